<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountList</name>
    <message>
        <source>Web chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio, %1</source>
        <comment>telephone number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio, account ending in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Auth Token is missing. Copy it from https://console.twilio.com into the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio does not answer at present. Messages wait and leave by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample business answers, and it must never answer real customers. Set up your own company on the page Company, then start Frontdesk again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with Twilio&apos;s lists failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio has no address to deliver to. Start a tunnel, set the public address in Settings, or choose “By asking Twilio” there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest webhooks were refused, because their signatures do not fit. Press “Check”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgentEdit</name>
    <message>
        <source>%1 answers whenever nobody else does, and cannot be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such agent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgentText</name>
    <message>
        <source>When it does not know the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About charges and invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About returns and refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a person was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a person was asked for and nobody is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a person was asked for and you are closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a person is on the way already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When something does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When somebody writes too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it takes too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>During maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When all places are taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s)</source>
        <translation>
            <numerusform>%n skill</numerusform>
            <numerusform>%n skills</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>model, number of skills</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>model, number of skills, topics</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApprovalText</name>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody decided</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupArchive</name>
    <message>
        <source>The backup is damaged: its parts do not fit together.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupCheck</name>
    <message>
        <source>The check was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup holds no database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of customers are missing.</source>
        <translation>
            <numerusform>%n file of customers is missing.</numerusform>
            <numerusform>%n files of customers are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of customers are damaged.</source>
        <translation>
            <numerusform>%n file of customers is damaged.</numerusform>
            <numerusform>%n files of customers are damaged.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup %1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no database in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged. Restore the last good backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupHead</name>
    <message>
        <source>This is not a backup of Frontdesk, or its beginning is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup was made by a later version of Frontdesk. Install that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made with another key: its own recovery sheet is needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupInputs</name>
    <message>
        <source>%1 is not in the backup: it is too large, or its name cannot be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agent_config.yml has mistakes: which documents it names is not known; the folder knowledge was taken.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupMaker</name>
    <message>
        <source>The backup was cut off, because the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for backups, %1, is not there. Connect its disk or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for backups, %1, cannot be made. Choose one that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for a backup: %1 MB are needed in %2, %3 MB are free. The backups from before are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of customers were not there any more.</source>
        <translation>
            <numerusform>%n file of customers was not there any more.</numerusform>
            <numerusform>%n files of customers were not there any more.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder for backups, %1, cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup cannot get its name in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <name>ContactExport</name>
    <message>
        <source>Conversation of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be written: choose a folder that exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 could not be written. Is the disk full, or the folder read-only?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed to people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses and browsers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What staff wrote down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants no more messages since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft of the AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the AI remembers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised callbacks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactStore</name>
    <message>
        <source>This customer does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s details have just changed. Check them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry is gone already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer is blocked already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer is not blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages from here are not accepted any more. Please call or write an e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CostText</name>
    <message>
        <source>%1 tokens in, %2 out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; no price is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and answers without a known price; %2</source>
        <comment>money, tokens</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>money, tokens</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People answer. No model is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People answer. The AI answers unseen, so that both can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AI writes a draft; it goes out when somebody approves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AI answers by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All channels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DamageAdvice</name>
    <message>
        <source>Frontdesk does not start with it, and nothing was changed or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back the newest backup, of %1, with: frontdesk db restore &quot;%2&quot;. The damaged data is kept aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was found in the data folder. If there is one elsewhere, bring it back with: frontdesk db restore &lt;file&gt;. The damaged data is kept aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>what is damaged, that nothing was changed, what to do</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskService</name>
    <message>
        <source>The name is longer than 120 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an e-mail address. It looks like name@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a phone number. Use digits, blanks and a leading +.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a language code. Examples: en, de, pt-BR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shortcut has 1 to 32 letters, digits, - or _, without blanks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title is longer than 80 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply has no text yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply is longer than 4000 characters. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no text yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs at least %2 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters. Shorten it.</source>
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
    <message>
        <source>This reply is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply has left already and cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague has this conversation; the AI does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has this conversation; the AI does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message id is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conversation does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;/%1&quot; is taken by &quot;%2&quot;. Choose another shortcut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This saved reply was removed by somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This saved reply is gone already.</source>
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
        <source>The AI has this conversation. Take it over first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have opened this conversation already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conversation is open already; the AI has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has a newer conversation. Go on there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer is blocked. Lift the block first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a time in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conversation can be snoozed for a year at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conversation waits for a colleague and cannot be snoozed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have this conversation already. Choose a colleague.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This member of staff does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AI has this conversation. You can take it over at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have this conversation already.</source>
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
    <name>DiskFile</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be moved to %2. Close programs that use it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>(nothing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio refuses the account or its Auth Token, so this could not be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio did not answer, so this could not be asked. Is this computer online?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio did not answer this question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio did not answer this question: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is not set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program cannot mend this by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is different from what was shown. Nothing was changed; look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio has suspended the account &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent and nothing arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in at https://console.twilio.com: it says why, often the balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; is a trial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It writes only to numbers that were confirmed in the Twilio Console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade it at https://console.twilio.com before customers write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; is active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio refuses the account or its Auth Token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be sent, and every webhook is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Account SID and Auth Token again from https://console.twilio.com into Settings, Twilio. A token that was exchanged there ends the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio could not be asked: it did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While that lasts, messages wait in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether this computer is online, and at https://status.twilio.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request signed for %1 went out, came back and was accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request signed for %1 is accepted. It was sent on this computer, because the address cannot be reached from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Twilio sends is refused, so nothing of it arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request that was signed correctly for %1 is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy or tunnel changes path or query on the way, or the public address in Settings is not the one that is called. Write it exactly as Twilio calls it, with https:// and without a path that the proxy removes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signed request gets status %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the proxy or tunnel pass everything below /twilio/ on to this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account of Twilio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Auth Token is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it from https://console.twilio.com into Settings, Twilio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number for SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is set, so there are no SMS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is set: the messaging service sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to the account and takes SMS and pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to the account and takes SMS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot send or receive SMS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers&apos; SMS to it are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a number with SMS at https://console.twilio.com and set it in Settings, Twilio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not belong to this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio refuses to send from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the number in Settings, Twilio with those at https://console.twilio.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is made with the Auth Token over the public address; one of them is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frontdesk does not run, so nothing can be sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program did not answer itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gives no address: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public address: (nothing) -&gt; a new one from %1, until Frontdesk ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public address: (nothing) -&gt; the one of %1, until Frontdesk ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public address</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>None is set, and none is needed: Twilio is asked for new messages every %n second(s).</source>
        <translation>
            <numerusform>None is set, and none is needed: Twilio is asked for new messages every %n second.</numerusform>
            <numerusform>None is set, and none is needed: Twilio is asked for new messages every %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>None is set. Customers can only chat from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No public address is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio cannot deliver what customers write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reachable from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the proxy or tunnel pass everything on to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Twilio sends does not arrive here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 arrives here, and is refused because of its host name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the name to server.allowed_hosts, or leave that setting empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers with status %2, and it is not Frontdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Frontdesk answers at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads to this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It agrees with Twilio&apos;s within a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It is %n second(s) ahead of Twilio&apos;s.</source>
        <translation>
            <numerusform>It is %n second ahead of Twilio&apos;s.</numerusform>
            <numerusform>It is %n seconds ahead of Twilio&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is %n second(s) behind Twilio&apos;s.</source>
        <translation>
            <numerusform>It is %n second behind Twilio&apos;s.</numerusform>
            <numerusform>It is %n seconds behind Twilio&apos;s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages get wrong times, and signed webhooks are refused as too old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on the automatic time in the settings of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None runs. The public address %1 is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None runs, and none is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None runs. Installed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tunnel gives this computer a public address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is only known on this computer or in this office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the address under which the internet reaches this computer into Settings, Server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody on the way can read what customers write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an address that begins with https://; every tunnel gives one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no public address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frontdesk does not run, so nothing can arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be reached from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If Twilio cannot reach it either, what customers write does not arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the address on a telephone without Wi-Fi. If the chat page comes, all is well: some routers do not let their own address in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs: %2</source>
        <comment>tool, address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again by itself. If that does not help, use another tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ngrok that was not started here shows this program as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frontdesk does not know this address yet, so webhooks over it are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it into Settings, Server as the public address, or end that ngrok and start it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody to compare it with: Twilio is not set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While this computer is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages wait at Twilio and are taken in when it is on again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed: Twilio is asked for new messages (polling).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no public address to send them to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio sends to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio sends what happens nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio&apos;s settings differ from what is needed; it sends to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What customers write does not arrive, or not completely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the button, or set it by hand at https://console.twilio.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it at Twilio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is Twilio&apos;s sandbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only people who sent it the word &quot;join ...&quot; can write, and only for three days each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For customers, register a sender of your own at https://console.twilio.com. For the sandbox, write %1 there into &quot;When a message comes in&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For customers, register a sender of your own at https://console.twilio.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender %1 is not in service; Twilio calls it %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can be written to over WhatsApp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish its registration at https://console.twilio.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender %1 is in service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook of the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook of the messaging service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is set; the number itself sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has no messaging service %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No SMS can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with https://console.twilio.com, or leave it empty in Settings, Twilio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves what comes in to the webhook of the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook of Twilio Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has no Conversations service %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written in its conversations does not arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only needed when customers write in Twilio Conversations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is set, so there is no WhatsApp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a WhatsApp sender of this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register it at https://console.twilio.com, or compare the number in Settings, Twilio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio answers nothing then, because no text is set for it. Messages are taken in later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text for it is too long for an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers who write then get no answer until it is on again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a shorter one in Settings, Twilio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The webhooks have to be set first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio asks another address then, which is not Frontdesk&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio does not answer as set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers who write then get no answer until it is on again. No message is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the button: Twilio itself then answers with the text from Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messaging service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no number. Messages in Twilio Conversations wait there and are taken in later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio answers by itself then, and what was written is taken in later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is set. The sample business stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses of visitors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came through a proxy that is not trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) came through a proxy on this computer that is not trusted.</source>
        <translation>
            <numerusform>%n request came through a proxy on this computer that is not trusted.</numerusform>
            <numerusform>%n requests came through a proxy on this computer that is not trusted.</numerusform>
        </translation>
    </message>
    <message>
        <source>All visitors count as one: they share its limits, and a single one can use them up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the proxy is yours, write 127.0.0.1 into Settings, Server, trusted proxies (server.trusted_proxies).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a tunnel, or set the address of your proxy in Settings, Server. Without any public address: choose “By asking Twilio” in Settings, Twilio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the address of a tunnel. When the tunnel ends, Twilio reaches nobody there: look here again then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio still sends to %1, the address of a tunnel that does not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each message Twilio tries it in vain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the tunnel again, or press the button: then Twilio sends nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear it at Twilio</source>
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
    <name>DossierStore</name>
    <message>
        <source>This customer does not exist any more.</source>
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
    <name>EgressReport</name>
    <message>
        <source>The file %1 could not be written. Is the disk full, or the folder read-only?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be written: choose a folder that exists.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Eraser</name>
    <message>
        <source>Another customer is being erased. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErasureStore</name>
    <message>
        <source>The list of erasures cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conversation with this customer is not closed yet. Close it first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Features</name>
    <message>
        <source>Memory of customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts from earlier conversations of the same verified customer are known. Without it every conversation starts afresh; what is remembered already stays stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary of long conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older messages that no longer fit are summed up. Without it they are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conversation goes to the agent that specializes in its topic. Without it the customer service agent answers everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills from the folder &quot;skills&quot; (HTTP, SQL, script, MCP) are offered. Without it only the built-in ones are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard against misuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages that try to give the AI orders are recognized. Without it they reach the language model as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check against the sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence that contradicts the documents or a look-up is stopped before it is sent. Without it the model&apos;s word counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check for secrets and empty promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers that would give away secrets or other people&apos;s data, or promise what nobody did, are stopped. Without it they are sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, addresses and numbers are replaced before a text goes to a cloud service and put back into its answer. Without it they go out as written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer in the customer&apos;s language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of a message is recognized and answered in. Without it the model decides.</source>
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
        <source>All places for visitors are taken: further ones are asked to come back later.</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>The database file is damaged; nothing more is written into it. End Frontdesk and bring back the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: customers are asked to try again later, the team can go on for a while. Make room now; customers are let in again by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last backup failed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily backups are off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet. Make one now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first backup will be made soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The last good backup is %n day(s) old. Make one now.</source>
        <translation>
            <numerusform>The last good backup is %n day old. Make one now.</numerusform>
            <numerusform>The last good backup is %n days old. Make one now.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last backup was made on %1.</source>
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
    <message>
        <source>Backup</source>
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
    <name>LlmProvider</name>
    <message>
        <source>The service did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers. It is used when agent.llm_provider, or the failover, names this service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s content filter stopped the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has no credit left, or its limit is reached. Look at the billing page of the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider refused the key. Check the key and what it is allowed to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not know this model or address: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider asks for fewer requests (429).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider refused the request: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider has trouble of its own (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service is not set up: its key or address is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider is left alone for a moment, because it failed lately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s answer was lost or cannot be read.</source>
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
    <name>MediaFetcher</name>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio does not have it (any more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the customer was not taken. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the customer could not be fetched within an hour. %1</source>
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
    <message>
        <source>&quot;%1&quot; is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than 10 MB. Make it smaller or send a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; could run as a program or a web page and is not accepted. Send a PDF or a picture instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is of a kind that is not accepted. Pictures, PDF, text, office documents, audio and MP4 are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemoryStore</name>
    <message>
        <source>This customer does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AI remembers only customers whose e-mail address or telephone number was confirmed. Save one of them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague has written this down already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more can be remembered of this customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry is gone already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an entry with this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more can be remembered of this customer. Forget something first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveSheet</name>
    <message>
        <source>Have the recovery sheet with the 24 words at hand. The words are not in this file: without them nobody can open the backup, and neither can you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit Frontdesk on the old PC and leave it off. Messages that arrive there from now on are not in the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the file %1 to the new PC, for example on a USB stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Frontdesk there, the same version or a later one, and start it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &quot;Restore a backup&quot;, pick the file and type the words. Or, in a terminal: frontdesk db restore %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let your web site point to the new PC if the address of the chat has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through a few conversations. Replies that were just being sent are marked as unconfirmed: they are not sent again by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When all is well, delete Frontdesk&apos;s data on the old PC and the backup on the stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving Frontdesk to a new PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup beside this file holds %1 conversations, %2 messages and %3 files of customers.</source>
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
    <message>
        <source>is not an account of Twilio; copy the Account SID from the Twilio Console: AC and 32 digits or letters from a to f</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a Conversations service of Twilio; copy its SID from the Twilio Console: IS and 32 digits or letters from a to f</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a messaging service of Twilio; copy its SID from the Twilio Console: MG and 32 digits or letters from a to f</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not an account with its secret; write the Account SID, a colon and the Auth Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would send the key unprotected over the network; write https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a service; write openai, azure, anthropic, compatible or builtin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a version; write for example 2024-10-21, or v1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryWords</name>
    <message>
        <source>Word %1 (&quot;%2&quot;) is not one of the words of recovery sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word %1 (&quot;%2&quot;) is not one of the words of recovery sheets. Is it &quot;%3&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recovery sheet has %1 words; these are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each word is known, but together they are not right: one is another word, or two have changed places.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message>
        <source>The words are different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills then: %1. Now: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It knew the answer then and does not now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not know the answer then and does now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer cannot be played again: it needed no model, or it was made by an older version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message that this answer rests on is gone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplyRules</name>
    <message>
        <source>The provider could not be reached, although it was tried several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider was asked too often at that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider refused the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier part of this message failed, so the rest was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was taken back before it left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel of this conversation is not set up any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be sent (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the account on the page Channels, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer has sent STOP. Nothing may be sent to them until they send START.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conversation was closed at Twilio. The customer can begin a new one by writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp lets you write freely for 24 hours after the customer&apos;s last message. Now only an approved template may be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s answer was lost, so it is not known whether this message left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider is being asked. Do not write it again before that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This template needs %n value(s).</source>
        <translation>
            <numerusform>This template needs %n value.</numerusform>
            <numerusform>This template needs %n values.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in every value of the template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value of a template is one line of at most 1,024 characters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestorePlan</name>
    <message>
        <source>What was prepared for the restore is gone. The data of before is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No restore is waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of a restore that is waiting, %1, cannot be read. Remove it and restore again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The restore was not possible, the data of before is still in use: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A restore was cut off and cannot be undone. The data of before is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreStage</name>
    <message>
        <source>There is no room for the restore: %1 MB are needed in %2, %3 MB are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is damaged: it holds a file twice, or one that cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The restore was cut off. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is damaged: its secrets cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup %1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be brought to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be brought to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of erasures cannot be brought to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SealedStream</name>
    <message>
        <source>The backup is damaged: its content is not what was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: there is no room for the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the key of this backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is cut off: its end is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is damaged: something follows its end.</source>
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
    <message>
        <source>This folder has a master key already.</source>
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
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping and removing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own language model server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masking of personal data</source>
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
    <message>
        <source>By webhook (needs a public address)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By asking Twilio (needs no public address)</source>
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
        <source>A server of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat Completions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responses</source>
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
    <message>
        <source>Daily backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour of the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily backups that are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that backups are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections of one address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of AI details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of unused sign-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of log files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of Twilio Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of Twilio templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of files in Twilio Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of Twilio messaging services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio messaging service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further Twilio accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How messages come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds between two questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes between two comparisons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author of the AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning of staff identities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer while this PC is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age of a signed webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephones of staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address asked while this PC is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenAI model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenAI interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenAI organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenAI project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure OpenAI version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anthropic key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anthropic model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of your server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of your server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model on your server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who steps in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds until connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds until the answer begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds an answer may pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries of one service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers word by word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask e-mail addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask telephone and identity numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask card numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask account numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask street addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask the customer&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask order numbers</source>
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
        <source>telephone calls are not built in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is exported yet; /metrics on the operations port works</source>
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
        <source>Secret of the Twilio account; it also signs webhooks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone that calls are transferred to.</source>
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
        <source>Pause between the words of the built-in agent, in milliseconds; 0 writes as fast as it can.</source>
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
        <source>Makes a backup every day; one that was missed is made up for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour of the day, in local time, after which the daily backup is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the backups, best on another disk; a relative name starts at the data folder, empty means backups there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily backups that are kept; the newest one always is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days after which every backup in the folder is deleted, whoever made it; the newest one never is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days after which a closed conversation is removed for good, with its files, notes and everything else about it; 0 keeps conversations for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days after which files and pictures of a conversation are removed, its text stays; 0 keeps them as long as the conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days for which the details of how the AI found an answer are kept; 0 keeps them as long as the conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days after which a browser that was not used again loses its access to the chat; 0 keeps it for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days after which rotated log files are deleted; 0 keeps as many as log.backup_count says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most connections of customers at the same time; further ones are asked to come back. The limit of open files of this computer may lower it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most connections of one network address at the same time; 0 = no limit. Trusted proxies and a tunnel on this computer are not counted; the chats behind a trusted proxy are, by the customer&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the Twilio API for messages and numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the Twilio API for Conversations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the Twilio API for message templates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the Twilio API for messaging services and WhatsApp senders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the Twilio API for files in Conversations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account of Twilio, begins with AC. Empty: Twilio is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further accounts (AC...) whose webhooks are accepted too, each as AC...:token; kept in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations service of Twilio, begins with IS. Empty: the account&apos;s default service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Twilio number for SMS, for example +12075550100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messaging service that sends SMS instead of one number, begins with MG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your WhatsApp sender at Twilio, for example +14155238886.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How messages come in: by webhook (needs a public address), or by polling, which needs none and takes a few seconds longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often Twilio is asked for new messages when polling, in seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often Twilio&apos;s lists are compared with what has arrived, in minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author of the AI&apos;s messages in Twilio Conversations; messages by this author are our own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identities that begin so are people of the business: when one joins a Twilio conversation the AI is silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Twilio itself answers while this PC is off, once the fallback is set up in the Channels page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest SMS; longer answers leave in several, split at the ends of sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs generic webhooks; Twilio&apos;s are signed with its own token. Empty: they are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How old the time of a signed webhook may be, in seconds; older ones are refused as replays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations the AI works on at the same time; further ones are told so and wait for a free place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While it is on, the AI answers nobody: customers get the maintenance text once and wait for people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephones of people of the business: when one of them joins a Twilio conversation the AI is silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address that Twilio asks while this PC is off, for example that of a TwiML Bin. Empty: Twilio&apos;s own page for such texts, with the text above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose conversations in Twilio Conversations are answered. auto: only when a Conversations service is set above, or its webhooks lead to this program. on: all of the account. off: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is asked next when the chosen service cannot answer, in order; the built-in engine always comes last. Empty: all other services that are set up. builtin: nobody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a connection to a service may take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a service may take until its answer begins, repetitions included; then the next one is asked. A model on your own computer may need more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long an answer that has begun may pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often one service is asked when it is busy or has trouble, before its answer begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers arrive word by word; off, for servers that cannot do that, as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the OpenAI service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the OpenAI service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model of OpenAI for agents that name none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which interface of OpenAI is used: Chat Completions, or Responses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization at OpenAI; empty takes that of the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project at OpenAI; empty takes that of the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the Azure OpenAI interface, for example 2024-10-21; v1 is the one without dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the Anthropic service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model of Anthropic for agents that name none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of a server of your own that speaks OpenAI&apos;s Chat Completions (Ollama, llama.cpp, vLLM, LM Studio), for example http://127.0.0.1:11434/v1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of that server, if it wants one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model on that server, for example llama3.1:8b.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who writes the answers. builtin needs no account and no network: nothing leaves this computer. With another one the model of each agent decides; what it needs stands under that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model in place of the one in agent_config.yml: a name such as gpt-4o-mini or openai/gpt-4o, default for the one of the service, or builtin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature in place of the one in agent_config.yml, 0 to 2; -1 keeps that one. The built-in engine has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length limit of an answer in place of the one in agent_config.yml, in tokens of the model; 0 keeps that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail addresses are replaced by a placeholder before a text goes to a language model service, and put back into its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone numbers, and numbers like 123-45-6789, are replaced before a text goes to a language model service, and put back into its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card numbers are replaced before a text goes to a language model service, and put back into its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account numbers (IBAN) are replaced before a text goes to a language model service, and put back into its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street and house number are replaced, as far as they can be recognized, before a text goes to a language model service, and put back into its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the customer is replaced before a text goes to a language model service, and put back into its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order numbers are replaced before a text goes to a language model service, and put back into its answer. Off, so that the model can tell them apart.</source>
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
    <message>
        <source>Order status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A personal order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care and sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect in the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gift cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abroad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost or damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loyalty programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warranty and repairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance</source>
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
    <name>SkillService</name>
    <message>
        <source>The folder of the configuration cannot be written to. Check the rights of the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>There is no database in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged. Restore the last good backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpendMeter</name>
    <message>
        <source>Today&apos;s limit for AI models (%1) is reached. The built-in engine answers until midnight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI models have used %1 of today&apos;s %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conversation has reached its limit for AI models (%1). The built-in engine goes on there.</source>
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
    <message>
        <source>The newest changes of the database are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no data in this folder yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conversation does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not waited for any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that could not be fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (could not be fetched)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer has opted out of messages (STOP). You can write again when they send START.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message is not one that failed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This callback does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This callback has ended already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has ended this callback already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This draft is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation has moved on; this draft does not fit any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has sent this draft already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has discarded this draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too late: nobody decided in time, and the customer was told so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to decide here any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has refused this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has approved this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too late: the time to decide is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This runs already, or it ran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has ended already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has just written again. Read it first.</source>
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
    <name>TunnelTool</name>
    <message>
        <source>Tailscale&apos;s Funnel is not switched on for this computer yet. Open %1 in a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cloudflared by Cloudflare needs no account: https://developers.cloudflare.com/cloudflare-one/networks/connectors/cloudflare-tunnel/downloads/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ngrok needs a free account and keeps its address: https://ngrok.com/download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tailscale needs an account, keeps its address and must have Funnel switched on: https://tailscale.com/download</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TwilioText</name>
    <message>
        <source>Too many messages went to this number within half a minute, so Twilio stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a minute, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio does not accept the account&apos;s id and token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the account&apos;s id and token again under Channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Twilio account is not active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the Twilio console: it may be suspended or unpaid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio does not know the account, conversation or number that was named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio takes no more messages at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio has a fault of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio is not available at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s number is not a valid telephone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number that sends is not a valid telephone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your number under Channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s number cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s number does not seem to be valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Twilio account may not send to the customer&apos;s country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow the country in the Twilio console: Messaging, Settings, Geo permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your number cannot send text messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a number that can under Channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio received a message without text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has no sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your number or messaging service under Channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has no receiver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your number cannot send text messages, or it is not of this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trial account may only write to numbers that were verified at Twilio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the number in the Twilio console, or upgrade the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has replied STOP and gets nothing from this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can write START to hear from you again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More messages wait at Twilio for this number than it can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio has no way from your number to the customer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write from another number or on another channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s number is not a mobile number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call instead, or ask for a mobile number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is longer than the 1,600 characters that Twilio takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it in shorter parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio received a message with neither text nor file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio could not use the address of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than ten files in one message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send fewer at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s number is a landline, which takes no text messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio needs a template for this message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio does not know this template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values for the template do not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in every value of the template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your number is not one of this Twilio account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your number belongs to another Twilio account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check number and account under Channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio does not know the messaging service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the messaging service under Channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The messaging service has no number that could send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a number to it in the Twilio console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More messages waited at Twilio than it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Twilio account was suspended while the message waited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the Twilio console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s phone cannot be reached: it may be off or out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was blocked: the number takes no such messages, or the customer blocked them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s number is unknown or no longer in service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s number is a landline, or its network takes no text messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mobile network filtered the message out as unwanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it differently, without links, or call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mobile network could not deliver the message and gave no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the message got lost in the mobile network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message would have cost more than the limit that is set at Twilio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mobile network is congested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is larger than the customer&apos;s phone can take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a smaller file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More messages were sent than your registration in the USA allows in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s limit of your registration in the USA is used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your toll-free number is not verified yet, so US networks refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify it in the Twilio console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your number is not registered for messages to the USA (A2P 10DLC).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register your brand and campaign in the Twilio console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message waited too long and expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mobile network did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio stopped the message because it looked like pumping of messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio had a fault of its own while it processed the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author&apos;s name is too long for Twilio Conversations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conversation is closed at Twilio; nothing can be written to it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the customer writes again a new one begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio does not take a conversation that is closed from the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group messages can only be written by somebody who takes part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp does not accept your sender&apos;s sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the WhatsApp sender in the Twilio console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp does not know the customer&apos;s number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the number, or send an SMS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp did not accept the content of the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your WhatsApp sender is not one of this Twilio account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the WhatsApp number under Channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp or Twilio had a fault of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp had a fault of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message breaks a rule of WhatsApp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer blocked messages from you on WhatsApp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has not joined your WhatsApp sandbox, or more than three days ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can join with the code that the Twilio console shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 24 hours have passed since the customer&apos;s last WhatsApp message, so only a template may be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a template, or wait until they write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio takes no more WhatsApp messages at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More WhatsApp messages were sent than allowed in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be fetched for WhatsApp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry, or send it in another format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your WhatsApp business has not accepted Twilio&apos;s invitation yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept it in Meta&apos;s business manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number cannot be reached by WhatsApp: it may have none, or an old version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template does not exist in this language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of values does not fit the template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the message is not supported by WhatsApp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp held the message back for this customer at present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry later, or use another channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer does not want messages from you on WhatsApp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s limit of messages of the Twilio account is used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp has rejected this template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp has paused this template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp has disabled this template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta chose not to deliver this marketing message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not repeat it at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your WhatsApp business account is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into Meta&apos;s business manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio does not list the message yet; it is asked again soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files cannot be sent here: Twilio would have to fetch them from a public https address of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has neither text nor file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio&apos;s answer could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the message left: Twilio&apos;s answer was lost. Twilio is asked before anything is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something other than Twilio answered (status %1): a proxy or a log-in page of this network?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio has a fault at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no longer at Twilio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio refused to hand out the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be fetched from Twilio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Twilio account is not set up (any more): see Channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio fails at the moment; it is tried again soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s address is not one of Twilio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio cannot be reached: is this computer on the internet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio&apos;s answer was too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message could not be delivered; no reason was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp refused the message (Twilio&apos;s code %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio Conversations refused the message (code %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio refused the message (code %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio explains the code at www.twilio.com/docs/api/errors/%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio cannot use this program&apos;s public address for reports on messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio&apos;s list could not be read to its end; it is asked again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press “Check everything” under Channels.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WebhookSignature</name>
    <message>
        <source>Webhooks are refused until a webhook secret is set in the settings of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send X-Frontdesk-Timestamp (seconds since 1970) and X-Frontdesk-Signature (hexadecimal HMAC-SHA256 of &quot;&lt;timestamp&gt;.&lt;METHOD&gt; &lt;path&gt;.&lt;X-Idempotency-Key or nothing&gt;.&lt;body&gt;&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of this request does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of this request is too far from the time here. Check both clocks and sign again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This signature was used before. Sign again with the present time; the same message_id does nothing twice.</source>
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
    <name>frontdesk::AccountCard</name>
    <message>
        <source>The provider does not answer. Nothing is lost: messages wait here and leave as soon as it answers again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses for the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares the provider&apos;s lists with what has arrived and takes in what was missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the last one %2</source>
        <comment>number of webhooks, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s): the provider is being asked</source>
        <translation>
            <numerusform>%n message: the provider is being asked</numerusform>
            <numerusform>%n messages: the provider is being asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s): as many as allowed are being worked on</source>
        <translation>
            <numerusform>%n conversation: as many as allowed are being worked on</numerusform>
            <numerusform>%n conversations: as many as allowed are being worked on</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (WhatsApp)</source>
        <comment>telephone number</comment>
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
    <message>
        <source>Reload configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve the AI&apos;s draft and send it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::AgentFilePanel</name>
    <message>
        <source>Text of the configuration file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s): the file is not used like this; the earlier one answers.</source>
        <translation>
            <numerusform>%n problem: the file is not used like this; the earlier one answers.</numerusform>
            <numerusform>%n problems: the file is not used like this; the earlier one answers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::AgentForm</name>
    <message>
        <source>Who it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers see the name; the instructions say how it should answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“builtin” needs no service and answers from your documents. Another name asks the language model service of Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example builtin or gpt-4o-mini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word by word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence by sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer appears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences are checked before they are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest answer, in tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About four letters each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of likely words (top_p)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less of frequent words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less of used words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it may use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills that are not ticked are never offered to this agent, whatever a customer writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message with one of the words goes to this agent, and so does one about a topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separated by commas, for example billing, refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words by topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One topic a line: “billing: invoice, charged twice”. Whole words count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your words. An empty line below takes those of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line; they take turns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{%1} does not exist. These do: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are filled in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the agent a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The instructions are longer than %n character(s).</source>
        <translation>
            <numerusform>The instructions are longer than %n character.</numerusform>
            <numerusform>The instructions are longer than %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>A text names something in braces that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::AgentList</name>
    <message>
        <source>Add an agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete agent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There can be %Ln agent(s), not more.</source>
        <translation>
            <numerusform>There can be %Ln agent, not more.</numerusform>
            <numerusform>There can be %Ln agents, not more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first agent answers whenever nobody else does; it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations that %1 has go on with %2. The file before this stays beside it as a copy that ends in .bak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no topics. %1</source>
        <comment>what else happens</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its topics and their words go to %1: %2. %3</source>
        <comment>agent, topics, what else happens</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::AgentService</name>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such switch.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::AgentTryPanel</name>
    <message>
        <source>%1, because of %2</source>
        <comment>name of the agent, rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With your change: different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With your change: the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try your change before it is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last questions of your customers, answered as now and with your change. Nothing is stored, and no customer sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the last 10 questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer has asked anything yet. Ask something in the Simulator first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All answers stay the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) would be different.</source>
        <translation>
            <numerusform>%n answer would be different.</numerusform>
            <numerusform>%n answers would be different.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::AgentsPage</name>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
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
        <source>The agents cannot be read</source>
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
        <source>The file has problems; mend it under “File”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this agent first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. The next answer uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the text of the file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what you changed first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::AiMemoryList</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a fact: the fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted by the AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>origin, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, kept</source>
        <comment>origin, for ever</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the AI remembers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example “preferred store: Portland”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the AI remember something about this customer: a name, a colon and the fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AI&apos;s memory is switched off in the agent&apos;s configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AI remembers only customers whose e-mail address or telephone number was confirmed: save one of them above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep “%1” for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let “%1” expire again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a name, a colon and the fact, for example “preferred store: Portland”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten: %1</source>
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
    <name>frontdesk::ApprovalBar</name>
    <message>
        <source>The program was interrupted while it did this. Please check whether it happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AI asks whether it may do this:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AI asks whether it may do this (until %1):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not</source>
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
    <name>frontdesk::AuditPanel</name>
    <message>
        <source>Check the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by person or thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row is sealed with the one before: a row that was changed or taken out breaks the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the audit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people and the program did stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people and the program did will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The chain of %Ln row(s) is unbroken.</source>
        <translation>
            <numerusform>The chain of %Ln row is unbroken.</numerusform>
            <numerusform>The chain of %Ln rows is unbroken.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain is broken: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::AutonomyPage</name>
    <message>
        <source>%1 on %2</source>
        <comment>topic, channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 answers said the same as people. Proposed: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: only %2 of %3 drafts were used. Proposed: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 drafts sent unchanged. Proposed: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autonomy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autonomy and costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the dial…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the AI does by itself will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may the AI do by itself?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a field with the arrow keys; Enter opens the choices, or type O, S, D or A. A field without a choice of its own is as its whole channel or topic says, the more careful of the two. Who asks for a person gets one in every mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>mode, meaning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dial cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::AutonomyService</name>
    <message>
        <source>This channel or topic does not exist any more. Open the page again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::BackupPage</name>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of your backups on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their state will stand here in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backups lie on the same disk as your data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When this disk breaks, both are gone. Choose a folder on another disk, a stick or a network drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 words on paper. They open your backups when this PC is broken, stolen or replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back or move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file that is not in the list above, or onto another PC with everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to a new PC…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for one more backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state of the backups cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not been kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last backup did not go well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery sheet has not been kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without its words nobody can read your backups when this PC breaks. It takes three minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first one appears here. “Back up now” makes one at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The daily backups go to %1 from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up: %1 (%2)</source>
        <comment>file, size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A restore waits for the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data from before a restore: %1. Delete the folder when all is well.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::BackupRow</name>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads every byte of the backup and tells what is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · version %3</source>
        <comment>kind of backup, size, program version</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of backup, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every byte is being checked…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole and readable. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::BackupText</name>
    <message>
        <source>Daily backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the move to a new PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, %5</source>
        <comment>a list of counts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln conversation</numerusform>
            <numerusform>%Ln conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of customers</source>
        <translation>
            <numerusform>%Ln file of customers</numerusform>
            <numerusform>%Ln files of customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the configuration</source>
        <translation>
            <numerusform>%Ln file of the configuration</numerusform>
            <numerusform>%Ln files of the configuration</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>company: what is in the backup</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last good backup: %1</source>
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
    <name>frontdesk::CallbackRow</name>
    <message>
        <source>Called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the callback: %1</source>
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
        <source>No saved reply contains “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No saved replies yet. Write those that you send every day once: Enter opens them.</source>
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
    <name>frontdesk::ChannelService</name>
    <message>
        <source>The program is still starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is not set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages of this account cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates exist on WhatsApp and SMS only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This template does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp has not approved this template (yet).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample business answers, and it must not be reachable from the internet. Set up your own company on the page Company first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::ChannelText</name>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <translation>
            <numerusform>%n not checked</numerusform>
            <numerusform>%n not checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n good</source>
        <translation>
            <numerusform>%n good</numerusform>
            <numerusform>%n good</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <comment>accounts of channels</comment>
        <translation>
            <numerusform>%n needs attention</numerusform>
            <numerusform>%n need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not complete</source>
        <comment>accounts of channels</comment>
        <translation>
            <numerusform>%n not complete</numerusform>
            <numerusform>%n not complete</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::ChannelsPage</name>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up Twilio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channels and their state will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer SMS and WhatsApp here too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers write to a number of yours; the messages come into the same inbox, and the AI and your team answer as in the web chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need an account at twilio.com with a number, for WhatsApp also a WhatsApp sender. Twilio charges for each message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PC needs no public address: choose “By asking Twilio”, and messages are fetched every few seconds. With a public address or a tunnel they come at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the PC is off nothing is lost: what was written meanwhile is fetched at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it in the Simulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channels cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) had been missed and are here now.</source>
        <translation>
            <numerusform>%n message had been missed and is here now.</numerusform>
            <numerusform>%n messages had been missed and are here now.</numerusform>
        </translation>
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
            <numerusform>with %n picture</numerusform>
            <numerusform>with %n pictures</numerusform>
        </translation>
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
    <message>
        <source>%1, writes to %2</source>
        <comment>number of the customer, number of the business</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has written STOP: nothing is delivered until START</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no reception: what is sent arrives in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reception for a moment</source>
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
    <message>
        <source>Write the first message below.</source>
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
    <message>
        <source>%1 does not answer here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers as soon as there is room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catching up, then you can send</source>
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
    <message>
        <source>Draft ready</source>
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
    <name>frontdesk::CostsView</name>
    <message>
        <source>No price is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n call(s)</source>
        <translation>
            <numerusform>%1 in %n call</numerusform>
            <numerusform>%1 in %n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are not in this sum: nobody has said what their model costs (costs: in agent_config.yml).</source>
        <translation>
            <numerusform>%n call is not in this sum: nobody has said what its model costs (costs: in agent_config.yml).</numerusform>
            <numerusform>%n calls are not in this sum: nobody has said what their model costs (costs: in agent_config.yml).</numerusform>
        </translation>
    </message>
    <message>
        <source>Today %1 of %2</source>
        <comment>money, limit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit is reached: the built-in engine answers until midnight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no limit for a day (costs: per_day in agent_config.yml).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 failed)</source>
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
    <name>frontdesk::CustomerActs</name>
    <message>
        <source>More about this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export their data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase this customer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the data of this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer-data-%1.zip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported: %1. In it: %2.</source>
        <comment>file, counts</comment>
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
    <message>
        <source>Confirm identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After you have checked who it is. Only then the AI speaks about this customer&apos;s orders and bills.</source>
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
    <message>
        <source>wrote STOP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no reception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>customer, channel, state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel of the new customer</source>
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
    <message>
        <source>AI models</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::DialGrid</name>
    <message>
        <source>How much the AI does by itself, by channel and topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As what stands above it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::DialModel</name>
    <message>
        <source>as above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 alike</source>
        <comment>percent, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 unchanged</source>
        <comment>percent, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>channel, topic</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>place, mode, figures</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days: %1 sent unchanged, %2 changed, %3 not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean agreement with people: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by %1, %2</source>
        <comment>name, time</comment>
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
    <name>frontdesk::DoctorPanel</name>
    <message>
        <source>Check everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check looks at your account, your numbers, the addresses the provider sends to, your public address and the clock. It changes nothing; what it could mend it asks about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking… this can take up to 20 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked at %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, checked at %2: %3</source>
        <comment>account, time, result</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This will be changed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mended: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::DraftCard</name>
    <message>
        <source>Draft of the AI, not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve and send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the text into the reply field; the conversation is yours then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer goes on waiting for a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation is yours: edit the text and send it as your reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has written again; the AI is working on a new draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests on: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft of the AI: %1</source>
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
    <name>frontdesk::EgressPanel</name>
    <message>
        <source>Show older ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What left this PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests to language models, services and programs of skills. The words themselves are not kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent to other services stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by server or outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter what left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left this PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another service or period, or fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer was made here: no request went to a language model, a service or another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what left this PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what-left-this-pc.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: %1, %2.</source>
        <comment>file, how many rows</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::EgressText</name>
    <message numerus="yes">
        <source>%Ln e-mail address(es)</source>
        <translation>
            <numerusform>%Ln e-mail address</numerusform>
            <numerusform>%Ln e-mail addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln telephone number(s)</source>
        <translation>
            <numerusform>%Ln telephone number</numerusform>
            <numerusform>%Ln telephone numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card number(s)</source>
        <translation>
            <numerusform>%Ln card number</numerusform>
            <numerusform>%Ln card numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account number(s)</source>
        <translation>
            <numerusform>%Ln account number</numerusform>
            <numerusform>%Ln account numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln street address(es)</source>
        <translation>
            <numerusform>%Ln street address</numerusform>
            <numerusform>%Ln street addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s)</source>
        <translation>
            <numerusform>%Ln name</numerusform>
            <numerusform>%Ln names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order number(s)</source>
        <translation>
            <numerusform>%Ln order number</numerusform>
            <numerusform>%Ln order numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other number(s)</source>
        <translation>
            <numerusform>%Ln other number</numerusform>
            <numerusform>%Ln other numbers</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer to a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary of a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial by staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test of the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the conversation and what was found in your documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier messages of the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a test sentence, nothing of customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values for a service of a skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values for another program on this PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values for a query of a database on this PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values for a query of a database, which may be on another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on this PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 out, %2 back</source>
        <comment>sizes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln detail(s) masked</source>
        <translation>
            <numerusform>%Ln detail masked</numerusform>
            <numerusform>%Ln details masked</numerusform>
        </translation>
    </message>
    <message>
        <source>took too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked too often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>when: service, what for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ended: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click opens the conversation with %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::EngineStrip</name>
    <message>
        <source>The engine is not ready. Messages are kept and answered later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is not answering. You can read on and write; sending is possible again when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::EraseDialog</name>
    <message>
        <source>Erase this customer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <comment>name of a customer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erase</source>
        <comment>the word that has to be typed; one word</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything about this person goes: all conversations with their messages, files and notes, what the team remembers, the entries of the search and the access to the chat. It cannot be undone, not by anybody. The audit keeps that it happened, not whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type “%1” to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups that were made before hold the data until they are deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups that were made before hold the data until they are deleted: with your settings until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone for good: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last backup that holds the data is deleted on %1. If you restore one before, erase the customer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup holds the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
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
    <name>frontdesk::FeaturePanel</name>
    <message>
        <source>Parts of the agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each switch acts with the next answer, without a restart. Who changed it stands in the log of changes.</source>
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
    <message>
        <source>Drafts of the AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a &amp;draft of the AI</source>
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
    <name>frontdesk::FindingRow</name>
    <message>
        <source>Fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was checked, result</comment>
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
    <message>
        <source>I have a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From another PC or from before: everything comes back from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five short steps, no account. Only the name is needed; everything can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From today on a backup is made every day. This step makes sure that it can be read when the PC breaks. You can skip it now and do it later on the page Backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <comment>step: the recovery sheet; one short word</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::FlowView</name>
    <message>
        <source>Back</source>
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
    <message numerus="yes">
        <source>%n more before that</source>
        <comment>attempts of the AI</comment>
        <translation>
            <numerusform>%n more before that</numerusform>
            <numerusform>%n more before that</numerusform>
        </translation>
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
    <message>
        <source>The recovery sheet has not been kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it nobody can read the backups when this PC breaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it now</source>
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
        <source>Handed back to the AI: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to %1 goes out in %2 s</source>
        <comment>name, seconds</comment>
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
    <message>
        <source>The template is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details are copied. They hold no words of the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catching up with what has happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came while the PC slept or the engine was away is being read. Replies can leave in a moment.</source>
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
    <name>frontdesk::MachineWatch</name>
    <message>
        <source>The disk is full: customers are asked to try again later, you can go on for a while. Make room now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::MainWindow</name>
    <message>
        <source>%1 – Frontdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <comment>title of the window, profile</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent configuration is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier configuration stays: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::MaintenanceCard</name>
    <message>
        <source>Maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While it is on, the AI answers nobody: each customer gets the maintenance text once and waits for your team. It works at once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::MaintenanceStrip</name>
    <message>
        <source>End maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance: the AI answers nobody, customers are told and wait for people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance: the AI answers nobody. %1</source>
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
    <name>frontdesk::MemoryService</name>
    <message>
        <source>The name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AI&apos;s memory is switched off in agent_config.yml (memory: ttl_hours).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name needs at least one letter or digit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::MoveView</name>
    <message>
        <source>Move to a new PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up to a stick…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the recovery sheet at hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its 24 words open the backup on the new PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in a USB stick and make the backup there. Conversations, customers, files, your company and the settings are in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End Frontdesk here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two PCs that answer the same customers would contradict each other. Use the menu under your name, then “Quit”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it on the new PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Frontdesk, choose “I have a backup” at the first start, pick the file on the stick and type the words. If your web site names the address of this PC, change it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a step, its title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not been kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is being made…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made: %1 (%2)</source>
        <comment>file, size</comment>
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
    <message>
        <source>End maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start maintenance: the AI answers nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pause the AI, stop answering</source>
        <comment>words to find the maintenance switch by</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::PhoneCustomer</name>
    <message>
        <source>Text messages have no end and no rating: close the conversation in the inbox instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A text message has at most %n character(s).</source>
        <translation>
            <numerusform>A text message has at most %n character.</numerusform>
            <numerusform>A text message has at most %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>This phone has no reception at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program did not take this message in (answer %1).</source>
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
    <name>frontdesk::PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To hand out or erase what is known about one person, open them in the inbox: the menu under “Customer”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long things are kept will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Files of customers: %n day(s).</source>
        <translation>
            <numerusform>Files of customers: %n day.</numerusform>
            <numerusform>Files of customers: %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How the AI found its answers: %n day(s).</source>
        <translation>
            <numerusform>How the AI found its answers: %n day.</numerusform>
            <numerusform>How the AI found its answers: %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unused sign-ins to the chat: %n day(s).</source>
        <translation>
            <numerusform>Unused sign-ins to the chat: %n day.</numerusform>
            <numerusform>Unused sign-ins to the chat: %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log files: %n day(s).</source>
        <translation>
            <numerusform>Log files: %n day.</numerusform>
            <numerusform>Log files: %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backups: %n day(s).</source>
        <translation>
            <numerusform>Backups: %n day.</numerusform>
            <numerusform>Backups: %n days.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules and audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What left this PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::PrivacyService</name>
    <message>
        <source>An answer to this customer is still being written. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit log was changed at entry %1 or cut off before it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::PrivacyText</name>
    <message>
        <source>assigned a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed a conversation back to the AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened a conversation again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took over a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unblocked a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed something from a customer&apos;s memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked at a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exported the data of a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erased a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined a request for a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said that no person is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed a request on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed what was old enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked the audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prepared a restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>had the words of the recovery sheet shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln conversation</numerusform>
            <numerusform>%Ln conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>files, their size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of AI answers</source>
        <translation>
            <numerusform>%Ln record of AI answers</numerusform>
            <numerusform>%Ln records of AI answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-in(s) to the chat</source>
        <translation>
            <numerusform>%Ln sign-in to the chat</numerusform>
            <numerusform>%Ln sign-ins to the chat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of the search</source>
        <translation>
            <numerusform>%Ln entry of the search</numerusform>
            <numerusform>%Ln entries of the search</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of caches and drafts</source>
        <translation>
            <numerusform>%Ln row of caches and drafts</numerusform>
            <numerusform>%Ln rows of caches and drafts</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frontdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 %3: %4</source>
        <comment>when, who, did what: to what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>target, details</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>went on from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took a restore back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved what the AI wanted to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused what the AI wanted to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said what became of an interrupted skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed a switch of a skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ran a skill in the tester</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called a customer back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled a callback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned the autonomy dial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved a draft of the AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told staff about the limit for AI models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed an agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted an agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed a switch of the AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved the log of what left this PC</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::ProviderForm</name>
    <message>
        <source>Restart now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Twilio account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s name (AC…) and its secret stand on the first page of Twilio&apos;s console. Then the number that your customers write to. A field is saved when you leave it.</source>
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
        <source>The settings cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new account takes effect at the next start.</source>
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
    <name>frontdesk::RecoveryService</name>
    <message>
        <source>A backup or a restore is being worked on already. Wait until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for backups, %1, does not answer. Connect its disk or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word %1 on the sheet is another one. Look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the words that are asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not the words of this backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of this PC does not open this backup. Type the words of its recovery sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program cannot restore here: use &quot;frontdesk db restore&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::ReplayBar</name>
    <message>
        <source>Play again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs this answer once more from its record. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the conversation up to here as a test for &quot;frontdesk eval&quot;, without personal data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same answer, word for word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same answer, word for word. The instructions have changed since; this is from the recorded ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Then: %2
Now: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1. Add there what the answer should have been.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::ReplayDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer of the AI</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::ReplayService</name>
    <message>
        <source>There is no text of the customer to make a scenario of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::ReplyGate</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can write freely for %1, until %2.</source>
        <comment>how long, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 hours have passed since the customer wrote: WhatsApp takes only approved templates now. What you were writing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing may be sent to this customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>leaves in %1 parts, %n SMS</source>
        <comment>how many messages a long reply becomes</comment>
        <translation>
            <numerusform>leaves in %1 parts, %n SMS</numerusform>
            <numerusform>leaves in %1 parts, %n SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 with special characters, %n SMS</source>
        <comment>characters used, room</comment>
        <translation>
            <numerusform>%1 of %2 with special characters, %n SMS</numerusform>
            <numerusform>%1 of %2 with special characters, %n SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2, %n SMS</source>
        <comment>characters used, room</comment>
        <translation>
            <numerusform>%1 of %2, %n SMS</numerusform>
            <numerusform>%1 of %2, %n SMS</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::RestoreView</name>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made on another PC, or the key of this PC is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore and restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is here now is not deleted: it is put aside into a folder of its own before the backup takes its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends in .fdbackup and lies in the folder of your backups or on your stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 24 words of its recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the order of the numbers, with spaces between them. %1 of %2 are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups of Frontdesk (*.fdbackup);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I want Frontdesk to go on from this backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup cannot be restored whole. Take another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PC has not the key of this backup. Type the words of its recovery sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program restarts now and goes on from the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is prepared. End Frontdesk and start it again: it then goes on from the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made: %1, by version %2. What was written after that is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::RetentionCards</name>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long things are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would go now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Closed conversations are removed after %n day(s), with everything that belongs to them.</source>
        <translation>
            <numerusform>Closed conversations are removed after %n day, with everything that belongs to them.</numerusform>
            <numerusform>Closed conversations are removed after %n days, with everything that belongs to them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Conversations are kept for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is old enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes by itself: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is removed by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by itself</source>
        <comment>when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by hand</source>
        <comment>when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>when: what was removed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was removed so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For good: %1. It cannot be undone. Backups made earlier hold it until they are deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was old enough is gone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::RetentionJob</name>
    <message>
        <source>Old data is being removed already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::RunRow</name>
    <message>
        <source>decided by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the conversation with %1</source>
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
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <comment>since when a state holds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>for %n min</source>
        <comment>how long a state holds</comment>
        <translation>
            <numerusform>for %n min</numerusform>
            <numerusform>for %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>day</comment>
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
    <name>frontdesk::SheetPanel</name>
    <message>
        <source>The words were hidden again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups are sealed, so that nobody can read them who finds the disk. The key lies on this PC. When it breaks or is stolen, only the 24 words of the recovery sheet open them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else has these words, and nobody can make them again: without the sheet your data is lost together with the PC. It takes three minutes; you need a pen or a printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the words now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look first whether somebody can see your screen. That they were shown is written to the audit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the words down in this order or print them. Keep the paper where the PC is not, for example at home or in a safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hides the words and asks for three of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are hidden by themselves after five minutes. Take no photo: phones copy photos to other computers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now from the sheet: type these three words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery sheet is kept. Show the words only to write a second sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery sheet has not been kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery sheet is kept. With it your backups can be read on any PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frontdesk-recovery-sheet.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1. Print it and remove the file from this PC.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::SheetPaper</name>
    <message>
        <source>Recovery sheet of Frontdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet of Frontdesk: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words open the backups. Keep this paper where the computer is not, and show it to nobody: whoever has the words and a backup can read everything in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to use it: install Frontdesk, choose “I have a backup” at the first start, pick the backup file and type the words in this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written here. Choose another folder.</source>
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
    <name>frontdesk::SilenceBar</name>
    <message>
        <source>It answers again when that person has left the conversation, or when you hand it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers again when only one customer is left. You can take over and write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers again when the provider says that the conversation is active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing may be sent until the customer writes START.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AI answers as soon as another conversation is done. You can take over at once.</source>
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
    <message>
        <source>A simulated customer writes in your web chat, by SMS or by WhatsApp as a real one would; no account of a provider is needed. Beside the chat you see what the assistant understood, looked up and did.</source>
        <translation type="unfinished"></translation>
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
    <name>frontdesk::SkillCard</name>
    <message>
        <source>Only reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MCP server %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for proved customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for known customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As its effect says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks a person first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When %1 may run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its service failed several times; it is left alone for a moment. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agent uses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) since the start</source>
        <translation>
            <numerusform>%n call since the start</numerusform>
            <numerusform>%n calls since the start</numerusform>
        </translation>
    </message>
    <message>
        <source>last %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed</source>
        <translation>
            <numerusform>%n of them failed</numerusform>
            <numerusform>%n of them failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::SkillTester</name>
    <message>
        <source>(left out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Really do it, this once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As somebody who is no customer of yours. What changes something only says what it would do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not fit; it has to be of the type %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done. It would:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample data.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::SkillsPage</name>
    <message>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the AI can do besides talking. What changes something can ask a person first; what moves money does so from the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the AI can do will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the AI wants to do something that a person has to confirm, or a customer wants to be called, it stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The skills cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
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
    <name>frontdesk::StatusCard</name>
    <message>
        <source>Choose another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up to a stick…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more backup into a folder that you choose now, for example on a USB stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the daily backups go from now on; those that are there stay where they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The daily backup is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next one is made by itself: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is made every day while the program runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is being made: %1 %</source>
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
    <name>frontdesk::TemplatePicker</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the customer reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the templates of your account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a template, language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) still wait for WhatsApp&apos;s approval. Until then nothing can be sent.</source>
        <translation>
            <numerusform>%n template still waits for WhatsApp&apos;s approval. Until then nothing can be sent.</numerusform>
            <numerusform>%n templates still wait for WhatsApp&apos;s approval. Until then nothing can be sent.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account has no template. Make one in Twilio&apos;s console under Content Template Builder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the customer answers you can write freely again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value %1</source>
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
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, because %2</source>
        <comment>agent, rule</comment>
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
    <message>
        <source>%1 (%2)</source>
        <comment>message, delivery</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2: %3)</source>
        <comment>message, delivery, why</comment>
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
    <message>
        <source>waits to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI draft, approved</source>
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
    <message>
        <source>Play again or make a scenario…</source>
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
    <name>frontdesk::TunnelCard</name>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the tunnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunnel from the internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for tunnel programs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 brings web sites and providers to this PC while Frontdesk runs. The address below is the public address of this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tunnel gives this PC an address that providers can reach. Install cloudflared, ngrok or tailscale, and it can be started here. Polling needs none of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tunnel gives this PC an address that providers can reach. It runs as long as Frontdesk. Polling needs none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start %1</source>
        <comment>name of a tunnel program</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontdesk::TunnelRunner</name>
    <message>
        <source>%1 runs but names no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tool is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not installed. %2</source>
        <comment>tool, where to get it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be started: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended by itself (code %2).</source>
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
    <message>
        <source>AI assistant answers</source>
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
    <message>
        <source>Is being fetched from the provider…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be fetched from the provider</source>
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
    <message>
        <source>[Image, is being fetched from the provider]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[File, is being fetched from the provider]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AI is silent: a person answers from elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AI is silent: more than one customer is in this conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AI is silent: the provider has set this conversation inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AI is silent: the customer does not want messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits: too many conversations are being worked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AI may answer again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 joined from outside this program, the AI is silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer wrote %1 and must not be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer wrote %1 and may be written to again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed at the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set inactive at the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active again at the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote while the AI was switched off for maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote before a backup was restored; nobody knows whether it was answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for an answer in a conversation in which the AI is silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer of the AI could not be delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft of the AI waits for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was told that people answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AI does not answer this kind of question here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People answer here; the AI only compares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A callback that was promised is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs something that the AI cannot do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands in the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the message is about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the agent before asked for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has the conversation already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing spoke for another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed over often enough, nobody else may take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes on for the AI: %2</source>
        <comment>agent: rule</comment>
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
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI is silent</source>
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
<context>
    <name>frontdesk::simulator::FakeServer</name>
    <message>
        <source>The simulated Twilio cannot listen on port %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
