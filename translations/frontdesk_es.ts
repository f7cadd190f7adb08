<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
    <name>DeskStore</name>
    <message>
        <source>This conversation is closed.</source>
        <translation>Esta conversación está cerrada.</translation>
    </message>
    <message>
        <source>%1 has closed this conversation.</source>
        <translation>%1 ha cerrado esta conversación.</translation>
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
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
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
    <name>Main</name>
    <message>
        <source>Frontdesk cannot start</source>
        <translation>Frontdesk no puede iniciarse</translation>
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
        <source>no language model service is built in yet; answers come from the built-in agent</source>
        <translation>aún no hay ningún servicio de modelos de lenguaje incorporado; responde el agente incorporado</translation>
    </message>
    <message>
        <source>the Twilio channels are not built in yet</source>
        <translation>los canales de Twilio aún no están incorporados</translation>
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
        <source>Address of the OpenAI-compatible service.</source>
        <translation>Dirección del servicio compatible con OpenAI.</translation>
    </message>
    <message>
        <source>Key of the OpenAI-compatible service.</source>
        <translation>Clave del servicio compatible con OpenAI.</translation>
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
        <source>Address of the Twilio API.</source>
        <translation>Dirección de la API de Twilio.</translation>
    </message>
    <message>
        <source>Account of Twilio, begins with AC.</source>
        <translation>Cuenta de Twilio, empieza por AC.</translation>
    </message>
    <message>
        <source>Secret of the Twilio account; it also signs webhooks.</source>
        <translation>Secreto de la cuenta de Twilio; también firma los webhooks.</translation>
    </message>
    <message>
        <source>Conversations service of Twilio, begins with IS.</source>
        <translation>Servicio Conversations de Twilio, empieza por IS.</translation>
    </message>
    <message>
        <source>Your Twilio number, for example +12075550100.</source>
        <translation>Su número de Twilio, por ejemplo +12075550100.</translation>
    </message>
    <message>
        <source>Telephone that calls are transferred to.</source>
        <translation>Teléfono al que se transfieren las llamadas.</translation>
    </message>
    <message>
        <source>Signs generic webhooks; Twilio&apos;s are signed with its own token.</source>
        <translation>Firma los webhooks genéricos; los de Twilio se firman con su propio token.</translation>
    </message>
    <message>
        <source>generic webhooks are not built in yet</source>
        <translation>los webhooks genéricos aún no están incorporados</translation>
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
        <source>Conversations the AI works on at the same time; further ones wait in the queue.</source>
        <translation>Conversaciones en las que la IA trabaja a la vez; las demás esperan en la cola.</translation>
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
        <source>Who writes the answers; builtin needs no account and no network.</source>
        <translation>Quién escribe las respuestas; builtin no necesita cuenta ni red.</translation>
    </message>
    <message>
        <source>Pause between the words of the built-in agent, in milliseconds; 0 writes as fast as it can.</source>
        <translation>Pausa entre las palabras del agente incorporado, en milisegundos; 0 escribe lo más rápido posible.</translation>
    </message>
    <message>
        <source>Model name in place of the one in agent_config.yml.</source>
        <translation>Nombre del modelo en lugar del de agent_config.yml.</translation>
    </message>
    <message>
        <source>the built-in agent has one model only; it counts once a language model service is built in</source>
        <translation>el agente incorporado solo tiene un modelo; contará cuando haya un servicio de modelos de lenguaje</translation>
    </message>
    <message>
        <source>Temperature in place of the one in agent_config.yml, 0 to 2; -1 keeps that one.</source>
        <translation>Temperatura en lugar de la de agent_config.yml, de 0 a 2; -1 conserva aquella.</translation>
    </message>
    <message>
        <source>the built-in agent does not sample; it counts once a language model service is built in</source>
        <translation>el agente incorporado no elige al azar; contará cuando haya un servicio de modelos de lenguaje</translation>
    </message>
    <message>
        <source>Length limit of an answer in place of the one in agent_config.yml; 0 keeps that one.</source>
        <translation>Límite de longitud de una respuesta en lugar del de agent_config.yml; 0 conserva aquel.</translation>
    </message>
    <message>
        <source>the built-in agent answers from documents; it counts once a language model service is built in</source>
        <translation>el agente incorporado responde a partir de documentos; contará cuando haya un servicio de modelos de lenguaje</translation>
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
        <source>the built-in agent answers every conversation at once, nobody has to wait for it</source>
        <translation>el agente incorporado responde a todas las conversaciones al momento, nadie tiene que esperar</translation>
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
</context>
<context>
    <name>TrialRun</name>
    <message>
        <source>There is no room for temporary files.</source>
        <translation>No hay espacio para archivos temporales.</translation>
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
        <source>No saved replies yet. Write those that you send every day once, here.</source>
        <translation>Aún no hay respuestas guardadas. Escriba aquí una sola vez las que envía cada día.</translation>
    </message>
    <message>
        <source>No saved reply contains “%1”.</source>
        <translation>Ninguna respuesta guardada contiene «%1».</translation>
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
        <translation>Reintentar</translation>
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
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
    <name>frontdesk::EngineStrip</name>
    <message>
        <source>The engine is not answering. You can read on; what you send waits until it is back.</source>
        <translation>El motor no responde. Puede seguir leyendo; lo que envíe espera hasta que vuelva.</translation>
    </message>
    <message>
        <source>The engine is not ready. Messages are kept and answered later.</source>
        <translation>El motor no está listo. Los mensajes se guardan y se responden más tarde.</translation>
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
        <translation>Reintentar</translation>
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
        <translation>Dejarlo</translation>
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
        <source>Four short steps, no account. Only the name is needed; everything can be changed later.</source>
        <translation>Cuatro pasos cortos, sin cuenta. Solo hace falta el nombre; todo se puede cambiar después.</translation>
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
        <translation>Comprobando…</translation>
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
        <translation>Reintentar</translation>
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
</context>
<context>
    <name>frontdesk::HealthService</name>
    <message>
        <source>The program is still starting.</source>
        <translation>El programa aún se está iniciando.</translation>
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
        <source>Reply sent to %1</source>
        <translation>Respuesta enviada a %1</translation>
    </message>
    <message>
        <source>Handed back to the AI: %1</source>
        <translation>Devuelta a la IA: %1</translation>
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
        <source>for %1</source>
        <comment>how long a state holds</comment>
        <translation>desde hace %1</translation>
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
        <translation>Reintentar</translation>
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
        <translation>Un reinicio tarda unos segundos; a los clientes que escriban mientras tanto se les responde después.</translation>
    </message>
    <message>
        <source>End Frontdesk and start it again when it suits you.</source>
        <translation>Cierre Frontdesk y vuelva a iniciarlo cuando le convenga.</translation>
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
        <source>A simulated customer writes to your web chat as a visitor would. Beside the chat you see what the assistant understood, looked up and did.</source>
        <translation>Un cliente simulado escribe en su chat web como lo haría un visitante. Junto al chat ve qué entendió, consultó e hizo el asistente.</translation>
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
        <translation>Reintentar</translation>
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
        <source>sending</source>
        <translation>enviando</translation>
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
        <translation>Reintentar</translation>
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
        <translation>quedan %1</translation>
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
</TS>
