/** What a shot can ask of a model. Every rule speaks of one of these; each is present to a degree of 0 … 1. */
export const needNames = [
  'landscape',
  'environment',
  'physics',
  'realism',
  'hero',
  'length',
  'face',
  'character',
  'recurring',
  'speech',
  'camera',
  'action',
  'motion',
  'cutaway',
  'experimental',
  'draft',
] as const
export type NeedName = (typeof needNames)[number]

/** Needs in a person's words, for reasons and for what would change a choice. */
export const needWords: Record<NeedName, string> = {
  landscape: 'a landscape',
  environment: 'a real place',
  physics: 'physics to get right',
  realism: 'realism',
  hero: 'a hero shot',
  length: 'a long take',
  face: 'a face',
  character: 'a person at its centre',
  recurring: 'a recurring character',
  speech: 'speech',
  camera: 'a camera move',
  action: 'action',
  motion: 'busy motion',
  cutaway: 'a quick cutaway',
  experimental: 'a stylised or unreal image',
  draft: 'a cheap draft',
}
