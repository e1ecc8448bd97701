import type { Mood, ShotRole } from '../../film/vocabulary.ts'

const purposes: Record<ShotRole, string> = {
  establish: 'Say where and when we are',
  master: 'Hold everybody in one view',
  'work-in': 'Bring us nearer',
  dialogue: 'Stay with who is heard',
  reaction: 'Show what it does to them',
  insert: 'Make sure this thing is noticed',
  cutaway: 'Let the place speak',
  action: 'Make the deed plain',
  reveal: 'Turn the story on this',
  button: 'Close the scene',
}
const airs: Partial<Record<Mood, string>> = {
  calm: 'unhurried',
  tender: 'close and gentle',
  joyful: 'light',
  comic: 'plain, so that the joke lands',
  awe: 'with room to look up',
  mysterious: 'holding something back',
  tense: 'tightening',
  ominous: 'uneasy',
  urgent: 'no time to lose',
  melancholy: 'leaving them alone with it',
  triumphant: 'rising',
}

/** Why a shot is here, one line. */
export function intentOf(role: ShotRole, subject: string, mood: Mood): string {
  const air = airs[mood]
  return `${purposes[role]}: ${subject}${air ? ` (${air})` : ''}.`
}
