import type { ShotFields } from '../../../tools/operations/operation.ts'
import { toast } from '../parts/toast.ts'
import { tellDirector } from '../app/studio-page.ts'
import { useFilmScope } from '../film/film-scope.ts'
import { useDesk } from '../film/use-desk.ts'
import { useSpending } from '../film/use-spending.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { usePlayhead } from '../player/use-playhead.ts'
import { nudged, reordered } from './reorder.ts'
import { only } from './selection.ts'

/** Everything the board does to shots; each is one operation. */
export interface ShotActions {
  edit: (shots: readonly string[], set: ShotFields) => void
  scale: (shots: readonly string[], factor: number) => void
  redo: (shots: readonly string[], model?: string) => void
  setModel: (shots: readonly string[], model: string | null) => void
  move: (shots: readonly string[], after: string | null) => void
  /** Resolves to what a screen reader should hear. */
  nudge: (shots: readonly string[], step: 1 | -1) => string
  /** Returns the shot that takes their place, if any. */
  remove: (shots: readonly string[]) => string | undefined
  merge: (shots: readonly string[]) => void
  swap: (first: string, second: string) => void
  split: (shot: string) => void
  insertAfter: (shot: string | null) => void
  compare: (shot: string) => void
  ask: (shot: string) => void
}

/** Where a split falls: under the playhead when it is well inside the shot, else the middle; seconds from its head. */
export function splitPoint(id: string, length: number): { at: number; underPlayhead: boolean } {
  const { time, spans } = usePlayhead.getState()
  const span = spans.find((candidate) => candidate.id === id)
  const inside = span ? time - span.start : -1
  const fits = inside >= 0.5 && inside <= length - 0.5
  const seconds = fits ? inside : length / 2
  return { at: Math.round(seconds * 24) / 24, underPlayhead: fits }
}

export function useShotActions(): ShotActions {
  const { film, perform, shotById, takesOf } = useFilmScope()
  const { redo } = useSpending()
  const { t } = useI18n()
  const order = film.shots.map(({ shot }) => shot.id)
  const inOrder = (shots: readonly string[]): string[] => order.filter((id) => shots.includes(id))
  const remove = (shots: readonly string[]): string | undefined => {
    const gone = inOrder(shots)
    const place = order.indexOf(gone.at(-1) ?? '')
    const left = (id: string): boolean => !gone.includes(id)
    const next = order.slice(place + 1).find(left) ?? order.findLast(left)
    if (next) useDesk.setState({ selection: only(next) })
    void perform({ kind: 'delete-shots', shots: gone })
    return next
  }
  return {
    redo,
    remove,
    edit: (shots, set) => void perform({ kind: 'edit-shots', shots: inOrder(shots), set }),
    scale: (shots, factor) =>
      void perform({ kind: 'edit-shots', shots: inOrder(shots), set: {}, scale: factor }),
    setModel: (shots, model) => void perform({ kind: 'set-model', shots: inOrder(shots), model }),
    move: (shots, after) => void perform({ kind: 'move-shots', shots: inOrder(shots), after }),
    nudge(shots, step) {
      const after = nudged(order, shots, step)
      if (after === undefined) return t('board.cannotMove')
      void perform({ kind: 'move-shots', shots: inOrder(shots), after })
      return t('board.moved', { number: reordered(order, shots, after).indexOf(inOrder(shots)[0]!) + 1 })
    },
    merge: (shots) => void perform({ kind: 'merge-shots', shots: inOrder(shots) }),
    swap: (first, second) => void perform({ kind: 'swap-shots', first, second }),
    split(shot) {
      const length = shotById.get(shot)?.shot.duration ?? 0
      void perform({ kind: 'split-shot', shot, at: splitPoint(shot, length).at })
    },
    insertAfter: (shot) => useDesk.setState({ inserting: shot }),
    compare(shot) {
      const made = takesOf(shot).filter(({ url }) => url !== null)
      const current = shotById.get(shot)?.take ?? made.at(-1)?.id
      const rival = made.findLast(({ id }) => id !== current)
      if (current && rival) useDesk.setState({ compared: { shot, left: rival.id, right: current } })
      else toast(t('takes.none'))
    },
    ask: (shot) => tellDirector(t('board.askShot', { number: shotById.get(shot)?.shot.number ?? '' })),
  }
}
