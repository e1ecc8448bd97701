/** Third person plural of a template's verb, where the sentence does not spell it out. */
const germanPlurals: Readonly<Record<string, string>> = {
  ist: 'sind',
  hat: 'haben',
  wird: 'werden',
  kann: 'können',
  will: 'wollen',
  weiß: 'wissen',
  muss: 'müssen',
  sieht: 'sehen',
  liest: 'lesen',
  gibt: 'geben',
  nimmt: 'nehmen',
  tritt: 'treten',
  trifft: 'treffen',
  hilft: 'helfen',
  spricht: 'sprechen',
  bricht: 'brechen',
  wirft: 'werfen',
  isst: 'essen',
  läuft: 'laufen',
  hält: 'halten',
  fällt: 'fallen',
  schläft: 'schlafen',
  trägt: 'tragen',
  fährt: 'fahren',
  fängt: 'fangen',
  lässt: 'lassen',
  verlässt: 'verlassen',
  gräbt: 'graben',
  schlägt: 'schlagen',
  verbirgt: 'verbergen',
  erschrickt: 'erschrecken',
  entdeckt: 'entdecken',
  sitzt: 'sitzen',
  putzt: 'putzen',
  ritzt: 'ritzen',
  setzt: 'setzen',
  stürzt: 'stürzen',
  zerknüllt: 'zerknüllen',
  schweigt: 'schweigen',
  tut: 'tun',
  steigt: 'steigen',
  erkennt: 'erkennen',
}

const frenchPlurals: Readonly<Record<string, string>> = {
  est: 'sont',
  a: 'ont',
  va: 'vont',
  fait: 'font',
  dit: 'disent',
  prend: 'prennent',
  tient: 'tiennent',
  retient: 'retiennent',
  vient: 'viennent',
  voit: 'voient',
  met: 'mettent',
  sort: 'sortent',
  court: 'courent',
  lit: 'lisent',
  rit: 'rient',
  sourit: 'sourient',
  peut: 'peuvent',
  sait: 'savent',
  dort: 'dorment',
  vit: 'vivent',
  descend: 'descendent',
  attend: 'attendent',
  entend: 'entendent',
  suit: 'suivent',
  ralentit: 'ralentissent',
  veut: 'veulent',
  "s'assoit": "s'assoient",
  reste: 'restent',
}

function englishPlural(verb: string): string {
  const known: Readonly<Record<string, string>> = {
    is: 'are',
    has: 'have',
    does: 'do',
    was: 'were',
    goes: 'go',
  }
  if (known[verb] !== undefined) return known[verb]
  if (verb.endsWith('ies')) return `${verb.slice(0, -3)}y`
  return /(?:ss|sh|ch|x|zz|o)es$/.test(verb) ? verb.slice(0, -2) : verb.replace(/s$/, '')
}

export function pluralVerb(verb: string, language: string): string {
  if (language === 'en') return englishPlural(verb)
  if (language === 'de') return germanPlurals[verb] ?? verb.replace(/e?t$/, 'en')
  if (language === 'fr') return frenchPlurals[verb] ?? (verb.endsWith('e') ? `${verb}nt` : verb)
  return verb
}
