import type { ShotProp } from '../../film/shot.ts'
import type { Moment } from '../draft.ts'
import type { SceneContext } from './scene-context.ts'
import { landmarkOf } from './thing-shot.ts'

const isMany = (label: string): boolean => /[^s]s$/iu.test(label)

/**
 * The film's own dog is no prop: a thing that is a character of the bible is seen as that character. And the
 * lighthouse one is looking at is not put up a second time.
 */
export function withKnownFaces(moment: Moment, context: SceneContext): Moment {
  const faceOf = ({ shape, label }: ShotProp): string | undefined => {
    const alike = isMany(label) ? [] : (context.shaped.get(shape) ?? [])
    return alike.find((id) => context.present.includes(id)) ?? alike[0]
  }
  const isThere = (prop: ShotProp): boolean =>
    moment.kind === 'place' && landmarkOf(prop, context) !== undefined
  const props = moment.props.filter((prop) => faceOf(prop) === undefined && !isThere(prop))
  if (props.length === moment.props.length) return moment
  const told = moment.props.find(({ weight }) => weight === 'focus' || moment.kind === 'thing')
  const face = told && faceOf(told)
  if (face === undefined || moment.cast.length > 0) return { ...moment, props }
  return { ...moment, kind: 'look', props, cast: [face], subject: context.names.get(face) ?? moment.subject }
}
