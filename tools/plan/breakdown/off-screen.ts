/** What is not in the room: heard from elsewhere, or to be seen from a window only. */

/** Outside of where the scene plays, in words. */
const outside =
  /(?<!\p{L})(?:outside(?! (?:of )?the box)|out on the (?:street|road|lawn)|in the street|from the (?:street|yard)|out there|next door|upstairs|downstairs|off-?screen|draußen|von draußen|auf der Straße|vor dem (?:Haus|Fenster)|nebenan|dehors|au[ -]dehors|à l['’]extérieur|dans la rue|devant la maison)(?!\p{L})|外で|外から/iu

/** What makes itself known by its sound: nobody sees the engine that idles. */
const sounds =
  /(?<!\p{L})(?:engines?|sirens?|alarms?|whistles?|footsteps|voices?|thunder|screams?|gunshots?|gunfire|shots?|guns|horns?|foghorn|murmurs?|music|applause|laughter|bells?|a (?:dog|knock|crash|bang|scream|shout|cry|voice)|motor(?:en)?|sirenen?|schritte|stimmen?|donner|schüsse?|ein (?:schuss|schrei|hund)|glocken?|musik|gelächter|moteur|sirènes?|alarme|pas|voix|tonnerre|coups? de feu|cloches?|musique|rires|un (?:chien|cri|coup))(?!\p{L})/iu
const sounding =
  /(?<!\p{L})(?:idl|wail|blar|ring|toll|chim|bark|howl|rumbl|honk|thunder|hum|screech|murmur|fad|echo|blow|sound|roar|cough|sputter|goes off|go off|goes through|die[sd]?|stops?|crackl|pop|boom|rattl|läut|heul|brumm|bell|dröhn|hall|verstumm|donner|knall|tick|sonn|hurl|gron|aboi|retenti|résonn|rugi|s['’]éteint|ronfl)\p{L}*/iu

export const isOutside = (text: string): boolean => outside.test(text)

/** Words that may stand before the sound that is the subject: `Somewhere far below, the ship's`. */
const mostBefore = 4

/** A sound is the subject of the sentence, and sounding is all it does. */
export function isHeard(text: string): boolean {
  const found = sounds.exec(text)
  if (!found) return false
  const before = text.slice(0, found.index)
  const clause = before.slice(before.lastIndexOf(',') + 1)
  const isLed = before === clause || outside.test(before) || /somewhere|irgendwo|quelque part/iu.test(before)
  if (!isLed || clause.trim().split(/\s+/u).length > mostBefore) return false
  return sounding.test(text.slice(found.index + found[0].length)) || /^(?:a|ein|un)\s/iu.test(found[0])
}
