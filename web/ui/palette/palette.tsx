import { Dialog } from '@base-ui/react/dialog'
import { Search } from 'lucide-react'
import { useId, useMemo } from 'react'
import { useLocation, useRoute } from 'wouter'
import { filmNow } from '../api/use-film.ts'
import { useFilms } from '../api/use-films.ts'
import { useOperation } from '../api/use-operation.ts'
import { useShortcutLists } from '../app/shortcuts.ts'
import { closeWindow } from '../app/windows.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { cx } from '../parts/cx.ts'
import { commandsFor, type Command } from './commands.ts'
import { useSearch } from './use-search.ts'

function useCommands(): { commands: Command[]; inFilm: boolean } {
  const i18n = useI18n()
  const [, params] = useRoute('/films/:id')
  const [, navigate] = useLocation()
  const id = params?.id ?? ''
  const { perform } = useOperation(id)
  const lists = useShortcutLists()
  const { data: films } = useFilms()
  return useMemo(() => {
    const hands = { navigate, perform: (operation: Parameters<typeof perform>[0]) => void perform(operation) }
    const others = (films ?? []).filter((film) => film.id !== id)
    const opening = others.map((film): Command => ({
      id: `film ${film.id}`,
      label: i18n.t('palette.openFilm', { title: film.title || i18n.t('app.untitled') }),
      run: () => navigate(`/films/${encodeURIComponent(film.id)}`),
    }))
    return {
      commands: [...commandsFor(filmNow(id), lists.flat(), i18n, hands), ...opening],
      inFilm: id !== '',
    }
    // `perform` reads the film when it is called.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [id, films, lists, i18n, navigate])
}

interface OptionProps {
  command: Command
  id: string
  active: boolean
  onPick: () => void
  onHover: () => void
}

const Option = ({ command, id, active, onPick, onHover }: OptionProps) => (
  <li
    id={id}
    ref={(element) => {
      if (active) element?.scrollIntoView({ block: 'nearest' })
    }}
    role="option"
    aria-selected={active}
    onClick={onPick}
    onPointerMove={onHover}
    className={cx(
      'flex min-h-9 cursor-default items-center gap-3 rounded-md px-3 text-sm pointer-coarse:min-h-11',
      active && 'bg-hover',
    )}
  >
    <span className="min-w-0 flex-1 truncate">{command.label}</span>
    {command.note ? <span className="shrink-0 text-xs text-ink-faint">{command.note}</span> : null}
    {command.keys ? <kbd className="shrink-0 font-sans text-xs text-ink-faint">{command.keys}</kbd> : null}
  </li>
)

/** Everything that can be done, by typing. What is no command goes to the director. */
export function Palette() {
  const { t } = useI18n()
  const { commands, inFilm } = useCommands()
  const { query, type, shown, place, setActive, pick, onKeyDown } = useSearch(commands, inFilm)
  const listId = useId()
  return (
    <Dialog.Root open onOpenChange={closeWindow}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-black/45" />
        <Dialog.Popup className="popup fixed top-[10vh] left-1/2 z-40 flex max-h-[70dvh] w-[min(38rem,94vw)] -translate-x-1/2 flex-col overflow-hidden rounded-xl">
          <Dialog.Title className="sr-only">{t('app.palette')}</Dialog.Title>
          <div className="flex items-center gap-2.5 border-b border-line px-4">
            <Search aria-hidden className="size-4 text-ink-faint" />
            <input
              role="combobox"
              aria-expanded
              aria-controls={listId}
              aria-activedescendant={shown[place] ? `${listId}-${place}` : undefined}
              aria-label={t('palette.label')}
              placeholder={t('palette.placeholder')}
              value={query}
              onChange={(event) => type(event.target.value)}
              onKeyDown={onKeyDown}
              className="h-12 min-w-0 flex-1 bg-transparent text-base outline-none placeholder:text-ink-faint"
            />
          </div>
          <ul
            id={listId}
            role="listbox"
            aria-label={t('palette.results')}
            className="min-h-0 overflow-y-auto p-1.5"
          >
            {shown.map((command, index) => (
              <Option
                key={command.id}
                command={command}
                id={`${listId}-${index}`}
                active={index === place}
                onPick={() => pick(command)}
                onHover={() => setActive(index)}
              />
            ))}
          </ul>
          {shown.length === 0 ? (
            <p className="px-4 pb-4 text-sm text-ink-faint">{t('palette.emptyHome', { query })}</p>
          ) : null}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
