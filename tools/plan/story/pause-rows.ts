/**
 * What a longer film has time for: the hour of the day and small things people do. `pause.<hour>` needs nobody;
 * columns as in `frame-rows.ts`.
 */
export const pauseRows = `
pause.dawn | thing | - | bird! | birdsong | calm | 1 | The first birds wake. | Die ersten Vögel erwachen. | Les premiers oiseaux s'éveillent. | 鳥たちが目を覚ます。
pause.dawn | thing | - | sun! | wind-gust | awe | 1 | A thin line of gold along the horizon. | Ein schmaler goldener Streifen am Horizont. | Un mince trait d'or à l'horizon. | 地平に細い金色の線。
pause.day | thing | - | bird! | wind-gust | calm | 1 | A bird crosses the sky. | Ein Vogel zieht über den Himmel. | Un oiseau traverse le ciel. | 一羽の鳥が空を横切る。
pause.day | thing | - | footprints! | footsteps | calm | 1 | Footprints, one behind the other. | Fußspuren, eine hinter der anderen. | Des empreintes, l'une derrière l'autre. | 続いていく足跡。
pause.dusk | thing | - | lantern! | switch-click | calm | 1 | A first lantern is lit. | Die erste Laterne geht an. | Une première lanterne s'allume. | 最初の灯りがともる。
pause.dusk | thing | - | bird! | crow | melancholy | 1 | Birds fly home in a long line. | Vögel fliegen in langer Reihe heim. | Des oiseaux rentrent en longue file. | 鳥の列が帰っていく。
pause.dusk | thing | - | sun! | - | melancholy | 1 | The sun goes down. | Die Sonne versinkt. | Le soleil disparaît. | 日が沈んでいく。
pause.night | thing | - | moon! | wind-gust | mysterious | 1 | Clouds pass in front of the moon. | Wolken ziehen vor dem Mond vorbei. | Des nuages passent devant la lune. | 月の前を雲が流れる。
pause.inside | thing | - | clock! | clock-tick | calm | 1 | A clock ticks. | Eine Uhr tickt. | Une horloge égrène les secondes. | 時計が時を刻む。
pause.inside | thing | - | lamp! | creak | tense | 1 | A lamp swings; the shadows swing with it. | Eine Lampe schwankt, die Schatten schwanken mit. | Une lampe se balance, les ombres avec elle. | 揺れる灯り。影も揺れる。
pause.inside | thing | - | window! | wind-gust | calm | 1 | The wind presses against the window. | Der Wind drückt gegen das Fenster. | Le vent pousse contre la vitre. | 風が窓を押す。
pause.inside | thing | - | candle! | wind-gust | ominous | 1 | A flame bends in the draught and almost goes out. | Eine Flamme duckt sich im Zug und erlischt fast. | Une flamme se couche et manque de s'éteindre. | 炎がすきま風に伏せ、消えかける。
pause.inside | thing | - | door! | creak | mysterious | 1 | A door stands ajar. | Eine Tür steht einen Spalt offen. | Une porte reste entrouverte. | 扉がわずかに開いている。
pause.any | look | P=stand | - | - | calm | 1 | {P} <stops> and <listens>. | {P} <bleibt> stehen und <lauscht>. | {P} <s'arrête> et <écoute>. | {P}は足を止め、耳を澄ます。
pause.any | look | P=sit | - | - | tender | 1 | {P} <sits> down to rest. | {P} <setzt> sich und <ruht> sich aus. | {P} <s'assoit> un moment. | {P}は腰を下ろして休む。
pause.any | look | P=look-up | - | wind-gust | awe | 1 | {P} <looks> up at the sky. | {P} <blickt> zum Himmel auf. | {P} <lève> les yeux vers le ciel. | {P}は空を見上げる。
pause.any | deed | P=walk | - | footsteps | calm | 1 | {P} <walks> on. | {P} <geht> weiter. | {P} <poursuit|poursuivent> sa route. | {P}は歩き続ける。
pause.any | look | P=stand | - | heartbeat | tense | 1 | {p.poss} face, very still: {P} <thinks>. | Reglos <denkt> {P} nach. | Sans bouger, {P} <réfléchit|réfléchissent>. | {P}はじっと考え込む。
pause.any | look | P=crouch | - | - | calm | 1 | {P} <crouches> and <runs> a hand over the ground. | {P} <hockt> sich hin und <streicht> über den Boden. | {P} <s'accroupit|s'accroupissent> et <effleure> le sol. | {P}はしゃがみ、地面をなでる。
pause.any | look | P=stand | - | wind-gust | melancholy | 1 | Wind tugs at {P}. | Der Wind zerrt an {P.dat}. | Le vent tire sur {P}. | 風が{P}に吹きつける。
pause.any | deed | P=reach | cup | water-drip | calm | 1 | {P} <drinks> a mouthful of water. | {P} <trinkt> einen Schluck Wasser. | {P} <boit|boivent> une gorgée d'eau. | {P}は水をひと口飲む。
pause.both | look | S=stand | - | - | mysterious | 1 | {S} <S:waits> without a word. | {S} <S:wartet> wortlos. | {S} <S:attend|S:attendent> sans un mot. | {S}は黙って待つ。
pause.both | look | P=stand S=stand | - | - | tense | 1 | A glance between {P} and {S}. | Ein Blick zwischen {P.dat} und {S.dat}. | Un regard entre {P} et {S}. | {P}と{S}が目を見交わす。
pause.both | deed | P=walk S=walk | - | footsteps | calm | 1 | {P} and {S}, one behind the other. | {P} und {S}, hintereinander. | {P} et {S}, l'un derrière l'autre. | 前と後ろを行く、{P}と{S}。
`
