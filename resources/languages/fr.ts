<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>serial {serial}</source>
        <comment>a camera&apos;s number</comment>
        <translation type="unfinished">
            <numerusform>n° de série {serial}</numerusform>
            <numerusform>n° de série {serial}</numerusform>
        </translation>
    </message>
    <message>
        <source>{camera}, serial {serial}</source>
        <translation type="unfinished">{camera}, n° de série {serial}</translation>
    </message>
    <message>
        <source>{camera}, {owner}&apos;s</source>
        <translation type="unfinished">{camera}, de {owner}</translation>
    </message>
    <message>
        <source>Its serial {serial} stands in files of two models and is not counted.</source>
        <translation type="unfinished">Son numéro de série {serial} figure dans des fichiers de deux modèles et ne compte pas.</translation>
    </message>
    <message>
        <source>It has {many} characters, and {most} are the most.</source>
        <translation type="unfinished">Il contient {many} caractères, alors que le maximum est de {most}.</translation>
    </message>
    <message>
        <source>It is not TOML: {error}.</source>
        <translation type="unfinished">Ce n’est pas du TOML&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>It lists no [[category]].</source>
        <translation type="unfinished">Il ne contient aucune [[category]].</translation>
    </message>
    <message>
        <source>It lists {many} categories, and {most} are the most.</source>
        <translation type="unfinished">Il contient {many} catégories, alors que le maximum est de {most}.</translation>
    </message>
    <message>
        <source>Category {number} is not a table.</source>
        <translation type="unfinished">La catégorie {number} n’est pas une table.</translation>
    </message>
    <message>
        <source>The code of category {number} has blanks, or more than {most} characters.</source>
        <translation type="unfinished">Le code de la catégorie {number} contient des espaces, ou plus de {most} caractères.</translation>
    </message>
    <message>
        <source>The key of category {number} is {key}, and only the digits 0 to 9 can be keys.</source>
        <translation type="unfinished">La touche de la catégorie {number} est {key}, alors que seuls les chiffres de 0 à 9 peuvent servir de touches.</translation>
    </message>
    <message>
        <source>The code {code} has two meanings: {one}, and {other}.</source>
        <translation type="unfinished">Le code {code} a deux sens&#xa0;: {one} et {other}.</translation>
    </message>
    <message>
        <source>The key {key} has two meanings: {one}, and {other}.</source>
        <translation type="unfinished">La touche {key} a deux sens&#xa0;: {one} et {other}.</translation>
    </message>
    <message>
        <source>“{field}” of the scheme is missing, or is not text in quotation marks.</source>
        <translation type="unfinished">«&#xa0;{field}&#xa0;» de la nomenclature manque, ou n’est pas un texte entre guillemets.</translation>
    </message>
    <message>
        <source>“{field}” of category {number} is missing, or is not text in quotation marks.</source>
        <translation type="unfinished">«&#xa0;{field}&#xa0;» de la catégorie {number} manque, ou n’est pas un texte entre guillemets.</translation>
    </message>
    <message>
        <source>“{field}” of the scheme cannot be used: {error}.</source>
        <translation type="unfinished">«&#xa0;{field}&#xa0;» de la nomenclature n’est pas utilisable&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>“{field}” of category {number} cannot be used: {error}.</source>
        <translation type="unfinished">«&#xa0;{field}&#xa0;» de la catégorie {number} n’est pas utilisable&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>This file of categories cannot be used.</source>
        <translation type="unfinished">Ce fichier de catégories n’est pas utilisable.</translation>
    </message>
    <message>
        <source>Mend the file; resources/schemes has some that can be used, to begin from.</source>
        <translation type="unfinished">Corrigez le fichier&#xa0;; resources/schemes en contient des utilisables, pour commencer.</translation>
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
        <translation type="unfinished">au nord</translation>
    </message>
    <message>
        <source>north-east</source>
        <comment>a direction</comment>
        <translation type="unfinished">au nord-est</translation>
    </message>
    <message>
        <source>east</source>
        <comment>a direction</comment>
        <translation type="unfinished">à l’est</translation>
    </message>
    <message>
        <source>south-east</source>
        <comment>a direction</comment>
        <translation type="unfinished">au sud-est</translation>
    </message>
    <message>
        <source>south</source>
        <comment>a direction</comment>
        <translation type="unfinished">au sud</translation>
    </message>
    <message>
        <source>south-west</source>
        <comment>a direction</comment>
        <translation type="unfinished">au sud-ouest</translation>
    </message>
    <message>
        <source>west</source>
        <comment>a direction</comment>
        <translation type="unfinished">à l’ouest</translation>
    </message>
    <message>
        <source>north-west</source>
        <comment>a direction</comment>
        <translation type="unfinished">au nord-ouest</translation>
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
        <translation type="unfinished">{some} et {last}</translation>
    </message>
    <message>
        <source>{some} or {last}</source>
        <translation type="unfinished">{some} ou {last}</translation>
    </message>
    <message numerus="yes">
        <source>{some} and %n more</source>
        <translation type="unfinished">
            <numerusform>{some} et %n autre</numerusform>
            <numerusform>{some} et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>The pass phrase does not open this case.</source>
        <translation type="unfinished">La phrase de passe n’ouvre pas cette affaire.</translation>
    </message>
    <message>
        <source>It is not the one that the case was sealed with, or the case&apos;s key file was altered.</source>
        <translation type="unfinished">Ce n’est pas celle avec laquelle l’affaire a été scellée, ou le fichier de clé de l’affaire a été modifié.</translation>
    </message>
    <message>
        <source>Type it again, with an eye on Caps Lock and the keyboard&apos;s language, or use the recovery key.</source>
        <translation type="unfinished">Saisissez-la de nouveau, en vérifiant Verr. Maj et la langue du clavier, ou utilisez la clé de récupération.</translation>
    </message>
    <message>
        <source>This case was saved by a newer version of the program.</source>
        <translation type="unfinished">Cette affaire a été enregistrée par une version plus récente du programme.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n schema change(s) that this version does not know.</source>
        <translation type="unfinished">
            <numerusform>Elle comporte %n modification de structure que cette version ne connaît pas.</numerusform>
            <numerusform>Elle comporte %n modifications de structure que cette version ne connaît pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Install the newer version. The case file has not been changed.</source>
        <translation type="unfinished">Installez la version plus récente. Le fichier de l’affaire n’a pas été modifié.</translation>
    </message>
    <message>
        <source>This case is damaged: {part}.</source>
        <translation type="unfinished">Cette affaire est endommagée&#xa0;: {part}.</translation>
    </message>
    <message>
        <source>The file was cut off, altered or copied incompletely; its seal does not fit.</source>
        <translation type="unfinished">Le fichier a été tronqué, modifié ou copié de façon incomplète&#xa0;; son sceau ne correspond pas.</translation>
    </message>
    <message>
        <source>Work on a copy of the backup. Nothing has been changed in the damaged case.</source>
        <translation type="unfinished">Travaillez sur une copie de la sauvegarde. Rien n’a été modifié dans l’affaire endommagée.</translation>
    </message>
    <message>
        <source>This case is open elsewhere.</source>
        <translation type="unfinished">Cette affaire est ouverte ailleurs.</translation>
    </message>
    <message>
        <source>It is held by {holder}.</source>
        <translation type="unfinished">Elle est utilisée par {holder}.</translation>
    </message>
    <message>
        <source>Close it there first; two writers could lose each other&apos;s work.</source>
        <translation type="unfinished">Fermez-la d’abord là-bas&#xa0;; deux programmes qui écrivent pourraient perdre le travail l’un de l’autre.</translation>
    </message>
    <message>
        <source>There is no case at {name}.</source>
        <translation type="unfinished">Il n’y a pas d’affaire à l’emplacement {name}.</translation>
    </message>
    <message>
        <source>The folder is missing, or it holds no Homeward case.</source>
        <translation type="unfinished">Le dossier manque, ou ne contient pas d’affaire Homeward.</translation>
    </message>
    <message>
        <source>A file lies there, and a case is a folder.</source>
        <translation type="unfinished">Il y a là un fichier, et une affaire est un dossier.</translation>
    </message>
    <message>
        <source>Check the path, or make a case with &apos;homeward new&apos;.</source>
        <translation type="unfinished">Vérifiez le chemin, ou créez une affaire avec «&#xa0;homeward new&#xa0;».</translation>
    </message>
    <message>
        <source>{name} exists already.</source>
        <translation type="unfinished">{name} existe déjà.</translation>
    </message>
    <message>
        <source>A new case never overwrites anything.</source>
        <translation type="unfinished">Une nouvelle affaire n’écrase jamais rien.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished">Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The disk is full; the last step was not saved.</source>
        <translation type="unfinished">Le disque est plein&#xa0;; la dernière étape n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>What was saved before it is safe.</source>
        <translation type="unfinished">Ce qui avait été enregistré avant est en sûreté.</translation>
    </message>
    <message>
        <source>Make room on the disk of the case, then run the same step again: it goes on from there.</source>
        <translation type="unfinished">Libérez de la place sur le disque de l’affaire, puis relancez la même étape&#xa0;: elle reprend à cet endroit.</translation>
    </message>
    <message>
        <source>The case was not made: the disk is full.</source>
        <translation type="unfinished">L’affaire n’a pas été créée&#xa0;: le disque est plein.</translation>
    </message>
    <message>
        <source>Nothing of it is left there.</source>
        <translation type="unfinished">Il n’en reste rien à cet endroit.</translation>
    </message>
    <message>
        <source>Make room on that disk, or make the case on another one.</source>
        <translation type="unfinished">Libérez de la place sur ce disque, ou créez l’affaire sur un autre.</translation>
    </message>
    <message>
        <source>This pass phrase is too short.</source>
        <translation type="unfinished">Cette phrase de passe est trop courte.</translation>
    </message>
    <message>
        <source>A case is sealed with at least {least} characters.</source>
        <translation type="unfinished">Une affaire est scellée avec au moins {least} caractères.</translation>
    </message>
    <message>
        <source>Use five or more random words.</source>
        <translation type="unfinished">Utilisez au moins cinq mots tirés au hasard.</translation>
    </message>
    <message>
        <source>This case is not as it was left: {noticed}.</source>
        <translation type="unfinished">Cette affaire n’est pas dans l’état où elle a été laissée&#xa0;: {noticed}.</translation>
    </message>
    <message>
        <source>A file or a part of one was exchanged after the case was sealed, or is a copy from another moment.</source>
        <translation type="unfinished">Un fichier, ou une partie d’un fichier, a été échangé après le scellement de l’affaire, ou est une copie d’un autre moment.</translation>
    </message>
    <message>
        <source>Put all files of the case back from one backup, and find out who exchanged them.</source>
        <translation type="unfinished">Remettez tous les fichiers de l’affaire à partir d’une même sauvegarde, et cherchez qui les a échangés.</translation>
    </message>
    <message>
        <source>Nothing was changed: this is a sealed case file, which can be looked at and remarked on.</source>
        <translation type="unfinished">Rien n’a été modifié&#xa0;: c’est un fichier d’affaire scellé, à consulter, et sur lequel on peut faire des remarques.</translation>
    </message>
    <message>
        <source>The case is with its examiner; here is what they sealed of it.</source>
        <translation type="unfinished">L’affaire est chez son examinateur&#xa0;; voici ce qu’il en a scellé.</translation>
    </message>
    <message>
        <source>Write a remark, and send the file of your remarks to the examiner.</source>
        <translation type="unfinished">Écrivez une remarque, et envoyez le fichier de vos remarques à l’examinateur.</translation>
    </message>
    <message>
        <source>open</source>
        <comment>state of a lead</comment>
        <translation type="unfinished">ouverte</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a lead</comment>
        <translation type="unfinished">terminée</translation>
    </message>
    <message>
        <source>dropped</source>
        <comment>state of a lead</comment>
        <translation type="unfinished">abandonnée</translation>
    </message>
    <message>
        <source>That is no region of the picture.</source>
        <translation type="unfinished">Ce n’est pas une zone de l’image.</translation>
    </message>
    <message>
        <source>Give left, top, right and bottom as shares from 0 to 1, for example 0.2,0.1,0.6,0.5.</source>
        <translation type="unfinished">Indiquez gauche, haut, droite et bas en fractions de 0 à 1, par exemple 0.2,0.1,0.6,0.5.</translation>
    </message>
    <message>
        <source>A side lies outside the picture.</source>
        <translation type="unfinished">Un côté se trouve hors de l’image.</translation>
    </message>
    <message>
        <source>It has no area: left is less than right, and top is less than bottom.</source>
        <translation type="unfinished">Elle n’a pas de surface&#xa0;: la gauche doit être inférieure à la droite, et le haut au bas.</translation>
    </message>
    <message>
        <source>It is not four numbers with commas between them.</source>
        <translation type="unfinished">Ce ne sont pas quatre nombres séparés par des virgules.</translation>
    </message>
    <message>
        <source>Each reason raises or lowers the odds that two pictures belong together. The percentage is that of all reasons together, and never more than the surest kind of reason among them allows.</source>
        <translation type="unfinished">Chaque raison augmente ou diminue les chances que deux images aillent ensemble. Le pourcentage est celui de toutes les raisons réunies, et jamais plus que ne le permet la raison la plus sûre d’entre elles.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation type="unfinished">{hours} heures</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation type="unfinished">{days} jours</translation>
    </message>
    <message>
        <source>&gt; 99 %</source>
        <comment>a probability</comment>
        <translation type="unfinished">&gt; 99&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>{percent} %</source>
        <comment>a probability</comment>
        <translation type="unfinished">
            <numerusform>{percent}&#xa0;%</numerusform>
            <numerusform>{percent}&#xa0;%</numerusform>
        </translation>
    </message>
    <message>
        <source>odds {times}-fold up</source>
        <translation type="unfinished">chances multipliées par {times}</translation>
    </message>
    <message>
        <source>odds {times}-fold down</source>
        <translation type="unfinished">chances divisées par {times}</translation>
    </message>
    <message>
        <source>it has {many} characters, and {most} are the most</source>
        <translation type="unfinished">il contient {many} caractères, alors que le maximum est de {most}</translation>
    </message>
    <message>
        <source>it holds characters that cannot be seen</source>
        <translation type="unfinished">il contient des caractères invisibles</translation>
    </message>
    <message>
        <source>{clock}; {meaning}</source>
        <translation type="unfinished">{clock}&#xa0;; {meaning}</translation>
    </message>
    <message numerus="yes">
        <source>clocks at {offset} were kept on {day} in {countries}; a camera&apos;s clock may be set to anything</source>
        <comment>an offset is a distance to UTC, as UTC+1</comment>
        <translation type="unfinished">
            <numerusform>le {day}, les horloges étaient à {offset} dans ces pays&#xa0;: {countries}&#xa0;; l’horloge d’un appareil peut être réglée n’importe comment</numerusform>
            <numerusform>le {day}, les horloges étaient à {offset} dans ces pays&#xa0;: {countries}&#xa0;; l’horloge d’un appareil peut être réglée n’importe comment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation type="unfinished">
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s): the camera clock shows {offset}, by its receiver</source>
        <translation type="unfinished">
            <numerusform>%n image&#xa0;: l’horloge de l’appareil indique {offset}, d’après son récepteur</numerusform>
            <numerusform>%n images&#xa0;: l’horloge de l’appareil indique {offset}, d’après son récepteur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s): the camera clock shows {offset}, as the file states</source>
        <translation type="unfinished">
            <numerusform>%n image&#xa0;: l’horloge de l’appareil indique {offset}, selon le fichier</numerusform>
            <numerusform>%n images&#xa0;: l’horloge de l’appareil indique {offset}, selon le fichier</numerusform>
        </translation>
    </message>
    <message>
        <source>so do clocks at the place</source>
        <translation type="unfinished">celles du lieu aussi</translation>
    </message>
    <message>
        <source>clocks at the place keep {offset}</source>
        <translation type="unfinished">les horloges du lieu sont à {offset}</translation>
    </message>
    <message>
        <source>the place has {offset} on those days: left on winter time, or set elsewhere</source>
        <translation type="unfinished">le lieu est à {offset} ces jours-là&#xa0;: restée à l’heure d’hiver, ou réglée ailleurs</translation>
    </message>
    <message>
        <source>the place has {offset} on those days: left on summer time, or set elsewhere</source>
        <translation type="unfinished">le lieu est à {offset} ces jours-là&#xa0;: restée à l’heure d’été, ou réglée ailleurs</translation>
    </message>
    <message>
        <source>the place has {offset} on those days: the clock was set elsewhere, or never set</source>
        <translation type="unfinished">le lieu est à {offset} ces jours-là&#xa0;: l’horloge a été réglée ailleurs, ou jamais réglée</translation>
    </message>
    <message>
        <source>the place has {offset} on those days: the clock was set elsewhere, or never set; {shown} was kept in {countries}</source>
        <translation type="unfinished">le lieu est à {offset} ces jours-là&#xa0;: l’horloge a été réglée ailleurs, ou jamais réglée&#xa0;; {shown} était en usage dans ces pays&#xa0;: {countries}</translation>
    </message>
    <message numerus="yes">
        <source>{where}; the claims: {claims}</source>
        <comment>claims of states to an area</comment>
        <translation type="unfinished">
            <numerusform>{where}&#xa0;; les revendications&#xa0;: {claims}</numerusform>
            <numerusform>{where}&#xa0;; les revendications&#xa0;: {claims}</numerusform>
        </translation>
    </message>
    <message>
        <source>in or near {area}</source>
        <translation type="unfinished">dans ou près de ce secteur&#xa0;: {area}</translation>
    </message>
    <message>
        <source>no picture gives a position: ask for the originals, since messengers and web sites take positions out; for the phone&apos;s own location history; read signs, sockets, plates and plants in the background</source>
        <translation type="unfinished">aucune image n’indique de position&#xa0;: demandez les originaux, car les messageries et les sites web retirent les positions, ainsi que l’historique de localisation du téléphone lui-même&#xa0;; lisez les enseignes, prises électriques, plaques et plantes à l’arrière-plan</translation>
    </message>
    <message>
        <source>a single position carries the place: look for a second picture of the same camera and day</source>
        <translation type="unfinished">une seule position détermine le lieu&#xa0;: cherchez une deuxième image du même appareil et du même jour</translation>
    </message>
    <message>
        <source>The offline map&apos;s file &apos;{name}&apos; was not read.</source>
        <translation type="unfinished">Le fichier «&#xa0;{name}&#xa0;» de la carte hors ligne n’a pas été lu.</translation>
    </message>
    <message>
        <source>Install Homeward again; the pictures and the case are not touched by this.</source>
        <translation type="unfinished">Réinstallez Homeward&#xa0;; les images et l’affaire n’en sont pas touchées.</translation>
    </message>
    <message>
        <source>It, or the list of the map&apos;s files, is not there or cannot be read.</source>
        <translation type="unfinished">Ce fichier, ou la liste des fichiers de la carte, est absent ou illisible.</translation>
    </message>
    <message>
        <source>Its SHA-256 is not the one in the list; what it says could not be traced.</source>
        <translation type="unfinished">Son SHA-256 n’est pas celui de la liste&#xa0;; l’origine de ses indications ne serait pas vérifiable.</translation>
    </message>
    <message>
        <source>it says 0° N, 0° E, as software writes that knows no position</source>
        <translation type="unfinished">elle indique 0° N, 0° E, comme l’écrivent les logiciels qui ne connaissent aucune position</translation>
    </message>
    <message>
        <source>it is rounded to whole degrees, which is up to 80 km off</source>
        <translation type="unfinished">elle est arrondie au degré entier, soit jusqu’à 80 km d’écart</translation>
    </message>
    <message>
        <source>it says {taken}, but the file was last changed on {changed}, before that</source>
        <translation type="unfinished">elle indique {taken}, mais le fichier a été modifié pour la dernière fois le {changed}, avant cela</translation>
    </message>
    <message>
        <source>The time of capture is not used: {why}.</source>
        <translation type="unfinished">L’heure de prise de vue n’est pas utilisée : {why}.</translation>
    </message>
    <message numerus="yes">
        <source>The small picture inside the file shows something else than the picture does (%n of 256 bits apart): the picture was changed after the small one was made, or another program wrote one of the two.</source>
        <translation type="unfinished">
            <numerusform>La petite image dans le fichier montre autre chose que l’image (%n bits sur 256 diffèrent) : l’image a été modifiée après la création de la petite, ou un autre programme a écrit l’une des deux.</numerusform>
            <numerusform>La petite image dans le fichier montre autre chose que l’image (%n bits sur 256 diffèrent) : l’image a été modifiée après la création de la petite, ou un autre programme a écrit l’une des deux.</numerusform>
        </translation>
    </message>
    <message>
        <source>the receiver&apos;s time is {span} away from the camera&apos;s: an old position, or a clock set wrong</source>
        <translation type="unfinished">l’heure du récepteur s’écarte de {span} de celle de l’appareil&#xa0;: position ancienne, ou horloge mal réglée</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures taken at different times give the same position to the last digit; a receiver hardly ever does, so it may be kept from earlier or written in by hand</source>
        <translation type="unfinished">
            <numerusform>%n image prise à un autre moment donne la même position au dernier chiffre près&#xa0;; un récepteur ne le fait presque jamais, elle est donc peut-être reprise d’avant ou écrite à la main</numerusform>
            <numerusform>%n images prises à des moments différents donnent la même position au dernier chiffre près&#xa0;; un récepteur ne le fait presque jamais, elle est donc peut-être reprise d’avant ou écrite à la main</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} pictures give a position, and none of them can be believed</source>
        <translation type="unfinished">
            <numerusform>%n image sur {all} donne une position, et elle n’est pas crédible</numerusform>
            <numerusform>%n images sur {all} donnent une position, et aucune n’est crédible</numerusform>
        </translation>
    </message>
    <message>
        <source>{position}, within {radius}; {who_says_so}</source>
        <translation type="unfinished">{position}, à {radius} près&#xa0;; {who_says_so}</translation>
    </message>
    <message>
        <source>a second spot: {spot}, {distance} from the first</source>
        <translation type="unfinished">un deuxième endroit&#xa0;: {spot}, à {distance} du premier</translation>
    </message>
    <message numerus="yes">
        <source>the pictures were taken at %n spot(s), so that they may not show one place</source>
        <translation type="unfinished">
            <numerusform>les images ont été prises à %n endroit, si bien qu’elles ne montrent peut-être pas un seul lieu</numerusform>
            <numerusform>les images ont été prises à %n endroits, si bien qu’elles ne montrent peut-être pas un seul lieu</numerusform>
        </translation>
    </message>
    <message>
        <source>its only picture says so</source>
        <translation type="unfinished">sa seule image l’indique</translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} pictures (says|say) so</source>
        <translation type="unfinished">
            <numerusform>%n image sur {all} l’indique</numerusform>
            <numerusform>%n images sur {all} l’indiquent</numerusform>
        </translation>
    </message>
    <message>
        <source>{lowest} to {highest} m above sea level</source>
        <translation type="unfinished">de {lowest} à {highest} m au-dessus du niveau de la mer</translation>
    </message>
    <message>
        <source>{height} m above sea level</source>
        <translation type="unfinished">{height} m au-dessus du niveau de la mer</translation>
    </message>
    <message>
        <source>farther than its accuracy and a yard allow</source>
        <translation type="unfinished">plus loin que ne le permettent sa précision et l’étendue d’une cour</translation>
    </message>
    <message>
        <source>1 picture&apos;s position is not counted: {why}</source>
        <translation type="unfinished">La position d’une image n’est pas comptée&#xa0;: {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures&apos; positions are not counted: {why}</source>
        <translation type="unfinished">
            <numerusform>La position de %n image n’est pas comptée&#xa0;: {why}</numerusform>
            <numerusform>Les positions de %n images ne sont pas comptées&#xa0;: {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>{doubt} ({distances} away)</source>
        <translation type="unfinished">{doubt} (à {distances})</translation>
    </message>
    <message numerus="yes">
        <source>far from any town: ships keep about {offset} there</source>
        <comment>an offset is a distance to UTC, as UTC+1</comment>
        <translation type="unfinished">
            <numerusform>loin de toute ville&#xa0;: les navires y sont à environ {offset}</numerusform>
            <numerusform>loin de toute ville&#xa0;: les navires y sont à environ {offset}</numerusform>
        </translation>
    </message>
    <message>
        <source>{pictures}, {span} UTC</source>
        <translation type="unfinished">{pictures}, {span} UTC</translation>
    </message>
    <message>
        <source>{pictures}, {span} by the camera clock, which names no zone</source>
        <translation type="unfinished">{pictures}, {span} à l’horloge de l’appareil, qui n’indique pas de fuseau</translation>
    </message>
    <message>
        <source>{camera}: {pictures}</source>
        <translation type="unfinished">{camera}&#xa0;: {pictures}</translation>
    </message>
    <message numerus="yes">
        <source>%n more camera(s): {pictures}</source>
        <translation type="unfinished">
            <numerusform>%n autre appareil&#xa0;: {pictures}</numerusform>
            <numerusform>%n autres appareils&#xa0;: {pictures}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) with a time that the place&apos;s clocks skipped: the camera was not set to them</source>
        <translation type="unfinished">
            <numerusform>%n image avec une heure que les horloges du lieu ont sautée&#xa0;: l’appareil n’était pas réglé sur elles</numerusform>
            <numerusform>%n images avec une heure que les horloges du lieu ont sautée&#xa0;: l’appareil n’était pas réglé sur elles</numerusform>
        </translation>
    </message>
    <message>
        <source>if those clocks were set to the place: {span} UTC</source>
        <translation type="unfinished">si ces horloges étaient réglées sur le lieu&#xa0;: {span} UTC</translation>
    </message>
    <message>
        <source>{zones}; the zone of the nearest towns</source>
        <translation type="unfinished">{zones}&#xa0;; le fuseau des villes les plus proches</translation>
    </message>
    <message numerus="yes">
        <source>{zones}, {offset} on {day}; the zone of the nearest towns</source>
        <comment>an offset is a distance to UTC, as UTC+1</comment>
        <translation type="unfinished">
            <numerusform>{zones}, {offset} le {day}&#xa0;; le fuseau des villes les plus proches</numerusform>
            <numerusform>{zones}, {offset} le {day}&#xa0;; le fuseau des villes les plus proches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}, {start} to {end}</source>
        <comment>times of one day</comment>
        <translation type="unfinished">
            <numerusform>{day}, de {start} à {end}</numerusform>
            <numerusform>{day}, de {start} à {end}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{start} to {end}</source>
        <comment>times</comment>
        <translation type="unfinished">
            <numerusform>de {start} à {end}</numerusform>
            <numerusform>de {start} à {end}</numerusform>
        </translation>
    </message>
    <message>
        <source>{where}; the nearest town is in {country}</source>
        <translation type="unfinished">{where}&#xa0;; pays de la ville la plus proche&#xa0;: {country}</translation>
    </message>
    <message>
        <source>the position is too uncertain to name a country</source>
        <translation type="unfinished">la position est trop incertaine pour nommer un pays</translation>
    </message>
    <message>
        <source>land that belongs to no country</source>
        <translation type="unfinished">terre qui n’appartient à aucun pays</translation>
    </message>
    <message>
        <source>near the border of {countries}</source>
        <translation type="unfinished">près d’une frontière ({countries})</translation>
    </message>
    <message>
        <source>near the border of {countries}, {distance} from it on this map</source>
        <translation type="unfinished">près d’une frontière ({countries}), à {distance} d’elle sur cette carte</translation>
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
        <translation type="unfinished">{country}&#xa0;; {near_town}</translation>
    </message>
    <message>
        <source>at sea, more than {distance} from any coast</source>
        <translation type="unfinished">en mer, à plus de {distance} de toute côte</translation>
    </message>
    <message>
        <source>at sea, {distance} off the coast of {country}</source>
        <translation type="unfinished">en mer, à {distance} de la côte de ce pays&#xa0;: {country}</translation>
    </message>
    <message>
        <source>within 1 km of {town}</source>
        <translation type="unfinished">à moins de 1 km de {town}</translation>
    </message>
    <message numerus="yes">
        <source>{distance} {direction} of {town}</source>
        <comment>6.2 km north-east of Kehl</comment>
        <translation type="unfinished">
            <numerusform>{distance} {direction} de {town}</numerusform>
            <numerusform>{distance} {direction} de {town}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), {links} between them.</source>
        <translation type="unfinished">
            <numerusform>%n image, {links} entre elles.</numerusform>
            <numerusform>%n images, {links} entre elles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation type="unfinished">
            <numerusform>%n lien</numerusform>
            <numerusform>%n liens</numerusform>
        </translation>
    </message>
    <message>
        <source>No part of it hangs on one link alone.</source>
        <translation type="unfinished">Aucune partie ne tient à un seul lien.</translation>
    </message>
    <message numerus="yes">
        <source>{drawn} of %n are drawn.</source>
        <comment>pictures</comment>
        <translation type="unfinished">
            <numerusform>{drawn} image sur %n est dessinée.</numerusform>
            <numerusform>{drawn} images sur %n sont dessinées.</numerusform>
        </translation>
    </message>
    <message>
        <source>One picture hangs on one link of {percent}.</source>
        <translation type="unfinished">Une image tient à un seul lien de {percent}.</translation>
    </message>
    <message>
        <source>Two groups of {larger} and {smaller} hang on one link of {percent}.</source>
        <translation type="unfinished">Deux groupes de {larger} et {smaller} tiennent à un seul lien de {percent}.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s): the same.</source>
        <translation type="unfinished">
            <numerusform>%n paire&#xa0;: identique.</numerusform>
            <numerusform>%n paires&#xa0;: identiques.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s): not the same.</source>
        <translation type="unfinished">
            <numerusform>%n paire&#xa0;: pas identique.</numerusform>
            <numerusform>%n paires&#xa0;: pas identiques.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s): undecided.</source>
        <translation type="unfinished">
            <numerusform>%n paire&#xa0;: indécis.</numerusform>
            <numerusform>%n paires&#xa0;: indécis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Little to gain: it holds together, and what is known is known of all.</source>
        <translation type="unfinished">Peu à gagner&#xa0;: l’ensemble tient, et ce qui est connu l’est pour toutes.</translation>
    </message>
    <message>
        <source>An examiner has named it.</source>
        <comment>a place</comment>
        <translation type="unfinished">Un examinateur l’a nommé.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) in it (is|are) decided.</source>
        <translation type="unfinished">
            <numerusform>%n paire y est décidée.</numerusform>
            <numerusform>%n paires y sont décidées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups of {larger} and {smaller} are perhaps one place.</source>
        <translation type="unfinished">Les groupes de {larger} et {smaller} sont peut-être un seul lieu.</translation>
    </message>
    <message numerus="yes">
        <source>A picture that is in no place is perhaps of one with %n.</source>
        <comment>pictures</comment>
        <translation type="unfinished">
            <numerusform>Une image sans lieu est peut-être du même lieu que %n autre.</numerusform>
            <numerusform>Une image sans lieu est peut-être du même lieu que %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two pictures that are in no place are perhaps of one.</source>
        <comment>of one place</comment>
        <translation type="unfinished">Deux images sans lieu sont peut-être d’un même lieu.</translation>
    </message>
    <message>
        <source>Groups of {larger} and {smaller} perhaps show one person.</source>
        <translation type="unfinished">Les groupes de {larger} et {smaller} montrent peut-être une seule personne.</translation>
    </message>
    <message numerus="yes">
        <source>A face that is nobody&apos;s yet is perhaps that of a person with %n.</source>
        <comment>pictures</comment>
        <translation type="unfinished">
            <numerusform>Un visage pas encore attribué est peut-être celui d’une personne avec %n image.</numerusform>
            <numerusform>Un visage pas encore attribué est peut-être celui d’une personne avec %n images.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two faces that are nobody&apos;s yet are perhaps one person&apos;s.</source>
        <translation type="unfinished">Deux visages pas encore attribués sont peut-être d’une même personne.</translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} (is|are) held by weaker links; that all belong together is {percent} likely.</source>
        <comment>pictures</comment>
        <translation type="unfinished">
            <numerusform>%n sur {all} tient par des liens plus faibles&#xa0;; il est probable à {percent} que toutes aillent ensemble.</numerusform>
            <numerusform>%n sur {all} tiennent par des liens plus faibles&#xa0;; il est probable à {percent} que toutes aillent ensemble.</numerusform>
        </translation>
    </message>
    <message>
        <source>One picture hangs on the other by one link of {percent}.</source>
        <translation type="unfinished">Une image tient à l’autre par un seul lien de {percent}.</translation>
    </message>
    <message numerus="yes">
        <source>One picture hangs on the other %n by one link of {percent}.</source>
        <translation type="unfinished">
            <numerusform>Une image tient à %n autre par un seul lien de {percent}.</numerusform>
            <numerusform>Une image tient aux %n autres par un seul lien de {percent}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} (is|are) held by weaker likeness.</source>
        <comment>pictures</comment>
        <translation type="unfinished">
            <numerusform>%n sur {all} tient par une ressemblance plus faible.</numerusform>
            <numerusform>%n sur {all} tiennent par une ressemblance plus faible.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two groups of {larger} and {smaller} hang on the likeness of two faces alone.</source>
        <translation type="unfinished">Deux groupes de {larger} et {smaller} ne tiennent que par la ressemblance de deux visages.</translation>
    </message>
    <message>
        <source>One picture hangs on the rest by the likeness of two faces alone.</source>
        <translation type="unfinished">Une image ne tient au reste que par la ressemblance de deux visages.</translation>
    </message>
    <message numerus="yes">
        <source>%n (has|have) none</source>
        <comment>members without a position</comment>
        <translation type="unfinished">
            <numerusform>%n n’en a pas</numerusform>
            <numerusform>%n n’en ont pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) (has|have) a position, {others}.</source>
        <translation type="unfinished">
            <numerusform>%n membre a une position, {others}.</numerusform>
            <numerusform>%n membres ont une position, {others}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (does|do) not</source>
        <comment>members that name no camera</comment>
        <translation type="unfinished">
            <numerusform>%n n’en indique pas</numerusform>
            <numerusform>%n n’en indiquent pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) (names|name) a camera, {others}.</source>
        <translation type="unfinished">
            <numerusform>%n membre indique un appareil, {others}.</numerusform>
            <numerusform>%n membres indiquent un appareil, {others}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has looked at any of it yet.</source>
        <translation type="unfinished">Personne n’en a encore rien regardé.</translation>
    </message>
    <message numerus="yes">
        <source>%n (was|were) not looked at yet.</source>
        <comment>pictures</comment>
        <translation type="unfinished">
            <numerusform>%n n’a pas encore été regardée.</numerusform>
            <numerusform>%n n’ont pas encore été regardées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program made a mistake; the last step may be incomplete.</source>
        <translation type="unfinished">Le programme a commis une erreur&#xa0;; la dernière étape est peut-être incomplète.</translation>
    </message>
    <message>
        <source>It was a {kind}; the log says where.</source>
        <translation type="unfinished">C’était une erreur {kind}&#xa0;; le journal technique dit où.</translation>
    </message>
    <message>
        <source>What was saved before is safe. Try again, and send the log to whoever looks after the program.</source>
        <translation type="unfinished">Ce qui avait été enregistré avant est en sûreté. Réessayez, et envoyez le journal technique à la personne qui s’occupe du programme.</translation>
    </message>
    <message>
        <source>An empty note was not saved.</source>
        <translation type="unfinished">Une note vide n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>Write what you saw, then save it.</source>
        <translation type="unfinished">Écrivez ce que vous avez vu, puis enregistrez.</translation>
    </message>
    <message>
        <source>The note was not saved.</source>
        <translation type="unfinished">La note n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>Its media item is not in this case.</source>
        <translation type="unfinished">Son média n’est pas dans cette affaire.</translation>
    </message>
    <message>
        <source>Pick a picture first.</source>
        <translation type="unfinished">Sélectionnez d’abord une image.</translation>
    </message>
    <message>
        <source>A decision needs two different media items.</source>
        <translation type="unfinished">Une décision demande deux médias différents.</translation>
    </message>
    <message>
        <source>Pick the other one, then decide again.</source>
        <translation type="unfinished">Sélectionnez l’autre, puis décidez de nouveau.</translation>
    </message>
    <message>
        <source>There is no decision on these two to take back.</source>
        <translation type="unfinished">Il n’y a pas de décision à annuler sur ces deux-là.</translation>
    </message>
    <message>
        <source>Nobody has decided on them, or the word was taken back before, or another one was given since.</source>
        <translation type="unfinished">Personne n’a décidé à leur sujet, ou la décision a déjà été annulée, ou une autre a été prise depuis.</translation>
    </message>
    <message>
        <source>The Decisions panel and &apos;homeward decisions&apos; list the words that stand.</source>
        <translation type="unfinished">Le panneau Décisions et «&#xa0;homeward decisions&#xa0;» énumèrent les décisions en vigueur.</translation>
    </message>
    <message>
        <source>A decision was asked for on a media item that is not in this case.</source>
        <translation type="unfinished">Une décision a été demandée sur un média qui n’est pas dans cette affaire.</translation>
    </message>
    <message>
        <source>{media}… is not among its pictures.</source>
        <translation type="unfinished">{media}… n’est pas parmi ses images.</translation>
    </message>
    <message>
        <source>Check the digits; &apos;homeward media&apos; lists them.</source>
        <translation type="unfinished">Vérifiez les chiffres&#xa0;; «&#xa0;homeward media&#xa0;» les énumère.</translation>
    </message>
    <message>
        <source>The reference case was not made: it was stopped.</source>
        <translation type="unfinished">L’affaire de référence n’a pas été créée&#xa0;: elle a été arrêtée.</translation>
    </message>
    <message>
        <source>What had been made of it was taken away again.</source>
        <translation type="unfinished">Ce qui en avait été créé a été supprimé.</translation>
    </message>
    <message>
        <source>Begin it again whenever you like.</source>
        <translation type="unfinished">Recommencez quand vous voulez.</translation>
    </message>
    <message>
        <source>The reference case&apos;s pictures could not be written.</source>
        <translation type="unfinished">Les images de l’affaire de référence n’ont pas pu être écrites.</translation>
    </message>
    <message>
        <source>The system says: {error}.</source>
        <translation type="unfinished">Message du système&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>Name a folder that can be written, on a disk with room.</source>
        <translation type="unfinished">Indiquez un dossier accessible en écriture, sur un disque qui a de la place.</translation>
    </message>
    <message>
        <source>Other categories were chosen just then.</source>
        <translation type="unfinished">D’autres catégories ont été choisies à l’instant.</translation>
    </message>
    <message>
        <source>Look at what the digits mean now.</source>
        <translation type="unfinished">Regardez ce que les chiffres signifient à présent.</translation>
    </message>
    <message>
        <source>None is picked.</source>
        <translation type="unfinished">Aucune n’est sélectionnée.</translation>
    </message>
    <message>
        <source>Pick one, then press the key.</source>
        <translation type="unfinished">Sélectionnez-en une, puis appuyez sur la touche.</translation>
    </message>
    <message>
        <source>{scheme} has no category {code}.</source>
        <translation type="unfinished">{scheme} n’a pas de catégorie {code}.</translation>
    </message>
    <message>
        <source>It has {codes}.</source>
        <translation type="unfinished">Codes existants&#xa0;: {codes}.</translation>
    </message>
    <message>
        <source>Not all that was asked for are pictures of this case.</source>
        <translation type="unfinished">Une partie de ce qui a été demandé n’est pas une image de cette affaire.</translation>
    </message>
    <message>
        <source>Files that cannot be decoded, and excluded ones, have no category.</source>
        <translation type="unfinished">Les fichiers qui ne peuvent pas être décodés et les fichiers exclus n’ont pas de catégorie.</translation>
    </message>
    <message>
        <source>There is no category to take back.</source>
        <translation type="unfinished">Il n’y a pas de catégorie à annuler.</translation>
    </message>
    <message>
        <source>Only your own can be taken back.</source>
        <translation type="unfinished">Seules les vôtres peuvent être annulées.</translation>
    </message>
    <message>
        <source>There is no category to give again.</source>
        <translation type="unfinished">Il n’y a pas de catégorie à rétablir.</translation>
    </message>
    <message>
        <source>Nothing was taken back since the last key.</source>
        <translation type="unfinished">Rien n’a été annulé depuis la dernière touche.</translation>
    </message>
    <message>
        <source>You have a second reading open.</source>
        <translation type="unfinished">Vous avez une seconde lecture ouverte.</translation>
    </message>
    <message>
        <source>End it first.</source>
        <translation type="unfinished">Terminez-la d’abord.</translation>
    </message>
    <message>
        <source>No scheme of categories has been chosen for this case.</source>
        <translation type="unfinished">Aucune nomenclature de catégories n’a été choisie pour cette affaire.</translation>
    </message>
    <message>
        <source>Choose one: Grade, Categories …; or &apos;homeward scheme&apos;.</source>
        <translation type="unfinished">Choisissez-en une&#xa0;: Classer, Catégories…&#xa0;; ou «&#xa0;homeward scheme&#xa0;».</translation>
    </message>
    <message>
        <source>No picture was graded.</source>
        <translation type="unfinished">Aucune image n’a été classée.</translation>
    </message>
    <message>
        <source>There is nothing to import at {path}.</source>
        <translation type="unfinished">Il n’y a rien à importer dans {path}.</translation>
    </message>
    <message>
        <source>It is {kind}.</source>
        <translation type="unfinished">C’est un fichier {kind}.</translation>
    </message>
    <message>
        <source>Unpack it first, or name the JSON file itself.</source>
        <translation type="unfinished">Décompressez-le d’abord, ou indiquez le fichier JSON lui-même.</translation>
    </message>
    <message>
        <source>The system says: {reason}.</source>
        <translation type="unfinished">Message du système&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Check the path, and that its disk is connected.</source>
        <translation type="unfinished">Vérifiez le chemin, et que son disque est branché.</translation>
    </message>
    <message>
        <source>It is a zip archive that is damaged, or that needs a password.</source>
        <translation type="unfinished">C’est une archive zip endommagée, ou qui demande un mot de passe.</translation>
    </message>
    <message numerus="yes">
        <source>It is a zip archive with %n JSON file(s): {names}.</source>
        <translation type="unfinished">
            <numerusform>C’est une archive zip avec %n fichier JSON&#xa0;: {names}.</numerusform>
            <numerusform>C’est une archive zip avec %n fichiers JSON&#xa0;: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its JSON file is packed more tightly than JSON can be; it would fill the machine.</source>
        <translation type="unfinished">Son fichier JSON est compressé plus que du JSON ne peut l’être&#xa0;; il saturerait la machine.</translation>
    </message>
    <message>
        <source>Its text breaks off within a character.</source>
        <translation type="unfinished">Son texte s’interrompt au milieu d’un caractère.</translation>
    </message>
    <message>
        <source>Ask for the file once more.</source>
        <translation type="unfinished">Redemandez le fichier.</translation>
    </message>
    <message>
        <source>No file lies in it.</source>
        <translation type="unfinished">Il ne contient aucun fichier.</translation>
    </message>
    <message>
        <source>The case itself is no exhibit.</source>
        <translation type="unfinished">L’affaire elle-même n’est pas un scellé.</translation>
    </message>
    <message>
        <source>Name the folder in which the evidence lies.</source>
        <translation type="unfinished">Indiquez le dossier où se trouvent les éléments de preuve.</translation>
    </message>
    <message>
        <source>It is neither a file nor a folder.</source>
        <translation type="unfinished">Ce n’est ni un fichier ni un dossier.</translation>
    </message>
    <message>
        <source>An empty lead was not saved.</source>
        <translation type="unfinished">Une piste vide n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>Write what is to be done next, then save it.</source>
        <translation type="unfinished">Écrivez ce qu’il faut faire ensuite, puis enregistrez.</translation>
    </message>
    <message>
        <source>The lead was not saved.</source>
        <translation type="unfinished">La piste n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>The lead was not changed.</source>
        <translation type="unfinished">La piste n’a pas été modifiée.</translation>
    </message>
    <message>
        <source>There is none of that number.</source>
        <translation type="unfinished">Il n’y en a pas de ce numéro.</translation>
    </message>
    <message>
        <source>Pick another.</source>
        <translation type="unfinished">Sélectionnez-en une autre.</translation>
    </message>
    <message>
        <source>It is {state} already.</source>
        <translation type="unfinished">Elle est déjà {state}.</translation>
    </message>
    <message>
        <source>A merger needs two clusters.</source>
        <translation type="unfinished">Une fusion demande deux groupes.</translation>
    </message>
    <message>
        <source>What was picked is one cluster already, or nothing was picked.</source>
        <translation type="unfinished">La sélection forme déjà un seul groupe, ou rien n’était sélectionné.</translation>
    </message>
    <message>
        <source>Pick two clusters, or a member of each.</source>
        <translation type="unfinished">Sélectionnez deux groupes, ou un membre de chacun.</translation>
    </message>
    <message>
        <source>These are two people.</source>
        <translation type="unfinished">Ce sont deux personnes.</translation>
    </message>
    <message>
        <source>Both are seen in {picture}…, and two faces in one picture are never one.</source>
        <translation type="unfinished">Les deux se voient dans {picture}…, et deux visages dans une même image ne sont jamais une seule personne.</translation>
    </message>
    <message>
        <source>Split off what does not belong there first, if one of them is wrong.</source>
        <translation type="unfinished">Séparez d’abord ce qui n’en fait pas partie, si l’une d’elles est erronée.</translation>
    </message>
    <message>
        <source>This picture has no name to take back.</source>
        <translation type="unfinished">Cette image n’a pas de nom à annuler.</translation>
    </message>
    <message>
        <source>Take it back on the picture that was named.</source>
        <translation type="unfinished">Annulez-le sur l’image qui a été nommée.</translation>
    </message>
    <message>
        <source>This place has no name to take back.</source>
        <translation type="unfinished">Ce lieu n’a pas de nom à annuler.</translation>
    </message>
    <message>
        <source>Name it first.</source>
        <translation type="unfinished">Nommez-le d’abord.</translation>
    </message>
    <message>
        <source>The place was not named.</source>
        <translation type="unfinished">Le lieu n’a pas été nommé.</translation>
    </message>
    <message>
        <source>This person has no name to take back.</source>
        <translation type="unfinished">Cette personne n’a pas de nom à annuler.</translation>
    </message>
    <message>
        <source>This picture shows several people.</source>
        <translation type="unfinished">Cette image montre plusieurs personnes.</translation>
    </message>
    <message>
        <source>It was not said which of its faces is meant.</source>
        <translation type="unfinished">Il n’a pas été dit lequel de ses visages est visé.</translation>
    </message>
    <message>
        <source>Pick it among the members of the one who is meant, or name the face by its number.</source>
        <translation type="unfinished">Sélectionnez-la parmi les membres de la personne visée, ou indiquez le visage par son numéro.</translation>
    </message>
    <message>
        <source>There is no face {number} in this picture.</source>
        <translation type="unfinished">Il n’y a pas de visage {number} dans cette image.</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) (was|were) found in it.</source>
        <translation type="unfinished">
            <numerusform>%n visage y a été trouvé.</numerusform>
            <numerusform>%n visages y ont été trouvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are numbered by size, from 1.</source>
        <translation type="unfinished">Ils sont numérotés par taille, à partir de 1.</translation>
    </message>
    <message>
        <source>The person was not named.</source>
        <translation type="unfinished">La personne n’a pas été nommée.</translation>
    </message>
    <message>
        <source>The name cannot be kept: {error}.</source>
        <translation type="unfinished">Le nom ne peut pas être gardé&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>Give a short one.</source>
        <translation type="unfinished">Donnez-en un court.</translation>
    </message>
    <message>
        <source>It has more than {bytes} bytes.</source>
        <translation type="unfinished">Il dépasse {bytes} octets.</translation>
    </message>
    <message>
        <source>It cannot be opened.</source>
        <translation type="unfinished">Il ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>It is not TOML in UTF-8: {error}.</source>
        <translation type="unfinished">Ce n’est pas du TOML en UTF-8&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>It has to list 1 to {most} [[template]].</source>
        <translation type="unfinished">Il doit contenir de 1 à {most} [[template]].</translation>
    </message>
    <message>
        <source>Template {number} has no name, or no text, in quotation marks.</source>
        <translation type="unfinished">Le modèle {number} n’a pas de nom, ou pas de texte, entre guillemets.</translation>
    </message>
    <message>
        <source>The note templates in {file} cannot be used.</source>
        <translation type="unfinished">Les modèles de notes de {file} ne sont pas utilisables.</translation>
    </message>
    <message>
        <source>Mend the file, or take it away.</source>
        <translation type="unfinished">Corrigez le fichier, ou retirez-le.</translation>
    </message>
    <message>
        <source>You have one open.</source>
        <comment>a second reading</comment>
        <translation type="unfinished">Vous en avez une ouverte.</translation>
    </message>
    <message>
        <source>Nothing would be drawn.</source>
        <comment>by chance</comment>
        <translation type="unfinished">Rien ne serait tiré au sort.</translation>
    </message>
    <message>
        <source>Choose a larger share.</source>
        <translation type="unfinished">Choisissez une plus grande part.</translation>
    </message>
    <message>
        <source>Nothing here was given a category by another examiner.</source>
        <translation type="unfinished">Rien ici n’a reçu de catégorie d’un autre examinateur.</translation>
    </message>
    <message>
        <source>Open the case under your own name, and show what a colleague graded.</source>
        <translation type="unfinished">Ouvrez l’affaire sous votre propre nom, et affichez ce qu’un collègue a classé.</translation>
    </message>
    <message>
        <source>The digits that it has stand below.</source>
        <translation type="unfinished">Les chiffres existants figurent ci-dessous.</translation>
    </message>
    <message>
        <source>None that is picked belongs to it.</source>
        <comment>to a second reading</comment>
        <translation type="unfinished">Aucune image sélectionnée n’en fait partie.</translation>
    </message>
    <message>
        <source>Pick one of those that the wall is narrowed to.</source>
        <translation type="unfinished">Sélectionnez l’une de celles auxquelles le mur est restreint.</translation>
    </message>
    <message>
        <source>You have none open.</source>
        <comment>no second reading</comment>
        <translation type="unfinished">Vous n’en avez pas d’ouverte.</translation>
    </message>
    <message>
        <source>Begin one.</source>
        <comment>a second reading</comment>
        <translation type="unfinished">Commencez-en une.</translation>
    </message>
    <message>
        <source>Nothing was done in a second reading.</source>
        <translation type="unfinished">Rien n’a été fait dans une seconde lecture.</translation>
    </message>
    <message>
        <source>The picture stays veiled: its file is not where it was found.</source>
        <translation type="unfinished">L’image reste voilée&#xa0;: son fichier n’est plus là où il a été trouvé.</translation>
    </message>
    <message>
        <source>In full, a picture is read from the exhibit itself, and that is not attached here.</source>
        <translation type="unfinished">En entier, une image est lue dans le scellé même, et celui-ci n’est pas branché ici.</translation>
    </message>
    <message>
        <source>Attach the exhibit&apos;s disk where it was, and ask again; a peek needs no disk.</source>
        <translation type="unfinished">Branchez le disque du scellé là où il était, et redemandez&#xa0;; un aperçu n’a besoin d’aucun disque.</translation>
    </message>
    <message>
        <source>The picture stays veiled: it did not come along with this sealed file.</source>
        <translation type="unfinished">L’image reste voilée&#xa0;: elle n’a pas été jointe à ce fichier scellé.</translation>
    </message>
    <message>
        <source>Only pictures that two people released for you are in it; of all others it holds the tile.</source>
        <translation type="unfinished">Seules les images que deux personnes ont autorisées pour vous s’y trouvent&#xa0;; de toutes les autres, il contient la vignette.</translation>
    </message>
    <message>
        <source>Ask the sender for it; write a remark that says which and why.</source>
        <translation type="unfinished">Demandez-la à l’expéditeur&#xa0;; écrivez une remarque qui dit laquelle et pourquoi.</translation>
    </message>
    <message>
        <source>A picture is shown in full with a reason only.</source>
        <translation type="unfinished">Une image n’est montrée en entier qu’avec un motif.</translation>
    </message>
    <message>
        <source>Say why in one line.</source>
        <translation type="unfinished">Dites pourquoi en une ligne.</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation type="unfinished">Rien n’est coché.</translation>
    </message>
    <message>
        <source>Tick what is to be shown, then save it.</source>
        <translation type="unfinished">Cochez ce qui doit être affiché, puis enregistrez.</translation>
    </message>
    <message>
        <source>There is no saved filter “{name}”.</source>
        <translation type="unfinished">Il n’y a pas de filtre enregistré «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Those that there are stand in Filters, under Saved.</source>
        <translation type="unfinished">Ceux qui existent figurent dans Filtres, sous Enregistrés.</translation>
    </message>
    <message>
        <source>Choose a shorter one, on one line.</source>
        <translation type="unfinished">Choisissez-en un plus court, sur une ligne.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation type="unfinished">Il n’a pas de nom.</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation type="unfinished">Saisissez-en un.</translation>
    </message>
    <message>
        <source>The filter was not saved.</source>
        <translation type="unfinished">Le filtre n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>The file of categories cannot be read.</source>
        <translation type="unfinished">Le fichier de catégories ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check its place.</source>
        <translation type="unfinished">Vérifiez son emplacement.</translation>
    </message>
    <message>
        <source>It is not text in UTF-8.</source>
        <translation type="unfinished">Ce n’est pas du texte en UTF-8.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation type="unfinished">Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>There are no categories of the name {name}.</source>
        <translation type="unfinished">Il n’y a pas de catégories du nom de {name}.</translation>
    </message>
    <message>
        <source>It is neither a scheme that comes along nor a file.</source>
        <translation type="unfinished">Ce n’est ni une nomenclature fournie ni un fichier.</translation>
    </message>
    <message>
        <source>Those that come along are {names}.</source>
        <translation type="unfinished">Nomenclatures fournies&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>A split needs pictures on both sides.</source>
        <translation type="unfinished">Une séparation demande des images des deux côtés.</translation>
    </message>
    <message>
        <source>Nothing was picked, or nothing stays behind.</source>
        <translation type="unfinished">Rien n’était sélectionné, ou rien ne reste.</translation>
    </message>
    <message>
        <source>Pick some members of a cluster, not all of them.</source>
        <translation type="unfinished">Sélectionnez quelques membres d’un groupe, pas tous.</translation>
    </message>
    <message>
        <source>A picture cannot be parted from itself.</source>
        <translation type="unfinished">Une image ne peut pas être séparée d’elle-même.</translation>
    </message>
    <message>
        <source>Name each picture on one side only.</source>
        <translation type="unfinished">Indiquez chaque image d’un seul côté.</translation>
    </message>
    <message>
        <source>There is no split {number} to take back.</source>
        <translation type="unfinished">Il n’y a pas de séparation {number} à annuler.</translation>
    </message>
    <message>
        <source>The case holds none of that number, or it was taken back before.</source>
        <translation type="unfinished">L’affaire n’en contient pas de ce numéro, ou elle a déjà été annulée.</translation>
    </message>
    <message>
        <source>The Decisions panel and &apos;homeward decisions&apos; list the splits that stand.</source>
        <translation type="unfinished">Le panneau Décisions et «&#xa0;homeward decisions&#xa0;» énumèrent les séparations en vigueur.</translation>
    </message>
    <message>
        <source>The summary page was not written.</source>
        <translation type="unfinished">La page de synthèse n’a pas été écrite.</translation>
    </message>
    <message>
        <source>Make room there.</source>
        <translation type="unfinished">Libérez-y de la place.</translation>
    </message>
    <message>
        <source>Nothing was written: {what} is not in this case.</source>
        <translation type="unfinished">Rien n’a été écrit&#xa0;: {what} n’est pas dans cette affaire.</translation>
    </message>
    <message>
        <source>Check the name; &apos;homeward clusters&apos; and &apos;homeward media&apos; list them.</source>
        <translation type="unfinished">Vérifiez le nom&#xa0;; «&#xa0;homeward clusters&#xa0;» et «&#xa0;homeward media&#xa0;» énumèrent les noms existants.</translation>
    </message>
    <message>
        <source>This case has no tag “{name}”.</source>
        <translation type="unfinished">Cette affaire n’a pas d’étiquette «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The tags of the case are listed in Filters.</source>
        <translation type="unfinished">Les étiquettes de l’affaire sont énumérées dans Filtres.</translation>
    </message>
    <message>
        <source>There is no tag to take back.</source>
        <translation type="unfinished">Il n’y a pas d’étiquette à annuler.</translation>
    </message>
    <message>
        <source>There is no tag to give again.</source>
        <translation type="unfinished">Il n’y a pas d’étiquette à rétablir.</translation>
    </message>
    <message>
        <source>Nothing was taken back since the last tag.</source>
        <translation type="unfinished">Rien n’a été annulé depuis la dernière étiquette.</translation>
    </message>
    <message>
        <source>The name of the tag cannot be kept: {error}.</source>
        <translation type="unfinished">Le nom de l’étiquette ne peut pas être gardé&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The tag has no name.</source>
        <translation type="unfinished">L’étiquette n’a pas de nom.</translation>
    </message>
    <message>
        <source>Type one, or choose one of the list.</source>
        <translation type="unfinished">Saisissez-en un, ou choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>Pick pictures on the wall.</source>
        <translation type="unfinished">Sélectionnez des images sur le mur.</translation>
    </message>
    <message>
        <source>No picture was tagged.</source>
        <translation type="unfinished">Aucune image n’a été étiquetée.</translation>
    </message>
    <message>
        <source>There is no category or tag to take back.</source>
        <translation type="unfinished">Il n’y a ni catégorie ni étiquette à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to give again.</source>
        <translation type="unfinished">Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>This picture is too smooth to be searched for.</source>
        <translation type="unfinished">Cette image est trop uniforme pour être recherchée.</translation>
    </message>
    <message>
        <source>This region is too smooth to be searched for.</source>
        <translation type="unfinished">Cette zone est trop uniforme pour être recherchée.</translation>
    </message>
    <message>
        <source>It has {many} points that could be found again; {least} are the least.</source>
        <translation type="unfinished">Elle a {many} points que l’on pourrait retrouver&#xa0;; le minimum est de {least}.</translation>
    </message>
    <message>
        <source>Take another picture of the place.</source>
        <translation type="unfinished">Prenez une autre image du lieu.</translation>
    </message>
    <message>
        <source>Draw a larger one.</source>
        <comment>region</comment>
        <translation type="unfinished">Tracez-en une plus grande.</translation>
    </message>
    <message>
        <source>This picture cannot be searched for yet.</source>
        <translation type="unfinished">Cette image ne peut pas encore être recherchée.</translation>
    </message>
    <message>
        <source>It has not been described.</source>
        <translation type="unfinished">Elle n’a pas été décrite.</translation>
    </message>
    <message>
        <source>Run Analyse (Ctrl+R, or &apos;homeward analyse&apos;); Problems says it where a picture cannot be.</source>
        <translation type="unfinished">Lancez Analyser (Ctrl+R, ou «&#xa0;homeward analyse&#xa0;»)&#xa0;; Problèmes indique si une image ne peut pas l’être.</translation>
    </message>
    <message numerus="yes">
        <source>%n cop(y|ies) of this picture left out.</source>
        <translation type="unfinished">
            <numerusform>%n copie de cette image laissée de côté.</numerusform>
            <numerusform>%n copies de cette image laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture was asked for that is not in this case.</source>
        <translation type="unfinished">L’image demandée n’est pas dans cette affaire.</translation>
    </message>
    <message>
        <source>It looks alike as a whole; no points agree that would show it.</source>
        <translation type="unfinished">Ressemblance d’ensemble&#xa0;; aucun point concordant ne la montre.</translation>
    </message>
    <message>
        <source>The processes that read evidence cannot be started.</source>
        <translation type="unfinished">Les processus qui lisent les éléments de preuve ne peuvent pas être lancés.</translation>
    </message>
    <message>
        <source>Close other programs and try again; no file is read without them, and none is lost.</source>
        <translation type="unfinished">Fermez d’autres programmes et réessayez&#xa0;; aucun fichier n’est lu sans eux, et aucun n’est perdu.</translation>
    </message>
    <message>
        <source>The system refused a new process: {error}.</source>
        <translation type="unfinished">Le système a refusé un nouveau processus&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>A worker did not come up: {error}</source>
        <translation type="unfinished">Un processus de lecture n’a pas démarré&#xa0;: {error}</translation>
    </message>
    <message>
        <source>A worker is less locked in than this machine allows.</source>
        <translation type="unfinished">Un processus de lecture est moins confiné que cette machine ne le permet.</translation>
    </message>
    <message>
        <source>The picture could not be read.</source>
        <translation type="unfinished">L’image n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The picture could not be decoded.</source>
        <translation type="unfinished">L’image n’a pas pu être décodée.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished">Réessayez.</translation>
    </message>
    <message>
        <source>The set changed while it was read; nothing was loaded.</source>
        <translation type="unfinished">Le jeu a changé pendant sa lecture&#xa0;; rien n’a été chargé.</translation>
    </message>
    <message>
        <source>No hash set is called {name}.</source>
        <translation type="unfinished">Aucun jeu de hachages ne s’appelle {name}.</translation>
    </message>
    <message>
        <source>It was never loaded, or was taken out before.</source>
        <translation type="unfinished">Il n’a jamais été chargé, ou a déjà été retiré.</translation>
    </message>
    <message>
        <source>&apos;homeward sets&apos; lists those that stand.</source>
        <translation type="unfinished">«&#xa0;homeward sets&#xa0;» énumère ceux qui sont en place.</translation>
    </message>
    <message>
        <source>Stopped; nothing of the set was loaded.</source>
        <translation type="unfinished">Arrêté&#xa0;; rien du jeu n’a été chargé.</translation>
    </message>
    <message>
        <source>There is no hash in {name}; nothing was loaded.</source>
        <translation type="unfinished">Il n’y a aucun hachage dans {name}&#xa0;; rien n’a été chargé.</translation>
    </message>
    <message>
        <source>It was read as {format}, and has no row that can be used.</source>
        <translation type="unfinished">Il a été lu comme {format}, et n’a aucune ligne utilisable.</translation>
    </message>
    <message>
        <source>Look into the file: a header alone is no set.</source>
        <translation type="unfinished">Regardez dans le fichier&#xa0;: un en-tête seul n’est pas un jeu.</translation>
    </message>
    <message>
        <source>The same file stands already as {name}, loaded by {examiner}.</source>
        <translation type="unfinished">Le même fichier est déjà en place sous {name}, chargé par {examiner}.</translation>
    </message>
    <message>
        <source>A set called {name} stands already. Give this one another name, or take that one out.</source>
        <translation type="unfinished">Un jeu nommé {name} est déjà en place. Donnez un autre nom à celui-ci, ou retirez l’autre.</translation>
    </message>
    <message>
        <source>This very file was loaded as “{kind}” on {day} by {examiner}.</source>
        <translation type="unfinished">Ce fichier même a été chargé comme «&#xa0;{kind}&#xa0;» le {day} par {examiner}.</translation>
    </message>
    <message>
        <source>A set of this name was loaded as “{kind}” on {day} by {examiner}.</source>
        <translation type="unfinished">Un jeu de ce nom a été chargé comme «&#xa0;{kind}&#xa0;» le {day} par {examiner}.</translation>
    </message>
    <message>
        <source>It has rows of the category “{category}”, and harmless files would step aside unseen.</source>
        <translation type="unfinished">Il contient des lignes de la catégorie «&#xa0;{category}&#xa0;», et les fichiers anodins seraient mis de côté sans être vus.</translation>
    </message>
    <message>
        <source>{format} is made for graded material, and it has rows without a category, which says nothing.</source>
        <translation type="unfinished">{format} est fait pour du contenu classé, et le jeu contient des lignes sans catégorie, ce qui ne dit rien.</translation>
    </message>
    <message>
        <source>The set was not loaded.</source>
        <translation type="unfinished">Le jeu n’a pas été chargé.</translation>
    </message>
    <message>
        <source>Load it as what it is; &apos;homeward sets&apos; lists those that stand.</source>
        <translation type="unfinished">Chargez-le pour ce qu’il est&#xa0;; «&#xa0;homeward sets&#xa0;» énumère ceux qui sont en place.</translation>
    </message>
    <message>
        <source>The linker {name} judges no pairs.</source>
        <translation type="unfinished">Le module de liens {name} ne juge aucune paire.</translation>
    </message>
    <message>
        <source>There is no linker {name}.</source>
        <translation type="unfinished">Il n’y a pas de module de liens {name}.</translation>
    </message>
    <message>
        <source>There is no import {number}.</source>
        <translation type="unfinished">Il n’y a pas d’importation {number}.</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation type="unfinished">Il y a&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation type="unfinished">Le fichier n’a pas été écrit.</translation>
    </message>
    <message>
        <source>It would lie among the evidence of exhibit {number}, in {folder}.</source>
        <translation type="unfinished">Il se trouverait parmi les éléments de preuve du scellé {number}, dans {folder}.</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation type="unfinished">Choisissez un dossier à vous.</translation>
    </message>
    <message>
        <source>It would lie in the case.</source>
        <translation type="unfinished">Il se trouverait dans l’affaire.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished">Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Files are read in locked processes without files, network or new programs.</source>
        <translation type="unfinished">Les fichiers sont lus dans des processus confinés, sans fichiers, réseau ni nouveaux programmes.</translation>
    </message>
    <message>
        <source>the kernel offers no Landlock</source>
        <translation type="unfinished">le noyau n’offre pas Landlock</translation>
    </message>
    <message>
        <source>libseccomp is missing</source>
        <translation type="unfinished">libseccomp manque</translation>
    </message>
    <message>
        <source>the system limits no memory of a process</source>
        <translation type="unfinished">le système ne limite pas la mémoire d’un processus</translation>
    </message>
    <message>
        <source>Files are read in separate processes, but the lock on them is weaker here: {missing}. Use a recent Linux with libseccomp for evidence from an unknown source.</source>
        <translation type="unfinished">Les fichiers sont lus dans des processus séparés, mais leur confinement est plus faible ici&#xa0;: {missing}. Utilisez un Linux récent avec libseccomp pour des éléments de preuve d’origine inconnue.</translation>
    </message>
    <message>
        <source>The picture stays veiled: nobody has looked yet where people are in it.</source>
        <translation type="unfinished">L’image reste voilée&#xa0;: personne n’a encore cherché où s’y trouvent des personnes.</translation>
    </message>
    <message>
        <source>Context is shown only where the people in a picture have been found and covered.</source>
        <translation type="unfinished">Le contexte n’est montré que là où les personnes d’une image ont été trouvées et couvertes.</translation>
    </message>
    <message>
        <source>Analyse the case, then try again.</source>
        <translation type="unfinished">Analysez l’affaire, puis réessayez.</translation>
    </message>
    <message>
        <source>The settings could not be read ({error}); the defaults are used.</source>
        <translation type="unfinished">Les réglages n’ont pas pu être lus ({error})&#xa0;; les valeurs par défaut sont utilisées.</translation>
    </message>
    <message>
        <source>The settings file is damaged ({error}); the defaults are used, it is kept as {file}.</source>
        <translation type="unfinished">Le fichier de réglages est endommagé ({error})&#xa0;; les valeurs par défaut sont utilisées, il est conservé sous {file}.</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation type="unfinished">Les réglages n’ont pas pu être enregistrés.</translation>
    </message>
    <message>
        <source>Make room or get the right to write where settings are kept; the case is not affected.</source>
        <translation type="unfinished">Libérez de la place ou obtenez le droit d’écrire là où les réglages sont gardés&#xa0;; l’affaire n’est pas touchée.</translation>
    </message>
    <message>
        <source>The setting &apos;{name}&apos; has to be {wanted}; the default is used instead.</source>
        <translation type="unfinished">Le réglage «&#xa0;{name}&#xa0;» doit être {wanted}&#xa0;; la valeur par défaut est utilisée.</translation>
    </message>
    <message>
        <source>a name of 1 to {most} characters on one line</source>
        <translation type="unfinished">un nom de 1 à {most} caractères sur une ligne</translation>
    </message>
    <message>
        <source>&quot;&quot; (the desktop&apos;s) or a code such as &quot;de&quot;</source>
        <translation type="unfinished">&quot;&quot; (celle du bureau) ou un code tel que &quot;de&quot;</translation>
    </message>
    <message>
        <source>&quot;dark&quot;, &quot;light&quot; or &quot;system&quot;</source>
        <translation type="unfinished">&quot;dark&quot;, &quot;light&quot; ou &quot;system&quot;</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation type="unfinished">un nombre entier de {least} à {most}</translation>
    </message>
    <message>
        <source>a whole number from 0 (automatic) to {most}</source>
        <translation type="unfinished">un nombre entier de 0 (automatique) à {most}</translation>
    </message>
    <message>
        <source>&quot;homeward&quot; or &quot;iped&quot;</source>
        <translation type="unfinished">&quot;homeward&quot; ou &quot;iped&quot;</translation>
    </message>
    <message>
        <source>a table of commands and keys</source>
        <translation type="unfinished">une table de commandes et de touches</translation>
    </message>
    <message>
        <source>what the program wrote itself</source>
        <translation type="unfinished">ce que le programme a écrit lui-même</translation>
    </message>
    <message>
        <source>0 (never), 10, 20, 30 or 45</source>
        <translation type="unfinished">0 (jamais), 10, 20, 30 ou 45</translation>
    </message>
    <message>
        <source>a path on this machine</source>
        <translation type="unfinished">un chemin sur cette machine</translation>
    </message>
    <message>
        <source>at most {most} short lines</source>
        <translation type="unfinished">au plus {most} lignes courtes</translation>
    </message>
    <message>
        <source>one short line</source>
        <translation type="unfinished">une ligne courte</translation>
    </message>
    <message>
        <source>at most {most} paths on this machine</source>
        <translation type="unfinished">au plus {most} chemins sur cette machine</translation>
    </message>
    <message>
        <source>&quot;on&quot; or &quot;off&quot;</source>
        <translation type="unfinished">&quot;on&quot; ou &quot;off&quot;</translation>
    </message>
    <message>
        <source>Row {number} does not follow the row before it.</source>
        <translation type="unfinished">La ligne {number} ne suit pas la ligne précédente.</translation>
    </message>
    <message>
        <source>Row {number} is not what was written.</source>
        <translation type="unfinished">La ligne {number} n’est pas ce qui a été écrit.</translation>
    </message>
    <message>
        <source>Row {number} is missing; row {next} follows.</source>
        <translation type="unfinished">La ligne {number} manque&#xa0;; la ligne {next} suit.</translation>
    </message>
    <message>
        <source>Rows {first} to {last}, which were sealed, are missing.</source>
        <translation type="unfinished">Les lignes {first} à {last}, qui étaient scellées, manquent.</translation>
    </message>
    <message>
        <source>Row {number} is not the row that was sealed.</source>
        <translation type="unfinished">La ligne {number} n’est pas celle qui a été scellée.</translation>
    </message>
    <message>
        <source>The case could not be sealed as it was closed.</source>
        <translation type="unfinished">L’affaire n’a pas pu être scellée à sa fermeture.</translation>
    </message>
    <message>
        <source>The system said: {error}.</source>
        <translation type="unfinished">Message du système&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>Connect its disk again and open the case; what was saved before is checked then.</source>
        <translation type="unfinished">Rebranchez son disque et ouvrez l’affaire&#xa0;; ce qui avait été enregistré est alors vérifié.</translation>
    </message>
    <message>
        <source>A case&apos;s folder has a name that ends in {ending}.</source>
        <translation type="unfinished">Le nom du dossier d’une affaire se termine par {ending}.</translation>
    </message>
    <message>
        <source>Add the ending.</source>
        <translation type="unfinished">Ajoutez la terminaison.</translation>
    </message>
    <message>
        <source>its key file is missing</source>
        <translation type="unfinished">son fichier de clé manque</translation>
    </message>
    <message>
        <source>{file} is missing</source>
        <translation type="unfinished">{file} manque</translation>
    </message>
    <message numerus="yes">
        <source>The program ended in the middle of a step; %n fact(s) will be made again.</source>
        <translation type="unfinished">
            <numerusform>Le programme s’est arrêté au milieu d’une étape&#xa0;; %n donnée sera refaite.</numerusform>
            <numerusform>Le programme s’est arrêté au milieu d’une étape&#xa0;; %n données seront refaites.</numerusform>
        </translation>
    </message>
    <message>
        <source>A run was cut off; what it had saved is there. Run it again to go on.</source>
        <translation type="unfinished">Un traitement a été interrompu&#xa0;; ce qu’il avait enregistré est là. Relancez-le pour continuer.</translation>
    </message>
    <message>
        <source>The case was not made.</source>
        <translation type="unfinished">L’affaire n’a pas été créée.</translation>
    </message>
    <message>
        <source>Check that the folder above it exists and can be written.</source>
        <translation type="unfinished">Vérifiez que le dossier parent existe et est accessible en écriture.</translation>
    </message>
    <message>
        <source>a part of its database does not fit its seal</source>
        <translation type="unfinished">une partie de sa base de données ne correspond pas à son sceau</translation>
    </message>
    <message>
        <source>The sealed file was not opened.</source>
        <translation type="unfinished">Le fichier scellé n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>It tells of people in pictures that did not come along.</source>
        <translation type="unfinished">Il donne des indications sur des personnes dans des images qui n’ont pas été jointes.</translation>
    </message>
    <message>
        <source>came along clear</source>
        <translation type="unfinished">jointe en clair</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation type="unfinished">Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The case refused it: {error}.</source>
        <translation type="unfinished">L’affaire l’a refusé&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>Report this message.</source>
        <translation type="unfinished">Signalez ce message.</translation>
    </message>
    <message>
        <source>Another part of the program is writing.</source>
        <translation type="unfinished">Une autre partie du programme est en train d’écrire.</translation>
    </message>
    <message>
        <source>The case&apos;s disk could not be read or written; the last step was not saved.</source>
        <translation type="unfinished">Le disque de l’affaire n’a pas pu être lu ou écrit&#xa0;; la dernière étape n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>Check the disk and the rights on the case&apos;s folder, then run the same step again.</source>
        <translation type="unfinished">Vérifiez le disque et les droits sur le dossier de l’affaire, puis relancez la même étape.</translation>
    </message>
    <message>
        <source>The case could not be read or written.</source>
        <translation type="unfinished">L’affaire n’a pas pu être lue ou écrite.</translation>
    </message>
    <message>
        <source>The store said: {error}.</source>
        <translation type="unfinished">Message de la base&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The store gave no number to a new row.</source>
        <translation type="unfinished">La base n’a pas donné de numéro à une nouvelle ligne.</translation>
    </message>
    <message>
        <source>A fact is not there any more.</source>
        <translation type="unfinished">Une donnée n’est plus là.</translation>
    </message>
    <message>
        <source>Run the step again.</source>
        <translation type="unfinished">Relancez l’étape.</translation>
    </message>
    <message>
        <source>a fact of kind {kind} is not as it was saved</source>
        <translation type="unfinished">une donnée de type {kind} n’est pas telle qu’elle a été enregistrée</translation>
    </message>
    <message>
        <source>A fact of another kind than {kind} was read.</source>
        <translation type="unfinished">Une donnée d’un autre type que {kind} a été lue.</translation>
    </message>
    <message>
        <source>These are other categories than those that this case knows as {scheme}, version {version}.</source>
        <translation type="unfinished">Ces catégories ne sont pas celles que cette affaire connaît sous {scheme}, version {version}.</translation>
    </message>
    <message>
        <source>What was graded by those would come to mean something else.</source>
        <translation type="unfinished">Ce qui a été classé avec celles-là changerait de sens.</translation>
    </message>
    <message>
        <source>Give the changed file another version.</source>
        <translation type="unfinished">Donnez une autre version au fichier modifié.</translation>
    </message>
    <message>
        <source>The case&apos;s seal could not be written.</source>
        <translation type="unfinished">Le sceau de l’affaire n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Check the disk and the rights on the case&apos;s folder, then close and open the case.</source>
        <translation type="unfinished">Vérifiez le disque et les droits sur le dossier de l’affaire, puis fermez et rouvrez l’affaire.</translation>
    </message>
    <message>
        <source>its head file, the seal on its audit trail, is missing</source>
        <translation type="unfinished">son fichier de tête, le sceau de son journal d’audit, manque</translation>
    </message>
    <message>
        <source>its head file, the seal on its audit trail, was altered</source>
        <translation type="unfinished">son fichier de tête, le sceau de son journal d’audit, a été modifié</translation>
    </message>
    <message>
        <source>The linker {name} has judged nothing yet.</source>
        <translation type="unfinished">Le module de liens {name} n’a encore rien jugé.</translation>
    </message>
    <message>
        <source>Analyse the case again.</source>
        <translation type="unfinished">Analysez de nouveau l’affaire.</translation>
    </message>
    <message>
        <source>This recovery key does not open this case.</source>
        <translation type="unfinished">Cette clé de récupération n’ouvre pas cette affaire.</translation>
    </message>
    <message>
        <source>It is another case&apos;s, or the case&apos;s key file was altered.</source>
        <translation type="unfinished">C’est celle d’une autre affaire, ou le fichier de clé de l’affaire a été modifié.</translation>
    </message>
    <message>
        <source>Look for the sheet that was printed when this case was made.</source>
        <translation type="unfinished">Cherchez la feuille imprimée à la création de cette affaire.</translation>
    </message>
    <message>
        <source>The pass phrase is not text.</source>
        <translation type="unfinished">La phrase de passe n’est pas du texte.</translation>
    </message>
    <message>
        <source>It is not UTF-8.</source>
        <translation type="unfinished">Ce n’est pas de l’UTF-8.</translation>
    </message>
    <message>
        <source>its key file is not readable</source>
        <translation type="unfinished">son fichier de clé n’est pas lisible</translation>
    </message>
    <message>
        <source>The case cannot be opened for writing.</source>
        <translation type="unfinished">L’affaire ne peut pas être ouverte en écriture.</translation>
    </message>
    <message>
        <source>Check the rights on the case&apos;s folder, or copy it to a disk that can be written.</source>
        <translation type="unfinished">Vérifiez les droits sur le dossier de l’affaire, ou copiez-la sur un disque accessible en écriture.</translation>
    </message>
    <message>
        <source>another process</source>
        <translation type="unfinished">un autre processus</translation>
    </message>
    <message>
        <source>Check what was asked for.</source>
        <translation type="unfinished">Vérifiez ce qui a été demandé.</translation>
    </message>
    <message>
        <source>There is no such exhibit in this case.</source>
        <translation type="unfinished">Ce scellé n’existe pas dans cette affaire.</translation>
    </message>
    <message>
        <source>There is no such media file in this case.</source>
        <translation type="unfinished">Ce fichier média n’existe pas dans cette affaire.</translation>
    </message>
    <message>
        <source>There is no such media item in this case.</source>
        <translation type="unfinished">Ce média n’existe pas dans cette affaire.</translation>
    </message>
    <message>
        <source>exhibits</source>
        <translation type="unfinished">scellés</translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished">notes</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation type="unfinished">décisions</translation>
    </message>
    <message>
        <source>reveals</source>
        <translation type="unfinished">dévoilements</translation>
    </message>
    <message>
        <source>splits</source>
        <translation type="unfinished">séparations</translation>
    </message>
    <message>
        <source>ends of splits</source>
        <translation type="unfinished">fins de séparations</translation>
    </message>
    <message>
        <source>origins of splits</source>
        <translation type="unfinished">origines de séparations</translation>
    </message>
    <message>
        <source>names of places</source>
        <translation type="unfinished">noms de lieux</translation>
    </message>
    <message>
        <source>schemes of categories</source>
        <translation type="unfinished">nomenclatures de catégories</translation>
    </message>
    <message>
        <source>choices of schemes</source>
        <translation type="unfinished">choix de nomenclatures</translation>
    </message>
    <message>
        <source>gradings</source>
        <translation type="unfinished">opérations de classement</translation>
    </message>
    <message>
        <source>grades</source>
        <translation type="unfinished">classements</translation>
    </message>
    <message>
        <source>exposures</source>
        <translation type="unfinished">expositions</translation>
    </message>
    <message>
        <source>tags</source>
        <translation type="unfinished">étiquettes</translation>
    </message>
    <message>
        <source>taggings</source>
        <translation type="unfinished">étiquetages</translation>
    </message>
    <message>
        <source>marks of tags</source>
        <translation type="unfinished">marques d’étiquettes</translation>
    </message>
    <message>
        <source>steps of keys</source>
        <translation type="unfinished">étapes de touches</translation>
    </message>
    <message>
        <source>saved filters</source>
        <translation type="unfinished">filtres enregistrés</translation>
    </message>
    <message>
        <source>leads</source>
        <translation type="unfinished">pistes</translation>
    </message>
    <message>
        <source>steps of leads</source>
        <translation type="unfinished">étapes de pistes</translation>
    </message>
    <message>
        <source>second readings</source>
        <translation type="unfinished">secondes lectures</translation>
    </message>
    <message>
        <source>items of second readings</source>
        <translation type="unfinished">images de secondes lectures</translation>
    </message>
    <message>
        <source>second grades</source>
        <translation type="unfinished">seconds classements</translation>
    </message>
    <message>
        <source>ends of second readings</source>
        <translation type="unfinished">fins de secondes lectures</translation>
    </message>
    <message>
        <source>keys of looks</source>
        <translation type="unfinished">clés de visionnages</translation>
    </message>
    <message>
        <source>sealed looks</source>
        <translation type="unfinished">visionnages scellés</translation>
    </message>
    <message>
        <source>imports of VICS</source>
        <translation type="unfinished">importations VICS</translation>
    </message>
    <message>
        <source>blocks of VICS</source>
        <translation type="unfinished">blocs VICS</translation>
    </message>
    <message>
        <source>words of VICS</source>
        <translation type="unfinished">mentions VICS</translation>
    </message>
    <message>
        <source>hash sets</source>
        <translation type="unfinished">jeux de hachages</translation>
    </message>
    <message>
        <source>ends of hash sets</source>
        <translation type="unfinished">fins de jeux de hachages</translation>
    </message>
    <message>
        <source>remarks</source>
        <translation type="unfinished">remarques</translation>
    </message>
    <message>
        <source>ends of remarks</source>
        <translation type="unfinished">fins de remarques</translation>
    </message>
    <message>
        <source>faces of decisions</source>
        <translation type="unfinished">visages de décisions</translation>
    </message>
    <message>
        <source>faces of splits</source>
        <translation type="unfinished">visages de séparations</translation>
    </message>
    <message>
        <source>names of people</source>
        <translation type="unfinished">noms de personnes</translation>
    </message>
    <message>
        <source>ends of names of people</source>
        <translation type="unfinished">fins de noms de personnes</translation>
    </message>
    <message>
        <source>words of two people</source>
        <translation type="unfinished">déclarations de deux personnes</translation>
    </message>
    <message>
        <source>signatures under words of two people</source>
        <translation type="unfinished">signatures de déclarations de deux personnes</translation>
    </message>
    <message>
        <source>released pictures</source>
        <translation type="unfinished">images autorisées</translation>
    </message>
    <message>
        <source>cut-outs of appeals</source>
        <translation type="unfinished">découpes d’appels au public</translation>
    </message>
    <message>
        <source>steps of appeals</source>
        <translation type="unfinished">étapes d’appels au public</translation>
    </message>
    <message>
        <source>looks at cut-outs of appeals</source>
        <translation type="unfinished">visionnages de découpes d’appels au public</translation>
    </message>
    <message>
        <source>{file} has changes beside it that were made after the case was closed</source>
        <translation type="unfinished">{file} est accompagné de modifications faites après la fermeture de l’affaire</translation>
    </message>
    <message>
        <source>{file} is not the file that was closed last: it is an older one, or altered</source>
        <translation type="unfinished">{file} n’est pas le fichier fermé en dernier&#xa0;: il est plus ancien, ou modifié</translation>
    </message>
    <message>
        <source>its database and its key file are not of the same case</source>
        <translation type="unfinished">sa base de données et son fichier de clé ne sont pas de la même affaire</translation>
    </message>
    <message>
        <source>its head file is older than its database</source>
        <translation type="unfinished">son fichier de tête est plus ancien que sa base de données</translation>
    </message>
    <message>
        <source>the audit trail does not hold. {fault}</source>
        <translation type="unfinished">le journal d’audit n’est pas intègre. {fault}</translation>
    </message>
    <message>
        <source>its {parts} are not those that were sealed; an older part was put in their place</source>
        <translation type="unfinished">des parties ne sont pas celles qui ont été scellées ({parts})&#xa0;; une partie plus ancienne a été mise à leur place</translation>
    </message>
    <message>
        <source>audit trail</source>
        <translation type="unfinished">journal d’audit</translation>
    </message>
    <message>
        <source>the index of its {part} is not the newest one</source>
        <translation type="unfinished">l’index de cette partie n’est pas le plus récent&#xa0;: {part}</translation>
    </message>
    <message numerus="yes">
        <source>The program ended before %n entr(y|ies) of the audit trail (was|were) sealed, as after a power cut. Nothing that was saved is missing. If you know of no such end, ask who had the case&apos;s folder.</source>
        <translation type="unfinished">
            <numerusform>Le programme s’est arrêté avant que %n entrée du journal d’audit soit scellée, comme après une coupure de courant. Rien de ce qui a été enregistré ne manque. Si vous n’avez pas connaissance d’un tel arrêt, demandez qui avait le dossier de l’affaire.</numerusform>
            <numerusform>Le programme s’est arrêté avant que %n entrées du journal d’audit soient scellées, comme après une coupure de courant. Rien de ce qui a été enregistré ne manque. Si vous n’avez pas connaissance d’un tel arrêt, demandez qui avait le dossier de l’affaire.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key {file} could not be read, or kept to yourself ({error}).</source>
        <translation type="unfinished">La clé {file} n’a pas pu être lue, ou n’a pas pu vous être réservée ({error}).</translation>
    </message>
    <message>
        <source>The key {file} is damaged; looks that were sealed with it cannot be shown.</source>
        <translation type="unfinished">La clé {file} est endommagée&#xa0;; les visionnages scellés avec elle ne peuvent pas être affichés.</translation>
    </message>
    <message>
        <source>The key that seals how long you look could not be saved ({error}); looks are counted, and neither their time nor their size is kept.</source>
        <translation type="unfinished">La clé qui scelle la durée de vos visionnages n’a pas pu être enregistrée ({error})&#xa0;; les visionnages sont comptés, mais ni leur durée ni leur taille ne sont gardées.</translation>
    </message>
    <message>
        <source>an array in pictures.db is missing or is not the one that was saved</source>
        <translation type="unfinished">un tableau de pictures.db manque ou n’est pas celui qui a été enregistré</translation>
    </message>
    <message>
        <source>This is not a recovery key.</source>
        <translation type="unfinished">Ce n’est pas une clé de récupération.</translation>
    </message>
    <message>
        <source>Its check signs do not fit, so a sign was mistyped or left out.</source>
        <translation type="unfinished">Ses signes de contrôle ne correspondent pas&#xa0;: un signe a été mal saisi ou oublié.</translation>
    </message>
    <message>
        <source>Type the six groups of six signs again, as they were printed.</source>
        <translation type="unfinished">Saisissez de nouveau les six groupes de six signes, tels qu’imprimés.</translation>
    </message>
    <message>
        <source>The picture stays veiled.</source>
        <translation type="unfinished">L’image reste voilée.</translation>
    </message>
    <message>
        <source>No reveal of it is open, or it did not come along.</source>
        <translation type="unfinished">Aucun dévoilement n’en est ouvert, ou elle n’a pas été jointe.</translation>
    </message>
    <message>
        <source>No reveal of it is open, or it has no thumbnail.</source>
        <translation type="unfinished">Aucun dévoilement n’en est ouvert, ou elle n’a pas de miniature.</translation>
    </message>
    <message>
        <source>Reveal it again; each reveal is counted.</source>
        <translation type="unfinished">Dévoilez-la de nouveau&#xa0;; chaque dévoilement est compté.</translation>
    </message>
    <message numerus="yes">
        <source>You have been looking at clear pictures for %n minutes. A pause of five would be a good idea.</source>
        <translation type="unfinished">
            <numerusform>Vous regardez des images en clair depuis %n minute. Une pause de cinq minutes serait une bonne idée.</numerusform>
            <numerusform>Vous regardez des images en clair depuis %n minutes. Une pause de cinq minutes serait une bonne idée.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the order that the wall has</source>
        <translation type="unfinished">Dans l’ordre du mur</translation>
    </message>
    <message>
        <source>Hard first: with people before without</source>
        <translation type="unfinished">Le difficile d’abord&#xa0;: avec personnes, puis sans</translation>
    </message>
    <message>
        <source>Easy first: without people before with</source>
        <translation type="unfinished">Le facile d’abord&#xa0;: sans personnes, puis avec</translation>
    </message>
    <message>
        <source>Where the program cannot tell whether people are there stands between the two. Those who do this work advise hard material early in the shift, and never last.</source>
        <translation type="unfinished">Les images où le programme ne peut dire s’il y a des personnes viennent entre les deux. Les gens du métier conseillent le difficile en début de service, et jamais en dernier.</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation type="unfinished">Avant de commencer</translation>
    </message>
    <message>
        <source>What the wall shows now, narrowed by {narrowed_by}.</source>
        <translation type="unfinished">Ce que le mur affiche à présent, restreint par {narrowed_by}.</translation>
    </message>
    <message>
        <source>All pictures of the case.</source>
        <translation type="unfinished">Toutes les images de l’affaire.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished">Commencer</translation>
    </message>
    <message numerus="yes">
        <source>%n tile(s) to look at</source>
        <translation type="unfinished">
            <numerusform>%n vignette à regarder</numerusform>
            <numerusform>%n vignettes à regarder</numerusform>
        </translation>
    </message>
    <message>
        <source>{tiles}; {copies} behind them</source>
        <translation type="unfinished">{tiles}&#xa0;; {copies} derrière</translation>
    </message>
    <message numerus="yes">
        <source>%n cop(y|ies)</source>
        <translation type="unfinished">
            <numerusform>%n copie</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
    <message>
        <source>Known by a list</source>
        <translation type="unfinished">Connus d’une liste</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the case, put aside</source>
        <translation type="unfinished">
            <numerusform>%n fichier de l’affaire, mis de côté</numerusform>
            <numerusform>%n fichiers de l’affaire, mis de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished">Images</translation>
    </message>
    <message>
        <source>Without a category</source>
        <translation type="unfinished">Sans catégorie</translation>
    </message>
    <message numerus="yes">
        <source>%n tile(s), of which {unseen} were never revealed</source>
        <translation type="unfinished">
            <numerusform>%n vignette, dont {unseen} jamais dévoilées</numerusform>
            <numerusform>%n vignettes, dont {unseen} jamais dévoilées</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Personnes</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished">Problèmes</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) with one</source>
        <translation type="unfinished">
            <numerusform>%n image avec un problème</numerusform>
            <numerusform>%n images avec un problème</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a time</source>
        <translation type="unfinished">Sans heure</translation>
    </message>
    <message>
        <source>To expect</source>
        <translation type="unfinished">À prévoir</translation>
    </message>
    <message numerus="yes">
        <source>{some} with, {none} without, of all %n picture(s)</source>
        <translation type="unfinished">
            <numerusform>{some} avec, {none} sans, sur %n image en tout</numerusform>
            <numerusform>{some} avec, {none} sans, sur %n images en tout</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{some} with, {none} without, {unknown} where it is not known, of all %n picture(s)</source>
        <translation type="unfinished">
            <numerusform>{some} avec, {none} sans, {unknown} où on ne le sait pas, sur %n image en tout</numerusform>
            <numerusform>{some} avec, {none} sans, {unknown} où on ne le sait pas, sur %n images en tout</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to grade</source>
        <translation type="unfinished">Plus rien à classer</translation>
    </message>
    <message>
        <source>Not known before your first grades in this case, nor where your looks were sealed elsewhere</source>
        <translation type="unfinished">Inconnu avant vos premiers classements dans cette affaire, ou si vos visionnages ont été scellés ailleurs</translation>
    </message>
    <message>
        <source>Nearly no clear looks, going by your grades in this case so far</source>
        <translation type="unfinished">Presque aucun visionnage en clair, d’après vos classements dans cette affaire jusqu’ici</translation>
    </message>
    <message>
        <source>Clear looks as long as about {clear} peeks of 4 seconds, going by the {megapixel_s} of each grade so far</source>
        <translation type="unfinished">Des regards en clair comme environ {clear} aperçus de 4 secondes, d’après les {megapixel_s} de chaque classement jusqu’ici</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s); five random words are easier to remember</source>
        <translation type="unfinished">
            <numerusform>%n caractère de plus&#xa0;; cinq mots au hasard se retiennent mieux</numerusform>
            <numerusform>%n caractères de plus&#xa0;; cinq mots au hasard se retiennent mieux</numerusform>
        </translation>
    </message>
    <message>
        <source>Long enough, but it repeats itself</source>
        <translation type="unfinished">Assez longue, mais elle se répète</translation>
    </message>
    <message>
        <source>Good: long, and made of words</source>
        <translation type="unfinished">Bonne&#xa0;: longue, et faite de mots</translation>
    </message>
    <message>
        <source>Long enough; more words are better</source>
        <translation type="unfinished">Assez longue&#xa0;; davantage de mots vaudraient mieux</translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation type="unfinished">Copier le SHA-256</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Fermer</translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished">Nouvelle affaire</translation>
    </message>
    <message>
        <source>It is made in {folder} as a folder whose content is encrypted.</source>
        <translation type="unfinished">Elle est créée dans {folder} comme un dossier au contenu chiffré.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation type="unfinished">Examinateur</translation>
    </message>
    <message>
        <source>Pass phrase</source>
        <translation type="unfinished">Phrase de passe</translation>
    </message>
    <message>
        <source>Again</source>
        <translation type="unfinished">De nouveau</translation>
    </message>
    <message>
        <source>Again</source>
        <comment>the pass phrase, once more</comment>
        <translation type="unfinished">De nouveau</translation>
    </message>
    <message>
        <source>Make the case</source>
        <translation type="unfinished">Créer l’affaire</translation>
    </message>
    <message>
        <source>Sealing …</source>
        <translation type="unfinished">Scellement…</translation>
    </message>
    <message>
        <source>The case needs a name.</source>
        <translation type="unfinished">L’affaire a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A name cannot hold / \ : * ? &quot; &lt; &gt; |.</source>
        <translation type="unfinished">Un nom ne peut pas contenir / \ : * ? &quot; &lt; &gt; |.</translation>
    </message>
    <message>
        <source>The audit trail needs the examiner&apos;s name.</source>
        <translation type="unfinished">Le journal d’audit a besoin du nom de l’examinateur.</translation>
    </message>
    <message numerus="yes">
        <source>A pass phrase has at least %n characters.</source>
        <translation type="unfinished">
            <numerusform>Une phrase de passe compte au moins %n caractère.</numerusform>
            <numerusform>Une phrase de passe compte au moins %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two pass phrases differ.</source>
        <translation type="unfinished">Les deux phrases de passe diffèrent.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished">Clé de récupération</translation>
    </message>
    <message>
        <source>It opens this case when the pass phrase is lost, and it is not shown again. Write it down or print it, and keep it in a sealed envelope, apart from this machine.</source>
        <translation type="unfinished">Elle ouvre cette affaire si la phrase de passe est perdue, et n’est plus affichée ensuite. Notez-la ou imprimez-la, et gardez-la sous enveloppe cachetée, à l’écart de cette machine.</translation>
    </message>
    <message>
        <source>Copy for 30 seconds</source>
        <translation type="unfinished">Copier pour 30 secondes</translation>
    </message>
    <message>
        <source>I have put it away</source>
        <translation type="unfinished">Je l’ai mise à l’abri</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation type="unfinished">Ouvrir l’affaire</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Clair</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished">Comme le bureau</translation>
    </message>
    <message>
        <source>While its key is held down</source>
        <translation type="unfinished">Tant que sa touche est maintenue</translation>
    </message>
    <message>
        <source>For ten seconds, without holding the key</source>
        <translation type="unfinished">Dix secondes, sans maintenir la touche</translation>
    </message>
    <message>
        <source>Colours and size are seen at once, here and in the window behind; another language from the next start on.</source>
        <translation type="unfinished">Les couleurs et la taille se voient aussitôt, ici et dans la fenêtre derrière&#xa0;; une autre langue prend effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>Less exposure, measured: pictures stay tiles until you ask, and each look is counted.</source>
        <translation type="unfinished">Moins d’exposition, et mesurée&#xa0;: les images restent des vignettes jusqu’à votre demande, et chaque visionnage est compté.</translation>
    </message>
    <message>
        <source>It takes 0.11 to 0.16 seconds of a core for each picture. Without it, pictures without metadata are not gathered by camera; from the next analysis on, and the report says so. What was read stays.</source>
        <translation type="unfinished">Cela demande 0,11 à 0,16 seconde d’un cœur par image. Sans cette comparaison, les images sans métadonnées ne sont pas réunies par appareil&#xa0;; cela vaut à partir de la prochaine analyse, et le rapport l’indique. Ce qui a été lu est conservé.</translation>
    </message>
    <message>
        <source>A pause is proposed in one line at the bottom. Nothing is interrupted, and nobody is told.</source>
        <translation type="unfinished">Une pause est proposée en une ligne, en bas. Rien n’est interrompu, et personne n’en est informé.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Langue</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation type="unfinished">Taille du texte</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished">{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">Couleurs</translation>
    </message>
    <message>
        <source>Compare the noise of sensors</source>
        <translation type="unfinished">Comparer le bruit des capteurs</translation>
    </message>
    <message>
        <source>A pause is proposed</source>
        <translation type="unfinished">Une pause est proposée</translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes of looking</source>
        <translation type="unfinished">
            <numerusform>Après %n minute de visionnage</numerusform>
            <numerusform>Après %n minutes de visionnage</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished">Jamais</translation>
    </message>
    <message>
        <source>A peek stays</source>
        <translation type="unfinished">Un aperçu reste</translation>
    </message>
    <message>
        <source>No places yet: Analyse ({case.analyse|Ctrl+R}) looks for them.</source>
        <translation type="unfinished">Pas encore de lieux&#xa0;: Analyser ({case.analyse|Ctrl+R}) les cherche.</translation>
    </message>
    <message>
        <source>No series yet: Analyse ({case.analyse|Ctrl+R}) looks for them.</source>
        <translation type="unfinished">Pas encore de séries&#xa0;: Analyser ({case.analyse|Ctrl+R}) les cherche.</translation>
    </message>
    <message>
        <source>No places: Analyse has looked, and no two pictures show enough of one place.</source>
        <translation type="unfinished">Aucun lieu&#xa0;: Analyser a cherché, et il n’y a pas deux images qui montrent assez d’un même lieu.</translation>
    </message>
    <message>
        <source>No series: Analyse has looked, and no pictures have enough in common to be of one shoot.</source>
        <translation type="unfinished">Aucune série&#xa0;: Analyser a cherché, et aucune image n’a assez en commun avec d’autres pour être d’une même prise de vues.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation type="unfinished">
            <numerusform>%n lieu</numerusform>
            <numerusform>%n lieux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation type="unfinished">
            <numerusform>%n série</numerusform>
            <numerusform>%n séries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %n contradiction(s)</source>
        <translation type="unfinished">
            <numerusform>Voir %n contradiction</numerusform>
            <numerusform>Voir %n contradictions</numerusform>
        </translation>
    </message>
    <message>
        <source>The command {id} names a menu that does not exist: {menu}.</source>
        <translation type="unfinished">La commande {id} cite un menu qui n’existe pas&#xa0;: {menu}.</translation>
    </message>
    <message>
        <source>The command {id} wants a key or a name that is reserved.</source>
        <translation type="unfinished">La commande {id} demande une touche ou un nom réservé.</translation>
    </message>
    <message>
        <source>{id} and {id_2} want the same key.</source>
        <translation type="unfinished">{id} et {id_2} demandent la même touche.</translation>
    </message>
    <message>
        <source>{key} or {other}</source>
        <translation type="unfinished">{key} ou {other}</translation>
    </message>
    <message>
        <source>{key}, {first} to {last}</source>
        <translation type="unfinished">{key}, {first} à {last}</translation>
    </message>
    <message>
        <source>hold {key}</source>
        <translation type="unfinished">maintenir {key}</translation>
    </message>
    <message>
        <source>Pick two pictures anywhere, or a reason in Places, and press {decide.compare|D}: the two are shown here side by side.</source>
        <translation type="unfinished">Sélectionnez deux images où que ce soit, ou une raison dans Lieux, et appuyez sur {decide.compare|D}&#xa0;: les deux s’affichent ici côte à côte.</translation>
    </message>
    <message>
        <source>No pairs yet: Analyse ({case.analyse|Ctrl+R}) looks for what two pictures have in common.</source>
        <translation type="unfinished">Pas encore de paires : Analyser ({case.analyse|Ctrl+R}) cherche ce que deux images ont en commun.</translation>
    </message>
    <message>
        <source>No pair is left that is worth a look.</source>
        <translation type="unfinished">Il ne reste aucune paire qui mérite un regard.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) (was|were) shown without a word. Page down shows (it|them) again.</source>
        <translation type="unfinished">
            <numerusform>%n paire a été montrée sans décision. Page suiv. la montre de nouveau.</numerusform>
            <numerusform>%n paires ont été montrées sans décision. Page suiv. les montre de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>No face is marked: a word is about both pictures whole.</source>
        <translation type="unfinished">Aucun visage n’est marqué : un mot porte sur les deux images entières.</translation>
    </message>
    <message>
        <source>Compared out of People, the two that are meant are marked.</source>
        <translation type="unfinished">Comparés depuis Personnes, les deux visages visés sont marqués.</translation>
    </message>
    <message>
        <source>Decided by {examiner}, {when}: {word}. {back}</source>
        <translation type="unfinished">Décidé par {examiner}, {when}&#xa0;: {word}. {back}</translation>
    </message>
    <message>
        <source>kept as your remark: {word}; {grade.undo|Ctrl+Z} takes it back</source>
        <translation type="unfinished">gardé comme votre remarque&#xa0;: {word}&#xa0;; {grade.undo|Ctrl+Z} l’annule</translation>
    </message>
    <message>
        <source>People are filled in; on the record. C veils. Parts stay tiles: the program cannot tell whether people are there.</source>
        <translation type="unfinished">Les personnes sont masquées&#xa0;; consigné. C voile. Des parties restent en mosaïque&#xa0;: le programme ne peut dire si des personnes s’y trouvent.</translation>
    </message>
    <message>
        <source>People are filled in; on the record. C veils.</source>
        <translation type="unfinished">Les personnes sont masquées&#xa0;; consigné. C voile.</translation>
    </message>
    <message>
        <source>one rigid scene with depth, seen from two points</source>
        <translation type="unfinished">une scène rigide avec de la profondeur, vue de deux points</translation>
    </message>
    <message>
        <source>one plane (a wall, a poster), or a camera that only turned</source>
        <translation type="unfinished">un plan (un mur, une affiche), ou un appareil qui a seulement tourné</translation>
    </message>
    <message>
        <source>one shift, as of the same thing laid over both, which says nothing of the place</source>
        <translation type="unfinished">un décalage, comme si la même chose était superposée aux deux, ce qui ne dit rien du lieu</translation>
    </message>
    <message>
        <source>one shift, turn and scale, as of copies or of something flat</source>
        <translation type="unfinished">un décalage, une rotation et une échelle, comme pour des copies ou un objet plat</translation>
    </message>
    <message>
        <source>The shares count people in: where they are did not come along with this file.</source>
        <translation type="unfinished">Les parts comptent aussi les personnes&#xa0;: où elles se trouvent n’a pas été joint à ce fichier.</translation>
    </message>
    <message>
        <source>No link says that two faces in them are alike.</source>
        <translation type="unfinished">Aucun lien n’indique que deux visages s’y ressemblent.</translation>
    </message>
    <message>
        <source>No linker has points to show for these two.</source>
        <translation type="unfinished">Aucun module de liens n’a de points à montrer pour ces deux-là.</translation>
    </message>
    <message>
        <source>{points} agree with {model}: across {left} of the left picture and {right} of the right. {likely}.</source>
        <translation type="unfinished">{points} concordent, sur {left} de l’image gauche et {right} de la droite&#xa0;: {model}. {likely}.</translation>
    </message>
    <message>
        <source>left {left} %, right {right} %</source>
        <translation type="unfinished">gauche {left} %, droite {right} %</translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation type="unfinished">
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n surest points</source>
        <translation type="unfinished">
            <numerusform>Le %n point le plus sûr</numerusform>
            <numerusform>Les %n points les plus sûrs</numerusform>
        </translation>
    </message>
    <message>
        <source>But they were taken {distance} by their positions.</source>
        <translation type="unfinished">Mais, d’après leurs positions, elles ont été prises à {distance}.</translation>
    </message>
    <message>
        <source>{share} of the background</source>
        <translation type="unfinished">{share} de l’arrière-plan</translation>
    </message>
    <message>
        <source>Left {picture}</source>
        <translation type="unfinished">Gauche {picture}</translation>
    </message>
    <message>
        <source>Right {picture}</source>
        <translation type="unfinished">Droite {picture}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">inconnu</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished">Appareil</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished">Numéro de série</translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished">Position</translation>
    </message>
    <message>
        <source>Taken</source>
        <comment>when pictures were taken</comment>
        <translation type="unfinished">Prise de vue</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of a picture</comment>
        <translation type="unfinished">Taille</translation>
    </message>
    <message>
        <source>{time} apart by the cameras&apos; clocks</source>
        <translation type="unfinished">{time} d’écart selon les horloges des appareils</translation>
    </message>
    <message>
        <source>{time} apart</source>
        <translation type="unfinished">{time} d’écart</translation>
    </message>
    <message>
        <source>{at}, within {metres} m</source>
        <translation type="unfinished">{at}, à {metres} m près</translation>
    </message>
    <message>
        <source>{metres} m apart</source>
        <translation type="unfinished">{metres} m d’écart</translation>
    </message>
    <message>
        <source>{km} km apart</source>
        <translation type="unfinished">{km} km d’écart</translation>
    </message>
    <message>
        <source>{width} by {height} pixels, {format}</source>
        <translation type="unfinished">{width} sur {height} pixels, {format}</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a place</comment>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Doubtful positions</source>
        <translation type="unfinished">Positions douteuses</translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished">Pays</translation>
    </message>
    <message>
        <source>Nearest towns</source>
        <translation type="unfinished">Villes proches</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished">Fuseau horaire</translation>
    </message>
    <message>
        <source>Camera clock</source>
        <translation type="unfinished">Horloge de l’appareil</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation type="unfinished">Appareils</translation>
    </message>
    <message>
        <source>Seen in the pictures</source>
        <translation type="unfinished">Vu dans les images</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">Notes</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation type="unfinished">Ce qui aiderait</translation>
    </message>
    <message>
        <source>measured</source>
        <comment>where a statement comes from</comment>
        <translation type="unfinished">mesuré</translation>
    </message>
    <message>
        <source>inferred</source>
        <comment>where a statement comes from</comment>
        <translation type="unfinished">déduit</translation>
    </message>
    <message>
        <source>examiner</source>
        <comment>where a statement comes from</comment>
        <translation type="unfinished">examinateur</translation>
    </message>
    <message>
        <source>sure</source>
        <comment>how sure a statement is</comment>
        <translation type="unfinished">sûr</translation>
    </message>
    <message>
        <source>likely</source>
        <comment>how sure a statement is</comment>
        <translation type="unfinished">probable</translation>
    </message>
    <message>
        <source>weak</source>
        <comment>how sure a statement is</comment>
        <translation type="unfinished">faible</translation>
    </message>
    <message>
        <source>likely</source>
        <translation type="unfinished">probable</translation>
    </message>
    <message>
        <source>What is known of the place</source>
        <translation type="unfinished">Ce que l’on sait du lieu</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Précision</translation>
    </message>
    <message>
        <source>Across</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">En largeur</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Actions</translation>
    </message>
    <message>
        <source>Agreed</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Concordants</translation>
    </message>
    <message>
        <source>Altitude</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Altitude</translation>
    </message>
    <message>
        <source>Assertions</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Assertions</translation>
    </message>
    <message>
        <source>Assertions as claimed</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Assertions telles que déclarées</translation>
    </message>
    <message>
        <source>Bits</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Bits</translation>
    </message>
    <message>
        <source>Bits apart</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Bits d’écart</translation>
    </message>
    <message>
        <source>Boxes</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Cadres</translation>
    </message>
    <message>
        <source>C2PA checks</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Contrôles C2PA</translation>
    </message>
    <message>
        <source>C2PA claims</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Déclarations C2PA</translation>
    </message>
    <message>
        <source>Camera body</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Boîtier</translation>
    </message>
    <message>
        <source>Camera times</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Heures de l’appareil</translation>
    </message>
    <message>
        <source>Captured</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Prise de vue</translation>
    </message>
    <message>
        <source>Captured offset</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Décalage horaire</translation>
    </message>
    <message>
        <source>Cells</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Cellules</translation>
    </message>
    <message>
        <source>Certificate issuer</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Émetteur du certificat</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Modification</translation>
    </message>
    <message>
        <source>Claims</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Déclarations</translation>
    </message>
    <message>
        <source>Clothes</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Vêtements</translation>
    </message>
    <message>
        <source>Colours</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Couleurs</translation>
    </message>
    <message>
        <source>Container</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Conteneur</translation>
    </message>
    <message>
        <source>Container times</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Heures du conteneur</translation>
    </message>
    <message>
        <source>Counting</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Pris en compte</translation>
    </message>
    <message>
        <source>Creator tool</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Outil de création</translation>
    </message>
    <message>
        <source>Creators</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Créateurs</translation>
    </message>
    <message>
        <source>Derived from ID</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Dérivé de l’ID</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Description</translation>
    </message>
    <message>
        <source>Descriptors</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Descripteurs</translation>
    </message>
    <message>
        <source>Detail</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Détail</translation>
    </message>
    <message>
        <source>Differ</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Divergents</translation>
    </message>
    <message>
        <source>Digital source type</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Type de source numérique</translation>
    </message>
    <message>
        <source>Digital source types</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Types de source numérique</translation>
    </message>
    <message>
        <source>Differs</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Diffère</translation>
    </message>
    <message>
        <source>Digitised</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Numérisation</translation>
    </message>
    <message>
        <source>Direction</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Direction</translation>
    </message>
    <message>
        <source>Document ID</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">ID du document</translation>
    </message>
    <message>
        <source>Doubts</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Doutes</translation>
    </message>
    <message>
        <source>EXIF tags</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Balises EXIF</translation>
    </message>
    <message>
        <source>Faces</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Visages</translation>
    </message>
    <message>
        <source>File names</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Noms de fichiers</translation>
    </message>
    <message>
        <source>File structure</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Structure du fichier</translation>
    </message>
    <message>
        <source>Fixed at</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Heure du point</translation>
    </message>
    <message>
        <source>Folders</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Dossiers</translation>
    </message>
    <message>
        <source>Format</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Format</translation>
    </message>
    <message>
        <source>Frames</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Images vidéo</translation>
    </message>
    <message>
        <source>Generator</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Générateur</translation>
    </message>
    <message>
        <source>Generator marks</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Marques de générateur</translation>
    </message>
    <message>
        <source>GPS</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">GPS</translation>
    </message>
    <message>
        <source>GPS fix</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Point GPS</translation>
    </message>
    <message>
        <source>Has more</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">En a davantage</translation>
    </message>
    <message>
        <source>Hash over file</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Hachage du fichier</translation>
    </message>
    <message>
        <source>Height</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Hauteur</translation>
    </message>
    <message>
        <source>History</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Historique</translation>
    </message>
    <message>
        <source>Ingredients</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Ingrédients</translation>
    </message>
    <message>
        <source>Instance ID</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">ID d’instance</translation>
    </message>
    <message>
        <source>Iptc created</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Création IPTC</translation>
    </message>
    <message>
        <source>Jpeg</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">JPEG</translation>
    </message>
    <message>
        <source>Keywords</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Mots-clés</translation>
    </message>
    <message>
        <source>Latitude</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Latitude</translation>
    </message>
    <message>
        <source>Layout</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Agencement</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Écartés</translation>
    </message>
    <message>
        <source>Inner thumbnail</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Miniature interne</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Contradiction</translation>
    </message>
    <message>
        <source>Exposure value</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Indice de lumination</translation>
    </message>
    <message>
        <source>Lens</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Objectif</translation>
    </message>
    <message>
        <source>Lens serial</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Série de l’objectif</translation>
    </message>
    <message>
        <source>Light doubts</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Doutes sur la lumière</translation>
    </message>
    <message>
        <source>Lines</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Lignes</translation>
    </message>
    <message>
        <source>Local points</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Points locaux</translation>
    </message>
    <message>
        <source>Longitude</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Longitude</translation>
    </message>
    <message>
        <source>Make</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Marque</translation>
    </message>
    <message>
        <source>Manifests</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Manifestes</translation>
    </message>
    <message>
        <source>Metadata doubts</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Doutes (métadonnées)</translation>
    </message>
    <message>
        <source>Model</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Modèle</translation>
    </message>
    <message>
        <source>More</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Davantage</translation>
    </message>
    <message>
        <source>Movie</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Vidéo</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Noms</translation>
    </message>
    <message>
        <source>Noise</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Bruit</translation>
    </message>
    <message>
        <source>Only ours</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Seuls les nôtres</translation>
    </message>
    <message>
        <source>Only second</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Seconde seule</translation>
    </message>
    <message>
        <source>Orientation</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Orientation</translation>
    </message>
    <message>
        <source>Original document ID</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">ID du document original</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Propriétaire</translation>
    </message>
    <message>
        <source>PDQ</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">PDQ</translation>
    </message>
    <message>
        <source>People</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Personnes</translation>
    </message>
    <message>
        <source>People cover</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Masque de personnes</translation>
    </message>
    <message>
        <source>Photoshop created</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Création Photoshop</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Image</translation>
    </message>
    <message>
        <source>Picture shape</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Forme de l’image</translation>
    </message>
    <message>
        <source>Pixels</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Pixels</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Lieux</translation>
    </message>
    <message>
        <source>Png changed</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Modification PNG</translation>
    </message>
    <message>
        <source>Png created</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Création PNG</translation>
    </message>
    <message>
        <source>Position</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Position</translation>
    </message>
    <message>
        <source>Quality</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Qualité</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Refus</translation>
    </message>
    <message>
        <source>Sampling</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Échantillonnage</translation>
    </message>
    <message>
        <source>Scene vector</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Vecteur de scène</translation>
    </message>
    <message>
        <source>Scores</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Scores</translation>
    </message>
    <message>
        <source>Second reading</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Seconde lecture</translation>
    </message>
    <message>
        <source>Sensor noise</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Bruit du capteur</translation>
    </message>
    <message>
        <source>Serial</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">N° de série</translation>
    </message>
    <message>
        <source>Serial origin</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Origine du n°</translation>
    </message>
    <message>
        <source>Sharp corners</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Coins nets</translation>
    </message>
    <message>
        <source>Sides</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Côtés</translation>
    </message>
    <message>
        <source>Signature</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Signature</translation>
    </message>
    <message>
        <source>Signer</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Signataire</translation>
    </message>
    <message>
        <source>Small points</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Petits points</translation>
    </message>
    <message>
        <source>Software</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Logiciel</translation>
    </message>
    <message>
        <source>Sun</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Soleil</translation>
    </message>
    <message>
        <source>Tables</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Tables</translation>
    </message>
    <message>
        <source>Texture</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Texture</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Miniature</translation>
    </message>
    <message>
        <source>Thumbnail height</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Hauteur de miniature</translation>
    </message>
    <message>
        <source>Thumbnail tables</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Tables de miniature</translation>
    </message>
    <message>
        <source>Thumbnail width</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Largeur de miniature</translation>
    </message>
    <message>
        <source>Tile</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Vignette</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Durée</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Titre</translation>
    </message>
    <message>
        <source>Turns</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Rotations</translation>
    </message>
    <message>
        <source>Unsure</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Incertain</translation>
    </message>
    <message>
        <source>Vector</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Vecteur</translation>
    </message>
    <message>
        <source>Vectors</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Vecteurs</translation>
    </message>
    <message>
        <source>Width</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Largeur</translation>
    </message>
    <message>
        <source>Worth</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Portée</translation>
    </message>
    <message>
        <source>XMP changed</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Modification XMP</translation>
    </message>
    <message>
        <source>XMP created</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Création XMP</translation>
    </message>
    <message>
        <source>XMP document</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Document XMP</translation>
    </message>
    <message>
        <source>XMP metadata changed</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Métadonnées XMP modifiées</translation>
    </message>
    <message>
        <source>Xy</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">XY</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation type="unfinished">Aucune personne</translation>
    </message>
    <message>
        <source>One person</source>
        <translation type="unfinished">Une personne</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation type="unfinished">Deux personnes</translation>
    </message>
    <message>
        <source>Three and more</source>
        <translation type="unfinished">Trois et plus</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation type="unfinished">Incertain</translation>
    </message>
    <message>
        <source>Not searched for people</source>
        <translation type="unfinished">Personnes non cherchées</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation type="unfinished">Avec notes</translation>
    </message>
    <message>
        <source>With a problem</source>
        <translation type="unfinished">Avec un problème</translation>
    </message>
    <message>
        <source>Revealed before</source>
        <translation type="unfinished">Déjà dévoilées</translation>
    </message>
    <message>
        <source>Not revealed, nor a copy</source>
        <translation type="unfinished">Ni dévoilées, ni leurs copies</translation>
    </message>
    <message>
        <source>With a GPS fix</source>
        <translation type="unfinished">Avec point GPS</translation>
    </message>
    <message>
        <source>Claims: generated</source>
        <translation type="unfinished">Déclaration&#xa0;: générée</translation>
    </message>
    <message>
        <source>In no place</source>
        <translation type="unfinished">Sans lieu</translation>
    </message>
    <message>
        <source>In no series</source>
        <translation type="unfinished">Sans série</translation>
    </message>
    <message>
        <source>Alert: marked, never hidden</source>
        <translation type="unfinished">Alerte&#xa0;: marqués, jamais masqués</translation>
    </message>
    <message>
        <source>Known, harmless files; those that are shown all the same</source>
        <translation type="unfinished">Fichiers connus et anodins&#xa0;; ceux affichés malgré tout</translation>
    </message>
    <message>
        <source>Known series</source>
        <translation type="unfinished">Séries connues</translation>
    </message>
    <message>
        <source>Own work in other cases</source>
        <translation type="unfinished">Notre travail dans d’autres affaires</translation>
    </message>
    <message numerus="yes">
        <source>%n more cameras</source>
        <translation type="unfinished">
            <numerusform>%n autre appareil</numerusform>
            <numerusform>%n autres appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>No camera named</source>
        <translation type="unfinished">Sans appareil indiqué</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <comment>a camera</comment>
        <translation type="unfinished">Sans nom</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es), as they were ticked when it was saved</source>
        <translation type="unfinished">
            <numerusform>%n case, comme cochée à l’enregistrement</numerusform>
            <numerusform>%n cases, comme cochées à l’enregistrement</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>filters</comment>
        <translation type="unfinished">Enregistrés</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation type="unfinished">Catégories</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished">Étiquettes</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation type="unfinished">Scellés</translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished">Années</translation>
    </message>
    <message>
        <source>Hash sets</source>
        <translation type="unfinished">Jeux de hachages</translation>
    </message>
    <message>
        <source>category {code}, your own</source>
        <translation type="unfinished">catégorie {code}, la vôtre</translation>
    </message>
    <message>
        <source>category {code}, {name}</source>
        <translation type="unfinished">catégorie {code}, {name}</translation>
    </message>
    <message>
        <source>category {code} of another scheme</source>
        <translation type="unfinished">catégorie {code} d’une autre nomenclature</translation>
    </message>
    <message>
        <source>no category</source>
        <translation type="unfinished">sans catégorie</translation>
    </message>
    <message>
        <source>{words}; its copies have others</source>
        <translation type="unfinished">{words}&#xa0;; ses copies en ont d’autres</translation>
    </message>
    <message>
        <source>Digits give categories: press one to choose what they mean.</source>
        <translation type="unfinished">Les chiffres donnent les catégories&#xa0;: appuyez sur l’un d’eux pour choisir leur sens.</translation>
    </message>
    <message>
        <source>{grade.undo|Ctrl+Z} takes it back.</source>
        <translation type="unfinished">{grade.undo|Ctrl+Z} l’annule.</translation>
    </message>
    <message>
        <source>{grade.redo|Ctrl+Shift+Z} gives it again.</source>
        <translation type="unfinished">{grade.redo|Ctrl+Shift+Z} le rétablit.</translation>
    </message>
    <message>
        <source>No picture was graded: {key} gives no category in {title}.</source>
        <translation type="unfinished">Aucune image n’a été classée&#xa0;: {key} ne donne pas de catégorie dans {title}.</translation>
    </message>
    <message>
        <source>No picture was graded: {found}.</source>
        <translation type="unfinished">Aucune image n’a été classée&#xa0;: {found}.</translation>
    </message>
    <message>
        <source>No picture was graded: this is the last tile, and was graded just now. Press again to do so.</source>
        <translation type="unfinished">Aucune image n’a été classée&#xa0;: c’est la dernière vignette, et elle vient de l’être. Appuyez de nouveau pour la classer.</translation>
    </message>
    <message numerus="yes">
        <source>%n cop(y|ies) with another category (stays|stay) as (it|they) (is|are).</source>
        <translation type="unfinished">
            <numerusform>%n copie d’une autre catégorie reste telle quelle.</numerusform>
            <numerusform>%n copies d’une autre catégorie restent telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Given again: {done}</source>
        <translation type="unfinished">Rétabli&#xa0;: {done}</translation>
    </message>
    <message>
        <source>Taken back: {done}</source>
        <translation type="unfinished">Annulé&#xa0;: {done}</translation>
    </message>
    <message>
        <source>Nothing changed: {named} stands already.</source>
        <translation type="unfinished">Rien n’a changé&#xa0;: {named} est déjà en place.</translation>
    </message>
    <message>
        <source>What was done last was a word, which is taken back in Decisions or Compare. {grade.undo|Ctrl+Z} again takes the last category or tag back.</source>
        <translation type="unfinished">La dernière action était une décision, qui s’annule dans Décisions ou Comparer. {grade.undo|Ctrl+Z} encore une fois annule la dernière catégorie ou étiquette.</translation>
    </message>
    <message>
        <source>Digits mean the categories of {title} now.</source>
        <translation type="unfinished">Les chiffres désignent maintenant les catégories de {title}.</translation>
    </message>
    <message>
        <source>{pictures}, {copies}</source>
        <translation type="unfinished">{pictures}, {copies}</translation>
    </message>
    <message>
        <source>{pictures}: {named}, instead of {were}.</source>
        <translation type="unfinished">{pictures}&#xa0;: {named}, au lieu de {were}.</translation>
    </message>
    <message>
        <source>{pictures}: {named}.</source>
        <translation type="unfinished">{pictures}&#xa0;: {named}.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) left, graded by somebody else since.</source>
        <translation type="unfinished">
            <numerusform>%n image laissée telle quelle, classée depuis par quelqu’un d’autre.</numerusform>
            <numerusform>%n images laissées telles quelles, classées depuis par quelqu’un d’autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>several categories</source>
        <translation type="unfinished">plusieurs catégories</translation>
    </message>
    <message numerus="yes">
        <source>Taken back for %n picture(s).</source>
        <translation type="unfinished">
            <numerusform>Annulé pour %n image.</numerusform>
            <numerusform>Annulé pour %n images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back for %n picture(s); {category} stands now.</source>
        <translation type="unfinished">
            <numerusform>Annulé pour %n image&#xa0;; désormais {category}.</numerusform>
            <numerusform>Annulé pour %n images&#xa0;; désormais {category}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given again for %n picture(s).</source>
        <translation type="unfinished">
            <numerusform>Rétabli pour %n image.</numerusform>
            <numerusform>Rétabli pour %n images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given again for %n picture(s); {category} stands now.</source>
        <translation type="unfinished">
            <numerusform>Rétabli pour %n image&#xa0;; désormais {category}.</numerusform>
            <numerusform>Rétabli pour %n images&#xa0;; désormais {category}.</numerusform>
        </translation>
    </message>
    <message>
        <source>without: {count}</source>
        <translation type="unfinished">sans&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Structure</source>
        <comment>of a group</comment>
        <translation type="unfinished">Structure</translation>
    </message>
    <message>
        <source>Members</source>
        <comment>of a group</comment>
        <translation type="unfinished">Membres</translation>
    </message>
    <message>
        <source>Known</source>
        <comment>what is known of a place</comment>
        <translation type="unfinished">Connu</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>what a series rests on</comment>
        <translation type="unfinished">Fondement</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>of the members of a series</comment>
        <translation type="unfinished">Heures</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Pourquoi</translation>
    </message>
    <message>
        <source>Structure of the copies</source>
        <translation type="unfinished">Structure des copies</translation>
    </message>
    <message>
        <source>Members of the copies</source>
        <translation type="unfinished">Membres des copies</translation>
    </message>
    <message>
        <source>Structure of the place</source>
        <translation type="unfinished">Structure du lieu</translation>
    </message>
    <message>
        <source>Members of the place</source>
        <translation type="unfinished">Membres du lieu</translation>
    </message>
    <message>
        <source>Structure of the series</source>
        <translation type="unfinished">Structure de la série</translation>
    </message>
    <message>
        <source>Members of the series</source>
        <translation type="unfinished">Membres de la série</translation>
    </message>
    <message>
        <source>Structure of the person</source>
        <translation type="unfinished">Structure de la personne</translation>
    </message>
    <message>
        <source>Members of the person</source>
        <translation type="unfinished">Membres de la personne</translation>
    </message>
    <message>
        <source>How the group is shown</source>
        <translation type="unfinished">Affichage du groupe</translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished">Importer</translation>
    </message>
    <message>
        <source>Look for copies, places and series right after</source>
        <translation type="unfinished">Chercher copies, lieux et séries aussitôt après</translation>
    </message>
    <message>
        <source>It is opened for reading only and stays where it is.</source>
        <translation type="unfinished">Il est ouvert en lecture seule et reste où il est.</translation>
    </message>
    <message>
        <source>Exhibit number</source>
        <translation type="unfinished">Numéro de scellé</translation>
    </message>
    <message>
        <source>An exhibit needs its number.</source>
        <translation type="unfinished">Un scellé a besoin de son numéro.</translation>
    </message>
    <message>
        <source>Change a key</source>
        <translation type="unfinished">Changer une touche</translation>
    </message>
    <message>
        <source>Key of {title}</source>
        <translation type="unfinished">Touche pour {title}</translation>
    </message>
    <message>
        <source>No key</source>
        <translation type="unfinished">Aucune touche</translation>
    </message>
    <message>
        <source>no key</source>
        <translation type="unfinished">aucune touche</translation>
    </message>
    <message>
        <source>Now: {key}. Press the key that it is to have.</source>
        <translation type="unfinished">Actuellement&#xa0;: {key}. Appuyez sur la touche à lui donner.</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation type="unfinished">Utiliser cette touche</translation>
    </message>
    <message>
        <source>IPED-like</source>
        <translation type="unfinished">Façon IPED</translation>
    </message>
    <message>
        <source>“{title}” keeps its key: it has to work the same for everybody.</source>
        <translation type="unfinished">«&#xa0;{title}&#xa0;» garde sa touche&#xa0;: elle doit agir de la même façon pour tous.</translation>
    </message>
    <message>
        <source>{key} is needed to move in grids, lists and texts.</source>
        <translation type="unfinished">{key} sert à se déplacer dans les grilles, les listes et les textes.</translation>
    </message>
    <message>
        <source>What is shown while a key is down needs Space, a letter or a digit.</source>
        <translation type="unfinished">Ce qui s’affiche tant qu’une touche est enfoncée demande Espace, une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>{key} is the key of “{title}”. Give that one another key first.</source>
        <translation type="unfinished">{key} est la touche de «&#xa0;{title}&#xa0;». Donnez d’abord une autre touche à celle-ci.</translation>
    </message>
    <message>
        <source>{why} The choice for “{title}” is left out.</source>
        <translation type="unfinished">{why} Le choix pour «&#xa0;{title}&#xa0;» est laissé de côté.</translation>
    </message>
    <message>
        <source>A key is chosen for “{name}”, which this version has no command for.</source>
        <translation type="unfinished">Une touche est choisie pour «&#xa0;{name}&#xa0;», dont cette version n’a pas la commande.</translation>
    </message>
    <message>
        <source>“{text}”, chosen for “{title}”, is no key.</source>
        <translation type="unfinished">«&#xa0;{text}&#xa0;», choisi pour «&#xa0;{title}&#xa0;», n’est pas une touche.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished">Se déplacer</translation>
    </message>
    <message>
        <source>Arrows, Home, End, PgUp, PgDown</source>
        <translation type="unfinished">Flèches, Origine, Fin, Page préc., Page suiv.</translation>
    </message>
    <message>
        <source>In the wall and in a cluster</source>
        <translation type="unfinished">Sur le mur et dans un groupe</translation>
    </message>
    <message>
        <source>Pick a range</source>
        <translation type="unfinished">Sélectionner une plage</translation>
    </message>
    <message>
        <source>Shift + arrows</source>
        <translation type="unfinished">Maj + flèches</translation>
    </message>
    <message>
        <source>Pick all</source>
        <translation type="unfinished">Tout sélectionner</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Ouvrir</translation>
    </message>
    <message>
        <source>In a list of clusters: its members; on a tile: its facts</source>
        <translation type="unfinished">Dans une liste de groupes&#xa0;: ses membres&#xa0;; sur une vignette&#xa0;: ses données</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">Touches</translation>
    </message>
    <message>
        <source>Search: words, or a key</source>
        <translation type="unfinished">Chercher : des mots ou une touche</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation type="unfinished">Chercher parmi les touches</translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished">Commande</translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished">Touche</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished">Ce qu’elle fait</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation type="unfinished">Touches comme dans</translation>
    </message>
    <message>
        <source>Change key …</source>
        <translation type="unfinished">Changer de touche…</translation>
    </message>
    <message>
        <source>Forget my changes</source>
        <translation type="unfinished">Oublier mes changements</translation>
    </message>
    <message>
        <source>In a grid</source>
        <translation type="unfinished">Dans une grille</translation>
    </message>
    <message>
        <source>No command has these words or this key.</source>
        <translation type="unfinished">Aucune commande n’a ces mots ou cette touche.</translation>
    </message>
    <message>
        <source>(no key)</source>
        <translation type="unfinished">(aucune touche)</translation>
    </message>
    <message>
        <source>copies</source>
        <comment>a kind of group</comment>
        <translation type="unfinished">copies</translation>
    </message>
    <message>
        <source>place</source>
        <comment>a kind of group</comment>
        <translation type="unfinished">lieu</translation>
    </message>
    <message>
        <source>series</source>
        <comment>a kind of group</comment>
        <translation type="unfinished">série</translation>
    </message>
    <message>
        <source>person</source>
        <comment>a kind of group</comment>
        <translation type="unfinished">personne</translation>
    </message>
    <message>
        <source>Not of one copies</source>
        <translation type="unfinished">Pas des copies</translation>
    </message>
    <message>
        <source>Not of one place</source>
        <translation type="unfinished">Pas d’un même lieu</translation>
    </message>
    <message>
        <source>Not of one series</source>
        <translation type="unfinished">Pas d’une même série</translation>
    </message>
    <message>
        <source>Not of one person</source>
        <translation type="unfinished">Pas d’une même personne</translation>
    </message>
    <message>
        <source>the same copies</source>
        <translation type="unfinished">mêmes copies</translation>
    </message>
    <message>
        <source>not the same copies</source>
        <translation type="unfinished">pas les mêmes copies</translation>
    </message>
    <message>
        <source>the same place</source>
        <translation type="unfinished">même lieu</translation>
    </message>
    <message>
        <source>not the same place</source>
        <translation type="unfinished">pas le même lieu</translation>
    </message>
    <message>
        <source>the same series</source>
        <translation type="unfinished">même série</translation>
    </message>
    <message>
        <source>not the same series</source>
        <translation type="unfinished">pas la même série</translation>
    </message>
    <message>
        <source>the same person</source>
        <translation type="unfinished">même personne</translation>
    </message>
    <message>
        <source>not the same person</source>
        <translation type="unfinished">pas la même personne</translation>
    </message>
    <message>
        <source>{first} and {second}: {word}. {back}</source>
        <translation type="unfinished">{first} et {second}&#xa0;: {word}. {back}</translation>
    </message>
    <message>
        <source>Close in time</source>
        <translation type="unfinished">Proches dans le temps</translation>
    </message>
    <message>
        <source>First look</source>
        <translation type="unfinished">Premier regard</translation>
    </message>
    <message>
        <source>GPS near</source>
        <translation type="unfinished">GPS proche</translation>
    </message>
    <message>
        <source>Numbers in names</source>
        <translation type="unfinished">Numéros dans les noms</translation>
    </message>
    <message>
        <source>Near copy</source>
        <translation type="unfinished">Quasi-copie</translation>
    </message>
    <message>
        <source>One camera named</source>
        <translation type="unfinished">Un même appareil nommé</translation>
    </message>
    <message>
        <source>Alike faces</source>
        <translation type="unfinished">Visages ressemblants</translation>
    </message>
    <message>
        <source>Clothing alike</source>
        <translation type="unfinished">Vêtements semblables</translation>
    </message>
    <message>
        <source>Same overlay</source>
        <translation type="unfinished">Même incrustation</translation>
    </message>
    <message>
        <source>Same scene</source>
        <translation type="unfinished">Même scène</translation>
    </message>
    <message>
        <source>Same sensor noise</source>
        <translation type="unfinished">Même bruit du capteur</translation>
    </message>
    <message>
        <source>Same structure of files</source>
        <translation type="unfinished">Même structure de fichiers</translation>
    </message>
    <message>
        <source>No picture is shown: {found}.</source>
        <translation type="unfinished">Aucune image n’est montrée : {found}.</translation>
    </message>
    <message>
        <source>Line drawing</source>
        <translation type="unfinished">Dessin au trait</translation>
    </message>
    <message>
        <source>The lines of the picked picture&apos;s scene, people left out; on the record; again or Esc veils</source>
        <translation type="unfinished">Les lignes de la scène de l’image sélectionnée, sans les personnes&#xa0;; consigné&#xa0;; de nouveau ou Échap voile</translation>
    </message>
    <message>
        <source>Scene with people filled in</source>
        <translation type="unfinished">Scène, personnes masquées</translation>
    </message>
    <message>
        <source>Sharp, people covered; in Compare and Where else both pictures; on the record; again or Esc veils</source>
        <translation type="unfinished">Nette, personnes couvertes&#xa0;; dans Comparer et Où encore, les deux images&#xa0;; consigné&#xa0;; de nouveau ou Échap voile</translation>
    </message>
    <message>
        <source>Keyhole</source>
        <translation type="unfinished">Trou de serrure</translation>
    </message>
    <message>
        <source>One small circle in grey; arrows or the mouse move it; five seconds without that, or Esc, veil</source>
        <translation type="unfinished">Un petit cercle en gris&#xa0;; les flèches ou la souris le déplacent&#xa0;; cinq secondes sans cela, ou Échap, voilent</translation>
    </message>
    <message>
        <source>Show in full …</source>
        <translation type="unfinished">Montrer en entier…</translation>
    </message>
    <message>
        <source>Asks why; in colour from the exhibit, for 20 seconds; + and - zoom</source>
        <translation type="unfinished">Demande pourquoi&#xa0;; en couleur depuis le scellé, pendant 20 secondes&#xa0;; + et - zooment</translation>
    </message>
    <message>
        <source>My looks …</source>
        <translation type="unfinished">Mes visionnages…</translation>
    </message>
    <message>
        <source>How much you looked at, by day and kind, and what needed no look; for you alone</source>
        <translation type="unfinished">Combien vous avez regardé, par jour et par type, et ce qui n’a demandé aucun visionnage&#xa0;; pour vous seul</translation>
    </message>
    <message>
        <source>The window speaks English: the file of the language {code} cannot be used.</source>
        <translation type="unfinished">La fenêtre est en anglais&#xa0;: le fichier de la langue {code} n’est pas utilisable.</translation>
    </message>
    <message>
        <source>It is not there, or not as Qt Linguist writes it.</source>
        <translation type="unfinished">Il est absent, ou n’est pas tel que Qt Linguist l’écrit.</translation>
    </message>
    <message>
        <source>Put the program&apos;s own file back into resources/languages, or choose another language.</source>
        <translation type="unfinished">Remettez le fichier du programme dans resources/languages, ou choisissez une autre langue.</translation>
    </message>
    <message>
        <source>{language} (draft)</source>
        <translation type="unfinished">{language} (ébauche)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished">Choisir</translation>
    </message>
    <message>
        <source>Line drawings</source>
        <translation type="unfinished">Dessins au trait</translation>
    </message>
    <message>
        <source>Scenes, people filled in</source>
        <translation type="unfinished">Scènes, personnes masquées</translation>
    </message>
    <message>
        <source>Keyholes</source>
        <translation type="unfinished">Trous de serrure</translation>
    </message>
    <message>
        <source>Peeks</source>
        <translation type="unfinished">Aperçus</translation>
    </message>
    <message>
        <source>In full</source>
        <translation type="unfinished">En entier</translation>
    </message>
    <message>
        <source>Only your own looks in this case are shown. That you looked, at what and when is part of the case&apos;s record; how large and how long is sealed with a key of your own on this machine. It is no measure of work.</source>
        <translation type="unfinished">Seuls vos propres visionnages dans cette affaire sont affichés. Que vous avez regardé, quoi et quand, cela est consigné dans l’affaire&#xa0;; la taille et la durée sont scellées avec une clé à vous sur cette machine. Ce n’est pas une mesure du travail.</translation>
    </message>
    <message>
        <source>My looks</source>
        <translation type="unfinished">Mes visionnages</translation>
    </message>
    <message>
        <source>Looks by kind</source>
        <translation type="unfinished">Visionnages par type</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Type</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation type="unfinished">Visionnages</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Durée</translation>
    </message>
    <message>
        <source>In peeks of 4 s</source>
        <translation type="unfinished">En aperçus de 4 s</translation>
    </message>
    <message>
        <source>That makes clear looks like {took} peeks of 4 seconds for each grade.</source>
        <translation type="unfinished">Cela fait des regards en clair comme {took} aperçus de 4 secondes par classement.</translation>
    </message>
    <message numerus="yes">
        <source>%n look(s) (was|were) sealed on another machine, or with a key that is gone: counted here, without time and size.</source>
        <translation type="unfinished">
            <numerusform>%n visionnage a été scellé sur une autre machine, ou avec une clé disparue&#xa0;: compté ici, sans durée ni taille.</numerusform>
            <numerusform>%n visionnages ont été scellés sur une autre machine, ou avec une clé disparue&#xa0;: comptés ici, sans durée ni taille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n look(s) (has|have) been altered since: counted here, without time and size. Tell whoever looks after the case.</source>
        <translation type="unfinished">
            <numerusform>%n visionnage a été modifié depuis&#xa0;: compté ici, sans durée ni taille. Avertissez la personne qui s’occupe de l’affaire.</numerusform>
            <numerusform>%n visionnages ont été modifiés depuis&#xa0;: comptés ici, sans durée ni taille. Avertissez la personne qui s’occupe de l’affaire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is graded yet.</source>
        <translation type="unfinished">Rien n’est encore classé.</translation>
    </message>
    <message numerus="yes">
        <source>{unseen} of %n graded picture(s) needed no clear look.</source>
        <translation type="unfinished">
            <numerusform>{unseen} image sur %n classée n’a demandé aucun visionnage en clair.</numerusform>
            <numerusform>{unseen} images sur %n classées n’ont demandé aucun visionnage en clair.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{unseen} of %n graded picture(s) needed no clear look, {copies} of them since a copy was looked at.</source>
        <translation type="unfinished">
            <numerusform>{unseen} image sur %n classée n’a demandé aucun visionnage en clair, dont {copies} parce qu’une copie a été regardée.</numerusform>
            <numerusform>{unseen} images sur %n classées n’ont demandé aucun visionnage en clair, dont {copies} parce qu’une copie a été regardée.</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <comment>list of all tabs</comment>
        <translation type="unfinished">Tous</translation>
    </message>
    <message>
        <source>All panels</source>
        <translation type="unfinished">Tous les panneaux</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation type="unfinished">Panneaux</translation>
    </message>
    <message>
        <source>How files are read on this machine</source>
        <translation type="unfinished">Comment les fichiers sont lus sur cette machine</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Enregistrer</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation type="unfinished">Ouvrir une affaire</translation>
    </message>
    <message>
        <source>The pass phrase is lost: use the recovery key</source>
        <translation type="unfinished">Phrase de passe perdue&#xa0;: utiliser la clé de récupération</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation type="unfinished">Ouverture…</translation>
    </message>
    <message>
        <source>What differs, and what links the two</source>
        <translation type="unfinished">Ce qui diffère, et ce qui lie les deux</translation>
    </message>
    <message>
        <source>Others to compare the left picture with</source>
        <translation type="unfinished">Autres à comparer avec l’image de gauche</translation>
    </message>
    <message>
        <source>Nothing else is linked to these two.</source>
        <translation type="unfinished">Rien d’autre n’est lié à ces deux-là.</translation>
    </message>
    <message>
        <source>Others, or what differs</source>
        <translation type="unfinished">Autres, ou ce qui diffère</translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished">Autres</translation>
    </message>
    <message>
        <source>Differences and links</source>
        <translation type="unfinished">Différences et liens</translation>
    </message>
    <message>
        <source>{linker}, {likely}: {reason}</source>
        <translation type="unfinished">{linker}, {likely}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>First is here the right picture.</source>
        <translation type="unfinished">Ici, «&#xa0;first&#xa0;» est l’image de droite.</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) to compare with</source>
        <translation type="unfinished">
            <numerusform>%n autre à comparer</numerusform>
            <numerusform>%n autres à comparer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) to compare with, {both} linked to both</source>
        <translation type="unfinished">
            <numerusform>%n autre à comparer, dont {both} liée aux deux</numerusform>
            <numerusform>%n autres à comparer, dont {both} liées aux deux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) worth a look</source>
        <translation type="unfinished">
            <numerusform>%n paire qui mérite un regard</numerusform>
            <numerusform>%n paires qui méritent un regard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) shown without a word</source>
        <translation type="unfinished">
            <numerusform>%n paire montrée sans décision</numerusform>
            <numerusform>%n paires montrées sans décision</numerusform>
        </translation>
    </message>
    <message>
        <source>No pair worth a look is left</source>
        <translation type="unfinished">Plus aucune paire ne mérite un regard</translation>
    </message>
    <message>
        <source>Nothing else waits for a look</source>
        <translation type="unfinished">Rien d’autre à regarder</translation>
    </message>
    <message>
        <source>Pair {at} of {all}</source>
        <translation type="unfinished">Paire {at} sur {all}</translation>
    </message>
    <message numerus="yes">
        <source>one place hangs on it: {larger} and %n picture(s)</source>
        <translation type="unfinished">
            <numerusform>un lieu en dépend&#xa0;: {larger} et %n image</numerusform>
            <numerusform>un lieu en dépend&#xa0;: {larger} et %n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one series hangs on it: {larger} and %n picture(s)</source>
        <translation type="unfinished">
            <numerusform>une série en dépend&#xa0;: {larger} et %n image</numerusform>
            <numerusform>une série en dépend&#xa0;: {larger} et %n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one stack hangs on it: {larger} and %n picture(s)</source>
        <translation type="unfinished">
            <numerusform>une pile en dépend&#xa0;: {larger} et %n image</numerusform>
            <numerusform>une pile en dépend&#xa0;: {larger} et %n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one person hangs on it: {larger} and %n picture(s)</source>
        <translation type="unfinished">
            <numerusform>une personne en dépend&#xa0;: {larger} et %n image</numerusform>
            <numerusform>une personne en dépend&#xa0;: {larger} et %n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>would make one place of {larger} and %n picture(s)</source>
        <translation type="unfinished">
            <numerusform>ferait un seul lieu de {larger} et %n image</numerusform>
            <numerusform>ferait un seul lieu de {larger} et %n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>would make one series of {larger} and %n picture(s)</source>
        <translation type="unfinished">
            <numerusform>ferait une seule série de {larger} et %n image</numerusform>
            <numerusform>ferait une seule série de {larger} et %n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>would make one stack of {larger} and %n picture(s)</source>
        <translation type="unfinished">
            <numerusform>ferait une seule pile de {larger} et %n image</numerusform>
            <numerusform>ferait une seule pile de {larger} et %n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>would make one person of {larger} and %n picture(s)</source>
        <translation type="unfinished">
            <numerusform>ferait une seule personne de {larger} et %n image</numerusform>
            <numerusform>ferait une seule personne de {larger} et %n images</numerusform>
        </translation>
    </message>
    <message>
        <source>No face in this case looks like this one. That says nothing of pictures in which no face was found.</source>
        <translation type="unfinished">Aucun visage de cette affaire ne ressemble à celui-ci. Cela ne dit rien des images où aucun visage n’a été trouvé.</translation>
    </message>
    <message>
        <source>Which face is meant</source>
        <translation type="unfinished">Visage visé</translation>
    </message>
    <message>
        <source>Faces that look like it</source>
        <translation type="unfinished">Visages qui lui ressemblent</translation>
    </message>
    <message>
        <source>Back to the person</source>
        <translation type="unfinished">Retour à la personne</translation>
    </message>
    <message>
        <source>Same ({decide.same|Y})</source>
        <translation type="unfinished">Identique ({decide.same|Y})</translation>
    </message>
    <message>
        <source>Search by a face of {picture}</source>
        <translation type="unfinished">Recherche par un visage de {picture}</translation>
    </message>
    <message numerus="yes">
        <source>%n further face(s) in this picture (was|were) seen and not compared.</source>
        <translation type="unfinished">
            <numerusform>%n autre visage de cette image a été vu, mais pas comparé.</numerusform>
            <numerusform>%n autres visages de cette image ont été vus, mais pas comparés.</numerusform>
        </translation>
    </message>
    <message>
        <source>{row} of {many}, {side} px</source>
        <translation type="unfinished">{row} sur {many}, {side} px</translation>
    </message>
    <message>
        <source>Looking through the faces of this case …</source>
        <translation type="unfinished">Parcours des visages de cette affaire…</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) with a face like it</source>
        <translation type="unfinished">
            <numerusform>%n image avec un visage ressemblant</numerusform>
            <numerusform>%n images avec un visage ressemblant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other face(s) of this case compared</source>
        <translation type="unfinished">
            <numerusform>%n autre visage de cette affaire comparé</numerusform>
            <numerusform>%n autres visages de cette affaire comparés</numerusform>
        </translation>
    </message>
    <message>
        <source>likeness, not identity; less reliable on children and on some skin tones</source>
        <translation type="unfinished">ressemblance, non identité&#xa0;; moins fiable pour les enfants et pour certaines couleurs de peau</translation>
    </message>
    <message>
        <source>Found by a search for this face.</source>
        <translation type="unfinished">Trouvé par une recherche de ce visage.</translation>
    </message>
    <message>
        <source>Their faces are {band}: likeness, not identity.</source>
        <translation type="unfinished">Leurs visages sont {band}&#xa0;: ressemblance, non identité.</translation>
    </message>
    <message>
        <source>One of them is too small, too blurred or too uncertain a face, or perhaps a print, to say more.</source>
        <translation type="unfinished">L’un d’eux est trop petit, trop flou ou trop incertain, ou peut-être une reproduction, pour en dire plus.</translation>
    </message>
    <message>
        <source>The two are grouped as one person.</source>
        <translation type="unfinished">Les deux sont groupés comme une seule personne.</translation>
    </message>
    <message>
        <source>also in common</source>
        <translation type="unfinished">aussi en commun</translation>
    </message>
    <message>
        <source>This is no sign of one place, but they have it in common:</source>
        <translation type="unfinished">Ce n’est pas l’indice d’un même lieu, mais elles l’ont en commun&#xa0;:</translation>
    </message>
    <message>
        <source>This is no sign of copies, but they have it in common:</source>
        <translation type="unfinished">Ce n’est pas l’indice de copies, mais elles l’ont en commun&#xa0;:</translation>
    </message>
    <message>
        <source>Not the same ({decide.different|X})</source>
        <translation type="unfinished">Pas identique ({decide.different|X})</translation>
    </message>
    <message>
        <source>Undecided ({decide.undecided|U})</source>
        <translation type="unfinished">Indécis ({decide.undecided|U})</translation>
    </message>
    <message>
        <source>Not this person ({decide.different|X})</source>
        <translation type="unfinished">Pas cette personne ({decide.different|X})</translation>
    </message>
    <message>
        <source>Same</source>
        <comment>word on a pair</comment>
        <translation type="unfinished">Identique</translation>
    </message>
    <message>
        <source>Different</source>
        <comment>word on a pair</comment>
        <translation type="unfinished">Différent</translation>
    </message>
    <message>
        <source>Undecided</source>
        <comment>word on a pair</comment>
        <translation type="unfinished">Indécis</translation>
    </message>
    <message>
        <source>The same copies?</source>
        <translation type="unfinished">Mêmes copies&#xa0;?</translation>
    </message>
    <message>
        <source>The same place?</source>
        <translation type="unfinished">Même lieu&#xa0;?</translation>
    </message>
    <message>
        <source>The same series?</source>
        <translation type="unfinished">Même série&#xa0;?</translation>
    </message>
    <message>
        <source>The same person?</source>
        <translation type="unfinished">Même personne&#xa0;?</translation>
    </message>
    <message>
        <source>Why the picked picture is here</source>
        <translation type="unfinished">Pourquoi l’image sélectionnée est ici</translation>
    </message>
    <message>
        <source>with {picture}, {sure}</source>
        <translation type="unfinished">avec {picture}, {sure}</translation>
    </message>
    <message>
        <source>Decided by {examiner}, {at}. {back}</source>
        <translation type="unfinished">Décidé par {examiner}, {at}. {back}</translation>
    </message>
    <message>
        <source>with {picture}, {word}</source>
        <translation type="unfinished">avec {picture}, {word}</translation>
    </message>
    <message>
        <source>Pick a member to see why it is here.</source>
        <translation type="unfinished">Sélectionnez un membre pour voir pourquoi il est ici.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished">Commandes</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation type="unfinished">Saisissez une commande</translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished">Lieux</translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished">Séries</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished">Copies</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished">Comparer</translation>
    </message>
    <message>
        <source>What a word is about</source>
        <translation type="unfinished">Sur quoi porte une décision</translation>
    </message>
    <message>
        <source>Save remarks</source>
        <translation type="unfinished">Enregistrer les remarques</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s), signed by you. Nothing else of the file goes along.</source>
        <translation type="unfinished">
            <numerusform>%n remarque, signée par vous. Rien d’autre du fichier n’est joint.</numerusform>
            <numerusform>%n remarques, signées par vous. Rien d’autre du fichier n’est joint.</numerusform>
        </translation>
    </message>
    <message>
        <source>{sender}, whose key signed it</source>
        <translation type="unfinished">{sender}, dont la clé l’a signé</translation>
    </message>
    <message>
        <source>Their key</source>
        <translation type="unfinished">Sa clé</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Suivant</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>the next pair</comment>
        <translation type="unfinished">Suivante</translation>
    </message>
    <message>
        <source>The next pair worth a look, without a word on this one: Page down</source>
        <translation type="unfinished">La paire suivante qui mérite un regard, sans décision sur celle-ci&#xa0;: Page suiv.</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) of points: full stop and comma step through them.</source>
        <translation type="unfinished">
            <numerusform>%n zone de points&#xa0;: point et virgule la parcourent.</numerusform>
            <numerusform>%n zones de points&#xa0;: point et virgule les parcourent.</numerusform>
        </translation>
    </message>
    <message>
        <source>saved: {word}; {grade.undo|Ctrl+Z} takes it back</source>
        <translation type="unfinished">enregistré&#xa0;: {word}&#xa0;; {grade.undo|Ctrl+Z} l’annule</translation>
    </message>
    <message>
        <source>taken back; no word stands now</source>
        <translation type="unfinished">annulé&#xa0;; aucune décision n’est plus en vigueur</translation>
    </message>
    <message>
        <source>taken back; {word} stands</source>
        <translation type="unfinished">annulé&#xa0;; {word} est en vigueur</translation>
    </message>
    <message>
        <source>C shows the scenes, with people filled in.</source>
        <translation type="unfinished">C montre les scènes, personnes masquées.</translation>
    </message>
    <message>
        <source>Compare: next points that agree</source>
        <translation type="unfinished">Comparer&#xa0;: points concordants suivants</translation>
    </message>
    <message>
        <source>Compare: points before</source>
        <translation type="unfinished">Comparer&#xa0;: points précédents</translation>
    </message>
    <message>
        <source>Compare: all points</source>
        <translation type="unfinished">Comparer&#xa0;: tous les points</translation>
    </message>
    <message>
        <source>Compare: others and differences, on or off</source>
        <translation type="unfinished">Comparer&#xa0;: afficher ou masquer autres et différences</translation>
    </message>
    <message>
        <source>Compare: lines, on or off</source>
        <translation type="unfinished">Comparer&#xa0;: afficher ou masquer les lignes</translation>
    </message>
    <message>
        <source>Next pair to compare</source>
        <translation type="unfinished">Paire suivante à comparer</translation>
    </message>
    <message>
        <source>Also Page down, without a word</source>
        <translation type="unfinished">Aussi Page suiv., sans décision</translation>
    </message>
    <message>
        <source>Pair before</source>
        <translation type="unfinished">Paire précédente</translation>
    </message>
    <message>
        <source>Also Page up</source>
        <translation type="unfinished">Aussi Page préc.</translation>
    </message>
    <message>
        <source>Nothing is decided yet. Pick a pair in Places or Series, or two pictures on the wall, and say the same ({decide.same|Y}), not the same ({decide.different|X}) or undecided ({decide.undecided|U}).</source>
        <translation type="unfinished">Rien n’est encore décidé. Sélectionnez une paire dans Lieux ou Séries, ou deux images sur le mur, et dites identique ({decide.same|Y}), pas identique ({decide.different|X}) ou indécis ({decide.undecided|U}).</translation>
    </message>
    <message>
        <source>Compared side by side.</source>
        <translation type="unfinished">Comparées côte à côte.</translation>
    </message>
    <message>
        <source>Picked on the wall.</source>
        <translation type="unfinished">Choisies sur le mur.</translation>
    </message>
    <message>
        <source>Found by Where else?</source>
        <translation type="unfinished">Trouvées par Où encore&#xa0;?</translation>
    </message>
    <message>
        <source>Found by a face.</source>
        <translation type="unfinished">Trouvées par un visage.</translation>
    </message>
    <message>
        <source>Not this person.</source>
        <translation type="unfinished">Pas cette personne.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished">Annulé.</translation>
    </message>
    <message>
        <source>Taken back by a merger.</source>
        <translation type="unfinished">Annulé par une fusion.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished">Décisions</translation>
    </message>
    <message>
        <source>The pictures of the word</source>
        <translation type="unfinished">Les images de la décision</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation type="unfinished">Contradiction</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation type="unfinished">
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>{not_of_one}: {part} and {rest}</source>
        <translation type="unfinished">{not_of_one}&#xa0;: {part} et {rest}</translation>
    </message>
    <message>
        <source>Named {name}</source>
        <translation type="unfinished">Nommé {name}</translation>
    </message>
    <message>
        <source>No word any more: {kind}</source>
        <translation type="unfinished">Plus de décision&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>Undecided: {kind}</source>
        <translation type="unfinished">Indécis&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation type="unfinished">{first} et {second}</translation>
    </message>
    <message>
        <source>{pictures}: {decide.undecided|U} takes it back.</source>
        <translation type="unfinished">{pictures}&#xa0;: {decide.undecided|U} l’annule.</translation>
    </message>
    <message>
        <source>{pictures}: {decide.same|Y}, {decide.different|X} or {decide.undecided|U} settles it.</source>
        <translation type="unfinished">{pictures}&#xa0;: {decide.same|Y}, {decide.different|X} ou {decide.undecided|U} tranche.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation type="unfinished">
            <numerusform>%n décision</numerusform>
            <numerusform>%n décisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n split(s)</source>
        <translation type="unfinished">
            <numerusform>%n séparation</numerusform>
            <numerusform>%n séparations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation type="unfinished">
            <numerusform>%n nom</numerusform>
            <numerusform>%n noms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s)</source>
        <translation type="unfinished">
            <numerusform>%n contradiction</numerusform>
            <numerusform>%n contradictions</numerusform>
        </translation>
    </message>
    <message>
        <source>the newest {most} are listed</source>
        <translation type="unfinished">les {most} plus récentes sont affichées</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation type="unfinished">octets</translation>
    </message>
    <message>
        <source>Hidden until your second reading is ended</source>
        <translation type="unfinished">Masqué jusqu’à la fin de votre seconde lecture</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>value of a fact</comment>
        <translation type="unfinished">oui</translation>
    </message>
    <message>
        <source>no</source>
        <comment>value of a fact</comment>
        <translation type="unfinished">non</translation>
    </message>
    <message>
        <source>{size} values</source>
        <translation type="unfinished">{size} valeurs</translation>
    </message>
    <message>
        <source>{size} by {side}</source>
        <translation type="unfinished">{size} sur {side}</translation>
    </message>
    <message>
        <source>{category}; by {examiner}, {when}</source>
        <translation type="unfinished">{category}&#xa0;; par {examiner}, {when}</translation>
    </message>
    <message>
        <source>{category}, as the first examiner</source>
        <translation type="unfinished">{category}, comme le premier examinateur</translation>
    </message>
    <message>
        <source>{category}, where the first examiner said {first}</source>
        <translation type="unfinished">{category}, là où le premier examinateur a dit {first}</translation>
    </message>
    <message>
        <source>by {examiner}</source>
        <translation type="unfinished">par {examiner}</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished">Données</translation>
    </message>
    <message>
        <source>Facts of the picked picture</source>
        <translation type="unfinished">Données de l’image sélectionnée</translation>
    </message>
    <message>
        <source>Nothing picked</source>
        <translation type="unfinished">Rien de sélectionné</translation>
    </message>
    <message>
        <source>Pick a picture to see what is known of it.</source>
        <translation type="unfinished">Sélectionnez une image pour voir ce que l’on en sait.</translation>
    </message>
    <message>
        <source>Picture {picture}</source>
        <translation type="unfinished">Image {picture}</translation>
    </message>
    <message>
        <source>one of {many} picked</source>
        <translation type="unfinished">une sur {many} sélectionnées</translation>
    </message>
    <message numerus="yes">
        <source>Found in %n file(s)</source>
        <translation type="unfinished">
            <numerusform>Trouvée dans %n fichier</numerusform>
            <numerusform>Trouvée dans %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished">Problème</translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished">Catégorie</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation type="unfinished">Seconde lecture</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation type="unfinished">Pistes</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished">Fait partie de</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation type="unfinished">Contradictions</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation type="unfinished">Non comparés</translation>
    </message>
    <message>
        <source>Where that is</source>
        <translation type="unfinished">Où cela se trouve</translation>
    </message>
    <message>
        <source>offline map</source>
        <translation type="unfinished">carte hors ligne</translation>
    </message>
    <message numerus="yes">
        <source>%n more face(s) may be in this picture. Only the {most} largest of a picture are compared: who is among the others is found by no likeness.</source>
        <translation type="unfinished">
            <numerusform>%n autre visage peut être dans cette image. Seuls les {most} plus grands d’une image sont comparés : qui est parmi les autres n’est trouvé par aucune ressemblance.</numerusform>
            <numerusform>%n autres visages peuvent être dans cette image. Seuls les {most} plus grands d’une image sont comparés : qui est parmi les autres n’est trouvé par aucune ressemblance.</numerusform>
        </translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished">Nom du fichier</translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished">Fichiers</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished">Identité</translation>
    </message>
    <message>
        <source>equality only</source>
        <translation type="unfinished">égalité seulement</translation>
    </message>
    <message>
        <source>{part}, version {version}</source>
        <translation type="unfinished">{part}, version {version}</translation>
    </message>
    <message>
        <source>A saved filter that is ticked cannot be part of another one.</source>
        <translation type="unfinished">Un filtre enregistré qui est coché ne peut pas faire partie d’un autre.</translation>
    </message>
    <message>
        <source>What is ticked now is kept under this name, and stands at the top of Filters. It counts anew each time. What the timeline or the map narrows is not part of it.</source>
        <translation type="unfinished">Ce qui est coché maintenant est gardé sous ce nom, et figure en haut de Filtres. Le compte est refait à chaque fois. Ce que la chronologie ou la carte restreint n’en fait pas partie.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished">Filtres</translation>
    </message>
    <message>
        <source>No filter was saved: tick what is to be shown first.</source>
        <translation type="unfinished">Aucun filtre n’a été enregistré&#xa0;: cochez d’abord ce qui doit être affiché.</translation>
    </message>
    <message>
        <source>Untick it, then save the rest.</source>
        <translation type="unfinished">Décochez-le, puis enregistrez le reste.</translation>
    </message>
    <message>
        <source>Save what is ticked</source>
        <translation type="unfinished">Enregistrer ce qui est coché</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation type="unfinished">Tout afficher de nouveau</translation>
    </message>
    <message>
        <source>Save what is ticked …</source>
        <translation type="unfinished">Enregistrer ce qui est coché…</translation>
    </message>
    <message>
        <source>Under a name, at the top of Filters</source>
        <translation type="unfinished">Sous un nom, en haut de Filtres</translation>
    </message>
    <message>
        <source>Forget the chosen saved filter</source>
        <translation type="unfinished">Oublier le filtre enregistré choisi</translation>
    </message>
    <message>
        <source>The one that Filters&apos; keyboard is at</source>
        <translation type="unfinished">Celui où se trouve le clavier dans Filtres</translation>
    </message>
    <message>
        <source>This lead is open</source>
        <translation type="unfinished">Cette piste est ouverte</translation>
    </message>
    <message>
        <source>This lead is done</source>
        <translation type="unfinished">Cette piste est terminée</translation>
    </message>
    <message>
        <source>This lead is dropped</source>
        <translation type="unfinished">Cette piste est abandonnée</translation>
    </message>
    <message>
        <source>What came of it, in a few words, or nothing.</source>
        <translation type="unfinished">Ce qu’il en est ressorti, en quelques mots, ou rien.</translation>
    </message>
    <message>
        <source>No leads yet. {leads.write|L} writes one down: what is to be done next, and why.</source>
        <translation type="unfinished">Pas encore de pistes. {leads.write|L} en note une&#xa0;: ce qu’il faut faire ensuite, et pourquoi.</translation>
    </message>
    <message>
        <source>What is to be done next?</source>
        <translation type="unfinished">Que faut-il faire ensuite&#xa0;?</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation type="unfinished">Nouvelle piste</translation>
    </message>
    <message>
        <source>Add lead</source>
        <translation type="unfinished">Ajouter la piste</translation>
    </message>
    <message>
        <source>No lead was changed: choose one in Leads first.</source>
        <translation type="unfinished">Aucune piste n’a été modifiée&#xa0;: choisissez-en d’abord une dans Pistes.</translation>
    </message>
    <message>
        <source>a lead</source>
        <comment>what closing the case loses</comment>
        <translation type="unfinished">une piste</translation>
    </message>
    <message>
        <source>Write a lead</source>
        <translation type="unfinished">Noter une piste</translation>
    </message>
    <message>
        <source>A next step, from the picked picture</source>
        <translation type="unfinished">Une prochaine étape, depuis l’image sélectionnée</translation>
    </message>
    <message>
        <source>Save the lead</source>
        <translation type="unfinished">Enregistrer la piste</translation>
    </message>
    <message>
        <source>Lead is done, or open again</source>
        <translation type="unfinished">Piste terminée, ou rouverte</translation>
    </message>
    <message>
        <source>The chosen lead; asks for a remark, which may be none</source>
        <translation type="unfinished">La piste choisie&#xa0;; demande une remarque, facultative</translation>
    </message>
    <message>
        <source>Lead leads nowhere, or is open again</source>
        <translation type="unfinished">Piste sans issue, ou rouverte</translation>
    </message>
    <message numerus="yes">
        <source>%n open lead(s) of {many}; the first {listed} are listed</source>
        <translation type="unfinished">
            <numerusform>%n piste ouverte sur {many}&#xa0;; les {listed} premières sont affichées</numerusform>
            <numerusform>%n pistes ouvertes sur {many}&#xa0;; les {listed} premières sont affichées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open lead(s) of {many}</source>
        <translation type="unfinished">
            <numerusform>%n piste ouverte sur {many}</numerusform>
            <numerusform>%n pistes ouvertes sur {many}</numerusform>
        </translation>
    </message>
    <message>
        <source>picture {picture}</source>
        <translation type="unfinished">image {picture}</translation>
    </message>
    <message>
        <source>{state} {when}, {examiner}</source>
        <translation type="unfinished">{state} {when}, {examiner}</translation>
    </message>
    <message>
        <source>What do you see? {notes.add|Ctrl+Return} saves it.</source>
        <translation type="unfinished">Que voyez-vous&#xa0;? {notes.add|Ctrl+Return} enregistre.</translation>
    </message>
    <message>
        <source>Blanks are marked …; the same key goes on to the next one. A laboratory can add its own: see the manual.</source>
        <translation type="unfinished">Les blancs sont marqués par …&#xa0;; la même touche mène au suivant. Un laboratoire peut ajouter les siens&#xa0;: voir le manuel.</translation>
    </message>
    <message>
        <source>Corrected: {note}</source>
        <translation type="unfinished">Corrigée&#xa0;: {note}</translation>
    </message>
    <message>
        <source>corrected</source>
        <comment>a note, by a newer one</comment>
        <translation type="unfinished">corrigée</translation>
    </message>
    <message>
        <source>Search all notes of the case</source>
        <translation type="unfinished">Chercher dans toutes les notes de l’affaire</translation>
    </message>
    <message>
        <source>Search notes</source>
        <translation type="unfinished">Chercher une note</translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished">Nouvelle note</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished">Ajouter la note</translation>
    </message>
    <message>
        <source>a note on {picture}</source>
        <translation type="unfinished">une note sur {picture}</translation>
    </message>
    <message>
        <source>Save what you are writing first, or empty the field: it would be lost.</source>
        <translation type="unfinished">Enregistrez d’abord ce que vous écrivez, ou videz le champ : ce serait perdu.</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation type="unfinished">Enregistrer la correction</translation>
    </message>
    <message>
        <source>No note was begun: no picture is picked.</source>
        <translation type="unfinished">Aucune note n’a été commencée&#xa0;: aucune image n’est sélectionnée.</translation>
    </message>
    <message>
        <source>Begin a note with</source>
        <translation type="unfinished">Commencer par</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished">Écrire une note</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation type="unfinished">Enregistrer la note</translation>
    </message>
    <message>
        <source>Correct the chosen note</source>
        <translation type="unfinished">Corriger la note choisie</translation>
    </message>
    <message>
        <source>The old one stays, struck out</source>
        <translation type="unfinished">L’ancienne reste, barrée</translation>
    </message>
    <message>
        <source>Begin with a template, or go to its next blank</source>
        <translation type="unfinished">Commencer par un modèle, ou aller à son prochain blanc</translation>
    </message>
    <message>
        <source>A laboratory&apos;s own: see the manual on notes</source>
        <translation type="unfinished">Ceux du laboratoire&#xa0;: voir le manuel, sur les notes</translation>
    </message>
    <message>
        <source>More than {most} notes found: the newest are listed; Return shows the picture</source>
        <translation type="unfinished">Plus de {most} notes trouvées : les plus récentes sont énumérées ; Entrée montre l’image</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) found in the whole case</source>
        <translation type="unfinished">
            <numerusform>%n note trouvée dans toute l’affaire</numerusform>
            <numerusform>%n notes trouvées dans toute l’affaire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) found in the whole case; Return shows the picture</source>
        <translation type="unfinished">
            <numerusform>%n note trouvée dans toute l’affaire&#xa0;; Entrée montre l’image</numerusform>
            <numerusform>%n notes trouvées dans toute l’affaire&#xa0;; Entrée montre l’image</numerusform>
        </translation>
    </message>
    <message>
        <source>On {picture}, one of {many} picked</source>
        <translation type="unfinished">Sur {picture}, l’une des {many} sélectionnées</translation>
    </message>
    <message>
        <source>No notes on {picture}, one of {many} picked yet</source>
        <translation type="unfinished">Pas encore de notes sur {picture}, l’une des {many} sélectionnées</translation>
    </message>
    <message>
        <source>On the picked picture</source>
        <translation type="unfinished">Sur l’image sélectionnée</translation>
    </message>
    <message>
        <source>No notes on it yet</source>
        <translation type="unfinished">Pas encore de notes sur elle</translation>
    </message>
    <message>
        <source>Keep the remark on {picture}</source>
        <translation type="unfinished">Enregistrer la remarque sur {picture}</translation>
    </message>
    <message>
        <source>Keep the remark</source>
        <translation type="unfinished">Enregistrer la remarque</translation>
    </message>
    <message>
        <source>Save the correction on {picture}</source>
        <translation type="unfinished">Enregistrer la correction sur {picture}</translation>
    </message>
    <message>
        <source>Add note on {picture}</source>
        <translation type="unfinished">Ajouter la note sur {picture}</translation>
    </message>
    <message>
        <source>Next proposal</source>
        <translation type="unfinished">Proposition suivante</translation>
    </message>
    <message>
        <source>In Places and People, from anywhere in it</source>
        <translation type="unfinished">Dans Lieux et Personnes, depuis n’importe quel endroit</translation>
    </message>
    <message>
        <source>Only the open place or person, or everything</source>
        <translation type="unfinished">Seulement le lieu ou la personne ouverts, ou tout</translation>
    </message>
    <message>
        <source>In Places and People: the wall, the map and the timeline show its pictures alone</source>
        <translation type="unfinished">Dans Lieux et Personnes&#xa0;: le mur, la carte et la chronologie n’en montrent que les images</translation>
    </message>
    <message>
        <source>Name the place or person …</source>
        <translation type="unfinished">Nommer le lieu ou la personne…</translation>
    </message>
    <message>
        <source>In Places, where a name in use joins the two, and in People, where it joins nobody</source>
        <translation type="unfinished">Dans Lieux, où un nom déjà en usage réunit les deux, et dans Personnes, où il ne réunit personne</translation>
    </message>
    <message>
        <source>In Places and People; they are never grouped with the others again</source>
        <translation type="unfinished">Dans Lieux et Personnes&#xa0;; ils ne seront plus jamais groupés avec les autres</translation>
    </message>
    <message>
        <source>Merge what is chosen</source>
        <translation type="unfinished">Fusionner ce qui est choisi</translation>
    </message>
    <message>
        <source>In Places and People, with two or more chosen in the list; earlier words that part them are taken back</source>
        <translation type="unfinished">Dans Lieux et Personnes, avec au moins deux choisis dans la liste&#xa0;; les décisions antérieures qui les séparent sont annulées</translation>
    </message>
    <message>
        <source>Proposal before</source>
        <translation type="unfinished">Proposition précédente</translation>
    </message>
    <message>
        <source>This is the place …</source>
        <translation type="unfinished">C’est le lieu…</translation>
    </message>
    <message>
        <source>Split picked members off …</source>
        <translation type="unfinished">Séparer les membres sélectionnés…</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Fichier</translation>
    </message>
    <message>
        <source>It was stopped; nothing was written.</source>
        <translation type="unfinished">Interrompu&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>No picture is shown of it: nothing is picked, and no note can be written on it.</source>
        <translation type="unfinished">Aucune image n’en est montrée&#xa0;: rien n’est sélectionné, et aucune note ne peut y être écrite.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished">Que faire</translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished">Partie</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Code</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation type="unfinished">
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation type="unfinished">Aucun problème</translation>
    </message>
    <message>
        <source>Filled: the clock&apos;s zone is known, drawn in UTC. Outlined: as the clock stood. Drag or Shift+arrows brush.</source>
        <translation type="unfinished">Plein&#xa0;: le fuseau de l’horloge est connu, tracé en UTC. Contour&#xa0;: heure de l’horloge telle quelle. Glisser ou Maj+flèches&#xa0;: délimiter.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished">Chronologie</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) without a time</source>
        <translation type="unfinished">
            <numerusform>%n image sans heure</numerusform>
            <numerusform>%n images sans heure</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrows pan, + and - zoom, Shift+arrows brush, Return narrows</source>
        <translation type="unfinished">Flèches&#xa0;: déplacer, + et -&#xa0;: zoomer, Maj+flèches&#xa0;: délimiter, Entrée&#xa0;: restreindre</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished">Plus anciennes d’abord</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished">Plus récentes d’abord</translation>
    </message>
    <message>
        <source>By path</source>
        <translation type="unfinished">Par chemin</translation>
    </message>
    <message>
        <source>As found</source>
        <translation type="unfinished">Dans l’ordre trouvé</translation>
    </message>
    <message>
        <source>With people first</source>
        <translation type="unfinished">Avec personnes d’abord</translation>
    </message>
    <message>
        <source>With people last</source>
        <translation type="unfinished">Avec personnes en dernier</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation type="unfinished">Sans groupes</translation>
    </message>
    <message>
        <source>By place</source>
        <translation type="unfinished">Par lieu</translation>
    </message>
    <message>
        <source>By series</source>
        <translation type="unfinished">Par série</translation>
    </message>
    <message>
        <source>By day</source>
        <translation type="unfinished">Par jour</translation>
    </message>
    <message>
        <source>By camera</source>
        <translation type="unfinished">Par appareil</translation>
    </message>
    <message>
        <source>By category</source>
        <translation type="unfinished">Par catégorie</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation type="unfinished">Par dossier</translation>
    </message>
    <message>
        <source>No picture fits everything that is ticked in Filters or brushed. {filters.clear|Ctrl+Backspace} shows all again.</source>
        <translation type="unfinished">Aucune image ne répond à tout ce qui est coché dans Filtres ou délimité. {filters.clear|Ctrl+Backspace} réaffiche tout.</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation type="unfinished">Mur</translation>
    </message>
    <message>
        <source>Order of the wall</source>
        <translation type="unfinished">Ordre du mur</translation>
    </message>
    <message>
        <source>Groups of the wall</source>
        <translation type="unfinished">Groupes du mur</translation>
    </message>
    <message>
        <source>No word was said: pick exactly two pictures, with Ctrl and a click, or two side by side.</source>
        <translation type="unfinished">Aucune décision&#xa0;: sélectionnez exactement deux images, avec Ctrl et un clic, ou deux côte à côte.</translation>
    </message>
    <message>
        <source>That copy is not among what the wall shows now.</source>
        <translation type="unfinished">Cette copie n’est pas parmi ce que le mur affiche à présent.</translation>
    </message>
    <message>
        <source>undecided place</source>
        <translation type="unfinished">lieu indécis</translation>
    </message>
    <message>
        <source>There are no categories to go by here.</source>
        <translation type="unfinished">Il n’y a pas ici de catégories sur lesquelles se régler.</translation>
    </message>
    <message>
        <source>Every tile behind this one has a category.</source>
        <translation type="unfinished">Toutes les vignettes après celle-ci ont une catégorie.</translation>
    </message>
    <message numerus="yes">
        <source>%n tile(s)</source>
        <translation type="unfinished">
            <numerusform>%n vignette</numerusform>
            <numerusform>%n vignettes</numerusform>
        </translation>
    </message>
    <message>
        <source>the others are being read</source>
        <translation type="unfinished">les autres sont en cours de lecture</translation>
    </message>
    <message>
        <source>narrowed by {panels}</source>
        <translation type="unfinished">restreint par {panels}</translation>
    </message>
    <message numerus="yes">
        <source>%n tile(s) picked</source>
        <translation type="unfinished">
            <numerusform>%n vignette sélectionnée</numerusform>
            <numerusform>%n vignettes sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfold stacks of copies, or fold them</source>
        <translation type="unfinished">Déplier les piles de copies, ou les replier</translation>
    </message>
    <message>
        <source>Briefing …</source>
        <translation type="unfinished">Briefing…</translation>
    </message>
    <message>
        <source>What lies ahead on the wall, in numbers and without a picture; and in which order</source>
        <translation type="unfinished">Ce qui vous attend sur le mur, en chiffres et sans image&#xa0;; et dans quel ordre</translation>
    </message>
    <message>
        <source>Next without a category</source>
        <translation type="unfinished">Suivante sans catégorie</translation>
    </message>
    <message>
        <source>Next group on the wall</source>
        <translation type="unfinished">Groupe suivant sur le mur</translation>
    </message>
    <message>
        <source>Group before on the wall</source>
        <translation type="unfinished">Groupe précédent sur le mur</translation>
    </message>
    <message>
        <source>Pick the whole group</source>
        <translation type="unfinished">Sélectionner tout le groupe</translation>
    </message>
    <message>
        <source>Fold the group, or unfold it</source>
        <translation type="unfinished">Replier le groupe, ou le déplier</translation>
    </message>
    <message>
        <source>To its first tile alone</source>
        <translation type="unfinished">À sa première vignette seule</translation>
    </message>
    <message>
        <source>Larger tiles</source>
        <translation type="unfinished">Vignettes plus grandes</translation>
    </message>
    <message>
        <source>Smaller tiles</source>
        <translation type="unfinished">Vignettes plus petites</translation>
    </message>
    <message>
        <source>Pick a picture anywhere and press {where.ask|W}. Then Return searches for it; draw a region to search for a detail.</source>
        <translation type="unfinished">Sélectionnez une image où que ce soit et appuyez sur {where.ask|W}. Entrée la recherche ensuite&#xa0;; tracez une zone pour rechercher un détail.</translation>
    </message>
    <message>
        <source>Return searches for the whole picture; drag, or use the arrows, for a part of it. {picture.context|C} shows it, people filled in.</source>
        <translation type="unfinished">Entrée recherche l’image entière&#xa0;; faites glisser, ou utilisez les flèches, pour une partie. {picture.context|C} la montre, personnes masquées.</translation>
    </message>
    <message>
        <source>Arrows move the region, Shift and arrows grow it, {where.region|R} takes the whole picture again. Return searches, {picture.context|C} uncovers.</source>
        <translation type="unfinished">Les flèches déplacent la zone, Maj et flèches l’agrandissent, {where.region|R} reprend l’image entière. Entrée recherche, {picture.context|C} découvre.</translation>
    </message>
    <message>
        <source>Nothing in this case shows it too, as far as points can tell. Try a larger region, or the whole picture.</source>
        <translation type="unfinished">Rien d’autre dans cette affaire ne la montre, pour autant que les points le disent. Essayez une zone plus grande, ou l’image entière.</translation>
    </message>
    <message>
        <source>Found by Where else?, no link of the case.</source>
        <translation type="unfinished">Trouvé par «&#xa0;Où encore&#xa0;?&#xa0;», pas un lien de l’affaire.</translation>
    </message>
    <message>
        <source>No word was said: the search has not come to its end.</source>
        <translation type="unfinished">Aucune décision n’a été prise&#xa0;: la recherche n’est pas terminée.</translation>
    </message>
    <message>
        <source>No word was said: pick one of the pictures that were found.</source>
        <translation type="unfinished">Aucune décision n’a été prise&#xa0;: sélectionnez une des images trouvées.</translation>
    </message>
    <message>
        <source>A wallpaper or a chair is sold many times over: look for what there is only once.</source>
        <translation type="unfinished">Un papier peint ou une chaise se vend à de nombreux exemplaires&#xa0;: cherchez ce qui est unique.</translation>
    </message>
    <message>
        <source>strong</source>
        <comment>how much speaks for a finding</comment>
        <translation type="unfinished">fort</translation>
    </message>
    <message>
        <source>fair</source>
        <comment>how much speaks for a finding</comment>
        <translation type="unfinished">moyen</translation>
    </message>
    <message>
        <source>weak</source>
        <comment>how much speaks for a finding</comment>
        <translation type="unfinished">faible</translation>
    </message>
    <message>
        <source>Where else?</source>
        <translation type="unfinished">Où encore&#xa0;?</translation>
    </message>
    <message>
        <source>Where else it is seen</source>
        <translation type="unfinished">Où cela se voit encore</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">Rechercher</translation>
    </message>
    <message>
        <source>Region ({where.region|R})</source>
        <translation type="unfinished">Zone ({where.region|R})</translation>
    </message>
    <message>
        <source>Not ({decide.different|X})</source>
        <translation type="unfinished">Non ({decide.different|X})</translation>
    </message>
    <message>
        <source>Looking through the case …</source>
        <translation type="unfinished">Parcours de l’affaire…</translation>
    </message>
    <message>
        <source>Making ready …</source>
        <translation type="unfinished">Préparation…</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of no place</source>
        <translation type="unfinished">
            <numerusform>%n image sans lieu</numerusform>
            <numerusform>%n images sans lieu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) looked through</source>
        <translation type="unfinished">
            <numerusform>%n image parcourue</numerusform>
            <numerusform>%n images parcourues</numerusform>
        </translation>
    </message>
    <message>
        <source>links to look at, the likeliest first</source>
        <translation type="unfinished">liens à regarder, les plus probables d’abord</translation>
    </message>
    <message>
        <source>{first} and {second}: no word stands now.</source>
        <translation type="unfinished">{first} et {second}&#xa0;: aucune décision n’est plus en vigueur.</translation>
    </message>
    <message>
        <source>Searches the whole case for the picked picture, or for a part of it that you draw</source>
        <translation type="unfinished">Recherche dans toute l’affaire l’image sélectionnée, ou une partie que vous tracez</translation>
    </message>
    <message>
        <source>Where else: draw a region, or the whole</source>
        <translation type="unfinished">Où encore&#xa0;: tracer une zone, ou le tout</translation>
    </message>
    <message>
        <source>Where else: search</source>
        <translation type="unfinished">Où encore&#xa0;: rechercher</translation>
    </message>
    <message>
        <source>Where else: forget the search</source>
        <translation type="unfinished">Où encore&#xa0;: oublier la recherche</translation>
    </message>
    <message numerus="yes">
        <source>Making ready: {done} of %n picture(s) …</source>
        <translation type="unfinished">
            <numerusform>Préparation&#xa0;: {done} image sur %n…</numerusform>
            <numerusform>Préparation&#xa0;: {done} images sur %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>own place</source>
        <comment>of a finding</comment>
        <translation type="unfinished">son propre lieu</translation>
    </message>
    <message>
        <source>place</source>
        <comment>of a finding</comment>
        <translation type="unfinished">lieu</translation>
    </message>
    <message>
        <source>no place yet</source>
        <comment>of a finding</comment>
        <translation type="unfinished">pas encore de lieu</translation>
    </message>
    <message>
        <source>{many} found</source>
        <translation type="unfinished">{many} trouvées</translation>
    </message>
    <message numerus="yes">
        <source>It is in the place that the asked picture is in already, with %n picture(s); {found} of them found.</source>
        <translation type="unfinished">
            <numerusform>Elle est dans le lieu où l’image demandée se trouve déjà, avec %n image&#xa0;; {found} trouvée.</numerusform>
            <numerusform>Elle est dans le lieu où l’image demandée se trouve déjà, avec %n images&#xa0;; {found} d’entre elles trouvées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is in a place, with %n picture(s); {found} of them found.</source>
        <translation type="unfinished">
            <numerusform>Elle est dans un lieu, avec %n image&#xa0;; {found} trouvée.</numerusform>
            <numerusform>Elle est dans un lieu, avec %n images&#xa0;; {found} d’entre elles trouvées.</numerusform>
        </translation>
    </message>
    <message>
        <source>pick one in a grid of tiles first</source>
        <translation type="unfinished">sélectionnez-en d’abord une dans une grille de vignettes</translation>
    </message>
    <message>
        <source>what is picked was out of sight. Press again</source>
        <translation type="unfinished">ce qui est sélectionné était hors de vue. Appuyez de nouveau</translation>
    </message>
    <message>
        <source>the keyboard is in the list. Return goes to the members, where it acts on the picked one</source>
        <translation type="unfinished">le clavier est dans la liste. Entrée mène aux membres, où la touche agit sur celui qui est sélectionné</translation>
    </message>
    <message>
        <source>two are compared here. {view.wall|Ctrl+1} goes to the wall, where it acts on the picked one</source>
        <translation type="unfinished">deux sont comparées ici. {view.wall|Ctrl+1} mène au mur, où la touche agit sur celle qui est sélectionnée</translation>
    </message>
    <message>
        <source>the keyboard is on no tile. {view.wall|Ctrl+1} goes to the wall, where it acts on the picked one</source>
        <translation type="unfinished">le clavier n’est sur aucune vignette. {view.wall|Ctrl+1} mène au mur, où la touche agit sur celle qui est sélectionnée</translation>
    </message>
    <message>
        <source>No peek: {why}.</source>
        <translation type="unfinished">Aucun aperçu : {why}.</translation>
    </message>
    <message>
        <source>{count} are picked, and {most} are the most.</source>
        <translation type="unfinished">{count} sont sélectionnées, alors que le maximum est de {most}.</translation>
    </message>
    <message>
        <source>All members are picked, or none.</source>
        <translation type="unfinished">Tous les membres sont sélectionnés, ou aucun.</translation>
    </message>
    <message>
        <source>Nothing was split off.</source>
        <translation type="unfinished">Rien n’a été séparé.</translation>
    </message>
    <message>
        <source>Pick some members, not all.</source>
        <translation type="unfinished">Sélectionnez quelques membres, pas tous.</translation>
    </message>
    <message>
        <source>Choose two or more in the list: Shift or Ctrl, and a click or an arrow.</source>
        <translation type="unfinished">Choisissez-en au moins deux dans la liste&#xa0;: Maj ou Ctrl, et un clic ou une flèche.</translation>
    </message>
    <message>
        <source>A merger needs two groups.</source>
        <translation type="unfinished">Une fusion demande deux groupes.</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation type="unfinished">Nommer</translation>
    </message>
    <message>
        <source>Without a name, what pictures of this place are called is taken back.</source>
        <translation type="unfinished">Sans nom, celui que portent les images de ce lieu est annulé.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation type="unfinished">Saisissez un nom.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) elsewhere of this name: they become one with this place, and stay so.</source>
        <translation type="unfinished">
            <numerusform>%n image ailleurs porte ce nom&#xa0;: elle ne fait plus qu’un avec ce lieu, durablement.</numerusform>
            <numerusform>%n images ailleurs portent ce nom&#xa0;: elles ne font plus qu’un avec ce lieu, durablement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every picture of this place that bears a name will bear this one.</source>
        <translation type="unfinished">Chaque image de ce lieu qui porte un nom portera celui-ci.</translation>
    </message>
    <message>
        <source>The name is tied to the picture that is picked, and stays with it in every later grouping.</source>
        <translation type="unfinished">Le nom est lié à l’image sélectionnée, et y reste attaché dans tout groupement ultérieur.</translation>
    </message>
    <message>
        <source>The name cannot be kept: {why}.</source>
        <translation type="unfinished">Le nom ne peut pas être gardé&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>A name needs at least one letter.</source>
        <translation type="unfinished">Un nom a besoin d’au moins une lettre.</translation>
    </message>
    <message>
        <source>This person is called …</source>
        <translation type="unfinished">Cette personne s’appelle…</translation>
    </message>
    <message>
        <source>Without a name, what this person is called is taken back.</source>
        <translation type="unfinished">Sans nom, celui que porte cette personne est annulé.</translation>
    </message>
    <message numerus="yes">
        <source>%n other face(s) (bears|bear) this name. A name makes nobody one: merge them for that.</source>
        <translation type="unfinished">
            <numerusform>%n autre visage porte ce nom. Un nom ne réunit personne&#xa0;: pour cela, fusionnez.</numerusform>
            <numerusform>%n autres visages portent ce nom. Un nom ne réunit personne&#xa0;: pour cela, fusionnez.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name is tied to the face that is marked, and stays with it in every later grouping.</source>
        <translation type="unfinished">Le nom est lié au visage marqué, et y reste attaché dans tout groupement ultérieur.</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation type="unfinished">Séparer</translation>
    </message>
    <message numerus="yes">
        <source>%n picked picture(s) will never be grouped with the other {rest} again. The Decisions tab takes it back.</source>
        <translation type="unfinished">
            <numerusform>%n image sélectionnée ne sera plus jamais groupée avec les {rest} autres. L’onglet Décisions l’annule.</numerusform>
            <numerusform>%n images sélectionnées ne seront plus jamais groupées avec les {rest} autres. L’onglet Décisions l’annule.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Raison</translation>
    </message>
    <message>
        <source>What you saw; may be left out</source>
        <translation type="unfinished">Ce que vous avez vu&#xa0;; facultatif</translation>
    </message>
    <message>
        <source>Order of the places</source>
        <translation type="unfinished">Ordre des lieux</translation>
    </message>
    <message>
        <source>Which places are listed</source>
        <translation type="unfinished">Lieux affichés</translation>
    </message>
    <message>
        <source>Filter places by words</source>
        <translation type="unfinished">Filtrer les lieux par mots</translation>
    </message>
    <message>
        <source>Order of the people</source>
        <translation type="unfinished">Ordre des personnes</translation>
    </message>
    <message>
        <source>Which people are listed</source>
        <translation type="unfinished">Personnes affichées</translation>
    </message>
    <message>
        <source>Filter people by words</source>
        <translation type="unfinished">Filtrer les personnes par mots</translation>
    </message>
    <message numerus="yes">
        <source>%n (person|people)</source>
        <translation type="unfinished">
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps one</source>
        <comment>pairs of people</comment>
        <translation type="unfinished">
            <numerusform>%n paire peut-être identique</numerusform>
            <numerusform>%n paires peut-être identiques</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation type="unfinished">Filtrer par mots</translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps one</source>
        <comment>pairs of places</comment>
        <translation type="unfinished">
            <numerusform>%n paire peut-être identique</numerusform>
            <numerusform>%n paires peut-être identiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listed</source>
        <comment>places</comment>
        <translation type="unfinished">
            <numerusform>%n affiché</numerusform>
            <numerusform>%n affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>Most to gain</source>
        <translation type="unfinished">Plus fort gain</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished">Plus grands</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation type="unfinished">Plus récents</translation>
    </message>
    <message>
        <source>Least sure</source>
        <translation type="unfinished">Moins sûrs</translation>
    </message>
    <message>
        <source>All</source>
        <comment>places</comment>
        <translation type="unfinished">Tous</translation>
    </message>
    <message>
        <source>Undecided</source>
        <comment>places</comment>
        <translation type="unfinished">Non décidés</translation>
    </message>
    <message>
        <source>Decided</source>
        <comment>places</comment>
        <translation type="unfinished">Décidés</translation>
    </message>
    <message>
        <source>Of a pair in it: {reason}</source>
        <translation type="unfinished">D’une paire qui s’y trouve : {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{sure}, with %n decision(s) in it</source>
        <translation type="unfinished">
            <numerusform>{sure}, avec %n décision</numerusform>
            <numerusform>{sure}, avec %n décisions</numerusform>
        </translation>
    </message>
    <message>
        <source>Perhaps the same: {one} and {other}</source>
        <translation type="unfinished">Peut-être les mêmes&#xa0;: {one} et {other}</translation>
    </message>
    <message>
        <source>Their likeness is not enough to group them.</source>
        <translation type="unfinished">Leur ressemblance ne suffit pas pour les grouper.</translation>
    </message>
    <message>
        <source>{sure}, by all that speaks for it together</source>
        <translation type="unfinished">{sure}, d’après l’ensemble des indices</translation>
    </message>
    <message>
        <source>No times known</source>
        <translation type="unfinished">Aucune heure connue</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation type="unfinished">Toutes</translation>
    </message>
    <message>
        <source>A fifth, drawn by chance</source>
        <translation type="unfinished">Un cinquième, tiré au sort</translation>
    </message>
    <message>
        <source>A twentieth, drawn by chance</source>
        <translation type="unfinished">Un vingtième, tiré au sort</translation>
    </message>
    <message>
        <source>You grade again what another examiner graded, one of each stack of copies. Until you end it, their categories of these pictures are shown to you nowhere, and nothing that you say here changes them. Notes and tags stay in sight.</source>
        <translation type="unfinished">Vous classez de nouveau ce qu’un autre examinateur a classé, une image par pile de copies. Jusqu’à ce que vous y mettiez fin, ses catégories pour ces images ne vous sont montrées nulle part, et rien de ce que vous dites ici ne les modifie. Les notes et les étiquettes restent visibles.</translation>
    </message>
    <message>
        <source>good</source>
        <comment>agreement</comment>
        <translation type="unfinished">bon</translation>
    </message>
    <message>
        <source>fair</source>
        <comment>agreement</comment>
        <translation type="unfinished">moyen</translation>
    </message>
    <message>
        <source>weak</source>
        <comment>agreement</comment>
        <translation type="unfinished">faible</translation>
    </message>
    <message>
        <source>poor</source>
        <comment>agreement</comment>
        <translation type="unfinished">très faible</translation>
    </message>
    <message>
        <source>Before: {reading}</source>
        <translation type="unfinished">Auparavant&#xa0;: {reading}</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of {all} were not read yet.</source>
        <translation type="unfinished">
            <numerusform>%n image sur {all} n’a pas encore été lue.</numerusform>
            <numerusform>%n images sur {all} n’ont pas encore été lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>All are read.</source>
        <translation type="unfinished">Toutes sont lues.</translation>
    </message>
    <message>
        <source>With its end the first examiner&apos;s categories are shown again, and it cannot go on.</source>
        <translation type="unfinished">À sa fin, les catégories du premier examinateur s’affichent de nouveau, et elle ne peut plus continuer.</translation>
    </message>
    <message>
        <source>End the second reading?</source>
        <translation type="unfinished">Terminer la seconde lecture&#xa0;?</translation>
    </message>
    <message>
        <source>End it</source>
        <translation type="unfinished">Terminer</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation type="unfinished">Poursuivre la lecture</translation>
    </message>
    <message>
        <source>How far you two agree</source>
        <translation type="unfinished">Votre degré d’accord</translation>
    </message>
    <message>
        <source>Rows: the first examiner. Columns: you. What differs is for both to settle, by grading.</source>
        <translation type="unfinished">Lignes&#xa0;: le premier examinateur. Colonnes&#xa0;: vous. Ce qui diffère est à régler à deux, en classant.</translation>
    </message>
    <message>
        <source>Show what differs</source>
        <translation type="unfinished">Montrer ce qui diffère</translation>
    </message>
    <message>
        <source>Nothing was read again, so there is nothing to compare.</source>
        <translation type="unfinished">Rien n’a été relu, il n’y a donc rien à comparer.</translation>
    </message>
    <message numerus="yes">
        <source>{agreed} of %n picture(s) have one category from both: {share}.</source>
        <translation type="unfinished">
            <numerusform>{agreed} image sur %n a une même catégorie des deux&#xa0;: {share}.</numerusform>
            <numerusform>{agreed} images sur %n ont une même catégorie des deux&#xa0;: {share}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of the {asked} were left out.</source>
        <translation type="unfinished">
            <numerusform>%n image sur les {asked} a été laissée de côté.</numerusform>
            <numerusform>%n images sur les {asked} ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kappa says nothing here: both gave one category throughout.</source>
        <translation type="unfinished">Kappa ne dit rien ici&#xa0;: les deux ont donné partout une seule catégorie.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa is {kappa}, commonly called {word}; 1 is full agreement, 0 what chance gives.</source>
        <translation type="unfinished">Le kappa de Cohen est de {kappa}, accord couramment qualifié de {word}&#xa0;; 1 est l’accord complet, 0 ce que donne le hasard.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in the case can be read again.</source>
        <translation type="unfinished">
            <numerusform>%n image de l’affaire peut être relue.</numerusform>
            <numerusform>%n images de l’affaire peuvent être relues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) among what {panels} narrow to can be read again.</source>
        <translation type="unfinished">
            <numerusform>%n image parmi celles retenues par {panels} peut être relue.</numerusform>
            <numerusform>%n images parmi celles retenues par {panels} peuvent être relues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{agreed} of %n picture(s) agreed</source>
        <translation type="unfinished">
            <numerusform>accord sur {agreed} image sur %n</numerusform>
            <numerusform>accord sur {agreed} images sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{agreed} of %n picture(s) agreed, kappa {kappa}</source>
        <translation type="unfinished">
            <numerusform>accord sur {agreed} image sur %n, kappa {kappa}</numerusform>
            <numerusform>accord sur {agreed} images sur %n, kappa {kappa}</numerusform>
        </translation>
    </message>
    <message>
        <source>To read a text, a label or a screen</source>
        <translation type="unfinished">Lire un texte, une étiquette ou un écran</translation>
    </message>
    <message>
        <source>To tell an object, a product or a make</source>
        <translation type="unfinished">Reconnaître un objet, un produit ou une marque</translation>
    </message>
    <message>
        <source>To compare a detail of a place</source>
        <translation type="unfinished">Comparer un détail d’un lieu</translation>
    </message>
    <message>
        <source>To compare a person with another picture</source>
        <translation type="unfinished">Comparer une personne avec une autre image</translation>
    </message>
    <message>
        <source>To give it a category</source>
        <translation type="unfinished">Lui donner une catégorie</translation>
    </message>
    <message>
        <source>To see whether it was edited</source>
        <translation type="unfinished">Voir si elle a été retouchée</translation>
    </message>
    <message>
        <source>It is read from the exhibit, in colour, as large as the window, for 20 seconds. A peek is often enough.</source>
        <translation type="unfinished">Elle est lue dans le scellé, en couleur, aussi grande que la fenêtre, pendant 20 secondes. Un aperçu suffit souvent.</translation>
    </message>
    <message>
        <source>Show in full</source>
        <translation type="unfinished">Montrer en entier</translation>
    </message>
    <message>
        <source>Or in your own words</source>
        <translation type="unfinished">Ou avec vos propres mots</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation type="unfinished">Autre motif</translation>
    </message>
    <message>
        <source>Why in full?</source>
        <translation type="unfinished">Pourquoi en entier&#xa0;?</translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">Montrer</translation>
    </message>
    <message>
        <source>It takes about half a minute; its places are looked for in the minutes after, while you look around.</source>
        <translation type="unfinished">Cela prend environ une demi-minute&#xa0;; ses lieux sont cherchés dans les minutes qui suivent, pendant que vous explorez.</translation>
    </message>
    <message>
        <source>The reference case</source>
        <translation type="unfinished">L’affaire de référence</translation>
    </message>
    <message>
        <source>Beginning …</source>
        <translation type="unfinished">Début…</translation>
    </message>
    <message>
        <source>Pictures made</source>
        <translation type="unfinished">Images créées</translation>
    </message>
    <message>
        <source>Drawn rooms, nobody real, are made in {folder}. {takes} The pass phrase of the case lies beside it in {file}: there is nothing in it to protect.</source>
        <translation type="unfinished">Des pièces dessinées, sans personne réelle, sont créées dans {folder}. {takes} La phrase de passe de l’affaire se trouve à côté, dans {file}&#xa0;: il n’y a rien à y protéger.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Arrêter</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation type="unfinished">Arrêt…</translation>
    </message>
    <message>
        <source>Sealing the case …</source>
        <translation type="unfinished">Scellement de l’affaire…</translation>
    </message>
    <message>
        <source>Picture {at} of {all}</source>
        <translation type="unfinished">Image {at} sur {all}</translation>
    </message>
    <message>
        <source>It was not made.</source>
        <translation type="unfinished">Elle n’a pas été créée.</translation>
    </message>
    <message>
        <source>Where the reference case goes</source>
        <translation type="unfinished">Emplacement de l’affaire de référence</translation>
    </message>
    <message>
        <source>faces filled in: F too shows them</source>
        <translation type="unfinished">visages masqués&#xa0;: F les montre aussi</translation>
    </message>
    <message>
        <source>nobody has looked for faces in it yet</source>
        <translation type="unfinished">personne n’y a encore cherché de visages</translation>
    </message>
    <message>
        <source>parts stay tiles: the program cannot tell whether people are there</source>
        <translation type="unfinished">des parties restent en mosaïque&#xa0;: le programme ne peut dire si des personnes s’y trouvent</translation>
    </message>
    <message>
        <source>Nothing more can be shown: no evidence came along with this sealed file.</source>
        <translation type="unfinished">Rien de plus ne peut être montré&#xa0;: aucun élément de preuve n’a été joint à ce fichier scellé.</translation>
    </message>
    <message>
        <source>Nothing more can be shown of this picture: it did not come along clear with this sealed file.</source>
        <translation type="unfinished">Rien de plus ne peut être montré de cette image&#xa0;: elle n’a pas été jointe en clair à ce fichier scellé.</translation>
    </message>
    <message>
        <source>grey, for 10 seconds</source>
        <translation type="unfinished">en gris, pendant 10 secondes</translation>
    </message>
    <message>
        <source>on the record</source>
        <translation type="unfinished">consigné</translation>
    </message>
    <message>
        <source>lines only, people left out  ·  Esc veils</source>
        <translation type="unfinished">lignes seules, sans les personnes  ·  Échap voile</translation>
    </message>
    <message>
        <source>people filled in  ·  Esc veils</source>
        <translation type="unfinished">personnes masquées  ·  Échap voile</translation>
    </message>
    <message>
        <source>keyhole: arrows or mouse move it, Esc veils</source>
        <translation type="unfinished">trou de serrure&#xa0;: flèches ou souris le déplacent, Échap voile</translation>
    </message>
    <message>
        <source>grey, while the key is down</source>
        <translation type="unfinished">en gris, tant que la touche est enfoncée</translation>
    </message>
    <message>
        <source>in full for 20 seconds: + and - zoom, Esc veils</source>
        <translation type="unfinished">en entier pendant 20 secondes&#xa0;: + et - zooment, Échap voile</translation>
    </message>
    <message>
        <source>What was graded by another scheme is kept, and counts for that one only.</source>
        <translation type="unfinished">Ce qui a été classé avec une autre nomenclature est conservé, et ne compte que pour celle-là.</translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation type="unfinished">Depuis un fichier…</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation type="unfinished">Nomenclature</translation>
    </message>
    <message>
        <source>Use these categories</source>
        <translation type="unfinished">Utiliser ces catégories</translation>
    </message>
    <message>
        <source>A file of categories</source>
        <translation type="unfinished">Un fichier de catégories</translation>
    </message>
    <message>
        <source>{title} ({id}, version {version})</source>
        <translation type="unfinished">{title} ({id}, version {version})</translation>
    </message>
    <message>
        <source>{name} (code {code})</source>
        <translation type="unfinished">{name} (code {code})</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished">Ce qui diffère</translation>
    </message>
    <message>
        <source>Nothing was begun. Categories, or a saved filter, are ticked: a reading that is drawn from them would tell what the first one said. Untick them first.</source>
        <translation type="unfinished">Rien n’a été commencé. Des catégories, ou un filtre enregistré, sont cochés&#xa0;: une lecture tirée d’eux révélerait ce que la première a dit. Décochez-les d’abord.</translation>
    </message>
    <message>
        <source>nothing changed, {category} stands already</source>
        <translation type="unfinished">rien n’a changé, {category} est déjà en place</translation>
    </message>
    <message>
        <source>There is nothing to take back in this second reading since the case was opened.</source>
        <translation type="unfinished">Il n’y a rien à annuler dans cette seconde lecture depuis l’ouverture de l’affaire.</translation>
    </message>
    <message>
        <source>Another digit takes the place of an earlier one.</source>
        <translation type="unfinished">Un autre chiffre remplace le précédent.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished">annulé</translation>
    </message>
    <message>
        <source>Second reading: {read} of {all} read.</source>
        <translation type="unfinished">Seconde lecture&#xa0;: {read} sur {all} lues.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) to read again. The same command ends it.</source>
        <translation type="unfinished">
            <numerusform>%n image à relire. La même commande y met fin.</numerusform>
            <numerusform>%n images à relire. La même commande y met fin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Second reading, {read} of {all}: {what}.</source>
        <translation type="unfinished">Seconde lecture, {read} sur {all}&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Réglages</translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished">Apparence</translation>
    </message>
    <message>
        <source>Wellbeing</source>
        <translation type="unfinished">Bien-être</translation>
    </message>
    <message>
        <source>Analysis</source>
        <comment>a heading of settings</comment>
        <translation type="unfinished">Analyse</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished">Enregistrer</translation>
    </message>
    <message>
        <source>Pictures stay veiled until you reveal one; each reveal is counted.</source>
        <translation type="unfinished">Les images restent voilées jusqu’à ce que vous en dévoiliez une&#xa0;; chaque dévoilement est compté.</translation>
    </message>
    <message>
        <source>Nothing leaves this machine: the program has no network code, and the case is encrypted.</source>
        <translation type="unfinished">Rien ne quitte cette machine&#xa0;: le programme n’a pas de code réseau, et l’affaire est chiffrée.</translation>
    </message>
    <message>
        <source>The machine proposes and says why. You decide, and your decisions bind.</source>
        <translation type="unfinished">La machine propose et dit pourquoi. Vous décidez, et vos décisions s’imposent.</translation>
    </message>
    <message>
        <source>Where, and in which series, was this picture taken?</source>
        <translation type="unfinished">Où, et dans quelle série, cette image a-t-elle été prise&#xa0;?</translation>
    </message>
    <message>
        <source>Opened last on this machine</source>
        <translation type="unfinished">Ouvertes en dernier sur cette machine</translation>
    </message>
    <message>
        <source>{title} ({key})</source>
        <translation type="unfinished">{title} ({key})</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation type="unfinished">Les oublier</translation>
    </message>
    <message>
        <source>Their names are not shown here any more; the cases stay.</source>
        <translation type="unfinished">Leurs noms ne sont plus montrés ici ; les affaires restent.</translation>
    </message>
    <message>
        <source>Tag …</source>
        <translation type="unfinished">Étiqueter…</translation>
    </message>
    <message>
        <source>Sets a tag of the case, or a new one, on what is picked and its copies, or takes it off</source>
        <translation type="unfinished">Pose une étiquette de l’affaire, ou une nouvelle, sur ce qui est sélectionné et ses copies, ou la retire</translation>
    </message>
    <message>
        <source>The last tag again</source>
        <translation type="unfinished">Dernière étiquette de nouveau</translation>
    </message>
    <message>
        <source>Sets it on what is picked, or takes it off where all have it</source>
        <translation type="unfinished">La pose sur ce qui est sélectionné, ou la retire si tout l’a</translation>
    </message>
    <message>
        <source>Flag</source>
        <comment>to set a flag</comment>
        <translation type="unfinished">Marquer</translation>
    </message>
    <message>
        <source>To come back to it: a tag with a key of its own; again takes it off</source>
        <translation type="unfinished">Pour y revenir&#xa0;: une étiquette avec sa propre touche&#xa0;; de nouveau la retire</translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>to set a tag</comment>
        <translation type="unfinished">Étiqueter</translation>
    </message>
    <message>
        <source>Return sets the tag on what is picked, or takes it off where all have it. A name that is new makes a tag.</source>
        <translation type="unfinished">Entrée pose l’étiquette sur ce qui est sélectionné, ou la retire si tout l’a. Un nom nouveau crée une étiquette.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished">Étiquette</translation>
    </message>
    <message>
        <source>Search a tag, or name a new one</source>
        <translation type="unfinished">Chercher une étiquette, ou en nommer une nouvelle</translation>
    </message>
    <message>
        <source>Tags of the case</source>
        <translation type="unfinished">Étiquettes de l’affaire</translation>
    </message>
    <message>
        <source>on all that is picked</source>
        <translation type="unfinished">sur tout ce qui est sélectionné</translation>
    </message>
    <message>
        <source>on {having} of {picked}</source>
        <translation type="unfinished">sur {having} de {picked}</translation>
    </message>
    <message>
        <source>New tag: {name}</source>
        <translation type="unfinished">Nouvelle étiquette&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation type="unfinished">Retirer</translation>
    </message>
    <message>
        <source>Nothing changed: “{name}” stands already.</source>
        <translation type="unfinished">Rien n’a changé&#xa0;: «&#xa0;{name}&#xa0;» est déjà en place.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation type="unfinished">Rien n’a changé.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) left: somebody else&apos;s word stands there.</source>
        <translation type="unfinished">
            <numerusform>%n image laissée telle quelle&#xa0;: la décision de quelqu’un d’autre y est en vigueur.</numerusform>
            <numerusform>%n images laissées telles quelles&#xa0;: la décision de quelqu’un d’autre y est en vigueur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), {copies}: tagged “{name}”.</source>
        <translation type="unfinished">
            <numerusform>%n image, {copies}&#xa0;: étiquette «&#xa0;{name}&#xa0;» posée.</numerusform>
            <numerusform>%n images, {copies}&#xa0;: étiquette «&#xa0;{name}&#xa0;» posée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s): tagged “{name}”.</source>
        <translation type="unfinished">
            <numerusform>%n image&#xa0;: étiquette «&#xa0;{name}&#xa0;» posée.</numerusform>
            <numerusform>%n images&#xa0;: étiquette «&#xa0;{name}&#xa0;» posée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), {copies}: no longer tagged “{name}”.</source>
        <translation type="unfinished">
            <numerusform>%n image, {copies}&#xa0;: étiquette «&#xa0;{name}&#xa0;» retirée.</numerusform>
            <numerusform>%n images, {copies}&#xa0;: étiquette «&#xa0;{name}&#xa0;» retirée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s): no longer tagged “{name}”.</source>
        <translation type="unfinished">
            <numerusform>%n image&#xa0;: étiquette «&#xa0;{name}&#xa0;» retirée.</numerusform>
            <numerusform>%n images&#xa0;: étiquette «&#xa0;{name}&#xa0;» retirée.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 of them a copy</source>
        <translation type="unfinished">dont 1 copie</translation>
    </message>
    <message numerus="yes">
        <source>%n of them copies</source>
        <translation type="unfinished">
            <numerusform>dont %n copie</numerusform>
            <numerusform>dont %n copies</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture was tagged: {why}.</source>
        <translation type="unfinished">Aucune image n’a été étiquetée&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>The wall</source>
        <translation type="unfinished">Le mur</translation>
    </message>
    <message>
        <source>Every picture is a veiled tile, a copy behind its original. Arrows move, with Shift they pick a range.</source>
        <translation type="unfinished">Chaque image est une vignette voilée, une copie se trouve derrière son original. Les flèches servent à se déplacer&#xa0;; avec Maj, à sélectionner une plage.</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation type="unfinished">Regarder</translation>
    </message>
    <message>
        <source>{picture.peek}: the picked picture, small and grey. Each look is counted, at the bottom right and in {picture.looks}. {picture.veil}, at once. The menu Picture has gentler ways, and the full one.</source>
        <translation type="unfinished">{picture.peek}&#xa0;: l’image sélectionnée, petite et grise. Chaque visionnage est compté, en bas à droite et dans {picture.looks}. {picture.veil}&#xa0;: aussitôt. Le menu Image a des façons plus douces, et l’image en entier.</translation>
    </message>
    <message>
        <source>{picture.peek}: the picked picture, small and grey, for ten seconds. Each look is counted, at the bottom right and in {picture.looks}. {picture.veil}, at once. The menu Picture has gentler ways, and the full one.</source>
        <translation type="unfinished">{picture.peek}&#xa0;: l’image sélectionnée, petite et grise, pendant dix secondes. Chaque visionnage est compté, en bas à droite et dans {picture.looks}. {picture.veil}&#xa0;: aussitôt. Le menu Image a des façons plus douces, et l’image en entier.</translation>
    </message>
    <message>
        <source>Grading</source>
        <translation type="unfinished">Classer</translation>
    </message>
    <message>
        <source>A digit, as in {grade.1}, gives what is picked and its copies a category and goes on. {grade.undo}, as far back as you like. {grade.scheme} says what the digits mean.</source>
        <translation type="unfinished">Un chiffre, comme dans {grade.1}, donne une catégorie à ce qui est sélectionné et à ses copies, puis avance. {grade.undo}&#xa0;: aussi loin que vous voulez. {grade.scheme} dit ce que signifient les chiffres.</translation>
    </message>
    <message>
        <source>What is ticked narrows the wall and everything else. {view.filters} from anywhere, arrows and the space bar tick. {filters.clear}.</source>
        <translation type="unfinished">Ce qui est coché restreint le mur et tout le reste. {view.filters} de partout, les flèches et la barre d’espace cochent. {filters.clear}.</translation>
    </message>
    <message>
        <source>What the machine proposes as one place, with its reasons in words and how sure it is. {view.places} from anywhere; it fills when pictures were analysed.</source>
        <translation type="unfinished">Ce que la machine propose comme un seul lieu, avec ses raisons en mots et son degré de certitude. {view.places} de partout&#xa0;; il se remplit une fois les images analysées.</translation>
    </message>
    <message>
        <source>Two pictures and the points that agree. {decide.same}, {decide.different} or {decide.undecided}: your word binds, and the next pair comes. {decide.compare} shows the pair that is picked elsewhere.</source>
        <translation type="unfinished">Deux images et les points concordants. {decide.same}, {decide.different} ou {decide.undecided}&#xa0;: votre décision s’impose, et la paire suivante arrive. {decide.compare} montre la paire sélectionnée ailleurs.</translation>
    </message>
    <message>
        <source>Writing down</source>
        <translation type="unfinished">Noter</translation>
    </message>
    <message>
        <source>On the picked picture: {notes.write}, {notes.add}. A next step is a lead: {leads.write}. {tag.choose} sets a word of your own on what is picked.</source>
        <translation type="unfinished">Sur l’image sélectionnée&#xa0;: {notes.write}, {notes.add}. Une prochaine étape est une piste&#xa0;: {leads.write}. {tag.choose} pose un mot à vous sur ce qui est sélectionné.</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation type="unfinished">Tout le reste</translation>
    </message>
    <message>
        <source>{help.keys} shows every key, {view.palette} finds any command by its name. This tour is in the menu Help.</source>
        <translation type="unfinished">{help.keys} montre toutes les touches, {view.palette} trouve toute commande par son nom. Cette visite est dans le menu Aide.</translation>
    </message>
    <message>
        <source>Tour {at} of {all}: {title}</source>
        <translation type="unfinished">Visite {at} sur {all}&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Done ({key})</source>
        <translation type="unfinished">Terminer ({key})</translation>
    </message>
    <message>
        <source>menu {menu}</source>
        <translation type="unfinished">menu {menu}</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished">Pas encore enregistré</translation>
    </message>
    <message>
        <source>What you wrote is not saved yet: {lost}. Closing the case loses it.</source>
        <translation type="unfinished">Ce que vous avez écrit n’est pas encore enregistré&#xa0;: {lost}. Fermer l’affaire le fait perdre.</translation>
    </message>
    <message>
        <source>What you wrote is in no signed file yet: {kept}. A draft is kept on this machine, encrypted, and offered when you open the sealed file again.</source>
        <translation type="unfinished">Ce que vous avez écrit n’est encore dans aucun fichier signé&#xa0;: {kept}. Une ébauche est conservée sur cette machine, chiffrée, et proposée quand vous rouvrirez le fichier scellé.</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation type="unfinished">Fermer et le perdre</translation>
    </message>
    <message>
        <source>Close, and save later</source>
        <translation type="unfinished">Fermer, et enregistrer plus tard</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation type="unfinished">Continuer à écrire</translation>
    </message>
    <message>
        <source>All of it can be chosen again: {settings}. Esc leaves everything as it is and does not ask again.</source>
        <translation type="unfinished">Tout peut être choisi de nouveau&#xa0;: {settings}. Échap laisse tout tel quel et ne redemande pas.</translation>
    </message>
    <message>
        <source>An empty, encrypted case in a folder that you choose.</source>
        <translation type="unfinished">Une affaire vide et chiffrée, dans un dossier que vous choisissez.</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation type="unfinished">Ouvrir une affaire</translation>
    </message>
    <message>
        <source>One that is there already.</source>
        <translation type="unfinished">Une affaire qui existe déjà.</translation>
    </message>
    <message>
        <source>Drawn rooms, nobody real: to try everything on. {takes}</source>
        <translation type="unfinished">Des pièces dessinées, sans personne réelle&#xa0;: pour tout essayer. {takes}</translation>
    </message>
    <message>
        <source>Then a one-minute tour, once the case is open</source>
        <translation type="unfinished">Puis une visite d’une minute, une fois l’affaire ouverte</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished">Bienvenue</translation>
    </message>
    <message>
        <source>How is it to look?</source>
        <translation type="unfinished">Quelle apparence&#xa0;?</translation>
    </message>
    <message>
        <source>How is looking to be paced?</source>
        <translation type="unfinished">Quel rythme de visionnage&#xa0;?</translation>
    </message>
    <message>
        <source>Where do you want to begin?</source>
        <translation type="unfinished">Par où voulez-vous commencer&#xa0;?</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation type="unfinished">Laisser tel quel</translation>
    </message>
    <message>
        <source>{title}  ({step} of {last})</source>
        <translation type="unfinished">{title}  ({step} sur {last})</translation>
    </message>
    <message>
        <source>Start again in {language}</source>
        <translation type="unfinished">Redémarrer en {language}</translation>
    </message>
    <message>
        <source>Just the window</source>
        <translation type="unfinished">Juste la fenêtre</translation>
    </message>
    <message numerus="yes">
        <source>group {name}, %n tiles, folded</source>
        <translation type="unfinished">
            <numerusform>groupe {name}, %n vignette, replié</numerusform>
            <numerusform>groupe {name}, %n vignettes, replié</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>group {name}, %n tiles</source>
        <translation type="unfinished">
            <numerusform>groupe {name}, %n vignette</numerusform>
            <numerusform>groupe {name}, %n vignettes</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing picked</source>
        <translation type="unfinished">rien de sélectionné</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation type="unfinished">
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>picked: with {picture}</source>
        <translation type="unfinished">sélectionné&#xa0;: avec {picture}</translation>
    </message>
    <message>
        <source>Looks by day</source>
        <translation type="unfinished">Visionnages par jour</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished">Encore aucun</translation>
    </message>
    <message>
        <source>No looks yet</source>
        <translation type="unfinished">Encore aucun visionnage</translation>
    </message>
    <message>
        <source>Like {most} peeks of 4 seconds</source>
        <translation type="unfinished">Comme {most} aperçus de 4 secondes</translation>
    </message>
    <message>
        <source>{day}: like {clear} peeks of 4 seconds clear, {rest} without people</source>
        <translation type="unfinished">{day}&#xa0;: comme {clear} aperçus de 4 secondes en clair, {rest} sans personnes</translation>
    </message>
    <message numerus="yes">
        <source>{first} to {last}, %n day(s) with looks</source>
        <translation type="unfinished">
            <numerusform>de {first} à {last}, %n jour avec visionnages</numerusform>
            <numerusform>de {first} à {last}, %n jours avec visionnages</numerusform>
        </translation>
    </message>
    <message>
        <source>upper left</source>
        <translation type="unfinished">en haut à gauche</translation>
    </message>
    <message>
        <source>upper middle</source>
        <translation type="unfinished">en haut au milieu</translation>
    </message>
    <message>
        <source>upper right</source>
        <translation type="unfinished">en haut à droite</translation>
    </message>
    <message>
        <source>left</source>
        <comment>place in a picture</comment>
        <translation type="unfinished">à gauche</translation>
    </message>
    <message>
        <source>middle</source>
        <comment>place in a picture</comment>
        <translation type="unfinished">au milieu</translation>
    </message>
    <message>
        <source>right</source>
        <comment>place in a picture</comment>
        <translation type="unfinished">à droite</translation>
    </message>
    <message>
        <source>lower left</source>
        <translation type="unfinished">en bas à gauche</translation>
    </message>
    <message>
        <source>lower middle</source>
        <translation type="unfinished">en bas au milieu</translation>
    </message>
    <message>
        <source>lower right</source>
        <translation type="unfinished">en bas à droite</translation>
    </message>
    <message>
        <source>Region {letter} of {many}</source>
        <translation type="unfinished">Zone {letter} sur {many}</translation>
    </message>
    <message>
        <source>points {first} to {last}</source>
        <translation type="unfinished">points {first} à {last}</translation>
    </message>
    <message>
        <source>point {point}</source>
        <translation type="unfinished">point {point}</translation>
    </message>
    <message>
        <source>{left} in the left picture, {right} in the right one</source>
        <translation type="unfinished">{left} dans l’image de gauche, {right} dans celle de droite</translation>
    </message>
    <message>
        <source>Two pictures side by side.</source>
        <translation type="unfinished">Deux images côte à côte.</translation>
    </message>
    <message>
        <source>Left {left}, right {right}, left chosen.</source>
        <translation type="unfinished">Gauche {left}, droite {right}, gauche choisie.</translation>
    </message>
    <message>
        <source>Left {left}, right {right}, right chosen.</source>
        <translation type="unfinished">Gauche {left}, droite {right}, droite choisie.</translation>
    </message>
    <message numerus="yes">
        <source>%n points agree.</source>
        <translation type="unfinished">
            <numerusform>%n point concorde.</numerusform>
            <numerusform>%n points concordent.</numerusform>
        </translation>
    </message>
    <message>
        <source>No points to draw.</source>
        <translation type="unfinished">Aucun point à dessiner.</translation>
    </message>
    <message>
        <source>people filled in</source>
        <translation type="unfinished">personnes remplies</translation>
    </message>
    <message>
        <source>veiled</source>
        <translation type="unfinished">voilée</translation>
    </message>
    <message>
        <source>Peek</source>
        <translation type="unfinished">Aperçu</translation>
    </message>
    <message>
        <source>Make</source>
        <comment>a stage of work</comment>
        <translation type="unfinished">Création</translation>
    </message>
    <message>
        <source>Reading the hash set</source>
        <translation type="unfinished">Lecture du jeu de hachages</translation>
    </message>
    <message>
        <source>Finding files</source>
        <translation type="unfinished">Recherche de fichiers</translation>
    </message>
    <message>
        <source>Registering</source>
        <translation type="unfinished">Enregistrement</translation>
    </message>
    <message>
        <source>Describing</source>
        <translation type="unfinished">Description</translation>
    </message>
    <message>
        <source>Linking</source>
        <translation type="unfinished">Liaison</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation type="unfinished">Groupement</translation>
    </message>
    <message>
        <source>Reading the case</source>
        <translation type="unfinished">Lecture de l’affaire</translation>
    </message>
    <message>
        <source>Writing</source>
        <comment>a stage of work</comment>
        <translation type="unfinished">Écriture</translation>
    </message>
    <message>
        <source>How many times a picture of this case was shown in clear</source>
        <translation type="unfinished">Combien de fois une image de cette affaire a été montrée en clair</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Pause</translation>
    </message>
    <message>
        <source>Weaker lock on files</source>
        <translation type="unfinished">Confinement affaibli</translation>
    </message>
    <message>
        <source>Reveals {many}</source>
        <translation type="unfinished">Dévoilements {many}</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation type="unfinished">Démarrage…</translation>
    </message>
    <message>
        <source>Stopping; what was done is kept</source>
        <translation type="unfinished">Arrêt&#xa0;; ce qui a été fait est conservé</translation>
    </message>
    <message>
        <source>{stage} {done} of {total}</source>
        <translation type="unfinished">{stage} {done} sur {total}</translation>
    </message>
    <message>
        <source>{stage} {done}</source>
        <translation type="unfinished">{stage} {done}</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation type="unfinished">{rate} par seconde</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation type="unfinished">reste environ {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n new problem(s)</source>
        <translation type="unfinished">
            <numerusform>%n nouveau problème</numerusform>
            <numerusform>%n nouveaux problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused  ·  {done}</source>
        <translation type="unfinished">En pause  ·  {done}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished">Reprendre</translation>
    </message>
    <message>
        <source>Picture to search for: none picked yet</source>
        <translation type="unfinished">Image à rechercher&#xa0;: pas encore sélectionnée</translation>
    </message>
    <message>
        <source>the whole picture</source>
        <translation type="unfinished">l’image entière</translation>
    </message>
    <message>
        <source>Picture to search for {picture}, {part}</source>
        <translation type="unfinished">Image à rechercher {picture}, {part}</translation>
    </message>
    <message>
        <source>found picture {picture}</source>
        <translation type="unfinished">image trouvée {picture}</translation>
    </message>
    <message>
        <source>region from {left}, {top} to {right}, {bottom}</source>
        <translation type="unfinished">zone de {left}, {top} à {right}, {bottom}</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation type="unfinished">Rien ici</translation>
    </message>
    <message>
        <source>has notes</source>
        <translation type="unfinished">a des notes</translation>
    </message>
    <message>
        <source>has a problem</source>
        <translation type="unfinished">a un problème</translation>
    </message>
    <message>
        <source>revealed before</source>
        <translation type="unfinished">déjà dévoilée</translation>
    </message>
    <message>
        <source>a copy was revealed before</source>
        <translation type="unfinished">une copie a déjà été dévoilée</translation>
    </message>
    <message>
        <source>a face is marked</source>
        <translation type="unfinished">un visage est marqué</translation>
    </message>
    <message>
        <source>tagged {tags}</source>
        <translation type="unfinished">étiquettes&#xa0;: {tags}</translation>
    </message>
    <message>
        <source>{at} of {many}: {card}</source>
        <translation type="unfinished">{at} sur {many}&#xa0;: {card}</translation>
    </message>
    <message numerus="yes">
        <source>stack of %n more identical file(s)</source>
        <translation type="unfinished">
            <numerusform>pile de %n autre fichier identique</numerusform>
            <numerusform>pile de %n autres fichiers identiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stack of %n near copies</source>
        <translation type="unfinished">
            <numerusform>pile de %n quasi-copie</numerusform>
            <numerusform>pile de %n quasi-copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stack of {copies} near copies and %n more identical file(s)</source>
        <translation type="unfinished">
            <numerusform>pile de {copies} quasi-copies et %n autre fichier identique</numerusform>
            <numerusform>pile de {copies} quasi-copies et %n autres fichiers identiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>first of %n, folded</source>
        <translation type="unfinished">
            <numerusform>première de %n, repliée</numerusform>
            <numerusform>première de %n, repliée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{span}: %n picture(s)</source>
        <translation type="unfinished">
            <numerusform>{span}&#xa0;: %n image</numerusform>
            <numerusform>{span}&#xa0;: %n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation type="unfinished">
            <numerusform>%n plus tôt</numerusform>
            <numerusform>%n plus tôt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <translation type="unfinished">
            <numerusform>%n plus tard</numerusform>
            <numerusform>%n plus tard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>brushed {span}: %n</source>
        <translation type="unfinished">
            <numerusform>délimité {span}&#xa0;: %n</numerusform>
            <numerusform>délimité {span}&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The picked picture: {time}.</source>
        <translation type="unfinished">L’image choisie : {time}.</translation>
    </message>
    <message numerus="yes">
        <source>%n with a known zone</source>
        <comment>pictures</comment>
        <translation type="unfinished">
            <numerusform>%n avec un fuseau connu</numerusform>
            <numerusform>%n avec un fuseau connu</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture has a time of its camera&apos;s.</source>
        <translation type="unfinished">Aucune image n’a l’heure de son appareil.</translation>
    </message>
    <message>
        <source>{numbers} missing: perhaps more exist</source>
        <translation type="unfinished">il manque {numbers}&#xa0;: d’autres images existent peut-être</translation>
    </message>
    <message>
        <source>{numbers} in this case, outside this series</source>
        <translation type="unfinished">{numbers} dans cette affaire, hors de cette série</translation>
    </message>
    <message>
        <source>none missing</source>
        <comment>of numbers</comment>
        <translation type="unfinished">il n’en manque aucun</translation>
    </message>
    <message>
        <source>{first} to {last}, {told}.</source>
        <translation type="unfinished">{first} à {last}, {told}.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished">{first} à {last}</translation>
    </message>
    <message numerus="yes">
        <source>{numbers} and %n further gap(s)</source>
        <translation type="unfinished">
            <numerusform>{numbers} et %n autre lacune</numerusform>
            <numerusform>{numbers} et %n autres lacunes</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {case}</source>
        <translation type="unfinished">Ouvrir {case}</translation>
    </message>
    <message>
        <source>The case that this start named.</source>
        <translation type="unfinished">L’affaire indiquée à ce démarrage.</translation>
    </message>
    <message>
        <source>Go to wall</source>
        <translation type="unfinished">Aller au mur</translation>
    </message>
    <message>
        <source>Go to places</source>
        <translation type="unfinished">Aller aux lieux</translation>
    </message>
    <message>
        <source>Go to series</source>
        <translation type="unfinished">Aller aux séries</translation>
    </message>
    <message>
        <source>Go to decisions</source>
        <translation type="unfinished">Aller aux décisions</translation>
    </message>
    <message>
        <source>Go to problems</source>
        <translation type="unfinished">Aller aux problèmes</translation>
    </message>
    <message>
        <source>Go to filters</source>
        <translation type="unfinished">Aller aux filtres</translation>
    </message>
    <message>
        <source>Go to facts</source>
        <translation type="unfinished">Aller aux données</translation>
    </message>
    <message>
        <source>Go to compare</source>
        <translation type="unfinished">Aller à Comparer</translation>
    </message>
    <message>
        <source>Go to people</source>
        <translation type="unfinished">Aller aux personnes</translation>
    </message>
    <message>
        <source>Pictures and archives</source>
        <translation type="unfinished">Images et archives</translation>
    </message>
    <message>
        <source>Where the new case goes</source>
        <translation type="unfinished">Emplacement de l’affaire</translation>
    </message>
    <message>
        <source>Open a case: choose its folder, NAME.homeward</source>
        <translation type="unfinished">Ouvrir une affaire&#xa0;: choisissez son dossier, NOM.homeward</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished">Importer un dossier</translation>
    </message>
    <message>
        <source>Import an archive or a file</source>
        <translation type="unfinished">Importer une archive ou un fichier</translation>
    </message>
    <message>
        <source>Gives what is picked in a grid, and its copies, the category of this digit; then the next</source>
        <translation type="unfinished">Donne à ce qui est sélectionné dans une grille, et à ses copies, la catégorie de ce chiffre&#xa0;; puis la suivante</translation>
    </message>
    <message>
        <source>Category {digit}</source>
        <translation type="unfinished">Catégorie {digit}</translation>
    </message>
    <message>
        <source>New case …</source>
        <translation type="unfinished">Nouvelle affaire…</translation>
    </message>
    <message>
        <source>Open case …</source>
        <translation type="unfinished">Ouvrir une affaire…</translation>
    </message>
    <message>
        <source>Reference case …</source>
        <translation type="unfinished">Affaire de référence…</translation>
    </message>
    <message>
        <source>Drawn rooms, nobody real, in a folder that you choose: to try everything on</source>
        <translation type="unfinished">Des pièces dessinées, sans personne réelle, dans un dossier que vous choisissez&#xa0;: pour tout essayer</translation>
    </message>
    <message>
        <source>Import folder …</source>
        <translation type="unfinished">Importer un dossier…</translation>
    </message>
    <message>
        <source>Import archive or file …</source>
        <translation type="unfinished">Importer une archive ou un fichier…</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation type="unfinished">Analyser</translation>
    </message>
    <message>
        <source>Describe what is new, link and group it</source>
        <translation type="unfinished">Décrire ce qui est nouveau, le lier et le grouper</translation>
    </message>
    <message>
        <source>Pause or resume the work</source>
        <translation type="unfinished">Suspendre ou reprendre le travail</translation>
    </message>
    <message>
        <source>Stop the work</source>
        <translation type="unfinished">Arrêter le travail</translation>
    </message>
    <message>
        <source>What was done is kept</source>
        <translation type="unfinished">Ce qui a été fait est conservé</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation type="unfinished">Fermer l’affaire</translation>
    </message>
    <message>
        <source>It is locked then: its passphrase is asked for when it is opened again</source>
        <translation type="unfinished">Elle est alors verrouillée&#xa0;: sa phrase de passe est demandée à la réouverture</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished">Quitter</translation>
    </message>
    <message>
        <source>All commands …</source>
        <translation type="unfinished">Toutes les commandes…</translation>
    </message>
    <message>
        <source>Turn the page of the open group</source>
        <translation type="unfinished">Changer de page dans le groupe ouvert</translation>
    </message>
    <message>
        <source>In Places, Series and People: structure, members, what is known; what is picked stays picked</source>
        <translation type="unfinished">Dans Lieux, Séries et Personnes&#xa0;: structure, membres, ce qui est connu&#xa0;; la sélection est conservée</translation>
    </message>
    <message>
        <source>The picked picture in grey while the key is down, faces filled in; each time is counted</source>
        <translation type="unfinished">L’image sélectionnée en gris tant que la touche est enfoncée, visages masqués&#xa0;; chaque fois est comptée</translation>
    </message>
    <message>
        <source>Faces too, in a peek</source>
        <translation type="unfinished">Visages aussi, dans un aperçu</translation>
    </message>
    <message>
        <source>Beside the key of a peek, whose faces are filled in otherwise; a reveal of its own, on the record</source>
        <translation type="unfinished">En plus de la touche d’aperçu, où les visages sont sinon masqués&#xa0;; un dévoilement à part, consigné</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation type="unfinished">Sombre ou clair</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished">Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished">Texte plus petit</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation type="unfinished">Réglages…</translation>
    </message>
    <message>
        <source>Colours, size of text, how a peek is held, when a pause is proposed</source>
        <translation type="unfinished">Couleurs, taille du texte, maintien de l’aperçu, moment où une pause est proposée</translation>
    </message>
    <message>
        <source>Veil everything</source>
        <translation type="unfinished">Tout voiler</translation>
    </message>
    <message>
        <source>At once, whatever is shown; from filters, facts and notes it leads back to the middle</source>
        <translation type="unfinished">Aussitôt, quel que soit l’affichage&#xa0;; depuis les filtres, les données et les notes, ramène au milieu</translation>
    </message>
    <message>
        <source>Peek without holding, on or off</source>
        <translation type="unfinished">Aperçu sans maintenir, activer ou non</translation>
    </message>
    <message>
        <source>For those who cannot hold a key: the peek stays ten seconds</source>
        <translation type="unfinished">Pour qui ne peut pas maintenir une touche&#xa0;: l’aperçu reste dix secondes</translation>
    </message>
    <message>
        <source>The same</source>
        <translation type="unfinished">Identique</translation>
    </message>
    <message>
        <source>The picked pair belongs together; every later grouping obeys it</source>
        <translation type="unfinished">La paire sélectionnée va ensemble&#xa0;; tout groupement ultérieur s’y conforme</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation type="unfinished">Pas identique</translation>
    </message>
    <message>
        <source>The picked pair does not belong together; every later grouping obeys it</source>
        <translation type="unfinished">La paire sélectionnée ne va pas ensemble&#xa0;; tout groupement ultérieur s’y conforme</translation>
    </message>
    <message>
        <source>You looked and cannot tell; also takes an earlier word on the picked pair back</source>
        <translation type="unfinished">Vous avez regardé et ne pouvez trancher&#xa0;; annule aussi une décision antérieure sur la paire sélectionnée</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation type="unfinished">Comparer côte à côte</translation>
    </message>
    <message>
        <source>The picked pair with the points that agree; without one, the next pair worth a look</source>
        <translation type="unfinished">La paire sélectionnée avec les points concordants&#xa0;; sans elle, la paire suivante qui mérite un regard</translation>
    </message>
    <message>
        <source>No category</source>
        <translation type="unfinished">Sans catégorie</translation>
    </message>
    <message>
        <source>Takes the category of what is picked away; then the next</source>
        <translation type="unfinished">Retire sa catégorie à ce qui est sélectionné&#xa0;; puis la suivante</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>In Compare the last word, elsewhere the last category or tag; as far back as you like</source>
        <translation type="unfinished">Dans Comparer la dernière décision, ailleurs la dernière catégorie ou étiquette&#xa0;; aussi loin que vous voulez</translation>
    </message>
    <message>
        <source>Give again</source>
        <translation type="unfinished">Rétablir</translation>
    </message>
    <message>
        <source>The category or tag that was taken back</source>
        <translation type="unfinished">La catégorie ou l’étiquette qui a été annulée</translation>
    </message>
    <message>
        <source>Categories …</source>
        <translation type="unfinished">Catégories…</translation>
    </message>
    <message>
        <source>What the digits mean: a scheme that comes along, or the laboratory&apos;s own file</source>
        <translation type="unfinished">Ce que signifient les chiffres&#xa0;: une nomenclature fournie, ou le fichier du laboratoire</translation>
    </message>
    <message>
        <source>Second reading, or its end …</source>
        <translation type="unfinished">Seconde lecture, ou sa fin…</translation>
    </message>
    <message>
        <source>Grade again what a colleague graded, without being shown how; then see how far you agree</source>
        <translation type="unfinished">Classer de nouveau ce qu’un collègue a classé, sans voir comment&#xa0;; puis voir à quel point vous êtes d’accord</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation type="unfinished">Visite</translation>
    </message>
    <message>
        <source>A minute&apos;s walk over the open case</source>
        <translation type="unfinished">Une minute de parcours dans l’affaire ouverte</translation>
    </message>
    <message>
        <source>How files are read here</source>
        <translation type="unfinished">Lecture des fichiers ici</translation>
    </message>
    <message>
        <source>practically certain</source>
        <translation type="unfinished">pratiquement certain</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation type="unfinished">très probable</translation>
    </message>
    <message>
        <source>possible</source>
        <translation type="unfinished">possible</translation>
    </message>
    <message>
        <source>No pictures yet. Import a folder ({case.import_folder|Ctrl+I}), or an archive or a file ({case.import_file|Ctrl+Shift+I}).</source>
        <translation type="unfinished">Pas encore d’images. Importez un dossier ({case.import_folder|Ctrl+I}), ou une archive ou un fichier ({case.import_file|Ctrl+Shift+I}).</translation>
    </message>
    <message>
        <source>None came along with this sealed file.</source>
        <translation type="unfinished">Rien de cela n’a été joint à ce fichier scellé.</translation>
    </message>
    <message>
        <source>Case</source>
        <comment>menu</comment>
        <translation type="unfinished">Affaire</translation>
    </message>
    <message>
        <source>View</source>
        <comment>menu</comment>
        <translation type="unfinished">Affichage</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>menu</comment>
        <translation type="unfinished">Image</translation>
    </message>
    <message>
        <source>Grade</source>
        <comment>menu</comment>
        <translation type="unfinished">Classer</translation>
    </message>
    <message>
        <source>Decide</source>
        <comment>menu</comment>
        <translation type="unfinished">Décider</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>menu</comment>
        <translation type="unfinished">Notes</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>menu</comment>
        <translation type="unfinished">Aide</translation>
    </message>
    <message>
        <source>undecided copies</source>
        <translation type="unfinished">copies indécises</translation>
    </message>
    <message>
        <source>undecided series</source>
        <translation type="unfinished">série indécise</translation>
    </message>
    <message>
        <source>undecided person</source>
        <translation type="unfinished">personne indécise</translation>
    </message>
    <message numerus="yes">
        <source>{pictures}, and %n not shown</source>
        <comment>members of a group</comment>
        <translation type="unfinished">
            <numerusform>{pictures}, et %n non montrée</numerusform>
            <numerusform>{pictures}, et %n non montrées</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation type="unfinished">{one} et {other}</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation type="unfinished">douteux</translation>
    </message>
    <message>
        <source>{word} ({percent})</source>
        <translation type="unfinished">{word} ({percent})</translation>
    </message>
    <message>
        <source>very much alike</source>
        <comment>faces</comment>
        <translation type="unfinished">très ressemblants</translation>
    </message>
    <message>
        <source>alike</source>
        <comment>faces</comment>
        <translation type="unfinished">ressemblants</translation>
    </message>
    <message>
        <source>somewhat alike</source>
        <comment>faces</comment>
        <translation type="unfinished">un peu ressemblants</translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished">identique</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation type="unfinished">pas identique</translation>
    </message>
    <message>
        <source>undecided</source>
        <comment>word on a pair</comment>
        <translation type="unfinished">indécis</translation>
    </message>
    <message>
        <source>{decide.same|Y} or {decide.different|X} replaces it.</source>
        <translation type="unfinished">{decide.same|Y} ou {decide.different|X} la remplace.</translation>
    </message>
    <message>
        <source>{decide.undecided|U} takes it back.</source>
        <translation type="unfinished">{decide.undecided|U} l’annule.</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <comment>files</comment>
        <translation type="unfinished">
            <numerusform>%n affiché</numerusform>
            <numerusform>%n affichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stacked</source>
        <comment>files</comment>
        <translation type="unfinished">
            <numerusform>%n empilé</numerusform>
            <numerusform>%n empilés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <comment>files</comment>
        <translation type="unfinished">
            <numerusform>%n connu</numerusform>
            <numerusform>%n connus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excluded</source>
        <comment>files</comment>
        <translation type="unfinished">
            <numerusform>%n exclu</numerusform>
            <numerusform>%n exclus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <comment>files</comment>
        <translation type="unfinished">
            <numerusform>%n illisible</numerusform>
            <numerusform>%n illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archive(s)</source>
        <translation type="unfinished">
            <numerusform>%n archive</numerusform>
            <numerusform>%n archives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>files</comment>
        <translation type="unfinished">
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) = {parts}</source>
        <translation type="unfinished">
            <numerusform>%n fichier = {parts}</numerusform>
            <numerusform>%n fichiers = {parts}</numerusform>
        </translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation type="unfinished">Pas encore de fichiers</translation>
    </message>
    <message>
        <source>{time}, no zone</source>
        <translation type="unfinished">{time}, sans fuseau</translation>
    </message>
    <message>
        <source>{utc}, {clock} at {zone}</source>
        <translation type="unfinished">{utc}, {clock} à {zone}</translation>
    </message>
    <message>
        <source>{time} no zone</source>
        <translation type="unfinished">{time} sans fuseau</translation>
    </message>
    <message>
        <source>{day}, {first} to {last}</source>
        <translation type="unfinished">{day}, de {first} à {last}</translation>
    </message>
    <message numerus="yes">
        <source>{first} to {last} (%n day(s))</source>
        <translation type="unfinished">
            <numerusform>{first} à {last} (%n jour)</numerusform>
            <numerusform>{first} à {last} (%n jours)</numerusform>
        </translation>
    </message>
    <message>
        <source>no zone</source>
        <translation type="unfinished">sans fuseau</translation>
    </message>
    <message>
        <source>UTC for {zoned} of {timed}, the others name no zone</source>
        <translation type="unfinished">UTC pour {zoned} sur {timed}, les autres n’indiquent pas de fuseau</translation>
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
        <source>This file cannot be read as VICS; nothing was changed.</source>
        <translation type="unfinished">Ce fichier ne peut pas être lu comme VICS&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>It does not begin as JSON of VICS does.</source>
        <translation type="unfinished">Il ne commence pas comme un JSON de VICS.</translation>
    </message>
    <message>
        <source>Name the JSON file of the export.</source>
        <translation type="unfinished">Indiquez le fichier JSON de l’export.</translation>
    </message>
    <message>
        <source>something follows after its end</source>
        <translation type="unfinished">quelque chose suit après sa fin</translation>
    </message>
    <message>
        <source>It has no list of records under “value”.</source>
        <translation type="unfinished">Il n’a pas de liste d’enregistrements sous «&#xa0;value&#xa0;».</translation>
    </message>
    <message>
        <source>a list ends with a comma</source>
        <translation type="unfinished">une liste se termine par une virgule</translation>
    </message>
    <message>
        <source>a list goes on without a comma</source>
        <translation type="unfinished">une liste continue sans virgule</translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation type="unfinished">il manque un nom</translation>
    </message>
    <message>
        <source>an object goes on without a comma</source>
        <translation type="unfinished">un objet continue sans virgule</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation type="unfinished">il est imbriqué trop profondément</translation>
    </message>
    <message>
        <source>“{character}” is missing</source>
        <translation type="unfinished">il manque «&#xa0;{character}&#xa0;»</translation>
    </message>
    <message>
        <source>It is no JSON: {why}, near {near}.</source>
        <translation type="unfinished">Ce n’est pas du JSON&#xa0;: {why}, près de {near}.</translation>
    </message>
    <message>
        <source>Ask whoever made it for a file that is whole.</source>
        <translation type="unfinished">Demandez un fichier entier à qui l’a produit.</translation>
    </message>
    <message>
        <source>It breaks off in the middle.</source>
        <translation type="unfinished">Il s’interrompt au milieu.</translation>
    </message>
    <message>
        <source>Ask for the file once more; it was not copied whole.</source>
        <translation type="unfinished">Redemandez le fichier&#xa0;; il n’a pas été copié en entier.</translation>
    </message>
    <message>
        <source>a number has too many digits</source>
        <translation type="unfinished">un nombre a trop de chiffres</translation>
    </message>
    <message>
        <source>None of its records names a picture, by a digest or a file.</source>
        <translation type="unfinished">Aucun de ses enregistrements ne désigne une image, par un hachage ou un fichier.</translation>
    </message>
    <message>
        <source>{file} exists already.</source>
        <translation type="unfinished">{file} existe déjà.</translation>
    </message>
    <message>
        <source>Choose another name; nothing is overwritten.</source>
        <translation type="unfinished">Choisissez un autre nom&#xa0;; rien n’est écrasé.</translation>
    </message>
    <message>
        <source>The file was not written, and nothing of it is left.</source>
        <translation type="unfinished">Le fichier n’a pas été écrit, et il n’en reste rien.</translation>
    </message>
    <message>
        <source>Make room, or choose a folder that can be written.</source>
        <translation type="unfinished">Libérez de la place, ou choisissez un dossier accessible en écriture.</translation>
    </message>
    <message>
        <source>The map file {name} is not shown.</source>
        <translation type="unfinished">Le fichier de carte {name} n’est pas affiché.</translation>
    </message>
    <message>
        <source>Choose another file, or a fresh copy of this one.</source>
        <translation type="unfinished">Choisissez un autre fichier, ou une nouvelle copie de celui-ci.</translation>
    </message>
    <message>
        <source>It holds vector tiles (pbf, mvt), shapes that have to be drawn first; only pictures are read here.</source>
        <translation type="unfinished">Il contient des tuiles vectorielles (pbf, mvt), des formes qu’il faut d’abord dessiner&#xa0;; seules des images sont lues ici.</translation>
    </message>
    <message>
        <source>Have it made as raster tiles in PNG, JPEG or WebP, or choose such a file.</source>
        <translation type="unfinished">Faites-le produire en tuiles matricielles PNG, JPEG ou WebP, ou choisissez un fichier de ce type.</translation>
    </message>
    <message>
        <source>There are no tiles in it.</source>
        <translation type="unfinished">Il ne contient aucune tuile.</translation>
    </message>
    <message>
        <source>It is not at its place, or may not be read.</source>
        <translation type="unfinished">Il n’est pas à son emplacement, ou ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Attach the disk that it lies on, or choose the file again.</source>
        <translation type="unfinished">Branchez le disque où il se trouve, ou choisissez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>It is no file.</source>
        <translation type="unfinished">Ce n’est pas un fichier.</translation>
    </message>
    <message>
        <source>It was altered while it was open.</source>
        <translation type="unfinished">Il a été modifié pendant qu’il était ouvert.</translation>
    </message>
    <message>
        <source>Wait until whatever writes it has ended, then choose it again.</source>
        <translation type="unfinished">Attendez que ce qui l’écrit ait terminé, puis choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>It is an address on a network, and this program asks nothing of any network.</source>
        <translation type="unfinished">C’est une adresse sur un réseau, et ce programme ne demande rien à aucun réseau.</translation>
    </message>
    <message>
        <source>Copy the file onto a disk of this machine, and choose it there.</source>
        <translation type="unfinished">Copiez le fichier sur un disque de cette machine, et choisissez-le là.</translation>
    </message>
    <message>
        <source>It holds tables that only the program that wrote it can read.</source>
        <translation type="unfinished">Il contient des tables que seul le programme qui l’a écrit sait lire.</translation>
    </message>
    <message>
        <source>It says that its lowest zoom is above its highest.</source>
        <translation type="unfinished">Selon ses propres indications, son zoom minimal dépasse son zoom maximal.</translation>
    </message>
    <message>
        <source>It counts its tiles by the scheme {scheme}; this format counts them as TMS.</source>
        <translation type="unfinished">Il compte ses tuiles selon le schéma {scheme}&#xa0;; ce format les compte en TMS.</translation>
    </message>
    <message>
        <source>Have it made anew, with its rows counted from the south (TMS).</source>
        <translation type="unfinished">Faites-le produire de nouveau, avec les lignes comptées depuis le sud (TMS).</translation>
    </message>
    <message>
        <source>It is drawn in another projection: {projection}.</source>
        <translation type="unfinished">Il est dessiné dans une autre projection&#xa0;: {projection}.</translation>
    </message>
    <message>
        <source>Have it made in Web Mercator (EPSG:3857).</source>
        <translation type="unfinished">Faites-le produire en Web Mercator (EPSG:3857).</translation>
    </message>
    <message>
        <source>It takes too long to find a tile in it; perhaps it has no index.</source>
        <translation type="unfinished">Y trouver une tuile prend trop de temps&#xa0;; il n’a peut-être pas d’index.</translation>
    </message>
    <message>
        <source>It asks for more than to be read.</source>
        <translation type="unfinished">Il demande plus qu’une simple lecture.</translation>
    </message>
    <message>
        <source>It is a database, and not one of map tiles.</source>
        <translation type="unfinished">C’est une base de données, mais pas de tuiles de carte.</translation>
    </message>
    <message>
        <source>It is damaged: a part of it cannot be read.</source>
        <translation type="unfinished">Il est endommagé&#xa0;: une partie ne peut pas être lue.</translation>
    </message>
    <message>
        <source>It is cut short.</source>
        <translation type="unfinished">Il est tronqué.</translation>
    </message>
    <message>
        <source>Another program is still writing it, or did not close it; a part of it lies beside it.</source>
        <translation type="unfinished">Un autre programme est encore en train de l’écrire, ou ne l’a pas fermé&#xa0;; une partie se trouve à côté.</translation>
    </message>
    <message>
        <source>Close it there, then choose it again.</source>
        <translation type="unfinished">Fermez-le là-bas, puis choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>It is neither MBTiles nor PMTiles.</source>
        <translation type="unfinished">Ce n’est ni du MBTiles ni du PMTiles.</translation>
    </message>
    <message>
        <source>Its tiles are no pictures that are read here: PNG, JPEG or WebP, square, 256 to 1024 pixels a side.</source>
        <translation type="unfinished">Ses tuiles ne sont pas des images lues ici&#xa0;: PNG, JPEG ou WebP, carrées, de 256 à 1024 pixels de côté.</translation>
    </message>
    <message>
        <source>It is damaged: its directory cannot be read.</source>
        <translation type="unfinished">Il est endommagé&#xa0;: son répertoire ne peut pas être lu.</translation>
    </message>
    <message>
        <source>It is PMTiles of version {version}; only version 3 is read.</source>
        <translation type="unfinished">C’est du PMTiles de version {version}&#xa0;; seule la version 3 est lue.</translation>
    </message>
    <message>
        <source>Have it converted to version 3.</source>
        <translation type="unfinished">Faites-le convertir en version 3.</translation>
    </message>
    <message>
        <source>Its tiles are pictures of a kind that is not read here.</source>
        <translation type="unfinished">Ses tuiles sont des images d’un type qui n’est pas lu ici.</translation>
    </message>
    <message>
        <source>It is packed in a way that is not read here; gzip is, and none.</source>
        <translation type="unfinished">Il est compressé d’une façon qui n’est pas lue ici&#xa0;; gzip l’est, ou l’absence de compression.</translation>
    </message>
    <message>
        <source>Have it made anew, with its directories packed by gzip.</source>
        <translation type="unfinished">Faites-le produire de nouveau, avec ses répertoires compressés par gzip.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished">Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation type="unfinished">{name} manque.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation type="unfinished">Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>This is no set of hashes that can be read.</source>
        <translation type="unfinished">Ce n’est pas un jeu de hachages lisible.</translation>
    </message>
    <message>
        <source>By its content it is none of these: {formats}.</source>
        <translation type="unfinished">D’après son contenu, il n’est d’aucun de ces formats&#xa0;: {formats}.</translation>
    </message>
    <message>
        <source>Name the file with the hashes itself, or bring it into a list with one hash a line.</source>
        <translation type="unfinished">Indiquez le fichier même qui contient les hachages, ou mettez-les dans une liste, un hachage par ligne.</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation type="unfinished">C’est un dossier.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished">Le fichier est vide.</translation>
    </message>
    <message>
        <source>The set ends too early; nothing of it was loaded.</source>
        <translation type="unfinished">Le jeu se termine trop tôt&#xa0;; rien n’en a été chargé.</translation>
    </message>
    <message>
        <source>It breaks off {place}, as after a download or a copy that was cut off.</source>
        <translation type="unfinished">Il s’interrompt {place}, comme après un téléchargement ou une copie interrompus.</translation>
    </message>
    <message>
        <source>Get the file again, and compare its size or its hash with the sender&apos;s.</source>
        <translation type="unfinished">Récupérez de nouveau le fichier, et comparez sa taille ou son hachage avec ceux de l’expéditeur.</translation>
    </message>
    <message numerus="yes">
        <source>after %n entr(y|ies) ({reason})</source>
        <translation type="unfinished">
            <numerusform>après %n entrée ({reason})</numerusform>
            <numerusform>après %n entrées ({reason})</numerusform>
        </translation>
    </message>
    <message>
        <source>within its head</source>
        <translation type="unfinished">dans son en-tête</translation>
    </message>
    <message>
        <source>after {done} of {many} hashes</source>
        <translation type="unfinished">après {done} hachages sur {many}</translation>
    </message>
    <message>
        <source>This file brings no hashes.</source>
        <translation type="unfinished">Ce fichier n’apporte aucun hachage.</translation>
    </message>
    <message>
        <source>It makes the tables of the NSRL set, or speaks of others of its tables.</source>
        <translation type="unfinished">Il crée les tables du jeu NSRL, ou concerne d’autres de ses tables.</translation>
    </message>
    <message>
        <source>Choose the other .sql file of the download.</source>
        <translation type="unfinished">Choisissez l’autre fichier .sql du téléchargement.</translation>
    </message>
    <message numerus="yes">
        <source>after %n record(s)</source>
        <translation type="unfinished">
            <numerusform>après %n enregistrement</numerusform>
            <numerusform>après %n enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>The set is no JSON that can be read; nothing of it was loaded.</source>
        <translation type="unfinished">Le jeu n’est pas un JSON lisible&#xa0;; rien n’en a été chargé.</translation>
    </message>
    <message numerus="yes">
        <source>After %n record(s): {reason}.</source>
        <translation type="unfinished">
            <numerusform>Après %n enregistrement&#xa0;: {reason}.</numerusform>
            <numerusform>Après %n enregistrements&#xa0;: {reason}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Get the file again; if it is whole, ask its sender to write it anew.</source>
        <translation type="unfinished">Récupérez de nouveau le fichier&#xa0;; s’il est entier, demandez à son expéditeur de le réécrire.</translation>
    </message>
    <message>
        <source>The set cannot be read.</source>
        <translation type="unfinished">Le jeu ne peut pas être lu.</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation type="unfinished">il se termine trop tôt</translation>
    </message>
    <message>
        <source>Check its path, and that its disk is connected.</source>
        <translation type="unfinished">Vérifiez son chemin, et que son disque est branché.</translation>
    </message>
    <message>
        <source>The zip archive cannot be read.</source>
        <translation type="unfinished">L’archive zip ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Unpack it, and name the file itself.</source>
        <translation type="unfinished">Décompressez-la, et indiquez le fichier lui-même.</translation>
    </message>
    <message>
        <source>The database cannot be read.</source>
        <translation type="unfinished">La base de données ne peut pas être lue.</translation>
    </message>
    <message>
        <source>SQLite says of {name}: {reason}. It may be cut off or damaged.</source>
        <translation type="unfinished">Message de SQLite sur {name}&#xa0;: {reason}. Ce fichier est peut-être tronqué ou endommagé.</translation>
    </message>
    <message>
        <source>Ask for it again, or copy it again.</source>
        <translation type="unfinished">Redemandez-le, ou recopiez-le.</translation>
    </message>
    <message>
        <source>It is not clear which file in the zip archive is the set.</source>
        <translation type="unfinished">On ne sait pas quel fichier de l’archive zip est le jeu.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n file(s), and {many} of them could be it.</source>
        <translation type="unfinished">
            <numerusform>Elle contient %n fichier, et {many} pourrait être le jeu.</numerusform>
            <numerusform>Elle contient %n fichiers, dont {many} pourraient être le jeu.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it holds is packed more tightly than hashes can be; it would fill the machine.</source>
        <translation type="unfinished">Son contenu est compressé plus que des hachages ne peuvent l’être&#xa0;; il saturerait la machine.</translation>
    </message>
    <message>
        <source>No set was written.</source>
        <translation type="unfinished">Aucun jeu n’a été écrit.</translation>
    </message>
    <message>
        <source>No picture has a category that this form can hold.</source>
        <translation type="unfinished">Aucune image n’a de catégorie que ce format puisse contenir.</translation>
    </message>
    <message>
        <source>Grade pictures first.</source>
        <translation type="unfinished">Classez d’abord des images.</translation>
    </message>
    <message>
        <source>The file was not imported.</source>
        <translation type="unfinished">Le fichier n’a pas été importé.</translation>
    </message>
    <message>
        <source>Its categories are numbers that mean different things in different schemes: some swapped 0 and 5.</source>
        <translation type="unfinished">Ses catégories sont des nombres dont le sens varie selon les nomenclatures&#xa0;: certaines ont interverti 0 et 5.</translation>
    </message>
    <message>
        <source>Look at its counts with --dry-run, then name the sender&apos;s scheme with --scheme.</source>
        <translation type="unfinished">Regardez ses comptes avec --dry-run, puis indiquez la nomenclature de l’expéditeur avec --scheme.</translation>
    </message>
    <message>
        <source>There is no folder {name}.</source>
        <translation type="unfinished">Il n’y a pas de dossier {name}.</translation>
    </message>
    <message>
        <source>Check what --root names.</source>
        <translation type="unfinished">Vérifiez ce qu’indique --root.</translation>
    </message>
    <message>
        <source>A file that was altered is not opened.</source>
        <translation type="unfinished">Un fichier qui a été modifié n’est pas ouvert.</translation>
    </message>
    <message>
        <source>The content was not opened: that takes the key or the pass phrase that it was sealed for.</source>
        <translation type="unfinished">Le contenu n’a pas été ouvert&#xa0;: il faut la clé ou la phrase de passe pour laquelle il a été scellé.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) (is|are) as signed, each by its hash.</source>
        <translation type="unfinished">
            <numerusform>%n partie est telle que signée, d’après son hachage.</numerusform>
            <numerusform>%n parties sont telles que signées, chacune d’après son hachage.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is as it was signed, to the last byte.</source>
        <translation type="unfinished">Le fichier est tel qu’il a été signé, jusqu’au dernier octet.</translation>
    </message>
    <message>
        <source>The file was altered, or cut off, after it was signed.</source>
        <translation type="unfinished">Le fichier a été modifié, ou tronqué, après sa signature.</translation>
    </message>
    <message>
        <source>It was signed by {fingerprint}. Whose key that is, only the sender can tell.</source>
        <translation type="unfinished">Il a été signé par {fingerprint}. À qui appartient cette clé, seul l’expéditeur peut le dire.</translation>
    </message>
    <message>
        <source>It was signed by the key that was named: {key}.</source>
        <translation type="unfinished">Il a été signé par la clé indiquée&#xa0;: {key}.</translation>
    </message>
    <message>
        <source>It was signed by another key than was named: {key}.</source>
        <translation type="unfinished">Il a été signé par une autre clé que celle indiquée&#xa0;: {key}.</translation>
    </message>
    <message numerus="yes">
        <source>%n clear picture(s): {first} and {second} released exactly these, to exactly these recipients. Why: {why}</source>
        <translation type="unfinished">
            <numerusform>%n image en clair&#xa0;: {first} et {second} ont autorisé exactement celle-ci, pour exactement ces destinataires. Motif&#xa0;: {why}</numerusform>
            <numerusform>%n images en clair&#xa0;: {first} et {second} ont autorisé exactement celles-ci, pour exactement ces destinataires. Motif&#xa0;: {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>The release was signed by {key}, for {name}. Whose key that is, only they can tell.</source>
        <translation type="unfinished">L’autorisation a été signée par {key}, pour {name}. À qui appartient cette clé, seule cette personne peut le dire.</translation>
    </message>
    <message>
        <source>Of the audit trail a part goes along; whether the whole of it holds, only the case can tell.</source>
        <translation type="unfinished">Une partie du journal d’audit est jointe&#xa0;; quant à savoir si l’ensemble est intègre, seule l’affaire peut le dire.</translation>
    </message>
    <message>
        <source>The rows of the audit trail do not follow one another.</source>
        <translation type="unfinished">Les lignes du journal d’audit ne se suivent pas.</translation>
    </message>
    <message>
        <source>The audit trail is whole; it ends in {head}.</source>
        <translation type="unfinished">Le journal d’audit est entier&#xa0;; il se termine par {head}.</translation>
    </message>
    <message>
        <source>It changed while it was read.</source>
        <translation type="unfinished">Il a changé pendant sa lecture.</translation>
    </message>
    <message>
        <source>Copy it to where nobody writes to it.</source>
        <translation type="unfinished">Copiez-le là où personne n’y écrit.</translation>
    </message>
    <message>
        <source>The content of this sealed file is not as it was written.</source>
        <translation type="unfinished">Le contenu de ce fichier scellé n’est pas tel qu’il a été écrit.</translation>
    </message>
    <message>
        <source>Ask the sender for the file again; nothing of it was taken over.</source>
        <translation type="unfinished">Redemandez le fichier à l’expéditeur&#xa0;; rien n’en a été repris.</translation>
    </message>
    <message>
        <source>It has more parts than a case file can have.</source>
        <translation type="unfinished">Il a plus de parties que n’en peut avoir un fichier d’affaire.</translation>
    </message>
    <message>
        <source>The part {name} is there twice.</source>
        <translation type="unfinished">La partie {name} y figure deux fois.</translation>
    </message>
    <message>
        <source>Something follows its end.</source>
        <translation type="unfinished">Quelque chose suit sa fin.</translation>
    </message>
    <message>
        <source>Its parts are not in their order.</source>
        <translation type="unfinished">Ses parties ne sont pas dans leur ordre.</translation>
    </message>
    <message>
        <source>One of its parts is named as a folder of others is.</source>
        <translation type="unfinished">L’une de ses parties porte le même nom qu’un dossier d’autres parties.</translation>
    </message>
    <message>
        <source>It is cut off.</source>
        <translation type="unfinished">Il est tronqué.</translation>
    </message>
    <message>
        <source>A part has a name that no case file gives.</source>
        <translation type="unfinished">Une partie porte un nom qu’aucun fichier d’affaire ne donne.</translation>
    </message>
    <message>
        <source>The part {name} was altered.</source>
        <translation type="unfinished">La partie {name} a été modifiée.</translation>
    </message>
    <message>
        <source>It was made by a newer version, whose container this version does not know.</source>
        <translation type="unfinished">Il a été créé par une version plus récente, dont cette version ne connaît pas le conteneur.</translation>
    </message>
    <message>
        <source>It does not begin as a container does.</source>
        <translation type="unfinished">Il ne commence pas comme un conteneur.</translation>
    </message>
    <message>
        <source>This is not a sealed case file as it was sent.</source>
        <translation type="unfinished">Ce n’est pas un fichier d’affaire scellé tel qu’il a été envoyé.</translation>
    </message>
    <message>
        <source>This file was not sealed for this key or pass phrase.</source>
        <translation type="unfinished">Ce fichier n’a pas été scellé pour cette clé ou cette phrase de passe.</translation>
    </message>
    <message>
        <source>It opens for those alone whom the sender named.</source>
        <translation type="unfinished">Il ne s’ouvre que pour ceux que l’expéditeur a indiqués.</translation>
    </message>
    <message>
        <source>Give the key or the pass phrase that the sender sealed it for.</source>
        <translation type="unfinished">Donnez la clé ou la phrase de passe pour laquelle l’expéditeur l’a scellé.</translation>
    </message>
    <message>
        <source>The file was not sealed: {recipient} is no recipient.</source>
        <translation type="unfinished">Le fichier n’a pas été scellé&#xa0;: {recipient} n’est pas un destinataire.</translation>
    </message>
    <message>
        <source>A recipient is an age key that begins with age1.</source>
        <translation type="unfinished">Un destinataire est une clé age qui commence par age1.</translation>
    </message>
    <message>
        <source>Ask for the line that &apos;homeward receiving-key&apos; or &apos;age-keygen&apos; prints as public key.</source>
        <translation type="unfinished">Demandez la ligne que «&#xa0;homeward receiving-key&#xa0;» ou «&#xa0;age-keygen&#xa0;» affiche comme clé publique.</translation>
    </message>
    <message numerus="yes">
        <source>The file was not sealed: it would be for %n recipient(s).</source>
        <translation type="unfinished">
            <numerusform>Le fichier n’a pas été scellé&#xa0;: il serait pour %n destinataire.</numerusform>
            <numerusform>Le fichier n’a pas été scellé&#xa0;: il serait pour %n destinataires.</numerusform>
        </translation>
    </message>
    <message>
        <source>A sealed file is for 1 to {most} keys, or for a pass phrase.</source>
        <translation type="unfinished">Un fichier scellé est pour 1 à {most} clés, ou pour une phrase de passe.</translation>
    </message>
    <message>
        <source>Name those who are to read it; seal a second file where they are more.</source>
        <translation type="unfinished">Indiquez ceux qui doivent le lire&#xa0;; scellez un second fichier s’ils sont plus nombreux.</translation>
    </message>
    <message>
        <source>It has no signed manifest.</source>
        <translation type="unfinished">Il n’a pas de manifeste signé.</translation>
    </message>
    <message>
        <source>The signature of its manifest does not fit.</source>
        <translation type="unfinished">La signature de son manifeste ne correspond pas.</translation>
    </message>
    <message>
        <source>Its parts are not those that its manifest names.</source>
        <translation type="unfinished">Ses parties ne sont pas celles qu’indique son manifeste.</translation>
    </message>
    <message>
        <source>There are clear pictures in it that no word of two people releases.</source>
        <translation type="unfinished">Il contient des images en clair qu’aucune déclaration de deux personnes n’autorise.</translation>
    </message>
    <message>
        <source>It was altered, or cut off, after it was signed.</source>
        <translation type="unfinished">Il a été modifié, ou tronqué, après sa signature.</translation>
    </message>
    <message>
        <source>One key signed the file, and another its content.</source>
        <translation type="unfinished">Une clé a signé le fichier, et une autre son contenu.</translation>
    </message>
    <message>
        <source>It was sealed for others; somebody else than its sender encrypted it for you.</source>
        <translation type="unfinished">Il a été scellé pour d’autres&#xa0;; quelqu’un d’autre que son expéditeur l’a chiffré pour vous.</translation>
    </message>
    <message>
        <source>Nothing was signed: the word names another key.</source>
        <translation type="unfinished">Rien n’a été signé&#xa0;: la déclaration désigne une autre clé.</translation>
    </message>
    <message>
        <source>It names {named}, and this is {found}.</source>
        <translation type="unfinished">Elle désigne {named}, et celle-ci est {found}.</translation>
    </message>
    <message>
        <source>Sign with the key that is named, or have the word made again for this one.</source>
        <translation type="unfinished">Signez avec la clé désignée, ou faites refaire la déclaration pour celle-ci.</translation>
    </message>
    <message>
        <source>Nothing was done: two people have not said so, or no longer.</source>
        <translation type="unfinished">Rien n’a été fait&#xa0;: deux personnes ne l’ont pas déclaré, ou ne le déclarent plus.</translation>
    </message>
    <message>
        <source>Have it said anew, by both.</source>
        <translation type="unfinished">Faites-le déclarer de nouveau, par les deux.</translation>
    </message>
    <message>
        <source>{name} has taken it back.</source>
        <translation type="unfinished">{name} l’a retirée.</translation>
    </message>
    <message>
        <source>{name} has not signed it yet.</source>
        <translation type="unfinished">{name} ne l’a pas encore signée.</translation>
    </message>
    <message>
        <source>It ended on {at}.</source>
        <translation type="unfinished">Elle a pris fin le {at}.</translation>
    </message>
    <message>
        <source>It was made later than this machine&apos;s clock says that it is.</source>
        <translation type="unfinished">D’après l’horloge de cette machine, elle est datée du futur.</translation>
    </message>
    <message>
        <source>The key that is to sign second has signed first.</source>
        <translation type="unfinished">La clé qui doit signer en second a signé en premier.</translation>
    </message>
    <message>
        <source>It was made by a newer version, whose form this version does not know.</source>
        <translation type="unfinished">Il a été créé par une version plus récente, dont cette version ne connaît pas le format.</translation>
    </message>
    <message>
        <source>It is not written as this program writes one.</source>
        <translation type="unfinished">Elle n’est pas écrite comme ce programme en écrit.</translation>
    </message>
    <message>
        <source>It was signed on other bytes.</source>
        <translation type="unfinished">Ce sont d’autres octets qui ont été signés.</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation type="unfinished">{one} ou {other}</translation>
    </message>
    <message>
        <source>A key has signed it that it does not name.</source>
        <translation type="unfinished">Une clé qu’elle ne désigne pas l’a signée.</translation>
    </message>
    <message>
        <source>It does not begin as a sealed file does.</source>
        <translation type="unfinished">Il ne commence pas comme un fichier scellé.</translation>
    </message>
    <message>
        <source>Its head cannot be read.</source>
        <translation type="unfinished">Son en-tête ne peut pas être lu.</translation>
    </message>
    <message>
        <source>What was encrypted does not begin as it does in a sealed file, or names too many.</source>
        <translation type="unfinished">Le contenu chiffré ne commence pas comme dans un fichier scellé, ou désigne trop de destinataires.</translation>
    </message>
    <message>
        <source>It asks for more work than a pass phrase may cost.</source>
        <translation type="unfinished">Il demande plus de calcul que n’en doit coûter une phrase de passe.</translation>
    </message>
    <message>
        <source>What was encrypted cannot be read: it was damaged before it was signed.</source>
        <translation type="unfinished">Le contenu chiffré est illisible&#xa0;: il a été endommagé avant d’être signé.</translation>
    </message>
    <message>
        <source>Its manifest cannot be read.</source>
        <translation type="unfinished">Son manifeste ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Its manifest is of something else than a case file.</source>
        <translation type="unfinished">Son manifeste n’est pas celui d’un fichier d’affaire.</translation>
    </message>
    <message>
        <source>Its manifest is not written as manifests are.</source>
        <translation type="unfinished">Son manifeste n’est pas écrit comme le sont les manifestes.</translation>
    </message>
    <message>
        <source>It was made by a newer version, whose case files this version does not know.</source>
        <translation type="unfinished">Il a été créé par une version plus récente, dont cette version ne connaît pas les fichiers d’affaire.</translation>
    </message>
    <message>
        <source>the rows of one of its hash sets are not those that were loaded</source>
        <translation type="unfinished">les lignes d’un de ses jeux de hachages ne sont pas celles qui ont été chargées</translation>
    </message>
    <message>
        <source>There is no key to sign with on this machine.</source>
        <translation type="unfinished">Il n’y a pas de clé de signature sur cette machine.</translation>
    </message>
    <message>
        <source>Whoever gets the file has to be able to tell who sent it.</source>
        <translation type="unfinished">Quiconque reçoit le fichier doit pouvoir savoir qui l’a envoyé.</translation>
    </message>
    <message>
        <source>Make one: homeward signing-key --new.</source>
        <translation type="unfinished">Créez-en une&#xa0;: homeward signing-key --new.</translation>
    </message>
    <message>
        <source>The pass phrase does not open your signing key.</source>
        <translation type="unfinished">La phrase de passe n’ouvre pas votre clé de signature.</translation>
    </message>
    <message>
        <source>It is another one than the key was made with, or the key&apos;s file was altered.</source>
        <translation type="unfinished">Ce n’est pas celle avec laquelle la clé a été créée, ou le fichier de la clé a été modifié.</translation>
    </message>
    <message>
        <source>Type it again; the key&apos;s recovery key gives it another pass phrase.</source>
        <translation type="unfinished">Saisissez-la à nouveau&#xa0;; la clé de récupération permet de lui donner une autre phrase de passe.</translation>
    </message>
    <message>
        <source>Nothing was signed: the public half of your signing key is another key&apos;s.</source>
        <translation type="unfinished">Rien n’a été signé&#xa0;: la moitié publique de votre clé de signature est celle d’une autre clé.</translation>
    </message>
    <message>
        <source>The file {name} was exchanged or damaged.</source>
        <translation type="unfinished">Le fichier {name} a été échangé ou endommagé.</translation>
    </message>
    <message>
        <source>Delete that file: it is made anew. Then tell your fingerprint again to whom you told it.</source>
        <translation type="unfinished">Supprimez ce fichier&#xa0;: il est recréé. Communiquez ensuite de nouveau votre empreinte à ceux à qui vous l’aviez donnée.</translation>
    </message>
    <message>
        <source>No key was made: there is one on this machine.</source>
        <translation type="unfinished">Aucune clé n’a été créée&#xa0;: il y en a déjà une sur cette machine.</translation>
    </message>
    <message>
        <source>What was signed with it is known by its fingerprint.</source>
        <translation type="unfinished">Ce qui a été signé avec elle se reconnaît à son empreinte.</translation>
    </message>
    <message>
        <source>Keep it; or move its file away first, if it is to be replaced: {file}.</source>
        <translation type="unfinished">Gardez-la&#xa0;; ou, si elle doit être remplacée, déplacez d’abord son fichier&#xa0;: {file}.</translation>
    </message>
    <message>
        <source>The signing key could not be saved.</source>
        <translation type="unfinished">La clé de signature n’a pas pu être enregistrée.</translation>
    </message>
    <message>
        <source>Make room or get the right to write where settings are kept.</source>
        <translation type="unfinished">Libérez de la place ou obtenez le droit d’écrire là où les réglages sont gardés.</translation>
    </message>
    <message>
        <source>the records of an imported file are not those that were imported</source>
        <translation type="unfinished">les enregistrements d’un fichier importé ne sont pas ceux qui ont été importés</translation>
    </message>
    <message>
        <source>the text of an imported file is not what was imported</source>
        <translation type="unfinished">le texte d’un fichier importé n’est pas celui qui a été importé</translation>
    </message>
    <message>
        <source>Filled: measured by the camera. Open: inferred, the middle of what its place measured; a thick part of the rim is the share that was measured. The circle is how far it may be off, dashed where the camera is silent and 100 m are assumed. Shift+drag picks a box, Ctrl+Shift+drag what a line goes around, Return all in sight.</source>
        <translation type="unfinished">Plein&#xa0;: mesuré par l’appareil. Vide&#xa0;: déduit, le milieu de ce qui a été mesuré dans ce lieu&#xa0;; la partie épaisse du bord est la part qui a été mesurée. Le cercle montre l’écart possible, en pointillé là où l’appareil ne dit rien et où 100 m sont supposés. Maj+glisser sélectionne un rectangle, Ctrl+Maj+glisser ce qu’une ligne entoure, Entrée tout ce qui est en vue.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished">Carte</translation>
    </message>
    <message numerus="yes">
        <source>%n inferred from their place</source>
        <comment>pictures</comment>
        <translation type="unfinished">
            <numerusform>%n déduite de son lieu</numerusform>
            <numerusform>%n déduites de leur lieu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) at 0/0, which no receiver measures</source>
        <translation type="unfinished">
            <numerusform>%n image à 0/0, ce qu’aucun récepteur ne mesure</numerusform>
            <numerusform>%n images à 0/0, ce qu’aucun récepteur ne mesure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) without a position</source>
        <translation type="unfinished">
            <numerusform>%n image sans position</numerusform>
            <numerusform>%n images sans position</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a map file</source>
        <translation type="unfinished">Choisir un fichier de carte</translation>
    </message>
    <message>
        <source>Map files (*.mbtiles *.pmtiles);;All files (*)</source>
        <translation type="unfinished">Fichiers de carte (*.mbtiles *.pmtiles);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Arrows pan, + and - zoom, Home shows all, Return narrows to what is in sight</source>
        <translation type="unfinished">Flèches&#xa0;: déplacer, + et -&#xa0;: zoomer, Origine&#xa0;: tout montrer, Entrée&#xa0;: restreindre à ce qui est en vue</translation>
    </message>
    <message>
        <source>Map file …</source>
        <translation type="unfinished">Fichier de carte…</translation>
    </message>
    <message>
        <source>The laboratory&apos;s own map beneath the pins: MBTiles or PMTiles with pictures, from this machine</source>
        <translation type="unfinished">La carte du laboratoire sous les repères&#xa0;: MBTiles ou PMTiles avec images, depuis cette machine</translation>
    </message>
    <message>
        <source>Map file, shown or hidden</source>
        <translation type="unfinished">Fichier de carte&#xa0;: afficher ou masquer</translation>
    </message>
    <message>
        <source>Hidden, the program&apos;s own map is seen alone</source>
        <translation type="unfinished">S’il est masqué, seule la carte du programme se voit</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in sight about {town}</source>
        <translation type="unfinished">
            <numerusform>%n image en vue autour de {town}</numerusform>
            <numerusform>%n images en vue autour de {town}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in sight</source>
        <translation type="unfinished">
            <numerusform>%n image en vue</numerusform>
            <numerusform>%n images en vue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n elsewhere</source>
        <comment>pictures</comment>
        <translation type="unfinished">
            <numerusform>%n ailleurs</numerusform>
            <numerusform>%n ailleurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picked</source>
        <comment>pictures</comment>
        <translation type="unfinished">
            <numerusform>%n sélectionnée</numerusform>
            <numerusform>%n sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>The picked picture: {pin}.</source>
        <translation type="unfinished">L’image choisie : {pin}.</translation>
    </message>
    <message>
        <source>The picked picture is elsewhere.</source>
        <translation type="unfinished">L’image choisie est ailleurs.</translation>
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
        <source>The case file is sealed.</source>
        <translation type="unfinished">Le fichier d’affaire est scellé.</translation>
    </message>
    <message numerus="yes">
        <source>{file} holds %n picture(s), veiled, and has {bytes} bytes. Your fingerprint, to be told to them by another way than the file: {fingerprint}.</source>
        <translation type="unfinished">
            <numerusform>{file} contient %n image, voilée, et compte {bytes} octets. Votre empreinte, à leur communiquer par une autre voie que le fichier&#xa0;: {fingerprint}.</numerusform>
            <numerusform>{file} contient %n images, voilées, et compte {bytes} octets. Votre empreinte, à leur communiquer par une autre voie que le fichier&#xa0;: {fingerprint}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them (is|are) in it clear as well, as two people released.</source>
        <translation type="unfinished">
            <numerusform>%n d’entre elles s’y trouve aussi en clair, comme deux personnes l’ont autorisé.</numerusform>
            <numerusform>%n d’entre elles s’y trouvent aussi en clair, comme deux personnes l’ont autorisé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seal a case file …</source>
        <translation type="unfinished">Sceller un fichier d’affaire…</translation>
    </message>
    <message>
        <source>For a reviewer in another unit: signed by you, encrypted for them, every picture veiled</source>
        <translation type="unfinished">Pour un relecteur d’une autre unité&#xa0;: signé par vous, chiffré pour lui, chaque image voilée</translation>
    </message>
    <message>
        <source>It waits until the work that is going on has ended …</source>
        <translation type="unfinished">Attend la fin du travail en cours…</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation type="unfinished">Lecture…</translation>
    </message>
    <message numerus="yes">
        <source>Reading … %n row(s) so far</source>
        <translation type="unfinished">
            <numerusform>Lecture… %n ligne jusqu’ici</numerusform>
            <numerusform>Lecture… %n lignes jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>clear pictures</source>
        <translation type="unfinished">images en clair</translation>
    </message>
    <message>
        <source>pictures with people covered</source>
        <translation type="unfinished">images avec personnes couvertes</translation>
    </message>
    <message>
        <source>keys and pass phrases</source>
        <translation type="unfinished">clés et phrases de passe</translation>
    </message>
    <message>
        <source>Seal a case file</source>
        <translation type="unfinished">Sceller un fichier d’affaire</translation>
    </message>
    <message>
        <source>vectors, perceptual hashes and looks of points that pictures are compared by, and digests of these</source>
        <translation type="unfinished">vecteurs, hachages perceptuels et aspects de points servant à comparer les images, et hachages de ceux-ci</translation>
    </message>
    <message>
        <source>examiners&apos; own figures of how long and how large they looked</source>
        <translation type="unfinished">chiffres propres aux examinateurs&#xa0;: durée et taille de leurs visionnages</translation>
    </message>
    <message>
        <source>With names of files, which may name people</source>
        <translation type="unfinished">Avec les noms de fichiers, qui peuvent nommer des personnes</translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished">Images</translation>
    </message>
    <message>
        <source>Contact sheets</source>
        <translation type="unfinished">Planches-contacts</translation>
    </message>
    <message>
        <source>Notes and leads</source>
        <translation type="unfinished">Notes et pistes</translation>
    </message>
    <message>
        <source>Names of files</source>
        <translation type="unfinished">Noms de fichiers</translation>
    </message>
    <message>
        <source>Those that an examiner has confirmed</source>
        <translation type="unfinished">Avec confirmation d’un examinateur</translation>
    </message>
    <message>
        <source>Those of what is picked</source>
        <translation type="unfinished">D’après la sélection</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">Tous</translation>
    </message>
    <message>
        <source>None</source>
        <comment>of the places or series</comment>
        <translation type="unfinished">Néant</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">Rapport</translation>
    </message>
    <message>
        <source>Pairs as scenes with people filled in</source>
        <translation type="unfinished">Paires en scènes, personnes masquées</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation type="unfinished">Comptage…</translation>
    </message>
    <message>
        <source>For people who do not have the case. Every picture is a veiled tile. It is not encrypted; only you can read it where it is written.</source>
        <translation type="unfinished">Pour ceux qui n’ont pas l’affaire. Chaque image est une vignette voilée. Il n’est pas chiffré&#xa0;; là où il est écrit, vous seul pouvez le lire.</translation>
    </message>
    <message>
        <source>Places in full</source>
        <translation type="unfinished">Lieux en détail</translation>
    </message>
    <message>
        <source>Series in full</source>
        <translation type="unfinished">Séries en détail</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">Avec</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation type="unfinished">Mention</translation>
    </message>
    <message>
        <source>The protective marking of every page</source>
        <translation type="unfinished">La mention de protection de chaque page</translation>
    </message>
    <message>
        <source>Header</source>
        <translation type="unfinished">En-tête</translation>
    </message>
    <message>
        <source>Your laboratory, as on its paper</source>
        <translation type="unfinished">Votre laboratoire, comme sur son papier</translation>
    </message>
    <message>
        <source>As</source>
        <comment>the form of a report</comment>
        <translation type="unfinished">Format</translation>
    </message>
    <message>
        <source>Ask a second person</source>
        <translation type="unfinished">Demander à une seconde personne</translation>
    </message>
    <message>
        <source>Sign and ask</source>
        <translation type="unfinished">Signer et demander</translation>
    </message>
    <message>
        <source>You sign these bytes, and so does the one whom you name, with a key of their own: they open this case under their own name, look at the cut-out in Appeals, and approve it. It lasts 30 days.</source>
        <translation type="unfinished">Vous signez ces octets, et la personne que vous nommez les signe aussi, avec sa propre clé&#xa0;: elle ouvre cette affaire sous son propre nom, regarde la découpe dans Appels au public, et l’approuve. La demande vaut 30 jours.</translation>
    </message>
    <message>
        <source>What is to be found out</source>
        <translation type="unfinished">Ce qu’il faut découvrir</translation>
    </message>
    <message>
        <source>Who is to approve it</source>
        <translation type="unfinished">Qui doit l’approuver</translation>
    </message>
    <message>
        <source>Fingerprint of their key</source>
        <translation type="unfinished">Empreinte de sa clé</translation>
    </message>
    <message>
        <source>As they told it, not out of a file</source>
        <translation type="unfinished">Communiquée par elle, non tirée d’un fichier</translation>
    </message>
    <message>
        <source>Pass phrase of your key</source>
        <translation type="unfinished">Phrase de passe de votre clé</translation>
    </message>
    <message>
        <source>Say what is to be found out.</source>
        <translation type="unfinished">Indiquez ce qu’il faut découvrir.</translation>
    </message>
    <message>
        <source>Say who is to approve it.</source>
        <translation type="unfinished">Indiquez qui doit l’approuver.</translation>
    </message>
    <message>
        <source>A fingerprint has eight groups of four digits or letters from a to f.</source>
        <translation type="unfinished">Une empreinte compte huit groupes de quatre chiffres ou lettres de a à f.</translation>
    </message>
    <message>
        <source>Approve the cut-out</source>
        <translation type="unfinished">Approuver la découpe</translation>
    </message>
    <message>
        <source>Do not let it leave</source>
        <translation type="unfinished">Refuser la sortie</translation>
    </message>
    <message>
        <source>Sign and approve</source>
        <translation type="unfinished">Signer et approuver</translation>
    </message>
    <message>
        <source>{wide} by {high} pixels, {bytes} bytes</source>
        <translation type="unfinished">{wide} sur {high} pixels, {bytes} octets</translation>
    </message>
    <message>
        <source>rectangle {sides} of picture {picture}</source>
        <translation type="unfinished">rectangle {sides} de l’image {picture}</translation>
    </message>
    <message>
        <source>{first} asks {second}: {why}</source>
        <translation type="unfinished">{first} demande l’approbation de {second}&#xa0;: {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in full</source>
        <comment>of a report</comment>
        <translation type="unfinished">
            <numerusform>%n lieu en détail</numerusform>
            <numerusform>%n lieux en détail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series in full</source>
        <comment>of a report</comment>
        <translation type="unfinished">
            <numerusform>%n série en détail</numerusform>
            <numerusform>%n séries en détail</numerusform>
        </translation>
    </message>
    <message>
        <source>each scene is a reveal, on the record</source>
        <translation type="unfinished">chaque scène est un dévoilement, consigné</translation>
    </message>
    <message>
        <source>The header has a few short lines at most.</source>
        <translation type="unfinished">L’en-tête a au plus quelques lignes courtes.</translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation type="unfinished">Toute l’affaire</translation>
    </message>
    <message>
        <source>Releases of clear pictures</source>
        <translation type="unfinished">Autorisations d’images en clair</translation>
    </message>
    <message>
        <source>Pictures travel clear in a sealed file only when two people have said so, each with a key of their own: one asks, the other signs the same words, then Seal a case file offers it.</source>
        <translation type="unfinished">Des images ne sont transmises en clair dans un fichier scellé que si deux personnes l’ont déclaré, chacune avec sa propre clé&#xa0;: l’une le demande, l’autre signe le même texte, puis Sceller un fichier d’affaire le propose.</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation type="unfinished">Autorisations</translation>
    </message>
    <message>
        <source>No pictures were released in this case yet.</source>
        <translation type="unfinished">Aucune image n’a encore été autorisée dans cette affaire.</translation>
    </message>
    <message>
        <source>Ask for a release …</source>
        <translation type="unfinished">Demander une autorisation…</translation>
    </message>
    <message>
        <source>Take in a file …</source>
        <translation type="unfinished">Importer un fichier…</translation>
    </message>
    <message>
        <source>Sign or take back …</source>
        <translation type="unfinished">Signer ou retirer…</translation>
    </message>
    <message>
        <source>Pick the pictures first, or open a series or a place; then ask for the release.</source>
        <translation type="unfinished">Sélectionnez d’abord les images, ou ouvrez une série ou un lieu&#xa0;; demandez ensuite l’autorisation.</translation>
    </message>
    <message>
        <source>Nothing is picked.</source>
        <translation type="unfinished">Rien n’est sélectionné.</translation>
    </message>
    <message numerus="yes">
        <source>%n picked picture(s)</source>
        <translation type="unfinished">
            <numerusform>%n image sélectionnée</numerusform>
            <numerusform>%n images sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Give {file} to {name}. They sign it in their Homeward, under Case, Sign a release, and give you a file back: take it in under Case, Releases of clear pictures. Or let them sign there, with their own key. Until then nothing travels clear.</source>
        <translation type="unfinished">Remettez {file} à {name}, qui le signe dans son propre Homeward, sous Affaire, Signer une autorisation, et vous rend un fichier&#xa0;: importez-le sous Affaire, Autorisations d’images en clair. Ou faites signer cette personne à cet endroit, avec sa propre clé. D’ici là, rien n’est transmis en clair.</translation>
    </message>
    <message>
        <source>You have signed first.</source>
        <translation type="unfinished">Vous avez signé en premier.</translation>
    </message>
    <message>
        <source>Take in a release</source>
        <translation type="unfinished">Importer une autorisation</translation>
    </message>
    <message>
        <source>Both have signed.</source>
        <translation type="unfinished">Les deux ont signé.</translation>
    </message>
    <message>
        <source>It does not stand.</source>
        <translation type="unfinished">Elle n’est pas en vigueur.</translation>
    </message>
    <message>
        <source>Seal a case file offers it now.</source>
        <translation type="unfinished">Sceller un fichier d’affaire la propose à présent.</translation>
    </message>
    <message>
        <source>Sign a release</source>
        <translation type="unfinished">Signer une autorisation</translation>
    </message>
    <message>
        <source>Give {file} to {name}, who takes it in.</source>
        <translation type="unfinished">Remettez {file} à {name}, qui l’importe.</translation>
    </message>
    <message>
        <source>You have signed it.</source>
        <translation type="unfinished">Vous l’avez signée.</translation>
    </message>
    <message>
        <source>Releases of clear pictures …</source>
        <translation type="unfinished">Autorisations d’images en clair…</translation>
    </message>
    <message>
        <source>Which pictures two people have said may travel clear, to whom and why; ask for one, or take it back</source>
        <translation type="unfinished">Quelles images peuvent être transmises en clair selon deux personnes, à qui et pourquoi&#xa0;; demander une autorisation, ou la retirer</translation>
    </message>
    <message>
        <source>Sign a release …</source>
        <translation type="unfinished">Signer une autorisation…</translation>
    </message>
    <message>
        <source>As the second person: what is to travel clear is shown, then you say so too, with your own key</source>
        <translation type="unfinished">En tant que seconde personne&#xa0;: ce qui doit être transmis en clair est montré, puis vous le déclarez aussi, avec votre propre clé</translation>
    </message>
    <message>
        <source>Keys of recipients</source>
        <translation type="unfinished">Clés de destinataires</translation>
    </message>
    <message>
        <source>Merge remarks</source>
        <translation type="unfinished">Fusionner des remarques</translation>
    </message>
    <message>
        <source>The remarks are merged.</source>
        <translation type="unfinished">Les remarques sont fusionnées.</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) (was|were) there already; nothing was changed.</source>
        <translation type="unfinished">
            <numerusform>%n remarque y était déjà&#xa0;; rien n’a été modifié.</numerusform>
            <numerusform>%n remarques y étaient déjà&#xa0;; rien n’a été modifié.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new remark(s): Notes and Decisions show them beside what they are about.</source>
        <translation type="unfinished">
            <numerusform>%n nouvelle remarque&#xa0;: Notes et Décisions la montrent à côté de ce dont elle parle.</numerusform>
            <numerusform>%n nouvelles remarques&#xa0;: Notes et Décisions les montrent à côté de ce dont elles parlent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them (goes|go) against a decision of yours, which stands.</source>
        <translation type="unfinished">
            <numerusform>%n d’entre elles va à l’encontre d’une de vos décisions, qui reste en vigueur.</numerusform>
            <numerusform>%n d’entre elles vont à l’encontre d’une de vos décisions, qui reste en vigueur.</numerusform>
        </translation>
    </message>
    <message>
        <source>A pass phrase</source>
        <translation type="unfinished">Une phrase de passe</translation>
    </message>
    <message>
        <source>My signing key</source>
        <translation type="unfinished">Ma clé de signature</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished">Remarques</translation>
    </message>
    <message>
        <source>It opens with</source>
        <translation type="unfinished">S’ouvre avec</translation>
    </message>
    <message>
        <source>Show what is in it</source>
        <translation type="unfinished">Afficher le contenu</translation>
    </message>
    <message>
        <source>Type the pass phrase.</source>
        <translation type="unfinished">Saisissez la phrase de passe.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished">Fusionner</translation>
    </message>
    <message>
        <source>known here as {name}</source>
        <translation type="unfinished">connue ici sous le nom {name}</translation>
    </message>
    <message>
        <source>not known here: compare it by telephone</source>
        <translation type="unfinished">inconnue ici&#xa0;: comparez-la par téléphone</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s), of {reviewer}.</source>
        <translation type="unfinished">
            <numerusform>%n remarque, de {reviewer}.</numerusform>
            <numerusform>%n remarques, de {reviewer}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them (is|are) new.</source>
        <translation type="unfinished">
            <numerusform>%n est nouvelle.</numerusform>
            <numerusform>%n sont nouvelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (goes|go) against a decision of yours.</source>
        <translation type="unfinished">
            <numerusform>%n va à l’encontre d’une de vos décisions.</numerusform>
            <numerusform>%n vont à l’encontre d’une de vos décisions.</numerusform>
        </translation>
    </message>
    <message>
        <source>They bind nothing: you take over what you agree with.</source>
        <translation type="unfinished">Elles n’engagent à rien&#xa0;: vous reprenez ce que vous approuvez.</translation>
    </message>
    <message>
        <source>Signed by this key, {whose}:</source>
        <translation type="unfinished">Signé par cette clé, {whose}&#xa0;:</translation>
    </message>
    <message>
        <source>against: {word}, by {examiner}</source>
        <translation type="unfinished">à l’encontre de&#xa0;: {word}, par {examiner}</translation>
    </message>
    <message>
        <source>that group is there no more</source>
        <translation type="unfinished">ce groupe n’existe plus</translation>
    </message>
    <message>
        <source>merged before</source>
        <translation type="unfinished">déjà fusionnée</translation>
    </message>
    <message>
        <source>Release pictures</source>
        <translation type="unfinished">Autoriser des images</translation>
    </message>
    <message>
        <source>They travel clear only when a second person, with a key of their own, signs the very same words: these pictures, these recipients, this reason.</source>
        <translation type="unfinished">Elles ne sont transmises en clair que si une seconde personne, avec sa propre clé, signe exactement le même texte&#xa0;: ces images, ces destinataires, ce motif.</translation>
    </message>
    <message>
        <source>Somebody whose key is not known here</source>
        <translation type="unfinished">Quelqu’un dont la clé est inconnue ici</translation>
    </message>
    <message>
        <source>age1…, one a line</source>
        <translation type="unfinished">age1…, une par ligne</translation>
    </message>
    <message>
        <source>eight groups of four, as they told it to you</source>
        <translation type="unfinished">huit groupes de quatre, comme on vous l’a communiquée</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Contenu</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation type="unfinished">Seconde personne</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation type="unfinished">Son nom</translation>
    </message>
    <message>
        <source>Their fingerprint</source>
        <translation type="unfinished">Son empreinte</translation>
    </message>
    <message>
        <source>It ends after</source>
        <translation type="unfinished">Elle prend fin après</translation>
    </message>
    <message>
        <source>Say who the second person is: their name, and the fingerprint of their key.</source>
        <translation type="unfinished">Dites qui est la seconde personne&#xa0;: son nom, et l’empreinte de sa clé.</translation>
    </message>
    <message>
        <source>Say why, in one line: the second person signs it too.</source>
        <translation type="unfinished">Dites pourquoi, en une ligne&#xa0;: la seconde personne le signe aussi.</translation>
    </message>
    <message>
        <source>of this machine</source>
        <comment>a signing key</comment>
        <translation type="unfinished">celle de cette machine</translation>
    </message>
    <message>
        <source>Another …</source>
        <translation type="unfinished">Une autre…</translation>
    </message>
    <message>
        <source>The folder of your signing key</source>
        <translation type="unfinished">Le dossier de votre clé de signature</translation>
    </message>
    <message>
        <source>A release</source>
        <translation type="unfinished">Une autorisation</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished">Signer</translation>
    </message>
    <message>
        <source>Signing …</source>
        <translation type="unfinished">Signature…</translation>
    </message>
    <message>
        <source>I say so too, as {name}</source>
        <translation type="unfinished">Je le déclare aussi, en tant que {name}</translation>
    </message>
    <message>
        <source>I take it back, as one of the two</source>
        <translation type="unfinished">Je le retire, comme l’une des deux personnes</translation>
    </message>
    <message>
        <source>Pictures that are to travel clear</source>
        <translation type="unfinished">Images à transmettre en clair</translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished">Première personne</translation>
    </message>
    <message>
        <source>Second</source>
        <translation type="unfinished">Seconde personne</translation>
    </message>
    <message>
        <source>From, until</source>
        <translation type="unfinished">Début, fin</translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished">Vous</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation type="unfinished">Votre clé</translation>
    </message>
    <message>
        <source>Goes along: {what}.</source>
        <translation type="unfinished">Est transmis&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>names of files and folders, and the sentences of problems</source>
        <translation type="unfinished">noms de fichiers et de dossiers, et texte des problèmes</translation>
    </message>
    <message>
        <source>Stays here: {what}.</source>
        <translation type="unfinished">Reste ici&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>For</source>
        <comment>whom a file is sealed</comment>
        <translation type="unfinished">Pour</translation>
    </message>
    <message>
        <source>Their keys</source>
        <translation type="unfinished">Leurs clés</translation>
    </message>
    <message>
        <source>Say for whom: paste at least one key, a line that begins with age1.</source>
        <translation type="unfinished">Dites pour qui&#xa0;: collez au moins une clé, une ligne qui commence par age1.</translation>
    </message>
    <message>
        <source>One file for a reviewer in another unit: signed by you, encrypted for them, every picture veiled but those that two people have released.</source>
        <translation type="unfinished">Un fichier pour un relecteur d’un autre service&#xa0;: signé par vous, chiffré pour lui, toutes les images voilées sauf celles que deux personnes ont autorisées.</translation>
    </message>
    <message>
        <source>No picture: every one is veiled</source>
        <translation type="unfinished">Aucune image&#xa0;: toutes sont voilées</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">En clair</translation>
    </message>
    <message numerus="yes">
        <source>clear pictures but for the %n released</source>
        <translation type="unfinished">
            <numerusform>images en clair, sauf %n autorisée</numerusform>
            <numerusform>images en clair, sauf les %n autorisées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s): hashes, facts and a veiled tile of each</source>
        <translation type="unfinished">
            <numerusform>%n image&#xa0;: hachages, données et une vignette voilée</numerusform>
            <numerusform>%n images&#xa0;: hachages, données et une vignette voilée de chacune</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clear picture(s), as two people released</source>
        <translation type="unfinished">
            <numerusform>%n image en clair, comme deux personnes l’ont autorisé</numerusform>
            <numerusform>%n images en clair, comme deux personnes l’ont autorisé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) with reasons</source>
        <translation type="unfinished">
            <numerusform>%n groupe avec ses raisons</numerusform>
            <numerusform>%n groupes avec leurs raisons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) with matched points</source>
        <translation type="unfinished">
            <numerusform>%n lien avec points concordants</numerusform>
            <numerusform>%n liens avec points concordants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n categor(y|ies) given</source>
        <translation type="unfinished">
            <numerusform>%n catégorie donnée</numerusform>
            <numerusform>%n catégories données</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) set</source>
        <translation type="unfinished">
            <numerusform>%n étiquette posée</numerusform>
            <numerusform>%n étiquettes posées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation type="unfinished">
            <numerusform>%n piste</numerusform>
            <numerusform>%n pistes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the audit trail</source>
        <translation type="unfinished">
            <numerusform>%n ligne du journal d’audit</numerusform>
            <numerusform>%n lignes du journal d’audit</numerusform>
        </translation>
    </message>
    <message>
        <source>Sets of hashes</source>
        <translation type="unfinished">Jeux de hachages</translation>
    </message>
    <message>
        <source>Load a hash set</source>
        <translation type="unfinished">Charger un jeu de hachages</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were loaded.</source>
        <translation type="unfinished">
            <numerusform>%n ligne a été chargée.</numerusform>
            <numerusform>%n lignes ont été chargées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rows} %n picture(s) of this case (is|are) in it.</source>
        <translation type="unfinished">
            <numerusform>{rows} %n image de cette affaire y figure.</numerusform>
            <numerusform>{rows} %n images de cette affaire y figurent.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is loaded.</source>
        <translation type="unfinished">{name} est chargé.</translation>
    </message>
    <message>
        <source>Load a hash set …</source>
        <translation type="unfinished">Charger un jeu de hachages…</translation>
    </message>
    <message>
        <source>What is in the file is shown first; then you say what it is</source>
        <translation type="unfinished">Le contenu du fichier est d’abord affiché&#xa0;; vous en indiquez ensuite la nature</translation>
    </message>
    <message>
        <source>Hash sets …</source>
        <translation type="unfinished">Jeux de hachages…</translation>
    </message>
    <message>
        <source>Which stand and what each is; one can be taken out, with a reason</source>
        <translation type="unfinished">Lesquels sont en place et la nature de chacun&#xa0;; on peut en retirer un, avec un motif</translation>
    </message>
    <message>
        <source>Alert</source>
        <comment>kind of hash set</comment>
        <translation type="unfinished">Alerte</translation>
    </message>
    <message>
        <source>Benign</source>
        <comment>kind of hash set</comment>
        <translation type="unfinished">Anodin</translation>
    </message>
    <message>
        <source>Series</source>
        <comment>kind of hash set</comment>
        <translation type="unfinished">Séries</translation>
    </message>
    <message>
        <source>Own work</source>
        <comment>kind of hash set</comment>
        <translation type="unfinished">Notre travail</translation>
    </message>
    <message>
        <source>Judged illegal, or looked for: what is in it is marked, and never hidden.</source>
        <translation type="unfinished">Jugés illégaux, ou recherchés&#xa0;: ce qui y figure est marqué, et jamais masqué.</translation>
    </message>
    <message>
        <source>Known, harmless files: what is in it steps aside, unless another set or an examiner says something of it.</source>
        <translation type="unfinished">Fichiers connus et anodins&#xa0;: ce qui y figure est mis de côté, sauf si un autre jeu ou un examinateur en dit quelque chose.</translation>
    </message>
    <message>
        <source>Of known series: what is in it is marked.</source>
        <translation type="unfinished">De séries connues&#xa0;: ce qui y figure est marqué.</translation>
    </message>
    <message>
        <source>Graded in another case: what is in it is marked, with who gave which category.</source>
        <translation type="unfinished">Classés dans une autre affaire&#xa0;: ce qui y figure est marqué, avec qui a donné quelle catégorie.</translation>
    </message>
    <message>
        <source>PhotoDNA values are compared for equality only: Homeward does not compute PhotoDNA, and near matches are not looked for.</source>
        <translation type="unfinished">Les valeurs PhotoDNA ne sont comparées que pour leur égalité&#xa0;: Homeward ne calcule pas PhotoDNA, et les correspondances proches ne sont pas recherchées.</translation>
    </message>
    <message>
        <source>series {name}</source>
        <translation type="unfinished">série {name}</translation>
    </message>
    <message>
        <source>Same value</source>
        <translation type="unfinished">Même valeur</translation>
    </message>
    <message>
        <source>no other picture of this case</source>
        <translation type="unfinished">aucune autre image de cette affaire</translation>
    </message>
    <message>
        <source>category {category}</source>
        <translation type="unfinished">catégorie {category}</translation>
    </message>
    <message>
        <source>record {record} of {file}</source>
        <translation type="unfinished">enregistrement {record} de {file}</translation>
    </message>
    <message>
        <source>Choose what it is</source>
        <translation type="unfinished">Choisissez sa nature</translation>
    </message>
    <message>
        <source>Its version or date, as its source names it; may be left out</source>
        <translation type="unfinished">Sa version ou sa date, selon sa source&#xa0;; facultatif</translation>
    </message>
    <message>
        <source>Who gives it out; may be left out</source>
        <translation type="unfinished">Qui le diffuse&#xa0;; facultatif</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">Nature</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">Version</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Source</translation>
    </message>
    <message>
        <source>Load it</source>
        <translation type="unfinished">Charger</translation>
    </message>
    <message>
        <source>Nothing was loaded.</source>
        <translation type="unfinished">Rien n’a été chargé.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation type="unfinished">Arrêté.</translation>
    </message>
    <message numerus="yes">
        <source>It is {format}: %n row(s); {hashes}.</source>
        <translation type="unfinished">
            <numerusform>Format&#xa0;: {format}&#xa0;; %n ligne&#xa0;; {hashes}.</numerusform>
            <numerusform>Format&#xa0;: {format}&#xa0;; %n lignes&#xa0;; {hashes}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Categories: {categories}.</source>
        <translation type="unfinished">Catégories&#xa0;: {categories}.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would be left out.</source>
        <translation type="unfinished">
            <numerusform>%n ligne serait laissée de côté.</numerusform>
            <numerusform>%n lignes seraient laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would be left out.</source>
        <translation type="unfinished">Rien ne serait laissé de côté.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more of this kind.</source>
        <translation type="unfinished">
            <numerusform>Et %n autre de ce genre.</numerusform>
            <numerusform>Et %n autres de ce genre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation type="unfinished">Chargement…</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Why it is taken out; kept in the audit trail</source>
        <translation type="unfinished">Pourquoi il est retiré&#xa0;; conservé dans le journal d’audit</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished">Retirer</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {kind}, %n row(s)</source>
        <translation type="unfinished">
            <numerusform>{name}&#xa0;: {kind}, %n ligne</numerusform>
            <numerusform>{name}&#xa0;: {kind}, %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>No hash set is loaded. “Load a hash set …” loads one.</source>
        <translation type="unfinished">Aucun jeu de hachages n’est chargé. «&#xa0;Charger un jeu de hachages…&#xa0;» en charge un.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of this case (is|are) in it.</source>
        <translation type="unfinished">
            <numerusform>%n image de cette affaire y figure.</numerusform>
            <numerusform>%n images de cette affaire y figurent.</numerusform>
        </translation>
    </message>
    <message>
        <source>{format}; loaded by {examiner}, {at}.</source>
        <translation type="unfinished">{format}&#xa0;; chargé par {examiner}, {at}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more (has|have) the PhotoDNA value of one in it.</source>
        <translation type="unfinished">
            <numerusform>%n autre a la valeur PhotoDNA de l’une de celles qui y figurent.</numerusform>
            <numerusform>%n autres ont la valeur PhotoDNA de l’une de celles qui y figurent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign it</source>
        <translation type="unfinished">Signer</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation type="unfinished">Sceller</translation>
    </message>
    <message>
        <source>There is no key to sign with on this machine yet. The pass phrase that you choose here makes one, which stays beside the settings of this machine.</source>
        <translation type="unfinished">Il n’y a pas encore de clé de signature sur cette machine. La phrase de passe que vous choisissez ici en crée une, qui reste à côté des réglages de cette machine.</translation>
    </message>
    <message>
        <source>Your key has this fingerprint. Tell it to them by another way than the file: by telephone, on paper.</source>
        <translation type="unfinished">Votre clé a cette empreinte. Communiquez-la-leur par une autre voie que le fichier&#xa0;: par téléphone, sur papier.</translation>
    </message>
    <message>
        <source>Type the pass phrase of your key.</source>
        <translation type="unfinished">Saisissez la phrase de passe de votre clé.</translation>
    </message>
    <message>
        <source>Your key is made; its fingerprint is {fingerprint}. The recovery key opens it when the pass phrase is lost, and it is not shown again. Write it down or print it, and keep it in a sealed envelope.</source>
        <translation type="unfinished">Votre clé est créée&#xa0;; son empreinte est {fingerprint}. La clé de récupération l’ouvre si la phrase de passe est perdue, et n’est plus affichée ensuite. Notez-la ou imprimez-la, et gardez-la sous enveloppe cachetée.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Continuer</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <comment>where a new file goes</comment>
        <translation type="unfinished">pas encore choisi</translation>
    </message>
    <message>
        <source>Where to …</source>
        <translation type="unfinished">Destination…</translation>
    </message>
    <message>
        <source>Say where the file goes.</source>
        <translation type="unfinished">Indiquez où va le fichier.</translation>
    </message>
    <message>
        <source>There is a file of that name. Choose another name; nothing is overwritten.</source>
        <translation type="unfinished">Il existe un fichier de ce nom. Choisissez un autre nom&#xa0;; rien n’est écrasé.</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation type="unfinished">Où va le fichier</translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished">Tous les fichiers</translation>
    </message>
    <message>
        <source>Import VICS</source>
        <translation type="unfinished">Importer VICS</translation>
    </message>
    <message>
        <source>{name} is taken in.</source>
        <translation type="unfinished">{name} est importé.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them (is|are) of pictures in this case.</source>
        <translation type="unfinished">
            <numerusform>%n d’entre eux concerne une image de cette affaire.</numerusform>
            <numerusform>%n d’entre eux concernent des images de cette affaire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n categor(y|ies), as the sender&apos;s word.</source>
        <translation type="unfinished">
            <numerusform>%n catégorie, selon l’expéditeur.</numerusform>
            <numerusform>%n catégories, selon l’expéditeur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s), as the sender&apos;s word.</source>
        <translation type="unfinished">
            <numerusform>%n étiquette, selon l’expéditeur.</numerusform>
            <numerusform>%n étiquettes, selon l’expéditeur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s), as the sender&apos;s word.</source>
        <translation type="unfinished">
            <numerusform>%n note, selon l’expéditeur.</numerusform>
            <numerusform>%n notes, selon l’expéditeur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) (keeps|keep) another category that stood here.</source>
        <translation type="unfinished">
            <numerusform>%n image garde une autre catégorie, déjà en place ici.</numerusform>
            <numerusform>%n images gardent une autre catégorie, déjà en place ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s): Problems lists them.</source>
        <translation type="unfinished">
            <numerusform>%n problème&#xa0;: voir Problèmes.</numerusform>
            <numerusform>%n problèmes&#xa0;: voir Problèmes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) (was|were) kept.</source>
        <translation type="unfinished">
            <numerusform>%n enregistrement a été conservé.</numerusform>
            <numerusform>%n enregistrements ont été conservés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why, in a few words, or nothing. What was written out before is beyond the program.</source>
        <translation type="unfinished">La raison, en quelques mots, ou rien. Ce qui a déjà été exporté est hors de portée du programme.</translation>
    </message>
    <message>
        <source>Withdraw the cut-out</source>
        <translation type="unfinished">Retirer la découpe</translation>
    </message>
    <message>
        <source>Where the cut-out goes</source>
        <translation type="unfinished">Où va la découpe</translation>
    </message>
    <message>
        <source>{name} is written.</source>
        <translation type="unfinished">{name} est écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s).</source>
        <translation type="unfinished">
            <numerusform>%n enregistrement.</numerusform>
            <numerusform>%n enregistrements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) (differs|differ) from what was taken in.</source>
        <translation type="unfinished">
            <numerusform>%n valeur diffère de ce qui a été importé.</numerusform>
            <numerusform>%n valeurs diffèrent de ce qui a été importé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thumbnail(s) (was|were) left out.</source>
        <translation type="unfinished">
            <numerusform>%n miniature a été laissée de côté.</numerusform>
            <numerusform>%n miniatures ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), {bytes} bytes.</source>
        <translation type="unfinished">
            <numerusform>%n image, {bytes} octets.</numerusform>
            <numerusform>%n images, {bytes} octets.</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 {digest}</source>
        <translation type="unfinished">SHA-256 {digest}</translation>
    </message>
    <message>
        <source>Report …</source>
        <translation type="unfinished">Rapport…</translation>
    </message>
    <message>
        <source>A PDF or a page for people who do not have the case; every picture is veiled</source>
        <translation type="unfinished">Un PDF ou une page pour ceux qui n’ont pas l’affaire&#xa0;; chaque image est voilée</translation>
    </message>
    <message>
        <source>Import VICS …</source>
        <translation type="unfinished">Importer VICS…</translation>
    </message>
    <message>
        <source>What is in the file and what its categories mean is shown first</source>
        <translation type="unfinished">Le contenu du fichier et le sens de ses catégories sont d’abord affichés</translation>
    </message>
    <message>
        <source>Export VICS …</source>
        <translation type="unfinished">Exporter VICS…</translation>
    </message>
    <message>
        <source>A file that was taken in with what changed since, or a new one; no picture is in it</source>
        <translation type="unfinished">Un fichier importé avec ce qui a changé depuis, ou un nouveau&#xa0;; il ne contient aucune image</translation>
    </message>
    <message>
        <source>Export VICS</source>
        <translation type="unfinished">Exporter VICS</translation>
    </message>
    <message>
        <source>With the case&apos;s own notes, added to the comments</source>
        <translation type="unfinished">Avec les notes propres à l’affaire, ajoutées aux commentaires</translation>
    </message>
    <message>
        <source>No picture and no thumbnail is in it. It is not encrypted; only you can read it where it is written.</source>
        <translation type="unfinished">Il ne contient ni image ni miniature. Il n’est pas chiffré&#xa0;; là où il est écrit, vous seul pouvez le lire.</translation>
    </message>
    <message>
        <source>{name} with what changed since</source>
        <translation type="unfinished">{name} avec ce qui a changé depuis</translation>
    </message>
    <message>
        <source>Everything that is shown, as a new file of VICS {version}</source>
        <translation type="unfinished">Tout ce qui est affiché, comme nouveau fichier VICS {version}</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation type="unfinished">Écrire</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), taken in by {examiner}, {at}.</source>
        <translation type="unfinished">
            <numerusform>%n enregistrement, importé par {examiner}, {at}.</numerusform>
            <numerusform>%n enregistrements, importés par {examiner}, {at}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), one of each picture.</source>
        <translation type="unfinished">
            <numerusform>%n enregistrement, un par image.</numerusform>
            <numerusform>%n enregistrements, un par image.</numerusform>
        </translation>
    </message>
    <message>
        <source>No categories go along: no scheme says what they mean.</source>
        <translation type="unfinished">Aucune catégorie n’est transmise&#xa0;: aucune nomenclature ne dit ce qu’elles signifient.</translation>
    </message>
    <message>
        <source>Categories that stand, by {title} ({id}):</source>
        <translation type="unfinished">Catégories en place, selon {title} ({id})&#xa0;:</translation>
    </message>
    <message>
        <source>not in this scheme</source>
        <translation type="unfinished">hors de cette nomenclature</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n picture(s)</source>
        <translation type="unfinished">
            <numerusform>{name}&#xa0;: %n image</numerusform>
            <numerusform>{name}&#xa0;: %n images</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture has a category.</source>
        <translation type="unfinished">Aucune image n’a de catégorie.</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation type="unfinished">Écriture…</translation>
    </message>
    <message>
        <source>Elsewhere …</source>
        <translation type="unfinished">Ailleurs…</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation type="unfinished">Importer</translation>
    </message>
    <message>
        <source>Choose what its numbers mean</source>
        <translation type="unfinished">Choisissez le sens de ses nombres</translation>
    </message>
    <message>
        <source>Else the case number in the file</source>
        <translation type="unfinished">Sinon le numéro d’affaire du fichier</translation>
    </message>
    <message>
        <source>Pictures lie in</source>
        <translation type="unfinished">Images dans</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation type="unfinished">Rien n’a été importé.</translation>
    </message>
    <message>
        <source>You have a second reading open. End it first.</source>
        <translation type="unfinished">Vous avez une seconde lecture ouverte. Terminez-la d’abord.</translation>
    </message>
    <message>
        <source>Where its pictures lie</source>
        <translation type="unfinished">Où se trouvent ses images</translation>
    </message>
    <message>
        <source>{id}: {title}, version {version}</source>
        <translation type="unfinished">{id}&#xa0;: {title}, version {version}</translation>
    </message>
    <message numerus="yes">
        <source>VICS {version}, a hash set: %n record(s), {md5s} different MD5.</source>
        <translation type="unfinished">
            <numerusform>VICS {version}, un jeu de hachages&#xa0;: %n enregistrement, {md5s} MD5 différent.</numerusform>
            <numerusform>VICS {version}, un jeu de hachages&#xa0;: %n enregistrements, {md5s} MD5 différents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>VICS {version}, a case: %n record(s), {md5s} different MD5.</source>
        <translation type="unfinished">
            <numerusform>VICS {version}, une affaire&#xa0;: %n enregistrement, {md5s} MD5 différent.</numerusform>
            <numerusform>VICS {version}, une affaire&#xa0;: %n enregistrements, {md5s} MD5 différents.</numerusform>
        </translation>
    </message>
    <message>
        <source>By {scheme}:</source>
        <translation type="unfinished">Selon {scheme}&#xa0;:</translation>
    </message>
    <message>
        <source>uncategorised</source>
        <translation type="unfinished">sans catégorie</translation>
    </message>
    <message>
        <source>a number that nobody explained yet</source>
        <translation type="unfinished">un nombre que personne n’a encore expliqué</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n record(s)</source>
        <translation type="unfinished">
            <numerusform>{name}&#xa0;: %n enregistrement</numerusform>
            <numerusform>{name}&#xa0;: %n enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>from {count} pictures that show what both saw</source>
        <translation type="unfinished">d’après {count} images montrant ce que les deux appareils ont vu</translation>
    </message>
    <message>
        <source>the differences scatter by {span}, if both were there at the same time</source>
        <translation type="unfinished">les différences s’étalent sur {span}, si les deux étaient là en même temps</translation>
    </message>
    <message>
        <source>The clocks of {first} and {second} agree, {by}; {spread}.</source>
        <translation type="unfinished">Les horloges de {first} et de {second} concordent, {by}&#xa0;; {spread}.</translation>
    </message>
    <message>
        <source>The clock of {ahead} is {apart} ahead of that of {behind}, {by}; {spread}.</source>
        <translation type="unfinished">L’horloge de {ahead} avance de {apart} sur celle de {behind}, {by}&#xa0;; {spread}.</translation>
    </message>
    <message>
        <source>Only one of them gives its zone, so that this holds the other&apos;s zone too.</source>
        <translation type="unfinished">Une seule des deux indique son fuseau&#xa0;; ceci comprend donc aussi le fuseau de l’autre.</translation>
    </message>
    <message>
        <source>time</source>
        <comment>a reason for a series</comment>
        <translation type="unfinished">heure</translation>
    </message>
    <message>
        <source>copy</source>
        <comment>a reason for a series</comment>
        <translation type="unfinished">copie</translation>
    </message>
    <message>
        <source>file number</source>
        <comment>a reason for a series</comment>
        <translation type="unfinished">numéro de fichier</translation>
    </message>
    <message>
        <source>structure</source>
        <comment>a reason for a series</comment>
        <translation type="unfinished">structure</translation>
    </message>
    <message>
        <source>place</source>
        <comment>a reason for a series</comment>
        <translation type="unfinished">lieu</translation>
    </message>
    <message>
        <source>position</source>
        <comment>a reason for a series</comment>
        <translation type="unfinished">position</translation>
    </message>
    <message>
        <source>camera</source>
        <comment>a reason for a series</comment>
        <translation type="unfinished">appareil</translation>
    </message>
    <message>
        <source>clothing</source>
        <comment>a reason for a series</comment>
        <translation type="unfinished">vêtements</translation>
    </message>
    <message>
        <source>decision</source>
        <comment>a reason for a series</comment>
        <translation type="unfinished">décision</translation>
    </message>
    <message>
        <source>A visit to the same place on another day, as light, clothes and things that moved may show.</source>
        <translation type="unfinished">Une visite au même lieu un autre jour, comme peuvent le montrer la lumière, les vêtements et des objets déplacés.</translation>
    </message>
    <message>
        <source>A clock that was set wrong or anew between the two pictures.</source>
        <translation type="unfinished">Une horloge mal réglée, ou réglée de nouveau entre les deux images.</translation>
    </message>
    <message>
        <source>A look at the two pictures in Compare that shows two photographs and not one.</source>
        <translation type="unfinished">Un examen des deux images dans Comparer qui montre deux photographies et non une seule.</translation>
    </message>
    <message>
        <source>Another camera in this case that names its files the same way, or somebody who renamed them.</source>
        <translation type="unfinished">Un autre appareil de cette affaire qui nomme ses fichiers de la même façon, ou quelqu’un qui les a renommés.</translation>
    </message>
    <message>
        <source>A receiver that kept an old position.</source>
        <translation type="unfinished">Un récepteur qui a gardé une ancienne position.</translation>
    </message>
    <message>
        <source>Another camera of that model, or one program that wrote both files.</source>
        <translation type="unfinished">Un autre appareil de ce modèle, ou un même programme qui a écrit les deux fichiers.</translation>
    </message>
    <message>
        <source>A second camera of that model, or one that writes the same serial.</source>
        <translation type="unfinished">Un second appareil de ce modèle, ou un qui écrit le même numéro de série.</translation>
    </message>
    <message>
        <source>Others who wear the like, or the same clothes on another day.</source>
        <translation type="unfinished">D’autres personnes habillées de façon semblable, ou les mêmes vêtements un autre jour.</translation>
    </message>
    <message>
        <source>Nothing that the machine knows; taking the decision back.</source>
        <translation type="unfinished">Rien que la machine connaisse&#xa0;; l’annulation de la décision.</translation>
    </message>
    <message>
        <source>{examiner} decided that the two belong together.</source>
        <translation type="unfinished">{examiner} a décidé que les deux vont ensemble.</translation>
    </message>
    <message>
        <source>Both show one place: {reason}</source>
        <translation type="unfinished">Les deux montrent un même lieu&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Both are in one proposed place, whose weakest member is {sure} sure.</source>
        <translation type="unfinished">Les deux sont dans un même lieu proposé, dont le membre le plus faible est sûr à {sure}.</translation>
    </message>
    <message>
        <source>Both files are put together alike ({words}), as are {many} of the case&apos;s {all}.</source>
        <translation type="unfinished">Les deux fichiers ont la même structure ({words}), comme {many} sur les {all} de l’affaire.</translation>
    </message>
    <message>
        <source>Against it: the two files were put together differently, or are of different size.</source>
        <translation type="unfinished">À l’encontre&#xa0;: les deux fichiers sont structurés différemment, ou de taille différente.</translation>
    </message>
    <message>
        <source>Both name {camera}; many cameras share that.</source>
        <translation type="unfinished">Les deux indiquent {camera}&#xa0;; beaucoup d’appareils ont cela en commun.</translation>
    </message>
    <message>
        <source>Both name {camera}.</source>
        <translation type="unfinished">Les deux indiquent {camera}.</translation>
    </message>
    <message>
        <source>{count} of the {many} other pictures of its place that name a camera and a time are of this series; it does not name both.</source>
        <translation type="unfinished">{count} des {many} autres images de son lieu qui indiquent un appareil et une heure sont de cette série&#xa0;; elle-même n’indique pas les deux.</translation>
    </message>
    <message>
        <source>Too thin: without a clock, a copy or a number and a second reason, this makes no series: {reasons}.</source>
        <translation type="unfinished">Trop mince&#xa0;: faute d’une horloge, d’une copie ou d’un numéro et d’une seconde raison, cela ne fait pas une série&#xa0;: {reasons}.</translation>
    </message>
    <message>
        <source>Too thin: {sure} likely, by {reasons}.</source>
        <translation type="unfinished">Trop mince&#xa0;: probable à {sure}, d’après&#xa0;: {reasons}.</translation>
    </message>
    <message>
        <source>Its camera, its time, a decision or another series is against it, though this speaks for it: {reasons}.</source>
        <translation type="unfinished">Son appareil, son heure, une décision ou une autre série s’y oppose, bien que ceci plaide pour&#xa0;: {reasons}.</translation>
    </message>
    <message>
        <source>the clock</source>
        <comment>what holds a series together</comment>
        <translation type="unfinished">l’horloge</translation>
    </message>
    <message>
        <source>the copies</source>
        <comment>what holds a series together</comment>
        <translation type="unfinished">les copies</translation>
    </message>
    <message>
        <source>the numbers in the names</source>
        <comment>what holds a series together</comment>
        <translation type="unfinished">les numéros dans les noms</translation>
    </message>
    <message>
        <source>the place</source>
        <comment>what holds a series together</comment>
        <translation type="unfinished">le lieu</translation>
    </message>
    <message>
        <source>the positions</source>
        <comment>what holds a series together</comment>
        <translation type="unfinished">les positions</translation>
    </message>
    <message>
        <source>how the files are put together</source>
        <comment>what holds a series together</comment>
        <translation type="unfinished">la structure des fichiers</translation>
    </message>
    <message>
        <source>the name of the camera</source>
        <comment>what holds a series together</comment>
        <translation type="unfinished">le nom de l’appareil</translation>
    </message>
    <message>
        <source>the clothes</source>
        <comment>what holds a series together</comment>
        <translation type="unfinished">les vêtements</translation>
    </message>
    <message>
        <source>the decisions</source>
        <comment>what holds a series together</comment>
        <translation type="unfinished">les décisions</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation type="unfinished">{name}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Without {reasons} all {all} would still hold together.</source>
        <translation type="unfinished">Sans {reasons}, les {all} tiendraient encore ensemble.</translation>
    </message>
    <message numerus="yes">
        <source>Without {reasons} %n of {all} would fall out.</source>
        <translation type="unfinished">
            <numerusform>Sans {reasons}, %n sur {all} en sortirait.</numerusform>
            <numerusform>Sans {reasons}, %n sur {all} en sortiraient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its {all} members (is|are) not shown: set aside since.</source>
        <translation type="unfinished">
            <numerusform>%n de ses {all} membres n’est pas montré&#xa0;: mis de côté depuis.</numerusform>
            <numerusform>%n de ses {all} membres ne sont pas montrés&#xa0;: mis de côté depuis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {all}</source>
        <comment>members</comment>
        <translation type="unfinished">
            <numerusform>{count} sur {all}</numerusform>
            <numerusform>{count} sur {all}</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason}: taken away, to look what falls out</source>
        <translation type="unfinished">{reason}&#xa0;: retrait à l’essai, pour voir ce qui en sort</translation>
    </message>
    <message>
        <source>, {odds}</source>
        <translation type="unfinished">, {odds}</translation>
    </message>
    <message>
        <source>, {least} to {most}</source>
        <translation type="unfinished">, de {least} à {most}</translation>
    </message>
    <message>
        <source>{sentence} ({odds})</source>
        <translation type="unfinished">{sentence} ({odds})</translation>
    </message>
    <message>
        <source>{sentence} ({kind}: {odds})</source>
        <translation type="unfinished">{sentence} ({kind}&#xa0;: {odds})</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <comment>numbers of files</comment>
        <translation type="unfinished">
            <numerusform>%n manquant</numerusform>
            <numerusform>%n manquants</numerusform>
        </translation>
    </message>
    <message>
        <source>The time of {name} is not used: {why}.</source>
        <translation type="unfinished">L’heure de {name} n’est pas utilisée&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>not used</source>
        <comment>a time</comment>
        <translation type="unfinished">non utilisée</translation>
    </message>
    <message numerus="yes">
        <source>%n further member(s), no less sure than these</source>
        <translation type="unfinished">
            <numerusform>%n autre membre, pas moins sûr que ceux-ci</numerusform>
            <numerusform>%n autres membres, pas moins sûrs que ceux-ci</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that the case holds now says why; analyse it again.</source>
        <translation type="unfinished">Rien de ce que contient l’affaire à présent ne dit pourquoi&#xa0;; analysez-la de nouveau.</translation>
    </message>
    <message>
        <source>{name} beside {other}: {why}</source>
        <translation type="unfinished">{name} à côté de {other}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>would fall out, {sure}</source>
        <translation type="unfinished">en sortirait, {sure}</translation>
    </message>
    <message>
        <source>In short</source>
        <comment>of a series</comment>
        <translation type="unfinished">En bref</translation>
    </message>
    <message>
        <source>Held together by</source>
        <comment>of a series</comment>
        <translation type="unfinished">Réunie par</translation>
    </message>
    <message>
        <source>Numbers</source>
        <comment>of files</comment>
        <translation type="unfinished">Numéros</translation>
    </message>
    <message>
        <source>Clocks</source>
        <comment>of cameras</comment>
        <translation type="unfinished">Horloges</translation>
    </message>
    <message>
        <source>Doubtful times</source>
        <translation type="unfinished">Heures douteuses</translation>
    </message>
    <message>
        <source>Would refute it</source>
        <translation type="unfinished">La réfuterait</translation>
    </message>
    <message>
        <source>Not joined</source>
        <translation type="unfinished">Non jointes</translation>
    </message>
    <message>
        <source>Space on what holds it together takes that away for looking; nothing is saved by it.</source>
        <translation type="unfinished">Espace sur un élément de «&#xa0;Réunie par&#xa0;» le retire à l’essai&#xa0;; cela n’enregistre rien.</translation>
    </message>
    <message>
        <source>Reading what it rests on …</source>
        <translation type="unfinished">Lecture de ce sur quoi elle repose…</translation>
    </message>
    <message>
        <source>Looking what falls out …</source>
        <translation type="unfinished">Recherche de ce qui en sort…</translation>
    </message>
    <message>
        <source>What the series rests on</source>
        <translation type="unfinished">Ce sur quoi repose la série</translation>
    </message>
    <message>
        <source>Filled: the clock&apos;s zone is known, drawn in UTC. Outlined: as the clock stood. Drag, or Shift+arrows and Return, to pick members.</source>
        <translation type="unfinished">Plein&#xa0;: le fuseau de l’horloge est connu, tracé en UTC. Contour&#xa0;: heure de l’horloge telle quelle. Glisser, ou Maj+flèches et Entrée&#xa0;: sélectionner des membres.</translation>
    </message>
    <message>
        <source>Times of the series</source>
        <translation type="unfinished">Heures de la série</translation>
    </message>
    <message numerus="yes">
        <source>Pick %n member(s) without a time</source>
        <translation type="unfinished">
            <numerusform>Sélectionner %n membre sans heure</numerusform>
            <numerusform>Sélectionner %n membres sans heure</numerusform>
        </translation>
    </message>
    <message>
        <source>These remarks are not on this case.</source>
        <translation type="unfinished">Ces remarques ne portent pas sur cette affaire.</translation>
    </message>
    <message>
        <source>Open the case whose sealed file the reviewer got. Nothing was changed.</source>
        <translation type="unfinished">Ouvrez l’affaire dont le relecteur a reçu le fichier scellé. Rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) (is|are) about pictures that are not in this case.</source>
        <translation type="unfinished">
            <numerusform>%n remarque porte sur des images qui ne sont pas dans cette affaire.</numerusform>
            <numerusform>%n remarques portent sur des images qui ne sont pas dans cette affaire.</numerusform>
        </translation>
    </message>
    <message>
        <source>The case is older than the sealed file, or the file was not made by this program.</source>
        <translation type="unfinished">L’affaire est plus ancienne que le fichier scellé, ou le fichier n’a pas été créé par ce programme.</translation>
    </message>
    <message>
        <source>Look for the newest copy of the case. Nothing was changed.</source>
        <translation type="unfinished">Cherchez la copie la plus récente de l’affaire. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This is no sealed file that is looked at.</source>
        <translation type="unfinished">Ce n’est pas un fichier scellé en cours de consultation.</translation>
    </message>
    <message>
        <source>The sealed file does not tell of which case it is; an older version made it.</source>
        <translation type="unfinished">Le fichier scellé ne dit pas de quelle affaire il est&#xa0;; une version plus ancienne l’a créé.</translation>
    </message>
    <message>
        <source>There is no remark yet.</source>
        <translation type="unfinished">Il n’y a pas encore de remarque.</translation>
    </message>
    <message>
        <source>They name the case that they are on, and it is another.</source>
        <translation type="unfinished">Elles indiquent l’affaire sur laquelle elles portent, et c’en est une autre.</translation>
    </message>
    <message>
        <source>They are on a sealed file that the audit trail of this case does not know.</source>
        <translation type="unfinished">Elles portent sur un fichier scellé que le journal d’audit de cette affaire ne connaît pas.</translation>
    </message>
    <message>
        <source>No remarks were saved.</source>
        <translation type="unfinished">Aucune remarque n’a été enregistrée.</translation>
    </message>
    <message>
        <source>Open a sealed file, and write a remark.</source>
        <translation type="unfinished">Ouvrez un fichier scellé, et écrivez une remarque.</translation>
    </message>
    <message>
        <source>There is no face to search for in this picture.</source>
        <translation type="unfinished">Il n’y a pas de visage à rechercher dans cette image.</translation>
    </message>
    <message>
        <source>None was found, or it has not been described.</source>
        <translation type="unfinished">Aucun n’a été trouvé, ou l’image n’a pas été décrite.</translation>
    </message>
    <message>
        <source>Run Analyse (Ctrl+R, or &apos;homeward analyse&apos;), or take another picture of the person.</source>
        <translation type="unfinished">Lancez Analyser (Ctrl+R, ou «&#xa0;homeward analyse&#xa0;»), ou prenez une autre image de la personne.</translation>
    </message>
    <message>
        <source>A worker could not be tried: evidence cannot be read here.</source>
        <translation type="unfinished">Aucun processus de lecture n’a pu être essayé&#xa0;: les éléments de preuve ne peuvent pas être lus ici.</translation>
    </message>
    <message>
        <source>A worker can still: {ways}.</source>
        <translation type="unfinished">Un processus de lecture peut encore&#xa0;: {ways}.</translation>
    </message>
    <message numerus="yes">
        <source>A worker tried %n way(s) out, and all were shut.</source>
        <translation type="unfinished">
            <numerusform>Un processus de lecture a essayé %n issue&#xa0;: elle était fermée.</numerusform>
            <numerusform>Un processus de lecture a essayé %n issues&#xa0;: toutes étaient fermées.</numerusform>
        </translation>
    </message>
    <message>
        <source>No encrypted case could be made: {why}</source>
        <translation type="unfinished">Aucune affaire chiffrée n’a pu être créée&#xa0;: {why}</translation>
    </message>
    <message>
        <source>A case is not sealed on this machine. Do not work here.</source>
        <translation type="unfinished">Une affaire n’est pas scellée sur cette machine. Ne travaillez pas ici.</translation>
    </message>
    <message>
        <source>A case was made: nothing of it is clear on the disk, and another pass phrase does not open it.</source>
        <translation type="unfinished">Une affaire a été créée&#xa0;: rien n’en est en clair sur le disque, et une autre phrase de passe ne l’ouvre pas.</translation>
    </message>
    <message numerus="yes">
        <source>All %n model(s) are the listed ones, by SHA-256.</source>
        <translation type="unfinished">
            <numerusform>Le seul modèle est bien celui de la liste, d’après son SHA-256.</numerusform>
            <numerusform>Les %n modèles sont bien ceux de la liste, d’après leur SHA-256.</numerusform>
        </translation>
    </message>
    <message>
        <source>This machine is not fit for the work.</source>
        <translation type="unfinished">Cette machine n’est pas apte à ce travail.</translation>
    </message>
    <message>
        <source>Mend that first; &apos;homeward doctor&apos; tries it again.</source>
        <translation type="unfinished">Corrigez d’abord cela&#xa0;; «&#xa0;homeward doctor&#xa0;» refait l’essai.</translation>
    </message>
    <message>
        <source>The list of locked packages is not here to compare with.</source>
        <translation type="unfinished">La liste des paquets verrouillés n’est pas là pour la comparaison.</translation>
    </message>
    <message>
        <source>Other packages than the locked ones: {packages}.</source>
        <translation type="unfinished">Paquets différents de ceux verrouillés&#xa0;: {packages}.</translation>
    </message>
    <message numerus="yes">
        <source>All %n package(s) are the locked ones.</source>
        <translation type="unfinished">
            <numerusform>Le seul paquet est bien celui verrouillé.</numerusform>
            <numerusform>Les %n paquets sont bien ceux verrouillés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether this machine has a network cannot be told here.</source>
        <translation type="unfinished">On ne peut pas savoir ici si cette machine a un réseau.</translation>
    </message>
    <message>
        <source>No network is up. Homeward has no network code either.</source>
        <translation type="unfinished">Aucun réseau n’est actif. Homeward n’a d’ailleurs aucun code réseau.</translation>
    </message>
    <message>
        <source>A network is up: {names}. Homeward has no network code, but other programs have; cases belong on a machine without one.</source>
        <translation type="unfinished">Un réseau est actif&#xa0;: {names}. Homeward n’a aucun code réseau, mais d’autres programmes en ont&#xa0;; la place des affaires est sur une machine sans réseau.</translation>
    </message>
    <message>
        <source>Whether memory is written to a disk cannot be told here.</source>
        <translation type="unfinished">On ne peut pas savoir ici si la mémoire est écrite sur un disque.</translation>
    </message>
    <message>
        <source>Memory may be written to a disk in clear: {devices}. Turn swap off, or encrypt it.</source>
        <translation type="unfinished">La mémoire est peut-être écrite en clair sur un disque&#xa0;: {devices}. Désactivez le swap, ou chiffrez-le.</translation>
    </message>
    <message>
        <source>Memory is not written to a disk in clear.</source>
        <translation type="unfinished">La mémoire n’est pas écrite en clair sur un disque.</translation>
    </message>
    <message>
        <source>How much memory there is cannot be told here.</source>
        <translation type="unfinished">On ne peut pas savoir ici combien il y a de mémoire.</translation>
    </message>
    <message>
        <source>{size} GiB of memory are free.</source>
        <translation type="unfinished">{size}&#xa0;Gio de mémoire sont libres.</translation>
    </message>
    <message>
        <source>Large pictures may fail to be read.</source>
        <translation type="unfinished">La lecture de grandes images peut échouer.</translation>
    </message>
    <message>
        <source>{size} GiB are free where you work.</source>
        <translation type="unfinished">{size}&#xa0;Gio sont libres là où vous travaillez.</translation>
    </message>
    <message>
        <source>A case of 100,000 pictures takes about that.</source>
        <translation type="unfinished">Une affaire de 100&#xa0;000 images occupe à peu près cela.</translation>
    </message>
    <message>
        <source>The clock is wrong: this program is newer than {now}.</source>
        <translation type="unfinished">L’horloge est fausse&#xa0;: ce programme est plus récent que {now}.</translation>
    </message>
    <message>
        <source>The clock says {now} UTC; see that it is right.</source>
        <translation type="unfinished">L’horloge indique {now} UTC&#xa0;; vérifiez que c’est juste.</translation>
    </message>
    <message>
        <source>There is no word on people to take back.</source>
        <translation type="unfinished">Il n’y a pas de décision sur des personnes à annuler.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation type="unfinished">Elle est vide.</translation>
    </message>
    <message numerus="yes">
        <source>It has more than %n characters.</source>
        <translation type="unfinished">
            <numerusform>Elle a plus de %n caractère.</numerusform>
            <numerusform>Elle a plus de %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such remark any more.</source>
        <translation type="unfinished">Cette remarque n’existe plus.</translation>
    </message>
    <message>
        <source>This is no sealed file that is looked at; a case has notes and decisions.</source>
        <translation type="unfinished">Ce n’est pas un fichier scellé en cours de consultation&#xa0;; une affaire a des notes et des décisions.</translation>
    </message>
    <message>
        <source>What it is about is not in this file.</source>
        <translation type="unfinished">Ce dont elle parle n’est pas dans ce fichier.</translation>
    </message>
    <message>
        <source>It is about one picture alone, where a pair has two.</source>
        <translation type="unfinished">Elle porte sur une seule image, alors qu’une paire en a deux.</translation>
    </message>
    <message>
        <source>The remark was not kept.</source>
        <translation type="unfinished">La remarque n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>Pick what it is about, and write it.</source>
        <translation type="unfinished">Sélectionnez ce sur quoi elle porte, et écrivez-la.</translation>
    </message>
    <message>
        <source>No report was made: only a PDF can be signed with a laboratory&apos;s certificate.</source>
        <translation type="unfinished">Aucun rapport n’a été créé&#xa0;: seul un PDF peut être signé avec le certificat d’un laboratoire.</translation>
    </message>
    <message>
        <source>Name a file that ends in .pdf, or sign with your own key alone.</source>
        <translation type="unfinished">Indiquez un fichier qui se termine par .pdf, ou signez avec votre seule clé.</translation>
    </message>
    <message>
        <source>No report was made: the ending of its name says nothing.</source>
        <translation type="unfinished">Aucun rapport n’a été créé&#xa0;: l’extension de son nom n’indique rien.</translation>
    </message>
    <message>
        <source>Name a file that ends in .pdf or .html.</source>
        <translation type="unfinished">Indiquez un fichier qui se termine par .pdf ou .html.</translation>
    </message>
    <message>
        <source>No report was made: {what} is no place and no series of this case.</source>
        <translation type="unfinished">Aucun rapport n’a été créé&#xa0;: {what} n’est ni un lieu ni une série de cette affaire.</translation>
    </message>
    <message>
        <source>Check the name; &apos;homeward clusters&apos; lists them.</source>
        <translation type="unfinished">Vérifiez le nom&#xa0;; «&#xa0;homeward clusters&#xa0;» en donne la liste.</translation>
    </message>
    <message>
        <source>That is no time with its zone.</source>
        <translation type="unfinished">Ce n’est pas une heure avec son fuseau.</translation>
    </message>
    <message>
        <source>Write it as 2026-05-01T12:00+00:00.</source>
        <translation type="unfinished">Écrivez-la ainsi&#xa0;: 2026-05-01T12:00+00:00.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished">Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check its path and its rights.</source>
        <translation type="unfinished">Vérifiez son chemin et ses droits.</translation>
    </message>
    <message>
        <source>That file is too large.</source>
        <translation type="unfinished">Ce fichier est trop grand.</translation>
    </message>
    <message>
        <source>Check that it is the file that was meant.</source>
        <translation type="unfinished">Vérifiez que c’est bien le fichier voulu.</translation>
    </message>
    <message>
        <source>That file holds no key.</source>
        <translation type="unfinished">Ce fichier ne contient pas de clé.</translation>
    </message>
    <message>
        <source>None of its lines begins with {beginning}.</source>
        <translation type="unfinished">Aucune de ses lignes ne commence par {beginning}.</translation>
    </message>
    <message>
        <source>Name the file that &apos;homeward receiving-key&apos; or &apos;age-keygen&apos; wrote.</source>
        <translation type="unfinished">Indiquez le fichier que «&#xa0;homeward receiving-key&#xa0;» ou «&#xa0;age-keygen&#xa0;» a écrit.</translation>
    </message>
    <message>
        <source>This is no result of a validation as it was signed.</source>
        <translation type="unfinished">Ce n’est pas un résultat de validation tel qu’il a été signé.</translation>
    </message>
    <message>
        <source>Run &apos;homeward validate&apos; again.</source>
        <translation type="unfinished">Relancez «&#xa0;homeward validate&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing was measured to its end: it was stopped.</source>
        <translation type="unfinished">Rien n’a été mesuré jusqu’au bout&#xa0;: la mesure a été arrêtée.</translation>
    </message>
    <message>
        <source>A result tells of every requirement, or there is none.</source>
        <translation type="unfinished">Un résultat rend compte de toutes les exigences, ou il n’y en a pas.</translation>
    </message>
    <message>
        <source>Begin it again whenever you like, in an empty folder.</source>
        <translation type="unfinished">Recommencez quand vous voulez, dans un dossier vide.</translation>
    </message>
    <message>
        <source>It is of another kind or version, or was written by another program.</source>
        <translation type="unfinished">Il est d’un autre type ou d’une autre version, ou a été écrit par un autre programme.</translation>
    </message>
    <message>
        <source>It tells of no requirements.</source>
        <translation type="unfinished">Il n’indique aucune exigence.</translation>
    </message>
    <message>
        <source>It cannot be read as one.</source>
        <translation type="unfinished">Il ne peut pas être lu comme tel.</translation>
    </message>
    <message>
        <source>It was not signed by the key that was named.</source>
        <translation type="unfinished">Il n’a pas été signé par la clé indiquée.</translation>
    </message>
    <message>
        <source>It was altered after it was signed.</source>
        <translation type="unfinished">Il a été modifié après sa signature.</translation>
    </message>
    <message>
        <source>The content of this sealed file cannot be shown.</source>
        <translation type="unfinished">Le contenu de ce fichier scellé ne peut pas être affiché.</translation>
    </message>
    <message>
        <source>Ask the sender which version sealed it; nothing of it was taken over.</source>
        <translation type="unfinished">Demandez à l’expéditeur quelle version l’a scellé&#xa0;; rien n’en a été repris.</translation>
    </message>
    <message>
        <source>Line {line} of its part {part} is not as this version knows it.</source>
        <translation type="unfinished">La ligne {line} de sa partie {part} n’est pas telle que cette version la connaît.</translation>
    </message>
    <message>
        <source>Its sentence stayed with the names of files.</source>
        <translation type="unfinished">Sa phrase est restée avec les noms de fichiers.</translation>
    </message>
    <message>
        <source>The report was not signed with the laboratory&apos;s certificate.</source>
        <translation type="unfinished">Le rapport n’a pas été signé avec le certificat du laboratoire.</translation>
    </message>
    <message>
        <source>Name a PKCS#12 file (.p12 or .pfx) with its key, RSA or ECDSA, and the right pass phrase.</source>
        <translation type="unfinished">Indiquez un fichier PKCS#12 (.p12 ou .pfx) avec sa clé, RSA ou ECDSA, et la bonne phrase de passe.</translation>
    </message>
    <message>
        <source>It is no PKCS#12 file, or its pass phrase is another.</source>
        <translation type="unfinished">Ce n’est pas un fichier PKCS#12, ou sa phrase de passe est une autre.</translation>
    </message>
    <message>
        <source>There is no key with its certificate in it.</source>
        <translation type="unfinished">Il ne contient pas de clé avec son certificat.</translation>
    </message>
    <message>
        <source>Its key is of a kind that viewers of PDF do not know.</source>
        <translation type="unfinished">Sa clé est d’un type que les lecteurs de PDF ne connaissent pas.</translation>
    </message>
    <message>
        <source>Its chain of certificates is too long.</source>
        <translation type="unfinished">Sa chaîne de certificats est trop longue.</translation>
    </message>
    <message>
        <source>This is not a file of remarks as it was signed.</source>
        <translation type="unfinished">Ce n’est pas un fichier de remarques tel qu’il a été signé.</translation>
    </message>
    <message>
        <source>Ask the reviewer for the file again; nothing of it was taken over.</source>
        <translation type="unfinished">Redemandez le fichier au relecteur&#xa0;; rien n’en a été repris.</translation>
    </message>
    <message>
        <source>It has more than {most} bytes.</source>
        <translation type="unfinished">Il a plus de {most} octets.</translation>
    </message>
    <message>
        <source>It has other parts than remarks.</source>
        <translation type="unfinished">Il a d’autres parties que des remarques.</translation>
    </message>
    <message>
        <source>It has more remarks than a file can have.</source>
        <translation type="unfinished">Il a plus de remarques que n’en peut avoir un fichier.</translation>
    </message>
    <message>
        <source>Its manifest does not tell who made it, or on what.</source>
        <translation type="unfinished">Son manifeste ne dit pas qui l’a créé, ni sur quoi.</translation>
    </message>
    <message>
        <source>Line {line} of it is no remark.</source>
        <translation type="unfinished">Sa ligne {line} n’est pas une remarque.</translation>
    </message>
    <message>
        <source>This is no signature of a report.</source>
        <translation type="unfinished">Ce n’est pas une signature de rapport.</translation>
    </message>
    <message>
        <source>Name the file that was written beside the report, or ask the sender for it.</source>
        <translation type="unfinished">Indiquez le fichier qui a été écrit à côté du rapport, ou demandez-le à l’expéditeur.</translation>
    </message>
    <message>
        <source>The typeface {name} cannot be used.</source>
        <translation type="unfinished">La police de caractères {name} ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>Its file is not there, or not the one that the list of typefaces names.</source>
        <translation type="unfinished">Son fichier est absent, ou n’est pas celui qu’indique la liste des polices.</translation>
    </message>
    <message>
        <source>Install Homeward again.</source>
        <translation type="unfinished">Réinstallez Homeward.</translation>
    </message>
    <message>
        <source>Whose key this is could not be kept.</source>
        <translation type="unfinished">Le propriétaire de cette clé n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>Likeness of faces, never identity. It is less reliable on children and on some skin tones; brothers and sisters are alike. Look at both pictures before you believe it.</source>
        <translation type="unfinished">Ressemblance de visages, jamais identité. Elle est moins fiable pour les enfants et pour certaines couleurs de peau&#xa0;; frères et sœurs se ressemblent. Regardez les deux images avant d’y croire.</translation>
    </message>
    <message>
        <source>No people yet: Analyse ({case.analyse|Ctrl+R}) looks for faces.</source>
        <translation type="unfinished">Pas encore de personnes&#xa0;: Analyser ({case.analyse|Ctrl+R}) cherche les visages.</translation>
    </message>
    <message>
        <source>No people: Analyse has looked for faces, and no two pictures show any that are enough alike.</source>
        <translation type="unfinished">Aucune personne&#xa0;: Analyser a cherché des visages, et il n’y a pas deux images qui en montrent d’assez ressemblants.</translation>
    </message>
    <message>
        <source>Search by this face</source>
        <translation type="unfinished">Rechercher par ce visage</translation>
    </message>
    <message>
        <source>Ranks the pictures of this case by how much a face in them is like one in the picked picture</source>
        <translation type="unfinished">Ordonne les images de cette affaire selon la ressemblance d’un de leurs visages avec un visage de l’image sélectionnée</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation type="unfinished">Personne {number}</translation>
    </message>
    <message>
        <source>{group} with {picture}</source>
        <translation type="unfinished">{group} avec {picture}</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished">Remarque</translation>
    </message>
    <message>
        <source>Reviewer: {word}</source>
        <translation type="unfinished">Relecteur&#xa0;: {word}</translation>
    </message>
    <message>
        <source>{name}, not signed yet</source>
        <translation type="unfinished">{name}, sans signature pour l’instant</translation>
    </message>
    <message>
        <source>{name}, reviewer, key {fingerprint}</source>
        <translation type="unfinished">{name}, relecteur, clé {fingerprint}</translation>
    </message>
    <message>
        <source>{pictures}: {decide.undecided|U} takes the remark back.</source>
        <translation type="unfinished">{pictures}&#xa0;: {decide.undecided|U} annule la remarque.</translation>
    </message>
    <message>
        <source>{pictures}: {decide.same|Y}, {decide.different|X} or {decide.undecided|U} says otherwise.</source>
        <translation type="unfinished">{pictures}&#xa0;: {decide.same|Y}, {decide.different|X} ou {decide.undecided|U} en décide autrement.</translation>
    </message>
    <message>
        <source>{pictures}: {decide.undecided|U} puts the remark aside.</source>
        <translation type="unfinished">{pictures}&#xa0;: {decide.undecided|U} met la remarque de côté.</translation>
    </message>
    <message>
        <source>{pictures}: {decide.same|Y} or {decide.different|X} is your own word, which binds; {decide.undecided|U} puts the remark aside.</source>
        <translation type="unfinished">{pictures}&#xa0;: {decide.same|Y} ou {decide.different|X} est votre propre décision, qui s’impose&#xa0;; {decide.undecided|U} met la remarque de côté.</translation>
    </message>
    <message>
        <source>Open a sealed file</source>
        <translation type="unfinished">Ouvrir un fichier scellé</translation>
    </message>
    <message>
        <source>Not in a sealed file: “{command}” is for a case. {notes.remark|Shift+N} writes a remark.</source>
        <translation type="unfinished">Pas dans un fichier scellé&#xa0;: «&#xa0;{command}&#xa0;» vaut pour une affaire. {notes.remark|Shift+N} écrit une remarque.</translation>
    </message>
    <message>
        <source>Remark …</source>
        <translation type="unfinished">Remarque…</translation>
    </message>
    <message>
        <source>Save remarks …</source>
        <translation type="unfinished">Enregistrer les remarques…</translation>
    </message>
    <message>
        <source>a part of the case</source>
        <translation type="unfinished">une partie de l’affaire</translation>
    </message>
    <message>
        <source>without the names of files</source>
        <translation type="unfinished">sans les noms de fichiers</translation>
    </message>
    <message>
        <source>the key of {name}</source>
        <translation type="unfinished">la clé de {name}</translation>
    </message>
    <message>
        <source>a key that is not known here</source>
        <translation type="unfinished">une clé inconnue ici</translation>
    </message>
    <message>
        <source>Sealed file, read-only: {case}, by {sender}</source>
        <translation type="unfinished">Fichier scellé, en lecture seule&#xa0;: {case}, par {sender}</translation>
    </message>
    <message>
        <source>signed by {key}, {whose}</source>
        <translation type="unfinished">signé par {key}, {whose}</translation>
    </message>
    <message numerus="yes">
        <source>%n clear picture(s)</source>
        <translation type="unfinished">
            <numerusform>%n image en clair</numerusform>
            <numerusform>%n images en clair</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clear picture(s), released by {two}: each shown by its reveal, on your record</source>
        <translation type="unfinished">
            <numerusform>%n image en clair, autorisée par {two}&#xa0;: montrée par son dévoilement, consigné à votre nom</numerusform>
            <numerusform>%n images en clair, autorisées par {two}&#xa0;: chacune montrée par son dévoilement, consigné à votre nom</numerusform>
        </translation>
    </message>
    <message>
        <source>no evidence came along</source>
        <translation type="unfinished">aucun élément de preuve joint</translation>
    </message>
    <message>
        <source>{key}, known</source>
        <translation type="unfinished">{key}, connue</translation>
    </message>
    <message>
        <source>{key}, not known</source>
        <translation type="unfinished">{key}, inconnue</translation>
    </message>
    <message>
        <source>no evidence came along: pictures end at the tile</source>
        <translation type="unfinished">aucun élément de preuve joint&#xa0;: les images s’arrêtent à la vignette</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation type="unfinished">aucun élément de preuve</translation>
    </message>
    <message>
        <source>No remark: pick a picture, a pair, or open a place or a series first.</source>
        <translation type="unfinished">Pas de remarque&#xa0;: sélectionnez d’abord une image ou une paire, ou ouvrez un lieu ou une série.</translation>
    </message>
    <message>
        <source>{first} and {second}, as {kind}</source>
        <translation type="unfinished">{first} et {second}, comme {kind}</translation>
    </message>
    <message numerus="yes">
        <source>The open {kind}: %n picture(s)</source>
        <translation type="unfinished">
            <numerusform>Groupe ouvert ({kind})&#xa0;: %n image</numerusform>
            <numerusform>Groupe ouvert ({kind})&#xa0;: %n images</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no remark yet to be saved.</source>
        <translation type="unfinished">Il n’y a pas encore de remarque à enregistrer.</translation>
    </message>
    <message numerus="yes">
        <source>{file} holds %n remark(s). Send it to {sender}, and tell them your fingerprint by another way than the file: {fingerprint}.</source>
        <translation type="unfinished">
            <numerusform>{file} contient %n remarque. Envoyez-le à {sender}, et communiquez-lui votre empreinte par une autre voie que le fichier&#xa0;: {fingerprint}.</numerusform>
            <numerusform>{file} contient %n remarques. Envoyez-le à {sender}, et communiquez-lui votre empreinte par une autre voie que le fichier&#xa0;: {fingerprint}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The remarks are saved.</source>
        <translation type="unfinished">Les remarques sont enregistrées.</translation>
    </message>
    <message>
        <source>Open a sealed file …</source>
        <translation type="unfinished">Ouvrir un fichier scellé…</translation>
    </message>
    <message>
        <source>As a reviewer: it is checked, then shown read-only, for remarks</source>
        <translation type="unfinished">En tant que relecteur&#xa0;: il est vérifié, puis affiché en lecture seule, pour des remarques</translation>
    </message>
    <message>
        <source>On a sealed file: signed by you, encrypted for whoever sent it</source>
        <translation type="unfinished">Sur un fichier scellé&#xa0;: signées par vous, chiffrées pour qui l’a envoyé</translation>
    </message>
    <message>
        <source>Merge remarks …</source>
        <translation type="unfinished">Fusionner des remarques…</translation>
    </message>
    <message>
        <source>What a reviewer said of a sealed file, shown before it is taken in; it binds nothing</source>
        <translation type="unfinished">Ce qu’un relecteur a dit d’un fichier scellé, affiché avant d’être importé&#xa0;; cela n’engage à rien</translation>
    </message>
    <message>
        <source>On a sealed file: on the picked picture, the pair, or the open place or series</source>
        <translation type="unfinished">Sur un fichier scellé&#xa0;: sur l’image sélectionnée, la paire, ou le lieu ou la série ouverts</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <comment>the file of a key</comment>
        <translation type="unfinished">pas encore choisi</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished">Choisir…</translation>
    </message>
    <message>
        <source>The file of your key</source>
        <translation type="unfinished">Le fichier de votre clé</translation>
    </message>
    <message>
        <source>The file of my key</source>
        <translation type="unfinished">Le fichier de ma clé</translation>
    </message>
    <message>
        <source>It is checked, then shown read-only. Nothing of it is written to the disk in clear.</source>
        <translation type="unfinished">Il est vérifié, puis affiché en lecture seule. Rien n’en est écrit en clair sur le disque.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">Votre nom</translation>
    </message>
    <message>
        <source>Type the pass phrase that the sender told you.</source>
        <translation type="unfinished">Saisissez la phrase de passe que l’expéditeur vous a communiquée.</translation>
    </message>
    <message>
        <source>Choose the file of your key.</source>
        <translation type="unfinished">Choisissez le fichier de votre clé.</translation>
    </message>
    <message numerus="yes">
        <source>Opening … %n picture(s)</source>
        <translation type="unfinished">
            <numerusform>Ouverture… %n image</numerusform>
            <numerusform>Ouverture… %n images</numerusform>
        </translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation type="unfinished">Ce que la vérification a trouvé</translation>
    </message>
    <message numerus="yes">
        <source>?  %n fact(s) that this version does not know (is|are) left out.</source>
        <translation type="unfinished">
            <numerusform>?  %n donnée que cette version ne connaît pas est laissée de côté.</numerusform>
            <numerusform>?  %n données que cette version ne connaît pas sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was signed by this key:</source>
        <translation type="unfinished">Il a été signé par cette clé&#xa0;:</translation>
    </message>
    <message>
        <source>You know it as the key of {name}.</source>
        <translation type="unfinished">Vous la connaissez comme la clé de {name}.</translation>
    </message>
    <message>
        <source>It is not known here. Compare it with what {sender} told you, by telephone or on paper. Once you have, say whose it is; leave that empty until then.</source>
        <translation type="unfinished">Elle est inconnue ici. Comparez-la avec ce que {sender} vous a communiqué, par téléphone ou sur papier. Ensuite, indiquez à qui elle appartient&#xa0;; d’ici là, laissez ce champ vide.</translation>
    </message>
    <message>
        <source>It is the key of</source>
        <translation type="unfinished">C’est la clé de</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">Consulter</translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished">Sur</translation>
    </message>
    <message>
        <source>This picture is in no stack: no other picture of the case is a copy of it.</source>
        <translation type="unfinished">Cette image n’est dans aucune pile&#xa0;: aucune autre image de l’affaire n’en est une copie.</translation>
    </message>
    <message>
        <source>All stacks are unfolded now; {wall.unfold|O} folds them.</source>
        <translation type="unfinished">Toutes les piles sont maintenant dépliées&#xa0;; {wall.unfold|O} les replie.</translation>
    </message>
    <message>
        <source>No copy in this stack is like that.</source>
        <translation type="unfinished">Aucune copie de cette pile n’est dans ce cas.</translation>
    </message>
    <message>
        <source>Split off for good. The Decisions tab takes it back.</source>
        <translation type="unfinished">Séparation définitive. L’onglet Décisions l’annule.</translation>
    </message>
    <message>
        <source>Copies of this picture …</source>
        <translation type="unfinished">Copies de cette image…</translation>
    </message>
    <message>
        <source>What each copy is, and every place where it lies; some can be split off for good</source>
        <translation type="unfinished">Ce qu’est chaque copie, et chaque endroit où elle se trouve&#xa0;; certaines peuvent être séparées définitivement</translation>
    </message>
    <message>
        <source>Best copy</source>
        <translation type="unfinished">Meilleure copie</translation>
    </message>
    <message>
        <source>Of the picked picture&apos;s stack, which is unfolded for it: the most pixels, the least compressed</source>
        <translation type="unfinished">De la pile de l’image sélectionnée, qui est dépliée pour cela&#xa0;: le plus de pixels, la moins compressée</translation>
    </message>
    <message>
        <source>Earliest copy</source>
        <translation type="unfinished">Copie la plus ancienne</translation>
    </message>
    <message>
        <source>By what the camera wrote; where nothing is written, by the file&apos;s own time</source>
        <translation type="unfinished">D’après ce qu’a écrit l’appareil&#xa0;; si rien n’est écrit, d’après l’heure du fichier</translation>
    </message>
    <message>
        <source>Next copy with Exif</source>
        <translation type="unfinished">Copie suivante avec Exif</translation>
    </message>
    <message>
        <source>One whose file says which camera, when or where</source>
        <translation type="unfinished">Une copie dont le fichier dit quel appareil, quand ou où</translation>
    </message>
    <message>
        <source>Next copy that differs from its thumbnail</source>
        <translation type="unfinished">Copie suivante qui diffère de sa miniature</translation>
    </message>
    <message>
        <source>The file still holds a small picture of what it showed before</source>
        <translation type="unfinished">Le fichier contient encore une petite image de ce qu’il montrait avant</translation>
    </message>
    <message>
        <source>best quality</source>
        <comment>of copies</comment>
        <translation type="unfinished">meilleure qualité</translation>
    </message>
    <message>
        <source>earliest</source>
        <comment>of copies</comment>
        <translation type="unfinished">la plus ancienne</translation>
    </message>
    <message>
        <source>has Exif</source>
        <comment>of copies</comment>
        <translation type="unfinished">avec Exif</translation>
    </message>
    <message>
        <source>differs from its thumbnail</source>
        <comment>of copies</comment>
        <translation type="unfinished">diffère de sa miniature</translation>
    </message>
    <message>
        <source>Q: the best. E: the earliest. Shift+E: the next with Exif. Shift+Q: the next that differs from the thumbnail inside its file. Return goes to it on the wall.</source>
        <translation type="unfinished">Q&#xa0;: la meilleure. E&#xa0;: la plus ancienne. Maj+E&#xa0;: la suivante avec Exif. Maj+Q&#xa0;: la suivante qui diffère de la miniature dans son fichier. Entrée y va sur le mur.</translation>
    </message>
    <message>
        <source>Copies of this picture</source>
        <translation type="unfinished">Copies de cette image</translation>
    </message>
    <message>
        <source>Split off for good</source>
        <translation type="unfinished">Séparer définitivement</translation>
    </message>
    <message>
        <source>Reason to split</source>
        <translation type="unfinished">Raison de séparer</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation type="unfinished">Y aller</translation>
    </message>
    <message>
        <source>It lies at: {paths}</source>
        <translation type="unfinished">Elle se trouve à&#xa0;: {paths}</translation>
    </message>
    <message>
        <source>size not known</source>
        <comment>of a copy</comment>
        <translation type="unfinished">taille inconnue</translation>
    </message>
    <message>
        <source>{width} x {height} pixels</source>
        <translation type="unfinished">{width} x {height} pixels</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation type="unfinished">{number}&#xa0;ko</translation>
    </message>
    <message>
        <source>JPEG quality {quality}</source>
        <translation type="unfinished">Qualité JPEG {quality}</translation>
    </message>
    <message>
        <source>no time</source>
        <comment>of a copy</comment>
        <translation type="unfinished">pas d’heure</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s).</source>
        <translation type="unfinished">
            <numerusform>%n image.</numerusform>
            <numerusform>%n images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) in the graph.</source>
        <translation type="unfinished">
            <numerusform>%n nœud dans le graphe.</numerusform>
            <numerusform>%n nœuds dans le graphe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export CASE/UCO …</source>
        <translation type="unfinished">Exporter CASE/UCO…</translation>
    </message>
    <message>
        <source>As JSON-LD for other tools: what was found, grouped and said, and by whom; no picture is in it</source>
        <translation type="unfinished">En JSON-LD pour d’autres outils&#xa0;: ce qui a été trouvé, groupé et dit, et par qui&#xa0;; sans aucune image</translation>
    </message>
    <message>
        <source>Export CASE/UCO</source>
        <translation type="unfinished">Exporter CASE/UCO</translation>
    </message>
    <message>
        <source>With notes and leads</source>
        <translation type="unfinished">Avec les notes et les pistes</translation>
    </message>
    <message>
        <source>No picture, no tile and nothing that pictures are compared by is in it. It is not encrypted; only you can read it where it is written.</source>
        <translation type="unfinished">Il ne contient ni image, ni vignette, ni rien qui serve à comparer les images. Il n’est pas chiffré&#xa0;; là où il est écrit, vous seul pouvez le lire.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) with strength and reason</source>
        <translation type="unfinished">
            <numerusform>%n lien, avec force et raison</numerusform>
            <numerusform>%n liens, avec force et raison</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s): hashes, sizes, tags of files, camera and position</source>
        <translation type="unfinished">
            <numerusform>%n image&#xa0;: hachages, tailles, étiquettes de fichiers, appareil et position</numerusform>
            <numerusform>%n images&#xa0;: hachages, tailles, étiquettes de fichiers, appareil et position</numerusform>
        </translation>
    </message>
    <message>
        <source>who did what, with which version and models</source>
        <translation type="unfinished">qui a fait quoi, avec quelle version et quels modèles</translation>
    </message>
    <message>
        <source>The remark is here, but it would not survive a crash: its draft could not be saved.</source>
        <translation type="unfinished">La remarque est ici, mais ne survivrait pas à un plantage&#xa0;: son ébauche n’a pas pu être enregistrée.</translation>
    </message>
    <message>
        <source>Make room where settings are kept, or save your remarks now.</source>
        <translation type="unfinished">Libérez de la place là où les réglages sont gardés, ou enregistrez vos remarques maintenant.</translation>
    </message>
    <message>
        <source>Remarks that were not saved</source>
        <translation type="unfinished">Remarques non enregistrées</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) by {author}, the last kept {when}, (was|were) not saved in a signed file.</source>
        <translation type="unfinished">
            <numerusform>%n remarque de {author}, conservée {when}, n’a pas été enregistrée dans un fichier signé.</numerusform>
            <numerusform>%n remarques de {author}, la dernière conservée {when}, n’ont pas été enregistrées dans un fichier signé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with them</source>
        <translation type="unfinished">Les reprendre</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation type="unfinished">Les abandonner</translation>
    </message>
    <message>
        <source>How far the writing is</source>
        <translation type="unfinished">Avancement de l’écriture</translation>
    </message>
    <message>
        <source>open a network socket</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">ouvrir un socket réseau</translation>
    </message>
    <message>
        <source>open a local socket</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">ouvrir un socket local</translation>
    </message>
    <message>
        <source>make a pair of sockets</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">créer une paire de sockets</translation>
    </message>
    <message>
        <source>start a process</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">démarrer un processus</translation>
    </message>
    <message>
        <source>start a process the new way</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">démarrer un processus de la nouvelle façon</translation>
    </message>
    <message>
        <source>start a thread</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">démarrer un thread</translation>
    </message>
    <message>
        <source>make memory that runs</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">créer de la mémoire exécutable</translation>
    </message>
    <message>
        <source>make a file without a name</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">créer un fichier sans nom</translation>
    </message>
    <message>
        <source>become another user</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">devenir un autre utilisateur</translation>
    </message>
    <message>
        <source>loosen its limits</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">assouplir ses limites</translation>
    </message>
    <message>
        <source>import what was not loaded</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">importer ce qui n’était pas chargé</translation>
    </message>
    <message>
        <source>look into itself by /proc</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">s’examiner lui-même par /proc</translation>
    </message>
    <message>
        <source>look into its parent by /proc</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">examiner son processus parent par /proc</translation>
    </message>
    <message>
        <source>signal its parent</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">envoyer un signal à son processus parent</translation>
    </message>
    <message>
        <source>signal everybody</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">envoyer un signal à tous</translation>
    </message>
    <message>
        <source>ask the kernel by a ring</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">solliciter le noyau par un anneau</translation>
    </message>
    <message>
        <source>read a file</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">lire un fichier</translation>
    </message>
    <message>
        <source>read a file by the library</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">lire un fichier par la bibliothèque</translation>
    </message>
    <message>
        <source>write a file</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">écrire un fichier</translation>
    </message>
    <message>
        <source>list a folder</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">lister un dossier</translation>
    </message>
    <message>
        <source>ask about a file</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">interroger un fichier</translation>
    </message>
    <message>
        <source>remove a file</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">supprimer un fichier</translation>
    </message>
    <message>
        <source>make a folder</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">créer un dossier</translation>
    </message>
    <message>
        <source>make a link</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">créer un lien de fichier</translation>
    </message>
    <message>
        <source>change folder</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">changer de dossier</translation>
    </message>
    <message>
        <source>change rights</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">changer des droits</translation>
    </message>
    <message>
        <source>The limits of sensor noise: it was fitted on made-up sensors and measured on no two real bodies of one model, and the software of some phones writes the same pattern on every body. Finding nothing says nothing: messengers and web pages take the pattern away.</source>
        <translation type="unfinished">Les limites du bruit du capteur&#xa0;: la méthode a été ajustée sur des capteurs fictifs et n’a été mesurée sur aucune paire de boîtiers réels d’un même modèle, et le logiciel de certains téléphones écrit le même motif sur chaque boîtier. Ne rien trouver ne dit rien&#xa0;: les messageries et les pages web effacent ce motif.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) by sensor noise among its members, not weighed. The strongest: {reason}</source>
        <translation type="unfinished">
            <numerusform>%n lien par bruit du capteur entre ses membres, non pondéré. Le plus fort&#xa0;: {reason}</numerusform>
            <numerusform>%n liens par bruit du capteur entre ses membres, non pondérés. Le plus fort&#xa0;: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) by sensor noise to pictures outside it, not weighed. The strongest: {reason}</source>
        <translation type="unfinished">
            <numerusform>%n lien par bruit du capteur avec des images extérieures, non pondéré. Le plus fort&#xa0;: {reason}</numerusform>
            <numerusform>%n liens par bruit du capteur avec des images extérieures, non pondérés. Le plus fort&#xa0;: {reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>same {hashes} as in “{set}”</source>
        <translation type="unfinished">identique par {hashes} à une entrée de «&#xa0;{set}&#xa0;»</translation>
    </message>
    <message>
        <source>same PhotoDNA value as one in “{set}” (equality only: Homeward does not compute PhotoDNA, near matches are not looked for)</source>
        <translation type="unfinished">même valeur PhotoDNA qu’une entrée de «&#xa0;{set}&#xa0;» (égalité seulement&#xa0;: Homeward ne calcule pas PhotoDNA, les correspondances proches ne sont pas recherchées)</translation>
    </message>
    <message>
        <source>whoever gave the set out</source>
        <translation type="unfinished">l’émetteur du jeu</translation>
    </message>
    <message>
        <source>graded {category} by {examiner}</source>
        <translation type="unfinished">classée {category} par {examiner}</translation>
    </message>
    <message>
        <source>The series&apos; name is too long, or not one line.</source>
        <translation type="unfinished">Le nom de la série est trop long, ou ne tient pas sur une ligne.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation type="unfinished">Raccourcissez-le.</translation>
    </message>
    <message>
        <source>Nothing was added to the stash.</source>
        <translation type="unfinished">Rien n’a été ajouté au recueil.</translation>
    </message>
    <message numerus="yes">
        <source>It knows of %n categor(y|ies) from here already.</source>
        <translation type="unfinished">
            <numerusform>Il connaît déjà %n catégorie d’ici.</numerusform>
            <numerusform>Il connaît déjà %n catégories d’ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture here has a category by your word.</source>
        <translation type="unfinished">Aucune image ici n’a de catégorie donnée par vous.</translation>
    </message>
    <message>
        <source>Grade pictures first; what an imported file says is not your own word.</source>
        <translation type="unfinished">Classez d’abord des images&#xa0;; ce que dit un fichier importé n’est pas votre propre classement.</translation>
    </message>
    <message>
        <source>No stash was written: there is nothing in it.</source>
        <translation type="unfinished">Aucun recueil n’a été écrit&#xa0;: il est vide.</translation>
    </message>
    <message>
        <source>Add to it from a case first.</source>
        <translation type="unfinished">Ajoutez-y d’abord quelque chose depuis une affaire.</translation>
    </message>
    <message>
        <source>No stash was written: its file would be too large to be merged by anybody.</source>
        <translation type="unfinished">Aucun recueil n’a été écrit&#xa0;: son fichier serait trop grand pour que quelqu’un puisse le fusionner.</translation>
    </message>
    <message>
        <source>It may have {most} bytes at most.</source>
        <translation type="unfinished">Il peut avoir {most} octets au plus.</translation>
    </message>
    <message>
        <source>Hand on your own additions, without those of colleagues.</source>
        <translation type="unfinished">Transmettez vos propres ajouts, sans ceux de collègues.</translation>
    </message>
    <message>
        <source>Stopped; nothing of the stash was looked up.</source>
        <translation type="unfinished">Arrêté&#xa0;; rien du recueil n’a été comparé.</translation>
    </message>
    <message>
        <source>There is nothing in the stash that this case did not say itself.</source>
        <translation type="unfinished">Le recueil ne contient rien que cette affaire n’ait dit elle-même.</translation>
    </message>
    <message>
        <source>Add to it from another case, or merge a colleague&apos;s.</source>
        <translation type="unfinished">Ajoutez-y depuis une autre affaire, ou fusionnez celui d’un collègue.</translation>
    </message>
    <message>
        <source>This is not a stash as it was signed.</source>
        <translation type="unfinished">Ce n’est pas un recueil tel qu’il a été signé.</translation>
    </message>
    <message>
        <source>Its manifest does not tell who made it.</source>
        <translation type="unfinished">Son manifeste ne dit pas qui l’a créé.</translation>
    </message>
    <message>
        <source>Part {name} of it is no addition to a stash.</source>
        <translation type="unfinished">Sa partie {name} n’est pas un ajout à un recueil.</translation>
    </message>
    <message>
        <source>An addition in it was not signed by whom it names.</source>
        <translation type="unfinished">Un ajout qu’il contient n’a pas été signé par la personne qu’il désigne.</translation>
    </message>
    <message>
        <source>The stash does not open with this signing key.</source>
        <translation type="unfinished">Le recueil ne s’ouvre pas avec cette clé de signature.</translation>
    </message>
    <message>
        <source>It was made with another one, or its file is damaged.</source>
        <translation type="unfinished">Il a été créé avec une autre, ou son fichier est endommagé.</translation>
    </message>
    <message>
        <source>Put back the key or the file that belong together; nothing was changed.</source>
        <translation type="unfinished">Remettez en place la clé ou le fichier qui vont ensemble&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The stash could not be opened.</source>
        <translation type="unfinished">Le recueil n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>A newer version of the program made this stash.</source>
        <translation type="unfinished">Une version plus récente du programme a créé ce recueil.</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation type="unfinished">Utilisez cette version-là.</translation>
    </message>
    <message>
        <source>The stash is damaged: an addition is not what was added.</source>
        <translation type="unfinished">Le recueil est endommagé&#xa0;: un ajout n’est pas tel qu’il a été ajouté.</translation>
    </message>
    <message>
        <source>Put back its file from a backup.</source>
        <translation type="unfinished">Remettez en place son fichier à partir d’une sauvegarde.</translation>
    </message>
    <message>
        <source>The case was looked up.</source>
        <translation type="unfinished">L’affaire a été comparée au recueil.</translation>
    </message>
    <message>
        <source>Merge a stash</source>
        <translation type="unfinished">Fusionner un recueil</translation>
    </message>
    <message numerus="yes">
        <source>%n addition(s) (is|are) in {file}.</source>
        <translation type="unfinished">
            <numerusform>%n ajout est dans {file}.</numerusform>
            <numerusform>%n ajouts sont dans {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The stash is written.</source>
        <translation type="unfinished">Le recueil est écrit.</translation>
    </message>
    <message>
        <source>All that it said of this case was taken back; the words of before were taken out of this case.</source>
        <translation type="unfinished">Tout ce que le recueil disait de cette affaire a été retiré&#xa0;; ce qu’il disait avant a été enlevé de cette affaire.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of this case (is|are) in it: Facts tells who gave which category, Filters has a box for them.</source>
        <translation type="unfinished">
            <numerusform>%n image de cette affaire s’y trouve&#xa0;: Données dit qui a donné quelle catégorie, Filtres a une case à cocher pour elle.</numerusform>
            <numerusform>%n images de cette affaire s’y trouvent&#xa0;: Données dit qui a donné quelle catégorie, Filtres a une case à cocher pour elles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Own stash …</source>
        <translation type="unfinished">Recueil personnel…</translation>
    </message>
    <message>
        <source>What you graded in past cases: added to by choice, looked up here, merged with colleagues&apos;</source>
        <translation type="unfinished">Ce que vous avez classé dans des affaires passées&#xa0;: complété à votre choix, comparé ici, fusionné avec ceux de collègues</translation>
    </message>
    <message>
        <source>Own stash</source>
        <translation type="unfinished">Recueil personnel</translation>
    </message>
    <message>
        <source>What you graded in past cases, kept beside your settings: hashes and categories, never a picture. It is encrypted by your signing key.</source>
        <translation type="unfinished">Ce que vous avez classé dans des affaires passées, gardé à côté de vos réglages&#xa0;: hachages et catégories, jamais une image. Il est chiffré par votre clé de signature.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished">L’ouvrir</translation>
    </message>
    <message>
        <source>What other examiners graded too, each in their name</source>
        <translation type="unfinished">Aussi ce que d’autres examinateurs ont classé, chacun sous son nom</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n picked picture(s)</source>
        <translation type="unfinished">
            <numerusform>Seulement %n image sélectionnée</numerusform>
            <numerusform>Seulement les %n images sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes along only if you write it here</source>
        <translation type="unfinished">N’est transmise que si vous l’écrivez ici</translation>
    </message>
    <message>
        <source>Look this case up</source>
        <translation type="unfinished">Comparer cette affaire</translation>
    </message>
    <message>
        <source>Merge a colleague&apos;s …</source>
        <translation type="unfinished">Fusionner celui d’un collègue…</translation>
    </message>
    <message>
        <source>Hand it on …</source>
        <translation type="unfinished">Le transmettre…</translation>
    </message>
    <message>
        <source>Words that do not go together</source>
        <translation type="unfinished">Classements qui ne s’accordent pas</translation>
    </message>
    <message>
        <source>Add to the stash</source>
        <translation type="unfinished">Ajouter au recueil</translation>
    </message>
    <message>
        <source>Add from this case</source>
        <translation type="unfinished">Ajouter depuis cette affaire</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) graded, words on them: {words}. Additions: {additions}, {others} of colleagues.</source>
        <translation type="unfinished">
            <numerusform>%n image classée, classements à son sujet&#xa0;: {words}. Ajouts&#xa0;: {additions}, dont {others} de collègues.</numerusform>
            <numerusform>%n images classées, classements à leur sujet&#xa0;: {words}. Ajouts&#xa0;: {additions}, dont {others} de collègues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n categor(y|ies) would be added.</source>
        <translation type="unfinished">
            <numerusform>%n catégorie serait ajoutée.</numerusform>
            <numerusform>%n catégories seraient ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (is|are) another one now.</source>
        <translation type="unfinished">
            <numerusform>%n est à présent une autre.</numerusform>
            <numerusform>%n sont à présent d’autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (stands|stand) no more, and would be taken back.</source>
        <translation type="unfinished">
            <numerusform>%n n’est plus en vigueur, et serait retirée.</numerusform>
            <numerusform>%n ne sont plus en vigueur, et seraient retirées.</numerusform>
        </translation>
    </message>
    <message>
        <source>It knows all that you graded here.</source>
        <translation type="unfinished">Il connaît tout ce que vous avez classé ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s), which nothing here settles</source>
        <translation type="unfinished">
            <numerusform>%n contradiction, que rien ici ne tranche</numerusform>
            <numerusform>%n contradictions, que rien ici ne tranche</numerusform>
        </translation>
    </message>
    <message>
        <source>other category</source>
        <translation type="unfinished">autre catégorie</translation>
    </message>
    <message>
        <source>other scheme</source>
        <translation type="unfinished">autre nomenclature</translation>
    </message>
    <message>
        <source>alike by PDQ, other category</source>
        <translation type="unfinished">ressemblant selon PDQ, autre catégorie</translation>
    </message>
    <message>
        <source>same MD5, other content</source>
        <translation type="unfinished">même MD5, autre contenu</translation>
    </message>
    <message>
        <source>{category} ({scheme}): {examiner}, case {case}, {when}</source>
        <translation type="unfinished">{category} ({scheme})&#xa0;: {examiner}, affaire {case}, {when}</translation>
    </message>
    <message>
        <source>This case was looked up in it as it is now; each further import is too.</source>
        <translation type="unfinished">Cette affaire a été comparée à son état actuel&#xa0;; chaque nouvelle importation l’est aussi.</translation>
    </message>
    <message>
        <source>This case was looked up in an older state of it.</source>
        <translation type="unfinished">Cette affaire a été comparée à un état antérieur du recueil.</translation>
    </message>
    <message>
        <source>This case was not looked up in it yet.</source>
        <translation type="unfinished">Cette affaire ne lui a pas encore été comparée.</translation>
    </message>
    <message>
        <source>Hand the stash on</source>
        <translation type="unfinished">Transmettre le recueil</translation>
    </message>
    <message>
        <source>With what was merged from colleagues, as they signed it</source>
        <translation type="unfinished">Avec ce qui vient de recueils de collègues, tel qu’ils l’ont signé</translation>
    </message>
    <message>
        <source>One file, signed by you and encrypted for them: hashes, categories, and who gave them in which case.</source>
        <translation type="unfinished">Un fichier, signé par vous et chiffré pour les destinataires&#xa0;: hachages, catégories, et qui les a données dans quelle affaire.</translation>
    </message>
    <message>
        <source>My receiving key</source>
        <translation type="unfinished">Ma clé de réception</translation>
    </message>
    <message>
        <source>The file of your receiving key</source>
        <translation type="unfinished">Le fichier de votre clé de réception</translation>
    </message>
    <message>
        <source>All of it is there already; nothing would change.</source>
        <translation type="unfinished">Tout s’y trouve déjà&#xa0;; rien ne changerait.</translation>
    </message>
    <message numerus="yes">
        <source>%n new word(s); contents that nothing was said of here: {contents}.</source>
        <translation type="unfinished">
            <numerusform>%n nouveau classement&#xa0;; contenus dont rien n’était dit ici&#xa0;: {contents}.</numerusform>
            <numerusform>%n nouveaux classements&#xa0;; contenus dont rien n’était dit ici&#xa0;: {contents}.</numerusform>
        </translation>
    </message>
    <message>
        <source>By {authors}.</source>
        <translation type="unfinished">Par {authors}.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) (has|have) the same category here already.</source>
        <translation type="unfinished">
            <numerusform>%n image a déjà la même catégorie ici.</numerusform>
            <numerusform>%n images ont déjà la même catégorie ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s): both words stay, side by side.</source>
        <translation type="unfinished">
            <numerusform>%n contradiction&#xa0;: les deux classements restent, côte à côte.</numerusform>
            <numerusform>%n contradictions&#xa0;: les deux classements restent, côte à côte.</numerusform>
        </translation>
    </message>
    <message>
        <source>From {sender}, signed by this key, {whose}:</source>
        <translation type="unfinished">De {sender}, signé par cette clé, {whose}&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing was sealed: the released picture {picture}… could not be read.</source>
        <translation type="unfinished">Rien n’a été scellé&#xa0;: l’image autorisée {picture}… n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Attach the exhibit&apos;s disk where it was, and seal again.</source>
        <translation type="unfinished">Branchez le disque du scellé là où il était, et scellez de nouveau.</translation>
    </message>
    <message>
        <source>A release is of 1 to {most} pictures.</source>
        <translation type="unfinished">Une autorisation porte sur 1 à {most} images.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the pictures (is|are) not in this case.</source>
        <translation type="unfinished">
            <numerusform>%n des images n’est pas dans cette affaire.</numerusform>
            <numerusform>%n des images ne sont pas dans cette affaire.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pictures have more than {most} bytes.</source>
        <translation type="unfinished">Les images ont plus de {most} octets.</translation>
    </message>
    <message>
        <source>Its file is not where it was found.</source>
        <translation type="unfinished">Son fichier n’est plus là où il a été trouvé.</translation>
    </message>
    <message>
        <source>The pictures were not released.</source>
        <translation type="unfinished">Les images n’ont pas été autorisées.</translation>
    </message>
    <message>
        <source>Name pictures of this case, in several releases.</source>
        <translation type="unfinished">Indiquez des images de cette affaire, en plusieurs autorisations.</translation>
    </message>
    <message>
        <source>This case has not asked for it.</source>
        <translation type="unfinished">Cette affaire ne l’a pas demandée.</translation>
    </message>
    <message>
        <source>There is no one word of two people of that name in this case: {name}.</source>
        <translation type="unfinished">Il n’y a pas exactement une déclaration de deux personnes ainsi désignée dans cette affaire&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Name it by how its number begins, as it is listed.</source>
        <translation type="unfinished">Désignez-la par le début de son numéro, tel qu’il est affiché dans la liste.</translation>
    </message>
    <message>
        <source>This is not a word of two people as it was signed.</source>
        <translation type="unfinished">Ce n’est pas une déclaration de deux personnes telle qu’elle a été signée.</translation>
    </message>
    <message>
        <source>Ask whoever sent it for the file again; nothing of it was taken over.</source>
        <translation type="unfinished">Redemandez le fichier à qui l’a envoyé&#xa0;; rien n’en a été repris.</translation>
    </message>
    <message>
        <source>Two people have to say so, and this would be one.</source>
        <translation type="unfinished">Deux personnes doivent le déclarer, et il n’y en aurait qu’une.</translation>
    </message>
    <message>
        <source>Let somebody else sign, with a key of their own.</source>
        <translation type="unfinished">Faites signer quelqu’un d’autre, avec sa propre clé.</translation>
    </message>
    <message>
        <source>This word of two people is on something else.</source>
        <translation type="unfinished">Cette déclaration de deux personnes porte sur autre chose.</translation>
    </message>
    <message>
        <source>Take the one that is on this case and for this purpose.</source>
        <translation type="unfinished">Prenez celle qui porte sur cette affaire et répond à ce but.</translation>
    </message>
    <message>
        <source>It is for another purpose: {purpose}.</source>
        <translation type="unfinished">Elle sert un autre but&#xa0;: {purpose}.</translation>
    </message>
    <message>
        <source>It is of another case: {case}.</source>
        <translation type="unfinished">Elle concerne une autre affaire&#xa0;: {case}.</translation>
    </message>
    <message>
        <source>The first and the second have the same key.</source>
        <translation type="unfinished">La première et la seconde personne ont la même clé.</translation>
    </message>
    <message>
        <source>The first and the second have the same name.</source>
        <translation type="unfinished">La première et la seconde personne ont le même nom.</translation>
    </message>
    <message>
        <source>A name, the case or the reason is missing, too long, or not in plain letters.</source>
        <translation type="unfinished">Un nom, l’affaire ou le motif manque, est trop long, ou n’est pas en caractères simples.</translation>
    </message>
    <message>
        <source>A fingerprint, the case or the purpose is not written as one.</source>
        <translation type="unfinished">Une empreinte, l’affaire ou le but n’est pas écrit sous la forme requise.</translation>
    </message>
    <message>
        <source>It does not say on what it is.</source>
        <translation type="unfinished">Elle ne dit pas sur quoi elle porte.</translation>
    </message>
    <message numerus="yes">
        <source>It has to end, within %n day(s).</source>
        <translation type="unfinished">
            <numerusform>Elle doit prendre fin, sous %n jour au plus.</numerusform>
            <numerusform>Elle doit prendre fin, sous %n jours au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clear pictures are not those that two people released, or not for these recipients.</source>
        <translation type="unfinished">Les images en clair ne sont pas celles que deux personnes ont autorisées, ou pas pour ces destinataires.</translation>
    </message>
    <message>
        <source>Release exactly what is sealed, to exactly those that it is sealed for.</source>
        <translation type="unfinished">Autorisez exactement ce qui est scellé, et pour exactement ceux pour qui c’est scellé.</translation>
    </message>
    <message>
        <source>The clear pictures in this sealed file are not as two people released them.</source>
        <translation type="unfinished">Les images en clair de ce fichier scellé ne sont pas telles que deux personnes les ont autorisées.</translation>
    </message>
    <message>
        <source>Ask the sender for a file that holds what was released; nothing of this one was taken over.</source>
        <translation type="unfinished">Demandez à l’expéditeur un fichier qui contient ce qui a été autorisé&#xa0;; rien de celui-ci n’a été repris.</translation>
    </message>
    <message>
        <source>It was released to other keys than the file is to be sealed for.</source>
        <translation type="unfinished">L’autorisation vise d’autres clés que celles pour lesquelles le fichier doit être scellé.</translation>
    </message>
    <message numerus="yes">
        <source>%n released picture(s) (is|are) not among those that are sealed.</source>
        <translation type="unfinished">
            <numerusform>%n image autorisée n’est pas parmi celles qui sont scellées.</numerusform>
            <numerusform>%n images autorisées ne sont pas parmi celles qui sont scellées.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not tell when it was sealed.</source>
        <translation type="unfinished">Il ne dit pas quand il a été scellé.</translation>
    </message>
    <message>
        <source>It was released to other keys than the file is sealed for.</source>
        <translation type="unfinished">L’autorisation vise d’autres clés que celles pour lesquelles le fichier est scellé.</translation>
    </message>
    <message>
        <source>Other pictures are clear in it than were released.</source>
        <translation type="unfinished">Il contient en clair d’autres images que celles qui ont été autorisées.</translation>
    </message>
    <message>
        <source>A clear picture in it is not the one that was released.</source>
        <translation type="unfinished">Une image en clair qu’il contient n’est pas celle qui a été autorisée.</translation>
    </message>
    <message>
        <source>A clear picture in it has more than {most} bytes.</source>
        <translation type="unfinished">Une image en clair qu’il contient a plus de {most} octets.</translation>
    </message>
    <message>
        <source>It does not say which pictures are released, and to whom, as a release does.</source>
        <translation type="unfinished">Elle ne dit pas, comme le fait une autorisation, quelles images sont autorisées, et pour qui.</translation>
    </message>
    <message>
        <source>The picture stays veiled: that it is looked at could not be noted.</source>
        <translation type="unfinished">L’image reste voilée&#xa0;: il n’a pas été possible de consigner qu’elle est regardée.</translation>
    </message>
    <message>
        <source>The picture is veiled again, but that it is could not be noted.</source>
        <translation type="unfinished">L’image est de nouveau voilée, mais il n’a pas été possible de le consigner.</translation>
    </message>
    <message>
        <source>The file {name} beside your settings cannot be written or read.</source>
        <translation type="unfinished">Le fichier {name}, à côté de vos réglages, ne peut pas être écrit ou lu.</translation>
    </message>
    <message>
        <source>✓ {name} has signed</source>
        <translation type="unfinished">✓ {name} a signé</translation>
    </message>
    <message>
        <source>{name} has not signed yet</source>
        <translation type="unfinished">{name} n’a pas encore signé</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s): {why}</source>
        <translation type="unfinished">
            <numerusform>%n image&#xa0;: {why}</numerusform>
            <numerusform>%n images&#xa0;: {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>Stands until {at}</source>
        <translation type="unfinished">En vigueur jusqu’au {at}</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), released by {first} and {second}</source>
        <translation type="unfinished">
            <numerusform>%n image, autorisée par {first} et {second}</numerusform>
            <numerusform>%n images, autorisées par {first} et {second}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of {case}, each by its SHA-256:</source>
        <translation type="unfinished">
            <numerusform>%n image de {case}, avec son SHA-256&#xa0;:</numerusform>
            <numerusform>%n images de {case}, chacune avec son SHA-256&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>the signing key of this machine</source>
        <translation type="unfinished">la clé de signature de cette machine</translation>
    </message>
    <message>
        <source>No part of a person is left: no hand, hair, skin, shadow or tattoo.</source>
        <translation type="unfinished">Il ne reste aucune partie d’une personne&#xa0;: ni main, ni cheveux, ni peau, ni ombre, ni tatouage.</translation>
    </message>
    <message>
        <source>Look for reflections: no mirror, window, metal or glossy surface shows anybody.</source>
        <translation type="unfinished">Chercher les reflets&#xa0;: aucun miroir, aucune fenêtre, aucun métal ni aucune surface brillante ne montre quelqu’un.</translation>
    </message>
    <message>
        <source>No screen, photograph, drawing or poster shows anybody.</source>
        <translation type="unfinished">Aucun écran, aucune photographie, aucun dessin ni aucune affiche ne montre quelqu’un.</translation>
    </message>
    <message>
        <source>No text, QR code or bar code tells who somebody is, or more than the appeal asks for.</source>
        <translation type="unfinished">Aucun texte, code QR ou code-barres ne dit qui est quelqu’un, ni plus que ce que l’appel au public demande.</translation>
    </message>
    <message>
        <source>The program fills in whom it finds. It misses people, and parts of them most of all.</source>
        <translation type="unfinished">Le programme masque les personnes qu’il trouve. Il en manque, et surtout des parties de personnes.</translation>
    </message>
    <message numerus="yes">
        <source>Not checked by the program, which found %n bright spot(s), as lamps and glossy surfaces make them.</source>
        <translation type="unfinished">
            <numerusform>Non vérifié par le programme, qui a trouvé %n point lumineux, comme en produisent les lampes et les surfaces brillantes.</numerusform>
            <numerusform>Non vérifié par le programme, qui a trouvé %n points lumineux, comme en produisent les lampes et les surfaces brillantes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not checked by the program, which found %n QR code(s) or bar code(s).</source>
        <translation type="unfinished">
            <numerusform>Non vérifié par le programme, qui a trouvé %n code QR ou code-barres.</numerusform>
            <numerusform>Non vérifié par le programme, qui a trouvé %n codes QR ou codes-barres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text is not checked by the program. It found no QR code; small ones it misses.</source>
        <translation type="unfinished">Le texte n’est pas vérifié par le programme. Il n’a trouvé aucun code QR&#xa0;; les petits lui échappent.</translation>
    </message>
    <message>
        <source>Not checked by the program.</source>
        <translation type="unfinished">Non vérifié par le programme.</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>state of an appeal&apos;s cut-out</comment>
        <translation type="unfinished">ébauche</translation>
    </message>
    <message>
        <source>waiting for approval</source>
        <comment>state of an appeal&apos;s cut-out</comment>
        <translation type="unfinished">en attente d’approbation</translation>
    </message>
    <message>
        <source>approved</source>
        <comment>state of an appeal&apos;s cut-out</comment>
        <translation type="unfinished">approuvée</translation>
    </message>
    <message>
        <source>not approved</source>
        <comment>state of an appeal&apos;s cut-out</comment>
        <translation type="unfinished">non approuvée</translation>
    </message>
    <message>
        <source>written out</source>
        <comment>state of an appeal&apos;s cut-out</comment>
        <translation type="unfinished">exportée</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>state of an appeal&apos;s cut-out</comment>
        <translation type="unfinished">retirée</translation>
    </message>
    <message>
        <source>Nothing was cut out: the picture&apos;s file is not where it was found.</source>
        <translation type="unfinished">Rien n’a été découpé&#xa0;: le fichier de l’image n’est plus là où il a été trouvé.</translation>
    </message>
    <message>
        <source>A cut-out is made from the exhibit itself, and that is not attached here.</source>
        <translation type="unfinished">Une découpe est tirée du scellé même, et celui-ci n’est pas branché ici.</translation>
    </message>
    <message>
        <source>Attach the exhibit&apos;s disk where it was, and ask again.</source>
        <translation type="unfinished">Branchez le disque du scellé là où il était, et redemandez.</translation>
    </message>
    <message>
        <source>Nothing was cut out: too little would be left of it.</source>
        <translation type="unfinished">Rien n’a été découpé&#xa0;: il en resterait trop peu.</translation>
    </message>
    <message>
        <source>People are there, or nobody can tell since it is too small, too dark or too even: {share} is left.</source>
        <translation type="unfinished">Des personnes s’y trouvent, ou nul ne peut le dire, car c’est trop petit, trop sombre ou trop uniforme&#xa0;: il en reste {share}.</translation>
    </message>
    <message>
        <source>Draw a region away from people, or a larger one.</source>
        <translation type="unfinished">Tracez une zone à l’écart des personnes, ou une zone plus grande.</translation>
    </message>
    <message>
        <source>Nothing was cut out: somebody may still be in it.</source>
        <translation type="unfinished">Rien n’a été découpé&#xa0;: quelqu’un y est peut-être encore visible.</translation>
    </message>
    <message>
        <source>A face was found in the finished cut-out.</source>
        <translation type="unfinished">Un visage a été trouvé dans la découpe terminée.</translation>
    </message>
    <message>
        <source>A person was found in the finished cut-out.</source>
        <translation type="unfinished">Une personne a été trouvée dans la découpe terminée.</translation>
    </message>
    <message>
        <source>Draw a smaller region, away from people, pictures of people and mirrors.</source>
        <translation type="unfinished">Tracez une zone plus petite, à l’écart des personnes, des images de personnes et des miroirs.</translation>
    </message>
    <message>
        <source>Nothing was cut out: that is no size.</source>
        <translation type="unfinished">Rien n’a été découpé&#xa0;: ce n’est pas une taille valable.</translation>
    </message>
    <message>
        <source>Give the longest side as {least} to {most} pixels.</source>
        <translation type="unfinished">Indiquez le plus grand côté, de {least} à {most} pixels.</translation>
    </message>
    <message>
        <source>Nothing was cut out: what it is about is too long.</source>
        <translation type="unfinished">Rien n’a été découpé&#xa0;: l’indication de ce que c’est est trop longue.</translation>
    </message>
    <message>
        <source>Say it on one line, in at most {most} characters.</source>
        <translation type="unfinished">Dites-le sur une ligne, en {most} caractères au plus.</translation>
    </message>
    <message>
        <source>There is no cut-out of that number in this case.</source>
        <translation type="unfinished">Il n’y a pas de découpe de ce numéro dans cette affaire.</translation>
    </message>
    <message>
        <source>Look at the list of cut-outs.</source>
        <translation type="unfinished">Regardez la liste des découpes.</translation>
    </message>
    <message>
        <source>Nothing was done with the cut-out: it is {state}.</source>
        <translation type="unfinished">Rien n’a été fait de la découpe&#xa0;: son état est «&#xa0;{state}&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing was signed: the cut-out has not been looked at for everything.</source>
        <translation type="unfinished">Rien n’a été signé&#xa0;: tout n’a pas été vérifié dans la découpe.</translation>
    </message>
    <message>
        <source>You have not looked at it.</source>
        <translation type="unfinished">Vous ne l’avez pas regardée.</translation>
    </message>
    <message>
        <source>Look at it in Appeals, and tick what you have looked for.</source>
        <translation type="unfinished">Regardez-la dans Appels au public, et cochez ce que vous avez cherché.</translation>
    </message>
    <message>
        <source>Nothing was approved: a second person has to do it.</source>
        <translation type="unfinished">Rien n’a été approuvé&#xa0;: une seconde personne doit le faire.</translation>
    </message>
    <message>
        <source>You have asked for it, or made it.</source>
        <translation type="unfinished">Vous en avez fait la demande, ou vous avez fait la découpe.</translation>
    </message>
    <message>
        <source>Let a colleague open the case under their own name, look at it, and sign with their key.</source>
        <translation type="unfinished">Demandez à un collègue d’ouvrir l’affaire sous son propre nom, de la regarder et de signer avec sa clé.</translation>
    </message>
    <message>
        <source>Nothing left the case: the cut-out is not the one that two people have signed.</source>
        <translation type="unfinished">Rien n’est sorti de l’affaire&#xa0;: la découpe n’est pas celle que deux personnes ont signée.</translation>
    </message>
    <message>
        <source>Its SHA-256 is another one, or its file holds more than pixels.</source>
        <translation type="unfinished">Son SHA-256 est différent, ou son fichier contient plus que des pixels.</translation>
    </message>
    <message>
        <source>Make it again, and find out who changed the case.</source>
        <translation type="unfinished">Refaites-la, et cherchez qui a modifié l’affaire.</translation>
    </message>
    <message>
        <source>Wait for the answer, or withdraw it and make another.</source>
        <translation type="unfinished">Attendez la réponse, ou retirez-la et faites-en une autre.</translation>
    </message>
    <message>
        <source>Have it asked for first.</source>
        <translation type="unfinished">Faites d’abord demander l’approbation.</translation>
    </message>
    <message>
        <source>Withdraw it instead.</source>
        <translation type="unfinished">Retirez-la plutôt.</translation>
    </message>
    <message>
        <source>Make another one.</source>
        <translation type="unfinished">Faites-en une autre.</translation>
    </message>
    <message>
        <source>Have a second person approve it first.</source>
        <translation type="unfinished">Faites-la d’abord approuver par une seconde personne.</translation>
    </message>
    <message>
        <source>{form}, {wide} by {high}</source>
        <translation type="unfinished">{form}, {wide} sur {high}</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation type="unfinished">N°&#xa0;{number}</translation>
    </message>
    <message>
        <source>made {when} by {who}</source>
        <translation type="unfinished">faite {when} par {who}</translation>
    </message>
    <message>
        <source>asked for {when} by {who}</source>
        <translation type="unfinished">approbation demandée {when} par {who}</translation>
    </message>
    <message>
        <source>approved by {who}</source>
        <translation type="unfinished">approuvée par {who}</translation>
    </message>
    <message>
        <source>{who} said no</source>
        <translation type="unfinished">{who} a refusé</translation>
    </message>
    <message>
        <source>written out {when} by {who}</source>
        <translation type="unfinished">exportée {when} par {who}</translation>
    </message>
    <message>
        <source>withdrawn {when} by {who}</source>
        <translation type="unfinished">retirée {when} par {who}</translation>
    </message>
    <message>
        <source>Pick a picture anywhere and press {appeals.open|Shift+A}; then draw a rectangle round an object.</source>
        <translation type="unfinished">Sélectionnez une image où que ce soit et appuyez sur {appeals.open|Shift+A}&#xa0;; tracez ensuite un rectangle autour d’un objet.</translation>
    </message>
    <message>
        <source>Drag, or use the arrows, to draw a rectangle round the object. {picture.context|C} shows the scene, people filled in.</source>
        <translation type="unfinished">Faites glisser, ou utilisez les flèches, pour tracer un rectangle autour de l’objet. {picture.context|C} montre la scène, personnes masquées.</translation>
    </message>
    <message>
        <source>Arrows move the rectangle, Shift and arrows grow it. Return cuts it out; people are filled in.</source>
        <translation type="unfinished">Les flèches déplacent le rectangle, Maj et flèches l’agrandissent. Entrée le découpe&#xa0;; les personnes sont masquées.</translation>
    </message>
    <message>
        <source>Cutting out; a locked process is started for it …</source>
        <translation type="unfinished">Découpage&#xa0;; un processus confiné est lancé pour cela…</translation>
    </message>
    <message>
        <source>Nothing has been cut out yet.</source>
        <translation type="unfinished">Rien n’a encore été découpé.</translation>
    </message>
    <message>
        <source>Look at it with {picture.context|C} before you tick: it is a reveal, on the record.</source>
        <translation type="unfinished">Regardez-la avec {picture.context|C} avant de cocher&#xa0;: c’est un dévoilement, consigné.</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation type="unfinished">Appels au public</translation>
    </message>
    <message>
        <source>Number on a rim</source>
        <translation type="unfinished">Numéro sur une bordure</translation>
    </message>
    <message>
        <source>Cut out</source>
        <translation type="unfinished">Découper</translation>
    </message>
    <message>
        <source>Cut-outs for appeals</source>
        <translation type="unfinished">Découpes pour appels au public</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation type="unfinished">Ce qu’il faut chercher</translation>
    </message>
    <message>
        <source>Look ({picture.context|C})</source>
        <translation type="unfinished">Regarder ({picture.context|C})</translation>
    </message>
    <message>
        <source>Second person …</source>
        <translation type="unfinished">Seconde personne…</translation>
    </message>
    <message>
        <source>Approve …</source>
        <translation type="unfinished">Approuver…</translation>
    </message>
    <message>
        <source>Refuse …</source>
        <translation type="unfinished">Refuser…</translation>
    </message>
    <message>
        <source>Write out …</source>
        <translation type="unfinished">Exporter…</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation type="unfinished">Retirer…</translation>
    </message>
    <message>
        <source>What it is, for the team</source>
        <translation type="unfinished">Ce que c’est, pour l’équipe</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation type="unfinished">Type de fichier</translation>
    </message>
    <message>
        <source>{side} px</source>
        <translation type="unfinished">{side} px</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation type="unfinished">Plus grand côté</translation>
    </message>
    <message>
        <source>{who} has ticked all that stands below; look for the same, and tick it yourself.</source>
        <translation type="unfinished">{who} a coché tout ce qui figure ci-dessous&#xa0;; cherchez la même chose et cochez-la vous-même.</translation>
    </message>
    <message>
        <source>Cut out for an appeal</source>
        <translation type="unfinished">Découper pour un appel au public</translation>
    </message>
    <message>
        <source>An object for the public, people filled in; it leaves when two people have signed</source>
        <translation type="unfinished">Un objet pour le public, personnes masquées&#xa0;; il sort quand deux personnes ont signé</translation>
    </message>
    <message>
        <source>Appeals: draw a rectangle, or none</source>
        <translation type="unfinished">Appels au public&#xa0;: tracer un rectangle, ou aucun</translation>
    </message>
    <message>
        <source>Appeals: cut out what is drawn</source>
        <translation type="unfinished">Appels au public&#xa0;: découper ce qui est tracé</translation>
    </message>
    <message>
        <source>Appeals: look at the chosen cut-out, or veil it</source>
        <translation type="unfinished">Appels au public&#xa0;: regarder la découpe choisie, ou la voiler</translation>
    </message>
    <message>
        <source>Picture to cut from: none picked yet</source>
        <translation type="unfinished">Image à découper&#xa0;: pas encore sélectionnée</translation>
    </message>
    <message>
        <source>Picture to cut from, {picture}: {part}</source>
        <translation type="unfinished">Image à découper, {picture}&#xa0;: {part}</translation>
    </message>
    <message>
        <source>Cut-out: none chosen</source>
        <translation type="unfinished">Découpe&#xa0;: aucune choisie</translation>
    </message>
    <message>
        <source>Cut-out {name}, as it would leave</source>
        <translation type="unfinished">Découpe {name}, telle qu’elle sortirait</translation>
    </message>
    <message>
        <source>Cut-out {name}, veiled</source>
        <translation type="unfinished">Découpe {name}, voilée</translation>
    </message>
    <message>
        <source>Show everything ({filters.clear|Ctrl+Backspace})</source>
        <translation type="unfinished">Tout afficher ({filters.clear|Ctrl+Backspace})</translation>
    </message>
    <message numerus="yes">
        <source>Narrowed by {panels}: the wall shows %n picture(s).</source>
        <translation type="unfinished">
            <numerusform>Restreint par {panels} : le mur montre %n image.</numerusform>
            <numerusform>Restreint par {panels} : le mur montre %n images.</numerusform>
        </translation>
    </message>
    <message>
        <source>Narrowed by {panels}</source>
        <translation type="unfinished">Restreint par {panels}</translation>
    </message>
    <message>
        <source>Asks for its pass phrase</source>
        <translation type="unfinished">Demande sa phrase de passe</translation>
    </message>
    <message>
        <source>“{command}” is for a picture: pick one in a grid of tiles first.</source>
        <translation type="unfinished">« {command} » porte sur une image : choisissez-en d’abord une dans une grille.</translation>
    </message>
    <message>
        <source>Equator</source>
        <translation type="unfinished">Équateur</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) near {town}</source>
        <translation type="unfinished">
            <numerusform>%n image près de {town}</numerusform>
            <numerusform>%n images près de {town}</numerusform>
        </translation>
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished">mesuré</translation>
    </message>
    <message>
        <source>inferred from its place</source>
        <translation type="unfinished">déduite de son lieu</translation>
    </message>
    <message>
        <source>may be {metres} m off</source>
        <translation type="unfinished">peut être à {metres} m près</translation>
    </message>
    <message>
        <source>may be 100 m off, as is assumed</source>
        <translation type="unfinished">peut être à 100 m près, par hypothèse</translation>
    </message>
    <message numerus="yes">
        <source>%n of them measured</source>
        <comment>pictures</comment>
        <translation type="unfinished">
            <numerusform>dont %n mesurée</numerusform>
            <numerusform>dont %n mesurées</numerusform>
        </translation>
    </message>
    <message>
        <source>with the picked picture</source>
        <translation type="unfinished">avec l’image choisie</translation>
    </message>
    <message numerus="yes">
        <source>But one body may not have taken all %n picture(s) with that serial: {said}</source>
        <translation type="unfinished">
            <numerusform>Mais un seul boîtier n’a peut-être pas pris la %n image portant ce numéro de série : {said}</numerusform>
            <numerusform>Mais un seul boîtier n’a peut-être pas pris les %n images portant ce numéro de série : {said}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %n picture(s) with that serial {fits} fit one body.</source>
        <translation type="unfinished">
            <numerusform>Pour la %n image portant ce numéro de série, {fits} conviennent à un seul boîtier.</numerusform>
            <numerusform>Pour les %n images portant ce numéro de série, {fits} conviennent à un seul boîtier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing else in the files of the %n picture(s) with that serial bears on whether one body wrote it.</source>
        <translation type="unfinished">
            <numerusform>Rien d’autre dans le fichier de la %n image portant ce numéro de série ne dit si un seul boîtier l’a écrit.</numerusform>
            <numerusform>Rien d’autre dans les fichiers des %n images portant ce numéro de série ne dit si un seul boîtier l’a écrit.</numerusform>
        </translation>
    </message>
    <message>
        <source>they name firmware by turns ({versions}), as two bodies&apos; do.</source>
        <translation type="unfinished">elles nomment tour à tour des micrologiciels ({versions}), comme celles de deux boîtiers.</translation>
    </message>
    <message numerus="yes">
        <source>times and %n position(s)</source>
        <translation type="unfinished">
            <numerusform>heures et %n position</numerusform>
            <numerusform>heures et %n positions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>times and %n number(s) in names</source>
        <translation type="unfinished">
            <numerusform>heures et %n numéro dans les noms</numerusform>
            <numerusform>heures et %n numéros dans les noms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>two that were taken {apart} after each other lie {distance} apart (%n such leap(s)), unless a clock or a position is wrong.</source>
        <translation type="unfinished">
            <numerusform>deux prises à {apart} l’une de l’autre sont distantes de {distance} (%n saut de ce genre), sauf si une horloge ou une position est fausse.</numerusform>
            <numerusform>deux prises à {apart} l’une de l’autre sont distantes de {distance} (%n sauts de ce genre), sauf si une horloge ou une position est fausse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the numbers in their names run in %n rows by turns ({rows}), as those of so many bodies do, or of files that somebody renamed.</source>
        <translation type="unfinished">
            <numerusform>les numéros dans leurs noms vont tour à tour en %n suite ({rows}), comme ceux d’autant de boîtiers, ou de fichiers renommés.</numerusform>
            <numerusform>les numéros dans leurs noms vont tour à tour en %n suites ({rows}), comme ceux d’autant de boîtiers, ou de fichiers renommés.</numerusform>
        </translation>
    </message>
</context>
</TS>
