/** Words for the hour, the weather, the mood, the genre and noises: concept | en | de | fr | ja. */
import { Genre, Mood, SoundEffect, TimeOfDay, Weather } from '../../film/vocabulary.ts'
import { rowsOf, wordCells, type WordsByLanguage } from './table.ts'

function table<Concept>(text: string, parse: (word: string) => Concept) {
  return rowsOf(text).map((row): { id: Concept; words: WordsByLanguage } => ({
    id: parse(row[0]!),
    words: wordCells(row, 1),
  }))
}

export const timeWords = table(
  `
night | night, midnight, nighttime, tonight, darkness, moonlight, moonlit, nocturnal, nightfall, starlight, after dark, new year's eve | Nacht, Mitternacht, nachts, Mondlicht, nächtlich, Dunkelheit, heute Nacht, Silvester | nuit, minuit, clair de lune, nocturne, obscurité, cette nuit | 夜、真夜中、深夜、夜中、月夜、闇、今夜、夜空、大晦日
dawn | dawn, sunrise, daybreak, early morning, morning, first light, break of day | Morgengrauen, Sonnenaufgang, Morgen, frühmorgens, Tagesanbruch, Morgendämmerung | aube, lever du soleil, aurore, matin, petit matin, point du jour | 夜明け、朝、明け方、早朝、日の出、暁
dusk | dusk, sunset, evening, twilight, golden hour, magic hour, late afternoon, sundown, nightfall approaches | Abend, Abenddämmerung, Sonnenuntergang, Dämmerung, abends, Abendrot, Zwielicht | crépuscule, coucher du soleil, soir, soirée, coucher de soleil, fin d'après-midi, brune | 夕方、夕暮れ、夕日、黄昏、日没、夕焼け、晩
day | day, daytime, noon, midday, afternoon, daylight, sunny, broad daylight | Tag, Mittag, Nachmittag, tagsüber, helllichter Tag, sonnig | jour, midi, après-midi, journée, plein jour, ensoleillé | 昼、真昼、午後、正午、日中、白昼
`,
  (word) => TimeOfDay.parse(word),
)

export const weatherWords = table(
  `
storm | storm, thunderstorm, hurricane, lightning, tempest, thunder, typhoon, gale, stormy, cyclone, tornado | Sturm, Gewitter, Orkan, Blitz, Unwetter, Donner, stürmisch, Taifun, Hurrikan, Sturmnacht | tempête, orage, ouragan, éclair, tonnerre, foudre, typhon, cyclone, orageux | 嵐、雷、台風、暴風、稲妻、雷雨、嵐の夜、暴風雨
rain | rain, rainy, raining, drizzle, downpour, shower, soaked, rain-soaked, wet, monsoon | Regen, regnerisch, regnet, Nieselregen, Wolkenbruch, verregnet, Regenschauer | pluie, pluvieux, pluvieuse, pleut, averse, bruine, déluge, pleuvoir | 雨、小雨、大雨、土砂降り、梅雨、雨の日、にわか雨
snow | snow, snowy, snowing, blizzard, snowfall, snowstorm, winter, frozen, snowbound, christmas, icy | Schnee, verschneit, schneit, Schneesturm, Winter, Schneefall, eisig, Weihnachten, gefroren | neige, enneigé, enneigée, neiger, blizzard, hiver, tempête de neige, glacé, noël, gelé | 雪、吹雪、雪の、冬、大雪、降雪、クリスマス、凍
fog | fog, foggy, mist, misty, haze, smoke, hazy, smoky, sandstorm | Nebel, neblig, Dunst, nebelig, Rauch, Nebelschwaden, Sandsturm | brouillard, brume, brumeux, brumeuse, fumée, tempête de sable | 霧、靄、もや、煙、霞、砂嵐、朝霧
clear | clear sky, sunshine, sunny, blue sky, cloudless, starry, clear night, summer | Sonnenschein, klarer Himmel, wolkenlos, sonnig, sternklar, Sommer | soleil radieux, ciel bleu, ensoleillé, beau temps, ciel dégagé, étoilé, été | 晴れ、快晴、青空、晴天、星空、夏
`,
  (word) => Weather.parse(word),
)

export const moodWords = table(
  `
calm | calm, quiet, peaceful, still, serene, gentle, silence, softly, silent | ruhig, still, friedlich, sanft, leise, Stille, gelassen | calme, paisible, tranquille, silencieux, doux, doucement, serein | 静か、穏やか、のどか、平和、そっと
tender | tender, loving, warm, kiss, embrace, intimate, caress, gentle touch, love, hug | zärtlich, liebevoll, innig, Kuss, Umarmung, Liebe, warmherzig | tendre, tendrement, amoureux, baiser, étreinte, intime, amour, câlin | 優し、愛し、温か、ぬくもり、抱擁、キス
joyful | happy, joy, joyful, laugh, celebrate, cheerful, delight, party, smile, dance | glücklich, fröhlich, Freude, lachen, feiern, jubeln, heiter, lächeln | heureux, heureuse, joie, joyeux, rire, célébrer, fête, gai, sourire | 喜、楽し、嬉し、笑、祝、幸せ、微笑
comic | funny, clumsy, absurd, silly, ridiculous, goofy, awkward, mishap, hilarious | komisch, lustig, tollpatschig, albern, absurd, ungeschickt, peinlich | drôle, comique, maladroit, maladroite, absurde, ridicule, gaffe, loufoque | おかし、滑稽、ドジ、おっちょこちょい、面白、とんちんかん
awe | wonder, wonderful, magnificent, vast, breathtaking, majestic, glorious, marvel, amazed, endless, awe | Wunder, wunderbar, gewaltig, majestätisch, atemberaubend, staunen, prächtig, endlos | merveille, merveilleux, magnifique, immense, majestueux, émerveillé, époustouflant, grandiose | 壮大、驚き、感動、素晴らし、雄大、果てしな、神秘的な美
mysterious | mysterious, strange, secret, unknown, enigma, mystery, hidden, cryptic, puzzling, eerie, odd | geheimnisvoll, seltsam, Geheimnis, unbekannt, Rätsel, rätselhaft, merkwürdig | mystérieux, mystérieuse, étrange, secret, inconnu, énigme, mystère, insolite | 謎、不思議、秘密、神秘、奇妙、不可解
tense | tense, nervous, suspense, danger, dangerous, careful, hold breath, trapped, uneasy, suspicious, stare down, gun | gespannt, nervös, Gefahr, gefährlich, angespannt, vorsichtig, misstrauisch, Spannung | tendu, nerveux, danger, dangereux, dangereuse, méfiant, suspense, prudent | 緊張、危険、不安、危な、息を殺、警戒、疑
ominous | dark, sinister, evil, ominous, threatening, dread, creepy, haunted, menacing, scream, blood, corpse, terror | finster, böse, unheimlich, bedrohlich, düster, Grauen, Schrecken, Blut, Angst | sombre, sinistre, maléfique, menaçant, effrayant, hanté, lugubre, sang, terreur | 暗い、不気味、邪悪、恐ろし、恐怖、血、怖、呪われ
urgent | hurry, rush, race, urgent, panic, run, chase, countdown, alarm, emergency, before it's too late, before it is too late | eilig, Eile, hetzen, dringend, Panik, rennen, Countdown, Alarm, Notfall, bevor es zu spät | vite, urgent, panique, courir, compte à rebours, alarme, urgence, précipitation, avant qu'il ne soit trop tard | 急、慌て、緊急、パニック、必死、カウントダウン、間に合
melancholy | sad, lonely, alone, loss, grief, mourn, tears, farewell, goodbye, regret, melancholy, last, empty, lost, cry, abandoned | traurig, einsam, allein, Verlust, Trauer, Tränen, Abschied, Reue, letzte, leer, verlassen | triste, seul, seule, perte, deuil, larmes, adieu, regret, dernier, dernière, vide, solitaire, mélancolique | 悲し、寂し、孤独、一人、別れ、涙、最後、喪失、空っぽ、ひとり
triumphant | triumph, victory, win, champion, hero, success, glory, finally, cheer, free at last | Triumph, Sieg, siegen, gewinnen, Held, Erfolg, endlich, Jubel, frei | triomphe, victoire, gagner, champion, succès, gloire, enfin, acclamer, libre | 勝利、優勝、成功、栄光、ついに、歓声、勝
neutral | ordinary, everyday, normal | gewöhnlich, alltäglich, normal | ordinaire, quotidien, normal | 普通、日常、いつも
`,
  (word) => Mood.parse(word),
)

export const genreWords = table(
  `
science-fiction | science fiction, sci-fi, robot, android, space, spaceship, astronaut, alien, planet, mars, future, time machine, cyborg, artificial intelligence, galaxy, time travel, clone, spacecraft, moon base, cyberpunk, dystopian, laboratory, space station, scientists, crystal, signal from | Science-Fiction, Roboter, Raumschiff, Astronaut, Astronautin, Alien, Planet, Mars, Zukunft, Zeitmaschine, Weltraum, Außerirdische, künstliche Intelligenz, Androide, Zeitreise, Raumstation | science-fiction, robot, vaisseau spatial, astronaute, extraterrestre, planète, Mars, futur, machine à remonter le temps, espace, androïde, intelligence artificielle, voyage dans le temps, station spatiale | SF、ロボット、宇宙、宇宙飛行士、宇宙船、宇宙人、惑星、火星、未来、タイムマシン、エイリアン、人工知能、アンドロイド
horror | horror, haunted, ghost, zombie, vampire, demon, monster, possessed, curse, creepy, nightmare, slasher, werewolf, undead, seance, scream, asylum, old house, attic, cellar door, every mirror, doll, babysitter, séance, exorcist, creature in the | Horror, Spuk, Geist, Gespenst, Zombie, Vampir, Dämon, Monster, besessen, Fluch, Albtraum, Werwolf, spukt, unheimlich, altes Haus, Dachboden, Puppe, Babysitterin | horreur, hanté, hantée, fantôme, zombie, vampire, démon, monstre, possédé, malédiction, cauchemar, loup-garou, spectre, vieille maison, grenier, poupée | ホラー、幽霊、お化け、ゾンビ、吸血鬼、悪魔、怪物、呪い、悪夢、怨霊、恐怖、怪談
fantasy | fantasy, dragon, wizard, witch, magic, fairy, elf, unicorn, spell, kingdom, enchanted, sorcerer, mermaid, princess, magical, goblin, knight, prophecy, troll, wand, the moon falls, land of ghosts, dead king, talking animal, giant, curse | Fantasy, Drache, Drachen, Zauberer, Hexe, Magie, magisch, Fee, Elfe, Einhorn, Königreich, verzaubert, Meerjungfrau, Prinzessin, Ritter, Kobold, Zauberstab, Märchen | fantastique, dragon, magicien, sorcière, magie, magique, fée, elfe, licorne, royaume, enchanté, sirène, princesse, chevalier, lutin, conte de fées, sorcier, un dragon, dragon blessé | ファンタジー、ドラゴン、竜、龍、魔法使い、魔女、魔法、妖精、王国、人魚、姫、騎士、妖怪、龍神
western | western, cowboy, gunslinger, sheriff, outlaw, saloon, wild west, bounty hunter, frontier, stagecoach, gunfighter, ranch, cattle baron, cattle, card game in the | Western, Cowboy, Revolverheld, Sheriff, Saloon, Wilder Westen, Kopfgeldjäger, Gesetzloser | western, cow-boy, shérif, saloon, far west, hors-la-loi, chasseur de primes, diligence | 西部劇、カウボーイ、ガンマン、保安官、賞金稼ぎ、西部
crime | crime, detective, thief, heist, murder, police, gangster, robbery, mafia, steal, burglar, bank, con man, noir, killer, cop, forger, jewel, evidence, theft, diamond, pickpocket, steals, stolen, suitcase full of money, jeweller | Krimi, Detektiv, Detektivin, Dieb, Diebin, Raub, Mord, Polizei, Gangster, Mafia, Einbrecher, stehlen, stiehlt, Kommissar, Kommissarin, Bankraub, Mörder, Diamant | policier, polar, détective, voleur, voleuse, braquage, meurtre, police, gangster, mafia, voler, cambrioleur, commissaire, assassin, diamant, enquête, casse | 犯罪、探偵、刑事、泥棒、怪盗、殺人、警察、ギャング、ヤクザ、強盗、事件、銀行強盗、宝石
thriller | thriller, spy, hostage, conspiracy, bomb, kidnap, hunted, assassin, countdown, blackmail, surveillance, stalker, hitman, secret agent, fugitive, witness, conspiracies, undercover, hacker, pretending, pretend, impostor, imposter, before dawn, before midnight, already dead, truth about, disappears, vanished, find out who, must find out, locked in, poison, vaccine | Thriller, Spion, Spionin, Geisel, Verschwörung, Bombe, Entführung, entführt, Attentäter, Erpressung, Agent, Agentin, Hacker, Hackerin, Flucht, vor Mitternacht, vor Morgengrauen, gibt sich als, verschwindet spurlos | thriller, espion, espionne, otage, complot, bombe, enlèvement, traqué, chantage, agent secret, témoin, tueur, avant minuit, avant l'aube, un meurtre, convaincre la police, fugitif, fugitive | スリラー、スパイ、人質、陰謀、爆弾、誘拐、暗殺者、殺し屋、脅迫、逃亡者、ハッカー、サスペンス
war | war, soldier, battlefield, trench, battle, army, general, frontline, invasion, resistance, troops, sniper, bomber, prisoner of war, trenches, medic, minefield, enemy, front line, armistice, bunker | Krieg, Soldat, Soldatin, Schlachtfeld, Schützengraben, Armee, Front, Truppen, Widerstand, Weltkrieg, Sanitäter, feindlich, feindliche, feindlicher, Soldaten, Minenfeld | guerre, soldat, champ de bataille, tranchée, tranchées, armée, front, résistance, troupes, soldats, ennemi, ennemis | 戦争、兵士、戦場、塹壕、軍、前線、合戦、戦時
action | action, explosion, chase, fight, escape, mission, mercenary, superhero, martial arts, ninja, samurai, race against, stunt, warrior, racing driver, pirate, racer, getaway, firefighter, stunt driver, race across, has one hour, ten minutes to, minutes to save, courier must, burning, bomb disposal | Action, Explosion, Verfolgungsjagd, Kampf, Mission, Superheld, Ninja, Samurai, Krieger, Söldner, Rennfahrer, Pirat, Feuerwehrmann, Feuerwehrfrau, Stuntman, eine Stunde Zeit | action, explosion, course-poursuite, combat, mission, super-héros, ninja, samouraï, guerrier, mercenaire, pirate, pompier, cascadeur, une heure pour | アクション、爆発、追跡、戦い、任務、ヒーロー、忍者、侍、武士、格闘、決闘、海賊、剣士
romance | romance, love, lover, lovers, kiss, wedding, fall in love, heart, sweetheart, love letter, valentine, date, soulmate, bride, marry | Romanze, Liebe, verliebt, Kuss, Hochzeit, Liebespaar, Liebesbrief, Herz, Braut, heiraten, verlieben | romance, amour, amoureux, amoureuse, baiser, mariage, lettre d'amour, cœur, amants, mariée | 恋愛、恋、愛、キス、結婚、恋人、ラブレター、初恋、片思い
comedy | comedy, funny, clumsy, absurd, mix-up, hilarious, prank, awkward, wacky, accidentally, disaster, ridiculous, clown, wedding, chicken, lazy, comedian, worst, rival bakers, rival, must share, mayor, neighbours, fake, pretend to be, mistaken for, by mistake, by accident, twins, mother-in-law, wedding planner, bakers | Komödie, lustig, tollpatschig, versehentlich, Verwechslung, absurd, Streich, Clown, faul, chaotisch, komisch, schlechteste, verwechselt, aus Versehen, rivalisierende, sich teilen, Schwiegermutter | comédie, drôle, maladroit, maladroite, absurde, quiproquo, farce, gaffe, clown, par erreur, paresseux, pire, par accident, belle-mère, rivaux, rivales | コメディ、おかしな、ドジ、うっかり、間違って、勘違い、ピエロ、ぐうたら、お笑い
family | family, child, girl, boy, puppy, kitten, grandmother, grandfather, toy, teddy bear, children, school, friendship, birthday, dog, snowman, penguin, kid, kite, circus | Familie, Kind, Mädchen, Junge, Welpe, Großmutter, Großvater, Spielzeug, Teddybär, Kinder, Freundschaft, Geburtstag, Hund, Schneemann, Pinguin, Oma, Opa | famille, enfant, petite fille, garçon, chiot, grand-mère, grand-père, jouet, ours en peluche, enfants, amitié, anniversaire, chien, bonhomme de neige, pingouin, cirque | 家族、子供、少女、少年、夏休み、子犬、祖母、祖父、おもちゃ、ぬいぐるみ、友情、誕生日、犬、雪だるま、ペンギン、おばあちゃん、おじいちゃん
documentary | documentary, true story, interview, archive, real life, wildlife, day in the life, portrait of a | Dokumentarfilm, Doku, wahre Geschichte, Interview, Archiv, Tierfilm, Porträt eines | documentaire, histoire vraie, interview, archives, portrait d'un | ドキュメンタリー、実話、記録映画、インタビュー、密着
slow-cinema | slow cinema, meditation, contemplative, slow film, nothing happens, stillness, empty city, long take, empty | langsames Kino, meditativ, kontemplativ, Stille, leere Stadt, leer | cinéma contemplatif, méditation, contemplatif, lenteur, ville vide, vide | 静寂、瞑想、ゆっくりと、無人の街、誰もいない
drama | drama, grief, loss, father, mother, dying, estranged, divorce, forgiveness, reconcile, widow, illness, poverty, addiction, refugee, secret, prison, regret | Drama, Trauer, Verlust, Vater, Mutter, sterbend, Scheidung, Vergebung, Witwe, Krankheit, Armut, Flucht, Versöhnung | drame, deuil, perte, père, mère, mourant, divorce, pardon, veuve, maladie, pauvreté, réfugié, réconciliation | ドラマ、喪失、父、母、死、離婚、許し、未亡人、病気、貧し、和解
`,
  (word) => Genre.parse(word),
)

/** Noises a text names outright. */
export const soundWords = table(
  `
thunder | thunder, thunderclap | Donner, Donnerschlag | tonnerre | 雷鳴、雷
sea-wave | waves, surf | Wellen, Brandung | vagues, ressac | 波、波音
splash | splash, plunge | platscht, plätschert, platschen | éclaboussure, plouf | 水しぶき、飛沫
wind-gust | wind, gust, breeze, gale | Wind, Böe, Windstoß | vent, rafale, bourrasque | 風、突風
bell | bell, bells, chime, toll | Glocke, läutet, läuten | cloche, sonne, carillon | 鐘、鈴
door-open | door opens, open the door | Tür öffnet sich, Tür geht auf | porte s'ouvre | 扉が開、ドアが開
door-close | door slams, slam, slams shut | Tür knallt, schlägt zu | porte claque, claque | 扉が閉、ドアが閉
knock | knock, knocking | klopft, Klopfen | frappe à la porte, toc toc | ノック
engine | engine, motor, idling | Motor, brummt | moteur, vrombit | エンジン
car-pass | traffic, cars pass | Verkehr, Autos | circulation | 車が通
brakes | brakes, screech, skid | Bremsen, quietschen | freins, crissement | ブレーキ、急停車
gunshot | gunshot, shot rings, gunfire, bang | Schuss, Schüsse, knallt | coup de feu, détonation | 銃声
explosion | explosion, blast, boom | Explosion, Knall | explosion, déflagration | 爆発
glass-break | glass breaks, shatters, smash | Glas zerbricht, splittert, klirrt | verre brisé, se brise | ガラスが割れ
punch | punch, punches | Faust, Schlag, schlägt | coup de poing, frappe | 殴
phone-ring | phone rings, ringing phone, telephone rings | Telefon klingelt, Handy klingelt | téléphone sonne | 電話が鳴
typing | typing, types | tippt | tape au clavier | タイプ、打鍵
clock-tick | ticking, ticks, clock ticks | tickt, Ticken | tic-tac | 時計の音、カチカチ
heartbeat | heartbeat, heart pounds, heart beats | Herzschlag, Herz klopft | battement de cœur, cœur bat | 鼓動、心臓
hoofbeats | hooves, hoofbeats, gallop | Hufe, Hufschlag, galoppiert | sabots, galope | 蹄
dog-bark | bark, barks, barking | bellt, Bellen | aboie, aboiement | 吠え
birdsong | birdsong, chirp, birds sing, tweets | Vogelgesang, zwitschern, zwitschert | chant des oiseaux, gazouillis | さえずり、鳥の声
gull | gull, gulls, seagulls | Möwe, Möwen | mouette, mouettes, goéland | カモメ
crow | crow, crows, raven, caws | Krähe, Krähen, Rabe | corbeau, corbeaux, corneille | カラス、烏
applause | applause, applaud, clap, ovation | Applaus, applaudieren, klatschen, Beifall | applaudissements, applaudit, ovation | 拍手、喝采
crowd | crowd, cheering crowd, audience, spectators | Menge, Publikum, Zuschauer | foule, public, spectateurs | 群衆、観客、歓声
siren | siren, sirens, alarm | Sirene, Sirenen, Alarm | sirène de police, alarme | サイレン、警報
train | train, locomotive | Zug, Lokomotive | train, locomotive | 列車、電車、汽車
aircraft | plane, aircraft, jet, helicopter | Flugzeug, Hubschrauber | avion, hélicoptère | 飛行機、ヘリコプター
fire | fire, flames, crackle, campfire | Feuer, Flammen, knistert | feu, flammes, crépite | 火、炎、焚き火
machine-hum | hum, hums, machine, reactor, generator | summt, Maschine, Generator | ronronne, machine, générateur | 機械、唸り
beep | beep, beeps, signal, monitor | piept, Piepen, Signal | bip, signal | ピッ、信号音、電子音
robot-servo | robot, android, servo | Roboter, Androide | robot, androïde | ロボット、アンドロイド
whoosh | whoosh, swish, dash past | saust, zischt | siffle, fuse | 風を切
sword | sword, blades, steel | Schwert, Klingen | épée, lames | 剣、刀
switch-click | switch, click, lever | Schalter, klickt, Hebel | interrupteur, clic, levier | スイッチ、カチッ
paper | letter, page, paper, pages | Brief, Papier, Seite, Blatt | lettre, papier, page | 手紙、紙、頁
metal-clank | clank, metal, chains, rattle | Metall, Ketten, klirren, rasselt | métal, chaînes, cliquetis | 金属、鎖
creak | creak, creaks, floorboards | knarrt, Dielen, quietscht | grince, plancher, grincement | きしむ、軋
water-drip | drip, drips, leak | tropft, Tropfen | goutte, goutte à goutte | 滴、しずく
rocket | rocket, liftoff, launch | Rakete, Start der Rakete | fusée, décollage | ロケット、打ち上げ
magic | spell, magic, sparkle, enchanted | Zauber, Magie, Funken | sortilège, magie, étincelle | 魔法、呪文
laugh | laughter, laughs, giggles | Gelächter, lacht, kichert | rires, rit, ricane | 笑い声、笑
running | footsteps running, running footsteps | rennende Schritte | pas précipités | 駆け足
footsteps | footsteps, steps | Schritte | bruits de pas, pas | 足音
`,
  (word) => SoundEffect.parse(word),
)
