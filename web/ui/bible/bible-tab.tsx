import { useFilmScope } from '../film/film-scope.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { AddEntry } from './add-entry.tsx'
import { CharacterCard } from './character-card.tsx'
import { LocationCard } from './location-card.tsx'
import { SceneCard } from './scene-card.tsx'
import { StoryCard } from './story-card.tsx'

/** Who and where, with looks that stay the same from shot to shot. */
export function BibleTab() {
  const { t } = useI18n()
  const { film, perform } = useFilmScope()
  const { characters, locations } = film.bible
  const heading = 'text-sm font-semibold'
  return (
    <div className="@container h-full overflow-y-auto p-4">
      <div className="flex flex-col gap-6">
        <StoryCard />
        <section className="flex flex-col gap-3">
          <h2 className={heading}>{t('bible.characters')}</h2>
          {characters.length === 0 ? (
            <p className="text-sm text-ink-soft">{t('bible.noCharacters')}</p>
          ) : null}
          <div className="grid gap-3 @2xl:grid-cols-2">
            {characters.map((character) => (
              <CharacterCard key={character.id} character={character} />
            ))}
          </div>
          <AddEntry
            label={t('bible.addCharacter')}
            hint={t('bible.characterHint')}
            onAdd={(name, description) => perform({ kind: 'add-character', name, description })}
          />
        </section>
        <section className="flex flex-col gap-3">
          <h2 className={heading}>{t('bible.locations')}</h2>
          {locations.length === 0 ? <p className="text-sm text-ink-soft">{t('bible.noLocations')}</p> : null}
          <div className="grid gap-3 @2xl:grid-cols-2">
            {locations.map((location) => (
              <LocationCard key={location.id} location={location} />
            ))}
          </div>
          <AddEntry
            label={t('bible.addLocation')}
            hint={t('bible.locationHint')}
            onAdd={(name, description) => perform({ kind: 'add-location', name, description })}
          />
        </section>
        {film.scenes.length > 0 ? (
          <section className="flex flex-col gap-3">
            <h2 className={heading}>{t('bible.scenes')}</h2>
            <p className="-mt-2 text-xs text-ink-faint">{t('bible.reach')}</p>
            <div className="grid gap-3 @2xl:grid-cols-2">
              {film.scenes.map((scene) => (
                <SceneCard key={scene.id} scene={scene} />
              ))}
            </div>
          </section>
        ) : null}
      </div>
    </div>
  )
}
