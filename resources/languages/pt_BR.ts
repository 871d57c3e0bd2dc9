<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>serial {serial}</source>
        <comment>a camera&apos;s number</comment>
        <translation type="unfinished">
            <numerusform>série {serial}</numerusform>
            <numerusform>série {serial}</numerusform>
        </translation>
    </message>
    <message>
        <source>{camera}, serial {serial}</source>
        <translation type="unfinished">{camera}, série {serial}</translation>
    </message>
    <message>
        <source>{camera}, {owner}&apos;s</source>
        <translation type="unfinished">{camera}, de {owner}</translation>
    </message>
    <message>
        <source>Its serial {serial} stands in files of two models and is not counted.</source>
        <translation type="unfinished">O número de série {serial} consta em arquivos de dois modelos e não é contado.</translation>
    </message>
    <message>
        <source>It has {many} characters, and {most} are the most.</source>
        <translation type="unfinished">Tem {many} caracteres, e o máximo é {most}.</translation>
    </message>
    <message>
        <source>It is not TOML: {error}.</source>
        <translation type="unfinished">Não é TOML: {error}.</translation>
    </message>
    <message>
        <source>It lists no [[category]].</source>
        <translation type="unfinished">Não lista nenhuma [[category]].</translation>
    </message>
    <message>
        <source>It lists {many} categories, and {most} are the most.</source>
        <translation type="unfinished">Lista {many} categorias, e o máximo é {most}.</translation>
    </message>
    <message>
        <source>Category {number} is not a table.</source>
        <translation type="unfinished">A categoria {number} não é uma tabela.</translation>
    </message>
    <message>
        <source>The code of category {number} has blanks, or more than {most} characters.</source>
        <translation type="unfinished">O código da categoria {number} tem espaços ou mais de {most} caracteres.</translation>
    </message>
    <message>
        <source>The key of category {number} is {key}, and only the digits 0 to 9 can be keys.</source>
        <translation type="unfinished">A tecla da categoria {number} é {key}, e só os algarismos de 0 a 9 podem ser teclas.</translation>
    </message>
    <message>
        <source>The code {code} has two meanings: {one}, and {other}.</source>
        <translation type="unfinished">O código {code} tem dois significados: {one} e {other}.</translation>
    </message>
    <message>
        <source>The key {key} has two meanings: {one}, and {other}.</source>
        <translation type="unfinished">A tecla {key} tem dois significados: {one} e {other}.</translation>
    </message>
    <message>
        <source>“{field}” of the scheme is missing, or is not text in quotation marks.</source>
        <translation type="unfinished">“{field}” do esquema está ausente ou não é texto entre aspas.</translation>
    </message>
    <message>
        <source>“{field}” of category {number} is missing, or is not text in quotation marks.</source>
        <translation type="unfinished">“{field}” da categoria {number} está ausente ou não é texto entre aspas.</translation>
    </message>
    <message>
        <source>“{field}” of the scheme cannot be used: {error}.</source>
        <translation type="unfinished">“{field}” do esquema não pode ser usado: {error}.</translation>
    </message>
    <message>
        <source>“{field}” of category {number} cannot be used: {error}.</source>
        <translation type="unfinished">“{field}” da categoria {number} não pode ser usado: {error}.</translation>
    </message>
    <message>
        <source>This file of categories cannot be used.</source>
        <translation type="unfinished">Este arquivo de categorias não pode ser usado.</translation>
    </message>
    <message>
        <source>Mend the file; resources/schemes has some that can be used, to begin from.</source>
        <translation type="unfinished">Corrija o arquivo; em resources/schemes há alguns utilizáveis, como ponto de partida.</translation>
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
        <translation type="unfinished">nordeste</translation>
    </message>
    <message>
        <source>east</source>
        <comment>a direction</comment>
        <translation type="unfinished">leste</translation>
    </message>
    <message>
        <source>south-east</source>
        <comment>a direction</comment>
        <translation type="unfinished">sudeste</translation>
    </message>
    <message>
        <source>south</source>
        <comment>a direction</comment>
        <translation type="unfinished">sul</translation>
    </message>
    <message>
        <source>south-west</source>
        <comment>a direction</comment>
        <translation type="unfinished">sudoeste</translation>
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
        <translation type="unfinished">L</translation>
    </message>
    <message>
        <source>W</source>
        <comment>west of Greenwich</comment>
        <translation type="unfinished">O</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation type="unfinished">{some} e {last}</translation>
    </message>
    <message>
        <source>{some} or {last}</source>
        <translation type="unfinished">{some} ou {last}</translation>
    </message>
    <message numerus="yes">
        <source>{some} and %n more</source>
        <translation type="unfinished">
            <numerusform>{some} e mais %n</numerusform>
            <numerusform>{some} e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The pass phrase does not open this case.</source>
        <translation type="unfinished">A frase-senha não abre este caso.</translation>
    </message>
    <message>
        <source>It is not the one that the case was sealed with, or the case&apos;s key file was altered.</source>
        <translation type="unfinished">Não é a frase com que o caso foi lacrado, ou o arquivo de chave do caso foi alterado.</translation>
    </message>
    <message>
        <source>Type it again, with an eye on Caps Lock and the keyboard&apos;s language, or use the recovery key.</source>
        <translation type="unfinished">Digite-a de novo, atento a Caps Lock e ao idioma do teclado, ou use a chave de recuperação.</translation>
    </message>
    <message>
        <source>This case was saved by a newer version of the program.</source>
        <translation type="unfinished">Este caso foi salvo por uma versão mais nova do programa.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n schema change(s) that this version does not know.</source>
        <translation type="unfinished">
            <numerusform>Tem %n alteração de esquema que esta versão não conhece.</numerusform>
            <numerusform>Tem %n alterações de esquema que esta versão não conhece.</numerusform>
        </translation>
    </message>
    <message>
        <source>Install the newer version. The case file has not been changed.</source>
        <translation type="unfinished">Instale a versão mais nova. O arquivo do caso não foi alterado.</translation>
    </message>
    <message>
        <source>This case is damaged: {part}.</source>
        <translation type="unfinished">Este caso está danificado: {part}.</translation>
    </message>
    <message>
        <source>The file was cut off, altered or copied incompletely; its seal does not fit.</source>
        <translation type="unfinished">O arquivo foi cortado, alterado ou copiado de forma incompleta; seu lacre não confere.</translation>
    </message>
    <message>
        <source>Work on a copy of the backup. Nothing has been changed in the damaged case.</source>
        <translation type="unfinished">Trabalhe em uma cópia do backup. Nada foi alterado no caso danificado.</translation>
    </message>
    <message>
        <source>This case is open elsewhere.</source>
        <translation type="unfinished">Este caso está aberto em outro lugar.</translation>
    </message>
    <message>
        <source>It is held by {holder}.</source>
        <translation type="unfinished">Está em uso por {holder}.</translation>
    </message>
    <message>
        <source>Close it there first; two writers could lose each other&apos;s work.</source>
        <translation type="unfinished">Feche-o lá primeiro; gravando dos dois lados, um poderia perder o trabalho do outro.</translation>
    </message>
    <message>
        <source>There is no case at {name}.</source>
        <translation type="unfinished">Não há caso em {name}.</translation>
    </message>
    <message>
        <source>The folder is missing, or it holds no Homeward case.</source>
        <translation type="unfinished">A pasta não existe ou não contém um caso do Homeward.</translation>
    </message>
    <message>
        <source>A file lies there, and a case is a folder.</source>
        <translation type="unfinished">Há um arquivo ali, e um caso é uma pasta.</translation>
    </message>
    <message>
        <source>Check the path, or make a case with &apos;homeward new&apos;.</source>
        <translation type="unfinished">Verifique o caminho ou crie um caso com &apos;homeward new&apos;.</translation>
    </message>
    <message>
        <source>{name} exists already.</source>
        <translation type="unfinished">{name} já existe.</translation>
    </message>
    <message>
        <source>A new case never overwrites anything.</source>
        <translation type="unfinished">Um caso novo nunca sobrescreve nada.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished">Escolha outro nome.</translation>
    </message>
    <message>
        <source>The disk is full; the last step was not saved.</source>
        <translation type="unfinished">O disco está cheio; o último passo não foi salvo.</translation>
    </message>
    <message>
        <source>What was saved before it is safe.</source>
        <translation type="unfinished">O que foi salvo antes está seguro.</translation>
    </message>
    <message>
        <source>Make room on the disk of the case, then run the same step again: it goes on from there.</source>
        <translation type="unfinished">Libere espaço no disco do caso e repita o mesmo passo: ele continua de onde parou.</translation>
    </message>
    <message>
        <source>The case was not made: the disk is full.</source>
        <translation type="unfinished">O caso não foi criado: o disco está cheio.</translation>
    </message>
    <message>
        <source>Nothing of it is left there.</source>
        <translation type="unfinished">Nada dele ficou ali.</translation>
    </message>
    <message>
        <source>Make room on that disk, or make the case on another one.</source>
        <translation type="unfinished">Libere espaço nesse disco ou crie o caso em outro.</translation>
    </message>
    <message>
        <source>This pass phrase is too short.</source>
        <translation type="unfinished">Esta frase-senha é curta demais.</translation>
    </message>
    <message>
        <source>A case is sealed with at least {least} characters.</source>
        <translation type="unfinished">Um caso é lacrado com pelo menos {least} caracteres.</translation>
    </message>
    <message>
        <source>Use five or more random words.</source>
        <translation type="unfinished">Use cinco ou mais palavras aleatórias.</translation>
    </message>
    <message>
        <source>This case is not as it was left: {noticed}.</source>
        <translation type="unfinished">Este caso não está como foi deixado: {noticed}.</translation>
    </message>
    <message>
        <source>A file or a part of one was exchanged after the case was sealed, or is a copy from another moment.</source>
        <translation type="unfinished">Um arquivo, ou parte de um, foi trocado depois que o caso foi lacrado, ou é uma cópia de outro momento.</translation>
    </message>
    <message>
        <source>Put all files of the case back from one backup, and find out who exchanged them.</source>
        <translation type="unfinished">Reponha todos os arquivos do caso a partir de um mesmo backup e descubra quem os trocou.</translation>
    </message>
    <message>
        <source>Nothing was changed: this is a sealed case file, which can be looked at and remarked on.</source>
        <translation type="unfinished">Nada foi alterado: este é um arquivo de caso lacrado, que pode ser visto e receber observações.</translation>
    </message>
    <message>
        <source>The case is with its examiner; here is what they sealed of it.</source>
        <translation type="unfinished">O caso está com seu examinador; aqui está o que foi lacrado dele.</translation>
    </message>
    <message>
        <source>Write a remark, and send the file of your remarks to the examiner.</source>
        <translation type="unfinished">Escreva uma observação e envie o arquivo das suas observações ao examinador.</translation>
    </message>
    <message>
        <source>open</source>
        <comment>state of a lead</comment>
        <translation type="unfinished">aberta</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a lead</comment>
        <translation type="unfinished">concluída</translation>
    </message>
    <message>
        <source>dropped</source>
        <comment>state of a lead</comment>
        <translation type="unfinished">abandonada</translation>
    </message>
    <message>
        <source>That is no region of the picture.</source>
        <translation type="unfinished">Isso não é uma região da imagem.</translation>
    </message>
    <message>
        <source>Give left, top, right and bottom as shares from 0 to 1, for example 0.2,0.1,0.6,0.5.</source>
        <translation type="unfinished">Informe esquerda, topo, direita e base como frações de 0 a 1, por exemplo 0.2,0.1,0.6,0.5.</translation>
    </message>
    <message>
        <source>A side lies outside the picture.</source>
        <translation type="unfinished">Um lado fica fora da imagem.</translation>
    </message>
    <message>
        <source>It has no area: left is less than right, and top is less than bottom.</source>
        <translation type="unfinished">Não tem área: esquerda deve ser menor que direita, e topo menor que base.</translation>
    </message>
    <message>
        <source>It is not four numbers with commas between them.</source>
        <translation type="unfinished">Não são quatro números separados por vírgulas.</translation>
    </message>
    <message>
        <source>Each reason raises or lowers the odds that two pictures belong together. The percentage is that of all reasons together, and never more than the surest kind of reason among them allows.</source>
        <translation type="unfinished">Cada motivo aumenta ou diminui as chances de que duas imagens pertençam ao mesmo conjunto. A porcentagem é a de todos os motivos juntos, e nunca mais do que permite o tipo de motivo mais seguro entre eles.</translation>
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
        <translation type="unfinished">{days} dias</translation>
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
        <translation type="unfinished">chances multiplicadas por {times}</translation>
    </message>
    <message>
        <source>odds {times}-fold down</source>
        <translation type="unfinished">chances divididas por {times}</translation>
    </message>
    <message>
        <source>it has {many} characters, and {most} are the most</source>
        <translation type="unfinished">tem {many} caracteres, e o máximo é {most}</translation>
    </message>
    <message>
        <source>it holds characters that cannot be seen</source>
        <translation type="unfinished">contém caracteres que não podem ser vistos</translation>
    </message>
    <message>
        <source>{clock}; {meaning}</source>
        <translation type="unfinished">{clock}; {meaning}</translation>
    </message>
    <message numerus="yes">
        <source>clocks at {offset} were kept on {day} in {countries}; a camera&apos;s clock may be set to anything</source>
        <comment>an offset is a distance to UTC, as UTC+1</comment>
        <translation type="unfinished">
            <numerusform>relógios em {offset} eram usados em {day} em {countries}; o relógio de uma câmera pode estar ajustado para qualquer hora</numerusform>
            <numerusform>relógios em {offset} eram usados em {day} em {countries}; o relógio de uma câmera pode estar ajustado para qualquer hora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation type="unfinished">
            <numerusform>%n imagem</numerusform>
            <numerusform>%n imagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s): the camera clock shows {offset}, by its receiver</source>
        <translation type="unfinished">
            <numerusform>%n imagem: o relógio da câmera mostra {offset}, segundo o receptor dela</numerusform>
            <numerusform>%n imagens: o relógio da câmera mostra {offset}, segundo o receptor dela</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s): the camera clock shows {offset}, as the file states</source>
        <translation type="unfinished">
            <numerusform>%n imagem: o relógio da câmera mostra {offset}, como declara o arquivo</numerusform>
            <numerusform>%n imagens: o relógio da câmera mostra {offset}, como declaram os arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>so do clocks at the place</source>
        <translation type="unfinished">assim também os relógios no local</translation>
    </message>
    <message>
        <source>clocks at the place keep {offset}</source>
        <translation type="unfinished">os relógios no local usam {offset}</translation>
    </message>
    <message>
        <source>the place has {offset} on those days: left on winter time, or set elsewhere</source>
        <translation type="unfinished">o local tem {offset} nesses dias: deixado no horário de inverno ou ajustado em outro lugar</translation>
    </message>
    <message>
        <source>the place has {offset} on those days: left on summer time, or set elsewhere</source>
        <translation type="unfinished">o local tem {offset} nesses dias: deixado no horário de verão ou ajustado em outro lugar</translation>
    </message>
    <message>
        <source>the place has {offset} on those days: the clock was set elsewhere, or never set</source>
        <translation type="unfinished">o local tem {offset} nesses dias: o relógio foi ajustado em outro lugar ou nunca foi ajustado</translation>
    </message>
    <message>
        <source>the place has {offset} on those days: the clock was set elsewhere, or never set; {shown} was kept in {countries}</source>
        <translation type="unfinished">o local tem {offset} nesses dias: o relógio foi ajustado em outro lugar ou nunca foi ajustado; {shown} era usado em {countries}</translation>
    </message>
    <message numerus="yes">
        <source>{where}; the claims: {claims}</source>
        <comment>claims of states to an area</comment>
        <translation type="unfinished">
            <numerusform>{where}; as reivindicações: {claims}</numerusform>
            <numerusform>{where}; as reivindicações: {claims}</numerusform>
        </translation>
    </message>
    <message>
        <source>in or near {area}</source>
        <translation type="unfinished">em {area} ou perto</translation>
    </message>
    <message>
        <source>no picture gives a position: ask for the originals, since messengers and web sites take positions out; for the phone&apos;s own location history; read signs, sockets, plates and plants in the background</source>
        <translation type="unfinished">nenhuma imagem informa posição: peça os originais, pois mensageiros e sites removem as posições; peça o histórico de localização do próprio telefone; leia letreiros, tomadas, placas de veículos e plantas ao fundo</translation>
    </message>
    <message>
        <source>a single position carries the place: look for a second picture of the same camera and day</source>
        <translation type="unfinished">uma única posição sustenta o local: procure uma segunda imagem da mesma câmera e do mesmo dia</translation>
    </message>
    <message>
        <source>The offline map&apos;s file &apos;{name}&apos; was not read.</source>
        <translation type="unfinished">O arquivo &apos;{name}&apos; do mapa offline não foi lido.</translation>
    </message>
    <message>
        <source>Install Homeward again; the pictures and the case are not touched by this.</source>
        <translation type="unfinished">Instale o Homeward de novo; isso não afeta as imagens nem o caso.</translation>
    </message>
    <message>
        <source>It, or the list of the map&apos;s files, is not there or cannot be read.</source>
        <translation type="unfinished">Ele, ou a lista dos arquivos do mapa, não existe ou não pode ser lido.</translation>
    </message>
    <message>
        <source>Its SHA-256 is not the one in the list; what it says could not be traced.</source>
        <translation type="unfinished">Seu SHA-256 não é o da lista; o que ele diz não poderia ser rastreado.</translation>
    </message>
    <message>
        <source>it says 0° N, 0° E, as software writes that knows no position</source>
        <translation type="unfinished">diz 0° N, 0° L, como escreve um software que não conhece a posição</translation>
    </message>
    <message>
        <source>it is rounded to whole degrees, which is up to 80 km off</source>
        <translation type="unfinished">está arredondada para graus inteiros, um desvio de até 80 km</translation>
    </message>
    <message>
        <source>it says {taken}, but the file was last changed on {changed}, before that</source>
        <translation type="unfinished">diz {taken}, mas o arquivo foi alterado pela última vez em {changed}, antes disso</translation>
    </message>
    <message>
        <source>The time of capture is not used: {why}.</source>
        <translation type="unfinished">A hora da captura não é usada: {why}.</translation>
    </message>
    <message numerus="yes">
        <source>The small picture inside the file shows something else than the picture does (%n of 256 bits apart): the picture was changed after the small one was made, or another program wrote one of the two.</source>
        <translation type="unfinished">
            <numerusform>A imagem pequena dentro do arquivo mostra algo diferente da imagem (%n de 256 bits de diferença): a imagem foi alterada depois de feita a pequena, ou outro programa escreveu uma das duas.</numerusform>
            <numerusform>A imagem pequena dentro do arquivo mostra algo diferente da imagem (%n de 256 bits de diferença): a imagem foi alterada depois de feita a pequena, ou outro programa escreveu uma das duas.</numerusform>
        </translation>
    </message>
    <message>
        <source>the receiver&apos;s time is {span} away from the camera&apos;s: an old position, or a clock set wrong</source>
        <translation type="unfinished">a hora do receptor difere em {span} da hora da câmera: uma posição antiga ou um relógio mal ajustado</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures taken at different times give the same position to the last digit; a receiver hardly ever does, so it may be kept from earlier or written in by hand</source>
        <translation type="unfinished">
            <numerusform>%n imagem tirada em outro momento dá a mesma posição até o último algarismo; um receptor quase nunca faz isso, então ela pode ter sido guardada de antes ou escrita à mão</numerusform>
            <numerusform>%n imagens tiradas em momentos diferentes dão a mesma posição até o último algarismo; um receptor quase nunca faz isso, então ela pode ter sido guardada de antes ou escrita à mão</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} pictures give a position, and none of them can be believed</source>
        <translation type="unfinished">
            <numerusform>%n de {all} imagens dá uma posição, e não se pode confiar nela</numerusform>
            <numerusform>%n de {all} imagens dão uma posição, e não se pode confiar em nenhuma</numerusform>
        </translation>
    </message>
    <message>
        <source>{position}, within {radius}; {who_says_so}</source>
        <translation type="unfinished">{position}, com margem de {radius}; {who_says_so}</translation>
    </message>
    <message>
        <source>a second spot: {spot}, {distance} from the first</source>
        <translation type="unfinished">um segundo ponto: {spot}, a {distance} do primeiro</translation>
    </message>
    <message numerus="yes">
        <source>the pictures were taken at %n spot(s), so that they may not show one place</source>
        <translation type="unfinished">
            <numerusform>as imagens foram tiradas em %n ponto, de modo que podem não mostrar um só local</numerusform>
            <numerusform>as imagens foram tiradas em %n pontos, de modo que podem não mostrar um só local</numerusform>
        </translation>
    </message>
    <message>
        <source>its only picture says so</source>
        <translation type="unfinished">é o que diz sua única imagem</translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} pictures (says|say) so</source>
        <translation type="unfinished">
            <numerusform>é o que diz %n de {all} imagens</numerusform>
            <numerusform>é o que dizem %n de {all} imagens</numerusform>
        </translation>
    </message>
    <message>
        <source>{lowest} to {highest} m above sea level</source>
        <translation type="unfinished">de {lowest} a {highest} m acima do nível do mar</translation>
    </message>
    <message>
        <source>{height} m above sea level</source>
        <translation type="unfinished">{height} m acima do nível do mar</translation>
    </message>
    <message>
        <source>farther than its accuracy and a yard allow</source>
        <translation type="unfinished">mais longe do que permitem sua precisão e a extensão de um terreno</translation>
    </message>
    <message>
        <source>1 picture&apos;s position is not counted: {why}</source>
        <translation type="unfinished">a posição de 1 imagem não é contada: {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures&apos; positions are not counted: {why}</source>
        <translation type="unfinished">
            <numerusform>a posição de %n imagem não é contada: {why}</numerusform>
            <numerusform>as posições de %n imagens não são contadas: {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>{doubt} ({distances} away)</source>
        <translation type="unfinished">{doubt} (distância: {distances})</translation>
    </message>
    <message numerus="yes">
        <source>far from any town: ships keep about {offset} there</source>
        <comment>an offset is a distance to UTC, as UTC+1</comment>
        <translation type="unfinished">
            <numerusform>longe de qualquer cidade: navios usam ali cerca de {offset}</numerusform>
            <numerusform>longe de qualquer cidade: navios usam ali cerca de {offset}</numerusform>
        </translation>
    </message>
    <message>
        <source>{pictures}, {span} UTC</source>
        <translation type="unfinished">{pictures}, {span} UTC</translation>
    </message>
    <message>
        <source>{pictures}, {span} by the camera clock, which names no zone</source>
        <translation type="unfinished">{pictures}, {span} pelo relógio da câmera, que não indica fuso</translation>
    </message>
    <message>
        <source>{camera}: {pictures}</source>
        <translation type="unfinished">{camera}: {pictures}</translation>
    </message>
    <message numerus="yes">
        <source>%n more camera(s): {pictures}</source>
        <translation type="unfinished">
            <numerusform>mais %n câmera: {pictures}</numerusform>
            <numerusform>mais %n câmeras: {pictures}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) with a time that the place&apos;s clocks skipped: the camera was not set to them</source>
        <translation type="unfinished">
            <numerusform>%n imagem com uma hora que os relógios do local pularam: a câmera não estava ajustada por eles</numerusform>
            <numerusform>%n imagens com uma hora que os relógios do local pularam: a câmera não estava ajustada por eles</numerusform>
        </translation>
    </message>
    <message>
        <source>if those clocks were set to the place: {span} UTC</source>
        <translation type="unfinished">se esses relógios estavam ajustados pelo local: {span} UTC</translation>
    </message>
    <message>
        <source>{zones}; the zone of the nearest towns</source>
        <translation type="unfinished">{zones}; o fuso das cidades mais próximas</translation>
    </message>
    <message numerus="yes">
        <source>{zones}, {offset} on {day}; the zone of the nearest towns</source>
        <comment>an offset is a distance to UTC, as UTC+1</comment>
        <translation type="unfinished">
            <numerusform>{zones}, {offset} em {day}; o fuso das cidades mais próximas</numerusform>
            <numerusform>{zones}, {offset} em {day}; o fuso das cidades mais próximas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}, {start} to {end}</source>
        <comment>times of one day</comment>
        <translation type="unfinished">
            <numerusform>{day}, {start} a {end}</numerusform>
            <numerusform>{day}, {start} a {end}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{start} to {end}</source>
        <comment>times</comment>
        <translation type="unfinished">
            <numerusform>{start} a {end}</numerusform>
            <numerusform>{start} a {end}</numerusform>
        </translation>
    </message>
    <message>
        <source>{where}; the nearest town is in {country}</source>
        <translation type="unfinished">{where}; a cidade mais próxima fica em {country}</translation>
    </message>
    <message>
        <source>the position is too uncertain to name a country</source>
        <translation type="unfinished">a posição é incerta demais para indicar um país</translation>
    </message>
    <message>
        <source>land that belongs to no country</source>
        <translation type="unfinished">terra que não pertence a nenhum país</translation>
    </message>
    <message>
        <source>near the border of {countries}</source>
        <translation type="unfinished">perto da fronteira de {countries}</translation>
    </message>
    <message>
        <source>near the border of {countries}, {distance} from it on this map</source>
        <translation type="unfinished">perto da fronteira de {countries}, a {distance} dela neste mapa</translation>
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
        <translation type="unfinished">no mar, a mais de {distance} de qualquer costa</translation>
    </message>
    <message>
        <source>at sea, {distance} off the coast of {country}</source>
        <translation type="unfinished">no mar, a {distance} da costa de {country}</translation>
    </message>
    <message>
        <source>within 1 km of {town}</source>
        <translation type="unfinished">a menos de 1 km de {town}</translation>
    </message>
    <message numerus="yes">
        <source>{distance} {direction} of {town}</source>
        <comment>6.2 km north-east of Kehl</comment>
        <translation type="unfinished">
            <numerusform>{distance} a {direction} de {town}</numerusform>
            <numerusform>{distance} a {direction} de {town}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), {links} between them.</source>
        <translation type="unfinished">
            <numerusform>%n imagem, {links} entre elas.</numerusform>
            <numerusform>%n imagens, {links} entre elas.</numerusform>
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
        <translation type="unfinished">Nenhuma parte depende de um só vínculo.</translation>
    </message>
    <message numerus="yes">
        <source>{drawn} of %n are drawn.</source>
        <comment>pictures</comment>
        <translation type="unfinished">
            <numerusform>{drawn} de %n está desenhada.</numerusform>
            <numerusform>{drawn} de %n estão desenhadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>One picture hangs on one link of {percent}.</source>
        <translation type="unfinished">Uma imagem depende de um só vínculo de {percent}.</translation>
    </message>
    <message>
        <source>Two groups of {larger} and {smaller} hang on one link of {percent}.</source>
        <translation type="unfinished">Dois grupos, de {larger} e {smaller}, dependem de um só vínculo de {percent}.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s): the same.</source>
        <translation type="unfinished">
            <numerusform>%n par: o mesmo.</numerusform>
            <numerusform>%n pares: o mesmo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s): not the same.</source>
        <translation type="unfinished">
            <numerusform>%n par: diferente.</numerusform>
            <numerusform>%n pares: diferentes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s): undecided.</source>
        <translation type="unfinished">
            <numerusform>%n par: indefinido.</numerusform>
            <numerusform>%n pares: indefinidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Little to gain: it holds together, and what is known is known of all.</source>
        <translation type="unfinished">Pouco a ganhar: o grupo é coeso, e o que se sabe vale para todas.</translation>
    </message>
    <message>
        <source>An examiner has named it.</source>
        <comment>a place</comment>
        <translation type="unfinished">Um examinador deu-lhe nome.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) in it (is|are) decided.</source>
        <translation type="unfinished">
            <numerusform>%n par nele está decidido.</numerusform>
            <numerusform>%n pares nele estão decididos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups of {larger} and {smaller} are perhaps one place.</source>
        <translation type="unfinished">Os grupos de {larger} e {smaller} talvez sejam um só local.</translation>
    </message>
    <message numerus="yes">
        <source>A picture that is in no place is perhaps of one with %n.</source>
        <comment>pictures</comment>
        <translation type="unfinished">
            <numerusform>Uma imagem que não está em nenhum local talvez seja do mesmo que %n.</numerusform>
            <numerusform>Uma imagem que não está em nenhum local talvez seja do mesmo que outras %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two pictures that are in no place are perhaps of one.</source>
        <comment>of one place</comment>
        <translation type="unfinished">Duas imagens que não estão em nenhum local talvez sejam do mesmo.</translation>
    </message>
    <message>
        <source>Groups of {larger} and {smaller} perhaps show one person.</source>
        <translation type="unfinished">Grupos de {larger} e {smaller} talvez mostrem uma só pessoa.</translation>
    </message>
    <message numerus="yes">
        <source>A face that is nobody&apos;s yet is perhaps that of a person with %n.</source>
        <comment>pictures</comment>
        <translation type="unfinished">
            <numerusform>Um rosto que ainda não é de ninguém talvez seja de uma pessoa com %n imagem.</numerusform>
            <numerusform>Um rosto que ainda não é de ninguém talvez seja de uma pessoa com %n imagens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two faces that are nobody&apos;s yet are perhaps one person&apos;s.</source>
        <translation type="unfinished">Dois rostos que ainda não são de ninguém talvez sejam de uma só pessoa.</translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} (is|are) held by weaker links; that all belong together is {percent} likely.</source>
        <comment>pictures</comment>
        <translation type="unfinished">
            <numerusform>%n de {all} está presa por vínculos mais fracos; que todas sejam do mesmo grupo é {percent} provável.</numerusform>
            <numerusform>%n de {all} estão presas por vínculos mais fracos; que todas sejam do mesmo grupo é {percent} provável.</numerusform>
        </translation>
    </message>
    <message>
        <source>One picture hangs on the other by one link of {percent}.</source>
        <translation type="unfinished">Uma imagem depende da outra por um só vínculo de {percent}.</translation>
    </message>
    <message numerus="yes">
        <source>One picture hangs on the other %n by one link of {percent}.</source>
        <translation type="unfinished">
            <numerusform>Uma imagem depende da outra (%n) por um só vínculo de {percent}.</numerusform>
            <numerusform>Uma imagem depende das outras %n por um só vínculo de {percent}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} (is|are) held by weaker likeness.</source>
        <comment>pictures</comment>
        <translation type="unfinished">
            <numerusform>%n de {all} está presa por semelhança mais fraca.</numerusform>
            <numerusform>%n de {all} estão presas por semelhança mais fraca.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two groups of {larger} and {smaller} hang on the likeness of two faces alone.</source>
        <translation type="unfinished">Dois grupos, de {larger} e {smaller}, dependem só da semelhança de dois rostos.</translation>
    </message>
    <message>
        <source>One picture hangs on the rest by the likeness of two faces alone.</source>
        <translation type="unfinished">Uma imagem está ligada às demais só pela semelhança de dois rostos.</translation>
    </message>
    <message numerus="yes">
        <source>%n (has|have) none</source>
        <comment>members without a position</comment>
        <translation type="unfinished">
            <numerusform>%n não tem</numerusform>
            <numerusform>%n não têm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) (has|have) a position, {others}.</source>
        <translation type="unfinished">
            <numerusform>%n membro tem posição, {others}.</numerusform>
            <numerusform>%n membros têm posição, {others}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (does|do) not</source>
        <comment>members that name no camera</comment>
        <translation type="unfinished">
            <numerusform>%n não indica</numerusform>
            <numerusform>%n não indicam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) (names|name) a camera, {others}.</source>
        <translation type="unfinished">
            <numerusform>%n membro indica uma câmera, {others}.</numerusform>
            <numerusform>%n membros indicam uma câmera, {others}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has looked at any of it yet.</source>
        <translation type="unfinished">Ninguém viu nada dele ainda.</translation>
    </message>
    <message numerus="yes">
        <source>%n (was|were) not looked at yet.</source>
        <comment>pictures</comment>
        <translation type="unfinished">
            <numerusform>%n ainda não foi vista.</numerusform>
            <numerusform>%n ainda não foram vistas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program made a mistake; the last step may be incomplete.</source>
        <translation type="unfinished">O programa cometeu um erro; o último passo pode estar incompleto.</translation>
    </message>
    <message>
        <source>It was a {kind}; the log says where.</source>
        <translation type="unfinished">Foi um {kind}; o log diz onde.</translation>
    </message>
    <message>
        <source>What was saved before is safe. Try again, and send the log to whoever looks after the program.</source>
        <translation type="unfinished">O que foi salvo antes está seguro. Tente de novo e envie o log a quem cuida do programa.</translation>
    </message>
    <message>
        <source>An empty note was not saved.</source>
        <translation type="unfinished">Uma nota vazia não foi salva.</translation>
    </message>
    <message>
        <source>Write what you saw, then save it.</source>
        <translation type="unfinished">Escreva o que você viu e depois salve.</translation>
    </message>
    <message>
        <source>The note was not saved.</source>
        <translation type="unfinished">A nota não foi salva.</translation>
    </message>
    <message>
        <source>Its media item is not in this case.</source>
        <translation type="unfinished">Seu item de mídia não está neste caso.</translation>
    </message>
    <message>
        <source>Pick a picture first.</source>
        <translation type="unfinished">Selecione antes uma imagem.</translation>
    </message>
    <message>
        <source>A decision needs two different media items.</source>
        <translation type="unfinished">Uma decisão precisa de dois itens de mídia diferentes.</translation>
    </message>
    <message>
        <source>Pick the other one, then decide again.</source>
        <translation type="unfinished">Selecione o outro e decida de novo.</translation>
    </message>
    <message>
        <source>There is no decision on these two to take back.</source>
        <translation type="unfinished">Não há decisão sobre estes dois a desfazer.</translation>
    </message>
    <message>
        <source>Nobody has decided on them, or the word was taken back before, or another one was given since.</source>
        <translation type="unfinished">Ninguém decidiu sobre eles, ou a decisão já foi desfeita, ou outra foi tomada desde então.</translation>
    </message>
    <message>
        <source>The Decisions panel and &apos;homeward decisions&apos; list the words that stand.</source>
        <translation type="unfinished">O painel Decisões e &apos;homeward decisions&apos; listam as decisões em vigor.</translation>
    </message>
    <message>
        <source>A decision was asked for on a media item that is not in this case.</source>
        <translation type="unfinished">Foi pedida uma decisão sobre um item de mídia que não está neste caso.</translation>
    </message>
    <message>
        <source>{media}… is not among its pictures.</source>
        <translation type="unfinished">{media}… não está entre suas imagens.</translation>
    </message>
    <message>
        <source>Check the digits; &apos;homeward media&apos; lists them.</source>
        <translation type="unfinished">Confira os algarismos; &apos;homeward media&apos; os lista.</translation>
    </message>
    <message>
        <source>The reference case was not made: it was stopped.</source>
        <translation type="unfinished">O caso de referência não foi criado: foi interrompido.</translation>
    </message>
    <message>
        <source>What had been made of it was taken away again.</source>
        <translation type="unfinished">O que já havia sido criado foi removido.</translation>
    </message>
    <message>
        <source>Begin it again whenever you like.</source>
        <translation type="unfinished">Comece de novo quando quiser.</translation>
    </message>
    <message>
        <source>The reference case&apos;s pictures could not be written.</source>
        <translation type="unfinished">As imagens do caso de referência não puderam ser gravadas.</translation>
    </message>
    <message>
        <source>The system says: {error}.</source>
        <translation type="unfinished">O sistema diz: {error}.</translation>
    </message>
    <message>
        <source>Name a folder that can be written, on a disk with room.</source>
        <translation type="unfinished">Indique uma pasta em que se possa gravar, em um disco com espaço.</translation>
    </message>
    <message>
        <source>Other categories were chosen just then.</source>
        <translation type="unfinished">Outras categorias acabaram de ser escolhidas.</translation>
    </message>
    <message>
        <source>Look at what the digits mean now.</source>
        <translation type="unfinished">Veja o que os algarismos significam agora.</translation>
    </message>
    <message>
        <source>None is picked.</source>
        <translation type="unfinished">Nada está selecionado.</translation>
    </message>
    <message>
        <source>Pick one, then press the key.</source>
        <translation type="unfinished">Selecione uma imagem e depois pressione a tecla.</translation>
    </message>
    <message>
        <source>{scheme} has no category {code}.</source>
        <translation type="unfinished">{scheme} não tem a categoria {code}.</translation>
    </message>
    <message>
        <source>It has {codes}.</source>
        <translation type="unfinished">Tem {codes}.</translation>
    </message>
    <message>
        <source>Not all that was asked for are pictures of this case.</source>
        <translation type="unfinished">Nem tudo o que foi pedido são imagens deste caso.</translation>
    </message>
    <message>
        <source>Files that cannot be decoded, and excluded ones, have no category.</source>
        <translation type="unfinished">Arquivos que não podem ser decodificados, e os excluídos, não têm categoria.</translation>
    </message>
    <message>
        <source>There is no category to take back.</source>
        <translation type="unfinished">Não há categoria a desfazer.</translation>
    </message>
    <message>
        <source>Only your own can be taken back.</source>
        <translation type="unfinished">Só as suas próprias podem ser desfeitas.</translation>
    </message>
    <message>
        <source>There is no category to give again.</source>
        <translation type="unfinished">Não há categoria a refazer.</translation>
    </message>
    <message>
        <source>Nothing was taken back since the last key.</source>
        <translation type="unfinished">Nada foi desfeito desde a última tecla.</translation>
    </message>
    <message>
        <source>You have a second reading open.</source>
        <translation type="unfinished">Você tem uma segunda leitura aberta.</translation>
    </message>
    <message>
        <source>End it first.</source>
        <translation type="unfinished">Encerre-a primeiro.</translation>
    </message>
    <message>
        <source>No scheme of categories has been chosen for this case.</source>
        <translation type="unfinished">Nenhum esquema de categorias foi escolhido para este caso.</translation>
    </message>
    <message>
        <source>Choose one: Grade, Categories …; or &apos;homeward scheme&apos;.</source>
        <translation type="unfinished">Escolha um: Classificar, Categorias …; ou &apos;homeward scheme&apos;.</translation>
    </message>
    <message>
        <source>No picture was graded.</source>
        <translation type="unfinished">Nenhuma imagem foi classificada.</translation>
    </message>
    <message>
        <source>There is nothing to import at {path}.</source>
        <translation type="unfinished">Não há nada a importar em {path}.</translation>
    </message>
    <message>
        <source>It is {kind}.</source>
        <translation type="unfinished">O arquivo é {kind}.</translation>
    </message>
    <message>
        <source>Unpack it first, or name the JSON file itself.</source>
        <translation type="unfinished">Descompacte-o primeiro ou indique o próprio arquivo JSON.</translation>
    </message>
    <message>
        <source>The system says: {reason}.</source>
        <translation type="unfinished">O sistema informa: {reason}.</translation>
    </message>
    <message>
        <source>Check the path, and that its disk is connected.</source>
        <translation type="unfinished">Verifique o caminho e se o disco está conectado.</translation>
    </message>
    <message>
        <source>It is a zip archive that is damaged, or that needs a password.</source>
        <translation type="unfinished">É um arquivo zip danificado ou que exige senha.</translation>
    </message>
    <message numerus="yes">
        <source>It is a zip archive with %n JSON file(s): {names}.</source>
        <translation type="unfinished">
            <numerusform>É um arquivo zip com %n arquivo JSON: {names}.</numerusform>
            <numerusform>É um arquivo zip com %n arquivos JSON: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its JSON file is packed more tightly than JSON can be; it would fill the machine.</source>
        <translation type="unfinished">Seu arquivo JSON está compactado mais do que um JSON pode estar; encheria a máquina.</translation>
    </message>
    <message>
        <source>Its text breaks off within a character.</source>
        <translation type="unfinished">Seu texto se interrompe no meio de um caractere.</translation>
    </message>
    <message>
        <source>Ask for the file once more.</source>
        <translation type="unfinished">Peça o arquivo novamente.</translation>
    </message>
    <message>
        <source>No file lies in it.</source>
        <translation type="unfinished">Não há nenhum arquivo nela.</translation>
    </message>
    <message>
        <source>The case itself is no exhibit.</source>
        <translation type="unfinished">O próprio caso não é um vestígio.</translation>
    </message>
    <message>
        <source>Name the folder in which the evidence lies.</source>
        <translation type="unfinished">Indique a pasta em que estão as evidências.</translation>
    </message>
    <message>
        <source>It is neither a file nor a folder.</source>
        <translation type="unfinished">Não é nem um arquivo nem uma pasta.</translation>
    </message>
    <message>
        <source>An empty lead was not saved.</source>
        <translation type="unfinished">Uma diligência vazia não foi salva.</translation>
    </message>
    <message>
        <source>Write what is to be done next, then save it.</source>
        <translation type="unfinished">Escreva o que deve ser feito a seguir e depois salve.</translation>
    </message>
    <message>
        <source>The lead was not saved.</source>
        <translation type="unfinished">A diligência não foi salva.</translation>
    </message>
    <message>
        <source>The lead was not changed.</source>
        <translation type="unfinished">A diligência não foi alterada.</translation>
    </message>
    <message>
        <source>There is none of that number.</source>
        <translation type="unfinished">Não há nenhuma com esse número.</translation>
    </message>
    <message>
        <source>Pick another.</source>
        <translation type="unfinished">Selecione outra.</translation>
    </message>
    <message>
        <source>It is {state} already.</source>
        <translation type="unfinished">Ela já está {state}.</translation>
    </message>
    <message>
        <source>A merger needs two clusters.</source>
        <translation type="unfinished">Uma união precisa de dois grupos.</translation>
    </message>
    <message>
        <source>What was picked is one cluster already, or nothing was picked.</source>
        <translation type="unfinished">O que foi selecionado já é um só grupo, ou nada foi selecionado.</translation>
    </message>
    <message>
        <source>Pick two clusters, or a member of each.</source>
        <translation type="unfinished">Selecione dois grupos, ou um membro de cada.</translation>
    </message>
    <message>
        <source>These are two people.</source>
        <translation type="unfinished">Estas são duas pessoas.</translation>
    </message>
    <message>
        <source>Both are seen in {picture}…, and two faces in one picture are never one.</source>
        <translation type="unfinished">Ambas são vistas em {picture}…, e dois rostos em uma mesma imagem nunca são de uma só pessoa.</translation>
    </message>
    <message>
        <source>Split off what does not belong there first, if one of them is wrong.</source>
        <translation type="unfinished">Se um dos grupos estiver errado, separe antes o que não pertence a ele.</translation>
    </message>
    <message>
        <source>This picture has no name to take back.</source>
        <translation type="unfinished">Esta imagem não tem nome a desfazer.</translation>
    </message>
    <message>
        <source>Take it back on the picture that was named.</source>
        <translation type="unfinished">Desfaça-o na imagem que recebeu o nome.</translation>
    </message>
    <message>
        <source>This place has no name to take back.</source>
        <translation type="unfinished">Este local não tem nome a desfazer.</translation>
    </message>
    <message>
        <source>Name it first.</source>
        <translation type="unfinished">Dê-lhe um nome primeiro.</translation>
    </message>
    <message>
        <source>The place was not named.</source>
        <translation type="unfinished">O local não recebeu nome.</translation>
    </message>
    <message>
        <source>This person has no name to take back.</source>
        <translation type="unfinished">Esta pessoa não tem nome a desfazer.</translation>
    </message>
    <message>
        <source>This picture shows several people.</source>
        <translation type="unfinished">Esta imagem mostra várias pessoas.</translation>
    </message>
    <message>
        <source>It was not said which of its faces is meant.</source>
        <translation type="unfinished">Não foi dito a qual de seus rostos se refere.</translation>
    </message>
    <message>
        <source>Pick it among the members of the one who is meant, or name the face by its number.</source>
        <translation type="unfinished">Selecione-a entre os membros da pessoa em questão ou indique o rosto pelo número.</translation>
    </message>
    <message>
        <source>There is no face {number} in this picture.</source>
        <translation type="unfinished">Não há rosto {number} nesta imagem.</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) (was|were) found in it.</source>
        <translation type="unfinished">
            <numerusform>%n rosto foi encontrado nela.</numerusform>
            <numerusform>%n rostos foram encontrados nela.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are numbered by size, from 1.</source>
        <translation type="unfinished">São numerados por tamanho, a partir de 1.</translation>
    </message>
    <message>
        <source>The person was not named.</source>
        <translation type="unfinished">A pessoa não recebeu nome.</translation>
    </message>
    <message>
        <source>The name cannot be kept: {error}.</source>
        <translation type="unfinished">O nome não pode ser guardado: {error}.</translation>
    </message>
    <message>
        <source>Give a short one.</source>
        <translation type="unfinished">Dê um nome curto.</translation>
    </message>
    <message>
        <source>It has more than {bytes} bytes.</source>
        <translation type="unfinished">Tem mais de {bytes} bytes.</translation>
    </message>
    <message>
        <source>It cannot be opened.</source>
        <translation type="unfinished">Não pode ser aberto.</translation>
    </message>
    <message>
        <source>It is not TOML in UTF-8: {error}.</source>
        <translation type="unfinished">Não é TOML em UTF-8: {error}.</translation>
    </message>
    <message>
        <source>It has to list 1 to {most} [[template]].</source>
        <translation type="unfinished">Deve listar de 1 a {most} [[template]].</translation>
    </message>
    <message>
        <source>Template {number} has no name, or no text, in quotation marks.</source>
        <translation type="unfinished">O modelo {number} não tem nome, ou não tem texto, entre aspas.</translation>
    </message>
    <message>
        <source>The note templates in {file} cannot be used.</source>
        <translation type="unfinished">Os modelos de nota em {file} não podem ser usados.</translation>
    </message>
    <message>
        <source>Mend the file, or take it away.</source>
        <translation type="unfinished">Corrija o arquivo ou remova-o.</translation>
    </message>
    <message>
        <source>You have one open.</source>
        <comment>a second reading</comment>
        <translation type="unfinished">Você tem uma aberta.</translation>
    </message>
    <message>
        <source>Nothing would be drawn.</source>
        <comment>by chance</comment>
        <translation type="unfinished">Nada seria sorteado.</translation>
    </message>
    <message>
        <source>Choose a larger share.</source>
        <translation type="unfinished">Escolha uma parte maior.</translation>
    </message>
    <message>
        <source>Nothing here was given a category by another examiner.</source>
        <translation type="unfinished">Nada aqui recebeu categoria de outro examinador.</translation>
    </message>
    <message>
        <source>Open the case under your own name, and show what a colleague graded.</source>
        <translation type="unfinished">Abra o caso com seu próprio nome e mostre o que um colega classificou.</translation>
    </message>
    <message>
        <source>The digits that it has stand below.</source>
        <translation type="unfinished">Os algarismos que ele tem estão abaixo.</translation>
    </message>
    <message>
        <source>None that is picked belongs to it.</source>
        <comment>to a second reading</comment>
        <translation type="unfinished">Nada do que está selecionado pertence a ela.</translation>
    </message>
    <message>
        <source>Pick one of those that the wall is narrowed to.</source>
        <translation type="unfinished">Selecione uma das imagens a que o mural está restrito.</translation>
    </message>
    <message>
        <source>You have none open.</source>
        <comment>no second reading</comment>
        <translation type="unfinished">Você não tem nenhuma aberta.</translation>
    </message>
    <message>
        <source>Begin one.</source>
        <comment>a second reading</comment>
        <translation type="unfinished">Inicie uma.</translation>
    </message>
    <message>
        <source>Nothing was done in a second reading.</source>
        <translation type="unfinished">Nada foi feito em uma segunda leitura.</translation>
    </message>
    <message>
        <source>The picture stays veiled: its file is not where it was found.</source>
        <translation type="unfinished">A imagem continua velada: seu arquivo não está onde foi encontrado.</translation>
    </message>
    <message>
        <source>In full, a picture is read from the exhibit itself, and that is not attached here.</source>
        <translation type="unfinished">Por inteiro, uma imagem é lida do próprio vestígio, e ele não está conectado aqui.</translation>
    </message>
    <message>
        <source>Attach the exhibit&apos;s disk where it was, and ask again; a peek needs no disk.</source>
        <translation type="unfinished">Conecte o disco do vestígio onde estava e peça de novo; um vislumbre não precisa de disco.</translation>
    </message>
    <message>
        <source>The picture stays veiled: it did not come along with this sealed file.</source>
        <translation type="unfinished">A imagem continua velada: não veio com este arquivo lacrado.</translation>
    </message>
    <message>
        <source>Only pictures that two people released for you are in it; of all others it holds the tile.</source>
        <translation type="unfinished">Ele só contém as imagens que duas pessoas liberaram para você; de todas as outras, contém o bloco.</translation>
    </message>
    <message>
        <source>Ask the sender for it; write a remark that says which and why.</source>
        <translation type="unfinished">Peça-a ao remetente; escreva uma observação que diga qual e por quê.</translation>
    </message>
    <message>
        <source>A picture is shown in full with a reason only.</source>
        <translation type="unfinished">Uma imagem só é mostrada por inteiro com um motivo.</translation>
    </message>
    <message>
        <source>Say why in one line.</source>
        <translation type="unfinished">Diga o porquê em uma linha.</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation type="unfinished">Nada está marcado.</translation>
    </message>
    <message>
        <source>Tick what is to be shown, then save it.</source>
        <translation type="unfinished">Marque o que deve ser mostrado e depois salve.</translation>
    </message>
    <message>
        <source>There is no saved filter “{name}”.</source>
        <translation type="unfinished">Não há filtro salvo “{name}”.</translation>
    </message>
    <message>
        <source>Those that there are stand in Filters, under Saved.</source>
        <translation type="unfinished">Os que existem estão em Filtros, sob Salvos.</translation>
    </message>
    <message>
        <source>Choose a shorter one, on one line.</source>
        <translation type="unfinished">Escolha um mais curto, em uma só linha.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation type="unfinished">Não tem nome.</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation type="unfinished">Digite um.</translation>
    </message>
    <message>
        <source>The filter was not saved.</source>
        <translation type="unfinished">O filtro não foi salvo.</translation>
    </message>
    <message>
        <source>The file of categories cannot be read.</source>
        <translation type="unfinished">O arquivo de categorias não pode ser lido.</translation>
    </message>
    <message>
        <source>Check its place.</source>
        <translation type="unfinished">Verifique onde ele está.</translation>
    </message>
    <message>
        <source>It is not text in UTF-8.</source>
        <translation type="unfinished">Não é texto em UTF-8.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation type="unfinished">Salve-o como UTF-8.</translation>
    </message>
    <message>
        <source>There are no categories of the name {name}.</source>
        <translation type="unfinished">Não há categorias com o nome {name}.</translation>
    </message>
    <message>
        <source>It is neither a scheme that comes along nor a file.</source>
        <translation type="unfinished">Não é um esquema que vem junto nem um arquivo.</translation>
    </message>
    <message>
        <source>Those that come along are {names}.</source>
        <translation type="unfinished">Os que vêm junto são {names}.</translation>
    </message>
    <message>
        <source>A split needs pictures on both sides.</source>
        <translation type="unfinished">Uma separação precisa de imagens dos dois lados.</translation>
    </message>
    <message>
        <source>Nothing was picked, or nothing stays behind.</source>
        <translation type="unfinished">Nada foi selecionado, ou nada ficaria para trás.</translation>
    </message>
    <message>
        <source>Pick some members of a cluster, not all of them.</source>
        <translation type="unfinished">Selecione alguns membros de um grupo, não todos.</translation>
    </message>
    <message>
        <source>A picture cannot be parted from itself.</source>
        <translation type="unfinished">Uma imagem não pode ser separada de si mesma.</translation>
    </message>
    <message>
        <source>Name each picture on one side only.</source>
        <translation type="unfinished">Indique cada imagem em um lado só.</translation>
    </message>
    <message>
        <source>There is no split {number} to take back.</source>
        <translation type="unfinished">Não há separação {number} a desfazer.</translation>
    </message>
    <message>
        <source>The case holds none of that number, or it was taken back before.</source>
        <translation type="unfinished">O caso não tem nenhuma com esse número, ou ela já foi desfeita.</translation>
    </message>
    <message>
        <source>The Decisions panel and &apos;homeward decisions&apos; list the splits that stand.</source>
        <translation type="unfinished">O painel Decisões e &apos;homeward decisions&apos; listam as separações em vigor.</translation>
    </message>
    <message>
        <source>The summary page was not written.</source>
        <translation type="unfinished">A página de resumo não foi gravada.</translation>
    </message>
    <message>
        <source>{file} exists already.</source>
        <translation type="unfinished">{file} já existe.</translation>
    </message>
    <message>
        <source>Choose another name; nothing is overwritten.</source>
        <translation type="unfinished">Escolha outro nome; nada é sobrescrito.</translation>
    </message>
    <message>
        <source>The file was not written, and nothing of it is left.</source>
        <translation type="unfinished">O arquivo não foi gravado, e nada dele restou.</translation>
    </message>
    <message>
        <source>Make room, or choose a folder that can be written.</source>
        <translation type="unfinished">Libere espaço ou escolha uma pasta em que se possa gravar.</translation>
    </message>
    <message>
        <source>Make room there.</source>
        <translation type="unfinished">Libere espaço ali.</translation>
    </message>
    <message>
        <source>Nothing was written: {what} is not in this case.</source>
        <translation type="unfinished">Nada foi gravado: {what} não está neste caso.</translation>
    </message>
    <message>
        <source>Check the name; &apos;homeward clusters&apos; and &apos;homeward media&apos; list them.</source>
        <translation type="unfinished">Confira o nome; &apos;homeward clusters&apos; e &apos;homeward media&apos; os listam.</translation>
    </message>
    <message>
        <source>This case has no tag “{name}”.</source>
        <translation type="unfinished">Este caso não tem a etiqueta “{name}”.</translation>
    </message>
    <message>
        <source>The tags of the case are listed in Filters.</source>
        <translation type="unfinished">As etiquetas do caso estão listadas em Filtros.</translation>
    </message>
    <message>
        <source>There is no tag to take back.</source>
        <translation type="unfinished">Não há etiqueta a desfazer.</translation>
    </message>
    <message>
        <source>There is no tag to give again.</source>
        <translation type="unfinished">Não há etiqueta a refazer.</translation>
    </message>
    <message>
        <source>Nothing was taken back since the last tag.</source>
        <translation type="unfinished">Nada foi desfeito desde a última etiqueta.</translation>
    </message>
    <message>
        <source>The name of the tag cannot be kept: {error}.</source>
        <translation type="unfinished">O nome da etiqueta não pode ser guardado: {error}.</translation>
    </message>
    <message>
        <source>The tag has no name.</source>
        <translation type="unfinished">A etiqueta não tem nome.</translation>
    </message>
    <message>
        <source>Type one, or choose one of the list.</source>
        <translation type="unfinished">Digite um, ou escolha um da lista.</translation>
    </message>
    <message>
        <source>Pick pictures on the wall.</source>
        <translation type="unfinished">Selecione imagens no mural.</translation>
    </message>
    <message>
        <source>No picture was tagged.</source>
        <translation type="unfinished">Nenhuma imagem foi etiquetada.</translation>
    </message>
    <message>
        <source>There is no category or tag to take back.</source>
        <translation type="unfinished">Não há categoria nem etiqueta a desfazer.</translation>
    </message>
    <message>
        <source>There is nothing to give again.</source>
        <translation type="unfinished">Não há nada a refazer.</translation>
    </message>
    <message>
        <source>This picture is too smooth to be searched for.</source>
        <translation type="unfinished">Esta imagem é lisa demais para ser procurada.</translation>
    </message>
    <message>
        <source>This region is too smooth to be searched for.</source>
        <translation type="unfinished">Esta região é lisa demais para ser procurada.</translation>
    </message>
    <message>
        <source>It has {many} points that could be found again; {least} are the least.</source>
        <translation type="unfinished">Tem {many} pontos que poderiam ser reencontrados; o mínimo é {least}.</translation>
    </message>
    <message>
        <source>Take another picture of the place.</source>
        <translation type="unfinished">Use outra imagem do local.</translation>
    </message>
    <message>
        <source>Draw a larger one.</source>
        <comment>region</comment>
        <translation type="unfinished">Desenhe uma maior.</translation>
    </message>
    <message>
        <source>This picture cannot be searched for yet.</source>
        <translation type="unfinished">Esta imagem ainda não pode ser procurada.</translation>
    </message>
    <message>
        <source>It has not been described.</source>
        <translation type="unfinished">Ela não foi descrita.</translation>
    </message>
    <message>
        <source>Run Analyse (Ctrl+R, or &apos;homeward analyse&apos;); Problems says it where a picture cannot be.</source>
        <translation type="unfinished">Execute Analisar (Ctrl+R, ou &apos;homeward analyse&apos;); o painel Problemas diz quando uma imagem não pode ser.</translation>
    </message>
    <message numerus="yes">
        <source>%n cop(y|ies) of this picture left out.</source>
        <translation type="unfinished">
            <numerusform>%n cópia desta imagem omitida.</numerusform>
            <numerusform>%n cópias desta imagem omitidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture was asked for that is not in this case.</source>
        <translation type="unfinished">Foi pedida uma imagem que não está neste caso.</translation>
    </message>
    <message>
        <source>It looks alike as a whole; no points agree that would show it.</source>
        <translation type="unfinished">Parece semelhante no conjunto; nenhum ponto coincide para demonstrá-lo.</translation>
    </message>
    <message>
        <source>The processes that read evidence cannot be started.</source>
        <translation type="unfinished">Os processos que leem evidências não podem ser iniciados.</translation>
    </message>
    <message>
        <source>Close other programs and try again; no file is read without them, and none is lost.</source>
        <translation type="unfinished">Feche outros programas e tente de novo; sem eles nenhum arquivo é lido, e nenhum se perde.</translation>
    </message>
    <message>
        <source>The system refused a new process: {error}.</source>
        <translation type="unfinished">O sistema recusou um novo processo: {error}.</translation>
    </message>
    <message>
        <source>A worker did not come up: {error}</source>
        <translation type="unfinished">Um processo de leitura não iniciou: {error}</translation>
    </message>
    <message>
        <source>A worker is less locked in than this machine allows.</source>
        <translation type="unfinished">Um processo de leitura está menos confinado do que esta máquina permite.</translation>
    </message>
    <message>
        <source>The picture could not be read.</source>
        <translation type="unfinished">A imagem não pôde ser lida.</translation>
    </message>
    <message>
        <source>The picture could not be decoded.</source>
        <translation type="unfinished">A imagem não pôde ser decodificada.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished">Tente de novo.</translation>
    </message>
    <message>
        <source>The set changed while it was read; nothing was loaded.</source>
        <translation type="unfinished">O conjunto mudou enquanto era lido; nada foi carregado.</translation>
    </message>
    <message>
        <source>No hash set is called {name}.</source>
        <translation type="unfinished">Nenhum conjunto de hashes se chama {name}.</translation>
    </message>
    <message>
        <source>It was never loaded, or was taken out before.</source>
        <translation type="unfinished">Nunca foi carregado, ou já foi retirado.</translation>
    </message>
    <message>
        <source>&apos;homeward sets&apos; lists those that stand.</source>
        <translation type="unfinished">&apos;homeward sets&apos; lista os que estão em vigor.</translation>
    </message>
    <message>
        <source>Stopped; nothing of the set was loaded.</source>
        <translation type="unfinished">Interrompido; nada do conjunto foi carregado.</translation>
    </message>
    <message>
        <source>There is no hash in {name}; nothing was loaded.</source>
        <translation type="unfinished">Não há nenhum hash em {name}; nada foi carregado.</translation>
    </message>
    <message>
        <source>It was read as {format}, and has no row that can be used.</source>
        <translation type="unfinished">Foi lido como {format} e não tem nenhuma linha utilizável.</translation>
    </message>
    <message>
        <source>Look into the file: a header alone is no set.</source>
        <translation type="unfinished">Examine o arquivo: só um cabeçalho não é um conjunto.</translation>
    </message>
    <message>
        <source>The same file stands already as {name}, loaded by {examiner}.</source>
        <translation type="unfinished">O mesmo arquivo já está em vigor como {name}, carregado por {examiner}.</translation>
    </message>
    <message>
        <source>A set called {name} stands already. Give this one another name, or take that one out.</source>
        <translation type="unfinished">Um conjunto chamado {name} já está em vigor. Dê outro nome a este ou retire aquele.</translation>
    </message>
    <message>
        <source>This very file was loaded as “{kind}” on {day} by {examiner}.</source>
        <translation type="unfinished">Este mesmo arquivo foi carregado como “{kind}” em {day} por {examiner}.</translation>
    </message>
    <message>
        <source>A set of this name was loaded as “{kind}” on {day} by {examiner}.</source>
        <translation type="unfinished">Um conjunto com este nome foi carregado como “{kind}” em {day} por {examiner}.</translation>
    </message>
    <message>
        <source>It has rows of the category “{category}”, and harmless files would step aside unseen.</source>
        <translation type="unfinished">Tem linhas da categoria “{category}”; arquivos inofensivos seriam postos de lado sem ser vistos.</translation>
    </message>
    <message>
        <source>{format} is made for graded material, and it has rows without a category, which says nothing.</source>
        <translation type="unfinished">{format} é feito para material classificado, e este arquivo tem linhas sem categoria, o que nada diz.</translation>
    </message>
    <message>
        <source>The set was not loaded.</source>
        <translation type="unfinished">O conjunto não foi carregado.</translation>
    </message>
    <message>
        <source>Load it as what it is; &apos;homeward sets&apos; lists those that stand.</source>
        <translation type="unfinished">Carregue-o como aquilo que é; &apos;homeward sets&apos; lista os que estão em vigor.</translation>
    </message>
    <message>
        <source>The linker {name} judges no pairs.</source>
        <translation type="unfinished">O vinculador {name} não avalia pares.</translation>
    </message>
    <message>
        <source>There is no linker {name}.</source>
        <translation type="unfinished">Não há vinculador {name}.</translation>
    </message>
    <message>
        <source>There is no import {number}.</source>
        <translation type="unfinished">Não há importação {number}.</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation type="unfinished">Existem: {names}.</translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation type="unfinished">O arquivo não foi gravado.</translation>
    </message>
    <message>
        <source>It would lie among the evidence of exhibit {number}, in {folder}.</source>
        <translation type="unfinished">Ficaria entre as evidências do vestígio {number}, em {folder}.</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation type="unfinished">Escolha uma pasta própria.</translation>
    </message>
    <message>
        <source>It would lie in the case.</source>
        <translation type="unfinished">Ficaria dentro do caso.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished">Escolha outra pasta.</translation>
    </message>
    <message>
        <source>Files are read in locked processes without files, network or new programs.</source>
        <translation type="unfinished">Os arquivos são lidos em processos confinados, sem arquivos, rede nem novos programas.</translation>
    </message>
    <message>
        <source>the kernel offers no Landlock</source>
        <translation type="unfinished">o kernel não oferece Landlock</translation>
    </message>
    <message>
        <source>libseccomp is missing</source>
        <translation type="unfinished">falta libseccomp</translation>
    </message>
    <message>
        <source>the system limits no memory of a process</source>
        <translation type="unfinished">o sistema não limita a memória de um processo</translation>
    </message>
    <message>
        <source>Files are read in separate processes, but the lock on them is weaker here: {missing}. Use a recent Linux with libseccomp for evidence from an unknown source.</source>
        <translation type="unfinished">Os arquivos são lidos em processos separados, mas o confinamento é mais fraco aqui: {missing}. Use um Linux recente com libseccomp para evidências de origem desconhecida.</translation>
    </message>
    <message>
        <source>The picture stays veiled: nobody has looked yet where people are in it.</source>
        <translation type="unfinished">A imagem continua velada: ainda não se verificou onde há pessoas nela.</translation>
    </message>
    <message>
        <source>Context is shown only where the people in a picture have been found and covered.</source>
        <translation type="unfinished">O contexto só é mostrado onde as pessoas da imagem foram encontradas e cobertas.</translation>
    </message>
    <message>
        <source>Analyse the case, then try again.</source>
        <translation type="unfinished">Analise o caso e tente de novo.</translation>
    </message>
    <message>
        <source>The settings could not be read ({error}); the defaults are used.</source>
        <translation type="unfinished">As configurações não puderam ser lidas ({error}); usam-se os padrões.</translation>
    </message>
    <message>
        <source>The settings file is damaged ({error}); the defaults are used, it is kept as {file}.</source>
        <translation type="unfinished">O arquivo de configurações está danificado ({error}); usam-se os padrões, e ele fica guardado como {file}.</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation type="unfinished">As configurações não puderam ser salvas.</translation>
    </message>
    <message>
        <source>Make room or get the right to write where settings are kept; the case is not affected.</source>
        <translation type="unfinished">Libere espaço ou obtenha o direito de gravar onde ficam as configurações; o caso não é afetado.</translation>
    </message>
    <message>
        <source>The setting &apos;{name}&apos; has to be {wanted}; the default is used instead.</source>
        <translation type="unfinished">A configuração &apos;{name}&apos; deve ser {wanted}; usa-se o padrão.</translation>
    </message>
    <message>
        <source>a name of 1 to {most} characters on one line</source>
        <translation type="unfinished">um nome de 1 a {most} caracteres em uma só linha</translation>
    </message>
    <message>
        <source>&quot;&quot; (the desktop&apos;s) or a code such as &quot;de&quot;</source>
        <translation type="unfinished">&quot;&quot; (o do sistema) ou um código como &quot;de&quot;</translation>
    </message>
    <message>
        <source>&quot;dark&quot;, &quot;light&quot; or &quot;system&quot;</source>
        <translation type="unfinished">&quot;dark&quot;, &quot;light&quot; ou &quot;system&quot;</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation type="unfinished">um número inteiro de {least} a {most}</translation>
    </message>
    <message>
        <source>a whole number from 0 (automatic) to {most}</source>
        <translation type="unfinished">um número inteiro de 0 (automático) a {most}</translation>
    </message>
    <message>
        <source>&quot;homeward&quot; or &quot;iped&quot;</source>
        <translation type="unfinished">&quot;homeward&quot; ou &quot;iped&quot;</translation>
    </message>
    <message>
        <source>a table of commands and keys</source>
        <translation type="unfinished">uma tabela de comandos e teclas</translation>
    </message>
    <message>
        <source>what the program wrote itself</source>
        <translation type="unfinished">o que o próprio programa gravou</translation>
    </message>
    <message>
        <source>0 (never), 10, 20, 30 or 45</source>
        <translation type="unfinished">0 (nunca), 10, 20, 30 ou 45</translation>
    </message>
    <message>
        <source>a path on this machine</source>
        <translation type="unfinished">um caminho nesta máquina</translation>
    </message>
    <message>
        <source>at most {most} short lines</source>
        <translation type="unfinished">no máximo {most} linhas curtas</translation>
    </message>
    <message>
        <source>one short line</source>
        <translation type="unfinished">uma linha curta</translation>
    </message>
    <message>
        <source>at most {most} paths on this machine</source>
        <translation type="unfinished">no máximo {most} caminhos nesta máquina</translation>
    </message>
    <message>
        <source>&quot;on&quot; or &quot;off&quot;</source>
        <translation type="unfinished">&quot;on&quot; ou &quot;off&quot;</translation>
    </message>
    <message>
        <source>Row {number} does not follow the row before it.</source>
        <translation type="unfinished">A linha {number} não é a continuação da anterior.</translation>
    </message>
    <message>
        <source>Row {number} is not what was written.</source>
        <translation type="unfinished">A linha {number} não é o que foi gravado.</translation>
    </message>
    <message>
        <source>Row {number} is missing; row {next} follows.</source>
        <translation type="unfinished">Falta a linha {number}; segue-se a linha {next}.</translation>
    </message>
    <message>
        <source>Rows {first} to {last}, which were sealed, are missing.</source>
        <translation type="unfinished">Faltam as linhas {first} a {last}, que estavam lacradas.</translation>
    </message>
    <message>
        <source>Row {number} is not the row that was sealed.</source>
        <translation type="unfinished">A linha {number} não é a que foi lacrada.</translation>
    </message>
    <message>
        <source>The case could not be sealed as it was closed.</source>
        <translation type="unfinished">O caso não pôde ser lacrado ao ser fechado.</translation>
    </message>
    <message>
        <source>The system said: {error}.</source>
        <translation type="unfinished">O sistema disse: {error}.</translation>
    </message>
    <message>
        <source>Connect its disk again and open the case; what was saved before is checked then.</source>
        <translation type="unfinished">Conecte de novo o disco e abra o caso; o que foi salvo antes será então verificado.</translation>
    </message>
    <message>
        <source>A case&apos;s folder has a name that ends in {ending}.</source>
        <translation type="unfinished">A pasta de um caso tem um nome que termina em {ending}.</translation>
    </message>
    <message>
        <source>Add the ending.</source>
        <translation type="unfinished">Acrescente a terminação.</translation>
    </message>
    <message>
        <source>its key file is missing</source>
        <translation type="unfinished">falta seu arquivo de chave</translation>
    </message>
    <message>
        <source>{file} is missing</source>
        <translation type="unfinished">falta {file}</translation>
    </message>
    <message numerus="yes">
        <source>The program ended in the middle of a step; %n fact(s) will be made again.</source>
        <translation type="unfinished">
            <numerusform>O programa terminou no meio de um passo; %n dado será produzido de novo.</numerusform>
            <numerusform>O programa terminou no meio de um passo; %n dados serão produzidos de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>A run was cut off; what it had saved is there. Run it again to go on.</source>
        <translation type="unfinished">Uma execução foi interrompida; o que ela havia salvo está lá. Execute de novo para continuar.</translation>
    </message>
    <message>
        <source>The case was not made.</source>
        <translation type="unfinished">O caso não foi criado.</translation>
    </message>
    <message>
        <source>Check that the folder above it exists and can be written.</source>
        <translation type="unfinished">Verifique se a pasta acima existe e se é possível gravar nela.</translation>
    </message>
    <message>
        <source>a part of its database does not fit its seal</source>
        <translation type="unfinished">uma parte do seu banco de dados não confere com o lacre</translation>
    </message>
    <message>
        <source>The sealed file was not opened.</source>
        <translation type="unfinished">O arquivo lacrado não foi aberto.</translation>
    </message>
    <message>
        <source>It tells of people in pictures that did not come along.</source>
        <translation type="unfinished">Traz dados de pessoas em imagens que não vieram junto.</translation>
    </message>
    <message>
        <source>came along clear</source>
        <translation type="unfinished">veio sem véu</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation type="unfinished">Nada foi salvo.</translation>
    </message>
    <message>
        <source>The case refused it: {error}.</source>
        <translation type="unfinished">O caso recusou: {error}.</translation>
    </message>
    <message>
        <source>Report this message.</source>
        <translation type="unfinished">Comunique esta mensagem.</translation>
    </message>
    <message>
        <source>Another part of the program is writing.</source>
        <translation type="unfinished">Outra parte do programa está gravando.</translation>
    </message>
    <message>
        <source>The case&apos;s disk could not be read or written; the last step was not saved.</source>
        <translation type="unfinished">O disco do caso não pôde ser lido ou gravado; o último passo não foi salvo.</translation>
    </message>
    <message>
        <source>Check the disk and the rights on the case&apos;s folder, then run the same step again.</source>
        <translation type="unfinished">Verifique o disco e as permissões da pasta do caso e repita o mesmo passo.</translation>
    </message>
    <message>
        <source>The case could not be read or written.</source>
        <translation type="unfinished">O caso não pôde ser lido ou gravado.</translation>
    </message>
    <message>
        <source>The store said: {error}.</source>
        <translation type="unfinished">O armazenamento disse: {error}.</translation>
    </message>
    <message>
        <source>The store gave no number to a new row.</source>
        <translation type="unfinished">O armazenamento não deu número a uma nova linha.</translation>
    </message>
    <message>
        <source>A fact is not there any more.</source>
        <translation type="unfinished">Um dado não está mais lá.</translation>
    </message>
    <message>
        <source>Run the step again.</source>
        <translation type="unfinished">Execute o passo de novo.</translation>
    </message>
    <message>
        <source>a fact of kind {kind} is not as it was saved</source>
        <translation type="unfinished">um dado do tipo {kind} não está como foi salvo</translation>
    </message>
    <message>
        <source>A fact of another kind than {kind} was read.</source>
        <translation type="unfinished">Foi lido um dado de tipo diferente de {kind}.</translation>
    </message>
    <message>
        <source>These are other categories than those that this case knows as {scheme}, version {version}.</source>
        <translation type="unfinished">Estas categorias são diferentes das que este caso conhece como {scheme}, versão {version}.</translation>
    </message>
    <message>
        <source>What was graded by those would come to mean something else.</source>
        <translation type="unfinished">O que foi classificado por aquelas passaria a significar outra coisa.</translation>
    </message>
    <message>
        <source>Give the changed file another version.</source>
        <translation type="unfinished">Dê outra versão ao arquivo alterado.</translation>
    </message>
    <message>
        <source>The case&apos;s seal could not be written.</source>
        <translation type="unfinished">O lacre do caso não pôde ser gravado.</translation>
    </message>
    <message>
        <source>Check the disk and the rights on the case&apos;s folder, then close and open the case.</source>
        <translation type="unfinished">Verifique o disco e as permissões da pasta do caso; depois feche e abra o caso.</translation>
    </message>
    <message>
        <source>its head file, the seal on its audit trail, is missing</source>
        <translation type="unfinished">falta seu arquivo-cabeça, o lacre da trilha de auditoria</translation>
    </message>
    <message>
        <source>its head file, the seal on its audit trail, was altered</source>
        <translation type="unfinished">seu arquivo-cabeça, o lacre da trilha de auditoria, foi alterado</translation>
    </message>
    <message>
        <source>The linker {name} has judged nothing yet.</source>
        <translation type="unfinished">O vinculador {name} ainda não avaliou nada.</translation>
    </message>
    <message>
        <source>Analyse the case again.</source>
        <translation type="unfinished">Analise o caso de novo.</translation>
    </message>
    <message>
        <source>This recovery key does not open this case.</source>
        <translation type="unfinished">Esta chave de recuperação não abre este caso.</translation>
    </message>
    <message>
        <source>It is another case&apos;s, or the case&apos;s key file was altered.</source>
        <translation type="unfinished">É de outro caso, ou o arquivo de chave do caso foi alterado.</translation>
    </message>
    <message>
        <source>Look for the sheet that was printed when this case was made.</source>
        <translation type="unfinished">Procure a folha impressa quando este caso foi criado.</translation>
    </message>
    <message>
        <source>The pass phrase is not text.</source>
        <translation type="unfinished">A frase-senha não é texto.</translation>
    </message>
    <message>
        <source>It is not UTF-8.</source>
        <translation type="unfinished">Não é UTF-8.</translation>
    </message>
    <message>
        <source>its key file is not readable</source>
        <translation type="unfinished">seu arquivo de chave não é legível</translation>
    </message>
    <message>
        <source>The case cannot be opened for writing.</source>
        <translation type="unfinished">O caso não pode ser aberto para gravação.</translation>
    </message>
    <message>
        <source>Check the rights on the case&apos;s folder, or copy it to a disk that can be written.</source>
        <translation type="unfinished">Verifique as permissões da pasta do caso ou copie-o para um disco em que se possa gravar.</translation>
    </message>
    <message>
        <source>another process</source>
        <translation type="unfinished">outro processo</translation>
    </message>
    <message>
        <source>Check what was asked for.</source>
        <translation type="unfinished">Confira o que foi pedido.</translation>
    </message>
    <message>
        <source>There is no such exhibit in this case.</source>
        <translation type="unfinished">Não há esse vestígio neste caso.</translation>
    </message>
    <message>
        <source>There is no such media file in this case.</source>
        <translation type="unfinished">Não há esse arquivo de mídia neste caso.</translation>
    </message>
    <message>
        <source>There is no such media item in this case.</source>
        <translation type="unfinished">Não há esse item de mídia neste caso.</translation>
    </message>
    <message>
        <source>exhibits</source>
        <translation type="unfinished">vestígios</translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished">notas</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation type="unfinished">decisões</translation>
    </message>
    <message>
        <source>reveals</source>
        <translation type="unfinished">revelações</translation>
    </message>
    <message>
        <source>splits</source>
        <translation type="unfinished">separações</translation>
    </message>
    <message>
        <source>ends of splits</source>
        <translation type="unfinished">fins de separações</translation>
    </message>
    <message>
        <source>origins of splits</source>
        <translation type="unfinished">origens de separações</translation>
    </message>
    <message>
        <source>names of places</source>
        <translation type="unfinished">nomes de locais</translation>
    </message>
    <message>
        <source>schemes of categories</source>
        <translation type="unfinished">esquemas de categorias</translation>
    </message>
    <message>
        <source>choices of schemes</source>
        <translation type="unfinished">escolhas de esquemas</translation>
    </message>
    <message>
        <source>gradings</source>
        <translation type="unfinished">classificações</translation>
    </message>
    <message>
        <source>grades</source>
        <translation type="unfinished">categorias atribuídas</translation>
    </message>
    <message>
        <source>exposures</source>
        <translation type="unfinished">exposições</translation>
    </message>
    <message>
        <source>tags</source>
        <translation type="unfinished">etiquetas</translation>
    </message>
    <message>
        <source>taggings</source>
        <translation type="unfinished">etiquetagens</translation>
    </message>
    <message>
        <source>marks of tags</source>
        <translation type="unfinished">marcas de etiquetas</translation>
    </message>
    <message>
        <source>steps of keys</source>
        <translation type="unfinished">passos de teclas</translation>
    </message>
    <message>
        <source>saved filters</source>
        <translation type="unfinished">filtros salvos</translation>
    </message>
    <message>
        <source>leads</source>
        <translation type="unfinished">diligências</translation>
    </message>
    <message>
        <source>steps of leads</source>
        <translation type="unfinished">passos de diligências</translation>
    </message>
    <message>
        <source>second readings</source>
        <translation type="unfinished">segundas leituras</translation>
    </message>
    <message>
        <source>items of second readings</source>
        <translation type="unfinished">itens de segundas leituras</translation>
    </message>
    <message>
        <source>second grades</source>
        <translation type="unfinished">segundas categorias</translation>
    </message>
    <message>
        <source>ends of second readings</source>
        <translation type="unfinished">fins de segundas leituras</translation>
    </message>
    <message>
        <source>keys of looks</source>
        <translation type="unfinished">chaves de visualizações</translation>
    </message>
    <message>
        <source>sealed looks</source>
        <translation type="unfinished">visualizações lacradas</translation>
    </message>
    <message>
        <source>imports of VICS</source>
        <translation type="unfinished">importações de VICS</translation>
    </message>
    <message>
        <source>blocks of VICS</source>
        <translation type="unfinished">blocos de VICS</translation>
    </message>
    <message>
        <source>words of VICS</source>
        <translation type="unfinished">declarações de VICS</translation>
    </message>
    <message>
        <source>hash sets</source>
        <translation type="unfinished">conjuntos de hashes</translation>
    </message>
    <message>
        <source>ends of hash sets</source>
        <translation type="unfinished">fins de conjuntos de hashes</translation>
    </message>
    <message>
        <source>remarks</source>
        <translation type="unfinished">observações</translation>
    </message>
    <message>
        <source>ends of remarks</source>
        <translation type="unfinished">fins de observações</translation>
    </message>
    <message>
        <source>faces of decisions</source>
        <translation type="unfinished">rostos de decisões</translation>
    </message>
    <message>
        <source>faces of splits</source>
        <translation type="unfinished">rostos de separações</translation>
    </message>
    <message>
        <source>names of people</source>
        <translation type="unfinished">nomes de pessoas</translation>
    </message>
    <message>
        <source>ends of names of people</source>
        <translation type="unfinished">fins de nomes de pessoas</translation>
    </message>
    <message>
        <source>words of two people</source>
        <translation type="unfinished">declarações de duas pessoas</translation>
    </message>
    <message>
        <source>signatures under words of two people</source>
        <translation type="unfinished">assinaturas de declarações de duas pessoas</translation>
    </message>
    <message>
        <source>released pictures</source>
        <translation type="unfinished">imagens liberadas</translation>
    </message>
    <message>
        <source>cut-outs of appeals</source>
        <translation type="unfinished">recortes de apelos</translation>
    </message>
    <message>
        <source>steps of appeals</source>
        <translation type="unfinished">passos de apelos</translation>
    </message>
    <message>
        <source>looks at cut-outs of appeals</source>
        <translation type="unfinished">visualizações de recortes de apelos</translation>
    </message>
    <message>
        <source>{file} has changes beside it that were made after the case was closed</source>
        <translation type="unfinished">{file} tem ao lado alterações feitas depois que o caso foi fechado</translation>
    </message>
    <message>
        <source>{file} is not the file that was closed last: it is an older one, or altered</source>
        <translation type="unfinished">{file} não é o arquivo que foi fechado por último: é mais antigo ou foi alterado</translation>
    </message>
    <message>
        <source>its database and its key file are not of the same case</source>
        <translation type="unfinished">seu banco de dados e seu arquivo de chave não são do mesmo caso</translation>
    </message>
    <message>
        <source>its head file is older than its database</source>
        <translation type="unfinished">seu arquivo-cabeça é mais antigo que o banco de dados</translation>
    </message>
    <message>
        <source>the audit trail does not hold. {fault}</source>
        <translation type="unfinished">a trilha de auditoria não se sustenta. {fault}</translation>
    </message>
    <message>
        <source>its {parts} are not those that were sealed; an older part was put in their place</source>
        <translation type="unfinished">partes suas ({parts}) não são as que foram lacradas; uma parte mais antiga foi posta no lugar</translation>
    </message>
    <message>
        <source>audit trail</source>
        <translation type="unfinished">trilha de auditoria</translation>
    </message>
    <message>
        <source>the index of its {part} is not the newest one</source>
        <translation type="unfinished">o índice de uma parte sua ({part}) não é o mais recente</translation>
    </message>
    <message numerus="yes">
        <source>The program ended before %n entr(y|ies) of the audit trail (was|were) sealed, as after a power cut. Nothing that was saved is missing. If you know of no such end, ask who had the case&apos;s folder.</source>
        <translation type="unfinished">
            <numerusform>O programa terminou antes de lacrar %n registro da trilha de auditoria, como após uma queda de energia. Nada do que foi salvo está faltando. Se você não sabe de um término assim, pergunte quem esteve com a pasta do caso.</numerusform>
            <numerusform>O programa terminou antes de lacrar %n registros da trilha de auditoria, como após uma queda de energia. Nada do que foi salvo está faltando. Se você não sabe de um término assim, pergunte quem esteve com a pasta do caso.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key {file} could not be read, or kept to yourself ({error}).</source>
        <translation type="unfinished">A chave {file} não pôde ser lida, ou mantida só para você ({error}).</translation>
    </message>
    <message>
        <source>The key {file} is damaged; looks that were sealed with it cannot be shown.</source>
        <translation type="unfinished">A chave {file} está danificada; as visualizações lacradas com ela não podem ser mostradas.</translation>
    </message>
    <message>
        <source>The key that seals how long you look could not be saved ({error}); looks are counted, and neither their time nor their size is kept.</source>
        <translation type="unfinished">A chave que lacra por quanto tempo você olha não pôde ser salva ({error}); as visualizações são contadas, mas sem guardar tempo nem tamanho.</translation>
    </message>
    <message>
        <source>an array in pictures.db is missing or is not the one that was saved</source>
        <translation type="unfinished">uma matriz em pictures.db está ausente ou não é a que foi salva</translation>
    </message>
    <message>
        <source>This is not a recovery key.</source>
        <translation type="unfinished">Isto não é uma chave de recuperação.</translation>
    </message>
    <message>
        <source>Its check signs do not fit, so a sign was mistyped or left out.</source>
        <translation type="unfinished">Seus caracteres de verificação não conferem; um caractere foi digitado errado ou omitido.</translation>
    </message>
    <message>
        <source>Type the six groups of six signs again, as they were printed.</source>
        <translation type="unfinished">Digite de novo os seis grupos de seis caracteres, como foram impressos.</translation>
    </message>
    <message>
        <source>The picture stays veiled.</source>
        <translation type="unfinished">A imagem continua velada.</translation>
    </message>
    <message>
        <source>No reveal of it is open, or it did not come along.</source>
        <translation type="unfinished">Nenhuma revelação dela está aberta, ou ela não veio junto.</translation>
    </message>
    <message>
        <source>No reveal of it is open, or it has no thumbnail.</source>
        <translation type="unfinished">Nenhuma revelação dela está aberta, ou ela não tem miniatura.</translation>
    </message>
    <message>
        <source>Reveal it again; each reveal is counted.</source>
        <translation type="unfinished">Revele-a de novo; cada revelação é contada.</translation>
    </message>
    <message numerus="yes">
        <source>You have been looking at clear pictures for %n minutes. A pause of five would be a good idea.</source>
        <translation type="unfinished">
            <numerusform>Você está olhando imagens sem véu há %n minuto. Uma pausa de cinco seria uma boa ideia.</numerusform>
            <numerusform>Você está olhando imagens sem véu há %n minutos. Uma pausa de cinco seria uma boa ideia.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the order that the wall has</source>
        <translation type="unfinished">Na ordem que o mural tem</translation>
    </message>
    <message>
        <source>Hard first: with people before without</source>
        <translation type="unfinished">Primeiro o difícil: com pessoas antes de sem</translation>
    </message>
    <message>
        <source>Easy first: without people before with</source>
        <translation type="unfinished">Primeiro o fácil: sem pessoas antes de com</translation>
    </message>
    <message>
        <source>Where the program cannot tell whether people are there stands between the two. Those who do this work advise hard material early in the shift, and never last.</source>
        <translation type="unfinished">Imagens em que o programa não consegue dizer se há pessoas ficam entre os dois grupos. Quem faz este trabalho aconselha o material difícil cedo no turno, nunca por último.</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation type="unfinished">Antes de começar</translation>
    </message>
    <message>
        <source>What the wall shows now, narrowed by {narrowed_by}.</source>
        <translation type="unfinished">O que o mural mostra agora, restrito por {narrowed_by}.</translation>
    </message>
    <message>
        <source>All pictures of the case.</source>
        <translation type="unfinished">Todas as imagens do caso.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished">Começar</translation>
    </message>
    <message numerus="yes">
        <source>%n tile(s) to look at</source>
        <translation type="unfinished">
            <numerusform>%n bloco a ver</numerusform>
            <numerusform>%n blocos a ver</numerusform>
        </translation>
    </message>
    <message>
        <source>{tiles}; {copies} behind them</source>
        <translation type="unfinished">{tiles}; {copies} atrás deles</translation>
    </message>
    <message numerus="yes">
        <source>%n cop(y|ies)</source>
        <translation type="unfinished">
            <numerusform>%n cópia</numerusform>
            <numerusform>%n cópias</numerusform>
        </translation>
    </message>
    <message>
        <source>Known by a list</source>
        <translation type="unfinished">Conhecidos por lista</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the case, put aside</source>
        <translation type="unfinished">
            <numerusform>%n arquivo do caso, posto de lado</numerusform>
            <numerusform>%n arquivos do caso, postos de lado</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished">Imagens</translation>
    </message>
    <message>
        <source>Without a category</source>
        <translation type="unfinished">Sem categoria</translation>
    </message>
    <message numerus="yes">
        <source>%n tile(s), of which {unseen} were never revealed</source>
        <translation type="unfinished">
            <numerusform>%n bloco; nunca revelados: {unseen}</numerusform>
            <numerusform>%n blocos; nunca revelados: {unseen}</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Pessoas</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished">Problemas</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) with one</source>
        <translation type="unfinished">
            <numerusform>%n imagem com problema</numerusform>
            <numerusform>%n imagens com problema</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a time</source>
        <translation type="unfinished">Sem hora</translation>
    </message>
    <message>
        <source>To expect</source>
        <translation type="unfinished">A esperar</translation>
    </message>
    <message numerus="yes">
        <source>{some} with, {none} without, of all %n picture(s)</source>
        <translation type="unfinished">
            <numerusform>{some} com, {none} sem, do total de %n imagem</numerusform>
            <numerusform>{some} com, {none} sem, do total de %n imagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{some} with, {none} without, {unknown} where it is not known, of all %n picture(s)</source>
        <translation type="unfinished">
            <numerusform>{some} com, {none} sem, {unknown} onde não se sabe, do total de %n imagem</numerusform>
            <numerusform>{some} com, {none} sem, {unknown} onde não se sabe, do total de %n imagens</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to grade</source>
        <translation type="unfinished">Não resta nada a classificar</translation>
    </message>
    <message>
        <source>Not known before your first grades in this case, nor where your looks were sealed elsewhere</source>
        <translation type="unfinished">Não se sabe antes de suas primeiras classificações neste caso, nem onde suas visualizações foram lacradas em outro lugar</translation>
    </message>
    <message>
        <source>Nearly no clear looks, going by your grades in this case so far</source>
        <translation type="unfinished">Quase nenhuma visualização sem véu, pelo que você classificou até agora neste caso</translation>
    </message>
    <message>
        <source>Clear looks as long as about {clear} peeks of 4 seconds, going by the {megapixel_s} of each grade so far</source>
        <translation type="unfinished">Olhares sem véu como cerca de {clear} vislumbres de 4 segundos, pelos {megapixel_s} de cada classificação até agora</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s); five random words are easier to remember</source>
        <translation type="unfinished">
            <numerusform>Mais %n caractere; cinco palavras aleatórias são mais fáceis de lembrar</numerusform>
            <numerusform>Mais %n caracteres; cinco palavras aleatórias são mais fáceis de lembrar</numerusform>
        </translation>
    </message>
    <message>
        <source>Long enough, but it repeats itself</source>
        <translation type="unfinished">Longa o bastante, mas se repete</translation>
    </message>
    <message>
        <source>Good: long, and made of words</source>
        <translation type="unfinished">Boa: longa e feita de palavras</translation>
    </message>
    <message>
        <source>Long enough; more words are better</source>
        <translation type="unfinished">Longa o bastante; mais palavras é melhor</translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation type="unfinished">Copiar SHA-256</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Fechar</translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished">Novo caso</translation>
    </message>
    <message>
        <source>It is made in {folder} as a folder whose content is encrypted.</source>
        <translation type="unfinished">É criado em {folder} como uma pasta de conteúdo criptografado.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nome</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation type="unfinished">Examinador</translation>
    </message>
    <message>
        <source>Pass phrase</source>
        <translation type="unfinished">Frase-senha</translation>
    </message>
    <message>
        <source>Again</source>
        <translation type="unfinished">De novo</translation>
    </message>
    <message>
        <source>Again</source>
        <comment>the pass phrase, once more</comment>
        <translation type="unfinished">De novo</translation>
    </message>
    <message>
        <source>Make the case</source>
        <translation type="unfinished">Criar o caso</translation>
    </message>
    <message>
        <source>Sealing …</source>
        <translation type="unfinished">Lacrando …</translation>
    </message>
    <message>
        <source>The case needs a name.</source>
        <translation type="unfinished">O caso precisa de um nome.</translation>
    </message>
    <message>
        <source>A name cannot hold / \ : * ? &quot; &lt; &gt; |.</source>
        <translation type="unfinished">Um nome não pode conter / \ : * ? &quot; &lt; &gt; |.</translation>
    </message>
    <message>
        <source>The audit trail needs the examiner&apos;s name.</source>
        <translation type="unfinished">A trilha de auditoria precisa do nome do examinador.</translation>
    </message>
    <message numerus="yes">
        <source>A pass phrase has at least %n characters.</source>
        <translation type="unfinished">
            <numerusform>Uma frase-senha tem pelo menos %n caractere.</numerusform>
            <numerusform>Uma frase-senha tem pelo menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two pass phrases differ.</source>
        <translation type="unfinished">As duas frases-senha diferem.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished">Chave de recuperação</translation>
    </message>
    <message>
        <source>It opens this case when the pass phrase is lost, and it is not shown again. Write it down or print it, and keep it in a sealed envelope, apart from this machine.</source>
        <translation type="unfinished">Ela abre este caso se a frase-senha for perdida e não será mostrada de novo. Anote-a ou imprima-a e guarde-a em um envelope lacrado, longe desta máquina.</translation>
    </message>
    <message>
        <source>Copy for 30 seconds</source>
        <translation type="unfinished">Copiar por 30 segundos</translation>
    </message>
    <message>
        <source>I have put it away</source>
        <translation type="unfinished">Já a guardei</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation type="unfinished">Abrir o caso</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Escuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Claro</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished">Como o sistema</translation>
    </message>
    <message>
        <source>While its key is held down</source>
        <translation type="unfinished">Enquanto a tecla é mantida</translation>
    </message>
    <message>
        <source>For ten seconds, without holding the key</source>
        <translation type="unfinished">Por dez segundos, sem manter a tecla</translation>
    </message>
    <message>
        <source>Colours and size are seen at once, here and in the window behind; another language from the next start on.</source>
        <translation type="unfinished">Cores e tamanho são vistos de imediato, aqui e na janela atrás; outro idioma, a partir da próxima inicialização.</translation>
    </message>
    <message>
        <source>Less exposure, measured: pictures stay tiles until you ask, and each look is counted.</source>
        <translation type="unfinished">Menos exposição, e medida: as imagens ficam como blocos até você pedir, e cada visualização é contada.</translation>
    </message>
    <message>
        <source>It takes 0.11 to 0.16 seconds of a core for each picture. Without it, pictures without metadata are not gathered by camera; from the next analysis on, and the report says so. What was read stays.</source>
        <translation type="unfinished">Leva de 0,11 a 0,16 segundo de um núcleo por imagem. Sem isso, imagens sem metadados não são agrupadas por câmera; vale a partir da próxima análise, e o relatório informa isso. O que já foi lido permanece.</translation>
    </message>
    <message>
        <source>A pause is proposed in one line at the bottom. Nothing is interrupted, and nobody is told.</source>
        <translation type="unfinished">Uma pausa é proposta em uma linha na parte inferior. Nada é interrompido, e ninguém é avisado.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Idioma</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation type="unfinished">Tamanho do texto</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished">{percent} %</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">Cores</translation>
    </message>
    <message>
        <source>Compare the noise of sensors</source>
        <translation type="unfinished">Comparar o ruído dos sensores</translation>
    </message>
    <message>
        <source>A pause is proposed</source>
        <translation type="unfinished">Uma pausa é proposta</translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes of looking</source>
        <translation type="unfinished">
            <numerusform>Após %n minuto de visualização</numerusform>
            <numerusform>Após %n minutos de visualização</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished">Nunca</translation>
    </message>
    <message>
        <source>A peek stays</source>
        <translation type="unfinished">Um vislumbre dura</translation>
    </message>
    <message>
        <source>No places yet: Analyse ({case.analyse|Ctrl+R}) looks for them.</source>
        <translation type="unfinished">Ainda não há locais: Analisar ({case.analyse|Ctrl+R}) os procura.</translation>
    </message>
    <message>
        <source>No series yet: Analyse ({case.analyse|Ctrl+R}) looks for them.</source>
        <translation type="unfinished">Ainda não há séries: Analisar ({case.analyse|Ctrl+R}) as procura.</translation>
    </message>
    <message>
        <source>No places: Analyse has looked, and no two pictures show enough of one place.</source>
        <translation type="unfinished">Não há locais: Analisar procurou, e não há duas imagens que mostrem o suficiente de um mesmo local.</translation>
    </message>
    <message>
        <source>No series: Analyse has looked, and no pictures have enough in common to be of one shoot.</source>
        <translation type="unfinished">Não há séries: Analisar procurou, e não há imagens com o suficiente em comum para serem de uma mesma sessão.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation type="unfinished">
            <numerusform>%n local</numerusform>
            <numerusform>%n locais</numerusform>
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
            <numerusform>Ver %n contradição</numerusform>
            <numerusform>Ver %n contradições</numerusform>
        </translation>
    </message>
    <message>
        <source>The command {id} names a menu that does not exist: {menu}.</source>
        <translation type="unfinished">O comando {id} indica um menu que não existe: {menu}.</translation>
    </message>
    <message>
        <source>The command {id} wants a key or a name that is reserved.</source>
        <translation type="unfinished">O comando {id} quer uma tecla ou um nome reservado.</translation>
    </message>
    <message>
        <source>{id} and {id_2} want the same key.</source>
        <translation type="unfinished">{id} e {id_2} querem a mesma tecla.</translation>
    </message>
    <message>
        <source>{key} or {other}</source>
        <translation type="unfinished">{key} ou {other}</translation>
    </message>
    <message>
        <source>{key}, {first} to {last}</source>
        <translation type="unfinished">{key}, {first} a {last}</translation>
    </message>
    <message>
        <source>hold {key}</source>
        <translation type="unfinished">manter {key}</translation>
    </message>
    <message>
        <source>Pick two pictures anywhere, or a reason in Places, and press {decide.compare|D}: the two are shown here side by side.</source>
        <translation type="unfinished">Selecione duas imagens em qualquer lugar, ou um motivo em Locais, e pressione {decide.compare|D}: as duas são mostradas aqui lado a lado.</translation>
    </message>
    <message>
        <source>No pairs yet: Analyse ({case.analyse|Ctrl+R}) looks for what two pictures have in common.</source>
        <translation type="unfinished">Ainda não há pares: Analisar ({case.analyse|Ctrl+R}) procura o que duas imagens têm em comum.</translation>
    </message>
    <message>
        <source>No pair is left that is worth a look.</source>
        <translation type="unfinished">Não resta nenhum par que valha a pena ver.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) (was|were) shown without a word. Page down shows (it|them) again.</source>
        <translation type="unfinished">
            <numerusform>%n par foi mostrado sem decisão. Page Down mostra-o de novo.</numerusform>
            <numerusform>%n pares foram mostrados sem decisão. Page Down mostra-os de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>No face is marked: a word is about both pictures whole.</source>
        <translation type="unfinished">Nenhum rosto está marcado: uma palavra vale para as duas imagens inteiras.</translation>
    </message>
    <message>
        <source>Compared out of People, the two that are meant are marked.</source>
        <translation type="unfinished">Comparados a partir de Pessoas, os dois visados estão marcados.</translation>
    </message>
    <message>
        <source>Decided by {examiner}, {when}: {word}. {back}</source>
        <translation type="unfinished">Decisão de {examiner}, {when}: {word}. {back}</translation>
    </message>
    <message>
        <source>kept as your remark: {word}; {grade.undo|Ctrl+Z} takes it back</source>
        <translation type="unfinished">mantido como sua observação: {word}; {grade.undo|Ctrl+Z} desfaz</translation>
    </message>
    <message>
        <source>People are filled in; on the record. C veils. Parts stay tiles: the program cannot tell whether people are there.</source>
        <translation type="unfinished">Pessoas preenchidas; fica registrado. C volta a velar. Há partes que seguem como blocos: o programa não consegue dizer se há pessoas nelas.</translation>
    </message>
    <message>
        <source>People are filled in; on the record. C veils.</source>
        <translation type="unfinished">Pessoas preenchidas; fica registrado. C volta a velar.</translation>
    </message>
    <message>
        <source>one rigid scene with depth, seen from two points</source>
        <translation type="unfinished">uma cena rígida com profundidade, vista de dois pontos</translation>
    </message>
    <message>
        <source>one plane (a wall, a poster), or a camera that only turned</source>
        <translation type="unfinished">um plano (uma parede, um cartaz), ou uma câmera que só girou</translation>
    </message>
    <message>
        <source>one shift, as of the same thing laid over both, which says nothing of the place</source>
        <translation type="unfinished">um deslocamento, como da mesma coisa sobreposta às duas, o que nada diz sobre o local</translation>
    </message>
    <message>
        <source>one shift, turn and scale, as of copies or of something flat</source>
        <translation type="unfinished">um deslocamento, giro e escala, como de cópias ou de algo plano</translation>
    </message>
    <message>
        <source>The shares count people in: where they are did not come along with this file.</source>
        <translation type="unfinished">As proporções contam também as pessoas: onde elas estão não veio com este arquivo.</translation>
    </message>
    <message>
        <source>No link says that two faces in them are alike.</source>
        <translation type="unfinished">Nenhum vínculo diz que dois rostos nelas se pareçam.</translation>
    </message>
    <message>
        <source>No linker has points to show for these two.</source>
        <translation type="unfinished">Nenhum vinculador tem pontos a mostrar para estas duas.</translation>
    </message>
    <message>
        <source>{points} agree with {model}: across {left} of the left picture and {right} of the right. {likely}.</source>
        <translation type="unfinished">{points} coincidem, em {left} da imagem esquerda e {right} da direita: {model}. {likely}.</translation>
    </message>
    <message>
        <source>left {left} %, right {right} %</source>
        <translation type="unfinished">esquerda {left} %, direita {right} %</translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation type="unfinished">
            <numerusform>%n ponto</numerusform>
            <numerusform>%n pontos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n surest points</source>
        <translation type="unfinished">
            <numerusform>O %n ponto mais seguro</numerusform>
            <numerusform>Os %n pontos mais seguros</numerusform>
        </translation>
    </message>
    <message>
        <source>But they were taken {distance} by their positions.</source>
        <translation type="unfinished">Mas, por suas posições, foram tiradas a {distance}.</translation>
    </message>
    <message>
        <source>{share} of the background</source>
        <translation type="unfinished">{share} do fundo</translation>
    </message>
    <message>
        <source>Left {picture}</source>
        <translation type="unfinished">Esquerda {picture}</translation>
    </message>
    <message>
        <source>Right {picture}</source>
        <translation type="unfinished">Direita {picture}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">não se sabe</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished">Câmera</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished">Número de série</translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished">Posição</translation>
    </message>
    <message>
        <source>Taken</source>
        <comment>when pictures were taken</comment>
        <translation type="unfinished">Tirada</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of a picture</comment>
        <translation type="unfinished">Tamanho</translation>
    </message>
    <message>
        <source>{time} apart by the cameras&apos; clocks</source>
        <translation type="unfinished">{time} de diferença pelos relógios das câmeras</translation>
    </message>
    <message>
        <source>{time} apart</source>
        <translation type="unfinished">{time} de diferença</translation>
    </message>
    <message>
        <source>{at}, within {metres} m</source>
        <translation type="unfinished">{at}, com margem de {metres} m</translation>
    </message>
    <message>
        <source>{metres} m apart</source>
        <translation type="unfinished">{metres} m de distância</translation>
    </message>
    <message>
        <source>{km} km apart</source>
        <translation type="unfinished">{km} km de distância</translation>
    </message>
    <message>
        <source>{width} by {height} pixels, {format}</source>
        <translation type="unfinished">{width} por {height} pixels, {format}</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a place</comment>
        <translation type="unfinished">Nome</translation>
    </message>
    <message>
        <source>Doubtful positions</source>
        <translation type="unfinished">Posições duvidosas</translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished">País</translation>
    </message>
    <message>
        <source>Nearest towns</source>
        <translation type="unfinished">Cidades mais próximas</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished">Fuso horário</translation>
    </message>
    <message>
        <source>Camera clock</source>
        <translation type="unfinished">Relógio da câmera</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation type="unfinished">Câmeras</translation>
    </message>
    <message>
        <source>Seen in the pictures</source>
        <translation type="unfinished">Visto nas imagens</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">Notas</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation type="unfinished">O que ajudaria</translation>
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
        <translation type="unfinished">examinador</translation>
    </message>
    <message>
        <source>sure</source>
        <comment>how sure a statement is</comment>
        <translation type="unfinished">certo</translation>
    </message>
    <message>
        <source>likely</source>
        <comment>how sure a statement is</comment>
        <translation type="unfinished">provável</translation>
    </message>
    <message>
        <source>weak</source>
        <comment>how sure a statement is</comment>
        <translation type="unfinished">fraco</translation>
    </message>
    <message>
        <source>likely</source>
        <translation type="unfinished">provável</translation>
    </message>
    <message>
        <source>What is known of the place</source>
        <translation type="unfinished">O que se sabe do local</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Precisão</translation>
    </message>
    <message>
        <source>Across</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Blocos na largura</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Ações</translation>
    </message>
    <message>
        <source>Agreed</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Concordam</translation>
    </message>
    <message>
        <source>Altitude</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Altitude</translation>
    </message>
    <message>
        <source>Assertions</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Asserções</translation>
    </message>
    <message>
        <source>Assertions as claimed</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Asserções conforme declaradas</translation>
    </message>
    <message>
        <source>Bits</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Bits</translation>
    </message>
    <message>
        <source>Bits apart</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Bits de diferença</translation>
    </message>
    <message>
        <source>Boxes</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Caixas</translation>
    </message>
    <message>
        <source>C2PA checks</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Verificações C2PA</translation>
    </message>
    <message>
        <source>C2PA claims</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Declarações C2PA</translation>
    </message>
    <message>
        <source>Camera body</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Corpo da câmera</translation>
    </message>
    <message>
        <source>Camera times</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Horas da câmera</translation>
    </message>
    <message>
        <source>Captured</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Captura</translation>
    </message>
    <message>
        <source>Captured offset</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Fuso da captura</translation>
    </message>
    <message>
        <source>Cells</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Células</translation>
    </message>
    <message>
        <source>Certificate issuer</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Emissor do certificado</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Alteração</translation>
    </message>
    <message>
        <source>Claims</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Declarações</translation>
    </message>
    <message>
        <source>Clothes</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Roupas</translation>
    </message>
    <message>
        <source>Colours</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Cores</translation>
    </message>
    <message>
        <source>Container</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Contêiner</translation>
    </message>
    <message>
        <source>Container times</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Horas do contêiner</translation>
    </message>
    <message>
        <source>Counting</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Contam</translation>
    </message>
    <message>
        <source>Creator tool</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Programa criador</translation>
    </message>
    <message>
        <source>Creators</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Criadores</translation>
    </message>
    <message>
        <source>Derived from ID</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Derivado do ID</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Descrição</translation>
    </message>
    <message>
        <source>Descriptors</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Descritores</translation>
    </message>
    <message>
        <source>Detail</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Detalhe</translation>
    </message>
    <message>
        <source>Differ</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Divergem</translation>
    </message>
    <message>
        <source>Digital source type</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Tipo de fonte digital</translation>
    </message>
    <message>
        <source>Digital source types</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Tipos de fonte digital</translation>
    </message>
    <message>
        <source>Differs</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Difere</translation>
    </message>
    <message>
        <source>Digitised</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Digitalização</translation>
    </message>
    <message>
        <source>Direction</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Direção</translation>
    </message>
    <message>
        <source>Document ID</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">ID do documento</translation>
    </message>
    <message>
        <source>Doubts</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Dúvidas</translation>
    </message>
    <message>
        <source>EXIF tags</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Campos EXIF</translation>
    </message>
    <message>
        <source>Faces</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Rostos</translation>
    </message>
    <message>
        <source>File names</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Nomes de arquivos</translation>
    </message>
    <message>
        <source>File structure</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Estrutura do arquivo</translation>
    </message>
    <message>
        <source>Fixed at</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Hora da posição</translation>
    </message>
    <message>
        <source>Folders</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Pastas</translation>
    </message>
    <message>
        <source>Format</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Formato</translation>
    </message>
    <message>
        <source>Frames</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Quadros</translation>
    </message>
    <message>
        <source>Generator</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Gerador</translation>
    </message>
    <message>
        <source>Generator marks</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Marcas de gerador</translation>
    </message>
    <message>
        <source>GPS</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">GPS</translation>
    </message>
    <message>
        <source>GPS fix</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Posição GPS</translation>
    </message>
    <message>
        <source>Has more</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Há mais</translation>
    </message>
    <message>
        <source>Hash over file</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Hash sobre o arquivo</translation>
    </message>
    <message>
        <source>Height</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Altura</translation>
    </message>
    <message>
        <source>History</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Histórico</translation>
    </message>
    <message>
        <source>Ingredients</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Ingredientes</translation>
    </message>
    <message>
        <source>Instance ID</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">ID da instância</translation>
    </message>
    <message>
        <source>Iptc created</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Criação IPTC</translation>
    </message>
    <message>
        <source>Jpeg</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">JPEG</translation>
    </message>
    <message>
        <source>Keywords</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Palavras-chave</translation>
    </message>
    <message>
        <source>Latitude</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Latitude</translation>
    </message>
    <message>
        <source>Layout</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Disposição</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Omitidos</translation>
    </message>
    <message>
        <source>Inner thumbnail</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Miniatura interna</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Contradição</translation>
    </message>
    <message>
        <source>Exposure value</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Valor de exposição</translation>
    </message>
    <message>
        <source>Lens</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Lente</translation>
    </message>
    <message>
        <source>Lens serial</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Série da lente</translation>
    </message>
    <message>
        <source>Light doubts</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Dúvidas sobre a luz</translation>
    </message>
    <message>
        <source>Lines</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Linhas</translation>
    </message>
    <message>
        <source>Local points</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Pontos locais</translation>
    </message>
    <message>
        <source>Longitude</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Longitude</translation>
    </message>
    <message>
        <source>Make</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Marca</translation>
    </message>
    <message>
        <source>Manifests</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Manifestos</translation>
    </message>
    <message>
        <source>Metadata doubts</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Dúvidas sobre metadados</translation>
    </message>
    <message>
        <source>Model</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Modelo</translation>
    </message>
    <message>
        <source>More</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Mais</translation>
    </message>
    <message>
        <source>Movie</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Filme</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Nomes</translation>
    </message>
    <message>
        <source>Noise</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Ruído</translation>
    </message>
    <message>
        <source>Only ours</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Só a nossa</translation>
    </message>
    <message>
        <source>Only second</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Só a segunda</translation>
    </message>
    <message>
        <source>Orientation</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Orientação</translation>
    </message>
    <message>
        <source>Original document ID</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">ID do documento original</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Proprietário</translation>
    </message>
    <message>
        <source>PDQ</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">PDQ</translation>
    </message>
    <message>
        <source>People</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Pessoas</translation>
    </message>
    <message>
        <source>People cover</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Cobertura de pessoas</translation>
    </message>
    <message>
        <source>Photoshop created</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Criação Photoshop</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Imagem</translation>
    </message>
    <message>
        <source>Picture shape</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Forma da imagem</translation>
    </message>
    <message>
        <source>Pixels</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Pixels</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Locais</translation>
    </message>
    <message>
        <source>Png changed</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Alteração PNG</translation>
    </message>
    <message>
        <source>Png created</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Criação PNG</translation>
    </message>
    <message>
        <source>Position</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Posição</translation>
    </message>
    <message>
        <source>Quality</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Qualidade</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Recusa</translation>
    </message>
    <message>
        <source>Sampling</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Amostragem</translation>
    </message>
    <message>
        <source>Scene vector</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Vetor da cena</translation>
    </message>
    <message>
        <source>Scores</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Pontuações</translation>
    </message>
    <message>
        <source>Second reading</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Segunda leitura</translation>
    </message>
    <message>
        <source>Sensor noise</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Ruído do sensor</translation>
    </message>
    <message>
        <source>Serial</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Série</translation>
    </message>
    <message>
        <source>Serial origin</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Origem da série</translation>
    </message>
    <message>
        <source>Sharp corners</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Cantos nítidos</translation>
    </message>
    <message>
        <source>Sides</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Lados</translation>
    </message>
    <message>
        <source>Signature</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Assinatura</translation>
    </message>
    <message>
        <source>Signer</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Signatário</translation>
    </message>
    <message>
        <source>Small points</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Pontos pequenos</translation>
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
        <translation type="unfinished">Tabelas</translation>
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
        <translation type="unfinished">Altura da miniatura</translation>
    </message>
    <message>
        <source>Thumbnail tables</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Tabelas da miniatura</translation>
    </message>
    <message>
        <source>Thumbnail width</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Largura da miniatura</translation>
    </message>
    <message>
        <source>Tile</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Bloco</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Tempo</translation>
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
        <translation type="unfinished">Incertos</translation>
    </message>
    <message>
        <source>Vector</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Vetor</translation>
    </message>
    <message>
        <source>Vectors</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Vetores</translation>
    </message>
    <message>
        <source>Width</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Largura</translation>
    </message>
    <message>
        <source>Worth</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Quanto vale</translation>
    </message>
    <message>
        <source>XMP changed</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Alteração XMP</translation>
    </message>
    <message>
        <source>XMP created</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Criação XMP</translation>
    </message>
    <message>
        <source>XMP document</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Documento XMP</translation>
    </message>
    <message>
        <source>XMP metadata changed</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Alteração dos metadados XMP</translation>
    </message>
    <message>
        <source>Xy</source>
        <comment>name of a fact</comment>
        <translation type="unfinished">Xy</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation type="unfinished">Ninguém encontrado</translation>
    </message>
    <message>
        <source>One person</source>
        <translation type="unfinished">Uma pessoa</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation type="unfinished">Duas pessoas</translation>
    </message>
    <message>
        <source>Three and more</source>
        <translation type="unfinished">Três ou mais</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation type="unfinished">Incerto</translation>
    </message>
    <message>
        <source>Not searched for people</source>
        <translation type="unfinished">Pessoas não procuradas</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation type="unfinished">Com notas</translation>
    </message>
    <message>
        <source>With a problem</source>
        <translation type="unfinished">Com problema</translation>
    </message>
    <message>
        <source>Revealed before</source>
        <translation type="unfinished">Revelada antes</translation>
    </message>
    <message>
        <source>Not revealed, nor a copy</source>
        <translation type="unfinished">Não revelada, nem uma cópia</translation>
    </message>
    <message>
        <source>With a GPS fix</source>
        <translation type="unfinished">Com posição GPS</translation>
    </message>
    <message>
        <source>Claims: generated</source>
        <translation type="unfinished">Declara ser gerada</translation>
    </message>
    <message>
        <source>In no place</source>
        <translation type="unfinished">Em nenhum local</translation>
    </message>
    <message>
        <source>In no series</source>
        <translation type="unfinished">Em nenhuma série</translation>
    </message>
    <message>
        <source>Alert: marked, never hidden</source>
        <translation type="unfinished">Alerta: marcado, nunca oculto</translation>
    </message>
    <message>
        <source>Known, harmless files; those that are shown all the same</source>
        <translation type="unfinished">Conhecidos e inofensivos; os que são mostrados mesmo assim</translation>
    </message>
    <message>
        <source>Known series</source>
        <translation type="unfinished">Séries conhecidas</translation>
    </message>
    <message>
        <source>Own work in other cases</source>
        <translation type="unfinished">Trabalho próprio em outros casos</translation>
    </message>
    <message numerus="yes">
        <source>%n more cameras</source>
        <translation type="unfinished">
            <numerusform>mais %n câmera</numerusform>
            <numerusform>mais %n câmeras</numerusform>
        </translation>
    </message>
    <message>
        <source>No camera named</source>
        <translation type="unfinished">Sem câmera indicada</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <comment>a camera</comment>
        <translation type="unfinished">Sem nome</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es), as they were ticked when it was saved</source>
        <translation type="unfinished">
            <numerusform>%n caixa, como marcada ao salvar</numerusform>
            <numerusform>%n caixas, como marcadas ao salvar</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>filters</comment>
        <translation type="unfinished">Salvos</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation type="unfinished">Categorias</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished">Etiquetas</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation type="unfinished">Vestígios</translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished">Anos</translation>
    </message>
    <message>
        <source>Hash sets</source>
        <translation type="unfinished">Conjuntos de hashes</translation>
    </message>
    <message>
        <source>category {code}, your own</source>
        <translation type="unfinished">categoria {code}, sua própria</translation>
    </message>
    <message>
        <source>category {code}, {name}</source>
        <translation type="unfinished">categoria {code}, {name}</translation>
    </message>
    <message>
        <source>category {code} of another scheme</source>
        <translation type="unfinished">categoria {code} de outro esquema</translation>
    </message>
    <message>
        <source>no category</source>
        <translation type="unfinished">sem categoria</translation>
    </message>
    <message>
        <source>{words}; its copies have others</source>
        <translation type="unfinished">{words}; suas cópias têm outras</translation>
    </message>
    <message>
        <source>Digits give categories: press one to choose what they mean.</source>
        <translation type="unfinished">Algarismos dão categorias: pressione um para escolher o que significam.</translation>
    </message>
    <message>
        <source>{grade.undo|Ctrl+Z} takes it back.</source>
        <translation type="unfinished">{grade.undo|Ctrl+Z} desfaz.</translation>
    </message>
    <message>
        <source>{grade.redo|Ctrl+Shift+Z} gives it again.</source>
        <translation type="unfinished">{grade.redo|Ctrl+Shift+Z} refaz.</translation>
    </message>
    <message>
        <source>No picture was graded: {key} gives no category in {title}.</source>
        <translation type="unfinished">Nenhuma imagem foi classificada: {key} não dá categoria em {title}.</translation>
    </message>
    <message>
        <source>No picture was graded: {found}.</source>
        <translation type="unfinished">Nenhuma imagem foi classificada: {found}.</translation>
    </message>
    <message>
        <source>No picture was graded: this is the last tile, and was graded just now. Press again to do so.</source>
        <translation type="unfinished">Nenhuma imagem foi classificada: este é o último bloco e acabou de ser classificado. Pressione de novo para classificar.</translation>
    </message>
    <message numerus="yes">
        <source>%n cop(y|ies) with another category (stays|stay) as (it|they) (is|are).</source>
        <translation type="unfinished">
            <numerusform>%n cópia com outra categoria fica como está.</numerusform>
            <numerusform>%n cópias com outra categoria ficam como estão.</numerusform>
        </translation>
    </message>
    <message>
        <source>Given again: {done}</source>
        <translation type="unfinished">Refeito: {done}</translation>
    </message>
    <message>
        <source>Taken back: {done}</source>
        <translation type="unfinished">Desfeito: {done}</translation>
    </message>
    <message>
        <source>Nothing changed: {named} stands already.</source>
        <translation type="unfinished">Nada mudou: {named} já está em vigor.</translation>
    </message>
    <message>
        <source>What was done last was a word, which is taken back in Decisions or Compare. {grade.undo|Ctrl+Z} again takes the last category or tag back.</source>
        <translation type="unfinished">O último passo foi uma decisão, que se desfaz em Decisões ou Comparar. {grade.undo|Ctrl+Z} de novo desfaz a última categoria ou etiqueta.</translation>
    </message>
    <message>
        <source>Digits mean the categories of {title} now.</source>
        <translation type="unfinished">Os algarismos indicam agora as categorias de {title}.</translation>
    </message>
    <message>
        <source>{pictures}, {copies}</source>
        <translation type="unfinished">{pictures}, {copies}</translation>
    </message>
    <message>
        <source>{pictures}: {named}, instead of {were}.</source>
        <translation type="unfinished">{pictures}: {named}, em vez de {were}.</translation>
    </message>
    <message>
        <source>{pictures}: {named}.</source>
        <translation type="unfinished">{pictures}: {named}.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) left, graded by somebody else since.</source>
        <translation type="unfinished">
            <numerusform>%n imagem ficou de fora, classificada por outra pessoa desde então.</numerusform>
            <numerusform>%n imagens ficaram de fora, classificadas por outra pessoa desde então.</numerusform>
        </translation>
    </message>
    <message>
        <source>several categories</source>
        <translation type="unfinished">várias categorias</translation>
    </message>
    <message numerus="yes">
        <source>Taken back for %n picture(s).</source>
        <translation type="unfinished">
            <numerusform>Desfeito para %n imagem.</numerusform>
            <numerusform>Desfeito para %n imagens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back for %n picture(s); {category} stands now.</source>
        <translation type="unfinished">
            <numerusform>Desfeito para %n imagem; agora vale {category}.</numerusform>
            <numerusform>Desfeito para %n imagens; agora vale {category}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given again for %n picture(s).</source>
        <translation type="unfinished">
            <numerusform>Refeito para %n imagem.</numerusform>
            <numerusform>Refeito para %n imagens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given again for %n picture(s); {category} stands now.</source>
        <translation type="unfinished">
            <numerusform>Refeito para %n imagem; agora vale {category}.</numerusform>
            <numerusform>Refeito para %n imagens; agora vale {category}.</numerusform>
        </translation>
    </message>
    <message>
        <source>without: {count}</source>
        <translation type="unfinished">sem: {count}</translation>
    </message>
    <message>
        <source>Structure</source>
        <comment>of a group</comment>
        <translation type="unfinished">Estrutura</translation>
    </message>
    <message>
        <source>Members</source>
        <comment>of a group</comment>
        <translation type="unfinished">Membros</translation>
    </message>
    <message>
        <source>Known</source>
        <comment>what is known of a place</comment>
        <translation type="unfinished">Conhecido</translation>
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
        <translation type="unfinished">Por quê</translation>
    </message>
    <message>
        <source>Structure of the copies</source>
        <translation type="unfinished">Estrutura das cópias</translation>
    </message>
    <message>
        <source>Members of the copies</source>
        <translation type="unfinished">Membros das cópias</translation>
    </message>
    <message>
        <source>Structure of the place</source>
        <translation type="unfinished">Estrutura do local</translation>
    </message>
    <message>
        <source>Members of the place</source>
        <translation type="unfinished">Membros do local</translation>
    </message>
    <message>
        <source>Structure of the series</source>
        <translation type="unfinished">Estrutura da série</translation>
    </message>
    <message>
        <source>Members of the series</source>
        <translation type="unfinished">Membros da série</translation>
    </message>
    <message>
        <source>Structure of the person</source>
        <translation type="unfinished">Estrutura da pessoa</translation>
    </message>
    <message>
        <source>Members of the person</source>
        <translation type="unfinished">Membros da pessoa</translation>
    </message>
    <message>
        <source>How the group is shown</source>
        <translation type="unfinished">Como o grupo é mostrado</translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished">Importar</translation>
    </message>
    <message>
        <source>Look for copies, places and series right after</source>
        <translation type="unfinished">Procurar cópias, locais e séries logo em seguida</translation>
    </message>
    <message>
        <source>It is opened for reading only and stays where it is.</source>
        <translation type="unfinished">É aberto só para leitura e fica onde está.</translation>
    </message>
    <message>
        <source>Exhibit number</source>
        <translation type="unfinished">Número do vestígio</translation>
    </message>
    <message>
        <source>An exhibit needs its number.</source>
        <translation type="unfinished">Um vestígio precisa de seu número.</translation>
    </message>
    <message>
        <source>Change a key</source>
        <translation type="unfinished">Alterar uma tecla</translation>
    </message>
    <message>
        <source>Key of {title}</source>
        <translation type="unfinished">Tecla de {title}</translation>
    </message>
    <message>
        <source>No key</source>
        <translation type="unfinished">Sem tecla</translation>
    </message>
    <message>
        <source>no key</source>
        <translation type="unfinished">sem tecla</translation>
    </message>
    <message>
        <source>Now: {key}. Press the key that it is to have.</source>
        <translation type="unfinished">Agora: {key}. Pressione a tecla que deve ter.</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation type="unfinished">Usar esta tecla</translation>
    </message>
    <message>
        <source>IPED-like</source>
        <translation type="unfinished">Como o IPED</translation>
    </message>
    <message>
        <source>“{title}” keeps its key: it has to work the same for everybody.</source>
        <translation type="unfinished">“{title}” mantém sua tecla: deve funcionar igual para todos.</translation>
    </message>
    <message>
        <source>{key} is needed to move in grids, lists and texts.</source>
        <translation type="unfinished">{key} é necessária para se mover em grades, listas e textos.</translation>
    </message>
    <message>
        <source>What is shown while a key is down needs Space, a letter or a digit.</source>
        <translation type="unfinished">O que é mostrado enquanto uma tecla está pressionada precisa de Espaço, uma letra ou um algarismo.</translation>
    </message>
    <message>
        <source>{key} is the key of “{title}”. Give that one another key first.</source>
        <translation type="unfinished">{key} é a tecla de “{title}”. Dê outra tecla a esse comando primeiro.</translation>
    </message>
    <message>
        <source>{why} The choice for “{title}” is left out.</source>
        <translation type="unfinished">{why} A escolha para “{title}” é ignorada.</translation>
    </message>
    <message>
        <source>A key is chosen for “{name}”, which this version has no command for.</source>
        <translation type="unfinished">Há uma tecla escolhida para “{name}”, comando que esta versão não tem.</translation>
    </message>
    <message>
        <source>“{text}”, chosen for “{title}”, is no key.</source>
        <translation type="unfinished">“{text}”, escolhida para “{title}”, não é uma tecla.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished">Mover</translation>
    </message>
    <message>
        <source>Arrows, Home, End, PgUp, PgDown</source>
        <translation type="unfinished">Setas, Home, End, PgUp, PgDown</translation>
    </message>
    <message>
        <source>In the wall and in a cluster</source>
        <translation type="unfinished">No mural e em um grupo</translation>
    </message>
    <message>
        <source>Pick a range</source>
        <translation type="unfinished">Selecionar intervalo</translation>
    </message>
    <message>
        <source>Shift + arrows</source>
        <translation type="unfinished">Shift + setas</translation>
    </message>
    <message>
        <source>Pick all</source>
        <translation type="unfinished">Selecionar tudo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Abrir</translation>
    </message>
    <message>
        <source>In a list of clusters: its members; on a tile: its facts</source>
        <translation type="unfinished">Em uma lista de grupos: seus membros; em um bloco: seus dados</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">Teclas</translation>
    </message>
    <message>
        <source>Search: words, or a key</source>
        <translation type="unfinished">Buscar: palavras ou uma tecla</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation type="unfinished">Buscar nas teclas</translation>
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
        <translation type="unfinished">O que faz</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation type="unfinished">Teclas como em</translation>
    </message>
    <message>
        <source>Change key …</source>
        <translation type="unfinished">Alterar tecla …</translation>
    </message>
    <message>
        <source>Forget my changes</source>
        <translation type="unfinished">Descartar minhas alterações</translation>
    </message>
    <message>
        <source>In a grid</source>
        <translation type="unfinished">Em uma grade</translation>
    </message>
    <message>
        <source>No command has these words or this key.</source>
        <translation type="unfinished">Nenhum comando tem essas palavras ou essa tecla.</translation>
    </message>
    <message>
        <source>(no key)</source>
        <translation type="unfinished">(sem tecla)</translation>
    </message>
    <message>
        <source>copies</source>
        <comment>a kind of group</comment>
        <translation type="unfinished">cópias</translation>
    </message>
    <message>
        <source>place</source>
        <comment>a kind of group</comment>
        <translation type="unfinished">local</translation>
    </message>
    <message>
        <source>series</source>
        <comment>a kind of group</comment>
        <translation type="unfinished">série</translation>
    </message>
    <message>
        <source>person</source>
        <comment>a kind of group</comment>
        <translation type="unfinished">pessoa</translation>
    </message>
    <message>
        <source>Not of one copies</source>
        <translation type="unfinished">Não são cópias da mesma imagem</translation>
    </message>
    <message>
        <source>Not of one place</source>
        <translation type="unfinished">Não são do mesmo local</translation>
    </message>
    <message>
        <source>Not of one series</source>
        <translation type="unfinished">Não são da mesma série</translation>
    </message>
    <message>
        <source>Not of one person</source>
        <translation type="unfinished">Não são da mesma pessoa</translation>
    </message>
    <message>
        <source>the same copies</source>
        <translation type="unfinished">cópias da mesma imagem</translation>
    </message>
    <message>
        <source>not the same copies</source>
        <translation type="unfinished">não são cópias da mesma imagem</translation>
    </message>
    <message>
        <source>the same place</source>
        <translation type="unfinished">o mesmo local</translation>
    </message>
    <message>
        <source>not the same place</source>
        <translation type="unfinished">não é o mesmo local</translation>
    </message>
    <message>
        <source>the same series</source>
        <translation type="unfinished">a mesma série</translation>
    </message>
    <message>
        <source>not the same series</source>
        <translation type="unfinished">não é a mesma série</translation>
    </message>
    <message>
        <source>the same person</source>
        <translation type="unfinished">a mesma pessoa</translation>
    </message>
    <message>
        <source>not the same person</source>
        <translation type="unfinished">não é a mesma pessoa</translation>
    </message>
    <message>
        <source>{first} and {second}: {word}. {back}</source>
        <translation type="unfinished">{first} e {second}: {word}. {back}</translation>
    </message>
    <message>
        <source>Close in time</source>
        <translation type="unfinished">Próximas no tempo</translation>
    </message>
    <message>
        <source>First look</source>
        <translation type="unfinished">À primeira vista</translation>
    </message>
    <message>
        <source>GPS near</source>
        <translation type="unfinished">GPS próximo</translation>
    </message>
    <message>
        <source>Numbers in names</source>
        <translation type="unfinished">Números nos nomes</translation>
    </message>
    <message>
        <source>Near copy</source>
        <translation type="unfinished">Cópia próxima</translation>
    </message>
    <message>
        <source>One camera named</source>
        <translation type="unfinished">Uma câmera nomeada</translation>
    </message>
    <message>
        <source>Alike faces</source>
        <translation type="unfinished">Rostos parecidos</translation>
    </message>
    <message>
        <source>Clothing alike</source>
        <translation type="unfinished">Roupas semelhantes</translation>
    </message>
    <message>
        <source>Same overlay</source>
        <translation type="unfinished">Mesma sobreposição</translation>
    </message>
    <message>
        <source>Same scene</source>
        <translation type="unfinished">Mesma cena</translation>
    </message>
    <message>
        <source>Same sensor noise</source>
        <translation type="unfinished">Mesmo ruído do sensor</translation>
    </message>
    <message>
        <source>Same structure of files</source>
        <translation type="unfinished">Mesma estrutura de arquivos</translation>
    </message>
    <message>
        <source>No picture is shown: {found}.</source>
        <translation type="unfinished">Nenhuma imagem é mostrada: {found}.</translation>
    </message>
    <message>
        <source>Line drawing</source>
        <translation type="unfinished">Desenho de linhas</translation>
    </message>
    <message>
        <source>The lines of the picked picture&apos;s scene, people left out; on the record; again or Esc veils</source>
        <translation type="unfinished">As linhas da cena da imagem selecionada, sem as pessoas; fica registrado; de novo ou Esc volta a velar</translation>
    </message>
    <message>
        <source>Scene with people filled in</source>
        <translation type="unfinished">Cena com pessoas preenchidas</translation>
    </message>
    <message>
        <source>Sharp, people covered; in Compare and Where else both pictures; on the record; again or Esc veils</source>
        <translation type="unfinished">Nítida, pessoas cobertas; em Comparar e Onde mais, as duas imagens; fica registrado; de novo ou Esc volta a velar</translation>
    </message>
    <message>
        <source>Keyhole</source>
        <translation type="unfinished">Visor</translation>
    </message>
    <message>
        <source>One small circle in grey; arrows or the mouse move it; five seconds without that, or Esc, veil</source>
        <translation type="unfinished">Um pequeno círculo em cinza; setas ou mouse o movem; cinco segundos sem isso, ou Esc, volta a velar</translation>
    </message>
    <message>
        <source>Show in full …</source>
        <translation type="unfinished">Mostrar por inteiro …</translation>
    </message>
    <message>
        <source>Asks why; in colour from the exhibit, for 20 seconds; + and - zoom</source>
        <translation type="unfinished">Pergunta o motivo; em cores, a partir do vestígio, por 20 segundos; + e - dão zoom</translation>
    </message>
    <message>
        <source>My looks …</source>
        <translation type="unfinished">Minhas visualizações …</translation>
    </message>
    <message>
        <source>How much you looked at, by day and kind, and what needed no look; for you alone</source>
        <translation type="unfinished">Quanto você olhou, por dia e tipo, e o que não exigiu visualização; só para você</translation>
    </message>
    <message>
        <source>The window speaks English: the file of the language {code} cannot be used.</source>
        <translation type="unfinished">A janela está em inglês: o arquivo do idioma {code} não pode ser usado.</translation>
    </message>
    <message>
        <source>It is not there, or not as Qt Linguist writes it.</source>
        <translation type="unfinished">Não está lá, ou não está no formato que o Qt Linguist grava.</translation>
    </message>
    <message>
        <source>Put the program&apos;s own file back into resources/languages, or choose another language.</source>
        <translation type="unfinished">Reponha o arquivo do próprio programa em resources/languages ou escolha outro idioma.</translation>
    </message>
    <message>
        <source>{language} (draft)</source>
        <translation type="unfinished">{language} (rascunho)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished">Escolher</translation>
    </message>
    <message>
        <source>Line drawings</source>
        <translation type="unfinished">Desenhos de linhas</translation>
    </message>
    <message>
        <source>Scenes, people filled in</source>
        <translation type="unfinished">Cenas, pessoas preenchidas</translation>
    </message>
    <message>
        <source>Keyholes</source>
        <translation type="unfinished">Visores</translation>
    </message>
    <message>
        <source>Peeks</source>
        <translation type="unfinished">Vislumbres</translation>
    </message>
    <message>
        <source>In full</source>
        <translation type="unfinished">Por inteiro</translation>
    </message>
    <message>
        <source>Only your own looks in this case are shown. That you looked, at what and when is part of the case&apos;s record; how large and how long is sealed with a key of your own on this machine. It is no measure of work.</source>
        <translation type="unfinished">Só são mostradas as suas próprias visualizações neste caso. Que você olhou, o quê e quando faz parte do registro do caso; o tamanho e a duração ficam lacrados com uma chave sua nesta máquina. Não é uma medida de trabalho.</translation>
    </message>
    <message>
        <source>My looks</source>
        <translation type="unfinished">Minhas visualizações</translation>
    </message>
    <message>
        <source>Looks by kind</source>
        <translation type="unfinished">Visualizações por tipo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Tipo</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation type="unfinished">Visualizações</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Tempo</translation>
    </message>
    <message>
        <source>In peeks of 4 s</source>
        <translation type="unfinished">Em vislumbres de 4 s</translation>
    </message>
    <message>
        <source>That makes clear looks like {took} peeks of 4 seconds for each grade.</source>
        <translation type="unfinished">Isso dá olhares sem véu como {took} vislumbres de 4 segundos por classificação.</translation>
    </message>
    <message numerus="yes">
        <source>%n look(s) (was|were) sealed on another machine, or with a key that is gone: counted here, without time and size.</source>
        <translation type="unfinished">
            <numerusform>%n visualização foi lacrada em outra máquina, ou com uma chave que não existe mais: contada aqui, sem tempo nem tamanho.</numerusform>
            <numerusform>%n visualizações foram lacradas em outra máquina, ou com uma chave que não existe mais: contadas aqui, sem tempo nem tamanho.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n look(s) (has|have) been altered since: counted here, without time and size. Tell whoever looks after the case.</source>
        <translation type="unfinished">
            <numerusform>%n visualização foi alterada desde então: contada aqui, sem tempo nem tamanho. Avise quem cuida do caso.</numerusform>
            <numerusform>%n visualizações foram alteradas desde então: contadas aqui, sem tempo nem tamanho. Avise quem cuida do caso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is graded yet.</source>
        <translation type="unfinished">Nada foi classificado ainda.</translation>
    </message>
    <message numerus="yes">
        <source>{unseen} of %n graded picture(s) needed no clear look.</source>
        <translation type="unfinished">
            <numerusform>{unseen} de %n imagem classificada não exigiu visualização sem véu.</numerusform>
            <numerusform>{unseen} de %n imagens classificadas não exigiram visualização sem véu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{unseen} of %n graded picture(s) needed no clear look, {copies} of them since a copy was looked at.</source>
        <translation type="unfinished">
            <numerusform>{unseen} de %n imagem classificada não exigiu visualização sem véu, {copies} por já ter sido vista uma cópia.</numerusform>
            <numerusform>{unseen} de %n imagens classificadas não exigiram visualização sem véu, {copies} delas por já ter sido vista uma cópia.</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <comment>list of all tabs</comment>
        <translation type="unfinished">Todos</translation>
    </message>
    <message>
        <source>All panels</source>
        <translation type="unfinished">Todos os painéis</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation type="unfinished">Painéis</translation>
    </message>
    <message>
        <source>How files are read on this machine</source>
        <translation type="unfinished">Como os arquivos são lidos nesta máquina</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Salvar</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation type="unfinished">Abrir caso</translation>
    </message>
    <message>
        <source>The pass phrase is lost: use the recovery key</source>
        <translation type="unfinished">A frase-senha foi perdida: usar a chave de recuperação</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation type="unfinished">Abrindo …</translation>
    </message>
    <message>
        <source>What differs, and what links the two</source>
        <translation type="unfinished">O que difere e o que vincula as duas</translation>
    </message>
    <message>
        <source>Others to compare the left picture with</source>
        <translation type="unfinished">Outras para comparar com a imagem esquerda</translation>
    </message>
    <message>
        <source>Nothing else is linked to these two.</source>
        <translation type="unfinished">Nada mais está vinculado a estas duas.</translation>
    </message>
    <message>
        <source>Others, or what differs</source>
        <translation type="unfinished">Outras, ou o que difere</translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished">Outras</translation>
    </message>
    <message>
        <source>Differences and links</source>
        <translation type="unfinished">Diferenças e vínculos</translation>
    </message>
    <message>
        <source>{linker}, {likely}: {reason}</source>
        <translation type="unfinished">{linker}, {likely}: {reason}</translation>
    </message>
    <message>
        <source>First is here the right picture.</source>
        <translation type="unfinished">“First” (primeira) é aqui a imagem direita.</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) to compare with</source>
        <translation type="unfinished">
            <numerusform>%n outra para comparar</numerusform>
            <numerusform>%n outras para comparar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) to compare with, {both} linked to both</source>
        <translation type="unfinished">
            <numerusform>%n outra para comparar, {both} vinculada a ambas</numerusform>
            <numerusform>%n outras para comparar, {both} vinculadas a ambas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) worth a look</source>
        <translation type="unfinished">
            <numerusform>%n par que vale a pena ver</numerusform>
            <numerusform>%n pares que vale a pena ver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) shown without a word</source>
        <translation type="unfinished">
            <numerusform>%n par mostrado sem decisão</numerusform>
            <numerusform>%n pares mostrados sem decisão</numerusform>
        </translation>
    </message>
    <message>
        <source>No pair worth a look is left</source>
        <translation type="unfinished">Não resta par que valha a pena ver</translation>
    </message>
    <message>
        <source>Nothing else waits for a look</source>
        <translation type="unfinished">Não há mais nada a ver</translation>
    </message>
    <message>
        <source>Pair {at} of {all}</source>
        <translation type="unfinished">Par {at} de {all}</translation>
    </message>
    <message numerus="yes">
        <source>one place hangs on it: {larger} and %n picture(s)</source>
        <translation type="unfinished">
            <numerusform>um local depende dele: {larger} e %n imagem</numerusform>
            <numerusform>um local depende dele: {larger} e %n imagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one series hangs on it: {larger} and %n picture(s)</source>
        <translation type="unfinished">
            <numerusform>uma série depende dele: {larger} e %n imagem</numerusform>
            <numerusform>uma série depende dele: {larger} e %n imagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one stack hangs on it: {larger} and %n picture(s)</source>
        <translation type="unfinished">
            <numerusform>uma pilha depende dele: {larger} e %n imagem</numerusform>
            <numerusform>uma pilha depende dele: {larger} e %n imagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one person hangs on it: {larger} and %n picture(s)</source>
        <translation type="unfinished">
            <numerusform>uma pessoa depende dele: {larger} e %n imagem</numerusform>
            <numerusform>uma pessoa depende dele: {larger} e %n imagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>would make one place of {larger} and %n picture(s)</source>
        <translation type="unfinished">
            <numerusform>faria um só local de {larger} e %n imagem</numerusform>
            <numerusform>faria um só local de {larger} e %n imagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>would make one series of {larger} and %n picture(s)</source>
        <translation type="unfinished">
            <numerusform>faria uma só série de {larger} e %n imagem</numerusform>
            <numerusform>faria uma só série de {larger} e %n imagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>would make one stack of {larger} and %n picture(s)</source>
        <translation type="unfinished">
            <numerusform>faria uma só pilha de {larger} e %n imagem</numerusform>
            <numerusform>faria uma só pilha de {larger} e %n imagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>would make one person of {larger} and %n picture(s)</source>
        <translation type="unfinished">
            <numerusform>faria uma só pessoa de {larger} e %n imagem</numerusform>
            <numerusform>faria uma só pessoa de {larger} e %n imagens</numerusform>
        </translation>
    </message>
    <message>
        <source>No face in this case looks like this one. That says nothing of pictures in which no face was found.</source>
        <translation type="unfinished">Nenhum rosto deste caso se parece com este. Isso nada diz das imagens em que nenhum rosto foi encontrado.</translation>
    </message>
    <message>
        <source>Which face is meant</source>
        <translation type="unfinished">A que rosto se refere</translation>
    </message>
    <message>
        <source>Faces that look like it</source>
        <translation type="unfinished">Rostos parecidos com ele</translation>
    </message>
    <message>
        <source>Back to the person</source>
        <translation type="unfinished">Voltar à pessoa</translation>
    </message>
    <message>
        <source>Same ({decide.same|Y})</source>
        <translation type="unfinished">O mesmo ({decide.same|Y})</translation>
    </message>
    <message>
        <source>Search by a face of {picture}</source>
        <translation type="unfinished">Procurar por um rosto de {picture}</translation>
    </message>
    <message numerus="yes">
        <source>%n further face(s) in this picture (was|were) seen and not compared.</source>
        <translation type="unfinished">
            <numerusform>Mais %n rosto desta imagem foi visto e não comparado.</numerusform>
            <numerusform>Mais %n rostos desta imagem foram vistos e não comparados.</numerusform>
        </translation>
    </message>
    <message>
        <source>{row} of {many}, {side} px</source>
        <translation type="unfinished">{row} de {many}, {side} px</translation>
    </message>
    <message>
        <source>Looking through the faces of this case …</source>
        <translation type="unfinished">Percorrendo os rostos deste caso …</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) with a face like it</source>
        <translation type="unfinished">
            <numerusform>%n imagem com um rosto parecido</numerusform>
            <numerusform>%n imagens com um rosto parecido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other face(s) of this case compared</source>
        <translation type="unfinished">
            <numerusform>%n outro rosto deste caso comparado</numerusform>
            <numerusform>%n outros rostos deste caso comparados</numerusform>
        </translation>
    </message>
    <message>
        <source>likeness, not identity; less reliable on children and on some skin tones</source>
        <translation type="unfinished">semelhança, não identidade; menos confiável com crianças e com alguns tons de pele</translation>
    </message>
    <message>
        <source>Found by a search for this face.</source>
        <translation type="unfinished">Encontrado em uma busca por este rosto.</translation>
    </message>
    <message>
        <source>Their faces are {band}: likeness, not identity.</source>
        <translation type="unfinished">Seus rostos são {band}: semelhança, não identidade.</translation>
    </message>
    <message>
        <source>One of them is too small, too blurred or too uncertain a face, or perhaps a print, to say more.</source>
        <translation type="unfinished">Um deles é pequeno, borrado ou incerto demais como rosto, ou talvez uma reprodução, para dizer mais.</translation>
    </message>
    <message>
        <source>The two are grouped as one person.</source>
        <translation type="unfinished">Os dois estão agrupados como uma só pessoa.</translation>
    </message>
    <message>
        <source>also in common</source>
        <translation type="unfinished">também em comum</translation>
    </message>
    <message>
        <source>This is no sign of one place, but they have it in common:</source>
        <translation type="unfinished">Não é indício de um mesmo local, mas têm isto em comum:</translation>
    </message>
    <message>
        <source>This is no sign of copies, but they have it in common:</source>
        <translation type="unfinished">Não é indício de cópias, mas têm isto em comum:</translation>
    </message>
    <message>
        <source>Not the same ({decide.different|X})</source>
        <translation type="unfinished">Diferente ({decide.different|X})</translation>
    </message>
    <message>
        <source>Undecided ({decide.undecided|U})</source>
        <translation type="unfinished">Indefinido ({decide.undecided|U})</translation>
    </message>
    <message>
        <source>Not this person ({decide.different|X})</source>
        <translation type="unfinished">Não é esta pessoa ({decide.different|X})</translation>
    </message>
    <message>
        <source>Same</source>
        <comment>word on a pair</comment>
        <translation type="unfinished">O mesmo</translation>
    </message>
    <message>
        <source>Different</source>
        <comment>word on a pair</comment>
        <translation type="unfinished">Diferente</translation>
    </message>
    <message>
        <source>Undecided</source>
        <comment>word on a pair</comment>
        <translation type="unfinished">Indefinido</translation>
    </message>
    <message>
        <source>The same copies?</source>
        <translation type="unfinished">Cópias da mesma imagem?</translation>
    </message>
    <message>
        <source>The same place?</source>
        <translation type="unfinished">O mesmo local?</translation>
    </message>
    <message>
        <source>The same series?</source>
        <translation type="unfinished">A mesma série?</translation>
    </message>
    <message>
        <source>The same person?</source>
        <translation type="unfinished">A mesma pessoa?</translation>
    </message>
    <message>
        <source>Why the picked picture is here</source>
        <translation type="unfinished">Por que a imagem selecionada está aqui</translation>
    </message>
    <message>
        <source>with {picture}, {sure}</source>
        <translation type="unfinished">com {picture}, {sure}</translation>
    </message>
    <message>
        <source>Decided by {examiner}, {at}. {back}</source>
        <translation type="unfinished">Decisão de {examiner}, {at}. {back}</translation>
    </message>
    <message>
        <source>with {picture}, {word}</source>
        <translation type="unfinished">com {picture}, {word}</translation>
    </message>
    <message>
        <source>Pick a member to see why it is here.</source>
        <translation type="unfinished">Selecione um membro para ver por que está aqui.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished">Comandos</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation type="unfinished">Digite um comando</translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished">Locais</translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished">Séries</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished">Cópias</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished">Comparar</translation>
    </message>
    <message>
        <source>What a word is about</source>
        <translation type="unfinished">A que se refere a decisão</translation>
    </message>
    <message>
        <source>Save remarks</source>
        <translation type="unfinished">Salvar observações</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s), signed by you. Nothing else of the file goes along.</source>
        <translation type="unfinished">
            <numerusform>%n observação, assinada por você. Nada mais do arquivo vai junto.</numerusform>
            <numerusform>%n observações, assinadas por você. Nada mais do arquivo vai junto.</numerusform>
        </translation>
    </message>
    <message>
        <source>{sender}, whose key signed it</source>
        <translation type="unfinished">{sender}, cuja chave o assinou</translation>
    </message>
    <message>
        <source>Their key</source>
        <translation type="unfinished">Chave do remetente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Próximo</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>the next pair</comment>
        <translation type="unfinished">Próximo</translation>
    </message>
    <message>
        <source>The next pair worth a look, without a word on this one: Page down</source>
        <translation type="unfinished">O próximo par que vale a pena ver, sem decisão sobre este: Page Down</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) of points: full stop and comma step through them.</source>
        <translation type="unfinished">
            <numerusform>%n região de pontos: as teclas ponto (.) e vírgula (,) as percorrem.</numerusform>
            <numerusform>%n regiões de pontos: as teclas ponto (.) e vírgula (,) as percorrem.</numerusform>
        </translation>
    </message>
    <message>
        <source>saved: {word}; {grade.undo|Ctrl+Z} takes it back</source>
        <translation type="unfinished">salvo: {word}; {grade.undo|Ctrl+Z} desfaz</translation>
    </message>
    <message>
        <source>taken back; no word stands now</source>
        <translation type="unfinished">desfeito; não há mais decisão em vigor</translation>
    </message>
    <message>
        <source>taken back; {word} stands</source>
        <translation type="unfinished">desfeito; vale {word}</translation>
    </message>
    <message>
        <source>C shows the scenes, with people filled in.</source>
        <translation type="unfinished">C mostra as cenas, com as pessoas preenchidas.</translation>
    </message>
    <message>
        <source>Compare: next points that agree</source>
        <translation type="unfinished">Comparar: próximos pontos que coincidem</translation>
    </message>
    <message>
        <source>Compare: points before</source>
        <translation type="unfinished">Comparar: pontos anteriores</translation>
    </message>
    <message>
        <source>Compare: all points</source>
        <translation type="unfinished">Comparar: todos os pontos</translation>
    </message>
    <message>
        <source>Compare: others and differences, on or off</source>
        <translation type="unfinished">Comparar: outras e diferenças, mostrar ou ocultar</translation>
    </message>
    <message>
        <source>Compare: lines, on or off</source>
        <translation type="unfinished">Comparar: linhas, mostrar ou ocultar</translation>
    </message>
    <message>
        <source>Next pair to compare</source>
        <translation type="unfinished">Próximo par a comparar</translation>
    </message>
    <message>
        <source>Also Page down, without a word</source>
        <translation type="unfinished">Também Page Down, sem decisão</translation>
    </message>
    <message>
        <source>Pair before</source>
        <translation type="unfinished">Par anterior</translation>
    </message>
    <message>
        <source>Also Page up</source>
        <translation type="unfinished">Também Page Up</translation>
    </message>
    <message>
        <source>Nothing is decided yet. Pick a pair in Places or Series, or two pictures on the wall, and say the same ({decide.same|Y}), not the same ({decide.different|X}) or undecided ({decide.undecided|U}).</source>
        <translation type="unfinished">Nada foi decidido ainda. Selecione um par em Locais ou Séries, ou duas imagens no mural, e diga o mesmo ({decide.same|Y}), diferente ({decide.different|X}) ou indefinido ({decide.undecided|U}).</translation>
    </message>
    <message>
        <source>Compared side by side.</source>
        <translation type="unfinished">Comparadas lado a lado.</translation>
    </message>
    <message>
        <source>Picked on the wall.</source>
        <translation type="unfinished">Escolhidas no mural.</translation>
    </message>
    <message>
        <source>Found by Where else?</source>
        <translation type="unfinished">Encontradas por Onde mais?</translation>
    </message>
    <message>
        <source>Found by a face.</source>
        <translation type="unfinished">Encontradas por um rosto.</translation>
    </message>
    <message>
        <source>Not this person.</source>
        <translation type="unfinished">Não é esta pessoa.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished">Desfeito.</translation>
    </message>
    <message>
        <source>Taken back by a merger.</source>
        <translation type="unfinished">Desfeito por uma união.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished">Decisões</translation>
    </message>
    <message>
        <source>The pictures of the word</source>
        <translation type="unfinished">As imagens da decisão</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation type="unfinished">Contradição</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation type="unfinished">
            <numerusform>%n observação</numerusform>
            <numerusform>%n observações</numerusform>
        </translation>
    </message>
    <message>
        <source>{not_of_one}: {part} and {rest}</source>
        <translation type="unfinished">{not_of_one}: {part} e {rest}</translation>
    </message>
    <message>
        <source>Named {name}</source>
        <translation type="unfinished">Nome dado: {name}</translation>
    </message>
    <message>
        <source>No word any more: {kind}</source>
        <translation type="unfinished">Sem decisão em vigor: {kind}</translation>
    </message>
    <message>
        <source>Undecided: {kind}</source>
        <translation type="unfinished">Indefinido: {kind}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation type="unfinished">{first} e {second}</translation>
    </message>
    <message>
        <source>{pictures}: {decide.undecided|U} takes it back.</source>
        <translation type="unfinished">{pictures}: {decide.undecided|U} desfaz.</translation>
    </message>
    <message>
        <source>{pictures}: {decide.same|Y}, {decide.different|X} or {decide.undecided|U} settles it.</source>
        <translation type="unfinished">{pictures}: {decide.same|Y}, {decide.different|X} ou {decide.undecided|U} resolve.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation type="unfinished">
            <numerusform>%n decisão</numerusform>
            <numerusform>%n decisões</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n split(s)</source>
        <translation type="unfinished">
            <numerusform>%n separação</numerusform>
            <numerusform>%n separações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation type="unfinished">
            <numerusform>%n nome</numerusform>
            <numerusform>%n nomes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s)</source>
        <translation type="unfinished">
            <numerusform>%n contradição</numerusform>
            <numerusform>%n contradições</numerusform>
        </translation>
    </message>
    <message>
        <source>the newest {most} are listed</source>
        <translation type="unfinished">as {most} mais recentes estão listadas</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation type="unfinished">bytes</translation>
    </message>
    <message>
        <source>Hidden until your second reading is ended</source>
        <translation type="unfinished">Oculto até que sua segunda leitura seja encerrada</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>value of a fact</comment>
        <translation type="unfinished">sim</translation>
    </message>
    <message>
        <source>no</source>
        <comment>value of a fact</comment>
        <translation type="unfinished">não</translation>
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
        <translation type="unfinished">{category}, como o primeiro examinador</translation>
    </message>
    <message>
        <source>{category}, where the first examiner said {first}</source>
        <translation type="unfinished">{category}, onde o primeiro examinador disse {first}</translation>
    </message>
    <message>
        <source>by {examiner}</source>
        <translation type="unfinished">por {examiner}</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished">Dados</translation>
    </message>
    <message>
        <source>Facts of the picked picture</source>
        <translation type="unfinished">Dados da imagem selecionada</translation>
    </message>
    <message>
        <source>Nothing picked</source>
        <translation type="unfinished">Nada selecionado</translation>
    </message>
    <message>
        <source>Pick a picture to see what is known of it.</source>
        <translation type="unfinished">Selecione uma imagem para ver o que se sabe dela.</translation>
    </message>
    <message>
        <source>Picture {picture}</source>
        <translation type="unfinished">Imagem {picture}</translation>
    </message>
    <message>
        <source>one of {many} picked</source>
        <translation type="unfinished">uma de {many} selecionadas</translation>
    </message>
    <message numerus="yes">
        <source>Found in %n file(s)</source>
        <translation type="unfinished">
            <numerusform>Encontrada em %n arquivo</numerusform>
            <numerusform>Encontrada em %n arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished">Problema</translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished">Categoria</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation type="unfinished">Segunda leitura</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation type="unfinished">Diligências</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished">Pertence a</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation type="unfinished">Contradições</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation type="unfinished">Não comparados</translation>
    </message>
    <message>
        <source>Where that is</source>
        <translation type="unfinished">Onde fica</translation>
    </message>
    <message>
        <source>offline map</source>
        <translation type="unfinished">mapa offline</translation>
    </message>
    <message numerus="yes">
        <source>%n more face(s) may be in this picture. Only the {most} largest of a picture are compared: who is among the others is found by no likeness.</source>
        <translation type="unfinished">
            <numerusform>Pode haver mais %n rosto nesta imagem. Só os {most} maiores de uma imagem são comparados: quem está entre os outros não é encontrado por semelhança.</numerusform>
            <numerusform>Pode haver mais %n rostos nesta imagem. Só os {most} maiores de uma imagem são comparados: quem está entre os outros não é encontrado por semelhança.</numerusform>
        </translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished">Nome do arquivo</translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished">Arquivos</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished">Identidade</translation>
    </message>
    <message>
        <source>equality only</source>
        <translation type="unfinished">só igualdade</translation>
    </message>
    <message>
        <source>{part}, version {version}</source>
        <translation type="unfinished">{part}, versão {version}</translation>
    </message>
    <message>
        <source>A saved filter that is ticked cannot be part of another one.</source>
        <translation type="unfinished">Um filtro salvo que está marcado não pode fazer parte de outro.</translation>
    </message>
    <message>
        <source>What is ticked now is kept under this name, and stands at the top of Filters. It counts anew each time. What the timeline or the map narrows is not part of it.</source>
        <translation type="unfinished">O que está marcado agora é guardado com este nome e fica no topo de Filtros. É recontado a cada vez. O que a linha do tempo ou o mapa restringe não faz parte dele.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished">Filtros</translation>
    </message>
    <message>
        <source>No filter was saved: tick what is to be shown first.</source>
        <translation type="unfinished">Nenhum filtro foi salvo: marque primeiro o que deve ser mostrado.</translation>
    </message>
    <message>
        <source>Untick it, then save the rest.</source>
        <translation type="unfinished">Desmarque-o e depois salve o resto.</translation>
    </message>
    <message>
        <source>Save what is ticked</source>
        <translation type="unfinished">Salvar o que está marcado</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation type="unfinished">Mostrar tudo de novo</translation>
    </message>
    <message>
        <source>Save what is ticked …</source>
        <translation type="unfinished">Salvar o que está marcado …</translation>
    </message>
    <message>
        <source>Under a name, at the top of Filters</source>
        <translation type="unfinished">Com um nome, no topo de Filtros</translation>
    </message>
    <message>
        <source>Forget the chosen saved filter</source>
        <translation type="unfinished">Descartar o filtro salvo escolhido</translation>
    </message>
    <message>
        <source>The one that Filters&apos; keyboard is at</source>
        <translation type="unfinished">Aquele em que está o foco do teclado, em Filtros</translation>
    </message>
    <message>
        <source>This lead is open</source>
        <translation type="unfinished">Diligência aberta</translation>
    </message>
    <message>
        <source>This lead is done</source>
        <translation type="unfinished">Diligência concluída</translation>
    </message>
    <message>
        <source>This lead is dropped</source>
        <translation type="unfinished">Diligência abandonada</translation>
    </message>
    <message>
        <source>What came of it, in a few words, or nothing.</source>
        <translation type="unfinished">O que resultou dela, em poucas palavras, ou nada.</translation>
    </message>
    <message>
        <source>No leads yet. {leads.write|L} writes one down: what is to be done next, and why.</source>
        <translation type="unfinished">Ainda não há diligências. {leads.write|L} anota uma: o que deve ser feito a seguir, e por quê.</translation>
    </message>
    <message>
        <source>What is to be done next?</source>
        <translation type="unfinished">O que deve ser feito a seguir?</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation type="unfinished">Nova diligência</translation>
    </message>
    <message>
        <source>Add lead</source>
        <translation type="unfinished">Incluir diligência</translation>
    </message>
    <message>
        <source>No lead was changed: choose one in Leads first.</source>
        <translation type="unfinished">Nenhuma diligência foi alterada: escolha antes uma em Diligências.</translation>
    </message>
    <message>
        <source>a lead</source>
        <comment>what closing the case loses</comment>
        <translation type="unfinished">uma diligência</translation>
    </message>
    <message>
        <source>Write a lead</source>
        <translation type="unfinished">Escrever diligência</translation>
    </message>
    <message>
        <source>A next step, from the picked picture</source>
        <translation type="unfinished">Um próximo passo, a partir da imagem selecionada</translation>
    </message>
    <message>
        <source>Save the lead</source>
        <translation type="unfinished">Salvar a diligência</translation>
    </message>
    <message>
        <source>Lead is done, or open again</source>
        <translation type="unfinished">Concluir a diligência, ou reabri-la</translation>
    </message>
    <message>
        <source>The chosen lead; asks for a remark, which may be none</source>
        <translation type="unfinished">A diligência escolhida; pede uma observação, que pode ficar vazia</translation>
    </message>
    <message>
        <source>Lead leads nowhere, or is open again</source>
        <translation type="unfinished">Abandonar a diligência, ou reabri-la</translation>
    </message>
    <message numerus="yes">
        <source>%n open lead(s) of {many}; the first {listed} are listed</source>
        <translation type="unfinished">
            <numerusform>%n diligência aberta de {many}; as primeiras {listed} estão listadas</numerusform>
            <numerusform>%n diligências abertas de {many}; as primeiras {listed} estão listadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open lead(s) of {many}</source>
        <translation type="unfinished">
            <numerusform>%n diligência aberta de {many}</numerusform>
            <numerusform>%n diligências abertas de {many}</numerusform>
        </translation>
    </message>
    <message>
        <source>picture {picture}</source>
        <translation type="unfinished">imagem {picture}</translation>
    </message>
    <message>
        <source>{state} {when}, {examiner}</source>
        <translation type="unfinished">{state} {when}, {examiner}</translation>
    </message>
    <message>
        <source>What do you see? {notes.add|Ctrl+Return} saves it.</source>
        <translation type="unfinished">O que você vê? {notes.add|Ctrl+Return} salva.</translation>
    </message>
    <message>
        <source>Blanks are marked …; the same key goes on to the next one. A laboratory can add its own: see the manual.</source>
        <translation type="unfinished">As lacunas são marcadas com …; a mesma tecla vai para a próxima. Um laboratório pode acrescentar as suas: veja o manual.</translation>
    </message>
    <message>
        <source>Corrected: {note}</source>
        <translation type="unfinished">Corrigida: {note}</translation>
    </message>
    <message>
        <source>corrected</source>
        <comment>a note, by a newer one</comment>
        <translation type="unfinished">corrigida</translation>
    </message>
    <message>
        <source>Search all notes of the case</source>
        <translation type="unfinished">Buscar em todas as notas do caso</translation>
    </message>
    <message>
        <source>Search notes</source>
        <translation type="unfinished">Buscar notas</translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished">Nova nota</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished">Adicionar nota</translation>
    </message>
    <message>
        <source>a note on {picture}</source>
        <translation type="unfinished">uma nota sobre {picture}</translation>
    </message>
    <message>
        <source>Save what you are writing first, or empty the field: it would be lost.</source>
        <translation type="unfinished">Salve primeiro o que está escrevendo ou esvazie o campo: isso se perderia.</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation type="unfinished">Salvar a correção</translation>
    </message>
    <message>
        <source>No note was begun: no picture is picked.</source>
        <translation type="unfinished">Nenhuma nota foi iniciada: nenhuma imagem está selecionada.</translation>
    </message>
    <message>
        <source>Begin a note with</source>
        <translation type="unfinished">Começar uma nota com</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished">Escrever nota</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation type="unfinished">Salvar a nota</translation>
    </message>
    <message>
        <source>Correct the chosen note</source>
        <translation type="unfinished">Corrigir a nota escolhida</translation>
    </message>
    <message>
        <source>The old one stays, struck out</source>
        <translation type="unfinished">A antiga permanece, riscada</translation>
    </message>
    <message>
        <source>Begin with a template, or go to its next blank</source>
        <translation type="unfinished">Começar com um modelo, ou ir à sua próxima lacuna</translation>
    </message>
    <message>
        <source>A laboratory&apos;s own: see the manual on notes</source>
        <translation type="unfinished">Os do próprio laboratório: veja o manual sobre notas</translation>
    </message>
    <message>
        <source>More than {most} notes found: the newest are listed; Return shows the picture</source>
        <translation type="unfinished">Mais de {most} notas encontradas: as mais recentes estão listadas; Enter mostra a imagem</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) found in the whole case</source>
        <translation type="unfinished">
            <numerusform>%n nota encontrada no caso inteiro</numerusform>
            <numerusform>%n notas encontradas no caso inteiro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) found in the whole case; Return shows the picture</source>
        <translation type="unfinished">
            <numerusform>%n nota encontrada no caso inteiro; Enter mostra a imagem</numerusform>
            <numerusform>%n notas encontradas no caso inteiro; Enter mostra a imagem</numerusform>
        </translation>
    </message>
    <message>
        <source>On {picture}, one of {many} picked</source>
        <translation type="unfinished">Sobre {picture}, uma de {many} selecionadas</translation>
    </message>
    <message>
        <source>No notes on {picture}, one of {many} picked yet</source>
        <translation type="unfinished">Ainda não há notas sobre {picture}, uma de {many} selecionadas</translation>
    </message>
    <message>
        <source>On the picked picture</source>
        <translation type="unfinished">Sobre a imagem selecionada</translation>
    </message>
    <message>
        <source>No notes on it yet</source>
        <translation type="unfinished">Ainda não há notas sobre ela</translation>
    </message>
    <message>
        <source>Keep the remark on {picture}</source>
        <translation type="unfinished">Guardar a observação sobre {picture}</translation>
    </message>
    <message>
        <source>Keep the remark</source>
        <translation type="unfinished">Guardar a observação</translation>
    </message>
    <message>
        <source>Save the correction on {picture}</source>
        <translation type="unfinished">Salvar a correção em {picture}</translation>
    </message>
    <message>
        <source>Add note on {picture}</source>
        <translation type="unfinished">Adicionar nota a {picture}</translation>
    </message>
    <message>
        <source>Next proposal</source>
        <translation type="unfinished">Próxima proposta</translation>
    </message>
    <message>
        <source>In Places and People, from anywhere in it</source>
        <translation type="unfinished">Em Locais e Pessoas, a partir de qualquer ponto</translation>
    </message>
    <message>
        <source>Only the open place or person, or everything</source>
        <translation type="unfinished">Só o local ou a pessoa em exibição, ou tudo</translation>
    </message>
    <message>
        <source>In Places and People: the wall, the map and the timeline show its pictures alone</source>
        <translation type="unfinished">Em Locais e Pessoas: o mural, o mapa e a linha do tempo mostram só suas imagens</translation>
    </message>
    <message>
        <source>Name the place or person …</source>
        <translation type="unfinished">Dar nome ao local ou à pessoa …</translation>
    </message>
    <message>
        <source>In Places, where a name in use joins the two, and in People, where it joins nobody</source>
        <translation type="unfinished">Em Locais, onde um nome já em uso une os dois, e em Pessoas, onde não une ninguém</translation>
    </message>
    <message>
        <source>In Places and People; they are never grouped with the others again</source>
        <translation type="unfinished">Em Locais e Pessoas; nunca mais são agrupados com os outros</translation>
    </message>
    <message>
        <source>Merge what is chosen</source>
        <translation type="unfinished">Unir o que está escolhido</translation>
    </message>
    <message>
        <source>In Places and People, with two or more chosen in the list; earlier words that part them are taken back</source>
        <translation type="unfinished">Em Locais e Pessoas, com dois ou mais escolhidos na lista; decisões anteriores que os separam são desfeitas</translation>
    </message>
    <message>
        <source>Proposal before</source>
        <translation type="unfinished">Proposta anterior</translation>
    </message>
    <message>
        <source>This is the place …</source>
        <translation type="unfinished">Este é o local …</translation>
    </message>
    <message>
        <source>Split picked members off …</source>
        <translation type="unfinished">Separar membros selecionados …</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Arquivo</translation>
    </message>
    <message>
        <source>It was stopped; nothing was written.</source>
        <translation type="unfinished">Foi interrompido; nada foi gravado.</translation>
    </message>
    <message>
        <source>No picture is shown of it: nothing is picked, and no note can be written on it.</source>
        <translation type="unfinished">Nenhuma imagem dele é mostrada: nada está selecionado, e não se pode escrever nota sobre ele.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">O que aconteceu</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished">O que fazer</translation>
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
        <translation type="unfinished">Sem problemas</translation>
    </message>
    <message>
        <source>Filled: the clock&apos;s zone is known, drawn in UTC. Outlined: as the clock stood. Drag or Shift+arrows brush.</source>
        <translation type="unfinished">Cheio: o fuso do relógio é conhecido, desenhado em UTC. Contorno: como o relógio marcava. Arrastar ou Shift+setas delimita.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished">Linha do tempo</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) without a time</source>
        <translation type="unfinished">
            <numerusform>%n imagem sem hora</numerusform>
            <numerusform>%n imagens sem hora</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrows pan, + and - zoom, Shift+arrows brush, Return narrows</source>
        <translation type="unfinished">Setas deslocam, + e - dão zoom, Shift+setas delimitam, Enter restringe</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished">Antigas primeiro</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished">Recentes primeiro</translation>
    </message>
    <message>
        <source>By path</source>
        <translation type="unfinished">Por caminho</translation>
    </message>
    <message>
        <source>As found</source>
        <translation type="unfinished">Como encontradas</translation>
    </message>
    <message>
        <source>With people first</source>
        <translation type="unfinished">Com pessoas primeiro</translation>
    </message>
    <message>
        <source>With people last</source>
        <translation type="unfinished">Com pessoas por último</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation type="unfinished">Sem grupos</translation>
    </message>
    <message>
        <source>By place</source>
        <translation type="unfinished">Por local</translation>
    </message>
    <message>
        <source>By series</source>
        <translation type="unfinished">Por série</translation>
    </message>
    <message>
        <source>By day</source>
        <translation type="unfinished">Por dia</translation>
    </message>
    <message>
        <source>By camera</source>
        <translation type="unfinished">Por câmera</translation>
    </message>
    <message>
        <source>By category</source>
        <translation type="unfinished">Por categoria</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation type="unfinished">Por pasta</translation>
    </message>
    <message>
        <source>No picture fits everything that is ticked in Filters or brushed. {filters.clear|Ctrl+Backspace} shows all again.</source>
        <translation type="unfinished">Nenhuma imagem atende a tudo o que está marcado em Filtros ou delimitado. {filters.clear|Ctrl+Backspace} mostra todas de novo.</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation type="unfinished">Mural</translation>
    </message>
    <message>
        <source>Order of the wall</source>
        <translation type="unfinished">Ordem do mural</translation>
    </message>
    <message>
        <source>Groups of the wall</source>
        <translation type="unfinished">Grupos do mural</translation>
    </message>
    <message>
        <source>No word was said: pick exactly two pictures, with Ctrl and a click, or two side by side.</source>
        <translation type="unfinished">Nenhuma decisão foi dada: selecione exatamente duas imagens, com Ctrl e um clique, ou duas lado a lado.</translation>
    </message>
    <message>
        <source>That copy is not among what the wall shows now.</source>
        <translation type="unfinished">Essa cópia não está entre o que o mural mostra agora.</translation>
    </message>
    <message>
        <source>undecided place</source>
        <translation type="unfinished">local indefinido</translation>
    </message>
    <message>
        <source>There are no categories to go by here.</source>
        <translation type="unfinished">Não há categorias por onde se guiar aqui.</translation>
    </message>
    <message>
        <source>Every tile behind this one has a category.</source>
        <translation type="unfinished">Todos os blocos depois deste têm categoria.</translation>
    </message>
    <message numerus="yes">
        <source>%n tile(s)</source>
        <translation type="unfinished">
            <numerusform>%n bloco</numerusform>
            <numerusform>%n blocos</numerusform>
        </translation>
    </message>
    <message>
        <source>the others are being read</source>
        <translation type="unfinished">os demais estão sendo lidos</translation>
    </message>
    <message>
        <source>narrowed by {panels}</source>
        <translation type="unfinished">restrito por {panels}</translation>
    </message>
    <message numerus="yes">
        <source>%n tile(s) picked</source>
        <translation type="unfinished">
            <numerusform>%n bloco selecionado</numerusform>
            <numerusform>%n blocos selecionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfold stacks of copies, or fold them</source>
        <translation type="unfinished">Desdobrar pilhas de cópias, ou dobrá-las</translation>
    </message>
    <message>
        <source>Briefing …</source>
        <translation type="unfinished">Briefing …</translation>
    </message>
    <message>
        <source>What lies ahead on the wall, in numbers and without a picture; and in which order</source>
        <translation type="unfinished">O que há pela frente no mural, em números e sem imagem alguma; e em que ordem</translation>
    </message>
    <message>
        <source>Next without a category</source>
        <translation type="unfinished">Próxima sem categoria</translation>
    </message>
    <message>
        <source>Next group on the wall</source>
        <translation type="unfinished">Próximo grupo no mural</translation>
    </message>
    <message>
        <source>Group before on the wall</source>
        <translation type="unfinished">Grupo anterior no mural</translation>
    </message>
    <message>
        <source>Pick the whole group</source>
        <translation type="unfinished">Selecionar o grupo inteiro</translation>
    </message>
    <message>
        <source>Fold the group, or unfold it</source>
        <translation type="unfinished">Dobrar o grupo, ou desdobrá-lo</translation>
    </message>
    <message>
        <source>To its first tile alone</source>
        <translation type="unfinished">Até ficar só seu primeiro bloco</translation>
    </message>
    <message>
        <source>Larger tiles</source>
        <translation type="unfinished">Blocos maiores</translation>
    </message>
    <message>
        <source>Smaller tiles</source>
        <translation type="unfinished">Blocos menores</translation>
    </message>
    <message>
        <source>Pick a picture anywhere and press {where.ask|W}. Then Return searches for it; draw a region to search for a detail.</source>
        <translation type="unfinished">Selecione uma imagem em qualquer lugar e pressione {where.ask|W}. Depois Enter a procura; desenhe uma região para procurar um detalhe.</translation>
    </message>
    <message>
        <source>Return searches for the whole picture; drag, or use the arrows, for a part of it. {picture.context|C} shows it, people filled in.</source>
        <translation type="unfinished">Enter procura a imagem inteira; arraste, ou use as setas, para uma parte dela. {picture.context|C} mostra-a, com as pessoas preenchidas.</translation>
    </message>
    <message>
        <source>Arrows move the region, Shift and arrows grow it, {where.region|R} takes the whole picture again. Return searches, {picture.context|C} uncovers.</source>
        <translation type="unfinished">Setas movem a região, Shift e setas a aumentam, {where.region|R} toma de novo a imagem inteira. Enter procura, {picture.context|C} descobre.</translation>
    </message>
    <message>
        <source>Nothing in this case shows it too, as far as points can tell. Try a larger region, or the whole picture.</source>
        <translation type="unfinished">Nada neste caso a mostra também, até onde os pontos permitem dizer. Tente uma região maior ou a imagem inteira.</translation>
    </message>
    <message>
        <source>Found by Where else?, no link of the case.</source>
        <translation type="unfinished">Encontrado com Onde mais?; não é um vínculo do caso.</translation>
    </message>
    <message>
        <source>No word was said: the search has not come to its end.</source>
        <translation type="unfinished">Nenhuma decisão foi dada: a busca não chegou ao fim.</translation>
    </message>
    <message>
        <source>No word was said: pick one of the pictures that were found.</source>
        <translation type="unfinished">Nenhuma decisão foi dada: selecione uma das imagens encontradas.</translation>
    </message>
    <message>
        <source>A wallpaper or a chair is sold many times over: look for what there is only once.</source>
        <translation type="unfinished">Um papel de parede ou uma cadeira são vendidos muitas vezes: procure o que só existe uma vez.</translation>
    </message>
    <message>
        <source>strong</source>
        <comment>how much speaks for a finding</comment>
        <translation type="unfinished">forte</translation>
    </message>
    <message>
        <source>fair</source>
        <comment>how much speaks for a finding</comment>
        <translation type="unfinished">razoável</translation>
    </message>
    <message>
        <source>weak</source>
        <comment>how much speaks for a finding</comment>
        <translation type="unfinished">fraco</translation>
    </message>
    <message>
        <source>Where else?</source>
        <translation type="unfinished">Onde mais?</translation>
    </message>
    <message>
        <source>Where else it is seen</source>
        <translation type="unfinished">Onde mais aparece</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">Procurar</translation>
    </message>
    <message>
        <source>Region ({where.region|R})</source>
        <translation type="unfinished">Região ({where.region|R})</translation>
    </message>
    <message>
        <source>Not ({decide.different|X})</source>
        <translation type="unfinished">Não ({decide.different|X})</translation>
    </message>
    <message>
        <source>Looking through the case …</source>
        <translation type="unfinished">Percorrendo o caso …</translation>
    </message>
    <message>
        <source>Making ready …</source>
        <translation type="unfinished">Preparando …</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of no place</source>
        <translation type="unfinished">
            <numerusform>%n imagem de nenhum local</numerusform>
            <numerusform>%n imagens de nenhum local</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) looked through</source>
        <translation type="unfinished">
            <numerusform>%n imagem percorrida</numerusform>
            <numerusform>%n imagens percorridas</numerusform>
        </translation>
    </message>
    <message>
        <source>links to look at, the likeliest first</source>
        <translation type="unfinished">vínculos a verificar, os mais prováveis primeiro</translation>
    </message>
    <message>
        <source>{first} and {second}: no word stands now.</source>
        <translation type="unfinished">{first} e {second}: não há mais decisão em vigor.</translation>
    </message>
    <message>
        <source>Searches the whole case for the picked picture, or for a part of it that you draw</source>
        <translation type="unfinished">Procura no caso inteiro a imagem selecionada, ou uma parte dela que você desenhe</translation>
    </message>
    <message>
        <source>Where else: draw a region, or the whole</source>
        <translation type="unfinished">Onde mais: desenhar uma região, ou tudo</translation>
    </message>
    <message>
        <source>Where else: search</source>
        <translation type="unfinished">Onde mais: procurar</translation>
    </message>
    <message>
        <source>Where else: forget the search</source>
        <translation type="unfinished">Onde mais: descartar a busca</translation>
    </message>
    <message numerus="yes">
        <source>Making ready: {done} of %n picture(s) …</source>
        <translation type="unfinished">
            <numerusform>Preparando: {done} de %n imagem …</numerusform>
            <numerusform>Preparando: {done} de %n imagens …</numerusform>
        </translation>
    </message>
    <message>
        <source>own place</source>
        <comment>of a finding</comment>
        <translation type="unfinished">próprio local</translation>
    </message>
    <message>
        <source>place</source>
        <comment>of a finding</comment>
        <translation type="unfinished">local</translation>
    </message>
    <message>
        <source>no place yet</source>
        <comment>of a finding</comment>
        <translation type="unfinished">ainda sem local</translation>
    </message>
    <message>
        <source>{many} found</source>
        <translation type="unfinished">achados: {many}</translation>
    </message>
    <message numerus="yes">
        <source>It is in the place that the asked picture is in already, with %n picture(s); {found} of them found.</source>
        <translation type="unfinished">
            <numerusform>Está no local em que a imagem procurada já está, com %n imagem; {found} delas achadas.</numerusform>
            <numerusform>Está no local em que a imagem procurada já está, com %n imagens; {found} delas achadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is in a place, with %n picture(s); {found} of them found.</source>
        <translation type="unfinished">
            <numerusform>Está em um local, com %n imagem; {found} delas achadas.</numerusform>
            <numerusform>Está em um local, com %n imagens; {found} delas achadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>pick one in a grid of tiles first</source>
        <translation type="unfinished">selecione antes uma em uma grade de blocos</translation>
    </message>
    <message>
        <source>what is picked was out of sight. Press again</source>
        <translation type="unfinished">o que está selecionado estava fora da vista. Pressione de novo</translation>
    </message>
    <message>
        <source>the keyboard is in the list. Return goes to the members, where it acts on the picked one</source>
        <translation type="unfinished">o teclado está na lista. Enter leva aos membros, onde a tecla age sobre o selecionado</translation>
    </message>
    <message>
        <source>two are compared here. {view.wall|Ctrl+1} goes to the wall, where it acts on the picked one</source>
        <translation type="unfinished">duas são comparadas aqui. {view.wall|Ctrl+1} leva ao mural, onde a tecla age sobre a selecionada</translation>
    </message>
    <message>
        <source>the keyboard is on no tile. {view.wall|Ctrl+1} goes to the wall, where it acts on the picked one</source>
        <translation type="unfinished">o teclado não está em nenhum bloco. {view.wall|Ctrl+1} leva ao mural, onde a tecla age sobre a selecionada</translation>
    </message>
    <message>
        <source>No peek: {why}.</source>
        <translation type="unfinished">Sem vislumbre: {why}.</translation>
    </message>
    <message>
        <source>{count} are picked, and {most} are the most.</source>
        <translation type="unfinished">{count} estão selecionadas, e o máximo é {most}.</translation>
    </message>
    <message>
        <source>All members are picked, or none.</source>
        <translation type="unfinished">Todos os membros estão selecionados, ou nenhum.</translation>
    </message>
    <message>
        <source>Nothing was split off.</source>
        <translation type="unfinished">Nada foi separado.</translation>
    </message>
    <message>
        <source>Pick some members, not all.</source>
        <translation type="unfinished">Selecione alguns membros, não todos.</translation>
    </message>
    <message>
        <source>Choose two or more in the list: Shift or Ctrl, and a click or an arrow.</source>
        <translation type="unfinished">Escolha dois ou mais na lista: Shift ou Ctrl e um clique ou uma seta.</translation>
    </message>
    <message>
        <source>A merger needs two groups.</source>
        <translation type="unfinished">Uma união precisa de dois grupos.</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation type="unfinished">Dar nome</translation>
    </message>
    <message>
        <source>Without a name, what pictures of this place are called is taken back.</source>
        <translation type="unfinished">Sem um nome, desfaz-se o nome que as imagens deste local têm.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation type="unfinished">Digite um nome.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) elsewhere of this name: they become one with this place, and stay so.</source>
        <translation type="unfinished">
            <numerusform>%n imagem em outro lugar com este nome: torna-se um só com este local, e assim fica.</numerusform>
            <numerusform>%n imagens em outro lugar com este nome: tornam-se um só com este local, e assim ficam.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every picture of this place that bears a name will bear this one.</source>
        <translation type="unfinished">Toda imagem deste local que tem um nome passará a ter este.</translation>
    </message>
    <message>
        <source>The name is tied to the picture that is picked, and stays with it in every later grouping.</source>
        <translation type="unfinished">O nome fica ligado à imagem selecionada e permanece com ela em todo agrupamento posterior.</translation>
    </message>
    <message>
        <source>The name cannot be kept: {why}.</source>
        <translation type="unfinished">O nome não pode ser guardado: {why}.</translation>
    </message>
    <message>
        <source>A name needs at least one letter.</source>
        <translation type="unfinished">Um nome precisa de pelo menos uma letra.</translation>
    </message>
    <message>
        <source>This person is called …</source>
        <translation type="unfinished">Esta pessoa se chama …</translation>
    </message>
    <message>
        <source>Without a name, what this person is called is taken back.</source>
        <translation type="unfinished">Sem um nome, desfaz-se o nome que esta pessoa tem.</translation>
    </message>
    <message numerus="yes">
        <source>%n other face(s) (bears|bear) this name. A name makes nobody one: merge them for that.</source>
        <translation type="unfinished">
            <numerusform>%n outro rosto tem este nome. Um nome não faz de ninguém a mesma pessoa: para isso, use a união.</numerusform>
            <numerusform>%n outros rostos têm este nome. Um nome não faz de ninguém a mesma pessoa: para isso, use a união.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name is tied to the face that is marked, and stays with it in every later grouping.</source>
        <translation type="unfinished">O nome fica ligado ao rosto marcado e permanece com ele em todo agrupamento posterior.</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation type="unfinished">Separar</translation>
    </message>
    <message numerus="yes">
        <source>%n picked picture(s) will never be grouped with the other {rest} again. The Decisions tab takes it back.</source>
        <translation type="unfinished">
            <numerusform>%n imagem selecionada nunca mais será agrupada com as outras {rest}. Isso se desfaz na aba Decisões.</numerusform>
            <numerusform>%n imagens selecionadas nunca mais serão agrupadas com as outras {rest}. Isso se desfaz na aba Decisões.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Motivo</translation>
    </message>
    <message>
        <source>What you saw; may be left out</source>
        <translation type="unfinished">O que você viu; pode ficar vazio</translation>
    </message>
    <message>
        <source>Order of the places</source>
        <translation type="unfinished">Ordem dos locais</translation>
    </message>
    <message>
        <source>Which places are listed</source>
        <translation type="unfinished">Quais locais são listados</translation>
    </message>
    <message>
        <source>Filter places by words</source>
        <translation type="unfinished">Filtrar locais por palavras</translation>
    </message>
    <message>
        <source>Order of the people</source>
        <translation type="unfinished">Ordem das pessoas</translation>
    </message>
    <message>
        <source>Which people are listed</source>
        <translation type="unfinished">Quais pessoas são listadas</translation>
    </message>
    <message>
        <source>Filter people by words</source>
        <translation type="unfinished">Filtrar pessoas por palavras</translation>
    </message>
    <message numerus="yes">
        <source>%n (person|people)</source>
        <translation type="unfinished">
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps one</source>
        <comment>pairs of people</comment>
        <translation type="unfinished">
            <numerusform>%n par talvez um só</numerusform>
            <numerusform>%n pares talvez um só</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation type="unfinished">Filtrar por palavras</translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps one</source>
        <comment>pairs of places</comment>
        <translation type="unfinished">
            <numerusform>%n par talvez um só</numerusform>
            <numerusform>%n pares talvez um só</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listed</source>
        <comment>places</comment>
        <translation type="unfinished">
            <numerusform>%n listado</numerusform>
            <numerusform>%n listados</numerusform>
        </translation>
    </message>
    <message>
        <source>Most to gain</source>
        <translation type="unfinished">Mais a ganhar</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished">Maiores</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation type="unfinished">Mais recentes</translation>
    </message>
    <message>
        <source>Least sure</source>
        <translation type="unfinished">Menos certos</translation>
    </message>
    <message>
        <source>All</source>
        <comment>places</comment>
        <translation type="unfinished">Todos</translation>
    </message>
    <message>
        <source>Undecided</source>
        <comment>places</comment>
        <translation type="unfinished">Indefinidos</translation>
    </message>
    <message>
        <source>Decided</source>
        <comment>places</comment>
        <translation type="unfinished">Decididos</translation>
    </message>
    <message>
        <source>Of a pair in it: {reason}</source>
        <translation type="unfinished">De um par nele: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{sure}, with %n decision(s) in it</source>
        <translation type="unfinished">
            <numerusform>{sure}, com %n decisão nele</numerusform>
            <numerusform>{sure}, com %n decisões nele</numerusform>
        </translation>
    </message>
    <message>
        <source>Perhaps the same: {one} and {other}</source>
        <translation type="unfinished">Talvez o mesmo: {one} e {other}</translation>
    </message>
    <message>
        <source>Their likeness is not enough to group them.</source>
        <translation type="unfinished">A semelhança entre eles não basta para agrupá-los.</translation>
    </message>
    <message>
        <source>{sure}, by all that speaks for it together</source>
        <translation type="unfinished">{sure}, por tudo o que fala a favor, em conjunto</translation>
    </message>
    <message>
        <source>No times known</source>
        <translation type="unfinished">Sem horas conhecidas</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation type="unfinished">Todas</translation>
    </message>
    <message>
        <source>A fifth, drawn by chance</source>
        <translation type="unfinished">Um quinto, por sorteio</translation>
    </message>
    <message>
        <source>A twentieth, drawn by chance</source>
        <translation type="unfinished">Um vigésimo, por sorteio</translation>
    </message>
    <message>
        <source>You grade again what another examiner graded, one of each stack of copies. Until you end it, their categories of these pictures are shown to you nowhere, and nothing that you say here changes them. Notes and tags stay in sight.</source>
        <translation type="unfinished">Você classifica de novo o que outro examinador classificou, uma de cada pilha de cópias. Até você encerrar, as categorias que ele deu a estas imagens não lhe são mostradas em lugar nenhum, e nada do que você disser aqui as altera. Notas e etiquetas continuam à vista.</translation>
    </message>
    <message>
        <source>good</source>
        <comment>agreement</comment>
        <translation type="unfinished">boa</translation>
    </message>
    <message>
        <source>fair</source>
        <comment>agreement</comment>
        <translation type="unfinished">razoável</translation>
    </message>
    <message>
        <source>weak</source>
        <comment>agreement</comment>
        <translation type="unfinished">fraca</translation>
    </message>
    <message>
        <source>poor</source>
        <comment>agreement</comment>
        <translation type="unfinished">ruim</translation>
    </message>
    <message>
        <source>Before: {reading}</source>
        <translation type="unfinished">Antes: {reading}</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of {all} were not read yet.</source>
        <translation type="unfinished">
            <numerusform>%n imagem de {all} ainda não foi lida.</numerusform>
            <numerusform>%n imagens de {all} ainda não foram lidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>All are read.</source>
        <translation type="unfinished">Todas foram lidas.</translation>
    </message>
    <message>
        <source>With its end the first examiner&apos;s categories are shown again, and it cannot go on.</source>
        <translation type="unfinished">Ao encerrar, as categorias do primeiro examinador voltam a ser mostradas, e ela não pode continuar.</translation>
    </message>
    <message>
        <source>End the second reading?</source>
        <translation type="unfinished">Encerrar a segunda leitura?</translation>
    </message>
    <message>
        <source>End it</source>
        <translation type="unfinished">Encerrar</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation type="unfinished">Continuar lendo</translation>
    </message>
    <message>
        <source>How far you two agree</source>
        <translation type="unfinished">O quanto vocês concordam</translation>
    </message>
    <message>
        <source>Rows: the first examiner. Columns: you. What differs is for both to settle, by grading.</source>
        <translation type="unfinished">Linhas: o primeiro examinador. Colunas: você. O que difere cabe aos dois resolver, classificando.</translation>
    </message>
    <message>
        <source>Show what differs</source>
        <translation type="unfinished">Mostrar o que difere</translation>
    </message>
    <message>
        <source>Nothing was read again, so there is nothing to compare.</source>
        <translation type="unfinished">Nada foi lido de novo; não há nada a comparar.</translation>
    </message>
    <message numerus="yes">
        <source>{agreed} of %n picture(s) have one category from both: {share}.</source>
        <translation type="unfinished">
            <numerusform>{agreed} de %n imagem tem a mesma categoria dos dois: {share}.</numerusform>
            <numerusform>{agreed} de %n imagens têm a mesma categoria dos dois: {share}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of the {asked} were left out.</source>
        <translation type="unfinished">
            <numerusform>%n imagem das {asked} ficou de fora.</numerusform>
            <numerusform>%n imagens das {asked} ficaram de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kappa says nothing here: both gave one category throughout.</source>
        <translation type="unfinished">O kappa nada diz aqui: ambos deram uma só categoria do início ao fim.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa is {kappa}, commonly called {word}; 1 is full agreement, 0 what chance gives.</source>
        <translation type="unfinished">O kappa de Cohen é {kappa}, concordância comumente chamada de {word}; 1 é concordância plena, 0 é o que dá o acaso.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in the case can be read again.</source>
        <translation type="unfinished">
            <numerusform>%n imagem do caso pode ser lida de novo.</numerusform>
            <numerusform>%n imagens do caso podem ser lidas de novo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) among what {panels} narrow to can be read again.</source>
        <translation type="unfinished">
            <numerusform>%n imagem dentro do que {panels} restringe pode ser lida de novo.</numerusform>
            <numerusform>%n imagens dentro do que {panels} restringe podem ser lidas de novo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{agreed} of %n picture(s) agreed</source>
        <translation type="unfinished">
            <numerusform>{agreed} de %n imagem com concordância</numerusform>
            <numerusform>{agreed} de %n imagens com concordância</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{agreed} of %n picture(s) agreed, kappa {kappa}</source>
        <translation type="unfinished">
            <numerusform>{agreed} de %n imagem com concordância, kappa {kappa}</numerusform>
            <numerusform>{agreed} de %n imagens com concordância, kappa {kappa}</numerusform>
        </translation>
    </message>
    <message>
        <source>To read a text, a label or a screen</source>
        <translation type="unfinished">Para ler um texto, um rótulo ou uma tela</translation>
    </message>
    <message>
        <source>To tell an object, a product or a make</source>
        <translation type="unfinished">Para reconhecer um objeto, um produto ou uma marca</translation>
    </message>
    <message>
        <source>To compare a detail of a place</source>
        <translation type="unfinished">Para comparar um detalhe de um local</translation>
    </message>
    <message>
        <source>To compare a person with another picture</source>
        <translation type="unfinished">Para comparar uma pessoa com outra imagem</translation>
    </message>
    <message>
        <source>To give it a category</source>
        <translation type="unfinished">Para dar-lhe uma categoria</translation>
    </message>
    <message>
        <source>To see whether it was edited</source>
        <translation type="unfinished">Para ver se foi editada</translation>
    </message>
    <message>
        <source>It is read from the exhibit, in colour, as large as the window, for 20 seconds. A peek is often enough.</source>
        <translation type="unfinished">É lida do vestígio, em cores, no tamanho da janela, por 20 segundos. Muitas vezes um vislumbre basta.</translation>
    </message>
    <message>
        <source>Show in full</source>
        <translation type="unfinished">Mostrar por inteiro</translation>
    </message>
    <message>
        <source>Or in your own words</source>
        <translation type="unfinished">Ou com suas próprias palavras</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation type="unfinished">Outro motivo</translation>
    </message>
    <message>
        <source>Why in full?</source>
        <translation type="unfinished">Por que por inteiro?</translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">Mostrar</translation>
    </message>
    <message>
        <source>It takes about half a minute; its places are looked for in the minutes after, while you look around.</source>
        <translation type="unfinished">Leva cerca de meio minuto; seus locais são procurados nos minutos seguintes, enquanto você explora.</translation>
    </message>
    <message>
        <source>The reference case</source>
        <translation type="unfinished">O caso de referência</translation>
    </message>
    <message>
        <source>Beginning …</source>
        <translation type="unfinished">Começando …</translation>
    </message>
    <message>
        <source>Pictures made</source>
        <translation type="unfinished">Imagens criadas</translation>
    </message>
    <message>
        <source>Drawn rooms, nobody real, are made in {folder}. {takes} The pass phrase of the case lies beside it in {file}: there is nothing in it to protect.</source>
        <translation type="unfinished">Cômodos desenhados, ninguém real, são criados em {folder}. {takes} A frase-senha do caso fica ao lado dele, em {file}: não há nada nele a proteger.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Parar</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation type="unfinished">Parando …</translation>
    </message>
    <message>
        <source>Sealing the case …</source>
        <translation type="unfinished">Lacrando o caso …</translation>
    </message>
    <message>
        <source>Picture {at} of {all}</source>
        <translation type="unfinished">Imagem {at} de {all}</translation>
    </message>
    <message>
        <source>It was not made.</source>
        <translation type="unfinished">Não foi criado.</translation>
    </message>
    <message>
        <source>Where the reference case goes</source>
        <translation type="unfinished">Onde fica o caso de referência</translation>
    </message>
    <message>
        <source>faces filled in: F too shows them</source>
        <translation type="unfinished">rostos preenchidos: com F, aparecem também</translation>
    </message>
    <message>
        <source>nobody has looked for faces in it yet</source>
        <translation type="unfinished">ninguém procurou rostos nela ainda</translation>
    </message>
    <message>
        <source>parts stay tiles: the program cannot tell whether people are there</source>
        <translation type="unfinished">há partes em blocos: o programa não consegue dizer se há pessoas nelas</translation>
    </message>
    <message>
        <source>Nothing more can be shown: no evidence came along with this sealed file.</source>
        <translation type="unfinished">Nada mais pode ser mostrado: não vieram evidências com este arquivo lacrado.</translation>
    </message>
    <message>
        <source>Nothing more can be shown of this picture: it did not come along clear with this sealed file.</source>
        <translation type="unfinished">Nada mais desta imagem pode ser mostrado: ela não veio sem véu com este arquivo lacrado.</translation>
    </message>
    <message>
        <source>grey, for 10 seconds</source>
        <translation type="unfinished">em cinza, por 10 segundos</translation>
    </message>
    <message>
        <source>on the record</source>
        <translation type="unfinished">fica registrado</translation>
    </message>
    <message>
        <source>lines only, people left out  ·  Esc veils</source>
        <translation type="unfinished">só linhas, sem as pessoas  ·  Esc volta a velar</translation>
    </message>
    <message>
        <source>people filled in  ·  Esc veils</source>
        <translation type="unfinished">pessoas preenchidas  ·  Esc volta a velar</translation>
    </message>
    <message>
        <source>keyhole: arrows or mouse move it, Esc veils</source>
        <translation type="unfinished">visor: setas ou mouse o movem, Esc volta a velar</translation>
    </message>
    <message>
        <source>grey, while the key is down</source>
        <translation type="unfinished">em cinza, enquanto a tecla está pressionada</translation>
    </message>
    <message>
        <source>in full for 20 seconds: + and - zoom, Esc veils</source>
        <translation type="unfinished">por inteiro, por 20 segundos: + e - dão zoom, Esc volta a velar</translation>
    </message>
    <message>
        <source>What was graded by another scheme is kept, and counts for that one only.</source>
        <translation type="unfinished">O que foi classificado por outro esquema é mantido e só conta para aquele.</translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation type="unfinished">De um arquivo …</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation type="unfinished">Esquema</translation>
    </message>
    <message>
        <source>Use these categories</source>
        <translation type="unfinished">Usar estas categorias</translation>
    </message>
    <message>
        <source>A file of categories</source>
        <translation type="unfinished">Um arquivo de categorias</translation>
    </message>
    <message>
        <source>{title} ({id}, version {version})</source>
        <translation type="unfinished">{title} ({id}, versão {version})</translation>
    </message>
    <message>
        <source>{name} (code {code})</source>
        <translation type="unfinished">{name} (código {code})</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished">O que difere</translation>
    </message>
    <message>
        <source>Nothing was begun. Categories, or a saved filter, are ticked: a reading that is drawn from them would tell what the first one said. Untick them first.</source>
        <translation type="unfinished">Nada foi iniciado. Há categorias, ou um filtro salvo, marcados: uma leitura sorteada a partir deles revelaria o que disse a primeira. Desmarque-os antes.</translation>
    </message>
    <message>
        <source>nothing changed, {category} stands already</source>
        <translation type="unfinished">nada mudou, {category} já está em vigor</translation>
    </message>
    <message>
        <source>There is nothing to take back in this second reading since the case was opened.</source>
        <translation type="unfinished">Não há nada a desfazer nesta segunda leitura desde que o caso foi aberto.</translation>
    </message>
    <message>
        <source>Another digit takes the place of an earlier one.</source>
        <translation type="unfinished">Outro algarismo toma o lugar de um anterior.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished">desfeito</translation>
    </message>
    <message>
        <source>Second reading: {read} of {all} read.</source>
        <translation type="unfinished">Segunda leitura: {read} de {all} lidas.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) to read again. The same command ends it.</source>
        <translation type="unfinished">
            <numerusform>%n imagem a ler de novo. O mesmo comando encerra a leitura.</numerusform>
            <numerusform>%n imagens a ler de novo. O mesmo comando encerra a leitura.</numerusform>
        </translation>
    </message>
    <message>
        <source>Second reading, {read} of {all}: {what}.</source>
        <translation type="unfinished">Segunda leitura, {read} de {all}: {what}.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Configurações</translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished">Aparência</translation>
    </message>
    <message>
        <source>Wellbeing</source>
        <translation type="unfinished">Bem-estar</translation>
    </message>
    <message>
        <source>Analysis</source>
        <comment>a heading of settings</comment>
        <translation type="unfinished">Análise</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished">Salvar</translation>
    </message>
    <message>
        <source>Pictures stay veiled until you reveal one; each reveal is counted.</source>
        <translation type="unfinished">As imagens ficam veladas até que você revele uma; cada revelação é contada.</translation>
    </message>
    <message>
        <source>Nothing leaves this machine: the program has no network code, and the case is encrypted.</source>
        <translation type="unfinished">Nada sai desta máquina: o programa não tem código de rede, e o caso é criptografado.</translation>
    </message>
    <message>
        <source>The machine proposes and says why. You decide, and your decisions bind.</source>
        <translation type="unfinished">A máquina propõe e diz por quê. Você decide, e suas decisões são vinculantes.</translation>
    </message>
    <message>
        <source>Where, and in which series, was this picture taken?</source>
        <translation type="unfinished">Onde, e em que série, esta imagem foi tirada?</translation>
    </message>
    <message>
        <source>Opened last on this machine</source>
        <translation type="unfinished">Abertos por último nesta máquina</translation>
    </message>
    <message>
        <source>{title} ({key})</source>
        <translation type="unfinished">{title} ({key})</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation type="unfinished">Esquecer estes</translation>
    </message>
    <message>
        <source>Their names are not shown here any more; the cases stay.</source>
        <translation type="unfinished">Os nomes deles não são mais mostrados aqui; os casos permanecem.</translation>
    </message>
    <message>
        <source>Tag …</source>
        <translation type="unfinished">Etiqueta …</translation>
    </message>
    <message>
        <source>Sets a tag of the case, or a new one, on what is picked and its copies, or takes it off</source>
        <translation type="unfinished">Põe uma etiqueta do caso, ou uma nova, no que está selecionado e em suas cópias, ou a tira</translation>
    </message>
    <message>
        <source>The last tag again</source>
        <translation type="unfinished">A última etiqueta de novo</translation>
    </message>
    <message>
        <source>Sets it on what is picked, or takes it off where all have it</source>
        <translation type="unfinished">Põe a etiqueta no que está selecionado, ou a tira onde todas a têm</translation>
    </message>
    <message>
        <source>Flag</source>
        <comment>to set a flag</comment>
        <translation type="unfinished">Sinalizar</translation>
    </message>
    <message>
        <source>To come back to it: a tag with a key of its own; again takes it off</source>
        <translation type="unfinished">Para voltar a ela depois: uma etiqueta com tecla própria; de novo a tira</translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>to set a tag</comment>
        <translation type="unfinished">Etiquetar</translation>
    </message>
    <message>
        <source>Return sets the tag on what is picked, or takes it off where all have it. A name that is new makes a tag.</source>
        <translation type="unfinished">Enter põe a etiqueta no que está selecionado, ou a tira onde todas a têm. Um nome novo cria uma etiqueta.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished">Etiqueta</translation>
    </message>
    <message>
        <source>Search a tag, or name a new one</source>
        <translation type="unfinished">Buscar uma etiqueta, ou dar nome a uma nova</translation>
    </message>
    <message>
        <source>Tags of the case</source>
        <translation type="unfinished">Etiquetas do caso</translation>
    </message>
    <message>
        <source>on all that is picked</source>
        <translation type="unfinished">em tudo o que está selecionado</translation>
    </message>
    <message>
        <source>on {having} of {picked}</source>
        <translation type="unfinished">em {having} de {picked}</translation>
    </message>
    <message>
        <source>New tag: {name}</source>
        <translation type="unfinished">Nova etiqueta: {name}</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation type="unfinished">Tirar</translation>
    </message>
    <message>
        <source>Nothing changed: “{name}” stands already.</source>
        <translation type="unfinished">Nada mudou: “{name}” já está posta.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation type="unfinished">Nada mudou.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) left: somebody else&apos;s word stands there.</source>
        <translation type="unfinished">
            <numerusform>%n imagem ficou de fora: vale ali a decisão de outra pessoa.</numerusform>
            <numerusform>%n imagens ficaram de fora: vale ali a decisão de outra pessoa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), {copies}: tagged “{name}”.</source>
        <translation type="unfinished">
            <numerusform>%n imagem, {copies}: com a etiqueta “{name}”.</numerusform>
            <numerusform>%n imagens, {copies}: com a etiqueta “{name}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s): tagged “{name}”.</source>
        <translation type="unfinished">
            <numerusform>%n imagem: com a etiqueta “{name}”.</numerusform>
            <numerusform>%n imagens: com a etiqueta “{name}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), {copies}: no longer tagged “{name}”.</source>
        <translation type="unfinished">
            <numerusform>%n imagem, {copies}: já sem a etiqueta “{name}”.</numerusform>
            <numerusform>%n imagens, {copies}: já sem a etiqueta “{name}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s): no longer tagged “{name}”.</source>
        <translation type="unfinished">
            <numerusform>%n imagem: já sem a etiqueta “{name}”.</numerusform>
            <numerusform>%n imagens: já sem a etiqueta “{name}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 of them a copy</source>
        <translation type="unfinished">1 delas é cópia</translation>
    </message>
    <message numerus="yes">
        <source>%n of them copies</source>
        <translation type="unfinished">
            <numerusform>%n delas é cópia</numerusform>
            <numerusform>%n delas são cópias</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture was tagged: {why}.</source>
        <translation type="unfinished">Nenhuma imagem foi etiquetada: {why}.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Voltar</translation>
    </message>
    <message>
        <source>The wall</source>
        <translation type="unfinished">O mural</translation>
    </message>
    <message>
        <source>Every picture is a veiled tile, a copy behind its original. Arrows move, with Shift they pick a range.</source>
        <translation type="unfinished">Cada imagem é um bloco velado, com as cópias atrás de seu original. As setas movem; com Shift, selecionam um intervalo.</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation type="unfinished">Olhar</translation>
    </message>
    <message>
        <source>{picture.peek}: the picked picture, small and grey. Each look is counted, at the bottom right and in {picture.looks}. {picture.veil}, at once. The menu Picture has gentler ways, and the full one.</source>
        <translation type="unfinished">{picture.peek}: a imagem selecionada, pequena e em cinza. Cada visualização é contada, no canto inferior direito e em {picture.looks}. {picture.veil}, de imediato. O menu Imagem tem formas mais brandas, e a completa.</translation>
    </message>
    <message>
        <source>{picture.peek}: the picked picture, small and grey, for ten seconds. Each look is counted, at the bottom right and in {picture.looks}. {picture.veil}, at once. The menu Picture has gentler ways, and the full one.</source>
        <translation type="unfinished">{picture.peek}: a imagem selecionada, pequena e em cinza, por dez segundos. Cada visualização é contada, no canto inferior direito e em {picture.looks}. {picture.veil}, de imediato. O menu Imagem tem formas mais brandas, e a completa.</translation>
    </message>
    <message>
        <source>Grading</source>
        <translation type="unfinished">Classificar</translation>
    </message>
    <message>
        <source>A digit, as in {grade.1}, gives what is picked and its copies a category and goes on. {grade.undo}, as far back as you like. {grade.scheme} says what the digits mean.</source>
        <translation type="unfinished">Um algarismo, como em {grade.1}, dá uma categoria ao que está selecionado e às suas cópias, e segue adiante. {grade.undo}, até onde você quiser. {grade.scheme} diz o que os algarismos significam.</translation>
    </message>
    <message>
        <source>What is ticked narrows the wall and everything else. {view.filters} from anywhere, arrows and the space bar tick. {filters.clear}.</source>
        <translation type="unfinished">O que está marcado restringe o mural e todo o resto. {view.filters} de qualquer lugar; setas e barra de espaço marcam. {filters.clear}.</translation>
    </message>
    <message>
        <source>What the machine proposes as one place, with its reasons in words and how sure it is. {view.places} from anywhere; it fills when pictures were analysed.</source>
        <translation type="unfinished">O que a máquina propõe como um só local, com seus motivos em palavras e seu grau de certeza. {view.places} de qualquer lugar; o painel se enche quando as imagens são analisadas.</translation>
    </message>
    <message>
        <source>Two pictures and the points that agree. {decide.same}, {decide.different} or {decide.undecided}: your word binds, and the next pair comes. {decide.compare} shows the pair that is picked elsewhere.</source>
        <translation type="unfinished">Duas imagens e os pontos que coincidem. {decide.same}, {decide.different} ou {decide.undecided}: sua decisão é vinculante, e vem o próximo par. {decide.compare} mostra o par selecionado em outro lugar.</translation>
    </message>
    <message>
        <source>Writing down</source>
        <translation type="unfinished">Anotar</translation>
    </message>
    <message>
        <source>On the picked picture: {notes.write}, {notes.add}. A next step is a lead: {leads.write}. {tag.choose} sets a word of your own on what is picked.</source>
        <translation type="unfinished">Sobre a imagem selecionada: {notes.write}, {notes.add}. Um próximo passo é uma diligência: {leads.write}. {tag.choose} põe uma palavra sua no que está selecionado.</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation type="unfinished">Todo o resto</translation>
    </message>
    <message>
        <source>{help.keys} shows every key, {view.palette} finds any command by its name. This tour is in the menu Help.</source>
        <translation type="unfinished">{help.keys} mostra todas as teclas, {view.palette} acha qualquer comando pelo nome. Este tour está no menu Ajuda.</translation>
    </message>
    <message>
        <source>Tour {at} of {all}: {title}</source>
        <translation type="unfinished">Tour {at} de {all}: {title}</translation>
    </message>
    <message>
        <source>Done ({key})</source>
        <translation type="unfinished">Concluir ({key})</translation>
    </message>
    <message>
        <source>menu {menu}</source>
        <translation type="unfinished">menu {menu}</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished">Ainda não salvo</translation>
    </message>
    <message>
        <source>What you wrote is not saved yet: {lost}. Closing the case loses it.</source>
        <translation type="unfinished">O que você escreveu ainda não foi salvo: {lost}. Fechar o caso faz perdê-lo.</translation>
    </message>
    <message>
        <source>What you wrote is in no signed file yet: {kept}. A draft is kept on this machine, encrypted, and offered when you open the sealed file again.</source>
        <translation type="unfinished">O que você escreveu ainda não está em nenhum arquivo assinado: {kept}. Um rascunho fica guardado nesta máquina, criptografado, e é oferecido quando você abrir de novo o arquivo lacrado.</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation type="unfinished">Fechar e perder</translation>
    </message>
    <message>
        <source>Close, and save later</source>
        <translation type="unfinished">Fechar e salvar depois</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation type="unfinished">Continuar escrevendo</translation>
    </message>
    <message>
        <source>All of it can be chosen again: {settings}. Esc leaves everything as it is and does not ask again.</source>
        <translation type="unfinished">Tudo isso pode ser escolhido de novo: {settings}. Esc deixa tudo como está e não pergunta de novo.</translation>
    </message>
    <message>
        <source>An empty, encrypted case in a folder that you choose.</source>
        <translation type="unfinished">Um caso vazio e criptografado, em uma pasta que você escolhe.</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation type="unfinished">Abrir um caso</translation>
    </message>
    <message>
        <source>One that is there already.</source>
        <translation type="unfinished">Um que já existe.</translation>
    </message>
    <message>
        <source>Drawn rooms, nobody real: to try everything on. {takes}</source>
        <translation type="unfinished">Cômodos desenhados, ninguém real: para experimentar tudo. {takes}</translation>
    </message>
    <message>
        <source>Then a one-minute tour, once the case is open</source>
        <translation type="unfinished">Depois um tour de um minuto, quando o caso estiver aberto</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished">Boas-vindas</translation>
    </message>
    <message>
        <source>How is it to look?</source>
        <translation type="unfinished">Como deve ser a aparência?</translation>
    </message>
    <message>
        <source>How is looking to be paced?</source>
        <translation type="unfinished">Em que ritmo olhar?</translation>
    </message>
    <message>
        <source>Where do you want to begin?</source>
        <translation type="unfinished">Por onde você quer começar?</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation type="unfinished">Deixar como está</translation>
    </message>
    <message>
        <source>{title}  ({step} of {last})</source>
        <translation type="unfinished">{title}  ({step} de {last})</translation>
    </message>
    <message>
        <source>Start again in {language}</source>
        <translation type="unfinished">Reiniciar em {language}</translation>
    </message>
    <message>
        <source>Just the window</source>
        <translation type="unfinished">Só a janela</translation>
    </message>
    <message numerus="yes">
        <source>group {name}, %n tiles, folded</source>
        <translation type="unfinished">
            <numerusform>grupo {name}, %n bloco, dobrado</numerusform>
            <numerusform>grupo {name}, %n blocos, dobrado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>group {name}, %n tiles</source>
        <translation type="unfinished">
            <numerusform>grupo {name}, %n bloco</numerusform>
            <numerusform>grupo {name}, %n blocos</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing picked</source>
        <translation type="unfinished">nada selecionado</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation type="unfinished">
            <numerusform>%n linha</numerusform>
            <numerusform>%n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>picked: with {picture}</source>
        <translation type="unfinished">selecionado: com {picture}</translation>
    </message>
    <message>
        <source>Looks by day</source>
        <translation type="unfinished">Visualizações por dia</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished">Nenhuma ainda</translation>
    </message>
    <message>
        <source>No looks yet</source>
        <translation type="unfinished">Sem visualizações ainda</translation>
    </message>
    <message>
        <source>Like {most} peeks of 4 seconds</source>
        <translation type="unfinished">Como {most} vislumbres de 4 segundos</translation>
    </message>
    <message>
        <source>{day}: like {clear} peeks of 4 seconds clear, {rest} without people</source>
        <translation type="unfinished">{day}: como {clear} vislumbres de 4 segundos sem véu, {rest} sem pessoas</translation>
    </message>
    <message numerus="yes">
        <source>{first} to {last}, %n day(s) with looks</source>
        <translation type="unfinished">
            <numerusform>{first} a {last}, %n dia com visualizações</numerusform>
            <numerusform>{first} a {last}, %n dias com visualizações</numerusform>
        </translation>
    </message>
    <message>
        <source>upper left</source>
        <translation type="unfinished">no alto à esquerda</translation>
    </message>
    <message>
        <source>upper middle</source>
        <translation type="unfinished">no alto ao centro</translation>
    </message>
    <message>
        <source>upper right</source>
        <translation type="unfinished">no alto à direita</translation>
    </message>
    <message>
        <source>left</source>
        <comment>place in a picture</comment>
        <translation type="unfinished">à esquerda</translation>
    </message>
    <message>
        <source>middle</source>
        <comment>place in a picture</comment>
        <translation type="unfinished">ao centro</translation>
    </message>
    <message>
        <source>right</source>
        <comment>place in a picture</comment>
        <translation type="unfinished">à direita</translation>
    </message>
    <message>
        <source>lower left</source>
        <translation type="unfinished">embaixo à esquerda</translation>
    </message>
    <message>
        <source>lower middle</source>
        <translation type="unfinished">embaixo ao centro</translation>
    </message>
    <message>
        <source>lower right</source>
        <translation type="unfinished">embaixo à direita</translation>
    </message>
    <message>
        <source>Region {letter} of {many}</source>
        <translation type="unfinished">Região {letter} de {many}</translation>
    </message>
    <message>
        <source>points {first} to {last}</source>
        <translation type="unfinished">pontos {first} a {last}</translation>
    </message>
    <message>
        <source>point {point}</source>
        <translation type="unfinished">ponto {point}</translation>
    </message>
    <message>
        <source>{left} in the left picture, {right} in the right one</source>
        <translation type="unfinished">{left} na imagem esquerda, {right} na direita</translation>
    </message>
    <message>
        <source>Two pictures side by side.</source>
        <translation type="unfinished">Duas imagens lado a lado.</translation>
    </message>
    <message>
        <source>Left {left}, right {right}, left chosen.</source>
        <translation type="unfinished">Esquerda {left}, direita {right}, esquerda escolhida.</translation>
    </message>
    <message>
        <source>Left {left}, right {right}, right chosen.</source>
        <translation type="unfinished">Esquerda {left}, direita {right}, direita escolhida.</translation>
    </message>
    <message numerus="yes">
        <source>%n points agree.</source>
        <translation type="unfinished">
            <numerusform>%n ponto coincide.</numerusform>
            <numerusform>%n pontos coincidem.</numerusform>
        </translation>
    </message>
    <message>
        <source>No points to draw.</source>
        <translation type="unfinished">Não há pontos a desenhar.</translation>
    </message>
    <message>
        <source>people filled in</source>
        <translation type="unfinished">pessoas preenchidas</translation>
    </message>
    <message>
        <source>veiled</source>
        <translation type="unfinished">velada</translation>
    </message>
    <message>
        <source>Peek</source>
        <translation type="unfinished">Vislumbre</translation>
    </message>
    <message>
        <source>Make</source>
        <comment>a stage of work</comment>
        <translation type="unfinished">Criando</translation>
    </message>
    <message>
        <source>Reading the hash set</source>
        <translation type="unfinished">Lendo o conjunto de hashes</translation>
    </message>
    <message>
        <source>Finding files</source>
        <translation type="unfinished">Buscando arquivos</translation>
    </message>
    <message>
        <source>Registering</source>
        <translation type="unfinished">Registrando</translation>
    </message>
    <message>
        <source>Describing</source>
        <translation type="unfinished">Descrevendo</translation>
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
        <translation type="unfinished">Lendo o caso</translation>
    </message>
    <message>
        <source>Writing</source>
        <comment>a stage of work</comment>
        <translation type="unfinished">Gravando</translation>
    </message>
    <message>
        <source>How many times a picture of this case was shown in clear</source>
        <translation type="unfinished">Quantas vezes uma imagem deste caso foi mostrada sem véu</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Pausar</translation>
    </message>
    <message>
        <source>Weaker lock on files</source>
        <translation type="unfinished">Confinamento mais fraco</translation>
    </message>
    <message>
        <source>Reveals {many}</source>
        <translation type="unfinished">Revelações {many}</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation type="unfinished">Iniciando …</translation>
    </message>
    <message>
        <source>Stopping; what was done is kept</source>
        <translation type="unfinished">Parando; o que foi feito é mantido</translation>
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
        <translation type="unfinished">faltam cerca de {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n new problem(s)</source>
        <translation type="unfinished">
            <numerusform>%n novo problema</numerusform>
            <numerusform>%n novos problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused  ·  {done}</source>
        <translation type="unfinished">Em pausa  ·  {done}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished">Retomar</translation>
    </message>
    <message>
        <source>Picture to search for: none picked yet</source>
        <translation type="unfinished">Imagem a procurar: nenhuma selecionada ainda</translation>
    </message>
    <message>
        <source>the whole picture</source>
        <translation type="unfinished">a imagem inteira</translation>
    </message>
    <message>
        <source>Picture to search for {picture}, {part}</source>
        <translation type="unfinished">Imagem a procurar {picture}, {part}</translation>
    </message>
    <message>
        <source>found picture {picture}</source>
        <translation type="unfinished">imagem achada {picture}</translation>
    </message>
    <message>
        <source>region from {left}, {top} to {right}, {bottom}</source>
        <translation type="unfinished">região de {left}, {top} a {right}, {bottom}</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation type="unfinished">Nada aqui</translation>
    </message>
    <message>
        <source>has notes</source>
        <translation type="unfinished">tem notas</translation>
    </message>
    <message>
        <source>has a problem</source>
        <translation type="unfinished">tem problema</translation>
    </message>
    <message>
        <source>revealed before</source>
        <translation type="unfinished">revelada antes</translation>
    </message>
    <message>
        <source>a copy was revealed before</source>
        <translation type="unfinished">uma cópia foi revelada antes</translation>
    </message>
    <message>
        <source>a face is marked</source>
        <translation type="unfinished">um rosto está marcado</translation>
    </message>
    <message>
        <source>tagged {tags}</source>
        <translation type="unfinished">etiquetas {tags}</translation>
    </message>
    <message>
        <source>{at} of {many}: {card}</source>
        <translation type="unfinished">{at} de {many}: {card}</translation>
    </message>
    <message numerus="yes">
        <source>stack of %n more identical file(s)</source>
        <translation type="unfinished">
            <numerusform>pilha de mais %n arquivo idêntico</numerusform>
            <numerusform>pilha de mais %n arquivos idênticos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stack of %n near copies</source>
        <translation type="unfinished">
            <numerusform>pilha de %n cópia próxima</numerusform>
            <numerusform>pilha de %n cópias próximas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stack of {copies} near copies and %n more identical file(s)</source>
        <translation type="unfinished">
            <numerusform>pilha de {copies} cópias próximas e mais %n arquivo idêntico</numerusform>
            <numerusform>pilha de {copies} cópias próximas e mais %n arquivos idênticos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>first of %n, folded</source>
        <translation type="unfinished">
            <numerusform>primeiro de %n, dobrado</numerusform>
            <numerusform>primeiro de %n, dobrado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{span}: %n picture(s)</source>
        <translation type="unfinished">
            <numerusform>{span}: %n imagem</numerusform>
            <numerusform>{span}: %n imagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation type="unfinished">
            <numerusform>%n antes</numerusform>
            <numerusform>%n antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <translation type="unfinished">
            <numerusform>%n depois</numerusform>
            <numerusform>%n depois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>brushed {span}: %n</source>
        <translation type="unfinished">
            <numerusform>delimitado {span}: %n</numerusform>
            <numerusform>delimitado {span}: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The picked picture: {time}.</source>
        <translation type="unfinished">A imagem escolhida: {time}.</translation>
    </message>
    <message numerus="yes">
        <source>%n with a known zone</source>
        <comment>pictures</comment>
        <translation type="unfinished">
            <numerusform>%n com fuso conhecido</numerusform>
            <numerusform>%n com fuso conhecido</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture has a time of its camera&apos;s.</source>
        <translation type="unfinished">Nenhuma imagem tem uma hora dada por sua câmera.</translation>
    </message>
    <message>
        <source>{numbers} missing: perhaps more exist</source>
        <translation type="unfinished">faltando {numbers}: talvez existam mais</translation>
    </message>
    <message>
        <source>{numbers} in this case, outside this series</source>
        <translation type="unfinished">{numbers} neste caso, fora desta série</translation>
    </message>
    <message>
        <source>none missing</source>
        <comment>of numbers</comment>
        <translation type="unfinished">nenhum faltando</translation>
    </message>
    <message>
        <source>{first} to {last}, {told}.</source>
        <translation type="unfinished">{first} a {last}, {told}.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished">{first} a {last}</translation>
    </message>
    <message numerus="yes">
        <source>{numbers} and %n further gap(s)</source>
        <translation type="unfinished">
            <numerusform>{numbers} e mais %n lacuna</numerusform>
            <numerusform>{numbers} e mais %n lacunas</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {case}</source>
        <translation type="unfinished">Abrir {case}</translation>
    </message>
    <message>
        <source>The case that this start named.</source>
        <translation type="unfinished">O caso que foi indicado ao iniciar.</translation>
    </message>
    <message>
        <source>Go to wall</source>
        <translation type="unfinished">Ir ao mural</translation>
    </message>
    <message>
        <source>Go to places</source>
        <translation type="unfinished">Ir aos locais</translation>
    </message>
    <message>
        <source>Go to series</source>
        <translation type="unfinished">Ir às séries</translation>
    </message>
    <message>
        <source>Go to decisions</source>
        <translation type="unfinished">Ir às decisões</translation>
    </message>
    <message>
        <source>Go to problems</source>
        <translation type="unfinished">Ir aos problemas</translation>
    </message>
    <message>
        <source>Go to filters</source>
        <translation type="unfinished">Ir aos filtros</translation>
    </message>
    <message>
        <source>Go to facts</source>
        <translation type="unfinished">Ir aos dados</translation>
    </message>
    <message>
        <source>Go to compare</source>
        <translation type="unfinished">Ir a comparar</translation>
    </message>
    <message>
        <source>Go to people</source>
        <translation type="unfinished">Ir às pessoas</translation>
    </message>
    <message>
        <source>Pictures and archives</source>
        <translation type="unfinished">Imagens e arquivos compactados</translation>
    </message>
    <message>
        <source>Where the new case goes</source>
        <translation type="unfinished">Onde fica o novo caso</translation>
    </message>
    <message>
        <source>Open a case: choose its folder, NAME.homeward</source>
        <translation type="unfinished">Abrir um caso: escolha sua pasta, NOME.homeward</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished">Importar uma pasta</translation>
    </message>
    <message>
        <source>Import an archive or a file</source>
        <translation type="unfinished">Importar um arquivo, compactado ou não</translation>
    </message>
    <message>
        <source>Gives what is picked in a grid, and its copies, the category of this digit; then the next</source>
        <translation type="unfinished">Dá ao que está selecionado em uma grade, e às suas cópias, a categoria deste algarismo; depois a próxima</translation>
    </message>
    <message>
        <source>Category {digit}</source>
        <translation type="unfinished">Categoria {digit}</translation>
    </message>
    <message>
        <source>New case …</source>
        <translation type="unfinished">Novo caso …</translation>
    </message>
    <message>
        <source>Open case …</source>
        <translation type="unfinished">Abrir caso …</translation>
    </message>
    <message>
        <source>Reference case …</source>
        <translation type="unfinished">Caso de referência …</translation>
    </message>
    <message>
        <source>Drawn rooms, nobody real, in a folder that you choose: to try everything on</source>
        <translation type="unfinished">Cômodos desenhados, ninguém real, em uma pasta que você escolhe: para experimentar tudo</translation>
    </message>
    <message>
        <source>Import folder …</source>
        <translation type="unfinished">Importar pasta …</translation>
    </message>
    <message>
        <source>Import archive or file …</source>
        <translation type="unfinished">Importar arquivo ou compactado …</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation type="unfinished">Analisar</translation>
    </message>
    <message>
        <source>Describe what is new, link and group it</source>
        <translation type="unfinished">Descrever o que é novo, vincular e agrupar</translation>
    </message>
    <message>
        <source>Pause or resume the work</source>
        <translation type="unfinished">Pausar ou retomar o trabalho</translation>
    </message>
    <message>
        <source>Stop the work</source>
        <translation type="unfinished">Parar o trabalho</translation>
    </message>
    <message>
        <source>What was done is kept</source>
        <translation type="unfinished">O que foi feito é mantido</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation type="unfinished">Fechar caso</translation>
    </message>
    <message>
        <source>It is locked then: its passphrase is asked for when it is opened again</source>
        <translation type="unfinished">Fica então bloqueado: a frase-senha é pedida quando for aberto de novo</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished">Sair</translation>
    </message>
    <message>
        <source>All commands …</source>
        <translation type="unfinished">Todos os comandos …</translation>
    </message>
    <message>
        <source>Turn the page of the open group</source>
        <translation type="unfinished">Virar a página do grupo aberto</translation>
    </message>
    <message>
        <source>In Places, Series and People: structure, members, what is known; what is picked stays picked</source>
        <translation type="unfinished">Em Locais, Séries e Pessoas: estrutura, membros, o que se conhece; o que está selecionado continua selecionado</translation>
    </message>
    <message>
        <source>The picked picture in grey while the key is down, faces filled in; each time is counted</source>
        <translation type="unfinished">A imagem selecionada em cinza enquanto a tecla está pressionada, rostos preenchidos; cada vez é contada</translation>
    </message>
    <message>
        <source>Faces too, in a peek</source>
        <translation type="unfinished">Rostos também, em um vislumbre</translation>
    </message>
    <message>
        <source>Beside the key of a peek, whose faces are filled in otherwise; a reveal of its own, on the record</source>
        <translation type="unfinished">Junto com a tecla de um vislumbre, que sem isso mostra os rostos preenchidos; é uma revelação à parte, registrada</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation type="unfinished">Escuro ou claro</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished">Texto maior</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished">Texto menor</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation type="unfinished">Configurações …</translation>
    </message>
    <message>
        <source>Colours, size of text, how a peek is held, when a pause is proposed</source>
        <translation type="unfinished">Cores, tamanho do texto, como se mantém um vislumbre, quando se propõe uma pausa</translation>
    </message>
    <message>
        <source>Veil everything</source>
        <translation type="unfinished">Velar tudo</translation>
    </message>
    <message>
        <source>At once, whatever is shown; from filters, facts and notes it leads back to the middle</source>
        <translation type="unfinished">De imediato, seja o que for que esteja à mostra; a partir de filtros, dados e notas, leva de volta ao centro</translation>
    </message>
    <message>
        <source>Peek without holding, on or off</source>
        <translation type="unfinished">Vislumbre sem manter a tecla, ligar ou desligar</translation>
    </message>
    <message>
        <source>For those who cannot hold a key: the peek stays ten seconds</source>
        <translation type="unfinished">Para quem não pode manter uma tecla pressionada: o vislumbre dura dez segundos</translation>
    </message>
    <message>
        <source>The same</source>
        <translation type="unfinished">O mesmo</translation>
    </message>
    <message>
        <source>The picked pair belongs together; every later grouping obeys it</source>
        <translation type="unfinished">O par selecionado fica junto; todo agrupamento posterior obedece</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation type="unfinished">Diferente</translation>
    </message>
    <message>
        <source>The picked pair does not belong together; every later grouping obeys it</source>
        <translation type="unfinished">O par selecionado não fica junto; todo agrupamento posterior obedece</translation>
    </message>
    <message>
        <source>You looked and cannot tell; also takes an earlier word on the picked pair back</source>
        <translation type="unfinished">Você olhou e não pode dizer; também desfaz uma decisão anterior sobre o par selecionado</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation type="unfinished">Comparar lado a lado</translation>
    </message>
    <message>
        <source>The picked pair with the points that agree; without one, the next pair worth a look</source>
        <translation type="unfinished">O par selecionado com os pontos que coincidem; sem um, o próximo par que vale a pena ver</translation>
    </message>
    <message>
        <source>No category</source>
        <translation type="unfinished">Sem categoria</translation>
    </message>
    <message>
        <source>Takes the category of what is picked away; then the next</source>
        <translation type="unfinished">Tira a categoria do que está selecionado; depois a próxima</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished">Desfazer</translation>
    </message>
    <message>
        <source>In Compare the last word, elsewhere the last category or tag; as far back as you like</source>
        <translation type="unfinished">Em Comparar, a última decisão; em outro lugar, a última categoria ou etiqueta; até onde você quiser</translation>
    </message>
    <message>
        <source>Give again</source>
        <translation type="unfinished">Refazer</translation>
    </message>
    <message>
        <source>The category or tag that was taken back</source>
        <translation type="unfinished">A categoria ou etiqueta que foi desfeita</translation>
    </message>
    <message>
        <source>Categories …</source>
        <translation type="unfinished">Categorias …</translation>
    </message>
    <message>
        <source>What the digits mean: a scheme that comes along, or the laboratory&apos;s own file</source>
        <translation type="unfinished">O que os algarismos significam: um esquema que vem junto, ou o arquivo do próprio laboratório</translation>
    </message>
    <message>
        <source>Second reading, or its end …</source>
        <translation type="unfinished">Segunda leitura, ou seu fim …</translation>
    </message>
    <message>
        <source>Grade again what a colleague graded, without being shown how; then see how far you agree</source>
        <translation type="unfinished">Classificar de novo o que um colega classificou, sem ver como; depois ver até que ponto vocês concordam</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation type="unfinished">Tour</translation>
    </message>
    <message>
        <source>A minute&apos;s walk over the open case</source>
        <translation type="unfinished">Um passeio de um minuto pelo caso aberto</translation>
    </message>
    <message>
        <source>How files are read here</source>
        <translation type="unfinished">Como os arquivos são lidos aqui</translation>
    </message>
    <message>
        <source>practically certain</source>
        <translation type="unfinished">praticamente certo</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation type="unfinished">muito provável</translation>
    </message>
    <message>
        <source>possible</source>
        <translation type="unfinished">possível</translation>
    </message>
    <message>
        <source>No pictures yet. Import a folder ({case.import_folder|Ctrl+I}), or an archive or a file ({case.import_file|Ctrl+Shift+I}).</source>
        <translation type="unfinished">Ainda não há imagens. Importe uma pasta ({case.import_folder|Ctrl+I}) ou um arquivo, compactado ou não ({case.import_file|Ctrl+Shift+I}).</translation>
    </message>
    <message>
        <source>None came along with this sealed file.</source>
        <translation type="unfinished">Nada disso veio com este arquivo lacrado.</translation>
    </message>
    <message>
        <source>Case</source>
        <comment>menu</comment>
        <translation type="unfinished">Caso</translation>
    </message>
    <message>
        <source>View</source>
        <comment>menu</comment>
        <translation type="unfinished">Exibir</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>menu</comment>
        <translation type="unfinished">Imagem</translation>
    </message>
    <message>
        <source>Grade</source>
        <comment>menu</comment>
        <translation type="unfinished">Classificar</translation>
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
        <translation type="unfinished">Ajuda</translation>
    </message>
    <message>
        <source>undecided copies</source>
        <translation type="unfinished">cópias indefinidas</translation>
    </message>
    <message>
        <source>undecided series</source>
        <translation type="unfinished">série indefinida</translation>
    </message>
    <message>
        <source>undecided person</source>
        <translation type="unfinished">pessoa indefinida</translation>
    </message>
    <message numerus="yes">
        <source>{pictures}, and %n not shown</source>
        <comment>members of a group</comment>
        <translation type="unfinished">
            <numerusform>{pictures}, e %n não mostrada</numerusform>
            <numerusform>{pictures}, e %n não mostradas</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation type="unfinished">{one} e {other}</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation type="unfinished">duvidoso</translation>
    </message>
    <message>
        <source>{word} ({percent})</source>
        <translation type="unfinished">{word} ({percent})</translation>
    </message>
    <message>
        <source>very much alike</source>
        <comment>faces</comment>
        <translation type="unfinished">muito semelhantes</translation>
    </message>
    <message>
        <source>alike</source>
        <comment>faces</comment>
        <translation type="unfinished">semelhantes</translation>
    </message>
    <message>
        <source>somewhat alike</source>
        <comment>faces</comment>
        <translation type="unfinished">um tanto semelhantes</translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished">o mesmo</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation type="unfinished">diferente</translation>
    </message>
    <message>
        <source>undecided</source>
        <comment>word on a pair</comment>
        <translation type="unfinished">indefinido</translation>
    </message>
    <message>
        <source>{decide.same|Y} or {decide.different|X} replaces it.</source>
        <translation type="unfinished">{decide.same|Y} ou {decide.different|X} a substitui.</translation>
    </message>
    <message>
        <source>{decide.undecided|U} takes it back.</source>
        <translation type="unfinished">{decide.undecided|U} a desfaz.</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <comment>files</comment>
        <translation type="unfinished">
            <numerusform>%n exibido</numerusform>
            <numerusform>%n exibidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stacked</source>
        <comment>files</comment>
        <translation type="unfinished">
            <numerusform>%n empilhado</numerusform>
            <numerusform>%n empilhados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <comment>files</comment>
        <translation type="unfinished">
            <numerusform>%n conhecido</numerusform>
            <numerusform>%n conhecidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excluded</source>
        <comment>files</comment>
        <translation type="unfinished">
            <numerusform>%n excluído</numerusform>
            <numerusform>%n excluídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <comment>files</comment>
        <translation type="unfinished">
            <numerusform>%n ilegível</numerusform>
            <numerusform>%n ilegíveis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archive(s)</source>
        <translation type="unfinished">
            <numerusform>%n compactado</numerusform>
            <numerusform>%n compactados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>files</comment>
        <translation type="unfinished">
            <numerusform>%n em espera</numerusform>
            <numerusform>%n em espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) = {parts}</source>
        <translation type="unfinished">
            <numerusform>%n arquivo = {parts}</numerusform>
            <numerusform>%n arquivos = {parts}</numerusform>
        </translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation type="unfinished">Ainda não há arquivos</translation>
    </message>
    <message>
        <source>{time}, no zone</source>
        <translation type="unfinished">{time}, sem fuso</translation>
    </message>
    <message>
        <source>{utc}, {clock} at {zone}</source>
        <translation type="unfinished">{utc}, {clock} em {zone}</translation>
    </message>
    <message>
        <source>{time} no zone</source>
        <translation type="unfinished">{time} sem fuso</translation>
    </message>
    <message>
        <source>{day}, {first} to {last}</source>
        <translation type="unfinished">{day}, {first} a {last}</translation>
    </message>
    <message numerus="yes">
        <source>{first} to {last} (%n day(s))</source>
        <translation type="unfinished">
            <numerusform>{first} a {last} (%n dia)</numerusform>
            <numerusform>{first} a {last} (%n dias)</numerusform>
        </translation>
    </message>
    <message>
        <source>no zone</source>
        <translation type="unfinished">sem fuso</translation>
    </message>
    <message>
        <source>UTC for {zoned} of {timed}, the others name no zone</source>
        <translation type="unfinished">UTC para {zoned} de {timed}; as demais não indicam fuso</translation>
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
        <translation type="unfinished">O arquivo de mapa {name} não é mostrado.</translation>
    </message>
    <message>
        <source>Choose another file, or a fresh copy of this one.</source>
        <translation type="unfinished">Escolha outro arquivo, ou uma nova cópia deste.</translation>
    </message>
    <message>
        <source>It holds vector tiles (pbf, mvt), shapes that have to be drawn first; only pictures are read here.</source>
        <translation type="unfinished">Contém blocos vetoriais (pbf, mvt), formas que precisam ser desenhadas antes; aqui só se leem imagens.</translation>
    </message>
    <message>
        <source>Have it made as raster tiles in PNG, JPEG or WebP, or choose such a file.</source>
        <translation type="unfinished">Mande gerá-lo como blocos raster em PNG, JPEG ou WebP, ou escolha um arquivo assim.</translation>
    </message>
    <message>
        <source>There are no tiles in it.</source>
        <translation type="unfinished">Não há blocos nele.</translation>
    </message>
    <message>
        <source>It is not at its place, or may not be read.</source>
        <translation type="unfinished">Não está em seu lugar, ou não há permissão para lê-lo.</translation>
    </message>
    <message>
        <source>Attach the disk that it lies on, or choose the file again.</source>
        <translation type="unfinished">Conecte o disco em que ele está, ou escolha o arquivo de novo.</translation>
    </message>
    <message>
        <source>It is no file.</source>
        <translation type="unfinished">Não é um arquivo.</translation>
    </message>
    <message>
        <source>It was altered while it was open.</source>
        <translation type="unfinished">Foi alterado enquanto estava aberto.</translation>
    </message>
    <message>
        <source>Wait until whatever writes it has ended, then choose it again.</source>
        <translation type="unfinished">Espere terminar o que o está gravando e escolha-o de novo.</translation>
    </message>
    <message>
        <source>It is an address on a network, and this program asks nothing of any network.</source>
        <translation type="unfinished">É um endereço de rede, e este programa não pede nada a rede alguma.</translation>
    </message>
    <message>
        <source>Copy the file onto a disk of this machine, and choose it there.</source>
        <translation type="unfinished">Copie o arquivo para um disco desta máquina e escolha-o ali.</translation>
    </message>
    <message>
        <source>It holds tables that only the program that wrote it can read.</source>
        <translation type="unfinished">Contém tabelas que só o programa que o gravou pode ler.</translation>
    </message>
    <message>
        <source>It says that its lowest zoom is above its highest.</source>
        <translation type="unfinished">Declara um zoom mínimo maior que o máximo.</translation>
    </message>
    <message>
        <source>It counts its tiles by the scheme {scheme}; this format counts them as TMS.</source>
        <translation type="unfinished">Conta seus blocos pelo esquema {scheme}; este formato os conta como TMS.</translation>
    </message>
    <message>
        <source>Have it made anew, with its rows counted from the south (TMS).</source>
        <translation type="unfinished">Mande gerá-lo de novo, com as linhas contadas a partir do sul (TMS).</translation>
    </message>
    <message>
        <source>It is drawn in another projection: {projection}.</source>
        <translation type="unfinished">Está desenhado em outra projeção: {projection}.</translation>
    </message>
    <message>
        <source>Have it made in Web Mercator (EPSG:3857).</source>
        <translation type="unfinished">Mande gerá-lo em Web Mercator (EPSG:3857).</translation>
    </message>
    <message>
        <source>It takes too long to find a tile in it; perhaps it has no index.</source>
        <translation type="unfinished">Demora demais achar um bloco nele; talvez não tenha índice.</translation>
    </message>
    <message>
        <source>It asks for more than to be read.</source>
        <translation type="unfinished">Pede mais do que ser lido.</translation>
    </message>
    <message>
        <source>It is a database, and not one of map tiles.</source>
        <translation type="unfinished">É um banco de dados, mas não de blocos de mapa.</translation>
    </message>
    <message>
        <source>It is damaged: a part of it cannot be read.</source>
        <translation type="unfinished">Está danificado: uma parte não pode ser lida.</translation>
    </message>
    <message>
        <source>It is cut short.</source>
        <translation type="unfinished">Está truncado.</translation>
    </message>
    <message>
        <source>Another program is still writing it, or did not close it; a part of it lies beside it.</source>
        <translation type="unfinished">Outro programa ainda o está gravando, ou não o fechou; uma parte dele está ao lado.</translation>
    </message>
    <message>
        <source>Close it there, then choose it again.</source>
        <translation type="unfinished">Feche-o lá e escolha-o de novo.</translation>
    </message>
    <message>
        <source>It is neither MBTiles nor PMTiles.</source>
        <translation type="unfinished">Não é MBTiles nem PMTiles.</translation>
    </message>
    <message>
        <source>Its tiles are no pictures that are read here: PNG, JPEG or WebP, square, 256 to 1024 pixels a side.</source>
        <translation type="unfinished">Seus blocos não são imagens que se leem aqui: PNG, JPEG ou WebP, quadradas, de 256 a 1024 pixels de lado.</translation>
    </message>
    <message>
        <source>It is damaged: its directory cannot be read.</source>
        <translation type="unfinished">Está danificado: seu diretório não pode ser lido.</translation>
    </message>
    <message>
        <source>It is PMTiles of version {version}; only version 3 is read.</source>
        <translation type="unfinished">É PMTiles da versão {version}; só se lê a versão 3.</translation>
    </message>
    <message>
        <source>Have it converted to version 3.</source>
        <translation type="unfinished">Mande convertê-lo para a versão 3.</translation>
    </message>
    <message>
        <source>Its tiles are pictures of a kind that is not read here.</source>
        <translation type="unfinished">Seus blocos são imagens de um tipo que não se lê aqui.</translation>
    </message>
    <message>
        <source>It is packed in a way that is not read here; gzip is, and none.</source>
        <translation type="unfinished">Está compactado de um modo que não se lê aqui; só se lê gzip, ou sem compactação.</translation>
    </message>
    <message>
        <source>Have it made anew, with its directories packed by gzip.</source>
        <translation type="unfinished">Mande gerá-lo de novo, com os diretórios compactados em gzip.</translation>
    </message>
    <message>
        <source>A file that was altered is not opened.</source>
        <translation type="unfinished">Um arquivo que foi alterado não é aberto.</translation>
    </message>
    <message>
        <source>The content was not opened: that takes the key or the pass phrase that it was sealed for.</source>
        <translation type="unfinished">O conteúdo não foi aberto: é preciso a chave ou a frase-senha para a qual foi lacrado.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) (is|are) as signed, each by its hash.</source>
        <translation type="unfinished">
            <numerusform>%n parte está como foi assinada, conforme seu hash.</numerusform>
            <numerusform>%n partes estão como foram assinadas, cada uma conforme seu hash.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is as it was signed, to the last byte.</source>
        <translation type="unfinished">O arquivo está como foi assinado, até o último byte.</translation>
    </message>
    <message>
        <source>The file was altered, or cut off, after it was signed.</source>
        <translation type="unfinished">O arquivo foi alterado, ou cortado, depois de assinado.</translation>
    </message>
    <message>
        <source>It was signed by {fingerprint}. Whose key that is, only the sender can tell.</source>
        <translation type="unfinished">Foi assinado por {fingerprint}. De quem é essa chave, só o remetente pode dizer.</translation>
    </message>
    <message>
        <source>It was signed by the key that was named: {key}.</source>
        <translation type="unfinished">Foi assinado pela chave indicada: {key}.</translation>
    </message>
    <message>
        <source>It was signed by another key than was named: {key}.</source>
        <translation type="unfinished">Foi assinado por uma chave diferente da indicada: {key}.</translation>
    </message>
    <message numerus="yes">
        <source>%n clear picture(s): {first} and {second} released exactly these, to exactly these recipients. Why: {why}</source>
        <translation type="unfinished">
            <numerusform>%n imagem sem véu: {first} e {second} liberaram exatamente esta, para exatamente estes destinatários. Motivo: {why}</numerusform>
            <numerusform>%n imagens sem véu: {first} e {second} liberaram exatamente estas, para exatamente estes destinatários. Motivo: {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>The release was signed by {key}, for {name}. Whose key that is, only they can tell.</source>
        <translation type="unfinished">A liberação foi assinada com {key}, por {name}. De quem é essa chave, só essa pessoa pode dizer.</translation>
    </message>
    <message>
        <source>Of the audit trail a part goes along; whether the whole of it holds, only the case can tell.</source>
        <translation type="unfinished">Uma parte da trilha de auditoria vai junto; se ela toda se sustenta, só o caso pode dizer.</translation>
    </message>
    <message>
        <source>The rows of the audit trail do not follow one another.</source>
        <translation type="unfinished">As linhas da trilha de auditoria não são a continuação umas das outras.</translation>
    </message>
    <message>
        <source>The audit trail is whole; it ends in {head}.</source>
        <translation type="unfinished">A trilha de auditoria está íntegra; termina em {head}.</translation>
    </message>
    <message>
        <source>The content of this sealed file is not as it was written.</source>
        <translation type="unfinished">O conteúdo deste arquivo lacrado não está como foi gravado.</translation>
    </message>
    <message>
        <source>Ask the sender for the file again; nothing of it was taken over.</source>
        <translation type="unfinished">Peça o arquivo de novo ao remetente; nada dele foi incorporado.</translation>
    </message>
    <message>
        <source>It has more parts than a case file can have.</source>
        <translation type="unfinished">Tem mais partes do que um arquivo de caso pode ter.</translation>
    </message>
    <message>
        <source>The part {name} is there twice.</source>
        <translation type="unfinished">A parte {name} aparece duas vezes.</translation>
    </message>
    <message>
        <source>Something follows its end.</source>
        <translation type="unfinished">Há algo depois do seu fim.</translation>
    </message>
    <message>
        <source>Its parts are not in their order.</source>
        <translation type="unfinished">Suas partes não estão em ordem.</translation>
    </message>
    <message>
        <source>One of its parts is named as a folder of others is.</source>
        <translation type="unfinished">Uma de suas partes tem o mesmo nome que uma pasta de outras.</translation>
    </message>
    <message>
        <source>It is cut off.</source>
        <translation type="unfinished">Está cortado.</translation>
    </message>
    <message>
        <source>A part has a name that no case file gives.</source>
        <translation type="unfinished">Uma parte tem um nome que nenhum arquivo de caso dá.</translation>
    </message>
    <message>
        <source>The part {name} was altered.</source>
        <translation type="unfinished">A parte {name} foi alterada.</translation>
    </message>
    <message>
        <source>It was made by a newer version, whose container this version does not know.</source>
        <translation type="unfinished">Foi criado por uma versão mais nova, cujo contêiner esta versão não conhece.</translation>
    </message>
    <message>
        <source>It does not begin as a container does.</source>
        <translation type="unfinished">Não começa como um contêiner começa.</translation>
    </message>
    <message>
        <source>This is not a sealed case file as it was sent.</source>
        <translation type="unfinished">Este não é um arquivo de caso lacrado tal como foi enviado.</translation>
    </message>
    <message>
        <source>This file was not sealed for this key or pass phrase.</source>
        <translation type="unfinished">Este arquivo não foi lacrado para esta chave ou frase-senha.</translation>
    </message>
    <message>
        <source>It opens for those alone whom the sender named.</source>
        <translation type="unfinished">Só se abre para quem o remetente indicou.</translation>
    </message>
    <message>
        <source>Give the key or the pass phrase that the sender sealed it for.</source>
        <translation type="unfinished">Informe a chave ou a frase-senha para a qual o remetente o lacrou.</translation>
    </message>
    <message>
        <source>The file was not sealed: {recipient} is no recipient.</source>
        <translation type="unfinished">O arquivo não foi lacrado: {recipient} não é um destinatário.</translation>
    </message>
    <message>
        <source>A recipient is an age key that begins with age1.</source>
        <translation type="unfinished">Um destinatário é uma chave age que começa com age1.</translation>
    </message>
    <message>
        <source>Ask for the line that &apos;homeward receiving-key&apos; or &apos;age-keygen&apos; prints as public key.</source>
        <translation type="unfinished">Peça a linha que &apos;homeward receiving-key&apos; ou &apos;age-keygen&apos; exibe como chave pública.</translation>
    </message>
    <message numerus="yes">
        <source>The file was not sealed: it would be for %n recipient(s).</source>
        <translation type="unfinished">
            <numerusform>O arquivo não foi lacrado: seria para %n destinatário.</numerusform>
            <numerusform>O arquivo não foi lacrado: seria para %n destinatários.</numerusform>
        </translation>
    </message>
    <message>
        <source>A sealed file is for 1 to {most} keys, or for a pass phrase.</source>
        <translation type="unfinished">Um arquivo lacrado é para 1 a {most} chaves, ou para uma frase-senha.</translation>
    </message>
    <message>
        <source>Name those who are to read it; seal a second file where they are more.</source>
        <translation type="unfinished">Indique quem deve lê-lo; se forem mais, lacre um segundo arquivo.</translation>
    </message>
    <message>
        <source>It has no signed manifest.</source>
        <translation type="unfinished">Não tem manifesto assinado.</translation>
    </message>
    <message>
        <source>The signature of its manifest does not fit.</source>
        <translation type="unfinished">A assinatura do seu manifesto não confere.</translation>
    </message>
    <message>
        <source>Its parts are not those that its manifest names.</source>
        <translation type="unfinished">Suas partes não são as que o manifesto indica.</translation>
    </message>
    <message>
        <source>There are clear pictures in it that no word of two people releases.</source>
        <translation type="unfinished">Ele contém imagens sem véu que nenhuma declaração de duas pessoas libera.</translation>
    </message>
    <message>
        <source>It was altered, or cut off, after it was signed.</source>
        <translation type="unfinished">Foi alterado, ou cortado, depois de assinado.</translation>
    </message>
    <message>
        <source>One key signed the file, and another its content.</source>
        <translation type="unfinished">Uma chave assinou o arquivo, e outra o seu conteúdo.</translation>
    </message>
    <message>
        <source>It was sealed for others; somebody else than its sender encrypted it for you.</source>
        <translation type="unfinished">Foi lacrado para outros; alguém que não é o remetente o criptografou para você.</translation>
    </message>
    <message>
        <source>Nothing was signed: the word names another key.</source>
        <translation type="unfinished">Nada foi assinado: a declaração indica outra chave.</translation>
    </message>
    <message>
        <source>It names {named}, and this is {found}.</source>
        <translation type="unfinished">Ela indica {named}, e esta é {found}.</translation>
    </message>
    <message>
        <source>Sign with the key that is named, or have the word made again for this one.</source>
        <translation type="unfinished">Assine com a chave indicada, ou peça que a declaração seja refeita para esta.</translation>
    </message>
    <message>
        <source>Nothing was done: two people have not said so, or no longer.</source>
        <translation type="unfinished">Nada foi feito: falta a declaração de duas pessoas, ou ela não está mais em vigor.</translation>
    </message>
    <message>
        <source>Have it said anew, by both.</source>
        <translation type="unfinished">Peça às duas que a façam de novo.</translation>
    </message>
    <message>
        <source>{name} has taken it back.</source>
        <translation type="unfinished">{name} a revogou.</translation>
    </message>
    <message>
        <source>{name} has not signed it yet.</source>
        <translation type="unfinished">{name} ainda não a assinou.</translation>
    </message>
    <message>
        <source>It ended on {at}.</source>
        <translation type="unfinished">Expirou em {at}.</translation>
    </message>
    <message>
        <source>It was made later than this machine&apos;s clock says that it is.</source>
        <translation type="unfinished">Foi feita em um momento posterior ao que o relógio desta máquina indica.</translation>
    </message>
    <message>
        <source>The key that is to sign second has signed first.</source>
        <translation type="unfinished">A chave que deve assinar em segundo lugar assinou em primeiro.</translation>
    </message>
    <message>
        <source>It was made by a newer version, whose form this version does not know.</source>
        <translation type="unfinished">Foi criado por uma versão mais nova, cuja forma esta versão não conhece.</translation>
    </message>
    <message>
        <source>It is not written as this program writes one.</source>
        <translation type="unfinished">Não está escrita como este programa a escreve.</translation>
    </message>
    <message>
        <source>It was signed on other bytes.</source>
        <translation type="unfinished">Foi assinada sobre outros bytes.</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation type="unfinished">{one} ou {other}</translation>
    </message>
    <message>
        <source>A key has signed it that it does not name.</source>
        <translation type="unfinished">Foi assinada por uma chave que ela não indica.</translation>
    </message>
    <message>
        <source>It does not begin as a sealed file does.</source>
        <translation type="unfinished">Não começa como um arquivo lacrado começa.</translation>
    </message>
    <message>
        <source>Its head cannot be read.</source>
        <translation type="unfinished">Seu cabeçalho não pode ser lido.</translation>
    </message>
    <message>
        <source>What was encrypted does not begin as it does in a sealed file, or names too many.</source>
        <translation type="unfinished">O que foi criptografado não começa como em um arquivo lacrado, ou indica destinatários demais.</translation>
    </message>
    <message>
        <source>It asks for more work than a pass phrase may cost.</source>
        <translation type="unfinished">Exige mais cálculo do que uma frase-senha pode custar.</translation>
    </message>
    <message>
        <source>What was encrypted cannot be read: it was damaged before it was signed.</source>
        <translation type="unfinished">O que foi criptografado não pode ser lido: foi danificado antes de ser assinado.</translation>
    </message>
    <message>
        <source>Its manifest cannot be read.</source>
        <translation type="unfinished">Seu manifesto não pode ser lido.</translation>
    </message>
    <message>
        <source>Its manifest is of something else than a case file.</source>
        <translation type="unfinished">Seu manifesto é de outra coisa que não um arquivo de caso.</translation>
    </message>
    <message>
        <source>Its manifest is not written as manifests are.</source>
        <translation type="unfinished">Seu manifesto não está escrito como são os manifestos.</translation>
    </message>
    <message>
        <source>It was made by a newer version, whose case files this version does not know.</source>
        <translation type="unfinished">Foi criado por uma versão mais nova, cujos arquivos de caso esta versão não conhece.</translation>
    </message>
    <message>
        <source>There is no key to sign with on this machine.</source>
        <translation type="unfinished">Não há chave para assinar nesta máquina.</translation>
    </message>
    <message>
        <source>Whoever gets the file has to be able to tell who sent it.</source>
        <translation type="unfinished">Quem recebe o arquivo precisa poder saber quem o enviou.</translation>
    </message>
    <message>
        <source>Make one: homeward signing-key --new.</source>
        <translation type="unfinished">Crie uma: homeward signing-key --new.</translation>
    </message>
    <message>
        <source>The pass phrase does not open your signing key.</source>
        <translation type="unfinished">A frase-senha não abre a sua chave de assinatura.</translation>
    </message>
    <message>
        <source>It is another one than the key was made with, or the key&apos;s file was altered.</source>
        <translation type="unfinished">Não é aquela com que a chave foi criada, ou o arquivo da chave foi alterado.</translation>
    </message>
    <message>
        <source>Type it again; the key&apos;s recovery key gives it another pass phrase.</source>
        <translation type="unfinished">Digite-a novamente; a chave de recuperação permite dar-lhe outra frase-senha.</translation>
    </message>
    <message>
        <source>Nothing was signed: the public half of your signing key is another key&apos;s.</source>
        <translation type="unfinished">Nada foi assinado: a metade pública da sua chave de assinatura é de outra chave.</translation>
    </message>
    <message>
        <source>The file {name} was exchanged or damaged.</source>
        <translation type="unfinished">O arquivo {name} foi trocado ou danificado.</translation>
    </message>
    <message>
        <source>Delete that file: it is made anew. Then tell your fingerprint again to whom you told it.</source>
        <translation type="unfinished">Exclua esse arquivo: ele é criado de novo. Depois informe de novo sua impressão digital a quem você a informou.</translation>
    </message>
    <message>
        <source>No key was made: there is one on this machine.</source>
        <translation type="unfinished">Nenhuma chave foi criada: já há uma nesta máquina.</translation>
    </message>
    <message>
        <source>What was signed with it is known by its fingerprint.</source>
        <translation type="unfinished">O que foi assinado com ela se reconhece por sua impressão digital.</translation>
    </message>
    <message>
        <source>Keep it; or move its file away first, if it is to be replaced: {file}.</source>
        <translation type="unfinished">Mantenha-a; ou, se for substituí-la, mova antes o arquivo dela: {file}.</translation>
    </message>
    <message>
        <source>The signing key could not be saved.</source>
        <translation type="unfinished">A chave de assinatura não pôde ser salva.</translation>
    </message>
    <message>
        <source>Make room or get the right to write where settings are kept.</source>
        <translation type="unfinished">Libere espaço ou obtenha o direito de gravar onde ficam as configurações.</translation>
    </message>
    <message>
        <source>Filled: measured by the camera. Open: inferred, the middle of what its place measured; a thick part of the rim is the share that was measured. The circle is how far it may be off, dashed where the camera is silent and 100 m are assumed. Shift+drag picks a box, Ctrl+Shift+drag what a line goes around, Return all in sight.</source>
        <translation type="unfinished">Cheio: medida pela câmera. Vazado: inferida, o meio do que foi medido no local; a parte grossa da borda é a proporção que foi medida. O círculo indica quanto ela pode estar errada, tracejado onde a câmera não informa e se supõem 100 m. Shift+arrastar seleciona uma caixa; Ctrl+Shift+arrastar, o que uma linha contorna; Enter, tudo o que está à vista.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished">Mapa</translation>
    </message>
    <message numerus="yes">
        <source>%n inferred from their place</source>
        <comment>pictures</comment>
        <translation type="unfinished">
            <numerusform>%n inferida a partir do local</numerusform>
            <numerusform>%n inferidas a partir do local</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) at 0/0, which no receiver measures</source>
        <translation type="unfinished">
            <numerusform>%n imagem em 0/0, o que nenhum receptor mede</numerusform>
            <numerusform>%n imagens em 0/0, o que nenhum receptor mede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) without a position</source>
        <translation type="unfinished">
            <numerusform>%n imagem sem posição</numerusform>
            <numerusform>%n imagens sem posição</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a map file</source>
        <translation type="unfinished">Escolher um arquivo de mapa</translation>
    </message>
    <message>
        <source>Map files (*.mbtiles *.pmtiles);;All files (*)</source>
        <translation type="unfinished">Arquivos de mapa (*.mbtiles *.pmtiles);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Arrows pan, + and - zoom, Home shows all, Return narrows to what is in sight</source>
        <translation type="unfinished">Setas deslocam, + e - dão zoom, Home mostra tudo, Enter restringe ao que está à vista</translation>
    </message>
    <message>
        <source>Map file …</source>
        <translation type="unfinished">Arquivo de mapa …</translation>
    </message>
    <message>
        <source>The laboratory&apos;s own map beneath the pins: MBTiles or PMTiles with pictures, from this machine</source>
        <translation type="unfinished">O mapa do próprio laboratório sob os marcadores: MBTiles ou PMTiles com imagens, desta máquina</translation>
    </message>
    <message>
        <source>Map file, shown or hidden</source>
        <translation type="unfinished">Arquivo de mapa, mostrar ou ocultar</translation>
    </message>
    <message>
        <source>Hidden, the program&apos;s own map is seen alone</source>
        <translation type="unfinished">Oculto, só se vê o mapa do próprio programa</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in sight about {town}</source>
        <translation type="unfinished">
            <numerusform>%n imagem à vista nos arredores de {town}</numerusform>
            <numerusform>%n imagens à vista nos arredores de {town}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in sight</source>
        <translation type="unfinished">
            <numerusform>%n imagem à vista</numerusform>
            <numerusform>%n imagens à vista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n elsewhere</source>
        <comment>pictures</comment>
        <translation type="unfinished">
            <numerusform>%n em outro lugar</numerusform>
            <numerusform>%n em outros lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picked</source>
        <comment>pictures</comment>
        <translation type="unfinished">
            <numerusform>%n selecionada</numerusform>
            <numerusform>%n selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>The picked picture: {pin}.</source>
        <translation type="unfinished">A imagem escolhida: {pin}.</translation>
    </message>
    <message>
        <source>The picked picture is elsewhere.</source>
        <translation type="unfinished">A imagem escolhida está em outro lugar.</translation>
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
        <translation type="unfinished">Este arquivo não pode ser lido como VICS; nada foi alterado.</translation>
    </message>
    <message>
        <source>It does not begin as JSON of VICS does.</source>
        <translation type="unfinished">Não começa como começa um JSON de VICS.</translation>
    </message>
    <message>
        <source>Name the JSON file of the export.</source>
        <translation type="unfinished">Indique o arquivo JSON da exportação.</translation>
    </message>
    <message>
        <source>something follows after its end</source>
        <translation type="unfinished">há algo depois do seu fim</translation>
    </message>
    <message>
        <source>It has no list of records under “value”.</source>
        <translation type="unfinished">Não tem lista de registros em “value”.</translation>
    </message>
    <message>
        <source>a list ends with a comma</source>
        <translation type="unfinished">uma lista termina com vírgula</translation>
    </message>
    <message>
        <source>a list goes on without a comma</source>
        <translation type="unfinished">uma lista continua sem vírgula</translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation type="unfinished">falta um nome</translation>
    </message>
    <message>
        <source>an object goes on without a comma</source>
        <translation type="unfinished">um objeto continua sem vírgula</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation type="unfinished">está aninhado em excesso</translation>
    </message>
    <message>
        <source>“{character}” is missing</source>
        <translation type="unfinished">falta “{character}”</translation>
    </message>
    <message>
        <source>It is no JSON: {why}, near {near}.</source>
        <translation type="unfinished">Não é JSON: {why}, perto de {near}.</translation>
    </message>
    <message>
        <source>Ask whoever made it for a file that is whole.</source>
        <translation type="unfinished">Peça a quem o gerou um arquivo íntegro.</translation>
    </message>
    <message>
        <source>It breaks off in the middle.</source>
        <translation type="unfinished">Interrompe-se no meio.</translation>
    </message>
    <message>
        <source>Ask for the file once more; it was not copied whole.</source>
        <translation type="unfinished">Peça o arquivo novamente; ele não foi copiado por inteiro.</translation>
    </message>
    <message>
        <source>a number has too many digits</source>
        <translation type="unfinished">um número tem algarismos demais</translation>
    </message>
    <message>
        <source>None of its records names a picture, by a digest or a file.</source>
        <translation type="unfinished">Nenhum de seus registros indica uma imagem, por hash ou por arquivo.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished">Não há esse arquivo.</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation type="unfinished">Falta {name}.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation type="unfinished">Verifique o caminho.</translation>
    </message>
    <message>
        <source>This is no set of hashes that can be read.</source>
        <translation type="unfinished">Não é um conjunto de hashes que se possa ler.</translation>
    </message>
    <message>
        <source>By its content it is none of these: {formats}.</source>
        <translation type="unfinished">Pelo conteúdo, não é nenhum destes: {formats}.</translation>
    </message>
    <message>
        <source>Name the file with the hashes itself, or bring it into a list with one hash a line.</source>
        <translation type="unfinished">Indique o próprio arquivo com os hashes, ou converta-o em uma lista com um hash por linha.</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation type="unfinished">É uma pasta.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished">O arquivo está vazio.</translation>
    </message>
    <message>
        <source>The set ends too early; nothing of it was loaded.</source>
        <translation type="unfinished">O conjunto termina cedo demais; nada dele foi carregado.</translation>
    </message>
    <message>
        <source>It breaks off {place}, as after a download or a copy that was cut off.</source>
        <translation type="unfinished">Interrompe-se {place}, como após um download ou uma cópia que foi cortada.</translation>
    </message>
    <message>
        <source>Get the file again, and compare its size or its hash with the sender&apos;s.</source>
        <translation type="unfinished">Obtenha o arquivo novamente e compare seu tamanho ou seu hash com o do remetente.</translation>
    </message>
    <message numerus="yes">
        <source>after %n entr(y|ies) ({reason})</source>
        <translation type="unfinished">
            <numerusform>após %n entrada ({reason})</numerusform>
            <numerusform>após %n entradas ({reason})</numerusform>
        </translation>
    </message>
    <message>
        <source>within its head</source>
        <translation type="unfinished">dentro do cabeçalho</translation>
    </message>
    <message>
        <source>after {done} of {many} hashes</source>
        <translation type="unfinished">após {done} de {many} hashes</translation>
    </message>
    <message>
        <source>This file brings no hashes.</source>
        <translation type="unfinished">Este arquivo não traz hashes.</translation>
    </message>
    <message>
        <source>It makes the tables of the NSRL set, or speaks of others of its tables.</source>
        <translation type="unfinished">Cria as tabelas do conjunto NSRL, ou trata de outras de suas tabelas.</translation>
    </message>
    <message>
        <source>Choose the other .sql file of the download.</source>
        <translation type="unfinished">Escolha o outro arquivo .sql do download.</translation>
    </message>
    <message numerus="yes">
        <source>after %n record(s)</source>
        <translation type="unfinished">
            <numerusform>após %n registro</numerusform>
            <numerusform>após %n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>The set is no JSON that can be read; nothing of it was loaded.</source>
        <translation type="unfinished">O conjunto não é um JSON que se possa ler; nada dele foi carregado.</translation>
    </message>
    <message numerus="yes">
        <source>After %n record(s): {reason}.</source>
        <translation type="unfinished">
            <numerusform>Após %n registro: {reason}.</numerusform>
            <numerusform>Após %n registros: {reason}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Get the file again; if it is whole, ask its sender to write it anew.</source>
        <translation type="unfinished">Obtenha o arquivo novamente; se estiver íntegro, peça ao remetente que o grave de novo.</translation>
    </message>
    <message>
        <source>The set cannot be read.</source>
        <translation type="unfinished">O conjunto não pode ser lido.</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation type="unfinished">termina cedo demais</translation>
    </message>
    <message>
        <source>Check its path, and that its disk is connected.</source>
        <translation type="unfinished">Verifique o caminho e se o disco está conectado.</translation>
    </message>
    <message>
        <source>The zip archive cannot be read.</source>
        <translation type="unfinished">O arquivo zip não pode ser lido.</translation>
    </message>
    <message>
        <source>Unpack it, and name the file itself.</source>
        <translation type="unfinished">Descompacte-o e indique o próprio arquivo.</translation>
    </message>
    <message>
        <source>The database cannot be read.</source>
        <translation type="unfinished">O banco de dados não pode ser lido.</translation>
    </message>
    <message>
        <source>SQLite says of {name}: {reason}. It may be cut off or damaged.</source>
        <translation type="unfinished">O SQLite informa sobre {name}: {reason}. Pode estar cortado ou danificado.</translation>
    </message>
    <message>
        <source>Ask for it again, or copy it again.</source>
        <translation type="unfinished">Peça-o novamente ou copie-o de novo.</translation>
    </message>
    <message>
        <source>It is not clear which file in the zip archive is the set.</source>
        <translation type="unfinished">Não está claro qual arquivo dentro do zip é o conjunto.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n file(s), and {many} of them could be it.</source>
        <translation type="unfinished">
            <numerusform>Contém %n arquivo, e {many} poderia ser o conjunto.</numerusform>
            <numerusform>Contém %n arquivos, e {many} deles poderiam ser o conjunto.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it holds is packed more tightly than hashes can be; it would fill the machine.</source>
        <translation type="unfinished">Seu conteúdo está compactado mais do que hashes podem estar; encheria a máquina.</translation>
    </message>
    <message>
        <source>No set was written.</source>
        <translation type="unfinished">Nenhum conjunto foi gravado.</translation>
    </message>
    <message>
        <source>No picture has a category that this form can hold.</source>
        <translation type="unfinished">Nenhuma imagem tem uma categoria que este formato possa conter.</translation>
    </message>
    <message>
        <source>Grade pictures first.</source>
        <translation type="unfinished">Classifique imagens primeiro.</translation>
    </message>
    <message>
        <source>The file was not imported.</source>
        <translation type="unfinished">O arquivo não foi importado.</translation>
    </message>
    <message>
        <source>Its categories are numbers that mean different things in different schemes: some swapped 0 and 5.</source>
        <translation type="unfinished">Suas categorias são números com significados diferentes conforme o esquema: alguns trocaram 0 e 5.</translation>
    </message>
    <message>
        <source>Look at its counts with --dry-run, then name the sender&apos;s scheme with --scheme.</source>
        <translation type="unfinished">Veja suas contagens com --dry-run e depois indique o esquema do remetente com --scheme.</translation>
    </message>
    <message>
        <source>There is no folder {name}.</source>
        <translation type="unfinished">Não há pasta {name}.</translation>
    </message>
    <message>
        <source>Check what --root names.</source>
        <translation type="unfinished">Verifique o que --root indica.</translation>
    </message>
    <message>
        <source>It changed while it was read.</source>
        <translation type="unfinished">Mudou enquanto era lido.</translation>
    </message>
    <message>
        <source>Copy it to where nobody writes to it.</source>
        <translation type="unfinished">Copie-o para um lugar onde ninguém grave nele.</translation>
    </message>
    <message>
        <source>the rows of one of its hash sets are not those that were loaded</source>
        <translation type="unfinished">as linhas de um de seus conjuntos de hashes não são as que foram carregadas</translation>
    </message>
    <message>
        <source>the records of an imported file are not those that were imported</source>
        <translation type="unfinished">os registros de um arquivo importado não são os que foram importados</translation>
    </message>
    <message>
        <source>the text of an imported file is not what was imported</source>
        <translation type="unfinished">o texto de um arquivo importado não é o que foi importado</translation>
    </message>
    <message>
        <source>The case file is sealed.</source>
        <translation type="unfinished">O arquivo de caso está lacrado.</translation>
    </message>
    <message numerus="yes">
        <source>{file} holds %n picture(s), veiled, and has {bytes} bytes. Your fingerprint, to be told to them by another way than the file: {fingerprint}.</source>
        <translation type="unfinished">
            <numerusform>{file} contém %n imagem, velada, e tem {bytes} bytes. Sua impressão digital, a informar a eles por outro meio que não o arquivo: {fingerprint}.</numerusform>
            <numerusform>{file} contém %n imagens, veladas, e tem {bytes} bytes. Sua impressão digital, a informar a eles por outro meio que não o arquivo: {fingerprint}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them (is|are) in it clear as well, as two people released.</source>
        <translation type="unfinished">
            <numerusform>%n delas também está nele sem véu, como duas pessoas liberaram.</numerusform>
            <numerusform>%n delas também estão nele sem véu, como duas pessoas liberaram.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seal a case file …</source>
        <translation type="unfinished">Lacrar um arquivo de caso …</translation>
    </message>
    <message>
        <source>For a reviewer in another unit: signed by you, encrypted for them, every picture veiled</source>
        <translation type="unfinished">Para um revisor em outra unidade: assinado por você, criptografado para ele, todas as imagens veladas</translation>
    </message>
    <message>
        <source>It waits until the work that is going on has ended …</source>
        <translation type="unfinished">Aguarda o fim do trabalho em andamento …</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation type="unfinished">Lendo …</translation>
    </message>
    <message numerus="yes">
        <source>Reading … %n row(s) so far</source>
        <translation type="unfinished">
            <numerusform>Lendo … %n linha até agora</numerusform>
            <numerusform>Lendo … %n linhas até agora</numerusform>
        </translation>
    </message>
    <message>
        <source>clear pictures</source>
        <translation type="unfinished">imagens sem véu</translation>
    </message>
    <message>
        <source>pictures with people covered</source>
        <translation type="unfinished">imagens com as pessoas cobertas</translation>
    </message>
    <message>
        <source>keys and pass phrases</source>
        <translation type="unfinished">chaves e frases-senha</translation>
    </message>
    <message>
        <source>Seal a case file</source>
        <translation type="unfinished">Lacrar um arquivo de caso</translation>
    </message>
    <message>
        <source>vectors, perceptual hashes and looks of points that pictures are compared by, and digests of these</source>
        <translation type="unfinished">vetores, hashes perceptuais e descritores de pontos com que as imagens são comparadas, e hashes deles</translation>
    </message>
    <message>
        <source>examiners&apos; own figures of how long and how large they looked</source>
        <translation type="unfinished">números dos próprios examinadores sobre por quanto tempo e em que tamanho olharam</translation>
    </message>
    <message>
        <source>With names of files, which may name people</source>
        <translation type="unfinished">Com os nomes de arquivos, que podem citar pessoas</translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished">Itens</translation>
    </message>
    <message>
        <source>Contact sheets</source>
        <translation type="unfinished">Folhas de contato</translation>
    </message>
    <message>
        <source>Notes and leads</source>
        <translation type="unfinished">Notas e diligências</translation>
    </message>
    <message>
        <source>Names of files</source>
        <translation type="unfinished">Nomes de arquivos</translation>
    </message>
    <message>
        <source>Those that an examiner has confirmed</source>
        <translation type="unfinished">Os que um examinador confirmou</translation>
    </message>
    <message>
        <source>Those of what is picked</source>
        <translation type="unfinished">Os do que está selecionado</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">Todos</translation>
    </message>
    <message>
        <source>None</source>
        <comment>of the places or series</comment>
        <translation type="unfinished">Nenhum</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">Relatório</translation>
    </message>
    <message>
        <source>Pairs as scenes with people filled in</source>
        <translation type="unfinished">Pares como cenas com as pessoas preenchidas</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation type="unfinished">Contando …</translation>
    </message>
    <message>
        <source>For people who do not have the case. Every picture is a veiled tile. It is not encrypted; only you can read it where it is written.</source>
        <translation type="unfinished">Para pessoas que não têm o caso. Cada imagem é um bloco velado. Não é criptografado; onde é gravado, só você pode lê-lo.</translation>
    </message>
    <message>
        <source>Places in full</source>
        <translation type="unfinished">Locais por inteiro</translation>
    </message>
    <message>
        <source>Series in full</source>
        <translation type="unfinished">Séries por inteiro</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">Com</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation type="unfinished">Marcação</translation>
    </message>
    <message>
        <source>The protective marking of every page</source>
        <translation type="unfinished">A marcação de sigilo de todas as páginas</translation>
    </message>
    <message>
        <source>Header</source>
        <translation type="unfinished">Cabeçalho</translation>
    </message>
    <message>
        <source>Your laboratory, as on its paper</source>
        <translation type="unfinished">Seu laboratório, como no papel timbrado</translation>
    </message>
    <message>
        <source>As</source>
        <comment>the form of a report</comment>
        <translation type="unfinished">Formato</translation>
    </message>
    <message>
        <source>Ask a second person</source>
        <translation type="unfinished">Pedir a uma segunda pessoa</translation>
    </message>
    <message>
        <source>Sign and ask</source>
        <translation type="unfinished">Assinar e pedir</translation>
    </message>
    <message>
        <source>You sign these bytes, and so does the one whom you name, with a key of their own: they open this case under their own name, look at the cut-out in Appeals, and approve it. It lasts 30 days.</source>
        <translation type="unfinished">Você assina estes bytes, e a pessoa que você indicar também, com uma chave própria: ela abre este caso com o próprio nome, olha o recorte em Apelos e o aprova. Vale 30 dias.</translation>
    </message>
    <message>
        <source>What is to be found out</source>
        <translation type="unfinished">O que se quer descobrir</translation>
    </message>
    <message>
        <source>Who is to approve it</source>
        <translation type="unfinished">Quem deve aprová-lo</translation>
    </message>
    <message>
        <source>Fingerprint of their key</source>
        <translation type="unfinished">Impressão digital da chave dessa pessoa</translation>
    </message>
    <message>
        <source>As they told it, not out of a file</source>
        <translation type="unfinished">Como foi informada pela pessoa, não tirada de um arquivo</translation>
    </message>
    <message>
        <source>Pass phrase of your key</source>
        <translation type="unfinished">Frase-senha da sua chave</translation>
    </message>
    <message>
        <source>Say what is to be found out.</source>
        <translation type="unfinished">Diga o que se quer descobrir.</translation>
    </message>
    <message>
        <source>Say who is to approve it.</source>
        <translation type="unfinished">Diga quem deve aprová-lo.</translation>
    </message>
    <message>
        <source>A fingerprint has eight groups of four digits or letters from a to f.</source>
        <translation type="unfinished">Uma impressão digital tem oito grupos de quatro algarismos ou letras de a até f.</translation>
    </message>
    <message>
        <source>Approve the cut-out</source>
        <translation type="unfinished">Aprovar o recorte</translation>
    </message>
    <message>
        <source>Do not let it leave</source>
        <translation type="unfinished">Não deixar que saia</translation>
    </message>
    <message>
        <source>Sign and approve</source>
        <translation type="unfinished">Assinar e aprovar</translation>
    </message>
    <message>
        <source>{wide} by {high} pixels, {bytes} bytes</source>
        <translation type="unfinished">{wide} por {high} pixels, {bytes} bytes</translation>
    </message>
    <message>
        <source>rectangle {sides} of picture {picture}</source>
        <translation type="unfinished">retângulo {sides} da imagem {picture}</translation>
    </message>
    <message>
        <source>{first} asks {second}: {why}</source>
        <translation type="unfinished">{first} pede a {second}: {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in full</source>
        <comment>of a report</comment>
        <translation type="unfinished">
            <numerusform>%n local por inteiro</numerusform>
            <numerusform>%n locais por inteiro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series in full</source>
        <comment>of a report</comment>
        <translation type="unfinished">
            <numerusform>%n série por inteiro</numerusform>
            <numerusform>%n séries por inteiro</numerusform>
        </translation>
    </message>
    <message>
        <source>each scene is a reveal, on the record</source>
        <translation type="unfinished">cada cena é uma revelação, registrada</translation>
    </message>
    <message>
        <source>The header has a few short lines at most.</source>
        <translation type="unfinished">O cabeçalho tem no máximo algumas linhas curtas.</translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation type="unfinished">O caso inteiro</translation>
    </message>
    <message>
        <source>Releases of clear pictures</source>
        <translation type="unfinished">Liberações de imagens sem véu</translation>
    </message>
    <message>
        <source>Pictures travel clear in a sealed file only when two people have said so, each with a key of their own: one asks, the other signs the same words, then Seal a case file offers it.</source>
        <translation type="unfinished">Em um arquivo lacrado, imagens só seguem sem véu quando duas pessoas o autorizaram, cada uma com sua própria chave: uma pede, a outra assina o mesmo texto, e então “Lacrar um arquivo de caso” as oferece.</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation type="unfinished">Liberações</translation>
    </message>
    <message>
        <source>No pictures were released in this case yet.</source>
        <translation type="unfinished">Nenhuma imagem foi liberada neste caso ainda.</translation>
    </message>
    <message>
        <source>Ask for a release …</source>
        <translation type="unfinished">Pedir uma liberação …</translation>
    </message>
    <message>
        <source>Take in a file …</source>
        <translation type="unfinished">Incorporar um arquivo …</translation>
    </message>
    <message>
        <source>Sign or take back …</source>
        <translation type="unfinished">Assinar ou revogar …</translation>
    </message>
    <message>
        <source>Pick the pictures first, or open a series or a place; then ask for the release.</source>
        <translation type="unfinished">Selecione primeiro as imagens, ou abra uma série ou um local; depois peça a liberação.</translation>
    </message>
    <message>
        <source>Nothing is picked.</source>
        <translation type="unfinished">Nada está selecionado.</translation>
    </message>
    <message numerus="yes">
        <source>%n picked picture(s)</source>
        <translation type="unfinished">
            <numerusform>%n imagem selecionada</numerusform>
            <numerusform>%n imagens selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Give {file} to {name}. They sign it in their Homeward, under Case, Sign a release, and give you a file back: take it in under Case, Releases of clear pictures. Or let them sign there, with their own key. Until then nothing travels clear.</source>
        <translation type="unfinished">Entregue {file} a {name}. Essa pessoa o assina no Homeward dela, em Caso, “Assinar uma liberação”, e lhe devolve um arquivo: incorpore-o em Caso, “Liberações de imagens sem véu”. Ou deixe que ela assine ali, com a própria chave. Até lá, nada segue sem véu.</translation>
    </message>
    <message>
        <source>You have signed first.</source>
        <translation type="unfinished">Você assinou em primeiro lugar.</translation>
    </message>
    <message>
        <source>Take in a release</source>
        <translation type="unfinished">Incorporar uma liberação</translation>
    </message>
    <message>
        <source>Both have signed.</source>
        <translation type="unfinished">As duas pessoas assinaram.</translation>
    </message>
    <message>
        <source>It does not stand.</source>
        <translation type="unfinished">Não está em vigor.</translation>
    </message>
    <message>
        <source>Seal a case file offers it now.</source>
        <translation type="unfinished">“Lacrar um arquivo de caso” agora a oferece.</translation>
    </message>
    <message>
        <source>Sign a release</source>
        <translation type="unfinished">Assinar uma liberação</translation>
    </message>
    <message>
        <source>Give {file} to {name}, who takes it in.</source>
        <translation type="unfinished">Entregue {file} a {name}, que o incorpora.</translation>
    </message>
    <message>
        <source>You have signed it.</source>
        <translation type="unfinished">Você a assinou.</translation>
    </message>
    <message>
        <source>Releases of clear pictures …</source>
        <translation type="unfinished">Liberações de imagens sem véu …</translation>
    </message>
    <message>
        <source>Which pictures two people have said may travel clear, to whom and why; ask for one, or take it back</source>
        <translation type="unfinished">Quais imagens podem seguir sem véu segundo duas pessoas, para quem e por quê; pedir uma liberação ou revogá-la</translation>
    </message>
    <message>
        <source>Sign a release …</source>
        <translation type="unfinished">Assinar uma liberação …</translation>
    </message>
    <message>
        <source>As the second person: what is to travel clear is shown, then you say so too, with your own key</source>
        <translation type="unfinished">Como segunda pessoa: mostra-se o que vai seguir sem véu, e então você também o libera, com sua própria chave</translation>
    </message>
    <message>
        <source>Keys of recipients</source>
        <translation type="unfinished">Chaves de destinatários</translation>
    </message>
    <message>
        <source>Merge remarks</source>
        <translation type="unfinished">Incorporar observações</translation>
    </message>
    <message>
        <source>The remarks are merged.</source>
        <translation type="unfinished">As observações foram incorporadas.</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) (was|were) there already; nothing was changed.</source>
        <translation type="unfinished">
            <numerusform>%n observação já estava aqui; nada foi alterado.</numerusform>
            <numerusform>%n observações já estavam aqui; nada foi alterado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new remark(s): Notes and Decisions show them beside what they are about.</source>
        <translation type="unfinished">
            <numerusform>%n observação nova: Notas e Decisões a mostram junto daquilo a que se refere.</numerusform>
            <numerusform>%n observações novas: Notas e Decisões as mostram junto daquilo a que se referem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them (goes|go) against a decision of yours, which stands.</source>
        <translation type="unfinished">
            <numerusform>%n delas contraria uma decisão sua, que continua valendo.</numerusform>
            <numerusform>%n delas contrariam uma decisão sua, que continua valendo.</numerusform>
        </translation>
    </message>
    <message>
        <source>A pass phrase</source>
        <translation type="unfinished">Uma frase-senha</translation>
    </message>
    <message>
        <source>My signing key</source>
        <translation type="unfinished">Minha chave de assinatura</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished">Observações</translation>
    </message>
    <message>
        <source>It opens with</source>
        <translation type="unfinished">Abre com</translation>
    </message>
    <message>
        <source>Show what is in it</source>
        <translation type="unfinished">Mostrar o conteúdo</translation>
    </message>
    <message>
        <source>Type the pass phrase.</source>
        <translation type="unfinished">Digite a frase-senha.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished">Incorporar</translation>
    </message>
    <message>
        <source>known here as {name}</source>
        <translation type="unfinished">conhecida aqui como {name}</translation>
    </message>
    <message>
        <source>not known here: compare it by telephone</source>
        <translation type="unfinished">não conhecida aqui: compare-a por telefone</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s), of {reviewer}.</source>
        <translation type="unfinished">
            <numerusform>%n observação, de {reviewer}.</numerusform>
            <numerusform>%n observações, de {reviewer}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them (is|are) new.</source>
        <translation type="unfinished">
            <numerusform>%n delas é nova.</numerusform>
            <numerusform>%n delas são novas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (goes|go) against a decision of yours.</source>
        <translation type="unfinished">
            <numerusform>%n contraria uma decisão sua.</numerusform>
            <numerusform>%n contrariam uma decisão sua.</numerusform>
        </translation>
    </message>
    <message>
        <source>They bind nothing: you take over what you agree with.</source>
        <translation type="unfinished">Não são vinculantes: você adota aquelas com que concorda.</translation>
    </message>
    <message>
        <source>Signed by this key, {whose}:</source>
        <translation type="unfinished">Assinado por esta chave, {whose}:</translation>
    </message>
    <message>
        <source>against: {word}, by {examiner}</source>
        <translation type="unfinished">contra: {word}, por {examiner}</translation>
    </message>
    <message>
        <source>that group is there no more</source>
        <translation type="unfinished">esse grupo já não existe</translation>
    </message>
    <message>
        <source>merged before</source>
        <translation type="unfinished">já incorporada antes</translation>
    </message>
    <message>
        <source>Release pictures</source>
        <translation type="unfinished">Liberar imagens</translation>
    </message>
    <message>
        <source>They travel clear only when a second person, with a key of their own, signs the very same words: these pictures, these recipients, this reason.</source>
        <translation type="unfinished">Elas só seguem sem véu quando uma segunda pessoa, com sua própria chave, assina exatamente o mesmo texto: estas imagens, estes destinatários, este motivo.</translation>
    </message>
    <message>
        <source>Somebody whose key is not known here</source>
        <translation type="unfinished">Alguém cuja chave não é conhecida aqui</translation>
    </message>
    <message>
        <source>age1…, one a line</source>
        <translation type="unfinished">age1…, uma por linha</translation>
    </message>
    <message>
        <source>eight groups of four, as they told it to you</source>
        <translation type="unfinished">oito grupos de quatro, como lhe foi informada</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">O quê</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation type="unfinished">Segunda pessoa</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation type="unfinished">Nome da pessoa</translation>
    </message>
    <message>
        <source>Their fingerprint</source>
        <translation type="unfinished">Impressão digital da chave dela</translation>
    </message>
    <message>
        <source>It ends after</source>
        <translation type="unfinished">Expira após</translation>
    </message>
    <message>
        <source>Say who the second person is: their name, and the fingerprint of their key.</source>
        <translation type="unfinished">Diga quem é a segunda pessoa: o nome e a impressão digital da chave dela.</translation>
    </message>
    <message>
        <source>Say why, in one line: the second person signs it too.</source>
        <translation type="unfinished">Diga o porquê, em uma linha: a segunda pessoa também o assina.</translation>
    </message>
    <message>
        <source>of this machine</source>
        <comment>a signing key</comment>
        <translation type="unfinished">a desta máquina</translation>
    </message>
    <message>
        <source>Another …</source>
        <translation type="unfinished">Outra …</translation>
    </message>
    <message>
        <source>The folder of your signing key</source>
        <translation type="unfinished">A pasta da sua chave de assinatura</translation>
    </message>
    <message>
        <source>A release</source>
        <translation type="unfinished">Uma liberação</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished">Assinar</translation>
    </message>
    <message>
        <source>Signing …</source>
        <translation type="unfinished">Assinando …</translation>
    </message>
    <message>
        <source>I say so too, as {name}</source>
        <translation type="unfinished">Eu também as libero, como {name}</translation>
    </message>
    <message>
        <source>I take it back, as one of the two</source>
        <translation type="unfinished">Eu a revogo, como uma das duas pessoas</translation>
    </message>
    <message>
        <source>Pictures that are to travel clear</source>
        <translation type="unfinished">Imagens que vão seguir sem véu</translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished">Primeira</translation>
    </message>
    <message>
        <source>Second</source>
        <translation type="unfinished">Segunda</translation>
    </message>
    <message>
        <source>From, until</source>
        <translation type="unfinished">De, até</translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished">Você</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation type="unfinished">Sua chave</translation>
    </message>
    <message>
        <source>Goes along: {what}.</source>
        <translation type="unfinished">Vai junto: {what}.</translation>
    </message>
    <message>
        <source>names of files and folders, and the sentences of problems</source>
        <translation type="unfinished">nomes de arquivos e pastas, e as frases dos problemas</translation>
    </message>
    <message>
        <source>Stays here: {what}.</source>
        <translation type="unfinished">Fica aqui: {what}.</translation>
    </message>
    <message>
        <source>For</source>
        <comment>whom a file is sealed</comment>
        <translation type="unfinished">Para</translation>
    </message>
    <message>
        <source>Their keys</source>
        <translation type="unfinished">Chaves deles</translation>
    </message>
    <message>
        <source>Say for whom: paste at least one key, a line that begins with age1.</source>
        <translation type="unfinished">Indique para quem: cole pelo menos uma chave, uma linha que começa com age1.</translation>
    </message>
    <message>
        <source>One file for a reviewer in another unit: signed by you, encrypted for them, every picture veiled but those that two people have released.</source>
        <translation type="unfinished">Um arquivo para um revisor em outra unidade: assinado por você, criptografado para ele, todas as imagens veladas, menos as que duas pessoas liberaram.</translation>
    </message>
    <message>
        <source>No picture: every one is veiled</source>
        <translation type="unfinished">Nenhuma imagem: todas vão veladas</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">Sem véu</translation>
    </message>
    <message numerus="yes">
        <source>clear pictures but for the %n released</source>
        <translation type="unfinished">
            <numerusform>imagens sem véu, menos a %n liberada</numerusform>
            <numerusform>imagens sem véu, menos as %n liberadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s): hashes, facts and a veiled tile of each</source>
        <translation type="unfinished">
            <numerusform>%n imagem: hashes, dados e um bloco velado</numerusform>
            <numerusform>%n imagens: hashes, dados e um bloco velado de cada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clear picture(s), as two people released</source>
        <translation type="unfinished">
            <numerusform>%n imagem sem véu, como duas pessoas liberaram</numerusform>
            <numerusform>%n imagens sem véu, como duas pessoas liberaram</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) with reasons</source>
        <translation type="unfinished">
            <numerusform>%n grupo com motivos</numerusform>
            <numerusform>%n grupos com motivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) with matched points</source>
        <translation type="unfinished">
            <numerusform>%n vínculo com pontos coincidentes</numerusform>
            <numerusform>%n vínculos com pontos coincidentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n categor(y|ies) given</source>
        <translation type="unfinished">
            <numerusform>%n categoria atribuída</numerusform>
            <numerusform>%n categorias atribuídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) set</source>
        <translation type="unfinished">
            <numerusform>%n etiqueta posta</numerusform>
            <numerusform>%n etiquetas postas</numerusform>
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
            <numerusform>%n diligência</numerusform>
            <numerusform>%n diligências</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the audit trail</source>
        <translation type="unfinished">
            <numerusform>%n linha da trilha de auditoria</numerusform>
            <numerusform>%n linhas da trilha de auditoria</numerusform>
        </translation>
    </message>
    <message>
        <source>Sets of hashes</source>
        <translation type="unfinished">Conjuntos de hashes</translation>
    </message>
    <message>
        <source>Load a hash set</source>
        <translation type="unfinished">Carregar um conjunto de hashes</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were loaded.</source>
        <translation type="unfinished">
            <numerusform>%n linha foi carregada.</numerusform>
            <numerusform>%n linhas foram carregadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rows} %n picture(s) of this case (is|are) in it.</source>
        <translation type="unfinished">
            <numerusform>{rows} %n imagem deste caso está nele.</numerusform>
            <numerusform>{rows} %n imagens deste caso estão nele.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is loaded.</source>
        <translation type="unfinished">{name} foi carregado.</translation>
    </message>
    <message>
        <source>Load a hash set …</source>
        <translation type="unfinished">Carregar um conjunto de hashes …</translation>
    </message>
    <message>
        <source>What is in the file is shown first; then you say what it is</source>
        <translation type="unfinished">Primeiro se mostra o que há no arquivo; depois você diz o que ele é</translation>
    </message>
    <message>
        <source>Hash sets …</source>
        <translation type="unfinished">Conjuntos de hashes …</translation>
    </message>
    <message>
        <source>Which stand and what each is; one can be taken out, with a reason</source>
        <translation type="unfinished">Quais estão em vigor e o que cada um é; um deles pode ser retirado, com um motivo</translation>
    </message>
    <message>
        <source>Alert</source>
        <comment>kind of hash set</comment>
        <translation type="unfinished">Alerta</translation>
    </message>
    <message>
        <source>Benign</source>
        <comment>kind of hash set</comment>
        <translation type="unfinished">Inofensivos</translation>
    </message>
    <message>
        <source>Series</source>
        <comment>kind of hash set</comment>
        <translation type="unfinished">Séries</translation>
    </message>
    <message>
        <source>Own work</source>
        <comment>kind of hash set</comment>
        <translation type="unfinished">Trabalho próprio</translation>
    </message>
    <message>
        <source>Judged illegal, or looked for: what is in it is marked, and never hidden.</source>
        <translation type="unfinished">Julgado ilegal, ou procurado: o que está nele é marcado, e nunca oculto.</translation>
    </message>
    <message>
        <source>Known, harmless files: what is in it steps aside, unless another set or an examiner says something of it.</source>
        <translation type="unfinished">Arquivos conhecidos e inofensivos: o que está nele é posto de lado, a menos que outro conjunto ou um examinador diga algo a respeito.</translation>
    </message>
    <message>
        <source>Of known series: what is in it is marked.</source>
        <translation type="unfinished">De séries conhecidas: o que está nele é marcado.</translation>
    </message>
    <message>
        <source>Graded in another case: what is in it is marked, with who gave which category.</source>
        <translation type="unfinished">Classificado em outro caso: o que está nele é marcado, com quem deu qual categoria.</translation>
    </message>
    <message>
        <source>PhotoDNA values are compared for equality only: Homeward does not compute PhotoDNA, and near matches are not looked for.</source>
        <translation type="unfinished">Valores PhotoDNA são comparados só por igualdade: o Homeward não calcula PhotoDNA, e correspondências aproximadas não são procuradas.</translation>
    </message>
    <message>
        <source>series {name}</source>
        <translation type="unfinished">série {name}</translation>
    </message>
    <message>
        <source>Same value</source>
        <translation type="unfinished">Mesmo valor</translation>
    </message>
    <message>
        <source>no other picture of this case</source>
        <translation type="unfinished">nenhuma outra imagem deste caso</translation>
    </message>
    <message>
        <source>category {category}</source>
        <translation type="unfinished">categoria {category}</translation>
    </message>
    <message>
        <source>record {record} of {file}</source>
        <translation type="unfinished">registro {record} de {file}</translation>
    </message>
    <message>
        <source>Choose what it is</source>
        <translation type="unfinished">Escolha o que ele é</translation>
    </message>
    <message>
        <source>Its version or date, as its source names it; may be left out</source>
        <translation type="unfinished">Sua versão ou data, como a fonte a indica; pode ficar vazio</translation>
    </message>
    <message>
        <source>Who gives it out; may be left out</source>
        <translation type="unfinished">Quem o distribui; pode ficar vazio</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">O que é</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">Versão</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Fonte</translation>
    </message>
    <message>
        <source>Load it</source>
        <translation type="unfinished">Carregar</translation>
    </message>
    <message>
        <source>Nothing was loaded.</source>
        <translation type="unfinished">Nada foi carregado.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation type="unfinished">Foi interrompido.</translation>
    </message>
    <message numerus="yes">
        <source>It is {format}: %n row(s); {hashes}.</source>
        <translation type="unfinished">
            <numerusform>Formato {format}: %n linha; {hashes}.</numerusform>
            <numerusform>Formato {format}: %n linhas; {hashes}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Categories: {categories}.</source>
        <translation type="unfinished">Categorias: {categories}.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would be left out.</source>
        <translation type="unfinished">
            <numerusform>%n linha ficaria de fora.</numerusform>
            <numerusform>%n linhas ficariam de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would be left out.</source>
        <translation type="unfinished">Nada ficaria de fora.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more of this kind.</source>
        <translation type="unfinished">
            <numerusform>E mais %n do mesmo tipo.</numerusform>
            <numerusform>E mais %n do mesmo tipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation type="unfinished">Carregando …</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Why it is taken out; kept in the audit trail</source>
        <translation type="unfinished">Por que é retirado; fica na trilha de auditoria</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished">Retirar</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {kind}, %n row(s)</source>
        <translation type="unfinished">
            <numerusform>{name}: {kind}, %n linha</numerusform>
            <numerusform>{name}: {kind}, %n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>No hash set is loaded. “Load a hash set …” loads one.</source>
        <translation type="unfinished">Nenhum conjunto de hashes está carregado. “Carregar um conjunto de hashes …” carrega um.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of this case (is|are) in it.</source>
        <translation type="unfinished">
            <numerusform>%n imagem deste caso está nele.</numerusform>
            <numerusform>%n imagens deste caso estão nele.</numerusform>
        </translation>
    </message>
    <message>
        <source>{format}; loaded by {examiner}, {at}.</source>
        <translation type="unfinished">{format}; carregado por {examiner}, {at}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more (has|have) the PhotoDNA value of one in it.</source>
        <translation type="unfinished">
            <numerusform>Mais %n tem o valor PhotoDNA de uma que está nele.</numerusform>
            <numerusform>Mais %n têm o valor PhotoDNA de uma que está nele.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign it</source>
        <translation type="unfinished">Assinar</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation type="unfinished">Lacrar</translation>
    </message>
    <message>
        <source>There is no key to sign with on this machine yet. The pass phrase that you choose here makes one, which stays beside the settings of this machine.</source>
        <translation type="unfinished">Ainda não há nesta máquina chave com que assinar. A frase-senha que você escolher aqui cria uma, que fica junto às configurações desta máquina.</translation>
    </message>
    <message>
        <source>Your key has this fingerprint. Tell it to them by another way than the file: by telephone, on paper.</source>
        <translation type="unfinished">Sua chave tem esta impressão digital. Informe-a a eles por outro meio que não o arquivo: por telefone, em papel.</translation>
    </message>
    <message>
        <source>Type the pass phrase of your key.</source>
        <translation type="unfinished">Digite a frase-senha da sua chave.</translation>
    </message>
    <message>
        <source>Your key is made; its fingerprint is {fingerprint}. The recovery key opens it when the pass phrase is lost, and it is not shown again. Write it down or print it, and keep it in a sealed envelope.</source>
        <translation type="unfinished">Sua chave foi criada; sua impressão digital é {fingerprint}. A chave de recuperação a abre quando a frase-senha se perde, e não é mostrada de novo. Anote-a ou imprima-a e guarde-a em um envelope lacrado.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Continuar</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <comment>where a new file goes</comment>
        <translation type="unfinished">ainda não escolhido</translation>
    </message>
    <message>
        <source>Where to …</source>
        <translation type="unfinished">Destino …</translation>
    </message>
    <message>
        <source>Say where the file goes.</source>
        <translation type="unfinished">Indique o destino do arquivo.</translation>
    </message>
    <message>
        <source>There is a file of that name. Choose another name; nothing is overwritten.</source>
        <translation type="unfinished">Já há um arquivo com esse nome. Escolha outro nome; nada é sobrescrito.</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation type="unfinished">Destino do arquivo</translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished">Todos os arquivos</translation>
    </message>
    <message>
        <source>Import VICS</source>
        <translation type="unfinished">Importar VICS</translation>
    </message>
    <message>
        <source>{name} is taken in.</source>
        <translation type="unfinished">{name} foi importado.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them (is|are) of pictures in this case.</source>
        <translation type="unfinished">
            <numerusform>%n deles é de uma imagem deste caso.</numerusform>
            <numerusform>%n deles são de imagens deste caso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n categor(y|ies), as the sender&apos;s word.</source>
        <translation type="unfinished">
            <numerusform>%n categoria, como declaração do remetente.</numerusform>
            <numerusform>%n categorias, como declaração do remetente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s), as the sender&apos;s word.</source>
        <translation type="unfinished">
            <numerusform>%n etiqueta, como declaração do remetente.</numerusform>
            <numerusform>%n etiquetas, como declaração do remetente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s), as the sender&apos;s word.</source>
        <translation type="unfinished">
            <numerusform>%n nota, como declaração do remetente.</numerusform>
            <numerusform>%n notas, como declaração do remetente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) (keeps|keep) another category that stood here.</source>
        <translation type="unfinished">
            <numerusform>%n imagem mantém outra categoria, que já valia aqui.</numerusform>
            <numerusform>%n imagens mantêm outra categoria, que já valia aqui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s): Problems lists them.</source>
        <translation type="unfinished">
            <numerusform>%n problema: o painel Problemas o lista.</numerusform>
            <numerusform>%n problemas: o painel Problemas os lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) (was|were) kept.</source>
        <translation type="unfinished">
            <numerusform>%n registro foi guardado.</numerusform>
            <numerusform>%n registros foram guardados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why, in a few words, or nothing. What was written out before is beyond the program.</source>
        <translation type="unfinished">Por quê, em poucas palavras, ou nada. O que já foi exportado está fora do alcance do programa.</translation>
    </message>
    <message>
        <source>Withdraw the cut-out</source>
        <translation type="unfinished">Retirar o recorte</translation>
    </message>
    <message>
        <source>Where the cut-out goes</source>
        <translation type="unfinished">Onde fica o recorte</translation>
    </message>
    <message>
        <source>{name} is written.</source>
        <translation type="unfinished">{name} foi gravado.</translation>
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
            <numerusform>%n valor difere do que foi importado.</numerusform>
            <numerusform>%n valores diferem do que foi importado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thumbnail(s) (was|were) left out.</source>
        <translation type="unfinished">
            <numerusform>%n miniatura ficou de fora.</numerusform>
            <numerusform>%n miniaturas ficaram de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), {bytes} bytes.</source>
        <translation type="unfinished">
            <numerusform>%n imagem, {bytes} bytes.</numerusform>
            <numerusform>%n imagens, {bytes} bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 {digest}</source>
        <translation type="unfinished">SHA-256 {digest}</translation>
    </message>
    <message>
        <source>Report …</source>
        <translation type="unfinished">Relatório …</translation>
    </message>
    <message>
        <source>A PDF or a page for people who do not have the case; every picture is veiled</source>
        <translation type="unfinished">Um PDF ou uma página para pessoas que não têm o caso; todas as imagens ficam veladas</translation>
    </message>
    <message>
        <source>Import VICS …</source>
        <translation type="unfinished">Importar VICS …</translation>
    </message>
    <message>
        <source>What is in the file and what its categories mean is shown first</source>
        <translation type="unfinished">Primeiro se mostra o que há no arquivo e o que significam suas categorias</translation>
    </message>
    <message>
        <source>Export VICS …</source>
        <translation type="unfinished">Exportar VICS …</translation>
    </message>
    <message>
        <source>A file that was taken in with what changed since, or a new one; no picture is in it</source>
        <translation type="unfinished">Um arquivo importado, com o que mudou desde então, ou um novo; nenhuma imagem vai nele</translation>
    </message>
    <message>
        <source>Export VICS</source>
        <translation type="unfinished">Exportar VICS</translation>
    </message>
    <message>
        <source>With the case&apos;s own notes, added to the comments</source>
        <translation type="unfinished">Com as notas do próprio caso, acrescentadas aos comentários</translation>
    </message>
    <message>
        <source>No picture and no thumbnail is in it. It is not encrypted; only you can read it where it is written.</source>
        <translation type="unfinished">Não contém imagens nem miniaturas. Não é criptografado; onde é gravado, só você pode lê-lo.</translation>
    </message>
    <message>
        <source>{name} with what changed since</source>
        <translation type="unfinished">{name} com o que mudou desde então</translation>
    </message>
    <message>
        <source>Everything that is shown, as a new file of VICS {version}</source>
        <translation type="unfinished">Tudo o que é mostrado, como um arquivo novo de VICS {version}</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation type="unfinished">Gravar</translation>
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
            <numerusform>%n registro, um de cada imagem.</numerusform>
            <numerusform>%n registros, um de cada imagem.</numerusform>
        </translation>
    </message>
    <message>
        <source>No categories go along: no scheme says what they mean.</source>
        <translation type="unfinished">Nenhuma categoria vai junto: nenhum esquema diz o que significam.</translation>
    </message>
    <message>
        <source>Categories that stand, by {title} ({id}):</source>
        <translation type="unfinished">Categorias em vigor, por {title} ({id}):</translation>
    </message>
    <message>
        <source>not in this scheme</source>
        <translation type="unfinished">não está neste esquema</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n picture(s)</source>
        <translation type="unfinished">
            <numerusform>{name}: %n imagem</numerusform>
            <numerusform>{name}: %n imagens</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture has a category.</source>
        <translation type="unfinished">Nenhuma imagem tem categoria.</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation type="unfinished">Gravando …</translation>
    </message>
    <message>
        <source>Elsewhere …</source>
        <translation type="unfinished">Outra pasta …</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation type="unfinished">Importar</translation>
    </message>
    <message>
        <source>Choose what its numbers mean</source>
        <translation type="unfinished">Escolha o que seus números significam</translation>
    </message>
    <message>
        <source>Else the case number in the file</source>
        <translation type="unfinished">Se vazio, o número do caso no arquivo</translation>
    </message>
    <message>
        <source>Pictures lie in</source>
        <translation type="unfinished">Pasta das imagens</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation type="unfinished">Nada foi importado.</translation>
    </message>
    <message>
        <source>You have a second reading open. End it first.</source>
        <translation type="unfinished">Você tem uma segunda leitura aberta. Encerre-a primeiro.</translation>
    </message>
    <message>
        <source>Where its pictures lie</source>
        <translation type="unfinished">Onde estão suas imagens</translation>
    </message>
    <message>
        <source>{id}: {title}, version {version}</source>
        <translation type="unfinished">{id}: {title}, versão {version}</translation>
    </message>
    <message numerus="yes">
        <source>VICS {version}, a hash set: %n record(s), {md5s} different MD5.</source>
        <translation type="unfinished">
            <numerusform>VICS {version}, um conjunto de hashes: %n registro, MD5 distintos: {md5s}.</numerusform>
            <numerusform>VICS {version}, um conjunto de hashes: %n registros, MD5 distintos: {md5s}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>VICS {version}, a case: %n record(s), {md5s} different MD5.</source>
        <translation type="unfinished">
            <numerusform>VICS {version}, um caso: %n registro, MD5 distintos: {md5s}.</numerusform>
            <numerusform>VICS {version}, um caso: %n registros, MD5 distintos: {md5s}.</numerusform>
        </translation>
    </message>
    <message>
        <source>By {scheme}:</source>
        <translation type="unfinished">Por {scheme}:</translation>
    </message>
    <message>
        <source>uncategorised</source>
        <translation type="unfinished">sem categoria</translation>
    </message>
    <message>
        <source>a number that nobody explained yet</source>
        <translation type="unfinished">um número que ninguém explicou ainda</translation>
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
        <translation type="unfinished">segundo {count} imagens que mostram o que ambas viram</translation>
    </message>
    <message>
        <source>the differences scatter by {span}, if both were there at the same time</source>
        <translation type="unfinished">as diferenças se dispersam em {span}, se ambas estavam lá ao mesmo tempo</translation>
    </message>
    <message>
        <source>The clocks of {first} and {second} agree, {by}; {spread}.</source>
        <translation type="unfinished">Os relógios de {first} e {second} coincidem, {by}; {spread}.</translation>
    </message>
    <message>
        <source>The clock of {ahead} is {apart} ahead of that of {behind}, {by}; {spread}.</source>
        <translation type="unfinished">O relógio de {ahead} está {apart} adiantado em relação ao de {behind}, {by}; {spread}.</translation>
    </message>
    <message>
        <source>Only one of them gives its zone, so that this holds the other&apos;s zone too.</source>
        <translation type="unfinished">Só um deles indica seu fuso; por isso, isto inclui também o fuso do outro.</translation>
    </message>
    <message>
        <source>time</source>
        <comment>a reason for a series</comment>
        <translation type="unfinished">hora</translation>
    </message>
    <message>
        <source>copy</source>
        <comment>a reason for a series</comment>
        <translation type="unfinished">cópia</translation>
    </message>
    <message>
        <source>file number</source>
        <comment>a reason for a series</comment>
        <translation type="unfinished">número do arquivo</translation>
    </message>
    <message>
        <source>structure</source>
        <comment>a reason for a series</comment>
        <translation type="unfinished">estrutura</translation>
    </message>
    <message>
        <source>place</source>
        <comment>a reason for a series</comment>
        <translation type="unfinished">local</translation>
    </message>
    <message>
        <source>position</source>
        <comment>a reason for a series</comment>
        <translation type="unfinished">posição</translation>
    </message>
    <message>
        <source>camera</source>
        <comment>a reason for a series</comment>
        <translation type="unfinished">câmera</translation>
    </message>
    <message>
        <source>clothing</source>
        <comment>a reason for a series</comment>
        <translation type="unfinished">roupas</translation>
    </message>
    <message>
        <source>decision</source>
        <comment>a reason for a series</comment>
        <translation type="unfinished">decisão</translation>
    </message>
    <message>
        <source>A visit to the same place on another day, as light, clothes and things that moved may show.</source>
        <translation type="unfinished">Uma visita ao mesmo local em outro dia, como luz, roupas e coisas movidas podem mostrar.</translation>
    </message>
    <message>
        <source>A clock that was set wrong or anew between the two pictures.</source>
        <translation type="unfinished">Um relógio mal ajustado, ou reajustado entre as duas imagens.</translation>
    </message>
    <message>
        <source>A look at the two pictures in Compare that shows two photographs and not one.</source>
        <translation type="unfinished">Uma visualização das duas imagens em Comparar que mostre duas fotografias e não uma.</translation>
    </message>
    <message>
        <source>Another camera in this case that names its files the same way, or somebody who renamed them.</source>
        <translation type="unfinished">Outra câmera neste caso que dá nomes a seus arquivos do mesmo modo, ou alguém que os renomeou.</translation>
    </message>
    <message>
        <source>A receiver that kept an old position.</source>
        <translation type="unfinished">Um receptor que manteve uma posição antiga.</translation>
    </message>
    <message>
        <source>Another camera of that model, or one program that wrote both files.</source>
        <translation type="unfinished">Outra câmera desse modelo, ou um mesmo programa que gravou os dois arquivos.</translation>
    </message>
    <message>
        <source>A second camera of that model, or one that writes the same serial.</source>
        <translation type="unfinished">Uma segunda câmera desse modelo, ou uma que escreva o mesmo número de série.</translation>
    </message>
    <message>
        <source>Others who wear the like, or the same clothes on another day.</source>
        <translation type="unfinished">Outras pessoas com roupas semelhantes, ou as mesmas roupas em outro dia.</translation>
    </message>
    <message>
        <source>Nothing that the machine knows; taking the decision back.</source>
        <translation type="unfinished">Nada que a máquina saiba; desfazer a decisão.</translation>
    </message>
    <message>
        <source>{examiner} decided that the two belong together.</source>
        <translation type="unfinished">{examiner} decidiu que as duas são do mesmo grupo.</translation>
    </message>
    <message>
        <source>Both show one place: {reason}</source>
        <translation type="unfinished">Ambas mostram um só local: {reason}</translation>
    </message>
    <message>
        <source>Both are in one proposed place, whose weakest member is {sure} sure.</source>
        <translation type="unfinished">Ambas estão em um mesmo local proposto, cujo membro mais fraco tem {sure} de certeza.</translation>
    </message>
    <message>
        <source>Both files are put together alike ({words}), as are {many} of the case&apos;s {all}.</source>
        <translation type="unfinished">Os dois arquivos têm estrutura igual ({words}), como {many} dos {all} do caso.</translation>
    </message>
    <message>
        <source>Against it: the two files were put together differently, or are of different size.</source>
        <translation type="unfinished">Contra: os dois arquivos têm estruturas diferentes ou são de tamanho diferente.</translation>
    </message>
    <message>
        <source>Both name {camera}; many cameras share that.</source>
        <translation type="unfinished">Ambos indicam {camera}; muitas câmeras têm isso em comum.</translation>
    </message>
    <message>
        <source>Both name {camera}.</source>
        <translation type="unfinished">Ambos indicam {camera}.</translation>
    </message>
    <message>
        <source>{count} of the {many} other pictures of its place that name a camera and a time are of this series; it does not name both.</source>
        <translation type="unfinished">Há nesta série {count} das outras {many} imagens de seu local que indicam câmera e hora; ela mesma não indica ambas.</translation>
    </message>
    <message>
        <source>Too thin: without a clock, a copy or a number and a second reason, this makes no series: {reasons}.</source>
        <translation type="unfinished">Base insuficiente: sem um relógio, uma cópia ou um número e um segundo motivo, isto não forma uma série: {reasons}.</translation>
    </message>
    <message>
        <source>Too thin: {sure} likely, by {reasons}.</source>
        <translation type="unfinished">Base insuficiente: {sure} provável, por {reasons}.</translation>
    </message>
    <message>
        <source>Its camera, its time, a decision or another series is against it, though this speaks for it: {reasons}.</source>
        <translation type="unfinished">Sua câmera, sua hora, uma decisão ou outra série fala contra, embora isto fale a favor: {reasons}.</translation>
    </message>
    <message>
        <source>the clock</source>
        <comment>what holds a series together</comment>
        <translation type="unfinished">o relógio</translation>
    </message>
    <message>
        <source>the copies</source>
        <comment>what holds a series together</comment>
        <translation type="unfinished">as cópias</translation>
    </message>
    <message>
        <source>the numbers in the names</source>
        <comment>what holds a series together</comment>
        <translation type="unfinished">os números nos nomes</translation>
    </message>
    <message>
        <source>the place</source>
        <comment>what holds a series together</comment>
        <translation type="unfinished">o local</translation>
    </message>
    <message>
        <source>the positions</source>
        <comment>what holds a series together</comment>
        <translation type="unfinished">as posições</translation>
    </message>
    <message>
        <source>how the files are put together</source>
        <comment>what holds a series together</comment>
        <translation type="unfinished">a estrutura dos arquivos</translation>
    </message>
    <message>
        <source>the name of the camera</source>
        <comment>what holds a series together</comment>
        <translation type="unfinished">o nome da câmera</translation>
    </message>
    <message>
        <source>the clothes</source>
        <comment>what holds a series together</comment>
        <translation type="unfinished">as roupas</translation>
    </message>
    <message>
        <source>the decisions</source>
        <comment>what holds a series together</comment>
        <translation type="unfinished">as decisões</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation type="unfinished">{name}: {why}</translation>
    </message>
    <message>
        <source>Without {reasons} all {all} would still hold together.</source>
        <translation type="unfinished">Sem {reasons}, todos os {all} continuariam juntos.</translation>
    </message>
    <message numerus="yes">
        <source>Without {reasons} %n of {all} would fall out.</source>
        <translation type="unfinished">
            <numerusform>Sem {reasons}, %n de {all} sairia.</numerusform>
            <numerusform>Sem {reasons}, %n de {all} sairiam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its {all} members (is|are) not shown: set aside since.</source>
        <translation type="unfinished">
            <numerusform>%n dos {all} membros não é mostrado: foi posto de lado desde então.</numerusform>
            <numerusform>%n dos {all} membros não são mostrados: foram postos de lado desde então.</numerusform>
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
        <translation type="unfinished">{reason}: fora da conta, para ver o que sai</translation>
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
            <numerusform>faltam %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The time of {name} is not used: {why}.</source>
        <translation type="unfinished">A hora de {name} não é usada: {why}.</translation>
    </message>
    <message>
        <source>not used</source>
        <comment>a time</comment>
        <translation type="unfinished">não usada</translation>
    </message>
    <message numerus="yes">
        <source>%n further member(s), no less sure than these</source>
        <translation type="unfinished">
            <numerusform>mais %n membro, não menos certo que estes</numerusform>
            <numerusform>mais %n membros, não menos certos que estes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that the case holds now says why; analyse it again.</source>
        <translation type="unfinished">Nada do que o caso contém agora diz por quê; analise-o de novo.</translation>
    </message>
    <message>
        <source>{name} beside {other}: {why}</source>
        <translation type="unfinished">{name} junto de {other}: {why}</translation>
    </message>
    <message>
        <source>would fall out, {sure}</source>
        <translation type="unfinished">sairia, {sure}</translation>
    </message>
    <message>
        <source>In short</source>
        <comment>of a series</comment>
        <translation type="unfinished">Em resumo</translation>
    </message>
    <message>
        <source>Held together by</source>
        <comment>of a series</comment>
        <translation type="unfinished">Unida por</translation>
    </message>
    <message>
        <source>Numbers</source>
        <comment>of files</comment>
        <translation type="unfinished">Números</translation>
    </message>
    <message>
        <source>Clocks</source>
        <comment>of cameras</comment>
        <translation type="unfinished">Relógios</translation>
    </message>
    <message>
        <source>Doubtful times</source>
        <translation type="unfinished">Horas duvidosas</translation>
    </message>
    <message>
        <source>Would refute it</source>
        <translation type="unfinished">O que refutaria isso</translation>
    </message>
    <message>
        <source>Not joined</source>
        <translation type="unfinished">Não incluídas</translation>
    </message>
    <message>
        <source>Space on what holds it together takes that away for looking; nothing is saved by it.</source>
        <translation type="unfinished">Espaço sobre o que a mantém unida retira isso para ver o efeito; nada é salvo.</translation>
    </message>
    <message>
        <source>Reading what it rests on …</source>
        <translation type="unfinished">Lendo em que se baseia …</translation>
    </message>
    <message>
        <source>Looking what falls out …</source>
        <translation type="unfinished">Vendo o que sai …</translation>
    </message>
    <message>
        <source>What the series rests on</source>
        <translation type="unfinished">Em que a série se baseia</translation>
    </message>
    <message>
        <source>Filled: the clock&apos;s zone is known, drawn in UTC. Outlined: as the clock stood. Drag, or Shift+arrows and Return, to pick members.</source>
        <translation type="unfinished">Cheio: o fuso do relógio é conhecido, desenhado em UTC. Contorno: como o relógio marcava. Arraste, ou Shift+setas e Enter, para selecionar membros.</translation>
    </message>
    <message>
        <source>Times of the series</source>
        <translation type="unfinished">Horas da série</translation>
    </message>
    <message numerus="yes">
        <source>Pick %n member(s) without a time</source>
        <translation type="unfinished">
            <numerusform>Selecionar %n membro sem hora</numerusform>
            <numerusform>Selecionar %n membros sem hora</numerusform>
        </translation>
    </message>
    <message>
        <source>These remarks are not on this case.</source>
        <translation type="unfinished">Estas observações não são sobre este caso.</translation>
    </message>
    <message>
        <source>Open the case whose sealed file the reviewer got. Nothing was changed.</source>
        <translation type="unfinished">Abra o caso cujo arquivo lacrado o revisor recebeu. Nada foi alterado.</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) (is|are) about pictures that are not in this case.</source>
        <translation type="unfinished">
            <numerusform>%n observação é sobre imagens que não estão neste caso.</numerusform>
            <numerusform>%n observações são sobre imagens que não estão neste caso.</numerusform>
        </translation>
    </message>
    <message>
        <source>The case is older than the sealed file, or the file was not made by this program.</source>
        <translation type="unfinished">O caso é mais antigo que o arquivo lacrado, ou o arquivo não foi feito por este programa.</translation>
    </message>
    <message>
        <source>Look for the newest copy of the case. Nothing was changed.</source>
        <translation type="unfinished">Procure a cópia mais recente do caso. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This is no sealed file that is looked at.</source>
        <translation type="unfinished">Não se está vendo um arquivo lacrado.</translation>
    </message>
    <message>
        <source>The sealed file does not tell of which case it is; an older version made it.</source>
        <translation type="unfinished">O arquivo lacrado não diz de que caso é; foi feito por uma versão mais antiga.</translation>
    </message>
    <message>
        <source>There is no remark yet.</source>
        <translation type="unfinished">Ainda não há observação.</translation>
    </message>
    <message>
        <source>They name the case that they are on, and it is another.</source>
        <translation type="unfinished">Indicam o caso a que se referem, e é outro.</translation>
    </message>
    <message>
        <source>They are on a sealed file that the audit trail of this case does not know.</source>
        <translation type="unfinished">São sobre um arquivo lacrado que a trilha de auditoria deste caso não conhece.</translation>
    </message>
    <message>
        <source>No remarks were saved.</source>
        <translation type="unfinished">Nenhuma observação foi salva.</translation>
    </message>
    <message>
        <source>Open a sealed file, and write a remark.</source>
        <translation type="unfinished">Abra um arquivo lacrado e escreva uma observação.</translation>
    </message>
    <message>
        <source>There is no face to search for in this picture.</source>
        <translation type="unfinished">Não há nesta imagem rosto a procurar.</translation>
    </message>
    <message>
        <source>None was found, or it has not been described.</source>
        <translation type="unfinished">Nenhum foi encontrado, ou a imagem não foi descrita.</translation>
    </message>
    <message>
        <source>Run Analyse (Ctrl+R, or &apos;homeward analyse&apos;), or take another picture of the person.</source>
        <translation type="unfinished">Execute Analisar (Ctrl+R, ou &apos;homeward analyse&apos;) ou use outra imagem da pessoa.</translation>
    </message>
    <message>
        <source>A worker could not be tried: evidence cannot be read here.</source>
        <translation type="unfinished">Processo de leitura não testado: não há como ler evidências aqui.</translation>
    </message>
    <message>
        <source>A worker can still: {ways}.</source>
        <translation type="unfinished">Um processo de leitura ainda consegue: {ways}.</translation>
    </message>
    <message numerus="yes">
        <source>A worker tried %n way(s) out, and all were shut.</source>
        <translation type="unfinished">
            <numerusform>Um processo de leitura testou %n saída, e ela estava fechada.</numerusform>
            <numerusform>Um processo de leitura testou %n saídas, e todas estavam fechadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No encrypted case could be made: {why}</source>
        <translation type="unfinished">Nenhum caso criptografado pôde ser criado: {why}</translation>
    </message>
    <message>
        <source>A case is not sealed on this machine. Do not work here.</source>
        <translation type="unfinished">Um caso não fica lacrado nesta máquina. Não trabalhe aqui.</translation>
    </message>
    <message>
        <source>A case was made: nothing of it is clear on the disk, and another pass phrase does not open it.</source>
        <translation type="unfinished">Um caso foi criado: nada dele está em claro no disco, e outra frase-senha não o abre.</translation>
    </message>
    <message numerus="yes">
        <source>All %n model(s) are the listed ones, by SHA-256.</source>
        <translation type="unfinished">
            <numerusform>%n modelo é o da lista, por SHA-256.</numerusform>
            <numerusform>Todos os %n modelos são os da lista, por SHA-256.</numerusform>
        </translation>
    </message>
    <message>
        <source>This machine is not fit for the work.</source>
        <translation type="unfinished">Esta máquina não está apta para o trabalho.</translation>
    </message>
    <message>
        <source>Mend that first; &apos;homeward doctor&apos; tries it again.</source>
        <translation type="unfinished">Corrija isso primeiro; &apos;homeward doctor&apos; testa de novo.</translation>
    </message>
    <message>
        <source>The list of locked packages is not here to compare with.</source>
        <translation type="unfinished">A lista dos pacotes fixados não está aqui para comparar.</translation>
    </message>
    <message>
        <source>Other packages than the locked ones: {packages}.</source>
        <translation type="unfinished">Pacotes diferentes dos fixados: {packages}.</translation>
    </message>
    <message numerus="yes">
        <source>All %n package(s) are the locked ones.</source>
        <translation type="unfinished">
            <numerusform>%n pacote é o fixado.</numerusform>
            <numerusform>Todos os %n pacotes são os fixados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether this machine has a network cannot be told here.</source>
        <translation type="unfinished">Não se pode dizer aqui se esta máquina tem rede.</translation>
    </message>
    <message>
        <source>No network is up. Homeward has no network code either.</source>
        <translation type="unfinished">Nenhuma rede está ativa. O Homeward também não tem código de rede.</translation>
    </message>
    <message>
        <source>A network is up: {names}. Homeward has no network code, but other programs have; cases belong on a machine without one.</source>
        <translation type="unfinished">Há rede ativa: {names}. O Homeward não tem código de rede, mas outros programas têm; o lugar dos casos é uma máquina sem rede.</translation>
    </message>
    <message>
        <source>Whether memory is written to a disk cannot be told here.</source>
        <translation type="unfinished">Não se pode dizer aqui se a memória é gravada em disco.</translation>
    </message>
    <message>
        <source>Memory may be written to a disk in clear: {devices}. Turn swap off, or encrypt it.</source>
        <translation type="unfinished">A memória pode ser gravada em claro em um disco: {devices}. Desative o swap ou criptografe-o.</translation>
    </message>
    <message>
        <source>Memory is not written to a disk in clear.</source>
        <translation type="unfinished">A memória não é gravada em claro em disco.</translation>
    </message>
    <message>
        <source>How much memory there is cannot be told here.</source>
        <translation type="unfinished">Não se pode dizer aqui quanta memória há.</translation>
    </message>
    <message>
        <source>{size} GiB of memory are free.</source>
        <translation type="unfinished">{size} GiB de memória estão livres.</translation>
    </message>
    <message>
        <source>Large pictures may fail to be read.</source>
        <translation type="unfinished">Imagens grandes talvez não possam ser lidas.</translation>
    </message>
    <message>
        <source>{size} GiB are free where you work.</source>
        <translation type="unfinished">{size} GiB estão livres onde você trabalha.</translation>
    </message>
    <message>
        <source>A case of 100,000 pictures takes about that.</source>
        <translation type="unfinished">Um caso de 100.000 imagens ocupa mais ou menos isso.</translation>
    </message>
    <message>
        <source>The clock is wrong: this program is newer than {now}.</source>
        <translation type="unfinished">O relógio está errado: este programa é mais novo que {now}.</translation>
    </message>
    <message>
        <source>The clock says {now} UTC; see that it is right.</source>
        <translation type="unfinished">O relógio marca {now} UTC; verifique se está certo.</translation>
    </message>
    <message>
        <source>There is no word on people to take back.</source>
        <translation type="unfinished">Não há decisão sobre pessoas a desfazer.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation type="unfinished">Está vazia.</translation>
    </message>
    <message numerus="yes">
        <source>It has more than %n characters.</source>
        <translation type="unfinished">
            <numerusform>Tem mais de %n caractere.</numerusform>
            <numerusform>Tem mais de %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such remark any more.</source>
        <translation type="unfinished">Essa observação já não existe.</translation>
    </message>
    <message>
        <source>This is no sealed file that is looked at; a case has notes and decisions.</source>
        <translation type="unfinished">Não se está vendo um arquivo lacrado; um caso tem notas e decisões.</translation>
    </message>
    <message>
        <source>What it is about is not in this file.</source>
        <translation type="unfinished">Aquilo a que se refere não está neste arquivo.</translation>
    </message>
    <message>
        <source>It is about one picture alone, where a pair has two.</source>
        <translation type="unfinished">Refere-se a uma só imagem, e um par tem duas.</translation>
    </message>
    <message>
        <source>The remark was not kept.</source>
        <translation type="unfinished">A observação não foi guardada.</translation>
    </message>
    <message>
        <source>Pick what it is about, and write it.</source>
        <translation type="unfinished">Selecione aquilo a que se refere e escreva-a.</translation>
    </message>
    <message>
        <source>No report was made: only a PDF can be signed with a laboratory&apos;s certificate.</source>
        <translation type="unfinished">Nenhum relatório foi criado: só um PDF pode ser assinado com o certificado de um laboratório.</translation>
    </message>
    <message>
        <source>Name a file that ends in .pdf, or sign with your own key alone.</source>
        <translation type="unfinished">Indique um arquivo que termine em .pdf ou assine só com sua própria chave.</translation>
    </message>
    <message>
        <source>No report was made: the ending of its name says nothing.</source>
        <translation type="unfinished">Nenhum relatório foi criado: a terminação do nome não diz nada.</translation>
    </message>
    <message>
        <source>Name a file that ends in .pdf or .html.</source>
        <translation type="unfinished">Indique um arquivo que termine em .pdf ou .html.</translation>
    </message>
    <message>
        <source>No report was made: {what} is no place and no series of this case.</source>
        <translation type="unfinished">Nenhum relatório foi criado: {what} não é local nem série deste caso.</translation>
    </message>
    <message>
        <source>Check the name; &apos;homeward clusters&apos; lists them.</source>
        <translation type="unfinished">Confira o nome; &apos;homeward clusters&apos; os lista.</translation>
    </message>
    <message>
        <source>That is no time with its zone.</source>
        <translation type="unfinished">Isso não é uma hora com seu fuso.</translation>
    </message>
    <message>
        <source>Write it as 2026-05-01T12:00+00:00.</source>
        <translation type="unfinished">Escreva-a como 2026-05-01T12:00+00:00.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished">O arquivo não pode ser lido.</translation>
    </message>
    <message>
        <source>Check its path and its rights.</source>
        <translation type="unfinished">Verifique seu caminho e suas permissões.</translation>
    </message>
    <message>
        <source>That file is too large.</source>
        <translation type="unfinished">Esse arquivo é grande demais.</translation>
    </message>
    <message>
        <source>Check that it is the file that was meant.</source>
        <translation type="unfinished">Verifique se é o arquivo pretendido.</translation>
    </message>
    <message>
        <source>That file holds no key.</source>
        <translation type="unfinished">Esse arquivo não contém chave.</translation>
    </message>
    <message>
        <source>None of its lines begins with {beginning}.</source>
        <translation type="unfinished">Nenhuma de suas linhas começa com {beginning}.</translation>
    </message>
    <message>
        <source>Name the file that &apos;homeward receiving-key&apos; or &apos;age-keygen&apos; wrote.</source>
        <translation type="unfinished">Indique o arquivo que &apos;homeward receiving-key&apos; ou &apos;age-keygen&apos; gravou.</translation>
    </message>
    <message>
        <source>This is no result of a validation as it was signed.</source>
        <translation type="unfinished">Este não é um resultado de validação tal como foi assinado.</translation>
    </message>
    <message>
        <source>Run &apos;homeward validate&apos; again.</source>
        <translation type="unfinished">Execute &apos;homeward validate&apos; de novo.</translation>
    </message>
    <message>
        <source>Nothing was measured to its end: it was stopped.</source>
        <translation type="unfinished">Nada foi medido até o fim: foi interrompido.</translation>
    </message>
    <message>
        <source>A result tells of every requirement, or there is none.</source>
        <translation type="unfinished">Um resultado fala de todos os requisitos, ou não há resultado.</translation>
    </message>
    <message>
        <source>Begin it again whenever you like, in an empty folder.</source>
        <translation type="unfinished">Comece de novo quando quiser, em uma pasta vazia.</translation>
    </message>
    <message>
        <source>It is of another kind or version, or was written by another program.</source>
        <translation type="unfinished">É de outro tipo ou versão, ou foi gravado por outro programa.</translation>
    </message>
    <message>
        <source>It tells of no requirements.</source>
        <translation type="unfinished">Não informa nenhum requisito.</translation>
    </message>
    <message>
        <source>It cannot be read as one.</source>
        <translation type="unfinished">Não pode ser lido como tal.</translation>
    </message>
    <message>
        <source>It was not signed by the key that was named.</source>
        <translation type="unfinished">Não foi assinado pela chave indicada.</translation>
    </message>
    <message>
        <source>It was altered after it was signed.</source>
        <translation type="unfinished">Foi alterado depois de assinado.</translation>
    </message>
    <message>
        <source>The content of this sealed file cannot be shown.</source>
        <translation type="unfinished">O conteúdo deste arquivo lacrado não pode ser mostrado.</translation>
    </message>
    <message>
        <source>Ask the sender which version sealed it; nothing of it was taken over.</source>
        <translation type="unfinished">Pergunte ao remetente com que versão foi lacrado; nada dele foi incorporado.</translation>
    </message>
    <message>
        <source>Line {line} of its part {part} is not as this version knows it.</source>
        <translation type="unfinished">A linha {line} de sua parte {part} não é como esta versão a conhece.</translation>
    </message>
    <message>
        <source>Its sentence stayed with the names of files.</source>
        <translation type="unfinished">Sua frase ficou com os nomes de arquivos.</translation>
    </message>
    <message>
        <source>The report was not signed with the laboratory&apos;s certificate.</source>
        <translation type="unfinished">O relatório não foi assinado com o certificado do laboratório.</translation>
    </message>
    <message>
        <source>Name a PKCS#12 file (.p12 or .pfx) with its key, RSA or ECDSA, and the right pass phrase.</source>
        <translation type="unfinished">Indique um arquivo PKCS#12 (.p12 ou .pfx) com sua chave, RSA ou ECDSA, e a frase-senha certa.</translation>
    </message>
    <message>
        <source>It is no PKCS#12 file, or its pass phrase is another.</source>
        <translation type="unfinished">Não é um arquivo PKCS#12, ou sua frase-senha é outra.</translation>
    </message>
    <message>
        <source>There is no key with its certificate in it.</source>
        <translation type="unfinished">Não há nele uma chave com seu certificado.</translation>
    </message>
    <message>
        <source>Its key is of a kind that viewers of PDF do not know.</source>
        <translation type="unfinished">Sua chave é de um tipo que os leitores de PDF não conhecem.</translation>
    </message>
    <message>
        <source>Its chain of certificates is too long.</source>
        <translation type="unfinished">Sua cadeia de certificados é longa demais.</translation>
    </message>
    <message>
        <source>This is not a file of remarks as it was signed.</source>
        <translation type="unfinished">Este não é um arquivo de observações tal como foi assinado.</translation>
    </message>
    <message>
        <source>Ask the reviewer for the file again; nothing of it was taken over.</source>
        <translation type="unfinished">Peça o arquivo de novo ao revisor; nada dele foi incorporado.</translation>
    </message>
    <message>
        <source>It has more than {most} bytes.</source>
        <translation type="unfinished">Tem mais de {most} bytes.</translation>
    </message>
    <message>
        <source>It has other parts than remarks.</source>
        <translation type="unfinished">Tem partes que não são observações.</translation>
    </message>
    <message>
        <source>It has more remarks than a file can have.</source>
        <translation type="unfinished">Tem mais observações do que um arquivo pode ter.</translation>
    </message>
    <message>
        <source>Its manifest does not tell who made it, or on what.</source>
        <translation type="unfinished">Seu manifesto não diz quem o fez, nem sobre o quê.</translation>
    </message>
    <message>
        <source>Line {line} of it is no remark.</source>
        <translation type="unfinished">Sua linha {line} não é uma observação.</translation>
    </message>
    <message>
        <source>This is no signature of a report.</source>
        <translation type="unfinished">Isto não é a assinatura de um relatório.</translation>
    </message>
    <message>
        <source>Name the file that was written beside the report, or ask the sender for it.</source>
        <translation type="unfinished">Indique o arquivo gravado junto ao relatório, ou peça-o ao remetente.</translation>
    </message>
    <message>
        <source>The typeface {name} cannot be used.</source>
        <translation type="unfinished">A fonte tipográfica {name} não pode ser usada.</translation>
    </message>
    <message>
        <source>Its file is not there, or not the one that the list of typefaces names.</source>
        <translation type="unfinished">Seu arquivo não está lá, ou não é o que consta na lista de fontes tipográficas.</translation>
    </message>
    <message>
        <source>Install Homeward again.</source>
        <translation type="unfinished">Instale o Homeward de novo.</translation>
    </message>
    <message>
        <source>Whose key this is could not be kept.</source>
        <translation type="unfinished">Não foi possível guardar de quem é esta chave.</translation>
    </message>
    <message>
        <source>Likeness of faces, never identity. It is less reliable on children and on some skin tones; brothers and sisters are alike. Look at both pictures before you believe it.</source>
        <translation type="unfinished">Semelhança de rostos, nunca identidade. É menos confiável com crianças e com alguns tons de pele; irmãos se parecem. Olhe as duas imagens antes de acreditar nela.</translation>
    </message>
    <message>
        <source>No people yet: Analyse ({case.analyse|Ctrl+R}) looks for faces.</source>
        <translation type="unfinished">Ainda não há pessoas: Analisar ({case.analyse|Ctrl+R}) procura rostos.</translation>
    </message>
    <message>
        <source>No people: Analyse has looked for faces, and no two pictures show any that are enough alike.</source>
        <translation type="unfinished">Não há pessoas: Analisar procurou rostos, e não há duas imagens que mostrem alguns parecidos o bastante.</translation>
    </message>
    <message>
        <source>Search by this face</source>
        <translation type="unfinished">Procurar por este rosto</translation>
    </message>
    <message>
        <source>Ranks the pictures of this case by how much a face in them is like one in the picked picture</source>
        <translation type="unfinished">Ordena as imagens deste caso por quanto um rosto nelas se parece com um da imagem selecionada</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation type="unfinished">Pessoa {number}</translation>
    </message>
    <message>
        <source>{group} with {picture}</source>
        <translation type="unfinished">{group} com {picture}</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished">Observação</translation>
    </message>
    <message>
        <source>Reviewer: {word}</source>
        <translation type="unfinished">Revisor: {word}</translation>
    </message>
    <message>
        <source>{name}, not signed yet</source>
        <translation type="unfinished">{name}, ainda sem assinatura</translation>
    </message>
    <message>
        <source>{name}, reviewer, key {fingerprint}</source>
        <translation type="unfinished">{name}, revisor, chave {fingerprint}</translation>
    </message>
    <message>
        <source>{pictures}: {decide.undecided|U} takes the remark back.</source>
        <translation type="unfinished">{pictures}: {decide.undecided|U} desfaz a observação.</translation>
    </message>
    <message>
        <source>{pictures}: {decide.same|Y}, {decide.different|X} or {decide.undecided|U} says otherwise.</source>
        <translation type="unfinished">{pictures}: {decide.same|Y}, {decide.different|X} ou {decide.undecided|U} diz outra coisa.</translation>
    </message>
    <message>
        <source>{pictures}: {decide.undecided|U} puts the remark aside.</source>
        <translation type="unfinished">{pictures}: {decide.undecided|U} põe a observação de lado.</translation>
    </message>
    <message>
        <source>{pictures}: {decide.same|Y} or {decide.different|X} is your own word, which binds; {decide.undecided|U} puts the remark aside.</source>
        <translation type="unfinished">{pictures}: {decide.same|Y} ou {decide.different|X} é sua própria decisão, que é vinculante; {decide.undecided|U} põe a observação de lado.</translation>
    </message>
    <message>
        <source>Open a sealed file</source>
        <translation type="unfinished">Abrir um arquivo lacrado</translation>
    </message>
    <message>
        <source>Not in a sealed file: “{command}” is for a case. {notes.remark|Shift+N} writes a remark.</source>
        <translation type="unfinished">Não em um arquivo lacrado: “{command}” é para um caso. {notes.remark|Shift+N} escreve uma observação.</translation>
    </message>
    <message>
        <source>Remark …</source>
        <translation type="unfinished">Observação …</translation>
    </message>
    <message>
        <source>Save remarks …</source>
        <translation type="unfinished">Salvar observações …</translation>
    </message>
    <message>
        <source>a part of the case</source>
        <translation type="unfinished">uma parte do caso</translation>
    </message>
    <message>
        <source>without the names of files</source>
        <translation type="unfinished">sem os nomes de arquivos</translation>
    </message>
    <message>
        <source>the key of {name}</source>
        <translation type="unfinished">a chave de {name}</translation>
    </message>
    <message>
        <source>a key that is not known here</source>
        <translation type="unfinished">uma chave não conhecida aqui</translation>
    </message>
    <message>
        <source>Sealed file, read-only: {case}, by {sender}</source>
        <translation type="unfinished">Arquivo lacrado, somente leitura: {case}, de {sender}</translation>
    </message>
    <message>
        <source>signed by {key}, {whose}</source>
        <translation type="unfinished">assinado por {key}, {whose}</translation>
    </message>
    <message numerus="yes">
        <source>%n clear picture(s)</source>
        <translation type="unfinished">
            <numerusform>%n imagem sem véu</numerusform>
            <numerusform>%n imagens sem véu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clear picture(s), released by {two}: each shown by its reveal, on your record</source>
        <translation type="unfinished">
            <numerusform>%n imagem sem véu, liberada por {two}: mostrada ao ser revelada, o que fica no seu registro</numerusform>
            <numerusform>%n imagens sem véu, liberadas por {two}: cada uma mostrada ao ser revelada, o que fica no seu registro</numerusform>
        </translation>
    </message>
    <message>
        <source>no evidence came along</source>
        <translation type="unfinished">não vieram evidências</translation>
    </message>
    <message>
        <source>{key}, known</source>
        <translation type="unfinished">{key}, conhecida</translation>
    </message>
    <message>
        <source>{key}, not known</source>
        <translation type="unfinished">{key}, não conhecida</translation>
    </message>
    <message>
        <source>no evidence came along: pictures end at the tile</source>
        <translation type="unfinished">não vieram evidências: as imagens só vão até o bloco</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation type="unfinished">sem evidências</translation>
    </message>
    <message>
        <source>No remark: pick a picture, a pair, or open a place or a series first.</source>
        <translation type="unfinished">Nenhuma observação: antes selecione uma imagem ou um par, ou abra um local ou uma série.</translation>
    </message>
    <message>
        <source>{first} and {second}, as {kind}</source>
        <translation type="unfinished">{first} e {second}, como {kind}</translation>
    </message>
    <message numerus="yes">
        <source>The open {kind}: %n picture(s)</source>
        <translation type="unfinished">
            <numerusform>Grupo aberto ({kind}): %n imagem</numerusform>
            <numerusform>Grupo aberto ({kind}): %n imagens</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no remark yet to be saved.</source>
        <translation type="unfinished">Ainda não há observação a salvar.</translation>
    </message>
    <message numerus="yes">
        <source>{file} holds %n remark(s). Send it to {sender}, and tell them your fingerprint by another way than the file: {fingerprint}.</source>
        <translation type="unfinished">
            <numerusform>{file} contém %n observação. Envie-o a {sender} e informe sua impressão digital por outro meio que não o arquivo: {fingerprint}.</numerusform>
            <numerusform>{file} contém %n observações. Envie-o a {sender} e informe sua impressão digital por outro meio que não o arquivo: {fingerprint}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The remarks are saved.</source>
        <translation type="unfinished">As observações foram salvas.</translation>
    </message>
    <message>
        <source>Open a sealed file …</source>
        <translation type="unfinished">Abrir um arquivo lacrado …</translation>
    </message>
    <message>
        <source>As a reviewer: it is checked, then shown read-only, for remarks</source>
        <translation type="unfinished">Como revisor: é verificado e depois mostrado, somente leitura, para observações</translation>
    </message>
    <message>
        <source>On a sealed file: signed by you, encrypted for whoever sent it</source>
        <translation type="unfinished">Sobre um arquivo lacrado: assinadas por você, criptografadas para quem o enviou</translation>
    </message>
    <message>
        <source>Merge remarks …</source>
        <translation type="unfinished">Incorporar observações …</translation>
    </message>
    <message>
        <source>What a reviewer said of a sealed file, shown before it is taken in; it binds nothing</source>
        <translation type="unfinished">O que um revisor disse de um arquivo lacrado, mostrado antes de ser incorporado; não é vinculante</translation>
    </message>
    <message>
        <source>On a sealed file: on the picked picture, the pair, or the open place or series</source>
        <translation type="unfinished">Sobre um arquivo lacrado: a imagem selecionada, o par, ou o local ou a série em exibição</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <comment>the file of a key</comment>
        <translation type="unfinished">ainda não escolhido</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished">Escolher …</translation>
    </message>
    <message>
        <source>The file of your key</source>
        <translation type="unfinished">O arquivo da sua chave</translation>
    </message>
    <message>
        <source>The file of my key</source>
        <translation type="unfinished">O arquivo da minha chave</translation>
    </message>
    <message>
        <source>It is checked, then shown read-only. Nothing of it is written to the disk in clear.</source>
        <translation type="unfinished">É verificado e depois mostrado, somente leitura. Nada dele é gravado em claro no disco.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">Seu nome</translation>
    </message>
    <message>
        <source>Type the pass phrase that the sender told you.</source>
        <translation type="unfinished">Digite a frase-senha que o remetente lhe informou.</translation>
    </message>
    <message>
        <source>Choose the file of your key.</source>
        <translation type="unfinished">Escolha o arquivo da sua chave.</translation>
    </message>
    <message numerus="yes">
        <source>Opening … %n picture(s)</source>
        <translation type="unfinished">
            <numerusform>Abrindo … %n imagem</numerusform>
            <numerusform>Abrindo … %n imagens</numerusform>
        </translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation type="unfinished">O que a verificação constatou</translation>
    </message>
    <message numerus="yes">
        <source>?  %n fact(s) that this version does not know (is|are) left out.</source>
        <translation type="unfinished">
            <numerusform>?  %n dado que esta versão não conhece fica de fora.</numerusform>
            <numerusform>?  %n dados que esta versão não conhece ficam de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was signed by this key:</source>
        <translation type="unfinished">Foi assinado por esta chave:</translation>
    </message>
    <message>
        <source>You know it as the key of {name}.</source>
        <translation type="unfinished">Você a conhece como a chave de {name}.</translation>
    </message>
    <message>
        <source>It is not known here. Compare it with what {sender} told you, by telephone or on paper. Once you have, say whose it is; leave that empty until then.</source>
        <translation type="unfinished">Ela não é conhecida aqui. Compare-a com o que {sender} lhe informou, por telefone ou em papel. Feito isso, diga de quem é; até lá, deixe vazio.</translation>
    </message>
    <message>
        <source>It is the key of</source>
        <translation type="unfinished">É a chave de</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">Ver o conteúdo</translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished">Sobre</translation>
    </message>
    <message>
        <source>This picture is in no stack: no other picture of the case is a copy of it.</source>
        <translation type="unfinished">Esta imagem não está em nenhuma pilha: nenhuma outra imagem do caso é cópia dela.</translation>
    </message>
    <message>
        <source>All stacks are unfolded now; {wall.unfold|O} folds them.</source>
        <translation type="unfinished">Todas as pilhas estão agora desdobradas; {wall.unfold|O} as dobra.</translation>
    </message>
    <message>
        <source>No copy in this stack is like that.</source>
        <translation type="unfinished">Nenhuma cópia desta pilha é assim.</translation>
    </message>
    <message>
        <source>Split off for good. The Decisions tab takes it back.</source>
        <translation type="unfinished">Separada em definitivo. A aba Decisões desfaz isso.</translation>
    </message>
    <message>
        <source>Copies of this picture …</source>
        <translation type="unfinished">Cópias desta imagem …</translation>
    </message>
    <message>
        <source>What each copy is, and every place where it lies; some can be split off for good</source>
        <translation type="unfinished">O que cada cópia é, e todos os lugares onde está; algumas podem ser separadas em definitivo</translation>
    </message>
    <message>
        <source>Best copy</source>
        <translation type="unfinished">Melhor cópia</translation>
    </message>
    <message>
        <source>Of the picked picture&apos;s stack, which is unfolded for it: the most pixels, the least compressed</source>
        <translation type="unfinished">Da pilha da imagem selecionada, que é desdobrada para isso: a de mais pixels, a menos comprimida</translation>
    </message>
    <message>
        <source>Earliest copy</source>
        <translation type="unfinished">Cópia mais antiga</translation>
    </message>
    <message>
        <source>By what the camera wrote; where nothing is written, by the file&apos;s own time</source>
        <translation type="unfinished">Pelo que a câmera gravou; onde nada foi gravado, pela hora do próprio arquivo</translation>
    </message>
    <message>
        <source>Next copy with Exif</source>
        <translation type="unfinished">Próxima cópia com Exif</translation>
    </message>
    <message>
        <source>One whose file says which camera, when or where</source>
        <translation type="unfinished">Uma cujo arquivo diz qual câmera, quando ou onde</translation>
    </message>
    <message>
        <source>Next copy that differs from its thumbnail</source>
        <translation type="unfinished">Próxima cópia que difere de sua miniatura</translation>
    </message>
    <message>
        <source>The file still holds a small picture of what it showed before</source>
        <translation type="unfinished">O arquivo ainda contém uma pequena imagem do que mostrava antes</translation>
    </message>
    <message>
        <source>best quality</source>
        <comment>of copies</comment>
        <translation type="unfinished">melhor qualidade</translation>
    </message>
    <message>
        <source>earliest</source>
        <comment>of copies</comment>
        <translation type="unfinished">mais antiga</translation>
    </message>
    <message>
        <source>has Exif</source>
        <comment>of copies</comment>
        <translation type="unfinished">com Exif</translation>
    </message>
    <message>
        <source>differs from its thumbnail</source>
        <comment>of copies</comment>
        <translation type="unfinished">difere de sua miniatura</translation>
    </message>
    <message>
        <source>Q: the best. E: the earliest. Shift+E: the next with Exif. Shift+Q: the next that differs from the thumbnail inside its file. Return goes to it on the wall.</source>
        <translation type="unfinished">Q: a melhor. E: a mais antiga. Shift+E: a próxima com Exif. Shift+Q: a próxima que difere da miniatura dentro de seu arquivo. Enter vai até ela no mural.</translation>
    </message>
    <message>
        <source>Copies of this picture</source>
        <translation type="unfinished">Cópias desta imagem</translation>
    </message>
    <message>
        <source>Split off for good</source>
        <translation type="unfinished">Separar em definitivo</translation>
    </message>
    <message>
        <source>Reason to split</source>
        <translation type="unfinished">Motivo da separação</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation type="unfinished">Ir até ela</translation>
    </message>
    <message>
        <source>It lies at: {paths}</source>
        <translation type="unfinished">Está em: {paths}</translation>
    </message>
    <message>
        <source>size not known</source>
        <comment>of a copy</comment>
        <translation type="unfinished">tamanho desconhecido</translation>
    </message>
    <message>
        <source>{width} x {height} pixels</source>
        <translation type="unfinished">{width} x {height} pixels</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation type="unfinished">{number} kB</translation>
    </message>
    <message>
        <source>JPEG quality {quality}</source>
        <translation type="unfinished">qualidade JPEG {quality}</translation>
    </message>
    <message>
        <source>no time</source>
        <comment>of a copy</comment>
        <translation type="unfinished">sem hora</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s).</source>
        <translation type="unfinished">
            <numerusform>%n imagem.</numerusform>
            <numerusform>%n imagens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) in the graph.</source>
        <translation type="unfinished">
            <numerusform>%n nó no grafo.</numerusform>
            <numerusform>%n nós no grafo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export CASE/UCO …</source>
        <translation type="unfinished">Exportar CASE/UCO …</translation>
    </message>
    <message>
        <source>As JSON-LD for other tools: what was found, grouped and said, and by whom; no picture is in it</source>
        <translation type="unfinished">Como JSON-LD para outras ferramentas: o que foi encontrado, agrupado e dito, e por quem; nenhuma imagem vai nele</translation>
    </message>
    <message>
        <source>Export CASE/UCO</source>
        <translation type="unfinished">Exportar CASE/UCO</translation>
    </message>
    <message>
        <source>With notes and leads</source>
        <translation type="unfinished">Com notas e diligências</translation>
    </message>
    <message>
        <source>No picture, no tile and nothing that pictures are compared by is in it. It is not encrypted; only you can read it where it is written.</source>
        <translation type="unfinished">Não contém imagem, bloco nem nada com que as imagens são comparadas. Não é criptografado; onde é gravado, só você pode lê-lo.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) with strength and reason</source>
        <translation type="unfinished">
            <numerusform>%n vínculo com força e motivo</numerusform>
            <numerusform>%n vínculos com força e motivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s): hashes, sizes, tags of files, camera and position</source>
        <translation type="unfinished">
            <numerusform>%n imagem: hashes, tamanho, tags do arquivo, câmera e posição</numerusform>
            <numerusform>%n imagens: hashes, tamanhos, tags dos arquivos, câmera e posição</numerusform>
        </translation>
    </message>
    <message>
        <source>who did what, with which version and models</source>
        <translation type="unfinished">quem fez o quê, com que versão e modelos</translation>
    </message>
    <message>
        <source>The remark is here, but it would not survive a crash: its draft could not be saved.</source>
        <translation type="unfinished">A observação está aqui, mas não sobreviveria a uma falha: o rascunho dela não pôde ser salvo.</translation>
    </message>
    <message>
        <source>Make room where settings are kept, or save your remarks now.</source>
        <translation type="unfinished">Libere espaço onde ficam as configurações, ou salve agora suas observações.</translation>
    </message>
    <message>
        <source>Remarks that were not saved</source>
        <translation type="unfinished">Observações que não foram salvas</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) by {author}, the last kept {when}, (was|were) not saved in a signed file.</source>
        <translation type="unfinished">
            <numerusform>%n observação de {author}, guardada em {when}, não foi salva em um arquivo assinado.</numerusform>
            <numerusform>%n observações de {author}, a última guardada em {when}, não foram salvas em um arquivo assinado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with them</source>
        <translation type="unfinished">Continuar com elas</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation type="unfinished">Descartá-las</translation>
    </message>
    <message>
        <source>How far the writing is</source>
        <translation type="unfinished">Andamento da gravação</translation>
    </message>
    <message>
        <source>open a network socket</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">abrir um socket de rede</translation>
    </message>
    <message>
        <source>open a local socket</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">abrir um socket local</translation>
    </message>
    <message>
        <source>make a pair of sockets</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">criar um par de sockets</translation>
    </message>
    <message>
        <source>start a process</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">iniciar um processo</translation>
    </message>
    <message>
        <source>start a process the new way</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">iniciar um processo pela via nova</translation>
    </message>
    <message>
        <source>start a thread</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">iniciar uma thread</translation>
    </message>
    <message>
        <source>make memory that runs</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">criar memória executável</translation>
    </message>
    <message>
        <source>make a file without a name</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">criar um arquivo sem nome</translation>
    </message>
    <message>
        <source>become another user</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">tornar-se outro usuário</translation>
    </message>
    <message>
        <source>loosen its limits</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">afrouxar seus limites</translation>
    </message>
    <message>
        <source>import what was not loaded</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">importar o que não foi carregado</translation>
    </message>
    <message>
        <source>look into itself by /proc</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">examinar a si mesmo por /proc</translation>
    </message>
    <message>
        <source>look into its parent by /proc</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">examinar seu processo pai por /proc</translation>
    </message>
    <message>
        <source>signal its parent</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">enviar sinais ao seu processo pai</translation>
    </message>
    <message>
        <source>signal everybody</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">enviar sinais a todos</translation>
    </message>
    <message>
        <source>ask the kernel by a ring</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">fazer pedidos ao kernel por um anel</translation>
    </message>
    <message>
        <source>read a file</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">ler um arquivo</translation>
    </message>
    <message>
        <source>read a file by the library</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">ler um arquivo pela biblioteca</translation>
    </message>
    <message>
        <source>write a file</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">gravar um arquivo</translation>
    </message>
    <message>
        <source>list a folder</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">listar uma pasta</translation>
    </message>
    <message>
        <source>ask about a file</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">consultar dados de um arquivo</translation>
    </message>
    <message>
        <source>remove a file</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">remover um arquivo</translation>
    </message>
    <message>
        <source>make a folder</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">criar uma pasta</translation>
    </message>
    <message>
        <source>make a link</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">criar um link</translation>
    </message>
    <message>
        <source>change folder</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">mudar de pasta</translation>
    </message>
    <message>
        <source>change rights</source>
        <comment>a way out of a worker</comment>
        <translation type="unfinished">mudar permissões</translation>
    </message>
    <message>
        <source>The limits of sensor noise: it was fitted on made-up sensors and measured on no two real bodies of one model, and the software of some phones writes the same pattern on every body. Finding nothing says nothing: messengers and web pages take the pattern away.</source>
        <translation type="unfinished">Os limites do ruído do sensor: foi ajustado com sensores simulados e não foi medido em duas câmeras reais de um mesmo modelo, e o software de alguns telefones grava o mesmo padrão em todos os aparelhos. Não encontrar nada não quer dizer nada: mensageiros e páginas da web removem o padrão.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) by sensor noise among its members, not weighed. The strongest: {reason}</source>
        <translation type="unfinished">
            <numerusform>%n vínculo por ruído do sensor entre seus membros, sem peso. O mais forte: {reason}</numerusform>
            <numerusform>%n vínculos por ruído do sensor entre seus membros, sem peso. O mais forte: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) by sensor noise to pictures outside it, not weighed. The strongest: {reason}</source>
        <translation type="unfinished">
            <numerusform>%n vínculo por ruído do sensor com imagens de fora, sem peso. O mais forte: {reason}</numerusform>
            <numerusform>%n vínculos por ruído do sensor com imagens de fora, sem peso. O mais forte: {reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>same {hashes} as in “{set}”</source>
        <translation type="unfinished">mesmo {hashes} que em “{set}”</translation>
    </message>
    <message>
        <source>same PhotoDNA value as one in “{set}” (equality only: Homeward does not compute PhotoDNA, near matches are not looked for)</source>
        <translation type="unfinished">mesmo valor PhotoDNA que uma de “{set}” (só igualdade: o Homeward não calcula PhotoDNA, correspondências aproximadas não são procuradas)</translation>
    </message>
    <message>
        <source>whoever gave the set out</source>
        <translation type="unfinished">quem distribuiu o conjunto</translation>
    </message>
    <message>
        <source>graded {category} by {examiner}</source>
        <translation type="unfinished">classificada como {category} por {examiner}</translation>
    </message>
    <message>
        <source>The series&apos; name is too long, or not one line.</source>
        <translation type="unfinished">O nome da série é longo demais ou não está em uma só linha.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation type="unfinished">Encurte-o.</translation>
    </message>
    <message>
        <source>Nothing was added to the stash.</source>
        <translation type="unfinished">Nada foi adicionado ao acervo.</translation>
    </message>
    <message numerus="yes">
        <source>It knows of %n categor(y|ies) from here already.</source>
        <translation type="unfinished">
            <numerusform>Ele já conhece %n categoria daqui.</numerusform>
            <numerusform>Ele já conhece %n categorias daqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture here has a category by your word.</source>
        <translation type="unfinished">Nenhuma imagem aqui tem uma categoria dada por você.</translation>
    </message>
    <message>
        <source>Grade pictures first; what an imported file says is not your own word.</source>
        <translation type="unfinished">Classifique imagens primeiro; o que um arquivo importado diz não é declaração sua.</translation>
    </message>
    <message>
        <source>No stash was written: there is nothing in it.</source>
        <translation type="unfinished">Nenhum acervo foi gravado: não há nada nele.</translation>
    </message>
    <message>
        <source>Add to it from a case first.</source>
        <translation type="unfinished">Adicione antes algo de um caso.</translation>
    </message>
    <message>
        <source>No stash was written: its file would be too large to be merged by anybody.</source>
        <translation type="unfinished">Nenhum acervo foi gravado: o arquivo seria grande demais para que alguém pudesse incorporá-lo.</translation>
    </message>
    <message>
        <source>It may have {most} bytes at most.</source>
        <translation type="unfinished">Ele pode ter no máximo {most} bytes.</translation>
    </message>
    <message>
        <source>Hand on your own additions, without those of colleagues.</source>
        <translation type="unfinished">Repasse apenas as suas próprias adições, sem as de colegas.</translation>
    </message>
    <message>
        <source>Stopped; nothing of the stash was looked up.</source>
        <translation type="unfinished">Interrompido; nada foi cotejado com o acervo.</translation>
    </message>
    <message>
        <source>There is nothing in the stash that this case did not say itself.</source>
        <translation type="unfinished">Não há nada no acervo que este próprio caso já não tenha dito.</translation>
    </message>
    <message>
        <source>Add to it from another case, or merge a colleague&apos;s.</source>
        <translation type="unfinished">Adicione algo de outro caso, ou incorpore o de um colega.</translation>
    </message>
    <message>
        <source>This is not a stash as it was signed.</source>
        <translation type="unfinished">Este não é um acervo tal como foi assinado.</translation>
    </message>
    <message>
        <source>Its manifest does not tell who made it.</source>
        <translation type="unfinished">Seu manifesto não informa quem o criou.</translation>
    </message>
    <message>
        <source>Part {name} of it is no addition to a stash.</source>
        <translation type="unfinished">A parte {name} dele não é uma adição a um acervo.</translation>
    </message>
    <message>
        <source>An addition in it was not signed by whom it names.</source>
        <translation type="unfinished">Uma adição nele não foi assinada por quem ela indica.</translation>
    </message>
    <message>
        <source>The stash does not open with this signing key.</source>
        <translation type="unfinished">O acervo não se abre com esta chave de assinatura.</translation>
    </message>
    <message>
        <source>It was made with another one, or its file is damaged.</source>
        <translation type="unfinished">Foi criado com outra, ou o arquivo dele está danificado.</translation>
    </message>
    <message>
        <source>Put back the key or the file that belong together; nothing was changed.</source>
        <translation type="unfinished">Reponha a chave ou o arquivo que correspondem um ao outro; nada foi alterado.</translation>
    </message>
    <message>
        <source>The stash could not be opened.</source>
        <translation type="unfinished">O acervo não pôde ser aberto.</translation>
    </message>
    <message>
        <source>A newer version of the program made this stash.</source>
        <translation type="unfinished">Este acervo foi criado por uma versão mais nova do programa.</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation type="unfinished">Use essa versão.</translation>
    </message>
    <message>
        <source>The stash is damaged: an addition is not what was added.</source>
        <translation type="unfinished">O acervo está danificado: uma adição não é o que foi adicionado.</translation>
    </message>
    <message>
        <source>Put back its file from a backup.</source>
        <translation type="unfinished">Reponha o arquivo dele a partir de um backup.</translation>
    </message>
    <message>
        <source>The case was looked up.</source>
        <translation type="unfinished">O caso foi cotejado.</translation>
    </message>
    <message>
        <source>Merge a stash</source>
        <translation type="unfinished">Incorporar um acervo</translation>
    </message>
    <message numerus="yes">
        <source>%n addition(s) (is|are) in {file}.</source>
        <translation type="unfinished">
            <numerusform>%n adição está em {file}.</numerusform>
            <numerusform>%n adições estão em {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The stash is written.</source>
        <translation type="unfinished">O acervo foi gravado.</translation>
    </message>
    <message>
        <source>All that it said of this case was taken back; the words of before were taken out of this case.</source>
        <translation type="unfinished">Tudo o que o acervo dizia deste caso foi retirado; o que ele dizia antes foi removido deste caso.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of this case (is|are) in it: Facts tells who gave which category, Filters has a box for them.</source>
        <translation type="unfinished">
            <numerusform>%n imagem deste caso está nele: Dados informa quem deu qual categoria, e Filtros tem uma caixa para ela.</numerusform>
            <numerusform>%n imagens deste caso estão nele: Dados informa quem deu qual categoria, e Filtros tem uma caixa para elas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Own stash …</source>
        <translation type="unfinished">Acervo próprio …</translation>
    </message>
    <message>
        <source>What you graded in past cases: added to by choice, looked up here, merged with colleagues&apos;</source>
        <translation type="unfinished">O que você classificou em casos anteriores: ampliado por escolha sua, cotejado aqui, incorporando os de colegas</translation>
    </message>
    <message>
        <source>Own stash</source>
        <translation type="unfinished">Acervo próprio</translation>
    </message>
    <message>
        <source>What you graded in past cases, kept beside your settings: hashes and categories, never a picture. It is encrypted by your signing key.</source>
        <translation type="unfinished">O que você classificou em casos anteriores, guardado junto às suas configurações: hashes e categorias, nunca uma imagem. É criptografado com sua chave de assinatura.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished">Abrir</translation>
    </message>
    <message>
        <source>What other examiners graded too, each in their name</source>
        <translation type="unfinished">Também o que outros examinadores classificaram, cada um em seu nome</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n picked picture(s)</source>
        <translation type="unfinished">
            <numerusform>Só a %n imagem selecionada</numerusform>
            <numerusform>Só as %n imagens selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes along only if you write it here</source>
        <translation type="unfinished">Só vai junto se você o escrever aqui</translation>
    </message>
    <message>
        <source>Look this case up</source>
        <translation type="unfinished">Cotejar este caso</translation>
    </message>
    <message>
        <source>Merge a colleague&apos;s …</source>
        <translation type="unfinished">Incorporar o de um colega …</translation>
    </message>
    <message>
        <source>Hand it on …</source>
        <translation type="unfinished">Repassar …</translation>
    </message>
    <message>
        <source>Words that do not go together</source>
        <translation type="unfinished">Classificações que não concordam</translation>
    </message>
    <message>
        <source>Add to the stash</source>
        <translation type="unfinished">Adicionar ao acervo</translation>
    </message>
    <message>
        <source>Add from this case</source>
        <translation type="unfinished">Adicionar deste caso</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) graded, words on them: {words}. Additions: {additions}, {others} of colleagues.</source>
        <translation type="unfinished">
            <numerusform>%n imagem classificada; classificações: {words}. Adições: {additions}; de colegas: {others}.</numerusform>
            <numerusform>%n imagens classificadas; classificações: {words}. Adições: {additions}; de colegas: {others}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n categor(y|ies) would be added.</source>
        <translation type="unfinished">
            <numerusform>%n categoria seria adicionada.</numerusform>
            <numerusform>%n categorias seriam adicionadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (is|are) another one now.</source>
        <translation type="unfinished">
            <numerusform>%n agora é outra.</numerusform>
            <numerusform>%n agora são outras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (stands|stand) no more, and would be taken back.</source>
        <translation type="unfinished">
            <numerusform>%n não está mais em vigor e seria desfeita.</numerusform>
            <numerusform>%n não estão mais em vigor e seriam desfeitas.</numerusform>
        </translation>
    </message>
    <message>
        <source>It knows all that you graded here.</source>
        <translation type="unfinished">Ele conhece tudo o que você classificou aqui.</translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s), which nothing here settles</source>
        <translation type="unfinished">
            <numerusform>%n contradição, que nada aqui resolve</numerusform>
            <numerusform>%n contradições, que nada aqui resolve</numerusform>
        </translation>
    </message>
    <message>
        <source>other category</source>
        <translation type="unfinished">outra categoria</translation>
    </message>
    <message>
        <source>other scheme</source>
        <translation type="unfinished">outro esquema</translation>
    </message>
    <message>
        <source>alike by PDQ, other category</source>
        <translation type="unfinished">semelhantes segundo PDQ, outra categoria</translation>
    </message>
    <message>
        <source>same MD5, other content</source>
        <translation type="unfinished">mesmo MD5, outro conteúdo</translation>
    </message>
    <message>
        <source>{category} ({scheme}): {examiner}, case {case}, {when}</source>
        <translation type="unfinished">{category} ({scheme}): {examiner}, caso {case}, {when}</translation>
    </message>
    <message>
        <source>This case was looked up in it as it is now; each further import is too.</source>
        <translation type="unfinished">Este caso foi cotejado com ele como está agora; cada nova importação também será.</translation>
    </message>
    <message>
        <source>This case was looked up in an older state of it.</source>
        <translation type="unfinished">Este caso foi cotejado com um estado anterior dele.</translation>
    </message>
    <message>
        <source>This case was not looked up in it yet.</source>
        <translation type="unfinished">Este caso ainda não foi cotejado com ele.</translation>
    </message>
    <message>
        <source>Hand the stash on</source>
        <translation type="unfinished">Repassar o acervo</translation>
    </message>
    <message>
        <source>With what was merged from colleagues, as they signed it</source>
        <translation type="unfinished">Com o que foi incorporado de colegas, como eles o assinaram</translation>
    </message>
    <message>
        <source>One file, signed by you and encrypted for them: hashes, categories, and who gave them in which case.</source>
        <translation type="unfinished">Um arquivo, assinado por você e criptografado para eles: hashes, categorias, e quem as deu em qual caso.</translation>
    </message>
    <message>
        <source>My receiving key</source>
        <translation type="unfinished">Minha chave de recepção</translation>
    </message>
    <message>
        <source>The file of your receiving key</source>
        <translation type="unfinished">O arquivo da sua chave de recepção</translation>
    </message>
    <message>
        <source>All of it is there already; nothing would change.</source>
        <translation type="unfinished">Tudo já está lá; nada mudaria.</translation>
    </message>
    <message numerus="yes">
        <source>%n new word(s); contents that nothing was said of here: {contents}.</source>
        <translation type="unfinished">
            <numerusform>%n classificação nova; conteúdos de que nada foi dito aqui: {contents}.</numerusform>
            <numerusform>%n classificações novas; conteúdos de que nada foi dito aqui: {contents}.</numerusform>
        </translation>
    </message>
    <message>
        <source>By {authors}.</source>
        <translation type="unfinished">De {authors}.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) (has|have) the same category here already.</source>
        <translation type="unfinished">
            <numerusform>%n imagem já tem aqui a mesma categoria.</numerusform>
            <numerusform>%n imagens já têm aqui a mesma categoria.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s): both words stay, side by side.</source>
        <translation type="unfinished">
            <numerusform>%n contradição: as duas classificações permanecem, lado a lado.</numerusform>
            <numerusform>%n contradições: as duas classificações permanecem, lado a lado.</numerusform>
        </translation>
    </message>
    <message>
        <source>From {sender}, signed by this key, {whose}:</source>
        <translation type="unfinished">De {sender}, com a assinatura desta chave, {whose}:</translation>
    </message>
    <message>
        <source>Nothing was sealed: the released picture {picture}… could not be read.</source>
        <translation type="unfinished">Nada foi lacrado: a imagem liberada {picture}… não pôde ser lida.</translation>
    </message>
    <message>
        <source>Attach the exhibit&apos;s disk where it was, and seal again.</source>
        <translation type="unfinished">Conecte o disco do vestígio onde estava e lacre de novo.</translation>
    </message>
    <message>
        <source>A release is of 1 to {most} pictures.</source>
        <translation type="unfinished">Uma liberação abrange de 1 a {most} imagens.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the pictures (is|are) not in this case.</source>
        <translation type="unfinished">
            <numerusform>%n das imagens não está neste caso.</numerusform>
            <numerusform>%n das imagens não estão neste caso.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pictures have more than {most} bytes.</source>
        <translation type="unfinished">As imagens têm mais de {most} bytes.</translation>
    </message>
    <message>
        <source>Its file is not where it was found.</source>
        <translation type="unfinished">O arquivo dela não está onde foi encontrado.</translation>
    </message>
    <message>
        <source>The pictures were not released.</source>
        <translation type="unfinished">As imagens não foram liberadas.</translation>
    </message>
    <message>
        <source>Name pictures of this case, in several releases.</source>
        <translation type="unfinished">Indique imagens deste caso, em várias liberações.</translation>
    </message>
    <message>
        <source>This case has not asked for it.</source>
        <translation type="unfinished">Este caso não a solicitou.</translation>
    </message>
    <message>
        <source>There is no one word of two people of that name in this case: {name}.</source>
        <translation type="unfinished">Não há neste caso uma única declaração de duas pessoas com esse nome: {name}.</translation>
    </message>
    <message>
        <source>Name it by how its number begins, as it is listed.</source>
        <translation type="unfinished">Indique-a pelo início do número, como aparece na lista.</translation>
    </message>
    <message>
        <source>This is not a word of two people as it was signed.</source>
        <translation type="unfinished">Esta não é uma declaração de duas pessoas tal como foi assinada.</translation>
    </message>
    <message>
        <source>Ask whoever sent it for the file again; nothing of it was taken over.</source>
        <translation type="unfinished">Peça o arquivo de novo a quem o enviou; nada dele foi incorporado.</translation>
    </message>
    <message>
        <source>Two people have to say so, and this would be one.</source>
        <translation type="unfinished">Duas pessoas precisam declará-lo, e aqui seria uma só.</translation>
    </message>
    <message>
        <source>Let somebody else sign, with a key of their own.</source>
        <translation type="unfinished">Deixe que outra pessoa assine, com a própria chave.</translation>
    </message>
    <message>
        <source>This word of two people is on something else.</source>
        <translation type="unfinished">Esta declaração de duas pessoas se refere a outra coisa.</translation>
    </message>
    <message>
        <source>Take the one that is on this case and for this purpose.</source>
        <translation type="unfinished">Use a que se refere a este caso e a esta finalidade.</translation>
    </message>
    <message>
        <source>It is for another purpose: {purpose}.</source>
        <translation type="unfinished">É para outra finalidade: {purpose}.</translation>
    </message>
    <message>
        <source>It is of another case: {case}.</source>
        <translation type="unfinished">É de outro caso: {case}.</translation>
    </message>
    <message>
        <source>The first and the second have the same key.</source>
        <translation type="unfinished">A primeira e a segunda pessoa têm a mesma chave.</translation>
    </message>
    <message>
        <source>The first and the second have the same name.</source>
        <translation type="unfinished">A primeira e a segunda pessoa têm o mesmo nome.</translation>
    </message>
    <message>
        <source>A name, the case or the reason is missing, too long, or not in plain letters.</source>
        <translation type="unfinished">Um nome, o caso ou o motivo está ausente, é longo demais ou contém caracteres não imprimíveis.</translation>
    </message>
    <message>
        <source>A fingerprint, the case or the purpose is not written as one.</source>
        <translation type="unfinished">Uma impressão digital, o caso ou a finalidade não tem a forma devida.</translation>
    </message>
    <message>
        <source>It does not say on what it is.</source>
        <translation type="unfinished">Não diz a que se refere.</translation>
    </message>
    <message numerus="yes">
        <source>It has to end, within %n day(s).</source>
        <translation type="unfinished">
            <numerusform>Precisa expirar no prazo de %n dia.</numerusform>
            <numerusform>Precisa expirar no prazo de %n dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clear pictures are not those that two people released, or not for these recipients.</source>
        <translation type="unfinished">As imagens sem véu não são as que duas pessoas liberaram, ou não para estes destinatários.</translation>
    </message>
    <message>
        <source>Release exactly what is sealed, to exactly those that it is sealed for.</source>
        <translation type="unfinished">Libere exatamente o que é lacrado, para exatamente aqueles para quem é lacrado.</translation>
    </message>
    <message>
        <source>The clear pictures in this sealed file are not as two people released them.</source>
        <translation type="unfinished">As imagens sem véu neste arquivo lacrado não estão como duas pessoas as liberaram.</translation>
    </message>
    <message>
        <source>Ask the sender for a file that holds what was released; nothing of this one was taken over.</source>
        <translation type="unfinished">Peça ao remetente um arquivo que contenha o que foi liberado; nada deste foi incorporado.</translation>
    </message>
    <message>
        <source>It was released to other keys than the file is to be sealed for.</source>
        <translation type="unfinished">Foi liberada para outras chaves que não aquelas para as quais o arquivo será lacrado.</translation>
    </message>
    <message numerus="yes">
        <source>%n released picture(s) (is|are) not among those that are sealed.</source>
        <translation type="unfinished">
            <numerusform>%n imagem liberada não está entre as que são lacradas.</numerusform>
            <numerusform>%n imagens liberadas não estão entre as que são lacradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not tell when it was sealed.</source>
        <translation type="unfinished">Não diz quando foi lacrado.</translation>
    </message>
    <message>
        <source>It was released to other keys than the file is sealed for.</source>
        <translation type="unfinished">Foi liberada para outras chaves que não aquelas para as quais o arquivo está lacrado.</translation>
    </message>
    <message>
        <source>Other pictures are clear in it than were released.</source>
        <translation type="unfinished">As imagens sem véu nele são outras que não as liberadas.</translation>
    </message>
    <message>
        <source>A clear picture in it is not the one that was released.</source>
        <translation type="unfinished">Uma imagem sem véu nele não é a que foi liberada.</translation>
    </message>
    <message>
        <source>A clear picture in it has more than {most} bytes.</source>
        <translation type="unfinished">Uma imagem sem véu nele tem mais de {most} bytes.</translation>
    </message>
    <message>
        <source>It does not say which pictures are released, and to whom, as a release does.</source>
        <translation type="unfinished">Não diz quais imagens são liberadas, e para quem, como o faz uma liberação.</translation>
    </message>
    <message>
        <source>The picture stays veiled: that it is looked at could not be noted.</source>
        <translation type="unfinished">A imagem continua velada: não foi possível registrar a visualização.</translation>
    </message>
    <message>
        <source>The picture is veiled again, but that it is could not be noted.</source>
        <translation type="unfinished">A imagem está velada de novo, mas não foi possível registrar isso.</translation>
    </message>
    <message>
        <source>The file {name} beside your settings cannot be written or read.</source>
        <translation type="unfinished">O arquivo {name}, junto às suas configurações, não pode ser gravado ou lido.</translation>
    </message>
    <message>
        <source>✓ {name} has signed</source>
        <translation type="unfinished">✓ {name} assinou</translation>
    </message>
    <message>
        <source>{name} has not signed yet</source>
        <translation type="unfinished">{name} ainda não assinou</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s): {why}</source>
        <translation type="unfinished">
            <numerusform>%n imagem: {why}</numerusform>
            <numerusform>%n imagens: {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>Stands until {at}</source>
        <translation type="unfinished">Em vigor até {at}</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), released by {first} and {second}</source>
        <translation type="unfinished">
            <numerusform>%n imagem, liberada por {first} e {second}</numerusform>
            <numerusform>%n imagens, liberadas por {first} e {second}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of {case}, each by its SHA-256:</source>
        <translation type="unfinished">
            <numerusform>%n imagem de {case}, com seu SHA-256:</numerusform>
            <numerusform>%n imagens de {case}, cada uma com seu SHA-256:</numerusform>
        </translation>
    </message>
    <message>
        <source>the signing key of this machine</source>
        <translation type="unfinished">a chave de assinatura desta máquina</translation>
    </message>
    <message>
        <source>No part of a person is left: no hand, hair, skin, shadow or tattoo.</source>
        <translation type="unfinished">Não resta nenhuma parte de uma pessoa: nem mão, nem cabelo, nem pele, nem sombra, nem tatuagem.</translation>
    </message>
    <message>
        <source>Look for reflections: no mirror, window, metal or glossy surface shows anybody.</source>
        <translation type="unfinished">Procure reflexos: nenhum espelho, janela, metal ou superfície brilhante mostra alguém.</translation>
    </message>
    <message>
        <source>No screen, photograph, drawing or poster shows anybody.</source>
        <translation type="unfinished">Nenhuma tela, fotografia, desenho ou cartaz mostra alguém.</translation>
    </message>
    <message>
        <source>No text, QR code or bar code tells who somebody is, or more than the appeal asks for.</source>
        <translation type="unfinished">Nenhum texto, código QR ou código de barras revela quem é alguém, nem mais do que o apelo pede.</translation>
    </message>
    <message>
        <source>The program fills in whom it finds. It misses people, and parts of them most of all.</source>
        <translation type="unfinished">O programa preenche as pessoas que encontra. Pessoas lhe escapam, e sobretudo partes delas.</translation>
    </message>
    <message numerus="yes">
        <source>Not checked by the program, which found %n bright spot(s), as lamps and glossy surfaces make them.</source>
        <translation type="unfinished">
            <numerusform>Não verificado pelo programa, que encontrou %n ponto claro, como os que lâmpadas e superfícies brilhantes produzem.</numerusform>
            <numerusform>Não verificado pelo programa, que encontrou %n pontos claros, como os que lâmpadas e superfícies brilhantes produzem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not checked by the program, which found %n QR code(s) or bar code(s).</source>
        <translation type="unfinished">
            <numerusform>Não verificado pelo programa, que encontrou %n código QR ou de barras.</numerusform>
            <numerusform>Não verificado pelo programa, que encontrou %n códigos QR ou de barras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text is not checked by the program. It found no QR code; small ones it misses.</source>
        <translation type="unfinished">O programa não verifica o texto. Não encontrou nenhum código QR; os pequenos lhe escapam.</translation>
    </message>
    <message>
        <source>Not checked by the program.</source>
        <translation type="unfinished">Não verificado pelo programa.</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>state of an appeal&apos;s cut-out</comment>
        <translation type="unfinished">rascunho</translation>
    </message>
    <message>
        <source>waiting for approval</source>
        <comment>state of an appeal&apos;s cut-out</comment>
        <translation type="unfinished">à espera de aprovação</translation>
    </message>
    <message>
        <source>approved</source>
        <comment>state of an appeal&apos;s cut-out</comment>
        <translation type="unfinished">aprovado</translation>
    </message>
    <message>
        <source>not approved</source>
        <comment>state of an appeal&apos;s cut-out</comment>
        <translation type="unfinished">não aprovado</translation>
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
        <translation type="unfinished">Nada foi recortado: o arquivo da imagem não está onde foi encontrado.</translation>
    </message>
    <message>
        <source>A cut-out is made from the exhibit itself, and that is not attached here.</source>
        <translation type="unfinished">Um recorte é feito a partir do próprio vestígio, e ele não está conectado aqui.</translation>
    </message>
    <message>
        <source>Attach the exhibit&apos;s disk where it was, and ask again.</source>
        <translation type="unfinished">Conecte o disco do vestígio onde estava e peça de novo.</translation>
    </message>
    <message>
        <source>Nothing was cut out: too little would be left of it.</source>
        <translation type="unfinished">Nada foi recortado: restaria pouco demais.</translation>
    </message>
    <message>
        <source>People are there, or nobody can tell since it is too small, too dark or too even: {share} is left.</source>
        <translation type="unfinished">Há pessoas ali, ou não se pode dizer porque é pequeno, escuro ou uniforme demais: resta {share}.</translation>
    </message>
    <message>
        <source>Draw a region away from people, or a larger one.</source>
        <translation type="unfinished">Desenhe uma região longe das pessoas, ou uma maior.</translation>
    </message>
    <message>
        <source>Nothing was cut out: somebody may still be in it.</source>
        <translation type="unfinished">Nada foi recortado: ainda pode haver alguém no recorte.</translation>
    </message>
    <message>
        <source>A face was found in the finished cut-out.</source>
        <translation type="unfinished">Foi encontrado um rosto no recorte pronto.</translation>
    </message>
    <message>
        <source>A person was found in the finished cut-out.</source>
        <translation type="unfinished">Foi encontrada uma pessoa no recorte pronto.</translation>
    </message>
    <message>
        <source>Draw a smaller region, away from people, pictures of people and mirrors.</source>
        <translation type="unfinished">Desenhe uma região menor, longe de pessoas, imagens de pessoas e espelhos.</translation>
    </message>
    <message>
        <source>Nothing was cut out: that is no size.</source>
        <translation type="unfinished">Nada foi recortado: isso não é um tamanho.</translation>
    </message>
    <message>
        <source>Give the longest side as {least} to {most} pixels.</source>
        <translation type="unfinished">Informe para o lado mais longo de {least} a {most} pixels.</translation>
    </message>
    <message>
        <source>Nothing was cut out: what it is about is too long.</source>
        <translation type="unfinished">Nada foi recortado: a descrição é longa demais.</translation>
    </message>
    <message>
        <source>Say it on one line, in at most {most} characters.</source>
        <translation type="unfinished">Diga em uma só linha, com no máximo {most} caracteres.</translation>
    </message>
    <message>
        <source>There is no cut-out of that number in this case.</source>
        <translation type="unfinished">Não há recorte com esse número neste caso.</translation>
    </message>
    <message>
        <source>Look at the list of cut-outs.</source>
        <translation type="unfinished">Veja a lista de recortes.</translation>
    </message>
    <message>
        <source>Nothing was done with the cut-out: it is {state}.</source>
        <translation type="unfinished">Nada foi feito com o recorte: seu estado é “{state}”.</translation>
    </message>
    <message>
        <source>Nothing was signed: the cut-out has not been looked at for everything.</source>
        <translation type="unfinished">Nada foi assinado: nem tudo foi verificado no recorte.</translation>
    </message>
    <message>
        <source>You have not looked at it.</source>
        <translation type="unfinished">Você não o olhou.</translation>
    </message>
    <message>
        <source>Look at it in Appeals, and tick what you have looked for.</source>
        <translation type="unfinished">Olhe-o em Apelos e marque o que você procurou.</translation>
    </message>
    <message>
        <source>Nothing was approved: a second person has to do it.</source>
        <translation type="unfinished">Nada foi aprovado: uma segunda pessoa tem de fazê-lo.</translation>
    </message>
    <message>
        <source>You have asked for it, or made it.</source>
        <translation type="unfinished">Você pediu a aprovação ou fez o recorte.</translation>
    </message>
    <message>
        <source>Let a colleague open the case under their own name, look at it, and sign with their key.</source>
        <translation type="unfinished">Peça a um colega que abra o caso com o próprio nome, olhe o recorte e assine com a própria chave.</translation>
    </message>
    <message>
        <source>Nothing left the case: the cut-out is not the one that two people have signed.</source>
        <translation type="unfinished">Nada saiu do caso: o recorte não é o que duas pessoas assinaram.</translation>
    </message>
    <message>
        <source>Its SHA-256 is another one, or its file holds more than pixels.</source>
        <translation type="unfinished">Seu SHA-256 é outro, ou seu arquivo contém mais do que pixels.</translation>
    </message>
    <message>
        <source>Make it again, and find out who changed the case.</source>
        <translation type="unfinished">Faça-o de novo e descubra quem alterou o caso.</translation>
    </message>
    <message>
        <source>Wait for the answer, or withdraw it and make another.</source>
        <translation type="unfinished">Espere a resposta, ou retire-o e faça outro.</translation>
    </message>
    <message>
        <source>Have it asked for first.</source>
        <translation type="unfinished">Faça com que a aprovação seja pedida antes.</translation>
    </message>
    <message>
        <source>Withdraw it instead.</source>
        <translation type="unfinished">Em vez disso, retire-o.</translation>
    </message>
    <message>
        <source>Make another one.</source>
        <translation type="unfinished">Faça outro.</translation>
    </message>
    <message>
        <source>Have a second person approve it first.</source>
        <translation type="unfinished">Faça com que uma segunda pessoa o aprove antes.</translation>
    </message>
    <message>
        <source>{form}, {wide} by {high}</source>
        <translation type="unfinished">{form}, {wide} por {high}</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation type="unfinished">Nº {number}</translation>
    </message>
    <message>
        <source>made {when} by {who}</source>
        <translation type="unfinished">feito em {when} por {who}</translation>
    </message>
    <message>
        <source>asked for {when} by {who}</source>
        <translation type="unfinished">pedido em {when} por {who}</translation>
    </message>
    <message>
        <source>approved by {who}</source>
        <translation type="unfinished">aprovado por {who}</translation>
    </message>
    <message>
        <source>{who} said no</source>
        <translation type="unfinished">{who} disse não</translation>
    </message>
    <message>
        <source>written out {when} by {who}</source>
        <translation type="unfinished">exportado em {when} por {who}</translation>
    </message>
    <message>
        <source>withdrawn {when} by {who}</source>
        <translation type="unfinished">retirado em {when} por {who}</translation>
    </message>
    <message>
        <source>Pick a picture anywhere and press {appeals.open|Shift+A}; then draw a rectangle round an object.</source>
        <translation type="unfinished">Selecione uma imagem em qualquer lugar e pressione {appeals.open|Shift+A}; depois desenhe um retângulo ao redor de um objeto.</translation>
    </message>
    <message>
        <source>Drag, or use the arrows, to draw a rectangle round the object. {picture.context|C} shows the scene, people filled in.</source>
        <translation type="unfinished">Arraste, ou use as setas, para desenhar um retângulo ao redor do objeto. {picture.context|C} mostra a cena, com as pessoas preenchidas.</translation>
    </message>
    <message>
        <source>Arrows move the rectangle, Shift and arrows grow it. Return cuts it out; people are filled in.</source>
        <translation type="unfinished">Setas movem o retângulo, Shift e setas o aumentam. Enter o recorta; as pessoas são preenchidas.</translation>
    </message>
    <message>
        <source>Cutting out; a locked process is started for it …</source>
        <translation type="unfinished">Recortando; um processo confinado é iniciado para isso …</translation>
    </message>
    <message>
        <source>Nothing has been cut out yet.</source>
        <translation type="unfinished">Nada foi recortado ainda.</translation>
    </message>
    <message>
        <source>Look at it with {picture.context|C} before you tick: it is a reveal, on the record.</source>
        <translation type="unfinished">Olhe-o com {picture.context|C} antes de marcar: é uma revelação, registrada.</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation type="unfinished">Apelos</translation>
    </message>
    <message>
        <source>Number on a rim</source>
        <translation type="unfinished">Número em uma faixa inferior</translation>
    </message>
    <message>
        <source>Cut out</source>
        <translation type="unfinished">Recortar</translation>
    </message>
    <message>
        <source>Cut-outs for appeals</source>
        <translation type="unfinished">Recortes para apelos</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation type="unfinished">O que procurar</translation>
    </message>
    <message>
        <source>Look ({picture.context|C})</source>
        <translation type="unfinished">Olhar ({picture.context|C})</translation>
    </message>
    <message>
        <source>Second person …</source>
        <translation type="unfinished">Segunda pessoa …</translation>
    </message>
    <message>
        <source>Approve …</source>
        <translation type="unfinished">Aprovar …</translation>
    </message>
    <message>
        <source>Refuse …</source>
        <translation type="unfinished">Recusar …</translation>
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
        <translation type="unfinished">O que é, para a equipe</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation type="unfinished">Tipo de arquivo</translation>
    </message>
    <message>
        <source>{side} px</source>
        <translation type="unfinished">{side} px</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation type="unfinished">Lado mais longo</translation>
    </message>
    <message>
        <source>{who} has ticked all that stands below; look for the same, and tick it yourself.</source>
        <translation type="unfinished">{who} marcou tudo o que está abaixo; procure o mesmo e marque você também.</translation>
    </message>
    <message>
        <source>Cut out for an appeal</source>
        <translation type="unfinished">Recortar para um apelo ao público</translation>
    </message>
    <message>
        <source>An object for the public, people filled in; it leaves when two people have signed</source>
        <translation type="unfinished">Um objeto para o público, com as pessoas preenchidas; sai quando duas pessoas tiverem assinado</translation>
    </message>
    <message>
        <source>Appeals: draw a rectangle, or none</source>
        <translation type="unfinished">Apelos: desenhar um retângulo, ou nenhum</translation>
    </message>
    <message>
        <source>Appeals: cut out what is drawn</source>
        <translation type="unfinished">Apelos: recortar o que está desenhado</translation>
    </message>
    <message>
        <source>Appeals: look at the chosen cut-out, or veil it</source>
        <translation type="unfinished">Apelos: olhar o recorte escolhido, ou velá-lo</translation>
    </message>
    <message>
        <source>Picture to cut from: none picked yet</source>
        <translation type="unfinished">Imagem de que recortar: nenhuma selecionada ainda</translation>
    </message>
    <message>
        <source>Picture to cut from, {picture}: {part}</source>
        <translation type="unfinished">Imagem de que recortar, {picture}: {part}</translation>
    </message>
    <message>
        <source>Cut-out: none chosen</source>
        <translation type="unfinished">Recorte: nenhum escolhido</translation>
    </message>
    <message>
        <source>Cut-out {name}, as it would leave</source>
        <translation type="unfinished">Recorte {name}, como sairia</translation>
    </message>
    <message>
        <source>Cut-out {name}, veiled</source>
        <translation type="unfinished">Recorte {name}, velado</translation>
    </message>
    <message>
        <source>Show everything ({filters.clear|Ctrl+Backspace})</source>
        <translation type="unfinished">Mostrar tudo ({filters.clear|Ctrl+Backspace})</translation>
    </message>
    <message numerus="yes">
        <source>Narrowed by {panels}: the wall shows %n picture(s).</source>
        <translation type="unfinished">
            <numerusform>Restrito por {panels}: o mural mostra %n imagem.</numerusform>
            <numerusform>Restrito por {panels}: o mural mostra %n imagens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Narrowed by {panels}</source>
        <translation type="unfinished">Restrito por {panels}</translation>
    </message>
    <message>
        <source>Asks for its pass phrase</source>
        <translation type="unfinished">Pede a frase-senha dele</translation>
    </message>
    <message>
        <source>“{command}” is for a picture: pick one in a grid of tiles first.</source>
        <translation type="unfinished">“{command}” vale para uma imagem: escolha primeiro uma em uma grade.</translation>
    </message>
    <message>
        <source>Equator</source>
        <translation type="unfinished">Equador</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) near {town}</source>
        <translation type="unfinished">
            <numerusform>%n imagem perto de {town}</numerusform>
            <numerusform>%n imagens perto de {town}</numerusform>
        </translation>
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished">medido</translation>
    </message>
    <message>
        <source>inferred from its place</source>
        <translation type="unfinished">inferida do seu lugar</translation>
    </message>
    <message>
        <source>may be {metres} m off</source>
        <translation type="unfinished">pode estar {metres} m fora</translation>
    </message>
    <message>
        <source>may be 100 m off, as is assumed</source>
        <translation type="unfinished">pode estar 100 m fora, como se supõe</translation>
    </message>
    <message numerus="yes">
        <source>%n of them measured</source>
        <comment>pictures</comment>
        <translation type="unfinished">
            <numerusform>%n delas medida</numerusform>
            <numerusform>%n delas medidas</numerusform>
        </translation>
    </message>
    <message>
        <source>with the picked picture</source>
        <translation type="unfinished">com a imagem escolhida</translation>
    </message>
    <message numerus="yes">
        <source>But one body may not have taken all %n picture(s) with that serial: {said}</source>
        <translation type="unfinished">
            <numerusform>Mas um só corpo pode não ter feito a %n imagem com esse número de série: {said}</numerusform>
            <numerusform>Mas um só corpo pode não ter feito todas as %n imagens com esse número de série: {said}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %n picture(s) with that serial {fits} fit one body.</source>
        <translation type="unfinished">
            <numerusform>Na %n imagem com esse número de série, {fits} combinam com um só corpo.</numerusform>
            <numerusform>Nas %n imagens com esse número de série, {fits} combinam com um só corpo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing else in the files of the %n picture(s) with that serial bears on whether one body wrote it.</source>
        <translation type="unfinished">
            <numerusform>Nada mais no arquivo da %n imagem com esse número de série indica se um só corpo o escreveu.</numerusform>
            <numerusform>Nada mais nos arquivos das %n imagens com esse número de série indica se um só corpo o escreveu.</numerusform>
        </translation>
    </message>
    <message>
        <source>they name firmware by turns ({versions}), as two bodies&apos; do.</source>
        <translation type="unfinished">elas nomeiam firmware alternadamente ({versions}), como as de dois corpos.</translation>
    </message>
    <message numerus="yes">
        <source>times and %n position(s)</source>
        <translation type="unfinished">
            <numerusform>horários e %n posição</numerusform>
            <numerusform>horários e %n posições</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>times and %n number(s) in names</source>
        <translation type="unfinished">
            <numerusform>horários e %n número nos nomes</numerusform>
            <numerusform>horários e %n números nos nomes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>two that were taken {apart} after each other lie {distance} apart (%n such leap(s)), unless a clock or a position is wrong.</source>
        <translation type="unfinished">
            <numerusform>duas feitas com {apart} de diferença estão a {distance} (%n salto assim), a menos que um relógio ou uma posição esteja errada.</numerusform>
            <numerusform>duas feitas com {apart} de diferença estão a {distance} (%n saltos assim), a menos que um relógio ou uma posição esteja errada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the numbers in their names run in %n rows by turns ({rows}), as those of so many bodies do, or of files that somebody renamed.</source>
        <translation type="unfinished">
            <numerusform>os números nos nomes correm alternadamente em %n sequência ({rows}), como os de tantos corpos, ou de arquivos renomeados.</numerusform>
            <numerusform>os números nos nomes correm alternadamente em %n sequências ({rows}), como os de tantos corpos, ou de arquivos renomeados.</numerusform>
        </translation>
    </message>
</context>
</TS>
