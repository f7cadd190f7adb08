<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
    <name>DeskStore</name>
    <message>
        <source>This conversation is closed.</source>
        <translation>Dieses Gespräch ist geschlossen.</translation>
    </message>
    <message>
        <source>%1 has closed this conversation.</source>
        <translation>%1 hat dieses Gespräch geschlossen.</translation>
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
</context>
<context>
    <name>HealthText</name>
    <message>
        <source>Web chat</source>
        <translation>Webchat</translation>
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
    <name>Main</name>
    <message>
        <source>Frontdesk cannot start</source>
        <translation>Frontdesk kann nicht starten</translation>
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
        <source>no language model service is built in yet; answers come from the built-in agent</source>
        <translation>noch ist kein Sprachmodelldienst eingebaut; die Antworten kommen vom eingebauten Assistenten</translation>
    </message>
    <message>
        <source>the Twilio channels are not built in yet</source>
        <translation>die Twilio-Kanäle sind noch nicht eingebaut</translation>
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
        <source>Address of the OpenAI-compatible service.</source>
        <translation>Adresse des OpenAI-kompatiblen Dienstes.</translation>
    </message>
    <message>
        <source>Key of the OpenAI-compatible service.</source>
        <translation>Schlüssel des OpenAI-kompatiblen Dienstes.</translation>
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
        <source>Address of the Twilio API.</source>
        <translation>Adresse der Twilio-API.</translation>
    </message>
    <message>
        <source>Account of Twilio, begins with AC.</source>
        <translation>Konto bei Twilio, beginnt mit AC.</translation>
    </message>
    <message>
        <source>Secret of the Twilio account; it also signs webhooks.</source>
        <translation>Geheimnis des Twilio-Kontos; es signiert auch Webhooks.</translation>
    </message>
    <message>
        <source>Conversations service of Twilio, begins with IS.</source>
        <translation>Conversations-Dienst von Twilio, beginnt mit IS.</translation>
    </message>
    <message>
        <source>Your Twilio number, for example +12075550100.</source>
        <translation>Ihre Twilio-Nummer, zum Beispiel +12075550100.</translation>
    </message>
    <message>
        <source>Telephone that calls are transferred to.</source>
        <translation>Telefon, an das Anrufe weitergeleitet werden.</translation>
    </message>
    <message>
        <source>Signs generic webhooks; Twilio&apos;s are signed with its own token.</source>
        <translation>Signiert allgemeine Webhooks; die von Twilio werden mit dessen Token signiert.</translation>
    </message>
    <message>
        <source>generic webhooks are not built in yet</source>
        <translation>allgemeine Webhooks sind noch nicht eingebaut</translation>
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
        <source>Conversations the AI works on at the same time; further ones wait in the queue.</source>
        <translation>Gespräche, an denen die KI gleichzeitig arbeitet; weitere warten in der Warteschlange.</translation>
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
        <source>Who writes the answers; builtin needs no account and no network.</source>
        <translation>Wer die Antworten schreibt; builtin braucht weder Konto noch Netz.</translation>
    </message>
    <message>
        <source>Pause between the words of the built-in agent, in milliseconds; 0 writes as fast as it can.</source>
        <translation>Pause zwischen den Wörtern des eingebauten Assistenten in Millisekunden; 0 schreibt so schnell wie möglich.</translation>
    </message>
    <message>
        <source>Model name in place of the one in agent_config.yml.</source>
        <translation>Modellname anstelle des in agent_config.yml genannten.</translation>
    </message>
    <message>
        <source>the built-in agent has one model only; it counts once a language model service is built in</source>
        <translation>der eingebaute Assistent hat nur ein Modell; es zählt, sobald ein Sprachmodelldienst eingebaut ist</translation>
    </message>
    <message>
        <source>Temperature in place of the one in agent_config.yml, 0 to 2; -1 keeps that one.</source>
        <translation>Temperatur anstelle der in agent_config.yml, 0 bis 2; -1 behält jene.</translation>
    </message>
    <message>
        <source>the built-in agent does not sample; it counts once a language model service is built in</source>
        <translation>der eingebaute Assistent wählt nicht zufällig; es zählt, sobald ein Sprachmodelldienst eingebaut ist</translation>
    </message>
    <message>
        <source>Length limit of an answer in place of the one in agent_config.yml; 0 keeps that one.</source>
        <translation>Längengrenze einer Antwort anstelle der in agent_config.yml; 0 behält jene.</translation>
    </message>
    <message>
        <source>the built-in agent answers from documents; it counts once a language model service is built in</source>
        <translation>der eingebaute Assistent antwortet aus Dokumenten; es zählt, sobald ein Sprachmodelldienst eingebaut ist</translation>
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
        <source>the built-in agent answers every conversation at once, nobody has to wait for it</source>
        <translation>der eingebaute Assistent beantwortet jedes Gespräch sofort, niemand muss auf ihn warten</translation>
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
</context>
<context>
    <name>TrialRun</name>
    <message>
        <source>There is no room for temporary files.</source>
        <translation>Für vorläufige Dateien ist kein Platz.</translation>
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
        <source>No saved replies yet. Write those that you send every day once, here.</source>
        <translation>Noch keine Antwortvorlagen. Schreiben Sie hier einmal auf, was Sie jeden Tag senden.</translation>
    </message>
    <message>
        <source>No saved reply contains “%1”.</source>
        <translation>Keine Antwortvorlage enthält „%1“.</translation>
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
        <translation>Erneut versuchen</translation>
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
    <name>frontdesk::CounterButton</name>
    <message>
        <source>%1 %2</source>
        <comment>count, what</comment>
        <translation>%1 %2</translation>
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
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
    <name>frontdesk::EngineStrip</name>
    <message>
        <source>The engine is not answering. You can read on; what you send waits until it is back.</source>
        <translation>Das Programm dahinter antwortet nicht. Sie können weiterlesen; was Sie senden, wartet, bis es wieder da ist.</translation>
    </message>
    <message>
        <source>The engine is not ready. Messages are kept and answered later.</source>
        <translation>Das Programm dahinter ist nicht bereit. Nachrichten werden aufbewahrt und später beantwortet.</translation>
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
        <translation>Erneut versuchen</translation>
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
        <translation>Lieber nicht</translation>
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
        <source>Four short steps, no account. Only the name is needed; everything can be changed later.</source>
        <translation>Vier kurze Schritte, kein Konto. Nur der Name ist nötig; alles lässt sich später ändern.</translation>
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
        <translation>Wird geprüft …</translation>
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
        <translation>Erneut versuchen</translation>
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
        <source>Reply sent to %1</source>
        <translation>Antwort an %1 gesendet</translation>
    </message>
    <message>
        <source>Handed back to the AI: %1</source>
        <translation>An die KI zurückgegeben: %1</translation>
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
    <name>frontdesk::MainWindow</name>
    <message>
        <source>%1 – Frontdesk</source>
        <translation>%1 – Frontdesk</translation>
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
        <source>for %1</source>
        <comment>how long a state holds</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
        <translation>Die Einstellungen werden gelesen …</translation>
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
        <translation>Erneut versuchen</translation>
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
        <translation>Ein Neustart dauert einige Sekunden; Kunden, die in der Zeit schreiben, erhalten danach Antwort.</translation>
    </message>
    <message>
        <source>End Frontdesk and start it again when it suits you.</source>
        <translation>Beenden Sie Frontdesk und starten Sie es wieder, wenn es Ihnen passt.</translation>
    </message>
    <message>
        <source>The secret is stored.</source>
        <translation>Das Geheimnis ist abgelegt.</translation>
    </message>
    <message>
        <source>“%1” was changed</source>
        <comment>name of a setting</comment>
        <translation>„%1“ wurde geändert</translation>
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
        <source>A simulated customer writes to your web chat as a visitor would. Beside the chat you see what the assistant understood, looked up and did.</source>
        <translation>Ein simulierter Kunde schreibt in Ihren Webchat wie ein Besucher. Neben dem Chat sehen Sie, was der Assistent verstanden, nachgeschlagen und getan hat.</translation>
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
        <translation>Erneut versuchen</translation>
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
        <translation>Webchat</translation>
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
        <source>sending</source>
        <translation>wird gesendet</translation>
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
        <translation>Erneut versuchen</translation>
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
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
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
</TS>
