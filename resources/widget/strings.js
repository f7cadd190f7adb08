// SPDX-License-Identifier: GPL-3.0-or-later
// All words of the widget. A language is one table; missing keys fall back to English.
const en = {
  open: 'Open chat', open_unread_one: 'Open chat, 1 unread message', open_unread: 'Open chat, {n} unread messages',
  minimise: 'Minimise chat', title: 'Chat', assistant: 'AI assistant', assistant_answers: 'AI assistant answers', assistant_named: 'AI assistant {name} answers',
  person: 'Person', person_answers: '{name} answers', someone: 'A member of our team',
  disclosure: 'You are chatting with an AI assistant. You can ask for a person at any time.',
  person_notice: 'You are now talking to {name}, a person in our team.',
  connecting: 'Connecting…', reconnecting: 'Reconnecting…', offline_in: 'Offline. Next try in {n} s', offline: 'Offline',
  try_now: 'Try now', kept: 'What you write is kept and sent as soon as the connection is back.',
  unreachable: 'The chat cannot be reached right now.', contact_instead: 'You can also reach us here:',
  blocked: 'The chat is not available on this website.', call: 'Call {phone}', write: 'Write to {email}',
  log: 'Conversation', earlier: 'Show earlier messages', earlier_failed: 'Earlier messages could not be loaded. Try again',
  you: 'You', sending: 'Sending…', waiting_connection: 'Waits for the connection', not_sent: 'Not sent', retry: 'Try again',
  remove: 'Delete', no_answer: 'no answer from the server', too_long: 'the message is too long',
  refused: 'the server refused it', interrupted: 'Answer interrupted', writing: '{name} is writing',
  looking: 'Looking something up…', sources: 'Sources', source: 'Source: {title}', source_section: 'Section',
  source_page: 'Page {n}', source_match: '{n}% match', close_source: 'Close source', new_messages: 'New messages',
  composer: 'Write a message', placeholder: 'Write a message…', send: 'Send message',
  hint: 'Enter sends · Shift+Enter for a new line', count: '{n} of {max} characters', too_many: '{n} characters too many',
  end: 'End chat', end_question: 'End this chat?', end_explain: 'You can read it here until you leave the page.',
  end_yes: 'End chat', end_no: 'Keep chatting', end_failed: 'The chat could not be ended. Check your connection and try again.',
  ended: 'This conversation has ended.', new_conversation: 'Start a new conversation',
  human_joined: '{name} joined', handed_back: 'Back with the assistant', closed: 'Conversation ended',
  escalation: 'Asked for a person', escalation_ticket: 'Asked for a person, ticket {ticket}',
  escalation_ended: 'The request for a person has ended',
  session_renewed: 'Your earlier chat has expired. This is a new conversation.', problem: 'Something went wrong. Please try again.',
  today: 'Today', yesterday: 'Yesterday',
  page_heading: 'How can we help?', page_lead: 'Ask a question and get an answer at once, day or night. If you would rather talk to a person, just say so.',
  page_point_ai: 'Answers from our own documents', page_point_ai_more: 'The assistant shows where each answer comes from.',
  page_point_person: 'A person when you want one', page_point_person_more: 'Somebody from our team takes over in this same chat.',
  page_point_keep: 'Your conversation is kept', page_point_keep_more: 'Close the page, come back, and carry on.',
  sample: 'Sample business', sample_more: 'This company is made up, for trying out Frontdesk.', support: 'Customer support',
};

const de = {
  open: 'Chat öffnen', open_unread_one: 'Chat öffnen, 1 ungelesene Nachricht', open_unread: 'Chat öffnen, {n} ungelesene Nachrichten',
  minimise: 'Chat minimieren', title: 'Chat', assistant: 'KI-Assistent', assistant_answers: 'KI-Assistent antwortet', assistant_named: 'KI-Assistent {name} antwortet',
  person: 'Mensch', person_answers: '{name} antwortet', someone: 'Jemand aus unserem Team',
  disclosure: 'Sie chatten mit einem KI-Assistenten. Sie können jederzeit nach einem Menschen fragen.',
  person_notice: 'Sie sprechen jetzt mit {name}, einem Menschen aus unserem Team.',
  connecting: 'Verbindung wird aufgebaut…', reconnecting: 'Verbindung wird wiederhergestellt…',
  offline_in: 'Offline. Nächster Versuch in {n} s', offline: 'Offline', try_now: 'Jetzt versuchen',
  kept: 'Was Sie schreiben, wird aufbewahrt und gesendet, sobald die Verbindung wieder steht.',
  unreachable: 'Der Chat ist gerade nicht erreichbar.', contact_instead: 'So erreichen Sie uns auch:',
  blocked: 'Der Chat ist auf dieser Website nicht verfügbar.', call: '{phone} anrufen', write: 'An {email} schreiben',
  log: 'Unterhaltung', earlier: 'Frühere Nachrichten anzeigen',
  earlier_failed: 'Frühere Nachrichten konnten nicht geladen werden. Erneut versuchen',
  you: 'Sie', sending: 'Wird gesendet…', waiting_connection: 'Wartet auf die Verbindung', not_sent: 'Nicht gesendet',
  retry: 'Erneut versuchen', remove: 'Löschen', no_answer: 'keine Antwort vom Server', too_long: 'die Nachricht ist zu lang',
  refused: 'vom Server abgelehnt', interrupted: 'Antwort unterbrochen', writing: '{name} schreibt',
  looking: 'Es wird etwas nachgeschlagen…', sources: 'Quellen', source: 'Quelle: {title}', source_section: 'Abschnitt',
  source_page: 'Seite {n}', source_match: '{n} % Übereinstimmung', close_source: 'Quelle schließen', new_messages: 'Neue Nachrichten',
  composer: 'Nachricht schreiben', placeholder: 'Nachricht schreiben…', send: 'Nachricht senden',
  hint: 'Enter sendet · Umschalt+Enter für eine neue Zeile', count: '{n} von {max} Zeichen', too_many: '{n} Zeichen zu viel',
  end: 'Chat beenden', end_question: 'Diesen Chat beenden?', end_explain: 'Sie können ihn hier lesen, bis Sie die Seite verlassen.',
  end_yes: 'Chat beenden', end_no: 'Weiter chatten',
  end_failed: 'Der Chat konnte nicht beendet werden. Prüfen Sie die Verbindung und versuchen Sie es erneut.',
  ended: 'Diese Unterhaltung ist beendet.', new_conversation: 'Neue Unterhaltung beginnen',
  human_joined: '{name} ist jetzt da', handed_back: 'Wieder beim Assistenten', closed: 'Unterhaltung beendet',
  escalation: 'Nach einem Menschen gefragt', escalation_ticket: 'Nach einem Menschen gefragt, Ticket {ticket}',
  escalation_ended: 'Die Anfrage nach einem Menschen ist erledigt',
  session_renewed: 'Ihr früherer Chat ist abgelaufen. Dies ist eine neue Unterhaltung.',
  problem: 'Etwas ist schiefgegangen. Bitte versuchen Sie es erneut.', today: 'Heute', yesterday: 'Gestern',
  page_heading: 'Wie können wir helfen?',
  page_lead: 'Stellen Sie eine Frage und erhalten Sie sofort eine Antwort, Tag und Nacht. Wenn Sie lieber mit einem Menschen sprechen, sagen Sie es einfach.',
  page_point_ai: 'Antworten aus unseren Unterlagen', page_point_ai_more: 'Der Assistent zeigt, woher jede Antwort stammt.',
  page_point_person: 'Ein Mensch, wenn Sie möchten', page_point_person_more: 'Jemand aus unserem Team übernimmt in diesem Chat.',
  page_point_keep: 'Ihre Unterhaltung bleibt erhalten', page_point_keep_more: 'Seite schließen, wiederkommen, weiterschreiben.',
  sample: 'Beispielfirma', sample_more: 'Diese Firma ist erfunden, um Frontdesk auszuprobieren.', support: 'Kundendienst',
};

const es = {
  open: 'Abrir el chat', open_unread_one: 'Abrir el chat, 1 mensaje sin leer', open_unread: 'Abrir el chat, {n} mensajes sin leer',
  minimise: 'Minimizar el chat', title: 'Chat', assistant: 'Asistente de IA', assistant_answers: 'Responde el asistente de IA', assistant_named: 'Responde el asistente de IA {name}',
  person: 'Persona', person_answers: 'Responde {name}', someone: 'Una persona de nuestro equipo',
  disclosure: 'Está chateando con un asistente de IA. Puede pedir hablar con una persona en cualquier momento.',
  person_notice: 'Ahora habla con {name}, una persona de nuestro equipo.',
  connecting: 'Conectando…', reconnecting: 'Conectando de nuevo…', offline_in: 'Sin conexión. Próximo intento en {n} s',
  offline: 'Sin conexión', try_now: 'Intentar ahora', kept: 'Lo que escriba se guarda y se envía cuando vuelva la conexión.',
  unreachable: 'Ahora no se puede acceder al chat.', contact_instead: 'También puede contactarnos aquí:',
  blocked: 'El chat no está disponible en este sitio web.', call: 'Llamar al {phone}', write: 'Escribir a {email}',
  log: 'Conversación', earlier: 'Mostrar mensajes anteriores',
  earlier_failed: 'No se pudieron cargar los mensajes anteriores. Intentar de nuevo',
  you: 'Usted', sending: 'Enviando…', waiting_connection: 'A la espera de conexión', not_sent: 'No enviado',
  retry: 'Intentar de nuevo', remove: 'Eliminar', no_answer: 'el servidor no responde', too_long: 'el mensaje es demasiado largo',
  refused: 'el servidor lo rechazó', interrupted: 'Respuesta interrumpida', writing: '{name} está escribiendo',
  looking: 'Consultando…', sources: 'Fuentes', source: 'Fuente: {title}', source_section: 'Sección',
  source_page: 'Página {n}', source_match: '{n} % de coincidencia', close_source: 'Cerrar la fuente', new_messages: 'Mensajes nuevos',
  composer: 'Escribir un mensaje', placeholder: 'Escriba un mensaje…', send: 'Enviar el mensaje',
  hint: 'Intro envía · Mayús+Intro para una línea nueva', count: '{n} de {max} caracteres', too_many: 'Sobran {n} caracteres',
  end: 'Terminar el chat', end_question: '¿Terminar este chat?', end_explain: 'Podrá leerlo aquí hasta que salga de la página.',
  end_yes: 'Terminar el chat', end_no: 'Seguir chateando',
  end_failed: 'No se pudo terminar el chat. Compruebe la conexión e inténtelo de nuevo.',
  ended: 'Esta conversación ha terminado.', new_conversation: 'Empezar una conversación nueva',
  human_joined: '{name} se ha unido', handed_back: 'De nuevo con el asistente', closed: 'Conversación terminada',
  escalation: 'Se ha pedido una persona', escalation_ticket: 'Se ha pedido una persona, ticket {ticket}',
  escalation_ended: 'La petición de una persona ha terminado',
  session_renewed: 'Su chat anterior ha caducado. Esta es una conversación nueva.', problem: 'Algo ha fallado. Inténtelo de nuevo.',
  today: 'Hoy', yesterday: 'Ayer',
  page_heading: '¿En qué podemos ayudarle?',
  page_lead: 'Haga una pregunta y reciba una respuesta al momento, de día o de noche. Si prefiere hablar con una persona, dígalo.',
  page_point_ai: 'Respuestas de nuestros documentos', page_point_ai_more: 'El asistente muestra de dónde viene cada respuesta.',
  page_point_person: 'Una persona cuando quiera', page_point_person_more: 'Alguien de nuestro equipo continúa en este mismo chat.',
  page_point_keep: 'Su conversación se conserva', page_point_keep_more: 'Cierre la página, vuelva y continúe.',
  sample: 'Empresa de muestra', sample_more: 'Esta empresa es inventada, para probar Frontdesk.', support: 'Atención al cliente',
};

export const languages = { en, de, es };

/** The best language there is for a tag such as `de-AT`. */
export function pickLanguage(tag) {
  const base = String(tag ?? '').toLowerCase().split(/[-_]/)[0];
  return base in languages ? base : 'en';
}

/** A function `t(key, values)` that gives the words of a language. */
export function translator(language) {
  const table = languages[pickLanguage(language)];
  return (key, values = {}) => (table[key] ?? en[key] ?? key).replace(/\{(\w+)\}/g, (hole, name) => values[name] ?? hole);
}
