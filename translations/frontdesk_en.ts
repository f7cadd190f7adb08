<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BusinessFile</name>
    <message>
        <source>Your file %1 was not changed, because the result would not be right:
%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A day can have at most %n opening times.</source>
        <translation>
            <numerusform>A day can have at most %n opening time.</numerusform>
            <numerusform>A day can have at most %n opening times.</numerusform>
        </translation>
    </message>
    <message>
        <source>An opening time is not complete; write it as 09:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two opening times of one day overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Keep at most %n special days.</source>
        <translation>
            <numerusform>Keep at most %n special day.</numerusform>
            <numerusform>Keep at most %n special days.</numerusform>
        </translation>
    </message>
    <message>
        <source>A special day has no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 is listed twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written in a way that only a person can change. Edit it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name of your company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name or the description is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a time zone, for example Europe/Berlin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the web address with https:// in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assistant&apos;s name is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep greeting and notice below 500 characters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsoleService</name>
    <message>
        <source>This text is longer than %1 characters. Shorten it or send it in parts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskStore</name>
    <message>
        <source>This conversation is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has closed this conversation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>The file %1 cannot be written (%2). Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentImport</name>
    <message>
        <source>PDF files cannot be read yet. Copy the text into a text file, or save the page as HTML, and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office files cannot be read yet. Use &quot;Save as&quot; with plain text, CSV or HTML, and add that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a packed file. Unpack it and add the texts in it one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures cannot be read yet. Write what is on it into a text file and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is larger than 10 MB. Split it into smaller ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; holds no text. Add text, Markdown, CSV or HTML files.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditField</name>
    <message>
        <source>This is not an e-mail address. It looks like name@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a phone number. Write digits, with + and the country first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is too long (at most 120 characters).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gateway</name>
    <message>
        <source>Another program uses this port: stop it, or choose another port in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and port in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot listen on %1, port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot listen on the operations port %1: choose another one in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HealthChecks</name>
    <message>
        <source>The program is ending: no new customers are let in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web chat does not answer on port %1. Restart Frontdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) failed in the last 5 minutes. Look at the errors below.</source>
        <translation>
            <numerusform>%n request failed in the last 5 minutes. Look at the errors below.</numerusform>
            <numerusform>%n requests failed in the last 5 minutes. Look at the errors below.</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers reach the web chat on port %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change could not be saved. Check the disk of the data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be saved: the disk is slow.</source>
        <translation>
            <numerusform>%n change waits to be saved: the disk is slow.</numerusform>
            <numerusform>%n changes wait to be saved: the disk is slow.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no documents: the assistant can look up nothing. Add some on the page Company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 passages of %n document(s) can be found.</source>
        <translation>
            <numerusform>%1 passages of %n document can be found.</numerusform>
            <numerusform>%1 passages of %n documents can be found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the recent answers failed; the customers were handed to a person.</source>
        <translation>
            <numerusform>%n of the recent answers failed; the customer was handed to a person.</numerusform>
            <numerusform>%n of the recent answers failed; the customers were handed to a person.</numerusform>
        </translation>
    </message>
    <message>
        <source>agent_config.yml has mistakes and was not taken: the one from before answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready; nobody has asked in the last hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in the last hour.</source>
        <translation>
            <numerusform>%n answer in the last hour.</numerusform>
            <numerusform>%n answers in the last hour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are late.</source>
        <translation>
            <numerusform>%n message is late.</numerusform>
            <numerusform>%n messages are late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of the last hour did not arrive for certain. Their conversations show which.</source>
        <translation>
            <numerusform>%n message of the last hour did not arrive for certain. Its conversation shows which.</numerusform>
            <numerusform>%n messages of the last hour did not arrive for certain. Their conversations show which.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are on their way.</source>
        <translation>
            <numerusform>%n message is on its way.</numerusform>
            <numerusform>%n messages are on their way.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port for monitoring (%1) does not answer. Customers notice nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring programs can ask on port %1 of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known where the keys are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys are kept here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The free space of the data folder is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 are free: messages will soon not be saved any more. Make room now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 are free. Make room soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frontdesk uses %1 of memory, more than it should. Restart it when it is quiet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of disk space are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer is wrong: times and deadlines cannot be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer jumped by %n second(s).</source>
        <translation>
            <numerusform>The clock of this computer jumped by %n second.</numerusform>
            <numerusform>The clock of this computer jumped by %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock runs evenly.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HealthText</name>
    <message>
        <source>Web chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk and memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoursEditor</name>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain holds no such entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KnowledgeFolder</name>
    <message>
        <source>It is too large to be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There are %n documents already. Remove one first.</source>
        <translation>
            <numerusform>There is %n document already. Remove it first.</numerusform>
            <numerusform>There are %n documents already. Remove one first.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text in &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no document &quot;%1&quot; any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to &quot;%1&quot; is too long. Put long texts into a document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only %n answers can be typed here. Put the others into a document.</source>
        <translation>
            <numerusform>Only %n answer can be typed here. Put the others into a document.</numerusform>
            <numerusform>Only %n answers can be typed here. Put the others into a document.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Frontdesk cannot start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MediaStore</name>
    <message>
        <source>This file is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many files wait to be sent. Send or remove some first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is no longer there. Attach it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message takes at most 10 files. Send the rest with another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have sent very many files today. Send a link, or the rest tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for files just now. Please write without the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>is not an IP address; write for example 127.0.0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a web address; write for example https://www.example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a user name or password; take it out, keys have settings of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not an origin; write scheme and host only, for example https://www.example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a telephone number in international form; write for example +12075550100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may hold letters, digits, - and _ only, at most 32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a line break or control character; write it in one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is longer than 4096 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is longer than 120 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a colour; write # and six digits or letters from a to f, for example #1f62d0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a language of the chat; write en, de or es</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no database this program can open; write sqlite:///frontdesk.db or remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins with [ but is no JSON list; write a, b or [&quot;a&quot;, &quot;b&quot;]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds something other than texts; write [&quot;a&quot;, &quot;b&quot;]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has more than 1000 entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no value; write one (&quot;&quot; for none) or remove the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is %1; it must be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is %1; it must be a %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is longer than 65536 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is neither true nor false; write one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a whole number; write digits only, without leading zeros, units or separators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a number; write for example 0.7</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretVault</name>
    <message>
        <source>This is not a name of a secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The master key of this data folder was kept in %1 and is no longer there. Restore it, or the folder from a backup with its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The master key of this data folder is in the keychain of the desktop, which cannot be reached now. Log in to the desktop, unlock the keychain and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such credential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This secret cannot be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This secret cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain has not been asked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are kept in the keychain of the desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is switched off: secrets are kept in files in %1 that only this user account can read. Whoever can read files as this user, or takes the disk, can read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain that can be used: secrets are kept in files in %1 that only this user account can read. Whoever can read files as this user, or takes the disk, can read them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingArea</name>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat on the web site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenAI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure OpenAI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anthropic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deepgram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ElevenLabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingChoice</name>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything (for finding faults)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what stops the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text for people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON for programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keychain of the desktop, else private files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always private files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingLabel</name>
    <message>
        <source>Listen on address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind a proxy with TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed host names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web sites that show the chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads of the public port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set of limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploads a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New conversations per address and day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for a reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close idle conversations after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages the agent sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token for your programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to undo sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer urgent cases within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer high priority within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer normal cases within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer low priority within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of log lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of a log file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept log files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure SQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the chat button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corner of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages of the chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone when nobody is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail when nobody is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenAI address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenAI key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure OpenAI address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure OpenAI key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure OpenAI deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anthropic address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deepgram address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ElevenLabs address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio Conversations service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone for transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export traces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collector of traces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Minutes in which a person should take an urgent request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes in which a person should take a request of high priority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes in which a person should take a request of normal priority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes in which a person should take a request of low priority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address the public port listens on; 127.0.0.1 is reachable from this computer only, which is right behind a tunnel or proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public port for the web chat, its API and webhooks; 0 takes any free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port for /metrics, /health, /ready and /live, always on 127.0.0.1; 0 takes any free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address under which customers and services reach this computer, for example https://chat.example.com; webhook signatures are computed over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says that a proxy with TLS stands in front; without it only loopback addresses may be listened on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host names requests may use; empty means the loopback names and the host of public_base_url, anything else gets 421.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web sites whose pages may use the chat, as origins such as https://www.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP addresses whose X-Forwarded-For header is believed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads that serve public sockets; one is enough up to about 2,000 of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set of rate limits per sender: standard (100 an hour, chat 30, search 60, upload 10 a minute) or conversations (60 a minute, 1000 an hour, 10000 a day).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own limit a minute for messages and general requests; 0 = none, -1 = that of the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own limit an hour for messages and general requests; 0 = none, -1 = that of the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own limit a day for messages and general requests; 0 = none, -1 = that of the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own limit of searches a minute; 0 = none, -1 = that of the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own limit of uploads a minute; 0 = none, -1 = that of the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no language model service is built in yet; answers come from the built-in agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Twilio channels are not built in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telephone calls are not built in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is exported yet; /metrics on the operations port works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the OpenAI-compatible service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the OpenAI-compatible service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the Azure OpenAI resource.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the Azure OpenAI resource.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the deployment in the Azure OpenAI resource.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the Anthropic service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the Deepgram speech recognition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the ElevenLabs voices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the Twilio API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account of Twilio, begins with AC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret of the Twilio account; it also signs webhooks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations service of Twilio, begins with IS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Twilio number, for example +12075550100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone that calls are transferred to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs generic webhooks; Twilio&apos;s are signed with its own token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generic webhooks are not built in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports traces to telemetry.otlp_endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collector of traces over OTLP/HTTP, usually port 4318.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least important log lines that are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes debug lines whatever log.level says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of the log lines: text for people, json for programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log file; a relative name starts at the log folder, empty means frontdesk.log there, none switches it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size in bytes at which the log file is rotated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotated log files that are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database: empty means frontdesk.db in the data folder, else sqlite:///file (relative names start at the data folder).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must stay false: Azure SQL is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its log-in needs Microsoft&apos;s own driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the chat on the web site; empty makes one from the company&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text beside the icon that opens the chat; empty shows the icon alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the chat as #rrggbb; black or white text on it must be readable (contrast of 4.5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower corner of the web page in which the chat opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages of the chat&apos;s own words; the first one is used when a visitor&apos;s browser asks for none of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone number that visitors see when this computer is off; empty takes the company&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address that visitors see when this computer is off; empty takes the company&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the environment: .env.&lt;profile&gt; is read too, and every profile but production has a data folder and keys of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window, for example en or de; system follows the desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the database and all other data; empty means the usual place of this system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs the sample business in a data folder of its own; loopback addresses only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where keys are kept: auto uses the keychain of the desktop and else a file readable by you only, off always uses the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations the AI works on at the same time; further ones wait in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest message a customer may send, in characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New conversations one network address may start a day; 0 = no limit. This computer itself is not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long POST .../messages waits for the reply before it answers 202 pending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent configuration (agent_config.yml); empty means the one in the configuration or data folder, else the sample business.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who writes the answers; builtin needs no account and no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause between the words of the built-in agent, in milliseconds; 0 writes as fast as it can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model name in place of the one in agent_config.yml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the built-in agent has one model only; it counts once a language model service is built in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature in place of the one in agent_config.yml, 0 to 2; -1 keeps that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the built-in agent does not sample; it counts once a language model service is built in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length limit of an answer in place of the one in agent_config.yml; 0 keeps that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the built-in agent answers from documents; it counts once a language model service is built in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle minutes after which a conversation is closed, in place of agent_config.yml; 0 keeps the value there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages of a conversation the agent sees, in place of agent_config.yml; 0 keeps the value there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name as colleagues see it; empty takes the name of the log-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token that programs of yours send as &quot;Authorization: Bearer&quot; to list the chat sessions (GET /api/sessions); empty leaves that list closed to all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds in which a sent reply can be taken back; 0 sends at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the built-in agent answers every conversation at once, nobody has to wait for it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsService</name>
    <message>
        <source>There is no such setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set for all users of this computer in %1, line %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set in %1, line %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the secret store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set in %1, line %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by the environment variable %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set on the command line with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used by this version: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program runs without a file for its settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 That has the last word, so a change here would not act. Change or remove it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no place for secrets here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not answer. Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no test for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is not ready yet. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the program and start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No log file is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be written; it has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another file or make it writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder %1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder %1 can be written and has %2 of free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder %1 has only %2 of free space. Make room on this disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reaches this program, but its host name is not allowed. Add it to the allowed hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer: %2. Check the address and the tunnel or proxy in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers, but it is not Frontdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is answered by another Frontdesk than this one. Check where the address leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reaches this program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignalText</name>
    <message>
        <source>written in capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exclamation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>probability in percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in a row</source>
        <translation>
            <numerusform>%n time in a row</numerusform>
            <numerusform>%n times in a row</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unhappy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a hurry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted the offer of a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>signal, what was seen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SimulatorScripts</name>
    <message>
        <source>Where is my order?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for an order of the sample shop and proves who asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks when the shop is open and about returns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question nobody wrote down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks something that no document answers: the assistant must say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angry, wants a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complains and asks for a person: it must reach the queue.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoreText</name>
    <message>
        <source>The disk is full: nothing can be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database refused the operation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague has this conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has this conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conversation does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This member of staff does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AI has this conversation already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message id is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AI has this conversation. Take it over first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has written again. Read it before you send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conversation or member of staff does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message is not waiting to be sent any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message is still being written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conversation is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy before the upgrade could not be made; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database file cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database has lost its keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody asked for a person here; the AI has this conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request does not wait any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message is not left alone any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is the database of another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was written by a newer version of Frontdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message is not being sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message has been sent already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation has changed hands; this is not done any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored value is damaged and cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key does not open the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no simulated customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AI did nothing for this message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrialRun</name>
    <message>
        <source>There is no room for temporary files.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::AboutDialog</name>
    <message>
        <source>About Frontdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI customer support with people in control. Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Master key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::AccountMenu</name>
    <message>
        <source>Open the chat page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Frontdesk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::ActForm</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass on to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for the colleague, only your team sees it (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is no person needed? Only your team sees it, for example: answered by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>colleague, presence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs no person; the AI goes on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::Actions</name>
    <message>
        <source>Search and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next conversation that needs a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the most urgent one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit Frontdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand back to AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide the AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is needed for writing. Choose keys with Ctrl or Alt, or a function key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already does “%2”. Change that one first.</source>
        <comment>keys, action</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::AnswersEditor</name>
    <message>
        <source>Add a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What customers ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the assistant should answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::AttachmentBook</name>
    <message numerus="yes">
        <source>A message takes at most %n file(s).</source>
        <translation>
            <numerusform>A message takes at most %n file.</numerusform>
            <numerusform>A message takes at most %n files.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a file. Folders cannot be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large (%2). A file may have at most %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <comment>file name, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large. It may have at most %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::AttachmentTray</name>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being prepared…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::BellButton</name>
    <message numerus="yes">
        <source>Notifications, %n unread</source>
        <translation>
            <numerusform>Notifications, %n unread</numerusform>
            <numerusform>Notifications, %n unread</numerusform>
        </translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::BusinessService</name>
    <message numerus="yes">
        <source>Write a question of at most %n character(s).</source>
        <translation>
            <numerusform>Write a question of at most %n character.</numerusform>
            <numerusform>Write a question of at most %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the details of your company first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the demo, with data of its own. Close it and start the program without --demo: your company answers then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your file says &quot;sample_data: true&quot;. Remove that line in %1 first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this computer can reach the chat so far. Visitors need a public address: set up a tunnel or a proxy with https that leads to port %1 of this computer, then enter its address in Settings, Server, &quot;public_base_url&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers, with https. Your web site can use the chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers, but without https. Browsers refuse it on pages with https: let the tunnel or proxy add a certificate and write https:// into &quot;public_base_url&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers, but it is not this program (HTTP %2). Check where the tunnel or proxy leads to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer: %2. Check that the tunnel or proxy runs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::CannedDialog</name>
    <message>
        <source>New reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example: opening-hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcut, typed after “/”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{customer_name}, {agent_name}, {staff_name} and {company_name} are replaced when the reply is inserted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (/%2)</source>
        <comment>title, shortcut</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shortcut needs 1 to 32 letters, digits, “-” or “_”, without spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the reply a title, so that you find it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply has no text yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long: %1 of at most %2 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted. “Save reply” brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::CannedPicker</name>
    <message>
        <source>Loading saved replies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No saved replies yet. Write those that you send every day once, here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No saved reply contains “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::CannedPopup</name>
    <message>
        <source>Manage saved replies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search saved replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::ChatBubble</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the assistant did for this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person took over here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::ChatPanel</name>
    <message>
        <source>Open in the inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut the connection for a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer ends the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this chat; the conversation stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Rate with %n star(s)</source>
        <translation>
            <numerusform>Rate with %n star</numerusform>
            <numerusform>Rate with %n stars</numerusform>
        </translation>
    </message>
    <message>
        <source>Write as this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message of the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>talks with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>talks with %1, a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connects…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line is cut; it comes back by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the conversation has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Rated with %n star(s)</source>
        <translation>
            <numerusform>Rated with %n star</numerusform>
            <numerusform>Rated with %n stars</numerusform>
        </translation>
    </message>
    <message>
        <source>How was it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::ChatTranscript</name>
    <message>
        <source>Chat of the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next message begins a new conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 looks something up (%2)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::CheatSheet</name>
    <message>
        <source>Change keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::CloseFlow</name>
    <message>
        <source>Customers get answers only while Frontdesk runs. It can stay in the tray and go on answering, or quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers get answers only while Frontdesk runs. This desktop has no tray, so the window is minimised if it should go on answering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep answering customers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep answering in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimise and keep answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember my choice (Settings can change it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit in the middle of conversations?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You are available and %n customer(s) are in a conversation with you. Nobody answers them after you quit.</source>
        <translation>
            <numerusform>You are available and %n customer is in a conversation with you. Nobody answers them after you quit.</numerusform>
            <numerusform>You are available and %n customers are in a conversation with you. Nobody answers them after you quit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::CompanyPage</name>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assistant uses this in its answers, and your web site shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the time zone of your company. A day may have several times; an empty line is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They replace the hours of their weekday: holidays, long evenings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assistant answers from these and names the place. A removed file is kept in the folder &quot;removed&quot; beside the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For what stands in no document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers from your company file and your documents as they are saved now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When are you open?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you open on Sunday?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can I talk to a person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your company file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. The next answer uses it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::Composer</name>
    <message>
        <source>The AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes back earlier when the customer writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over to write to %1 yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits for a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits for a person, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers until you take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has this conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask first, or take over if it has to be you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conversation is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens again when the customer writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a reply, or / for a saved one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only your team sees this…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall the AI know or do in its next answer? The customer does not see this…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance for the AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter saves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter starts a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter saves, Shift+Enter starts a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer does not see this. Enter saves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer does not see this. Ctrl+Enter saves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the file that cannot be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files are being prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wrote something new. Send your reply anyway?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand back to AI</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::ConsoleService</name>
    <message>
        <source>Nobody is waiting.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::ConversationController</name>
    <message>
        <source>Nobody is waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message in another conversation was not sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::ConversationDelegate</name>
    <message>
        <source>Draft:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>author, text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::ConversationHeader</name>
    <message>
        <source>Back to the conversation before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign the conversation to a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more are looking at this</source>
        <translation>
            <numerusform>%1 and %n more are looking at this</numerusform>
            <numerusform>%1 and %n more are looking at this</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is looking at this, typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is looking at this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::ConversationList</name>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and down arrows open the next conversation, Enter goes to its text field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first %1 are listed. Filters and the search lead to the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters are active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations with the AI: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conversation passes the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one over and it stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AI has nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customers come here first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They appear here as soon as a customer writes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::ConversationListModel</name>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for an agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::CoreBridge</name>
    <message>
        <source>The engine does not answer. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else was faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not work (%1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::CounterButton</name>
    <message>
        <source>%1 %2</source>
        <comment>count, what</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::CustomerCard</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages of this customer will be refused politely and running conversations closed. It can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? (only your team sees it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for blocking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conversation began %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block this customer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::CustomerList</name>
    <message>
        <source>connects…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost the line, comes back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conversation ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>script: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has not written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the new customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes every conversation of simulated customers, also of earlier days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove simulated conversations?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every conversation of simulated customers is deleted, also those of earlier days. Real ones stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::DemoBanner</name>
    <message>
        <source>Set up in 5 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3 and %4 of the sample business</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove sample data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the demo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the demo: an invented shop answers, with data of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you enter here is saved for your company. Start the program without --demo and it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can set up your company here already; it answers when you start the program without --demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is still sample data in your lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample business answers: an invented shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your company is set up. Leave the demo and it answers from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up your company; nothing is shown to your customers before you leave the demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the sample data?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the demo?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This removes %1. It cannot be undone. Your settings, your company and your documents stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your company answers now. The sample data is gone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::DeskService</name>
    <message>
        <source>This text is longer than %1 characters. Shorten it or send it in parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::DesktopNotes</name>
    <message>
        <source>There is no connection to the desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::DetailsForm</name>
    <message>
        <source>Name of the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example https://www.example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers see it above its answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One or two sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the chat. {company_name} and {agent_name} are filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice that an AI answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said at the start of every conversation. Leave it empty for the usual words; it cannot be switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name of your company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a time zone from the list, for example Europe/Berlin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::DetailsPanel</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::DisplayMenu</name>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size %1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter sends the reply</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::EarlierList</name>
    <message>
        <source>Conversation of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::EditField</name>
    <message>
        <source>Click to change, Enter saves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::EngineStrip</name>
    <message>
        <source>The engine is not answering. You can read on; what you send waits until it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is not ready. Messages are kept and answered later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::EscalationDelegate</name>
    <message>
        <source>Urgent</source>
        <comment>priority</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <comment>priority</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>priority</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <comment>priority</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::EscalationModel</name>
    <message>
        <source>%1, %2, %3, with %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, number %2 in the queue, %3, priority %4, time left %5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::EscalationService</name>
    <message>
        <source>Nobody asked for a person in this conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This note is longer than %1 characters. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in 3 to 500 characters why no person is needed. Only your team sees it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::EscalationTable</name>
    <message>
        <source>Requests for a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter takes the request, Delete says that no person is needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::EscalationsPage</name>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the request that needs a person most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleagues available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solved by the AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No person is needed: the AI goes on (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is passed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 no longer waits; the AI goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>—</source>
        <comment>no figure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to count in the last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed, opens %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the queue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No person works on a request right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests that you or a colleague took are listed here until they are handed back or closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) are with the AI. Whoever needs a person appears here at once.</source>
        <translation>
            <numerusform>%n conversation is with the AI. Whoever needs a person appears here at once.</numerusform>
            <numerusform>%n conversations are with the AI. Whoever needs a person appears here at once.</numerusform>
        </translation>
    </message>
    <message>
        <source>Watch live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what happened…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::FieldEditor</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret is stored. Type a new one to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secret is stored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::FigureCard</name>
    <message>
        <source>%1: %2. %3</source>
        <comment>name, figure, explanation</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::FigureTile</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::FileActions</name>
    <message>
        <source>There is no room for a temporary copy. Save the file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program opens this kind of file. Save it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder or make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file may be dangerous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not what its name says, or it can run as a program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it only if you expect it and trust the sender. Frontdesk does not open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::FilterBar</name>
    <message>
        <source>Remove the filter “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozed ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unread only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U&amp;rgent only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Snoozed ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Closed ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear &amp;all filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::FindBar</name>
    <message>
        <source>Older hit (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer hit (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet, older messages are searched…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::FirstRunView</name>
    <message numerus="yes">
        <source>The assistant has %n passage(s) to answer from.</source>
        <translation>
            <numerusform>The assistant has %n passage to answer from.</numerusform>
            <numerusform>The assistant has %n passages to answer from.</numerusform>
        </translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on at any time from the page Company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep looking around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words around the chat. Visitors whose browser asks for another of these get that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the assistant who you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four short steps, no account. Only the name is needed; everything can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When are you open?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assistant tells customers, and never promises a person while you are closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should it know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files, or type the answers to what customers ask most. Three are enough to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask it something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what a customer would read. Below the answer stands where it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long does delivery take?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How can I pay?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can I return something?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the demo now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::HandOverCardView</name>
    <message>
        <source>Hand-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the customer wants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note of the colleague who passed it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of this sign; their sum decides the priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the AI tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 % sure)</source>
        <comment>answer, confidence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>author, text</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::HealthPage</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy versions and the state of all parts as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A zip file for somebody who helps you: without keys and without words of customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitors in the chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts of the program and their state will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frontdesk-diagnostics-%1.zip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::HealthService</name>
    <message>
        <source>The program is still starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder and a name for the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::HolidayEditor</name>
    <message>
        <source>No special days yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, for example Christmas Eve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening hours on this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hours of %1 cannot be read. Write one opening time such as 9–12, or nothing for closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::HoursEditor</name>
    <message>
        <source>Monday to Friday 9–17</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday to Saturday 9–18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a lunch break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening hours on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 9–17 or 9–12, 14–18.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The opening hours on %1 cannot be read. Write them as 9–17 or 9–12, 14–18.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::ImageViewer</name>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the window (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture cannot be shown. It may be damaged or too large; save it to look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 pixels, shown at %3%</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::InboxActs</name>
    <message>
        <source>%1: %2</source>
        <comment>customer, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) closed</source>
        <translation>
            <numerusform>%n conversation closed</numerusform>
            <numerusform>%n conversations closed</numerusform>
        </translation>
    </message>
    <message>
        <source>Some could not be closed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 now belongs to %2</source>
        <comment>conversation, colleague</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back in the queue: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) assigned</source>
        <translation>
            <numerusform>%n conversation assigned</numerusform>
            <numerusform>%n conversations assigned</numerusform>
        </translation>
    </message>
    <message>
        <source>Some could not be assigned:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) snoozed</source>
        <translation>
            <numerusform>%n conversation snoozed</numerusform>
            <numerusform>%n conversations snoozed</numerusform>
        </translation>
    </message>
    <message>
        <source>Some could not be snoozed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colleague has been asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has been asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply sent to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed back to the AI: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::InboxPage</name>
    <message>
        <source>Attach files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else is waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers waiting for a person: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a conversation, or take the most urgent one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the most urgent one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a first message yourself, as a customer would, and watch the AI answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open chat page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conversation is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list to read along or take over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::KnowledgePanel</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price lists, terms, answers you send often: text, Markdown, CSV or HTML, up to 10 MB each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No documents yet. The assistant knows only your opening hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Typed questions and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts and tables (*.txt *.md *.csv *.html *.htm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only files of this computer can be dropped. Save it first, then drop the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::LanguageSwitch</name>
    <message>
        <source>Language of the system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::ListEditor</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::LogView</name>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy correlation id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by words or an id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems in this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings and errors will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer letters, or look through all lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The correlation id was copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::MainWindow</name>
    <message>
        <source>%1 – Frontdesk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::MemoryList</name>
    <message>
        <source>Add something to remember…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add something to remember about this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>origin, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::NoticePopup</name>
    <message>
        <source>Unread: %1, %2</source>
        <comment>title, age</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, age</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>title and text of a notice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers who wait for a person and new messages in your conversations appear here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::Notifier</name>
    <message>
        <source>Open Frontdesk to take the most urgent one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::NotifySection</name>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes sound volume loudspeaker bell quiet hours silence test message text desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop took the note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a note and play the sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test of what this computer shows and plays, with the settings below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes for waiting customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer asks for a person, is passed on to you, or was left alone. While you are Available this cannot be silenced, with a sound every 10 seconds until somebody takes over; the switch counts while you are Away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes for my conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New messages, colleagues who would like to take over, and conversations that are given to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the words of messages in notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch this off when others can see the screen. The name of the customer is shown in any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound for waiting customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts while you are Away. While you are Available the sound is always on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound for my conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short, and at most one every 3 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen one, which is not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is not connected, the system&apos;s output is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build of Frontdesk has no sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the sounds of Frontdesk; the computer&apos;s own volume counts as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes and no sounds in this time, except for waiting customers while you are Available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier time than the one above is on the next day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop shows no notes: no notification service answers. Toasts in this window, the bell and the sounds work all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on the desktop work on Linux only. Toasts in this window, the bell and the sounds work all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note was handed to the desktop, which has not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test from Frontdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of customers look like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound was played: this computer has no sound output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound was sent to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences: what became of the note, what became of the sound.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop did not take the note (%1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::Palette</name>
    <message>
        <source>Recently used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search conversations and customers, or do something…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search conversations, customers, pages and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Try fewer or other words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all conversations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::PaletteCommands</name>
    <message>
        <source>Set up my company step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first run, demo, opening hours, knowledge</source>
        <comment>words to find the first run by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colours, display</source>
        <comment>words to find a theme by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>font, zoom, display</source>
        <comment>words to find the text size by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>density, list</source>
        <comment>words to find the row height by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set yourself to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>presence, status, pause</source>
        <comment>words to find the own state by</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::PresenceButton</name>
    <message>
        <source>Your state: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers who want a person can be given to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is told that you are there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::PresenceControl</name>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::Rail</name>
    <message>
        <source>Set-up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::RailButton</name>
    <message>
        <source>%1, %2</source>
        <comment>page, count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>page, keys</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::SearchField</name>
    <message>
        <source>Search conversations and customers, or do something…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::Segments</name>
    <message>
        <source>%1, %2</source>
        <comment>queue, count</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::SelectionBar</name>
    <message>
        <source>Close the selected ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign the selected ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the selected ones as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::ServiceRow</name>
    <message>
        <source>for %1</source>
        <comment>how long a state holds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::SettingField</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the secret of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change takes effect at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>from a to b, as a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value %1</source>
        <comment>a sentence about what is wrong, for example: is not a number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::SettingsPage</name>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting has “%1” in its name, key or explanation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used by this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These names are known, so that a configuration written for other systems loads. Nothing uses them yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the public address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the log file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 ms)</source>
        <comment>result of a test, duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are saved in %1; its comments stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They appear here in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent configuration is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>The changed agent configuration is not in use: the earlier one answers until this is mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some changes take effect at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A restart takes a few seconds; customers who write meanwhile are answered afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End Frontdesk and start it again when it suits you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed</source>
        <comment>name of a setting</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::ShortcutsEditor</name>
    <message>
        <source>Reset all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: back to %2</source>
        <comment>action, keys</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::SimulatorPage</name>
    <message>
        <source>Simulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be your own customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A simulated customer writes to your web chat as a visitor would. Beside the chat you see what the assistant understood, looked up and did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the assistant did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each answer shows here what was understood, found, called and checked, and how long it took.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assistant did nothing for this message: it still waits, or a person answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trace cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n simulated conversation(s) were removed.</source>
        <translation>
            <numerusform>%n simulated conversation was removed.</numerusform>
            <numerusform>%n simulated conversations were removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::SimulatorService</name>
    <message>
        <source>This simulated customer is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web chat is not ready yet. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) are simulated already. Close one of them first.</source>
        <translation>
            <numerusform>%n customer is simulated already. Close it first.</numerusform>
            <numerusform>%n customers are simulated already. Close one of them first.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sample scripts ask about the sample business, which no longer answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This script does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::SourceRow</name>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::SwitchBox</name>
    <message>
        <source>On</source>
        <comment>state of a switch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <comment>state of a switch</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::TakeoverBar</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask to take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an internal note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide the AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells the colleague that you would like to have this conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over this conversation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::TimingBars</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picked up after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First sentence after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole turn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::ToastArea</name>
    <message>
        <source>Click to close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to open the conversation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::TopBar</name>
    <message>
        <source>Sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations of the demo are marked as samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mine</source>
        <comment>my conversations</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::TraceView</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said that it does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the assistant did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 confident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person, because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understanding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most probable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrase for a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document has anything like it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skill: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guards</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) stopped</source>
        <translation>
            <numerusform>%n sentence stopped</numerusform>
            <numerusform>%n sentences stopped</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sentence kept the rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time and model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::TranscriptModel</name>
    <message>
        <source>New messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance for the AI by %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skill %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal note by %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>event, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, internal</source>
        <comment>author, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>author, time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::TranscriptPainter</name>
    <message>
        <source>%1 (no preview)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes out in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal, the customer does not see this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guidance for the AI, the customer does not see this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 confident</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::TranscriptView</name>
    <message>
        <source>Copy selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys move between messages, left and right between sources and links, Enter opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::TrayIcon</name>
    <message>
        <source>Open Frontdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) waiting for a person</source>
        <translation>
            <numerusform>%n customer waiting for a person</numerusform>
            <numerusform>%n customers waiting for a person</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frontdesk: %1</source>
        <comment>tray, state</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::TrialPanel</name>
    <message>
        <source>Ask what a customer would ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question to the assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A real customer would be passed on to a person now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It knows only your opening hours so far. Add a document or type an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your documents do not answer this. Type the answer under Knowledge, then ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this is stored: no customer has seen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo  %1</source>
        <comment>button, its keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::WebchatCustomer</name>
    <message>
        <source>The web chat of this program cannot be reached (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web chat answered with error %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session of this customer has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message may have at most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web chat refused this message.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::WebsitePage</name>
    <message>
        <source>Web site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on my web site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines for your web site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste them before &lt;/body&gt; on every page, or send them to whoever looks after your site. Telephone and e-mail in them are what visitors see when this computer is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the chat page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corner of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the name of your company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words on the button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: only the icon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitors get the one their browser asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone when the computer is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: that of your company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail when the computer is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites that may use the chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only pages of these sites can open it. The address line of your site will do; one site per line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With and without www are two sites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can my site reach it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks your public address the way a visitor&apos;s browser would.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello! How can I help you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These lines work on this computer only: there is no public address yet. See the test below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write # and six digits or letters from a to f, for example #1f62d0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text can be read well on this colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text on it is %1, contrast %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Your site shows it within a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::WidgetPreview</name>
    <message>
        <source>Preview of the chat on your web site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you open today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::WindowSection</name>
    <message>
        <source>This window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme colours dark light text size rows motion language enter close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of everything in this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact rows show more conversations at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced motion shows changes without sliding and blinking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the window; customers choose theirs in the chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter sends the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Enter then begins a new line. When this is off, Ctrl+Enter sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the background Frontdesk goes on answering; it then stands in the tray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::attachment</name>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of file, size</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::display</name>
    <message>
        <source>[Image: %1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[File: %1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Voice message, %1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote “%1”, which always gets a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was waiting for an answer when the program was not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left a message while nobody was in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AI was not sure of its answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not prove who they are after several tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many questions without a solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AI could not answer because of an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds unhappy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked the same several times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was left without an answer by the person who had it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed on by a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted the offer of a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote about “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1m</source>
        <comment>minutes ago, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1h</source>
        <comment>hours ago, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1d</source>
        <comment>days ago, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>date format, see QDate::toString</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format, see QDate::toString</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frontdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person took over from the AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took over from the AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed back to the AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 handed back to the AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for a person, waiting for an agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer waiting for a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AI stopped answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many messages in a short time, the AI answers later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left a message, wants an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left a message, wants an answer by e-mail: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated %1 of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>rating: comment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back into the queue for people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>assignment: note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would like to take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back from snooze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::inbox</name>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting · %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel did not say whether this arrived. Ask the customer before you send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message did not reach the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel refused the message (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>document, section</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, p. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>percentage</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::inboxmenus</name>
    <message>
        <source>%1 (%2)</source>
        <comment>choice, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes back at this time, or earlier when the customer writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, available, %n conversation(s)</source>
        <translation>
            <numerusform>%1, available, %n conversation</numerusform>
            <numerusform>%1, available, %n conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 &amp;hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tomorrow morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose a time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No colleagues yet. Add them in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back into the &amp;queue for everybody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::noticetext</name>
    <message>
        <source>There is a new message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the conversation to hand it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have this conversation now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New message from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody would like to take over %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would like to take over %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was given to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was passed on to you and waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent: %1 waits for a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits for a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) waiting for a person</source>
        <translation>
            <numerusform>%n customer waiting for a person</numerusform>
            <numerusform>%n customers waiting for a person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n more)</source>
        <comment>words of a message, number of further ones</comment>
        <translation>
            <numerusform>%1 (%n more)</numerusform>
            <numerusform>%1 (%n more)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 took %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
