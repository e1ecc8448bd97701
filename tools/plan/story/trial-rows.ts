/**
 * What the middle of a longer film is made of, between the deeds of the logline and the low point:
 * `trial.<phase>` in the columns of `frame-rows.ts`. Each row is played once a film.
 */
export const trialRows = `
trial.prepare | deed | P=work | lamp,paper! | paper | calm | 2 | By lamplight {P} <writes> a list and <crosses> things out. | Im Lampenlicht <schreibt> {P} eine Liste und <streicht> wieder. | À la lampe, {P} <dresse> une liste et <raye> des mots. | 灯りのもとで{P}は書き出し、また消していく。
trial.prepare | deed | P=carry | backpack! | cloth | calm | 2 | {P} <packs>, <unpacks>, and <takes> only half. | {P} <packt>, <packt> aus und <nimmt> nur die Hälfte mit. | {P} <remplit> un sac, le <vide>, n'en <garde> que la moitié. | {P}は荷を詰めては出し、半分だけ持つ。
trial.prepare | look | P=look-up | window! | clock-tick | tense | 2 | {P} <waits> for the right hour. | {P} <wartet> auf die richtige Stunde. | {P} <guette> le bon moment. | {P}は時が来るのを待つ。
trial.prepare | deed | P=work | rope! | creak | calm | 2 | A knot, tested, tied again. {P} <takes> no chances. | Ein Knoten, geprüft, neu geknüpft. {P} <geht> kein Wagnis ein. | Un nœud, vérifié, refait. {P} ne <laisse> rien au hasard. | 結び目を確かめ、結び直す。{P}は念を入れる。
trial.obstacle | look | P=stand | door! | knock | tense | 2 | Locked. {P} <tries> the handle once more. | Verschlossen. {P} <drückt> noch einmal die Klinke. | Fermé. {P} <essaie> encore la poignée. | 鍵がかかっている。{P}はもう一度取っ手を引く。
trial.obstacle | look | P=crouch | footprints! | footsteps | mysterious | 2 | Somebody has been here before {P}. | Jemand war vor {P.dat} hier. | Quelqu'un est passé ici avant {P}. | {P}より先に、誰かがここに来ている。
trial.obstacle | deed | P=walk | - | wind-gust | tense | 2 | The wrong way. {P} <turns> round and <goes> back. | Der falsche Weg. {P} <kehrt> um. | Mauvais chemin. {P} <revient|reviennent> sur ses pas. | 道を間違えた。{P}は引き返す。
trial.obstacle | look | P=sit | clock! | clock-tick | melancholy | 2 | Too late again. {P} <sits> on the steps. :: P> I was so close. | Wieder zu spät. {P} <sitzt> auf den Stufen. :: P> Ich war so nah dran. | Trop tard, encore. {P} <reste> sur les marches. :: P> J'y étais presque. | また間に合わない。{P}は石段に座る。:: P> あと少しだったのに。
trial.try | deed | P=climb | ladder | creak | tense | 2 | This time {P} <goes> over the top. | Diesmal <geht> {P} oben herum. | Cette fois, {P} <passe> par-dessus. | 今度は{P}は上から越えていく。
trial.try | deed | P=reach | key! | metal-clank | mysterious | 2 | Under a loose stone {P} <finds> a key. | Unter einem losen Stein <findet> {P} einen Schlüssel. | Sous une pierre, {P} <trouve> une clé. | ゆるんだ石の下に、{P}は鍵を見つける。
trial.try | deed | P=work | hammer | metal-clank | triumphant | 2 | {P} <builds> it again, simpler, stronger. | {P} <baut> es neu, einfacher und fester. | {P} <recommence>, plus simple, plus solide. | {P}は作り直す。もっと単純に、強く。
trial.try | deed | P=run | - | running | urgent | 2 | {P} <runs> before {p.poss} courage is gone. | {P} <rennt> los, ehe der Mut vergeht. | {P} <court|courent> avant que le courage ne manque. | 勇気が消えないうちに、{P}は走り出す。
trial.cost | look | P=hold:scarf | scarf! | cloth | melancholy | 2 | A torn sleeve, a bandage. {P} <pulls> it tight. | Ein zerrissener Ärmel, ein Verband. {P} <zieht> ihn fest. | Une manche déchirée, un bandage. {P} <serre>. | 裂けた袖。{P}は布をきつく巻く。
trial.cost | deed | P=give | coin! | - | melancholy | 2 | {P} <gives> away the last coin. | {P} <gibt> die letzte Münze her. | {P} <donne> sa dernière pièce. | {P}は最後の硬貨を手放す。
trial.cost | look | P=stand | mirror! | - | melancholy | 2 | In a dark pane {P} <sees> how tired {p} <is|are>. | In einer dunklen Scheibe <sieht> {P} das eigene müde Gesicht. | Dans une vitre noire, {P} <voit|voient> sa fatigue. | 暗い硝子に、{P}の疲れた顔が映る。
trial.witness | thing | - | bird! | crow | mysterious | 2 | From a wire a crow watches everything. | Von einem Draht aus sieht eine Krähe allem zu. | D'un fil, un corbeau observe tout. | 電線の上から、カラスがすべてを見ている。
trial.witness | thing | - | window! | creak | mysterious | 2 | Behind a curtain, a hand lets go of the cloth. | Hinter einem Vorhang lässt eine Hand den Stoff los. | Derrière un rideau, une main lâche l'étoffe. | カーテンの陰で、誰かの手が布を離す。
trial.rest | deed | P=sit | campfire! | fire | tender | 2 | A small fire. {P} <holds> both hands to it. | Ein kleines Feuer. {P} <hält> die Hände daran. | Un petit feu. {P} y <tend|tendent> les mains. | 小さな火に、{P}は両手をかざす。
trial.rest | deed | P=sit | bread! | - | calm | 2 | {P} <breaks> a piece of bread and <eats> slowly. | {P} <bricht> ein Stück Brot und <isst> langsam. | {P} <rompt> du pain et <mange> lentement. | {P}はパンをちぎり、ゆっくり食べる。
trial.rest | look | P=lie | star! | wind-gust | awe | 2 | {P} <lies> awake. :: P> Tomorrow, then. | {P} <liegt> wach. :: P> Also morgen. | {P} ne <dort|dorment> pas. :: P> Demain, alors. | {P}は眠れずにいる。:: P> 明日だ。
trial.together | deed | P=give S=reach | cup! | - | tender | 2 | {P} <hands> {S.acc} the cup first. | {P} <reicht> {S.dat} zuerst den Becher. | {P} <tend|tendent> d'abord la tasse. {S} la <S:prend|S:prennent>. | {P}は先に{S}へ杯を渡す。
trial.together | look | P=talk S=talk | - | laugh | joyful | 2 | Something small makes {P} and {S} laugh. | Eine Kleinigkeit bringt {P.acc} und {S.acc} zum Lachen. | Un rien fait rire {P} et {S}. | ささいなことで、{P}と{S}が笑う。
trial.together | look | P=stand S=walk | - | door-close | melancholy | 2 | A quarrel. {S} <S:turns> away. :: P> Then go. | Ein Streit. {S} <S:wendet> sich ab. :: P> Dann geh doch. | Une dispute. {S} se <S:détourne>. :: P> Eh bien, pars. | 言い争い。{S}が背を向ける。:: P> なら行けばいい。
trial.together | look | P=sit S=sit | - | - | tender | 2 | Later, without a word, {S} <S:sits> down beside {P}. | Später <S:setzt> sich {S} wortlos neben {P.acc}. | Plus tard, sans un mot, {S} <S:vient|S:viennent> près de {P}. | やがて{S}は黙って{P}の隣に座る。
trial.thing | thing | - | O! | - | mysterious | 2 | {O}, seen for the first time from close by. | {O}, zum ersten Mal aus der Nähe. | {O}, vu pour la première fois de près. | 初めて間近に見る{O}。
trial.thing | look | P=hold:O | O! | - | tender | 2 | At night {P} <takes> out {O.acc} and <looks>. | Nachts <holt> {P} {O.acc} hervor und <schaut>. | La nuit, {P} <regarde> encore {O}. | 夜、{P}は{O}を取り出し、見つめる。
`
