const distance =
  /\b(?:far (?:off|away|out|below)|in the distance|on the horizon|across the (?:water|bay|valley|river))\b|\b(?:am Horizont|in der Ferne|weit (?:weg|draußen|entfernt))(?!\p{L})|(?<!\p{L})(?:au loin|à l['’]horizon|dans le lointain)(?!\p{L})|遠く|彼方|水平線|地平線/iu

/** A light far off is a part of the view, never a lamp in a close one. */
export const speaksOfDistance = (text: string): boolean => distance.test(text)
