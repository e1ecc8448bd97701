/** What a person of a role does on an ordinary day: role | pose:thing | props | sounds | en | de | fr | ja. */
export const routineRows = `
keeper | work | lamp! | switch-click | {P} <polishes> the great lens, alone, as every evening. | {P} <putzt> die große Linse, allein wie jeden Abend. | {P} <astique> la grande lentille, comme chaque soir. | {P}は今夜も一人、大きなレンズを磨く。
fisher | work:net | net,boat | water-drip | {P} <mends> a net with stiff fingers. | {P} <flickt> mit steifen Fingern ein Netz. | {P} <répare> un filet, les doigts raides. | {P}はかじかむ指で網を繕う。
sailor | hold:rope | rope,wheel | creak | {P} <coils> a rope and <looks> at the sky. | {P} <rollt> ein Tau auf und <prüft> den Himmel. | {P} <enroule> un cordage et <observe> le ciel. | {P}は綱を巻き、空を見る。
pirate | look-up:telescope | telescope,flag | wind-gust | {P} <searches> the horizon through a spyglass. | {P} <sucht> mit dem Fernrohr den Horizont ab. | {P} <scrute> l'horizon à la longue-vue. | {P}は望遠鏡で水平線を見渡す。
detective | sit | lamp,paper | clock-tick | {P} <sits> late over a file and cold coffee. | {P} <sitzt> spät noch über einer Akte und kaltem Kaffee. | {P} <veille> sur un dossier, le café froid. | {P}は冷めたコーヒーを前に、夜更けまで書類を読む。
police | walk | torch | footsteps | {P} <walks> the beat, door after door. | {P} <dreht> die Runde, Tür um Tür. | {P} <fait> sa ronde, porte après porte. | {P}は一軒ずつ見回っていく。
guard | walk | key,lantern | footsteps | {P} <makes> the rounds, keys at the belt. | {P} <macht> die Runde, Schlüssel am Gürtel. | {P} <fait> sa ronde, les clés à la ceinture. | {P}は鍵を下げて見回る。
soldier | sit | rifle,photograph | explosion | {P} <cleans> a rifle; a photograph lies beside it. | {P} <putzt> ein Gewehr; daneben liegt ein Foto. | {P} <nettoie> un fusil ; une photo à côté. | {P}は銃を磨く。傍らに一枚の写真。
spy | walk | newspaper | footsteps | {P} <reads> the same newspaper page for the third time. | {P} <liest> zum dritten Mal dieselbe Zeitungsseite. | {P} <relit> la même page du journal. | {P}は新聞の同じ頁を三度読む。
thief | crouch | - | heartbeat | {P} <watches> a lit window from across the street. | {P} <beobachtet> von gegenüber ein helles Fenster. | {P} <guette> une fenêtre éclairée, en face. | {P}は向かいの明るい窓をうかがう。
prisoner | sit | bed | water-drip | {P} <scratches> one more line into the wall. | {P} <ritzt> einen weiteren Strich in die Wand. | {P} <grave> un trait de plus dans le mur. | {P}は壁にまた一本、線を刻む。
cowboy | walk | horse | hoofbeats | {P} <waters> the horse and <looks> at the empty land. | {P} <tränkt> das Pferd und <blickt> übers leere Land. | {P} <abreuve> son cheval face à la plaine vide. | {P}は馬に水をやり、何もない大地を見る。
sheriff | sit | chair,gun | creak | {P} <keeps> watch on the porch. | {P} <wacht> auf der Veranda. | {P} <veille> sous le porche. | {P}はポーチで見張っている。
knight | work:sword | sword!,shield | metal-clank | {P} <sharpens> an old sword. | {P} <schärft> ein altes Schwert. | {P} <aiguise> une vieille épée. | {P}は古い剣を研ぐ。
samurai | sit | sword! | cloth | {P} <sits> still before a sword. | {P} <sitzt> reglos vor einem Schwert. | {P} <médite> devant un sabre. | {P}は刀を前に静かに座る。
king | sit | crown | footsteps | {P} <sits> on the throne; the hall is empty. | {P} <sitzt> auf dem Thron; der Saal ist leer. | {P} <trône> dans une salle vide. | {P}は玉座に座る。広間には誰もいない。
queen | look-up | crown | cloth | {P} <stands> at a high window, the crown heavy on {p.poss} head. | {P} <steht> am hohen Fenster, die Krone ist schwer. | {P} <reste> à la haute fenêtre, la couronne est lourde. | {P}は高い窓辺に立つ。冠が重い。
princess | look-up | window | birdsong | {P} <looks> out over the walls. | {P} <blickt> über die Mauern hinaus. | {P} <regarde> par-delà les murailles. | {P}は城壁の向こうを眺める。
wizard | work | book,flask | magic | {P} <stirs> a smoking bowl over an open book. | {P} <rührt> in einer rauchenden Schale, ein Buch daneben. | {P} <remue> une coupe fumante près d'un grimoire. | {P}は書を開き、煙る鉢をかき混ぜる。
witch | work | pot!,candle | fire | {P} <drops> herbs into the kettle. | {P} <wirft> Kräuter in den Kessel. | {P} <jette> des herbes dans le chaudron. | {P}は鍋に薬草を落とす。
astronaut | work | screen,button | beep | {P} <checks> the instruments, one after another. | {P} <prüft> die Instrumente, eins nach dem anderen. | {P} <contrôle> les instruments un à un. | {P}は計器を一つずつ確かめる。
pilot | work | plane,wrench | metal-clank | {P} <checks> the engine and <wipes> the oil away. | {P} <prüft> den Motor und <wischt> das Öl ab. | {P} <vérifie> le moteur, essuie l'huile. | {P}はエンジンを点検し、油を拭く。
scientist | work | microscope,flask | beep | {P} <bends> over the microscope and <writes> a number. | {P} <beugt> sich übers Mikroskop und <notiert> eine Zahl. | {P} se <penche> sur le microscope et <note> un chiffre. | {P}は顕微鏡をのぞき、数字を書く。
doctor | walk | bed,paper | beep | {P} <goes> from bed to bed. | {P} <geht> von Bett zu Bett. | {P} <passe> de lit en lit. | {P}は病床を回る。
nurse | work | bed,cup | beep | {P} <smooths> a blanket and <dims> the lamp. | {P} <streicht> eine Decke glatt und <dimmt> das Licht. | {P} <lisse> une couverture et <baisse> la lampe. | {P}は毛布を直し、灯りを落とす。
teacher | point | book,chair | paper | {P} <wipes> the board after the last lesson. | {P} <wischt> nach der letzten Stunde die Tafel. | {P} <efface> le tableau après le dernier cours. | 授業の後、{P}は黒板を拭く。
student | sit | book,backpack | bell | {P} <sits> in the last row and <looks> out of the window. | {P} <sitzt> in der letzten Reihe und <schaut> aus dem Fenster. | {P} <rêve> au dernier rang, les yeux vers la fenêtre. | {P}は一番後ろの席で窓の外を見る。
musician | work | violin,music-sheet | - | {P} <practises> the same four bars. | {P} <übt> immer dieselben vier Takte. | {P} <répète> les quatre mêmes mesures. | {P}は同じ四小節をくり返す。
dancer | dance | mirror | footsteps | {P} <turns> before the mirror, counting. | {P} <dreht> sich zählend vor dem Spiegel. | {P} <tourne> devant le miroir en comptant. | {P}は鏡の前で数えながら回る。
actor | talk | mirror,lamp | cloth | {P} <mouths> the lines before a mirror. | {P} <spricht> stumm den Text vor dem Spiegel. | {P} <murmure> son texte devant le miroir. | {P}は鏡の前で台詞をつぶやく。
clown | sit | mirror,hat | cloth | {P} <paints> a smile on a tired face. | {P} <malt> ein Lächeln auf ein müdes Gesicht. | {P} <peint> un sourire sur un visage las. | {P}は疲れた顔に笑みを描く。
painter | work:paintbrush | easel!,paintbrush | cloth | {P} <stands> before a white canvas. | {P} <steht> vor einer weißen Leinwand. | {P} <reste> devant une toile blanche. | {P}は白い画布の前に立つ。
writer | sit | paper,lamp | typing | {P} <crumples> a page and <takes> a new one. | {P} <zerknüllt> ein Blatt und <nimmt> ein neues. | {P} <froisse> une page et en <prend> une autre. | {P}は紙を丸め、新しい一枚を取る。
photographer | aim:camera | camera | switch-click | {P} <waits> for the light, camera ready. | {P} <wartet> auf das Licht, die Kamera bereit. | {P} <attend> la lumière, l'appareil prêt. | {P}はカメラを構え、光を待つ。
cook | work | pot!,knife | fire | {P} <stirs>, <tastes>, <stirs> again. | {P} <rührt>, <kostet>, <rührt> weiter. | {P} <remue>, <goûte>, <remue> encore. | {P}はかき混ぜ、味を見て、またかき混ぜる。
waiter | carry:cup | cup,table | crowd | {P} <carries> cups to tables where nobody looks up. | {P} <trägt> Tassen an Tische, wo niemand aufsieht. | {P} <porte> des tasses à des clients qui ne lèvent pas les yeux. | 誰も顔を上げない卓へ、{P}はカップを運ぶ。
farmer | work:shovel | shovel | birdsong | {P} <turns> the heavy earth, row by row. | {P} <gräbt> die schwere Erde um, Reihe um Reihe. | {P} <retourne> la terre lourde, rang après rang. | {P}は一畝ずつ重い土を起こす。
hunter | walk:bow | tree | footsteps | {P} <follows> a track between the trees. | {P} <folgt> einer Fährte zwischen den Bäumen. | {P} <suit|suivent> une piste entre les arbres. | {P}は木々の間の足跡をたどる。
mechanic | work:wrench | wrench,machine | metal-clank | {P} <tightens> a bolt and <wipes> the sweat away. | {P} <zieht> eine Schraube fest und <wischt> sich den Schweiß ab. | {P} <serre> un boulon et <s'essuie> le front. | {P}はボルトを締め、汗を拭う。
smith | work:hammer | hammer,clock | metal-clank | {P} <works> at the bench, tick by tick, piece by piece. | {P} <arbeitet> an der Werkbank, Stück für Stück. | {P} <travaille> à l'établi, pièce par pièce. | {P}は作業台で、一つずつ手を動かす。
driver | sit | car | engine | {P} <waits> at the wheel; the engine is running. | {P} <wartet> am Steuer, der Motor läuft. | {P} <attend|attendent> au volant, moteur allumé. | {P}はハンドルを握り、待っている。
courier | walk:bag | bicycle,letter | footsteps | {P} <puts> one letter after another through the doors. | {P} <steckt> Brief um Brief in die Türen. | {P} <glisse> lettre après lettre sous les portes. | {P}は一通ずつ手紙を届けていく。
shopkeeper | work | box,coin | bell | {P} <dusts> the shelves. No customer comes. | {P} <wischt> Staub von den Regalen. Kein Kunde kommt. | {P} <époussette> les étagères. Aucun client. | {P}は棚の埃を払う。客は来ない。
clerk | sit | computer,paper | typing | {P} <stamps> one sheet, then the next. | {P} <stempelt> ein Blatt, dann das nächste. | {P} <tamponne> une feuille, puis une autre. | {P}は書類に次々と判を押す。
priest | kneel | candle! | bell | {P} <lights> a candle and <bows> {p.poss} head. | {P} <zündet> eine Kerze an und <neigt> den Kopf. | {P} <allume> un cierge et <baisse> la tête. | {P}はろうそくを灯し、頭を垂れる。
athlete | work | - | heartbeat | {P} <trains> until the sweat runs. | {P} <trainiert>, bis der Schweiß rinnt. | {P} <s'entraîne> jusqu'à l'épuisement. | {P}は汗が流れるまで鍛える。
explorer | walk:map | map,backpack | footsteps | {P} <checks> the map against the land. | {P} <vergleicht> die Karte mit der Landschaft. | {P} <compare> la carte au paysage. | {P}は地図と景色を見比べる。
grandmother | sit | cup,photograph | clock-tick | {P} <stirs> {p.poss} tea and <looks> at the second cup. | {P} <rührt> im Tee und <blickt> auf die zweite Tasse. | {P} <remue> son thé et <regarde> la seconde tasse. | {P}はお茶を混ぜ、もう一つの茶碗を見る。
grandfather | sit | chair,watch | clock-tick | {P} <winds> an old watch and <listens> to it. | {P} <zieht> eine alte Uhr auf und <lauscht>. | {P} <remonte> une vieille montre et <l'écoute>. | {P}は古い時計を巻き、耳を澄ます。
girl | sit | window,toy | birdsong | {P} <presses> {p.poss} nose against the window. | {P} <drückt> die Nase an die Scheibe. | {P} <colle> son nez à la vitre. | {P}は窓に鼻を押しつける。
boy | sit | ball | birdsong | {P} <bounces> a ball against a wall, alone. | {P} <wirft> allein einen Ball gegen die Wand. | {P} <lance> une balle contre le mur, sans personne. | {P}は一人、壁にボールを投げる。
child | sit | toy | birdsong | {P} <plays> alone on the floor. | {P} <spielt> allein auf dem Boden. | {P} <joue> par terre, sans personne. | {P}は床で一人遊んでいる。
robot | work | gear | robot-servo | {P} <does> the same task again and again. | {P} <verrichtet> wieder und wieder dieselbe Arbeit. | {P} <répète> sans fin la même tâche. | {P}は同じ作業を何度もくり返す。
ghost | walk | - | creak | {P} <drifts> through rooms where nobody lives. | {P} <schwebt> durch Zimmer, in denen niemand wohnt. | {P} <flotte> de pièce en pièce, dans le vide. | {P}は誰もいない部屋を漂う。
dragon | sit | rock | wind-gust | {P} <sleeps> curled up; smoke rises from {p.poss} nose. | {P} <schläft> eingerollt; Rauch steigt auf. | {P} <dort|dorment>, un filet de fumée aux naseaux. | {P}は丸くなって眠る。鼻から煙が昇る。
dog | sit | - | dog-bark | {P} <sits> by the road and <watches> every passer-by. | {P} <sitzt> an der Straße und <mustert> jeden, der vorbeikommt. | {P} <reste> au bord du chemin et <observe> les passants. | {P}は道端に座り、通る人を見ている。
cat | sit | window | birdsong | {P} <sits> on the sill and <watches> the world. | {P} <sitzt> auf dem Fensterbrett und <betrachtet> die Welt. | {P} <observe> le monde depuis le rebord. | {P}は窓辺で世の中を眺める。
* | walk | - | footsteps | {P} <goes> about the day, like every day. | {P} <geht> den gewohnten Weg, wie jeden Tag. | {P} <suit|suivent> {p.son} chemin, comme chaque jour. | {P}はいつもの道を、いつものように行く。
`
