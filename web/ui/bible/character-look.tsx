import type { Character, Look } from '../../../tools/film/bible.ts'
import { useFilmScope } from '../film/film-scope.ts'
import { capital } from '../film/capital.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { NumberField } from '../inspector/number-field.tsx'
import { Section } from '../inspector/section.tsx'
import { WordSelect } from '../inspector/word-select.tsx'
import { Switch } from '../parts/switch.tsx'
import { ColourField } from './colour-field.tsx'

/** Groups of words that are a field of the look by the same name. */
const groups = ['kind', 'age', 'presents', 'build', 'wardrobe', 'headwear'] as const
const colours = ['colour', 'accent', 'skin'] as const
const extras = ['beard', 'glasses', 'scarf'] as const

/** Everything the picture draws a character by. */
export function CharacterLook({ character }: { character: Character }) {
  const { t, word } = useI18n()
  const { perform } = useFilmScope()
  const { look, id } = character
  const set = (next: Partial<Look>): void =>
    void perform({ kind: 'edit-character', character: id, set: { look: next } })
  return (
    <Section name={`look/${id}`} title={t('bible.look')} note={<Swatches look={look} />} columns={2}>
      {groups.map((group) => (
        <WordSelect
          key={group}
          group={group}
          field={`look.${group}`}
          value={look[group]}
          onChange={(value) => set({ [group]: value })}
        />
      ))}
      <WordSelect
        group="hairStyle"
        field="look.hair.style"
        value={look.hair.style}
        onChange={(style) => set({ hair: { ...look.hair, style } })}
      />
      <NumberField
        label={capital(word('field', 'look.height'))}
        value={look.height}
        unit="m"
        min={0.2}
        max={4}
        step={0.05}
        onCommit={(height) => height !== null && set({ height })}
      />
      {colours.map((part) => (
        <ColourField
          key={part}
          field={`look.${part}`}
          value={look[part]}
          onCommit={(value) => set({ [part]: value })}
        />
      ))}
      <ColourField
        field="look.hair.colour"
        value={look.hair.colour}
        onCommit={(colour) => set({ hair: { ...look.hair, colour } })}
      />
      {extras.map((part) => (
        <Switch
          key={part}
          checked={look[part]}
          label={capital(word('field', `look.${part}`))}
          onChange={(on) => set({ [part]: on })}
        />
      ))}
    </Section>
  )
}

/** The costume at a glance. */
const Swatches = ({ look }: { look: Look }) => (
  <span aria-hidden className="inline-flex gap-1 align-middle">
    {[look.skin, look.hair.colour, look.colour, look.accent].map((colour, index) => (
      <span
        // Two parts may share a colour.
        // eslint-disable-next-line react/no-array-index-key
        key={index}
        className="size-3.5 rounded-full border border-line-strong"
        style={{ background: colour }}
      />
    ))}
  </span>
)
