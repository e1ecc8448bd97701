/** What each tool is for, as the language model reads it. */
import type { OperationKind } from '../../tools/operations/operation.ts'

export const operationWords: Readonly<Record<OperationKind, string>> = {
  plan: 'Plans a new film from what the person wrote. It replaces all shots, so use it only for an empty film or when a new film is asked for.',
  'add-shot':
    'Adds one shot behind the named one; after = null puts it first. The rest comes from the words and the neighbour.',
  'split-shot': 'Cuts one shot into two at so many seconds from its beginning.',
  'merge-shots': 'Makes one shot of neighbours.',
  'delete-shots': 'Takes shots out of the film.',
  'move-shots': 'Moves shots behind the named one; after = null puts them first.',
  'swap-shots': 'Lets two shots change places.',
  'edit-shots':
    'Sets fields of shots: size, angle, lens, movement, time of day, weather, light, mood, cast, dialogue, sound, duration, transition and so on. `scale` multiplies the lengths (0.8 = a fifth shorter). Give only what changes.',
  'edit-scene': 'Sets place, time of day, weather, mood or beat of a whole scene; every shot of it follows.',
  'set-model':
    'Locks the video model of shots without making a take; null gives the choice back to the rules.',
  'redo-shots':
    'Makes another take of each named shot; with `model`, by that model and no other. May cost money, and then the studio asks the person itself.',
  'pick-take': 'Puts a certain take of a shot into the cut; null = the newest.',
  'restore-take': 'Brings a shot back to what it was when the take was made, and picks that take.',
  'trim-shot': 'Leaves seconds at the head or tail of the take out of the cut.',
  'set-length': 'Makes the whole film, or the named shots together, so many seconds long.',
  'set-sound': 'Turns voices, music, effects or ambience on or off, or louder or softer in decibels.',
  'set-title': 'Sets the title, and the author if given.',
  'set-style': 'Sets the look, the picture format or the genre of the whole film.',
  'set-budget':
    'Sets the most the film may spend and what may be spent at a time without asking. In US dollars.',
  'add-character': 'Adds somebody to the bible.',
  'edit-character': 'Changes name, description, role, look or voice of somebody in the bible.',
  'remove-character': 'Takes somebody out of the bible who is in no shot.',
  'add-location': 'Adds a place to the bible.',
  'edit-location': 'Changes name, description or kind of a place in the bible.',
  vote: 'Keeps which of two takes the person finds better.',
  branch: 'Makes a copy of the film with its history, to try something else.',
  export: 'Brings a file up to date and offers it for download.',
}

export const questionWords = {
  undo: 'Takes back the last change.',
  redo: 'Does again what was taken back last.',
  look_at_film:
    'Reads the film as it is now: scenes, shots, characters, places, budget. With `shots` or `scene`, only those, so ask for what you need.',
  explain_model:
    'Why a shot goes to its video model, which sentence of the rules spoke, and what would change it.',
  estimate_cost: 'What one new take of the named shots would cost, or of all shots.',
  what_is_stale: 'Which shots show an older version of what is asked, and what redoing them would cost.',
  compare_takes: 'Facts about the takes of a shot side by side. The studio shows them next to each other.',
  ask_choice:
    'Asks the person one short question with two to five short options, shown as buttons, when a request can mean different things. It ends your turn.',
} as const
