/**
 * What a script is full of when it is of a genre, though it never says so: nobody writes `thriller` into one.
 * genre | en | de | fr.
 */
import { Genre } from '../../film/vocabulary.ts'
import { rowsOf, wordCells } from './table.ts'

const text = `
thriller | blood, bloody, bleed, bleeding, wound, wounded, gun, pistol, knife, weapon, corpse, hide, hiding, crouch, whisper, whispering, threat, threaten, headlights, black car, follows, footsteps behind, locked, dead phone, line is dead, ransom, hostage, bullet, scream | Blut, blutig, blutet, Wunde, Waffe, Pistole, Messer, Leiche, verstecken, versteckt, flüstert, bedroht, Scheinwerfer, verfolgt, Schrei, Kugel | sang, saigne, blessure, arme, pistolet, couteau, cadavre, se cache, chuchote, menace, phares, suit, cri, balle
war | trench, shell, rifle, rifles, sergeant, private, bayonet, barbed wire, artillery, no man's land, hold your fire, platoon, helmet, mortar | Schützengraben, Granate, Gewehr, Feldwebel, Stacheldraht, Artillerie, Stahlhelm, Feuer einstellen | tranchée, obus, fusil, sergent, barbelés, artillerie, casque
science-fiction | spaceship, airlock, decompression, deck, hatch, life signs, hull, reactor, hologram, space suit, spacesuit, android, console, orbit, life support | Raumschiff, Luftschleuse, Lebenszeichen, Reaktor, Hologramm, Raumanzug, Konsole | vaisseau, sas, signes vitaux, réacteur, hologramme, combinaison, orbite
comedy | pyjamas, pajamas, upside down, soufflé, smoke alarm, oops, spills, trips over, banana, wrong way, wedding cake, falls into, bumps into, apron, jam, mother-in-law, giggles, grins, wig | Schlafanzug, verkehrt herum, Rauchmelder, verschüttet, stolpert, Torte, Schwiegermutter, kichert, grinst, Perücke | pyjama, à l'envers, renverse, trébuche, gâteau, belle-mère, glousse, perruque
drama | courtroom, judge, jury, objection, verdict, defence, defense, funeral, inheritance, will, silence, tears, hospital, mother, father, brother, sister, letter, leave me, sorry, forgive | Gericht, Richter, Urteil, Beerdigung, Erbe, Erbschaft, Testament, Schweigen, schweigen, Tränen, Vater, Mutter, Bruder, Schwester, Brief, vermacht | tribunal, juge, verdict, enterrement, héritage, testament, silence, larmes, père, mère, frère, sœur, lettre, pardon
romance | kiss, kisses, blushes, holds her hand, holds his hand, in love, embrace, dance together, wedding | küsst, errötet, verliebt, Hochzeit, umarmt | embrasse, rougit, amoureux, mariage
western | saloon, spurs, revolver, sheriff, holster, horses, ranch | Saloon, Sporen, Revolver, Sheriff | saloon, éperons, revolver, shérif
horror | grave, coffin, blood-curdling, ghost, attic, cellar, candle gutters, whispers her name, no reflection, crawls out, demon, possessed | Grab, Sarg, Gespenst, Dachboden, Keller, Dämon, besessen | tombe, cercueil, fantôme, grenier, cave, démon, possédée
`

export const scriptSigns = rowsOf(text).map((row) => ({ id: Genre.parse(row[0]), words: wordCells(row, 1) }))
