<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>serial {serial}</source>
        <comment>a camera&apos;s number</comment>
        <translation type="unfinished">
            <numerusform>núm. de serie {serial}</numerusform>
            <numerusform>núm. de serie {serial}</numerusform>
        </translation>
    </message>
    <message>
        <source>{camera}, serial {serial}</source>
        <translation type="unfinished">{camera}, núm. de serie {serial}</translation>
    </message>
    <message>
        <source>{camera}, {owner}&apos;s</source>
        <translation type="unfinished">{camera}, de {owner}</translation>
    </message>
    <message>
        <source>Its serial {serial} stands in files of two models and is not counted.</source>
        <translation type="unfinished">Su número de serie {serial} figura en archivos de dos modelos y no cuenta.</translation>
    </message>
    <message>
        <source>It has {many} characters, and {most} are the most.</source>
        <translation type="unfinished">Tiene {many} caracteres, y el máximo es {most}.</translation>
    </message>
    <message>
        <source>It is not TOML: {error}.</source>
        <translation type="unfinished">No es TOML: {error}.</translation>
    </message>
    <message>
        <source>It lists no [[category]].</source>
        <translation type="unfinished">No contiene ninguna [[category]].</translation>
    </message>
    <message>
        <source>It lists {many} categories, and {most} are the most.</source>
        <translation type="unfinished">Contiene {many} categorías, y el máximo es {most}.</translation>
    </message>
    <message>
        <source>Category {number} is not a table.</source>
        <translation type="unfinished">La categoría {number} no es una tabla.</translation>
    </message>
    <message>
        <source>The code of category {number} has blanks, or more than {most} characters.</source>
        <translation type="unfinished">El código de la categoría {number} tiene espacios, o más de {most} caracteres.</translation>
    </message>
    <message>
        <source>The key of category {number} is {key}, and only the digits 0 to 9 can be keys.</source>
        <translation type="unfinished">La tecla de la categoría {number} es {key}, y solo las cifras del 0 al 9 pueden ser teclas.</translation>
    </message>
    <message>
        <source>The code {code} has two meanings: {one}, and {other}.</source>
        <translation type="unfinished">El código {code} tiene dos significados: {one} y {other}.</translation>
    </message>
    <message>
        <source>The key {key} has two meanings: {one}, and {other}.</source>
        <translation type="unfinished">La tecla {key} tiene dos significados: {one} y {other}.</translation>
    </message>
    <message>
        <source>“{field}” of the scheme is missing, or is not text in quotation marks.</source>
        <translation type="unfinished">Falta «{field}» del esquema, o no es texto entre comillas.</translation>
    </message>
    <message>
        <source>“{field}” of category {number} is missing, or is not text in quotation marks.</source>
        <translation type="unfinished">Falta «{field}» de la categoría {number}, o no es texto entre comillas.</translation>
    </message>
    <message>
        <source>“{field}” of the scheme cannot be used: {error}.</source>
        <translation type="unfinished">«{field}» del esquema no se puede usar: {error}.</translation>
    </message>
    <message>
        <source>“{field}” of category {number} cannot be used: {error}.</source>
        <translation type="unfinished">«{field}» de la categoría {number} no se puede usar: {error}.</translation>
    </message>
    <message>
        <source>This file of categories cannot be used.</source>
        <translation type="unfinished">Este archivo de categorías no se puede usar.</translation>
    </message>
    <message>
        <source>Mend the file; resources/schemes has some that can be used, to begin from.</source>
        <translation type="unfinished">Corrija el archivo; en resources/schemes hay algunos utilizables para empezar.</translation>
    </message>
    <message>
        <source>{metres} m</source>
        <translation type="unfinished">{metres} m</translation>
    </message>
    <message>
        <source>{km} km</source>
        <translation type="unfinished">{km} km</translation>
    </message>
    <message>
        <source>north</source>
        <comment>a direction</comment>
        <translation type="unfinished">norte</translation>
    </message>
    <message>
        <source>north-east</source>
        <comment>a direction</comment>
        <translation type="unfinished">noreste</translation>
    </message>
    <message>
        <source>east</source>
        <comment>a direction</comment>
        <translation type="unfinished">este</translation>
    </message>
    <message>
        <source>south-east</source>
        <comment>a direction</comment>
        <translation type="unfinished">sureste</translation>
    </message>
    <message>
        <source>south</source>
        <comment>a direction</comment>
        <translation type="unfinished">sur</translation>
    </message>
    <message>
        <source>south-west</source>
        <comment>a direction</comment>
        <translation type="unfinished">suroeste</translation>
    </message>
    <message>
        <source>west</source>
        <comment>a direction</comment>
        <translation type="unfinished">oeste</translation>
    </message>
    <message>
        <source>north-west</source>
        <comment>a direction</comment>
        <translation type="unfinished">noroeste</translation>
    </message>
    <message>
        <source>N</source>
        <comment>north of the equator</comment>
        <translation type="unfinished">N</translation>
    </message>
    <message>
        <source>S</source>
        <comment>south of the equator</comment>
        <translation type="unfinished">S</translation>
    </message>
    <message>
        <source>E</source>
        <comment>east of Greenwich</comment>
        <translation type="unfinished">E</translation>
    </message>
    <message>
        <source>W</source>
        <comment>west of Greenwich</comment>
        <translation type="unfinished">O</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation type="unfinished">{some} y {last}</translation>
    </message>
    <message>
        <source>{some} or {last}</source>
        <translation type="unfinished">{some} o {last}</translation>
    </message>
    <message numerus="yes">
        <source>{some} and %n more</source>
        <translation type="unfinished">
            <numerusform>{some} y %n más</numerusform>
            <numerusform>{some} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>The pass phrase does not open this case.</source>
        <translation type="unfinished">La frase de contraseña no abre este caso.</translation>
    </message>
    <message>
        <source>It is not the one that the case was sealed with, or the case&apos;s key file was altered.</source>
        <translation type="unfinished">No es la frase con la que se selló el caso, o el archivo de claves del caso fue alterado.</translation>
    </message>
    <message>
        <source>Type it again, with an eye on Caps Lock and the keyboard&apos;s language, or use the recovery key.</source>
        <translation type="unfinished">Escríbala de nuevo, atendiendo a Bloq Mayús y al idioma del teclado, o use la clave de recuperación.</translation>
    </message>
    <message>
        <source>This case was saved by a newer version of the program.</source>
        <translation type="unfinished">Este caso lo guardó una versión más reciente del programa.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n schema change(s) that this version does not know.</source>
        <translation type="unfinished">
            <numerusform>Tiene %n cambio de estructura que esta versión no conoce.</numerusform>
            <numerusform>Tiene %n cambios de estructura que esta versión no conoce.</numerusform>
        </translation>
    </message>
    <message>
        <source>Install the newer version. The case file has not been changed.</source>
        <translation type="unfinished">Instale la versión más reciente. El archivo del caso no se ha modificado.</translation>
    </message>
    <message>
        <source>This case is damaged: {part}.</source>
        <translation type="unfinished">Este caso está dañado: {part}.</translation>
    </message>
    <message>
        <source>The file was cut off, altered or copied incompletely; its seal does not fit.</source>
        <translation type="unfinished">El archivo se truncó, se alteró o se copió incompleto; su sello no coincide.</translation>
    </message>
    <message>
        <source>Work on a copy of the backup. Nothing has been changed in the damaged case.</source>
        <translation type="unfinished">Trabaje con una copia de la copia de seguridad. En el caso dañado no se ha modificado nada.</translation>
    </message>
    <message>
        <source>This case is open elsewhere.</source>
        <translation type="unfinished">Este caso está abierto en otro sitio.</translation>
    </message>
    <message>
        <source>It is held by {holder}.</source>
        <translation type="unfinished">Lo tiene abierto {holder}.</translation>
    </message>
    <message>
        <source>Close it there first; two writers could lose each other&apos;s work.</source>
        <translation type="unfinished">Ciérrelo allí primero; dos que escriben a la vez podrían perder el trabajo del otro.</translation>
    </message>
    <message>
        <source>There is no case at {name}.</source>
        <translation type="unfinished">No hay ningún caso en {name}.</translation>
    </message>
    <message>
        <source>The folder is missing, or it holds no Homeward case.</source>
        <translation type="unfinished">Falta la carpeta, o no contiene un caso de Homeward.</translation>
    </message>
    <message>
        <source>A file lies there, and a case is a folder.</source>
        <translation type="unfinished">Allí hay un archivo, y un caso es una carpeta.</translation>
    </message>
    <message>
        <source>Check the path, or make a case with &apos;homeward new&apos;.</source>
        <translation type="unfinished">Compruebe la ruta, o cree un caso con «homeward new».</translation>
    </message>
    <message>
        <source>{name} exists already.</source>
        <translation type="unfinished">{name} ya existe.</translation>
    </message>
    <message>
        <source>A new case never overwrites anything.</source>
        <translation type="unfinished">Un caso nuevo nunca sobrescribe nada.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished">Elija otro nombre.</translation>
    </message>
    <message>
        <source>The disk is full; the last step was not saved.</source>
        <translation type="unfinished">El disco está lleno; el último paso no se guardó.</translation>
    </message>
    <message>
        <source>What was saved before it is safe.</source>
        <translation type="unfinished">Lo guardado antes está a salvo.</translation>
    </message>
    <message>
        <source>Make room on the disk of the case, then run the same step again: it goes on from there.</source>
        <translation type="unfinished">Libere espacio en el disco del caso y repita el mismo paso: continúa desde ahí.</translation>
    </message>
    <message>
        <source>The case was not made: the disk is full.</source>
        <translation type="unfinished">El caso no se creó: el disco está lleno.</translation>
    </message>
    <message>
        <source>Nothing of it is left there.</source>
        <translation type="unfinished">Allí no queda nada de él.</translation>
    </message>
    <message>
        <source>Make room on that disk, or make the case on another one.</source>
        <translation type="unfinished">Haga sitio en ese disco o cree el caso en otro.</translation>
    </message>
    <message>
        <source>This pass phrase is too short.</source>
        <translation type="unfinished">Esta frase de contraseña es demasiado corta.</translation>
    </message>
    <message>
        <source>A case is sealed with at least {least} characters.</source>
        <translation type="unfinished">Un caso se sella con al menos {least} caracteres.</translation>
    </message>
    <message>
        <source>Use five or more random words.</source>
        <translation type="unfinished">Use cinco o más palabras al azar.</translation>
    </message>
    <message>
        <source>This case is not as it was left: {noticed}.</source>
        <translation type="unfinished">Este caso no está como se dejó: {noticed}.</translation>
    </message>
    <message>
        <source>A file or a part of one was exchanged after the case was sealed, or is a copy from another moment.</source>
        <translation type="unfinished">Un archivo, o parte de uno, se cambió después de sellar el caso, o es una copia de otro momento.</translation>
    </message>
    <message>
        <source>Put all files of the case back from one backup, and find out who exchanged them.</source>
        <translation type="unfinished">Reponga todos los archivos del caso desde una misma copia de seguridad y averigüe quién los cambió.</translation>
    </message>
    <message>
        <source>Nothing was changed: this is a sealed case file, which can be looked at and remarked on.</source>
        <translation type="unfinished">No se modificó nada: este es un archivo de caso sellado, que se puede mirar y comentar con observaciones.</translation>
    </message>
    <message>
        <source>The case is with its examiner; here is what they sealed of it.</source>
        <translation type="unfinished">El caso lo tiene su analista; esto es lo que se selló de él.</translation>
    </message>
    <message>
        <source>Write a remark, and send the file of your remarks to the examiner.</source>
        <translation type="unfinished">Escriba una observación y envíe al analista el archivo de sus observaciones.</translation>
    </message>
    <message>
        <source>open</source>
        <comment>state of a lead</comment>
        <translation type="unfinished">abierta</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a lead</comment>
        <translation type="unfinished">hecha</translation>
    </message>
    <message>
        <source>dropped</source>
        <comment>state of a lead</comment>
        <translation type="unfinished">descartada</translation>
    </message>
    <message>
        <source>That is no region of the picture.</source>
        <translation type="unfinished">Eso no es una región de la imagen.</translation>
    </message>
    <message>
        <source>Give left, top, right and bottom as shares from 0 to 1, for example 0.2,0.1,0.6,0.5.</source>
        <translation type="unfinished">Indique izquierda, arriba, derecha y abajo como proporciones de 0 a 1, por ejemplo 0.2,0.1,0.6,0.5.</translation>
    </message>
    <message>
        <source>A side lies outside the picture.</source>
        <translation type="unfinished">Un lado queda fuera de la imagen.</translation>
    </message>
    <message>
        <source>It has no area: left is less than right, and top is less than bottom.</source>
        <translation type="unfinished">No tiene área: izquierda debe ser menor que derecha, y arriba menor que abajo.</translation>
    </message>
    <message>
        <source>It is not four numbers with commas between them.</source>
        <translation type="unfinished">No son cuatro números separados por comas.</translation>
    </message>
    <message>
        <source>Each reason raises or lowers the odds that two pictures belong together. The percentage is that of all reasons together, and never more than the surest kind of reason among them allows.</source>
        <translation type="unfinished">Cada motivo sube o baja las posibilidades de que dos imágenes vayan juntas. El porcentaje es el de todos los motivos juntos, y nunca más de lo que permite el tipo de motivo más seguro entre ellos.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation type="unfinished">{hours} horas</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation type="unfinished">{days} días</translation>
    </message>
    <message>
        <source>&gt; 99 %</source>
        <comment>a probability</comment>
        <translation type="unfinished">&gt; 99 %</translation>
    </message>
    <message numerus="yes">
        <source>{percent} %</source>
        <comment>a probability</comment>
        <translation type="unfinished">
            <numerusform>{percent} %</numerusform>
            <numerusform>{percent} %</numerusform>
        </translation>
    </message>
    <message>
        <source>odds {times}-fold up</source>
        <translation type="unfinished">posibilidades multiplicadas por {times}</translation>
    </message>
    <message>
        <source>odds {times}-fold down</source>
        <translation type="unfinished">posibilidades divididas entre {times}</translation>
    </message>
    <message>
        <source>it has {many} characters, and {most} are the most</source>
        <translation type="unfinished">tiene {many} caracteres, y el máximo es {most}</translation>
    </message>
    <message>
        <source>it holds characters that cannot be seen</source>
        <translation type="unfinished">contiene caracteres que no se pueden ver</translation>
    </message>
    <message>
        <source>{clock}; {meaning}</source>
        <translation type="unfinished">{clock}; {meaning}</translation>
    </message>
    <message numerus="yes">
        <source>clocks at {offset} were kept on {day} in {countries}; a camera&apos;s clock may be set to anything</source>
        <comment>an offset is a distance to UTC, as UTC+1</comment>
        <translation type="unfinished">
            <numerusform>los relojes con {offset} eran los de {countries} el {day}; el reloj de una cámara puede estar puesto a cualquier hora</numerusform>
            <numerusform>los relojes con {offset} eran los de {countries} el {day}; el reloj de una cámara puede estar puesto a cualquier hora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation type="unfinished">
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s): the camera clock shows {offset}, by its receiver</source>
        <translation type="unfinished">
            <numerusform>%n imagen: el reloj de la cámara muestra {offset}, según su receptor</numerusform>
            <numerusform>%n imágenes: el reloj de la cámara muestra {offset}, según su receptor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s): the camera clock shows {offset}, as the file states</source>
        <translation type="unfinished">
            <numerusform>%n imagen: el reloj de la cámara muestra {offset}, según indica el archivo</numerusform>
            <numerusform>%n imágenes: el reloj de la cámara muestra {offset}, según indica el archivo</numerusform>
        </translation>
    </message>
    <message>
        <source>so do clocks at the place</source>
        <translation type="unfinished">los relojes del lugar también</translation>
    </message>
    <message>
        <source>clocks at the place keep {offset}</source>
        <translation type="unfinished">los relojes del lugar llevan {offset}</translation>
    </message>
    <message>
        <source>the place has {offset} on those days: left on winter time, or set elsewhere</source>
        <translation type="unfinished">el lugar tiene {offset} en esos días: el reloj se quedó en horario de invierno, o se puso en hora en otro sitio</translation>
    </message>
    <message>
        <source>the place has {offset} on those days: left on summer time, or set elsewhere</source>
        <translation type="unfinished">el lugar tiene {offset} en esos días: el reloj se quedó en horario de verano, o se puso en hora en otro sitio</translation>
    </message>
    <message>
        <source>the place has {offset} on those days: the clock was set elsewhere, or never set</source>
        <translation type="unfinished">el lugar tiene {offset} en esos días: el reloj se puso en hora en otro sitio, o nunca</translation>
    </message>
    <message>
        <source>the place has {offset} on those days: the clock was set elsewhere, or never set; {shown} was kept in {countries}</source>
        <translation type="unfinished">el lugar tiene {offset} en esos días: el reloj se puso en hora en otro sitio, o nunca; {shown} era la hora en {countries}</translation>
    </message>
    <message numerus="yes">
        <source>{where}; the claims: {claims}</source>
        <comment>claims of states to an area</comment>
        <translation type="unfinished">
            <numerusform>{where}; lo reclama: {claims}</numerusform>
            <numerusform>{where}; lo reclaman: {claims}</numerusform>
        </translation>
    </message>
    <message>
        <source>in or near {area}</source>
        <translation type="unfinished">en {area} o cerca</translation>
    </message>
    <message>
        <source>no picture gives a position: ask for the originals, since messengers and web sites take positions out; for the phone&apos;s own location history; read signs, sockets, plates and plants in the background</source>
        <translation type="unfinished">ninguna imagen da una posición: pida los originales, pues los servicios de mensajería y los sitios web quitan las posiciones; pida el historial de ubicaciones del propio teléfono; lea carteles, enchufes, matrículas y plantas del fondo</translation>
    </message>
    <message>
        <source>a single position carries the place: look for a second picture of the same camera and day</source>
        <translation type="unfinished">una sola posición sostiene el lugar: busque una segunda imagen de la misma cámara y el mismo día</translation>
    </message>
    <message>
        <source>The offline map&apos;s file &apos;{name}&apos; was not read.</source>
        <translation type="unfinished">No se leyó el archivo «{name}» del mapa sin conexión.</translation>
    </message>
    <message>
        <source>Install Homeward again; the pictures and the case are not touched by this.</source>
        <translation type="unfinished">Vuelva a instalar Homeward; esto no afecta a las imágenes ni al caso.</translation>
    </message>
    <message>
        <source>It, or the list of the map&apos;s files, is not there or cannot be read.</source>
        <translation type="unfinished">El archivo, o la lista de archivos del mapa, no está o no se puede leer.</translation>
    </message>
    <message>
        <source>Its SHA-256 is not the one in the list; what it says could not be traced.</source>
        <translation type="unfinished">Su SHA-256 no es el de la lista; lo que dice no se podría rastrear.</translation>
    </message>
    <message>
        <source>it says 0° N, 0° E, as software writes that knows no position</source>
        <translation type="unfinished">dice 0° N, 0° E, como escribe el software que no conoce la posición</translation>
    </message>
    <message>
        <source>it is rounded to whole degrees, which is up to 80 km off</source>
        <translation type="unfinished">está redondeada a grados enteros, lo que supone hasta 80 km de error</translation>
    </message>
    <message>
        <source>it says {taken}, but the file was last changed on {changed}, before that</source>
        <translation type="unfinished">dice {taken}, pero el archivo se modificó por última vez el {changed}, antes de eso</translation>
    </message>
    <message>
        <source>The time of capture is not used: {why}.</source>
        <translation type="unfinished">La hora de captura no se utiliza: {why}.</translation>
    </message>
    <message numerus="yes">
        <source>The small picture inside the file shows something else than the picture does (%n of 256 bits apart): the picture was changed after the small one was made, or another program wrote one of the two.</source>
        <translation type="unfinished">
            <numerusform>La imagen pequeña dentro del archivo muestra algo distinto que la imagen (%n de 256 bits de diferencia): la imagen se modificó después de hacer la pequeña, u otro programa escribió una de las dos.</numerusform>
            <numerusform>La imagen pequeña dentro del archivo muestra algo distinto que la imagen (%n de 256 bits de diferencia): la imagen se modificó después de hacer la pequeña, u otro programa escribió una de las dos.</numerusform>
        </translation>
    </message>
    <message>
        <source>the receiver&apos;s time is {span} away from the camera&apos;s: an old position, or a clock set wrong</source>
        <translation type="unfinished">la hora del receptor está a {span} de la de la cámara: una posición antigua, o un reloj mal puesto</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures taken at different times give the same position to the last digit; a receiver hardly ever does, so it may be kept from earlier or written in by hand</source>
        <translation type="unfinished">
            <numerusform>%n imagen da la misma posición que otras hasta la última cifra</numerusform>
            <numerusform>%n imágenes tomadas en momentos distintos dan la misma posición hasta la última cifra; un receptor casi nunca lo hace, así que puede ser una posición anterior conservada o escrita a mano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} pictures give a position, and none of them can be believed</source>
        <translation type="unfinished">
            <numerusform>%n de {all} imágenes da una posición, y no se puede dar por buena</numerusform>
            <numerusform>%n de {all} imágenes dan una posición, y ninguna se puede dar por buena</numerusform>
        </translation>
    </message>
    <message>
        <source>{position}, within {radius}; {who_says_so}</source>
        <translation type="unfinished">{position}, en un radio de {radius}; {who_says_so}</translation>
    </message>
    <message>
        <source>a second spot: {spot}, {distance} from the first</source>
        <translation type="unfinished">un segundo punto: {spot}, a {distance} del primero</translation>
    </message>
    <message numerus="yes">
        <source>the pictures were taken at %n spot(s), so that they may not show one place</source>
        <translation type="unfinished">
            <numerusform>las imágenes se tomaron en %n punto, de modo que quizá no muestren un mismo lugar</numerusform>
            <numerusform>las imágenes se tomaron en %n puntos, de modo que quizá no muestren un mismo lugar</numerusform>
        </translation>
    </message>
    <message>
        <source>its only picture says so</source>
        <translation type="unfinished">lo dice su única imagen</translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} pictures (says|say) so</source>
        <translation type="unfinished">
            <numerusform>lo dice %n de {all} imágenes</numerusform>
            <numerusform>lo dicen %n de {all} imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>{lowest} to {highest} m above sea level</source>
        <translation type="unfinished">de {lowest} a {highest} m sobre el nivel del mar</translation>
    </message>
    <message>
        <source>{height} m above sea level</source>
        <translation type="unfinished">{height} m sobre el nivel del mar</translation>
    </message>
    <message>
        <source>farther than its accuracy and a yard allow</source>
        <translation type="unfinished">más lejos de lo que permiten su precisión y el tamaño de un patio</translation>
    </message>
    <message>
        <source>1 picture&apos;s position is not counted: {why}</source>
        <translation type="unfinished">no se cuenta la posición de 1 imagen: {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures&apos; positions are not counted: {why}</source>
        <translation type="unfinished">
            <numerusform>no se cuenta la posición de %n imagen: {why}</numerusform>
            <numerusform>no se cuentan las posiciones de %n imágenes: {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>{doubt} ({distances} away)</source>
        <translation type="unfinished">{doubt} (a {distances})</translation>
    </message>
    <message numerus="yes">
        <source>far from any town: ships keep about {offset} there</source>
        <comment>an offset is a distance to UTC, as UTC+1</comment>
        <translation type="unfinished">
            <numerusform>lejos de cualquier población: los barcos llevan allí aproximadamente {offset}</numerusform>
            <numerusform>lejos de cualquier población: los barcos llevan allí aproximadamente {offset}</numerusform>
        </translation>
    </message>
    <message>
        <source>{pictures}, {span} UTC</source>
        <translation type="unfinished">{pictures}, {span} UTC</translation>
    </message>
    <message>
        <source>{pictures}, {span} by the camera clock, which names no zone</source>
        <translation type="unfinished">{pictures}, {span} según el reloj de la cámara, que no indica zona</translation>
    </message>
    <message>
        <source>{camera}: {pictures}</source>
        <translation type="unfinished">{camera}: {pictures}</translation>
    </message>
    <message numerus="yes">
        <source>%n more camera(s): {pictures}</source>
        <translation type="unfinished">
            <numerusform>%n cámara más: {pictures}</numerusform>
            <numerusform>%n cámaras más: {pictures}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) with a time that the place&apos;s clocks skipped: the camera was not set to them</source>
        <translation type="unfinished">
            <numerusform>%n imagen con una hora que los relojes del lugar se saltaron: la cámara no estaba puesta según ellos</numerusform>
            <numerusform>%n imágenes con una hora que los relojes del lugar se saltaron: la cámara no estaba puesta según ellos</numerusform>
        </translation>
    </message>
    <message>
        <source>if those clocks were set to the place: {span} UTC</source>
        <translation type="unfinished">si esos relojes estaban puestos a la hora del lugar: {span} UTC</translation>
    </message>
    <message>
        <source>{zones}; the zone of the nearest towns</source>
        <translation type="unfinished">{zones}; la zona de las poblaciones más cercanas</translation>
    </message>
    <message numerus="yes">
        <source>{zones}, {offset} on {day}; the zone of the nearest towns</source>
        <comment>an offset is a distance to UTC, as UTC+1</comment>
        <translation type="unfinished">
            <numerusform>{zones}, {offset} el {day}; la zona de las poblaciones más cercanas</numerusform>
            <numerusform>{zones}, {offset} el {day}; la zona de las poblaciones más cercanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}, {start} to {end}</source>
        <comment>times of one day</comment>
        <translation type="unfinished">
            <numerusform>{day}, de {start} a {end}</numerusform>
            <numerusform>{day}, de {start} a {end}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{start} to {end}</source>
        <comment>times</comment>
        <translation type="unfinished">
            <numerusform>de {start} a {end}</numerusform>
            <numerusform>de {start} a {end}</numerusform>
        </translation>
    </message>
    <message>
        <source>{where}; the nearest town is in {country}</source>
        <translation type="unfinished">{where}; la población más cercana está en {country}</translation>
    </message>
    <message>
        <source>the position is too uncertain to name a country</source>
        <translation type="unfinished">la posición es demasiado incierta para nombrar un país</translation>
    </message>
    <message>
        <source>land that belongs to no country</source>
        <translation type="unfinished">tierra que no pertenece a ningún país</translation>
    </message>
    <message>
        <source>near the border of {countries}</source>
        <translation type="unfinished">cerca de la frontera de {countries}</translation>
    </message>
    <message>
        <source>near the border of {countries}, {distance} from it on this map</source>
        <translation type="unfinished">cerca de la frontera de {countries}, a {distance} de ella en este mapa</translation>
    </message>
    <message numerus="yes">
        <source>{country} ({part})</source>
        <comment>a country, and a part of it</comment>
        <translation type="unfinished">
            <numerusform>{country} ({part})</numerusform>
            <numerusform>{country} ({part})</numerusform>
        </translation>
    </message>
    <message>
        <source>{country}; {near_town}</source>
        <translation type="unfinished">{country}; {near_town}</translation>
    </message>
    <message>
        <source>at sea, more than {distance} from any coast</source>
        <translation type="unfinished">en el mar, a más de {distance} de cualquier costa</translation>
    </message>
    <message>
        <source>at sea, {distance} off the coast of {country}</source>
        <translation type="unfinished">en el mar, a {distance} de la costa de {country}</translation>
    </message>
    <message>
        <source>within 1 km of {town}</source>
        <translation type="unfinished">a menos de 1 km de {town}</translation>
    </message>
    <message numerus="yes">
        <source>{distance} {direction} of {town}</source>
        <comment>6.2 km north-east of Kehl</comment>
        <translation type="unfinished">
            <numerusform>{distance} al {direction} de {town}</numerusform>
            <numerusform>{distance} al {direction} de {town}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), {links} between them.</source>
        <translation type="unfinished">
            <numerusform>%n imagen, {links} entre ellas.</numerusform>
            <numerusform>%n imágenes, {links} entre ellas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation type="unfinished">
            <numerusform>%n vínculo</numerusform>
            <numerusform>%n vínculos</numerusform>
        </translation>
    </message>
    <message>
        <source>No part of it hangs on one link alone.</source>
        <translation type="unfinished">Ninguna parte depende de un solo vínculo.</translation>
    </message>
    <message numerus="yes">
        <source>{drawn} of %n are drawn.</source>
        <comment>pictures</comment>
        <translation type="unfinished">
            <numerusform>Se dibuja {drawn} de %n.</numerusform>
            <numerusform>Se dibujan {drawn} de %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>One picture hangs on one link of {percent}.</source>
        <translation type="unfinished">Una imagen depende de un solo vínculo de {percent}.</translation>
    </message>
    <message>
        <source>Two groups of {larger} and {smaller} hang on one link of {percent}.</source>
        <translation type="unfinished">Dos grupos de {larger} y {smaller} dependen de un solo vínculo de {percent}.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s): the same.</source>
        <translation type="unfinished">
            <numerusform>%n par: lo mismo.</numerusform>
            <numerusform>%n pares: lo mismo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s): not the same.</source>
        <translation type="unfinished">
            <numerusform>%n par: no es lo mismo.</numerusform>
            <numerusform>%n pares: no es lo mismo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s): undecided.</source>
        <translation type="unfinished">
            <numerusform>%n par: indeterminado.</numerusform>
            <numerusform>%n pares: indeterminados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Little to gain: it holds together, and what is known is known of all.</source>
        <translation type="unfinished">Poco que ganar: se sostiene, y lo que se sabe se sabe de todas.</translation>
    </message>
    <message>
        <source>An examiner has named it.</source>
        <comment>a place</comment>
        <translation type="unfinished">Un analista le ha puesto nombre.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) in it (is|are) decided.</source>
        <translation type="unfinished">
            <numerusform>%n par en él está decidido.</numerusform>
            <numerusform>%n pares en él están decididos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups of {larger} and {smaller} are perhaps one place.</source>
        <translation type="unfinished">Grupos de {larger} y {smaller} son quizá un mismo lugar.</translation>
    </message>
    <message numerus="yes">
        <source>A picture that is in no place is perhaps of one with %n.</source>
        <comment>pictures</comment>
        <translation type="unfinished">
            <numerusform>Una imagen sin lugar es quizá del mismo que otra.</numerusform>
            <numerusform>Una imagen sin lugar es quizá del mismo que otras %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two pictures that are in no place are perhaps of one.</source>
        <comment>of one place</comment>
        <translation type="unfinished">Dos imágenes sin lugar son quizá de un mismo lugar.</translation>
    </message>
    <message>
        <source>Groups of {larger} and {smaller} perhaps show one person.</source>
        <translation type="unfinished">Grupos de {larger} y {smaller} muestran quizá a una misma persona.</translation>
    </message>
    <message numerus="yes">
        <source>A face that is nobody&apos;s yet is perhaps that of a person with %n.</source>
        <comment>pictures</comment>
        <translation type="unfinished">
            <numerusform>Una cara que aún no es de nadie es quizá de una persona con %n imagen.</numerusform>
            <numerusform>Una cara que aún no es de nadie es quizá de una persona con %n imágenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two faces that are nobody&apos;s yet are perhaps one person&apos;s.</source>
        <translation type="unfinished">Dos caras que aún no son de nadie son quizá de una misma persona.</translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} (is|are) held by weaker links; that all belong together is {percent} likely.</source>
        <comment>pictures</comment>
        <translation type="unfinished">
            <numerusform>%n de {all} se sostiene con vínculos más débiles; la probabilidad de que todas vayan juntas es {percent}.</numerusform>
            <numerusform>%n de {all} se sostienen con vínculos más débiles; la probabilidad de que todas vayan juntas es {percent}.</numerusform>
        </translation>
    </message>
    <message>
        <source>One picture hangs on the other by one link of {percent}.</source>
        <translation type="unfinished">Una imagen depende de la otra por un solo vínculo de {percent}.</translation>
    </message>
    <message numerus="yes">
        <source>One picture hangs on the other %n by one link of {percent}.</source>
        <translation type="unfinished">
            <numerusform>Una imagen depende de la otra por un solo vínculo de {percent}.</numerusform>
            <numerusform>Una imagen depende de las otras %n por un solo vínculo de {percent}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} (is|are) held by weaker likeness.</source>
        <comment>pictures</comment>
        <translation type="unfinished">
            <numerusform>%n de {all} se sostiene con un parecido más débil.</numerusform>
            <numerusform>%n de {all} se sostienen con un parecido más débil.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two groups of {larger} and {smaller} hang on the likeness of two faces alone.</source>
        <translation type="unfinished">Dos grupos de {larger} y {smaller} dependen solo del parecido de dos caras.</translation>
    </message>
    <message>
        <source>One picture hangs on the rest by the likeness of two faces alone.</source>
        <translation type="unfinished">Una imagen depende del resto solo por el parecido de dos caras.</translation>
    </message>
    <message numerus="yes">
        <source>%n (has|have) none</source>
        <comment>members without a position</comment>
        <translation type="unfinished">
            <numerusform>%n no la tiene</numerusform>
            <numerusform>%n no la tienen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) (has|have) a position, {others}.</source>
        <translation type="unfinished">
            <numerusform>%n miembro tiene posición, {others}.</numerusform>
            <numerusform>%n miembros tienen posición, {others}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (does|do) not</source>
        <comment>members that name no camera</comment>
        <translation type="unfinished">
            <numerusform>%n no</numerusform>
            <numerusform>%n no</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) (names|name) a camera, {others}.</source>
        <translation type="unfinished">
            <numerusform>%n miembro indica la cámara, {others}.</numerusform>
            <numerusform>%n miembros indican la cámara, {others}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has looked at any of it yet.</source>
        <translation type="unfinished">Nadie ha mirado todavía nada de esto.</translation>
    </message>
    <message numerus="yes">
        <source>%n (was|were) not looked at yet.</source>
        <comment>pictures</comment>
        <translation type="unfinished">
            <numerusform>%n aún no se ha mirado.</numerusform>
            <numerusform>%n aún no se han mirado.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program made a mistake; the last step may be incomplete.</source>
        <translation type="unfinished">El programa cometió un error; el último paso puede estar incompleto.</translation>
    </message>
    <message>
        <source>It was a {kind}; the log says where.</source>
        <translation type="unfinished">Fue {kind}; el registro del programa dice dónde.</translation>
    </message>
    <message>
        <source>What was saved before is safe. Try again, and send the log to whoever looks after the program.</source>
        <translation type="unfinished">Lo guardado antes está a salvo. Inténtelo de nuevo y envíe el registro del programa a quien se ocupa de él.</translation>
    </message>
    <message>
        <source>An empty note was not saved.</source>
        <translation type="unfinished">No se guardó una nota vacía.</translation>
    </message>
    <message>
        <source>Write what you saw, then save it.</source>
        <translation type="unfinished">Escriba lo que vio y guárdelo.</translation>
    </message>
    <message>
        <source>The note was not saved.</source>
        <translation type="unfinished">La nota no se guardó.</translation>
    </message>
    <message>
        <source>Its media item is not in this case.</source>
        <translation type="unfinished">Su elemento multimedia no está en este caso.</translation>
    </message>
    <message>
        <source>Pick a picture first.</source>
        <translation type="unfinished">Seleccione antes una imagen.</translation>
    </message>
    <message>
        <source>A decision needs two different media items.</source>
        <translation type="unfinished">Una decisión necesita dos elementos multimedia distintos.</translation>
    </message>
    <message>
        <source>Pick the other one, then decide again.</source>
        <translation type="unfinished">Seleccione el otro y decida de nuevo.</translation>
    </message>
    <message>
        <source>There is no decision on these two to take back.</source>
        <translation type="unfinished">No hay ninguna decisión sobre estos dos que retirar.</translation>
    </message>
    <message>
        <source>Nobody has decided on them, or the word was taken back before, or another one was given since.</source>
        <translation type="unfinished">Nadie ha decidido sobre ellos, o la decisión ya se retiró, o desde entonces se tomó otra.</translation>
    </message>
    <message>
        <source>The Decisions panel and &apos;homeward decisions&apos; list the words that stand.</source>
        <translation type="unfinished">El panel Decisiones y «homeward decisions» muestran las decisiones vigentes.</translation>
    </message>
    <message>
        <source>A decision was asked for on a media item that is not in this case.</source>
        <translation type="unfinished">Se pidió una decisión sobre un elemento multimedia que no está en este caso.</translation>
    </message>
    <message>
        <source>{media}… is not among its pictures.</source>
        <translation type="unfinished">{media}… no está entre sus imágenes.</translation>
    </message>
    <message>
        <source>Check the digits; &apos;homeward media&apos; lists them.</source>
        <translation type="unfinished">Compruebe las cifras; «homeward media» las muestra.</translation>
    </message>
    <message>
        <source>The reference case was not made: it was stopped.</source>
        <translation type="unfinished">El caso de referencia no se creó: se detuvo.</translation>
    </message>
    <message>
        <source>What had been made of it was taken away again.</source>
        <translation type="unfinished">Lo que se había creado se ha retirado.</translation>
    </message>
    <message>
        <source>Begin it again whenever you like.</source>
        <translation type="unfinished">Empiece de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>The reference case&apos;s pictures could not be written.</source>
        <translation type="unfinished">No se pudieron escribir las imágenes del caso de referencia.</translation>
    </message>
    <message>
        <source>The system says: {error}.</source>
        <translation type="unfinished">El sistema dice: {error}.</translation>
    </message>
    <message>
        <source>Name a folder that can be written, on a disk with room.</source>
        <translation type="unfinished">Indique una carpeta en la que se pueda escribir, en un disco con espacio.</translation>
    </message>
    <message>
        <source>Other categories were chosen just then.</source>
        <translation type="unfinished">Justo entonces se eligieron otras categorías.</translation>
    </message>
    <message>
        <source>Look at what the digits mean now.</source>
        <translation type="unfinished">Mire qué significan ahora las cifras.</translation>
    </message>
    <message>
        <source>None is picked.</source>
        <translation type="unfinished">No hay ninguna seleccionada.</translation>
    </message>
    <message>
        <source>Pick one, then press the key.</source>
        <translation type="unfinished">Seleccione una y pulse la tecla.</translation>
    </message>
    <message>
        <source>{scheme} has no category {code}.</source>
        <translation type="unfinished">{scheme} no tiene la categoría {code}.</translation>
    </message>
    <message>
        <source>It has {codes}.</source>
        <translation type="unfinished">Tiene {codes}.</translation>
    </message>
    <message>
        <source>Not all that was asked for are pictures of this case.</source>
        <translation type="unfinished">No todo lo que se pidió son imágenes de este caso.</translation>
    </message>
    <message>
        <source>Files that cannot be decoded, and excluded ones, have no category.</source>
        <translation type="unfinished">Los archivos que no se pueden descodificar y los excluidos no tienen categoría.</translation>
    </message>
    <message>
        <source>There is no category to take back.</source>
        <translation type="unfinished">No hay ninguna categoría que retirar.</translation>
    </message>
    <message>
        <source>Only your own can be taken back.</source>
        <translation type="unfinished">Solo se pueden retirar las propias.</translation>
    </message>
    <message>
        <source>There is no category to give again.</source>
        <translation type="unfinished">No hay ninguna categoría que volver a dar.</translation>
    </message>
    <message>
        <source>Nothing was taken back since the last key.</source>
        <translation type="unfinished">No se retiró nada desde la última tecla.</translation>
    </message>
    <message>
        <source>You have a second reading open.</source>
        <translation type="unfinished">Tiene una segunda lectura abierta.</translation>
    </message>
    <message>
        <source>End it first.</source>
        <translation type="unfinished">Termínela primero.</translation>
    </message>
    <message>
        <source>No scheme of categories has been chosen for this case.</source>
        <translation type="unfinished">No se ha elegido ningún esquema de categorías para este caso.</translation>
    </message>
    <message>
        <source>Choose one: Grade, Categories …; or &apos;homeward scheme&apos;.</source>
        <translation type="unfinished">Elija uno: Categorizar, Categorías …; o «homeward scheme».</translation>
    </message>
    <message>
        <source>No picture was graded.</source>
        <translation type="unfinished">No se categorizó ninguna imagen.</translation>
    </message>
    <message>
        <source>There is nothing to import at {path}.</source>
        <translation type="unfinished">No hay nada que importar en {path}.</translation>
    </message>
    <message>
        <source>It is {kind}.</source>
        <translation type="unfinished">Es {kind}.</translation>
    </message>
    <message>
        <source>Unpack it first, or name the JSON file itself.</source>
        <translation type="unfinished">Descomprímalo primero, o indique el propio archivo JSON.</translation>
    </message>
    <message>
        <source>The system says: {reason}.</source>
        <translation type="unfinished">El sistema dice: {reason}.</translation>
    </message>
    <message>
        <source>Check the path, and that its disk is connected.</source>
        <translation type="unfinished">Compruebe la ruta y que su disco esté conectado.</translation>
    </message>
    <message>
        <source>It is a zip archive that is damaged, or that needs a password.</source>
        <translation type="unfinished">Es un comprimido zip dañado, o que necesita una contraseña.</translation>
    </message>
    <message numerus="yes">
        <source>It is a zip archive with %n JSON file(s): {names}.</source>
        <translation type="unfinished">
            <numerusform>Es un comprimido zip con %n archivo JSON: {names}.</numerusform>
            <numerusform>Es un comprimido zip con %n archivos JSON: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its JSON file is packed more tightly than JSON can be; it would fill the machine.</source>
        <translation type="unfinished">Su archivo JSON está más comprimido de lo que puede estarlo un JSON; llenaría el equipo.</translation>
    </message>
    <message>
        <source>Its text breaks off within a character.</source>
        <translation type="unfinished">Su texto se interrumpe en medio de un carácter.</translation>
    </message>
    <message>
        <source>Ask for the file once more.</source>
        <translation type="unfinished">Pida el archivo otra vez.</translation>
    </message>
    <message>
        <source>No file lies in it.</source>
        <translation type="unfinished">No hay ningún archivo en ella.</translation>
    </message>
    <message>
        <source>The case itself is no exhibit.</source>
        <translation type="unfinished">El propio caso no es una evidencia.</translation>
    </message>
    <message>
        <source>Name the folder in which the evidence lies.</source>
        <translation type="unfinished">Indique la carpeta en la que está el material.</translation>
    </message>
    <message>
        <source>It is neither a file nor a folder.</source>
        <translation type="unfinished">No es ni un archivo ni una carpeta.</translation>
    </message>
    <message>
        <source>An empty lead was not saved.</source>
        <translation type="unfinished">No se guardó una pista vacía.</translation>
    </message>
    <message>
        <source>Write what is to be done next, then save it.</source>
        <translation type="unfinished">Escriba qué hay que hacer ahora y guárdelo.</translation>
    </message>
    <message>
        <source>The lead was not saved.</source>
        <translation type="unfinished">La pista no se guardó.</translation>
    </message>
    <message>
        <source>The lead was not changed.</source>
        <translation type="unfinished">La pista no se cambió.</translation>
    </message>
    <message>
        <source>There is none of that number.</source>
        <translation type="unfinished">No hay ninguna con ese número.</translation>
    </message>
    <message>
        <source>Pick another.</source>
        <translation type="unfinished">Seleccione otra.</translation>
    </message>
    <message>
        <source>It is {state} already.</source>
        <translation type="unfinished">Ya está {state}.</translation>
    </message>
    <message>
        <source>A merger needs two clusters.</source>
        <translation type="unfinished">Una fusión necesita dos grupos.</translation>
    </message>
    <message>
        <source>What was picked is one cluster already, or nothing was picked.</source>
        <translation type="unfinished">Lo seleccionado ya es un solo grupo, o no se seleccionó nada.</translation>
    </message>
    <message>
        <source>Pick two clusters, or a member of each.</source>
        <translation type="unfinished">Seleccione dos grupos, o un miembro de cada uno.</translation>
    </message>
    <message>
        <source>These are two people.</source>
        <translation type="unfinished">Son dos personas.</translation>
    </message>
    <message>
        <source>Both are seen in {picture}…, and two faces in one picture are never one.</source>
        <translation type="unfinished">Ambas se ven en {picture}…, y dos caras de una misma imagen nunca son una.</translation>
    </message>
    <message>
        <source>Split off what does not belong there first, if one of them is wrong.</source>
        <translation type="unfinished">Si una de ellas está mal, separe antes lo que no corresponde.</translation>
    </message>
    <message>
        <source>This picture has no name to take back.</source>
        <translation type="unfinished">Esta imagen no tiene nombre que retirar.</translation>
    </message>
    <message>
        <source>Take it back on the picture that was named.</source>
        <translation type="unfinished">Retírelo en la imagen a la que se puso.</translation>
    </message>
    <message>
        <source>This place has no name to take back.</source>
        <translation type="unfinished">Este lugar no tiene nombre que retirar.</translation>
    </message>
    <message>
        <source>Name it first.</source>
        <translation type="unfinished">Póngale nombre primero.</translation>
    </message>
    <message>
        <source>The place was not named.</source>
        <translation type="unfinished">No se puso nombre al lugar.</translation>
    </message>
    <message>
        <source>This person has no name to take back.</source>
        <translation type="unfinished">Esta persona no tiene nombre que retirar.</translation>
    </message>
    <message>
        <source>This picture shows several people.</source>
        <translation type="unfinished">Esta imagen muestra a varias personas.</translation>
    </message>
    <message>
        <source>It was not said which of its faces is meant.</source>
        <translation type="unfinished">No se indicó a cuál de sus caras se refiere.</translation>
    </message>
    <message>
        <source>Pick it among the members of the one who is meant, or name the face by its number.</source>
        <translation type="unfinished">Selecciónela entre los miembros de la persona a la que se refiere, o indique la cara por su número.</translation>
    </message>
    <message>
        <source>There is no face {number} in this picture.</source>
        <translation type="unfinished">No hay ninguna cara {number} en esta imagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) (was|were) found in it.</source>
        <translation type="unfinished">
            <numerusform>Se halló %n cara en ella.</numerusform>
            <numerusform>Se hallaron %n caras en ella.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are numbered by size, from 1.</source>
        <translation type="unfinished">Se numeran por tamaño, desde 1.</translation>
    </message>
    <message>
        <source>The person was not named.</source>
        <translation type="unfinished">No se puso nombre a la persona.</translation>
    </message>
    <message>
        <source>The name cannot be kept: {error}.</source>
        <translation type="unfinished">El nombre no se puede conservar: {error}.</translation>
    </message>
    <message>
        <source>Give a short one.</source>
        <translation type="unfinished">Indique uno corto.</translation>
    </message>
    <message>
        <source>It has more than {bytes} bytes.</source>
        <translation type="unfinished">Tiene más de {bytes} bytes.</translation>
    </message>
    <message>
        <source>It cannot be opened.</source>
        <translation type="unfinished">No se puede abrir.</translation>
    </message>
    <message>
        <source>It is not TOML in UTF-8: {error}.</source>
        <translation type="unfinished">No es TOML en UTF-8: {error}.</translation>
    </message>
    <message>
        <source>It has to list 1 to {most} [[template]].</source>
        <translation type="unfinished">Debe contener de 1 a {most} [[template]].</translation>
    </message>
    <message>
        <source>Template {number} has no name, or no text, in quotation marks.</source>
        <translation type="unfinished">La plantilla {number} no tiene nombre, o no tiene texto, entre comillas.</translation>
    </message>
    <message>
        <source>The note templates in {file} cannot be used.</source>
        <translation type="unfinished">Las plantillas de notas de {file} no se pueden usar.</translation>
    </message>
    <message>
        <source>Mend the file, or take it away.</source>
        <translation type="unfinished">Corrija el archivo, o quítelo.</translation>
    </message>
    <message>
        <source>You have one open.</source>
        <comment>a second reading</comment>
        <translation type="unfinished">Ya tiene una abierta.</translation>
    </message>
    <message>
        <source>Nothing would be drawn.</source>
        <comment>by chance</comment>
        <translation type="unfinished">Al azar no saldría ninguna.</translation>
    </message>
    <message>
        <source>Choose a larger share.</source>
        <translation type="unfinished">Elija una proporción mayor.</translation>
    </message>
    <message>
        <source>Nothing here was given a category by another examiner.</source>
        <translation type="unfinished">Aquí no hay nada que haya categorizado otro analista.</translation>
    </message>
    <message>
        <source>Open the case under your own name, and show what a colleague graded.</source>
        <translation type="unfinished">Abra el caso con su propio nombre y muestre lo que categorizó otra persona.</translation>
    </message>
    <message>
        <source>The digits that it has stand below.</source>
        <translation type="unfinished">Las cifras que tiene están abajo.</translation>
    </message>
    <message>
        <source>None that is picked belongs to it.</source>
        <comment>to a second reading</comment>
        <translation type="unfinished">Nada de lo seleccionado pertenece a ella.</translation>
    </message>
    <message>
        <source>Pick one of those that the wall is narrowed to.</source>
        <translation type="unfinished">Seleccione una de las que muestra el muro.</translation>
    </message>
    <message>
        <source>You have none open.</source>
        <comment>no second reading</comment>
        <translation type="unfinished">No tiene ninguna abierta.</translation>
    </message>
    <message>
        <source>Begin one.</source>
        <comment>a second reading</comment>
        <translation type="unfinished">Empiece una.</translation>
    </message>
    <message>
        <source>Nothing was done in a second reading.</source>
        <translation type="unfinished">No se hizo nada en ninguna segunda lectura.</translation>
    </message>
    <message>
        <source>The picture stays veiled: its file is not where it was found.</source>
        <translation type="unfinished">La imagen sigue velada: su archivo no está donde se encontró.</translation>
    </message>
    <message>
        <source>In full, a picture is read from the exhibit itself, and that is not attached here.</source>
        <translation type="unfinished">Completa, una imagen se lee de la propia evidencia, y esta no está conectada aquí.</translation>
    </message>
    <message>
        <source>Attach the exhibit&apos;s disk where it was, and ask again; a peek needs no disk.</source>
        <translation type="unfinished">Conecte el disco de la evidencia donde estaba y pídala de nuevo; un vistazo no necesita disco.</translation>
    </message>
    <message>
        <source>The picture stays veiled: it did not come along with this sealed file.</source>
        <translation type="unfinished">La imagen sigue velada: no se incluyó en este archivo sellado.</translation>
    </message>
    <message>
        <source>Only pictures that two people released for you are in it; of all others it holds the tile.</source>
        <translation type="unfinished">Solo contiene las imágenes que dos personas autorizaron para usted; de todas las demás contiene la tesela.</translation>
    </message>
    <message>
        <source>Ask the sender for it; write a remark that says which and why.</source>
        <translation type="unfinished">Pídala al remitente; escriba una observación que diga cuál y por qué.</translation>
    </message>
    <message>
        <source>A picture is shown in full with a reason only.</source>
        <translation type="unfinished">Una imagen se muestra completa solo con un motivo.</translation>
    </message>
    <message>
        <source>Say why in one line.</source>
        <translation type="unfinished">Diga por qué en una línea.</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation type="unfinished">No hay nada marcado.</translation>
    </message>
    <message>
        <source>Tick what is to be shown, then save it.</source>
        <translation type="unfinished">Marque lo que se debe mostrar y guárdelo.</translation>
    </message>
    <message>
        <source>There is no saved filter “{name}”.</source>
        <translation type="unfinished">No hay ningún filtro guardado «{name}».</translation>
    </message>
    <message>
        <source>Those that there are stand in Filters, under Saved.</source>
        <translation type="unfinished">Los que hay están en Filtros, en Guardados.</translation>
    </message>
    <message>
        <source>Choose a shorter one, on one line.</source>
        <translation type="unfinished">Elija uno más corto, en una sola línea.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation type="unfinished">No tiene nombre.</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation type="unfinished">Escriba uno.</translation>
    </message>
    <message>
        <source>The filter was not saved.</source>
        <translation type="unfinished">El filtro no se guardó.</translation>
    </message>
    <message>
        <source>The file of categories cannot be read.</source>
        <translation type="unfinished">No se puede leer el archivo de categorías.</translation>
    </message>
    <message>
        <source>Check its place.</source>
        <translation type="unfinished">Compruebe dónde está.</translation>
    </message>
    <message>
        <source>It is not text in UTF-8.</source>
        <translation type="unfinished">No es texto en UTF-8.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation type="unfinished">Guárdelo en UTF-8.</translation>
    </message>
    <message>
        <source>There are no categories of the name {name}.</source>
        <translation type="unfinished">No hay categorías con el nombre {name}.</translation>
    </message>
    <message>
        <source>It is neither a scheme that comes along nor a file.</source>
        <translation type="unfinished">No es ni un esquema incluido ni un archivo.</translation>
    </message>
    <message>
        <source>Those that come along are {names}.</source>
        <translation type="unfinished">Los incluidos son {names}.</translation>
    </message>
    <message>
        <source>A split needs pictures on both sides.</source>
        <translation type="unfinished">Una separación necesita imágenes a ambos lados.</translation>
    </message>
    <message>
        <source>Nothing was picked, or nothing stays behind.</source>
        <translation type="unfinished">No se seleccionó nada, o no queda nada atrás.</translation>
    </message>
    <message>
        <source>Pick some members of a cluster, not all of them.</source>
        <translation type="unfinished">Seleccione algunos miembros de un grupo, no todos.</translation>
    </message>
    <message>
        <source>A picture cannot be parted from itself.</source>
        <translation type="unfinished">Una imagen no se puede separar de sí misma.</translation>
    </message>
    <message>
        <source>Name each picture on one side only.</source>
        <translation type="unfinished">Indique cada imagen en un solo lado.</translation>
    </message>
    <message>
        <source>There is no split {number} to take back.</source>
        <translation type="unfinished">No hay ninguna separación {number} que retirar.</translation>
    </message>
    <message>
        <source>The case holds none of that number, or it was taken back before.</source>
        <translation type="unfinished">El caso no tiene ninguna con ese número, o ya se retiró.</translation>
    </message>
    <message>
        <source>The Decisions panel and &apos;homeward decisions&apos; list the splits that stand.</source>
        <translation type="unfinished">El panel Decisiones y «homeward decisions» muestran las separaciones vigentes.</translation>
    </message>
    <message>
        <source>The summary page was not written.</source>
        <translation type="unfinished">La página de resumen no se escribió.</translation>
    </message>
    <message>
        <source>{file} exists already.</source>
        <translation type="unfinished">{file} ya existe.</translation>
    </message>
    <message>
        <source>Choose another name; nothing is overwritten.</source>
        <translation type="unfinished">Elija otro nombre; no se sobrescribe nada.</translation>
    </message>
    <message>
        <source>The file was not written, and nothing of it is left.</source>
        <translation type="unfinished">El archivo no se escribió, y no queda nada de él.</translation>
    </message>
    <message>
        <source>Make room, or choose a folder that can be written.</source>
        <translation type="unfinished">Libere espacio, o elija una carpeta en la que se pueda escribir.</translation>
    </message>
    <message>
        <source>Make room there.</source>
        <translation type="unfinished">Libere espacio allí.</translation>
    </message>
    <message>
        <source>Nothing was written: {what} is not in this case.</source>
        <translation type="unfinished">No se escribió nada: {what} no está en este caso.</translation>
    </message>
    <message>
        <source>Check the name; &apos;homeward clusters&apos; and &apos;homeward media&apos; list them.</source>
        <translation type="unfinished">Compruebe el nombre; «homeward clusters» y «homeward media» los muestran.</translation>
    </message>
    <message>
        <source>This case has no tag “{name}”.</source>
        <translation type="unfinished">Este caso no tiene la etiqueta «{name}».</translation>
    </message>
    <message>
        <source>The tags of the case are listed in Filters.</source>
        <translation type="unfinished">Las etiquetas del caso se enumeran en Filtros.</translation>
    </message>
    <message>
        <source>There is no tag to take back.</source>
        <translation type="unfinished">No hay ninguna etiqueta que retirar.</translation>
    </message>
    <message>
        <source>There is no tag to give again.</source>
        <translation type="unfinished">No hay ninguna etiqueta que volver a dar.</translation>
    </message>
    <message>
        <source>Nothing was taken back since the last tag.</source>
        <translation type="unfinished">No se retiró nada desde la última etiqueta.</translation>
    </message>
    <message>
        <source>The name of the tag cannot be kept: {error}.</source>
        <translation type="unfinished">El nombre de la etiqueta no se puede conservar: {error}.</translation>
    </message>
    <message>
        <source>The tag has no name.</source>
        <translation type="unfinished">La etiqueta no tiene nombre.</translation>
    </message>
    <message>
        <source>Type one, or choose one of the list.</source>
        <translation type="unfinished">Escriba uno, o elija uno de la lista.</translation>
    </message>
    <message>
        <source>Pick pictures on the wall.</source>
        <translation type="unfinished">Seleccione imágenes en el muro.</translation>
    </message>
    <message>
        <source>No picture was tagged.</source>
        <translation type="unfinished">No se etiquetó ninguna imagen.</translation>
    </message>
    <message>
        <source>There is no category or tag to take back.</source>
        <translation type="unfinished">No hay ninguna categoría ni etiqueta que retirar.</translation>
    </message>
    <message>
        <source>There is nothing to give again.</source>
        <translation type="unfinished">No hay nada que volver a dar.</translation>
    </message>
    <message>
        <source>This picture is too smooth to be searched for.</source>
        <translation type="unfinished">Esta imagen es demasiado lisa para buscarla.</translation>
    </message>
    <message>
        <source>This region is too smooth to be searched for.</source>
        <translation type="unfinished">Esta región es demasiado lisa para buscarla.</translation>
    </message>
    <message>
        <source>It has {many} points that could be found again; {least} are the least.</source>
        <translation type="unfinished">Tiene {many} puntos que se podrían volver a encontrar; el mínimo es {least}.</translation>
    </message>
    <message>
        <source>Take another picture of the place.</source>
        <translation type="unfinished">Elija otra imagen del lugar.</translation>
    </message>
    <message>
        <source>Draw a larger one.</source>
        <comment>region</comment>
        <translation type="unfinished">Dibuje una mayor.</translation>
    </message>
    <message>
        <source>This picture cannot be searched for yet.</source>
        <translation type="unfinished">Todavía no se puede buscar esta imagen.</translation>
    </message>
    <message>
        <source>It has not been described.</source>
        <translation type="unfinished">No se ha descrito.</translation>
    </message>
    <message>
        <source>Run Analyse (Ctrl+R, or &apos;homeward analyse&apos;); Problems says it where a picture cannot be.</source>
        <translation type="unfinished">Ejecute Analizar (Ctrl+R, o «homeward analyse»); Problemas indica si una imagen no se puede describir.</translation>
    </message>
    <message numerus="yes">
        <source>%n cop(y|ies) of this picture left out.</source>
        <translation type="unfinished">
            <numerusform>%n copia de esta imagen omitida.</numerusform>
            <numerusform>%n copias de esta imagen omitidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture was asked for that is not in this case.</source>
        <translation type="unfinished">Se pidió una imagen que no está en este caso.</translation>
    </message>
    <message>
        <source>It looks alike as a whole; no points agree that would show it.</source>
        <translation type="unfinished">Se parece en conjunto; no coincide ningún punto que lo respalde.</translation>
    </message>
    <message>
        <source>The processes that read evidence cannot be started.</source>
        <translation type="unfinished">No se pueden iniciar los procesos que leen el material.</translation>
    </message>
    <message>
        <source>Close other programs and try again; no file is read without them, and none is lost.</source>
        <translation type="unfinished">Cierre otros programas e inténtelo de nuevo; sin ellos no se lee ningún archivo, y no se pierde ninguno.</translation>
    </message>
    <message>
        <source>The system refused a new process: {error}.</source>
        <translation type="unfinished">El sistema denegó un proceso nuevo: {error}.</translation>
    </message>
    <message>
        <source>A worker did not come up: {error}</source>
        <translation type="unfinished">Un proceso de trabajo no arrancó: {error}</translation>
    </message>
    <message>
        <source>A worker is less locked in than this machine allows.</source>
        <translation type="unfinished">Un proceso de trabajo está menos aislado de lo que permite este equipo.</translation>
    </message>
    <message>
        <source>The picture could not be read.</source>
        <translation type="unfinished">No se pudo leer la imagen.</translation>
    </message>
    <message>
        <source>The picture could not be decoded.</source>
        <translation type="unfinished">No se pudo descodificar la imagen.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished">Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The set changed while it was read; nothing was loaded.</source>
        <translation type="unfinished">El conjunto cambió mientras se leía; no se cargó nada.</translation>
    </message>
    <message>
        <source>No hash set is called {name}.</source>
        <translation type="unfinished">Ningún conjunto de hashes se llama {name}.</translation>
    </message>
    <message>
        <source>It was never loaded, or was taken out before.</source>
        <translation type="unfinished">Nunca se cargó, o ya se retiró.</translation>
    </message>
    <message>
        <source>&apos;homeward sets&apos; lists those that stand.</source>
        <translation type="unfinished">«homeward sets» muestra los vigentes.</translation>
    </message>
    <message>
        <source>Stopped; nothing of the set was loaded.</source>
        <translation type="unfinished">Se detuvo; no se cargó nada del conjunto.</translation>
    </message>
    <message>
        <source>There is no hash in {name}; nothing was loaded.</source>
        <translation type="unfinished">No hay ningún hash en {name}; no se cargó nada.</translation>
    </message>
    <message>
        <source>It was read as {format}, and has no row that can be used.</source>
        <translation type="unfinished">Se leyó como {format}, y no tiene ninguna fila utilizable.</translation>
    </message>
    <message>
        <source>Look into the file: a header alone is no set.</source>
        <translation type="unfinished">Mire el archivo: una cabecera sola no es un conjunto.</translation>
    </message>
    <message>
        <source>The same file stands already as {name}, loaded by {examiner}.</source>
        <translation type="unfinished">El mismo archivo ya consta como {name}, cargado por {examiner}.</translation>
    </message>
    <message>
        <source>A set called {name} stands already. Give this one another name, or take that one out.</source>
        <translation type="unfinished">Ya consta un conjunto llamado {name}. Dé otro nombre a este, o retire aquel.</translation>
    </message>
    <message>
        <source>This very file was loaded as “{kind}” on {day} by {examiner}.</source>
        <translation type="unfinished">{examiner} cargó este mismo archivo como «{kind}» el {day}.</translation>
    </message>
    <message>
        <source>A set of this name was loaded as “{kind}” on {day} by {examiner}.</source>
        <translation type="unfinished">{examiner} cargó un conjunto con este nombre como «{kind}» el {day}.</translation>
    </message>
    <message>
        <source>It has rows of the category “{category}”, and harmless files would step aside unseen.</source>
        <translation type="unfinished">Tiene filas de la categoría «{category}», y los archivos inofensivos se apartarían sin ser vistos.</translation>
    </message>
    <message>
        <source>{format} is made for graded material, and it has rows without a category, which says nothing.</source>
        <translation type="unfinished">{format} está pensado para material categorizado, y tiene filas sin categoría, lo que no dice nada.</translation>
    </message>
    <message>
        <source>The set was not loaded.</source>
        <translation type="unfinished">El conjunto no se cargó.</translation>
    </message>
    <message>
        <source>Load it as what it is; &apos;homeward sets&apos; lists those that stand.</source>
        <translation type="unfinished">Cárguelo como lo que es; «homeward sets» muestra los vigentes.</translation>
    </message>
    <message>
        <source>The linker {name} judges no pairs.</source>
        <translation type="unfinished">El vinculador {name} no juzga pares.</translation>
    </message>
    <message>
        <source>There is no linker {name}.</source>
        <translation type="unfinished">No hay ningún vinculador {name}.</translation>
    </message>
    <message>
        <source>There is no import {number}.</source>
        <translation type="unfinished">No existe la importación {number}.</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation type="unfinished">Hay: {names}.</translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation type="unfinished">El archivo no se escribió.</translation>
    </message>
    <message>
        <source>It would lie among the evidence of exhibit {number}, in {folder}.</source>
        <translation type="unfinished">Quedaría entre el material de la evidencia {number}, en {folder}.</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation type="unfinished">Elija una carpeta propia.</translation>
    </message>
    <message>
        <source>It would lie in the case.</source>
        <translation type="unfinished">Quedaría dentro del caso.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished">Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Files are read in locked processes without files, network or new programs.</source>
        <translation type="unfinished">Los archivos se leen en procesos aislados, sin archivos, red ni programas nuevos.</translation>
    </message>
    <message>
        <source>the kernel offers no Landlock</source>
        <translation type="unfinished">el núcleo no ofrece Landlock</translation>
    </message>
    <message>
        <source>libseccomp is missing</source>
        <translation type="unfinished">falta libseccomp</translation>
    </message>
    <message>
        <source>the system limits no memory of a process</source>
        <translation type="unfinished">el sistema no limita la memoria de un proceso</translation>
    </message>
    <message>
        <source>Files are read in separate processes, but the lock on them is weaker here: {missing}. Use a recent Linux with libseccomp for evidence from an unknown source.</source>
        <translation type="unfinished">Los archivos se leen en procesos separados, pero su aislamiento es más débil aquí: {missing}. Use un Linux reciente con libseccomp para material de origen desconocido.</translation>
    </message>
    <message>
        <source>The picture stays veiled: nobody has looked yet where people are in it.</source>
        <translation type="unfinished">La imagen sigue velada: nadie ha buscado todavía dónde hay personas en ella.</translation>
    </message>
    <message>
        <source>Context is shown only where the people in a picture have been found and covered.</source>
        <translation type="unfinished">El contexto solo se muestra cuando se ha encontrado y cubierto a las personas de una imagen.</translation>
    </message>
    <message>
        <source>Analyse the case, then try again.</source>
        <translation type="unfinished">Analice el caso e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The settings could not be read ({error}); the defaults are used.</source>
        <translation type="unfinished">No se pudieron leer los ajustes ({error}); se usan los predeterminados.</translation>
    </message>
    <message>
        <source>The settings file is damaged ({error}); the defaults are used, it is kept as {file}.</source>
        <translation type="unfinished">El archivo de ajustes está dañado ({error}); se usan los predeterminados y se conserva como {file}.</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation type="unfinished">No se pudieron guardar los ajustes.</translation>
    </message>
    <message>
        <source>Make room or get the right to write where settings are kept; the case is not affected.</source>
        <translation type="unfinished">Libere espacio u obtenga permiso de escritura donde se guardan los ajustes; el caso no se ve afectado.</translation>
    </message>
    <message>
        <source>The setting &apos;{name}&apos; has to be {wanted}; the default is used instead.</source>
        <translation type="unfinished">El ajuste «{name}» debe ser {wanted}; se usa el predeterminado.</translation>
    </message>
    <message>
        <source>a name of 1 to {most} characters on one line</source>
        <translation type="unfinished">un nombre de 1 a {most} caracteres en una sola línea</translation>
    </message>
    <message>
        <source>&quot;&quot; (the desktop&apos;s) or a code such as &quot;de&quot;</source>
        <translation type="unfinished">&quot;&quot; (el del escritorio) o un código como &quot;de&quot;</translation>
    </message>
    <message>
        <source>&quot;dark&quot;, &quot;light&quot; or &quot;system&quot;</source>
        <translation type="unfinished">&quot;dark&quot;, &quot;light&quot; o &quot;system&quot;</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation type="unfinished">un número entero de {least} a {most}</translation>
    </message>
    <message>
        <source>a whole number from 0 (automatic) to {most}</source>
        <translation type="unfinished">un número entero de 0 (automático) a {most}</translation>
    </message>
    <message>
        <source>&quot;homeward&quot; or &quot;iped&quot;</source>
        <translation type="unfinished">&quot;homeward&quot; o &quot;iped&quot;</translation>
    </message>
    <message>
        <source>a table of commands and keys</source>
        <translation type="unfinished">una tabla de comandos y teclas</translation>
    </message>
    <message>
        <source>what the program wrote itself</source>
        <translation type="unfinished">lo que el propio programa escribió</translation>
    </message>
    <message>
        <source>0 (never), 10, 20, 30 or 45</source>
        <translation type="unfinished">0 (nunca), 10, 20, 30 o 45</translation>
    </message>
    <message>
        <source>a path on this machine</source>
        <translation type="unfinished">una ruta de este equipo</translation>
    </message>
    <message>
        <source>at most {most} short lines</source>
        <translation type="unfinished">como máximo {most} líneas cortas</translation>
    </message>
    <message>
        <source>one short line</source>
        <translation type="unfinished">una línea corta</translation>
    </message>
    <message>
        <source>at most {most} paths on this machine</source>
        <translation type="unfinished">como máximo {most} rutas en este equipo</translation>
    </message>
    <message>
        <source>&quot;on&quot; or &quot;off&quot;</source>
        <translation type="unfinished">&quot;on&quot; u &quot;off&quot;</translation>
    </message>
    <message>
        <source>Row {number} does not follow the row before it.</source>
        <translation type="unfinished">La fila {number} no sigue a la fila anterior.</translation>
    </message>
    <message>
        <source>Row {number} is not what was written.</source>
        <translation type="unfinished">La fila {number} no es lo que se escribió.</translation>
    </message>
    <message>
        <source>Row {number} is missing; row {next} follows.</source>
        <translation type="unfinished">Falta la fila {number}; sigue la fila {next}.</translation>
    </message>
    <message>
        <source>Rows {first} to {last}, which were sealed, are missing.</source>
        <translation type="unfinished">Faltan las filas de {first} a {last}, que estaban selladas.</translation>
    </message>
    <message>
        <source>Row {number} is not the row that was sealed.</source>
        <translation type="unfinished">La fila {number} no es la que se selló.</translation>
    </message>
    <message>
        <source>The case could not be sealed as it was closed.</source>
        <translation type="unfinished">El caso no se pudo sellar al cerrarlo.</translation>
    </message>
    <message>
        <source>The system said: {error}.</source>
        <translation type="unfinished">El sistema dijo: {error}.</translation>
    </message>
    <message>
        <source>Connect its disk again and open the case; what was saved before is checked then.</source>
        <translation type="unfinished">Vuelva a conectar su disco y abra el caso; entonces se comprobará lo guardado antes.</translation>
    </message>
    <message>
        <source>A case&apos;s folder has a name that ends in {ending}.</source>
        <translation type="unfinished">La carpeta de un caso tiene un nombre que termina en {ending}.</translation>
    </message>
    <message>
        <source>Add the ending.</source>
        <translation type="unfinished">Añada la terminación.</translation>
    </message>
    <message>
        <source>its key file is missing</source>
        <translation type="unfinished">falta su archivo de claves</translation>
    </message>
    <message>
        <source>{file} is missing</source>
        <translation type="unfinished">falta {file}</translation>
    </message>
    <message numerus="yes">
        <source>The program ended in the middle of a step; %n fact(s) will be made again.</source>
        <translation type="unfinished">
            <numerusform>El programa terminó a mitad de un paso; se volverá a obtener %n dato.</numerusform>
            <numerusform>El programa terminó a mitad de un paso; se volverán a obtener %n datos.</numerusform>
        </translation>
    </message>
    <message>
        <source>A run was cut off; what it had saved is there. Run it again to go on.</source>
        <translation type="unfinished">Una ejecución se interrumpió; lo que había guardado está ahí. Ejecútela de nuevo para continuar.</translation>
    </message>
    <message>
        <source>The case was not made.</source>
        <translation type="unfinished">El caso no se creó.</translation>
    </message>
    <message>
        <source>Check that the folder above it exists and can be written.</source>
        <translation type="unfinished">Compruebe que la carpeta superior exista y se pueda escribir en ella.</translation>
    </message>
    <message>
        <source>a part of its database does not fit its seal</source>
        <translation type="unfinished">una parte de su base de datos no coincide con su sello</translation>
    </message>
    <message>
        <source>The sealed file was not opened.</source>
        <translation type="unfinished">El archivo sellado no se abrió.</translation>
    </message>
    <message>
        <source>It tells of people in pictures that did not come along.</source>
        <translation type="unfinished">Da datos de personas en imágenes que no se incluyeron.</translation>
    </message>
    <message>
        <source>came along clear</source>
        <translation type="unfinished">incluida en claro</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation type="unfinished">No se guardó nada.</translation>
    </message>
    <message>
        <source>The case refused it: {error}.</source>
        <translation type="unfinished">El caso lo rechazó: {error}.</translation>
    </message>
    <message>
        <source>Report this message.</source>
        <translation type="unfinished">Comunique este mensaje.</translation>
    </message>
    <message>
        <source>Another part of the program is writing.</source>
        <translation type="unfinished">Otra parte del programa está escribiendo.</translation>
    </message>
    <message>
        <source>The case&apos;s disk could not be read or written; the last step was not saved.</source>
        <translation type="unfinished">No se pudo leer o escribir en el disco del caso; el último paso no se guardó.</translation>
    </message>
    <message>
        <source>Check the disk and the rights on the case&apos;s folder, then run the same step again.</source>
        <translation type="unfinished">Compruebe el disco y los permisos de la carpeta del caso, y repita el mismo paso.</translation>
    </message>
    <message>
        <source>The case could not be read or written.</source>
        <translation type="unfinished">No se pudo leer o escribir el caso.</translation>
    </message>
    <message>
        <source>The store said: {error}.</source>
        <translation type="unfinished">El almacén dijo: {error}.</translation>
    </message>
    <message>
        <source>The store gave no number to a new row.</source>
        <translation type="unfinished">El almacén no dio número a una fila nueva.</translation>
    </message>
    <message>
        <source>A fact is not there any more.</source>
        <translation type="unfinished">Un dato ya no está.</translation>
    </message>
    <message>
        <source>Run the step again.</source>
        <translation type="unfinished">Repita el paso.</translation>
    </message>
    <message>
        <source>a fact of kind {kind} is not as it was saved</source>
        <translation type="unfinished">un dato de tipo {kind} no está como se guardó</translation>
    </message>
    <message>
        <source>A fact of another kind than {kind} was read.</source>
        <translation type="unfinished">Se leyó un dato de un tipo distinto de {kind}.</translation>
    </message>
    <message>
        <source>These are other categories than those that this case knows as {scheme}, version {version}.</source>
        <translation type="unfinished">Estas categorías no son las que este caso conoce como {scheme}, versión {version}.</translation>
    </message>
    <message>
        <source>What was graded by those would come to mean something else.</source>
        <translation type="unfinished">Lo que se categorizó con aquellas pasaría a significar otra cosa.</translation>
    </message>
    <message>
        <source>Give the changed file another version.</source>
        <translation type="unfinished">Dé otra versión al archivo modificado.</translation>
    </message>
    <message>
        <source>The case&apos;s seal could not be written.</source>
        <translation type="unfinished">No se pudo escribir el sello del caso.</translation>
    </message>
    <message>
        <source>Check the disk and the rights on the case&apos;s folder, then close and open the case.</source>
        <translation type="unfinished">Compruebe el disco y los permisos de la carpeta del caso; después cierre y abra el caso.</translation>
    </message>
    <message>
        <source>its head file, the seal on its audit trail, is missing</source>
        <translation type="unfinished">falta su archivo de cabecera, el sello de su registro de auditoría</translation>
    </message>
    <message>
        <source>its head file, the seal on its audit trail, was altered</source>
        <translation type="unfinished">su archivo de cabecera, el sello de su registro de auditoría, fue alterado</translation>
    </message>
    <message>
        <source>The linker {name} has judged nothing yet.</source>
        <translation type="unfinished">El vinculador {name} no ha juzgado nada todavía.</translation>
    </message>
    <message>
        <source>Analyse the case again.</source>
        <translation type="unfinished">Analice el caso de nuevo.</translation>
    </message>
    <message>
        <source>This recovery key does not open this case.</source>
        <translation type="unfinished">Esta clave de recuperación no abre este caso.</translation>
    </message>
    <message>
        <source>It is another case&apos;s, or the case&apos;s key file was altered.</source>
        <translation type="unfinished">Es la de otro caso, o el archivo de claves del caso fue alterado.</translation>
    </message>
    <message>
        <source>Look for the sheet that was printed when this case was made.</source>
        <translation type="unfinished">Busque la hoja que se imprimió al crear este caso.</translation>
    </message>
    <message>
        <source>The pass phrase is not text.</source>
        <translation type="unfinished">La frase de contraseña no es texto.</translation>
    </message>
    <message>
        <source>It is not UTF-8.</source>
        <translation type="unfinished">No es UTF-8.</translation>
    </message>
    <message>
        <source>its key file is not readable</source>
        <translation type="unfinished">su archivo de claves no se puede leer</translation>
    </message>
    <message>
        <source>The case cannot be opened for writing.</source>
        <translation type="unfinished">El caso no se puede abrir para escritura.</translation>
    </message>
    <message>
        <source>Check the rights on the case&apos;s folder, or copy it to a disk that can be written.</source>
        <translation type="unfinished">Compruebe los permisos de la carpeta del caso, o cópielo a un disco en el que se pueda escribir.</translation>
    </message>
    <message>
        <source>another process</source>
        <translation type="unfinished">otro proceso</translation>
    </message>
    <message>
        <source>Check what was asked for.</source>
        <translation type="unfinished">Compruebe lo que se pidió.</translation>
    </message>
    <message>
        <source>There is no such exhibit in this case.</source>
        <translation type="unfinished">No existe esa evidencia en este caso.</translation>
    </message>
    <message>
        <source>There is no such media file in this case.</source>
        <translation type="unfinished">No existe ese archivo multimedia en este caso.</translation>
    </message>
    <message>
        <source>There is no such media item in this case.</source>
        <translation type="unfinished">No existe ese elemento multimedia en este caso.</translation>
    </message>
    <message>
        <source>exhibits</source>
        <translation type="unfinished">evidencias</translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished">notas</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation type="unfinished">decisiones</translation>
    </message>
    <message>
        <source>reveals</source>
        <translation type="unfinished">revelaciones</translation>
    </message>
    <message>
        <source>splits</source>
        <translation type="unfinished">separaciones</translation>
    </message>
    <message>
        <source>ends of splits</source>
        <translation type="unfinished">fines de separaciones</translation>
    </message>
    <message>
        <source>origins of splits</source>
        <translation type="unfinished">orígenes de separaciones</translation>
    </message>
    <message>
        <source>names of places</source>
        <translation type="unfinished">nombres de lugares</translation>
    </message>
    <message>
        <source>schemes of categories</source>
        <translation type="unfinished">esquemas de categorías</translation>
    </message>
    <message>
        <source>choices of schemes</source>
        <translation type="unfinished">elecciones de esquemas</translation>
    </message>
    <message>
        <source>gradings</source>
        <translation type="unfinished">actos de categorización</translation>
    </message>
    <message>
        <source>grades</source>
        <translation type="unfinished">categorías dadas</translation>
    </message>
    <message>
        <source>exposures</source>
        <translation type="unfinished">exposiciones</translation>
    </message>
    <message>
        <source>tags</source>
        <translation type="unfinished">etiquetas</translation>
    </message>
    <message>
        <source>taggings</source>
        <translation type="unfinished">actos de etiquetado</translation>
    </message>
    <message>
        <source>marks of tags</source>
        <translation type="unfinished">marcas de etiquetas</translation>
    </message>
    <message>
        <source>steps of keys</source>
        <translation type="unfinished">pasos de teclas</translation>
    </message>
    <message>
        <source>saved filters</source>
        <translation type="unfinished">filtros guardados</translation>
    </message>
    <message>
        <source>leads</source>
        <translation type="unfinished">pistas</translation>
    </message>
    <message>
        <source>steps of leads</source>
        <translation type="unfinished">pasos de pistas</translation>
    </message>
    <message>
        <source>second readings</source>
        <translation type="unfinished">segundas lecturas</translation>
    </message>
    <message>
        <source>items of second readings</source>
        <translation type="unfinished">elementos de segundas lecturas</translation>
    </message>
    <message>
        <source>second grades</source>
        <translation type="unfinished">segundas categorías dadas</translation>
    </message>
    <message>
        <source>ends of second readings</source>
        <translation type="unfinished">fines de segundas lecturas</translation>
    </message>
    <message>
        <source>keys of looks</source>
        <translation type="unfinished">claves de miradas</translation>
    </message>
    <message>
        <source>sealed looks</source>
        <translation type="unfinished">miradas selladas</translation>
    </message>
    <message>
        <source>imports of VICS</source>
        <translation type="unfinished">importaciones de VICS</translation>
    </message>
    <message>
        <source>blocks of VICS</source>
        <translation type="unfinished">bloques de VICS</translation>
    </message>
    <message>
        <source>words of VICS</source>
        <translation type="unfinished">anotaciones de VICS</translation>
    </message>
    <message>
        <source>hash sets</source>
        <translation type="unfinished">conjuntos de hashes</translation>
    </message>
    <message>
        <source>ends of hash sets</source>
        <translation type="unfinished">fines de conjuntos de hashes</translation>
    </message>
    <message>
        <source>remarks</source>
        <translation type="unfinished">observaciones</translation>
    </message>
    <message>
        <source>ends of remarks</source>
        <translation type="unfinished">fines de observaciones</translation>
    </message>
    <message>
        <source>faces of decisions</source>
        <translation type="unfinished">caras de decisiones</translation>
    </message>
    <message>
        <source>faces of splits</source>
        <translation type="unfinished">caras de separaciones</translation>
    </message>
    <message>
        <source>names of people</source>
        <translation type="unfinished">nombres de personas</translation>
    </message>
    <message>
        <source>ends of names of people</source>
        <translation type="unfinished">fines de nombres de personas</translation>
    </message>
    <message>
        <source>words of two people</source>
        <translation type="unfinished">declaraciones de dos personas</translation>
    </message>
    <message>
        <source>signatures under words of two people</source>
        <translation type="unfinished">firmas de declaraciones de dos personas</translation>
    </message>
    <message>
        <source>released pictures</source>
        <translation type="unfinished">imágenes autorizadas</translation>
    </message>
    <message>
        <source>cut-outs of appeals</source>
        <translation type="unfinished">recortes de llamamientos</translation>
    </message>
    <message>
        <source>steps of appeals</source>
        <translation type="unfinished">pasos de llamamientos</translation>
    </message>
    <message>
        <source>looks at cut-outs of appeals</source>
        <translation type="unfinished">miradas a recortes de llamamientos</translation>
    </message>
    <message>
        <source>{file} has changes beside it that were made after the case was closed</source>
        <translation type="unfinished">junto a {file} hay cambios hechos después de cerrar el caso</translation>
    </message>
    <message>
        <source>{file} is not the file that was closed last: it is an older one, or altered</source>
        <translation type="unfinished">{file} no es el archivo que se cerró por última vez: es uno más antiguo, o está alterado</translation>
    </message>
    <message>
        <source>its database and its key file are not of the same case</source>
        <translation type="unfinished">su base de datos y su archivo de claves no son del mismo caso</translation>
    </message>
    <message>
        <source>its head file is older than its database</source>
        <translation type="unfinished">su archivo de cabecera es más antiguo que su base de datos</translation>
    </message>
    <message>
        <source>the audit trail does not hold. {fault}</source>
        <translation type="unfinished">el registro de auditoría no se sostiene. {fault}</translation>
    </message>
    <message>
        <source>its {parts} are not those that were sealed; an older part was put in their place</source>
        <translation type="unfinished">su contenido ({parts}) no es el que se selló; en su lugar se puso una parte más antigua</translation>
    </message>
    <message>
        <source>audit trail</source>
        <translation type="unfinished">registro de auditoría</translation>
    </message>
    <message>
        <source>the index of its {part} is not the newest one</source>
        <translation type="unfinished">el índice de una parte suya ({part}) no es el más reciente</translation>
    </message>
    <message numerus="yes">
        <source>The program ended before %n entr(y|ies) of the audit trail (was|were) sealed, as after a power cut. Nothing that was saved is missing. If you know of no such end, ask who had the case&apos;s folder.</source>
        <translation type="unfinished">
            <numerusform>El programa terminó antes de sellar %n entrada del registro de auditoría, como tras un corte de corriente. No falta nada de lo guardado. Si no le consta un final así, pregunte quién tuvo la carpeta del caso.</numerusform>
            <numerusform>El programa terminó antes de sellar %n entradas del registro de auditoría, como tras un corte de corriente. No falta nada de lo guardado. Si no le consta un final así, pregunte quién tuvo la carpeta del caso.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key {file} could not be read, or kept to yourself ({error}).</source>
        <translation type="unfinished">La clave {file} no se pudo leer, o no se pudo mantener privada ({error}).</translation>
    </message>
    <message>
        <source>The key {file} is damaged; looks that were sealed with it cannot be shown.</source>
        <translation type="unfinished">La clave {file} está dañada; las miradas selladas con ella no se pueden mostrar.</translation>
    </message>
    <message>
        <source>The key that seals how long you look could not be saved ({error}); looks are counted, and neither their time nor their size is kept.</source>
        <translation type="unfinished">No se pudo guardar la clave que sella cuánto tiempo mira usted ({error}); las miradas se cuentan, pero no se conserva su tiempo ni su tamaño.</translation>
    </message>
    <message>
        <source>an array in pictures.db is missing or is not the one that was saved</source>
        <translation type="unfinished">una matriz de pictures.db falta o no es la que se guardó</translation>
    </message>
    <message>
        <source>This is not a recovery key.</source>
        <translation type="unfinished">Esto no es una clave de recuperación.</translation>
    </message>
    <message>
        <source>Its check signs do not fit, so a sign was mistyped or left out.</source>
        <translation type="unfinished">Sus signos de control no cuadran: algún signo se escribió mal o se omitió.</translation>
    </message>
    <message>
        <source>Type the six groups of six signs again, as they were printed.</source>
        <translation type="unfinished">Escriba de nuevo los seis grupos de seis signos, tal como se imprimieron.</translation>
    </message>
    <message>
        <source>The picture stays veiled.</source>
        <translation type="unfinished">La imagen sigue velada.</translation>
    </message>
    <message>
        <source>No reveal of it is open, or it did not come along.</source>
        <translation type="unfinished">No hay ninguna revelación suya abierta, o no se incluyó.</translation>
    </message>
    <message>
        <source>No reveal of it is open, or it has no thumbnail.</source>
        <translation type="unfinished">No hay ninguna revelación suya abierta, o no tiene miniatura.</translation>
    </message>
    <message>
        <source>Reveal it again; each reveal is counted.</source>
        <translation type="unfinished">Revélela de nuevo; cada revelación se cuenta.</translation>
    </message>
    <message numerus="yes">
        <source>You have been looking at clear pictures for %n minutes. A pause of five would be a good idea.</source>
        <translation type="unfinished">
            <numerusform>Lleva %n minuto mirando imágenes en claro. Convendría una pausa de cinco.</numerusform>
            <numerusform>Lleva %n minutos mirando imágenes en claro. Convendría una pausa de cinco.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the order that the wall has</source>
        <translation type="unfinished">En el orden que tiene el muro</translation>
    </message>
    <message>
        <source>Hard first: with people before without</source>
        <translation type="unfinished">Primero lo difícil: con personas antes que sin ellas</translation>
    </message>
    <message>
        <source>Easy first: without people before with</source>
        <translation type="unfinished">Primero lo fácil: sin personas antes que con ellas</translation>
    </message>
    <message>
        <source>Where the program cannot tell whether people are there stands between the two. Those who do this work advise hard material early in the shift, and never last.</source>
        <translation type="unfinished">Las imágenes en las que el programa no puede saber si hay personas quedan en medio. Quienes hacen este trabajo aconsejan ver el material difícil al principio del turno, y nunca al final.</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation type="unfinished">Antes de empezar</translation>
    </message>
    <message>
        <source>What the wall shows now, narrowed by {narrowed_by}.</source>
        <translation type="unfinished">Lo que el muro muestra ahora, limitado por {narrowed_by}.</translation>
    </message>
    <message>
        <source>All pictures of the case.</source>
        <translation type="unfinished">Todas las imágenes del caso.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished">Empezar</translation>
    </message>
    <message numerus="yes">
        <source>%n tile(s) to look at</source>
        <translation type="unfinished">
            <numerusform>%n tesela por mirar</numerusform>
            <numerusform>%n teselas por mirar</numerusform>
        </translation>
    </message>
    <message>
        <source>{tiles}; {copies} behind them</source>
        <translation type="unfinished">{tiles}; {copies} detrás</translation>
    </message>
    <message numerus="yes">
        <source>%n cop(y|ies)</source>
        <translation type="unfinished">
            <numerusform>%n copia</numerusform>
            <numerusform>%n copias</numerusform>
        </translation>
    </message>
    <message>
        <source>Known by a list</source>
        <translation type="unfinished">Conocidos por una lista</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the case, put aside</source>
        <translation type="unfinished">
            <numerusform>%n archivo del caso, apartado</numerusform>
            <numerusform>%n archivos del caso, apartados</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished">Imágenes</translation>
    </message>
    <message>
        <source>Without a category</source>
        <translation type="unfinished">Sin categoría</translation>
    </message>
    <message numerus="yes">
        <source>%n tile(s), of which {unseen} were never revealed</source>
        <translation type="unfinished">
            <numerusform>%n tesela, de las que {unseen} nunca se revelaron</numerusform>
            <numerusform>%n teselas, de las que {unseen} nunca se revelaron</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Personas</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished">Problemas</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) with one</source>
        <translation type="unfinished">
            <numerusform>%n imagen con alguno</numerusform>
            <numerusform>%n imágenes con alguno</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a time</source>
        <translation type="unfinished">Sin hora</translation>
    </message>
    <message>
        <source>To expect</source>
        <translation type="unfinished">Previsión</translation>
    </message>
    <message numerus="yes">
        <source>{some} with, {none} without, of all %n picture(s)</source>
        <translation type="unfinished">
            <numerusform>{some} con, {none} sin, de %n imagen en total</numerusform>
            <numerusform>{some} con, {none} sin, de %n imágenes en total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{some} with, {none} without, {unknown} where it is not known, of all %n picture(s)</source>
        <translation type="unfinished">
            <numerusform>{some} con, {none} sin, {unknown} donde no se sabe, de %n imagen en total</numerusform>
            <numerusform>{some} con, {none} sin, {unknown} donde no se sabe, de %n imágenes en total</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to grade</source>
        <translation type="unfinished">No queda nada por categorizar</translation>
    </message>
    <message>
        <source>Not known before your first grades in this case, nor where your looks were sealed elsewhere</source>
        <translation type="unfinished">No se sabe antes de sus primeras categorizaciones en este caso, ni si sus miradas se sellaron en otro equipo</translation>
    </message>
    <message>
        <source>Nearly no clear looks, going by your grades in this case so far</source>
        <translation type="unfinished">Casi ninguna mirada en claro, según sus categorizaciones en este caso hasta ahora</translation>
    </message>
    <message>
        <source>Clear looks as long as about {clear} peeks of 4 seconds, going by the {megapixel_s} of each grade so far</source>
        <translation type="unfinished">Miradas en claro como unos {clear} vistazos de 4 segundos, según los {megapixel_s} de cada categorización hasta ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s); five random words are easier to remember</source>
        <translation type="unfinished">
            <numerusform>%n carácter más; cinco palabras al azar se recuerdan mejor</numerusform>
            <numerusform>%n caracteres más; cinco palabras al azar se recuerdan mejor</numerusform>
        </translation>
    </message>
    <message>
        <source>Long enough, but it repeats itself</source>
        <translation type="unfinished">Es bastante larga, pero se repite</translation>
    </message>
    <message>
        <source>Good: long, and made of words</source>
        <translation type="unfinished">Buena: larga y hecha de palabras</translation>
    </message>
    <message>
        <source>Long enough; more words are better</source>
        <translation type="unfinished">Bastante larga; más palabras es mejor</translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation type="unfinished">Copiar SHA-256</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cerrar</translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished">Caso nuevo</translation>
    </message>
    <message>
        <source>It is made in {folder} as a folder whose content is encrypted.</source>
        <translation type="unfinished">Se crea en {folder} como una carpeta con contenido cifrado.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nombre</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation type="unfinished">Analista</translation>
    </message>
    <message>
        <source>Pass phrase</source>
        <translation type="unfinished">Frase de contraseña</translation>
    </message>
    <message>
        <source>Again</source>
        <translation type="unfinished">Repetir</translation>
    </message>
    <message>
        <source>Again</source>
        <comment>the pass phrase, once more</comment>
        <translation type="unfinished">Repetir</translation>
    </message>
    <message>
        <source>Make the case</source>
        <translation type="unfinished">Crear el caso</translation>
    </message>
    <message>
        <source>Sealing …</source>
        <translation type="unfinished">Sellando …</translation>
    </message>
    <message>
        <source>The case needs a name.</source>
        <translation type="unfinished">El caso necesita un nombre.</translation>
    </message>
    <message>
        <source>A name cannot hold / \ : * ? &quot; &lt; &gt; |.</source>
        <translation type="unfinished">Un nombre no puede contener / \ : * ? &quot; &lt; &gt; |.</translation>
    </message>
    <message>
        <source>The audit trail needs the examiner&apos;s name.</source>
        <translation type="unfinished">El registro de auditoría necesita el nombre del analista.</translation>
    </message>
    <message numerus="yes">
        <source>A pass phrase has at least %n characters.</source>
        <translation type="unfinished">
            <numerusform>Una frase de contraseña tiene al menos %n carácter.</numerusform>
            <numerusform>Una frase de contraseña tiene al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two pass phrases differ.</source>
        <translation type="unfinished">Las dos frases de contraseña son distintas.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished">Clave de recuperación</translation>
    </message>
    <message>
        <source>It opens this case when the pass phrase is lost, and it is not shown again. Write it down or print it, and keep it in a sealed envelope, apart from this machine.</source>
        <translation type="unfinished">Abre este caso si se pierde la frase de contraseña, y no se vuelve a mostrar. Anótela o imprímala y guárdela en un sobre sellado, lejos de este equipo.</translation>
    </message>
    <message>
        <source>Copy for 30 seconds</source>
        <translation type="unfinished">Copiar durante 30 segundos</translation>
    </message>
    <message>
        <source>I have put it away</source>
        <translation type="unfinished">La he guardado</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation type="unfinished">Abrir el caso</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Claro</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished">Según el escritorio</translation>
    </message>
    <message>
        <source>While its key is held down</source>
        <translation type="unfinished">Mientras se mantiene su tecla</translation>
    </message>
    <message>
        <source>For ten seconds, without holding the key</source>
        <translation type="unfinished">Diez segundos, sin mantener la tecla</translation>
    </message>
    <message>
        <source>Colours and size are seen at once, here and in the window behind; another language from the next start on.</source>
        <translation type="unfinished">Los colores y el tamaño se ven al momento, aquí y en la ventana de detrás; otro idioma, desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Less exposure, measured: pictures stay tiles until you ask, and each look is counted.</source>
        <translation type="unfinished">Menos exposición, medida: las imágenes son teselas hasta que usted las pide, y cada mirada se cuenta.</translation>
    </message>
    <message>
        <source>It takes 0.11 to 0.16 seconds of a core for each picture. Without it, pictures without metadata are not gathered by camera; from the next analysis on, and the report says so. What was read stays.</source>
        <translation type="unfinished">Requiere de 0,11 a 0,16 segundos de un núcleo por imagen. Sin ello, las imágenes sin metadatos no se agrupan por cámara; vale desde el próximo análisis, y el informe lo indica. Lo ya leído se conserva.</translation>
    </message>
    <message>
        <source>A pause is proposed in one line at the bottom. Nothing is interrupted, and nobody is told.</source>
        <translation type="unfinished">Se propone una pausa en una línea al pie. No se interrumpe nada ni se avisa a nadie.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Idioma</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation type="unfinished">Tamaño del texto</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished">{percent} %</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">Colores</translation>
    </message>
    <message>
        <source>Compare the noise of sensors</source>
        <translation type="unfinished">Comparar el ruido de los sensores</translation>
    </message>
    <message>
        <source>A pause is proposed</source>
        <translation type="unfinished">Se propone una pausa</translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes of looking</source>
        <translation type="unfinished">
            <numerusform>Tras %n minuto de mirar</numerusform>
            <numerusform>Tras %n minutos de mirar</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished">Nunca</translation>
    </message>
    <message>
        <source>A peek stays</source>
        <translation type="unfinished">Un vistazo dura</translation>
    </message>
    <message>
        <source>No places yet: Analyse ({case.analyse|Ctrl+R}) looks for them.</source>
        <translation type="unfinished">Aún no hay lugares: Analizar ({case.analyse|Ctrl+R}) los busca.</translation>
    </message>
    <message>
        <source>No series yet: Analyse ({case.analyse|Ctrl+R}) looks for them.</source>
        <translation type="unfinished">Aún no hay series: Analizar ({case.analyse|Ctrl+R}) las busca.</translation>
    </message>
    <message>
        <source>No places: Analyse has looked, and no two pictures show enough of one place.</source>
        <translation type="unfinished">No hay lugares: Analizar ha buscado, y no hay dos imágenes que muestren lo suficiente de un mismo lugar.</translation>
    </message>
    <message>
        <source>No series: Analyse has looked, and no pictures have enough in common to be of one shoot.</source>
        <translation type="unfinished">No hay series: Analizar ha buscado, y no hay imágenes con lo suficiente en común para ser de una misma sesión.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation type="unfinished">
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation type="unfinished">
            <numerusform>%n serie</numerusform>
            <numerusform>%n series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %n contradiction(s)</source>
        <translation type="unfinished">
            <numerusform>Ver %n contradicción</numerusform>
            <numerusform>Ver %n contradicciones</numerusform>
        </translation>
    </message>
    <message>
        <source>The command {id} names a menu that does not exist: {menu}.</source>
        <translation type="unfinished">El comando {id} nombra un menú que no existe: {menu}.</translation>
    </message>
    <message>
        <source>The command {id} wants a key or a name that is reserved.</source>
        <translation type="unfinished">El comando {id} pide una tecla o un nombre reservados.</translation>
    </message>
    <message>
        <source>{id} and {id_2} want the same key.</source>
        <translation type="unfinished">{id} y {id_2} piden la misma tecla.</translation>
    </message>
    <message>
        <source>{key} or {other}</source>
        <translation type="unfinished">{key} o {other}</translation>
    </message>
    <message>
        <source>{key}, {first} to {last}</source>
        <translation type="unfinished">{key}, de {first} a {last}</translation>
    </message>
    <message>
        <source>hold {key}</source>
        <translation type="unfinished">mantener {key}</translation>
    </message>
    <message>
        <source>Pick two pictures anywhere, or a reason in Places, and press {decide.compare|D}: the two are shown here side by side.</source>
        <translation type="unfinished">Seleccione dos imágenes en cualquier parte, o un motivo en Lugares, y pulse {decide.compare|D}: se muestran aquí, una al lado de la otra.</translation>
    </message>
    <message>
        <source>No pairs yet: Analyse ({case.analyse|Ctrl+R}) looks for what two pictures have in common.</source>
        <translation type="unfinished">Aún no hay pares: Analizar ({case.analyse|Ctrl+R}) busca lo que dos imágenes tienen en común.</translation>
    </message>
    <message>
        <source>No pair is left that is worth a look.</source>
        <translation type="unfinished">No queda ningún par que merezca la pena mirar.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) (was|were) shown without a word. Page down shows (it|them) again.</source>
        <translation type="unfinished">
            <numerusform>%n par se mostró sin decisión. Av Pág lo muestra de nuevo.</numerusform>
            <numerusform>%n pares se mostraron sin decisión. Av Pág los muestra de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>No face is marked: a word is about both pictures whole.</source>
        <translation type="unfinished">No hay ningún rostro marcado: una palabra vale para las dos imágenes enteras.</translation>
    </message>
    <message>
        <source>Compared out of People, the two that are meant are marked.</source>
        <translation type="unfinished">Al comparar desde Personas, los dos que se entienden están marcados.</translation>
    </message>
    <message>
        <source>Decided by {examiner}, {when}: {word}. {back}</source>
        <translation type="unfinished">Decisión de {examiner}, {when}: {word}. {back}</translation>
    </message>
    <message>
        <source>kept as your remark: {word}; {grade.undo|Ctrl+Z} takes it back</source>
        <translation type="unfinished">guardado como su observación: {word}; {grade.undo|Ctrl+Z} lo retira</translation>
    </message>
    <message>
        <source>People are filled in; on the record. C veils. Parts stay tiles: the program cannot tell whether people are there.</source>
        <translation type="unfinished">Personas cubiertas; queda registrado. C vela. Algunas partes siguen en teselas: el programa no puede saber si hay personas.</translation>
    </message>
    <message>
        <source>People are filled in; on the record. C veils.</source>
        <translation type="unfinished">Personas cubiertas; queda registrado. C vela.</translation>
    </message>
    <message>
        <source>one rigid scene with depth, seen from two points</source>
        <translation type="unfinished">una escena rígida con profundidad, vista desde dos puntos</translation>
    </message>
    <message>
        <source>one plane (a wall, a poster), or a camera that only turned</source>
        <translation type="unfinished">un plano (una pared, un cartel), o una cámara que solo giró</translation>
    </message>
    <message>
        <source>one shift, as of the same thing laid over both, which says nothing of the place</source>
        <translation type="unfinished">un desplazamiento, como de algo igual superpuesto en ambas, que no dice nada del lugar</translation>
    </message>
    <message>
        <source>one shift, turn and scale, as of copies or of something flat</source>
        <translation type="unfinished">un desplazamiento, giro y escala, como de copias o de algo plano</translation>
    </message>
    <message>
        <source>The shares count people in: where they are did not come along with this file.</source>
        <translation type="unfinished">Las proporciones cuentan también a las personas: dónde están no se incluyó con este archivo.</translation>
    </message>
    <message>
        <source>No link says that two faces in them are alike.</source>
        <translation type="unfinished">Ningún vínculo dice que dos caras en ellas se parezcan.</translation>
    </message>
    <message>
        <source>No linker has points to show for these two.</source>
        <translation type="unfinished">Ningún vinculador tiene puntos que mostrar para estas dos.</translation>
    </message>
    <message>
        <source>{points} agree with {model}: across {left} of the left picture and {right} of the right. {likely}.</source>
        <translation type="unfinished">{points} concuerdan, en {left} de la imagen izquierda y {right} de la derecha: {model}. {likely}.</translation>
    </message>
    <message>
        <source>left {left} %, right {right} %</source>
        <translation type="unfinished">izquierda {left} %, derecha {right} %</translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation type="unfinished">
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n surest points</source>
        <translation type="unfinished">
            <numerusform>El punto más seguro</numerusform>
            <numerusform>Los %n puntos más seguros</numerusform>
        </translation>
    </message>
    <message>
        <source>But they were taken {distance} by their positions.</source>
        <translation type="unfinished">Pero, según sus posiciones, se tomaron {distance}.</translation>
    </message>
    <message>
        <source>{share} of the background</source>
        <translation type="unfinished">{share} del fondo</translation>
    </message>
    <message>
        <source>Left {picture}</source>
        <translation type="unfinished">Izquierda {picture}</translation>
    </message>
    <message>
        <source>Right {picture}</source>
        <translation type="unfinished">Derecha {picture}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">se desconoce</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished">Cámara</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished">Número de serie</translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished">Posición</translation>
    </message>
    <message>
        <source>Taken</source>
        <comment>when pictures were taken</comment>
        <translation type="unfinished">Fecha de toma</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of a picture</comment>
        <translation type="unfinished">Tamaño</translation>
    </message>
    <message>
        <source>{time} apart by the cameras&apos; clocks</source>
        <translation type="unfinished">{time} de diferencia según los relojes de las cámaras</translation>
    </message>
    <message>
        <source>{time} apart</source>
        <translation type="unfinished">{time} de diferencia</translation>
    </message>
    <message>
        <source>{at}, within {metres} m</source>
        <translation type="unfinished">{at}, en un radio de {metres} m</translation>
    </message>
    <message>
        <source>{metres} m apart</source>
        <translation type="unfinished">a {metres} m entre sí</translation>
    </message>
    <message>
        <source>{km} km apart</source>
        <translation type="unfinished">a {km} km entre sí</translation>
    </message>
    <message>
        <source>{width} by {height} pixels, {format}</source>
        <translation type="unfinished">{width} por {height} píxeles, {format}</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a place</comment>
        <translation type="unfinished">Nombre</translation>
    </message>
    <message>
        <source>Doubtful positions</source>
        <translation type="unfinished">Posiciones dudosas</translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished">País</translation>
    </message>
    <message>
        <source>Nearest towns</source>
        <translation type="unfinished">Poblaciones más cercanas</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished">Zona horaria</translation>
    </message>
    <message>
        <source>Camera clock</source>
        <translation type="unfinished">Reloj de la cámara</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation type="unfinished">Cámaras</translation>
    </message>
    <message>
        <source>Seen in the pictures</source>
        <translation type="unfinished">Visto en las imágenes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">Notas</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation type="unfinished">Qué ayudaría</translation>
    </message>
    <message>
        <source>measured</source>
        <comment>where a statement comes from</comment>
        <translation type="unfinished">medido</translation>
    </message>
    <message>
        <source>inferred</source>
        <comment>where a statement comes from</comment>
        <translation type="unfinished">inferido</translation>
    </message>
    <message>
        <source>examiner</source>
        <comment>where a statement comes from</comment>
        <translation type="unfinished">analista</translation>
    </message>
    <message>
        <source>sure</source>
        <comment>how sure a statement is</comment>
        <translation type="unfinished">seguro</translation>
    </message>
    <message>
        <source>likely</source>
        <comment>how sure a statement is</comment>
        <translation type="unfinished">probable</translation>
    </message>
    <message>
        <source>weak</source>
        <comment>how sure a statement is</comment>
        <translation type="unfinished">débil</translation>
    </message>
    <message>
        <source>likely</source>
        <translation type="unfinished">probable</translation>
    </message>
    <message>
        <source>What is known of the place</source>
        <translation type="unfinished">Lo que se sabe del lugar</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Precisión</translation>
    </message>
    <message>
        <source>Across</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">A lo ancho</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Acciones</translation>
    </message>
    <message>
        <source>Agreed</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Coinciden</translation>
    </message>
    <message>
        <source>Altitude</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Altitud</translation>
    </message>
    <message>
        <source>Assertions</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Aserciones</translation>
    </message>
    <message>
        <source>Assertions as claimed</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Aserciones según lo declarado</translation>
    </message>
    <message>
        <source>Bits</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Bits</translation>
    </message>
    <message>
        <source>Bits apart</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Bits distintos</translation>
    </message>
    <message>
        <source>Boxes</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Recuadros</translation>
    </message>
    <message>
        <source>C2PA checks</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Comprobaciones C2PA</translation>
    </message>
    <message>
        <source>C2PA claims</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Declaraciones C2PA</translation>
    </message>
    <message>
        <source>Camera body</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Cuerpo de la cámara</translation>
    </message>
    <message>
        <source>Camera times</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Horas de la cámara</translation>
    </message>
    <message>
        <source>Captured</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Capturado</translation>
    </message>
    <message>
        <source>Captured offset</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Desfase de la captura</translation>
    </message>
    <message>
        <source>Cells</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Celdas</translation>
    </message>
    <message>
        <source>Certificate issuer</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Emisor del certificado</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Modificado</translation>
    </message>
    <message>
        <source>Claims</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Declaraciones</translation>
    </message>
    <message>
        <source>Clothes</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Ropa</translation>
    </message>
    <message>
        <source>Colours</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Colores</translation>
    </message>
    <message>
        <source>Container</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Contenedor</translation>
    </message>
    <message>
        <source>Container times</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Horas del contenedor</translation>
    </message>
    <message>
        <source>Counting</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Cuentan</translation>
    </message>
    <message>
        <source>Creator tool</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Herramienta de creación</translation>
    </message>
    <message>
        <source>Creators</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Creadores</translation>
    </message>
    <message>
        <source>Derived from ID</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Derivado del ID</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Descripción</translation>
    </message>
    <message>
        <source>Descriptors</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Descriptores</translation>
    </message>
    <message>
        <source>Detail</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Detalle</translation>
    </message>
    <message>
        <source>Differ</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Difieren</translation>
    </message>
    <message>
        <source>Digital source type</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Tipo de fuente digital</translation>
    </message>
    <message>
        <source>Digital source types</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Tipos de fuente digital</translation>
    </message>
    <message>
        <source>Differs</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Difiere</translation>
    </message>
    <message>
        <source>Digitised</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Digitalizado</translation>
    </message>
    <message>
        <source>Direction</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Dirección</translation>
    </message>
    <message>
        <source>Document ID</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">ID del documento</translation>
    </message>
    <message>
        <source>Doubts</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Dudas</translation>
    </message>
    <message>
        <source>EXIF tags</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Etiquetas EXIF</translation>
    </message>
    <message>
        <source>Faces</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Caras</translation>
    </message>
    <message>
        <source>File names</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Nombres de archivo</translation>
    </message>
    <message>
        <source>File structure</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Estructura del archivo</translation>
    </message>
    <message>
        <source>Fixed at</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Hora de la fijación</translation>
    </message>
    <message>
        <source>Folders</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Carpetas</translation>
    </message>
    <message>
        <source>Format</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Formato</translation>
    </message>
    <message>
        <source>Frames</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Fotogramas</translation>
    </message>
    <message>
        <source>Generator</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Generador</translation>
    </message>
    <message>
        <source>Generator marks</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Marcas de generador</translation>
    </message>
    <message>
        <source>GPS</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">GPS</translation>
    </message>
    <message>
        <source>GPS fix</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Posición GPS</translation>
    </message>
    <message>
        <source>Has more</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Hay más</translation>
    </message>
    <message>
        <source>Hash over file</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Hash del archivo</translation>
    </message>
    <message>
        <source>Height</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Alto</translation>
    </message>
    <message>
        <source>History</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Historial</translation>
    </message>
    <message>
        <source>Ingredients</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Ingredientes</translation>
    </message>
    <message>
        <source>Instance ID</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">ID de instancia</translation>
    </message>
    <message>
        <source>Iptc created</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">IPTC creado</translation>
    </message>
    <message>
        <source>Jpeg</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">JPEG</translation>
    </message>
    <message>
        <source>Keywords</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Palabras clave</translation>
    </message>
    <message>
        <source>Latitude</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Latitud</translation>
    </message>
    <message>
        <source>Layout</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Disposición</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Omitido</translation>
    </message>
    <message>
        <source>Inner thumbnail</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Miniatura interna</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Contradicción</translation>
    </message>
    <message>
        <source>Exposure value</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Valor de exposición</translation>
    </message>
    <message>
        <source>Lens</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Objetivo</translation>
    </message>
    <message>
        <source>Lens serial</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Núm. de serie del objetivo</translation>
    </message>
    <message>
        <source>Light doubts</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Dudas sobre la luz</translation>
    </message>
    <message>
        <source>Lines</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Líneas</translation>
    </message>
    <message>
        <source>Local points</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Puntos locales</translation>
    </message>
    <message>
        <source>Longitude</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Longitud</translation>
    </message>
    <message>
        <source>Make</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Marca</translation>
    </message>
    <message>
        <source>Manifests</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Manifiestos</translation>
    </message>
    <message>
        <source>Metadata doubts</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Dudas sobre metadatos</translation>
    </message>
    <message>
        <source>Model</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Modelo</translation>
    </message>
    <message>
        <source>More</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Más</translation>
    </message>
    <message>
        <source>Movie</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Película</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Nombres</translation>
    </message>
    <message>
        <source>Noise</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Ruido</translation>
    </message>
    <message>
        <source>Only ours</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Solo en la nuestra</translation>
    </message>
    <message>
        <source>Only second</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Solo en la segunda</translation>
    </message>
    <message>
        <source>Orientation</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Orientación</translation>
    </message>
    <message>
        <source>Original document ID</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">ID del documento original</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Propietario</translation>
    </message>
    <message>
        <source>PDQ</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">PDQ</translation>
    </message>
    <message>
        <source>People</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Personas</translation>
    </message>
    <message>
        <source>People cover</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Cobertura de personas</translation>
    </message>
    <message>
        <source>Photoshop created</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Photoshop creado</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Imagen</translation>
    </message>
    <message>
        <source>Picture shape</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Forma de la imagen</translation>
    </message>
    <message>
        <source>Pixels</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Píxeles</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Lugares</translation>
    </message>
    <message>
        <source>Png changed</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">PNG modificado</translation>
    </message>
    <message>
        <source>Png created</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">PNG creado</translation>
    </message>
    <message>
        <source>Position</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Posición</translation>
    </message>
    <message>
        <source>Quality</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Calidad</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Rechazado</translation>
    </message>
    <message>
        <source>Sampling</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Submuestreo</translation>
    </message>
    <message>
        <source>Scene vector</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Vector de escena</translation>
    </message>
    <message>
        <source>Scores</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Puntuaciones</translation>
    </message>
    <message>
        <source>Second reading</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Segunda lectura</translation>
    </message>
    <message>
        <source>Sensor noise</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Ruido del sensor</translation>
    </message>
    <message>
        <source>Serial</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Núm. de serie</translation>
    </message>
    <message>
        <source>Serial origin</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Origen del núm. de serie</translation>
    </message>
    <message>
        <source>Sharp corners</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Esquinas nítidas</translation>
    </message>
    <message>
        <source>Sides</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Lados</translation>
    </message>
    <message>
        <source>Signature</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Firma</translation>
    </message>
    <message>
        <source>Signer</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Firmante</translation>
    </message>
    <message>
        <source>Small points</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Puntos pequeños</translation>
    </message>
    <message>
        <source>Software</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Software</translation>
    </message>
    <message>
        <source>Sun</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Sol</translation>
    </message>
    <message>
        <source>Tables</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Tablas</translation>
    </message>
    <message>
        <source>Texture</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Textura</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Miniatura</translation>
    </message>
    <message>
        <source>Thumbnail height</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Alto de la miniatura</translation>
    </message>
    <message>
        <source>Thumbnail tables</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Tablas de la miniatura</translation>
    </message>
    <message>
        <source>Thumbnail width</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Ancho de la miniatura</translation>
    </message>
    <message>
        <source>Tile</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Tesela</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Tiempo</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Título</translation>
    </message>
    <message>
        <source>Turns</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Giros</translation>
    </message>
    <message>
        <source>Unsure</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Incierto</translation>
    </message>
    <message>
        <source>Vector</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Vector</translation>
    </message>
    <message>
        <source>Vectors</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Vectores</translation>
    </message>
    <message>
        <source>Width</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Ancho</translation>
    </message>
    <message>
        <source>Worth</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Valor</translation>
    </message>
    <message>
        <source>XMP changed</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">XMP modificado</translation>
    </message>
    <message>
        <source>XMP created</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">XMP creado</translation>
    </message>
    <message>
        <source>XMP document</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Documento XMP</translation>
    </message>
    <message>
        <source>XMP metadata changed</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Metadatos XMP modificados</translation>
    </message>
    <message>
        <source>Xy</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Xy</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation type="unfinished">No se encontró a nadie</translation>
    </message>
    <message>
        <source>One person</source>
        <translation type="unfinished">Una persona</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation type="unfinished">Dos personas</translation>
    </message>
    <message>
        <source>Three and more</source>
        <translation type="unfinished">Tres o más</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation type="unfinished">No es seguro</translation>
    </message>
    <message>
        <source>Not searched for people</source>
        <translation type="unfinished">Sin buscar personas</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation type="unfinished">Con notas</translation>
    </message>
    <message>
        <source>With a problem</source>
        <translation type="unfinished">Con un problema</translation>
    </message>
    <message>
        <source>Revealed before</source>
        <translation type="unfinished">Revelada antes</translation>
    </message>
    <message>
        <source>Not revealed, nor a copy</source>
        <translation type="unfinished">Sin revelar, ni sus copias</translation>
    </message>
    <message>
        <source>With a GPS fix</source>
        <translation type="unfinished">Con posición GPS</translation>
    </message>
    <message>
        <source>Claims: generated</source>
        <translation type="unfinished">Declara: generada</translation>
    </message>
    <message>
        <source>In no place</source>
        <translation type="unfinished">En ningún lugar</translation>
    </message>
    <message>
        <source>In no series</source>
        <translation type="unfinished">En ninguna serie</translation>
    </message>
    <message>
        <source>Alert: marked, never hidden</source>
        <translation type="unfinished">Alerta: se marca, nunca se oculta</translation>
    </message>
    <message>
        <source>Known, harmless files; those that are shown all the same</source>
        <translation type="unfinished">Archivos conocidos e inofensivos; los que aun así se muestran</translation>
    </message>
    <message>
        <source>Known series</source>
        <translation type="unfinished">Series conocidas</translation>
    </message>
    <message>
        <source>Own work in other cases</source>
        <translation type="unfinished">Trabajo propio en otros casos</translation>
    </message>
    <message numerus="yes">
        <source>%n more cameras</source>
        <translation type="unfinished">
            <numerusform>%n cámara más</numerusform>
            <numerusform>%n cámaras más</numerusform>
        </translation>
    </message>
    <message>
        <source>No camera named</source>
        <translation type="unfinished">Sin cámara indicada</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <comment>a camera</comment>
        <translation type="unfinished">Sin nombre</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es), as they were ticked when it was saved</source>
        <translation type="unfinished">
            <numerusform>%n casilla, como estaba marcada al guardarlo</numerusform>
            <numerusform>%n casillas, como estaban marcadas al guardarlo</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>filters</comment>
        <translation type="unfinished">Guardados</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation type="unfinished">Categorías</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished">Etiquetas</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation type="unfinished">Evidencias</translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished">Años</translation>
    </message>
    <message>
        <source>Hash sets</source>
        <translation type="unfinished">Conjuntos de hashes</translation>
    </message>
    <message>
        <source>category {code}, your own</source>
        <translation type="unfinished">categoría {code}, dada por usted</translation>
    </message>
    <message>
        <source>category {code}, {name}</source>
        <translation type="unfinished">categoría {code}, {name}</translation>
    </message>
    <message>
        <source>category {code} of another scheme</source>
        <translation type="unfinished">categoría {code} de otro esquema</translation>
    </message>
    <message>
        <source>no category</source>
        <translation type="unfinished">sin categoría</translation>
    </message>
    <message>
        <source>{words}; its copies have others</source>
        <translation type="unfinished">{words}; sus copias tienen otras</translation>
    </message>
    <message>
        <source>Digits give categories: press one to choose what they mean.</source>
        <translation type="unfinished">Las cifras dan categorías: pulse una para elegir qué significan.</translation>
    </message>
    <message>
        <source>{grade.undo|Ctrl+Z} takes it back.</source>
        <translation type="unfinished">{grade.undo|Ctrl+Z} la retira.</translation>
    </message>
    <message>
        <source>{grade.redo|Ctrl+Shift+Z} gives it again.</source>
        <translation type="unfinished">{grade.redo|Ctrl+Shift+Z} la vuelve a dar.</translation>
    </message>
    <message>
        <source>No picture was graded: {key} gives no category in {title}.</source>
        <translation type="unfinished">No se categorizó ninguna imagen: {key} no da ninguna categoría en {title}.</translation>
    </message>
    <message>
        <source>No picture was graded: {found}.</source>
        <translation type="unfinished">No se categorizó ninguna imagen: {found}.</translation>
    </message>
    <message>
        <source>No picture was graded: this is the last tile, and was graded just now. Press again to do so.</source>
        <translation type="unfinished">No se categorizó ninguna imagen: esta es la última tesela, y se acaba de categorizar. Pulse otra vez para hacerlo.</translation>
    </message>
    <message numerus="yes">
        <source>%n cop(y|ies) with another category (stays|stay) as (it|they) (is|are).</source>
        <translation type="unfinished">
            <numerusform>%n copia con otra categoría se queda como está.</numerusform>
            <numerusform>%n copias con otra categoría se quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Given again: {done}</source>
        <translation type="unfinished">Dada de nuevo: {done}</translation>
    </message>
    <message>
        <source>Taken back: {done}</source>
        <translation type="unfinished">Retirada: {done}</translation>
    </message>
    <message>
        <source>Nothing changed: {named} stands already.</source>
        <translation type="unfinished">No cambió nada: {named} ya consta.</translation>
    </message>
    <message>
        <source>What was done last was a word, which is taken back in Decisions or Compare. {grade.undo|Ctrl+Z} again takes the last category or tag back.</source>
        <translation type="unfinished">Lo último que se hizo fue una decisión, que se retira en Decisiones o Comparar. {grade.undo|Ctrl+Z} otra vez retira la última categoría o etiqueta.</translation>
    </message>
    <message>
        <source>Digits mean the categories of {title} now.</source>
        <translation type="unfinished">Las cifras indican ahora las categorías de {title}.</translation>
    </message>
    <message>
        <source>{pictures}, {copies}</source>
        <translation type="unfinished">{pictures}, {copies}</translation>
    </message>
    <message>
        <source>{pictures}: {named}, instead of {were}.</source>
        <translation type="unfinished">{pictures}: {named}, en lugar de {were}.</translation>
    </message>
    <message>
        <source>{pictures}: {named}.</source>
        <translation type="unfinished">{pictures}: {named}.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) left, graded by somebody else since.</source>
        <translation type="unfinished">
            <numerusform>%n imagen se deja: otra persona la categorizó después.</numerusform>
            <numerusform>%n imágenes se dejan: otra persona las categorizó después.</numerusform>
        </translation>
    </message>
    <message>
        <source>several categories</source>
        <translation type="unfinished">varias categorías</translation>
    </message>
    <message numerus="yes">
        <source>Taken back for %n picture(s).</source>
        <translation type="unfinished">
            <numerusform>Retirada en %n imagen.</numerusform>
            <numerusform>Retirada en %n imágenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back for %n picture(s); {category} stands now.</source>
        <translation type="unfinished">
            <numerusform>Retirada en %n imagen; ahora consta {category}.</numerusform>
            <numerusform>Retirada en %n imágenes; ahora consta {category}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given again for %n picture(s).</source>
        <translation type="unfinished">
            <numerusform>Dada de nuevo en %n imagen.</numerusform>
            <numerusform>Dada de nuevo en %n imágenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given again for %n picture(s); {category} stands now.</source>
        <translation type="unfinished">
            <numerusform>Dada de nuevo en %n imagen; ahora consta {category}.</numerusform>
            <numerusform>Dada de nuevo en %n imágenes; ahora consta {category}.</numerusform>
        </translation>
    </message>
    <message>
        <source>without: {count}</source>
        <translation type="unfinished">sin: {count}</translation>
    </message>
    <message>
        <source>Structure</source>
        <comment>of a group</comment>
        <translation type="unfinished">Estructura</translation>
    </message>
    <message>
        <source>Members</source>
        <comment>of a group</comment>
        <translation type="unfinished">Miembros</translation>
    </message>
    <message>
        <source>Known</source>
        <comment>what is known of a place</comment>
        <translation type="unfinished">Lo conocido</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>what a series rests on</comment>
        <translation type="unfinished">Fundamento</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>of the members of a series</comment>
        <translation type="unfinished">Horas</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Por qué</translation>
    </message>
    <message>
        <source>Structure of the copies</source>
        <translation type="unfinished">Estructura de las copias</translation>
    </message>
    <message>
        <source>Members of the copies</source>
        <translation type="unfinished">Miembros de las copias</translation>
    </message>
    <message>
        <source>Structure of the place</source>
        <translation type="unfinished">Estructura del lugar</translation>
    </message>
    <message>
        <source>Members of the place</source>
        <translation type="unfinished">Miembros del lugar</translation>
    </message>
    <message>
        <source>Structure of the series</source>
        <translation type="unfinished">Estructura de la serie</translation>
    </message>
    <message>
        <source>Members of the series</source>
        <translation type="unfinished">Miembros de la serie</translation>
    </message>
    <message>
        <source>Structure of the person</source>
        <translation type="unfinished">Estructura de la persona</translation>
    </message>
    <message>
        <source>Members of the person</source>
        <translation type="unfinished">Miembros de la persona</translation>
    </message>
    <message>
        <source>How the group is shown</source>
        <translation type="unfinished">Cómo se muestra el grupo</translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished">Importar</translation>
    </message>
    <message>
        <source>Look for copies, places and series right after</source>
        <translation type="unfinished">Buscar copias, lugares y series justo después</translation>
    </message>
    <message>
        <source>It is opened for reading only and stays where it is.</source>
        <translation type="unfinished">Se abre solo para lectura y se queda donde está.</translation>
    </message>
    <message>
        <source>Exhibit number</source>
        <translation type="unfinished">Número de evidencia</translation>
    </message>
    <message>
        <source>An exhibit needs its number.</source>
        <translation type="unfinished">Una evidencia necesita su número.</translation>
    </message>
    <message>
        <source>Change a key</source>
        <translation type="unfinished">Cambiar una tecla</translation>
    </message>
    <message>
        <source>Key of {title}</source>
        <translation type="unfinished">Tecla de {title}</translation>
    </message>
    <message>
        <source>No key</source>
        <translation type="unfinished">Sin tecla</translation>
    </message>
    <message>
        <source>no key</source>
        <translation type="unfinished">sin tecla</translation>
    </message>
    <message>
        <source>Now: {key}. Press the key that it is to have.</source>
        <translation type="unfinished">Ahora: {key}. Pulse la tecla que debe tener.</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation type="unfinished">Usar esta tecla</translation>
    </message>
    <message>
        <source>IPED-like</source>
        <translation type="unfinished">Como IPED</translation>
    </message>
    <message>
        <source>“{title}” keeps its key: it has to work the same for everybody.</source>
        <translation type="unfinished">«{title}» conserva su tecla: debe funcionar igual para todos.</translation>
    </message>
    <message>
        <source>{key} is needed to move in grids, lists and texts.</source>
        <translation type="unfinished">{key} hace falta para moverse por cuadrículas, listas y textos.</translation>
    </message>
    <message>
        <source>What is shown while a key is down needs Space, a letter or a digit.</source>
        <translation type="unfinished">Lo que se muestra mientras se mantiene una tecla necesita el espacio, una letra o una cifra.</translation>
    </message>
    <message>
        <source>{key} is the key of “{title}”. Give that one another key first.</source>
        <translation type="unfinished">{key} es la tecla de «{title}». Dé antes otra tecla a ese comando.</translation>
    </message>
    <message>
        <source>{why} The choice for “{title}” is left out.</source>
        <translation type="unfinished">{why} La elección para «{title}» no se tiene en cuenta.</translation>
    </message>
    <message>
        <source>A key is chosen for “{name}”, which this version has no command for.</source>
        <translation type="unfinished">Hay una tecla elegida para «{name}», comando que esta versión no tiene.</translation>
    </message>
    <message>
        <source>“{text}”, chosen for “{title}”, is no key.</source>
        <translation type="unfinished">«{text}», elegida para «{title}», no es una tecla.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished">Moverse</translation>
    </message>
    <message>
        <source>Arrows, Home, End, PgUp, PgDown</source>
        <translation type="unfinished">Flechas, Inicio, Fin, Re Pág, Av Pág</translation>
    </message>
    <message>
        <source>In the wall and in a cluster</source>
        <translation type="unfinished">En el muro y en un grupo</translation>
    </message>
    <message>
        <source>Pick a range</source>
        <translation type="unfinished">Seleccionar un intervalo</translation>
    </message>
    <message>
        <source>Shift + arrows</source>
        <translation type="unfinished">Mayús + flechas</translation>
    </message>
    <message>
        <source>Pick all</source>
        <translation type="unfinished">Seleccionar todo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Abrir</translation>
    </message>
    <message>
        <source>In a list of clusters: its members; on a tile: its facts</source>
        <translation type="unfinished">En una lista de grupos: sus miembros; en una tesela: sus datos</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">Teclas</translation>
    </message>
    <message>
        <source>Search: words, or a key</source>
        <translation type="unfinished">Buscar: palabras o una tecla</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation type="unfinished">Buscar entre las teclas</translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished">Comando</translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished">Tecla</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished">Qué hace</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation type="unfinished">Teclas como en</translation>
    </message>
    <message>
        <source>Change key …</source>
        <translation type="unfinished">Cambiar tecla …</translation>
    </message>
    <message>
        <source>Forget my changes</source>
        <translation type="unfinished">Olvidar mis cambios</translation>
    </message>
    <message>
        <source>In a grid</source>
        <translation type="unfinished">En una cuadrícula</translation>
    </message>
    <message>
        <source>No command has these words or this key.</source>
        <translation type="unfinished">Ningún comando tiene estas palabras o esta tecla.</translation>
    </message>
    <message>
        <source>(no key)</source>
        <translation type="unfinished">(sin tecla)</translation>
    </message>
    <message>
        <source>copies</source>
        <comment>a kind of group</comment>
        <translation type="unfinished">copias</translation>
    </message>
    <message>
        <source>place</source>
        <comment>a kind of group</comment>
        <translation type="unfinished">lugar</translation>
    </message>
    <message>
        <source>series</source>
        <comment>a kind of group</comment>
        <translation type="unfinished">serie</translation>
    </message>
    <message>
        <source>person</source>
        <comment>a kind of group</comment>
        <translation type="unfinished">persona</translation>
    </message>
    <message>
        <source>Not of one copies</source>
        <translation type="unfinished">No son copias de lo mismo</translation>
    </message>
    <message>
        <source>Not of one place</source>
        <translation type="unfinished">No son de un mismo lugar</translation>
    </message>
    <message>
        <source>Not of one series</source>
        <translation type="unfinished">No son de una misma serie</translation>
    </message>
    <message>
        <source>Not of one person</source>
        <translation type="unfinished">No son de una misma persona</translation>
    </message>
    <message>
        <source>the same copies</source>
        <translation type="unfinished">las mismas copias</translation>
    </message>
    <message>
        <source>not the same copies</source>
        <translation type="unfinished">no son las mismas copias</translation>
    </message>
    <message>
        <source>the same place</source>
        <translation type="unfinished">el mismo lugar</translation>
    </message>
    <message>
        <source>not the same place</source>
        <translation type="unfinished">no es el mismo lugar</translation>
    </message>
    <message>
        <source>the same series</source>
        <translation type="unfinished">la misma serie</translation>
    </message>
    <message>
        <source>not the same series</source>
        <translation type="unfinished">no es la misma serie</translation>
    </message>
    <message>
        <source>the same person</source>
        <translation type="unfinished">la misma persona</translation>
    </message>
    <message>
        <source>not the same person</source>
        <translation type="unfinished">no es la misma persona</translation>
    </message>
    <message>
        <source>{first} and {second}: {word}. {back}</source>
        <translation type="unfinished">{first} y {second}: {word}. {back}</translation>
    </message>
    <message>
        <source>Close in time</source>
        <translation type="unfinished">Cercanía en el tiempo</translation>
    </message>
    <message>
        <source>First look</source>
        <translation type="unfinished">Primera comparación</translation>
    </message>
    <message>
        <source>GPS near</source>
        <translation type="unfinished">GPS cercano</translation>
    </message>
    <message>
        <source>Numbers in names</source>
        <translation type="unfinished">Números en los nombres</translation>
    </message>
    <message>
        <source>Near copy</source>
        <translation type="unfinished">Copia casi igual</translation>
    </message>
    <message>
        <source>One camera named</source>
        <translation type="unfinished">Nombran una cámara</translation>
    </message>
    <message>
        <source>Alike faces</source>
        <translation type="unfinished">Rostros parecidos</translation>
    </message>
    <message>
        <source>Clothing alike</source>
        <translation type="unfinished">Ropa parecida</translation>
    </message>
    <message>
        <source>Same overlay</source>
        <translation type="unfinished">Misma superposición</translation>
    </message>
    <message>
        <source>Same scene</source>
        <translation type="unfinished">Misma escena</translation>
    </message>
    <message>
        <source>Same sensor noise</source>
        <translation type="unfinished">Mismo ruido del sensor</translation>
    </message>
    <message>
        <source>Same structure of files</source>
        <translation type="unfinished">Misma estructura de archivos</translation>
    </message>
    <message>
        <source>No picture is shown: {found}.</source>
        <translation type="unfinished">No se muestra ninguna imagen: {found}.</translation>
    </message>
    <message>
        <source>Line drawing</source>
        <translation type="unfinished">Dibujo de líneas</translation>
    </message>
    <message>
        <source>The lines of the picked picture&apos;s scene, people left out; on the record; again or Esc veils</source>
        <translation type="unfinished">Las líneas de la escena de la imagen seleccionada, sin personas; queda registrado; otra vez o Esc vela</translation>
    </message>
    <message>
        <source>Scene with people filled in</source>
        <translation type="unfinished">Escena con personas cubiertas</translation>
    </message>
    <message>
        <source>Sharp, people covered; in Compare and Where else both pictures; on the record; again or Esc veils</source>
        <translation type="unfinished">Nítida, personas cubiertas; en Comparar y ¿Dónde más?, ambas imágenes; queda registrado; otra vez o Esc vela</translation>
    </message>
    <message>
        <source>Keyhole</source>
        <translation type="unfinished">Mirilla</translation>
    </message>
    <message>
        <source>One small circle in grey; arrows or the mouse move it; five seconds without that, or Esc, veil</source>
        <translation type="unfinished">Un pequeño círculo en gris; las flechas o el ratón lo mueven; cinco segundos sin ello, o Esc, velan</translation>
    </message>
    <message>
        <source>Show in full …</source>
        <translation type="unfinished">Mostrar completa …</translation>
    </message>
    <message>
        <source>Asks why; in colour from the exhibit, for 20 seconds; + and - zoom</source>
        <translation type="unfinished">Pregunta por qué; en color desde la evidencia, durante 20 segundos; + y - cambian el zoom</translation>
    </message>
    <message>
        <source>My looks …</source>
        <translation type="unfinished">Mis miradas …</translation>
    </message>
    <message>
        <source>How much you looked at, by day and kind, and what needed no look; for you alone</source>
        <translation type="unfinished">Cuánto miró usted, por día y tipo, y qué no necesitó mirarse; solo para usted</translation>
    </message>
    <message>
        <source>The window speaks English: the file of the language {code} cannot be used.</source>
        <translation type="unfinished">La ventana está en inglés: el archivo del idioma {code} no se puede usar.</translation>
    </message>
    <message>
        <source>It is not there, or not as Qt Linguist writes it.</source>
        <translation type="unfinished">No está, o no es como lo escribe Qt Linguist.</translation>
    </message>
    <message>
        <source>Put the program&apos;s own file back into resources/languages, or choose another language.</source>
        <translation type="unfinished">Vuelva a poner el archivo del programa en resources/languages, o elija otro idioma.</translation>
    </message>
    <message>
        <source>{language} (draft)</source>
        <translation type="unfinished">{language} (borrador)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished">Elegir</translation>
    </message>
    <message>
        <source>Line drawings</source>
        <translation type="unfinished">Dibujos de líneas</translation>
    </message>
    <message>
        <source>Scenes, people filled in</source>
        <translation type="unfinished">Escenas, personas cubiertas</translation>
    </message>
    <message>
        <source>Keyholes</source>
        <translation type="unfinished">Mirillas</translation>
    </message>
    <message>
        <source>Peeks</source>
        <translation type="unfinished">Vistazos</translation>
    </message>
    <message>
        <source>In full</source>
        <translation type="unfinished">Completas</translation>
    </message>
    <message>
        <source>Only your own looks in this case are shown. That you looked, at what and when is part of the case&apos;s record; how large and how long is sealed with a key of your own on this machine. It is no measure of work.</source>
        <translation type="unfinished">Solo se muestran sus propias miradas en este caso. Que usted miró, qué y cuándo forma parte del registro del caso; a qué tamaño y cuánto tiempo se sella con una clave propia en este equipo. No es una medida del trabajo.</translation>
    </message>
    <message>
        <source>My looks</source>
        <translation type="unfinished">Mis miradas</translation>
    </message>
    <message>
        <source>Looks by kind</source>
        <translation type="unfinished">Miradas por tipo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Tipo</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation type="unfinished">Miradas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Tiempo</translation>
    </message>
    <message>
        <source>In peeks of 4 s</source>
        <translation type="unfinished">En vistazos de 4 s</translation>
    </message>
    <message>
        <source>That makes clear looks like {took} peeks of 4 seconds for each grade.</source>
        <translation type="unfinished">Son miradas en claro como {took} vistazos de 4 segundos por cada categorización.</translation>
    </message>
    <message numerus="yes">
        <source>%n look(s) (was|were) sealed on another machine, or with a key that is gone: counted here, without time and size.</source>
        <translation type="unfinished">
            <numerusform>%n mirada se selló en otro equipo, o con una clave que ya no está: se cuenta aquí, sin tiempo ni tamaño.</numerusform>
            <numerusform>%n miradas se sellaron en otro equipo, o con una clave que ya no está: se cuentan aquí, sin tiempo ni tamaño.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n look(s) (has|have) been altered since: counted here, without time and size. Tell whoever looks after the case.</source>
        <translation type="unfinished">
            <numerusform>%n mirada se ha alterado después: se cuenta aquí, sin tiempo ni tamaño. Avise a quien se ocupa del caso.</numerusform>
            <numerusform>%n miradas se han alterado después: se cuentan aquí, sin tiempo ni tamaño. Avise a quien se ocupa del caso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is graded yet.</source>
        <translation type="unfinished">Aún no se ha categorizado nada.</translation>
    </message>
    <message numerus="yes">
        <source>{unseen} of %n graded picture(s) needed no clear look.</source>
        <translation type="unfinished">
            <numerusform>{unseen} de %n imagen categorizada, sin necesidad de ninguna mirada en claro.</numerusform>
            <numerusform>{unseen} de %n imágenes categorizadas, sin necesidad de ninguna mirada en claro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{unseen} of %n graded picture(s) needed no clear look, {copies} of them since a copy was looked at.</source>
        <translation type="unfinished">
            <numerusform>{unseen} de %n imagen categorizada, sin necesidad de ninguna mirada en claro; {copies} de ellas, porque se miró una copia.</numerusform>
            <numerusform>{unseen} de %n imágenes categorizadas, sin necesidad de ninguna mirada en claro; {copies} de ellas, porque se miró una copia.</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <comment>list of all tabs</comment>
        <translation type="unfinished">Todos</translation>
    </message>
    <message>
        <source>All panels</source>
        <translation type="unfinished">Todos los paneles</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation type="unfinished">Paneles</translation>
    </message>
    <message>
        <source>How files are read on this machine</source>
        <translation type="unfinished">Cómo se leen los archivos en este equipo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Guardar</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation type="unfinished">Abrir caso</translation>
    </message>
    <message>
        <source>The pass phrase is lost: use the recovery key</source>
        <translation type="unfinished">Frase de contraseña perdida: usar la clave de recuperación</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation type="unfinished">Abriendo …</translation>
    </message>
    <message>
        <source>What differs, and what links the two</source>
        <translation type="unfinished">Qué difiere y qué vincula a las dos</translation>
    </message>
    <message>
        <source>Others to compare the left picture with</source>
        <translation type="unfinished">Otras con las que comparar la imagen izquierda</translation>
    </message>
    <message>
        <source>Nothing else is linked to these two.</source>
        <translation type="unfinished">No hay nada más vinculado a estas dos.</translation>
    </message>
    <message>
        <source>Others, or what differs</source>
        <translation type="unfinished">Otras, o qué difiere</translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished">Otras</translation>
    </message>
    <message>
        <source>Differences and links</source>
        <translation type="unfinished">Diferencias y vínculos</translation>
    </message>
    <message>
        <source>{linker}, {likely}: {reason}</source>
        <translation type="unfinished">{linker}, {likely}: {reason}</translation>
    </message>
    <message>
        <source>First is here the right picture.</source>
        <translation type="unfinished">La primera es aquí la imagen derecha.</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) to compare with</source>
        <translation type="unfinished">
            <numerusform>%n más con la que comparar</numerusform>
            <numerusform>%n más con las que comparar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) to compare with, {both} linked to both</source>
        <translation type="unfinished">
            <numerusform>%n más con la que comparar, {both} vinculadas a ambas</numerusform>
            <numerusform>%n más con las que comparar, {both} vinculadas a ambas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) worth a look</source>
        <translation type="unfinished">
            <numerusform>%n par que merece una mirada</numerusform>
            <numerusform>%n pares que merecen una mirada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) shown without a word</source>
        <translation type="unfinished">
            <numerusform>%n par mostrado sin decisión</numerusform>
            <numerusform>%n pares mostrados sin decisión</numerusform>
        </translation>
    </message>
    <message>
        <source>No pair worth a look is left</source>
        <translation type="unfinished">Ya no hay pares que merezcan una mirada</translation>
    </message>
    <message>
        <source>Nothing else waits for a look</source>
        <translation type="unfinished">No queda nada más por mirar</translation>
    </message>
    <message>
        <source>Pair {at} of {all}</source>
        <translation type="unfinished">Par {at} de {all}</translation>
    </message>
    <message numerus="yes">
        <source>one place hangs on it: {larger} and %n picture(s)</source>
        <translation type="unfinished">
            <numerusform>de él depende un lugar: {larger} y %n imagen</numerusform>
            <numerusform>de él depende un lugar: {larger} y %n imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one series hangs on it: {larger} and %n picture(s)</source>
        <translation type="unfinished">
            <numerusform>de él depende una serie: {larger} y %n imagen</numerusform>
            <numerusform>de él depende una serie: {larger} y %n imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one stack hangs on it: {larger} and %n picture(s)</source>
        <translation type="unfinished">
            <numerusform>de él depende una pila: {larger} y %n imagen</numerusform>
            <numerusform>de él depende una pila: {larger} y %n imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one person hangs on it: {larger} and %n picture(s)</source>
        <translation type="unfinished">
            <numerusform>de él depende una persona: {larger} y %n imagen</numerusform>
            <numerusform>de él depende una persona: {larger} y %n imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>would make one place of {larger} and %n picture(s)</source>
        <translation type="unfinished">
            <numerusform>haría un solo lugar de {larger} y %n imagen</numerusform>
            <numerusform>haría un solo lugar de {larger} y %n imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>would make one series of {larger} and %n picture(s)</source>
        <translation type="unfinished">
            <numerusform>haría una sola serie de {larger} y %n imagen</numerusform>
            <numerusform>haría una sola serie de {larger} y %n imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>would make one stack of {larger} and %n picture(s)</source>
        <translation type="unfinished">
            <numerusform>haría una sola pila de {larger} y %n imagen</numerusform>
            <numerusform>haría una sola pila de {larger} y %n imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>would make one person of {larger} and %n picture(s)</source>
        <translation type="unfinished">
            <numerusform>haría una sola persona de {larger} y %n imagen</numerusform>
            <numerusform>haría una sola persona de {larger} y %n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>No face in this case looks like this one. That says nothing of pictures in which no face was found.</source>
        <translation type="unfinished">Ninguna cara de este caso se parece a esta. Eso no dice nada de las imágenes en las que no se halló ninguna cara.</translation>
    </message>
    <message>
        <source>Which face is meant</source>
        <translation type="unfinished">A qué cara se refiere</translation>
    </message>
    <message>
        <source>Faces that look like it</source>
        <translation type="unfinished">Caras que se le parecen</translation>
    </message>
    <message>
        <source>Back to the person</source>
        <translation type="unfinished">Volver a la persona</translation>
    </message>
    <message>
        <source>Same ({decide.same|Y})</source>
        <translation type="unfinished">Lo mismo ({decide.same|Y})</translation>
    </message>
    <message>
        <source>Search by a face of {picture}</source>
        <translation type="unfinished">Buscar por una cara de {picture}</translation>
    </message>
    <message numerus="yes">
        <source>%n further face(s) in this picture (was|were) seen and not compared.</source>
        <translation type="unfinished">
            <numerusform>Se vio %n cara más en esta imagen y no se comparó.</numerusform>
            <numerusform>Se vieron %n caras más en esta imagen y no se compararon.</numerusform>
        </translation>
    </message>
    <message>
        <source>{row} of {many}, {side} px</source>
        <translation type="unfinished">{row} de {many}, {side} px</translation>
    </message>
    <message>
        <source>Looking through the faces of this case …</source>
        <translation type="unfinished">Examinando las caras de este caso …</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) with a face like it</source>
        <translation type="unfinished">
            <numerusform>%n imagen con una cara parecida</numerusform>
            <numerusform>%n imágenes con una cara parecida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other face(s) of this case compared</source>
        <translation type="unfinished">
            <numerusform>%n cara más de este caso comparada</numerusform>
            <numerusform>%n caras más de este caso comparadas</numerusform>
        </translation>
    </message>
    <message>
        <source>likeness, not identity; less reliable on children and on some skin tones</source>
        <translation type="unfinished">parecido, no identidad; menos fiable en niños y en algunos tonos de piel</translation>
    </message>
    <message>
        <source>Found by a search for this face.</source>
        <translation type="unfinished">Hallado al buscar esta cara.</translation>
    </message>
    <message>
        <source>Their faces are {band}: likeness, not identity.</source>
        <translation type="unfinished">Sus caras son {band}: parecido, no identidad.</translation>
    </message>
    <message>
        <source>One of them is too small, too blurred or too uncertain a face, or perhaps a print, to say more.</source>
        <translation type="unfinished">Uno de ellos es demasiado pequeño, borroso o incierto como rostro, o quizá una reproducción, para decir más.</translation>
    </message>
    <message>
        <source>The two are grouped as one person.</source>
        <translation type="unfinished">Las dos están agrupadas como una misma persona.</translation>
    </message>
    <message>
        <source>also in common</source>
        <translation type="unfinished">también en común</translation>
    </message>
    <message>
        <source>This is no sign of one place, but they have it in common:</source>
        <translation type="unfinished">No es indicio de un mismo lugar, pero esto tienen en común:</translation>
    </message>
    <message>
        <source>This is no sign of copies, but they have it in common:</source>
        <translation type="unfinished">No es indicio de copias, pero esto tienen en común:</translation>
    </message>
    <message>
        <source>Not the same ({decide.different|X})</source>
        <translation type="unfinished">No es lo mismo ({decide.different|X})</translation>
    </message>
    <message>
        <source>Undecided ({decide.undecided|U})</source>
        <translation type="unfinished">Indeterminado ({decide.undecided|U})</translation>
    </message>
    <message>
        <source>Not this person ({decide.different|X})</source>
        <translation type="unfinished">No es esta persona ({decide.different|X})</translation>
    </message>
    <message>
        <source>Same</source>
        <comment>word on a pair</comment>
        <translation type="unfinished">Lo mismo</translation>
    </message>
    <message>
        <source>Different</source>
        <comment>word on a pair</comment>
        <translation type="unfinished">Distinto</translation>
    </message>
    <message>
        <source>Undecided</source>
        <comment>word on a pair</comment>
        <translation type="unfinished">Indeterminado</translation>
    </message>
    <message>
        <source>The same copies?</source>
        <translation type="unfinished">¿Las mismas copias?</translation>
    </message>
    <message>
        <source>The same place?</source>
        <translation type="unfinished">¿El mismo lugar?</translation>
    </message>
    <message>
        <source>The same series?</source>
        <translation type="unfinished">¿La misma serie?</translation>
    </message>
    <message>
        <source>The same person?</source>
        <translation type="unfinished">¿La misma persona?</translation>
    </message>
    <message>
        <source>Why the picked picture is here</source>
        <translation type="unfinished">Por qué está aquí la imagen seleccionada</translation>
    </message>
    <message>
        <source>with {picture}, {sure}</source>
        <translation type="unfinished">con {picture}, {sure}</translation>
    </message>
    <message>
        <source>Decided by {examiner}, {at}. {back}</source>
        <translation type="unfinished">Decisión de {examiner}, {at}. {back}</translation>
    </message>
    <message>
        <source>with {picture}, {word}</source>
        <translation type="unfinished">con {picture}, {word}</translation>
    </message>
    <message>
        <source>Pick a member to see why it is here.</source>
        <translation type="unfinished">Seleccione un miembro para ver por qué está aquí.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished">Comandos</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation type="unfinished">Escriba un comando</translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished">Lugares</translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished">Series</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished">Copias</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished">Comparar</translation>
    </message>
    <message>
        <source>What a word is about</source>
        <translation type="unfinished">Sobre qué es la decisión</translation>
    </message>
    <message>
        <source>Save remarks</source>
        <translation type="unfinished">Guardar observaciones</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s), signed by you. Nothing else of the file goes along.</source>
        <translation type="unfinished">
            <numerusform>%n observación, firmada por usted. No se incluye nada más del archivo.</numerusform>
            <numerusform>%n observaciones, firmadas por usted. No se incluye nada más del archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>{sender}, whose key signed it</source>
        <translation type="unfinished">{sender}, con cuya clave se firmó</translation>
    </message>
    <message>
        <source>Their key</source>
        <translation type="unfinished">Su clave</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Siguiente</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>the next pair</comment>
        <translation type="unfinished">Siguiente</translation>
    </message>
    <message>
        <source>The next pair worth a look, without a word on this one: Page down</source>
        <translation type="unfinished">El siguiente par que merece la pena mirar, sin decidir sobre este: Av Pág</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) of points: full stop and comma step through them.</source>
        <translation type="unfinished">
            <numerusform>%n región de puntos: el punto y la coma pasan por ella.</numerusform>
            <numerusform>%n regiones de puntos: el punto y la coma pasan de una a otra.</numerusform>
        </translation>
    </message>
    <message>
        <source>saved: {word}; {grade.undo|Ctrl+Z} takes it back</source>
        <translation type="unfinished">guardado: {word}; {grade.undo|Ctrl+Z} lo retira</translation>
    </message>
    <message>
        <source>taken back; no word stands now</source>
        <translation type="unfinished">retirado; ya no hay ninguna decisión vigente</translation>
    </message>
    <message>
        <source>taken back; {word} stands</source>
        <translation type="unfinished">retirado; queda vigente: {word}</translation>
    </message>
    <message>
        <source>C shows the scenes, with people filled in.</source>
        <translation type="unfinished">C muestra las escenas, con las personas cubiertas.</translation>
    </message>
    <message>
        <source>Compare: next points that agree</source>
        <translation type="unfinished">Comparar: siguientes puntos que coinciden</translation>
    </message>
    <message>
        <source>Compare: points before</source>
        <translation type="unfinished">Comparar: puntos anteriores</translation>
    </message>
    <message>
        <source>Compare: all points</source>
        <translation type="unfinished">Comparar: todos los puntos</translation>
    </message>
    <message>
        <source>Compare: others and differences, on or off</source>
        <translation type="unfinished">Comparar: mostrar u ocultar otras y diferencias</translation>
    </message>
    <message>
        <source>Compare: lines, on or off</source>
        <translation type="unfinished">Comparar: mostrar u ocultar líneas</translation>
    </message>
    <message>
        <source>Next pair to compare</source>
        <translation type="unfinished">Siguiente par para comparar</translation>
    </message>
    <message>
        <source>Also Page down, without a word</source>
        <translation type="unfinished">También Av Pág, sin decisión</translation>
    </message>
    <message>
        <source>Pair before</source>
        <translation type="unfinished">Par anterior</translation>
    </message>
    <message>
        <source>Also Page up</source>
        <translation type="unfinished">También Re Pág</translation>
    </message>
    <message>
        <source>Nothing is decided yet. Pick a pair in Places or Series, or two pictures on the wall, and say the same ({decide.same|Y}), not the same ({decide.different|X}) or undecided ({decide.undecided|U}).</source>
        <translation type="unfinished">Aún no hay nada decidido. Seleccione un par en Lugares o Series, o dos imágenes en el muro, y diga «lo mismo» ({decide.same|Y}), «no es lo mismo» ({decide.different|X}) o «indeterminado» ({decide.undecided|U}).</translation>
    </message>
    <message>
        <source>Compared side by side.</source>
        <translation type="unfinished">Comparadas lado a lado.</translation>
    </message>
    <message>
        <source>Picked on the wall.</source>
        <translation type="unfinished">Elegidas en el muro.</translation>
    </message>
    <message>
        <source>Found by Where else?</source>
        <translation type="unfinished">Encontradas con ¿Dónde más?</translation>
    </message>
    <message>
        <source>Found by a face.</source>
        <translation type="unfinished">Encontradas por una cara.</translation>
    </message>
    <message>
        <source>Not this person.</source>
        <translation type="unfinished">No es esta persona.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished">Retirada.</translation>
    </message>
    <message>
        <source>Taken back by a merger.</source>
        <translation type="unfinished">Retirada por una fusión.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished">Decisiones</translation>
    </message>
    <message>
        <source>The pictures of the word</source>
        <translation type="unfinished">Las imágenes de la decisión</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation type="unfinished">Contradicción</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation type="unfinished">
            <numerusform>%n observación</numerusform>
            <numerusform>%n observaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>{not_of_one}: {part} and {rest}</source>
        <translation type="unfinished">{not_of_one}: {part} y {rest}</translation>
    </message>
    <message>
        <source>Named {name}</source>
        <translation type="unfinished">Nombre: {name}</translation>
    </message>
    <message>
        <source>No word any more: {kind}</source>
        <translation type="unfinished">Ya sin decisión: {kind}</translation>
    </message>
    <message>
        <source>Undecided: {kind}</source>
        <translation type="unfinished">Indeterminado: {kind}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation type="unfinished">{first} y {second}</translation>
    </message>
    <message>
        <source>{pictures}: {decide.undecided|U} takes it back.</source>
        <translation type="unfinished">{pictures}: {decide.undecided|U} lo retira.</translation>
    </message>
    <message>
        <source>{pictures}: {decide.same|Y}, {decide.different|X} or {decide.undecided|U} settles it.</source>
        <translation type="unfinished">{pictures}: {decide.same|Y}, {decide.different|X} o {decide.undecided|U} lo resuelve.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation type="unfinished">
            <numerusform>%n decisión</numerusform>
            <numerusform>%n decisiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n split(s)</source>
        <translation type="unfinished">
            <numerusform>%n separación</numerusform>
            <numerusform>%n separaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation type="unfinished">
            <numerusform>%n nombre</numerusform>
            <numerusform>%n nombres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s)</source>
        <translation type="unfinished">
            <numerusform>%n contradicción</numerusform>
            <numerusform>%n contradicciones</numerusform>
        </translation>
    </message>
    <message>
        <source>the newest {most} are listed</source>
        <translation type="unfinished">se muestran las {most} más recientes</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation type="unfinished">bytes</translation>
    </message>
    <message>
        <source>Hidden until your second reading is ended</source>
        <translation type="unfinished">Oculto hasta que termine su segunda lectura</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>value of a fact</comment>
        <translation type="unfinished">sí</translation>
    </message>
    <message>
        <source>no</source>
        <comment>value of a fact</comment>
        <translation type="unfinished">no</translation>
    </message>
    <message>
        <source>{size} values</source>
        <translation type="unfinished">{size} valores</translation>
    </message>
    <message>
        <source>{size} by {side}</source>
        <translation type="unfinished">{size} por {side}</translation>
    </message>
    <message>
        <source>{category}; by {examiner}, {when}</source>
        <translation type="unfinished">{category}; por {examiner}, {when}</translation>
    </message>
    <message>
        <source>{category}, as the first examiner</source>
        <translation type="unfinished">{category}, como el primer analista</translation>
    </message>
    <message>
        <source>{category}, where the first examiner said {first}</source>
        <translation type="unfinished">{category}, donde el primer analista dijo {first}</translation>
    </message>
    <message>
        <source>by {examiner}</source>
        <translation type="unfinished">por {examiner}</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished">Datos</translation>
    </message>
    <message>
        <source>Facts of the picked picture</source>
        <translation type="unfinished">Datos de la imagen seleccionada</translation>
    </message>
    <message>
        <source>Nothing picked</source>
        <translation type="unfinished">Nada seleccionado</translation>
    </message>
    <message>
        <source>Pick a picture to see what is known of it.</source>
        <translation type="unfinished">Seleccione una imagen para ver lo que se sabe de ella.</translation>
    </message>
    <message>
        <source>Picture {picture}</source>
        <translation type="unfinished">Imagen {picture}</translation>
    </message>
    <message>
        <source>one of {many} picked</source>
        <translation type="unfinished">una de {many} seleccionadas</translation>
    </message>
    <message numerus="yes">
        <source>Found in %n file(s)</source>
        <translation type="unfinished">
            <numerusform>Hallada en %n archivo</numerusform>
            <numerusform>Hallada en %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished">Problema</translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished">Categoría</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation type="unfinished">Segunda lectura</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation type="unfinished">Pistas</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished">Pertenece a</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation type="unfinished">Contradicciones</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation type="unfinished">Sin comparar</translation>
    </message>
    <message>
        <source>Where that is</source>
        <translation type="unfinished">Dónde está eso</translation>
    </message>
    <message>
        <source>offline map</source>
        <translation type="unfinished">mapa sin conexión</translation>
    </message>
    <message numerus="yes">
        <source>%n more face(s) may be in this picture. Only the {most} largest of a picture are compared: who is among the others is found by no likeness.</source>
        <translation type="unfinished">
            <numerusform>Puede haber %n rostro más en esta imagen. Solo se comparan los {most} mayores de una imagen: quien esté entre los demás no se encuentra por parecido.</numerusform>
            <numerusform>Puede haber %n rostros más en esta imagen. Solo se comparan los {most} mayores de una imagen: quien esté entre los demás no se encuentra por parecido.</numerusform>
        </translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished">Nombre del archivo</translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished">Archivos</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished">Identidad</translation>
    </message>
    <message>
        <source>equality only</source>
        <translation type="unfinished">solo igualdad</translation>
    </message>
    <message>
        <source>{part}, version {version}</source>
        <translation type="unfinished">{part}, versión {version}</translation>
    </message>
    <message>
        <source>A saved filter that is ticked cannot be part of another one.</source>
        <translation type="unfinished">Un filtro guardado que está marcado no puede formar parte de otro.</translation>
    </message>
    <message>
        <source>What is ticked now is kept under this name, and stands at the top of Filters. It counts anew each time. What the timeline or the map narrows is not part of it.</source>
        <translation type="unfinished">Lo que está marcado ahora se conserva con este nombre y figura en lo alto de Filtros. Se vuelve a contar cada vez. No incluye lo que limitan la cronología o el mapa.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished">Filtros</translation>
    </message>
    <message>
        <source>No filter was saved: tick what is to be shown first.</source>
        <translation type="unfinished">No se guardó ningún filtro: marque antes lo que se debe mostrar.</translation>
    </message>
    <message>
        <source>Untick it, then save the rest.</source>
        <translation type="unfinished">Desmárquelo y guarde el resto.</translation>
    </message>
    <message>
        <source>Save what is ticked</source>
        <translation type="unfinished">Guardar lo marcado</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation type="unfinished">Volver a mostrar todo</translation>
    </message>
    <message>
        <source>Save what is ticked …</source>
        <translation type="unfinished">Guardar lo marcado …</translation>
    </message>
    <message>
        <source>Under a name, at the top of Filters</source>
        <translation type="unfinished">Con un nombre, en lo alto de Filtros</translation>
    </message>
    <message>
        <source>Forget the chosen saved filter</source>
        <translation type="unfinished">Olvidar el filtro guardado elegido</translation>
    </message>
    <message>
        <source>The one that Filters&apos; keyboard is at</source>
        <translation type="unfinished">El que tiene el foco del teclado en Filtros</translation>
    </message>
    <message>
        <source>This lead is open</source>
        <translation type="unfinished">Esta pista está abierta</translation>
    </message>
    <message>
        <source>This lead is done</source>
        <translation type="unfinished">Esta pista está hecha</translation>
    </message>
    <message>
        <source>This lead is dropped</source>
        <translation type="unfinished">Esta pista está descartada</translation>
    </message>
    <message>
        <source>What came of it, in a few words, or nothing.</source>
        <translation type="unfinished">Qué resultó de ella, en pocas palabras, o nada.</translation>
    </message>
    <message>
        <source>No leads yet. {leads.write|L} writes one down: what is to be done next, and why.</source>
        <translation type="unfinished">Aún no hay pistas. {leads.write|L} anota una: qué hay que hacer ahora y por qué.</translation>
    </message>
    <message>
        <source>What is to be done next?</source>
        <translation type="unfinished">¿Qué hay que hacer ahora?</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation type="unfinished">Nueva pista</translation>
    </message>
    <message>
        <source>Add lead</source>
        <translation type="unfinished">Añadir pista</translation>
    </message>
    <message>
        <source>No lead was changed: choose one in Leads first.</source>
        <translation type="unfinished">No se cambió ninguna pista: elija antes una en Pistas.</translation>
    </message>
    <message>
        <source>a lead</source>
        <comment>what closing the case loses</comment>
        <translation type="unfinished">una pista</translation>
    </message>
    <message>
        <source>Write a lead</source>
        <translation type="unfinished">Escribir una pista</translation>
    </message>
    <message>
        <source>A next step, from the picked picture</source>
        <translation type="unfinished">Un próximo paso, a partir de la imagen seleccionada</translation>
    </message>
    <message>
        <source>Save the lead</source>
        <translation type="unfinished">Guardar la pista</translation>
    </message>
    <message>
        <source>Lead is done, or open again</source>
        <translation type="unfinished">Pista hecha, o abierta de nuevo</translation>
    </message>
    <message>
        <source>The chosen lead; asks for a remark, which may be none</source>
        <translation type="unfinished">La pista elegida; pide una observación, que puede quedar vacía</translation>
    </message>
    <message>
        <source>Lead leads nowhere, or is open again</source>
        <translation type="unfinished">La pista no lleva a nada, o se abre de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n open lead(s) of {many}; the first {listed} are listed</source>
        <translation type="unfinished">
            <numerusform>%n pista abierta de {many}; se muestran las {listed} primeras</numerusform>
            <numerusform>%n pistas abiertas de {many}; se muestran las {listed} primeras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open lead(s) of {many}</source>
        <translation type="unfinished">
            <numerusform>%n pista abierta de {many}</numerusform>
            <numerusform>%n pistas abiertas de {many}</numerusform>
        </translation>
    </message>
    <message>
        <source>picture {picture}</source>
        <translation type="unfinished">imagen {picture}</translation>
    </message>
    <message>
        <source>{state} {when}, {examiner}</source>
        <translation type="unfinished">{state} {when}, {examiner}</translation>
    </message>
    <message>
        <source>What do you see? {notes.add|Ctrl+Return} saves it.</source>
        <translation type="unfinished">¿Qué ve? {notes.add|Ctrl+Return} lo guarda.</translation>
    </message>
    <message>
        <source>Blanks are marked …; the same key goes on to the next one. A laboratory can add its own: see the manual.</source>
        <translation type="unfinished">Los huecos se marcan con …; la misma tecla pasa al siguiente. Un laboratorio puede añadir las suyas: consulte el manual.</translation>
    </message>
    <message>
        <source>Corrected: {note}</source>
        <translation type="unfinished">Corregida: {note}</translation>
    </message>
    <message>
        <source>corrected</source>
        <comment>a note, by a newer one</comment>
        <translation type="unfinished">corregida</translation>
    </message>
    <message>
        <source>Search all notes of the case</source>
        <translation type="unfinished">Buscar en todas las notas del caso</translation>
    </message>
    <message>
        <source>Search notes</source>
        <translation type="unfinished">Buscar notas</translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished">Nueva nota</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished">Añadir nota</translation>
    </message>
    <message>
        <source>a note on {picture}</source>
        <translation type="unfinished">una nota sobre {picture}</translation>
    </message>
    <message>
        <source>Save what you are writing first, or empty the field: it would be lost.</source>
        <translation type="unfinished">Guarde antes lo que está escribiendo o vacíe el campo: se perdería.</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation type="unfinished">Guardar la corrección</translation>
    </message>
    <message>
        <source>No note was begun: no picture is picked.</source>
        <translation type="unfinished">No se empezó ninguna nota: no hay ninguna imagen seleccionada.</translation>
    </message>
    <message>
        <source>Begin a note with</source>
        <translation type="unfinished">Empezar una nota con</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished">Escribir una nota</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation type="unfinished">Guardar la nota</translation>
    </message>
    <message>
        <source>Correct the chosen note</source>
        <translation type="unfinished">Corregir la nota elegida</translation>
    </message>
    <message>
        <source>The old one stays, struck out</source>
        <translation type="unfinished">La anterior se queda, tachada</translation>
    </message>
    <message>
        <source>Begin with a template, or go to its next blank</source>
        <translation type="unfinished">Empezar con una plantilla, o ir a su siguiente hueco</translation>
    </message>
    <message>
        <source>A laboratory&apos;s own: see the manual on notes</source>
        <translation type="unfinished">Las propias de un laboratorio: consulte el manual, en notas</translation>
    </message>
    <message>
        <source>More than {most} notes found: the newest are listed; Return shows the picture</source>
        <translation type="unfinished">Más de {most} notas encontradas: se enumeran las más recientes; Intro muestra la imagen</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) found in the whole case</source>
        <translation type="unfinished">
            <numerusform>%n nota hallada en todo el caso</numerusform>
            <numerusform>%n notas halladas en todo el caso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) found in the whole case; Return shows the picture</source>
        <translation type="unfinished">
            <numerusform>%n nota hallada en todo el caso; Intro muestra la imagen</numerusform>
            <numerusform>%n notas halladas en todo el caso; Intro muestra la imagen</numerusform>
        </translation>
    </message>
    <message>
        <source>On {picture}, one of {many} picked</source>
        <translation type="unfinished">Sobre {picture}, una de {many} seleccionadas</translation>
    </message>
    <message>
        <source>No notes on {picture}, one of {many} picked yet</source>
        <translation type="unfinished">Aún no hay notas sobre {picture}, una de {many} seleccionadas</translation>
    </message>
    <message>
        <source>On the picked picture</source>
        <translation type="unfinished">Sobre la imagen seleccionada</translation>
    </message>
    <message>
        <source>No notes on it yet</source>
        <translation type="unfinished">Aún no hay notas sobre ella</translation>
    </message>
    <message>
        <source>Keep the remark on {picture}</source>
        <translation type="unfinished">Guardar la observación sobre {picture}</translation>
    </message>
    <message>
        <source>Keep the remark</source>
        <translation type="unfinished">Guardar la observación</translation>
    </message>
    <message>
        <source>Save the correction on {picture}</source>
        <translation type="unfinished">Guardar la corrección sobre {picture}</translation>
    </message>
    <message>
        <source>Add note on {picture}</source>
        <translation type="unfinished">Añadir nota sobre {picture}</translation>
    </message>
    <message>
        <source>Next proposal</source>
        <translation type="unfinished">Siguiente propuesta</translation>
    </message>
    <message>
        <source>In Places and People, from anywhere in it</source>
        <translation type="unfinished">En Lugares y Personas, desde cualquier punto del panel</translation>
    </message>
    <message>
        <source>Only the open place or person, or everything</source>
        <translation type="unfinished">Solo el lugar o la persona abiertos, o todo</translation>
    </message>
    <message>
        <source>In Places and People: the wall, the map and the timeline show its pictures alone</source>
        <translation type="unfinished">En Lugares y Personas: el muro, el mapa y la línea de tiempo muestran solo sus imágenes</translation>
    </message>
    <message>
        <source>Name the place or person …</source>
        <translation type="unfinished">Poner nombre al lugar o a la persona …</translation>
    </message>
    <message>
        <source>In Places, where a name in use joins the two, and in People, where it joins nobody</source>
        <translation type="unfinished">En Lugares, donde un nombre ya usado une los dos, y en Personas, donde no une a nadie</translation>
    </message>
    <message>
        <source>In Places and People; they are never grouped with the others again</source>
        <translation type="unfinished">En Lugares y Personas; nunca se vuelven a agrupar con los demás</translation>
    </message>
    <message>
        <source>Merge what is chosen</source>
        <translation type="unfinished">Fusionar lo elegido</translation>
    </message>
    <message>
        <source>In Places and People, with two or more chosen in the list; earlier words that part them are taken back</source>
        <translation type="unfinished">En Lugares y Personas, con dos o más elegidos en la lista; se retiran las decisiones anteriores que los separan</translation>
    </message>
    <message>
        <source>Proposal before</source>
        <translation type="unfinished">Propuesta anterior</translation>
    </message>
    <message>
        <source>This is the place …</source>
        <translation type="unfinished">Este es el lugar …</translation>
    </message>
    <message>
        <source>Split picked members off …</source>
        <translation type="unfinished">Separar los miembros seleccionados …</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Archivo</translation>
    </message>
    <message>
        <source>It was stopped; nothing was written.</source>
        <translation type="unfinished">Se detuvo; no se escribió nada.</translation>
    </message>
    <message>
        <source>No picture is shown of it: nothing is picked, and no note can be written on it.</source>
        <translation type="unfinished">No se muestra ninguna imagen suya: no hay nada seleccionado, y no se puede escribir ninguna nota sobre ello.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Qué pasó</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished">Qué hacer</translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished">Parte</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Código</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation type="unfinished">
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation type="unfinished">Sin problemas</translation>
    </message>
    <message>
        <source>Filled: the clock&apos;s zone is known, drawn in UTC. Outlined: as the clock stood. Drag or Shift+arrows brush.</source>
        <translation type="unfinished">Relleno: se conoce la zona del reloj, dibujado en UTC. Contorno: tal como iba el reloj. Arrastrar o Mayús+flechas: acotar.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished">Cronología</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) without a time</source>
        <translation type="unfinished">
            <numerusform>%n imagen sin hora</numerusform>
            <numerusform>%n imágenes sin hora</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrows pan, + and - zoom, Shift+arrows brush, Return narrows</source>
        <translation type="unfinished">Las flechas desplazan, + y - cambian el zoom, Mayús+flechas acotan, Intro limita</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished">Más antiguas primero</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished">Más recientes primero</translation>
    </message>
    <message>
        <source>By path</source>
        <translation type="unfinished">Por ruta</translation>
    </message>
    <message>
        <source>As found</source>
        <translation type="unfinished">Como se hallaron</translation>
    </message>
    <message>
        <source>With people first</source>
        <translation type="unfinished">Con personas primero</translation>
    </message>
    <message>
        <source>With people last</source>
        <translation type="unfinished">Con personas al final</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation type="unfinished">Sin grupos</translation>
    </message>
    <message>
        <source>By place</source>
        <translation type="unfinished">Por lugar</translation>
    </message>
    <message>
        <source>By series</source>
        <translation type="unfinished">Por serie</translation>
    </message>
    <message>
        <source>By day</source>
        <translation type="unfinished">Por día</translation>
    </message>
    <message>
        <source>By camera</source>
        <translation type="unfinished">Por cámara</translation>
    </message>
    <message>
        <source>By category</source>
        <translation type="unfinished">Por categoría</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation type="unfinished">Por carpeta</translation>
    </message>
    <message>
        <source>No picture fits everything that is ticked in Filters or brushed. {filters.clear|Ctrl+Backspace} shows all again.</source>
        <translation type="unfinished">Ninguna imagen cumple todo lo marcado en Filtros o acotado. {filters.clear|Ctrl+Backspace} vuelve a mostrar todas.</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation type="unfinished">Muro</translation>
    </message>
    <message>
        <source>Order of the wall</source>
        <translation type="unfinished">Orden del muro</translation>
    </message>
    <message>
        <source>Groups of the wall</source>
        <translation type="unfinished">Grupos del muro</translation>
    </message>
    <message>
        <source>No word was said: pick exactly two pictures, with Ctrl and a click, or two side by side.</source>
        <translation type="unfinished">No se tomó ninguna decisión: seleccione exactamente dos imágenes, con Ctrl y un clic, o dos contiguas.</translation>
    </message>
    <message>
        <source>That copy is not among what the wall shows now.</source>
        <translation type="unfinished">Esa copia no está entre lo que el muro muestra ahora.</translation>
    </message>
    <message>
        <source>undecided place</source>
        <translation type="unfinished">lugar indeterminado</translation>
    </message>
    <message>
        <source>There are no categories to go by here.</source>
        <translation type="unfinished">Aquí no hay categorías por las que avanzar.</translation>
    </message>
    <message>
        <source>Every tile behind this one has a category.</source>
        <translation type="unfinished">Todas las teselas posteriores a esta tienen categoría.</translation>
    </message>
    <message numerus="yes">
        <source>%n tile(s)</source>
        <translation type="unfinished">
            <numerusform>%n tesela</numerusform>
            <numerusform>%n teselas</numerusform>
        </translation>
    </message>
    <message>
        <source>the others are being read</source>
        <translation type="unfinished">las demás se están leyendo</translation>
    </message>
    <message>
        <source>narrowed by {panels}</source>
        <translation type="unfinished">limitado por {panels}</translation>
    </message>
    <message numerus="yes">
        <source>%n tile(s) picked</source>
        <translation type="unfinished">
            <numerusform>%n tesela seleccionada</numerusform>
            <numerusform>%n teselas seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfold stacks of copies, or fold them</source>
        <translation type="unfinished">Desplegar las pilas de copias, o plegarlas</translation>
    </message>
    <message>
        <source>Briefing …</source>
        <translation type="unfinished">Resumen previo …</translation>
    </message>
    <message>
        <source>What lies ahead on the wall, in numbers and without a picture; and in which order</source>
        <translation type="unfinished">Lo que espera en el muro, en cifras y sin imágenes; y en qué orden</translation>
    </message>
    <message>
        <source>Next without a category</source>
        <translation type="unfinished">Siguiente sin categoría</translation>
    </message>
    <message>
        <source>Next group on the wall</source>
        <translation type="unfinished">Siguiente grupo del muro</translation>
    </message>
    <message>
        <source>Group before on the wall</source>
        <translation type="unfinished">Grupo anterior del muro</translation>
    </message>
    <message>
        <source>Pick the whole group</source>
        <translation type="unfinished">Seleccionar todo el grupo</translation>
    </message>
    <message>
        <source>Fold the group, or unfold it</source>
        <translation type="unfinished">Plegar el grupo, o desplegarlo</translation>
    </message>
    <message>
        <source>To its first tile alone</source>
        <translation type="unfinished">Hasta dejar solo su primera tesela</translation>
    </message>
    <message>
        <source>Larger tiles</source>
        <translation type="unfinished">Teselas más grandes</translation>
    </message>
    <message>
        <source>Smaller tiles</source>
        <translation type="unfinished">Teselas más pequeñas</translation>
    </message>
    <message>
        <source>Pick a picture anywhere and press {where.ask|W}. Then Return searches for it; draw a region to search for a detail.</source>
        <translation type="unfinished">Seleccione una imagen en cualquier parte y pulse {where.ask|W}. Luego Intro la busca; dibuje una región para buscar un detalle.</translation>
    </message>
    <message>
        <source>Return searches for the whole picture; drag, or use the arrows, for a part of it. {picture.context|C} shows it, people filled in.</source>
        <translation type="unfinished">Intro busca la imagen entera; arrastre, o use las flechas, para una parte de ella. {picture.context|C} la muestra, con las personas cubiertas.</translation>
    </message>
    <message>
        <source>Arrows move the region, Shift and arrows grow it, {where.region|R} takes the whole picture again. Return searches, {picture.context|C} uncovers.</source>
        <translation type="unfinished">Las flechas mueven la región, Mayús y flechas la agrandan, {where.region|R} vuelve a tomar la imagen entera. Intro busca, {picture.context|C} descubre.</translation>
    </message>
    <message>
        <source>Nothing in this case shows it too, as far as points can tell. Try a larger region, or the whole picture.</source>
        <translation type="unfinished">Nada en este caso lo muestra también, hasta donde los puntos permiten decirlo. Pruebe una región mayor, o la imagen entera.</translation>
    </message>
    <message>
        <source>Found by Where else?, no link of the case.</source>
        <translation type="unfinished">Hallado con ¿Dónde más?; no es un vínculo del caso.</translation>
    </message>
    <message>
        <source>No word was said: the search has not come to its end.</source>
        <translation type="unfinished">No se tomó ninguna decisión: la búsqueda no ha terminado.</translation>
    </message>
    <message>
        <source>No word was said: pick one of the pictures that were found.</source>
        <translation type="unfinished">No se tomó ninguna decisión: seleccione una de las imágenes halladas.</translation>
    </message>
    <message>
        <source>A wallpaper or a chair is sold many times over: look for what there is only once.</source>
        <translation type="unfinished">Un papel pintado o una silla se venden muchas veces: busque algo que solo exista una vez.</translation>
    </message>
    <message>
        <source>strong</source>
        <comment>how much speaks for a finding</comment>
        <translation type="unfinished">fuerte</translation>
    </message>
    <message>
        <source>fair</source>
        <comment>how much speaks for a finding</comment>
        <translation type="unfinished">moderado</translation>
    </message>
    <message>
        <source>weak</source>
        <comment>how much speaks for a finding</comment>
        <translation type="unfinished">débil</translation>
    </message>
    <message>
        <source>Where else?</source>
        <translation type="unfinished">¿Dónde más?</translation>
    </message>
    <message>
        <source>Where else it is seen</source>
        <translation type="unfinished">Dónde más se ve</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">Buscar</translation>
    </message>
    <message>
        <source>Region ({where.region|R})</source>
        <translation type="unfinished">Región ({where.region|R})</translation>
    </message>
    <message>
        <source>Not ({decide.different|X})</source>
        <translation type="unfinished">No ({decide.different|X})</translation>
    </message>
    <message>
        <source>Looking through the case …</source>
        <translation type="unfinished">Buscando en el caso …</translation>
    </message>
    <message>
        <source>Making ready …</source>
        <translation type="unfinished">Preparando …</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of no place</source>
        <translation type="unfinished">
            <numerusform>%n imagen de ningún lugar</numerusform>
            <numerusform>%n imágenes de ningún lugar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) looked through</source>
        <translation type="unfinished">
            <numerusform>%n imagen examinada</numerusform>
            <numerusform>%n imágenes examinadas</numerusform>
        </translation>
    </message>
    <message>
        <source>links to look at, the likeliest first</source>
        <translation type="unfinished">vínculos que mirar, los más probables primero</translation>
    </message>
    <message>
        <source>{first} and {second}: no word stands now.</source>
        <translation type="unfinished">{first} y {second}: ya no hay ninguna decisión vigente.</translation>
    </message>
    <message>
        <source>Searches the whole case for the picked picture, or for a part of it that you draw</source>
        <translation type="unfinished">Busca en todo el caso la imagen seleccionada, o una parte de ella que usted dibuje</translation>
    </message>
    <message>
        <source>Where else: draw a region, or the whole</source>
        <translation type="unfinished">¿Dónde más?: dibujar una región, o la imagen entera</translation>
    </message>
    <message>
        <source>Where else: search</source>
        <translation type="unfinished">¿Dónde más?: buscar</translation>
    </message>
    <message>
        <source>Where else: forget the search</source>
        <translation type="unfinished">¿Dónde más?: olvidar la búsqueda</translation>
    </message>
    <message numerus="yes">
        <source>Making ready: {done} of %n picture(s) …</source>
        <translation type="unfinished">
            <numerusform>Preparando: {done} de %n imagen …</numerusform>
            <numerusform>Preparando: {done} de %n imágenes …</numerusform>
        </translation>
    </message>
    <message>
        <source>own place</source>
        <comment>of a finding</comment>
        <translation type="unfinished">su propio lugar</translation>
    </message>
    <message>
        <source>place</source>
        <comment>of a finding</comment>
        <translation type="unfinished">lugar</translation>
    </message>
    <message>
        <source>no place yet</source>
        <comment>of a finding</comment>
        <translation type="unfinished">aún sin lugar</translation>
    </message>
    <message>
        <source>{many} found</source>
        <translation type="unfinished">{many} halladas</translation>
    </message>
    <message numerus="yes">
        <source>It is in the place that the asked picture is in already, with %n picture(s); {found} of them found.</source>
        <translation type="unfinished">
            <numerusform>Está en el lugar en el que ya está la imagen de partida, con %n imagen; {found} de ellas halladas.</numerusform>
            <numerusform>Está en el lugar en el que ya está la imagen de partida, con %n imágenes; {found} de ellas halladas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is in a place, with %n picture(s); {found} of them found.</source>
        <translation type="unfinished">
            <numerusform>Está en un lugar, con %n imagen; {found} de ellas halladas.</numerusform>
            <numerusform>Está en un lugar, con %n imágenes; {found} de ellas halladas.</numerusform>
        </translation>
    </message>
    <message>
        <source>pick one in a grid of tiles first</source>
        <translation type="unfinished">seleccione antes una en una cuadrícula de teselas</translation>
    </message>
    <message>
        <source>what is picked was out of sight. Press again</source>
        <translation type="unfinished">lo seleccionado no estaba a la vista. Pulse otra vez</translation>
    </message>
    <message>
        <source>the keyboard is in the list. Return goes to the members, where it acts on the picked one</source>
        <translation type="unfinished">el teclado está en la lista. Intro lleva a los miembros, donde la tecla actúa sobre el seleccionado</translation>
    </message>
    <message>
        <source>two are compared here. {view.wall|Ctrl+1} goes to the wall, where it acts on the picked one</source>
        <translation type="unfinished">aquí se comparan dos. {view.wall|Ctrl+1} lleva al muro, donde la tecla actúa sobre la seleccionada</translation>
    </message>
    <message>
        <source>the keyboard is on no tile. {view.wall|Ctrl+1} goes to the wall, where it acts on the picked one</source>
        <translation type="unfinished">el teclado no está en ninguna tesela. {view.wall|Ctrl+1} lleva al muro, donde la tecla actúa sobre la seleccionada</translation>
    </message>
    <message>
        <source>No peek: {why}.</source>
        <translation type="unfinished">Sin vistazo: {why}.</translation>
    </message>
    <message>
        <source>{count} are picked, and {most} are the most.</source>
        <translation type="unfinished">Hay {count} seleccionadas, y el máximo es {most}.</translation>
    </message>
    <message>
        <source>All members are picked, or none.</source>
        <translation type="unfinished">Están seleccionados todos los miembros, o ninguno.</translation>
    </message>
    <message>
        <source>Nothing was split off.</source>
        <translation type="unfinished">No se separó nada.</translation>
    </message>
    <message>
        <source>Pick some members, not all.</source>
        <translation type="unfinished">Seleccione algunos miembros, no todos.</translation>
    </message>
    <message>
        <source>Choose two or more in the list: Shift or Ctrl, and a click or an arrow.</source>
        <translation type="unfinished">Elija dos o más en la lista: Mayús o Ctrl, y un clic o una flecha.</translation>
    </message>
    <message>
        <source>A merger needs two groups.</source>
        <translation type="unfinished">Una fusión necesita dos grupos.</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation type="unfinished">Poner nombre</translation>
    </message>
    <message>
        <source>Without a name, what pictures of this place are called is taken back.</source>
        <translation type="unfinished">Sin nombre, se retira el que llevan las imágenes de este lugar.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation type="unfinished">Escriba un nombre.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) elsewhere of this name: they become one with this place, and stay so.</source>
        <translation type="unfinished">
            <numerusform>%n imagen de otro sitio con este nombre: se une con este lugar, y así se queda.</numerusform>
            <numerusform>%n imágenes de otro sitio con este nombre: se unen con este lugar, y así se quedan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every picture of this place that bears a name will bear this one.</source>
        <translation type="unfinished">Toda imagen de este lugar que lleve un nombre llevará este.</translation>
    </message>
    <message>
        <source>The name is tied to the picture that is picked, and stays with it in every later grouping.</source>
        <translation type="unfinished">El nombre se liga a la imagen seleccionada y permanece con ella en toda agrupación posterior.</translation>
    </message>
    <message>
        <source>The name cannot be kept: {why}.</source>
        <translation type="unfinished">El nombre no se puede conservar: {why}.</translation>
    </message>
    <message>
        <source>A name needs at least one letter.</source>
        <translation type="unfinished">Un nombre necesita al menos una letra.</translation>
    </message>
    <message>
        <source>This person is called …</source>
        <translation type="unfinished">Esta persona se llama …</translation>
    </message>
    <message>
        <source>Without a name, what this person is called is taken back.</source>
        <translation type="unfinished">Sin nombre, se retira el que lleva esta persona.</translation>
    </message>
    <message numerus="yes">
        <source>%n other face(s) (bears|bear) this name. A name makes nobody one: merge them for that.</source>
        <translation type="unfinished">
            <numerusform>%n cara más lleva este nombre. Un nombre no convierte a nadie en la misma persona: para eso, fusiónelas.</numerusform>
            <numerusform>%n caras más llevan este nombre. Un nombre no convierte a nadie en la misma persona: para eso, fusiónelas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name is tied to the face that is marked, and stays with it in every later grouping.</source>
        <translation type="unfinished">El nombre se liga a la cara marcada y permanece con ella en toda agrupación posterior.</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation type="unfinished">Separar</translation>
    </message>
    <message numerus="yes">
        <source>%n picked picture(s) will never be grouped with the other {rest} again. The Decisions tab takes it back.</source>
        <translation type="unfinished">
            <numerusform>%n imagen seleccionada no se volverá a agrupar nunca con las otras {rest}. En la pestaña Decisiones se retira.</numerusform>
            <numerusform>%n imágenes seleccionadas no se volverán a agrupar nunca con las otras {rest}. En la pestaña Decisiones se retira.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Motivo</translation>
    </message>
    <message>
        <source>What you saw; may be left out</source>
        <translation type="unfinished">Qué vio; puede omitirse</translation>
    </message>
    <message>
        <source>Order of the places</source>
        <translation type="unfinished">Orden de los lugares</translation>
    </message>
    <message>
        <source>Which places are listed</source>
        <translation type="unfinished">Qué lugares se muestran</translation>
    </message>
    <message>
        <source>Filter places by words</source>
        <translation type="unfinished">Filtrar lugares por palabras</translation>
    </message>
    <message>
        <source>Order of the people</source>
        <translation type="unfinished">Orden de las personas</translation>
    </message>
    <message>
        <source>Which people are listed</source>
        <translation type="unfinished">Qué personas se muestran</translation>
    </message>
    <message>
        <source>Filter people by words</source>
        <translation type="unfinished">Filtrar personas por palabras</translation>
    </message>
    <message numerus="yes">
        <source>%n (person|people)</source>
        <translation type="unfinished">
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps one</source>
        <comment>pairs of people</comment>
        <translation type="unfinished">
            <numerusform>%n par quizá uno solo</numerusform>
            <numerusform>%n pares quizá uno solo</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation type="unfinished">Filtrar por palabras</translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps one</source>
        <comment>pairs of places</comment>
        <translation type="unfinished">
            <numerusform>%n par quizá uno solo</numerusform>
            <numerusform>%n pares quizá uno solo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listed</source>
        <comment>places</comment>
        <translation type="unfinished">
            <numerusform>%n en la lista</numerusform>
            <numerusform>%n en la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>Most to gain</source>
        <translation type="unfinished">Más por ganar</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished">Más grandes</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation type="unfinished">Más recientes</translation>
    </message>
    <message>
        <source>Least sure</source>
        <translation type="unfinished">Menos seguros</translation>
    </message>
    <message>
        <source>All</source>
        <comment>places</comment>
        <translation type="unfinished">Todos</translation>
    </message>
    <message>
        <source>Undecided</source>
        <comment>places</comment>
        <translation type="unfinished">Sin decidir</translation>
    </message>
    <message>
        <source>Decided</source>
        <comment>places</comment>
        <translation type="unfinished">Decididos</translation>
    </message>
    <message>
        <source>Of a pair in it: {reason}</source>
        <translation type="unfinished">De un par en él: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{sure}, with %n decision(s) in it</source>
        <translation type="unfinished">
            <numerusform>{sure}, con %n decisión en él</numerusform>
            <numerusform>{sure}, con %n decisiones en él</numerusform>
        </translation>
    </message>
    <message>
        <source>Perhaps the same: {one} and {other}</source>
        <translation type="unfinished">Quizá el mismo: {one} y {other}</translation>
    </message>
    <message>
        <source>Their likeness is not enough to group them.</source>
        <translation type="unfinished">Su parecido no basta para agruparlas.</translation>
    </message>
    <message>
        <source>{sure}, by all that speaks for it together</source>
        <translation type="unfinished">{sure}, por todo lo que habla a favor en conjunto</translation>
    </message>
    <message>
        <source>No times known</source>
        <translation type="unfinished">Sin horas conocidas</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation type="unfinished">Todas</translation>
    </message>
    <message>
        <source>A fifth, drawn by chance</source>
        <translation type="unfinished">Un quinto, al azar</translation>
    </message>
    <message>
        <source>A twentieth, drawn by chance</source>
        <translation type="unfinished">Un vigésimo, al azar</translation>
    </message>
    <message>
        <source>You grade again what another examiner graded, one of each stack of copies. Until you end it, their categories of these pictures are shown to you nowhere, and nothing that you say here changes them. Notes and tags stay in sight.</source>
        <translation type="unfinished">Usted vuelve a categorizar lo que categorizó otro analista, una de cada pila de copias. Hasta que termine, no se le muestran en ninguna parte las categorías que esa persona dio a estas imágenes, y nada de lo que usted diga aquí las cambia. Las notas y etiquetas siguen a la vista.</translation>
    </message>
    <message>
        <source>good</source>
        <comment>agreement</comment>
        <translation type="unfinished">buena</translation>
    </message>
    <message>
        <source>fair</source>
        <comment>agreement</comment>
        <translation type="unfinished">aceptable</translation>
    </message>
    <message>
        <source>weak</source>
        <comment>agreement</comment>
        <translation type="unfinished">débil</translation>
    </message>
    <message>
        <source>poor</source>
        <comment>agreement</comment>
        <translation type="unfinished">pobre</translation>
    </message>
    <message>
        <source>Before: {reading}</source>
        <translation type="unfinished">Antes: {reading}</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of {all} were not read yet.</source>
        <translation type="unfinished">
            <numerusform>%n imagen de {all} aún no se ha leído.</numerusform>
            <numerusform>%n imágenes de {all} aún no se han leído.</numerusform>
        </translation>
    </message>
    <message>
        <source>All are read.</source>
        <translation type="unfinished">Se han leído todas.</translation>
    </message>
    <message>
        <source>With its end the first examiner&apos;s categories are shown again, and it cannot go on.</source>
        <translation type="unfinished">Al terminarla se vuelven a mostrar las categorías del primer analista, y no puede continuar.</translation>
    </message>
    <message>
        <source>End the second reading?</source>
        <translation type="unfinished">¿Terminar la segunda lectura?</translation>
    </message>
    <message>
        <source>End it</source>
        <translation type="unfinished">Terminarla</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation type="unfinished">Seguir leyendo</translation>
    </message>
    <message>
        <source>How far you two agree</source>
        <translation type="unfinished">Hasta qué punto coinciden</translation>
    </message>
    <message>
        <source>Rows: the first examiner. Columns: you. What differs is for both to settle, by grading.</source>
        <translation type="unfinished">Filas: el primer analista. Columnas: usted. Lo que difiere lo deben resolver ambos, categorizando.</translation>
    </message>
    <message>
        <source>Show what differs</source>
        <translation type="unfinished">Mostrar lo que difiere</translation>
    </message>
    <message>
        <source>Nothing was read again, so there is nothing to compare.</source>
        <translation type="unfinished">No se releyó nada, así que no hay nada que comparar.</translation>
    </message>
    <message numerus="yes">
        <source>{agreed} of %n picture(s) have one category from both: {share}.</source>
        <translation type="unfinished">
            <numerusform>{agreed} de %n imagen tiene una misma categoría de ambos: {share}.</numerusform>
            <numerusform>{agreed} de %n imágenes tienen una misma categoría de ambos: {share}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of the {asked} were left out.</source>
        <translation type="unfinished">
            <numerusform>Se omitió %n imagen de las {asked}.</numerusform>
            <numerusform>Se omitieron %n imágenes de las {asked}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kappa says nothing here: both gave one category throughout.</source>
        <translation type="unfinished">Kappa no dice nada aquí: ambos dieron una misma categoría a todo.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa is {kappa}, commonly called {word}; 1 is full agreement, 0 what chance gives.</source>
        <translation type="unfinished">La kappa de Cohen es {kappa}, concordancia que suele llamarse {word}; 1 es acuerdo total, 0 lo que da el azar.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in the case can be read again.</source>
        <translation type="unfinished">
            <numerusform>Se puede releer %n imagen del caso.</numerusform>
            <numerusform>Se pueden releer %n imágenes del caso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) among what {panels} narrow to can be read again.</source>
        <translation type="unfinished">
            <numerusform>Se puede releer %n imagen de lo limitado por {panels}.</numerusform>
            <numerusform>Se pueden releer %n imágenes de lo limitado por {panels}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{agreed} of %n picture(s) agreed</source>
        <translation type="unfinished">
            <numerusform>Coincide {agreed} de %n imagen</numerusform>
            <numerusform>Coinciden {agreed} de %n imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{agreed} of %n picture(s) agreed, kappa {kappa}</source>
        <translation type="unfinished">
            <numerusform>Coincide {agreed} de %n imagen, kappa {kappa}</numerusform>
            <numerusform>Coinciden {agreed} de %n imágenes, kappa {kappa}</numerusform>
        </translation>
    </message>
    <message>
        <source>To read a text, a label or a screen</source>
        <translation type="unfinished">Para leer un texto, una etiqueta o una pantalla</translation>
    </message>
    <message>
        <source>To tell an object, a product or a make</source>
        <translation type="unfinished">Para reconocer un objeto, un producto o una marca</translation>
    </message>
    <message>
        <source>To compare a detail of a place</source>
        <translation type="unfinished">Para comparar un detalle de un lugar</translation>
    </message>
    <message>
        <source>To compare a person with another picture</source>
        <translation type="unfinished">Para comparar a una persona con otra imagen</translation>
    </message>
    <message>
        <source>To give it a category</source>
        <translation type="unfinished">Para darle una categoría</translation>
    </message>
    <message>
        <source>To see whether it was edited</source>
        <translation type="unfinished">Para ver si se editó</translation>
    </message>
    <message>
        <source>It is read from the exhibit, in colour, as large as the window, for 20 seconds. A peek is often enough.</source>
        <translation type="unfinished">Se lee de la evidencia, en color, al tamaño de la ventana, durante 20 segundos. A menudo basta un vistazo.</translation>
    </message>
    <message>
        <source>Show in full</source>
        <translation type="unfinished">Mostrar completa</translation>
    </message>
    <message>
        <source>Or in your own words</source>
        <translation type="unfinished">O con sus propias palabras</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation type="unfinished">Otro motivo</translation>
    </message>
    <message>
        <source>Why in full?</source>
        <translation type="unfinished">¿Por qué completa?</translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">Mostrar</translation>
    </message>
    <message>
        <source>It takes about half a minute; its places are looked for in the minutes after, while you look around.</source>
        <translation type="unfinished">Tarda cerca de medio minuto; sus lugares se buscan en los minutos siguientes, mientras usted explora.</translation>
    </message>
    <message>
        <source>The reference case</source>
        <translation type="unfinished">El caso de referencia</translation>
    </message>
    <message>
        <source>Beginning …</source>
        <translation type="unfinished">Empezando …</translation>
    </message>
    <message>
        <source>Pictures made</source>
        <translation type="unfinished">Imágenes creadas</translation>
    </message>
    <message>
        <source>Drawn rooms, nobody real, are made in {folder}. {takes} The pass phrase of the case lies beside it in {file}: there is nothing in it to protect.</source>
        <translation type="unfinished">Se crean en {folder} habitaciones dibujadas, sin personas reales. {takes} La frase de contraseña del caso está al lado, en {file}: no hay nada que proteger en él.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Detener</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation type="unfinished">Deteniendo …</translation>
    </message>
    <message>
        <source>Sealing the case …</source>
        <translation type="unfinished">Sellando el caso …</translation>
    </message>
    <message>
        <source>Picture {at} of {all}</source>
        <translation type="unfinished">Imagen {at} de {all}</translation>
    </message>
    <message>
        <source>It was not made.</source>
        <translation type="unfinished">No se creó.</translation>
    </message>
    <message>
        <source>Where the reference case goes</source>
        <translation type="unfinished">Dónde se pone el caso de referencia</translation>
    </message>
    <message>
        <source>faces filled in: F too shows them</source>
        <translation type="unfinished">caras cubiertas: F las muestra también</translation>
    </message>
    <message>
        <source>nobody has looked for faces in it yet</source>
        <translation type="unfinished">nadie ha buscado todavía caras en ella</translation>
    </message>
    <message>
        <source>parts stay tiles: the program cannot tell whether people are there</source>
        <translation type="unfinished">algunas partes siguen en teselas: el programa no puede saber si hay personas</translation>
    </message>
    <message>
        <source>Nothing more can be shown: no evidence came along with this sealed file.</source>
        <translation type="unfinished">No se puede mostrar nada más: con este archivo sellado no se incluyó ningún material.</translation>
    </message>
    <message>
        <source>Nothing more can be shown of this picture: it did not come along clear with this sealed file.</source>
        <translation type="unfinished">No se puede mostrar nada más de esta imagen: no se incluyó en claro en este archivo sellado.</translation>
    </message>
    <message>
        <source>grey, for 10 seconds</source>
        <translation type="unfinished">en gris, durante 10 segundos</translation>
    </message>
    <message>
        <source>on the record</source>
        <translation type="unfinished">queda registrado</translation>
    </message>
    <message>
        <source>lines only, people left out  ·  Esc veils</source>
        <translation type="unfinished">solo líneas, sin personas  ·  Esc vela</translation>
    </message>
    <message>
        <source>people filled in  ·  Esc veils</source>
        <translation type="unfinished">personas cubiertas  ·  Esc vela</translation>
    </message>
    <message>
        <source>keyhole: arrows or mouse move it, Esc veils</source>
        <translation type="unfinished">mirilla: las flechas o el ratón la mueven, Esc vela</translation>
    </message>
    <message>
        <source>grey, while the key is down</source>
        <translation type="unfinished">en gris, mientras se mantiene la tecla</translation>
    </message>
    <message>
        <source>in full for 20 seconds: + and - zoom, Esc veils</source>
        <translation type="unfinished">completa durante 20 segundos: + y - cambian el zoom, Esc vela</translation>
    </message>
    <message>
        <source>What was graded by another scheme is kept, and counts for that one only.</source>
        <translation type="unfinished">Lo que se categorizó con otro esquema se conserva, y vale solo para aquel.</translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation type="unfinished">De un archivo …</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation type="unfinished">Esquema</translation>
    </message>
    <message>
        <source>Use these categories</source>
        <translation type="unfinished">Usar estas categorías</translation>
    </message>
    <message>
        <source>A file of categories</source>
        <translation type="unfinished">Un archivo de categorías</translation>
    </message>
    <message>
        <source>{title} ({id}, version {version})</source>
        <translation type="unfinished">{title} ({id}, versión {version})</translation>
    </message>
    <message>
        <source>{name} (code {code})</source>
        <translation type="unfinished">{name} (código {code})</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished">Lo que difiere</translation>
    </message>
    <message>
        <source>Nothing was begun. Categories, or a saved filter, are ticked: a reading that is drawn from them would tell what the first one said. Untick them first.</source>
        <translation type="unfinished">No se empezó nada. Hay categorías, o un filtro guardado, marcados: una lectura tomada de ellos dejaría ver lo que dijo el primer analista. Desmárquelos antes.</translation>
    </message>
    <message>
        <source>nothing changed, {category} stands already</source>
        <translation type="unfinished">no cambió nada, {category} ya consta</translation>
    </message>
    <message>
        <source>There is nothing to take back in this second reading since the case was opened.</source>
        <translation type="unfinished">No hay nada que retirar en esta segunda lectura desde que se abrió el caso.</translation>
    </message>
    <message>
        <source>Another digit takes the place of an earlier one.</source>
        <translation type="unfinished">Otra cifra ocupa el lugar de una anterior.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished">retirada</translation>
    </message>
    <message>
        <source>Second reading: {read} of {all} read.</source>
        <translation type="unfinished">Segunda lectura: {read} de {all} leídas.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) to read again. The same command ends it.</source>
        <translation type="unfinished">
            <numerusform>%n imagen por releer. El mismo comando la termina.</numerusform>
            <numerusform>%n imágenes por releer. El mismo comando la termina.</numerusform>
        </translation>
    </message>
    <message>
        <source>Second reading, {read} of {all}: {what}.</source>
        <translation type="unfinished">Segunda lectura, {read} de {all}: {what}.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Ajustes</translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished">Aspecto</translation>
    </message>
    <message>
        <source>Wellbeing</source>
        <translation type="unfinished">Bienestar</translation>
    </message>
    <message>
        <source>Analysis</source>
        <comment>a heading of settings</comment>
        <translation type="unfinished">Análisis</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished">Guardar</translation>
    </message>
    <message>
        <source>Pictures stay veiled until you reveal one; each reveal is counted.</source>
        <translation type="unfinished">Las imágenes siguen veladas hasta que usted revela una; cada revelación se cuenta.</translation>
    </message>
    <message>
        <source>Nothing leaves this machine: the program has no network code, and the case is encrypted.</source>
        <translation type="unfinished">Nada sale de este equipo: el programa no tiene código de red, y el caso está cifrado.</translation>
    </message>
    <message>
        <source>The machine proposes and says why. You decide, and your decisions bind.</source>
        <translation type="unfinished">La máquina propone y dice por qué. Usted decide, y sus decisiones son vinculantes.</translation>
    </message>
    <message>
        <source>Where, and in which series, was this picture taken?</source>
        <translation type="unfinished">¿Dónde, y en qué serie, se tomó esta imagen?</translation>
    </message>
    <message>
        <source>Opened last on this machine</source>
        <translation type="unfinished">Abiertos por último en este equipo</translation>
    </message>
    <message>
        <source>{title} ({key})</source>
        <translation type="unfinished">{title} ({key})</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation type="unfinished">Olvidar estos</translation>
    </message>
    <message>
        <source>Their names are not shown here any more; the cases stay.</source>
        <translation type="unfinished">Sus nombres ya no se muestran aquí; los casos permanecen.</translation>
    </message>
    <message>
        <source>Tag …</source>
        <translation type="unfinished">Etiquetar …</translation>
    </message>
    <message>
        <source>Sets a tag of the case, or a new one, on what is picked and its copies, or takes it off</source>
        <translation type="unfinished">Pone una etiqueta del caso, o una nueva, en lo seleccionado y sus copias, o la quita</translation>
    </message>
    <message>
        <source>The last tag again</source>
        <translation type="unfinished">Otra vez la última etiqueta</translation>
    </message>
    <message>
        <source>Sets it on what is picked, or takes it off where all have it</source>
        <translation type="unfinished">La pone en lo seleccionado, o la quita si todo la tiene</translation>
    </message>
    <message>
        <source>Flag</source>
        <comment>to set a flag</comment>
        <translation type="unfinished">Señalar</translation>
    </message>
    <message>
        <source>To come back to it: a tag with a key of its own; again takes it off</source>
        <translation type="unfinished">Para volver a ella: una etiqueta con tecla propia; otra vez la quita</translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>to set a tag</comment>
        <translation type="unfinished">Etiquetar</translation>
    </message>
    <message>
        <source>Return sets the tag on what is picked, or takes it off where all have it. A name that is new makes a tag.</source>
        <translation type="unfinished">Intro pone la etiqueta en lo seleccionado, o la quita si todo la tiene. Un nombre nuevo crea una etiqueta.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished">Etiqueta</translation>
    </message>
    <message>
        <source>Search a tag, or name a new one</source>
        <translation type="unfinished">Buscar una etiqueta, o nombrar una nueva</translation>
    </message>
    <message>
        <source>Tags of the case</source>
        <translation type="unfinished">Etiquetas del caso</translation>
    </message>
    <message>
        <source>on all that is picked</source>
        <translation type="unfinished">en todo lo seleccionado</translation>
    </message>
    <message>
        <source>on {having} of {picked}</source>
        <translation type="unfinished">en {having} de {picked}</translation>
    </message>
    <message>
        <source>New tag: {name}</source>
        <translation type="unfinished">Nueva etiqueta: {name}</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation type="unfinished">Quitarla</translation>
    </message>
    <message>
        <source>Nothing changed: “{name}” stands already.</source>
        <translation type="unfinished">No cambió nada: «{name}» ya consta.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation type="unfinished">No cambió nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) left: somebody else&apos;s word stands there.</source>
        <translation type="unfinished">
            <numerusform>%n imagen se deja: consta la decisión de otra persona.</numerusform>
            <numerusform>%n imágenes se dejan: consta la decisión de otra persona.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), {copies}: tagged “{name}”.</source>
        <translation type="unfinished">
            <numerusform>%n imagen, {copies}: etiquetada «{name}».</numerusform>
            <numerusform>%n imágenes, {copies}: etiquetadas «{name}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s): tagged “{name}”.</source>
        <translation type="unfinished">
            <numerusform>%n imagen: etiquetada «{name}».</numerusform>
            <numerusform>%n imágenes: etiquetadas «{name}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), {copies}: no longer tagged “{name}”.</source>
        <translation type="unfinished">
            <numerusform>%n imagen, {copies}: ya no etiquetada «{name}».</numerusform>
            <numerusform>%n imágenes, {copies}: ya no etiquetadas «{name}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s): no longer tagged “{name}”.</source>
        <translation type="unfinished">
            <numerusform>%n imagen: ya no etiquetada «{name}».</numerusform>
            <numerusform>%n imágenes: ya no etiquetadas «{name}».</numerusform>
        </translation>
    </message>
    <message>
        <source>1 of them a copy</source>
        <translation type="unfinished">1 de ellas copia</translation>
    </message>
    <message numerus="yes">
        <source>%n of them copies</source>
        <translation type="unfinished">
            <numerusform>%n de ellas copia</numerusform>
            <numerusform>%n de ellas copias</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture was tagged: {why}.</source>
        <translation type="unfinished">No se etiquetó ninguna imagen: {why}.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Atrás</translation>
    </message>
    <message>
        <source>The wall</source>
        <translation type="unfinished">El muro</translation>
    </message>
    <message>
        <source>Every picture is a veiled tile, a copy behind its original. Arrows move, with Shift they pick a range.</source>
        <translation type="unfinished">Cada imagen es una tesela velada, con cada copia detrás de su original. Las flechas mueven; con Mayús seleccionan un intervalo.</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation type="unfinished">Mirar</translation>
    </message>
    <message>
        <source>{picture.peek}: the picked picture, small and grey. Each look is counted, at the bottom right and in {picture.looks}. {picture.veil}, at once. The menu Picture has gentler ways, and the full one.</source>
        <translation type="unfinished">{picture.peek}: la imagen seleccionada, pequeña y en gris. Cada mirada se cuenta, abajo a la derecha y en {picture.looks}. {picture.veil}, al momento. El menú Imagen tiene formas más suaves, y la completa.</translation>
    </message>
    <message>
        <source>{picture.peek}: the picked picture, small and grey, for ten seconds. Each look is counted, at the bottom right and in {picture.looks}. {picture.veil}, at once. The menu Picture has gentler ways, and the full one.</source>
        <translation type="unfinished">{picture.peek}: la imagen seleccionada, pequeña y en gris, durante diez segundos. Cada mirada se cuenta, abajo a la derecha y en {picture.looks}. {picture.veil}, al momento. El menú Imagen tiene formas más suaves, y la completa.</translation>
    </message>
    <message>
        <source>Grading</source>
        <translation type="unfinished">Categorizar</translation>
    </message>
    <message>
        <source>A digit, as in {grade.1}, gives what is picked and its copies a category and goes on. {grade.undo}, as far back as you like. {grade.scheme} says what the digits mean.</source>
        <translation type="unfinished">Una cifra, como en {grade.1}, da una categoría a lo seleccionado y sus copias, y continúa. {grade.undo}, hasta donde quiera. {grade.scheme} dice qué significan las cifras.</translation>
    </message>
    <message>
        <source>What is ticked narrows the wall and everything else. {view.filters} from anywhere, arrows and the space bar tick. {filters.clear}.</source>
        <translation type="unfinished">Lo marcado limita el muro y todo lo demás. {view.filters} desde cualquier parte; las flechas y el espacio marcan. {filters.clear}.</translation>
    </message>
    <message>
        <source>What the machine proposes as one place, with its reasons in words and how sure it is. {view.places} from anywhere; it fills when pictures were analysed.</source>
        <translation type="unfinished">Lo que la máquina propone como un mismo lugar, con sus motivos en palabras y cuán segura está. {view.places} desde cualquier parte; se llena al analizar las imágenes.</translation>
    </message>
    <message>
        <source>Two pictures and the points that agree. {decide.same}, {decide.different} or {decide.undecided}: your word binds, and the next pair comes. {decide.compare} shows the pair that is picked elsewhere.</source>
        <translation type="unfinished">Dos imágenes y los puntos que coinciden. {decide.same}, {decide.different} o {decide.undecided}: su decisión es vinculante, y viene el par siguiente. {decide.compare} muestra el par seleccionado en otra parte.</translation>
    </message>
    <message>
        <source>Writing down</source>
        <translation type="unfinished">Anotar</translation>
    </message>
    <message>
        <source>On the picked picture: {notes.write}, {notes.add}. A next step is a lead: {leads.write}. {tag.choose} sets a word of your own on what is picked.</source>
        <translation type="unfinished">Sobre la imagen seleccionada: {notes.write}, {notes.add}. Un próximo paso es una pista: {leads.write}. {tag.choose} pone una palabra suya en lo seleccionado.</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation type="unfinished">Todo lo demás</translation>
    </message>
    <message>
        <source>{help.keys} shows every key, {view.palette} finds any command by its name. This tour is in the menu Help.</source>
        <translation type="unfinished">{help.keys} muestra todas las teclas, {view.palette} encuentra cualquier comando por su nombre. Este recorrido está en el menú Ayuda.</translation>
    </message>
    <message>
        <source>Tour {at} of {all}: {title}</source>
        <translation type="unfinished">Recorrido, {at} de {all}: {title}</translation>
    </message>
    <message>
        <source>Done ({key})</source>
        <translation type="unfinished">Listo ({key})</translation>
    </message>
    <message>
        <source>menu {menu}</source>
        <translation type="unfinished">menú {menu}</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished">Aún sin guardar</translation>
    </message>
    <message>
        <source>What you wrote is not saved yet: {lost}. Closing the case loses it.</source>
        <translation type="unfinished">Lo que escribió aún no está guardado: {lost}. Si cierra el caso, se pierde.</translation>
    </message>
    <message>
        <source>What you wrote is in no signed file yet: {kept}. A draft is kept on this machine, encrypted, and offered when you open the sealed file again.</source>
        <translation type="unfinished">Lo que escribió aún no está en ningún archivo firmado: {kept}. Se guarda un borrador en este equipo, cifrado, y se le ofrece al volver a abrir el archivo sellado.</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation type="unfinished">Cerrar y perderlo</translation>
    </message>
    <message>
        <source>Close, and save later</source>
        <translation type="unfinished">Cerrar y guardar más tarde</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation type="unfinished">Seguir escribiendo</translation>
    </message>
    <message>
        <source>All of it can be chosen again: {settings}. Esc leaves everything as it is and does not ask again.</source>
        <translation type="unfinished">Todo se puede volver a elegir: {settings}. Esc deja todo como está y no vuelve a preguntar.</translation>
    </message>
    <message>
        <source>An empty, encrypted case in a folder that you choose.</source>
        <translation type="unfinished">Un caso vacío y cifrado en una carpeta que usted elige.</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation type="unfinished">Abrir un caso</translation>
    </message>
    <message>
        <source>One that is there already.</source>
        <translation type="unfinished">Uno que ya existe.</translation>
    </message>
    <message>
        <source>Drawn rooms, nobody real: to try everything on. {takes}</source>
        <translation type="unfinished">Habitaciones dibujadas, sin personas reales: para probarlo todo. {takes}</translation>
    </message>
    <message>
        <source>Then a one-minute tour, once the case is open</source>
        <translation type="unfinished">Después, un recorrido de un minuto, con el caso abierto</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished">Bienvenida</translation>
    </message>
    <message>
        <source>How is it to look?</source>
        <translation type="unfinished">¿Qué aspecto debe tener?</translation>
    </message>
    <message>
        <source>How is looking to be paced?</source>
        <translation type="unfinished">¿A qué ritmo se debe mirar?</translation>
    </message>
    <message>
        <source>Where do you want to begin?</source>
        <translation type="unfinished">¿Por dónde quiere empezar?</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation type="unfinished">Dejar como está</translation>
    </message>
    <message>
        <source>{title}  ({step} of {last})</source>
        <translation type="unfinished">{title}  ({step} de {last})</translation>
    </message>
    <message>
        <source>Start again in {language}</source>
        <translation type="unfinished">Reiniciar en {language}</translation>
    </message>
    <message>
        <source>Just the window</source>
        <translation type="unfinished">Solo la ventana</translation>
    </message>
    <message numerus="yes">
        <source>group {name}, %n tiles, folded</source>
        <translation type="unfinished">
            <numerusform>grupo {name}, %n tesela, plegado</numerusform>
            <numerusform>grupo {name}, %n teselas, plegado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>group {name}, %n tiles</source>
        <translation type="unfinished">
            <numerusform>grupo {name}, %n tesela</numerusform>
            <numerusform>grupo {name}, %n teselas</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing picked</source>
        <translation type="unfinished">nada seleccionado</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation type="unfinished">
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>picked: with {picture}</source>
        <translation type="unfinished">seleccionado: con {picture}</translation>
    </message>
    <message>
        <source>Looks by day</source>
        <translation type="unfinished">Miradas por día</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished">Ninguna todavía</translation>
    </message>
    <message>
        <source>No looks yet</source>
        <translation type="unfinished">Aún no hay miradas</translation>
    </message>
    <message>
        <source>Like {most} peeks of 4 seconds</source>
        <translation type="unfinished">Como {most} vistazos de 4 segundos</translation>
    </message>
    <message>
        <source>{day}: like {clear} peeks of 4 seconds clear, {rest} without people</source>
        <translation type="unfinished">{day}: como {clear} vistazos de 4 segundos en claro, {rest} sin personas</translation>
    </message>
    <message numerus="yes">
        <source>{first} to {last}, %n day(s) with looks</source>
        <translation type="unfinished">
            <numerusform>de {first} a {last}, %n día con miradas</numerusform>
            <numerusform>de {first} a {last}, %n días con miradas</numerusform>
        </translation>
    </message>
    <message>
        <source>upper left</source>
        <translation type="unfinished">arriba a la izquierda</translation>
    </message>
    <message>
        <source>upper middle</source>
        <translation type="unfinished">arriba en el centro</translation>
    </message>
    <message>
        <source>upper right</source>
        <translation type="unfinished">arriba a la derecha</translation>
    </message>
    <message>
        <source>left</source>
        <comment>place in a picture</comment>
        <translation type="unfinished">a la izquierda</translation>
    </message>
    <message>
        <source>middle</source>
        <comment>place in a picture</comment>
        <translation type="unfinished">en el centro</translation>
    </message>
    <message>
        <source>right</source>
        <comment>place in a picture</comment>
        <translation type="unfinished">a la derecha</translation>
    </message>
    <message>
        <source>lower left</source>
        <translation type="unfinished">abajo a la izquierda</translation>
    </message>
    <message>
        <source>lower middle</source>
        <translation type="unfinished">abajo en el centro</translation>
    </message>
    <message>
        <source>lower right</source>
        <translation type="unfinished">abajo a la derecha</translation>
    </message>
    <message>
        <source>Region {letter} of {many}</source>
        <translation type="unfinished">Región {letter} de {many}</translation>
    </message>
    <message>
        <source>points {first} to {last}</source>
        <translation type="unfinished">puntos {first} a {last}</translation>
    </message>
    <message>
        <source>point {point}</source>
        <translation type="unfinished">punto {point}</translation>
    </message>
    <message>
        <source>{left} in the left picture, {right} in the right one</source>
        <translation type="unfinished">{left} en la imagen izquierda, {right} en la derecha</translation>
    </message>
    <message>
        <source>Two pictures side by side.</source>
        <translation type="unfinished">Dos imágenes, una al lado de la otra.</translation>
    </message>
    <message>
        <source>Left {left}, right {right}, left chosen.</source>
        <translation type="unfinished">Izquierda {left}, derecha {right}, elegida la izquierda.</translation>
    </message>
    <message>
        <source>Left {left}, right {right}, right chosen.</source>
        <translation type="unfinished">Izquierda {left}, derecha {right}, elegida la derecha.</translation>
    </message>
    <message numerus="yes">
        <source>%n points agree.</source>
        <translation type="unfinished">
            <numerusform>%n punto coincide.</numerusform>
            <numerusform>%n puntos coinciden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No points to draw.</source>
        <translation type="unfinished">No hay puntos que dibujar.</translation>
    </message>
    <message>
        <source>people filled in</source>
        <translation type="unfinished">personas rellenas</translation>
    </message>
    <message>
        <source>veiled</source>
        <translation type="unfinished">velada</translation>
    </message>
    <message>
        <source>Peek</source>
        <translation type="unfinished">Vistazo</translation>
    </message>
    <message>
        <source>Make</source>
        <comment>a stage of work</comment>
        <translation type="unfinished">Creando</translation>
    </message>
    <message>
        <source>Reading the hash set</source>
        <translation type="unfinished">Leyendo el conjunto de hashes</translation>
    </message>
    <message>
        <source>Finding files</source>
        <translation type="unfinished">Buscando archivos</translation>
    </message>
    <message>
        <source>Registering</source>
        <translation type="unfinished">Registrando</translation>
    </message>
    <message>
        <source>Describing</source>
        <translation type="unfinished">Describiendo</translation>
    </message>
    <message>
        <source>Linking</source>
        <translation type="unfinished">Vinculando</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation type="unfinished">Agrupando</translation>
    </message>
    <message>
        <source>Reading the case</source>
        <translation type="unfinished">Leyendo el caso</translation>
    </message>
    <message>
        <source>Writing</source>
        <comment>a stage of work</comment>
        <translation type="unfinished">Escribiendo</translation>
    </message>
    <message>
        <source>How many times a picture of this case was shown in clear</source>
        <translation type="unfinished">Cuántas veces se mostró en claro una imagen de este caso</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Pausar</translation>
    </message>
    <message>
        <source>Weaker lock on files</source>
        <translation type="unfinished">Aislamiento más débil</translation>
    </message>
    <message>
        <source>Reveals {many}</source>
        <translation type="unfinished">Revelaciones: {many}</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation type="unfinished">Iniciando …</translation>
    </message>
    <message>
        <source>Stopping; what was done is kept</source>
        <translation type="unfinished">Deteniendo; lo hecho se conserva</translation>
    </message>
    <message>
        <source>{stage} {done} of {total}</source>
        <translation type="unfinished">{stage} {done} de {total}</translation>
    </message>
    <message>
        <source>{stage} {done}</source>
        <translation type="unfinished">{stage} {done}</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation type="unfinished">{rate} por segundo</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation type="unfinished">quedan aprox. {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n new problem(s)</source>
        <translation type="unfinished">
            <numerusform>%n problema nuevo</numerusform>
            <numerusform>%n problemas nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused  ·  {done}</source>
        <translation type="unfinished">En pausa  ·  {done}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished">Reanudar</translation>
    </message>
    <message>
        <source>Picture to search for: none picked yet</source>
        <translation type="unfinished">Imagen que buscar: aún no hay ninguna seleccionada</translation>
    </message>
    <message>
        <source>the whole picture</source>
        <translation type="unfinished">la imagen entera</translation>
    </message>
    <message>
        <source>Picture to search for {picture}, {part}</source>
        <translation type="unfinished">Imagen que buscar: {picture}, {part}</translation>
    </message>
    <message>
        <source>found picture {picture}</source>
        <translation type="unfinished">imagen hallada {picture}</translation>
    </message>
    <message>
        <source>region from {left}, {top} to {right}, {bottom}</source>
        <translation type="unfinished">región de {left}, {top} a {right}, {bottom}</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation type="unfinished">Aquí no hay nada</translation>
    </message>
    <message>
        <source>has notes</source>
        <translation type="unfinished">tiene notas</translation>
    </message>
    <message>
        <source>has a problem</source>
        <translation type="unfinished">tiene un problema</translation>
    </message>
    <message>
        <source>revealed before</source>
        <translation type="unfinished">revelada antes</translation>
    </message>
    <message>
        <source>a copy was revealed before</source>
        <translation type="unfinished">una copia se reveló antes</translation>
    </message>
    <message>
        <source>a face is marked</source>
        <translation type="unfinished">hay una cara marcada</translation>
    </message>
    <message>
        <source>tagged {tags}</source>
        <translation type="unfinished">con las etiquetas {tags}</translation>
    </message>
    <message>
        <source>{at} of {many}: {card}</source>
        <translation type="unfinished">{at} de {many}: {card}</translation>
    </message>
    <message numerus="yes">
        <source>stack of %n more identical file(s)</source>
        <translation type="unfinished">
            <numerusform>pila de %n archivo idéntico más</numerusform>
            <numerusform>pila de %n archivos idénticos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stack of %n near copies</source>
        <translation type="unfinished">
            <numerusform>pila de %n copia casi igual</numerusform>
            <numerusform>pila de %n copias casi iguales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stack of {copies} near copies and %n more identical file(s)</source>
        <translation type="unfinished">
            <numerusform>pila de {copies} copias casi iguales y %n archivo idéntico más</numerusform>
            <numerusform>pila de {copies} copias casi iguales y %n archivos idénticos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>first of %n, folded</source>
        <translation type="unfinished">
            <numerusform>primera de %n, plegado</numerusform>
            <numerusform>primera de %n, plegado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{span}: %n picture(s)</source>
        <translation type="unfinished">
            <numerusform>{span}: %n imagen</numerusform>
            <numerusform>{span}: %n imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation type="unfinished">
            <numerusform>%n anterior</numerusform>
            <numerusform>%n anteriores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <translation type="unfinished">
            <numerusform>%n posterior</numerusform>
            <numerusform>%n posteriores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>brushed {span}: %n</source>
        <translation type="unfinished">
            <numerusform>acotado {span}: %n</numerusform>
            <numerusform>acotado {span}: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The picked picture: {time}.</source>
        <translation type="unfinished">La imagen elegida: {time}.</translation>
    </message>
    <message numerus="yes">
        <source>%n with a known zone</source>
        <comment>pictures</comment>
        <translation type="unfinished">
            <numerusform>%n con zona conocida</numerusform>
            <numerusform>%n con zona conocida</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture has a time of its camera&apos;s.</source>
        <translation type="unfinished">Ninguna imagen tiene una hora de su cámara.</translation>
    </message>
    <message>
        <source>{numbers} missing: perhaps more exist</source>
        <translation type="unfinished">huecos: {numbers} (quizá existan más)</translation>
    </message>
    <message>
        <source>{numbers} in this case, outside this series</source>
        <translation type="unfinished">en este caso, fuera de esta serie: {numbers}</translation>
    </message>
    <message>
        <source>none missing</source>
        <comment>of numbers</comment>
        <translation type="unfinished">sin huecos</translation>
    </message>
    <message>
        <source>{first} to {last}, {told}.</source>
        <translation type="unfinished">De {first} a {last}, {told}.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished">de {first} a {last}</translation>
    </message>
    <message numerus="yes">
        <source>{numbers} and %n further gap(s)</source>
        <translation type="unfinished">
            <numerusform>{numbers} y %n hueco más</numerusform>
            <numerusform>{numbers} y %n huecos más</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {case}</source>
        <translation type="unfinished">Abrir {case}</translation>
    </message>
    <message>
        <source>The case that this start named.</source>
        <translation type="unfinished">El caso que se indicó al iniciar.</translation>
    </message>
    <message>
        <source>Go to wall</source>
        <translation type="unfinished">Ir al muro</translation>
    </message>
    <message>
        <source>Go to places</source>
        <translation type="unfinished">Ir a lugares</translation>
    </message>
    <message>
        <source>Go to series</source>
        <translation type="unfinished">Ir a series</translation>
    </message>
    <message>
        <source>Go to decisions</source>
        <translation type="unfinished">Ir a decisiones</translation>
    </message>
    <message>
        <source>Go to problems</source>
        <translation type="unfinished">Ir a problemas</translation>
    </message>
    <message>
        <source>Go to filters</source>
        <translation type="unfinished">Ir a filtros</translation>
    </message>
    <message>
        <source>Go to facts</source>
        <translation type="unfinished">Ir a datos</translation>
    </message>
    <message>
        <source>Go to compare</source>
        <translation type="unfinished">Ir a comparar</translation>
    </message>
    <message>
        <source>Go to people</source>
        <translation type="unfinished">Ir a personas</translation>
    </message>
    <message>
        <source>Pictures and archives</source>
        <translation type="unfinished">Imágenes y archivos comprimidos</translation>
    </message>
    <message>
        <source>Where the new case goes</source>
        <translation type="unfinished">Dónde se pone el caso nuevo</translation>
    </message>
    <message>
        <source>Open a case: choose its folder, NAME.homeward</source>
        <translation type="unfinished">Abrir un caso: elija su carpeta, NOMBRE.homeward</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished">Importar una carpeta</translation>
    </message>
    <message>
        <source>Import an archive or a file</source>
        <translation type="unfinished">Importar un archivo o un comprimido</translation>
    </message>
    <message>
        <source>Gives what is picked in a grid, and its copies, the category of this digit; then the next</source>
        <translation type="unfinished">Da la categoría de esta cifra a lo seleccionado en una cuadrícula y a sus copias; después, la siguiente</translation>
    </message>
    <message>
        <source>Category {digit}</source>
        <translation type="unfinished">Categoría {digit}</translation>
    </message>
    <message>
        <source>New case …</source>
        <translation type="unfinished">Caso nuevo …</translation>
    </message>
    <message>
        <source>Open case …</source>
        <translation type="unfinished">Abrir caso …</translation>
    </message>
    <message>
        <source>Reference case …</source>
        <translation type="unfinished">Caso de referencia …</translation>
    </message>
    <message>
        <source>Drawn rooms, nobody real, in a folder that you choose: to try everything on</source>
        <translation type="unfinished">Habitaciones dibujadas, sin personas reales, en una carpeta que usted elige: para probarlo todo</translation>
    </message>
    <message>
        <source>Import folder …</source>
        <translation type="unfinished">Importar carpeta …</translation>
    </message>
    <message>
        <source>Import archive or file …</source>
        <translation type="unfinished">Importar archivo o comprimido …</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation type="unfinished">Analizar</translation>
    </message>
    <message>
        <source>Describe what is new, link and group it</source>
        <translation type="unfinished">Describir lo nuevo, vincularlo y agruparlo</translation>
    </message>
    <message>
        <source>Pause or resume the work</source>
        <translation type="unfinished">Pausar o reanudar el trabajo</translation>
    </message>
    <message>
        <source>Stop the work</source>
        <translation type="unfinished">Detener el trabajo</translation>
    </message>
    <message>
        <source>What was done is kept</source>
        <translation type="unfinished">Lo hecho se conserva</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation type="unfinished">Cerrar caso</translation>
    </message>
    <message>
        <source>It is locked then: its passphrase is asked for when it is opened again</source>
        <translation type="unfinished">Queda bloqueado: se pide su frase de contraseña al volver a abrirlo</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished">Salir</translation>
    </message>
    <message>
        <source>All commands …</source>
        <translation type="unfinished">Todos los comandos …</translation>
    </message>
    <message>
        <source>Turn the page of the open group</source>
        <translation type="unfinished">Cambiar la página del grupo abierto</translation>
    </message>
    <message>
        <source>In Places, Series and People: structure, members, what is known; what is picked stays picked</source>
        <translation type="unfinished">En Lugares, Series y Personas: estructura, miembros, lo que se sabe; lo seleccionado sigue seleccionado</translation>
    </message>
    <message>
        <source>The picked picture in grey while the key is down, faces filled in; each time is counted</source>
        <translation type="unfinished">La imagen seleccionada en gris mientras se mantiene la tecla, caras cubiertas; cada vez se cuenta</translation>
    </message>
    <message>
        <source>Faces too, in a peek</source>
        <translation type="unfinished">También las caras, en un vistazo</translation>
    </message>
    <message>
        <source>Beside the key of a peek, whose faces are filled in otherwise; a reveal of its own, on the record</source>
        <translation type="unfinished">Junto a la tecla de un vistazo, que si no cubre las caras; es una revelación aparte, que queda registrada</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation type="unfinished">Oscuro o claro</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished">Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished">Texto más pequeño</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation type="unfinished">Ajustes …</translation>
    </message>
    <message>
        <source>Colours, size of text, how a peek is held, when a pause is proposed</source>
        <translation type="unfinished">Colores, tamaño del texto, cómo se mantiene un vistazo, cuándo se propone una pausa</translation>
    </message>
    <message>
        <source>Veil everything</source>
        <translation type="unfinished">Velar todo</translation>
    </message>
    <message>
        <source>At once, whatever is shown; from filters, facts and notes it leads back to the middle</source>
        <translation type="unfinished">Al momento, se muestre lo que se muestre; desde filtros, datos y notas vuelve al centro</translation>
    </message>
    <message>
        <source>Peek without holding, on or off</source>
        <translation type="unfinished">Activar o desactivar el vistazo sin mantener la tecla</translation>
    </message>
    <message>
        <source>For those who cannot hold a key: the peek stays ten seconds</source>
        <translation type="unfinished">Para quien no puede mantener una tecla: el vistazo dura diez segundos</translation>
    </message>
    <message>
        <source>The same</source>
        <translation type="unfinished">Lo mismo</translation>
    </message>
    <message>
        <source>The picked pair belongs together; every later grouping obeys it</source>
        <translation type="unfinished">Las imágenes del par seleccionado van juntas; toda agrupación posterior lo respeta</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation type="unfinished">No es lo mismo</translation>
    </message>
    <message>
        <source>The picked pair does not belong together; every later grouping obeys it</source>
        <translation type="unfinished">Las imágenes del par seleccionado no van juntas; toda agrupación posterior lo respeta</translation>
    </message>
    <message>
        <source>You looked and cannot tell; also takes an earlier word on the picked pair back</source>
        <translation type="unfinished">Usted miró y no puede saberlo; también retira una decisión anterior sobre el par seleccionado</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation type="unfinished">Comparar lado a lado</translation>
    </message>
    <message>
        <source>The picked pair with the points that agree; without one, the next pair worth a look</source>
        <translation type="unfinished">El par seleccionado con los puntos que coinciden; si no hay, el siguiente par que merece la pena mirar</translation>
    </message>
    <message>
        <source>No category</source>
        <translation type="unfinished">Sin categoría</translation>
    </message>
    <message>
        <source>Takes the category of what is picked away; then the next</source>
        <translation type="unfinished">Quita la categoría de lo seleccionado; después, la siguiente</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished">Retirar</translation>
    </message>
    <message>
        <source>In Compare the last word, elsewhere the last category or tag; as far back as you like</source>
        <translation type="unfinished">En Comparar la última decisión, en otra parte la última categoría o etiqueta; hasta donde quiera</translation>
    </message>
    <message>
        <source>Give again</source>
        <translation type="unfinished">Dar de nuevo</translation>
    </message>
    <message>
        <source>The category or tag that was taken back</source>
        <translation type="unfinished">La categoría o etiqueta que se retiró</translation>
    </message>
    <message>
        <source>Categories …</source>
        <translation type="unfinished">Categorías …</translation>
    </message>
    <message>
        <source>What the digits mean: a scheme that comes along, or the laboratory&apos;s own file</source>
        <translation type="unfinished">Qué significan las cifras: un esquema incluido, o el archivo propio del laboratorio</translation>
    </message>
    <message>
        <source>Second reading, or its end …</source>
        <translation type="unfinished">Segunda lectura, o su fin …</translation>
    </message>
    <message>
        <source>Grade again what a colleague graded, without being shown how; then see how far you agree</source>
        <translation type="unfinished">Volver a categorizar lo que categorizó otra persona, sin ver cómo; después, ver hasta qué punto coinciden</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation type="unfinished">Recorrido</translation>
    </message>
    <message>
        <source>A minute&apos;s walk over the open case</source>
        <translation type="unfinished">Un minuto de paseo por el caso abierto</translation>
    </message>
    <message>
        <source>How files are read here</source>
        <translation type="unfinished">Cómo se leen aquí los archivos</translation>
    </message>
    <message>
        <source>practically certain</source>
        <translation type="unfinished">prácticamente seguro</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation type="unfinished">muy probable</translation>
    </message>
    <message>
        <source>possible</source>
        <translation type="unfinished">posible</translation>
    </message>
    <message>
        <source>No pictures yet. Import a folder ({case.import_folder|Ctrl+I}), or an archive or a file ({case.import_file|Ctrl+Shift+I}).</source>
        <translation type="unfinished">Aún no hay imágenes. Importe una carpeta ({case.import_folder|Ctrl+I}), o un archivo o un comprimido ({case.import_file|Ctrl+Shift+I}).</translation>
    </message>
    <message>
        <source>None came along with this sealed file.</source>
        <translation type="unfinished">Con este archivo sellado no se incluyó nada de esto.</translation>
    </message>
    <message>
        <source>Case</source>
        <comment>menu</comment>
        <translation type="unfinished">Caso</translation>
    </message>
    <message>
        <source>View</source>
        <comment>menu</comment>
        <translation type="unfinished">Ver</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>menu</comment>
        <translation type="unfinished">Imagen</translation>
    </message>
    <message>
        <source>Grade</source>
        <comment>menu</comment>
        <translation type="unfinished">Categorizar</translation>
    </message>
    <message>
        <source>Decide</source>
        <comment>menu</comment>
        <translation type="unfinished">Decidir</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>menu</comment>
        <translation type="unfinished">Notas</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>menu</comment>
        <translation type="unfinished">Ayuda</translation>
    </message>
    <message>
        <source>undecided copies</source>
        <translation type="unfinished">copias indeterminadas</translation>
    </message>
    <message>
        <source>undecided series</source>
        <translation type="unfinished">serie indeterminada</translation>
    </message>
    <message>
        <source>undecided person</source>
        <translation type="unfinished">persona indeterminada</translation>
    </message>
    <message numerus="yes">
        <source>{pictures}, and %n not shown</source>
        <comment>members of a group</comment>
        <translation type="unfinished">
            <numerusform>{pictures}, y %n sin mostrar</numerusform>
            <numerusform>{pictures}, y %n sin mostrar</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation type="unfinished">{one} y {other}</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation type="unfinished">dudoso</translation>
    </message>
    <message>
        <source>{word} ({percent})</source>
        <translation type="unfinished">{word} ({percent})</translation>
    </message>
    <message>
        <source>very much alike</source>
        <comment>faces</comment>
        <translation type="unfinished">muy parecidas</translation>
    </message>
    <message>
        <source>alike</source>
        <comment>faces</comment>
        <translation type="unfinished">parecidas</translation>
    </message>
    <message>
        <source>somewhat alike</source>
        <comment>faces</comment>
        <translation type="unfinished">algo parecidas</translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished">lo mismo</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation type="unfinished">no es lo mismo</translation>
    </message>
    <message>
        <source>undecided</source>
        <comment>word on a pair</comment>
        <translation type="unfinished">indeterminado</translation>
    </message>
    <message>
        <source>{decide.same|Y} or {decide.different|X} replaces it.</source>
        <translation type="unfinished">{decide.same|Y} o {decide.different|X} la reemplaza.</translation>
    </message>
    <message>
        <source>{decide.undecided|U} takes it back.</source>
        <translation type="unfinished">{decide.undecided|U} la retira.</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <comment>files</comment>
        <translation type="unfinished">
            <numerusform>%n mostrado</numerusform>
            <numerusform>%n mostrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stacked</source>
        <comment>files</comment>
        <translation type="unfinished">
            <numerusform>%n apilado</numerusform>
            <numerusform>%n apilados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <comment>files</comment>
        <translation type="unfinished">
            <numerusform>%n conocido</numerusform>
            <numerusform>%n conocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excluded</source>
        <comment>files</comment>
        <translation type="unfinished">
            <numerusform>%n excluido</numerusform>
            <numerusform>%n excluidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <comment>files</comment>
        <translation type="unfinished">
            <numerusform>%n ilegible</numerusform>
            <numerusform>%n ilegibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archive(s)</source>
        <translation type="unfinished">
            <numerusform>%n comprimido</numerusform>
            <numerusform>%n comprimidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>files</comment>
        <translation type="unfinished">
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) = {parts}</source>
        <translation type="unfinished">
            <numerusform>%n archivo = {parts}</numerusform>
            <numerusform>%n archivos = {parts}</numerusform>
        </translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation type="unfinished">Aún no hay archivos</translation>
    </message>
    <message>
        <source>{time}, no zone</source>
        <translation type="unfinished">{time}, sin zona</translation>
    </message>
    <message>
        <source>{utc}, {clock} at {zone}</source>
        <translation type="unfinished">{utc}, {clock} en {zone}</translation>
    </message>
    <message>
        <source>{time} no zone</source>
        <translation type="unfinished">{time} sin zona</translation>
    </message>
    <message>
        <source>{day}, {first} to {last}</source>
        <translation type="unfinished">{day}, de {first} a {last}</translation>
    </message>
    <message numerus="yes">
        <source>{first} to {last} (%n day(s))</source>
        <translation type="unfinished">
            <numerusform>de {first} a {last} (%n día)</numerusform>
            <numerusform>de {first} a {last} (%n días)</numerusform>
        </translation>
    </message>
    <message>
        <source>no zone</source>
        <translation type="unfinished">sin zona</translation>
    </message>
    <message>
        <source>UTC for {zoned} of {timed}, the others name no zone</source>
        <translation type="unfinished">UTC para {zoned} de {timed}, las demás no indican zona</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation type="unfinished">
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation type="unfinished">
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished">{hours} h</translation>
    </message>
    <message>
        <source>The map file {name} is not shown.</source>
        <translation type="unfinished">El archivo de mapa {name} no se muestra.</translation>
    </message>
    <message>
        <source>Choose another file, or a fresh copy of this one.</source>
        <translation type="unfinished">Elija otro archivo, o una copia nueva de este.</translation>
    </message>
    <message>
        <source>It holds vector tiles (pbf, mvt), shapes that have to be drawn first; only pictures are read here.</source>
        <translation type="unfinished">Contiene teselas vectoriales (pbf, mvt), formas que habría que dibujar antes; aquí solo se leen imágenes.</translation>
    </message>
    <message>
        <source>Have it made as raster tiles in PNG, JPEG or WebP, or choose such a file.</source>
        <translation type="unfinished">Pida que se genere como teselas ráster en PNG, JPEG o WebP, o elija un archivo así.</translation>
    </message>
    <message>
        <source>There are no tiles in it.</source>
        <translation type="unfinished">No contiene teselas.</translation>
    </message>
    <message>
        <source>It is not at its place, or may not be read.</source>
        <translation type="unfinished">No está en su sitio, o no está permitido leerlo.</translation>
    </message>
    <message>
        <source>Attach the disk that it lies on, or choose the file again.</source>
        <translation type="unfinished">Conecte el disco en el que está, o elija el archivo de nuevo.</translation>
    </message>
    <message>
        <source>It is no file.</source>
        <translation type="unfinished">No es un archivo.</translation>
    </message>
    <message>
        <source>It was altered while it was open.</source>
        <translation type="unfinished">Se alteró mientras estaba abierto.</translation>
    </message>
    <message>
        <source>Wait until whatever writes it has ended, then choose it again.</source>
        <translation type="unfinished">Espere a que termine lo que lo está escribiendo y elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>It is an address on a network, and this program asks nothing of any network.</source>
        <translation type="unfinished">Es una dirección de red, y este programa no pide nada a ninguna red.</translation>
    </message>
    <message>
        <source>Copy the file onto a disk of this machine, and choose it there.</source>
        <translation type="unfinished">Copie el archivo a un disco de este equipo y elíjalo allí.</translation>
    </message>
    <message>
        <source>It holds tables that only the program that wrote it can read.</source>
        <translation type="unfinished">Contiene tablas que solo puede leer el programa que lo escribió.</translation>
    </message>
    <message>
        <source>It says that its lowest zoom is above its highest.</source>
        <translation type="unfinished">Dice que su zoom mínimo es mayor que su máximo.</translation>
    </message>
    <message>
        <source>It counts its tiles by the scheme {scheme}; this format counts them as TMS.</source>
        <translation type="unfinished">Cuenta sus teselas según el esquema {scheme}; este formato las cuenta como TMS.</translation>
    </message>
    <message>
        <source>Have it made anew, with its rows counted from the south (TMS).</source>
        <translation type="unfinished">Pida que se genere de nuevo, con las filas contadas desde el sur (TMS).</translation>
    </message>
    <message>
        <source>It is drawn in another projection: {projection}.</source>
        <translation type="unfinished">Está dibujado en otra proyección: {projection}.</translation>
    </message>
    <message>
        <source>Have it made in Web Mercator (EPSG:3857).</source>
        <translation type="unfinished">Pida que se genere en Web Mercator (EPSG:3857).</translation>
    </message>
    <message>
        <source>It takes too long to find a tile in it; perhaps it has no index.</source>
        <translation type="unfinished">Se tarda demasiado en encontrar una tesela en él; quizá no tenga índice.</translation>
    </message>
    <message>
        <source>It asks for more than to be read.</source>
        <translation type="unfinished">Pide algo más que ser leído.</translation>
    </message>
    <message>
        <source>It is a database, and not one of map tiles.</source>
        <translation type="unfinished">Es una base de datos, pero no de teselas de mapa.</translation>
    </message>
    <message>
        <source>It is damaged: a part of it cannot be read.</source>
        <translation type="unfinished">Está dañado: una parte de él no se puede leer.</translation>
    </message>
    <message>
        <source>It is cut short.</source>
        <translation type="unfinished">Está truncado.</translation>
    </message>
    <message>
        <source>Another program is still writing it, or did not close it; a part of it lies beside it.</source>
        <translation type="unfinished">Otro programa aún lo está escribiendo, o no lo cerró; una parte está junto a él.</translation>
    </message>
    <message>
        <source>Close it there, then choose it again.</source>
        <translation type="unfinished">Ciérrelo allí y elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>It is neither MBTiles nor PMTiles.</source>
        <translation type="unfinished">No es ni MBTiles ni PMTiles.</translation>
    </message>
    <message>
        <source>Its tiles are no pictures that are read here: PNG, JPEG or WebP, square, 256 to 1024 pixels a side.</source>
        <translation type="unfinished">Sus teselas no son imágenes que se lean aquí: PNG, JPEG o WebP, cuadradas, de 256 a 1024 píxeles por lado.</translation>
    </message>
    <message>
        <source>It is damaged: its directory cannot be read.</source>
        <translation type="unfinished">Está dañado: su directorio no se puede leer.</translation>
    </message>
    <message>
        <source>It is PMTiles of version {version}; only version 3 is read.</source>
        <translation type="unfinished">Es PMTiles de versión {version}; solo se lee la versión 3.</translation>
    </message>
    <message>
        <source>Have it converted to version 3.</source>
        <translation type="unfinished">Pida que se convierta a la versión 3.</translation>
    </message>
    <message>
        <source>Its tiles are pictures of a kind that is not read here.</source>
        <translation type="unfinished">Sus teselas son imágenes de un tipo que aquí no se lee.</translation>
    </message>
    <message>
        <source>It is packed in a way that is not read here; gzip is, and none.</source>
        <translation type="unfinished">Está comprimido de una forma que aquí no se lee; se leen gzip y lo no comprimido.</translation>
    </message>
    <message>
        <source>Have it made anew, with its directories packed by gzip.</source>
        <translation type="unfinished">Pida que se genere de nuevo, con sus directorios comprimidos con gzip.</translation>
    </message>
    <message>
        <source>A file that was altered is not opened.</source>
        <translation type="unfinished">Un archivo alterado no se abre.</translation>
    </message>
    <message>
        <source>The content was not opened: that takes the key or the pass phrase that it was sealed for.</source>
        <translation type="unfinished">El contenido no se abrió: hace falta la clave o la frase de contraseña para la que se selló.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) (is|are) as signed, each by its hash.</source>
        <translation type="unfinished">
            <numerusform>%n parte está tal como se firmó, según su hash.</numerusform>
            <numerusform>%n partes están tal como se firmaron, cada una según su hash.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is as it was signed, to the last byte.</source>
        <translation type="unfinished">El archivo está tal como se firmó, hasta el último byte.</translation>
    </message>
    <message>
        <source>The file was altered, or cut off, after it was signed.</source>
        <translation type="unfinished">El archivo se alteró, o se truncó, después de firmarse.</translation>
    </message>
    <message>
        <source>It was signed by {fingerprint}. Whose key that is, only the sender can tell.</source>
        <translation type="unfinished">Lo firmó {fingerprint}. De quién es esa clave, solo lo puede decir el remitente.</translation>
    </message>
    <message>
        <source>It was signed by the key that was named: {key}.</source>
        <translation type="unfinished">Lo firmó la clave que se indicó: {key}.</translation>
    </message>
    <message>
        <source>It was signed by another key than was named: {key}.</source>
        <translation type="unfinished">Lo firmó una clave distinta de la que se indicó: {key}.</translation>
    </message>
    <message numerus="yes">
        <source>%n clear picture(s): {first} and {second} released exactly these, to exactly these recipients. Why: {why}</source>
        <translation type="unfinished">
            <numerusform>%n imagen en claro: {first} y {second} autorizaron exactamente esta, para exactamente estos destinatarios. Motivo: {why}</numerusform>
            <numerusform>%n imágenes en claro: {first} y {second} autorizaron exactamente estas, para exactamente estos destinatarios. Motivo: {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>The release was signed by {key}, for {name}. Whose key that is, only they can tell.</source>
        <translation type="unfinished">La autorización se firmó con {key}, por {name}. De quién es esa clave, solo lo puede decir esa persona.</translation>
    </message>
    <message>
        <source>Of the audit trail a part goes along; whether the whole of it holds, only the case can tell.</source>
        <translation type="unfinished">Del registro de auditoría se incluye una parte; si se sostiene entero, solo lo puede decir el caso.</translation>
    </message>
    <message>
        <source>The rows of the audit trail do not follow one another.</source>
        <translation type="unfinished">Las filas del registro de auditoría no se siguen unas a otras.</translation>
    </message>
    <message>
        <source>The audit trail is whole; it ends in {head}.</source>
        <translation type="unfinished">El registro de auditoría está completo; termina en {head}.</translation>
    </message>
    <message>
        <source>The content of this sealed file is not as it was written.</source>
        <translation type="unfinished">El contenido de este archivo sellado no está como se escribió.</translation>
    </message>
    <message>
        <source>Ask the sender for the file again; nothing of it was taken over.</source>
        <translation type="unfinished">Pida de nuevo el archivo al remitente; no se incorporó nada de él.</translation>
    </message>
    <message>
        <source>It has more parts than a case file can have.</source>
        <translation type="unfinished">Tiene más partes de las que puede tener un archivo de caso.</translation>
    </message>
    <message>
        <source>The part {name} is there twice.</source>
        <translation type="unfinished">La parte {name} está dos veces.</translation>
    </message>
    <message>
        <source>Something follows its end.</source>
        <translation type="unfinished">Hay algo después de su final.</translation>
    </message>
    <message>
        <source>Its parts are not in their order.</source>
        <translation type="unfinished">Sus partes no están en su orden.</translation>
    </message>
    <message>
        <source>One of its parts is named as a folder of others is.</source>
        <translation type="unfinished">Una de sus partes se llama igual que una carpeta de otras.</translation>
    </message>
    <message>
        <source>It is cut off.</source>
        <translation type="unfinished">Está truncado.</translation>
    </message>
    <message>
        <source>A part has a name that no case file gives.</source>
        <translation type="unfinished">Una parte tiene un nombre que no da ningún archivo de caso.</translation>
    </message>
    <message>
        <source>The part {name} was altered.</source>
        <translation type="unfinished">La parte {name} fue alterada.</translation>
    </message>
    <message>
        <source>It was made by a newer version, whose container this version does not know.</source>
        <translation type="unfinished">Lo creó una versión más reciente, cuyo contenedor esta versión no conoce.</translation>
    </message>
    <message>
        <source>It does not begin as a container does.</source>
        <translation type="unfinished">No empieza como un contenedor.</translation>
    </message>
    <message>
        <source>This is not a sealed case file as it was sent.</source>
        <translation type="unfinished">Esto no es un archivo de caso sellado tal como se envió.</translation>
    </message>
    <message>
        <source>This file was not sealed for this key or pass phrase.</source>
        <translation type="unfinished">Este archivo no se selló para esta clave o frase de contraseña.</translation>
    </message>
    <message>
        <source>It opens for those alone whom the sender named.</source>
        <translation type="unfinished">Solo se abre para quienes indicó el remitente.</translation>
    </message>
    <message>
        <source>Give the key or the pass phrase that the sender sealed it for.</source>
        <translation type="unfinished">Indique la clave o la frase de contraseña para la que lo selló el remitente.</translation>
    </message>
    <message>
        <source>The file was not sealed: {recipient} is no recipient.</source>
        <translation type="unfinished">El archivo no se selló: {recipient} no es un destinatario.</translation>
    </message>
    <message>
        <source>A recipient is an age key that begins with age1.</source>
        <translation type="unfinished">Un destinatario es una clave de age que empieza por age1.</translation>
    </message>
    <message>
        <source>Ask for the line that &apos;homeward receiving-key&apos; or &apos;age-keygen&apos; prints as public key.</source>
        <translation type="unfinished">Pida la línea que «homeward receiving-key» o «age-keygen» muestra como clave pública.</translation>
    </message>
    <message numerus="yes">
        <source>The file was not sealed: it would be for %n recipient(s).</source>
        <translation type="unfinished">
            <numerusform>El archivo no se selló: sería para %n destinatario.</numerusform>
            <numerusform>El archivo no se selló: sería para %n destinatarios.</numerusform>
        </translation>
    </message>
    <message>
        <source>A sealed file is for 1 to {most} keys, or for a pass phrase.</source>
        <translation type="unfinished">Un archivo sellado es para entre 1 y {most} claves, o para una frase de contraseña.</translation>
    </message>
    <message>
        <source>Name those who are to read it; seal a second file where they are more.</source>
        <translation type="unfinished">Indique quiénes deben leerlo; si son más, selle un segundo archivo.</translation>
    </message>
    <message>
        <source>It has no signed manifest.</source>
        <translation type="unfinished">No tiene manifiesto firmado.</translation>
    </message>
    <message>
        <source>The signature of its manifest does not fit.</source>
        <translation type="unfinished">La firma de su manifiesto no coincide.</translation>
    </message>
    <message>
        <source>Its parts are not those that its manifest names.</source>
        <translation type="unfinished">Sus partes no son las que indica su manifiesto.</translation>
    </message>
    <message>
        <source>There are clear pictures in it that no word of two people releases.</source>
        <translation type="unfinished">Contiene imágenes en claro que ninguna declaración de dos personas autoriza.</translation>
    </message>
    <message>
        <source>It was altered, or cut off, after it was signed.</source>
        <translation type="unfinished">Se alteró, o se truncó, después de firmarse.</translation>
    </message>
    <message>
        <source>One key signed the file, and another its content.</source>
        <translation type="unfinished">Una clave firmó el archivo, y otra su contenido.</translation>
    </message>
    <message>
        <source>It was sealed for others; somebody else than its sender encrypted it for you.</source>
        <translation type="unfinished">Se selló para otros; quien lo cifró para usted no fue su remitente.</translation>
    </message>
    <message>
        <source>Nothing was signed: the word names another key.</source>
        <translation type="unfinished">No se firmó nada: la declaración indica otra clave.</translation>
    </message>
    <message>
        <source>It names {named}, and this is {found}.</source>
        <translation type="unfinished">Indica {named}, y esta es {found}.</translation>
    </message>
    <message>
        <source>Sign with the key that is named, or have the word made again for this one.</source>
        <translation type="unfinished">Firme con la clave indicada, o pida que se haga de nuevo la declaración para esta clave.</translation>
    </message>
    <message>
        <source>Nothing was done: two people have not said so, or no longer.</source>
        <translation type="unfinished">No se hizo nada: falta la declaración de dos personas, o ya no está vigente.</translation>
    </message>
    <message>
        <source>Have it said anew, by both.</source>
        <translation type="unfinished">Pida a ambas que la hagan de nuevo.</translation>
    </message>
    <message>
        <source>{name} has taken it back.</source>
        <translation type="unfinished">{name} la ha retirado.</translation>
    </message>
    <message>
        <source>{name} has not signed it yet.</source>
        <translation type="unfinished">{name} aún no la ha firmado.</translation>
    </message>
    <message>
        <source>It ended on {at}.</source>
        <translation type="unfinished">Venció el {at}.</translation>
    </message>
    <message>
        <source>It was made later than this machine&apos;s clock says that it is.</source>
        <translation type="unfinished">Se hizo en un momento posterior al que indica el reloj de este equipo.</translation>
    </message>
    <message>
        <source>The key that is to sign second has signed first.</source>
        <translation type="unfinished">La clave que debe firmar en segundo lugar firmó en primero.</translation>
    </message>
    <message>
        <source>It was made by a newer version, whose form this version does not know.</source>
        <translation type="unfinished">Lo creó una versión más reciente, cuyo formato esta versión no conoce.</translation>
    </message>
    <message>
        <source>It is not written as this program writes one.</source>
        <translation type="unfinished">No está escrita como la escribe este programa.</translation>
    </message>
    <message>
        <source>It was signed on other bytes.</source>
        <translation type="unfinished">Se firmó sobre otros bytes.</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation type="unfinished">{one} o {other}</translation>
    </message>
    <message>
        <source>A key has signed it that it does not name.</source>
        <translation type="unfinished">La ha firmado una clave que no figura en ella.</translation>
    </message>
    <message>
        <source>It does not begin as a sealed file does.</source>
        <translation type="unfinished">No empieza como un archivo sellado.</translation>
    </message>
    <message>
        <source>Its head cannot be read.</source>
        <translation type="unfinished">Su cabecera no se puede leer.</translation>
    </message>
    <message>
        <source>What was encrypted does not begin as it does in a sealed file, or names too many.</source>
        <translation type="unfinished">Lo cifrado no empieza como en un archivo sellado, o indica demasiados destinatarios.</translation>
    </message>
    <message>
        <source>It asks for more work than a pass phrase may cost.</source>
        <translation type="unfinished">Exige más cálculo del que puede costar una frase de contraseña.</translation>
    </message>
    <message>
        <source>What was encrypted cannot be read: it was damaged before it was signed.</source>
        <translation type="unfinished">Lo cifrado no se puede leer: se dañó antes de firmarse.</translation>
    </message>
    <message>
        <source>Its manifest cannot be read.</source>
        <translation type="unfinished">Su manifiesto no se puede leer.</translation>
    </message>
    <message>
        <source>Its manifest is of something else than a case file.</source>
        <translation type="unfinished">Su manifiesto es de algo distinto de un archivo de caso.</translation>
    </message>
    <message>
        <source>Its manifest is not written as manifests are.</source>
        <translation type="unfinished">Su manifiesto no está escrito como se escriben los manifiestos.</translation>
    </message>
    <message>
        <source>It was made by a newer version, whose case files this version does not know.</source>
        <translation type="unfinished">Lo creó una versión más reciente, cuyos archivos de caso esta versión no conoce.</translation>
    </message>
    <message>
        <source>There is no key to sign with on this machine.</source>
        <translation type="unfinished">En este equipo no hay ninguna clave para firmar.</translation>
    </message>
    <message>
        <source>Whoever gets the file has to be able to tell who sent it.</source>
        <translation type="unfinished">Quien reciba el archivo tiene que poder saber quién lo envió.</translation>
    </message>
    <message>
        <source>Make one: homeward signing-key --new.</source>
        <translation type="unfinished">Cree una: homeward signing-key --new.</translation>
    </message>
    <message>
        <source>The pass phrase does not open your signing key.</source>
        <translation type="unfinished">La frase de contraseña no abre su clave de firma.</translation>
    </message>
    <message>
        <source>It is another one than the key was made with, or the key&apos;s file was altered.</source>
        <translation type="unfinished">No es la frase con la que se creó la clave, o se alteró el archivo de la clave.</translation>
    </message>
    <message>
        <source>Type it again; the key&apos;s recovery key gives it another pass phrase.</source>
        <translation type="unfinished">Escríbala de nuevo; la clave de recuperación permite darle otra frase de contraseña.</translation>
    </message>
    <message>
        <source>Nothing was signed: the public half of your signing key is another key&apos;s.</source>
        <translation type="unfinished">No se firmó nada: la mitad pública de su clave de firma es de otra clave.</translation>
    </message>
    <message>
        <source>The file {name} was exchanged or damaged.</source>
        <translation type="unfinished">El archivo {name} se cambió por otro o se dañó.</translation>
    </message>
    <message>
        <source>Delete that file: it is made anew. Then tell your fingerprint again to whom you told it.</source>
        <translation type="unfinished">Borre ese archivo: se crea de nuevo. Después comunique otra vez su huella a quienes se la comunicó.</translation>
    </message>
    <message>
        <source>No key was made: there is one on this machine.</source>
        <translation type="unfinished">No se creó ninguna clave: ya hay una en este equipo.</translation>
    </message>
    <message>
        <source>What was signed with it is known by its fingerprint.</source>
        <translation type="unfinished">Lo firmado con ella se reconoce por su huella.</translation>
    </message>
    <message>
        <source>Keep it; or move its file away first, if it is to be replaced: {file}.</source>
        <translation type="unfinished">Consérvela; o, si hay que sustituirla, mueva antes su archivo: {file}.</translation>
    </message>
    <message>
        <source>The signing key could not be saved.</source>
        <translation type="unfinished">No se pudo guardar la clave de firma.</translation>
    </message>
    <message>
        <source>Make room or get the right to write where settings are kept.</source>
        <translation type="unfinished">Libere espacio u obtenga permiso de escritura donde se guardan los ajustes.</translation>
    </message>
    <message>
        <source>Filled: measured by the camera. Open: inferred, the middle of what its place measured; a thick part of the rim is the share that was measured. The circle is how far it may be off, dashed where the camera is silent and 100 m are assumed. Shift+drag picks a box, Ctrl+Shift+drag what a line goes around, Return all in sight.</source>
        <translation type="unfinished">Relleno: medida por la cámara. Hueco: inferida, el punto medio de lo medido en su lugar; la parte gruesa del borde es la proporción que se midió. El círculo indica cuánto puede desviarse; discontinuo, donde la cámara no lo dice y se suponen 100 m. Mayús+arrastrar selecciona un recuadro; Ctrl+Mayús+arrastrar, lo que rodea una línea; Intro, todo lo que está a la vista.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished">Mapa</translation>
    </message>
    <message numerus="yes">
        <source>%n inferred from their place</source>
        <comment>pictures</comment>
        <translation type="unfinished">
            <numerusform>%n inferida de su lugar</numerusform>
            <numerusform>%n inferidas de su lugar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) at 0/0, which no receiver measures</source>
        <translation type="unfinished">
            <numerusform>%n imagen en 0/0, que ningún receptor mide</numerusform>
            <numerusform>%n imágenes en 0/0, que ningún receptor mide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) without a position</source>
        <translation type="unfinished">
            <numerusform>%n imagen sin posición</numerusform>
            <numerusform>%n imágenes sin posición</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a map file</source>
        <translation type="unfinished">Elegir un archivo de mapa</translation>
    </message>
    <message>
        <source>Map files (*.mbtiles *.pmtiles);;All files (*)</source>
        <translation type="unfinished">Archivos de mapa (*.mbtiles *.pmtiles);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Arrows pan, + and - zoom, Home shows all, Return narrows to what is in sight</source>
        <translation type="unfinished">Las flechas desplazan, + y - cambian el zoom, Inicio muestra todo, Intro limita a lo que está a la vista</translation>
    </message>
    <message>
        <source>Map file …</source>
        <translation type="unfinished">Archivo de mapa …</translation>
    </message>
    <message>
        <source>The laboratory&apos;s own map beneath the pins: MBTiles or PMTiles with pictures, from this machine</source>
        <translation type="unfinished">El mapa propio del laboratorio bajo los marcadores: MBTiles o PMTiles con imágenes, de este equipo</translation>
    </message>
    <message>
        <source>Map file, shown or hidden</source>
        <translation type="unfinished">Mostrar u ocultar el archivo de mapa</translation>
    </message>
    <message>
        <source>Hidden, the program&apos;s own map is seen alone</source>
        <translation type="unfinished">Oculto, se ve solo el mapa del propio programa</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in sight about {town}</source>
        <translation type="unfinished">
            <numerusform>%n imagen a la vista en torno a {town}</numerusform>
            <numerusform>%n imágenes a la vista en torno a {town}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in sight</source>
        <translation type="unfinished">
            <numerusform>%n imagen a la vista</numerusform>
            <numerusform>%n imágenes a la vista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n elsewhere</source>
        <comment>pictures</comment>
        <translation type="unfinished">
            <numerusform>%n en otra parte</numerusform>
            <numerusform>%n en otra parte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picked</source>
        <comment>pictures</comment>
        <translation type="unfinished">
            <numerusform>%n seleccionada</numerusform>
            <numerusform>%n seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>The picked picture: {pin}.</source>
        <translation type="unfinished">La imagen elegida: {pin}.</translation>
    </message>
    <message>
        <source>The picked picture is elsewhere.</source>
        <translation type="unfinished">La imagen elegida está en otra parte.</translation>
    </message>
    <message>
        <source>{count} km</source>
        <translation type="unfinished">{count} km</translation>
    </message>
    <message>
        <source>{count} m</source>
        <translation type="unfinished">{count} m</translation>
    </message>
    <message>
        <source>This file cannot be read as VICS; nothing was changed.</source>
        <translation type="unfinished">Este archivo no se puede leer como VICS; no se cambió nada.</translation>
    </message>
    <message>
        <source>It does not begin as JSON of VICS does.</source>
        <translation type="unfinished">No empieza como el JSON de VICS.</translation>
    </message>
    <message>
        <source>Name the JSON file of the export.</source>
        <translation type="unfinished">Indique el archivo JSON de la exportación.</translation>
    </message>
    <message>
        <source>something follows after its end</source>
        <translation type="unfinished">hay algo después de su final</translation>
    </message>
    <message>
        <source>It has no list of records under “value”.</source>
        <translation type="unfinished">No tiene ninguna lista de registros en «value».</translation>
    </message>
    <message>
        <source>a list ends with a comma</source>
        <translation type="unfinished">una lista termina con una coma</translation>
    </message>
    <message>
        <source>a list goes on without a comma</source>
        <translation type="unfinished">una lista sigue sin coma</translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation type="unfinished">falta un nombre</translation>
    </message>
    <message>
        <source>an object goes on without a comma</source>
        <translation type="unfinished">un objeto sigue sin coma</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation type="unfinished">tiene demasiados niveles</translation>
    </message>
    <message>
        <source>“{character}” is missing</source>
        <translation type="unfinished">falta «{character}»</translation>
    </message>
    <message>
        <source>It is no JSON: {why}, near {near}.</source>
        <translation type="unfinished">No es JSON: {why}, cerca de {near}.</translation>
    </message>
    <message>
        <source>Ask whoever made it for a file that is whole.</source>
        <translation type="unfinished">Pida a quien lo creó un archivo completo.</translation>
    </message>
    <message>
        <source>It breaks off in the middle.</source>
        <translation type="unfinished">Se interrumpe a la mitad.</translation>
    </message>
    <message>
        <source>Ask for the file once more; it was not copied whole.</source>
        <translation type="unfinished">Pida el archivo otra vez; no se copió entero.</translation>
    </message>
    <message>
        <source>a number has too many digits</source>
        <translation type="unfinished">un número tiene demasiadas cifras</translation>
    </message>
    <message>
        <source>None of its records names a picture, by a digest or a file.</source>
        <translation type="unfinished">Ninguno de sus registros indica una imagen, ni por un hash ni por un archivo.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished">No existe ese archivo.</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation type="unfinished">Falta {name}.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation type="unfinished">Compruebe la ruta.</translation>
    </message>
    <message>
        <source>This is no set of hashes that can be read.</source>
        <translation type="unfinished">Esto no es un conjunto de hashes que se pueda leer.</translation>
    </message>
    <message>
        <source>By its content it is none of these: {formats}.</source>
        <translation type="unfinished">Por su contenido no es ninguno de estos: {formats}.</translation>
    </message>
    <message>
        <source>Name the file with the hashes itself, or bring it into a list with one hash a line.</source>
        <translation type="unfinished">Indique el propio archivo con los hashes, o conviértalo en una lista con un hash por línea.</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation type="unfinished">Es una carpeta.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished">El archivo está vacío.</translation>
    </message>
    <message>
        <source>The set ends too early; nothing of it was loaded.</source>
        <translation type="unfinished">El conjunto termina demasiado pronto; no se cargó nada de él.</translation>
    </message>
    <message>
        <source>It breaks off {place}, as after a download or a copy that was cut off.</source>
        <translation type="unfinished">Se interrumpe {place}, como tras una descarga o una copia que no acabó.</translation>
    </message>
    <message>
        <source>Get the file again, and compare its size or its hash with the sender&apos;s.</source>
        <translation type="unfinished">Obtenga el archivo de nuevo y compare su tamaño o su hash con los del remitente.</translation>
    </message>
    <message numerus="yes">
        <source>after %n entr(y|ies) ({reason})</source>
        <translation type="unfinished">
            <numerusform>tras %n entrada ({reason})</numerusform>
            <numerusform>tras %n entradas ({reason})</numerusform>
        </translation>
    </message>
    <message>
        <source>within its head</source>
        <translation type="unfinished">dentro de su cabecera</translation>
    </message>
    <message>
        <source>after {done} of {many} hashes</source>
        <translation type="unfinished">tras {done} de {many} hashes</translation>
    </message>
    <message>
        <source>This file brings no hashes.</source>
        <translation type="unfinished">Este archivo no aporta ningún hash.</translation>
    </message>
    <message>
        <source>It makes the tables of the NSRL set, or speaks of others of its tables.</source>
        <translation type="unfinished">Crea las tablas del conjunto NSRL, o trata de otras de sus tablas.</translation>
    </message>
    <message>
        <source>Choose the other .sql file of the download.</source>
        <translation type="unfinished">Elija el otro archivo .sql de la descarga.</translation>
    </message>
    <message numerus="yes">
        <source>after %n record(s)</source>
        <translation type="unfinished">
            <numerusform>tras %n registro</numerusform>
            <numerusform>tras %n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>The set is no JSON that can be read; nothing of it was loaded.</source>
        <translation type="unfinished">El conjunto no es un JSON que se pueda leer; no se cargó nada de él.</translation>
    </message>
    <message numerus="yes">
        <source>After %n record(s): {reason}.</source>
        <translation type="unfinished">
            <numerusform>Tras %n registro: {reason}.</numerusform>
            <numerusform>Tras %n registros: {reason}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Get the file again; if it is whole, ask its sender to write it anew.</source>
        <translation type="unfinished">Obtenga el archivo de nuevo; si está completo, pida al remitente que lo vuelva a escribir.</translation>
    </message>
    <message>
        <source>The set cannot be read.</source>
        <translation type="unfinished">No se puede leer el conjunto.</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation type="unfinished">termina demasiado pronto</translation>
    </message>
    <message>
        <source>Check its path, and that its disk is connected.</source>
        <translation type="unfinished">Compruebe su ruta y que su disco esté conectado.</translation>
    </message>
    <message>
        <source>The zip archive cannot be read.</source>
        <translation type="unfinished">No se puede leer el comprimido zip.</translation>
    </message>
    <message>
        <source>Unpack it, and name the file itself.</source>
        <translation type="unfinished">Descomprímalo e indique el propio archivo.</translation>
    </message>
    <message>
        <source>The database cannot be read.</source>
        <translation type="unfinished">No se puede leer la base de datos.</translation>
    </message>
    <message>
        <source>SQLite says of {name}: {reason}. It may be cut off or damaged.</source>
        <translation type="unfinished">SQLite dice de {name}: {reason}. Puede estar truncada o dañada.</translation>
    </message>
    <message>
        <source>Ask for it again, or copy it again.</source>
        <translation type="unfinished">Pídala otra vez, o cópiela de nuevo.</translation>
    </message>
    <message>
        <source>It is not clear which file in the zip archive is the set.</source>
        <translation type="unfinished">No está claro qué archivo del comprimido zip es el conjunto.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n file(s), and {many} of them could be it.</source>
        <translation type="unfinished">
            <numerusform>Tiene %n archivo, y {many} podría serlo.</numerusform>
            <numerusform>Tiene %n archivos, y {many} de ellos podrían serlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it holds is packed more tightly than hashes can be; it would fill the machine.</source>
        <translation type="unfinished">Su contenido está más comprimido de lo que pueden estarlo unos hashes; llenaría el equipo.</translation>
    </message>
    <message>
        <source>No set was written.</source>
        <translation type="unfinished">No se escribió ningún conjunto.</translation>
    </message>
    <message>
        <source>No picture has a category that this form can hold.</source>
        <translation type="unfinished">Ninguna imagen tiene una categoría que este formato pueda contener.</translation>
    </message>
    <message>
        <source>Grade pictures first.</source>
        <translation type="unfinished">Categorice imágenes antes.</translation>
    </message>
    <message>
        <source>The file was not imported.</source>
        <translation type="unfinished">El archivo no se importó.</translation>
    </message>
    <message>
        <source>Its categories are numbers that mean different things in different schemes: some swapped 0 and 5.</source>
        <translation type="unfinished">Sus categorías son números que significan cosas distintas en esquemas distintos: algunos intercambiaron 0 y 5.</translation>
    </message>
    <message>
        <source>Look at its counts with --dry-run, then name the sender&apos;s scheme with --scheme.</source>
        <translation type="unfinished">Mire sus recuentos con --dry-run e indique después el esquema del remitente con --scheme.</translation>
    </message>
    <message>
        <source>There is no folder {name}.</source>
        <translation type="unfinished">No hay ninguna carpeta {name}.</translation>
    </message>
    <message>
        <source>Check what --root names.</source>
        <translation type="unfinished">Compruebe qué indica --root.</translation>
    </message>
    <message>
        <source>It changed while it was read.</source>
        <translation type="unfinished">Cambió mientras se leía.</translation>
    </message>
    <message>
        <source>Copy it to where nobody writes to it.</source>
        <translation type="unfinished">Cópielo a un sitio donde nadie escriba en él.</translation>
    </message>
    <message>
        <source>the rows of one of its hash sets are not those that were loaded</source>
        <translation type="unfinished">las filas de uno de sus conjuntos de hashes no son las que se cargaron</translation>
    </message>
    <message>
        <source>the records of an imported file are not those that were imported</source>
        <translation type="unfinished">los registros de un archivo importado no son los que se importaron</translation>
    </message>
    <message>
        <source>the text of an imported file is not what was imported</source>
        <translation type="unfinished">el texto de un archivo importado no es el que se importó</translation>
    </message>
    <message>
        <source>The case file is sealed.</source>
        <translation type="unfinished">El archivo de caso está sellado.</translation>
    </message>
    <message numerus="yes">
        <source>{file} holds %n picture(s), veiled, and has {bytes} bytes. Your fingerprint, to be told to them by another way than the file: {fingerprint}.</source>
        <translation type="unfinished">
            <numerusform>{file} contiene %n imagen, velada, y tiene {bytes} bytes. Su huella, que debe comunicar a los destinatarios por una vía distinta de la del archivo: {fingerprint}.</numerusform>
            <numerusform>{file} contiene %n imágenes, veladas, y tiene {bytes} bytes. Su huella, que debe comunicar a los destinatarios por una vía distinta de la del archivo: {fingerprint}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them (is|are) in it clear as well, as two people released.</source>
        <translation type="unfinished">
            <numerusform>%n de ellas también está en él en claro, según autorizaron dos personas.</numerusform>
            <numerusform>%n de ellas también están en él en claro, según autorizaron dos personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seal a case file …</source>
        <translation type="unfinished">Sellar un archivo de caso …</translation>
    </message>
    <message>
        <source>For a reviewer in another unit: signed by you, encrypted for them, every picture veiled</source>
        <translation type="unfinished">Para un revisor de otra unidad: firmado por usted, cifrado para él, con todas las imágenes veladas</translation>
    </message>
    <message>
        <source>It waits until the work that is going on has ended …</source>
        <translation type="unfinished">Espera a que termine el trabajo en curso …</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation type="unfinished">Leyendo …</translation>
    </message>
    <message numerus="yes">
        <source>Reading … %n row(s) so far</source>
        <translation type="unfinished">
            <numerusform>Leyendo … %n fila hasta ahora</numerusform>
            <numerusform>Leyendo … %n filas hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>clear pictures</source>
        <translation type="unfinished">imágenes en claro</translation>
    </message>
    <message>
        <source>pictures with people covered</source>
        <translation type="unfinished">imágenes con las personas cubiertas</translation>
    </message>
    <message>
        <source>keys and pass phrases</source>
        <translation type="unfinished">claves y frases de contraseña</translation>
    </message>
    <message>
        <source>Seal a case file</source>
        <translation type="unfinished">Sellar un archivo de caso</translation>
    </message>
    <message>
        <source>vectors, perceptual hashes and looks of points that pictures are compared by, and digests of these</source>
        <translation type="unfinished">vectores, hashes perceptuales y aspectos de puntos con los que se comparan las imágenes, y hashes de estos</translation>
    </message>
    <message>
        <source>examiners&apos; own figures of how long and how large they looked</source>
        <translation type="unfinished">las cifras propias de los analistas sobre cuánto tiempo y a qué tamaño miraron</translation>
    </message>
    <message>
        <source>With names of files, which may name people</source>
        <translation type="unfinished">Con nombres de archivos, que pueden contener nombres de personas</translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished">Elementos</translation>
    </message>
    <message>
        <source>Contact sheets</source>
        <translation type="unfinished">Hojas de contactos</translation>
    </message>
    <message>
        <source>Notes and leads</source>
        <translation type="unfinished">Notas y pistas</translation>
    </message>
    <message>
        <source>Names of files</source>
        <translation type="unfinished">Nombres de archivos</translation>
    </message>
    <message>
        <source>Those that an examiner has confirmed</source>
        <translation type="unfinished">Con confirmación de un analista</translation>
    </message>
    <message>
        <source>Those of what is picked</source>
        <translation type="unfinished">De lo seleccionado</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">Todos</translation>
    </message>
    <message>
        <source>None</source>
        <comment>of the places or series</comment>
        <translation type="unfinished">Ninguno</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">Informe</translation>
    </message>
    <message>
        <source>Pairs as scenes with people filled in</source>
        <translation type="unfinished">Pares como escenas con personas cubiertas</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation type="unfinished">Contando …</translation>
    </message>
    <message>
        <source>For people who do not have the case. Every picture is a veiled tile. It is not encrypted; only you can read it where it is written.</source>
        <translation type="unfinished">Para quienes no tienen el caso. Cada imagen es una tesela velada. No está cifrado; allí donde se escribe, solo lo puede leer usted.</translation>
    </message>
    <message>
        <source>Places in full</source>
        <translation type="unfinished">Lugares completos</translation>
    </message>
    <message>
        <source>Series in full</source>
        <translation type="unfinished">Series completas</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">Con</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation type="unfinished">Marca</translation>
    </message>
    <message>
        <source>The protective marking of every page</source>
        <translation type="unfinished">La marca de protección de cada página</translation>
    </message>
    <message>
        <source>Header</source>
        <translation type="unfinished">Encabezado</translation>
    </message>
    <message>
        <source>Your laboratory, as on its paper</source>
        <translation type="unfinished">Su laboratorio, como en su papel con membrete</translation>
    </message>
    <message>
        <source>As</source>
        <comment>the form of a report</comment>
        <translation type="unfinished">Formato</translation>
    </message>
    <message>
        <source>Ask a second person</source>
        <translation type="unfinished">Pedir a una segunda persona</translation>
    </message>
    <message>
        <source>Sign and ask</source>
        <translation type="unfinished">Firmar y pedir</translation>
    </message>
    <message>
        <source>You sign these bytes, and so does the one whom you name, with a key of their own: they open this case under their own name, look at the cut-out in Appeals, and approve it. It lasts 30 days.</source>
        <translation type="unfinished">Usted firma estos bytes, y también la persona que usted indique, con una clave propia: esa persona abre este caso con su propio nombre, mira el recorte en Llamamientos y lo aprueba. Vale 30 días.</translation>
    </message>
    <message>
        <source>What is to be found out</source>
        <translation type="unfinished">Qué se quiere averiguar</translation>
    </message>
    <message>
        <source>Who is to approve it</source>
        <translation type="unfinished">Quién debe aprobarlo</translation>
    </message>
    <message>
        <source>Fingerprint of their key</source>
        <translation type="unfinished">Huella de la clave de esa persona</translation>
    </message>
    <message>
        <source>As they told it, not out of a file</source>
        <translation type="unfinished">Tal como la comunicó, no tomada de un archivo</translation>
    </message>
    <message>
        <source>Pass phrase of your key</source>
        <translation type="unfinished">Frase de contraseña de su clave</translation>
    </message>
    <message>
        <source>Say what is to be found out.</source>
        <translation type="unfinished">Diga qué se quiere averiguar.</translation>
    </message>
    <message>
        <source>Say who is to approve it.</source>
        <translation type="unfinished">Diga quién debe aprobarlo.</translation>
    </message>
    <message>
        <source>A fingerprint has eight groups of four digits or letters from a to f.</source>
        <translation type="unfinished">Una huella tiene ocho grupos de cuatro cifras o letras de la a a la f.</translation>
    </message>
    <message>
        <source>Approve the cut-out</source>
        <translation type="unfinished">Aprobar el recorte</translation>
    </message>
    <message>
        <source>Do not let it leave</source>
        <translation type="unfinished">No dejar que salga</translation>
    </message>
    <message>
        <source>Sign and approve</source>
        <translation type="unfinished">Firmar y aprobar</translation>
    </message>
    <message>
        <source>{wide} by {high} pixels, {bytes} bytes</source>
        <translation type="unfinished">{wide} por {high} píxeles, {bytes} bytes</translation>
    </message>
    <message>
        <source>rectangle {sides} of picture {picture}</source>
        <translation type="unfinished">rectángulo {sides} de la imagen {picture}</translation>
    </message>
    <message>
        <source>{first} asks {second}: {why}</source>
        <translation type="unfinished">{first} pide a {second}: {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in full</source>
        <comment>of a report</comment>
        <translation type="unfinished">
            <numerusform>%n lugar completo</numerusform>
            <numerusform>%n lugares completos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series in full</source>
        <comment>of a report</comment>
        <translation type="unfinished">
            <numerusform>%n serie completa</numerusform>
            <numerusform>%n series completas</numerusform>
        </translation>
    </message>
    <message>
        <source>each scene is a reveal, on the record</source>
        <translation type="unfinished">cada escena es una revelación, y queda registrada</translation>
    </message>
    <message>
        <source>The header has a few short lines at most.</source>
        <translation type="unfinished">El encabezado tiene, como máximo, unas pocas líneas cortas.</translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation type="unfinished">El caso entero</translation>
    </message>
    <message>
        <source>Releases of clear pictures</source>
        <translation type="unfinished">Autorizaciones de imágenes en claro</translation>
    </message>
    <message>
        <source>Pictures travel clear in a sealed file only when two people have said so, each with a key of their own: one asks, the other signs the same words, then Seal a case file offers it.</source>
        <translation type="unfinished">En un archivo sellado, las imágenes viajan en claro solo cuando dos personas lo han autorizado, cada una con su propia clave: una lo pide, la otra firma el mismo texto y entonces «Sellar un archivo de caso» lo ofrece.</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation type="unfinished">Autorizaciones</translation>
    </message>
    <message>
        <source>No pictures were released in this case yet.</source>
        <translation type="unfinished">En este caso aún no se autorizó ninguna imagen.</translation>
    </message>
    <message>
        <source>Ask for a release …</source>
        <translation type="unfinished">Pedir una autorización …</translation>
    </message>
    <message>
        <source>Take in a file …</source>
        <translation type="unfinished">Incorporar un archivo …</translation>
    </message>
    <message>
        <source>Sign or take back …</source>
        <translation type="unfinished">Firmar o retirar …</translation>
    </message>
    <message>
        <source>Pick the pictures first, or open a series or a place; then ask for the release.</source>
        <translation type="unfinished">Seleccione primero las imágenes, o abra una serie o un lugar; después, pida la autorización.</translation>
    </message>
    <message>
        <source>Nothing is picked.</source>
        <translation type="unfinished">No hay nada seleccionado.</translation>
    </message>
    <message numerus="yes">
        <source>%n picked picture(s)</source>
        <translation type="unfinished">
            <numerusform>%n imagen seleccionada</numerusform>
            <numerusform>%n imágenes seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Give {file} to {name}. They sign it in their Homeward, under Case, Sign a release, and give you a file back: take it in under Case, Releases of clear pictures. Or let them sign there, with their own key. Until then nothing travels clear.</source>
        <translation type="unfinished">Entregue {file} a {name}. Esa persona lo firma en su Homeward, en Caso, «Firmar una autorización», y le devuelve un archivo: incorpórelo en Caso, «Autorizaciones de imágenes en claro». O permita que firme ahí, con su propia clave. Hasta entonces, nada viaja en claro.</translation>
    </message>
    <message>
        <source>You have signed first.</source>
        <translation type="unfinished">Usted ha firmado en primer lugar.</translation>
    </message>
    <message>
        <source>Take in a release</source>
        <translation type="unfinished">Incorporar una autorización</translation>
    </message>
    <message>
        <source>Both have signed.</source>
        <translation type="unfinished">Ambas personas han firmado.</translation>
    </message>
    <message>
        <source>It does not stand.</source>
        <translation type="unfinished">No está vigente.</translation>
    </message>
    <message>
        <source>Seal a case file offers it now.</source>
        <translation type="unfinished">«Sellar un archivo de caso» ya la ofrece.</translation>
    </message>
    <message>
        <source>Sign a release</source>
        <translation type="unfinished">Firmar una autorización</translation>
    </message>
    <message>
        <source>Give {file} to {name}, who takes it in.</source>
        <translation type="unfinished">Entregue {file} a {name}, que lo incorpora.</translation>
    </message>
    <message>
        <source>You have signed it.</source>
        <translation type="unfinished">Usted la ha firmado.</translation>
    </message>
    <message>
        <source>Releases of clear pictures …</source>
        <translation type="unfinished">Autorizaciones de imágenes en claro …</translation>
    </message>
    <message>
        <source>Which pictures two people have said may travel clear, to whom and why; ask for one, or take it back</source>
        <translation type="unfinished">Qué imágenes pueden viajar en claro según dos personas, para quién y por qué; pedir una autorización o retirarla</translation>
    </message>
    <message>
        <source>Sign a release …</source>
        <translation type="unfinished">Firmar una autorización …</translation>
    </message>
    <message>
        <source>As the second person: what is to travel clear is shown, then you say so too, with your own key</source>
        <translation type="unfinished">Como segunda persona: se muestra qué va a viajar en claro y después usted también lo autoriza, con su propia clave</translation>
    </message>
    <message>
        <source>Keys of recipients</source>
        <translation type="unfinished">Claves de destinatarios</translation>
    </message>
    <message>
        <source>Merge remarks</source>
        <translation type="unfinished">Fusionar observaciones</translation>
    </message>
    <message>
        <source>The remarks are merged.</source>
        <translation type="unfinished">Las observaciones están fusionadas.</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) (was|were) there already; nothing was changed.</source>
        <translation type="unfinished">
            <numerusform>%n observación ya estaba; no se modificó nada.</numerusform>
            <numerusform>%n observaciones ya estaban; no se modificó nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new remark(s): Notes and Decisions show them beside what they are about.</source>
        <translation type="unfinished">
            <numerusform>%n observación nueva: Notas y Decisiones la muestran junto a aquello de lo que trata.</numerusform>
            <numerusform>%n observaciones nuevas: Notas y Decisiones las muestran junto a aquello de lo que tratan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them (goes|go) against a decision of yours, which stands.</source>
        <translation type="unfinished">
            <numerusform>%n de ellas va en contra de una decisión suya, que sigue vigente.</numerusform>
            <numerusform>%n de ellas van en contra de una decisión suya, que sigue vigente.</numerusform>
        </translation>
    </message>
    <message>
        <source>A pass phrase</source>
        <translation type="unfinished">Una frase de contraseña</translation>
    </message>
    <message>
        <source>My signing key</source>
        <translation type="unfinished">Mi clave de firma</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished">Observaciones</translation>
    </message>
    <message>
        <source>It opens with</source>
        <translation type="unfinished">Se abre con</translation>
    </message>
    <message>
        <source>Show what is in it</source>
        <translation type="unfinished">Mostrar lo que contiene</translation>
    </message>
    <message>
        <source>Type the pass phrase.</source>
        <translation type="unfinished">Escriba la frase de contraseña.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished">Fusionar</translation>
    </message>
    <message>
        <source>known here as {name}</source>
        <translation type="unfinished">conocida aquí como {name}</translation>
    </message>
    <message>
        <source>not known here: compare it by telephone</source>
        <translation type="unfinished">desconocida aquí: compruébela por teléfono</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s), of {reviewer}.</source>
        <translation type="unfinished">
            <numerusform>%n observación, de {reviewer}.</numerusform>
            <numerusform>%n observaciones, de {reviewer}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them (is|are) new.</source>
        <translation type="unfinished">
            <numerusform>%n de ellas es nueva.</numerusform>
            <numerusform>%n de ellas son nuevas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (goes|go) against a decision of yours.</source>
        <translation type="unfinished">
            <numerusform>%n va en contra de una decisión suya.</numerusform>
            <numerusform>%n van en contra de una decisión suya.</numerusform>
        </translation>
    </message>
    <message>
        <source>They bind nothing: you take over what you agree with.</source>
        <translation type="unfinished">No obligan a nada: usted adopta aquello con lo que esté de acuerdo.</translation>
    </message>
    <message>
        <source>Signed by this key, {whose}:</source>
        <translation type="unfinished">Firmado con esta clave, {whose}:</translation>
    </message>
    <message>
        <source>against: {word}, by {examiner}</source>
        <translation type="unfinished">en contra: {word}, de {examiner}</translation>
    </message>
    <message>
        <source>that group is there no more</source>
        <translation type="unfinished">ese grupo ya no está</translation>
    </message>
    <message>
        <source>merged before</source>
        <translation type="unfinished">ya fusionada</translation>
    </message>
    <message>
        <source>Release pictures</source>
        <translation type="unfinished">Autorizar imágenes</translation>
    </message>
    <message>
        <source>They travel clear only when a second person, with a key of their own, signs the very same words: these pictures, these recipients, this reason.</source>
        <translation type="unfinished">Solo viajan en claro cuando una segunda persona, con su propia clave, firma exactamente el mismo texto: estas imágenes, estos destinatarios, este motivo.</translation>
    </message>
    <message>
        <source>Somebody whose key is not known here</source>
        <translation type="unfinished">Alguien cuya clave no se conoce aquí</translation>
    </message>
    <message>
        <source>age1…, one a line</source>
        <translation type="unfinished">age1…, una por línea</translation>
    </message>
    <message>
        <source>eight groups of four, as they told it to you</source>
        <translation type="unfinished">ocho grupos de cuatro, tal como se la comunicaron</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Qué</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation type="unfinished">Segunda persona</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation type="unfinished">Nombre de la persona</translation>
    </message>
    <message>
        <source>Their fingerprint</source>
        <translation type="unfinished">Huella de su clave</translation>
    </message>
    <message>
        <source>It ends after</source>
        <translation type="unfinished">Vence tras</translation>
    </message>
    <message>
        <source>Say who the second person is: their name, and the fingerprint of their key.</source>
        <translation type="unfinished">Indique quién es la segunda persona: su nombre y la huella de su clave.</translation>
    </message>
    <message>
        <source>Say why, in one line: the second person signs it too.</source>
        <translation type="unfinished">Diga por qué, en una línea: la segunda persona también lo firma.</translation>
    </message>
    <message>
        <source>of this machine</source>
        <comment>a signing key</comment>
        <translation type="unfinished">la de este equipo</translation>
    </message>
    <message>
        <source>Another …</source>
        <translation type="unfinished">Otra …</translation>
    </message>
    <message>
        <source>The folder of your signing key</source>
        <translation type="unfinished">La carpeta de su clave de firma</translation>
    </message>
    <message>
        <source>A release</source>
        <translation type="unfinished">Una autorización</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished">Firmar</translation>
    </message>
    <message>
        <source>Signing …</source>
        <translation type="unfinished">Firmando …</translation>
    </message>
    <message>
        <source>I say so too, as {name}</source>
        <translation type="unfinished">Yo también las autorizo, como {name}</translation>
    </message>
    <message>
        <source>I take it back, as one of the two</source>
        <translation type="unfinished">La retiro, como una de las dos personas</translation>
    </message>
    <message>
        <source>Pictures that are to travel clear</source>
        <translation type="unfinished">Imágenes que van a viajar en claro</translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished">Primera</translation>
    </message>
    <message>
        <source>Second</source>
        <translation type="unfinished">Segunda</translation>
    </message>
    <message>
        <source>From, until</source>
        <translation type="unfinished">Desde, hasta</translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished">Usted</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation type="unfinished">Su clave</translation>
    </message>
    <message>
        <source>Goes along: {what}.</source>
        <translation type="unfinished">Se incluye: {what}.</translation>
    </message>
    <message>
        <source>names of files and folders, and the sentences of problems</source>
        <translation type="unfinished">nombres de archivos y carpetas, y las frases de los problemas</translation>
    </message>
    <message>
        <source>Stays here: {what}.</source>
        <translation type="unfinished">Se queda aquí: {what}.</translation>
    </message>
    <message>
        <source>For</source>
        <comment>whom a file is sealed</comment>
        <translation type="unfinished">Para</translation>
    </message>
    <message>
        <source>Their keys</source>
        <translation type="unfinished">Sus claves</translation>
    </message>
    <message>
        <source>Say for whom: paste at least one key, a line that begins with age1.</source>
        <translation type="unfinished">Indique para quién: pegue al menos una clave, una línea que empieza por age1.</translation>
    </message>
    <message>
        <source>One file for a reviewer in another unit: signed by you, encrypted for them, every picture veiled but those that two people have released.</source>
        <translation type="unfinished">Un archivo para un revisor de otra unidad: firmado por usted, cifrado para él, con todas las imágenes veladas salvo las que dos personas han autorizado.</translation>
    </message>
    <message>
        <source>No picture: every one is veiled</source>
        <translation type="unfinished">Ninguna imagen: todas van veladas</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">En claro</translation>
    </message>
    <message numerus="yes">
        <source>clear pictures but for the %n released</source>
        <translation type="unfinished">
            <numerusform>imágenes en claro, salvo la %n autorizada</numerusform>
            <numerusform>imágenes en claro, salvo las %n autorizadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s): hashes, facts and a veiled tile of each</source>
        <translation type="unfinished">
            <numerusform>%n imagen: hashes, datos y una tesela velada</numerusform>
            <numerusform>%n imágenes: hashes, datos y una tesela velada de cada una</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clear picture(s), as two people released</source>
        <translation type="unfinished">
            <numerusform>%n imagen en claro, según autorizaron dos personas</numerusform>
            <numerusform>%n imágenes en claro, según autorizaron dos personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) with reasons</source>
        <translation type="unfinished">
            <numerusform>%n grupo con motivos</numerusform>
            <numerusform>%n grupos con motivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) with matched points</source>
        <translation type="unfinished">
            <numerusform>%n vínculo con puntos coincidentes</numerusform>
            <numerusform>%n vínculos con puntos coincidentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n categor(y|ies) given</source>
        <translation type="unfinished">
            <numerusform>%n categoría dada</numerusform>
            <numerusform>%n categorías dadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) set</source>
        <translation type="unfinished">
            <numerusform>%n etiqueta puesta</numerusform>
            <numerusform>%n etiquetas puestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation type="unfinished">
            <numerusform>%n pista</numerusform>
            <numerusform>%n pistas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the audit trail</source>
        <translation type="unfinished">
            <numerusform>%n fila del registro de auditoría</numerusform>
            <numerusform>%n filas del registro de auditoría</numerusform>
        </translation>
    </message>
    <message>
        <source>Sets of hashes</source>
        <translation type="unfinished">Conjuntos de hashes</translation>
    </message>
    <message>
        <source>Load a hash set</source>
        <translation type="unfinished">Cargar un conjunto de hashes</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were loaded.</source>
        <translation type="unfinished">
            <numerusform>Se cargó %n fila.</numerusform>
            <numerusform>Se cargaron %n filas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rows} %n picture(s) of this case (is|are) in it.</source>
        <translation type="unfinished">
            <numerusform>{rows} %n imagen de este caso está en el conjunto.</numerusform>
            <numerusform>{rows} %n imágenes de este caso están en el conjunto.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is loaded.</source>
        <translation type="unfinished">{name} está cargado.</translation>
    </message>
    <message>
        <source>Load a hash set …</source>
        <translation type="unfinished">Cargar un conjunto de hashes …</translation>
    </message>
    <message>
        <source>What is in the file is shown first; then you say what it is</source>
        <translation type="unfinished">Primero se muestra lo que contiene el archivo; después usted dice qué es</translation>
    </message>
    <message>
        <source>Hash sets …</source>
        <translation type="unfinished">Conjuntos de hashes …</translation>
    </message>
    <message>
        <source>Which stand and what each is; one can be taken out, with a reason</source>
        <translation type="unfinished">Cuáles están vigentes y qué es cada uno; se puede retirar uno, indicando un motivo</translation>
    </message>
    <message>
        <source>Alert</source>
        <comment>kind of hash set</comment>
        <translation type="unfinished">Alerta</translation>
    </message>
    <message>
        <source>Benign</source>
        <comment>kind of hash set</comment>
        <translation type="unfinished">Inofensivo</translation>
    </message>
    <message>
        <source>Series</source>
        <comment>kind of hash set</comment>
        <translation type="unfinished">Series</translation>
    </message>
    <message>
        <source>Own work</source>
        <comment>kind of hash set</comment>
        <translation type="unfinished">Trabajo propio</translation>
    </message>
    <message>
        <source>Judged illegal, or looked for: what is in it is marked, and never hidden.</source>
        <translation type="unfinished">Juzgado ilegal, o buscado: lo que contiene se marca, y nunca se oculta.</translation>
    </message>
    <message>
        <source>Known, harmless files: what is in it steps aside, unless another set or an examiner says something of it.</source>
        <translation type="unfinished">Archivos conocidos e inofensivos: lo que contiene se aparta, salvo que otro conjunto o un analista diga algo de ello.</translation>
    </message>
    <message>
        <source>Of known series: what is in it is marked.</source>
        <translation type="unfinished">De series conocidas: lo que contiene se marca.</translation>
    </message>
    <message>
        <source>Graded in another case: what is in it is marked, with who gave which category.</source>
        <translation type="unfinished">Categorizado en otro caso: lo que contiene se marca, con quién dio qué categoría.</translation>
    </message>
    <message>
        <source>PhotoDNA values are compared for equality only: Homeward does not compute PhotoDNA, and near matches are not looked for.</source>
        <translation type="unfinished">Los valores PhotoDNA solo se comparan por igualdad: Homeward no calcula PhotoDNA, y no se buscan coincidencias aproximadas.</translation>
    </message>
    <message>
        <source>series {name}</source>
        <translation type="unfinished">serie {name}</translation>
    </message>
    <message>
        <source>Same value</source>
        <translation type="unfinished">Mismo valor</translation>
    </message>
    <message>
        <source>no other picture of this case</source>
        <translation type="unfinished">ninguna otra imagen de este caso</translation>
    </message>
    <message>
        <source>category {category}</source>
        <translation type="unfinished">categoría {category}</translation>
    </message>
    <message>
        <source>record {record} of {file}</source>
        <translation type="unfinished">registro {record} de {file}</translation>
    </message>
    <message>
        <source>Choose what it is</source>
        <translation type="unfinished">Elija qué es</translation>
    </message>
    <message>
        <source>Its version or date, as its source names it; may be left out</source>
        <translation type="unfinished">Su versión o fecha, como la indica su fuente; puede omitirse</translation>
    </message>
    <message>
        <source>Who gives it out; may be left out</source>
        <translation type="unfinished">Quién lo distribuye; puede omitirse</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">Qué es</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">Versión</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Fuente</translation>
    </message>
    <message>
        <source>Load it</source>
        <translation type="unfinished">Cargar</translation>
    </message>
    <message>
        <source>Nothing was loaded.</source>
        <translation type="unfinished">No se cargó nada.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation type="unfinished">Se detuvo.</translation>
    </message>
    <message numerus="yes">
        <source>It is {format}: %n row(s); {hashes}.</source>
        <translation type="unfinished">
            <numerusform>Es {format}: %n fila; {hashes}.</numerusform>
            <numerusform>Es {format}: %n filas; {hashes}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Categories: {categories}.</source>
        <translation type="unfinished">Categorías: {categories}.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would be left out.</source>
        <translation type="unfinished">
            <numerusform>Se omitiría %n fila.</numerusform>
            <numerusform>Se omitirían %n filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would be left out.</source>
        <translation type="unfinished">No se omitiría nada.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more of this kind.</source>
        <translation type="unfinished">
            <numerusform>Y %n más de este tipo.</numerusform>
            <numerusform>Y %n más de este tipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation type="unfinished">Cargando …</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Why it is taken out; kept in the audit trail</source>
        <translation type="unfinished">Por qué se retira; queda en el registro de auditoría</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished">Retirar</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {kind}, %n row(s)</source>
        <translation type="unfinished">
            <numerusform>{name}: {kind}, %n fila</numerusform>
            <numerusform>{name}: {kind}, %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>No hash set is loaded. “Load a hash set …” loads one.</source>
        <translation type="unfinished">No hay ningún conjunto de hashes cargado. «Cargar un conjunto de hashes …» carga uno.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of this case (is|are) in it.</source>
        <translation type="unfinished">
            <numerusform>%n imagen de este caso está en el conjunto.</numerusform>
            <numerusform>%n imágenes de este caso están en el conjunto.</numerusform>
        </translation>
    </message>
    <message>
        <source>{format}; loaded by {examiner}, {at}.</source>
        <translation type="unfinished">{format}; cargado por {examiner}, {at}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more (has|have) the PhotoDNA value of one in it.</source>
        <translation type="unfinished">
            <numerusform>%n más tiene el valor PhotoDNA de una del conjunto.</numerusform>
            <numerusform>%n más tienen el valor PhotoDNA de una del conjunto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign it</source>
        <translation type="unfinished">Firmar</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation type="unfinished">Sellar</translation>
    </message>
    <message>
        <source>There is no key to sign with on this machine yet. The pass phrase that you choose here makes one, which stays beside the settings of this machine.</source>
        <translation type="unfinished">En este equipo aún no hay ninguna clave con la que firmar. La frase de contraseña que elija aquí crea una, que queda junto a los ajustes de este equipo.</translation>
    </message>
    <message>
        <source>Your key has this fingerprint. Tell it to them by another way than the file: by telephone, on paper.</source>
        <translation type="unfinished">Su clave tiene esta huella. Comuníquela a los destinatarios por una vía distinta de la del archivo: por teléfono, en papel.</translation>
    </message>
    <message>
        <source>Type the pass phrase of your key.</source>
        <translation type="unfinished">Escriba la frase de contraseña de su clave.</translation>
    </message>
    <message>
        <source>Your key is made; its fingerprint is {fingerprint}. The recovery key opens it when the pass phrase is lost, and it is not shown again. Write it down or print it, and keep it in a sealed envelope.</source>
        <translation type="unfinished">Su clave está creada; su huella es {fingerprint}. La clave de recuperación la abre si se pierde la frase de contraseña, y no se vuelve a mostrar. Anótela o imprímala y guárdela en un sobre sellado.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Continuar</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <comment>where a new file goes</comment>
        <translation type="unfinished">aún sin elegir</translation>
    </message>
    <message>
        <source>Where to …</source>
        <translation type="unfinished">Dónde …</translation>
    </message>
    <message>
        <source>Say where the file goes.</source>
        <translation type="unfinished">Indique dónde se pone el archivo.</translation>
    </message>
    <message>
        <source>There is a file of that name. Choose another name; nothing is overwritten.</source>
        <translation type="unfinished">Ya hay un archivo con ese nombre. Elija otro nombre; no se sobrescribe nada.</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation type="unfinished">Dónde se pone el archivo</translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished">Todos los archivos</translation>
    </message>
    <message>
        <source>Import VICS</source>
        <translation type="unfinished">Importar VICS</translation>
    </message>
    <message>
        <source>{name} is taken in.</source>
        <translation type="unfinished">{name} está importado.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them (is|are) of pictures in this case.</source>
        <translation type="unfinished">
            <numerusform>%n de ellos es de una imagen de este caso.</numerusform>
            <numerusform>%n de ellos son de imágenes de este caso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n categor(y|ies), as the sender&apos;s word.</source>
        <translation type="unfinished">
            <numerusform>%n categoría, según el remitente.</numerusform>
            <numerusform>%n categorías, según el remitente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s), as the sender&apos;s word.</source>
        <translation type="unfinished">
            <numerusform>%n etiqueta, según el remitente.</numerusform>
            <numerusform>%n etiquetas, según el remitente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s), as the sender&apos;s word.</source>
        <translation type="unfinished">
            <numerusform>%n nota, según el remitente.</numerusform>
            <numerusform>%n notas, según el remitente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) (keeps|keep) another category that stood here.</source>
        <translation type="unfinished">
            <numerusform>%n imagen conserva otra categoría que ya tenía aquí.</numerusform>
            <numerusform>%n imágenes conservan otra categoría que ya tenían aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s): Problems lists them.</source>
        <translation type="unfinished">
            <numerusform>%n problema: Problemas lo muestra.</numerusform>
            <numerusform>%n problemas: Problemas los muestra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) (was|were) kept.</source>
        <translation type="unfinished">
            <numerusform>Se conservó %n registro.</numerusform>
            <numerusform>Se conservaron %n registros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why, in a few words, or nothing. What was written out before is beyond the program.</source>
        <translation type="unfinished">Por qué, en pocas palabras, o nada. Lo que ya se exportó queda fuera del alcance del programa.</translation>
    </message>
    <message>
        <source>Withdraw the cut-out</source>
        <translation type="unfinished">Retirar el recorte</translation>
    </message>
    <message>
        <source>Where the cut-out goes</source>
        <translation type="unfinished">Dónde se pone el recorte</translation>
    </message>
    <message>
        <source>{name} is written.</source>
        <translation type="unfinished">{name} está escrito.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s).</source>
        <translation type="unfinished">
            <numerusform>%n registro.</numerusform>
            <numerusform>%n registros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) (differs|differ) from what was taken in.</source>
        <translation type="unfinished">
            <numerusform>%n valor difiere de lo que se importó.</numerusform>
            <numerusform>%n valores difieren de lo que se importó.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thumbnail(s) (was|were) left out.</source>
        <translation type="unfinished">
            <numerusform>Se omitió %n miniatura.</numerusform>
            <numerusform>Se omitieron %n miniaturas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), {bytes} bytes.</source>
        <translation type="unfinished">
            <numerusform>%n imagen, {bytes} bytes.</numerusform>
            <numerusform>%n imágenes, {bytes} bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 {digest}</source>
        <translation type="unfinished">SHA-256 {digest}</translation>
    </message>
    <message>
        <source>Report …</source>
        <translation type="unfinished">Informe …</translation>
    </message>
    <message>
        <source>A PDF or a page for people who do not have the case; every picture is veiled</source>
        <translation type="unfinished">Un PDF o una página para quienes no tienen el caso; todas las imágenes están veladas</translation>
    </message>
    <message>
        <source>Import VICS …</source>
        <translation type="unfinished">Importar VICS …</translation>
    </message>
    <message>
        <source>What is in the file and what its categories mean is shown first</source>
        <translation type="unfinished">Primero se muestra qué contiene el archivo y qué significan sus categorías</translation>
    </message>
    <message>
        <source>Export VICS …</source>
        <translation type="unfinished">Exportar VICS …</translation>
    </message>
    <message>
        <source>A file that was taken in with what changed since, or a new one; no picture is in it</source>
        <translation type="unfinished">Un archivo importado con lo que cambió desde entonces, o uno nuevo; no contiene ninguna imagen</translation>
    </message>
    <message>
        <source>Export VICS</source>
        <translation type="unfinished">Exportar VICS</translation>
    </message>
    <message>
        <source>With the case&apos;s own notes, added to the comments</source>
        <translation type="unfinished">Con las notas del propio caso, añadidas a los comentarios</translation>
    </message>
    <message>
        <source>No picture and no thumbnail is in it. It is not encrypted; only you can read it where it is written.</source>
        <translation type="unfinished">No contiene ninguna imagen ni miniatura. No está cifrado; donde se escribe, solo usted puede leerlo.</translation>
    </message>
    <message>
        <source>{name} with what changed since</source>
        <translation type="unfinished">{name} con lo que cambió desde entonces</translation>
    </message>
    <message>
        <source>Everything that is shown, as a new file of VICS {version}</source>
        <translation type="unfinished">Todo lo que se muestra, como archivo nuevo de VICS {version}</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation type="unfinished">Escribir</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), taken in by {examiner}, {at}.</source>
        <translation type="unfinished">
            <numerusform>%n registro, importado por {examiner}, {at}.</numerusform>
            <numerusform>%n registros, importados por {examiner}, {at}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), one of each picture.</source>
        <translation type="unfinished">
            <numerusform>%n registro, uno por imagen.</numerusform>
            <numerusform>%n registros, uno por imagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No categories go along: no scheme says what they mean.</source>
        <translation type="unfinished">No se incluye ninguna categoría: ningún esquema dice qué significan.</translation>
    </message>
    <message>
        <source>Categories that stand, by {title} ({id}):</source>
        <translation type="unfinished">Categorías vigentes, según {title} ({id}):</translation>
    </message>
    <message>
        <source>not in this scheme</source>
        <translation type="unfinished">no está en este esquema</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n picture(s)</source>
        <translation type="unfinished">
            <numerusform>{name}: %n imagen</numerusform>
            <numerusform>{name}: %n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture has a category.</source>
        <translation type="unfinished">Ninguna imagen tiene categoría.</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation type="unfinished">Escribiendo …</translation>
    </message>
    <message>
        <source>Elsewhere …</source>
        <translation type="unfinished">Otro sitio …</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation type="unfinished">Importar</translation>
    </message>
    <message>
        <source>Choose what its numbers mean</source>
        <translation type="unfinished">Elija qué significan sus números</translation>
    </message>
    <message>
        <source>Else the case number in the file</source>
        <translation type="unfinished">Si no, el número de caso del archivo</translation>
    </message>
    <message>
        <source>Pictures lie in</source>
        <translation type="unfinished">Imágenes en</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation type="unfinished">No se importó nada.</translation>
    </message>
    <message>
        <source>You have a second reading open. End it first.</source>
        <translation type="unfinished">Tiene una segunda lectura abierta. Termínela antes.</translation>
    </message>
    <message>
        <source>Where its pictures lie</source>
        <translation type="unfinished">Dónde están sus imágenes</translation>
    </message>
    <message>
        <source>{id}: {title}, version {version}</source>
        <translation type="unfinished">{id}: {title}, versión {version}</translation>
    </message>
    <message numerus="yes">
        <source>VICS {version}, a hash set: %n record(s), {md5s} different MD5.</source>
        <translation type="unfinished">
            <numerusform>VICS {version}, un conjunto de hashes: %n registro; MD5 distintos: {md5s}.</numerusform>
            <numerusform>VICS {version}, un conjunto de hashes: %n registros; MD5 distintos: {md5s}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>VICS {version}, a case: %n record(s), {md5s} different MD5.</source>
        <translation type="unfinished">
            <numerusform>VICS {version}, un caso: %n registro; MD5 distintos: {md5s}.</numerusform>
            <numerusform>VICS {version}, un caso: %n registros; MD5 distintos: {md5s}.</numerusform>
        </translation>
    </message>
    <message>
        <source>By {scheme}:</source>
        <translation type="unfinished">Según {scheme}:</translation>
    </message>
    <message>
        <source>uncategorised</source>
        <translation type="unfinished">sin categoría</translation>
    </message>
    <message>
        <source>a number that nobody explained yet</source>
        <translation type="unfinished">un número que nadie ha explicado aún</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n record(s)</source>
        <translation type="unfinished">
            <numerusform>{name}: %n registro</numerusform>
            <numerusform>{name}: %n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>from {count} pictures that show what both saw</source>
        <translation type="unfinished">según {count} imágenes que muestran lo que ambas vieron</translation>
    </message>
    <message>
        <source>the differences scatter by {span}, if both were there at the same time</source>
        <translation type="unfinished">las diferencias se dispersan {span}, si ambas estaban allí al mismo tiempo</translation>
    </message>
    <message>
        <source>The clocks of {first} and {second} agree, {by}; {spread}.</source>
        <translation type="unfinished">Los relojes de {first} y {second} coinciden, {by}; {spread}.</translation>
    </message>
    <message>
        <source>The clock of {ahead} is {apart} ahead of that of {behind}, {by}; {spread}.</source>
        <translation type="unfinished">El reloj de {ahead} va {apart} por delante del de {behind}, {by}; {spread}.</translation>
    </message>
    <message>
        <source>Only one of them gives its zone, so that this holds the other&apos;s zone too.</source>
        <translation type="unfinished">Solo una de ellas indica su zona, de modo que esto incluye también la zona de la otra.</translation>
    </message>
    <message>
        <source>time</source>
        <comment>a reason for a series</comment>
        <translation type="unfinished">tiempo</translation>
    </message>
    <message>
        <source>copy</source>
        <comment>a reason for a series</comment>
        <translation type="unfinished">copia</translation>
    </message>
    <message>
        <source>file number</source>
        <comment>a reason for a series</comment>
        <translation type="unfinished">número de archivo</translation>
    </message>
    <message>
        <source>structure</source>
        <comment>a reason for a series</comment>
        <translation type="unfinished">estructura</translation>
    </message>
    <message>
        <source>place</source>
        <comment>a reason for a series</comment>
        <translation type="unfinished">lugar</translation>
    </message>
    <message>
        <source>position</source>
        <comment>a reason for a series</comment>
        <translation type="unfinished">posición</translation>
    </message>
    <message>
        <source>camera</source>
        <comment>a reason for a series</comment>
        <translation type="unfinished">cámara</translation>
    </message>
    <message>
        <source>clothing</source>
        <comment>a reason for a series</comment>
        <translation type="unfinished">ropa</translation>
    </message>
    <message>
        <source>decision</source>
        <comment>a reason for a series</comment>
        <translation type="unfinished">decisión</translation>
    </message>
    <message>
        <source>A visit to the same place on another day, as light, clothes and things that moved may show.</source>
        <translation type="unfinished">Una visita al mismo lugar otro día, como pueden mostrar la luz, la ropa y los objetos movidos.</translation>
    </message>
    <message>
        <source>A clock that was set wrong or anew between the two pictures.</source>
        <translation type="unfinished">Un reloj mal puesto, o puesto de nuevo en hora entre las dos imágenes.</translation>
    </message>
    <message>
        <source>A look at the two pictures in Compare that shows two photographs and not one.</source>
        <translation type="unfinished">Una mirada a las dos imágenes en Comparar que muestre dos fotografías y no una.</translation>
    </message>
    <message>
        <source>Another camera in this case that names its files the same way, or somebody who renamed them.</source>
        <translation type="unfinished">Otra cámara de este caso que nombre sus archivos de la misma forma, o alguien que los renombró.</translation>
    </message>
    <message>
        <source>A receiver that kept an old position.</source>
        <translation type="unfinished">Un receptor que conservó una posición antigua.</translation>
    </message>
    <message>
        <source>Another camera of that model, or one program that wrote both files.</source>
        <translation type="unfinished">Otra cámara de ese modelo, o un mismo programa que escribió ambos archivos.</translation>
    </message>
    <message>
        <source>A second camera of that model, or one that writes the same serial.</source>
        <translation type="unfinished">Una segunda cámara de ese modelo, o una que escriba el mismo número de serie.</translation>
    </message>
    <message>
        <source>Others who wear the like, or the same clothes on another day.</source>
        <translation type="unfinished">Otras personas con ropa parecida, o la misma ropa otro día.</translation>
    </message>
    <message>
        <source>Nothing that the machine knows; taking the decision back.</source>
        <translation type="unfinished">Nada que la máquina sepa; retirar la decisión.</translation>
    </message>
    <message>
        <source>{examiner} decided that the two belong together.</source>
        <translation type="unfinished">{examiner} decidió que las dos van juntas.</translation>
    </message>
    <message>
        <source>Both show one place: {reason}</source>
        <translation type="unfinished">Ambas muestran un mismo lugar: {reason}</translation>
    </message>
    <message>
        <source>Both are in one proposed place, whose weakest member is {sure} sure.</source>
        <translation type="unfinished">Ambas están en un mismo lugar propuesto, cuyo miembro más débil tiene una seguridad de {sure}.</translation>
    </message>
    <message>
        <source>Both files are put together alike ({words}), as are {many} of the case&apos;s {all}.</source>
        <translation type="unfinished">Los dos archivos están compuestos igual ({words}), como {many} de los {all} del caso.</translation>
    </message>
    <message>
        <source>Against it: the two files were put together differently, or are of different size.</source>
        <translation type="unfinished">En contra: los dos archivos se compusieron de forma distinta, o tienen distinto tamaño.</translation>
    </message>
    <message>
        <source>Both name {camera}; many cameras share that.</source>
        <translation type="unfinished">Ambas indican {camera}; muchas cámaras comparten eso.</translation>
    </message>
    <message>
        <source>Both name {camera}.</source>
        <translation type="unfinished">Ambas indican {camera}.</translation>
    </message>
    <message>
        <source>{count} of the {many} other pictures of its place that name a camera and a time are of this series; it does not name both.</source>
        <translation type="unfinished">De las otras {many} imágenes de su lugar que indican cámara y hora, {count} son de esta serie; ella misma no indica ambas.</translation>
    </message>
    <message>
        <source>Too thin: without a clock, a copy or a number and a second reason, this makes no series: {reasons}.</source>
        <translation type="unfinished">Demasiado débil: sin un reloj, una copia o un número y un segundo motivo, esto no forma una serie: {reasons}.</translation>
    </message>
    <message>
        <source>Too thin: {sure} likely, by {reasons}.</source>
        <translation type="unfinished">Demasiado débil: probabilidad de {sure}, por {reasons}.</translation>
    </message>
    <message>
        <source>Its camera, its time, a decision or another series is against it, though this speaks for it: {reasons}.</source>
        <translation type="unfinished">Su cámara, su hora, una decisión u otra serie está en contra, aunque esto habla a favor: {reasons}.</translation>
    </message>
    <message>
        <source>the clock</source>
        <comment>what holds a series together</comment>
        <translation type="unfinished">el reloj</translation>
    </message>
    <message>
        <source>the copies</source>
        <comment>what holds a series together</comment>
        <translation type="unfinished">las copias</translation>
    </message>
    <message>
        <source>the numbers in the names</source>
        <comment>what holds a series together</comment>
        <translation type="unfinished">los números de los nombres</translation>
    </message>
    <message>
        <source>the place</source>
        <comment>what holds a series together</comment>
        <translation type="unfinished">el lugar</translation>
    </message>
    <message>
        <source>the positions</source>
        <comment>what holds a series together</comment>
        <translation type="unfinished">las posiciones</translation>
    </message>
    <message>
        <source>how the files are put together</source>
        <comment>what holds a series together</comment>
        <translation type="unfinished">la composición de los archivos</translation>
    </message>
    <message>
        <source>the name of the camera</source>
        <comment>what holds a series together</comment>
        <translation type="unfinished">el nombre de la cámara</translation>
    </message>
    <message>
        <source>the clothes</source>
        <comment>what holds a series together</comment>
        <translation type="unfinished">la ropa</translation>
    </message>
    <message>
        <source>the decisions</source>
        <comment>what holds a series together</comment>
        <translation type="unfinished">las decisiones</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation type="unfinished">{name}: {why}</translation>
    </message>
    <message>
        <source>Without {reasons} all {all} would still hold together.</source>
        <translation type="unfinished">Sin {reasons}, los {all} seguirían unidos.</translation>
    </message>
    <message numerus="yes">
        <source>Without {reasons} %n of {all} would fall out.</source>
        <translation type="unfinished">
            <numerusform>Sin {reasons}, %n de {all} quedaría fuera.</numerusform>
            <numerusform>Sin {reasons}, %n de {all} quedarían fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its {all} members (is|are) not shown: set aside since.</source>
        <translation type="unfinished">
            <numerusform>%n de sus {all} miembros no se muestra: se apartó después.</numerusform>
            <numerusform>%n de sus {all} miembros no se muestran: se apartaron después.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {all}</source>
        <comment>members</comment>
        <translation type="unfinished">
            <numerusform>{count} de {all}</numerusform>
            <numerusform>{count} de {all}</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason}: taken away, to look what falls out</source>
        <translation type="unfinished">{reason}: se retira para ver qué queda fuera</translation>
    </message>
    <message>
        <source>, {odds}</source>
        <translation type="unfinished">, {odds}</translation>
    </message>
    <message>
        <source>, {least} to {most}</source>
        <translation type="unfinished">, de {least} a {most}</translation>
    </message>
    <message>
        <source>{sentence} ({odds})</source>
        <translation type="unfinished">{sentence} ({odds})</translation>
    </message>
    <message>
        <source>{sentence} ({kind}: {odds})</source>
        <translation type="unfinished">{sentence} ({kind}: {odds})</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <comment>numbers of files</comment>
        <translation type="unfinished">
            <numerusform>falta %n</numerusform>
            <numerusform>faltan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The time of {name} is not used: {why}.</source>
        <translation type="unfinished">La hora de {name} no se usa: {why}.</translation>
    </message>
    <message>
        <source>not used</source>
        <comment>a time</comment>
        <translation type="unfinished">no usada</translation>
    </message>
    <message numerus="yes">
        <source>%n further member(s), no less sure than these</source>
        <translation type="unfinished">
            <numerusform>%n miembro más, no menos seguro que estos</numerusform>
            <numerusform>%n miembros más, no menos seguros que estos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that the case holds now says why; analyse it again.</source>
        <translation type="unfinished">Nada de lo que el caso contiene ahora dice por qué; analícelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} beside {other}: {why}</source>
        <translation type="unfinished">{name} junto a {other}: {why}</translation>
    </message>
    <message>
        <source>would fall out, {sure}</source>
        <translation type="unfinished">quedaría fuera, {sure}</translation>
    </message>
    <message>
        <source>In short</source>
        <comment>of a series</comment>
        <translation type="unfinished">En resumen</translation>
    </message>
    <message>
        <source>Held together by</source>
        <comment>of a series</comment>
        <translation type="unfinished">La sostiene</translation>
    </message>
    <message>
        <source>Numbers</source>
        <comment>of files</comment>
        <translation type="unfinished">Números</translation>
    </message>
    <message>
        <source>Clocks</source>
        <comment>of cameras</comment>
        <translation type="unfinished">Relojes</translation>
    </message>
    <message>
        <source>Doubtful times</source>
        <translation type="unfinished">Horas dudosas</translation>
    </message>
    <message>
        <source>Would refute it</source>
        <translation type="unfinished">La refutaría</translation>
    </message>
    <message>
        <source>Not joined</source>
        <translation type="unfinished">No unidas</translation>
    </message>
    <message>
        <source>Space on what holds it together takes that away for looking; nothing is saved by it.</source>
        <translation type="unfinished">Espacio sobre lo que la sostiene lo retira para mirar; con ello no se guarda nada.</translation>
    </message>
    <message>
        <source>Reading what it rests on …</source>
        <translation type="unfinished">Leyendo en qué se basa …</translation>
    </message>
    <message>
        <source>Looking what falls out …</source>
        <translation type="unfinished">Mirando qué queda fuera …</translation>
    </message>
    <message>
        <source>What the series rests on</source>
        <translation type="unfinished">En qué se basa la serie</translation>
    </message>
    <message>
        <source>Filled: the clock&apos;s zone is known, drawn in UTC. Outlined: as the clock stood. Drag, or Shift+arrows and Return, to pick members.</source>
        <translation type="unfinished">Relleno: se conoce la zona del reloj, dibujado en UTC. Contorno: tal como iba el reloj. Arrastre, o use Mayús+flechas e Intro, para seleccionar miembros.</translation>
    </message>
    <message>
        <source>Times of the series</source>
        <translation type="unfinished">Horas de la serie</translation>
    </message>
    <message numerus="yes">
        <source>Pick %n member(s) without a time</source>
        <translation type="unfinished">
            <numerusform>Seleccionar %n miembro sin hora</numerusform>
            <numerusform>Seleccionar %n miembros sin hora</numerusform>
        </translation>
    </message>
    <message>
        <source>These remarks are not on this case.</source>
        <translation type="unfinished">Estas observaciones no son sobre este caso.</translation>
    </message>
    <message>
        <source>Open the case whose sealed file the reviewer got. Nothing was changed.</source>
        <translation type="unfinished">Abra el caso cuyo archivo sellado recibió el revisor. No se modificó nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) (is|are) about pictures that are not in this case.</source>
        <translation type="unfinished">
            <numerusform>%n observación trata de imágenes que no están en este caso.</numerusform>
            <numerusform>%n observaciones tratan de imágenes que no están en este caso.</numerusform>
        </translation>
    </message>
    <message>
        <source>The case is older than the sealed file, or the file was not made by this program.</source>
        <translation type="unfinished">El caso es anterior al archivo sellado, o el archivo no lo hizo este programa.</translation>
    </message>
    <message>
        <source>Look for the newest copy of the case. Nothing was changed.</source>
        <translation type="unfinished">Busque la copia más reciente del caso. No se modificó nada.</translation>
    </message>
    <message>
        <source>This is no sealed file that is looked at.</source>
        <translation type="unfinished">Esto no es un archivo sellado que se esté mirando.</translation>
    </message>
    <message>
        <source>The sealed file does not tell of which case it is; an older version made it.</source>
        <translation type="unfinished">El archivo sellado no indica de qué caso es; lo hizo una versión anterior.</translation>
    </message>
    <message>
        <source>There is no remark yet.</source>
        <translation type="unfinished">Aún no hay ninguna observación.</translation>
    </message>
    <message>
        <source>They name the case that they are on, and it is another.</source>
        <translation type="unfinished">Indican el caso sobre el que son, y es otro.</translation>
    </message>
    <message>
        <source>They are on a sealed file that the audit trail of this case does not know.</source>
        <translation type="unfinished">Son sobre un archivo sellado que el registro de auditoría de este caso no conoce.</translation>
    </message>
    <message>
        <source>No remarks were saved.</source>
        <translation type="unfinished">No se guardó ninguna observación.</translation>
    </message>
    <message>
        <source>Open a sealed file, and write a remark.</source>
        <translation type="unfinished">Abra un archivo sellado y escriba una observación.</translation>
    </message>
    <message>
        <source>There is no face to search for in this picture.</source>
        <translation type="unfinished">En esta imagen no hay ninguna cara por la que buscar.</translation>
    </message>
    <message>
        <source>None was found, or it has not been described.</source>
        <translation type="unfinished">No se encontró ninguna, o aún no se ha descrito.</translation>
    </message>
    <message>
        <source>Run Analyse (Ctrl+R, or &apos;homeward analyse&apos;), or take another picture of the person.</source>
        <translation type="unfinished">Ejecute Analizar (Ctrl+R, o «homeward analyse»), o elija otra imagen de la persona.</translation>
    </message>
    <message>
        <source>A worker could not be tried: evidence cannot be read here.</source>
        <translation type="unfinished">No se pudo probar un proceso de trabajo: aquí no se puede leer material.</translation>
    </message>
    <message>
        <source>A worker can still: {ways}.</source>
        <translation type="unfinished">Un proceso de trabajo aún puede: {ways}.</translation>
    </message>
    <message numerus="yes">
        <source>A worker tried %n way(s) out, and all were shut.</source>
        <translation type="unfinished">
            <numerusform>Un proceso de trabajo probó %n salida, y estaba cerrada.</numerusform>
            <numerusform>Un proceso de trabajo probó %n salidas, y todas estaban cerradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No encrypted case could be made: {why}</source>
        <translation type="unfinished">No se pudo crear un caso cifrado: {why}</translation>
    </message>
    <message>
        <source>A case is not sealed on this machine. Do not work here.</source>
        <translation type="unfinished">En este equipo los casos no quedan sellados. No trabaje aquí.</translation>
    </message>
    <message>
        <source>A case was made: nothing of it is clear on the disk, and another pass phrase does not open it.</source>
        <translation type="unfinished">Se creó un caso: nada de él está en claro en el disco, y otra frase de contraseña no lo abre.</translation>
    </message>
    <message numerus="yes">
        <source>All %n model(s) are the listed ones, by SHA-256.</source>
        <translation type="unfinished">
            <numerusform>%n modelo es el de la lista, según SHA-256.</numerusform>
            <numerusform>Los %n modelos son los de la lista, según SHA-256.</numerusform>
        </translation>
    </message>
    <message>
        <source>This machine is not fit for the work.</source>
        <translation type="unfinished">Este equipo no es apto para el trabajo.</translation>
    </message>
    <message>
        <source>Mend that first; &apos;homeward doctor&apos; tries it again.</source>
        <translation type="unfinished">Corrija eso primero; «homeward doctor» lo vuelve a comprobar.</translation>
    </message>
    <message>
        <source>The list of locked packages is not here to compare with.</source>
        <translation type="unfinished">La lista de paquetes fijados no está aquí para comparar.</translation>
    </message>
    <message>
        <source>Other packages than the locked ones: {packages}.</source>
        <translation type="unfinished">Paquetes distintos de los fijados: {packages}.</translation>
    </message>
    <message numerus="yes">
        <source>All %n package(s) are the locked ones.</source>
        <translation type="unfinished">
            <numerusform>%n paquete es el fijado.</numerusform>
            <numerusform>Los %n paquetes son los fijados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether this machine has a network cannot be told here.</source>
        <translation type="unfinished">Aquí no se puede saber si este equipo tiene red.</translation>
    </message>
    <message>
        <source>No network is up. Homeward has no network code either.</source>
        <translation type="unfinished">No hay ninguna red activa. Homeward tampoco tiene código de red.</translation>
    </message>
    <message>
        <source>A network is up: {names}. Homeward has no network code, but other programs have; cases belong on a machine without one.</source>
        <translation type="unfinished">Hay una red activa: {names}. Homeward no tiene código de red, pero otros programas sí; los casos deben estar en un equipo sin red.</translation>
    </message>
    <message>
        <source>Whether memory is written to a disk cannot be told here.</source>
        <translation type="unfinished">Aquí no se puede saber si la memoria se escribe en un disco.</translation>
    </message>
    <message>
        <source>Memory may be written to a disk in clear: {devices}. Turn swap off, or encrypt it.</source>
        <translation type="unfinished">Puede que la memoria se escriba en claro en un disco: {devices}. Desactive el intercambio (swap) o cífrelo.</translation>
    </message>
    <message>
        <source>Memory is not written to a disk in clear.</source>
        <translation type="unfinished">La memoria no se escribe en claro en un disco.</translation>
    </message>
    <message>
        <source>How much memory there is cannot be told here.</source>
        <translation type="unfinished">Aquí no se puede saber cuánta memoria hay.</translation>
    </message>
    <message>
        <source>{size} GiB of memory are free.</source>
        <translation type="unfinished">Hay {size} GiB de memoria libres.</translation>
    </message>
    <message>
        <source>Large pictures may fail to be read.</source>
        <translation type="unfinished">Puede que las imágenes grandes no se puedan leer.</translation>
    </message>
    <message>
        <source>{size} GiB are free where you work.</source>
        <translation type="unfinished">Hay {size} GiB libres donde usted trabaja.</translation>
    </message>
    <message>
        <source>A case of 100,000 pictures takes about that.</source>
        <translation type="unfinished">Un caso de 100.000 imágenes ocupa más o menos eso.</translation>
    </message>
    <message>
        <source>The clock is wrong: this program is newer than {now}.</source>
        <translation type="unfinished">El reloj está mal: este programa es posterior a {now}.</translation>
    </message>
    <message>
        <source>The clock says {now} UTC; see that it is right.</source>
        <translation type="unfinished">El reloj indica {now} UTC; compruebe que es correcto.</translation>
    </message>
    <message>
        <source>There is no word on people to take back.</source>
        <translation type="unfinished">No hay ninguna decisión sobre personas que retirar.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation type="unfinished">Está vacía.</translation>
    </message>
    <message numerus="yes">
        <source>It has more than %n characters.</source>
        <translation type="unfinished">
            <numerusform>Tiene más de %n carácter.</numerusform>
            <numerusform>Tiene más de %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such remark any more.</source>
        <translation type="unfinished">Esa observación ya no existe.</translation>
    </message>
    <message>
        <source>This is no sealed file that is looked at; a case has notes and decisions.</source>
        <translation type="unfinished">Esto no es un archivo sellado que se esté mirando; un caso tiene notas y decisiones.</translation>
    </message>
    <message>
        <source>What it is about is not in this file.</source>
        <translation type="unfinished">Aquello de lo que trata no está en este archivo.</translation>
    </message>
    <message>
        <source>It is about one picture alone, where a pair has two.</source>
        <translation type="unfinished">Trata de una sola imagen, y un par tiene dos.</translation>
    </message>
    <message>
        <source>The remark was not kept.</source>
        <translation type="unfinished">La observación no se guardó.</translation>
    </message>
    <message>
        <source>Pick what it is about, and write it.</source>
        <translation type="unfinished">Elija de qué trata y escríbala.</translation>
    </message>
    <message>
        <source>No report was made: only a PDF can be signed with a laboratory&apos;s certificate.</source>
        <translation type="unfinished">No se creó ningún informe: solo un PDF se puede firmar con el certificado de un laboratorio.</translation>
    </message>
    <message>
        <source>Name a file that ends in .pdf, or sign with your own key alone.</source>
        <translation type="unfinished">Indique un archivo que termine en .pdf, o firme solo con su propia clave.</translation>
    </message>
    <message>
        <source>No report was made: the ending of its name says nothing.</source>
        <translation type="unfinished">No se creó ningún informe: la terminación de su nombre no dice nada.</translation>
    </message>
    <message>
        <source>Name a file that ends in .pdf or .html.</source>
        <translation type="unfinished">Indique un archivo que termine en .pdf o .html.</translation>
    </message>
    <message>
        <source>No report was made: {what} is no place and no series of this case.</source>
        <translation type="unfinished">No se creó ningún informe: {what} no es ningún lugar ni ninguna serie de este caso.</translation>
    </message>
    <message>
        <source>Check the name; &apos;homeward clusters&apos; lists them.</source>
        <translation type="unfinished">Compruebe el nombre; «homeward clusters» los muestra.</translation>
    </message>
    <message>
        <source>That is no time with its zone.</source>
        <translation type="unfinished">Eso no es una hora con su zona horaria.</translation>
    </message>
    <message>
        <source>Write it as 2026-05-01T12:00+00:00.</source>
        <translation type="unfinished">Escríbala como 2026-05-01T12:00+00:00.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished">El archivo no se puede leer.</translation>
    </message>
    <message>
        <source>Check its path and its rights.</source>
        <translation type="unfinished">Compruebe su ruta y sus permisos.</translation>
    </message>
    <message>
        <source>That file is too large.</source>
        <translation type="unfinished">Ese archivo es demasiado grande.</translation>
    </message>
    <message>
        <source>Check that it is the file that was meant.</source>
        <translation type="unfinished">Compruebe que es el archivo que se quería indicar.</translation>
    </message>
    <message>
        <source>That file holds no key.</source>
        <translation type="unfinished">Ese archivo no contiene ninguna clave.</translation>
    </message>
    <message>
        <source>None of its lines begins with {beginning}.</source>
        <translation type="unfinished">Ninguna de sus líneas empieza por {beginning}.</translation>
    </message>
    <message>
        <source>Name the file that &apos;homeward receiving-key&apos; or &apos;age-keygen&apos; wrote.</source>
        <translation type="unfinished">Indique el archivo que escribió «homeward receiving-key» o «age-keygen».</translation>
    </message>
    <message>
        <source>This is no result of a validation as it was signed.</source>
        <translation type="unfinished">Esto no es un resultado de una validación tal como se firmó.</translation>
    </message>
    <message>
        <source>Run &apos;homeward validate&apos; again.</source>
        <translation type="unfinished">Ejecute «homeward validate» de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was measured to its end: it was stopped.</source>
        <translation type="unfinished">No se midió nada hasta el final: se detuvo.</translation>
    </message>
    <message>
        <source>A result tells of every requirement, or there is none.</source>
        <translation type="unfinished">Un resultado informa de todos los requisitos, o no hay resultado.</translation>
    </message>
    <message>
        <source>Begin it again whenever you like, in an empty folder.</source>
        <translation type="unfinished">Empiece de nuevo cuando quiera, en una carpeta vacía.</translation>
    </message>
    <message>
        <source>It is of another kind or version, or was written by another program.</source>
        <translation type="unfinished">Es de otro tipo o versión, o lo escribió otro programa.</translation>
    </message>
    <message>
        <source>It tells of no requirements.</source>
        <translation type="unfinished">No indica ningún requisito.</translation>
    </message>
    <message>
        <source>It cannot be read as one.</source>
        <translation type="unfinished">No se puede leer como tal.</translation>
    </message>
    <message>
        <source>It was not signed by the key that was named.</source>
        <translation type="unfinished">No lo firmó la clave que se indicó.</translation>
    </message>
    <message>
        <source>It was altered after it was signed.</source>
        <translation type="unfinished">Se alteró después de firmarse.</translation>
    </message>
    <message>
        <source>The content of this sealed file cannot be shown.</source>
        <translation type="unfinished">El contenido de este archivo sellado no se puede mostrar.</translation>
    </message>
    <message>
        <source>Ask the sender which version sealed it; nothing of it was taken over.</source>
        <translation type="unfinished">Pregunte al remitente qué versión lo selló; no se tomó nada de él.</translation>
    </message>
    <message>
        <source>Line {line} of its part {part} is not as this version knows it.</source>
        <translation type="unfinished">La línea {line} de su parte {part} no es como esta versión la conoce.</translation>
    </message>
    <message>
        <source>Its sentence stayed with the names of files.</source>
        <translation type="unfinished">Su frase se quedó en origen, con los nombres de archivos.</translation>
    </message>
    <message>
        <source>The report was not signed with the laboratory&apos;s certificate.</source>
        <translation type="unfinished">El informe no se firmó con el certificado del laboratorio.</translation>
    </message>
    <message>
        <source>Name a PKCS#12 file (.p12 or .pfx) with its key, RSA or ECDSA, and the right pass phrase.</source>
        <translation type="unfinished">Indique un archivo PKCS#12 (.p12 o .pfx) con su clave, RSA o ECDSA, y la frase de contraseña correcta.</translation>
    </message>
    <message>
        <source>It is no PKCS#12 file, or its pass phrase is another.</source>
        <translation type="unfinished">No es un archivo PKCS#12, o su frase de contraseña es otra.</translation>
    </message>
    <message>
        <source>There is no key with its certificate in it.</source>
        <translation type="unfinished">No contiene ninguna clave con su certificado.</translation>
    </message>
    <message>
        <source>Its key is of a kind that viewers of PDF do not know.</source>
        <translation type="unfinished">Su clave es de un tipo que los visores de PDF no conocen.</translation>
    </message>
    <message>
        <source>Its chain of certificates is too long.</source>
        <translation type="unfinished">Su cadena de certificados es demasiado larga.</translation>
    </message>
    <message>
        <source>This is not a file of remarks as it was signed.</source>
        <translation type="unfinished">Esto no es un archivo de observaciones tal como se firmó.</translation>
    </message>
    <message>
        <source>Ask the reviewer for the file again; nothing of it was taken over.</source>
        <translation type="unfinished">Pida de nuevo el archivo al revisor; no se tomó nada de él.</translation>
    </message>
    <message>
        <source>It has more than {most} bytes.</source>
        <translation type="unfinished">Tiene más de {most} bytes.</translation>
    </message>
    <message>
        <source>It has other parts than remarks.</source>
        <translation type="unfinished">Tiene otras partes además de observaciones.</translation>
    </message>
    <message>
        <source>It has more remarks than a file can have.</source>
        <translation type="unfinished">Tiene más observaciones de las que puede tener un archivo.</translation>
    </message>
    <message>
        <source>Its manifest does not tell who made it, or on what.</source>
        <translation type="unfinished">Su manifiesto no indica quién lo hizo, ni sobre qué.</translation>
    </message>
    <message>
        <source>Line {line} of it is no remark.</source>
        <translation type="unfinished">Su línea {line} no es ninguna observación.</translation>
    </message>
    <message>
        <source>This is no signature of a report.</source>
        <translation type="unfinished">Esto no es ninguna firma de un informe.</translation>
    </message>
    <message>
        <source>Name the file that was written beside the report, or ask the sender for it.</source>
        <translation type="unfinished">Indique el archivo que se escribió junto al informe, o pídaselo al remitente.</translation>
    </message>
    <message>
        <source>The typeface {name} cannot be used.</source>
        <translation type="unfinished">El tipo de letra {name} no se puede usar.</translation>
    </message>
    <message>
        <source>Its file is not there, or not the one that the list of typefaces names.</source>
        <translation type="unfinished">Su archivo no está, o no es el que indica la lista de tipos de letra.</translation>
    </message>
    <message>
        <source>Install Homeward again.</source>
        <translation type="unfinished">Instale Homeward de nuevo.</translation>
    </message>
    <message>
        <source>Whose key this is could not be kept.</source>
        <translation type="unfinished">No se pudo guardar de quién es esta clave.</translation>
    </message>
    <message>
        <source>Likeness of faces, never identity. It is less reliable on children and on some skin tones; brothers and sisters are alike. Look at both pictures before you believe it.</source>
        <translation type="unfinished">Parecido de caras, nunca identidad. Es menos fiable en niños y en algunos tonos de piel; los hermanos se parecen. Mire ambas imágenes antes de darlo por bueno.</translation>
    </message>
    <message>
        <source>No people yet: Analyse ({case.analyse|Ctrl+R}) looks for faces.</source>
        <translation type="unfinished">Aún no hay personas: Analizar ({case.analyse|Ctrl+R}) busca caras.</translation>
    </message>
    <message>
        <source>No people: Analyse has looked for faces, and no two pictures show any that are enough alike.</source>
        <translation type="unfinished">No hay personas: Analizar ha buscado caras, y no hay dos imágenes que muestren algunas lo bastante parecidas.</translation>
    </message>
    <message>
        <source>Search by this face</source>
        <translation type="unfinished">Buscar por esta cara</translation>
    </message>
    <message>
        <source>Ranks the pictures of this case by how much a face in them is like one in the picked picture</source>
        <translation type="unfinished">Ordena las imágenes de este caso según cuánto se parece una cara en ellas a una de la imagen seleccionada</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation type="unfinished">Persona {number}</translation>
    </message>
    <message>
        <source>{group} with {picture}</source>
        <translation type="unfinished">{group} con {picture}</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished">Observación</translation>
    </message>
    <message>
        <source>Reviewer: {word}</source>
        <translation type="unfinished">Revisor: {word}</translation>
    </message>
    <message>
        <source>{name}, not signed yet</source>
        <translation type="unfinished">{name}, aún sin firmar</translation>
    </message>
    <message>
        <source>{name}, reviewer, key {fingerprint}</source>
        <translation type="unfinished">{name}, revisor, clave {fingerprint}</translation>
    </message>
    <message>
        <source>{pictures}: {decide.undecided|U} takes the remark back.</source>
        <translation type="unfinished">{pictures}: {decide.undecided|U} retira la observación.</translation>
    </message>
    <message>
        <source>{pictures}: {decide.same|Y}, {decide.different|X} or {decide.undecided|U} says otherwise.</source>
        <translation type="unfinished">{pictures}: {decide.same|Y}, {decide.different|X} o {decide.undecided|U} dice otra cosa.</translation>
    </message>
    <message>
        <source>{pictures}: {decide.undecided|U} puts the remark aside.</source>
        <translation type="unfinished">{pictures}: {decide.undecided|U} aparta la observación.</translation>
    </message>
    <message>
        <source>{pictures}: {decide.same|Y} or {decide.different|X} is your own word, which binds; {decide.undecided|U} puts the remark aside.</source>
        <translation type="unfinished">{pictures}: {decide.same|Y} o {decide.different|X} es su propia decisión, que es vinculante; {decide.undecided|U} aparta la observación.</translation>
    </message>
    <message>
        <source>Open a sealed file</source>
        <translation type="unfinished">Abrir un archivo sellado</translation>
    </message>
    <message>
        <source>Not in a sealed file: “{command}” is for a case. {notes.remark|Shift+N} writes a remark.</source>
        <translation type="unfinished">No en un archivo sellado: «{command}» es para un caso. {notes.remark|Shift+N} escribe una observación.</translation>
    </message>
    <message>
        <source>Remark …</source>
        <translation type="unfinished">Observación …</translation>
    </message>
    <message>
        <source>Save remarks …</source>
        <translation type="unfinished">Guardar observaciones …</translation>
    </message>
    <message>
        <source>a part of the case</source>
        <translation type="unfinished">una parte del caso</translation>
    </message>
    <message>
        <source>without the names of files</source>
        <translation type="unfinished">sin los nombres de archivos</translation>
    </message>
    <message>
        <source>the key of {name}</source>
        <translation type="unfinished">la clave de {name}</translation>
    </message>
    <message>
        <source>a key that is not known here</source>
        <translation type="unfinished">una clave que aquí no se conoce</translation>
    </message>
    <message>
        <source>Sealed file, read-only: {case}, by {sender}</source>
        <translation type="unfinished">Archivo sellado, solo lectura: {case}, de {sender}</translation>
    </message>
    <message>
        <source>signed by {key}, {whose}</source>
        <translation type="unfinished">firmado con {key}, {whose}</translation>
    </message>
    <message numerus="yes">
        <source>%n clear picture(s)</source>
        <translation type="unfinished">
            <numerusform>%n imagen en claro</numerusform>
            <numerusform>%n imágenes en claro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clear picture(s), released by {two}: each shown by its reveal, on your record</source>
        <translation type="unfinished">
            <numerusform>%n imagen en claro, autorizada por {two}: se muestra al revelarla, lo que consta en su registro</numerusform>
            <numerusform>%n imágenes en claro, autorizadas por {two}: cada una se muestra al revelarla, lo que consta en su registro</numerusform>
        </translation>
    </message>
    <message>
        <source>no evidence came along</source>
        <translation type="unfinished">no se incluyó material</translation>
    </message>
    <message>
        <source>{key}, known</source>
        <translation type="unfinished">{key}, conocida</translation>
    </message>
    <message>
        <source>{key}, not known</source>
        <translation type="unfinished">{key}, no conocida</translation>
    </message>
    <message>
        <source>no evidence came along: pictures end at the tile</source>
        <translation type="unfinished">no se incluyó material: las imágenes no pasan de la tesela</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation type="unfinished">sin material</translation>
    </message>
    <message>
        <source>No remark: pick a picture, a pair, or open a place or a series first.</source>
        <translation type="unfinished">Sin observación: seleccione una imagen o un par, o abra antes un lugar o una serie.</translation>
    </message>
    <message>
        <source>{first} and {second}, as {kind}</source>
        <translation type="unfinished">{first} y {second}, como {kind}</translation>
    </message>
    <message numerus="yes">
        <source>The open {kind}: %n picture(s)</source>
        <translation type="unfinished">
            <numerusform>El grupo abierto ({kind}): %n imagen</numerusform>
            <numerusform>El grupo abierto ({kind}): %n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no remark yet to be saved.</source>
        <translation type="unfinished">Aún no hay ninguna observación que guardar.</translation>
    </message>
    <message numerus="yes">
        <source>{file} holds %n remark(s). Send it to {sender}, and tell them your fingerprint by another way than the file: {fingerprint}.</source>
        <translation type="unfinished">
            <numerusform>{file} contiene %n observación. Envíelo a {sender} y comuníquele su huella por una vía distinta de la del archivo: {fingerprint}.</numerusform>
            <numerusform>{file} contiene %n observaciones. Envíelo a {sender} y comuníquele su huella por una vía distinta de la del archivo: {fingerprint}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The remarks are saved.</source>
        <translation type="unfinished">Las observaciones están guardadas.</translation>
    </message>
    <message>
        <source>Open a sealed file …</source>
        <translation type="unfinished">Abrir un archivo sellado …</translation>
    </message>
    <message>
        <source>As a reviewer: it is checked, then shown read-only, for remarks</source>
        <translation type="unfinished">Como revisor: se comprueba y luego se muestra en solo lectura, para observaciones</translation>
    </message>
    <message>
        <source>On a sealed file: signed by you, encrypted for whoever sent it</source>
        <translation type="unfinished">Sobre un archivo sellado: firmadas por usted, cifradas para quien lo envió</translation>
    </message>
    <message>
        <source>Merge remarks …</source>
        <translation type="unfinished">Fusionar observaciones …</translation>
    </message>
    <message>
        <source>What a reviewer said of a sealed file, shown before it is taken in; it binds nothing</source>
        <translation type="unfinished">Lo que un revisor dijo de un archivo sellado, mostrado antes de importarlo; no es vinculante</translation>
    </message>
    <message>
        <source>On a sealed file: on the picked picture, the pair, or the open place or series</source>
        <translation type="unfinished">En un archivo sellado: sobre la imagen seleccionada, el par, o el lugar o la serie abiertos</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <comment>the file of a key</comment>
        <translation type="unfinished">aún sin elegir</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished">Elegir …</translation>
    </message>
    <message>
        <source>The file of your key</source>
        <translation type="unfinished">El archivo de su clave</translation>
    </message>
    <message>
        <source>The file of my key</source>
        <translation type="unfinished">El archivo de mi clave</translation>
    </message>
    <message>
        <source>It is checked, then shown read-only. Nothing of it is written to the disk in clear.</source>
        <translation type="unfinished">Se comprueba y luego se muestra en solo lectura. Nada de él se escribe en claro en el disco.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">Su nombre</translation>
    </message>
    <message>
        <source>Type the pass phrase that the sender told you.</source>
        <translation type="unfinished">Escriba la frase de contraseña que le comunicó el remitente.</translation>
    </message>
    <message>
        <source>Choose the file of your key.</source>
        <translation type="unfinished">Elija el archivo de su clave.</translation>
    </message>
    <message numerus="yes">
        <source>Opening … %n picture(s)</source>
        <translation type="unfinished">
            <numerusform>Abriendo … %n imagen</numerusform>
            <numerusform>Abriendo … %n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation type="unfinished">Resultado de la comprobación</translation>
    </message>
    <message numerus="yes">
        <source>?  %n fact(s) that this version does not know (is|are) left out.</source>
        <translation type="unfinished">
            <numerusform>?  Se omite %n dato que esta versión no conoce.</numerusform>
            <numerusform>?  Se omiten %n datos que esta versión no conoce.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was signed by this key:</source>
        <translation type="unfinished">Se firmó con esta clave:</translation>
    </message>
    <message>
        <source>You know it as the key of {name}.</source>
        <translation type="unfinished">Usted la conoce como la clave de {name}.</translation>
    </message>
    <message>
        <source>It is not known here. Compare it with what {sender} told you, by telephone or on paper. Once you have, say whose it is; leave that empty until then.</source>
        <translation type="unfinished">Aquí no se conoce. Compárela con lo que le comunicó {sender}, por teléfono o en papel. Una vez hecho, indique de quién es; hasta entonces, déjelo vacío.</translation>
    </message>
    <message>
        <source>It is the key of</source>
        <translation type="unfinished">Es la clave de</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">Mirarlo</translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished">Sobre</translation>
    </message>
    <message>
        <source>This picture is in no stack: no other picture of the case is a copy of it.</source>
        <translation type="unfinished">Esta imagen no está en ninguna pila: ninguna otra imagen del caso es copia suya.</translation>
    </message>
    <message>
        <source>All stacks are unfolded now; {wall.unfold|O} folds them.</source>
        <translation type="unfinished">Todas las pilas están ahora desplegadas; {wall.unfold|O} las pliega.</translation>
    </message>
    <message>
        <source>No copy in this stack is like that.</source>
        <translation type="unfinished">Ninguna copia de esta pila es así.</translation>
    </message>
    <message>
        <source>Split off for good. The Decisions tab takes it back.</source>
        <translation type="unfinished">Separada definitivamente. La pestaña Decisiones permite retirarlo.</translation>
    </message>
    <message>
        <source>Copies of this picture …</source>
        <translation type="unfinished">Copias de esta imagen …</translation>
    </message>
    <message>
        <source>What each copy is, and every place where it lies; some can be split off for good</source>
        <translation type="unfinished">Qué es cada copia y todos los sitios donde está; algunas se pueden separar definitivamente</translation>
    </message>
    <message>
        <source>Best copy</source>
        <translation type="unfinished">Mejor copia</translation>
    </message>
    <message>
        <source>Of the picked picture&apos;s stack, which is unfolded for it: the most pixels, the least compressed</source>
        <translation type="unfinished">De la pila de la imagen seleccionada, que se despliega para ello: la de más píxeles y menos compresión</translation>
    </message>
    <message>
        <source>Earliest copy</source>
        <translation type="unfinished">Copia más antigua</translation>
    </message>
    <message>
        <source>By what the camera wrote; where nothing is written, by the file&apos;s own time</source>
        <translation type="unfinished">Según lo que escribió la cámara; si no hay nada escrito, según la hora del propio archivo</translation>
    </message>
    <message>
        <source>Next copy with Exif</source>
        <translation type="unfinished">Siguiente copia con Exif</translation>
    </message>
    <message>
        <source>One whose file says which camera, when or where</source>
        <translation type="unfinished">Una cuyo archivo dice qué cámara, cuándo o dónde</translation>
    </message>
    <message>
        <source>Next copy that differs from its thumbnail</source>
        <translation type="unfinished">Siguiente copia que difiere de su miniatura</translation>
    </message>
    <message>
        <source>The file still holds a small picture of what it showed before</source>
        <translation type="unfinished">El archivo aún contiene una imagen pequeña de lo que mostraba antes</translation>
    </message>
    <message>
        <source>best quality</source>
        <comment>of copies</comment>
        <translation type="unfinished">mejor calidad</translation>
    </message>
    <message>
        <source>earliest</source>
        <comment>of copies</comment>
        <translation type="unfinished">la más antigua</translation>
    </message>
    <message>
        <source>has Exif</source>
        <comment>of copies</comment>
        <translation type="unfinished">tiene Exif</translation>
    </message>
    <message>
        <source>differs from its thumbnail</source>
        <comment>of copies</comment>
        <translation type="unfinished">difiere de su miniatura</translation>
    </message>
    <message>
        <source>Q: the best. E: the earliest. Shift+E: the next with Exif. Shift+Q: the next that differs from the thumbnail inside its file. Return goes to it on the wall.</source>
        <translation type="unfinished">Q: la mejor. E: la más antigua. Mayús+E: la siguiente con Exif. Mayús+Q: la siguiente que difiere de la miniatura dentro de su archivo. Intro va a ella en el muro.</translation>
    </message>
    <message>
        <source>Copies of this picture</source>
        <translation type="unfinished">Copias de esta imagen</translation>
    </message>
    <message>
        <source>Split off for good</source>
        <translation type="unfinished">Separar definitivamente</translation>
    </message>
    <message>
        <source>Reason to split</source>
        <translation type="unfinished">Motivo de la separación</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation type="unfinished">Ir a ella</translation>
    </message>
    <message>
        <source>It lies at: {paths}</source>
        <translation type="unfinished">Está en: {paths}</translation>
    </message>
    <message>
        <source>size not known</source>
        <comment>of a copy</comment>
        <translation type="unfinished">tamaño desconocido</translation>
    </message>
    <message>
        <source>{width} x {height} pixels</source>
        <translation type="unfinished">{width} x {height} píxeles</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation type="unfinished">{number} kB</translation>
    </message>
    <message>
        <source>JPEG quality {quality}</source>
        <translation type="unfinished">Calidad JPEG {quality}</translation>
    </message>
    <message>
        <source>no time</source>
        <comment>of a copy</comment>
        <translation type="unfinished">sin hora</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s).</source>
        <translation type="unfinished">
            <numerusform>%n imagen.</numerusform>
            <numerusform>%n imágenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) in the graph.</source>
        <translation type="unfinished">
            <numerusform>%n nodo en el grafo.</numerusform>
            <numerusform>%n nodos en el grafo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export CASE/UCO …</source>
        <translation type="unfinished">Exportar CASE/UCO …</translation>
    </message>
    <message>
        <source>As JSON-LD for other tools: what was found, grouped and said, and by whom; no picture is in it</source>
        <translation type="unfinished">Como JSON-LD para otras herramientas: lo encontrado, agrupado y dicho, y por quién; no contiene ninguna imagen</translation>
    </message>
    <message>
        <source>Export CASE/UCO</source>
        <translation type="unfinished">Exportar CASE/UCO</translation>
    </message>
    <message>
        <source>With notes and leads</source>
        <translation type="unfinished">Con notas y pistas</translation>
    </message>
    <message>
        <source>No picture, no tile and nothing that pictures are compared by is in it. It is not encrypted; only you can read it where it is written.</source>
        <translation type="unfinished">No contiene ninguna imagen, ninguna tesela ni nada con lo que se comparen imágenes. No está cifrado; donde se escribe, solo usted puede leerlo.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) with strength and reason</source>
        <translation type="unfinished">
            <numerusform>%n vínculo con fuerza y motivo</numerusform>
            <numerusform>%n vínculos con fuerza y motivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s): hashes, sizes, tags of files, camera and position</source>
        <translation type="unfinished">
            <numerusform>%n imagen: hashes, tamaños, etiquetas de archivo, cámara y posición</numerusform>
            <numerusform>%n imágenes: hashes, tamaños, etiquetas de archivo, cámara y posición</numerusform>
        </translation>
    </message>
    <message>
        <source>who did what, with which version and models</source>
        <translation type="unfinished">quién hizo qué, con qué versión y modelos</translation>
    </message>
    <message>
        <source>The remark is here, but it would not survive a crash: its draft could not be saved.</source>
        <translation type="unfinished">La observación está aquí, pero no sobreviviría a un fallo: no se pudo guardar su borrador.</translation>
    </message>
    <message>
        <source>Make room where settings are kept, or save your remarks now.</source>
        <translation type="unfinished">Libere espacio donde se guardan los ajustes, o guarde ahora sus observaciones.</translation>
    </message>
    <message>
        <source>Remarks that were not saved</source>
        <translation type="unfinished">Observaciones sin guardar</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) by {author}, the last kept {when}, (was|were) not saved in a signed file.</source>
        <translation type="unfinished">
            <numerusform>%n observación de {author}, conservada el {when}, no se guardó en un archivo firmado.</numerusform>
            <numerusform>%n observaciones de {author}, la última conservada el {when}, no se guardaron en un archivo firmado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with them</source>
        <translation type="unfinished">Continuar con ellas</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation type="unfinished">Descartarlas</translation>
    </message>
    <message>
        <source>How far the writing is</source>
        <translation type="unfinished">Progreso de la escritura</translation>
    </message>
    <message>
        <source>open a network socket</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">abrir un socket de red</translation>
    </message>
    <message>
        <source>open a local socket</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">abrir un socket local</translation>
    </message>
    <message>
        <source>make a pair of sockets</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">crear un par de sockets</translation>
    </message>
    <message>
        <source>start a process</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">iniciar un proceso</translation>
    </message>
    <message>
        <source>start a process the new way</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">iniciar un proceso por la vía nueva</translation>
    </message>
    <message>
        <source>start a thread</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">iniciar un hilo</translation>
    </message>
    <message>
        <source>make memory that runs</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">crear memoria ejecutable</translation>
    </message>
    <message>
        <source>make a file without a name</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">crear un archivo sin nombre</translation>
    </message>
    <message>
        <source>become another user</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">pasar a ser otro usuario</translation>
    </message>
    <message>
        <source>loosen its limits</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">aflojar sus límites</translation>
    </message>
    <message>
        <source>import what was not loaded</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">importar lo que no se había cargado</translation>
    </message>
    <message>
        <source>look into itself by /proc</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">examinarse a sí mismo mediante /proc</translation>
    </message>
    <message>
        <source>look into its parent by /proc</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">examinar su proceso padre mediante /proc</translation>
    </message>
    <message>
        <source>signal its parent</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">enviar señales a su proceso padre</translation>
    </message>
    <message>
        <source>signal everybody</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">enviar señales a todos</translation>
    </message>
    <message>
        <source>ask the kernel by a ring</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">hacer peticiones al núcleo mediante un anillo</translation>
    </message>
    <message>
        <source>read a file</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">leer un archivo</translation>
    </message>
    <message>
        <source>read a file by the library</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">leer un archivo mediante la biblioteca</translation>
    </message>
    <message>
        <source>write a file</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">escribir un archivo</translation>
    </message>
    <message>
        <source>list a folder</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">listar una carpeta</translation>
    </message>
    <message>
        <source>ask about a file</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">consultar los datos de un archivo</translation>
    </message>
    <message>
        <source>remove a file</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">eliminar un archivo</translation>
    </message>
    <message>
        <source>make a folder</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">crear una carpeta</translation>
    </message>
    <message>
        <source>make a link</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">crear un enlace</translation>
    </message>
    <message>
        <source>change folder</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">cambiar de carpeta</translation>
    </message>
    <message>
        <source>change rights</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">cambiar permisos</translation>
    </message>
    <message>
        <source>The limits of sensor noise: it was fitted on made-up sensors and measured on no two real bodies of one model, and the software of some phones writes the same pattern on every body. Finding nothing says nothing: messengers and web pages take the pattern away.</source>
        <translation type="unfinished">Los límites del ruido del sensor: se ajustó con sensores simulados y no se midió con dos cámaras reales de un mismo modelo, y el software de algunos teléfonos escribe el mismo patrón en todos los aparatos. No hallar nada no dice nada: los servicios de mensajería y las páginas web quitan el patrón.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) by sensor noise among its members, not weighed. The strongest: {reason}</source>
        <translation type="unfinished">
            <numerusform>%n vínculo por ruido del sensor entre sus miembros, sin peso. El más fuerte: {reason}</numerusform>
            <numerusform>%n vínculos por ruido del sensor entre sus miembros, sin peso. El más fuerte: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) by sensor noise to pictures outside it, not weighed. The strongest: {reason}</source>
        <translation type="unfinished">
            <numerusform>%n vínculo por ruido del sensor con imágenes de fuera, sin peso. El más fuerte: {reason}</numerusform>
            <numerusform>%n vínculos por ruido del sensor con imágenes de fuera, sin peso. El más fuerte: {reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>same {hashes} as in “{set}”</source>
        <translation type="unfinished">mismo {hashes} que en «{set}»</translation>
    </message>
    <message>
        <source>same PhotoDNA value as one in “{set}” (equality only: Homeward does not compute PhotoDNA, near matches are not looked for)</source>
        <translation type="unfinished">mismo valor PhotoDNA que una de «{set}» (solo igualdad: Homeward no calcula PhotoDNA, no se buscan coincidencias aproximadas)</translation>
    </message>
    <message>
        <source>whoever gave the set out</source>
        <translation type="unfinished">quien distribuyó el conjunto</translation>
    </message>
    <message>
        <source>graded {category} by {examiner}</source>
        <translation type="unfinished">categorizada como {category} por {examiner}</translation>
    </message>
    <message>
        <source>The series&apos; name is too long, or not one line.</source>
        <translation type="unfinished">El nombre de la serie es demasiado largo, o no ocupa una sola línea.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation type="unfinished">Acórtelo.</translation>
    </message>
    <message>
        <source>Nothing was added to the stash.</source>
        <translation type="unfinished">No se añadió nada a la colección.</translation>
    </message>
    <message numerus="yes">
        <source>It knows of %n categor(y|ies) from here already.</source>
        <translation type="unfinished">
            <numerusform>Ya conoce %n categoría de este caso.</numerusform>
            <numerusform>Ya conoce %n categorías de este caso.</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture here has a category by your word.</source>
        <translation type="unfinished">Aquí ninguna imagen tiene una categoría dada por usted.</translation>
    </message>
    <message>
        <source>Grade pictures first; what an imported file says is not your own word.</source>
        <translation type="unfinished">Categorice imágenes primero; lo que dice un archivo importado no lo ha dicho usted.</translation>
    </message>
    <message>
        <source>No stash was written: there is nothing in it.</source>
        <translation type="unfinished">No se escribió ninguna colección: no contiene nada.</translation>
    </message>
    <message>
        <source>Add to it from a case first.</source>
        <translation type="unfinished">Añada antes algo de un caso.</translation>
    </message>
    <message>
        <source>No stash was written: its file would be too large to be merged by anybody.</source>
        <translation type="unfinished">No se escribió ninguna colección: su archivo sería demasiado grande para que alguien pudiera fusionarlo.</translation>
    </message>
    <message>
        <source>It may have {most} bytes at most.</source>
        <translation type="unfinished">Puede tener {most} bytes como máximo.</translation>
    </message>
    <message>
        <source>Hand on your own additions, without those of colleagues.</source>
        <translation type="unfinished">Entregue solo sus propias adiciones, sin las de colegas.</translation>
    </message>
    <message>
        <source>Stopped; nothing of the stash was looked up.</source>
        <translation type="unfinished">Se detuvo; no se cotejó nada con la colección.</translation>
    </message>
    <message>
        <source>There is nothing in the stash that this case did not say itself.</source>
        <translation type="unfinished">En la colección no hay nada que no haya dicho ya este mismo caso.</translation>
    </message>
    <message>
        <source>Add to it from another case, or merge a colleague&apos;s.</source>
        <translation type="unfinished">Añada algo de otro caso, o fusione la de un colega.</translation>
    </message>
    <message>
        <source>This is not a stash as it was signed.</source>
        <translation type="unfinished">Esta colección no está tal como se firmó.</translation>
    </message>
    <message>
        <source>Its manifest does not tell who made it.</source>
        <translation type="unfinished">Su manifiesto no indica quién la creó.</translation>
    </message>
    <message>
        <source>Part {name} of it is no addition to a stash.</source>
        <translation type="unfinished">Su parte {name} no es una adición a una colección.</translation>
    </message>
    <message>
        <source>An addition in it was not signed by whom it names.</source>
        <translation type="unfinished">Una de sus adiciones no la firmó quien en ella se indica.</translation>
    </message>
    <message>
        <source>The stash does not open with this signing key.</source>
        <translation type="unfinished">La colección no se abre con esta clave de firma.</translation>
    </message>
    <message>
        <source>It was made with another one, or its file is damaged.</source>
        <translation type="unfinished">Se creó con otra, o su archivo está dañado.</translation>
    </message>
    <message>
        <source>Put back the key or the file that belong together; nothing was changed.</source>
        <translation type="unfinished">Reponga la clave o el archivo que se corresponden; no se modificó nada.</translation>
    </message>
    <message>
        <source>The stash could not be opened.</source>
        <translation type="unfinished">No se pudo abrir la colección.</translation>
    </message>
    <message>
        <source>A newer version of the program made this stash.</source>
        <translation type="unfinished">Esta colección la creó una versión más reciente del programa.</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation type="unfinished">Use esa versión.</translation>
    </message>
    <message>
        <source>The stash is damaged: an addition is not what was added.</source>
        <translation type="unfinished">La colección está dañada: una adición no es lo que se añadió.</translation>
    </message>
    <message>
        <source>Put back its file from a backup.</source>
        <translation type="unfinished">Reponga su archivo desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>The case was looked up.</source>
        <translation type="unfinished">El caso se cotejó.</translation>
    </message>
    <message>
        <source>Merge a stash</source>
        <translation type="unfinished">Fusionar una colección</translation>
    </message>
    <message numerus="yes">
        <source>%n addition(s) (is|are) in {file}.</source>
        <translation type="unfinished">
            <numerusform>%n adición está en {file}.</numerusform>
            <numerusform>%n adiciones están en {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The stash is written.</source>
        <translation type="unfinished">La colección está escrita.</translation>
    </message>
    <message>
        <source>All that it said of this case was taken back; the words of before were taken out of this case.</source>
        <translation type="unfinished">Todo lo que la colección decía de este caso se retiró; lo que decía antes se quitó de este caso.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of this case (is|are) in it: Facts tells who gave which category, Filters has a box for them.</source>
        <translation type="unfinished">
            <numerusform>%n imagen de este caso está en ella: Datos indica quién dio qué categoría, y Filtros tiene una casilla para ella.</numerusform>
            <numerusform>%n imágenes de este caso están en ella: Datos indica quién dio qué categoría, y Filtros tiene una casilla para ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Own stash …</source>
        <translation type="unfinished">Colección propia …</translation>
    </message>
    <message>
        <source>What you graded in past cases: added to by choice, looked up here, merged with colleagues&apos;</source>
        <translation type="unfinished">Lo que usted categorizó en casos anteriores: se amplía cuando usted lo decide, se coteja aquí, se fusiona con las de colegas</translation>
    </message>
    <message>
        <source>Own stash</source>
        <translation type="unfinished">Colección propia</translation>
    </message>
    <message>
        <source>What you graded in past cases, kept beside your settings: hashes and categories, never a picture. It is encrypted by your signing key.</source>
        <translation type="unfinished">Lo que usted categorizó en casos anteriores, guardado junto a sus ajustes: hashes y categorías, nunca una imagen. Se cifra con su clave de firma.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished">Abrirla</translation>
    </message>
    <message>
        <source>What other examiners graded too, each in their name</source>
        <translation type="unfinished">También lo que categorizaron otros analistas, cada uno con su nombre</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n picked picture(s)</source>
        <translation type="unfinished">
            <numerusform>Solo la %n imagen seleccionada</numerusform>
            <numerusform>Solo las %n imágenes seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes along only if you write it here</source>
        <translation type="unfinished">Solo se incluye si lo escribe aquí</translation>
    </message>
    <message>
        <source>Look this case up</source>
        <translation type="unfinished">Cotejar este caso</translation>
    </message>
    <message>
        <source>Merge a colleague&apos;s …</source>
        <translation type="unfinished">Fusionar la de un colega …</translation>
    </message>
    <message>
        <source>Hand it on …</source>
        <translation type="unfinished">Transmitirla …</translation>
    </message>
    <message>
        <source>Words that do not go together</source>
        <translation type="unfinished">Categorizaciones que no concuerdan</translation>
    </message>
    <message>
        <source>Add to the stash</source>
        <translation type="unfinished">Añadir a la colección</translation>
    </message>
    <message>
        <source>Add from this case</source>
        <translation type="unfinished">Añadir de este caso</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) graded, words on them: {words}. Additions: {additions}, {others} of colleagues.</source>
        <translation type="unfinished">
            <numerusform>%n imagen categorizada; categorizaciones: {words}. Adiciones: {additions}; de colegas: {others}.</numerusform>
            <numerusform>%n imágenes categorizadas; categorizaciones: {words}. Adiciones: {additions}; de colegas: {others}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n categor(y|ies) would be added.</source>
        <translation type="unfinished">
            <numerusform>Se añadiría %n categoría.</numerusform>
            <numerusform>Se añadirían %n categorías.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (is|are) another one now.</source>
        <translation type="unfinished">
            <numerusform>%n es ahora otra.</numerusform>
            <numerusform>%n son ahora otras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (stands|stand) no more, and would be taken back.</source>
        <translation type="unfinished">
            <numerusform>%n ya no está vigente y se retiraría.</numerusform>
            <numerusform>%n ya no están vigentes y se retirarían.</numerusform>
        </translation>
    </message>
    <message>
        <source>It knows all that you graded here.</source>
        <translation type="unfinished">Conoce todo lo que usted categorizó aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s), which nothing here settles</source>
        <translation type="unfinished">
            <numerusform>%n contradicción, que aquí no se resuelve</numerusform>
            <numerusform>%n contradicciones, que aquí no se resuelven</numerusform>
        </translation>
    </message>
    <message>
        <source>other category</source>
        <translation type="unfinished">otra categoría</translation>
    </message>
    <message>
        <source>other scheme</source>
        <translation type="unfinished">otro esquema</translation>
    </message>
    <message>
        <source>alike by PDQ, other category</source>
        <translation type="unfinished">parecidas según PDQ, otra categoría</translation>
    </message>
    <message>
        <source>same MD5, other content</source>
        <translation type="unfinished">mismo MD5, otro contenido</translation>
    </message>
    <message>
        <source>{category} ({scheme}): {examiner}, case {case}, {when}</source>
        <translation type="unfinished">{category} ({scheme}): {examiner}, caso {case}, {when}</translation>
    </message>
    <message>
        <source>This case was looked up in it as it is now; each further import is too.</source>
        <translation type="unfinished">Este caso se cotejó con ella tal como está ahora; también se cotejará cada importación posterior.</translation>
    </message>
    <message>
        <source>This case was looked up in an older state of it.</source>
        <translation type="unfinished">Este caso se cotejó con un estado anterior de ella.</translation>
    </message>
    <message>
        <source>This case was not looked up in it yet.</source>
        <translation type="unfinished">Este caso aún no se cotejó con ella.</translation>
    </message>
    <message>
        <source>Hand the stash on</source>
        <translation type="unfinished">Transmitir la colección</translation>
    </message>
    <message>
        <source>With what was merged from colleagues, as they signed it</source>
        <translation type="unfinished">Con lo fusionado de colegas, tal como lo firmaron</translation>
    </message>
    <message>
        <source>One file, signed by you and encrypted for them: hashes, categories, and who gave them in which case.</source>
        <translation type="unfinished">Un archivo, firmado por usted y cifrado para los destinatarios: hashes, categorías, y quién las dio en qué caso.</translation>
    </message>
    <message>
        <source>My receiving key</source>
        <translation type="unfinished">Mi clave de recepción</translation>
    </message>
    <message>
        <source>The file of your receiving key</source>
        <translation type="unfinished">El archivo de su clave de recepción</translation>
    </message>
    <message>
        <source>All of it is there already; nothing would change.</source>
        <translation type="unfinished">Todo está ya ahí; no cambiaría nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n new word(s); contents that nothing was said of here: {contents}.</source>
        <translation type="unfinished">
            <numerusform>%n categorización nueva; contenidos de los que aquí no se había dicho nada: {contents}.</numerusform>
            <numerusform>%n categorizaciones nuevas; contenidos de los que aquí no se había dicho nada: {contents}.</numerusform>
        </translation>
    </message>
    <message>
        <source>By {authors}.</source>
        <translation type="unfinished">De {authors}.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) (has|have) the same category here already.</source>
        <translation type="unfinished">
            <numerusform>%n imagen ya tiene aquí la misma categoría.</numerusform>
            <numerusform>%n imágenes ya tienen aquí la misma categoría.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s): both words stay, side by side.</source>
        <translation type="unfinished">
            <numerusform>%n contradicción: ambas categorizaciones se conservan, una junto a otra.</numerusform>
            <numerusform>%n contradicciones: ambas categorizaciones se conservan, una junto a otra.</numerusform>
        </translation>
    </message>
    <message>
        <source>From {sender}, signed by this key, {whose}:</source>
        <translation type="unfinished">De {sender}, con la firma de esta clave, {whose}:</translation>
    </message>
    <message>
        <source>Nothing was sealed: the released picture {picture}… could not be read.</source>
        <translation type="unfinished">No se selló nada: no se pudo leer la imagen autorizada {picture}….</translation>
    </message>
    <message>
        <source>Attach the exhibit&apos;s disk where it was, and seal again.</source>
        <translation type="unfinished">Conecte el disco de la evidencia donde estaba y selle de nuevo.</translation>
    </message>
    <message>
        <source>A release is of 1 to {most} pictures.</source>
        <translation type="unfinished">Una autorización abarca de 1 a {most} imágenes.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the pictures (is|are) not in this case.</source>
        <translation type="unfinished">
            <numerusform>%n de las imágenes no está en este caso.</numerusform>
            <numerusform>%n de las imágenes no están en este caso.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pictures have more than {most} bytes.</source>
        <translation type="unfinished">Las imágenes tienen más de {most} bytes.</translation>
    </message>
    <message>
        <source>Its file is not where it was found.</source>
        <translation type="unfinished">Su archivo no está donde se encontró.</translation>
    </message>
    <message>
        <source>The pictures were not released.</source>
        <translation type="unfinished">Las imágenes no se autorizaron.</translation>
    </message>
    <message>
        <source>Name pictures of this case, in several releases.</source>
        <translation type="unfinished">Indique imágenes de este caso, en varias autorizaciones.</translation>
    </message>
    <message>
        <source>This case has not asked for it.</source>
        <translation type="unfinished">Este caso no la ha solicitado.</translation>
    </message>
    <message>
        <source>There is no one word of two people of that name in this case: {name}.</source>
        <translation type="unfinished">En este caso no hay una única declaración de dos personas con ese nombre: {name}.</translation>
    </message>
    <message>
        <source>Name it by how its number begins, as it is listed.</source>
        <translation type="unfinished">Indíquela por el comienzo de su número, tal como figura en la lista.</translation>
    </message>
    <message>
        <source>This is not a word of two people as it was signed.</source>
        <translation type="unfinished">Esta declaración de dos personas no está tal como se firmó.</translation>
    </message>
    <message>
        <source>Ask whoever sent it for the file again; nothing of it was taken over.</source>
        <translation type="unfinished">Pida de nuevo el archivo a quien lo envió; no se incorporó nada de él.</translation>
    </message>
    <message>
        <source>Two people have to say so, and this would be one.</source>
        <translation type="unfinished">Tienen que declararlo dos personas, y aquí sería una sola.</translation>
    </message>
    <message>
        <source>Let somebody else sign, with a key of their own.</source>
        <translation type="unfinished">Deje que firme otra persona, con su propia clave.</translation>
    </message>
    <message>
        <source>This word of two people is on something else.</source>
        <translation type="unfinished">Esta declaración de dos personas se refiere a otra cosa.</translation>
    </message>
    <message>
        <source>Take the one that is on this case and for this purpose.</source>
        <translation type="unfinished">Use la que se refiere a este caso y a esta finalidad.</translation>
    </message>
    <message>
        <source>It is for another purpose: {purpose}.</source>
        <translation type="unfinished">Es para otra finalidad: {purpose}.</translation>
    </message>
    <message>
        <source>It is of another case: {case}.</source>
        <translation type="unfinished">Es de otro caso: {case}.</translation>
    </message>
    <message>
        <source>The first and the second have the same key.</source>
        <translation type="unfinished">La primera y la segunda persona tienen la misma clave.</translation>
    </message>
    <message>
        <source>The first and the second have the same name.</source>
        <translation type="unfinished">La primera y la segunda persona tienen el mismo nombre.</translation>
    </message>
    <message>
        <source>A name, the case or the reason is missing, too long, or not in plain letters.</source>
        <translation type="unfinished">Un nombre, el caso o el motivo falta, es demasiado largo o contiene caracteres no imprimibles.</translation>
    </message>
    <message>
        <source>A fingerprint, the case or the purpose is not written as one.</source>
        <translation type="unfinished">Una huella, el caso o la finalidad no tiene la forma debida.</translation>
    </message>
    <message>
        <source>It does not say on what it is.</source>
        <translation type="unfinished">No dice a qué se refiere.</translation>
    </message>
    <message numerus="yes">
        <source>It has to end, within %n day(s).</source>
        <translation type="unfinished">
            <numerusform>Tiene que vencer en un plazo de %n día.</numerusform>
            <numerusform>Tiene que vencer en un plazo de %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clear pictures are not those that two people released, or not for these recipients.</source>
        <translation type="unfinished">Las imágenes en claro no son las que autorizaron dos personas, o no lo son para estos destinatarios.</translation>
    </message>
    <message>
        <source>Release exactly what is sealed, to exactly those that it is sealed for.</source>
        <translation type="unfinished">Autorice exactamente lo que se sella, para exactamente aquellos para quienes se sella.</translation>
    </message>
    <message>
        <source>The clear pictures in this sealed file are not as two people released them.</source>
        <translation type="unfinished">Las imágenes en claro de este archivo sellado no están como las autorizaron dos personas.</translation>
    </message>
    <message>
        <source>Ask the sender for a file that holds what was released; nothing of this one was taken over.</source>
        <translation type="unfinished">Pida al remitente un archivo que contenga lo que se autorizó; no se incorporó nada de este.</translation>
    </message>
    <message>
        <source>It was released to other keys than the file is to be sealed for.</source>
        <translation type="unfinished">Se autorizó para otras claves que aquellas para las que se va a sellar el archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n released picture(s) (is|are) not among those that are sealed.</source>
        <translation type="unfinished">
            <numerusform>%n imagen autorizada no está entre las que se sellan.</numerusform>
            <numerusform>%n imágenes autorizadas no están entre las que se sellan.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not tell when it was sealed.</source>
        <translation type="unfinished">No dice cuándo se selló.</translation>
    </message>
    <message>
        <source>It was released to other keys than the file is sealed for.</source>
        <translation type="unfinished">Se autorizó para otras claves que aquellas para las que está sellado el archivo.</translation>
    </message>
    <message>
        <source>Other pictures are clear in it than were released.</source>
        <translation type="unfinished">Las imágenes en claro que contiene no son las que se autorizaron.</translation>
    </message>
    <message>
        <source>A clear picture in it is not the one that was released.</source>
        <translation type="unfinished">Una imagen en claro que contiene no es la que se autorizó.</translation>
    </message>
    <message>
        <source>A clear picture in it has more than {most} bytes.</source>
        <translation type="unfinished">Una imagen en claro que contiene tiene más de {most} bytes.</translation>
    </message>
    <message>
        <source>It does not say which pictures are released, and to whom, as a release does.</source>
        <translation type="unfinished">No dice qué imágenes se autorizan, y para quién, como lo hace una autorización.</translation>
    </message>
    <message>
        <source>The picture stays veiled: that it is looked at could not be noted.</source>
        <translation type="unfinished">La imagen sigue velada: no se pudo registrar la mirada.</translation>
    </message>
    <message>
        <source>The picture is veiled again, but that it is could not be noted.</source>
        <translation type="unfinished">La imagen está velada de nuevo, pero no se pudo registrar.</translation>
    </message>
    <message>
        <source>The file {name} beside your settings cannot be written or read.</source>
        <translation type="unfinished">El archivo {name}, junto a sus ajustes, no se puede escribir o leer.</translation>
    </message>
    <message>
        <source>✓ {name} has signed</source>
        <translation type="unfinished">✓ {name} ha firmado</translation>
    </message>
    <message>
        <source>{name} has not signed yet</source>
        <translation type="unfinished">{name} aún no ha firmado</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s): {why}</source>
        <translation type="unfinished">
            <numerusform>%n imagen: {why}</numerusform>
            <numerusform>%n imágenes: {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>Stands until {at}</source>
        <translation type="unfinished">Vigente hasta el {at}</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), released by {first} and {second}</source>
        <translation type="unfinished">
            <numerusform>%n imagen, autorizada por {first} y {second}</numerusform>
            <numerusform>%n imágenes, autorizadas por {first} y {second}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of {case}, each by its SHA-256:</source>
        <translation type="unfinished">
            <numerusform>%n imagen de {case}, con su SHA-256:</numerusform>
            <numerusform>%n imágenes de {case}, cada una con su SHA-256:</numerusform>
        </translation>
    </message>
    <message>
        <source>the signing key of this machine</source>
        <translation type="unfinished">la clave de firma de este equipo</translation>
    </message>
    <message>
        <source>No part of a person is left: no hand, hair, skin, shadow or tattoo.</source>
        <translation type="unfinished">No queda ninguna parte de una persona: ni mano, ni pelo, ni piel, ni sombra, ni tatuaje.</translation>
    </message>
    <message>
        <source>Look for reflections: no mirror, window, metal or glossy surface shows anybody.</source>
        <translation type="unfinished">Busque reflejos: ningún espejo, ventana, metal o superficie brillante muestra a nadie.</translation>
    </message>
    <message>
        <source>No screen, photograph, drawing or poster shows anybody.</source>
        <translation type="unfinished">Ninguna pantalla, fotografía, dibujo o cartel muestra a nadie.</translation>
    </message>
    <message>
        <source>No text, QR code or bar code tells who somebody is, or more than the appeal asks for.</source>
        <translation type="unfinished">Ningún texto, código QR o código de barras revela quién es alguien, ni más de lo que pide el llamamiento.</translation>
    </message>
    <message>
        <source>The program fills in whom it finds. It misses people, and parts of them most of all.</source>
        <translation type="unfinished">El programa cubre a las personas que encuentra. Se le escapan personas y, sobre todo, partes de ellas.</translation>
    </message>
    <message numerus="yes">
        <source>Not checked by the program, which found %n bright spot(s), as lamps and glossy surfaces make them.</source>
        <translation type="unfinished">
            <numerusform>No comprobado por el programa, que encontró %n punto brillante, como los que producen las lámparas y las superficies brillantes.</numerusform>
            <numerusform>No comprobado por el programa, que encontró %n puntos brillantes, como los que producen las lámparas y las superficies brillantes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not checked by the program, which found %n QR code(s) or bar code(s).</source>
        <translation type="unfinished">
            <numerusform>No comprobado por el programa, que encontró %n código QR o de barras.</numerusform>
            <numerusform>No comprobado por el programa, que encontró %n códigos QR o de barras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text is not checked by the program. It found no QR code; small ones it misses.</source>
        <translation type="unfinished">El programa no comprueba el texto. No encontró ningún código QR; los pequeños se le escapan.</translation>
    </message>
    <message>
        <source>Not checked by the program.</source>
        <translation type="unfinished">No comprobado por el programa.</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>state of an appeal&apos;s cut-out</comment>
        <translation type="unfinished">borrador</translation>
    </message>
    <message>
        <source>waiting for approval</source>
        <comment>state of an appeal&apos;s cut-out</comment>
        <translation type="unfinished">en espera de aprobación</translation>
    </message>
    <message>
        <source>approved</source>
        <comment>state of an appeal&apos;s cut-out</comment>
        <translation type="unfinished">aprobado</translation>
    </message>
    <message>
        <source>not approved</source>
        <comment>state of an appeal&apos;s cut-out</comment>
        <translation type="unfinished">no aprobado</translation>
    </message>
    <message>
        <source>written out</source>
        <comment>state of an appeal&apos;s cut-out</comment>
        <translation type="unfinished">exportado</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>state of an appeal&apos;s cut-out</comment>
        <translation type="unfinished">retirado</translation>
    </message>
    <message>
        <source>Nothing was cut out: the picture&apos;s file is not where it was found.</source>
        <translation type="unfinished">No se recortó nada: el archivo de la imagen no está donde se encontró.</translation>
    </message>
    <message>
        <source>A cut-out is made from the exhibit itself, and that is not attached here.</source>
        <translation type="unfinished">Un recorte se hace a partir de la propia evidencia, y esta no está conectada aquí.</translation>
    </message>
    <message>
        <source>Attach the exhibit&apos;s disk where it was, and ask again.</source>
        <translation type="unfinished">Conecte el disco de la evidencia donde estaba y pídalo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was cut out: too little would be left of it.</source>
        <translation type="unfinished">No se recortó nada: quedaría demasiado poco.</translation>
    </message>
    <message>
        <source>People are there, or nobody can tell since it is too small, too dark or too even: {share} is left.</source>
        <translation type="unfinished">Hay personas, o no se puede saber porque es demasiado pequeño, oscuro o uniforme: queda {share}.</translation>
    </message>
    <message>
        <source>Draw a region away from people, or a larger one.</source>
        <translation type="unfinished">Dibuje una región alejada de las personas, o una mayor.</translation>
    </message>
    <message>
        <source>Nothing was cut out: somebody may still be in it.</source>
        <translation type="unfinished">No se recortó nada: aún puede haber alguien en el recorte.</translation>
    </message>
    <message>
        <source>A face was found in the finished cut-out.</source>
        <translation type="unfinished">Se encontró una cara en el recorte terminado.</translation>
    </message>
    <message>
        <source>A person was found in the finished cut-out.</source>
        <translation type="unfinished">Se encontró una persona en el recorte terminado.</translation>
    </message>
    <message>
        <source>Draw a smaller region, away from people, pictures of people and mirrors.</source>
        <translation type="unfinished">Dibuje una región menor, alejada de personas, imágenes de personas y espejos.</translation>
    </message>
    <message>
        <source>Nothing was cut out: that is no size.</source>
        <translation type="unfinished">No se recortó nada: eso no es un tamaño.</translation>
    </message>
    <message>
        <source>Give the longest side as {least} to {most} pixels.</source>
        <translation type="unfinished">Indique para el lado más largo de {least} a {most} píxeles.</translation>
    </message>
    <message>
        <source>Nothing was cut out: what it is about is too long.</source>
        <translation type="unfinished">No se recortó nada: la descripción es demasiado larga.</translation>
    </message>
    <message>
        <source>Say it on one line, in at most {most} characters.</source>
        <translation type="unfinished">Dígalo en una sola línea, con un máximo de {most} caracteres.</translation>
    </message>
    <message>
        <source>There is no cut-out of that number in this case.</source>
        <translation type="unfinished">En este caso no hay ningún recorte con ese número.</translation>
    </message>
    <message>
        <source>Look at the list of cut-outs.</source>
        <translation type="unfinished">Mire la lista de recortes.</translation>
    </message>
    <message>
        <source>Nothing was done with the cut-out: it is {state}.</source>
        <translation type="unfinished">No se hizo nada con el recorte: su estado es «{state}».</translation>
    </message>
    <message>
        <source>Nothing was signed: the cut-out has not been looked at for everything.</source>
        <translation type="unfinished">No se firmó nada: no se ha mirado todo en el recorte.</translation>
    </message>
    <message>
        <source>You have not looked at it.</source>
        <translation type="unfinished">Usted no lo ha mirado.</translation>
    </message>
    <message>
        <source>Look at it in Appeals, and tick what you have looked for.</source>
        <translation type="unfinished">Mírelo en Llamamientos y marque lo que haya buscado.</translation>
    </message>
    <message>
        <source>Nothing was approved: a second person has to do it.</source>
        <translation type="unfinished">No se aprobó nada: debe hacerlo una segunda persona.</translation>
    </message>
    <message>
        <source>You have asked for it, or made it.</source>
        <translation type="unfinished">Usted pidió la aprobación, o hizo el recorte.</translation>
    </message>
    <message>
        <source>Let a colleague open the case under their own name, look at it, and sign with their key.</source>
        <translation type="unfinished">Pida a otra persona del equipo que abra el caso con su propio nombre, lo mire y firme con su clave.</translation>
    </message>
    <message>
        <source>Nothing left the case: the cut-out is not the one that two people have signed.</source>
        <translation type="unfinished">Nada salió del caso: el recorte no es el que firmaron dos personas.</translation>
    </message>
    <message>
        <source>Its SHA-256 is another one, or its file holds more than pixels.</source>
        <translation type="unfinished">Su SHA-256 es otro, o su archivo contiene algo más que píxeles.</translation>
    </message>
    <message>
        <source>Make it again, and find out who changed the case.</source>
        <translation type="unfinished">Hágalo de nuevo y averigüe quién modificó el caso.</translation>
    </message>
    <message>
        <source>Wait for the answer, or withdraw it and make another.</source>
        <translation type="unfinished">Espere la respuesta, o retírelo y haga otro.</translation>
    </message>
    <message>
        <source>Have it asked for first.</source>
        <translation type="unfinished">Haga que antes se pida la aprobación.</translation>
    </message>
    <message>
        <source>Withdraw it instead.</source>
        <translation type="unfinished">Retírelo en lugar de eso.</translation>
    </message>
    <message>
        <source>Make another one.</source>
        <translation type="unfinished">Haga otro.</translation>
    </message>
    <message>
        <source>Have a second person approve it first.</source>
        <translation type="unfinished">Haga que antes lo apruebe una segunda persona.</translation>
    </message>
    <message>
        <source>{form}, {wide} by {high}</source>
        <translation type="unfinished">{form}, {wide} por {high}</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation type="unfinished">N.º {number}</translation>
    </message>
    <message>
        <source>made {when} by {who}</source>
        <translation type="unfinished">hecho el {when} por {who}</translation>
    </message>
    <message>
        <source>asked for {when} by {who}</source>
        <translation type="unfinished">pedido el {when} por {who}</translation>
    </message>
    <message>
        <source>approved by {who}</source>
        <translation type="unfinished">aprobado por {who}</translation>
    </message>
    <message>
        <source>{who} said no</source>
        <translation type="unfinished">{who} dijo que no</translation>
    </message>
    <message>
        <source>written out {when} by {who}</source>
        <translation type="unfinished">exportado el {when} por {who}</translation>
    </message>
    <message>
        <source>withdrawn {when} by {who}</source>
        <translation type="unfinished">retirado el {when} por {who}</translation>
    </message>
    <message>
        <source>Pick a picture anywhere and press {appeals.open|Shift+A}; then draw a rectangle round an object.</source>
        <translation type="unfinished">Seleccione una imagen en cualquier parte y pulse {appeals.open|Shift+A}; luego dibuje un rectángulo alrededor de un objeto.</translation>
    </message>
    <message>
        <source>Drag, or use the arrows, to draw a rectangle round the object. {picture.context|C} shows the scene, people filled in.</source>
        <translation type="unfinished">Arrastre, o use las flechas, para dibujar un rectángulo alrededor del objeto. {picture.context|C} muestra la escena, con las personas cubiertas.</translation>
    </message>
    <message>
        <source>Arrows move the rectangle, Shift and arrows grow it. Return cuts it out; people are filled in.</source>
        <translation type="unfinished">Las flechas mueven el rectángulo, Mayús y flechas lo agrandan. Intro lo recorta; las personas se cubren.</translation>
    </message>
    <message>
        <source>Cutting out; a locked process is started for it …</source>
        <translation type="unfinished">Recortando; se inicia para ello un proceso aislado …</translation>
    </message>
    <message>
        <source>Nothing has been cut out yet.</source>
        <translation type="unfinished">Aún no se ha recortado nada.</translation>
    </message>
    <message>
        <source>Look at it with {picture.context|C} before you tick: it is a reveal, on the record.</source>
        <translation type="unfinished">Mírelo con {picture.context|C} antes de marcar: es una revelación, y queda registrada.</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation type="unfinished">Llamamientos</translation>
    </message>
    <message>
        <source>Number on a rim</source>
        <translation type="unfinished">Número en una franja inferior</translation>
    </message>
    <message>
        <source>Cut out</source>
        <translation type="unfinished">Recortar</translation>
    </message>
    <message>
        <source>Cut-outs for appeals</source>
        <translation type="unfinished">Recortes para llamamientos</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation type="unfinished">Qué buscar</translation>
    </message>
    <message>
        <source>Look ({picture.context|C})</source>
        <translation type="unfinished">Mirar ({picture.context|C})</translation>
    </message>
    <message>
        <source>Second person …</source>
        <translation type="unfinished">Segunda persona …</translation>
    </message>
    <message>
        <source>Approve …</source>
        <translation type="unfinished">Aprobar …</translation>
    </message>
    <message>
        <source>Refuse …</source>
        <translation type="unfinished">Rechazar …</translation>
    </message>
    <message>
        <source>Write out …</source>
        <translation type="unfinished">Exportar …</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation type="unfinished">Retirar …</translation>
    </message>
    <message>
        <source>What it is, for the team</source>
        <translation type="unfinished">Qué es, para el equipo de investigación</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation type="unfinished">Tipo de archivo</translation>
    </message>
    <message>
        <source>{side} px</source>
        <translation type="unfinished">{side} px</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation type="unfinished">Lado más largo</translation>
    </message>
    <message>
        <source>{who} has ticked all that stands below; look for the same, and tick it yourself.</source>
        <translation type="unfinished">{who} ha marcado todo lo que figura abajo; busque lo mismo y márquelo usted también.</translation>
    </message>
    <message>
        <source>Cut out for an appeal</source>
        <translation type="unfinished">Recortar para un llamamiento público</translation>
    </message>
    <message>
        <source>An object for the public, people filled in; it leaves when two people have signed</source>
        <translation type="unfinished">Un objeto para el público, con las personas cubiertas; sale cuando han firmado dos personas</translation>
    </message>
    <message>
        <source>Appeals: draw a rectangle, or none</source>
        <translation type="unfinished">Llamamientos: dibujar un rectángulo, o ninguno</translation>
    </message>
    <message>
        <source>Appeals: cut out what is drawn</source>
        <translation type="unfinished">Llamamientos: recortar lo dibujado</translation>
    </message>
    <message>
        <source>Appeals: look at the chosen cut-out, or veil it</source>
        <translation type="unfinished">Llamamientos: mirar el recorte elegido, o velarlo</translation>
    </message>
    <message>
        <source>Picture to cut from: none picked yet</source>
        <translation type="unfinished">Imagen de la que recortar: aún no hay ninguna seleccionada</translation>
    </message>
    <message>
        <source>Picture to cut from, {picture}: {part}</source>
        <translation type="unfinished">Imagen de la que recortar, {picture}: {part}</translation>
    </message>
    <message>
        <source>Cut-out: none chosen</source>
        <translation type="unfinished">Recorte: ninguno elegido</translation>
    </message>
    <message>
        <source>Cut-out {name}, as it would leave</source>
        <translation type="unfinished">Recorte {name}, tal como saldría</translation>
    </message>
    <message>
        <source>Cut-out {name}, veiled</source>
        <translation type="unfinished">Recorte {name}, velado</translation>
    </message>
    <message>
        <source>Show everything ({filters.clear|Ctrl+Backspace})</source>
        <translation type="unfinished">Mostrar todo ({filters.clear|Ctrl+Backspace})</translation>
    </message>
    <message numerus="yes">
        <source>Narrowed by {panels}: the wall shows %n picture(s).</source>
        <translation type="unfinished">
            <numerusform>Limitado por {panels}: el muro muestra %n imagen.</numerusform>
            <numerusform>Limitado por {panels}: el muro muestra %n imágenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Narrowed by {panels}</source>
        <translation type="unfinished">Limitado por {panels}</translation>
    </message>
    <message>
        <source>Asks for its pass phrase</source>
        <translation type="unfinished">Pide su frase de contraseña</translation>
    </message>
    <message>
        <source>“{command}” is for a picture: pick one in a grid of tiles first.</source>
        <translation type="unfinished">«{command}» es para una imagen: elija primero una en una cuadrícula.</translation>
    </message>
    <message>
        <source>Equator</source>
        <translation type="unfinished">Ecuador</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) near {town}</source>
        <translation type="unfinished">
            <numerusform>%n imagen cerca de {town}</numerusform>
            <numerusform>%n imágenes cerca de {town}</numerusform>
        </translation>
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished">medido</translation>
    </message>
    <message>
        <source>inferred from its place</source>
        <translation type="unfinished">inferida de su lugar</translation>
    </message>
    <message>
        <source>may be {metres} m off</source>
        <translation type="unfinished">puede desviarse {metres} m</translation>
    </message>
    <message>
        <source>may be 100 m off, as is assumed</source>
        <translation type="unfinished">puede desviarse 100 m, según se supone</translation>
    </message>
    <message numerus="yes">
        <source>%n of them measured</source>
        <comment>pictures</comment>
        <translation type="unfinished">
            <numerusform>%n de ellas medida</numerusform>
            <numerusform>%n de ellas medidas</numerusform>
        </translation>
    </message>
    <message>
        <source>with the picked picture</source>
        <translation type="unfinished">con la imagen elegida</translation>
    </message>
    <message numerus="yes">
        <source>But one body may not have taken all %n picture(s) with that serial: {said}</source>
        <translation type="unfinished">
            <numerusform>Pero un solo cuerpo puede no haber tomado la %n imagen con ese número de serie: {said}</numerusform>
            <numerusform>Pero un solo cuerpo puede no haber tomado las %n imágenes con ese número de serie: {said}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %n picture(s) with that serial {fits} fit one body.</source>
        <translation type="unfinished">
            <numerusform>En la %n imagen con ese número de serie, {fits} concuerdan con un solo cuerpo.</numerusform>
            <numerusform>En las %n imágenes con ese número de serie, {fits} concuerdan con un solo cuerpo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing else in the files of the %n picture(s) with that serial bears on whether one body wrote it.</source>
        <translation type="unfinished">
            <numerusform>Nada más en el archivo de la %n imagen con ese número de serie indica si lo escribió un solo cuerpo.</numerusform>
            <numerusform>Nada más en los archivos de las %n imágenes con ese número de serie indica si lo escribió un solo cuerpo.</numerusform>
        </translation>
    </message>
    <message>
        <source>they name firmware by turns ({versions}), as two bodies&apos; do.</source>
        <translation type="unfinished">nombran firmware por turnos ({versions}), como las de dos cuerpos.</translation>
    </message>
    <message numerus="yes">
        <source>times and %n position(s)</source>
        <translation type="unfinished">
            <numerusform>horas y %n posición</numerusform>
            <numerusform>horas y %n posiciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>times and %n number(s) in names</source>
        <translation type="unfinished">
            <numerusform>horas y %n número en los nombres</numerusform>
            <numerusform>horas y %n números en los nombres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>two that were taken {apart} after each other lie {distance} apart (%n such leap(s)), unless a clock or a position is wrong.</source>
        <translation type="unfinished">
            <numerusform>dos tomadas con {apart} de diferencia están a {distance} (%n salto así), salvo que un reloj o una posición sea errónea.</numerusform>
            <numerusform>dos tomadas con {apart} de diferencia están a {distance} (%n saltos así), salvo que un reloj o una posición sea errónea.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the numbers in their names run in %n rows by turns ({rows}), as those of so many bodies do, or of files that somebody renamed.</source>
        <translation type="unfinished">
            <numerusform>los números de sus nombres van por turnos en %n serie ({rows}), como los de otros tantos cuerpos o de archivos renombrados.</numerusform>
            <numerusform>los números de sus nombres van por turnos en %n series ({rows}), como los de otros tantos cuerpos o de archivos renombrados.</numerusform>
        </translation>
    </message>
</context>
</TS>
