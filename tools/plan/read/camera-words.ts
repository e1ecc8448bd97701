/** Camera wishes as scripts write them: pattern → words of the film vocabulary. */
export interface CameraWish {
  size?: string
  movement?: string
  angle?: string
}

export const cameraWords: readonly (readonly [RegExp, CameraWish])[] = [
  [/\bextreme close[- ]?up|\bmacro\b|\bECU\b|détail extrême|超アップ|大写し/iu, { size: 'ECU' }],
  [
    /\bclose (?:on|up|shot)|\bclose-?up|\bCU\b|\bGroßaufnahme|\bnah auf|gros plan|クローズアップ|のアップ/iu,
    { size: 'CU' },
  ],
  [/\binsert\b|\bDetailaufnahme|\bInsert:|インサート/iu, { size: 'ECU' }],
  [/^\W{0,2}(?:low |high )?angle(?: shot)? on\b/iu, { size: 'MCU' }],
  [/\bmedium (?:shot|close)|\bHalbnah|plan (?:moyen|rapproché)|ミディアムショット/iu, { size: 'MS' }],
  [
    /\b(?:extreme|very) (?:wide|long) shot|\baerial|\bdrone|\bbird'?s[- ]eye|\bDrohne|\bLuftaufnahme|\bvue aérienne|ドローン|空撮|俯瞰/iu,
    { size: 'ELS', angle: 'high' },
  ],
  [
    /\b(?:wide|long|establishing|full) shot|\bwide on\b|^\W{0,2}WIDE\b(?= ?[:–—-])|\bTotale\b|plan (?:large|d'ensemble|général)|ロングショット|全景/iu,
    { size: 'LS' },
  ],
  [/\bPOV\b|point of view|\bSubjektive\b|caméra subjective|主観/u, { size: 'MS', movement: 'handheld' }],
  [
    /\bpan(?:s|ning)?\b (?:to|across|left|right|over|up|down|from)|\bpanoramique|\bSchwenk|パン(?:する|して)/iu,
    { movement: 'pan' },
  ],
  [/\btilt(?:s|ing)? (?:up|down)|ティルト/iu, { movement: 'tilt' }],
  [
    /\b(?:push(?:es)?|dolly|dollies|track(?:s|ing)?) (?:in|out|shot|with|alongside)|\btravelling|\bKamerafahrt|\bZufahrt|ドリー|トラッキング/iu,
    { movement: 'dolly' },
  ],
  [/\bzoom|\bZoom|ズーム/iu, { movement: 'zoom' }],
  [/\bcrane (?:up|down|shot)|\bKranfahrt|à la grue|クレーン(?:ショット|アップ)/iu, { movement: 'crane' }],
  [/\bhand-?held|\bHandkamera|caméra (?:à l')?épaule|手持ち/iu, { movement: 'handheld' }],
  [/\bwhip[- ]pan|\bReißschwenk/iu, { movement: 'whip' }],
  [
    /\b(?:camera|we) (?:circles?|orbits?)|\borbit(?:s|ing)? (?:around|shot)|\bumkreist/iu,
    { movement: 'orbit' },
  ],
  [/\blow[- ]angle|\bfrom below|\bUntersicht|contre-plongée|ローアングル|煽り/iu, { angle: 'low' }],
  [/\bhigh[- ]angle|\bfrom above|\bAufsicht|\bplongée|ハイアングル/iu, { angle: 'high' }],
  [/\boverhead|\btop[- ]shot|真上から/iu, { angle: 'overhead' }],
  [/\bdutch angle|\bcanted/iu, { angle: 'dutch' }],
]

/** The camera a line asks for; undefined when it asks for nothing. Earlier words win. */
export function readCamera(text: string): CameraWish | undefined {
  const wishes = cameraWords.filter(([pattern]) => pattern.test(text)).map(([, words]) => words)
  return wishes.length === 0 ? undefined : Object.assign({}, ...wishes.reverse())
}
