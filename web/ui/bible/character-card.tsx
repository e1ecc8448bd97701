import { Trash2 } from 'lucide-react'
import type { Character } from '../../../tools/film/bible.ts'
import { useFilmScope } from '../film/film-scope.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { TextField } from '../inspector/text-field.tsx'
import { IconButton } from '../parts/icon-button.tsx'
import { CharacterLook } from './character-look.tsx'
import { CharacterVoice } from './character-voice.tsx'
import { ShotPicture } from './shot-picture.tsx'

/** A character: who, how they look, how they sound. */
export function CharacterCard({ character }: { character: Character }) {
  const { t } = useI18n()
  const { film, perform } = useFilmScope()
  const { id, name, description, look } = character
  const shots = film.shots.filter(({ shot }) => shot.cast.includes(id))
  // The nearer the camera, the more of a portrait it is; `single` shows nobody else.
  const portrait =
    shots.find(
      ({ shot, take }) => take && shot.framing === 'single' && /^(ECU|CU|MCU|MS)$/.test(shot.size),
    ) ?? shots.find(({ take }) => take)
  return (
    <article aria-label={name} className="flex flex-col gap-3 rounded-lg border border-line bg-raised p-3">
      <div className="flex gap-3">
        <ShotPicture view={portrait} fallback={look.colour} />
        <div className="flex min-w-0 flex-1 flex-col gap-2">
          <div className="flex items-end gap-1">
            <TextField
              label={t('bible.name')}
              value={name}
              max={200}
              required
              className="flex-1"
              onCommit={(next) =>
                void perform({ kind: 'edit-character', character: id, set: { name: next } })
              }
            />
            <IconButton
              label={t('bible.removeCharacter', { name })}
              icon={<Trash2 />}
              onClick={() => void perform({ kind: 'remove-character', character: id })}
            />
          </div>
          <p className="text-2xs text-ink-faint">
            {shots.length > 0 ? t('bible.inShots', { count: shots.length }) : t('bible.inNone')}
          </p>
        </div>
      </div>
      <TextField
        label={t('bible.description')}
        hint={t('bible.characterHint')}
        value={description}
        rows={2}
        max={2000}
        onCommit={(next) =>
          void perform({ kind: 'edit-character', character: id, set: { description: next } })
        }
      />
      <CharacterLook character={character} />
      <CharacterVoice character={character} />
    </article>
  )
}
