/**
 * What a story of each kind needs beside its own deeds, as moments:
 * pattern.beat | kind | bodies | props | sound | mood | weight | en | de | fr | ja.
 *
 * Bodies: `P=kneel:O S=stand` (the protagonist kneels with the key object in hand). Props: `lamp!` is what the
 * shot is about. In the sentences {P} is the protagonist, {S} the other, {O} the key object, small letters
 * their pronouns; `<verbs>` agree with {P} (`<S:verbs>` with {S}). After `::` comes a line: `P> …` or `S> …`.
 */
export const frameRows = `
bond.want | look | P=sit | cup | clock-tick | melancholy | 2 | A table laid for one. {P} <eats> in silence. | Ein Tisch, gedeckt für eine Person. {P} <isst> schweigend. | Une table mise pour une seule personne. {P} <mange> en silence. | 一人分の食卓。{P}は黙って食べる。
bond.first | look | S=stand | - | - | mysterious | 2 | {S} <S:lifts> {s.poss} head and <S:looks> at {P}. | {S} <S:hebt> den Kopf und <S:blickt> zu {P.dat} auf. | {S} <S:relève> la tête et <S:regarde> {P}. | {S}が顔を上げ、{P}を見る。
bond.grow | look | P=sit S=sit | - | - | tender | 2 | At the end of the day they sit side by side and watch the light fade. | Am Ende des Tages sitzen sie nebeneinander und sehen dem letzten Licht zu. | Le soir venu, ils restent côte à côte à regarder la lumière baisser. | 一日の終わり、二人は並んで消えてゆく光を眺める。
bond.low | deed | P=fall | - | wind-gust,body-fall | ominous | 3 | The storm breaks. {P} <slips> and <goes> down hard. | Der Sturm bricht los. {P} <rutscht|rutschen> aus und <stürzt> schwer. | La tempête éclate. {P} <glisse> et <tombe> lourdement. | 嵐が来る。{P}は足を滑らせ、激しく倒れる。
bond.low | look | P=lie | - | thunder | tense | 2 | {P} <tries> to get up and cannot. | {P} <versucht|versuchen> aufzustehen, vergeblich. | {P} <essaie> de se relever, en vain. | {P}は起き上がろうとするが、体が動かない。
bond.turn | arrive | S=run | - | running | urgent | 3 | {S} <S:comes> out of the dark, straight towards {P}. | {S} <S:kommt> aus dem Dunkel, geradewegs auf {P.acc} zu. | {S} <S:surgit|S:surgissent> de la nuit, droit vers {P}. | 闇の中から、{S}が{P}のもとへまっすぐやって来る。
bond.turn | deed | S=reach P=lie | - | cloth | tender | 3 | {S} <S:bends> down and <S:helps> {P} up. | {S} <S:beugt> sich hinunter und <S:hilft> {P.dat} auf. | {S} se <S:penche> et <S:aide> {P} à se relever. | {S}は身をかがめ、{P}を助け起こす。
bond.end | deed | P=embrace S=embrace | - | - | tender | 3 | Morning. {P} and {S} hold on to each other. | Der Morgen danach. {P} und {S} halten einander fest. | Le matin. {P} et {S} se serrent l'un contre l'autre. | 朝。{P}と{S}は寄り添う。
bond.end | thing | - | cup!,plate | - | joyful | 2 | The table again: this time it is laid for two. | Wieder der Tisch: Jetzt ist er für zwei gedeckt. | La table, encore : cette fois, deux couverts. | 食卓には、今は二人分の皿が並ぶ。
bond.close | look | P=stand S=stand | - | birdsong | joyful | 2 | {P} and {S}, side by side, two small figures in a wide land. | {P} und {S}, Seite an Seite, zwei kleine Gestalten unter weitem Himmel. | {P} et {S}, côte à côte, deux silhouettes sous le grand ciel. | 並んで立つ{P}と{S}。広い空の下、二つの小さな影。
bond.note | want | - | - | - | calm | 1 | {P} <lives> alone and <wants> somebody to share the days with. | {P} <lebt> allein und <wünscht> sich jemanden, der die Tage teilt. | {P} <vit|vivent> à l'écart et <voudrait|voudraient> partager ses jours avec quelqu'un. | 一人で暮らす{P}は、日々を分かち合う誰かを求めている。
bond.note | obstacle | - | - | - | tense | 1 | They do not understand each other yet, and a storm is coming. | Sie verstehen einander noch nicht, und ein Sturm zieht auf. | Ils ne se comprennent pas encore, et une tempête approche. | まだ言葉は通じず、嵐が近づいている。
bond.note | turn | - | - | - | tender | 1 | When {P} <falls>, {S} <S:comes> to help. | Als {P} stürzt, kommt Hilfe von {S.dat}. | Quand {P} <tombe>, {S} <S:vient> à son secours. | {P}が倒れたとき、助けに来るのは{S}だ。

quest.want | look | P=hold:map | map! | paper | calm | 2 | {P} <unfolds> a worn map and <traces> the way with one finger. | {P} <faltet> eine abgegriffene Karte auf und <folgt> dem Weg mit dem Finger. | {P} <déplie> une carte usée et <suit|suivent> le chemin du doigt. | {P}は古い地図を広げ、道筋を指でたどる。
quest.grow | deed | P=walk | backpack | footsteps | calm | 2 | {P} <walks> on, small against the land. | {P} <geht> weiter, klein in der weiten Landschaft. | {P} <marche> encore, minuscule dans le paysage. | 広い大地を、{P}は小さくなって歩いていく。
quest.grow | deed | P=climb | rock | footsteps | tense | 2 | The path ends. {P} <climbs>, hand over hand. | Der Weg endet. {P} <klettert>, Griff um Griff. | Le chemin s'arrête. {P} <grimpe>, une main après l'autre. | 道が途切れる。{P}は岩をつかんで登る。
quest.low | deed | P=kneel | - | thunder,wind-gust | melancholy | 3 | The weather wipes the tracks away. {P} <sinks> to {p.poss} knees. | Das Wetter löscht alle Spuren. {P} <sinkt> auf die Knie. | Le mauvais temps efface les traces. {P} <tombe> à genoux. | 荒れた空が足跡を消す。{P}は膝をつく。
quest.low | thing | - | map! | - | melancholy | 2 | The map lies in the mud, the ink running. | Die Karte liegt im Schlamm, die Tinte verläuft. | La carte gît dans la boue, l'encre coule. | 泥の中の地図。インクがにじんでいく。
quest.turn | look | P=look-up | star! | - | awe | 3 | The clouds part. {P} <looks> up and <sees> the way. | Die Wolken reißen auf. {P} <hebt> den Blick und <erkennt> den Weg. | Les nuages s'ouvrent. {P} <lève> les yeux et <voit> le chemin. | 雲が切れる。{P}は空を見上げ、進むべき道を知る。
quest.turn | deed | P=run | - | running | triumphant | 3 | {P} <runs> the last stretch. | Das letzte Stück <rennt> {P}. | {P} <court> sur les derniers mètres. | 最後の道のりを、{P}は走る。
quest.end | deed | P=reach | O! | - | awe | 3 | {P} <reaches> out: there <O:is> {O}. | {P} <streckt> die Hand aus: Da <O:ist> {O}. | {P} <tend|tendent> la main : {O} <O:est> là. | 手を伸ばすその先に、{O}がある。
quest.end | look | P=stand | - | wind-gust | triumphant | 2 | {P} <stands> still and <breathes>. The road is behind. | {P} <bleibt> stehen und <atmet> durch. Der Weg ist geschafft. | {P} <s'arrête> et <respire>. La route est derrière. | {P}は立ち止まり、深く息をする。長い道は後ろにある。
quest.close | look | P=walk | - | birdsong | calm | 2 | A new day. {P} <turns> towards home. | Ein neuer Tag. {P} <macht> sich auf den Heimweg. | Un jour nouveau. {P} <prend> le chemin du retour. | 新しい一日。{P}は家へ向かって歩き出す。
quest.note | want | - | - | - | calm | 1 | {P} <wants> to get there, whatever it takes. | {P} <will|wollen> ans Ziel, koste es, was es wolle. | {P} <veut|veulent> arriver au bout, coûte que coûte. | {P}は何があってもたどり着きたい。
quest.note | obstacle | - | - | - | tense | 1 | The way is long, the weather turns, the trail is lost. | Der Weg ist weit, das Wetter schlägt um, die Spur geht verloren. | La route est longue, le temps se gâte, la trace se perd. | 道は遠く、天気は崩れ、手がかりは失われる。
quest.note | turn | - | - | - | awe | 1 | At the lowest point the sky clears and shows the way. | Am tiefsten Punkt reißt der Himmel auf und zeigt den Weg. | Au plus bas, le ciel se dégage et montre le chemin. | どん底で空が晴れ、道が見える。

escape.want | look | P=stand | door! | metal-clank | tense | 2 | {P} <counts> the steps to the door. | {P} <zählt> die Schritte bis zur Tür. | {P} <compte> les pas jusqu'à la porte. | {P}は扉までの歩数を数える。
escape.grow | deed | P=crouch | - | heartbeat | tense | 2 | A light sweeps past. {P} <ducks> and <holds> {p.poss} breath. | Ein Lichtkegel streift vorbei. {P} <duckt> sich und <hält> den Atem an. | Un faisceau passe. {P} se <baisse> et <retient> son souffle. | 光が横切る。{P}は身を伏せ、息を殺す。
escape.grow | deed | S=run | - | running | urgent | 2 | Behind, {S} <S:is> closing in. | Hinten <S:kommt> {S} immer näher. | Derrière, {S} <S:gagne> du terrain. | 背後から{S}が迫る。
escape.low | deed | P=stand | - | brakes | ominous | 3 | A dead end. {P} <turns> around: no way back. | Eine Sackgasse. {P} <dreht> sich um: kein Weg zurück. | Une impasse. {P} se <retourne> : plus d'issue. | 行き止まり。{P}は振り返る。戻る道もない。
escape.low | look | P=stand S=aim | - | heartbeat | tense | 3 | {S} <S:steps> out of the dark. They stare at each other. | {S} <S:tritt> aus dem Dunkel. Sie starren sich an. | {S} <S:sort> de l'ombre. Ils se dévisagent. | 闇から{S}が現れる。二人はにらみ合う。
escape.turn | deed | P=climb | ladder | metal-clank | urgent | 3 | Above, a ladder. {P} <jumps>, <catches> it, <climbs>. | Oben eine Leiter. {P} <springt>, <packt> zu, <klettert>. | Là-haut, une échelle. {P} <saute>, <s'accroche>, <grimpe>. | 頭上に梯子。{P}は跳び、つかみ、登る。
escape.turn | deed | P=run | - | running,wind-gust | urgent | 3 | {P} <runs> without looking back. | {P} <rennt>, ohne sich umzusehen. | {P} <court> sans se retourner. | {P}は振り返らずに走る。
escape.end | look | P=look-up | - | birdsong | triumphant | 3 | Open sky. {P} <stops> at last and <breathes>. | Freier Himmel. Endlich <bleibt> {P} stehen und <atmet>. | Le ciel, immense. {P} <s'arrête> enfin et <respire>. | 広い空。{P}はようやく足を止め、息をつく。
escape.close | deed | P=walk | - | footsteps | calm | 2 | {P} <walks> into the morning, free. | {P} <geht> in den Morgen hinaus, frei. | {P} <s'éloigne> dans le matin, libre{P.s}. | 朝の光の中へ、{P}は自由に歩いていく。
escape.note | want | - | - | - | tense | 1 | {P} <wants> to get away alive. | {P} <will|wollen> lebend davonkommen. | {P} <veut|veulent> s'en sortir. | {P}は生きて逃げ切りたい。
escape.note | obstacle | - | - | - | tense | 1 | Every way out is watched. | Jeder Ausgang ist bewacht. | Chaque issue est surveillée. | どの出口も見張られている。
escape.note | turn | - | - | - | urgent | 1 | Cornered, {P} <finds> the one way nobody looked: up. | In die Enge getrieben, <findet> {P} den einen Weg, den niemand bewacht: nach oben. | {P} <trouve> la seule issue que personne ne surveille : le haut. | 追い詰められた{P}は、誰も見ていない上への道を見つける。

heist.want | thing | - | O! | - | awe | 2 | Behind thick glass: {O}. | Hinter dickem Glas: {O}. | Derrière une vitre épaisse : {O}. | 厚いガラスの向こうに、{O}。
heist.want | look | P=work | paper,table | paper | tense | 2 | {P} <bends> over a plan and <marks> the way in. | {P} <beugt> sich über einen Plan und <markiert> den Weg hinein. | {P} se <penche> sur un plan et <marque> l'entrée. | {P}は見取り図に身をかがめ、侵入路に印をつける。
heist.grow | deed | P=crouch | - | footsteps | tense | 2 | A torch beam crosses the wall. {P} <freezes>. | Ein Lichtstrahl wandert über die Wand. {P} <erstarrt>. | Une lampe balaie le mur. {P} se <fige>. | 懐中電灯の光が壁を走る。{P}は凍りつく。
heist.low | deed | P=stand | - | siren | urgent | 3 | A red light flashes. The alarm. | Rotes Licht blitzt auf. Der Alarm. | Une lumière rouge clignote. L'alarme. | 赤い光が点滅する。警報だ。
heist.low | arrive | S=aim P=stand | - | running | tense | 3 | {S} <S:blocks> the only door. | {S} <S:versperrt> die einzige Tür. | {S} <S:barre> la seule porte. | {S}がただ一つの扉をふさぐ。
heist.turn | deed | P=climb | window,rope | glass-break | urgent | 3 | {P} <goes> out through the window, up the rope, onto the roof. | {P} <flieht> durchs Fenster, am Seil hinauf aufs Dach. | {P} <passe> par la fenêtre, grimpe à la corde jusqu'au toit. | {P}は窓を抜け、縄を伝って屋根へ上がる。
heist.end | look | P=hold:O | O! | - | triumphant | 3 | On the roof {P} <opens> {p.poss} hand and <looks> at {O.acc}. | Auf dem Dach <betrachtet> {P} {O.acc}. | Sur le toit, {P} <contemple> {O}. | 屋根の上で、{P}は{O}を見つめる。
heist.close | deed | P=walk | - | footsteps | calm | 2 | At dawn {P} <is> one of many faces in the street. | Im Morgengrauen <verschwindet> {P} in der Menge. | À l'aube, {P} se <perd> dans la foule. | 夜明け、{P}は人混みに紛れていく。
heist.note | want | - | - | - | tense | 1 | {P} <wants> the one thing nobody has ever got hold of. | {P} <will|wollen> das, was noch niemand bekommen hat. | {P} <veut|veulent> ce que personne n'a jamais réussi à prendre. | {P}は誰も手にできなかったものを狙う。
heist.note | obstacle | - | - | - | tense | 1 | Glass, locks, and a guard who does not sleep. | Glas, Schlösser und eine Wache, die nicht schläft. | Du verre, des serrures, un garde qui ne dort pas. | ガラスと錠、そして眠らない見張り。
heist.note | turn | - | - | - | urgent | 1 | The alarm goes off; the only way left is the roof. | Der Alarm geht los; es bleibt nur das Dach. | L'alarme se déclenche ; il ne reste que le toit. | 警報が鳴り、残る道は屋根だけになる。

love.want | look | P=sit | window | - | melancholy | 2 | {P} <sits> by the window. Outside, couples pass. | {P} <sitzt> am Fenster. Draußen gehen Paare vorbei. | {P} <reste> à la fenêtre. Dehors passent des couples. | {P}は窓辺に座る。外を恋人たちが通り過ぎる。
love.first | look | P=stand S=stand | - | heartbeat | tender | 3 | {P} and {S} look at each other, a moment too long. | {P} und {S} sehen einander an, einen Augenblick zu lang. | {P} et {S} se regardent, un instant de trop. | {P}と{S}の目が合う。ほんの少し、長すぎるほど。
love.grow | deed | P=dance S=dance | - | laugh | joyful | 2 | They dance, clumsily at first, then as one. | Sie tanzen, erst unbeholfen, dann wie eins. | Ils dansent, maladroits d'abord, puis d'un seul mouvement. | 二人は踊る。はじめはぎこちなく、やがて一つになって。
love.low | deed | S=walk P=stand | suitcase | footsteps | melancholy | 3 | Rain. {S} <S:walks> away; {P} <does|do> not call out. | Regen. {S} <S:geht>; {P} <ruft> nicht nach {s.dat}. | La pluie. {S} s'en <S:va>. {P} n'<appelle> pas. | 雨。{S}が去っていく。{P}は呼び止められない。
love.low | look | P=stand | - | - | melancholy | 2 | {P} <stands> alone in the rain. | {P} <steht> allein im Regen. | {P} <reste> sous la pluie, immobile{P.s}. | 雨の中、{P}は一人立ち尽くす。
love.turn | deed | P=run | - | running | urgent | 3 | {P} <turns> and <runs>. | {P} <dreht> um und <rennt> los. | {P} se <retourne> et <court>. | {P}は踵を返し、走り出す。
love.turn | speech | P=talk S=stand | - | - | tender | 3 | Out of breath, {P} <stops> in front of {S}. :: P> Stay. | Außer Atem <bleibt> {P} vor {S.dat} stehen. :: P> Bleib. | À bout de souffle, {P} <s'arrête> devant {S}. :: P> Reste. | 息を切らし、{P}は{S}の前で立ち止まる。 :: P> 行かないで。
love.end | deed | P=embrace S=embrace | - | - | tender | 3 | {S} <S:takes> a step. They hold each other. | {S} <S:macht> einen Schritt. Sie liegen sich in den Armen. | {S} <S:fait> un pas. Ils se serrent l'un contre l'autre. | {S}が一歩踏み出し、二人は抱き合う。
love.close | look | P=walk S=walk | umbrella | birdsong | joyful | 2 | Two people under one umbrella, getting smaller. | Zwei unter einem Schirm, immer kleiner. | Deux silhouettes sous un même parapluie, de plus en plus petites. | 一つの傘の二人が、遠く小さくなっていく。
love.note | want | - | - | - | tender | 1 | {P} <wants> to be with {S}. | {P} <möchte|möchten> bei {S.dat} sein. | {P} <veut|veulent> être avec {S}. | {P}は{S}と一緒にいたい。
love.note | obstacle | - | - | - | melancholy | 1 | Neither dares to say it, and time is running out. | Niemand wagt es zu sagen, und die Zeit läuft ab. | Personne n'ose le dire, et le temps presse. | どちらも言い出せず、時間だけが過ぎる。
love.note | turn | - | - | - | tender | 1 | {P} <runs> after {S} and <says> the one word. | {P} <läuft> {S.dat} nach und <sagt> das eine Wort. | {P} <court> après {S} et <dit> le seul mot qui compte. | {P}は{S}を追いかけ、たった一言を口にする。

contest.want | look | P=work | - | heartbeat | tense | 2 | Again and again {P} <repeats> the same move. | Wieder und wieder <übt> {P} dieselbe Bewegung. | Encore et encore, {P} <répète> le même geste. | {P}は同じ動きを何度も繰り返す。
contest.first | look | S=stand P=stand | - | crowd | tense | 2 | {S} <S:watches> from the other side and <S:does|S:do> not blink. | {S} <S:beobachtet> alles von der anderen Seite, ohne zu blinzeln. | De l'autre côté, {S} <S:observe> sans ciller. | 向こう側から、{S}が瞬きもせずに見ている。
contest.grow | deed | P=run S=run | - | running | urgent | 2 | Neck and neck. Neither gives way. | Kopf an Kopf. Niemand gibt nach. | Au coude à coude. Personne ne cède. | 互角。どちらも譲らない。
contest.low | deed | P=fall | - | body-fall | tense | 3 | {P} <falls>. {S} <S:pulls> ahead. | {P} <stürzt>. {S} <S:zieht> vorbei. | {P} <tombe>. {S} <S:passe> devant. | {P}が倒れる。{S}が前に出る。
contest.low | look | P=kneel | - | heartbeat | melancholy | 2 | Dust on {p.poss} hands. {P} <looks> at the ground. | Staub an den Händen. {P} <starrt> zu Boden. | De la poussière sur les mains, {P} <fixe> le sol. | 手についた土。{P}は地面を見つめる。
contest.turn | deed | P=stand | - | heartbeat | triumphant | 3 | {P} <gets> up. | {P} <steht> auf. | {P} se <relève>. | {P}は立ち上がる。
contest.turn | deed | P=run S=run | - | running,crowd | urgent | 3 | {P} <gives> everything: ten metres, five, one. | {P} <gibt> alles: zehn Meter, fünf, einer. | {P} <donne> tout : dix mètres, cinq, un. | {P}はすべてを出し切る。あと十メートル、五、一。
contest.end | deed | P=reach S=give | - | applause | joyful | 3 | {S} <S:holds> out a hand. {P} <takes> it. | {S} <S:streckt> die Hand aus. {P} <schlägt> ein. | {S} <S:tend> la main. {P} la <serre>. | {S}が手を差し出す。{P}はその手を握る。
contest.close | look | P=walk S=walk | - | birdsong | calm | 2 | {P} and {S} walk off together; the place empties. | {P} und {S} gehen zusammen davon; der Platz leert sich. | {P} et {S} s'éloignent ensemble ; les lieux se vident. | {P}と{S}は並んで去り、辺りは静かになる。
contest.note | want | - | - | - | tense | 1 | {P} <wants> to win, once. | {P} <will|wollen> gewinnen, ein einziges Mal. | {P} <veut|veulent> gagner, une fois. | {P}は一度でいいから勝ちたい。
contest.note | obstacle | - | - | - | tense | 1 | {S} <S:is> stronger, faster, and unafraid. | {S} <S:ist> stärker, schneller und furchtlos. | {S} <S:a> la force, la vitesse et le sang-froid. | {S}は強く、速く、恐れを知らない。
contest.note | turn | - | - | - | triumphant | 1 | {P} <falls>, and <gets> up again. | {P} <stürzt> und <steht> wieder auf. | {P} <tombe> et se <relève>. | {P}は倒れ、それでも立ち上がる。

mystery.want | look | P=work | lamp,photograph,paper | paper,clock-tick | mysterious | 2 | Photographs on the table. {P} <draws> a line from one to the next. | Fotos auf dem Tisch. {P} <zieht> eine Linie vom einen zum anderen. | Des photos sur la table. {P} <trace> une ligne de l'une à l'autre. | 机に並ぶ写真。{P}は一枚ずつ線で結ぶ。
mystery.grow | thing | - | footprints! | - | mysterious | 2 | Wet footprints. They end in the middle of the floor. | Nasse Fußspuren. Sie enden mitten im Raum. | Des empreintes mouillées. Elles s'arrêtent au milieu du sol. | 濡れた足跡。床の真ん中で途切れている。
mystery.grow | look | P=crouch | torch | creak | tense | 2 | {P} <crouches>, <touches> the ground and <looks> up. | {P} <hockt> sich hin, <berührt> den Boden und <blickt> auf. | {P} <s'accroupit|s'accroupissent>, <touche> le sol et <lève> les yeux. | {P}はしゃがみ、床に触れ、顔を上げる。
mystery.low | deed | P=stand | door | door-close,creak | ominous | 3 | The door falls shut behind {P}. The light goes out. | Die Tür fällt hinter {P.dat} zu. Das Licht geht aus. | La porte claque derrière {P}. La lumière s'éteint. | 背後で扉が閉まる。明かりが消える。
mystery.low | look | P=stand | - | heartbeat | tense | 2 | In the dark {P} <hears> somebody else breathing. | Im Dunkeln <hört> {P} jemanden atmen. | Dans le noir, {P} <entend|entendent> quelqu'un respirer. | 暗闇で、{P}は誰かの息づかいを聞く。
mystery.turn | deed | P=hold:lantern | lantern | switch-click | tense | 3 | {P} <strikes> a light. A face, an arm's length away. | {P} <macht> Licht. Ein Gesicht, eine Armlänge entfernt. | {P} <allume> une lampe. Un visage, à un bras de distance. | {P}が明かりをつける。腕の届く距離に、顔。
mystery.turn | speech | P=point S=stand | - | - | tense | 3 | {P} <points> at {S}. :: P> It was you. | {P} <zeigt> auf {S.acc}. :: P> Sie waren es. | {P} <pointe> {S} du doigt. :: P> C'était vous. | {P}は{S}を指さす。 :: P> あなただったのか。
mystery.end | look | S=sit P=stand | - | - | melancholy | 2 | {S} <S:lowers> {s.poss} eyes and <S:sits> down. | {S} <S:senkt> den Blick und <S:setzt> sich. | {S} <S:baisse> les yeux et <S:s'assoit>. | {S}は目を伏せ、腰を下ろす。
mystery.end | deed | P=reach | photograph! | paper | calm | 2 | {P} <takes> the last photograph down from the wall. | {P} <nimmt> das letzte Foto von der Wand. | {P} <décroche> la dernière photo du mur. | {P}は壁から最後の写真をはがす。
mystery.close | deed | P=walk | - | footsteps | calm | 2 | Morning. {P} <walks> off down the empty street. | Morgen. {P} <geht> die leere Straße hinunter. | Le matin. {P} <s'éloigne> dans la rue vide. | 朝。{P}は人のいない通りを歩いていく。
mystery.note | want | - | - | - | mysterious | 1 | {P} <wants> to know what happened. | {P} <will|wollen> wissen, was geschehen ist. | {P} <veut|veulent> savoir ce qui s'est passé. | {P}は何が起きたのかを知りたい。
mystery.note | obstacle | - | - | - | tense | 1 | Somebody is hiding the truth and is very near. | Jemand verbirgt die Wahrheit und ist ganz nah. | Quelqu'un cache la vérité, tout près. | 真実を隠す誰かが、すぐそばにいる。
mystery.note | turn | - | - | - | tense | 1 | In the dark {P} <comes> face to face with the answer. | Im Dunkeln <steht> {P} der Antwort gegenüber. | Dans le noir, {P} se <trouve> face à la réponse. | 暗闇の中、{P}は答えと向き合う。

siege.want | look | P=stand | window | birdsong | calm | 2 | An ordinary day. {P} <hears> something far off and <stops>. | Ein gewöhnlicher Tag. {P} <hört> etwas in der Ferne und <hält> inne. | Un jour comme un autre. {P} <entend|entendent> un bruit au loin et <s'arrête>. | いつもの一日。遠くの音に、{P}は手を止める。
siege.first | arrive | S=stand | - | whoosh,thunder | ominous | 3 | A shadow falls across everything. {S} <S:has> come. | Ein Schatten fällt über alles. {S} <S:ist> da. | Une ombre recouvre tout. {S} <S:est> là. | すべてを影が覆う。{S}だ。
siege.grow | deed | P=run | - | running,crowd | urgent | 2 | People run. {P} <runs> the other way, towards it. | Alle rennen davon. {P} <rennt> dorthin. | Tous s'enfuient. {P} <court> dans l'autre sens. | 人々が逃げる。{P}だけが逆へ走る。
siege.low | deed | P=crouch | fire | fire,explosion | ominous | 3 | Fire and rubble. {P} <takes> cover, nothing left to throw. | Feuer und Trümmer. {P} <geht> in Deckung, mit leeren Händen. | Du feu, des gravats. {P} se <met> à l'abri, les mains vides. | 炎とがれき。武器もなく、{P}は身を隠す。
siege.low | look | S=stand P=crouch | - | heartbeat | tense | 3 | {S} <S:turns> and <S:sees> {P}. | {S} <S:dreht> sich um und <S:entdeckt> {P.acc}. | {S} se <S:retourne> et <S:voit> {P}. | {S}が振り向き、{P}を見つける。
siege.turn | deed | P=stand S=stand | torch | fire | tense | 3 | {P} <steps> out into the open and <does|do> not run. | {P} <tritt> ins Freie und <läuft> nicht davon. | {P} <s'avance> à découvert, sans fuir. | {P}は逃げずに前へ出る。
siege.turn | deed | P=reach S=crouch | - | whoosh | awe | 3 | {P} <raises> one hand. {S} <S:stops>. | {P} <hebt> die Hand. {S} <S:hält> inne. | {P} <lève> une main. {S} <S:s'arrête>. | {P}が片手を上げる。{S}が止まる。
siege.end | look | S=walk | - | wind-gust | awe | 3 | {S} <S:draws> back, slowly, into the distance. | Langsam <S:zieht> {S} sich in die Ferne zurück. | Lentement, {S} <S:s'éloigne>. | {S}はゆっくりと遠ざかっていく。
siege.close | look | P=stand | - | birdsong | calm | 2 | Sunrise. {P} <stands> among the ruins, and the first birds sing. | Die Sonne geht auf. {P} <steht> zwischen den Trümmern, die ersten Vögel singen. | Le soleil se lève. {P} <se tient> parmi les ruines, les premiers oiseaux chantent. | 日が昇る。がれきの中に立つ{P}。鳥が鳴き始める。
siege.note | want | - | - | - | tense | 1 | {P} <wants> to keep {p.poss} home safe. | {P} <will|wollen> das eigene Zuhause schützen. | {P} <veut|veulent> protéger les siens. | {P}は自分の居場所を守りたい。
siege.note | obstacle | - | - | - | ominous | 1 | {S} <S:is> stronger than anything here. | {S} <S:ist> stärker als alles, was hier lebt. | {S} <S:surpasse> tout ce qui vit ici. | {S}はここにいる誰よりも強い。
siege.note | turn | - | - | - | awe | 1 | {P} <stops> running and <faces> it. | {P} <läuft> nicht länger davon und <stellt> sich. | {P} <cesse> de fuir et <fait> face. | {P}は逃げるのをやめ、正面から向き合う。

survival.want | look | P=work | crate | metal-clank | tense | 2 | {P} <counts> what is left: a knife, a bottle, a little bread. | {P} <zählt>, was noch da ist: ein Messer, eine Flasche, etwas Brot. | {P} <compte> ce qui reste : un couteau, une bouteille, un peu de pain. | {P}は残りを数える。ナイフ、水筒、わずかなパン。
survival.grow | deed | P=work | campfire! | fire | calm | 2 | Sparks, smoke, a flame. {P} <has> fire. | Funken, Rauch, eine Flamme. {P} <hat> Feuer. | Des étincelles, de la fumée, une flamme. {P} <a> du feu. | 火花、煙、そして炎。{P}は火をおこす。
survival.grow | thing | - | rock! | - | melancholy | 2 | Scratches in the stone, one for every day. | Striche im Stein, einer für jeden Tag. | Des traits dans la pierre, un par jour. | 石に刻まれた線。一日に一本ずつ。
survival.low | deed | P=lie | - | wind-gust,thunder | ominous | 3 | The storm takes the fire. {P} <curls> up in the dark. | Der Sturm löscht das Feuer. {P} <kauert> im Dunkeln. | La tempête éteint le feu. {P} se <recroqueville> dans le noir. | 嵐が火を奪う。{P}は暗闇で身を丸める。
survival.turn | look | P=look-up | - | aircraft | awe | 3 | A sound in the sky. {P} <opens> {p.poss} eyes. | Ein Geräusch am Himmel. {P} <öffnet> die Augen. | Un bruit dans le ciel. {P} <ouvre> les yeux. | 空に音。{P}が目を開ける。
survival.turn | deed | P=run | torch!,fire | running,fire | urgent | 3 | {P} <runs> with a torch held high. | {P} <rennt> los, eine Fackel hoch in der Hand. | {P} <court>, une torche à bout de bras. | {P}は松明を高く掲げて走る。
survival.end | arrive | P=stand | helicopter! | aircraft | triumphant | 3 | Out of the haze comes a helicopter. They have seen the fire. | Aus dem Dunst kommt ein Hubschrauber. Das Feuer wurde gesehen. | Un hélicoptère sort de la brume. On a vu le feu. | 霞の中からヘリコプターが現れる。火に気づいたのだ。
survival.close | look | P=sit | - | - | calm | 2 | {P} <looks> back one last time. The place grows small below. | {P} <blickt> ein letztes Mal zurück. Unten wird alles klein. | {P} <regarde> une dernière fois en arrière. Tout rapetisse en bas. | {P}は最後に振り返る。あの場所が小さくなっていく。
survival.note | want | - | - | - | tense | 1 | {P} <wants> to live to see home again. | {P} <will|wollen> überleben und heimkehren. | {P} <veut|veulent> vivre et rentrer. | {P}は生きて帰りたい。
survival.note | obstacle | - | - | - | ominous | 1 | Cold, hunger, and nobody within reach. | Kälte, Hunger und niemand in Reichweite. | Le froid, la faim, et personne à l'horizon. | 寒さと飢え、そして誰もいない。
survival.note | turn | - | - | - | urgent | 1 | A sound in the sky: one last chance to be seen. | Ein Geräusch am Himmel: die letzte Chance, gesehen zu werden. | Un bruit dans le ciel : la dernière chance d'être vu{P.e}{P.s}. | 空の音。見つけてもらう最後の機会。

change.want | look | P=stand | mirror! | - | melancholy | 2 | {P} <looks> into the mirror and <turns> away. | {P} <schaut> in den Spiegel und <wendet> sich ab. | {P} se <regarde> dans le miroir et se <détourne>. | {P}は鏡を見て、目をそらす。
change.first | look | P=look-up | mirror | magic | awe | 3 | {P} <stares> at {p.poss} own hands. | {P} <starrt> auf die eigenen Hände. | {P} <fixe> ses propres mains. | {P}は自分の手を見つめる。
change.grow | deed | P=run | - | laugh | joyful | 2 | Everything looks different now. {P} <tries> out what {p} can do. | Alles sieht anders aus. {P} <probiert|probieren> aus, was jetzt möglich ist. | Tout a changé. {P} <essaie> ses nouveaux pouvoirs. | 何もかも違って見える。{P}は新しい力を試す。
change.low | look | P=stand | door | knock | melancholy | 3 | {P} <knocks>. Nobody knows {p.poss} face any more. | {P} <klopft>. Niemand erkennt {p.poss} Gesicht. | {P} <frappe> à la porte. Personne ne reconnaît son visage. | {P}は扉を叩く。もう誰もその顔を知らない。
change.turn | look | P=kneel | mirror! | glass-break | tense | 3 | The mirror breaks. In every piece {P} <sees> {p.poss} own eyes. | Der Spiegel zerbricht. In jeder Scherbe <sieht> {P} die eigenen Augen. | Le miroir se brise. Dans chaque éclat, {P} <retrouve> son regard. | 鏡が割れる。破片の一つ一つに、{P}自身の目が映る。
change.turn | deed | P=stand | - | magic | triumphant | 3 | {P} <stands> up and <decides>. | {P} <richtet> sich auf und <trifft> eine Entscheidung. | {P} se <redresse>, la décision est prise. | {P}は立ち上がり、心を決める。
change.end | look | P=stand | - | birdsong | joyful | 3 | Light on {p.poss} face: {P} <smiles>. | Licht auf {p.poss}em Gesicht: {P} <lächelt>. | La lumière sur son visage : {P} <sourit>. | 顔に光がさす。{P}は微笑む。
change.close | deed | P=walk | - | footsteps | calm | 2 | {P} <steps> out into the day. | {P} <tritt> hinaus in den Tag. | {P} <sort> dans la lumière du jour. | {P}は光の中へ出ていく。
change.note | want | - | - | - | melancholy | 1 | {P} <wants> to be somebody else. | {P} <wäre|wären> gern jemand anders. | {P} <voudrait|voudraient> changer de vie. | {P}は別の誰かになりたい。
change.note | obstacle | - | - | - | tense | 1 | Once changed, nobody knows {P} any more. | Nach der Verwandlung erkennt {P.acc} niemand mehr. | Une fois la métamorphose faite, plus personne ne reconnaît {P}. | 変わってしまえば、もう誰も{P}だと分からない。
change.note | turn | - | - | - | triumphant | 1 | {P} <sees> who {p} really <is>. | {P} <sieht> das eigene Ich. | {P} <voit> enfin son vrai visage. | {P}は本当の自分を知る。

craft.want | look | P=look-up | - | - | melancholy | 2 | {P} <looks> at an empty page, an empty stage, an empty bench. | {P} <steht> vor der leeren Fläche und <zögert>. | {P} <reste> devant l'espace vide et <hésite>. | {P}は何もない場所を前に、ためらう。
craft.grow | deed | P=work | O | - | calm | 2 | Hours pass. {P} <does|do> not look up. | Stunden vergehen. {P} <blickt> nicht auf. | Les heures passent. {P} ne <lève> pas les yeux. | 時間が過ぎる。{P}は顔も上げない。
craft.low | deed | P=sit | O! | glass-break | melancholy | 3 | It fails. {P} <sits> on the floor and <covers> {p.poss} face. | Es misslingt. {P} <sitzt> am Boden und <verbirgt> das Gesicht. | C'est raté. {P} <reste> au sol, le visage caché. | 失敗だ。{P}は床に座り込み、顔を覆う。
craft.turn | look | P=stand S=reach | - | - | tender | 3 | {S} <S:comes> closer and <S:nods>: once more. | {S} <S:kommt> näher und <S:nickt>: noch einmal. | {S} <S:s'approche> et <S:hoche> la tête : encore une fois. | {S}が近づき、うなずく。もう一度、と。
craft.turn | deed | P=work | lamp,O | - | triumphant | 3 | {P} <takes> a breath and <begins> again. | {P} <atmet> durch und <beginnt> von vorn. | {P} <respire> et <recommence>. | {P}は息を吸い、もう一度始める。
craft.end | look | P=stand | O! | applause | joyful | 3 | It works. {P} <steps> back and <looks>. | Es gelingt. {P} <tritt> zurück und <schaut>. | Ça marche. {P} <recule> et <regarde>. | できた。{P}は一歩下がって見つめる。
craft.close | look | P=stand | - | birdsong | calm | 2 | The first light comes in. {P} <smiles>, tired. | Das erste Licht fällt herein. {P} <lächelt> müde. | Le premier jour entre. {P} <sourit>, la fatigue aux yeux. | 朝の光が差し込む。{P}は疲れた顔で微笑む。
craft.note | want | - | - | - | calm | 1 | {P} <wants> to get it right. | {P} <will|wollen>, dass es gelingt. | {P} <veut|veulent> réussir. | {P}は成し遂げたい。
craft.note | obstacle | - | - | - | melancholy | 1 | Every attempt fails. | Jeder Versuch misslingt. | Chaque essai échoue. | 何度やっても失敗する。
craft.note | turn | - | - | - | triumphant | 1 | {P} <begins> once more, and it works. | {P} <beginnt> noch einmal, und es gelingt. | {P} <recommence>, et cela marche. | {P}はもう一度挑み、成し遂げる。

farewell.want | thing | - | photograph! | clock-tick | melancholy | 2 | An old photograph on the wall, its corners yellow. | Ein altes Foto an der Wand, an den Ecken vergilbt. | Une vieille photo au mur, les coins jaunis. | 壁の古い写真。角が黄ばんでいる。
farewell.want | look | P=sit | chair | clock-tick | melancholy | 2 | {P} <sits> beside an empty chair. | {P} <sitzt> neben einem leeren Stuhl. | {P} <reste> près d'une chaise vide. | {P}は空の椅子の隣に座っている。
farewell.grow | deed | P=hold:O | O! | cloth | tender | 2 | {P} <holds> {O.acc} very carefully. | {P} <hält> {O.acc} ganz behutsam. | {P} <tient> {O} avec précaution. | {P}はそっと{O}を抱く。
farewell.low | look | P=kneel | - | wind-gust | melancholy | 3 | Rain on the glass. {P} <lets> the tears come. | Regen an der Scheibe. {P} <lässt> die Tränen laufen. | La pluie sur la vitre. {P} <laisse> couler ses larmes. | 窓に雨。{P}は涙をこらえない。
farewell.turn | deed | P=reach | window | door-open | calm | 3 | {P} <gets> up and <opens> the window. Air comes in. | {P} <steht> auf und <öffnet> das Fenster. Luft strömt herein. | {P} se <lève> et <ouvre> la fenêtre. L'air entre. | {P}は立って窓を開ける。風が入ってくる。
farewell.turn | look | P=stand S=stand | - | - | tender | 3 | {P} and {S} look at each other. Nothing needs to be said. | {P} und {S} sehen sich an. Worte braucht es nicht. | {P} et {S} se regardent. Les mots sont inutiles. | {P}と{S}は見つめ合う。言葉はいらない。
farewell.end | deed | P=walk | - | footsteps | calm | 2 | {P} <takes> the path out, step by step. | Schritt für Schritt <geht> {P} hinaus. | Pas à pas, {P} <s'avance> dehors. | 一歩ずつ、{P}は外へ出ていく。
farewell.close | look | P=look-up | - | birdsong | tender | 2 | {P} <lifts> {p.poss} face to the sun. | {P} <hält> das Gesicht in die Sonne. | {P} <offre> son visage au soleil. | {P}は太陽に顔を向ける。
farewell.note | want | - | - | - | melancholy | 1 | {P} <wants> to hold on to what is going. | {P} <will|wollen> festhalten, was vergeht. | {P} <veut|veulent> retenir ce qui s'en va. | {P}は去りゆくものを引き留めたい。
farewell.note | obstacle | - | - | - | melancholy | 1 | Time cannot be stopped. | Die Zeit lässt sich nicht aufhalten. | On n'arrête pas le temps. | 時間は止められない。
farewell.note | turn | - | - | - | calm | 1 | {P} <opens> the window and <lets> go. | {P} <öffnet> das Fenster und <lässt> los. | {P} <ouvre> la fenêtre et <lâche> prise. | {P}は窓を開け、手放す。

place.want | thing | - | lamp! | creak | calm | 2 | A lamp goes on behind one window. Nobody is to be seen. | Hinter einem Fenster geht eine Lampe an. Niemand ist zu sehen. | Une lampe s'allume derrière une fenêtre. Personne. | 窓の奥に灯りがともる。人の姿はない。
place.grow | thing | - | bicycle! | creak | melancholy | 2 | A bicycle leans against a wall, as if somebody would come back. | Ein Fahrrad lehnt an der Wand, als käme gleich jemand zurück. | Un vélo contre un mur, comme si quelqu'un allait revenir. | 壁に立てかけた自転車。誰かが戻って来るかのように。
place.grow | thing | - | newspaper! | paper,wind-gust | melancholy | 1 | The wind turns the pages of a newspaper nobody reads. | Der Wind blättert in einer Zeitung, die niemand liest. | Le vent tourne les pages d'un journal que personne ne lit. | 誰も読まない新聞を、風がめくる。
place.low | place | - | - | thunder | ominous | 2 | It grows darker. Thunder, far away. | Es wird dunkler. Donner in der Ferne. | Le ciel s'assombrit. Le tonnerre, au loin. | 空が暗くなる。遠くで雷。
place.turn | thing | - | bird! | birdsong | awe | 3 | A single bird lands and shakes the water from its wings. | Ein einzelner Vogel landet und schüttelt das Wasser aus den Flügeln. | Un oiseau se pose et secoue ses ailes. | 一羽の鳥が舞い降り、羽の水を払う。
place.end | thing | - | flower! | water-drip | tender | 2 | In a crack in the stone, a flower opens. | In einem Riss im Stein öffnet sich eine Blume. | Dans une fissure de la pierre, une fleur s'ouvre. | 石の割れ目で、花がひらく。
place.close | place | - | - | birdsong | calm | 2 | The clouds break. Everything shines. | Die Wolken reißen auf. Alles glänzt. | Les nuages se déchirent. Tout brille. | 雲が切れ、すべてが輝く。
place.note | want | - | - | - | calm | 1 | A place waits for somebody to come back. | Ein Ort wartet darauf, dass jemand zurückkommt. | Un lieu attend que quelqu'un revienne. | 場所が、誰かの帰りを待っている。
place.note | obstacle | - | - | - | melancholy | 1 | Nobody comes; only the weather moves. | Niemand kommt; nur das Wetter bewegt sich. | Personne ne vient ; seul le temps passe. | 誰も来ない。動くのは空模様だけだ。
place.note | turn | - | - | - | awe | 1 | The first sign of life is a bird. | Das erste Lebenszeichen ist ein Vogel. | Le premier signe de vie est un oiseau. | 最初に訪れた命は、一羽の鳥。
`
