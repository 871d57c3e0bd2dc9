<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>serial {serial}</source>
        <comment>a camera&apos;s number</comment>
        <translation type="unfinished">
            <numerusform>Seriennummer {serial}</numerusform>
            <numerusform>Seriennummer {serial}</numerusform>
        </translation>
    </message>
    <message>
        <source>{camera}, serial {serial}</source>
        <translation type="unfinished">{camera}, Seriennummer {serial}</translation>
    </message>
    <message>
        <source>{camera}, {owner}&apos;s</source>
        <translation type="unfinished">{camera}, Eigentümer {owner}</translation>
    </message>
    <message>
        <source>Its serial {serial} stands in files of two models and is not counted.</source>
        <translation type="unfinished">Seine Seriennummer {serial} steht in Dateien zweier Modelle und zählt nicht.</translation>
    </message>
    <message>
        <source>It has {many} characters, and {most} are the most.</source>
        <translation type="unfinished">Es sind {many} Zeichen; höchstens {most} sind erlaubt.</translation>
    </message>
    <message>
        <source>It is not TOML: {error}.</source>
        <translation type="unfinished">Das ist kein TOML: {error}.</translation>
    </message>
    <message>
        <source>It lists no [[category]].</source>
        <translation type="unfinished">Es fehlt jede [[category]].</translation>
    </message>
    <message>
        <source>It lists {many} categories, and {most} are the most.</source>
        <translation type="unfinished">Es sind {many} Kategorien; höchstens {most} sind erlaubt.</translation>
    </message>
    <message>
        <source>Category {number} is not a table.</source>
        <translation type="unfinished">Kategorie {number} ist keine Tabelle.</translation>
    </message>
    <message>
        <source>The code of category {number} has blanks, or more than {most} characters.</source>
        <translation type="unfinished">Der Code der Kategorie {number} enthält Leerzeichen oder mehr als {most} Zeichen.</translation>
    </message>
    <message>
        <source>The key of category {number} is {key}, and only the digits 0 to 9 can be keys.</source>
        <translation type="unfinished">Die Taste der Kategorie {number} ist {key}; nur die Ziffern 0 bis 9 können Tasten sein.</translation>
    </message>
    <message>
        <source>The code {code} has two meanings: {one}, and {other}.</source>
        <translation type="unfinished">Der Code {code} hat zwei Bedeutungen: {one} und {other}.</translation>
    </message>
    <message>
        <source>The key {key} has two meanings: {one}, and {other}.</source>
        <translation type="unfinished">Die Taste {key} hat zwei Bedeutungen: {one} und {other}.</translation>
    </message>
    <message>
        <source>“{field}” of the scheme is missing, or is not text in quotation marks.</source>
        <translation type="unfinished">„{field}“ des Schemas fehlt oder ist kein Text in Anführungszeichen.</translation>
    </message>
    <message>
        <source>“{field}” of category {number} is missing, or is not text in quotation marks.</source>
        <translation type="unfinished">„{field}“ der Kategorie {number} fehlt oder ist kein Text in Anführungszeichen.</translation>
    </message>
    <message>
        <source>“{field}” of the scheme cannot be used: {error}.</source>
        <translation type="unfinished">„{field}“ des Schemas ist nicht verwendbar: {error}.</translation>
    </message>
    <message>
        <source>“{field}” of category {number} cannot be used: {error}.</source>
        <translation type="unfinished">„{field}“ der Kategorie {number} ist nicht verwendbar: {error}.</translation>
    </message>
    <message>
        <source>This file of categories cannot be used.</source>
        <translation type="unfinished">Diese Kategoriendatei ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Mend the file; resources/schemes has some that can be used, to begin from.</source>
        <translation type="unfinished">Berichtigen Sie die Datei; in resources/schemes liegen verwendbare als Ausgangspunkt.</translation>
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
        <translation type="unfinished">nördlich</translation>
    </message>
    <message>
        <source>north-east</source>
        <comment>a direction</comment>
        <translation type="unfinished">nordöstlich</translation>
    </message>
    <message>
        <source>east</source>
        <comment>a direction</comment>
        <translation type="unfinished">östlich</translation>
    </message>
    <message>
        <source>south-east</source>
        <comment>a direction</comment>
        <translation type="unfinished">südöstlich</translation>
    </message>
    <message>
        <source>south</source>
        <comment>a direction</comment>
        <translation type="unfinished">südlich</translation>
    </message>
    <message>
        <source>south-west</source>
        <comment>a direction</comment>
        <translation type="unfinished">südwestlich</translation>
    </message>
    <message>
        <source>west</source>
        <comment>a direction</comment>
        <translation type="unfinished">westlich</translation>
    </message>
    <message>
        <source>north-west</source>
        <comment>a direction</comment>
        <translation type="unfinished">nordwestlich</translation>
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
        <translation type="unfinished">O</translation>
    </message>
    <message>
        <source>W</source>
        <comment>west of Greenwich</comment>
        <translation type="unfinished">W</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation type="unfinished">{some} und {last}</translation>
    </message>
    <message>
        <source>{some} or {last}</source>
        <translation type="unfinished">{some} oder {last}</translation>
    </message>
    <message numerus="yes">
        <source>{some} and %n more</source>
        <translation type="unfinished">
            <numerusform>{some} und %n mehr</numerusform>
            <numerusform>{some} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The pass phrase does not open this case.</source>
        <translation type="unfinished">Die Passphrase öffnet diesen Fall nicht.</translation>
    </message>
    <message>
        <source>It is not the one that the case was sealed with, or the case&apos;s key file was altered.</source>
        <translation type="unfinished">Es ist nicht die, mit der der Fall versiegelt wurde, oder die Schlüsseldatei des Falls wurde verändert.</translation>
    </message>
    <message>
        <source>Type it again, with an eye on Caps Lock and the keyboard&apos;s language, or use the recovery key.</source>
        <translation type="unfinished">Geben Sie sie erneut ein, achten Sie dabei auf die Feststelltaste und die Tastatursprache, oder verwenden Sie den Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>This case was saved by a newer version of the program.</source>
        <translation type="unfinished">Dieser Fall wurde mit einer neueren Version des Programms gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n schema change(s) that this version does not know.</source>
        <translation type="unfinished">
            <numerusform>Er enthält %n Schemaänderung, die diese Version nicht kennt.</numerusform>
            <numerusform>Er enthält %n Schemaänderungen, die diese Version nicht kennt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Install the newer version. The case file has not been changed.</source>
        <translation type="unfinished">Installieren Sie die neuere Version. Die Falldatei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>This case is damaged: {part}.</source>
        <translation type="unfinished">Dieser Fall ist beschädigt: {part}.</translation>
    </message>
    <message>
        <source>The file was cut off, altered or copied incompletely; its seal does not fit.</source>
        <translation type="unfinished">Die Datei wurde abgeschnitten, verändert oder unvollständig kopiert; ihr Siegel passt nicht.</translation>
    </message>
    <message>
        <source>Work on a copy of the backup. Nothing has been changed in the damaged case.</source>
        <translation type="unfinished">Arbeiten Sie mit einer Kopie der Sicherung. Im beschädigten Fall wurde nichts verändert.</translation>
    </message>
    <message>
        <source>This case is open elsewhere.</source>
        <translation type="unfinished">Dieser Fall ist anderswo geöffnet.</translation>
    </message>
    <message>
        <source>It is held by {holder}.</source>
        <translation type="unfinished">Er wird verwendet von {holder}.</translation>
    </message>
    <message>
        <source>Close it there first; two writers could lose each other&apos;s work.</source>
        <translation type="unfinished">Schließen Sie ihn dort zuerst; wer gleichzeitig schreibt, könnte die Arbeit anderer verlieren.</translation>
    </message>
    <message>
        <source>There is no case at {name}.</source>
        <translation type="unfinished">Bei {name} liegt kein Fall.</translation>
    </message>
    <message>
        <source>The folder is missing, or it holds no Homeward case.</source>
        <translation type="unfinished">Der Ordner fehlt oder enthält keinen Homeward-Fall.</translation>
    </message>
    <message>
        <source>A file lies there, and a case is a folder.</source>
        <translation type="unfinished">Dort liegt eine Datei; ein Fall ist ein Ordner.</translation>
    </message>
    <message>
        <source>Check the path, or make a case with &apos;homeward new&apos;.</source>
        <translation type="unfinished">Prüfen Sie den Pfad oder legen Sie mit „homeward new“ einen Fall an.</translation>
    </message>
    <message>
        <source>{name} exists already.</source>
        <translation type="unfinished">{name} gibt es bereits.</translation>
    </message>
    <message>
        <source>A new case never overwrites anything.</source>
        <translation type="unfinished">Ein neuer Fall überschreibt nie etwas.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished">Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The disk is full; the last step was not saved.</source>
        <translation type="unfinished">Der Datenträger ist voll; der letzte Schritt wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>What was saved before it is safe.</source>
        <translation type="unfinished">Was davor gespeichert wurde, ist sicher.</translation>
    </message>
    <message>
        <source>Make room on the disk of the case, then run the same step again: it goes on from there.</source>
        <translation type="unfinished">Schaffen Sie Platz auf dem Datenträger des Falls und führen Sie denselben Schritt erneut aus: er wird dort fortgesetzt.</translation>
    </message>
    <message>
        <source>The case was not made: the disk is full.</source>
        <translation type="unfinished">Der Fall wurde nicht angelegt: der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Nothing of it is left there.</source>
        <translation type="unfinished">Davon ist dort nichts zurückgeblieben.</translation>
    </message>
    <message>
        <source>Make room on that disk, or make the case on another one.</source>
        <translation type="unfinished">Schaffen Sie Platz auf diesem Datenträger, oder legen Sie den Fall auf einem anderen an.</translation>
    </message>
    <message>
        <source>This pass phrase is too short.</source>
        <translation type="unfinished">Diese Passphrase ist zu kurz.</translation>
    </message>
    <message>
        <source>A case is sealed with at least {least} characters.</source>
        <translation type="unfinished">Ein Fall wird mit mindestens {least} Zeichen versiegelt.</translation>
    </message>
    <message>
        <source>Use five or more random words.</source>
        <translation type="unfinished">Verwenden Sie fünf oder mehr zufällige Wörter.</translation>
    </message>
    <message>
        <source>This case is not as it was left: {noticed}.</source>
        <translation type="unfinished">Dieser Fall ist nicht so, wie er verlassen wurde: {noticed}.</translation>
    </message>
    <message>
        <source>A file or a part of one was exchanged after the case was sealed, or is a copy from another moment.</source>
        <translation type="unfinished">Eine Datei oder ein Teil davon wurde nach dem Versiegeln des Falls ausgetauscht oder ist eine Kopie von einem anderen Zeitpunkt.</translation>
    </message>
    <message>
        <source>Put all files of the case back from one backup, and find out who exchanged them.</source>
        <translation type="unfinished">Stellen Sie alle Dateien des Falls aus ein und derselben Sicherung wieder her und klären Sie, wer sie ausgetauscht hat.</translation>
    </message>
    <message>
        <source>Nothing was changed: this is a sealed case file, which can be looked at and remarked on.</source>
        <translation type="unfinished">Nichts wurde geändert: dies ist eine versiegelte Falldatei, die angesehen und mit Bemerkungen versehen werden kann.</translation>
    </message>
    <message>
        <source>The case is with its examiner; here is what they sealed of it.</source>
        <translation type="unfinished">Der Fall ist bei der auswertenden Person; hier ist, was sie davon versiegelt hat.</translation>
    </message>
    <message>
        <source>Write a remark, and send the file of your remarks to the examiner.</source>
        <translation type="unfinished">Schreiben Sie eine Bemerkung und senden Sie die Datei mit Ihren Bemerkungen an die auswertende Person.</translation>
    </message>
    <message>
        <source>open</source>
        <comment>state of a lead</comment>
        <translation type="unfinished">offen</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a lead</comment>
        <translation type="unfinished">erledigt</translation>
    </message>
    <message>
        <source>dropped</source>
        <comment>state of a lead</comment>
        <translation type="unfinished">verworfen</translation>
    </message>
    <message>
        <source>That is no region of the picture.</source>
        <translation type="unfinished">Das ist kein Bereich des Bildes.</translation>
    </message>
    <message>
        <source>Give left, top, right and bottom as shares from 0 to 1, for example 0.2,0.1,0.6,0.5.</source>
        <translation type="unfinished">Geben Sie links, oben, rechts und unten als Anteile von 0 bis 1 an, zum Beispiel 0.2,0.1,0.6,0.5.</translation>
    </message>
    <message>
        <source>A side lies outside the picture.</source>
        <translation type="unfinished">Eine Seite liegt außerhalb des Bildes.</translation>
    </message>
    <message>
        <source>It has no area: left is less than right, and top is less than bottom.</source>
        <translation type="unfinished">Er hat keine Fläche: links ist kleiner als rechts, oben kleiner als unten.</translation>
    </message>
    <message>
        <source>It is not four numbers with commas between them.</source>
        <translation type="unfinished">Es sind nicht vier Zahlen mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>Each reason raises or lowers the odds that two pictures belong together. The percentage is that of all reasons together, and never more than the surest kind of reason among them allows.</source>
        <translation type="unfinished">Jeder Grund hebt oder senkt die Chancen, dass zwei Bilder zusammengehören. Der Prozentwert ist der aller Gründe zusammen, und nie mehr, als die sicherste Art von Grund unter ihnen zulässt.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation type="unfinished">{hours} Stunden</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation type="unfinished">{days} Tage</translation>
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
        <translation type="unfinished">Chancen {times}-fach erhöht</translation>
    </message>
    <message>
        <source>odds {times}-fold down</source>
        <translation type="unfinished">Chancen {times}-fach gesenkt</translation>
    </message>
    <message>
        <source>it has {many} characters, and {most} are the most</source>
        <translation type="unfinished">es sind {many} Zeichen, höchstens {most} sind erlaubt</translation>
    </message>
    <message>
        <source>it holds characters that cannot be seen</source>
        <translation type="unfinished">darin sind unsichtbare Zeichen</translation>
    </message>
    <message>
        <source>{clock}; {meaning}</source>
        <translation type="unfinished">{clock}; {meaning}</translation>
    </message>
    <message numerus="yes">
        <source>clocks at {offset} were kept on {day} in {countries}; a camera&apos;s clock may be set to anything</source>
        <comment>an offset is a distance to UTC, as UTC+1</comment>
        <translation type="unfinished">
            <numerusform>auf {offset} standen die Uhren am {day} in {countries}; eine Kamerauhr kann beliebig gestellt sein</numerusform>
            <numerusform>auf {offset} standen die Uhren am {day} in {countries}; eine Kamerauhr kann beliebig gestellt sein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation type="unfinished">
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s): the camera clock shows {offset}, by its receiver</source>
        <translation type="unfinished">
            <numerusform>%n Bild: die Kamerauhr zeigt {offset}, laut ihrem Empfänger</numerusform>
            <numerusform>%n Bilder: die Kamerauhr zeigt {offset}, laut ihrem Empfänger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s): the camera clock shows {offset}, as the file states</source>
        <translation type="unfinished">
            <numerusform>%n Bild: die Kamerauhr zeigt {offset}, laut Datei</numerusform>
            <numerusform>%n Bilder: die Kamerauhr zeigt {offset}, laut Datei</numerusform>
        </translation>
    </message>
    <message>
        <source>so do clocks at the place</source>
        <translation type="unfinished">so gehen auch die Uhren am Ort</translation>
    </message>
    <message>
        <source>clocks at the place keep {offset}</source>
        <translation type="unfinished">die Uhren am Ort gehen nach {offset}</translation>
    </message>
    <message>
        <source>the place has {offset} on those days: left on winter time, or set elsewhere</source>
        <translation type="unfinished">am Ort gilt an diesen Tagen {offset}: auf Winterzeit belassen oder anderswo gestellt</translation>
    </message>
    <message>
        <source>the place has {offset} on those days: left on summer time, or set elsewhere</source>
        <translation type="unfinished">am Ort gilt an diesen Tagen {offset}: auf Sommerzeit belassen oder anderswo gestellt</translation>
    </message>
    <message>
        <source>the place has {offset} on those days: the clock was set elsewhere, or never set</source>
        <translation type="unfinished">am Ort gilt an diesen Tagen {offset}: die Uhr wurde anderswo gestellt oder nie gestellt</translation>
    </message>
    <message>
        <source>the place has {offset} on those days: the clock was set elsewhere, or never set; {shown} was kept in {countries}</source>
        <translation type="unfinished">am Ort gilt an diesen Tagen {offset}: die Uhr wurde anderswo gestellt oder nie gestellt; {shown} galt in: {countries}</translation>
    </message>
    <message numerus="yes">
        <source>{where}; the claims: {claims}</source>
        <comment>claims of states to an area</comment>
        <translation type="unfinished">
            <numerusform>{where}; Ansprüche: {claims}</numerusform>
            <numerusform>{where}; Ansprüche: {claims}</numerusform>
        </translation>
    </message>
    <message>
        <source>in or near {area}</source>
        <translation type="unfinished">in oder bei {area}</translation>
    </message>
    <message>
        <source>no picture gives a position: ask for the originals, since messengers and web sites take positions out; for the phone&apos;s own location history; read signs, sockets, plates and plants in the background</source>
        <translation type="unfinished">kein Bild gibt eine Position an: Originale anfordern, da Messenger und Websites Positionen entfernen; den Standortverlauf des Telefons anfordern; Schilder, Steckdosen, Kennzeichen und Pflanzen im Hintergrund lesen</translation>
    </message>
    <message>
        <source>a single position carries the place: look for a second picture of the same camera and day</source>
        <translation type="unfinished">eine einzige Position trägt den Ort: ein zweites Bild derselben Kamera vom selben Tag suchen</translation>
    </message>
    <message>
        <source>The offline map&apos;s file &apos;{name}&apos; was not read.</source>
        <translation type="unfinished">Die Datei „{name}“ der Offline-Karte wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Install Homeward again; the pictures and the case are not touched by this.</source>
        <translation type="unfinished">Installieren Sie Homeward erneut; Bilder und Fall bleiben davon unberührt.</translation>
    </message>
    <message>
        <source>It, or the list of the map&apos;s files, is not there or cannot be read.</source>
        <translation type="unfinished">Sie oder die Liste der Kartendateien fehlt oder ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Its SHA-256 is not the one in the list; what it says could not be traced.</source>
        <translation type="unfinished">Ihr SHA-256 ist nicht der in der Liste; ihre Angaben wären nicht rückverfolgbar.</translation>
    </message>
    <message>
        <source>it says 0° N, 0° E, as software writes that knows no position</source>
        <translation type="unfinished">angegeben ist 0° N, 0° O; so schreibt es Software, die keine Position kennt</translation>
    </message>
    <message>
        <source>it is rounded to whole degrees, which is up to 80 km off</source>
        <translation type="unfinished">auf ganze Grad gerundet, also bis zu 80 km daneben</translation>
    </message>
    <message>
        <source>it says {taken}, but the file was last changed on {changed}, before that</source>
        <translation type="unfinished">sie sagt {taken}, die Datei wurde aber zuletzt am {changed} geändert, davor</translation>
    </message>
    <message>
        <source>The time of capture is not used: {why}.</source>
        <translation type="unfinished">Die Aufnahmezeit wird nicht verwendet: {why}.</translation>
    </message>
    <message numerus="yes">
        <source>The small picture inside the file shows something else than the picture does (%n of 256 bits apart): the picture was changed after the small one was made, or another program wrote one of the two.</source>
        <translation type="unfinished">
            <numerusform>Das kleine Bild in der Datei zeigt etwas anderes als das Bild (%n von 256 Bit verschieden): Das Bild wurde geändert, nachdem das kleine entstand, oder ein anderes Programm hat eines der beiden geschrieben.</numerusform>
            <numerusform>Das kleine Bild in der Datei zeigt etwas anderes als das Bild (%n von 256 Bit verschieden): Das Bild wurde geändert, nachdem das kleine entstand, oder ein anderes Programm hat eines der beiden geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>the receiver&apos;s time is {span} away from the camera&apos;s: an old position, or a clock set wrong</source>
        <translation type="unfinished">die Zeit des Empfängers weicht von der der Kamera um {span} ab: eine alte Position oder eine falsch gestellte Uhr</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures taken at different times give the same position to the last digit; a receiver hardly ever does, so it may be kept from earlier or written in by hand</source>
        <translation type="unfinished">
            <numerusform>%n Bild, das zu einer anderen Zeit aufgenommen wurde, gibt bis zur letzten Stelle dieselbe Position an; bei einem Empfänger kommt das kaum vor, sie kann also von früher stammen oder von Hand eingetragen sein</numerusform>
            <numerusform>%n zu verschiedenen Zeiten aufgenommene Bilder geben bis zur letzten Stelle dieselbe Position an; bei einem Empfänger kommt das kaum vor, sie kann also von früher stammen oder von Hand eingetragen sein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} pictures give a position, and none of them can be believed</source>
        <translation type="unfinished">
            <numerusform>%n von {all} Bildern gibt eine Position an, und sie ist nicht glaubhaft</numerusform>
            <numerusform>%n von {all} Bildern geben eine Position an, und keine davon ist glaubhaft</numerusform>
        </translation>
    </message>
    <message>
        <source>{position}, within {radius}; {who_says_so}</source>
        <translation type="unfinished">{position}, im Umkreis von {radius}; {who_says_so}</translation>
    </message>
    <message>
        <source>a second spot: {spot}, {distance} from the first</source>
        <translation type="unfinished">eine zweite Stelle: {spot}, {distance} von der ersten</translation>
    </message>
    <message numerus="yes">
        <source>the pictures were taken at %n spot(s), so that they may not show one place</source>
        <translation type="unfinished">
            <numerusform>die Bilder wurden an %n Stelle aufgenommen, sodass sie vielleicht nicht einen Ort zeigen</numerusform>
            <numerusform>die Bilder wurden an %n Stellen aufgenommen, sodass sie vielleicht nicht einen Ort zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>its only picture says so</source>
        <translation type="unfinished">das sagt sein einziges Bild</translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} pictures (says|say) so</source>
        <translation type="unfinished">
            <numerusform>das sagt %n von {all} Bildern</numerusform>
            <numerusform>das sagen %n von {all} Bildern</numerusform>
        </translation>
    </message>
    <message>
        <source>{lowest} to {highest} m above sea level</source>
        <translation type="unfinished">{lowest} bis {highest} m über dem Meer</translation>
    </message>
    <message>
        <source>{height} m above sea level</source>
        <translation type="unfinished">{height} m über dem Meer</translation>
    </message>
    <message>
        <source>farther than its accuracy and a yard allow</source>
        <translation type="unfinished">weiter entfernt, als ihre Genauigkeit und ein Grundstück erlauben</translation>
    </message>
    <message>
        <source>1 picture&apos;s position is not counted: {why}</source>
        <translation type="unfinished">Die Position von 1 Bild zählt nicht: {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures&apos; positions are not counted: {why}</source>
        <translation type="unfinished">
            <numerusform>Die Position von %n Bild zählt nicht: {why}</numerusform>
            <numerusform>Die Positionen von %n Bildern zählen nicht: {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>{doubt} ({distances} away)</source>
        <translation type="unfinished">{doubt} ({distances} entfernt)</translation>
    </message>
    <message numerus="yes">
        <source>far from any town: ships keep about {offset} there</source>
        <comment>an offset is a distance to UTC, as UTC+1</comment>
        <translation type="unfinished">
            <numerusform>fern jeder Stadt: Schiffe führen dort etwa {offset}</numerusform>
            <numerusform>fern jeder Stadt: Schiffe führen dort etwa {offset}</numerusform>
        </translation>
    </message>
    <message>
        <source>{pictures}, {span} UTC</source>
        <translation type="unfinished">{pictures}, {span} UTC</translation>
    </message>
    <message>
        <source>{pictures}, {span} by the camera clock, which names no zone</source>
        <translation type="unfinished">{pictures}, {span} nach der Kamerauhr, die keine Zeitzone nennt</translation>
    </message>
    <message>
        <source>{camera}: {pictures}</source>
        <translation type="unfinished">{camera}: {pictures}</translation>
    </message>
    <message numerus="yes">
        <source>%n more camera(s): {pictures}</source>
        <translation type="unfinished">
            <numerusform>%n weitere Kamera: {pictures}</numerusform>
            <numerusform>%n weitere Kameras: {pictures}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) with a time that the place&apos;s clocks skipped: the camera was not set to them</source>
        <translation type="unfinished">
            <numerusform>%n Bild mit einer Uhrzeit, die die Uhren am Ort übersprungen haben: die Kamera war nicht nach ihnen gestellt</numerusform>
            <numerusform>%n Bilder mit einer Uhrzeit, die die Uhren am Ort übersprungen haben: die Kamera war nicht nach ihnen gestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>if those clocks were set to the place: {span} UTC</source>
        <translation type="unfinished">falls diese Uhren nach dem Ort gestellt waren: {span} UTC</translation>
    </message>
    <message>
        <source>{zones}; the zone of the nearest towns</source>
        <translation type="unfinished">{zones}; die Zeitzone der nächsten Städte</translation>
    </message>
    <message numerus="yes">
        <source>{zones}, {offset} on {day}; the zone of the nearest towns</source>
        <comment>an offset is a distance to UTC, as UTC+1</comment>
        <translation type="unfinished">
            <numerusform>{zones}, {offset} am {day}; die Zeitzone der nächsten Städte</numerusform>
            <numerusform>{zones}, {offset} am {day}; die Zeitzone der nächsten Städte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}, {start} to {end}</source>
        <comment>times of one day</comment>
        <translation type="unfinished">
            <numerusform>{day}, {start} bis {end}</numerusform>
            <numerusform>{day}, {start} bis {end}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{start} to {end}</source>
        <comment>times</comment>
        <translation type="unfinished">
            <numerusform>{start} bis {end}</numerusform>
            <numerusform>{start} bis {end}</numerusform>
        </translation>
    </message>
    <message>
        <source>{where}; the nearest town is in {country}</source>
        <translation type="unfinished">{where}; die nächste Stadt liegt in: {country}</translation>
    </message>
    <message>
        <source>the position is too uncertain to name a country</source>
        <translation type="unfinished">die Position ist zu ungenau, um ein Land zu nennen</translation>
    </message>
    <message>
        <source>land that belongs to no country</source>
        <translation type="unfinished">Land, das zu keinem Staat gehört</translation>
    </message>
    <message>
        <source>near the border of {countries}</source>
        <translation type="unfinished">nahe der Grenze von {countries}</translation>
    </message>
    <message>
        <source>near the border of {countries}, {distance} from it on this map</source>
        <translation type="unfinished">nahe der Grenze von {countries}, auf dieser Karte {distance} von ihr entfernt</translation>
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
        <translation type="unfinished">auf See, mehr als {distance} von jeder Küste</translation>
    </message>
    <message>
        <source>at sea, {distance} off the coast of {country}</source>
        <translation type="unfinished">auf See, {distance} vor der Küste von {country}</translation>
    </message>
    <message>
        <source>within 1 km of {town}</source>
        <translation type="unfinished">im Umkreis von 1 km um {town}</translation>
    </message>
    <message numerus="yes">
        <source>{distance} {direction} of {town}</source>
        <comment>6.2 km north-east of Kehl</comment>
        <translation type="unfinished">
            <numerusform>{distance} {direction} von {town}</numerusform>
            <numerusform>{distance} {direction} von {town}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), {links} between them.</source>
        <translation type="unfinished">
            <numerusform>%n Bild, {links} dazwischen.</numerusform>
            <numerusform>%n Bilder, {links} dazwischen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation type="unfinished">
            <numerusform>%n Verknüpfung</numerusform>
            <numerusform>%n Verknüpfungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No part of it hangs on one link alone.</source>
        <translation type="unfinished">Kein Teil hängt an nur einer Verknüpfung.</translation>
    </message>
    <message numerus="yes">
        <source>{drawn} of %n are drawn.</source>
        <comment>pictures</comment>
        <translation type="unfinished">
            <numerusform>Gezeichnet: {drawn} von %n.</numerusform>
            <numerusform>Gezeichnet: {drawn} von %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>One picture hangs on one link of {percent}.</source>
        <translation type="unfinished">Ein Bild hängt an einer einzigen Verknüpfung von {percent}.</translation>
    </message>
    <message>
        <source>Two groups of {larger} and {smaller} hang on one link of {percent}.</source>
        <translation type="unfinished">Zwei Gruppen mit {larger} und {smaller} Bildern hängen an einer einzigen Verknüpfung von {percent}.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s): the same.</source>
        <translation type="unfinished">
            <numerusform>%n Paar: dasselbe.</numerusform>
            <numerusform>%n Paare: dasselbe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s): not the same.</source>
        <translation type="unfinished">
            <numerusform>%n Paar: nicht dasselbe.</numerusform>
            <numerusform>%n Paare: nicht dasselbe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s): undecided.</source>
        <translation type="unfinished">
            <numerusform>%n Paar: unentschieden.</numerusform>
            <numerusform>%n Paare: unentschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Little to gain: it holds together, and what is known is known of all.</source>
        <translation type="unfinished">Wenig zu gewinnen: die Gruppe hält zusammen, und was bekannt ist, ist von allen bekannt.</translation>
    </message>
    <message>
        <source>An examiner has named it.</source>
        <comment>a place</comment>
        <translation type="unfinished">Ein/e Auswerter/in hat ihn benannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) in it (is|are) decided.</source>
        <translation type="unfinished">
            <numerusform>%n Paar darin ist entschieden.</numerusform>
            <numerusform>%n Paare darin sind entschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups of {larger} and {smaller} are perhaps one place.</source>
        <translation type="unfinished">Gruppen mit {larger} und {smaller} Bildern sind vielleicht ein Ort.</translation>
    </message>
    <message numerus="yes">
        <source>A picture that is in no place is perhaps of one with %n.</source>
        <comment>pictures</comment>
        <translation type="unfinished">
            <numerusform>Ein Bild, das zu keinem Ort gehört, gehört vielleicht zu einem mit %n Bild.</numerusform>
            <numerusform>Ein Bild, das zu keinem Ort gehört, gehört vielleicht zu einem mit %n Bildern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two pictures that are in no place are perhaps of one.</source>
        <comment>of one place</comment>
        <translation type="unfinished">Zwei Bilder, die zu keinem Ort gehören, gehören vielleicht zu einem.</translation>
    </message>
    <message>
        <source>Groups of {larger} and {smaller} perhaps show one person.</source>
        <translation type="unfinished">Gruppen mit {larger} und {smaller} Bildern zeigen vielleicht eine Person.</translation>
    </message>
    <message numerus="yes">
        <source>A face that is nobody&apos;s yet is perhaps that of a person with %n.</source>
        <comment>pictures</comment>
        <translation type="unfinished">
            <numerusform>Ein Gesicht, das noch niemandem zugeordnet ist, gehört vielleicht zu einer Person mit %n Bild.</numerusform>
            <numerusform>Ein Gesicht, das noch niemandem zugeordnet ist, gehört vielleicht zu einer Person mit %n Bildern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two faces that are nobody&apos;s yet are perhaps one person&apos;s.</source>
        <translation type="unfinished">Zwei Gesichter, die noch niemandem zugeordnet sind, gehören vielleicht zu einer Person.</translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} (is|are) held by weaker links; that all belong together is {percent} likely.</source>
        <comment>pictures</comment>
        <translation type="unfinished">
            <numerusform>%n von {all} wird von schwächeren Verknüpfungen gehalten; dass alle zusammengehören, ist zu {percent} wahrscheinlich.</numerusform>
            <numerusform>%n von {all} werden von schwächeren Verknüpfungen gehalten; dass alle zusammengehören, ist zu {percent} wahrscheinlich.</numerusform>
        </translation>
    </message>
    <message>
        <source>One picture hangs on the other by one link of {percent}.</source>
        <translation type="unfinished">Ein Bild hängt am anderen durch eine einzige Verknüpfung von {percent}.</translation>
    </message>
    <message numerus="yes">
        <source>One picture hangs on the other %n by one link of {percent}.</source>
        <translation type="unfinished">
            <numerusform>Ein Bild hängt am anderen durch eine einzige Verknüpfung von {percent}.</numerusform>
            <numerusform>Ein Bild hängt an den anderen %n durch eine einzige Verknüpfung von {percent}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} (is|are) held by weaker likeness.</source>
        <comment>pictures</comment>
        <translation type="unfinished">
            <numerusform>%n von {all} wird von schwächerer Ähnlichkeit gehalten.</numerusform>
            <numerusform>%n von {all} werden von schwächerer Ähnlichkeit gehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two groups of {larger} and {smaller} hang on the likeness of two faces alone.</source>
        <translation type="unfinished">Zwei Gruppen mit {larger} und {smaller} Bildern hängen allein an der Ähnlichkeit zweier Gesichter.</translation>
    </message>
    <message>
        <source>One picture hangs on the rest by the likeness of two faces alone.</source>
        <translation type="unfinished">Ein Bild hängt an den übrigen allein durch die Ähnlichkeit zweier Gesichter.</translation>
    </message>
    <message numerus="yes">
        <source>%n (has|have) none</source>
        <comment>members without a position</comment>
        <translation type="unfinished">
            <numerusform>%n hat keine</numerusform>
            <numerusform>%n haben keine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) (has|have) a position, {others}.</source>
        <translation type="unfinished">
            <numerusform>%n Mitglied hat eine Position, {others}.</numerusform>
            <numerusform>%n Mitglieder haben eine Position, {others}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (does|do) not</source>
        <comment>members that name no camera</comment>
        <translation type="unfinished">
            <numerusform>%n nicht</numerusform>
            <numerusform>%n nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) (names|name) a camera, {others}.</source>
        <translation type="unfinished">
            <numerusform>%n Mitglied nennt eine Kamera, {others}.</numerusform>
            <numerusform>%n Mitglieder nennen eine Kamera, {others}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has looked at any of it yet.</source>
        <translation type="unfinished">Noch niemand hat etwas davon angesehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n (was|were) not looked at yet.</source>
        <comment>pictures</comment>
        <translation type="unfinished">
            <numerusform>%n wurde noch nicht angesehen.</numerusform>
            <numerusform>%n wurden noch nicht angesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program made a mistake; the last step may be incomplete.</source>
        <translation type="unfinished">Das Programm hat einen Fehler gemacht; der letzte Schritt ist vielleicht unvollständig.</translation>
    </message>
    <message>
        <source>It was a {kind}; the log says where.</source>
        <translation type="unfinished">Fehlerart: {kind}; wo er auftrat, steht in der Logdatei.</translation>
    </message>
    <message>
        <source>What was saved before is safe. Try again, and send the log to whoever looks after the program.</source>
        <translation type="unfinished">Was davor gespeichert wurde, ist sicher. Versuchen Sie es erneut und senden Sie die Logdatei an die Stelle, die das Programm betreut.</translation>
    </message>
    <message>
        <source>An empty note was not saved.</source>
        <translation type="unfinished">Eine leere Notiz wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Write what you saw, then save it.</source>
        <translation type="unfinished">Schreiben Sie, was Sie gesehen haben, und speichern Sie dann.</translation>
    </message>
    <message>
        <source>The note was not saved.</source>
        <translation type="unfinished">Die Notiz wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Its media item is not in this case.</source>
        <translation type="unfinished">Das zugehörige Medienobjekt ist nicht in diesem Fall.</translation>
    </message>
    <message>
        <source>Pick a picture first.</source>
        <translation type="unfinished">Wählen Sie zuerst ein Bild aus.</translation>
    </message>
    <message>
        <source>A decision needs two different media items.</source>
        <translation type="unfinished">Eine Entscheidung braucht zwei verschiedene Medienobjekte.</translation>
    </message>
    <message>
        <source>Pick the other one, then decide again.</source>
        <translation type="unfinished">Wählen Sie das andere aus und entscheiden Sie dann erneut.</translation>
    </message>
    <message>
        <source>There is no decision on these two to take back.</source>
        <translation type="unfinished">Zu diesen beiden gibt es keine Entscheidung, die zurückzunehmen wäre.</translation>
    </message>
    <message>
        <source>Nobody has decided on them, or the word was taken back before, or another one was given since.</source>
        <translation type="unfinished">Niemand hat über sie entschieden, oder die Entscheidung wurde schon zurückgenommen, oder seither wurde anders entschieden.</translation>
    </message>
    <message>
        <source>The Decisions panel and &apos;homeward decisions&apos; list the words that stand.</source>
        <translation type="unfinished">Das Fenster „Entscheidungen“ und „homeward decisions“ listen die geltenden Entscheidungen auf.</translation>
    </message>
    <message>
        <source>A decision was asked for on a media item that is not in this case.</source>
        <translation type="unfinished">Es wurde eine Entscheidung zu einem Medienobjekt verlangt, das nicht in diesem Fall ist.</translation>
    </message>
    <message>
        <source>{media}… is not among its pictures.</source>
        <translation type="unfinished">{media}… ist nicht unter seinen Bildern.</translation>
    </message>
    <message>
        <source>Check the digits; &apos;homeward media&apos; lists them.</source>
        <translation type="unfinished">Prüfen Sie die Ziffern; „homeward media“ listet sie auf.</translation>
    </message>
    <message>
        <source>The reference case was not made: it was stopped.</source>
        <translation type="unfinished">Der Referenzfall wurde nicht angelegt: der Vorgang wurde gestoppt.</translation>
    </message>
    <message>
        <source>What had been made of it was taken away again.</source>
        <translation type="unfinished">Was davon schon angelegt war, wurde wieder entfernt.</translation>
    </message>
    <message>
        <source>Begin it again whenever you like.</source>
        <translation type="unfinished">Sie können jederzeit neu beginnen.</translation>
    </message>
    <message>
        <source>The reference case&apos;s pictures could not be written.</source>
        <translation type="unfinished">Die Bilder des Referenzfalls konnten nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The system says: {error}.</source>
        <translation type="unfinished">Meldung des Systems: {error}.</translation>
    </message>
    <message>
        <source>Name a folder that can be written, on a disk with room.</source>
        <translation type="unfinished">Nennen Sie einen beschreibbaren Ordner auf einem Datenträger mit freiem Platz.</translation>
    </message>
    <message>
        <source>Other categories were chosen just then.</source>
        <translation type="unfinished">Soeben wurden andere Kategorien gewählt.</translation>
    </message>
    <message>
        <source>Look at what the digits mean now.</source>
        <translation type="unfinished">Sehen Sie nach, was die Ziffern jetzt bedeuten.</translation>
    </message>
    <message>
        <source>None is picked.</source>
        <translation type="unfinished">Es ist keines ausgewählt.</translation>
    </message>
    <message>
        <source>Pick one, then press the key.</source>
        <translation type="unfinished">Wählen Sie eines aus und drücken Sie dann die Taste.</translation>
    </message>
    <message>
        <source>{scheme} has no category {code}.</source>
        <translation type="unfinished">{scheme} hat keine Kategorie {code}.</translation>
    </message>
    <message>
        <source>It has {codes}.</source>
        <translation type="unfinished">Vorhanden sind {codes}.</translation>
    </message>
    <message>
        <source>Not all that was asked for are pictures of this case.</source>
        <translation type="unfinished">Nicht alles Verlangte sind Bilder dieses Falls.</translation>
    </message>
    <message>
        <source>Files that cannot be decoded, and excluded ones, have no category.</source>
        <translation type="unfinished">Nicht dekodierbare und ausgeschlossene Dateien haben keine Kategorie.</translation>
    </message>
    <message>
        <source>There is no category to take back.</source>
        <translation type="unfinished">Es gibt keine Kategorie, die zurückzunehmen wäre.</translation>
    </message>
    <message>
        <source>Only your own can be taken back.</source>
        <translation type="unfinished">Nur Ihre eigenen können zurückgenommen werden.</translation>
    </message>
    <message>
        <source>There is no category to give again.</source>
        <translation type="unfinished">Es gibt keine Kategorie, die erneut zu vergeben wäre.</translation>
    </message>
    <message>
        <source>Nothing was taken back since the last key.</source>
        <translation type="unfinished">Seit der letzten Taste wurde nichts zurückgenommen.</translation>
    </message>
    <message>
        <source>You have a second reading open.</source>
        <translation type="unfinished">Sie haben eine Zweitsichtung offen.</translation>
    </message>
    <message>
        <source>End it first.</source>
        <translation type="unfinished">Beenden Sie sie zuerst.</translation>
    </message>
    <message>
        <source>No scheme of categories has been chosen for this case.</source>
        <translation type="unfinished">Für diesen Fall wurde kein Kategorienschema gewählt.</translation>
    </message>
    <message>
        <source>Choose one: Grade, Categories …; or &apos;homeward scheme&apos;.</source>
        <translation type="unfinished">Wählen Sie eines: Einstufen, Kategorien …; oder „homeward scheme“.</translation>
    </message>
    <message>
        <source>No picture was graded.</source>
        <translation type="unfinished">Kein Bild wurde eingestuft.</translation>
    </message>
    <message>
        <source>There is nothing to import at {path}.</source>
        <translation type="unfinished">Bei {path} gibt es nichts zu importieren.</translation>
    </message>
    <message>
        <source>It is {kind}.</source>
        <translation type="unfinished">Es handelt sich um {kind}.</translation>
    </message>
    <message>
        <source>Unpack it first, or name the JSON file itself.</source>
        <translation type="unfinished">Entpacken Sie sie zuerst oder nennen Sie die JSON-Datei selbst.</translation>
    </message>
    <message>
        <source>The system says: {reason}.</source>
        <translation type="unfinished">Meldung des Systems: {reason}.</translation>
    </message>
    <message>
        <source>Check the path, and that its disk is connected.</source>
        <translation type="unfinished">Prüfen Sie den Pfad und ob sein Datenträger angeschlossen ist.</translation>
    </message>
    <message>
        <source>It is a zip archive that is damaged, or that needs a password.</source>
        <translation type="unfinished">Es ist ein Zip-Archiv, das beschädigt ist oder ein Passwort braucht.</translation>
    </message>
    <message numerus="yes">
        <source>It is a zip archive with %n JSON file(s): {names}.</source>
        <translation type="unfinished">
            <numerusform>Es ist ein Zip-Archiv mit %n JSON-Datei: {names}.</numerusform>
            <numerusform>Es ist ein Zip-Archiv mit %n JSON-Dateien: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its JSON file is packed more tightly than JSON can be; it would fill the machine.</source>
        <translation type="unfinished">Seine JSON-Datei ist dichter gepackt, als JSON es sein kann; sie würde den Rechner füllen.</translation>
    </message>
    <message>
        <source>Its text breaks off within a character.</source>
        <translation type="unfinished">Ihr Text bricht mitten in einem Zeichen ab.</translation>
    </message>
    <message>
        <source>Ask for the file once more.</source>
        <translation type="unfinished">Fordern Sie die Datei noch einmal an.</translation>
    </message>
    <message>
        <source>No file lies in it.</source>
        <translation type="unfinished">Darin liegt keine Datei.</translation>
    </message>
    <message>
        <source>The case itself is no exhibit.</source>
        <translation type="unfinished">Der Fall selbst ist kein Asservat.</translation>
    </message>
    <message>
        <source>Name the folder in which the evidence lies.</source>
        <translation type="unfinished">Nennen Sie den Ordner, in dem die Beweismittel liegen.</translation>
    </message>
    <message>
        <source>It is neither a file nor a folder.</source>
        <translation type="unfinished">Es ist weder eine Datei noch ein Ordner.</translation>
    </message>
    <message>
        <source>An empty lead was not saved.</source>
        <translation type="unfinished">Ein leerer Ansatz wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Write what is to be done next, then save it.</source>
        <translation type="unfinished">Schreiben Sie, was als Nächstes zu tun ist, und speichern Sie dann.</translation>
    </message>
    <message>
        <source>The lead was not saved.</source>
        <translation type="unfinished">Der Ansatz wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The lead was not changed.</source>
        <translation type="unfinished">Der Ansatz wurde nicht geändert.</translation>
    </message>
    <message>
        <source>There is none of that number.</source>
        <translation type="unfinished">Es gibt keinen mit dieser Nummer.</translation>
    </message>
    <message>
        <source>Pick another.</source>
        <translation type="unfinished">Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>It is {state} already.</source>
        <translation type="unfinished">Er ist bereits {state}.</translation>
    </message>
    <message>
        <source>A merger needs two clusters.</source>
        <translation type="unfinished">Zum Zusammenführen braucht es zwei Gruppen.</translation>
    </message>
    <message>
        <source>What was picked is one cluster already, or nothing was picked.</source>
        <translation type="unfinished">Das Ausgewählte ist bereits eine Gruppe, oder es war nichts ausgewählt.</translation>
    </message>
    <message>
        <source>Pick two clusters, or a member of each.</source>
        <translation type="unfinished">Wählen Sie zwei Gruppen aus oder je ein Mitglied.</translation>
    </message>
    <message>
        <source>These are two people.</source>
        <translation type="unfinished">Das sind zwei Personen.</translation>
    </message>
    <message>
        <source>Both are seen in {picture}…, and two faces in one picture are never one.</source>
        <translation type="unfinished">Beide sind in {picture}… zu sehen, und zwei Gesichter in einem Bild gehören nie zu einer Person.</translation>
    </message>
    <message>
        <source>Split off what does not belong there first, if one of them is wrong.</source>
        <translation type="unfinished">Trennen Sie dort zuerst ab, was nicht dazugehört, falls eine der beiden falsch ist.</translation>
    </message>
    <message>
        <source>This picture has no name to take back.</source>
        <translation type="unfinished">Dieses Bild hat keinen Namen, der zurückzunehmen wäre.</translation>
    </message>
    <message>
        <source>Take it back on the picture that was named.</source>
        <translation type="unfinished">Nehmen Sie ihn bei dem Bild zurück, das benannt wurde.</translation>
    </message>
    <message>
        <source>This place has no name to take back.</source>
        <translation type="unfinished">Dieser Ort hat keinen Namen, der zurückzunehmen wäre.</translation>
    </message>
    <message>
        <source>Name it first.</source>
        <translation type="unfinished">Benennen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>The place was not named.</source>
        <translation type="unfinished">Der Ort wurde nicht benannt.</translation>
    </message>
    <message>
        <source>This person has no name to take back.</source>
        <translation type="unfinished">Diese Person hat keinen Namen, der zurückzunehmen wäre.</translation>
    </message>
    <message>
        <source>This picture shows several people.</source>
        <translation type="unfinished">Dieses Bild zeigt mehrere Personen.</translation>
    </message>
    <message>
        <source>It was not said which of its faces is meant.</source>
        <translation type="unfinished">Es wurde nicht angegeben, welches seiner Gesichter gemeint ist.</translation>
    </message>
    <message>
        <source>Pick it among the members of the one who is meant, or name the face by its number.</source>
        <translation type="unfinished">Wählen Sie es unter den Mitgliedern der gemeinten Person aus oder nennen Sie das Gesicht mit seiner Nummer.</translation>
    </message>
    <message>
        <source>There is no face {number} in this picture.</source>
        <translation type="unfinished">In diesem Bild gibt es kein Gesicht {number}.</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) (was|were) found in it.</source>
        <translation type="unfinished">
            <numerusform>%n Gesicht wurde darin gefunden.</numerusform>
            <numerusform>%n Gesichter wurden darin gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are numbered by size, from 1.</source>
        <translation type="unfinished">Sie sind nach Größe nummeriert, ab 1.</translation>
    </message>
    <message>
        <source>The person was not named.</source>
        <translation type="unfinished">Die Person wurde nicht benannt.</translation>
    </message>
    <message>
        <source>The name cannot be kept: {error}.</source>
        <translation type="unfinished">Der Name ist nicht verwendbar: {error}.</translation>
    </message>
    <message>
        <source>Give a short one.</source>
        <translation type="unfinished">Geben Sie einen kurzen an.</translation>
    </message>
    <message>
        <source>It has more than {bytes} bytes.</source>
        <translation type="unfinished">Die Datei hat mehr als {bytes} Bytes.</translation>
    </message>
    <message>
        <source>It cannot be opened.</source>
        <translation type="unfinished">Die Datei lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>It is not TOML in UTF-8: {error}.</source>
        <translation type="unfinished">Die Datei ist kein TOML in UTF-8: {error}.</translation>
    </message>
    <message>
        <source>It has to list 1 to {most} [[template]].</source>
        <translation type="unfinished">Die Datei muss 1 bis {most} [[template]] enthalten.</translation>
    </message>
    <message>
        <source>Template {number} has no name, or no text, in quotation marks.</source>
        <translation type="unfinished">Vorlage {number} hat keinen Namen oder keinen Text in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The note templates in {file} cannot be used.</source>
        <translation type="unfinished">Die Notizvorlagen in {file} sind nicht verwendbar.</translation>
    </message>
    <message>
        <source>Mend the file, or take it away.</source>
        <translation type="unfinished">Berichtigen Sie die Datei oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>You have one open.</source>
        <comment>a second reading</comment>
        <translation type="unfinished">Sie haben eine offen.</translation>
    </message>
    <message>
        <source>Nothing would be drawn.</source>
        <comment>by chance</comment>
        <translation type="unfinished">Es würde nichts gezogen.</translation>
    </message>
    <message>
        <source>Choose a larger share.</source>
        <translation type="unfinished">Wählen Sie einen größeren Anteil.</translation>
    </message>
    <message>
        <source>Nothing here was given a category by another examiner.</source>
        <translation type="unfinished">Hier hat niemand anderes etwas eingestuft.</translation>
    </message>
    <message>
        <source>Open the case under your own name, and show what a colleague graded.</source>
        <translation type="unfinished">Öffnen Sie den Fall unter Ihrem eigenen Namen und lassen Sie anzeigen, was jemand anderes eingestuft hat.</translation>
    </message>
    <message>
        <source>The digits that it has stand below.</source>
        <translation type="unfinished">Die Ziffern, die es gibt, stehen unten.</translation>
    </message>
    <message>
        <source>None that is picked belongs to it.</source>
        <comment>to a second reading</comment>
        <translation type="unfinished">Nichts Ausgewähltes gehört zu ihr.</translation>
    </message>
    <message>
        <source>Pick one of those that the wall is narrowed to.</source>
        <translation type="unfinished">Wählen Sie eines von denen aus, auf die die Wand eingegrenzt ist.</translation>
    </message>
    <message>
        <source>You have none open.</source>
        <comment>no second reading</comment>
        <translation type="unfinished">Sie haben keine offen.</translation>
    </message>
    <message>
        <source>Begin one.</source>
        <comment>a second reading</comment>
        <translation type="unfinished">Beginnen Sie eine.</translation>
    </message>
    <message>
        <source>Nothing was done in a second reading.</source>
        <translation type="unfinished">In einer Zweitsichtung wurde nichts getan.</translation>
    </message>
    <message>
        <source>The picture stays veiled: its file is not where it was found.</source>
        <translation type="unfinished">Das Bild bleibt verhüllt: seine Datei ist nicht dort, wo sie gefunden wurde.</translation>
    </message>
    <message>
        <source>In full, a picture is read from the exhibit itself, and that is not attached here.</source>
        <translation type="unfinished">Vollständig wird ein Bild aus dem Asservat selbst gelesen, und das ist hier nicht angeschlossen.</translation>
    </message>
    <message>
        <source>Attach the exhibit&apos;s disk where it was, and ask again; a peek needs no disk.</source>
        <translation type="unfinished">Schließen Sie den Datenträger des Asservats wie zuvor an und fragen Sie erneut; ein Kurzblick braucht keinen Datenträger.</translation>
    </message>
    <message>
        <source>The picture stays veiled: it did not come along with this sealed file.</source>
        <translation type="unfinished">Das Bild bleibt verhüllt: es ist mit dieser versiegelten Datei nicht mitgekommen.</translation>
    </message>
    <message>
        <source>Only pictures that two people released for you are in it; of all others it holds the tile.</source>
        <translation type="unfinished">Nur Bilder, die zwei Personen für Sie freigegeben haben, sind darin; von allen anderen enthält sie die Kachel.</translation>
    </message>
    <message>
        <source>Ask the sender for it; write a remark that says which and why.</source>
        <translation type="unfinished">Bitten Sie die absendende Stelle darum; schreiben Sie eine Bemerkung, die angibt, welches und warum.</translation>
    </message>
    <message>
        <source>A picture is shown in full with a reason only.</source>
        <translation type="unfinished">Ein Bild wird nur mit Begründung vollständig gezeigt.</translation>
    </message>
    <message>
        <source>Say why in one line.</source>
        <translation type="unfinished">Nennen Sie den Grund in einer Zeile.</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation type="unfinished">Nichts ist angehakt.</translation>
    </message>
    <message>
        <source>Tick what is to be shown, then save it.</source>
        <translation type="unfinished">Haken Sie an, was gezeigt werden soll, und speichern Sie dann.</translation>
    </message>
    <message>
        <source>There is no saved filter “{name}”.</source>
        <translation type="unfinished">Es gibt keinen gespeicherten Filter „{name}“.</translation>
    </message>
    <message>
        <source>Those that there are stand in Filters, under Saved.</source>
        <translation type="unfinished">Die vorhandenen stehen in „Filter“ unter „Gespeichert“.</translation>
    </message>
    <message>
        <source>Choose a shorter one, on one line.</source>
        <translation type="unfinished">Wählen Sie einen kürzeren, in einer Zeile.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation type="unfinished">Er hat keinen Namen.</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation type="unfinished">Geben Sie einen ein.</translation>
    </message>
    <message>
        <source>The filter was not saved.</source>
        <translation type="unfinished">Der Filter wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The file of categories cannot be read.</source>
        <translation type="unfinished">Die Kategoriendatei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Check its place.</source>
        <translation type="unfinished">Prüfen Sie, wo sie liegt.</translation>
    </message>
    <message>
        <source>It is not text in UTF-8.</source>
        <translation type="unfinished">Sie ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation type="unfinished">Speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>There are no categories of the name {name}.</source>
        <translation type="unfinished">Es gibt keine Kategorien mit dem Namen {name}.</translation>
    </message>
    <message>
        <source>It is neither a scheme that comes along nor a file.</source>
        <translation type="unfinished">Es ist weder ein mitgeliefertes Schema noch eine Datei.</translation>
    </message>
    <message>
        <source>Those that come along are {names}.</source>
        <translation type="unfinished">Mitgeliefert sind {names}.</translation>
    </message>
    <message>
        <source>A split needs pictures on both sides.</source>
        <translation type="unfinished">Eine Trennung braucht Bilder auf beiden Seiten.</translation>
    </message>
    <message>
        <source>Nothing was picked, or nothing stays behind.</source>
        <translation type="unfinished">Es war nichts ausgewählt, oder nichts bleibt zurück.</translation>
    </message>
    <message>
        <source>Pick some members of a cluster, not all of them.</source>
        <translation type="unfinished">Wählen Sie einige Mitglieder einer Gruppe aus, nicht alle.</translation>
    </message>
    <message>
        <source>A picture cannot be parted from itself.</source>
        <translation type="unfinished">Ein Bild lässt sich nicht von sich selbst trennen.</translation>
    </message>
    <message>
        <source>Name each picture on one side only.</source>
        <translation type="unfinished">Nennen Sie jedes Bild nur auf einer Seite.</translation>
    </message>
    <message>
        <source>There is no split {number} to take back.</source>
        <translation type="unfinished">Es gibt keine Trennung {number}, die zurückzunehmen wäre.</translation>
    </message>
    <message>
        <source>The case holds none of that number, or it was taken back before.</source>
        <translation type="unfinished">Der Fall enthält keine mit dieser Nummer, oder sie wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>The Decisions panel and &apos;homeward decisions&apos; list the splits that stand.</source>
        <translation type="unfinished">Das Fenster „Entscheidungen“ und „homeward decisions“ listen die geltenden Trennungen auf.</translation>
    </message>
    <message>
        <source>The summary page was not written.</source>
        <translation type="unfinished">Die Übersichtsseite wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>{file} exists already.</source>
        <translation type="unfinished">{file} gibt es bereits.</translation>
    </message>
    <message>
        <source>Choose another name; nothing is overwritten.</source>
        <translation type="unfinished">Wählen Sie einen anderen Namen; nichts wird überschrieben.</translation>
    </message>
    <message>
        <source>The file was not written, and nothing of it is left.</source>
        <translation type="unfinished">Die Datei wurde nicht geschrieben, und nichts davon ist übrig.</translation>
    </message>
    <message>
        <source>Make room, or choose a folder that can be written.</source>
        <translation type="unfinished">Schaffen Sie Platz oder wählen Sie einen beschreibbaren Ordner.</translation>
    </message>
    <message>
        <source>Make room there.</source>
        <translation type="unfinished">Schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>Nothing was written: {what} is not in this case.</source>
        <translation type="unfinished">Nichts wurde geschrieben: {what} ist nicht in diesem Fall.</translation>
    </message>
    <message>
        <source>Check the name; &apos;homeward clusters&apos; and &apos;homeward media&apos; list them.</source>
        <translation type="unfinished">Prüfen Sie den Namen; „homeward clusters“ und „homeward media“ listen sie auf.</translation>
    </message>
    <message>
        <source>This case has no tag “{name}”.</source>
        <translation type="unfinished">Dieser Fall hat kein Schlagwort „{name}“.</translation>
    </message>
    <message>
        <source>The tags of the case are listed in Filters.</source>
        <translation type="unfinished">Die Schlagwörter des Falls stehen in „Filter“.</translation>
    </message>
    <message>
        <source>There is no tag to take back.</source>
        <translation type="unfinished">Es gibt kein Schlagwort, das zurückzunehmen wäre.</translation>
    </message>
    <message>
        <source>There is no tag to give again.</source>
        <translation type="unfinished">Es gibt kein Schlagwort, das erneut zu setzen wäre.</translation>
    </message>
    <message>
        <source>Nothing was taken back since the last tag.</source>
        <translation type="unfinished">Seit dem letzten Schlagwort wurde nichts zurückgenommen.</translation>
    </message>
    <message>
        <source>The name of the tag cannot be kept: {error}.</source>
        <translation type="unfinished">Der Name des Schlagworts ist nicht verwendbar: {error}.</translation>
    </message>
    <message>
        <source>The tag has no name.</source>
        <translation type="unfinished">Das Schlagwort hat keinen Namen.</translation>
    </message>
    <message>
        <source>Type one, or choose one of the list.</source>
        <translation type="unfinished">Geben Sie einen ein oder wählen Sie einen aus der Liste.</translation>
    </message>
    <message>
        <source>Pick pictures on the wall.</source>
        <translation type="unfinished">Wählen Sie Bilder an der Wand aus.</translation>
    </message>
    <message>
        <source>No picture was tagged.</source>
        <translation type="unfinished">Bei keinem Bild wurde ein Schlagwort gesetzt.</translation>
    </message>
    <message>
        <source>There is no category or tag to take back.</source>
        <translation type="unfinished">Es gibt keine Kategorie und kein Schlagwort, das zurückzunehmen wäre.</translation>
    </message>
    <message>
        <source>There is nothing to give again.</source>
        <translation type="unfinished">Es gibt nichts erneut zu vergeben.</translation>
    </message>
    <message>
        <source>This picture is too smooth to be searched for.</source>
        <translation type="unfinished">Dieses Bild ist zu gleichförmig, um danach zu suchen.</translation>
    </message>
    <message>
        <source>This region is too smooth to be searched for.</source>
        <translation type="unfinished">Dieser Bereich ist zu gleichförmig, um danach zu suchen.</translation>
    </message>
    <message>
        <source>It has {many} points that could be found again; {least} are the least.</source>
        <translation type="unfinished">{many} Punkte ließen sich wiederfinden; mindestens {least} sind nötig.</translation>
    </message>
    <message>
        <source>Take another picture of the place.</source>
        <translation type="unfinished">Nehmen Sie ein anderes Bild des Orts.</translation>
    </message>
    <message>
        <source>Draw a larger one.</source>
        <comment>region</comment>
        <translation type="unfinished">Ziehen Sie einen größeren auf.</translation>
    </message>
    <message>
        <source>This picture cannot be searched for yet.</source>
        <translation type="unfinished">Nach diesem Bild kann noch nicht gesucht werden.</translation>
    </message>
    <message>
        <source>It has not been described.</source>
        <translation type="unfinished">Es wurde noch nicht beschrieben.</translation>
    </message>
    <message>
        <source>Run Analyse (Ctrl+R, or &apos;homeward analyse&apos;); Problems says it where a picture cannot be.</source>
        <translation type="unfinished">Führen Sie „Analysieren“ aus (Strg+R oder „homeward analyse“); „Probleme“ sagt, wo ein Bild nicht analysierbar ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n cop(y|ies) of this picture left out.</source>
        <translation type="unfinished">
            <numerusform>%n Kopie dieses Bildes weggelassen.</numerusform>
            <numerusform>%n Kopien dieses Bildes weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture was asked for that is not in this case.</source>
        <translation type="unfinished">Es wurde nach einem Bild gefragt, das nicht in diesem Fall ist.</translation>
    </message>
    <message>
        <source>It looks alike as a whole; no points agree that would show it.</source>
        <translation type="unfinished">Im Ganzen sieht es ähnlich aus; es stimmen keine Punkte überein, die das belegen würden.</translation>
    </message>
    <message>
        <source>The processes that read evidence cannot be started.</source>
        <translation type="unfinished">Die Prozesse, die Beweismittel lesen, lassen sich nicht starten.</translation>
    </message>
    <message>
        <source>Close other programs and try again; no file is read without them, and none is lost.</source>
        <translation type="unfinished">Schließen Sie andere Programme und versuchen Sie es erneut; ohne sie wird keine Datei gelesen, und keine geht verloren.</translation>
    </message>
    <message>
        <source>The system refused a new process: {error}.</source>
        <translation type="unfinished">Das System verweigerte einen neuen Prozess: {error}.</translation>
    </message>
    <message>
        <source>A worker did not come up: {error}</source>
        <translation type="unfinished">Ein Arbeitsprozess ist nicht gestartet: {error}</translation>
    </message>
    <message>
        <source>A worker is less locked in than this machine allows.</source>
        <translation type="unfinished">Ein Arbeitsprozess ist weniger abgeschottet, als dieser Rechner erlaubt.</translation>
    </message>
    <message>
        <source>The picture could not be read.</source>
        <translation type="unfinished">Das Bild konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The picture could not be decoded.</source>
        <translation type="unfinished">Das Bild konnte nicht dekodiert werden.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished">Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The set changed while it was read; nothing was loaded.</source>
        <translation type="unfinished">Das Set hat sich beim Lesen geändert; es wurde nichts geladen.</translation>
    </message>
    <message>
        <source>No hash set is called {name}.</source>
        <translation type="unfinished">Kein Hashset heißt {name}.</translation>
    </message>
    <message>
        <source>It was never loaded, or was taken out before.</source>
        <translation type="unfinished">Es wurde nie geladen oder schon früher entfernt.</translation>
    </message>
    <message>
        <source>&apos;homeward sets&apos; lists those that stand.</source>
        <translation type="unfinished">„homeward sets“ listet die geladenen auf.</translation>
    </message>
    <message>
        <source>Stopped; nothing of the set was loaded.</source>
        <translation type="unfinished">Gestoppt; vom Set wurde nichts geladen.</translation>
    </message>
    <message>
        <source>There is no hash in {name}; nothing was loaded.</source>
        <translation type="unfinished">In {name} ist kein Hash; nichts wurde geladen.</translation>
    </message>
    <message>
        <source>It was read as {format}, and has no row that can be used.</source>
        <translation type="unfinished">Die Datei wurde als {format} gelesen und hat keine verwendbare Zeile.</translation>
    </message>
    <message>
        <source>Look into the file: a header alone is no set.</source>
        <translation type="unfinished">Sehen Sie in die Datei: ein Kopf allein ist kein Set.</translation>
    </message>
    <message>
        <source>The same file stands already as {name}, loaded by {examiner}.</source>
        <translation type="unfinished">Dieselbe Datei ist bereits als {name} geladen, von {examiner}.</translation>
    </message>
    <message>
        <source>A set called {name} stands already. Give this one another name, or take that one out.</source>
        <translation type="unfinished">Ein Set namens {name} ist bereits geladen. Geben Sie diesem einen anderen Namen oder entfernen Sie jenes.</translation>
    </message>
    <message>
        <source>This very file was loaded as “{kind}” on {day} by {examiner}.</source>
        <translation type="unfinished">Eben diese Datei wurde am {day} von {examiner} als „{kind}“ geladen.</translation>
    </message>
    <message>
        <source>A set of this name was loaded as “{kind}” on {day} by {examiner}.</source>
        <translation type="unfinished">Ein Set dieses Namens wurde am {day} von {examiner} als „{kind}“ geladen.</translation>
    </message>
    <message>
        <source>It has rows of the category “{category}”, and harmless files would step aside unseen.</source>
        <translation type="unfinished">Es hat Zeilen der Kategorie „{category}“, und als harmlose Dateien würden sie ungesehen beiseitegelegt.</translation>
    </message>
    <message>
        <source>{format} is made for graded material, and it has rows without a category, which says nothing.</source>
        <translation type="unfinished">{format} ist für eingestuftes Material gedacht, und es gibt Zeilen ohne Kategorie; das sagt nichts aus.</translation>
    </message>
    <message>
        <source>The set was not loaded.</source>
        <translation type="unfinished">Das Set wurde nicht geladen.</translation>
    </message>
    <message>
        <source>Load it as what it is; &apos;homeward sets&apos; lists those that stand.</source>
        <translation type="unfinished">Laden Sie es als das, was es ist; „homeward sets“ listet die geladenen auf.</translation>
    </message>
    <message>
        <source>The linker {name} judges no pairs.</source>
        <translation type="unfinished">Der Verknüpfer {name} beurteilt keine Paare.</translation>
    </message>
    <message>
        <source>There is no linker {name}.</source>
        <translation type="unfinished">Es gibt keinen Verknüpfer {name}.</translation>
    </message>
    <message>
        <source>There is no import {number}.</source>
        <translation type="unfinished">Es gibt keinen Import {number}.</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation type="unfinished">Vorhanden sind: {names}.</translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation type="unfinished">Die Datei wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>It would lie among the evidence of exhibit {number}, in {folder}.</source>
        <translation type="unfinished">Sie läge unter den Beweismitteln des Asservats {number}, in {folder}.</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation type="unfinished">Wählen Sie einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>It would lie in the case.</source>
        <translation type="unfinished">Sie läge im Fall.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished">Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Files are read in locked processes without files, network or new programs.</source>
        <translation type="unfinished">Dateien werden in abgeschotteten Prozessen ohne Dateien, Netzwerk oder neue Programme gelesen.</translation>
    </message>
    <message>
        <source>the kernel offers no Landlock</source>
        <translation type="unfinished">der Kernel bietet kein Landlock</translation>
    </message>
    <message>
        <source>libseccomp is missing</source>
        <translation type="unfinished">libseccomp fehlt</translation>
    </message>
    <message>
        <source>the system limits no memory of a process</source>
        <translation type="unfinished">das System begrenzt nicht den Speicher eines Prozesses</translation>
    </message>
    <message>
        <source>Files are read in separate processes, but the lock on them is weaker here: {missing}. Use a recent Linux with libseccomp for evidence from an unknown source.</source>
        <translation type="unfinished">Dateien werden in getrennten Prozessen gelesen, aber deren Abschottung ist hier schwächer: {missing}. Verwenden Sie für Beweismittel unbekannter Herkunft ein aktuelles Linux mit libseccomp.</translation>
    </message>
    <message>
        <source>The picture stays veiled: nobody has looked yet where people are in it.</source>
        <translation type="unfinished">Das Bild bleibt verhüllt: es wurde noch nicht geprüft, wo Personen darin sind.</translation>
    </message>
    <message>
        <source>Context is shown only where the people in a picture have been found and covered.</source>
        <translation type="unfinished">Die Szene wird nur gezeigt, wo die Personen in einem Bild gefunden und abgedeckt wurden.</translation>
    </message>
    <message>
        <source>Analyse the case, then try again.</source>
        <translation type="unfinished">Analysieren Sie den Fall und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The settings could not be read ({error}); the defaults are used.</source>
        <translation type="unfinished">Die Einstellungen konnten nicht gelesen werden ({error}); die Vorgaben gelten.</translation>
    </message>
    <message>
        <source>The settings file is damaged ({error}); the defaults are used, it is kept as {file}.</source>
        <translation type="unfinished">Die Einstellungsdatei ist beschädigt ({error}); die Vorgaben gelten, die Datei wird als {file} aufbewahrt.</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation type="unfinished">Die Einstellungen konnten nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Make room or get the right to write where settings are kept; the case is not affected.</source>
        <translation type="unfinished">Schaffen Sie Platz oder Schreibrechte am Ablageort der Einstellungen; der Fall ist nicht betroffen.</translation>
    </message>
    <message>
        <source>The setting &apos;{name}&apos; has to be {wanted}; the default is used instead.</source>
        <translation type="unfinished">Die Einstellung „{name}“ verlangt {wanted}; stattdessen gilt die Vorgabe.</translation>
    </message>
    <message>
        <source>a name of 1 to {most} characters on one line</source>
        <translation type="unfinished">einen Namen mit 1 bis {most} Zeichen in einer Zeile</translation>
    </message>
    <message>
        <source>&quot;&quot; (the desktop&apos;s) or a code such as &quot;de&quot;</source>
        <translation type="unfinished">&quot;&quot; (wie der Desktop) oder einen Code wie &quot;de&quot;</translation>
    </message>
    <message>
        <source>&quot;dark&quot;, &quot;light&quot; or &quot;system&quot;</source>
        <translation type="unfinished">&quot;dark&quot;, &quot;light&quot; oder &quot;system&quot;</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation type="unfinished">eine ganze Zahl von {least} bis {most}</translation>
    </message>
    <message>
        <source>a whole number from 0 (automatic) to {most}</source>
        <translation type="unfinished">eine ganze Zahl von 0 (automatisch) bis {most}</translation>
    </message>
    <message>
        <source>&quot;homeward&quot; or &quot;iped&quot;</source>
        <translation type="unfinished">&quot;homeward&quot; oder &quot;iped&quot;</translation>
    </message>
    <message>
        <source>a table of commands and keys</source>
        <translation type="unfinished">eine Tabelle mit Befehlen und Tasten</translation>
    </message>
    <message>
        <source>what the program wrote itself</source>
        <translation type="unfinished">das vom Programm selbst Geschriebene</translation>
    </message>
    <message>
        <source>0 (never), 10, 20, 30 or 45</source>
        <translation type="unfinished">0 (nie), 10, 20, 30 oder 45</translation>
    </message>
    <message>
        <source>a path on this machine</source>
        <translation type="unfinished">einen Pfad auf diesem Rechner</translation>
    </message>
    <message>
        <source>at most {most} short lines</source>
        <translation type="unfinished">höchstens {most} kurze Zeilen</translation>
    </message>
    <message>
        <source>one short line</source>
        <translation type="unfinished">eine kurze Zeile</translation>
    </message>
    <message>
        <source>at most {most} paths on this machine</source>
        <translation type="unfinished">höchstens {most} Pfade auf diesem Rechner</translation>
    </message>
    <message>
        <source>&quot;on&quot; or &quot;off&quot;</source>
        <translation type="unfinished">&quot;on&quot; oder &quot;off&quot;</translation>
    </message>
    <message>
        <source>Row {number} does not follow the row before it.</source>
        <translation type="unfinished">Zeile {number} schließt nicht an die Zeile davor an.</translation>
    </message>
    <message>
        <source>Row {number} is not what was written.</source>
        <translation type="unfinished">Zeile {number} ist nicht das, was geschrieben wurde.</translation>
    </message>
    <message>
        <source>Row {number} is missing; row {next} follows.</source>
        <translation type="unfinished">Zeile {number} fehlt; es folgt Zeile {next}.</translation>
    </message>
    <message>
        <source>Rows {first} to {last}, which were sealed, are missing.</source>
        <translation type="unfinished">Die Zeilen {first} bis {last}, die versiegelt waren, fehlen.</translation>
    </message>
    <message>
        <source>Row {number} is not the row that was sealed.</source>
        <translation type="unfinished">Zeile {number} ist nicht die Zeile, die versiegelt wurde.</translation>
    </message>
    <message>
        <source>The case could not be sealed as it was closed.</source>
        <translation type="unfinished">Der Fall konnte beim Schließen nicht versiegelt werden.</translation>
    </message>
    <message>
        <source>The system said: {error}.</source>
        <translation type="unfinished">Meldung des Systems: {error}.</translation>
    </message>
    <message>
        <source>Connect its disk again and open the case; what was saved before is checked then.</source>
        <translation type="unfinished">Schließen Sie seinen Datenträger wieder an und öffnen Sie den Fall; was davor gespeichert wurde, wird dann geprüft.</translation>
    </message>
    <message>
        <source>A case&apos;s folder has a name that ends in {ending}.</source>
        <translation type="unfinished">Der Name eines Fallordners endet auf {ending}.</translation>
    </message>
    <message>
        <source>Add the ending.</source>
        <translation type="unfinished">Fügen Sie die Endung hinzu.</translation>
    </message>
    <message>
        <source>its key file is missing</source>
        <translation type="unfinished">seine Schlüsseldatei fehlt</translation>
    </message>
    <message>
        <source>{file} is missing</source>
        <translation type="unfinished">{file} fehlt</translation>
    </message>
    <message numerus="yes">
        <source>The program ended in the middle of a step; %n fact(s) will be made again.</source>
        <translation type="unfinished">
            <numerusform>Das Programm endete mitten in einem Schritt; %n Fakt wird neu erstellt.</numerusform>
            <numerusform>Das Programm endete mitten in einem Schritt; %n Fakten werden neu erstellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A run was cut off; what it had saved is there. Run it again to go on.</source>
        <translation type="unfinished">Ein Lauf wurde unterbrochen; was er gespeichert hatte, ist da. Starten Sie ihn erneut, um fortzufahren.</translation>
    </message>
    <message>
        <source>The case was not made.</source>
        <translation type="unfinished">Der Fall wurde nicht angelegt.</translation>
    </message>
    <message>
        <source>Check that the folder above it exists and can be written.</source>
        <translation type="unfinished">Prüfen Sie, ob der übergeordnete Ordner vorhanden und beschreibbar ist.</translation>
    </message>
    <message>
        <source>a part of its database does not fit its seal</source>
        <translation type="unfinished">ein Teil seiner Datenbank passt nicht zu seinem Siegel</translation>
    </message>
    <message>
        <source>The sealed file was not opened.</source>
        <translation type="unfinished">Die versiegelte Datei wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>It tells of people in pictures that did not come along.</source>
        <translation type="unfinished">Sie macht Angaben zu Personen in Bildern, die nicht mitgekommen sind.</translation>
    </message>
    <message>
        <source>came along clear</source>
        <translation type="unfinished">unverhüllt mitgekommen</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation type="unfinished">Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The case refused it: {error}.</source>
        <translation type="unfinished">Der Fall hat es abgelehnt: {error}.</translation>
    </message>
    <message>
        <source>Report this message.</source>
        <translation type="unfinished">Melden Sie diese Nachricht.</translation>
    </message>
    <message>
        <source>Another part of the program is writing.</source>
        <translation type="unfinished">Ein anderer Teil des Programms schreibt gerade.</translation>
    </message>
    <message>
        <source>The case&apos;s disk could not be read or written; the last step was not saved.</source>
        <translation type="unfinished">Der Datenträger des Falls war nicht lesbar oder beschreibbar; der letzte Schritt wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Check the disk and the rights on the case&apos;s folder, then run the same step again.</source>
        <translation type="unfinished">Prüfen Sie den Datenträger und die Rechte am Fallordner und führen Sie denselben Schritt erneut aus.</translation>
    </message>
    <message>
        <source>The case could not be read or written.</source>
        <translation type="unfinished">Der Fall konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>The store said: {error}.</source>
        <translation type="unfinished">Meldung der Datenbank: {error}.</translation>
    </message>
    <message>
        <source>The store gave no number to a new row.</source>
        <translation type="unfinished">Die Datenbank hat einer neuen Zeile keine Nummer gegeben.</translation>
    </message>
    <message>
        <source>A fact is not there any more.</source>
        <translation type="unfinished">Ein Fakt ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>Run the step again.</source>
        <translation type="unfinished">Führen Sie den Schritt erneut aus.</translation>
    </message>
    <message>
        <source>a fact of kind {kind} is not as it was saved</source>
        <translation type="unfinished">ein Fakt der Art {kind} ist nicht so, wie er gespeichert wurde</translation>
    </message>
    <message>
        <source>A fact of another kind than {kind} was read.</source>
        <translation type="unfinished">Es wurde ein Fakt anderer Art als {kind} gelesen.</translation>
    </message>
    <message>
        <source>These are other categories than those that this case knows as {scheme}, version {version}.</source>
        <translation type="unfinished">Das sind andere Kategorien als die, die dieser Fall als {scheme}, Version {version}, kennt.</translation>
    </message>
    <message>
        <source>What was graded by those would come to mean something else.</source>
        <translation type="unfinished">Was damit eingestuft wurde, bekäme eine andere Bedeutung.</translation>
    </message>
    <message>
        <source>Give the changed file another version.</source>
        <translation type="unfinished">Geben Sie der geänderten Datei eine andere Version.</translation>
    </message>
    <message>
        <source>The case&apos;s seal could not be written.</source>
        <translation type="unfinished">Das Siegel des Falls konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the disk and the rights on the case&apos;s folder, then close and open the case.</source>
        <translation type="unfinished">Prüfen Sie den Datenträger und die Rechte am Fallordner, schließen und öffnen Sie dann den Fall.</translation>
    </message>
    <message>
        <source>its head file, the seal on its audit trail, is missing</source>
        <translation type="unfinished">seine Kopfdatei, das Siegel seines Prüfprotokolls, fehlt</translation>
    </message>
    <message>
        <source>its head file, the seal on its audit trail, was altered</source>
        <translation type="unfinished">seine Kopfdatei, das Siegel seines Prüfprotokolls, wurde verändert</translation>
    </message>
    <message>
        <source>The linker {name} has judged nothing yet.</source>
        <translation type="unfinished">Der Verknüpfer {name} hat noch nichts beurteilt.</translation>
    </message>
    <message>
        <source>Analyse the case again.</source>
        <translation type="unfinished">Analysieren Sie den Fall erneut.</translation>
    </message>
    <message>
        <source>This recovery key does not open this case.</source>
        <translation type="unfinished">Dieser Wiederherstellungsschlüssel öffnet diesen Fall nicht.</translation>
    </message>
    <message>
        <source>It is another case&apos;s, or the case&apos;s key file was altered.</source>
        <translation type="unfinished">Er gehört zu einem anderen Fall, oder die Schlüsseldatei des Falls wurde verändert.</translation>
    </message>
    <message>
        <source>Look for the sheet that was printed when this case was made.</source>
        <translation type="unfinished">Suchen Sie das Blatt, das beim Anlegen dieses Falls gedruckt wurde.</translation>
    </message>
    <message>
        <source>The pass phrase is not text.</source>
        <translation type="unfinished">Die Passphrase ist kein Text.</translation>
    </message>
    <message>
        <source>It is not UTF-8.</source>
        <translation type="unfinished">Sie ist nicht in UTF-8.</translation>
    </message>
    <message>
        <source>its key file is not readable</source>
        <translation type="unfinished">seine Schlüsseldatei ist nicht lesbar</translation>
    </message>
    <message>
        <source>The case cannot be opened for writing.</source>
        <translation type="unfinished">Der Fall lässt sich nicht zum Schreiben öffnen.</translation>
    </message>
    <message>
        <source>Check the rights on the case&apos;s folder, or copy it to a disk that can be written.</source>
        <translation type="unfinished">Prüfen Sie die Rechte am Fallordner oder kopieren Sie ihn auf einen beschreibbaren Datenträger.</translation>
    </message>
    <message>
        <source>another process</source>
        <translation type="unfinished">einem anderen Prozess</translation>
    </message>
    <message>
        <source>Check what was asked for.</source>
        <translation type="unfinished">Prüfen Sie, was verlangt wurde.</translation>
    </message>
    <message>
        <source>There is no such exhibit in this case.</source>
        <translation type="unfinished">Dieses Asservat gibt es in diesem Fall nicht.</translation>
    </message>
    <message>
        <source>There is no such media file in this case.</source>
        <translation type="unfinished">Diese Mediendatei gibt es in diesem Fall nicht.</translation>
    </message>
    <message>
        <source>There is no such media item in this case.</source>
        <translation type="unfinished">Dieses Medienobjekt gibt es in diesem Fall nicht.</translation>
    </message>
    <message>
        <source>exhibits</source>
        <translation type="unfinished">Asservate</translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished">Notizen</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation type="unfinished">Entscheidungen</translation>
    </message>
    <message>
        <source>reveals</source>
        <translation type="unfinished">Aufdeckungen</translation>
    </message>
    <message>
        <source>splits</source>
        <translation type="unfinished">Trennungen</translation>
    </message>
    <message>
        <source>ends of splits</source>
        <translation type="unfinished">Enden von Trennungen</translation>
    </message>
    <message>
        <source>origins of splits</source>
        <translation type="unfinished">Herkünfte von Trennungen</translation>
    </message>
    <message>
        <source>names of places</source>
        <translation type="unfinished">Ortsnamen</translation>
    </message>
    <message>
        <source>schemes of categories</source>
        <translation type="unfinished">Kategorienschemata</translation>
    </message>
    <message>
        <source>choices of schemes</source>
        <translation type="unfinished">Schemawahlen</translation>
    </message>
    <message>
        <source>gradings</source>
        <translation type="unfinished">Einstufungsvorgänge</translation>
    </message>
    <message>
        <source>grades</source>
        <translation type="unfinished">Einstufungen</translation>
    </message>
    <message>
        <source>exposures</source>
        <translation type="unfinished">Expositionen</translation>
    </message>
    <message>
        <source>tags</source>
        <translation type="unfinished">Schlagwörter</translation>
    </message>
    <message>
        <source>taggings</source>
        <translation type="unfinished">Verschlagwortungen</translation>
    </message>
    <message>
        <source>marks of tags</source>
        <translation type="unfinished">Schlagwortmarken</translation>
    </message>
    <message>
        <source>steps of keys</source>
        <translation type="unfinished">Tastenschritte</translation>
    </message>
    <message>
        <source>saved filters</source>
        <translation type="unfinished">gespeicherte Filter</translation>
    </message>
    <message>
        <source>leads</source>
        <translation type="unfinished">Ansätze</translation>
    </message>
    <message>
        <source>steps of leads</source>
        <translation type="unfinished">Ansatzschritte</translation>
    </message>
    <message>
        <source>second readings</source>
        <translation type="unfinished">Zweitsichtungen</translation>
    </message>
    <message>
        <source>items of second readings</source>
        <translation type="unfinished">Bilder von Zweitsichtungen</translation>
    </message>
    <message>
        <source>second grades</source>
        <translation type="unfinished">Zweiteinstufungen</translation>
    </message>
    <message>
        <source>ends of second readings</source>
        <translation type="unfinished">Enden von Zweitsichtungen</translation>
    </message>
    <message>
        <source>keys of looks</source>
        <translation type="unfinished">Schlüssel von Blicken</translation>
    </message>
    <message>
        <source>sealed looks</source>
        <translation type="unfinished">versiegelte Blicke</translation>
    </message>
    <message>
        <source>imports of VICS</source>
        <translation type="unfinished">VICS-Importe</translation>
    </message>
    <message>
        <source>blocks of VICS</source>
        <translation type="unfinished">VICS-Blöcke</translation>
    </message>
    <message>
        <source>words of VICS</source>
        <translation type="unfinished">VICS-Angaben</translation>
    </message>
    <message>
        <source>hash sets</source>
        <translation type="unfinished">Hashsets</translation>
    </message>
    <message>
        <source>ends of hash sets</source>
        <translation type="unfinished">Enden von Hashsets</translation>
    </message>
    <message>
        <source>remarks</source>
        <translation type="unfinished">Bemerkungen</translation>
    </message>
    <message>
        <source>ends of remarks</source>
        <translation type="unfinished">Enden von Bemerkungen</translation>
    </message>
    <message>
        <source>faces of decisions</source>
        <translation type="unfinished">Gesichter von Entscheidungen</translation>
    </message>
    <message>
        <source>faces of splits</source>
        <translation type="unfinished">Gesichter von Trennungen</translation>
    </message>
    <message>
        <source>names of people</source>
        <translation type="unfinished">Namen von Personen</translation>
    </message>
    <message>
        <source>ends of names of people</source>
        <translation type="unfinished">Enden von Personennamen</translation>
    </message>
    <message>
        <source>words of two people</source>
        <translation type="unfinished">Erklärungen zweier Personen</translation>
    </message>
    <message>
        <source>signatures under words of two people</source>
        <translation type="unfinished">Signaturen unter Erklärungen zweier Personen</translation>
    </message>
    <message>
        <source>released pictures</source>
        <translation type="unfinished">freigegebene Bilder</translation>
    </message>
    <message>
        <source>cut-outs of appeals</source>
        <translation type="unfinished">Ausschnitte für Fahndungsaufrufe</translation>
    </message>
    <message>
        <source>steps of appeals</source>
        <translation type="unfinished">Schritte von Fahndungsaufrufen</translation>
    </message>
    <message>
        <source>looks at cut-outs of appeals</source>
        <translation type="unfinished">Blicke auf Ausschnitte für Fahndungsaufrufe</translation>
    </message>
    <message>
        <source>{file} has changes beside it that were made after the case was closed</source>
        <translation type="unfinished">neben {file} liegen Änderungen, die nach dem Schließen des Falls entstanden sind</translation>
    </message>
    <message>
        <source>{file} is not the file that was closed last: it is an older one, or altered</source>
        <translation type="unfinished">{file} ist nicht die zuletzt geschlossene Datei: sie ist älter oder verändert</translation>
    </message>
    <message>
        <source>its database and its key file are not of the same case</source>
        <translation type="unfinished">seine Datenbank und seine Schlüsseldatei stammen nicht aus demselben Fall</translation>
    </message>
    <message>
        <source>its head file is older than its database</source>
        <translation type="unfinished">seine Kopfdatei ist älter als seine Datenbank</translation>
    </message>
    <message>
        <source>the audit trail does not hold. {fault}</source>
        <translation type="unfinished">das Prüfprotokoll hält der Prüfung nicht stand. {fault}</translation>
    </message>
    <message>
        <source>its {parts} are not those that were sealed; an older part was put in their place</source>
        <translation type="unfinished">nicht so, wie sie versiegelt wurden: {parts}; ein älterer Teil wurde an ihre Stelle gesetzt</translation>
    </message>
    <message>
        <source>audit trail</source>
        <translation type="unfinished">Prüfprotokoll</translation>
    </message>
    <message>
        <source>the index of its {part} is not the newest one</source>
        <translation type="unfinished">der Index dieses Teils ist nicht der neueste: {part}</translation>
    </message>
    <message numerus="yes">
        <source>The program ended before %n entr(y|ies) of the audit trail (was|were) sealed, as after a power cut. Nothing that was saved is missing. If you know of no such end, ask who had the case&apos;s folder.</source>
        <translation type="unfinished">
            <numerusform>Das Programm endete, bevor %n Eintrag des Prüfprotokolls versiegelt war, wie nach einem Stromausfall. Von dem, was gespeichert war, fehlt nichts. Wenn Sie von keinem solchen Ende wissen, klären Sie, wer den Fallordner hatte.</numerusform>
            <numerusform>Das Programm endete, bevor %n Einträge des Prüfprotokolls versiegelt waren, wie nach einem Stromausfall. Von dem, was gespeichert war, fehlt nichts. Wenn Sie von keinem solchen Ende wissen, klären Sie, wer den Fallordner hatte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key {file} could not be read, or kept to yourself ({error}).</source>
        <translation type="unfinished">Der Schlüssel {file} konnte nicht gelesen oder nicht vor anderen geschützt werden ({error}).</translation>
    </message>
    <message>
        <source>The key {file} is damaged; looks that were sealed with it cannot be shown.</source>
        <translation type="unfinished">Der Schlüssel {file} ist beschädigt; damit versiegelte Blicke können nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>The key that seals how long you look could not be saved ({error}); looks are counted, and neither their time nor their size is kept.</source>
        <translation type="unfinished">Der Schlüssel, der die Dauer Ihrer Blicke versiegelt, konnte nicht gespeichert werden ({error}); Blicke werden gezählt, aber weder ihre Zeit noch ihre Größe wird aufbewahrt.</translation>
    </message>
    <message>
        <source>an array in pictures.db is missing or is not the one that was saved</source>
        <translation type="unfinished">ein Array in pictures.db fehlt oder ist nicht das gespeicherte</translation>
    </message>
    <message>
        <source>This is not a recovery key.</source>
        <translation type="unfinished">Das ist kein Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>Its check signs do not fit, so a sign was mistyped or left out.</source>
        <translation type="unfinished">Seine Prüfzeichen passen nicht; ein Zeichen wurde also vertippt oder ausgelassen.</translation>
    </message>
    <message>
        <source>Type the six groups of six signs again, as they were printed.</source>
        <translation type="unfinished">Geben Sie die sechs Gruppen zu je sechs Zeichen erneut so ein, wie sie gedruckt sind.</translation>
    </message>
    <message>
        <source>The picture stays veiled.</source>
        <translation type="unfinished">Das Bild bleibt verhüllt.</translation>
    </message>
    <message>
        <source>No reveal of it is open, or it did not come along.</source>
        <translation type="unfinished">Es ist keine Aufdeckung davon offen, oder es ist nicht mitgekommen.</translation>
    </message>
    <message>
        <source>No reveal of it is open, or it has no thumbnail.</source>
        <translation type="unfinished">Es ist keine Aufdeckung davon offen, oder es hat kein Vorschaubild.</translation>
    </message>
    <message>
        <source>Reveal it again; each reveal is counted.</source>
        <translation type="unfinished">Decken Sie es erneut auf; jede Aufdeckung wird gezählt.</translation>
    </message>
    <message numerus="yes">
        <source>You have been looking at clear pictures for %n minutes. A pause of five would be a good idea.</source>
        <translation type="unfinished">
            <numerusform>Sie sehen seit %n Minute unverhüllte Bilder an. Eine Pause von fünf Minuten wäre sinnvoll.</numerusform>
            <numerusform>Sie sehen seit %n Minuten unverhüllte Bilder an. Eine Pause von fünf wäre sinnvoll.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the order that the wall has</source>
        <translation type="unfinished">In der Reihenfolge der Wand</translation>
    </message>
    <message>
        <source>Hard first: with people before without</source>
        <translation type="unfinished">Schweres zuerst: mit Personen vor ohne</translation>
    </message>
    <message>
        <source>Easy first: without people before with</source>
        <translation type="unfinished">Leichtes zuerst: ohne Personen vor mit</translation>
    </message>
    <message>
        <source>Where the program cannot tell whether people are there stands between the two. Those who do this work advise hard material early in the shift, and never last.</source>
        <translation type="unfinished">Wo das Programm nicht sagen kann, ob Personen zu sehen sind, steht dazwischen. Wer diese Arbeit macht, empfiehlt schweres Material früh in der Schicht und nie zuletzt.</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation type="unfinished">Bevor Sie beginnen</translation>
    </message>
    <message>
        <source>What the wall shows now, narrowed by {narrowed_by}.</source>
        <translation type="unfinished">Was die Wand jetzt zeigt, eingegrenzt durch {narrowed_by}.</translation>
    </message>
    <message>
        <source>All pictures of the case.</source>
        <translation type="unfinished">Alle Bilder des Falls.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished">Beginnen</translation>
    </message>
    <message numerus="yes">
        <source>%n tile(s) to look at</source>
        <translation type="unfinished">
            <numerusform>%n Kachel anzusehen</numerusform>
            <numerusform>%n Kacheln anzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>{tiles}; {copies} behind them</source>
        <translation type="unfinished">{tiles}; dahinter {copies}</translation>
    </message>
    <message numerus="yes">
        <source>%n cop(y|ies)</source>
        <translation type="unfinished">
            <numerusform>%n Kopie</numerusform>
            <numerusform>%n Kopien</numerusform>
        </translation>
    </message>
    <message>
        <source>Known by a list</source>
        <translation type="unfinished">Laut Liste bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the case, put aside</source>
        <translation type="unfinished">
            <numerusform>%n Datei des Falls, beiseitegelegt</numerusform>
            <numerusform>%n Dateien des Falls, beiseitegelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished">Bilder</translation>
    </message>
    <message>
        <source>Without a category</source>
        <translation type="unfinished">Ohne Kategorie</translation>
    </message>
    <message numerus="yes">
        <source>%n tile(s), of which {unseen} were never revealed</source>
        <translation type="unfinished">
            <numerusform>%n Kachel, davon {unseen} nie aufgedeckt</numerusform>
            <numerusform>%n Kacheln, davon {unseen} nie aufgedeckt</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Personen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished">Probleme</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) with one</source>
        <translation type="unfinished">
            <numerusform>%n Bild mit einem</numerusform>
            <numerusform>%n Bilder mit einem</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a time</source>
        <translation type="unfinished">Ohne Zeit</translation>
    </message>
    <message>
        <source>To expect</source>
        <translation type="unfinished">Zu erwarten</translation>
    </message>
    <message numerus="yes">
        <source>{some} with, {none} without, of all %n picture(s)</source>
        <translation type="unfinished">
            <numerusform>{some} mit, {none} ohne, von %n Bild</numerusform>
            <numerusform>{some} mit, {none} ohne, von allen %n Bildern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{some} with, {none} without, {unknown} where it is not known, of all %n picture(s)</source>
        <translation type="unfinished">
            <numerusform>{some} mit, {none} ohne, {unknown} unbekannt, von %n Bild</numerusform>
            <numerusform>{some} mit, {none} ohne, {unknown} unbekannt, von allen %n Bildern</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to grade</source>
        <translation type="unfinished">Es bleibt nichts einzustufen</translation>
    </message>
    <message>
        <source>Not known before your first grades in this case, nor where your looks were sealed elsewhere</source>
        <translation type="unfinished">Nicht bekannt vor Ihren ersten Einstufungen in diesem Fall und wo Ihre Blicke anderswo versiegelt wurden</translation>
    </message>
    <message>
        <source>Nearly no clear looks, going by your grades in this case so far</source>
        <translation type="unfinished">Nahezu keine unverhüllten Blicke, nach Ihren bisherigen Einstufungen in diesem Fall</translation>
    </message>
    <message>
        <source>Clear looks as long as about {clear} peeks of 4 seconds, going by the {megapixel_s} of each grade so far</source>
        <translation type="unfinished">Unverhüllte Blicke wie etwa {clear} Kurzblicke von 4 Sekunden, ausgehend von {megapixel_s} je Einstufung bisher</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s); five random words are easier to remember</source>
        <translation type="unfinished">
            <numerusform>Noch %n Zeichen; fünf zufällige Wörter sind leichter zu merken</numerusform>
            <numerusform>Noch %n Zeichen; fünf zufällige Wörter sind leichter zu merken</numerusform>
        </translation>
    </message>
    <message>
        <source>Long enough, but it repeats itself</source>
        <translation type="unfinished">Lang genug, wiederholt sich aber</translation>
    </message>
    <message>
        <source>Good: long, and made of words</source>
        <translation type="unfinished">Gut: lang und aus Wörtern</translation>
    </message>
    <message>
        <source>Long enough; more words are better</source>
        <translation type="unfinished">Lang genug; mehr Wörter sind besser</translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation type="unfinished">SHA-256 kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Schließen</translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished">Neuer Fall</translation>
    </message>
    <message>
        <source>It is made in {folder} as a folder whose content is encrypted.</source>
        <translation type="unfinished">Er wird in {folder} als Ordner mit verschlüsseltem Inhalt angelegt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation type="unfinished">Auswerter/in</translation>
    </message>
    <message>
        <source>Pass phrase</source>
        <translation type="unfinished">Passphrase</translation>
    </message>
    <message>
        <source>Again</source>
        <translation type="unfinished">Erneut</translation>
    </message>
    <message>
        <source>Again</source>
        <comment>the pass phrase, once more</comment>
        <translation type="unfinished">Erneut</translation>
    </message>
    <message>
        <source>Make the case</source>
        <translation type="unfinished">Fall anlegen</translation>
    </message>
    <message>
        <source>Sealing …</source>
        <translation type="unfinished">Versiegeln …</translation>
    </message>
    <message>
        <source>The case needs a name.</source>
        <translation type="unfinished">Der Fall braucht einen Namen.</translation>
    </message>
    <message>
        <source>A name cannot hold / \ : * ? &quot; &lt; &gt; |.</source>
        <translation type="unfinished">Ein Name darf / \ : * ? &quot; &lt; &gt; | nicht enthalten.</translation>
    </message>
    <message>
        <source>The audit trail needs the examiner&apos;s name.</source>
        <translation type="unfinished">Das Prüfprotokoll braucht den Namen der Person, die auswertet.</translation>
    </message>
    <message numerus="yes">
        <source>A pass phrase has at least %n characters.</source>
        <translation type="unfinished">
            <numerusform>Eine Passphrase hat mindestens %n Zeichen.</numerusform>
            <numerusform>Eine Passphrase hat mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two pass phrases differ.</source>
        <translation type="unfinished">Die beiden Passphrasen sind verschieden.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished">Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>It opens this case when the pass phrase is lost, and it is not shown again. Write it down or print it, and keep it in a sealed envelope, apart from this machine.</source>
        <translation type="unfinished">Er öffnet diesen Fall, wenn die Passphrase verloren ist, und wird nicht noch einmal gezeigt. Schreiben oder drucken Sie ihn und bewahren Sie ihn in einem versiegelten Umschlag auf, getrennt von diesem Rechner.</translation>
    </message>
    <message>
        <source>Copy for 30 seconds</source>
        <translation type="unfinished">Für 30 Sekunden kopieren</translation>
    </message>
    <message>
        <source>I have put it away</source>
        <translation type="unfinished">Ich habe ihn verwahrt</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation type="unfinished">Fall öffnen</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Hell</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished">Wie der Desktop</translation>
    </message>
    <message>
        <source>While its key is held down</source>
        <translation type="unfinished">Solange die Taste gehalten wird</translation>
    </message>
    <message>
        <source>For ten seconds, without holding the key</source>
        <translation type="unfinished">Zehn Sekunden, ohne die Taste zu halten</translation>
    </message>
    <message>
        <source>Colours and size are seen at once, here and in the window behind; another language from the next start on.</source>
        <translation type="unfinished">Farben und Größe sind sofort zu sehen, hier und im Fenster dahinter; eine andere Sprache ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Less exposure, measured: pictures stay tiles until you ask, and each look is counted.</source>
        <translation type="unfinished">Weniger Belastung, gemessen: Bilder bleiben Kacheln, bis Sie fragen, und jeder Blick wird gezählt.</translation>
    </message>
    <message>
        <source>It takes 0.11 to 0.16 seconds of a core for each picture. Without it, pictures without metadata are not gathered by camera; from the next analysis on, and the report says so. What was read stays.</source>
        <translation type="unfinished">Benötigt je Bild 0,11 bis 0,16 Sekunden eines Kerns. Ohne den Vergleich werden Bilder ohne Metadaten nicht nach Kamera zusammengestellt; das gilt ab der nächsten Analyse, und der Bericht gibt es an. Was schon gelesen wurde, bleibt.</translation>
    </message>
    <message>
        <source>A pause is proposed in one line at the bottom. Nothing is interrupted, and nobody is told.</source>
        <translation type="unfinished">Eine Pause wird in einer Zeile ganz unten vorgeschlagen. Nichts wird unterbrochen, und niemand erfährt davon.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Sprache</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation type="unfinished">Textgröße</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished">{percent} %</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">Farben</translation>
    </message>
    <message>
        <source>Compare the noise of sensors</source>
        <translation type="unfinished">Sensorrauschen vergleichen</translation>
    </message>
    <message>
        <source>A pause is proposed</source>
        <translation type="unfinished">Pause vorschlagen</translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes of looking</source>
        <translation type="unfinished">
            <numerusform>Nach %n Minute Ansehen</numerusform>
            <numerusform>Nach %n Minuten Ansehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished">Nie</translation>
    </message>
    <message>
        <source>A peek stays</source>
        <translation type="unfinished">Ein Kurzblick bleibt</translation>
    </message>
    <message>
        <source>No places yet: Analyse ({case.analyse|Ctrl+R}) looks for them.</source>
        <translation type="unfinished">Noch keine Orte: „Analysieren“ ({case.analyse|Ctrl+R}) sucht danach.</translation>
    </message>
    <message>
        <source>No series yet: Analyse ({case.analyse|Ctrl+R}) looks for them.</source>
        <translation type="unfinished">Noch keine Serien: „Analysieren“ ({case.analyse|Ctrl+R}) sucht danach.</translation>
    </message>
    <message>
        <source>No places: Analyse has looked, and no two pictures show enough of one place.</source>
        <translation type="unfinished">Keine Orte: „Analysieren“ hat gesucht, und keine zwei Bilder zeigen genug von einem Ort.</translation>
    </message>
    <message>
        <source>No series: Analyse has looked, and no pictures have enough in common to be of one shoot.</source>
        <translation type="unfinished">Keine Serien: „Analysieren“ hat gesucht, und keine Bilder haben genug gemeinsam, um aus einer Aufnahmeserie zu sein.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation type="unfinished">
            <numerusform>%n Ort</numerusform>
            <numerusform>%n Orte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation type="unfinished">
            <numerusform>%n Serie</numerusform>
            <numerusform>%n Serien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %n contradiction(s)</source>
        <translation type="unfinished">
            <numerusform>%n Widerspruch ansehen</numerusform>
            <numerusform>%n Widersprüche ansehen</numerusform>
        </translation>
    </message>
    <message>
        <source>The command {id} names a menu that does not exist: {menu}.</source>
        <translation type="unfinished">Der Befehl {id} nennt ein Menü, das es nicht gibt: {menu}.</translation>
    </message>
    <message>
        <source>The command {id} wants a key or a name that is reserved.</source>
        <translation type="unfinished">Der Befehl {id} verlangt eine Taste oder einen Namen, der reserviert ist.</translation>
    </message>
    <message>
        <source>{id} and {id_2} want the same key.</source>
        <translation type="unfinished">{id} und {id_2} verlangen dieselbe Taste.</translation>
    </message>
    <message>
        <source>{key} or {other}</source>
        <translation type="unfinished">{key} oder {other}</translation>
    </message>
    <message>
        <source>{key}, {first} to {last}</source>
        <translation type="unfinished">{key}, {first} bis {last}</translation>
    </message>
    <message>
        <source>hold {key}</source>
        <translation type="unfinished">{key} halten</translation>
    </message>
    <message>
        <source>Pick two pictures anywhere, or a reason in Places, and press {decide.compare|D}: the two are shown here side by side.</source>
        <translation type="unfinished">Wählen Sie irgendwo zwei Bilder aus oder in „Orte“ einen Grund und drücken Sie {decide.compare|D}: beide werden hier nebeneinander gezeigt.</translation>
    </message>
    <message>
        <source>No pairs yet: Analyse ({case.analyse|Ctrl+R}) looks for what two pictures have in common.</source>
        <translation type="unfinished">Noch keine Paare: „Analysieren“ ({case.analyse|Ctrl+R}) sucht, was zwei Bilder gemeinsam haben.</translation>
    </message>
    <message>
        <source>No pair is left that is worth a look.</source>
        <translation type="unfinished">Es bleibt kein Paar, das einen Blick lohnt.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) (was|were) shown without a word. Page down shows (it|them) again.</source>
        <translation type="unfinished">
            <numerusform>%n Paar wurde ohne Entscheidung gezeigt. Bild abwärts zeigt es noch einmal.</numerusform>
            <numerusform>%n Paare wurden ohne Entscheidung gezeigt. Bild abwärts zeigt sie noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>No face is marked: a word is about both pictures whole.</source>
        <translation type="unfinished">Kein Gesicht ist markiert: ein Wort gilt für beide Bilder im Ganzen.</translation>
    </message>
    <message>
        <source>Compared out of People, the two that are meant are marked.</source>
        <translation type="unfinished">Aus „Personen“ verglichen, sind die beiden gemeinten markiert.</translation>
    </message>
    <message>
        <source>Decided by {examiner}, {when}: {word}. {back}</source>
        <translation type="unfinished">Entschieden von {examiner}, {when}: {word}. {back}</translation>
    </message>
    <message>
        <source>kept as your remark: {word}; {grade.undo|Ctrl+Z} takes it back</source>
        <translation type="unfinished">als Ihre Bemerkung behalten: {word}; {grade.undo|Ctrl+Z} nimmt es zurück</translation>
    </message>
    <message>
        <source>People are filled in; on the record. C veils. Parts stay tiles: the program cannot tell whether people are there.</source>
        <translation type="unfinished">Personen sind abgedeckt; wird protokolliert. C verhüllt. Teile bleiben Kacheln: das Programm kann nicht sagen, ob dort Personen sind.</translation>
    </message>
    <message>
        <source>People are filled in; on the record. C veils.</source>
        <translation type="unfinished">Personen sind abgedeckt; wird protokolliert. C verhüllt.</translation>
    </message>
    <message>
        <source>one rigid scene with depth, seen from two points</source>
        <translation type="unfinished">eine starre Szene mit Tiefe, von zwei Punkten aus gesehen</translation>
    </message>
    <message>
        <source>one plane (a wall, a poster), or a camera that only turned</source>
        <translation type="unfinished">eine Ebene (eine Wand, ein Plakat) oder eine nur gedrehte Kamera</translation>
    </message>
    <message>
        <source>one shift, as of the same thing laid over both, which says nothing of the place</source>
        <translation type="unfinished">eine bloße Verschiebung, etwa weil dasselbe über beide gelegt wurde; das sagt nichts über den Ort</translation>
    </message>
    <message>
        <source>one shift, turn and scale, as of copies or of something flat</source>
        <translation type="unfinished">eine Verschiebung, Drehung und Skalierung, wie bei Kopien oder etwas Flachem</translation>
    </message>
    <message>
        <source>The shares count people in: where they are did not come along with this file.</source>
        <translation type="unfinished">Bei den Anteilen zählen Personen mit: wo sie sind, ist mit dieser Datei nicht mitgekommen.</translation>
    </message>
    <message>
        <source>No link says that two faces in them are alike.</source>
        <translation type="unfinished">Keine Verknüpfung sagt, dass sich zwei Gesichter darin ähneln.</translation>
    </message>
    <message>
        <source>No linker has points to show for these two.</source>
        <translation type="unfinished">Kein Verknüpfer kann für dieses Paar Punkte zeigen.</translation>
    </message>
    <message>
        <source>{points} agree with {model}: across {left} of the left picture and {right} of the right. {likely}.</source>
        <translation type="unfinished">{points} passen zusammen, über {left} des linken Bildes und {right} des rechten: {model}. {likely}.</translation>
    </message>
    <message>
        <source>left {left} %, right {right} %</source>
        <translation type="unfinished">links {left} %, rechts {right} %</translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation type="unfinished">
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n surest points</source>
        <translation type="unfinished">
            <numerusform>Der sicherste Punkt</numerusform>
            <numerusform>Die %n sichersten Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>But they were taken {distance} by their positions.</source>
        <translation type="unfinished">Laut ihren Positionen wurden sie aber {distance} aufgenommen.</translation>
    </message>
    <message>
        <source>{share} of the background</source>
        <translation type="unfinished">{share} des Hintergrunds</translation>
    </message>
    <message>
        <source>Left {picture}</source>
        <translation type="unfinished">Links {picture}</translation>
    </message>
    <message>
        <source>Right {picture}</source>
        <translation type="unfinished">Rechts {picture}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">nicht bekannt</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished">Kamera</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished">Seriennummer</translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished">Position</translation>
    </message>
    <message>
        <source>Taken</source>
        <comment>when pictures were taken</comment>
        <translation type="unfinished">Aufgenommen</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of a picture</comment>
        <translation type="unfinished">Größe</translation>
    </message>
    <message>
        <source>{time} apart by the cameras&apos; clocks</source>
        <translation type="unfinished">laut Kamerauhren {time} auseinander</translation>
    </message>
    <message>
        <source>{time} apart</source>
        <translation type="unfinished">{time} auseinander</translation>
    </message>
    <message>
        <source>{at}, within {metres} m</source>
        <translation type="unfinished">{at}, auf {metres} m genau</translation>
    </message>
    <message>
        <source>{metres} m apart</source>
        <translation type="unfinished">{metres} m auseinander</translation>
    </message>
    <message>
        <source>{km} km apart</source>
        <translation type="unfinished">{km} km auseinander</translation>
    </message>
    <message>
        <source>{width} by {height} pixels, {format}</source>
        <translation type="unfinished">{width} mal {height} Pixel, {format}</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a place</comment>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Doubtful positions</source>
        <translation type="unfinished">Zweifelhafte Positionen</translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished">Land</translation>
    </message>
    <message>
        <source>Nearest towns</source>
        <translation type="unfinished">Nächste Städte</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished">Zeitzone</translation>
    </message>
    <message>
        <source>Camera clock</source>
        <translation type="unfinished">Kamerauhr</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation type="unfinished">Kameras</translation>
    </message>
    <message>
        <source>Seen in the pictures</source>
        <translation type="unfinished">In den Bildern zu sehen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">Notizen</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation type="unfinished">Was helfen würde</translation>
    </message>
    <message>
        <source>measured</source>
        <comment>where a statement comes from</comment>
        <translation type="unfinished">gemessen</translation>
    </message>
    <message>
        <source>inferred</source>
        <comment>where a statement comes from</comment>
        <translation type="unfinished">gefolgert</translation>
    </message>
    <message>
        <source>examiner</source>
        <comment>where a statement comes from</comment>
        <translation type="unfinished">Auswerter/in</translation>
    </message>
    <message>
        <source>sure</source>
        <comment>how sure a statement is</comment>
        <translation type="unfinished">sicher</translation>
    </message>
    <message>
        <source>likely</source>
        <comment>how sure a statement is</comment>
        <translation type="unfinished">wahrscheinlich</translation>
    </message>
    <message>
        <source>weak</source>
        <comment>how sure a statement is</comment>
        <translation type="unfinished">schwach</translation>
    </message>
    <message>
        <source>likely</source>
        <translation type="unfinished">wahrscheinlich</translation>
    </message>
    <message>
        <source>What is known of the place</source>
        <translation type="unfinished">Was über den Ort bekannt ist</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Genauigkeit</translation>
    </message>
    <message>
        <source>Across</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Blöcke je Zeile</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Aktionen</translation>
    </message>
    <message>
        <source>Agreed</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Übereinstimmend</translation>
    </message>
    <message>
        <source>Altitude</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Höhe über dem Meer</translation>
    </message>
    <message>
        <source>Assertions</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Aussagen</translation>
    </message>
    <message>
        <source>Assertions as claimed</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Assertionen laut Angabe</translation>
    </message>
    <message>
        <source>Bits</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Bits</translation>
    </message>
    <message>
        <source>Bits apart</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Abweichende Bits</translation>
    </message>
    <message>
        <source>Boxes</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Rahmen</translation>
    </message>
    <message>
        <source>C2PA checks</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">C2PA-Prüfungen</translation>
    </message>
    <message>
        <source>C2PA claims</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">C2PA-Angaben</translation>
    </message>
    <message>
        <source>Camera body</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Kameragehäuse</translation>
    </message>
    <message>
        <source>Camera times</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Kamerazeiten</translation>
    </message>
    <message>
        <source>Captured</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Aufgenommen</translation>
    </message>
    <message>
        <source>Captured offset</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">UTC-Abstand der Aufnahme</translation>
    </message>
    <message>
        <source>Cells</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Zellen</translation>
    </message>
    <message>
        <source>Certificate issuer</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Zertifikatsaussteller</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Geändert</translation>
    </message>
    <message>
        <source>Claims</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Angaben</translation>
    </message>
    <message>
        <source>Clothes</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Kleidung</translation>
    </message>
    <message>
        <source>Colours</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Farben</translation>
    </message>
    <message>
        <source>Container</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Container</translation>
    </message>
    <message>
        <source>Container times</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Containerzeiten</translation>
    </message>
    <message>
        <source>Counting</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Zählende Zellen</translation>
    </message>
    <message>
        <source>Creator tool</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Erzeugt mit</translation>
    </message>
    <message>
        <source>Creators</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Urheber</translation>
    </message>
    <message>
        <source>Derived from ID</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Abgeleitet von ID</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Beschreibung</translation>
    </message>
    <message>
        <source>Descriptors</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Deskriptoren</translation>
    </message>
    <message>
        <source>Detail</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Detailgrad</translation>
    </message>
    <message>
        <source>Differ</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Abweichend</translation>
    </message>
    <message>
        <source>Digital source type</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Digitaler Quelltyp</translation>
    </message>
    <message>
        <source>Digital source types</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Digitale Quelltypen</translation>
    </message>
    <message>
        <source>Differs</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Weicht ab</translation>
    </message>
    <message>
        <source>Digitised</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Digitalisiert</translation>
    </message>
    <message>
        <source>Direction</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Richtung</translation>
    </message>
    <message>
        <source>Document ID</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Dokument-ID</translation>
    </message>
    <message>
        <source>Doubts</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Zweifel</translation>
    </message>
    <message>
        <source>EXIF tags</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">EXIF-Tags</translation>
    </message>
    <message>
        <source>Faces</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Gesichter</translation>
    </message>
    <message>
        <source>File names</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Dateinamen</translation>
    </message>
    <message>
        <source>File structure</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Dateiaufbau</translation>
    </message>
    <message>
        <source>Fixed at</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Bestimmt um</translation>
    </message>
    <message>
        <source>Folders</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Ordner</translation>
    </message>
    <message>
        <source>Format</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Format</translation>
    </message>
    <message>
        <source>Frames</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Einzelbilder</translation>
    </message>
    <message>
        <source>Generator</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Generator</translation>
    </message>
    <message>
        <source>Generator marks</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Generatormerkmale</translation>
    </message>
    <message>
        <source>GPS</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">GPS</translation>
    </message>
    <message>
        <source>GPS fix</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">GPS-Position</translation>
    </message>
    <message>
        <source>Has more</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Weitere vorhanden</translation>
    </message>
    <message>
        <source>Hash over file</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Hash über die Datei</translation>
    </message>
    <message>
        <source>Height</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Höhe</translation>
    </message>
    <message>
        <source>History</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Verlauf</translation>
    </message>
    <message>
        <source>Ingredients</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Bestandteile</translation>
    </message>
    <message>
        <source>Instance ID</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Instanz-ID</translation>
    </message>
    <message>
        <source>Iptc created</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">IPTC erstellt</translation>
    </message>
    <message>
        <source>Jpeg</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">JPEG</translation>
    </message>
    <message>
        <source>Keywords</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Stichwörter</translation>
    </message>
    <message>
        <source>Latitude</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Breitengrad</translation>
    </message>
    <message>
        <source>Layout</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Anordnung</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Ausgelassen</translation>
    </message>
    <message>
        <source>Inner thumbnail</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Inneres Vorschaubild</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Widerspruch</translation>
    </message>
    <message>
        <source>Exposure value</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Lichtwert</translation>
    </message>
    <message>
        <source>Lens</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Objektiv</translation>
    </message>
    <message>
        <source>Lens serial</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Objektivnummer</translation>
    </message>
    <message>
        <source>Light doubts</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Zweifel am Licht</translation>
    </message>
    <message>
        <source>Lines</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Zeilen</translation>
    </message>
    <message>
        <source>Local points</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Lokale Punkte</translation>
    </message>
    <message>
        <source>Longitude</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Längengrad</translation>
    </message>
    <message>
        <source>Make</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Hersteller</translation>
    </message>
    <message>
        <source>Manifests</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Manifeste</translation>
    </message>
    <message>
        <source>Metadata doubts</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Zweifel an Metadaten</translation>
    </message>
    <message>
        <source>Model</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Modell</translation>
    </message>
    <message>
        <source>More</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Weitere</translation>
    </message>
    <message>
        <source>Movie</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Film</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Namen</translation>
    </message>
    <message>
        <source>Noise</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Rauschen</translation>
    </message>
    <message>
        <source>Only ours</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Nur unsere</translation>
    </message>
    <message>
        <source>Only second</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Nur zweite</translation>
    </message>
    <message>
        <source>Orientation</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Ausrichtung</translation>
    </message>
    <message>
        <source>Original document ID</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Ursprüngliche Dokument-ID</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Eigentümer</translation>
    </message>
    <message>
        <source>PDQ</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">PDQ</translation>
    </message>
    <message>
        <source>People</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Personen</translation>
    </message>
    <message>
        <source>People cover</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Personenabdeckung</translation>
    </message>
    <message>
        <source>Photoshop created</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Photoshop erstellt</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Bild</translation>
    </message>
    <message>
        <source>Picture shape</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Bildform</translation>
    </message>
    <message>
        <source>Pixels</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Pixel</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Orte</translation>
    </message>
    <message>
        <source>Png changed</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">PNG geändert</translation>
    </message>
    <message>
        <source>Png created</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">PNG erstellt</translation>
    </message>
    <message>
        <source>Position</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Position</translation>
    </message>
    <message>
        <source>Quality</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Qualität</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Abgelehnt</translation>
    </message>
    <message>
        <source>Sampling</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Abtastung</translation>
    </message>
    <message>
        <source>Scene vector</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Szenenvektor</translation>
    </message>
    <message>
        <source>Scores</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Werte</translation>
    </message>
    <message>
        <source>Second reading</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Zweite Auslesung</translation>
    </message>
    <message>
        <source>Sensor noise</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Sensorrauschen</translation>
    </message>
    <message>
        <source>Serial</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Seriennummer</translation>
    </message>
    <message>
        <source>Serial origin</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Herkunft der Seriennummer</translation>
    </message>
    <message>
        <source>Sharp corners</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Scharfe Ecken</translation>
    </message>
    <message>
        <source>Sides</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Seitenlängen</translation>
    </message>
    <message>
        <source>Signature</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Signatur</translation>
    </message>
    <message>
        <source>Signer</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Signiert von</translation>
    </message>
    <message>
        <source>Small points</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Kleine Punkte</translation>
    </message>
    <message>
        <source>Software</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Software</translation>
    </message>
    <message>
        <source>Sun</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Sonne</translation>
    </message>
    <message>
        <source>Tables</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Tabellen</translation>
    </message>
    <message>
        <source>Texture</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Textur</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Vorschaubild</translation>
    </message>
    <message>
        <source>Thumbnail height</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Vorschaubild-Höhe</translation>
    </message>
    <message>
        <source>Thumbnail tables</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Vorschaubild-Tabellen</translation>
    </message>
    <message>
        <source>Thumbnail width</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Vorschaubild-Breite</translation>
    </message>
    <message>
        <source>Tile</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Kachel</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Zeit</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Titel</translation>
    </message>
    <message>
        <source>Turns</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Drehungen</translation>
    </message>
    <message>
        <source>Unsure</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Unsicher</translation>
    </message>
    <message>
        <source>Vector</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Vektor</translation>
    </message>
    <message>
        <source>Vectors</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Vektoren</translation>
    </message>
    <message>
        <source>Width</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Breite</translation>
    </message>
    <message>
        <source>Worth</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Aussagekraft</translation>
    </message>
    <message>
        <source>XMP changed</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">XMP geändert</translation>
    </message>
    <message>
        <source>XMP created</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">XMP erstellt</translation>
    </message>
    <message>
        <source>XMP document</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">XMP-Dokument</translation>
    </message>
    <message>
        <source>XMP metadata changed</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">XMP-Metadaten geändert</translation>
    </message>
    <message>
        <source>Xy</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">XY</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation type="unfinished">Niemand gefunden</translation>
    </message>
    <message>
        <source>One person</source>
        <translation type="unfinished">Eine Person</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation type="unfinished">Zwei Personen</translation>
    </message>
    <message>
        <source>Three and more</source>
        <translation type="unfinished">Drei und mehr</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation type="unfinished">Nicht sicher</translation>
    </message>
    <message>
        <source>Not searched for people</source>
        <translation type="unfinished">Nicht nach Personen durchsucht</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation type="unfinished">Mit Notizen</translation>
    </message>
    <message>
        <source>With a problem</source>
        <translation type="unfinished">Mit einem Problem</translation>
    </message>
    <message>
        <source>Revealed before</source>
        <translation type="unfinished">Früher aufgedeckt</translation>
    </message>
    <message>
        <source>Not revealed, nor a copy</source>
        <translation type="unfinished">Nicht aufgedeckt, auch keine Kopie</translation>
    </message>
    <message>
        <source>With a GPS fix</source>
        <translation type="unfinished">Mit GPS-Position</translation>
    </message>
    <message>
        <source>Claims: generated</source>
        <translation type="unfinished">Angabe: generiert</translation>
    </message>
    <message>
        <source>In no place</source>
        <translation type="unfinished">Ohne Ort</translation>
    </message>
    <message>
        <source>In no series</source>
        <translation type="unfinished">Ohne Serie</translation>
    </message>
    <message>
        <source>Alert: marked, never hidden</source>
        <translation type="unfinished">Alarm: markiert, nie verborgen</translation>
    </message>
    <message>
        <source>Known, harmless files; those that are shown all the same</source>
        <translation type="unfinished">Bekannte, harmlose Dateien; davon die trotzdem gezeigten</translation>
    </message>
    <message>
        <source>Known series</source>
        <translation type="unfinished">Bekannte Serien</translation>
    </message>
    <message>
        <source>Own work in other cases</source>
        <translation type="unfinished">Eigene Arbeit in anderen Fällen</translation>
    </message>
    <message numerus="yes">
        <source>%n more cameras</source>
        <translation type="unfinished">
            <numerusform>%n weitere Kamera</numerusform>
            <numerusform>%n weitere Kameras</numerusform>
        </translation>
    </message>
    <message>
        <source>No camera named</source>
        <translation type="unfinished">Keine Kamera genannt</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <comment>a camera</comment>
        <translation type="unfinished">Unbenannt</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es), as they were ticked when it was saved</source>
        <translation type="unfinished">
            <numerusform>%n Kästchen, wie beim Speichern angehakt</numerusform>
            <numerusform>%n Kästchen, wie beim Speichern angehakt</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>filters</comment>
        <translation type="unfinished">Gespeichert</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation type="unfinished">Kategorien</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished">Schlagwörter</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation type="unfinished">Asservate</translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished">Jahre</translation>
    </message>
    <message>
        <source>Hash sets</source>
        <translation type="unfinished">Hashsets</translation>
    </message>
    <message>
        <source>category {code}, your own</source>
        <translation type="unfinished">Kategorie {code}, Ihre eigene</translation>
    </message>
    <message>
        <source>category {code}, {name}</source>
        <translation type="unfinished">Kategorie {code}, {name}</translation>
    </message>
    <message>
        <source>category {code} of another scheme</source>
        <translation type="unfinished">Kategorie {code} eines anderen Schemas</translation>
    </message>
    <message>
        <source>no category</source>
        <translation type="unfinished">keine Kategorie</translation>
    </message>
    <message>
        <source>{words}; its copies have others</source>
        <translation type="unfinished">{words}; seine Kopien haben andere</translation>
    </message>
    <message>
        <source>Digits give categories: press one to choose what they mean.</source>
        <translation type="unfinished">Ziffern vergeben Kategorien: drücken Sie eine, um zu wählen, was sie bedeuten.</translation>
    </message>
    <message>
        <source>{grade.undo|Ctrl+Z} takes it back.</source>
        <translation type="unfinished">{grade.undo|Ctrl+Z} nimmt es zurück.</translation>
    </message>
    <message>
        <source>{grade.redo|Ctrl+Shift+Z} gives it again.</source>
        <translation type="unfinished">{grade.redo|Ctrl+Shift+Z} vergibt es erneut.</translation>
    </message>
    <message>
        <source>No picture was graded: {key} gives no category in {title}.</source>
        <translation type="unfinished">Kein Bild wurde eingestuft: {key} vergibt in {title} keine Kategorie.</translation>
    </message>
    <message>
        <source>No picture was graded: {found}.</source>
        <translation type="unfinished">Kein Bild wurde eingestuft: {found}.</translation>
    </message>
    <message>
        <source>No picture was graded: this is the last tile, and was graded just now. Press again to do so.</source>
        <translation type="unfinished">Kein Bild wurde eingestuft: dies ist die letzte Kachel, und sie wurde gerade eingestuft. Drücken Sie noch einmal, um es zu tun.</translation>
    </message>
    <message numerus="yes">
        <source>%n cop(y|ies) with another category (stays|stay) as (it|they) (is|are).</source>
        <translation type="unfinished">
            <numerusform>%n Kopie mit anderer Kategorie bleibt, wie sie ist.</numerusform>
            <numerusform>%n Kopien mit anderer Kategorie bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Given again: {done}</source>
        <translation type="unfinished">Erneut vergeben: {done}</translation>
    </message>
    <message>
        <source>Taken back: {done}</source>
        <translation type="unfinished">Zurückgenommen: {done}</translation>
    </message>
    <message>
        <source>Nothing changed: {named} stands already.</source>
        <translation type="unfinished">Nichts geändert: {named} gilt bereits.</translation>
    </message>
    <message>
        <source>What was done last was a word, which is taken back in Decisions or Compare. {grade.undo|Ctrl+Z} again takes the last category or tag back.</source>
        <translation type="unfinished">Der letzte Schritt war eine Entscheidung; sie wird in „Entscheidungen“ oder „Vergleich“ zurückgenommen. Noch einmal {grade.undo|Ctrl+Z} nimmt die letzte Kategorie oder das letzte Schlagwort zurück.</translation>
    </message>
    <message>
        <source>Digits mean the categories of {title} now.</source>
        <translation type="unfinished">Die Ziffern stehen jetzt für die Kategorien von {title}.</translation>
    </message>
    <message>
        <source>{pictures}, {copies}</source>
        <translation type="unfinished">{pictures}, {copies}</translation>
    </message>
    <message>
        <source>{pictures}: {named}, instead of {were}.</source>
        <translation type="unfinished">{pictures}: {named}, statt {were}.</translation>
    </message>
    <message>
        <source>{pictures}: {named}.</source>
        <translation type="unfinished">{pictures}: {named}.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) left, graded by somebody else since.</source>
        <translation type="unfinished">
            <numerusform>%n Bild belassen, seither von jemand anderem eingestuft.</numerusform>
            <numerusform>%n Bilder belassen, seither von jemand anderem eingestuft.</numerusform>
        </translation>
    </message>
    <message>
        <source>several categories</source>
        <translation type="unfinished">mehrere Kategorien</translation>
    </message>
    <message numerus="yes">
        <source>Taken back for %n picture(s).</source>
        <translation type="unfinished">
            <numerusform>Zurückgenommen bei %n Bild.</numerusform>
            <numerusform>Zurückgenommen bei %n Bildern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back for %n picture(s); {category} stands now.</source>
        <translation type="unfinished">
            <numerusform>Zurückgenommen bei %n Bild; jetzt gilt {category}.</numerusform>
            <numerusform>Zurückgenommen bei %n Bildern; jetzt gilt {category}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given again for %n picture(s).</source>
        <translation type="unfinished">
            <numerusform>Erneut vergeben bei %n Bild.</numerusform>
            <numerusform>Erneut vergeben bei %n Bildern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given again for %n picture(s); {category} stands now.</source>
        <translation type="unfinished">
            <numerusform>Erneut vergeben bei %n Bild; jetzt gilt {category}.</numerusform>
            <numerusform>Erneut vergeben bei %n Bildern; jetzt gilt {category}.</numerusform>
        </translation>
    </message>
    <message>
        <source>without: {count}</source>
        <translation type="unfinished">ohne: {count}</translation>
    </message>
    <message>
        <source>Structure</source>
        <comment>of a group</comment>
        <translation type="unfinished">Aufbau</translation>
    </message>
    <message>
        <source>Members</source>
        <comment>of a group</comment>
        <translation type="unfinished">Mitglieder</translation>
    </message>
    <message>
        <source>Known</source>
        <comment>what is known of a place</comment>
        <translation type="unfinished">Bekannt</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>what a series rests on</comment>
        <translation type="unfinished">Begründung</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>of the members of a series</comment>
        <translation type="unfinished">Zeiten</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Warum</translation>
    </message>
    <message>
        <source>Structure of the copies</source>
        <translation type="unfinished">Aufbau der Kopien</translation>
    </message>
    <message>
        <source>Members of the copies</source>
        <translation type="unfinished">Mitglieder der Kopien</translation>
    </message>
    <message>
        <source>Structure of the place</source>
        <translation type="unfinished">Aufbau des Orts</translation>
    </message>
    <message>
        <source>Members of the place</source>
        <translation type="unfinished">Mitglieder des Orts</translation>
    </message>
    <message>
        <source>Structure of the series</source>
        <translation type="unfinished">Aufbau der Serie</translation>
    </message>
    <message>
        <source>Members of the series</source>
        <translation type="unfinished">Mitglieder der Serie</translation>
    </message>
    <message>
        <source>Structure of the person</source>
        <translation type="unfinished">Aufbau der Person</translation>
    </message>
    <message>
        <source>Members of the person</source>
        <translation type="unfinished">Mitglieder der Person</translation>
    </message>
    <message>
        <source>How the group is shown</source>
        <translation type="unfinished">Wie die Gruppe gezeigt wird</translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished">Importieren</translation>
    </message>
    <message>
        <source>Look for copies, places and series right after</source>
        <translation type="unfinished">Gleich danach nach Kopien, Orten und Serien suchen</translation>
    </message>
    <message>
        <source>It is opened for reading only and stays where it is.</source>
        <translation type="unfinished">Es wird nur zum Lesen geöffnet und bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>Exhibit number</source>
        <translation type="unfinished">Asservatennummer</translation>
    </message>
    <message>
        <source>An exhibit needs its number.</source>
        <translation type="unfinished">Ein Asservat braucht seine Nummer.</translation>
    </message>
    <message>
        <source>Change a key</source>
        <translation type="unfinished">Taste ändern</translation>
    </message>
    <message>
        <source>Key of {title}</source>
        <translation type="unfinished">Taste für {title}</translation>
    </message>
    <message>
        <source>No key</source>
        <translation type="unfinished">Keine Taste</translation>
    </message>
    <message>
        <source>no key</source>
        <translation type="unfinished">keine Taste</translation>
    </message>
    <message>
        <source>Now: {key}. Press the key that it is to have.</source>
        <translation type="unfinished">Jetzt: {key}. Drücken Sie die gewünschte Taste.</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation type="unfinished">Diese Taste nehmen</translation>
    </message>
    <message>
        <source>IPED-like</source>
        <translation type="unfinished">Ähnlich IPED</translation>
    </message>
    <message>
        <source>“{title}” keeps its key: it has to work the same for everybody.</source>
        <translation type="unfinished">„{title}“ behält seine Taste: der Befehl muss für alle gleich funktionieren.</translation>
    </message>
    <message>
        <source>{key} is needed to move in grids, lists and texts.</source>
        <translation type="unfinished">{key} wird gebraucht, um sich in Rastern, Listen und Texten zu bewegen.</translation>
    </message>
    <message>
        <source>What is shown while a key is down needs Space, a letter or a digit.</source>
        <translation type="unfinished">Was gezeigt wird, solange eine Taste unten ist, braucht die Leertaste, einen Buchstaben oder eine Ziffer.</translation>
    </message>
    <message>
        <source>{key} is the key of “{title}”. Give that one another key first.</source>
        <translation type="unfinished">{key} ist die Taste für „{title}“. Geben Sie diesem Befehl zuerst eine andere Taste.</translation>
    </message>
    <message>
        <source>{why} The choice for “{title}” is left out.</source>
        <translation type="unfinished">{why} Die Wahl für „{title}“ wird weggelassen.</translation>
    </message>
    <message>
        <source>A key is chosen for “{name}”, which this version has no command for.</source>
        <translation type="unfinished">Für „{name}“ ist eine Taste gewählt, aber diese Version hat keinen solchen Befehl.</translation>
    </message>
    <message>
        <source>“{text}”, chosen for “{title}”, is no key.</source>
        <translation type="unfinished">„{text}“, gewählt für „{title}“, ist keine Taste.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished">Bewegen</translation>
    </message>
    <message>
        <source>Arrows, Home, End, PgUp, PgDown</source>
        <translation type="unfinished">Pfeile, Pos1, Ende, Bild aufwärts, Bild abwärts</translation>
    </message>
    <message>
        <source>In the wall and in a cluster</source>
        <translation type="unfinished">An der Wand und in einer Gruppe</translation>
    </message>
    <message>
        <source>Pick a range</source>
        <translation type="unfinished">Bereich auswählen</translation>
    </message>
    <message>
        <source>Shift + arrows</source>
        <translation type="unfinished">Umschalt + Pfeile</translation>
    </message>
    <message>
        <source>Pick all</source>
        <translation type="unfinished">Alles auswählen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Öffnen</translation>
    </message>
    <message>
        <source>In a list of clusters: its members; on a tile: its facts</source>
        <translation type="unfinished">In einer Liste von Gruppen: ihre Mitglieder; auf einer Kachel: ihre Fakten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">Tasten</translation>
    </message>
    <message>
        <source>Search: words, or a key</source>
        <translation type="unfinished">Suchen: Wörter oder eine Taste</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation type="unfinished">In den Tasten suchen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished">Befehl</translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished">Taste</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished">Was er bewirkt</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation type="unfinished">Tasten wie in</translation>
    </message>
    <message>
        <source>Change key …</source>
        <translation type="unfinished">Taste ändern …</translation>
    </message>
    <message>
        <source>Forget my changes</source>
        <translation type="unfinished">Änderungen verwerfen</translation>
    </message>
    <message>
        <source>In a grid</source>
        <translation type="unfinished">In einem Raster</translation>
    </message>
    <message>
        <source>No command has these words or this key.</source>
        <translation type="unfinished">Kein Befehl hat diese Wörter oder diese Taste.</translation>
    </message>
    <message>
        <source>(no key)</source>
        <translation type="unfinished">(keine Taste)</translation>
    </message>
    <message>
        <source>copies</source>
        <comment>a kind of group</comment>
        <translation type="unfinished">Kopien</translation>
    </message>
    <message>
        <source>place</source>
        <comment>a kind of group</comment>
        <translation type="unfinished">Ort</translation>
    </message>
    <message>
        <source>series</source>
        <comment>a kind of group</comment>
        <translation type="unfinished">Serie</translation>
    </message>
    <message>
        <source>person</source>
        <comment>a kind of group</comment>
        <translation type="unfinished">Person</translation>
    </message>
    <message>
        <source>Not of one copies</source>
        <translation type="unfinished">Nicht dieselben Kopien</translation>
    </message>
    <message>
        <source>Not of one place</source>
        <translation type="unfinished">Nicht derselbe Ort</translation>
    </message>
    <message>
        <source>Not of one series</source>
        <translation type="unfinished">Nicht dieselbe Serie</translation>
    </message>
    <message>
        <source>Not of one person</source>
        <translation type="unfinished">Nicht dieselbe Person</translation>
    </message>
    <message>
        <source>the same copies</source>
        <translation type="unfinished">dieselben Kopien</translation>
    </message>
    <message>
        <source>not the same copies</source>
        <translation type="unfinished">nicht dieselben Kopien</translation>
    </message>
    <message>
        <source>the same place</source>
        <translation type="unfinished">derselbe Ort</translation>
    </message>
    <message>
        <source>not the same place</source>
        <translation type="unfinished">nicht derselbe Ort</translation>
    </message>
    <message>
        <source>the same series</source>
        <translation type="unfinished">dieselbe Serie</translation>
    </message>
    <message>
        <source>not the same series</source>
        <translation type="unfinished">nicht dieselbe Serie</translation>
    </message>
    <message>
        <source>the same person</source>
        <translation type="unfinished">dieselbe Person</translation>
    </message>
    <message>
        <source>not the same person</source>
        <translation type="unfinished">nicht dieselbe Person</translation>
    </message>
    <message>
        <source>{first} and {second}: {word}. {back}</source>
        <translation type="unfinished">{first} und {second}: {word}. {back}</translation>
    </message>
    <message>
        <source>Close in time</source>
        <translation type="unfinished">Zeitlich nah</translation>
    </message>
    <message>
        <source>First look</source>
        <translation type="unfinished">Erster Abgleich</translation>
    </message>
    <message>
        <source>GPS near</source>
        <translation type="unfinished">GPS nah</translation>
    </message>
    <message>
        <source>Numbers in names</source>
        <translation type="unfinished">Nummern in Dateinamen</translation>
    </message>
    <message>
        <source>Near copy</source>
        <translation type="unfinished">Beinahe-Kopie</translation>
    </message>
    <message>
        <source>One camera named</source>
        <translation type="unfinished">Eine Kamera genannt</translation>
    </message>
    <message>
        <source>Alike faces</source>
        <translation type="unfinished">Ähnliche Gesichter</translation>
    </message>
    <message>
        <source>Clothing alike</source>
        <translation type="unfinished">Ähnliche Kleidung</translation>
    </message>
    <message>
        <source>Same overlay</source>
        <translation type="unfinished">Gleiche Einblendung</translation>
    </message>
    <message>
        <source>Same scene</source>
        <translation type="unfinished">Dieselbe Szene</translation>
    </message>
    <message>
        <source>Same sensor noise</source>
        <translation type="unfinished">Gleiches Sensorrauschen</translation>
    </message>
    <message>
        <source>Same structure of files</source>
        <translation type="unfinished">Gleicher Dateiaufbau</translation>
    </message>
    <message>
        <source>No picture is shown: {found}.</source>
        <translation type="unfinished">Kein Bild wird gezeigt: {found}.</translation>
    </message>
    <message>
        <source>Line drawing</source>
        <translation type="unfinished">Linienzeichnung</translation>
    </message>
    <message>
        <source>The lines of the picked picture&apos;s scene, people left out; on the record; again or Esc veils</source>
        <translation type="unfinished">Die Linien der Szene des ausgewählten Bildes, ohne Personen; wird protokolliert; noch einmal oder Esc verhüllt</translation>
    </message>
    <message>
        <source>Scene with people filled in</source>
        <translation type="unfinished">Szene mit abgedeckten Personen</translation>
    </message>
    <message>
        <source>Sharp, people covered; in Compare and Where else both pictures; on the record; again or Esc veils</source>
        <translation type="unfinished">Scharf, Personen abgedeckt; in „Vergleich“ und „Wo noch?“ beide Bilder; wird protokolliert; noch einmal oder Esc verhüllt</translation>
    </message>
    <message>
        <source>Keyhole</source>
        <translation type="unfinished">Schlüsselloch</translation>
    </message>
    <message>
        <source>One small circle in grey; arrows or the mouse move it; five seconds without that, or Esc, veil</source>
        <translation type="unfinished">Ein kleiner Kreis in Grau; Pfeile oder Maus bewegen ihn; fünf Sekunden ohne Bewegung oder Esc verhüllen</translation>
    </message>
    <message>
        <source>Show in full …</source>
        <translation type="unfinished">Vollständig zeigen …</translation>
    </message>
    <message>
        <source>Asks why; in colour from the exhibit, for 20 seconds; + and - zoom</source>
        <translation type="unfinished">Fragt nach dem Grund; in Farbe aus dem Asservat, für 20 Sekunden; + und - zoomen</translation>
    </message>
    <message>
        <source>My looks …</source>
        <translation type="unfinished">Meine Blicke …</translation>
    </message>
    <message>
        <source>How much you looked at, by day and kind, and what needed no look; for you alone</source>
        <translation type="unfinished">Wie viel Sie angesehen haben, nach Tag und Art, und was keinen Blick brauchte; nur für Sie</translation>
    </message>
    <message>
        <source>The window speaks English: the file of the language {code} cannot be used.</source>
        <translation type="unfinished">Das Fenster spricht Englisch: die Datei der Sprache {code} ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>It is not there, or not as Qt Linguist writes it.</source>
        <translation type="unfinished">Sie fehlt oder ist nicht so, wie Qt Linguist sie schreibt.</translation>
    </message>
    <message>
        <source>Put the program&apos;s own file back into resources/languages, or choose another language.</source>
        <translation type="unfinished">Legen Sie die Originaldatei des Programms wieder in resources/languages ab oder wählen Sie eine andere Sprache.</translation>
    </message>
    <message>
        <source>{language} (draft)</source>
        <translation type="unfinished">{language} (Entwurf)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished">Wählen</translation>
    </message>
    <message>
        <source>Line drawings</source>
        <translation type="unfinished">Linienzeichnungen</translation>
    </message>
    <message>
        <source>Scenes, people filled in</source>
        <translation type="unfinished">Szenen, Personen abgedeckt</translation>
    </message>
    <message>
        <source>Keyholes</source>
        <translation type="unfinished">Schlüssellöcher</translation>
    </message>
    <message>
        <source>Peeks</source>
        <translation type="unfinished">Kurzblicke</translation>
    </message>
    <message>
        <source>In full</source>
        <translation type="unfinished">Vollständig</translation>
    </message>
    <message>
        <source>Only your own looks in this case are shown. That you looked, at what and when is part of the case&apos;s record; how large and how long is sealed with a key of your own on this machine. It is no measure of work.</source>
        <translation type="unfinished">Nur Ihre eigenen Blicke in diesem Fall werden gezeigt. Dass Sie hingesehen haben, auf was und wann, gehört zum Protokoll des Falls; wie groß und wie lange, ist mit einem eigenen Schlüssel auf diesem Rechner versiegelt. Es ist kein Maß für Arbeit.</translation>
    </message>
    <message>
        <source>My looks</source>
        <translation type="unfinished">Meine Blicke</translation>
    </message>
    <message>
        <source>Looks by kind</source>
        <translation type="unfinished">Blicke nach Art</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Art</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation type="unfinished">Blicke</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Zeit</translation>
    </message>
    <message>
        <source>In peeks of 4 s</source>
        <translation type="unfinished">In Kurzblicken von 4 s</translation>
    </message>
    <message>
        <source>That makes clear looks like {took} peeks of 4 seconds for each grade.</source>
        <translation type="unfinished">Das ergibt unverhüllte Blicke wie {took} Kurzblicke von 4 Sekunden je Einstufung.</translation>
    </message>
    <message numerus="yes">
        <source>%n look(s) (was|were) sealed on another machine, or with a key that is gone: counted here, without time and size.</source>
        <translation type="unfinished">
            <numerusform>%n Blick wurde auf einem anderen Rechner versiegelt oder mit einem Schlüssel, der fehlt: hier gezählt, ohne Zeit und Größe.</numerusform>
            <numerusform>%n Blicke wurden auf einem anderen Rechner versiegelt oder mit einem Schlüssel, der fehlt: hier gezählt, ohne Zeit und Größe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n look(s) (has|have) been altered since: counted here, without time and size. Tell whoever looks after the case.</source>
        <translation type="unfinished">
            <numerusform>%n Blick wurde seither verändert: hier gezählt, ohne Zeit und Größe. Informieren Sie die Stelle, die den Fall betreut.</numerusform>
            <numerusform>%n Blicke wurden seither verändert: hier gezählt, ohne Zeit und Größe. Informieren Sie die Stelle, die den Fall betreut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is graded yet.</source>
        <translation type="unfinished">Noch ist nichts eingestuft.</translation>
    </message>
    <message numerus="yes">
        <source>{unseen} of %n graded picture(s) needed no clear look.</source>
        <translation type="unfinished">
            <numerusform>Kein unverhüllter Blick nötig bei {unseen} von %n eingestuften Bild.</numerusform>
            <numerusform>Kein unverhüllter Blick nötig bei {unseen} von %n eingestuften Bildern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{unseen} of %n graded picture(s) needed no clear look, {copies} of them since a copy was looked at.</source>
        <translation type="unfinished">
            <numerusform>Kein unverhüllter Blick nötig bei {unseen} von %n eingestuften Bild; bei {copies} davon wurde eine Kopie angesehen.</numerusform>
            <numerusform>Kein unverhüllter Blick nötig bei {unseen} von %n eingestuften Bildern; bei {copies} davon wurde eine Kopie angesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <comment>list of all tabs</comment>
        <translation type="unfinished">Alle</translation>
    </message>
    <message>
        <source>All panels</source>
        <translation type="unfinished">Alle Bereiche</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation type="unfinished">Fenster</translation>
    </message>
    <message>
        <source>How files are read on this machine</source>
        <translation type="unfinished">Wie Dateien auf diesem Rechner gelesen werden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Speichern</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation type="unfinished">Fall öffnen</translation>
    </message>
    <message>
        <source>The pass phrase is lost: use the recovery key</source>
        <translation type="unfinished">Passphrase verloren: Wiederherstellungsschlüssel verwenden</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation type="unfinished">Wird geöffnet …</translation>
    </message>
    <message>
        <source>What differs, and what links the two</source>
        <translation type="unfinished">Was abweicht und was die beiden verknüpft</translation>
    </message>
    <message>
        <source>Others to compare the left picture with</source>
        <translation type="unfinished">Andere zum Vergleich mit dem linken Bild</translation>
    </message>
    <message>
        <source>Nothing else is linked to these two.</source>
        <translation type="unfinished">Mit diesen beiden ist nichts anderes verknüpft.</translation>
    </message>
    <message>
        <source>Others, or what differs</source>
        <translation type="unfinished">Andere oder Unterschiede</translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished">Andere</translation>
    </message>
    <message>
        <source>Differences and links</source>
        <translation type="unfinished">Unterschiede und Verknüpfungen</translation>
    </message>
    <message>
        <source>{linker}, {likely}: {reason}</source>
        <translation type="unfinished">{linker}, {likely}: {reason}</translation>
    </message>
    <message>
        <source>First is here the right picture.</source>
        <translation type="unfinished">„First“ ist hier das rechte Bild.</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) to compare with</source>
        <translation type="unfinished">
            <numerusform>%n anderes zum Vergleichen</numerusform>
            <numerusform>%n andere zum Vergleichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) to compare with, {both} linked to both</source>
        <translation type="unfinished">
            <numerusform>%n anderes zum Vergleichen, {both} mit beiden verknüpft</numerusform>
            <numerusform>%n andere zum Vergleichen, {both} mit beiden verknüpft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) worth a look</source>
        <translation type="unfinished">
            <numerusform>%n Paar, das einen Blick lohnt</numerusform>
            <numerusform>%n Paare, die einen Blick lohnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) shown without a word</source>
        <translation type="unfinished">
            <numerusform>%n Paar ohne Entscheidung gezeigt</numerusform>
            <numerusform>%n Paare ohne Entscheidung gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>No pair worth a look is left</source>
        <translation type="unfinished">Kein lohnendes Paar mehr übrig</translation>
    </message>
    <message>
        <source>Nothing else waits for a look</source>
        <translation type="unfinished">Sonst ist nichts anzusehen</translation>
    </message>
    <message>
        <source>Pair {at} of {all}</source>
        <translation type="unfinished">Paar {at} von {all}</translation>
    </message>
    <message numerus="yes">
        <source>one place hangs on it: {larger} and %n picture(s)</source>
        <translation type="unfinished">
            <numerusform>ein Ort hängt daran: {larger} und %n Bild</numerusform>
            <numerusform>ein Ort hängt daran: {larger} und %n Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one series hangs on it: {larger} and %n picture(s)</source>
        <translation type="unfinished">
            <numerusform>eine Serie hängt daran: {larger} und %n Bild</numerusform>
            <numerusform>eine Serie hängt daran: {larger} und %n Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one stack hangs on it: {larger} and %n picture(s)</source>
        <translation type="unfinished">
            <numerusform>ein Stapel hängt daran: {larger} und %n Bild</numerusform>
            <numerusform>ein Stapel hängt daran: {larger} und %n Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one person hangs on it: {larger} and %n picture(s)</source>
        <translation type="unfinished">
            <numerusform>eine Person hängt daran: {larger} und %n Bild</numerusform>
            <numerusform>eine Person hängt daran: {larger} und %n Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>would make one place of {larger} and %n picture(s)</source>
        <translation type="unfinished">
            <numerusform>würde aus {larger} und %n Bild einen Ort machen</numerusform>
            <numerusform>würde aus {larger} und %n Bildern einen Ort machen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>would make one series of {larger} and %n picture(s)</source>
        <translation type="unfinished">
            <numerusform>würde aus {larger} und %n Bild eine Serie machen</numerusform>
            <numerusform>würde aus {larger} und %n Bildern eine Serie machen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>would make one stack of {larger} and %n picture(s)</source>
        <translation type="unfinished">
            <numerusform>würde aus {larger} und %n Bild einen Stapel machen</numerusform>
            <numerusform>würde aus {larger} und %n Bildern einen Stapel machen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>would make one person of {larger} and %n picture(s)</source>
        <translation type="unfinished">
            <numerusform>würde aus {larger} und %n Bild eine Person machen</numerusform>
            <numerusform>würde aus {larger} und %n Bildern eine Person machen</numerusform>
        </translation>
    </message>
    <message>
        <source>No face in this case looks like this one. That says nothing of pictures in which no face was found.</source>
        <translation type="unfinished">Kein Gesicht in diesem Fall sieht diesem ähnlich. Das sagt nichts über Bilder, in denen kein Gesicht gefunden wurde.</translation>
    </message>
    <message>
        <source>Which face is meant</source>
        <translation type="unfinished">Welches Gesicht gemeint ist</translation>
    </message>
    <message>
        <source>Faces that look like it</source>
        <translation type="unfinished">Ähnliche Gesichter</translation>
    </message>
    <message>
        <source>Back to the person</source>
        <translation type="unfinished">Zurück zur Person</translation>
    </message>
    <message>
        <source>Same ({decide.same|Y})</source>
        <translation type="unfinished">Dasselbe ({decide.same|Y})</translation>
    </message>
    <message>
        <source>Search by a face of {picture}</source>
        <translation type="unfinished">Nach einem Gesicht von {picture} suchen</translation>
    </message>
    <message numerus="yes">
        <source>%n further face(s) in this picture (was|were) seen and not compared.</source>
        <translation type="unfinished">
            <numerusform>%n weiteres Gesicht in diesem Bild wurde gesehen und nicht verglichen.</numerusform>
            <numerusform>%n weitere Gesichter in diesem Bild wurden gesehen und nicht verglichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{row} of {many}, {side} px</source>
        <translation type="unfinished">{row} von {many}, {side} px</translation>
    </message>
    <message>
        <source>Looking through the faces of this case …</source>
        <translation type="unfinished">Gesichter dieses Falls werden durchsucht …</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) with a face like it</source>
        <translation type="unfinished">
            <numerusform>%n Bild mit einem ähnlichen Gesicht</numerusform>
            <numerusform>%n Bilder mit einem ähnlichen Gesicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other face(s) of this case compared</source>
        <translation type="unfinished">
            <numerusform>%n anderes Gesicht dieses Falls verglichen</numerusform>
            <numerusform>%n andere Gesichter dieses Falls verglichen</numerusform>
        </translation>
    </message>
    <message>
        <source>likeness, not identity; less reliable on children and on some skin tones</source>
        <translation type="unfinished">Ähnlichkeit, keine Identität; bei Kindern und manchen Hauttönen weniger verlässlich</translation>
    </message>
    <message>
        <source>Found by a search for this face.</source>
        <translation type="unfinished">Durch eine Suche nach diesem Gesicht gefunden.</translation>
    </message>
    <message>
        <source>Their faces are {band}: likeness, not identity.</source>
        <translation type="unfinished">Die Gesichter sind {band}: Ähnlichkeit, keine Identität.</translation>
    </message>
    <message>
        <source>One of them is too small, too blurred or too uncertain a face, or perhaps a print, to say more.</source>
        <translation type="unfinished">Eines davon ist zu klein, zu unscharf oder zu unsicher ein Gesicht oder vielleicht ein Abdruck, um mehr zu sagen.</translation>
    </message>
    <message>
        <source>The two are grouped as one person.</source>
        <translation type="unfinished">Die beiden sind als eine Person gruppiert.</translation>
    </message>
    <message>
        <source>also in common</source>
        <translation type="unfinished">außerdem gemeinsam</translation>
    </message>
    <message>
        <source>This is no sign of one place, but they have it in common:</source>
        <translation type="unfinished">Das ist kein Zeichen für denselben Ort, aber es ist ihnen gemeinsam:</translation>
    </message>
    <message>
        <source>This is no sign of copies, but they have it in common:</source>
        <translation type="unfinished">Das ist kein Zeichen für Kopien, aber es ist ihnen gemeinsam:</translation>
    </message>
    <message>
        <source>Not the same ({decide.different|X})</source>
        <translation type="unfinished">Nicht dasselbe ({decide.different|X})</translation>
    </message>
    <message>
        <source>Undecided ({decide.undecided|U})</source>
        <translation type="unfinished">Unentschieden ({decide.undecided|U})</translation>
    </message>
    <message>
        <source>Not this person ({decide.different|X})</source>
        <translation type="unfinished">Nicht diese Person ({decide.different|X})</translation>
    </message>
    <message>
        <source>Same</source>
        <comment>word on a pair</comment>
        <translation type="unfinished">Dasselbe</translation>
    </message>
    <message>
        <source>Different</source>
        <comment>word on a pair</comment>
        <translation type="unfinished">Verschieden</translation>
    </message>
    <message>
        <source>Undecided</source>
        <comment>word on a pair</comment>
        <translation type="unfinished">Unentschieden</translation>
    </message>
    <message>
        <source>The same copies?</source>
        <translation type="unfinished">Dieselben Kopien?</translation>
    </message>
    <message>
        <source>The same place?</source>
        <translation type="unfinished">Derselbe Ort?</translation>
    </message>
    <message>
        <source>The same series?</source>
        <translation type="unfinished">Dieselbe Serie?</translation>
    </message>
    <message>
        <source>The same person?</source>
        <translation type="unfinished">Dieselbe Person?</translation>
    </message>
    <message>
        <source>Why the picked picture is here</source>
        <translation type="unfinished">Warum das ausgewählte Bild hier ist</translation>
    </message>
    <message>
        <source>with {picture}, {sure}</source>
        <translation type="unfinished">mit {picture}, {sure}</translation>
    </message>
    <message>
        <source>Decided by {examiner}, {at}. {back}</source>
        <translation type="unfinished">Entschieden von {examiner}, {at}. {back}</translation>
    </message>
    <message>
        <source>with {picture}, {word}</source>
        <translation type="unfinished">mit {picture}, {word}</translation>
    </message>
    <message>
        <source>Pick a member to see why it is here.</source>
        <translation type="unfinished">Wählen Sie ein Mitglied aus, um zu sehen, warum es hier ist.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished">Befehle</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation type="unfinished">Befehl eingeben</translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished">Orte</translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished">Serien</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished">Kopien</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished">Vergleich</translation>
    </message>
    <message>
        <source>What a word is about</source>
        <translation type="unfinished">Worum es bei einer Entscheidung geht</translation>
    </message>
    <message>
        <source>Save remarks</source>
        <translation type="unfinished">Bemerkungen speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s), signed by you. Nothing else of the file goes along.</source>
        <translation type="unfinished">
            <numerusform>%n Bemerkung, von Ihnen signiert. Sonst geht nichts aus der Datei mit.</numerusform>
            <numerusform>%n Bemerkungen, von Ihnen signiert. Sonst geht nichts aus der Datei mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>{sender}, whose key signed it</source>
        <translation type="unfinished">{sender} (Schlüssel der Signatur)</translation>
    </message>
    <message>
        <source>Their key</source>
        <translation type="unfinished">Empfängerschlüssel</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Weiter</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>the next pair</comment>
        <translation type="unfinished">Weiter</translation>
    </message>
    <message>
        <source>The next pair worth a look, without a word on this one: Page down</source>
        <translation type="unfinished">Das nächste lohnende Paar, ohne Entscheidung zu diesem: Bild abwärts</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) of points: full stop and comma step through them.</source>
        <translation type="unfinished">
            <numerusform>%n Bereich mit Punkten: die Tasten . und , gehen sie durch.</numerusform>
            <numerusform>%n Bereiche mit Punkten: die Tasten . und , gehen sie durch.</numerusform>
        </translation>
    </message>
    <message>
        <source>saved: {word}; {grade.undo|Ctrl+Z} takes it back</source>
        <translation type="unfinished">gespeichert: {word}; {grade.undo|Ctrl+Z} nimmt es zurück</translation>
    </message>
    <message>
        <source>taken back; no word stands now</source>
        <translation type="unfinished">zurückgenommen; es gilt jetzt keine Entscheidung</translation>
    </message>
    <message>
        <source>taken back; {word} stands</source>
        <translation type="unfinished">zurückgenommen; es gilt: {word}</translation>
    </message>
    <message>
        <source>C shows the scenes, with people filled in.</source>
        <translation type="unfinished">C zeigt die Szenen mit abgedeckten Personen.</translation>
    </message>
    <message>
        <source>Compare: next points that agree</source>
        <translation type="unfinished">Vergleich: nächste übereinstimmende Punkte</translation>
    </message>
    <message>
        <source>Compare: points before</source>
        <translation type="unfinished">Vergleich: vorige Punkte</translation>
    </message>
    <message>
        <source>Compare: all points</source>
        <translation type="unfinished">Vergleich: alle Punkte</translation>
    </message>
    <message>
        <source>Compare: others and differences, on or off</source>
        <translation type="unfinished">Vergleich: andere und Unterschiede, ein oder aus</translation>
    </message>
    <message>
        <source>Compare: lines, on or off</source>
        <translation type="unfinished">Vergleich: Linien, ein oder aus</translation>
    </message>
    <message>
        <source>Next pair to compare</source>
        <translation type="unfinished">Nächstes Paar vergleichen</translation>
    </message>
    <message>
        <source>Also Page down, without a word</source>
        <translation type="unfinished">Auch Bild abwärts, ohne Entscheidung</translation>
    </message>
    <message>
        <source>Pair before</source>
        <translation type="unfinished">Voriges Paar</translation>
    </message>
    <message>
        <source>Also Page up</source>
        <translation type="unfinished">Auch Bild aufwärts</translation>
    </message>
    <message>
        <source>Nothing is decided yet. Pick a pair in Places or Series, or two pictures on the wall, and say the same ({decide.same|Y}), not the same ({decide.different|X}) or undecided ({decide.undecided|U}).</source>
        <translation type="unfinished">Noch ist nichts entschieden. Wählen Sie ein Paar in „Orte“ oder „Serien“ oder zwei Bilder an der Wand aus und sagen Sie dasselbe ({decide.same|Y}), nicht dasselbe ({decide.different|X}) oder unentschieden ({decide.undecided|U}).</translation>
    </message>
    <message>
        <source>Compared side by side.</source>
        <translation type="unfinished">Nebeneinander verglichen.</translation>
    </message>
    <message>
        <source>Picked on the wall.</source>
        <translation type="unfinished">Auf der Wand ausgewählt.</translation>
    </message>
    <message>
        <source>Found by Where else?</source>
        <translation type="unfinished">Gefunden mit „Wo noch?“</translation>
    </message>
    <message>
        <source>Found by a face.</source>
        <translation type="unfinished">Über ein Gesicht gefunden.</translation>
    </message>
    <message>
        <source>Not this person.</source>
        <translation type="unfinished">Nicht diese Person.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished">Zurückgenommen.</translation>
    </message>
    <message>
        <source>Taken back by a merger.</source>
        <translation type="unfinished">Durch eine Zusammenführung zurückgenommen.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished">Entscheidungen</translation>
    </message>
    <message>
        <source>The pictures of the word</source>
        <translation type="unfinished">Die Bilder der Entscheidung</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation type="unfinished">Widerspruch</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation type="unfinished">
            <numerusform>%n Bemerkung</numerusform>
            <numerusform>%n Bemerkungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{not_of_one}: {part} and {rest}</source>
        <translation type="unfinished">{not_of_one}: {part} und {rest}</translation>
    </message>
    <message>
        <source>Named {name}</source>
        <translation type="unfinished">Benannt: {name}</translation>
    </message>
    <message>
        <source>No word any more: {kind}</source>
        <translation type="unfinished">Keine Entscheidung mehr: {kind}</translation>
    </message>
    <message>
        <source>Undecided: {kind}</source>
        <translation type="unfinished">Unentschieden: {kind}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation type="unfinished">{first} und {second}</translation>
    </message>
    <message>
        <source>{pictures}: {decide.undecided|U} takes it back.</source>
        <translation type="unfinished">{pictures}: {decide.undecided|U} nimmt es zurück.</translation>
    </message>
    <message>
        <source>{pictures}: {decide.same|Y}, {decide.different|X} or {decide.undecided|U} settles it.</source>
        <translation type="unfinished">{pictures}: {decide.same|Y}, {decide.different|X} oder {decide.undecided|U} klärt es.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation type="unfinished">
            <numerusform>%n Entscheidung</numerusform>
            <numerusform>%n Entscheidungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n split(s)</source>
        <translation type="unfinished">
            <numerusform>%n Trennung</numerusform>
            <numerusform>%n Trennungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation type="unfinished">
            <numerusform>%n Name</numerusform>
            <numerusform>%n Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s)</source>
        <translation type="unfinished">
            <numerusform>%n Widerspruch</numerusform>
            <numerusform>%n Widersprüche</numerusform>
        </translation>
    </message>
    <message>
        <source>the newest {most} are listed</source>
        <translation type="unfinished">die neuesten {most} sind aufgelistet</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation type="unfinished">Bytes</translation>
    </message>
    <message>
        <source>Hidden until your second reading is ended</source>
        <translation type="unfinished">Verborgen, bis Ihre Zweitsichtung beendet ist</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>value of a fact</comment>
        <translation type="unfinished">ja</translation>
    </message>
    <message>
        <source>no</source>
        <comment>value of a fact</comment>
        <translation type="unfinished">nein</translation>
    </message>
    <message>
        <source>{size} values</source>
        <translation type="unfinished">{size} Werte</translation>
    </message>
    <message>
        <source>{size} by {side}</source>
        <translation type="unfinished">{size} mal {side}</translation>
    </message>
    <message>
        <source>{category}; by {examiner}, {when}</source>
        <translation type="unfinished">{category}; von {examiner}, {when}</translation>
    </message>
    <message>
        <source>{category}, as the first examiner</source>
        <translation type="unfinished">{category}, wie bei der Erstsichtung</translation>
    </message>
    <message>
        <source>{category}, where the first examiner said {first}</source>
        <translation type="unfinished">{category}; bei der Erstsichtung {first}</translation>
    </message>
    <message>
        <source>by {examiner}</source>
        <translation type="unfinished">von {examiner}</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished">Fakten</translation>
    </message>
    <message>
        <source>Facts of the picked picture</source>
        <translation type="unfinished">Fakten zum ausgewählten Bild</translation>
    </message>
    <message>
        <source>Nothing picked</source>
        <translation type="unfinished">Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Pick a picture to see what is known of it.</source>
        <translation type="unfinished">Wählen Sie ein Bild aus, um zu sehen, was darüber bekannt ist.</translation>
    </message>
    <message>
        <source>Picture {picture}</source>
        <translation type="unfinished">Bild {picture}</translation>
    </message>
    <message>
        <source>one of {many} picked</source>
        <translation type="unfinished">eines von {many} ausgewählten</translation>
    </message>
    <message numerus="yes">
        <source>Found in %n file(s)</source>
        <translation type="unfinished">
            <numerusform>In %n Datei gefunden</numerusform>
            <numerusform>In %n Dateien gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished">Problem</translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished">Kategorie</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation type="unfinished">Zweitsichtung</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation type="unfinished">Ansätze</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished">Gehört zu</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation type="unfinished">Widersprüche</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation type="unfinished">Nicht verglichen</translation>
    </message>
    <message>
        <source>Where that is</source>
        <translation type="unfinished">Wo das ist</translation>
    </message>
    <message>
        <source>offline map</source>
        <translation type="unfinished">Offline-Karte</translation>
    </message>
    <message numerus="yes">
        <source>%n more face(s) may be in this picture. Only the {most} largest of a picture are compared: who is among the others is found by no likeness.</source>
        <translation type="unfinished">
            <numerusform>%n weiteres Gesicht kann in diesem Bild sein. Nur die {most} größten eines Bildes werden verglichen: Wer unter den anderen ist, wird durch keine Ähnlichkeit gefunden.</numerusform>
            <numerusform>%n weitere Gesichter können in diesem Bild sein. Nur die {most} größten eines Bildes werden verglichen: Wer unter den anderen ist, wird durch keine Ähnlichkeit gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished">Dateiname</translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished">Dateien</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished">Identität</translation>
    </message>
    <message>
        <source>equality only</source>
        <translation type="unfinished">nur Gleichheit</translation>
    </message>
    <message>
        <source>{part}, version {version}</source>
        <translation type="unfinished">{part}, Version {version}</translation>
    </message>
    <message>
        <source>A saved filter that is ticked cannot be part of another one.</source>
        <translation type="unfinished">Ein angehakter gespeicherter Filter kann nicht Teil eines anderen sein.</translation>
    </message>
    <message>
        <source>What is ticked now is kept under this name, and stands at the top of Filters. It counts anew each time. What the timeline or the map narrows is not part of it.</source>
        <translation type="unfinished">Was jetzt angehakt ist, wird unter diesem Namen aufbewahrt und steht in „Filter“ ganz oben. Der Filter zählt jedes Mal neu. Was die Zeitleiste oder die Karte eingrenzt, gehört nicht dazu.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished">Filter</translation>
    </message>
    <message>
        <source>No filter was saved: tick what is to be shown first.</source>
        <translation type="unfinished">Kein Filter wurde gespeichert: haken Sie zuerst an, was gezeigt werden soll.</translation>
    </message>
    <message>
        <source>Untick it, then save the rest.</source>
        <translation type="unfinished">Entfernen Sie sein Häkchen und speichern Sie dann den Rest.</translation>
    </message>
    <message>
        <source>Save what is ticked</source>
        <translation type="unfinished">Angehaktes speichern</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation type="unfinished">Wieder alles zeigen</translation>
    </message>
    <message>
        <source>Save what is ticked …</source>
        <translation type="unfinished">Angehaktes speichern …</translation>
    </message>
    <message>
        <source>Under a name, at the top of Filters</source>
        <translation type="unfinished">Unter einem Namen, in „Filter“ ganz oben</translation>
    </message>
    <message>
        <source>Forget the chosen saved filter</source>
        <translation type="unfinished">Gewählten gespeicherten Filter verwerfen</translation>
    </message>
    <message>
        <source>The one that Filters&apos; keyboard is at</source>
        <translation type="unfinished">Den, auf dem die Tastatur in „Filter“ steht</translation>
    </message>
    <message>
        <source>This lead is open</source>
        <translation type="unfinished">Dieser Ansatz ist offen</translation>
    </message>
    <message>
        <source>This lead is done</source>
        <translation type="unfinished">Dieser Ansatz ist erledigt</translation>
    </message>
    <message>
        <source>This lead is dropped</source>
        <translation type="unfinished">Dieser Ansatz ist verworfen</translation>
    </message>
    <message>
        <source>What came of it, in a few words, or nothing.</source>
        <translation type="unfinished">Was daraus wurde, in wenigen Worten, oder nichts.</translation>
    </message>
    <message>
        <source>No leads yet. {leads.write|L} writes one down: what is to be done next, and why.</source>
        <translation type="unfinished">Noch keine Ansätze. {leads.write|L} schreibt einen auf: was als Nächstes zu tun ist und warum.</translation>
    </message>
    <message>
        <source>What is to be done next?</source>
        <translation type="unfinished">Was ist als Nächstes zu tun?</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation type="unfinished">Neuer Ansatz</translation>
    </message>
    <message>
        <source>Add lead</source>
        <translation type="unfinished">Ansatz anlegen</translation>
    </message>
    <message>
        <source>No lead was changed: choose one in Leads first.</source>
        <translation type="unfinished">Kein Ansatz wurde geändert: wählen Sie zuerst einen in „Ansätze“.</translation>
    </message>
    <message>
        <source>a lead</source>
        <comment>what closing the case loses</comment>
        <translation type="unfinished">ein Ansatz</translation>
    </message>
    <message>
        <source>Write a lead</source>
        <translation type="unfinished">Ansatz schreiben</translation>
    </message>
    <message>
        <source>A next step, from the picked picture</source>
        <translation type="unfinished">Ein nächster Schritt, ausgehend vom ausgewählten Bild</translation>
    </message>
    <message>
        <source>Save the lead</source>
        <translation type="unfinished">Ansatz speichern</translation>
    </message>
    <message>
        <source>Lead is done, or open again</source>
        <translation type="unfinished">Ansatz ist erledigt oder wieder offen</translation>
    </message>
    <message>
        <source>The chosen lead; asks for a remark, which may be none</source>
        <translation type="unfinished">Der gewählte Ansatz; fragt nach einer Bemerkung, die leer sein darf</translation>
    </message>
    <message>
        <source>Lead leads nowhere, or is open again</source>
        <translation type="unfinished">Ansatz führt nicht weiter oder ist wieder offen</translation>
    </message>
    <message numerus="yes">
        <source>%n open lead(s) of {many}; the first {listed} are listed</source>
        <translation type="unfinished">
            <numerusform>%n offener Ansatz von {many}; die ersten {listed} sind aufgelistet</numerusform>
            <numerusform>%n offene Ansätze von {many}; die ersten {listed} sind aufgelistet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open lead(s) of {many}</source>
        <translation type="unfinished">
            <numerusform>%n offener Ansatz von {many}</numerusform>
            <numerusform>%n offene Ansätze von {many}</numerusform>
        </translation>
    </message>
    <message>
        <source>picture {picture}</source>
        <translation type="unfinished">Bild {picture}</translation>
    </message>
    <message>
        <source>{state} {when}, {examiner}</source>
        <translation type="unfinished">{state} {when}, {examiner}</translation>
    </message>
    <message>
        <source>What do you see? {notes.add|Ctrl+Return} saves it.</source>
        <translation type="unfinished">Was sehen Sie? {notes.add|Ctrl+Return} speichert es.</translation>
    </message>
    <message>
        <source>Blanks are marked …; the same key goes on to the next one. A laboratory can add its own: see the manual.</source>
        <translation type="unfinished">Lücken sind mit … markiert; dieselbe Taste geht zur nächsten. Eine Dienststelle kann eigene Vorlagen hinzufügen: siehe Handbuch.</translation>
    </message>
    <message>
        <source>Corrected: {note}</source>
        <translation type="unfinished">Berichtigt: {note}</translation>
    </message>
    <message>
        <source>corrected</source>
        <comment>a note, by a newer one</comment>
        <translation type="unfinished">berichtigt</translation>
    </message>
    <message>
        <source>Search all notes of the case</source>
        <translation type="unfinished">Alle Notizen des Falls durchsuchen</translation>
    </message>
    <message>
        <source>Search notes</source>
        <translation type="unfinished">Notizen durchsuchen</translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished">Neue Notiz</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished">Notiz anlegen</translation>
    </message>
    <message>
        <source>a note on {picture}</source>
        <translation type="unfinished">eine Notiz zu {picture}</translation>
    </message>
    <message>
        <source>Save what you are writing first, or empty the field: it would be lost.</source>
        <translation type="unfinished">Speichern Sie erst, was Sie gerade schreiben, oder leeren Sie das Feld: Es ginge verloren.</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation type="unfinished">Berichtigung speichern</translation>
    </message>
    <message>
        <source>No note was begun: no picture is picked.</source>
        <translation type="unfinished">Keine Notiz wurde begonnen: kein Bild ist ausgewählt.</translation>
    </message>
    <message>
        <source>Begin a note with</source>
        <translation type="unfinished">Notiz beginnen mit</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished">Notiz schreiben</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation type="unfinished">Notiz speichern</translation>
    </message>
    <message>
        <source>Correct the chosen note</source>
        <translation type="unfinished">Gewählte Notiz berichtigen</translation>
    </message>
    <message>
        <source>The old one stays, struck out</source>
        <translation type="unfinished">Die alte bleibt, durchgestrichen</translation>
    </message>
    <message>
        <source>Begin with a template, or go to its next blank</source>
        <translation type="unfinished">Mit einer Vorlage beginnen oder zu ihrer nächsten Lücke gehen</translation>
    </message>
    <message>
        <source>A laboratory&apos;s own: see the manual on notes</source>
        <translation type="unfinished">Eigene der Dienststelle: siehe Handbuch zu Notizen</translation>
    </message>
    <message>
        <source>More than {most} notes found: the newest are listed; Return shows the picture</source>
        <translation type="unfinished">Mehr als {most} Notizen gefunden: Die neuesten sind aufgeführt; die Eingabetaste zeigt das Bild</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) found in the whole case</source>
        <translation type="unfinished">
            <numerusform>%n Notiz im ganzen Fall gefunden</numerusform>
            <numerusform>%n Notizen im ganzen Fall gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) found in the whole case; Return shows the picture</source>
        <translation type="unfinished">
            <numerusform>%n Notiz im ganzen Fall gefunden; Return zeigt das Bild</numerusform>
            <numerusform>%n Notizen im ganzen Fall gefunden; Return zeigt das Bild</numerusform>
        </translation>
    </message>
    <message>
        <source>On {picture}, one of {many} picked</source>
        <translation type="unfinished">Zu {picture}, einem von {many} ausgewählten</translation>
    </message>
    <message>
        <source>No notes on {picture}, one of {many} picked yet</source>
        <translation type="unfinished">Noch keine Notizen zu {picture}, einem von {many} ausgewählten</translation>
    </message>
    <message>
        <source>On the picked picture</source>
        <translation type="unfinished">Zum ausgewählten Bild</translation>
    </message>
    <message>
        <source>No notes on it yet</source>
        <translation type="unfinished">Noch keine Notizen dazu</translation>
    </message>
    <message>
        <source>Keep the remark on {picture}</source>
        <translation type="unfinished">Bemerkung zu {picture} behalten</translation>
    </message>
    <message>
        <source>Keep the remark</source>
        <translation type="unfinished">Bemerkung behalten</translation>
    </message>
    <message>
        <source>Save the correction on {picture}</source>
        <translation type="unfinished">Berichtigung zu {picture} speichern</translation>
    </message>
    <message>
        <source>Add note on {picture}</source>
        <translation type="unfinished">Notiz zu {picture} anlegen</translation>
    </message>
    <message>
        <source>Next proposal</source>
        <translation type="unfinished">Nächster Vorschlag</translation>
    </message>
    <message>
        <source>In Places and People, from anywhere in it</source>
        <translation type="unfinished">In „Orte“ und „Personen“, von überall darin</translation>
    </message>
    <message>
        <source>Only the open place or person, or everything</source>
        <translation type="unfinished">Nur den offenen Ort oder die offene Person, oder alles</translation>
    </message>
    <message>
        <source>In Places and People: the wall, the map and the timeline show its pictures alone</source>
        <translation type="unfinished">In „Orte“ und „Personen“: Wand, Karte und Zeitleiste zeigen nur die Bilder davon</translation>
    </message>
    <message>
        <source>Name the place or person …</source>
        <translation type="unfinished">Ort oder Person benennen …</translation>
    </message>
    <message>
        <source>In Places, where a name in use joins the two, and in People, where it joins nobody</source>
        <translation type="unfinished">In „Orte“, wo ein schon vergebener Name die beiden zusammenführt, und in „Personen“, wo er niemanden zusammenführt</translation>
    </message>
    <message>
        <source>In Places and People; they are never grouped with the others again</source>
        <translation type="unfinished">In „Orte“ und „Personen“; sie werden nie wieder mit den anderen gruppiert</translation>
    </message>
    <message>
        <source>Merge what is chosen</source>
        <translation type="unfinished">Ausgewähltes zusammenführen</translation>
    </message>
    <message>
        <source>In Places and People, with two or more chosen in the list; earlier words that part them are taken back</source>
        <translation type="unfinished">In „Orte“ und „Personen“, mit zwei oder mehr in der Liste gewählten; frühere Entscheidungen, die sie trennen, werden zurückgenommen</translation>
    </message>
    <message>
        <source>Proposal before</source>
        <translation type="unfinished">Voriger Vorschlag</translation>
    </message>
    <message>
        <source>This is the place …</source>
        <translation type="unfinished">Das ist der Ort …</translation>
    </message>
    <message>
        <source>Split picked members off …</source>
        <translation type="unfinished">Ausgewählte Mitglieder abtrennen …</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Datei</translation>
    </message>
    <message>
        <source>It was stopped; nothing was written.</source>
        <translation type="unfinished">Der Vorgang wurde gestoppt; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>No picture is shown of it: nothing is picked, and no note can be written on it.</source>
        <translation type="unfinished">Davon wird kein Bild gezeigt: nichts ist ausgewählt, und es lässt sich keine Notiz dazu schreiben.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Was geschah</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished">Was zu tun ist</translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished">Teil</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Code</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation type="unfinished">
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation type="unfinished">Keine Probleme</translation>
    </message>
    <message>
        <source>Filled: the clock&apos;s zone is known, drawn in UTC. Outlined: as the clock stood. Drag or Shift+arrows brush.</source>
        <translation type="unfinished">Gefüllt: die Zeitzone der Uhr ist bekannt, in UTC gezeichnet. Umrandet: wie die Uhr stand. Ziehen oder Umschalt+Pfeile markieren.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished">Zeitleiste</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) without a time</source>
        <translation type="unfinished">
            <numerusform>%n Bild ohne Zeit</numerusform>
            <numerusform>%n Bilder ohne Zeit</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrows pan, + and - zoom, Shift+arrows brush, Return narrows</source>
        <translation type="unfinished">Pfeile verschieben, + und - zoomen, Umschalt+Pfeile markieren, Return grenzt ein</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished">Älteste zuerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished">Neueste zuerst</translation>
    </message>
    <message>
        <source>By path</source>
        <translation type="unfinished">Nach Pfad</translation>
    </message>
    <message>
        <source>As found</source>
        <translation type="unfinished">Wie gefunden</translation>
    </message>
    <message>
        <source>With people first</source>
        <translation type="unfinished">Mit Personen zuerst</translation>
    </message>
    <message>
        <source>With people last</source>
        <translation type="unfinished">Mit Personen zuletzt</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation type="unfinished">Keine Gruppen</translation>
    </message>
    <message>
        <source>By place</source>
        <translation type="unfinished">Nach Ort</translation>
    </message>
    <message>
        <source>By series</source>
        <translation type="unfinished">Nach Serie</translation>
    </message>
    <message>
        <source>By day</source>
        <translation type="unfinished">Nach Tag</translation>
    </message>
    <message>
        <source>By camera</source>
        <translation type="unfinished">Nach Kamera</translation>
    </message>
    <message>
        <source>By category</source>
        <translation type="unfinished">Nach Kategorie</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation type="unfinished">Nach Ordner</translation>
    </message>
    <message>
        <source>No picture fits everything that is ticked in Filters or brushed. {filters.clear|Ctrl+Backspace} shows all again.</source>
        <translation type="unfinished">Kein Bild passt zu allem, was in „Filter“ angehakt oder markiert ist. {filters.clear|Ctrl+Backspace} zeigt wieder alle.</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation type="unfinished">Wand</translation>
    </message>
    <message>
        <source>Order of the wall</source>
        <translation type="unfinished">Reihenfolge der Wand</translation>
    </message>
    <message>
        <source>Groups of the wall</source>
        <translation type="unfinished">Gruppen der Wand</translation>
    </message>
    <message>
        <source>No word was said: pick exactly two pictures, with Ctrl and a click, or two side by side.</source>
        <translation type="unfinished">Nichts wurde entschieden: wählen Sie genau zwei Bilder aus, mit Strg und Klick, oder zwei nebeneinander.</translation>
    </message>
    <message>
        <source>That copy is not among what the wall shows now.</source>
        <translation type="unfinished">Diese Kopie ist nicht unter dem, was die Wand jetzt zeigt.</translation>
    </message>
    <message>
        <source>undecided place</source>
        <translation type="unfinished">unentschiedener Ort</translation>
    </message>
    <message>
        <source>There are no categories to go by here.</source>
        <translation type="unfinished">Hier gibt es keine Kategorien, nach denen zu gehen wäre.</translation>
    </message>
    <message>
        <source>Every tile behind this one has a category.</source>
        <translation type="unfinished">Jede Kachel nach dieser hat eine Kategorie.</translation>
    </message>
    <message numerus="yes">
        <source>%n tile(s)</source>
        <translation type="unfinished">
            <numerusform>%n Kachel</numerusform>
            <numerusform>%n Kacheln</numerusform>
        </translation>
    </message>
    <message>
        <source>the others are being read</source>
        <translation type="unfinished">die anderen werden gelesen</translation>
    </message>
    <message>
        <source>narrowed by {panels}</source>
        <translation type="unfinished">eingegrenzt durch {panels}</translation>
    </message>
    <message numerus="yes">
        <source>%n tile(s) picked</source>
        <translation type="unfinished">
            <numerusform>%n Kachel ausgewählt</numerusform>
            <numerusform>%n Kacheln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfold stacks of copies, or fold them</source>
        <translation type="unfinished">Stapel von Kopien auf- oder zuklappen</translation>
    </message>
    <message>
        <source>Briefing …</source>
        <translation type="unfinished">Briefing …</translation>
    </message>
    <message>
        <source>What lies ahead on the wall, in numbers and without a picture; and in which order</source>
        <translation type="unfinished">Was an der Wand bevorsteht, in Zahlen und ohne Bild; und in welcher Reihenfolge</translation>
    </message>
    <message>
        <source>Next without a category</source>
        <translation type="unfinished">Nächstes ohne Kategorie</translation>
    </message>
    <message>
        <source>Next group on the wall</source>
        <translation type="unfinished">Nächste Gruppe an der Wand</translation>
    </message>
    <message>
        <source>Group before on the wall</source>
        <translation type="unfinished">Vorige Gruppe an der Wand</translation>
    </message>
    <message>
        <source>Pick the whole group</source>
        <translation type="unfinished">Ganze Gruppe auswählen</translation>
    </message>
    <message>
        <source>Fold the group, or unfold it</source>
        <translation type="unfinished">Gruppe zu- oder aufklappen</translation>
    </message>
    <message>
        <source>To its first tile alone</source>
        <translation type="unfinished">Bis auf ihre erste Kachel</translation>
    </message>
    <message>
        <source>Larger tiles</source>
        <translation type="unfinished">Größere Kacheln</translation>
    </message>
    <message>
        <source>Smaller tiles</source>
        <translation type="unfinished">Kleinere Kacheln</translation>
    </message>
    <message>
        <source>Pick a picture anywhere and press {where.ask|W}. Then Return searches for it; draw a region to search for a detail.</source>
        <translation type="unfinished">Wählen Sie irgendwo ein Bild aus und drücken Sie {where.ask|W}. Dann sucht Return danach; ziehen Sie einen Bereich auf, um nach einem Detail zu suchen.</translation>
    </message>
    <message>
        <source>Return searches for the whole picture; drag, or use the arrows, for a part of it. {picture.context|C} shows it, people filled in.</source>
        <translation type="unfinished">Return sucht nach dem ganzen Bild; durch Ziehen oder mit den Pfeilen nach einem Teil davon. {picture.context|C} zeigt es, Personen abgedeckt.</translation>
    </message>
    <message>
        <source>Arrows move the region, Shift and arrows grow it, {where.region|R} takes the whole picture again. Return searches, {picture.context|C} uncovers.</source>
        <translation type="unfinished">Pfeile bewegen den Bereich, Umschalt und Pfeile vergrößern ihn, {where.region|R} nimmt wieder das ganze Bild. Return sucht, {picture.context|C} zeigt die Szene.</translation>
    </message>
    <message>
        <source>Nothing in this case shows it too, as far as points can tell. Try a larger region, or the whole picture.</source>
        <translation type="unfinished">Nichts sonst in diesem Fall zeigt es, soweit Punkte das sagen können. Versuchen Sie einen größeren Bereich oder das ganze Bild.</translation>
    </message>
    <message>
        <source>Found by Where else?, no link of the case.</source>
        <translation type="unfinished">Mit „Wo noch?“ gefunden, keine Verknüpfung des Falls.</translation>
    </message>
    <message>
        <source>No word was said: the search has not come to its end.</source>
        <translation type="unfinished">Es wurde nichts entschieden: die Suche ist noch nicht zu Ende.</translation>
    </message>
    <message>
        <source>No word was said: pick one of the pictures that were found.</source>
        <translation type="unfinished">Es wurde nichts entschieden: wählen Sie eines der gefundenen Bilder aus.</translation>
    </message>
    <message>
        <source>A wallpaper or a chair is sold many times over: look for what there is only once.</source>
        <translation type="unfinished">Eine Tapete oder ein Stuhl wird vielfach verkauft: suchen Sie nach etwas, das es nur einmal gibt.</translation>
    </message>
    <message>
        <source>strong</source>
        <comment>how much speaks for a finding</comment>
        <translation type="unfinished">stark</translation>
    </message>
    <message>
        <source>fair</source>
        <comment>how much speaks for a finding</comment>
        <translation type="unfinished">mittel</translation>
    </message>
    <message>
        <source>weak</source>
        <comment>how much speaks for a finding</comment>
        <translation type="unfinished">schwach</translation>
    </message>
    <message>
        <source>Where else?</source>
        <translation type="unfinished">Wo noch?</translation>
    </message>
    <message>
        <source>Where else it is seen</source>
        <translation type="unfinished">Wo es noch zu sehen ist</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">Suchen</translation>
    </message>
    <message>
        <source>Region ({where.region|R})</source>
        <translation type="unfinished">Bereich ({where.region|R})</translation>
    </message>
    <message>
        <source>Not ({decide.different|X})</source>
        <translation type="unfinished">Nicht ({decide.different|X})</translation>
    </message>
    <message>
        <source>Looking through the case …</source>
        <translation type="unfinished">Der Fall wird durchsucht …</translation>
    </message>
    <message>
        <source>Making ready …</source>
        <translation type="unfinished">Wird vorbereitet …</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of no place</source>
        <translation type="unfinished">
            <numerusform>%n Bild ohne Ort</numerusform>
            <numerusform>%n Bilder ohne Ort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) looked through</source>
        <translation type="unfinished">
            <numerusform>%n Bild durchsucht</numerusform>
            <numerusform>%n Bilder durchsucht</numerusform>
        </translation>
    </message>
    <message>
        <source>links to look at, the likeliest first</source>
        <translation type="unfinished">Verknüpfungen zum Ansehen, die wahrscheinlichsten zuerst</translation>
    </message>
    <message>
        <source>{first} and {second}: no word stands now.</source>
        <translation type="unfinished">{first} und {second}: es gilt jetzt keine Entscheidung.</translation>
    </message>
    <message>
        <source>Searches the whole case for the picked picture, or for a part of it that you draw</source>
        <translation type="unfinished">Durchsucht den ganzen Fall nach dem ausgewählten Bild oder nach einem Teil davon, den Sie aufziehen</translation>
    </message>
    <message>
        <source>Where else: draw a region, or the whole</source>
        <translation type="unfinished">Wo noch: Bereich aufziehen oder ganzes Bild</translation>
    </message>
    <message>
        <source>Where else: search</source>
        <translation type="unfinished">Wo noch: suchen</translation>
    </message>
    <message>
        <source>Where else: forget the search</source>
        <translation type="unfinished">Wo noch: Suche verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>Making ready: {done} of %n picture(s) …</source>
        <translation type="unfinished">
            <numerusform>Wird vorbereitet: {done} von %n Bild …</numerusform>
            <numerusform>Wird vorbereitet: {done} von %n Bildern …</numerusform>
        </translation>
    </message>
    <message>
        <source>own place</source>
        <comment>of a finding</comment>
        <translation type="unfinished">eigener Ort</translation>
    </message>
    <message>
        <source>place</source>
        <comment>of a finding</comment>
        <translation type="unfinished">Ort</translation>
    </message>
    <message>
        <source>no place yet</source>
        <comment>of a finding</comment>
        <translation type="unfinished">noch kein Ort</translation>
    </message>
    <message>
        <source>{many} found</source>
        <translation type="unfinished">{many} gefunden</translation>
    </message>
    <message numerus="yes">
        <source>It is in the place that the asked picture is in already, with %n picture(s); {found} of them found.</source>
        <translation type="unfinished">
            <numerusform>Es gehört zu demselben Ort wie das gesuchte Bild, mit %n Bild; {found} davon gefunden.</numerusform>
            <numerusform>Es gehört zu demselben Ort wie das gesuchte Bild, mit %n Bildern; {found} davon gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is in a place, with %n picture(s); {found} of them found.</source>
        <translation type="unfinished">
            <numerusform>Es gehört zu einem Ort mit %n Bild; {found} davon gefunden.</numerusform>
            <numerusform>Es gehört zu einem Ort mit %n Bildern; {found} davon gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>pick one in a grid of tiles first</source>
        <translation type="unfinished">wählen Sie zuerst eines in einem Kachelraster aus</translation>
    </message>
    <message>
        <source>what is picked was out of sight. Press again</source>
        <translation type="unfinished">das Ausgewählte war nicht zu sehen. Drücken Sie noch einmal</translation>
    </message>
    <message>
        <source>the keyboard is in the list. Return goes to the members, where it acts on the picked one</source>
        <translation type="unfinished">die Tastatur ist in der Liste. Return führt zu den Mitgliedern, wo die Taste auf das ausgewählte wirkt</translation>
    </message>
    <message>
        <source>two are compared here. {view.wall|Ctrl+1} goes to the wall, where it acts on the picked one</source>
        <translation type="unfinished">hier werden zwei verglichen. {view.wall|Ctrl+1} führt zur Wand, wo die Taste auf das ausgewählte wirkt</translation>
    </message>
    <message>
        <source>the keyboard is on no tile. {view.wall|Ctrl+1} goes to the wall, where it acts on the picked one</source>
        <translation type="unfinished">die Tastatur ist auf keiner Kachel. {view.wall|Ctrl+1} führt zur Wand, wo die Taste auf das ausgewählte wirkt</translation>
    </message>
    <message>
        <source>No peek: {why}.</source>
        <translation type="unfinished">Kein Kurzblick: {why}.</translation>
    </message>
    <message>
        <source>{count} are picked, and {most} are the most.</source>
        <translation type="unfinished">{count} sind ausgewählt; höchstens {most} sind möglich.</translation>
    </message>
    <message>
        <source>All members are picked, or none.</source>
        <translation type="unfinished">Es sind alle Mitglieder ausgewählt oder keines.</translation>
    </message>
    <message>
        <source>Nothing was split off.</source>
        <translation type="unfinished">Nichts wurde abgetrennt.</translation>
    </message>
    <message>
        <source>Pick some members, not all.</source>
        <translation type="unfinished">Wählen Sie einige Mitglieder aus, nicht alle.</translation>
    </message>
    <message>
        <source>Choose two or more in the list: Shift or Ctrl, and a click or an arrow.</source>
        <translation type="unfinished">Wählen Sie in der Liste zwei oder mehr: Umschalt oder Strg und ein Klick oder eine Pfeiltaste.</translation>
    </message>
    <message>
        <source>A merger needs two groups.</source>
        <translation type="unfinished">Zum Zusammenführen braucht es zwei Gruppen.</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation type="unfinished">Benennen</translation>
    </message>
    <message>
        <source>Without a name, what pictures of this place are called is taken back.</source>
        <translation type="unfinished">Ohne Namen wird zurückgenommen, wie Bilder dieses Orts genannt wurden.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation type="unfinished">Geben Sie einen Namen ein.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) elsewhere of this name: they become one with this place, and stay so.</source>
        <translation type="unfinished">
            <numerusform>%n Bild anderswo trägt diesen Namen: es wird mit diesem Ort eins und bleibt es.</numerusform>
            <numerusform>%n Bilder anderswo tragen diesen Namen: sie werden mit diesem Ort eins und bleiben es.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every picture of this place that bears a name will bear this one.</source>
        <translation type="unfinished">Jedes Bild dieses Orts, das einen Namen trägt, bekommt diesen.</translation>
    </message>
    <message>
        <source>The name is tied to the picture that is picked, and stays with it in every later grouping.</source>
        <translation type="unfinished">Der Name ist an das ausgewählte Bild gebunden und bleibt bei jeder späteren Gruppierung bei ihm.</translation>
    </message>
    <message>
        <source>The name cannot be kept: {why}.</source>
        <translation type="unfinished">Der Name ist nicht verwendbar: {why}.</translation>
    </message>
    <message>
        <source>A name needs at least one letter.</source>
        <translation type="unfinished">Ein Name braucht mindestens einen Buchstaben.</translation>
    </message>
    <message>
        <source>This person is called …</source>
        <translation type="unfinished">Diese Person heißt …</translation>
    </message>
    <message>
        <source>Without a name, what this person is called is taken back.</source>
        <translation type="unfinished">Ohne Namen wird der Name dieser Person zurückgenommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n other face(s) (bears|bear) this name. A name makes nobody one: merge them for that.</source>
        <translation type="unfinished">
            <numerusform>%n anderes Gesicht trägt diesen Namen. Ein Name macht daraus nicht eine Person: führen Sie die Gesichter dafür zusammen.</numerusform>
            <numerusform>%n andere Gesichter tragen diesen Namen. Ein Name macht daraus nicht eine Person: führen Sie die Gesichter dafür zusammen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name is tied to the face that is marked, and stays with it in every later grouping.</source>
        <translation type="unfinished">Der Name ist an das markierte Gesicht gebunden und bleibt bei jeder späteren Gruppierung dabei.</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation type="unfinished">Abtrennen</translation>
    </message>
    <message numerus="yes">
        <source>%n picked picture(s) will never be grouped with the other {rest} again. The Decisions tab takes it back.</source>
        <translation type="unfinished">
            <numerusform>%n ausgewähltes Bild wird nie wieder mit den anderen {rest} gruppiert. Unter „Entscheidungen“ lässt sich das zurücknehmen.</numerusform>
            <numerusform>%n ausgewählte Bilder werden nie wieder mit den anderen {rest} gruppiert. Unter „Entscheidungen“ lässt sich das zurücknehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Grund</translation>
    </message>
    <message>
        <source>What you saw; may be left out</source>
        <translation type="unfinished">Was Sie gesehen haben; darf leer bleiben</translation>
    </message>
    <message>
        <source>Order of the places</source>
        <translation type="unfinished">Reihenfolge der Orte</translation>
    </message>
    <message>
        <source>Which places are listed</source>
        <translation type="unfinished">Welche Orte aufgelistet sind</translation>
    </message>
    <message>
        <source>Filter places by words</source>
        <translation type="unfinished">Orte nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Order of the people</source>
        <translation type="unfinished">Reihenfolge der Personen</translation>
    </message>
    <message>
        <source>Which people are listed</source>
        <translation type="unfinished">Welche Personen aufgelistet sind</translation>
    </message>
    <message>
        <source>Filter people by words</source>
        <translation type="unfinished">Personen nach Wörtern filtern</translation>
    </message>
    <message numerus="yes">
        <source>%n (person|people)</source>
        <translation type="unfinished">
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps one</source>
        <comment>pairs of people</comment>
        <translation type="unfinished">
            <numerusform>%n Paar vielleicht ein Ort</numerusform>
            <numerusform>%n Paare vielleicht ein Ort</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation type="unfinished">Nach Wörtern filtern</translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps one</source>
        <comment>pairs of places</comment>
        <translation type="unfinished">
            <numerusform>%n Paar vielleicht ein Ort</numerusform>
            <numerusform>%n Paare vielleicht ein Ort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listed</source>
        <comment>places</comment>
        <translation type="unfinished">
            <numerusform>%n aufgelistet</numerusform>
            <numerusform>%n aufgelistet</numerusform>
        </translation>
    </message>
    <message>
        <source>Most to gain</source>
        <translation type="unfinished">Größter Gewinn</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished">Größte</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation type="unfinished">Neueste</translation>
    </message>
    <message>
        <source>Least sure</source>
        <translation type="unfinished">Unsicherste</translation>
    </message>
    <message>
        <source>All</source>
        <comment>places</comment>
        <translation type="unfinished">Alle</translation>
    </message>
    <message>
        <source>Undecided</source>
        <comment>places</comment>
        <translation type="unfinished">Unentschieden</translation>
    </message>
    <message>
        <source>Decided</source>
        <comment>places</comment>
        <translation type="unfinished">Entschieden</translation>
    </message>
    <message>
        <source>Of a pair in it: {reason}</source>
        <translation type="unfinished">Von einem Paar darin: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{sure}, with %n decision(s) in it</source>
        <translation type="unfinished">
            <numerusform>{sure}, mit %n Entscheidung darin</numerusform>
            <numerusform>{sure}, mit %n Entscheidungen darin</numerusform>
        </translation>
    </message>
    <message>
        <source>Perhaps the same: {one} and {other}</source>
        <translation type="unfinished">Vielleicht derselbe Ort: {one} und {other}</translation>
    </message>
    <message>
        <source>Their likeness is not enough to group them.</source>
        <translation type="unfinished">Ihre Ähnlichkeit reicht nicht, um sie zu gruppieren.</translation>
    </message>
    <message>
        <source>{sure}, by all that speaks for it together</source>
        <translation type="unfinished">{sure}, nach allem zusammen, was dafür spricht</translation>
    </message>
    <message>
        <source>No times known</source>
        <translation type="unfinished">Keine Zeiten bekannt</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation type="unfinished">Alle</translation>
    </message>
    <message>
        <source>A fifth, drawn by chance</source>
        <translation type="unfinished">Ein Fünftel, zufällig gezogen</translation>
    </message>
    <message>
        <source>A twentieth, drawn by chance</source>
        <translation type="unfinished">Ein Zwanzigstel, zufällig gezogen</translation>
    </message>
    <message>
        <source>You grade again what another examiner graded, one of each stack of copies. Until you end it, their categories of these pictures are shown to you nowhere, and nothing that you say here changes them. Notes and tags stay in sight.</source>
        <translation type="unfinished">Sie stufen noch einmal ein, was eine andere Person eingestuft hat, je eines aus jedem Stapel von Kopien. Bis Sie die Zweitsichtung beenden, werden Ihnen deren Kategorien dieser Bilder nirgends gezeigt, und nichts, was Sie hier sagen, ändert sie. Notizen und Schlagwörter bleiben sichtbar.</translation>
    </message>
    <message>
        <source>good</source>
        <comment>agreement</comment>
        <translation type="unfinished">gut</translation>
    </message>
    <message>
        <source>fair</source>
        <comment>agreement</comment>
        <translation type="unfinished">mäßig</translation>
    </message>
    <message>
        <source>weak</source>
        <comment>agreement</comment>
        <translation type="unfinished">schwach</translation>
    </message>
    <message>
        <source>poor</source>
        <comment>agreement</comment>
        <translation type="unfinished">gering</translation>
    </message>
    <message>
        <source>Before: {reading}</source>
        <translation type="unfinished">Vorher: {reading}</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of {all} were not read yet.</source>
        <translation type="unfinished">
            <numerusform>%n von {all} Bildern wurde noch nicht gesichtet.</numerusform>
            <numerusform>%n von {all} Bildern wurden noch nicht gesichtet.</numerusform>
        </translation>
    </message>
    <message>
        <source>All are read.</source>
        <translation type="unfinished">Alle sind gesichtet.</translation>
    </message>
    <message>
        <source>With its end the first examiner&apos;s categories are shown again, and it cannot go on.</source>
        <translation type="unfinished">Mit dem Ende werden die Kategorien der Erstsichtung wieder gezeigt; fortsetzen lässt sich die Zweitsichtung dann nicht.</translation>
    </message>
    <message>
        <source>End the second reading?</source>
        <translation type="unfinished">Zweitsichtung beenden?</translation>
    </message>
    <message>
        <source>End it</source>
        <translation type="unfinished">Beenden</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation type="unfinished">Weiter sichten</translation>
    </message>
    <message>
        <source>How far you two agree</source>
        <translation type="unfinished">Wie weit Sie beide übereinstimmen</translation>
    </message>
    <message>
        <source>Rows: the first examiner. Columns: you. What differs is for both to settle, by grading.</source>
        <translation type="unfinished">Zeilen: die Erstsichtung. Spalten: Sie. Was abweicht, klären beide durch Einstufen.</translation>
    </message>
    <message>
        <source>Show what differs</source>
        <translation type="unfinished">Abweichendes zeigen</translation>
    </message>
    <message>
        <source>Nothing was read again, so there is nothing to compare.</source>
        <translation type="unfinished">Nichts wurde noch einmal gesichtet, also gibt es nichts zu vergleichen.</translation>
    </message>
    <message numerus="yes">
        <source>{agreed} of %n picture(s) have one category from both: {share}.</source>
        <translation type="unfinished">
            <numerusform>Bei {agreed} von %n Bild vergaben beide dieselbe Kategorie: {share}.</numerusform>
            <numerusform>Bei {agreed} von %n Bildern vergaben beide dieselbe Kategorie: {share}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of the {asked} were left out.</source>
        <translation type="unfinished">
            <numerusform>%n Bild von den {asked} wurde ausgelassen.</numerusform>
            <numerusform>%n Bilder von den {asked} wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kappa says nothing here: both gave one category throughout.</source>
        <translation type="unfinished">Kappa sagt hier nichts: beide haben durchgehend ein und dieselbe Kategorie vergeben.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa is {kappa}, commonly called {word}; 1 is full agreement, 0 what chance gives.</source>
        <translation type="unfinished">Cohens Kappa ist {kappa}, üblicherweise „{word}“ genannt; 1 ist volle Übereinstimmung, 0 das, was der Zufall ergibt.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in the case can be read again.</source>
        <translation type="unfinished">
            <numerusform>%n Bild im Fall kann noch einmal gesichtet werden.</numerusform>
            <numerusform>%n Bilder im Fall können noch einmal gesichtet werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) among what {panels} narrow to can be read again.</source>
        <translation type="unfinished">
            <numerusform>%n Bild in der Eingrenzung durch {panels} kann noch einmal gesichtet werden.</numerusform>
            <numerusform>%n Bilder in der Eingrenzung durch {panels} können noch einmal gesichtet werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{agreed} of %n picture(s) agreed</source>
        <translation type="unfinished">
            <numerusform>Übereinstimmung bei {agreed} von %n Bild</numerusform>
            <numerusform>Übereinstimmung bei {agreed} von %n Bildern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{agreed} of %n picture(s) agreed, kappa {kappa}</source>
        <translation type="unfinished">
            <numerusform>Übereinstimmung bei {agreed} von %n Bild, Kappa {kappa}</numerusform>
            <numerusform>Übereinstimmung bei {agreed} von %n Bildern, Kappa {kappa}</numerusform>
        </translation>
    </message>
    <message>
        <source>To read a text, a label or a screen</source>
        <translation type="unfinished">Um einen Text, ein Etikett oder einen Bildschirm zu lesen</translation>
    </message>
    <message>
        <source>To tell an object, a product or a make</source>
        <translation type="unfinished">Um einen Gegenstand, ein Produkt oder eine Marke zu erkennen</translation>
    </message>
    <message>
        <source>To compare a detail of a place</source>
        <translation type="unfinished">Um ein Detail eines Orts zu vergleichen</translation>
    </message>
    <message>
        <source>To compare a person with another picture</source>
        <translation type="unfinished">Um eine Person mit einem anderen Bild zu vergleichen</translation>
    </message>
    <message>
        <source>To give it a category</source>
        <translation type="unfinished">Um ihm eine Kategorie zu geben</translation>
    </message>
    <message>
        <source>To see whether it was edited</source>
        <translation type="unfinished">Um zu sehen, ob es bearbeitet wurde</translation>
    </message>
    <message>
        <source>It is read from the exhibit, in colour, as large as the window, for 20 seconds. A peek is often enough.</source>
        <translation type="unfinished">Es wird aus dem Asservat gelesen, in Farbe, so groß wie das Fenster, für 20 Sekunden. Ein Kurzblick reicht oft.</translation>
    </message>
    <message>
        <source>Show in full</source>
        <translation type="unfinished">Vollständig zeigen</translation>
    </message>
    <message>
        <source>Or in your own words</source>
        <translation type="unfinished">Oder in eigenen Worten</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation type="unfinished">Ein anderer Grund</translation>
    </message>
    <message>
        <source>Why in full?</source>
        <translation type="unfinished">Warum vollständig?</translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">Zeigen</translation>
    </message>
    <message>
        <source>It takes about half a minute; its places are looked for in the minutes after, while you look around.</source>
        <translation type="unfinished">Es dauert etwa eine halbe Minute; nach seinen Orten wird in den Minuten danach gesucht, während Sie sich umsehen.</translation>
    </message>
    <message>
        <source>The reference case</source>
        <translation type="unfinished">Der Referenzfall</translation>
    </message>
    <message>
        <source>Beginning …</source>
        <translation type="unfinished">Beginnt …</translation>
    </message>
    <message>
        <source>Pictures made</source>
        <translation type="unfinished">Bilder erstellt</translation>
    </message>
    <message>
        <source>Drawn rooms, nobody real, are made in {folder}. {takes} The pass phrase of the case lies beside it in {file}: there is nothing in it to protect.</source>
        <translation type="unfinished">Gezeichnete Räume ohne echte Personen werden in {folder} angelegt. {takes} Die Passphrase des Falls liegt daneben in {file}: darin ist nichts zu schützen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Stoppen</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation type="unfinished">Wird gestoppt …</translation>
    </message>
    <message>
        <source>Sealing the case …</source>
        <translation type="unfinished">Der Fall wird versiegelt …</translation>
    </message>
    <message>
        <source>Picture {at} of {all}</source>
        <translation type="unfinished">Bild {at} von {all}</translation>
    </message>
    <message>
        <source>It was not made.</source>
        <translation type="unfinished">Er wurde nicht angelegt.</translation>
    </message>
    <message>
        <source>Where the reference case goes</source>
        <translation type="unfinished">Ablageort des Referenzfalls</translation>
    </message>
    <message>
        <source>faces filled in: F too shows them</source>
        <translation type="unfinished">Gesichter abgedeckt: F dazu zeigt sie</translation>
    </message>
    <message>
        <source>nobody has looked for faces in it yet</source>
        <translation type="unfinished">noch niemand hat darin nach Gesichtern gesucht</translation>
    </message>
    <message>
        <source>parts stay tiles: the program cannot tell whether people are there</source>
        <translation type="unfinished">Teile bleiben Kacheln: das Programm kann nicht sagen, ob dort Personen sind</translation>
    </message>
    <message>
        <source>Nothing more can be shown: no evidence came along with this sealed file.</source>
        <translation type="unfinished">Mehr kann nicht gezeigt werden: mit dieser versiegelten Datei sind keine Beweismittel mitgekommen.</translation>
    </message>
    <message>
        <source>Nothing more can be shown of this picture: it did not come along clear with this sealed file.</source>
        <translation type="unfinished">Von diesem Bild kann nicht mehr gezeigt werden: es ist mit dieser versiegelten Datei nicht unverhüllt mitgekommen.</translation>
    </message>
    <message>
        <source>grey, for 10 seconds</source>
        <translation type="unfinished">grau, für 10 Sekunden</translation>
    </message>
    <message>
        <source>on the record</source>
        <translation type="unfinished">wird protokolliert</translation>
    </message>
    <message>
        <source>lines only, people left out  ·  Esc veils</source>
        <translation type="unfinished">nur Linien, ohne Personen  ·  Esc verhüllt</translation>
    </message>
    <message>
        <source>people filled in  ·  Esc veils</source>
        <translation type="unfinished">Personen abgedeckt  ·  Esc verhüllt</translation>
    </message>
    <message>
        <source>keyhole: arrows or mouse move it, Esc veils</source>
        <translation type="unfinished">Schlüsselloch: Pfeile oder Maus bewegen es, Esc verhüllt</translation>
    </message>
    <message>
        <source>grey, while the key is down</source>
        <translation type="unfinished">grau, solange die Taste unten ist</translation>
    </message>
    <message>
        <source>in full for 20 seconds: + and - zoom, Esc veils</source>
        <translation type="unfinished">vollständig für 20 Sekunden: + und - zoomen, Esc verhüllt</translation>
    </message>
    <message>
        <source>What was graded by another scheme is kept, and counts for that one only.</source>
        <translation type="unfinished">Was nach einem anderen Schema eingestuft wurde, bleibt erhalten und gilt nur für jenes.</translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation type="unfinished">Aus einer Datei …</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation type="unfinished">Schema</translation>
    </message>
    <message>
        <source>Use these categories</source>
        <translation type="unfinished">Diese Kategorien verwenden</translation>
    </message>
    <message>
        <source>A file of categories</source>
        <translation type="unfinished">Eine Kategoriendatei</translation>
    </message>
    <message>
        <source>{title} ({id}, version {version})</source>
        <translation type="unfinished">{title} ({id}, Version {version})</translation>
    </message>
    <message>
        <source>{name} (code {code})</source>
        <translation type="unfinished">{name} (Code {code})</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished">Was abweicht</translation>
    </message>
    <message>
        <source>Nothing was begun. Categories, or a saved filter, are ticked: a reading that is drawn from them would tell what the first one said. Untick them first.</source>
        <translation type="unfinished">Nichts wurde begonnen. Kategorien oder ein gespeicherter Filter sind angehakt: eine daraus gezogene Sichtung würde verraten, was die erste ergab. Entfernen Sie zuerst diese Häkchen.</translation>
    </message>
    <message>
        <source>nothing changed, {category} stands already</source>
        <translation type="unfinished">nichts geändert, {category} gilt bereits</translation>
    </message>
    <message>
        <source>There is nothing to take back in this second reading since the case was opened.</source>
        <translation type="unfinished">Seit dem Öffnen des Falls gibt es in dieser Zweitsichtung nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>Another digit takes the place of an earlier one.</source>
        <translation type="unfinished">Eine andere Ziffer ersetzt eine frühere.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished">zurückgenommen</translation>
    </message>
    <message>
        <source>Second reading: {read} of {all} read.</source>
        <translation type="unfinished">Zweitsichtung: {read} von {all} gesichtet.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) to read again. The same command ends it.</source>
        <translation type="unfinished">
            <numerusform>%n Bild noch einmal zu sichten. Derselbe Befehl beendet die Zweitsichtung.</numerusform>
            <numerusform>%n Bilder noch einmal zu sichten. Derselbe Befehl beendet die Zweitsichtung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Second reading, {read} of {all}: {what}.</source>
        <translation type="unfinished">Zweitsichtung, {read} von {all}: {what}.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Einstellungen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished">Aussehen</translation>
    </message>
    <message>
        <source>Wellbeing</source>
        <translation type="unfinished">Wohlbefinden</translation>
    </message>
    <message>
        <source>Analysis</source>
        <comment>a heading of settings</comment>
        <translation type="unfinished">Analyse</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished">Übernehmen</translation>
    </message>
    <message>
        <source>Pictures stay veiled until you reveal one; each reveal is counted.</source>
        <translation type="unfinished">Bilder bleiben verhüllt, bis Sie eines aufdecken; jede Aufdeckung wird gezählt.</translation>
    </message>
    <message>
        <source>Nothing leaves this machine: the program has no network code, and the case is encrypted.</source>
        <translation type="unfinished">Nichts verlässt diesen Rechner: das Programm hat keinen Netzwerkcode, und der Fall ist verschlüsselt.</translation>
    </message>
    <message>
        <source>The machine proposes and says why. You decide, and your decisions bind.</source>
        <translation type="unfinished">Die Maschine schlägt vor und sagt, warum. Sie entscheiden, und Ihre Entscheidungen binden.</translation>
    </message>
    <message>
        <source>Where, and in which series, was this picture taken?</source>
        <translation type="unfinished">Wo und in welcher Serie wurde dieses Bild aufgenommen?</translation>
    </message>
    <message>
        <source>Opened last on this machine</source>
        <translation type="unfinished">Zuletzt auf diesem Rechner geöffnet</translation>
    </message>
    <message>
        <source>{title} ({key})</source>
        <translation type="unfinished">{title} ({key})</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation type="unfinished">Diese vergessen</translation>
    </message>
    <message>
        <source>Their names are not shown here any more; the cases stay.</source>
        <translation type="unfinished">Ihre Namen werden hier nicht mehr gezeigt; die Fälle bleiben.</translation>
    </message>
    <message>
        <source>Tag …</source>
        <translation type="unfinished">Schlagwort …</translation>
    </message>
    <message>
        <source>Sets a tag of the case, or a new one, on what is picked and its copies, or takes it off</source>
        <translation type="unfinished">Setzt ein Schlagwort des Falls oder ein neues auf das Ausgewählte und seine Kopien oder entfernt es</translation>
    </message>
    <message>
        <source>The last tag again</source>
        <translation type="unfinished">Noch einmal das letzte Schlagwort</translation>
    </message>
    <message>
        <source>Sets it on what is picked, or takes it off where all have it</source>
        <translation type="unfinished">Setzt es auf das Ausgewählte oder entfernt es, wo alle es haben</translation>
    </message>
    <message>
        <source>Flag</source>
        <comment>to set a flag</comment>
        <translation type="unfinished">Flag setzen</translation>
    </message>
    <message>
        <source>To come back to it: a tag with a key of its own; again takes it off</source>
        <translation type="unfinished">Um darauf zurückzukommen: ein Schlagwort mit eigener Taste; noch einmal entfernt es</translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>to set a tag</comment>
        <translation type="unfinished">Setzen</translation>
    </message>
    <message>
        <source>Return sets the tag on what is picked, or takes it off where all have it. A name that is new makes a tag.</source>
        <translation type="unfinished">Return setzt das Schlagwort auf das Ausgewählte oder entfernt es, wo alle es haben. Ein neuer Name legt ein Schlagwort an.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished">Schlagwort</translation>
    </message>
    <message>
        <source>Search a tag, or name a new one</source>
        <translation type="unfinished">Schlagwort suchen oder neues benennen</translation>
    </message>
    <message>
        <source>Tags of the case</source>
        <translation type="unfinished">Schlagwörter des Falls</translation>
    </message>
    <message>
        <source>on all that is picked</source>
        <translation type="unfinished">auf allem Ausgewählten</translation>
    </message>
    <message>
        <source>on {having} of {picked}</source>
        <translation type="unfinished">auf {having} von {picked}</translation>
    </message>
    <message>
        <source>New tag: {name}</source>
        <translation type="unfinished">Neues Schlagwort: {name}</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation type="unfinished">Entfernen</translation>
    </message>
    <message>
        <source>Nothing changed: “{name}” stands already.</source>
        <translation type="unfinished">Nichts geändert: „{name}“ ist bereits gesetzt.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation type="unfinished">Nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) left: somebody else&apos;s word stands there.</source>
        <translation type="unfinished">
            <numerusform>%n Bild belassen: dort gilt das Schlagwort einer anderen Person.</numerusform>
            <numerusform>%n Bilder belassen: dort gilt das Schlagwort einer anderen Person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), {copies}: tagged “{name}”.</source>
        <translation type="unfinished">
            <numerusform>%n Bild, {copies}: Schlagwort „{name}“ gesetzt.</numerusform>
            <numerusform>%n Bilder, {copies}: Schlagwort „{name}“ gesetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s): tagged “{name}”.</source>
        <translation type="unfinished">
            <numerusform>%n Bild: Schlagwort „{name}“ gesetzt.</numerusform>
            <numerusform>%n Bilder: Schlagwort „{name}“ gesetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), {copies}: no longer tagged “{name}”.</source>
        <translation type="unfinished">
            <numerusform>%n Bild, {copies}: Schlagwort „{name}“ entfernt.</numerusform>
            <numerusform>%n Bilder, {copies}: Schlagwort „{name}“ entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s): no longer tagged “{name}”.</source>
        <translation type="unfinished">
            <numerusform>%n Bild: Schlagwort „{name}“ entfernt.</numerusform>
            <numerusform>%n Bilder: Schlagwort „{name}“ entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 of them a copy</source>
        <translation type="unfinished">davon 1 Kopie</translation>
    </message>
    <message numerus="yes">
        <source>%n of them copies</source>
        <translation type="unfinished">
            <numerusform>davon %n Kopie</numerusform>
            <numerusform>davon %n Kopien</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture was tagged: {why}.</source>
        <translation type="unfinished">Kein Schlagwort wurde gesetzt: {why}.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Zurück</translation>
    </message>
    <message>
        <source>The wall</source>
        <translation type="unfinished">Die Wand</translation>
    </message>
    <message>
        <source>Every picture is a veiled tile, a copy behind its original. Arrows move, with Shift they pick a range.</source>
        <translation type="unfinished">Jedes Bild ist eine verhüllte Kachel, eine Kopie hinter ihrem Original. Pfeile bewegen, mit Umschalt wählen sie einen Bereich aus.</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation type="unfinished">Ansehen</translation>
    </message>
    <message>
        <source>{picture.peek}: the picked picture, small and grey. Each look is counted, at the bottom right and in {picture.looks}. {picture.veil}, at once. The menu Picture has gentler ways, and the full one.</source>
        <translation type="unfinished">{picture.peek}: das ausgewählte Bild, klein und grau. Jeder Blick wird gezählt, unten rechts und in {picture.looks}. {picture.veil}, sofort. Das Menü „Bild“ hat schonendere Wege und den vollständigen.</translation>
    </message>
    <message>
        <source>{picture.peek}: the picked picture, small and grey, for ten seconds. Each look is counted, at the bottom right and in {picture.looks}. {picture.veil}, at once. The menu Picture has gentler ways, and the full one.</source>
        <translation type="unfinished">{picture.peek}: das ausgewählte Bild, klein und grau, für zehn Sekunden. Jeder Blick wird gezählt, unten rechts und in {picture.looks}. {picture.veil}, sofort. Das Menü „Bild“ hat schonendere Wege und den vollständigen.</translation>
    </message>
    <message>
        <source>Grading</source>
        <translation type="unfinished">Einstufen</translation>
    </message>
    <message>
        <source>A digit, as in {grade.1}, gives what is picked and its copies a category and goes on. {grade.undo}, as far back as you like. {grade.scheme} says what the digits mean.</source>
        <translation type="unfinished">Eine Ziffer, wie bei {grade.1}, gibt dem Ausgewählten und seinen Kopien eine Kategorie und geht weiter. {grade.undo}, so weit zurück, wie Sie möchten. {grade.scheme} sagt, was die Ziffern bedeuten.</translation>
    </message>
    <message>
        <source>What is ticked narrows the wall and everything else. {view.filters} from anywhere, arrows and the space bar tick. {filters.clear}.</source>
        <translation type="unfinished">Was angehakt ist, grenzt die Wand und alles andere ein. {view.filters} von überall, Pfeile und Leertaste haken an. {filters.clear}.</translation>
    </message>
    <message>
        <source>What the machine proposes as one place, with its reasons in words and how sure it is. {view.places} from anywhere; it fills when pictures were analysed.</source>
        <translation type="unfinished">Was die Maschine als einen Ort vorschlägt, mit ihren Gründen in Worten und wie sicher sie ist. {view.places} von überall; es füllt sich, wenn Bilder analysiert sind.</translation>
    </message>
    <message>
        <source>Two pictures and the points that agree. {decide.same}, {decide.different} or {decide.undecided}: your word binds, and the next pair comes. {decide.compare} shows the pair that is picked elsewhere.</source>
        <translation type="unfinished">Zwei Bilder und die übereinstimmenden Punkte. {decide.same}, {decide.different} oder {decide.undecided}: Ihre Entscheidung bindet, und das nächste Paar kommt. {decide.compare} zeigt das Paar, das anderswo ausgewählt ist.</translation>
    </message>
    <message>
        <source>Writing down</source>
        <translation type="unfinished">Aufschreiben</translation>
    </message>
    <message>
        <source>On the picked picture: {notes.write}, {notes.add}. A next step is a lead: {leads.write}. {tag.choose} sets a word of your own on what is picked.</source>
        <translation type="unfinished">Zum ausgewählten Bild: {notes.write}, {notes.add}. Ein nächster Schritt ist ein Ansatz: {leads.write}. {tag.choose} setzt ein eigenes Wort auf das Ausgewählte.</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation type="unfinished">Alles andere</translation>
    </message>
    <message>
        <source>{help.keys} shows every key, {view.palette} finds any command by its name. This tour is in the menu Help.</source>
        <translation type="unfinished">{help.keys} zeigt jede Taste, {view.palette} findet jeden Befehl nach seinem Namen. Diese Tour steht im Menü „Hilfe“.</translation>
    </message>
    <message>
        <source>Tour {at} of {all}: {title}</source>
        <translation type="unfinished">Tour {at} von {all}: {title}</translation>
    </message>
    <message>
        <source>Done ({key})</source>
        <translation type="unfinished">Fertig ({key})</translation>
    </message>
    <message>
        <source>menu {menu}</source>
        <translation type="unfinished">Menü {menu}</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished">Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>What you wrote is not saved yet: {lost}. Closing the case loses it.</source>
        <translation type="unfinished">Was Sie geschrieben haben, ist noch nicht gespeichert: {lost}. Beim Schließen des Falls geht es verloren.</translation>
    </message>
    <message>
        <source>What you wrote is in no signed file yet: {kept}. A draft is kept on this machine, encrypted, and offered when you open the sealed file again.</source>
        <translation type="unfinished">Was Sie geschrieben haben, steht noch in keiner signierten Datei: {kept}. Ein Entwurf bleibt verschlüsselt auf diesem Rechner und wird angeboten, wenn Sie die versiegelte Datei wieder öffnen.</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation type="unfinished">Schließen und verlieren</translation>
    </message>
    <message>
        <source>Close, and save later</source>
        <translation type="unfinished">Schließen und später speichern</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation type="unfinished">Weiter schreiben</translation>
    </message>
    <message>
        <source>All of it can be chosen again: {settings}. Esc leaves everything as it is and does not ask again.</source>
        <translation type="unfinished">Alles lässt sich später neu wählen: {settings}. Esc lässt alles, wie es ist, und fragt nicht noch einmal.</translation>
    </message>
    <message>
        <source>An empty, encrypted case in a folder that you choose.</source>
        <translation type="unfinished">Ein leerer, verschlüsselter Fall in einem Ordner, den Sie wählen.</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation type="unfinished">Fall öffnen</translation>
    </message>
    <message>
        <source>One that is there already.</source>
        <translation type="unfinished">Einen, den es schon gibt.</translation>
    </message>
    <message>
        <source>Drawn rooms, nobody real: to try everything on. {takes}</source>
        <translation type="unfinished">Gezeichnete Räume ohne echte Personen: um alles auszuprobieren. {takes}</translation>
    </message>
    <message>
        <source>Then a one-minute tour, once the case is open</source>
        <translation type="unfinished">Danach eine einminütige Tour, sobald der Fall offen ist</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished">Willkommen</translation>
    </message>
    <message>
        <source>How is it to look?</source>
        <translation type="unfinished">Wie soll es aussehen?</translation>
    </message>
    <message>
        <source>How is looking to be paced?</source>
        <translation type="unfinished">Wie soll das Ansehen eingeteilt sein?</translation>
    </message>
    <message>
        <source>Where do you want to begin?</source>
        <translation type="unfinished">Wo möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation type="unfinished">So lassen</translation>
    </message>
    <message>
        <source>{title}  ({step} of {last})</source>
        <translation type="unfinished">{title}  ({step} von {last})</translation>
    </message>
    <message>
        <source>Start again in {language}</source>
        <translation type="unfinished">Neu starten auf {language}</translation>
    </message>
    <message>
        <source>Just the window</source>
        <translation type="unfinished">Nur das Fenster</translation>
    </message>
    <message numerus="yes">
        <source>group {name}, %n tiles, folded</source>
        <translation type="unfinished">
            <numerusform>Gruppe {name}, %n Kachel, zugeklappt</numerusform>
            <numerusform>Gruppe {name}, %n Kacheln, zugeklappt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>group {name}, %n tiles</source>
        <translation type="unfinished">
            <numerusform>Gruppe {name}, %n Kachel</numerusform>
            <numerusform>Gruppe {name}, %n Kacheln</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing picked</source>
        <translation type="unfinished">nichts ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation type="unfinished">
            <numerusform>%n Linie</numerusform>
            <numerusform>%n Linien</numerusform>
        </translation>
    </message>
    <message>
        <source>picked: with {picture}</source>
        <translation type="unfinished">ausgewählt: mit {picture}</translation>
    </message>
    <message>
        <source>Looks by day</source>
        <translation type="unfinished">Blicke nach Tag</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished">Noch keine</translation>
    </message>
    <message>
        <source>No looks yet</source>
        <translation type="unfinished">Noch keine Blicke</translation>
    </message>
    <message>
        <source>Like {most} peeks of 4 seconds</source>
        <translation type="unfinished">Wie {most} Kurzblicke von 4 Sekunden</translation>
    </message>
    <message>
        <source>{day}: like {clear} peeks of 4 seconds clear, {rest} without people</source>
        <translation type="unfinished">{day}: wie {clear} Kurzblicke von 4 Sekunden unverhüllt, {rest} ohne Personen</translation>
    </message>
    <message numerus="yes">
        <source>{first} to {last}, %n day(s) with looks</source>
        <translation type="unfinished">
            <numerusform>{first} bis {last}, %n Tag mit Blicken</numerusform>
            <numerusform>{first} bis {last}, %n Tage mit Blicken</numerusform>
        </translation>
    </message>
    <message>
        <source>upper left</source>
        <translation type="unfinished">oben links</translation>
    </message>
    <message>
        <source>upper middle</source>
        <translation type="unfinished">oben in der Mitte</translation>
    </message>
    <message>
        <source>upper right</source>
        <translation type="unfinished">oben rechts</translation>
    </message>
    <message>
        <source>left</source>
        <comment>place in a picture</comment>
        <translation type="unfinished">links</translation>
    </message>
    <message>
        <source>middle</source>
        <comment>place in a picture</comment>
        <translation type="unfinished">in der Mitte</translation>
    </message>
    <message>
        <source>right</source>
        <comment>place in a picture</comment>
        <translation type="unfinished">rechts</translation>
    </message>
    <message>
        <source>lower left</source>
        <translation type="unfinished">unten links</translation>
    </message>
    <message>
        <source>lower middle</source>
        <translation type="unfinished">unten in der Mitte</translation>
    </message>
    <message>
        <source>lower right</source>
        <translation type="unfinished">unten rechts</translation>
    </message>
    <message>
        <source>Region {letter} of {many}</source>
        <translation type="unfinished">Bereich {letter} von {many}</translation>
    </message>
    <message>
        <source>points {first} to {last}</source>
        <translation type="unfinished">Punkte {first} bis {last}</translation>
    </message>
    <message>
        <source>point {point}</source>
        <translation type="unfinished">Punkt {point}</translation>
    </message>
    <message>
        <source>{left} in the left picture, {right} in the right one</source>
        <translation type="unfinished">{left} im linken Bild, {right} im rechten</translation>
    </message>
    <message>
        <source>Two pictures side by side.</source>
        <translation type="unfinished">Zwei Bilder nebeneinander.</translation>
    </message>
    <message>
        <source>Left {left}, right {right}, left chosen.</source>
        <translation type="unfinished">Links {left}, rechts {right}, links gewählt.</translation>
    </message>
    <message>
        <source>Left {left}, right {right}, right chosen.</source>
        <translation type="unfinished">Links {left}, rechts {right}, rechts gewählt.</translation>
    </message>
    <message numerus="yes">
        <source>%n points agree.</source>
        <translation type="unfinished">
            <numerusform>%n Punkt stimmt überein.</numerusform>
            <numerusform>%n Punkte stimmen überein.</numerusform>
        </translation>
    </message>
    <message>
        <source>No points to draw.</source>
        <translation type="unfinished">Keine Punkte zu zeichnen.</translation>
    </message>
    <message>
        <source>people filled in</source>
        <translation type="unfinished">Personen ausgefüllt</translation>
    </message>
    <message>
        <source>veiled</source>
        <translation type="unfinished">verhüllt</translation>
    </message>
    <message>
        <source>Peek</source>
        <translation type="unfinished">Kurzblick</translation>
    </message>
    <message>
        <source>Make</source>
        <comment>a stage of work</comment>
        <translation type="unfinished">Anlegen</translation>
    </message>
    <message>
        <source>Reading the hash set</source>
        <translation type="unfinished">Hashset lesen</translation>
    </message>
    <message>
        <source>Finding files</source>
        <translation type="unfinished">Dateien finden</translation>
    </message>
    <message>
        <source>Registering</source>
        <translation type="unfinished">Registrieren</translation>
    </message>
    <message>
        <source>Describing</source>
        <translation type="unfinished">Beschreiben</translation>
    </message>
    <message>
        <source>Linking</source>
        <translation type="unfinished">Verknüpfen</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation type="unfinished">Gruppieren</translation>
    </message>
    <message>
        <source>Reading the case</source>
        <translation type="unfinished">Fall lesen</translation>
    </message>
    <message>
        <source>Writing</source>
        <comment>a stage of work</comment>
        <translation type="unfinished">Schreiben</translation>
    </message>
    <message>
        <source>How many times a picture of this case was shown in clear</source>
        <translation type="unfinished">Wie oft ein Bild dieses Falls unverhüllt gezeigt wurde</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Pause</translation>
    </message>
    <message>
        <source>Weaker lock on files</source>
        <translation type="unfinished">Schwächere Abschottung</translation>
    </message>
    <message>
        <source>Reveals {many}</source>
        <translation type="unfinished">Aufdeckungen {many}</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation type="unfinished">Wird gestartet …</translation>
    </message>
    <message>
        <source>Stopping; what was done is kept</source>
        <translation type="unfinished">Wird gestoppt; Erledigtes bleibt erhalten</translation>
    </message>
    <message>
        <source>{stage} {done} of {total}</source>
        <translation type="unfinished">{stage} {done} von {total}</translation>
    </message>
    <message>
        <source>{stage} {done}</source>
        <translation type="unfinished">{stage} {done}</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation type="unfinished">{rate} pro Sekunde</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation type="unfinished">noch etwa {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n new problem(s)</source>
        <translation type="unfinished">
            <numerusform>%n neues Problem</numerusform>
            <numerusform>%n neue Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused  ·  {done}</source>
        <translation type="unfinished">Angehalten  ·  {done}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished">Fortsetzen</translation>
    </message>
    <message>
        <source>Picture to search for: none picked yet</source>
        <translation type="unfinished">Gesuchtes Bild: noch keines ausgewählt</translation>
    </message>
    <message>
        <source>the whole picture</source>
        <translation type="unfinished">das ganze Bild</translation>
    </message>
    <message>
        <source>Picture to search for {picture}, {part}</source>
        <translation type="unfinished">Gesuchtes Bild {picture}, {part}</translation>
    </message>
    <message>
        <source>found picture {picture}</source>
        <translation type="unfinished">gefundenes Bild {picture}</translation>
    </message>
    <message>
        <source>region from {left}, {top} to {right}, {bottom}</source>
        <translation type="unfinished">Bereich von {left}, {top} bis {right}, {bottom}</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation type="unfinished">Hier ist nichts</translation>
    </message>
    <message>
        <source>has notes</source>
        <translation type="unfinished">hat Notizen</translation>
    </message>
    <message>
        <source>has a problem</source>
        <translation type="unfinished">hat ein Problem</translation>
    </message>
    <message>
        <source>revealed before</source>
        <translation type="unfinished">früher aufgedeckt</translation>
    </message>
    <message>
        <source>a copy was revealed before</source>
        <translation type="unfinished">eine Kopie wurde früher aufgedeckt</translation>
    </message>
    <message>
        <source>a face is marked</source>
        <translation type="unfinished">ein Gesicht ist markiert</translation>
    </message>
    <message>
        <source>tagged {tags}</source>
        <translation type="unfinished">Schlagwörter: {tags}</translation>
    </message>
    <message>
        <source>{at} of {many}: {card}</source>
        <translation type="unfinished">{at} von {many}: {card}</translation>
    </message>
    <message numerus="yes">
        <source>stack of %n more identical file(s)</source>
        <translation type="unfinished">
            <numerusform>Stapel mit %n weiteren identischen Datei</numerusform>
            <numerusform>Stapel mit %n weiteren identischen Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stack of %n near copies</source>
        <translation type="unfinished">
            <numerusform>Stapel mit %n Beinahe-Kopie</numerusform>
            <numerusform>Stapel mit %n Beinahe-Kopien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stack of {copies} near copies and %n more identical file(s)</source>
        <translation type="unfinished">
            <numerusform>Stapel mit {copies} Beinahe-Kopien und %n weiteren identischen Datei</numerusform>
            <numerusform>Stapel mit {copies} Beinahe-Kopien und %n weiteren identischen Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>first of %n, folded</source>
        <translation type="unfinished">
            <numerusform>erste von %n, zugeklappt</numerusform>
            <numerusform>erste von %n, zugeklappt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{span}: %n picture(s)</source>
        <translation type="unfinished">
            <numerusform>{span}: %n Bild</numerusform>
            <numerusform>{span}: %n Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation type="unfinished">
            <numerusform>%n früher</numerusform>
            <numerusform>%n früher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <translation type="unfinished">
            <numerusform>%n später</numerusform>
            <numerusform>%n später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>brushed {span}: %n</source>
        <translation type="unfinished">
            <numerusform>markiert {span}: %n</numerusform>
            <numerusform>markiert {span}: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The picked picture: {time}.</source>
        <translation type="unfinished">Das gewählte Bild: {time}.</translation>
    </message>
    <message numerus="yes">
        <source>%n with a known zone</source>
        <comment>pictures</comment>
        <translation type="unfinished">
            <numerusform>%n mit bekannter Zone</numerusform>
            <numerusform>%n mit bekannter Zone</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture has a time of its camera&apos;s.</source>
        <translation type="unfinished">Kein Bild hat eine Zeit von seiner Kamera.</translation>
    </message>
    <message>
        <source>{numbers} missing: perhaps more exist</source>
        <translation type="unfinished">fehlend: {numbers} (vielleicht gibt es weitere Bilder)</translation>
    </message>
    <message>
        <source>{numbers} in this case, outside this series</source>
        <translation type="unfinished">in diesem Fall, aber außerhalb dieser Serie: {numbers}</translation>
    </message>
    <message>
        <source>none missing</source>
        <comment>of numbers</comment>
        <translation type="unfinished">keine Nummer fehlt</translation>
    </message>
    <message>
        <source>{first} to {last}, {told}.</source>
        <translation type="unfinished">{first} bis {last}, {told}.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished">{first} bis {last}</translation>
    </message>
    <message numerus="yes">
        <source>{numbers} and %n further gap(s)</source>
        <translation type="unfinished">
            <numerusform>{numbers} und %n weitere Lücke</numerusform>
            <numerusform>{numbers} und %n weitere Lücken</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {case}</source>
        <translation type="unfinished">{case} öffnen</translation>
    </message>
    <message>
        <source>The case that this start named.</source>
        <translation type="unfinished">Der Fall, der beim Start genannt wurde.</translation>
    </message>
    <message>
        <source>Go to wall</source>
        <translation type="unfinished">Zur Wand</translation>
    </message>
    <message>
        <source>Go to places</source>
        <translation type="unfinished">Zu den Orten</translation>
    </message>
    <message>
        <source>Go to series</source>
        <translation type="unfinished">Zu den Serien</translation>
    </message>
    <message>
        <source>Go to decisions</source>
        <translation type="unfinished">Zu den Entscheidungen</translation>
    </message>
    <message>
        <source>Go to problems</source>
        <translation type="unfinished">Zu den Problemen</translation>
    </message>
    <message>
        <source>Go to filters</source>
        <translation type="unfinished">Zu den Filtern</translation>
    </message>
    <message>
        <source>Go to facts</source>
        <translation type="unfinished">Zu den Fakten</translation>
    </message>
    <message>
        <source>Go to compare</source>
        <translation type="unfinished">Zum Vergleich</translation>
    </message>
    <message>
        <source>Go to people</source>
        <translation type="unfinished">Zu den Personen</translation>
    </message>
    <message>
        <source>Pictures and archives</source>
        <translation type="unfinished">Bilder und Archive</translation>
    </message>
    <message>
        <source>Where the new case goes</source>
        <translation type="unfinished">Ablageort des neuen Falls</translation>
    </message>
    <message>
        <source>Open a case: choose its folder, NAME.homeward</source>
        <translation type="unfinished">Fall öffnen: seinen Ordner wählen, NAME.homeward</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished">Ordner importieren</translation>
    </message>
    <message>
        <source>Import an archive or a file</source>
        <translation type="unfinished">Archiv oder Datei importieren</translation>
    </message>
    <message>
        <source>Gives what is picked in a grid, and its copies, the category of this digit; then the next</source>
        <translation type="unfinished">Gibt dem in einem Raster Ausgewählten und seinen Kopien die Kategorie dieser Ziffer; dann das nächste</translation>
    </message>
    <message>
        <source>Category {digit}</source>
        <translation type="unfinished">Kategorie {digit}</translation>
    </message>
    <message>
        <source>New case …</source>
        <translation type="unfinished">Neuer Fall …</translation>
    </message>
    <message>
        <source>Open case …</source>
        <translation type="unfinished">Fall öffnen …</translation>
    </message>
    <message>
        <source>Reference case …</source>
        <translation type="unfinished">Referenzfall …</translation>
    </message>
    <message>
        <source>Drawn rooms, nobody real, in a folder that you choose: to try everything on</source>
        <translation type="unfinished">Gezeichnete Räume ohne echte Personen, in einem Ordner, den Sie wählen: um alles auszuprobieren</translation>
    </message>
    <message>
        <source>Import folder …</source>
        <translation type="unfinished">Ordner importieren …</translation>
    </message>
    <message>
        <source>Import archive or file …</source>
        <translation type="unfinished">Archiv oder Datei importieren …</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation type="unfinished">Analysieren</translation>
    </message>
    <message>
        <source>Describe what is new, link and group it</source>
        <translation type="unfinished">Neues beschreiben, verknüpfen und gruppieren</translation>
    </message>
    <message>
        <source>Pause or resume the work</source>
        <translation type="unfinished">Arbeit anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Stop the work</source>
        <translation type="unfinished">Arbeit stoppen</translation>
    </message>
    <message>
        <source>What was done is kept</source>
        <translation type="unfinished">Erledigtes bleibt erhalten</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation type="unfinished">Fall schließen</translation>
    </message>
    <message>
        <source>It is locked then: its passphrase is asked for when it is opened again</source>
        <translation type="unfinished">Er ist dann gesperrt: beim nächsten Öffnen wird seine Passphrase verlangt</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished">Beenden</translation>
    </message>
    <message>
        <source>All commands …</source>
        <translation type="unfinished">Alle Befehle …</translation>
    </message>
    <message>
        <source>Turn the page of the open group</source>
        <translation type="unfinished">Nächste Seite der offenen Gruppe</translation>
    </message>
    <message>
        <source>In Places, Series and People: structure, members, what is known; what is picked stays picked</source>
        <translation type="unfinished">In „Orte“, „Serien“ und „Personen“: Aufbau, Mitglieder, Bekanntes; Ausgewähltes bleibt ausgewählt</translation>
    </message>
    <message>
        <source>The picked picture in grey while the key is down, faces filled in; each time is counted</source>
        <translation type="unfinished">Das ausgewählte Bild in Grau, solange die Taste unten ist, Gesichter abgedeckt; jedes Mal wird gezählt</translation>
    </message>
    <message>
        <source>Faces too, in a peek</source>
        <translation type="unfinished">Im Kurzblick auch Gesichter</translation>
    </message>
    <message>
        <source>Beside the key of a peek, whose faces are filled in otherwise; a reveal of its own, on the record</source>
        <translation type="unfinished">Zusätzlich zur Taste des Kurzblicks, der Gesichter sonst abdeckt; eine eigene Aufdeckung, wird protokolliert</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation type="unfinished">Dunkel oder hell</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished">Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished">Kleinerer Text</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation type="unfinished">Einstellungen …</translation>
    </message>
    <message>
        <source>Colours, size of text, how a peek is held, when a pause is proposed</source>
        <translation type="unfinished">Farben, Textgröße, wie ein Kurzblick gehalten wird, wann eine Pause vorgeschlagen wird</translation>
    </message>
    <message>
        <source>Veil everything</source>
        <translation type="unfinished">Alles verhüllen</translation>
    </message>
    <message>
        <source>At once, whatever is shown; from filters, facts and notes it leads back to the middle</source>
        <translation type="unfinished">Sofort, was auch gezeigt wird; aus Filtern, Fakten und Notizen führt es zurück in die Mitte</translation>
    </message>
    <message>
        <source>Peek without holding, on or off</source>
        <translation type="unfinished">Kurzblick ohne Halten, ein oder aus</translation>
    </message>
    <message>
        <source>For those who cannot hold a key: the peek stays ten seconds</source>
        <translation type="unfinished">Für alle, die keine Taste halten können: der Kurzblick bleibt zehn Sekunden</translation>
    </message>
    <message>
        <source>The same</source>
        <translation type="unfinished">Dasselbe</translation>
    </message>
    <message>
        <source>The picked pair belongs together; every later grouping obeys it</source>
        <translation type="unfinished">Das ausgewählte Paar gehört zusammen; jede spätere Gruppierung richtet sich danach</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation type="unfinished">Nicht dasselbe</translation>
    </message>
    <message>
        <source>The picked pair does not belong together; every later grouping obeys it</source>
        <translation type="unfinished">Das ausgewählte Paar gehört nicht zusammen; jede spätere Gruppierung richtet sich danach</translation>
    </message>
    <message>
        <source>You looked and cannot tell; also takes an earlier word on the picked pair back</source>
        <translation type="unfinished">Sie haben hingesehen und können es nicht sagen; nimmt auch eine frühere Entscheidung über das ausgewählte Paar zurück</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation type="unfinished">Nebeneinander vergleichen</translation>
    </message>
    <message>
        <source>The picked pair with the points that agree; without one, the next pair worth a look</source>
        <translation type="unfinished">Das ausgewählte Paar mit den übereinstimmenden Punkten; ohne eines das nächste lohnende Paar</translation>
    </message>
    <message>
        <source>No category</source>
        <translation type="unfinished">Keine Kategorie</translation>
    </message>
    <message>
        <source>Takes the category of what is picked away; then the next</source>
        <translation type="unfinished">Entfernt die Kategorie des Ausgewählten; dann das nächste</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished">Zurücknehmen</translation>
    </message>
    <message>
        <source>In Compare the last word, elsewhere the last category or tag; as far back as you like</source>
        <translation type="unfinished">In „Vergleich“ die letzte Entscheidung, sonst die letzte Kategorie oder das letzte Schlagwort; so weit zurück, wie Sie möchten</translation>
    </message>
    <message>
        <source>Give again</source>
        <translation type="unfinished">Erneut vergeben</translation>
    </message>
    <message>
        <source>The category or tag that was taken back</source>
        <translation type="unfinished">Die Kategorie oder das Schlagwort, das zurückgenommen wurde</translation>
    </message>
    <message>
        <source>Categories …</source>
        <translation type="unfinished">Kategorien …</translation>
    </message>
    <message>
        <source>What the digits mean: a scheme that comes along, or the laboratory&apos;s own file</source>
        <translation type="unfinished">Was die Ziffern bedeuten: ein mitgeliefertes Schema oder eine eigene Datei der Dienststelle</translation>
    </message>
    <message>
        <source>Second reading, or its end …</source>
        <translation type="unfinished">Zweitsichtung oder ihr Ende …</translation>
    </message>
    <message>
        <source>Grade again what a colleague graded, without being shown how; then see how far you agree</source>
        <translation type="unfinished">Noch einmal einstufen, was jemand anderes eingestuft hat, ohne dessen Einstufung zu sehen; dann sehen, wie weit Sie übereinstimmen</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation type="unfinished">Tour</translation>
    </message>
    <message>
        <source>A minute&apos;s walk over the open case</source>
        <translation type="unfinished">Eine Minute durch den offenen Fall</translation>
    </message>
    <message>
        <source>How files are read here</source>
        <translation type="unfinished">Wie hier Dateien gelesen werden</translation>
    </message>
    <message>
        <source>practically certain</source>
        <translation type="unfinished">praktisch sicher</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation type="unfinished">sehr wahrscheinlich</translation>
    </message>
    <message>
        <source>possible</source>
        <translation type="unfinished">möglich</translation>
    </message>
    <message>
        <source>No pictures yet. Import a folder ({case.import_folder|Ctrl+I}), or an archive or a file ({case.import_file|Ctrl+Shift+I}).</source>
        <translation type="unfinished">Noch keine Bilder. Importieren Sie einen Ordner ({case.import_folder|Ctrl+I}) oder ein Archiv oder eine Datei ({case.import_file|Ctrl+Shift+I}).</translation>
    </message>
    <message>
        <source>None came along with this sealed file.</source>
        <translation type="unfinished">Mit dieser versiegelten Datei sind keine mitgekommen.</translation>
    </message>
    <message>
        <source>Case</source>
        <comment>menu</comment>
        <translation type="unfinished">Fall</translation>
    </message>
    <message>
        <source>View</source>
        <comment>menu</comment>
        <translation type="unfinished">Ansicht</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>menu</comment>
        <translation type="unfinished">Bild</translation>
    </message>
    <message>
        <source>Grade</source>
        <comment>menu</comment>
        <translation type="unfinished">Einstufen</translation>
    </message>
    <message>
        <source>Decide</source>
        <comment>menu</comment>
        <translation type="unfinished">Entscheiden</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>menu</comment>
        <translation type="unfinished">Notizen</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>menu</comment>
        <translation type="unfinished">Hilfe</translation>
    </message>
    <message>
        <source>undecided copies</source>
        <translation type="unfinished">unentschiedene Kopien</translation>
    </message>
    <message>
        <source>undecided series</source>
        <translation type="unfinished">unentschiedene Serie</translation>
    </message>
    <message>
        <source>undecided person</source>
        <translation type="unfinished">unentschiedene Person</translation>
    </message>
    <message numerus="yes">
        <source>{pictures}, and %n not shown</source>
        <comment>members of a group</comment>
        <translation type="unfinished">
            <numerusform>{pictures}, und %n nicht gezeigt</numerusform>
            <numerusform>{pictures}, und %n nicht gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation type="unfinished">{one} und {other}</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation type="unfinished">zweifelhaft</translation>
    </message>
    <message>
        <source>{word} ({percent})</source>
        <translation type="unfinished">{word} ({percent})</translation>
    </message>
    <message>
        <source>very much alike</source>
        <comment>faces</comment>
        <translation type="unfinished">sehr ähnlich</translation>
    </message>
    <message>
        <source>alike</source>
        <comment>faces</comment>
        <translation type="unfinished">ähnlich</translation>
    </message>
    <message>
        <source>somewhat alike</source>
        <comment>faces</comment>
        <translation type="unfinished">etwas ähnlich</translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished">dasselbe</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation type="unfinished">nicht dasselbe</translation>
    </message>
    <message>
        <source>undecided</source>
        <comment>word on a pair</comment>
        <translation type="unfinished">unentschieden</translation>
    </message>
    <message>
        <source>{decide.same|Y} or {decide.different|X} replaces it.</source>
        <translation type="unfinished">{decide.same|Y} oder {decide.different|X} ersetzt sie.</translation>
    </message>
    <message>
        <source>{decide.undecided|U} takes it back.</source>
        <translation type="unfinished">{decide.undecided|U} nimmt sie zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <comment>files</comment>
        <translation type="unfinished">
            <numerusform>%n gezeigt</numerusform>
            <numerusform>%n gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stacked</source>
        <comment>files</comment>
        <translation type="unfinished">
            <numerusform>%n gestapelt</numerusform>
            <numerusform>%n gestapelt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <comment>files</comment>
        <translation type="unfinished">
            <numerusform>%n bekannt</numerusform>
            <numerusform>%n bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excluded</source>
        <comment>files</comment>
        <translation type="unfinished">
            <numerusform>%n ausgeschlossen</numerusform>
            <numerusform>%n ausgeschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <comment>files</comment>
        <translation type="unfinished">
            <numerusform>%n unlesbar</numerusform>
            <numerusform>%n unlesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archive(s)</source>
        <translation type="unfinished">
            <numerusform>%n Archiv</numerusform>
            <numerusform>%n Archive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>files</comment>
        <translation type="unfinished">
            <numerusform>%n wartend</numerusform>
            <numerusform>%n wartend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) = {parts}</source>
        <translation type="unfinished">
            <numerusform>%n Datei = {parts}</numerusform>
            <numerusform>%n Dateien = {parts}</numerusform>
        </translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation type="unfinished">Noch keine Dateien</translation>
    </message>
    <message>
        <source>{time}, no zone</source>
        <translation type="unfinished">{time}, ohne Zeitzone</translation>
    </message>
    <message>
        <source>{utc}, {clock} at {zone}</source>
        <translation type="unfinished">{utc}, {clock} bei {zone}</translation>
    </message>
    <message>
        <source>{time} no zone</source>
        <translation type="unfinished">{time} ohne Zeitzone</translation>
    </message>
    <message>
        <source>{day}, {first} to {last}</source>
        <translation type="unfinished">{day}, {first} bis {last}</translation>
    </message>
    <message numerus="yes">
        <source>{first} to {last} (%n day(s))</source>
        <translation type="unfinished">
            <numerusform>{first} bis {last} (%n Tag)</numerusform>
            <numerusform>{first} bis {last} (%n Tage)</numerusform>
        </translation>
    </message>
    <message>
        <source>no zone</source>
        <translation type="unfinished">keine Zeitzone</translation>
    </message>
    <message>
        <source>UTC for {zoned} of {timed}, the others name no zone</source>
        <translation type="unfinished">UTC bei {zoned} von {timed}, die anderen nennen keine Zeitzone</translation>
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
        <translation type="unfinished">Die Kartendatei {name} wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>Choose another file, or a fresh copy of this one.</source>
        <translation type="unfinished">Wählen Sie eine andere Datei oder eine frische Kopie von dieser.</translation>
    </message>
    <message>
        <source>It holds vector tiles (pbf, mvt), shapes that have to be drawn first; only pictures are read here.</source>
        <translation type="unfinished">Sie enthält Vektorkacheln (pbf, mvt), also Formen, die erst gezeichnet werden müssen; hier werden nur Bilder gelesen.</translation>
    </message>
    <message>
        <source>Have it made as raster tiles in PNG, JPEG or WebP, or choose such a file.</source>
        <translation type="unfinished">Lassen Sie sie als Rasterkacheln in PNG, JPEG oder WebP erstellen oder wählen Sie eine solche Datei.</translation>
    </message>
    <message>
        <source>There are no tiles in it.</source>
        <translation type="unfinished">Sie enthält keine Kacheln.</translation>
    </message>
    <message>
        <source>It is not at its place, or may not be read.</source>
        <translation type="unfinished">Sie ist nicht an ihrem Platz oder darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Attach the disk that it lies on, or choose the file again.</source>
        <translation type="unfinished">Schließen Sie den Datenträger an, auf dem sie liegt, oder wählen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>It is no file.</source>
        <translation type="unfinished">Es ist keine Datei.</translation>
    </message>
    <message>
        <source>It was altered while it was open.</source>
        <translation type="unfinished">Sie wurde verändert, während sie offen war.</translation>
    </message>
    <message>
        <source>Wait until whatever writes it has ended, then choose it again.</source>
        <translation type="unfinished">Warten Sie, bis das Programm, das sie schreibt, fertig ist, und wählen Sie sie dann erneut.</translation>
    </message>
    <message>
        <source>It is an address on a network, and this program asks nothing of any network.</source>
        <translation type="unfinished">Es ist eine Netzwerkadresse, und dieses Programm fragt bei keinem Netzwerk an.</translation>
    </message>
    <message>
        <source>Copy the file onto a disk of this machine, and choose it there.</source>
        <translation type="unfinished">Kopieren Sie die Datei auf einen Datenträger dieses Rechners und wählen Sie sie dort.</translation>
    </message>
    <message>
        <source>It holds tables that only the program that wrote it can read.</source>
        <translation type="unfinished">Sie enthält Tabellen, die nur das Programm lesen kann, das sie geschrieben hat.</translation>
    </message>
    <message>
        <source>It says that its lowest zoom is above its highest.</source>
        <translation type="unfinished">Nach ihren Angaben liegt ihr kleinster Zoom über ihrem größten.</translation>
    </message>
    <message>
        <source>It counts its tiles by the scheme {scheme}; this format counts them as TMS.</source>
        <translation type="unfinished">Sie zählt ihre Kacheln nach dem Schema {scheme}; dieses Format zählt sie als TMS.</translation>
    </message>
    <message>
        <source>Have it made anew, with its rows counted from the south (TMS).</source>
        <translation type="unfinished">Lassen Sie sie neu erstellen, mit von Süden gezählten Zeilen (TMS).</translation>
    </message>
    <message>
        <source>It is drawn in another projection: {projection}.</source>
        <translation type="unfinished">Sie ist in einer anderen Projektion gezeichnet: {projection}.</translation>
    </message>
    <message>
        <source>Have it made in Web Mercator (EPSG:3857).</source>
        <translation type="unfinished">Lassen Sie sie in Web-Mercator (EPSG:3857) erstellen.</translation>
    </message>
    <message>
        <source>It takes too long to find a tile in it; perhaps it has no index.</source>
        <translation type="unfinished">Eine Kachel darin zu finden dauert zu lange; vielleicht hat sie keinen Index.</translation>
    </message>
    <message>
        <source>It asks for more than to be read.</source>
        <translation type="unfinished">Sie verlangt mehr, als gelesen zu werden.</translation>
    </message>
    <message>
        <source>It is a database, and not one of map tiles.</source>
        <translation type="unfinished">Sie ist eine Datenbank, aber keine mit Kartenkacheln.</translation>
    </message>
    <message>
        <source>It is damaged: a part of it cannot be read.</source>
        <translation type="unfinished">Sie ist beschädigt: ein Teil davon ist nicht lesbar.</translation>
    </message>
    <message>
        <source>It is cut short.</source>
        <translation type="unfinished">Sie ist abgeschnitten.</translation>
    </message>
    <message>
        <source>Another program is still writing it, or did not close it; a part of it lies beside it.</source>
        <translation type="unfinished">Ein anderes Programm schreibt noch daran oder hat sie nicht geschlossen; ein Teil davon liegt daneben.</translation>
    </message>
    <message>
        <source>Close it there, then choose it again.</source>
        <translation type="unfinished">Schließen Sie sie dort und wählen Sie sie dann erneut.</translation>
    </message>
    <message>
        <source>It is neither MBTiles nor PMTiles.</source>
        <translation type="unfinished">Sie ist weder MBTiles noch PMTiles.</translation>
    </message>
    <message>
        <source>Its tiles are no pictures that are read here: PNG, JPEG or WebP, square, 256 to 1024 pixels a side.</source>
        <translation type="unfinished">Ihre Kacheln sind keine hier lesbaren Bilder: PNG, JPEG oder WebP, quadratisch, 256 bis 1024 Pixel je Seite.</translation>
    </message>
    <message>
        <source>It is damaged: its directory cannot be read.</source>
        <translation type="unfinished">Sie ist beschädigt: ihr Verzeichnis ist nicht lesbar.</translation>
    </message>
    <message>
        <source>It is PMTiles of version {version}; only version 3 is read.</source>
        <translation type="unfinished">Sie ist PMTiles der Version {version}; nur Version 3 wird gelesen.</translation>
    </message>
    <message>
        <source>Have it converted to version 3.</source>
        <translation type="unfinished">Lassen Sie sie in Version 3 umwandeln.</translation>
    </message>
    <message>
        <source>Its tiles are pictures of a kind that is not read here.</source>
        <translation type="unfinished">Ihre Kacheln sind Bilder einer Art, die hier nicht gelesen wird.</translation>
    </message>
    <message>
        <source>It is packed in a way that is not read here; gzip is, and none.</source>
        <translation type="unfinished">Sie ist auf eine Weise gepackt, die hier nicht gelesen wird; gelesen werden gzip und ungepackt.</translation>
    </message>
    <message>
        <source>Have it made anew, with its directories packed by gzip.</source>
        <translation type="unfinished">Lassen Sie sie neu erstellen, mit gzip-gepackten Verzeichnissen.</translation>
    </message>
    <message>
        <source>A file that was altered is not opened.</source>
        <translation type="unfinished">Eine veränderte Datei wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>The content was not opened: that takes the key or the pass phrase that it was sealed for.</source>
        <translation type="unfinished">Der Inhalt wurde nicht geöffnet: dazu braucht es den Schlüssel oder die Passphrase, für die er versiegelt wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) (is|are) as signed, each by its hash.</source>
        <translation type="unfinished">
            <numerusform>%n Teil ist wie signiert, laut seinem Hash.</numerusform>
            <numerusform>%n Teile sind wie signiert, jeder laut seinem Hash.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is as it was signed, to the last byte.</source>
        <translation type="unfinished">Die Datei ist bis zum letzten Byte wie signiert.</translation>
    </message>
    <message>
        <source>The file was altered, or cut off, after it was signed.</source>
        <translation type="unfinished">Die Datei wurde nach dem Signieren verändert oder abgeschnitten.</translation>
    </message>
    <message>
        <source>It was signed by {fingerprint}. Whose key that is, only the sender can tell.</source>
        <translation type="unfinished">Sie wurde von {fingerprint} signiert. Wem dieser Schlüssel gehört, kann nur die absendende Stelle sagen.</translation>
    </message>
    <message>
        <source>It was signed by the key that was named: {key}.</source>
        <translation type="unfinished">Sie wurde mit dem genannten Schlüssel signiert: {key}.</translation>
    </message>
    <message>
        <source>It was signed by another key than was named: {key}.</source>
        <translation type="unfinished">Sie wurde mit einem anderen als dem genannten Schlüssel signiert: {key}.</translation>
    </message>
    <message numerus="yes">
        <source>%n clear picture(s): {first} and {second} released exactly these, to exactly these recipients. Why: {why}</source>
        <translation type="unfinished">
            <numerusform>%n unverhülltes Bild: {first} und {second} haben genau dieses freigegeben, für genau diese Empfänger. Grund: {why}</numerusform>
            <numerusform>%n unverhüllte Bilder: {first} und {second} haben genau diese freigegeben, für genau diese Empfänger. Grund: {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>The release was signed by {key}, for {name}. Whose key that is, only they can tell.</source>
        <translation type="unfinished">Die Freigabe wurde mit {key} signiert, für {name}. Wem dieser Schlüssel gehört, kann nur diese Person sagen.</translation>
    </message>
    <message>
        <source>Of the audit trail a part goes along; whether the whole of it holds, only the case can tell.</source>
        <translation type="unfinished">Vom Prüfprotokoll liegt ein Teil bei; ob es als Ganzes der Prüfung standhält, kann nur der Fall zeigen.</translation>
    </message>
    <message>
        <source>The rows of the audit trail do not follow one another.</source>
        <translation type="unfinished">Die Zeilen des Prüfprotokolls schließen nicht aneinander an.</translation>
    </message>
    <message>
        <source>The audit trail is whole; it ends in {head}.</source>
        <translation type="unfinished">Das Prüfprotokoll ist vollständig; es endet mit {head}.</translation>
    </message>
    <message>
        <source>The content of this sealed file is not as it was written.</source>
        <translation type="unfinished">Der Inhalt dieser versiegelten Datei ist nicht so, wie er geschrieben wurde.</translation>
    </message>
    <message>
        <source>Ask the sender for the file again; nothing of it was taken over.</source>
        <translation type="unfinished">Fordern Sie die Datei bei der absendenden Stelle erneut an; nichts daraus wurde übernommen.</translation>
    </message>
    <message>
        <source>It has more parts than a case file can have.</source>
        <translation type="unfinished">Er hat mehr Teile, als eine Falldatei haben kann.</translation>
    </message>
    <message>
        <source>The part {name} is there twice.</source>
        <translation type="unfinished">Den Teil {name} gibt es zweimal.</translation>
    </message>
    <message>
        <source>Something follows its end.</source>
        <translation type="unfinished">Nach seinem Ende folgt noch etwas.</translation>
    </message>
    <message>
        <source>Its parts are not in their order.</source>
        <translation type="unfinished">Seine Teile sind nicht in ihrer Reihenfolge.</translation>
    </message>
    <message>
        <source>One of its parts is named as a folder of others is.</source>
        <translation type="unfinished">Ein Teil heißt so wie ein Ordner anderer Teile.</translation>
    </message>
    <message>
        <source>It is cut off.</source>
        <translation type="unfinished">Er ist abgeschnitten.</translation>
    </message>
    <message>
        <source>A part has a name that no case file gives.</source>
        <translation type="unfinished">Ein Teil hat einen Namen, den keine Falldatei vergibt.</translation>
    </message>
    <message>
        <source>The part {name} was altered.</source>
        <translation type="unfinished">Der Teil {name} wurde verändert.</translation>
    </message>
    <message>
        <source>It was made by a newer version, whose container this version does not know.</source>
        <translation type="unfinished">Er stammt von einer neueren Version, deren Container diese Version nicht kennt.</translation>
    </message>
    <message>
        <source>It does not begin as a container does.</source>
        <translation type="unfinished">Er beginnt nicht wie ein Container.</translation>
    </message>
    <message>
        <source>This is not a sealed case file as it was sent.</source>
        <translation type="unfinished">Das ist keine versiegelte Falldatei, wie sie gesendet wurde.</translation>
    </message>
    <message>
        <source>This file was not sealed for this key or pass phrase.</source>
        <translation type="unfinished">Diese Datei wurde nicht für diesen Schlüssel oder diese Passphrase versiegelt.</translation>
    </message>
    <message>
        <source>It opens for those alone whom the sender named.</source>
        <translation type="unfinished">Öffnen können sie nur die, die von der absendenden Stelle genannt wurden.</translation>
    </message>
    <message>
        <source>Give the key or the pass phrase that the sender sealed it for.</source>
        <translation type="unfinished">Geben Sie den Schlüssel oder die Passphrase an, für die die absendende Stelle sie versiegelt hat.</translation>
    </message>
    <message>
        <source>The file was not sealed: {recipient} is no recipient.</source>
        <translation type="unfinished">Die Datei wurde nicht versiegelt: {recipient} ist kein Empfänger.</translation>
    </message>
    <message>
        <source>A recipient is an age key that begins with age1.</source>
        <translation type="unfinished">Ein Empfänger ist ein age-Schlüssel, der mit age1 beginnt.</translation>
    </message>
    <message>
        <source>Ask for the line that &apos;homeward receiving-key&apos; or &apos;age-keygen&apos; prints as public key.</source>
        <translation type="unfinished">Bitten Sie um die Zeile, die „homeward receiving-key“ oder „age-keygen“ als öffentlichen Schlüssel ausgibt.</translation>
    </message>
    <message numerus="yes">
        <source>The file was not sealed: it would be for %n recipient(s).</source>
        <translation type="unfinished">
            <numerusform>Die Datei wurde nicht versiegelt: sie wäre für %n Empfänger.</numerusform>
            <numerusform>Die Datei wurde nicht versiegelt: sie wäre für %n Empfänger.</numerusform>
        </translation>
    </message>
    <message>
        <source>A sealed file is for 1 to {most} keys, or for a pass phrase.</source>
        <translation type="unfinished">Eine versiegelte Datei ist für 1 bis {most} Schlüssel oder für eine Passphrase.</translation>
    </message>
    <message>
        <source>Name those who are to read it; seal a second file where they are more.</source>
        <translation type="unfinished">Nennen Sie die, die sie lesen sollen; versiegeln Sie eine zweite Datei, wenn es mehr sind.</translation>
    </message>
    <message>
        <source>It has no signed manifest.</source>
        <translation type="unfinished">Sie hat kein signiertes Manifest.</translation>
    </message>
    <message>
        <source>The signature of its manifest does not fit.</source>
        <translation type="unfinished">Die Signatur ihres Manifests passt nicht.</translation>
    </message>
    <message>
        <source>Its parts are not those that its manifest names.</source>
        <translation type="unfinished">Ihre Teile sind nicht die, die ihr Manifest nennt.</translation>
    </message>
    <message>
        <source>There are clear pictures in it that no word of two people releases.</source>
        <translation type="unfinished">Es sind unverhüllte Bilder darin, die keine Erklärung zweier Personen freigibt.</translation>
    </message>
    <message>
        <source>It was altered, or cut off, after it was signed.</source>
        <translation type="unfinished">Sie wurde nach dem Signieren verändert oder abgeschnitten.</translation>
    </message>
    <message>
        <source>One key signed the file, and another its content.</source>
        <translation type="unfinished">Die Datei ist mit einem Schlüssel signiert, ihr Inhalt mit einem anderen.</translation>
    </message>
    <message>
        <source>It was sealed for others; somebody else than its sender encrypted it for you.</source>
        <translation type="unfinished">Die Datei wurde für andere versiegelt; jemand anderes als die absendende Stelle hat sie für Sie verschlüsselt.</translation>
    </message>
    <message>
        <source>Nothing was signed: the word names another key.</source>
        <translation type="unfinished">Nichts wurde signiert: die Erklärung nennt einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>It names {named}, and this is {found}.</source>
        <translation type="unfinished">Sie nennt {named}, und dieser ist {found}.</translation>
    </message>
    <message>
        <source>Sign with the key that is named, or have the word made again for this one.</source>
        <translation type="unfinished">Signieren Sie mit dem genannten Schlüssel, oder lassen Sie die Erklärung für diesen neu erstellen.</translation>
    </message>
    <message>
        <source>Nothing was done: two people have not said so, or no longer.</source>
        <translation type="unfinished">Es wurde nichts getan: zwei Personen haben es nicht erklärt oder erklären es nicht mehr.</translation>
    </message>
    <message>
        <source>Have it said anew, by both.</source>
        <translation type="unfinished">Lassen Sie es von beiden neu erklären.</translation>
    </message>
    <message>
        <source>{name} has taken it back.</source>
        <translation type="unfinished">{name} hat sie zurückgenommen.</translation>
    </message>
    <message>
        <source>{name} has not signed it yet.</source>
        <translation type="unfinished">{name} hat sie noch nicht signiert.</translation>
    </message>
    <message>
        <source>It ended on {at}.</source>
        <translation type="unfinished">Sie ist am {at} abgelaufen.</translation>
    </message>
    <message>
        <source>It was made later than this machine&apos;s clock says that it is.</source>
        <translation type="unfinished">Laut der Uhr dieses Rechners wurde sie erst in der Zukunft erstellt.</translation>
    </message>
    <message>
        <source>The key that is to sign second has signed first.</source>
        <translation type="unfinished">Der Schlüssel, der als zweiter signieren soll, hat als erster signiert.</translation>
    </message>
    <message>
        <source>It was made by a newer version, whose form this version does not know.</source>
        <translation type="unfinished">Sie stammt von einer neueren Version, deren Format diese Version nicht kennt.</translation>
    </message>
    <message>
        <source>It is not written as this program writes one.</source>
        <translation type="unfinished">Sie ist nicht so geschrieben, wie dieses Programm eine schreibt.</translation>
    </message>
    <message>
        <source>It was signed on other bytes.</source>
        <translation type="unfinished">Signiert wurden andere Bytes.</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation type="unfinished">{one} oder {other}</translation>
    </message>
    <message>
        <source>A key has signed it that it does not name.</source>
        <translation type="unfinished">Ein Schlüssel hat sie signiert, den sie nicht nennt.</translation>
    </message>
    <message>
        <source>It does not begin as a sealed file does.</source>
        <translation type="unfinished">Sie beginnt nicht wie eine versiegelte Datei.</translation>
    </message>
    <message>
        <source>Its head cannot be read.</source>
        <translation type="unfinished">Ihr Kopf ist nicht lesbar.</translation>
    </message>
    <message>
        <source>What was encrypted does not begin as it does in a sealed file, or names too many.</source>
        <translation type="unfinished">Das Verschlüsselte beginnt nicht wie in einer versiegelten Datei oder nennt zu viele Empfänger.</translation>
    </message>
    <message>
        <source>It asks for more work than a pass phrase may cost.</source>
        <translation type="unfinished">Sie verlangt mehr Rechenaufwand, als eine Passphrase kosten darf.</translation>
    </message>
    <message>
        <source>What was encrypted cannot be read: it was damaged before it was signed.</source>
        <translation type="unfinished">Das Verschlüsselte ist nicht lesbar: es wurde vor dem Signieren beschädigt.</translation>
    </message>
    <message>
        <source>Its manifest cannot be read.</source>
        <translation type="unfinished">Ihr Manifest ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Its manifest is of something else than a case file.</source>
        <translation type="unfinished">Ihr Manifest beschreibt etwas anderes als eine Falldatei.</translation>
    </message>
    <message>
        <source>Its manifest is not written as manifests are.</source>
        <translation type="unfinished">Ihr Manifest ist nicht so geschrieben, wie Manifeste es sind.</translation>
    </message>
    <message>
        <source>It was made by a newer version, whose case files this version does not know.</source>
        <translation type="unfinished">Sie stammt von einer neueren Version, deren Falldateien diese Version nicht kennt.</translation>
    </message>
    <message>
        <source>There is no key to sign with on this machine.</source>
        <translation type="unfinished">Auf diesem Rechner gibt es keinen Schlüssel zum Signieren.</translation>
    </message>
    <message>
        <source>Whoever gets the file has to be able to tell who sent it.</source>
        <translation type="unfinished">Wer die Datei erhält, muss erkennen können, wer sie gesendet hat.</translation>
    </message>
    <message>
        <source>Make one: homeward signing-key --new.</source>
        <translation type="unfinished">Legen Sie einen an: homeward signing-key --new.</translation>
    </message>
    <message>
        <source>The pass phrase does not open your signing key.</source>
        <translation type="unfinished">Die Passphrase öffnet Ihren Signaturschlüssel nicht.</translation>
    </message>
    <message>
        <source>It is another one than the key was made with, or the key&apos;s file was altered.</source>
        <translation type="unfinished">Es ist eine andere als die, mit der der Schlüssel erstellt wurde, oder die Datei des Schlüssels wurde verändert.</translation>
    </message>
    <message>
        <source>Type it again; the key&apos;s recovery key gives it another pass phrase.</source>
        <translation type="unfinished">Geben Sie sie erneut ein; mit dem Wiederherstellungsschlüssel des Schlüssels bekommt er eine andere Passphrase.</translation>
    </message>
    <message>
        <source>Nothing was signed: the public half of your signing key is another key&apos;s.</source>
        <translation type="unfinished">Nichts wurde signiert: die öffentliche Hälfte Ihres Signaturschlüssels gehört zu einem anderen Schlüssel.</translation>
    </message>
    <message>
        <source>The file {name} was exchanged or damaged.</source>
        <translation type="unfinished">Die Datei {name} wurde ausgetauscht oder beschädigt.</translation>
    </message>
    <message>
        <source>Delete that file: it is made anew. Then tell your fingerprint again to whom you told it.</source>
        <translation type="unfinished">Löschen Sie diese Datei: sie wird neu angelegt. Teilen Sie dann Ihren Fingerabdruck allen erneut mit, die ihn von Ihnen haben.</translation>
    </message>
    <message>
        <source>No key was made: there is one on this machine.</source>
        <translation type="unfinished">Es wurde kein Schlüssel angelegt: auf diesem Rechner gibt es schon einen.</translation>
    </message>
    <message>
        <source>What was signed with it is known by its fingerprint.</source>
        <translation type="unfinished">Was damit signiert wurde, ist am Fingerabdruck dieses Schlüssels zu erkennen.</translation>
    </message>
    <message>
        <source>Keep it; or move its file away first, if it is to be replaced: {file}.</source>
        <translation type="unfinished">Behalten Sie ihn; oder verschieben Sie zuerst seine Datei, wenn er ersetzt werden soll: {file}.</translation>
    </message>
    <message>
        <source>The signing key could not be saved.</source>
        <translation type="unfinished">Der Signaturschlüssel konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Make room or get the right to write where settings are kept.</source>
        <translation type="unfinished">Schaffen Sie Platz oder Schreibrechte am Ablageort der Einstellungen.</translation>
    </message>
    <message>
        <source>Filled: measured by the camera. Open: inferred, the middle of what its place measured; a thick part of the rim is the share that was measured. The circle is how far it may be off, dashed where the camera is silent and 100 m are assumed. Shift+drag picks a box, Ctrl+Shift+drag what a line goes around, Return all in sight.</source>
        <translation type="unfinished">Gefüllt: von der Kamera gemessen. Offen: gefolgert, die Mitte dessen, was an diesem Ort gemessen wurde; ein dicker Teil des Rands ist der Anteil, der gemessen wurde. Der Kreis zeigt, wie weit die Position abweichen kann, gestrichelt, wo die Kamera nichts angibt und 100 m angenommen werden. Umschalt+Ziehen wählt ein Rechteck aus, Strg+Umschalt+Ziehen das, was eine Linie umfährt, Return alles im Ausschnitt.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished">Karte</translation>
    </message>
    <message numerus="yes">
        <source>%n inferred from their place</source>
        <comment>pictures</comment>
        <translation type="unfinished">
            <numerusform>%n aus dem Ort gefolgert</numerusform>
            <numerusform>%n aus ihrem Ort gefolgert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) at 0/0, which no receiver measures</source>
        <translation type="unfinished">
            <numerusform>%n Bild bei 0/0, was kein Empfänger misst</numerusform>
            <numerusform>%n Bilder bei 0/0, was kein Empfänger misst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) without a position</source>
        <translation type="unfinished">
            <numerusform>%n Bild ohne Position</numerusform>
            <numerusform>%n Bilder ohne Position</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a map file</source>
        <translation type="unfinished">Kartendatei wählen</translation>
    </message>
    <message>
        <source>Map files (*.mbtiles *.pmtiles);;All files (*)</source>
        <translation type="unfinished">Kartendateien (*.mbtiles *.pmtiles);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Arrows pan, + and - zoom, Home shows all, Return narrows to what is in sight</source>
        <translation type="unfinished">Pfeile verschieben, + und - zoomen, Pos1 zeigt alles, Return grenzt auf den Ausschnitt ein</translation>
    </message>
    <message>
        <source>Map file …</source>
        <translation type="unfinished">Kartendatei …</translation>
    </message>
    <message>
        <source>The laboratory&apos;s own map beneath the pins: MBTiles or PMTiles with pictures, from this machine</source>
        <translation type="unfinished">Die eigene Karte der Dienststelle unter den Markierungen: MBTiles oder PMTiles mit Bildern, von diesem Rechner</translation>
    </message>
    <message>
        <source>Map file, shown or hidden</source>
        <translation type="unfinished">Kartendatei zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Hidden, the program&apos;s own map is seen alone</source>
        <translation type="unfinished">Ist sie verborgen, ist nur die eigene Karte des Programms zu sehen</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in sight about {town}</source>
        <translation type="unfinished">
            <numerusform>%n Bild im Ausschnitt um {town}</numerusform>
            <numerusform>%n Bilder im Ausschnitt um {town}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in sight</source>
        <translation type="unfinished">
            <numerusform>%n Bild im Ausschnitt</numerusform>
            <numerusform>%n Bilder im Ausschnitt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n elsewhere</source>
        <comment>pictures</comment>
        <translation type="unfinished">
            <numerusform>%n anderswo</numerusform>
            <numerusform>%n anderswo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picked</source>
        <comment>pictures</comment>
        <translation type="unfinished">
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>The picked picture: {pin}.</source>
        <translation type="unfinished">Das gewählte Bild: {pin}.</translation>
    </message>
    <message>
        <source>The picked picture is elsewhere.</source>
        <translation type="unfinished">Das gewählte Bild liegt anderswo.</translation>
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
        <translation type="unfinished">Diese Datei ist nicht als VICS lesbar; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>It does not begin as JSON of VICS does.</source>
        <translation type="unfinished">Sie beginnt nicht wie JSON von VICS.</translation>
    </message>
    <message>
        <source>Name the JSON file of the export.</source>
        <translation type="unfinished">Nennen Sie die JSON-Datei des Exports.</translation>
    </message>
    <message>
        <source>something follows after its end</source>
        <translation type="unfinished">nach ihrem Ende folgt noch etwas</translation>
    </message>
    <message>
        <source>It has no list of records under “value”.</source>
        <translation type="unfinished">Sie hat keine Liste von Datensätzen unter „value“.</translation>
    </message>
    <message>
        <source>a list ends with a comma</source>
        <translation type="unfinished">eine Liste endet mit einem Komma</translation>
    </message>
    <message>
        <source>a list goes on without a comma</source>
        <translation type="unfinished">eine Liste geht ohne Komma weiter</translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation type="unfinished">ein Name fehlt</translation>
    </message>
    <message>
        <source>an object goes on without a comma</source>
        <translation type="unfinished">ein Objekt geht ohne Komma weiter</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation type="unfinished">sie ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>“{character}” is missing</source>
        <translation type="unfinished">„{character}“ fehlt</translation>
    </message>
    <message>
        <source>It is no JSON: {why}, near {near}.</source>
        <translation type="unfinished">Sie ist kein JSON: {why}, bei {near}.</translation>
    </message>
    <message>
        <source>Ask whoever made it for a file that is whole.</source>
        <translation type="unfinished">Bitten Sie die Stelle, die sie erstellt hat, um eine vollständige Datei.</translation>
    </message>
    <message>
        <source>It breaks off in the middle.</source>
        <translation type="unfinished">Sie bricht mittendrin ab.</translation>
    </message>
    <message>
        <source>Ask for the file once more; it was not copied whole.</source>
        <translation type="unfinished">Fordern Sie die Datei noch einmal an; sie wurde nicht vollständig kopiert.</translation>
    </message>
    <message>
        <source>a number has too many digits</source>
        <translation type="unfinished">eine Zahl hat zu viele Ziffern</translation>
    </message>
    <message>
        <source>None of its records names a picture, by a digest or a file.</source>
        <translation type="unfinished">Keiner ihrer Datensätze bezeichnet ein Bild, weder durch einen Hash noch durch eine Datei.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished">Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation type="unfinished">{name} fehlt.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation type="unfinished">Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>This is no set of hashes that can be read.</source>
        <translation type="unfinished">Das ist kein lesbares Hashset.</translation>
    </message>
    <message>
        <source>By its content it is none of these: {formats}.</source>
        <translation type="unfinished">Dem Inhalt nach hat die Datei keines dieser Formate: {formats}.</translation>
    </message>
    <message>
        <source>Name the file with the hashes itself, or bring it into a list with one hash a line.</source>
        <translation type="unfinished">Nennen Sie die Datei mit den Hashes selbst oder bringen Sie sie in eine Liste mit einem Hash je Zeile.</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation type="unfinished">Es ist ein Ordner.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished">Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The set ends too early; nothing of it was loaded.</source>
        <translation type="unfinished">Das Set endet zu früh; nichts davon wurde geladen.</translation>
    </message>
    <message>
        <source>It breaks off {place}, as after a download or a copy that was cut off.</source>
        <translation type="unfinished">Es bricht {place} ab, wie nach einem unterbrochenen Download oder Kopiervorgang.</translation>
    </message>
    <message>
        <source>Get the file again, and compare its size or its hash with the sender&apos;s.</source>
        <translation type="unfinished">Besorgen Sie die Datei erneut und vergleichen Sie Größe oder Hash mit den Angaben der absendenden Stelle.</translation>
    </message>
    <message numerus="yes">
        <source>after %n entr(y|ies) ({reason})</source>
        <translation type="unfinished">
            <numerusform>nach %n Eintrag ({reason})</numerusform>
            <numerusform>nach %n Einträgen ({reason})</numerusform>
        </translation>
    </message>
    <message>
        <source>within its head</source>
        <translation type="unfinished">in seinem Kopf</translation>
    </message>
    <message>
        <source>after {done} of {many} hashes</source>
        <translation type="unfinished">nach {done} von {many} Hashes</translation>
    </message>
    <message>
        <source>This file brings no hashes.</source>
        <translation type="unfinished">Diese Datei liefert keine Hashes.</translation>
    </message>
    <message>
        <source>It makes the tables of the NSRL set, or speaks of others of its tables.</source>
        <translation type="unfinished">Sie legt die Tabellen des NSRL-Sets an oder betrifft andere seiner Tabellen.</translation>
    </message>
    <message>
        <source>Choose the other .sql file of the download.</source>
        <translation type="unfinished">Wählen Sie die andere .sql-Datei des Downloads.</translation>
    </message>
    <message numerus="yes">
        <source>after %n record(s)</source>
        <translation type="unfinished">
            <numerusform>nach %n Datensatz</numerusform>
            <numerusform>nach %n Datensätzen</numerusform>
        </translation>
    </message>
    <message>
        <source>The set is no JSON that can be read; nothing of it was loaded.</source>
        <translation type="unfinished">Das Set ist kein lesbares JSON; nichts davon wurde geladen.</translation>
    </message>
    <message numerus="yes">
        <source>After %n record(s): {reason}.</source>
        <translation type="unfinished">
            <numerusform>Nach %n Datensatz: {reason}.</numerusform>
            <numerusform>Nach %n Datensätzen: {reason}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Get the file again; if it is whole, ask its sender to write it anew.</source>
        <translation type="unfinished">Besorgen Sie die Datei erneut; ist sie vollständig, bitten Sie die absendende Stelle, sie neu zu schreiben.</translation>
    </message>
    <message>
        <source>The set cannot be read.</source>
        <translation type="unfinished">Das Set ist nicht lesbar.</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation type="unfinished">es endet zu früh</translation>
    </message>
    <message>
        <source>Check its path, and that its disk is connected.</source>
        <translation type="unfinished">Prüfen Sie seinen Pfad und ob sein Datenträger angeschlossen ist.</translation>
    </message>
    <message>
        <source>The zip archive cannot be read.</source>
        <translation type="unfinished">Das Zip-Archiv ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Unpack it, and name the file itself.</source>
        <translation type="unfinished">Entpacken Sie es und nennen Sie die Datei selbst.</translation>
    </message>
    <message>
        <source>The database cannot be read.</source>
        <translation type="unfinished">Die Datenbank ist nicht lesbar.</translation>
    </message>
    <message>
        <source>SQLite says of {name}: {reason}. It may be cut off or damaged.</source>
        <translation type="unfinished">SQLite meldet zu {name}: {reason}. Sie ist vielleicht abgeschnitten oder beschädigt.</translation>
    </message>
    <message>
        <source>Ask for it again, or copy it again.</source>
        <translation type="unfinished">Fordern Sie sie erneut an oder kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>It is not clear which file in the zip archive is the set.</source>
        <translation type="unfinished">Es ist nicht klar, welche Datei im Zip-Archiv das Set ist.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n file(s), and {many} of them could be it.</source>
        <translation type="unfinished">
            <numerusform>Es enthält %n Datei; infrage kommen {many} davon.</numerusform>
            <numerusform>Es enthält %n Dateien; infrage kommen {many} davon.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it holds is packed more tightly than hashes can be; it would fill the machine.</source>
        <translation type="unfinished">Sein Inhalt ist dichter gepackt, als Hashes es sein können; er würde den Rechner füllen.</translation>
    </message>
    <message>
        <source>No set was written.</source>
        <translation type="unfinished">Es wurde kein Set geschrieben.</translation>
    </message>
    <message>
        <source>No picture has a category that this form can hold.</source>
        <translation type="unfinished">Kein Bild hat eine Kategorie, die dieses Format aufnehmen kann.</translation>
    </message>
    <message>
        <source>Grade pictures first.</source>
        <translation type="unfinished">Stufen Sie zuerst Bilder ein.</translation>
    </message>
    <message>
        <source>The file was not imported.</source>
        <translation type="unfinished">Die Datei wurde nicht importiert.</translation>
    </message>
    <message>
        <source>Its categories are numbers that mean different things in different schemes: some swapped 0 and 5.</source>
        <translation type="unfinished">Ihre Kategorien sind Zahlen, die in verschiedenen Schemata Verschiedenes bedeuten: in manchen sind 0 und 5 vertauscht.</translation>
    </message>
    <message>
        <source>Look at its counts with --dry-run, then name the sender&apos;s scheme with --scheme.</source>
        <translation type="unfinished">Sehen Sie sich ihre Anzahlen mit --dry-run an und nennen Sie dann mit --scheme das Schema der absendenden Stelle.</translation>
    </message>
    <message>
        <source>There is no folder {name}.</source>
        <translation type="unfinished">Es gibt keinen Ordner {name}.</translation>
    </message>
    <message>
        <source>Check what --root names.</source>
        <translation type="unfinished">Prüfen Sie, was --root nennt.</translation>
    </message>
    <message>
        <source>It changed while it was read.</source>
        <translation type="unfinished">Sie hat sich beim Lesen geändert.</translation>
    </message>
    <message>
        <source>Copy it to where nobody writes to it.</source>
        <translation type="unfinished">Kopieren Sie sie dorthin, wo niemand in sie schreibt.</translation>
    </message>
    <message>
        <source>the rows of one of its hash sets are not those that were loaded</source>
        <translation type="unfinished">die Zeilen eines seiner Hashsets sind nicht die, die geladen wurden</translation>
    </message>
    <message>
        <source>the records of an imported file are not those that were imported</source>
        <translation type="unfinished">die Datensätze einer importierten Datei sind nicht die, die importiert wurden</translation>
    </message>
    <message>
        <source>the text of an imported file is not what was imported</source>
        <translation type="unfinished">der Text einer importierten Datei ist nicht der, der importiert wurde</translation>
    </message>
    <message>
        <source>The case file is sealed.</source>
        <translation type="unfinished">Die Falldatei ist versiegelt.</translation>
    </message>
    <message numerus="yes">
        <source>{file} holds %n picture(s), veiled, and has {bytes} bytes. Your fingerprint, to be told to them by another way than the file: {fingerprint}.</source>
        <translation type="unfinished">
            <numerusform>{file} enthält %n Bild, verhüllt, und hat {bytes} Byte. Ihr Fingerabdruck, den Empfängern auf anderem Weg als mit der Datei mitzuteilen: {fingerprint}.</numerusform>
            <numerusform>{file} enthält %n Bilder, verhüllt, und hat {bytes} Byte. Ihr Fingerabdruck, den Empfängern auf anderem Weg als mit der Datei mitzuteilen: {fingerprint}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them (is|are) in it clear as well, as two people released.</source>
        <translation type="unfinished">
            <numerusform>%n davon liegt auch unverhüllt darin, wie von zwei Personen freigegeben.</numerusform>
            <numerusform>%n davon liegen auch unverhüllt darin, wie von zwei Personen freigegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seal a case file …</source>
        <translation type="unfinished">Falldatei versiegeln …</translation>
    </message>
    <message>
        <source>For a reviewer in another unit: signed by you, encrypted for them, every picture veiled</source>
        <translation type="unfinished">Für eine prüfende Person in einer anderen Dienststelle: von Ihnen signiert, für sie verschlüsselt, jedes Bild verhüllt</translation>
    </message>
    <message>
        <source>It waits until the work that is going on has ended …</source>
        <translation type="unfinished">Wartet auf das Ende der laufenden Arbeit …</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation type="unfinished">Wird gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>Reading … %n row(s) so far</source>
        <translation type="unfinished">
            <numerusform>Wird gelesen … bisher %n Zeile</numerusform>
            <numerusform>Wird gelesen … bisher %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>clear pictures</source>
        <translation type="unfinished">unverhüllte Bilder</translation>
    </message>
    <message>
        <source>pictures with people covered</source>
        <translation type="unfinished">Bilder mit abgedeckten Personen</translation>
    </message>
    <message>
        <source>keys and pass phrases</source>
        <translation type="unfinished">Schlüssel und Passphrasen</translation>
    </message>
    <message>
        <source>Seal a case file</source>
        <translation type="unfinished">Falldatei versiegeln</translation>
    </message>
    <message>
        <source>vectors, perceptual hashes and looks of points that pictures are compared by, and digests of these</source>
        <translation type="unfinished">Vektoren, wahrnehmungsbasierte Hashes und Merkmale von Punkten, mit denen Bilder verglichen werden, und Prüfsummen davon</translation>
    </message>
    <message>
        <source>examiners&apos; own figures of how long and how large they looked</source>
        <translation type="unfinished">eigene Zahlen der Auswerter/innen, wie lange und wie groß sie Bilder angesehen haben</translation>
    </message>
    <message>
        <source>With names of files, which may name people</source>
        <translation type="unfinished">Mit Dateinamen; sie können Personen nennen</translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished">Objekte</translation>
    </message>
    <message>
        <source>Contact sheets</source>
        <translation type="unfinished">Kontaktabzüge</translation>
    </message>
    <message>
        <source>Notes and leads</source>
        <translation type="unfinished">Notizen und Ansätze</translation>
    </message>
    <message>
        <source>Names of files</source>
        <translation type="unfinished">Dateinamen</translation>
    </message>
    <message>
        <source>Those that an examiner has confirmed</source>
        <translation type="unfinished">Von Auswerter/innen bestätigte</translation>
    </message>
    <message>
        <source>Those of what is picked</source>
        <translation type="unfinished">Die des Ausgewählten</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">Alle</translation>
    </message>
    <message>
        <source>None</source>
        <comment>of the places or series</comment>
        <translation type="unfinished">Keine</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">Bericht</translation>
    </message>
    <message>
        <source>Pairs as scenes with people filled in</source>
        <translation type="unfinished">Paare als Szenen mit abgedeckten Personen</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation type="unfinished">Wird gezählt …</translation>
    </message>
    <message>
        <source>For people who do not have the case. Every picture is a veiled tile. It is not encrypted; only you can read it where it is written.</source>
        <translation type="unfinished">Für Personen, die den Fall nicht haben. Jedes Bild ist eine verhüllte Kachel. Der Bericht ist nicht verschlüsselt; dort, wo er geschrieben wird, können nur Sie ihn lesen.</translation>
    </message>
    <message>
        <source>Places in full</source>
        <translation type="unfinished">Orte vollständig</translation>
    </message>
    <message>
        <source>Series in full</source>
        <translation type="unfinished">Serien vollständig</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">Mit</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation type="unfinished">Schutzvermerk</translation>
    </message>
    <message>
        <source>The protective marking of every page</source>
        <translation type="unfinished">Der Schutzvermerk auf jeder Seite</translation>
    </message>
    <message>
        <source>Header</source>
        <translation type="unfinished">Briefkopf</translation>
    </message>
    <message>
        <source>Your laboratory, as on its paper</source>
        <translation type="unfinished">Ihre Dienststelle, wie auf ihrem Briefpapier</translation>
    </message>
    <message>
        <source>As</source>
        <comment>the form of a report</comment>
        <translation type="unfinished">Als</translation>
    </message>
    <message>
        <source>Ask a second person</source>
        <translation type="unfinished">Zweite Person fragen</translation>
    </message>
    <message>
        <source>Sign and ask</source>
        <translation type="unfinished">Signieren und fragen</translation>
    </message>
    <message>
        <source>You sign these bytes, and so does the one whom you name, with a key of their own: they open this case under their own name, look at the cut-out in Appeals, and approve it. It lasts 30 days.</source>
        <translation type="unfinished">Sie signieren genau diese Bytes, und ebenso die Person, die Sie nennen, mit einem eigenen Schlüssel: sie öffnet diesen Fall unter ihrem eigenen Namen, sieht sich den Ausschnitt in „Fahndungsaufrufe“ an und genehmigt ihn. Die Anfrage gilt 30 Tage.</translation>
    </message>
    <message>
        <source>What is to be found out</source>
        <translation type="unfinished">Was herausgefunden werden soll</translation>
    </message>
    <message>
        <source>Who is to approve it</source>
        <translation type="unfinished">Wer genehmigen soll</translation>
    </message>
    <message>
        <source>Fingerprint of their key</source>
        <translation type="unfinished">Fingerabdruck ihres Schlüssels</translation>
    </message>
    <message>
        <source>As they told it, not out of a file</source>
        <translation type="unfinished">Wie von ihr mitgeteilt, nicht aus einer Datei</translation>
    </message>
    <message>
        <source>Pass phrase of your key</source>
        <translation type="unfinished">Passphrase Ihres Schlüssels</translation>
    </message>
    <message>
        <source>Say what is to be found out.</source>
        <translation type="unfinished">Geben Sie an, was herausgefunden werden soll.</translation>
    </message>
    <message>
        <source>Say who is to approve it.</source>
        <translation type="unfinished">Geben Sie an, wer genehmigen soll.</translation>
    </message>
    <message>
        <source>A fingerprint has eight groups of four digits or letters from a to f.</source>
        <translation type="unfinished">Ein Fingerabdruck hat acht Gruppen zu je vier Ziffern oder Buchstaben von a bis f.</translation>
    </message>
    <message>
        <source>Approve the cut-out</source>
        <translation type="unfinished">Ausschnitt genehmigen</translation>
    </message>
    <message>
        <source>Do not let it leave</source>
        <translation type="unfinished">Herausgabe ablehnen</translation>
    </message>
    <message>
        <source>Sign and approve</source>
        <translation type="unfinished">Signieren und genehmigen</translation>
    </message>
    <message>
        <source>{wide} by {high} pixels, {bytes} bytes</source>
        <translation type="unfinished">{wide} mal {high} Pixel, {bytes} Byte</translation>
    </message>
    <message>
        <source>rectangle {sides} of picture {picture}</source>
        <translation type="unfinished">Rechteck {sides} des Bildes {picture}</translation>
    </message>
    <message>
        <source>{first} asks {second}: {why}</source>
        <translation type="unfinished">{first} bittet {second} um Genehmigung: {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in full</source>
        <comment>of a report</comment>
        <translation type="unfinished">
            <numerusform>%n Ort vollständig</numerusform>
            <numerusform>%n Orte vollständig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series in full</source>
        <comment>of a report</comment>
        <translation type="unfinished">
            <numerusform>%n Serie vollständig</numerusform>
            <numerusform>%n Serien vollständig</numerusform>
        </translation>
    </message>
    <message>
        <source>each scene is a reveal, on the record</source>
        <translation type="unfinished">jede Szene ist eine Aufdeckung und wird protokolliert</translation>
    </message>
    <message>
        <source>The header has a few short lines at most.</source>
        <translation type="unfinished">Der Briefkopf hat höchstens ein paar kurze Zeilen.</translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation type="unfinished">Der ganze Fall</translation>
    </message>
    <message>
        <source>Releases of clear pictures</source>
        <translation type="unfinished">Freigaben unverhüllter Bilder</translation>
    </message>
    <message>
        <source>Pictures travel clear in a sealed file only when two people have said so, each with a key of their own: one asks, the other signs the same words, then Seal a case file offers it.</source>
        <translation type="unfinished">Bilder gehen in einer versiegelten Datei nur dann unverhüllt mit, wenn zwei Personen es erklärt haben, jede mit einem eigenen Schlüssel: eine beantragt es, die andere signiert denselben Wortlaut, dann bietet „Falldatei versiegeln“ es an.</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation type="unfinished">Freigaben</translation>
    </message>
    <message>
        <source>No pictures were released in this case yet.</source>
        <translation type="unfinished">In diesem Fall wurden noch keine Bilder freigegeben.</translation>
    </message>
    <message>
        <source>Ask for a release …</source>
        <translation type="unfinished">Freigabe beantragen …</translation>
    </message>
    <message>
        <source>Take in a file …</source>
        <translation type="unfinished">Datei importieren …</translation>
    </message>
    <message>
        <source>Sign or take back …</source>
        <translation type="unfinished">Signieren oder zurücknehmen …</translation>
    </message>
    <message>
        <source>Pick the pictures first, or open a series or a place; then ask for the release.</source>
        <translation type="unfinished">Wählen Sie zuerst die Bilder aus, oder öffnen Sie eine Serie oder einen Ort; beantragen Sie dann die Freigabe.</translation>
    </message>
    <message>
        <source>Nothing is picked.</source>
        <translation type="unfinished">Es ist nichts ausgewählt.</translation>
    </message>
    <message numerus="yes">
        <source>%n picked picture(s)</source>
        <translation type="unfinished">
            <numerusform>%n ausgewähltes Bild</numerusform>
            <numerusform>%n ausgewählte Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Give {file} to {name}. They sign it in their Homeward, under Case, Sign a release, and give you a file back: take it in under Case, Releases of clear pictures. Or let them sign there, with their own key. Until then nothing travels clear.</source>
        <translation type="unfinished">Geben Sie {file} an {name}. Dort wird sie in Homeward unter „Fall“, „Freigabe signieren“ signiert, und Sie erhalten eine Datei zurück: importieren Sie diese unter „Fall“, „Freigaben unverhüllter Bilder“. Oder lassen Sie die zweite Person dort mit ihrem eigenen Schlüssel signieren. Bis dahin geht nichts unverhüllt mit.</translation>
    </message>
    <message>
        <source>You have signed first.</source>
        <translation type="unfinished">Sie haben als erste Person signiert.</translation>
    </message>
    <message>
        <source>Take in a release</source>
        <translation type="unfinished">Freigabe importieren</translation>
    </message>
    <message>
        <source>Both have signed.</source>
        <translation type="unfinished">Beide haben signiert.</translation>
    </message>
    <message>
        <source>It does not stand.</source>
        <translation type="unfinished">Sie gilt nicht.</translation>
    </message>
    <message>
        <source>Seal a case file offers it now.</source>
        <translation type="unfinished">„Falldatei versiegeln“ bietet sie jetzt an.</translation>
    </message>
    <message>
        <source>Sign a release</source>
        <translation type="unfinished">Freigabe signieren</translation>
    </message>
    <message>
        <source>Give {file} to {name}, who takes it in.</source>
        <translation type="unfinished">Geben Sie {file} an {name}; dort wird die Datei importiert.</translation>
    </message>
    <message>
        <source>You have signed it.</source>
        <translation type="unfinished">Sie haben sie signiert.</translation>
    </message>
    <message>
        <source>Releases of clear pictures …</source>
        <translation type="unfinished">Freigaben unverhüllter Bilder …</translation>
    </message>
    <message>
        <source>Which pictures two people have said may travel clear, to whom and why; ask for one, or take it back</source>
        <translation type="unfinished">Welche Bilder laut zwei Personen unverhüllt mitgehen dürfen, an wen und warum; eine Freigabe beantragen oder zurücknehmen</translation>
    </message>
    <message>
        <source>Sign a release …</source>
        <translation type="unfinished">Freigabe signieren …</translation>
    </message>
    <message>
        <source>As the second person: what is to travel clear is shown, then you say so too, with your own key</source>
        <translation type="unfinished">Als zweite Person: was unverhüllt mitgehen soll, wird gezeigt, dann erklären Sie es ebenfalls, mit Ihrem eigenen Schlüssel</translation>
    </message>
    <message>
        <source>Keys of recipients</source>
        <translation type="unfinished">Schlüssel der Empfänger</translation>
    </message>
    <message>
        <source>Merge remarks</source>
        <translation type="unfinished">Bemerkungen zusammenführen</translation>
    </message>
    <message>
        <source>The remarks are merged.</source>
        <translation type="unfinished">Die Bemerkungen sind zusammengeführt.</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) (was|were) there already; nothing was changed.</source>
        <translation type="unfinished">
            <numerusform>%n Bemerkung war schon vorhanden; nichts wurde geändert.</numerusform>
            <numerusform>%n Bemerkungen waren schon vorhanden; nichts wurde geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new remark(s): Notes and Decisions show them beside what they are about.</source>
        <translation type="unfinished">
            <numerusform>%n neue Bemerkung: „Notizen“ und „Entscheidungen“ zeigen sie neben dem, worum es geht.</numerusform>
            <numerusform>%n neue Bemerkungen: „Notizen“ und „Entscheidungen“ zeigen sie neben dem, worum es geht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them (goes|go) against a decision of yours, which stands.</source>
        <translation type="unfinished">
            <numerusform>%n davon widerspricht einer Ihrer Entscheidungen, die weiter gilt.</numerusform>
            <numerusform>%n davon widersprechen einer Ihrer Entscheidungen, die weiter gilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A pass phrase</source>
        <translation type="unfinished">Eine Passphrase</translation>
    </message>
    <message>
        <source>My signing key</source>
        <translation type="unfinished">Mein Signaturschlüssel</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished">Bemerkungen</translation>
    </message>
    <message>
        <source>It opens with</source>
        <translation type="unfinished">Öffnen mit</translation>
    </message>
    <message>
        <source>Show what is in it</source>
        <translation type="unfinished">Inhalt zeigen</translation>
    </message>
    <message>
        <source>Type the pass phrase.</source>
        <translation type="unfinished">Geben Sie die Passphrase ein.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished">Zusammenführen</translation>
    </message>
    <message>
        <source>known here as {name}</source>
        <translation type="unfinished">hier bekannt als {name}</translation>
    </message>
    <message>
        <source>not known here: compare it by telephone</source>
        <translation type="unfinished">hier nicht bekannt: vergleichen Sie ihn am Telefon</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s), of {reviewer}.</source>
        <translation type="unfinished">
            <numerusform>%n Bemerkung, von {reviewer}.</numerusform>
            <numerusform>%n Bemerkungen, von {reviewer}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them (is|are) new.</source>
        <translation type="unfinished">
            <numerusform>%n davon ist neu.</numerusform>
            <numerusform>%n davon sind neu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (goes|go) against a decision of yours.</source>
        <translation type="unfinished">
            <numerusform>%n widerspricht einer Ihrer Entscheidungen.</numerusform>
            <numerusform>%n widersprechen einer Ihrer Entscheidungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>They bind nothing: you take over what you agree with.</source>
        <translation type="unfinished">Bindend ist keine davon: Sie übernehmen, womit Sie einverstanden sind.</translation>
    </message>
    <message>
        <source>Signed by this key, {whose}:</source>
        <translation type="unfinished">Signiert mit diesem Schlüssel, {whose}:</translation>
    </message>
    <message>
        <source>against: {word}, by {examiner}</source>
        <translation type="unfinished">dagegen: {word}, von {examiner}</translation>
    </message>
    <message>
        <source>that group is there no more</source>
        <translation type="unfinished">diese Gruppe gibt es nicht mehr</translation>
    </message>
    <message>
        <source>merged before</source>
        <translation type="unfinished">schon früher zusammengeführt</translation>
    </message>
    <message>
        <source>Release pictures</source>
        <translation type="unfinished">Bilder freigeben</translation>
    </message>
    <message>
        <source>They travel clear only when a second person, with a key of their own, signs the very same words: these pictures, these recipients, this reason.</source>
        <translation type="unfinished">Sie gehen nur dann unverhüllt mit, wenn eine zweite Person mit eigenem Schlüssel genau denselben Wortlaut signiert: diese Bilder, diese Empfänger, dieser Grund.</translation>
    </message>
    <message>
        <source>Somebody whose key is not known here</source>
        <translation type="unfinished">Jemand, dessen Schlüssel hier nicht bekannt ist</translation>
    </message>
    <message>
        <source>age1…, one a line</source>
        <translation type="unfinished">age1…, je Zeile einer</translation>
    </message>
    <message>
        <source>eight groups of four, as they told it to you</source>
        <translation type="unfinished">acht Gruppen zu vier Zeichen, wie Ihnen mitgeteilt</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Inhalt</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation type="unfinished">Zweite Person</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation type="unfinished">Deren Name</translation>
    </message>
    <message>
        <source>Their fingerprint</source>
        <translation type="unfinished">Deren Fingerabdruck</translation>
    </message>
    <message>
        <source>It ends after</source>
        <translation type="unfinished">Sie endet nach</translation>
    </message>
    <message>
        <source>Say who the second person is: their name, and the fingerprint of their key.</source>
        <translation type="unfinished">Geben Sie an, wer die zweite Person ist: ihren Namen und den Fingerabdruck ihres Schlüssels.</translation>
    </message>
    <message>
        <source>Say why, in one line: the second person signs it too.</source>
        <translation type="unfinished">Nennen Sie den Grund in einer Zeile: die zweite Person signiert ihn mit.</translation>
    </message>
    <message>
        <source>of this machine</source>
        <comment>a signing key</comment>
        <translation type="unfinished">der dieses Rechners</translation>
    </message>
    <message>
        <source>Another …</source>
        <translation type="unfinished">Anderer …</translation>
    </message>
    <message>
        <source>The folder of your signing key</source>
        <translation type="unfinished">Der Ordner Ihres Signaturschlüssels</translation>
    </message>
    <message>
        <source>A release</source>
        <translation type="unfinished">Eine Freigabe</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished">Signieren</translation>
    </message>
    <message>
        <source>Signing …</source>
        <translation type="unfinished">Wird signiert …</translation>
    </message>
    <message>
        <source>I say so too, as {name}</source>
        <translation type="unfinished">Ich erkläre es ebenfalls, als {name}</translation>
    </message>
    <message>
        <source>I take it back, as one of the two</source>
        <translation type="unfinished">Ich nehme es zurück, als eine der beiden Personen</translation>
    </message>
    <message>
        <source>Pictures that are to travel clear</source>
        <translation type="unfinished">Bilder, die unverhüllt mitgehen sollen</translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished">Erste Person</translation>
    </message>
    <message>
        <source>Second</source>
        <translation type="unfinished">Zweite Person</translation>
    </message>
    <message>
        <source>From, until</source>
        <translation type="unfinished">Von, bis</translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished">Sie</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation type="unfinished">Ihr Schlüssel</translation>
    </message>
    <message>
        <source>Goes along: {what}.</source>
        <translation type="unfinished">Geht mit: {what}.</translation>
    </message>
    <message>
        <source>names of files and folders, and the sentences of problems</source>
        <translation type="unfinished">Namen von Dateien und Ordnern sowie die Sätze der Probleme</translation>
    </message>
    <message>
        <source>Stays here: {what}.</source>
        <translation type="unfinished">Bleibt hier: {what}.</translation>
    </message>
    <message>
        <source>For</source>
        <comment>whom a file is sealed</comment>
        <translation type="unfinished">Für</translation>
    </message>
    <message>
        <source>Their keys</source>
        <translation type="unfinished">Deren Schlüssel</translation>
    </message>
    <message>
        <source>Say for whom: paste at least one key, a line that begins with age1.</source>
        <translation type="unfinished">Geben Sie an, für wen: fügen Sie mindestens einen Schlüssel ein, eine Zeile, die mit age1 beginnt.</translation>
    </message>
    <message>
        <source>One file for a reviewer in another unit: signed by you, encrypted for them, every picture veiled but those that two people have released.</source>
        <translation type="unfinished">Eine Datei für eine prüfende Person einer anderen Dienststelle: von Ihnen signiert, für sie verschlüsselt, jedes Bild verhüllt außer denen, die zwei Personen freigegeben haben.</translation>
    </message>
    <message>
        <source>No picture: every one is veiled</source>
        <translation type="unfinished">Kein Bild: alle sind verhüllt</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">Unverhüllt</translation>
    </message>
    <message numerus="yes">
        <source>clear pictures but for the %n released</source>
        <translation type="unfinished">
            <numerusform>unverhüllte Bilder außer dem %n freigegebenen</numerusform>
            <numerusform>unverhüllte Bilder außer den %n freigegebenen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s): hashes, facts and a veiled tile of each</source>
        <translation type="unfinished">
            <numerusform>%n Bild: Hashes, Fakten und eine verhüllte Kachel</numerusform>
            <numerusform>%n Bilder: Hashes, Fakten und je eine verhüllte Kachel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clear picture(s), as two people released</source>
        <translation type="unfinished">
            <numerusform>%n unverhülltes Bild, wie von zwei Personen freigegeben</numerusform>
            <numerusform>%n unverhüllte Bilder, wie von zwei Personen freigegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) with reasons</source>
        <translation type="unfinished">
            <numerusform>%n Gruppe mit Gründen</numerusform>
            <numerusform>%n Gruppen mit Gründen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) with matched points</source>
        <translation type="unfinished">
            <numerusform>%n Verknüpfung mit übereinstimmenden Punkten</numerusform>
            <numerusform>%n Verknüpfungen mit übereinstimmenden Punkten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n categor(y|ies) given</source>
        <translation type="unfinished">
            <numerusform>%n vergebene Kategorie</numerusform>
            <numerusform>%n vergebene Kategorien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) set</source>
        <translation type="unfinished">
            <numerusform>%n gesetztes Schlagwort</numerusform>
            <numerusform>%n gesetzte Schlagwörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation type="unfinished">
            <numerusform>%n Ansatz</numerusform>
            <numerusform>%n Ansätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the audit trail</source>
        <translation type="unfinished">
            <numerusform>%n Zeile des Prüfprotokolls</numerusform>
            <numerusform>%n Zeilen des Prüfprotokolls</numerusform>
        </translation>
    </message>
    <message>
        <source>Sets of hashes</source>
        <translation type="unfinished">Hashsets</translation>
    </message>
    <message>
        <source>Load a hash set</source>
        <translation type="unfinished">Hashset laden</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were loaded.</source>
        <translation type="unfinished">
            <numerusform>%n Zeile wurde geladen.</numerusform>
            <numerusform>%n Zeilen wurden geladen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rows} %n picture(s) of this case (is|are) in it.</source>
        <translation type="unfinished">
            <numerusform>{rows} %n Bild dieses Falls ist darin enthalten.</numerusform>
            <numerusform>{rows} %n Bilder dieses Falls sind darin enthalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is loaded.</source>
        <translation type="unfinished">{name} ist geladen.</translation>
    </message>
    <message>
        <source>Load a hash set …</source>
        <translation type="unfinished">Hashset laden …</translation>
    </message>
    <message>
        <source>What is in the file is shown first; then you say what it is</source>
        <translation type="unfinished">Zuerst wird gezeigt, was in der Datei ist; dann geben Sie an, was sie ist</translation>
    </message>
    <message>
        <source>Hash sets …</source>
        <translation type="unfinished">Hashsets …</translation>
    </message>
    <message>
        <source>Which stand and what each is; one can be taken out, with a reason</source>
        <translation type="unfinished">Welche gelten und was jedes ist; mit Begründung lässt sich eines entfernen</translation>
    </message>
    <message>
        <source>Alert</source>
        <comment>kind of hash set</comment>
        <translation type="unfinished">Alarm</translation>
    </message>
    <message>
        <source>Benign</source>
        <comment>kind of hash set</comment>
        <translation type="unfinished">Harmlos</translation>
    </message>
    <message>
        <source>Series</source>
        <comment>kind of hash set</comment>
        <translation type="unfinished">Serien</translation>
    </message>
    <message>
        <source>Own work</source>
        <comment>kind of hash set</comment>
        <translation type="unfinished">Eigene Arbeit</translation>
    </message>
    <message>
        <source>Judged illegal, or looked for: what is in it is marked, and never hidden.</source>
        <translation type="unfinished">Als illegal beurteilt oder gesucht: was darin ist, wird markiert und nie verborgen.</translation>
    </message>
    <message>
        <source>Known, harmless files: what is in it steps aside, unless another set or an examiner says something of it.</source>
        <translation type="unfinished">Bekannte, harmlose Dateien: was darin ist, wird beiseitegelegt, außer ein anderes Set oder jemand, der auswertet, sagt etwas dazu.</translation>
    </message>
    <message>
        <source>Of known series: what is in it is marked.</source>
        <translation type="unfinished">Aus bekannten Serien: was darin ist, wird markiert.</translation>
    </message>
    <message>
        <source>Graded in another case: what is in it is marked, with who gave which category.</source>
        <translation type="unfinished">In einem anderen Fall eingestuft: was darin ist, wird markiert, mit der Angabe, wer welche Kategorie vergeben hat.</translation>
    </message>
    <message>
        <source>PhotoDNA values are compared for equality only: Homeward does not compute PhotoDNA, and near matches are not looked for.</source>
        <translation type="unfinished">PhotoDNA-Werte werden nur auf Gleichheit verglichen: Homeward berechnet kein PhotoDNA, und nach Beinahe-Treffern wird nicht gesucht.</translation>
    </message>
    <message>
        <source>series {name}</source>
        <translation type="unfinished">Serie {name}</translation>
    </message>
    <message>
        <source>Same value</source>
        <translation type="unfinished">Gleicher Wert</translation>
    </message>
    <message>
        <source>no other picture of this case</source>
        <translation type="unfinished">kein anderes Bild dieses Falls</translation>
    </message>
    <message>
        <source>category {category}</source>
        <translation type="unfinished">Kategorie {category}</translation>
    </message>
    <message>
        <source>record {record} of {file}</source>
        <translation type="unfinished">Datensatz {record} aus {file}</translation>
    </message>
    <message>
        <source>Choose what it is</source>
        <translation type="unfinished">Wählen, was es ist</translation>
    </message>
    <message>
        <source>Its version or date, as its source names it; may be left out</source>
        <translation type="unfinished">Version oder Datum, wie die Quelle es nennt; darf leer bleiben</translation>
    </message>
    <message>
        <source>Who gives it out; may be left out</source>
        <translation type="unfinished">Wer es herausgibt; darf leer bleiben</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">Was es ist</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">Version</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Quelle</translation>
    </message>
    <message>
        <source>Load it</source>
        <translation type="unfinished">Laden</translation>
    </message>
    <message>
        <source>Nothing was loaded.</source>
        <translation type="unfinished">Es wurde nichts geladen.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation type="unfinished">Der Vorgang wurde gestoppt.</translation>
    </message>
    <message numerus="yes">
        <source>It is {format}: %n row(s); {hashes}.</source>
        <translation type="unfinished">
            <numerusform>Format {format}: %n Zeile; {hashes}.</numerusform>
            <numerusform>Format {format}: %n Zeilen; {hashes}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Categories: {categories}.</source>
        <translation type="unfinished">Kategorien: {categories}.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would be left out.</source>
        <translation type="unfinished">
            <numerusform>%n Zeile würde ausgelassen.</numerusform>
            <numerusform>%n Zeilen würden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would be left out.</source>
        <translation type="unfinished">Nichts würde ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more of this kind.</source>
        <translation type="unfinished">
            <numerusform>Und noch %n dieser Art.</numerusform>
            <numerusform>Und noch %n dieser Art.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation type="unfinished">Wird geladen …</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Why it is taken out; kept in the audit trail</source>
        <translation type="unfinished">Warum es entfernt wird; bleibt im Prüfprotokoll</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished">Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {kind}, %n row(s)</source>
        <translation type="unfinished">
            <numerusform>{name}: {kind}, %n Zeile</numerusform>
            <numerusform>{name}: {kind}, %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>No hash set is loaded. “Load a hash set …” loads one.</source>
        <translation type="unfinished">Es ist kein Hashset geladen. „Hashset laden …“ lädt eines.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of this case (is|are) in it.</source>
        <translation type="unfinished">
            <numerusform>%n Bild dieses Falls ist darin enthalten.</numerusform>
            <numerusform>%n Bilder dieses Falls sind darin enthalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>{format}; loaded by {examiner}, {at}.</source>
        <translation type="unfinished">{format}; geladen von {examiner}, {at}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more (has|have) the PhotoDNA value of one in it.</source>
        <translation type="unfinished">
            <numerusform>%n weiteres hat den PhotoDNA-Wert eines Bildes darin.</numerusform>
            <numerusform>%n weitere haben den PhotoDNA-Wert eines Bildes darin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign it</source>
        <translation type="unfinished">Signieren</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation type="unfinished">Versiegeln</translation>
    </message>
    <message>
        <source>There is no key to sign with on this machine yet. The pass phrase that you choose here makes one, which stays beside the settings of this machine.</source>
        <translation type="unfinished">Auf diesem Rechner gibt es noch keinen Schlüssel zum Signieren. Mit der Passphrase, die Sie hier wählen, wird einer angelegt; er bleibt bei den Einstellungen dieses Rechners.</translation>
    </message>
    <message>
        <source>Your key has this fingerprint. Tell it to them by another way than the file: by telephone, on paper.</source>
        <translation type="unfinished">Ihr Schlüssel hat diesen Fingerabdruck. Teilen Sie ihn den Empfängern auf anderem Weg als mit der Datei mit: am Telefon, auf Papier.</translation>
    </message>
    <message>
        <source>Type the pass phrase of your key.</source>
        <translation type="unfinished">Geben Sie die Passphrase Ihres Schlüssels ein.</translation>
    </message>
    <message>
        <source>Your key is made; its fingerprint is {fingerprint}. The recovery key opens it when the pass phrase is lost, and it is not shown again. Write it down or print it, and keep it in a sealed envelope.</source>
        <translation type="unfinished">Ihr Schlüssel ist angelegt; sein Fingerabdruck ist {fingerprint}. Der Wiederherstellungsschlüssel öffnet ihn, wenn die Passphrase verloren ist, und wird nicht noch einmal gezeigt. Schreiben Sie ihn auf oder drucken Sie ihn, und bewahren Sie ihn in einem versiegelten Umschlag auf.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Weiter</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <comment>where a new file goes</comment>
        <translation type="unfinished">noch nicht gewählt</translation>
    </message>
    <message>
        <source>Where to …</source>
        <translation type="unfinished">Wohin …</translation>
    </message>
    <message>
        <source>Say where the file goes.</source>
        <translation type="unfinished">Geben Sie an, wohin die Datei soll.</translation>
    </message>
    <message>
        <source>There is a file of that name. Choose another name; nothing is overwritten.</source>
        <translation type="unfinished">Eine Datei dieses Namens gibt es schon. Wählen Sie einen anderen Namen; nichts wird überschrieben.</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation type="unfinished">Ablageort der Datei</translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished">Alle Dateien</translation>
    </message>
    <message>
        <source>Import VICS</source>
        <translation type="unfinished">VICS importieren</translation>
    </message>
    <message>
        <source>{name} is taken in.</source>
        <translation type="unfinished">{name} ist importiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them (is|are) of pictures in this case.</source>
        <translation type="unfinished">
            <numerusform>%n davon gehört zu einem Bild in diesem Fall.</numerusform>
            <numerusform>%n davon gehören zu Bildern in diesem Fall.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n categor(y|ies), as the sender&apos;s word.</source>
        <translation type="unfinished">
            <numerusform>%n Kategorie, als Angabe der absendenden Stelle.</numerusform>
            <numerusform>%n Kategorien, als Angabe der absendenden Stelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s), as the sender&apos;s word.</source>
        <translation type="unfinished">
            <numerusform>%n Schlagwort, als Angabe der absendenden Stelle.</numerusform>
            <numerusform>%n Schlagwörter, als Angabe der absendenden Stelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s), as the sender&apos;s word.</source>
        <translation type="unfinished">
            <numerusform>%n Notiz, als Angabe der absendenden Stelle.</numerusform>
            <numerusform>%n Notizen, als Angabe der absendenden Stelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) (keeps|keep) another category that stood here.</source>
        <translation type="unfinished">
            <numerusform>%n Bild behält eine andere Kategorie, die hier schon galt.</numerusform>
            <numerusform>%n Bilder behalten eine andere Kategorie, die hier schon galt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s): Problems lists them.</source>
        <translation type="unfinished">
            <numerusform>%n Problem: „Probleme“ listet es auf.</numerusform>
            <numerusform>%n Probleme: „Probleme“ listet sie auf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) (was|were) kept.</source>
        <translation type="unfinished">
            <numerusform>%n Datensatz wurde gespeichert.</numerusform>
            <numerusform>%n Datensätze wurden gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why, in a few words, or nothing. What was written out before is beyond the program.</source>
        <translation type="unfinished">Der Grund in wenigen Worten, oder nichts. Was schon exportiert wurde, erreicht das Programm nicht mehr.</translation>
    </message>
    <message>
        <source>Withdraw the cut-out</source>
        <translation type="unfinished">Ausschnitt zurückziehen</translation>
    </message>
    <message>
        <source>Where the cut-out goes</source>
        <translation type="unfinished">Wohin der Ausschnitt soll</translation>
    </message>
    <message>
        <source>{name} is written.</source>
        <translation type="unfinished">{name} ist geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s).</source>
        <translation type="unfinished">
            <numerusform>%n Datensatz.</numerusform>
            <numerusform>%n Datensätze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) (differs|differ) from what was taken in.</source>
        <translation type="unfinished">
            <numerusform>%n Wert weicht vom Importierten ab.</numerusform>
            <numerusform>%n Werte weichen vom Importierten ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thumbnail(s) (was|were) left out.</source>
        <translation type="unfinished">
            <numerusform>%n Vorschaubild wurde ausgelassen.</numerusform>
            <numerusform>%n Vorschaubilder wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), {bytes} bytes.</source>
        <translation type="unfinished">
            <numerusform>%n Bild, {bytes} Bytes.</numerusform>
            <numerusform>%n Bilder, {bytes} Bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 {digest}</source>
        <translation type="unfinished">SHA-256 {digest}</translation>
    </message>
    <message>
        <source>Report …</source>
        <translation type="unfinished">Bericht …</translation>
    </message>
    <message>
        <source>A PDF or a page for people who do not have the case; every picture is veiled</source>
        <translation type="unfinished">Ein PDF oder eine Seite für Personen, die den Fall nicht haben; jedes Bild ist verhüllt</translation>
    </message>
    <message>
        <source>Import VICS …</source>
        <translation type="unfinished">VICS importieren …</translation>
    </message>
    <message>
        <source>What is in the file and what its categories mean is shown first</source>
        <translation type="unfinished">Zuerst wird gezeigt, was in der Datei ist und was ihre Kategorien bedeuten</translation>
    </message>
    <message>
        <source>Export VICS …</source>
        <translation type="unfinished">VICS exportieren …</translation>
    </message>
    <message>
        <source>A file that was taken in with what changed since, or a new one; no picture is in it</source>
        <translation type="unfinished">Eine importierte Datei mit den Änderungen seither oder eine neue; ohne jedes Bild</translation>
    </message>
    <message>
        <source>Export VICS</source>
        <translation type="unfinished">VICS exportieren</translation>
    </message>
    <message>
        <source>With the case&apos;s own notes, added to the comments</source>
        <translation type="unfinished">Mit den eigenen Notizen des Falls, an die Kommentare angefügt</translation>
    </message>
    <message>
        <source>No picture and no thumbnail is in it. It is not encrypted; only you can read it where it is written.</source>
        <translation type="unfinished">Kein Bild und kein Vorschaubild ist darin. Die Datei ist nicht verschlüsselt; dort, wo sie geschrieben wird, können nur Sie sie lesen.</translation>
    </message>
    <message>
        <source>{name} with what changed since</source>
        <translation type="unfinished">{name} mit den Änderungen seither</translation>
    </message>
    <message>
        <source>Everything that is shown, as a new file of VICS {version}</source>
        <translation type="unfinished">Alles Gezeigte, als neue Datei in VICS {version}</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation type="unfinished">Datei schreiben</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), taken in by {examiner}, {at}.</source>
        <translation type="unfinished">
            <numerusform>%n Datensatz, importiert von {examiner}, {at}.</numerusform>
            <numerusform>%n Datensätze, importiert von {examiner}, {at}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), one of each picture.</source>
        <translation type="unfinished">
            <numerusform>%n Datensatz, einer je Bild.</numerusform>
            <numerusform>%n Datensätze, einer je Bild.</numerusform>
        </translation>
    </message>
    <message>
        <source>No categories go along: no scheme says what they mean.</source>
        <translation type="unfinished">Kategorien gehen nicht mit: kein Schema sagt, was sie bedeuten.</translation>
    </message>
    <message>
        <source>Categories that stand, by {title} ({id}):</source>
        <translation type="unfinished">Geltende Kategorien nach {title} ({id}):</translation>
    </message>
    <message>
        <source>not in this scheme</source>
        <translation type="unfinished">nicht in diesem Schema</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n picture(s)</source>
        <translation type="unfinished">
            <numerusform>{name}: %n Bild</numerusform>
            <numerusform>{name}: %n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture has a category.</source>
        <translation type="unfinished">Kein Bild hat eine Kategorie.</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation type="unfinished">Wird geschrieben …</translation>
    </message>
    <message>
        <source>Elsewhere …</source>
        <translation type="unfinished">Anderswo …</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation type="unfinished">Importieren</translation>
    </message>
    <message>
        <source>Choose what its numbers mean</source>
        <translation type="unfinished">Wählen, was die Zahlen bedeuten</translation>
    </message>
    <message>
        <source>Else the case number in the file</source>
        <translation type="unfinished">Sonst die Fallnummer in der Datei</translation>
    </message>
    <message>
        <source>Pictures lie in</source>
        <translation type="unfinished">Bilder liegen in</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation type="unfinished">Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>You have a second reading open. End it first.</source>
        <translation type="unfinished">Sie haben eine Zweitsichtung offen. Beenden Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Where its pictures lie</source>
        <translation type="unfinished">Wo ihre Bilder liegen</translation>
    </message>
    <message>
        <source>{id}: {title}, version {version}</source>
        <translation type="unfinished">{id}: {title}, Version {version}</translation>
    </message>
    <message numerus="yes">
        <source>VICS {version}, a hash set: %n record(s), {md5s} different MD5.</source>
        <translation type="unfinished">
            <numerusform>VICS {version}, ein Hashset: %n Datensatz, {md5s} verschiedene MD5.</numerusform>
            <numerusform>VICS {version}, ein Hashset: %n Datensätze, {md5s} verschiedene MD5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>VICS {version}, a case: %n record(s), {md5s} different MD5.</source>
        <translation type="unfinished">
            <numerusform>VICS {version}, ein Fall: %n Datensatz, {md5s} verschiedene MD5.</numerusform>
            <numerusform>VICS {version}, ein Fall: %n Datensätze, {md5s} verschiedene MD5.</numerusform>
        </translation>
    </message>
    <message>
        <source>By {scheme}:</source>
        <translation type="unfinished">Nach {scheme}:</translation>
    </message>
    <message>
        <source>uncategorised</source>
        <translation type="unfinished">ohne Kategorie</translation>
    </message>
    <message>
        <source>a number that nobody explained yet</source>
        <translation type="unfinished">eine noch von niemandem erklärte Zahl</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n record(s)</source>
        <translation type="unfinished">
            <numerusform>{name}: %n Datensatz</numerusform>
            <numerusform>{name}: %n Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>from {count} pictures that show what both saw</source>
        <translation type="unfinished">nach {count} Bildern, die zeigen, was beide gesehen haben</translation>
    </message>
    <message>
        <source>the differences scatter by {span}, if both were there at the same time</source>
        <translation type="unfinished">die Unterschiede streuen um {span}, falls beide zur selben Zeit dort waren</translation>
    </message>
    <message>
        <source>The clocks of {first} and {second} agree, {by}; {spread}.</source>
        <translation type="unfinished">Die Uhren von {first} und {second} stimmen überein, {by}; {spread}.</translation>
    </message>
    <message>
        <source>The clock of {ahead} is {apart} ahead of that of {behind}, {by}; {spread}.</source>
        <translation type="unfinished">Die Uhr von {ahead} geht gegenüber der von {behind} um {apart} vor, {by}; {spread}.</translation>
    </message>
    <message>
        <source>Only one of them gives its zone, so that this holds the other&apos;s zone too.</source>
        <translation type="unfinished">Nur eine der beiden nennt ihre Zeitzone; darum steckt hierin auch die Zeitzone der anderen.</translation>
    </message>
    <message>
        <source>time</source>
        <comment>a reason for a series</comment>
        <translation type="unfinished">Zeit</translation>
    </message>
    <message>
        <source>copy</source>
        <comment>a reason for a series</comment>
        <translation type="unfinished">Kopie</translation>
    </message>
    <message>
        <source>file number</source>
        <comment>a reason for a series</comment>
        <translation type="unfinished">Dateinummer</translation>
    </message>
    <message>
        <source>structure</source>
        <comment>a reason for a series</comment>
        <translation type="unfinished">Dateiaufbau</translation>
    </message>
    <message>
        <source>place</source>
        <comment>a reason for a series</comment>
        <translation type="unfinished">Ort</translation>
    </message>
    <message>
        <source>position</source>
        <comment>a reason for a series</comment>
        <translation type="unfinished">Position</translation>
    </message>
    <message>
        <source>camera</source>
        <comment>a reason for a series</comment>
        <translation type="unfinished">Kamera</translation>
    </message>
    <message>
        <source>clothing</source>
        <comment>a reason for a series</comment>
        <translation type="unfinished">Kleidung</translation>
    </message>
    <message>
        <source>decision</source>
        <comment>a reason for a series</comment>
        <translation type="unfinished">Entscheidung</translation>
    </message>
    <message>
        <source>A visit to the same place on another day, as light, clothes and things that moved may show.</source>
        <translation type="unfinished">Ein Besuch am selben Ort an einem anderen Tag, wie Licht, Kleidung und bewegte Gegenstände zeigen können.</translation>
    </message>
    <message>
        <source>A clock that was set wrong or anew between the two pictures.</source>
        <translation type="unfinished">Eine Uhr, die falsch gestellt war oder zwischen den beiden Bildern neu gestellt wurde.</translation>
    </message>
    <message>
        <source>A look at the two pictures in Compare that shows two photographs and not one.</source>
        <translation type="unfinished">Ein Blick auf die beiden Bilder in „Vergleich“, der zwei Aufnahmen zeigt und nicht eine.</translation>
    </message>
    <message>
        <source>Another camera in this case that names its files the same way, or somebody who renamed them.</source>
        <translation type="unfinished">Eine andere Kamera in diesem Fall, die ihre Dateien ebenso benennt, oder jemand, der sie umbenannt hat.</translation>
    </message>
    <message>
        <source>A receiver that kept an old position.</source>
        <translation type="unfinished">Ein Empfänger, der eine alte Position behielt.</translation>
    </message>
    <message>
        <source>Another camera of that model, or one program that wrote both files.</source>
        <translation type="unfinished">Eine andere Kamera dieses Modells oder ein Programm, das beide Dateien geschrieben hat.</translation>
    </message>
    <message>
        <source>A second camera of that model, or one that writes the same serial.</source>
        <translation type="unfinished">Eine zweite Kamera dieses Modells oder eine, die dieselbe Seriennummer schreibt.</translation>
    </message>
    <message>
        <source>Others who wear the like, or the same clothes on another day.</source>
        <translation type="unfinished">Andere Personen in ähnlicher Kleidung, oder dieselbe Kleidung an einem anderen Tag.</translation>
    </message>
    <message>
        <source>Nothing that the machine knows; taking the decision back.</source>
        <translation type="unfinished">Nichts, was die Maschine kennt; das Zurücknehmen der Entscheidung.</translation>
    </message>
    <message>
        <source>{examiner} decided that the two belong together.</source>
        <translation type="unfinished">{examiner} hat entschieden, dass die beiden zusammengehören.</translation>
    </message>
    <message>
        <source>Both show one place: {reason}</source>
        <translation type="unfinished">Beide zeigen denselben Ort: {reason}</translation>
    </message>
    <message>
        <source>Both are in one proposed place, whose weakest member is {sure} sure.</source>
        <translation type="unfinished">Beide sind in einem vorgeschlagenen Ort, dessen schwächstes Mitglied zu {sure} sicher ist.</translation>
    </message>
    <message>
        <source>Both files are put together alike ({words}), as are {many} of the case&apos;s {all}.</source>
        <translation type="unfinished">Beide Dateien sind gleich aufgebaut ({words}), wie {many} der {all} des Falls.</translation>
    </message>
    <message>
        <source>Against it: the two files were put together differently, or are of different size.</source>
        <translation type="unfinished">Dagegen: die beiden Dateien sind unterschiedlich aufgebaut oder unterschiedlich groß.</translation>
    </message>
    <message>
        <source>Both name {camera}; many cameras share that.</source>
        <translation type="unfinished">Beide nennen {camera}; das trifft auf viele Kameras zu.</translation>
    </message>
    <message>
        <source>Both name {camera}.</source>
        <translation type="unfinished">Beide nennen {camera}.</translation>
    </message>
    <message>
        <source>{count} of the {many} other pictures of its place that name a camera and a time are of this series; it does not name both.</source>
        <translation type="unfinished">{count} der {many} anderen Bilder seines Orts, die Kamera und Zeit nennen, sind in dieser Serie; das Bild selbst nennt nicht beides.</translation>
    </message>
    <message>
        <source>Too thin: without a clock, a copy or a number and a second reason, this makes no series: {reasons}.</source>
        <translation type="unfinished">Zu wenig: ohne eine Uhr, eine Kopie oder eine Nummer und einen zweiten Grund ergibt das keine Serie: {reasons}.</translation>
    </message>
    <message>
        <source>Too thin: {sure} likely, by {reasons}.</source>
        <translation type="unfinished">Zu wenig: zu {sure} wahrscheinlich, nach: {reasons}.</translation>
    </message>
    <message>
        <source>Its camera, its time, a decision or another series is against it, though this speaks for it: {reasons}.</source>
        <translation type="unfinished">Kamera, Zeit, eine Entscheidung oder eine andere Serie spricht dagegen, obwohl dies dafür spricht: {reasons}.</translation>
    </message>
    <message>
        <source>the clock</source>
        <comment>what holds a series together</comment>
        <translation type="unfinished">die Uhr</translation>
    </message>
    <message>
        <source>the copies</source>
        <comment>what holds a series together</comment>
        <translation type="unfinished">die Kopien</translation>
    </message>
    <message>
        <source>the numbers in the names</source>
        <comment>what holds a series together</comment>
        <translation type="unfinished">die Nummern in den Dateinamen</translation>
    </message>
    <message>
        <source>the place</source>
        <comment>what holds a series together</comment>
        <translation type="unfinished">der Ort</translation>
    </message>
    <message>
        <source>the positions</source>
        <comment>what holds a series together</comment>
        <translation type="unfinished">die Positionen</translation>
    </message>
    <message>
        <source>how the files are put together</source>
        <comment>what holds a series together</comment>
        <translation type="unfinished">der Aufbau der Dateien</translation>
    </message>
    <message>
        <source>the name of the camera</source>
        <comment>what holds a series together</comment>
        <translation type="unfinished">der Name der Kamera</translation>
    </message>
    <message>
        <source>the clothes</source>
        <comment>what holds a series together</comment>
        <translation type="unfinished">die Kleidung</translation>
    </message>
    <message>
        <source>the decisions</source>
        <comment>what holds a series together</comment>
        <translation type="unfinished">die Entscheidungen</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation type="unfinished">{name}: {why}</translation>
    </message>
    <message>
        <source>Without {reasons} all {all} would still hold together.</source>
        <translation type="unfinished">Weggelassen: {reasons}. Alle {all} würden noch zusammenhalten.</translation>
    </message>
    <message numerus="yes">
        <source>Without {reasons} %n of {all} would fall out.</source>
        <translation type="unfinished">
            <numerusform>Weggelassen: {reasons}. %n von {all} würde herausfallen.</numerusform>
            <numerusform>Weggelassen: {reasons}. %n von {all} würden herausfallen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its {all} members (is|are) not shown: set aside since.</source>
        <translation type="unfinished">
            <numerusform>%n der {all} Mitglieder wird nicht gezeigt: inzwischen beiseitegelegt.</numerusform>
            <numerusform>%n der {all} Mitglieder werden nicht gezeigt: inzwischen beiseitegelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {all}</source>
        <comment>members</comment>
        <translation type="unfinished">
            <numerusform>{count} von {all}</numerusform>
            <numerusform>{count} von {all}</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason}: taken away, to look what falls out</source>
        <translation type="unfinished">{reason}: weggelassen, um zu sehen, was herausfällt</translation>
    </message>
    <message>
        <source>, {odds}</source>
        <translation type="unfinished">, {odds}</translation>
    </message>
    <message>
        <source>, {least} to {most}</source>
        <translation type="unfinished">, {least} bis {most}</translation>
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
            <numerusform>%n fehlt</numerusform>
            <numerusform>%n fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>The time of {name} is not used: {why}.</source>
        <translation type="unfinished">Die Zeit von {name} wird nicht verwendet: {why}.</translation>
    </message>
    <message>
        <source>not used</source>
        <comment>a time</comment>
        <translation type="unfinished">nicht verwendet</translation>
    </message>
    <message numerus="yes">
        <source>%n further member(s), no less sure than these</source>
        <translation type="unfinished">
            <numerusform>%n weiteres Mitglied, nicht weniger sicher als diese</numerusform>
            <numerusform>%n weitere Mitglieder, nicht weniger sicher als diese</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that the case holds now says why; analyse it again.</source>
        <translation type="unfinished">Nichts, was der Fall jetzt enthält, sagt, warum; analysieren Sie ihn erneut.</translation>
    </message>
    <message>
        <source>{name} beside {other}: {why}</source>
        <translation type="unfinished">{name} neben {other}: {why}</translation>
    </message>
    <message>
        <source>would fall out, {sure}</source>
        <translation type="unfinished">würde herausfallen, {sure}</translation>
    </message>
    <message>
        <source>In short</source>
        <comment>of a series</comment>
        <translation type="unfinished">Kurz gesagt</translation>
    </message>
    <message>
        <source>Held together by</source>
        <comment>of a series</comment>
        <translation type="unfinished">Was sie zusammenhält</translation>
    </message>
    <message>
        <source>Numbers</source>
        <comment>of files</comment>
        <translation type="unfinished">Nummern</translation>
    </message>
    <message>
        <source>Clocks</source>
        <comment>of cameras</comment>
        <translation type="unfinished">Uhren</translation>
    </message>
    <message>
        <source>Doubtful times</source>
        <translation type="unfinished">Zweifelhafte Zeiten</translation>
    </message>
    <message>
        <source>Would refute it</source>
        <translation type="unfinished">Würde es widerlegen</translation>
    </message>
    <message>
        <source>Not joined</source>
        <translation type="unfinished">Nicht aufgenommen</translation>
    </message>
    <message>
        <source>Space on what holds it together takes that away for looking; nothing is saved by it.</source>
        <translation type="unfinished">Leertaste auf einem Punkt unter „Was sie zusammenhält“ lässt ihn probeweise weg; gespeichert wird dadurch nichts.</translation>
    </message>
    <message>
        <source>Reading what it rests on …</source>
        <translation type="unfinished">Grundlage wird gelesen …</translation>
    </message>
    <message>
        <source>Looking what falls out …</source>
        <translation type="unfinished">Herausfallendes wird ermittelt …</translation>
    </message>
    <message>
        <source>What the series rests on</source>
        <translation type="unfinished">Worauf die Serie beruht</translation>
    </message>
    <message>
        <source>Filled: the clock&apos;s zone is known, drawn in UTC. Outlined: as the clock stood. Drag, or Shift+arrows and Return, to pick members.</source>
        <translation type="unfinished">Gefüllt: die Zeitzone der Uhr ist bekannt, in UTC gezeichnet. Umrandet: wie die Uhr stand. Ziehen oder Umschalt+Pfeile und Return wählen Mitglieder aus.</translation>
    </message>
    <message>
        <source>Times of the series</source>
        <translation type="unfinished">Zeiten der Serie</translation>
    </message>
    <message numerus="yes">
        <source>Pick %n member(s) without a time</source>
        <translation type="unfinished">
            <numerusform>%n Mitglied ohne Zeit auswählen</numerusform>
            <numerusform>%n Mitglieder ohne Zeit auswählen</numerusform>
        </translation>
    </message>
    <message>
        <source>These remarks are not on this case.</source>
        <translation type="unfinished">Diese Bemerkungen gehören nicht zu diesem Fall.</translation>
    </message>
    <message>
        <source>Open the case whose sealed file the reviewer got. Nothing was changed.</source>
        <translation type="unfinished">Öffnen Sie den Fall, dessen versiegelte Datei die prüfende Person erhielt. Nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) (is|are) about pictures that are not in this case.</source>
        <translation type="unfinished">
            <numerusform>%n Bemerkung betrifft Bilder, die nicht in diesem Fall sind.</numerusform>
            <numerusform>%n Bemerkungen betreffen Bilder, die nicht in diesem Fall sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>The case is older than the sealed file, or the file was not made by this program.</source>
        <translation type="unfinished">Der Fall ist älter als die versiegelte Datei, oder die Datei stammt nicht von diesem Programm.</translation>
    </message>
    <message>
        <source>Look for the newest copy of the case. Nothing was changed.</source>
        <translation type="unfinished">Suchen Sie die neueste Kopie des Falls. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This is no sealed file that is looked at.</source>
        <translation type="unfinished">Das ist keine versiegelte Datei, die angesehen wird.</translation>
    </message>
    <message>
        <source>The sealed file does not tell of which case it is; an older version made it.</source>
        <translation type="unfinished">Die versiegelte Datei nennt ihren Fall nicht; eine ältere Version hat sie erstellt.</translation>
    </message>
    <message>
        <source>There is no remark yet.</source>
        <translation type="unfinished">Es gibt noch keine Bemerkung.</translation>
    </message>
    <message>
        <source>They name the case that they are on, and it is another.</source>
        <translation type="unfinished">Sie nennen den Fall, zu dem sie gehören, und das ist ein anderer.</translation>
    </message>
    <message>
        <source>They are on a sealed file that the audit trail of this case does not know.</source>
        <translation type="unfinished">Sie gehören zu einer versiegelten Datei, die das Prüfprotokoll dieses Falls nicht kennt.</translation>
    </message>
    <message>
        <source>No remarks were saved.</source>
        <translation type="unfinished">Es wurden keine Bemerkungen gespeichert.</translation>
    </message>
    <message>
        <source>Open a sealed file, and write a remark.</source>
        <translation type="unfinished">Öffnen Sie eine versiegelte Datei und schreiben Sie eine Bemerkung.</translation>
    </message>
    <message>
        <source>There is no face to search for in this picture.</source>
        <translation type="unfinished">In diesem Bild gibt es kein Gesicht, nach dem gesucht werden könnte.</translation>
    </message>
    <message>
        <source>None was found, or it has not been described.</source>
        <translation type="unfinished">Es wurde keines gefunden, oder es wurde noch nicht beschrieben.</translation>
    </message>
    <message>
        <source>Run Analyse (Ctrl+R, or &apos;homeward analyse&apos;), or take another picture of the person.</source>
        <translation type="unfinished">Führen Sie „Analysieren“ aus (Strg+R oder „homeward analyse“) oder nehmen Sie ein anderes Bild der Person.</translation>
    </message>
    <message>
        <source>A worker could not be tried: evidence cannot be read here.</source>
        <translation type="unfinished">Kein Arbeitsprozess konnte erprobt werden: Beweismittel können hier nicht gelesen werden.</translation>
    </message>
    <message>
        <source>A worker can still: {ways}.</source>
        <translation type="unfinished">Ein Arbeitsprozess kann noch: {ways}.</translation>
    </message>
    <message numerus="yes">
        <source>A worker tried %n way(s) out, and all were shut.</source>
        <translation type="unfinished">
            <numerusform>Ein Arbeitsprozess hat %n Ausweg erprobt; er war versperrt.</numerusform>
            <numerusform>Ein Arbeitsprozess hat %n Auswege erprobt; alle waren versperrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No encrypted case could be made: {why}</source>
        <translation type="unfinished">Es konnte kein verschlüsselter Fall angelegt werden: {why}</translation>
    </message>
    <message>
        <source>A case is not sealed on this machine. Do not work here.</source>
        <translation type="unfinished">Ein Fall wird auf diesem Rechner nicht versiegelt. Arbeiten Sie hier nicht.</translation>
    </message>
    <message>
        <source>A case was made: nothing of it is clear on the disk, and another pass phrase does not open it.</source>
        <translation type="unfinished">Ein Fall wurde angelegt: nichts davon liegt unverschlüsselt auf dem Datenträger, und eine andere Passphrase öffnet ihn nicht.</translation>
    </message>
    <message numerus="yes">
        <source>All %n model(s) are the listed ones, by SHA-256.</source>
        <translation type="unfinished">
            <numerusform>Das eine Modell ist laut SHA-256 das aufgelistete.</numerusform>
            <numerusform>Alle %n Modelle sind laut SHA-256 die aufgelisteten.</numerusform>
        </translation>
    </message>
    <message>
        <source>This machine is not fit for the work.</source>
        <translation type="unfinished">Dieser Rechner ist für die Arbeit nicht geeignet.</translation>
    </message>
    <message>
        <source>Mend that first; &apos;homeward doctor&apos; tries it again.</source>
        <translation type="unfinished">Beheben Sie das zuerst; „homeward doctor“ prüft es erneut.</translation>
    </message>
    <message>
        <source>The list of locked packages is not here to compare with.</source>
        <translation type="unfinished">Die Liste der festgelegten Pakete fehlt hier zum Vergleich.</translation>
    </message>
    <message>
        <source>Other packages than the locked ones: {packages}.</source>
        <translation type="unfinished">Andere Pakete als die festgelegten: {packages}.</translation>
    </message>
    <message numerus="yes">
        <source>All %n package(s) are the locked ones.</source>
        <translation type="unfinished">
            <numerusform>Das eine Paket ist das festgelegte.</numerusform>
            <numerusform>Alle %n Pakete sind die festgelegten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether this machine has a network cannot be told here.</source>
        <translation type="unfinished">Ob dieser Rechner ein Netzwerk hat, lässt sich hier nicht feststellen.</translation>
    </message>
    <message>
        <source>No network is up. Homeward has no network code either.</source>
        <translation type="unfinished">Kein Netzwerk ist aktiv. Homeward hat auch keinen Netzwerkcode.</translation>
    </message>
    <message>
        <source>A network is up: {names}. Homeward has no network code, but other programs have; cases belong on a machine without one.</source>
        <translation type="unfinished">Ein Netzwerk ist aktiv: {names}. Homeward hat keinen Netzwerkcode, andere Programme aber schon; Fälle gehören auf einen Rechner ohne Netzwerk.</translation>
    </message>
    <message>
        <source>Whether memory is written to a disk cannot be told here.</source>
        <translation type="unfinished">Ob Arbeitsspeicher auf einen Datenträger geschrieben wird, lässt sich hier nicht feststellen.</translation>
    </message>
    <message>
        <source>Memory may be written to a disk in clear: {devices}. Turn swap off, or encrypt it.</source>
        <translation type="unfinished">Arbeitsspeicher wird möglicherweise unverschlüsselt auf einen Datenträger geschrieben: {devices}. Schalten Sie die Auslagerung (Swap) ab oder verschlüsseln Sie sie.</translation>
    </message>
    <message>
        <source>Memory is not written to a disk in clear.</source>
        <translation type="unfinished">Arbeitsspeicher wird nicht unverschlüsselt auf einen Datenträger geschrieben.</translation>
    </message>
    <message>
        <source>How much memory there is cannot be told here.</source>
        <translation type="unfinished">Wie viel Arbeitsspeicher vorhanden ist, lässt sich hier nicht feststellen.</translation>
    </message>
    <message>
        <source>{size} GiB of memory are free.</source>
        <translation type="unfinished">{size} GiB Arbeitsspeicher sind frei.</translation>
    </message>
    <message>
        <source>Large pictures may fail to be read.</source>
        <translation type="unfinished">Große Bilder lassen sich möglicherweise nicht lesen.</translation>
    </message>
    <message>
        <source>{size} GiB are free where you work.</source>
        <translation type="unfinished">{size} GiB sind dort frei, wo Sie arbeiten.</translation>
    </message>
    <message>
        <source>A case of 100,000 pictures takes about that.</source>
        <translation type="unfinished">Ein Fall mit 100.000 Bildern braucht etwa so viel.</translation>
    </message>
    <message>
        <source>The clock is wrong: this program is newer than {now}.</source>
        <translation type="unfinished">Die Uhr geht falsch: dieses Programm ist neuer als {now}.</translation>
    </message>
    <message>
        <source>The clock says {now} UTC; see that it is right.</source>
        <translation type="unfinished">Die Uhr zeigt {now} UTC; prüfen Sie, ob das stimmt.</translation>
    </message>
    <message>
        <source>There is no word on people to take back.</source>
        <translation type="unfinished">Es gibt keine Entscheidung zu Personen, die zurückzunehmen wäre.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation type="unfinished">Sie ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>It has more than %n characters.</source>
        <translation type="unfinished">
            <numerusform>Sie hat mehr als %n Zeichen.</numerusform>
            <numerusform>Sie hat mehr als %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such remark any more.</source>
        <translation type="unfinished">Diese Bemerkung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This is no sealed file that is looked at; a case has notes and decisions.</source>
        <translation type="unfinished">Das ist keine versiegelte Datei, die angesehen wird; ein Fall hat Notizen und Entscheidungen.</translation>
    </message>
    <message>
        <source>What it is about is not in this file.</source>
        <translation type="unfinished">Worum es geht, ist nicht in dieser Datei.</translation>
    </message>
    <message>
        <source>It is about one picture alone, where a pair has two.</source>
        <translation type="unfinished">Es geht nur um ein Bild; ein Paar hat zwei.</translation>
    </message>
    <message>
        <source>The remark was not kept.</source>
        <translation type="unfinished">Die Bemerkung wurde nicht behalten.</translation>
    </message>
    <message>
        <source>Pick what it is about, and write it.</source>
        <translation type="unfinished">Wählen Sie aus, worum es geht, und schreiben Sie sie.</translation>
    </message>
    <message>
        <source>No report was made: only a PDF can be signed with a laboratory&apos;s certificate.</source>
        <translation type="unfinished">Es wurde kein Bericht erstellt: nur ein PDF lässt sich mit dem Zertifikat einer Dienststelle signieren.</translation>
    </message>
    <message>
        <source>Name a file that ends in .pdf, or sign with your own key alone.</source>
        <translation type="unfinished">Nennen Sie eine Datei, die auf .pdf endet, oder signieren Sie allein mit Ihrem eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>No report was made: the ending of its name says nothing.</source>
        <translation type="unfinished">Es wurde kein Bericht erstellt: die Endung des Namens sagt nichts aus.</translation>
    </message>
    <message>
        <source>Name a file that ends in .pdf or .html.</source>
        <translation type="unfinished">Nennen Sie eine Datei, die auf .pdf oder .html endet.</translation>
    </message>
    <message>
        <source>No report was made: {what} is no place and no series of this case.</source>
        <translation type="unfinished">Es wurde kein Bericht erstellt: {what} ist kein Ort und keine Serie dieses Falls.</translation>
    </message>
    <message>
        <source>Check the name; &apos;homeward clusters&apos; lists them.</source>
        <translation type="unfinished">Prüfen Sie den Namen; „homeward clusters“ listet sie auf.</translation>
    </message>
    <message>
        <source>That is no time with its zone.</source>
        <translation type="unfinished">Das ist keine Zeit mit Zeitzone.</translation>
    </message>
    <message>
        <source>Write it as 2026-05-01T12:00+00:00.</source>
        <translation type="unfinished">Schreiben Sie sie wie 2026-05-01T12:00+00:00.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished">Die Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Check its path and its rights.</source>
        <translation type="unfinished">Prüfen Sie Pfad und Rechte der Datei.</translation>
    </message>
    <message>
        <source>That file is too large.</source>
        <translation type="unfinished">Diese Datei ist zu groß.</translation>
    </message>
    <message>
        <source>Check that it is the file that was meant.</source>
        <translation type="unfinished">Prüfen Sie, ob es die gemeinte Datei ist.</translation>
    </message>
    <message>
        <source>That file holds no key.</source>
        <translation type="unfinished">Diese Datei enthält keinen Schlüssel.</translation>
    </message>
    <message>
        <source>None of its lines begins with {beginning}.</source>
        <translation type="unfinished">Keine ihrer Zeilen beginnt mit {beginning}.</translation>
    </message>
    <message>
        <source>Name the file that &apos;homeward receiving-key&apos; or &apos;age-keygen&apos; wrote.</source>
        <translation type="unfinished">Nennen Sie die Datei, die „homeward receiving-key“ oder „age-keygen“ geschrieben hat.</translation>
    </message>
    <message>
        <source>This is no result of a validation as it was signed.</source>
        <translation type="unfinished">Das ist kein Validierungsergebnis, wie es signiert wurde.</translation>
    </message>
    <message>
        <source>Run &apos;homeward validate&apos; again.</source>
        <translation type="unfinished">Führen Sie „homeward validate“ erneut aus.</translation>
    </message>
    <message>
        <source>Nothing was measured to its end: it was stopped.</source>
        <translation type="unfinished">Nichts wurde zu Ende gemessen: der Vorgang wurde gestoppt.</translation>
    </message>
    <message>
        <source>A result tells of every requirement, or there is none.</source>
        <translation type="unfinished">Ein Ergebnis nennt jede Anforderung, oder es gibt keines.</translation>
    </message>
    <message>
        <source>Begin it again whenever you like, in an empty folder.</source>
        <translation type="unfinished">Beginnen Sie jederzeit neu, in einem leeren Ordner.</translation>
    </message>
    <message>
        <source>It is of another kind or version, or was written by another program.</source>
        <translation type="unfinished">Es ist von anderer Art oder Version oder wurde von einem anderen Programm geschrieben.</translation>
    </message>
    <message>
        <source>It tells of no requirements.</source>
        <translation type="unfinished">Es nennt keine Anforderungen.</translation>
    </message>
    <message>
        <source>It cannot be read as one.</source>
        <translation type="unfinished">Es ist nicht als solches lesbar.</translation>
    </message>
    <message>
        <source>It was not signed by the key that was named.</source>
        <translation type="unfinished">Es wurde nicht mit dem genannten Schlüssel signiert.</translation>
    </message>
    <message>
        <source>It was altered after it was signed.</source>
        <translation type="unfinished">Es wurde nach dem Signieren verändert.</translation>
    </message>
    <message>
        <source>The content of this sealed file cannot be shown.</source>
        <translation type="unfinished">Der Inhalt dieser versiegelten Datei lässt sich nicht zeigen.</translation>
    </message>
    <message>
        <source>Ask the sender which version sealed it; nothing of it was taken over.</source>
        <translation type="unfinished">Fragen Sie die absendende Stelle, welche Version sie versiegelt hat; nichts daraus wurde übernommen.</translation>
    </message>
    <message>
        <source>Line {line} of its part {part} is not as this version knows it.</source>
        <translation type="unfinished">Zeile {line} des Teils {part} ist nicht so, wie diese Version sie kennt.</translation>
    </message>
    <message>
        <source>Its sentence stayed with the names of files.</source>
        <translation type="unfinished">Der Satz dazu ist, wie die Dateinamen, nicht mitgekommen.</translation>
    </message>
    <message>
        <source>The report was not signed with the laboratory&apos;s certificate.</source>
        <translation type="unfinished">Der Bericht wurde nicht mit dem Zertifikat der Dienststelle signiert.</translation>
    </message>
    <message>
        <source>Name a PKCS#12 file (.p12 or .pfx) with its key, RSA or ECDSA, and the right pass phrase.</source>
        <translation type="unfinished">Nennen Sie eine PKCS#12-Datei (.p12 oder .pfx) mit Schlüssel, RSA oder ECDSA, und die richtige Passphrase.</translation>
    </message>
    <message>
        <source>It is no PKCS#12 file, or its pass phrase is another.</source>
        <translation type="unfinished">Es ist keine PKCS#12-Datei, oder die Passphrase ist eine andere.</translation>
    </message>
    <message>
        <source>There is no key with its certificate in it.</source>
        <translation type="unfinished">Darin ist kein Schlüssel mit zugehörigem Zertifikat.</translation>
    </message>
    <message>
        <source>Its key is of a kind that viewers of PDF do not know.</source>
        <translation type="unfinished">Der Schlüssel ist von einer Art, die PDF-Programme nicht kennen.</translation>
    </message>
    <message>
        <source>Its chain of certificates is too long.</source>
        <translation type="unfinished">Die Zertifikatskette ist zu lang.</translation>
    </message>
    <message>
        <source>This is not a file of remarks as it was signed.</source>
        <translation type="unfinished">Das ist keine Datei mit Bemerkungen, wie sie signiert wurde.</translation>
    </message>
    <message>
        <source>Ask the reviewer for the file again; nothing of it was taken over.</source>
        <translation type="unfinished">Bitten Sie die prüfende Person erneut um die Datei; nichts daraus wurde übernommen.</translation>
    </message>
    <message>
        <source>It has more than {most} bytes.</source>
        <translation type="unfinished">Sie hat mehr als {most} Bytes.</translation>
    </message>
    <message>
        <source>It has other parts than remarks.</source>
        <translation type="unfinished">Sie hat andere Teile als Bemerkungen.</translation>
    </message>
    <message>
        <source>It has more remarks than a file can have.</source>
        <translation type="unfinished">Sie hat mehr Bemerkungen, als eine Datei haben kann.</translation>
    </message>
    <message>
        <source>Its manifest does not tell who made it, or on what.</source>
        <translation type="unfinished">Das Manifest nennt nicht, wer sie erstellt hat oder zu welcher Datei.</translation>
    </message>
    <message>
        <source>Line {line} of it is no remark.</source>
        <translation type="unfinished">Zeile {line} darin ist keine Bemerkung.</translation>
    </message>
    <message>
        <source>This is no signature of a report.</source>
        <translation type="unfinished">Das ist keine Signatur eines Berichts.</translation>
    </message>
    <message>
        <source>Name the file that was written beside the report, or ask the sender for it.</source>
        <translation type="unfinished">Nennen Sie die Datei, die neben dem Bericht geschrieben wurde, oder bitten Sie die absendende Stelle darum.</translation>
    </message>
    <message>
        <source>The typeface {name} cannot be used.</source>
        <translation type="unfinished">Die Schriftart {name} lässt sich nicht verwenden.</translation>
    </message>
    <message>
        <source>Its file is not there, or not the one that the list of typefaces names.</source>
        <translation type="unfinished">Ihre Datei fehlt oder ist nicht die, die die Liste der Schriftarten nennt.</translation>
    </message>
    <message>
        <source>Install Homeward again.</source>
        <translation type="unfinished">Installieren Sie Homeward erneut.</translation>
    </message>
    <message>
        <source>Whose key this is could not be kept.</source>
        <translation type="unfinished">Wem dieser Schlüssel gehört, konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Likeness of faces, never identity. It is less reliable on children and on some skin tones; brothers and sisters are alike. Look at both pictures before you believe it.</source>
        <translation type="unfinished">Ähnlichkeit von Gesichtern, nie Identität. Bei Kindern und manchen Hauttönen ist sie weniger verlässlich; Geschwister sehen sich ähnlich. Sehen Sie sich beide Bilder an, bevor Sie ihr glauben.</translation>
    </message>
    <message>
        <source>No people yet: Analyse ({case.analyse|Ctrl+R}) looks for faces.</source>
        <translation type="unfinished">Noch keine Personen: „Analysieren“ ({case.analyse|Ctrl+R}) sucht nach Gesichtern.</translation>
    </message>
    <message>
        <source>No people: Analyse has looked for faces, and no two pictures show any that are enough alike.</source>
        <translation type="unfinished">Keine Personen: „Analysieren“ hat nach Gesichtern gesucht, und keine zwei Bilder zeigen welche, die ähnlich genug sind.</translation>
    </message>
    <message>
        <source>Search by this face</source>
        <translation type="unfinished">Nach diesem Gesicht suchen</translation>
    </message>
    <message>
        <source>Ranks the pictures of this case by how much a face in them is like one in the picked picture</source>
        <translation type="unfinished">Ordnet die Bilder dieses Falls danach, wie ähnlich ein Gesicht darin dem im ausgewählten Bild ist</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation type="unfinished">Person {number}</translation>
    </message>
    <message>
        <source>{group} with {picture}</source>
        <translation type="unfinished">{group} mit {picture}</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished">Bemerkung</translation>
    </message>
    <message>
        <source>Reviewer: {word}</source>
        <translation type="unfinished">Prüfende Person: {word}</translation>
    </message>
    <message>
        <source>{name}, not signed yet</source>
        <translation type="unfinished">{name}, noch nicht signiert</translation>
    </message>
    <message>
        <source>{name}, reviewer, key {fingerprint}</source>
        <translation type="unfinished">{name}, prüfende Person, Schlüssel {fingerprint}</translation>
    </message>
    <message>
        <source>{pictures}: {decide.undecided|U} takes the remark back.</source>
        <translation type="unfinished">{pictures}: {decide.undecided|U} nimmt die Bemerkung zurück.</translation>
    </message>
    <message>
        <source>{pictures}: {decide.same|Y}, {decide.different|X} or {decide.undecided|U} says otherwise.</source>
        <translation type="unfinished">{pictures}: {decide.same|Y}, {decide.different|X} oder {decide.undecided|U} sagt etwas anderes.</translation>
    </message>
    <message>
        <source>{pictures}: {decide.undecided|U} puts the remark aside.</source>
        <translation type="unfinished">{pictures}: {decide.undecided|U} legt die Bemerkung beiseite.</translation>
    </message>
    <message>
        <source>{pictures}: {decide.same|Y} or {decide.different|X} is your own word, which binds; {decide.undecided|U} puts the remark aside.</source>
        <translation type="unfinished">{pictures}: {decide.same|Y} oder {decide.different|X} ist Ihre eigene Entscheidung, die bindet; {decide.undecided|U} legt die Bemerkung beiseite.</translation>
    </message>
    <message>
        <source>Open a sealed file</source>
        <translation type="unfinished">Versiegelte Datei öffnen</translation>
    </message>
    <message>
        <source>Not in a sealed file: “{command}” is for a case. {notes.remark|Shift+N} writes a remark.</source>
        <translation type="unfinished">Nicht in einer versiegelten Datei: „{command}“ ist für einen Fall. {notes.remark|Shift+N} schreibt eine Bemerkung.</translation>
    </message>
    <message>
        <source>Remark …</source>
        <translation type="unfinished">Bemerkung …</translation>
    </message>
    <message>
        <source>Save remarks …</source>
        <translation type="unfinished">Bemerkungen speichern …</translation>
    </message>
    <message>
        <source>a part of the case</source>
        <translation type="unfinished">ein Teil des Falls</translation>
    </message>
    <message>
        <source>without the names of files</source>
        <translation type="unfinished">ohne Dateinamen</translation>
    </message>
    <message>
        <source>the key of {name}</source>
        <translation type="unfinished">der Schlüssel von {name}</translation>
    </message>
    <message>
        <source>a key that is not known here</source>
        <translation type="unfinished">ein hier nicht bekannter Schlüssel</translation>
    </message>
    <message>
        <source>Sealed file, read-only: {case}, by {sender}</source>
        <translation type="unfinished">Versiegelte Datei, nur zum Lesen: {case}, von {sender}</translation>
    </message>
    <message>
        <source>signed by {key}, {whose}</source>
        <translation type="unfinished">signiert mit {key}, {whose}</translation>
    </message>
    <message numerus="yes">
        <source>%n clear picture(s)</source>
        <translation type="unfinished">
            <numerusform>%n unverhülltes Bild</numerusform>
            <numerusform>%n unverhüllte Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clear picture(s), released by {two}: each shown by its reveal, on your record</source>
        <translation type="unfinished">
            <numerusform>%n unverhülltes Bild, freigegeben von {two}: durch eine Aufdeckung gezeigt und für Sie protokolliert</numerusform>
            <numerusform>%n unverhüllte Bilder, freigegeben von {two}: jedes durch seine Aufdeckung gezeigt und für Sie protokolliert</numerusform>
        </translation>
    </message>
    <message>
        <source>no evidence came along</source>
        <translation type="unfinished">keine Beweismittel mitgekommen</translation>
    </message>
    <message>
        <source>{key}, known</source>
        <translation type="unfinished">{key}, bekannt</translation>
    </message>
    <message>
        <source>{key}, not known</source>
        <translation type="unfinished">{key}, nicht bekannt</translation>
    </message>
    <message>
        <source>no evidence came along: pictures end at the tile</source>
        <translation type="unfinished">keine Beweismittel mitgekommen: Bilder enden bei der Kachel</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation type="unfinished">keine Beweismittel</translation>
    </message>
    <message>
        <source>No remark: pick a picture, a pair, or open a place or a series first.</source>
        <translation type="unfinished">Keine Bemerkung: wählen Sie zuerst ein Bild oder ein Paar aus, oder öffnen Sie einen Ort oder eine Serie.</translation>
    </message>
    <message>
        <source>{first} and {second}, as {kind}</source>
        <translation type="unfinished">{first} und {second}, als {kind}</translation>
    </message>
    <message numerus="yes">
        <source>The open {kind}: %n picture(s)</source>
        <translation type="unfinished">
            <numerusform>Geöffnet, {kind}: %n Bild</numerusform>
            <numerusform>Geöffnet, {kind}: %n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no remark yet to be saved.</source>
        <translation type="unfinished">Es gibt noch keine Bemerkung zu speichern.</translation>
    </message>
    <message numerus="yes">
        <source>{file} holds %n remark(s). Send it to {sender}, and tell them your fingerprint by another way than the file: {fingerprint}.</source>
        <translation type="unfinished">
            <numerusform>{file} enthält %n Bemerkung. Senden Sie die Datei an {sender} und teilen Sie dort Ihren Fingerabdruck auf anderem Weg als mit der Datei mit: {fingerprint}.</numerusform>
            <numerusform>{file} enthält %n Bemerkungen. Senden Sie die Datei an {sender} und teilen Sie dort Ihren Fingerabdruck auf anderem Weg als mit der Datei mit: {fingerprint}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The remarks are saved.</source>
        <translation type="unfinished">Die Bemerkungen sind gespeichert.</translation>
    </message>
    <message>
        <source>Open a sealed file …</source>
        <translation type="unfinished">Versiegelte Datei öffnen …</translation>
    </message>
    <message>
        <source>As a reviewer: it is checked, then shown read-only, for remarks</source>
        <translation type="unfinished">Als prüfende Person: sie wird geprüft, dann nur zum Lesen gezeigt, für Bemerkungen</translation>
    </message>
    <message>
        <source>On a sealed file: signed by you, encrypted for whoever sent it</source>
        <translation type="unfinished">Zu einer versiegelten Datei: von Ihnen signiert, für die absendende Stelle verschlüsselt</translation>
    </message>
    <message>
        <source>Merge remarks …</source>
        <translation type="unfinished">Bemerkungen zusammenführen …</translation>
    </message>
    <message>
        <source>What a reviewer said of a sealed file, shown before it is taken in; it binds nothing</source>
        <translation type="unfinished">Was eine prüfende Person zu einer versiegelten Datei gesagt hat, vor der Übernahme gezeigt; nichts davon bindet</translation>
    </message>
    <message>
        <source>On a sealed file: on the picked picture, the pair, or the open place or series</source>
        <translation type="unfinished">Zu einer versiegelten Datei: zum ausgewählten Bild, zum Paar oder zum offenen Ort oder zur offenen Serie</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <comment>the file of a key</comment>
        <translation type="unfinished">noch nicht gewählt</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished">Wählen …</translation>
    </message>
    <message>
        <source>The file of your key</source>
        <translation type="unfinished">Die Datei Ihres Schlüssels</translation>
    </message>
    <message>
        <source>The file of my key</source>
        <translation type="unfinished">Die Datei meines Schlüssels</translation>
    </message>
    <message>
        <source>It is checked, then shown read-only. Nothing of it is written to the disk in clear.</source>
        <translation type="unfinished">Sie wird geprüft, dann nur zum Lesen gezeigt. Nichts davon wird unverschlüsselt auf den Datenträger geschrieben.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">Ihr Name</translation>
    </message>
    <message>
        <source>Type the pass phrase that the sender told you.</source>
        <translation type="unfinished">Geben Sie die Passphrase ein, die Ihnen die absendende Stelle mitgeteilt hat.</translation>
    </message>
    <message>
        <source>Choose the file of your key.</source>
        <translation type="unfinished">Wählen Sie die Datei Ihres Schlüssels.</translation>
    </message>
    <message numerus="yes">
        <source>Opening … %n picture(s)</source>
        <translation type="unfinished">
            <numerusform>Wird geöffnet … %n Bild</numerusform>
            <numerusform>Wird geöffnet … %n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation type="unfinished">Ergebnis der Prüfung</translation>
    </message>
    <message numerus="yes">
        <source>?  %n fact(s) that this version does not know (is|are) left out.</source>
        <translation type="unfinished">
            <numerusform>?  %n Fakt, den diese Version nicht kennt, wird ausgelassen.</numerusform>
            <numerusform>?  %n Fakten, die diese Version nicht kennt, werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was signed by this key:</source>
        <translation type="unfinished">Sie wurde mit diesem Schlüssel signiert:</translation>
    </message>
    <message>
        <source>You know it as the key of {name}.</source>
        <translation type="unfinished">Sie kennen ihn als den Schlüssel von {name}.</translation>
    </message>
    <message>
        <source>It is not known here. Compare it with what {sender} told you, by telephone or on paper. Once you have, say whose it is; leave that empty until then.</source>
        <translation type="unfinished">Er ist hier nicht bekannt. Vergleichen Sie ihn mit dem, was {sender} Ihnen mitgeteilt hat, am Telefon oder auf Papier. Geben Sie danach an, wem er gehört; lassen Sie das bis dahin leer.</translation>
    </message>
    <message>
        <source>It is the key of</source>
        <translation type="unfinished">Schlüssel von</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">Ansehen</translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished">Zu</translation>
    </message>
    <message>
        <source>This picture is in no stack: no other picture of the case is a copy of it.</source>
        <translation type="unfinished">Dieses Bild ist in keinem Stapel: kein anderes Bild des Falls ist eine Kopie davon.</translation>
    </message>
    <message>
        <source>All stacks are unfolded now; {wall.unfold|O} folds them.</source>
        <translation type="unfinished">Alle Stapel sind jetzt aufgeklappt; {wall.unfold|O} klappt sie zu.</translation>
    </message>
    <message>
        <source>No copy in this stack is like that.</source>
        <translation type="unfinished">Keine Kopie in diesem Stapel ist so.</translation>
    </message>
    <message>
        <source>Split off for good. The Decisions tab takes it back.</source>
        <translation type="unfinished">Dauerhaft abgetrennt. Unter „Entscheidungen“ lässt es sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Copies of this picture …</source>
        <translation type="unfinished">Kopien dieses Bildes …</translation>
    </message>
    <message>
        <source>What each copy is, and every place where it lies; some can be split off for good</source>
        <translation type="unfinished">Was jede Kopie ist und alle Stellen, an denen sie liegt; manche lassen sich dauerhaft abtrennen</translation>
    </message>
    <message>
        <source>Best copy</source>
        <translation type="unfinished">Beste Kopie</translation>
    </message>
    <message>
        <source>Of the picked picture&apos;s stack, which is unfolded for it: the most pixels, the least compressed</source>
        <translation type="unfinished">Aus dem Stapel des ausgewählten Bildes, der dafür aufgeklappt wird: die meisten Pixel, am wenigsten komprimiert</translation>
    </message>
    <message>
        <source>Earliest copy</source>
        <translation type="unfinished">Früheste Kopie</translation>
    </message>
    <message>
        <source>By what the camera wrote; where nothing is written, by the file&apos;s own time</source>
        <translation type="unfinished">Nach dem, was die Kamera geschrieben hat; wo nichts steht, nach der Zeit der Datei selbst</translation>
    </message>
    <message>
        <source>Next copy with Exif</source>
        <translation type="unfinished">Nächste Kopie mit Exif</translation>
    </message>
    <message>
        <source>One whose file says which camera, when or where</source>
        <translation type="unfinished">Eine, deren Datei Kamera, Zeit oder Position nennt</translation>
    </message>
    <message>
        <source>Next copy that differs from its thumbnail</source>
        <translation type="unfinished">Nächste Kopie, die vom Vorschaubild abweicht</translation>
    </message>
    <message>
        <source>The file still holds a small picture of what it showed before</source>
        <translation type="unfinished">Die Datei enthält noch ein kleines Bild dessen, was sie früher zeigte</translation>
    </message>
    <message>
        <source>best quality</source>
        <comment>of copies</comment>
        <translation type="unfinished">beste Qualität</translation>
    </message>
    <message>
        <source>earliest</source>
        <comment>of copies</comment>
        <translation type="unfinished">früheste</translation>
    </message>
    <message>
        <source>has Exif</source>
        <comment>of copies</comment>
        <translation type="unfinished">hat Exif</translation>
    </message>
    <message>
        <source>differs from its thumbnail</source>
        <comment>of copies</comment>
        <translation type="unfinished">weicht vom Vorschaubild ab</translation>
    </message>
    <message>
        <source>Q: the best. E: the earliest. Shift+E: the next with Exif. Shift+Q: the next that differs from the thumbnail inside its file. Return goes to it on the wall.</source>
        <translation type="unfinished">Q: die beste. E: die früheste. Umschalt+E: die nächste mit Exif. Umschalt+Q: die nächste, die vom Vorschaubild in ihrer Datei abweicht. Return führt zu ihr auf der Wand.</translation>
    </message>
    <message>
        <source>Copies of this picture</source>
        <translation type="unfinished">Kopien dieses Bildes</translation>
    </message>
    <message>
        <source>Split off for good</source>
        <translation type="unfinished">Dauerhaft abtrennen</translation>
    </message>
    <message>
        <source>Reason to split</source>
        <translation type="unfinished">Grund der Trennung</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation type="unfinished">Dorthin</translation>
    </message>
    <message>
        <source>It lies at: {paths}</source>
        <translation type="unfinished">Liegt unter: {paths}</translation>
    </message>
    <message>
        <source>size not known</source>
        <comment>of a copy</comment>
        <translation type="unfinished">Größe nicht bekannt</translation>
    </message>
    <message>
        <source>{width} x {height} pixels</source>
        <translation type="unfinished">{width} x {height} Pixel</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation type="unfinished">{number} kB</translation>
    </message>
    <message>
        <source>JPEG quality {quality}</source>
        <translation type="unfinished">JPEG-Qualität {quality}</translation>
    </message>
    <message>
        <source>no time</source>
        <comment>of a copy</comment>
        <translation type="unfinished">keine Zeit</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s).</source>
        <translation type="unfinished">
            <numerusform>%n Bild.</numerusform>
            <numerusform>%n Bilder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) in the graph.</source>
        <translation type="unfinished">
            <numerusform>%n Knoten im Graphen.</numerusform>
            <numerusform>%n Knoten im Graphen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export CASE/UCO …</source>
        <translation type="unfinished">CASE/UCO exportieren …</translation>
    </message>
    <message>
        <source>As JSON-LD for other tools: what was found, grouped and said, and by whom; no picture is in it</source>
        <translation type="unfinished">Als JSON-LD für andere Programme: was gefunden, gruppiert und gesagt wurde, und von wem; ohne jedes Bild</translation>
    </message>
    <message>
        <source>Export CASE/UCO</source>
        <translation type="unfinished">CASE/UCO exportieren</translation>
    </message>
    <message>
        <source>With notes and leads</source>
        <translation type="unfinished">Mit Notizen und Ansätzen</translation>
    </message>
    <message>
        <source>No picture, no tile and nothing that pictures are compared by is in it. It is not encrypted; only you can read it where it is written.</source>
        <translation type="unfinished">Kein Bild, keine Kachel und nichts, womit Bilder verglichen werden, ist darin. Die Datei ist nicht verschlüsselt; dort, wo sie geschrieben wird, können nur Sie sie lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) with strength and reason</source>
        <translation type="unfinished">
            <numerusform>%n Verknüpfung mit Stärke und Grund</numerusform>
            <numerusform>%n Verknüpfungen mit Stärke und Grund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s): hashes, sizes, tags of files, camera and position</source>
        <translation type="unfinished">
            <numerusform>%n Bild: Hashes, Größen, Tags der Dateien, Kamera und Position</numerusform>
            <numerusform>%n Bilder: Hashes, Größen, Tags der Dateien, Kamera und Position</numerusform>
        </translation>
    </message>
    <message>
        <source>who did what, with which version and models</source>
        <translation type="unfinished">wer was getan hat, mit welcher Version und welchen Modellen</translation>
    </message>
    <message>
        <source>The remark is here, but it would not survive a crash: its draft could not be saved.</source>
        <translation type="unfinished">Die Bemerkung ist hier, ginge aber bei einem Absturz verloren: ihr Entwurf konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Make room where settings are kept, or save your remarks now.</source>
        <translation type="unfinished">Schaffen Sie Platz am Ablageort der Einstellungen, oder speichern Sie Ihre Bemerkungen jetzt.</translation>
    </message>
    <message>
        <source>Remarks that were not saved</source>
        <translation type="unfinished">Nicht gespeicherte Bemerkungen</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) by {author}, the last kept {when}, (was|were) not saved in a signed file.</source>
        <translation type="unfinished">
            <numerusform>%n Bemerkung von {author}, gesichert {when}, wurde nicht in einer signierten Datei gespeichert.</numerusform>
            <numerusform>%n Bemerkungen von {author}, die letzte gesichert {when}, wurden nicht in einer signierten Datei gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with them</source>
        <translation type="unfinished">Damit weiterarbeiten</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation type="unfinished">Verwerfen</translation>
    </message>
    <message>
        <source>How far the writing is</source>
        <translation type="unfinished">Fortschritt des Schreibens</translation>
    </message>
    <message>
        <source>open a network socket</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">einen Netzwerk-Socket öffnen</translation>
    </message>
    <message>
        <source>open a local socket</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">einen lokalen Socket öffnen</translation>
    </message>
    <message>
        <source>make a pair of sockets</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">ein Socket-Paar anlegen</translation>
    </message>
    <message>
        <source>start a process</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">einen Prozess starten</translation>
    </message>
    <message>
        <source>start a process the new way</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">einen Prozess auf die neue Art starten</translation>
    </message>
    <message>
        <source>start a thread</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">einen Thread starten</translation>
    </message>
    <message>
        <source>make memory that runs</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">ausführbaren Speicher anlegen</translation>
    </message>
    <message>
        <source>make a file without a name</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">eine Datei ohne Namen anlegen</translation>
    </message>
    <message>
        <source>become another user</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">zu einem anderen Benutzer werden</translation>
    </message>
    <message>
        <source>loosen its limits</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">seine Beschränkungen lockern</translation>
    </message>
    <message>
        <source>import what was not loaded</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">importieren, was nicht geladen war</translation>
    </message>
    <message>
        <source>look into itself by /proc</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">über /proc in sich selbst hineinsehen</translation>
    </message>
    <message>
        <source>look into its parent by /proc</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">über /proc in seinen Elternprozess hineinsehen</translation>
    </message>
    <message>
        <source>signal its parent</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">seinem Elternprozess ein Signal senden</translation>
    </message>
    <message>
        <source>signal everybody</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">allen Prozessen ein Signal senden</translation>
    </message>
    <message>
        <source>ask the kernel by a ring</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">den Kernel über einen Ring ansprechen</translation>
    </message>
    <message>
        <source>read a file</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">eine Datei lesen</translation>
    </message>
    <message>
        <source>read a file by the library</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">eine Datei über die Bibliothek lesen</translation>
    </message>
    <message>
        <source>write a file</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">eine Datei schreiben</translation>
    </message>
    <message>
        <source>list a folder</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">einen Ordner auflisten</translation>
    </message>
    <message>
        <source>ask about a file</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">eine Datei abfragen</translation>
    </message>
    <message>
        <source>remove a file</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">eine Datei entfernen</translation>
    </message>
    <message>
        <source>make a folder</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">einen Ordner anlegen</translation>
    </message>
    <message>
        <source>make a link</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">eine Dateiverknüpfung anlegen</translation>
    </message>
    <message>
        <source>change folder</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">den Ordner wechseln</translation>
    </message>
    <message>
        <source>change rights</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">Rechte ändern</translation>
    </message>
    <message>
        <source>The limits of sensor noise: it was fitted on made-up sensors and measured on no two real bodies of one model, and the software of some phones writes the same pattern on every body. Finding nothing says nothing: messengers and web pages take the pattern away.</source>
        <translation type="unfinished">Die Grenzen des Sensorrauschens: das Verfahren wurde an erfundenen Sensoren angepasst und nicht an zwei echten Gehäusen desselben Modells gemessen, und die Software mancher Telefone schreibt auf jedes Gehäuse dasselbe Muster. Nichts zu finden sagt nichts aus: Messenger und Webseiten entfernen das Muster.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) by sensor noise among its members, not weighed. The strongest: {reason}</source>
        <translation type="unfinished">
            <numerusform>%n Verknüpfung durch Sensorrauschen unter den Mitgliedern, nicht gewichtet: {reason}</numerusform>
            <numerusform>%n Verknüpfungen durch Sensorrauschen unter den Mitgliedern, nicht gewichtet. Die stärkste: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) by sensor noise to pictures outside it, not weighed. The strongest: {reason}</source>
        <translation type="unfinished">
            <numerusform>%n Verknüpfung durch Sensorrauschen zu einem Bild außerhalb, nicht gewichtet: {reason}</numerusform>
            <numerusform>%n Verknüpfungen durch Sensorrauschen zu Bildern außerhalb, nicht gewichtet. Die stärkste: {reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>same {hashes} as in “{set}”</source>
        <translation type="unfinished">{hashes} wie in „{set}“</translation>
    </message>
    <message>
        <source>same PhotoDNA value as one in “{set}” (equality only: Homeward does not compute PhotoDNA, near matches are not looked for)</source>
        <translation type="unfinished">PhotoDNA-Wert wie bei einem Eintrag in „{set}“ (nur Gleichheit: Homeward berechnet kein PhotoDNA, nach Beinahe-Treffern wird nicht gesucht)</translation>
    </message>
    <message>
        <source>whoever gave the set out</source>
        <translation type="unfinished">der herausgebenden Stelle des Sets</translation>
    </message>
    <message>
        <source>graded {category} by {examiner}</source>
        <translation type="unfinished">als {category} eingestuft von {examiner}</translation>
    </message>
    <message>
        <source>The series&apos; name is too long, or not one line.</source>
        <translation type="unfinished">Der Name der Serie ist zu lang oder nicht einzeilig.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation type="unfinished">Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>Nothing was added to the stash.</source>
        <translation type="unfinished">Dem Bestand wurde nichts hinzugefügt.</translation>
    </message>
    <message numerus="yes">
        <source>It knows of %n categor(y|ies) from here already.</source>
        <translation type="unfinished">
            <numerusform>Er kennt von hier bereits %n Kategorie.</numerusform>
            <numerusform>Er kennt von hier bereits %n Kategorien.</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture here has a category by your word.</source>
        <translation type="unfinished">Kein Bild hier hat eine von Ihnen vergebene Kategorie.</translation>
    </message>
    <message>
        <source>Grade pictures first; what an imported file says is not your own word.</source>
        <translation type="unfinished">Stufen Sie zuerst Bilder ein; was eine importierte Datei angibt, ist nicht Ihre eigene Einstufung.</translation>
    </message>
    <message>
        <source>No stash was written: there is nothing in it.</source>
        <translation type="unfinished">Es wurde kein Bestand geschrieben: er ist leer.</translation>
    </message>
    <message>
        <source>Add to it from a case first.</source>
        <translation type="unfinished">Fügen Sie ihm zuerst aus einem Fall etwas hinzu.</translation>
    </message>
    <message>
        <source>No stash was written: its file would be too large to be merged by anybody.</source>
        <translation type="unfinished">Es wurde kein Bestand geschrieben: Seine Datei wäre so groß, dass niemand sie zusammenführen könnte.</translation>
    </message>
    <message>
        <source>It may have {most} bytes at most.</source>
        <translation type="unfinished">Sie darf höchstens {most} Bytes haben.</translation>
    </message>
    <message>
        <source>Hand on your own additions, without those of colleagues.</source>
        <translation type="unfinished">Geben Sie nur Ihre eigenen Ergänzungen weiter, ohne die von anderen.</translation>
    </message>
    <message>
        <source>Stopped; nothing of the stash was looked up.</source>
        <translation type="unfinished">Gestoppt; vom Bestand wurde nichts abgeglichen.</translation>
    </message>
    <message>
        <source>There is nothing in the stash that this case did not say itself.</source>
        <translation type="unfinished">Im Bestand ist nichts, was nicht dieser Fall selbst angegeben hat.</translation>
    </message>
    <message>
        <source>Add to it from another case, or merge a colleague&apos;s.</source>
        <translation type="unfinished">Fügen Sie ihm aus einem anderen Fall etwas hinzu, oder führen Sie ihn mit einem anderen Bestand zusammen.</translation>
    </message>
    <message>
        <source>This is not a stash as it was signed.</source>
        <translation type="unfinished">Das ist kein Bestand, wie er signiert wurde.</translation>
    </message>
    <message>
        <source>Its manifest does not tell who made it.</source>
        <translation type="unfinished">Sein Manifest gibt nicht an, wer ihn erstellt hat.</translation>
    </message>
    <message>
        <source>Part {name} of it is no addition to a stash.</source>
        <translation type="unfinished">Teil {name} davon ist keine Ergänzung zu einem Bestand.</translation>
    </message>
    <message>
        <source>An addition in it was not signed by whom it names.</source>
        <translation type="unfinished">Eine Ergänzung darin wurde nicht von der Person signiert, die sie nennt.</translation>
    </message>
    <message>
        <source>The stash does not open with this signing key.</source>
        <translation type="unfinished">Der Bestand lässt sich mit diesem Signaturschlüssel nicht öffnen.</translation>
    </message>
    <message>
        <source>It was made with another one, or its file is damaged.</source>
        <translation type="unfinished">Er wurde mit einem anderen erstellt, oder seine Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>Put back the key or the file that belong together; nothing was changed.</source>
        <translation type="unfinished">Stellen Sie den zugehörigen Schlüssel oder die zugehörige Datei wieder her; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The stash could not be opened.</source>
        <translation type="unfinished">Der Bestand konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>A newer version of the program made this stash.</source>
        <translation type="unfinished">Eine neuere Version des Programms hat diesen Bestand erstellt.</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation type="unfinished">Verwenden Sie jene Version.</translation>
    </message>
    <message>
        <source>The stash is damaged: an addition is not what was added.</source>
        <translation type="unfinished">Der Bestand ist beschädigt: eine Ergänzung ist nicht so, wie sie hinzugefügt wurde.</translation>
    </message>
    <message>
        <source>Put back its file from a backup.</source>
        <translation type="unfinished">Stellen Sie seine Datei aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The case was looked up.</source>
        <translation type="unfinished">Der Fall wurde abgeglichen.</translation>
    </message>
    <message>
        <source>Merge a stash</source>
        <translation type="unfinished">Bestand zusammenführen</translation>
    </message>
    <message numerus="yes">
        <source>%n addition(s) (is|are) in {file}.</source>
        <translation type="unfinished">
            <numerusform>%n Ergänzung ist in {file}.</numerusform>
            <numerusform>%n Ergänzungen sind in {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The stash is written.</source>
        <translation type="unfinished">Der Bestand ist geschrieben.</translation>
    </message>
    <message>
        <source>All that it said of this case was taken back; the words of before were taken out of this case.</source>
        <translation type="unfinished">Alles, was der Bestand zu diesem Fall sagte, wurde zurückgenommen; die früheren Angaben wurden aus diesem Fall herausgenommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of this case (is|are) in it: Facts tells who gave which category, Filters has a box for them.</source>
        <translation type="unfinished">
            <numerusform>%n Bild dieses Falls ist darin: „Fakten“ nennt, wer welche Kategorie vergeben hat, „Filter“ hat ein Kästchen dafür.</numerusform>
            <numerusform>%n Bilder dieses Falls sind darin: „Fakten“ nennt, wer welche Kategorie vergeben hat, „Filter“ hat ein Kästchen dafür.</numerusform>
        </translation>
    </message>
    <message>
        <source>Own stash …</source>
        <translation type="unfinished">Eigener Bestand …</translation>
    </message>
    <message>
        <source>What you graded in past cases: added to by choice, looked up here, merged with colleagues&apos;</source>
        <translation type="unfinished">Was Sie in früheren Fällen eingestuft haben: auf Wunsch ergänzt, hier abgeglichen, mit Beständen anderer zusammengeführt</translation>
    </message>
    <message>
        <source>Own stash</source>
        <translation type="unfinished">Eigener Bestand</translation>
    </message>
    <message>
        <source>What you graded in past cases, kept beside your settings: hashes and categories, never a picture. It is encrypted by your signing key.</source>
        <translation type="unfinished">Was Sie in früheren Fällen eingestuft haben, neben Ihren Einstellungen aufbewahrt: Hashes und Kategorien, nie ein Bild. Er ist mit Ihrem Signaturschlüssel verschlüsselt.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished">Öffnen</translation>
    </message>
    <message>
        <source>What other examiners graded too, each in their name</source>
        <translation type="unfinished">Auch was andere Auswerter/innen eingestuft haben, jeweils unter deren Namen</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n picked picture(s)</source>
        <translation type="unfinished">
            <numerusform>Nur %n ausgewähltes Bild</numerusform>
            <numerusform>Nur die %n ausgewählten Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes along only if you write it here</source>
        <translation type="unfinished">Geht nur mit, wenn Sie sie hier angeben</translation>
    </message>
    <message>
        <source>Look this case up</source>
        <translation type="unfinished">Diesen Fall abgleichen</translation>
    </message>
    <message>
        <source>Merge a colleague&apos;s …</source>
        <translation type="unfinished">Mit anderem Bestand zusammenführen …</translation>
    </message>
    <message>
        <source>Hand it on …</source>
        <translation type="unfinished">Weitergeben …</translation>
    </message>
    <message>
        <source>Words that do not go together</source>
        <translation type="unfinished">Einstufungen, die nicht zusammenpassen</translation>
    </message>
    <message>
        <source>Add to the stash</source>
        <translation type="unfinished">Zum Bestand hinzufügen</translation>
    </message>
    <message>
        <source>Add from this case</source>
        <translation type="unfinished">Aus diesem Fall hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) graded, words on them: {words}. Additions: {additions}, {others} of colleagues.</source>
        <translation type="unfinished">
            <numerusform>%n Bild eingestuft, Einstufungen dazu: {words}. Ergänzungen: {additions}, davon {others} von anderen.</numerusform>
            <numerusform>%n Bilder eingestuft, Einstufungen dazu: {words}. Ergänzungen: {additions}, davon {others} von anderen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n categor(y|ies) would be added.</source>
        <translation type="unfinished">
            <numerusform>%n Kategorie würde hinzugefügt.</numerusform>
            <numerusform>%n Kategorien würden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (is|are) another one now.</source>
        <translation type="unfinished">
            <numerusform>%n ist jetzt eine andere.</numerusform>
            <numerusform>%n sind jetzt andere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (stands|stand) no more, and would be taken back.</source>
        <translation type="unfinished">
            <numerusform>%n gilt nicht mehr und würde zurückgenommen.</numerusform>
            <numerusform>%n gelten nicht mehr und würden zurückgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It knows all that you graded here.</source>
        <translation type="unfinished">Er kennt alles, was Sie hier eingestuft haben.</translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s), which nothing here settles</source>
        <translation type="unfinished">
            <numerusform>%n Widerspruch, den hier nichts auflöst</numerusform>
            <numerusform>%n Widersprüche, die hier nichts auflöst</numerusform>
        </translation>
    </message>
    <message>
        <source>other category</source>
        <translation type="unfinished">andere Kategorie</translation>
    </message>
    <message>
        <source>other scheme</source>
        <translation type="unfinished">anderes Schema</translation>
    </message>
    <message>
        <source>alike by PDQ, other category</source>
        <translation type="unfinished">ähnlich nach PDQ, andere Kategorie</translation>
    </message>
    <message>
        <source>same MD5, other content</source>
        <translation type="unfinished">gleicher MD5, anderer Inhalt</translation>
    </message>
    <message>
        <source>{category} ({scheme}): {examiner}, case {case}, {when}</source>
        <translation type="unfinished">{category} ({scheme}): {examiner}, Fall {case}, {when}</translation>
    </message>
    <message>
        <source>This case was looked up in it as it is now; each further import is too.</source>
        <translation type="unfinished">Dieser Fall wurde mit seinem jetzigen Stand abgeglichen; jeder weitere Import wird es auch.</translation>
    </message>
    <message>
        <source>This case was looked up in an older state of it.</source>
        <translation type="unfinished">Dieser Fall wurde mit einem älteren Stand abgeglichen.</translation>
    </message>
    <message>
        <source>This case was not looked up in it yet.</source>
        <translation type="unfinished">Dieser Fall wurde noch nicht damit abgeglichen.</translation>
    </message>
    <message>
        <source>Hand the stash on</source>
        <translation type="unfinished">Bestand weitergeben</translation>
    </message>
    <message>
        <source>With what was merged from colleagues, as they signed it</source>
        <translation type="unfinished">Mit dem, was von anderen übernommen wurde, wie von ihnen signiert</translation>
    </message>
    <message>
        <source>One file, signed by you and encrypted for them: hashes, categories, and who gave them in which case.</source>
        <translation type="unfinished">Eine Datei, von Ihnen signiert und für die Empfänger verschlüsselt: Hashes, Kategorien und wer sie in welchem Fall vergeben hat.</translation>
    </message>
    <message>
        <source>My receiving key</source>
        <translation type="unfinished">Mein Empfangsschlüssel</translation>
    </message>
    <message>
        <source>The file of your receiving key</source>
        <translation type="unfinished">Die Datei Ihres Empfangsschlüssels</translation>
    </message>
    <message>
        <source>All of it is there already; nothing would change.</source>
        <translation type="unfinished">Alles davon ist schon da; nichts würde sich ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%n new word(s); contents that nothing was said of here: {contents}.</source>
        <translation type="unfinished">
            <numerusform>%n neue Einstufung; Inhalte, zu denen hier noch nichts vorlag: {contents}.</numerusform>
            <numerusform>%n neue Einstufungen; Inhalte, zu denen hier noch nichts vorlag: {contents}.</numerusform>
        </translation>
    </message>
    <message>
        <source>By {authors}.</source>
        <translation type="unfinished">Von {authors}.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) (has|have) the same category here already.</source>
        <translation type="unfinished">
            <numerusform>%n Bild hat hier schon dieselbe Kategorie.</numerusform>
            <numerusform>%n Bilder haben hier schon dieselbe Kategorie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s): both words stay, side by side.</source>
        <translation type="unfinished">
            <numerusform>%n Widerspruch: beide Einstufungen bleiben nebeneinander bestehen.</numerusform>
            <numerusform>%n Widersprüche: jeweils beide Einstufungen bleiben nebeneinander bestehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>From {sender}, signed by this key, {whose}:</source>
        <translation type="unfinished">Von {sender}, signiert mit diesem Schlüssel, {whose}:</translation>
    </message>
    <message>
        <source>Nothing was sealed: the released picture {picture}… could not be read.</source>
        <translation type="unfinished">Nichts wurde versiegelt: das freigegebene Bild {picture}… konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Attach the exhibit&apos;s disk where it was, and seal again.</source>
        <translation type="unfinished">Schließen Sie den Datenträger des Asservats wie zuvor an und versiegeln Sie erneut.</translation>
    </message>
    <message>
        <source>A release is of 1 to {most} pictures.</source>
        <translation type="unfinished">Eine Freigabe umfasst 1 bis {most} Bilder.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the pictures (is|are) not in this case.</source>
        <translation type="unfinished">
            <numerusform>%n der Bilder ist nicht in diesem Fall.</numerusform>
            <numerusform>%n der Bilder sind nicht in diesem Fall.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pictures have more than {most} bytes.</source>
        <translation type="unfinished">Die Bilder haben mehr als {most} Byte.</translation>
    </message>
    <message>
        <source>Its file is not where it was found.</source>
        <translation type="unfinished">Seine Datei ist nicht dort, wo sie gefunden wurde.</translation>
    </message>
    <message>
        <source>The pictures were not released.</source>
        <translation type="unfinished">Die Bilder wurden nicht freigegeben.</translation>
    </message>
    <message>
        <source>Name pictures of this case, in several releases.</source>
        <translation type="unfinished">Nennen Sie Bilder dieses Falls, verteilt auf mehrere Freigaben.</translation>
    </message>
    <message>
        <source>This case has not asked for it.</source>
        <translation type="unfinished">Dieser Fall hat nicht darum gebeten.</translation>
    </message>
    <message>
        <source>There is no one word of two people of that name in this case: {name}.</source>
        <translation type="unfinished">In diesem Fall gibt es nicht genau eine Erklärung zweier Personen mit dieser Bezeichnung: {name}.</translation>
    </message>
    <message>
        <source>Name it by how its number begins, as it is listed.</source>
        <translation type="unfinished">Nennen Sie den Anfang ihrer Nummer, wie sie aufgelistet ist.</translation>
    </message>
    <message>
        <source>This is not a word of two people as it was signed.</source>
        <translation type="unfinished">Das ist keine Erklärung zweier Personen, wie sie signiert wurde.</translation>
    </message>
    <message>
        <source>Ask whoever sent it for the file again; nothing of it was taken over.</source>
        <translation type="unfinished">Fordern Sie die Datei bei der Person, die sie gesendet hat, erneut an; nichts daraus wurde übernommen.</translation>
    </message>
    <message>
        <source>Two people have to say so, and this would be one.</source>
        <translation type="unfinished">Zwei Personen müssen es erklären, und das wäre nur eine.</translation>
    </message>
    <message>
        <source>Let somebody else sign, with a key of their own.</source>
        <translation type="unfinished">Lassen Sie eine andere Person mit einem eigenen Schlüssel signieren.</translation>
    </message>
    <message>
        <source>This word of two people is on something else.</source>
        <translation type="unfinished">Diese Erklärung zweier Personen bezieht sich auf etwas anderes.</translation>
    </message>
    <message>
        <source>Take the one that is on this case and for this purpose.</source>
        <translation type="unfinished">Nehmen Sie die, die sich auf diesen Fall bezieht und diesem Zweck dient.</translation>
    </message>
    <message>
        <source>It is for another purpose: {purpose}.</source>
        <translation type="unfinished">Sie dient einem anderen Zweck: {purpose}.</translation>
    </message>
    <message>
        <source>It is of another case: {case}.</source>
        <translation type="unfinished">Sie gehört zu einem anderen Fall: {case}.</translation>
    </message>
    <message>
        <source>The first and the second have the same key.</source>
        <translation type="unfinished">Die erste und die zweite Person haben denselben Schlüssel.</translation>
    </message>
    <message>
        <source>The first and the second have the same name.</source>
        <translation type="unfinished">Die erste und die zweite Person haben denselben Namen.</translation>
    </message>
    <message>
        <source>A name, the case or the reason is missing, too long, or not in plain letters.</source>
        <translation type="unfinished">Ein Name, der Fall oder der Grund fehlt, ist zu lang oder besteht nicht aus einfachen Zeichen.</translation>
    </message>
    <message>
        <source>A fingerprint, the case or the purpose is not written as one.</source>
        <translation type="unfinished">Ein Fingerabdruck, der Fall oder der Zweck ist nicht als solcher geschrieben.</translation>
    </message>
    <message>
        <source>It does not say on what it is.</source>
        <translation type="unfinished">Sie gibt nicht an, worauf sie sich bezieht.</translation>
    </message>
    <message numerus="yes">
        <source>It has to end, within %n day(s).</source>
        <translation type="unfinished">
            <numerusform>Sie muss ein Ende haben, spätestens nach %n Tag.</numerusform>
            <numerusform>Sie muss ein Ende haben, spätestens nach %n Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clear pictures are not those that two people released, or not for these recipients.</source>
        <translation type="unfinished">Die unverhüllten Bilder sind nicht die, die zwei Personen freigegeben haben, oder nicht für diese Empfänger.</translation>
    </message>
    <message>
        <source>Release exactly what is sealed, to exactly those that it is sealed for.</source>
        <translation type="unfinished">Geben Sie genau das frei, was versiegelt wird, und genau für die, für die es versiegelt wird.</translation>
    </message>
    <message>
        <source>The clear pictures in this sealed file are not as two people released them.</source>
        <translation type="unfinished">Die unverhüllten Bilder in dieser versiegelten Datei sind nicht so, wie zwei Personen sie freigegeben haben.</translation>
    </message>
    <message>
        <source>Ask the sender for a file that holds what was released; nothing of this one was taken over.</source>
        <translation type="unfinished">Fordern Sie bei der absendenden Stelle eine Datei an, die das Freigegebene enthält; nichts aus dieser wurde übernommen.</translation>
    </message>
    <message>
        <source>It was released to other keys than the file is to be sealed for.</source>
        <translation type="unfinished">Die Freigabe wurde für andere Schlüssel erteilt als die, für die die Datei versiegelt werden soll.</translation>
    </message>
    <message numerus="yes">
        <source>%n released picture(s) (is|are) not among those that are sealed.</source>
        <translation type="unfinished">
            <numerusform>%n freigegebenes Bild ist nicht unter denen, die versiegelt werden.</numerusform>
            <numerusform>%n freigegebene Bilder sind nicht unter denen, die versiegelt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not tell when it was sealed.</source>
        <translation type="unfinished">Sie gibt nicht an, wann sie versiegelt wurde.</translation>
    </message>
    <message>
        <source>It was released to other keys than the file is sealed for.</source>
        <translation type="unfinished">Die Freigabe wurde für andere Schlüssel erteilt als die, für die die Datei versiegelt ist.</translation>
    </message>
    <message>
        <source>Other pictures are clear in it than were released.</source>
        <translation type="unfinished">Es sind andere Bilder unverhüllt darin, als freigegeben wurden.</translation>
    </message>
    <message>
        <source>A clear picture in it is not the one that was released.</source>
        <translation type="unfinished">Ein unverhülltes Bild darin ist nicht das freigegebene.</translation>
    </message>
    <message>
        <source>A clear picture in it has more than {most} bytes.</source>
        <translation type="unfinished">Ein unverhülltes Bild darin hat mehr als {most} Byte.</translation>
    </message>
    <message>
        <source>It does not say which pictures are released, and to whom, as a release does.</source>
        <translation type="unfinished">Sie gibt nicht in der Form einer Freigabe an, welche Bilder freigegeben sind und für wen.</translation>
    </message>
    <message>
        <source>The picture stays veiled: that it is looked at could not be noted.</source>
        <translation type="unfinished">Das Bild bleibt verhüllt: es konnte nicht protokolliert werden, dass es angesehen wird.</translation>
    </message>
    <message>
        <source>The picture is veiled again, but that it is could not be noted.</source>
        <translation type="unfinished">Das Bild ist wieder verhüllt, aber das konnte nicht protokolliert werden.</translation>
    </message>
    <message>
        <source>The file {name} beside your settings cannot be written or read.</source>
        <translation type="unfinished">Die Datei {name} neben Ihren Einstellungen ist nicht beschreibbar oder nicht lesbar.</translation>
    </message>
    <message>
        <source>✓ {name} has signed</source>
        <translation type="unfinished">✓ {name} hat signiert</translation>
    </message>
    <message>
        <source>{name} has not signed yet</source>
        <translation type="unfinished">{name} hat noch nicht signiert</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s): {why}</source>
        <translation type="unfinished">
            <numerusform>%n Bild: {why}</numerusform>
            <numerusform>%n Bilder: {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>Stands until {at}</source>
        <translation type="unfinished">Gilt bis {at}</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), released by {first} and {second}</source>
        <translation type="unfinished">
            <numerusform>%n Bild, freigegeben von {first} und {second}</numerusform>
            <numerusform>%n Bilder, freigegeben von {first} und {second}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of {case}, each by its SHA-256:</source>
        <translation type="unfinished">
            <numerusform>%n Bild aus {case}, mit seiner SHA-256:</numerusform>
            <numerusform>%n Bilder aus {case}, jedes mit seiner SHA-256:</numerusform>
        </translation>
    </message>
    <message>
        <source>the signing key of this machine</source>
        <translation type="unfinished">der Signaturschlüssel dieses Rechners</translation>
    </message>
    <message>
        <source>No part of a person is left: no hand, hair, skin, shadow or tattoo.</source>
        <translation type="unfinished">Kein Teil einer Person ist übrig: keine Hand, kein Haar, keine Haut, kein Schatten, keine Tätowierung.</translation>
    </message>
    <message>
        <source>Look for reflections: no mirror, window, metal or glossy surface shows anybody.</source>
        <translation type="unfinished">Auf Spiegelungen achten: kein Spiegel, kein Fenster, kein Metall und keine glänzende Fläche zeigt jemanden.</translation>
    </message>
    <message>
        <source>No screen, photograph, drawing or poster shows anybody.</source>
        <translation type="unfinished">Kein Bildschirm, kein Foto, keine Zeichnung und kein Plakat zeigt jemanden.</translation>
    </message>
    <message>
        <source>No text, QR code or bar code tells who somebody is, or more than the appeal asks for.</source>
        <translation type="unfinished">Kein Text, QR-Code oder Strichcode verrät, wer jemand ist, oder mehr, als der Fahndungsaufruf wissen will.</translation>
    </message>
    <message>
        <source>The program fills in whom it finds. It misses people, and parts of them most of all.</source>
        <translation type="unfinished">Das Programm deckt ab, wen es findet. Es übersieht Personen, am ehesten Teile von ihnen.</translation>
    </message>
    <message numerus="yes">
        <source>Not checked by the program, which found %n bright spot(s), as lamps and glossy surfaces make them.</source>
        <translation type="unfinished">
            <numerusform>Nicht vom Programm geprüft; es fand %n helle Stelle, wie sie bei Lampen und glänzenden Flächen entsteht.</numerusform>
            <numerusform>Nicht vom Programm geprüft; es fand %n helle Stellen, wie sie bei Lampen und glänzenden Flächen entstehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not checked by the program, which found %n QR code(s) or bar code(s).</source>
        <translation type="unfinished">
            <numerusform>Nicht vom Programm geprüft; es fand %n QR-Code oder Strichcode.</numerusform>
            <numerusform>Nicht vom Programm geprüft; es fand %n QR-Codes oder Strichcodes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text is not checked by the program. It found no QR code; small ones it misses.</source>
        <translation type="unfinished">Text wird vom Programm nicht geprüft. Es fand keinen QR-Code; kleine übersieht es.</translation>
    </message>
    <message>
        <source>Not checked by the program.</source>
        <translation type="unfinished">Nicht vom Programm geprüft.</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>state of an appeal&apos;s cut-out</comment>
        <translation type="unfinished">Entwurf</translation>
    </message>
    <message>
        <source>waiting for approval</source>
        <comment>state of an appeal&apos;s cut-out</comment>
        <translation type="unfinished">wartet auf Genehmigung</translation>
    </message>
    <message>
        <source>approved</source>
        <comment>state of an appeal&apos;s cut-out</comment>
        <translation type="unfinished">genehmigt</translation>
    </message>
    <message>
        <source>not approved</source>
        <comment>state of an appeal&apos;s cut-out</comment>
        <translation type="unfinished">nicht genehmigt</translation>
    </message>
    <message>
        <source>written out</source>
        <comment>state of an appeal&apos;s cut-out</comment>
        <translation type="unfinished">exportiert</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>state of an appeal&apos;s cut-out</comment>
        <translation type="unfinished">zurückgezogen</translation>
    </message>
    <message>
        <source>Nothing was cut out: the picture&apos;s file is not where it was found.</source>
        <translation type="unfinished">Nichts wurde ausgeschnitten: die Datei des Bildes ist nicht dort, wo sie gefunden wurde.</translation>
    </message>
    <message>
        <source>A cut-out is made from the exhibit itself, and that is not attached here.</source>
        <translation type="unfinished">Ein Ausschnitt wird aus dem Asservat selbst gemacht, und das ist hier nicht angeschlossen.</translation>
    </message>
    <message>
        <source>Attach the exhibit&apos;s disk where it was, and ask again.</source>
        <translation type="unfinished">Schließen Sie den Datenträger des Asservats wie zuvor an und fragen Sie erneut.</translation>
    </message>
    <message>
        <source>Nothing was cut out: too little would be left of it.</source>
        <translation type="unfinished">Nichts wurde ausgeschnitten: davon bliebe zu wenig übrig.</translation>
    </message>
    <message>
        <source>People are there, or nobody can tell since it is too small, too dark or too even: {share} is left.</source>
        <translation type="unfinished">Dort sind Personen, oder niemand kann es sagen, weil es zu klein, zu dunkel oder zu gleichförmig ist: übrig bleibt {share}.</translation>
    </message>
    <message>
        <source>Draw a region away from people, or a larger one.</source>
        <translation type="unfinished">Ziehen Sie einen Bereich abseits von Personen auf oder einen größeren.</translation>
    </message>
    <message>
        <source>Nothing was cut out: somebody may still be in it.</source>
        <translation type="unfinished">Nichts wurde ausgeschnitten: es könnte noch jemand zu sehen sein.</translation>
    </message>
    <message>
        <source>A face was found in the finished cut-out.</source>
        <translation type="unfinished">Im fertigen Ausschnitt wurde ein Gesicht gefunden.</translation>
    </message>
    <message>
        <source>A person was found in the finished cut-out.</source>
        <translation type="unfinished">Im fertigen Ausschnitt wurde eine Person gefunden.</translation>
    </message>
    <message>
        <source>Draw a smaller region, away from people, pictures of people and mirrors.</source>
        <translation type="unfinished">Ziehen Sie einen kleineren Bereich auf, abseits von Personen, Bildern von Personen und Spiegeln.</translation>
    </message>
    <message>
        <source>Nothing was cut out: that is no size.</source>
        <translation type="unfinished">Nichts wurde ausgeschnitten: das ist keine gültige Größe.</translation>
    </message>
    <message>
        <source>Give the longest side as {least} to {most} pixels.</source>
        <translation type="unfinished">Geben Sie die längste Seite mit {least} bis {most} Pixel an.</translation>
    </message>
    <message>
        <source>Nothing was cut out: what it is about is too long.</source>
        <translation type="unfinished">Nichts wurde ausgeschnitten: die Angabe, was es ist, ist zu lang.</translation>
    </message>
    <message>
        <source>Say it on one line, in at most {most} characters.</source>
        <translation type="unfinished">Geben Sie es in einer Zeile an, mit höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>There is no cut-out of that number in this case.</source>
        <translation type="unfinished">In diesem Fall gibt es keinen Ausschnitt mit dieser Nummer.</translation>
    </message>
    <message>
        <source>Look at the list of cut-outs.</source>
        <translation type="unfinished">Sehen Sie in der Liste der Ausschnitte nach.</translation>
    </message>
    <message>
        <source>Nothing was done with the cut-out: it is {state}.</source>
        <translation type="unfinished">Mit dem Ausschnitt wurde nichts getan: sein Stand ist „{state}“.</translation>
    </message>
    <message>
        <source>Nothing was signed: the cut-out has not been looked at for everything.</source>
        <translation type="unfinished">Nichts wurde signiert: am Ausschnitt wurde nicht alles geprüft.</translation>
    </message>
    <message>
        <source>You have not looked at it.</source>
        <translation type="unfinished">Sie haben ihn nicht angesehen.</translation>
    </message>
    <message>
        <source>Look at it in Appeals, and tick what you have looked for.</source>
        <translation type="unfinished">Sehen Sie ihn sich in „Fahndungsaufrufe“ an und haken Sie an, worauf Sie geachtet haben.</translation>
    </message>
    <message>
        <source>Nothing was approved: a second person has to do it.</source>
        <translation type="unfinished">Nichts wurde genehmigt: das muss eine zweite Person tun.</translation>
    </message>
    <message>
        <source>You have asked for it, or made it.</source>
        <translation type="unfinished">Sie haben um die Genehmigung gebeten oder den Ausschnitt gemacht.</translation>
    </message>
    <message>
        <source>Let a colleague open the case under their own name, look at it, and sign with their key.</source>
        <translation type="unfinished">Lassen Sie jemand anderes den Fall unter eigenem Namen öffnen, den Ausschnitt ansehen und mit eigenem Schlüssel signieren.</translation>
    </message>
    <message>
        <source>Nothing left the case: the cut-out is not the one that two people have signed.</source>
        <translation type="unfinished">Nichts hat den Fall verlassen: der Ausschnitt ist nicht der, den zwei Personen signiert haben.</translation>
    </message>
    <message>
        <source>Its SHA-256 is another one, or its file holds more than pixels.</source>
        <translation type="unfinished">Sein SHA-256 ist ein anderer, oder seine Datei enthält mehr als Pixel.</translation>
    </message>
    <message>
        <source>Make it again, and find out who changed the case.</source>
        <translation type="unfinished">Machen Sie ihn neu und klären Sie, wer den Fall verändert hat.</translation>
    </message>
    <message>
        <source>Wait for the answer, or withdraw it and make another.</source>
        <translation type="unfinished">Warten Sie die Antwort ab, oder ziehen Sie ihn zurück und machen Sie einen neuen.</translation>
    </message>
    <message>
        <source>Have it asked for first.</source>
        <translation type="unfinished">Lassen Sie zuerst um die Genehmigung bitten.</translation>
    </message>
    <message>
        <source>Withdraw it instead.</source>
        <translation type="unfinished">Ziehen Sie ihn stattdessen zurück.</translation>
    </message>
    <message>
        <source>Make another one.</source>
        <translation type="unfinished">Machen Sie einen neuen.</translation>
    </message>
    <message>
        <source>Have a second person approve it first.</source>
        <translation type="unfinished">Lassen Sie ihn zuerst von einer zweiten Person genehmigen.</translation>
    </message>
    <message>
        <source>{form}, {wide} by {high}</source>
        <translation type="unfinished">{form}, {wide} mal {high}</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation type="unfinished">Nr. {number}</translation>
    </message>
    <message>
        <source>made {when} by {who}</source>
        <translation type="unfinished">gemacht {when} von {who}</translation>
    </message>
    <message>
        <source>asked for {when} by {who}</source>
        <translation type="unfinished">Genehmigung erbeten {when} von {who}</translation>
    </message>
    <message>
        <source>approved by {who}</source>
        <translation type="unfinished">genehmigt von {who}</translation>
    </message>
    <message>
        <source>{who} said no</source>
        <translation type="unfinished">{who} hat abgelehnt</translation>
    </message>
    <message>
        <source>written out {when} by {who}</source>
        <translation type="unfinished">exportiert {when} von {who}</translation>
    </message>
    <message>
        <source>withdrawn {when} by {who}</source>
        <translation type="unfinished">zurückgezogen {when} von {who}</translation>
    </message>
    <message>
        <source>Pick a picture anywhere and press {appeals.open|Shift+A}; then draw a rectangle round an object.</source>
        <translation type="unfinished">Wählen Sie irgendwo ein Bild aus und drücken Sie {appeals.open|Shift+A}; ziehen Sie dann ein Rechteck um einen Gegenstand auf.</translation>
    </message>
    <message>
        <source>Drag, or use the arrows, to draw a rectangle round the object. {picture.context|C} shows the scene, people filled in.</source>
        <translation type="unfinished">Ziehen Sie mit der Maus oder mit den Pfeilen ein Rechteck um den Gegenstand auf. {picture.context|C} zeigt die Szene, Personen abgedeckt.</translation>
    </message>
    <message>
        <source>Arrows move the rectangle, Shift and arrows grow it. Return cuts it out; people are filled in.</source>
        <translation type="unfinished">Pfeile bewegen das Rechteck, Umschalt und Pfeile vergrößern es. Return schneidet es aus; Personen werden abgedeckt.</translation>
    </message>
    <message>
        <source>Cutting out; a locked process is started for it …</source>
        <translation type="unfinished">Wird ausgeschnitten; dafür wird ein abgeschotteter Prozess gestartet …</translation>
    </message>
    <message>
        <source>Nothing has been cut out yet.</source>
        <translation type="unfinished">Noch wurde nichts ausgeschnitten.</translation>
    </message>
    <message>
        <source>Look at it with {picture.context|C} before you tick: it is a reveal, on the record.</source>
        <translation type="unfinished">Sehen Sie ihn sich mit {picture.context|C} an, bevor Sie etwas anhaken: das ist eine Aufdeckung und wird protokolliert.</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation type="unfinished">Fahndungsaufrufe</translation>
    </message>
    <message>
        <source>Number on a rim</source>
        <translation type="unfinished">Nummer auf einem Rand</translation>
    </message>
    <message>
        <source>Cut out</source>
        <translation type="unfinished">Ausschneiden</translation>
    </message>
    <message>
        <source>Cut-outs for appeals</source>
        <translation type="unfinished">Ausschnitte für Fahndungsaufrufe</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation type="unfinished">Worauf zu achten ist</translation>
    </message>
    <message>
        <source>Look ({picture.context|C})</source>
        <translation type="unfinished">Ansehen ({picture.context|C})</translation>
    </message>
    <message>
        <source>Second person …</source>
        <translation type="unfinished">Zweite Person …</translation>
    </message>
    <message>
        <source>Approve …</source>
        <translation type="unfinished">Genehmigen …</translation>
    </message>
    <message>
        <source>Refuse …</source>
        <translation type="unfinished">Ablehnen …</translation>
    </message>
    <message>
        <source>Write out …</source>
        <translation type="unfinished">Exportieren …</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation type="unfinished">Zurückziehen …</translation>
    </message>
    <message>
        <source>What it is, for the team</source>
        <translation type="unfinished">Was es ist, für das Team</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation type="unfinished">Dateiart</translation>
    </message>
    <message>
        <source>{side} px</source>
        <translation type="unfinished">{side} px</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation type="unfinished">Längste Seite</translation>
    </message>
    <message>
        <source>{who} has ticked all that stands below; look for the same, and tick it yourself.</source>
        <translation type="unfinished">{who} hat alles angehakt, was unten steht; achten Sie auf dasselbe und haken Sie es selbst an.</translation>
    </message>
    <message>
        <source>Cut out for an appeal</source>
        <translation type="unfinished">Für einen Fahndungsaufruf ausschneiden</translation>
    </message>
    <message>
        <source>An object for the public, people filled in; it leaves when two people have signed</source>
        <translation type="unfinished">Ein Gegenstand für die Öffentlichkeit, Personen abgedeckt; er verlässt den Fall, wenn zwei Personen signiert haben</translation>
    </message>
    <message>
        <source>Appeals: draw a rectangle, or none</source>
        <translation type="unfinished">Fahndungsaufrufe: Rechteck aufziehen oder keines</translation>
    </message>
    <message>
        <source>Appeals: cut out what is drawn</source>
        <translation type="unfinished">Fahndungsaufrufe: Aufgezogenes ausschneiden</translation>
    </message>
    <message>
        <source>Appeals: look at the chosen cut-out, or veil it</source>
        <translation type="unfinished">Fahndungsaufrufe: gewählten Ausschnitt ansehen oder verhüllen</translation>
    </message>
    <message>
        <source>Picture to cut from: none picked yet</source>
        <translation type="unfinished">Bild zum Ausschneiden: noch keines ausgewählt</translation>
    </message>
    <message>
        <source>Picture to cut from, {picture}: {part}</source>
        <translation type="unfinished">Bild zum Ausschneiden, {picture}: {part}</translation>
    </message>
    <message>
        <source>Cut-out: none chosen</source>
        <translation type="unfinished">Ausschnitt: keiner gewählt</translation>
    </message>
    <message>
        <source>Cut-out {name}, as it would leave</source>
        <translation type="unfinished">Ausschnitt {name}, so wie er herausginge</translation>
    </message>
    <message>
        <source>Cut-out {name}, veiled</source>
        <translation type="unfinished">Ausschnitt {name}, verhüllt</translation>
    </message>
    <message>
        <source>Show everything ({filters.clear|Ctrl+Backspace})</source>
        <translation type="unfinished">Alles zeigen ({filters.clear|Ctrl+Backspace})</translation>
    </message>
    <message numerus="yes">
        <source>Narrowed by {panels}: the wall shows %n picture(s).</source>
        <translation type="unfinished">
            <numerusform>Eingegrenzt durch {panels}: Die Wand zeigt %n Bild.</numerusform>
            <numerusform>Eingegrenzt durch {panels}: Die Wand zeigt %n Bilder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Narrowed by {panels}</source>
        <translation type="unfinished">Eingegrenzt durch {panels}</translation>
    </message>
    <message>
        <source>Asks for its pass phrase</source>
        <translation type="unfinished">Fragt nach seiner Passphrase</translation>
    </message>
    <message>
        <source>“{command}” is for a picture: pick one in a grid of tiles first.</source>
        <translation type="unfinished">„{command}“ gilt einem Bild: wählen Sie zuerst eines in einem Raster von Kacheln.</translation>
    </message>
    <message>
        <source>Equator</source>
        <translation type="unfinished">Äquator</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) near {town}</source>
        <translation type="unfinished">
            <numerusform>%n Bild bei {town}</numerusform>
            <numerusform>%n Bilder bei {town}</numerusform>
        </translation>
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished">gemessen</translation>
    </message>
    <message>
        <source>inferred from its place</source>
        <translation type="unfinished">aus seinem Ort erschlossen</translation>
    </message>
    <message>
        <source>may be {metres} m off</source>
        <translation type="unfinished">kann {metres} m daneben liegen</translation>
    </message>
    <message>
        <source>may be 100 m off, as is assumed</source>
        <translation type="unfinished">kann 100 m daneben liegen, so die Annahme</translation>
    </message>
    <message numerus="yes">
        <source>%n of them measured</source>
        <comment>pictures</comment>
        <translation type="unfinished">
            <numerusform>%n davon gemessen</numerusform>
            <numerusform>%n davon gemessen</numerusform>
        </translation>
    </message>
    <message>
        <source>with the picked picture</source>
        <translation type="unfinished">mit dem gewählten Bild</translation>
    </message>
    <message numerus="yes">
        <source>But one body may not have taken all %n picture(s) with that serial: {said}</source>
        <translation type="unfinished">
            <numerusform>Aber ein einziges Gehäuse hat das %n Bild mit dieser Seriennummer vielleicht nicht aufgenommen: {said}</numerusform>
            <numerusform>Aber ein einziges Gehäuse hat die %n Bilder mit dieser Seriennummer vielleicht nicht alle aufgenommen: {said}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %n picture(s) with that serial {fits} fit one body.</source>
        <translation type="unfinished">
            <numerusform>Bei dem %n Bild mit dieser Seriennummer passen {fits} zu einem Gehäuse.</numerusform>
            <numerusform>Bei den %n Bildern mit dieser Seriennummer passen {fits} zu einem Gehäuse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing else in the files of the %n picture(s) with that serial bears on whether one body wrote it.</source>
        <translation type="unfinished">
            <numerusform>Nichts sonst in der Datei des %n Bildes mit dieser Seriennummer sagt, ob ein Gehäuse sie schrieb.</numerusform>
            <numerusform>Nichts sonst in den Dateien der %n Bilder mit dieser Seriennummer sagt, ob ein Gehäuse sie schrieb.</numerusform>
        </translation>
    </message>
    <message>
        <source>they name firmware by turns ({versions}), as two bodies&apos; do.</source>
        <translation type="unfinished">sie nennen abwechselnd Firmware ({versions}), wie die zweier Gehäuse.</translation>
    </message>
    <message numerus="yes">
        <source>times and %n position(s)</source>
        <translation type="unfinished">
            <numerusform>Zeiten und %n Position</numerusform>
            <numerusform>Zeiten und %n Positionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>times and %n number(s) in names</source>
        <translation type="unfinished">
            <numerusform>Zeiten und %n Nummer in Namen</numerusform>
            <numerusform>Zeiten und %n Nummern in Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>two that were taken {apart} after each other lie {distance} apart (%n such leap(s)), unless a clock or a position is wrong.</source>
        <translation type="unfinished">
            <numerusform>zwei, die {apart} nacheinander aufgenommen wurden, liegen {distance} auseinander (%n solcher Sprung), falls keine Uhr und keine Position falsch ist.</numerusform>
            <numerusform>zwei, die {apart} nacheinander aufgenommen wurden, liegen {distance} auseinander (%n solche Sprünge), falls keine Uhr und keine Position falsch ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the numbers in their names run in %n rows by turns ({rows}), as those of so many bodies do, or of files that somebody renamed.</source>
        <translation type="unfinished">
            <numerusform>die Nummern in ihren Namen laufen abwechselnd in %n Reihe ({rows}), wie die so vieler Gehäuse oder umbenannter Dateien.</numerusform>
            <numerusform>die Nummern in ihren Namen laufen abwechselnd in %n Reihen ({rows}), wie die so vieler Gehäuse oder umbenannter Dateien.</numerusform>
        </translation>
    </message>
</context>
</TS>
