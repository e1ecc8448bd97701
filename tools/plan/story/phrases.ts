/** Small fixed words of a film's papers, by language. */
import type { TimeOfDay, Weather } from '../../film/vocabulary.ts'
import type { WordLanguage } from '../read/table.ts'
import type { Step } from './steps.ts'

export interface Phrases {
  interior: string
  exterior: string
  time: Record<TimeOfDay, string>
  /** After the hour, as in `Night, rain.`; nothing for clear weather. */
  weather: Record<Weather, string>
  beats: Record<Step['beat'], string>
  comma: string
  stop: string
  /** Joins the two leads in a title. */
  and: string
}

export const phrases: Record<WordLanguage, Phrases> = {
  en: {
    interior: 'INT.',
    exterior: 'EXT.',
    time: { day: 'Day', dawn: 'Dawn', dusk: 'Dusk', night: 'Night' },
    weather: { clear: '', rain: 'rain', snow: 'snow', fog: 'fog', storm: 'storm' },
    beats: {
      opening: 'Opening image',
      want: 'The want',
      deed: 'What happens',
      low: 'Low point',
      turn: 'The turn',
      end: 'Resolution',
      close: 'Closing image',
    },
    comma: ', ',
    stop: '. ',
    and: 'and',
  },
  de: {
    interior: 'INNEN',
    exterior: 'AUSSEN',
    time: { day: 'Tag', dawn: 'Morgengrauen', dusk: 'Abend', night: 'Nacht' },
    weather: { clear: '', rain: 'Regen', snow: 'Schnee', fog: 'Nebel', storm: 'Sturm' },
    beats: {
      opening: 'Eröffnung',
      want: 'Der Wunsch',
      deed: 'Was geschieht',
      low: 'Tiefpunkt',
      turn: 'Wendung',
      end: 'Auflösung',
      close: 'Schlussbild',
    },
    comma: ', ',
    stop: '. ',
    and: 'und',
  },
  fr: {
    interior: 'INT.',
    exterior: 'EXT.',
    time: { day: 'Jour', dawn: 'Aube', dusk: 'Soir', night: 'Nuit' },
    weather: { clear: '', rain: 'pluie', snow: 'neige', fog: 'brouillard', storm: 'tempête' },
    beats: {
      opening: 'Ouverture',
      want: 'Le désir',
      deed: 'Ce qui arrive',
      low: 'Au plus bas',
      turn: 'Le tournant',
      end: 'Dénouement',
      close: 'Image finale',
    },
    comma: ', ',
    stop: '. ',
    and: 'et',
  },
  ja: {
    interior: '屋内',
    exterior: '屋外',
    time: { day: '昼', dawn: '夜明け', dusk: '夕暮れ', night: '夜' },
    weather: { clear: '', rain: '雨', snow: '雪', fog: '霧', storm: '嵐' },
    beats: {
      opening: '幕開け',
      want: '願い',
      deed: '出来事',
      low: 'どん底',
      turn: '転機',
      end: '結末',
      close: '最後の画',
    },
    comma: '、',
    stop: '。',
    and: 'と',
  },
}
