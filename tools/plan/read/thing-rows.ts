/**
 * Things a text can name: shape on the prop shelf | `h` fits a hand | en | de | fr | ja.
 * The first word is how we name it ourselves; German and French words carry their gender.
 */
export const thingRows = `
robot | - | robot | Roboter/m | robot/m | ロボット
rowboat | - | rowboat, rowing boat, dinghy, canoe, rowing skiff, skiff | Ruderboot/n, Kahn/m, Kanu/n | barque à rames/f, canot/m, pirogue/f | 手漕ぎボート
boat | - | boat, raft, fishing boat, lifeboat, ferry, gondola | Boot/n, Fischerboot/n, Floß/n, Fähre/f | barque/f, bateau/m, radeau/m, chaloupe/f | 小舟、舟、ボート、漁船、いかだ、渡し船
sailing-ship | - | sailing ship, ship, sailboat, schooner, galleon, yacht, vessel, freighter | Segelschiff/n, Schiff/n, Segelboot/n, Yacht/f, Frachter/m | voilier/m, navire/m, galion/m, goélette/f, cargo/m | 帆船、船、ヨット、貨物船
submarine | - | submarine | U-Boot/n | sous-marin/m | 潜水艦
car | - | car, automobile, sports car, racing car, race car, getaway car, convertible, police car | Auto/n, Wagen/m, Rennwagen/m, Fluchtwagen/m, Streifenwagen/m | voiture/f, auto/f, bolide/m, automobile/f | 車、自動車、レーシングカー、パトカー
taxi | - | taxi, cab | Taxi/n | taxi/m | タクシー
bus | - | bus, school bus | Bus/m | bus/m, autobus/m, autocar/m | バス
truck | - | truck, lorry, van, pickup, ice cream truck, food truck | Lastwagen/m, Lkw/m, Lieferwagen/m | camion/m, camionnette/f, fourgon/m | トラック、軽トラ、バン
tractor | - | tractor, harvester | Traktor/m | tracteur/m | トラクター
tank | - | tank, tanks | Panzer/m | char/m, char d'assaut/m | 戦車
bicycle | - | bicycle, bike, tandem | Fahrrad/n, Rad/n | vélo/m, bicyclette/f | 自転車
motorcycle | - | motorcycle, motorbike, scooter, moped | Motorrad/n, Roller/m, Moped/n | moto/f, scooter/m, mobylette/f | オートバイ、バイク、スクーター
carriage | - | carriage, wagon, cart, stagecoach, sleigh, sled | Kutsche/f, Karren/m, Schlitten/m, Planwagen/m | calèche/f, charrette/f, carrosse/m, traîneau/m, diligence/f | 馬車、荷車、そり
train | - | train, locomotive, night train, steam train | Zug/m, Lokomotive/f, Dampflok/f | train/m, locomotive/f | 列車、汽車、電車、機関車
plane | - | plane, airplane, aeroplane, aircraft, jet, biplane, glider, paper plane | Flugzeug/n, Doppeldecker/m, Segelflugzeug/n | avion/m, biplan/m, planeur/m | 飛行機、紙飛行機、プロペラ機
helicopter | - | helicopter, chopper | Hubschrauber/m | hélicoptère/m | ヘリコプター
rocket | - | rocket, spaceship, spacecraft, missile, escape pod, shuttle, starship | Rakete/f, Raumschiff/n, Raumkapsel/f, Rettungskapsel/f | fusée/f, vaisseau/m, capsule/f, navette/f | ロケット、宇宙船、ミサイル、脱出ポッド
ufo | - | flying saucer, ufo | Ufo/n, fliegende Untertasse/f | soucoupe volante/f, ovni/m | UFO、空飛ぶ円盤、円盤
satellite | - | satellite, probe, space probe | Satellit/m, Sonde/f | satellite/m, sonde/f | 人工衛星、衛星、探査機
meteor | - | meteor, comet, asteroid, meteorite, shooting star, falling star | Meteor/m, Komet/m, Meteorit/m, Sternschnuppe/f | météore/m, comète/f, météorite/f, étoile filante/f | 隕石、彗星、流れ星、流星
moon | - | moon, full moon | Mond/m, Vollmond/m | lune/f, pleine lune/f | 月、満月
star | - | star, stars | Stern/m, Sterne/m | étoile/f, étoiles/f | 星、星空
sun | - | sun, sunrise | Sonne/f | soleil/m | 太陽
dog | - | dog, puppy | Hund/m, Welpe/m | chien/m, chiot/m | 犬、子犬
cat | - | cat, kitten | Katze/f, Kätzchen/n | chat/m, chaton/m | 猫、子猫
horse | - | horse, pony | Pferd/n, Pony/n | cheval/m, poney/m | 馬
bird | - | bird, birds, crow, pigeon, seagull, owl, nightingale | Vogel/m, Krähe/f, Taube/f, Möwe/f, Nachtigall/f | oiseau/m, corbeau/m, mouette/f, rossignol/m | 鳥、小鳥、カモメ、カラス
fish | - | fish, goldfish, shark, marlin | Fisch/m, Goldfisch/m, Hai/m | poisson/m, requin/m | 魚、金魚、マグロ
whale | - | whale, white whale, dolphin | Wal/m, Delfin/m | baleine/f, dauphin/m | クジラ、鯨、イルカ
wolf | - | wolf, wolves | Wolf/m | loup/m | 狼
bear | - | bear | Bär/m | ours/m | 熊
dragon | - | dragon | Drache/m | dragon/m | 竜、ドラゴン
butterfly | h | butterfly, firefly, moth | Schmetterling/m, Glühwürmchen/n | papillon/m, luciole/f | 蝶、蛍
egg | h | egg, dragon egg, eggs | Ei/n, Drachenei/n | œuf/m, oeuf/m | 卵、たまご
gun | h | gun, pistol, revolver, handgun, weapon, six-shooter | Pistole/f, Revolver/m, Waffe/f | pistolet/m, revolver/m, arme/f | 拳銃、銃、ピストル、武器
rifle | h | rifle, shotgun, musket, machine gun | Gewehr/n, Flinte/f | fusil/m, carabine/f | ライフル、猟銃、散弾銃
bomb | h | bomb, dynamite, grenade, time bomb, mine | Bombe/f, Dynamit/n, Granate/f, Zeitbombe/f | bombe/f, dynamite/f, grenade/f | 爆弾、ダイナマイト、時限爆弾
sword | h | sword, blade, katana, sabre, dagger, excalibur | Schwert/n, Klinge/f, Säbel/m, Dolch/m | épée/f, sabre/m, lame/f, dague/f, poignard/m | 剣、刀、日本刀、刃、短剣
knife | h | knife, scissors, razor | Messer/n, Schere/f | couteau/m, ciseaux/m | ナイフ、包丁、はさみ
bow | h | bow, arrow, arrows, crossbow | Bogen/m, Pfeil/m, Armbrust/f | arc/m, flèche/f, arbalète/f | 弓、矢
shield | h | shield | Schild/m | bouclier/m | 盾
phone | h | phone, telephone, cellphone, smartphone, mobile, phone call, voicemail | Telefon/n, Handy/n, Anruf/m, Smartphone/n | téléphone/m, portable/m, appel/m | 電話、携帯電話、スマホ、携帯、留守番電話
letter | h | letter, envelope, love letter, note, postcard, message, invitation, will, last letter, telegram | Brief/m, Liebesbrief/m, Umschlag/m, Nachricht/f, Zettel/m, Postkarte/f, Einladung/f, Testament/n | lettre/f, lettre d'amour/f, enveloppe/f, message/m, mot/m, carte postale/f, invitation/f, testament/m | 手紙、封筒、ラブレター、恋文、葉書、メッセージ、招待状、遺書、便り
book | h | book, diary, journal, notebook, novel, manuscript, recipe, spell book, recipe book, dictionary | Buch/n, Tagebuch/n, Notizbuch/n, Roman/m, Manuskript/n, Rezept/n, Zauberbuch/n | livre/m, journal intime/m, carnet/m, roman/m, manuscrit/m, recette/f, grimoire/m | 本、日記、手帳、ノート、小説、原稿、絵本、レシピ、魔法の本
paper | h | document, documents, papers, file, evidence, contract, plans, blueprint, formula, scroll, passport, ticket, lottery ticket | Dokument/n, Unterlagen/f, Akte/f, Beweis/m, Vertrag/m, Plan/m, Formel/f, Pass/m, Fahrkarte/f, Lottoschein/m | document/m, dossier/m, preuve/f, contrat/m, plan/m, formule/f, passeport/m, billet/m, parchemin/m | 書類、証拠、契約書、設計図、切符、巻物、パスポート、宝くじ
map | h | map, treasure map, chart | Karte/f, Landkarte/f, Schatzkarte/f | carte/f, carte au trésor/f | 地図、宝の地図、海図
compass | h | compass | Kompass/m | boussole/f | 羅針盤、コンパス
key | h | key, keys, car keys | Schlüssel/m | clé/f, clef/f | 鍵、カギ
lamp | h | lamp, light, great lamp, lights, light bulb, oil lamp, beacon, lightbulb, desk lamp | Lampe/f, Licht/n, Leuchtfeuer/n, Glühbirne/f, Lichter/n | lampe/f, lumière/f, feu du phare/m, ampoule/f | 灯、明かり、灯り、ランプ、光、電球、電灯、あかり
lantern | h | lantern, lanterns, paper lantern, flashlight | Laterne/f, Laternen/f, Taschenlampe/f, Lampion/m | lanterne/f, lampion/m, lampe torche/f | 提灯、ランタン、灯籠、懐中電灯
candle | h | candle, candles | Kerze/f, Kerzen/f | bougie/f, cierge/m, chandelle/f | ろうそく、蝋燭、キャンドル
torch | h | torch, flare, torches, signal flare, signal flares, flare gun | Fackel/f, Leuchtfackel/f | torche/f, flambeau/m | 松明、たいまつ、発煙筒
fire | - | fire, flames, blaze, wildfire, flame, inferno | Feuer/n, Flammen/f, Brand/m, Flamme/f | feu/m, flammes/f, incendie/m, flamme/f | 火、炎、火事、火災
campfire | - | campfire, bonfire | Lagerfeuer/n | feu de camp/m, brasier/m | 焚き火、たき火
fireworks | - | fireworks, firework | Feuerwerk/n | feu d'artifice/m, feux d'artifice/m | 花火、打ち上げ花火
lighthouse | - | lighthouse | Leuchtturm/m | phare/m | 灯台
tree | - | tree, oak, apple tree, cherry tree, old tree, last tree, pine, christmas tree, cherry blossoms, bonsai | Baum/m, Eiche/f, Apfelbaum/m, Kirschbaum/m, Weihnachtsbaum/m, Kirschblüten/f | arbre/m, chêne/m, pommier/m, cerisier/m, sapin/m | 木、大木、桜、桜の木、松、盆栽、樹
flower | h | flower, flowers, rose, bouquet, sunflower, roses, plant, seedling, tulip, seed, seeds, lily, poppy, sprout | Blume/f, Blumen/f, Rose/f, Strauß/m, Sonnenblume/f, Pflanze/f, Setzling/m, Samen/m, Mohnblume/f | fleur/f, fleurs/f, rose/f, bouquet/m, tournesol/m, plante/f, graine/f, coquelicot/m | 花、薔薇、バラ、花束、ひまわり、植物、種、芽、苗、一輪の花
cactus | - | cactus | Kaktus/m | cactus/m | サボテン
mushroom | h | mushroom, mushrooms | Pilz/m | champignon/m | きのこ、キノコ
rock | - | rock, stone, boulder, pebble, rocks | Stein/m, Fels/m, Felsbrocken/m | pierre/f, rocher/m, caillou/m | 石、岩、小石
crystal | h | crystal, gem, diamond, jewel, jewels, diamonds, ruby, amulet, stone of power, orb, pearl, crystal ball, necklace, emerald | Kristall/m, Edelstein/m, Diamant/m, Juwelen/n, Amulett/n, Perle/f, Diamanten/m, Kugel/f, Halskette/f, Rubin/m | cristal/m, diamant/m, joyau/m, bijoux/m, perle/f, rubis/m, diamants/m, amulette/f, collier/m, émeraude/f | 宝石、ダイヤモンド、水晶、真珠、クリスタル、首飾り、ルビー、ダイヤ、お守り
crate | - | crate, crates, cargo, package, parcel, delivery | Kiste/f, Kisten/f, Fracht/f, Paket/n, Ladung/f | caisse/f, colis/m, cargaison/f, paquet/m | 木箱、荷物、小包、荷、積み荷
suitcase | h | suitcase, briefcase, luggage, trunk | Koffer/m, Aktenkoffer/m, Gepäck/n | valise/f, mallette/f, bagages/m, malle/f | スーツケース、トランク、鞄、旅行鞄
bag | h | bag, purse, handbag, sack, wallet | Tasche/f, Sack/m, Handtasche/f, Geldbeutel/m, Brieftasche/f | sac/m, sac à main/m, portefeuille/m, besace/f | 袋、かばん、バッグ、財布
backpack | h | backpack, rucksack, satchel | Rucksack/m, Schulranzen/m | sac à dos/m, cartable/m | リュック、ランドセル、リュックサック
box | h | box, music box, casket, jewelry box, black box, lunchbox, bento | Schachtel/f, Spieluhr/f, Spieldose/f, Kästchen/n, Box/f | boîte/f, boîte à musique/f, coffret/m, écrin/m | 箱、オルゴール、小箱、玉手箱、弁当、お弁当
treasure-chest | - | treasure chest, treasure, chest, gold, loot | Schatztruhe/f, Schatz/m, Truhe/f, Gold/n, Beute/f | coffre au trésor/m, trésor/m, coffre/m, or/m, butin/m | 宝箱、宝、財宝、宝物、黄金、金塊、お宝
safe | - | safe, vault | Tresor/m, Safe/m | coffre-fort/m | 金庫
coin | h | coin, coins, gold coin, token, medal | Münze/f, Münzen/f, Medaille/f | pièce/f, pièce d'or/f, monnaie/f, médaille/f | 硬貨、コイン、小銭、金貨、メダル
money | h | money, cash, ransom, banknotes, fortune, debt | Geld/n, Lösegeld/n, Vermögen/n | argent/m, rançon/f, billets/m, fortune/f | お金、現金、身代金、札束、大金
ring | h | ring, wedding ring, engagement ring | Ring/m, Ehering/m, Verlobungsring/m | bague/f, anneau/m, alliance/f | 指輪、結婚指輪
crown | h | crown, throne, tiara | Krone/f, Thron/m | couronne/f, trône/m | 王冠、冠、玉座
trophy | h | trophy, prize, cup, championship | Pokal/m, Preis/m, Meisterschaft/f | trophée/m, coupe/f, prix/m, médaille d'or/f | トロフィー、優勝、賞、金メダル
mirror | h | mirror, reflection, magic mirror | Spiegel/m, Spiegelbild/n, Zauberspiegel/m | miroir/m, reflet/m, glace/f | 鏡、手鏡
clock | - | clock, clocks, tower clock, grandfather clock, alarm clock, time machine | Uhr/f, Turmuhr/f, Wanduhr/f, Wecker/m, Zeitmaschine/f, Uhren/f | horloge/f, pendule/f, réveil/m, machine à remonter le temps/f, horloges/f | 時計、柱時計、時計台、目覚まし時計、大時計、タイムマシン
watch | h | watch, pocket watch, wristwatch, stopwatch | Armbanduhr/f, Taschenuhr/f | montre/f, montre à gousset/f | 腕時計、懐中時計
hourglass | h | hourglass | Sanduhr/f | sablier/m | 砂時計
umbrella | h | umbrella, parasol, red umbrella, parachute | Regenschirm/m, Schirm/m, Fallschirm/m | parapluie/m, ombrelle/f, parachute/m | 傘、日傘、赤い傘、パラシュート
cup | h | cup, mug, tea, coffee, teacup | Tasse/f, Becher/m, Tee/m, Kaffee/m | tasse/f, thé/m, café/m | 茶碗、カップ、お茶、コーヒー、湯のみ
bottle | h | bottle, message in a bottle, wine, whiskey, beer, whisky, sake | Flasche/f, Flaschenpost/f, Wein/m, Bier/n | bouteille/f, bouteille à la mer/f, vin/m, bière/f | 瓶、ボトル、ワイン、酒、ビール、日本酒
glass | h | glass, jar, tumbler | Glas/n | verre/m, bocal/m | グラス、コップ
plate | h | plate, dish, meal, dinner, soup, ramen, noodles, breakfast, food, feast, pizza, sushi, spaghetti | Teller/m, Gericht/n, Mahlzeit/f, Suppe/f, Essen/n, Abendessen/n | assiette/f, plat/m, repas/m, soupe/f, dîner/m, nourriture/f | 皿、料理、食事、ラーメン、夕食、ご飯、寿司、朝ごはん、味噌汁
cake | h | cake, birthday cake, wedding cake, pie, cupcake, cookie | Kuchen/m, Torte/f, Hochzeitstorte/f, Geburtstagskuchen/m, Keks/m | gâteau/m, tarte/f, pièce montée/f, gâteau d'anniversaire/m | ケーキ、誕生日ケーキ、お菓子、団子、クッキー
bread | h | bread, loaf, croissant, baguette | Brot/n, Brötchen/n, Croissant/n | pain/m, croissant/m, baguette/f | パン、食パン、おにぎり
apple | h | apple, fruit, orange, peach, lemon, watermelon | Apfel/m, Obst/n, Orange/f, Pfirsich/m | pomme/f, fruit/m, orange/f, pêche/f | りんご、リンゴ、果物、桃、みかん、スイカ
ice-cream | h | ice cream | Eis am Stiel/n, Eiscreme/f | glace à la vanille/f, cornet de glace/m | アイスクリーム、アイス、かき氷
pot | h | pot, kettle, cauldron, teapot | Topf/m, Kessel/m, Teekanne/f | marmite/f, bouilloire/f, chaudron/m, théière/f | 鍋、やかん、壺、急須
pan | h | pan, frying pan | Pfanne/f | poêle/f | フライパン
piano | - | piano, grand piano, keyboard, organ | Klavier/n, Flügel/m, Orgel/f | piano/m, orgue/m | ピアノ、オルガン
guitar | h | guitar, banjo, ukulele, shamisen | Gitarre/f | guitare/f | ギター、三味線、琵琶
violin | h | violin, fiddle, cello, stradivarius | Geige/f, Violine/f, Cello/n | violon/m, violoncelle/m | バイオリン、ヴァイオリン、チェロ
trumpet | h | trumpet, horn, flute, saxophone, whistle, harmonica | Trompete/f, Flöte/f, Saxofon/n, Horn/n, Mundharmonika/f | trompette/f, flûte/f, saxophone/m, cor/m, harmonica/m | トランペット、笛、サックス、フルート、ラッパ、ハーモニカ
drum | - | drum, drums, taiko | Trommel/f, Schlagzeug/n | tambour/m, batterie/f | 太鼓、ドラム
music-sheet | h | song, melody, tune, music, symphony, lullaby, score, anthem | Lied/n, Melodie/f, Musik/f, Symphonie/f, Schlaflied/n, Noten/f | chanson/f, mélodie/f, musique/f, symphonie/f, berceuse/f, partition/f | 歌、曲、音楽、メロディー、楽譜、子守唄、旋律
bell | - | bell, bells, church bell | Glocke/f, Glocken/f, Kirchenglocke/f | cloche/f, cloches/f, clochette/f | 鐘、鈴、釣鐘
microphone | h | microphone, mic | Mikrofon/n | micro/m, microphone/m | マイク
camera | h | camera, film camera, movie camera | Kamera/f, Fotoapparat/m | caméra/f, appareil photo/m | カメラ
photograph | h | photograph, photo, picture, portrait photo, polaroid, family photo | Foto/n, Fotografie/f, Bild/n, Familienfoto/n | photo/f, photographie/f, image/f | 写真、家族写真、一枚の写真
painting | - | painting, portrait, canvas, mural, drawing, masterpiece, art | Gemälde/n, Porträt/n, Leinwand/f, Zeichnung/f, Wandbild/n, Meisterwerk/n | tableau/m, toile/f, portrait/m, fresque/f, dessin/m, peinture/f, chef-d'œuvre/m | 絵、絵画、肖像画、壁画、名画
easel | - | easel | Staffelei/f | chevalet/m | イーゼル
paintbrush | h | paintbrush, brush, paint, colours, colors, pencil, pen | Pinsel/m, Farbe/f, Farben/f, Bleistift/m, Füller/m | pinceau/m, couleurs/f, peinture fraîche/f, crayon/m, stylo/m, plume/f | 筆、絵の具、鉛筆、色、ペン、万年筆
statue | - | statue, sculpture, monument, buddha | Statue/f, Skulptur/f, Denkmal/n | statue/f, sculpture/f, monument/m | 像、彫像、銅像、仏像、石像、地蔵
computer | - | computer, mainframe, terminal | Computer/m, Rechner/m | ordinateur/m | コンピューター、パソコン、コンピュータ
laptop | h | laptop | Laptop/m | ordinateur portable/m | ノートパソコン
screen | - | screen, monitor, surveillance footage, hologram, videotape | Bildschirm/m, Monitor/m, Hologramm/n | écran/m, moniteur/m, hologramme/m | 画面、スクリーン、モニター、ホログラム
television | - | television, tv, tv set | Fernseher/m | télévision/f, téléviseur/m | テレビ
radio | h | radio, walkie-talkie, distress signal, signal, broadcast, transmitter, cassette, sos | Radio/n, Funkgerät/n, Signal/n, Notruf/m, Funkspruch/m, Kassette/f | radio/f, signal/m, émetteur/m, talkie-walkie/m, cassette/f, signal de détresse/m | ラジオ、無線機、信号、無線、救難信号、カセット、通信
chair | - | chair, wheelchair, rocking chair, armchair | Stuhl/m, Sessel/m, Rollstuhl/m, Schaukelstuhl/m | chaise/f, fauteuil/m, fauteuil roulant/m | 椅子、車椅子、いす
table | - | table, desk, counter | Tisch/m, Schreibtisch/m, Theke/f | table/f, comptoir/m | 机、テーブル、カウンター
chess-board | - | chess, chess board, chessboard, chess match, game of chess | Schach/n, Schachbrett/n, Schachspiel/n | échecs/m, échiquier/m, partie d'échecs/f | 将棋、チェス、将棋盤、囲碁
cards | h | cards, playing cards, poker, card game | Spielkarten/f, Pokerspiel/n | cartes/f, poker/m | トランプ、カード、花札
bed | - | bed, cradle | Bett/n, Wiege/f | lit/m, berceau/m | ベッド、布団、ゆりかご
sofa | - | sofa, couch | Sofa/n, Couch/f | canapé/m, divan/m | ソファ
door | - | door, gate, secret door, hidden door, doorway | Tür/f, Tor/n, Geheimtür/f | porte/f, portail de fer/m, porte secrète/f | 扉、ドア、門、秘密の扉
window | - | window, windows | Fenster/n | fenêtre/f, vitre/f | 窓
bench | - | bench | Bank im Park/f, Parkbank/f | banc/m | ベンチ
tent | - | tent | Zelt/n | tente/f | テント
flag | h | flag, banner | Fahne/f, Flagge/f | drapeau/m | 旗
ball | h | ball, football, basketball, soccer ball, baseball | Ball/m, Fußball/m | balle/f, ballon de foot/m | ボール、球、サッカーボール
kite | h | kite | Drachen aus Papier/m, Papierdrachen/m | cerf-volant/m | 凧、たこ揚げ
balloon | h | balloon, balloons, red balloon, hot-air balloon, hot air balloon | Ballon/m, Luftballon/m, Heißluftballon/m, Ballons/m | ballon/m, ballon rouge/m, montgolfière/f | 風船、気球、赤い風船
doll | h | doll, puppet, marionette | Puppe/f, Marionette/f | poupée/f, marionnette/f | 人形
teddy-bear | h | teddy bear, teddy, stuffed animal, plush | Teddybär/m, Teddy/m, Kuscheltier/n, Stofftier/n | ours en peluche/m, peluche/f, doudou/m, nounours/m | ぬいぐるみ、テディベア、熊のぬいぐるみ
toy | h | toy, toys, spinning top | Spielzeug/n, Kreisel/m | jouet/m, jouets/m, toupie/f | おもちゃ、玩具、独楽
snowman | - | snowman | Schneemann/m | bonhomme de neige/m | 雪だるま
gift | h | gift, present, surprise, christmas present, birthday present | Geschenk/n, Weihnachtsgeschenk/n | cadeau/m | 贈り物、プレゼント
newspaper | h | newspaper, headline, magazine | Zeitung/f | journal/m | 新聞、雑誌
hammer | h | hammer, mallet | Hammer/m | marteau/m | ハンマー、金槌、木槌
wrench | h | wrench, tool, tools, screwdriver | Schraubenschlüssel/m, Werkzeug/n | clé anglaise/f, outil/m, outils/m, tournevis/m | スパナ、工具、道具、レンチ
axe | h | axe, hatchet, chainsaw | Axt/f, Beil/n | hache/f | 斧
shovel | h | shovel, spade, rake, hoe, pickaxe | Schaufel/f, Spaten/m | pelle/f, bêche/f, pioche/f | シャベル、鍬、スコップ
broom | h | broom, mop | Besen/m | balai/m | ほうき、箒
rope | h | rope, chain, thread, string, chains, tightrope | Seil/n, Kette/f, Faden/m, Ketten/f, Drahtseil/n | corde/f, chaîne/f, fil/m, ficelle/f | 縄、ロープ、鎖、糸、赤い糸、綱
ladder | - | ladder | Leiter/f | échelle/f | はしご、梯子
fishing-rod | h | fishing rod, rod, hook | Angel/f, Angelrute/f | canne à pêche/f, hameçon/m | 釣り竿、釣竿、釣り針
net | h | net, fishing net, trap | Netz/n, Fischernetz/n, Falle/f | filet/m, piège/m | 網、漁網、罠、ワナ
anchor | - | anchor | Anker/m | ancre/f | 錨、いかり
barrel | - | barrel, barrels, keg | Fass/n, Fässer/n | tonneau/m, barrique/f | 樽
wheel | - | wheel, steering wheel, ferris wheel | Rad aus Holz/n, Lenkrad/n, Steuerrad/n, Riesenrad/n | roue/f, volant/m, grande roue/f | 車輪、ハンドル、観覧車
tombstone | - | tombstone, gravestone, grave, headstone, coffin | Grabstein/m, Grab/n, Sarg/m | pierre tombale/f, tombe/f, cercueil/m | 墓石、墓、棺
cross | h | cross, crucifix | Kreuz/n | croix/f | 十字架
skull | h | skull | Schädel/m, Totenkopf/m | crâne/m | 頭蓋骨、どくろ
bones | - | bones, fossil, bone, skeleton, dinosaur bones | Knochen/m, Fossil/n | os/m, fossile/m, ossements/m | 骨、化石
syringe | h | syringe, vaccine, serum, needle, cure, antidote, injection | Spritze/f, Impfstoff/m, Serum/n, Heilmittel/n, Gegengift/n, Nadel/f | seringue/f, vaccin/m, sérum/m, remède/m, antidote/m, aiguille/f | 注射器、ワクチン、治療薬、血清、針、解毒剤
pill | h | pill, pills, medicine, poison, drug | Pille/f, Tablette/f, Medizin/f, Gift/n, Medikament/n | pilule/f, médicament/m, poison/m, comprimé/m | 薬、錠剤、毒、毒薬
microscope | - | microscope | Mikroskop/n | microscope/m | 顕微鏡
telescope | - | telescope, binoculars, spyglass | Teleskop/n, Fernrohr/n, Fernglas/n | télescope/m, lunette/f, jumelles de marine/f, longue-vue/f | 望遠鏡、双眼鏡
flask | h | flask, test tube, vial, virus, sample | Kolben/m, Reagenzglas/n, Virus/n, Probe/f | fiole/f, éprouvette/f, virus/m, échantillon/m | フラスコ、試験管、ウイルス、標本
gear | h | gear, cog, clockwork, spare part, machine part | Zahnrad/n, Uhrwerk/n, Ersatzteil/n | engrenage/m, rouage/m, mécanisme/m, pièce de rechange/f | 歯車、部品、ぜんまい
machine | - | machine, engine, device, contraption, invention, generator, reactor, motor | Maschine/f, Motor/m, Gerät/n, Erfindung/f, Generator/m, Reaktor/m | machine/f, moteur/m, appareil/m, invention/f, générateur/m, réacteur/m | 機械、エンジン、装置、発明品、発電機、原子炉
circuit | h | circuit, chip, microchip, code, memory, memory chip, hard drive, usb stick | Schaltkreis/m, Chip/m, Festplatte/f, Code/m, Datenträger/m | circuit/m, puce/f, disque dur/m, code/m, clé USB/f | 回路、チップ、記憶装置、データ、暗号
battery | h | battery, power cell, fuel, oxygen, oxygen tank | Batterie/f, Treibstoff/m, Sauerstoff/m | batterie électrique/f, pile/f, carburant/m, oxygène/m | 電池、バッテリー、燃料、酸素
button | - | button, red button | Knopf/m, roter Knopf/m | bouton/m, bouton rouge/m | ボタン、赤いボタン、スイッチ
lever | - | lever, switch | Hebel/m, Schalter/m | levier/m, interrupteur/m | レバー
portal | - | portal, gateway, wormhole, black hole, rift | Portal/n, Wurmloch/n, schwarzes Loch/n, Zeittor/n | portail/m, trou de ver/m, trou noir/m, brèche/f | 門の向こう、ポータル、ワームホール、ブラックホール、異世界の扉、時空の穴
potion | h | potion, elixir, love potion | Trank/m, Zaubertrank/m, Elixier/n, Liebestrank/m | potion/f, élixir/m, philtre/m | 魔法の薬、秘薬、惚れ薬
wand | h | wand, staff, spell, magic wand, cane, walking stick | Zauberstab/m, Stab/m, Zauberspruch/m, Stock/m | baguette magique/f, bâton/m, sortilège/m, sort/m, canne/f | 杖、魔法の杖、呪文
mask | h | mask, disguise, masks | Maske/f, Verkleidung/f, Masken/f | masque/m, déguisement/m | 仮面、お面、マスク、面
hat | h | hat, top hat, cap, helmet | Hut/m, Zylinder/m, Mütze/f, Helm/m | chapeau/m, casquette/f, casque/m | 帽子、麦わら帽子、兜
shoe | h | shoe, shoes, boots, slipper, glass slipper, sneakers, ballet shoes, red shoes | Schuh/m, Schuhe/m, Stiefel/m, Pantoffel/m, Ballettschuhe/m | chaussure/f, chaussures/f, soulier/m, bottes/f, pantoufle/f, chaussons/m, souliers/m | 靴、長靴、下駄、ガラスの靴、草履
glasses | h | glasses, spectacles, sunglasses, eyeglasses | Brille/f, Sonnenbrille/f | lunettes/f, lunettes de soleil/f | 眼鏡、メガネ、サングラス
scarf | h | scarf, red scarf, shawl, handkerchief | Schal/m, Tuch/n, Taschentuch/n | écharpe/f, foulard/m, châle/m, mouchoir/m | マフラー、スカーフ、ハンカチ、手ぬぐい
coat | h | coat, dress, wedding dress, kimono, jacket, suit, cloak, sweater, uniform | Mantel/m, Kleid/n, Hochzeitskleid/n, Jacke/f, Anzug/m, Umhang/m, Pullover/m | manteau/m, robe/f, robe de mariée/f, veste/f, cape/f, pull/m, costume/m | 着物、コート、上着、ドレス、浴衣、セーター
tower | - | tower, watchtower, clock tower | Turm/m, Glockenturm/m, Wachturm/m | tour/f, beffroi/m, tour de guet/f | 塔、鉄塔、時計塔
windmill | - | windmill, wind turbine | Windmühle/f, Windrad/n | moulin à vent/m, éolienne/f | 風車
bridge | - | bridge, rope bridge | Brücke/f, Hängebrücke/f | pont/m, pont suspendu/m | 橋、吊り橋
well | - | well, wishing well | Brunnen/m | puits/m | 井戸
shell | h | shell, seashell, conch | Muschel/f | coquillage/m, conque/f | 貝殻、貝、ほら貝
feather | h | feather | Feder/f | plume d'oiseau/f | 羽根、羽
footprints | - | footprint, footprints, tracks, blood, bloodstain | Fußspuren/f, Spur/f, Blut/n, Blutspur/f | empreinte/f, traces/f, sang/m, empreintes/f | 足跡、血痕、血
shadow | - | shadow | Schatten/m | ombre/f | 影
body | - | body, corpse, dead body | Leiche/f | cadavre/m, corps/m | 死体、遺体、亡骸
`
