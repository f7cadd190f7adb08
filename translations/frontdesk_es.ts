<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccountList</name>
    <message>
        <source>Web chat</source>
        <translation>Chat web</translation>
    </message>
    <message>
        <source>Signed webhook</source>
        <translation>Webhook firmado</translation>
    </message>
    <message>
        <source>Twilio, %1</source>
        <comment>telephone number</comment>
        <translation>Twilio, %1</translation>
    </message>
    <message>
        <source>Twilio, account ending in %1</source>
        <translation>Twilio, cuenta terminada en %1</translation>
    </message>
    <message>
        <source>The Auth Token is missing. Copy it from https://console.twilio.com into the form.</source>
        <translation>Falta el Auth Token. Cópielo de https://console.twilio.com en el formulario.</translation>
    </message>
    <message>
        <source>Twilio does not answer at present. Messages wait and leave by themselves.</source>
        <translation>Twilio no responde en este momento. Los mensajes esperan y salen por sí solos.</translation>
    </message>
    <message>
        <source>The sample business answers, and it must never answer real customers. Set up your own company on the page Company, then start Frontdesk again.</source>
        <translation>Responde la empresa de ejemplo, que nunca debe responder a clientes reales. Configure su empresa en la página Empresa y vuelva a abrir Frontdesk.</translation>
    </message>
    <message>
        <source>Comparing with Twilio&apos;s lists failed: %1</source>
        <translation>La comparación con las listas de Twilio ha fallado: %1</translation>
    </message>
    <message>
        <source>Twilio has no address to deliver to. Start a tunnel, set the public address in Settings, or choose “By asking Twilio” there.</source>
        <translation>Twilio no tiene una dirección a la que entregar. Inicie un túnel, indique la dirección pública en Ajustes o elija allí «Preguntando a Twilio».</translation>
    </message>
    <message>
        <source>The newest webhooks were refused, because their signatures do not fit. Press “Check”.</source>
        <translation>Los webhooks más recientes se rechazaron porque sus firmas no coinciden. Pulse «Comprobar».</translation>
    </message>
</context>
<context>
    <name>AgentEdit</name>
    <message>
        <source>%1 answers whenever nobody else does, and cannot be deleted.</source>
        <translation>%1 responde siempre que no responde nadie más y no se puede eliminar.</translation>
    </message>
    <message>
        <source>There is no such agent.</source>
        <translation>Ese agente no existe.</translation>
    </message>
</context>
<context>
    <name>AgentText</name>
    <message>
        <source>When it does not know the answer</source>
        <translation>Cuando no sabe la respuesta</translation>
    </message>
    <message>
        <source>About charges and invoices</source>
        <translation>Sobre cobros y facturas</translation>
    </message>
    <message>
        <source>About returns and refunds</source>
        <translation>Sobre devoluciones y reembolsos</translation>
    </message>
    <message>
        <source>About faults</source>
        <translation>Sobre averías</translation>
    </message>
    <message>
        <source>When a person was asked for</source>
        <translation>Cuando se pidió una persona</translation>
    </message>
    <message>
        <source>When a person was asked for and nobody is there</source>
        <translation>Cuando se pidió una persona y no hay nadie</translation>
    </message>
    <message>
        <source>When a person was asked for and you are closed</source>
        <translation>Cuando se pidió una persona y está cerrado</translation>
    </message>
    <message>
        <source>When a person is on the way already</source>
        <translation>Cuando ya viene una persona</translation>
    </message>
    <message>
        <source>When something does not work</source>
        <translation>Cuando algo no funciona</translation>
    </message>
    <message>
        <source>When somebody writes too much</source>
        <translation>Cuando alguien escribe demasiado</translation>
    </message>
    <message>
        <source>When it takes too long</source>
        <translation>Cuando tarda demasiado</translation>
    </message>
    <message>
        <source>During maintenance</source>
        <translation>Durante el mantenimiento</translation>
    </message>
    <message>
        <source>When all places are taken</source>
        <translation>Cuando no quedan plazas</translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s)</source>
        <translation>
            <numerusform>%n habilidad</numerusform>
            <numerusform>%n habilidades</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>model, number of skills</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>model, number of skills, topics</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>ApprovalText</name>
    <message>
        <source>Runs</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Waits for a person</source>
        <translation>Espera a una persona</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Se desconoce</translation>
    </message>
    <message>
        <source>Nobody decided</source>
        <translation>Nadie decidió</translation>
    </message>
</context>
<context>
    <name>BackupArchive</name>
    <message>
        <source>The backup is damaged: its parts do not fit together.</source>
        <translation>La copia de seguridad está dañada: sus partes no encajan.</translation>
    </message>
</context>
<context>
    <name>BackupCheck</name>
    <message>
        <source>The check was cut off.</source>
        <translation>La comprobación se interrumpió.</translation>
    </message>
    <message>
        <source>The backup holds no database.</source>
        <translation>La copia de seguridad no contiene ninguna base de datos.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of customers are missing.</source>
        <translation>
            <numerusform>Falta %n archivo de clientes.</numerusform>
            <numerusform>Faltan %n archivos de clientes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of customers are damaged.</source>
        <translation>
            <numerusform>%n archivo de clientes está dañado.</numerusform>
            <numerusform>%n archivos de clientes están dañados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup %1 cannot be read: %2</source>
        <translation>No se puede leer la copia de seguridad %1: %2</translation>
    </message>
    <message>
        <source>There is no database in %1.</source>
        <translation>No hay ninguna base de datos en %1.</translation>
    </message>
    <message>
        <source>The database is damaged. Restore the last good backup.</source>
        <translation>La base de datos está dañada. Restaure la última copia de seguridad correcta.</translation>
    </message>
</context>
<context>
    <name>BackupHead</name>
    <message>
        <source>This is not a backup of Frontdesk, or its beginning is damaged.</source>
        <translation>Esto no es una copia de seguridad de Frontdesk, o su comienzo está dañado.</translation>
    </message>
    <message>
        <source>This backup was made by a later version of Frontdesk. Install that one first.</source>
        <translation>Esta copia de seguridad procede de una versión posterior de Frontdesk. Instale primero esa versión.</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>No se puede leer: %1</translation>
    </message>
    <message>
        <source>It was made with another key: its own recovery sheet is needed.</source>
        <translation>Se hizo con otra clave: se necesita su propia hoja de recuperación.</translation>
    </message>
</context>
<context>
    <name>BackupInputs</name>
    <message>
        <source>%1 is not in the backup: it is too large, or its name cannot be kept.</source>
        <translation>%1 no está en la copia de seguridad: es demasiado grande o su nombre no se puede guardar.</translation>
    </message>
    <message>
        <source>agent_config.yml has mistakes: which documents it names is not known; the folder knowledge was taken.</source>
        <translation>agent_config.yml tiene errores: no se sabe qué documentos nombra; se tomó la carpeta knowledge.</translation>
    </message>
</context>
<context>
    <name>BackupMaker</name>
    <message>
        <source>The backup was cut off, because the program ends.</source>
        <translation>La copia de seguridad se interrumpió porque el programa termina.</translation>
    </message>
    <message>
        <source>The folder for backups, %1, is not there. Connect its disk or choose another folder.</source>
        <translation>La carpeta de las copias de seguridad, %1, no está. Conecte su disco o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The folder for backups, %1, cannot be made. Choose one that you may write to.</source>
        <translation>No se puede crear la carpeta de las copias de seguridad, %1. Elija una en la que pueda escribir.</translation>
    </message>
    <message>
        <source>There is no room for a backup: %1 MB are needed in %2, %3 MB are free. The backups from before are kept.</source>
        <translation>No hay espacio para una copia de seguridad: se necesitan %1 MB en %2 y hay %3 MB libres. Las copias anteriores se conservan.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>No se pudo leer %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of customers were not there any more.</source>
        <translation>
            <numerusform>%n archivo de clientes ya no estaba.</numerusform>
            <numerusform>%n archivos de clientes ya no estaban.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder for backups, %1, cannot be written: %2</source>
        <translation>No se puede escribir en la carpeta de las copias de seguridad, %1: %2</translation>
    </message>
    <message>
        <source>The backup cannot get its name in %1.</source>
        <translation>La copia de seguridad no puede recibir su nombre en %1.</translation>
    </message>
</context>
<context>
    <name>BusinessFile</name>
    <message>
        <source>Your file %1 was not changed, because the result would not be right:
%2</source>
        <translation>Su archivo %1 no se ha modificado porque el resultado no sería correcto:
%2</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>No se puede escribir el archivo %1: %2</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>No se puede leer el archivo %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>A day can have at most %n opening times.</source>
        <translation>
            <numerusform>Un día puede tener como máximo %n horario.</numerusform>
            <numerusform>Un día puede tener como máximo %n horarios.</numerusform>
        </translation>
    </message>
    <message>
        <source>An opening time is not complete; write it as 09:00.</source>
        <translation>Un horario está incompleto; escríbalo como 09:00.</translation>
    </message>
    <message>
        <source>Two opening times of one day overlap.</source>
        <translation>Dos horarios del mismo día se solapan.</translation>
    </message>
    <message numerus="yes">
        <source>Keep at most %n special days.</source>
        <translation>
            <numerusform>Se admite como máximo %n día especial.</numerusform>
            <numerusform>Se admiten como máximo %n días especiales.</numerusform>
        </translation>
    </message>
    <message>
        <source>A special day has no date.</source>
        <translation>Un día especial no tiene fecha.</translation>
    </message>
    <message>
        <source>The %1 is listed twice.</source>
        <translation>El %1 aparece dos veces en la lista.</translation>
    </message>
    <message>
        <source>It is written in a way that only a person can change. Edit it by hand.</source>
        <translation>Está escrito de un modo que solo una persona puede cambiar. Edítelo a mano.</translation>
    </message>
    <message>
        <source>Write the name of your company.</source>
        <translation>Escriba el nombre de su empresa.</translation>
    </message>
    <message>
        <source>The name or the description is too long.</source>
        <translation>El nombre o la descripción son demasiado largos.</translation>
    </message>
    <message>
        <source>Choose a time zone, for example Europe/Berlin.</source>
        <translation>Elija una zona horaria, por ejemplo Europe/Madrid.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Esto no es una dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>Write the web address with https:// in front.</source>
        <translation>Escriba https:// delante de la dirección web.</translation>
    </message>
    <message>
        <source>The assistant&apos;s name is too long.</source>
        <translation>El nombre del asistente es demasiado largo.</translation>
    </message>
    <message>
        <source>Keep greeting and notice below 500 characters.</source>
        <translation>El saludo y el aviso deben tener menos de 500 caracteres.</translation>
    </message>
</context>
<context>
    <name>ConsoleService</name>
    <message>
        <source>This text is longer than %1 characters. Shorten it or send it in parts.</source>
        <translation>Este texto tiene más de %1 caracteres. Acórtelo o envíelo por partes.</translation>
    </message>
</context>
<context>
    <name>ContactExport</name>
    <message>
        <source>Conversation of %1</source>
        <translation>Conversación del %1</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: choose a folder that exists.</source>
        <translation>No se puede escribir el archivo %1: elija una carpeta que exista.</translation>
    </message>
    <message>
        <source>The file %1 could not be written. Is the disk full, or the folder read-only?</source>
        <translation>No se pudo escribir el archivo %1. ¿Está lleno el disco o la carpeta es de solo lectura?</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>IA</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Suceso</translation>
    </message>
    <message>
        <source>internal note</source>
        <translation>nota interna</translation>
    </message>
    <message>
        <source>Passed to people</source>
        <translation>Pasado a personas</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Conocido desde</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Datos personales</translation>
    </message>
    <message>
        <source>Written on %1</source>
        <translation>Escrito el %1</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Addresses and browsers</source>
        <translation>Direcciones y navegadores</translation>
    </message>
    <message>
        <source>What staff wrote down</source>
        <translation>Lo que anotó el equipo</translation>
    </message>
    <message>
        <source>Wants no more messages since</source>
        <translation>No quiere más mensajes desde</translation>
    </message>
    <message>
        <source>In the conversation</source>
        <translation>En la conversación</translation>
    </message>
    <message>
        <source>Draft of the AI</source>
        <translation>Borrador de la IA</translation>
    </message>
    <message>
        <source>What the AI remembers</source>
        <translation>Lo que recuerda la IA</translation>
    </message>
    <message>
        <source>Promised callbacks</source>
        <translation>Llamadas prometidas</translation>
    </message>
</context>
<context>
    <name>ContactStore</name>
    <message>
        <source>This customer does not exist any more.</source>
        <translation>Este cliente ya no existe.</translation>
    </message>
    <message>
        <source>The customer&apos;s details have just changed. Check them again.</source>
        <translation>Los datos del cliente acaban de cambiar. Compruébelos de nuevo.</translation>
    </message>
    <message>
        <source>This entry is gone already.</source>
        <translation>Esta entrada ya no existe.</translation>
    </message>
    <message>
        <source>This customer is blocked already.</source>
        <translation>Este cliente ya está bloqueado.</translation>
    </message>
    <message>
        <source>This customer is not blocked.</source>
        <translation>Este cliente no está bloqueado.</translation>
    </message>
    <message>
        <source>Messages from here are not accepted any more. Please call or write an e-mail.</source>
        <translation>Ya no se aceptan mensajes desde aquí. Llame por teléfono o escriba un correo electrónico.</translation>
    </message>
</context>
<context>
    <name>CostText</name>
    <message>
        <source>%1 tokens in, %2 out</source>
        <translation>%1 tokens de entrada, %2 de salida</translation>
    </message>
    <message>
        <source>%1; no price is known</source>
        <translation>%1; precio desconocido</translation>
    </message>
    <message>
        <source>%1 and answers without a known price; %2</source>
        <comment>money, tokens</comment>
        <translation>%1 y respuestas de precio desconocido; %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>money, tokens</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Apagada</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Sombra</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>People answer. No model is asked.</source>
        <translation>Responden personas. No se pregunta a ningún modelo.</translation>
    </message>
    <message>
        <source>People answer. The AI answers unseen, so that both can be compared.</source>
        <translation>Responden personas. La IA responde sin que se vea, para poder comparar ambas respuestas.</translation>
    </message>
    <message>
        <source>The AI writes a draft; it goes out when somebody approves it.</source>
        <translation>La IA escribe un borrador; sale cuando alguien lo aprueba.</translation>
    </message>
    <message>
        <source>The AI answers by itself.</source>
        <translation>La IA responde por sí sola.</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Todos los temas</translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation>Otras preguntas</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Todos los canales</translation>
    </message>
</context>
<context>
    <name>DamageAdvice</name>
    <message>
        <source>Frontdesk does not start with it, and nothing was changed or deleted.</source>
        <translation>Frontdesk no arranca con ella; no se ha cambiado ni borrado nada.</translation>
    </message>
    <message>
        <source>Bring back the newest backup, of %1, with: frontdesk db restore &quot;%2&quot;. The damaged data is kept aside.</source>
        <translation>Recupere la copia de seguridad más reciente, del %1, con: frontdesk db restore &quot;%2&quot;. Los datos dañados se guardan aparte.</translation>
    </message>
    <message>
        <source>No backup was found in the data folder. If there is one elsewhere, bring it back with: frontdesk db restore &lt;file&gt;. The damaged data is kept aside.</source>
        <translation>No se encontró ninguna copia de seguridad en la carpeta de datos. Si hay una en otro lugar, recupérela con: frontdesk db restore &lt;archivo&gt;. Los datos dañados se guardan aparte.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>what is damaged, that nothing was changed, what to do</comment>
        <translation>%1 %2 %3</translation>
    </message>
</context>
<context>
    <name>DeskService</name>
    <message>
        <source>The name is longer than 120 characters.</source>
        <translation>El nombre tiene más de 120 caracteres.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an e-mail address. It looks like name@example.com.</source>
        <translation>«%1» no es una dirección de correo. Tiene la forma nombre@example.com.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a phone number. Use digits, blanks and a leading +.</source>
        <translation>«%1» no es un número de teléfono. Use cifras, espacios y un + al principio.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a language code. Examples: en, de, pt-BR.</source>
        <translation>«%1» no es un código de idioma. Ejemplos: en, de, pt-BR.</translation>
    </message>
    <message>
        <source>A shortcut has 1 to 32 letters, digits, - or _, without blanks.</source>
        <translation>Un atajo tiene de 1 a 32 letras, cifras, - o _, sin espacios.</translation>
    </message>
    <message>
        <source>The title is longer than 80 characters.</source>
        <translation>El título tiene más de 80 caracteres.</translation>
    </message>
    <message>
        <source>The reply has no text yet.</source>
        <translation>La respuesta aún no tiene texto.</translation>
    </message>
    <message>
        <source>The reply is longer than 4000 characters. Shorten it.</source>
        <translation>La respuesta tiene más de 4000 caracteres. Acórtela.</translation>
    </message>
    <message>
        <source>%1 has no text yet.</source>
        <translation>%1: aún no hay texto.</translation>
    </message>
    <message>
        <source>%1 needs at least %2 characters.</source>
        <translation>%1: hacen falta al menos %2 caracteres.</translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters. Shorten it.</source>
        <translation>%1: tiene más de %2 caracteres. Acorte el texto.</translation>
    </message>
</context>
<context>
    <name>DeskStore</name>
    <message>
        <source>This conversation is closed.</source>
        <translation>Esta conversación está cerrada.</translation>
    </message>
    <message>
        <source>%1 has closed this conversation.</source>
        <translation>%1 ha cerrado esta conversación.</translation>
    </message>
    <message>
        <source>This reply is not there any more.</source>
        <translation>Esta respuesta ya no existe.</translation>
    </message>
    <message>
        <source>The reply has left already and cannot be taken back.</source>
        <translation>La respuesta ya se ha enviado y no se puede retirar.</translation>
    </message>
    <message>
        <source>A colleague has this conversation; the AI does not answer.</source>
        <translation>Un compañero lleva esta conversación; la IA no responde.</translation>
    </message>
    <message>
        <source>%1 has this conversation; the AI does not answer.</source>
        <translation>%1 lleva esta conversación; la IA no responde.</translation>
    </message>
    <message>
        <source>This message id is taken.</source>
        <translation>Este identificador de mensaje ya está en uso.</translation>
    </message>
    <message>
        <source>This conversation does not exist any more.</source>
        <translation>Esta conversación ya no existe.</translation>
    </message>
    <message>
        <source>&quot;/%1&quot; is taken by &quot;%2&quot;. Choose another shortcut.</source>
        <translation>«/%1» ya lo usa «%2». Elija otro atajo.</translation>
    </message>
    <message>
        <source>This saved reply was removed by somebody else.</source>
        <translation>Otra persona ha eliminado esta respuesta guardada.</translation>
    </message>
    <message>
        <source>This saved reply is gone already.</source>
        <translation>Esta respuesta guardada ya no existe.</translation>
    </message>
    <message>
        <source>A colleague has this conversation.</source>
        <translation>Un compañero lleva esta conversación.</translation>
    </message>
    <message>
        <source>%1 has this conversation.</source>
        <translation>%1 lleva esta conversación.</translation>
    </message>
    <message>
        <source>The AI has this conversation. Take it over first.</source>
        <translation>La IA lleva esta conversación. Asúmala primero.</translation>
    </message>
    <message>
        <source>You have opened this conversation already.</source>
        <translation>Ya ha reabierto esta conversación.</translation>
    </message>
    <message>
        <source>This conversation is open already; the AI has it.</source>
        <translation>Esta conversación ya está abierta; la lleva la IA.</translation>
    </message>
    <message>
        <source>The customer has a newer conversation. Go on there.</source>
        <translation>El cliente tiene una conversación más reciente. Continúe en ella.</translation>
    </message>
    <message>
        <source>This customer is blocked. Lift the block first.</source>
        <translation>Este cliente está bloqueado. Quite primero el bloqueo.</translation>
    </message>
    <message>
        <source>Choose a time in the future.</source>
        <translation>Elija un momento futuro.</translation>
    </message>
    <message>
        <source>A conversation can be snoozed for a year at most.</source>
        <translation>Una conversación se puede posponer un año como máximo.</translation>
    </message>
    <message>
        <source>This conversation waits for a colleague and cannot be snoozed.</source>
        <translation>Esta conversación espera a un compañero y no se puede posponer.</translation>
    </message>
    <message>
        <source>You have this conversation already. Choose a colleague.</source>
        <translation>Ya lleva usted esta conversación. Elija a un compañero.</translation>
    </message>
    <message>
        <source>This member of staff does not exist any more.</source>
        <translation>Esta persona del equipo ya no existe.</translation>
    </message>
    <message>
        <source>The AI has this conversation. You can take it over at once.</source>
        <translation>La IA lleva esta conversación. Puede asumirla de inmediato.</translation>
    </message>
    <message>
        <source>You have this conversation already.</source>
        <translation>Ya lleva usted esta conversación.</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>The file %1 cannot be written (%2). Choose another folder.</source>
        <translation>No se puede escribir el archivo %1 (%2). Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>DiskFile</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be moved to %2. Close programs that use it and try again.</source>
        <translation>No se puede mover %1 a %2. Cierre los programas que lo usan e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>No se puede quitar %1.</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
    <message>
        <source>Twilio refuses the account or its Auth Token, so this could not be asked.</source>
        <translation>Twilio rechaza la cuenta o su Auth Token, así que no se pudo preguntar.</translation>
    </message>
    <message>
        <source>Twilio did not answer, so this could not be asked. Is this computer online?</source>
        <translation>Twilio no respondió, así que no se pudo preguntar. ¿Está este equipo en línea?</translation>
    </message>
    <message>
        <source>Twilio did not answer this question.</source>
        <translation>Twilio no respondió a esta pregunta.</translation>
    </message>
    <message>
        <source>Twilio did not answer this question: %1</source>
        <translation>Twilio no respondió a esta pregunta: %1</translation>
    </message>
    <message>
        <source>There is no such check.</source>
        <translation>No existe esa comprobación.</translation>
    </message>
    <message>
        <source>This account is not set up.</source>
        <translation>Esta cuenta no está configurada.</translation>
    </message>
    <message>
        <source>The program cannot mend this by itself.</source>
        <translation>El programa no puede arreglar esto por sí solo.</translation>
    </message>
    <message>
        <source>It is different from what was shown. Nothing was changed; look at it again.</source>
        <translation>Es distinto de lo que se mostró. No se cambió nada; mírelo otra vez.</translation>
    </message>
    <message>
        <source>Twilio has suspended the account &quot;%1&quot;.</source>
        <translation>Twilio ha suspendido la cuenta «%1».</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; is closed.</source>
        <translation>La cuenta «%1» está cerrada.</translation>
    </message>
    <message>
        <source>Nothing is sent and nothing arrives.</source>
        <translation>No se envía ni llega nada.</translation>
    </message>
    <message>
        <source>Sign in at https://console.twilio.com: it says why, often the balance.</source>
        <translation>Entre en https://console.twilio.com: allí se explica por qué; a menudo es el saldo.</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; is a trial.</source>
        <translation>La cuenta «%1» es de prueba.</translation>
    </message>
    <message>
        <source>It writes only to numbers that were confirmed in the Twilio Console.</source>
        <translation>Solo escribe a números confirmados en la consola de Twilio.</translation>
    </message>
    <message>
        <source>Upgrade it at https://console.twilio.com before customers write.</source>
        <translation>Actualícela en https://console.twilio.com antes de que escriban los clientes.</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; is active.</source>
        <translation>La cuenta «%1» está activa.</translation>
    </message>
    <message>
        <source>Twilio refuses the account or its Auth Token.</source>
        <translation>Twilio rechaza la cuenta o su Auth Token.</translation>
    </message>
    <message>
        <source>Nothing can be sent, and every webhook is refused.</source>
        <translation>No se puede enviar nada y se rechazan todos los webhooks.</translation>
    </message>
    <message>
        <source>Copy Account SID and Auth Token again from https://console.twilio.com into Settings, Twilio. A token that was exchanged there ends the old one.</source>
        <translation>Copie de nuevo Account SID y Auth Token de https://console.twilio.com en Ajustes, Twilio. Un token cambiado allí anula el anterior.</translation>
    </message>
    <message>
        <source>Twilio could not be asked: it did not answer.</source>
        <translation>No se pudo preguntar a Twilio: no respondió.</translation>
    </message>
    <message>
        <source>While that lasts, messages wait in the queue.</source>
        <translation>Mientras dure, los mensajes esperan en la cola.</translation>
    </message>
    <message>
        <source>Look whether this computer is online, and at https://status.twilio.com.</source>
        <translation>Mire si este equipo está en línea y consulte https://status.twilio.com.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>A request signed for %1 went out, came back and was accepted.</source>
        <translation>Una petición firmada para %1 salió, volvió y fue aceptada.</translation>
    </message>
    <message>
        <source>A request signed for %1 is accepted. It was sent on this computer, because the address cannot be reached from here.</source>
        <translation>Se acepta una petición firmada para %1. Se envió en este equipo, porque la dirección no se alcanza desde aquí.</translation>
    </message>
    <message>
        <source>What Twilio sends is refused, so nothing of it arrives.</source>
        <translation>Se rechaza lo que envía Twilio, así que no llega nada.</translation>
    </message>
    <message>
        <source>A request that was signed correctly for %1 is refused.</source>
        <translation>Se rechaza una petición firmada correctamente para %1.</translation>
    </message>
    <message>
        <source>The proxy or tunnel changes path or query on the way, or the public address in Settings is not the one that is called. Write it exactly as Twilio calls it, with https:// and without a path that the proxy removes.</source>
        <translation>El proxy o el túnel cambia la ruta o la consulta por el camino, o la dirección pública de Ajustes no es la que se llama. Escríbala tal como la llama Twilio, con https:// y sin la ruta que quite el proxy.</translation>
    </message>
    <message>
        <source>A signed request gets status %1.</source>
        <translation>Una petición firmada recibe el estado %1.</translation>
    </message>
    <message>
        <source>Let the proxy or tunnel pass everything below /twilio/ on to this program.</source>
        <translation>Haga que el proxy o el túnel pase a este programa todo lo que hay bajo /twilio/.</translation>
    </message>
    <message>
        <source>Account of Twilio</source>
        <translation>Cuenta de Twilio</translation>
    </message>
    <message>
        <source>The Auth Token is missing.</source>
        <translation>Falta el Auth Token.</translation>
    </message>
    <message>
        <source>Copy it from https://console.twilio.com into Settings, Twilio.</source>
        <translation>Cópielo de https://console.twilio.com en Ajustes, Twilio.</translation>
    </message>
    <message>
        <source>Number for SMS</source>
        <translation>Número para SMS</translation>
    </message>
    <message>
        <source>None is set, so there are no SMS.</source>
        <translation>No hay ninguno, así que no hay SMS.</translation>
    </message>
    <message>
        <source>None is set: the messaging service sends.</source>
        <translation>No hay ninguno: envía el servicio de mensajería.</translation>
    </message>
    <message>
        <source>%1 belongs to the account and takes SMS and pictures.</source>
        <translation>%1 es de la cuenta y admite SMS e imágenes.</translation>
    </message>
    <message>
        <source>%1 belongs to the account and takes SMS.</source>
        <translation>%1 es de la cuenta y admite SMS.</translation>
    </message>
    <message>
        <source>%1 cannot send or receive SMS.</source>
        <translation>%1 no puede enviar ni recibir SMS.</translation>
    </message>
    <message>
        <source>Customers&apos; SMS to it are lost.</source>
        <translation>Los SMS de los clientes a ese número se pierden.</translation>
    </message>
    <message>
        <source>Choose a number with SMS at https://console.twilio.com and set it in Settings, Twilio.</source>
        <translation>Elija en https://console.twilio.com un número con SMS e indíquelo en Ajustes, Twilio.</translation>
    </message>
    <message>
        <source>%1 does not belong to this account.</source>
        <translation>%1 no es de esta cuenta.</translation>
    </message>
    <message>
        <source>Twilio refuses to send from it.</source>
        <translation>Twilio se niega a enviar desde él.</translation>
    </message>
    <message>
        <source>Compare the number in Settings, Twilio with those at https://console.twilio.com.</source>
        <translation>Compare el número de Ajustes, Twilio con los de https://console.twilio.com.</translation>
    </message>
    <message>
        <source>It is made with the Auth Token over the public address; one of them is missing.</source>
        <translation>Se hace con el Auth Token sobre la dirección pública; falta una de las dos cosas.</translation>
    </message>
    <message>
        <source>Frontdesk does not run, so nothing can be sent to it.</source>
        <translation>Frontdesk no está abierto, así que no se le puede enviar nada.</translation>
    </message>
    <message>
        <source>This program did not answer itself.</source>
        <translation>Este programa no se respondió a sí mismo.</translation>
    </message>
    <message>
        <source>%1 gives no address: %2</source>
        <translation>%1 no da ninguna dirección: %2</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Iniciar %1</translation>
    </message>
    <message>
        <source>Public address: (nothing) -&gt; a new one from %1, until Frontdesk ends</source>
        <translation>Dirección pública: (nada) -&gt; una nueva de %1, hasta que se cierre Frontdesk</translation>
    </message>
    <message>
        <source>Public address: (nothing) -&gt; the one of %1, until Frontdesk ends</source>
        <translation>Dirección pública: (nada) -&gt; la de %1, hasta que se cierre Frontdesk</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Dirección pública</translation>
    </message>
    <message numerus="yes">
        <source>None is set, and none is needed: Twilio is asked for new messages every %n second(s).</source>
        <translation>
            <numerusform>No hay ninguna ni hace falta: se pregunta a Twilio cada %n segundo si hay mensajes nuevos.</numerusform>
            <numerusform>No hay ninguna ni hace falta: se pregunta a Twilio cada %n segundos si hay mensajes nuevos.</numerusform>
        </translation>
    </message>
    <message>
        <source>None is set. Customers can only chat from this computer.</source>
        <translation>No hay ninguna. Los clientes solo pueden chatear desde este equipo.</translation>
    </message>
    <message>
        <source>No public address is set.</source>
        <translation>No hay dirección pública.</translation>
    </message>
    <message>
        <source>Twilio cannot deliver what customers write.</source>
        <translation>Twilio no puede entregar lo que escriben los clientes.</translation>
    </message>
    <message>
        <source>Reachable from outside</source>
        <translation>Accesible desde fuera</translation>
    </message>
    <message>
        <source>Let the proxy or tunnel pass everything on to %1.</source>
        <translation>Haga que el proxy o el túnel lo pase todo a %1.</translation>
    </message>
    <message>
        <source>What Twilio sends does not arrive here.</source>
        <translation>Lo que envía Twilio no llega aquí.</translation>
    </message>
    <message>
        <source>%1 arrives here, and is refused because of its host name.</source>
        <translation>%1 llega aquí y se rechaza por su nombre de host.</translation>
    </message>
    <message>
        <source>Add the name to server.allowed_hosts, or leave that setting empty.</source>
        <translation>Añada el nombre a server.allowed_hosts o deje ese ajuste vacío.</translation>
    </message>
    <message>
        <source>%1 answers with status %2, and it is not Frontdesk.</source>
        <translation>%1 responde con el estado %2 y no es Frontdesk.</translation>
    </message>
    <message>
        <source>Another Frontdesk answers at %1.</source>
        <translation>En %1 responde otro Frontdesk.</translation>
    </message>
    <message>
        <source>%1 leads to this program.</source>
        <translation>%1 lleva a este programa.</translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <translation>Reloj de este equipo</translation>
    </message>
    <message>
        <source>It agrees with Twilio&apos;s within a few seconds.</source>
        <translation>Coincide con el de Twilio con unos segundos de margen.</translation>
    </message>
    <message numerus="yes">
        <source>It is %n second(s) ahead of Twilio&apos;s.</source>
        <translation>
            <numerusform>Va %n segundo por delante del de Twilio.</numerusform>
            <numerusform>Va %n segundos por delante del de Twilio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is %n second(s) behind Twilio&apos;s.</source>
        <translation>
            <numerusform>Va %n segundo por detrás del de Twilio.</numerusform>
            <numerusform>Va %n segundos por detrás del de Twilio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages get wrong times, and signed webhooks are refused as too old.</source>
        <translation>Los mensajes llevan horas erróneas y los webhooks firmados se rechazan por antiguos.</translation>
    </message>
    <message>
        <source>Switch on the automatic time in the settings of this computer.</source>
        <translation>Active la hora automática en los ajustes de este equipo.</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Túnel</translation>
    </message>
    <message>
        <source>None runs. The public address %1 is set.</source>
        <translation>No hay ninguno en marcha. Está indicada la dirección pública %1.</translation>
    </message>
    <message>
        <source>None runs, and none is needed.</source>
        <translation>No hay ninguno en marcha ni hace falta.</translation>
    </message>
    <message>
        <source>None runs. Installed: %1.</source>
        <translation>No hay ninguno en marcha. Instalados: %1.</translation>
    </message>
    <message>
        <source>A tunnel gives this computer a public address.</source>
        <translation>Un túnel da a este equipo una dirección pública.</translation>
    </message>
    <message>
        <source>None is installed.</source>
        <translation>No hay ninguno instalado.</translation>
    </message>
    <message>
        <source>%1 is only known on this computer or in this office.</source>
        <translation>%1 solo se conoce en este equipo o en esta oficina.</translation>
    </message>
    <message>
        <source>Write the address under which the internet reaches this computer into Settings, Server.</source>
        <translation>Escriba en Ajustes, Servidor la dirección con la que internet llega a este equipo.</translation>
    </message>
    <message>
        <source>%1 is not encrypted.</source>
        <translation>%1 no está cifrada.</translation>
    </message>
    <message>
        <source>Everybody on the way can read what customers write.</source>
        <translation>Cualquiera en el camino puede leer lo que escriben los clientes.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://; every tunnel gives one.</source>
        <translation>Use una dirección que empiece por https://; todos los túneles dan una.</translation>
    </message>
    <message>
        <source>There is no public address.</source>
        <translation>No hay dirección pública.</translation>
    </message>
    <message>
        <source>Frontdesk does not run, so nothing can arrive.</source>
        <translation>Frontdesk no está abierto, así que no puede llegar nada.</translation>
    </message>
    <message>
        <source>%1 could not be reached from this computer.</source>
        <translation>No se pudo llegar a %1 desde este equipo.</translation>
    </message>
    <message>
        <source>If Twilio cannot reach it either, what customers write does not arrive.</source>
        <translation>Si Twilio tampoco llega, no llega lo que escriben los clientes.</translation>
    </message>
    <message>
        <source>Open the address on a telephone without Wi-Fi. If the chat page comes, all is well: some routers do not let their own address in.</source>
        <translation>Abra la dirección en un teléfono sin wifi. Si sale la página del chat, todo va bien: algunos routers no dejan entrar su propia dirección.</translation>
    </message>
    <message>
        <source>%1 runs: %2</source>
        <comment>tool, address</comment>
        <translation>%1 está en marcha: %2</translation>
    </message>
    <message>
        <source>It is tried again by itself. If that does not help, use another tool.</source>
        <translation>Se vuelve a intentar solo. Si no ayuda, use otra herramienta.</translation>
    </message>
    <message>
        <source>An ngrok that was not started here shows this program as %1.</source>
        <translation>Un ngrok que no se inició aquí muestra este programa como %1.</translation>
    </message>
    <message>
        <source>Frontdesk does not know this address yet, so webhooks over it are refused.</source>
        <translation>Frontdesk aún no conoce esta dirección, así que se rechazan los webhooks que llegan por ella.</translation>
    </message>
    <message>
        <source>Write it into Settings, Server as the public address, or end that ngrok and start it here.</source>
        <translation>Escríbala en Ajustes, Servidor como dirección pública, o cierre ese ngrok e inícielo aquí.</translation>
    </message>
    <message>
        <source>There is nobody to compare it with: Twilio is not set up.</source>
        <translation>No hay con quién compararlo: Twilio no está configurado.</translation>
    </message>
    <message>
        <source>While this computer is off</source>
        <translation>Mientras este equipo está apagado</translation>
    </message>
    <message>
        <source>Messages wait at Twilio and are taken in when it is on again.</source>
        <translation>Los mensajes esperan en Twilio y se recogen cuando vuelva a encenderse.</translation>
    </message>
    <message>
        <source>No number is set.</source>
        <translation>No hay ningún número.</translation>
    </message>
    <message>
        <source>Not needed: Twilio is asked for new messages (polling).</source>
        <translation>No hace falta: se pregunta a Twilio si hay mensajes nuevos (sondeo).</translation>
    </message>
    <message>
        <source>There is no public address to send them to.</source>
        <translation>No hay una dirección pública a la que enviarlos.</translation>
    </message>
    <message>
        <source>Twilio sends to %1.</source>
        <translation>Twilio envía a %1.</translation>
    </message>
    <message>
        <source>Twilio sends what happens nowhere.</source>
        <translation>Twilio no envía a ningún sitio lo que ocurre.</translation>
    </message>
    <message>
        <source>Twilio&apos;s settings differ from what is needed; it sends to %1.</source>
        <translation>Los ajustes de Twilio difieren de lo necesario; envía a %1.</translation>
    </message>
    <message>
        <source>What customers write does not arrive, or not completely.</source>
        <translation>Lo que escriben los clientes no llega, o no llega completo.</translation>
    </message>
    <message>
        <source>Press the button, or set it by hand at https://console.twilio.com.</source>
        <translation>Pulse el botón o configúrelo a mano en https://console.twilio.com.</translation>
    </message>
    <message>
        <source>Set it at Twilio</source>
        <translation>Configurarlo en Twilio</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>A message comes in</source>
        <translation>Llega un mensaje</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>%1 is Twilio&apos;s sandbox.</source>
        <translation>%1 es el entorno de pruebas de Twilio.</translation>
    </message>
    <message>
        <source>Only people who sent it the word &quot;join ...&quot; can write, and only for three days each.</source>
        <translation>Solo puede escribir quien le envió la palabra «join ...», y solo durante tres días.</translation>
    </message>
    <message>
        <source>For customers, register a sender of your own at https://console.twilio.com. For the sandbox, write %1 there into &quot;When a message comes in&quot;.</source>
        <translation>Para los clientes, registre un remitente propio en https://console.twilio.com. Para el entorno de pruebas, escriba allí %1 en «When a message comes in».</translation>
    </message>
    <message>
        <source>For customers, register a sender of your own at https://console.twilio.com.</source>
        <translation>Para los clientes, registre un remitente propio en https://console.twilio.com.</translation>
    </message>
    <message>
        <source>The sender %1 is not in service; Twilio calls it %2.</source>
        <translation>El remitente %1 no está en servicio; Twilio lo llama %2.</translation>
    </message>
    <message>
        <source>Nobody can be written to over WhatsApp.</source>
        <translation>No se puede escribir a nadie por WhatsApp.</translation>
    </message>
    <message>
        <source>Finish its registration at https://console.twilio.com.</source>
        <translation>Termine su registro en https://console.twilio.com.</translation>
    </message>
    <message>
        <source>The sender %1 is in service.</source>
        <translation>El remitente %1 está en servicio.</translation>
    </message>
    <message>
        <source>Webhook of the number</source>
        <translation>Webhook del número</translation>
    </message>
    <message>
        <source>Webhook of the messaging service</source>
        <translation>Webhook del servicio de mensajería</translation>
    </message>
    <message>
        <source>None is set; the number itself sends.</source>
        <translation>No hay ninguno; envía el propio número.</translation>
    </message>
    <message>
        <source>The account has no messaging service %1.</source>
        <translation>La cuenta no tiene el servicio de mensajería %1.</translation>
    </message>
    <message>
        <source>No SMS can be sent.</source>
        <translation>No se pueden enviar SMS.</translation>
    </message>
    <message>
        <source>Compare it with https://console.twilio.com, or leave it empty in Settings, Twilio.</source>
        <translation>Compárelo con https://console.twilio.com o déjelo vacío en Ajustes, Twilio.</translation>
    </message>
    <message>
        <source>It leaves what comes in to the webhook of the number.</source>
        <translation>Deja lo que llega al webhook del número.</translation>
    </message>
    <message>
        <source>Webhook of Twilio Conversations</source>
        <translation>Webhook de Twilio Conversations</translation>
    </message>
    <message>
        <source>The account has no Conversations service %1.</source>
        <translation>La cuenta no tiene el servicio de Conversations %1.</translation>
    </message>
    <message>
        <source>What is written in its conversations does not arrive.</source>
        <translation>Lo que se escribe en sus conversaciones no llega.</translation>
    </message>
    <message>
        <source>After an event</source>
        <translation>Después de un evento</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Only needed when customers write in Twilio Conversations.</source>
        <translation>Solo hace falta si los clientes escriben en Twilio Conversations.</translation>
    </message>
    <message>
        <source>WhatsApp sender</source>
        <translation>Remitente de WhatsApp</translation>
    </message>
    <message>
        <source>None is set, so there is no WhatsApp.</source>
        <translation>No hay ninguno, así que no hay WhatsApp.</translation>
    </message>
    <message>
        <source>%1 is not a WhatsApp sender of this account.</source>
        <translation>%1 no es un remitente de WhatsApp de esta cuenta.</translation>
    </message>
    <message>
        <source>Register it at https://console.twilio.com, or compare the number in Settings, Twilio.</source>
        <translation>Regístrelo en https://console.twilio.com o compare el número en Ajustes, Twilio.</translation>
    </message>
    <message>
        <source>Twilio answers nothing then, because no text is set for it. Messages are taken in later.</source>
        <translation>Twilio no responde nada entonces, porque no hay texto para ello. Los mensajes se recogen después.</translation>
    </message>
    <message>
        <source>The text for it is too long for an address.</source>
        <translation>El texto es demasiado largo para una dirección.</translation>
    </message>
    <message>
        <source>Customers who write then get no answer until it is on again.</source>
        <translation>Los clientes que escriban entonces no reciben respuesta hasta que se encienda.</translation>
    </message>
    <message>
        <source>Write a shorter one in Settings, Twilio.</source>
        <translation>Escriba uno más corto en Ajustes, Twilio.</translation>
    </message>
    <message>
        <source>The webhooks have to be set first.</source>
        <translation>Primero hay que configurar los webhooks.</translation>
    </message>
    <message>
        <source>Twilio asks another address then, which is not Frontdesk&apos;s.</source>
        <translation>Twilio pregunta entonces a otra dirección, que no es de Frontdesk.</translation>
    </message>
    <message>
        <source>Twilio does not answer as set.</source>
        <translation>Twilio no responde como está configurado.</translation>
    </message>
    <message>
        <source>Customers who write then get no answer until it is on again. No message is lost.</source>
        <translation>Los clientes que escriban entonces no reciben respuesta hasta que se encienda. No se pierde ningún mensaje.</translation>
    </message>
    <message>
        <source>Press the button: Twilio itself then answers with the text from Settings.</source>
        <translation>Pulse el botón: Twilio responderá entonces con el texto de Ajustes.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Messaging service</source>
        <translation>Servicio de mensajería</translation>
    </message>
    <message>
        <source>There is no number. Messages in Twilio Conversations wait there and are taken in later.</source>
        <translation>No hay número. Los mensajes de Twilio Conversations esperan allí y se recogen después.</translation>
    </message>
    <message>
        <source>Twilio answers by itself then, and what was written is taken in later.</source>
        <translation>Twilio responde entonces por sí solo, y lo escrito se recoge después.</translation>
    </message>
    <message>
        <source>None is set. The sample business stays on this computer.</source>
        <translation>No hay ninguna. La empresa de ejemplo se queda en este equipo.</translation>
    </message>
    <message>
        <source>Addresses of visitors</source>
        <translation>Direcciones de los visitantes</translation>
    </message>
    <message>
        <source>Nothing came through a proxy that is not trusted.</source>
        <translation>Nada llegó por un proxy que no sea de confianza.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) came through a proxy on this computer that is not trusted.</source>
        <translation>
            <numerusform>%n solicitud llegó por un proxy de este equipo que no es de confianza.</numerusform>
            <numerusform>%n solicitudes llegaron por un proxy de este equipo que no es de confianza.</numerusform>
        </translation>
    </message>
    <message>
        <source>All visitors count as one: they share its limits, and a single one can use them up.</source>
        <translation>Todos los visitantes cuentan como uno: comparten sus límites, y uno solo puede agotarlos.</translation>
    </message>
    <message>
        <source>If the proxy is yours, write 127.0.0.1 into Settings, Server, trusted proxies (server.trusted_proxies).</source>
        <translation>Si el proxy es suyo, escriba 127.0.0.1 en Ajustes, Servidor, Proxies de confianza (server.trusted_proxies).</translation>
    </message>
    <message>
        <source>Start a tunnel, or set the address of your proxy in Settings, Server. Without any public address: choose “By asking Twilio” in Settings, Twilio.</source>
        <translation>Inicie un túnel o indique la dirección de su proxy en Ajustes, Servidor. Sin ninguna dirección pública: elija «Preguntando a Twilio» en Ajustes, Twilio.</translation>
    </message>
    <message>
        <source>This is the address of a tunnel. When the tunnel ends, Twilio reaches nobody there: look here again then.</source>
        <translation>Esta es la dirección de un túnel. Cuando el túnel termine, Twilio no llegará a nadie: vuelva a mirar aquí entonces.</translation>
    </message>
    <message>
        <source>Twilio still sends to %1, the address of a tunnel that does not run.</source>
        <translation>Twilio aún envía a %1, la dirección de un túnel que no está en marcha.</translation>
    </message>
    <message>
        <source>For each message Twilio tries it in vain.</source>
        <translation>Twilio lo intenta en vano con cada mensaje.</translation>
    </message>
    <message>
        <source>Start the tunnel again, or press the button: then Twilio sends nowhere.</source>
        <translation>Vuelva a iniciar el túnel o pulse el botón: entonces Twilio no enviará a ninguna parte.</translation>
    </message>
    <message>
        <source>Clear it at Twilio</source>
        <translation>Quitarla de Twilio</translation>
    </message>
</context>
<context>
    <name>DocumentImport</name>
    <message>
        <source>PDF files cannot be read yet. Copy the text into a text file, or save the page as HTML, and add that.</source>
        <translation>Los archivos PDF aún no se pueden leer. Copie el texto en un archivo de texto o guarde la página como HTML y añada ese archivo.</translation>
    </message>
    <message>
        <source>Office files cannot be read yet. Use &quot;Save as&quot; with plain text, CSV or HTML, and add that file.</source>
        <translation>Los archivos de Office aún no se pueden leer. Use «Guardar como» con texto sin formato, CSV o HTML y añada ese archivo.</translation>
    </message>
    <message>
        <source>This is a packed file. Unpack it and add the texts in it one by one.</source>
        <translation>Es un archivo comprimido. Descomprímalo y añada sus textos uno por uno.</translation>
    </message>
    <message>
        <source>Pictures cannot be read yet. Write what is on it into a text file and add that.</source>
        <translation>Las imágenes aún no se pueden leer. Escriba lo que muestran en un archivo de texto y añádalo.</translation>
    </message>
    <message>
        <source>The table cannot be read: %1</source>
        <translation>No se puede leer la tabla: %1</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is empty.</source>
        <translation>El archivo «%1» está vacío.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is larger than 10 MB. Split it into smaller ones.</source>
        <translation>El archivo «%1» supera los 10 MB. Divídalo en otros más pequeños.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; holds no text. Add text, Markdown, CSV or HTML files.</source>
        <translation>El archivo «%1» no contiene texto. Añada archivos de texto, Markdown, CSV o HTML.</translation>
    </message>
</context>
<context>
    <name>DossierStore</name>
    <message>
        <source>This customer does not exist any more.</source>
        <translation>Este cliente ya no existe.</translation>
    </message>
</context>
<context>
    <name>EditField</name>
    <message>
        <source>This is not an e-mail address. It looks like name@example.com.</source>
        <translation>Esto no es una dirección de correo. Tiene la forma nombre@example.com.</translation>
    </message>
    <message>
        <source>This is not a phone number. Write digits, with + and the country first.</source>
        <translation>Esto no es un número de teléfono. Escriba cifras, con + y el prefijo del país al principio.</translation>
    </message>
    <message>
        <source>The name is too long (at most 120 characters).</source>
        <translation>El nombre es demasiado largo (120 caracteres como máximo).</translation>
    </message>
</context>
<context>
    <name>EgressReport</name>
    <message>
        <source>The file %1 could not be written. Is the disk full, or the folder read-only?</source>
        <translation>No se pudo escribir el archivo %1. ¿Está lleno el disco o la carpeta es de solo lectura?</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: choose a folder that exists.</source>
        <translation>No se puede escribir el archivo %1: elija una carpeta que exista.</translation>
    </message>
</context>
<context>
    <name>Eraser</name>
    <message>
        <source>Another customer is being erased. Try again in a moment.</source>
        <translation>Se está borrando a otro cliente. Inténtelo de nuevo en un momento.</translation>
    </message>
</context>
<context>
    <name>ErasureStore</name>
    <message>
        <source>The list of erasures cannot be written: %1</source>
        <translation>No se puede escribir la lista de borrados: %1</translation>
    </message>
    <message>
        <source>This customer does not exist any more.</source>
        <translation>Este cliente ya no existe.</translation>
    </message>
    <message>
        <source>A conversation with this customer is not closed yet. Close it first.</source>
        <translation>Una conversación con este cliente aún no está cerrada. Ciérrela primero.</translation>
    </message>
</context>
<context>
    <name>Features</name>
    <message>
        <source>Memory of customers</source>
        <translation>Memoria de los clientes</translation>
    </message>
    <message>
        <source>Facts from earlier conversations of the same verified customer are known. Without it every conversation starts afresh; what is remembered already stays stored.</source>
        <translation>Se conocen los datos de conversaciones anteriores del mismo cliente verificado. Sin esto, cada conversación empieza de cero; lo que ya se recuerda sigue guardado.</translation>
    </message>
    <message>
        <source>Summary of long conversations</source>
        <translation>Resumen de conversaciones largas</translation>
    </message>
    <message>
        <source>Older messages that no longer fit are summed up. Without it they are left out.</source>
        <translation>Los mensajes antiguos que ya no caben se resumen. Sin esto se omiten.</translation>
    </message>
    <message>
        <source>Several agents</source>
        <translation>Varios agentes</translation>
    </message>
    <message>
        <source>A conversation goes to the agent that specializes in its topic. Without it the customer service agent answers everything.</source>
        <translation>Una conversación va al agente especializado en su tema. Sin esto responde a todo el agente de atención al cliente.</translation>
    </message>
    <message>
        <source>Skills of your own</source>
        <translation>Habilidades propias</translation>
    </message>
    <message>
        <source>Skills from the folder &quot;skills&quot; (HTTP, SQL, script, MCP) are offered. Without it only the built-in ones are.</source>
        <translation>Se ofrecen las habilidades de la carpeta «skills» (HTTP, SQL, script, MCP). Sin esto, solo las incorporadas.</translation>
    </message>
    <message>
        <source>Guard against misuse</source>
        <translation>Protección contra abusos</translation>
    </message>
    <message>
        <source>Messages that try to give the AI orders are recognized. Without it they reach the language model as they are.</source>
        <translation>Se reconocen los mensajes que intentan dar órdenes a la IA. Sin esto llegan tal cual al modelo de lenguaje.</translation>
    </message>
    <message>
        <source>Check against the sources</source>
        <translation>Contraste con las fuentes</translation>
    </message>
    <message>
        <source>A sentence that contradicts the documents or a look-up is stopped before it is sent. Without it the model&apos;s word counts.</source>
        <translation>Una frase que contradice los documentos o una consulta se detiene antes de enviarse. Sin esto vale lo que diga el modelo.</translation>
    </message>
    <message>
        <source>Check for secrets and empty promises</source>
        <translation>Control de secretos y promesas vacías</translation>
    </message>
    <message>
        <source>Answers that would give away secrets or other people&apos;s data, or promise what nobody did, are stopped. Without it they are sent.</source>
        <translation>Se detienen las respuestas que revelarían secretos o datos de otras personas, o que prometen lo que nadie hizo. Sin esto se envían.</translation>
    </message>
    <message>
        <source>Mask personal data</source>
        <translation>Ocultar datos personales</translation>
    </message>
    <message>
        <source>Names, addresses and numbers are replaced before a text goes to a cloud service and put back into its answer. Without it they go out as written.</source>
        <translation>Los nombres, direcciones y números se sustituyen antes de que un texto vaya a un servicio en la nube y se reponen en su respuesta. Sin esto salen tal como se escribieron.</translation>
    </message>
    <message>
        <source>Answer in the customer&apos;s language</source>
        <translation>Responder en el idioma del cliente</translation>
    </message>
    <message>
        <source>The language of a message is recognized and answered in. Without it the model decides.</source>
        <translation>Se reconoce el idioma de un mensaje y se responde en él. Sin esto decide el modelo.</translation>
    </message>
</context>
<context>
    <name>Gateway</name>
    <message>
        <source>Another program uses this port: stop it, or choose another port in the settings.</source>
        <translation>Otro programa usa este puerto: ciérrelo o elija otro puerto en los ajustes.</translation>
    </message>
    <message>
        <source>Check the address and port in the settings.</source>
        <translation>Revise la dirección y el puerto en los ajustes.</translation>
    </message>
    <message>
        <source>Cannot listen on %1, port %2.</source>
        <translation>No se puede escuchar en %1, puerto %2.</translation>
    </message>
    <message>
        <source>Cannot listen on the operations port %1: choose another one in the settings.</source>
        <translation>No se puede escuchar en el puerto de operaciones %1: elija otro en los ajustes.</translation>
    </message>
</context>
<context>
    <name>HealthChecks</name>
    <message>
        <source>The program is ending: no new customers are let in.</source>
        <translation>El programa se está cerrando: no se admiten clientes nuevos.</translation>
    </message>
    <message>
        <source>The web chat does not answer on port %1. Restart Frontdesk.</source>
        <translation>El chat web no responde en el puerto %1. Reinicie Frontdesk.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) failed in the last 5 minutes. Look at the errors below.</source>
        <translation>
            <numerusform>Ha fallado %n solicitud en los últimos 5 minutos. Mire los errores de abajo.</numerusform>
            <numerusform>Han fallado %n solicitudes en los últimos 5 minutos. Mire los errores de abajo.</numerusform>
        </translation>
    </message>
    <message>
        <source>All places for visitors are taken: further ones are asked to come back later.</source>
        <translation>Todas las plazas para visitantes están ocupadas: a los demás se les pide que vuelvan más tarde.</translation>
    </message>
    <message>
        <source>Customers reach the web chat on port %1.</source>
        <translation>Los clientes acceden al chat web por el puerto %1.</translation>
    </message>
    <message>
        <source>The last change could not be saved. Check the disk of the data folder.</source>
        <translation>No se pudo guardar el último cambio. Revise el disco de la carpeta de datos.</translation>
    </message>
    <message>
        <source>The database does not answer.</source>
        <translation>La base de datos no responde.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be saved: the disk is slow.</source>
        <translation>
            <numerusform>%n cambio espera a ser guardado: el disco va lento.</numerusform>
            <numerusform>%n cambios esperan a ser guardados: el disco va lento.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Todo está guardado.</translation>
    </message>
    <message>
        <source>There are no documents: the assistant can look up nothing. Add some on the page Company.</source>
        <translation>No hay documentos: el asistente no puede consultar nada. Añada alguno en la página Empresa.</translation>
    </message>
    <message numerus="yes">
        <source>%1 passages of %n document(s) can be found.</source>
        <translation>
            <numerusform>Se pueden encontrar %1 pasajes de %n documento.</numerusform>
            <numerusform>Se pueden encontrar %1 pasajes de %n documentos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the recent answers failed; the customers were handed to a person.</source>
        <translation>
            <numerusform>Ha fallado %n de las respuestas recientes; el cliente pasó a una persona.</numerusform>
            <numerusform>Han fallado %n de las respuestas recientes; los clientes pasaron a una persona.</numerusform>
        </translation>
    </message>
    <message>
        <source>agent_config.yml has mistakes and was not taken: the one from before answers.</source>
        <translation>agent_config.yml tiene errores y no se ha aplicado: sigue respondiendo la anterior.</translation>
    </message>
    <message>
        <source>Ready; nobody has asked in the last hour.</source>
        <translation>Listo; nadie ha preguntado en la última hora.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in the last hour.</source>
        <translation>
            <numerusform>%n respuesta en la última hora.</numerusform>
            <numerusform>%n respuestas en la última hora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are late.</source>
        <translation>
            <numerusform>%n mensaje va con retraso.</numerusform>
            <numerusform>%n mensajes van con retraso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of the last hour did not arrive for certain. Their conversations show which.</source>
        <translation>
            <numerusform>No es seguro que haya llegado %n mensaje de la última hora. Su conversación muestra cuál es.</numerusform>
            <numerusform>No es seguro que hayan llegado %n mensajes de la última hora. Sus conversaciones muestran cuáles son.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are on their way.</source>
        <translation>
            <numerusform>%n mensaje está en camino.</numerusform>
            <numerusform>%n mensajes están en camino.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>No hay nada pendiente de envío.</translation>
    </message>
    <message>
        <source>The port for monitoring (%1) does not answer. Customers notice nothing.</source>
        <translation>El puerto de supervisión (%1) no responde. Los clientes no lo notan.</translation>
    </message>
    <message>
        <source>Monitoring programs can ask on port %1 of this computer.</source>
        <translation>Los programas de supervisión pueden consultar el puerto %1 de este equipo.</translation>
    </message>
    <message>
        <source>It is not known where the keys are kept.</source>
        <translation>No se sabe dónde se guardan las claves.</translation>
    </message>
    <message>
        <source>The keys are kept here: %1</source>
        <translation>Las claves se guardan aquí: %1</translation>
    </message>
    <message>
        <source>The free space of the data folder is not known.</source>
        <translation>No se conoce el espacio libre de la carpeta de datos.</translation>
    </message>
    <message>
        <source>Only %1 are free: messages will soon not be saved any more. Make room now.</source>
        <translation>Solo quedan %1 libres: pronto no se podrán guardar mensajes. Libere espacio ahora.</translation>
    </message>
    <message>
        <source>Only %1 are free. Make room soon.</source>
        <translation>Solo quedan %1 libres. Libere espacio pronto.</translation>
    </message>
    <message>
        <source>Frontdesk uses %1 of memory, more than it should. Restart it when it is quiet.</source>
        <translation>Frontdesk usa %1 de memoria, más de lo debido. Reinícielo en un momento tranquilo.</translation>
    </message>
    <message>
        <source>%1 of disk space are free.</source>
        <translation>Hay %1 libres en el disco.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong: times and deadlines cannot be right.</source>
        <translation>El reloj de este equipo no va bien: las horas y los plazos no pueden ser correctos.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer jumped by %n second(s).</source>
        <translation>
            <numerusform>El reloj de este equipo ha saltado %n segundo.</numerusform>
            <numerusform>El reloj de este equipo ha saltado %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock runs evenly.</source>
        <translation>El reloj funciona con regularidad.</translation>
    </message>
    <message>
        <source>The database file is damaged; nothing more is written into it. End Frontdesk and bring back the newest backup.</source>
        <translation>El archivo de la base de datos está dañado; ya no se escribe en él. Termine Frontdesk y recupere la copia de seguridad más reciente.</translation>
    </message>
    <message>
        <source>The disk is full: customers are asked to try again later, the team can go on for a while. Make room now; customers are let in again by themselves.</source>
        <translation>El disco está lleno: se pide a los clientes que lo intenten más tarde; el equipo puede seguir un rato. Haga sitio ahora; los clientes vuelven a entrar solos.</translation>
    </message>
    <message>
        <source>The last backup failed. %1</source>
        <translation>La última copia falló. %1</translation>
    </message>
    <message>
        <source>Daily backups are off.</source>
        <translation>Las copias diarias están desactivadas.</translation>
    </message>
    <message>
        <source>There is no backup yet. Make one now.</source>
        <translation>Aún no hay ninguna copia. Haga una ahora.</translation>
    </message>
    <message>
        <source>The first backup will be made soon.</source>
        <translation>La primera copia se hará pronto.</translation>
    </message>
    <message numerus="yes">
        <source>The last good backup is %n day(s) old. Make one now.</source>
        <translation>
            <numerusform>La última copia correcta tiene %n día. Haga una ahora.</numerusform>
            <numerusform>La última copia correcta tiene %n días. Haga una ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last backup was made on %1.</source>
        <translation>La última copia se hizo: %1.</translation>
    </message>
</context>
<context>
    <name>HealthText</name>
    <message>
        <source>Web chat</source>
        <translation>Chat web</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Conocimiento</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Supervisión</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Disk and memory</source>
        <translation>Disco y memoria</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>No funciona</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Depuración</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copias</translation>
    </message>
</context>
<context>
    <name>HoursEditor</name>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain holds no such entry.</source>
        <translation>El llavero no contiene esa entrada.</translation>
    </message>
    <message>
        <source>The keychain cannot be used.</source>
        <translation>No se puede usar el llavero.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>El llavero no respondió a tiempo.</translation>
    </message>
</context>
<context>
    <name>KnowledgeFolder</name>
    <message>
        <source>It is too large to be used.</source>
        <translation>Es demasiado grande para usarlo.</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>No se puede leer: %1</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>No contiene texto.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>No se puede escribir el archivo %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>There are %n documents already. Remove one first.</source>
        <translation>
            <numerusform>Ya hay %n documento. Elimínelo primero.</numerusform>
            <numerusform>Ya hay %n documentos. Elimine primero alguno.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text in &quot;%1&quot;.</source>
        <translation>No hay texto en «%1».</translation>
    </message>
    <message>
        <source>The file %1 cannot be moved.</source>
        <translation>No se puede mover el archivo %1.</translation>
    </message>
    <message>
        <source>There is no document &quot;%1&quot; any more.</source>
        <translation>El documento «%1» ya no existe.</translation>
    </message>
    <message>
        <source>The answer to &quot;%1&quot; is too long. Put long texts into a document.</source>
        <translation>La respuesta a «%1» es demasiado larga. Ponga los textos largos en un documento.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n answers can be typed here. Put the others into a document.</source>
        <translation>
            <numerusform>Aquí solo se puede escribir %n respuesta. Ponga las demás en un documento.</numerusform>
            <numerusform>Aquí solo se pueden escribir %n respuestas. Ponga las demás en un documento.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 cannot be removed.</source>
        <translation>No se puede eliminar el archivo %1.</translation>
    </message>
</context>
<context>
    <name>LlmProvider</name>
    <message>
        <source>The service did not answer.</source>
        <translation>El servicio no respondió.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 responde.</translation>
    </message>
    <message>
        <source>%1 answers. It is used when agent.llm_provider, or the failover, names this service.</source>
        <translation>%1 responde. Se usa cuando agent.llm_provider, o el relevo, nombra este servicio.</translation>
    </message>
    <message>
        <source>The provider&apos;s content filter stopped the request.</source>
        <translation>El filtro de contenido del proveedor detuvo la petición.</translation>
    </message>
    <message>
        <source>The account has no credit left, or its limit is reached. Look at the billing page of the provider.</source>
        <translation>La cuenta no tiene saldo o ha alcanzado su límite. Mire la página de facturación del proveedor.</translation>
    </message>
    <message>
        <source>The provider refused the key. Check the key and what it is allowed to do.</source>
        <translation>El proveedor rechazó la clave. Compruebe la clave y lo que tiene permitido.</translation>
    </message>
    <message>
        <source>The provider does not know this model or address: %1</source>
        <translation>El proveedor no conoce este modelo o esta dirección: %1</translation>
    </message>
    <message>
        <source>The provider asks for fewer requests (429).</source>
        <translation>El proveedor pide menos solicitudes (429).</translation>
    </message>
    <message>
        <source>The provider refused the request: %1</source>
        <translation>El proveedor rechazó la petición: %1</translation>
    </message>
    <message>
        <source>The provider has trouble of its own (%1).</source>
        <translation>El proveedor tiene problemas propios (%1).</translation>
    </message>
    <message>
        <source>This service is not set up: its key or address is missing.</source>
        <translation>Este servicio no está configurado: falta su clave o su dirección.</translation>
    </message>
    <message>
        <source>The provider is left alone for a moment, because it failed lately.</source>
        <translation>Se deja descansar al proveedor un momento, porque falló hace poco.</translation>
    </message>
    <message>
        <source>The model did not answer in time.</source>
        <translation>El modelo no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The stream has ended.</source>
        <translation>El flujo ha terminado.</translation>
    </message>
    <message>
        <source>The provider cannot be reached.</source>
        <translation>No se puede llegar al proveedor.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer was lost or cannot be read.</source>
        <translation>La respuesta del proveedor se perdió o no se puede leer.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Frontdesk cannot start</source>
        <translation>Frontdesk no puede iniciarse</translation>
    </message>
</context>
<context>
    <name>MediaFetcher</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Twilio does not have it (any more).</source>
        <translation>Twilio no lo tiene (o ya no).</translation>
    </message>
    <message>
        <source>Twilio could not be reached.</source>
        <translation>No se pudo contactar con Twilio.</translation>
    </message>
    <message>
        <source>A file of the customer was not taken. %1</source>
        <translation>No se aceptó un archivo del cliente. %1</translation>
    </message>
    <message>
        <source>A file of the customer could not be fetched within an hour. %1</source>
        <translation>No se pudo obtener un archivo del cliente en una hora. %1</translation>
    </message>
</context>
<context>
    <name>MediaStore</name>
    <message>
        <source>This file is no longer there.</source>
        <translation>Este archivo ya no existe.</translation>
    </message>
    <message>
        <source>The file could not be kept: %1</source>
        <translation>No se pudo guardar el archivo: %1</translation>
    </message>
    <message>
        <source>Too many files wait to be sent. Send or remove some first.</source>
        <translation>Hay demasiados archivos por enviar. Envíe o quite algunos primero.</translation>
    </message>
    <message>
        <source>A file is no longer there. Attach it again.</source>
        <translation>Un archivo ya no está. Adjúntelo de nuevo.</translation>
    </message>
    <message>
        <source>A message takes at most 10 files. Send the rest with another one.</source>
        <translation>Un mensaje admite 10 archivos como máximo. Envíe los demás en otro.</translation>
    </message>
    <message>
        <source>You have sent very many files today. Send a link, or the rest tomorrow.</source>
        <translation>Hoy ha enviado muchísimos archivos. Envíe un enlace, o el resto mañana.</translation>
    </message>
    <message>
        <source>There is no room for files just now. Please write without the file.</source>
        <translation>Ahora no hay espacio para archivos. Escriba sin el archivo, por favor.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty.</source>
        <translation>«%1» está vacío.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than 10 MB. Make it smaller or send a link.</source>
        <translation>«%1» ocupa más de 10 MB. Redúzcalo o envíe un enlace.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could run as a program or a web page and is not accepted. Send a PDF or a picture instead.</source>
        <translation>«%1» podría ejecutarse como programa o página web y no se acepta. Envíe un PDF o una imagen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is of a kind that is not accepted. Pictures, PDF, text, office documents, audio and MP4 are.</source>
        <translation>«%1» es de un tipo que no se acepta. Se aceptan imágenes, PDF, texto, documentos de oficina, audio y MP4.</translation>
    </message>
</context>
<context>
    <name>MemoryStore</name>
    <message>
        <source>This customer does not exist any more.</source>
        <translation>Este cliente ya no existe.</translation>
    </message>
    <message>
        <source>The AI remembers only customers whose e-mail address or telephone number was confirmed. Save one of them first.</source>
        <translation>La IA solo recuerda a clientes cuyo correo o teléfono esté confirmado. Guarde primero uno de los dos.</translation>
    </message>
    <message>
        <source>A colleague has written this down already.</source>
        <translation>Un compañero ya lo ha anotado.</translation>
    </message>
    <message>
        <source>No more can be remembered of this customer.</source>
        <translation>No se puede recordar más de este cliente.</translation>
    </message>
    <message>
        <source>This entry is gone already.</source>
        <translation>Esta entrada ya no existe.</translation>
    </message>
    <message>
        <source>There is an entry with this name already.</source>
        <translation>Ya hay una entrada con este nombre.</translation>
    </message>
    <message>
        <source>No more can be remembered of this customer. Forget something first.</source>
        <translation>No se puede recordar más de este cliente. Olvide algo primero.</translation>
    </message>
</context>
<context>
    <name>MoveSheet</name>
    <message>
        <source>Have the recovery sheet with the 24 words at hand. The words are not in this file: without them nobody can open the backup, and neither can you.</source>
        <translation>Tenga a mano la hoja de recuperación con las 24 palabras. Las palabras no están en este archivo: sin ellas nadie puede abrir la copia de seguridad, tampoco usted.</translation>
    </message>
    <message>
        <source>Quit Frontdesk on the old PC and leave it off. Messages that arrive there from now on are not in the backup.</source>
        <translation>Termine Frontdesk en el PC antiguo y déjelo apagado. Los mensajes que lleguen allí a partir de ahora no están en la copia de seguridad.</translation>
    </message>
    <message>
        <source>Bring the file %1 to the new PC, for example on a USB stick.</source>
        <translation>Lleve el archivo %1 al PC nuevo, por ejemplo en una memoria USB.</translation>
    </message>
    <message>
        <source>Install Frontdesk there, the same version or a later one, and start it.</source>
        <translation>Instale allí Frontdesk, la misma versión o una posterior, e inícielo.</translation>
    </message>
    <message>
        <source>Choose &quot;Restore a backup&quot;, pick the file and type the words. Or, in a terminal: frontdesk db restore %1</source>
        <translation>Elija «Restaurar una copia de seguridad», después el archivo, y escriba las palabras. O bien, en una terminal: frontdesk db restore %1</translation>
    </message>
    <message>
        <source>Let your web site point to the new PC if the address of the chat has changed.</source>
        <translation>Haga que su sitio web apunte al PC nuevo si la dirección del chat ha cambiado.</translation>
    </message>
    <message>
        <source>Look through a few conversations. Replies that were just being sent are marked as unconfirmed: they are not sent again by themselves.</source>
        <translation>Revise algunas conversaciones. Las respuestas que se estaban enviando quedan marcadas como no confirmadas: no se envían de nuevo por sí solas.</translation>
    </message>
    <message>
        <source>When all is well, delete Frontdesk&apos;s data on the old PC and the backup on the stick.</source>
        <translation>Cuando todo esté bien, borre los datos de Frontdesk en el PC antiguo y la copia de seguridad de la memoria USB.</translation>
    </message>
    <message>
        <source>Moving Frontdesk to a new PC</source>
        <translation>Pasar Frontdesk a un PC nuevo</translation>
    </message>
    <message>
        <source>The backup beside this file holds %1 conversations, %2 messages and %3 files of customers.</source>
        <translation>La copia de seguridad junto a este archivo contiene %1 conversaciones, %2 mensajes y %3 archivos de clientes.</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>is not an IP address; write for example 127.0.0.1</source>
        <translation>no es una dirección IP; escriba por ejemplo 127.0.0.1</translation>
    </message>
    <message>
        <source>is not a web address; write for example https://www.example.com</source>
        <translation>no es una dirección web; escriba por ejemplo https://www.example.com</translation>
    </message>
    <message>
        <source>holds a user name or password; take it out, keys have settings of their own</source>
        <translation>contiene un nombre de usuario o una contraseña; quítelos, las claves tienen sus propios ajustes</translation>
    </message>
    <message>
        <source>is not an origin; write scheme and host only, for example https://www.example.com</source>
        <translation>no es un origen; escriba solo esquema y host, por ejemplo https://www.example.com</translation>
    </message>
    <message>
        <source>is not a telephone number in international form; write for example +12075550100</source>
        <translation>no es un teléfono en formato internacional; escriba por ejemplo +12075550100</translation>
    </message>
    <message>
        <source>may hold letters, digits, - and _ only, at most 32</source>
        <translation>solo puede contener letras, cifras, - y _, 32 como máximo</translation>
    </message>
    <message>
        <source>holds a line break or control character; write it in one line</source>
        <translation>contiene un salto de línea o un carácter de control; escríbalo en una línea</translation>
    </message>
    <message>
        <source>is longer than 4096 characters</source>
        <translation>tiene más de 4096 caracteres</translation>
    </message>
    <message>
        <source>is longer than 120 characters</source>
        <translation>tiene más de 120 caracteres</translation>
    </message>
    <message>
        <source>is not a colour; write # and six digits or letters from a to f, for example #1f62d0</source>
        <translation>no es un color; escriba # y seis cifras o letras de la a a la f, por ejemplo #1f62d0</translation>
    </message>
    <message>
        <source>is not a language of the chat; write en, de or es</source>
        <translation>no es un idioma del chat; escriba en, de o es</translation>
    </message>
    <message>
        <source>is no database this program can open; write sqlite:///frontdesk.db or remove it</source>
        <translation>no es una base de datos que este programa pueda abrir; escriba sqlite:///frontdesk.db o quítelo</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>¿Quiso decir «%1»?</translation>
    </message>
    <message>
        <source>always %1</source>
        <translation>siempre %1</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>uno de: %1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>whole number from %1 to %2</source>
        <translation>número entero de %1 a %2</translation>
    </message>
    <message>
        <source>number from %1 to %2</source>
        <translation>número de %1 a %2</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>the value</source>
        <translation>el valor</translation>
    </message>
    <message>
        <source>begins with [ but is no JSON list; write a, b or [&quot;a&quot;, &quot;b&quot;]</source>
        <translation>empieza por [ pero no es una lista JSON; escriba a, b o [&quot;a&quot;, &quot;b&quot;]</translation>
    </message>
    <message>
        <source>holds something other than texts; write [&quot;a&quot;, &quot;b&quot;]</source>
        <translation>contiene algo que no son textos; escriba [&quot;a&quot;, &quot;b&quot;]</translation>
    </message>
    <message>
        <source>has more than 1000 entries</source>
        <translation>tiene más de 1000 entradas</translation>
    </message>
    <message>
        <source>has no value; write one (&quot;&quot; for none) or remove the line</source>
        <translation>no tiene valor; escriba uno (&quot;&quot; para ninguno) o quite la línea</translation>
    </message>
    <message>
        <source>is %1; it must be %2.</source>
        <translation>es %1; debe ser %2.</translation>
    </message>
    <message>
        <source>is %1; it must be a %2</source>
        <translation>es %1; debe ser un %2</translation>
    </message>
    <message>
        <source>is longer than 65536 characters</source>
        <translation>tiene más de 65536 caracteres</translation>
    </message>
    <message>
        <source>is neither true nor false; write one of them</source>
        <translation>no es ni true ni false; escriba uno de ellos</translation>
    </message>
    <message>
        <source>is not a whole number; write digits only, without leading zeros, units or separators</source>
        <translation>no es un número entero; escriba solo cifras, sin ceros iniciales, unidades ni separadores</translation>
    </message>
    <message>
        <source>is not a number; write for example 0.7</source>
        <translation>no es un número; escriba por ejemplo 0.7</translation>
    </message>
    <message>
        <source>is not an account of Twilio; copy the Account SID from the Twilio Console: AC and 32 digits or letters from a to f</source>
        <translation>no es una cuenta de Twilio; copie el Account SID de la consola de Twilio: AC y 32 cifras o letras de la a a la f</translation>
    </message>
    <message>
        <source>is not a Conversations service of Twilio; copy its SID from the Twilio Console: IS and 32 digits or letters from a to f</source>
        <translation>no es un servicio de Conversations de Twilio; copie su SID de la consola de Twilio: IS y 32 cifras o letras de la a a la f</translation>
    </message>
    <message>
        <source>is not a messaging service of Twilio; copy its SID from the Twilio Console: MG and 32 digits or letters from a to f</source>
        <translation>no es un servicio de mensajería de Twilio; copie su SID de la consola de Twilio: MG y 32 cifras o letras de la a a la f</translation>
    </message>
    <message>
        <source>is not an account with its secret; write the Account SID, a colon and the Auth Token</source>
        <translation>no es una cuenta con su secreto; escriba el Account SID, dos puntos y el Auth Token</translation>
    </message>
    <message>
        <source>would send the key unprotected over the network; write https://</source>
        <translation>enviaría la clave sin protección por la red; escriba https://</translation>
    </message>
    <message>
        <source>is not a service; write openai, azure, anthropic, compatible or builtin</source>
        <translation>no es un servicio; escriba openai, azure, anthropic, compatible o builtin</translation>
    </message>
    <message>
        <source>is not a version; write for example 2024-10-21, or v1</source>
        <translation>no es una versión; escriba por ejemplo 2024-10-21, o v1</translation>
    </message>
</context>
<context>
    <name>RecoveryWords</name>
    <message>
        <source>Word %1 (&quot;%2&quot;) is not one of the words of recovery sheets.</source>
        <translation>La palabra %1 («%2») no es de las hojas de recuperación.</translation>
    </message>
    <message>
        <source>Word %1 (&quot;%2&quot;) is not one of the words of recovery sheets. Is it &quot;%3&quot;?</source>
        <translation>La palabra %1 («%2») no es de las hojas de recuperación. ¿Es «%3»?</translation>
    </message>
    <message>
        <source>A recovery sheet has %1 words; these are %2.</source>
        <translation>Una hoja de recuperación tiene %1 palabras; estas son %2.</translation>
    </message>
    <message>
        <source>Each word is known, but together they are not right: one is another word, or two have changed places.</source>
        <translation>Todas las palabras son conocidas, pero juntas no son correctas: una es otra palabra o dos están cambiadas de sitio.</translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message>
        <source>The words are different.</source>
        <translation>Las palabras son distintas.</translation>
    </message>
    <message>
        <source>Skills then: %1. Now: %2.</source>
        <translation>Habilidades entonces: %1. Ahora: %2.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>It knew the answer then and does not now.</source>
        <translation>Entonces sabía la respuesta y ahora no.</translation>
    </message>
    <message>
        <source>It did not know the answer then and does now.</source>
        <translation>Entonces no sabía la respuesta y ahora sí.</translation>
    </message>
    <message>
        <source>This answer cannot be played again: it needed no model, or it was made by an older version.</source>
        <translation>Esta respuesta no se puede repetir: no necesitó ningún modelo o la hizo una versión anterior.</translation>
    </message>
    <message>
        <source>A message that this answer rests on is gone.</source>
        <translation>Ya no existe un mensaje en el que se apoya esta respuesta.</translation>
    </message>
</context>
<context>
    <name>ReplyRules</name>
    <message>
        <source>The provider could not be reached, although it was tried several times.</source>
        <translation>No se pudo llegar al proveedor, aunque se intentó varias veces.</translation>
    </message>
    <message>
        <source>The provider was asked too often at that time.</source>
        <translation>En ese momento se preguntó demasiado al proveedor.</translation>
    </message>
    <message>
        <source>The provider refused the account.</source>
        <translation>El proveedor rechazó la cuenta.</translation>
    </message>
    <message>
        <source>An earlier part of this message failed, so the rest was not sent.</source>
        <translation>Falló una parte anterior de este mensaje, así que no se envió el resto.</translation>
    </message>
    <message>
        <source>It was taken back before it left.</source>
        <translation>Se retiró antes de salir.</translation>
    </message>
    <message>
        <source>The channel of this conversation is not set up any more.</source>
        <translation>El canal de esta conversación ya no está configurado.</translation>
    </message>
    <message>
        <source>It could not be sent (%1).</source>
        <translation>No se pudo enviar (%1).</translation>
    </message>
    <message>
        <source>Look at the account on the page Channels, then try again.</source>
        <translation>Mire la cuenta en la página Canales e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This customer has sent STOP. Nothing may be sent to them until they send START.</source>
        <translation>Este cliente envió STOP. No se le puede enviar nada hasta que envíe START.</translation>
    </message>
    <message>
        <source>This conversation was closed at Twilio. The customer can begin a new one by writing.</source>
        <translation>Esta conversación se cerró en Twilio. El cliente puede empezar otra escribiendo.</translation>
    </message>
    <message>
        <source>WhatsApp lets you write freely for 24 hours after the customer&apos;s last message. Now only an approved template may be sent.</source>
        <translation>WhatsApp permite escribir libremente durante 24 horas tras el último mensaje del cliente. Ahora solo se puede enviar una plantilla aprobada.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer was lost, so it is not known whether this message left.</source>
        <translation>Se perdió la respuesta del proveedor, así que no se sabe si este mensaje salió.</translation>
    </message>
    <message>
        <source>The provider is being asked. Do not write it again before that is known.</source>
        <translation>Se está preguntando al proveedor. No lo escriba otra vez hasta saberlo.</translation>
    </message>
    <message numerus="yes">
        <source>This template needs %n value(s).</source>
        <translation>
            <numerusform>Esta plantilla necesita %n valor.</numerusform>
            <numerusform>Esta plantilla necesita %n valores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in every value of the template.</source>
        <translation>Rellene todos los valores de la plantilla.</translation>
    </message>
    <message>
        <source>A value of a template is one line of at most 1,024 characters.</source>
        <translation>El valor de una plantilla es una línea de 1.024 caracteres como máximo.</translation>
    </message>
</context>
<context>
    <name>RestorePlan</name>
    <message>
        <source>What was prepared for the restore is gone. The data of before is in %1.</source>
        <translation>Lo preparado para la restauración ya no está. Los datos anteriores están en %1.</translation>
    </message>
    <message>
        <source>No restore is waiting.</source>
        <translation>No hay ninguna restauración pendiente.</translation>
    </message>
    <message>
        <source>The list of a restore that is waiting, %1, cannot be read. Remove it and restore again.</source>
        <translation>No se puede leer la lista de una restauración pendiente, %1. Quítela y restaure de nuevo.</translation>
    </message>
    <message>
        <source>The restore was not possible, the data of before is still in use: %1</source>
        <translation>La restauración no fue posible, los datos anteriores siguen en uso: %1</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>No se puede quitar %1.</translation>
    </message>
    <message>
        <source>A restore was cut off and cannot be undone. The data of before is in %1.</source>
        <translation>Una restauración se interrumpió y no se puede deshacer. Los datos anteriores están en %1.</translation>
    </message>
</context>
<context>
    <name>RestoreStage</name>
    <message>
        <source>There is no room for the restore: %1 MB are needed in %2, %3 MB are free.</source>
        <translation>No hay espacio para la restauración: se necesitan %1 MB en %2 y hay %3 MB libres.</translation>
    </message>
    <message>
        <source>The backup is damaged: it holds a file twice, or one that cannot be written.</source>
        <translation>La copia de seguridad está dañada: contiene un archivo dos veces o uno que no se puede escribir.</translation>
    </message>
    <message>
        <source>The restore was cut off. Nothing was changed.</source>
        <translation>La restauración se interrumpió. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The backup is damaged: its secrets cannot be read.</source>
        <translation>La copia de seguridad está dañada: no se pueden leer sus secretos.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be read: %2</source>
        <translation>No se puede leer la copia de seguridad %1: %2</translation>
    </message>
    <message>
        <source>The database cannot be brought to %1.</source>
        <translation>No se puede llevar la base de datos a %1.</translation>
    </message>
    <message>
        <source>%1 cannot be brought to %2.</source>
        <translation>No se puede llevar %1 a %2.</translation>
    </message>
    <message>
        <source>The list of erasures cannot be brought to %1.</source>
        <translation>La lista de supresiones no se puede llevar a %1.</translation>
    </message>
</context>
<context>
    <name>SealedStream</name>
    <message>
        <source>The backup is damaged: its content is not what was written.</source>
        <translation>La copia de seguridad está dañada: su contenido no es el que se escribió.</translation>
    </message>
    <message>
        <source>The disk is full: there is no room for the backup.</source>
        <translation>El disco está lleno: no hay espacio para la copia de seguridad.</translation>
    </message>
    <message>
        <source>The backup cannot be written: %1</source>
        <translation>No se puede escribir la copia de seguridad: %1</translation>
    </message>
    <message>
        <source>This is not the key of this backup.</source>
        <translation>Esta no es la clave de esta copia de seguridad.</translation>
    </message>
    <message>
        <source>The backup is cut off: its end is missing.</source>
        <translation>La copia de seguridad está cortada: falta su final.</translation>
    </message>
    <message>
        <source>The backup is damaged: something follows its end.</source>
        <translation>La copia de seguridad está dañada: hay algo después de su final.</translation>
    </message>
</context>
<context>
    <name>SecretVault</name>
    <message>
        <source>This is not a name of a secret.</source>
        <translation>Este no es el nombre de un secreto.</translation>
    </message>
    <message>
        <source>The master key of this data folder was kept in %1 and is no longer there. Restore it, or the folder from a backup with its key.</source>
        <translation>La clave maestra de esta carpeta de datos se guardaba en %1 y ya no está. Restáurela, o la carpeta desde una copia con su clave.</translation>
    </message>
    <message>
        <source>The master key of this data folder is in the keychain of the desktop, which cannot be reached now. Log in to the desktop, unlock the keychain and start again.</source>
        <translation>La clave maestra de esta carpeta de datos está en el llavero del escritorio, que ahora no es accesible. Inicie sesión en el escritorio, desbloquee el llavero y vuelva a empezar.</translation>
    </message>
    <message>
        <source>There is no such credential.</source>
        <translation>No existe esa credencial.</translation>
    </message>
    <message>
        <source>This secret cannot be stored.</source>
        <translation>Este secreto no se puede guardar.</translation>
    </message>
    <message>
        <source>This secret cannot be removed.</source>
        <translation>Este secreto no se puede quitar.</translation>
    </message>
    <message>
        <source>The keychain has not been asked yet.</source>
        <translation>Aún no se ha consultado el llavero.</translation>
    </message>
    <message>
        <source>Secrets are kept in the keychain of the desktop.</source>
        <translation>Los secretos se guardan en el llavero del escritorio.</translation>
    </message>
    <message>
        <source>The keychain is switched off: secrets are kept in files in %1 that only this user account can read. Whoever can read files as this user, or takes the disk, can read them.</source>
        <translation>El llavero está desactivado: los secretos se guardan en archivos de %1 que solo puede leer esta cuenta de usuario. Quien pueda leer archivos como este usuario, o se lleve el disco, puede leerlos.</translation>
    </message>
    <message>
        <source>There is no keychain that can be used: secrets are kept in files in %1 that only this user account can read. Whoever can read files as this user, or takes the disk, can read them.</source>
        <translation>No hay ningún llavero utilizable: los secretos se guardan en archivos de %1 que solo puede leer esta cuenta de usuario. Quien pueda leer archivos como este usuario, o se lleve el disco, puede leerlos.</translation>
    </message>
    <message>
        <source>This folder has a master key already.</source>
        <translation>Esta carpeta ya tiene una clave maestra.</translation>
    </message>
</context>
<context>
    <name>SettingArea</name>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Rate limits</source>
        <translation>Límites de solicitudes</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Chat on the web site</source>
        <translation>Chat en el sitio web</translation>
    </message>
    <message>
        <source>AI agent</source>
        <translation>Agente de IA</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Response targets</source>
        <translation>Plazos de respuesta</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Start of the window</source>
        <translation>Inicio de la ventana</translation>
    </message>
    <message>
        <source>OpenAI</source>
        <translation>OpenAI</translation>
    </message>
    <message>
        <source>Azure OpenAI</source>
        <translation>Azure OpenAI</translation>
    </message>
    <message>
        <source>Anthropic</source>
        <translation>Anthropic</translation>
    </message>
    <message>
        <source>Deepgram</source>
        <translation>Deepgram</translation>
    </message>
    <message>
        <source>ElevenLabs</source>
        <translation>ElevenLabs</translation>
    </message>
    <message>
        <source>Twilio</source>
        <translation>Twilio</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Tracing</source>
        <translation>Trazas</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Keeping and removing</source>
        <translation>Conservar y quitar</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Language models</source>
        <translation>Modelos de lenguaje</translation>
    </message>
    <message>
        <source>Own language model server</source>
        <translation>Servidor propio de modelos</translation>
    </message>
    <message>
        <source>Masking of personal data</source>
        <translation>Ocultar datos personales</translation>
    </message>
</context>
<context>
    <name>SettingChoice</name>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Everything (for finding faults)</source>
        <translation>Todo (para buscar fallos)</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avisos y errores</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Only what stops the program</source>
        <translation>Solo lo que detiene el programa</translation>
    </message>
    <message>
        <source>Text for people</source>
        <translation>Texto para personas</translation>
    </message>
    <message>
        <source>JSON for programs</source>
        <translation>JSON para programas</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Keychain of the desktop, else private files</source>
        <translation>Llavero del escritorio o, si no, archivos privados</translation>
    </message>
    <message>
        <source>Always private files</source>
        <translation>Siempre archivos privados</translation>
    </message>
    <message>
        <source>The built-in agent</source>
        <translation>El agente incorporado</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>By webhook (needs a public address)</source>
        <translation>Por webhook (necesita una dirección pública)</translation>
    </message>
    <message>
        <source>By asking Twilio (needs no public address)</source>
        <translation>Preguntando a Twilio (no necesita dirección pública)</translation>
    </message>
    <message>
        <source>OpenAI</source>
        <translation>OpenAI</translation>
    </message>
    <message>
        <source>Azure OpenAI</source>
        <translation>Azure OpenAI</translation>
    </message>
    <message>
        <source>Anthropic</source>
        <translation>Anthropic</translation>
    </message>
    <message>
        <source>A server of your own</source>
        <translation>Un servidor propio</translation>
    </message>
    <message>
        <source>Chat Completions</source>
        <translation>Chat Completions</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Responses</translation>
    </message>
</context>
<context>
    <name>SettingLabel</name>
    <message>
        <source>Listen on address</source>
        <translation>Dirección de escucha</translation>
    </message>
    <message>
        <source>Public port</source>
        <translation>Puerto público</translation>
    </message>
    <message>
        <source>Operations port</source>
        <translation>Puerto de operaciones</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Dirección pública</translation>
    </message>
    <message>
        <source>Behind a proxy with TLS</source>
        <translation>Detrás de un proxy con TLS</translation>
    </message>
    <message>
        <source>Allowed host names</source>
        <translation>Nombres de host permitidos</translation>
    </message>
    <message>
        <source>Web sites that show the chat</source>
        <translation>Sitios web que muestran el chat</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Proxies de confianza</translation>
    </message>
    <message>
        <source>Threads of the public port</source>
        <translation>Hilos del puerto público</translation>
    </message>
    <message>
        <source>Set of limits</source>
        <translation>Conjunto de límites</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Solicitudes por minuto</translation>
    </message>
    <message>
        <source>Requests an hour</source>
        <translation>Solicitudes por hora</translation>
    </message>
    <message>
        <source>Requests a day</source>
        <translation>Solicitudes por día</translation>
    </message>
    <message>
        <source>Searches a minute</source>
        <translation>Búsquedas por minuto</translation>
    </message>
    <message>
        <source>Uploads a minute</source>
        <translation>Subidas por minuto</translation>
    </message>
    <message>
        <source>Conversations at the same time</source>
        <translation>Conversaciones a la vez</translation>
    </message>
    <message>
        <source>Longest message</source>
        <translation>Mensaje más largo</translation>
    </message>
    <message>
        <source>New conversations per address and day</source>
        <translation>Conversaciones nuevas por dirección y día</translation>
    </message>
    <message>
        <source>Wait for a reply</source>
        <translation>Espera de una respuesta</translation>
    </message>
    <message>
        <source>Agent configuration</source>
        <translation>Configuración del agente</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Quién responde</translation>
    </message>
    <message>
        <source>Writing pace</source>
        <translation>Ritmo de escritura</translation>
    </message>
    <message>
        <source>Close idle conversations after</source>
        <translation>Cerrar conversaciones inactivas tras</translation>
    </message>
    <message>
        <source>Messages the agent sees</source>
        <translation>Mensajes que ve el agente</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Respuesta más larga</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Token for your programs</source>
        <translation>Token para sus programas</translation>
    </message>
    <message>
        <source>Time to undo sending</source>
        <translation>Tiempo para deshacer el envío</translation>
    </message>
    <message>
        <source>Answer urgent cases within</source>
        <translation>Atender los casos urgentes en</translation>
    </message>
    <message>
        <source>Answer high priority within</source>
        <translation>Atender la prioridad alta en</translation>
    </message>
    <message>
        <source>Answer normal cases within</source>
        <translation>Atender los casos normales en</translation>
    </message>
    <message>
        <source>Answer low priority within</source>
        <translation>Atender la prioridad baja en</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Language at the start</source>
        <translation>Idioma al iniciar</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Sample business</source>
        <translation>Empresa de ejemplo</translation>
    </message>
    <message>
        <source>Place of secrets</source>
        <translation>Lugar de los secretos</translation>
    </message>
    <message>
        <source>Colours at the start</source>
        <translation>Colores al iniciar</translation>
    </message>
    <message>
        <source>What is logged</source>
        <translation>Qué se registra</translation>
    </message>
    <message>
        <source>Log everything</source>
        <translation>Registrar todo</translation>
    </message>
    <message>
        <source>Form of log lines</source>
        <translation>Forma de las líneas del registro</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Archivo de registro</translation>
    </message>
    <message>
        <source>Size of a log file</source>
        <translation>Tamaño de un archivo de registro</translation>
    </message>
    <message>
        <source>Kept log files</source>
        <translation>Archivos de registro conservados</translation>
    </message>
    <message>
        <source>Database file</source>
        <translation>Archivo de la base de datos</translation>
    </message>
    <message>
        <source>Azure SQL</source>
        <translation>Azure SQL</translation>
    </message>
    <message>
        <source>Title of the chat</source>
        <translation>Título del chat</translation>
    </message>
    <message>
        <source>Text of the chat button</source>
        <translation>Texto del botón del chat</translation>
    </message>
    <message>
        <source>Colour of the chat</source>
        <translation>Color del chat</translation>
    </message>
    <message>
        <source>Corner of the page</source>
        <translation>Esquina de la página</translation>
    </message>
    <message>
        <source>Languages of the chat</source>
        <translation>Idiomas del chat</translation>
    </message>
    <message>
        <source>Telephone when nobody is here</source>
        <translation>Teléfono cuando no hay nadie</translation>
    </message>
    <message>
        <source>E-mail when nobody is here</source>
        <translation>Correo cuando no hay nadie</translation>
    </message>
    <message>
        <source>OpenAI address</source>
        <translation>Dirección de OpenAI</translation>
    </message>
    <message>
        <source>OpenAI key</source>
        <translation>Clave de OpenAI</translation>
    </message>
    <message>
        <source>Azure OpenAI address</source>
        <translation>Dirección de Azure OpenAI</translation>
    </message>
    <message>
        <source>Azure OpenAI key</source>
        <translation>Clave de Azure OpenAI</translation>
    </message>
    <message>
        <source>Azure OpenAI deployment</source>
        <translation>Implementación de Azure OpenAI</translation>
    </message>
    <message>
        <source>Anthropic address</source>
        <translation>Dirección de Anthropic</translation>
    </message>
    <message>
        <source>Deepgram address</source>
        <translation>Dirección de Deepgram</translation>
    </message>
    <message>
        <source>ElevenLabs address</source>
        <translation>Dirección de ElevenLabs</translation>
    </message>
    <message>
        <source>Twilio address</source>
        <translation>Dirección de Twilio</translation>
    </message>
    <message>
        <source>Twilio account</source>
        <translation>Cuenta de Twilio</translation>
    </message>
    <message>
        <source>Twilio secret</source>
        <translation>Secreto de Twilio</translation>
    </message>
    <message>
        <source>Twilio Conversations service</source>
        <translation>Servicio Twilio Conversations</translation>
    </message>
    <message>
        <source>Twilio number</source>
        <translation>Número de Twilio</translation>
    </message>
    <message>
        <source>Telephone for transfers</source>
        <translation>Teléfono para transferencias</translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation>Secreto de webhooks</translation>
    </message>
    <message>
        <source>Export traces</source>
        <translation>Exportar trazas</translation>
    </message>
    <message>
        <source>Collector of traces</source>
        <translation>Recolector de trazas</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>Daily backup</source>
        <translation>Copia diaria</translation>
    </message>
    <message>
        <source>Hour of the backup</source>
        <translation>Hora de la copia</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Carpeta de las copias</translation>
    </message>
    <message>
        <source>Daily backups that are kept</source>
        <translation>Copias diarias que se conservan</translation>
    </message>
    <message>
        <source>Days that backups are kept</source>
        <translation>Días que se conservan las copias</translation>
    </message>
    <message>
        <source>Connections at the same time</source>
        <translation>Conexiones a la vez</translation>
    </message>
    <message>
        <source>Connections of one address</source>
        <translation>Conexiones de una dirección</translation>
    </message>
    <message>
        <source>Days of conversations</source>
        <translation>Días de conversaciones</translation>
    </message>
    <message>
        <source>Days of files</source>
        <translation>Días de archivos</translation>
    </message>
    <message>
        <source>Days of AI details</source>
        <translation>Días de detalles de la IA</translation>
    </message>
    <message>
        <source>Days of unused sign-ins</source>
        <translation>Días de accesos sin usar</translation>
    </message>
    <message>
        <source>Days of log files</source>
        <translation>Días de registros</translation>
    </message>
    <message>
        <source>Address of Twilio Conversations</source>
        <translation>Dirección de Twilio Conversations</translation>
    </message>
    <message>
        <source>Address of Twilio templates</source>
        <translation>Dirección de las plantillas de Twilio</translation>
    </message>
    <message>
        <source>Address of files in Twilio Conversations</source>
        <translation>Dirección de los archivos de Twilio Conversations</translation>
    </message>
    <message>
        <source>Address of Twilio messaging services</source>
        <translation>Dirección de los servicios de mensajería de Twilio</translation>
    </message>
    <message>
        <source>Twilio messaging service</source>
        <translation>Servicio de mensajería de Twilio</translation>
    </message>
    <message>
        <source>WhatsApp sender</source>
        <translation>Remitente de WhatsApp</translation>
    </message>
    <message>
        <source>Further Twilio accounts</source>
        <translation>Otras cuentas de Twilio</translation>
    </message>
    <message>
        <source>How messages come in</source>
        <translation>Cómo llegan los mensajes</translation>
    </message>
    <message>
        <source>Seconds between two questions</source>
        <translation>Segundos entre dos preguntas</translation>
    </message>
    <message>
        <source>Minutes between two comparisons</source>
        <translation>Minutos entre dos comparaciones</translation>
    </message>
    <message>
        <source>Author of the AI</source>
        <translation>Autor de la IA</translation>
    </message>
    <message>
        <source>Beginning of staff identities</source>
        <translation>Comienzo de las identidades del personal</translation>
    </message>
    <message>
        <source>Answer while this PC is off</source>
        <translation>Respuesta mientras este PC está apagado</translation>
    </message>
    <message>
        <source>Longest SMS</source>
        <translation>SMS más largo</translation>
    </message>
    <message>
        <source>Age of a signed webhook</source>
        <translation>Antigüedad de un webhook firmado</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>Telephones of staff</source>
        <translation>Teléfonos del personal</translation>
    </message>
    <message>
        <source>Address asked while this PC is off</source>
        <translation>Dirección a la que se pregunta mientras este PC está apagado</translation>
    </message>
    <message>
        <source>Conversations to answer</source>
        <translation>Conversaciones que se responden</translation>
    </message>
    <message>
        <source>OpenAI model</source>
        <translation>Modelo de OpenAI</translation>
    </message>
    <message>
        <source>OpenAI interface</source>
        <translation>Interfaz de OpenAI</translation>
    </message>
    <message>
        <source>OpenAI organization</source>
        <translation>Organización de OpenAI</translation>
    </message>
    <message>
        <source>OpenAI project</source>
        <translation>Proyecto de OpenAI</translation>
    </message>
    <message>
        <source>Azure OpenAI version</source>
        <translation>Versión de Azure OpenAI</translation>
    </message>
    <message>
        <source>Anthropic key</source>
        <translation>Clave de Anthropic</translation>
    </message>
    <message>
        <source>Anthropic model</source>
        <translation>Modelo de Anthropic</translation>
    </message>
    <message>
        <source>Address of your server</source>
        <translation>Dirección de su servidor</translation>
    </message>
    <message>
        <source>Key of your server</source>
        <translation>Clave de su servidor</translation>
    </message>
    <message>
        <source>Model on your server</source>
        <translation>Modelo en su servidor</translation>
    </message>
    <message>
        <source>Who steps in</source>
        <translation>Quién suple</translation>
    </message>
    <message>
        <source>Seconds until connected</source>
        <translation>Segundos para conectar</translation>
    </message>
    <message>
        <source>Seconds until the answer begins</source>
        <translation>Segundos hasta que empieza la respuesta</translation>
    </message>
    <message>
        <source>Seconds an answer may pause</source>
        <translation>Segundos de pausa de una respuesta</translation>
    </message>
    <message>
        <source>Tries of one service</source>
        <translation>Intentos por servicio</translation>
    </message>
    <message>
        <source>Answers word by word</source>
        <translation>Responder palabra a palabra</translation>
    </message>
    <message>
        <source>Mask e-mail addresses</source>
        <translation>Ocultar direcciones de correo</translation>
    </message>
    <message>
        <source>Mask telephone and identity numbers</source>
        <translation>Ocultar teléfonos y números de identidad</translation>
    </message>
    <message>
        <source>Mask card numbers</source>
        <translation>Ocultar números de tarjeta</translation>
    </message>
    <message>
        <source>Mask account numbers</source>
        <translation>Ocultar números de cuenta</translation>
    </message>
    <message>
        <source>Mask street addresses</source>
        <translation>Ocultar direcciones postales</translation>
    </message>
    <message>
        <source>Mask the customer&apos;s name</source>
        <translation>Ocultar el nombre del cliente</translation>
    </message>
    <message>
        <source>Mask order numbers</source>
        <translation>Ocultar números de pedido</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Minutes in which a person should take an urgent request.</source>
        <translation>Minutos en los que una persona debe atender una solicitud urgente.</translation>
    </message>
    <message>
        <source>Minutes in which a person should take a request of high priority.</source>
        <translation>Minutos en los que una persona debe atender una solicitud de prioridad alta.</translation>
    </message>
    <message>
        <source>Minutes in which a person should take a request of normal priority.</source>
        <translation>Minutos en los que una persona debe atender una solicitud de prioridad normal.</translation>
    </message>
    <message>
        <source>Minutes in which a person should take a request of low priority.</source>
        <translation>Minutos en los que una persona debe atender una solicitud de prioridad baja.</translation>
    </message>
    <message>
        <source>Address the public port listens on; 127.0.0.1 is reachable from this computer only, which is right behind a tunnel or proxy.</source>
        <translation>Dirección en la que escucha el puerto público; 127.0.0.1 solo es accesible desde este equipo, lo correcto detrás de un túnel o proxy.</translation>
    </message>
    <message>
        <source>Public port for the web chat, its API and webhooks; 0 takes any free one.</source>
        <translation>Puerto público del chat web, su API y los webhooks; 0 toma uno libre.</translation>
    </message>
    <message>
        <source>Port for /metrics, /health, /ready and /live, always on 127.0.0.1; 0 takes any free one.</source>
        <translation>Puerto para /metrics, /health, /ready y /live, siempre en 127.0.0.1; 0 toma uno libre.</translation>
    </message>
    <message>
        <source>Address under which customers and services reach this computer, for example https://chat.example.com; webhook signatures are computed over it.</source>
        <translation>Dirección con la que clientes y servicios llegan a este equipo, por ejemplo https://chat.example.com; las firmas de los webhooks se calculan con ella.</translation>
    </message>
    <message>
        <source>Says that a proxy with TLS stands in front; without it only loopback addresses may be listened on.</source>
        <translation>Indica que hay un proxy con TLS delante; sin él solo se puede escuchar en direcciones de bucle local.</translation>
    </message>
    <message>
        <source>Host names requests may use; empty means the loopback names and the host of public_base_url, anything else gets 421.</source>
        <translation>Nombres de host que pueden usar las solicitudes; vacío significa los locales y el host de public_base_url, todo lo demás recibe 421.</translation>
    </message>
    <message>
        <source>Web sites whose pages may use the chat, as origins such as https://www.example.com.</source>
        <translation>Sitios web cuyas páginas pueden usar el chat, como orígenes del tipo https://www.example.com.</translation>
    </message>
    <message>
        <source>IP addresses whose X-Forwarded-For header is believed.</source>
        <translation>Direcciones IP cuya cabecera X-Forwarded-For se acepta.</translation>
    </message>
    <message>
        <source>Threads that serve public sockets; one is enough up to about 2,000 of them.</source>
        <translation>Hilos que atienden las conexiones públicas; uno basta hasta unas 2000.</translation>
    </message>
    <message>
        <source>Set of rate limits per sender: standard (100 an hour, chat 30, search 60, upload 10 a minute) or conversations (60 a minute, 1000 an hour, 10000 a day).</source>
        <translation>Conjunto de límites por remitente: standard (100 por hora, chat 30, búsqueda 60, subida 10 por minuto) o conversations (60 por minuto, 1000 por hora, 10000 por día).</translation>
    </message>
    <message>
        <source>Own limit a minute for messages and general requests; 0 = none, -1 = that of the profile.</source>
        <translation>Límite propio por minuto para mensajes y solicitudes generales; 0 = ninguno, -1 = el del perfil.</translation>
    </message>
    <message>
        <source>Own limit an hour for messages and general requests; 0 = none, -1 = that of the profile.</source>
        <translation>Límite propio por hora para mensajes y solicitudes generales; 0 = ninguno, -1 = el del perfil.</translation>
    </message>
    <message>
        <source>Own limit a day for messages and general requests; 0 = none, -1 = that of the profile.</source>
        <translation>Límite propio por día para mensajes y solicitudes generales; 0 = ninguno, -1 = el del perfil.</translation>
    </message>
    <message>
        <source>Own limit of searches a minute; 0 = none, -1 = that of the profile.</source>
        <translation>Límite propio de búsquedas por minuto; 0 = ninguno, -1 = el del perfil.</translation>
    </message>
    <message>
        <source>Own limit of uploads a minute; 0 = none, -1 = that of the profile.</source>
        <translation>Límite propio de subidas por minuto; 0 = ninguno, -1 = el del perfil.</translation>
    </message>
    <message>
        <source>telephone calls are not built in yet</source>
        <translation>las llamadas telefónicas aún no están incorporadas</translation>
    </message>
    <message>
        <source>nothing is exported yet; /metrics on the operations port works</source>
        <translation>aún no se exporta nada; /metrics en el puerto de operaciones funciona</translation>
    </message>
    <message>
        <source>Address of the Azure OpenAI resource.</source>
        <translation>Dirección del recurso de Azure OpenAI.</translation>
    </message>
    <message>
        <source>Key of the Azure OpenAI resource.</source>
        <translation>Clave del recurso de Azure OpenAI.</translation>
    </message>
    <message>
        <source>Name of the deployment in the Azure OpenAI resource.</source>
        <translation>Nombre de la implementación en el recurso de Azure OpenAI.</translation>
    </message>
    <message>
        <source>Address of the Anthropic service.</source>
        <translation>Dirección del servicio de Anthropic.</translation>
    </message>
    <message>
        <source>Address of the Deepgram speech recognition.</source>
        <translation>Dirección del reconocimiento de voz de Deepgram.</translation>
    </message>
    <message>
        <source>Address of the ElevenLabs voices.</source>
        <translation>Dirección de las voces de ElevenLabs.</translation>
    </message>
    <message>
        <source>Secret of the Twilio account; it also signs webhooks.</source>
        <translation>Secreto de la cuenta de Twilio; también firma los webhooks.</translation>
    </message>
    <message>
        <source>Telephone that calls are transferred to.</source>
        <translation>Teléfono al que se transfieren las llamadas.</translation>
    </message>
    <message>
        <source>Exports traces to telemetry.otlp_endpoint.</source>
        <translation>Exporta trazas a telemetry.otlp_endpoint.</translation>
    </message>
    <message>
        <source>Collector of traces over OTLP/HTTP, usually port 4318.</source>
        <translation>Recolector de trazas por OTLP/HTTP, normalmente el puerto 4318.</translation>
    </message>
    <message>
        <source>Least important log lines that are written.</source>
        <translation>Las líneas menos importantes que aún se escriben en el registro.</translation>
    </message>
    <message>
        <source>Writes debug lines whatever log.level says.</source>
        <translation>Escribe líneas de depuración diga lo que diga log.level.</translation>
    </message>
    <message>
        <source>Form of the log lines: text for people, json for programs.</source>
        <translation>Forma de las líneas: text para personas, json para programas.</translation>
    </message>
    <message>
        <source>Log file; a relative name starts at the log folder, empty means frontdesk.log there, none switches it off.</source>
        <translation>Archivo de registro; un nombre relativo parte de la carpeta de registros, vacío significa frontdesk.log en ella, none lo desactiva.</translation>
    </message>
    <message>
        <source>Size in bytes at which the log file is rotated.</source>
        <translation>Tamaño en bytes al que se rota el archivo de registro.</translation>
    </message>
    <message>
        <source>Rotated log files that are kept.</source>
        <translation>Archivos de registro rotados que se conservan.</translation>
    </message>
    <message>
        <source>The database: empty means frontdesk.db in the data folder, else sqlite:///file (relative names start at the data folder).</source>
        <translation>La base de datos: vacío significa frontdesk.db en la carpeta de datos; si no, sqlite:///archivo (los nombres relativos parten de la carpeta de datos).</translation>
    </message>
    <message>
        <source>Must stay false: Azure SQL is not supported.</source>
        <translation>Debe quedarse en false: Azure SQL no se admite.</translation>
    </message>
    <message>
        <source>its log-in needs Microsoft&apos;s own driver</source>
        <translation>su inicio de sesión necesita el controlador propio de Microsoft</translation>
    </message>
    <message>
        <source>Title of the chat on the web site; empty makes one from the company&apos;s name.</source>
        <translation>Título del chat en el sitio web; vacío lo forma con el nombre de la empresa.</translation>
    </message>
    <message>
        <source>Text beside the icon that opens the chat; empty shows the icon alone.</source>
        <translation>Texto junto al icono que abre el chat; vacío muestra solo el icono.</translation>
    </message>
    <message>
        <source>Colour of the chat as #rrggbb; black or white text on it must be readable (contrast of 4.5).</source>
        <translation>Color del chat como #rrggbb; el texto negro o blanco debe leerse encima (contraste de 4,5).</translation>
    </message>
    <message>
        <source>Lower corner of the web page in which the chat opens.</source>
        <translation>Esquina inferior de la página en la que se abre el chat.</translation>
    </message>
    <message>
        <source>Languages of the chat&apos;s own words; the first one is used when a visitor&apos;s browser asks for none of them.</source>
        <translation>Idiomas de las palabras propias del chat; se usa el primero cuando el navegador del visitante no pide ninguno de ellos.</translation>
    </message>
    <message>
        <source>Telephone number that visitors see when this computer is off; empty takes the company&apos;s.</source>
        <translation>Teléfono que ven los visitantes cuando este equipo está apagado; vacío toma el de la empresa.</translation>
    </message>
    <message>
        <source>E-mail address that visitors see when this computer is off; empty takes the company&apos;s.</source>
        <translation>Correo que ven los visitantes cuando este equipo está apagado; vacío toma el de la empresa.</translation>
    </message>
    <message>
        <source>Name of the environment: .env.&lt;profile&gt; is read too, and every profile but production has a data folder and keys of its own.</source>
        <translation>Nombre del entorno: también se lee .env.&lt;profile&gt;, y cada perfil salvo production tiene su propia carpeta de datos y sus claves.</translation>
    </message>
    <message>
        <source>Language of the window, for example en or de; system follows the desktop.</source>
        <translation>Idioma de la ventana, por ejemplo en o es; system sigue al escritorio.</translation>
    </message>
    <message>
        <source>Colours of the window.</source>
        <translation>Colores de la ventana.</translation>
    </message>
    <message>
        <source>Folder of the database and all other data; empty means the usual place of this system.</source>
        <translation>Carpeta de la base de datos y de todos los demás datos; vacío significa el lugar habitual de este sistema.</translation>
    </message>
    <message>
        <source>Runs the sample business in a data folder of its own; loopback addresses only.</source>
        <translation>Ejecuta la empresa de ejemplo en una carpeta de datos propia; solo direcciones de bucle local.</translation>
    </message>
    <message>
        <source>Where keys are kept: auto uses the keychain of the desktop and else a file readable by you only, off always uses the file.</source>
        <translation>Dónde se guardan las claves: auto usa el llavero del escritorio o, si no, un archivo que solo usted puede leer; off usa siempre el archivo.</translation>
    </message>
    <message>
        <source>Longest message a customer may send, in characters.</source>
        <translation>Mensaje más largo que puede enviar un cliente, en caracteres.</translation>
    </message>
    <message>
        <source>New conversations one network address may start a day; 0 = no limit. This computer itself is not counted.</source>
        <translation>Conversaciones nuevas que una dirección de red puede iniciar al día; 0 = sin límite. Este equipo no cuenta.</translation>
    </message>
    <message>
        <source>How long POST .../messages waits for the reply before it answers 202 pending.</source>
        <translation>Cuánto espera POST .../messages la respuesta antes de contestar 202 pending.</translation>
    </message>
    <message>
        <source>The agent configuration (agent_config.yml); empty means the one in the configuration or data folder, else the sample business.</source>
        <translation>La configuración del agente (agent_config.yml); vacío significa la de la carpeta de configuración o de datos o, si no, la empresa de ejemplo.</translation>
    </message>
    <message>
        <source>Pause between the words of the built-in agent, in milliseconds; 0 writes as fast as it can.</source>
        <translation>Pausa entre las palabras del agente incorporado, en milisegundos; 0 escribe lo más rápido posible.</translation>
    </message>
    <message>
        <source>Idle minutes after which a conversation is closed, in place of agent_config.yml; 0 keeps the value there.</source>
        <translation>Minutos de inactividad tras los que se cierra una conversación, en lugar de agent_config.yml; 0 conserva aquel valor.</translation>
    </message>
    <message>
        <source>Messages of a conversation the agent sees, in place of agent_config.yml; 0 keeps the value there.</source>
        <translation>Mensajes de una conversación que ve el agente, en lugar de agent_config.yml; 0 conserva aquel valor.</translation>
    </message>
    <message>
        <source>Your name as colleagues see it; empty takes the name of the log-in.</source>
        <translation>Su nombre tal como lo ven los colegas; vacío toma el del inicio de sesión.</translation>
    </message>
    <message>
        <source>Token that programs of yours send as &quot;Authorization: Bearer&quot; to list the chat sessions (GET /api/sessions); empty leaves that list closed to all.</source>
        <translation>Token que sus programas envían como «Authorization: Bearer» para listar las sesiones de chat (GET /api/sessions); vacío deja esa lista cerrada para todos.</translation>
    </message>
    <message>
        <source>Seconds in which a sent reply can be taken back; 0 sends at once.</source>
        <translation>Segundos en los que se puede retirar una respuesta enviada; 0 envía al momento.</translation>
    </message>
    <message>
        <source>Makes a backup every day; one that was missed is made up for.</source>
        <translation>Hace una copia cada día; si se pierde una, se recupera.</translation>
    </message>
    <message>
        <source>Hour of the day, in local time, after which the daily backup is made.</source>
        <translation>Hora del día (local) a partir de la cual se hace la copia diaria.</translation>
    </message>
    <message>
        <source>Folder for the backups, best on another disk; a relative name starts at the data folder, empty means backups there.</source>
        <translation>Carpeta de las copias, mejor en otro disco; un nombre relativo parte de la carpeta de datos; vacío significa backups en ella.</translation>
    </message>
    <message>
        <source>Daily backups that are kept; the newest one always is.</source>
        <translation>Copias diarias que se conservan; la más reciente, siempre.</translation>
    </message>
    <message>
        <source>Days after which every backup in the folder is deleted, whoever made it; the newest one never is.</source>
        <translation>Días tras los que se borra cada copia de la carpeta, la hiciera quien la hiciera; la más reciente, nunca.</translation>
    </message>
    <message>
        <source>Days after which a closed conversation is removed for good, with its files, notes and everything else about it; 0 keeps conversations for ever.</source>
        <translation>Días tras los que una conversación cerrada se elimina para siempre, con sus archivos, notas y todo lo demás; 0 las conserva para siempre.</translation>
    </message>
    <message>
        <source>Days after which files and pictures of a conversation are removed, its text stays; 0 keeps them as long as the conversation.</source>
        <translation>Días tras los que se quitan los archivos e imágenes de una conversación; su texto queda; 0 los conserva tanto como la conversación.</translation>
    </message>
    <message>
        <source>Days for which the details of how the AI found an answer are kept; 0 keeps them as long as the conversation.</source>
        <translation>Días que se conserva cómo la IA encontró una respuesta; 0 lo conserva tanto como la conversación.</translation>
    </message>
    <message>
        <source>Days after which a browser that was not used again loses its access to the chat; 0 keeps it for ever.</source>
        <translation>Días tras los que un navegador que no se volvió a usar pierde su acceso al chat; 0 lo conserva para siempre.</translation>
    </message>
    <message>
        <source>Days after which rotated log files are deleted; 0 keeps as many as log.backup_count says.</source>
        <translation>Días tras los que se borran los archivos de registro rotados; 0 conserva tantos como diga log.backup_count.</translation>
    </message>
    <message>
        <source>Most connections of customers at the same time; further ones are asked to come back. The limit of open files of this computer may lower it.</source>
        <translation>Máximo de conexiones de clientes al mismo tiempo; a las demás se les pide que vuelvan. El límite de archivos abiertos de este equipo puede bajarlo.</translation>
    </message>
    <message>
        <source>Most connections of one network address at the same time; 0 = no limit. Trusted proxies and a tunnel on this computer are not counted; the chats behind a trusted proxy are, by the customer&apos;s address.</source>
        <translation>Máximo de conexiones de una dirección de red al mismo tiempo; 0 = sin límite. Los proxies de confianza y un túnel en este equipo no cuentan; los chats tras un proxy de confianza sí, por la dirección del cliente.</translation>
    </message>
    <message>
        <source>Address of the Twilio API for messages and numbers.</source>
        <translation>Dirección de la API de Twilio para mensajes y números.</translation>
    </message>
    <message>
        <source>Address of the Twilio API for Conversations.</source>
        <translation>Dirección de la API de Twilio para Conversations.</translation>
    </message>
    <message>
        <source>Address of the Twilio API for message templates.</source>
        <translation>Dirección de la API de Twilio para plantillas de mensajes.</translation>
    </message>
    <message>
        <source>Address of the Twilio API for messaging services and WhatsApp senders.</source>
        <translation>Dirección de la API de Twilio para servicios de mensajería y remitentes de WhatsApp.</translation>
    </message>
    <message>
        <source>Address of the Twilio API for files in Conversations.</source>
        <translation>Dirección de la API de Twilio para archivos de Conversations.</translation>
    </message>
    <message>
        <source>Account of Twilio, begins with AC. Empty: Twilio is not used.</source>
        <translation>Cuenta de Twilio, empieza por AC. Vacío: no se usa Twilio.</translation>
    </message>
    <message>
        <source>Further accounts (AC...) whose webhooks are accepted too, each as AC...:token; kept in the keychain.</source>
        <translation>Otras cuentas (AC...) cuyos webhooks también se aceptan, cada una como AC...:token; se guardan en el llavero.</translation>
    </message>
    <message>
        <source>Conversations service of Twilio, begins with IS. Empty: the account&apos;s default service.</source>
        <translation>Servicio de Conversations de Twilio, empieza por IS. Vacío: el servicio predeterminado de la cuenta.</translation>
    </message>
    <message>
        <source>Your Twilio number for SMS, for example +12075550100.</source>
        <translation>Su número de Twilio para SMS, por ejemplo +12075550100.</translation>
    </message>
    <message>
        <source>Messaging service that sends SMS instead of one number, begins with MG.</source>
        <translation>Servicio de mensajería que envía los SMS en lugar de un solo número, empieza por MG.</translation>
    </message>
    <message>
        <source>Your WhatsApp sender at Twilio, for example +14155238886.</source>
        <translation>Su remitente de WhatsApp en Twilio, por ejemplo +14155238886.</translation>
    </message>
    <message>
        <source>How messages come in: by webhook (needs a public address), or by polling, which needs none and takes a few seconds longer.</source>
        <translation>Cómo llegan los mensajes: por webhook (necesita una dirección pública) o por sondeo, que no la necesita y tarda unos segundos más.</translation>
    </message>
    <message>
        <source>How often Twilio&apos;s lists are compared with what has arrived, in minutes.</source>
        <translation>Cada cuántos minutos se comparan las listas de Twilio con lo que ha llegado.</translation>
    </message>
    <message>
        <source>Author of the AI&apos;s messages in Twilio Conversations; messages by this author are our own.</source>
        <translation>Autor de los mensajes de la IA en Twilio Conversations; los mensajes de este autor son nuestros.</translation>
    </message>
    <message>
        <source>Identities that begin so are people of the business: when one joins a Twilio conversation the AI is silent.</source>
        <translation>Las identidades que empiezan así son personas de la empresa: cuando una entra en una conversación de Twilio, la IA calla.</translation>
    </message>
    <message>
        <source>What Twilio itself answers while this PC is off, once the fallback is set up in the Channels page.</source>
        <translation>Lo que responde Twilio mientras este PC está apagado, una vez configurado el respaldo en la página Canales.</translation>
    </message>
    <message>
        <source>Longest SMS; longer answers leave in several, split at the ends of sentences.</source>
        <translation>SMS más largo; las respuestas más largas salen en varios, divididas al final de las frases.</translation>
    </message>
    <message>
        <source>Signs generic webhooks; Twilio&apos;s are signed with its own token. Empty: they are refused.</source>
        <translation>Firma los webhooks genéricos; los de Twilio se firman con su propio token. Vacío: se rechazan.</translation>
    </message>
    <message>
        <source>How old the time of a signed webhook may be, in seconds; older ones are refused as replays.</source>
        <translation>Antigüedad máxima de la hora de un webhook firmado, en segundos; los más antiguos se rechazan como repeticiones.</translation>
    </message>
    <message>
        <source>Conversations the AI works on at the same time; further ones are told so and wait for a free place.</source>
        <translation>Conversaciones que la IA atiende a la vez; a las demás se les avisa y esperan un sitio libre.</translation>
    </message>
    <message>
        <source>While it is on, the AI answers nobody: customers get the maintenance text once and wait for people.</source>
        <translation>Mientras está activado, la IA no responde a nadie: los clientes reciben una vez el texto de mantenimiento y esperan a una persona.</translation>
    </message>
    <message>
        <source>Telephones of people of the business: when one of them joins a Twilio conversation the AI is silent.</source>
        <translation>Teléfonos de personas de la empresa: cuando uno entra en una conversación de Twilio, la IA calla.</translation>
    </message>
    <message>
        <source>Address that Twilio asks while this PC is off, for example that of a TwiML Bin. Empty: Twilio&apos;s own page for such texts, with the text above.</source>
        <translation>Dirección a la que pregunta Twilio mientras este PC está apagado, por ejemplo la de un TwiML Bin. Vacío: la página de Twilio para esos textos, con el texto de arriba.</translation>
    </message>
    <message>
        <source>How often Twilio is asked for new messages when polling, in seconds.</source>
        <translation>Cada cuántos segundos se pregunta a Twilio si hay mensajes nuevos cuando se sondea.</translation>
    </message>
    <message>
        <source>Whose conversations in Twilio Conversations are answered. auto: only when a Conversations service is set above, or its webhooks lead to this program. on: all of the account. off: none.</source>
        <translation>Qué conversaciones de Twilio Conversations se responden. auto: solo si arriba hay un servicio de Conversations o sus webhooks llegan a este programa. on: todas las de la cuenta. off: ninguna.</translation>
    </message>
    <message>
        <source>Who is asked next when the chosen service cannot answer, in order; the built-in engine always comes last. Empty: all other services that are set up. builtin: nobody else.</source>
        <translation>A quién se pregunta después, por orden, cuando el servicio elegido no puede responder; el motor incorporado va siempre el último. Vacío: todos los demás servicios configurados. builtin: nadie más.</translation>
    </message>
    <message>
        <source>How long a connection to a service may take.</source>
        <translation>Cuánto puede tardar la conexión con un servicio.</translation>
    </message>
    <message>
        <source>How long a service may take until its answer begins, repetitions included; then the next one is asked. A model on your own computer may need more.</source>
        <translation>Cuánto puede tardar un servicio en empezar su respuesta, repeticiones incluidas; después se pregunta al siguiente. Un modelo en su propio equipo puede necesitar más.</translation>
    </message>
    <message>
        <source>How long an answer that has begun may pause.</source>
        <translation>Cuánto puede pararse una respuesta ya empezada.</translation>
    </message>
    <message>
        <source>How often one service is asked when it is busy or has trouble, before its answer begins.</source>
        <translation>Cuántas veces se pregunta a un servicio ocupado o con problemas antes de que empiece su respuesta.</translation>
    </message>
    <message>
        <source>Answers arrive word by word; off, for servers that cannot do that, as a whole.</source>
        <translation>Las respuestas llegan palabra a palabra; desactivado, para servidores que no pueden hacerlo, de una vez.</translation>
    </message>
    <message>
        <source>Address of the OpenAI service.</source>
        <translation>Dirección del servicio de OpenAI.</translation>
    </message>
    <message>
        <source>Key of the OpenAI service.</source>
        <translation>Clave del servicio de OpenAI.</translation>
    </message>
    <message>
        <source>Model of OpenAI for agents that name none.</source>
        <translation>Modelo de OpenAI para los agentes que no indican ninguno.</translation>
    </message>
    <message>
        <source>Which interface of OpenAI is used: Chat Completions, or Responses.</source>
        <translation>Qué interfaz de OpenAI se usa: Chat Completions o Responses.</translation>
    </message>
    <message>
        <source>Organization at OpenAI; empty takes that of the key.</source>
        <translation>Organización en OpenAI; vacío toma la de la clave.</translation>
    </message>
    <message>
        <source>Project at OpenAI; empty takes that of the key.</source>
        <translation>Proyecto en OpenAI; vacío toma el de la clave.</translation>
    </message>
    <message>
        <source>Version of the Azure OpenAI interface, for example 2024-10-21; v1 is the one without dates.</source>
        <translation>Versión de la interfaz de Azure OpenAI, por ejemplo 2024-10-21; v1 es la que no lleva fecha.</translation>
    </message>
    <message>
        <source>Key of the Anthropic service.</source>
        <translation>Clave del servicio de Anthropic.</translation>
    </message>
    <message>
        <source>Model of Anthropic for agents that name none.</source>
        <translation>Modelo de Anthropic para los agentes que no indican ninguno.</translation>
    </message>
    <message>
        <source>Address of a server of your own that speaks OpenAI&apos;s Chat Completions (Ollama, llama.cpp, vLLM, LM Studio), for example http://127.0.0.1:11434/v1.</source>
        <translation>Dirección de un servidor propio que habla Chat Completions de OpenAI (Ollama, llama.cpp, vLLM, LM Studio), por ejemplo http://127.0.0.1:11434/v1.</translation>
    </message>
    <message>
        <source>Key of that server, if it wants one.</source>
        <translation>Clave de ese servidor, si la pide.</translation>
    </message>
    <message>
        <source>Model on that server, for example llama3.1:8b.</source>
        <translation>Modelo en ese servidor, por ejemplo llama3.1:8b.</translation>
    </message>
    <message>
        <source>Who writes the answers. builtin needs no account and no network: nothing leaves this computer. With another one the model of each agent decides; what it needs stands under that name.</source>
        <translation>Quién escribe las respuestas. builtin no necesita cuenta ni red: nada sale de este equipo. Con otro decide el modelo de cada agente; lo que necesita figura bajo ese nombre.</translation>
    </message>
    <message>
        <source>Model in place of the one in agent_config.yml: a name such as gpt-4o-mini or openai/gpt-4o, default for the one of the service, or builtin.</source>
        <translation>Modelo en lugar del de agent_config.yml: un nombre como gpt-4o-mini u openai/gpt-4o, default para el del servicio, o builtin.</translation>
    </message>
    <message>
        <source>Temperature in place of the one in agent_config.yml, 0 to 2; -1 keeps that one. The built-in engine has none.</source>
        <translation>Temperatura en lugar de la de agent_config.yml, de 0 a 2; -1 conserva aquella. El motor incorporado no tiene ninguna.</translation>
    </message>
    <message>
        <source>Length limit of an answer in place of the one in agent_config.yml, in tokens of the model; 0 keeps that one.</source>
        <translation>Límite de longitud de una respuesta en lugar del de agent_config.yml, en tokens del modelo; 0 conserva aquel.</translation>
    </message>
    <message>
        <source>E-mail addresses are replaced by a placeholder before a text goes to a language model service, and put back into its answer.</source>
        <translation>Las direcciones de correo se sustituyen por un marcador antes de que un texto vaya a un servicio de modelos de lenguaje y se reponen en su respuesta.</translation>
    </message>
    <message>
        <source>Telephone numbers, and numbers like 123-45-6789, are replaced before a text goes to a language model service, and put back into its answer.</source>
        <translation>Los números de teléfono y los números como 123-45-6789 se sustituyen antes de que un texto vaya a un servicio de modelos de lenguaje y se reponen en su respuesta.</translation>
    </message>
    <message>
        <source>Card numbers are replaced before a text goes to a language model service, and put back into its answer.</source>
        <translation>Los números de tarjeta se sustituyen antes de que un texto vaya a un servicio de modelos de lenguaje y se reponen en su respuesta.</translation>
    </message>
    <message>
        <source>Account numbers (IBAN) are replaced before a text goes to a language model service, and put back into its answer.</source>
        <translation>Los números de cuenta (IBAN) se sustituyen antes de que un texto vaya a un servicio de modelos de lenguaje y se reponen en su respuesta.</translation>
    </message>
    <message>
        <source>Street and house number are replaced, as far as they can be recognized, before a text goes to a language model service, and put back into its answer.</source>
        <translation>La calle y el número se sustituyen, en lo que se puedan reconocer, antes de que un texto vaya a un servicio de modelos de lenguaje y se reponen en su respuesta.</translation>
    </message>
    <message>
        <source>The name of the customer is replaced before a text goes to a language model service, and put back into its answer.</source>
        <translation>El nombre del cliente se sustituye antes de que un texto vaya a un servicio de modelos de lenguaje y se repone en su respuesta.</translation>
    </message>
    <message>
        <source>Order numbers are replaced before a text goes to a language model service, and put back into its answer. Off, so that the model can tell them apart.</source>
        <translation>Los números de pedido se sustituyen antes de que un texto vaya a un servicio de modelos de lenguaje y se reponen en su respuesta. Desactivado, para que el modelo pueda distinguirlos.</translation>
    </message>
</context>
<context>
    <name>SettingsService</name>
    <message>
        <source>There is no such setting.</source>
        <translation>No existe tal ajuste.</translation>
    </message>
    <message>
        <source>This is the default.</source>
        <translation>Es el valor predeterminado.</translation>
    </message>
    <message>
        <source>Set for all users of this computer in %1, line %2.</source>
        <translation>Definido para todos los usuarios de este equipo en %1, línea %2.</translation>
    </message>
    <message>
        <source>Set in %1, line %2.</source>
        <translation>Definido en %1, línea %2.</translation>
    </message>
    <message>
        <source>Kept in the secret store.</source>
        <translation>Guardado en el almacén de secretos.</translation>
    </message>
    <message>
        <source>Set in %1, line %2 (%3).</source>
        <translation>Definido en %1, línea %2 (%3).</translation>
    </message>
    <message>
        <source>Set by the environment variable %1.</source>
        <translation>Definido por la variable de entorno %1.</translation>
    </message>
    <message>
        <source>Set on the command line with %1.</source>
        <translation>Definido en la línea de comandos con %1.</translation>
    </message>
    <message>
        <source>Not used by this version: %1.</source>
        <translation>Esta versión no lo usa: %1.</translation>
    </message>
    <message>
        <source>This program runs without a file for its settings.</source>
        <translation>Este programa funciona sin archivo de ajustes.</translation>
    </message>
    <message>
        <source>%1 That has the last word, so a change here would not act. Change or remove it there.</source>
        <translation>%1 Eso tiene la última palabra, así que un cambio aquí no tendría efecto. Cámbielo o quítelo allí.</translation>
    </message>
    <message>
        <source>There is no place for secrets here.</source>
        <translation>Aquí no hay lugar para secretos.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Unlock it and try again.</source>
        <translation>El llavero no responde. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no test for this.</source>
        <translation>No hay ninguna prueba para esto.</translation>
    </message>
    <message>
        <source>The program is not ready yet. Try again in a moment.</source>
        <translation>El programa aún no está listo. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>End the program and start it again.</source>
        <translation>Cierre el programa y vuelva a iniciarlo.</translation>
    </message>
    <message>
        <source>No log file is written.</source>
        <translation>No se escribe ningún archivo de registro.</translation>
    </message>
    <message>
        <source>%1 can be written; it has %2.</source>
        <translation>%1 se puede escribir; tiene %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another file or make it writable.</source>
        <translation>No se puede escribir %1: %2. Elija otro archivo o permita la escritura.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be written: %2.</source>
        <translation>No se puede escribir en la carpeta de datos %1: %2.</translation>
    </message>
    <message>
        <source>The data folder %1 can be written and has %2 of free space.</source>
        <translation>Se puede escribir en la carpeta de datos %1, que tiene %2 libres.</translation>
    </message>
    <message>
        <source>The data folder %1 has only %2 of free space. Make room on this disk.</source>
        <translation>La carpeta de datos %1 solo tiene %2 libres. Libere espacio en este disco.</translation>
    </message>
    <message>
        <source>%1 reaches this program, but its host name is not allowed. Add it to the allowed hosts.</source>
        <translation>%1 llega a este programa, pero su nombre de host no está permitido. Añádalo a los nombres permitidos.</translation>
    </message>
    <message>
        <source>%1 does not answer: %2. Check the address and the tunnel or proxy in front.</source>
        <translation>%1 no responde: %2. Revise la dirección y el túnel o proxy que hay delante.</translation>
    </message>
    <message>
        <source>%1 answers, but it is not Frontdesk.</source>
        <translation>%1 responde, pero no es Frontdesk.</translation>
    </message>
    <message>
        <source>%1 is answered by another Frontdesk than this one. Check where the address leads.</source>
        <translation>En %1 responde otro Frontdesk distinto de este. Revise adónde lleva la dirección.</translation>
    </message>
    <message>
        <source>%1 reaches this program.</source>
        <translation>%1 llega a este programa.</translation>
    </message>
</context>
<context>
    <name>SignalText</name>
    <message>
        <source>written in capitals</source>
        <translation>escrito en mayúsculas</translation>
    </message>
    <message>
        <source>exclamation marks</source>
        <translation>signos de exclamación</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>probability in percent</comment>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in a row</source>
        <translation>
            <numerusform>%n vez seguida</numerusform>
            <numerusform>%n veces seguidas</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Asked for a person</source>
        <translation>Pidió una persona</translation>
    </message>
    <message>
        <source>Agreed words</source>
        <translation>Palabras acordadas</translation>
    </message>
    <message>
        <source>Key word</source>
        <translation>Palabra clave</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>Tema: %1</translation>
    </message>
    <message>
        <source>Unhappy</source>
        <translation>Descontento</translation>
    </message>
    <message>
        <source>In a hurry</source>
        <translation>Con prisa</translation>
    </message>
    <message>
        <source>Answer not sure</source>
        <translation>Respuesta poco segura</translation>
    </message>
    <message>
        <source>No answer known</source>
        <translation>Sin respuesta conocida</translation>
    </message>
    <message>
        <source>Long conversation</source>
        <translation>Conversación larga</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Preguntó de nuevo</translation>
    </message>
    <message>
        <source>Known customer</source>
        <translation>Cliente conocido</translation>
    </message>
    <message>
        <source>Left without an answer</source>
        <translation>Se quedó sin respuesta</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Traspasada</translation>
    </message>
    <message>
        <source>Accepted the offer of a person</source>
        <translation>Aceptó hablar con una persona</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Queja</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>signal, what was seen</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Overdue %1</source>
        <translation>Vencida %1</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>Order status</source>
        <translation>Estado del pedido</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>Tiendas</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Technical problem</source>
        <translation>Problema técnico</translation>
    </message>
    <message>
        <source>Billing problem</source>
        <translation>Problema de facturación</translation>
    </message>
    <message>
        <source>A personal order</source>
        <translation>Un pedido propio</translation>
    </message>
    <message>
        <source>Customer account</source>
        <translation>Cuenta de cliente</translation>
    </message>
    <message>
        <source>Business orders</source>
        <translation>Pedidos de empresa</translation>
    </message>
    <message>
        <source>Care and sizes</source>
        <translation>Cuidado y tallas</translation>
    </message>
    <message>
        <source>Collect in the shop</source>
        <translation>Recogida en tienda</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Common question</source>
        <translation>Pregunta frecuente</translation>
    </message>
    <message>
        <source>Gift cards</source>
        <translation>Tarjetas regalo</translation>
    </message>
    <message>
        <source>Abroad</source>
        <translation>Extranjero</translation>
    </message>
    <message>
        <source>Lost or damaged</source>
        <translation>Perdido o dañado</translation>
    </message>
    <message>
        <source>Loyalty programme</source>
        <translation>Programa de fidelidad</translation>
    </message>
    <message>
        <source>Change of an order</source>
        <translation>Cambio de un pedido</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Price match</source>
        <translation>Igualación de precio</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Devoluciones</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Warranty and repairs</source>
        <translation>Garantía y reparaciones</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturación</translation>
    </message>
    <message>
        <source>Technical matters</source>
        <translation>Asuntos técnicos</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Reembolso</translation>
    </message>
    <message>
        <source>Legal matters</source>
        <translation>Asuntos legales</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>General question</source>
        <translation>Pregunta general</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
</context>
<context>
    <name>SimulatorScripts</name>
    <message>
        <source>Where is my order?</source>
        <translation>¿Dónde está mi pedido?</translation>
    </message>
    <message>
        <source>Asks for an order of the sample shop and proves who asks.</source>
        <translation>Pregunta por un pedido de la tienda de ejemplo y demuestra quién es.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Asks when the shop is open and about returns.</source>
        <translation>Pregunta cuándo abre la tienda y por las devoluciones.</translation>
    </message>
    <message>
        <source>A question nobody wrote down</source>
        <translation>Una pregunta que nadie ha escrito</translation>
    </message>
    <message>
        <source>Asks something that no document answers: the assistant must say so.</source>
        <translation>Pregunta algo que ningún documento responde: el asistente debe decirlo.</translation>
    </message>
    <message>
        <source>Angry, wants a person</source>
        <translation>Enfadado, quiere una persona</translation>
    </message>
    <message>
        <source>Complains and asks for a person: it must reach the queue.</source>
        <translation>Se queja y pide una persona: debe llegar a la cola.</translation>
    </message>
</context>
<context>
    <name>SkillService</name>
    <message>
        <source>The folder of the configuration cannot be written to. Check the rights of the folder.</source>
        <translation>No se puede escribir en la carpeta de la configuración. Compruebe los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>The configuration file cannot be read.</source>
        <translation>No se puede leer el archivo de configuración.</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>There is no database in %1.</source>
        <translation>No hay ninguna base de datos en %1.</translation>
    </message>
    <message>
        <source>The database is damaged. Restore the last good backup.</source>
        <translation>La base de datos está dañada. Restaure la última copia de seguridad correcta.</translation>
    </message>
</context>
<context>
    <name>SpendMeter</name>
    <message>
        <source>Today&apos;s limit for AI models (%1) is reached. The built-in engine answers until midnight.</source>
        <translation>Se ha alcanzado el límite de hoy para los modelos de IA (%1). El motor incorporado responde hasta medianoche.</translation>
    </message>
    <message>
        <source>AI models have used %1 of today&apos;s %2.</source>
        <translation>Los modelos de IA han usado %1 de los %2 de hoy.</translation>
    </message>
    <message>
        <source>A conversation has reached its limit for AI models (%1). The built-in engine goes on there.</source>
        <translation>Una conversación ha alcanzado su límite para los modelos de IA (%1). Allí sigue el motor incorporado.</translation>
    </message>
</context>
<context>
    <name>StoreText</name>
    <message>
        <source>The disk is full: nothing can be stored.</source>
        <translation>El disco está lleno: no se puede guardar nada.</translation>
    </message>
    <message>
        <source>The database file is damaged.</source>
        <translation>El archivo de la base de datos está dañado.</translation>
    </message>
    <message>
        <source>The database refused the operation.</source>
        <translation>La base de datos rechazó la operación.</translation>
    </message>
    <message>
        <source>A colleague has this conversation.</source>
        <translation>Un colega tiene esta conversación.</translation>
    </message>
    <message>
        <source>%1 has this conversation.</source>
        <translation>%1 tiene esta conversación.</translation>
    </message>
    <message>
        <source>This conversation does not exist.</source>
        <translation>Esta conversación no existe.</translation>
    </message>
    <message>
        <source>This member of staff does not exist.</source>
        <translation>Este miembro del equipo no existe.</translation>
    </message>
    <message>
        <source>The AI has this conversation already.</source>
        <translation>La IA ya tiene esta conversación.</translation>
    </message>
    <message>
        <source>This message does not exist.</source>
        <translation>Este mensaje no existe.</translation>
    </message>
    <message>
        <source>This message id is taken.</source>
        <translation>Este identificador de mensaje ya está en uso.</translation>
    </message>
    <message>
        <source>The AI has this conversation. Take it over first.</source>
        <translation>La IA tiene esta conversación. Tome primero el control.</translation>
    </message>
    <message>
        <source>The customer has written again. Read it before you send.</source>
        <translation>El cliente ha vuelto a escribir. Léalo antes de enviar.</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>No hay nada que enviar.</translation>
    </message>
    <message>
        <source>This conversation or member of staff does not exist.</source>
        <translation>Esta conversación o miembro del equipo no existe.</translation>
    </message>
    <message>
        <source>This message is not waiting to be sent any more.</source>
        <translation>Este mensaje ya no espera a ser enviado.</translation>
    </message>
    <message>
        <source>This message is still being written.</source>
        <translation>Este mensaje aún se está escribiendo.</translation>
    </message>
    <message>
        <source>This conversation is closed.</source>
        <translation>Esta conversación está cerrada.</translation>
    </message>
    <message>
        <source>The copy before the upgrade could not be made; nothing was changed.</source>
        <translation>No se pudo hacer la copia previa a la actualización; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The database file cannot be opened.</source>
        <translation>No se puede abrir el archivo de la base de datos.</translation>
    </message>
    <message>
        <source>The database has lost its keys.</source>
        <translation>La base de datos ha perdido sus claves.</translation>
    </message>
    <message>
        <source>Nobody asked for a person here; the AI has this conversation.</source>
        <translation>Aquí nadie pidió una persona; la IA tiene esta conversación.</translation>
    </message>
    <message>
        <source>This request does not wait any more.</source>
        <translation>Esta solicitud ya no espera.</translation>
    </message>
    <message>
        <source>This message is not left alone any more.</source>
        <translation>Este mensaje ya no está sin respuesta.</translation>
    </message>
    <message>
        <source>This file is the database of another program.</source>
        <translation>Este archivo es la base de datos de otro programa.</translation>
    </message>
    <message>
        <source>The database was written by a newer version of Frontdesk.</source>
        <translation>La base de datos la escribió una versión más nueva de Frontdesk.</translation>
    </message>
    <message>
        <source>This message is not being sent.</source>
        <translation>Este mensaje no se está enviando.</translation>
    </message>
    <message>
        <source>This message has been sent already.</source>
        <translation>Este mensaje ya se ha enviado.</translation>
    </message>
    <message>
        <source>The conversation has changed hands; this is not done any more.</source>
        <translation>La conversación ha cambiado de manos; esto ya no se hace.</translation>
    </message>
    <message>
        <source>A stored value is damaged and cannot be read.</source>
        <translation>Un valor guardado está dañado y no se puede leer.</translation>
    </message>
    <message>
        <source>This key does not open the database.</source>
        <translation>Esta clave no abre la base de datos.</translation>
    </message>
    <message>
        <source>This is no simulated customer.</source>
        <translation>Este no es un cliente simulado.</translation>
    </message>
    <message>
        <source>The AI did nothing for this message.</source>
        <translation>La IA no hizo nada con este mensaje.</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Un colega</translation>
    </message>
    <message>
        <source>The newest changes of the database are damaged.</source>
        <translation>Los cambios más recientes de la base de datos están dañados.</translation>
    </message>
    <message>
        <source>There is no data in this folder yet.</source>
        <translation>Aún no hay datos en esta carpeta.</translation>
    </message>
    <message>
        <source>This message does not exist any more.</source>
        <translation>Este mensaje ya no existe.</translation>
    </message>
    <message>
        <source>This conversation does not exist any more.</source>
        <translation>Esta conversación ya no existe.</translation>
    </message>
    <message>
        <source>This file is not waited for any more.</source>
        <translation>Ya no se espera este archivo.</translation>
    </message>
    <message>
        <source>A file that could not be fetched</source>
        <translation>Un archivo que no se pudo recoger</translation>
    </message>
    <message>
        <source>%1 (could not be fetched)</source>
        <translation>%1 (no se pudo recoger)</translation>
    </message>
    <message>
        <source>This customer has opted out of messages (STOP). You can write again when they send START.</source>
        <translation>Este cliente no quiere mensajes (STOP). Podrá escribirle cuando envíe START.</translation>
    </message>
    <message>
        <source>This message is not one that failed any more.</source>
        <translation>Este mensaje ya no es uno que falló.</translation>
    </message>
    <message>
        <source>This customer does not exist any more.</source>
        <translation>Este cliente ya no existe.</translation>
    </message>
    <message>
        <source>This callback does not exist any more.</source>
        <translation>Esta llamada ya no existe.</translation>
    </message>
    <message>
        <source>This callback has ended already.</source>
        <translation>Esta llamada ya ha terminado.</translation>
    </message>
    <message>
        <source>%1 has ended this callback already.</source>
        <translation>%1 ya ha dado por terminada esta llamada.</translation>
    </message>
    <message>
        <source>This draft is not there any more.</source>
        <translation>Este borrador ya no está.</translation>
    </message>
    <message>
        <source>The conversation has moved on; this draft does not fit any more.</source>
        <translation>La conversación ha avanzado; este borrador ya no encaja.</translation>
    </message>
    <message>
        <source>%1 has sent this draft already.</source>
        <translation>%1 ya ha enviado este borrador.</translation>
    </message>
    <message>
        <source>%1 has discarded this draft.</source>
        <translation>%1 ha descartado este borrador.</translation>
    </message>
    <message>
        <source>This request does not exist any more.</source>
        <translation>Esta petición ya no existe.</translation>
    </message>
    <message>
        <source>It is too late: nobody decided in time, and the customer was told so.</source>
        <translation>Es demasiado tarde: nadie decidió a tiempo, y así se le dijo al cliente.</translation>
    </message>
    <message>
        <source>There is nothing to decide here any more.</source>
        <translation>Aquí ya no hay nada que decidir.</translation>
    </message>
    <message>
        <source>%1 has refused this already.</source>
        <translation>%1 ya lo ha rechazado.</translation>
    </message>
    <message>
        <source>%1 has approved this already.</source>
        <translation>%1 ya lo ha aprobado.</translation>
    </message>
    <message>
        <source>It is too late: the time to decide is over.</source>
        <translation>Es demasiado tarde: el plazo para decidir ha pasado.</translation>
    </message>
    <message>
        <source>This runs already, or it ran.</source>
        <translation>Esto ya está en curso o ya se hizo.</translation>
    </message>
    <message>
        <source>This has ended already.</source>
        <translation>Esto ya ha terminado.</translation>
    </message>
    <message>
        <source>The customer has just written again. Read it first.</source>
        <translation>El cliente acaba de escribir de nuevo. Léalo primero.</translation>
    </message>
</context>
<context>
    <name>TrialRun</name>
    <message>
        <source>There is no room for temporary files.</source>
        <translation>No hay espacio para archivos temporales.</translation>
    </message>
</context>
<context>
    <name>TunnelTool</name>
    <message>
        <source>Tailscale&apos;s Funnel is not switched on for this computer yet. Open %1 in a browser.</source>
        <translation>El Funnel de Tailscale aún no está activado en este equipo. Abra %1 en un navegador.</translation>
    </message>
    <message>
        <source>cloudflared by Cloudflare needs no account: https://developers.cloudflare.com/cloudflare-one/networks/connectors/cloudflare-tunnel/downloads/</source>
        <translation>cloudflared, de Cloudflare, no necesita cuenta: https://developers.cloudflare.com/cloudflare-one/networks/connectors/cloudflare-tunnel/downloads/</translation>
    </message>
    <message>
        <source>ngrok needs a free account and keeps its address: https://ngrok.com/download</source>
        <translation>ngrok necesita una cuenta gratuita y conserva su dirección: https://ngrok.com/download</translation>
    </message>
    <message>
        <source>Tailscale needs an account, keeps its address and must have Funnel switched on: https://tailscale.com/download</source>
        <translation>Tailscale necesita una cuenta, conserva su dirección y debe tener Funnel activado: https://tailscale.com/download</translation>
    </message>
</context>
<context>
    <name>TwilioText</name>
    <message>
        <source>Too many messages went to this number within half a minute, so Twilio stopped.</source>
        <translation>Se enviaron demasiados mensajes a este número en medio minuto, por eso Twilio se detuvo.</translation>
    </message>
    <message>
        <source>Wait a minute, then retry.</source>
        <translation>Espere un minuto y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Twilio does not accept the account&apos;s id and token.</source>
        <translation>Twilio no acepta el identificador y el token de la cuenta.</translation>
    </message>
    <message>
        <source>Enter the account&apos;s id and token again under Channels.</source>
        <translation>Introduzca de nuevo el identificador y el token de la cuenta en Canales.</translation>
    </message>
    <message>
        <source>The Twilio account is not active.</source>
        <translation>La cuenta de Twilio no está activa.</translation>
    </message>
    <message>
        <source>Look into the Twilio console: it may be suspended or unpaid.</source>
        <translation>Mire en la consola de Twilio: puede estar suspendida o sin pagar.</translation>
    </message>
    <message>
        <source>Twilio does not know the account, conversation or number that was named.</source>
        <translation>Twilio no conoce la cuenta, la conversación o el número indicado.</translation>
    </message>
    <message>
        <source>Twilio takes no more messages at the moment.</source>
        <translation>Twilio no acepta más mensajes por el momento.</translation>
    </message>
    <message>
        <source>Twilio has a fault of its own.</source>
        <translation>Twilio tiene una avería propia.</translation>
    </message>
    <message>
        <source>Twilio is not available at the moment.</source>
        <translation>Twilio no está disponible por el momento.</translation>
    </message>
    <message>
        <source>The customer&apos;s number is not a valid telephone number.</source>
        <translation>El número del cliente no es un número de teléfono válido.</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>Compruebe el número.</translation>
    </message>
    <message>
        <source>The number that sends is not a valid telephone number.</source>
        <translation>El número que envía no es un número de teléfono válido.</translation>
    </message>
    <message>
        <source>Check your number under Channels.</source>
        <translation>Compruebe su número en Canales.</translation>
    </message>
    <message>
        <source>The customer&apos;s number cannot be reached.</source>
        <translation>No se puede llegar al número del cliente.</translation>
    </message>
    <message>
        <source>The customer&apos;s number does not seem to be valid.</source>
        <translation>El número del cliente no parece válido.</translation>
    </message>
    <message>
        <source>The Twilio account may not send to the customer&apos;s country.</source>
        <translation>La cuenta de Twilio no puede enviar al país del cliente.</translation>
    </message>
    <message>
        <source>Allow the country in the Twilio console: Messaging, Settings, Geo permissions.</source>
        <translation>Permita el país en la consola de Twilio: Messaging, Settings, Geo permissions.</translation>
    </message>
    <message>
        <source>Your number cannot send text messages.</source>
        <translation>Su número no puede enviar mensajes de texto.</translation>
    </message>
    <message>
        <source>Choose a number that can under Channels.</source>
        <translation>Elija en Canales un número que pueda hacerlo.</translation>
    </message>
    <message>
        <source>Twilio received a message without text.</source>
        <translation>Twilio recibió un mensaje sin texto.</translation>
    </message>
    <message>
        <source>The message has no sender.</source>
        <translation>El mensaje no tiene remitente.</translation>
    </message>
    <message>
        <source>Enter your number or messaging service under Channels.</source>
        <translation>Introduzca su número o su servicio de mensajería en Canales.</translation>
    </message>
    <message>
        <source>The message has no receiver.</source>
        <translation>El mensaje no tiene destinatario.</translation>
    </message>
    <message>
        <source>Your number cannot send text messages, or it is not of this account.</source>
        <translation>Su número no puede enviar mensajes de texto o no es de esta cuenta.</translation>
    </message>
    <message>
        <source>A trial account may only write to numbers that were verified at Twilio.</source>
        <translation>Una cuenta de prueba solo puede escribir a números verificados en Twilio.</translation>
    </message>
    <message>
        <source>Verify the number in the Twilio console, or upgrade the account.</source>
        <translation>Verifique el número en la consola de Twilio o amplíe la cuenta.</translation>
    </message>
    <message>
        <source>The customer has replied STOP and gets nothing from this number.</source>
        <translation>El cliente respondió STOP y no recibe nada de este número.</translation>
    </message>
    <message>
        <source>They can write START to hear from you again.</source>
        <translation>Puede escribir START para volver a recibir mensajes.</translation>
    </message>
    <message>
        <source>More messages wait at Twilio for this number than it can hold.</source>
        <translation>En Twilio esperan para este número más mensajes de los que caben.</translation>
    </message>
    <message>
        <source>Twilio has no way from your number to the customer&apos;s.</source>
        <translation>Twilio no tiene vía de su número al del cliente.</translation>
    </message>
    <message>
        <source>Write from another number or on another channel.</source>
        <translation>Escriba desde otro número o por otro canal.</translation>
    </message>
    <message>
        <source>The customer&apos;s number is not a mobile number.</source>
        <translation>El número del cliente no es un móvil.</translation>
    </message>
    <message>
        <source>Call instead, or ask for a mobile number.</source>
        <translation>Llame o pida un número de móvil.</translation>
    </message>
    <message>
        <source>The message is longer than the 1,600 characters that Twilio takes.</source>
        <translation>El mensaje supera los 1600 caracteres que acepta Twilio.</translation>
    </message>
    <message>
        <source>Send it in shorter parts.</source>
        <translation>Envíelo en partes más cortas.</translation>
    </message>
    <message>
        <source>Twilio received a message with neither text nor file.</source>
        <translation>Twilio recibió un mensaje sin texto ni archivo.</translation>
    </message>
    <message>
        <source>Twilio could not use the address of the file.</source>
        <translation>Twilio no pudo usar la dirección del archivo.</translation>
    </message>
    <message>
        <source>There are more than ten files in one message.</source>
        <translation>Hay más de diez archivos en un mensaje.</translation>
    </message>
    <message>
        <source>Send fewer at once.</source>
        <translation>Envíe menos a la vez.</translation>
    </message>
    <message>
        <source>The customer&apos;s number is a landline, which takes no text messages.</source>
        <translation>El número del cliente es un fijo, que no recibe mensajes de texto.</translation>
    </message>
    <message>
        <source>Twilio needs a template for this message.</source>
        <translation>Twilio necesita una plantilla para este mensaje.</translation>
    </message>
    <message>
        <source>Twilio does not know this template.</source>
        <translation>Twilio no conoce esta plantilla.</translation>
    </message>
    <message>
        <source>Choose another template.</source>
        <translation>Elija otra plantilla.</translation>
    </message>
    <message>
        <source>The values for the template do not fit.</source>
        <translation>Los valores no encajan en la plantilla.</translation>
    </message>
    <message>
        <source>Fill in every value of the template.</source>
        <translation>Rellene todos los valores de la plantilla.</translation>
    </message>
    <message>
        <source>Your number is not one of this Twilio account.</source>
        <translation>Su número no es de esta cuenta de Twilio.</translation>
    </message>
    <message>
        <source>Your number belongs to another Twilio account.</source>
        <translation>Su número pertenece a otra cuenta de Twilio.</translation>
    </message>
    <message>
        <source>Check number and account under Channels.</source>
        <translation>Compruebe el número y la cuenta en Canales.</translation>
    </message>
    <message>
        <source>Twilio does not know the messaging service.</source>
        <translation>Twilio no conoce el servicio de mensajería.</translation>
    </message>
    <message>
        <source>Check the messaging service under Channels.</source>
        <translation>Compruebe el servicio de mensajería en Canales.</translation>
    </message>
    <message>
        <source>The messaging service has no number that could send.</source>
        <translation>El servicio de mensajería no tiene ningún número que pueda enviar.</translation>
    </message>
    <message>
        <source>Add a number to it in the Twilio console.</source>
        <translation>Añádale un número en la consola de Twilio.</translation>
    </message>
    <message>
        <source>More messages waited at Twilio than it holds.</source>
        <translation>En Twilio esperaban más mensajes de los que caben.</translation>
    </message>
    <message>
        <source>The Twilio account was suspended while the message waited.</source>
        <translation>La cuenta de Twilio se suspendió mientras el mensaje esperaba.</translation>
    </message>
    <message>
        <source>Look into the Twilio console.</source>
        <translation>Mire en la consola de Twilio.</translation>
    </message>
    <message>
        <source>The customer&apos;s phone cannot be reached: it may be off or out of range.</source>
        <translation>No se puede llegar al teléfono del cliente: puede estar apagado o sin cobertura.</translation>
    </message>
    <message>
        <source>Retry later.</source>
        <translation>Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>The message was blocked: the number takes no such messages, or the customer blocked them.</source>
        <translation>El mensaje fue bloqueado: el número no recibe estos mensajes o el cliente los bloqueó.</translation>
    </message>
    <message>
        <source>The customer&apos;s number is unknown or no longer in service.</source>
        <translation>El número del cliente es desconocido o ya no está en servicio.</translation>
    </message>
    <message>
        <source>The customer&apos;s number is a landline, or its network takes no text messages.</source>
        <translation>El número del cliente es un fijo o su red no recibe mensajes de texto.</translation>
    </message>
    <message>
        <source>The mobile network filtered the message out as unwanted.</source>
        <translation>La red móvil filtró el mensaje como no deseado.</translation>
    </message>
    <message>
        <source>Write it differently, without links, or call.</source>
        <translation>Escríbalo de otra forma, sin enlaces, o llame.</translation>
    </message>
    <message>
        <source>The mobile network could not deliver the message and gave no reason.</source>
        <translation>La red móvil no pudo entregar el mensaje y no dio ningún motivo.</translation>
    </message>
    <message>
        <source>Retry once.</source>
        <translation>Vuelva a intentarlo una vez.</translation>
    </message>
    <message>
        <source>A part of the message got lost in the mobile network.</source>
        <translation>Una parte del mensaje se perdió en la red móvil.</translation>
    </message>
    <message>
        <source>Retry.</source>
        <translation>Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The message would have cost more than the limit that is set at Twilio.</source>
        <translation>El mensaje habría costado más del límite fijado en Twilio.</translation>
    </message>
    <message>
        <source>The mobile network is congested.</source>
        <translation>La red móvil está saturada.</translation>
    </message>
    <message>
        <source>The message is larger than the customer&apos;s phone can take.</source>
        <translation>El mensaje es mayor de lo que admite el teléfono del cliente.</translation>
    </message>
    <message>
        <source>Send a smaller file.</source>
        <translation>Envíe un archivo más pequeño.</translation>
    </message>
    <message>
        <source>More messages were sent than your registration in the USA allows in this time.</source>
        <translation>Se enviaron más mensajes de los que permite en este tiempo su registro en EE. UU.</translation>
    </message>
    <message>
        <source>Today&apos;s limit of your registration in the USA is used up.</source>
        <translation>El límite de hoy de su registro en EE. UU. está agotado.</translation>
    </message>
    <message>
        <source>Retry tomorrow.</source>
        <translation>Vuelva a intentarlo mañana.</translation>
    </message>
    <message>
        <source>Your toll-free number is not verified yet, so US networks refuse it.</source>
        <translation>Su número gratuito aún no está verificado, por eso las redes de EE. UU. lo rechazan.</translation>
    </message>
    <message>
        <source>Verify it in the Twilio console.</source>
        <translation>Verifíquelo en la consola de Twilio.</translation>
    </message>
    <message>
        <source>Your number is not registered for messages to the USA (A2P 10DLC).</source>
        <translation>Su número no está registrado para mensajes a EE. UU. (A2P 10DLC).</translation>
    </message>
    <message>
        <source>Register your brand and campaign in the Twilio console.</source>
        <translation>Registre su marca y su campaña en la consola de Twilio.</translation>
    </message>
    <message>
        <source>The message waited too long and expired.</source>
        <translation>El mensaje esperó demasiado y caducó.</translation>
    </message>
    <message>
        <source>The mobile network did not answer in time.</source>
        <translation>La red móvil no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Twilio stopped the message because it looked like pumping of messages.</source>
        <translation>Twilio detuvo el mensaje porque parecía tráfico artificial de mensajes.</translation>
    </message>
    <message>
        <source>Twilio had a fault of its own while it processed the message.</source>
        <translation>Twilio tuvo una avería propia mientras procesaba el mensaje.</translation>
    </message>
    <message>
        <source>The author&apos;s name is too long for Twilio Conversations.</source>
        <translation>El nombre del autor es demasiado largo para Twilio Conversations.</translation>
    </message>
    <message>
        <source>Shorten it in the settings.</source>
        <translation>Acórtelo en los ajustes.</translation>
    </message>
    <message>
        <source>This conversation is closed at Twilio; nothing can be written to it any more.</source>
        <translation>Esta conversación está cerrada en Twilio; ya no se puede escribir en ella.</translation>
    </message>
    <message>
        <source>When the customer writes again a new one begins.</source>
        <translation>Cuando el cliente vuelva a escribir empezará una nueva.</translation>
    </message>
    <message>
        <source>Twilio does not take a conversation that is closed from the start.</source>
        <translation>Twilio no acepta una conversación cerrada desde el principio.</translation>
    </message>
    <message>
        <source>Group messages can only be written by somebody who takes part.</source>
        <translation>En un grupo solo puede escribir quien participa.</translation>
    </message>
    <message>
        <source>WhatsApp does not accept your sender&apos;s sign-in.</source>
        <translation>WhatsApp no acepta el acceso de su remitente.</translation>
    </message>
    <message>
        <source>Check the WhatsApp sender in the Twilio console.</source>
        <translation>Compruebe el remitente de WhatsApp en la consola de Twilio.</translation>
    </message>
    <message>
        <source>WhatsApp does not know the customer&apos;s number.</source>
        <translation>WhatsApp no conoce el número del cliente.</translation>
    </message>
    <message>
        <source>Check the number, or send an SMS.</source>
        <translation>Compruebe el número o envíe un SMS.</translation>
    </message>
    <message>
        <source>WhatsApp did not accept the content of the message.</source>
        <translation>WhatsApp no aceptó el contenido del mensaje.</translation>
    </message>
    <message>
        <source>Your WhatsApp sender is not one of this Twilio account.</source>
        <translation>Su remitente de WhatsApp no es de esta cuenta de Twilio.</translation>
    </message>
    <message>
        <source>Check the WhatsApp number under Channels.</source>
        <translation>Compruebe el número de WhatsApp en Canales.</translation>
    </message>
    <message>
        <source>WhatsApp or Twilio had a fault of its own.</source>
        <translation>WhatsApp o Twilio tuvo una avería propia.</translation>
    </message>
    <message>
        <source>WhatsApp had a fault of its own.</source>
        <translation>WhatsApp tuvo una avería propia.</translation>
    </message>
    <message>
        <source>The message breaks a rule of WhatsApp.</source>
        <translation>El mensaje incumple una norma de WhatsApp.</translation>
    </message>
    <message>
        <source>Write it differently.</source>
        <translation>Escríbalo de otra forma.</translation>
    </message>
    <message>
        <source>The customer blocked messages from you on WhatsApp.</source>
        <translation>El cliente bloqueó sus mensajes en WhatsApp.</translation>
    </message>
    <message>
        <source>The customer has not joined your WhatsApp sandbox, or more than three days ago.</source>
        <translation>El cliente no se ha unido a su sandbox de WhatsApp, o hace más de tres días.</translation>
    </message>
    <message>
        <source>They can join with the code that the Twilio console shows.</source>
        <translation>Puede unirse con el código que muestra la consola de Twilio.</translation>
    </message>
    <message>
        <source>More than 24 hours have passed since the customer&apos;s last WhatsApp message, so only a template may be sent.</source>
        <translation>Han pasado más de 24 horas desde el último mensaje de WhatsApp del cliente, por eso solo se puede enviar una plantilla.</translation>
    </message>
    <message>
        <source>Choose a template, or wait until they write.</source>
        <translation>Elija una plantilla o espere a que escriba.</translation>
    </message>
    <message>
        <source>Twilio takes no more WhatsApp messages at the moment.</source>
        <translation>Twilio no acepta más mensajes de WhatsApp por el momento.</translation>
    </message>
    <message>
        <source>More WhatsApp messages were sent than allowed in this time.</source>
        <translation>Se enviaron más mensajes de WhatsApp de los permitidos en este tiempo.</translation>
    </message>
    <message>
        <source>The file could not be fetched for WhatsApp.</source>
        <translation>No se pudo recoger el archivo para WhatsApp.</translation>
    </message>
    <message>
        <source>Retry, or send it in another format.</source>
        <translation>Vuelva a intentarlo o envíelo en otro formato.</translation>
    </message>
    <message>
        <source>Your WhatsApp business has not accepted Twilio&apos;s invitation yet.</source>
        <translation>Su empresa de WhatsApp aún no ha aceptado la invitación de Twilio.</translation>
    </message>
    <message>
        <source>Accept it in Meta&apos;s business manager.</source>
        <translation>Acéptela en el Business Manager de Meta.</translation>
    </message>
    <message>
        <source>This number cannot be reached by WhatsApp: it may have none, or an old version.</source>
        <translation>No se puede llegar a este número por WhatsApp: quizá no lo tenga o sea una versión antigua.</translation>
    </message>
    <message>
        <source>The template does not exist in this language.</source>
        <translation>La plantilla no existe en este idioma.</translation>
    </message>
    <message>
        <source>The number of values does not fit the template.</source>
        <translation>El número de valores no encaja en la plantilla.</translation>
    </message>
    <message>
        <source>A part of the message is not supported by WhatsApp.</source>
        <translation>WhatsApp no admite una parte del mensaje.</translation>
    </message>
    <message>
        <source>WhatsApp held the message back for this customer at present.</source>
        <translation>WhatsApp retiene por ahora el mensaje a este cliente.</translation>
    </message>
    <message>
        <source>Retry later, or use another channel.</source>
        <translation>Vuelva a intentarlo más tarde o use otro canal.</translation>
    </message>
    <message>
        <source>The customer does not want messages from you on WhatsApp.</source>
        <translation>El cliente no quiere mensajes suyos en WhatsApp.</translation>
    </message>
    <message>
        <source>Today&apos;s limit of messages of the Twilio account is used up.</source>
        <translation>El límite de mensajes de hoy de la cuenta de Twilio está agotado.</translation>
    </message>
    <message>
        <source>WhatsApp has rejected this template.</source>
        <translation>WhatsApp ha rechazado esta plantilla.</translation>
    </message>
    <message>
        <source>WhatsApp has paused this template.</source>
        <translation>WhatsApp ha pausado esta plantilla.</translation>
    </message>
    <message>
        <source>WhatsApp has disabled this template.</source>
        <translation>WhatsApp ha desactivado esta plantilla.</translation>
    </message>
    <message>
        <source>Meta chose not to deliver this marketing message.</source>
        <translation>Meta decidió no entregar este mensaje publicitario.</translation>
    </message>
    <message>
        <source>Do not repeat it at once.</source>
        <translation>No lo repita enseguida.</translation>
    </message>
    <message>
        <source>Your WhatsApp business account is locked.</source>
        <translation>Su cuenta de empresa de WhatsApp está bloqueada.</translation>
    </message>
    <message>
        <source>Look into Meta&apos;s business manager.</source>
        <translation>Mire en el Business Manager de Meta.</translation>
    </message>
    <message>
        <source>Twilio does not list the message yet; it is asked again soon.</source>
        <translation>Twilio aún no muestra el mensaje; se volverá a preguntar pronto.</translation>
    </message>
    <message>
        <source>Files cannot be sent here: Twilio would have to fetch them from a public https address of this program.</source>
        <translation>Aquí no se pueden enviar archivos: Twilio tendría que recogerlos de una dirección https pública de este programa.</translation>
    </message>
    <message>
        <source>The message has neither text nor file.</source>
        <translation>El mensaje no tiene texto ni archivo.</translation>
    </message>
    <message>
        <source>Twilio&apos;s answer could not be read.</source>
        <translation>No se pudo leer la respuesta de Twilio.</translation>
    </message>
    <message>
        <source>It is not known whether the message left: Twilio&apos;s answer was lost. Twilio is asked before anything is sent again.</source>
        <translation>No se sabe si el mensaje salió: se perdió la respuesta de Twilio. Se pregunta a Twilio antes de volver a enviar nada.</translation>
    </message>
    <message>
        <source>Something other than Twilio answered (status %1): a proxy or a log-in page of this network?</source>
        <translation>Respondió algo que no es Twilio (estado %1): ¿un proxy o una página de acceso de esta red?</translation>
    </message>
    <message>
        <source>Twilio has a fault at the moment.</source>
        <translation>Twilio tiene una avería por el momento.</translation>
    </message>
    <message>
        <source>The file is no longer at Twilio.</source>
        <translation>El archivo ya no está en Twilio.</translation>
    </message>
    <message>
        <source>Twilio refused to hand out the file.</source>
        <translation>Twilio se negó a entregar el archivo.</translation>
    </message>
    <message>
        <source>The file could not be fetched from Twilio.</source>
        <translation>No se pudo recoger el archivo de Twilio.</translation>
    </message>
    <message>
        <source>This Twilio account is not set up (any more): see Channels.</source>
        <translation>Esta cuenta de Twilio no está configurada (ya no): vea Canales.</translation>
    </message>
    <message>
        <source>Twilio fails at the moment; it is tried again soon.</source>
        <translation>Twilio falla por el momento; se volverá a intentar pronto.</translation>
    </message>
    <message>
        <source>The file&apos;s address is not one of Twilio.</source>
        <translation>La dirección del archivo no es de Twilio.</translation>
    </message>
    <message>
        <source>Twilio did not answer.</source>
        <translation>Twilio no respondió.</translation>
    </message>
    <message>
        <source>Twilio cannot be reached: is this computer on the internet?</source>
        <translation>No se puede llegar a Twilio: ¿está este equipo conectado a internet?</translation>
    </message>
    <message>
        <source>Twilio&apos;s answer was too large.</source>
        <translation>La respuesta de Twilio era demasiado grande.</translation>
    </message>
    <message>
        <source>The message could not be delivered; no reason was given.</source>
        <translation>No se pudo entregar el mensaje; no se dio ningún motivo.</translation>
    </message>
    <message>
        <source>WhatsApp refused the message (Twilio&apos;s code %1).</source>
        <translation>WhatsApp rechazó el mensaje (código %1 de Twilio).</translation>
    </message>
    <message>
        <source>Twilio Conversations refused the message (code %1).</source>
        <translation>Twilio Conversations rechazó el mensaje (código %1).</translation>
    </message>
    <message>
        <source>Twilio refused the message (code %1).</source>
        <translation>Twilio rechazó el mensaje (código %1).</translation>
    </message>
    <message>
        <source>Twilio explains the code at www.twilio.com/docs/api/errors/%1.</source>
        <translation>Twilio explica el código en www.twilio.com/docs/api/errors/%1.</translation>
    </message>
    <message>
        <source>Twilio cannot use this program&apos;s public address for reports on messages.</source>
        <translation>Twilio no puede usar la dirección pública de este programa para informes sobre mensajes.</translation>
    </message>
    <message>
        <source>Twilio&apos;s list could not be read to its end; it is asked again later.</source>
        <translation>La lista de Twilio no se pudo leer hasta el final; se preguntará más tarde.</translation>
    </message>
    <message>
        <source>Press “Check everything” under Channels.</source>
        <translation>Pulse «Comprobar todo» en Canales.</translation>
    </message>
</context>
<context>
    <name>WebhookSignature</name>
    <message>
        <source>Webhooks are refused until a webhook secret is set in the settings of this program.</source>
        <translation>Los webhooks se rechazan hasta que se ponga un secreto de webhook en los ajustes de este programa.</translation>
    </message>
    <message>
        <source>Send X-Frontdesk-Timestamp (seconds since 1970) and X-Frontdesk-Signature (hexadecimal HMAC-SHA256 of &quot;&lt;timestamp&gt;.&lt;METHOD&gt; &lt;path&gt;.&lt;X-Idempotency-Key or nothing&gt;.&lt;body&gt;&quot;).</source>
        <translation>Envíe X-Frontdesk-Timestamp (segundos desde 1970) y X-Frontdesk-Signature (HMAC-SHA256 en hexadecimal de &quot;&lt;timestamp&gt;.&lt;METHOD&gt; &lt;path&gt;.&lt;X-Idempotency-Key o nada&gt;.&lt;body&gt;&quot;).</translation>
    </message>
    <message>
        <source>The signature of this request does not fit.</source>
        <translation>La firma de esta petición no coincide.</translation>
    </message>
    <message>
        <source>The time of this request is too far from the time here. Check both clocks and sign again.</source>
        <translation>La hora de esta petición difiere demasiado de la de aquí. Compruebe ambos relojes y firme de nuevo.</translation>
    </message>
    <message>
        <source>This signature was used before. Sign again with the present time; the same message_id does nothing twice.</source>
        <translation>Esta firma ya se usó. Firme de nuevo con la hora actual; el mismo message_id no hace nada dos veces.</translation>
    </message>
</context>
<context>
    <name>frontdesk::AboutDialog</name>
    <message>
        <source>About Frontdesk</source>
        <translation>Acerca de Frontdesk</translation>
    </message>
    <message>
        <source>AI customer support with people in control. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Atención al cliente con IA y personas al mando. Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Chat page</source>
        <translation>Página del chat</translation>
    </message>
    <message>
        <source>Operations page</source>
        <translation>Página de operaciones</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Master key</source>
        <translation>Clave maestra</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>frontdesk::AccountCard</name>
    <message>
        <source>The provider does not answer. Nothing is lost: messages wait here and leave as soon as it answers again.</source>
        <translation>El proveedor no responde. No se pierde nada: los mensajes esperan aquí y salen en cuanto vuelva a responder.</translation>
    </message>
    <message>
        <source>Addresses for the provider</source>
        <translation>Direcciones para el proveedor</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>Comparar ahora</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Compares the provider&apos;s lists with what has arrived and takes in what was missed</source>
        <translation>Compara las listas del proveedor con lo que ha llegado y recoge lo que faltaba</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Last webhook</source>
        <translation>Último webhook</translation>
    </message>
    <message>
        <source>Last comparison</source>
        <translation>Última comparación</translation>
    </message>
    <message>
        <source>Refused webhooks</source>
        <translation>Webhooks rechazados</translation>
    </message>
    <message>
        <source>Waiting to leave</source>
        <translation>Esperan a salir</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Waiting for a place</source>
        <translation>Espera un sitio</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>%1, the last one %2</source>
        <comment>number of webhooks, when</comment>
        <translation>%1, el último: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s): the provider is being asked</source>
        <translation>
            <numerusform>%n mensaje: se pregunta al proveedor</numerusform>
            <numerusform>%n mensajes: se pregunta al proveedor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s): as many as allowed are being worked on</source>
        <translation>
            <numerusform>%n conversación: ya se atienden tantas como se permite</numerusform>
            <numerusform>%n conversaciones: ya se atienden tantas como se permite</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>%1 (WhatsApp)</source>
        <comment>telephone number</comment>
        <translation>%1 (WhatsApp)</translation>
    </message>
</context>
<context>
    <name>frontdesk::AccountMenu</name>
    <message>
        <source>Open the chat page</source>
        <translation>Abrir la página del chat</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>About Frontdesk</source>
        <translation>Acerca de Frontdesk</translation>
    </message>
</context>
<context>
    <name>frontdesk::ActForm</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Pass on to</source>
        <translation>Pasar a</translation>
    </message>
    <message>
        <source>Note for the colleague, only your team sees it (optional)</source>
        <translation>Nota para el colega, solo la ve su equipo (opcional)</translation>
    </message>
    <message>
        <source>Why is no person needed? Only your team sees it, for example: answered by phone</source>
        <translation>¿Por qué no hace falta una persona? Solo lo ve su equipo, por ejemplo: respondido por teléfono</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Pasar</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No hace falta</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>colleague, presence</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Pass on %1</source>
        <translation>Pasar a %1</translation>
    </message>
    <message>
        <source>%1 needs no person; the AI goes on</source>
        <translation>%1 no necesita una persona; sigue la IA</translation>
    </message>
</context>
<context>
    <name>frontdesk::Actions</name>
    <message>
        <source>Search and commands</source>
        <translation>Búsqueda y órdenes</translation>
    </message>
    <message>
        <source>Next conversation that needs a person</source>
        <translation>Siguiente conversación que necesita una persona</translation>
    </message>
    <message>
        <source>Take the most urgent one</source>
        <translation>Tomar la más urgente</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Undo the last act</source>
        <translation>Deshacer la última acción</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Quit Frontdesk</source>
        <translation>Salir de Frontdesk</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Conversación siguiente</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Conversación anterior</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Tomar el control</translation>
    </message>
    <message>
        <source>Hand back to AI</source>
        <translation>Devolver a la IA</translation>
    </message>
    <message>
        <source>Guide the AI</source>
        <translation>Orientar a la IA</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Nota interna</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Respuestas guardadas</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>Cerrar la conversación</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrar la lista</translation>
    </message>
    <message>
        <source>Show or hide details</source>
        <translation>Mostrar u ocultar los detalles</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>In a conversation</source>
        <translation>En una conversación</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is needed for writing. Choose keys with Ctrl or Alt, or a function key.</source>
        <translation>%1 se necesita para escribir. Elija teclas con Ctrl o Alt, o una tecla de función.</translation>
    </message>
    <message>
        <source>%1 already does “%2”. Change that one first.</source>
        <comment>keys, action</comment>
        <translation>%1 ya hace «%2». Cambie primero esa.</translation>
    </message>
    <message>
        <source>Reload configuration</source>
        <translation>Recargar la configuración</translation>
    </message>
    <message>
        <source>Approve the AI&apos;s draft and send it</source>
        <translation>Aprobar y enviar el borrador de la IA</translation>
    </message>
</context>
<context>
    <name>frontdesk::AgentFilePanel</name>
    <message>
        <source>Text of the configuration file</source>
        <translation>Texto del archivo de configuración</translation>
    </message>
    <message>
        <source>Problems of the file</source>
        <translation>Problemas del archivo</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>The file can be read.</source>
        <translation>El archivo se puede leer.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s): the file is not used like this; the earlier one answers.</source>
        <translation>
            <numerusform>%n problema: el archivo no se usa así; responde el anterior.</numerusform>
            <numerusform>%n problemas: el archivo no se usa así; responde el anterior.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::AgentForm</name>
    <message>
        <source>Who it is</source>
        <translation>Quién es</translation>
    </message>
    <message>
        <source>Customers see the name; the instructions say how it should answer.</source>
        <translation>Los clientes ven el nombre; las instrucciones dicen cómo debe responder.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>How it answers</source>
        <translation>Cómo responde</translation>
    </message>
    <message>
        <source>“builtin” needs no service and answers from your documents. Another name asks the language model service of Settings.</source>
        <translation>«builtin» no necesita ningún servicio y responde con sus documentos. Otro nombre pregunta al servicio de modelos de lenguaje de Ajustes.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>For example builtin or gpt-4o-mini</source>
        <translation>Por ejemplo builtin o gpt-4o-mini</translation>
    </message>
    <message>
        <source>Word by word</source>
        <translation>Por palabras</translation>
    </message>
    <message>
        <source>Sentence by sentence</source>
        <translation>Por frases</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>De una vez</translation>
    </message>
    <message>
        <source>The answer appears</source>
        <translation>La respuesta aparece</translation>
    </message>
    <message>
        <source>Sentences are checked before they are shown.</source>
        <translation>Las frases se comprueban antes de mostrarse.</translation>
    </message>
    <message>
        <source>Longest answer, in tokens</source>
        <translation>Respuesta más larga, en tokens</translation>
    </message>
    <message>
        <source>About four letters each</source>
        <translation>Unas cuatro letras cada uno</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Share of likely words (top_p)</source>
        <translation>Parte de palabras probables (top_p)</translation>
    </message>
    <message>
        <source>Less of frequent words</source>
        <translation>Menos palabras frecuentes</translation>
    </message>
    <message>
        <source>Less of used words</source>
        <translation>Menos palabras usadas</translation>
    </message>
    <message>
        <source>What it may use</source>
        <translation>Qué puede usar</translation>
    </message>
    <message>
        <source>Skills that are not ticked are never offered to this agent, whatever a customer writes.</source>
        <translation>Las habilidades sin marcar nunca se ofrecen a este agente, escriba lo que escriba un cliente.</translation>
    </message>
    <message>
        <source>What it is asked</source>
        <translation>Qué se le pregunta</translation>
    </message>
    <message>
        <source>A message with one of the words goes to this agent, and so does one about a topic.</source>
        <translation>Un mensaje con una de las palabras va a este agente, y también uno sobre un tema.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Separated by commas, for example billing, refunds</source>
        <translation>Separados por comas, por ejemplo billing, refunds</translation>
    </message>
    <message>
        <source>Words by topic</source>
        <translation>Palabras por tema</translation>
    </message>
    <message>
        <source>One topic a line: “billing: invoice, charged twice”. Whole words count.</source>
        <translation>Un tema por línea: «billing: factura, cobrado dos veces». Cuentan las palabras completas.</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>In your words. An empty line below takes those of the program.</source>
        <translation>Con sus palabras. Una línea vacía abajo toma las del programa.</translation>
    </message>
    <message>
        <source>Greetings</source>
        <translation>Saludos</translation>
    </message>
    <message>
        <source>One a line; they take turns.</source>
        <translation>Uno por línea; se van turnando.</translation>
    </message>
    <message>
        <source>Closings</source>
        <translation>Despedidas</translation>
    </message>
    <message>
        <source>{%1} does not exist. These do: %2</source>
        <translation>{%1} no existe. Sí existen: %2</translation>
    </message>
    <message>
        <source>These are filled in: %1</source>
        <translation>Se rellenan: %1</translation>
    </message>
    <message>
        <source>Give the agent a name.</source>
        <translation>Dé un nombre al agente.</translation>
    </message>
    <message numerus="yes">
        <source>The instructions are longer than %n character(s).</source>
        <translation>
            <numerusform>Las instrucciones tienen más de %n carácter.</numerusform>
            <numerusform>Las instrucciones tienen más de %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>A text names something in braces that does not exist.</source>
        <translation>Un texto nombra entre llaves algo que no existe.</translation>
    </message>
</context>
<context>
    <name>frontdesk::AgentList</name>
    <message>
        <source>Add an agent</source>
        <translation>Añadir un agente</translation>
    </message>
    <message>
        <source>Delete agent…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>Agente nuevo</translation>
    </message>
    <message numerus="yes">
        <source>There can be %Ln agent(s), not more.</source>
        <translation>
            <numerusform>Puede haber %Ln agente, no más.</numerusform>
            <numerusform>Puede haber %Ln agentes, no más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>The first agent answers whenever nobody else does; it stays.</source>
        <translation>El primer agente responde siempre que no responde nadie más; se queda.</translation>
    </message>
    <message>
        <source>Conversations that %1 has go on with %2. The file before this stays beside it as a copy that ends in .bak.</source>
        <translation>Las conversaciones que lleva %1 siguen con %2. El archivo anterior queda a su lado como copia terminada en .bak.</translation>
    </message>
    <message>
        <source>It has no topics. %1</source>
        <comment>what else happens</comment>
        <translation>No tiene temas. %1</translation>
    </message>
    <message>
        <source>Its topics and their words go to %1: %2. %3</source>
        <comment>agent, topics, what else happens</comment>
        <translation>Sus temas y las palabras de estos pasan a %1: %2. %3</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>frontdesk::AgentService</name>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>No se puede leer el archivo %1: %2</translation>
    </message>
    <message>
        <source>There is no such switch.</source>
        <translation>No existe ese interruptor.</translation>
    </message>
</context>
<context>
    <name>frontdesk::AgentTryPanel</name>
    <message>
        <source>%1, because of %2</source>
        <comment>name of the agent, rule</comment>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>asks for a person</source>
        <translation>pide una persona</translation>
    </message>
    <message>
        <source>does not know</source>
        <translation>no lo sabe</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>With your change: different</source>
        <translation>Con su cambio: distinta</translation>
    </message>
    <message>
        <source>With your change: the same</source>
        <translation>Con su cambio: igual</translation>
    </message>
    <message>
        <source>Try your change before it is saved</source>
        <translation>Probar el cambio antes de guardarlo</translation>
    </message>
    <message>
        <source>The last questions of your customers, answered as now and with your change. Nothing is stored, and no customer sees it.</source>
        <translation>Las últimas preguntas de sus clientes, respondidas como ahora y con su cambio. No se guarda nada y ningún cliente lo ve.</translation>
    </message>
    <message>
        <source>Ask the last 10 questions</source>
        <translation>Hacer las últimas 10 preguntas</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>No customer has asked anything yet. Ask something in the Simulator first.</source>
        <translation>Aún no ha preguntado ningún cliente. Pregunte primero algo en el simulador.</translation>
    </message>
    <message>
        <source>All answers stay the same.</source>
        <translation>Todas las respuestas quedan igual.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) would be different.</source>
        <translation>
            <numerusform>%n respuesta sería distinta.</numerusform>
            <numerusform>%n respuestas serían distintas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::AgentsPage</name>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Todos los agentes</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Partes de esta página</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The agents cannot be read</source>
        <translation>No se pueden leer los agentes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Writes %1</source>
        <translation>Escribe %1</translation>
    </message>
    <message>
        <source>The file has problems; mend it under “File”.</source>
        <translation>El archivo tiene problemas; arréglelo en «Archivo».</translation>
    </message>
    <message>
        <source>Save this agent first.</source>
        <translation>Guarde primero este agente.</translation>
    </message>
    <message>
        <source>Saved. The next answer uses it.</source>
        <translation>Guardado. La próxima respuesta lo usará.</translation>
    </message>
    <message>
        <source>Save the text of the file first.</source>
        <translation>Guarde primero el texto del archivo.</translation>
    </message>
    <message>
        <source>Save what you changed first.</source>
        <translation>Guarde primero lo que ha cambiado.</translation>
    </message>
</context>
<context>
    <name>frontdesk::AiMemoryList</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a fact: the fact</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Noted by the AI</source>
        <translation>Anotado por la IA</translation>
    </message>
    <message>
        <source>Noted by %1</source>
        <translation>Anotado por %1</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>origin, time</comment>
        <translation>%1, hasta %2</translation>
    </message>
    <message>
        <source>%1, kept</source>
        <comment>origin, for ever</comment>
        <translation>%1, se conserva</translation>
    </message>
    <message>
        <source>What the AI remembers</source>
        <translation>Lo que recuerda la IA</translation>
    </message>
    <message>
        <source>For example “preferred store: Portland”…</source>
        <translation>Por ejemplo «tienda preferida: Portland»…</translation>
    </message>
    <message>
        <source>Let the AI remember something about this customer: a name, a colon and the fact</source>
        <translation>Haga que la IA recuerde algo sobre este cliente: un nombre, dos puntos y el dato</translation>
    </message>
    <message>
        <source>The AI&apos;s memory is switched off in the agent&apos;s configuration.</source>
        <translation>La memoria de la IA está desactivada en la configuración del agente.</translation>
    </message>
    <message>
        <source>The AI remembers only customers whose e-mail address or telephone number was confirmed: save one of them above.</source>
        <translation>La IA solo recuerda a clientes con el correo o el teléfono confirmado: guarde arriba uno de los dos.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Todavía nada.</translation>
    </message>
    <message>
        <source>Keep “%1” for ever</source>
        <translation>Conservar siempre «%1»</translation>
    </message>
    <message>
        <source>Let “%1” expire again</source>
        <translation>Que «%1» vuelva a caducar</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Cambiar «%1»</translation>
    </message>
    <message>
        <source>Forget “%1”</source>
        <translation>Olvidar «%1»</translation>
    </message>
    <message>
        <source>Write a name, a colon and the fact, for example “preferred store: Portland”.</source>
        <translation>Escriba un nombre, dos puntos y el dato, por ejemplo «tienda preferida: Portland».</translation>
    </message>
    <message>
        <source>Forgotten: %1</source>
        <translation>Olvidado: %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::AnswersEditor</name>
    <message>
        <source>Add a question</source>
        <translation>Añadir una pregunta</translation>
    </message>
    <message>
        <source>What customers ask</source>
        <translation>Lo que preguntan los clientes</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Remove this question</source>
        <translation>Quitar esta pregunta</translation>
    </message>
    <message>
        <source>What the assistant should answer</source>
        <translation>Lo que debe responder el asistente</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
</context>
<context>
    <name>frontdesk::ApprovalBar</name>
    <message>
        <source>The program was interrupted while it did this. Please check whether it happened.</source>
        <translation>El programa se interrumpió mientras hacía esto. Compruebe si llegó a ocurrir, por favor.</translation>
    </message>
    <message>
        <source>The AI asks whether it may do this:</source>
        <translation>La IA pregunta si puede hacer esto:</translation>
    </message>
    <message>
        <source>The AI asks whether it may do this (until %1):</source>
        <translation>La IA pregunta si puede hacer esto (hasta %1):</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>It happened</source>
        <translation>Ocurrió</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>It did not</source>
        <translation>No ocurrió</translation>
    </message>
</context>
<context>
    <name>frontdesk::AttachmentBook</name>
    <message numerus="yes">
        <source>A message takes at most %n file(s).</source>
        <translation>
            <numerusform>Un mensaje admite como máximo %n archivo.</numerusform>
            <numerusform>Un mensaje admite como máximo %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a file. Folders cannot be sent.</source>
        <translation>«%1» no es un archivo. No se pueden enviar carpetas.</translation>
    </message>
    <message>
        <source>“%1” is too large (%2). A file may have at most %3.</source>
        <translation>«%1» es demasiado grande (%2). Un archivo puede tener como máximo %3.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>No se puede leer el archivo.</translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <comment>file name, time</comment>
        <translation>Imagen %1.png</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file is too large. It may have at most %1.</source>
        <translation>El archivo es demasiado grande. Puede tener como máximo %1.</translation>
    </message>
</context>
<context>
    <name>frontdesk::AttachmentTray</name>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Being prepared…</source>
        <translation>Preparando…</translation>
    </message>
</context>
<context>
    <name>frontdesk::AuditPanel</name>
    <message>
        <source>Check the chain</source>
        <translation>Comprobar la cadena</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Mostrar anteriores</translation>
    </message>
    <message>
        <source>Filter by person or thing</source>
        <translation>Filtrar por persona u objeto</translation>
    </message>
    <message>
        <source>Filter the audit</source>
        <translation>Filtrar la auditoría</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Quién hizo qué</translation>
    </message>
    <message>
        <source>Each row is sealed with the one before: a row that was changed or taken out breaks the chain</source>
        <translation>Cada fila va sellada con la anterior: una fila cambiada o quitada rompe la cadena</translation>
    </message>
    <message>
        <source>Reading the audit…</source>
        <translation>Leyendo la auditoría…</translation>
    </message>
    <message>
        <source>What people and the program did stands here.</source>
        <translation>Aquí está lo que hicieron las personas y el programa.</translation>
    </message>
    <message>
        <source>The audit cannot be read</source>
        <translation>No se puede leer la auditoría</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>No row matches</source>
        <translation>Ninguna fila coincide</translation>
    </message>
    <message>
        <source>Try fewer letters.</source>
        <translation>Pruebe con menos letras.</translation>
    </message>
    <message>
        <source>Nothing was written yet</source>
        <translation>Aún no hay nada escrito</translation>
    </message>
    <message>
        <source>What people and the program did will stand here.</source>
        <translation>Aquí estará lo que hagan las personas y el programa.</translation>
    </message>
    <message numerus="yes">
        <source>The chain of %Ln row(s) is unbroken.</source>
        <translation>
            <numerusform>La cadena de %Ln fila está intacta.</numerusform>
            <numerusform>La cadena de %Ln filas está intacta.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain is broken: %1</source>
        <translation>La cadena está rota: %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::AutonomyPage</name>
    <message>
        <source>%1 on %2</source>
        <comment>topic, channel</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 answers said the same as people. Proposed: %4.</source>
        <translation>%1: %2 de %3 respuestas dijeron lo mismo que las personas. Propuesta: %4.</translation>
    </message>
    <message>
        <source>%1: only %2 of %3 drafts were used. Proposed: %4.</source>
        <translation>%1: solo se usaron %2 de %3 borradores. Propuesta: %4.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 drafts sent unchanged. Proposed: %4.</source>
        <translation>%1: %2 de %3 borradores enviados sin cambios. Propuesta: %4.</translation>
    </message>
    <message>
        <source>How much it does</source>
        <translation>Cuánto hace</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costes</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>Autonomy</source>
        <translation>Autonomía</translation>
    </message>
    <message>
        <source>Autonomy and costs</source>
        <translation>Autonomía y costes</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Reading the dial…</source>
        <translation>Leyendo el regulador…</translation>
    </message>
    <message>
        <source>How much the AI does by itself will stand here.</source>
        <translation>Aquí aparecerá cuánto hace la IA por sí sola.</translation>
    </message>
    <message>
        <source>What may the AI do by itself?</source>
        <translation>¿Qué puede hacer la IA por sí sola?</translation>
    </message>
    <message>
        <source>Choose a field with the arrow keys; Enter opens the choices, or type O, S, D or A. A field without a choice of its own is as its whole channel or topic says, the more careful of the two. Who asks for a person gets one in every mode.</source>
        <translation>Elija un campo con las flechas; Intro abre las opciones, o pulse O (apagada), S (sombra), D (borrador) o A (auto). Un campo sin opción propia sigue la de todo su canal o tema, la más prudente de las dos. Quien pide una persona la tiene en cualquier modo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>mode, meaning</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The dial cannot be read</source>
        <translation>No se puede leer el regulador</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Set to %1</source>
        <translation>Fijado en %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::AutonomyService</name>
    <message>
        <source>This channel or topic does not exist any more. Open the page again.</source>
        <translation>Este canal o tema ya no existe. Abra de nuevo la página.</translation>
    </message>
</context>
<context>
    <name>frontdesk::BackupPage</name>
    <message>
        <source>Backup</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer una copia</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>The key of your backups on paper</source>
        <translation>La clave de sus copias, en papel</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Buscando copias…</translation>
    </message>
    <message>
        <source>Their state will stand here in a moment.</source>
        <translation>Su estado aparecerá aquí en un momento.</translation>
    </message>
    <message>
        <source>Keep it now</source>
        <translation>Guardarla ahora</translation>
    </message>
    <message>
        <source>The backups lie on the same disk as your data.</source>
        <translation>Las copias están en el mismo disco que sus datos.</translation>
    </message>
    <message>
        <source>When this disk breaks, both are gone. Choose a folder on another disk, a stick or a network drive.</source>
        <translation>Si ese disco se estropea, se pierden ambos. Elija una carpeta en otro disco, una memoria USB o la red.</translation>
    </message>
    <message>
        <source>Your backups</source>
        <translation>Sus copias</translation>
    </message>
    <message>
        <source>24 words on paper. They open your backups when this PC is broken, stolen or replaced.</source>
        <translation>24 palabras en papel. Abren sus copias cuando este PC se estropea, se roba o se cambia.</translation>
    </message>
    <message>
        <source>Open the recovery sheet</source>
        <translation>Abrir la hoja de recuperación</translation>
    </message>
    <message>
        <source>Bring back or move</source>
        <translation>Recuperar o trasladar</translation>
    </message>
    <message>
        <source>From a file that is not in the list above, or onto another PC with everything.</source>
        <translation>Desde un archivo que no está en la lista, o con todo a otro PC.</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Restaurar desde un archivo…</translation>
    </message>
    <message>
        <source>Move to a new PC…</source>
        <translation>Pasar a un PC nuevo…</translation>
    </message>
    <message>
        <source>Folder for the backups</source>
        <translation>Carpeta de las copias</translation>
    </message>
    <message>
        <source>Folder for one more backup</source>
        <translation>Carpeta para una copia más</translation>
    </message>
    <message>
        <source>The state of the backups cannot be read</source>
        <translation>No se puede leer el estado de las copias</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Copiando…</translation>
    </message>
    <message>
        <source>It is kept.</source>
        <translation>Está guardada.</translation>
    </message>
    <message>
        <source>It has not been kept yet.</source>
        <translation>Aún no está guardada.</translation>
    </message>
    <message>
        <source>The last backup did not go well.</source>
        <translation>La última copia no salió bien.</translation>
    </message>
    <message>
        <source>The recovery sheet has not been kept yet.</source>
        <translation>La hoja de recuperación aún no está guardada.</translation>
    </message>
    <message>
        <source>Without its words nobody can read your backups when this PC breaks. It takes three minutes.</source>
        <translation>Sin sus palabras nadie puede leer sus copias si este PC se estropea. Son tres minutos.</translation>
    </message>
    <message>
        <source>The first one appears here. “Back up now” makes one at once.</source>
        <translation>La primera aparecerá aquí. «Hacer una copia» hace una al momento.</translation>
    </message>
    <message>
        <source>The daily backups go to %1 from now on.</source>
        <translation>Las copias diarias van a %1 desde ahora.</translation>
    </message>
    <message>
        <source>Backed up: %1 (%2)</source>
        <comment>file, size</comment>
        <translation>Copia hecha: %1 (%2)</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Necesita atención</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Aún sin copia</translation>
    </message>
    <message>
        <source>Sheet is missing</source>
        <translation>Falta la hoja</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Con copia</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>Do not restore</source>
        <translation>No restaurar</translation>
    </message>
    <message>
        <source>A restore waits for the next start.</source>
        <translation>Una restauración espera al próximo inicio.</translation>
    </message>
    <message>
        <source>Data from before a restore: %1. Delete the folder when all is well.</source>
        <translation>Datos de antes de una restauración: %1. Borre la carpeta cuando todo esté bien.</translation>
    </message>
</context>
<context>
    <name>frontdesk::BackupRow</name>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Reads every byte of the backup and tells what is in it</source>
        <translation>Lee cada byte de la copia y dice qué contiene</translation>
    </message>
    <message>
        <source>%1 · %2 · version %3</source>
        <comment>kind of backup, size, program version</comment>
        <translation>%1 · %2 · versión %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of backup, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, file</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Every byte is being checked…</source>
        <translation>Se comprueba cada byte…</translation>
    </message>
    <message>
        <source>Whole and readable. %1</source>
        <translation>Completa y legible. %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::BackupText</name>
    <message>
        <source>Daily backup</source>
        <translation>Copia diaria</translation>
    </message>
    <message>
        <source>Made by hand</source>
        <translation>Hecha a mano</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>Antes de actualizar</translation>
    </message>
    <message>
        <source>For the move to a new PC</source>
        <translation>Para pasar a un PC nuevo</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, %5</source>
        <comment>a list of counts</comment>
        <translation>%1, %2, %3, %4, %5</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln conversación</numerusform>
            <numerusform>%Ln conversaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of customers</source>
        <translation>
            <numerusform>%Ln archivo de clientes</numerusform>
            <numerusform>%Ln archivos de clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the configuration</source>
        <translation>
            <numerusform>%Ln archivo de configuración</numerusform>
            <numerusform>%Ln archivos de configuración</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>company: what is in the backup</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Aún no hay ninguna copia de seguridad</translation>
    </message>
    <message>
        <source>Last good backup: %1</source>
        <translation>Última copia correcta: %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::BellButton</name>
    <message numerus="yes">
        <source>Notifications, %n unread</source>
        <translation>
            <numerusform>Notificaciones, %n sin leer</numerusform>
            <numerusform>Notificaciones, %n sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
</context>
<context>
    <name>frontdesk::BusinessService</name>
    <message numerus="yes">
        <source>Write a question of at most %n character(s).</source>
        <translation>
            <numerusform>Escriba una pregunta de %n carácter como máximo.</numerusform>
            <numerusform>Escriba una pregunta de %n caracteres como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the details of your company first.</source>
        <translation>Guarde primero los datos de su empresa.</translation>
    </message>
    <message>
        <source>This is the demo, with data of its own. Close it and start the program without --demo: your company answers then.</source>
        <translation>Esta es la demostración, con datos propios. Ciérrela e inicie el programa sin --demo: entonces responderá su empresa.</translation>
    </message>
    <message>
        <source>Your file says &quot;sample_data: true&quot;. Remove that line in %1 first.</source>
        <translation>Su archivo dice «sample_data: true». Quite primero esa línea en %1.</translation>
    </message>
    <message>
        <source>Choose at least one language.</source>
        <translation>Elija al menos un idioma.</translation>
    </message>
    <message>
        <source>Only this computer can reach the chat so far. Visitors need a public address: set up a tunnel or a proxy with https that leads to port %1 of this computer, then enter its address in Settings, Server, &quot;public_base_url&quot;.</source>
        <translation>Por ahora solo este equipo llega al chat. Los visitantes necesitan una dirección pública: configure un túnel o un proxy con https que lleve al puerto %1 de este equipo e introduzca su dirección en Ajustes, Servidor, «public_base_url».</translation>
    </message>
    <message>
        <source>%1 answers, with https. Your web site can use the chat.</source>
        <translation>%1 responde con https. Su sitio web puede usar el chat.</translation>
    </message>
    <message>
        <source>%1 answers, but without https. Browsers refuse it on pages with https: let the tunnel or proxy add a certificate and write https:// into &quot;public_base_url&quot;.</source>
        <translation>%1 responde, pero sin https. Los navegadores lo rechazan en páginas con https: haga que el túnel o proxy añada un certificado y escriba https:// en «public_base_url».</translation>
    </message>
    <message>
        <source>%1 answers, but it is not this program (HTTP %2). Check where the tunnel or proxy leads to.</source>
        <translation>%1 responde, pero no es este programa (HTTP %2). Revise adónde lleva el túnel o proxy.</translation>
    </message>
    <message>
        <source>%1 does not answer: %2. Check that the tunnel or proxy runs.</source>
        <translation>%1 no responde: %2. Compruebe que el túnel o proxy está en marcha.</translation>
    </message>
</context>
<context>
    <name>frontdesk::CallbackRow</name>
    <message>
        <source>Called</source>
        <translation>Llamado</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Called: %1</source>
        <translation>Llamado: %1</translation>
    </message>
    <message>
        <source>Cancel the callback: %1</source>
        <translation>Anular la llamada: %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::CannedDialog</name>
    <message>
        <source>New reply</source>
        <translation>Respuesta nueva</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Save reply</source>
        <translation>Guardar respuesta</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Respuestas guardadas</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>for example: opening-hours</source>
        <translation>por ejemplo: horario</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Shortcut, typed after “/”</source>
        <translation>Atajo, escrito después de «/»</translation>
    </message>
    <message>
        <source>{customer_name}, {agent_name}, {staff_name} and {company_name} are replaced when the reply is inserted.</source>
        <translation>{customer_name}, {agent_name}, {staff_name} y {company_name} se sustituyen al insertar la respuesta.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 (/%2)</source>
        <comment>title, shortcut</comment>
        <translation>%1 (/%2)</translation>
    </message>
    <message>
        <source>The shortcut needs 1 to 32 letters, digits, “-” or “_”, without spaces.</source>
        <translation>El atajo necesita de 1 a 32 letras, cifras, «-» o «_», sin espacios.</translation>
    </message>
    <message>
        <source>Give the reply a title, so that you find it again.</source>
        <translation>Dé un título a la respuesta para volver a encontrarla.</translation>
    </message>
    <message>
        <source>The reply has no text yet.</source>
        <translation>La respuesta aún no tiene texto.</translation>
    </message>
    <message>
        <source>The text is too long: %1 of at most %2 characters.</source>
        <translation>El texto es demasiado largo: %1 de %2 caracteres como máximo.</translation>
    </message>
    <message>
        <source>Deleted. “Save reply” brings it back.</source>
        <translation>Eliminada. «Guardar respuesta» la recupera.</translation>
    </message>
</context>
<context>
    <name>frontdesk::CannedPicker</name>
    <message>
        <source>Loading saved replies…</source>
        <translation>Cargando respuestas guardadas…</translation>
    </message>
    <message>
        <source>No saved reply contains “%1”.</source>
        <translation>Ninguna respuesta guardada contiene «%1».</translation>
    </message>
    <message>
        <source>No saved replies yet. Write those that you send every day once: Enter opens them.</source>
        <translation>Aún no hay respuestas guardadas. Escriba una vez las que envía cada día: Intro las abre.</translation>
    </message>
</context>
<context>
    <name>frontdesk::CannedPopup</name>
    <message>
        <source>Manage saved replies…</source>
        <translation>Gestionar respuestas guardadas…</translation>
    </message>
    <message>
        <source>Search saved replies</source>
        <translation>Buscar respuestas guardadas</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Respuestas guardadas</translation>
    </message>
</context>
<context>
    <name>frontdesk::ChannelService</name>
    <message>
        <source>The program is still starting.</source>
        <translation>El programa aún está arrancando.</translation>
    </message>
    <message>
        <source>This account is not set up.</source>
        <translation>Esta cuenta no está configurada.</translation>
    </message>
    <message>
        <source>Messages of this account cannot be compared.</source>
        <translation>Los mensajes de esta cuenta no se pueden comparar.</translation>
    </message>
    <message>
        <source>Templates exist on WhatsApp and SMS only.</source>
        <translation>Solo hay plantillas en WhatsApp y SMS.</translation>
    </message>
    <message>
        <source>This template does not exist any more.</source>
        <translation>Esta plantilla ya no existe.</translation>
    </message>
    <message>
        <source>WhatsApp has not approved this template (yet).</source>
        <translation>WhatsApp no ha aprobado esta plantilla (todavía).</translation>
    </message>
    <message>
        <source>The sample business answers, and it must not be reachable from the internet. Set up your own company on the page Company first.</source>
        <translation>Responde la empresa de ejemplo, que no debe ser accesible desde Internet. Configure primero su empresa en la página Empresa.</translation>
    </message>
</context>
<context>
    <name>frontdesk::ChannelText</name>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n sugerencia</numerusform>
            <numerusform>%n sugerencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <translation>
            <numerusform>%n sin comprobar</numerusform>
            <numerusform>%n sin comprobar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n good</source>
        <translation>
            <numerusform>%n bien</numerusform>
            <numerusform>%n bien</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>No se usa</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Incompleto</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Necesita atención</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <comment>accounts of channels</comment>
        <translation>
            <numerusform>%n necesita atención</numerusform>
            <numerusform>%n necesitan atención</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not complete</source>
        <comment>accounts of channels</comment>
        <translation>
            <numerusform>%n incompleto</numerusform>
            <numerusform>%n incompletos</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Todo va bien</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>No funciona</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
</context>
<context>
    <name>frontdesk::ChannelsPage</name>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Set up Twilio</source>
        <translation>Configurar Twilio</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Partes de esta página</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>The channels and their state will stand here.</source>
        <translation>Aquí estarán los canales y su estado.</translation>
    </message>
    <message>
        <source>Answer SMS and WhatsApp here too</source>
        <translation>Responder aquí también SMS y WhatsApp</translation>
    </message>
    <message>
        <source>Customers write to a number of yours; the messages come into the same inbox, and the AI and your team answer as in the web chat.</source>
        <translation>Los clientes escriben a un número suyo; los mensajes llegan a la misma bandeja, y la IA y su equipo responden como en el chat web.</translation>
    </message>
    <message>
        <source>You need an account at twilio.com with a number, for WhatsApp also a WhatsApp sender. Twilio charges for each message.</source>
        <translation>Necesita una cuenta en twilio.com con un número y, para WhatsApp, también un remitente de WhatsApp. Twilio cobra cada mensaje.</translation>
    </message>
    <message>
        <source>This PC needs no public address: choose “By asking Twilio”, and messages are fetched every few seconds. With a public address or a tunnel they come at once.</source>
        <translation>Este PC no necesita dirección pública: elija «Preguntando a Twilio» y los mensajes se recogen cada pocos segundos. Con una dirección pública o un túnel llegan al instante.</translation>
    </message>
    <message>
        <source>While the PC is off nothing is lost: what was written meanwhile is fetched at the next start.</source>
        <translation>Mientras el PC está apagado no se pierde nada: lo escrito entretanto se recoge en el próximo arranque.</translation>
    </message>
    <message>
        <source>Enter the account</source>
        <translation>Introducir la cuenta</translation>
    </message>
    <message>
        <source>Try it in the Simulator</source>
        <translation>Probarlo en el simulador</translation>
    </message>
    <message>
        <source>The channels cannot be read</source>
        <translation>No se pueden leer los canales</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Nothing was missed.</source>
        <translation>No faltaba nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) had been missed and are here now.</source>
        <translation>
            <numerusform>Faltaba %n mensaje y ya está aquí.</numerusform>
            <numerusform>Faltaban %n mensajes y ya están aquí.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::ChatBubble</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show what the assistant did for this message</source>
        <translation>Mostrar qué hizo el asistente con este mensaje</translation>
    </message>
    <message>
        <source>Waits for the connection</source>
        <translation>Espera la conexión</translation>
    </message>
    <message>
        <source>A person took over here</source>
        <translation>Aquí tomó el control una persona</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>De: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n SMS</source>
        <translation>
            <numerusform>%n SMS</numerusform>
            <numerusform>%n SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n picture(s)</source>
        <translation>
            <numerusform>con %n imagen</numerusform>
            <numerusform>con %n imágenes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::ChatPanel</name>
    <message>
        <source>Open in the inbox</source>
        <translation>Abrir en la bandeja de entrada</translation>
    </message>
    <message>
        <source>Cut the connection for a moment</source>
        <translation>Cortar la conexión un momento</translation>
    </message>
    <message>
        <source>The customer ends the conversation</source>
        <translation>El cliente termina la conversación</translation>
    </message>
    <message>
        <source>Close this chat; the conversation stays</source>
        <translation>Cerrar este chat; la conversación se conserva</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message numerus="yes">
        <source>Rate with %n star(s)</source>
        <translation>
            <numerusform>Valorar con %n estrella</numerusform>
            <numerusform>Valorar con %n estrellas</numerusform>
        </translation>
    </message>
    <message>
        <source>Write as this customer</source>
        <translation>Escribir como este cliente</translation>
    </message>
    <message>
        <source>Message of the customer</source>
        <translation>Mensaje del cliente</translation>
    </message>
    <message>
        <source>talks with %1</source>
        <translation>habla con %1</translation>
    </message>
    <message>
        <source>talks with %1, a person</source>
        <translation>habla con %1, una persona</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>connects…</source>
        <translation>conectando…</translation>
    </message>
    <message>
        <source>the line is cut; it comes back by itself</source>
        <translation>la conexión está cortada; vuelve por sí sola</translation>
    </message>
    <message>
        <source>the conversation has ended</source>
        <translation>la conversación ha terminado</translation>
    </message>
    <message numerus="yes">
        <source>Rated with %n star(s)</source>
        <translation>
            <numerusform>Valorado con %n estrella</numerusform>
            <numerusform>Valorado con %n estrellas</numerusform>
        </translation>
    </message>
    <message>
        <source>How was it?</source>
        <translation>¿Qué tal ha ido?</translation>
    </message>
    <message>
        <source>%1, writes to %2</source>
        <comment>number of the customer, number of the business</comment>
        <translation>%1, escribe a %2</translation>
    </message>
    <message>
        <source>has written STOP: nothing is delivered until START</source>
        <translation>ha escrito STOP: no se entrega nada hasta START</translation>
    </message>
    <message>
        <source>has no reception: what is sent arrives in a moment</source>
        <translation>no tiene cobertura: lo enviado llegará enseguida</translation>
    </message>
    <message>
        <source>No reception for a moment</source>
        <translation>Sin cobertura un momento</translation>
    </message>
</context>
<context>
    <name>frontdesk::ChatTranscript</name>
    <message>
        <source>Chat of the customer</source>
        <translation>Chat del cliente</translation>
    </message>
    <message>
        <source>The next message begins a new conversation.</source>
        <translation>El próximo mensaje inicia una conversación nueva.</translation>
    </message>
    <message>
        <source>%1 looks something up (%2)…</source>
        <translation>%1 está consultando algo (%2)…</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 está escribiendo…</translation>
    </message>
    <message>
        <source>Write the first message below.</source>
        <translation>Escriba abajo el primer mensaje.</translation>
    </message>
</context>
<context>
    <name>frontdesk::CheatSheet</name>
    <message>
        <source>Change keys…</source>
        <translation>Cambiar teclas…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>Volver al resumen</translation>
    </message>
</context>
<context>
    <name>frontdesk::CloseFlow</name>
    <message>
        <source>Customers get answers only while Frontdesk runs. It can stay in the tray and go on answering, or quit.</source>
        <translation>Los clientes solo reciben respuestas mientras Frontdesk está en marcha. Puede quedarse en la bandeja del sistema y seguir respondiendo, o cerrarse.</translation>
    </message>
    <message>
        <source>Customers get answers only while Frontdesk runs. This desktop has no tray, so the window is minimised if it should go on answering.</source>
        <translation>Los clientes solo reciben respuestas mientras Frontdesk está en marcha. Este escritorio no tiene bandeja del sistema, así que la ventana se minimiza si debe seguir respondiendo.</translation>
    </message>
    <message>
        <source>Keep answering customers?</source>
        <translation>¿Seguir respondiendo a los clientes?</translation>
    </message>
    <message>
        <source>Keep answering in the tray</source>
        <translation>Seguir respondiendo en la bandeja</translation>
    </message>
    <message>
        <source>Minimise and keep answering</source>
        <translation>Minimizar y seguir respondiendo</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remember my choice (Settings can change it)</source>
        <translation>Recordar mi elección (se puede cambiar en Ajustes)</translation>
    </message>
    <message>
        <source>Quit in the middle of conversations?</source>
        <translation>¿Salir en medio de conversaciones?</translation>
    </message>
    <message numerus="yes">
        <source>You are available and %n customer(s) are in a conversation with you. Nobody answers them after you quit.</source>
        <translation>
            <numerusform>Usted está disponible y %n cliente conversa con usted. Nadie le responderá cuando salga.</numerusform>
            <numerusform>Usted está disponible y %n clientes conversan con usted. Nadie les responderá cuando salga.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Salir de todos modos</translation>
    </message>
</context>
<context>
    <name>frontdesk::CompanyPage</name>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Conocimiento</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Partes de esta página</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Quiénes son ustedes</translation>
    </message>
    <message>
        <source>The assistant uses this in its answers, and your web site shows it.</source>
        <translation>El asistente lo usa en sus respuestas y su sitio web lo muestra.</translation>
    </message>
    <message>
        <source>In the time zone of your company. A day may have several times; an empty line is closed.</source>
        <translation>En la zona horaria de su empresa. Un día puede tener varios horarios; una línea vacía es cerrado.</translation>
    </message>
    <message>
        <source>Special days</source>
        <translation>Días especiales</translation>
    </message>
    <message>
        <source>They replace the hours of their weekday: holidays, long evenings.</source>
        <translation>Sustituyen el horario de su día de la semana: festivos, tardes largas.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>The assistant answers from these and names the place. A removed file is kept in the folder &quot;removed&quot; beside the others.</source>
        <translation>El asistente responde con ellos e indica el lugar. Un archivo retirado se conserva en la carpeta «removed», junto a los demás.</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Preguntas y respuestas</translation>
    </message>
    <message>
        <source>For what stands in no document.</source>
        <translation>Para lo que no está en ningún documento.</translation>
    </message>
    <message>
        <source>Ask your assistant</source>
        <translation>Pregunte a su asistente</translation>
    </message>
    <message>
        <source>It answers from your company file and your documents as they are saved now.</source>
        <translation>Responde con el archivo de su empresa y sus documentos tal como están guardados ahora.</translation>
    </message>
    <message>
        <source>When are you open?</source>
        <translation>¿Cuándo abren?</translation>
    </message>
    <message>
        <source>Are you open on Sunday?</source>
        <translation>¿Abren los domingos?</translation>
    </message>
    <message>
        <source>Can I talk to a person?</source>
        <translation>¿Puedo hablar con una persona?</translation>
    </message>
    <message>
        <source>Your company file cannot be read</source>
        <translation>No se puede leer el archivo de su empresa</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Writes %1</source>
        <translation>Escribe %1</translation>
    </message>
    <message>
        <source>Saved. The next answer uses it.</source>
        <translation>Guardado. La próxima respuesta lo usará.</translation>
    </message>
</context>
<context>
    <name>frontdesk::Composer</name>
    <message>
        <source>The AI</source>
        <translation>La IA</translation>
    </message>
    <message>
        <source>Continue now</source>
        <translation>Continuar ahora</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Pospuesta hasta: %1</translation>
    </message>
    <message>
        <source>It comes back earlier when the customer writes</source>
        <translation>Vuelve antes si el cliente escribe</translation>
    </message>
    <message>
        <source>%1 is answering</source>
        <translation>%1 está respondiendo</translation>
    </message>
    <message>
        <source>Take over to write to %1 yourself</source>
        <translation>Tome el control para escribir usted a %1</translation>
    </message>
    <message>
        <source>%1 waits for a person</source>
        <translation>%1 espera a una persona</translation>
    </message>
    <message>
        <source>%1 waits for a person, %2</source>
        <translation>%1 espera, %2</translation>
    </message>
    <message>
        <source>%1 answers until you take over</source>
        <translation>%1 responde hasta que usted tome el control</translation>
    </message>
    <message>
        <source>%1 has this conversation</source>
        <translation>%1 tiene esta conversación</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Un colega</translation>
    </message>
    <message>
        <source>Ask first, or take over if it has to be you</source>
        <translation>Pregunte antes, o tome el control si tiene que ser usted</translation>
    </message>
    <message>
        <source>This conversation is closed</source>
        <translation>Esta conversación está cerrada</translation>
    </message>
    <message>
        <source>It opens again when the customer writes</source>
        <translation>Se reabre cuando el cliente escribe</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Write a reply, or / for a saved one…</source>
        <translation>Escriba una respuesta, o / para una guardada…</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Guardar nota</translation>
    </message>
    <message>
        <source>Only your team sees this…</source>
        <translation>Solo lo ve su equipo…</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Nota interna</translation>
    </message>
    <message>
        <source>Guide AI</source>
        <translation>Orientar a la IA</translation>
    </message>
    <message>
        <source>What shall the AI know or do in its next answer? The customer does not see this…</source>
        <translation>¿Qué debe saber o hacer la IA en su próxima respuesta? El cliente no lo ve…</translation>
    </message>
    <message>
        <source>Guidance for the AI</source>
        <translation>Indicación para la IA</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends</source>
        <translation>Ctrl+Intro envía</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves</source>
        <translation>Ctrl+Intro guarda</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter starts a line</source>
        <translation>Intro envía, Mayús+Intro empieza una línea</translation>
    </message>
    <message>
        <source>Enter saves, Shift+Enter starts a line</source>
        <translation>Intro guarda, Mayús+Intro empieza una línea</translation>
    </message>
    <message>
        <source>The customer does not see this. Enter saves</source>
        <translation>El cliente no lo ve. Intro guarda</translation>
    </message>
    <message>
        <source>The customer does not see this. Ctrl+Enter saves</source>
        <translation>El cliente no lo ve. Ctrl+Intro guarda</translation>
    </message>
    <message>
        <source>Remove the file that cannot be sent</source>
        <translation>Quite el archivo que no se puede enviar</translation>
    </message>
    <message>
        <source>Files are being prepared</source>
        <translation>Se están preparando los archivos</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 de %2 caracteres</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Borrador guardado</translation>
    </message>
    <message>
        <source>%1 wrote something new. Send your reply anyway?</source>
        <translation>%1 ha escrito algo nuevo. ¿Enviar su respuesta de todos modos?</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Enviar de todos modos</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Respuestas guardadas</translation>
    </message>
    <message>
        <source>Hand back to AI</source>
        <translation>Devolver a la IA</translation>
    </message>
    <message>
        <source>%1 does not answer here</source>
        <translation>%1 no responde aquí</translation>
    </message>
    <message>
        <source>%1 answers as soon as there is room</source>
        <translation>%1 responderá en cuanto haya sitio</translation>
    </message>
    <message>
        <source>Catching up, then you can send</source>
        <translation>Poniéndose al día; luego podrá enviar</translation>
    </message>
</context>
<context>
    <name>frontdesk::ConsoleService</name>
    <message>
        <source>Nobody is waiting.</source>
        <translation>No espera nadie.</translation>
    </message>
</context>
<context>
    <name>frontdesk::ConversationController</name>
    <message>
        <source>Nobody is waiting.</source>
        <translation>No espera nadie.</translation>
    </message>
    <message>
        <source>A message in another conversation was not sent: %1</source>
        <translation>No se envió un mensaje de otra conversación: %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::ConversationDelegate</name>
    <message>
        <source>Draft:</source>
        <translation>Borrador:</translation>
    </message>
    <message>
        <source>typing…</source>
        <translation>escribiendo…</translation>
    </message>
    <message>
        <source>AI: %1</source>
        <translation>IA: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>author, text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Draft ready</source>
        <translation>Borrador listo</translation>
    </message>
</context>
<context>
    <name>frontdesk::ConversationHeader</name>
    <message>
        <source>Back to the conversation before</source>
        <translation>Volver a la conversación anterior</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Show or hide details</source>
        <translation>Mostrar u ocultar los detalles</translation>
    </message>
    <message>
        <source>Assign the conversation to a colleague</source>
        <translation>Asignar la conversación a un colega</translation>
    </message>
    <message>
        <source>Close conversation</source>
        <translation>Cerrar la conversación</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more are looking at this</source>
        <translation>
            <numerusform>%1 y %n más están viendo esto</numerusform>
            <numerusform>%1 y %n más están viendo esto</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is looking at this, typing</source>
        <translation>%1 está viendo esto y escribiendo</translation>
    </message>
    <message>
        <source>%1 is looking at this</source>
        <translation>%1 está viendo esto</translation>
    </message>
    <message>
        <source>sample data</source>
        <translation>datos de ejemplo</translation>
    </message>
    <message>
        <source>typing…</source>
        <translation>escribiendo…</translation>
    </message>
</context>
<context>
    <name>frontdesk::ConversationList</name>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mías</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>IA</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrar la lista</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>Most urgent</source>
        <translation>Más urgentes</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Más recientes</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Up and down arrows open the next conversation, Enter goes to its text field</source>
        <translation>Las flechas arriba y abajo abren la siguiente conversación, Intro va a su campo de texto</translation>
    </message>
    <message>
        <source>Only the first %1 are listed. Filters and the search lead to the others.</source>
        <translation>Solo se muestran las primeras %1. Los filtros y la búsqueda llevan a las demás.</translation>
    </message>
    <message>
        <source>Filters are active</source>
        <translation>Hay filtros activos</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Orden: %1</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Orden de la lista</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Tomar el control</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Asignar…</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Posponer…</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leída</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Conversations with the AI: %1</source>
        <translation>Conversaciones con la IA: %1</translation>
    </message>
    <message>
        <source>Watch live</source>
        <translation>Ver en directo</translation>
    </message>
    <message>
        <source>No conversation passes the filters</source>
        <translation>Ninguna conversación cumple los filtros</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Quitar todos los filtros</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>No espera nadie</translation>
    </message>
    <message>
        <source>You have no conversations</source>
        <translation>No tiene conversaciones</translation>
    </message>
    <message>
        <source>Take one over and it stands here.</source>
        <translation>Tome una y aparecerá aquí.</translation>
    </message>
    <message>
        <source>The AI has nothing to do</source>
        <translation>La IA no tiene nada que hacer</translation>
    </message>
    <message>
        <source>New customers come here first.</source>
        <translation>Los clientes nuevos llegan primero aquí.</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Aún no hay conversaciones</translation>
    </message>
    <message>
        <source>They appear here as soon as a customer writes.</source>
        <translation>Aparecen aquí en cuanto escribe un cliente.</translation>
    </message>
</context>
<context>
    <name>frontdesk::ConversationListModel</name>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>pospuesta hasta: %1</translation>
    </message>
    <message>
        <source>waiting for an agent</source>
        <translation>espera a una persona</translation>
    </message>
    <message>
        <source>with the AI</source>
        <translation>con la IA</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>con %1</translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>%1 sin leer</translation>
    </message>
</context>
<context>
    <name>frontdesk::CoreBridge</name>
    <message>
        <source>The engine does not answer. Try again in a moment.</source>
        <translation>El motor no responde. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Somebody else was faster.</source>
        <translation>Otra persona se adelantó.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Ya no existe.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>It did not work (%1).</source>
        <translation>No ha funcionado (%1).</translation>
    </message>
</context>
<context>
    <name>frontdesk::CostsView</name>
    <message>
        <source>No price is known</source>
        <translation>Precio desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n call(s)</source>
        <translation>
            <numerusform>%1 en %n llamada</numerusform>
            <numerusform>%1 en %n llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are not in this sum: nobody has said what their model costs (costs: in agent_config.yml).</source>
        <translation>
            <numerusform>%n llamada no está en esta suma: nadie ha dicho cuánto cuesta su modelo (costs: en agent_config.yml).</numerusform>
            <numerusform>%n llamadas no están en esta suma: nadie ha dicho cuánto cuesta su modelo (costs: en agent_config.yml).</numerusform>
        </translation>
    </message>
    <message>
        <source>Today %1 of %2</source>
        <comment>money, limit</comment>
        <translation>Hoy %1 de %2</translation>
    </message>
    <message>
        <source>The limit is reached: the built-in engine answers until midnight.</source>
        <translation>Se ha alcanzado el límite: el motor incorporado responde hasta medianoche.</translation>
    </message>
    <message>
        <source>There is no limit for a day (costs: per_day in agent_config.yml).</source>
        <translation>No hay límite por día (costs: per_day en agent_config.yml).</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Por modelo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>By agent</source>
        <translation>Por agente</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>sin precio</translation>
    </message>
    <message>
        <source>%1 (%2 failed)</source>
        <translation>%1 (%2 fallidas)</translation>
    </message>
</context>
<context>
    <name>frontdesk::CounterButton</name>
    <message>
        <source>%1 %2</source>
        <comment>count, what</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>frontdesk::CustomerActs</name>
    <message>
        <source>More about this customer</source>
        <translation>Más sobre este cliente</translation>
    </message>
    <message>
        <source>Export their data…</source>
        <translation>Exportar sus datos…</translation>
    </message>
    <message>
        <source>Erase this customer…</source>
        <translation>Borrar a este cliente…</translation>
    </message>
    <message>
        <source>Export the data of this customer</source>
        <translation>Exportar los datos de este cliente</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Archivos Zip (*.zip)</translation>
    </message>
    <message>
        <source>customer-data-%1.zip</source>
        <translation>datos-cliente-%1.zip</translation>
    </message>
    <message>
        <source>Exported: %1. In it: %2.</source>
        <comment>file, counts</comment>
        <translation>Exportado: %1. Contiene: %2.</translation>
    </message>
</context>
<context>
    <name>frontdesk::CustomerCard</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>add</source>
        <translation>añadir</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Identity verified</source>
        <translation>Identidad verificada</translation>
    </message>
    <message>
        <source>Messages of this customer will be refused politely and running conversations closed. It can be taken back.</source>
        <translation>Los mensajes de este cliente se rechazarán con cortesía y sus conversaciones se cerrarán. Se puede revertir.</translation>
    </message>
    <message>
        <source>Why? (only your team sees it)</source>
        <translation>¿Por qué? (solo lo ve su equipo)</translation>
    </message>
    <message>
        <source>Reason for blocking</source>
        <translation>Motivo del bloqueo</translation>
    </message>
    <message>
        <source>Writes by %1</source>
        <translation>Escribe por %1</translation>
    </message>
    <message>
        <source>This conversation began %1</source>
        <translation>Inicio: %1</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Block this customer…</source>
        <translation>Bloquear a este cliente…</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>Bloqueado: %1</translation>
    </message>
    <message>
        <source>Confirm identity</source>
        <translation>Confirmar identidad</translation>
    </message>
    <message>
        <source>After you have checked who it is. Only then the AI speaks about this customer&apos;s orders and bills.</source>
        <translation>Después de comprobar quién es. Solo entonces la IA habla de los pedidos y facturas de este cliente.</translation>
    </message>
</context>
<context>
    <name>frontdesk::CustomerList</name>
    <message>
        <source>connects…</source>
        <translation>conectando…</translation>
    </message>
    <message>
        <source>lost the line, comes back…</source>
        <translation>perdió la conexión, vuelve…</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>se ha ido</translation>
    </message>
    <message>
        <source>conversation ended</source>
        <translation>conversación terminada</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>con %1</translation>
    </message>
    <message>
        <source>script: %1</source>
        <translation>guion: %1</translation>
    </message>
    <message>
        <source>has not written yet</source>
        <translation>aún no ha escrito</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Cliente nuevo</translation>
    </message>
    <message>
        <source>Remove simulated</source>
        <translation>Quitar los simulados</translation>
    </message>
    <message>
        <source>Name (may stay empty)</source>
        <translation>Nombre (puede quedar vacío)</translation>
    </message>
    <message>
        <source>Name of the new customer</source>
        <translation>Nombre del cliente nuevo</translation>
    </message>
    <message>
        <source>Language of the new customer</source>
        <translation>Idioma del cliente nuevo</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Simulated customers</source>
        <translation>Clientes simulados</translation>
    </message>
    <message>
        <source>Deletes every conversation of simulated customers, also of earlier days</source>
        <translation>Elimina todas las conversaciones de clientes simulados, también de días anteriores</translation>
    </message>
    <message>
        <source>Sample scripts</source>
        <translation>Guiones de ejemplo</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>Simulador</translation>
    </message>
    <message>
        <source>Remove simulated conversations?</source>
        <translation>¿Quitar las conversaciones simuladas?</translation>
    </message>
    <message>
        <source>Every conversation of simulated customers is deleted, also those of earlier days. Real ones stay.</source>
        <translation>Se eliminan todas las conversaciones de clientes simulados, también las de días anteriores. Las reales se conservan.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlas</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>wrote STOP</source>
        <translation>escribió STOP</translation>
    </message>
    <message>
        <source>has no reception</source>
        <translation>sin cobertura</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>customer, channel, state</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>Chat web</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Channel of the new customer</source>
        <translation>Canal del nuevo cliente</translation>
    </message>
</context>
<context>
    <name>frontdesk::DemoBanner</name>
    <message>
        <source>Set up in 5 minutes</source>
        <translation>Configurar en 5 minutos</translation>
    </message>
    <message>
        <source>%1, %2, %3 and %4 of the sample business</source>
        <translation>%1, %2, %3 y %4 de la empresa de ejemplo</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversación</numerusform>
            <numerusform>%n conversaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n cliente</numerusform>
            <numerusform>%n clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove sample data…</source>
        <translation>Quitar los datos de ejemplo…</translation>
    </message>
    <message>
        <source>Leave the demo…</source>
        <translation>Salir de la demostración…</translation>
    </message>
    <message>
        <source>This is the demo: an invented shop answers, with data of its own.</source>
        <translation>Esta es la demostración: responde una tienda inventada, con datos propios.</translation>
    </message>
    <message>
        <source>What you enter here is saved for your company. Start the program without --demo and it answers.</source>
        <translation>Lo que escriba aquí se guarda para su empresa. Inicie el programa sin --demo y responderá ella.</translation>
    </message>
    <message>
        <source>You can set up your company here already; it answers when you start the program without --demo.</source>
        <translation>Ya puede configurar aquí su empresa; responderá cuando inicie el programa sin --demo.</translation>
    </message>
    <message>
        <source>There is still sample data in your lists.</source>
        <translation>Aún hay datos de ejemplo en sus listas.</translation>
    </message>
    <message>
        <source>The sample business answers: an invented shop.</source>
        <translation>Responde la empresa de ejemplo: una tienda inventada.</translation>
    </message>
    <message>
        <source>Your company is set up. Leave the demo and it answers from then on.</source>
        <translation>Su empresa está configurada. Salga de la demostración y responderá desde entonces.</translation>
    </message>
    <message>
        <source>Set up your company; nothing is shown to your customers before you leave the demo.</source>
        <translation>Configure su empresa; sus clientes no verán nada antes de que salga de la demostración.</translation>
    </message>
    <message>
        <source>Remove the sample data?</source>
        <translation>¿Quitar los datos de ejemplo?</translation>
    </message>
    <message>
        <source>Leave the demo?</source>
        <translation>¿Salir de la demostración?</translation>
    </message>
    <message>
        <source>This removes %1. It cannot be undone. Your settings, your company and your documents stay.</source>
        <translation>Esto elimina %1. No se puede deshacer. Sus ajustes, su empresa y sus documentos se conservan.</translation>
    </message>
    <message>
        <source>Remove and go on</source>
        <translation>Quitar y continuar</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Quitando…</translation>
    </message>
    <message>
        <source>Your company answers now. The sample data is gone.</source>
        <translation>Ahora responde su empresa. Los datos de ejemplo se han quitado.</translation>
    </message>
</context>
<context>
    <name>frontdesk::DeskService</name>
    <message>
        <source>This text is longer than %1 characters. Shorten it or send it in parts.</source>
        <translation>Este texto tiene más de %1 caracteres. Acórtelo o envíelo por partes.</translation>
    </message>
    <message>
        <source>The guidance</source>
        <translation>La indicación</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>La nota</translation>
    </message>
    <message>
        <source>The entry</source>
        <translation>La entrada</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>El motivo</translation>
    </message>
</context>
<context>
    <name>frontdesk::DesktopNotes</name>
    <message>
        <source>There is no connection to the desktop.</source>
        <translation>No hay conexión con el escritorio.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Tomar el control</translation>
    </message>
</context>
<context>
    <name>frontdesk::DetailsForm</name>
    <message>
        <source>Name of the company</source>
        <translation>Nombre de la empresa</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>For example https://www.example.com</source>
        <translation>Por ejemplo https://www.example.com</translation>
    </message>
    <message>
        <source>Name of the assistant</source>
        <translation>Nombre del asistente</translation>
    </message>
    <message>
        <source>Customers see it above its answers.</source>
        <translation>Los clientes lo ven encima de sus respuestas.</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>A qué se dedican</translation>
    </message>
    <message>
        <source>One or two sentences.</source>
        <translation>Una o dos frases.</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Saludo</translation>
    </message>
    <message>
        <source>Opens the chat. {company_name} and {agent_name} are filled in.</source>
        <translation>Abre el chat. {company_name} y {agent_name} se rellenan.</translation>
    </message>
    <message>
        <source>Notice that an AI answers</source>
        <translation>Aviso de que responde una IA</translation>
    </message>
    <message>
        <source>Said at the start of every conversation. Leave it empty for the usual words; it cannot be switched off.</source>
        <translation>Se dice al inicio de cada conversación. Déjelo vacío para las palabras habituales; no se puede desactivar.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Write the name of your company.</source>
        <translation>Escriba el nombre de su empresa.</translation>
    </message>
    <message>
        <source>Choose a time zone from the list, for example Europe/Berlin.</source>
        <translation>Elija una zona horaria de la lista, por ejemplo Europe/Madrid.</translation>
    </message>
</context>
<context>
    <name>frontdesk::DetailsPanel</name>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Pospuesta</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Escalación</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Sources used</source>
        <translation>Fuentes usadas</translation>
    </message>
    <message>
        <source>Earlier conversations</source>
        <translation>Conversaciones anteriores</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Respondida por</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>IA</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Último mensaje</translation>
    </message>
    <message>
        <source>AI models</source>
        <translation>Modelos de IA</translation>
    </message>
</context>
<context>
    <name>frontdesk::DialGrid</name>
    <message>
        <source>How much the AI does by itself, by channel and topic</source>
        <translation>Cuánto hace la IA por sí sola, por canal y tema</translation>
    </message>
    <message>
        <source>As what stands above it</source>
        <translation>Como lo que está por encima</translation>
    </message>
</context>
<context>
    <name>frontdesk::DialModel</name>
    <message>
        <source>as above</source>
        <translation>como arriba</translation>
    </message>
    <message>
        <source>%1 of %2 alike</source>
        <comment>percent, number</comment>
        <translation>%1 de %2 iguales</translation>
    </message>
    <message>
        <source>%1 of %2 unchanged</source>
        <comment>percent, number</comment>
        <translation>%1 de %2 sin cambios</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>channel, topic</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>place, mode, figures</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>30 days: %1 sent unchanged, %2 changed, %3 not used.</source>
        <translation>30 días: %1 enviados sin cambios, %2 cambiados, %3 sin usar.</translation>
    </message>
    <message>
        <source>Mean agreement with people: %1</source>
        <translation>Coincidencia media con las personas: %1</translation>
    </message>
    <message>
        <source>Set by %1, %2</source>
        <comment>name, time</comment>
        <translation>Fijado por %1, %2</translation>
    </message>
</context>
<context>
    <name>frontdesk::DisplayMenu</name>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Text size %1%</source>
        <translation>Tamaño del texto: %1 %</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>Filas amplias</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Filas compactas</translation>
    </message>
    <message>
        <source>Enter sends the reply</source>
        <translation>Intro envía la respuesta</translation>
    </message>
</context>
<context>
    <name>frontdesk::DoctorPanel</name>
    <message>
        <source>Check everything</source>
        <translation>Comprobar todo</translation>
    </message>
    <message>
        <source>Nothing has been checked yet</source>
        <translation>Aún no se ha comprobado nada</translation>
    </message>
    <message>
        <source>The check looks at your account, your numbers, the addresses the provider sends to, your public address and the clock. It changes nothing; what it could mend it asks about.</source>
        <translation>La revisión mira su cuenta, sus números, las direcciones a las que envía el proveedor, su dirección pública y el reloj. No cambia nada; pregunta antes de arreglar.</translation>
    </message>
    <message>
        <source>Checking… this can take up to 20 seconds.</source>
        <translation>Comprobando… puede tardar hasta 20 segundos.</translation>
    </message>
    <message>
        <source>What is good</source>
        <translation>Lo que está bien</translation>
    </message>
    <message>
        <source>Checked at %1: %2</source>
        <translation>Comprobado a las %1: %2</translation>
    </message>
    <message>
        <source>%1, checked at %2: %3</source>
        <comment>account, time, result</comment>
        <translation>%1, comprobado a las %2: %3</translation>
    </message>
    <message>
        <source>This will be changed:</source>
        <translation>Se cambiará esto:</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Mended: %1</source>
        <translation>Arreglado: %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::DraftCard</name>
    <message>
        <source>Draft of the AI, not sent yet</source>
        <translation>Borrador de la IA, aún sin enviar</translation>
    </message>
    <message>
        <source>Approve and send</source>
        <translation>Aprobar y enviar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Puts the text into the reply field; the conversation is yours then</source>
        <translation>Pone el texto en el campo de respuesta; la conversación pasa a ser suya</translation>
    </message>
    <message>
        <source>The customer goes on waiting for a person</source>
        <translation>El cliente sigue esperando a una persona</translation>
    </message>
    <message>
        <source>%1 sure</source>
        <translation>%1 segura</translation>
    </message>
    <message>
        <source>The conversation is yours: edit the text and send it as your reply.</source>
        <translation>La conversación es suya: edite el texto y envíelo como respuesta.</translation>
    </message>
    <message>
        <source>The customer has written again; the AI is working on a new draft.</source>
        <translation>El cliente ha vuelto a escribir; la IA prepara un nuevo borrador.</translation>
    </message>
    <message>
        <source>Rests on: %1</source>
        <translation>Se apoya en: %1</translation>
    </message>
    <message>
        <source>Draft of the AI: %1</source>
        <translation>Borrador de la IA: %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::EarlierList</name>
    <message>
        <source>Conversation of %1: %2</source>
        <translation>Conversación, %1: %2</translation>
    </message>
</context>
<context>
    <name>frontdesk::EditField</name>
    <message>
        <source>Click to change, Enter saves</source>
        <translation>Clic para cambiar, Intro guarda</translation>
    </message>
</context>
<context>
    <name>frontdesk::EgressPanel</name>
    <message>
        <source>Show older ones</source>
        <translation>Mostrar anteriores</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Guardar como tabla…</translation>
    </message>
    <message>
        <source>What left this PC</source>
        <translation>Lo que salió de este PC</translation>
    </message>
    <message>
        <source>Requests to language models, services and programs of skills. The words themselves are not kept here.</source>
        <translation>Peticiones a modelos de lenguaje, servicios y programas de habilidades. Las palabras mismas no se guardan aquí.</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Leyendo el registro…</translation>
    </message>
    <message>
        <source>What was sent to other services stands here.</source>
        <translation>Aquí figura lo que se envió a otros servicios.</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Todos los servicios</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>All of the time</source>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Filter by server or outcome</source>
        <translation>Filtrar por servidor o resultado</translation>
    </message>
    <message>
        <source>Filter what left</source>
        <translation>Filtrar lo que salió</translation>
    </message>
    <message>
        <source>The log cannot be read</source>
        <translation>No se puede leer el registro</translation>
    </message>
    <message>
        <source>No row matches</source>
        <translation>Ninguna fila coincide</translation>
    </message>
    <message>
        <source>Nothing left this PC</source>
        <translation>Nada salió de este PC</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Choose another service or period, or fewer letters.</source>
        <translation>Elija otro servicio o período, o menos letras.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Every answer was made here: no request went to a language model, a service or another program.</source>
        <translation>Todas las respuestas se hicieron aquí: ninguna petición fue a un modelo de lenguaje, un servicio u otro programa.</translation>
    </message>
    <message>
        <source>Save what left this PC</source>
        <translation>Guardar lo que salió de este PC</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>what-left-this-pc.csv</source>
        <translation>lo-que-salio-de-este-pc.csv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: %1, %2.</source>
        <comment>file, how many rows</comment>
        <translation>Guardado: %1, %2.</translation>
    </message>
</context>
<context>
    <name>frontdesk::EgressText</name>
    <message numerus="yes">
        <source>%Ln e-mail address(es)</source>
        <translation>
            <numerusform>%Ln dirección de correo</numerusform>
            <numerusform>%Ln direcciones de correo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln telephone number(s)</source>
        <translation>
            <numerusform>%Ln número de teléfono</numerusform>
            <numerusform>%Ln números de teléfono</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card number(s)</source>
        <translation>
            <numerusform>%Ln número de tarjeta</numerusform>
            <numerusform>%Ln números de tarjeta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account number(s)</source>
        <translation>
            <numerusform>%Ln número de cuenta</numerusform>
            <numerusform>%Ln números de cuenta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln street address(es)</source>
        <translation>
            <numerusform>%Ln dirección postal</numerusform>
            <numerusform>%Ln direcciones postales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s)</source>
        <translation>
            <numerusform>%Ln nombre</numerusform>
            <numerusform>%Ln nombres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order number(s)</source>
        <translation>
            <numerusform>%Ln número de pedido</numerusform>
            <numerusform>%Ln números de pedido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other number(s)</source>
        <translation>
            <numerusform>%Ln otro número</numerusform>
            <numerusform>%Ln otros números</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer to a customer</source>
        <translation>Respuesta a un cliente</translation>
    </message>
    <message>
        <source>Summary of a conversation</source>
        <translation>Resumen de una conversación</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Trial by staff</source>
        <translation>Prueba del equipo</translation>
    </message>
    <message>
        <source>Test of the connection</source>
        <translation>Prueba de la conexión</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Habilidad</translation>
    </message>
    <message>
        <source>the conversation and what was found in your documents</source>
        <translation>la conversación y lo que se encontró en sus documentos</translation>
    </message>
    <message>
        <source>earlier messages of the conversation</source>
        <translation>mensajes anteriores de la conversación</translation>
    </message>
    <message>
        <source>one message</source>
        <translation>un mensaje</translation>
    </message>
    <message>
        <source>a test sentence, nothing of customers</source>
        <translation>una frase de prueba, nada de clientes</translation>
    </message>
    <message>
        <source>values for a service of a skill</source>
        <translation>valores para el servicio de una habilidad</translation>
    </message>
    <message>
        <source>values for another program on this PC</source>
        <translation>valores para otro programa de este PC</translation>
    </message>
    <message>
        <source>values for a query of a database on this PC</source>
        <translation>valores para consultar una base de datos de este PC</translation>
    </message>
    <message>
        <source>values for a query of a database, which may be on another computer</source>
        <translation>valores para consultar una base de datos, que puede estar en otro equipo</translation>
    </message>
    <message>
        <source>on this PC</source>
        <translation>en este PC</translation>
    </message>
    <message>
        <source>%1 out, %2 back</source>
        <comment>sizes</comment>
        <translation>%1 enviados, %2 recibidos</translation>
    </message>
    <message>
        <source>nothing masked</source>
        <translation>nada oculto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln detail(s) masked</source>
        <translation>
            <numerusform>%Ln dato oculto</numerusform>
            <numerusform>%Ln datos ocultos</numerusform>
        </translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>tardó demasiado</translation>
    </message>
    <message>
        <source>could not be reached</source>
        <translation>no estaba disponible</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>asked too often</source>
        <translation>demasiadas peticiones</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>falló: %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>when: service, what for</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>What went: %1</source>
        <translation>Qué salió: %1</translation>
    </message>
    <message>
        <source>Where to: %1</source>
        <translation>Adónde: %1</translation>
    </message>
    <message>
        <source>How much: %1</source>
        <translation>Cuánto: %1</translation>
    </message>
    <message>
        <source>Masked: %1</source>
        <translation>Oculto: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>How it ended: %1</source>
        <translation>Cómo acabó: %1</translation>
    </message>
    <message>
        <source>A click opens the conversation with %1.</source>
        <translation>Un clic abre la conversación con %1.</translation>
    </message>
</context>
<context>
    <name>frontdesk::EngineStrip</name>
    <message>
        <source>The engine is not ready. Messages are kept and answered later.</source>
        <translation>El motor no está listo. Los mensajes se guardan y se responden más tarde.</translation>
    </message>
    <message>
        <source>The engine is not answering. You can read on and write; sending is possible again when it is back.</source>
        <translation>El motor no responde. Puede seguir leyendo y escribiendo; podrá enviar cuando vuelva.</translation>
    </message>
</context>
<context>
    <name>frontdesk::EraseDialog</name>
    <message>
        <source>Erase this customer?</source>
        <translation>¿Borrar a este cliente?</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <comment>name of a customer</comment>
        <translation>¿Borrar a %1?</translation>
    </message>
    <message>
        <source>Keep the customer</source>
        <translation>Conservar al cliente</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>erase</source>
        <comment>the word that has to be typed; one word</comment>
        <translation>borrar</translation>
    </message>
    <message>
        <source>Everything about this person goes: all conversations with their messages, files and notes, what the team remembers, the entries of the search and the access to the chat. It cannot be undone, not by anybody. The audit keeps that it happened, not whom.</source>
        <translation>Desaparece todo sobre esta persona: todas las conversaciones con sus mensajes, archivos y notas, lo que recuerda el equipo, las entradas de la búsqueda y el acceso al chat. Nadie puede deshacerlo. La auditoría guarda que ocurrió, no a quién.</translation>
    </message>
    <message>
        <source>Type “%1” to go on.</source>
        <translation>Escriba «%1» para continuar.</translation>
    </message>
    <message>
        <source>Backups that were made before hold the data until they are deleted.</source>
        <translation>Las copias anteriores contienen los datos hasta que se borran.</translation>
    </message>
    <message>
        <source>Backups that were made before hold the data until they are deleted: with your settings until %1.</source>
        <translation>Las copias anteriores contienen los datos hasta que se borran: con sus ajustes, hasta %1.</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>Gone for good: %1.</source>
        <translation>Eliminado para siempre: %1.</translation>
    </message>
    <message>
        <source>The last backup that holds the data is deleted on %1. If you restore one before, erase the customer again.</source>
        <translation>La última copia con los datos se borra: %1. Si antes restaura una, borre al cliente de nuevo.</translation>
    </message>
    <message>
        <source>No backup holds the data.</source>
        <translation>Ninguna copia contiene los datos.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>frontdesk::EscalationDelegate</name>
    <message>
        <source>Urgent</source>
        <comment>priority</comment>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>High</source>
        <comment>priority</comment>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>priority</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>priority</comment>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomada</translation>
    </message>
    <message>
        <source>%1, does not answer</source>
        <translation>%1, no responde</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie aún</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Queda</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
</context>
<context>
    <name>frontdesk::EscalationModel</name>
    <message>
        <source>%1, %2, %3, with %4</source>
        <translation>%1, %2, %3, con %4</translation>
    </message>
    <message>
        <source>%1, number %2 in the queue, %3, priority %4, time left %5</source>
        <translation>%1, número %2 en la cola, %3, prioridad %4, tiempo restante %5</translation>
    </message>
</context>
<context>
    <name>frontdesk::EscalationService</name>
    <message>
        <source>Nobody asked for a person in this conversation.</source>
        <translation>Nadie pidió una persona en esta conversación.</translation>
    </message>
    <message>
        <source>This note is longer than %1 characters. Shorten it.</source>
        <translation>Esta nota tiene más de %1 caracteres. Acórtela.</translation>
    </message>
    <message>
        <source>Write in 3 to 500 characters why no person is needed. Only your team sees it.</source>
        <translation>Escriba en 3 a 500 caracteres por qué no hace falta una persona. Solo lo ve su equipo.</translation>
    </message>
</context>
<context>
    <name>frontdesk::EscalationTable</name>
    <message>
        <source>Requests for a person</source>
        <translation>Solicitudes de una persona</translation>
    </message>
    <message>
        <source>Enter takes the request, Delete says that no person is needed</source>
        <translation>Intro toma la solicitud, Supr indica que no hace falta una persona</translation>
    </message>
</context>
<context>
    <name>frontdesk::EscalationsPage</name>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>Escalaciones</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Take next</source>
        <translation>Tomar la siguiente</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Tomar</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Pasar</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No hace falta</translation>
    </message>
    <message>
        <source>Takes the request that needs a person most</source>
        <translation>Toma la solicitud que más necesita una persona</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Espera más larga</translation>
    </message>
    <message>
        <source>Taken in time</source>
        <translation>Atendidas a tiempo</translation>
    </message>
    <message>
        <source>Colleagues available</source>
        <translation>Colegas disponibles</translation>
    </message>
    <message>
        <source>Solved by the AI</source>
        <translation>Resueltas por la IA</translation>
    </message>
    <message>
        <source>No person is needed: the AI goes on (Delete)</source>
        <translation>No hace falta una persona: sigue la IA (Supr)</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Traspaso</translation>
    </message>
    <message>
        <source>%1 is passed on.</source>
        <translation>%1 se ha pasado.</translation>
    </message>
    <message>
        <source>%1 no longer waits; the AI goes on.</source>
        <translation>%1 ya no espera; sigue la IA.</translation>
    </message>
    <message>
        <source>—</source>
        <comment>no figure</comment>
        <translation>—</translation>
    </message>
    <message>
        <source>Nothing to count in the last 24 hours</source>
        <translation>Nada que contar en las últimas 24 horas</translation>
    </message>
    <message>
        <source>In the last 24 hours</source>
        <translation>En las últimas 24 horas</translation>
    </message>
    <message>
        <source>Past the target</source>
        <translation>Fuera de plazo</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed, opens %1</source>
        <translation>Cerrado, abre: %1</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Cerrado ahora</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Abierto ahora</translation>
    </message>
    <message>
        <source>The queue could not be read</source>
        <translation>No se pudo leer la cola</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Reading the queue…</source>
        <translation>Leyendo la cola…</translation>
    </message>
    <message>
        <source>No person works on a request right now</source>
        <translation>Ninguna persona atiende una solicitud ahora</translation>
    </message>
    <message>
        <source>Requests that you or a colleague took are listed here until they are handed back or closed.</source>
        <translation>Aquí figuran las solicitudes que usted o un colega tomó, hasta que se devuelven o se cierran.</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>No espera nadie</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) are with the AI. Whoever needs a person appears here at once.</source>
        <translation>
            <numerusform>%n conversación está con la IA. Quien necesite una persona aparece aquí al momento.</numerusform>
            <numerusform>%n conversaciones están con la IA. Quien necesite una persona aparece aquí al momento.</numerusform>
        </translation>
    </message>
    <message>
        <source>Watch live</source>
        <translation>Ver en directo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Elegida: %1</translation>
    </message>
    <message>
        <source>Reading what happened…</source>
        <translation>Leyendo lo ocurrido…</translation>
    </message>
</context>
<context>
    <name>frontdesk::FeaturePanel</name>
    <message>
        <source>Parts of the agent</source>
        <translation>Partes del agente</translation>
    </message>
    <message>
        <source>Each switch acts with the next answer, without a restart. Who changed it stands in the log of changes.</source>
        <translation>Cada interruptor actúa con la próxima respuesta, sin reiniciar. Quién lo cambió figura en el registro de cambios.</translation>
    </message>
</context>
<context>
    <name>frontdesk::FieldEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>A secret is stored. Type a new one to replace it.</source>
        <translation>Hay un secreto guardado. Escriba otro para sustituirlo.</translation>
    </message>
    <message>
        <source>No secret is stored.</source>
        <translation>No hay ningún secreto guardado.</translation>
    </message>
</context>
<context>
    <name>frontdesk::FigureCard</name>
    <message>
        <source>%1: %2. %3</source>
        <comment>name, figure, explanation</comment>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>frontdesk::FigureTile</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>frontdesk::FileActions</name>
    <message>
        <source>There is no room for a temporary copy. Save the file instead.</source>
        <translation>No hay espacio para una copia temporal. Guarde el archivo.</translation>
    </message>
    <message>
        <source>No program opens this kind of file. Save it instead.</source>
        <translation>Ningún programa abre este tipo de archivo. Guárdelo.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder or make room on the disk.</source>
        <translation>No se pudo escribir el archivo. Elija otra carpeta o libere espacio en el disco.</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Guardar archivo</translation>
    </message>
    <message>
        <source>This file may be dangerous</source>
        <translation>Este archivo puede ser peligroso</translation>
    </message>
    <message>
        <source>“%1” is not what its name says, or it can run as a program.</source>
        <translation>«%1» no es lo que dice su nombre o puede ejecutarse como programa.</translation>
    </message>
    <message>
        <source>Save it only if you expect it and trust the sender. Frontdesk does not open it.</source>
        <translation>Guárdelo solo si lo espera y confía en quien lo envía. Frontdesk no lo abre.</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Guardar de todos modos</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo así</translation>
    </message>
</context>
<context>
    <name>frontdesk::FilterBar</name>
    <message>
        <source>Remove the filter “%1”</source>
        <translation>Quitar el filtro «%1»</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Un colega</translation>
    </message>
    <message>
        <source>Closed ones</source>
        <translation>Cerradas</translation>
    </message>
    <message>
        <source>Snoozed ones</source>
        <translation>Pospuestas</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>&amp;Unread only</source>
        <translation>&amp;Solo sin leer</translation>
    </message>
    <message>
        <source>U&amp;rgent only</source>
        <translation>Solo &amp;urgentes</translation>
    </message>
    <message>
        <source>&amp;Snoozed ones</source>
        <translation>&amp;Pospuestas</translation>
    </message>
    <message>
        <source>&amp;Closed ones</source>
        <translation>C&amp;erradas</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>&amp;Canal</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Todos los canales</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Responsable</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Clear &amp;all filters</source>
        <translation>&amp;Quitar todos los filtros</translation>
    </message>
    <message>
        <source>Drafts of the AI</source>
        <translation>Borradores de la IA</translation>
    </message>
    <message>
        <source>With a &amp;draft of the AI</source>
        <translation>Con &amp;borrador de la IA</translation>
    </message>
</context>
<context>
    <name>frontdesk::FindBar</name>
    <message>
        <source>Older hit (Enter)</source>
        <translation>Resultado anterior (Intro)</translation>
    </message>
    <message>
        <source>Newer hit (Shift+Enter)</source>
        <translation>Resultado más reciente (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Cerrar la búsqueda (Esc)</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Buscar en esta conversación</translation>
    </message>
    <message>
        <source>Nothing yet, older messages are searched…</source>
        <translation>Nada aún, se buscan mensajes más antiguos…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message>
        <source>%1 of %2 or more</source>
        <translation>%1 de %2 o más</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>frontdesk::FindingRow</name>
    <message>
        <source>Fix</source>
        <translation>Arreglar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was checked, result</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>frontdesk::FirstRunView</name>
    <message numerus="yes">
        <source>The assistant has %n passage(s) to answer from.</source>
        <translation>
            <numerusform>El asistente tiene %n pasaje para responder.</numerusform>
            <numerusform>El asistente tiene %n pasajes para responder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Conocimiento</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>You can go on at any time from the page Company.</source>
        <translation>Puede continuar cuando quiera desde la página Empresa.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Keep looking around</source>
        <translation>Seguir mirando</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Language of the chat</source>
        <translation>Idioma del chat</translation>
    </message>
    <message>
        <source>The words around the chat. Visitors whose browser asks for another of these get that one.</source>
        <translation>Las palabras que rodean el chat. Los visitantes cuyo navegador pida otro de estos idiomas reciben ese.</translation>
    </message>
    <message>
        <source>Tell the assistant who you are</source>
        <translation>Dígale al asistente quiénes son</translation>
    </message>
    <message>
        <source>When are you open?</source>
        <translation>¿Cuándo abren?</translation>
    </message>
    <message>
        <source>The assistant tells customers, and never promises a person while you are closed.</source>
        <translation>El asistente lo dice a los clientes y nunca promete una persona mientras está cerrado.</translation>
    </message>
    <message>
        <source>What should it know?</source>
        <translation>¿Qué debe saber?</translation>
    </message>
    <message>
        <source>Drop files, or type the answers to what customers ask most. Three are enough to begin.</source>
        <translation>Suelte archivos o escriba las respuestas a lo que más preguntan los clientes. Tres bastan para empezar.</translation>
    </message>
    <message>
        <source>Ask it something</source>
        <translation>Pregúntele algo</translation>
    </message>
    <message>
        <source>This is what a customer would read. Below the answer stands where it comes from.</source>
        <translation>Esto es lo que leería un cliente. Debajo de la respuesta figura de dónde sale.</translation>
    </message>
    <message>
        <source>How long does delivery take?</source>
        <translation>¿Cuánto tarda la entrega?</translation>
    </message>
    <message>
        <source>How can I pay?</source>
        <translation>¿Cómo puedo pagar?</translation>
    </message>
    <message>
        <source>Can I return something?</source>
        <translation>¿Puedo devolver algo?</translation>
    </message>
    <message>
        <source>Leave the demo now</source>
        <translation>Salir ahora de la demostración</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>I have a backup…</source>
        <translation>Tengo una copia…</translation>
    </message>
    <message>
        <source>From another PC or from before: everything comes back from it</source>
        <translation>De otro PC o de antes: todo vuelve de ella</translation>
    </message>
    <message>
        <source>Five short steps, no account. Only the name is needed; everything can be changed later.</source>
        <translation>Cinco pasos cortos, sin cuenta. Solo hace falta el nombre; todo se puede cambiar después.</translation>
    </message>
    <message>
        <source>Keep your recovery sheet</source>
        <translation>Guarde su hoja de recuperación</translation>
    </message>
    <message>
        <source>From today on a backup is made every day. This step makes sure that it can be read when the PC breaks. You can skip it now and do it later on the page Backup.</source>
        <translation>Desde hoy se hace una copia cada día. Este paso asegura que se pueda leer si el PC se estropea. Puede saltarlo ahora y hacerlo después en la página Copias.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <comment>step: the recovery sheet; one short word</comment>
        <translation>Hoja</translation>
    </message>
</context>
<context>
    <name>frontdesk::FlowView</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>frontdesk::HandOverCardView</name>
    <message>
        <source>Hand-over</source>
        <translation>Traspaso</translation>
    </message>
    <message>
        <source>What the customer wants</source>
        <translation>Qué quiere el cliente</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Why a person</source>
        <translation>Por qué una persona</translation>
    </message>
    <message>
        <source>Note of the colleague who passed it on</source>
        <translation>Nota del colega que la pasó</translation>
    </message>
    <message>
        <source>Weight of this sign; their sum decides the priority</source>
        <translation>Peso de esta señal; la suma decide la prioridad</translation>
    </message>
    <message>
        <source>What the AI tried</source>
        <translation>Qué intentó la IA</translation>
    </message>
    <message>
        <source>%1 (%2 % sure)</source>
        <comment>answer, confidence</comment>
        <translation>%1 (seguridad del %2 %)</translation>
    </message>
    <message>
        <source>Last messages</source>
        <translation>Últimos mensajes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>author, text</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more before that</source>
        <comment>attempts of the AI</comment>
        <translation>
            <numerusform>%n más antes</numerusform>
            <numerusform>%n más antes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::HealthPage</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>Guardar diagnóstico…</translation>
    </message>
    <message>
        <source>The state was copied.</source>
        <translation>Se ha copiado el estado.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Copy versions and the state of all parts as text</source>
        <translation>Copiar como texto las versiones y el estado de todas las partes</translation>
    </message>
    <message>
        <source>A zip file for somebody who helps you: without keys and without words of customers</source>
        <translation>Un archivo zip para quien le ayude: sin claves y sin palabras de clientes</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Partes del programa</translation>
    </message>
    <message>
        <source>Waiting for a person</source>
        <translation>Clientes en espera</translation>
    </message>
    <message>
        <source>Being answered</source>
        <translation>En respuesta</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Sin enviar</translation>
    </message>
    <message>
        <source>Visitors in the chat</source>
        <translation>Visitantes</translation>
    </message>
    <message>
        <source>Failed requests</source>
        <translation>Solicitudes fallidas</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Database size</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>The parts of the program and their state will stand here.</source>
        <translation>Aquí aparecerán las partes del programa y su estado.</translation>
    </message>
    <message>
        <source>The state cannot be read</source>
        <translation>No se puede leer el estado</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Todo va bien</translation>
    </message>
    <message>
        <source>Log file: %1</source>
        <translation>Archivo de registro: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>frontdesk-diagnostics-%1.zip</source>
        <translation>frontdesk-diagnostico-%1.zip</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Guardar diagnóstico</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Archivos zip (*.zip)</translation>
    </message>
    <message>
        <source>Saved: %1 (%2)</source>
        <translation>Guardado: %1 (%2)</translation>
    </message>
    <message>
        <source>The recovery sheet has not been kept yet.</source>
        <translation>La hoja de recuperación aún no está guardada.</translation>
    </message>
    <message>
        <source>Without it nobody can read the backups when this PC breaks.</source>
        <translation>Sin ella nadie puede leer las copias si este PC se estropea.</translation>
    </message>
    <message>
        <source>Keep it now</source>
        <translation>Guardarla ahora</translation>
    </message>
</context>
<context>
    <name>frontdesk::HealthService</name>
    <message>
        <source>The program is still starting.</source>
        <translation>El programa aún está arrancando.</translation>
    </message>
    <message>
        <source>Database schema</source>
        <translation>Esquema de la base de datos</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Choose a folder and a name for the file.</source>
        <translation>Elija una carpeta y un nombre para el archivo.</translation>
    </message>
</context>
<context>
    <name>frontdesk::HolidayEditor</name>
    <message>
        <source>No special days yet.</source>
        <translation>Aún no hay días especiales.</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Añadir un día</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Name, for example Christmas Eve</source>
        <translation>Nombre, por ejemplo Nochebuena</translation>
    </message>
    <message>
        <source>Name of the day</source>
        <translation>Nombre del día</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Opening hours on this day</source>
        <translation>Horario de este día</translation>
    </message>
    <message>
        <source>Remove this day</source>
        <translation>Quitar este día</translation>
    </message>
    <message>
        <source>The hours of %1 cannot be read. Write one opening time such as 9–12, or nothing for closed.</source>
        <translation>No se entiende el horario de %1. Escriba un horario como 9–12, o nada si está cerrado.</translation>
    </message>
</context>
<context>
    <name>frontdesk::HoursEditor</name>
    <message>
        <source>Monday to Friday 9–17</source>
        <translation>De lunes a viernes, 9–17</translation>
    </message>
    <message>
        <source>Monday to Saturday 9–18</source>
        <translation>De lunes a sábado, 9–18</translation>
    </message>
    <message>
        <source>With a lunch break</source>
        <translation>Con pausa para comer</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Opening hours on %1</source>
        <translation>Horario del %1</translation>
    </message>
    <message>
        <source>Write it as 9–17 or 9–12, 14–18.</source>
        <translation>Escríbalo como 9–17 o 9–12, 14–18.</translation>
    </message>
    <message>
        <source>The opening hours on %1 cannot be read. Write them as 9–17 or 9–12, 14–18.</source>
        <translation>No se entiende el horario del %1. Escríbalo como 9–17 o 9–12, 14–18.</translation>
    </message>
</context>
<context>
    <name>frontdesk::ImageViewer</name>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Más grande (+)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Más pequeña (-)</translation>
    </message>
    <message>
        <source>Fit the window (0)</source>
        <translation>Ajustar a la ventana (0)</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Guardar %1</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Imagen: %1</translation>
    </message>
    <message>
        <source>This picture cannot be shown. It may be damaged or too large; save it to look at it.</source>
        <translation>Esta imagen no se puede mostrar. Puede estar dañada o ser demasiado grande; guárdela para verla.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, shown at %3%</source>
        <translation>%1 × %2 píxeles, mostrada al %3 %</translation>
    </message>
</context>
<context>
    <name>frontdesk::InboxActs</name>
    <message>
        <source>%1: %2</source>
        <comment>customer, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Cerrada: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) closed</source>
        <translation>
            <numerusform>%n conversación cerrada</numerusform>
            <numerusform>%n conversaciones cerradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Some could not be closed:</source>
        <translation>Algunas no se pudieron cerrar:</translation>
    </message>
    <message>
        <source>%1 now belongs to %2</source>
        <comment>conversation, colleague</comment>
        <translation>%1 es ahora de %2</translation>
    </message>
    <message>
        <source>Back in the queue: %1</source>
        <translation>De vuelta en la cola: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) assigned</source>
        <translation>
            <numerusform>%n conversación asignada</numerusform>
            <numerusform>%n conversaciones asignadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Some could not be assigned:</source>
        <translation>Algunas no se pudieron asignar:</translation>
    </message>
    <message>
        <source>Snoozed: %1</source>
        <translation>Pospuesta: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) snoozed</source>
        <translation>
            <numerusform>%n conversación pospuesta</numerusform>
            <numerusform>%n conversaciones pospuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Some could not be snoozed:</source>
        <translation>Algunas no se pudieron posponer:</translation>
    </message>
    <message>
        <source>The colleague has been asked.</source>
        <translation>Se ha preguntado al colega.</translation>
    </message>
    <message>
        <source>%1 has been asked.</source>
        <translation>Se ha preguntado a %1.</translation>
    </message>
    <message>
        <source>Handed back to the AI: %1</source>
        <translation>Devuelta a la IA: %1</translation>
    </message>
    <message>
        <source>Reply to %1 goes out in %2 s</source>
        <comment>name, seconds</comment>
        <translation>La respuesta a %1 sale en %2 s</translation>
    </message>
</context>
<context>
    <name>frontdesk::InboxPage</name>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Nobody else is waiting.</source>
        <translation>No espera nadie más.</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>Customers waiting for a person: %1</source>
        <translation>Clientes que esperan a una persona: %1</translation>
    </message>
    <message>
        <source>Choose a conversation, or take the most urgent one.</source>
        <translation>Elija una conversación o tome la más urgente.</translation>
    </message>
    <message>
        <source>Take the most urgent one</source>
        <translation>Tomar la más urgente</translation>
    </message>
    <message>
        <source>Nobody has written yet</source>
        <translation>Nadie ha escrito todavía</translation>
    </message>
    <message>
        <source>Write a first message yourself, as a customer would, and watch the AI answer.</source>
        <translation>Escriba usted un primer mensaje, como lo haría un cliente, y vea cómo responde la IA.</translation>
    </message>
    <message>
        <source>Open chat page</source>
        <translation>Abrir la página del chat</translation>
    </message>
    <message>
        <source>No conversation is open</source>
        <translation>No hay ninguna conversación abierta</translation>
    </message>
    <message>
        <source>Choose one from the list to read along or take over.</source>
        <translation>Elija una de la lista para leerla o tomar el control.</translation>
    </message>
    <message>
        <source>Open this address</source>
        <translation>Abrir esta dirección</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>The template is on its way.</source>
        <translation>La plantilla está en camino.</translation>
    </message>
    <message>
        <source>The details are copied. They hold no words of the customer.</source>
        <translation>Los detalles están copiados. No contienen palabras del cliente.</translation>
    </message>
    <message>
        <source>Catching up with what has happened</source>
        <translation>Poniéndose al día con lo ocurrido</translation>
    </message>
    <message>
        <source>What came while the PC slept or the engine was away is being read. Replies can leave in a moment.</source>
        <translation>Se está leyendo lo que llegó mientras el PC dormía o el motor no estaba. Las respuestas podrán salir en un momento.</translation>
    </message>
</context>
<context>
    <name>frontdesk::KnowledgePanel</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n pasaje</numerusform>
            <numerusform>%n pasajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>Suelte aquí los archivos</translation>
    </message>
    <message>
        <source>Price lists, terms, answers you send often: text, Markdown, CSV or HTML, up to 10 MB each.</source>
        <translation>Listas de precios, condiciones, respuestas frecuentes: texto, Markdown, CSV o HTML, hasta 10 MB cada uno.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>No documents yet. The assistant knows only your opening hours.</source>
        <translation>Aún no hay documentos. El asistente solo conoce su horario.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Typed questions and answers</source>
        <translation>Preguntas y respuestas escritas</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Añadir documentos</translation>
    </message>
    <message>
        <source>Texts and tables (*.txt *.md *.csv *.html *.htm)</source>
        <translation>Textos y tablas (*.txt *.md *.csv *.html *.htm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Only files of this computer can be dropped. Save it first, then drop the file.</source>
        <translation>Solo se pueden soltar archivos de este equipo. Guárdelo primero y suéltelo después.</translation>
    </message>
</context>
<context>
    <name>frontdesk::LanguageSwitch</name>
    <message>
        <source>Language of the system</source>
        <translation>Idioma del sistema</translation>
    </message>
</context>
<context>
    <name>frontdesk::ListEditor</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>One more for “%1”</source>
        <translation>Uno más para «%1»</translation>
    </message>
    <message>
        <source>one more</source>
        <translation>uno más</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::LogView</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Todas las líneas</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>Copiar la línea</translation>
    </message>
    <message>
        <source>Copy correlation id</source>
        <translation>Copiar el id. de correlación</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Qué líneas</translation>
    </message>
    <message>
        <source>Filter by words or an id</source>
        <translation>Palabras o id.</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Filtrar el registro</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>No problems in this run</source>
        <translation>Sin problemas desde el inicio</translation>
    </message>
    <message>
        <source>Warnings and errors will stand here.</source>
        <translation>Aquí aparecerán los avisos y errores.</translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation>Ninguna línea coincide</translation>
    </message>
    <message>
        <source>Try fewer letters, or look through all lines.</source>
        <translation>Pruebe con menos letras o mire todas las líneas.</translation>
    </message>
    <message>
        <source>The line was copied.</source>
        <translation>Se ha copiado la línea.</translation>
    </message>
    <message>
        <source>The correlation id was copied.</source>
        <translation>Se ha copiado el id. de correlación.</translation>
    </message>
</context>
<context>
    <name>frontdesk::MachineWatch</name>
    <message>
        <source>The disk is full: customers are asked to try again later, you can go on for a while. Make room now.</source>
        <translation>El disco está lleno: se pide a los clientes que lo intenten más tarde; usted puede seguir un rato. Haga sitio ahora.</translation>
    </message>
</context>
<context>
    <name>frontdesk::MainWindow</name>
    <message>
        <source>%1 – Frontdesk</source>
        <translation>%1 – Frontdesk</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <comment>title of the window, profile</comment>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>The agent configuration is in use.</source>
        <translation>La configuración del agente está en uso.</translation>
    </message>
    <message>
        <source>The earlier configuration stays: %1</source>
        <translation>Se mantiene la configuración anterior: %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::MaintenanceCard</name>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>While it is on, the AI answers nobody: each customer gets the maintenance text once and waits for your team. It works at once.</source>
        <translation>Mientras está activado, la IA no responde a nadie: cada cliente recibe una vez el texto de mantenimiento y espera a su equipo. Actúa al instante.</translation>
    </message>
</context>
<context>
    <name>frontdesk::MaintenanceStrip</name>
    <message>
        <source>End maintenance</source>
        <translation>Terminar el mantenimiento</translation>
    </message>
    <message>
        <source>Maintenance: the AI answers nobody, customers are told and wait for people.</source>
        <translation>Mantenimiento: la IA no responde a nadie; los clientes lo saben y esperan a una persona.</translation>
    </message>
    <message>
        <source>Maintenance: the AI answers nobody. %1</source>
        <translation>Mantenimiento: la IA no responde a nadie. %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::MemoryList</name>
    <message>
        <source>Add something to remember…</source>
        <translation>Añadir algo para recordar…</translation>
    </message>
    <message>
        <source>Add something to remember about this customer</source>
        <translation>Añadir algo para recordar sobre este cliente</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>origin, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Forget “%1”</source>
        <translation>Olvidar «%1»</translation>
    </message>
    <message>
        <source>Forgotten: %1</source>
        <translation>Olvidado: %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::MemoryService</name>
    <message>
        <source>The name</source>
        <translation>El nombre</translation>
    </message>
    <message>
        <source>The entry</source>
        <translation>La entrada</translation>
    </message>
    <message>
        <source>The AI&apos;s memory is switched off in agent_config.yml (memory: ttl_hours).</source>
        <translation>La memoria de la IA está desactivada en agent_config.yml (memory: ttl_hours).</translation>
    </message>
    <message>
        <source>The name needs at least one letter or digit.</source>
        <translation>El nombre necesita al menos una letra o una cifra.</translation>
    </message>
</context>
<context>
    <name>frontdesk::MoveView</name>
    <message>
        <source>Move to a new PC</source>
        <translation>Pasar a un PC nuevo</translation>
    </message>
    <message>
        <source>Open the recovery sheet</source>
        <translation>Abrir la hoja de recuperación</translation>
    </message>
    <message>
        <source>Back up to a stick…</source>
        <translation>Copiar a una memoria…</translation>
    </message>
    <message>
        <source>Have the recovery sheet at hand</source>
        <translation>Tenga a mano la hoja de recuperación</translation>
    </message>
    <message>
        <source>Its 24 words open the backup on the new PC.</source>
        <translation>Sus 24 palabras abren la copia en el PC nuevo.</translation>
    </message>
    <message>
        <source>Back up everything</source>
        <translation>Haga una copia de todo</translation>
    </message>
    <message>
        <source>Put in a USB stick and make the backup there. Conversations, customers, files, your company and the settings are in it.</source>
        <translation>Conecte una memoria USB y haga allí la copia. Contiene conversaciones, clientes, archivos, su empresa y los ajustes.</translation>
    </message>
    <message>
        <source>End Frontdesk here</source>
        <translation>Termine Frontdesk aquí</translation>
    </message>
    <message>
        <source>Two PCs that answer the same customers would contradict each other. Use the menu under your name, then “Quit”.</source>
        <translation>Dos PC que responden a los mismos clientes se contradirían. Use el menú bajo su nombre y después «Salir».</translation>
    </message>
    <message>
        <source>Start it on the new PC</source>
        <translation>Inícielo en el PC nuevo</translation>
    </message>
    <message>
        <source>Install Frontdesk, choose “I have a backup” at the first start, pick the file on the stick and type the words. If your web site names the address of this PC, change it there.</source>
        <translation>Instale Frontdesk, elija «Tengo una copia» en el primer inicio, después el archivo de la memoria, y escriba las palabras. Si su sitio web nombra la dirección de este PC, cámbiela allí.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a step, its title</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>It is kept.</source>
        <translation>Está guardada.</translation>
    </message>
    <message>
        <source>It has not been kept yet.</source>
        <translation>Aún no está guardada.</translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation>Carpeta para la copia</translation>
    </message>
    <message>
        <source>The backup is being made…</source>
        <translation>Se está haciendo la copia…</translation>
    </message>
    <message>
        <source>Made: %1 (%2)</source>
        <comment>file, size</comment>
        <translation>Hecha: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>frontdesk::NoticePopup</name>
    <message>
        <source>Unread: %1, %2</source>
        <comment>title, age</comment>
        <translation>Sin leer: %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, age</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>title and text of a notice</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Marcar todo como leído</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nada nuevo</translation>
    </message>
    <message>
        <source>Customers who wait for a person and new messages in your conversations appear here.</source>
        <translation>Aquí aparecen los clientes que esperan a una persona y los mensajes nuevos de sus conversaciones.</translation>
    </message>
</context>
<context>
    <name>frontdesk::Notifier</name>
    <message>
        <source>Open Frontdesk to take the most urgent one.</source>
        <translation>Abra Frontdesk para tomar la más urgente.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Tomar el control</translation>
    </message>
</context>
<context>
    <name>frontdesk::NotifySection</name>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>notes sound volume loudspeaker bell quiet hours silence test message text desktop</source>
        <translation>avisos sonido volumen altavoz campana horas de silencio prueba mensaje texto escritorio notificaciones</translation>
    </message>
    <message>
        <source>The desktop took the note.</source>
        <translation>El escritorio aceptó el aviso.</translation>
    </message>
    <message>
        <source>Show a note and play the sound</source>
        <translation>Mostrar un aviso y reproducir el sonido</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>A test of what this computer shows and plays, with the settings below.</source>
        <translation>Una prueba de lo que este equipo muestra y reproduce con los ajustes de abajo.</translation>
    </message>
    <message>
        <source>Notes for waiting customers</source>
        <translation>Avisos de clientes en espera</translation>
    </message>
    <message>
        <source>A customer asks for a person, is passed on to you, or was left alone. While you are Available this cannot be silenced, with a sound every 10 seconds until somebody takes over; the switch counts while you are Away.</source>
        <translation>Un cliente pide una persona, se le pasa a usted o se quedó solo. Mientras usted está disponible no se puede silenciar, con un sonido cada 10 segundos hasta que alguien tome el control; el interruptor cuenta cuando está ausente.</translation>
    </message>
    <message>
        <source>Notes for my conversations</source>
        <translation>Avisos de mis conversaciones</translation>
    </message>
    <message>
        <source>New messages, colleagues who would like to take over, and conversations that are given to you.</source>
        <translation>Mensajes nuevos, colegas que quisieran tomar el control y conversaciones que se le asignan.</translation>
    </message>
    <message>
        <source>Show the words of messages in notes</source>
        <translation>Mostrar el texto de los mensajes en los avisos</translation>
    </message>
    <message>
        <source>Switch this off when others can see the screen. The name of the customer is shown in any case.</source>
        <translation>Desactívelo si otros pueden ver la pantalla. El nombre del cliente se muestra en todo caso.</translation>
    </message>
    <message>
        <source>Sound for waiting customers</source>
        <translation>Sonido para clientes en espera</translation>
    </message>
    <message>
        <source>Counts while you are Away. While you are Available the sound is always on.</source>
        <translation>Cuenta cuando está ausente. Mientras está disponible, el sonido siempre está activado.</translation>
    </message>
    <message>
        <source>Sound for my conversations</source>
        <translation>Sonido para mis conversaciones</translation>
    </message>
    <message>
        <source>Short, and at most one every 3 seconds.</source>
        <translation>Breve y como máximo uno cada 3 segundos.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>The chosen one, which is not connected</source>
        <translation>El elegido, que no está conectado</translation>
    </message>
    <message>
        <source>Sound output</source>
        <translation>Salida de sonido</translation>
    </message>
    <message>
        <source>When it is not connected, the system&apos;s output is used.</source>
        <translation>Si no está conectada, se usa la salida del sistema.</translation>
    </message>
    <message>
        <source>This build of Frontdesk has no sound.</source>
        <translation>Esta versión de Frontdesk no tiene sonido.</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Of the sounds of Frontdesk; the computer&apos;s own volume counts as well.</source>
        <translation>De los sonidos de Frontdesk; el volumen del equipo también cuenta.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>No notes and no sounds in this time, except for waiting customers while you are Available.</source>
        <translation>Sin avisos ni sonidos en este tiempo, salvo para clientes en espera mientras usted está disponible.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>An earlier time than the one above is on the next day.</source>
        <translation>Una hora anterior a la de arriba es del día siguiente.</translation>
    </message>
    <message>
        <source>This desktop shows no notes: no notification service answers. Toasts in this window, the bell and the sounds work all the same.</source>
        <translation>Este escritorio no muestra avisos: no responde ningún servicio de notificaciones. Los avisos de esta ventana, la campana y los sonidos funcionan igualmente.</translation>
    </message>
    <message>
        <source>Notes on the desktop work on Linux only. Toasts in this window, the bell and the sounds work all the same.</source>
        <translation>Los avisos del escritorio solo funcionan en Linux. Los avisos de esta ventana, la campana y los sonidos funcionan igualmente.</translation>
    </message>
    <message>
        <source>The note was handed to the desktop, which has not answered yet.</source>
        <translation>El aviso se entregó al escritorio, que aún no ha respondido.</translation>
    </message>
    <message>
        <source>A test from Frontdesk</source>
        <translation>Una prueba de Frontdesk</translation>
    </message>
    <message>
        <source>Notes of customers look like this.</source>
        <translation>Así se ven los avisos de clientes.</translation>
    </message>
    <message>
        <source>No sound was played: this computer has no sound output.</source>
        <translation>No se reprodujo ningún sonido: este equipo no tiene salida de sonido.</translation>
    </message>
    <message>
        <source>The sound was sent to %1.</source>
        <translation>El sonido se envió a %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences: what became of the note, what became of the sound.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The desktop did not take the note (%1).</source>
        <translation>El escritorio no aceptó el aviso (%1).</translation>
    </message>
</context>
<context>
    <name>frontdesk::Palette</name>
    <message>
        <source>Recently used</source>
        <translation>Usadas hace poco</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>In conversations</source>
        <translation>En conversaciones</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Búsqueda y órdenes</translation>
    </message>
    <message>
        <source>Search conversations and customers, or do something…</source>
        <translation>Busque conversaciones y clientes, o haga algo…</translation>
    </message>
    <message>
        <source>Search conversations, customers, pages and commands</source>
        <translation>Buscar conversaciones, clientes, páginas y órdenes</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Try fewer or other words.</source>
        <translation>No se ha encontrado nada para «%1». Pruebe con menos palabras u otras.</translation>
    </message>
    <message>
        <source>Show all conversations</source>
        <translation>Mostrar todas las conversaciones</translation>
    </message>
</context>
<context>
    <name>frontdesk::PaletteCommands</name>
    <message>
        <source>Set up my company step by step</source>
        <translation>Configurar mi empresa paso a paso</translation>
    </message>
    <message>
        <source>first run, demo, opening hours, knowledge</source>
        <comment>words to find the first run by</comment>
        <translation>primer inicio, demostración, horario, conocimiento, configuración</translation>
    </message>
    <message>
        <source>colours, display</source>
        <comment>words to find a theme by</comment>
        <translation>colores, pantalla, tema</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>Theme like the system</source>
        <translation>Tema como el sistema</translation>
    </message>
    <message>
        <source>font, zoom, display</source>
        <comment>words to find the text size by</comment>
        <translation>letra, zoom, pantalla</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>Filas amplias</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Filas compactas</translation>
    </message>
    <message>
        <source>density, list</source>
        <comment>words to find the row height by</comment>
        <translation>densidad, lista, altura de fila</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Set yourself to: %1</source>
        <translation>Ponerse como: %1</translation>
    </message>
    <message>
        <source>presence, status, pause</source>
        <comment>words to find the own state by</comment>
        <translation>presencia, estado, pausa</translation>
    </message>
    <message>
        <source>End maintenance</source>
        <translation>Terminar el mantenimiento</translation>
    </message>
    <message>
        <source>Start maintenance: the AI answers nobody</source>
        <translation>Iniciar el mantenimiento: la IA no responde a nadie</translation>
    </message>
    <message>
        <source>pause the AI, stop answering</source>
        <comment>words to find the maintenance switch by</comment>
        <translation>pausar la IA, dejar de responder</translation>
    </message>
</context>
<context>
    <name>frontdesk::PhoneCustomer</name>
    <message>
        <source>Text messages have no end and no rating: close the conversation in the inbox instead.</source>
        <translation>Los mensajes de texto no tienen final ni valoración: cierre la conversación en la bandeja.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Escriba algo primero.</translation>
    </message>
    <message numerus="yes">
        <source>A text message has at most %n character(s).</source>
        <translation>
            <numerusform>Un mensaje de texto tiene como máximo %n carácter.</numerusform>
            <numerusform>Un mensaje de texto tiene como máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>This phone has no reception at the moment.</source>
        <translation>Este teléfono no tiene cobertura ahora.</translation>
    </message>
    <message>
        <source>The program did not take this message in (answer %1).</source>
        <translation>El programa no aceptó este mensaje (respuesta %1).</translation>
    </message>
</context>
<context>
    <name>frontdesk::PresenceButton</name>
    <message>
        <source>Your state: %1</source>
        <translation>Su estado: %1</translation>
    </message>
    <message>
        <source>Customers who want a person can be given to you</source>
        <translation>Se le pueden asignar clientes que quieran una persona</translation>
    </message>
    <message>
        <source>Nobody is told that you are there</source>
        <translation>A nadie se le dice que usted está</translation>
    </message>
</context>
<context>
    <name>frontdesk::PresenceControl</name>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Desconectado</translation>
    </message>
</context>
<context>
    <name>frontdesk::PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>To hand out or erase what is known about one person, open them in the inbox: the menu under “Customer”.</source>
        <translation>Para entregar o borrar los datos de una persona, ábrala en la bandeja: menú en «Cliente».</translation>
    </message>
    <message>
        <source>Reading the rules…</source>
        <translation>Leyendo las reglas…</translation>
    </message>
    <message>
        <source>How long things are kept will stand here.</source>
        <translation>Aquí aparecerá cuánto se conserva.</translation>
    </message>
    <message>
        <source>The rules cannot be read</source>
        <translation>No se pueden leer las reglas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>Files of customers: %n day(s).</source>
        <translation>
            <numerusform>Archivos de clientes: %n día.</numerusform>
            <numerusform>Archivos de clientes: %n días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How the AI found its answers: %n day(s).</source>
        <translation>
            <numerusform>Cómo la IA halló respuestas: %n día.</numerusform>
            <numerusform>Cómo la IA halló respuestas: %n días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unused sign-ins to the chat: %n day(s).</source>
        <translation>
            <numerusform>Accesos al chat sin usar: %n día.</numerusform>
            <numerusform>Accesos al chat sin usar: %n días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log files: %n day(s).</source>
        <translation>
            <numerusform>Archivos de registro: %n día.</numerusform>
            <numerusform>Archivos de registro: %n días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backups: %n day(s).</source>
        <translation>
            <numerusform>Copias: %n día.</numerusform>
            <numerusform>Copias: %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules and audit</source>
        <translation>Reglas y auditoría</translation>
    </message>
    <message>
        <source>What left this PC</source>
        <translation>Lo que salió de este PC</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Partes de esta página</translation>
    </message>
</context>
<context>
    <name>frontdesk::PrivacyService</name>
    <message>
        <source>An answer to this customer is still being written. Try again in a moment.</source>
        <translation>Aún se está escribiendo una respuesta a este cliente. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The audit log was changed at entry %1 or cut off before it.</source>
        <translation>La auditoría se cambió en la entrada %1 o se cortó antes.</translation>
    </message>
</context>
<context>
    <name>frontdesk::PrivacyText</name>
    <message>
        <source>assigned a conversation</source>
        <translation>asignó una conversación</translation>
    </message>
    <message>
        <source>ended a conversation</source>
        <translation>terminó una conversación</translation>
    </message>
    <message>
        <source>handed a conversation back to the AI</source>
        <translation>devolvió una conversación a la IA</translation>
    </message>
    <message>
        <source>opened a conversation again</source>
        <translation>reabrió una conversación</translation>
    </message>
    <message>
        <source>took over a conversation</source>
        <translation>tomó una conversación</translation>
    </message>
    <message>
        <source>blocked a customer</source>
        <translation>bloqueó a un cliente</translation>
    </message>
    <message>
        <source>unblocked a customer</source>
        <translation>desbloqueó a un cliente</translation>
    </message>
    <message>
        <source>changed a customer</source>
        <translation>cambió un cliente</translation>
    </message>
    <message>
        <source>removed something from a customer&apos;s memory</source>
        <translation>quitó algo de la memoria de un cliente</translation>
    </message>
    <message>
        <source>looked at a customer</source>
        <translation>vio un cliente</translation>
    </message>
    <message>
        <source>exported the data of a customer</source>
        <translation>exportó los datos de un cliente</translation>
    </message>
    <message>
        <source>erased a customer</source>
        <translation>borró a un cliente</translation>
    </message>
    <message>
        <source>joined a request for a person</source>
        <translation>se unió a una petición</translation>
    </message>
    <message>
        <source>said that no person is needed</source>
        <translation>dijo que no hace falta nadie</translation>
    </message>
    <message>
        <source>passed a request on</source>
        <translation>pasó una petición</translation>
    </message>
    <message>
        <source>asked for a person</source>
        <translation>pidió una persona</translation>
    </message>
    <message>
        <source>changed a setting</source>
        <translation>cambió un ajuste</translation>
    </message>
    <message>
        <source>removed what was old enough</source>
        <translation>quitó lo que era bastante antiguo</translation>
    </message>
    <message>
        <source>checked the audit</source>
        <translation>comprobó la auditoría</translation>
    </message>
    <message>
        <source>made a backup</source>
        <translation>hizo una copia</translation>
    </message>
    <message>
        <source>prepared a restore</source>
        <translation>preparó una restauración</translation>
    </message>
    <message>
        <source>had the words of the recovery sheet shown</source>
        <translation>vio las palabras de la hoja de recuperación</translation>
    </message>
    <message>
        <source>confirmed the recovery sheet</source>
        <translation>confirmó la hoja de recuperación</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln conversación</numerusform>
            <numerusform>%Ln conversaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>files, their size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln nota</numerusform>
            <numerusform>%Ln notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of AI answers</source>
        <translation>
            <numerusform>%Ln registro de respuestas de la IA</numerusform>
            <numerusform>%Ln registros de respuestas de la IA</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-in(s) to the chat</source>
        <translation>
            <numerusform>%Ln acceso al chat</numerusform>
            <numerusform>%Ln accesos al chat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of the search</source>
        <translation>
            <numerusform>%Ln entrada de la búsqueda</numerusform>
            <numerusform>%Ln entradas de la búsqueda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of caches and drafts</source>
        <translation>
            <numerusform>%Ln fila de cachés y borradores</numerusform>
            <numerusform>%Ln filas de cachés y borradores</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Frontdesk</source>
        <translation>Frontdesk</translation>
    </message>
    <message>
        <source>%1, %2 %3: %4</source>
        <comment>when, who, did what: to what</comment>
        <translation>%1, %2 %3: %4</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>target, details</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>went on from a backup</source>
        <translation>siguió desde una copia</translation>
    </message>
    <message>
        <source>took a restore back</source>
        <translation>retiró una restauración</translation>
    </message>
    <message>
        <source>approved what the AI wanted to do</source>
        <translation>aprobó lo que la IA quería hacer</translation>
    </message>
    <message>
        <source>refused what the AI wanted to do</source>
        <translation>rechazó lo que la IA quería hacer</translation>
    </message>
    <message>
        <source>said what became of an interrupted skill</source>
        <translation>dijo qué fue de una habilidad interrumpida</translation>
    </message>
    <message>
        <source>changed a switch of a skill</source>
        <translation>cambió un interruptor de una habilidad</translation>
    </message>
    <message>
        <source>ran a skill in the tester</source>
        <translation>ejecutó una habilidad de prueba</translation>
    </message>
    <message>
        <source>called a customer back</source>
        <translation>devolvió la llamada a un cliente</translation>
    </message>
    <message>
        <source>cancelled a callback</source>
        <translation>anuló una llamada</translation>
    </message>
    <message>
        <source>turned the autonomy dial</source>
        <translation>ajustó el regulador de autonomía</translation>
    </message>
    <message>
        <source>approved a draft of the AI</source>
        <translation>aprobó un borrador de la IA</translation>
    </message>
    <message>
        <source>told staff about the limit for AI models</source>
        <translation>avisó al equipo del límite de los modelos de IA</translation>
    </message>
    <message>
        <source>changed an agent</source>
        <translation>cambió un agente</translation>
    </message>
    <message>
        <source>deleted an agent</source>
        <translation>eliminó un agente</translation>
    </message>
    <message>
        <source>changed a switch of the AI</source>
        <translation>cambió un interruptor de la IA</translation>
    </message>
    <message>
        <source>saved the log of what left this PC</source>
        <translation>guardó el registro de lo que salió de este PC</translation>
    </message>
</context>
<context>
    <name>frontdesk::ProviderForm</name>
    <message>
        <source>Restart now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Más ajustes</translation>
    </message>
    <message>
        <source>Your Twilio account</source>
        <translation>Su cuenta de Twilio</translation>
    </message>
    <message>
        <source>The account&apos;s name (AC…) and its secret stand on the first page of Twilio&apos;s console. Then the number that your customers write to. A field is saved when you leave it.</source>
        <translation>El nombre de la cuenta (AC…) y su secreto están en la primera página de la consola de Twilio. Después, el número al que escriben sus clientes. Cada campo se guarda al salir de él.</translation>
    </message>
    <message>
        <source>Reading the settings…</source>
        <translation>Leyendo los ajustes…</translation>
    </message>
    <message>
        <source>They appear here in a moment.</source>
        <translation>Aparecerán aquí en un momento.</translation>
    </message>
    <message>
        <source>The settings cannot be read</source>
        <translation>No se pueden leer los ajustes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>The new account takes effect at the next start.</source>
        <translation>La nueva cuenta vale desde el próximo arranque.</translation>
    </message>
    <message>
        <source>A restart takes a few seconds; customers who write meanwhile are answered afterwards.</source>
        <translation>Un reinicio tarda unos segundos; a los clientes que escriban entretanto se les responde después.</translation>
    </message>
    <message>
        <source>End Frontdesk and start it again when it suits you.</source>
        <translation>Cierre Frontdesk y vuelva a abrirlo cuando le convenga.</translation>
    </message>
    <message>
        <source>The secret is stored.</source>
        <translation>El secreto está guardado.</translation>
    </message>
</context>
<context>
    <name>frontdesk::Rail</name>
    <message>
        <source>Set-up</source>
        <translation>Configuración</translation>
    </message>
</context>
<context>
    <name>frontdesk::RailButton</name>
    <message>
        <source>%1, %2</source>
        <comment>page, count</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>page, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>frontdesk::RecoveryService</name>
    <message>
        <source>A backup or a restore is being worked on already. Wait until it is done.</source>
        <translation>Ya hay una copia o una restauración en curso. Espere a que termine.</translation>
    </message>
    <message>
        <source>The folder for backups, %1, does not answer. Connect its disk or choose another folder.</source>
        <translation>La carpeta de las copias, %1, no responde. Conecte su disco o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Word %1 on the sheet is another one. Look again.</source>
        <translation>La palabra %1 de la hoja es otra. Mire de nuevo.</translation>
    </message>
    <message>
        <source>Type the words that are asked for.</source>
        <translation>Escriba las palabras que se piden.</translation>
    </message>
    <message>
        <source>These are not the words of this backup.</source>
        <translation>Estas no son las palabras de esta copia.</translation>
    </message>
    <message>
        <source>The key of this PC does not open this backup. Type the words of its recovery sheet.</source>
        <translation>La clave de este PC no abre esta copia. Escriba las palabras de su hoja de recuperación.</translation>
    </message>
    <message>
        <source>This program cannot restore here: use &quot;frontdesk db restore&quot;.</source>
        <translation>Este programa no puede restaurar aquí: use «frontdesk db restore».</translation>
    </message>
</context>
<context>
    <name>frontdesk::ReplayBar</name>
    <message>
        <source>Play again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Make a scenario</source>
        <translation>Crear un escenario</translation>
    </message>
    <message>
        <source>Runs this answer once more from its record. Nothing is sent.</source>
        <translation>Ejecuta esta respuesta otra vez a partir de su registro. No se envía nada.</translation>
    </message>
    <message>
        <source>Writes the conversation up to here as a test for &quot;frontdesk eval&quot;, without personal data.</source>
        <translation>Escribe la conversación hasta aquí como prueba para «frontdesk eval», sin datos personales.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>The same answer, word for word.</source>
        <translation>La misma respuesta, palabra por palabra.</translation>
    </message>
    <message>
        <source>The same answer, word for word. The instructions have changed since; this is from the recorded ones.</source>
        <translation>La misma respuesta, palabra por palabra. Las instrucciones han cambiado desde entonces; esta sale de las registradas.</translation>
    </message>
    <message>
        <source>%1
Then: %2
Now: %3</source>
        <translation>%1
Entonces: %2
Ahora: %3</translation>
    </message>
    <message>
        <source>Written: %1. Add there what the answer should have been.</source>
        <translation>Escrito: %1. Añada allí cuál debería haber sido la respuesta.</translation>
    </message>
</context>
<context>
    <name>frontdesk::ReplayDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This answer of the AI</source>
        <translation>Esta respuesta de la IA</translation>
    </message>
</context>
<context>
    <name>frontdesk::ReplayService</name>
    <message>
        <source>There is no text of the customer to make a scenario of.</source>
        <translation>No hay ningún texto del cliente con el que crear un escenario.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>frontdesk::ReplyGate</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>You can write freely for %1, until %2.</source>
        <comment>how long, when</comment>
        <translation>Puede escribir libremente durante %1, hasta %2.</translation>
    </message>
    <message>
        <source>24 hours have passed since the customer wrote: WhatsApp takes only approved templates now. What you were writing is kept.</source>
        <translation>Han pasado 24 horas desde que escribió el cliente: WhatsApp solo admite ahora plantillas aprobadas. Se conserva lo que estaba escribiendo.</translation>
    </message>
    <message>
        <source>Nothing may be sent to this customer.</source>
        <translation>No se puede enviar nada a este cliente.</translation>
    </message>
    <message numerus="yes">
        <source>leaves in %1 parts, %n SMS</source>
        <comment>how many messages a long reply becomes</comment>
        <translation>
            <numerusform>sale en %1 partes, %n SMS</numerusform>
            <numerusform>sale en %1 partes, %n SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 with special characters, %n SMS</source>
        <comment>characters used, room</comment>
        <translation>
            <numerusform>%1 de %2 con caracteres especiales, %n SMS</numerusform>
            <numerusform>%1 de %2 con caracteres especiales, %n SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2, %n SMS</source>
        <comment>characters used, room</comment>
        <translation>
            <numerusform>%1 de %2, %n SMS</numerusform>
            <numerusform>%1 de %2, %n SMS</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::RestoreView</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>It was made on another PC, or the key of this PC is lost</source>
        <translation>Se hizo en otro PC, o se perdió la clave de este</translation>
    </message>
    <message>
        <source>Check this backup</source>
        <translation>Comprobar esta copia</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>Restore and restart</source>
        <translation>Restaurar y reiniciar</translation>
    </message>
    <message>
        <source>Do not restore</source>
        <translation>No restaurar</translation>
    </message>
    <message>
        <source>Which backup</source>
        <translation>Qué copia</translation>
    </message>
    <message>
        <source>What is here now is not deleted: it is put aside into a folder of its own before the backup takes its place.</source>
        <translation>Lo que hay ahora no se borra: se aparta en una carpeta propia antes de que la copia ocupe su lugar.</translation>
    </message>
    <message>
        <source>File of the backup</source>
        <translation>Archivo de la copia</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>It ends in .fdbackup and lies in the folder of your backups or on your stick.</source>
        <translation>Termina en .fdbackup y está en la carpeta de sus copias o en su memoria USB.</translation>
    </message>
    <message>
        <source>The 24 words of its recovery sheet</source>
        <translation>Las 24 palabras de su hoja de recuperación</translation>
    </message>
    <message>
        <source>In the order of the numbers, with spaces between them. %1 of %2 are there.</source>
        <translation>En el orden de los números, separadas por espacios. Hay %1 de %2.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Elegir una copia</translation>
    </message>
    <message>
        <source>Backups of Frontdesk (*.fdbackup);;All files (*)</source>
        <translation>Copias de Frontdesk (*.fdbackup);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>I want Frontdesk to go on from this backup</source>
        <translation>Quiero que Frontdesk siga desde esta copia</translation>
    </message>
    <message>
        <source>This backup cannot be restored whole. Take another one.</source>
        <translation>Esta copia no se puede restaurar entera. Use otra.</translation>
    </message>
    <message>
        <source>This PC has not the key of this backup. Type the words of its recovery sheet.</source>
        <translation>Este PC no tiene la clave de esta copia. Escriba las palabras de su hoja de recuperación.</translation>
    </message>
    <message>
        <source>The program restarts now and goes on from the backup.</source>
        <translation>El programa se reinicia ahora y sigue desde la copia.</translation>
    </message>
    <message>
        <source>Everything is prepared. End Frontdesk and start it again: it then goes on from the backup.</source>
        <translation>Todo está preparado. Termine Frontdesk e inícielo de nuevo: seguirá desde la copia.</translation>
    </message>
    <message>
        <source>Made: %1, by version %2. What was written after that is not in it.</source>
        <translation>Hecha: %1, con la versión %2. Lo escrito después no está en ella.</translation>
    </message>
</context>
<context>
    <name>frontdesk::RetentionCards</name>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Remove now…</source>
        <translation>Quitar ahora…</translation>
    </message>
    <message>
        <source>How long things are kept</source>
        <translation>Cuánto se conserva</translation>
    </message>
    <message>
        <source>What would go now</source>
        <translation>Qué se quitaría ahora</translation>
    </message>
    <message>
        <source>What was removed</source>
        <translation>Qué se quitó</translation>
    </message>
    <message numerus="yes">
        <source>Closed conversations are removed after %n day(s), with everything that belongs to them.</source>
        <translation>
            <numerusform>Las conversaciones cerradas se quitan tras %n día, con todo lo suyo.</numerusform>
            <numerusform>Las conversaciones cerradas se quitan tras %n días, con todo lo suyo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Conversations are kept for ever.</source>
        <translation>Las conversaciones se conservan para siempre.</translation>
    </message>
    <message>
        <source>Nothing is old enough.</source>
        <translation>Nada es bastante antiguo.</translation>
    </message>
    <message>
        <source>It goes by itself: %1.</source>
        <translation>Se quita solo: %1.</translation>
    </message>
    <message>
        <source>Nothing is removed by itself.</source>
        <translation>Nada se quita solo.</translation>
    </message>
    <message>
        <source>%1, by itself</source>
        <comment>when</comment>
        <translation>%1, automático</translation>
    </message>
    <message>
        <source>%1, by hand</source>
        <comment>when</comment>
        <translation>%1, a mano</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>when: what was removed</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was removed so far.</source>
        <translation>Hasta ahora no se quitó nada.</translation>
    </message>
    <message>
        <source>Remove it now?</source>
        <translation>¿Quitarlo ahora?</translation>
    </message>
    <message>
        <source>For good: %1. It cannot be undone. Backups made earlier hold it until they are deleted.</source>
        <translation>Para siempre: %1. No se puede deshacer. Las copias anteriores lo contienen hasta que se borran.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Quitar para siempre</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Quitando…</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Quitado: %1.</translation>
    </message>
    <message>
        <source>What was old enough is gone.</source>
        <translation>Lo bastante antiguo ya no está.</translation>
    </message>
</context>
<context>
    <name>frontdesk::RetentionJob</name>
    <message>
        <source>Old data is being removed already.</source>
        <translation>Ya se están quitando datos antiguos.</translation>
    </message>
</context>
<context>
    <name>frontdesk::RunRow</name>
    <message>
        <source>decided by %1</source>
        <translation>decidido por %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>It happened</source>
        <translation>Ocurrió</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>It did not</source>
        <translation>No ocurrió</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open the conversation with %1</source>
        <translation>Abrir la conversación con %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::SearchField</name>
    <message>
        <source>Search conversations and customers, or do something…</source>
        <translation>Busque conversaciones y clientes, o haga algo…</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Búsqueda y órdenes</translation>
    </message>
</context>
<context>
    <name>frontdesk::Segments</name>
    <message>
        <source>%1, %2</source>
        <comment>queue, count</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>frontdesk::SelectionBar</name>
    <message>
        <source>Close the selected ones</source>
        <translation>Cerrar las seleccionadas</translation>
    </message>
    <message>
        <source>Assign the selected ones</source>
        <translation>Asignar las seleccionadas</translation>
    </message>
    <message>
        <source>Mark the selected ones as read</source>
        <translation>Marcar las seleccionadas como leídas</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Anular la selección</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionada</numerusform>
            <numerusform>%n seleccionadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::ServiceRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>just now</source>
        <comment>since when a state holds</comment>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>for %n min</source>
        <comment>how long a state holds</comment>
        <translation>
            <numerusform>hace %n min</numerusform>
            <numerusform>hace %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>time</comment>
        <translation>desde las %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>day</comment>
        <translation>desde el %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::SettingField</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Remove the secret of “%1”</source>
        <translation>Quitar el secreto de «%1»</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>Restablecer «%1»</translation>
    </message>
    <message>
        <source>At the next start</source>
        <translation>En el próximo inicio</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>The default is empty.</source>
        <translation>El valor predeterminado es vacío.</translation>
    </message>
    <message>
        <source>The default is %1.</source>
        <translation>El valor predeterminado es %1.</translation>
    </message>
    <message>
        <source>A change takes effect at the next start.</source>
        <translation>Un cambio se aplica en el próximo inicio.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>from a to b, as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>This value %1</source>
        <comment>a sentence about what is wrong, for example: is not a number</comment>
        <translation>Este valor %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::SettingsPage</name>
    <message>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message>
        <source>No setting has “%1” in its name, key or explanation.</source>
        <translation>Ningún ajuste tiene «%1» en su nombre, clave o explicación.</translation>
    </message>
    <message>
        <source>Not used by this version</source>
        <translation>No usados</translation>
    </message>
    <message>
        <source>These names are known, so that a configuration written for other systems loads. Nothing uses them yet.</source>
        <translation>Estos nombres se conocen para que se cargue una configuración escrita para otros sistemas. Nada los usa aún.</translation>
    </message>
    <message>
        <source>Test the public address</source>
        <translation>Probar la dirección pública</translation>
    </message>
    <message>
        <source>Test the log file</source>
        <translation>Probar el archivo de registro</translation>
    </message>
    <message>
        <source>Test the data folder</source>
        <translation>Probar la carpeta de datos</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>%1 (%2 ms)</source>
        <comment>result of a test, duration</comment>
        <translation>%1 (%2 ms)</translation>
    </message>
    <message>
        <source>Changes are saved in %1; its comments stay.</source>
        <translation>Los cambios se guardan en %1; sus comentarios se conservan.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar ajustes</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Areas of the settings</source>
        <translation>Áreas de los ajustes</translation>
    </message>
    <message>
        <source>Reading the settings…</source>
        <translation>Leyendo los ajustes…</translation>
    </message>
    <message>
        <source>They appear here in a moment.</source>
        <translation>Aparecerán aquí en un momento.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir el archivo</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>The agent configuration is in use.</source>
        <translation>La configuración del agente está en uso.</translation>
    </message>
    <message>
        <source>The settings cannot be read</source>
        <translation>No se pueden leer los ajustes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>The changed agent configuration is not in use: the earlier one answers until this is mended.</source>
        <translation>La configuración modificada del agente no está en uso: responde la anterior hasta que se corrija.</translation>
    </message>
    <message>
        <source>Some changes take effect at the next start.</source>
        <translation>Algunos cambios se aplican en el próximo inicio.</translation>
    </message>
    <message>
        <source>A restart takes a few seconds; customers who write meanwhile are answered afterwards.</source>
        <translation>Un reinicio tarda unos segundos; a los clientes que escriban entretanto se les responde después.</translation>
    </message>
    <message>
        <source>End Frontdesk and start it again when it suits you.</source>
        <translation>Cierre Frontdesk y vuelva a abrirlo cuando le convenga.</translation>
    </message>
    <message>
        <source>The secret is stored.</source>
        <translation>El secreto está guardado.</translation>
    </message>
    <message>
        <source>“%1” was changed</source>
        <comment>name of a setting</comment>
        <translation>Se ha cambiado «%1»</translation>
    </message>
</context>
<context>
    <name>frontdesk::SheetPanel</name>
    <message>
        <source>The words were hidden again.</source>
        <translation>Las palabras se ocultaron de nuevo.</translation>
    </message>
    <message>
        <source>Backups are sealed, so that nobody can read them who finds the disk. The key lies on this PC. When it breaks or is stolen, only the 24 words of the recovery sheet open them.</source>
        <translation>Las copias van selladas, para que no las lea quien encuentre el disco. La clave está en este PC. Si se estropea o lo roban, solo las abren las 24 palabras de la hoja de recuperación.</translation>
    </message>
    <message>
        <source>Nobody else has these words, and nobody can make them again: without the sheet your data is lost together with the PC. It takes three minutes; you need a pen or a printer.</source>
        <translation>Nadie más tiene estas palabras y nadie puede volver a hacerlas: sin la hoja, sus datos se pierden con el PC. Son tres minutos; necesita un bolígrafo o una impresora.</translation>
    </message>
    <message>
        <source>Show the words now</source>
        <translation>Mostrar las palabras</translation>
    </message>
    <message>
        <source>Look first whether somebody can see your screen. That they were shown is written to the audit.</source>
        <translation>Mire antes si alguien ve su pantalla. Que se mostraron queda en la auditoría.</translation>
    </message>
    <message>
        <source>Write the words down in this order or print them. Keep the paper where the PC is not, for example at home or in a safe.</source>
        <translation>Anote las palabras en este orden o imprímalas. Guarde el papel donde no esté el PC, por ejemplo en casa o en una caja fuerte.</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>Ya las anoté</translation>
    </message>
    <message>
        <source>Hides the words and asks for three of them</source>
        <translation>Oculta las palabras y pide tres de ellas</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>They are hidden by themselves after five minutes. Take no photo: phones copy photos to other computers.</source>
        <translation>Se ocultan solas a los cinco minutos. No haga fotos: los teléfonos las copian a otros equipos.</translation>
    </message>
    <message>
        <source>Now from the sheet: type these three words.</source>
        <translation>Ahora desde la hoja: escriba estas tres palabras.</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>The sheet is kept</source>
        <translation>La hoja está guardada</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>Mostrar de nuevo</translation>
    </message>
    <message>
        <source>The recovery sheet is kept. Show the words only to write a second sheet.</source>
        <translation>La hoja de recuperación está guardada. Muestre las palabras solo para escribir otra.</translation>
    </message>
    <message>
        <source>The recovery sheet has not been kept yet.</source>
        <translation>La hoja de recuperación aún no está guardada.</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>Palabra %1</translation>
    </message>
    <message>
        <source>The recovery sheet is kept. With it your backups can be read on any PC.</source>
        <translation>La hoja de recuperación está guardada. Con ella sus copias se leen en cualquier PC.</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Guardar la hoja de recuperación</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>frontdesk-recovery-sheet.pdf</source>
        <translation>frontdesk-hoja-de-recuperacion.pdf</translation>
    </message>
    <message>
        <source>Saved: %1. Print it and remove the file from this PC.</source>
        <translation>Guardado: %1. Imprímalo y quite el archivo de este PC.</translation>
    </message>
</context>
<context>
    <name>frontdesk::SheetPaper</name>
    <message>
        <source>Recovery sheet of Frontdesk</source>
        <translation>Hoja de recuperación de Frontdesk</translation>
    </message>
    <message>
        <source>Recovery sheet of Frontdesk: %1</source>
        <translation>Hoja de recuperación de Frontdesk: %1</translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <translation>Hecha el %1.</translation>
    </message>
    <message>
        <source>These words open the backups. Keep this paper where the computer is not, and show it to nobody: whoever has the words and a backup can read everything in it.</source>
        <translation>Estas palabras abren las copias de seguridad. Guarde este papel donde no esté el equipo y no lo enseñe a nadie: quien tenga las palabras y una copia puede leerlo todo.</translation>
    </message>
    <message>
        <source>How to use it: install Frontdesk, choose “I have a backup” at the first start, pick the backup file and type the words in this order.</source>
        <translation>Cómo se usa: instale Frontdesk, elija «Tengo una copia» en el primer inicio, después el archivo de la copia, y escriba las palabras en este orden.</translation>
    </message>
    <message>
        <source>The file cannot be written here. Choose another folder.</source>
        <translation>No se puede escribir el archivo aquí. Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>frontdesk::ShortcutsEditor</name>
    <message>
        <source>Reset all keys</source>
        <translation>Restablecer todas las teclas</translation>
    </message>
    <message>
        <source>Keys of: %1</source>
        <translation>Teclas de: %1</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Volver a %1</translation>
    </message>
    <message>
        <source>%1: back to %2</source>
        <comment>action, keys</comment>
        <translation>%1: volver a %2</translation>
    </message>
</context>
<context>
    <name>frontdesk::SilenceBar</name>
    <message>
        <source>It answers again when that person has left the conversation, or when you hand it back.</source>
        <translation>Volverá a responder cuando esa persona deje la conversación o cuando usted se la devuelva.</translation>
    </message>
    <message>
        <source>It answers again when only one customer is left. You can take over and write.</source>
        <translation>Volverá a responder cuando quede un solo cliente. Puede hacerse cargo y escribir.</translation>
    </message>
    <message>
        <source>It answers again when the provider says that the conversation is active.</source>
        <translation>Volverá a responder cuando el proveedor diga que la conversación está activa.</translation>
    </message>
    <message>
        <source>Nothing may be sent until the customer writes START.</source>
        <translation>No se puede enviar nada hasta que el cliente escriba START.</translation>
    </message>
    <message>
        <source>The AI answers as soon as another conversation is done. You can take over at once.</source>
        <translation>La IA responderá en cuanto termine otra conversación. Puede hacerse cargo ya.</translation>
    </message>
</context>
<context>
    <name>frontdesk::SimulatorPage</name>
    <message>
        <source>Simulator</source>
        <translation>Simulador</translation>
    </message>
    <message>
        <source>Be your own customer</source>
        <translation>Sea su propio cliente</translation>
    </message>
    <message>
        <source>Start a customer</source>
        <translation>Iniciar un cliente</translation>
    </message>
    <message>
        <source>What the assistant did</source>
        <translation>Qué hizo el asistente</translation>
    </message>
    <message>
        <source>Each answer shows here what was understood, found, called and checked, and how long it took.</source>
        <translation>Aquí cada respuesta muestra qué se entendió, encontró, llamó y comprobó, y cuánto tardó.</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nada que mostrar</translation>
    </message>
    <message>
        <source>The assistant did nothing for this message: it still waits, or a person answers.</source>
        <translation>El asistente no hizo nada con este mensaje: aún espera, o responde una persona.</translation>
    </message>
    <message>
        <source>The trace cannot be read</source>
        <translation>No se puede leer la traza</translation>
    </message>
    <message numerus="yes">
        <source>%n simulated conversation(s) were removed.</source>
        <translation>
            <numerusform>Se ha quitado %n conversación simulada.</numerusform>
            <numerusform>Se han quitado %n conversaciones simuladas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A simulated customer writes in your web chat, by SMS or by WhatsApp as a real one would; no account of a provider is needed. Beside the chat you see what the assistant understood, looked up and did.</source>
        <translation>Un cliente simulado escribe en su chat web, por SMS o por WhatsApp como uno real; no hace falta cuenta de ningún proveedor. Junto al chat verá lo que el asistente entendió, consultó e hizo.</translation>
    </message>
</context>
<context>
    <name>frontdesk::SimulatorService</name>
    <message>
        <source>This simulated customer is no longer there.</source>
        <translation>Este cliente simulado ya no existe.</translation>
    </message>
    <message>
        <source>The web chat is not ready yet. Try again in a moment.</source>
        <translation>El chat web aún no está listo. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) are simulated already. Close one of them first.</source>
        <translation>
            <numerusform>Ya se simula %n cliente. Ciérrelo primero.</numerusform>
            <numerusform>Ya se simulan %n clientes. Cierre primero uno de ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sample scripts ask about the sample business, which no longer answers.</source>
        <translation>Los guiones de ejemplo preguntan por la empresa de ejemplo, que ya no responde.</translation>
    </message>
    <message>
        <source>This script does not exist.</source>
        <translation>Este guion no existe.</translation>
    </message>
</context>
<context>
    <name>frontdesk::SkillCard</name>
    <message>
        <source>Only reads</source>
        <translation>Solo lee</translation>
    </message>
    <message>
        <source>Changes something</source>
        <translation>Cambia algo</translation>
    </message>
    <message>
        <source>Moves money</source>
        <translation>Mueve dinero</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Incorporada</translation>
    </message>
    <message>
        <source>MCP server %1</source>
        <translation>Servidor MCP %1</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Only for proved customers</source>
        <translation>Solo para clientes verificados</translation>
    </message>
    <message>
        <source>Only for known customers</source>
        <translation>Solo para clientes conocidos</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>As its effect says</source>
        <translation>Según su efecto</translation>
    </message>
    <message>
        <source>Runs by itself</source>
        <translation>Se ejecuta sola</translation>
    </message>
    <message>
        <source>Asks a person first</source>
        <translation>Pregunta antes a alguien</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>%1 may be used</source>
        <translation>Se puede usar %1</translation>
    </message>
    <message>
        <source>When %1 may run</source>
        <translation>Cuándo se puede ejecutar %1</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>Probar %1</translation>
    </message>
    <message>
        <source>Its service failed several times; it is left alone for a moment. %1</source>
        <translation>Su servicio falló varias veces; se le deja descansar un momento. %1</translation>
    </message>
    <message>
        <source>No agent uses it</source>
        <translation>Ningún agente la usa</translation>
    </message>
    <message>
        <source>Used by %1</source>
        <translation>La usa: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) since the start</source>
        <translation>
            <numerusform>%n uso desde el inicio</numerusform>
            <numerusform>%n usos desde el inicio</numerusform>
        </translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>último: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed</source>
        <translation>
            <numerusform>%n fallido</numerusform>
            <numerusform>%n fallidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::SkillTester</name>
    <message>
        <source>(left out)</source>
        <translation>(omitido)</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>Como JSON</translation>
    </message>
    <message>
        <source>May be left empty</source>
        <translation>Puede quedar vacío</translation>
    </message>
    <message>
        <source>Really do it, this once</source>
        <translation>Hacerlo de verdad esta vez</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Try a skill</source>
        <translation>Probar una habilidad</translation>
    </message>
    <message>
        <source>As somebody who is no customer of yours. What changes something only says what it would do.</source>
        <translation>Como alguien que no es cliente suyo. Lo que cambia algo solo dice qué haría.</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Habilidad</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Result as JSON</source>
        <translation>Resultado como JSON</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Esto es necesario.</translation>
    </message>
    <message>
        <source>This does not fit; it has to be of the type %1.</source>
        <translation>Esto no encaja; tiene que ser del tipo %1.</translation>
    </message>
    <message>
        <source>Nothing was done. It would:</source>
        <translation>No se hizo nada. Haría esto:</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>Sample data.</source>
        <translation>Datos de ejemplo.</translation>
    </message>
</context>
<context>
    <name>frontdesk::SkillsPage</name>
    <message>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <source>All skills</source>
        <translation>Todas las habilidades</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Try one</source>
        <translation>Probar una</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Partes de esta página</translation>
    </message>
    <message>
        <source>What the AI can do besides talking. What changes something can ask a person first; what moves money does so from the start.</source>
        <translation>Qué puede hacer la IA además de hablar. Lo que cambia algo puede preguntar antes a una persona; lo que mueve dinero lo hace desde el principio.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>What the AI can do will stand here.</source>
        <translation>Aquí aparecerá lo que puede hacer la IA.</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nada en espera</translation>
    </message>
    <message>
        <source>When the AI wants to do something that a person has to confirm, or a customer wants to be called, it stands here.</source>
        <translation>Cuando la IA quiera hacer algo que debe confirmar una persona, o un cliente quiera que le llamen, aparecerá aquí.</translation>
    </message>
    <message>
        <source>The skills cannot be read</source>
        <translation>No se pueden leer las habilidades</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>frontdesk::SourceRow</name>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>página %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::StatusCard</name>
    <message>
        <source>Choose another folder…</source>
        <translation>Elegir otra carpeta…</translation>
    </message>
    <message>
        <source>Back up to a stick…</source>
        <translation>Copiar a una memoria…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>One more backup into a folder that you choose now, for example on a USB stick</source>
        <translation>Una copia más en una carpeta que elige ahora, por ejemplo en una memoria USB</translation>
    </message>
    <message>
        <source>Where the daily backups go from now on; those that are there stay where they are</source>
        <translation>Adónde van las copias diarias desde ahora; las que hay se quedan donde están</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>Avance de la copia</translation>
    </message>
    <message>
        <source>The daily backup is switched off.</source>
        <translation>La copia diaria está desactivada.</translation>
    </message>
    <message>
        <source>The next one is made by itself: %1.</source>
        <translation>La próxima se hace sola: %1.</translation>
    </message>
    <message>
        <source>One is made every day while the program runs.</source>
        <translation>Se hace una cada día mientras el programa funciona.</translation>
    </message>
    <message>
        <source>A backup is being made: %1 %</source>
        <translation>Se está haciendo una copia: %1 %</translation>
    </message>
</context>
<context>
    <name>frontdesk::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>frontdesk::SwitchBox</name>
    <message>
        <source>On</source>
        <comment>state of a switch</comment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>state of a switch</comment>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>frontdesk::TakeoverBar</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Guide AI</source>
        <translation>Orientar a la IA</translation>
    </message>
    <message>
        <source>Ask to take over</source>
        <translation>Pedir el control</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Tomar el control</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Write an internal note</source>
        <translation>Escribir una nota interna</translation>
    </message>
    <message>
        <source>Guide the AI</source>
        <translation>Orientar a la IA</translation>
    </message>
    <message>
        <source>Tells the colleague that you would like to have this conversation</source>
        <translation>Dice al colega que le gustaría tener esta conversación</translation>
    </message>
    <message>
        <source>Take over this conversation</source>
        <translation>Tomar el control de esta conversación</translation>
    </message>
</context>
<context>
    <name>frontdesk::TemplatePicker</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Send template</source>
        <translation>Enviar plantilla</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>What the customer reads</source>
        <translation>Lo que lee el cliente</translation>
    </message>
    <message>
        <source>Reading the templates of your account…</source>
        <translation>Leyendo las plantillas de su cuenta…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a template, language</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) still wait for WhatsApp&apos;s approval. Until then nothing can be sent.</source>
        <translation>
            <numerusform>%n plantilla espera aún la aprobación de WhatsApp. Hasta entonces no se puede enviar nada.</numerusform>
            <numerusform>%n plantillas esperan aún la aprobación de WhatsApp. Hasta entonces no se puede enviar nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account has no template. Make one in Twilio&apos;s console under Content Template Builder.</source>
        <translation>La cuenta no tiene plantillas. Cree una en la consola de Twilio, en Content Template Builder.</translation>
    </message>
    <message>
        <source>When the customer answers you can write freely again.</source>
        <translation>Cuando el cliente responda podrá escribir libremente otra vez.</translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>Valor %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::TimingBars</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Picked up after</source>
        <translation>Recogido tras</translation>
    </message>
    <message>
        <source>Search for passages</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <source>First sentence after</source>
        <translation>Primera frase tras</translation>
    </message>
    <message>
        <source>Whole turn</source>
        <translation>Turno completo</translation>
    </message>
</context>
<context>
    <name>frontdesk::ToastArea</name>
    <message>
        <source>Click to close</source>
        <translation>Clic para cerrar</translation>
    </message>
    <message>
        <source>Click to open the conversation</source>
        <translation>Clic para abrir la conversación</translation>
    </message>
</context>
<context>
    <name>frontdesk::TopBar</name>
    <message>
        <source>Sample data</source>
        <translation>Datos de ejemplo</translation>
    </message>
    <message>
        <source>Conversations of the demo are marked as samples</source>
        <translation>Las conversaciones de la demostración van marcadas como ejemplo</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>with AI</source>
        <translation>con la IA</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>mine</source>
        <comment>my conversations</comment>
        <translation>mías</translation>
    </message>
    <message>
        <source>Account of %1</source>
        <translation>Cuenta de %1</translation>
    </message>
    <message>
        <source>You are %1</source>
        <translation>Usted es %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::TraceView</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Said that it does not know</source>
        <translation>Dijo que no lo sabe</translation>
    </message>
    <message>
        <source>Asked for a person</source>
        <translation>Pidió una persona</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Needed no answer</source>
        <translation>No necesitaba respuesta</translation>
    </message>
    <message>
        <source>Still at work</source>
        <translation>Aún en curso</translation>
    </message>
    <message>
        <source>What the assistant did</source>
        <translation>Qué hizo el asistente</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Desenlace</translation>
    </message>
    <message>
        <source>%1 confident</source>
        <translation>seguridad: %1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Preguntado</translation>
    </message>
    <message>
        <source>A person, because</source>
        <translation>Una persona, porque</translation>
    </message>
    <message>
        <source>Understanding</source>
        <translation>Comprensión</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Most probable</source>
        <translation>Lo más probable</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Wants a person</source>
        <translation>Quiere una persona</translation>
    </message>
    <message>
        <source>Phrase for a person</source>
        <translation>Frase para pedir persona</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation>Pasajes encontrados</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>No document has anything like it.</source>
        <translation>Ningún documento tiene nada parecido.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>used</source>
        <translation>usado</translation>
    </message>
    <message>
        <source>Skill: %1</source>
        <translation>Habilidad: %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En resumen</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Controles</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) stopped</source>
        <translation>
            <numerusform>%n frase detenida</numerusform>
            <numerusform>%n frases detenidas</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing stopped</source>
        <translation>nada detenido</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>Every sentence kept the rules.</source>
        <translation>Todas las frases cumplieron las reglas.</translation>
    </message>
    <message>
        <source>Time and model</source>
        <translation>Tiempo y modelo</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Respondida por</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>%1 de entrada, %2 de salida</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>%1, because %2</source>
        <comment>agent, rule</comment>
        <translation>%1, porque %2</translation>
    </message>
</context>
<context>
    <name>frontdesk::TranscriptModel</name>
    <message>
        <source>New messages</source>
        <translation>Mensajes nuevos</translation>
    </message>
    <message>
        <source>Guidance for the AI by %1, %2: %3</source>
        <translation>Indicación para la IA de %1, %2: %3</translation>
    </message>
    <message>
        <source>Skill %1: %2</source>
        <translation>Habilidad %1: %2</translation>
    </message>
    <message>
        <source>Internal note by %1, %2: %3</source>
        <translation>Nota interna de %1, %2: %3</translation>
    </message>
    <message>
        <source>AI %1, %2: %3</source>
        <translation>IA %1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>event, time</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2, internal</source>
        <comment>author, time</comment>
        <translation>%1, %2, interno</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>author, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>message, delivery</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2: %3)</source>
        <comment>message, delivery, why</comment>
        <translation>%1 (%2: %3)</translation>
    </message>
</context>
<context>
    <name>frontdesk::TranscriptPainter</name>
    <message>
        <source>%1 (no preview)</source>
        <translation>%1 (sin vista previa)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>failed, %1</source>
        <translation>falló, %1</translation>
    </message>
    <message>
        <source>goes out in %1 s</source>
        <translation>sale en %1 s</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>enviando</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>writing…</source>
        <translation>escribiendo…</translation>
    </message>
    <message>
        <source>internal, the customer does not see this</source>
        <translation>interno, el cliente no lo ve</translation>
    </message>
    <message>
        <source>guidance for the AI, the customer does not see this</source>
        <translation>indicación para la IA, el cliente no lo ve</translation>
    </message>
    <message>
        <source>%1 confident</source>
        <translation>seguridad: %1</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>espera a enviarse</translation>
    </message>
    <message>
        <source>AI draft, approved</source>
        <translation>Borrador de IA, aprobado</translation>
    </message>
</context>
<context>
    <name>frontdesk::TranscriptView</name>
    <message>
        <source>Copy selection</source>
        <translation>Copiar la selección</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copiar el mensaje</translation>
    </message>
    <message>
        <source>Conversation transcript</source>
        <translation>Texto de la conversación</translation>
    </message>
    <message>
        <source>Arrow keys move between messages, left and right between sources and links, Enter opens</source>
        <translation>Las flechas pasan de un mensaje a otro, izquierda y derecha entre fuentes y enlaces, Intro abre</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Mensajes nuevos</translation>
    </message>
    <message>
        <source>Play again or make a scenario…</source>
        <translation>Repetir o crear un escenario…</translation>
    </message>
</context>
<context>
    <name>frontdesk::TrayIcon</name>
    <message>
        <source>Open Frontdesk</source>
        <translation>Abrir Frontdesk</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) waiting for a person</source>
        <translation>
            <numerusform>%n cliente espera a una persona</numerusform>
            <numerusform>%n clientes esperan a una persona</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>No espera nadie</translation>
    </message>
    <message>
        <source>Frontdesk: %1</source>
        <comment>tray, state</comment>
        <translation>Frontdesk: %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::TrialPanel</name>
    <message>
        <source>Ask what a customer would ask</source>
        <translation>Pregunte lo que preguntaría un cliente</translation>
    </message>
    <message>
        <source>Question to the assistant</source>
        <translation>Pregunta al asistente</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>Respondiendo…</translation>
    </message>
    <message>
        <source>A real customer would be passed on to a person now.</source>
        <translation>Un cliente real pasaría ahora a una persona.</translation>
    </message>
    <message>
        <source>It knows only your opening hours so far. Add a document or type an answer.</source>
        <translation>Por ahora solo conoce su horario. Añada un documento o escriba una respuesta.</translation>
    </message>
    <message>
        <source>Your documents do not answer this. Type the answer under Knowledge, then ask again.</source>
        <translation>Sus documentos no responden a esto. Escriba la respuesta en Conocimiento y pregunte de nuevo.</translation>
    </message>
    <message>
        <source>Nothing of this is stored: no customer has seen it.</source>
        <translation>Nada de esto se guarda: ningún cliente lo ha visto.</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::TunnelCard</name>
    <message>
        <source>Copy address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Stop the tunnel</source>
        <translation>Detener el túnel</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Tunnel from the internet</source>
        <translation>Túnel desde internet</translation>
    </message>
    <message>
        <source>Looking for tunnel programs…</source>
        <translation>Buscando programas de túnel…</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>%1 brings web sites and providers to this PC while Frontdesk runs. The address below is the public address of this run.</source>
        <translation>%1 trae sitios web y proveedores a este PC mientras Frontdesk está abierto. La dirección de abajo es la dirección pública hasta que se cierre.</translation>
    </message>
    <message>
        <source>A tunnel gives this PC an address that providers can reach. Install cloudflared, ngrok or tailscale, and it can be started here. Polling needs none of them.</source>
        <translation>Un túnel da a este PC una dirección que alcanzan los proveedores. Instale cloudflared, ngrok o tailscale y podrá iniciarse aquí. El sondeo no necesita ninguno.</translation>
    </message>
    <message>
        <source>A tunnel gives this PC an address that providers can reach. It runs as long as Frontdesk. Polling needs none.</source>
        <translation>Un túnel da a este PC una dirección que alcanzan los proveedores. Funciona mientras Frontdesk está abierto. El sondeo no lo necesita.</translation>
    </message>
    <message>
        <source>Start %1</source>
        <comment>name of a tunnel program</comment>
        <translation>Iniciar %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::TunnelRunner</name>
    <message>
        <source>%1 runs but names no address.</source>
        <translation>%1 está en marcha, pero no da ninguna dirección.</translation>
    </message>
    <message>
        <source>This tool is not known.</source>
        <translation>Esta herramienta no se conoce.</translation>
    </message>
    <message>
        <source>%1 is not installed. %2</source>
        <comment>tool, where to get it</comment>
        <translation>%1 no está instalado. %2</translation>
    </message>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>No se pudo iniciar %1: %2</translation>
    </message>
    <message>
        <source>%1 ended by itself (code %2).</source>
        <translation>%1 terminó por sí solo (código %2).</translation>
    </message>
</context>
<context>
    <name>frontdesk::UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo  %1</source>
        <comment>button, its keys</comment>
        <translation>Deshacer  %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::WebchatCustomer</name>
    <message>
        <source>The web chat of this program cannot be reached (%1).</source>
        <translation>No se puede acceder al chat web de este programa (%1).</translation>
    </message>
    <message>
        <source>The web chat answered with error %1.</source>
        <translation>El chat web respondió con el error %1.</translation>
    </message>
    <message>
        <source>The session of this customer has ended.</source>
        <translation>La sesión de este cliente ha terminado.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Escriba algo primero.</translation>
    </message>
    <message>
        <source>A message may have at most %1 characters.</source>
        <translation>Un mensaje puede tener como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>The web chat refused this message.</source>
        <translation>El chat web rechazó este mensaje.</translation>
    </message>
</context>
<context>
    <name>frontdesk::WebsitePage</name>
    <message>
        <source>Web site</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Put it on my web site</source>
        <translation>Ponerlo en mi sitio web</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Lines for your web site</source>
        <translation>Líneas para su sitio web</translation>
    </message>
    <message>
        <source>Paste them before &lt;/body&gt; on every page, or send them to whoever looks after your site. Telephone and e-mail in them are what visitors see when this computer is off.</source>
        <translation>Péguelas antes de &lt;/body&gt; en cada página o envíelas a quien cuida su sitio. El teléfono y el correo que contienen es lo que ven los visitantes cuando este equipo está apagado.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Open the chat page</source>
        <translation>Abrir la página del chat</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Corner of the page</source>
        <translation>Esquina de la página</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Empty: the name of your company.</source>
        <translation>Vacío: el nombre de su empresa.</translation>
    </message>
    <message>
        <source>Words on the button</source>
        <translation>Palabras del botón</translation>
    </message>
    <message>
        <source>Empty: only the icon.</source>
        <translation>Vacío: solo el icono.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Visitors get the one their browser asks for.</source>
        <translation>Los visitantes reciben el que pide su navegador.</translation>
    </message>
    <message>
        <source>Telephone when the computer is off</source>
        <translation>Teléfono con el equipo apagado</translation>
    </message>
    <message>
        <source>Empty: that of your company.</source>
        <translation>Vacío: el de su empresa.</translation>
    </message>
    <message>
        <source>E-mail when the computer is off</source>
        <translation>Correo con el equipo apagado</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Sites that may use the chat</source>
        <translation>Sitios que pueden usar el chat</translation>
    </message>
    <message>
        <source>Only pages of these sites can open it. The address line of your site will do; one site per line.</source>
        <translation>Solo las páginas de estos sitios pueden abrirlo. Basta la dirección de su sitio; un sitio por línea.</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sitios</translation>
    </message>
    <message>
        <source>With and without www are two sites.</source>
        <translation>Con y sin www son dos sitios.</translation>
    </message>
    <message>
        <source>Can my site reach it?</source>
        <translation>¿Llega mi sitio al chat?</translation>
    </message>
    <message>
        <source>Asks your public address the way a visitor&apos;s browser would.</source>
        <translation>Consulta su dirección pública como lo haría el navegador de un visitante.</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>The settings cannot be read</source>
        <translation>No se pueden leer los ajustes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Hello! How can I help you?</source>
        <translation>¡Hola! ¿En qué puedo ayudarle?</translation>
    </message>
    <message>
        <source>These lines work on this computer only: there is no public address yet. See the test below.</source>
        <translation>Estas líneas solo funcionan en este equipo: aún no hay dirección pública. Vea la prueba de abajo.</translation>
    </message>
    <message>
        <source>Write # and six digits or letters from a to f, for example #1f62d0.</source>
        <translation>Escriba # y seis cifras o letras de la a a la f, por ejemplo #1f62d0.</translation>
    </message>
    <message>
        <source>white</source>
        <translation>blanco</translation>
    </message>
    <message>
        <source>black</source>
        <translation>negro</translation>
    </message>
    <message>
        <source>No text can be read well on this colour.</source>
        <translation>Ningún texto se lee bien sobre este color.</translation>
    </message>
    <message>
        <source>Text on it is %1, contrast %2.</source>
        <translation>El texto encima es %1, contraste %2.</translation>
    </message>
    <message>
        <source>Saved. Your site shows it within a minute.</source>
        <translation>Guardado. Su sitio lo muestra en un minuto.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
</context>
<context>
    <name>frontdesk::WidgetPreview</name>
    <message>
        <source>Preview of the chat on your web site</source>
        <translation>Vista previa del chat en su sitio web</translation>
    </message>
    <message>
        <source>Are you open today?</source>
        <translation>¿Abren hoy?</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Escriba un mensaje</translation>
    </message>
    <message>
        <source>AI assistant answers</source>
        <translation>Responde el asistente de IA</translation>
    </message>
</context>
<context>
    <name>frontdesk::WindowSection</name>
    <message>
        <source>This window</source>
        <translation>Esta ventana</translation>
    </message>
    <message>
        <source>theme colours dark light text size rows motion language enter close</source>
        <translation>tema colores oscuro claro texto tamaño filas movimiento idioma intro cerrar</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop is set.</source>
        <translation>Claro, oscuro o como esté el escritorio.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Of everything in this window.</source>
        <translation>De todo en esta ventana.</translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation>Filas de las listas</translation>
    </message>
    <message>
        <source>Compact rows show more conversations at once.</source>
        <translation>Las filas compactas muestran más conversaciones a la vez.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Amplias</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactas</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Reduced motion shows changes without sliding and blinking.</source>
        <translation>El movimiento reducido muestra los cambios sin deslizamientos ni parpadeos.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reducido</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of the window; customers choose theirs in the chat.</source>
        <translation>De la ventana; los clientes eligen el suyo en el chat.</translation>
    </message>
    <message>
        <source>Enter sends the reply</source>
        <translation>Intro envía la respuesta</translation>
    </message>
    <message>
        <source>Shift+Enter then begins a new line. When this is off, Ctrl+Enter sends.</source>
        <translation>Mayús+Intro empieza entonces una línea nueva. Si está desactivado, envía Ctrl+Intro.</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Al cerrar la ventana</translation>
    </message>
    <message>
        <source>In the background Frontdesk goes on answering; it then stands in the tray.</source>
        <translation>En segundo plano Frontdesk sigue respondiendo; queda en la bandeja del sistema.</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Preguntarme</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Seguir en segundo plano</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>Cerrar el programa</translation>
    </message>
</context>
<context>
    <name>frontdesk::attachment</name>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Mensaje de voz</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of file, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Is being fetched from the provider…</source>
        <translation>Recogiéndose del proveedor…</translation>
    </message>
    <message>
        <source>Could not be fetched from the provider</source>
        <translation>No se pudo recoger del proveedor</translation>
    </message>
</context>
<context>
    <name>frontdesk::display</name>
    <message>
        <source>[Image: %1]</source>
        <translation>[Imagen: %1]</translation>
    </message>
    <message>
        <source>[File: %1]</source>
        <translation>[Archivo: %1]</translation>
    </message>
    <message>
        <source>[Voice message, %1]</source>
        <translation>[Mensaje de voz, %1]</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>Chat web</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Prioridad baja</translation>
    </message>
    <message>
        <source>Normal priority</source>
        <translation>Prioridad normal</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Prioridad alta</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Asked for a person</source>
        <translation>Pidió una persona</translation>
    </message>
    <message>
        <source>Wrote “%1”, which always gets a person</source>
        <translation>Escribió «%1», que siempre lleva a una persona</translation>
    </message>
    <message>
        <source>Was waiting for an answer when the program was not running</source>
        <translation>Esperaba una respuesta cuando el programa no estaba en marcha</translation>
    </message>
    <message>
        <source>Left a message while nobody was in</source>
        <translation>Dejó un mensaje cuando no había nadie</translation>
    </message>
    <message>
        <source>The AI was not sure of its answer</source>
        <translation>La IA no estaba segura de su respuesta</translation>
    </message>
    <message>
        <source>Could not prove who they are after several tries</source>
        <translation>No pudo demostrar quién es tras varios intentos</translation>
    </message>
    <message>
        <source>Too many questions without a solution</source>
        <translation>Demasiadas preguntas sin solución</translation>
    </message>
    <message>
        <source>The AI could not answer because of an error</source>
        <translation>La IA no pudo responder por un error</translation>
    </message>
    <message>
        <source>Sounds unhappy</source>
        <translation>Parece descontento</translation>
    </message>
    <message>
        <source>Asked the same several times</source>
        <translation>Preguntó lo mismo varias veces</translation>
    </message>
    <message>
        <source>Was left without an answer by the person who had it</source>
        <translation>Se quedó sin respuesta de quien la tenía</translation>
    </message>
    <message>
        <source>Passed on by a colleague</source>
        <translation>Traspasada por un colega</translation>
    </message>
    <message>
        <source>Accepted the offer of a person</source>
        <translation>Aceptó hablar con una persona</translation>
    </message>
    <message>
        <source>Has a complaint</source>
        <translation>Tiene una queja</translation>
    </message>
    <message>
        <source>Wrote about “%1”</source>
        <translation>Escribió sobre «%1»</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1m</source>
        <comment>minutes ago, short</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1h</source>
        <comment>hours ago, short</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1d</source>
        <comment>days ago, short</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>date format, see QDate::toString</comment>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format, see QDate::toString</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>&lt;1 ms</source>
        <translation>&lt;1 ms</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>IA</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Frontdesk</source>
        <translation>Frontdesk</translation>
    </message>
    <message>
        <source>A person took over from the AI</source>
        <translation>Una persona tomó el control de la IA</translation>
    </message>
    <message>
        <source>%1 took over from the AI</source>
        <translation>%1 tomó el control de la IA</translation>
    </message>
    <message>
        <source>Handed back to the AI</source>
        <translation>Devuelta a la IA</translation>
    </message>
    <message>
        <source>%1 handed back to the AI</source>
        <translation>%1 la devolvió a la IA</translation>
    </message>
    <message>
        <source>Asked for a person, waiting for an agent</source>
        <translation>Pidió una persona, está a la espera</translation>
    </message>
    <message>
        <source>No longer waiting for a person</source>
        <translation>Ya no espera a una persona</translation>
    </message>
    <message>
        <source>Conversation closed</source>
        <translation>Conversación cerrada</translation>
    </message>
    <message>
        <source>Conversation reopened</source>
        <translation>Conversación reabierta</translation>
    </message>
    <message>
        <source>The AI stopped answering</source>
        <translation>La IA dejó de responder</translation>
    </message>
    <message>
        <source>Too many messages in a short time, the AI answers later</source>
        <translation>Demasiados mensajes en poco tiempo, la IA responde más tarde</translation>
    </message>
    <message>
        <source>Left a message, wants an answer</source>
        <translation>Dejó un mensaje, quiere una respuesta</translation>
    </message>
    <message>
        <source>Left a message, wants an answer by e-mail: %1</source>
        <translation>Dejó un mensaje, quiere una respuesta por correo: %1</translation>
    </message>
    <message>
        <source>Rated %1 of 5</source>
        <translation>Valoración: %1 de 5</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>rating: comment</comment>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>Put back into the queue for people</source>
        <translation>Devuelta a la cola de personas</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Asignada a %1</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>assignment: note</comment>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>%1 would like to take over</source>
        <translation>%1 quisiera tomar el control</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Pospuesta</translation>
    </message>
    <message>
        <source>Back from snooze</source>
        <translation>Ya no está pospuesta</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>escribiéndose</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leído</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visitante</translation>
    </message>
    <message>
        <source>[Image, is being fetched from the provider]</source>
        <translation>[Imagen, se está recogiendo del proveedor]</translation>
    </message>
    <message>
        <source>[File, is being fetched from the provider]</source>
        <translation>[Archivo, se está recogiendo del proveedor]</translation>
    </message>
    <message>
        <source>The AI is silent: a person answers from elsewhere</source>
        <translation>La IA calla: una persona responde desde otro sitio</translation>
    </message>
    <message>
        <source>The AI is silent: more than one customer is in this conversation</source>
        <translation>La IA calla: hay más de un cliente en esta conversación</translation>
    </message>
    <message>
        <source>The AI is silent: the provider has set this conversation inactive</source>
        <translation>La IA calla: el proveedor ha puesto esta conversación inactiva</translation>
    </message>
    <message>
        <source>The AI is silent: the customer does not want messages</source>
        <translation>La IA calla: el cliente no quiere mensajes</translation>
    </message>
    <message>
        <source>Waits: too many conversations are being worked on</source>
        <translation>Espera: hay demasiadas conversaciones en curso</translation>
    </message>
    <message>
        <source>The AI may answer again</source>
        <translation>La IA puede volver a responder</translation>
    </message>
    <message>
        <source>Twilio Conversations</source>
        <translation>Twilio Conversations</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>%1 joined from outside this program, the AI is silent</source>
        <translation>%1 se unió desde fuera de este programa; la IA calla</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 se fue</translation>
    </message>
    <message>
        <source>The customer wrote %1 and must not be written to</source>
        <translation>El cliente escribió %1 y no se le puede escribir</translation>
    </message>
    <message>
        <source>The customer wrote %1 and may be written to again</source>
        <translation>El cliente escribió %1 y se le puede volver a escribir</translation>
    </message>
    <message>
        <source>Closed at the provider</source>
        <translation>Cerrada en el proveedor</translation>
    </message>
    <message>
        <source>Set inactive at the provider</source>
        <translation>Inactiva en el proveedor</translation>
    </message>
    <message>
        <source>Active again at the provider</source>
        <translation>Activa de nuevo en el proveedor</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>espera a enviarse</translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>se está enviando</translation>
    </message>
    <message>
        <source>Wrote while the AI was switched off for maintenance</source>
        <translation>Escribió mientras la IA estaba apagada por mantenimiento</translation>
    </message>
    <message>
        <source>Wrote before a backup was restored; nobody knows whether it was answered</source>
        <translation>Escribió antes de que se restaurara una copia de seguridad; nadie sabe si se le respondió</translation>
    </message>
    <message>
        <source>Waits for an answer in a conversation in which the AI is silent</source>
        <translation>Espera una respuesta en una conversación en la que la IA calla</translation>
    </message>
    <message>
        <source>An answer of the AI could not be delivered</source>
        <translation>Una respuesta de la IA no se pudo entregar</translation>
    </message>
    <message>
        <source>A draft of the AI waits for approval</source>
        <translation>Un borrador de la IA espera aprobación</translation>
    </message>
    <message>
        <source>Was told that people answer</source>
        <translation>Se le dijo que responden personas</translation>
    </message>
    <message>
        <source>The AI does not answer this kind of question here</source>
        <translation>La IA no responde aquí a este tipo de preguntas</translation>
    </message>
    <message>
        <source>People answer here; the AI only compares</source>
        <translation>Aquí responden personas; la IA solo compara</translation>
    </message>
    <message>
        <source>A callback that was promised is due</source>
        <translation>Toca hacer una llamada prometida</translation>
    </message>
    <message>
        <source>Needs something that the AI cannot do</source>
        <translation>Necesita algo que la IA no puede hacer</translation>
    </message>
    <message>
        <source>“%1” stands in the message</source>
        <translation>«%1» figura en el mensaje</translation>
    </message>
    <message>
        <source>the message is about %1</source>
        <translation>el mensaje trata de %1</translation>
    </message>
    <message>
        <source>the agent before asked for it</source>
        <translation>el agente anterior lo pidió</translation>
    </message>
    <message>
        <source>it has the conversation already</source>
        <translation>ya tiene la conversación</translation>
    </message>
    <message>
        <source>nothing spoke for another one</source>
        <translation>nada apuntaba a otro</translation>
    </message>
    <message>
        <source>handed over often enough, nobody else may take it</source>
        <translation>ya se traspasó bastantes veces; nadie más puede tomarla</translation>
    </message>
    <message>
        <source>%1 goes on for the AI: %2</source>
        <comment>agent: rule</comment>
        <translation>%1 sigue en nombre de la IA: %2</translation>
    </message>
</context>
<context>
    <name>frontdesk::inbox</name>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Overdue %1</source>
        <translation>Vencida %1</translation>
    </message>
    <message>
        <source>Waiting · %1 left</source>
        <translation>En espera · quedan %1</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Guardar %1</translation>
    </message>
    <message>
        <source>The channel did not say whether this arrived. Ask the customer before you send it again.</source>
        <translation>El canal no confirmó si esto llegó. Pregunte al cliente antes de enviarlo de nuevo.</translation>
    </message>
    <message>
        <source>The message did not reach the customer.</source>
        <translation>El mensaje no llegó al cliente.</translation>
    </message>
    <message>
        <source>The channel refused the message (%1).</source>
        <translation>El canal rechazó el mensaje (%1).</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>document, section</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, p. %2</source>
        <translation>%1, p. %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Pospuesta</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>IA</translation>
    </message>
    <message>
        <source>AI · %1</source>
        <translation>IA · %1</translation>
    </message>
    <message>
        <source>overdue %1</source>
        <translation>vencida %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 se fue</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Waiting for a place</source>
        <translation>Espera un sitio</translation>
    </message>
    <message>
        <source>AI is silent</source>
        <translation>La IA calla</translation>
    </message>
</context>
<context>
    <name>frontdesk::inboxmenus</name>
    <message>
        <source>%1 (%2)</source>
        <comment>choice, time</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Posponer hasta</translation>
    </message>
    <message>
        <source>It comes back at this time, or earlier when the customer writes.</source>
        <translation>Vuelve a esta hora, o antes si el cliente escribe.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message numerus="yes">
        <source>%1, available, %n conversation(s)</source>
        <translation>
            <numerusform>%1, disponible, %n conversación</numerusform>
            <numerusform>%1, disponible, %n conversaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, away</source>
        <translation>%1, ausente</translation>
    </message>
    <message>
        <source>%1, not here</source>
        <translation>%1, no está</translation>
    </message>
    <message>
        <source>1 &amp;hour</source>
        <translation>1 &amp;hora</translation>
    </message>
    <message>
        <source>&amp;Tomorrow morning</source>
        <translation>&amp;Mañana por la mañana</translation>
    </message>
    <message>
        <source>&amp;Next week</source>
        <translation>&amp;Próxima semana</translation>
    </message>
    <message>
        <source>&amp;Choose a time…</source>
        <translation>&amp;Elegir una hora…</translation>
    </message>
    <message>
        <source>No colleagues yet. Add them in Settings.</source>
        <translation>Aún no hay colegas. Añádalos en Ajustes.</translation>
    </message>
    <message>
        <source>Back into the &amp;queue for everybody</source>
        <translation>Volver a la &amp;cola para todos</translation>
    </message>
</context>
<context>
    <name>frontdesk::noticetext</name>
    <message>
        <source>There is a new message.</source>
        <translation>Hay un mensaje nuevo.</translation>
    </message>
    <message>
        <source>Open the conversation to hand it over.</source>
        <translation>Abra la conversación para cederla.</translation>
    </message>
    <message>
        <source>You have this conversation now.</source>
        <translation>Usted tiene ahora esta conversación.</translation>
    </message>
    <message>
        <source>A person is asked for.</source>
        <translation>Se pide una persona.</translation>
    </message>
    <message>
        <source>New message from %1</source>
        <translation>Mensaje nuevo de %1</translation>
    </message>
    <message>
        <source>Somebody would like to take over %1</source>
        <translation>Alguien quisiera tomar a %1</translation>
    </message>
    <message>
        <source>%1 would like to take over %2</source>
        <translation>%1 quisiera tomar a %2</translation>
    </message>
    <message>
        <source>%1 was given to you</source>
        <translation>Se le asignó %1</translation>
    </message>
    <message>
        <source>%1 was passed on to you and waits</source>
        <translation>%1 se le ha pasado y espera</translation>
    </message>
    <message>
        <source>%1 waits again</source>
        <translation>%1 espera de nuevo</translation>
    </message>
    <message>
        <source>Urgent: %1 waits for a person</source>
        <translation>Urgente: %1 espera a una persona</translation>
    </message>
    <message>
        <source>%1 waits for a person</source>
        <translation>%1 espera a una persona</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) waiting for a person</source>
        <translation>
            <numerusform>%n cliente espera a una persona</numerusform>
            <numerusform>%n clientes esperan a una persona</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n more)</source>
        <comment>words of a message, number of further ones</comment>
        <translation>
            <numerusform>%1 (%n más)</numerusform>
            <numerusform>%1 (%n más)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 took %2</source>
        <translation>%1 tomó a %2</translation>
    </message>
</context>
<context>
    <name>frontdesk::simulator::FakeServer</name>
    <message>
        <source>The simulated Twilio cannot listen on port %1.</source>
        <translation>El Twilio simulado no puede escuchar en el puerto %1.</translation>
    </message>
</context>
</TS>
