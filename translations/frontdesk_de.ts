<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccountList</name>
    <message>
        <source>Web chat</source>
        <translation>Web-Chat</translation>
    </message>
    <message>
        <source>Signed webhook</source>
        <translation>Signierter Webhook</translation>
    </message>
    <message>
        <source>Twilio, %1</source>
        <comment>telephone number</comment>
        <translation>Twilio, %1</translation>
    </message>
    <message>
        <source>Twilio, account ending in %1</source>
        <translation>Twilio, Konto mit der Endung %1</translation>
    </message>
    <message>
        <source>The Auth Token is missing. Copy it from https://console.twilio.com into the form.</source>
        <translation>Das Auth Token fehlt. Kopieren Sie es von https://console.twilio.com in das Formular.</translation>
    </message>
    <message>
        <source>Twilio does not answer at present. Messages wait and leave by themselves.</source>
        <translation>Twilio antwortet zurzeit nicht. Nachrichten warten und gehen von selbst hinaus.</translation>
    </message>
    <message>
        <source>The sample business answers, and it must never answer real customers. Set up your own company on the page Company, then start Frontdesk again.</source>
        <translation>Die Beispielfirma antwortet, und sie darf nie echten Kunden antworten. Richten Sie auf der Seite Unternehmen Ihre eigene ein und starten Sie Frontdesk dann neu.</translation>
    </message>
    <message>
        <source>Comparing with Twilio&apos;s lists failed: %1</source>
        <translation>Der Abgleich mit den Listen von Twilio ist gescheitert: %1</translation>
    </message>
    <message>
        <source>Twilio has no address to deliver to. Start a tunnel, set the public address in Settings, or choose “By asking Twilio” there.</source>
        <translation>Twilio hat keine Adresse, an die es liefern kann. Starten Sie einen Tunnel, tragen Sie in den Einstellungen die öffentliche Adresse ein oder wählen Sie dort „Durch Nachfragen bei Twilio“.</translation>
    </message>
    <message>
        <source>The newest webhooks were refused, because their signatures do not fit. Press “Check”.</source>
        <translation>Die neuesten Webhooks wurden abgewiesen, weil ihre Signaturen nicht passen. Drücken Sie „Prüfen“.</translation>
    </message>
</context>
<context>
    <name>AgentEdit</name>
    <message>
        <source>%1 answers whenever nobody else does, and cannot be deleted.</source>
        <translation>%1 antwortet immer, wenn sonst niemand antwortet, und kann nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>There is no such agent.</source>
        <translation>Diesen Assistenten gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>AgentText</name>
    <message>
        <source>When it does not know the answer</source>
        <translation>Wenn er die Antwort nicht weiß</translation>
    </message>
    <message>
        <source>About charges and invoices</source>
        <translation>Zu Kosten und Rechnungen</translation>
    </message>
    <message>
        <source>About returns and refunds</source>
        <translation>Zu Rückgaben und Erstattungen</translation>
    </message>
    <message>
        <source>About faults</source>
        <translation>Zu Störungen</translation>
    </message>
    <message>
        <source>When a person was asked for</source>
        <translation>Wenn ein Mensch verlangt wurde</translation>
    </message>
    <message>
        <source>When a person was asked for and nobody is there</source>
        <translation>Wenn ein Mensch verlangt wurde und niemand da ist</translation>
    </message>
    <message>
        <source>When a person was asked for and you are closed</source>
        <translation>Wenn ein Mensch verlangt wurde und geschlossen ist</translation>
    </message>
    <message>
        <source>When a person is on the way already</source>
        <translation>Wenn schon ein Mensch unterwegs ist</translation>
    </message>
    <message>
        <source>When something does not work</source>
        <translation>Wenn etwas nicht funktioniert</translation>
    </message>
    <message>
        <source>When somebody writes too much</source>
        <translation>Wenn jemand zu viel schreibt</translation>
    </message>
    <message>
        <source>When it takes too long</source>
        <translation>Wenn es zu lange dauert</translation>
    </message>
    <message>
        <source>During maintenance</source>
        <translation>Während der Wartung</translation>
    </message>
    <message>
        <source>When all places are taken</source>
        <translation>Wenn alle Plätze belegt sind</translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s)</source>
        <translation>
            <numerusform>%n Fähigkeit</numerusform>
            <numerusform>%n Fähigkeiten</numerusform>
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
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Waits for a person</source>
        <translation>Wartet auf einen Menschen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Nobody decided</source>
        <translation>Niemand entschied</translation>
    </message>
</context>
<context>
    <name>BackupArchive</name>
    <message>
        <source>The backup is damaged: its parts do not fit together.</source>
        <translation>Die Sicherung ist beschädigt: Ihre Teile passen nicht zusammen.</translation>
    </message>
</context>
<context>
    <name>BackupCheck</name>
    <message>
        <source>The check was cut off.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The backup holds no database.</source>
        <translation>Die Sicherung enthält keine Datenbank.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of customers are missing.</source>
        <translation>
            <numerusform>%n Datei von Kunden fehlt.</numerusform>
            <numerusform>%n Dateien von Kunden fehlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of customers are damaged.</source>
        <translation>
            <numerusform>%n Datei von Kunden ist beschädigt.</numerusform>
            <numerusform>%n Dateien von Kunden sind beschädigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup %1 cannot be read: %2</source>
        <translation>Die Sicherung %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>There is no database in %1.</source>
        <translation>In %1 ist keine Datenbank.</translation>
    </message>
    <message>
        <source>The database is damaged. Restore the last good backup.</source>
        <translation>Die Datenbank ist beschädigt. Stellen Sie die letzte gute Sicherung wieder her.</translation>
    </message>
</context>
<context>
    <name>BackupHead</name>
    <message>
        <source>This is not a backup of Frontdesk, or its beginning is damaged.</source>
        <translation>Das ist keine Sicherung von Frontdesk, oder ihr Anfang ist beschädigt.</translation>
    </message>
    <message>
        <source>This backup was made by a later version of Frontdesk. Install that one first.</source>
        <translation>Diese Sicherung stammt von einer neueren Version von Frontdesk. Installieren Sie zuerst diese.</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>Sie kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>It was made with another key: its own recovery sheet is needed.</source>
        <translation>Sie wurde mit einem anderen Schlüssel gemacht: Ihr eigenes Wiederherstellungsblatt wird gebraucht.</translation>
    </message>
</context>
<context>
    <name>BackupInputs</name>
    <message>
        <source>%1 is not in the backup: it is too large, or its name cannot be kept.</source>
        <translation>%1 ist nicht in der Sicherung: Die Datei ist zu groß, oder ihr Name lässt sich nicht aufnehmen.</translation>
    </message>
    <message>
        <source>agent_config.yml has mistakes: which documents it names is not known; the folder knowledge was taken.</source>
        <translation>agent_config.yml hat Fehler: Welche Dokumente darin stehen, ist nicht bekannt; der Ordner knowledge wurde genommen.</translation>
    </message>
</context>
<context>
    <name>BackupMaker</name>
    <message>
        <source>The backup was cut off, because the program ends.</source>
        <translation>Die Sicherung wurde abgebrochen, weil das Programm endet.</translation>
    </message>
    <message>
        <source>The folder for backups, %1, is not there. Connect its disk or choose another folder.</source>
        <translation>Der Ordner für Sicherungen, %1, ist nicht da. Schließen Sie sein Laufwerk an oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The folder for backups, %1, cannot be made. Choose one that you may write to.</source>
        <translation>Der Ordner für Sicherungen, %1, kann nicht angelegt werden. Wählen Sie einen, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>There is no room for a backup: %1 MB are needed in %2, %3 MB are free. The backups from before are kept.</source>
        <translation>Für eine Sicherung ist kein Platz: %1 MB werden in %2 gebraucht, %3 MB sind frei. Die bisherigen Sicherungen bleiben.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 konnte nicht gelesen werden: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of customers were not there any more.</source>
        <translation>
            <numerusform>%n Datei von Kunden war nicht mehr da.</numerusform>
            <numerusform>%n Dateien von Kunden waren nicht mehr da.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder for backups, %1, cannot be written: %2</source>
        <translation>In den Ordner für Sicherungen, %1, kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The backup cannot get its name in %1.</source>
        <translation>Die Sicherung kann in %1 ihren Namen nicht bekommen.</translation>
    </message>
</context>
<context>
    <name>BusinessFile</name>
    <message>
        <source>Your file %1 was not changed, because the result would not be right:
%2</source>
        <translation>Ihre Datei %1 wurde nicht geändert, weil das Ergebnis nicht stimmen würde:
%2</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>Die Datei %1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>Die Datei %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message numerus="yes">
        <source>A day can have at most %n opening times.</source>
        <translation>
            <numerusform>Ein Tag kann höchstens %n Öffnungszeit haben.</numerusform>
            <numerusform>Ein Tag kann höchstens %n Öffnungszeiten haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>An opening time is not complete; write it as 09:00.</source>
        <translation>Eine Öffnungszeit ist unvollständig; schreiben Sie sie als 09:00.</translation>
    </message>
    <message>
        <source>Two opening times of one day overlap.</source>
        <translation>Zwei Öffnungszeiten eines Tages überschneiden sich.</translation>
    </message>
    <message numerus="yes">
        <source>Keep at most %n special days.</source>
        <translation>
            <numerusform>Höchstens %n besonderer Tag ist möglich.</numerusform>
            <numerusform>Höchstens %n besondere Tage sind möglich.</numerusform>
        </translation>
    </message>
    <message>
        <source>A special day has no date.</source>
        <translation>Ein besonderer Tag hat kein Datum.</translation>
    </message>
    <message>
        <source>The %1 is listed twice.</source>
        <translation>Der %1 steht zweimal in der Liste.</translation>
    </message>
    <message>
        <source>It is written in a way that only a person can change. Edit it by hand.</source>
        <translation>Sie ist so geschrieben, dass nur ein Mensch sie ändern kann. Bearbeiten Sie sie von Hand.</translation>
    </message>
    <message>
        <source>Write the name of your company.</source>
        <translation>Geben Sie den Namen Ihres Unternehmens ein.</translation>
    </message>
    <message>
        <source>The name or the description is too long.</source>
        <translation>Der Name oder die Beschreibung ist zu lang.</translation>
    </message>
    <message>
        <source>Choose a time zone, for example Europe/Berlin.</source>
        <translation>Wählen Sie eine Zeitzone, zum Beispiel Europe/Berlin.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Write the web address with https:// in front.</source>
        <translation>Schreiben Sie https:// vor die Webadresse.</translation>
    </message>
    <message>
        <source>The assistant&apos;s name is too long.</source>
        <translation>Der Name des Assistenten ist zu lang.</translation>
    </message>
    <message>
        <source>Keep greeting and notice below 500 characters.</source>
        <translation>Begrüßung und Hinweis müssen kürzer als 500 Zeichen sein.</translation>
    </message>
</context>
<context>
    <name>ConsoleService</name>
    <message>
        <source>This text is longer than %1 characters. Shorten it or send it in parts.</source>
        <translation>Dieser Text ist länger als %1 Zeichen. Kürzen Sie ihn oder senden Sie ihn in Teilen.</translation>
    </message>
</context>
<context>
    <name>ContactExport</name>
    <message>
        <source>Conversation of %1</source>
        <translation>Gespräch vom %1</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: choose a folder that exists.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden: Wählen Sie einen Ordner, den es gibt.</translation>
    </message>
    <message>
        <source>The file %1 could not be written. Is the disk full, or the folder read-only?</source>
        <translation>Die Datei %1 konnte nicht geschrieben werden. Ist der Datenträger voll oder der Ordner schreibgeschützt?</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>KI</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>internal note</source>
        <translation>interne Notiz</translation>
    </message>
    <message>
        <source>Passed to people</source>
        <translation>An Menschen weitergegeben</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Bekannt seit</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personenbezogene Daten</translation>
    </message>
    <message>
        <source>Written on %1</source>
        <translation>Geschrieben am %1</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Addresses and browsers</source>
        <translation>Adressen und Browser</translation>
    </message>
    <message>
        <source>What staff wrote down</source>
        <translation>Was das Team notiert hat</translation>
    </message>
    <message>
        <source>Wants no more messages since</source>
        <translation>Möchte keine Nachrichten mehr seit</translation>
    </message>
    <message>
        <source>In the conversation</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>Draft of the AI</source>
        <translation>Entwurf der KI</translation>
    </message>
    <message>
        <source>What the AI remembers</source>
        <translation>Was sich die KI merkt</translation>
    </message>
    <message>
        <source>Promised callbacks</source>
        <translation>Zugesagte Rückrufe</translation>
    </message>
</context>
<context>
    <name>ContactStore</name>
    <message>
        <source>This customer does not exist any more.</source>
        <translation>Diesen Kunden gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The customer&apos;s details have just changed. Check them again.</source>
        <translation>Die Angaben des Kunden haben sich gerade geändert. Prüfen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>This entry is gone already.</source>
        <translation>Diesen Eintrag gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This customer is blocked already.</source>
        <translation>Dieser Kunde ist schon gesperrt.</translation>
    </message>
    <message>
        <source>This customer is not blocked.</source>
        <translation>Dieser Kunde ist nicht gesperrt.</translation>
    </message>
    <message>
        <source>Messages from here are not accepted any more. Please call or write an e-mail.</source>
        <translation>Nachrichten von hier werden nicht mehr angenommen. Bitte rufen Sie an oder schreiben Sie eine E-Mail.</translation>
    </message>
</context>
<context>
    <name>CostText</name>
    <message>
        <source>%1 tokens in, %2 out</source>
        <translation>%1 Tokens ein, %2 aus</translation>
    </message>
    <message>
        <source>%1; no price is known</source>
        <translation>%1; kein Preis bekannt</translation>
    </message>
    <message>
        <source>%1 and answers without a known price; %2</source>
        <comment>money, tokens</comment>
        <translation>%1 und Antworten ohne bekannten Preis; %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>money, tokens</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Schatten</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>People answer. No model is asked.</source>
        <translation>Menschen antworten. Kein Modell wird gefragt.</translation>
    </message>
    <message>
        <source>People answer. The AI answers unseen, so that both can be compared.</source>
        <translation>Menschen antworten. Die KI antwortet ungesehen, damit sich beides vergleichen lässt.</translation>
    </message>
    <message>
        <source>The AI writes a draft; it goes out when somebody approves it.</source>
        <translation>Die KI schreibt einen Entwurf; er geht hinaus, wenn ihn jemand freigibt.</translation>
    </message>
    <message>
        <source>The AI answers by itself.</source>
        <translation>Die KI antwortet von selbst.</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation>Andere Fragen</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alle Kanäle</translation>
    </message>
</context>
<context>
    <name>DamageAdvice</name>
    <message>
        <source>Frontdesk does not start with it, and nothing was changed or deleted.</source>
        <translation>Frontdesk startet damit nicht; es wurde nichts geändert oder gelöscht.</translation>
    </message>
    <message>
        <source>Bring back the newest backup, of %1, with: frontdesk db restore &quot;%2&quot;. The damaged data is kept aside.</source>
        <translation>Holen Sie die neueste Sicherung, vom %1, zurück mit: frontdesk db restore &quot;%2&quot;. Die beschädigten Daten werden beiseitegelegt.</translation>
    </message>
    <message>
        <source>No backup was found in the data folder. If there is one elsewhere, bring it back with: frontdesk db restore &lt;file&gt;. The damaged data is kept aside.</source>
        <translation>Im Datenordner wurde keine Sicherung gefunden. Wenn es anderswo eine gibt, holen Sie sie zurück mit: frontdesk db restore &lt;Datei&gt;. Die beschädigten Daten werden beiseitegelegt.</translation>
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
        <translation>Der Name ist länger als 120 Zeichen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an e-mail address. It looks like name@example.com.</source>
        <translation>„%1“ ist keine E-Mail-Adresse. Sie sieht aus wie name@example.com.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a phone number. Use digits, blanks and a leading +.</source>
        <translation>„%1“ ist keine Telefonnummer. Verwenden Sie Ziffern, Leerzeichen und ein + am Anfang.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a language code. Examples: en, de, pt-BR.</source>
        <translation>„%1“ ist kein Sprachkürzel. Beispiele: en, de, pt-BR.</translation>
    </message>
    <message>
        <source>A shortcut has 1 to 32 letters, digits, - or _, without blanks.</source>
        <translation>Ein Kürzel hat 1 bis 32 Buchstaben, Ziffern, - oder _, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>The title is longer than 80 characters.</source>
        <translation>Der Titel ist länger als 80 Zeichen.</translation>
    </message>
    <message>
        <source>The reply has no text yet.</source>
        <translation>Die Antwort hat noch keinen Text.</translation>
    </message>
    <message>
        <source>The reply is longer than 4000 characters. Shorten it.</source>
        <translation>Die Antwort ist länger als 4000 Zeichen. Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>%1 has no text yet.</source>
        <translation>%1 hat noch keinen Text.</translation>
    </message>
    <message>
        <source>%1 needs at least %2 characters.</source>
        <translation>%1 braucht mindestens %2 Zeichen.</translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters. Shorten it.</source>
        <translation>%1 ist länger als %2 Zeichen. Kürzen Sie den Text.</translation>
    </message>
</context>
<context>
    <name>DeskStore</name>
    <message>
        <source>This conversation is closed.</source>
        <translation>Dieses Gespräch ist geschlossen.</translation>
    </message>
    <message>
        <source>%1 has closed this conversation.</source>
        <translation>%1 hat dieses Gespräch geschlossen.</translation>
    </message>
    <message>
        <source>This reply is not there any more.</source>
        <translation>Diese Antwort gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The reply has left already and cannot be taken back.</source>
        <translation>Die Antwort ist schon abgeschickt und kann nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>A colleague has this conversation; the AI does not answer.</source>
        <translation>Ein Kollege hat dieses Gespräch; die KI antwortet nicht.</translation>
    </message>
    <message>
        <source>%1 has this conversation; the AI does not answer.</source>
        <translation>%1 hat dieses Gespräch; die KI antwortet nicht.</translation>
    </message>
    <message>
        <source>This message id is taken.</source>
        <translation>Diese Nachrichtenkennung ist vergeben.</translation>
    </message>
    <message>
        <source>This conversation does not exist any more.</source>
        <translation>Dieses Gespräch gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>&quot;/%1&quot; is taken by &quot;%2&quot;. Choose another shortcut.</source>
        <translation>„/%1“ gehört schon zu „%2“. Wählen Sie ein anderes Kürzel.</translation>
    </message>
    <message>
        <source>This saved reply was removed by somebody else.</source>
        <translation>Diese gespeicherte Antwort hat jemand anders entfernt.</translation>
    </message>
    <message>
        <source>This saved reply is gone already.</source>
        <translation>Diese gespeicherte Antwort gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>A colleague has this conversation.</source>
        <translation>Ein Kollege hat dieses Gespräch.</translation>
    </message>
    <message>
        <source>%1 has this conversation.</source>
        <translation>%1 hat dieses Gespräch.</translation>
    </message>
    <message>
        <source>The AI has this conversation. Take it over first.</source>
        <translation>Die KI hat dieses Gespräch. Übernehmen Sie es zuerst.</translation>
    </message>
    <message>
        <source>You have opened this conversation already.</source>
        <translation>Sie haben dieses Gespräch schon geöffnet.</translation>
    </message>
    <message>
        <source>This conversation is open already; the AI has it.</source>
        <translation>Dieses Gespräch ist schon offen; die KI hat es.</translation>
    </message>
    <message>
        <source>The customer has a newer conversation. Go on there.</source>
        <translation>Der Kunde hat ein neueres Gespräch. Machen Sie dort weiter.</translation>
    </message>
    <message>
        <source>This customer is blocked. Lift the block first.</source>
        <translation>Dieser Kunde ist gesperrt. Heben Sie die Sperre zuerst auf.</translation>
    </message>
    <message>
        <source>Choose a time in the future.</source>
        <translation>Wählen Sie einen Zeitpunkt in der Zukunft.</translation>
    </message>
    <message>
        <source>A conversation can be snoozed for a year at most.</source>
        <translation>Ein Gespräch kann höchstens ein Jahr zurückgestellt werden.</translation>
    </message>
    <message>
        <source>This conversation waits for a colleague and cannot be snoozed.</source>
        <translation>Dieses Gespräch wartet auf einen Kollegen und kann nicht zurückgestellt werden.</translation>
    </message>
    <message>
        <source>You have this conversation already. Choose a colleague.</source>
        <translation>Sie haben dieses Gespräch schon. Wählen Sie einen Kollegen.</translation>
    </message>
    <message>
        <source>This member of staff does not exist any more.</source>
        <translation>Dieses Teammitglied gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The AI has this conversation. You can take it over at once.</source>
        <translation>Die KI hat dieses Gespräch. Sie können es sofort übernehmen.</translation>
    </message>
    <message>
        <source>You have this conversation already.</source>
        <translation>Sie haben dieses Gespräch schon.</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>The file %1 cannot be written (%2). Choose another folder.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden (%2). Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>DiskFile</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>%1 cannot be moved to %2. Close programs that use it and try again.</source>
        <translation>%1 kann nicht nach %2 verschoben werden. Schließen Sie Programme, die es benutzen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>%1 kann nicht entfernt werden.</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>Twilio refuses the account or its Auth Token, so this could not be asked.</source>
        <translation>Twilio lehnt das Konto oder sein Auth Token ab, deshalb konnte das nicht gefragt werden.</translation>
    </message>
    <message>
        <source>Twilio did not answer, so this could not be asked. Is this computer online?</source>
        <translation>Twilio hat nicht geantwortet, deshalb konnte das nicht gefragt werden. Ist dieser Computer online?</translation>
    </message>
    <message>
        <source>Twilio did not answer this question.</source>
        <translation>Twilio hat diese Frage nicht beantwortet.</translation>
    </message>
    <message>
        <source>Twilio did not answer this question: %1</source>
        <translation>Twilio hat diese Frage nicht beantwortet: %1</translation>
    </message>
    <message>
        <source>There is no such check.</source>
        <translation>Diese Prüfung gibt es nicht.</translation>
    </message>
    <message>
        <source>This account is not set up.</source>
        <translation>Dieses Konto ist nicht eingerichtet.</translation>
    </message>
    <message>
        <source>The program cannot mend this by itself.</source>
        <translation>Das kann das Programm nicht selbst beheben.</translation>
    </message>
    <message>
        <source>It is different from what was shown. Nothing was changed; look at it again.</source>
        <translation>Es ist anders als angezeigt. Nichts wurde geändert; sehen Sie es sich noch einmal an.</translation>
    </message>
    <message>
        <source>Twilio has suspended the account &quot;%1&quot;.</source>
        <translation>Twilio hat das Konto „%1“ gesperrt.</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; is closed.</source>
        <translation>Das Konto „%1“ ist geschlossen.</translation>
    </message>
    <message>
        <source>Nothing is sent and nothing arrives.</source>
        <translation>Nichts wird gesendet und nichts kommt an.</translation>
    </message>
    <message>
        <source>Sign in at https://console.twilio.com: it says why, often the balance.</source>
        <translation>Melden Sie sich bei https://console.twilio.com an: Dort steht, warum; oft ist es das Guthaben.</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; is a trial.</source>
        <translation>Das Konto „%1“ ist ein Testkonto.</translation>
    </message>
    <message>
        <source>It writes only to numbers that were confirmed in the Twilio Console.</source>
        <translation>Es schreibt nur an Nummern, die in der Twilio-Konsole bestätigt wurden.</translation>
    </message>
    <message>
        <source>Upgrade it at https://console.twilio.com before customers write.</source>
        <translation>Werten Sie es bei https://console.twilio.com auf, bevor Kunden schreiben.</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; is active.</source>
        <translation>Das Konto „%1“ ist aktiv.</translation>
    </message>
    <message>
        <source>Twilio refuses the account or its Auth Token.</source>
        <translation>Twilio lehnt das Konto oder sein Auth Token ab.</translation>
    </message>
    <message>
        <source>Nothing can be sent, and every webhook is refused.</source>
        <translation>Nichts kann gesendet werden, und jeder Webhook wird abgelehnt.</translation>
    </message>
    <message>
        <source>Copy Account SID and Auth Token again from https://console.twilio.com into Settings, Twilio. A token that was exchanged there ends the old one.</source>
        <translation>Kopieren Sie Account SID und Auth Token noch einmal von https://console.twilio.com in Einstellungen, Twilio. Ein dort gewechseltes Token macht das alte ungültig.</translation>
    </message>
    <message>
        <source>Twilio could not be asked: it did not answer.</source>
        <translation>Twilio konnte nicht gefragt werden: Es hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>While that lasts, messages wait in the queue.</source>
        <translation>Solange das dauert, warten Nachrichten in der Schlange.</translation>
    </message>
    <message>
        <source>Look whether this computer is online, and at https://status.twilio.com.</source>
        <translation>Sehen Sie nach, ob dieser Computer online ist, und auf https://status.twilio.com.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>A request signed for %1 went out, came back and was accepted.</source>
        <translation>Eine für %1 signierte Anfrage ging hinaus, kam zurück und wurde angenommen.</translation>
    </message>
    <message>
        <source>A request signed for %1 is accepted. It was sent on this computer, because the address cannot be reached from here.</source>
        <translation>Eine für %1 signierte Anfrage wird angenommen. Sie wurde auf diesem Computer gesendet, weil die Adresse von hier nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>What Twilio sends is refused, so nothing of it arrives.</source>
        <translation>Was Twilio sendet, wird abgelehnt, also kommt nichts davon an.</translation>
    </message>
    <message>
        <source>A request that was signed correctly for %1 is refused.</source>
        <translation>Eine richtig für %1 signierte Anfrage wird abgelehnt.</translation>
    </message>
    <message>
        <source>The proxy or tunnel changes path or query on the way, or the public address in Settings is not the one that is called. Write it exactly as Twilio calls it, with https:// and without a path that the proxy removes.</source>
        <translation>Der Proxy oder Tunnel ändert unterwegs Pfad oder Abfrage, oder die öffentliche Adresse in den Einstellungen ist nicht die aufgerufene. Schreiben Sie sie genau so, wie Twilio sie aufruft, mit https:// und ohne einen Pfad, den der Proxy entfernt.</translation>
    </message>
    <message>
        <source>A signed request gets status %1.</source>
        <translation>Eine signierte Anfrage bekommt den Status %1.</translation>
    </message>
    <message>
        <source>Let the proxy or tunnel pass everything below /twilio/ on to this program.</source>
        <translation>Lassen Sie den Proxy oder Tunnel alles unter /twilio/ an dieses Programm weitergeben.</translation>
    </message>
    <message>
        <source>Account of Twilio</source>
        <translation>Konto bei Twilio</translation>
    </message>
    <message>
        <source>The Auth Token is missing.</source>
        <translation>Das Auth Token fehlt.</translation>
    </message>
    <message>
        <source>Copy it from https://console.twilio.com into Settings, Twilio.</source>
        <translation>Kopieren Sie es von https://console.twilio.com in Einstellungen, Twilio.</translation>
    </message>
    <message>
        <source>Number for SMS</source>
        <translation>Nummer für SMS</translation>
    </message>
    <message>
        <source>None is set, so there are no SMS.</source>
        <translation>Keine ist eingetragen, also gibt es keine SMS.</translation>
    </message>
    <message>
        <source>None is set: the messaging service sends.</source>
        <translation>Keine ist eingetragen: Der Messaging-Dienst sendet.</translation>
    </message>
    <message>
        <source>%1 belongs to the account and takes SMS and pictures.</source>
        <translation>%1 gehört zum Konto und nimmt SMS und Bilder.</translation>
    </message>
    <message>
        <source>%1 belongs to the account and takes SMS.</source>
        <translation>%1 gehört zum Konto und nimmt SMS.</translation>
    </message>
    <message>
        <source>%1 cannot send or receive SMS.</source>
        <translation>%1 kann keine SMS senden oder empfangen.</translation>
    </message>
    <message>
        <source>Customers&apos; SMS to it are lost.</source>
        <translation>SMS von Kunden an diese Nummer gehen verloren.</translation>
    </message>
    <message>
        <source>Choose a number with SMS at https://console.twilio.com and set it in Settings, Twilio.</source>
        <translation>Wählen Sie bei https://console.twilio.com eine Nummer mit SMS und tragen Sie sie in Einstellungen, Twilio ein.</translation>
    </message>
    <message>
        <source>%1 does not belong to this account.</source>
        <translation>%1 gehört nicht zu diesem Konto.</translation>
    </message>
    <message>
        <source>Twilio refuses to send from it.</source>
        <translation>Twilio sendet nicht von ihr.</translation>
    </message>
    <message>
        <source>Compare the number in Settings, Twilio with those at https://console.twilio.com.</source>
        <translation>Vergleichen Sie die Nummer in Einstellungen, Twilio mit denen bei https://console.twilio.com.</translation>
    </message>
    <message>
        <source>It is made with the Auth Token over the public address; one of them is missing.</source>
        <translation>Sie wird mit dem Auth Token über die öffentliche Adresse gebildet; eines davon fehlt.</translation>
    </message>
    <message>
        <source>Frontdesk does not run, so nothing can be sent to it.</source>
        <translation>Frontdesk läuft nicht, also kann nichts daran gesendet werden.</translation>
    </message>
    <message>
        <source>This program did not answer itself.</source>
        <translation>Dieses Programm hat sich selbst nicht geantwortet.</translation>
    </message>
    <message>
        <source>%1 gives no address: %2</source>
        <translation>%1 nennt keine Adresse: %2</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>%1 starten</translation>
    </message>
    <message>
        <source>Public address: (nothing) -&gt; a new one from %1, until Frontdesk ends</source>
        <translation>Öffentliche Adresse: (nichts) -&gt; eine neue von %1, bis Frontdesk endet</translation>
    </message>
    <message>
        <source>Public address: (nothing) -&gt; the one of %1, until Frontdesk ends</source>
        <translation>Öffentliche Adresse: (nichts) -&gt; die von %1, bis Frontdesk endet</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message numerus="yes">
        <source>None is set, and none is needed: Twilio is asked for new messages every %n second(s).</source>
        <translation>
            <numerusform>Keine ist eingetragen, und keine ist nötig: Twilio wird jede (%n) Sekunde nach neuen Nachrichten gefragt.</numerusform>
            <numerusform>Keine ist eingetragen, und keine ist nötig: Twilio wird alle %n Sekunden nach neuen Nachrichten gefragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>None is set. Customers can only chat from this computer.</source>
        <translation>Keine ist eingetragen. Kunden können nur von diesem Computer aus chatten.</translation>
    </message>
    <message>
        <source>No public address is set.</source>
        <translation>Keine öffentliche Adresse ist eingetragen.</translation>
    </message>
    <message>
        <source>Twilio cannot deliver what customers write.</source>
        <translation>Twilio kann nicht liefern, was Kunden schreiben.</translation>
    </message>
    <message>
        <source>Reachable from outside</source>
        <translation>Von außen erreichbar</translation>
    </message>
    <message>
        <source>Let the proxy or tunnel pass everything on to %1.</source>
        <translation>Lassen Sie den Proxy oder Tunnel alles an %1 weitergeben.</translation>
    </message>
    <message>
        <source>What Twilio sends does not arrive here.</source>
        <translation>Was Twilio sendet, kommt hier nicht an.</translation>
    </message>
    <message>
        <source>%1 arrives here, and is refused because of its host name.</source>
        <translation>%1 kommt hier an und wird wegen des Hostnamens abgelehnt.</translation>
    </message>
    <message>
        <source>Add the name to server.allowed_hosts, or leave that setting empty.</source>
        <translation>Nehmen Sie den Namen in server.allowed_hosts auf oder lassen Sie diese Einstellung leer.</translation>
    </message>
    <message>
        <source>%1 answers with status %2, and it is not Frontdesk.</source>
        <translation>%1 antwortet mit Status %2, und es ist nicht Frontdesk.</translation>
    </message>
    <message>
        <source>Another Frontdesk answers at %1.</source>
        <translation>Unter %1 antwortet ein anderes Frontdesk.</translation>
    </message>
    <message>
        <source>%1 leads to this program.</source>
        <translation>%1 führt zu diesem Programm.</translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <translation>Uhr dieses Computers</translation>
    </message>
    <message>
        <source>It agrees with Twilio&apos;s within a few seconds.</source>
        <translation>Sie stimmt auf wenige Sekunden mit der von Twilio überein.</translation>
    </message>
    <message numerus="yes">
        <source>It is %n second(s) ahead of Twilio&apos;s.</source>
        <translation>
            <numerusform>Sie geht gegenüber der von Twilio %n Sekunde vor.</numerusform>
            <numerusform>Sie geht gegenüber der von Twilio %n Sekunden vor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is %n second(s) behind Twilio&apos;s.</source>
        <translation>
            <numerusform>Sie geht gegenüber der von Twilio %n Sekunde nach.</numerusform>
            <numerusform>Sie geht gegenüber der von Twilio %n Sekunden nach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages get wrong times, and signed webhooks are refused as too old.</source>
        <translation>Nachrichten bekommen falsche Zeiten, und signierte Webhooks werden als zu alt abgelehnt.</translation>
    </message>
    <message>
        <source>Switch on the automatic time in the settings of this computer.</source>
        <translation>Schalten Sie in den Einstellungen dieses Computers die automatische Uhrzeit ein.</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>None runs. The public address %1 is set.</source>
        <translation>Keiner läuft. Die öffentliche Adresse %1 ist eingetragen.</translation>
    </message>
    <message>
        <source>None runs, and none is needed.</source>
        <translation>Keiner läuft, und keiner ist nötig.</translation>
    </message>
    <message>
        <source>None runs. Installed: %1.</source>
        <translation>Keiner läuft. Installiert: %1.</translation>
    </message>
    <message>
        <source>A tunnel gives this computer a public address.</source>
        <translation>Ein Tunnel gibt diesem Computer eine öffentliche Adresse.</translation>
    </message>
    <message>
        <source>None is installed.</source>
        <translation>Keiner ist installiert.</translation>
    </message>
    <message>
        <source>%1 is only known on this computer or in this office.</source>
        <translation>%1 ist nur auf diesem Computer oder in diesem Büro bekannt.</translation>
    </message>
    <message>
        <source>Write the address under which the internet reaches this computer into Settings, Server.</source>
        <translation>Tragen Sie in Einstellungen, Server die Adresse ein, unter der das Internet diesen Computer erreicht.</translation>
    </message>
    <message>
        <source>%1 is not encrypted.</source>
        <translation>%1 ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Everybody on the way can read what customers write.</source>
        <translation>Jeder auf dem Weg kann lesen, was Kunden schreiben.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://; every tunnel gives one.</source>
        <translation>Benutzen Sie eine Adresse, die mit https:// beginnt; jeder Tunnel gibt eine.</translation>
    </message>
    <message>
        <source>There is no public address.</source>
        <translation>Es gibt keine öffentliche Adresse.</translation>
    </message>
    <message>
        <source>Frontdesk does not run, so nothing can arrive.</source>
        <translation>Frontdesk läuft nicht, also kann nichts ankommen.</translation>
    </message>
    <message>
        <source>%1 could not be reached from this computer.</source>
        <translation>%1 war von diesem Computer aus nicht erreichbar.</translation>
    </message>
    <message>
        <source>If Twilio cannot reach it either, what customers write does not arrive.</source>
        <translation>Wenn auch Twilio sie nicht erreicht, kommt nicht an, was Kunden schreiben.</translation>
    </message>
    <message>
        <source>Open the address on a telephone without Wi-Fi. If the chat page comes, all is well: some routers do not let their own address in.</source>
        <translation>Öffnen Sie die Adresse auf einem Telefon ohne WLAN. Kommt die Chatseite, ist alles gut: Manche Router lassen ihre eigene Adresse nicht herein.</translation>
    </message>
    <message>
        <source>%1 runs: %2</source>
        <comment>tool, address</comment>
        <translation>%1 läuft: %2</translation>
    </message>
    <message>
        <source>It is tried again by itself. If that does not help, use another tool.</source>
        <translation>Es wird von selbst noch einmal versucht. Hilft das nicht, nehmen Sie ein anderes Programm.</translation>
    </message>
    <message>
        <source>An ngrok that was not started here shows this program as %1.</source>
        <translation>Ein ngrok, das nicht hier gestartet wurde, zeigt dieses Programm als %1.</translation>
    </message>
    <message>
        <source>Frontdesk does not know this address yet, so webhooks over it are refused.</source>
        <translation>Frontdesk kennt diese Adresse noch nicht, also werden Webhooks darüber abgelehnt.</translation>
    </message>
    <message>
        <source>Write it into Settings, Server as the public address, or end that ngrok and start it here.</source>
        <translation>Tragen Sie sie in Einstellungen, Server als öffentliche Adresse ein, oder beenden Sie dieses ngrok und starten Sie es hier.</translation>
    </message>
    <message>
        <source>There is nobody to compare it with: Twilio is not set up.</source>
        <translation>Es gibt niemanden zum Vergleichen: Twilio ist nicht eingerichtet.</translation>
    </message>
    <message>
        <source>While this computer is off</source>
        <translation>Während dieser Computer aus ist</translation>
    </message>
    <message>
        <source>Messages wait at Twilio and are taken in when it is on again.</source>
        <translation>Nachrichten warten bei Twilio und werden geholt, wenn er wieder an ist.</translation>
    </message>
    <message>
        <source>No number is set.</source>
        <translation>Keine Nummer ist eingetragen.</translation>
    </message>
    <message>
        <source>Not needed: Twilio is asked for new messages (polling).</source>
        <translation>Nicht nötig: Twilio wird nach neuen Nachrichten gefragt.</translation>
    </message>
    <message>
        <source>There is no public address to send them to.</source>
        <translation>Es gibt keine öffentliche Adresse, an die sie gesendet werden können.</translation>
    </message>
    <message>
        <source>Twilio sends to %1.</source>
        <translation>Twilio sendet an %1.</translation>
    </message>
    <message>
        <source>Twilio sends what happens nowhere.</source>
        <translation>Twilio sendet nirgendwohin, was geschieht.</translation>
    </message>
    <message>
        <source>Twilio&apos;s settings differ from what is needed; it sends to %1.</source>
        <translation>Die Einstellungen bei Twilio weichen von den nötigen ab; es sendet an %1.</translation>
    </message>
    <message>
        <source>What customers write does not arrive, or not completely.</source>
        <translation>Was Kunden schreiben, kommt nicht oder nicht vollständig an.</translation>
    </message>
    <message>
        <source>Press the button, or set it by hand at https://console.twilio.com.</source>
        <translation>Drücken Sie den Knopf, oder stellen Sie es bei https://console.twilio.com von Hand ein.</translation>
    </message>
    <message>
        <source>Set it at Twilio</source>
        <translation>Bei Twilio einstellen</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>A message comes in</source>
        <translation>Eine Nachricht kommt herein</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>%1 is Twilio&apos;s sandbox.</source>
        <translation>%1 ist die Sandbox von Twilio.</translation>
    </message>
    <message>
        <source>Only people who sent it the word &quot;join ...&quot; can write, and only for three days each.</source>
        <translation>Nur wer ihr das Wort „join ...“ geschickt hat, kann schreiben, und nur jeweils drei Tage lang.</translation>
    </message>
    <message>
        <source>For customers, register a sender of your own at https://console.twilio.com. For the sandbox, write %1 there into &quot;When a message comes in&quot;.</source>
        <translation>Melden Sie für Kunden bei https://console.twilio.com einen eigenen Absender an. Für die Sandbox tragen Sie dort %1 bei „When a message comes in“ ein.</translation>
    </message>
    <message>
        <source>For customers, register a sender of your own at https://console.twilio.com.</source>
        <translation>Melden Sie für Kunden bei https://console.twilio.com einen eigenen Absender an.</translation>
    </message>
    <message>
        <source>The sender %1 is not in service; Twilio calls it %2.</source>
        <translation>Der Absender %1 ist nicht in Betrieb; Twilio nennt ihn %2.</translation>
    </message>
    <message>
        <source>Nobody can be written to over WhatsApp.</source>
        <translation>Über WhatsApp kann niemandem geschrieben werden.</translation>
    </message>
    <message>
        <source>Finish its registration at https://console.twilio.com.</source>
        <translation>Schließen Sie die Anmeldung bei https://console.twilio.com ab.</translation>
    </message>
    <message>
        <source>The sender %1 is in service.</source>
        <translation>Der Absender %1 ist in Betrieb.</translation>
    </message>
    <message>
        <source>Webhook of the number</source>
        <translation>Webhook der Nummer</translation>
    </message>
    <message>
        <source>Webhook of the messaging service</source>
        <translation>Webhook des Messaging-Dienstes</translation>
    </message>
    <message>
        <source>None is set; the number itself sends.</source>
        <translation>Keiner ist eingetragen; die Nummer selbst sendet.</translation>
    </message>
    <message>
        <source>The account has no messaging service %1.</source>
        <translation>Das Konto hat keinen Messaging-Dienst %1.</translation>
    </message>
    <message>
        <source>No SMS can be sent.</source>
        <translation>Es können keine SMS gesendet werden.</translation>
    </message>
    <message>
        <source>Compare it with https://console.twilio.com, or leave it empty in Settings, Twilio.</source>
        <translation>Vergleichen Sie ihn mit https://console.twilio.com, oder lassen Sie ihn in Einstellungen, Twilio leer.</translation>
    </message>
    <message>
        <source>It leaves what comes in to the webhook of the number.</source>
        <translation>Er überlässt Eingehendes dem Webhook der Nummer.</translation>
    </message>
    <message>
        <source>Webhook of Twilio Conversations</source>
        <translation>Webhook von Twilio Conversations</translation>
    </message>
    <message>
        <source>The account has no Conversations service %1.</source>
        <translation>Das Konto hat keinen Conversations-Dienst %1.</translation>
    </message>
    <message>
        <source>What is written in its conversations does not arrive.</source>
        <translation>Was in dessen Unterhaltungen geschrieben wird, kommt nicht an.</translation>
    </message>
    <message>
        <source>After an event</source>
        <translation>Nach einem Ereignis</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Only needed when customers write in Twilio Conversations.</source>
        <translation>Nur nötig, wenn Kunden in Twilio Conversations schreiben.</translation>
    </message>
    <message>
        <source>WhatsApp sender</source>
        <translation>WhatsApp-Absender</translation>
    </message>
    <message>
        <source>None is set, so there is no WhatsApp.</source>
        <translation>Keiner ist eingetragen, also gibt es kein WhatsApp.</translation>
    </message>
    <message>
        <source>%1 is not a WhatsApp sender of this account.</source>
        <translation>%1 ist kein WhatsApp-Absender dieses Kontos.</translation>
    </message>
    <message>
        <source>Register it at https://console.twilio.com, or compare the number in Settings, Twilio.</source>
        <translation>Melden Sie ihn bei https://console.twilio.com an, oder vergleichen Sie die Nummer in Einstellungen, Twilio.</translation>
    </message>
    <message>
        <source>Twilio answers nothing then, because no text is set for it. Messages are taken in later.</source>
        <translation>Twilio antwortet dann nichts, weil kein Text dafür eingetragen ist. Nachrichten werden später geholt.</translation>
    </message>
    <message>
        <source>The text for it is too long for an address.</source>
        <translation>Der Text dafür ist zu lang für eine Adresse.</translation>
    </message>
    <message>
        <source>Customers who write then get no answer until it is on again.</source>
        <translation>Kunden, die dann schreiben, bekommen keine Antwort, bis er wieder an ist.</translation>
    </message>
    <message>
        <source>Write a shorter one in Settings, Twilio.</source>
        <translation>Schreiben Sie in Einstellungen, Twilio einen kürzeren.</translation>
    </message>
    <message>
        <source>The webhooks have to be set first.</source>
        <translation>Zuerst müssen die Webhooks eingestellt werden.</translation>
    </message>
    <message>
        <source>Twilio asks another address then, which is not Frontdesk&apos;s.</source>
        <translation>Twilio fragt dann eine andere Adresse, die nicht von Frontdesk ist.</translation>
    </message>
    <message>
        <source>Twilio does not answer as set.</source>
        <translation>Twilio antwortet nicht wie eingestellt.</translation>
    </message>
    <message>
        <source>Customers who write then get no answer until it is on again. No message is lost.</source>
        <translation>Kunden, die dann schreiben, bekommen keine Antwort, bis er wieder an ist. Keine Nachricht geht verloren.</translation>
    </message>
    <message>
        <source>Press the button: Twilio itself then answers with the text from Settings.</source>
        <translation>Drücken Sie den Knopf: Twilio selbst antwortet dann mit dem Text aus den Einstellungen.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Messaging service</source>
        <translation>Messaging-Dienst</translation>
    </message>
    <message>
        <source>There is no number. Messages in Twilio Conversations wait there and are taken in later.</source>
        <translation>Es gibt keine Nummer. Nachrichten in Twilio Conversations warten dort und werden später geholt.</translation>
    </message>
    <message>
        <source>Twilio answers by itself then, and what was written is taken in later.</source>
        <translation>Twilio antwortet dann selbst, und was geschrieben wurde, wird später geholt.</translation>
    </message>
    <message>
        <source>None is set. The sample business stays on this computer.</source>
        <translation>Keine ist eingetragen. Die Beispielfirma bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Addresses of visitors</source>
        <translation>Adressen der Besucher</translation>
    </message>
    <message>
        <source>Nothing came through a proxy that is not trusted.</source>
        <translation>Nichts kam über einen Proxy, dem nicht vertraut wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) came through a proxy on this computer that is not trusted.</source>
        <translation>
            <numerusform>%n Anfrage kam über einen Proxy auf diesem Computer, dem nicht vertraut wird.</numerusform>
            <numerusform>%n Anfragen kamen über einen Proxy auf diesem Computer, dem nicht vertraut wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>All visitors count as one: they share its limits, and a single one can use them up.</source>
        <translation>Alle Besucher zählen als einer: Sie teilen sich dessen Grenzen, und ein einziger kann sie aufbrauchen.</translation>
    </message>
    <message>
        <source>If the proxy is yours, write 127.0.0.1 into Settings, Server, trusted proxies (server.trusted_proxies).</source>
        <translation>Wenn der Proxy Ihrer ist, tragen Sie 127.0.0.1 in Einstellungen, Server, Vertraute Proxys ein (server.trusted_proxies).</translation>
    </message>
    <message>
        <source>Start a tunnel, or set the address of your proxy in Settings, Server. Without any public address: choose “By asking Twilio” in Settings, Twilio.</source>
        <translation>Starten Sie einen Tunnel oder tragen Sie die Adresse Ihres Proxys in Einstellungen, Server ein. Ganz ohne öffentliche Adresse: Wählen Sie „Durch Nachfragen bei Twilio“ in Einstellungen, Twilio.</translation>
    </message>
    <message>
        <source>This is the address of a tunnel. When the tunnel ends, Twilio reaches nobody there: look here again then.</source>
        <translation>Das ist die Adresse eines Tunnels. Wenn er endet, erreicht Twilio dort niemanden mehr: Sehen Sie dann wieder hier nach.</translation>
    </message>
    <message>
        <source>Twilio still sends to %1, the address of a tunnel that does not run.</source>
        <translation>Twilio sendet noch an %1, die Adresse eines Tunnels, der nicht läuft.</translation>
    </message>
    <message>
        <source>For each message Twilio tries it in vain.</source>
        <translation>Twilio versucht es bei jeder Nachricht vergeblich.</translation>
    </message>
    <message>
        <source>Start the tunnel again, or press the button: then Twilio sends nowhere.</source>
        <translation>Starten Sie den Tunnel wieder oder drücken Sie den Knopf: Dann sendet Twilio nirgendwohin.</translation>
    </message>
    <message>
        <source>Clear it at Twilio</source>
        <translation>Bei Twilio entfernen</translation>
    </message>
</context>
<context>
    <name>DocumentImport</name>
    <message>
        <source>PDF files cannot be read yet. Copy the text into a text file, or save the page as HTML, and add that.</source>
        <translation>PDF-Dateien können noch nicht gelesen werden. Kopieren Sie den Text in eine Textdatei oder speichern Sie die Seite als HTML und fügen Sie diese hinzu.</translation>
    </message>
    <message>
        <source>Office files cannot be read yet. Use &quot;Save as&quot; with plain text, CSV or HTML, and add that file.</source>
        <translation>Office-Dateien können noch nicht gelesen werden. Wählen Sie „Speichern unter“ mit Nur-Text, CSV oder HTML und fügen Sie diese Datei hinzu.</translation>
    </message>
    <message>
        <source>This is a packed file. Unpack it and add the texts in it one by one.</source>
        <translation>Das ist eine gepackte Datei. Entpacken Sie sie und fügen Sie die Texte darin einzeln hinzu.</translation>
    </message>
    <message>
        <source>Pictures cannot be read yet. Write what is on it into a text file and add that.</source>
        <translation>Bilder können noch nicht gelesen werden. Schreiben Sie, was darauf steht, in eine Textdatei und fügen Sie diese hinzu.</translation>
    </message>
    <message>
        <source>The table cannot be read: %1</source>
        <translation>Die Tabelle kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is empty.</source>
        <translation>Die Datei „%1“ ist leer.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is larger than 10 MB. Split it into smaller ones.</source>
        <translation>Die Datei „%1“ ist größer als 10 MB. Teilen Sie sie in kleinere auf.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; holds no text. Add text, Markdown, CSV or HTML files.</source>
        <translation>Die Datei „%1“ enthält keinen Text. Fügen Sie Text-, Markdown-, CSV- oder HTML-Dateien hinzu.</translation>
    </message>
</context>
<context>
    <name>DossierStore</name>
    <message>
        <source>This customer does not exist any more.</source>
        <translation>Diesen Kunden gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>EditField</name>
    <message>
        <source>This is not an e-mail address. It looks like name@example.com.</source>
        <translation>Das ist keine E-Mail-Adresse. Sie sieht aus wie name@example.com.</translation>
    </message>
    <message>
        <source>This is not a phone number. Write digits, with + and the country first.</source>
        <translation>Das ist keine Telefonnummer. Schreiben Sie Ziffern, mit + und der Landesvorwahl am Anfang.</translation>
    </message>
    <message>
        <source>The name is too long (at most 120 characters).</source>
        <translation>Der Name ist zu lang (höchstens 120 Zeichen).</translation>
    </message>
</context>
<context>
    <name>EgressReport</name>
    <message>
        <source>The file %1 could not be written. Is the disk full, or the folder read-only?</source>
        <translation>Die Datei %1 konnte nicht geschrieben werden. Ist der Datenträger voll oder der Ordner schreibgeschützt?</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: choose a folder that exists.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden: Wählen Sie einen Ordner, den es gibt.</translation>
    </message>
</context>
<context>
    <name>Eraser</name>
    <message>
        <source>Another customer is being erased. Try again in a moment.</source>
        <translation>Gerade wird ein anderer Kunde gelöscht. Versuchen Sie es gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>ErasureStore</name>
    <message>
        <source>The list of erasures cannot be written: %1</source>
        <translation>Die Liste der Löschungen kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>This customer does not exist any more.</source>
        <translation>Diesen Kunden gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>A conversation with this customer is not closed yet. Close it first.</source>
        <translation>Ein Gespräch mit diesem Kunden ist noch nicht geschlossen. Schließen Sie es zuerst.</translation>
    </message>
</context>
<context>
    <name>Features</name>
    <message>
        <source>Memory of customers</source>
        <translation>Gedächtnis für Kunden</translation>
    </message>
    <message>
        <source>Facts from earlier conversations of the same verified customer are known. Without it every conversation starts afresh; what is remembered already stays stored.</source>
        <translation>Tatsachen aus früheren Gesprächen desselben geprüften Kunden sind bekannt. Ohne das beginnt jedes Gespräch von vorn; was schon gemerkt ist, bleibt gespeichert.</translation>
    </message>
    <message>
        <source>Summary of long conversations</source>
        <translation>Zusammenfassung langer Gespräche</translation>
    </message>
    <message>
        <source>Older messages that no longer fit are summed up. Without it they are left out.</source>
        <translation>Ältere Nachrichten, die nicht mehr hineinpassen, werden zusammengefasst. Ohne das werden sie weggelassen.</translation>
    </message>
    <message>
        <source>Several agents</source>
        <translation>Mehrere Assistenten</translation>
    </message>
    <message>
        <source>A conversation goes to the agent that specializes in its topic. Without it the customer service agent answers everything.</source>
        <translation>Ein Gespräch geht an den Assistenten, der sich auf sein Thema versteht. Ohne das beantwortet der Assistent für den Kundendienst alles.</translation>
    </message>
    <message>
        <source>Skills of your own</source>
        <translation>Eigene Fähigkeiten</translation>
    </message>
    <message>
        <source>Skills from the folder &quot;skills&quot; (HTTP, SQL, script, MCP) are offered. Without it only the built-in ones are.</source>
        <translation>Fähigkeiten aus dem Ordner „skills“ (HTTP, SQL, Skript, MCP) werden angeboten. Ohne das nur die eingebauten.</translation>
    </message>
    <message>
        <source>Guard against misuse</source>
        <translation>Schutz vor Missbrauch</translation>
    </message>
    <message>
        <source>Messages that try to give the AI orders are recognized. Without it they reach the language model as they are.</source>
        <translation>Nachrichten, die der KI Befehle geben wollen, werden erkannt. Ohne das erreichen sie das Sprachmodell, wie sie sind.</translation>
    </message>
    <message>
        <source>Check against the sources</source>
        <translation>Abgleich mit den Quellen</translation>
    </message>
    <message>
        <source>A sentence that contradicts the documents or a look-up is stopped before it is sent. Without it the model&apos;s word counts.</source>
        <translation>Ein Satz, der den Dokumenten oder einer Abfrage widerspricht, wird vor dem Senden angehalten. Ohne das gilt das Wort des Modells.</translation>
    </message>
    <message>
        <source>Check for secrets and empty promises</source>
        <translation>Prüfung auf Geheimnisse und leere Zusagen</translation>
    </message>
    <message>
        <source>Answers that would give away secrets or other people&apos;s data, or promise what nobody did, are stopped. Without it they are sent.</source>
        <translation>Antworten, die Geheimnisse oder Daten anderer verraten oder zusagen würden, was niemand getan hat, werden angehalten. Ohne das werden sie gesendet.</translation>
    </message>
    <message>
        <source>Mask personal data</source>
        <translation>Personendaten verdecken</translation>
    </message>
    <message>
        <source>Names, addresses and numbers are replaced before a text goes to a cloud service and put back into its answer. Without it they go out as written.</source>
        <translation>Namen, Adressen und Nummern werden ersetzt, bevor ein Text zu einem Cloud-Dienst geht, und in dessen Antwort wieder eingesetzt. Ohne das gehen sie hinaus, wie sie geschrieben sind.</translation>
    </message>
    <message>
        <source>Answer in the customer&apos;s language</source>
        <translation>In der Sprache des Kunden antworten</translation>
    </message>
    <message>
        <source>The language of a message is recognized and answered in. Without it the model decides.</source>
        <translation>Die Sprache einer Nachricht wird erkannt, und in ihr wird geantwortet. Ohne das entscheidet das Modell.</translation>
    </message>
</context>
<context>
    <name>Gateway</name>
    <message>
        <source>Another program uses this port: stop it, or choose another port in the settings.</source>
        <translation>Ein anderes Programm verwendet diesen Port: Beenden Sie es oder wählen Sie in den Einstellungen einen anderen Port.</translation>
    </message>
    <message>
        <source>Check the address and port in the settings.</source>
        <translation>Prüfen Sie Adresse und Port in den Einstellungen.</translation>
    </message>
    <message>
        <source>Cannot listen on %1, port %2.</source>
        <translation>Auf %1, Port %2 kann nicht gehört werden.</translation>
    </message>
    <message>
        <source>Cannot listen on the operations port %1: choose another one in the settings.</source>
        <translation>Auf dem Betriebsport %1 kann nicht gehört werden: Wählen Sie in den Einstellungen einen anderen.</translation>
    </message>
</context>
<context>
    <name>HealthChecks</name>
    <message>
        <source>The program is ending: no new customers are let in.</source>
        <translation>Das Programm wird beendet: Es werden keine neuen Kunden angenommen.</translation>
    </message>
    <message>
        <source>The web chat does not answer on port %1. Restart Frontdesk.</source>
        <translation>Der Webchat antwortet auf Port %1 nicht. Starten Sie Frontdesk neu.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) failed in the last 5 minutes. Look at the errors below.</source>
        <translation>
            <numerusform>%n Anfrage ist in den letzten 5 Minuten fehlgeschlagen. Sehen Sie sich die Fehler unten an.</numerusform>
            <numerusform>%n Anfragen sind in den letzten 5 Minuten fehlgeschlagen. Sehen Sie sich die Fehler unten an.</numerusform>
        </translation>
    </message>
    <message>
        <source>All places for visitors are taken: further ones are asked to come back later.</source>
        <translation>Alle Plätze für Besucher sind belegt: Weitere werden gebeten, später wiederzukommen.</translation>
    </message>
    <message>
        <source>Customers reach the web chat on port %1.</source>
        <translation>Kunden erreichen den Webchat auf Port %1.</translation>
    </message>
    <message>
        <source>The last change could not be saved. Check the disk of the data folder.</source>
        <translation>Die letzte Änderung konnte nicht gespeichert werden. Prüfen Sie den Datenträger des Datenordners.</translation>
    </message>
    <message>
        <source>The database does not answer.</source>
        <translation>Die Datenbank antwortet nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be saved: the disk is slow.</source>
        <translation>
            <numerusform>%n Änderung wartet auf das Speichern: Der Datenträger ist langsam.</numerusform>
            <numerusform>%n Änderungen warten auf das Speichern: Der Datenträger ist langsam.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Alles ist gespeichert.</translation>
    </message>
    <message>
        <source>There are no documents: the assistant can look up nothing. Add some on the page Company.</source>
        <translation>Es gibt keine Dokumente: Der Assistent kann nichts nachschlagen. Fügen Sie auf der Seite „Unternehmen“ welche hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>%1 passages of %n document(s) can be found.</source>
        <translation>
            <numerusform>%1 Textstellen aus %n Dokument können gefunden werden.</numerusform>
            <numerusform>%1 Textstellen aus %n Dokumenten können gefunden werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the recent answers failed; the customers were handed to a person.</source>
        <translation>
            <numerusform>%n der letzten Antworten ist fehlgeschlagen; der Kunde wurde an einen Menschen übergeben.</numerusform>
            <numerusform>%n der letzten Antworten sind fehlgeschlagen; die Kunden wurden an einen Menschen übergeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>agent_config.yml has mistakes and was not taken: the one from before answers.</source>
        <translation>agent_config.yml enthält Fehler und wurde nicht übernommen: Es antwortet die vorherige.</translation>
    </message>
    <message>
        <source>Ready; nobody has asked in the last hour.</source>
        <translation>Bereit; in der letzten Stunde hat niemand gefragt.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in the last hour.</source>
        <translation>
            <numerusform>%n Antwort in der letzten Stunde.</numerusform>
            <numerusform>%n Antworten in der letzten Stunde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are late.</source>
        <translation>
            <numerusform>%n Nachricht ist verspätet.</numerusform>
            <numerusform>%n Nachrichten sind verspätet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of the last hour did not arrive for certain. Their conversations show which.</source>
        <translation>
            <numerusform>Bei %n Nachricht der letzten Stunde ist die Ankunft nicht sicher. Das Gespräch zeigt, welche es ist.</numerusform>
            <numerusform>Bei %n Nachrichten der letzten Stunde ist die Ankunft nicht sicher. Die Gespräche zeigen, welche es sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are on their way.</source>
        <translation>
            <numerusform>%n Nachricht ist unterwegs.</numerusform>
            <numerusform>%n Nachrichten sind unterwegs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Nichts wartet auf den Versand.</translation>
    </message>
    <message>
        <source>The port for monitoring (%1) does not answer. Customers notice nothing.</source>
        <translation>Der Port für die Überwachung (%1) antwortet nicht. Kunden merken davon nichts.</translation>
    </message>
    <message>
        <source>Monitoring programs can ask on port %1 of this computer.</source>
        <translation>Überwachungsprogramme können auf Port %1 dieses Computers fragen.</translation>
    </message>
    <message>
        <source>It is not known where the keys are kept.</source>
        <translation>Es ist nicht bekannt, wo die Schlüssel liegen.</translation>
    </message>
    <message>
        <source>The keys are kept here: %1</source>
        <translation>Die Schlüssel liegen hier: %1</translation>
    </message>
    <message>
        <source>The free space of the data folder is not known.</source>
        <translation>Der freie Platz des Datenordners ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Only %1 are free: messages will soon not be saved any more. Make room now.</source>
        <translation>Nur %1 sind frei: Bald können keine Nachrichten mehr gespeichert werden. Schaffen Sie jetzt Platz.</translation>
    </message>
    <message>
        <source>Only %1 are free. Make room soon.</source>
        <translation>Nur %1 sind frei. Schaffen Sie bald Platz.</translation>
    </message>
    <message>
        <source>Frontdesk uses %1 of memory, more than it should. Restart it when it is quiet.</source>
        <translation>Frontdesk belegt %1 Arbeitsspeicher, mehr als es sollte. Starten Sie es in einer ruhigen Zeit neu.</translation>
    </message>
    <message>
        <source>%1 of disk space are free.</source>
        <translation>%1 Speicherplatz sind frei.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong: times and deadlines cannot be right.</source>
        <translation>Die Uhr dieses Computers geht falsch: Zeiten und Fristen können nicht stimmen.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer jumped by %n second(s).</source>
        <translation>
            <numerusform>Die Uhr dieses Computers ist um %n Sekunde gesprungen.</numerusform>
            <numerusform>Die Uhr dieses Computers ist um %n Sekunden gesprungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock runs evenly.</source>
        <translation>Die Uhr läuft gleichmäßig.</translation>
    </message>
    <message>
        <source>The database file is damaged; nothing more is written into it. End Frontdesk and bring back the newest backup.</source>
        <translation>Die Datenbankdatei ist beschädigt; es wird nichts mehr hineingeschrieben. Beenden Sie Frontdesk und holen Sie die neueste Sicherung zurück.</translation>
    </message>
    <message>
        <source>The disk is full: customers are asked to try again later, the team can go on for a while. Make room now; customers are let in again by themselves.</source>
        <translation>Der Datenträger ist voll: Kunden werden gebeten, es später zu versuchen, das Team kann noch eine Weile weiterarbeiten. Schaffen Sie jetzt Platz; Kunden werden dann von selbst wieder eingelassen.</translation>
    </message>
    <message>
        <source>The last backup failed. %1</source>
        <translation>Die letzte Sicherung ist nicht gelungen. %1</translation>
    </message>
    <message>
        <source>Daily backups are off.</source>
        <translation>Die täglichen Sicherungen sind aus.</translation>
    </message>
    <message>
        <source>There is no backup yet. Make one now.</source>
        <translation>Es gibt noch keine Sicherung. Machen Sie jetzt eine.</translation>
    </message>
    <message>
        <source>The first backup will be made soon.</source>
        <translation>Die erste Sicherung wird bald gemacht.</translation>
    </message>
    <message numerus="yes">
        <source>The last good backup is %n day(s) old. Make one now.</source>
        <translation>
            <numerusform>Die letzte gute Sicherung ist %n Tag alt. Machen Sie jetzt eine.</numerusform>
            <numerusform>Die letzte gute Sicherung ist %n Tage alt. Machen Sie jetzt eine.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last backup was made on %1.</source>
        <translation>Die letzte Sicherung wurde gemacht: %1.</translation>
    </message>
</context>
<context>
    <name>HealthText</name>
    <message>
        <source>Web chat</source>
        <translation>Web-Chat</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Disk and memory</source>
        <translation>Datenträger und Speicher</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Bitte prüfen</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Debug</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
</context>
<context>
    <name>HoursEditor</name>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain holds no such entry.</source>
        <translation>Der Schlüsselbund enthält diesen Eintrag nicht.</translation>
    </message>
    <message>
        <source>The keychain cannot be used.</source>
        <translation>Der Schlüsselbund kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet.</translation>
    </message>
</context>
<context>
    <name>KnowledgeFolder</name>
    <message>
        <source>It is too large to be used.</source>
        <translation>Sie ist zu groß, um verwendet zu werden.</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>Sie kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>Es ist kein Text darin.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>Die Datei %1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message numerus="yes">
        <source>There are %n documents already. Remove one first.</source>
        <translation>
            <numerusform>Es gibt schon %n Dokument. Entfernen Sie es zuerst.</numerusform>
            <numerusform>Es gibt schon %n Dokumente. Entfernen Sie zuerst eines.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text in &quot;%1&quot;.</source>
        <translation>In „%1“ ist kein Text.</translation>
    </message>
    <message>
        <source>The file %1 cannot be moved.</source>
        <translation>Die Datei %1 kann nicht verschoben werden.</translation>
    </message>
    <message>
        <source>There is no document &quot;%1&quot; any more.</source>
        <translation>Das Dokument „%1“ gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The answer to &quot;%1&quot; is too long. Put long texts into a document.</source>
        <translation>Die Antwort auf „%1“ ist zu lang. Schreiben Sie lange Texte in ein Dokument.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n answers can be typed here. Put the others into a document.</source>
        <translation>
            <numerusform>Hier kann nur %n Antwort eingegeben werden. Schreiben Sie die anderen in ein Dokument.</numerusform>
            <numerusform>Hier können nur %n Antworten eingegeben werden. Schreiben Sie die anderen in ein Dokument.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 cannot be removed.</source>
        <translation>Die Datei %1 kann nicht entfernt werden.</translation>
    </message>
</context>
<context>
    <name>LlmProvider</name>
    <message>
        <source>The service did not answer.</source>
        <translation>Der Dienst hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 antwortet.</translation>
    </message>
    <message>
        <source>%1 answers. It is used when agent.llm_provider, or the failover, names this service.</source>
        <translation>%1 antwortet. Verwendet wird dieser Dienst, wenn agent.llm_provider oder „Wer einspringt“ ihn nennt.</translation>
    </message>
    <message>
        <source>The provider&apos;s content filter stopped the request.</source>
        <translation>Der Inhaltsfilter des Anbieters hat die Anfrage angehalten.</translation>
    </message>
    <message>
        <source>The account has no credit left, or its limit is reached. Look at the billing page of the provider.</source>
        <translation>Das Konto hat kein Guthaben mehr, oder seine Grenze ist erreicht. Sehen Sie auf der Abrechnungsseite des Anbieters nach.</translation>
    </message>
    <message>
        <source>The provider refused the key. Check the key and what it is allowed to do.</source>
        <translation>Der Anbieter hat den Schlüssel abgelehnt. Prüfen Sie den Schlüssel und was er darf.</translation>
    </message>
    <message>
        <source>The provider does not know this model or address: %1</source>
        <translation>Der Anbieter kennt dieses Modell oder diese Adresse nicht: %1</translation>
    </message>
    <message>
        <source>The provider asks for fewer requests (429).</source>
        <translation>Der Anbieter bittet um weniger Anfragen (429).</translation>
    </message>
    <message>
        <source>The provider refused the request: %1</source>
        <translation>Der Anbieter hat die Anfrage abgelehnt: %1</translation>
    </message>
    <message>
        <source>The provider has trouble of its own (%1).</source>
        <translation>Der Anbieter hat selbst eine Störung (%1).</translation>
    </message>
    <message>
        <source>This service is not set up: its key or address is missing.</source>
        <translation>Dieser Dienst ist nicht eingerichtet: Sein Schlüssel oder seine Adresse fehlt.</translation>
    </message>
    <message>
        <source>The provider is left alone for a moment, because it failed lately.</source>
        <translation>Der Anbieter wird einen Augenblick in Ruhe gelassen, weil er zuletzt gescheitert ist.</translation>
    </message>
    <message>
        <source>The model did not answer in time.</source>
        <translation>Das Modell hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The stream has ended.</source>
        <translation>Der Datenstrom ist zu Ende.</translation>
    </message>
    <message>
        <source>The provider cannot be reached.</source>
        <translation>Der Anbieter ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer was lost or cannot be read.</source>
        <translation>Die Antwort des Anbieters ging verloren oder ist nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Frontdesk cannot start</source>
        <translation>Frontdesk kann nicht starten</translation>
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
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Twilio does not have it (any more).</source>
        <translation>Twilio hat sie nicht (mehr).</translation>
    </message>
    <message>
        <source>Twilio could not be reached.</source>
        <translation>Twilio war nicht erreichbar.</translation>
    </message>
    <message>
        <source>A file of the customer was not taken. %1</source>
        <translation>Eine Datei des Kunden wurde nicht angenommen. %1</translation>
    </message>
    <message>
        <source>A file of the customer could not be fetched within an hour. %1</source>
        <translation>Eine Datei des Kunden konnte eine Stunde lang nicht geholt werden. %1</translation>
    </message>
</context>
<context>
    <name>MediaStore</name>
    <message>
        <source>This file is no longer there.</source>
        <translation>Diese Datei gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The file could not be kept: %1</source>
        <translation>Die Datei konnte nicht abgelegt werden: %1</translation>
    </message>
    <message>
        <source>Too many files wait to be sent. Send or remove some first.</source>
        <translation>Zu viele Dateien warten auf den Versand. Senden oder entfernen Sie zuerst einige.</translation>
    </message>
    <message>
        <source>A file is no longer there. Attach it again.</source>
        <translation>Eine Datei ist nicht mehr da. Hängen Sie sie noch einmal an.</translation>
    </message>
    <message>
        <source>A message takes at most 10 files. Send the rest with another one.</source>
        <translation>Eine Nachricht fasst höchstens 10 Dateien. Senden Sie die übrigen mit einer weiteren.</translation>
    </message>
    <message>
        <source>You have sent very many files today. Send a link, or the rest tomorrow.</source>
        <translation>Sie haben heute sehr viele Dateien gesendet. Senden Sie einen Link oder den Rest morgen.</translation>
    </message>
    <message>
        <source>There is no room for files just now. Please write without the file.</source>
        <translation>Für Dateien ist gerade kein Platz. Bitte schreiben Sie ohne die Datei.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than 10 MB. Make it smaller or send a link.</source>
        <translation>„%1“ ist größer als 10 MB. Verkleinern Sie die Datei oder senden Sie einen Link.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could run as a program or a web page and is not accepted. Send a PDF or a picture instead.</source>
        <translation>„%1“ könnte als Programm oder Webseite ausgeführt werden und wird nicht angenommen. Senden Sie stattdessen ein PDF oder ein Bild.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is of a kind that is not accepted. Pictures, PDF, text, office documents, audio and MP4 are.</source>
        <translation>„%1“ ist von einer Art, die nicht angenommen wird. Angenommen werden Bilder, PDF, Text, Office-Dokumente, Ton und MP4.</translation>
    </message>
</context>
<context>
    <name>MemoryStore</name>
    <message>
        <source>This customer does not exist any more.</source>
        <translation>Diesen Kunden gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The AI remembers only customers whose e-mail address or telephone number was confirmed. Save one of them first.</source>
        <translation>Die KI merkt sich nur Kunden, deren E-Mail-Adresse oder Telefonnummer bestätigt ist. Speichern Sie zuerst eine davon.</translation>
    </message>
    <message>
        <source>A colleague has written this down already.</source>
        <translation>Das hat ein Kollege schon aufgeschrieben.</translation>
    </message>
    <message>
        <source>No more can be remembered of this customer.</source>
        <translation>Von diesem Kunden kann nichts weiter gemerkt werden.</translation>
    </message>
    <message>
        <source>This entry is gone already.</source>
        <translation>Diesen Eintrag gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is an entry with this name already.</source>
        <translation>Es gibt schon einen Eintrag mit diesem Namen.</translation>
    </message>
    <message>
        <source>No more can be remembered of this customer. Forget something first.</source>
        <translation>Von diesem Kunden kann nichts weiter gemerkt werden. Löschen Sie zuerst etwas.</translation>
    </message>
</context>
<context>
    <name>MoveSheet</name>
    <message>
        <source>Have the recovery sheet with the 24 words at hand. The words are not in this file: without them nobody can open the backup, and neither can you.</source>
        <translation>Halten Sie das Wiederherstellungsblatt mit den 24 Wörtern bereit. Die Wörter stehen nicht in dieser Datei: Ohne sie kann niemand die Sicherung öffnen, auch Sie nicht.</translation>
    </message>
    <message>
        <source>Quit Frontdesk on the old PC and leave it off. Messages that arrive there from now on are not in the backup.</source>
        <translation>Beenden Sie Frontdesk auf dem alten PC und lassen Sie es aus. Nachrichten, die dort von jetzt an ankommen, sind nicht in der Sicherung.</translation>
    </message>
    <message>
        <source>Bring the file %1 to the new PC, for example on a USB stick.</source>
        <translation>Bringen Sie die Datei %1 auf den neuen PC, zum Beispiel mit einem USB-Stick.</translation>
    </message>
    <message>
        <source>Install Frontdesk there, the same version or a later one, and start it.</source>
        <translation>Installieren Sie dort Frontdesk, dieselbe oder eine neuere Version, und starten Sie es.</translation>
    </message>
    <message>
        <source>Choose &quot;Restore a backup&quot;, pick the file and type the words. Or, in a terminal: frontdesk db restore %1</source>
        <translation>Wählen Sie „Sicherung wiederherstellen“, dann die Datei, und tippen Sie die Wörter ein. Oder in einem Terminal: frontdesk db restore %1</translation>
    </message>
    <message>
        <source>Let your web site point to the new PC if the address of the chat has changed.</source>
        <translation>Lassen Sie Ihre Website auf den neuen PC zeigen, wenn sich die Adresse des Chats geändert hat.</translation>
    </message>
    <message>
        <source>Look through a few conversations. Replies that were just being sent are marked as unconfirmed: they are not sent again by themselves.</source>
        <translation>Sehen Sie einige Gespräche durch. Antworten, die gerade gesendet wurden, sind als unbestätigt markiert: Sie werden nicht von selbst noch einmal gesendet.</translation>
    </message>
    <message>
        <source>When all is well, delete Frontdesk&apos;s data on the old PC and the backup on the stick.</source>
        <translation>Wenn alles gut ist, löschen Sie die Daten von Frontdesk auf dem alten PC und die Sicherung auf dem Stick.</translation>
    </message>
    <message>
        <source>Moving Frontdesk to a new PC</source>
        <translation>Frontdesk auf einen neuen PC umziehen</translation>
    </message>
    <message>
        <source>The backup beside this file holds %1 conversations, %2 messages and %3 files of customers.</source>
        <translation>Die Sicherung neben dieser Datei enthält %1 Gespräche, %2 Nachrichten und %3 Dateien von Kunden.</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>is not an IP address; write for example 127.0.0.1</source>
        <translation>ist keine IP-Adresse; schreiben Sie zum Beispiel 127.0.0.1</translation>
    </message>
    <message>
        <source>is not a web address; write for example https://www.example.com</source>
        <translation>ist keine Webadresse; schreiben Sie zum Beispiel https://www.example.com</translation>
    </message>
    <message>
        <source>holds a user name or password; take it out, keys have settings of their own</source>
        <translation>enthält einen Benutzernamen oder ein Passwort; nehmen Sie es heraus, Schlüssel haben eigene Einstellungen</translation>
    </message>
    <message>
        <source>is not an origin; write scheme and host only, for example https://www.example.com</source>
        <translation>ist kein Ursprung; schreiben Sie nur Schema und Host, zum Beispiel https://www.example.com</translation>
    </message>
    <message>
        <source>is not a telephone number in international form; write for example +12075550100</source>
        <translation>ist keine Telefonnummer in internationaler Form; schreiben Sie zum Beispiel +12075550100</translation>
    </message>
    <message>
        <source>may hold letters, digits, - and _ only, at most 32</source>
        <translation>darf nur Buchstaben, Ziffern, - und _ enthalten, höchstens 32</translation>
    </message>
    <message>
        <source>holds a line break or control character; write it in one line</source>
        <translation>enthält einen Zeilenumbruch oder ein Steuerzeichen; schreiben Sie ihn in eine Zeile</translation>
    </message>
    <message>
        <source>is longer than 4096 characters</source>
        <translation>ist länger als 4096 Zeichen</translation>
    </message>
    <message>
        <source>is longer than 120 characters</source>
        <translation>ist länger als 120 Zeichen</translation>
    </message>
    <message>
        <source>is not a colour; write # and six digits or letters from a to f, for example #1f62d0</source>
        <translation>ist keine Farbe; schreiben Sie # und sechs Ziffern oder Buchstaben von a bis f, zum Beispiel #1f62d0</translation>
    </message>
    <message>
        <source>is not a language of the chat; write en, de or es</source>
        <translation>ist keine Sprache des Chats; schreiben Sie en, de oder es</translation>
    </message>
    <message>
        <source>is no database this program can open; write sqlite:///frontdesk.db or remove it</source>
        <translation>ist keine Datenbank, die dieses Programm öffnen kann; schreiben Sie sqlite:///frontdesk.db oder entfernen Sie ihn</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>always %1</source>
        <translation>immer %1</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>eines von: %1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>whole number from %1 to %2</source>
        <translation>ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>number from %1 to %2</source>
        <translation>Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>the value</source>
        <translation>der Wert</translation>
    </message>
    <message>
        <source>begins with [ but is no JSON list; write a, b or [&quot;a&quot;, &quot;b&quot;]</source>
        <translation>beginnt mit [, ist aber keine JSON-Liste; schreiben Sie a, b oder [&quot;a&quot;, &quot;b&quot;]</translation>
    </message>
    <message>
        <source>holds something other than texts; write [&quot;a&quot;, &quot;b&quot;]</source>
        <translation>enthält etwas anderes als Texte; schreiben Sie [&quot;a&quot;, &quot;b&quot;]</translation>
    </message>
    <message>
        <source>has more than 1000 entries</source>
        <translation>hat mehr als 1000 Einträge</translation>
    </message>
    <message>
        <source>has no value; write one (&quot;&quot; for none) or remove the line</source>
        <translation>hat keinen Wert; schreiben Sie einen (&quot;&quot; für keinen) oder entfernen Sie die Zeile</translation>
    </message>
    <message>
        <source>is %1; it must be %2.</source>
        <translation>ist %1; möglich ist %2.</translation>
    </message>
    <message>
        <source>is %1; it must be a %2</source>
        <translation>ist %1; möglich ist eine %2</translation>
    </message>
    <message>
        <source>is longer than 65536 characters</source>
        <translation>ist länger als 65536 Zeichen</translation>
    </message>
    <message>
        <source>is neither true nor false; write one of them</source>
        <translation>ist weder true noch false; schreiben Sie eines davon</translation>
    </message>
    <message>
        <source>is not a whole number; write digits only, without leading zeros, units or separators</source>
        <translation>ist keine ganze Zahl; schreiben Sie nur Ziffern, ohne führende Nullen, Einheiten oder Trennzeichen</translation>
    </message>
    <message>
        <source>is not a number; write for example 0.7</source>
        <translation>ist keine Zahl; schreiben Sie zum Beispiel 0.7</translation>
    </message>
    <message>
        <source>is not an account of Twilio; copy the Account SID from the Twilio Console: AC and 32 digits or letters from a to f</source>
        <translation>ist kein Konto von Twilio; kopieren Sie die Account SID aus der Twilio-Konsole: AC und 32 Ziffern oder Buchstaben von a bis f</translation>
    </message>
    <message>
        <source>is not a Conversations service of Twilio; copy its SID from the Twilio Console: IS and 32 digits or letters from a to f</source>
        <translation>ist kein Conversations-Dienst von Twilio; kopieren Sie seine SID aus der Twilio-Konsole: IS und 32 Ziffern oder Buchstaben von a bis f</translation>
    </message>
    <message>
        <source>is not a messaging service of Twilio; copy its SID from the Twilio Console: MG and 32 digits or letters from a to f</source>
        <translation>ist kein Messaging-Dienst von Twilio; kopieren Sie seine SID aus der Twilio-Konsole: MG und 32 Ziffern oder Buchstaben von a bis f</translation>
    </message>
    <message>
        <source>is not an account with its secret; write the Account SID, a colon and the Auth Token</source>
        <translation>ist kein Konto mit seinem Geheimnis; schreiben Sie die Account SID, einen Doppelpunkt und das Auth Token</translation>
    </message>
    <message>
        <source>would send the key unprotected over the network; write https://</source>
        <translation>würde den Schlüssel ungeschützt über das Netz senden; schreiben Sie https://</translation>
    </message>
    <message>
        <source>is not a service; write openai, azure, anthropic, compatible or builtin</source>
        <translation>ist kein Dienst; schreiben Sie openai, azure, anthropic, compatible oder builtin</translation>
    </message>
    <message>
        <source>is not a version; write for example 2024-10-21, or v1</source>
        <translation>ist keine Version; schreiben Sie zum Beispiel 2024-10-21 oder v1</translation>
    </message>
</context>
<context>
    <name>RecoveryWords</name>
    <message>
        <source>Word %1 (&quot;%2&quot;) is not one of the words of recovery sheets.</source>
        <translation>Wort %1 („%2“) gehört nicht zu den Wörtern von Wiederherstellungsblättern.</translation>
    </message>
    <message>
        <source>Word %1 (&quot;%2&quot;) is not one of the words of recovery sheets. Is it &quot;%3&quot;?</source>
        <translation>Wort %1 („%2“) gehört nicht zu den Wörtern von Wiederherstellungsblättern. Ist es „%3“?</translation>
    </message>
    <message>
        <source>A recovery sheet has %1 words; these are %2.</source>
        <translation>Ein Wiederherstellungsblatt hat %1 Wörter; das sind %2.</translation>
    </message>
    <message>
        <source>Each word is known, but together they are not right: one is another word, or two have changed places.</source>
        <translation>Jedes Wort ist bekannt, aber zusammen stimmen sie nicht: Eines ist ein anderes Wort, oder zwei sind vertauscht.</translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message>
        <source>The words are different.</source>
        <translation>Die Worte sind anders.</translation>
    </message>
    <message>
        <source>Skills then: %1. Now: %2.</source>
        <translation>Fähigkeiten damals: %1. Jetzt: %2.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>It knew the answer then and does not now.</source>
        <translation>Damals wusste sie die Antwort, jetzt nicht.</translation>
    </message>
    <message>
        <source>It did not know the answer then and does now.</source>
        <translation>Damals wusste sie die Antwort nicht, jetzt schon.</translation>
    </message>
    <message>
        <source>This answer cannot be played again: it needed no model, or it was made by an older version.</source>
        <translation>Diese Antwort lässt sich nicht noch einmal abspielen: Sie brauchte kein Modell oder stammt von einer älteren Version.</translation>
    </message>
    <message>
        <source>A message that this answer rests on is gone.</source>
        <translation>Eine Nachricht, auf der diese Antwort beruht, gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>ReplyRules</name>
    <message>
        <source>The provider could not be reached, although it was tried several times.</source>
        <translation>Der Anbieter war nicht erreichbar, obwohl es mehrmals versucht wurde.</translation>
    </message>
    <message>
        <source>The provider was asked too often at that time.</source>
        <translation>Der Anbieter wurde zu dieser Zeit zu oft gefragt.</translation>
    </message>
    <message>
        <source>The provider refused the account.</source>
        <translation>Der Anbieter hat das Konto abgelehnt.</translation>
    </message>
    <message>
        <source>An earlier part of this message failed, so the rest was not sent.</source>
        <translation>Ein früherer Teil dieser Nachricht ist gescheitert, deshalb wurde der Rest nicht gesendet.</translation>
    </message>
    <message>
        <source>It was taken back before it left.</source>
        <translation>Sie wurde zurückgenommen, bevor sie hinausging.</translation>
    </message>
    <message>
        <source>The channel of this conversation is not set up any more.</source>
        <translation>Der Kanal dieser Unterhaltung ist nicht mehr eingerichtet.</translation>
    </message>
    <message>
        <source>It could not be sent (%1).</source>
        <translation>Sie konnte nicht gesendet werden (%1).</translation>
    </message>
    <message>
        <source>Look at the account on the page Channels, then try again.</source>
        <translation>Sehen Sie sich das Konto auf der Seite Kanäle an und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This customer has sent STOP. Nothing may be sent to them until they send START.</source>
        <translation>Dieser Kunde hat STOP geschickt. Ihm darf nichts gesendet werden, bis er START schickt.</translation>
    </message>
    <message>
        <source>This conversation was closed at Twilio. The customer can begin a new one by writing.</source>
        <translation>Diese Unterhaltung wurde bei Twilio geschlossen. Der Kunde kann mit einer Nachricht eine neue beginnen.</translation>
    </message>
    <message>
        <source>WhatsApp lets you write freely for 24 hours after the customer&apos;s last message. Now only an approved template may be sent.</source>
        <translation>WhatsApp lässt Sie 24 Stunden nach der letzten Nachricht des Kunden frei schreiben. Jetzt darf nur eine genehmigte Vorlage gesendet werden.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer was lost, so it is not known whether this message left.</source>
        <translation>Die Antwort des Anbieters ging verloren, deshalb ist nicht bekannt, ob diese Nachricht hinausging.</translation>
    </message>
    <message>
        <source>The provider is being asked. Do not write it again before that is known.</source>
        <translation>Der Anbieter wird gefragt. Schreiben Sie sie nicht noch einmal, bevor das bekannt ist.</translation>
    </message>
    <message numerus="yes">
        <source>This template needs %n value(s).</source>
        <translation>
            <numerusform>Diese Vorlage braucht %n Wert.</numerusform>
            <numerusform>Diese Vorlage braucht %n Werte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in every value of the template.</source>
        <translation>Füllen Sie jeden Wert der Vorlage aus.</translation>
    </message>
    <message>
        <source>A value of a template is one line of at most 1,024 characters.</source>
        <translation>Ein Wert einer Vorlage ist eine Zeile mit höchstens 1.024 Zeichen.</translation>
    </message>
</context>
<context>
    <name>RestorePlan</name>
    <message>
        <source>What was prepared for the restore is gone. The data of before is in %1.</source>
        <translation>Was für die Wiederherstellung vorbereitet war, ist weg. Die Daten von vorher sind in %1.</translation>
    </message>
    <message>
        <source>No restore is waiting.</source>
        <translation>Es wartet keine Wiederherstellung.</translation>
    </message>
    <message>
        <source>The list of a restore that is waiting, %1, cannot be read. Remove it and restore again.</source>
        <translation>Die Liste einer wartenden Wiederherstellung, %1, kann nicht gelesen werden. Entfernen Sie sie und stellen Sie noch einmal wieder her.</translation>
    </message>
    <message>
        <source>The restore was not possible, the data of before is still in use: %1</source>
        <translation>Die Wiederherstellung war nicht möglich, die bisherigen Daten sind weiter in Gebrauch: %1</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>%1 kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>A restore was cut off and cannot be undone. The data of before is in %1.</source>
        <translation>Eine Wiederherstellung wurde abgebrochen und lässt sich nicht zurücknehmen. Die Daten von vorher sind in %1.</translation>
    </message>
</context>
<context>
    <name>RestoreStage</name>
    <message>
        <source>There is no room for the restore: %1 MB are needed in %2, %3 MB are free.</source>
        <translation>Für die Wiederherstellung ist kein Platz: %1 MB werden in %2 gebraucht, %3 MB sind frei.</translation>
    </message>
    <message>
        <source>The backup is damaged: it holds a file twice, or one that cannot be written.</source>
        <translation>Die Sicherung ist beschädigt: Sie enthält eine Datei doppelt oder eine, die nicht geschrieben werden kann.</translation>
    </message>
    <message>
        <source>The restore was cut off. Nothing was changed.</source>
        <translation>Die Wiederherstellung wurde abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The backup is damaged: its secrets cannot be read.</source>
        <translation>Die Sicherung ist beschädigt: Ihre Geheimnisse können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be read: %2</source>
        <translation>Die Sicherung %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The database cannot be brought to %1.</source>
        <translation>Die Datenbank kann nicht nach %1 gebracht werden.</translation>
    </message>
    <message>
        <source>%1 cannot be brought to %2.</source>
        <translation>%1 kann nicht nach %2 gebracht werden.</translation>
    </message>
    <message>
        <source>The list of erasures cannot be brought to %1.</source>
        <translation>Die Liste der Löschungen kann nicht nach %1 gebracht werden.</translation>
    </message>
</context>
<context>
    <name>SealedStream</name>
    <message>
        <source>The backup is damaged: its content is not what was written.</source>
        <translation>Die Sicherung ist beschädigt: Ihr Inhalt ist nicht, was geschrieben wurde.</translation>
    </message>
    <message>
        <source>The disk is full: there is no room for the backup.</source>
        <translation>Der Datenträger ist voll: Für die Sicherung ist kein Platz.</translation>
    </message>
    <message>
        <source>The backup cannot be written: %1</source>
        <translation>Die Sicherung kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>This is not the key of this backup.</source>
        <translation>Das ist nicht der Schlüssel dieser Sicherung.</translation>
    </message>
    <message>
        <source>The backup is cut off: its end is missing.</source>
        <translation>Die Sicherung ist abgeschnitten: Ihr Ende fehlt.</translation>
    </message>
    <message>
        <source>The backup is damaged: something follows its end.</source>
        <translation>Die Sicherung ist beschädigt: Nach ihrem Ende folgt noch etwas.</translation>
    </message>
</context>
<context>
    <name>SecretVault</name>
    <message>
        <source>This is not a name of a secret.</source>
        <translation>Das ist kein Name eines Geheimnisses.</translation>
    </message>
    <message>
        <source>The master key of this data folder was kept in %1 and is no longer there. Restore it, or the folder from a backup with its key.</source>
        <translation>Der Hauptschlüssel dieses Datenordners lag in %1 und ist nicht mehr da. Stellen Sie ihn wieder her oder den Ordner aus einer Sicherung mit seinem Schlüssel.</translation>
    </message>
    <message>
        <source>The master key of this data folder is in the keychain of the desktop, which cannot be reached now. Log in to the desktop, unlock the keychain and start again.</source>
        <translation>Der Hauptschlüssel dieses Datenordners liegt im Schlüsselbund des Desktops, der jetzt nicht erreichbar ist. Melden Sie sich am Desktop an, entsperren Sie den Schlüsselbund und starten Sie neu.</translation>
    </message>
    <message>
        <source>There is no such credential.</source>
        <translation>Diese Zugangsdaten gibt es nicht.</translation>
    </message>
    <message>
        <source>This secret cannot be stored.</source>
        <translation>Dieses Geheimnis kann nicht abgelegt werden.</translation>
    </message>
    <message>
        <source>This secret cannot be removed.</source>
        <translation>Dieses Geheimnis kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The keychain has not been asked yet.</source>
        <translation>Der Schlüsselbund wurde noch nicht gefragt.</translation>
    </message>
    <message>
        <source>Secrets are kept in the keychain of the desktop.</source>
        <translation>Geheimnisse liegen im Schlüsselbund des Desktops.</translation>
    </message>
    <message>
        <source>The keychain is switched off: secrets are kept in files in %1 that only this user account can read. Whoever can read files as this user, or takes the disk, can read them.</source>
        <translation>Der Schlüsselbund ist abgeschaltet: Geheimnisse liegen in Dateien in %1, die nur dieses Benutzerkonto lesen kann. Wer Dateien als dieser Benutzer lesen kann oder den Datenträger an sich nimmt, kann sie lesen.</translation>
    </message>
    <message>
        <source>There is no keychain that can be used: secrets are kept in files in %1 that only this user account can read. Whoever can read files as this user, or takes the disk, can read them.</source>
        <translation>Es gibt keinen verwendbaren Schlüsselbund: Geheimnisse liegen in Dateien in %1, die nur dieses Benutzerkonto lesen kann. Wer Dateien als dieser Benutzer lesen kann oder den Datenträger an sich nimmt, kann sie lesen.</translation>
    </message>
    <message>
        <source>This folder has a master key already.</source>
        <translation>Dieser Ordner hat schon einen Hauptschlüssel.</translation>
    </message>
</context>
<context>
    <name>SettingArea</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Rate limits</source>
        <translation>Anfragegrenzen</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Chat on the web site</source>
        <translation>Chat auf der Website</translation>
    </message>
    <message>
        <source>AI agent</source>
        <translation>KI-Assistent</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Response targets</source>
        <translation>Reaktionszeiten</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Start of the window</source>
        <translation>Start des Fensters</translation>
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
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Tracing</source>
        <translation>Ablaufverfolgung</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Keeping and removing</source>
        <translation>Aufbewahren und entfernen</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Language models</source>
        <translation>Sprachmodelle</translation>
    </message>
    <message>
        <source>Own language model server</source>
        <translation>Eigener Sprachmodell-Server</translation>
    </message>
    <message>
        <source>Masking of personal data</source>
        <translation>Personendaten verdecken</translation>
    </message>
</context>
<context>
    <name>SettingChoice</name>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Everything (for finding faults)</source>
        <translation>Alles (zur Fehlersuche)</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Only what stops the program</source>
        <translation>Nur was das Programm beendet</translation>
    </message>
    <message>
        <source>Text for people</source>
        <translation>Text für Menschen</translation>
    </message>
    <message>
        <source>JSON for programs</source>
        <translation>JSON für Programme</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Keychain of the desktop, else private files</source>
        <translation>Schlüsselbund des Desktops, sonst private Dateien</translation>
    </message>
    <message>
        <source>Always private files</source>
        <translation>Immer private Dateien</translation>
    </message>
    <message>
        <source>The built-in agent</source>
        <translation>Der eingebaute Assistent</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>By webhook (needs a public address)</source>
        <translation>Per Webhook (braucht eine öffentliche Adresse)</translation>
    </message>
    <message>
        <source>By asking Twilio (needs no public address)</source>
        <translation>Durch Nachfragen bei Twilio (braucht keine öffentliche Adresse)</translation>
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
        <translation>Ein eigener Server</translation>
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
        <translation>Adresse, auf der gehört wird</translation>
    </message>
    <message>
        <source>Public port</source>
        <translation>Öffentlicher Port</translation>
    </message>
    <message>
        <source>Operations port</source>
        <translation>Betriebsport</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message>
        <source>Behind a proxy with TLS</source>
        <translation>Hinter einem Proxy mit TLS</translation>
    </message>
    <message>
        <source>Allowed host names</source>
        <translation>Erlaubte Hostnamen</translation>
    </message>
    <message>
        <source>Web sites that show the chat</source>
        <translation>Websites, die den Chat zeigen</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Vertraute Proxys</translation>
    </message>
    <message>
        <source>Threads of the public port</source>
        <translation>Threads des öffentlichen Ports</translation>
    </message>
    <message>
        <source>Set of limits</source>
        <translation>Satz von Grenzen</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Anfragen pro Minute</translation>
    </message>
    <message>
        <source>Requests an hour</source>
        <translation>Anfragen pro Stunde</translation>
    </message>
    <message>
        <source>Requests a day</source>
        <translation>Anfragen pro Tag</translation>
    </message>
    <message>
        <source>Searches a minute</source>
        <translation>Suchen pro Minute</translation>
    </message>
    <message>
        <source>Uploads a minute</source>
        <translation>Uploads pro Minute</translation>
    </message>
    <message>
        <source>Conversations at the same time</source>
        <translation>Gespräche zur gleichen Zeit</translation>
    </message>
    <message>
        <source>Longest message</source>
        <translation>Längste Nachricht</translation>
    </message>
    <message>
        <source>New conversations per address and day</source>
        <translation>Neue Gespräche pro Adresse und Tag</translation>
    </message>
    <message>
        <source>Wait for a reply</source>
        <translation>Warten auf eine Antwort</translation>
    </message>
    <message>
        <source>Agent configuration</source>
        <translation>Konfiguration des Assistenten</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Wer antwortet</translation>
    </message>
    <message>
        <source>Writing pace</source>
        <translation>Schreibtempo</translation>
    </message>
    <message>
        <source>Close idle conversations after</source>
        <translation>Ruhende Gespräche schließen nach</translation>
    </message>
    <message>
        <source>Messages the agent sees</source>
        <translation>Nachrichten, die der Assistent sieht</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Längste Antwort</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Token for your programs</source>
        <translation>Token für Ihre Programme</translation>
    </message>
    <message>
        <source>Time to undo sending</source>
        <translation>Zeit zum Zurückholen</translation>
    </message>
    <message>
        <source>Answer urgent cases within</source>
        <translation>Dringende Fälle annehmen innerhalb</translation>
    </message>
    <message>
        <source>Answer high priority within</source>
        <translation>Hohe Priorität annehmen innerhalb</translation>
    </message>
    <message>
        <source>Answer normal cases within</source>
        <translation>Normale Fälle annehmen innerhalb</translation>
    </message>
    <message>
        <source>Answer low priority within</source>
        <translation>Niedrige Priorität annehmen innerhalb</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Language at the start</source>
        <translation>Sprache beim Start</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Sample business</source>
        <translation>Beispielunternehmen</translation>
    </message>
    <message>
        <source>Place of secrets</source>
        <translation>Ort der Geheimnisse</translation>
    </message>
    <message>
        <source>Colours at the start</source>
        <translation>Farben beim Start</translation>
    </message>
    <message>
        <source>What is logged</source>
        <translation>Was protokolliert wird</translation>
    </message>
    <message>
        <source>Log everything</source>
        <translation>Alles protokollieren</translation>
    </message>
    <message>
        <source>Form of log lines</source>
        <translation>Form der Protokollzeilen</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Protokolldatei</translation>
    </message>
    <message>
        <source>Size of a log file</source>
        <translation>Größe einer Protokolldatei</translation>
    </message>
    <message>
        <source>Kept log files</source>
        <translation>Aufbewahrte Protokolldateien</translation>
    </message>
    <message>
        <source>Database file</source>
        <translation>Datenbankdatei</translation>
    </message>
    <message>
        <source>Azure SQL</source>
        <translation>Azure SQL</translation>
    </message>
    <message>
        <source>Title of the chat</source>
        <translation>Titel des Chats</translation>
    </message>
    <message>
        <source>Text of the chat button</source>
        <translation>Text der Chat-Schaltfläche</translation>
    </message>
    <message>
        <source>Colour of the chat</source>
        <translation>Farbe des Chats</translation>
    </message>
    <message>
        <source>Corner of the page</source>
        <translation>Ecke der Seite</translation>
    </message>
    <message>
        <source>Languages of the chat</source>
        <translation>Sprachen des Chats</translation>
    </message>
    <message>
        <source>Telephone when nobody is here</source>
        <translation>Telefon, wenn niemand da ist</translation>
    </message>
    <message>
        <source>E-mail when nobody is here</source>
        <translation>E-Mail, wenn niemand da ist</translation>
    </message>
    <message>
        <source>OpenAI address</source>
        <translation>OpenAI-Adresse</translation>
    </message>
    <message>
        <source>OpenAI key</source>
        <translation>OpenAI-Schlüssel</translation>
    </message>
    <message>
        <source>Azure OpenAI address</source>
        <translation>Azure-OpenAI-Adresse</translation>
    </message>
    <message>
        <source>Azure OpenAI key</source>
        <translation>Azure-OpenAI-Schlüssel</translation>
    </message>
    <message>
        <source>Azure OpenAI deployment</source>
        <translation>Azure-OpenAI-Bereitstellung</translation>
    </message>
    <message>
        <source>Anthropic address</source>
        <translation>Anthropic-Adresse</translation>
    </message>
    <message>
        <source>Deepgram address</source>
        <translation>Deepgram-Adresse</translation>
    </message>
    <message>
        <source>ElevenLabs address</source>
        <translation>ElevenLabs-Adresse</translation>
    </message>
    <message>
        <source>Twilio address</source>
        <translation>Twilio-Adresse</translation>
    </message>
    <message>
        <source>Twilio account</source>
        <translation>Twilio-Konto</translation>
    </message>
    <message>
        <source>Twilio secret</source>
        <translation>Twilio-Geheimnis</translation>
    </message>
    <message>
        <source>Twilio Conversations service</source>
        <translation>Twilio-Conversations-Dienst</translation>
    </message>
    <message>
        <source>Twilio number</source>
        <translation>Twilio-Nummer</translation>
    </message>
    <message>
        <source>Telephone for transfers</source>
        <translation>Telefon für Weiterleitungen</translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation>Webhook-Geheimnis</translation>
    </message>
    <message>
        <source>Export traces</source>
        <translation>Traces exportieren</translation>
    </message>
    <message>
        <source>Collector of traces</source>
        <translation>Sammler der Traces</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
    <message>
        <source>Daily backup</source>
        <translation>Tägliche Sicherung</translation>
    </message>
    <message>
        <source>Hour of the backup</source>
        <translation>Stunde der Sicherung</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>Daily backups that are kept</source>
        <translation>Tägliche Sicherungen, die bleiben</translation>
    </message>
    <message>
        <source>Days that backups are kept</source>
        <translation>Tage, die Sicherungen bleiben</translation>
    </message>
    <message>
        <source>Connections at the same time</source>
        <translation>Gleichzeitige Verbindungen</translation>
    </message>
    <message>
        <source>Connections of one address</source>
        <translation>Verbindungen einer Adresse</translation>
    </message>
    <message>
        <source>Days of conversations</source>
        <translation>Tage für Gespräche</translation>
    </message>
    <message>
        <source>Days of files</source>
        <translation>Tage für Dateien</translation>
    </message>
    <message>
        <source>Days of AI details</source>
        <translation>Tage für KI-Einzelheiten</translation>
    </message>
    <message>
        <source>Days of unused sign-ins</source>
        <translation>Tage für unbenutzte Zugänge</translation>
    </message>
    <message>
        <source>Days of log files</source>
        <translation>Tage für Protokolle</translation>
    </message>
    <message>
        <source>Address of Twilio Conversations</source>
        <translation>Adresse von Twilio Conversations</translation>
    </message>
    <message>
        <source>Address of Twilio templates</source>
        <translation>Adresse der Vorlagen bei Twilio</translation>
    </message>
    <message>
        <source>Address of files in Twilio Conversations</source>
        <translation>Adresse der Dateien in Twilio Conversations</translation>
    </message>
    <message>
        <source>Address of Twilio messaging services</source>
        <translation>Adresse der Messaging-Dienste von Twilio</translation>
    </message>
    <message>
        <source>Twilio messaging service</source>
        <translation>Messaging-Dienst von Twilio</translation>
    </message>
    <message>
        <source>WhatsApp sender</source>
        <translation>WhatsApp-Absender</translation>
    </message>
    <message>
        <source>Further Twilio accounts</source>
        <translation>Weitere Twilio-Konten</translation>
    </message>
    <message>
        <source>How messages come in</source>
        <translation>Wie Nachrichten hereinkommen</translation>
    </message>
    <message>
        <source>Seconds between two questions</source>
        <translation>Sekunden zwischen zwei Nachfragen</translation>
    </message>
    <message>
        <source>Minutes between two comparisons</source>
        <translation>Minuten zwischen zwei Abgleichen</translation>
    </message>
    <message>
        <source>Author of the AI</source>
        <translation>Absendername der KI</translation>
    </message>
    <message>
        <source>Beginning of staff identities</source>
        <translation>Anfang der Kennungen von Mitarbeitern</translation>
    </message>
    <message>
        <source>Answer while this PC is off</source>
        <translation>Antwort, während dieser PC aus ist</translation>
    </message>
    <message>
        <source>Longest SMS</source>
        <translation>Längste SMS</translation>
    </message>
    <message>
        <source>Age of a signed webhook</source>
        <translation>Alter eines signierten Webhooks</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Telephones of staff</source>
        <translation>Telefone der Mitarbeiter</translation>
    </message>
    <message>
        <source>Address asked while this PC is off</source>
        <translation>Adresse, die gefragt wird, während dieser PC aus ist</translation>
    </message>
    <message>
        <source>Conversations to answer</source>
        <translation>Beantwortete Gespräche</translation>
    </message>
    <message>
        <source>OpenAI model</source>
        <translation>OpenAI-Modell</translation>
    </message>
    <message>
        <source>OpenAI interface</source>
        <translation>OpenAI-Schnittstelle</translation>
    </message>
    <message>
        <source>OpenAI organization</source>
        <translation>OpenAI-Organisation</translation>
    </message>
    <message>
        <source>OpenAI project</source>
        <translation>OpenAI-Projekt</translation>
    </message>
    <message>
        <source>Azure OpenAI version</source>
        <translation>Azure-OpenAI-Version</translation>
    </message>
    <message>
        <source>Anthropic key</source>
        <translation>Anthropic-Schlüssel</translation>
    </message>
    <message>
        <source>Anthropic model</source>
        <translation>Anthropic-Modell</translation>
    </message>
    <message>
        <source>Address of your server</source>
        <translation>Adresse Ihres Servers</translation>
    </message>
    <message>
        <source>Key of your server</source>
        <translation>Schlüssel Ihres Servers</translation>
    </message>
    <message>
        <source>Model on your server</source>
        <translation>Modell auf Ihrem Server</translation>
    </message>
    <message>
        <source>Who steps in</source>
        <translation>Wer einspringt</translation>
    </message>
    <message>
        <source>Seconds until connected</source>
        <translation>Sekunden bis zur Verbindung</translation>
    </message>
    <message>
        <source>Seconds until the answer begins</source>
        <translation>Sekunden bis zum Beginn der Antwort</translation>
    </message>
    <message>
        <source>Seconds an answer may pause</source>
        <translation>Sekunden Pause in einer Antwort</translation>
    </message>
    <message>
        <source>Tries of one service</source>
        <translation>Versuche bei einem Dienst</translation>
    </message>
    <message>
        <source>Answers word by word</source>
        <translation>Antworten Wort für Wort</translation>
    </message>
    <message>
        <source>Mask e-mail addresses</source>
        <translation>E-Mail-Adressen verdecken</translation>
    </message>
    <message>
        <source>Mask telephone and identity numbers</source>
        <translation>Telefon- und Ausweisnummern verdecken</translation>
    </message>
    <message>
        <source>Mask card numbers</source>
        <translation>Kartennummern verdecken</translation>
    </message>
    <message>
        <source>Mask account numbers</source>
        <translation>Kontonummern verdecken</translation>
    </message>
    <message>
        <source>Mask street addresses</source>
        <translation>Straßenadressen verdecken</translation>
    </message>
    <message>
        <source>Mask the customer&apos;s name</source>
        <translation>Namen des Kunden verdecken</translation>
    </message>
    <message>
        <source>Mask order numbers</source>
        <translation>Bestellnummern verdecken</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Minutes in which a person should take an urgent request.</source>
        <translation>Minuten, in denen ein Mensch eine dringende Anfrage annehmen soll.</translation>
    </message>
    <message>
        <source>Minutes in which a person should take a request of high priority.</source>
        <translation>Minuten, in denen ein Mensch eine Anfrage hoher Priorität annehmen soll.</translation>
    </message>
    <message>
        <source>Minutes in which a person should take a request of normal priority.</source>
        <translation>Minuten, in denen ein Mensch eine Anfrage normaler Priorität annehmen soll.</translation>
    </message>
    <message>
        <source>Minutes in which a person should take a request of low priority.</source>
        <translation>Minuten, in denen ein Mensch eine Anfrage niedriger Priorität annehmen soll.</translation>
    </message>
    <message>
        <source>Address the public port listens on; 127.0.0.1 is reachable from this computer only, which is right behind a tunnel or proxy.</source>
        <translation>Adresse, auf der der öffentliche Port hört; 127.0.0.1 ist nur von diesem Computer aus erreichbar, was hinter einem Tunnel oder Proxy richtig ist.</translation>
    </message>
    <message>
        <source>Public port for the web chat, its API and webhooks; 0 takes any free one.</source>
        <translation>Öffentlicher Port für den Webchat, seine API und Webhooks; 0 nimmt einen freien.</translation>
    </message>
    <message>
        <source>Port for /metrics, /health, /ready and /live, always on 127.0.0.1; 0 takes any free one.</source>
        <translation>Port für /metrics, /health, /ready und /live, immer auf 127.0.0.1; 0 nimmt einen freien.</translation>
    </message>
    <message>
        <source>Address under which customers and services reach this computer, for example https://chat.example.com; webhook signatures are computed over it.</source>
        <translation>Adresse, unter der Kunden und Dienste diesen Computer erreichen, zum Beispiel https://chat.example.com; Webhook-Signaturen werden darüber berechnet.</translation>
    </message>
    <message>
        <source>Says that a proxy with TLS stands in front; without it only loopback addresses may be listened on.</source>
        <translation>Sagt, dass ein Proxy mit TLS davorsteht; ohne ihn darf nur auf Loopback-Adressen gehört werden.</translation>
    </message>
    <message>
        <source>Host names requests may use; empty means the loopback names and the host of public_base_url, anything else gets 421.</source>
        <translation>Hostnamen, die Anfragen verwenden dürfen; leer bedeutet die Loopback-Namen und den Host von public_base_url, alles andere erhält 421.</translation>
    </message>
    <message>
        <source>Web sites whose pages may use the chat, as origins such as https://www.example.com.</source>
        <translation>Websites, deren Seiten den Chat verwenden dürfen, als Ursprünge wie https://www.example.com.</translation>
    </message>
    <message>
        <source>IP addresses whose X-Forwarded-For header is believed.</source>
        <translation>IP-Adressen, deren X-Forwarded-For-Kopfzeile geglaubt wird.</translation>
    </message>
    <message>
        <source>Threads that serve public sockets; one is enough up to about 2,000 of them.</source>
        <translation>Threads, die öffentliche Verbindungen bedienen; einer genügt bis etwa 2.000.</translation>
    </message>
    <message>
        <source>Set of rate limits per sender: standard (100 an hour, chat 30, search 60, upload 10 a minute) or conversations (60 a minute, 1000 an hour, 10000 a day).</source>
        <translation>Satz der Anfragegrenzen je Absender: standard (100 pro Stunde, Chat 30, Suche 60, Upload 10 pro Minute) oder conversations (60 pro Minute, 1000 pro Stunde, 10000 pro Tag).</translation>
    </message>
    <message>
        <source>Own limit a minute for messages and general requests; 0 = none, -1 = that of the profile.</source>
        <translation>Eigene Grenze pro Minute für Nachrichten und allgemeine Anfragen; 0 = keine, -1 = die des Profils.</translation>
    </message>
    <message>
        <source>Own limit an hour for messages and general requests; 0 = none, -1 = that of the profile.</source>
        <translation>Eigene Grenze pro Stunde für Nachrichten und allgemeine Anfragen; 0 = keine, -1 = die des Profils.</translation>
    </message>
    <message>
        <source>Own limit a day for messages and general requests; 0 = none, -1 = that of the profile.</source>
        <translation>Eigene Grenze pro Tag für Nachrichten und allgemeine Anfragen; 0 = keine, -1 = die des Profils.</translation>
    </message>
    <message>
        <source>Own limit of searches a minute; 0 = none, -1 = that of the profile.</source>
        <translation>Eigene Grenze für Suchen pro Minute; 0 = keine, -1 = die des Profils.</translation>
    </message>
    <message>
        <source>Own limit of uploads a minute; 0 = none, -1 = that of the profile.</source>
        <translation>Eigene Grenze für Uploads pro Minute; 0 = keine, -1 = die des Profils.</translation>
    </message>
    <message>
        <source>telephone calls are not built in yet</source>
        <translation>Telefonanrufe sind noch nicht eingebaut</translation>
    </message>
    <message>
        <source>nothing is exported yet; /metrics on the operations port works</source>
        <translation>noch wird nichts exportiert; /metrics auf dem Betriebsport funktioniert</translation>
    </message>
    <message>
        <source>Address of the Azure OpenAI resource.</source>
        <translation>Adresse der Azure-OpenAI-Ressource.</translation>
    </message>
    <message>
        <source>Key of the Azure OpenAI resource.</source>
        <translation>Schlüssel der Azure-OpenAI-Ressource.</translation>
    </message>
    <message>
        <source>Name of the deployment in the Azure OpenAI resource.</source>
        <translation>Name der Bereitstellung in der Azure-OpenAI-Ressource.</translation>
    </message>
    <message>
        <source>Address of the Anthropic service.</source>
        <translation>Adresse des Anthropic-Dienstes.</translation>
    </message>
    <message>
        <source>Address of the Deepgram speech recognition.</source>
        <translation>Adresse der Deepgram-Spracherkennung.</translation>
    </message>
    <message>
        <source>Address of the ElevenLabs voices.</source>
        <translation>Adresse der ElevenLabs-Stimmen.</translation>
    </message>
    <message>
        <source>Secret of the Twilio account; it also signs webhooks.</source>
        <translation>Geheimnis des Twilio-Kontos; es signiert auch Webhooks.</translation>
    </message>
    <message>
        <source>Telephone that calls are transferred to.</source>
        <translation>Telefon, an das Anrufe weitergeleitet werden.</translation>
    </message>
    <message>
        <source>Exports traces to telemetry.otlp_endpoint.</source>
        <translation>Exportiert Traces an telemetry.otlp_endpoint.</translation>
    </message>
    <message>
        <source>Collector of traces over OTLP/HTTP, usually port 4318.</source>
        <translation>Sammler der Traces über OTLP/HTTP, meist Port 4318.</translation>
    </message>
    <message>
        <source>Least important log lines that are written.</source>
        <translation>Die unwichtigsten Protokollzeilen, die noch geschrieben werden.</translation>
    </message>
    <message>
        <source>Writes debug lines whatever log.level says.</source>
        <translation>Schreibt Debug-Zeilen, gleich was log.level sagt.</translation>
    </message>
    <message>
        <source>Form of the log lines: text for people, json for programs.</source>
        <translation>Form der Protokollzeilen: text für Menschen, json für Programme.</translation>
    </message>
    <message>
        <source>Log file; a relative name starts at the log folder, empty means frontdesk.log there, none switches it off.</source>
        <translation>Protokolldatei; ein relativer Name beginnt beim Protokollordner, leer bedeutet frontdesk.log darin, none schaltet sie ab.</translation>
    </message>
    <message>
        <source>Size in bytes at which the log file is rotated.</source>
        <translation>Größe in Byte, bei der die Protokolldatei gewechselt wird.</translation>
    </message>
    <message>
        <source>Rotated log files that are kept.</source>
        <translation>Gewechselte Protokolldateien, die aufbewahrt werden.</translation>
    </message>
    <message>
        <source>The database: empty means frontdesk.db in the data folder, else sqlite:///file (relative names start at the data folder).</source>
        <translation>Die Datenbank: leer bedeutet frontdesk.db im Datenordner, sonst sqlite:///Datei (relative Namen beginnen beim Datenordner).</translation>
    </message>
    <message>
        <source>Must stay false: Azure SQL is not supported.</source>
        <translation>Muss false bleiben: Azure SQL wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>its log-in needs Microsoft&apos;s own driver</source>
        <translation>die Anmeldung dort braucht Microsofts eigenen Treiber</translation>
    </message>
    <message>
        <source>Title of the chat on the web site; empty makes one from the company&apos;s name.</source>
        <translation>Titel des Chats auf der Website; leer bildet ihn aus dem Namen des Unternehmens.</translation>
    </message>
    <message>
        <source>Text beside the icon that opens the chat; empty shows the icon alone.</source>
        <translation>Text neben dem Symbol, das den Chat öffnet; leer zeigt nur das Symbol.</translation>
    </message>
    <message>
        <source>Colour of the chat as #rrggbb; black or white text on it must be readable (contrast of 4.5).</source>
        <translation>Farbe des Chats als #rrggbb; schwarzer oder weißer Text darauf muss lesbar sein (Kontrast 4,5).</translation>
    </message>
    <message>
        <source>Lower corner of the web page in which the chat opens.</source>
        <translation>Untere Ecke der Webseite, in der sich der Chat öffnet.</translation>
    </message>
    <message>
        <source>Languages of the chat&apos;s own words; the first one is used when a visitor&apos;s browser asks for none of them.</source>
        <translation>Sprachen der eigenen Wörter des Chats; die erste gilt, wenn der Browser eines Besuchers nach keiner davon fragt.</translation>
    </message>
    <message>
        <source>Telephone number that visitors see when this computer is off; empty takes the company&apos;s.</source>
        <translation>Telefonnummer, die Besucher sehen, wenn dieser Computer aus ist; leer nimmt die des Unternehmens.</translation>
    </message>
    <message>
        <source>E-mail address that visitors see when this computer is off; empty takes the company&apos;s.</source>
        <translation>E-Mail-Adresse, die Besucher sehen, wenn dieser Computer aus ist; leer nimmt die des Unternehmens.</translation>
    </message>
    <message>
        <source>Name of the environment: .env.&lt;profile&gt; is read too, and every profile but production has a data folder and keys of its own.</source>
        <translation>Name der Umgebung: .env.&lt;profile&gt; wird auch gelesen, und jedes Profil außer production hat einen eigenen Datenordner und eigene Schlüssel.</translation>
    </message>
    <message>
        <source>Language of the window, for example en or de; system follows the desktop.</source>
        <translation>Sprache des Fensters, zum Beispiel en oder de; system folgt dem Desktop.</translation>
    </message>
    <message>
        <source>Colours of the window.</source>
        <translation>Farben des Fensters.</translation>
    </message>
    <message>
        <source>Folder of the database and all other data; empty means the usual place of this system.</source>
        <translation>Ordner der Datenbank und aller anderen Daten; leer bedeutet den üblichen Ort dieses Systems.</translation>
    </message>
    <message>
        <source>Runs the sample business in a data folder of its own; loopback addresses only.</source>
        <translation>Führt das Beispielunternehmen in einem eigenen Datenordner aus; nur Loopback-Adressen.</translation>
    </message>
    <message>
        <source>Where keys are kept: auto uses the keychain of the desktop and else a file readable by you only, off always uses the file.</source>
        <translation>Wo Schlüssel liegen: auto nimmt den Schlüsselbund des Desktops, sonst eine nur für Sie lesbare Datei; off nimmt immer die Datei.</translation>
    </message>
    <message>
        <source>Longest message a customer may send, in characters.</source>
        <translation>Längste Nachricht, die ein Kunde senden darf, in Zeichen.</translation>
    </message>
    <message>
        <source>New conversations one network address may start a day; 0 = no limit. This computer itself is not counted.</source>
        <translation>Neue Gespräche, die eine Netzwerkadresse pro Tag beginnen darf; 0 = keine Grenze. Dieser Computer selbst zählt nicht mit.</translation>
    </message>
    <message>
        <source>How long POST .../messages waits for the reply before it answers 202 pending.</source>
        <translation>Wie lange POST .../messages auf die Antwort wartet, bevor es mit 202 pending antwortet.</translation>
    </message>
    <message>
        <source>The agent configuration (agent_config.yml); empty means the one in the configuration or data folder, else the sample business.</source>
        <translation>Die Konfiguration des Assistenten (agent_config.yml); leer bedeutet die im Konfigurations- oder Datenordner, sonst das Beispielunternehmen.</translation>
    </message>
    <message>
        <source>Pause between the words of the built-in agent, in milliseconds; 0 writes as fast as it can.</source>
        <translation>Pause zwischen den Wörtern des eingebauten Assistenten in Millisekunden; 0 schreibt so schnell wie möglich.</translation>
    </message>
    <message>
        <source>Idle minutes after which a conversation is closed, in place of agent_config.yml; 0 keeps the value there.</source>
        <translation>Ruhige Minuten, nach denen ein Gespräch geschlossen wird, anstelle von agent_config.yml; 0 behält den Wert dort.</translation>
    </message>
    <message>
        <source>Messages of a conversation the agent sees, in place of agent_config.yml; 0 keeps the value there.</source>
        <translation>Nachrichten eines Gesprächs, die der Assistent sieht, anstelle von agent_config.yml; 0 behält den Wert dort.</translation>
    </message>
    <message>
        <source>Your name as colleagues see it; empty takes the name of the log-in.</source>
        <translation>Ihr Name, wie ihn das Team sieht; leer nimmt den der Anmeldung.</translation>
    </message>
    <message>
        <source>Token that programs of yours send as &quot;Authorization: Bearer&quot; to list the chat sessions (GET /api/sessions); empty leaves that list closed to all.</source>
        <translation>Token, das Ihre Programme als „Authorization: Bearer“ senden, um die Chatsitzungen aufzulisten (GET /api/sessions); leer hält diese Liste für alle geschlossen.</translation>
    </message>
    <message>
        <source>Seconds in which a sent reply can be taken back; 0 sends at once.</source>
        <translation>Sekunden, in denen eine gesendete Antwort zurückgeholt werden kann; 0 sendet sofort.</translation>
    </message>
    <message>
        <source>Makes a backup every day; one that was missed is made up for.</source>
        <translation>Macht jeden Tag eine Sicherung; eine verpasste wird nachgeholt.</translation>
    </message>
    <message>
        <source>Hour of the day, in local time, after which the daily backup is made.</source>
        <translation>Stunde des Tages (Ortszeit), nach der die tägliche Sicherung gemacht wird.</translation>
    </message>
    <message>
        <source>Folder for the backups, best on another disk; a relative name starts at the data folder, empty means backups there.</source>
        <translation>Ordner für die Sicherungen, am besten auf einem anderen Laufwerk; ein relativer Name beginnt im Datenordner, leer heißt backups dort.</translation>
    </message>
    <message>
        <source>Daily backups that are kept; the newest one always is.</source>
        <translation>Tägliche Sicherungen, die behalten werden; die neueste immer.</translation>
    </message>
    <message>
        <source>Days after which every backup in the folder is deleted, whoever made it; the newest one never is.</source>
        <translation>Tage, nach denen jede Sicherung im Ordner gelöscht wird, wer sie auch gemacht hat; die neueste nie.</translation>
    </message>
    <message>
        <source>Days after which a closed conversation is removed for good, with its files, notes and everything else about it; 0 keeps conversations for ever.</source>
        <translation>Tage, nach denen ein geschlossenes Gespräch endgültig entfernt wird, mit Dateien, Notizen und allem anderen dazu; 0 behält Gespräche für immer.</translation>
    </message>
    <message>
        <source>Days after which files and pictures of a conversation are removed, its text stays; 0 keeps them as long as the conversation.</source>
        <translation>Tage, nach denen Dateien und Bilder eines Gesprächs entfernt werden, sein Text bleibt; 0 behält sie so lange wie das Gespräch.</translation>
    </message>
    <message>
        <source>Days for which the details of how the AI found an answer are kept; 0 keeps them as long as the conversation.</source>
        <translation>Tage, für die behalten wird, wie die KI eine Antwort gefunden hat; 0 behält es so lange wie das Gespräch.</translation>
    </message>
    <message>
        <source>Days after which a browser that was not used again loses its access to the chat; 0 keeps it for ever.</source>
        <translation>Tage, nach denen ein Browser, der nicht wieder benutzt wurde, seinen Zugang zum Chat verliert; 0 behält ihn für immer.</translation>
    </message>
    <message>
        <source>Days after which rotated log files are deleted; 0 keeps as many as log.backup_count says.</source>
        <translation>Tage, nach denen abgelegte Protokolldateien gelöscht werden; 0 behält so viele, wie log.backup_count sagt.</translation>
    </message>
    <message>
        <source>Most connections of customers at the same time; further ones are asked to come back. The limit of open files of this computer may lower it.</source>
        <translation>Höchstzahl gleichzeitiger Verbindungen von Kunden; weitere werden gebeten wiederzukommen. Die Grenze offener Dateien dieses Rechners kann sie senken.</translation>
    </message>
    <message>
        <source>Most connections of one network address at the same time; 0 = no limit. Trusted proxies and a tunnel on this computer are not counted; the chats behind a trusted proxy are, by the customer&apos;s address.</source>
        <translation>Höchstzahl gleichzeitiger Verbindungen einer Netzadresse; 0 = keine Grenze. Vertraute Proxys und ein Tunnel auf diesem Rechner zählen nicht; die Chats hinter einem vertrauten Proxy schon, nach der Adresse des Kunden.</translation>
    </message>
    <message>
        <source>Address of the Twilio API for messages and numbers.</source>
        <translation>Adresse der Twilio-API für Nachrichten und Nummern.</translation>
    </message>
    <message>
        <source>Address of the Twilio API for Conversations.</source>
        <translation>Adresse der Twilio-API für Conversations.</translation>
    </message>
    <message>
        <source>Address of the Twilio API for message templates.</source>
        <translation>Adresse der Twilio-API für Nachrichtenvorlagen.</translation>
    </message>
    <message>
        <source>Address of the Twilio API for messaging services and WhatsApp senders.</source>
        <translation>Adresse der Twilio-API für Messaging-Dienste und WhatsApp-Absender.</translation>
    </message>
    <message>
        <source>Address of the Twilio API for files in Conversations.</source>
        <translation>Adresse der Twilio-API für Dateien in Conversations.</translation>
    </message>
    <message>
        <source>Account of Twilio, begins with AC. Empty: Twilio is not used.</source>
        <translation>Konto bei Twilio, beginnt mit AC. Leer: Twilio wird nicht benutzt.</translation>
    </message>
    <message>
        <source>Further accounts (AC...) whose webhooks are accepted too, each as AC...:token; kept in the keychain.</source>
        <translation>Weitere Konten (AC...), deren Webhooks auch angenommen werden, jedes als AC...:Token; im Schlüsselbund verwahrt.</translation>
    </message>
    <message>
        <source>Conversations service of Twilio, begins with IS. Empty: the account&apos;s default service.</source>
        <translation>Conversations-Dienst von Twilio, beginnt mit IS. Leer: der Standarddienst des Kontos.</translation>
    </message>
    <message>
        <source>Your Twilio number for SMS, for example +12075550100.</source>
        <translation>Ihre Twilio-Nummer für SMS, zum Beispiel +12075550100.</translation>
    </message>
    <message>
        <source>Messaging service that sends SMS instead of one number, begins with MG.</source>
        <translation>Messaging-Dienst, der SMS anstelle einer einzelnen Nummer sendet, beginnt mit MG.</translation>
    </message>
    <message>
        <source>Your WhatsApp sender at Twilio, for example +14155238886.</source>
        <translation>Ihr WhatsApp-Absender bei Twilio, zum Beispiel +14155238886.</translation>
    </message>
    <message>
        <source>How messages come in: by webhook (needs a public address), or by polling, which needs none and takes a few seconds longer.</source>
        <translation>Wie Nachrichten hereinkommen: per Webhook (braucht eine öffentliche Adresse) oder durch Nachfragen, das keine braucht und ein paar Sekunden länger dauert.</translation>
    </message>
    <message>
        <source>How often Twilio is asked for new messages when polling, in seconds.</source>
        <translation>Nachfragen: wie oft Twilio gefragt wird, in Sekunden.</translation>
    </message>
    <message>
        <source>How often Twilio&apos;s lists are compared with what has arrived, in minutes.</source>
        <translation>Wie oft die Listen von Twilio mit dem verglichen werden, was angekommen ist, in Minuten.</translation>
    </message>
    <message>
        <source>Author of the AI&apos;s messages in Twilio Conversations; messages by this author are our own.</source>
        <translation>Absendername der KI in Twilio Conversations; Nachrichten dieses Absenders sind unsere eigenen.</translation>
    </message>
    <message>
        <source>Identities that begin so are people of the business: when one joins a Twilio conversation the AI is silent.</source>
        <translation>Kennungen, die so beginnen, sind Mitarbeiter: Kommt eine in eine Unterhaltung bei Twilio, schweigt die KI.</translation>
    </message>
    <message>
        <source>What Twilio itself answers while this PC is off, once the fallback is set up in the Channels page.</source>
        <translation>Was Twilio selbst antwortet, während dieser PC aus ist, sobald der Ersatz auf der Seite Kanäle eingerichtet ist.</translation>
    </message>
    <message>
        <source>Longest SMS; longer answers leave in several, split at the ends of sentences.</source>
        <translation>Längste SMS; längere Antworten gehen in mehreren hinaus, an Satzenden geteilt.</translation>
    </message>
    <message>
        <source>Signs generic webhooks; Twilio&apos;s are signed with its own token. Empty: they are refused.</source>
        <translation>Signiert allgemeine Webhooks; die von Twilio sind mit dessen eigenem Token signiert. Leer: Sie werden abgelehnt.</translation>
    </message>
    <message>
        <source>How old the time of a signed webhook may be, in seconds; older ones are refused as replays.</source>
        <translation>Wie alt die Zeit eines signierten Webhooks sein darf, in Sekunden; ältere werden als Wiederholung abgelehnt.</translation>
    </message>
    <message>
        <source>Conversations the AI works on at the same time; further ones are told so and wait for a free place.</source>
        <translation>Unterhaltungen, an denen die KI gleichzeitig arbeitet; weiteren wird das gesagt, und sie warten auf einen freien Platz.</translation>
    </message>
    <message>
        <source>While it is on, the AI answers nobody: customers get the maintenance text once and wait for people.</source>
        <translation>Solange sie an ist, antwortet die KI niemandem: Kunden bekommen einmal den Wartungstext und warten auf Menschen.</translation>
    </message>
    <message>
        <source>Telephones of people of the business: when one of them joins a Twilio conversation the AI is silent.</source>
        <translation>Telefone von Mitarbeitern: Kommt eines davon in eine Unterhaltung bei Twilio, schweigt die KI.</translation>
    </message>
    <message>
        <source>Address that Twilio asks while this PC is off, for example that of a TwiML Bin. Empty: Twilio&apos;s own page for such texts, with the text above.</source>
        <translation>Adresse, die Twilio fragt, während dieser PC aus ist, zum Beispiel die eines TwiML Bin. Leer: die Seite von Twilio für solche Texte, mit dem Text oben.</translation>
    </message>
    <message>
        <source>Whose conversations in Twilio Conversations are answered. auto: only when a Conversations service is set above, or its webhooks lead to this program. on: all of the account. off: none.</source>
        <translation>Welche Gespräche in Twilio Conversations beantwortet werden. auto: nur, wenn oben ein Conversations-Dienst eingetragen ist oder dessen Webhooks zu diesem Programm führen. on: alle des Kontos. off: keine.</translation>
    </message>
    <message>
        <source>Who is asked next when the chosen service cannot answer, in order; the built-in engine always comes last. Empty: all other services that are set up. builtin: nobody else.</source>
        <translation>Wer der Reihe nach gefragt wird, wenn der gewählte Dienst nicht antworten kann; die eingebaute Engine kommt immer zuletzt. Leer: alle anderen eingerichteten Dienste. builtin: sonst niemand.</translation>
    </message>
    <message>
        <source>How long a connection to a service may take.</source>
        <translation>Wie lange die Verbindung zu einem Dienst dauern darf.</translation>
    </message>
    <message>
        <source>How long a service may take until its answer begins, repetitions included; then the next one is asked. A model on your own computer may need more.</source>
        <translation>Wie lange ein Dienst bis zum Beginn seiner Antwort brauchen darf, Wiederholungen eingeschlossen; dann wird der nächste gefragt. Ein Modell auf dem eigenen Computer braucht vielleicht länger.</translation>
    </message>
    <message>
        <source>How long an answer that has begun may pause.</source>
        <translation>Wie lange eine begonnene Antwort stocken darf.</translation>
    </message>
    <message>
        <source>How often one service is asked when it is busy or has trouble, before its answer begins.</source>
        <translation>Wie oft ein Dienst gefragt wird, wenn er überlastet oder gestört ist, bevor seine Antwort beginnt.</translation>
    </message>
    <message>
        <source>Answers arrive word by word; off, for servers that cannot do that, as a whole.</source>
        <translation>Antworten kommen Wort für Wort; aus, für Server, die das nicht können, als Ganzes.</translation>
    </message>
    <message>
        <source>Address of the OpenAI service.</source>
        <translation>Adresse des OpenAI-Dienstes.</translation>
    </message>
    <message>
        <source>Key of the OpenAI service.</source>
        <translation>Schlüssel des OpenAI-Dienstes.</translation>
    </message>
    <message>
        <source>Model of OpenAI for agents that name none.</source>
        <translation>Modell von OpenAI für Assistenten, die keines nennen.</translation>
    </message>
    <message>
        <source>Which interface of OpenAI is used: Chat Completions, or Responses.</source>
        <translation>Welche Schnittstelle von OpenAI verwendet wird: Chat Completions oder Responses.</translation>
    </message>
    <message>
        <source>Organization at OpenAI; empty takes that of the key.</source>
        <translation>Organisation bei OpenAI; leer nimmt die des Schlüssels.</translation>
    </message>
    <message>
        <source>Project at OpenAI; empty takes that of the key.</source>
        <translation>Projekt bei OpenAI; leer nimmt das des Schlüssels.</translation>
    </message>
    <message>
        <source>Version of the Azure OpenAI interface, for example 2024-10-21; v1 is the one without dates.</source>
        <translation>Version der Azure-OpenAI-Schnittstelle, zum Beispiel 2024-10-21; v1 ist die ohne Datum.</translation>
    </message>
    <message>
        <source>Key of the Anthropic service.</source>
        <translation>Schlüssel des Anthropic-Dienstes.</translation>
    </message>
    <message>
        <source>Model of Anthropic for agents that name none.</source>
        <translation>Modell von Anthropic für Assistenten, die keines nennen.</translation>
    </message>
    <message>
        <source>Address of a server of your own that speaks OpenAI&apos;s Chat Completions (Ollama, llama.cpp, vLLM, LM Studio), for example http://127.0.0.1:11434/v1.</source>
        <translation>Adresse eines eigenen Servers, der Chat Completions von OpenAI spricht (Ollama, llama.cpp, vLLM, LM Studio), zum Beispiel http://127.0.0.1:11434/v1.</translation>
    </message>
    <message>
        <source>Key of that server, if it wants one.</source>
        <translation>Schlüssel dieses Servers, falls er einen verlangt.</translation>
    </message>
    <message>
        <source>Model on that server, for example llama3.1:8b.</source>
        <translation>Modell auf diesem Server, zum Beispiel llama3.1:8b.</translation>
    </message>
    <message>
        <source>Who writes the answers. builtin needs no account and no network: nothing leaves this computer. With another one the model of each agent decides; what it needs stands under that name.</source>
        <translation>Wer die Antworten schreibt. builtin braucht weder Konto noch Netz: Nichts verlässt diesen Computer. Bei einem anderen entscheidet das Modell des jeweiligen Assistenten; was er braucht, steht unter diesem Namen.</translation>
    </message>
    <message>
        <source>Model in place of the one in agent_config.yml: a name such as gpt-4o-mini or openai/gpt-4o, default for the one of the service, or builtin.</source>
        <translation>Modell anstelle dessen in agent_config.yml: ein Name wie gpt-4o-mini oder openai/gpt-4o, default für das des Dienstes, oder builtin.</translation>
    </message>
    <message>
        <source>Temperature in place of the one in agent_config.yml, 0 to 2; -1 keeps that one. The built-in engine has none.</source>
        <translation>Temperatur anstelle der in agent_config.yml, 0 bis 2; -1 behält die dortige. Die eingebaute Engine hat keine.</translation>
    </message>
    <message>
        <source>Length limit of an answer in place of the one in agent_config.yml, in tokens of the model; 0 keeps that one.</source>
        <translation>Höchstlänge einer Antwort anstelle der in agent_config.yml, in Tokens des Modells; 0 behält die dortige.</translation>
    </message>
    <message>
        <source>E-mail addresses are replaced by a placeholder before a text goes to a language model service, and put back into its answer.</source>
        <translation>E-Mail-Adressen werden durch einen Platzhalter ersetzt, bevor ein Text zu einem Sprachmodell-Dienst geht, und in dessen Antwort wieder eingesetzt.</translation>
    </message>
    <message>
        <source>Telephone numbers, and numbers like 123-45-6789, are replaced before a text goes to a language model service, and put back into its answer.</source>
        <translation>Telefonnummern und Nummern wie 123-45-6789 werden ersetzt, bevor ein Text zu einem Sprachmodell-Dienst geht, und in dessen Antwort wieder eingesetzt.</translation>
    </message>
    <message>
        <source>Card numbers are replaced before a text goes to a language model service, and put back into its answer.</source>
        <translation>Kartennummern werden ersetzt, bevor ein Text zu einem Sprachmodell-Dienst geht, und in dessen Antwort wieder eingesetzt.</translation>
    </message>
    <message>
        <source>Account numbers (IBAN) are replaced before a text goes to a language model service, and put back into its answer.</source>
        <translation>Kontonummern (IBAN) werden ersetzt, bevor ein Text zu einem Sprachmodell-Dienst geht, und in dessen Antwort wieder eingesetzt.</translation>
    </message>
    <message>
        <source>Street and house number are replaced, as far as they can be recognized, before a text goes to a language model service, and put back into its answer.</source>
        <translation>Straße und Hausnummer werden ersetzt, soweit sie zu erkennen sind, bevor ein Text zu einem Sprachmodell-Dienst geht, und in dessen Antwort wieder eingesetzt.</translation>
    </message>
    <message>
        <source>The name of the customer is replaced before a text goes to a language model service, and put back into its answer.</source>
        <translation>Der Name des Kunden wird ersetzt, bevor ein Text zu einem Sprachmodell-Dienst geht, und in dessen Antwort wieder eingesetzt.</translation>
    </message>
    <message>
        <source>Order numbers are replaced before a text goes to a language model service, and put back into its answer. Off, so that the model can tell them apart.</source>
        <translation>Bestellnummern werden ersetzt, bevor ein Text zu einem Sprachmodell-Dienst geht, und in dessen Antwort wieder eingesetzt. Aus, damit das Modell sie unterscheiden kann.</translation>
    </message>
</context>
<context>
    <name>SettingsService</name>
    <message>
        <source>There is no such setting.</source>
        <translation>Diese Einstellung gibt es nicht.</translation>
    </message>
    <message>
        <source>This is the default.</source>
        <translation>Das ist die Vorgabe.</translation>
    </message>
    <message>
        <source>Set for all users of this computer in %1, line %2.</source>
        <translation>Für alle Benutzer dieses Computers festgelegt in %1, Zeile %2.</translation>
    </message>
    <message>
        <source>Set in %1, line %2.</source>
        <translation>Festgelegt in %1, Zeile %2.</translation>
    </message>
    <message>
        <source>Kept in the secret store.</source>
        <translation>Im Speicher für Geheimnisse abgelegt.</translation>
    </message>
    <message>
        <source>Set in %1, line %2 (%3).</source>
        <translation>Festgelegt in %1, Zeile %2 (%3).</translation>
    </message>
    <message>
        <source>Set by the environment variable %1.</source>
        <translation>Durch die Umgebungsvariable %1 festgelegt.</translation>
    </message>
    <message>
        <source>Set on the command line with %1.</source>
        <translation>Auf der Kommandozeile mit %1 festgelegt.</translation>
    </message>
    <message>
        <source>Not used by this version: %1.</source>
        <translation>Von dieser Version nicht verwendet: %1.</translation>
    </message>
    <message>
        <source>This program runs without a file for its settings.</source>
        <translation>Dieses Programm läuft ohne Einstellungsdatei.</translation>
    </message>
    <message>
        <source>%1 That has the last word, so a change here would not act. Change or remove it there.</source>
        <translation>%1 Das hat das letzte Wort, eine Änderung hier würde also nicht wirken. Ändern oder entfernen Sie es dort.</translation>
    </message>
    <message>
        <source>There is no place for secrets here.</source>
        <translation>Hier gibt es keinen Ort für Geheimnisse.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Unlock it and try again.</source>
        <translation>Der Schlüsselbund antwortet nicht. Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no test for this.</source>
        <translation>Dafür gibt es keine Prüfung.</translation>
    </message>
    <message>
        <source>The program is not ready yet. Try again in a moment.</source>
        <translation>Das Programm ist noch nicht bereit. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>End the program and start it again.</source>
        <translation>Beenden Sie das Programm und starten Sie es neu.</translation>
    </message>
    <message>
        <source>No log file is written.</source>
        <translation>Es wird keine Protokolldatei geschrieben.</translation>
    </message>
    <message>
        <source>%1 can be written; it has %2.</source>
        <translation>%1 ist beschreibbar; Größe: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another file or make it writable.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Wählen Sie eine andere Datei oder machen Sie sie beschreibbar.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be written: %2.</source>
        <translation>In den Datenordner %1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The data folder %1 can be written and has %2 of free space.</source>
        <translation>Der Datenordner %1 ist beschreibbar und hat %2 freien Platz.</translation>
    </message>
    <message>
        <source>The data folder %1 has only %2 of free space. Make room on this disk.</source>
        <translation>Der Datenordner %1 hat nur %2 freien Platz. Schaffen Sie Platz auf diesem Datenträger.</translation>
    </message>
    <message>
        <source>%1 reaches this program, but its host name is not allowed. Add it to the allowed hosts.</source>
        <translation>%1 erreicht dieses Programm, aber der Hostname ist nicht erlaubt. Nehmen Sie ihn in die erlaubten Hostnamen auf.</translation>
    </message>
    <message>
        <source>%1 does not answer: %2. Check the address and the tunnel or proxy in front.</source>
        <translation>%1 antwortet nicht: %2. Prüfen Sie die Adresse und den Tunnel oder Proxy davor.</translation>
    </message>
    <message>
        <source>%1 answers, but it is not Frontdesk.</source>
        <translation>%1 antwortet, ist aber nicht Frontdesk.</translation>
    </message>
    <message>
        <source>%1 is answered by another Frontdesk than this one. Check where the address leads.</source>
        <translation>%1 wird von einem anderen Frontdesk beantwortet. Prüfen Sie, wohin die Adresse führt.</translation>
    </message>
    <message>
        <source>%1 reaches this program.</source>
        <translation>%1 erreicht dieses Programm.</translation>
    </message>
</context>
<context>
    <name>SignalText</name>
    <message>
        <source>written in capitals</source>
        <translation>in Großbuchstaben geschrieben</translation>
    </message>
    <message>
        <source>exclamation marks</source>
        <translation>Ausrufezeichen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>probability in percent</comment>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n Mal</numerusform>
            <numerusform>%n Mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in a row</source>
        <translation>
            <numerusform>%n Mal in Folge</numerusform>
            <numerusform>%n Mal in Folge</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Asked for a person</source>
        <translation>Möchte einen Menschen</translation>
    </message>
    <message>
        <source>Agreed words</source>
        <translation>Vereinbarte Worte</translation>
    </message>
    <message>
        <source>Key word</source>
        <translation>Schlüsselwort</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>Thema: %1</translation>
    </message>
    <message>
        <source>Unhappy</source>
        <translation>Unzufrieden</translation>
    </message>
    <message>
        <source>In a hurry</source>
        <translation>In Eile</translation>
    </message>
    <message>
        <source>Answer not sure</source>
        <translation>Antwort unsicher</translation>
    </message>
    <message>
        <source>No answer known</source>
        <translation>Keine Antwort bekannt</translation>
    </message>
    <message>
        <source>Long conversation</source>
        <translation>Langes Gespräch</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Erneut gefragt</translation>
    </message>
    <message>
        <source>Known customer</source>
        <translation>Bekannter Kunde</translation>
    </message>
    <message>
        <source>Left without an answer</source>
        <translation>Ohne Antwort geblieben</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Weitergegeben</translation>
    </message>
    <message>
        <source>Accepted the offer of a person</source>
        <translation>Hat das Angebot eines Menschen angenommen</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>signal, what was seen</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Overdue %1</source>
        <translation>Überfällig %1</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Order status</source>
        <translation>Bestellstatus</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>Läden</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Technical problem</source>
        <translation>Technisches Problem</translation>
    </message>
    <message>
        <source>Billing problem</source>
        <translation>Problem mit Rechnung</translation>
    </message>
    <message>
        <source>A personal order</source>
        <translation>Eigene Bestellung</translation>
    </message>
    <message>
        <source>Customer account</source>
        <translation>Kundenkonto</translation>
    </message>
    <message>
        <source>Business orders</source>
        <translation>Firmenbestellungen</translation>
    </message>
    <message>
        <source>Care and sizes</source>
        <translation>Pflege und Größen</translation>
    </message>
    <message>
        <source>Collect in the shop</source>
        <translation>Abholung im Laden</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Umtausch</translation>
    </message>
    <message>
        <source>Common question</source>
        <translation>Häufige Frage</translation>
    </message>
    <message>
        <source>Gift cards</source>
        <translation>Geschenkkarten</translation>
    </message>
    <message>
        <source>Abroad</source>
        <translation>Ausland</translation>
    </message>
    <message>
        <source>Lost or damaged</source>
        <translation>Verloren oder beschädigt</translation>
    </message>
    <message>
        <source>Loyalty programme</source>
        <translation>Treueprogramm</translation>
    </message>
    <message>
        <source>Change of an order</source>
        <translation>Bestellung ändern</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Price match</source>
        <translation>Preisgarantie</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Rückgabe</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Warranty and repairs</source>
        <translation>Garantie und Reparatur</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Technical matters</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>Legal matters</source>
        <translation>Rechtliches</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>General question</source>
        <translation>Allgemeine Frage</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
</context>
<context>
    <name>SimulatorScripts</name>
    <message>
        <source>Where is my order?</source>
        <translation>Wo ist meine Bestellung?</translation>
    </message>
    <message>
        <source>Asks for an order of the sample shop and proves who asks.</source>
        <translation>Fragt nach einer Bestellung des Beispielgeschäfts und weist sich aus.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>Asks when the shop is open and about returns.</source>
        <translation>Fragt, wann das Geschäft geöffnet ist, und nach Rücksendungen.</translation>
    </message>
    <message>
        <source>A question nobody wrote down</source>
        <translation>Eine Frage, die niemand aufgeschrieben hat</translation>
    </message>
    <message>
        <source>Asks something that no document answers: the assistant must say so.</source>
        <translation>Fragt etwas, das kein Dokument beantwortet: Der Assistent muss das sagen.</translation>
    </message>
    <message>
        <source>Angry, wants a person</source>
        <translation>Verärgert, möchte einen Menschen</translation>
    </message>
    <message>
        <source>Complains and asks for a person: it must reach the queue.</source>
        <translation>Beschwert sich und verlangt einen Menschen: Das muss in die Warteschlange gelangen.</translation>
    </message>
</context>
<context>
    <name>SkillService</name>
    <message>
        <source>The folder of the configuration cannot be written to. Check the rights of the folder.</source>
        <translation>In den Ordner der Konfiguration kann nicht geschrieben werden. Prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>The configuration file cannot be read.</source>
        <translation>Die Konfigurationsdatei kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>There is no database in %1.</source>
        <translation>In %1 ist keine Datenbank.</translation>
    </message>
    <message>
        <source>The database is damaged. Restore the last good backup.</source>
        <translation>Die Datenbank ist beschädigt. Stellen Sie die letzte gute Sicherung wieder her.</translation>
    </message>
</context>
<context>
    <name>SpendMeter</name>
    <message>
        <source>Today&apos;s limit for AI models (%1) is reached. The built-in engine answers until midnight.</source>
        <translation>Die heutige Grenze für KI-Modelle (%1) ist erreicht. Bis Mitternacht antwortet die eingebaute Engine.</translation>
    </message>
    <message>
        <source>AI models have used %1 of today&apos;s %2.</source>
        <translation>KI-Modelle haben heute %1 von %2 verbraucht.</translation>
    </message>
    <message>
        <source>A conversation has reached its limit for AI models (%1). The built-in engine goes on there.</source>
        <translation>Ein Gespräch hat seine Grenze für KI-Modelle (%1) erreicht. Dort macht die eingebaute Engine weiter.</translation>
    </message>
</context>
<context>
    <name>StoreText</name>
    <message>
        <source>The disk is full: nothing can be stored.</source>
        <translation>Der Datenträger ist voll: Es kann nichts gespeichert werden.</translation>
    </message>
    <message>
        <source>The database file is damaged.</source>
        <translation>Die Datenbankdatei ist beschädigt.</translation>
    </message>
    <message>
        <source>The database refused the operation.</source>
        <translation>Die Datenbank hat den Vorgang abgelehnt.</translation>
    </message>
    <message>
        <source>A colleague has this conversation.</source>
        <translation>Ein Teammitglied hat dieses Gespräch.</translation>
    </message>
    <message>
        <source>%1 has this conversation.</source>
        <translation>%1 hat dieses Gespräch.</translation>
    </message>
    <message>
        <source>This conversation does not exist.</source>
        <translation>Dieses Gespräch gibt es nicht.</translation>
    </message>
    <message>
        <source>This member of staff does not exist.</source>
        <translation>Dieses Teammitglied gibt es nicht.</translation>
    </message>
    <message>
        <source>The AI has this conversation already.</source>
        <translation>Die KI hat dieses Gespräch schon.</translation>
    </message>
    <message>
        <source>This message does not exist.</source>
        <translation>Diese Nachricht gibt es nicht.</translation>
    </message>
    <message>
        <source>This message id is taken.</source>
        <translation>Diese Nachrichtenkennung ist vergeben.</translation>
    </message>
    <message>
        <source>The AI has this conversation. Take it over first.</source>
        <translation>Die KI hat dieses Gespräch. Übernehmen Sie es zuerst.</translation>
    </message>
    <message>
        <source>The customer has written again. Read it before you send.</source>
        <translation>Der Kunde hat noch einmal geschrieben. Lesen Sie es, bevor Sie senden.</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>Es gibt nichts zu senden.</translation>
    </message>
    <message>
        <source>This conversation or member of staff does not exist.</source>
        <translation>Dieses Gespräch oder Teammitglied gibt es nicht.</translation>
    </message>
    <message>
        <source>This message is not waiting to be sent any more.</source>
        <translation>Diese Nachricht wartet nicht mehr auf den Versand.</translation>
    </message>
    <message>
        <source>This message is still being written.</source>
        <translation>Diese Nachricht wird noch geschrieben.</translation>
    </message>
    <message>
        <source>This conversation is closed.</source>
        <translation>Dieses Gespräch ist geschlossen.</translation>
    </message>
    <message>
        <source>The copy before the upgrade could not be made; nothing was changed.</source>
        <translation>Die Kopie vor der Aktualisierung konnte nicht angelegt werden; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The database file cannot be opened.</source>
        <translation>Die Datenbankdatei kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The database has lost its keys.</source>
        <translation>Die Datenbank hat ihre Schlüssel verloren.</translation>
    </message>
    <message>
        <source>Nobody asked for a person here; the AI has this conversation.</source>
        <translation>Hier hat niemand einen Menschen verlangt; die KI hat dieses Gespräch.</translation>
    </message>
    <message>
        <source>This request does not wait any more.</source>
        <translation>Diese Anfrage wartet nicht mehr.</translation>
    </message>
    <message>
        <source>This message is not left alone any more.</source>
        <translation>Diese Nachricht ist nicht mehr ohne Antwort.</translation>
    </message>
    <message>
        <source>This file is the database of another program.</source>
        <translation>Diese Datei ist die Datenbank eines anderen Programms.</translation>
    </message>
    <message>
        <source>The database was written by a newer version of Frontdesk.</source>
        <translation>Die Datenbank wurde von einer neueren Version von Frontdesk geschrieben.</translation>
    </message>
    <message>
        <source>This message is not being sent.</source>
        <translation>Diese Nachricht wird nicht gesendet.</translation>
    </message>
    <message>
        <source>This message has been sent already.</source>
        <translation>Diese Nachricht wurde schon gesendet.</translation>
    </message>
    <message>
        <source>The conversation has changed hands; this is not done any more.</source>
        <translation>Das Gespräch hat den Besitzer gewechselt; das wird nicht mehr ausgeführt.</translation>
    </message>
    <message>
        <source>A stored value is damaged and cannot be read.</source>
        <translation>Ein gespeicherter Wert ist beschädigt und kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This key does not open the database.</source>
        <translation>Dieser Schlüssel öffnet die Datenbank nicht.</translation>
    </message>
    <message>
        <source>This is no simulated customer.</source>
        <translation>Das ist kein simulierter Kunde.</translation>
    </message>
    <message>
        <source>The AI did nothing for this message.</source>
        <translation>Die KI hat für diese Nachricht nichts getan.</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Ein Teammitglied</translation>
    </message>
    <message>
        <source>The newest changes of the database are damaged.</source>
        <translation>Die neuesten Änderungen der Datenbank sind beschädigt.</translation>
    </message>
    <message>
        <source>There is no data in this folder yet.</source>
        <translation>In diesem Ordner sind noch keine Daten.</translation>
    </message>
    <message>
        <source>This message does not exist any more.</source>
        <translation>Diese Nachricht gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This conversation does not exist any more.</source>
        <translation>Diese Unterhaltung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This file is not waited for any more.</source>
        <translation>Auf diese Datei wird nicht mehr gewartet.</translation>
    </message>
    <message>
        <source>A file that could not be fetched</source>
        <translation>Eine Datei, die nicht geholt werden konnte</translation>
    </message>
    <message>
        <source>%1 (could not be fetched)</source>
        <translation>%1 (konnte nicht geholt werden)</translation>
    </message>
    <message>
        <source>This customer has opted out of messages (STOP). You can write again when they send START.</source>
        <translation>Dieser Kunde möchte keine Nachrichten (STOP). Sie können wieder schreiben, wenn er START schickt.</translation>
    </message>
    <message>
        <source>This message is not one that failed any more.</source>
        <translation>Diese Nachricht ist nicht mehr gescheitert.</translation>
    </message>
    <message>
        <source>This customer does not exist any more.</source>
        <translation>Diesen Kunden gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This callback does not exist any more.</source>
        <translation>Diesen Rückruf gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This callback has ended already.</source>
        <translation>Dieser Rückruf ist schon beendet.</translation>
    </message>
    <message>
        <source>%1 has ended this callback already.</source>
        <translation>%1 hat diesen Rückruf schon beendet.</translation>
    </message>
    <message>
        <source>This draft is not there any more.</source>
        <translation>Diesen Entwurf gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The conversation has moved on; this draft does not fit any more.</source>
        <translation>Das Gespräch ist weitergegangen; dieser Entwurf passt nicht mehr.</translation>
    </message>
    <message>
        <source>%1 has sent this draft already.</source>
        <translation>%1 hat diesen Entwurf schon gesendet.</translation>
    </message>
    <message>
        <source>%1 has discarded this draft.</source>
        <translation>%1 hat diesen Entwurf verworfen.</translation>
    </message>
    <message>
        <source>This request does not exist any more.</source>
        <translation>Diese Anfrage gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>It is too late: nobody decided in time, and the customer was told so.</source>
        <translation>Es ist zu spät: Niemand hat rechtzeitig entschieden, und das wurde dem Kunden gesagt.</translation>
    </message>
    <message>
        <source>There is nothing to decide here any more.</source>
        <translation>Hier gibt es nichts mehr zu entscheiden.</translation>
    </message>
    <message>
        <source>%1 has refused this already.</source>
        <translation>%1 hat das schon abgelehnt.</translation>
    </message>
    <message>
        <source>%1 has approved this already.</source>
        <translation>%1 hat das schon genehmigt.</translation>
    </message>
    <message>
        <source>It is too late: the time to decide is over.</source>
        <translation>Es ist zu spät: Die Zeit zum Entscheiden ist vorbei.</translation>
    </message>
    <message>
        <source>This runs already, or it ran.</source>
        <translation>Das läuft schon, oder es lief.</translation>
    </message>
    <message>
        <source>This has ended already.</source>
        <translation>Das ist schon beendet.</translation>
    </message>
    <message>
        <source>The customer has just written again. Read it first.</source>
        <translation>Der Kunde hat gerade noch einmal geschrieben. Lesen Sie das zuerst.</translation>
    </message>
</context>
<context>
    <name>TrialRun</name>
    <message>
        <source>There is no room for temporary files.</source>
        <translation>Für vorläufige Dateien ist kein Platz.</translation>
    </message>
</context>
<context>
    <name>TunnelTool</name>
    <message>
        <source>Tailscale&apos;s Funnel is not switched on for this computer yet. Open %1 in a browser.</source>
        <translation>Der Funnel von Tailscale ist für diesen Computer noch nicht eingeschaltet. Öffnen Sie %1 in einem Browser.</translation>
    </message>
    <message>
        <source>cloudflared by Cloudflare needs no account: https://developers.cloudflare.com/cloudflare-one/networks/connectors/cloudflare-tunnel/downloads/</source>
        <translation>cloudflared von Cloudflare braucht kein Konto: https://developers.cloudflare.com/cloudflare-one/networks/connectors/cloudflare-tunnel/downloads/</translation>
    </message>
    <message>
        <source>ngrok needs a free account and keeps its address: https://ngrok.com/download</source>
        <translation>ngrok braucht ein kostenloses Konto und behält seine Adresse: https://ngrok.com/download</translation>
    </message>
    <message>
        <source>Tailscale needs an account, keeps its address and must have Funnel switched on: https://tailscale.com/download</source>
        <translation>Tailscale braucht ein Konto, behält seine Adresse, und Funnel muss eingeschaltet sein: https://tailscale.com/download</translation>
    </message>
</context>
<context>
    <name>TwilioText</name>
    <message>
        <source>Too many messages went to this number within half a minute, so Twilio stopped.</source>
        <translation>An diese Nummer gingen binnen einer halben Minute zu viele Nachrichten, deshalb hat Twilio angehalten.</translation>
    </message>
    <message>
        <source>Wait a minute, then retry.</source>
        <translation>Warten Sie eine Minute und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Twilio does not accept the account&apos;s id and token.</source>
        <translation>Twilio nimmt Kennung und Token des Kontos nicht an.</translation>
    </message>
    <message>
        <source>Enter the account&apos;s id and token again under Channels.</source>
        <translation>Geben Sie Kennung und Token des Kontos unter Kanäle noch einmal ein.</translation>
    </message>
    <message>
        <source>The Twilio account is not active.</source>
        <translation>Das Twilio-Konto ist nicht aktiv.</translation>
    </message>
    <message>
        <source>Look into the Twilio console: it may be suspended or unpaid.</source>
        <translation>Sehen Sie in der Twilio-Konsole nach: Es ist vielleicht gesperrt oder nicht bezahlt.</translation>
    </message>
    <message>
        <source>Twilio does not know the account, conversation or number that was named.</source>
        <translation>Twilio kennt das genannte Konto, Gespräch oder die Nummer nicht.</translation>
    </message>
    <message>
        <source>Twilio takes no more messages at the moment.</source>
        <translation>Twilio nimmt im Augenblick keine Nachrichten mehr an.</translation>
    </message>
    <message>
        <source>Twilio has a fault of its own.</source>
        <translation>Bei Twilio selbst liegt eine Störung vor.</translation>
    </message>
    <message>
        <source>Twilio is not available at the moment.</source>
        <translation>Twilio ist im Augenblick nicht erreichbar.</translation>
    </message>
    <message>
        <source>The customer&apos;s number is not a valid telephone number.</source>
        <translation>Die Nummer des Kunden ist keine gültige Telefonnummer.</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>Prüfen Sie die Nummer.</translation>
    </message>
    <message>
        <source>The number that sends is not a valid telephone number.</source>
        <translation>Die Nummer, die sendet, ist keine gültige Telefonnummer.</translation>
    </message>
    <message>
        <source>Check your number under Channels.</source>
        <translation>Prüfen Sie Ihre Nummer unter Kanäle.</translation>
    </message>
    <message>
        <source>The customer&apos;s number cannot be reached.</source>
        <translation>Die Nummer des Kunden ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The customer&apos;s number does not seem to be valid.</source>
        <translation>Die Nummer des Kunden scheint ungültig zu sein.</translation>
    </message>
    <message>
        <source>The Twilio account may not send to the customer&apos;s country.</source>
        <translation>Das Twilio-Konto darf nicht in das Land des Kunden senden.</translation>
    </message>
    <message>
        <source>Allow the country in the Twilio console: Messaging, Settings, Geo permissions.</source>
        <translation>Erlauben Sie das Land in der Twilio-Konsole: Messaging, Settings, Geo permissions.</translation>
    </message>
    <message>
        <source>Your number cannot send text messages.</source>
        <translation>Ihre Nummer kann keine Textnachrichten senden.</translation>
    </message>
    <message>
        <source>Choose a number that can under Channels.</source>
        <translation>Wählen Sie unter Kanäle eine Nummer, die es kann.</translation>
    </message>
    <message>
        <source>Twilio received a message without text.</source>
        <translation>Twilio hat eine Nachricht ohne Text erhalten.</translation>
    </message>
    <message>
        <source>The message has no sender.</source>
        <translation>Die Nachricht hat keinen Absender.</translation>
    </message>
    <message>
        <source>Enter your number or messaging service under Channels.</source>
        <translation>Geben Sie Ihre Nummer oder Ihren Messaging Service unter Kanäle ein.</translation>
    </message>
    <message>
        <source>The message has no receiver.</source>
        <translation>Die Nachricht hat keinen Empfänger.</translation>
    </message>
    <message>
        <source>Your number cannot send text messages, or it is not of this account.</source>
        <translation>Ihre Nummer kann keine Textnachrichten senden, oder sie gehört nicht zu diesem Konto.</translation>
    </message>
    <message>
        <source>A trial account may only write to numbers that were verified at Twilio.</source>
        <translation>Ein Testkonto darf nur an Nummern schreiben, die bei Twilio bestätigt sind.</translation>
    </message>
    <message>
        <source>Verify the number in the Twilio console, or upgrade the account.</source>
        <translation>Bestätigen Sie die Nummer in der Twilio-Konsole oder stellen Sie das Konto um.</translation>
    </message>
    <message>
        <source>The customer has replied STOP and gets nothing from this number.</source>
        <translation>Der Kunde hat STOP geantwortet und bekommt von dieser Nummer nichts mehr.</translation>
    </message>
    <message>
        <source>They can write START to hear from you again.</source>
        <translation>Mit START kann er sich wieder anmelden.</translation>
    </message>
    <message>
        <source>More messages wait at Twilio for this number than it can hold.</source>
        <translation>Bei Twilio warten für diese Nummer mehr Nachrichten, als Platz haben.</translation>
    </message>
    <message>
        <source>Twilio has no way from your number to the customer&apos;s.</source>
        <translation>Twilio hat keinen Weg von Ihrer Nummer zu der des Kunden.</translation>
    </message>
    <message>
        <source>Write from another number or on another channel.</source>
        <translation>Schreiben Sie von einer anderen Nummer oder auf einem anderen Kanal.</translation>
    </message>
    <message>
        <source>The customer&apos;s number is not a mobile number.</source>
        <translation>Die Nummer des Kunden ist keine Mobilnummer.</translation>
    </message>
    <message>
        <source>Call instead, or ask for a mobile number.</source>
        <translation>Rufen Sie an oder bitten Sie um eine Mobilnummer.</translation>
    </message>
    <message>
        <source>The message is longer than the 1,600 characters that Twilio takes.</source>
        <translation>Die Nachricht ist länger als die 1.600 Zeichen, die Twilio annimmt.</translation>
    </message>
    <message>
        <source>Send it in shorter parts.</source>
        <translation>Senden Sie sie in kürzeren Teilen.</translation>
    </message>
    <message>
        <source>Twilio received a message with neither text nor file.</source>
        <translation>Twilio hat eine Nachricht ohne Text und ohne Datei erhalten.</translation>
    </message>
    <message>
        <source>Twilio could not use the address of the file.</source>
        <translation>Twilio konnte mit der Adresse der Datei nichts anfangen.</translation>
    </message>
    <message>
        <source>There are more than ten files in one message.</source>
        <translation>Eine Nachricht enthält mehr als zehn Dateien.</translation>
    </message>
    <message>
        <source>Send fewer at once.</source>
        <translation>Senden Sie weniger auf einmal.</translation>
    </message>
    <message>
        <source>The customer&apos;s number is a landline, which takes no text messages.</source>
        <translation>Die Nummer des Kunden ist ein Festnetzanschluss, der keine Textnachrichten annimmt.</translation>
    </message>
    <message>
        <source>Twilio needs a template for this message.</source>
        <translation>Twilio braucht für diese Nachricht eine Vorlage.</translation>
    </message>
    <message>
        <source>Twilio does not know this template.</source>
        <translation>Twilio kennt diese Vorlage nicht.</translation>
    </message>
    <message>
        <source>Choose another template.</source>
        <translation>Wählen Sie eine andere Vorlage.</translation>
    </message>
    <message>
        <source>The values for the template do not fit.</source>
        <translation>Die Werte passen nicht zur Vorlage.</translation>
    </message>
    <message>
        <source>Fill in every value of the template.</source>
        <translation>Füllen Sie jeden Wert der Vorlage aus.</translation>
    </message>
    <message>
        <source>Your number is not one of this Twilio account.</source>
        <translation>Ihre Nummer gehört nicht zu diesem Twilio-Konto.</translation>
    </message>
    <message>
        <source>Your number belongs to another Twilio account.</source>
        <translation>Ihre Nummer gehört zu einem anderen Twilio-Konto.</translation>
    </message>
    <message>
        <source>Check number and account under Channels.</source>
        <translation>Prüfen Sie Nummer und Konto unter Kanäle.</translation>
    </message>
    <message>
        <source>Twilio does not know the messaging service.</source>
        <translation>Twilio kennt den Messaging Service nicht.</translation>
    </message>
    <message>
        <source>Check the messaging service under Channels.</source>
        <translation>Prüfen Sie den Messaging Service unter Kanäle.</translation>
    </message>
    <message>
        <source>The messaging service has no number that could send.</source>
        <translation>Der Messaging Service hat keine Nummer, die senden könnte.</translation>
    </message>
    <message>
        <source>Add a number to it in the Twilio console.</source>
        <translation>Fügen Sie ihm in der Twilio-Konsole eine Nummer hinzu.</translation>
    </message>
    <message>
        <source>More messages waited at Twilio than it holds.</source>
        <translation>Bei Twilio warteten mehr Nachrichten, als Platz haben.</translation>
    </message>
    <message>
        <source>The Twilio account was suspended while the message waited.</source>
        <translation>Das Twilio-Konto wurde gesperrt, während die Nachricht wartete.</translation>
    </message>
    <message>
        <source>Look into the Twilio console.</source>
        <translation>Sehen Sie in der Twilio-Konsole nach.</translation>
    </message>
    <message>
        <source>The customer&apos;s phone cannot be reached: it may be off or out of range.</source>
        <translation>Das Telefon des Kunden ist nicht erreichbar: Es ist vielleicht aus oder ohne Netz.</translation>
    </message>
    <message>
        <source>Retry later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The message was blocked: the number takes no such messages, or the customer blocked them.</source>
        <translation>Die Nachricht wurde gesperrt: Die Nummer nimmt solche Nachrichten nicht an, oder der Kunde hat sie gesperrt.</translation>
    </message>
    <message>
        <source>The customer&apos;s number is unknown or no longer in service.</source>
        <translation>Die Nummer des Kunden ist unbekannt oder nicht mehr vergeben.</translation>
    </message>
    <message>
        <source>The customer&apos;s number is a landline, or its network takes no text messages.</source>
        <translation>Die Nummer des Kunden ist ein Festnetzanschluss, oder ihr Netz nimmt keine Textnachrichten an.</translation>
    </message>
    <message>
        <source>The mobile network filtered the message out as unwanted.</source>
        <translation>Das Mobilfunknetz hat die Nachricht als unerwünscht ausgefiltert.</translation>
    </message>
    <message>
        <source>Write it differently, without links, or call.</source>
        <translation>Schreiben Sie sie anders, ohne Links, oder rufen Sie an.</translation>
    </message>
    <message>
        <source>The mobile network could not deliver the message and gave no reason.</source>
        <translation>Das Mobilfunknetz konnte die Nachricht nicht zustellen und nannte keinen Grund.</translation>
    </message>
    <message>
        <source>Retry once.</source>
        <translation>Versuchen Sie es einmal noch.</translation>
    </message>
    <message>
        <source>A part of the message got lost in the mobile network.</source>
        <translation>Ein Teil der Nachricht ging im Mobilfunknetz verloren.</translation>
    </message>
    <message>
        <source>Retry.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The message would have cost more than the limit that is set at Twilio.</source>
        <translation>Die Nachricht hätte mehr gekostet, als bei Twilio als Grenze gesetzt ist.</translation>
    </message>
    <message>
        <source>The mobile network is congested.</source>
        <translation>Das Mobilfunknetz ist überlastet.</translation>
    </message>
    <message>
        <source>The message is larger than the customer&apos;s phone can take.</source>
        <translation>Die Nachricht ist größer, als das Telefon des Kunden annimmt.</translation>
    </message>
    <message>
        <source>Send a smaller file.</source>
        <translation>Senden Sie eine kleinere Datei.</translation>
    </message>
    <message>
        <source>More messages were sent than your registration in the USA allows in this time.</source>
        <translation>Es wurden mehr Nachrichten gesendet, als Ihre Registrierung in den USA in dieser Zeit erlaubt.</translation>
    </message>
    <message>
        <source>Today&apos;s limit of your registration in the USA is used up.</source>
        <translation>Die heutige Menge Ihrer Registrierung in den USA ist aufgebraucht.</translation>
    </message>
    <message>
        <source>Retry tomorrow.</source>
        <translation>Versuchen Sie es morgen noch einmal.</translation>
    </message>
    <message>
        <source>Your toll-free number is not verified yet, so US networks refuse it.</source>
        <translation>Ihre gebührenfreie Nummer ist noch nicht bestätigt, deshalb lehnen US-Netze sie ab.</translation>
    </message>
    <message>
        <source>Verify it in the Twilio console.</source>
        <translation>Bestätigen Sie sie in der Twilio-Konsole.</translation>
    </message>
    <message>
        <source>Your number is not registered for messages to the USA (A2P 10DLC).</source>
        <translation>Ihre Nummer ist nicht für Nachrichten in die USA registriert (A2P 10DLC).</translation>
    </message>
    <message>
        <source>Register your brand and campaign in the Twilio console.</source>
        <translation>Registrieren Sie Marke und Kampagne in der Twilio-Konsole.</translation>
    </message>
    <message>
        <source>The message waited too long and expired.</source>
        <translation>Die Nachricht hat zu lange gewartet und ist verfallen.</translation>
    </message>
    <message>
        <source>The mobile network did not answer in time.</source>
        <translation>Das Mobilfunknetz hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Twilio stopped the message because it looked like pumping of messages.</source>
        <translation>Twilio hat die Nachricht angehalten, weil sie nach künstlich erzeugten Nachrichten aussah.</translation>
    </message>
    <message>
        <source>Twilio had a fault of its own while it processed the message.</source>
        <translation>Bei Twilio trat eine Störung auf, während die Nachricht bearbeitet wurde.</translation>
    </message>
    <message>
        <source>The author&apos;s name is too long for Twilio Conversations.</source>
        <translation>Der Name des Verfassers ist für Twilio Conversations zu lang.</translation>
    </message>
    <message>
        <source>Shorten it in the settings.</source>
        <translation>Kürzen Sie ihn in den Einstellungen.</translation>
    </message>
    <message>
        <source>This conversation is closed at Twilio; nothing can be written to it any more.</source>
        <translation>Dieses Gespräch ist bei Twilio geschlossen; es kann nichts mehr hineingeschrieben werden.</translation>
    </message>
    <message>
        <source>When the customer writes again a new one begins.</source>
        <translation>Wenn der Kunde wieder schreibt, beginnt ein neues.</translation>
    </message>
    <message>
        <source>Twilio does not take a conversation that is closed from the start.</source>
        <translation>Twilio nimmt kein Gespräch an, das von Anfang an geschlossen ist.</translation>
    </message>
    <message>
        <source>Group messages can only be written by somebody who takes part.</source>
        <translation>In Gruppen kann nur schreiben, wer teilnimmt.</translation>
    </message>
    <message>
        <source>WhatsApp does not accept your sender&apos;s sign-in.</source>
        <translation>WhatsApp nimmt die Anmeldung Ihres Absenders nicht an.</translation>
    </message>
    <message>
        <source>Check the WhatsApp sender in the Twilio console.</source>
        <translation>Prüfen Sie den WhatsApp-Absender in der Twilio-Konsole.</translation>
    </message>
    <message>
        <source>WhatsApp does not know the customer&apos;s number.</source>
        <translation>WhatsApp kennt die Nummer des Kunden nicht.</translation>
    </message>
    <message>
        <source>Check the number, or send an SMS.</source>
        <translation>Prüfen Sie die Nummer oder senden Sie eine SMS.</translation>
    </message>
    <message>
        <source>WhatsApp did not accept the content of the message.</source>
        <translation>WhatsApp hat den Inhalt der Nachricht nicht angenommen.</translation>
    </message>
    <message>
        <source>Your WhatsApp sender is not one of this Twilio account.</source>
        <translation>Ihr WhatsApp-Absender gehört nicht zu diesem Twilio-Konto.</translation>
    </message>
    <message>
        <source>Check the WhatsApp number under Channels.</source>
        <translation>Prüfen Sie die WhatsApp-Nummer unter Kanäle.</translation>
    </message>
    <message>
        <source>WhatsApp or Twilio had a fault of its own.</source>
        <translation>Bei WhatsApp oder Twilio trat eine Störung auf.</translation>
    </message>
    <message>
        <source>WhatsApp had a fault of its own.</source>
        <translation>Bei WhatsApp trat eine Störung auf.</translation>
    </message>
    <message>
        <source>The message breaks a rule of WhatsApp.</source>
        <translation>Die Nachricht verstößt gegen eine Regel von WhatsApp.</translation>
    </message>
    <message>
        <source>Write it differently.</source>
        <translation>Schreiben Sie sie anders.</translation>
    </message>
    <message>
        <source>The customer blocked messages from you on WhatsApp.</source>
        <translation>Der Kunde hat Nachrichten von Ihnen auf WhatsApp gesperrt.</translation>
    </message>
    <message>
        <source>The customer has not joined your WhatsApp sandbox, or more than three days ago.</source>
        <translation>Der Kunde ist Ihrer WhatsApp-Sandbox nicht beigetreten, oder es ist mehr als drei Tage her.</translation>
    </message>
    <message>
        <source>They can join with the code that the Twilio console shows.</source>
        <translation>Er kann mit dem Code beitreten, den die Twilio-Konsole zeigt.</translation>
    </message>
    <message>
        <source>More than 24 hours have passed since the customer&apos;s last WhatsApp message, so only a template may be sent.</source>
        <translation>Seit der letzten WhatsApp-Nachricht des Kunden sind mehr als 24 Stunden vergangen, deshalb darf nur eine Vorlage gesendet werden.</translation>
    </message>
    <message>
        <source>Choose a template, or wait until they write.</source>
        <translation>Wählen Sie eine Vorlage oder warten Sie, bis er schreibt.</translation>
    </message>
    <message>
        <source>Twilio takes no more WhatsApp messages at the moment.</source>
        <translation>Twilio nimmt im Augenblick keine WhatsApp-Nachrichten mehr an.</translation>
    </message>
    <message>
        <source>More WhatsApp messages were sent than allowed in this time.</source>
        <translation>Es wurden mehr WhatsApp-Nachrichten gesendet, als in dieser Zeit erlaubt sind.</translation>
    </message>
    <message>
        <source>The file could not be fetched for WhatsApp.</source>
        <translation>Die Datei konnte für WhatsApp nicht abgeholt werden.</translation>
    </message>
    <message>
        <source>Retry, or send it in another format.</source>
        <translation>Versuchen Sie es noch einmal oder senden Sie sie in einem anderen Format.</translation>
    </message>
    <message>
        <source>Your WhatsApp business has not accepted Twilio&apos;s invitation yet.</source>
        <translation>Ihr WhatsApp-Unternehmen hat die Einladung von Twilio noch nicht angenommen.</translation>
    </message>
    <message>
        <source>Accept it in Meta&apos;s business manager.</source>
        <translation>Nehmen Sie sie im Business Manager von Meta an.</translation>
    </message>
    <message>
        <source>This number cannot be reached by WhatsApp: it may have none, or an old version.</source>
        <translation>Diese Nummer ist über WhatsApp nicht erreichbar: Sie hat vielleicht keines oder eine alte Version.</translation>
    </message>
    <message>
        <source>The template does not exist in this language.</source>
        <translation>Die Vorlage gibt es in dieser Sprache nicht.</translation>
    </message>
    <message>
        <source>The number of values does not fit the template.</source>
        <translation>Die Zahl der Werte passt nicht zur Vorlage.</translation>
    </message>
    <message>
        <source>A part of the message is not supported by WhatsApp.</source>
        <translation>Ein Teil der Nachricht wird von WhatsApp nicht unterstützt.</translation>
    </message>
    <message>
        <source>WhatsApp held the message back for this customer at present.</source>
        <translation>WhatsApp hält die Nachricht an diesen Kunden zurzeit zurück.</translation>
    </message>
    <message>
        <source>Retry later, or use another channel.</source>
        <translation>Versuchen Sie es später noch einmal oder auf einem anderen Kanal.</translation>
    </message>
    <message>
        <source>The customer does not want messages from you on WhatsApp.</source>
        <translation>Der Kunde möchte von Ihnen keine Nachrichten auf WhatsApp.</translation>
    </message>
    <message>
        <source>Today&apos;s limit of messages of the Twilio account is used up.</source>
        <translation>Die heutige Menge an Nachrichten des Twilio-Kontos ist aufgebraucht.</translation>
    </message>
    <message>
        <source>WhatsApp has rejected this template.</source>
        <translation>WhatsApp hat diese Vorlage abgelehnt.</translation>
    </message>
    <message>
        <source>WhatsApp has paused this template.</source>
        <translation>WhatsApp hat diese Vorlage angehalten.</translation>
    </message>
    <message>
        <source>WhatsApp has disabled this template.</source>
        <translation>WhatsApp hat diese Vorlage abgeschaltet.</translation>
    </message>
    <message>
        <source>Meta chose not to deliver this marketing message.</source>
        <translation>Meta hat diese Werbenachricht nicht zugestellt.</translation>
    </message>
    <message>
        <source>Do not repeat it at once.</source>
        <translation>Wiederholen Sie sie nicht gleich.</translation>
    </message>
    <message>
        <source>Your WhatsApp business account is locked.</source>
        <translation>Ihr WhatsApp-Unternehmenskonto ist gesperrt.</translation>
    </message>
    <message>
        <source>Look into Meta&apos;s business manager.</source>
        <translation>Sehen Sie im Business Manager von Meta nach.</translation>
    </message>
    <message>
        <source>Twilio does not list the message yet; it is asked again soon.</source>
        <translation>Twilio führt die Nachricht noch nicht auf; es wird bald wieder gefragt.</translation>
    </message>
    <message>
        <source>Files cannot be sent here: Twilio would have to fetch them from a public https address of this program.</source>
        <translation>Dateien können hier nicht gesendet werden: Twilio müsste sie von einer öffentlichen https-Adresse dieses Programms abholen.</translation>
    </message>
    <message>
        <source>The message has neither text nor file.</source>
        <translation>Die Nachricht hat weder Text noch Datei.</translation>
    </message>
    <message>
        <source>Twilio&apos;s answer could not be read.</source>
        <translation>Die Antwort von Twilio war nicht zu lesen.</translation>
    </message>
    <message>
        <source>It is not known whether the message left: Twilio&apos;s answer was lost. Twilio is asked before anything is sent again.</source>
        <translation>Es ist nicht bekannt, ob die Nachricht abging: Die Antwort von Twilio ging verloren. Twilio wird gefragt, bevor etwas noch einmal gesendet wird.</translation>
    </message>
    <message>
        <source>Something other than Twilio answered (status %1): a proxy or a log-in page of this network?</source>
        <translation>Etwas anderes als Twilio hat geantwortet (Status %1): ein Proxy oder eine Anmeldeseite dieses Netzes?</translation>
    </message>
    <message>
        <source>Twilio has a fault at the moment.</source>
        <translation>Bei Twilio liegt im Augenblick eine Störung vor.</translation>
    </message>
    <message>
        <source>The file is no longer at Twilio.</source>
        <translation>Die Datei liegt nicht mehr bei Twilio.</translation>
    </message>
    <message>
        <source>Twilio refused to hand out the file.</source>
        <translation>Twilio hat die Datei nicht herausgegeben.</translation>
    </message>
    <message>
        <source>The file could not be fetched from Twilio.</source>
        <translation>Die Datei konnte nicht von Twilio geholt werden.</translation>
    </message>
    <message>
        <source>This Twilio account is not set up (any more): see Channels.</source>
        <translation>Dieses Twilio-Konto ist nicht (mehr) eingerichtet: siehe Kanäle.</translation>
    </message>
    <message>
        <source>Twilio fails at the moment; it is tried again soon.</source>
        <translation>Twilio ist im Augenblick gestört; es wird bald wieder versucht.</translation>
    </message>
    <message>
        <source>The file&apos;s address is not one of Twilio.</source>
        <translation>Die Adresse der Datei gehört nicht zu Twilio.</translation>
    </message>
    <message>
        <source>Twilio did not answer.</source>
        <translation>Twilio hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Twilio cannot be reached: is this computer on the internet?</source>
        <translation>Twilio ist nicht erreichbar: Ist dieser Computer mit dem Internet verbunden?</translation>
    </message>
    <message>
        <source>Twilio&apos;s answer was too large.</source>
        <translation>Die Antwort von Twilio war zu groß.</translation>
    </message>
    <message>
        <source>The message could not be delivered; no reason was given.</source>
        <translation>Die Nachricht konnte nicht zugestellt werden; ein Grund wurde nicht genannt.</translation>
    </message>
    <message>
        <source>WhatsApp refused the message (Twilio&apos;s code %1).</source>
        <translation>WhatsApp hat die Nachricht abgelehnt (Code %1 von Twilio).</translation>
    </message>
    <message>
        <source>Twilio Conversations refused the message (code %1).</source>
        <translation>Twilio Conversations hat die Nachricht abgelehnt (Code %1).</translation>
    </message>
    <message>
        <source>Twilio refused the message (code %1).</source>
        <translation>Twilio hat die Nachricht abgelehnt (Code %1).</translation>
    </message>
    <message>
        <source>Twilio explains the code at www.twilio.com/docs/api/errors/%1.</source>
        <translation>Twilio erklärt den Code unter www.twilio.com/docs/api/errors/%1.</translation>
    </message>
    <message>
        <source>Twilio cannot use this program&apos;s public address for reports on messages.</source>
        <translation>Twilio kann die öffentliche Adresse dieses Programms nicht für Berichte über Nachrichten verwenden.</translation>
    </message>
    <message>
        <source>Twilio&apos;s list could not be read to its end; it is asked again later.</source>
        <translation>Twilios Liste ließ sich nicht bis zum Ende lesen; es wird später wieder gefragt.</translation>
    </message>
    <message>
        <source>Press “Check everything” under Channels.</source>
        <translation>Drücken Sie unter Kanäle „Alles prüfen“.</translation>
    </message>
</context>
<context>
    <name>WebhookSignature</name>
    <message>
        <source>Webhooks are refused until a webhook secret is set in the settings of this program.</source>
        <translation>Webhooks werden abgelehnt, bis in den Einstellungen dieses Programms ein Webhook-Geheimnis steht.</translation>
    </message>
    <message>
        <source>Send X-Frontdesk-Timestamp (seconds since 1970) and X-Frontdesk-Signature (hexadecimal HMAC-SHA256 of &quot;&lt;timestamp&gt;.&lt;METHOD&gt; &lt;path&gt;.&lt;X-Idempotency-Key or nothing&gt;.&lt;body&gt;&quot;).</source>
        <translation>Senden Sie X-Frontdesk-Timestamp (Sekunden seit 1970) und X-Frontdesk-Signature (HMAC-SHA256 hexadezimal von &quot;&lt;timestamp&gt;.&lt;METHOD&gt; &lt;path&gt;.&lt;X-Idempotency-Key oder nichts&gt;.&lt;body&gt;&quot;).</translation>
    </message>
    <message>
        <source>The signature of this request does not fit.</source>
        <translation>Die Signatur dieser Anfrage passt nicht.</translation>
    </message>
    <message>
        <source>The time of this request is too far from the time here. Check both clocks and sign again.</source>
        <translation>Die Zeit dieser Anfrage liegt zu weit von der Zeit hier. Prüfen Sie beide Uhren und signieren Sie neu.</translation>
    </message>
    <message>
        <source>This signature was used before. Sign again with the present time; the same message_id does nothing twice.</source>
        <translation>Diese Signatur wurde schon verwendet. Signieren Sie neu mit der jetzigen Zeit; dieselbe message_id bewirkt nichts zweimal.</translation>
    </message>
</context>
<context>
    <name>frontdesk::AboutDialog</name>
    <message>
        <source>About Frontdesk</source>
        <translation>Über Frontdesk</translation>
    </message>
    <message>
        <source>AI customer support with people in control. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>KI-Kundendienst unter menschlicher Kontrolle. Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Chat page</source>
        <translation>Chatseite</translation>
    </message>
    <message>
        <source>Operations page</source>
        <translation>Betriebsseite</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Master key</source>
        <translation>Hauptschlüssel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>frontdesk::AccountCard</name>
    <message>
        <source>The provider does not answer. Nothing is lost: messages wait here and leave as soon as it answers again.</source>
        <translation>Der Anbieter antwortet nicht. Nichts geht verloren: Nachrichten warten hier und gehen hinaus, sobald er wieder antwortet.</translation>
    </message>
    <message>
        <source>Addresses for the provider</source>
        <translation>Adressen für den Anbieter</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Compares the provider&apos;s lists with what has arrived and takes in what was missed</source>
        <translation>Vergleicht die Listen des Anbieters mit dem, was angekommen ist, und holt Verpasstes nach</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Last webhook</source>
        <translation>Letzter Webhook</translation>
    </message>
    <message>
        <source>Last comparison</source>
        <translation>Letzter Abgleich</translation>
    </message>
    <message>
        <source>Refused webhooks</source>
        <translation>Abgelehnte Webhooks</translation>
    </message>
    <message>
        <source>Waiting to leave</source>
        <translation>Warten auf den Versand</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Waiting for a place</source>
        <translation>Wartet auf einen Platz</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird abgeglichen…</translation>
    </message>
    <message>
        <source>%1, the last one %2</source>
        <comment>number of webhooks, when</comment>
        <translation>%1, der letzte: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s): the provider is being asked</source>
        <translation>
            <numerusform>%n Nachricht: Der Anbieter wird gefragt</numerusform>
            <numerusform>%n Nachrichten: Der Anbieter wird gefragt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s): as many as allowed are being worked on</source>
        <translation>
            <numerusform>%n Unterhaltung: Es sind so viele in Arbeit wie erlaubt</numerusform>
            <numerusform>%n Unterhaltungen: Es sind so viele in Arbeit wie erlaubt</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
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
        <translation>Chatseite öffnen</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>About Frontdesk</source>
        <translation>Über Frontdesk</translation>
    </message>
</context>
<context>
    <name>frontdesk::ActForm</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Pass on to</source>
        <translation>Weitergeben an</translation>
    </message>
    <message>
        <source>Note for the colleague, only your team sees it (optional)</source>
        <translation>Notiz für das Teammitglied, nur Ihr Team sieht sie (optional)</translation>
    </message>
    <message>
        <source>Why is no person needed? Only your team sees it, for example: answered by phone</source>
        <translation>Warum wird kein Mensch gebraucht? Nur Ihr Team sieht es, zum Beispiel: am Telefon beantwortet</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>colleague, presence</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Pass on %1</source>
        <translation>%1 weitergeben</translation>
    </message>
    <message>
        <source>%1 needs no person; the AI goes on</source>
        <translation>%1 braucht keinen Menschen; die KI macht weiter</translation>
    </message>
</context>
<context>
    <name>frontdesk::Actions</name>
    <message>
        <source>Search and commands</source>
        <translation>Suche und Befehle</translation>
    </message>
    <message>
        <source>Next conversation that needs a person</source>
        <translation>Nächstes Gespräch, das einen Menschen braucht</translation>
    </message>
    <message>
        <source>Take the most urgent one</source>
        <translation>Das dringendste übernehmen</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Vorheriger Bereich</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Undo the last act</source>
        <translation>Letzte Aktion rückgängig machen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Quit Frontdesk</source>
        <translation>Frontdesk beenden</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Nächstes Gespräch</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Vorheriges Gespräch</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Hand back to AI</source>
        <translation>An die KI zurückgeben</translation>
    </message>
    <message>
        <source>Guide the AI</source>
        <translation>KI anleiten</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Antwortvorlagen</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>Gespräch schließen</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Liste filtern</translation>
    </message>
    <message>
        <source>Show or hide details</source>
        <translation>Details ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In a conversation</source>
        <translation>In einem Gespräch</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is needed for writing. Choose keys with Ctrl or Alt, or a function key.</source>
        <translation>%1 wird zum Schreiben gebraucht. Wählen Sie Tasten mit Strg oder Alt oder eine Funktionstaste.</translation>
    </message>
    <message>
        <source>%1 already does “%2”. Change that one first.</source>
        <comment>keys, action</comment>
        <translation>%1 ist schon mit „%2“ belegt. Ändern Sie zuerst jene.</translation>
    </message>
    <message>
        <source>Reload configuration</source>
        <translation>Konfiguration neu laden</translation>
    </message>
    <message>
        <source>Approve the AI&apos;s draft and send it</source>
        <translation>Entwurf der KI freigeben und senden</translation>
    </message>
</context>
<context>
    <name>frontdesk::AgentFilePanel</name>
    <message>
        <source>Text of the configuration file</source>
        <translation>Text der Konfigurationsdatei</translation>
    </message>
    <message>
        <source>Problems of the file</source>
        <translation>Fehler der Datei</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>The file can be read.</source>
        <translation>Die Datei ist lesbar.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s): the file is not used like this; the earlier one answers.</source>
        <translation>
            <numerusform>%n Fehler: Die Datei wird so nicht verwendet; es antwortet die frühere.</numerusform>
            <numerusform>%n Fehler: Die Datei wird so nicht verwendet; es antwortet die frühere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::AgentForm</name>
    <message>
        <source>Who it is</source>
        <translation>Wer er ist</translation>
    </message>
    <message>
        <source>Customers see the name; the instructions say how it should answer.</source>
        <translation>Kunden sehen den Namen; die Anweisungen sagen, wie er antworten soll.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>How it answers</source>
        <translation>Wie er antwortet</translation>
    </message>
    <message>
        <source>“builtin” needs no service and answers from your documents. Another name asks the language model service of Settings.</source>
        <translation>„builtin“ braucht keinen Dienst und antwortet aus Ihren Dokumenten. Ein anderer Name fragt den Sprachmodell-Dienst aus den Einstellungen.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>For example builtin or gpt-4o-mini</source>
        <translation>Zum Beispiel builtin oder gpt-4o-mini</translation>
    </message>
    <message>
        <source>Word by word</source>
        <translation>Wort für Wort</translation>
    </message>
    <message>
        <source>Sentence by sentence</source>
        <translation>Satz für Satz</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>Auf einmal</translation>
    </message>
    <message>
        <source>The answer appears</source>
        <translation>Die Antwort erscheint</translation>
    </message>
    <message>
        <source>Sentences are checked before they are shown.</source>
        <translation>Sätze werden geprüft, bevor sie gezeigt werden.</translation>
    </message>
    <message>
        <source>Longest answer, in tokens</source>
        <translation>Längste Antwort, in Tokens</translation>
    </message>
    <message>
        <source>About four letters each</source>
        <translation>Je etwa vier Buchstaben</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Share of likely words (top_p)</source>
        <translation>Anteil wahrscheinlicher Wörter (top_p)</translation>
    </message>
    <message>
        <source>Less of frequent words</source>
        <translation>Häufige Wörter seltener</translation>
    </message>
    <message>
        <source>Less of used words</source>
        <translation>Benutzte Wörter seltener</translation>
    </message>
    <message>
        <source>What it may use</source>
        <translation>Was er verwenden darf</translation>
    </message>
    <message>
        <source>Skills that are not ticked are never offered to this agent, whatever a customer writes.</source>
        <translation>Fähigkeiten ohne Häkchen werden diesem Assistenten nie angeboten, was immer ein Kunde schreibt.</translation>
    </message>
    <message>
        <source>What it is asked</source>
        <translation>Was er gefragt wird</translation>
    </message>
    <message>
        <source>A message with one of the words goes to this agent, and so does one about a topic.</source>
        <translation>Eine Nachricht mit einem der Wörter geht an diesen Assistenten, ebenso eine zu einem der Themen.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Separated by commas, for example billing, refunds</source>
        <translation>Durch Kommas getrennt, zum Beispiel billing, refunds</translation>
    </message>
    <message>
        <source>Words by topic</source>
        <translation>Wörter nach Thema</translation>
    </message>
    <message>
        <source>One topic a line: “billing: invoice, charged twice”. Whole words count.</source>
        <translation>Ein Thema pro Zeile: „billing: Rechnung, doppelt abgebucht“. Es zählen ganze Wörter.</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was er sagt</translation>
    </message>
    <message>
        <source>In your words. An empty line below takes those of the program.</source>
        <translation>In Ihren Worten. Ein leeres Feld nimmt die des Programms.</translation>
    </message>
    <message>
        <source>Greetings</source>
        <translation>Begrüßungen</translation>
    </message>
    <message>
        <source>One a line; they take turns.</source>
        <translation>Eine pro Zeile; sie wechseln sich ab.</translation>
    </message>
    <message>
        <source>Closings</source>
        <translation>Schlussworte</translation>
    </message>
    <message>
        <source>{%1} does not exist. These do: %2</source>
        <translation>{%1} gibt es nicht. Es gibt: %2</translation>
    </message>
    <message>
        <source>These are filled in: %1</source>
        <translation>Eingesetzt werden: %1</translation>
    </message>
    <message>
        <source>Give the agent a name.</source>
        <translation>Geben Sie dem Assistenten einen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>The instructions are longer than %n character(s).</source>
        <translation>
            <numerusform>Die Anweisungen sind länger als %n Zeichen.</numerusform>
            <numerusform>Die Anweisungen sind länger als %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A text names something in braces that does not exist.</source>
        <translation>Ein Text nennt in geschweiften Klammern etwas, das es nicht gibt.</translation>
    </message>
</context>
<context>
    <name>frontdesk::AgentList</name>
    <message>
        <source>Add an agent</source>
        <translation>Assistenten anlegen</translation>
    </message>
    <message>
        <source>Delete agent…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Assistenten</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>Neuer Assistent</translation>
    </message>
    <message numerus="yes">
        <source>There can be %Ln agent(s), not more.</source>
        <translation>
            <numerusform>Es kann %Ln Assistenten geben, nicht mehr.</numerusform>
            <numerusform>Es kann %Ln Assistenten geben, nicht mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>The first agent answers whenever nobody else does; it stays.</source>
        <translation>Der erste Assistent antwortet immer, wenn sonst niemand antwortet; er bleibt.</translation>
    </message>
    <message>
        <source>Conversations that %1 has go on with %2. The file before this stays beside it as a copy that ends in .bak.</source>
        <translation>Gespräche, die %1 führt, gehen mit %2 weiter. Die bisherige Datei bleibt als Kopie mit der Endung .bak daneben liegen.</translation>
    </message>
    <message>
        <source>It has no topics. %1</source>
        <comment>what else happens</comment>
        <translation>Er hat keine Themen. %1</translation>
    </message>
    <message>
        <source>Its topics and their words go to %1: %2. %3</source>
        <comment>agent, topics, what else happens</comment>
        <translation>Seine Themen und deren Wörter gehen an %1: %2. %3</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>frontdesk::AgentService</name>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>Die Datei %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>There is no such switch.</source>
        <translation>Diesen Schalter gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>frontdesk::AgentTryPanel</name>
    <message>
        <source>%1, because of %2</source>
        <comment>name of the agent, rule</comment>
        <translation>%1, Grund: %2</translation>
    </message>
    <message>
        <source>asks for a person</source>
        <translation>verlangt einen Menschen</translation>
    </message>
    <message>
        <source>does not know</source>
        <translation>weiß es nicht</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>With your change: different</source>
        <translation>Mit Ihrer Änderung: anders</translation>
    </message>
    <message>
        <source>With your change: the same</source>
        <translation>Mit Ihrer Änderung: gleich</translation>
    </message>
    <message>
        <source>Try your change before it is saved</source>
        <translation>Änderung vor dem Speichern ausprobieren</translation>
    </message>
    <message>
        <source>The last questions of your customers, answered as now and with your change. Nothing is stored, and no customer sees it.</source>
        <translation>Die letzten Fragen Ihrer Kunden, beantwortet wie jetzt und mit Ihrer Änderung. Nichts wird gespeichert, und kein Kunde sieht es.</translation>
    </message>
    <message>
        <source>Ask the last 10 questions</source>
        <translation>Die letzten 10 Fragen stellen</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt …</translation>
    </message>
    <message>
        <source>No customer has asked anything yet. Ask something in the Simulator first.</source>
        <translation>Noch hat kein Kunde etwas gefragt. Fragen Sie zuerst etwas im Simulator.</translation>
    </message>
    <message>
        <source>All answers stay the same.</source>
        <translation>Alle Antworten bleiben gleich.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) would be different.</source>
        <translation>
            <numerusform>%n Antwort wäre anders.</numerusform>
            <numerusform>%n Antworten wären anders.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::AgentsPage</name>
    <message>
        <source>Agents</source>
        <translation>Assistenten</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Alle Assistenten</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Teile dieser Seite</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The agents cannot be read</source>
        <translation>Die Assistenten können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Writes %1</source>
        <translation>Schreibt %1</translation>
    </message>
    <message>
        <source>The file has problems; mend it under “File”.</source>
        <translation>Die Datei hat Fehler; beheben Sie sie unter „Datei“.</translation>
    </message>
    <message>
        <source>Save this agent first.</source>
        <translation>Speichern Sie zuerst diesen Assistenten.</translation>
    </message>
    <message>
        <source>Saved. The next answer uses it.</source>
        <translation>Gespeichert. Die nächste Antwort verwendet es.</translation>
    </message>
    <message>
        <source>Save the text of the file first.</source>
        <translation>Speichern Sie zuerst den Text der Datei.</translation>
    </message>
    <message>
        <source>Save what you changed first.</source>
        <translation>Speichern Sie zuerst, was Sie geändert haben.</translation>
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
        <translation>Von der KI notiert</translation>
    </message>
    <message>
        <source>Noted by %1</source>
        <translation>Von %1 notiert</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>origin, time</comment>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>%1, kept</source>
        <comment>origin, for ever</comment>
        <translation>%1, bleibt</translation>
    </message>
    <message>
        <source>What the AI remembers</source>
        <translation>Was sich die KI merkt</translation>
    </message>
    <message>
        <source>For example “preferred store: Portland”…</source>
        <translation>Zum Beispiel „bevorzugte Filiale: Portland“ …</translation>
    </message>
    <message>
        <source>Let the AI remember something about this customer: a name, a colon and the fact</source>
        <translation>Die KI etwas zu diesem Kunden merken lassen: ein Name, ein Doppelpunkt und die Tatsache</translation>
    </message>
    <message>
        <source>The AI&apos;s memory is switched off in the agent&apos;s configuration.</source>
        <translation>Das Gedächtnis der KI ist in der Konfiguration des Assistenten abgeschaltet.</translation>
    </message>
    <message>
        <source>The AI remembers only customers whose e-mail address or telephone number was confirmed: save one of them above.</source>
        <translation>Die KI merkt sich nur Kunden, deren E-Mail-Adresse oder Telefonnummer bestätigt wurde: Speichern Sie oben eine davon.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>Keep “%1” for ever</source>
        <translation>„%1“ für immer behalten</translation>
    </message>
    <message>
        <source>Let “%1” expire again</source>
        <translation>„%1“ wieder ablaufen lassen</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>Forget “%1”</source>
        <translation>„%1“ vergessen</translation>
    </message>
    <message>
        <source>Write a name, a colon and the fact, for example “preferred store: Portland”.</source>
        <translation>Schreiben Sie einen Namen, einen Doppelpunkt und die Tatsache, zum Beispiel „bevorzugte Filiale: Portland“.</translation>
    </message>
    <message>
        <source>Forgotten: %1</source>
        <translation>Vergessen: %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::AnswersEditor</name>
    <message>
        <source>Add a question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>What customers ask</source>
        <translation>Was Kunden fragen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Remove this question</source>
        <translation>Diese Frage entfernen</translation>
    </message>
    <message>
        <source>What the assistant should answer</source>
        <translation>Was der Assistent antworten soll</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>frontdesk::ApprovalBar</name>
    <message>
        <source>The program was interrupted while it did this. Please check whether it happened.</source>
        <translation>Das Programm wurde dabei unterbrochen. Bitte prüfen Sie, ob es geschehen ist.</translation>
    </message>
    <message>
        <source>The AI asks whether it may do this:</source>
        <translation>Die KI fragt, ob sie das tun darf:</translation>
    </message>
    <message>
        <source>The AI asks whether it may do this (until %1):</source>
        <translation>Die KI fragt, ob sie das tun darf (bis %1):</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>It happened</source>
        <translation>Es geschah</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>It did not</source>
        <translation>Geschah nicht</translation>
    </message>
</context>
<context>
    <name>frontdesk::AttachmentBook</name>
    <message numerus="yes">
        <source>A message takes at most %n file(s).</source>
        <translation>
            <numerusform>Eine Nachricht fasst höchstens %n Datei.</numerusform>
            <numerusform>Eine Nachricht fasst höchstens %n Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a file. Folders cannot be sent.</source>
        <translation>„%1“ ist keine Datei. Ordner können nicht gesendet werden.</translation>
    </message>
    <message>
        <source>“%1” is too large (%2). A file may have at most %3.</source>
        <translation>„%1“ ist zu groß (%2). Eine Datei darf höchstens %3 haben.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <comment>file name, time</comment>
        <translation>Bild %1.png</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is too large. It may have at most %1.</source>
        <translation>Die Datei ist zu groß. Sie darf höchstens %1 haben.</translation>
    </message>
</context>
<context>
    <name>frontdesk::AttachmentTray</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Being prepared…</source>
        <translation>Wird vorbereitet …</translation>
    </message>
</context>
<context>
    <name>frontdesk::AuditPanel</name>
    <message>
        <source>Check the chain</source>
        <translation>Kette prüfen</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Ältere zeigen</translation>
    </message>
    <message>
        <source>Filter by person or thing</source>
        <translation>Nach Person oder Sache filtern</translation>
    </message>
    <message>
        <source>Filter the audit</source>
        <translation>Prüfprotokoll filtern</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Wer was getan hat</translation>
    </message>
    <message>
        <source>Each row is sealed with the one before: a row that was changed or taken out breaks the chain</source>
        <translation>Jede Zeile ist mit der davor versiegelt: Eine geänderte oder entfernte Zeile bricht die Kette</translation>
    </message>
    <message>
        <source>Reading the audit…</source>
        <translation>Prüfprotokoll wird gelesen …</translation>
    </message>
    <message>
        <source>What people and the program did stands here.</source>
        <translation>Hier steht, was Menschen und das Programm getan haben.</translation>
    </message>
    <message>
        <source>The audit cannot be read</source>
        <translation>Das Prüfprotokoll lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>No row matches</source>
        <translation>Keine Zeile passt</translation>
    </message>
    <message>
        <source>Try fewer letters.</source>
        <translation>Versuchen Sie weniger Buchstaben.</translation>
    </message>
    <message>
        <source>Nothing was written yet</source>
        <translation>Noch steht nichts darin</translation>
    </message>
    <message>
        <source>What people and the program did will stand here.</source>
        <translation>Was Menschen und das Programm tun, wird hier stehen.</translation>
    </message>
    <message numerus="yes">
        <source>The chain of %Ln row(s) is unbroken.</source>
        <translation>
            <numerusform>Die Kette aus %Ln Zeile ist unversehrt.</numerusform>
            <numerusform>Die Kette aus %Ln Zeilen ist unversehrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain is broken: %1</source>
        <translation>Die Kette ist gebrochen: %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::AutonomyPage</name>
    <message>
        <source>%1 on %2</source>
        <comment>topic, channel</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 of %3 answers said the same as people. Proposed: %4.</source>
        <translation>%1: %2 von %3 Antworten sagten dasselbe wie Menschen. Vorschlag: %4.</translation>
    </message>
    <message>
        <source>%1: only %2 of %3 drafts were used. Proposed: %4.</source>
        <translation>%1: Nur %2 von %3 Entwürfen wurden verwendet. Vorschlag: %4.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 drafts sent unchanged. Proposed: %4.</source>
        <translation>%1: %2 von %3 Entwürfen unverändert gesendet. Vorschlag: %4.</translation>
    </message>
    <message>
        <source>How much it does</source>
        <translation>Wie viel sie tut</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>Autonomy</source>
        <translation>Autonomie</translation>
    </message>
    <message>
        <source>Autonomy and costs</source>
        <translation>Autonomie und Kosten</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Reading the dial…</source>
        <translation>Regler wird gelesen …</translation>
    </message>
    <message>
        <source>How much the AI does by itself will stand here.</source>
        <translation>Hier wird stehen, wie viel die KI von selbst tut.</translation>
    </message>
    <message>
        <source>What may the AI do by itself?</source>
        <translation>Was darf die KI von selbst tun?</translation>
    </message>
    <message>
        <source>Choose a field with the arrow keys; Enter opens the choices, or type O, S, D or A. A field without a choice of its own is as its whole channel or topic says, the more careful of the two. Who asks for a person gets one in every mode.</source>
        <translation>Wählen Sie ein Feld mit den Pfeiltasten; Enter öffnet die Auswahl, oder tippen Sie O (Aus), S (Schatten), D (Entwurf) oder A (Auto). Ein Feld ohne eigene Wahl folgt seinem ganzen Kanal oder Thema, dem vorsichtigeren von beiden. Wer einen Menschen verlangt, bekommt ihn in jeder Stufe.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>mode, meaning</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The dial cannot be read</source>
        <translation>Der Regler kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Set to %1</source>
        <translation>Auf %1 stellen</translation>
    </message>
</context>
<context>
    <name>frontdesk::AutonomyService</name>
    <message>
        <source>This channel or topic does not exist any more. Open the page again.</source>
        <translation>Diesen Kanal oder dieses Thema gibt es nicht mehr. Öffnen Sie die Seite noch einmal.</translation>
    </message>
</context>
<context>
    <name>frontdesk::BackupPage</name>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>The key of your backups on paper</source>
        <translation>Der Schlüssel Ihrer Sicherungen auf Papier</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Sicherungen werden gesucht …</translation>
    </message>
    <message>
        <source>Their state will stand here in a moment.</source>
        <translation>Ihr Zustand steht gleich hier.</translation>
    </message>
    <message>
        <source>Keep it now</source>
        <translation>Jetzt aufbewahren</translation>
    </message>
    <message>
        <source>The backups lie on the same disk as your data.</source>
        <translation>Die Sicherungen liegen auf demselben Laufwerk wie Ihre Daten.</translation>
    </message>
    <message>
        <source>When this disk breaks, both are gone. Choose a folder on another disk, a stick or a network drive.</source>
        <translation>Wenn es kaputtgeht, ist beides weg. Wählen Sie einen Ordner auf einem anderen Laufwerk, einem Stick oder im Netz.</translation>
    </message>
    <message>
        <source>Your backups</source>
        <translation>Ihre Sicherungen</translation>
    </message>
    <message>
        <source>24 words on paper. They open your backups when this PC is broken, stolen or replaced.</source>
        <translation>24 Wörter auf Papier. Sie öffnen Ihre Sicherungen, wenn dieser PC kaputt, gestohlen oder ersetzt ist.</translation>
    </message>
    <message>
        <source>Open the recovery sheet</source>
        <translation>Wiederherstellungsblatt öffnen</translation>
    </message>
    <message>
        <source>Bring back or move</source>
        <translation>Zurückholen oder umziehen</translation>
    </message>
    <message>
        <source>From a file that is not in the list above, or onto another PC with everything.</source>
        <translation>Aus einer Datei, die oben nicht steht, oder mit allem auf einen anderen PC.</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Aus Datei wiederherstellen …</translation>
    </message>
    <message>
        <source>Move to a new PC…</source>
        <translation>Auf neuen PC umziehen …</translation>
    </message>
    <message>
        <source>Folder for the backups</source>
        <translation>Ordner für die Sicherungen</translation>
    </message>
    <message>
        <source>Folder for one more backup</source>
        <translation>Ordner für eine weitere Sicherung</translation>
    </message>
    <message>
        <source>The state of the backups cannot be read</source>
        <translation>Der Zustand der Sicherungen lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Wird gesichert …</translation>
    </message>
    <message>
        <source>It is kept.</source>
        <translation>Es ist verwahrt.</translation>
    </message>
    <message>
        <source>It has not been kept yet.</source>
        <translation>Es ist noch nicht verwahrt.</translation>
    </message>
    <message>
        <source>The last backup did not go well.</source>
        <translation>Die letzte Sicherung ist nicht gelungen.</translation>
    </message>
    <message>
        <source>The recovery sheet has not been kept yet.</source>
        <translation>Das Wiederherstellungsblatt ist noch nicht verwahrt.</translation>
    </message>
    <message>
        <source>Without its words nobody can read your backups when this PC breaks. It takes three minutes.</source>
        <translation>Ohne seine Wörter kann niemand Ihre Sicherungen lesen, wenn dieser PC kaputtgeht. Es dauert drei Minuten.</translation>
    </message>
    <message>
        <source>The first one appears here. “Back up now” makes one at once.</source>
        <translation>Die erste erscheint hier. „Jetzt sichern“ macht sofort eine.</translation>
    </message>
    <message>
        <source>The daily backups go to %1 from now on.</source>
        <translation>Die täglichen Sicherungen gehen ab jetzt nach %1.</translation>
    </message>
    <message>
        <source>Backed up: %1 (%2)</source>
        <comment>file, size</comment>
        <translation>Gesichert: %1 (%2)</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message>
        <source>Sheet is missing</source>
        <translation>Blatt fehlt</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>Do not restore</source>
        <translation>Nicht wiederherstellen</translation>
    </message>
    <message>
        <source>A restore waits for the next start.</source>
        <translation>Eine Wiederherstellung wartet auf den nächsten Start.</translation>
    </message>
    <message>
        <source>Data from before a restore: %1. Delete the folder when all is well.</source>
        <translation>Daten von vor einer Wiederherstellung: %1. Löschen Sie den Ordner, wenn alles gut ist.</translation>
    </message>
</context>
<context>
    <name>frontdesk::BackupRow</name>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen …</translation>
    </message>
    <message>
        <source>Reads every byte of the backup and tells what is in it</source>
        <translation>Liest jedes Byte der Sicherung und sagt, was darin ist</translation>
    </message>
    <message>
        <source>%1 · %2 · version %3</source>
        <comment>kind of backup, size, program version</comment>
        <translation>%1 · %2 · Version %3</translation>
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
        <translation>Jedes Byte wird geprüft …</translation>
    </message>
    <message>
        <source>Whole and readable. %1</source>
        <translation>Vollständig und lesbar. %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::BackupText</name>
    <message>
        <source>Daily backup</source>
        <translation>Tägliche Sicherung</translation>
    </message>
    <message>
        <source>Made by hand</source>
        <translation>Von Hand gemacht</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>Vor einem Update</translation>
    </message>
    <message>
        <source>For the move to a new PC</source>
        <translation>Für den Umzug auf einen neuen PC</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, %5</source>
        <comment>a list of counts</comment>
        <translation>%1, %2, %3, %4, %5</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln Gespräch</numerusform>
            <numerusform>%Ln Gespräche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of customers</source>
        <translation>
            <numerusform>%Ln Datei von Kunden</numerusform>
            <numerusform>%Ln Dateien von Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the configuration</source>
        <translation>
            <numerusform>%Ln Datei der Konfiguration</numerusform>
            <numerusform>%Ln Dateien der Konfiguration</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>company: what is in the backup</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Es gibt noch keine Sicherung</translation>
    </message>
    <message>
        <source>Last good backup: %1</source>
        <translation>Letzte gute Sicherung: %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::BellButton</name>
    <message numerus="yes">
        <source>Notifications, %n unread</source>
        <translation>
            <numerusform>Mitteilungen, %n ungelesen</numerusform>
            <numerusform>Mitteilungen, %n ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
</context>
<context>
    <name>frontdesk::BusinessService</name>
    <message numerus="yes">
        <source>Write a question of at most %n character(s).</source>
        <translation>
            <numerusform>Schreiben Sie eine Frage mit höchstens %n Zeichen.</numerusform>
            <numerusform>Schreiben Sie eine Frage mit höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the details of your company first.</source>
        <translation>Speichern Sie zuerst die Angaben zu Ihrem Unternehmen.</translation>
    </message>
    <message>
        <source>This is the demo, with data of its own. Close it and start the program without --demo: your company answers then.</source>
        <translation>Das ist die Demo mit eigenen Daten. Schließen Sie sie und starten Sie das Programm ohne --demo: Dann antwortet Ihr Unternehmen.</translation>
    </message>
    <message>
        <source>Your file says &quot;sample_data: true&quot;. Remove that line in %1 first.</source>
        <translation>In Ihrer Datei steht „sample_data: true“. Entfernen Sie zuerst diese Zeile in %1.</translation>
    </message>
    <message>
        <source>Choose at least one language.</source>
        <translation>Wählen Sie mindestens eine Sprache.</translation>
    </message>
    <message>
        <source>Only this computer can reach the chat so far. Visitors need a public address: set up a tunnel or a proxy with https that leads to port %1 of this computer, then enter its address in Settings, Server, &quot;public_base_url&quot;.</source>
        <translation>Bisher kann nur dieser Computer den Chat erreichen. Besucher brauchen eine öffentliche Adresse: Richten Sie einen Tunnel oder einen Proxy mit https ein, der zu Port %1 dieses Computers führt, und tragen Sie dessen Adresse in den Einstellungen unter Server, „public_base_url“ ein.</translation>
    </message>
    <message>
        <source>%1 answers, with https. Your web site can use the chat.</source>
        <translation>%1 antwortet, mit https. Ihre Website kann den Chat verwenden.</translation>
    </message>
    <message>
        <source>%1 answers, but without https. Browsers refuse it on pages with https: let the tunnel or proxy add a certificate and write https:// into &quot;public_base_url&quot;.</source>
        <translation>%1 antwortet, aber ohne https. Browser lehnen das auf Seiten mit https ab: Lassen Sie den Tunnel oder Proxy ein Zertifikat ergänzen und schreiben Sie https:// in „public_base_url“.</translation>
    </message>
    <message>
        <source>%1 answers, but it is not this program (HTTP %2). Check where the tunnel or proxy leads to.</source>
        <translation>%1 antwortet, ist aber nicht dieses Programm (HTTP %2). Prüfen Sie, wohin der Tunnel oder Proxy führt.</translation>
    </message>
    <message>
        <source>%1 does not answer: %2. Check that the tunnel or proxy runs.</source>
        <translation>%1 antwortet nicht: %2. Prüfen Sie, ob der Tunnel oder Proxy läuft.</translation>
    </message>
</context>
<context>
    <name>frontdesk::CallbackRow</name>
    <message>
        <source>Called</source>
        <translation>Angerufen</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Absagen</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Called: %1</source>
        <translation>Angerufen: %1</translation>
    </message>
    <message>
        <source>Cancel the callback: %1</source>
        <translation>Rückruf absagen: %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::CannedDialog</name>
    <message>
        <source>New reply</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Save reply</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Antwortvorlagen</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>for example: opening-hours</source>
        <translation>zum Beispiel: oeffnungszeiten</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Shortcut, typed after “/”</source>
        <translation>Kürzel, nach „/“ eingetippt</translation>
    </message>
    <message>
        <source>{customer_name}, {agent_name}, {staff_name} and {company_name} are replaced when the reply is inserted.</source>
        <translation>{customer_name}, {agent_name}, {staff_name} und {company_name} werden beim Einfügen der Vorlage ersetzt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 (/%2)</source>
        <comment>title, shortcut</comment>
        <translation>%1 (/%2)</translation>
    </message>
    <message>
        <source>The shortcut needs 1 to 32 letters, digits, “-” or “_”, without spaces.</source>
        <translation>Das Kürzel braucht 1 bis 32 Buchstaben, Ziffern, „-“ oder „_“, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>Give the reply a title, so that you find it again.</source>
        <translation>Geben Sie der Vorlage einen Titel, damit Sie sie wiederfinden.</translation>
    </message>
    <message>
        <source>The reply has no text yet.</source>
        <translation>Die Vorlage hat noch keinen Text.</translation>
    </message>
    <message>
        <source>The text is too long: %1 of at most %2 characters.</source>
        <translation>Der Text ist zu lang: %1 von höchstens %2 Zeichen.</translation>
    </message>
    <message>
        <source>Deleted. “Save reply” brings it back.</source>
        <translation>Gelöscht. „Vorlage speichern“ bringt sie zurück.</translation>
    </message>
</context>
<context>
    <name>frontdesk::CannedPicker</name>
    <message>
        <source>Loading saved replies…</source>
        <translation>Antwortvorlagen werden geladen …</translation>
    </message>
    <message>
        <source>No saved reply contains “%1”.</source>
        <translation>Keine Antwortvorlage enthält „%1“.</translation>
    </message>
    <message>
        <source>No saved replies yet. Write those that you send every day once: Enter opens them.</source>
        <translation>Noch keine Vorlagen. Schreiben Sie einmal, was Sie jeden Tag senden: Enter öffnet sie.</translation>
    </message>
</context>
<context>
    <name>frontdesk::CannedPopup</name>
    <message>
        <source>Manage saved replies…</source>
        <translation>Antwortvorlagen verwalten …</translation>
    </message>
    <message>
        <source>Search saved replies</source>
        <translation>Antwortvorlagen durchsuchen</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Antwortvorlagen</translation>
    </message>
</context>
<context>
    <name>frontdesk::ChannelService</name>
    <message>
        <source>The program is still starting.</source>
        <translation>Das Programm startet noch.</translation>
    </message>
    <message>
        <source>This account is not set up.</source>
        <translation>Dieses Konto ist nicht eingerichtet.</translation>
    </message>
    <message>
        <source>Messages of this account cannot be compared.</source>
        <translation>Nachrichten dieses Kontos können nicht abgeglichen werden.</translation>
    </message>
    <message>
        <source>Templates exist on WhatsApp and SMS only.</source>
        <translation>Vorlagen gibt es nur bei WhatsApp und SMS.</translation>
    </message>
    <message>
        <source>This template does not exist any more.</source>
        <translation>Diese Vorlage gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>WhatsApp has not approved this template (yet).</source>
        <translation>WhatsApp hat diese Vorlage (noch) nicht genehmigt.</translation>
    </message>
    <message>
        <source>The sample business answers, and it must not be reachable from the internet. Set up your own company on the page Company first.</source>
        <translation>Die Beispielfirma antwortet, und sie darf aus dem Internet nicht erreichbar sein. Richten Sie zuerst auf der Seite Unternehmen Ihre eigene ein.</translation>
    </message>
</context>
<context>
    <name>frontdesk::ChannelText</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <translation>
            <numerusform>%n nicht geprüft</numerusform>
            <numerusform>%n nicht geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n good</source>
        <translation>
            <numerusform>%n gut</numerusform>
            <numerusform>%n gut</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht benutzt</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Nicht vollständig</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Arbeitet</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <comment>accounts of channels</comment>
        <translation>
            <numerusform>%n braucht Aufmerksamkeit</numerusform>
            <numerusform>%n brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not complete</source>
        <comment>accounts of channels</comment>
        <translation>
            <numerusform>%n nicht vollständig</numerusform>
            <numerusform>%n nicht vollständig</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Geht nicht</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
</context>
<context>
    <name>frontdesk::ChannelsPage</name>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Set up Twilio</source>
        <translation>Twilio einrichten</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Teile dieser Seite</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <source>The channels and their state will stand here.</source>
        <translation>Hier werden die Kanäle und ihr Zustand stehen.</translation>
    </message>
    <message>
        <source>Answer SMS and WhatsApp here too</source>
        <translation>Auch SMS und WhatsApp hier beantworten</translation>
    </message>
    <message>
        <source>Customers write to a number of yours; the messages come into the same inbox, and the AI and your team answer as in the web chat.</source>
        <translation>Kunden schreiben an eine Nummer von Ihnen; die Nachrichten kommen in denselben Eingang, und die KI und Ihr Team antworten wie im Web-Chat.</translation>
    </message>
    <message>
        <source>You need an account at twilio.com with a number, for WhatsApp also a WhatsApp sender. Twilio charges for each message.</source>
        <translation>Sie brauchen ein Konto bei twilio.com mit einer Nummer, für WhatsApp auch einen WhatsApp-Absender. Twilio berechnet jede Nachricht.</translation>
    </message>
    <message>
        <source>This PC needs no public address: choose “By asking Twilio”, and messages are fetched every few seconds. With a public address or a tunnel they come at once.</source>
        <translation>Dieser PC braucht keine öffentliche Adresse: Wählen Sie „Durch Nachfragen bei Twilio“, und Nachrichten werden alle paar Sekunden geholt. Mit einer öffentlichen Adresse oder einem Tunnel kommen sie sofort.</translation>
    </message>
    <message>
        <source>While the PC is off nothing is lost: what was written meanwhile is fetched at the next start.</source>
        <translation>Während der PC aus ist, geht nichts verloren: Was inzwischen geschrieben wurde, wird beim nächsten Start geholt.</translation>
    </message>
    <message>
        <source>Enter the account</source>
        <translation>Konto eintragen</translation>
    </message>
    <message>
        <source>Try it in the Simulator</source>
        <translation>Im Simulator ausprobieren</translation>
    </message>
    <message>
        <source>The channels cannot be read</source>
        <translation>Die Kanäle können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Nothing was missed.</source>
        <translation>Es fehlte nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) had been missed and are here now.</source>
        <translation>
            <numerusform>%n Nachricht hatte gefehlt und ist jetzt da.</numerusform>
            <numerusform>%n Nachrichten hatten gefehlt und sind jetzt da.</numerusform>
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
        <translation>Zeigen, was der Assistent für diese Nachricht getan hat</translation>
    </message>
    <message>
        <source>Waits for the connection</source>
        <translation>Wartet auf die Verbindung</translation>
    </message>
    <message>
        <source>A person took over here</source>
        <translation>Hier hat ein Mensch übernommen</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Aus: %1</translation>
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
            <numerusform>mit %n Bild</numerusform>
            <numerusform>mit %n Bildern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::ChatPanel</name>
    <message>
        <source>Open in the inbox</source>
        <translation>Im Posteingang öffnen</translation>
    </message>
    <message>
        <source>Cut the connection for a moment</source>
        <translation>Verbindung für einen Moment trennen</translation>
    </message>
    <message>
        <source>The customer ends the conversation</source>
        <translation>Der Kunde beendet das Gespräch</translation>
    </message>
    <message>
        <source>Close this chat; the conversation stays</source>
        <translation>Diesen Chat schließen; das Gespräch bleibt</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message numerus="yes">
        <source>Rate with %n star(s)</source>
        <translation>
            <numerusform>Mit %n Stern bewerten</numerusform>
            <numerusform>Mit %n Sternen bewerten</numerusform>
        </translation>
    </message>
    <message>
        <source>Write as this customer</source>
        <translation>Als dieser Kunde schreiben</translation>
    </message>
    <message>
        <source>Message of the customer</source>
        <translation>Nachricht des Kunden</translation>
    </message>
    <message>
        <source>talks with %1</source>
        <translation>spricht mit %1</translation>
    </message>
    <message>
        <source>talks with %1, a person</source>
        <translation>spricht mit %1, einem Menschen</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>connects…</source>
        <translation>verbindet sich …</translation>
    </message>
    <message>
        <source>the line is cut; it comes back by itself</source>
        <translation>die Verbindung ist getrennt; sie kommt von selbst zurück</translation>
    </message>
    <message>
        <source>the conversation has ended</source>
        <translation>das Gespräch ist beendet</translation>
    </message>
    <message numerus="yes">
        <source>Rated with %n star(s)</source>
        <translation>
            <numerusform>Mit %n Stern bewertet</numerusform>
            <numerusform>Mit %n Sternen bewertet</numerusform>
        </translation>
    </message>
    <message>
        <source>How was it?</source>
        <translation>Wie war es?</translation>
    </message>
    <message>
        <source>%1, writes to %2</source>
        <comment>number of the customer, number of the business</comment>
        <translation>%1, schreibt an %2</translation>
    </message>
    <message>
        <source>has written STOP: nothing is delivered until START</source>
        <translation>hat STOP geschrieben: Bis START wird nichts zugestellt</translation>
    </message>
    <message>
        <source>has no reception: what is sent arrives in a moment</source>
        <translation>hat keinen Empfang: Gesendetes kommt gleich an</translation>
    </message>
    <message>
        <source>No reception for a moment</source>
        <translation>Kurz kein Empfang</translation>
    </message>
</context>
<context>
    <name>frontdesk::ChatTranscript</name>
    <message>
        <source>Chat of the customer</source>
        <translation>Chat des Kunden</translation>
    </message>
    <message>
        <source>The next message begins a new conversation.</source>
        <translation>Die nächste Nachricht beginnt ein neues Gespräch.</translation>
    </message>
    <message>
        <source>%1 looks something up (%2)…</source>
        <translation>%1 schlägt etwas nach (%2) …</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 schreibt …</translation>
    </message>
    <message>
        <source>Write the first message below.</source>
        <translation>Schreiben Sie unten die erste Nachricht.</translation>
    </message>
</context>
<context>
    <name>frontdesk::CheatSheet</name>
    <message>
        <source>Change keys…</source>
        <translation>Tasten ändern …</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>Zurück zur Übersicht</translation>
    </message>
</context>
<context>
    <name>frontdesk::CloseFlow</name>
    <message>
        <source>Customers get answers only while Frontdesk runs. It can stay in the tray and go on answering, or quit.</source>
        <translation>Kunden erhalten nur Antworten, solange Frontdesk läuft. Es kann im Infobereich bleiben und weiter antworten oder beendet werden.</translation>
    </message>
    <message>
        <source>Customers get answers only while Frontdesk runs. This desktop has no tray, so the window is minimised if it should go on answering.</source>
        <translation>Kunden erhalten nur Antworten, solange Frontdesk läuft. Dieser Desktop hat keinen Infobereich; das Fenster wird daher minimiert, wenn es weiter antworten soll.</translation>
    </message>
    <message>
        <source>Keep answering customers?</source>
        <translation>Kunden weiter antworten?</translation>
    </message>
    <message>
        <source>Keep answering in the tray</source>
        <translation>Im Infobereich weiter antworten</translation>
    </message>
    <message>
        <source>Minimise and keep answering</source>
        <translation>Minimieren und weiter antworten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remember my choice (Settings can change it)</source>
        <translation>Meine Wahl merken (in den Einstellungen änderbar)</translation>
    </message>
    <message>
        <source>Quit in the middle of conversations?</source>
        <translation>Mitten in Gesprächen beenden?</translation>
    </message>
    <message numerus="yes">
        <source>You are available and %n customer(s) are in a conversation with you. Nobody answers them after you quit.</source>
        <translation>
            <numerusform>Sie sind verfügbar und %n Kunde ist im Gespräch mit Ihnen. Nach dem Beenden antwortet ihm niemand.</numerusform>
            <numerusform>Sie sind verfügbar und %n Kunden sind im Gespräch mit Ihnen. Nach dem Beenden antwortet ihnen niemand.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Trotzdem beenden</translation>
    </message>
</context>
<context>
    <name>frontdesk::CompanyPage</name>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Teile dieser Seite</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Wer Sie sind</translation>
    </message>
    <message>
        <source>The assistant uses this in its answers, and your web site shows it.</source>
        <translation>Der Assistent verwendet das in seinen Antworten, und Ihre Website zeigt es.</translation>
    </message>
    <message>
        <source>In the time zone of your company. A day may have several times; an empty line is closed.</source>
        <translation>In der Zeitzone Ihres Unternehmens. Ein Tag kann mehrere Zeiten haben; eine leere Zeile bedeutet geschlossen.</translation>
    </message>
    <message>
        <source>Special days</source>
        <translation>Besondere Tage</translation>
    </message>
    <message>
        <source>They replace the hours of their weekday: holidays, long evenings.</source>
        <translation>Sie ersetzen die Zeiten ihres Wochentags: Feiertage, lange Abende.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>The assistant answers from these and names the place. A removed file is kept in the folder &quot;removed&quot; beside the others.</source>
        <translation>Der Assistent antwortet daraus und nennt die Stelle. Eine entfernte Datei bleibt im Ordner „removed“ daneben.</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Fragen und Antworten</translation>
    </message>
    <message>
        <source>For what stands in no document.</source>
        <translation>Für alles, was in keinem Dokument steht.</translation>
    </message>
    <message>
        <source>Ask your assistant</source>
        <translation>Fragen Sie Ihren Assistenten</translation>
    </message>
    <message>
        <source>It answers from your company file and your documents as they are saved now.</source>
        <translation>Er antwortet aus Ihrer Unternehmensdatei und Ihren Dokumenten, wie sie jetzt gespeichert sind.</translation>
    </message>
    <message>
        <source>When are you open?</source>
        <translation>Wann haben Sie geöffnet?</translation>
    </message>
    <message>
        <source>Are you open on Sunday?</source>
        <translation>Haben Sie am Sonntag geöffnet?</translation>
    </message>
    <message>
        <source>Can I talk to a person?</source>
        <translation>Kann ich mit einem Menschen sprechen?</translation>
    </message>
    <message>
        <source>Your company file cannot be read</source>
        <translation>Ihre Unternehmensdatei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Writes %1</source>
        <translation>Schreibt %1</translation>
    </message>
    <message>
        <source>Saved. The next answer uses it.</source>
        <translation>Gespeichert. Die nächste Antwort verwendet es.</translation>
    </message>
</context>
<context>
    <name>frontdesk::Composer</name>
    <message>
        <source>The AI</source>
        <translation>Die KI</translation>
    </message>
    <message>
        <source>Continue now</source>
        <translation>Jetzt fortsetzen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Zurückgestellt bis: %1</translation>
    </message>
    <message>
        <source>It comes back earlier when the customer writes</source>
        <translation>Es kommt früher zurück, wenn der Kunde schreibt</translation>
    </message>
    <message>
        <source>%1 is answering</source>
        <translation>%1 antwortet gerade</translation>
    </message>
    <message>
        <source>Take over to write to %1 yourself</source>
        <translation>Übernehmen Sie, um %1 selbst zu schreiben</translation>
    </message>
    <message>
        <source>%1 waits for a person</source>
        <translation>%1 wartet auf einen Menschen</translation>
    </message>
    <message>
        <source>%1 waits for a person, %2</source>
        <translation>%1 wartet, %2</translation>
    </message>
    <message>
        <source>%1 answers until you take over</source>
        <translation>%1 antwortet, bis Sie übernehmen</translation>
    </message>
    <message>
        <source>%1 has this conversation</source>
        <translation>%1 hat dieses Gespräch</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Ein Teammitglied</translation>
    </message>
    <message>
        <source>Ask first, or take over if it has to be you</source>
        <translation>Fragen Sie zuerst, oder übernehmen Sie, wenn Sie es sein müssen</translation>
    </message>
    <message>
        <source>This conversation is closed</source>
        <translation>Dieses Gespräch ist geschlossen</translation>
    </message>
    <message>
        <source>It opens again when the customer writes</source>
        <translation>Es öffnet sich wieder, wenn der Kunde schreibt</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Write a reply, or / for a saved one…</source>
        <translation>Antwort schreiben oder / für eine Vorlage …</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Only your team sees this…</source>
        <translation>Nur Ihr Team sieht das …</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>Guide AI</source>
        <translation>KI anleiten</translation>
    </message>
    <message>
        <source>What shall the AI know or do in its next answer? The customer does not see this…</source>
        <translation>Was soll die KI in ihrer nächsten Antwort wissen oder tun? Der Kunde sieht das nicht …</translation>
    </message>
    <message>
        <source>Guidance for the AI</source>
        <translation>Anweisung für die KI</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends</source>
        <translation>Strg+Eingabe sendet</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves</source>
        <translation>Strg+Eingabe speichert</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter starts a line</source>
        <translation>Eingabe sendet, Umschalt+Eingabe beginnt eine Zeile</translation>
    </message>
    <message>
        <source>Enter saves, Shift+Enter starts a line</source>
        <translation>Eingabe speichert, Umschalt+Eingabe beginnt eine Zeile</translation>
    </message>
    <message>
        <source>The customer does not see this. Enter saves</source>
        <translation>Der Kunde sieht das nicht. Eingabe speichert</translation>
    </message>
    <message>
        <source>The customer does not see this. Ctrl+Enter saves</source>
        <translation>Der Kunde sieht das nicht. Strg+Eingabe speichert</translation>
    </message>
    <message>
        <source>Remove the file that cannot be sent</source>
        <translation>Entfernen Sie die Datei, die nicht gesendet werden kann</translation>
    </message>
    <message>
        <source>Files are being prepared</source>
        <translation>Dateien werden vorbereitet</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 von %2 Zeichen</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Entwurf gespeichert</translation>
    </message>
    <message>
        <source>%1 wrote something new. Send your reply anyway?</source>
        <translation>%1 hat etwas Neues geschrieben. Ihre Antwort trotzdem senden?</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Antwortvorlagen</translation>
    </message>
    <message>
        <source>Hand back to AI</source>
        <translation>An die KI zurückgeben</translation>
    </message>
    <message>
        <source>%1 does not answer here</source>
        <translation>%1 antwortet hier nicht</translation>
    </message>
    <message>
        <source>%1 answers as soon as there is room</source>
        <translation>%1 antwortet, sobald Platz ist</translation>
    </message>
    <message>
        <source>Catching up, then you can send</source>
        <translation>Holt auf, dann können Sie senden</translation>
    </message>
</context>
<context>
    <name>frontdesk::ConsoleService</name>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Niemand wartet.</translation>
    </message>
</context>
<context>
    <name>frontdesk::ConversationController</name>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Niemand wartet.</translation>
    </message>
    <message>
        <source>A message in another conversation was not sent: %1</source>
        <translation>Eine Nachricht in einem anderen Gespräch wurde nicht gesendet: %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::ConversationDelegate</name>
    <message>
        <source>Draft:</source>
        <translation>Entwurf:</translation>
    </message>
    <message>
        <source>typing…</source>
        <translation>schreibt …</translation>
    </message>
    <message>
        <source>AI: %1</source>
        <translation>KI: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>author, text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Draft ready</source>
        <translation>Entwurf bereit</translation>
    </message>
</context>
<context>
    <name>frontdesk::ConversationHeader</name>
    <message>
        <source>Back to the conversation before</source>
        <translation>Zurück zum vorigen Gespräch</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Show or hide details</source>
        <translation>Details ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Assign the conversation to a colleague</source>
        <translation>Gespräch einem Teammitglied zuweisen</translation>
    </message>
    <message>
        <source>Close conversation</source>
        <translation>Gespräch schließen</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more are looking at this</source>
        <translation>
            <numerusform>%1 und %n weitere Person sehen das an</numerusform>
            <numerusform>%1 und %n weitere sehen das an</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is looking at this, typing</source>
        <translation>%1 sieht das an und schreibt</translation>
    </message>
    <message>
        <source>%1 is looking at this</source>
        <translation>%1 sieht das an</translation>
    </message>
    <message>
        <source>sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>typing…</source>
        <translation>schreibt …</translation>
    </message>
</context>
<context>
    <name>frontdesk::ConversationList</name>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>KI</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Liste filtern</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Posteingang</translation>
    </message>
    <message>
        <source>Most urgent</source>
        <translation>Dringendste</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Up and down arrows open the next conversation, Enter goes to its text field</source>
        <translation>Pfeil auf und ab öffnet das nächste Gespräch, Eingabe geht in sein Textfeld</translation>
    </message>
    <message>
        <source>Only the first %1 are listed. Filters and the search lead to the others.</source>
        <translation>Nur die ersten %1 sind aufgeführt. Filter und Suche führen zu den übrigen.</translation>
    </message>
    <message>
        <source>Filters are active</source>
        <translation>Filter sind aktiv</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Reihenfolge: %1</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Zuweisen …</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Zurückstellen …</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Conversations with the AI: %1</source>
        <translation>Gespräche mit der KI: %1</translation>
    </message>
    <message>
        <source>Watch live</source>
        <translation>Live mitlesen</translation>
    </message>
    <message>
        <source>No conversation passes the filters</source>
        <translation>Kein Gespräch passt zu den Filtern</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter löschen</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Niemand wartet</translation>
    </message>
    <message>
        <source>You have no conversations</source>
        <translation>Sie haben keine Gespräche</translation>
    </message>
    <message>
        <source>Take one over and it stands here.</source>
        <translation>Übernehmen Sie eines, dann steht es hier.</translation>
    </message>
    <message>
        <source>The AI has nothing to do</source>
        <translation>Die KI hat nichts zu tun</translation>
    </message>
    <message>
        <source>New customers come here first.</source>
        <translation>Neue Kunden kommen zuerst hierher.</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Noch keine Gespräche</translation>
    </message>
    <message>
        <source>They appear here as soon as a customer writes.</source>
        <translation>Sie erscheinen hier, sobald ein Kunde schreibt.</translation>
    </message>
</context>
<context>
    <name>frontdesk::ConversationListModel</name>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>zurückgestellt bis: %1</translation>
    </message>
    <message>
        <source>waiting for an agent</source>
        <translation>wartet auf einen Menschen</translation>
    </message>
    <message>
        <source>with the AI</source>
        <translation>bei der KI</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>%1 ungelesen</translation>
    </message>
</context>
<context>
    <name>frontdesk::CoreBridge</name>
    <message>
        <source>The engine does not answer. Try again in a moment.</source>
        <translation>Das Programm dahinter antwortet nicht. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Somebody else was faster.</source>
        <translation>Jemand anderes war schneller.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Es ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>It did not work (%1).</source>
        <translation>Es hat nicht geklappt (%1).</translation>
    </message>
</context>
<context>
    <name>frontdesk::CostsView</name>
    <message>
        <source>No price is known</source>
        <translation>Kein Preis bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n call(s)</source>
        <translation>
            <numerusform>%1 in %n Aufruf</numerusform>
            <numerusform>%1 in %n Aufrufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are not in this sum: nobody has said what their model costs (costs: in agent_config.yml).</source>
        <translation>
            <numerusform>%n Aufruf fehlt in dieser Summe: Niemand hat gesagt, was sein Modell kostet (costs: in agent_config.yml).</numerusform>
            <numerusform>%n Aufrufe fehlen in dieser Summe: Niemand hat gesagt, was ihr Modell kostet (costs: in agent_config.yml).</numerusform>
        </translation>
    </message>
    <message>
        <source>Today %1 of %2</source>
        <comment>money, limit</comment>
        <translation>Heute %1 von %2</translation>
    </message>
    <message>
        <source>The limit is reached: the built-in engine answers until midnight.</source>
        <translation>Die Grenze ist erreicht: Bis Mitternacht antwortet die eingebaute Engine.</translation>
    </message>
    <message>
        <source>There is no limit for a day (costs: per_day in agent_config.yml).</source>
        <translation>Es gibt keine Grenze für einen Tag (costs: per_day in agent_config.yml).</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Nach Modell</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>By agent</source>
        <translation>Nach Assistent</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>Preis unbekannt</translation>
    </message>
    <message>
        <source>%1 (%2 failed)</source>
        <translation>%1 (%2 gescheitert)</translation>
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
        <translation>Mehr zu diesem Kunden</translation>
    </message>
    <message>
        <source>Export their data…</source>
        <translation>Daten ausgeben …</translation>
    </message>
    <message>
        <source>Erase this customer…</source>
        <translation>Kunden löschen …</translation>
    </message>
    <message>
        <source>Export the data of this customer</source>
        <translation>Daten dieses Kunden ausgeben</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip-Dateien (*.zip)</translation>
    </message>
    <message>
        <source>customer-data-%1.zip</source>
        <translation>kundendaten-%1.zip</translation>
    </message>
    <message>
        <source>Exported: %1. In it: %2.</source>
        <comment>file, counts</comment>
        <translation>Ausgegeben: %1. Darin: %2.</translation>
    </message>
</context>
<context>
    <name>frontdesk::CustomerCard</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>add</source>
        <translation>hinzufügen</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Identity verified</source>
        <translation>Identität geprüft</translation>
    </message>
    <message>
        <source>Messages of this customer will be refused politely and running conversations closed. It can be taken back.</source>
        <translation>Nachrichten dieses Kunden werden höflich abgelehnt und laufende Gespräche geschlossen. Das lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Why? (only your team sees it)</source>
        <translation>Warum? (nur Ihr Team sieht es)</translation>
    </message>
    <message>
        <source>Reason for blocking</source>
        <translation>Grund der Sperre</translation>
    </message>
    <message>
        <source>Writes by %1</source>
        <translation>Schreibt über %1</translation>
    </message>
    <message>
        <source>This conversation began %1</source>
        <translation>Gesprächsbeginn: %1</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Sperre aufheben</translation>
    </message>
    <message>
        <source>Block this customer…</source>
        <translation>Diesen Kunden sperren …</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>Gesperrt: %1</translation>
    </message>
    <message>
        <source>Confirm identity</source>
        <translation>Identität bestätigen</translation>
    </message>
    <message>
        <source>After you have checked who it is. Only then the AI speaks about this customer&apos;s orders and bills.</source>
        <translation>Nachdem Sie geprüft haben, wer es ist. Erst dann spricht die KI über Bestellungen und Rechnungen dieses Kunden.</translation>
    </message>
</context>
<context>
    <name>frontdesk::CustomerList</name>
    <message>
        <source>connects…</source>
        <translation>verbindet sich …</translation>
    </message>
    <message>
        <source>lost the line, comes back…</source>
        <translation>Verbindung verloren, kommt zurück …</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>ist gegangen</translation>
    </message>
    <message>
        <source>conversation ended</source>
        <translation>Gespräch beendet</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>script: %1</source>
        <translation>Ablauf: %1</translation>
    </message>
    <message>
        <source>has not written yet</source>
        <translation>hat noch nicht geschrieben</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Remove simulated</source>
        <translation>Simulierte entfernen</translation>
    </message>
    <message>
        <source>Name (may stay empty)</source>
        <translation>Name (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Name of the new customer</source>
        <translation>Name des neuen Kunden</translation>
    </message>
    <message>
        <source>Language of the new customer</source>
        <translation>Sprache des neuen Kunden</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Simulated customers</source>
        <translation>Simulierte Kunden</translation>
    </message>
    <message>
        <source>Deletes every conversation of simulated customers, also of earlier days</source>
        <translation>Löscht alle Gespräche simulierter Kunden, auch die früherer Tage</translation>
    </message>
    <message>
        <source>Sample scripts</source>
        <translation>Beispielabläufe</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>Simulator</translation>
    </message>
    <message>
        <source>Remove simulated conversations?</source>
        <translation>Simulierte Gespräche entfernen?</translation>
    </message>
    <message>
        <source>Every conversation of simulated customers is deleted, also those of earlier days. Real ones stay.</source>
        <translation>Alle Gespräche simulierter Kunden werden gelöscht, auch die früherer Tage. Echte bleiben.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>wrote STOP</source>
        <translation>hat STOP geschrieben</translation>
    </message>
    <message>
        <source>has no reception</source>
        <translation>hat keinen Empfang</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>customer, channel, state</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>Web-Chat</translation>
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
        <translation>Kanal des neuen Kunden</translation>
    </message>
</context>
<context>
    <name>frontdesk::DemoBanner</name>
    <message>
        <source>Set up in 5 minutes</source>
        <translation>In 5 Minuten einrichten</translation>
    </message>
    <message>
        <source>%1, %2, %3 and %4 of the sample business</source>
        <translation>%1, %2, %3 und %4 des Beispielunternehmens</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n Gespräch</numerusform>
            <numerusform>%n Gespräche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n Kunde</numerusform>
            <numerusform>%n Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n Dokument</numerusform>
            <numerusform>%n Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove sample data…</source>
        <translation>Beispieldaten entfernen …</translation>
    </message>
    <message>
        <source>Leave the demo…</source>
        <translation>Demo verlassen …</translation>
    </message>
    <message>
        <source>This is the demo: an invented shop answers, with data of its own.</source>
        <translation>Das ist die Demo: Ein erfundenes Geschäft antwortet, mit eigenen Daten.</translation>
    </message>
    <message>
        <source>What you enter here is saved for your company. Start the program without --demo and it answers.</source>
        <translation>Was Sie hier eingeben, wird für Ihr Unternehmen gespeichert. Starten Sie das Programm ohne --demo, dann antwortet es.</translation>
    </message>
    <message>
        <source>You can set up your company here already; it answers when you start the program without --demo.</source>
        <translation>Sie können Ihr Unternehmen hier schon einrichten; es antwortet, wenn Sie das Programm ohne --demo starten.</translation>
    </message>
    <message>
        <source>There is still sample data in your lists.</source>
        <translation>In Ihren Listen sind noch Beispieldaten.</translation>
    </message>
    <message>
        <source>The sample business answers: an invented shop.</source>
        <translation>Das Beispielunternehmen antwortet: ein erfundenes Geschäft.</translation>
    </message>
    <message>
        <source>Your company is set up. Leave the demo and it answers from then on.</source>
        <translation>Ihr Unternehmen ist eingerichtet. Verlassen Sie die Demo, dann antwortet es von da an.</translation>
    </message>
    <message>
        <source>Set up your company; nothing is shown to your customers before you leave the demo.</source>
        <translation>Richten Sie Ihr Unternehmen ein; Ihre Kunden sehen nichts, bevor Sie die Demo verlassen.</translation>
    </message>
    <message>
        <source>Remove the sample data?</source>
        <translation>Beispieldaten entfernen?</translation>
    </message>
    <message>
        <source>Leave the demo?</source>
        <translation>Demo verlassen?</translation>
    </message>
    <message>
        <source>This removes %1. It cannot be undone. Your settings, your company and your documents stay.</source>
        <translation>Das entfernt %1. Es kann nicht rückgängig gemacht werden. Ihre Einstellungen, Ihr Unternehmen und Ihre Dokumente bleiben.</translation>
    </message>
    <message>
        <source>Remove and go on</source>
        <translation>Entfernen und weiter</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Wird entfernt …</translation>
    </message>
    <message>
        <source>Your company answers now. The sample data is gone.</source>
        <translation>Ihr Unternehmen antwortet jetzt. Die Beispieldaten sind weg.</translation>
    </message>
</context>
<context>
    <name>frontdesk::DeskService</name>
    <message>
        <source>This text is longer than %1 characters. Shorten it or send it in parts.</source>
        <translation>Dieser Text ist länger als %1 Zeichen. Kürzen Sie ihn oder senden Sie ihn in Teilen.</translation>
    </message>
    <message>
        <source>The guidance</source>
        <translation>Die Anweisung</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>Die Notiz</translation>
    </message>
    <message>
        <source>The entry</source>
        <translation>Der Eintrag</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>Der Grund</translation>
    </message>
</context>
<context>
    <name>frontdesk::DesktopNotes</name>
    <message>
        <source>There is no connection to the desktop.</source>
        <translation>Es gibt keine Verbindung zum Desktop.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>frontdesk::DetailsForm</name>
    <message>
        <source>Name of the company</source>
        <translation>Name des Unternehmens</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>For example https://www.example.com</source>
        <translation>Zum Beispiel https://www.example.com</translation>
    </message>
    <message>
        <source>Name of the assistant</source>
        <translation>Name des Assistenten</translation>
    </message>
    <message>
        <source>Customers see it above its answers.</source>
        <translation>Kunden sehen ihn über seinen Antworten.</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Was Sie tun</translation>
    </message>
    <message>
        <source>One or two sentences.</source>
        <translation>Ein oder zwei Sätze.</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>Opens the chat. {company_name} and {agent_name} are filled in.</source>
        <translation>Eröffnet den Chat. {company_name} und {agent_name} werden eingesetzt.</translation>
    </message>
    <message>
        <source>Notice that an AI answers</source>
        <translation>Hinweis, dass eine KI antwortet</translation>
    </message>
    <message>
        <source>Said at the start of every conversation. Leave it empty for the usual words; it cannot be switched off.</source>
        <translation>Wird am Anfang jedes Gesprächs gesagt. Leer gelassen gelten die üblichen Worte; abschalten lässt er sich nicht.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Write the name of your company.</source>
        <translation>Geben Sie den Namen Ihres Unternehmens ein.</translation>
    </message>
    <message>
        <source>Choose a time zone from the list, for example Europe/Berlin.</source>
        <translation>Wählen Sie eine Zeitzone aus der Liste, zum Beispiel Europe/Berlin.</translation>
    </message>
</context>
<context>
    <name>frontdesk::DetailsPanel</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Schwebend</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Eskalation</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Sources used</source>
        <translation>Verwendete Quellen</translation>
    </message>
    <message>
        <source>Earlier conversations</source>
        <translation>Frühere Gespräche</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Beantwortet von</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>KI</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Letzte Nachricht</translation>
    </message>
    <message>
        <source>AI models</source>
        <translation>KI-Modelle</translation>
    </message>
</context>
<context>
    <name>frontdesk::DialGrid</name>
    <message>
        <source>How much the AI does by itself, by channel and topic</source>
        <translation>Wie viel die KI von selbst tut, nach Kanal und Thema</translation>
    </message>
    <message>
        <source>As what stands above it</source>
        <translation>Wie das darüber</translation>
    </message>
</context>
<context>
    <name>frontdesk::DialModel</name>
    <message>
        <source>as above</source>
        <translation>wie darüber</translation>
    </message>
    <message>
        <source>%1 of %2 alike</source>
        <comment>percent, number</comment>
        <translation>%1 von %2 gleich</translation>
    </message>
    <message>
        <source>%1 of %2 unchanged</source>
        <comment>percent, number</comment>
        <translation>%1 von %2 unverändert</translation>
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
        <translation>30 Tage: %1 unverändert gesendet, %2 geändert, %3 nicht verwendet.</translation>
    </message>
    <message>
        <source>Mean agreement with people: %1</source>
        <translation>Mittlere Übereinstimmung mit Menschen: %1</translation>
    </message>
    <message>
        <source>Set by %1, %2</source>
        <comment>name, time</comment>
        <translation>Gestellt von %1, %2</translation>
    </message>
</context>
<context>
    <name>frontdesk::DisplayMenu</name>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Text size %1%</source>
        <translation>Textgröße %1 %</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>Luftige Zeilen</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Dichte Zeilen</translation>
    </message>
    <message>
        <source>Enter sends the reply</source>
        <translation>Eingabe sendet die Antwort</translation>
    </message>
</context>
<context>
    <name>frontdesk::DoctorPanel</name>
    <message>
        <source>Check everything</source>
        <translation>Alles prüfen</translation>
    </message>
    <message>
        <source>Nothing has been checked yet</source>
        <translation>Noch ist nichts geprüft</translation>
    </message>
    <message>
        <source>The check looks at your account, your numbers, the addresses the provider sends to, your public address and the clock. It changes nothing; what it could mend it asks about.</source>
        <translation>Die Prüfung sieht sich Ihr Konto, Ihre Nummern, die Adressen, an die der Anbieter sendet, Ihre öffentliche Adresse und die Uhr an. Sie ändert nichts; was sie beheben könnte, fragt sie.</translation>
    </message>
    <message>
        <source>Checking… this can take up to 20 seconds.</source>
        <translation>Wird geprüft… das kann bis zu 20 Sekunden dauern.</translation>
    </message>
    <message>
        <source>What is good</source>
        <translation>Was gut ist</translation>
    </message>
    <message>
        <source>Checked at %1: %2</source>
        <translation>Geprüft um %1: %2</translation>
    </message>
    <message>
        <source>%1, checked at %2: %3</source>
        <comment>account, time, result</comment>
        <translation>%1, geprüft um %2: %3</translation>
    </message>
    <message>
        <source>This will be changed:</source>
        <translation>Das wird geändert:</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Mended: %1</source>
        <translation>Behoben: %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::DraftCard</name>
    <message>
        <source>Draft of the AI, not sent yet</source>
        <translation>Entwurf der KI, noch nicht gesendet</translation>
    </message>
    <message>
        <source>Approve and send</source>
        <translation>Freigeben und senden</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Puts the text into the reply field; the conversation is yours then</source>
        <translation>Setzt den Text in das Antwortfeld; das Gespräch gehört dann Ihnen</translation>
    </message>
    <message>
        <source>The customer goes on waiting for a person</source>
        <translation>Der Kunde wartet weiter auf einen Menschen</translation>
    </message>
    <message>
        <source>%1 sure</source>
        <translation>%1 sicher</translation>
    </message>
    <message>
        <source>The conversation is yours: edit the text and send it as your reply.</source>
        <translation>Das Gespräch gehört Ihnen: Ändern Sie den Text und senden Sie ihn als Ihre Antwort.</translation>
    </message>
    <message>
        <source>The customer has written again; the AI is working on a new draft.</source>
        <translation>Der Kunde hat noch einmal geschrieben; die KI arbeitet an einem neuen Entwurf.</translation>
    </message>
    <message>
        <source>Rests on: %1</source>
        <translation>Beruht auf: %1</translation>
    </message>
    <message>
        <source>Draft of the AI: %1</source>
        <translation>Entwurf der KI: %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::EarlierList</name>
    <message>
        <source>Conversation of %1: %2</source>
        <translation>Gespräch, %1: %2</translation>
    </message>
</context>
<context>
    <name>frontdesk::EditField</name>
    <message>
        <source>Click to change, Enter saves</source>
        <translation>Klicken zum Ändern, Eingabe speichert</translation>
    </message>
</context>
<context>
    <name>frontdesk::EgressPanel</name>
    <message>
        <source>Show older ones</source>
        <translation>Ältere zeigen</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Als Tabelle speichern …</translation>
    </message>
    <message>
        <source>What left this PC</source>
        <translation>Was diesen PC verließ</translation>
    </message>
    <message>
        <source>Requests to language models, services and programs of skills. The words themselves are not kept here.</source>
        <translation>Anfragen an Sprachmodelle, Dienste und Programme von Fähigkeiten. Die Wörter selbst werden hier nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Das Protokoll wird gelesen …</translation>
    </message>
    <message>
        <source>What was sent to other services stands here.</source>
        <translation>Hier steht, was an andere Dienste gesendet wurde.</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Alle Dienste</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>All of the time</source>
        <translation>Ganze Zeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Filter by server or outcome</source>
        <translation>Nach Server oder Ausgang filtern</translation>
    </message>
    <message>
        <source>Filter what left</source>
        <translation>Filtern, was hinausging</translation>
    </message>
    <message>
        <source>The log cannot be read</source>
        <translation>Das Protokoll kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>No row matches</source>
        <translation>Keine Zeile passt</translation>
    </message>
    <message>
        <source>Nothing left this PC</source>
        <translation>Nichts verließ diesen PC</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Choose another service or period, or fewer letters.</source>
        <translation>Wählen Sie einen anderen Dienst oder Zeitraum oder weniger Buchstaben.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Every answer was made here: no request went to a language model, a service or another program.</source>
        <translation>Jede Antwort entstand hier: Keine Anfrage ging an ein Sprachmodell, einen Dienst oder ein anderes Programm.</translation>
    </message>
    <message>
        <source>Save what left this PC</source>
        <translation>Speichern, was diesen PC verließ</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>what-left-this-pc.csv</source>
        <translation>was-diesen-pc-verliess.csv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: %1, %2.</source>
        <comment>file, how many rows</comment>
        <translation>Gespeichert: %1, %2.</translation>
    </message>
</context>
<context>
    <name>frontdesk::EgressText</name>
    <message numerus="yes">
        <source>%Ln e-mail address(es)</source>
        <translation>
            <numerusform>%Ln E-Mail-Adresse</numerusform>
            <numerusform>%Ln E-Mail-Adressen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln telephone number(s)</source>
        <translation>
            <numerusform>%Ln Telefonnummer</numerusform>
            <numerusform>%Ln Telefonnummern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card number(s)</source>
        <translation>
            <numerusform>%Ln Kartennummer</numerusform>
            <numerusform>%Ln Kartennummern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account number(s)</source>
        <translation>
            <numerusform>%Ln Kontonummer</numerusform>
            <numerusform>%Ln Kontonummern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln street address(es)</source>
        <translation>
            <numerusform>%Ln Straßenadresse</numerusform>
            <numerusform>%Ln Straßenadressen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s)</source>
        <translation>
            <numerusform>%Ln Name</numerusform>
            <numerusform>%Ln Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order number(s)</source>
        <translation>
            <numerusform>%Ln Bestellnummer</numerusform>
            <numerusform>%Ln Bestellnummern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other number(s)</source>
        <translation>
            <numerusform>%Ln andere Nummer</numerusform>
            <numerusform>%Ln andere Nummern</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer to a customer</source>
        <translation>Antwort an einen Kunden</translation>
    </message>
    <message>
        <source>Summary of a conversation</source>
        <translation>Zusammenfassung eines Gesprächs</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Trial by staff</source>
        <translation>Probe durch das Team</translation>
    </message>
    <message>
        <source>Test of the connection</source>
        <translation>Test der Verbindung</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>the conversation and what was found in your documents</source>
        <translation>das Gespräch und was in Ihren Dokumenten gefunden wurde</translation>
    </message>
    <message>
        <source>earlier messages of the conversation</source>
        <translation>frühere Nachrichten des Gesprächs</translation>
    </message>
    <message>
        <source>one message</source>
        <translation>eine Nachricht</translation>
    </message>
    <message>
        <source>a test sentence, nothing of customers</source>
        <translation>ein Testsatz, nichts von Kunden</translation>
    </message>
    <message>
        <source>values for a service of a skill</source>
        <translation>Werte für den Dienst einer Fähigkeit</translation>
    </message>
    <message>
        <source>values for another program on this PC</source>
        <translation>Werte für ein anderes Programm auf diesem PC</translation>
    </message>
    <message>
        <source>values for a query of a database on this PC</source>
        <translation>Werte für die Abfrage einer Datenbank auf diesem PC</translation>
    </message>
    <message>
        <source>values for a query of a database, which may be on another computer</source>
        <translation>Werte für die Abfrage einer Datenbank, die auf einem anderen Rechner liegen kann</translation>
    </message>
    <message>
        <source>on this PC</source>
        <translation>auf diesem PC</translation>
    </message>
    <message>
        <source>%1 out, %2 back</source>
        <comment>sizes</comment>
        <translation>%1 hinaus, %2 zurück</translation>
    </message>
    <message>
        <source>nothing masked</source>
        <translation>nichts verdeckt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln detail(s) masked</source>
        <translation>
            <numerusform>%Ln Angabe verdeckt</numerusform>
            <numerusform>%Ln Angaben verdeckt</numerusform>
        </translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>dauerte zu lange</translation>
    </message>
    <message>
        <source>could not be reached</source>
        <translation>war nicht erreichbar</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>asked too often</source>
        <translation>zu oft gefragt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>when: service, what for</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>What went: %1</source>
        <translation>Was hinausging: %1</translation>
    </message>
    <message>
        <source>Where to: %1</source>
        <translation>Wohin: %1</translation>
    </message>
    <message>
        <source>How much: %1</source>
        <translation>Wie viel: %1</translation>
    </message>
    <message>
        <source>Masked: %1</source>
        <translation>Verdeckt: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>How it ended: %1</source>
        <translation>Wie es ausging: %1</translation>
    </message>
    <message>
        <source>A click opens the conversation with %1.</source>
        <translation>Ein Klick öffnet das Gespräch mit %1.</translation>
    </message>
</context>
<context>
    <name>frontdesk::EngineStrip</name>
    <message>
        <source>The engine is not ready. Messages are kept and answered later.</source>
        <translation>Das Programm dahinter ist nicht bereit. Nachrichten werden aufbewahrt und später beantwortet.</translation>
    </message>
    <message>
        <source>The engine is not answering. You can read on and write; sending is possible again when it is back.</source>
        <translation>Das Programm antwortet nicht. Sie können weiterlesen und schreiben; gesendet werden kann wieder, wenn es zurück ist.</translation>
    </message>
</context>
<context>
    <name>frontdesk::EraseDialog</name>
    <message>
        <source>Erase this customer?</source>
        <translation>Diesen Kunden löschen?</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <comment>name of a customer</comment>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Keep the customer</source>
        <translation>Kunden behalten</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>erase</source>
        <comment>the word that has to be typed; one word</comment>
        <translation>löschen</translation>
    </message>
    <message>
        <source>Everything about this person goes: all conversations with their messages, files and notes, what the team remembers, the entries of the search and the access to the chat. It cannot be undone, not by anybody. The audit keeps that it happened, not whom.</source>
        <translation>Alles zu dieser Person verschwindet: alle Gespräche mit Nachrichten, Dateien und Notizen, was sich das Team gemerkt hat, die Einträge der Suche und der Zugang zum Chat. Niemand kann das rückgängig machen. Das Prüfprotokoll behält, dass es geschah, nicht bei wem.</translation>
    </message>
    <message>
        <source>Type “%1” to go on.</source>
        <translation>Tippen Sie „%1“, um fortzufahren.</translation>
    </message>
    <message>
        <source>Backups that were made before hold the data until they are deleted.</source>
        <translation>Frühere Sicherungen enthalten die Daten, bis sie gelöscht werden.</translation>
    </message>
    <message>
        <source>Backups that were made before hold the data until they are deleted: with your settings until %1.</source>
        <translation>Frühere Sicherungen enthalten die Daten, bis sie gelöscht werden: mit Ihren Einstellungen bis %1.</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Gone for good: %1.</source>
        <translation>Endgültig weg: %1.</translation>
    </message>
    <message>
        <source>The last backup that holds the data is deleted on %1. If you restore one before, erase the customer again.</source>
        <translation>Die letzte Sicherung mit diesen Daten wird gelöscht: %1. Wenn Sie vorher eine wiederherstellen, löschen Sie den Kunden noch einmal.</translation>
    </message>
    <message>
        <source>No backup holds the data.</source>
        <translation>Keine Sicherung enthält die Daten.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>frontdesk::EscalationDelegate</name>
    <message>
        <source>Urgent</source>
        <comment>priority</comment>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>High</source>
        <comment>priority</comment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>priority</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>priority</comment>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>%1, does not answer</source>
        <translation>%1, antwortet nicht</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Bei</translation>
    </message>
</context>
<context>
    <name>frontdesk::EscalationModel</name>
    <message>
        <source>%1, %2, %3, with %4</source>
        <translation>%1, %2, %3, bei %4</translation>
    </message>
    <message>
        <source>%1, number %2 in the queue, %3, priority %4, time left %5</source>
        <translation>%1, Nummer %2 in der Warteschlange, %3, Priorität %4, Restzeit %5</translation>
    </message>
</context>
<context>
    <name>frontdesk::EscalationService</name>
    <message>
        <source>Nobody asked for a person in this conversation.</source>
        <translation>In diesem Gespräch hat niemand einen Menschen verlangt.</translation>
    </message>
    <message>
        <source>This note is longer than %1 characters. Shorten it.</source>
        <translation>Diese Notiz ist länger als %1 Zeichen. Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>Write in 3 to 500 characters why no person is needed. Only your team sees it.</source>
        <translation>Schreiben Sie in 3 bis 500 Zeichen, warum kein Mensch gebraucht wird. Nur Ihr Team sieht es.</translation>
    </message>
</context>
<context>
    <name>frontdesk::EscalationTable</name>
    <message>
        <source>Requests for a person</source>
        <translation>Anfragen nach einem Menschen</translation>
    </message>
    <message>
        <source>Enter takes the request, Delete says that no person is needed</source>
        <translation>Eingabe übernimmt die Anfrage, Entf sagt, dass kein Mensch gebraucht wird</translation>
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
        <translation>Eskalationen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Take next</source>
        <translation>Nächste übernehmen</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Takes the request that needs a person most</source>
        <translation>Übernimmt die Anfrage, die am dringendsten einen Menschen braucht</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Längste Wartezeit</translation>
    </message>
    <message>
        <source>Taken in time</source>
        <translation>Rechtzeitig angenommen</translation>
    </message>
    <message>
        <source>Colleagues available</source>
        <translation>Verfügbare Teammitglieder</translation>
    </message>
    <message>
        <source>Solved by the AI</source>
        <translation>Von der KI gelöst</translation>
    </message>
    <message>
        <source>No person is needed: the AI goes on (Delete)</source>
        <translation>Kein Mensch wird gebraucht: Die KI macht weiter (Entf)</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>%1 is passed on.</source>
        <translation>%1 ist weitergegeben.</translation>
    </message>
    <message>
        <source>%1 no longer waits; the AI goes on.</source>
        <translation>%1 wartet nicht mehr; die KI macht weiter.</translation>
    </message>
    <message>
        <source>—</source>
        <comment>no figure</comment>
        <translation>—</translation>
    </message>
    <message>
        <source>Nothing to count in the last 24 hours</source>
        <translation>Nichts zu zählen in den letzten 24 Stunden</translation>
    </message>
    <message>
        <source>In the last 24 hours</source>
        <translation>In den letzten 24 Stunden</translation>
    </message>
    <message>
        <source>Past the target</source>
        <translation>Über der Frist</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed, opens %1</source>
        <translation>Öffnet: %1</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Jetzt geschlossen</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Jetzt geöffnet</translation>
    </message>
    <message>
        <source>The queue could not be read</source>
        <translation>Die Warteschlange konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Reading the queue…</source>
        <translation>Die Warteschlange wird gelesen …</translation>
    </message>
    <message>
        <source>No person works on a request right now</source>
        <translation>Kein Mensch bearbeitet gerade eine Anfrage</translation>
    </message>
    <message>
        <source>Requests that you or a colleague took are listed here until they are handed back or closed.</source>
        <translation>Anfragen, die Sie oder das Team übernommen haben, stehen hier, bis sie zurückgegeben oder geschlossen werden.</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Niemand wartet</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) are with the AI. Whoever needs a person appears here at once.</source>
        <translation>
            <numerusform>%n Gespräch ist bei der KI. Wer einen Menschen braucht, erscheint sofort hier.</numerusform>
            <numerusform>%n Gespräche sind bei der KI. Wer einen Menschen braucht, erscheint sofort hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Watch live</source>
        <translation>Live mitlesen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Gewählt: %1</translation>
    </message>
    <message>
        <source>Reading what happened…</source>
        <translation>Es wird gelesen, was geschah …</translation>
    </message>
</context>
<context>
    <name>frontdesk::FeaturePanel</name>
    <message>
        <source>Parts of the agent</source>
        <translation>Teile des Assistenten</translation>
    </message>
    <message>
        <source>Each switch acts with the next answer, without a restart. Who changed it stands in the log of changes.</source>
        <translation>Jeder Schalter wirkt mit der nächsten Antwort, ohne Neustart. Wer ihn geändert hat, steht im Änderungsprotokoll.</translation>
    </message>
</context>
<context>
    <name>frontdesk::FieldEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Ablegen</translation>
    </message>
    <message>
        <source>A secret is stored. Type a new one to replace it.</source>
        <translation>Ein Geheimnis ist abgelegt. Geben Sie ein neues ein, um es zu ersetzen.</translation>
    </message>
    <message>
        <source>No secret is stored.</source>
        <translation>Kein Geheimnis ist abgelegt.</translation>
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
        <translation>Für eine vorläufige Kopie ist kein Platz. Speichern Sie die Datei stattdessen.</translation>
    </message>
    <message>
        <source>No program opens this kind of file. Save it instead.</source>
        <translation>Kein Programm öffnet diese Art von Datei. Speichern Sie sie stattdessen.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder or make room on the disk.</source>
        <translation>Die Datei konnte nicht geschrieben werden. Wählen Sie einen anderen Ordner oder schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>This file may be dangerous</source>
        <translation>Diese Datei kann gefährlich sein</translation>
    </message>
    <message>
        <source>“%1” is not what its name says, or it can run as a program.</source>
        <translation>„%1“ ist nicht, was der Name sagt, oder kann als Programm ausgeführt werden.</translation>
    </message>
    <message>
        <source>Save it only if you expect it and trust the sender. Frontdesk does not open it.</source>
        <translation>Speichern Sie sie nur, wenn Sie sie erwarten und dem Absender vertrauen. Frontdesk öffnet sie nicht.</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Trotzdem speichern</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>frontdesk::FilterBar</name>
    <message>
        <source>Remove the filter “%1”</source>
        <translation>Filter „%1“ entfernen</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Ein Teammitglied</translation>
    </message>
    <message>
        <source>Closed ones</source>
        <translation>Geschlossene</translation>
    </message>
    <message>
        <source>Snoozed ones</source>
        <translation>Zurückgestellte</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>&amp;Unread only</source>
        <translation>&amp;Nur ungelesene</translation>
    </message>
    <message>
        <source>U&amp;rgent only</source>
        <translation>Nur &amp;dringende</translation>
    </message>
    <message>
        <source>&amp;Snoozed ones</source>
        <translation>&amp;Zurückgestellte</translation>
    </message>
    <message>
        <source>&amp;Closed ones</source>
        <translation>&amp;Geschlossene</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>&amp;Kanal</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alle Kanäle</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>Zu&amp;ständig</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Clear &amp;all filters</source>
        <translation>&amp;Alle Filter löschen</translation>
    </message>
    <message>
        <source>Drafts of the AI</source>
        <translation>Entwürfe der KI</translation>
    </message>
    <message>
        <source>With a &amp;draft of the AI</source>
        <translation>Mit &amp;Entwurf der KI</translation>
    </message>
</context>
<context>
    <name>frontdesk::FindBar</name>
    <message>
        <source>Older hit (Enter)</source>
        <translation>Älterer Treffer (Eingabe)</translation>
    </message>
    <message>
        <source>Newer hit (Shift+Enter)</source>
        <translation>Neuerer Treffer (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Suche schließen (Esc)</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>In diesem Gespräch suchen</translation>
    </message>
    <message>
        <source>Nothing yet, older messages are searched…</source>
        <translation>Noch nichts, ältere Nachrichten werden durchsucht …</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>%1 of %2 or more</source>
        <translation>%1 von %2 oder mehr</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>frontdesk::FindingRow</name>
    <message>
        <source>Fix</source>
        <translation>Beheben</translation>
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
            <numerusform>Der Assistent hat %n Textstelle, aus der er antworten kann.</numerusform>
            <numerusform>Der Assistent hat %n Textstellen, aus denen er antworten kann.</numerusform>
        </translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>You can go on at any time from the page Company.</source>
        <translation>Sie können jederzeit auf der Seite „Unternehmen“ weitermachen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Keep looking around</source>
        <translation>Weiter umsehen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Language of the chat</source>
        <translation>Sprache des Chats</translation>
    </message>
    <message>
        <source>The words around the chat. Visitors whose browser asks for another of these get that one.</source>
        <translation>Die Wörter um den Chat herum. Besucher, deren Browser nach einer anderen davon fragt, erhalten jene.</translation>
    </message>
    <message>
        <source>Tell the assistant who you are</source>
        <translation>Stellen Sie dem Assistenten Ihr Unternehmen vor</translation>
    </message>
    <message>
        <source>When are you open?</source>
        <translation>Wann haben Sie geöffnet?</translation>
    </message>
    <message>
        <source>The assistant tells customers, and never promises a person while you are closed.</source>
        <translation>Der Assistent nennt sie den Kunden und verspricht nie einen Menschen, solange geschlossen ist.</translation>
    </message>
    <message>
        <source>What should it know?</source>
        <translation>Was soll er wissen?</translation>
    </message>
    <message>
        <source>Drop files, or type the answers to what customers ask most. Three are enough to begin.</source>
        <translation>Legen Sie Dateien ab oder geben Sie Antworten auf das ein, was Kunden am häufigsten fragen. Drei genügen für den Anfang.</translation>
    </message>
    <message>
        <source>Ask it something</source>
        <translation>Fragen Sie ihn etwas</translation>
    </message>
    <message>
        <source>This is what a customer would read. Below the answer stands where it comes from.</source>
        <translation>So würde es ein Kunde lesen. Unter der Antwort steht, woher sie kommt.</translation>
    </message>
    <message>
        <source>How long does delivery take?</source>
        <translation>Wie lange dauert die Lieferung?</translation>
    </message>
    <message>
        <source>How can I pay?</source>
        <translation>Wie kann ich bezahlen?</translation>
    </message>
    <message>
        <source>Can I return something?</source>
        <translation>Kann ich etwas zurückgeben?</translation>
    </message>
    <message>
        <source>Leave the demo now</source>
        <translation>Demo jetzt verlassen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>I have a backup…</source>
        <translation>Ich habe eine Sicherung …</translation>
    </message>
    <message>
        <source>From another PC or from before: everything comes back from it</source>
        <translation>Von einem anderen PC oder von früher: Alles kommt daraus zurück</translation>
    </message>
    <message>
        <source>Five short steps, no account. Only the name is needed; everything can be changed later.</source>
        <translation>Fünf kurze Schritte, kein Konto. Nur der Name wird gebraucht; alles lässt sich später ändern.</translation>
    </message>
    <message>
        <source>Keep your recovery sheet</source>
        <translation>Bewahren Sie Ihr Wiederherstellungsblatt auf</translation>
    </message>
    <message>
        <source>From today on a backup is made every day. This step makes sure that it can be read when the PC breaks. You can skip it now and do it later on the page Backup.</source>
        <translation>Ab heute wird jeden Tag eine Sicherung gemacht. Dieser Schritt sorgt dafür, dass sie sich lesen lässt, wenn der PC kaputtgeht. Sie können ihn jetzt auslassen und später auf der Seite Sicherung nachholen.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <comment>step: the recovery sheet; one short word</comment>
        <translation>Blatt</translation>
    </message>
</context>
<context>
    <name>frontdesk::FlowView</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>frontdesk::HandOverCardView</name>
    <message>
        <source>Hand-over</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>What the customer wants</source>
        <translation>Was der Kunde möchte</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Why a person</source>
        <translation>Warum ein Mensch</translation>
    </message>
    <message>
        <source>Note of the colleague who passed it on</source>
        <translation>Notiz des Teammitglieds, das weitergegeben hat</translation>
    </message>
    <message>
        <source>Weight of this sign; their sum decides the priority</source>
        <translation>Gewicht dieses Zeichens; die Summe entscheidet über die Priorität</translation>
    </message>
    <message>
        <source>What the AI tried</source>
        <translation>Was die KI versucht hat</translation>
    </message>
    <message>
        <source>%1 (%2 % sure)</source>
        <comment>answer, confidence</comment>
        <translation>%1 (zu %2 % sicher)</translation>
    </message>
    <message>
        <source>Last messages</source>
        <translation>Letzte Nachrichten</translation>
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
            <numerusform>davor noch %n</numerusform>
            <numerusform>davor noch %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::HealthPage</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>Diagnose speichern …</translation>
    </message>
    <message>
        <source>The state was copied.</source>
        <translation>Der Zustand wurde kopiert.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Copy versions and the state of all parts as text</source>
        <translation>Versionen und Zustand aller Teile als Text kopieren</translation>
    </message>
    <message>
        <source>A zip file for somebody who helps you: without keys and without words of customers</source>
        <translation>Eine Zip-Datei für jemanden, der Ihnen hilft: ohne Schlüssel und ohne Worte von Kunden</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Teile des Programms</translation>
    </message>
    <message>
        <source>Waiting for a person</source>
        <translation>Wartende Kunden</translation>
    </message>
    <message>
        <source>Being answered</source>
        <translation>Werden beantwortet</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>Zu senden</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Visitors in the chat</source>
        <translation>Besucher im Chat</translation>
    </message>
    <message>
        <source>Failed requests</source>
        <translation>Anfragefehler</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Database size</source>
        <translation>Größe der Datenbank</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <source>The parts of the program and their state will stand here.</source>
        <translation>Hier stehen gleich die Teile des Programms und ihr Zustand.</translation>
    </message>
    <message>
        <source>The state cannot be read</source>
        <translation>Der Zustand kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>Log file: %1</source>
        <translation>Protokolldatei: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>frontdesk-diagnostics-%1.zip</source>
        <translation>frontdesk-diagnose-%1.zip</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Diagnose speichern</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip-Dateien (*.zip)</translation>
    </message>
    <message>
        <source>Saved: %1 (%2)</source>
        <translation>Gespeichert: %1 (%2)</translation>
    </message>
    <message>
        <source>The recovery sheet has not been kept yet.</source>
        <translation>Das Wiederherstellungsblatt ist noch nicht verwahrt.</translation>
    </message>
    <message>
        <source>Without it nobody can read the backups when this PC breaks.</source>
        <translation>Ohne es kann niemand die Sicherungen lesen, wenn dieser PC kaputtgeht.</translation>
    </message>
    <message>
        <source>Keep it now</source>
        <translation>Jetzt aufbewahren</translation>
    </message>
</context>
<context>
    <name>frontdesk::HealthService</name>
    <message>
        <source>The program is still starting.</source>
        <translation>Das Programm startet noch.</translation>
    </message>
    <message>
        <source>Database schema</source>
        <translation>Datenbankschema</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Choose a folder and a name for the file.</source>
        <translation>Wählen Sie einen Ordner und einen Namen für die Datei.</translation>
    </message>
</context>
<context>
    <name>frontdesk::HolidayEditor</name>
    <message>
        <source>No special days yet.</source>
        <translation>Noch keine besonderen Tage.</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Tag hinzufügen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Name, for example Christmas Eve</source>
        <translation>Name, zum Beispiel Heiligabend</translation>
    </message>
    <message>
        <source>Name of the day</source>
        <translation>Name des Tages</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Opening hours on this day</source>
        <translation>Öffnungszeiten an diesem Tag</translation>
    </message>
    <message>
        <source>Remove this day</source>
        <translation>Diesen Tag entfernen</translation>
    </message>
    <message>
        <source>The hours of %1 cannot be read. Write one opening time such as 9–12, or nothing for closed.</source>
        <translation>Die Zeiten von %1 können nicht gelesen werden. Schreiben Sie eine Öffnungszeit wie 9–12 oder nichts für geschlossen.</translation>
    </message>
</context>
<context>
    <name>frontdesk::HoursEditor</name>
    <message>
        <source>Monday to Friday 9–17</source>
        <translation>Montag bis Freitag 9–17</translation>
    </message>
    <message>
        <source>Monday to Saturday 9–18</source>
        <translation>Montag bis Samstag 9–18</translation>
    </message>
    <message>
        <source>With a lunch break</source>
        <translation>Mit Mittagspause</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Opening hours on %1</source>
        <translation>Öffnungszeiten am %1</translation>
    </message>
    <message>
        <source>Write it as 9–17 or 9–12, 14–18.</source>
        <translation>Schreiben Sie es als 9–17 oder 9–12, 14–18.</translation>
    </message>
    <message>
        <source>The opening hours on %1 cannot be read. Write them as 9–17 or 9–12, 14–18.</source>
        <translation>Die Öffnungszeiten am %1 können nicht gelesen werden. Schreiben Sie sie als 9–17 oder 9–12, 14–18.</translation>
    </message>
</context>
<context>
    <name>frontdesk::ImageViewer</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Größer (+)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Kleiner (-)</translation>
    </message>
    <message>
        <source>Fit the window (0)</source>
        <translation>An das Fenster anpassen (0)</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Bild: %1</translation>
    </message>
    <message>
        <source>This picture cannot be shown. It may be damaged or too large; save it to look at it.</source>
        <translation>Dieses Bild kann nicht gezeigt werden. Es ist vielleicht beschädigt oder zu groß; speichern Sie es, um es anzusehen.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, shown at %3%</source>
        <translation>%1 × %2 Pixel, gezeigt mit %3 %</translation>
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
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Geschlossen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) closed</source>
        <translation>
            <numerusform>%n Gespräch geschlossen</numerusform>
            <numerusform>%n Gespräche geschlossen</numerusform>
        </translation>
    </message>
    <message>
        <source>Some could not be closed:</source>
        <translation>Einige konnten nicht geschlossen werden:</translation>
    </message>
    <message>
        <source>%1 now belongs to %2</source>
        <comment>conversation, colleague</comment>
        <translation>%1 gehört jetzt %2</translation>
    </message>
    <message>
        <source>Back in the queue: %1</source>
        <translation>Zurück in der Warteschlange: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) assigned</source>
        <translation>
            <numerusform>%n Gespräch zugewiesen</numerusform>
            <numerusform>%n Gespräche zugewiesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Some could not be assigned:</source>
        <translation>Einige konnten nicht zugewiesen werden:</translation>
    </message>
    <message>
        <source>Snoozed: %1</source>
        <translation>Zurückgestellt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) snoozed</source>
        <translation>
            <numerusform>%n Gespräch zurückgestellt</numerusform>
            <numerusform>%n Gespräche zurückgestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Some could not be snoozed:</source>
        <translation>Einige konnten nicht zurückgestellt werden:</translation>
    </message>
    <message>
        <source>The colleague has been asked.</source>
        <translation>Das Teammitglied wurde gefragt.</translation>
    </message>
    <message>
        <source>%1 has been asked.</source>
        <translation>%1 wurde gefragt.</translation>
    </message>
    <message>
        <source>Handed back to the AI: %1</source>
        <translation>An die KI zurückgegeben: %1</translation>
    </message>
    <message>
        <source>Reply to %1 goes out in %2 s</source>
        <comment>name, seconds</comment>
        <translation>Antwort an %1 geht in %2 s raus</translation>
    </message>
</context>
<context>
    <name>frontdesk::InboxPage</name>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Nobody else is waiting.</source>
        <translation>Niemand sonst wartet.</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Posteingang</translation>
    </message>
    <message>
        <source>Customers waiting for a person: %1</source>
        <translation>Kunden, die auf einen Menschen warten: %1</translation>
    </message>
    <message>
        <source>Choose a conversation, or take the most urgent one.</source>
        <translation>Wählen Sie ein Gespräch oder nehmen Sie das dringendste.</translation>
    </message>
    <message>
        <source>Take the most urgent one</source>
        <translation>Das dringendste übernehmen</translation>
    </message>
    <message>
        <source>Nobody has written yet</source>
        <translation>Noch hat niemand geschrieben</translation>
    </message>
    <message>
        <source>Write a first message yourself, as a customer would, and watch the AI answer.</source>
        <translation>Schreiben Sie selbst eine erste Nachricht, wie ein Kunde es täte, und sehen Sie zu, wie die KI antwortet.</translation>
    </message>
    <message>
        <source>Open chat page</source>
        <translation>Chatseite öffnen</translation>
    </message>
    <message>
        <source>No conversation is open</source>
        <translation>Kein Gespräch ist geöffnet</translation>
    </message>
    <message>
        <source>Choose one from the list to read along or take over.</source>
        <translation>Wählen Sie eines aus der Liste, um mitzulesen oder zu übernehmen.</translation>
    </message>
    <message>
        <source>Open this address</source>
        <translation>Diese Adresse öffnen</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>The template is on its way.</source>
        <translation>Die Vorlage ist unterwegs.</translation>
    </message>
    <message>
        <source>The details are copied. They hold no words of the customer.</source>
        <translation>Die Einzelheiten sind kopiert. Sie enthalten keine Worte des Kunden.</translation>
    </message>
    <message>
        <source>Catching up with what has happened</source>
        <translation>Holt nach, was geschehen ist</translation>
    </message>
    <message>
        <source>What came while the PC slept or the engine was away is being read. Replies can leave in a moment.</source>
        <translation>Was kam, während der PC schlief oder das Programm dahinter weg war, wird gelesen. Antworten können gleich hinausgehen.</translation>
    </message>
</context>
<context>
    <name>frontdesk::KnowledgePanel</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n Textstelle</numerusform>
            <numerusform>%n Textstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>Dateien hier ablegen</translation>
    </message>
    <message>
        <source>Price lists, terms, answers you send often: text, Markdown, CSV or HTML, up to 10 MB each.</source>
        <translation>Preislisten, Bedingungen, häufig gesendete Antworten: Text, Markdown, CSV oder HTML, je bis 10 MB.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen …</translation>
    </message>
    <message>
        <source>No documents yet. The assistant knows only your opening hours.</source>
        <translation>Noch keine Dokumente. Der Assistent kennt nur Ihre Öffnungszeiten.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n Dokument</numerusform>
            <numerusform>%n Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>Typed questions and answers</source>
        <translation>Eingegebene Fragen und Antworten</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Dokumente hinzufügen</translation>
    </message>
    <message>
        <source>Texts and tables (*.txt *.md *.csv *.html *.htm)</source>
        <translation>Texte und Tabellen (*.txt *.md *.csv *.html *.htm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Only files of this computer can be dropped. Save it first, then drop the file.</source>
        <translation>Nur Dateien dieses Computers können abgelegt werden. Speichern Sie sie zuerst und legen Sie sie dann ab.</translation>
    </message>
</context>
<context>
    <name>frontdesk::LanguageSwitch</name>
    <message>
        <source>Language of the system</source>
        <translation>Sprache des Systems</translation>
    </message>
</context>
<context>
    <name>frontdesk::ListEditor</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>One more for “%1”</source>
        <translation>Noch eines für „%1“</translation>
    </message>
    <message>
        <source>one more</source>
        <translation>noch eines</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>frontdesk::LogView</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Copy correlation id</source>
        <translation>Vorgangskennung kopieren</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Welche Zeilen</translation>
    </message>
    <message>
        <source>Filter by words or an id</source>
        <translation>Wörter oder Kennung</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Protokoll filtern</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>No problems in this run</source>
        <translation>Keine Probleme seit dem Start</translation>
    </message>
    <message>
        <source>Warnings and errors will stand here.</source>
        <translation>Warnungen und Fehler stehen dann hier.</translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation>Keine Zeile passt</translation>
    </message>
    <message>
        <source>Try fewer letters, or look through all lines.</source>
        <translation>Versuchen Sie weniger Buchstaben oder sehen Sie alle Zeilen durch.</translation>
    </message>
    <message>
        <source>The line was copied.</source>
        <translation>Die Zeile wurde kopiert.</translation>
    </message>
    <message>
        <source>The correlation id was copied.</source>
        <translation>Die Vorgangskennung wurde kopiert.</translation>
    </message>
</context>
<context>
    <name>frontdesk::MachineWatch</name>
    <message>
        <source>The disk is full: customers are asked to try again later, you can go on for a while. Make room now.</source>
        <translation>Der Datenträger ist voll: Kunden werden gebeten, es später zu versuchen, Sie können noch eine Weile weiterarbeiten. Schaffen Sie jetzt Platz.</translation>
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
        <translation>Die Konfiguration des Assistenten wird verwendet.</translation>
    </message>
    <message>
        <source>The earlier configuration stays: %1</source>
        <translation>Die frühere Konfiguration bleibt: %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::MaintenanceCard</name>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>While it is on, the AI answers nobody: each customer gets the maintenance text once and waits for your team. It works at once.</source>
        <translation>Solange sie an ist, antwortet die KI niemandem: Jeder Kunde bekommt einmal den Wartungstext und wartet auf Ihr Team. Es wirkt sofort.</translation>
    </message>
</context>
<context>
    <name>frontdesk::MaintenanceStrip</name>
    <message>
        <source>End maintenance</source>
        <translation>Wartung beenden</translation>
    </message>
    <message>
        <source>Maintenance: the AI answers nobody, customers are told and wait for people.</source>
        <translation>Wartung: Die KI antwortet niemandem, Kunden erfahren es und warten auf Menschen.</translation>
    </message>
    <message>
        <source>Maintenance: the AI answers nobody. %1</source>
        <translation>Wartung: Die KI antwortet niemandem. %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::MemoryList</name>
    <message>
        <source>Add something to remember…</source>
        <translation>Etwas zum Merken hinzufügen …</translation>
    </message>
    <message>
        <source>Add something to remember about this customer</source>
        <translation>Etwas zu diesem Kunden merken</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>origin, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Forget “%1”</source>
        <translation>„%1“ vergessen</translation>
    </message>
    <message>
        <source>Forgotten: %1</source>
        <translation>Vergessen: %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::MemoryService</name>
    <message>
        <source>The name</source>
        <translation>Der Name</translation>
    </message>
    <message>
        <source>The entry</source>
        <translation>Der Eintrag</translation>
    </message>
    <message>
        <source>The AI&apos;s memory is switched off in agent_config.yml (memory: ttl_hours).</source>
        <translation>Das Gedächtnis der KI ist in agent_config.yml abgeschaltet (memory: ttl_hours).</translation>
    </message>
    <message>
        <source>The name needs at least one letter or digit.</source>
        <translation>Der Name braucht mindestens einen Buchstaben oder eine Ziffer.</translation>
    </message>
</context>
<context>
    <name>frontdesk::MoveView</name>
    <message>
        <source>Move to a new PC</source>
        <translation>Auf einen neuen PC umziehen</translation>
    </message>
    <message>
        <source>Open the recovery sheet</source>
        <translation>Wiederherstellungsblatt öffnen</translation>
    </message>
    <message>
        <source>Back up to a stick…</source>
        <translation>Auf einen Stick sichern …</translation>
    </message>
    <message>
        <source>Have the recovery sheet at hand</source>
        <translation>Halten Sie das Wiederherstellungsblatt bereit</translation>
    </message>
    <message>
        <source>Its 24 words open the backup on the new PC.</source>
        <translation>Seine 24 Wörter öffnen die Sicherung auf dem neuen PC.</translation>
    </message>
    <message>
        <source>Back up everything</source>
        <translation>Sichern Sie alles</translation>
    </message>
    <message>
        <source>Put in a USB stick and make the backup there. Conversations, customers, files, your company and the settings are in it.</source>
        <translation>Stecken Sie einen USB-Stick ein und sichern Sie dorthin. Gespräche, Kunden, Dateien, Ihr Unternehmen und die Einstellungen sind darin.</translation>
    </message>
    <message>
        <source>End Frontdesk here</source>
        <translation>Beenden Sie Frontdesk hier</translation>
    </message>
    <message>
        <source>Two PCs that answer the same customers would contradict each other. Use the menu under your name, then “Quit”.</source>
        <translation>Zwei PCs, die denselben Kunden antworten, würden sich widersprechen. Nehmen Sie das Menü unter Ihrem Namen, dann „Beenden“.</translation>
    </message>
    <message>
        <source>Start it on the new PC</source>
        <translation>Starten Sie es auf dem neuen PC</translation>
    </message>
    <message>
        <source>Install Frontdesk, choose “I have a backup” at the first start, pick the file on the stick and type the words. If your web site names the address of this PC, change it there.</source>
        <translation>Installieren Sie Frontdesk, wählen Sie beim ersten Start „Ich habe eine Sicherung“, dann die Datei auf dem Stick, und tippen Sie die Wörter ein. Wenn Ihre Website die Adresse dieses PCs nennt, ändern Sie sie dort.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a step, its title</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>It is kept.</source>
        <translation>Es ist verwahrt.</translation>
    </message>
    <message>
        <source>It has not been kept yet.</source>
        <translation>Es ist noch nicht verwahrt.</translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation>Ordner für die Sicherung</translation>
    </message>
    <message>
        <source>The backup is being made…</source>
        <translation>Die Sicherung wird gemacht …</translation>
    </message>
    <message>
        <source>Made: %1 (%2)</source>
        <comment>file, size</comment>
        <translation>Gemacht: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>frontdesk::NoticePopup</name>
    <message>
        <source>Unread: %1, %2</source>
        <comment>title, age</comment>
        <translation>Ungelesen: %1, %2</translation>
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
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Alle als gelesen markieren</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>Customers who wait for a person and new messages in your conversations appear here.</source>
        <translation>Kunden, die auf einen Menschen warten, und neue Nachrichten in Ihren Gesprächen erscheinen hier.</translation>
    </message>
</context>
<context>
    <name>frontdesk::Notifier</name>
    <message>
        <source>Open Frontdesk to take the most urgent one.</source>
        <translation>Öffnen Sie Frontdesk, um das dringendste zu übernehmen.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>frontdesk::NotifySection</name>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>notes sound volume loudspeaker bell quiet hours silence test message text desktop</source>
        <translation>Hinweise Ton Lautstärke Lautsprecher Glocke Ruhezeiten Stille Test Nachricht Text Desktop Mitteilungen</translation>
    </message>
    <message>
        <source>The desktop took the note.</source>
        <translation>Der Desktop hat den Hinweis angenommen.</translation>
    </message>
    <message>
        <source>Show a note and play the sound</source>
        <translation>Hinweis zeigen und Ton abspielen</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>A test of what this computer shows and plays, with the settings below.</source>
        <translation>Ein Test dessen, was dieser Computer mit den Einstellungen unten zeigt und abspielt.</translation>
    </message>
    <message>
        <source>Notes for waiting customers</source>
        <translation>Hinweise auf wartende Kunden</translation>
    </message>
    <message>
        <source>A customer asks for a person, is passed on to you, or was left alone. While you are Available this cannot be silenced, with a sound every 10 seconds until somebody takes over; the switch counts while you are Away.</source>
        <translation>Ein Kunde verlangt einen Menschen, wird an Sie weitergegeben oder blieb allein. Solange Sie verfügbar sind, lässt sich das nicht stummschalten, mit einem Ton alle 10 Sekunden, bis jemand übernimmt; der Schalter gilt, während Sie abwesend sind.</translation>
    </message>
    <message>
        <source>Notes for my conversations</source>
        <translation>Hinweise zu meinen Gesprächen</translation>
    </message>
    <message>
        <source>New messages, colleagues who would like to take over, and conversations that are given to you.</source>
        <translation>Neue Nachrichten, Teammitglieder, die übernehmen möchten, und Gespräche, die Ihnen gegeben werden.</translation>
    </message>
    <message>
        <source>Show the words of messages in notes</source>
        <translation>Worte der Nachrichten in Hinweisen zeigen</translation>
    </message>
    <message>
        <source>Switch this off when others can see the screen. The name of the customer is shown in any case.</source>
        <translation>Schalten Sie das aus, wenn andere den Bildschirm sehen können. Der Name des Kunden wird in jedem Fall gezeigt.</translation>
    </message>
    <message>
        <source>Sound for waiting customers</source>
        <translation>Ton für wartende Kunden</translation>
    </message>
    <message>
        <source>Counts while you are Away. While you are Available the sound is always on.</source>
        <translation>Gilt, während Sie abwesend sind. Solange Sie verfügbar sind, ist der Ton immer an.</translation>
    </message>
    <message>
        <source>Sound for my conversations</source>
        <translation>Ton für meine Gespräche</translation>
    </message>
    <message>
        <source>Short, and at most one every 3 seconds.</source>
        <translation>Kurz und höchstens einer alle 3 Sekunden.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>The chosen one, which is not connected</source>
        <translation>Das gewählte Gerät, nicht angeschlossen</translation>
    </message>
    <message>
        <source>Sound output</source>
        <translation>Tonausgabe</translation>
    </message>
    <message>
        <source>When it is not connected, the system&apos;s output is used.</source>
        <translation>Ist sie nicht angeschlossen, wird die Ausgabe des Systems verwendet.</translation>
    </message>
    <message>
        <source>This build of Frontdesk has no sound.</source>
        <translation>Diese Fassung von Frontdesk hat keinen Ton.</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Of the sounds of Frontdesk; the computer&apos;s own volume counts as well.</source>
        <translation>Der Töne von Frontdesk; die Lautstärke des Computers zählt ebenfalls.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>No notes and no sounds in this time, except for waiting customers while you are Available.</source>
        <translation>Keine Hinweise und keine Töne in dieser Zeit, außer für wartende Kunden, solange Sie verfügbar sind.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>An earlier time than the one above is on the next day.</source>
        <translation>Eine frühere Zeit als die obige liegt am nächsten Tag.</translation>
    </message>
    <message>
        <source>This desktop shows no notes: no notification service answers. Toasts in this window, the bell and the sounds work all the same.</source>
        <translation>Dieser Desktop zeigt keine Hinweise: Kein Mitteilungsdienst antwortet. Einblendungen in diesem Fenster, die Glocke und die Töne funktionieren trotzdem.</translation>
    </message>
    <message>
        <source>Notes on the desktop work on Linux only. Toasts in this window, the bell and the sounds work all the same.</source>
        <translation>Hinweise auf dem Desktop gibt es nur unter Linux. Einblendungen in diesem Fenster, die Glocke und die Töne funktionieren trotzdem.</translation>
    </message>
    <message>
        <source>The note was handed to the desktop, which has not answered yet.</source>
        <translation>Der Hinweis wurde dem Desktop übergeben, der noch nicht geantwortet hat.</translation>
    </message>
    <message>
        <source>A test from Frontdesk</source>
        <translation>Ein Test von Frontdesk</translation>
    </message>
    <message>
        <source>Notes of customers look like this.</source>
        <translation>So sehen Hinweise zu Kunden aus.</translation>
    </message>
    <message>
        <source>No sound was played: this computer has no sound output.</source>
        <translation>Es wurde kein Ton abgespielt: Dieser Computer hat keine Tonausgabe.</translation>
    </message>
    <message>
        <source>The sound was sent to %1.</source>
        <translation>Der Ton wurde an %1 gesendet.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences: what became of the note, what became of the sound.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The desktop did not take the note (%1).</source>
        <translation>Der Desktop hat den Hinweis nicht angenommen (%1).</translation>
    </message>
</context>
<context>
    <name>frontdesk::Palette</name>
    <message>
        <source>Recently used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>In conversations</source>
        <translation>In Gesprächen</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Suche und Befehle</translation>
    </message>
    <message>
        <source>Search conversations and customers, or do something…</source>
        <translation>Gespräche und Kunden suchen oder etwas tun …</translation>
    </message>
    <message>
        <source>Search conversations, customers, pages and commands</source>
        <translation>Gespräche, Kunden, Seiten und Befehle suchen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Try fewer or other words.</source>
        <translation>Nichts gefunden für „%1“. Versuchen Sie weniger oder andere Wörter.</translation>
    </message>
    <message>
        <source>Show all conversations</source>
        <translation>Alle Gespräche zeigen</translation>
    </message>
</context>
<context>
    <name>frontdesk::PaletteCommands</name>
    <message>
        <source>Set up my company step by step</source>
        <translation>Mein Unternehmen Schritt für Schritt einrichten</translation>
    </message>
    <message>
        <source>first run, demo, opening hours, knowledge</source>
        <comment>words to find the first run by</comment>
        <translation>erster Start, Demo, Öffnungszeiten, Wissen, Einrichtung</translation>
    </message>
    <message>
        <source>colours, display</source>
        <comment>words to find a theme by</comment>
        <translation>Farben, Anzeige, Design</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helle Darstellung</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkle Darstellung</translation>
    </message>
    <message>
        <source>Theme like the system</source>
        <translation>Darstellung wie das System</translation>
    </message>
    <message>
        <source>font, zoom, display</source>
        <comment>words to find the text size by</comment>
        <translation>Schrift, Zoom, Anzeige</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>Luftige Zeilen</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Dichte Zeilen</translation>
    </message>
    <message>
        <source>density, list</source>
        <comment>words to find the row height by</comment>
        <translation>Dichte, Liste, Zeilenhöhe</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>Set yourself to: %1</source>
        <translation>Eigener Status: %1</translation>
    </message>
    <message>
        <source>presence, status, pause</source>
        <comment>words to find the own state by</comment>
        <translation>Anwesenheit, Status, Pause</translation>
    </message>
    <message>
        <source>End maintenance</source>
        <translation>Wartung beenden</translation>
    </message>
    <message>
        <source>Start maintenance: the AI answers nobody</source>
        <translation>Wartung beginnen: Die KI antwortet niemandem</translation>
    </message>
    <message>
        <source>pause the AI, stop answering</source>
        <comment>words to find the maintenance switch by</comment>
        <translation>KI anhalten, nicht antworten, Pause</translation>
    </message>
</context>
<context>
    <name>frontdesk::PhoneCustomer</name>
    <message>
        <source>Text messages have no end and no rating: close the conversation in the inbox instead.</source>
        <translation>Textnachrichten haben kein Ende und keine Bewertung: Schließen Sie die Unterhaltung im Posteingang.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Schreiben Sie zuerst etwas.</translation>
    </message>
    <message numerus="yes">
        <source>A text message has at most %n character(s).</source>
        <translation>
            <numerusform>Eine Textnachricht hat höchstens %n Zeichen.</numerusform>
            <numerusform>Eine Textnachricht hat höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This phone has no reception at the moment.</source>
        <translation>Dieses Telefon hat gerade keinen Empfang.</translation>
    </message>
    <message>
        <source>The program did not take this message in (answer %1).</source>
        <translation>Das Programm hat diese Nachricht nicht angenommen (Antwort %1).</translation>
    </message>
</context>
<context>
    <name>frontdesk::PresenceButton</name>
    <message>
        <source>Your state: %1</source>
        <translation>Ihr Status: %1</translation>
    </message>
    <message>
        <source>Customers who want a person can be given to you</source>
        <translation>Kunden, die einen Menschen möchten, können Ihnen gegeben werden</translation>
    </message>
    <message>
        <source>Nobody is told that you are there</source>
        <translation>Niemandem wird gesagt, dass Sie da sind</translation>
    </message>
</context>
<context>
    <name>frontdesk::PresenceControl</name>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
</context>
<context>
    <name>frontdesk::PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>To hand out or erase what is known about one person, open them in the inbox: the menu under “Customer”.</source>
        <translation>Daten einer einzelnen Person ausgeben oder löschen: im Posteingang, Menü unter „Kunde“.</translation>
    </message>
    <message>
        <source>Reading the rules…</source>
        <translation>Regeln werden gelesen …</translation>
    </message>
    <message>
        <source>How long things are kept will stand here.</source>
        <translation>Wie lange etwas bleibt, steht gleich hier.</translation>
    </message>
    <message>
        <source>The rules cannot be read</source>
        <translation>Die Regeln lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message numerus="yes">
        <source>Files of customers: %n day(s).</source>
        <translation>
            <numerusform>Dateien von Kunden: %n Tag.</numerusform>
            <numerusform>Dateien von Kunden: %n Tage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How the AI found its answers: %n day(s).</source>
        <translation>
            <numerusform>Wie die KI Antworten fand: %n Tag.</numerusform>
            <numerusform>Wie die KI Antworten fand: %n Tage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unused sign-ins to the chat: %n day(s).</source>
        <translation>
            <numerusform>Unbenutzte Zugänge zum Chat: %n Tag.</numerusform>
            <numerusform>Unbenutzte Zugänge zum Chat: %n Tage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log files: %n day(s).</source>
        <translation>
            <numerusform>Protokolldateien: %n Tag.</numerusform>
            <numerusform>Protokolldateien: %n Tage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backups: %n day(s).</source>
        <translation>
            <numerusform>Sicherungen: %n Tag.</numerusform>
            <numerusform>Sicherungen: %n Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules and audit</source>
        <translation>Regeln und Protokoll</translation>
    </message>
    <message>
        <source>What left this PC</source>
        <translation>Was diesen PC verließ</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Teile dieser Seite</translation>
    </message>
</context>
<context>
    <name>frontdesk::PrivacyService</name>
    <message>
        <source>An answer to this customer is still being written. Try again in a moment.</source>
        <translation>Eine Antwort an diesen Kunden wird noch geschrieben. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The audit log was changed at entry %1 or cut off before it.</source>
        <translation>Das Prüfprotokoll wurde bei Eintrag %1 geändert oder davor abgeschnitten.</translation>
    </message>
</context>
<context>
    <name>frontdesk::PrivacyText</name>
    <message>
        <source>assigned a conversation</source>
        <translation>hat ein Gespräch zugewiesen</translation>
    </message>
    <message>
        <source>ended a conversation</source>
        <translation>hat ein Gespräch beendet</translation>
    </message>
    <message>
        <source>handed a conversation back to the AI</source>
        <translation>hat ein Gespräch an die KI zurückgegeben</translation>
    </message>
    <message>
        <source>opened a conversation again</source>
        <translation>hat ein Gespräch wieder geöffnet</translation>
    </message>
    <message>
        <source>took over a conversation</source>
        <translation>hat ein Gespräch übernommen</translation>
    </message>
    <message>
        <source>blocked a customer</source>
        <translation>hat einen Kunden gesperrt</translation>
    </message>
    <message>
        <source>unblocked a customer</source>
        <translation>hat einen Kunden entsperrt</translation>
    </message>
    <message>
        <source>changed a customer</source>
        <translation>hat einen Kunden geändert</translation>
    </message>
    <message>
        <source>removed something from a customer&apos;s memory</source>
        <translation>hat etwas aus dem Gedächtnis eines Kunden entfernt</translation>
    </message>
    <message>
        <source>looked at a customer</source>
        <translation>hat einen Kunden angesehen</translation>
    </message>
    <message>
        <source>exported the data of a customer</source>
        <translation>hat die Daten eines Kunden ausgegeben</translation>
    </message>
    <message>
        <source>erased a customer</source>
        <translation>hat einen Kunden gelöscht</translation>
    </message>
    <message>
        <source>joined a request for a person</source>
        <translation>hat sich einer Anfrage angeschlossen</translation>
    </message>
    <message>
        <source>said that no person is needed</source>
        <translation>hat gesagt, dass niemand gebraucht wird</translation>
    </message>
    <message>
        <source>passed a request on</source>
        <translation>hat eine Anfrage weitergegeben</translation>
    </message>
    <message>
        <source>asked for a person</source>
        <translation>hat nach einem Menschen gefragt</translation>
    </message>
    <message>
        <source>changed a setting</source>
        <translation>hat eine Einstellung geändert</translation>
    </message>
    <message>
        <source>removed what was old enough</source>
        <translation>hat entfernt, was alt genug war</translation>
    </message>
    <message>
        <source>checked the audit</source>
        <translation>hat das Prüfprotokoll geprüft</translation>
    </message>
    <message>
        <source>made a backup</source>
        <translation>hat eine Sicherung gemacht</translation>
    </message>
    <message>
        <source>prepared a restore</source>
        <translation>hat eine Wiederherstellung vorbereitet</translation>
    </message>
    <message>
        <source>had the words of the recovery sheet shown</source>
        <translation>hat sich die Wörter des Wiederherstellungsblatts zeigen lassen</translation>
    </message>
    <message>
        <source>confirmed the recovery sheet</source>
        <translation>hat das Wiederherstellungsblatt bestätigt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln Gespräch</numerusform>
            <numerusform>%Ln Gespräche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
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
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln Notiz</numerusform>
            <numerusform>%Ln Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of AI answers</source>
        <translation>
            <numerusform>%Ln Aufzeichnung von KI-Antworten</numerusform>
            <numerusform>%Ln Aufzeichnungen von KI-Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-in(s) to the chat</source>
        <translation>
            <numerusform>%Ln Zugang zum Chat</numerusform>
            <numerusform>%Ln Zugänge zum Chat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of the search</source>
        <translation>
            <numerusform>%Ln Eintrag der Suche</numerusform>
            <numerusform>%Ln Einträge der Suche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of caches and drafts</source>
        <translation>
            <numerusform>%Ln Zeile aus Zwischenspeichern und Entwürfen</numerusform>
            <numerusform>%Ln Zeilen aus Zwischenspeichern und Entwürfen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
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
        <translation>hat aus einer Sicherung weitergemacht</translation>
    </message>
    <message>
        <source>took a restore back</source>
        <translation>hat eine Wiederherstellung zurückgenommen</translation>
    </message>
    <message>
        <source>approved what the AI wanted to do</source>
        <translation>hat genehmigt, was die KI tun wollte</translation>
    </message>
    <message>
        <source>refused what the AI wanted to do</source>
        <translation>hat abgelehnt, was die KI tun wollte</translation>
    </message>
    <message>
        <source>said what became of an interrupted skill</source>
        <translation>hat gesagt, was aus einer unterbrochenen Fähigkeit wurde</translation>
    </message>
    <message>
        <source>changed a switch of a skill</source>
        <translation>hat einen Schalter einer Fähigkeit geändert</translation>
    </message>
    <message>
        <source>ran a skill in the tester</source>
        <translation>hat eine Fähigkeit ausprobiert</translation>
    </message>
    <message>
        <source>called a customer back</source>
        <translation>hat einen Kunden zurückgerufen</translation>
    </message>
    <message>
        <source>cancelled a callback</source>
        <translation>hat einen Rückruf abgesagt</translation>
    </message>
    <message>
        <source>turned the autonomy dial</source>
        <translation>hat den Autonomieregler verstellt</translation>
    </message>
    <message>
        <source>approved a draft of the AI</source>
        <translation>hat einen Entwurf der KI freigegeben</translation>
    </message>
    <message>
        <source>told staff about the limit for AI models</source>
        <translation>hat dem Team die Grenze für KI-Modelle gemeldet</translation>
    </message>
    <message>
        <source>changed an agent</source>
        <translation>hat einen Assistenten geändert</translation>
    </message>
    <message>
        <source>deleted an agent</source>
        <translation>hat einen Assistenten gelöscht</translation>
    </message>
    <message>
        <source>changed a switch of the AI</source>
        <translation>hat einen Schalter der KI geändert</translation>
    </message>
    <message>
        <source>saved the log of what left this PC</source>
        <translation>hat gespeichert, was diesen PC verließ</translation>
    </message>
</context>
<context>
    <name>frontdesk::ProviderForm</name>
    <message>
        <source>Restart now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Weitere Einstellungen</translation>
    </message>
    <message>
        <source>Your Twilio account</source>
        <translation>Ihr Twilio-Konto</translation>
    </message>
    <message>
        <source>The account&apos;s name (AC…) and its secret stand on the first page of Twilio&apos;s console. Then the number that your customers write to. A field is saved when you leave it.</source>
        <translation>Der Name des Kontos (AC…) und sein Geheimnis stehen auf der ersten Seite der Twilio-Konsole. Dann die Nummer, an die Ihre Kunden schreiben. Ein Feld wird gespeichert, wenn Sie es verlassen.</translation>
    </message>
    <message>
        <source>Reading the settings…</source>
        <translation>Die Einstellungen werden gelesen…</translation>
    </message>
    <message>
        <source>They appear here in a moment.</source>
        <translation>Sie erscheinen gleich hier.</translation>
    </message>
    <message>
        <source>The settings cannot be read</source>
        <translation>Die Einstellungen können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>The new account takes effect at the next start.</source>
        <translation>Das neue Konto gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>A restart takes a few seconds; customers who write meanwhile are answered afterwards.</source>
        <translation>Ein Neustart dauert ein paar Sekunden; Kunden, die inzwischen schreiben, bekommen danach ihre Antwort.</translation>
    </message>
    <message>
        <source>End Frontdesk and start it again when it suits you.</source>
        <translation>Beenden Sie Frontdesk und starten Sie es wieder, wann es Ihnen passt.</translation>
    </message>
    <message>
        <source>The secret is stored.</source>
        <translation>Das Geheimnis ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>frontdesk::Rail</name>
    <message>
        <source>Set-up</source>
        <translation>Einrichtung</translation>
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
        <translation>An einer Sicherung oder Wiederherstellung wird schon gearbeitet. Warten Sie, bis sie fertig ist.</translation>
    </message>
    <message>
        <source>The folder for backups, %1, does not answer. Connect its disk or choose another folder.</source>
        <translation>Der Ordner für Sicherungen, %1, antwortet nicht. Schließen Sie sein Laufwerk an oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Word %1 on the sheet is another one. Look again.</source>
        <translation>Wort %1 auf dem Blatt ist ein anderes. Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>Type the words that are asked for.</source>
        <translation>Tippen Sie die Wörter ein, nach denen gefragt wird.</translation>
    </message>
    <message>
        <source>These are not the words of this backup.</source>
        <translation>Das sind nicht die Wörter dieser Sicherung.</translation>
    </message>
    <message>
        <source>The key of this PC does not open this backup. Type the words of its recovery sheet.</source>
        <translation>Der Schlüssel dieses PCs öffnet diese Sicherung nicht. Tippen Sie die Wörter ihres Wiederherstellungsblatts ein.</translation>
    </message>
    <message>
        <source>This program cannot restore here: use &quot;frontdesk db restore&quot;.</source>
        <translation>Dieses Programm kann hier nicht wiederherstellen: Nehmen Sie „frontdesk db restore“.</translation>
    </message>
</context>
<context>
    <name>frontdesk::ReplayBar</name>
    <message>
        <source>Play again</source>
        <translation>Neu abspielen</translation>
    </message>
    <message>
        <source>Make a scenario</source>
        <translation>Szenario anlegen</translation>
    </message>
    <message>
        <source>Runs this answer once more from its record. Nothing is sent.</source>
        <translation>Lässt diese Antwort aus ihrer Aufzeichnung noch einmal laufen. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Writes the conversation up to here as a test for &quot;frontdesk eval&quot;, without personal data.</source>
        <translation>Schreibt das Gespräch bis hierher als Test für „frontdesk eval“, ohne persönliche Daten.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Augenblick…</translation>
    </message>
    <message>
        <source>The same answer, word for word.</source>
        <translation>Dieselbe Antwort, Wort für Wort.</translation>
    </message>
    <message>
        <source>The same answer, word for word. The instructions have changed since; this is from the recorded ones.</source>
        <translation>Dieselbe Antwort, Wort für Wort. Die Anweisungen haben sich seitdem geändert; das hier folgt den aufgezeichneten.</translation>
    </message>
    <message>
        <source>%1
Then: %2
Now: %3</source>
        <translation>%1
Damals: %2
Jetzt: %3</translation>
    </message>
    <message>
        <source>Written: %1. Add there what the answer should have been.</source>
        <translation>Geschrieben: %1. Ergänzen Sie dort, wie die Antwort hätte lauten sollen.</translation>
    </message>
</context>
<context>
    <name>frontdesk::ReplayDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This answer of the AI</source>
        <translation>Diese Antwort der KI</translation>
    </message>
</context>
<context>
    <name>frontdesk::ReplayService</name>
    <message>
        <source>There is no text of the customer to make a scenario of.</source>
        <translation>Es gibt keinen Text des Kunden, aus dem ein Szenario werden könnte.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>frontdesk::ReplyGate</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
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
        <translation>Sie können noch %1 frei schreiben, bis %2.</translation>
    </message>
    <message>
        <source>24 hours have passed since the customer wrote: WhatsApp takes only approved templates now. What you were writing is kept.</source>
        <translation>Seit der letzten Nachricht des Kunden sind 24 Stunden vergangen: WhatsApp nimmt jetzt nur genehmigte Vorlagen. Ihr Entwurf bleibt erhalten.</translation>
    </message>
    <message>
        <source>Nothing may be sent to this customer.</source>
        <translation>Diesem Kunden darf nichts gesendet werden.</translation>
    </message>
    <message numerus="yes">
        <source>leaves in %1 parts, %n SMS</source>
        <comment>how many messages a long reply becomes</comment>
        <translation>
            <numerusform>geht in %1 Teilen hinaus, %n SMS</numerusform>
            <numerusform>geht in %1 Teilen hinaus, %n SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 with special characters, %n SMS</source>
        <comment>characters used, room</comment>
        <translation>
            <numerusform>%1 von %2 mit Sonderzeichen, %n SMS</numerusform>
            <numerusform>%1 von %2 mit Sonderzeichen, %n SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2, %n SMS</source>
        <comment>characters used, room</comment>
        <translation>
            <numerusform>%1 von %2, %n SMS</numerusform>
            <numerusform>%1 von %2, %n SMS</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::RestoreView</name>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>It was made on another PC, or the key of this PC is lost</source>
        <translation>Sie stammt von einem anderen PC, oder der Schlüssel dieses PCs ist verloren</translation>
    </message>
    <message>
        <source>Check this backup</source>
        <translation>Diese Sicherung prüfen</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Was darin ist</translation>
    </message>
    <message>
        <source>Restore and restart</source>
        <translation>Wiederherstellen und neu starten</translation>
    </message>
    <message>
        <source>Do not restore</source>
        <translation>Nicht wiederherstellen</translation>
    </message>
    <message>
        <source>Which backup</source>
        <translation>Welche Sicherung</translation>
    </message>
    <message>
        <source>What is here now is not deleted: it is put aside into a folder of its own before the backup takes its place.</source>
        <translation>Was jetzt hier ist, wird nicht gelöscht: Es kommt in einen eigenen Ordner, bevor die Sicherung seinen Platz einnimmt.</translation>
    </message>
    <message>
        <source>File of the backup</source>
        <translation>Datei der Sicherung</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>It ends in .fdbackup and lies in the folder of your backups or on your stick.</source>
        <translation>Sie endet auf .fdbackup und liegt im Ordner Ihrer Sicherungen oder auf Ihrem Stick.</translation>
    </message>
    <message>
        <source>The 24 words of its recovery sheet</source>
        <translation>Die 24 Wörter ihres Wiederherstellungsblatts</translation>
    </message>
    <message>
        <source>In the order of the numbers, with spaces between them. %1 of %2 are there.</source>
        <translation>In der Reihenfolge der Nummern, mit Leerzeichen dazwischen. %1 von %2 sind da.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Sicherung wählen</translation>
    </message>
    <message>
        <source>Backups of Frontdesk (*.fdbackup);;All files (*)</source>
        <translation>Sicherungen von Frontdesk (*.fdbackup);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>I want Frontdesk to go on from this backup</source>
        <translation>Ich möchte, dass Frontdesk mit dieser Sicherung weitermacht</translation>
    </message>
    <message>
        <source>This backup cannot be restored whole. Take another one.</source>
        <translation>Diese Sicherung lässt sich nicht vollständig wiederherstellen. Nehmen Sie eine andere.</translation>
    </message>
    <message>
        <source>This PC has not the key of this backup. Type the words of its recovery sheet.</source>
        <translation>Dieser PC hat den Schlüssel dieser Sicherung nicht. Tippen Sie die Wörter ihres Wiederherstellungsblatts ein.</translation>
    </message>
    <message>
        <source>The program restarts now and goes on from the backup.</source>
        <translation>Das Programm startet jetzt neu und macht mit der Sicherung weiter.</translation>
    </message>
    <message>
        <source>Everything is prepared. End Frontdesk and start it again: it then goes on from the backup.</source>
        <translation>Alles ist vorbereitet. Beenden Sie Frontdesk und starten Sie es neu: Es macht dann mit der Sicherung weiter.</translation>
    </message>
    <message>
        <source>Made: %1, by version %2. What was written after that is not in it.</source>
        <translation>Gemacht: %1, von Version %2. Was danach geschrieben wurde, ist nicht darin.</translation>
    </message>
</context>
<context>
    <name>frontdesk::RetentionCards</name>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Remove now…</source>
        <translation>Jetzt entfernen …</translation>
    </message>
    <message>
        <source>How long things are kept</source>
        <translation>Wie lange etwas bleibt</translation>
    </message>
    <message>
        <source>What would go now</source>
        <translation>Was jetzt gehen würde</translation>
    </message>
    <message>
        <source>What was removed</source>
        <translation>Was entfernt wurde</translation>
    </message>
    <message numerus="yes">
        <source>Closed conversations are removed after %n day(s), with everything that belongs to them.</source>
        <translation>
            <numerusform>Geschlossene Gespräche werden nach %n Tag entfernt, mit allem, was dazugehört.</numerusform>
            <numerusform>Geschlossene Gespräche werden nach %n Tagen entfernt, mit allem, was dazugehört.</numerusform>
        </translation>
    </message>
    <message>
        <source>Conversations are kept for ever.</source>
        <translation>Gespräche bleiben für immer.</translation>
    </message>
    <message>
        <source>Nothing is old enough.</source>
        <translation>Nichts ist alt genug.</translation>
    </message>
    <message>
        <source>It goes by itself: %1.</source>
        <translation>Es geht von selbst: %1.</translation>
    </message>
    <message>
        <source>Nothing is removed by itself.</source>
        <translation>Von selbst wird nichts entfernt.</translation>
    </message>
    <message>
        <source>%1, by itself</source>
        <comment>when</comment>
        <translation>%1, von selbst</translation>
    </message>
    <message>
        <source>%1, by hand</source>
        <comment>when</comment>
        <translation>%1, von Hand</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>when: what was removed</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was removed so far.</source>
        <translation>Bisher wurde nichts entfernt.</translation>
    </message>
    <message>
        <source>Remove it now?</source>
        <translation>Jetzt entfernen?</translation>
    </message>
    <message>
        <source>For good: %1. It cannot be undone. Backups made earlier hold it until they are deleted.</source>
        <translation>Endgültig: %1. Das lässt sich nicht rückgängig machen. Frühere Sicherungen enthalten es, bis sie gelöscht werden.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Endgültig entfernen</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Wird entfernt …</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Entfernt: %1.</translation>
    </message>
    <message>
        <source>What was old enough is gone.</source>
        <translation>Was alt genug war, ist weg.</translation>
    </message>
</context>
<context>
    <name>frontdesk::RetentionJob</name>
    <message>
        <source>Old data is being removed already.</source>
        <translation>Alte Daten werden schon entfernt.</translation>
    </message>
</context>
<context>
    <name>frontdesk::RunRow</name>
    <message>
        <source>decided by %1</source>
        <translation>entschieden von %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>It happened</source>
        <translation>Es geschah</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>It did not</source>
        <translation>Geschah nicht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open the conversation with %1</source>
        <translation>Gespräch mit %1 öffnen</translation>
    </message>
</context>
<context>
    <name>frontdesk::SearchField</name>
    <message>
        <source>Search conversations and customers, or do something…</source>
        <translation>Gespräche und Kunden suchen oder etwas tun …</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Suche und Befehle</translation>
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
        <translation>Die gewählten schließen</translation>
    </message>
    <message>
        <source>Assign the selected ones</source>
        <translation>Die gewählten zuweisen</translation>
    </message>
    <message>
        <source>Mark the selected ones as read</source>
        <translation>Die gewählten als gelesen markieren</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
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
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>for %n min</source>
        <comment>how long a state holds</comment>
        <translation>
            <numerusform>seit %n min</numerusform>
            <numerusform>seit %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>time</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>day</comment>
        <translation>seit %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::SettingField</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Remove the secret of “%1”</source>
        <translation>Geheimnis von „%1“ entfernen</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>„%1“ zurücksetzen</translation>
    </message>
    <message>
        <source>At the next start</source>
        <translation>Beim nächsten Start</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>The default is empty.</source>
        <translation>Die Vorgabe ist leer.</translation>
    </message>
    <message>
        <source>The default is %1.</source>
        <translation>Die Vorgabe ist %1.</translation>
    </message>
    <message>
        <source>A change takes effect at the next start.</source>
        <translation>Eine Änderung wirkt beim nächsten Start.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>from a to b, as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>This value %1</source>
        <comment>a sentence about what is wrong, for example: is not a number</comment>
        <translation>Dieser Wert %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::SettingsPage</name>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No setting has “%1” in its name, key or explanation.</source>
        <translation>Keine Einstellung hat „%1“ in Name, Schlüssel oder Erklärung.</translation>
    </message>
    <message>
        <source>Not used by this version</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>These names are known, so that a configuration written for other systems loads. Nothing uses them yet.</source>
        <translation>Diese Namen sind bekannt, damit eine für andere Systeme geschriebene Konfiguration geladen wird. Noch verwendet sie nichts.</translation>
    </message>
    <message>
        <source>Test the public address</source>
        <translation>Öffentliche Adresse prüfen</translation>
    </message>
    <message>
        <source>Test the log file</source>
        <translation>Protokolldatei prüfen</translation>
    </message>
    <message>
        <source>Test the data folder</source>
        <translation>Datenordner prüfen</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>%1 (%2 ms)</source>
        <comment>result of a test, duration</comment>
        <translation>%1 (%2 ms)</translation>
    </message>
    <message>
        <source>Changes are saved in %1; its comments stay.</source>
        <translation>Änderungen werden in %1 gespeichert; die Kommentare darin bleiben.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Areas of the settings</source>
        <translation>Bereiche der Einstellungen</translation>
    </message>
    <message>
        <source>Reading the settings…</source>
        <translation>Die Einstellungen werden gelesen…</translation>
    </message>
    <message>
        <source>They appear here in a moment.</source>
        <translation>Sie erscheinen gleich hier.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>The agent configuration is in use.</source>
        <translation>Die Konfiguration des Assistenten wird verwendet.</translation>
    </message>
    <message>
        <source>The settings cannot be read</source>
        <translation>Die Einstellungen können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The changed agent configuration is not in use: the earlier one answers until this is mended.</source>
        <translation>Die geänderte Konfiguration des Assistenten wird nicht verwendet: Die frühere antwortet, bis das behoben ist.</translation>
    </message>
    <message>
        <source>Some changes take effect at the next start.</source>
        <translation>Einige Änderungen wirken beim nächsten Start.</translation>
    </message>
    <message>
        <source>A restart takes a few seconds; customers who write meanwhile are answered afterwards.</source>
        <translation>Ein Neustart dauert ein paar Sekunden; Kunden, die inzwischen schreiben, bekommen danach ihre Antwort.</translation>
    </message>
    <message>
        <source>End Frontdesk and start it again when it suits you.</source>
        <translation>Beenden Sie Frontdesk und starten Sie es wieder, wann es Ihnen passt.</translation>
    </message>
    <message>
        <source>The secret is stored.</source>
        <translation>Das Geheimnis ist gespeichert.</translation>
    </message>
    <message>
        <source>“%1” was changed</source>
        <comment>name of a setting</comment>
        <translation>„%1“ wurde geändert</translation>
    </message>
</context>
<context>
    <name>frontdesk::SheetPanel</name>
    <message>
        <source>The words were hidden again.</source>
        <translation>Die Wörter wurden wieder verborgen.</translation>
    </message>
    <message>
        <source>Backups are sealed, so that nobody can read them who finds the disk. The key lies on this PC. When it breaks or is stolen, only the 24 words of the recovery sheet open them.</source>
        <translation>Sicherungen sind versiegelt, damit niemand sie liest, der das Laufwerk findet. Der Schlüssel liegt auf diesem PC. Wenn er kaputtgeht oder gestohlen wird, öffnen sie nur noch die 24 Wörter des Wiederherstellungsblatts.</translation>
    </message>
    <message>
        <source>Nobody else has these words, and nobody can make them again: without the sheet your data is lost together with the PC. It takes three minutes; you need a pen or a printer.</source>
        <translation>Niemand sonst hat diese Wörter, und niemand kann sie neu machen: Ohne das Blatt sind Ihre Daten mit dem PC verloren. Es dauert drei Minuten; Sie brauchen einen Stift oder einen Drucker.</translation>
    </message>
    <message>
        <source>Show the words now</source>
        <translation>Wörter jetzt zeigen</translation>
    </message>
    <message>
        <source>Look first whether somebody can see your screen. That they were shown is written to the audit.</source>
        <translation>Sehen Sie zuerst nach, ob jemand Ihren Bildschirm sieht. Dass sie gezeigt wurden, steht danach im Prüfprotokoll.</translation>
    </message>
    <message>
        <source>Write the words down in this order or print them. Keep the paper where the PC is not, for example at home or in a safe.</source>
        <translation>Schreiben Sie die Wörter in dieser Reihenfolge auf oder drucken Sie sie. Verwahren Sie das Papier dort, wo der PC nicht ist, zum Beispiel zu Hause oder in einem Tresor.</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>Ich habe sie aufgeschrieben</translation>
    </message>
    <message>
        <source>Hides the words and asks for three of them</source>
        <translation>Verbirgt die Wörter und fragt nach dreien</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>They are hidden by themselves after five minutes. Take no photo: phones copy photos to other computers.</source>
        <translation>Nach fünf Minuten werden sie von selbst verborgen. Machen Sie kein Foto: Telefone kopieren Fotos auf andere Rechner.</translation>
    </message>
    <message>
        <source>Now from the sheet: type these three words.</source>
        <translation>Jetzt vom Blatt: Tippen Sie diese drei Wörter ein.</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>The sheet is kept</source>
        <translation>Das Blatt ist verwahrt</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>Wörter noch einmal zeigen</translation>
    </message>
    <message>
        <source>The recovery sheet is kept. Show the words only to write a second sheet.</source>
        <translation>Das Wiederherstellungsblatt ist verwahrt. Zeigen Sie die Wörter nur, um ein zweites zu schreiben.</translation>
    </message>
    <message>
        <source>The recovery sheet has not been kept yet.</source>
        <translation>Das Wiederherstellungsblatt ist noch nicht verwahrt.</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>Wort %1</translation>
    </message>
    <message>
        <source>The recovery sheet is kept. With it your backups can be read on any PC.</source>
        <translation>Das Wiederherstellungsblatt ist verwahrt. Damit lassen sich Ihre Sicherungen auf jedem PC lesen.</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Wiederherstellungsblatt speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>frontdesk-recovery-sheet.pdf</source>
        <translation>frontdesk-wiederherstellungsblatt.pdf</translation>
    </message>
    <message>
        <source>Saved: %1. Print it and remove the file from this PC.</source>
        <translation>Gespeichert: %1. Drucken Sie es und entfernen Sie die Datei von diesem PC.</translation>
    </message>
</context>
<context>
    <name>frontdesk::SheetPaper</name>
    <message>
        <source>Recovery sheet of Frontdesk</source>
        <translation>Wiederherstellungsblatt von Frontdesk</translation>
    </message>
    <message>
        <source>Recovery sheet of Frontdesk: %1</source>
        <translation>Wiederherstellungsblatt von Frontdesk: %1</translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <translation>Gemacht am %1.</translation>
    </message>
    <message>
        <source>These words open the backups. Keep this paper where the computer is not, and show it to nobody: whoever has the words and a backup can read everything in it.</source>
        <translation>Diese Wörter öffnen die Sicherungen. Verwahren Sie dieses Papier dort, wo der Rechner nicht ist, und zeigen Sie es niemandem: Wer die Wörter und eine Sicherung hat, kann alles darin lesen.</translation>
    </message>
    <message>
        <source>How to use it: install Frontdesk, choose “I have a backup” at the first start, pick the backup file and type the words in this order.</source>
        <translation>So geht es: Installieren Sie Frontdesk, wählen Sie beim ersten Start „Ich habe eine Sicherung“, dann die Datei der Sicherung, und tippen Sie die Wörter in dieser Reihenfolge ein.</translation>
    </message>
    <message>
        <source>The file cannot be written here. Choose another folder.</source>
        <translation>Die Datei kann hier nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>frontdesk::ShortcutsEditor</name>
    <message>
        <source>Reset all keys</source>
        <translation>Alle Tasten zurücksetzen</translation>
    </message>
    <message>
        <source>Keys of: %1</source>
        <translation>Tasten von: %1</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück auf %1</translation>
    </message>
    <message>
        <source>%1: back to %2</source>
        <comment>action, keys</comment>
        <translation>%1: zurück auf %2</translation>
    </message>
</context>
<context>
    <name>frontdesk::SilenceBar</name>
    <message>
        <source>It answers again when that person has left the conversation, or when you hand it back.</source>
        <translation>Sie antwortet wieder, wenn diese Person die Unterhaltung verlassen hat oder Sie sie zurückgeben.</translation>
    </message>
    <message>
        <source>It answers again when only one customer is left. You can take over and write.</source>
        <translation>Sie antwortet wieder, wenn nur noch ein Kunde da ist. Sie können übernehmen und schreiben.</translation>
    </message>
    <message>
        <source>It answers again when the provider says that the conversation is active.</source>
        <translation>Sie antwortet wieder, wenn der Anbieter die Unterhaltung als aktiv meldet.</translation>
    </message>
    <message>
        <source>Nothing may be sent until the customer writes START.</source>
        <translation>Es darf nichts gesendet werden, bis der Kunde START schreibt.</translation>
    </message>
    <message>
        <source>The AI answers as soon as another conversation is done. You can take over at once.</source>
        <translation>Die KI antwortet, sobald eine andere Unterhaltung fertig ist. Übernehmen können Sie sofort.</translation>
    </message>
</context>
<context>
    <name>frontdesk::SimulatorPage</name>
    <message>
        <source>Simulator</source>
        <translation>Simulator</translation>
    </message>
    <message>
        <source>Be your own customer</source>
        <translation>Seien Sie Ihr eigener Kunde</translation>
    </message>
    <message>
        <source>Start a customer</source>
        <translation>Kunden starten</translation>
    </message>
    <message>
        <source>What the assistant did</source>
        <translation>Was der Assistent getan hat</translation>
    </message>
    <message>
        <source>Each answer shows here what was understood, found, called and checked, and how long it took.</source>
        <translation>Zu jeder Antwort steht hier, was verstanden, gefunden, aufgerufen und geprüft wurde und wie lange es dauerte.</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nichts zu zeigen</translation>
    </message>
    <message>
        <source>The assistant did nothing for this message: it still waits, or a person answers.</source>
        <translation>Der Assistent hat für diese Nachricht nichts getan: Sie wartet noch, oder ein Mensch antwortet.</translation>
    </message>
    <message>
        <source>The trace cannot be read</source>
        <translation>Der Ablauf kann nicht gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>%n simulated conversation(s) were removed.</source>
        <translation>
            <numerusform>%n simuliertes Gespräch wurde entfernt.</numerusform>
            <numerusform>%n simulierte Gespräche wurden entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A simulated customer writes in your web chat, by SMS or by WhatsApp as a real one would; no account of a provider is needed. Beside the chat you see what the assistant understood, looked up and did.</source>
        <translation>Ein simulierter Kunde schreibt im Web-Chat, per SMS oder per WhatsApp wie ein echter; ein Konto bei einem Anbieter ist nicht nötig. Neben dem Chat sehen Sie, was der Assistent verstanden, nachgeschlagen und getan hat.</translation>
    </message>
</context>
<context>
    <name>frontdesk::SimulatorService</name>
    <message>
        <source>This simulated customer is no longer there.</source>
        <translation>Diesen simulierten Kunden gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The web chat is not ready yet. Try again in a moment.</source>
        <translation>Der Webchat ist noch nicht bereit. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) are simulated already. Close one of them first.</source>
        <translation>
            <numerusform>%n Kunde wird schon simuliert. Schließen Sie ihn zuerst.</numerusform>
            <numerusform>%n Kunden werden schon simuliert. Schließen Sie zuerst einen davon.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sample scripts ask about the sample business, which no longer answers.</source>
        <translation>Die Beispielabläufe fragen nach dem Beispielunternehmen, das nicht mehr antwortet.</translation>
    </message>
    <message>
        <source>This script does not exist.</source>
        <translation>Diesen Ablauf gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>frontdesk::SkillCard</name>
    <message>
        <source>Only reads</source>
        <translation>Liest nur</translation>
    </message>
    <message>
        <source>Changes something</source>
        <translation>Ändert etwas</translation>
    </message>
    <message>
        <source>Moves money</source>
        <translation>Bewegt Geld</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>MCP server %1</source>
        <translation>MCP-Server %1</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>Only for proved customers</source>
        <translation>Nur für geprüfte Kunden</translation>
    </message>
    <message>
        <source>Only for known customers</source>
        <translation>Nur für bekannte Kunden</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>As its effect says</source>
        <translation>Nach ihrer Wirkung</translation>
    </message>
    <message>
        <source>Runs by itself</source>
        <translation>Läuft von selbst</translation>
    </message>
    <message>
        <source>Asks a person first</source>
        <translation>Fragt erst einen Menschen</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>%1 may be used</source>
        <translation>%1 darf verwendet werden</translation>
    </message>
    <message>
        <source>When %1 may run</source>
        <translation>Wann %1 laufen darf</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>%1 testen</translation>
    </message>
    <message>
        <source>Its service failed several times; it is left alone for a moment. %1</source>
        <translation>Der Dienst dahinter ist mehrmals gescheitert; er wird einen Augenblick in Ruhe gelassen. %1</translation>
    </message>
    <message>
        <source>No agent uses it</source>
        <translation>Von keinem verwendet</translation>
    </message>
    <message>
        <source>Used by %1</source>
        <translation>Verwendet von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) since the start</source>
        <translation>
            <numerusform>%n Aufruf seit dem Start</numerusform>
            <numerusform>%n Aufrufe seit dem Start</numerusform>
        </translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>zuletzt %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed</source>
        <translation>
            <numerusform>%n davon fehlgeschlagen</numerusform>
            <numerusform>%n davon fehlgeschlagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::SkillTester</name>
    <message>
        <source>(left out)</source>
        <translation>(weggelassen)</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>Als JSON</translation>
    </message>
    <message>
        <source>May be left empty</source>
        <translation>Darf leer bleiben</translation>
    </message>
    <message>
        <source>Really do it, this once</source>
        <translation>Wirklich tun, dieses eine Mal</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Try a skill</source>
        <translation>Fähigkeit testen</translation>
    </message>
    <message>
        <source>As somebody who is no customer of yours. What changes something only says what it would do.</source>
        <translation>Als jemand, der kein Kunde von Ihnen ist. Was etwas ändert, sagt nur, was es tun würde.</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Result as JSON</source>
        <translation>Ergebnis als JSON</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das wird gebraucht.</translation>
    </message>
    <message>
        <source>This does not fit; it has to be of the type %1.</source>
        <translation>Das passt nicht; es muss vom Typ %1 sein.</translation>
    </message>
    <message>
        <source>Nothing was done. It would:</source>
        <translation>Nichts getan. Es würde:</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>Sample data.</source>
        <translation>Beispieldaten.</translation>
    </message>
</context>
<context>
    <name>frontdesk::SkillsPage</name>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>All skills</source>
        <translation>Alle Fähigkeiten</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Try one</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Teile dieser Seite</translation>
    </message>
    <message>
        <source>What the AI can do besides talking. What changes something can ask a person first; what moves money does so from the start.</source>
        <translation>Was die KI außer Reden kann. Was etwas ändert, kann zuerst einen Menschen fragen; was Geld bewegt, tut das von Anfang an.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <source>What the AI can do will stand here.</source>
        <translation>Hier wird stehen, was die KI kann.</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Rückrufe</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>When the AI wants to do something that a person has to confirm, or a customer wants to be called, it stands here.</source>
        <translation>Wenn die KI etwas tun will, das ein Mensch bestätigen muss, oder ein Kunde angerufen werden möchte, steht es hier.</translation>
    </message>
    <message>
        <source>The skills cannot be read</source>
        <translation>Die Fähigkeiten können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>frontdesk::SourceRow</name>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>Seite %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::StatusCard</name>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen …</translation>
    </message>
    <message>
        <source>Back up to a stick…</source>
        <translation>Auf einen Stick sichern …</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>One more backup into a folder that you choose now, for example on a USB stick</source>
        <translation>Eine weitere Sicherung in einen Ordner, den Sie jetzt wählen, zum Beispiel auf einem USB-Stick</translation>
    </message>
    <message>
        <source>Where the daily backups go from now on; those that are there stay where they are</source>
        <translation>Wohin die täglichen Sicherungen ab jetzt gehen; die bisherigen bleiben, wo sie sind</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>Fortschritt der Sicherung</translation>
    </message>
    <message>
        <source>The daily backup is switched off.</source>
        <translation>Die tägliche Sicherung ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>The next one is made by itself: %1.</source>
        <translation>Die nächste wird von selbst gemacht: %1.</translation>
    </message>
    <message>
        <source>One is made every day while the program runs.</source>
        <translation>Jeden Tag wird eine gemacht, während das Programm läuft.</translation>
    </message>
    <message>
        <source>A backup is being made: %1 %</source>
        <translation>Eine Sicherung wird gemacht: %1 %</translation>
    </message>
</context>
<context>
    <name>frontdesk::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>frontdesk::SwitchBox</name>
    <message>
        <source>On</source>
        <comment>state of a switch</comment>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>state of a switch</comment>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>frontdesk::TakeoverBar</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Guide AI</source>
        <translation>KI anleiten</translation>
    </message>
    <message>
        <source>Ask to take over</source>
        <translation>Um Übernahme bitten</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Write an internal note</source>
        <translation>Interne Notiz schreiben</translation>
    </message>
    <message>
        <source>Guide the AI</source>
        <translation>KI anleiten</translation>
    </message>
    <message>
        <source>Tells the colleague that you would like to have this conversation</source>
        <translation>Sagt dem Teammitglied, dass Sie dieses Gespräch gern hätten</translation>
    </message>
    <message>
        <source>Take over this conversation</source>
        <translation>Dieses Gespräch übernehmen</translation>
    </message>
</context>
<context>
    <name>frontdesk::TemplatePicker</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Send template</source>
        <translation>Vorlage senden</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>What the customer reads</source>
        <translation>Was der Kunde liest</translation>
    </message>
    <message>
        <source>Reading the templates of your account…</source>
        <translation>Die Vorlagen Ihres Kontos werden gelesen…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a template, language</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) still wait for WhatsApp&apos;s approval. Until then nothing can be sent.</source>
        <translation>
            <numerusform>%n Vorlage wartet noch auf die Genehmigung von WhatsApp. Bis dahin kann nichts gesendet werden.</numerusform>
            <numerusform>%n Vorlagen warten noch auf die Genehmigung von WhatsApp. Bis dahin kann nichts gesendet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account has no template. Make one in Twilio&apos;s console under Content Template Builder.</source>
        <translation>Das Konto hat keine Vorlage. Legen Sie in der Twilio-Konsole unter Content Template Builder eine an.</translation>
    </message>
    <message>
        <source>When the customer answers you can write freely again.</source>
        <translation>Wenn der Kunde antwortet, können Sie wieder frei schreiben.</translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>Wert %1</translation>
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
        <translation>Aufgenommen nach</translation>
    </message>
    <message>
        <source>Search for passages</source>
        <translation>Textsuche</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>First sentence after</source>
        <translation>Erster Satz nach</translation>
    </message>
    <message>
        <source>Whole turn</source>
        <translation>Ganzer Durchgang</translation>
    </message>
</context>
<context>
    <name>frontdesk::ToastArea</name>
    <message>
        <source>Click to close</source>
        <translation>Zum Schließen klicken</translation>
    </message>
    <message>
        <source>Click to open the conversation</source>
        <translation>Klicken öffnet das Gespräch</translation>
    </message>
</context>
<context>
    <name>frontdesk::TopBar</name>
    <message>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>Conversations of the demo are marked as samples</source>
        <translation>Gespräche der Demo sind als Beispiel gekennzeichnet</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>with AI</source>
        <translation>bei der KI</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>mine</source>
        <comment>my conversations</comment>
        <translation>meine</translation>
    </message>
    <message>
        <source>Account of %1</source>
        <translation>Konto von %1</translation>
    </message>
    <message>
        <source>You are %1</source>
        <translation>Sie sind %1</translation>
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
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Said that it does not know</source>
        <translation>Sagte, dass er es nicht weiß</translation>
    </message>
    <message>
        <source>Asked for a person</source>
        <translation>Möchte einen Menschen</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Needed no answer</source>
        <translation>Brauchte keine Antwort</translation>
    </message>
    <message>
        <source>Still at work</source>
        <translation>Noch in Arbeit</translation>
    </message>
    <message>
        <source>What the assistant did</source>
        <translation>Was der Assistent getan hat</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>%1 confident</source>
        <translation>%1 sicher</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>A person, because</source>
        <translation>Ein Mensch, weil</translation>
    </message>
    <message>
        <source>Understanding</source>
        <translation>Verständnis</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Most probable</source>
        <translation>Am wahrscheinlichsten</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Wants a person</source>
        <translation>Möchte einen Menschen</translation>
    </message>
    <message>
        <source>Phrase for a person</source>
        <translation>Wendung für einen Menschen</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Schlüsselwörter</translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation>Gefundene Textstellen</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>No document has anything like it.</source>
        <translation>Kein Dokument enthält etwas Ähnliches.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>used</source>
        <translation>verwendet</translation>
    </message>
    <message>
        <source>Skill: %1</source>
        <translation>Fähigkeit: %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>In Kürze</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Schutzregeln</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) stopped</source>
        <translation>
            <numerusform>%n Satz angehalten</numerusform>
            <numerusform>%n Sätze angehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing stopped</source>
        <translation>nichts angehalten</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Every sentence kept the rules.</source>
        <translation>Jeder Satz hielt die Regeln ein.</translation>
    </message>
    <message>
        <source>Time and model</source>
        <translation>Zeit und Modell</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Beantwortet von</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>%1 ein, %2 aus</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>%1, because %2</source>
        <comment>agent, rule</comment>
        <translation>%1, Grund: %2</translation>
    </message>
</context>
<context>
    <name>frontdesk::TranscriptModel</name>
    <message>
        <source>New messages</source>
        <translation>Neue Nachrichten</translation>
    </message>
    <message>
        <source>Guidance for the AI by %1, %2: %3</source>
        <translation>Anweisung für die KI von %1, %2: %3</translation>
    </message>
    <message>
        <source>Skill %1: %2</source>
        <translation>Fähigkeit %1: %2</translation>
    </message>
    <message>
        <source>Internal note by %1, %2: %3</source>
        <translation>Interne Notiz von %1, %2: %3</translation>
    </message>
    <message>
        <source>AI %1, %2: %3</source>
        <translation>KI %1, %2: %3</translation>
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
        <translation>%1, %2, intern</translation>
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
        <translation>%1 (keine Vorschau)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>failed, %1</source>
        <translation>fehlgeschlagen, %1</translation>
    </message>
    <message>
        <source>goes out in %1 s</source>
        <translation>geht in %1 s hinaus</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>writing…</source>
        <translation>schreibt …</translation>
    </message>
    <message>
        <source>internal, the customer does not see this</source>
        <translation>intern, der Kunde sieht das nicht</translation>
    </message>
    <message>
        <source>guidance for the AI, the customer does not see this</source>
        <translation>Anweisung für die KI, der Kunde sieht das nicht</translation>
    </message>
    <message>
        <source>%1 confident</source>
        <translation>%1 sicher</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>wartet auf den Versand</translation>
    </message>
    <message>
        <source>AI draft, approved</source>
        <translation>KI-Entwurf, freigegeben</translation>
    </message>
</context>
<context>
    <name>frontdesk::TranscriptView</name>
    <message>
        <source>Copy selection</source>
        <translation>Auswahl kopieren</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <source>Conversation transcript</source>
        <translation>Gesprächsverlauf</translation>
    </message>
    <message>
        <source>Arrow keys move between messages, left and right between sources and links, Enter opens</source>
        <translation>Pfeiltasten gehen von Nachricht zu Nachricht, links und rechts zwischen Quellen und Links, Eingabe öffnet</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Neue Nachrichten</translation>
    </message>
    <message>
        <source>Play again or make a scenario…</source>
        <translation>Neu abspielen oder Szenario anlegen …</translation>
    </message>
</context>
<context>
    <name>frontdesk::TrayIcon</name>
    <message>
        <source>Open Frontdesk</source>
        <translation>Frontdesk öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) waiting for a person</source>
        <translation>
            <numerusform>%n Kunde wartet auf einen Menschen</numerusform>
            <numerusform>%n Kunden warten auf einen Menschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Niemand wartet</translation>
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
        <translation>Fragen Sie, was ein Kunde fragen würde</translation>
    </message>
    <message>
        <source>Question to the assistant</source>
        <translation>Frage an den Assistenten</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>Antwortet …</translation>
    </message>
    <message>
        <source>A real customer would be passed on to a person now.</source>
        <translation>Ein echter Kunde würde jetzt an einen Menschen weitergegeben.</translation>
    </message>
    <message>
        <source>It knows only your opening hours so far. Add a document or type an answer.</source>
        <translation>Bisher kennt er nur Ihre Öffnungszeiten. Fügen Sie ein Dokument hinzu oder geben Sie eine Antwort ein.</translation>
    </message>
    <message>
        <source>Your documents do not answer this. Type the answer under Knowledge, then ask again.</source>
        <translation>Ihre Dokumente beantworten das nicht. Geben Sie die Antwort unter „Wissen“ ein und fragen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Nothing of this is stored: no customer has seen it.</source>
        <translation>Davon wird nichts gespeichert: Kein Kunde hat es gesehen.</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::TunnelCard</name>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Stop the tunnel</source>
        <translation>Tunnel beenden</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Tunnel from the internet</source>
        <translation>Tunnel aus dem Internet</translation>
    </message>
    <message>
        <source>Looking for tunnel programs…</source>
        <translation>Tunnelprogramme werden gesucht…</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Augenblick…</translation>
    </message>
    <message>
        <source>%1 brings web sites and providers to this PC while Frontdesk runs. The address below is the public address of this run.</source>
        <translation>%1 führt Webseiten und Anbieter zu diesem PC, solange Frontdesk läuft. Die Adresse unten ist die öffentliche Adresse bis zum Beenden.</translation>
    </message>
    <message>
        <source>A tunnel gives this PC an address that providers can reach. Install cloudflared, ngrok or tailscale, and it can be started here. Polling needs none of them.</source>
        <translation>Ein Tunnel gibt diesem PC eine Adresse, die Anbieter erreichen. Installieren Sie cloudflared, ngrok oder tailscale, dann kann er hier gestartet werden. Nachfragen braucht nichts davon.</translation>
    </message>
    <message>
        <source>A tunnel gives this PC an address that providers can reach. It runs as long as Frontdesk. Polling needs none.</source>
        <translation>Ein Tunnel gibt diesem PC eine Adresse, die Anbieter erreichen. Er läuft so lange wie Frontdesk. Nachfragen braucht keinen.</translation>
    </message>
    <message>
        <source>Start %1</source>
        <comment>name of a tunnel program</comment>
        <translation>%1 starten</translation>
    </message>
</context>
<context>
    <name>frontdesk::TunnelRunner</name>
    <message>
        <source>%1 runs but names no address.</source>
        <translation>%1 läuft, nennt aber keine Adresse.</translation>
    </message>
    <message>
        <source>This tool is not known.</source>
        <translation>Dieses Programm ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 is not installed. %2</source>
        <comment>tool, where to get it</comment>
        <translation>%1 ist nicht installiert. %2</translation>
    </message>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>%1 konnte nicht gestartet werden: %2</translation>
    </message>
    <message>
        <source>%1 ended by itself (code %2).</source>
        <translation>%1 hat sich selbst beendet (Code %2).</translation>
    </message>
</context>
<context>
    <name>frontdesk::UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo  %1</source>
        <comment>button, its keys</comment>
        <translation>Rückgängig  %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::WebchatCustomer</name>
    <message>
        <source>The web chat of this program cannot be reached (%1).</source>
        <translation>Der Webchat dieses Programms ist nicht erreichbar (%1).</translation>
    </message>
    <message>
        <source>The web chat answered with error %1.</source>
        <translation>Der Webchat antwortete mit Fehler %1.</translation>
    </message>
    <message>
        <source>The session of this customer has ended.</source>
        <translation>Die Sitzung dieses Kunden ist beendet.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Schreiben Sie zuerst etwas.</translation>
    </message>
    <message>
        <source>A message may have at most %1 characters.</source>
        <translation>Eine Nachricht darf höchstens %1 Zeichen haben.</translation>
    </message>
    <message>
        <source>The web chat refused this message.</source>
        <translation>Der Webchat hat diese Nachricht abgelehnt.</translation>
    </message>
</context>
<context>
    <name>frontdesk::WebsitePage</name>
    <message>
        <source>Web site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Put it on my web site</source>
        <translation>Auf meine Website setzen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Lines for your web site</source>
        <translation>Zeilen für Ihre Website</translation>
    </message>
    <message>
        <source>Paste them before &lt;/body&gt; on every page, or send them to whoever looks after your site. Telephone and e-mail in them are what visitors see when this computer is off.</source>
        <translation>Fügen Sie sie auf jeder Seite vor &lt;/body&gt; ein oder senden Sie sie an die Person, die Ihre Website betreut. Telefon und E-Mail darin sehen Besucher, wenn dieser Computer aus ist.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Open the chat page</source>
        <translation>Chatseite öffnen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Corner of the page</source>
        <translation>Ecke der Seite</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Empty: the name of your company.</source>
        <translation>Leer: der Name Ihres Unternehmens.</translation>
    </message>
    <message>
        <source>Words on the button</source>
        <translation>Wörter auf der Schaltfläche</translation>
    </message>
    <message>
        <source>Empty: only the icon.</source>
        <translation>Leer: nur das Symbol.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Visitors get the one their browser asks for.</source>
        <translation>Besucher erhalten die, nach der ihr Browser fragt.</translation>
    </message>
    <message>
        <source>Telephone when the computer is off</source>
        <translation>Telefon, wenn der Computer aus ist</translation>
    </message>
    <message>
        <source>Empty: that of your company.</source>
        <translation>Leer: das Ihres Unternehmens.</translation>
    </message>
    <message>
        <source>E-mail when the computer is off</source>
        <translation>E-Mail, wenn der Computer aus ist</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Sites that may use the chat</source>
        <translation>Websites, die den Chat verwenden dürfen</translation>
    </message>
    <message>
        <source>Only pages of these sites can open it. The address line of your site will do; one site per line.</source>
        <translation>Nur Seiten dieser Websites können ihn öffnen. Die Adresszeile Ihrer Website genügt; eine Website pro Zeile.</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Websites</translation>
    </message>
    <message>
        <source>With and without www are two sites.</source>
        <translation>Mit und ohne www sind zwei Websites.</translation>
    </message>
    <message>
        <source>Can my site reach it?</source>
        <translation>Erreicht meine Website den Chat?</translation>
    </message>
    <message>
        <source>Asks your public address the way a visitor&apos;s browser would.</source>
        <translation>Fragt Ihre öffentliche Adresse so, wie es der Browser eines Besuchers täte.</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>The settings cannot be read</source>
        <translation>Die Einstellungen können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Hello! How can I help you?</source>
        <translation>Hallo! Wie kann ich Ihnen helfen?</translation>
    </message>
    <message>
        <source>These lines work on this computer only: there is no public address yet. See the test below.</source>
        <translation>Diese Zeilen wirken nur auf diesem Computer: Es gibt noch keine öffentliche Adresse. Siehe die Prüfung unten.</translation>
    </message>
    <message>
        <source>Write # and six digits or letters from a to f, for example #1f62d0.</source>
        <translation>Schreiben Sie # und sechs Ziffern oder Buchstaben von a bis f, zum Beispiel #1f62d0.</translation>
    </message>
    <message>
        <source>white</source>
        <translation>weiß</translation>
    </message>
    <message>
        <source>black</source>
        <translation>schwarz</translation>
    </message>
    <message>
        <source>No text can be read well on this colour.</source>
        <translation>Auf dieser Farbe ist kein Text gut lesbar.</translation>
    </message>
    <message>
        <source>Text on it is %1, contrast %2.</source>
        <translation>Text darauf ist %1, Kontrast %2.</translation>
    </message>
    <message>
        <source>Saved. Your site shows it within a minute.</source>
        <translation>Gespeichert. Ihre Website zeigt es in einer Minute.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt …</translation>
    </message>
</context>
<context>
    <name>frontdesk::WidgetPreview</name>
    <message>
        <source>Preview of the chat on your web site</source>
        <translation>Vorschau des Chats auf Ihrer Website</translation>
    </message>
    <message>
        <source>Are you open today?</source>
        <translation>Haben Sie heute geöffnet?</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Nachricht schreiben</translation>
    </message>
    <message>
        <source>AI assistant answers</source>
        <translation>KI-Assistent antwortet</translation>
    </message>
</context>
<context>
    <name>frontdesk::WindowSection</name>
    <message>
        <source>This window</source>
        <translation>Dieses Fenster</translation>
    </message>
    <message>
        <source>theme colours dark light text size rows motion language enter close</source>
        <translation>Design Farben dunkel hell Textgröße Zeilen Bewegung Sprache Eingabe schließen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop is set.</source>
        <translation>Hell, dunkel oder wie der Desktop eingestellt ist.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Of everything in this window.</source>
        <translation>Von allem in diesem Fenster.</translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation>Zeilen der Listen</translation>
    </message>
    <message>
        <source>Compact rows show more conversations at once.</source>
        <translation>Dichte Zeilen zeigen mehr Gespräche auf einmal.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Luftig</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Dicht</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Reduced motion shows changes without sliding and blinking.</source>
        <translation>Reduzierte Bewegung zeigt Änderungen ohne Gleiten und Blinken.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reduziert</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of the window; customers choose theirs in the chat.</source>
        <translation>Des Fensters; Kunden wählen ihre im Chat.</translation>
    </message>
    <message>
        <source>Enter sends the reply</source>
        <translation>Eingabe sendet die Antwort</translation>
    </message>
    <message>
        <source>Shift+Enter then begins a new line. When this is off, Ctrl+Enter sends.</source>
        <translation>Umschalt+Eingabe beginnt dann eine neue Zeile. Wenn das aus ist, sendet Strg+Eingabe.</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Schließen des Fensters</translation>
    </message>
    <message>
        <source>In the background Frontdesk goes on answering; it then stands in the tray.</source>
        <translation>Im Hintergrund antwortet Frontdesk weiter; es steht dann im Infobereich.</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Mich fragen</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Im Hintergrund weiterlaufen</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>Programm beenden</translation>
    </message>
</context>
<context>
    <name>frontdesk::attachment</name>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Sprachnachricht</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of file, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Is being fetched from the provider…</source>
        <translation>Wird vom Anbieter geholt…</translation>
    </message>
    <message>
        <source>Could not be fetched from the provider</source>
        <translation>Konnte nicht vom Anbieter geholt werden</translation>
    </message>
</context>
<context>
    <name>frontdesk::display</name>
    <message>
        <source>[Image: %1]</source>
        <translation>[Bild: %1]</translation>
    </message>
    <message>
        <source>[File: %1]</source>
        <translation>[Datei: %1]</translation>
    </message>
    <message>
        <source>[Voice message, %1]</source>
        <translation>[Sprachnachricht, %1]</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>Web-Chat</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Niedrige Priorität</translation>
    </message>
    <message>
        <source>Normal priority</source>
        <translation>Normale Priorität</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Hohe Priorität</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Asked for a person</source>
        <translation>Möchte einen Menschen</translation>
    </message>
    <message>
        <source>Wrote “%1”, which always gets a person</source>
        <translation>Schrieb „%1“, was immer zu einem Menschen führt</translation>
    </message>
    <message>
        <source>Was waiting for an answer when the program was not running</source>
        <translation>Wartete auf eine Antwort, als das Programm nicht lief</translation>
    </message>
    <message>
        <source>Left a message while nobody was in</source>
        <translation>Hinterließ eine Nachricht, als niemand da war</translation>
    </message>
    <message>
        <source>The AI was not sure of its answer</source>
        <translation>Die KI war sich ihrer Antwort nicht sicher</translation>
    </message>
    <message>
        <source>Could not prove who they are after several tries</source>
        <translation>Konnte sich nach mehreren Versuchen nicht ausweisen</translation>
    </message>
    <message>
        <source>Too many questions without a solution</source>
        <translation>Zu viele Fragen ohne Lösung</translation>
    </message>
    <message>
        <source>The AI could not answer because of an error</source>
        <translation>Die KI konnte wegen eines Fehlers nicht antworten</translation>
    </message>
    <message>
        <source>Sounds unhappy</source>
        <translation>Klingt unzufrieden</translation>
    </message>
    <message>
        <source>Asked the same several times</source>
        <translation>Fragte mehrmals dasselbe</translation>
    </message>
    <message>
        <source>Was left without an answer by the person who had it</source>
        <translation>Blieb ohne Antwort von dem, der das Gespräch hatte</translation>
    </message>
    <message>
        <source>Passed on by a colleague</source>
        <translation>Vom Team weitergegeben</translation>
    </message>
    <message>
        <source>Accepted the offer of a person</source>
        <translation>Hat das Angebot eines Menschen angenommen</translation>
    </message>
    <message>
        <source>Has a complaint</source>
        <translation>Hat eine Beschwerde</translation>
    </message>
    <message>
        <source>Wrote about “%1”</source>
        <translation>Schrieb über „%1“</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
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
        <translation>%1 T</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>date format, see QDate::toString</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format, see QDate::toString</comment>
        <translation>d. MMMM yyyy</translation>
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
        <translation>KI</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Frontdesk</source>
        <translation>Frontdesk</translation>
    </message>
    <message>
        <source>A person took over from the AI</source>
        <translation>Ein Mensch hat von der KI übernommen</translation>
    </message>
    <message>
        <source>%1 took over from the AI</source>
        <translation>%1 hat von der KI übernommen</translation>
    </message>
    <message>
        <source>Handed back to the AI</source>
        <translation>An die KI zurückgegeben</translation>
    </message>
    <message>
        <source>%1 handed back to the AI</source>
        <translation>%1 hat an die KI zurückgegeben</translation>
    </message>
    <message>
        <source>Asked for a person, waiting for an agent</source>
        <translation>Möchte einen Menschen, wartet auf jemanden</translation>
    </message>
    <message>
        <source>No longer waiting for a person</source>
        <translation>Wartet nicht mehr auf einen Menschen</translation>
    </message>
    <message>
        <source>Conversation closed</source>
        <translation>Gespräch geschlossen</translation>
    </message>
    <message>
        <source>Conversation reopened</source>
        <translation>Gespräch wieder geöffnet</translation>
    </message>
    <message>
        <source>The AI stopped answering</source>
        <translation>Die KI hat aufgehört zu antworten</translation>
    </message>
    <message>
        <source>Too many messages in a short time, the AI answers later</source>
        <translation>Zu viele Nachrichten in kurzer Zeit, die KI antwortet später</translation>
    </message>
    <message>
        <source>Left a message, wants an answer</source>
        <translation>Hat eine Nachricht hinterlassen, möchte eine Antwort</translation>
    </message>
    <message>
        <source>Left a message, wants an answer by e-mail: %1</source>
        <translation>Hat eine Nachricht hinterlassen, möchte eine Antwort per E-Mail: %1</translation>
    </message>
    <message>
        <source>Rated %1 of 5</source>
        <translation>Bewertung: %1 von 5</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>rating: comment</comment>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>Put back into the queue for people</source>
        <translation>Zurück in die Warteschlange für Menschen gestellt</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>%1 zugewiesen</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>assignment: note</comment>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>%1 would like to take over</source>
        <translation>%1 würde gern übernehmen</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Back from snooze</source>
        <translation>Nicht mehr zurückgestellt</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>wird geschrieben</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>[Image, is being fetched from the provider]</source>
        <translation>[Bild, wird vom Anbieter geholt]</translation>
    </message>
    <message>
        <source>[File, is being fetched from the provider]</source>
        <translation>[Datei, wird vom Anbieter geholt]</translation>
    </message>
    <message>
        <source>The AI is silent: a person answers from elsewhere</source>
        <translation>Die KI schweigt: Ein Mensch antwortet von anderswo</translation>
    </message>
    <message>
        <source>The AI is silent: more than one customer is in this conversation</source>
        <translation>Die KI schweigt: In dieser Unterhaltung ist mehr als ein Kunde</translation>
    </message>
    <message>
        <source>The AI is silent: the provider has set this conversation inactive</source>
        <translation>Die KI schweigt: Der Anbieter hat diese Unterhaltung stillgelegt</translation>
    </message>
    <message>
        <source>The AI is silent: the customer does not want messages</source>
        <translation>Die KI schweigt: Der Kunde möchte keine Nachrichten</translation>
    </message>
    <message>
        <source>Waits: too many conversations are being worked on</source>
        <translation>Wartet: Es sind zu viele Unterhaltungen in Arbeit</translation>
    </message>
    <message>
        <source>The AI may answer again</source>
        <translation>Die KI darf wieder antworten</translation>
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
        <translation>%1 kam von außerhalb dieses Programms dazu, die KI schweigt</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 ist gegangen</translation>
    </message>
    <message>
        <source>The customer wrote %1 and must not be written to</source>
        <translation>Der Kunde schrieb %1; ihm darf nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The customer wrote %1 and may be written to again</source>
        <translation>Der Kunde schrieb %1; ihm darf wieder geschrieben werden</translation>
    </message>
    <message>
        <source>Closed at the provider</source>
        <translation>Beim Anbieter geschlossen</translation>
    </message>
    <message>
        <source>Set inactive at the provider</source>
        <translation>Beim Anbieter stillgelegt</translation>
    </message>
    <message>
        <source>Active again at the provider</source>
        <translation>Beim Anbieter wieder aktiv</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>wartet auf den Versand</translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>Wrote while the AI was switched off for maintenance</source>
        <translation>Schrieb, während die KI zur Wartung abgeschaltet war</translation>
    </message>
    <message>
        <source>Wrote before a backup was restored; nobody knows whether it was answered</source>
        <translation>Schrieb, bevor eine Sicherung zurückgespielt wurde; niemand weiß, ob darauf geantwortet wurde</translation>
    </message>
    <message>
        <source>Waits for an answer in a conversation in which the AI is silent</source>
        <translation>Wartet auf eine Antwort in einem Gespräch, in dem die KI schweigt</translation>
    </message>
    <message>
        <source>An answer of the AI could not be delivered</source>
        <translation>Eine Antwort der KI konnte nicht zugestellt werden</translation>
    </message>
    <message>
        <source>A draft of the AI waits for approval</source>
        <translation>Ein Entwurf der KI wartet auf Freigabe</translation>
    </message>
    <message>
        <source>Was told that people answer</source>
        <translation>Erfuhr, dass Menschen antworten</translation>
    </message>
    <message>
        <source>The AI does not answer this kind of question here</source>
        <translation>Die KI beantwortet solche Fragen hier nicht</translation>
    </message>
    <message>
        <source>People answer here; the AI only compares</source>
        <translation>Hier antworten Menschen; die KI vergleicht nur</translation>
    </message>
    <message>
        <source>A callback that was promised is due</source>
        <translation>Ein zugesagter Rückruf ist fällig</translation>
    </message>
    <message>
        <source>Needs something that the AI cannot do</source>
        <translation>Braucht etwas, das die KI nicht kann</translation>
    </message>
    <message>
        <source>“%1” stands in the message</source>
        <translation>„%1“ steht in der Nachricht</translation>
    </message>
    <message>
        <source>the message is about %1</source>
        <translation>in der Nachricht geht es um %1</translation>
    </message>
    <message>
        <source>the agent before asked for it</source>
        <translation>der vorige Assistent hat darum gebeten</translation>
    </message>
    <message>
        <source>it has the conversation already</source>
        <translation>er hat das Gespräch schon</translation>
    </message>
    <message>
        <source>nothing spoke for another one</source>
        <translation>nichts sprach für einen anderen</translation>
    </message>
    <message>
        <source>handed over often enough, nobody else may take it</source>
        <translation>oft genug weitergegeben, niemand sonst darf es übernehmen</translation>
    </message>
    <message>
        <source>%1 goes on for the AI: %2</source>
        <comment>agent: rule</comment>
        <translation>%1 macht für die KI weiter: %2</translation>
    </message>
</context>
<context>
    <name>frontdesk::inbox</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Overdue %1</source>
        <translation>Überfällig %1</translation>
    </message>
    <message>
        <source>Waiting · %1 left</source>
        <translation>Wartet · noch %1</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>The channel did not say whether this arrived. Ask the customer before you send it again.</source>
        <translation>Der Kanal hat nicht gesagt, ob das angekommen ist. Fragen Sie den Kunden, bevor Sie es noch einmal senden.</translation>
    </message>
    <message>
        <source>The message did not reach the customer.</source>
        <translation>Die Nachricht hat den Kunden nicht erreicht.</translation>
    </message>
    <message>
        <source>The channel refused the message (%1).</source>
        <translation>Der Kanal hat die Nachricht abgelehnt (%1).</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>document, section</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, p. %2</source>
        <translation>%1, S. %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Ein Mensch</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>KI</translation>
    </message>
    <message>
        <source>AI · %1</source>
        <translation>KI · %1</translation>
    </message>
    <message>
        <source>overdue %1</source>
        <translation>überfällig %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 ist gegangen</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Waiting for a place</source>
        <translation>Wartet auf einen Platz</translation>
    </message>
    <message>
        <source>AI is silent</source>
        <translation>KI schweigt</translation>
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
        <translation>Zurückstellen bis</translation>
    </message>
    <message>
        <source>It comes back at this time, or earlier when the customer writes.</source>
        <translation>Es kommt zu dieser Zeit zurück, oder früher, wenn der Kunde schreibt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message numerus="yes">
        <source>%1, available, %n conversation(s)</source>
        <translation>
            <numerusform>%1, verfügbar, %n Gespräch</numerusform>
            <numerusform>%1, verfügbar, %n Gespräche</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, away</source>
        <translation>%1, abwesend</translation>
    </message>
    <message>
        <source>%1, not here</source>
        <translation>%1, nicht da</translation>
    </message>
    <message>
        <source>1 &amp;hour</source>
        <translation>1 &amp;Stunde</translation>
    </message>
    <message>
        <source>&amp;Tomorrow morning</source>
        <translation>&amp;Morgen früh</translation>
    </message>
    <message>
        <source>&amp;Next week</source>
        <translation>&amp;Nächste Woche</translation>
    </message>
    <message>
        <source>&amp;Choose a time…</source>
        <translation>&amp;Zeit wählen …</translation>
    </message>
    <message>
        <source>No colleagues yet. Add them in Settings.</source>
        <translation>Noch kein Team. Fügen Sie es in den Einstellungen hinzu.</translation>
    </message>
    <message>
        <source>Back into the &amp;queue for everybody</source>
        <translation>Zurück in die &amp;Warteschlange für alle</translation>
    </message>
</context>
<context>
    <name>frontdesk::noticetext</name>
    <message>
        <source>There is a new message.</source>
        <translation>Es gibt eine neue Nachricht.</translation>
    </message>
    <message>
        <source>Open the conversation to hand it over.</source>
        <translation>Öffnen Sie das Gespräch, um es zu übergeben.</translation>
    </message>
    <message>
        <source>You have this conversation now.</source>
        <translation>Sie haben dieses Gespräch jetzt.</translation>
    </message>
    <message>
        <source>A person is asked for.</source>
        <translation>Ein Mensch wird verlangt.</translation>
    </message>
    <message>
        <source>New message from %1</source>
        <translation>Neue Nachricht von %1</translation>
    </message>
    <message>
        <source>Somebody would like to take over %1</source>
        <translation>Jemand möchte %1 übernehmen</translation>
    </message>
    <message>
        <source>%1 would like to take over %2</source>
        <translation>%1 möchte %2 übernehmen</translation>
    </message>
    <message>
        <source>%1 was given to you</source>
        <translation>%1 wurde Ihnen gegeben</translation>
    </message>
    <message>
        <source>%1 was passed on to you and waits</source>
        <translation>%1 wurde an Sie weitergegeben und wartet</translation>
    </message>
    <message>
        <source>%1 waits again</source>
        <translation>%1 wartet wieder</translation>
    </message>
    <message>
        <source>Urgent: %1 waits for a person</source>
        <translation>Dringend: %1 wartet auf einen Menschen</translation>
    </message>
    <message>
        <source>%1 waits for a person</source>
        <translation>%1 wartet auf einen Menschen</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) waiting for a person</source>
        <translation>
            <numerusform>%n Kunde wartet auf einen Menschen</numerusform>
            <numerusform>%n Kunden warten auf einen Menschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n more)</source>
        <comment>words of a message, number of further ones</comment>
        <translation>
            <numerusform>%1 (%n weitere)</numerusform>
            <numerusform>%1 (%n weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 took %2</source>
        <translation>%1 hat %2 übernommen</translation>
    </message>
</context>
<context>
    <name>frontdesk::simulator::FakeServer</name>
    <message>
        <source>The simulated Twilio cannot listen on port %1.</source>
        <translation>Das simulierte Twilio kann an Port %1 nicht lauschen.</translation>
    </message>
</context>
</TS>
