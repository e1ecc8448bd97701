import {
  CharacterKind,
  HairStyle,
  Headwear,
  Look,
  Wardrobe,
  type Character,
} from '../../../tools/film/bible.ts'
import { useFilmScope } from '../film/film-scope.ts'
import { capital } from '../film/capital.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { NumberField } from '../inspector/number-field.tsx'
import { Section } from '../inspector/section.tsx'
import { Switch } from '../parts/switch.tsx'
import { ColourField, ListField } from './fields.tsx'

const { age, presents, build } = Look.shape

/** Everything the picture draws a character by. */
export function CharacterLook({ character }: { character: Character }) {
  const { t, word } = useI18n()
  const { perform } = useFilmScope()
  const { look, id } = character
  const set = (next: Partial<Look>): void =>
    void perform({ kind: 'edit-character', character: id, set: { look: next } })
  return (
    <Section title={t('bible.look')} note={<Swatches look={look} />} columns={2}>
      <ListField
        field="look.kind"
        group="kind"
        values={CharacterKind.options}
        value={look.kind}
        onChange={(kind) => set({ kind })}
      />
      <ListField
        field="look.age"
        group="age"
        values={age.options}
        value={look.age}
        onChange={(next) => set({ age: next })}
      />
      <ListField
        field="look.presents"
        group="presents"
        values={presents.options}
        value={look.presents}
        onChange={(next) => set({ presents: next })}
      />
      <ListField
        field="look.build"
        group="build"
        values={build.options}
        value={look.build}
        onChange={(next) => set({ build: next })}
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
      <ListField
        field="look.hair.style"
        group="hairStyle"
        values={HairStyle.options}
        value={look.hair.style}
        onChange={(style) => set({ hair: { ...look.hair, style } })}
      />
      <ListField
        field="look.wardrobe"
        group="wardrobe"
        values={Wardrobe.options}
        value={look.wardrobe}
        onChange={(wardrobe) => set({ wardrobe })}
      />
      <ListField
        field="look.headwear"
        group="headwear"
        values={Headwear.options}
        value={look.headwear}
        onChange={(headwear) => set({ headwear })}
      />
      <ColourField field="look.colour" value={look.colour} onCommit={(colour) => set({ colour })} />
      <ColourField field="look.accent" value={look.accent} onCommit={(accent) => set({ accent })} />
      <ColourField field="look.skin" value={look.skin} onCommit={(skin) => set({ skin })} />
      <ColourField
        field="look.hair.colour"
        value={look.hair.colour}
        onCommit={(colour) => set({ hair: { ...look.hair, colour } })}
      />
      {(['beard', 'glasses', 'scarf'] as const).map((part) => (
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
