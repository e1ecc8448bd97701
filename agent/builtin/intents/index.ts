/** Every kind of request the director knows, most telling words first; the first that fits is taken. */
import { action } from './action.ts'
import { addShot } from './add-shot.ts'
import { castShot } from './cast.ts'
import { editFields } from './fields.ts'
import { branch, exportFile } from './files.ts'
import { filmLook } from './film-look.ts'
import { redo, undo } from './history.ts'
import type { Intent } from './intent.ts'
import { filmLength, pace } from './length.ts'
import { redoShots, setModel } from './models.ts'
import { budget } from './money.ts'
import { move, swap } from './order.ts'
import { addPerson, dressPerson, removePerson, renamePerson } from './people.ts'
import { slowMotion, soundOfPart } from './honest.ts'
import { cheapestModel, notModel } from './other-model.ts'
import { spoken } from './spoken.ts'
import { changePlace, moveScene } from './places.ts'
import { cost, explain, look, stale } from './questions.ts'
import { sound } from './sound.ts'
import { speech } from './speech.ts'
import { deleteShots, mergeShots, splitShot, trimShot } from './structure.ts'
import { compare, pick, vote } from './takes.ts'
import { beyond, greeting, help, leave } from './talk.ts'
import { title } from './title.ts'
import { bareReference, vague } from './vague.ts'

export const intents: readonly Intent[] = [
  spoken,
  leave,
  help,
  greeting,
  beyond,
  slowMotion,
  notModel,
  cheapestModel,
  soundOfPart,
  explain,
  cost,
  stale,
  look,
  vote,
  compare,
  pick,
  undo,
  redo,
  budget,
  exportFile,
  branch,
  addPerson,
  addShot,
  swap,
  splitShot,
  mergeShots,
  trimShot,
  speech,
  sound,
  title,
  removePerson,
  dressPerson,
  castShot,
  renamePerson,
  moveScene,
  changePlace,
  move,
  deleteShots,
  redoShots,
  setModel,
  pace,
  filmLook,
  filmLength,
  action,
  editFields,
  vague,
  bareReference,
]
