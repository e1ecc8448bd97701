/** What the palette offers on this page, now. */
import type { FilmView, ShotView } from '../../../agent/studio/view.ts'
import type { Operation } from '../../../tools/operations/operation.ts'
import { filmPath } from '../api/client.ts'
import { showShot, tellDirector, toggleChat } from '../app/studio-page.ts'
import { sayKeys, type Shortcut, type ShortcutGroup } from '../app/shortcuts.ts'
import { themes, useTheme } from '../app/use-theme.ts'
import { openWindow } from '../app/windows.ts'
import { languageNames, languages } from '../i18n/dictionary.ts'
import type { I18n } from '../i18n/use-i18n.ts'
import type { Findable } from './rank.ts'

export interface Command extends Findable {
  id: string
  /** Keys that do the same. */
  keys?: string
  /** Quiet text at the right. */
  note?: string
  run: () => void
}

interface Hands {
  perform: (operation: Operation) => void
  navigate: (path: string) => void
}

/** Orders takes; what costs more than may be spent unasked goes to the director, who asks with the price. */
function redo(film: FilmView, views: readonly ShotView[], { t }: I18n, { perform }: Hands): void {
  const most = views.reduce((sum, { cost }) => sum + cost.high, 0)
  const numbers = views.map(({ shot }) => shot.number).join(', ')
  if (most > film.budget.autoApprove)
    tellDirector(t('palette.redoShots', { numbers, count: views.length }), true)
  else perform({ kind: 'redo-shots', shots: views.map(({ shot }) => shot.id) })
}

function shotCommands(film: FilmView, i18n: I18n, hands: Hands): Command[] {
  const { t, word, seconds } = i18n
  return film.shots.flatMap((view): Command[] => {
    const { shot } = view
    return [
      {
        id: `go ${shot.id}`,
        label: t('palette.goShot', { number: shot.number }),
        words: shot.action,
        note: `${word('size', shot.size)} · ${seconds(shot.duration)}`,
        run: () => showShot(shot.id),
      },
      {
        id: `redo ${shot.id}`,
        label: t('palette.redoShot', { number: shot.number }),
        run: () => redo(film, [view], i18n, hands),
      },
    ]
  })
}

const files = [
  ['mp4', 'cut.mp4'],
  ['srt', 'files/cut.srt'],
  ['storyboard', 'files/storyboard.png'],
  ['csv', 'files/shotlist.csv'],
  ['json', 'files/shotlist.json'],
  ['routing', 'files/routing.md'],
] as const

function download(film: string, path: string): void {
  const link = document.createElement('a')
  link.href = filmPath(film, `/${path}?download=1`)
  link.download = ''
  link.click()
}

function filmCommands(film: FilmView, i18n: I18n, hands: Hands): Command[] {
  const { t } = i18n
  const stale = film.shots.filter(({ state }) => state === 'stale')
  const redoStale: Command = {
    id: 'redo-stale',
    label: t('palette.redoStale'),
    note: i18n.price(film.redo),
    run: () => redo(film, stale, i18n, hands),
  }
  return [
    ...(stale.length > 0 ? [redoStale] : []),
    { id: 'focus-chat', label: t('app.focusChat'), keys: '/', run: () => tellDirector('') },
    {
      id: 'toggle-chat',
      label: t('app.hideChat'),
      words: t('app.showChat'),
      keys: '$mod+b',
      run: toggleChat,
    },
    ...(film.cut ? files : []).map(([name, path]): Command => ({
      id: `download ${name}`,
      label: t('palette.download', { name: t(`palette.file.${name}`) }),
      words: 'export',
      run: () => download(film.id, path),
    })),
    ...shotCommands(film, i18n, hands),
  ]
}

function appCommands({ t, setLanguage }: I18n, { navigate }: Hands): Command[] {
  return [
    { id: 'new', label: t('app.newFilm'), words: t('app.home'), run: () => navigate('/') },
    {
      id: 'settings',
      label: t('app.settings'),
      words: t('settings.director'),
      keys: '$mod+,',
      run: () => openWindow('settings'),
    },
    { id: 'shortcuts', label: t('app.shortcuts'), keys: 'Shift+?', run: () => openWindow('shortcuts') },
    ...themes.map((theme): Command => ({
      id: `theme ${theme}`,
      label: t('palette.themeTo', { name: t(`app.theme.${theme}`) }),
      run: () => useTheme.getState().setTheme(theme),
    })),
    ...languages.map((language): Command => ({
      id: `language ${language}`,
      label: t('palette.languageTo', { name: languageNames[language] }),
      words: 'language sprache',
      run: () => void setLanguage(language),
    })),
  ]
}

/** Keys that are registered right now are commands too: play, undo and what the board adds. */
function keyCommands(shortcuts: readonly Shortcut[], wanted: ShortcutGroup, { t }: I18n): Command[] {
  const shown = shortcuts.filter(({ group }) => group === wanted)
  return shown.map(({ keys, label, run }) => ({
    id: `keys ${keys}`,
    label: t(label),
    keys,
    run: () => run(new KeyboardEvent('keydown')),
  }))
}

export function commandsFor(
  film: FilmView | undefined,
  shortcuts: readonly Shortcut[],
  i18n: I18n,
  hands: Hands,
): Command[] {
  return [
    ...keyCommands(shortcuts, 'film', i18n),
    ...(film ? filmCommands(film, i18n, hands) : []),
    ...appCommands(i18n, hands),
    ...keyCommands(shortcuts, 'play', i18n),
  ].map((command) => ({ ...command, ...(command.keys && { keys: sayKeys(command.keys) }) }))
}
