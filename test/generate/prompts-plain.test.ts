/** The exact words each dialect makes of the same eight shots. A change here is a change of what vendors are told. */
import { expect, test } from 'vitest'
import { allPrompts } from './prompt-shots.ts'

test('seedance', () => {
  expect(allPrompts('seedance')).toMatchInlineSnapshot(`
    "# an empty place
    A pier. Nobody is there yet.
    Camera: Extreme long shot, establishing shot, eye level, slow crane down.
    Place: Pier, exterior, at dawn.
    Things: Rowing boat.
    Look: Cinematic live-action drama. Low sun. 21 mm lens, deep focus. The mood is calm.
    Sound: Waves breaking, gulls, no music.
    # a line in the rain
    Mara (woman, tan skin, dark hair in a bun, red coat, cream scarf, aged 30, tired eyes) in the centre, standing, facing the camera.
    Mara, 30, a suitcase in each hand, stops at the edge.
    Mara, out of breath, says in English: "Wait! Please, ’wait’!"
    Camera: Medium close-up, eye level, slow dolly in.
    Place: Pier, exterior, at dusk, in the rain. A pier.
    Look: Cinematic live-action drama. Low sun. 65 mm lens, shallow depth of field. The mood is urgent.
    Sound: Steady rain, no music.
    # two across the line
    Old Pete (old man, tan skin, cropped light grey hair, light grey beard, blue sweater, peaked cap) on the right, looking up, facing right, rope in hand. Mara (woman, tan skin, dark hair in a bun, red coat, cream scarf, a sailor) in the foreground, standing, seen from behind.
    Old Pete looks at the sky. He looks at Mara. He shakes his head.
    Old Pete says in English: "Storm’s coming." Mara, off screen (female voice), says in English: "Then what are you?"
    Camera: Medium shot, over the shoulder, eye level, static camera.
    Place: Pier, exterior, at dawn. A pier.
    Look: Cinematic live-action drama. Low sun. 50 mm lens. The mood is calm.
    # a voice over a thing, painted
    A letter, half burnt.
    Mara, voice-over (female voice), says in English: "I never sent it."
    Camera: Extreme close-up, insert of a detail, overhead view, static camera.
    Place: Pier, interior, at dawn, storm outside. A pier.
    Look: Loose watercolour, visible paper. Low sun. 50 mm lens. The mood is calm.
    Sound: Wind, rain and distant thunder, rustling paper, crackling fire, no music.
    # a German chase
    Fischerin (woman, tan skin, dark hair in a bun, red coat, cream scarf) on the left, running, facing right, net in hand. Drachen (dragon, red colouring, Ein verletzter Drache, der sprechen lernt).
    Die Fischerin rennt über die Dünen, der Drache fliegt dicht über ihr.
    Fischerin says in German: "Schneller! Sie dürfen dich nicht sehen!"
    Camera: Long shot, low angle, fast tracking shot moving right.
    Place: Strand, exterior, at dawn, in a storm. Wellen laufen den leeren Strand hinauf und zurück.
    Look: Cinematic live-action fantasy. Low sun. 28 mm lens, deep focus. The mood is full of awe.
    Sound: Wind, rain and distant thunder, running footsteps, thunder, no music.
    # a Japanese talk
    灯台守 (old man, tan skin, cropped light grey hair, light grey beard, blue sweater, peaked cap) on the left, sitting, facing right. ロボット (slim robot, light grey metal body) on the right, sitting, facing left.
    灯台守はロボットの前に座る。二つの目が光る。
    灯台守 says in Japanese: "「海」と言ってごらん。" ロボット says in Japanese: "う、み。"
    Camera: Medium shot, two-shot, eye level, slow orbit to the left around the subject.
    Place: 灯室, interior, at night. 塔の上、硝子の中で大きな灯が待っている。
    Look: Cinematic live-action science fiction. Low sun. 50 mm lens. The mood is tender.
    Sound: Whirring servos, no music.
    # from a first picture
    Mara in the centre, standing, facing the camera.
    Mara turns round and smiles.
    Mara says in English: "You came."
    Camera: Medium shot, eye level, handheld camera, slight natural sway.
    # with kept faces
    [Image 1] fixes face and wardrobe of Mara. [Image 2] fixes the place Pier.
    Mara (woman, tan skin, dark hair in a bun, red coat, cream scarf, a sailor) in the centre, standing, facing the camera.
    Mara lifts her head. Now mara sees the lamp.
    Mara says in English: "It is lit again."
    Camera: Medium shot, eye level, tilt up.
    Place: Pier, exterior, at dawn. A pier.
    Look: Cinematic live-action drama. Low sun. 50 mm lens. The mood is calm."
  `)
})

test('generic', () => {
  expect(allPrompts('generic')).toMatchInlineSnapshot(`
    "# an empty place
    Extreme long shot, establishing shot, eye level, slow crane down. A pier. Nobody is there yet. Pier, exterior, at dawn. Low sun. The mood is calm. Cinematic live-action drama. 21 mm lens, deep focus. Sound: waves breaking, gulls.
    # a line in the rain
    Medium close-up, eye level, slow dolly in. Mara, 30, a suitcase in each hand, stops at the edge. Mara, out of breath, says in English: "Wait! Please, ’wait’!" Mara (woman, tan skin, dark hair in a bun, red coat, cream scarf, aged 30, tired eyes) in the centre, standing, facing the camera. Pier, exterior, at dusk, in the rain. A pier. Low sun. The mood is urgent. Cinematic live-action drama. 65 mm lens, shallow depth of field. Sound: steady rain.
    # two across the line
    Medium shot, over the shoulder, eye level, static camera. Old Pete looks at the sky. He looks at Mara. He shakes his head. Old Pete says in English: "Storm’s coming." Mara, off screen (female voice), says in English: "Then what are you?" Old Pete (old man, tan skin, cropped light grey hair, light grey beard, blue sweater, peaked cap) on the right, looking up, facing right, rope in hand. Mara (woman, tan skin, dark hair in a bun, red coat, cream scarf, a sailor) in the foreground, standing, seen from behind. Pier, exterior, at dawn. A pier. Low sun. The mood is calm. Cinematic live-action drama. 50 mm lens.
    # a voice over a thing, painted
    Extreme close-up, insert of a detail, overhead view, static camera. A letter, half burnt. Mara, voice-over (female voice), says in English: "I never sent it." Pier, interior, at dawn, storm outside. A pier. Low sun. The mood is calm. Loose watercolour, visible paper. 50 mm lens. Sound: wind, rain and distant thunder, rustling paper, crackling fire.
    # a German chase
    Long shot, low angle, fast tracking shot moving right. Die Fischerin rennt über die Dünen, der Drache fliegt dicht über ihr. Fischerin says in German: "Schneller! Sie dürfen dich nicht sehen!" Fischerin (woman, tan skin, dark hair in a bun, red coat, cream scarf) on the left, running, facing right, net in hand. Drachen (dragon, red colouring, Ein verletzter Drache, der sprechen lernt). Strand, exterior, at dawn, in a storm. Wellen laufen den leeren Strand hinauf und zurück. Low sun. The mood is full of awe. Cinematic live-action fantasy. 28 mm lens, deep focus. Sound: wind, rain and distant thunder, running footsteps, thunder.
    # a Japanese talk
    Medium shot, two-shot, eye level, slow orbit to the left around the subject. 灯台守はロボットの前に座る。二つの目が光る。 灯台守 says in Japanese: "「海」と言ってごらん。" ロボット says in Japanese: "う、み。" 灯台守 (old man, tan skin, cropped light grey hair, light grey beard, blue sweater, peaked cap) on the left, sitting, facing right. ロボット (slim robot, light grey metal body) on the right, sitting, facing left. 灯室, interior, at night. 塔の上、硝子の中で大きな灯が待っている。 Low sun. The mood is tender. Cinematic live-action science fiction. 50 mm lens. Sound: whirring servos.
    # from a first picture
    Medium shot, eye level, handheld camera, slight natural sway. Mara turns round and smiles. Mara says in English: "You came." Mara (woman, tan skin, dark hair in a bun, red coat, cream scarf, a sailor) in the centre, standing, facing the camera. Low sun. The mood is calm.
    # with kept faces
    Medium shot, eye level, tilt up. Mara lifts her head. Now mara sees the lamp. Mara says in English: "It is lit again." Picture 1 fixes face and wardrobe of Mara. Picture 2 fixes the place Pier. Mara (woman, tan skin, dark hair in a bun, red coat, cream scarf, a sailor) in the centre, standing, facing the camera. Pier, exterior, at dawn. A pier. Low sun. The mood is calm. Cinematic live-action drama. 50 mm lens."
  `)
})
