import { app } from './app.ts'
import { bible } from './bible.ts'
import { board } from './board.ts'
import { chat } from './chat.ts'
import { common } from './common.ts'
import { fields } from './fields.ts'
import { film } from './film.ts'
import { history } from './history.ts'
import { home } from './home.ts'
import { inspector } from './inspector.ts'
import { operations } from './operations.ts'
import { palette } from './palette.ts'
import { player } from './player.ts'
import { problems } from './problems.ts'
import { routing } from './routing.ts'
import { settings } from './settings.ts'
import { takes } from './takes.ts'
import { words } from './words.ts'

export const english = {
  app,
  bible,
  board,
  chat,
  common,
  fields,
  film,
  history,
  home,
  inspector,
  operations,
  palette,
  player,
  problems,
  routing,
  settings,
  takes,
  words,
}
