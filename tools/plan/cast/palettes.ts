/** Colours a cast is dressed and drawn in. */

/** Main costume colours far apart from one another, strongest first. */
export const costumeColours: readonly string[] = [
  '#d9a21b',
  '#2f6db5',
  '#b5323c',
  '#3d8a57',
  '#7b3f98',
  '#e0702a',
  '#1f8a91',
  '#c75a8a',
  '#8a5a33',
  '#5a6b7d',
  '#9bbf4a',
  '#f0e4cf',
  '#2b2f3a',
  '#a9c9e8',
]

export const skinTones: readonly string[] = ['#f2cfb3', '#e6b58f', '#cf9a6e', '#b07a4e', '#8d5b3a', '#5f3c28']
export const hairColours: readonly string[] = [
  '#2a211d',
  '#4a3324',
  '#7a4a26',
  '#b0793a',
  '#d8b56a',
  '#8f2f1f',
]
export const oldHairColours: readonly string[] = ['#d9d9d6', '#b8b8b6', '#efeeea']
/** Among people of East Asian names. */
export const darkHairColours: readonly string[] = ['#1c1a1b', '#2a2322']
export const lightSkinTones: readonly string[] = ['#f2d3b5', '#ecc49d', '#deb088']

export const womensHair = ['long', 'bob', 'ponytail', 'bun', 'curly', 'short'] as const
export const mensHair = ['short', 'crop', 'curly', 'wild', 'bald'] as const

/** What a part without an occupation may wear. */
export const womensWardrobe = ['coat', 'dress', 'sweater', 'jacket'] as const
export const mensWardrobe = ['jacket', 'coat', 'shirt', 'sweater'] as const

/** Metres to the top of the head, nose or comb: what a shape is as an adult. */
export const speciesHeights: Readonly<Record<string, number>> = {
  dog: 0.6,
  cat: 0.35,
  horse: 1.7,
  bird: 0.3,
  penguin: 0.8,
  wolf: 0.85,
  fox: 0.5,
  bear: 1.8,
  rabbit: 0.35,
  mouse: 0.2,
  deer: 1.3,
  lion: 1.1,
  elephant: 3,
  monkey: 0.9,
  fish: 0.4,
  whale: 3,
  turtle: 0.4,
  snake: 0.4,
  butterfly: 0.2,
  dragon: 3.5,
  monster: 2.4,
  vampire: 1.85,
  zombie: 1.75,
  giant: 3.8,
  fairy: 0.9,
  mermaid: 1.65,
  tree: 2.2,
  doll: 0.6,
}
