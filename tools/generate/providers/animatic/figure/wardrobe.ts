/** The cut of every costume. Lengths in body heights unless said otherwise. */
import type { Look } from '../../../../film/bible.ts'
import { blend, darker, lighter } from './palette.ts'

export type Detail =
  | 'seam'
  | 'buttons'
  | 'double-buttons'
  | 'belt'
  | 'pockets'
  | 'lapels'
  | 'tie'
  | 'zip'
  | 'ribs'
  | 'apron'
  | 'plates'
  | 'pack'
  | 'badge'
  | 'collar'
  | 'sash'
  | 'placket'

export interface Cut {
  /** Where it ends: 0 at the hip joints … 1 at the ankles; null: tucked in. */
  hem: number | null
  /** How much wider than the hips at the hem. */
  flare: number
  /** Thickness over the body. */
  ease: number
  /** 1 follows the waist, 0 hangs straight. */
  waisted: number
  /** Thickness of the sleeves over the arm, and the widening at the cuff. */
  sleeve: number
  cuff: number
  /** Legs: in trousers, bare, or in the costume's own stuff. */
  legs: 'trousers' | 'bare' | 'same'
  boots: boolean
  gloves: boolean
  collar: 'none' | 'turned' | 'stand' | 'ring'
  details: readonly Detail[]
}

const plain: Cut = {
  hem: null,
  flare: 0,
  ease: 0.004,
  waisted: 0.6,
  sleeve: 0.004,
  cuff: 0,
  legs: 'trousers',
  boots: false,
  gloves: false,
  collar: 'none',
  details: [],
}

export const cuts: Record<Look['wardrobe'], Cut> = {
  coat: {
    ...plain,
    hem: 0.46,
    flare: 0.022,
    ease: 0.014,
    waisted: 0.45,
    sleeve: 0.011,
    cuff: 0.004,
    boots: true,
    collar: 'turned',
    details: ['seam', 'buttons', 'pockets', 'lapels'],
  },
  jacket: {
    ...plain,
    hem: 0.04,
    flare: 0.004,
    ease: 0.011,
    waisted: 0.35,
    sleeve: 0.009,
    collar: 'stand',
    details: ['zip', 'pockets'],
  },
  suit: {
    ...plain,
    hem: 0.1,
    flare: 0.008,
    ease: 0.008,
    waisted: 0.7,
    sleeve: 0.006,
    legs: 'same',
    collar: 'turned',
    details: ['lapels', 'tie', 'buttons', 'pockets'],
  },
  dress: { ...plain, hem: 0.56, flare: 0.05, waisted: 1.1, legs: 'bare', details: ['sash', 'collar'] },
  shirt: { ...plain, waisted: 0.5, collar: 'turned', details: ['placket', 'belt', 'collar'] },
  sweater: { ...plain, hem: 0.03, ease: 0.012, waisted: 0.3, sleeve: 0.01, details: ['ribs', 'collar'] },
  uniform: {
    ...plain,
    hem: 0.12,
    flare: 0.008,
    ease: 0.008,
    waisted: 0.8,
    sleeve: 0.006,
    legs: 'same',
    boots: true,
    collar: 'stand',
    details: ['double-buttons', 'belt', 'badge', 'pockets'],
  },
  robe: {
    ...plain,
    hem: 0.93,
    flare: 0.035,
    ease: 0.012,
    waisted: 0.4,
    sleeve: 0.012,
    cuff: 0.026,
    collar: 'turned',
    details: ['seam', 'sash'],
  },
  apron: { ...plain, collar: 'turned', details: ['apron', 'collar'] },
  armour: {
    ...plain,
    hem: 0.16,
    flare: 0.014,
    ease: 0.016,
    waisted: 0.8,
    sleeve: 0.01,
    legs: 'same',
    boots: true,
    gloves: true,
    collar: 'ring',
    details: ['plates', 'belt'],
  },
  spacesuit: {
    ...plain,
    hem: 0.02,
    ease: 0.028,
    waisted: 0.1,
    sleeve: 0.019,
    legs: 'same',
    boots: true,
    gloves: true,
    collar: 'ring',
    details: ['pack', 'belt'],
  },
}

export interface Cloth {
  main: string
  trousers: string
  shoes: string
  /** What shows in the neck: shirt, tie, trim. */
  accent: string
  inner: string
  metal: string
}

export function clothOf(look: Look): Cloth {
  const cut = cuts[look.wardrobe]
  const main =
    look.wardrobe === 'spacesuit'
      ? blend('#e4e2dc', look.colour, 0.18)
      : look.wardrobe === 'armour'
        ? blend('#8f95a3', look.colour, 0.22)
        : look.colour
  return {
    main,
    trousers: cut.legs === 'same' ? darker(main, 0.16) : blend(darker(look.accent, 0.45), '#26243a', 0.62),
    shoes: blend('#231d24', look.accent, 0.12),
    accent: look.accent,
    inner: look.wardrobe === 'apron' ? lighter(look.accent, 0.5) : blend('#efe9dc', look.accent, 0.1),
    metal: '#b9bcc6',
  }
}
