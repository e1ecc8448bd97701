import type { ReactNode } from 'react'
import type { ShotView } from '../../../agent/studio/view.ts'
import { sayKeys } from '../app/shortcuts.ts'
import { vocabulary } from '../film/vocabulary.ts'
import type { I18n } from '../i18n/use-i18n.ts'
import { openShot } from '../film/use-desk.ts'
import { seekToShot, transport } from '../player/use-playhead.ts'
import { askable, modelLook } from '../routing/model-looks.ts'
import { splitPoint, type ShotActions } from './use-shot-actions.ts'

export interface ShotMenuEntry {
  label: string
  icon?: ReactNode
  keys?: string
  danger?: boolean
  disabled?: boolean
  onSelect?: () => void
  /** A menu of its own. */
  inner?: readonly ShotMenuEntry[]
}

type Words = Pick<I18n, 't' | 'word' | 'price'>

/** What can be done with the chosen shots, in groups. */
export function shotMenuEntries(
  views: readonly ShotView[],
  takes: number,
  actions: ShotActions,
  words: Words,
): ShotMenuEntry[][] {
  const first = views[0]
  if (!first) return []
  const ids = views.map(({ shot }) => shot.id)
  const alone = views.length === 1 ? first : null
  const { t } = words
  return [
    alone ? openEntries(alone, takes, actions, t) : [],
    redoEntries(views, ids, actions, words),
    changeEntries(ids, actions, words),
    cutEntries(views, ids, actions, t),
    [
      {
        label: t('board.delete'),
        keys: sayKeys('Delete'),
        danger: true,
        onSelect: () => void actions.remove(ids),
      },
    ],
  ]
}

function openEntries({ shot }: ShotView, takes: number, actions: ShotActions, t: I18n['t']): ShotMenuEntry[] {
  return [
    { label: t('board.open'), keys: sayKeys('Enter'), onSelect: () => openShot(shot.id) },
    {
      label: t('board.playFrom'),
      onSelect: () => {
        seekToShot(shot.id)
        transport.run(1)
      },
    },
    { label: t('board.compare'), disabled: takes < 2, onSelect: () => actions.compare(shot.id) },
    { label: t('board.askDirector'), onSelect: () => actions.ask(shot.id) },
  ]
}

function redoEntries(
  views: readonly ShotView[],
  ids: readonly string[],
  actions: ShotActions,
  { t, price }: Words,
): ShotMenuEntry[] {
  const low = views.reduce((sum, { cost }) => sum + cost.low, 0)
  const high = views.reduce((sum, { cost }) => sum + cost.high, 0)
  const chosen = views[0]!.decision.model
  const locked = views.some(({ choices }) => choices.model !== null)
  return [
    {
      label: high > 0 ? t('board.redoFor', { price: price({ low, high }) }) : t('board.redo'),
      onSelect: () => actions.redo(ids),
    },
    {
      label: t('board.redoWith'),
      inner: askable.map((model) => ({
        label: modelLook(model).name,
        onSelect: () => actions.redo(ids, model),
      })),
    },
    locked
      ? { label: t('board.unlock'), onSelect: () => actions.setModel(ids, null) }
      : {
          label: t('board.lock', { name: modelLook(chosen).name }),
          onSelect: () => actions.setModel(ids, chosen),
        },
  ]
}

function changeEntries(ids: readonly string[], actions: ShotActions, { t, word }: Words): ShotMenuEntry[] {
  const choice = <Value extends string>(
    label: string,
    group: string,
    values: readonly Value[],
    set: (value: Value) => void,
  ): ShotMenuEntry => ({
    label,
    inner: values.map((value) => ({ label: word(group, value), onSelect: () => set(value) })),
  })
  return [
    choice(t('board.size'), 'size', vocabulary.size, (size) => actions.edit(ids, { size })),
    choice(t('board.movement'), 'movement', vocabulary.movement, (kind) =>
      actions.edit(ids, { movement: { kind } }),
    ),
    choice(t('board.timeOfDay'), 'timeOfDay', vocabulary.timeOfDay, (timeOfDay) =>
      actions.edit(ids, { timeOfDay }),
    ),
    choice(t('board.weather'), 'weather', vocabulary.weather, (weather) => actions.edit(ids, { weather })),
    choice(t('board.mood'), 'mood', vocabulary.mood, (mood) => actions.edit(ids, { mood })),
    {
      label: t('board.length'),
      inner: [
        { label: t('board.longer'), onSelect: () => actions.scale(ids, 1.25) },
        { label: t('board.shorter'), onSelect: () => actions.scale(ids, 0.75) },
      ],
    },
  ]
}

function cutEntries(
  views: readonly ShotView[],
  ids: readonly string[],
  actions: ShotActions,
  t: I18n['t'],
): ShotMenuEntry[] {
  const [first, last] = [views[0]!.shot, views.at(-1)!.shot]
  const neighbours = last.number - first.number === views.length - 1
  const { underPlayhead } = splitPoint(first.id, first.duration)
  const alone: ShotMenuEntry[] = [
    {
      label: t(underPlayhead ? 'board.split' : 'board.splitMiddle'),
      disabled: first.duration < 0.5,
      onSelect: () => actions.split(first.id),
    },
  ]
  const several: ShotMenuEntry[] = [
    { label: t('board.merge'), disabled: !neighbours, onSelect: () => actions.merge(ids) },
    {
      label: t('board.swap'),
      disabled: views.length !== 2,
      onSelect: () => actions.swap(first.id, last.id),
    },
  ]
  return [
    ...(views.length === 1 ? alone : several),
    { label: t('board.insert'), onSelect: () => actions.insertAfter(last.id) },
    {
      label: t('board.moveLeft'),
      keys: sayKeys('Alt+ArrowLeft'),
      onSelect: () => void actions.nudge(ids, -1),
    },
    {
      label: t('board.moveRight'),
      keys: sayKeys('Alt+ArrowRight'),
      onSelect: () => void actions.nudge(ids, 1),
    },
  ]
}
