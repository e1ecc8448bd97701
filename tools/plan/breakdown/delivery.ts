import type { DialogueLine } from '../../film/shot.ts'
import type { CharacterCue } from '../../script/script.ts'
import { isVoice } from './people.ts'

const over =
  /^v\.? ?o\.?$|^voice[ -]?over|^narrat|^voix off|^erzähl|^off-?text|^ナレーション|^心の声|^n$|^m$/iu
const off =
  /^o\.? ?[sc]\.?$|^off\b|^hors[ -]champ|^im off|^from |^on (?:the )?(?:phone|radio|tv|speaker)|phone|telefon|radio|filtered|intercom|^声|電話|画面外/iu

/** Whether a voice is in the picture, near it, or laid over it. */
export function deliveryOf(cue: CharacterCue): DialogueLine['delivery'] {
  if (cue.extensions.some((extension) => over.test(extension))) return 'over'
  return isVoice(cue.name) || cue.extensions.some((extension) => off.test(extension)) ? 'off' : 'on'
}
