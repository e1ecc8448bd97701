/** What a second view of a deed goes on to show, after the deed's own words: `Mara lifts the lamp: her hands.` */
export type Who = 'woman' | 'man' | 'neutral' | 'many'

export interface Continuation {
  face: Readonly<Record<Who, readonly string[]>>
  hands: Readonly<Record<Who, string>>
  /** One small figure in a room, or under the sky. */
  indoors: string
  outdoors: readonly [one: string, many: string]
  joint: string
  end: string
  /** Words before a thing that stay the same in every case. */
  before: string
}

const ends = { joint: ': ', end: '.' }

export const continuations: Readonly<Record<string, Continuation>> = {
  en: {
    face: {
      woman: ['her face', 'her eyes'],
      man: ['his face', 'his eyes'],
      neutral: ['its face', 'its eyes'],
      many: ['their faces', 'their eyes'],
    },
    hands: { woman: 'her hands', man: 'his hands', neutral: 'its hands', many: 'their hands' },
    indoors: 'the whole room around',
    outdoors: ['a small figure under the sky', 'small figures under the sky'],
    before: 'the|an?|his|her|its|their|one',
    ...ends,
  },
  de: {
    face: {
      woman: ['ihr Gesicht', 'ihre Augen'],
      man: ['sein Gesicht', 'seine Augen'],
      neutral: ['sein Gesicht', 'seine Augen'],
      many: ['die Gesichter', 'die Augen'],
    },
    hands: { woman: 'ihre Hände', man: 'seine Hände', neutral: 'seine Hände', many: 'die Hände' },
    indoors: 'der ganze Raum ringsum',
    outdoors: ['eine kleine Gestalt unter dem Himmel', 'kleine Gestalten unter dem Himmel'],
    before: 'die|das|eine?|seine?|ihre?',
    ...ends,
  },
  fr: {
    face: {
      woman: ['son visage', 'ses yeux'],
      man: ['son visage', 'ses yeux'],
      neutral: ['son visage', 'ses yeux'],
      many: ['leurs visages', 'leurs yeux'],
    },
    hands: { woman: 'ses mains', man: 'ses mains', neutral: 'ses mains', many: 'leurs mains' },
    indoors: 'toute la pièce autour',
    outdoors: ['une petite silhouette sous le ciel', 'de petites silhouettes sous le ciel'],
    before: 'le|la|les|une?|des|son|sa|ses|leurs?',
    joint: ' : ',
    end: '.',
  },
  es: {
    face: {
      woman: ['su rostro', 'sus ojos'],
      man: ['su rostro', 'sus ojos'],
      neutral: ['su rostro', 'sus ojos'],
      many: ['sus rostros', 'sus ojos'],
    },
    hands: { woman: 'sus manos', man: 'sus manos', neutral: 'sus manos', many: 'sus manos' },
    indoors: 'toda la habitación alrededor',
    outdoors: ['una figura pequeña bajo el cielo', 'figuras pequeñas bajo el cielo'],
    before: 'el|la|los|las|una?|su|sus',
    ...ends,
  },
  it: {
    face: {
      woman: ['il suo volto', 'i suoi occhi'],
      man: ['il suo volto', 'i suoi occhi'],
      neutral: ['il suo volto', 'i suoi occhi'],
      many: ['i loro volti', 'i loro occhi'],
    },
    hands: {
      woman: 'le sue mani',
      man: 'le sue mani',
      neutral: 'le sue mani',
      many: 'le loro mani',
    },
    indoors: 'tutta la stanza intorno',
    outdoors: ['una piccola figura sotto il cielo', 'piccole figure sotto il cielo'],
    before: 'il|lo|la|i|gli|le|una?',
    ...ends,
  },
  ja: {
    face: {
      woman: ['その顔', 'その瞳'],
      man: ['その顔', 'その瞳'],
      neutral: ['その顔', 'その瞳'],
      many: ['ふたりの顔', 'ふたりの瞳'],
    },
    hands: { woman: 'その手', man: 'その手', neutral: 'その手', many: 'その手' },
    indoors: '部屋いっぱいの静けさ',
    outdoors: ['空の下の小さな姿', '空の下の小さな姿'],
    before: 'その',
    joint: '。',
    end: '。',
  },
}
