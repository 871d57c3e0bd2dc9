<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name />
    <message numerus="yes">
        <source>serial {serial}</source>
        <comment>a camera's number</comment>
        <translation>
            <numerusform>serial {serial}</numerusform>
            <numerusform>serial {serial}</numerusform>
        </translation>
    </message>
    <message>
        <source>{camera}, serial {serial}</source>
        <translation>{camera}, serial {serial}</translation>
    </message>
    <message>
        <source>{camera}, {owner}'s</source>
        <translation>{camera}, {owner}'s</translation>
    </message>
    <message>
        <source>Its serial {serial} stands in files of two models and is not counted.</source>
        <translation>Its serial {serial} stands in files of two models and is not counted.</translation>
    </message>
    <message>
        <source>It has {many} characters, and {most} are the most.</source>
        <translation>It has {many} characters, and {most} are the most.</translation>
    </message>
    <message>
        <source>It is not TOML: {error}.</source>
        <translation>It is not TOML: {error}.</translation>
    </message>
    <message>
        <source>It lists no [[category]].</source>
        <translation>It lists no [[category]].</translation>
    </message>
    <message>
        <source>It lists {many} categories, and {most} are the most.</source>
        <translation>It lists {many} categories, and {most} are the most.</translation>
    </message>
    <message>
        <source>Category {number} is not a table.</source>
        <translation>Category {number} is not a table.</translation>
    </message>
    <message>
        <source>The code of category {number} has blanks, or more than {most} characters.</source>
        <translation>The code of category {number} has blanks, or more than {most} characters.</translation>
    </message>
    <message>
        <source>The key of category {number} is {key}, and only the digits 0 to 9 can be keys.</source>
        <translation>The key of category {number} is {key}, and only the digits 0 to 9 can be keys.</translation>
    </message>
    <message>
        <source>The code {code} has two meanings: {one}, and {other}.</source>
        <translation>The code {code} has two meanings: {one}, and {other}.</translation>
    </message>
    <message>
        <source>The key {key} has two meanings: {one}, and {other}.</source>
        <translation>The key {key} has two meanings: {one}, and {other}.</translation>
    </message>
    <message>
        <source>“{field}” of the scheme is missing, or is not text in quotation marks.</source>
        <translation>“{field}” of the scheme is missing, or is not text in quotation marks.</translation>
    </message>
    <message>
        <source>“{field}” of category {number} is missing, or is not text in quotation marks.</source>
        <translation>“{field}” of category {number} is missing, or is not text in quotation marks.</translation>
    </message>
    <message>
        <source>“{field}” of the scheme cannot be used: {error}.</source>
        <translation>“{field}” of the scheme cannot be used: {error}.</translation>
    </message>
    <message>
        <source>“{field}” of category {number} cannot be used: {error}.</source>
        <translation>“{field}” of category {number} cannot be used: {error}.</translation>
    </message>
    <message>
        <source>This file of categories cannot be used.</source>
        <translation>This file of categories cannot be used.</translation>
    </message>
    <message>
        <source>Mend the file; resources/schemes has some that can be used, to begin from.</source>
        <translation>Mend the file; resources/schemes has some that can be used, to begin from.</translation>
    </message>
    <message>
        <source>{metres} m</source>
        <translation>{metres} m</translation>
    </message>
    <message>
        <source>{km} km</source>
        <translation>{km} km</translation>
    </message>
    <message>
        <source>north</source>
        <comment>a direction</comment>
        <translation>north</translation>
    </message>
    <message>
        <source>north-east</source>
        <comment>a direction</comment>
        <translation>north-east</translation>
    </message>
    <message>
        <source>east</source>
        <comment>a direction</comment>
        <translation>east</translation>
    </message>
    <message>
        <source>south-east</source>
        <comment>a direction</comment>
        <translation>south-east</translation>
    </message>
    <message>
        <source>south</source>
        <comment>a direction</comment>
        <translation>south</translation>
    </message>
    <message>
        <source>south-west</source>
        <comment>a direction</comment>
        <translation>south-west</translation>
    </message>
    <message>
        <source>west</source>
        <comment>a direction</comment>
        <translation>west</translation>
    </message>
    <message>
        <source>north-west</source>
        <comment>a direction</comment>
        <translation>north-west</translation>
    </message>
    <message>
        <source>N</source>
        <comment>north of the equator</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>S</source>
        <comment>south of the equator</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>E</source>
        <comment>east of Greenwich</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>W</source>
        <comment>west of Greenwich</comment>
        <translation>W</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} and {last}</translation>
    </message>
    <message>
        <source>{some} or {last}</source>
        <translation>{some} or {last}</translation>
    </message>
    <message numerus="yes">
        <source>{some} and %n more</source>
        <translation>
            <numerusform>{some} and %n more</numerusform>
            <numerusform>{some} and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>The pass phrase does not open this case.</source>
        <translation>The pass phrase does not open this case.</translation>
    </message>
    <message>
        <source>It is not the one that the case was sealed with, or the case's key file was altered.</source>
        <translation>It is not the one that the case was sealed with, or the case's key file was altered.</translation>
    </message>
    <message>
        <source>Type it again, with an eye on Caps Lock and the keyboard's language, or use the recovery key.</source>
        <translation>Type it again, with an eye on Caps Lock and the keyboard's language, or use the recovery key.</translation>
    </message>
    <message>
        <source>This case was saved by a newer version of the program.</source>
        <translation>This case was saved by a newer version of the program.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n schema change(s) that this version does not know.</source>
        <translation>
            <numerusform>It has %n schema change that this version does not know.</numerusform>
            <numerusform>It has %n schema changes that this version does not know.</numerusform>
        </translation>
    </message>
    <message>
        <source>Install the newer version. The case file has not been changed.</source>
        <translation>Install the newer version. The case file has not been changed.</translation>
    </message>
    <message>
        <source>This case is damaged: {part}.</source>
        <translation>This case is damaged: {part}.</translation>
    </message>
    <message>
        <source>The file was cut off, altered or copied incompletely; its seal does not fit.</source>
        <translation>The file was cut off, altered or copied incompletely; its seal does not fit.</translation>
    </message>
    <message>
        <source>Work on a copy of the backup. Nothing has been changed in the damaged case.</source>
        <translation>Work on a copy of the backup. Nothing has been changed in the damaged case.</translation>
    </message>
    <message>
        <source>This case is open elsewhere.</source>
        <translation>This case is open elsewhere.</translation>
    </message>
    <message>
        <source>It is held by {holder}.</source>
        <translation>It is held by {holder}.</translation>
    </message>
    <message>
        <source>Close it there first; two writers could lose each other's work.</source>
        <translation>Close it there first; two writers could lose each other's work.</translation>
    </message>
    <message>
        <source>There is no case at {name}.</source>
        <translation>There is no case at {name}.</translation>
    </message>
    <message>
        <source>The folder is missing, or it holds no Homeward case.</source>
        <translation>The folder is missing, or it holds no Homeward case.</translation>
    </message>
    <message>
        <source>A file lies there, and a case is a folder.</source>
        <translation>A file lies there, and a case is a folder.</translation>
    </message>
    <message>
        <source>Check the path, or make a case with 'homeward new'.</source>
        <translation>Check the path, or make a case with 'homeward new'.</translation>
    </message>
    <message>
        <source>{name} exists already.</source>
        <translation>{name} exists already.</translation>
    </message>
    <message>
        <source>A new case never overwrites anything.</source>
        <translation>A new case never overwrites anything.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choose another name.</translation>
    </message>
    <message>
        <source>The disk is full; the last step was not saved.</source>
        <translation>The disk is full; the last step was not saved.</translation>
    </message>
    <message>
        <source>What was saved before it is safe.</source>
        <translation>What was saved before it is safe.</translation>
    </message>
    <message>
        <source>Make room on the disk of the case, then run the same step again: it goes on from there.</source>
        <translation>Make room on the disk of the case, then run the same step again: it goes on from there.</translation>
    </message>
    <message>
        <source>The case was not made: the disk is full.</source>
        <translation>The case was not made: the disk is full.</translation>
    </message>
    <message>
        <source>Nothing of it is left there.</source>
        <translation>Nothing of it is left there.</translation>
    </message>
    <message>
        <source>Make room on that disk, or make the case on another one.</source>
        <translation>Make room on that disk, or make the case on another one.</translation>
    </message>
    <message>
        <source>This pass phrase is too short.</source>
        <translation>This pass phrase is too short.</translation>
    </message>
    <message>
        <source>A case is sealed with at least {least} characters.</source>
        <translation>A case is sealed with at least {least} characters.</translation>
    </message>
    <message>
        <source>Use five or more random words.</source>
        <translation>Use five or more random words.</translation>
    </message>
    <message>
        <source>This case is not as it was left: {noticed}.</source>
        <translation>This case is not as it was left: {noticed}.</translation>
    </message>
    <message>
        <source>A file or a part of one was exchanged after the case was sealed, or is a copy from another moment.</source>
        <translation>A file or a part of one was exchanged after the case was sealed, or is a copy from another moment.</translation>
    </message>
    <message>
        <source>Put all files of the case back from one backup, and find out who exchanged them.</source>
        <translation>Put all files of the case back from one backup, and find out who exchanged them.</translation>
    </message>
    <message>
        <source>Nothing was changed: this is a sealed case file, which can be looked at and remarked on.</source>
        <translation>Nothing was changed: this is a sealed case file, which can be looked at and remarked on.</translation>
    </message>
    <message>
        <source>The case is with its examiner; here is what they sealed of it.</source>
        <translation>The case is with its examiner; here is what they sealed of it.</translation>
    </message>
    <message>
        <source>Write a remark, and send the file of your remarks to the examiner.</source>
        <translation>Write a remark, and send the file of your remarks to the examiner.</translation>
    </message>
    <message>
        <source>open</source>
        <comment>state of a lead</comment>
        <translation>open</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a lead</comment>
        <translation>done</translation>
    </message>
    <message>
        <source>dropped</source>
        <comment>state of a lead</comment>
        <translation>dropped</translation>
    </message>
    <message>
        <source>That is no region of the picture.</source>
        <translation>That is no region of the picture.</translation>
    </message>
    <message>
        <source>Give left, top, right and bottom as shares from 0 to 1, for example 0.2,0.1,0.6,0.5.</source>
        <translation>Give left, top, right and bottom as shares from 0 to 1, for example 0.2,0.1,0.6,0.5.</translation>
    </message>
    <message>
        <source>A side lies outside the picture.</source>
        <translation>A side lies outside the picture.</translation>
    </message>
    <message>
        <source>It has no area: left is less than right, and top is less than bottom.</source>
        <translation>It has no area: left is less than right, and top is less than bottom.</translation>
    </message>
    <message>
        <source>It is not four numbers with commas between them.</source>
        <translation>It is not four numbers with commas between them.</translation>
    </message>
    <message>
        <source>Each reason raises or lowers the odds that two pictures belong together. The percentage is that of all reasons together, and never more than the surest kind of reason among them allows.</source>
        <translation>Each reason raises or lowers the odds that two pictures belong together. The percentage is that of all reasons together, and never more than the surest kind of reason among them allows.</translation>
    </message>
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
        <source>{hours} hours</source>
        <translation>{hours} hours</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} days</translation>
    </message>
    <message>
        <source>&gt; 99 %</source>
        <comment>a probability</comment>
        <translation>&gt; 99 %</translation>
    </message>
    <message numerus="yes">
        <source>{percent} %</source>
        <comment>a probability</comment>
        <translation>
            <numerusform>{percent} %</numerusform>
            <numerusform>{percent} %</numerusform>
        </translation>
    </message>
    <message>
        <source>odds {times}-fold up</source>
        <translation>odds {times}-fold up</translation>
    </message>
    <message>
        <source>odds {times}-fold down</source>
        <translation>odds {times}-fold down</translation>
    </message>
    <message>
        <source>it has {many} characters, and {most} are the most</source>
        <translation>it has {many} characters, and {most} are the most</translation>
    </message>
    <message>
        <source>it holds characters that cannot be seen</source>
        <translation>it holds characters that cannot be seen</translation>
    </message>
    <message>
        <source>{clock}; {meaning}</source>
        <translation>{clock}; {meaning}</translation>
    </message>
    <message numerus="yes">
        <source>clocks at {offset} were kept on {day} in {countries}; a camera's clock may be set to anything</source>
        <comment>an offset is a distance to UTC, as UTC+1</comment>
        <translation>
            <numerusform>clocks at {offset} were kept on {day} in {countries}; a camera's clock may be set to anything</numerusform>
            <numerusform>clocks at {offset} were kept on {day} in {countries}; a camera's clock may be set to anything</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s): the camera clock shows {offset}, by its receiver</source>
        <translation>
            <numerusform>%n picture: the camera clock shows {offset}, by its receiver</numerusform>
            <numerusform>%n pictures: the camera clock shows {offset}, by its receiver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s): the camera clock shows {offset}, as the file states</source>
        <translation>
            <numerusform>%n picture: the camera clock shows {offset}, as the file states</numerusform>
            <numerusform>%n pictures: the camera clock shows {offset}, as the file states</numerusform>
        </translation>
    </message>
    <message>
        <source>so do clocks at the place</source>
        <translation>so do clocks at the place</translation>
    </message>
    <message>
        <source>clocks at the place keep {offset}</source>
        <translation>clocks at the place keep {offset}</translation>
    </message>
    <message>
        <source>the place has {offset} on those days: left on winter time, or set elsewhere</source>
        <translation>the place has {offset} on those days: left on winter time, or set elsewhere</translation>
    </message>
    <message>
        <source>the place has {offset} on those days: left on summer time, or set elsewhere</source>
        <translation>the place has {offset} on those days: left on summer time, or set elsewhere</translation>
    </message>
    <message>
        <source>the place has {offset} on those days: the clock was set elsewhere, or never set</source>
        <translation>the place has {offset} on those days: the clock was set elsewhere, or never set</translation>
    </message>
    <message>
        <source>the place has {offset} on those days: the clock was set elsewhere, or never set; {shown} was kept in {countries}</source>
        <translation>the place has {offset} on those days: the clock was set elsewhere, or never set; {shown} was kept in {countries}</translation>
    </message>
    <message numerus="yes">
        <source>{where}; the claims: {claims}</source>
        <comment>claims of states to an area</comment>
        <translation>
            <numerusform>{where}; the claims: {claims}</numerusform>
            <numerusform>{where}; the claims: {claims}</numerusform>
        </translation>
    </message>
    <message>
        <source>in or near {area}</source>
        <translation>in or near {area}</translation>
    </message>
    <message>
        <source>no picture gives a position: ask for the originals, since messengers and web sites take positions out; for the phone's own location history; read signs, sockets, plates and plants in the background</source>
        <translation>no picture gives a position: ask for the originals, since messengers and web sites take positions out; for the phone's own location history; read signs, sockets, plates and plants in the background</translation>
    </message>
    <message>
        <source>a single position carries the place: look for a second picture of the same camera and day</source>
        <translation>a single position carries the place: look for a second picture of the same camera and day</translation>
    </message>
    <message>
        <source>The offline map's file '{name}' was not read.</source>
        <translation>The offline map's file '{name}' was not read.</translation>
    </message>
    <message>
        <source>Install Homeward again; the pictures and the case are not touched by this.</source>
        <translation>Install Homeward again; the pictures and the case are not touched by this.</translation>
    </message>
    <message>
        <source>It, or the list of the map's files, is not there or cannot be read.</source>
        <translation>It, or the list of the map's files, is not there or cannot be read.</translation>
    </message>
    <message>
        <source>Its SHA-256 is not the one in the list; what it says could not be traced.</source>
        <translation>Its SHA-256 is not the one in the list; what it says could not be traced.</translation>
    </message>
    <message>
        <source>it says 0° N, 0° E, as software writes that knows no position</source>
        <translation>it says 0° N, 0° E, as software writes that knows no position</translation>
    </message>
    <message>
        <source>it is rounded to whole degrees, which is up to 80 km off</source>
        <translation>it is rounded to whole degrees, which is up to 80 km off</translation>
    </message>
    <message>
        <source>it says {taken}, but the file was last changed on {changed}, before that</source>
        <translation>it says {taken}, but the file was last changed on {changed}, before that</translation>
    </message>
    <message>
        <source>The time of capture is not used: {why}.</source>
        <translation>The time of capture is not used: {why}.</translation>
    </message>
    <message numerus="yes">
        <source>The small picture inside the file shows something else than the picture does (%n of 256 bits apart): the picture was changed after the small one was made, or another program wrote one of the two.</source>
        <translation>
            <numerusform>The small picture inside the file shows something else than the picture does (%n of 256 bits apart): the picture was changed after the small one was made, or another program wrote one of the two.</numerusform>
            <numerusform>The small picture inside the file shows something else than the picture does (%n of 256 bits apart): the picture was changed after the small one was made, or another program wrote one of the two.</numerusform>
        </translation>
    </message>
    <message>
        <source>the receiver's time is {span} away from the camera's: an old position, or a clock set wrong</source>
        <translation>the receiver's time is {span} away from the camera's: an old position, or a clock set wrong</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures taken at different times give the same position to the last digit; a receiver hardly ever does, so it may be kept from earlier or written in by hand</source>
        <translation>
            <numerusform>%n pictures taken at different times give the same position to the last digit; a receiver hardly ever does, so it may be kept from earlier or written in by hand</numerusform>
            <numerusform>%n pictures taken at different times give the same position to the last digit; a receiver hardly ever does, so it may be kept from earlier or written in by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} pictures give a position, and none of them can be believed</source>
        <translation>
            <numerusform>%n of {all} pictures give a position, and none of them can be believed</numerusform>
            <numerusform>%n of {all} pictures give a position, and none of them can be believed</numerusform>
        </translation>
    </message>
    <message>
        <source>{position}, within {radius}; {who_says_so}</source>
        <translation>{position}, within {radius}; {who_says_so}</translation>
    </message>
    <message>
        <source>a second spot: {spot}, {distance} from the first</source>
        <translation>a second spot: {spot}, {distance} from the first</translation>
    </message>
    <message numerus="yes">
        <source>the pictures were taken at %n spot(s), so that they may not show one place</source>
        <translation>
            <numerusform>the pictures were taken at %n spot, so that they may not show one place</numerusform>
            <numerusform>the pictures were taken at %n spots, so that they may not show one place</numerusform>
        </translation>
    </message>
    <message>
        <source>its only picture says so</source>
        <translation>its only picture says so</translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} pictures (says|say) so</source>
        <translation>
            <numerusform>%n of {all} pictures says so</numerusform>
            <numerusform>%n of {all} pictures say so</numerusform>
        </translation>
    </message>
    <message>
        <source>{lowest} to {highest} m above sea level</source>
        <translation>{lowest} to {highest} m above sea level</translation>
    </message>
    <message>
        <source>{height} m above sea level</source>
        <translation>{height} m above sea level</translation>
    </message>
    <message>
        <source>farther than its accuracy and a yard allow</source>
        <translation>farther than its accuracy and a yard allow</translation>
    </message>
    <message>
        <source>1 picture's position is not counted: {why}</source>
        <translation>1 picture's position is not counted: {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures' positions are not counted: {why}</source>
        <translation>
            <numerusform>%n pictures' positions are not counted: {why}</numerusform>
            <numerusform>%n pictures' positions are not counted: {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>{doubt} ({distances} away)</source>
        <translation>{doubt} ({distances} away)</translation>
    </message>
    <message numerus="yes">
        <source>far from any town: ships keep about {offset} there</source>
        <comment>an offset is a distance to UTC, as UTC+1</comment>
        <translation>
            <numerusform>far from any town: ships keep about {offset} there</numerusform>
            <numerusform>far from any town: ships keep about {offset} there</numerusform>
        </translation>
    </message>
    <message>
        <source>{pictures}, {span} UTC</source>
        <translation>{pictures}, {span} UTC</translation>
    </message>
    <message>
        <source>{pictures}, {span} by the camera clock, which names no zone</source>
        <translation>{pictures}, {span} by the camera clock, which names no zone</translation>
    </message>
    <message>
        <source>{camera}: {pictures}</source>
        <translation>{camera}: {pictures}</translation>
    </message>
    <message numerus="yes">
        <source>%n more camera(s): {pictures}</source>
        <translation>
            <numerusform>%n more camera: {pictures}</numerusform>
            <numerusform>%n more cameras: {pictures}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) with a time that the place's clocks skipped: the camera was not set to them</source>
        <translation>
            <numerusform>%n picture with a time that the place's clocks skipped: the camera was not set to them</numerusform>
            <numerusform>%n pictures with a time that the place's clocks skipped: the camera was not set to them</numerusform>
        </translation>
    </message>
    <message>
        <source>if those clocks were set to the place: {span} UTC</source>
        <translation>if those clocks were set to the place: {span} UTC</translation>
    </message>
    <message>
        <source>{zones}; the zone of the nearest towns</source>
        <translation>{zones}; the zone of the nearest towns</translation>
    </message>
    <message numerus="yes">
        <source>{zones}, {offset} on {day}; the zone of the nearest towns</source>
        <comment>an offset is a distance to UTC, as UTC+1</comment>
        <translation>
            <numerusform>{zones}, {offset} on {day}; the zone of the nearest towns</numerusform>
            <numerusform>{zones}, {offset} on {day}; the zone of the nearest towns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}, {start} to {end}</source>
        <comment>times of one day</comment>
        <translation>
            <numerusform>{day}, {start} to {end}</numerusform>
            <numerusform>{day}, {start} to {end}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{start} to {end}</source>
        <comment>times</comment>
        <translation>
            <numerusform>{start} to {end}</numerusform>
            <numerusform>{start} to {end}</numerusform>
        </translation>
    </message>
    <message>
        <source>{where}; the nearest town is in {country}</source>
        <translation>{where}; the nearest town is in {country}</translation>
    </message>
    <message>
        <source>the position is too uncertain to name a country</source>
        <translation>the position is too uncertain to name a country</translation>
    </message>
    <message>
        <source>land that belongs to no country</source>
        <translation>land that belongs to no country</translation>
    </message>
    <message>
        <source>near the border of {countries}</source>
        <translation>near the border of {countries}</translation>
    </message>
    <message>
        <source>near the border of {countries}, {distance} from it on this map</source>
        <translation>near the border of {countries}, {distance} from it on this map</translation>
    </message>
    <message numerus="yes">
        <source>{country} ({part})</source>
        <comment>a country, and a part of it</comment>
        <translation>
            <numerusform>{country} ({part})</numerusform>
            <numerusform>{country} ({part})</numerusform>
        </translation>
    </message>
    <message>
        <source>{country}; {near_town}</source>
        <translation>{country}; {near_town}</translation>
    </message>
    <message>
        <source>at sea, more than {distance} from any coast</source>
        <translation>at sea, more than {distance} from any coast</translation>
    </message>
    <message>
        <source>at sea, {distance} off the coast of {country}</source>
        <translation>at sea, {distance} off the coast of {country}</translation>
    </message>
    <message>
        <source>within 1 km of {town}</source>
        <translation>within 1 km of {town}</translation>
    </message>
    <message numerus="yes">
        <source>{distance} {direction} of {town}</source>
        <comment>6.2 km north-east of Kehl</comment>
        <translation>
            <numerusform>{distance} {direction} of {town}</numerusform>
            <numerusform>{distance} {direction} of {town}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), {links} between them.</source>
        <translation>
            <numerusform>%n picture, {links} between them.</numerusform>
            <numerusform>%n pictures, {links} between them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message>
        <source>No part of it hangs on one link alone.</source>
        <translation>No part of it hangs on one link alone.</translation>
    </message>
    <message numerus="yes">
        <source>{drawn} of %n are drawn.</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>{drawn} of %n are drawn.</numerusform>
            <numerusform>{drawn} of %n are drawn.</numerusform>
        </translation>
    </message>
    <message>
        <source>One picture hangs on one link of {percent}.</source>
        <translation>One picture hangs on one link of {percent}.</translation>
    </message>
    <message>
        <source>Two groups of {larger} and {smaller} hang on one link of {percent}.</source>
        <translation>Two groups of {larger} and {smaller} hang on one link of {percent}.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s): the same.</source>
        <translation>
            <numerusform>%n pair: the same.</numerusform>
            <numerusform>%n pairs: the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s): not the same.</source>
        <translation>
            <numerusform>%n pair: not the same.</numerusform>
            <numerusform>%n pairs: not the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s): undecided.</source>
        <translation>
            <numerusform>%n pair: undecided.</numerusform>
            <numerusform>%n pairs: undecided.</numerusform>
        </translation>
    </message>
    <message>
        <source>Little to gain: it holds together, and what is known is known of all.</source>
        <translation>Little to gain: it holds together, and what is known is known of all.</translation>
    </message>
    <message>
        <source>An examiner has named it.</source>
        <comment>a place</comment>
        <translation>An examiner has named it.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) in it (is|are) decided.</source>
        <translation>
            <numerusform>%n pair in it is decided.</numerusform>
            <numerusform>%n pairs in it are decided.</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups of {larger} and {smaller} are perhaps one place.</source>
        <translation>Groups of {larger} and {smaller} are perhaps one place.</translation>
    </message>
    <message numerus="yes">
        <source>A picture that is in no place is perhaps of one with %n.</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>A picture that is in no place is perhaps of one with %n.</numerusform>
            <numerusform>A picture that is in no place is perhaps of one with %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two pictures that are in no place are perhaps of one.</source>
        <comment>of one place</comment>
        <translation>Two pictures that are in no place are perhaps of one.</translation>
    </message>
    <message>
        <source>Groups of {larger} and {smaller} perhaps show one person.</source>
        <translation>Groups of {larger} and {smaller} perhaps show one person.</translation>
    </message>
    <message numerus="yes">
        <source>A face that is nobody's yet is perhaps that of a person with %n.</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>A face that is nobody's yet is perhaps that of a person with %n.</numerusform>
            <numerusform>A face that is nobody's yet is perhaps that of a person with %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two faces that are nobody's yet are perhaps one person's.</source>
        <translation>Two faces that are nobody's yet are perhaps one person's.</translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} (is|are) held by weaker links; that all belong together is {percent} likely.</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>%n of {all} is held by weaker links; that all belong together is {percent} likely.</numerusform>
            <numerusform>%n of {all} are held by weaker links; that all belong together is {percent} likely.</numerusform>
        </translation>
    </message>
    <message>
        <source>One picture hangs on the other by one link of {percent}.</source>
        <translation>One picture hangs on the other by one link of {percent}.</translation>
    </message>
    <message numerus="yes">
        <source>One picture hangs on the other %n by one link of {percent}.</source>
        <translation>
            <numerusform>One picture hangs on the other %n by one link of {percent}.</numerusform>
            <numerusform>One picture hangs on the other %n by one link of {percent}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} (is|are) held by weaker likeness.</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>%n of {all} is held by weaker likeness.</numerusform>
            <numerusform>%n of {all} are held by weaker likeness.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two groups of {larger} and {smaller} hang on the likeness of two faces alone.</source>
        <translation>Two groups of {larger} and {smaller} hang on the likeness of two faces alone.</translation>
    </message>
    <message>
        <source>One picture hangs on the rest by the likeness of two faces alone.</source>
        <translation>One picture hangs on the rest by the likeness of two faces alone.</translation>
    </message>
    <message numerus="yes">
        <source>%n (has|have) none</source>
        <comment>members without a position</comment>
        <translation>
            <numerusform>%n has none</numerusform>
            <numerusform>%n have none</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) (has|have) a position, {others}.</source>
        <translation>
            <numerusform>%n member has a position, {others}.</numerusform>
            <numerusform>%n members have a position, {others}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (does|do) not</source>
        <comment>members that name no camera</comment>
        <translation>
            <numerusform>%n does not</numerusform>
            <numerusform>%n do not</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) (names|name) a camera, {others}.</source>
        <translation>
            <numerusform>%n member names a camera, {others}.</numerusform>
            <numerusform>%n members name a camera, {others}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has looked at any of it yet.</source>
        <translation>Nobody has looked at any of it yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n (was|were) not looked at yet.</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>%n was not looked at yet.</numerusform>
            <numerusform>%n were not looked at yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program made a mistake; the last step may be incomplete.</source>
        <translation>The program made a mistake; the last step may be incomplete.</translation>
    </message>
    <message>
        <source>It was a {kind}; the log says where.</source>
        <translation>It was a {kind}; the log says where.</translation>
    </message>
    <message>
        <source>What was saved before is safe. Try again, and send the log to whoever looks after the program.</source>
        <translation>What was saved before is safe. Try again, and send the log to whoever looks after the program.</translation>
    </message>
    <message>
        <source>An empty note was not saved.</source>
        <translation>An empty note was not saved.</translation>
    </message>
    <message>
        <source>Write what you saw, then save it.</source>
        <translation>Write what you saw, then save it.</translation>
    </message>
    <message>
        <source>The note was not saved.</source>
        <translation>The note was not saved.</translation>
    </message>
    <message>
        <source>Its media item is not in this case.</source>
        <translation>Its media item is not in this case.</translation>
    </message>
    <message>
        <source>Pick a picture first.</source>
        <translation>Pick a picture first.</translation>
    </message>
    <message>
        <source>A decision needs two different media items.</source>
        <translation>A decision needs two different media items.</translation>
    </message>
    <message>
        <source>Pick the other one, then decide again.</source>
        <translation>Pick the other one, then decide again.</translation>
    </message>
    <message>
        <source>There is no decision on these two to take back.</source>
        <translation>There is no decision on these two to take back.</translation>
    </message>
    <message>
        <source>Nobody has decided on them, or the word was taken back before, or another one was given since.</source>
        <translation>Nobody has decided on them, or the word was taken back before, or another one was given since.</translation>
    </message>
    <message>
        <source>The Decisions panel and 'homeward decisions' list the words that stand.</source>
        <translation>The Decisions panel and 'homeward decisions' list the words that stand.</translation>
    </message>
    <message>
        <source>A decision was asked for on a media item that is not in this case.</source>
        <translation>A decision was asked for on a media item that is not in this case.</translation>
    </message>
    <message>
        <source>{media}… is not among its pictures.</source>
        <translation>{media}… is not among its pictures.</translation>
    </message>
    <message>
        <source>Check the digits; 'homeward media' lists them.</source>
        <translation>Check the digits; 'homeward media' lists them.</translation>
    </message>
    <message>
        <source>The reference case was not made: it was stopped.</source>
        <translation>The reference case was not made: it was stopped.</translation>
    </message>
    <message>
        <source>What had been made of it was taken away again.</source>
        <translation>What had been made of it was taken away again.</translation>
    </message>
    <message>
        <source>Begin it again whenever you like.</source>
        <translation>Begin it again whenever you like.</translation>
    </message>
    <message>
        <source>The reference case's pictures could not be written.</source>
        <translation>The reference case's pictures could not be written.</translation>
    </message>
    <message>
        <source>The system says: {error}.</source>
        <translation>The system says: {error}.</translation>
    </message>
    <message>
        <source>Name a folder that can be written, on a disk with room.</source>
        <translation>Name a folder that can be written, on a disk with room.</translation>
    </message>
    <message>
        <source>Other categories were chosen just then.</source>
        <translation>Other categories were chosen just then.</translation>
    </message>
    <message>
        <source>Look at what the digits mean now.</source>
        <translation>Look at what the digits mean now.</translation>
    </message>
    <message>
        <source>None is picked.</source>
        <translation>None is picked.</translation>
    </message>
    <message>
        <source>Pick one, then press the key.</source>
        <translation>Pick one, then press the key.</translation>
    </message>
    <message>
        <source>{scheme} has no category {code}.</source>
        <translation>{scheme} has no category {code}.</translation>
    </message>
    <message>
        <source>It has {codes}.</source>
        <translation>It has {codes}.</translation>
    </message>
    <message>
        <source>Not all that was asked for are pictures of this case.</source>
        <translation>Not all that was asked for are pictures of this case.</translation>
    </message>
    <message>
        <source>Files that cannot be decoded, and excluded ones, have no category.</source>
        <translation>Files that cannot be decoded, and excluded ones, have no category.</translation>
    </message>
    <message>
        <source>There is no category to take back.</source>
        <translation>There is no category to take back.</translation>
    </message>
    <message>
        <source>Only your own can be taken back.</source>
        <translation>Only your own can be taken back.</translation>
    </message>
    <message>
        <source>There is no category to give again.</source>
        <translation>There is no category to give again.</translation>
    </message>
    <message>
        <source>Nothing was taken back since the last key.</source>
        <translation>Nothing was taken back since the last key.</translation>
    </message>
    <message>
        <source>You have a second reading open.</source>
        <translation>You have a second reading open.</translation>
    </message>
    <message>
        <source>End it first.</source>
        <translation>End it first.</translation>
    </message>
    <message>
        <source>No scheme of categories has been chosen for this case.</source>
        <translation>No scheme of categories has been chosen for this case.</translation>
    </message>
    <message>
        <source>Choose one: Grade, Categories …; or 'homeward scheme'.</source>
        <translation>Choose one: Grade, Categories …; or 'homeward scheme'.</translation>
    </message>
    <message>
        <source>No picture was graded.</source>
        <translation>No picture was graded.</translation>
    </message>
    <message>
        <source>There is nothing to import at {path}.</source>
        <translation>There is nothing to import at {path}.</translation>
    </message>
    <message>
        <source>It is {kind}.</source>
        <translation>It is {kind}.</translation>
    </message>
    <message>
        <source>Unpack it first, or name the JSON file itself.</source>
        <translation>Unpack it first, or name the JSON file itself.</translation>
    </message>
    <message>
        <source>The system says: {reason}.</source>
        <translation>The system says: {reason}.</translation>
    </message>
    <message>
        <source>Check the path, and that its disk is connected.</source>
        <translation>Check the path, and that its disk is connected.</translation>
    </message>
    <message>
        <source>It is a zip archive that is damaged, or that needs a password.</source>
        <translation>It is a zip archive that is damaged, or that needs a password.</translation>
    </message>
    <message numerus="yes">
        <source>It is a zip archive with %n JSON file(s): {names}.</source>
        <translation>
            <numerusform>It is a zip archive with %n JSON file: {names}.</numerusform>
            <numerusform>It is a zip archive with %n JSON files: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its JSON file is packed more tightly than JSON can be; it would fill the machine.</source>
        <translation>Its JSON file is packed more tightly than JSON can be; it would fill the machine.</translation>
    </message>
    <message>
        <source>Its text breaks off within a character.</source>
        <translation>Its text breaks off within a character.</translation>
    </message>
    <message>
        <source>Ask for the file once more.</source>
        <translation>Ask for the file once more.</translation>
    </message>
    <message>
        <source>No file lies in it.</source>
        <translation>No file lies in it.</translation>
    </message>
    <message>
        <source>The case itself is no exhibit.</source>
        <translation>The case itself is no exhibit.</translation>
    </message>
    <message>
        <source>Name the folder in which the evidence lies.</source>
        <translation>Name the folder in which the evidence lies.</translation>
    </message>
    <message>
        <source>It is neither a file nor a folder.</source>
        <translation>It is neither a file nor a folder.</translation>
    </message>
    <message>
        <source>An empty lead was not saved.</source>
        <translation>An empty lead was not saved.</translation>
    </message>
    <message>
        <source>Write what is to be done next, then save it.</source>
        <translation>Write what is to be done next, then save it.</translation>
    </message>
    <message>
        <source>The lead was not saved.</source>
        <translation>The lead was not saved.</translation>
    </message>
    <message>
        <source>The lead was not changed.</source>
        <translation>The lead was not changed.</translation>
    </message>
    <message>
        <source>There is none of that number.</source>
        <translation>There is none of that number.</translation>
    </message>
    <message>
        <source>Pick another.</source>
        <translation>Pick another.</translation>
    </message>
    <message>
        <source>It is {state} already.</source>
        <translation>It is {state} already.</translation>
    </message>
    <message>
        <source>A merger needs two clusters.</source>
        <translation>A merger needs two clusters.</translation>
    </message>
    <message>
        <source>What was picked is one cluster already, or nothing was picked.</source>
        <translation>What was picked is one cluster already, or nothing was picked.</translation>
    </message>
    <message>
        <source>Pick two clusters, or a member of each.</source>
        <translation>Pick two clusters, or a member of each.</translation>
    </message>
    <message>
        <source>These are two people.</source>
        <translation>These are two people.</translation>
    </message>
    <message>
        <source>Both are seen in {picture}…, and two faces in one picture are never one.</source>
        <translation>Both are seen in {picture}…, and two faces in one picture are never one.</translation>
    </message>
    <message>
        <source>Split off what does not belong there first, if one of them is wrong.</source>
        <translation>Split off what does not belong there first, if one of them is wrong.</translation>
    </message>
    <message>
        <source>This picture has no name to take back.</source>
        <translation>This picture has no name to take back.</translation>
    </message>
    <message>
        <source>Take it back on the picture that was named.</source>
        <translation>Take it back on the picture that was named.</translation>
    </message>
    <message>
        <source>This place has no name to take back.</source>
        <translation>This place has no name to take back.</translation>
    </message>
    <message>
        <source>Name it first.</source>
        <translation>Name it first.</translation>
    </message>
    <message>
        <source>The place was not named.</source>
        <translation>The place was not named.</translation>
    </message>
    <message>
        <source>This person has no name to take back.</source>
        <translation>This person has no name to take back.</translation>
    </message>
    <message>
        <source>This picture shows several people.</source>
        <translation>This picture shows several people.</translation>
    </message>
    <message>
        <source>It was not said which of its faces is meant.</source>
        <translation>It was not said which of its faces is meant.</translation>
    </message>
    <message>
        <source>Pick it among the members of the one who is meant, or name the face by its number.</source>
        <translation>Pick it among the members of the one who is meant, or name the face by its number.</translation>
    </message>
    <message>
        <source>There is no face {number} in this picture.</source>
        <translation>There is no face {number} in this picture.</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) (was|were) found in it.</source>
        <translation>
            <numerusform>%n face was found in it.</numerusform>
            <numerusform>%n faces were found in it.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are numbered by size, from 1.</source>
        <translation>They are numbered by size, from 1.</translation>
    </message>
    <message>
        <source>The person was not named.</source>
        <translation>The person was not named.</translation>
    </message>
    <message>
        <source>The name cannot be kept: {error}.</source>
        <translation>The name cannot be kept: {error}.</translation>
    </message>
    <message>
        <source>Give a short one.</source>
        <translation>Give a short one.</translation>
    </message>
    <message>
        <source>It has more than {bytes} bytes.</source>
        <translation>It has more than {bytes} bytes.</translation>
    </message>
    <message>
        <source>It cannot be opened.</source>
        <translation>It cannot be opened.</translation>
    </message>
    <message>
        <source>It is not TOML in UTF-8: {error}.</source>
        <translation>It is not TOML in UTF-8: {error}.</translation>
    </message>
    <message>
        <source>It has to list 1 to {most} [[template]].</source>
        <translation>It has to list 1 to {most} [[template]].</translation>
    </message>
    <message>
        <source>Template {number} has no name, or no text, in quotation marks.</source>
        <translation>Template {number} has no name, or no text, in quotation marks.</translation>
    </message>
    <message>
        <source>The note templates in {file} cannot be used.</source>
        <translation>The note templates in {file} cannot be used.</translation>
    </message>
    <message>
        <source>Mend the file, or take it away.</source>
        <translation>Mend the file, or take it away.</translation>
    </message>
    <message>
        <source>You have one open.</source>
        <comment>a second reading</comment>
        <translation>You have one open.</translation>
    </message>
    <message>
        <source>Nothing would be drawn.</source>
        <comment>by chance</comment>
        <translation>Nothing would be drawn.</translation>
    </message>
    <message>
        <source>Choose a larger share.</source>
        <translation>Choose a larger share.</translation>
    </message>
    <message>
        <source>Nothing here was given a category by another examiner.</source>
        <translation>Nothing here was given a category by another examiner.</translation>
    </message>
    <message>
        <source>Open the case under your own name, and show what a colleague graded.</source>
        <translation>Open the case under your own name, and show what a colleague graded.</translation>
    </message>
    <message>
        <source>The digits that it has stand below.</source>
        <translation>The digits that it has stand below.</translation>
    </message>
    <message>
        <source>None that is picked belongs to it.</source>
        <comment>to a second reading</comment>
        <translation>None that is picked belongs to it.</translation>
    </message>
    <message>
        <source>Pick one of those that the wall is narrowed to.</source>
        <translation>Pick one of those that the wall is narrowed to.</translation>
    </message>
    <message>
        <source>You have none open.</source>
        <comment>no second reading</comment>
        <translation>You have none open.</translation>
    </message>
    <message>
        <source>Begin one.</source>
        <comment>a second reading</comment>
        <translation>Begin one.</translation>
    </message>
    <message>
        <source>Nothing was done in a second reading.</source>
        <translation>Nothing was done in a second reading.</translation>
    </message>
    <message>
        <source>The picture stays veiled: its file is not where it was found.</source>
        <translation>The picture stays veiled: its file is not where it was found.</translation>
    </message>
    <message>
        <source>In full, a picture is read from the exhibit itself, and that is not attached here.</source>
        <translation>In full, a picture is read from the exhibit itself, and that is not attached here.</translation>
    </message>
    <message>
        <source>Attach the exhibit's disk where it was, and ask again; a peek needs no disk.</source>
        <translation>Attach the exhibit's disk where it was, and ask again; a peek needs no disk.</translation>
    </message>
    <message>
        <source>The picture stays veiled: it did not come along with this sealed file.</source>
        <translation>The picture stays veiled: it did not come along with this sealed file.</translation>
    </message>
    <message>
        <source>Only pictures that two people released for you are in it; of all others it holds the tile.</source>
        <translation>Only pictures that two people released for you are in it; of all others it holds the tile.</translation>
    </message>
    <message>
        <source>Ask the sender for it; write a remark that says which and why.</source>
        <translation>Ask the sender for it; write a remark that says which and why.</translation>
    </message>
    <message>
        <source>A picture is shown in full with a reason only.</source>
        <translation>A picture is shown in full with a reason only.</translation>
    </message>
    <message>
        <source>Say why in one line.</source>
        <translation>Say why in one line.</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>Nothing is ticked.</translation>
    </message>
    <message>
        <source>Tick what is to be shown, then save it.</source>
        <translation>Tick what is to be shown, then save it.</translation>
    </message>
    <message>
        <source>There is no saved filter “{name}”.</source>
        <translation>There is no saved filter “{name}”.</translation>
    </message>
    <message>
        <source>Those that there are stand in Filters, under Saved.</source>
        <translation>Those that there are stand in Filters, under Saved.</translation>
    </message>
    <message>
        <source>Choose a shorter one, on one line.</source>
        <translation>Choose a shorter one, on one line.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>It has no name.</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>Type one.</translation>
    </message>
    <message>
        <source>The filter was not saved.</source>
        <translation>The filter was not saved.</translation>
    </message>
    <message>
        <source>The file of categories cannot be read.</source>
        <translation>The file of categories cannot be read.</translation>
    </message>
    <message>
        <source>Check its place.</source>
        <translation>Check its place.</translation>
    </message>
    <message>
        <source>It is not text in UTF-8.</source>
        <translation>It is not text in UTF-8.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Save it as UTF-8.</translation>
    </message>
    <message>
        <source>There are no categories of the name {name}.</source>
        <translation>There are no categories of the name {name}.</translation>
    </message>
    <message>
        <source>It is neither a scheme that comes along nor a file.</source>
        <translation>It is neither a scheme that comes along nor a file.</translation>
    </message>
    <message>
        <source>Those that come along are {names}.</source>
        <translation>Those that come along are {names}.</translation>
    </message>
    <message>
        <source>A split needs pictures on both sides.</source>
        <translation>A split needs pictures on both sides.</translation>
    </message>
    <message>
        <source>Nothing was picked, or nothing stays behind.</source>
        <translation>Nothing was picked, or nothing stays behind.</translation>
    </message>
    <message>
        <source>Pick some members of a cluster, not all of them.</source>
        <translation>Pick some members of a cluster, not all of them.</translation>
    </message>
    <message>
        <source>A picture cannot be parted from itself.</source>
        <translation>A picture cannot be parted from itself.</translation>
    </message>
    <message>
        <source>Name each picture on one side only.</source>
        <translation>Name each picture on one side only.</translation>
    </message>
    <message>
        <source>There is no split {number} to take back.</source>
        <translation>There is no split {number} to take back.</translation>
    </message>
    <message>
        <source>The case holds none of that number, or it was taken back before.</source>
        <translation>The case holds none of that number, or it was taken back before.</translation>
    </message>
    <message>
        <source>The Decisions panel and 'homeward decisions' list the splits that stand.</source>
        <translation>The Decisions panel and 'homeward decisions' list the splits that stand.</translation>
    </message>
    <message>
        <source>The summary page was not written.</source>
        <translation>The summary page was not written.</translation>
    </message>
    <message>
        <source>{file} exists already.</source>
        <translation>{file} exists already.</translation>
    </message>
    <message>
        <source>Choose another name; nothing is overwritten.</source>
        <translation>Choose another name; nothing is overwritten.</translation>
    </message>
    <message>
        <source>The file was not written, and nothing of it is left.</source>
        <translation>The file was not written, and nothing of it is left.</translation>
    </message>
    <message>
        <source>Make room, or choose a folder that can be written.</source>
        <translation>Make room, or choose a folder that can be written.</translation>
    </message>
    <message>
        <source>Make room there.</source>
        <translation>Make room there.</translation>
    </message>
    <message>
        <source>Nothing was written: {what} is not in this case.</source>
        <translation>Nothing was written: {what} is not in this case.</translation>
    </message>
    <message>
        <source>Check the name; 'homeward clusters' and 'homeward media' list them.</source>
        <translation>Check the name; 'homeward clusters' and 'homeward media' list them.</translation>
    </message>
    <message>
        <source>This case has no tag “{name}”.</source>
        <translation>This case has no tag “{name}”.</translation>
    </message>
    <message>
        <source>The tags of the case are listed in Filters.</source>
        <translation>The tags of the case are listed in Filters.</translation>
    </message>
    <message>
        <source>There is no tag to take back.</source>
        <translation>There is no tag to take back.</translation>
    </message>
    <message>
        <source>There is no tag to give again.</source>
        <translation>There is no tag to give again.</translation>
    </message>
    <message>
        <source>Nothing was taken back since the last tag.</source>
        <translation>Nothing was taken back since the last tag.</translation>
    </message>
    <message>
        <source>The name of the tag cannot be kept: {error}.</source>
        <translation>The name of the tag cannot be kept: {error}.</translation>
    </message>
    <message>
        <source>The tag has no name.</source>
        <translation>The tag has no name.</translation>
    </message>
    <message>
        <source>Type one, or choose one of the list.</source>
        <translation>Type one, or choose one of the list.</translation>
    </message>
    <message>
        <source>Pick pictures on the wall.</source>
        <translation>Pick pictures on the wall.</translation>
    </message>
    <message>
        <source>No picture was tagged.</source>
        <translation>No picture was tagged.</translation>
    </message>
    <message>
        <source>There is no category or tag to take back.</source>
        <translation>There is no category or tag to take back.</translation>
    </message>
    <message>
        <source>There is nothing to give again.</source>
        <translation>There is nothing to give again.</translation>
    </message>
    <message>
        <source>This picture is too smooth to be searched for.</source>
        <translation>This picture is too smooth to be searched for.</translation>
    </message>
    <message>
        <source>This region is too smooth to be searched for.</source>
        <translation>This region is too smooth to be searched for.</translation>
    </message>
    <message>
        <source>It has {many} points that could be found again; {least} are the least.</source>
        <translation>It has {many} points that could be found again; {least} are the least.</translation>
    </message>
    <message>
        <source>Take another picture of the place.</source>
        <translation>Take another picture of the place.</translation>
    </message>
    <message>
        <source>Draw a larger one.</source>
        <comment>region</comment>
        <translation>Draw a larger one.</translation>
    </message>
    <message>
        <source>This picture cannot be searched for yet.</source>
        <translation>This picture cannot be searched for yet.</translation>
    </message>
    <message>
        <source>It has not been described.</source>
        <translation>It has not been described.</translation>
    </message>
    <message>
        <source>Run Analyse (Ctrl+R, or 'homeward analyse'); Problems says it where a picture cannot be.</source>
        <translation>Run Analyse (Ctrl+R, or 'homeward analyse'); Problems says it where a picture cannot be.</translation>
    </message>
    <message numerus="yes">
        <source>%n cop(y|ies) of this picture left out.</source>
        <translation>
            <numerusform>%n copy of this picture left out.</numerusform>
            <numerusform>%n copies of this picture left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture was asked for that is not in this case.</source>
        <translation>A picture was asked for that is not in this case.</translation>
    </message>
    <message>
        <source>It looks alike as a whole; no points agree that would show it.</source>
        <translation>It looks alike as a whole; no points agree that would show it.</translation>
    </message>
    <message>
        <source>The processes that read evidence cannot be started.</source>
        <translation>The processes that read evidence cannot be started.</translation>
    </message>
    <message>
        <source>Close other programs and try again; no file is read without them, and none is lost.</source>
        <translation>Close other programs and try again; no file is read without them, and none is lost.</translation>
    </message>
    <message>
        <source>The system refused a new process: {error}.</source>
        <translation>The system refused a new process: {error}.</translation>
    </message>
    <message>
        <source>A worker did not come up: {error}</source>
        <translation>A worker did not come up: {error}</translation>
    </message>
    <message>
        <source>A worker is less locked in than this machine allows.</source>
        <translation>A worker is less locked in than this machine allows.</translation>
    </message>
    <message>
        <source>The picture could not be read.</source>
        <translation>The picture could not be read.</translation>
    </message>
    <message>
        <source>The picture could not be decoded.</source>
        <translation>The picture could not be decoded.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Try again.</translation>
    </message>
    <message>
        <source>The set changed while it was read; nothing was loaded.</source>
        <translation>The set changed while it was read; nothing was loaded.</translation>
    </message>
    <message>
        <source>No hash set is called {name}.</source>
        <translation>No hash set is called {name}.</translation>
    </message>
    <message>
        <source>It was never loaded, or was taken out before.</source>
        <translation>It was never loaded, or was taken out before.</translation>
    </message>
    <message>
        <source>'homeward sets' lists those that stand.</source>
        <translation>'homeward sets' lists those that stand.</translation>
    </message>
    <message>
        <source>Stopped; nothing of the set was loaded.</source>
        <translation>Stopped; nothing of the set was loaded.</translation>
    </message>
    <message>
        <source>There is no hash in {name}; nothing was loaded.</source>
        <translation>There is no hash in {name}; nothing was loaded.</translation>
    </message>
    <message>
        <source>It was read as {format}, and has no row that can be used.</source>
        <translation>It was read as {format}, and has no row that can be used.</translation>
    </message>
    <message>
        <source>Look into the file: a header alone is no set.</source>
        <translation>Look into the file: a header alone is no set.</translation>
    </message>
    <message>
        <source>The same file stands already as {name}, loaded by {examiner}.</source>
        <translation>The same file stands already as {name}, loaded by {examiner}.</translation>
    </message>
    <message>
        <source>A set called {name} stands already. Give this one another name, or take that one out.</source>
        <translation>A set called {name} stands already. Give this one another name, or take that one out.</translation>
    </message>
    <message>
        <source>This very file was loaded as “{kind}” on {day} by {examiner}.</source>
        <translation>This very file was loaded as “{kind}” on {day} by {examiner}.</translation>
    </message>
    <message>
        <source>A set of this name was loaded as “{kind}” on {day} by {examiner}.</source>
        <translation>A set of this name was loaded as “{kind}” on {day} by {examiner}.</translation>
    </message>
    <message>
        <source>It has rows of the category “{category}”, and harmless files would step aside unseen.</source>
        <translation>It has rows of the category “{category}”, and harmless files would step aside unseen.</translation>
    </message>
    <message>
        <source>{format} is made for graded material, and it has rows without a category, which says nothing.</source>
        <translation>{format} is made for graded material, and it has rows without a category, which says nothing.</translation>
    </message>
    <message>
        <source>The set was not loaded.</source>
        <translation>The set was not loaded.</translation>
    </message>
    <message>
        <source>Load it as what it is; 'homeward sets' lists those that stand.</source>
        <translation>Load it as what it is; 'homeward sets' lists those that stand.</translation>
    </message>
    <message>
        <source>The linker {name} judges no pairs.</source>
        <translation>The linker {name} judges no pairs.</translation>
    </message>
    <message>
        <source>There is no linker {name}.</source>
        <translation>There is no linker {name}.</translation>
    </message>
    <message>
        <source>There is no import {number}.</source>
        <translation>There is no import {number}.</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>There are: {names}.</translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation>The file was not written.</translation>
    </message>
    <message>
        <source>It would lie among the evidence of exhibit {number}, in {folder}.</source>
        <translation>It would lie among the evidence of exhibit {number}, in {folder}.</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>Choose a folder of your own.</translation>
    </message>
    <message>
        <source>It would lie in the case.</source>
        <translation>It would lie in the case.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choose another folder.</translation>
    </message>
    <message>
        <source>Files are read in locked processes without files, network or new programs.</source>
        <translation>Files are read in locked processes without files, network or new programs.</translation>
    </message>
    <message>
        <source>the kernel offers no Landlock</source>
        <translation>the kernel offers no Landlock</translation>
    </message>
    <message>
        <source>libseccomp is missing</source>
        <translation>libseccomp is missing</translation>
    </message>
    <message>
        <source>the system limits no memory of a process</source>
        <translation>the system limits no memory of a process</translation>
    </message>
    <message>
        <source>Files are read in separate processes, but the lock on them is weaker here: {missing}. Use a recent Linux with libseccomp for evidence from an unknown source.</source>
        <translation>Files are read in separate processes, but the lock on them is weaker here: {missing}. Use a recent Linux with libseccomp for evidence from an unknown source.</translation>
    </message>
    <message>
        <source>The picture stays veiled: nobody has looked yet where people are in it.</source>
        <translation>The picture stays veiled: nobody has looked yet where people are in it.</translation>
    </message>
    <message>
        <source>Context is shown only where the people in a picture have been found and covered.</source>
        <translation>Context is shown only where the people in a picture have been found and covered.</translation>
    </message>
    <message>
        <source>Analyse the case, then try again.</source>
        <translation>Analyse the case, then try again.</translation>
    </message>
    <message>
        <source>The settings could not be read ({error}); the defaults are used.</source>
        <translation>The settings could not be read ({error}); the defaults are used.</translation>
    </message>
    <message>
        <source>The settings file is damaged ({error}); the defaults are used, it is kept as {file}.</source>
        <translation>The settings file is damaged ({error}); the defaults are used, it is kept as {file}.</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation>The settings could not be saved.</translation>
    </message>
    <message>
        <source>Make room or get the right to write where settings are kept; the case is not affected.</source>
        <translation>Make room or get the right to write where settings are kept; the case is not affected.</translation>
    </message>
    <message>
        <source>The setting '{name}' has to be {wanted}; the default is used instead.</source>
        <translation>The setting '{name}' has to be {wanted}; the default is used instead.</translation>
    </message>
    <message>
        <source>a name of 1 to {most} characters on one line</source>
        <translation>a name of 1 to {most} characters on one line</translation>
    </message>
    <message>
        <source>"" (the desktop's) or a code such as "de"</source>
        <translation>"" (the desktop's) or a code such as "de"</translation>
    </message>
    <message>
        <source>"dark", "light" or "system"</source>
        <translation>"dark", "light" or "system"</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>a whole number from {least} to {most}</translation>
    </message>
    <message>
        <source>a whole number from 0 (automatic) to {most}</source>
        <translation>a whole number from 0 (automatic) to {most}</translation>
    </message>
    <message>
        <source>"homeward" or "iped"</source>
        <translation>"homeward" or "iped"</translation>
    </message>
    <message>
        <source>a table of commands and keys</source>
        <translation>a table of commands and keys</translation>
    </message>
    <message>
        <source>what the program wrote itself</source>
        <translation>what the program wrote itself</translation>
    </message>
    <message>
        <source>0 (never), 10, 20, 30 or 45</source>
        <translation>0 (never), 10, 20, 30 or 45</translation>
    </message>
    <message>
        <source>a path on this machine</source>
        <translation>a path on this machine</translation>
    </message>
    <message>
        <source>at most {most} short lines</source>
        <translation>at most {most} short lines</translation>
    </message>
    <message>
        <source>one short line</source>
        <translation>one short line</translation>
    </message>
    <message>
        <source>at most {most} paths on this machine</source>
        <translation>at most {most} paths on this machine</translation>
    </message>
    <message>
        <source>"on" or "off"</source>
        <translation>"on" or "off"</translation>
    </message>
    <message>
        <source>Row {number} does not follow the row before it.</source>
        <translation>Row {number} does not follow the row before it.</translation>
    </message>
    <message>
        <source>Row {number} is not what was written.</source>
        <translation>Row {number} is not what was written.</translation>
    </message>
    <message>
        <source>Row {number} is missing; row {next} follows.</source>
        <translation>Row {number} is missing; row {next} follows.</translation>
    </message>
    <message>
        <source>Rows {first} to {last}, which were sealed, are missing.</source>
        <translation>Rows {first} to {last}, which were sealed, are missing.</translation>
    </message>
    <message>
        <source>Row {number} is not the row that was sealed.</source>
        <translation>Row {number} is not the row that was sealed.</translation>
    </message>
    <message>
        <source>The case could not be sealed as it was closed.</source>
        <translation>The case could not be sealed as it was closed.</translation>
    </message>
    <message>
        <source>The system said: {error}.</source>
        <translation>The system said: {error}.</translation>
    </message>
    <message>
        <source>Connect its disk again and open the case; what was saved before is checked then.</source>
        <translation>Connect its disk again and open the case; what was saved before is checked then.</translation>
    </message>
    <message>
        <source>A case's folder has a name that ends in {ending}.</source>
        <translation>A case's folder has a name that ends in {ending}.</translation>
    </message>
    <message>
        <source>Add the ending.</source>
        <translation>Add the ending.</translation>
    </message>
    <message>
        <source>its key file is missing</source>
        <translation>its key file is missing</translation>
    </message>
    <message>
        <source>{file} is missing</source>
        <translation>{file} is missing</translation>
    </message>
    <message numerus="yes">
        <source>The program ended in the middle of a step; %n fact(s) will be made again.</source>
        <translation>
            <numerusform>The program ended in the middle of a step; %n fact will be made again.</numerusform>
            <numerusform>The program ended in the middle of a step; %n facts will be made again.</numerusform>
        </translation>
    </message>
    <message>
        <source>A run was cut off; what it had saved is there. Run it again to go on.</source>
        <translation>A run was cut off; what it had saved is there. Run it again to go on.</translation>
    </message>
    <message>
        <source>The case was not made.</source>
        <translation>The case was not made.</translation>
    </message>
    <message>
        <source>Check that the folder above it exists and can be written.</source>
        <translation>Check that the folder above it exists and can be written.</translation>
    </message>
    <message>
        <source>a part of its database does not fit its seal</source>
        <translation>a part of its database does not fit its seal</translation>
    </message>
    <message>
        <source>The sealed file was not opened.</source>
        <translation>The sealed file was not opened.</translation>
    </message>
    <message>
        <source>It tells of people in pictures that did not come along.</source>
        <translation>It tells of people in pictures that did not come along.</translation>
    </message>
    <message>
        <source>came along clear</source>
        <translation>came along clear</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Nothing was saved.</translation>
    </message>
    <message>
        <source>The case refused it: {error}.</source>
        <translation>The case refused it: {error}.</translation>
    </message>
    <message>
        <source>Report this message.</source>
        <translation>Report this message.</translation>
    </message>
    <message>
        <source>Another part of the program is writing.</source>
        <translation>Another part of the program is writing.</translation>
    </message>
    <message>
        <source>The case's disk could not be read or written; the last step was not saved.</source>
        <translation>The case's disk could not be read or written; the last step was not saved.</translation>
    </message>
    <message>
        <source>Check the disk and the rights on the case's folder, then run the same step again.</source>
        <translation>Check the disk and the rights on the case's folder, then run the same step again.</translation>
    </message>
    <message>
        <source>The case could not be read or written.</source>
        <translation>The case could not be read or written.</translation>
    </message>
    <message>
        <source>The store said: {error}.</source>
        <translation>The store said: {error}.</translation>
    </message>
    <message>
        <source>The store gave no number to a new row.</source>
        <translation>The store gave no number to a new row.</translation>
    </message>
    <message>
        <source>A fact is not there any more.</source>
        <translation>A fact is not there any more.</translation>
    </message>
    <message>
        <source>Run the step again.</source>
        <translation>Run the step again.</translation>
    </message>
    <message>
        <source>a fact of kind {kind} is not as it was saved</source>
        <translation>a fact of kind {kind} is not as it was saved</translation>
    </message>
    <message>
        <source>A fact of another kind than {kind} was read.</source>
        <translation>A fact of another kind than {kind} was read.</translation>
    </message>
    <message>
        <source>These are other categories than those that this case knows as {scheme}, version {version}.</source>
        <translation>These are other categories than those that this case knows as {scheme}, version {version}.</translation>
    </message>
    <message>
        <source>What was graded by those would come to mean something else.</source>
        <translation>What was graded by those would come to mean something else.</translation>
    </message>
    <message>
        <source>Give the changed file another version.</source>
        <translation>Give the changed file another version.</translation>
    </message>
    <message>
        <source>The case's seal could not be written.</source>
        <translation>The case's seal could not be written.</translation>
    </message>
    <message>
        <source>Check the disk and the rights on the case's folder, then close and open the case.</source>
        <translation>Check the disk and the rights on the case's folder, then close and open the case.</translation>
    </message>
    <message>
        <source>its head file, the seal on its audit trail, is missing</source>
        <translation>its head file, the seal on its audit trail, is missing</translation>
    </message>
    <message>
        <source>its head file, the seal on its audit trail, was altered</source>
        <translation>its head file, the seal on its audit trail, was altered</translation>
    </message>
    <message>
        <source>The linker {name} has judged nothing yet.</source>
        <translation>The linker {name} has judged nothing yet.</translation>
    </message>
    <message>
        <source>Analyse the case again.</source>
        <translation>Analyse the case again.</translation>
    </message>
    <message>
        <source>This recovery key does not open this case.</source>
        <translation>This recovery key does not open this case.</translation>
    </message>
    <message>
        <source>It is another case's, or the case's key file was altered.</source>
        <translation>It is another case's, or the case's key file was altered.</translation>
    </message>
    <message>
        <source>Look for the sheet that was printed when this case was made.</source>
        <translation>Look for the sheet that was printed when this case was made.</translation>
    </message>
    <message>
        <source>The pass phrase is not text.</source>
        <translation>The pass phrase is not text.</translation>
    </message>
    <message>
        <source>It is not UTF-8.</source>
        <translation>It is not UTF-8.</translation>
    </message>
    <message>
        <source>its key file is not readable</source>
        <translation>its key file is not readable</translation>
    </message>
    <message>
        <source>The case cannot be opened for writing.</source>
        <translation>The case cannot be opened for writing.</translation>
    </message>
    <message>
        <source>Check the rights on the case's folder, or copy it to a disk that can be written.</source>
        <translation>Check the rights on the case's folder, or copy it to a disk that can be written.</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>another process</translation>
    </message>
    <message>
        <source>Check what was asked for.</source>
        <translation>Check what was asked for.</translation>
    </message>
    <message>
        <source>There is no such exhibit in this case.</source>
        <translation>There is no such exhibit in this case.</translation>
    </message>
    <message>
        <source>There is no such media file in this case.</source>
        <translation>There is no such media file in this case.</translation>
    </message>
    <message>
        <source>There is no such media item in this case.</source>
        <translation>There is no such media item in this case.</translation>
    </message>
    <message>
        <source>exhibits</source>
        <translation>exhibits</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>decisions</translation>
    </message>
    <message>
        <source>reveals</source>
        <translation>reveals</translation>
    </message>
    <message>
        <source>splits</source>
        <translation>splits</translation>
    </message>
    <message>
        <source>ends of splits</source>
        <translation>ends of splits</translation>
    </message>
    <message>
        <source>origins of splits</source>
        <translation>origins of splits</translation>
    </message>
    <message>
        <source>names of places</source>
        <translation>names of places</translation>
    </message>
    <message>
        <source>schemes of categories</source>
        <translation>schemes of categories</translation>
    </message>
    <message>
        <source>choices of schemes</source>
        <translation>choices of schemes</translation>
    </message>
    <message>
        <source>gradings</source>
        <translation>gradings</translation>
    </message>
    <message>
        <source>grades</source>
        <translation>grades</translation>
    </message>
    <message>
        <source>exposures</source>
        <translation>exposures</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>tags</translation>
    </message>
    <message>
        <source>taggings</source>
        <translation>taggings</translation>
    </message>
    <message>
        <source>marks of tags</source>
        <translation>marks of tags</translation>
    </message>
    <message>
        <source>steps of keys</source>
        <translation>steps of keys</translation>
    </message>
    <message>
        <source>saved filters</source>
        <translation>saved filters</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>leads</translation>
    </message>
    <message>
        <source>steps of leads</source>
        <translation>steps of leads</translation>
    </message>
    <message>
        <source>second readings</source>
        <translation>second readings</translation>
    </message>
    <message>
        <source>items of second readings</source>
        <translation>items of second readings</translation>
    </message>
    <message>
        <source>second grades</source>
        <translation>second grades</translation>
    </message>
    <message>
        <source>ends of second readings</source>
        <translation>ends of second readings</translation>
    </message>
    <message>
        <source>keys of looks</source>
        <translation>keys of looks</translation>
    </message>
    <message>
        <source>sealed looks</source>
        <translation>sealed looks</translation>
    </message>
    <message>
        <source>imports of VICS</source>
        <translation>imports of VICS</translation>
    </message>
    <message>
        <source>blocks of VICS</source>
        <translation>blocks of VICS</translation>
    </message>
    <message>
        <source>words of VICS</source>
        <translation>words of VICS</translation>
    </message>
    <message>
        <source>hash sets</source>
        <translation>hash sets</translation>
    </message>
    <message>
        <source>ends of hash sets</source>
        <translation>ends of hash sets</translation>
    </message>
    <message>
        <source>remarks</source>
        <translation>remarks</translation>
    </message>
    <message>
        <source>ends of remarks</source>
        <translation>ends of remarks</translation>
    </message>
    <message>
        <source>faces of decisions</source>
        <translation>faces of decisions</translation>
    </message>
    <message>
        <source>faces of splits</source>
        <translation>faces of splits</translation>
    </message>
    <message>
        <source>names of people</source>
        <translation>names of people</translation>
    </message>
    <message>
        <source>ends of names of people</source>
        <translation>ends of names of people</translation>
    </message>
    <message>
        <source>words of two people</source>
        <translation>words of two people</translation>
    </message>
    <message>
        <source>signatures under words of two people</source>
        <translation>signatures under words of two people</translation>
    </message>
    <message>
        <source>released pictures</source>
        <translation>released pictures</translation>
    </message>
    <message>
        <source>cut-outs of appeals</source>
        <translation>cut-outs of appeals</translation>
    </message>
    <message>
        <source>steps of appeals</source>
        <translation>steps of appeals</translation>
    </message>
    <message>
        <source>looks at cut-outs of appeals</source>
        <translation>looks at cut-outs of appeals</translation>
    </message>
    <message>
        <source>{file} has changes beside it that were made after the case was closed</source>
        <translation>{file} has changes beside it that were made after the case was closed</translation>
    </message>
    <message>
        <source>{file} is not the file that was closed last: it is an older one, or altered</source>
        <translation>{file} is not the file that was closed last: it is an older one, or altered</translation>
    </message>
    <message>
        <source>its database and its key file are not of the same case</source>
        <translation>its database and its key file are not of the same case</translation>
    </message>
    <message>
        <source>its head file is older than its database</source>
        <translation>its head file is older than its database</translation>
    </message>
    <message>
        <source>the audit trail does not hold. {fault}</source>
        <translation>the audit trail does not hold. {fault}</translation>
    </message>
    <message>
        <source>its {parts} are not those that were sealed; an older part was put in their place</source>
        <translation>its {parts} are not those that were sealed; an older part was put in their place</translation>
    </message>
    <message>
        <source>audit trail</source>
        <translation>audit trail</translation>
    </message>
    <message>
        <source>the index of its {part} is not the newest one</source>
        <translation>the index of its {part} is not the newest one</translation>
    </message>
    <message numerus="yes">
        <source>The program ended before %n entr(y|ies) of the audit trail (was|were) sealed, as after a power cut. Nothing that was saved is missing. If you know of no such end, ask who had the case's folder.</source>
        <translation>
            <numerusform>The program ended before %n entry of the audit trail was sealed, as after a power cut. Nothing that was saved is missing. If you know of no such end, ask who had the case's folder.</numerusform>
            <numerusform>The program ended before %n entries of the audit trail were sealed, as after a power cut. Nothing that was saved is missing. If you know of no such end, ask who had the case's folder.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key {file} could not be read, or kept to yourself ({error}).</source>
        <translation>The key {file} could not be read, or kept to yourself ({error}).</translation>
    </message>
    <message>
        <source>The key {file} is damaged; looks that were sealed with it cannot be shown.</source>
        <translation>The key {file} is damaged; looks that were sealed with it cannot be shown.</translation>
    </message>
    <message>
        <source>The key that seals how long you look could not be saved ({error}); looks are counted, and neither their time nor their size is kept.</source>
        <translation>The key that seals how long you look could not be saved ({error}); looks are counted, and neither their time nor their size is kept.</translation>
    </message>
    <message>
        <source>an array in pictures.db is missing or is not the one that was saved</source>
        <translation>an array in pictures.db is missing or is not the one that was saved</translation>
    </message>
    <message>
        <source>This is not a recovery key.</source>
        <translation>This is not a recovery key.</translation>
    </message>
    <message>
        <source>Its check signs do not fit, so a sign was mistyped or left out.</source>
        <translation>Its check signs do not fit, so a sign was mistyped or left out.</translation>
    </message>
    <message>
        <source>Type the six groups of six signs again, as they were printed.</source>
        <translation>Type the six groups of six signs again, as they were printed.</translation>
    </message>
    <message>
        <source>The picture stays veiled.</source>
        <translation>The picture stays veiled.</translation>
    </message>
    <message>
        <source>No reveal of it is open, or it did not come along.</source>
        <translation>No reveal of it is open, or it did not come along.</translation>
    </message>
    <message>
        <source>No reveal of it is open, or it has no thumbnail.</source>
        <translation>No reveal of it is open, or it has no thumbnail.</translation>
    </message>
    <message>
        <source>Reveal it again; each reveal is counted.</source>
        <translation>Reveal it again; each reveal is counted.</translation>
    </message>
    <message numerus="yes">
        <source>You have been looking at clear pictures for %n minutes. A pause of five would be a good idea.</source>
        <translation>
            <numerusform>You have been looking at clear pictures for %n minutes. A pause of five would be a good idea.</numerusform>
            <numerusform>You have been looking at clear pictures for %n minutes. A pause of five would be a good idea.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the order that the wall has</source>
        <translation>In the order that the wall has</translation>
    </message>
    <message>
        <source>Hard first: with people before without</source>
        <translation>Hard first: with people before without</translation>
    </message>
    <message>
        <source>Easy first: without people before with</source>
        <translation>Easy first: without people before with</translation>
    </message>
    <message>
        <source>Where the program cannot tell whether people are there stands between the two. Those who do this work advise hard material early in the shift, and never last.</source>
        <translation>Where the program cannot tell whether people are there stands between the two. Those who do this work advise hard material early in the shift, and never last.</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Before you begin</translation>
    </message>
    <message>
        <source>What the wall shows now, narrowed by {narrowed_by}.</source>
        <translation>What the wall shows now, narrowed by {narrowed_by}.</translation>
    </message>
    <message>
        <source>All pictures of the case.</source>
        <translation>All pictures of the case.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message numerus="yes">
        <source>%n tile(s) to look at</source>
        <translation>
            <numerusform>%n tile to look at</numerusform>
            <numerusform>%n tiles to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>{tiles}; {copies} behind them</source>
        <translation>{tiles}; {copies} behind them</translation>
    </message>
    <message numerus="yes">
        <source>%n cop(y|ies)</source>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
    <message>
        <source>Known by a list</source>
        <translation>Known by a list</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the case, put aside</source>
        <translation>
            <numerusform>%n file of the case, put aside</numerusform>
            <numerusform>%n files of the case, put aside</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>Without a category</source>
        <translation>Without a category</translation>
    </message>
    <message numerus="yes">
        <source>%n tile(s), of which {unseen} were never revealed</source>
        <translation>
            <numerusform>%n tile, of which {unseen} were never revealed</numerusform>
            <numerusform>%n tiles, of which {unseen} were never revealed</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problems</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) with one</source>
        <translation>
            <numerusform>%n picture with one</numerusform>
            <numerusform>%n pictures with one</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a time</source>
        <translation>Without a time</translation>
    </message>
    <message>
        <source>To expect</source>
        <translation>To expect</translation>
    </message>
    <message numerus="yes">
        <source>{some} with, {none} without, of all %n picture(s)</source>
        <translation>
            <numerusform>{some} with, {none} without, of all %n picture</numerusform>
            <numerusform>{some} with, {none} without, of all %n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{some} with, {none} without, {unknown} where it is not known, of all %n picture(s)</source>
        <translation>
            <numerusform>{some} with, {none} without, {unknown} where it is not known, of all %n picture</numerusform>
            <numerusform>{some} with, {none} without, {unknown} where it is not known, of all %n pictures</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to grade</source>
        <translation>Nothing is left to grade</translation>
    </message>
    <message>
        <source>Not known before your first grades in this case, nor where your looks were sealed elsewhere</source>
        <translation>Not known before your first grades in this case, nor where your looks were sealed elsewhere</translation>
    </message>
    <message>
        <source>Nearly no clear looks, going by your grades in this case so far</source>
        <translation>Nearly no clear looks, going by your grades in this case so far</translation>
    </message>
    <message>
        <source>Clear looks as long as about {clear} peeks of 4 seconds, going by the {megapixel_s} of each grade so far</source>
        <translation>Clear looks as long as about {clear} peeks of 4 seconds, going by the {megapixel_s} of each grade so far</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s); five random words are easier to remember</source>
        <translation>
            <numerusform>%n more character; five random words are easier to remember</numerusform>
            <numerusform>%n more characters; five random words are easier to remember</numerusform>
        </translation>
    </message>
    <message>
        <source>Long enough, but it repeats itself</source>
        <translation>Long enough, but it repeats itself</translation>
    </message>
    <message>
        <source>Good: long, and made of words</source>
        <translation>Good: long, and made of words</translation>
    </message>
    <message>
        <source>Long enough; more words are better</source>
        <translation>Long enough; more words are better</translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation>Copy SHA-256</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>New case</translation>
    </message>
    <message>
        <source>It is made in {folder} as a folder whose content is encrypted.</source>
        <translation>It is made in {folder} as a folder whose content is encrypted.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Pass phrase</source>
        <translation>Pass phrase</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Again</translation>
    </message>
    <message>
        <source>Again</source>
        <comment>the pass phrase, once more</comment>
        <translation>Again</translation>
    </message>
    <message>
        <source>Make the case</source>
        <translation>Make the case</translation>
    </message>
    <message>
        <source>Sealing …</source>
        <translation>Sealing …</translation>
    </message>
    <message>
        <source>The case needs a name.</source>
        <translation>The case needs a name.</translation>
    </message>
    <message>
        <source>A name cannot hold / \ : * ? " &lt; &gt; |.</source>
        <translation>A name cannot hold / \ : * ? " &lt; &gt; |.</translation>
    </message>
    <message>
        <source>The audit trail needs the examiner's name.</source>
        <translation>The audit trail needs the examiner's name.</translation>
    </message>
    <message numerus="yes">
        <source>A pass phrase has at least %n characters.</source>
        <translation>
            <numerusform>A pass phrase has at least %n characters.</numerusform>
            <numerusform>A pass phrase has at least %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two pass phrases differ.</source>
        <translation>The two pass phrases differ.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>It opens this case when the pass phrase is lost, and it is not shown again. Write it down or print it, and keep it in a sealed envelope, apart from this machine.</source>
        <translation>It opens this case when the pass phrase is lost, and it is not shown again. Write it down or print it, and keep it in a sealed envelope, apart from this machine.</translation>
    </message>
    <message>
        <source>Copy for 30 seconds</source>
        <translation>Copy for 30 seconds</translation>
    </message>
    <message>
        <source>I have put it away</source>
        <translation>I have put it away</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>As the desktop</translation>
    </message>
    <message>
        <source>While its key is held down</source>
        <translation>While its key is held down</translation>
    </message>
    <message>
        <source>For ten seconds, without holding the key</source>
        <translation>For ten seconds, without holding the key</translation>
    </message>
    <message>
        <source>Colours and size are seen at once, here and in the window behind; another language from the next start on.</source>
        <translation>Colours and size are seen at once, here and in the window behind; another language from the next start on.</translation>
    </message>
    <message>
        <source>Less exposure, measured: pictures stay tiles until you ask, and each look is counted.</source>
        <translation>Less exposure, measured: pictures stay tiles until you ask, and each look is counted.</translation>
    </message>
    <message>
        <source>It takes 0.11 to 0.16 seconds of a core for each picture. Without it, pictures without metadata are not gathered by camera; from the next analysis on, and the report says so. What was read stays.</source>
        <translation>It takes 0.11 to 0.16 seconds of a core for each picture. Without it, pictures without metadata are not gathered by camera; from the next analysis on, and the report says so. What was read stays.</translation>
    </message>
    <message>
        <source>A pause is proposed in one line at the bottom. Nothing is interrupted, and nobody is told.</source>
        <translation>A pause is proposed in one line at the bottom. Nothing is interrupted, and nobody is told.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Size of text</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Compare the noise of sensors</source>
        <translation>Compare the noise of sensors</translation>
    </message>
    <message>
        <source>A pause is proposed</source>
        <translation>A pause is proposed</translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes of looking</source>
        <translation>
            <numerusform>After %n minutes of looking</numerusform>
            <numerusform>After %n minutes of looking</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>A peek stays</source>
        <translation>A peek stays</translation>
    </message>
    <message>
        <source>No places yet: Analyse ({case.analyse|Ctrl+R}) looks for them.</source>
        <translation>No places yet: Analyse ({case.analyse|Ctrl+R}) looks for them.</translation>
    </message>
    <message>
        <source>No series yet: Analyse ({case.analyse|Ctrl+R}) looks for them.</source>
        <translation>No series yet: Analyse ({case.analyse|Ctrl+R}) looks for them.</translation>
    </message>
    <message>
        <source>No places: Analyse has looked, and no two pictures show enough of one place.</source>
        <translation>No places: Analyse has looked, and no two pictures show enough of one place.</translation>
    </message>
    <message>
        <source>No series: Analyse has looked, and no pictures have enough in common to be of one shoot.</source>
        <translation>No series: Analyse has looked, and no pictures have enough in common to be of one shoot.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n series</numerusform>
            <numerusform>%n series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %n contradiction(s)</source>
        <translation>
            <numerusform>Look at %n contradiction</numerusform>
            <numerusform>Look at %n contradictions</numerusform>
        </translation>
    </message>
    <message>
        <source>The command {id} names a menu that does not exist: {menu}.</source>
        <translation>The command {id} names a menu that does not exist: {menu}.</translation>
    </message>
    <message>
        <source>The command {id} wants a key or a name that is reserved.</source>
        <translation>The command {id} wants a key or a name that is reserved.</translation>
    </message>
    <message>
        <source>{id} and {id_2} want the same key.</source>
        <translation>{id} and {id_2} want the same key.</translation>
    </message>
    <message>
        <source>{key} or {other}</source>
        <translation>{key} or {other}</translation>
    </message>
    <message>
        <source>{key}, {first} to {last}</source>
        <translation>{key}, {first} to {last}</translation>
    </message>
    <message>
        <source>hold {key}</source>
        <translation>hold {key}</translation>
    </message>
    <message>
        <source>Pick two pictures anywhere, or a reason in Places, and press {decide.compare|D}: the two are shown here side by side.</source>
        <translation>Pick two pictures anywhere, or a reason in Places, and press {decide.compare|D}: the two are shown here side by side.</translation>
    </message>
    <message>
        <source>No pairs yet: Analyse ({case.analyse|Ctrl+R}) looks for what two pictures have in common.</source>
        <translation>No pairs yet: Analyse ({case.analyse|Ctrl+R}) looks for what two pictures have in common.</translation>
    </message>
    <message>
        <source>No pair is left that is worth a look.</source>
        <translation>No pair is left that is worth a look.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) (was|were) shown without a word. Page down shows (it|them) again.</source>
        <translation>
            <numerusform>%n pair was shown without a word. Page down shows it again.</numerusform>
            <numerusform>%n pairs were shown without a word. Page down shows them again.</numerusform>
        </translation>
    </message>
    <message>
        <source>No face is marked: a word is about both pictures whole.</source>
        <translation>No face is marked: a word is about both pictures whole.</translation>
    </message>
    <message>
        <source>Compared out of People, the two that are meant are marked.</source>
        <translation>Compared out of People, the two that are meant are marked.</translation>
    </message>
    <message>
        <source>Decided by {examiner}, {when}: {word}. {back}</source>
        <translation>Decided by {examiner}, {when}: {word}. {back}</translation>
    </message>
    <message>
        <source>kept as your remark: {word}; {grade.undo|Ctrl+Z} takes it back</source>
        <translation>kept as your remark: {word}; {grade.undo|Ctrl+Z} takes it back</translation>
    </message>
    <message>
        <source>People are filled in; on the record. C veils. Parts stay tiles: the program cannot tell whether people are there.</source>
        <translation>People are filled in; on the record. C veils. Parts stay tiles: the program cannot tell whether people are there.</translation>
    </message>
    <message>
        <source>People are filled in; on the record. C veils.</source>
        <translation>People are filled in; on the record. C veils.</translation>
    </message>
    <message>
        <source>one rigid scene with depth, seen from two points</source>
        <translation>one rigid scene with depth, seen from two points</translation>
    </message>
    <message>
        <source>one plane (a wall, a poster), or a camera that only turned</source>
        <translation>one plane (a wall, a poster), or a camera that only turned</translation>
    </message>
    <message>
        <source>one shift, as of the same thing laid over both, which says nothing of the place</source>
        <translation>one shift, as of the same thing laid over both, which says nothing of the place</translation>
    </message>
    <message>
        <source>one shift, turn and scale, as of copies or of something flat</source>
        <translation>one shift, turn and scale, as of copies or of something flat</translation>
    </message>
    <message>
        <source>The shares count people in: where they are did not come along with this file.</source>
        <translation>The shares count people in: where they are did not come along with this file.</translation>
    </message>
    <message>
        <source>No link says that two faces in them are alike.</source>
        <translation>No link says that two faces in them are alike.</translation>
    </message>
    <message>
        <source>No linker has points to show for these two.</source>
        <translation>No linker has points to show for these two.</translation>
    </message>
    <message>
        <source>{points} agree with {model}: across {left} of the left picture and {right} of the right. {likely}.</source>
        <translation>{points} agree with {model}: across {left} of the left picture and {right} of the right. {likely}.</translation>
    </message>
    <message>
        <source>left {left} %, right {right} %</source>
        <translation>left {left} %, right {right} %</translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n points</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n surest points</source>
        <translation>
            <numerusform>The %n surest points</numerusform>
            <numerusform>The %n surest points</numerusform>
        </translation>
    </message>
    <message>
        <source>But they were taken {distance} by their positions.</source>
        <translation>But they were taken {distance} by their positions.</translation>
    </message>
    <message>
        <source>{share} of the background</source>
        <translation>{share} of the background</translation>
    </message>
    <message>
        <source>Left {picture}</source>
        <translation>Left {picture}</translation>
    </message>
    <message>
        <source>Right {picture}</source>
        <translation>Right {picture}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serial number</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Taken</source>
        <comment>when pictures were taken</comment>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of a picture</comment>
        <translation>Size</translation>
    </message>
    <message>
        <source>{time} apart by the cameras' clocks</source>
        <translation>{time} apart by the cameras' clocks</translation>
    </message>
    <message>
        <source>{time} apart</source>
        <translation>{time} apart</translation>
    </message>
    <message>
        <source>{at}, within {metres} m</source>
        <translation>{at}, within {metres} m</translation>
    </message>
    <message>
        <source>{metres} m apart</source>
        <translation>{metres} m apart</translation>
    </message>
    <message>
        <source>{km} km apart</source>
        <translation>{km} km apart</translation>
    </message>
    <message>
        <source>{width} by {height} pixels, {format}</source>
        <translation>{width} by {height} pixels, {format}</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a place</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Doubtful positions</source>
        <translation>Doubtful positions</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Nearest towns</source>
        <translation>Nearest towns</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Camera clock</source>
        <translation>Camera clock</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Cameras</translation>
    </message>
    <message>
        <source>Seen in the pictures</source>
        <translation>Seen in the pictures</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>What would help</translation>
    </message>
    <message>
        <source>measured</source>
        <comment>where a statement comes from</comment>
        <translation>measured</translation>
    </message>
    <message>
        <source>inferred</source>
        <comment>where a statement comes from</comment>
        <translation>inferred</translation>
    </message>
    <message>
        <source>examiner</source>
        <comment>where a statement comes from</comment>
        <translation>examiner</translation>
    </message>
    <message>
        <source>sure</source>
        <comment>how sure a statement is</comment>
        <translation>sure</translation>
    </message>
    <message>
        <source>likely</source>
        <comment>how sure a statement is</comment>
        <translation>likely</translation>
    </message>
    <message>
        <source>weak</source>
        <comment>how sure a statement is</comment>
        <translation>weak</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>likely</translation>
    </message>
    <message>
        <source>What is known of the place</source>
        <translation>What is known of the place</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <comment>name of a fact</comment>
        <translation>Accuracy</translation>
    </message>
    <message>
        <source>Across</source>
        <comment>name of a fact</comment>
        <translation>Across</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>name of a fact</comment>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Agreed</source>
        <comment>name of a fact</comment>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Altitude</source>
        <comment>name of a fact</comment>
        <translation>Altitude</translation>
    </message>
    <message>
        <source>Assertions</source>
        <comment>name of a fact</comment>
        <translation>Assertions</translation>
    </message>
    <message>
        <source>Assertions as claimed</source>
        <comment>name of a fact</comment>
        <translation>Assertions as claimed</translation>
    </message>
    <message>
        <source>Bits</source>
        <comment>name of a fact</comment>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Bits apart</source>
        <comment>name of a fact</comment>
        <translation>Bits apart</translation>
    </message>
    <message>
        <source>Boxes</source>
        <comment>name of a fact</comment>
        <translation>Boxes</translation>
    </message>
    <message>
        <source>C2PA checks</source>
        <comment>name of a fact</comment>
        <translation>C2PA checks</translation>
    </message>
    <message>
        <source>C2PA claims</source>
        <comment>name of a fact</comment>
        <translation>C2PA claims</translation>
    </message>
    <message>
        <source>Camera body</source>
        <comment>name of a fact</comment>
        <translation>Camera body</translation>
    </message>
    <message>
        <source>Camera times</source>
        <comment>name of a fact</comment>
        <translation>Camera times</translation>
    </message>
    <message>
        <source>Captured</source>
        <comment>name of a fact</comment>
        <translation>Captured</translation>
    </message>
    <message>
        <source>Captured offset</source>
        <comment>name of a fact</comment>
        <translation>Captured offset</translation>
    </message>
    <message>
        <source>Cells</source>
        <comment>name of a fact</comment>
        <translation>Cells</translation>
    </message>
    <message>
        <source>Certificate issuer</source>
        <comment>name of a fact</comment>
        <translation>Certificate issuer</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>name of a fact</comment>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Claims</source>
        <comment>name of a fact</comment>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Clothes</source>
        <comment>name of a fact</comment>
        <translation>Clothes</translation>
    </message>
    <message>
        <source>Colours</source>
        <comment>name of a fact</comment>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Container</source>
        <comment>name of a fact</comment>
        <translation>Container</translation>
    </message>
    <message>
        <source>Container times</source>
        <comment>name of a fact</comment>
        <translation>Container times</translation>
    </message>
    <message>
        <source>Counting</source>
        <comment>name of a fact</comment>
        <translation>Counting</translation>
    </message>
    <message>
        <source>Creator tool</source>
        <comment>name of a fact</comment>
        <translation>Creator tool</translation>
    </message>
    <message>
        <source>Creators</source>
        <comment>name of a fact</comment>
        <translation>Creators</translation>
    </message>
    <message>
        <source>Derived from ID</source>
        <comment>name of a fact</comment>
        <translation>Derived from ID</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>name of a fact</comment>
        <translation>Description</translation>
    </message>
    <message>
        <source>Descriptors</source>
        <comment>name of a fact</comment>
        <translation>Descriptors</translation>
    </message>
    <message>
        <source>Detail</source>
        <comment>name of a fact</comment>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Differ</source>
        <comment>name of a fact</comment>
        <translation>Differ</translation>
    </message>
    <message>
        <source>Digital source type</source>
        <comment>name of a fact</comment>
        <translation>Digital source type</translation>
    </message>
    <message>
        <source>Digital source types</source>
        <comment>name of a fact</comment>
        <translation>Digital source types</translation>
    </message>
    <message>
        <source>Differs</source>
        <comment>name of a fact</comment>
        <translation>Differs</translation>
    </message>
    <message>
        <source>Digitised</source>
        <comment>name of a fact</comment>
        <translation>Digitised</translation>
    </message>
    <message>
        <source>Direction</source>
        <comment>name of a fact</comment>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Document ID</source>
        <comment>name of a fact</comment>
        <translation>Document ID</translation>
    </message>
    <message>
        <source>Doubts</source>
        <comment>name of a fact</comment>
        <translation>Doubts</translation>
    </message>
    <message>
        <source>EXIF tags</source>
        <comment>name of a fact</comment>
        <translation>EXIF tags</translation>
    </message>
    <message>
        <source>Faces</source>
        <comment>name of a fact</comment>
        <translation>Faces</translation>
    </message>
    <message>
        <source>File names</source>
        <comment>name of a fact</comment>
        <translation>File names</translation>
    </message>
    <message>
        <source>File structure</source>
        <comment>name of a fact</comment>
        <translation>File structure</translation>
    </message>
    <message>
        <source>Fixed at</source>
        <comment>name of a fact</comment>
        <translation>Fixed at</translation>
    </message>
    <message>
        <source>Folders</source>
        <comment>name of a fact</comment>
        <translation>Folders</translation>
    </message>
    <message>
        <source>Format</source>
        <comment>name of a fact</comment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Frames</source>
        <comment>name of a fact</comment>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Generator</source>
        <comment>name of a fact</comment>
        <translation>Generator</translation>
    </message>
    <message>
        <source>Generator marks</source>
        <comment>name of a fact</comment>
        <translation>Generator marks</translation>
    </message>
    <message>
        <source>GPS</source>
        <comment>name of a fact</comment>
        <translation>GPS</translation>
    </message>
    <message>
        <source>GPS fix</source>
        <comment>name of a fact</comment>
        <translation>GPS fix</translation>
    </message>
    <message>
        <source>Has more</source>
        <comment>name of a fact</comment>
        <translation>Has more</translation>
    </message>
    <message>
        <source>Hash over file</source>
        <comment>name of a fact</comment>
        <translation>Hash over file</translation>
    </message>
    <message>
        <source>Height</source>
        <comment>name of a fact</comment>
        <translation>Height</translation>
    </message>
    <message>
        <source>History</source>
        <comment>name of a fact</comment>
        <translation>History</translation>
    </message>
    <message>
        <source>Ingredients</source>
        <comment>name of a fact</comment>
        <translation>Ingredients</translation>
    </message>
    <message>
        <source>Instance ID</source>
        <comment>name of a fact</comment>
        <translation>Instance ID</translation>
    </message>
    <message>
        <source>Iptc created</source>
        <comment>name of a fact</comment>
        <translation>Iptc created</translation>
    </message>
    <message>
        <source>Jpeg</source>
        <comment>name of a fact</comment>
        <translation>Jpeg</translation>
    </message>
    <message>
        <source>Keywords</source>
        <comment>name of a fact</comment>
        <translation>Keywords</translation>
    </message>
    <message>
        <source>Latitude</source>
        <comment>name of a fact</comment>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Layout</source>
        <comment>name of a fact</comment>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>name of a fact</comment>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Inner thumbnail</source>
        <comment>name of a fact</comment>
        <translation>Inner thumbnail</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <comment>name of a fact</comment>
        <translation>Contradiction</translation>
    </message>
    <message>
        <source>Exposure value</source>
        <comment>name of a fact</comment>
        <translation>Exposure value</translation>
    </message>
    <message>
        <source>Lens</source>
        <comment>name of a fact</comment>
        <translation>Lens</translation>
    </message>
    <message>
        <source>Lens serial</source>
        <comment>name of a fact</comment>
        <translation>Lens serial</translation>
    </message>
    <message>
        <source>Light doubts</source>
        <comment>name of a fact</comment>
        <translation>Light doubts</translation>
    </message>
    <message>
        <source>Lines</source>
        <comment>name of a fact</comment>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Local points</source>
        <comment>name of a fact</comment>
        <translation>Local points</translation>
    </message>
    <message>
        <source>Longitude</source>
        <comment>name of a fact</comment>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Make</source>
        <comment>name of a fact</comment>
        <translation>Make</translation>
    </message>
    <message>
        <source>Manifests</source>
        <comment>name of a fact</comment>
        <translation>Manifests</translation>
    </message>
    <message>
        <source>Metadata doubts</source>
        <comment>name of a fact</comment>
        <translation>Metadata doubts</translation>
    </message>
    <message>
        <source>Model</source>
        <comment>name of a fact</comment>
        <translation>Model</translation>
    </message>
    <message>
        <source>More</source>
        <comment>name of a fact</comment>
        <translation>More</translation>
    </message>
    <message>
        <source>Movie</source>
        <comment>name of a fact</comment>
        <translation>Movie</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>name of a fact</comment>
        <translation>Names</translation>
    </message>
    <message>
        <source>Noise</source>
        <comment>name of a fact</comment>
        <translation>Noise</translation>
    </message>
    <message>
        <source>Only ours</source>
        <comment>name of a fact</comment>
        <translation>Only ours</translation>
    </message>
    <message>
        <source>Only second</source>
        <comment>name of a fact</comment>
        <translation>Only second</translation>
    </message>
    <message>
        <source>Orientation</source>
        <comment>name of a fact</comment>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Original document ID</source>
        <comment>name of a fact</comment>
        <translation>Original document ID</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>name of a fact</comment>
        <translation>Owner</translation>
    </message>
    <message>
        <source>PDQ</source>
        <comment>name of a fact</comment>
        <translation>PDQ</translation>
    </message>
    <message>
        <source>People</source>
        <comment>name of a fact</comment>
        <translation>People</translation>
    </message>
    <message>
        <source>People cover</source>
        <comment>name of a fact</comment>
        <translation>People cover</translation>
    </message>
    <message>
        <source>Photoshop created</source>
        <comment>name of a fact</comment>
        <translation>Photoshop created</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>name of a fact</comment>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Picture shape</source>
        <comment>name of a fact</comment>
        <translation>Picture shape</translation>
    </message>
    <message>
        <source>Pixels</source>
        <comment>name of a fact</comment>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>name of a fact</comment>
        <translation>Places</translation>
    </message>
    <message>
        <source>Png changed</source>
        <comment>name of a fact</comment>
        <translation>Png changed</translation>
    </message>
    <message>
        <source>Png created</source>
        <comment>name of a fact</comment>
        <translation>Png created</translation>
    </message>
    <message>
        <source>Position</source>
        <comment>name of a fact</comment>
        <translation>Position</translation>
    </message>
    <message>
        <source>Quality</source>
        <comment>name of a fact</comment>
        <translation>Quality</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>name of a fact</comment>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Sampling</source>
        <comment>name of a fact</comment>
        <translation>Sampling</translation>
    </message>
    <message>
        <source>Scene vector</source>
        <comment>name of a fact</comment>
        <translation>Scene vector</translation>
    </message>
    <message>
        <source>Scores</source>
        <comment>name of a fact</comment>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Second reading</source>
        <comment>name of a fact</comment>
        <translation>Second reading</translation>
    </message>
    <message>
        <source>Sensor noise</source>
        <comment>name of a fact</comment>
        <translation>Sensor noise</translation>
    </message>
    <message>
        <source>Serial</source>
        <comment>name of a fact</comment>
        <translation>Serial</translation>
    </message>
    <message>
        <source>Serial origin</source>
        <comment>name of a fact</comment>
        <translation>Serial origin</translation>
    </message>
    <message>
        <source>Sharp corners</source>
        <comment>name of a fact</comment>
        <translation>Sharp corners</translation>
    </message>
    <message>
        <source>Sides</source>
        <comment>name of a fact</comment>
        <translation>Sides</translation>
    </message>
    <message>
        <source>Signature</source>
        <comment>name of a fact</comment>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Signer</source>
        <comment>name of a fact</comment>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Small points</source>
        <comment>name of a fact</comment>
        <translation>Small points</translation>
    </message>
    <message>
        <source>Software</source>
        <comment>name of a fact</comment>
        <translation>Software</translation>
    </message>
    <message>
        <source>Sun</source>
        <comment>name of a fact</comment>
        <translation>Sun</translation>
    </message>
    <message>
        <source>Tables</source>
        <comment>name of a fact</comment>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Texture</source>
        <comment>name of a fact</comment>
        <translation>Texture</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <comment>name of a fact</comment>
        <translation>Thumbnail</translation>
    </message>
    <message>
        <source>Thumbnail height</source>
        <comment>name of a fact</comment>
        <translation>Thumbnail height</translation>
    </message>
    <message>
        <source>Thumbnail tables</source>
        <comment>name of a fact</comment>
        <translation>Thumbnail tables</translation>
    </message>
    <message>
        <source>Thumbnail width</source>
        <comment>name of a fact</comment>
        <translation>Thumbnail width</translation>
    </message>
    <message>
        <source>Tile</source>
        <comment>name of a fact</comment>
        <translation>Tile</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>name of a fact</comment>
        <translation>Time</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>name of a fact</comment>
        <translation>Title</translation>
    </message>
    <message>
        <source>Turns</source>
        <comment>name of a fact</comment>
        <translation>Turns</translation>
    </message>
    <message>
        <source>Unsure</source>
        <comment>name of a fact</comment>
        <translation>Unsure</translation>
    </message>
    <message>
        <source>Vector</source>
        <comment>name of a fact</comment>
        <translation>Vector</translation>
    </message>
    <message>
        <source>Vectors</source>
        <comment>name of a fact</comment>
        <translation>Vectors</translation>
    </message>
    <message>
        <source>Width</source>
        <comment>name of a fact</comment>
        <translation>Width</translation>
    </message>
    <message>
        <source>Worth</source>
        <comment>name of a fact</comment>
        <translation>Worth</translation>
    </message>
    <message>
        <source>XMP changed</source>
        <comment>name of a fact</comment>
        <translation>XMP changed</translation>
    </message>
    <message>
        <source>XMP created</source>
        <comment>name of a fact</comment>
        <translation>XMP created</translation>
    </message>
    <message>
        <source>XMP document</source>
        <comment>name of a fact</comment>
        <translation>XMP document</translation>
    </message>
    <message>
        <source>XMP metadata changed</source>
        <comment>name of a fact</comment>
        <translation>XMP metadata changed</translation>
    </message>
    <message>
        <source>Xy</source>
        <comment>name of a fact</comment>
        <translation>Xy</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Nobody found</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>One person</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Two people</translation>
    </message>
    <message>
        <source>Three and more</source>
        <translation>Three and more</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>Not certain</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>With notes</translation>
    </message>
    <message>
        <source>With a problem</source>
        <translation>With a problem</translation>
    </message>
    <message>
        <source>Revealed before</source>
        <translation>Revealed before</translation>
    </message>
    <message>
        <source>Not revealed, nor a copy</source>
        <translation>Not revealed, nor a copy</translation>
    </message>
    <message>
        <source>With a GPS fix</source>
        <translation>With a GPS fix</translation>
    </message>
    <message>
        <source>Claims: generated</source>
        <translation>Claims: generated</translation>
    </message>
    <message>
        <source>In no place</source>
        <translation>In no place</translation>
    </message>
    <message>
        <source>In no series</source>
        <translation>In no series</translation>
    </message>
    <message>
        <source>Alert: marked, never hidden</source>
        <translation>Alert: marked, never hidden</translation>
    </message>
    <message>
        <source>Known, harmless files; those that are shown all the same</source>
        <translation>Known, harmless files; those that are shown all the same</translation>
    </message>
    <message>
        <source>Known series</source>
        <translation>Known series</translation>
    </message>
    <message>
        <source>Own work in other cases</source>
        <translation>Own work in other cases</translation>
    </message>
    <message numerus="yes">
        <source>%n more cameras</source>
        <translation>
            <numerusform>%n more cameras</numerusform>
            <numerusform>%n more cameras</numerusform>
        </translation>
    </message>
    <message>
        <source>No camera named</source>
        <translation>No camera named</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <comment>a camera</comment>
        <translation>Unnamed</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es), as they were ticked when it was saved</source>
        <translation>
            <numerusform>%n box, as they were ticked when it was saved</numerusform>
            <numerusform>%n boxes, as they were ticked when it was saved</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>filters</comment>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Hash sets</source>
        <translation>Hash sets</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>Not searched for people</source>
        <translation>Not searched for people</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>Exhibits</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Years</translation>
    </message>
    <message>
        <source>category {code}, your own</source>
        <translation>category {code}, your own</translation>
    </message>
    <message>
        <source>category {code}, {name}</source>
        <translation>category {code}, {name}</translation>
    </message>
    <message>
        <source>category {code} of another scheme</source>
        <translation>category {code} of another scheme</translation>
    </message>
    <message>
        <source>no category</source>
        <translation>no category</translation>
    </message>
    <message>
        <source>{words}; its copies have others</source>
        <translation>{words}; its copies have others</translation>
    </message>
    <message>
        <source>Digits give categories: press one to choose what they mean.</source>
        <translation>Digits give categories: press one to choose what they mean.</translation>
    </message>
    <message>
        <source>{grade.undo|Ctrl+Z} takes it back.</source>
        <translation>{grade.undo|Ctrl+Z} takes it back.</translation>
    </message>
    <message>
        <source>{grade.redo|Ctrl+Shift+Z} gives it again.</source>
        <translation>{grade.redo|Ctrl+Shift+Z} gives it again.</translation>
    </message>
    <message>
        <source>No picture was graded: {key} gives no category in {title}.</source>
        <translation>No picture was graded: {key} gives no category in {title}.</translation>
    </message>
    <message>
        <source>No picture was graded: {found}.</source>
        <translation>No picture was graded: {found}.</translation>
    </message>
    <message>
        <source>No picture was graded: this is the last tile, and was graded just now. Press again to do so.</source>
        <translation>No picture was graded: this is the last tile, and was graded just now. Press again to do so.</translation>
    </message>
    <message numerus="yes">
        <source>%n cop(y|ies) with another category (stays|stay) as (it|they) (is|are).</source>
        <translation>
            <numerusform>%n copy with another category stays as it is.</numerusform>
            <numerusform>%n copies with another category stay as they are.</numerusform>
        </translation>
    </message>
    <message>
        <source>Given again: {done}</source>
        <translation>Given again: {done}</translation>
    </message>
    <message>
        <source>Taken back: {done}</source>
        <translation>Taken back: {done}</translation>
    </message>
    <message>
        <source>Nothing changed: {named} stands already.</source>
        <translation>Nothing changed: {named} stands already.</translation>
    </message>
    <message>
        <source>What was done last was a word, which is taken back in Decisions or Compare. {grade.undo|Ctrl+Z} again takes the last category or tag back.</source>
        <translation>What was done last was a word, which is taken back in Decisions or Compare. {grade.undo|Ctrl+Z} again takes the last category or tag back.</translation>
    </message>
    <message>
        <source>Digits mean the categories of {title} now.</source>
        <translation>Digits mean the categories of {title} now.</translation>
    </message>
    <message>
        <source>{pictures}, {copies}</source>
        <translation>{pictures}, {copies}</translation>
    </message>
    <message>
        <source>{pictures}: {named}, instead of {were}.</source>
        <translation>{pictures}: {named}, instead of {were}.</translation>
    </message>
    <message>
        <source>{pictures}: {named}.</source>
        <translation>{pictures}: {named}.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) left, graded by somebody else since.</source>
        <translation>
            <numerusform>%n picture left, graded by somebody else since.</numerusform>
            <numerusform>%n pictures left, graded by somebody else since.</numerusform>
        </translation>
    </message>
    <message>
        <source>several categories</source>
        <translation>several categories</translation>
    </message>
    <message numerus="yes">
        <source>Taken back for %n picture(s).</source>
        <translation>
            <numerusform>Taken back for %n picture.</numerusform>
            <numerusform>Taken back for %n pictures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back for %n picture(s); {category} stands now.</source>
        <translation>
            <numerusform>Taken back for %n picture; {category} stands now.</numerusform>
            <numerusform>Taken back for %n pictures; {category} stands now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given again for %n picture(s).</source>
        <translation>
            <numerusform>Given again for %n picture.</numerusform>
            <numerusform>Given again for %n pictures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given again for %n picture(s); {category} stands now.</source>
        <translation>
            <numerusform>Given again for %n picture; {category} stands now.</numerusform>
            <numerusform>Given again for %n pictures; {category} stands now.</numerusform>
        </translation>
    </message>
    <message>
        <source>without: {count}</source>
        <translation>without: {count}</translation>
    </message>
    <message>
        <source>Structure</source>
        <comment>of a group</comment>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Members</source>
        <comment>of a group</comment>
        <translation>Members</translation>
    </message>
    <message>
        <source>Known</source>
        <comment>what is known of a place</comment>
        <translation>Known</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>what a series rests on</comment>
        <translation>Account</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>of the members of a series</comment>
        <translation>Times</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Structure of the copies</source>
        <translation>Structure of the copies</translation>
    </message>
    <message>
        <source>Members of the copies</source>
        <translation>Members of the copies</translation>
    </message>
    <message>
        <source>Structure of the place</source>
        <translation>Structure of the place</translation>
    </message>
    <message>
        <source>Members of the place</source>
        <translation>Members of the place</translation>
    </message>
    <message>
        <source>Structure of the series</source>
        <translation>Structure of the series</translation>
    </message>
    <message>
        <source>Members of the series</source>
        <translation>Members of the series</translation>
    </message>
    <message>
        <source>Structure of the person</source>
        <translation>Structure of the person</translation>
    </message>
    <message>
        <source>Members of the person</source>
        <translation>Members of the person</translation>
    </message>
    <message>
        <source>How the group is shown</source>
        <translation>How the group is shown</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Look for copies, places and series right after</source>
        <translation>Look for copies, places and series right after</translation>
    </message>
    <message>
        <source>It is opened for reading only and stays where it is.</source>
        <translation>It is opened for reading only and stays where it is.</translation>
    </message>
    <message>
        <source>Exhibit number</source>
        <translation>Exhibit number</translation>
    </message>
    <message>
        <source>An exhibit needs its number.</source>
        <translation>An exhibit needs its number.</translation>
    </message>
    <message>
        <source>Change a key</source>
        <translation>Change a key</translation>
    </message>
    <message>
        <source>Key of {title}</source>
        <translation>Key of {title}</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>No key</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>no key</translation>
    </message>
    <message>
        <source>Now: {key}. Press the key that it is to have.</source>
        <translation>Now: {key}. Press the key that it is to have.</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Use this key</translation>
    </message>
    <message>
        <source>IPED-like</source>
        <translation>IPED-like</translation>
    </message>
    <message>
        <source>“{title}” keeps its key: it has to work the same for everybody.</source>
        <translation>“{title}” keeps its key: it has to work the same for everybody.</translation>
    </message>
    <message>
        <source>{key} is needed to move in grids, lists and texts.</source>
        <translation>{key} is needed to move in grids, lists and texts.</translation>
    </message>
    <message>
        <source>What is shown while a key is down needs Space, a letter or a digit.</source>
        <translation>What is shown while a key is down needs Space, a letter or a digit.</translation>
    </message>
    <message>
        <source>{key} is the key of “{title}”. Give that one another key first.</source>
        <translation>{key} is the key of “{title}”. Give that one another key first.</translation>
    </message>
    <message>
        <source>{why} The choice for “{title}” is left out.</source>
        <translation>{why} The choice for “{title}” is left out.</translation>
    </message>
    <message>
        <source>A key is chosen for “{name}”, which this version has no command for.</source>
        <translation>A key is chosen for “{name}”, which this version has no command for.</translation>
    </message>
    <message>
        <source>“{text}”, chosen for “{title}”, is no key.</source>
        <translation>“{text}”, chosen for “{title}”, is no key.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Arrows, Home, End, PgUp, PgDown</source>
        <translation>Arrows, Home, End, PgUp, PgDown</translation>
    </message>
    <message>
        <source>In the wall and in a cluster</source>
        <translation>In the wall and in a cluster</translation>
    </message>
    <message>
        <source>Pick a range</source>
        <translation>Pick a range</translation>
    </message>
    <message>
        <source>Shift + arrows</source>
        <translation>Shift + arrows</translation>
    </message>
    <message>
        <source>Pick all</source>
        <translation>Pick all</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>In a list of clusters: its members; on a tile: its facts</source>
        <translation>In a list of clusters: its members; on a tile: its facts</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Search: words, or a key</source>
        <translation>Search: words, or a key</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Search the keys</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>What it does</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>Keys as in</translation>
    </message>
    <message>
        <source>Change key …</source>
        <translation>Change key …</translation>
    </message>
    <message>
        <source>Forget my changes</source>
        <translation>Forget my changes</translation>
    </message>
    <message>
        <source>In a grid</source>
        <translation>In a grid</translation>
    </message>
    <message>
        <source>No command has these words or this key.</source>
        <translation>No command has these words or this key.</translation>
    </message>
    <message>
        <source>(no key)</source>
        <translation>(no key)</translation>
    </message>
    <message>
        <source>copies</source>
        <comment>a kind of group</comment>
        <translation>copies</translation>
    </message>
    <message>
        <source>place</source>
        <comment>a kind of group</comment>
        <translation>place</translation>
    </message>
    <message>
        <source>series</source>
        <comment>a kind of group</comment>
        <translation>series</translation>
    </message>
    <message>
        <source>person</source>
        <comment>a kind of group</comment>
        <translation>person</translation>
    </message>
    <message>
        <source>Not of one copies</source>
        <translation>Not of one copies</translation>
    </message>
    <message>
        <source>Not of one place</source>
        <translation>Not of one place</translation>
    </message>
    <message>
        <source>Not of one series</source>
        <translation>Not of one series</translation>
    </message>
    <message>
        <source>Not of one person</source>
        <translation>Not of one person</translation>
    </message>
    <message>
        <source>the same copies</source>
        <translation>the same copies</translation>
    </message>
    <message>
        <source>not the same copies</source>
        <translation>not the same copies</translation>
    </message>
    <message>
        <source>the same place</source>
        <translation>the same place</translation>
    </message>
    <message>
        <source>not the same place</source>
        <translation>not the same place</translation>
    </message>
    <message>
        <source>the same series</source>
        <translation>the same series</translation>
    </message>
    <message>
        <source>not the same series</source>
        <translation>not the same series</translation>
    </message>
    <message>
        <source>the same person</source>
        <translation>the same person</translation>
    </message>
    <message>
        <source>not the same person</source>
        <translation>not the same person</translation>
    </message>
    <message>
        <source>{first} and {second}: {word}. {back}</source>
        <translation>{first} and {second}: {word}. {back}</translation>
    </message>
    <message>
        <source>Close in time</source>
        <translation>Close in time</translation>
    </message>
    <message>
        <source>First look</source>
        <translation>First look</translation>
    </message>
    <message>
        <source>GPS near</source>
        <translation>GPS near</translation>
    </message>
    <message>
        <source>Numbers in names</source>
        <translation>Numbers in names</translation>
    </message>
    <message>
        <source>Near copy</source>
        <translation>Near copy</translation>
    </message>
    <message>
        <source>One camera named</source>
        <translation>One camera named</translation>
    </message>
    <message>
        <source>Alike faces</source>
        <translation>Alike faces</translation>
    </message>
    <message>
        <source>Clothing alike</source>
        <translation>Clothing alike</translation>
    </message>
    <message>
        <source>Same overlay</source>
        <translation>Same overlay</translation>
    </message>
    <message>
        <source>Same scene</source>
        <translation>Same scene</translation>
    </message>
    <message>
        <source>Same sensor noise</source>
        <translation>Same sensor noise</translation>
    </message>
    <message>
        <source>Same structure of files</source>
        <translation>Same structure of files</translation>
    </message>
    <message>
        <source>No picture is shown: {found}.</source>
        <translation>No picture is shown: {found}.</translation>
    </message>
    <message>
        <source>Line drawing</source>
        <translation>Line drawing</translation>
    </message>
    <message>
        <source>The lines of the picked picture's scene, people left out; on the record; again or Esc veils</source>
        <translation>The lines of the picked picture's scene, people left out; on the record; again or Esc veils</translation>
    </message>
    <message>
        <source>Scene with people filled in</source>
        <translation>Scene with people filled in</translation>
    </message>
    <message>
        <source>Sharp, people covered; in Compare and Where else both pictures; on the record; again or Esc veils</source>
        <translation>Sharp, people covered; in Compare and Where else both pictures; on the record; again or Esc veils</translation>
    </message>
    <message>
        <source>Keyhole</source>
        <translation>Keyhole</translation>
    </message>
    <message>
        <source>One small circle in grey; arrows or the mouse move it; five seconds without that, or Esc, veil</source>
        <translation>One small circle in grey; arrows or the mouse move it; five seconds without that, or Esc, veil</translation>
    </message>
    <message>
        <source>Show in full …</source>
        <translation>Show in full …</translation>
    </message>
    <message>
        <source>Asks why; in colour from the exhibit, for 20 seconds; + and - zoom</source>
        <translation>Asks why; in colour from the exhibit, for 20 seconds; + and - zoom</translation>
    </message>
    <message>
        <source>My looks …</source>
        <translation>My looks …</translation>
    </message>
    <message>
        <source>How much you looked at, by day and kind, and what needed no look; for you alone</source>
        <translation>How much you looked at, by day and kind, and what needed no look; for you alone</translation>
    </message>
    <message>
        <source>The window speaks English: the file of the language {code} cannot be used.</source>
        <translation>The window speaks English: the file of the language {code} cannot be used.</translation>
    </message>
    <message>
        <source>It is not there, or not as Qt Linguist writes it.</source>
        <translation>It is not there, or not as Qt Linguist writes it.</translation>
    </message>
    <message>
        <source>Put the program's own file back into resources/languages, or choose another language.</source>
        <translation>Put the program's own file back into resources/languages, or choose another language.</translation>
    </message>
    <message>
        <source>{language} (draft)</source>
        <translation>{language} (draft)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Line drawings</source>
        <translation>Line drawings</translation>
    </message>
    <message>
        <source>Scenes, people filled in</source>
        <translation>Scenes, people filled in</translation>
    </message>
    <message>
        <source>Keyholes</source>
        <translation>Keyholes</translation>
    </message>
    <message>
        <source>Peeks</source>
        <translation>Peeks</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>In full</translation>
    </message>
    <message>
        <source>Only your own looks in this case are shown. That you looked, at what and when is part of the case's record; how large and how long is sealed with a key of your own on this machine. It is no measure of work.</source>
        <translation>Only your own looks in this case are shown. That you looked, at what and when is part of the case's record; how large and how long is sealed with a key of your own on this machine. It is no measure of work.</translation>
    </message>
    <message>
        <source>My looks</source>
        <translation>My looks</translation>
    </message>
    <message>
        <source>Looks by kind</source>
        <translation>Looks by kind</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Looks</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>In peeks of 4 s</source>
        <translation>In peeks of 4 s</translation>
    </message>
    <message>
        <source>That makes clear looks like {took} peeks of 4 seconds for each grade.</source>
        <translation>That makes clear looks like {took} peeks of 4 seconds for each grade.</translation>
    </message>
    <message numerus="yes">
        <source>%n look(s) (was|were) sealed on another machine, or with a key that is gone: counted here, without time and size.</source>
        <translation>
            <numerusform>%n look was sealed on another machine, or with a key that is gone: counted here, without time and size.</numerusform>
            <numerusform>%n looks were sealed on another machine, or with a key that is gone: counted here, without time and size.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n look(s) (has|have) been altered since: counted here, without time and size. Tell whoever looks after the case.</source>
        <translation>
            <numerusform>%n look has been altered since: counted here, without time and size. Tell whoever looks after the case.</numerusform>
            <numerusform>%n looks have been altered since: counted here, without time and size. Tell whoever looks after the case.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is graded yet.</source>
        <translation>Nothing is graded yet.</translation>
    </message>
    <message numerus="yes">
        <source>{unseen} of %n graded picture(s) needed no clear look.</source>
        <translation>
            <numerusform>{unseen} of %n graded picture needed no clear look.</numerusform>
            <numerusform>{unseen} of %n graded pictures needed no clear look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{unseen} of %n graded picture(s) needed no clear look, {copies} of them since a copy was looked at.</source>
        <translation>
            <numerusform>{unseen} of %n graded picture needed no clear look, {copies} of them since a copy was looked at.</numerusform>
            <numerusform>{unseen} of %n graded pictures needed no clear look, {copies} of them since a copy was looked at.</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <comment>list of all tabs</comment>
        <translation>All</translation>
    </message>
    <message>
        <source>All panels</source>
        <translation>All panels</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panels</translation>
    </message>
    <message>
        <source>How files are read on this machine</source>
        <translation>How files are read on this machine</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Open case</translation>
    </message>
    <message>
        <source>The pass phrase is lost: use the recovery key</source>
        <translation>The pass phrase is lost: use the recovery key</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Opening …</translation>
    </message>
    <message>
        <source>What differs, and what links the two</source>
        <translation>What differs, and what links the two</translation>
    </message>
    <message>
        <source>Others to compare the left picture with</source>
        <translation>Others to compare the left picture with</translation>
    </message>
    <message>
        <source>Nothing else is linked to these two.</source>
        <translation>Nothing else is linked to these two.</translation>
    </message>
    <message>
        <source>Others, or what differs</source>
        <translation>Others, or what differs</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>Differences and links</source>
        <translation>Differences and links</translation>
    </message>
    <message>
        <source>{linker}, {likely}: {reason}</source>
        <translation>{linker}, {likely}: {reason}</translation>
    </message>
    <message>
        <source>First is here the right picture.</source>
        <translation>First is here the right picture.</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) to compare with</source>
        <translation>
            <numerusform>%n other to compare with</numerusform>
            <numerusform>%n others to compare with</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) to compare with, {both} linked to both</source>
        <translation>
            <numerusform>%n other to compare with, {both} linked to both</numerusform>
            <numerusform>%n others to compare with, {both} linked to both</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) worth a look</source>
        <translation>
            <numerusform>%n pair worth a look</numerusform>
            <numerusform>%n pairs worth a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) shown without a word</source>
        <translation>
            <numerusform>%n pair shown without a word</numerusform>
            <numerusform>%n pairs shown without a word</numerusform>
        </translation>
    </message>
    <message>
        <source>No pair worth a look is left</source>
        <translation>No pair worth a look is left</translation>
    </message>
    <message>
        <source>Nothing else waits for a look</source>
        <translation>Nothing else waits for a look</translation>
    </message>
    <message>
        <source>Pair {at} of {all}</source>
        <translation>Pair {at} of {all}</translation>
    </message>
    <message numerus="yes">
        <source>one place hangs on it: {larger} and %n picture(s)</source>
        <translation>
            <numerusform>one place hangs on it: {larger} and %n picture</numerusform>
            <numerusform>one place hangs on it: {larger} and %n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one series hangs on it: {larger} and %n picture(s)</source>
        <translation>
            <numerusform>one series hangs on it: {larger} and %n picture</numerusform>
            <numerusform>one series hangs on it: {larger} and %n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one stack hangs on it: {larger} and %n picture(s)</source>
        <translation>
            <numerusform>one stack hangs on it: {larger} and %n picture</numerusform>
            <numerusform>one stack hangs on it: {larger} and %n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one person hangs on it: {larger} and %n picture(s)</source>
        <translation>
            <numerusform>one person hangs on it: {larger} and %n picture</numerusform>
            <numerusform>one person hangs on it: {larger} and %n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>would make one place of {larger} and %n picture(s)</source>
        <translation>
            <numerusform>would make one place of {larger} and %n picture</numerusform>
            <numerusform>would make one place of {larger} and %n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>would make one series of {larger} and %n picture(s)</source>
        <translation>
            <numerusform>would make one series of {larger} and %n picture</numerusform>
            <numerusform>would make one series of {larger} and %n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>would make one stack of {larger} and %n picture(s)</source>
        <translation>
            <numerusform>would make one stack of {larger} and %n picture</numerusform>
            <numerusform>would make one stack of {larger} and %n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>would make one person of {larger} and %n picture(s)</source>
        <translation>
            <numerusform>would make one person of {larger} and %n picture</numerusform>
            <numerusform>would make one person of {larger} and %n pictures</numerusform>
        </translation>
    </message>
    <message>
        <source>No face in this case looks like this one. That says nothing of pictures in which no face was found.</source>
        <translation>No face in this case looks like this one. That says nothing of pictures in which no face was found.</translation>
    </message>
    <message>
        <source>Which face is meant</source>
        <translation>Which face is meant</translation>
    </message>
    <message>
        <source>Faces that look like it</source>
        <translation>Faces that look like it</translation>
    </message>
    <message>
        <source>Back to the person</source>
        <translation>Back to the person</translation>
    </message>
    <message>
        <source>Same ({decide.same|Y})</source>
        <translation>Same ({decide.same|Y})</translation>
    </message>
    <message>
        <source>Search by a face of {picture}</source>
        <translation>Search by a face of {picture}</translation>
    </message>
    <message numerus="yes">
        <source>%n further face(s) in this picture (was|were) seen and not compared.</source>
        <translation>
            <numerusform>%n further face in this picture was seen and not compared.</numerusform>
            <numerusform>%n further faces in this picture were seen and not compared.</numerusform>
        </translation>
    </message>
    <message>
        <source>{row} of {many}, {side} px</source>
        <translation>{row} of {many}, {side} px</translation>
    </message>
    <message>
        <source>Looking through the faces of this case …</source>
        <translation>Looking through the faces of this case …</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) with a face like it</source>
        <translation>
            <numerusform>%n picture with a face like it</numerusform>
            <numerusform>%n pictures with a face like it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other face(s) of this case compared</source>
        <translation>
            <numerusform>%n other face of this case compared</numerusform>
            <numerusform>%n other faces of this case compared</numerusform>
        </translation>
    </message>
    <message>
        <source>likeness, not identity; less reliable on children and on some skin tones</source>
        <translation>likeness, not identity; less reliable on children and on some skin tones</translation>
    </message>
    <message>
        <source>Found by a search for this face.</source>
        <translation>Found by a search for this face.</translation>
    </message>
    <message>
        <source>Their faces are {band}: likeness, not identity.</source>
        <translation>Their faces are {band}: likeness, not identity.</translation>
    </message>
    <message>
        <source>One of them is too small, too blurred or too uncertain a face, or perhaps a print, to say more.</source>
        <translation>One of them is too small, too blurred or too uncertain a face, or perhaps a print, to say more.</translation>
    </message>
    <message>
        <source>The two are grouped as one person.</source>
        <translation>The two are grouped as one person.</translation>
    </message>
    <message>
        <source>also in common</source>
        <translation>also in common</translation>
    </message>
    <message>
        <source>This is no sign of one place, but they have it in common:</source>
        <translation>This is no sign of one place, but they have it in common:</translation>
    </message>
    <message>
        <source>This is no sign of copies, but they have it in common:</source>
        <translation>This is no sign of copies, but they have it in common:</translation>
    </message>
    <message>
        <source>Not the same ({decide.different|X})</source>
        <translation>Not the same ({decide.different|X})</translation>
    </message>
    <message>
        <source>Undecided ({decide.undecided|U})</source>
        <translation>Undecided ({decide.undecided|U})</translation>
    </message>
    <message>
        <source>Not this person ({decide.different|X})</source>
        <translation>Not this person ({decide.different|X})</translation>
    </message>
    <message>
        <source>Same</source>
        <comment>word on a pair</comment>
        <translation>Same</translation>
    </message>
    <message>
        <source>Different</source>
        <comment>word on a pair</comment>
        <translation>Different</translation>
    </message>
    <message>
        <source>Undecided</source>
        <comment>word on a pair</comment>
        <translation>Undecided</translation>
    </message>
    <message>
        <source>The same copies?</source>
        <translation>The same copies?</translation>
    </message>
    <message>
        <source>The same place?</source>
        <translation>The same place?</translation>
    </message>
    <message>
        <source>The same series?</source>
        <translation>The same series?</translation>
    </message>
    <message>
        <source>The same person?</source>
        <translation>The same person?</translation>
    </message>
    <message>
        <source>Why the picked picture is here</source>
        <translation>Why the picked picture is here</translation>
    </message>
    <message>
        <source>with {picture}, {sure}</source>
        <translation>with {picture}, {sure}</translation>
    </message>
    <message>
        <source>Decided by {examiner}, {at}. {back}</source>
        <translation>Decided by {examiner}, {at}. {back}</translation>
    </message>
    <message>
        <source>with {picture}, {word}</source>
        <translation>with {picture}, {word}</translation>
    </message>
    <message>
        <source>Pick a member to see why it is here.</source>
        <translation>Pick a member to see why it is here.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Type a command</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>What a word is about</source>
        <translation>What a word is about</translation>
    </message>
    <message>
        <source>Save remarks</source>
        <translation>Save remarks</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s), signed by you. Nothing else of the file goes along.</source>
        <translation>
            <numerusform>%n remark, signed by you. Nothing else of the file goes along.</numerusform>
            <numerusform>%n remarks, signed by you. Nothing else of the file goes along.</numerusform>
        </translation>
    </message>
    <message>
        <source>{sender}, whose key signed it</source>
        <translation>{sender}, whose key signed it</translation>
    </message>
    <message>
        <source>Their key</source>
        <translation>Their key</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>the next pair</comment>
        <translation>Next</translation>
    </message>
    <message>
        <source>The next pair worth a look, without a word on this one: Page down</source>
        <translation>The next pair worth a look, without a word on this one: Page down</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) of points: full stop and comma step through them.</source>
        <translation>
            <numerusform>%n region of points: full stop and comma step through them.</numerusform>
            <numerusform>%n regions of points: full stop and comma step through them.</numerusform>
        </translation>
    </message>
    <message>
        <source>saved: {word}; {grade.undo|Ctrl+Z} takes it back</source>
        <translation>saved: {word}; {grade.undo|Ctrl+Z} takes it back</translation>
    </message>
    <message>
        <source>taken back; no word stands now</source>
        <translation>taken back; no word stands now</translation>
    </message>
    <message>
        <source>taken back; {word} stands</source>
        <translation>taken back; {word} stands</translation>
    </message>
    <message>
        <source>C shows the scenes, with people filled in.</source>
        <translation>C shows the scenes, with people filled in.</translation>
    </message>
    <message>
        <source>Compare: next points that agree</source>
        <translation>Compare: next points that agree</translation>
    </message>
    <message>
        <source>Compare: points before</source>
        <translation>Compare: points before</translation>
    </message>
    <message>
        <source>Compare: all points</source>
        <translation>Compare: all points</translation>
    </message>
    <message>
        <source>Compare: others and differences, on or off</source>
        <translation>Compare: others and differences, on or off</translation>
    </message>
    <message>
        <source>Compare: lines, on or off</source>
        <translation>Compare: lines, on or off</translation>
    </message>
    <message>
        <source>Next pair to compare</source>
        <translation>Next pair to compare</translation>
    </message>
    <message>
        <source>Also Page down, without a word</source>
        <translation>Also Page down, without a word</translation>
    </message>
    <message>
        <source>Pair before</source>
        <translation>Pair before</translation>
    </message>
    <message>
        <source>Also Page up</source>
        <translation>Also Page up</translation>
    </message>
    <message>
        <source>Nothing is decided yet. Pick a pair in Places or Series, or two pictures on the wall, and say the same ({decide.same|Y}), not the same ({decide.different|X}) or undecided ({decide.undecided|U}).</source>
        <translation>Nothing is decided yet. Pick a pair in Places or Series, or two pictures on the wall, and say the same ({decide.same|Y}), not the same ({decide.different|X}) or undecided ({decide.undecided|U}).</translation>
    </message>
    <message>
        <source>Compared side by side.</source>
        <translation>Compared side by side.</translation>
    </message>
    <message>
        <source>Picked on the wall.</source>
        <translation>Picked on the wall.</translation>
    </message>
    <message>
        <source>Found by Where else?</source>
        <translation>Found by Where else?</translation>
    </message>
    <message>
        <source>Found by a face.</source>
        <translation>Found by a face.</translation>
    </message>
    <message>
        <source>Not this person.</source>
        <translation>Not this person.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Taken back.</translation>
    </message>
    <message>
        <source>Taken back by a merger.</source>
        <translation>Taken back by a merger.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>The pictures of the word</source>
        <translation>The pictures of the word</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Contradiction</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
    <message>
        <source>{not_of_one}: {part} and {rest}</source>
        <translation>{not_of_one}: {part} and {rest}</translation>
    </message>
    <message>
        <source>Named {name}</source>
        <translation>Named {name}</translation>
    </message>
    <message>
        <source>No word any more: {kind}</source>
        <translation>No word any more: {kind}</translation>
    </message>
    <message>
        <source>Undecided: {kind}</source>
        <translation>Undecided: {kind}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} and {second}</translation>
    </message>
    <message>
        <source>{pictures}: {decide.undecided|U} takes it back.</source>
        <translation>{pictures}: {decide.undecided|U} takes it back.</translation>
    </message>
    <message>
        <source>{pictures}: {decide.same|Y}, {decide.different|X} or {decide.undecided|U} settles it.</source>
        <translation>{pictures}: {decide.same|Y}, {decide.different|X} or {decide.undecided|U} settles it.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n split(s)</source>
        <translation>
            <numerusform>%n split</numerusform>
            <numerusform>%n splits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s)</source>
        <translation>
            <numerusform>%n contradiction</numerusform>
            <numerusform>%n contradictions</numerusform>
        </translation>
    </message>
    <message>
        <source>the newest {most} are listed</source>
        <translation>the newest {most} are listed</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>Hidden until your second reading is ended</source>
        <translation>Hidden until your second reading is ended</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>value of a fact</comment>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <comment>value of a fact</comment>
        <translation>no</translation>
    </message>
    <message>
        <source>{size} values</source>
        <translation>{size} values</translation>
    </message>
    <message>
        <source>{size} by {side}</source>
        <translation>{size} by {side}</translation>
    </message>
    <message>
        <source>{category}; by {examiner}, {when}</source>
        <translation>{category}; by {examiner}, {when}</translation>
    </message>
    <message>
        <source>{category}, as the first examiner</source>
        <translation>{category}, as the first examiner</translation>
    </message>
    <message>
        <source>{category}, where the first examiner said {first}</source>
        <translation>{category}, where the first examiner said {first}</translation>
    </message>
    <message>
        <source>by {examiner}</source>
        <translation>by {examiner}</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>Facts of the picked picture</source>
        <translation>Facts of the picked picture</translation>
    </message>
    <message>
        <source>Nothing picked</source>
        <translation>Nothing picked</translation>
    </message>
    <message>
        <source>Pick a picture to see what is known of it.</source>
        <translation>Pick a picture to see what is known of it.</translation>
    </message>
    <message>
        <source>Picture {picture}</source>
        <translation>Picture {picture}</translation>
    </message>
    <message>
        <source>one of {many} picked</source>
        <translation>one of {many} picked</translation>
    </message>
    <message numerus="yes">
        <source>Found in %n file(s)</source>
        <translation>
            <numerusform>Found in %n file</numerusform>
            <numerusform>Found in %n files</numerusform>
        </translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>Second reading</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Contradictions</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Not compared</translation>
    </message>
    <message>
        <source>Where that is</source>
        <translation>Where that is</translation>
    </message>
    <message>
        <source>offline map</source>
        <translation>offline map</translation>
    </message>
    <message numerus="yes">
        <source>%n more face(s) may be in this picture. Only the {most} largest of a picture are compared: who is among the others is found by no likeness.</source>
        <translation>
            <numerusform>%n more face may be in this picture. Only the {most} largest of a picture are compared: who is among the others is found by no likeness.</numerusform>
            <numerusform>%n more faces may be in this picture. Only the {most} largest of a picture are compared: who is among the others is found by no likeness.</numerusform>
        </translation>
    </message>
    <message>
        <source>File name</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>equality only</source>
        <translation>equality only</translation>
    </message>
    <message>
        <source>{part}, version {version}</source>
        <translation>{part}, version {version}</translation>
    </message>
    <message>
        <source>A saved filter that is ticked cannot be part of another one.</source>
        <translation>A saved filter that is ticked cannot be part of another one.</translation>
    </message>
    <message>
        <source>What is ticked now is kept under this name, and stands at the top of Filters. It counts anew each time. What the timeline or the map narrows is not part of it.</source>
        <translation>What is ticked now is kept under this name, and stands at the top of Filters. It counts anew each time. What the timeline or the map narrows is not part of it.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>No filter was saved: tick what is to be shown first.</source>
        <translation>No filter was saved: tick what is to be shown first.</translation>
    </message>
    <message>
        <source>Untick it, then save the rest.</source>
        <translation>Untick it, then save the rest.</translation>
    </message>
    <message>
        <source>Save what is ticked</source>
        <translation>Save what is ticked</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Show everything again</translation>
    </message>
    <message>
        <source>Save what is ticked …</source>
        <translation>Save what is ticked …</translation>
    </message>
    <message>
        <source>Under a name, at the top of Filters</source>
        <translation>Under a name, at the top of Filters</translation>
    </message>
    <message>
        <source>Forget the chosen saved filter</source>
        <translation>Forget the chosen saved filter</translation>
    </message>
    <message>
        <source>The one that Filters' keyboard is at</source>
        <translation>The one that Filters' keyboard is at</translation>
    </message>
    <message>
        <source>This lead is open</source>
        <translation>This lead is open</translation>
    </message>
    <message>
        <source>This lead is done</source>
        <translation>This lead is done</translation>
    </message>
    <message>
        <source>This lead is dropped</source>
        <translation>This lead is dropped</translation>
    </message>
    <message>
        <source>What came of it, in a few words, or nothing.</source>
        <translation>What came of it, in a few words, or nothing.</translation>
    </message>
    <message>
        <source>No leads yet. {leads.write|L} writes one down: what is to be done next, and why.</source>
        <translation>No leads yet. {leads.write|L} writes one down: what is to be done next, and why.</translation>
    </message>
    <message>
        <source>What is to be done next?</source>
        <translation>What is to be done next?</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>New lead</translation>
    </message>
    <message>
        <source>Add lead</source>
        <translation>Add lead</translation>
    </message>
    <message>
        <source>No lead was changed: choose one in Leads first.</source>
        <translation>No lead was changed: choose one in Leads first.</translation>
    </message>
    <message>
        <source>a lead</source>
        <comment>what closing the case loses</comment>
        <translation>a lead</translation>
    </message>
    <message>
        <source>Write a lead</source>
        <translation>Write a lead</translation>
    </message>
    <message>
        <source>A next step, from the picked picture</source>
        <translation>A next step, from the picked picture</translation>
    </message>
    <message>
        <source>Save the lead</source>
        <translation>Save the lead</translation>
    </message>
    <message>
        <source>Lead is done, or open again</source>
        <translation>Lead is done, or open again</translation>
    </message>
    <message>
        <source>The chosen lead; asks for a remark, which may be none</source>
        <translation>The chosen lead; asks for a remark, which may be none</translation>
    </message>
    <message>
        <source>Lead leads nowhere, or is open again</source>
        <translation>Lead leads nowhere, or is open again</translation>
    </message>
    <message numerus="yes">
        <source>%n open lead(s) of {many}; the first {listed} are listed</source>
        <translation>
            <numerusform>%n open lead of {many}; the first {listed} are listed</numerusform>
            <numerusform>%n open leads of {many}; the first {listed} are listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open lead(s) of {many}</source>
        <translation>
            <numerusform>%n open lead of {many}</numerusform>
            <numerusform>%n open leads of {many}</numerusform>
        </translation>
    </message>
    <message>
        <source>picture {picture}</source>
        <translation>picture {picture}</translation>
    </message>
    <message>
        <source>{state} {when}, {examiner}</source>
        <translation>{state} {when}, {examiner}</translation>
    </message>
    <message>
        <source>What do you see? {notes.add|Ctrl+Return} saves it.</source>
        <translation>What do you see? {notes.add|Ctrl+Return} saves it.</translation>
    </message>
    <message>
        <source>Blanks are marked …; the same key goes on to the next one. A laboratory can add its own: see the manual.</source>
        <translation>Blanks are marked …; the same key goes on to the next one. A laboratory can add its own: see the manual.</translation>
    </message>
    <message>
        <source>Corrected: {note}</source>
        <translation>Corrected: {note}</translation>
    </message>
    <message>
        <source>corrected</source>
        <comment>a note, by a newer one</comment>
        <translation>corrected</translation>
    </message>
    <message>
        <source>Search all notes of the case</source>
        <translation>Search all notes of the case</translation>
    </message>
    <message>
        <source>Search notes</source>
        <translation>Search notes</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>New note</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Add note</translation>
    </message>
    <message>
        <source>a note on {picture}</source>
        <translation>a note on {picture}</translation>
    </message>
    <message>
        <source>Save what you are writing first, or empty the field: it would be lost.</source>
        <translation>Save what you are writing first, or empty the field: it would be lost.</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Save the correction</translation>
    </message>
    <message>
        <source>No note was begun: no picture is picked.</source>
        <translation>No note was begun: no picture is picked.</translation>
    </message>
    <message>
        <source>Begin a note with</source>
        <translation>Begin a note with</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Write a note</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Save the note</translation>
    </message>
    <message>
        <source>Correct the chosen note</source>
        <translation>Correct the chosen note</translation>
    </message>
    <message>
        <source>The old one stays, struck out</source>
        <translation>The old one stays, struck out</translation>
    </message>
    <message>
        <source>Begin with a template, or go to its next blank</source>
        <translation>Begin with a template, or go to its next blank</translation>
    </message>
    <message>
        <source>A laboratory's own: see the manual on notes</source>
        <translation>A laboratory's own: see the manual on notes</translation>
    </message>
    <message>
        <source>More than {most} notes found: the newest are listed; Return shows the picture</source>
        <translation>More than {most} notes found: the newest are listed; Return shows the picture</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) found in the whole case</source>
        <translation>
            <numerusform>%n note found in the whole case</numerusform>
            <numerusform>%n notes found in the whole case</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) found in the whole case; Return shows the picture</source>
        <translation>
            <numerusform>%n note found in the whole case; Return shows the picture</numerusform>
            <numerusform>%n notes found in the whole case; Return shows the picture</numerusform>
        </translation>
    </message>
    <message>
        <source>On {picture}, one of {many} picked</source>
        <translation>On {picture}, one of {many} picked</translation>
    </message>
    <message>
        <source>No notes on {picture}, one of {many} picked yet</source>
        <translation>No notes on {picture}, one of {many} picked yet</translation>
    </message>
    <message>
        <source>On the picked picture</source>
        <translation>On the picked picture</translation>
    </message>
    <message>
        <source>No notes on it yet</source>
        <translation>No notes on it yet</translation>
    </message>
    <message>
        <source>Keep the remark on {picture}</source>
        <translation>Keep the remark on {picture}</translation>
    </message>
    <message>
        <source>Keep the remark</source>
        <translation>Keep the remark</translation>
    </message>
    <message>
        <source>Save the correction on {picture}</source>
        <translation>Save the correction on {picture}</translation>
    </message>
    <message>
        <source>Add note on {picture}</source>
        <translation>Add note on {picture}</translation>
    </message>
    <message>
        <source>Next proposal</source>
        <translation>Next proposal</translation>
    </message>
    <message>
        <source>In Places and People, from anywhere in it</source>
        <translation>In Places and People, from anywhere in it</translation>
    </message>
    <message>
        <source>Only the open place or person, or everything</source>
        <translation>Only the open place or person, or everything</translation>
    </message>
    <message>
        <source>In Places and People: the wall, the map and the timeline show its pictures alone</source>
        <translation>In Places and People: the wall, the map and the timeline show its pictures alone</translation>
    </message>
    <message>
        <source>Name the place or person …</source>
        <translation>Name the place or person …</translation>
    </message>
    <message>
        <source>In Places, where a name in use joins the two, and in People, where it joins nobody</source>
        <translation>In Places, where a name in use joins the two, and in People, where it joins nobody</translation>
    </message>
    <message>
        <source>In Places and People; they are never grouped with the others again</source>
        <translation>In Places and People; they are never grouped with the others again</translation>
    </message>
    <message>
        <source>Merge what is chosen</source>
        <translation>Merge what is chosen</translation>
    </message>
    <message>
        <source>In Places and People, with two or more chosen in the list; earlier words that part them are taken back</source>
        <translation>In Places and People, with two or more chosen in the list; earlier words that part them are taken back</translation>
    </message>
    <message>
        <source>Proposal before</source>
        <translation>Proposal before</translation>
    </message>
    <message>
        <source>This is the place …</source>
        <translation>This is the place …</translation>
    </message>
    <message>
        <source>Split picked members off …</source>
        <translation>Split picked members off …</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>It was stopped; nothing was written.</source>
        <translation>It was stopped; nothing was written.</translation>
    </message>
    <message>
        <source>No picture is shown of it: nothing is picked, and no note can be written on it.</source>
        <translation>No picture is shown of it: nothing is picked, and no note can be written on it.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>No problems</translation>
    </message>
    <message>
        <source>Filled: the clock's zone is known, drawn in UTC. Outlined: as the clock stood. Drag or Shift+arrows brush.</source>
        <translation>Filled: the clock's zone is known, drawn in UTC. Outlined: as the clock stood. Drag or Shift+arrows brush.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) without a time</source>
        <translation>
            <numerusform>%n picture without a time</numerusform>
            <numerusform>%n pictures without a time</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrows pan, + and - zoom, Shift+arrows brush, Return narrows</source>
        <translation>Arrows pan, + and - zoom, Shift+arrows brush, Return narrows</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Oldest first</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>By path</source>
        <translation>By path</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>As found</translation>
    </message>
    <message>
        <source>With people first</source>
        <translation>With people first</translation>
    </message>
    <message>
        <source>With people last</source>
        <translation>With people last</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>No groups</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>By place</translation>
    </message>
    <message>
        <source>By series</source>
        <translation>By series</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>By day</translation>
    </message>
    <message>
        <source>By camera</source>
        <translation>By camera</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>By category</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>By folder</translation>
    </message>
    <message>
        <source>No picture fits everything that is ticked in Filters or brushed. {filters.clear|Ctrl+Backspace} shows all again.</source>
        <translation>No picture fits everything that is ticked in Filters or brushed. {filters.clear|Ctrl+Backspace} shows all again.</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Wall</translation>
    </message>
    <message>
        <source>Order of the wall</source>
        <translation>Order of the wall</translation>
    </message>
    <message>
        <source>Groups of the wall</source>
        <translation>Groups of the wall</translation>
    </message>
    <message>
        <source>No word was said: pick exactly two pictures, with Ctrl and a click, or two side by side.</source>
        <translation>No word was said: pick exactly two pictures, with Ctrl and a click, or two side by side.</translation>
    </message>
    <message>
        <source>That copy is not among what the wall shows now.</source>
        <translation>That copy is not among what the wall shows now.</translation>
    </message>
    <message>
        <source>undecided place</source>
        <translation>undecided place</translation>
    </message>
    <message>
        <source>There are no categories to go by here.</source>
        <translation>There are no categories to go by here.</translation>
    </message>
    <message>
        <source>Every tile behind this one has a category.</source>
        <translation>Every tile behind this one has a category.</translation>
    </message>
    <message numerus="yes">
        <source>%n tile(s)</source>
        <translation>
            <numerusform>%n tile</numerusform>
            <numerusform>%n tiles</numerusform>
        </translation>
    </message>
    <message>
        <source>the others are being read</source>
        <translation>the others are being read</translation>
    </message>
    <message>
        <source>narrowed by {panels}</source>
        <translation>narrowed by {panels}</translation>
    </message>
    <message numerus="yes">
        <source>%n tile(s) picked</source>
        <translation>
            <numerusform>%n tile picked</numerusform>
            <numerusform>%n tiles picked</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfold stacks of copies, or fold them</source>
        <translation>Unfold stacks of copies, or fold them</translation>
    </message>
    <message>
        <source>Briefing …</source>
        <translation>Briefing …</translation>
    </message>
    <message>
        <source>What lies ahead on the wall, in numbers and without a picture; and in which order</source>
        <translation>What lies ahead on the wall, in numbers and without a picture; and in which order</translation>
    </message>
    <message>
        <source>Next without a category</source>
        <translation>Next without a category</translation>
    </message>
    <message>
        <source>Next group on the wall</source>
        <translation>Next group on the wall</translation>
    </message>
    <message>
        <source>Group before on the wall</source>
        <translation>Group before on the wall</translation>
    </message>
    <message>
        <source>Pick the whole group</source>
        <translation>Pick the whole group</translation>
    </message>
    <message>
        <source>Fold the group, or unfold it</source>
        <translation>Fold the group, or unfold it</translation>
    </message>
    <message>
        <source>To its first tile alone</source>
        <translation>To its first tile alone</translation>
    </message>
    <message>
        <source>Larger tiles</source>
        <translation>Larger tiles</translation>
    </message>
    <message>
        <source>Smaller tiles</source>
        <translation>Smaller tiles</translation>
    </message>
    <message>
        <source>Pick a picture anywhere and press {where.ask|W}. Then Return searches for it; draw a region to search for a detail.</source>
        <translation>Pick a picture anywhere and press {where.ask|W}. Then Return searches for it; draw a region to search for a detail.</translation>
    </message>
    <message>
        <source>Return searches for the whole picture; drag, or use the arrows, for a part of it. {picture.context|C} shows it, people filled in.</source>
        <translation>Return searches for the whole picture; drag, or use the arrows, for a part of it. {picture.context|C} shows it, people filled in.</translation>
    </message>
    <message>
        <source>Arrows move the region, Shift and arrows grow it, {where.region|R} takes the whole picture again. Return searches, {picture.context|C} uncovers.</source>
        <translation>Arrows move the region, Shift and arrows grow it, {where.region|R} takes the whole picture again. Return searches, {picture.context|C} uncovers.</translation>
    </message>
    <message>
        <source>Nothing in this case shows it too, as far as points can tell. Try a larger region, or the whole picture.</source>
        <translation>Nothing in this case shows it too, as far as points can tell. Try a larger region, or the whole picture.</translation>
    </message>
    <message>
        <source>Found by Where else?, no link of the case.</source>
        <translation>Found by Where else?, no link of the case.</translation>
    </message>
    <message>
        <source>No word was said: the search has not come to its end.</source>
        <translation>No word was said: the search has not come to its end.</translation>
    </message>
    <message>
        <source>No word was said: pick one of the pictures that were found.</source>
        <translation>No word was said: pick one of the pictures that were found.</translation>
    </message>
    <message>
        <source>A wallpaper or a chair is sold many times over: look for what there is only once.</source>
        <translation>A wallpaper or a chair is sold many times over: look for what there is only once.</translation>
    </message>
    <message>
        <source>strong</source>
        <comment>how much speaks for a finding</comment>
        <translation>strong</translation>
    </message>
    <message>
        <source>fair</source>
        <comment>how much speaks for a finding</comment>
        <translation>fair</translation>
    </message>
    <message>
        <source>weak</source>
        <comment>how much speaks for a finding</comment>
        <translation>weak</translation>
    </message>
    <message>
        <source>Where else?</source>
        <translation>Where else?</translation>
    </message>
    <message>
        <source>Where else it is seen</source>
        <translation>Where else it is seen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Region ({where.region|R})</source>
        <translation>Region ({where.region|R})</translation>
    </message>
    <message>
        <source>Not ({decide.different|X})</source>
        <translation>Not ({decide.different|X})</translation>
    </message>
    <message>
        <source>Looking through the case …</source>
        <translation>Looking through the case …</translation>
    </message>
    <message>
        <source>Making ready …</source>
        <translation>Making ready …</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of no place</source>
        <translation>
            <numerusform>%n picture of no place</numerusform>
            <numerusform>%n pictures of no place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) looked through</source>
        <translation>
            <numerusform>%n picture looked through</numerusform>
            <numerusform>%n pictures looked through</numerusform>
        </translation>
    </message>
    <message>
        <source>links to look at, the likeliest first</source>
        <translation>links to look at, the likeliest first</translation>
    </message>
    <message>
        <source>{first} and {second}: no word stands now.</source>
        <translation>{first} and {second}: no word stands now.</translation>
    </message>
    <message>
        <source>Searches the whole case for the picked picture, or for a part of it that you draw</source>
        <translation>Searches the whole case for the picked picture, or for a part of it that you draw</translation>
    </message>
    <message>
        <source>Where else: draw a region, or the whole</source>
        <translation>Where else: draw a region, or the whole</translation>
    </message>
    <message>
        <source>Where else: search</source>
        <translation>Where else: search</translation>
    </message>
    <message>
        <source>Where else: forget the search</source>
        <translation>Where else: forget the search</translation>
    </message>
    <message numerus="yes">
        <source>Making ready: {done} of %n picture(s) …</source>
        <translation>
            <numerusform>Making ready: {done} of %n picture …</numerusform>
            <numerusform>Making ready: {done} of %n pictures …</numerusform>
        </translation>
    </message>
    <message>
        <source>own place</source>
        <comment>of a finding</comment>
        <translation>own place</translation>
    </message>
    <message>
        <source>place</source>
        <comment>of a finding</comment>
        <translation>place</translation>
    </message>
    <message>
        <source>no place yet</source>
        <comment>of a finding</comment>
        <translation>no place yet</translation>
    </message>
    <message>
        <source>{many} found</source>
        <translation>{many} found</translation>
    </message>
    <message numerus="yes">
        <source>It is in the place that the asked picture is in already, with %n picture(s); {found} of them found.</source>
        <translation>
            <numerusform>It is in the place that the asked picture is in already, with %n picture; {found} of them found.</numerusform>
            <numerusform>It is in the place that the asked picture is in already, with %n pictures; {found} of them found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is in a place, with %n picture(s); {found} of them found.</source>
        <translation>
            <numerusform>It is in a place, with %n picture; {found} of them found.</numerusform>
            <numerusform>It is in a place, with %n pictures; {found} of them found.</numerusform>
        </translation>
    </message>
    <message>
        <source>pick one in a grid of tiles first</source>
        <translation>pick one in a grid of tiles first</translation>
    </message>
    <message>
        <source>what is picked was out of sight. Press again</source>
        <translation>what is picked was out of sight. Press again</translation>
    </message>
    <message>
        <source>the keyboard is in the list. Return goes to the members, where it acts on the picked one</source>
        <translation>the keyboard is in the list. Return goes to the members, where it acts on the picked one</translation>
    </message>
    <message>
        <source>two are compared here. {view.wall|Ctrl+1} goes to the wall, where it acts on the picked one</source>
        <translation>two are compared here. {view.wall|Ctrl+1} goes to the wall, where it acts on the picked one</translation>
    </message>
    <message>
        <source>the keyboard is on no tile. {view.wall|Ctrl+1} goes to the wall, where it acts on the picked one</source>
        <translation>the keyboard is on no tile. {view.wall|Ctrl+1} goes to the wall, where it acts on the picked one</translation>
    </message>
    <message>
        <source>No peek: {why}.</source>
        <translation>No peek: {why}.</translation>
    </message>
    <message>
        <source>{count} are picked, and {most} are the most.</source>
        <translation>{count} are picked, and {most} are the most.</translation>
    </message>
    <message>
        <source>All members are picked, or none.</source>
        <translation>All members are picked, or none.</translation>
    </message>
    <message>
        <source>Nothing was split off.</source>
        <translation>Nothing was split off.</translation>
    </message>
    <message>
        <source>Pick some members, not all.</source>
        <translation>Pick some members, not all.</translation>
    </message>
    <message>
        <source>Choose two or more in the list: Shift or Ctrl, and a click or an arrow.</source>
        <translation>Choose two or more in the list: Shift or Ctrl, and a click or an arrow.</translation>
    </message>
    <message>
        <source>A merger needs two groups.</source>
        <translation>A merger needs two groups.</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Name it</translation>
    </message>
    <message>
        <source>Without a name, what pictures of this place are called is taken back.</source>
        <translation>Without a name, what pictures of this place are called is taken back.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Type a name.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) elsewhere of this name: they become one with this place, and stay so.</source>
        <translation>
            <numerusform>%n picture elsewhere of this name: they become one with this place, and stay so.</numerusform>
            <numerusform>%n pictures elsewhere of this name: they become one with this place, and stay so.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every picture of this place that bears a name will bear this one.</source>
        <translation>Every picture of this place that bears a name will bear this one.</translation>
    </message>
    <message>
        <source>The name is tied to the picture that is picked, and stays with it in every later grouping.</source>
        <translation>The name is tied to the picture that is picked, and stays with it in every later grouping.</translation>
    </message>
    <message>
        <source>The name cannot be kept: {why}.</source>
        <translation>The name cannot be kept: {why}.</translation>
    </message>
    <message>
        <source>A name needs at least one letter.</source>
        <translation>A name needs at least one letter.</translation>
    </message>
    <message>
        <source>This person is called …</source>
        <translation>This person is called …</translation>
    </message>
    <message>
        <source>Without a name, what this person is called is taken back.</source>
        <translation>Without a name, what this person is called is taken back.</translation>
    </message>
    <message numerus="yes">
        <source>%n other face(s) (bears|bear) this name. A name makes nobody one: merge them for that.</source>
        <translation>
            <numerusform>%n other face bears this name. A name makes nobody one: merge them for that.</numerusform>
            <numerusform>%n other faces bear this name. A name makes nobody one: merge them for that.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name is tied to the face that is marked, and stays with it in every later grouping.</source>
        <translation>The name is tied to the face that is marked, and stays with it in every later grouping.</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Split off</translation>
    </message>
    <message numerus="yes">
        <source>%n picked picture(s) will never be grouped with the other {rest} again. The Decisions tab takes it back.</source>
        <translation>
            <numerusform>%n picked picture will never be grouped with the other {rest} again. The Decisions tab takes it back.</numerusform>
            <numerusform>%n picked pictures will never be grouped with the other {rest} again. The Decisions tab takes it back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>What you saw; may be left out</source>
        <translation>What you saw; may be left out</translation>
    </message>
    <message>
        <source>Order of the places</source>
        <translation>Order of the places</translation>
    </message>
    <message>
        <source>Which places are listed</source>
        <translation>Which places are listed</translation>
    </message>
    <message>
        <source>Filter places by words</source>
        <translation>Filter places by words</translation>
    </message>
    <message>
        <source>Order of the people</source>
        <translation>Order of the people</translation>
    </message>
    <message>
        <source>Which people are listed</source>
        <translation>Which people are listed</translation>
    </message>
    <message>
        <source>Filter people by words</source>
        <translation>Filter people by words</translation>
    </message>
    <message numerus="yes">
        <source>%n (person|people)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps one</source>
        <comment>pairs of people</comment>
        <translation>
            <numerusform>%n perhaps one</numerusform>
            <numerusform>%n perhaps one</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filter by words</translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps one</source>
        <comment>pairs of places</comment>
        <translation>
            <numerusform>%n perhaps one</numerusform>
            <numerusform>%n perhaps one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listed</source>
        <comment>places</comment>
        <translation>
            <numerusform>%n listed</numerusform>
            <numerusform>%n listed</numerusform>
        </translation>
    </message>
    <message>
        <source>Most to gain</source>
        <translation>Most to gain</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Largest</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Newest</translation>
    </message>
    <message>
        <source>Least sure</source>
        <translation>Least sure</translation>
    </message>
    <message>
        <source>All</source>
        <comment>places</comment>
        <translation>All</translation>
    </message>
    <message>
        <source>Undecided</source>
        <comment>places</comment>
        <translation>Undecided</translation>
    </message>
    <message>
        <source>Decided</source>
        <comment>places</comment>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Of a pair in it: {reason}</source>
        <translation>Of a pair in it: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{sure}, with %n decision(s) in it</source>
        <translation>
            <numerusform>{sure}, with %n decision in it</numerusform>
            <numerusform>{sure}, with %n decisions in it</numerusform>
        </translation>
    </message>
    <message>
        <source>Perhaps the same: {one} and {other}</source>
        <translation>Perhaps the same: {one} and {other}</translation>
    </message>
    <message>
        <source>Their likeness is not enough to group them.</source>
        <translation>Their likeness is not enough to group them.</translation>
    </message>
    <message>
        <source>{sure}, by all that speaks for it together</source>
        <translation>{sure}, by all that speaks for it together</translation>
    </message>
    <message>
        <source>No times known</source>
        <translation>No times known</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>All of them</translation>
    </message>
    <message>
        <source>A fifth, drawn by chance</source>
        <translation>A fifth, drawn by chance</translation>
    </message>
    <message>
        <source>A twentieth, drawn by chance</source>
        <translation>A twentieth, drawn by chance</translation>
    </message>
    <message>
        <source>You grade again what another examiner graded, one of each stack of copies. Until you end it, their categories of these pictures are shown to you nowhere, and nothing that you say here changes them. Notes and tags stay in sight.</source>
        <translation>You grade again what another examiner graded, one of each stack of copies. Until you end it, their categories of these pictures are shown to you nowhere, and nothing that you say here changes them. Notes and tags stay in sight.</translation>
    </message>
    <message>
        <source>good</source>
        <comment>agreement</comment>
        <translation>good</translation>
    </message>
    <message>
        <source>fair</source>
        <comment>agreement</comment>
        <translation>fair</translation>
    </message>
    <message>
        <source>weak</source>
        <comment>agreement</comment>
        <translation>weak</translation>
    </message>
    <message>
        <source>poor</source>
        <comment>agreement</comment>
        <translation>poor</translation>
    </message>
    <message>
        <source>Before: {reading}</source>
        <translation>Before: {reading}</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of {all} were not read yet.</source>
        <translation>
            <numerusform>%n picture of {all} were not read yet.</numerusform>
            <numerusform>%n pictures of {all} were not read yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>All are read.</source>
        <translation>All are read.</translation>
    </message>
    <message>
        <source>With its end the first examiner's categories are shown again, and it cannot go on.</source>
        <translation>With its end the first examiner's categories are shown again, and it cannot go on.</translation>
    </message>
    <message>
        <source>End the second reading?</source>
        <translation>End the second reading?</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>End it</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Go on reading</translation>
    </message>
    <message>
        <source>How far you two agree</source>
        <translation>How far you two agree</translation>
    </message>
    <message>
        <source>Rows: the first examiner. Columns: you. What differs is for both to settle, by grading.</source>
        <translation>Rows: the first examiner. Columns: you. What differs is for both to settle, by grading.</translation>
    </message>
    <message>
        <source>Show what differs</source>
        <translation>Show what differs</translation>
    </message>
    <message>
        <source>Nothing was read again, so there is nothing to compare.</source>
        <translation>Nothing was read again, so there is nothing to compare.</translation>
    </message>
    <message numerus="yes">
        <source>{agreed} of %n picture(s) have one category from both: {share}.</source>
        <translation>
            <numerusform>{agreed} of %n picture have one category from both: {share}.</numerusform>
            <numerusform>{agreed} of %n pictures have one category from both: {share}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of the {asked} were left out.</source>
        <translation>
            <numerusform>%n picture of the {asked} were left out.</numerusform>
            <numerusform>%n pictures of the {asked} were left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kappa says nothing here: both gave one category throughout.</source>
        <translation>Kappa says nothing here: both gave one category throughout.</translation>
    </message>
    <message>
        <source>Cohen's kappa is {kappa}, commonly called {word}; 1 is full agreement, 0 what chance gives.</source>
        <translation>Cohen's kappa is {kappa}, commonly called {word}; 1 is full agreement, 0 what chance gives.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in the case can be read again.</source>
        <translation>
            <numerusform>%n picture in the case can be read again.</numerusform>
            <numerusform>%n pictures in the case can be read again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) among what {panels} narrow to can be read again.</source>
        <translation>
            <numerusform>%n picture among what {panels} narrow to can be read again.</numerusform>
            <numerusform>%n pictures among what {panels} narrow to can be read again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{agreed} of %n picture(s) agreed</source>
        <translation>
            <numerusform>{agreed} of %n picture agreed</numerusform>
            <numerusform>{agreed} of %n pictures agreed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{agreed} of %n picture(s) agreed, kappa {kappa}</source>
        <translation>
            <numerusform>{agreed} of %n picture agreed, kappa {kappa}</numerusform>
            <numerusform>{agreed} of %n pictures agreed, kappa {kappa}</numerusform>
        </translation>
    </message>
    <message>
        <source>To read a text, a label or a screen</source>
        <translation>To read a text, a label or a screen</translation>
    </message>
    <message>
        <source>To tell an object, a product or a make</source>
        <translation>To tell an object, a product or a make</translation>
    </message>
    <message>
        <source>To compare a detail of a place</source>
        <translation>To compare a detail of a place</translation>
    </message>
    <message>
        <source>To compare a person with another picture</source>
        <translation>To compare a person with another picture</translation>
    </message>
    <message>
        <source>To give it a category</source>
        <translation>To give it a category</translation>
    </message>
    <message>
        <source>To see whether it was edited</source>
        <translation>To see whether it was edited</translation>
    </message>
    <message>
        <source>It is read from the exhibit, in colour, as large as the window, for 20 seconds. A peek is often enough.</source>
        <translation>It is read from the exhibit, in colour, as large as the window, for 20 seconds. A peek is often enough.</translation>
    </message>
    <message>
        <source>Show in full</source>
        <translation>Show in full</translation>
    </message>
    <message>
        <source>Or in your own words</source>
        <translation>Or in your own words</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Another reason</translation>
    </message>
    <message>
        <source>Why in full?</source>
        <translation>Why in full?</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>It takes about half a minute; its places are looked for in the minutes after, while you look around.</source>
        <translation>It takes about half a minute; its places are looked for in the minutes after, while you look around.</translation>
    </message>
    <message>
        <source>The reference case</source>
        <translation>The reference case</translation>
    </message>
    <message>
        <source>Beginning …</source>
        <translation>Beginning …</translation>
    </message>
    <message>
        <source>Pictures made</source>
        <translation>Pictures made</translation>
    </message>
    <message>
        <source>Drawn rooms, nobody real, are made in {folder}. {takes} The pass phrase of the case lies beside it in {file}: there is nothing in it to protect.</source>
        <translation>Drawn rooms, nobody real, are made in {folder}. {takes} The pass phrase of the case lies beside it in {file}: there is nothing in it to protect.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Stopping …</translation>
    </message>
    <message>
        <source>Sealing the case …</source>
        <translation>Sealing the case …</translation>
    </message>
    <message>
        <source>Picture {at} of {all}</source>
        <translation>Picture {at} of {all}</translation>
    </message>
    <message>
        <source>It was not made.</source>
        <translation>It was not made.</translation>
    </message>
    <message>
        <source>Where the reference case goes</source>
        <translation>Where the reference case goes</translation>
    </message>
    <message>
        <source>faces filled in: F too shows them</source>
        <translation>faces filled in: F too shows them</translation>
    </message>
    <message>
        <source>nobody has looked for faces in it yet</source>
        <translation>nobody has looked for faces in it yet</translation>
    </message>
    <message>
        <source>parts stay tiles: the program cannot tell whether people are there</source>
        <translation>parts stay tiles: the program cannot tell whether people are there</translation>
    </message>
    <message>
        <source>Nothing more can be shown: no evidence came along with this sealed file.</source>
        <translation>Nothing more can be shown: no evidence came along with this sealed file.</translation>
    </message>
    <message>
        <source>Nothing more can be shown of this picture: it did not come along clear with this sealed file.</source>
        <translation>Nothing more can be shown of this picture: it did not come along clear with this sealed file.</translation>
    </message>
    <message>
        <source>grey, for 10 seconds</source>
        <translation>grey, for 10 seconds</translation>
    </message>
    <message>
        <source>on the record</source>
        <translation>on the record</translation>
    </message>
    <message>
        <source>lines only, people left out  ·  Esc veils</source>
        <translation>lines only, people left out  ·  Esc veils</translation>
    </message>
    <message>
        <source>people filled in  ·  Esc veils</source>
        <translation>people filled in  ·  Esc veils</translation>
    </message>
    <message>
        <source>keyhole: arrows or mouse move it, Esc veils</source>
        <translation>keyhole: arrows or mouse move it, Esc veils</translation>
    </message>
    <message>
        <source>grey, while the key is down</source>
        <translation>grey, while the key is down</translation>
    </message>
    <message>
        <source>in full for 20 seconds: + and - zoom, Esc veils</source>
        <translation>in full for 20 seconds: + and - zoom, Esc veils</translation>
    </message>
    <message>
        <source>What was graded by another scheme is kept, and counts for that one only.</source>
        <translation>What was graded by another scheme is kept, and counts for that one only.</translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation>From a file …</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Scheme</translation>
    </message>
    <message>
        <source>Use these categories</source>
        <translation>Use these categories</translation>
    </message>
    <message>
        <source>A file of categories</source>
        <translation>A file of categories</translation>
    </message>
    <message>
        <source>{title} ({id}, version {version})</source>
        <translation>{title} ({id}, version {version})</translation>
    </message>
    <message>
        <source>{name} (code {code})</source>
        <translation>{name} (code {code})</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>What differs</translation>
    </message>
    <message>
        <source>Nothing was begun. Categories, or a saved filter, are ticked: a reading that is drawn from them would tell what the first one said. Untick them first.</source>
        <translation>Nothing was begun. Categories, or a saved filter, are ticked: a reading that is drawn from them would tell what the first one said. Untick them first.</translation>
    </message>
    <message>
        <source>nothing changed, {category} stands already</source>
        <translation>nothing changed, {category} stands already</translation>
    </message>
    <message>
        <source>There is nothing to take back in this second reading since the case was opened.</source>
        <translation>There is nothing to take back in this second reading since the case was opened.</translation>
    </message>
    <message>
        <source>Another digit takes the place of an earlier one.</source>
        <translation>Another digit takes the place of an earlier one.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>taken back</translation>
    </message>
    <message>
        <source>Second reading: {read} of {all} read.</source>
        <translation>Second reading: {read} of {all} read.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) to read again. The same command ends it.</source>
        <translation>
            <numerusform>%n picture to read again. The same command ends it.</numerusform>
            <numerusform>%n pictures to read again. The same command ends it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Second reading, {read} of {all}: {what}.</source>
        <translation>Second reading, {read} of {all}: {what}.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Wellbeing</source>
        <translation>Wellbeing</translation>
    </message>
    <message>
        <source>Analysis</source>
        <comment>a heading of settings</comment>
        <translation>Analysis</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Pictures stay veiled until you reveal one; each reveal is counted.</source>
        <translation>Pictures stay veiled until you reveal one; each reveal is counted.</translation>
    </message>
    <message>
        <source>Nothing leaves this machine: the program has no network code, and the case is encrypted.</source>
        <translation>Nothing leaves this machine: the program has no network code, and the case is encrypted.</translation>
    </message>
    <message>
        <source>The machine proposes and says why. You decide, and your decisions bind.</source>
        <translation>The machine proposes and says why. You decide, and your decisions bind.</translation>
    </message>
    <message>
        <source>Where, and in which series, was this picture taken?</source>
        <translation>Where, and in which series, was this picture taken?</translation>
    </message>
    <message>
        <source>Opened last on this machine</source>
        <translation>Opened last on this machine</translation>
    </message>
    <message>
        <source>{title} ({key})</source>
        <translation>{title} ({key})</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Forget these</translation>
    </message>
    <message>
        <source>Their names are not shown here any more; the cases stay.</source>
        <translation>Their names are not shown here any more; the cases stay.</translation>
    </message>
    <message>
        <source>Tag …</source>
        <translation>Tag …</translation>
    </message>
    <message>
        <source>Sets a tag of the case, or a new one, on what is picked and its copies, or takes it off</source>
        <translation>Sets a tag of the case, or a new one, on what is picked and its copies, or takes it off</translation>
    </message>
    <message>
        <source>The last tag again</source>
        <translation>The last tag again</translation>
    </message>
    <message>
        <source>Sets it on what is picked, or takes it off where all have it</source>
        <translation>Sets it on what is picked, or takes it off where all have it</translation>
    </message>
    <message>
        <source>Flag</source>
        <comment>to set a flag</comment>
        <translation>Flag</translation>
    </message>
    <message>
        <source>To come back to it: a tag with a key of its own; again takes it off</source>
        <translation>To come back to it: a tag with a key of its own; again takes it off</translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>to set a tag</comment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Return sets the tag on what is picked, or takes it off where all have it. A name that is new makes a tag.</source>
        <translation>Return sets the tag on what is picked, or takes it off where all have it. A name that is new makes a tag.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Search a tag, or name a new one</source>
        <translation>Search a tag, or name a new one</translation>
    </message>
    <message>
        <source>Tags of the case</source>
        <translation>Tags of the case</translation>
    </message>
    <message>
        <source>on all that is picked</source>
        <translation>on all that is picked</translation>
    </message>
    <message>
        <source>on {having} of {picked}</source>
        <translation>on {having} of {picked}</translation>
    </message>
    <message>
        <source>New tag: {name}</source>
        <translation>New tag: {name}</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Take it off</translation>
    </message>
    <message>
        <source>Nothing changed: “{name}” stands already.</source>
        <translation>Nothing changed: “{name}” stands already.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Nothing changed.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) left: somebody else's word stands there.</source>
        <translation>
            <numerusform>%n picture left: somebody else's word stands there.</numerusform>
            <numerusform>%n pictures left: somebody else's word stands there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), {copies}: tagged “{name}”.</source>
        <translation>
            <numerusform>%n picture, {copies}: tagged “{name}”.</numerusform>
            <numerusform>%n pictures, {copies}: tagged “{name}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s): tagged “{name}”.</source>
        <translation>
            <numerusform>%n picture: tagged “{name}”.</numerusform>
            <numerusform>%n pictures: tagged “{name}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), {copies}: no longer tagged “{name}”.</source>
        <translation>
            <numerusform>%n picture, {copies}: no longer tagged “{name}”.</numerusform>
            <numerusform>%n pictures, {copies}: no longer tagged “{name}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s): no longer tagged “{name}”.</source>
        <translation>
            <numerusform>%n picture: no longer tagged “{name}”.</numerusform>
            <numerusform>%n pictures: no longer tagged “{name}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 of them a copy</source>
        <translation>1 of them a copy</translation>
    </message>
    <message numerus="yes">
        <source>%n of them copies</source>
        <translation>
            <numerusform>%n of them copies</numerusform>
            <numerusform>%n of them copies</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture was tagged: {why}.</source>
        <translation>No picture was tagged: {why}.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>The wall</source>
        <translation>The wall</translation>
    </message>
    <message>
        <source>Every picture is a veiled tile, a copy behind its original. Arrows move, with Shift they pick a range.</source>
        <translation>Every picture is a veiled tile, a copy behind its original. Arrows move, with Shift they pick a range.</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Looking</translation>
    </message>
    <message>
        <source>{picture.peek}: the picked picture, small and grey. Each look is counted, at the bottom right and in {picture.looks}. {picture.veil}, at once. The menu Picture has gentler ways, and the full one.</source>
        <translation>{picture.peek}: the picked picture, small and grey. Each look is counted, at the bottom right and in {picture.looks}. {picture.veil}, at once. The menu Picture has gentler ways, and the full one.</translation>
    </message>
    <message>
        <source>{picture.peek}: the picked picture, small and grey, for ten seconds. Each look is counted, at the bottom right and in {picture.looks}. {picture.veil}, at once. The menu Picture has gentler ways, and the full one.</source>
        <translation>{picture.peek}: the picked picture, small and grey, for ten seconds. Each look is counted, at the bottom right and in {picture.looks}. {picture.veil}, at once. The menu Picture has gentler ways, and the full one.</translation>
    </message>
    <message>
        <source>Grading</source>
        <translation>Grading</translation>
    </message>
    <message>
        <source>A digit, as in {grade.1}, gives what is picked and its copies a category and goes on. {grade.undo}, as far back as you like. {grade.scheme} says what the digits mean.</source>
        <translation>A digit, as in {grade.1}, gives what is picked and its copies a category and goes on. {grade.undo}, as far back as you like. {grade.scheme} says what the digits mean.</translation>
    </message>
    <message>
        <source>What is ticked narrows the wall and everything else. {view.filters} from anywhere, arrows and the space bar tick. {filters.clear}.</source>
        <translation>What is ticked narrows the wall and everything else. {view.filters} from anywhere, arrows and the space bar tick. {filters.clear}.</translation>
    </message>
    <message>
        <source>What the machine proposes as one place, with its reasons in words and how sure it is. {view.places} from anywhere; it fills when pictures were analysed.</source>
        <translation>What the machine proposes as one place, with its reasons in words and how sure it is. {view.places} from anywhere; it fills when pictures were analysed.</translation>
    </message>
    <message>
        <source>Two pictures and the points that agree. {decide.same}, {decide.different} or {decide.undecided}: your word binds, and the next pair comes. {decide.compare} shows the pair that is picked elsewhere.</source>
        <translation>Two pictures and the points that agree. {decide.same}, {decide.different} or {decide.undecided}: your word binds, and the next pair comes. {decide.compare} shows the pair that is picked elsewhere.</translation>
    </message>
    <message>
        <source>Writing down</source>
        <translation>Writing down</translation>
    </message>
    <message>
        <source>On the picked picture: {notes.write}, {notes.add}. A next step is a lead: {leads.write}. {tag.choose} sets a word of your own on what is picked.</source>
        <translation>On the picked picture: {notes.write}, {notes.add}. A next step is a lead: {leads.write}. {tag.choose} sets a word of your own on what is picked.</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Everything else</translation>
    </message>
    <message>
        <source>{help.keys} shows every key, {view.palette} finds any command by its name. This tour is in the menu Help.</source>
        <translation>{help.keys} shows every key, {view.palette} finds any command by its name. This tour is in the menu Help.</translation>
    </message>
    <message>
        <source>Tour {at} of {all}: {title}</source>
        <translation>Tour {at} of {all}: {title}</translation>
    </message>
    <message>
        <source>Done ({key})</source>
        <translation>Done ({key})</translation>
    </message>
    <message>
        <source>menu {menu}</source>
        <translation>menu {menu}</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>What you wrote is not saved yet: {lost}. Closing the case loses it.</source>
        <translation>What you wrote is not saved yet: {lost}. Closing the case loses it.</translation>
    </message>
    <message>
        <source>What you wrote is in no signed file yet: {kept}. A draft is kept on this machine, encrypted, and offered when you open the sealed file again.</source>
        <translation>What you wrote is in no signed file yet: {kept}. A draft is kept on this machine, encrypted, and offered when you open the sealed file again.</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Close and lose it</translation>
    </message>
    <message>
        <source>Close, and save later</source>
        <translation>Close, and save later</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Go on writing</translation>
    </message>
    <message>
        <source>All of it can be chosen again: {settings}. Esc leaves everything as it is and does not ask again.</source>
        <translation>All of it can be chosen again: {settings}. Esc leaves everything as it is and does not ask again.</translation>
    </message>
    <message>
        <source>An empty, encrypted case in a folder that you choose.</source>
        <translation>An empty, encrypted case in a folder that you choose.</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Open a case</translation>
    </message>
    <message>
        <source>One that is there already.</source>
        <translation>One that is there already.</translation>
    </message>
    <message>
        <source>Drawn rooms, nobody real: to try everything on. {takes}</source>
        <translation>Drawn rooms, nobody real: to try everything on. {takes}</translation>
    </message>
    <message>
        <source>Then a one-minute tour, once the case is open</source>
        <translation>Then a one-minute tour, once the case is open</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>How is it to look?</source>
        <translation>How is it to look?</translation>
    </message>
    <message>
        <source>How is looking to be paced?</source>
        <translation>How is looking to be paced?</translation>
    </message>
    <message>
        <source>Where do you want to begin?</source>
        <translation>Where do you want to begin?</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Leave as it is</translation>
    </message>
    <message>
        <source>{title}  ({step} of {last})</source>
        <translation>{title}  ({step} of {last})</translation>
    </message>
    <message>
        <source>Start again in {language}</source>
        <translation>Start again in {language}</translation>
    </message>
    <message>
        <source>Just the window</source>
        <translation>Just the window</translation>
    </message>
    <message numerus="yes">
        <source>group {name}, %n tiles, folded</source>
        <translation>
            <numerusform>group {name}, %n tiles, folded</numerusform>
            <numerusform>group {name}, %n tiles, folded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>group {name}, %n tiles</source>
        <translation>
            <numerusform>group {name}, %n tiles</numerusform>
            <numerusform>group {name}, %n tiles</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing picked</source>
        <translation>nothing picked</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>picked: with {picture}</source>
        <translation>picked: with {picture}</translation>
    </message>
    <message>
        <source>Looks by day</source>
        <translation>Looks by day</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>No looks yet</source>
        <translation>No looks yet</translation>
    </message>
    <message>
        <source>Like {most} peeks of 4 seconds</source>
        <translation>Like {most} peeks of 4 seconds</translation>
    </message>
    <message>
        <source>{day}: like {clear} peeks of 4 seconds clear, {rest} without people</source>
        <translation>{day}: like {clear} peeks of 4 seconds clear, {rest} without people</translation>
    </message>
    <message numerus="yes">
        <source>{first} to {last}, %n day(s) with looks</source>
        <translation>
            <numerusform>{first} to {last}, %n day with looks</numerusform>
            <numerusform>{first} to {last}, %n days with looks</numerusform>
        </translation>
    </message>
    <message>
        <source>upper left</source>
        <translation>upper left</translation>
    </message>
    <message>
        <source>upper middle</source>
        <translation>upper middle</translation>
    </message>
    <message>
        <source>upper right</source>
        <translation>upper right</translation>
    </message>
    <message>
        <source>left</source>
        <comment>place in a picture</comment>
        <translation>left</translation>
    </message>
    <message>
        <source>middle</source>
        <comment>place in a picture</comment>
        <translation>middle</translation>
    </message>
    <message>
        <source>right</source>
        <comment>place in a picture</comment>
        <translation>right</translation>
    </message>
    <message>
        <source>lower left</source>
        <translation>lower left</translation>
    </message>
    <message>
        <source>lower middle</source>
        <translation>lower middle</translation>
    </message>
    <message>
        <source>lower right</source>
        <translation>lower right</translation>
    </message>
    <message>
        <source>Region {letter} of {many}</source>
        <translation>Region {letter} of {many}</translation>
    </message>
    <message>
        <source>points {first} to {last}</source>
        <translation>points {first} to {last}</translation>
    </message>
    <message>
        <source>point {point}</source>
        <translation>point {point}</translation>
    </message>
    <message>
        <source>{left} in the left picture, {right} in the right one</source>
        <translation>{left} in the left picture, {right} in the right one</translation>
    </message>
    <message>
        <source>Two pictures side by side.</source>
        <translation>Two pictures side by side.</translation>
    </message>
    <message>
        <source>Left {left}, right {right}, left chosen.</source>
        <translation>Left {left}, right {right}, left chosen.</translation>
    </message>
    <message>
        <source>Left {left}, right {right}, right chosen.</source>
        <translation>Left {left}, right {right}, right chosen.</translation>
    </message>
    <message numerus="yes">
        <source>%n points agree.</source>
        <translation>
            <numerusform>%n points agree.</numerusform>
            <numerusform>%n points agree.</numerusform>
        </translation>
    </message>
    <message>
        <source>No points to draw.</source>
        <translation>No points to draw.</translation>
    </message>
    <message>
        <source>people filled in</source>
        <translation>people filled in</translation>
    </message>
    <message>
        <source>veiled</source>
        <translation>veiled</translation>
    </message>
    <message>
        <source>Peek</source>
        <translation>Peek</translation>
    </message>
    <message>
        <source>Make</source>
        <comment>a stage of work</comment>
        <translation>Make</translation>
    </message>
    <message>
        <source>Reading the hash set</source>
        <translation>Reading the hash set</translation>
    </message>
    <message>
        <source>Finding files</source>
        <translation>Finding files</translation>
    </message>
    <message>
        <source>Registering</source>
        <translation>Registering</translation>
    </message>
    <message>
        <source>Describing</source>
        <translation>Describing</translation>
    </message>
    <message>
        <source>Linking</source>
        <translation>Linking</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Grouping</translation>
    </message>
    <message>
        <source>Reading the case</source>
        <translation>Reading the case</translation>
    </message>
    <message>
        <source>Writing</source>
        <comment>a stage of work</comment>
        <translation>Writing</translation>
    </message>
    <message>
        <source>How many times a picture of this case was shown in clear</source>
        <translation>How many times a picture of this case was shown in clear</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Weaker lock on files</source>
        <translation>Weaker lock on files</translation>
    </message>
    <message>
        <source>Reveals {many}</source>
        <translation>Reveals {many}</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Starting …</translation>
    </message>
    <message>
        <source>Stopping; what was done is kept</source>
        <translation>Stopping; what was done is kept</translation>
    </message>
    <message>
        <source>{stage} {done} of {total}</source>
        <translation>{stage} {done} of {total}</translation>
    </message>
    <message>
        <source>{stage} {done}</source>
        <translation>{stage} {done}</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} a second</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>about {time} left</translation>
    </message>
    <message numerus="yes">
        <source>%n new problem(s)</source>
        <translation>
            <numerusform>%n new problem</numerusform>
            <numerusform>%n new problems</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused  ·  {done}</source>
        <translation>Paused  ·  {done}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Picture to search for: none picked yet</source>
        <translation>Picture to search for: none picked yet</translation>
    </message>
    <message>
        <source>the whole picture</source>
        <translation>the whole picture</translation>
    </message>
    <message>
        <source>Picture to search for {picture}, {part}</source>
        <translation>Picture to search for {picture}, {part}</translation>
    </message>
    <message>
        <source>found picture {picture}</source>
        <translation>found picture {picture}</translation>
    </message>
    <message>
        <source>region from {left}, {top} to {right}, {bottom}</source>
        <translation>region from {left}, {top} to {right}, {bottom}</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nothing here</translation>
    </message>
    <message>
        <source>has notes</source>
        <translation>has notes</translation>
    </message>
    <message>
        <source>has a problem</source>
        <translation>has a problem</translation>
    </message>
    <message>
        <source>revealed before</source>
        <translation>revealed before</translation>
    </message>
    <message>
        <source>a copy was revealed before</source>
        <translation>a copy was revealed before</translation>
    </message>
    <message>
        <source>a face is marked</source>
        <translation>a face is marked</translation>
    </message>
    <message>
        <source>tagged {tags}</source>
        <translation>tagged {tags}</translation>
    </message>
    <message>
        <source>{at} of {many}: {card}</source>
        <translation>{at} of {many}: {card}</translation>
    </message>
    <message numerus="yes">
        <source>stack of %n more identical file(s)</source>
        <translation>
            <numerusform>stack of %n more identical file</numerusform>
            <numerusform>stack of %n more identical files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stack of %n near copies</source>
        <translation>
            <numerusform>stack of %n near copies</numerusform>
            <numerusform>stack of %n near copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stack of {copies} near copies and %n more identical file(s)</source>
        <translation>
            <numerusform>stack of {copies} near copies and %n more identical file</numerusform>
            <numerusform>stack of {copies} near copies and %n more identical files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>first of %n, folded</source>
        <translation>
            <numerusform>first of %n, folded</numerusform>
            <numerusform>first of %n, folded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{span}: %n picture(s)</source>
        <translation>
            <numerusform>{span}: %n picture</numerusform>
            <numerusform>{span}: %n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n earlier</numerusform>
            <numerusform>%n earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <translation>
            <numerusform>%n later</numerusform>
            <numerusform>%n later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>brushed {span}: %n</source>
        <translation>
            <numerusform>brushed {span}: %n</numerusform>
            <numerusform>brushed {span}: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The picked picture: {time}.</source>
        <translation>The picked picture: {time}.</translation>
    </message>
    <message numerus="yes">
        <source>%n with a known zone</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>%n with a known zone</numerusform>
            <numerusform>%n with a known zone</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture has a time of its camera's.</source>
        <translation>No picture has a time of its camera's.</translation>
    </message>
    <message>
        <source>{numbers} missing: perhaps more exist</source>
        <translation>{numbers} missing: perhaps more exist</translation>
    </message>
    <message>
        <source>{numbers} in this case, outside this series</source>
        <translation>{numbers} in this case, outside this series</translation>
    </message>
    <message>
        <source>none missing</source>
        <comment>of numbers</comment>
        <translation>none missing</translation>
    </message>
    <message>
        <source>{first} to {last}, {told}.</source>
        <translation>{first} to {last}, {told}.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message numerus="yes">
        <source>{numbers} and %n further gap(s)</source>
        <translation>
            <numerusform>{numbers} and %n further gap</numerusform>
            <numerusform>{numbers} and %n further gaps</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {case}</source>
        <translation>Open {case}</translation>
    </message>
    <message>
        <source>The case that this start named.</source>
        <translation>The case that this start named.</translation>
    </message>
    <message>
        <source>Go to wall</source>
        <translation>Go to wall</translation>
    </message>
    <message>
        <source>Go to places</source>
        <translation>Go to places</translation>
    </message>
    <message>
        <source>Go to series</source>
        <translation>Go to series</translation>
    </message>
    <message>
        <source>Go to decisions</source>
        <translation>Go to decisions</translation>
    </message>
    <message>
        <source>Go to problems</source>
        <translation>Go to problems</translation>
    </message>
    <message>
        <source>Go to filters</source>
        <translation>Go to filters</translation>
    </message>
    <message>
        <source>Go to facts</source>
        <translation>Go to facts</translation>
    </message>
    <message>
        <source>Go to compare</source>
        <translation>Go to compare</translation>
    </message>
    <message>
        <source>Go to people</source>
        <translation>Go to people</translation>
    </message>
    <message>
        <source>Pictures and archives</source>
        <translation>Pictures and archives</translation>
    </message>
    <message>
        <source>Where the new case goes</source>
        <translation>Where the new case goes</translation>
    </message>
    <message>
        <source>Open a case: choose its folder, NAME.homeward</source>
        <translation>Open a case: choose its folder, NAME.homeward</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Import a folder</translation>
    </message>
    <message>
        <source>Import an archive or a file</source>
        <translation>Import an archive or a file</translation>
    </message>
    <message>
        <source>Gives what is picked in a grid, and its copies, the category of this digit; then the next</source>
        <translation>Gives what is picked in a grid, and its copies, the category of this digit; then the next</translation>
    </message>
    <message>
        <source>Category {digit}</source>
        <translation>Category {digit}</translation>
    </message>
    <message>
        <source>New case …</source>
        <translation>New case …</translation>
    </message>
    <message>
        <source>Open case …</source>
        <translation>Open case …</translation>
    </message>
    <message>
        <source>Reference case …</source>
        <translation>Reference case …</translation>
    </message>
    <message>
        <source>Drawn rooms, nobody real, in a folder that you choose: to try everything on</source>
        <translation>Drawn rooms, nobody real, in a folder that you choose: to try everything on</translation>
    </message>
    <message>
        <source>Import folder …</source>
        <translation>Import folder …</translation>
    </message>
    <message>
        <source>Import archive or file …</source>
        <translation>Import archive or file …</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Describe what is new, link and group it</source>
        <translation>Describe what is new, link and group it</translation>
    </message>
    <message>
        <source>Pause or resume the work</source>
        <translation>Pause or resume the work</translation>
    </message>
    <message>
        <source>Stop the work</source>
        <translation>Stop the work</translation>
    </message>
    <message>
        <source>What was done is kept</source>
        <translation>What was done is kept</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation>Close case</translation>
    </message>
    <message>
        <source>It is locked then: its passphrase is asked for when it is opened again</source>
        <translation>It is locked then: its passphrase is asked for when it is opened again</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>All commands …</source>
        <translation>All commands …</translation>
    </message>
    <message>
        <source>Turn the page of the open group</source>
        <translation>Turn the page of the open group</translation>
    </message>
    <message>
        <source>In Places, Series and People: structure, members, what is known; what is picked stays picked</source>
        <translation>In Places, Series and People: structure, members, what is known; what is picked stays picked</translation>
    </message>
    <message>
        <source>The picked picture in grey while the key is down, faces filled in; each time is counted</source>
        <translation>The picked picture in grey while the key is down, faces filled in; each time is counted</translation>
    </message>
    <message>
        <source>Faces too, in a peek</source>
        <translation>Faces too, in a peek</translation>
    </message>
    <message>
        <source>Beside the key of a peek, whose faces are filled in otherwise; a reveal of its own, on the record</source>
        <translation>Beside the key of a peek, whose faces are filled in otherwise; a reveal of its own, on the record</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>Dark or light</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>Settings …</translation>
    </message>
    <message>
        <source>Colours, size of text, how a peek is held, when a pause is proposed</source>
        <translation>Colours, size of text, how a peek is held, when a pause is proposed</translation>
    </message>
    <message>
        <source>Veil everything</source>
        <translation>Veil everything</translation>
    </message>
    <message>
        <source>At once, whatever is shown; from filters, facts and notes it leads back to the middle</source>
        <translation>At once, whatever is shown; from filters, facts and notes it leads back to the middle</translation>
    </message>
    <message>
        <source>Peek without holding, on or off</source>
        <translation>Peek without holding, on or off</translation>
    </message>
    <message>
        <source>For those who cannot hold a key: the peek stays ten seconds</source>
        <translation>For those who cannot hold a key: the peek stays ten seconds</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>The same</translation>
    </message>
    <message>
        <source>The picked pair belongs together; every later grouping obeys it</source>
        <translation>The picked pair belongs together; every later grouping obeys it</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Not the same</translation>
    </message>
    <message>
        <source>The picked pair does not belong together; every later grouping obeys it</source>
        <translation>The picked pair does not belong together; every later grouping obeys it</translation>
    </message>
    <message>
        <source>You looked and cannot tell; also takes an earlier word on the picked pair back</source>
        <translation>You looked and cannot tell; also takes an earlier word on the picked pair back</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation>Compare side by side</translation>
    </message>
    <message>
        <source>The picked pair with the points that agree; without one, the next pair worth a look</source>
        <translation>The picked pair with the points that agree; without one, the next pair worth a look</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>No category</translation>
    </message>
    <message>
        <source>Takes the category of what is picked away; then the next</source>
        <translation>Takes the category of what is picked away; then the next</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>In Compare the last word, elsewhere the last category or tag; as far back as you like</source>
        <translation>In Compare the last word, elsewhere the last category or tag; as far back as you like</translation>
    </message>
    <message>
        <source>Give again</source>
        <translation>Give again</translation>
    </message>
    <message>
        <source>The category or tag that was taken back</source>
        <translation>The category or tag that was taken back</translation>
    </message>
    <message>
        <source>Categories …</source>
        <translation>Categories …</translation>
    </message>
    <message>
        <source>What the digits mean: a scheme that comes along, or the laboratory's own file</source>
        <translation>What the digits mean: a scheme that comes along, or the laboratory's own file</translation>
    </message>
    <message>
        <source>Second reading, or its end …</source>
        <translation>Second reading, or its end …</translation>
    </message>
    <message>
        <source>Grade again what a colleague graded, without being shown how; then see how far you agree</source>
        <translation>Grade again what a colleague graded, without being shown how; then see how far you agree</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>A minute's walk over the open case</source>
        <translation>A minute's walk over the open case</translation>
    </message>
    <message>
        <source>How files are read here</source>
        <translation>How files are read here</translation>
    </message>
    <message>
        <source>practically certain</source>
        <translation>practically certain</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>very likely</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>No pictures yet. Import a folder ({case.import_folder|Ctrl+I}), or an archive or a file ({case.import_file|Ctrl+Shift+I}).</source>
        <translation>No pictures yet. Import a folder ({case.import_folder|Ctrl+I}), or an archive or a file ({case.import_file|Ctrl+Shift+I}).</translation>
    </message>
    <message>
        <source>None came along with this sealed file.</source>
        <translation>None came along with this sealed file.</translation>
    </message>
    <message>
        <source>Case</source>
        <comment>menu</comment>
        <translation>Case</translation>
    </message>
    <message>
        <source>View</source>
        <comment>menu</comment>
        <translation>View</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>menu</comment>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Grade</source>
        <comment>menu</comment>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Decide</source>
        <comment>menu</comment>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>menu</comment>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>menu</comment>
        <translation>Help</translation>
    </message>
    <message>
        <source>undecided copies</source>
        <translation>undecided copies</translation>
    </message>
    <message>
        <source>undecided series</source>
        <translation>undecided series</translation>
    </message>
    <message>
        <source>undecided person</source>
        <translation>undecided person</translation>
    </message>
    <message numerus="yes">
        <source>{pictures}, and %n not shown</source>
        <comment>members of a group</comment>
        <translation>
            <numerusform>{pictures}, and %n not shown</numerusform>
            <numerusform>{pictures}, and %n not shown</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} and {other}</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>doubtful</translation>
    </message>
    <message>
        <source>{word} ({percent})</source>
        <translation>{word} ({percent})</translation>
    </message>
    <message>
        <source>very much alike</source>
        <comment>faces</comment>
        <translation>very much alike</translation>
    </message>
    <message>
        <source>alike</source>
        <comment>faces</comment>
        <translation>alike</translation>
    </message>
    <message>
        <source>somewhat alike</source>
        <comment>faces</comment>
        <translation>somewhat alike</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>the same</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>not the same</translation>
    </message>
    <message>
        <source>undecided</source>
        <comment>word on a pair</comment>
        <translation>undecided</translation>
    </message>
    <message>
        <source>{decide.same|Y} or {decide.different|X} replaces it.</source>
        <translation>{decide.same|Y} or {decide.different|X} replaces it.</translation>
    </message>
    <message>
        <source>{decide.undecided|U} takes it back.</source>
        <translation>{decide.undecided|U} takes it back.</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <comment>files</comment>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stacked</source>
        <comment>files</comment>
        <translation>
            <numerusform>%n stacked</numerusform>
            <numerusform>%n stacked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <comment>files</comment>
        <translation>
            <numerusform>%n known</numerusform>
            <numerusform>%n known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excluded</source>
        <comment>files</comment>
        <translation>
            <numerusform>%n excluded</numerusform>
            <numerusform>%n excluded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <comment>files</comment>
        <translation>
            <numerusform>%n unreadable</numerusform>
            <numerusform>%n unreadable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archive(s)</source>
        <translation>
            <numerusform>%n archive</numerusform>
            <numerusform>%n archives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>files</comment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) = {parts}</source>
        <translation>
            <numerusform>%n file = {parts}</numerusform>
            <numerusform>%n files = {parts}</numerusform>
        </translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>No files yet</translation>
    </message>
    <message>
        <source>{time}, no zone</source>
        <translation>{time}, no zone</translation>
    </message>
    <message>
        <source>{utc}, {clock} at {zone}</source>
        <translation>{utc}, {clock} at {zone}</translation>
    </message>
    <message>
        <source>{time} no zone</source>
        <translation>{time} no zone</translation>
    </message>
    <message>
        <source>{day}, {first} to {last}</source>
        <translation>{day}, {first} to {last}</translation>
    </message>
    <message numerus="yes">
        <source>{first} to {last} (%n day(s))</source>
        <translation>
            <numerusform>{first} to {last} (%n day)</numerusform>
            <numerusform>{first} to {last} (%n days)</numerusform>
        </translation>
    </message>
    <message>
        <source>no zone</source>
        <translation>no zone</translation>
    </message>
    <message>
        <source>UTC for {zoned} of {timed}, the others name no zone</source>
        <translation>UTC for {zoned} of {timed}, the others name no zone</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>The map file {name} is not shown.</source>
        <translation>The map file {name} is not shown.</translation>
    </message>
    <message>
        <source>Choose another file, or a fresh copy of this one.</source>
        <translation>Choose another file, or a fresh copy of this one.</translation>
    </message>
    <message>
        <source>It holds vector tiles (pbf, mvt), shapes that have to be drawn first; only pictures are read here.</source>
        <translation>It holds vector tiles (pbf, mvt), shapes that have to be drawn first; only pictures are read here.</translation>
    </message>
    <message>
        <source>Have it made as raster tiles in PNG, JPEG or WebP, or choose such a file.</source>
        <translation>Have it made as raster tiles in PNG, JPEG or WebP, or choose such a file.</translation>
    </message>
    <message>
        <source>There are no tiles in it.</source>
        <translation>There are no tiles in it.</translation>
    </message>
    <message>
        <source>It is not at its place, or may not be read.</source>
        <translation>It is not at its place, or may not be read.</translation>
    </message>
    <message>
        <source>Attach the disk that it lies on, or choose the file again.</source>
        <translation>Attach the disk that it lies on, or choose the file again.</translation>
    </message>
    <message>
        <source>It is no file.</source>
        <translation>It is no file.</translation>
    </message>
    <message>
        <source>It was altered while it was open.</source>
        <translation>It was altered while it was open.</translation>
    </message>
    <message>
        <source>Wait until whatever writes it has ended, then choose it again.</source>
        <translation>Wait until whatever writes it has ended, then choose it again.</translation>
    </message>
    <message>
        <source>It is an address on a network, and this program asks nothing of any network.</source>
        <translation>It is an address on a network, and this program asks nothing of any network.</translation>
    </message>
    <message>
        <source>Copy the file onto a disk of this machine, and choose it there.</source>
        <translation>Copy the file onto a disk of this machine, and choose it there.</translation>
    </message>
    <message>
        <source>It holds tables that only the program that wrote it can read.</source>
        <translation>It holds tables that only the program that wrote it can read.</translation>
    </message>
    <message>
        <source>It says that its lowest zoom is above its highest.</source>
        <translation>It says that its lowest zoom is above its highest.</translation>
    </message>
    <message>
        <source>It counts its tiles by the scheme {scheme}; this format counts them as TMS.</source>
        <translation>It counts its tiles by the scheme {scheme}; this format counts them as TMS.</translation>
    </message>
    <message>
        <source>Have it made anew, with its rows counted from the south (TMS).</source>
        <translation>Have it made anew, with its rows counted from the south (TMS).</translation>
    </message>
    <message>
        <source>It is drawn in another projection: {projection}.</source>
        <translation>It is drawn in another projection: {projection}.</translation>
    </message>
    <message>
        <source>Have it made in Web Mercator (EPSG:3857).</source>
        <translation>Have it made in Web Mercator (EPSG:3857).</translation>
    </message>
    <message>
        <source>It takes too long to find a tile in it; perhaps it has no index.</source>
        <translation>It takes too long to find a tile in it; perhaps it has no index.</translation>
    </message>
    <message>
        <source>It asks for more than to be read.</source>
        <translation>It asks for more than to be read.</translation>
    </message>
    <message>
        <source>It is a database, and not one of map tiles.</source>
        <translation>It is a database, and not one of map tiles.</translation>
    </message>
    <message>
        <source>It is damaged: a part of it cannot be read.</source>
        <translation>It is damaged: a part of it cannot be read.</translation>
    </message>
    <message>
        <source>It is cut short.</source>
        <translation>It is cut short.</translation>
    </message>
    <message>
        <source>Another program is still writing it, or did not close it; a part of it lies beside it.</source>
        <translation>Another program is still writing it, or did not close it; a part of it lies beside it.</translation>
    </message>
    <message>
        <source>Close it there, then choose it again.</source>
        <translation>Close it there, then choose it again.</translation>
    </message>
    <message>
        <source>It is neither MBTiles nor PMTiles.</source>
        <translation>It is neither MBTiles nor PMTiles.</translation>
    </message>
    <message>
        <source>Its tiles are no pictures that are read here: PNG, JPEG or WebP, square, 256 to 1024 pixels a side.</source>
        <translation>Its tiles are no pictures that are read here: PNG, JPEG or WebP, square, 256 to 1024 pixels a side.</translation>
    </message>
    <message>
        <source>It is damaged: its directory cannot be read.</source>
        <translation>It is damaged: its directory cannot be read.</translation>
    </message>
    <message>
        <source>It is PMTiles of version {version}; only version 3 is read.</source>
        <translation>It is PMTiles of version {version}; only version 3 is read.</translation>
    </message>
    <message>
        <source>Have it converted to version 3.</source>
        <translation>Have it converted to version 3.</translation>
    </message>
    <message>
        <source>Its tiles are pictures of a kind that is not read here.</source>
        <translation>Its tiles are pictures of a kind that is not read here.</translation>
    </message>
    <message>
        <source>It is packed in a way that is not read here; gzip is, and none.</source>
        <translation>It is packed in a way that is not read here; gzip is, and none.</translation>
    </message>
    <message>
        <source>Have it made anew, with its directories packed by gzip.</source>
        <translation>Have it made anew, with its directories packed by gzip.</translation>
    </message>
    <message>
        <source>A file that was altered is not opened.</source>
        <translation>A file that was altered is not opened.</translation>
    </message>
    <message>
        <source>The content was not opened: that takes the key or the pass phrase that it was sealed for.</source>
        <translation>The content was not opened: that takes the key or the pass phrase that it was sealed for.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) (is|are) as signed, each by its hash.</source>
        <translation>
            <numerusform>%n part is as signed, each by its hash.</numerusform>
            <numerusform>%n parts are as signed, each by its hash.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is as it was signed, to the last byte.</source>
        <translation>The file is as it was signed, to the last byte.</translation>
    </message>
    <message>
        <source>The file was altered, or cut off, after it was signed.</source>
        <translation>The file was altered, or cut off, after it was signed.</translation>
    </message>
    <message>
        <source>It was signed by {fingerprint}. Whose key that is, only the sender can tell.</source>
        <translation>It was signed by {fingerprint}. Whose key that is, only the sender can tell.</translation>
    </message>
    <message>
        <source>It was signed by the key that was named: {key}.</source>
        <translation>It was signed by the key that was named: {key}.</translation>
    </message>
    <message>
        <source>It was signed by another key than was named: {key}.</source>
        <translation>It was signed by another key than was named: {key}.</translation>
    </message>
    <message numerus="yes">
        <source>%n clear picture(s): {first} and {second} released exactly these, to exactly these recipients. Why: {why}</source>
        <translation>
            <numerusform>%n clear picture: {first} and {second} released exactly these, to exactly these recipients. Why: {why}</numerusform>
            <numerusform>%n clear pictures: {first} and {second} released exactly these, to exactly these recipients. Why: {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>The release was signed by {key}, for {name}. Whose key that is, only they can tell.</source>
        <translation>The release was signed by {key}, for {name}. Whose key that is, only they can tell.</translation>
    </message>
    <message>
        <source>Of the audit trail a part goes along; whether the whole of it holds, only the case can tell.</source>
        <translation>Of the audit trail a part goes along; whether the whole of it holds, only the case can tell.</translation>
    </message>
    <message>
        <source>The rows of the audit trail do not follow one another.</source>
        <translation>The rows of the audit trail do not follow one another.</translation>
    </message>
    <message>
        <source>The audit trail is whole; it ends in {head}.</source>
        <translation>The audit trail is whole; it ends in {head}.</translation>
    </message>
    <message>
        <source>The content of this sealed file is not as it was written.</source>
        <translation>The content of this sealed file is not as it was written.</translation>
    </message>
    <message>
        <source>Ask the sender for the file again; nothing of it was taken over.</source>
        <translation>Ask the sender for the file again; nothing of it was taken over.</translation>
    </message>
    <message>
        <source>It has more parts than a case file can have.</source>
        <translation>It has more parts than a case file can have.</translation>
    </message>
    <message>
        <source>The part {name} is there twice.</source>
        <translation>The part {name} is there twice.</translation>
    </message>
    <message>
        <source>Something follows its end.</source>
        <translation>Something follows its end.</translation>
    </message>
    <message>
        <source>Its parts are not in their order.</source>
        <translation>Its parts are not in their order.</translation>
    </message>
    <message>
        <source>One of its parts is named as a folder of others is.</source>
        <translation>One of its parts is named as a folder of others is.</translation>
    </message>
    <message>
        <source>It is cut off.</source>
        <translation>It is cut off.</translation>
    </message>
    <message>
        <source>A part has a name that no case file gives.</source>
        <translation>A part has a name that no case file gives.</translation>
    </message>
    <message>
        <source>The part {name} was altered.</source>
        <translation>The part {name} was altered.</translation>
    </message>
    <message>
        <source>It was made by a newer version, whose container this version does not know.</source>
        <translation>It was made by a newer version, whose container this version does not know.</translation>
    </message>
    <message>
        <source>It does not begin as a container does.</source>
        <translation>It does not begin as a container does.</translation>
    </message>
    <message>
        <source>This is not a sealed case file as it was sent.</source>
        <translation>This is not a sealed case file as it was sent.</translation>
    </message>
    <message>
        <source>This file was not sealed for this key or pass phrase.</source>
        <translation>This file was not sealed for this key or pass phrase.</translation>
    </message>
    <message>
        <source>It opens for those alone whom the sender named.</source>
        <translation>It opens for those alone whom the sender named.</translation>
    </message>
    <message>
        <source>Give the key or the pass phrase that the sender sealed it for.</source>
        <translation>Give the key or the pass phrase that the sender sealed it for.</translation>
    </message>
    <message>
        <source>The file was not sealed: {recipient} is no recipient.</source>
        <translation>The file was not sealed: {recipient} is no recipient.</translation>
    </message>
    <message>
        <source>A recipient is an age key that begins with age1.</source>
        <translation>A recipient is an age key that begins with age1.</translation>
    </message>
    <message>
        <source>Ask for the line that 'homeward receiving-key' or 'age-keygen' prints as public key.</source>
        <translation>Ask for the line that 'homeward receiving-key' or 'age-keygen' prints as public key.</translation>
    </message>
    <message numerus="yes">
        <source>The file was not sealed: it would be for %n recipient(s).</source>
        <translation>
            <numerusform>The file was not sealed: it would be for %n recipient.</numerusform>
            <numerusform>The file was not sealed: it would be for %n recipients.</numerusform>
        </translation>
    </message>
    <message>
        <source>A sealed file is for 1 to {most} keys, or for a pass phrase.</source>
        <translation>A sealed file is for 1 to {most} keys, or for a pass phrase.</translation>
    </message>
    <message>
        <source>Name those who are to read it; seal a second file where they are more.</source>
        <translation>Name those who are to read it; seal a second file where they are more.</translation>
    </message>
    <message>
        <source>It has no signed manifest.</source>
        <translation>It has no signed manifest.</translation>
    </message>
    <message>
        <source>The signature of its manifest does not fit.</source>
        <translation>The signature of its manifest does not fit.</translation>
    </message>
    <message>
        <source>Its parts are not those that its manifest names.</source>
        <translation>Its parts are not those that its manifest names.</translation>
    </message>
    <message>
        <source>There are clear pictures in it that no word of two people releases.</source>
        <translation>There are clear pictures in it that no word of two people releases.</translation>
    </message>
    <message>
        <source>It was altered, or cut off, after it was signed.</source>
        <translation>It was altered, or cut off, after it was signed.</translation>
    </message>
    <message>
        <source>One key signed the file, and another its content.</source>
        <translation>One key signed the file, and another its content.</translation>
    </message>
    <message>
        <source>It was sealed for others; somebody else than its sender encrypted it for you.</source>
        <translation>It was sealed for others; somebody else than its sender encrypted it for you.</translation>
    </message>
    <message>
        <source>Nothing was signed: the word names another key.</source>
        <translation>Nothing was signed: the word names another key.</translation>
    </message>
    <message>
        <source>It names {named}, and this is {found}.</source>
        <translation>It names {named}, and this is {found}.</translation>
    </message>
    <message>
        <source>Sign with the key that is named, or have the word made again for this one.</source>
        <translation>Sign with the key that is named, or have the word made again for this one.</translation>
    </message>
    <message>
        <source>Nothing was done: two people have not said so, or no longer.</source>
        <translation>Nothing was done: two people have not said so, or no longer.</translation>
    </message>
    <message>
        <source>Have it said anew, by both.</source>
        <translation>Have it said anew, by both.</translation>
    </message>
    <message>
        <source>{name} has taken it back.</source>
        <translation>{name} has taken it back.</translation>
    </message>
    <message>
        <source>{name} has not signed it yet.</source>
        <translation>{name} has not signed it yet.</translation>
    </message>
    <message>
        <source>It ended on {at}.</source>
        <translation>It ended on {at}.</translation>
    </message>
    <message>
        <source>It was made later than this machine's clock says that it is.</source>
        <translation>It was made later than this machine's clock says that it is.</translation>
    </message>
    <message>
        <source>The key that is to sign second has signed first.</source>
        <translation>The key that is to sign second has signed first.</translation>
    </message>
    <message>
        <source>It was made by a newer version, whose form this version does not know.</source>
        <translation>It was made by a newer version, whose form this version does not know.</translation>
    </message>
    <message>
        <source>It is not written as this program writes one.</source>
        <translation>It is not written as this program writes one.</translation>
    </message>
    <message>
        <source>It was signed on other bytes.</source>
        <translation>It was signed on other bytes.</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} or {other}</translation>
    </message>
    <message>
        <source>A key has signed it that it does not name.</source>
        <translation>A key has signed it that it does not name.</translation>
    </message>
    <message>
        <source>It does not begin as a sealed file does.</source>
        <translation>It does not begin as a sealed file does.</translation>
    </message>
    <message>
        <source>Its head cannot be read.</source>
        <translation>Its head cannot be read.</translation>
    </message>
    <message>
        <source>What was encrypted does not begin as it does in a sealed file, or names too many.</source>
        <translation>What was encrypted does not begin as it does in a sealed file, or names too many.</translation>
    </message>
    <message>
        <source>It asks for more work than a pass phrase may cost.</source>
        <translation>It asks for more work than a pass phrase may cost.</translation>
    </message>
    <message>
        <source>What was encrypted cannot be read: it was damaged before it was signed.</source>
        <translation>What was encrypted cannot be read: it was damaged before it was signed.</translation>
    </message>
    <message>
        <source>Its manifest cannot be read.</source>
        <translation>Its manifest cannot be read.</translation>
    </message>
    <message>
        <source>Its manifest is of something else than a case file.</source>
        <translation>Its manifest is of something else than a case file.</translation>
    </message>
    <message>
        <source>Its manifest is not written as manifests are.</source>
        <translation>Its manifest is not written as manifests are.</translation>
    </message>
    <message>
        <source>It was made by a newer version, whose case files this version does not know.</source>
        <translation>It was made by a newer version, whose case files this version does not know.</translation>
    </message>
    <message>
        <source>There is no key to sign with on this machine.</source>
        <translation>There is no key to sign with on this machine.</translation>
    </message>
    <message>
        <source>Whoever gets the file has to be able to tell who sent it.</source>
        <translation>Whoever gets the file has to be able to tell who sent it.</translation>
    </message>
    <message>
        <source>Make one: homeward signing-key --new.</source>
        <translation>Make one: homeward signing-key --new.</translation>
    </message>
    <message>
        <source>The pass phrase does not open your signing key.</source>
        <translation>The pass phrase does not open your signing key.</translation>
    </message>
    <message>
        <source>It is another one than the key was made with, or the key's file was altered.</source>
        <translation>It is another one than the key was made with, or the key's file was altered.</translation>
    </message>
    <message>
        <source>Type it again; the key's recovery key gives it another pass phrase.</source>
        <translation>Type it again; the key's recovery key gives it another pass phrase.</translation>
    </message>
    <message>
        <source>Nothing was signed: the public half of your signing key is another key's.</source>
        <translation>Nothing was signed: the public half of your signing key is another key's.</translation>
    </message>
    <message>
        <source>The file {name} was exchanged or damaged.</source>
        <translation>The file {name} was exchanged or damaged.</translation>
    </message>
    <message>
        <source>Delete that file: it is made anew. Then tell your fingerprint again to whom you told it.</source>
        <translation>Delete that file: it is made anew. Then tell your fingerprint again to whom you told it.</translation>
    </message>
    <message>
        <source>No key was made: there is one on this machine.</source>
        <translation>No key was made: there is one on this machine.</translation>
    </message>
    <message>
        <source>What was signed with it is known by its fingerprint.</source>
        <translation>What was signed with it is known by its fingerprint.</translation>
    </message>
    <message>
        <source>Keep it; or move its file away first, if it is to be replaced: {file}.</source>
        <translation>Keep it; or move its file away first, if it is to be replaced: {file}.</translation>
    </message>
    <message>
        <source>The signing key could not be saved.</source>
        <translation>The signing key could not be saved.</translation>
    </message>
    <message>
        <source>Make room or get the right to write where settings are kept.</source>
        <translation>Make room or get the right to write where settings are kept.</translation>
    </message>
    <message>
        <source>Filled: measured by the camera. Open: inferred, the middle of what its place measured; a thick part of the rim is the share that was measured. The circle is how far it may be off, dashed where the camera is silent and 100 m are assumed. Shift+drag picks a box, Ctrl+Shift+drag what a line goes around, Return all in sight.</source>
        <translation>Filled: measured by the camera. Open: inferred, the middle of what its place measured; a thick part of the rim is the share that was measured. The circle is how far it may be off, dashed where the camera is silent and 100 m are assumed. Shift+drag picks a box, Ctrl+Shift+drag what a line goes around, Return all in sight.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message numerus="yes">
        <source>%n inferred from their place</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>%n inferred from their place</numerusform>
            <numerusform>%n inferred from their place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) at 0/0, which no receiver measures</source>
        <translation>
            <numerusform>%n picture at 0/0, which no receiver measures</numerusform>
            <numerusform>%n pictures at 0/0, which no receiver measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) without a position</source>
        <translation>
            <numerusform>%n picture without a position</numerusform>
            <numerusform>%n pictures without a position</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a map file</source>
        <translation>Choose a map file</translation>
    </message>
    <message>
        <source>Map files (*.mbtiles *.pmtiles);;All files (*)</source>
        <translation>Map files (*.mbtiles *.pmtiles);;All files (*)</translation>
    </message>
    <message>
        <source>Arrows pan, + and - zoom, Home shows all, Return narrows to what is in sight</source>
        <translation>Arrows pan, + and - zoom, Home shows all, Return narrows to what is in sight</translation>
    </message>
    <message>
        <source>Map file …</source>
        <translation>Map file …</translation>
    </message>
    <message>
        <source>The laboratory's own map beneath the pins: MBTiles or PMTiles with pictures, from this machine</source>
        <translation>The laboratory's own map beneath the pins: MBTiles or PMTiles with pictures, from this machine</translation>
    </message>
    <message>
        <source>Map file, shown or hidden</source>
        <translation>Map file, shown or hidden</translation>
    </message>
    <message>
        <source>Hidden, the program's own map is seen alone</source>
        <translation>Hidden, the program's own map is seen alone</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in sight about {town}</source>
        <translation>
            <numerusform>%n picture in sight about {town}</numerusform>
            <numerusform>%n pictures in sight about {town}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in sight</source>
        <translation>
            <numerusform>%n picture in sight</numerusform>
            <numerusform>%n pictures in sight</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n elsewhere</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>%n elsewhere</numerusform>
            <numerusform>%n elsewhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picked</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>%n picked</numerusform>
            <numerusform>%n picked</numerusform>
        </translation>
    </message>
    <message>
        <source>The picked picture: {pin}.</source>
        <translation>The picked picture: {pin}.</translation>
    </message>
    <message>
        <source>The picked picture is elsewhere.</source>
        <translation>The picked picture is elsewhere.</translation>
    </message>
    <message>
        <source>{count} km</source>
        <translation>{count} km</translation>
    </message>
    <message>
        <source>{count} m</source>
        <translation>{count} m</translation>
    </message>
    <message>
        <source>This file cannot be read as VICS; nothing was changed.</source>
        <translation>This file cannot be read as VICS; nothing was changed.</translation>
    </message>
    <message>
        <source>It does not begin as JSON of VICS does.</source>
        <translation>It does not begin as JSON of VICS does.</translation>
    </message>
    <message>
        <source>Name the JSON file of the export.</source>
        <translation>Name the JSON file of the export.</translation>
    </message>
    <message>
        <source>something follows after its end</source>
        <translation>something follows after its end</translation>
    </message>
    <message>
        <source>It has no list of records under “value”.</source>
        <translation>It has no list of records under “value”.</translation>
    </message>
    <message>
        <source>a list ends with a comma</source>
        <translation>a list ends with a comma</translation>
    </message>
    <message>
        <source>a list goes on without a comma</source>
        <translation>a list goes on without a comma</translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation>a name is missing</translation>
    </message>
    <message>
        <source>an object goes on without a comma</source>
        <translation>an object goes on without a comma</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>it is nested too deeply</translation>
    </message>
    <message>
        <source>“{character}” is missing</source>
        <translation>“{character}” is missing</translation>
    </message>
    <message>
        <source>It is no JSON: {why}, near {near}.</source>
        <translation>It is no JSON: {why}, near {near}.</translation>
    </message>
    <message>
        <source>Ask whoever made it for a file that is whole.</source>
        <translation>Ask whoever made it for a file that is whole.</translation>
    </message>
    <message>
        <source>It breaks off in the middle.</source>
        <translation>It breaks off in the middle.</translation>
    </message>
    <message>
        <source>Ask for the file once more; it was not copied whole.</source>
        <translation>Ask for the file once more; it was not copied whole.</translation>
    </message>
    <message>
        <source>a number has too many digits</source>
        <translation>a number has too many digits</translation>
    </message>
    <message>
        <source>None of its records names a picture, by a digest or a file.</source>
        <translation>None of its records names a picture, by a digest or a file.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>There is no such file.</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>{name} is missing.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Check the path.</translation>
    </message>
    <message>
        <source>This is no set of hashes that can be read.</source>
        <translation>This is no set of hashes that can be read.</translation>
    </message>
    <message>
        <source>By its content it is none of these: {formats}.</source>
        <translation>By its content it is none of these: {formats}.</translation>
    </message>
    <message>
        <source>Name the file with the hashes itself, or bring it into a list with one hash a line.</source>
        <translation>Name the file with the hashes itself, or bring it into a list with one hash a line.</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>It is a folder.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>The set ends too early; nothing of it was loaded.</source>
        <translation>The set ends too early; nothing of it was loaded.</translation>
    </message>
    <message>
        <source>It breaks off {place}, as after a download or a copy that was cut off.</source>
        <translation>It breaks off {place}, as after a download or a copy that was cut off.</translation>
    </message>
    <message>
        <source>Get the file again, and compare its size or its hash with the sender's.</source>
        <translation>Get the file again, and compare its size or its hash with the sender's.</translation>
    </message>
    <message numerus="yes">
        <source>after %n entr(y|ies) ({reason})</source>
        <translation>
            <numerusform>after %n entry ({reason})</numerusform>
            <numerusform>after %n entries ({reason})</numerusform>
        </translation>
    </message>
    <message>
        <source>within its head</source>
        <translation>within its head</translation>
    </message>
    <message>
        <source>after {done} of {many} hashes</source>
        <translation>after {done} of {many} hashes</translation>
    </message>
    <message>
        <source>This file brings no hashes.</source>
        <translation>This file brings no hashes.</translation>
    </message>
    <message>
        <source>It makes the tables of the NSRL set, or speaks of others of its tables.</source>
        <translation>It makes the tables of the NSRL set, or speaks of others of its tables.</translation>
    </message>
    <message>
        <source>Choose the other .sql file of the download.</source>
        <translation>Choose the other .sql file of the download.</translation>
    </message>
    <message numerus="yes">
        <source>after %n record(s)</source>
        <translation>
            <numerusform>after %n record</numerusform>
            <numerusform>after %n records</numerusform>
        </translation>
    </message>
    <message>
        <source>The set is no JSON that can be read; nothing of it was loaded.</source>
        <translation>The set is no JSON that can be read; nothing of it was loaded.</translation>
    </message>
    <message numerus="yes">
        <source>After %n record(s): {reason}.</source>
        <translation>
            <numerusform>After %n record: {reason}.</numerusform>
            <numerusform>After %n records: {reason}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Get the file again; if it is whole, ask its sender to write it anew.</source>
        <translation>Get the file again; if it is whole, ask its sender to write it anew.</translation>
    </message>
    <message>
        <source>The set cannot be read.</source>
        <translation>The set cannot be read.</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>it ends too early</translation>
    </message>
    <message>
        <source>Check its path, and that its disk is connected.</source>
        <translation>Check its path, and that its disk is connected.</translation>
    </message>
    <message>
        <source>The zip archive cannot be read.</source>
        <translation>The zip archive cannot be read.</translation>
    </message>
    <message>
        <source>Unpack it, and name the file itself.</source>
        <translation>Unpack it, and name the file itself.</translation>
    </message>
    <message>
        <source>The database cannot be read.</source>
        <translation>The database cannot be read.</translation>
    </message>
    <message>
        <source>SQLite says of {name}: {reason}. It may be cut off or damaged.</source>
        <translation>SQLite says of {name}: {reason}. It may be cut off or damaged.</translation>
    </message>
    <message>
        <source>Ask for it again, or copy it again.</source>
        <translation>Ask for it again, or copy it again.</translation>
    </message>
    <message>
        <source>It is not clear which file in the zip archive is the set.</source>
        <translation>It is not clear which file in the zip archive is the set.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n file(s), and {many} of them could be it.</source>
        <translation>
            <numerusform>It has %n file, and {many} of them could be it.</numerusform>
            <numerusform>It has %n files, and {many} of them could be it.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it holds is packed more tightly than hashes can be; it would fill the machine.</source>
        <translation>What it holds is packed more tightly than hashes can be; it would fill the machine.</translation>
    </message>
    <message>
        <source>No set was written.</source>
        <translation>No set was written.</translation>
    </message>
    <message>
        <source>No picture has a category that this form can hold.</source>
        <translation>No picture has a category that this form can hold.</translation>
    </message>
    <message>
        <source>Grade pictures first.</source>
        <translation>Grade pictures first.</translation>
    </message>
    <message>
        <source>The file was not imported.</source>
        <translation>The file was not imported.</translation>
    </message>
    <message>
        <source>Its categories are numbers that mean different things in different schemes: some swapped 0 and 5.</source>
        <translation>Its categories are numbers that mean different things in different schemes: some swapped 0 and 5.</translation>
    </message>
    <message>
        <source>Look at its counts with --dry-run, then name the sender's scheme with --scheme.</source>
        <translation>Look at its counts with --dry-run, then name the sender's scheme with --scheme.</translation>
    </message>
    <message>
        <source>There is no folder {name}.</source>
        <translation>There is no folder {name}.</translation>
    </message>
    <message>
        <source>Check what --root names.</source>
        <translation>Check what --root names.</translation>
    </message>
    <message>
        <source>It changed while it was read.</source>
        <translation>It changed while it was read.</translation>
    </message>
    <message>
        <source>Copy it to where nobody writes to it.</source>
        <translation>Copy it to where nobody writes to it.</translation>
    </message>
    <message>
        <source>the rows of one of its hash sets are not those that were loaded</source>
        <translation>the rows of one of its hash sets are not those that were loaded</translation>
    </message>
    <message>
        <source>the records of an imported file are not those that were imported</source>
        <translation>the records of an imported file are not those that were imported</translation>
    </message>
    <message>
        <source>the text of an imported file is not what was imported</source>
        <translation>the text of an imported file is not what was imported</translation>
    </message>
    <message>
        <source>The case file is sealed.</source>
        <translation>The case file is sealed.</translation>
    </message>
    <message numerus="yes">
        <source>{file} holds %n picture(s), veiled, and has {bytes} bytes. Your fingerprint, to be told to them by another way than the file: {fingerprint}.</source>
        <translation>
            <numerusform>{file} holds %n picture, veiled, and has {bytes} bytes. Your fingerprint, to be told to them by another way than the file: {fingerprint}.</numerusform>
            <numerusform>{file} holds %n pictures, veiled, and has {bytes} bytes. Your fingerprint, to be told to them by another way than the file: {fingerprint}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them (is|are) in it clear as well, as two people released.</source>
        <translation>
            <numerusform>%n of them is in it clear as well, as two people released.</numerusform>
            <numerusform>%n of them are in it clear as well, as two people released.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seal a case file …</source>
        <translation>Seal a case file …</translation>
    </message>
    <message>
        <source>For a reviewer in another unit: signed by you, encrypted for them, every picture veiled</source>
        <translation>For a reviewer in another unit: signed by you, encrypted for them, every picture veiled</translation>
    </message>
    <message>
        <source>It waits until the work that is going on has ended …</source>
        <translation>It waits until the work that is going on has ended …</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Reading …</translation>
    </message>
    <message numerus="yes">
        <source>Reading … %n row(s) so far</source>
        <translation>
            <numerusform>Reading … %n row so far</numerusform>
            <numerusform>Reading … %n rows so far</numerusform>
        </translation>
    </message>
    <message>
        <source>clear pictures</source>
        <translation>clear pictures</translation>
    </message>
    <message>
        <source>pictures with people covered</source>
        <translation>pictures with people covered</translation>
    </message>
    <message>
        <source>keys and pass phrases</source>
        <translation>keys and pass phrases</translation>
    </message>
    <message>
        <source>Seal a case file</source>
        <translation>Seal a case file</translation>
    </message>
    <message>
        <source>vectors, perceptual hashes and looks of points that pictures are compared by, and digests of these</source>
        <translation>vectors, perceptual hashes and looks of points that pictures are compared by, and digests of these</translation>
    </message>
    <message>
        <source>examiners' own figures of how long and how large they looked</source>
        <translation>examiners' own figures of how long and how large they looked</translation>
    </message>
    <message>
        <source>With names of files, which may name people</source>
        <translation>With names of files, which may name people</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Contact sheets</source>
        <translation>Contact sheets</translation>
    </message>
    <message>
        <source>Notes and leads</source>
        <translation>Notes and leads</translation>
    </message>
    <message>
        <source>Names of files</source>
        <translation>Names of files</translation>
    </message>
    <message>
        <source>Those that an examiner has confirmed</source>
        <translation>Those that an examiner has confirmed</translation>
    </message>
    <message>
        <source>Those of what is picked</source>
        <translation>Those of what is picked</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>None</source>
        <comment>of the places or series</comment>
        <translation>None</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Pairs as scenes with people filled in</source>
        <translation>Pairs as scenes with people filled in</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Counting …</translation>
    </message>
    <message>
        <source>For people who do not have the case. Every picture is a veiled tile. It is not encrypted; only you can read it where it is written.</source>
        <translation>For people who do not have the case. Every picture is a veiled tile. It is not encrypted; only you can read it where it is written.</translation>
    </message>
    <message>
        <source>Places in full</source>
        <translation>Places in full</translation>
    </message>
    <message>
        <source>Series in full</source>
        <translation>Series in full</translation>
    </message>
    <message>
        <source>With</source>
        <translation>With</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marking</translation>
    </message>
    <message>
        <source>The protective marking of every page</source>
        <translation>The protective marking of every page</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Your laboratory, as on its paper</source>
        <translation>Your laboratory, as on its paper</translation>
    </message>
    <message>
        <source>As</source>
        <comment>the form of a report</comment>
        <translation>As</translation>
    </message>
    <message>
        <source>Ask a second person</source>
        <translation>Ask a second person</translation>
    </message>
    <message>
        <source>Sign and ask</source>
        <translation>Sign and ask</translation>
    </message>
    <message>
        <source>You sign these bytes, and so does the one whom you name, with a key of their own: they open this case under their own name, look at the cut-out in Appeals, and approve it. It lasts 30 days.</source>
        <translation>You sign these bytes, and so does the one whom you name, with a key of their own: they open this case under their own name, look at the cut-out in Appeals, and approve it. It lasts 30 days.</translation>
    </message>
    <message>
        <source>What is to be found out</source>
        <translation>What is to be found out</translation>
    </message>
    <message>
        <source>Who is to approve it</source>
        <translation>Who is to approve it</translation>
    </message>
    <message>
        <source>Fingerprint of their key</source>
        <translation>Fingerprint of their key</translation>
    </message>
    <message>
        <source>As they told it, not out of a file</source>
        <translation>As they told it, not out of a file</translation>
    </message>
    <message>
        <source>Pass phrase of your key</source>
        <translation>Pass phrase of your key</translation>
    </message>
    <message>
        <source>Say what is to be found out.</source>
        <translation>Say what is to be found out.</translation>
    </message>
    <message>
        <source>Say who is to approve it.</source>
        <translation>Say who is to approve it.</translation>
    </message>
    <message>
        <source>A fingerprint has eight groups of four digits or letters from a to f.</source>
        <translation>A fingerprint has eight groups of four digits or letters from a to f.</translation>
    </message>
    <message>
        <source>Approve the cut-out</source>
        <translation>Approve the cut-out</translation>
    </message>
    <message>
        <source>Do not let it leave</source>
        <translation>Do not let it leave</translation>
    </message>
    <message>
        <source>Sign and approve</source>
        <translation>Sign and approve</translation>
    </message>
    <message>
        <source>{wide} by {high} pixels, {bytes} bytes</source>
        <translation>{wide} by {high} pixels, {bytes} bytes</translation>
    </message>
    <message>
        <source>rectangle {sides} of picture {picture}</source>
        <translation>rectangle {sides} of picture {picture}</translation>
    </message>
    <message>
        <source>{first} asks {second}: {why}</source>
        <translation>{first} asks {second}: {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in full</source>
        <comment>of a report</comment>
        <translation>
            <numerusform>%n place in full</numerusform>
            <numerusform>%n places in full</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series in full</source>
        <comment>of a report</comment>
        <translation>
            <numerusform>%n series in full</numerusform>
            <numerusform>%n series in full</numerusform>
        </translation>
    </message>
    <message>
        <source>each scene is a reveal, on the record</source>
        <translation>each scene is a reveal, on the record</translation>
    </message>
    <message>
        <source>The header has a few short lines at most.</source>
        <translation>The header has a few short lines at most.</translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation>The whole case</translation>
    </message>
    <message>
        <source>Releases of clear pictures</source>
        <translation>Releases of clear pictures</translation>
    </message>
    <message>
        <source>Pictures travel clear in a sealed file only when two people have said so, each with a key of their own: one asks, the other signs the same words, then Seal a case file offers it.</source>
        <translation>Pictures travel clear in a sealed file only when two people have said so, each with a key of their own: one asks, the other signs the same words, then Seal a case file offers it.</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Releases</translation>
    </message>
    <message>
        <source>No pictures were released in this case yet.</source>
        <translation>No pictures were released in this case yet.</translation>
    </message>
    <message>
        <source>Ask for a release …</source>
        <translation>Ask for a release …</translation>
    </message>
    <message>
        <source>Take in a file …</source>
        <translation>Take in a file …</translation>
    </message>
    <message>
        <source>Sign or take back …</source>
        <translation>Sign or take back …</translation>
    </message>
    <message>
        <source>Pick the pictures first, or open a series or a place; then ask for the release.</source>
        <translation>Pick the pictures first, or open a series or a place; then ask for the release.</translation>
    </message>
    <message>
        <source>Nothing is picked.</source>
        <translation>Nothing is picked.</translation>
    </message>
    <message numerus="yes">
        <source>%n picked picture(s)</source>
        <translation>
            <numerusform>%n picked picture</numerusform>
            <numerusform>%n picked pictures</numerusform>
        </translation>
    </message>
    <message>
        <source>Give {file} to {name}. They sign it in their Homeward, under Case, Sign a release, and give you a file back: take it in under Case, Releases of clear pictures. Or let them sign there, with their own key. Until then nothing travels clear.</source>
        <translation>Give {file} to {name}. They sign it in their Homeward, under Case, Sign a release, and give you a file back: take it in under Case, Releases of clear pictures. Or let them sign there, with their own key. Until then nothing travels clear.</translation>
    </message>
    <message>
        <source>You have signed first.</source>
        <translation>You have signed first.</translation>
    </message>
    <message>
        <source>Take in a release</source>
        <translation>Take in a release</translation>
    </message>
    <message>
        <source>Both have signed.</source>
        <translation>Both have signed.</translation>
    </message>
    <message>
        <source>It does not stand.</source>
        <translation>It does not stand.</translation>
    </message>
    <message>
        <source>Seal a case file offers it now.</source>
        <translation>Seal a case file offers it now.</translation>
    </message>
    <message>
        <source>Sign a release</source>
        <translation>Sign a release</translation>
    </message>
    <message>
        <source>Give {file} to {name}, who takes it in.</source>
        <translation>Give {file} to {name}, who takes it in.</translation>
    </message>
    <message>
        <source>You have signed it.</source>
        <translation>You have signed it.</translation>
    </message>
    <message>
        <source>Releases of clear pictures …</source>
        <translation>Releases of clear pictures …</translation>
    </message>
    <message>
        <source>Which pictures two people have said may travel clear, to whom and why; ask for one, or take it back</source>
        <translation>Which pictures two people have said may travel clear, to whom and why; ask for one, or take it back</translation>
    </message>
    <message>
        <source>Sign a release …</source>
        <translation>Sign a release …</translation>
    </message>
    <message>
        <source>As the second person: what is to travel clear is shown, then you say so too, with your own key</source>
        <translation>As the second person: what is to travel clear is shown, then you say so too, with your own key</translation>
    </message>
    <message>
        <source>Keys of recipients</source>
        <translation>Keys of recipients</translation>
    </message>
    <message>
        <source>Merge remarks</source>
        <translation>Merge remarks</translation>
    </message>
    <message>
        <source>The remarks are merged.</source>
        <translation>The remarks are merged.</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) (was|were) there already; nothing was changed.</source>
        <translation>
            <numerusform>%n remark was there already; nothing was changed.</numerusform>
            <numerusform>%n remarks were there already; nothing was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new remark(s): Notes and Decisions show them beside what they are about.</source>
        <translation>
            <numerusform>%n new remark: Notes and Decisions show them beside what they are about.</numerusform>
            <numerusform>%n new remarks: Notes and Decisions show them beside what they are about.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them (goes|go) against a decision of yours, which stands.</source>
        <translation>
            <numerusform>%n of them goes against a decision of yours, which stands.</numerusform>
            <numerusform>%n of them go against a decision of yours, which stands.</numerusform>
        </translation>
    </message>
    <message>
        <source>A pass phrase</source>
        <translation>A pass phrase</translation>
    </message>
    <message>
        <source>My signing key</source>
        <translation>My signing key</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>It opens with</source>
        <translation>It opens with</translation>
    </message>
    <message>
        <source>Show what is in it</source>
        <translation>Show what is in it</translation>
    </message>
    <message>
        <source>Type the pass phrase.</source>
        <translation>Type the pass phrase.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>known here as {name}</source>
        <translation>known here as {name}</translation>
    </message>
    <message>
        <source>not known here: compare it by telephone</source>
        <translation>not known here: compare it by telephone</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s), of {reviewer}.</source>
        <translation>
            <numerusform>%n remark, of {reviewer}.</numerusform>
            <numerusform>%n remarks, of {reviewer}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them (is|are) new.</source>
        <translation>
            <numerusform>%n of them is new.</numerusform>
            <numerusform>%n of them are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (goes|go) against a decision of yours.</source>
        <translation>
            <numerusform>%n goes against a decision of yours.</numerusform>
            <numerusform>%n go against a decision of yours.</numerusform>
        </translation>
    </message>
    <message>
        <source>They bind nothing: you take over what you agree with.</source>
        <translation>They bind nothing: you take over what you agree with.</translation>
    </message>
    <message>
        <source>Signed by this key, {whose}:</source>
        <translation>Signed by this key, {whose}:</translation>
    </message>
    <message>
        <source>against: {word}, by {examiner}</source>
        <translation>against: {word}, by {examiner}</translation>
    </message>
    <message>
        <source>that group is there no more</source>
        <translation>that group is there no more</translation>
    </message>
    <message>
        <source>merged before</source>
        <translation>merged before</translation>
    </message>
    <message>
        <source>Release pictures</source>
        <translation>Release pictures</translation>
    </message>
    <message>
        <source>They travel clear only when a second person, with a key of their own, signs the very same words: these pictures, these recipients, this reason.</source>
        <translation>They travel clear only when a second person, with a key of their own, signs the very same words: these pictures, these recipients, this reason.</translation>
    </message>
    <message>
        <source>Somebody whose key is not known here</source>
        <translation>Somebody whose key is not known here</translation>
    </message>
    <message>
        <source>age1…, one a line</source>
        <translation>age1…, one a line</translation>
    </message>
    <message>
        <source>eight groups of four, as they told it to you</source>
        <translation>eight groups of four, as they told it to you</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Second person</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation>Their name</translation>
    </message>
    <message>
        <source>Their fingerprint</source>
        <translation>Their fingerprint</translation>
    </message>
    <message>
        <source>It ends after</source>
        <translation>It ends after</translation>
    </message>
    <message>
        <source>Say who the second person is: their name, and the fingerprint of their key.</source>
        <translation>Say who the second person is: their name, and the fingerprint of their key.</translation>
    </message>
    <message>
        <source>Say why, in one line: the second person signs it too.</source>
        <translation>Say why, in one line: the second person signs it too.</translation>
    </message>
    <message>
        <source>of this machine</source>
        <comment>a signing key</comment>
        <translation>of this machine</translation>
    </message>
    <message>
        <source>Another …</source>
        <translation>Another …</translation>
    </message>
    <message>
        <source>The folder of your signing key</source>
        <translation>The folder of your signing key</translation>
    </message>
    <message>
        <source>A release</source>
        <translation>A release</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Signing …</source>
        <translation>Signing …</translation>
    </message>
    <message>
        <source>I say so too, as {name}</source>
        <translation>I say so too, as {name}</translation>
    </message>
    <message>
        <source>I take it back, as one of the two</source>
        <translation>I take it back, as one of the two</translation>
    </message>
    <message>
        <source>Pictures that are to travel clear</source>
        <translation>Pictures that are to travel clear</translation>
    </message>
    <message>
        <source>First</source>
        <translation>First</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Second</translation>
    </message>
    <message>
        <source>From, until</source>
        <translation>From, until</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Your key</translation>
    </message>
    <message>
        <source>Goes along: {what}.</source>
        <translation>Goes along: {what}.</translation>
    </message>
    <message>
        <source>names of files and folders, and the sentences of problems</source>
        <translation>names of files and folders, and the sentences of problems</translation>
    </message>
    <message>
        <source>Stays here: {what}.</source>
        <translation>Stays here: {what}.</translation>
    </message>
    <message>
        <source>For</source>
        <comment>whom a file is sealed</comment>
        <translation>For</translation>
    </message>
    <message>
        <source>Their keys</source>
        <translation>Their keys</translation>
    </message>
    <message>
        <source>Say for whom: paste at least one key, a line that begins with age1.</source>
        <translation>Say for whom: paste at least one key, a line that begins with age1.</translation>
    </message>
    <message>
        <source>One file for a reviewer in another unit: signed by you, encrypted for them, every picture veiled but those that two people have released.</source>
        <translation>One file for a reviewer in another unit: signed by you, encrypted for them, every picture veiled but those that two people have released.</translation>
    </message>
    <message>
        <source>No picture: every one is veiled</source>
        <translation>No picture: every one is veiled</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message numerus="yes">
        <source>clear pictures but for the %n released</source>
        <translation>
            <numerusform>clear pictures but for the %n released</numerusform>
            <numerusform>clear pictures but for the %n released</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s): hashes, facts and a veiled tile of each</source>
        <translation>
            <numerusform>%n picture: hashes, facts and a veiled tile of each</numerusform>
            <numerusform>%n pictures: hashes, facts and a veiled tile of each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clear picture(s), as two people released</source>
        <translation>
            <numerusform>%n clear picture, as two people released</numerusform>
            <numerusform>%n clear pictures, as two people released</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) with reasons</source>
        <translation>
            <numerusform>%n group with reasons</numerusform>
            <numerusform>%n groups with reasons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) with matched points</source>
        <translation>
            <numerusform>%n link with matched points</numerusform>
            <numerusform>%n links with matched points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n categor(y|ies) given</source>
        <translation>
            <numerusform>%n category given</numerusform>
            <numerusform>%n categories given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) set</source>
        <translation>
            <numerusform>%n tag set</numerusform>
            <numerusform>%n tags set</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n lead</numerusform>
            <numerusform>%n leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the audit trail</source>
        <translation>
            <numerusform>%n row of the audit trail</numerusform>
            <numerusform>%n rows of the audit trail</numerusform>
        </translation>
    </message>
    <message>
        <source>Sets of hashes</source>
        <translation>Sets of hashes</translation>
    </message>
    <message>
        <source>Load a hash set</source>
        <translation>Load a hash set</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were loaded.</source>
        <translation>
            <numerusform>%n row were loaded.</numerusform>
            <numerusform>%n rows were loaded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rows} %n picture(s) of this case (is|are) in it.</source>
        <translation>
            <numerusform>{rows} %n picture of this case is in it.</numerusform>
            <numerusform>{rows} %n pictures of this case are in it.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is loaded.</source>
        <translation>{name} is loaded.</translation>
    </message>
    <message>
        <source>Load a hash set …</source>
        <translation>Load a hash set …</translation>
    </message>
    <message>
        <source>What is in the file is shown first; then you say what it is</source>
        <translation>What is in the file is shown first; then you say what it is</translation>
    </message>
    <message>
        <source>Hash sets …</source>
        <translation>Hash sets …</translation>
    </message>
    <message>
        <source>Which stand and what each is; one can be taken out, with a reason</source>
        <translation>Which stand and what each is; one can be taken out, with a reason</translation>
    </message>
    <message>
        <source>Alert</source>
        <comment>kind of hash set</comment>
        <translation>Alert</translation>
    </message>
    <message>
        <source>Benign</source>
        <comment>kind of hash set</comment>
        <translation>Benign</translation>
    </message>
    <message>
        <source>Series</source>
        <comment>kind of hash set</comment>
        <translation>Series</translation>
    </message>
    <message>
        <source>Own work</source>
        <comment>kind of hash set</comment>
        <translation>Own work</translation>
    </message>
    <message>
        <source>Judged illegal, or looked for: what is in it is marked, and never hidden.</source>
        <translation>Judged illegal, or looked for: what is in it is marked, and never hidden.</translation>
    </message>
    <message>
        <source>Known, harmless files: what is in it steps aside, unless another set or an examiner says something of it.</source>
        <translation>Known, harmless files: what is in it steps aside, unless another set or an examiner says something of it.</translation>
    </message>
    <message>
        <source>Of known series: what is in it is marked.</source>
        <translation>Of known series: what is in it is marked.</translation>
    </message>
    <message>
        <source>Graded in another case: what is in it is marked, with who gave which category.</source>
        <translation>Graded in another case: what is in it is marked, with who gave which category.</translation>
    </message>
    <message>
        <source>PhotoDNA values are compared for equality only: Homeward does not compute PhotoDNA, and near matches are not looked for.</source>
        <translation>PhotoDNA values are compared for equality only: Homeward does not compute PhotoDNA, and near matches are not looked for.</translation>
    </message>
    <message>
        <source>series {name}</source>
        <translation>series {name}</translation>
    </message>
    <message>
        <source>Same value</source>
        <translation>Same value</translation>
    </message>
    <message>
        <source>no other picture of this case</source>
        <translation>no other picture of this case</translation>
    </message>
    <message>
        <source>category {category}</source>
        <translation>category {category}</translation>
    </message>
    <message>
        <source>record {record} of {file}</source>
        <translation>record {record} of {file}</translation>
    </message>
    <message>
        <source>Choose what it is</source>
        <translation>Choose what it is</translation>
    </message>
    <message>
        <source>Its version or date, as its source names it; may be left out</source>
        <translation>Its version or date, as its source names it; may be left out</translation>
    </message>
    <message>
        <source>Who gives it out; may be left out</source>
        <translation>Who gives it out; may be left out</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Load it</source>
        <translation>Load it</translation>
    </message>
    <message>
        <source>Nothing was loaded.</source>
        <translation>Nothing was loaded.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>It was stopped.</translation>
    </message>
    <message numerus="yes">
        <source>It is {format}: %n row(s); {hashes}.</source>
        <translation>
            <numerusform>It is {format}: %n row; {hashes}.</numerusform>
            <numerusform>It is {format}: %n rows; {hashes}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Categories: {categories}.</source>
        <translation>Categories: {categories}.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would be left out.</source>
        <translation>
            <numerusform>%n row would be left out.</numerusform>
            <numerusform>%n rows would be left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would be left out.</source>
        <translation>Nothing would be left out.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more of this kind.</source>
        <translation>
            <numerusform>And %n more of this kind.</numerusform>
            <numerusform>And %n more of this kind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Loading …</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Why it is taken out; kept in the audit trail</source>
        <translation>Why it is taken out; kept in the audit trail</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Take it out</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {kind}, %n row(s)</source>
        <translation>
            <numerusform>{name}: {kind}, %n row</numerusform>
            <numerusform>{name}: {kind}, %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>No hash set is loaded. “Load a hash set …” loads one.</source>
        <translation>No hash set is loaded. “Load a hash set …” loads one.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of this case (is|are) in it.</source>
        <translation>
            <numerusform>%n picture of this case is in it.</numerusform>
            <numerusform>%n pictures of this case are in it.</numerusform>
        </translation>
    </message>
    <message>
        <source>{format}; loaded by {examiner}, {at}.</source>
        <translation>{format}; loaded by {examiner}, {at}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more (has|have) the PhotoDNA value of one in it.</source>
        <translation>
            <numerusform>%n more has the PhotoDNA value of one in it.</numerusform>
            <numerusform>%n more have the PhotoDNA value of one in it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign it</source>
        <translation>Sign it</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>There is no key to sign with on this machine yet. The pass phrase that you choose here makes one, which stays beside the settings of this machine.</source>
        <translation>There is no key to sign with on this machine yet. The pass phrase that you choose here makes one, which stays beside the settings of this machine.</translation>
    </message>
    <message>
        <source>Your key has this fingerprint. Tell it to them by another way than the file: by telephone, on paper.</source>
        <translation>Your key has this fingerprint. Tell it to them by another way than the file: by telephone, on paper.</translation>
    </message>
    <message>
        <source>Type the pass phrase of your key.</source>
        <translation>Type the pass phrase of your key.</translation>
    </message>
    <message>
        <source>Your key is made; its fingerprint is {fingerprint}. The recovery key opens it when the pass phrase is lost, and it is not shown again. Write it down or print it, and keep it in a sealed envelope.</source>
        <translation>Your key is made; its fingerprint is {fingerprint}. The recovery key opens it when the pass phrase is lost, and it is not shown again. Write it down or print it, and keep it in a sealed envelope.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <comment>where a new file goes</comment>
        <translation>not chosen yet</translation>
    </message>
    <message>
        <source>Where to …</source>
        <translation>Where to …</translation>
    </message>
    <message>
        <source>Say where the file goes.</source>
        <translation>Say where the file goes.</translation>
    </message>
    <message>
        <source>There is a file of that name. Choose another name; nothing is overwritten.</source>
        <translation>There is a file of that name. Choose another name; nothing is overwritten.</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>Where the file goes</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>Import VICS</source>
        <translation>Import VICS</translation>
    </message>
    <message>
        <source>{name} is taken in.</source>
        <translation>{name} is taken in.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them (is|are) of pictures in this case.</source>
        <translation>
            <numerusform>%n of them is of pictures in this case.</numerusform>
            <numerusform>%n of them are of pictures in this case.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n categor(y|ies), as the sender's word.</source>
        <translation>
            <numerusform>%n category, as the sender's word.</numerusform>
            <numerusform>%n categories, as the sender's word.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s), as the sender's word.</source>
        <translation>
            <numerusform>%n tag, as the sender's word.</numerusform>
            <numerusform>%n tags, as the sender's word.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s), as the sender's word.</source>
        <translation>
            <numerusform>%n note, as the sender's word.</numerusform>
            <numerusform>%n notes, as the sender's word.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) (keeps|keep) another category that stood here.</source>
        <translation>
            <numerusform>%n picture keeps another category that stood here.</numerusform>
            <numerusform>%n pictures keep another category that stood here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s): Problems lists them.</source>
        <translation>
            <numerusform>%n problem: Problems lists them.</numerusform>
            <numerusform>%n problems: Problems lists them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) (was|were) kept.</source>
        <translation>
            <numerusform>%n record was kept.</numerusform>
            <numerusform>%n records were kept.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why, in a few words, or nothing. What was written out before is beyond the program.</source>
        <translation>Why, in a few words, or nothing. What was written out before is beyond the program.</translation>
    </message>
    <message>
        <source>Withdraw the cut-out</source>
        <translation>Withdraw the cut-out</translation>
    </message>
    <message>
        <source>Where the cut-out goes</source>
        <translation>Where the cut-out goes</translation>
    </message>
    <message>
        <source>{name} is written.</source>
        <translation>{name} is written.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s).</source>
        <translation>
            <numerusform>%n record.</numerusform>
            <numerusform>%n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) (differs|differ) from what was taken in.</source>
        <translation>
            <numerusform>%n value differs from what was taken in.</numerusform>
            <numerusform>%n values differ from what was taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thumbnail(s) (was|were) left out.</source>
        <translation>
            <numerusform>%n thumbnail was left out.</numerusform>
            <numerusform>%n thumbnails were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), {bytes} bytes.</source>
        <translation>
            <numerusform>%n picture, {bytes} bytes.</numerusform>
            <numerusform>%n pictures, {bytes} bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 {digest}</source>
        <translation>SHA-256 {digest}</translation>
    </message>
    <message>
        <source>Report …</source>
        <translation>Report …</translation>
    </message>
    <message>
        <source>A PDF or a page for people who do not have the case; every picture is veiled</source>
        <translation>A PDF or a page for people who do not have the case; every picture is veiled</translation>
    </message>
    <message>
        <source>Import VICS …</source>
        <translation>Import VICS …</translation>
    </message>
    <message>
        <source>What is in the file and what its categories mean is shown first</source>
        <translation>What is in the file and what its categories mean is shown first</translation>
    </message>
    <message>
        <source>Export VICS …</source>
        <translation>Export VICS …</translation>
    </message>
    <message>
        <source>A file that was taken in with what changed since, or a new one; no picture is in it</source>
        <translation>A file that was taken in with what changed since, or a new one; no picture is in it</translation>
    </message>
    <message>
        <source>Export VICS</source>
        <translation>Export VICS</translation>
    </message>
    <message>
        <source>With the case's own notes, added to the comments</source>
        <translation>With the case's own notes, added to the comments</translation>
    </message>
    <message>
        <source>No picture and no thumbnail is in it. It is not encrypted; only you can read it where it is written.</source>
        <translation>No picture and no thumbnail is in it. It is not encrypted; only you can read it where it is written.</translation>
    </message>
    <message>
        <source>{name} with what changed since</source>
        <translation>{name} with what changed since</translation>
    </message>
    <message>
        <source>Everything that is shown, as a new file of VICS {version}</source>
        <translation>Everything that is shown, as a new file of VICS {version}</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Write it</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), taken in by {examiner}, {at}.</source>
        <translation>
            <numerusform>%n record, taken in by {examiner}, {at}.</numerusform>
            <numerusform>%n records, taken in by {examiner}, {at}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), one of each picture.</source>
        <translation>
            <numerusform>%n record, one of each picture.</numerusform>
            <numerusform>%n records, one of each picture.</numerusform>
        </translation>
    </message>
    <message>
        <source>No categories go along: no scheme says what they mean.</source>
        <translation>No categories go along: no scheme says what they mean.</translation>
    </message>
    <message>
        <source>Categories that stand, by {title} ({id}):</source>
        <translation>Categories that stand, by {title} ({id}):</translation>
    </message>
    <message>
        <source>not in this scheme</source>
        <translation>not in this scheme</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n picture(s)</source>
        <translation>
            <numerusform>{name}: %n picture</numerusform>
            <numerusform>{name}: %n pictures</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture has a category.</source>
        <translation>No picture has a category.</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Writing …</translation>
    </message>
    <message>
        <source>Elsewhere …</source>
        <translation>Elsewhere …</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Take it in</translation>
    </message>
    <message>
        <source>Choose what its numbers mean</source>
        <translation>Choose what its numbers mean</translation>
    </message>
    <message>
        <source>Else the case number in the file</source>
        <translation>Else the case number in the file</translation>
    </message>
    <message>
        <source>Pictures lie in</source>
        <translation>Pictures lie in</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>Nothing was taken in.</translation>
    </message>
    <message>
        <source>You have a second reading open. End it first.</source>
        <translation>You have a second reading open. End it first.</translation>
    </message>
    <message>
        <source>Where its pictures lie</source>
        <translation>Where its pictures lie</translation>
    </message>
    <message>
        <source>{id}: {title}, version {version}</source>
        <translation>{id}: {title}, version {version}</translation>
    </message>
    <message numerus="yes">
        <source>VICS {version}, a hash set: %n record(s), {md5s} different MD5.</source>
        <translation>
            <numerusform>VICS {version}, a hash set: %n record, {md5s} different MD5.</numerusform>
            <numerusform>VICS {version}, a hash set: %n records, {md5s} different MD5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>VICS {version}, a case: %n record(s), {md5s} different MD5.</source>
        <translation>
            <numerusform>VICS {version}, a case: %n record, {md5s} different MD5.</numerusform>
            <numerusform>VICS {version}, a case: %n records, {md5s} different MD5.</numerusform>
        </translation>
    </message>
    <message>
        <source>By {scheme}:</source>
        <translation>By {scheme}:</translation>
    </message>
    <message>
        <source>uncategorised</source>
        <translation>uncategorised</translation>
    </message>
    <message>
        <source>a number that nobody explained yet</source>
        <translation>a number that nobody explained yet</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n record(s)</source>
        <translation>
            <numerusform>{name}: %n record</numerusform>
            <numerusform>{name}: %n records</numerusform>
        </translation>
    </message>
    <message>
        <source>from {count} pictures that show what both saw</source>
        <translation>from {count} pictures that show what both saw</translation>
    </message>
    <message>
        <source>the differences scatter by {span}, if both were there at the same time</source>
        <translation>the differences scatter by {span}, if both were there at the same time</translation>
    </message>
    <message>
        <source>The clocks of {first} and {second} agree, {by}; {spread}.</source>
        <translation>The clocks of {first} and {second} agree, {by}; {spread}.</translation>
    </message>
    <message>
        <source>The clock of {ahead} is {apart} ahead of that of {behind}, {by}; {spread}.</source>
        <translation>The clock of {ahead} is {apart} ahead of that of {behind}, {by}; {spread}.</translation>
    </message>
    <message>
        <source>Only one of them gives its zone, so that this holds the other's zone too.</source>
        <translation>Only one of them gives its zone, so that this holds the other's zone too.</translation>
    </message>
    <message>
        <source>time</source>
        <comment>a reason for a series</comment>
        <translation>time</translation>
    </message>
    <message>
        <source>copy</source>
        <comment>a reason for a series</comment>
        <translation>copy</translation>
    </message>
    <message>
        <source>file number</source>
        <comment>a reason for a series</comment>
        <translation>file number</translation>
    </message>
    <message>
        <source>structure</source>
        <comment>a reason for a series</comment>
        <translation>structure</translation>
    </message>
    <message>
        <source>place</source>
        <comment>a reason for a series</comment>
        <translation>place</translation>
    </message>
    <message>
        <source>position</source>
        <comment>a reason for a series</comment>
        <translation>position</translation>
    </message>
    <message>
        <source>camera</source>
        <comment>a reason for a series</comment>
        <translation>camera</translation>
    </message>
    <message>
        <source>clothing</source>
        <comment>a reason for a series</comment>
        <translation>clothing</translation>
    </message>
    <message>
        <source>decision</source>
        <comment>a reason for a series</comment>
        <translation>decision</translation>
    </message>
    <message>
        <source>A visit to the same place on another day, as light, clothes and things that moved may show.</source>
        <translation>A visit to the same place on another day, as light, clothes and things that moved may show.</translation>
    </message>
    <message>
        <source>A clock that was set wrong or anew between the two pictures.</source>
        <translation>A clock that was set wrong or anew between the two pictures.</translation>
    </message>
    <message>
        <source>A look at the two pictures in Compare that shows two photographs and not one.</source>
        <translation>A look at the two pictures in Compare that shows two photographs and not one.</translation>
    </message>
    <message>
        <source>Another camera in this case that names its files the same way, or somebody who renamed them.</source>
        <translation>Another camera in this case that names its files the same way, or somebody who renamed them.</translation>
    </message>
    <message>
        <source>A receiver that kept an old position.</source>
        <translation>A receiver that kept an old position.</translation>
    </message>
    <message>
        <source>Another camera of that model, or one program that wrote both files.</source>
        <translation>Another camera of that model, or one program that wrote both files.</translation>
    </message>
    <message>
        <source>A second camera of that model, or one that writes the same serial.</source>
        <translation>A second camera of that model, or one that writes the same serial.</translation>
    </message>
    <message>
        <source>Others who wear the like, or the same clothes on another day.</source>
        <translation>Others who wear the like, or the same clothes on another day.</translation>
    </message>
    <message>
        <source>Nothing that the machine knows; taking the decision back.</source>
        <translation>Nothing that the machine knows; taking the decision back.</translation>
    </message>
    <message>
        <source>{examiner} decided that the two belong together.</source>
        <translation>{examiner} decided that the two belong together.</translation>
    </message>
    <message>
        <source>Both show one place: {reason}</source>
        <translation>Both show one place: {reason}</translation>
    </message>
    <message>
        <source>Both are in one proposed place, whose weakest member is {sure} sure.</source>
        <translation>Both are in one proposed place, whose weakest member is {sure} sure.</translation>
    </message>
    <message>
        <source>Both files are put together alike ({words}), as are {many} of the case's {all}.</source>
        <translation>Both files are put together alike ({words}), as are {many} of the case's {all}.</translation>
    </message>
    <message>
        <source>Against it: the two files were put together differently, or are of different size.</source>
        <translation>Against it: the two files were put together differently, or are of different size.</translation>
    </message>
    <message>
        <source>Both name {camera}; many cameras share that.</source>
        <translation>Both name {camera}; many cameras share that.</translation>
    </message>
    <message>
        <source>Both name {camera}.</source>
        <translation>Both name {camera}.</translation>
    </message>
    <message>
        <source>{count} of the {many} other pictures of its place that name a camera and a time are of this series; it does not name both.</source>
        <translation>{count} of the {many} other pictures of its place that name a camera and a time are of this series; it does not name both.</translation>
    </message>
    <message>
        <source>Too thin: without a clock, a copy or a number and a second reason, this makes no series: {reasons}.</source>
        <translation>Too thin: without a clock, a copy or a number and a second reason, this makes no series: {reasons}.</translation>
    </message>
    <message>
        <source>Too thin: {sure} likely, by {reasons}.</source>
        <translation>Too thin: {sure} likely, by {reasons}.</translation>
    </message>
    <message>
        <source>Its camera, its time, a decision or another series is against it, though this speaks for it: {reasons}.</source>
        <translation>Its camera, its time, a decision or another series is against it, though this speaks for it: {reasons}.</translation>
    </message>
    <message>
        <source>the clock</source>
        <comment>what holds a series together</comment>
        <translation>the clock</translation>
    </message>
    <message>
        <source>the copies</source>
        <comment>what holds a series together</comment>
        <translation>the copies</translation>
    </message>
    <message>
        <source>the numbers in the names</source>
        <comment>what holds a series together</comment>
        <translation>the numbers in the names</translation>
    </message>
    <message>
        <source>the place</source>
        <comment>what holds a series together</comment>
        <translation>the place</translation>
    </message>
    <message>
        <source>the positions</source>
        <comment>what holds a series together</comment>
        <translation>the positions</translation>
    </message>
    <message>
        <source>how the files are put together</source>
        <comment>what holds a series together</comment>
        <translation>how the files are put together</translation>
    </message>
    <message>
        <source>the name of the camera</source>
        <comment>what holds a series together</comment>
        <translation>the name of the camera</translation>
    </message>
    <message>
        <source>the clothes</source>
        <comment>what holds a series together</comment>
        <translation>the clothes</translation>
    </message>
    <message>
        <source>the decisions</source>
        <comment>what holds a series together</comment>
        <translation>the decisions</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>Without {reasons} all {all} would still hold together.</source>
        <translation>Without {reasons} all {all} would still hold together.</translation>
    </message>
    <message numerus="yes">
        <source>Without {reasons} %n of {all} would fall out.</source>
        <translation>
            <numerusform>Without {reasons} %n of {all} would fall out.</numerusform>
            <numerusform>Without {reasons} %n of {all} would fall out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its {all} members (is|are) not shown: set aside since.</source>
        <translation>
            <numerusform>%n of its {all} members is not shown: set aside since.</numerusform>
            <numerusform>%n of its {all} members are not shown: set aside since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {all}</source>
        <comment>members</comment>
        <translation>
            <numerusform>{count} of {all}</numerusform>
            <numerusform>{count} of {all}</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason}: taken away, to look what falls out</source>
        <translation>{reason}: taken away, to look what falls out</translation>
    </message>
    <message>
        <source>, {odds}</source>
        <translation>, {odds}</translation>
    </message>
    <message>
        <source>, {least} to {most}</source>
        <translation>, {least} to {most}</translation>
    </message>
    <message>
        <source>{sentence} ({odds})</source>
        <translation>{sentence} ({odds})</translation>
    </message>
    <message>
        <source>{sentence} ({kind}: {odds})</source>
        <translation>{sentence} ({kind}: {odds})</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <comment>numbers of files</comment>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message>
        <source>The time of {name} is not used: {why}.</source>
        <translation>The time of {name} is not used: {why}.</translation>
    </message>
    <message>
        <source>not used</source>
        <comment>a time</comment>
        <translation>not used</translation>
    </message>
    <message numerus="yes">
        <source>%n further member(s), no less sure than these</source>
        <translation>
            <numerusform>%n further member, no less sure than these</numerusform>
            <numerusform>%n further members, no less sure than these</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that the case holds now says why; analyse it again.</source>
        <translation>Nothing that the case holds now says why; analyse it again.</translation>
    </message>
    <message>
        <source>{name} beside {other}: {why}</source>
        <translation>{name} beside {other}: {why}</translation>
    </message>
    <message>
        <source>would fall out, {sure}</source>
        <translation>would fall out, {sure}</translation>
    </message>
    <message>
        <source>In short</source>
        <comment>of a series</comment>
        <translation>In short</translation>
    </message>
    <message>
        <source>Held together by</source>
        <comment>of a series</comment>
        <translation>Held together by</translation>
    </message>
    <message>
        <source>Numbers</source>
        <comment>of files</comment>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>Clocks</source>
        <comment>of cameras</comment>
        <translation>Clocks</translation>
    </message>
    <message>
        <source>Doubtful times</source>
        <translation>Doubtful times</translation>
    </message>
    <message>
        <source>Would refute it</source>
        <translation>Would refute it</translation>
    </message>
    <message>
        <source>Not joined</source>
        <translation>Not joined</translation>
    </message>
    <message>
        <source>Space on what holds it together takes that away for looking; nothing is saved by it.</source>
        <translation>Space on what holds it together takes that away for looking; nothing is saved by it.</translation>
    </message>
    <message>
        <source>Reading what it rests on …</source>
        <translation>Reading what it rests on …</translation>
    </message>
    <message>
        <source>Looking what falls out …</source>
        <translation>Looking what falls out …</translation>
    </message>
    <message>
        <source>What the series rests on</source>
        <translation>What the series rests on</translation>
    </message>
    <message>
        <source>Filled: the clock's zone is known, drawn in UTC. Outlined: as the clock stood. Drag, or Shift+arrows and Return, to pick members.</source>
        <translation>Filled: the clock's zone is known, drawn in UTC. Outlined: as the clock stood. Drag, or Shift+arrows and Return, to pick members.</translation>
    </message>
    <message>
        <source>Times of the series</source>
        <translation>Times of the series</translation>
    </message>
    <message numerus="yes">
        <source>Pick %n member(s) without a time</source>
        <translation>
            <numerusform>Pick %n member without a time</numerusform>
            <numerusform>Pick %n members without a time</numerusform>
        </translation>
    </message>
    <message>
        <source>These remarks are not on this case.</source>
        <translation>These remarks are not on this case.</translation>
    </message>
    <message>
        <source>Open the case whose sealed file the reviewer got. Nothing was changed.</source>
        <translation>Open the case whose sealed file the reviewer got. Nothing was changed.</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) (is|are) about pictures that are not in this case.</source>
        <translation>
            <numerusform>%n remark is about pictures that are not in this case.</numerusform>
            <numerusform>%n remarks are about pictures that are not in this case.</numerusform>
        </translation>
    </message>
    <message>
        <source>The case is older than the sealed file, or the file was not made by this program.</source>
        <translation>The case is older than the sealed file, or the file was not made by this program.</translation>
    </message>
    <message>
        <source>Look for the newest copy of the case. Nothing was changed.</source>
        <translation>Look for the newest copy of the case. Nothing was changed.</translation>
    </message>
    <message>
        <source>This is no sealed file that is looked at.</source>
        <translation>This is no sealed file that is looked at.</translation>
    </message>
    <message>
        <source>The sealed file does not tell of which case it is; an older version made it.</source>
        <translation>The sealed file does not tell of which case it is; an older version made it.</translation>
    </message>
    <message>
        <source>There is no remark yet.</source>
        <translation>There is no remark yet.</translation>
    </message>
    <message>
        <source>They name the case that they are on, and it is another.</source>
        <translation>They name the case that they are on, and it is another.</translation>
    </message>
    <message>
        <source>They are on a sealed file that the audit trail of this case does not know.</source>
        <translation>They are on a sealed file that the audit trail of this case does not know.</translation>
    </message>
    <message>
        <source>No remarks were saved.</source>
        <translation>No remarks were saved.</translation>
    </message>
    <message>
        <source>Open a sealed file, and write a remark.</source>
        <translation>Open a sealed file, and write a remark.</translation>
    </message>
    <message>
        <source>There is no face to search for in this picture.</source>
        <translation>There is no face to search for in this picture.</translation>
    </message>
    <message>
        <source>None was found, or it has not been described.</source>
        <translation>None was found, or it has not been described.</translation>
    </message>
    <message>
        <source>Run Analyse (Ctrl+R, or 'homeward analyse'), or take another picture of the person.</source>
        <translation>Run Analyse (Ctrl+R, or 'homeward analyse'), or take another picture of the person.</translation>
    </message>
    <message>
        <source>A worker could not be tried: evidence cannot be read here.</source>
        <translation>A worker could not be tried: evidence cannot be read here.</translation>
    </message>
    <message>
        <source>A worker can still: {ways}.</source>
        <translation>A worker can still: {ways}.</translation>
    </message>
    <message numerus="yes">
        <source>A worker tried %n way(s) out, and all were shut.</source>
        <translation>
            <numerusform>A worker tried %n way out, and all were shut.</numerusform>
            <numerusform>A worker tried %n ways out, and all were shut.</numerusform>
        </translation>
    </message>
    <message>
        <source>No encrypted case could be made: {why}</source>
        <translation>No encrypted case could be made: {why}</translation>
    </message>
    <message>
        <source>A case is not sealed on this machine. Do not work here.</source>
        <translation>A case is not sealed on this machine. Do not work here.</translation>
    </message>
    <message>
        <source>A case was made: nothing of it is clear on the disk, and another pass phrase does not open it.</source>
        <translation>A case was made: nothing of it is clear on the disk, and another pass phrase does not open it.</translation>
    </message>
    <message numerus="yes">
        <source>All %n model(s) are the listed ones, by SHA-256.</source>
        <translation>
            <numerusform>All %n model are the listed ones, by SHA-256.</numerusform>
            <numerusform>All %n models are the listed ones, by SHA-256.</numerusform>
        </translation>
    </message>
    <message>
        <source>This machine is not fit for the work.</source>
        <translation>This machine is not fit for the work.</translation>
    </message>
    <message>
        <source>Mend that first; 'homeward doctor' tries it again.</source>
        <translation>Mend that first; 'homeward doctor' tries it again.</translation>
    </message>
    <message>
        <source>The list of locked packages is not here to compare with.</source>
        <translation>The list of locked packages is not here to compare with.</translation>
    </message>
    <message>
        <source>Other packages than the locked ones: {packages}.</source>
        <translation>Other packages than the locked ones: {packages}.</translation>
    </message>
    <message numerus="yes">
        <source>All %n package(s) are the locked ones.</source>
        <translation>
            <numerusform>All %n package are the locked ones.</numerusform>
            <numerusform>All %n packages are the locked ones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether this machine has a network cannot be told here.</source>
        <translation>Whether this machine has a network cannot be told here.</translation>
    </message>
    <message>
        <source>No network is up. Homeward has no network code either.</source>
        <translation>No network is up. Homeward has no network code either.</translation>
    </message>
    <message>
        <source>A network is up: {names}. Homeward has no network code, but other programs have; cases belong on a machine without one.</source>
        <translation>A network is up: {names}. Homeward has no network code, but other programs have; cases belong on a machine without one.</translation>
    </message>
    <message>
        <source>Whether memory is written to a disk cannot be told here.</source>
        <translation>Whether memory is written to a disk cannot be told here.</translation>
    </message>
    <message>
        <source>Memory may be written to a disk in clear: {devices}. Turn swap off, or encrypt it.</source>
        <translation>Memory may be written to a disk in clear: {devices}. Turn swap off, or encrypt it.</translation>
    </message>
    <message>
        <source>Memory is not written to a disk in clear.</source>
        <translation>Memory is not written to a disk in clear.</translation>
    </message>
    <message>
        <source>How much memory there is cannot be told here.</source>
        <translation>How much memory there is cannot be told here.</translation>
    </message>
    <message>
        <source>{size} GiB of memory are free.</source>
        <translation>{size} GiB of memory are free.</translation>
    </message>
    <message>
        <source>Large pictures may fail to be read.</source>
        <translation>Large pictures may fail to be read.</translation>
    </message>
    <message>
        <source>{size} GiB are free where you work.</source>
        <translation>{size} GiB are free where you work.</translation>
    </message>
    <message>
        <source>A case of 100,000 pictures takes about that.</source>
        <translation>A case of 100,000 pictures takes about that.</translation>
    </message>
    <message>
        <source>The clock is wrong: this program is newer than {now}.</source>
        <translation>The clock is wrong: this program is newer than {now}.</translation>
    </message>
    <message>
        <source>The clock says {now} UTC; see that it is right.</source>
        <translation>The clock says {now} UTC; see that it is right.</translation>
    </message>
    <message>
        <source>There is no word on people to take back.</source>
        <translation>There is no word on people to take back.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>It is empty.</translation>
    </message>
    <message numerus="yes">
        <source>It has more than %n characters.</source>
        <translation>
            <numerusform>It has more than %n characters.</numerusform>
            <numerusform>It has more than %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such remark any more.</source>
        <translation>There is no such remark any more.</translation>
    </message>
    <message>
        <source>This is no sealed file that is looked at; a case has notes and decisions.</source>
        <translation>This is no sealed file that is looked at; a case has notes and decisions.</translation>
    </message>
    <message>
        <source>What it is about is not in this file.</source>
        <translation>What it is about is not in this file.</translation>
    </message>
    <message>
        <source>It is about one picture alone, where a pair has two.</source>
        <translation>It is about one picture alone, where a pair has two.</translation>
    </message>
    <message>
        <source>The remark was not kept.</source>
        <translation>The remark was not kept.</translation>
    </message>
    <message>
        <source>Pick what it is about, and write it.</source>
        <translation>Pick what it is about, and write it.</translation>
    </message>
    <message>
        <source>No report was made: only a PDF can be signed with a laboratory's certificate.</source>
        <translation>No report was made: only a PDF can be signed with a laboratory's certificate.</translation>
    </message>
    <message>
        <source>Name a file that ends in .pdf, or sign with your own key alone.</source>
        <translation>Name a file that ends in .pdf, or sign with your own key alone.</translation>
    </message>
    <message>
        <source>No report was made: the ending of its name says nothing.</source>
        <translation>No report was made: the ending of its name says nothing.</translation>
    </message>
    <message>
        <source>Name a file that ends in .pdf or .html.</source>
        <translation>Name a file that ends in .pdf or .html.</translation>
    </message>
    <message>
        <source>No report was made: {what} is no place and no series of this case.</source>
        <translation>No report was made: {what} is no place and no series of this case.</translation>
    </message>
    <message>
        <source>Check the name; 'homeward clusters' lists them.</source>
        <translation>Check the name; 'homeward clusters' lists them.</translation>
    </message>
    <message>
        <source>That is no time with its zone.</source>
        <translation>That is no time with its zone.</translation>
    </message>
    <message>
        <source>Write it as 2026-05-01T12:00+00:00.</source>
        <translation>Write it as 2026-05-01T12:00+00:00.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>The file cannot be read.</translation>
    </message>
    <message>
        <source>Check its path and its rights.</source>
        <translation>Check its path and its rights.</translation>
    </message>
    <message>
        <source>That file is too large.</source>
        <translation>That file is too large.</translation>
    </message>
    <message>
        <source>Check that it is the file that was meant.</source>
        <translation>Check that it is the file that was meant.</translation>
    </message>
    <message>
        <source>That file holds no key.</source>
        <translation>That file holds no key.</translation>
    </message>
    <message>
        <source>None of its lines begins with {beginning}.</source>
        <translation>None of its lines begins with {beginning}.</translation>
    </message>
    <message>
        <source>Name the file that 'homeward receiving-key' or 'age-keygen' wrote.</source>
        <translation>Name the file that 'homeward receiving-key' or 'age-keygen' wrote.</translation>
    </message>
    <message>
        <source>This is no result of a validation as it was signed.</source>
        <translation>This is no result of a validation as it was signed.</translation>
    </message>
    <message>
        <source>Run 'homeward validate' again.</source>
        <translation>Run 'homeward validate' again.</translation>
    </message>
    <message>
        <source>Nothing was measured to its end: it was stopped.</source>
        <translation>Nothing was measured to its end: it was stopped.</translation>
    </message>
    <message>
        <source>A result tells of every requirement, or there is none.</source>
        <translation>A result tells of every requirement, or there is none.</translation>
    </message>
    <message>
        <source>Begin it again whenever you like, in an empty folder.</source>
        <translation>Begin it again whenever you like, in an empty folder.</translation>
    </message>
    <message>
        <source>It is of another kind or version, or was written by another program.</source>
        <translation>It is of another kind or version, or was written by another program.</translation>
    </message>
    <message>
        <source>It tells of no requirements.</source>
        <translation>It tells of no requirements.</translation>
    </message>
    <message>
        <source>It cannot be read as one.</source>
        <translation>It cannot be read as one.</translation>
    </message>
    <message>
        <source>It was not signed by the key that was named.</source>
        <translation>It was not signed by the key that was named.</translation>
    </message>
    <message>
        <source>It was altered after it was signed.</source>
        <translation>It was altered after it was signed.</translation>
    </message>
    <message>
        <source>The content of this sealed file cannot be shown.</source>
        <translation>The content of this sealed file cannot be shown.</translation>
    </message>
    <message>
        <source>Ask the sender which version sealed it; nothing of it was taken over.</source>
        <translation>Ask the sender which version sealed it; nothing of it was taken over.</translation>
    </message>
    <message>
        <source>Line {line} of its part {part} is not as this version knows it.</source>
        <translation>Line {line} of its part {part} is not as this version knows it.</translation>
    </message>
    <message>
        <source>Its sentence stayed with the names of files.</source>
        <translation>Its sentence stayed with the names of files.</translation>
    </message>
    <message>
        <source>The report was not signed with the laboratory's certificate.</source>
        <translation>The report was not signed with the laboratory's certificate.</translation>
    </message>
    <message>
        <source>Name a PKCS#12 file (.p12 or .pfx) with its key, RSA or ECDSA, and the right pass phrase.</source>
        <translation>Name a PKCS#12 file (.p12 or .pfx) with its key, RSA or ECDSA, and the right pass phrase.</translation>
    </message>
    <message>
        <source>It is no PKCS#12 file, or its pass phrase is another.</source>
        <translation>It is no PKCS#12 file, or its pass phrase is another.</translation>
    </message>
    <message>
        <source>There is no key with its certificate in it.</source>
        <translation>There is no key with its certificate in it.</translation>
    </message>
    <message>
        <source>Its key is of a kind that viewers of PDF do not know.</source>
        <translation>Its key is of a kind that viewers of PDF do not know.</translation>
    </message>
    <message>
        <source>Its chain of certificates is too long.</source>
        <translation>Its chain of certificates is too long.</translation>
    </message>
    <message>
        <source>This is not a file of remarks as it was signed.</source>
        <translation>This is not a file of remarks as it was signed.</translation>
    </message>
    <message>
        <source>Ask the reviewer for the file again; nothing of it was taken over.</source>
        <translation>Ask the reviewer for the file again; nothing of it was taken over.</translation>
    </message>
    <message>
        <source>It has more than {most} bytes.</source>
        <translation>It has more than {most} bytes.</translation>
    </message>
    <message>
        <source>It has other parts than remarks.</source>
        <translation>It has other parts than remarks.</translation>
    </message>
    <message>
        <source>It has more remarks than a file can have.</source>
        <translation>It has more remarks than a file can have.</translation>
    </message>
    <message>
        <source>Its manifest does not tell who made it, or on what.</source>
        <translation>Its manifest does not tell who made it, or on what.</translation>
    </message>
    <message>
        <source>Line {line} of it is no remark.</source>
        <translation>Line {line} of it is no remark.</translation>
    </message>
    <message>
        <source>This is no signature of a report.</source>
        <translation>This is no signature of a report.</translation>
    </message>
    <message>
        <source>Name the file that was written beside the report, or ask the sender for it.</source>
        <translation>Name the file that was written beside the report, or ask the sender for it.</translation>
    </message>
    <message>
        <source>The typeface {name} cannot be used.</source>
        <translation>The typeface {name} cannot be used.</translation>
    </message>
    <message>
        <source>Its file is not there, or not the one that the list of typefaces names.</source>
        <translation>Its file is not there, or not the one that the list of typefaces names.</translation>
    </message>
    <message>
        <source>Install Homeward again.</source>
        <translation>Install Homeward again.</translation>
    </message>
    <message>
        <source>Whose key this is could not be kept.</source>
        <translation>Whose key this is could not be kept.</translation>
    </message>
    <message>
        <source>Likeness of faces, never identity. It is less reliable on children and on some skin tones; brothers and sisters are alike. Look at both pictures before you believe it.</source>
        <translation>Likeness of faces, never identity. It is less reliable on children and on some skin tones; brothers and sisters are alike. Look at both pictures before you believe it.</translation>
    </message>
    <message>
        <source>No people yet: Analyse ({case.analyse|Ctrl+R}) looks for faces.</source>
        <translation>No people yet: Analyse ({case.analyse|Ctrl+R}) looks for faces.</translation>
    </message>
    <message>
        <source>No people: Analyse has looked for faces, and no two pictures show any that are enough alike.</source>
        <translation>No people: Analyse has looked for faces, and no two pictures show any that are enough alike.</translation>
    </message>
    <message>
        <source>Search by this face</source>
        <translation>Search by this face</translation>
    </message>
    <message>
        <source>Ranks the pictures of this case by how much a face in them is like one in the picked picture</source>
        <translation>Ranks the pictures of this case by how much a face in them is like one in the picked picture</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>Person {number}</translation>
    </message>
    <message>
        <source>{group} with {picture}</source>
        <translation>{group} with {picture}</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Reviewer: {word}</source>
        <translation>Reviewer: {word}</translation>
    </message>
    <message>
        <source>{name}, not signed yet</source>
        <translation>{name}, not signed yet</translation>
    </message>
    <message>
        <source>{name}, reviewer, key {fingerprint}</source>
        <translation>{name}, reviewer, key {fingerprint}</translation>
    </message>
    <message>
        <source>{pictures}: {decide.undecided|U} takes the remark back.</source>
        <translation>{pictures}: {decide.undecided|U} takes the remark back.</translation>
    </message>
    <message>
        <source>{pictures}: {decide.same|Y}, {decide.different|X} or {decide.undecided|U} says otherwise.</source>
        <translation>{pictures}: {decide.same|Y}, {decide.different|X} or {decide.undecided|U} says otherwise.</translation>
    </message>
    <message>
        <source>{pictures}: {decide.undecided|U} puts the remark aside.</source>
        <translation>{pictures}: {decide.undecided|U} puts the remark aside.</translation>
    </message>
    <message>
        <source>{pictures}: {decide.same|Y} or {decide.different|X} is your own word, which binds; {decide.undecided|U} puts the remark aside.</source>
        <translation>{pictures}: {decide.same|Y} or {decide.different|X} is your own word, which binds; {decide.undecided|U} puts the remark aside.</translation>
    </message>
    <message>
        <source>Open a sealed file</source>
        <translation>Open a sealed file</translation>
    </message>
    <message>
        <source>Not in a sealed file: “{command}” is for a case. {notes.remark|Shift+N} writes a remark.</source>
        <translation>Not in a sealed file: “{command}” is for a case. {notes.remark|Shift+N} writes a remark.</translation>
    </message>
    <message>
        <source>Remark …</source>
        <translation>Remark …</translation>
    </message>
    <message>
        <source>Save remarks …</source>
        <translation>Save remarks …</translation>
    </message>
    <message>
        <source>a part of the case</source>
        <translation>a part of the case</translation>
    </message>
    <message>
        <source>without the names of files</source>
        <translation>without the names of files</translation>
    </message>
    <message>
        <source>the key of {name}</source>
        <translation>the key of {name}</translation>
    </message>
    <message>
        <source>a key that is not known here</source>
        <translation>a key that is not known here</translation>
    </message>
    <message>
        <source>Sealed file, read-only: {case}, by {sender}</source>
        <translation>Sealed file, read-only: {case}, by {sender}</translation>
    </message>
    <message>
        <source>signed by {key}, {whose}</source>
        <translation>signed by {key}, {whose}</translation>
    </message>
    <message numerus="yes">
        <source>%n clear picture(s)</source>
        <translation>
            <numerusform>%n clear picture</numerusform>
            <numerusform>%n clear pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clear picture(s), released by {two}: each shown by its reveal, on your record</source>
        <translation>
            <numerusform>%n clear picture, released by {two}: each shown by its reveal, on your record</numerusform>
            <numerusform>%n clear pictures, released by {two}: each shown by its reveal, on your record</numerusform>
        </translation>
    </message>
    <message>
        <source>no evidence came along</source>
        <translation>no evidence came along</translation>
    </message>
    <message>
        <source>{key}, known</source>
        <translation>{key}, known</translation>
    </message>
    <message>
        <source>{key}, not known</source>
        <translation>{key}, not known</translation>
    </message>
    <message>
        <source>no evidence came along: pictures end at the tile</source>
        <translation>no evidence came along: pictures end at the tile</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>no evidence</translation>
    </message>
    <message>
        <source>No remark: pick a picture, a pair, or open a place or a series first.</source>
        <translation>No remark: pick a picture, a pair, or open a place or a series first.</translation>
    </message>
    <message>
        <source>{first} and {second}, as {kind}</source>
        <translation>{first} and {second}, as {kind}</translation>
    </message>
    <message numerus="yes">
        <source>The open {kind}: %n picture(s)</source>
        <translation>
            <numerusform>The open {kind}: %n picture</numerusform>
            <numerusform>The open {kind}: %n pictures</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no remark yet to be saved.</source>
        <translation>There is no remark yet to be saved.</translation>
    </message>
    <message numerus="yes">
        <source>{file} holds %n remark(s). Send it to {sender}, and tell them your fingerprint by another way than the file: {fingerprint}.</source>
        <translation>
            <numerusform>{file} holds %n remark. Send it to {sender}, and tell them your fingerprint by another way than the file: {fingerprint}.</numerusform>
            <numerusform>{file} holds %n remarks. Send it to {sender}, and tell them your fingerprint by another way than the file: {fingerprint}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The remarks are saved.</source>
        <translation>The remarks are saved.</translation>
    </message>
    <message>
        <source>Open a sealed file …</source>
        <translation>Open a sealed file …</translation>
    </message>
    <message>
        <source>As a reviewer: it is checked, then shown read-only, for remarks</source>
        <translation>As a reviewer: it is checked, then shown read-only, for remarks</translation>
    </message>
    <message>
        <source>On a sealed file: signed by you, encrypted for whoever sent it</source>
        <translation>On a sealed file: signed by you, encrypted for whoever sent it</translation>
    </message>
    <message>
        <source>Merge remarks …</source>
        <translation>Merge remarks …</translation>
    </message>
    <message>
        <source>What a reviewer said of a sealed file, shown before it is taken in; it binds nothing</source>
        <translation>What a reviewer said of a sealed file, shown before it is taken in; it binds nothing</translation>
    </message>
    <message>
        <source>On a sealed file: on the picked picture, the pair, or the open place or series</source>
        <translation>On a sealed file: on the picked picture, the pair, or the open place or series</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <comment>the file of a key</comment>
        <translation>not chosen yet</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choose …</translation>
    </message>
    <message>
        <source>The file of your key</source>
        <translation>The file of your key</translation>
    </message>
    <message>
        <source>The file of my key</source>
        <translation>The file of my key</translation>
    </message>
    <message>
        <source>It is checked, then shown read-only. Nothing of it is written to the disk in clear.</source>
        <translation>It is checked, then shown read-only. Nothing of it is written to the disk in clear.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Type the pass phrase that the sender told you.</source>
        <translation>Type the pass phrase that the sender told you.</translation>
    </message>
    <message>
        <source>Choose the file of your key.</source>
        <translation>Choose the file of your key.</translation>
    </message>
    <message numerus="yes">
        <source>Opening … %n picture(s)</source>
        <translation>
            <numerusform>Opening … %n picture</numerusform>
            <numerusform>Opening … %n pictures</numerusform>
        </translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>What the check found</translation>
    </message>
    <message numerus="yes">
        <source>?  %n fact(s) that this version does not know (is|are) left out.</source>
        <translation>
            <numerusform>?  %n fact that this version does not know is left out.</numerusform>
            <numerusform>?  %n facts that this version does not know are left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was signed by this key:</source>
        <translation>It was signed by this key:</translation>
    </message>
    <message>
        <source>You know it as the key of {name}.</source>
        <translation>You know it as the key of {name}.</translation>
    </message>
    <message>
        <source>It is not known here. Compare it with what {sender} told you, by telephone or on paper. Once you have, say whose it is; leave that empty until then.</source>
        <translation>It is not known here. Compare it with what {sender} told you, by telephone or on paper. Once you have, say whose it is; leave that empty until then.</translation>
    </message>
    <message>
        <source>It is the key of</source>
        <translation>It is the key of</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Look at it</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>This picture is in no stack: no other picture of the case is a copy of it.</source>
        <translation>This picture is in no stack: no other picture of the case is a copy of it.</translation>
    </message>
    <message>
        <source>All stacks are unfolded now; {wall.unfold|O} folds them.</source>
        <translation>All stacks are unfolded now; {wall.unfold|O} folds them.</translation>
    </message>
    <message>
        <source>No copy in this stack is like that.</source>
        <translation>No copy in this stack is like that.</translation>
    </message>
    <message>
        <source>Split off for good. The Decisions tab takes it back.</source>
        <translation>Split off for good. The Decisions tab takes it back.</translation>
    </message>
    <message>
        <source>Copies of this picture …</source>
        <translation>Copies of this picture …</translation>
    </message>
    <message>
        <source>What each copy is, and every place where it lies; some can be split off for good</source>
        <translation>What each copy is, and every place where it lies; some can be split off for good</translation>
    </message>
    <message>
        <source>Best copy</source>
        <translation>Best copy</translation>
    </message>
    <message>
        <source>Of the picked picture's stack, which is unfolded for it: the most pixels, the least compressed</source>
        <translation>Of the picked picture's stack, which is unfolded for it: the most pixels, the least compressed</translation>
    </message>
    <message>
        <source>Earliest copy</source>
        <translation>Earliest copy</translation>
    </message>
    <message>
        <source>By what the camera wrote; where nothing is written, by the file's own time</source>
        <translation>By what the camera wrote; where nothing is written, by the file's own time</translation>
    </message>
    <message>
        <source>Next copy with Exif</source>
        <translation>Next copy with Exif</translation>
    </message>
    <message>
        <source>One whose file says which camera, when or where</source>
        <translation>One whose file says which camera, when or where</translation>
    </message>
    <message>
        <source>Next copy that differs from its thumbnail</source>
        <translation>Next copy that differs from its thumbnail</translation>
    </message>
    <message>
        <source>The file still holds a small picture of what it showed before</source>
        <translation>The file still holds a small picture of what it showed before</translation>
    </message>
    <message>
        <source>best quality</source>
        <comment>of copies</comment>
        <translation>best quality</translation>
    </message>
    <message>
        <source>earliest</source>
        <comment>of copies</comment>
        <translation>earliest</translation>
    </message>
    <message>
        <source>has Exif</source>
        <comment>of copies</comment>
        <translation>has Exif</translation>
    </message>
    <message>
        <source>differs from its thumbnail</source>
        <comment>of copies</comment>
        <translation>differs from its thumbnail</translation>
    </message>
    <message>
        <source>Q: the best. E: the earliest. Shift+E: the next with Exif. Shift+Q: the next that differs from the thumbnail inside its file. Return goes to it on the wall.</source>
        <translation>Q: the best. E: the earliest. Shift+E: the next with Exif. Shift+Q: the next that differs from the thumbnail inside its file. Return goes to it on the wall.</translation>
    </message>
    <message>
        <source>Copies of this picture</source>
        <translation>Copies of this picture</translation>
    </message>
    <message>
        <source>Split off for good</source>
        <translation>Split off for good</translation>
    </message>
    <message>
        <source>Reason to split</source>
        <translation>Reason to split</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Go to it</translation>
    </message>
    <message>
        <source>It lies at: {paths}</source>
        <translation>It lies at: {paths}</translation>
    </message>
    <message>
        <source>size not known</source>
        <comment>of a copy</comment>
        <translation>size not known</translation>
    </message>
    <message>
        <source>{width} x {height} pixels</source>
        <translation>{width} x {height} pixels</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number} kB</translation>
    </message>
    <message>
        <source>JPEG quality {quality}</source>
        <translation>JPEG quality {quality}</translation>
    </message>
    <message>
        <source>no time</source>
        <comment>of a copy</comment>
        <translation>no time</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s).</source>
        <translation>
            <numerusform>%n picture.</numerusform>
            <numerusform>%n pictures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) in the graph.</source>
        <translation>
            <numerusform>%n node in the graph.</numerusform>
            <numerusform>%n nodes in the graph.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export CASE/UCO …</source>
        <translation>Export CASE/UCO …</translation>
    </message>
    <message>
        <source>As JSON-LD for other tools: what was found, grouped and said, and by whom; no picture is in it</source>
        <translation>As JSON-LD for other tools: what was found, grouped and said, and by whom; no picture is in it</translation>
    </message>
    <message>
        <source>Export CASE/UCO</source>
        <translation>Export CASE/UCO</translation>
    </message>
    <message>
        <source>With notes and leads</source>
        <translation>With notes and leads</translation>
    </message>
    <message>
        <source>No picture, no tile and nothing that pictures are compared by is in it. It is not encrypted; only you can read it where it is written.</source>
        <translation>No picture, no tile and nothing that pictures are compared by is in it. It is not encrypted; only you can read it where it is written.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) with strength and reason</source>
        <translation>
            <numerusform>%n link with strength and reason</numerusform>
            <numerusform>%n links with strength and reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s): hashes, sizes, tags of files, camera and position</source>
        <translation>
            <numerusform>%n picture: hashes, sizes, tags of files, camera and position</numerusform>
            <numerusform>%n pictures: hashes, sizes, tags of files, camera and position</numerusform>
        </translation>
    </message>
    <message>
        <source>who did what, with which version and models</source>
        <translation>who did what, with which version and models</translation>
    </message>
    <message>
        <source>The remark is here, but it would not survive a crash: its draft could not be saved.</source>
        <translation>The remark is here, but it would not survive a crash: its draft could not be saved.</translation>
    </message>
    <message>
        <source>Make room where settings are kept, or save your remarks now.</source>
        <translation>Make room where settings are kept, or save your remarks now.</translation>
    </message>
    <message>
        <source>Remarks that were not saved</source>
        <translation>Remarks that were not saved</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) by {author}, the last kept {when}, (was|were) not saved in a signed file.</source>
        <translation>
            <numerusform>%n remark by {author}, the last kept {when}, was not saved in a signed file.</numerusform>
            <numerusform>%n remarks by {author}, the last kept {when}, were not saved in a signed file.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with them</source>
        <translation>Go on with them</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Discard them</translation>
    </message>
    <message>
        <source>How far the writing is</source>
        <translation>How far the writing is</translation>
    </message>
    <message>
        <source>open a network socket</source>
        <comment>a way out of a worker</comment>
        <translation>open a network socket</translation>
    </message>
    <message>
        <source>open a local socket</source>
        <comment>a way out of a worker</comment>
        <translation>open a local socket</translation>
    </message>
    <message>
        <source>make a pair of sockets</source>
        <comment>a way out of a worker</comment>
        <translation>make a pair of sockets</translation>
    </message>
    <message>
        <source>start a process</source>
        <comment>a way out of a worker</comment>
        <translation>start a process</translation>
    </message>
    <message>
        <source>start a process the new way</source>
        <comment>a way out of a worker</comment>
        <translation>start a process the new way</translation>
    </message>
    <message>
        <source>start a thread</source>
        <comment>a way out of a worker</comment>
        <translation>start a thread</translation>
    </message>
    <message>
        <source>make memory that runs</source>
        <comment>a way out of a worker</comment>
        <translation>make memory that runs</translation>
    </message>
    <message>
        <source>make a file without a name</source>
        <comment>a way out of a worker</comment>
        <translation>make a file without a name</translation>
    </message>
    <message>
        <source>become another user</source>
        <comment>a way out of a worker</comment>
        <translation>become another user</translation>
    </message>
    <message>
        <source>loosen its limits</source>
        <comment>a way out of a worker</comment>
        <translation>loosen its limits</translation>
    </message>
    <message>
        <source>import what was not loaded</source>
        <comment>a way out of a worker</comment>
        <translation>import what was not loaded</translation>
    </message>
    <message>
        <source>look into itself by /proc</source>
        <comment>a way out of a worker</comment>
        <translation>look into itself by /proc</translation>
    </message>
    <message>
        <source>look into its parent by /proc</source>
        <comment>a way out of a worker</comment>
        <translation>look into its parent by /proc</translation>
    </message>
    <message>
        <source>signal its parent</source>
        <comment>a way out of a worker</comment>
        <translation>signal its parent</translation>
    </message>
    <message>
        <source>signal everybody</source>
        <comment>a way out of a worker</comment>
        <translation>signal everybody</translation>
    </message>
    <message>
        <source>ask the kernel by a ring</source>
        <comment>a way out of a worker</comment>
        <translation>ask the kernel by a ring</translation>
    </message>
    <message>
        <source>read a file</source>
        <comment>a way out of a worker</comment>
        <translation>read a file</translation>
    </message>
    <message>
        <source>read a file by the library</source>
        <comment>a way out of a worker</comment>
        <translation>read a file by the library</translation>
    </message>
    <message>
        <source>write a file</source>
        <comment>a way out of a worker</comment>
        <translation>write a file</translation>
    </message>
    <message>
        <source>list a folder</source>
        <comment>a way out of a worker</comment>
        <translation>list a folder</translation>
    </message>
    <message>
        <source>ask about a file</source>
        <comment>a way out of a worker</comment>
        <translation>ask about a file</translation>
    </message>
    <message>
        <source>remove a file</source>
        <comment>a way out of a worker</comment>
        <translation>remove a file</translation>
    </message>
    <message>
        <source>make a folder</source>
        <comment>a way out of a worker</comment>
        <translation>make a folder</translation>
    </message>
    <message>
        <source>make a link</source>
        <comment>a way out of a worker</comment>
        <translation>make a link</translation>
    </message>
    <message>
        <source>change folder</source>
        <comment>a way out of a worker</comment>
        <translation>change folder</translation>
    </message>
    <message>
        <source>change rights</source>
        <comment>a way out of a worker</comment>
        <translation>change rights</translation>
    </message>
    <message>
        <source>The limits of sensor noise: it was fitted on made-up sensors and measured on no two real bodies of one model, and the software of some phones writes the same pattern on every body. Finding nothing says nothing: messengers and web pages take the pattern away.</source>
        <translation>The limits of sensor noise: it was fitted on made-up sensors and measured on no two real bodies of one model, and the software of some phones writes the same pattern on every body. Finding nothing says nothing: messengers and web pages take the pattern away.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) by sensor noise among its members, not weighed. The strongest: {reason}</source>
        <translation>
            <numerusform>%n link by sensor noise among its members, not weighed. The strongest: {reason}</numerusform>
            <numerusform>%n links by sensor noise among its members, not weighed. The strongest: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) by sensor noise to pictures outside it, not weighed. The strongest: {reason}</source>
        <translation>
            <numerusform>%n link by sensor noise to pictures outside it, not weighed. The strongest: {reason}</numerusform>
            <numerusform>%n links by sensor noise to pictures outside it, not weighed. The strongest: {reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>same {hashes} as in “{set}”</source>
        <translation>same {hashes} as in “{set}”</translation>
    </message>
    <message>
        <source>same PhotoDNA value as one in “{set}” (equality only: Homeward does not compute PhotoDNA, near matches are not looked for)</source>
        <translation>same PhotoDNA value as one in “{set}” (equality only: Homeward does not compute PhotoDNA, near matches are not looked for)</translation>
    </message>
    <message>
        <source>whoever gave the set out</source>
        <translation>whoever gave the set out</translation>
    </message>
    <message>
        <source>graded {category} by {examiner}</source>
        <translation>graded {category} by {examiner}</translation>
    </message>
    <message>
        <source>The series' name is too long, or not one line.</source>
        <translation>The series' name is too long, or not one line.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Shorten it.</translation>
    </message>
    <message>
        <source>Nothing was added to the stash.</source>
        <translation>Nothing was added to the stash.</translation>
    </message>
    <message numerus="yes">
        <source>It knows of %n categor(y|ies) from here already.</source>
        <translation>
            <numerusform>It knows of %n category from here already.</numerusform>
            <numerusform>It knows of %n categories from here already.</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture here has a category by your word.</source>
        <translation>No picture here has a category by your word.</translation>
    </message>
    <message>
        <source>Grade pictures first; what an imported file says is not your own word.</source>
        <translation>Grade pictures first; what an imported file says is not your own word.</translation>
    </message>
    <message>
        <source>No stash was written: there is nothing in it.</source>
        <translation>No stash was written: there is nothing in it.</translation>
    </message>
    <message>
        <source>Add to it from a case first.</source>
        <translation>Add to it from a case first.</translation>
    </message>
    <message>
        <source>No stash was written: its file would be too large to be merged by anybody.</source>
        <translation>No stash was written: its file would be too large to be merged by anybody.</translation>
    </message>
    <message>
        <source>It may have {most} bytes at most.</source>
        <translation>It may have {most} bytes at most.</translation>
    </message>
    <message>
        <source>Hand on your own additions, without those of colleagues.</source>
        <translation>Hand on your own additions, without those of colleagues.</translation>
    </message>
    <message>
        <source>Stopped; nothing of the stash was looked up.</source>
        <translation>Stopped; nothing of the stash was looked up.</translation>
    </message>
    <message>
        <source>There is nothing in the stash that this case did not say itself.</source>
        <translation>There is nothing in the stash that this case did not say itself.</translation>
    </message>
    <message>
        <source>Add to it from another case, or merge a colleague's.</source>
        <translation>Add to it from another case, or merge a colleague's.</translation>
    </message>
    <message>
        <source>This is not a stash as it was signed.</source>
        <translation>This is not a stash as it was signed.</translation>
    </message>
    <message>
        <source>Its manifest does not tell who made it.</source>
        <translation>Its manifest does not tell who made it.</translation>
    </message>
    <message>
        <source>Part {name} of it is no addition to a stash.</source>
        <translation>Part {name} of it is no addition to a stash.</translation>
    </message>
    <message>
        <source>An addition in it was not signed by whom it names.</source>
        <translation>An addition in it was not signed by whom it names.</translation>
    </message>
    <message>
        <source>The stash does not open with this signing key.</source>
        <translation>The stash does not open with this signing key.</translation>
    </message>
    <message>
        <source>It was made with another one, or its file is damaged.</source>
        <translation>It was made with another one, or its file is damaged.</translation>
    </message>
    <message>
        <source>Put back the key or the file that belong together; nothing was changed.</source>
        <translation>Put back the key or the file that belong together; nothing was changed.</translation>
    </message>
    <message>
        <source>The stash could not be opened.</source>
        <translation>The stash could not be opened.</translation>
    </message>
    <message>
        <source>A newer version of the program made this stash.</source>
        <translation>A newer version of the program made this stash.</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation>Use that version.</translation>
    </message>
    <message>
        <source>The stash is damaged: an addition is not what was added.</source>
        <translation>The stash is damaged: an addition is not what was added.</translation>
    </message>
    <message>
        <source>Put back its file from a backup.</source>
        <translation>Put back its file from a backup.</translation>
    </message>
    <message>
        <source>The case was looked up.</source>
        <translation>The case was looked up.</translation>
    </message>
    <message>
        <source>Merge a stash</source>
        <translation>Merge a stash</translation>
    </message>
    <message numerus="yes">
        <source>%n addition(s) (is|are) in {file}.</source>
        <translation>
            <numerusform>%n addition is in {file}.</numerusform>
            <numerusform>%n additions are in {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The stash is written.</source>
        <translation>The stash is written.</translation>
    </message>
    <message>
        <source>All that it said of this case was taken back; the words of before were taken out of this case.</source>
        <translation>All that it said of this case was taken back; the words of before were taken out of this case.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of this case (is|are) in it: Facts tells who gave which category, Filters has a box for them.</source>
        <translation>
            <numerusform>%n picture of this case is in it: Facts tells who gave which category, Filters has a box for them.</numerusform>
            <numerusform>%n pictures of this case are in it: Facts tells who gave which category, Filters has a box for them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Own stash …</source>
        <translation>Own stash …</translation>
    </message>
    <message>
        <source>What you graded in past cases: added to by choice, looked up here, merged with colleagues'</source>
        <translation>What you graded in past cases: added to by choice, looked up here, merged with colleagues'</translation>
    </message>
    <message>
        <source>Own stash</source>
        <translation>Own stash</translation>
    </message>
    <message>
        <source>What you graded in past cases, kept beside your settings: hashes and categories, never a picture. It is encrypted by your signing key.</source>
        <translation>What you graded in past cases, kept beside your settings: hashes and categories, never a picture. It is encrypted by your signing key.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Open it</translation>
    </message>
    <message>
        <source>What other examiners graded too, each in their name</source>
        <translation>What other examiners graded too, each in their name</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n picked picture(s)</source>
        <translation>
            <numerusform>Only the %n picked picture</numerusform>
            <numerusform>Only the %n picked pictures</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes along only if you write it here</source>
        <translation>Goes along only if you write it here</translation>
    </message>
    <message>
        <source>Look this case up</source>
        <translation>Look this case up</translation>
    </message>
    <message>
        <source>Merge a colleague's …</source>
        <translation>Merge a colleague's …</translation>
    </message>
    <message>
        <source>Hand it on …</source>
        <translation>Hand it on …</translation>
    </message>
    <message>
        <source>Words that do not go together</source>
        <translation>Words that do not go together</translation>
    </message>
    <message>
        <source>Add to the stash</source>
        <translation>Add to the stash</translation>
    </message>
    <message>
        <source>Add from this case</source>
        <translation>Add from this case</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) graded, words on them: {words}. Additions: {additions}, {others} of colleagues.</source>
        <translation>
            <numerusform>%n picture graded, words on them: {words}. Additions: {additions}, {others} of colleagues.</numerusform>
            <numerusform>%n pictures graded, words on them: {words}. Additions: {additions}, {others} of colleagues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n categor(y|ies) would be added.</source>
        <translation>
            <numerusform>%n category would be added.</numerusform>
            <numerusform>%n categories would be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (is|are) another one now.</source>
        <translation>
            <numerusform>%n is another one now.</numerusform>
            <numerusform>%n are another one now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (stands|stand) no more, and would be taken back.</source>
        <translation>
            <numerusform>%n stands no more, and would be taken back.</numerusform>
            <numerusform>%n stand no more, and would be taken back.</numerusform>
        </translation>
    </message>
    <message>
        <source>It knows all that you graded here.</source>
        <translation>It knows all that you graded here.</translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s), which nothing here settles</source>
        <translation>
            <numerusform>%n contradiction, which nothing here settles</numerusform>
            <numerusform>%n contradictions, which nothing here settles</numerusform>
        </translation>
    </message>
    <message>
        <source>other category</source>
        <translation>other category</translation>
    </message>
    <message>
        <source>other scheme</source>
        <translation>other scheme</translation>
    </message>
    <message>
        <source>alike by PDQ, other category</source>
        <translation>alike by PDQ, other category</translation>
    </message>
    <message>
        <source>same MD5, other content</source>
        <translation>same MD5, other content</translation>
    </message>
    <message>
        <source>{category} ({scheme}): {examiner}, case {case}, {when}</source>
        <translation>{category} ({scheme}): {examiner}, case {case}, {when}</translation>
    </message>
    <message>
        <source>This case was looked up in it as it is now; each further import is too.</source>
        <translation>This case was looked up in it as it is now; each further import is too.</translation>
    </message>
    <message>
        <source>This case was looked up in an older state of it.</source>
        <translation>This case was looked up in an older state of it.</translation>
    </message>
    <message>
        <source>This case was not looked up in it yet.</source>
        <translation>This case was not looked up in it yet.</translation>
    </message>
    <message>
        <source>Hand the stash on</source>
        <translation>Hand the stash on</translation>
    </message>
    <message>
        <source>With what was merged from colleagues, as they signed it</source>
        <translation>With what was merged from colleagues, as they signed it</translation>
    </message>
    <message>
        <source>One file, signed by you and encrypted for them: hashes, categories, and who gave them in which case.</source>
        <translation>One file, signed by you and encrypted for them: hashes, categories, and who gave them in which case.</translation>
    </message>
    <message>
        <source>My receiving key</source>
        <translation>My receiving key</translation>
    </message>
    <message>
        <source>The file of your receiving key</source>
        <translation>The file of your receiving key</translation>
    </message>
    <message>
        <source>All of it is there already; nothing would change.</source>
        <translation>All of it is there already; nothing would change.</translation>
    </message>
    <message numerus="yes">
        <source>%n new word(s); contents that nothing was said of here: {contents}.</source>
        <translation>
            <numerusform>%n new word; contents that nothing was said of here: {contents}.</numerusform>
            <numerusform>%n new words; contents that nothing was said of here: {contents}.</numerusform>
        </translation>
    </message>
    <message>
        <source>By {authors}.</source>
        <translation>By {authors}.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) (has|have) the same category here already.</source>
        <translation>
            <numerusform>%n picture has the same category here already.</numerusform>
            <numerusform>%n pictures have the same category here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s): both words stay, side by side.</source>
        <translation>
            <numerusform>%n contradiction: both words stay, side by side.</numerusform>
            <numerusform>%n contradictions: both words stay, side by side.</numerusform>
        </translation>
    </message>
    <message>
        <source>From {sender}, signed by this key, {whose}:</source>
        <translation>From {sender}, signed by this key, {whose}:</translation>
    </message>
    <message>
        <source>Nothing was sealed: the released picture {picture}… could not be read.</source>
        <translation>Nothing was sealed: the released picture {picture}… could not be read.</translation>
    </message>
    <message>
        <source>Attach the exhibit's disk where it was, and seal again.</source>
        <translation>Attach the exhibit's disk where it was, and seal again.</translation>
    </message>
    <message>
        <source>A release is of 1 to {most} pictures.</source>
        <translation>A release is of 1 to {most} pictures.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the pictures (is|are) not in this case.</source>
        <translation>
            <numerusform>%n of the pictures is not in this case.</numerusform>
            <numerusform>%n of the pictures are not in this case.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pictures have more than {most} bytes.</source>
        <translation>The pictures have more than {most} bytes.</translation>
    </message>
    <message>
        <source>Its file is not where it was found.</source>
        <translation>Its file is not where it was found.</translation>
    </message>
    <message>
        <source>The pictures were not released.</source>
        <translation>The pictures were not released.</translation>
    </message>
    <message>
        <source>Name pictures of this case, in several releases.</source>
        <translation>Name pictures of this case, in several releases.</translation>
    </message>
    <message>
        <source>This case has not asked for it.</source>
        <translation>This case has not asked for it.</translation>
    </message>
    <message>
        <source>There is no one word of two people of that name in this case: {name}.</source>
        <translation>There is no one word of two people of that name in this case: {name}.</translation>
    </message>
    <message>
        <source>Name it by how its number begins, as it is listed.</source>
        <translation>Name it by how its number begins, as it is listed.</translation>
    </message>
    <message>
        <source>This is not a word of two people as it was signed.</source>
        <translation>This is not a word of two people as it was signed.</translation>
    </message>
    <message>
        <source>Ask whoever sent it for the file again; nothing of it was taken over.</source>
        <translation>Ask whoever sent it for the file again; nothing of it was taken over.</translation>
    </message>
    <message>
        <source>Two people have to say so, and this would be one.</source>
        <translation>Two people have to say so, and this would be one.</translation>
    </message>
    <message>
        <source>Let somebody else sign, with a key of their own.</source>
        <translation>Let somebody else sign, with a key of their own.</translation>
    </message>
    <message>
        <source>This word of two people is on something else.</source>
        <translation>This word of two people is on something else.</translation>
    </message>
    <message>
        <source>Take the one that is on this case and for this purpose.</source>
        <translation>Take the one that is on this case and for this purpose.</translation>
    </message>
    <message>
        <source>It is for another purpose: {purpose}.</source>
        <translation>It is for another purpose: {purpose}.</translation>
    </message>
    <message>
        <source>It is of another case: {case}.</source>
        <translation>It is of another case: {case}.</translation>
    </message>
    <message>
        <source>The first and the second have the same key.</source>
        <translation>The first and the second have the same key.</translation>
    </message>
    <message>
        <source>The first and the second have the same name.</source>
        <translation>The first and the second have the same name.</translation>
    </message>
    <message>
        <source>A name, the case or the reason is missing, too long, or not in plain letters.</source>
        <translation>A name, the case or the reason is missing, too long, or not in plain letters.</translation>
    </message>
    <message>
        <source>A fingerprint, the case or the purpose is not written as one.</source>
        <translation>A fingerprint, the case or the purpose is not written as one.</translation>
    </message>
    <message>
        <source>It does not say on what it is.</source>
        <translation>It does not say on what it is.</translation>
    </message>
    <message numerus="yes">
        <source>It has to end, within %n day(s).</source>
        <translation>
            <numerusform>It has to end, within %n day.</numerusform>
            <numerusform>It has to end, within %n days.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clear pictures are not those that two people released, or not for these recipients.</source>
        <translation>The clear pictures are not those that two people released, or not for these recipients.</translation>
    </message>
    <message>
        <source>Release exactly what is sealed, to exactly those that it is sealed for.</source>
        <translation>Release exactly what is sealed, to exactly those that it is sealed for.</translation>
    </message>
    <message>
        <source>The clear pictures in this sealed file are not as two people released them.</source>
        <translation>The clear pictures in this sealed file are not as two people released them.</translation>
    </message>
    <message>
        <source>Ask the sender for a file that holds what was released; nothing of this one was taken over.</source>
        <translation>Ask the sender for a file that holds what was released; nothing of this one was taken over.</translation>
    </message>
    <message>
        <source>It was released to other keys than the file is to be sealed for.</source>
        <translation>It was released to other keys than the file is to be sealed for.</translation>
    </message>
    <message numerus="yes">
        <source>%n released picture(s) (is|are) not among those that are sealed.</source>
        <translation>
            <numerusform>%n released picture is not among those that are sealed.</numerusform>
            <numerusform>%n released pictures are not among those that are sealed.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not tell when it was sealed.</source>
        <translation>It does not tell when it was sealed.</translation>
    </message>
    <message>
        <source>It was released to other keys than the file is sealed for.</source>
        <translation>It was released to other keys than the file is sealed for.</translation>
    </message>
    <message>
        <source>Other pictures are clear in it than were released.</source>
        <translation>Other pictures are clear in it than were released.</translation>
    </message>
    <message>
        <source>A clear picture in it is not the one that was released.</source>
        <translation>A clear picture in it is not the one that was released.</translation>
    </message>
    <message>
        <source>A clear picture in it has more than {most} bytes.</source>
        <translation>A clear picture in it has more than {most} bytes.</translation>
    </message>
    <message>
        <source>It does not say which pictures are released, and to whom, as a release does.</source>
        <translation>It does not say which pictures are released, and to whom, as a release does.</translation>
    </message>
    <message>
        <source>The picture stays veiled: that it is looked at could not be noted.</source>
        <translation>The picture stays veiled: that it is looked at could not be noted.</translation>
    </message>
    <message>
        <source>The picture is veiled again, but that it is could not be noted.</source>
        <translation>The picture is veiled again, but that it is could not be noted.</translation>
    </message>
    <message>
        <source>The file {name} beside your settings cannot be written or read.</source>
        <translation>The file {name} beside your settings cannot be written or read.</translation>
    </message>
    <message>
        <source>✓ {name} has signed</source>
        <translation>✓ {name} has signed</translation>
    </message>
    <message>
        <source>{name} has not signed yet</source>
        <translation>{name} has not signed yet</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s): {why}</source>
        <translation>
            <numerusform>%n picture: {why}</numerusform>
            <numerusform>%n pictures: {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>Stands until {at}</source>
        <translation>Stands until {at}</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), released by {first} and {second}</source>
        <translation>
            <numerusform>%n picture, released by {first} and {second}</numerusform>
            <numerusform>%n pictures, released by {first} and {second}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of {case}, each by its SHA-256:</source>
        <translation>
            <numerusform>%n picture of {case}, each by its SHA-256:</numerusform>
            <numerusform>%n pictures of {case}, each by its SHA-256:</numerusform>
        </translation>
    </message>
    <message>
        <source>the signing key of this machine</source>
        <translation>the signing key of this machine</translation>
    </message>
    <message>
        <source>No part of a person is left: no hand, hair, skin, shadow or tattoo.</source>
        <translation>No part of a person is left: no hand, hair, skin, shadow or tattoo.</translation>
    </message>
    <message>
        <source>Look for reflections: no mirror, window, metal or glossy surface shows anybody.</source>
        <translation>Look for reflections: no mirror, window, metal or glossy surface shows anybody.</translation>
    </message>
    <message>
        <source>No screen, photograph, drawing or poster shows anybody.</source>
        <translation>No screen, photograph, drawing or poster shows anybody.</translation>
    </message>
    <message>
        <source>No text, QR code or bar code tells who somebody is, or more than the appeal asks for.</source>
        <translation>No text, QR code or bar code tells who somebody is, or more than the appeal asks for.</translation>
    </message>
    <message>
        <source>The program fills in whom it finds. It misses people, and parts of them most of all.</source>
        <translation>The program fills in whom it finds. It misses people, and parts of them most of all.</translation>
    </message>
    <message numerus="yes">
        <source>Not checked by the program, which found %n bright spot(s), as lamps and glossy surfaces make them.</source>
        <translation>
            <numerusform>Not checked by the program, which found %n bright spot, as lamps and glossy surfaces make them.</numerusform>
            <numerusform>Not checked by the program, which found %n bright spots, as lamps and glossy surfaces make them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not checked by the program, which found %n QR code(s) or bar code(s).</source>
        <translation>
            <numerusform>Not checked by the program, which found %n QR code or bar code.</numerusform>
            <numerusform>Not checked by the program, which found %n QR codes or bar codes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text is not checked by the program. It found no QR code; small ones it misses.</source>
        <translation>Text is not checked by the program. It found no QR code; small ones it misses.</translation>
    </message>
    <message>
        <source>Not checked by the program.</source>
        <translation>Not checked by the program.</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>state of an appeal's cut-out</comment>
        <translation>draft</translation>
    </message>
    <message>
        <source>waiting for approval</source>
        <comment>state of an appeal's cut-out</comment>
        <translation>waiting for approval</translation>
    </message>
    <message>
        <source>approved</source>
        <comment>state of an appeal's cut-out</comment>
        <translation>approved</translation>
    </message>
    <message>
        <source>not approved</source>
        <comment>state of an appeal's cut-out</comment>
        <translation>not approved</translation>
    </message>
    <message>
        <source>written out</source>
        <comment>state of an appeal's cut-out</comment>
        <translation>written out</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>state of an appeal's cut-out</comment>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>Nothing was cut out: the picture's file is not where it was found.</source>
        <translation>Nothing was cut out: the picture's file is not where it was found.</translation>
    </message>
    <message>
        <source>A cut-out is made from the exhibit itself, and that is not attached here.</source>
        <translation>A cut-out is made from the exhibit itself, and that is not attached here.</translation>
    </message>
    <message>
        <source>Attach the exhibit's disk where it was, and ask again.</source>
        <translation>Attach the exhibit's disk where it was, and ask again.</translation>
    </message>
    <message>
        <source>Nothing was cut out: too little would be left of it.</source>
        <translation>Nothing was cut out: too little would be left of it.</translation>
    </message>
    <message>
        <source>People are there, or nobody can tell since it is too small, too dark or too even: {share} is left.</source>
        <translation>People are there, or nobody can tell since it is too small, too dark or too even: {share} is left.</translation>
    </message>
    <message>
        <source>Draw a region away from people, or a larger one.</source>
        <translation>Draw a region away from people, or a larger one.</translation>
    </message>
    <message>
        <source>Nothing was cut out: somebody may still be in it.</source>
        <translation>Nothing was cut out: somebody may still be in it.</translation>
    </message>
    <message>
        <source>A face was found in the finished cut-out.</source>
        <translation>A face was found in the finished cut-out.</translation>
    </message>
    <message>
        <source>A person was found in the finished cut-out.</source>
        <translation>A person was found in the finished cut-out.</translation>
    </message>
    <message>
        <source>Draw a smaller region, away from people, pictures of people and mirrors.</source>
        <translation>Draw a smaller region, away from people, pictures of people and mirrors.</translation>
    </message>
    <message>
        <source>Nothing was cut out: that is no size.</source>
        <translation>Nothing was cut out: that is no size.</translation>
    </message>
    <message>
        <source>Give the longest side as {least} to {most} pixels.</source>
        <translation>Give the longest side as {least} to {most} pixels.</translation>
    </message>
    <message>
        <source>Nothing was cut out: what it is about is too long.</source>
        <translation>Nothing was cut out: what it is about is too long.</translation>
    </message>
    <message>
        <source>Say it on one line, in at most {most} characters.</source>
        <translation>Say it on one line, in at most {most} characters.</translation>
    </message>
    <message>
        <source>There is no cut-out of that number in this case.</source>
        <translation>There is no cut-out of that number in this case.</translation>
    </message>
    <message>
        <source>Look at the list of cut-outs.</source>
        <translation>Look at the list of cut-outs.</translation>
    </message>
    <message>
        <source>Nothing was done with the cut-out: it is {state}.</source>
        <translation>Nothing was done with the cut-out: it is {state}.</translation>
    </message>
    <message>
        <source>Nothing was signed: the cut-out has not been looked at for everything.</source>
        <translation>Nothing was signed: the cut-out has not been looked at for everything.</translation>
    </message>
    <message>
        <source>You have not looked at it.</source>
        <translation>You have not looked at it.</translation>
    </message>
    <message>
        <source>Look at it in Appeals, and tick what you have looked for.</source>
        <translation>Look at it in Appeals, and tick what you have looked for.</translation>
    </message>
    <message>
        <source>Nothing was approved: a second person has to do it.</source>
        <translation>Nothing was approved: a second person has to do it.</translation>
    </message>
    <message>
        <source>You have asked for it, or made it.</source>
        <translation>You have asked for it, or made it.</translation>
    </message>
    <message>
        <source>Let a colleague open the case under their own name, look at it, and sign with their key.</source>
        <translation>Let a colleague open the case under their own name, look at it, and sign with their key.</translation>
    </message>
    <message>
        <source>Nothing left the case: the cut-out is not the one that two people have signed.</source>
        <translation>Nothing left the case: the cut-out is not the one that two people have signed.</translation>
    </message>
    <message>
        <source>Its SHA-256 is another one, or its file holds more than pixels.</source>
        <translation>Its SHA-256 is another one, or its file holds more than pixels.</translation>
    </message>
    <message>
        <source>Make it again, and find out who changed the case.</source>
        <translation>Make it again, and find out who changed the case.</translation>
    </message>
    <message>
        <source>Wait for the answer, or withdraw it and make another.</source>
        <translation>Wait for the answer, or withdraw it and make another.</translation>
    </message>
    <message>
        <source>Have it asked for first.</source>
        <translation>Have it asked for first.</translation>
    </message>
    <message>
        <source>Withdraw it instead.</source>
        <translation>Withdraw it instead.</translation>
    </message>
    <message>
        <source>Make another one.</source>
        <translation>Make another one.</translation>
    </message>
    <message>
        <source>Have a second person approve it first.</source>
        <translation>Have a second person approve it first.</translation>
    </message>
    <message>
        <source>{form}, {wide} by {high}</source>
        <translation>{form}, {wide} by {high}</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>No. {number}</translation>
    </message>
    <message>
        <source>made {when} by {who}</source>
        <translation>made {when} by {who}</translation>
    </message>
    <message>
        <source>asked for {when} by {who}</source>
        <translation>asked for {when} by {who}</translation>
    </message>
    <message>
        <source>approved by {who}</source>
        <translation>approved by {who}</translation>
    </message>
    <message>
        <source>{who} said no</source>
        <translation>{who} said no</translation>
    </message>
    <message>
        <source>written out {when} by {who}</source>
        <translation>written out {when} by {who}</translation>
    </message>
    <message>
        <source>withdrawn {when} by {who}</source>
        <translation>withdrawn {when} by {who}</translation>
    </message>
    <message>
        <source>Pick a picture anywhere and press {appeals.open|Shift+A}; then draw a rectangle round an object.</source>
        <translation>Pick a picture anywhere and press {appeals.open|Shift+A}; then draw a rectangle round an object.</translation>
    </message>
    <message>
        <source>Drag, or use the arrows, to draw a rectangle round the object. {picture.context|C} shows the scene, people filled in.</source>
        <translation>Drag, or use the arrows, to draw a rectangle round the object. {picture.context|C} shows the scene, people filled in.</translation>
    </message>
    <message>
        <source>Arrows move the rectangle, Shift and arrows grow it. Return cuts it out; people are filled in.</source>
        <translation>Arrows move the rectangle, Shift and arrows grow it. Return cuts it out; people are filled in.</translation>
    </message>
    <message>
        <source>Cutting out; a locked process is started for it …</source>
        <translation>Cutting out; a locked process is started for it …</translation>
    </message>
    <message>
        <source>Nothing has been cut out yet.</source>
        <translation>Nothing has been cut out yet.</translation>
    </message>
    <message>
        <source>Look at it with {picture.context|C} before you tick: it is a reveal, on the record.</source>
        <translation>Look at it with {picture.context|C} before you tick: it is a reveal, on the record.</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>Appeals</translation>
    </message>
    <message>
        <source>Number on a rim</source>
        <translation>Number on a rim</translation>
    </message>
    <message>
        <source>Cut out</source>
        <translation>Cut out</translation>
    </message>
    <message>
        <source>Cut-outs for appeals</source>
        <translation>Cut-outs for appeals</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>What to look for</translation>
    </message>
    <message>
        <source>Look ({picture.context|C})</source>
        <translation>Look ({picture.context|C})</translation>
    </message>
    <message>
        <source>Second person …</source>
        <translation>Second person …</translation>
    </message>
    <message>
        <source>Approve …</source>
        <translation>Approve …</translation>
    </message>
    <message>
        <source>Refuse …</source>
        <translation>Refuse …</translation>
    </message>
    <message>
        <source>Write out …</source>
        <translation>Write out …</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>Withdraw …</translation>
    </message>
    <message>
        <source>What it is, for the team</source>
        <translation>What it is, for the team</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Kind of file</translation>
    </message>
    <message>
        <source>{side} px</source>
        <translation>{side} px</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>Longest side</translation>
    </message>
    <message>
        <source>{who} has ticked all that stands below; look for the same, and tick it yourself.</source>
        <translation>{who} has ticked all that stands below; look for the same, and tick it yourself.</translation>
    </message>
    <message>
        <source>Cut out for an appeal</source>
        <translation>Cut out for an appeal</translation>
    </message>
    <message>
        <source>An object for the public, people filled in; it leaves when two people have signed</source>
        <translation>An object for the public, people filled in; it leaves when two people have signed</translation>
    </message>
    <message>
        <source>Appeals: draw a rectangle, or none</source>
        <translation>Appeals: draw a rectangle, or none</translation>
    </message>
    <message>
        <source>Appeals: cut out what is drawn</source>
        <translation>Appeals: cut out what is drawn</translation>
    </message>
    <message>
        <source>Appeals: look at the chosen cut-out, or veil it</source>
        <translation>Appeals: look at the chosen cut-out, or veil it</translation>
    </message>
    <message>
        <source>Picture to cut from: none picked yet</source>
        <translation>Picture to cut from: none picked yet</translation>
    </message>
    <message>
        <source>Picture to cut from, {picture}: {part}</source>
        <translation>Picture to cut from, {picture}: {part}</translation>
    </message>
    <message>
        <source>Cut-out: none chosen</source>
        <translation>Cut-out: none chosen</translation>
    </message>
    <message>
        <source>Cut-out {name}, as it would leave</source>
        <translation>Cut-out {name}, as it would leave</translation>
    </message>
    <message>
        <source>Cut-out {name}, veiled</source>
        <translation>Cut-out {name}, veiled</translation>
    </message>
    <message>
        <source>Show everything ({filters.clear|Ctrl+Backspace})</source>
        <translation>Show everything ({filters.clear|Ctrl+Backspace})</translation>
    </message>
    <message numerus="yes">
        <source>Narrowed by {panels}: the wall shows %n picture(s).</source>
        <translation>
            <numerusform>Narrowed by {panels}: the wall shows %n picture.</numerusform>
            <numerusform>Narrowed by {panels}: the wall shows %n pictures.</numerusform>
        </translation>
    </message>
    <message>
        <source>Narrowed by {panels}</source>
        <translation>Narrowed by {panels}</translation>
    </message>
    <message>
        <source>Asks for its pass phrase</source>
        <translation>Asks for its pass phrase</translation>
    </message>
    <message>
        <source>“{command}” is for a picture: pick one in a grid of tiles first.</source>
        <translation>“{command}” is for a picture: pick one in a grid of tiles first.</translation>
    </message>
    <message>
        <source>Equator</source>
        <translation>Equator</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) near {town}</source>
        <translation>
            <numerusform>%n picture near {town}</numerusform>
            <numerusform>%n pictures near {town}</numerusform>
        </translation>
    </message>
    <message>
        <source>measured</source>
        <translation>measured</translation>
    </message>
    <message>
        <source>inferred from its place</source>
        <translation>inferred from its place</translation>
    </message>
    <message>
        <source>may be {metres} m off</source>
        <translation>may be {metres} m off</translation>
    </message>
    <message>
        <source>may be 100 m off, as is assumed</source>
        <translation>may be 100 m off, as is assumed</translation>
    </message>
    <message numerus="yes">
        <source>%n of them measured</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>%n of them measured</numerusform>
            <numerusform>%n of them measured</numerusform>
        </translation>
    </message>
    <message>
        <source>with the picked picture</source>
        <translation>with the picked picture</translation>
    </message>
    <message numerus="yes">
        <source>But one body may not have taken all %n picture(s) with that serial: {said}</source>
        <translation>
            <numerusform>But one body may not have taken all %n picture with that serial: {said}</numerusform>
            <numerusform>But one body may not have taken all %n pictures with that serial: {said}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %n picture(s) with that serial {fits} fit one body.</source>
        <translation>
            <numerusform>Of the %n picture with that serial {fits} fit one body.</numerusform>
            <numerusform>Of the %n pictures with that serial {fits} fit one body.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing else in the files of the %n picture(s) with that serial bears on whether one body wrote it.</source>
        <translation>
            <numerusform>Nothing else in the files of the %n picture with that serial bears on whether one body wrote it.</numerusform>
            <numerusform>Nothing else in the files of the %n pictures with that serial bears on whether one body wrote it.</numerusform>
        </translation>
    </message>
    <message>
        <source>they name firmware by turns ({versions}), as two bodies' do.</source>
        <translation>they name firmware by turns ({versions}), as two bodies' do.</translation>
    </message>
    <message numerus="yes">
        <source>times and %n position(s)</source>
        <translation>
            <numerusform>times and %n position</numerusform>
            <numerusform>times and %n positions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>times and %n number(s) in names</source>
        <translation>
            <numerusform>times and %n number in names</numerusform>
            <numerusform>times and %n numbers in names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>two that were taken {apart} after each other lie {distance} apart (%n such leap(s)), unless a clock or a position is wrong.</source>
        <translation>
            <numerusform>two that were taken {apart} after each other lie {distance} apart (%n such leap), unless a clock or a position is wrong.</numerusform>
            <numerusform>two that were taken {apart} after each other lie {distance} apart (%n such leaps), unless a clock or a position is wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the numbers in their names run in %n rows by turns ({rows}), as those of so many bodies do, or of files that somebody renamed.</source>
        <translation>
            <numerusform>the numbers in their names run in %n rows by turns ({rows}), as those of so many bodies do, or of files that somebody renamed.</numerusform>
            <numerusform>the numbers in their names run in %n rows by turns ({rows}), as those of so many bodies do, or of files that somebody renamed.</numerusform>
        </translation>
    </message>
</context>
</TS>
