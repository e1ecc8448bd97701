/** The exact words each dialect makes of the same eight shots. A change here is a change of what vendors are told. */
import { expect, test } from 'vitest'
import { allPrompts } from './prompt-shots.ts'

test('kling', () => {
  expect(allPrompts('kling')).toMatchInlineSnapshot(`
    "# an empty place
    Scene: Pier, exterior, at dawn. There: rowing boat.
    Action: A pier. Nobody is there yet.
    Camera: Extreme long shot, establishing shot, eye level, slow crane down. 21 mm lens, deep focus.
    Sound: Waves breaking, gulls, natural sound only.
    Light and mood: Low sun. Calm.
    Style: Cinematic live-action drama.
    # a line in the rain
    Scene: Pier, exterior, at dusk, in the rain. A pier.
    Characters: Mara: woman, tan skin, dark hair in a bun, red coat, cream scarf, aged 30, tired eyes – in the centre, standing, facing the camera.
    Action: Mara, 30, a suitcase in each hand, stops at the edge.
    Camera: Medium close-up, eye level, slow dolly in. 65 mm lens, shallow depth of field.
    [Mara, female voice, out of breath, speaking English]: "Wait! Please, ’wait’!"
    Sound: Steady rain, natural sound only.
    Light and mood: Low sun. Urgent.
    Style: Cinematic live-action drama.
    # two across the line
    Scene: Pier, exterior, at dawn. A pier.
    Characters: Old Pete: old man, tan skin, cropped light grey hair, light grey beard, blue sweater, peaked cap – on the right, looking up, facing right, rope in hand. Mara: woman, tan skin, dark hair in a bun, red coat, cream scarf, a sailor – in the foreground, standing, seen from behind.
    Action: Old Pete looks at the sky. He looks at Mara. He shakes his head.
    Camera: Medium shot, over the shoulder, eye level, static camera. 50 mm lens.
    [Old Pete, male voice, speaking English]: "Storm’s coming."
    [Mara, female voice, off screen, speaking English]: "Then what are you?"
    Light and mood: Low sun. Calm.
    Style: Cinematic live-action drama.
    # a voice over a thing, painted
    Scene: Pier, interior, at dawn, storm outside. A pier.
    Action: A letter, half burnt.
    Camera: Extreme close-up, insert of a detail, overhead view, static camera. 50 mm lens.
    [Mara, female voice, voice-over, speaking English]: "I never sent it."
    Sound: Wind, rain and distant thunder, rustling paper, crackling fire, natural sound only.
    Light and mood: Low sun. Calm.
    Style: Loose watercolour, visible paper.
    # a German chase
    Scene: Strand, exterior, at dawn, in a storm. Wellen laufen den leeren Strand hinauf und zurück.
    Characters: Fischerin: woman, tan skin, dark hair in a bun, red coat, cream scarf – on the left, running, facing right, net in hand. Drachen: dragon, red colouring, Ein verletzter Drache, der sprechen lernt.
    Action: Die Fischerin rennt über die Dünen, der Drache fliegt dicht über ihr.
    Camera: Long shot, low angle, fast tracking shot moving right. 28 mm lens, deep focus.
    [Fischerin, female voice, speaking German]: "Schneller! Sie dürfen dich nicht sehen!"
    Sound: Wind, rain and distant thunder, running footsteps, thunder, natural sound only.
    Light and mood: Low sun. Full of awe.
    Style: Cinematic live-action fantasy.
    # a Japanese talk
    Scene: 灯室, interior, at night. 塔の上、硝子の中で大きな灯が待っている。
    Characters: 灯台守: old man, tan skin, cropped light grey hair, light grey beard, blue sweater, peaked cap – on the left, sitting, facing right. ロボット: slim robot, light grey metal body – on the right, sitting, facing left.
    Action: 灯台守はロボットの前に座る。二つの目が光る。
    Camera: Medium shot, two-shot, eye level, slow orbit to the left around the subject. 50 mm lens.
    [灯台守, male voice, speaking Japanese]: "「海」と言ってごらん。"
    [ロボット, machine voice, speaking Japanese]: "う、み。"
    Sound: Whirring servos, natural sound only.
    Light and mood: Low sun. Tender.
    Style: Cinematic live-action science fiction.
    # from a first picture
    Characters: Mara: in the centre, standing, facing the camera.
    Action: Mara turns round and smiles.
    Camera: Handheld camera, slight natural sway.
    [Mara, female voice, speaking English]: "You came."
    Light and mood: Calm.
    # with kept faces
    Scene: Pier, exterior, at dawn. A pier.
    References: @image_1 fixes face and wardrobe of Mara. @image_2 fixes the place Pier.
    Characters: @Mara: in the centre, standing, facing the camera.
    Action: @Mara lifts her head. Now @Mara sees the lamp.
    Camera: Medium shot, eye level, tilt up. 50 mm lens.
    [@Mara, female voice, speaking English]: "It is lit again."
    Light and mood: Low sun. Calm.
    Style: Cinematic live-action drama."
  `)
})

test('sora', () => {
  expect(allPrompts('sora')).toMatchInlineSnapshot(`
    "# an empty place
    Format & look: Cinematic live-action drama.
    Pier, exterior, at dawn. There: rowing boat.
    Camera shot: extreme long shot, establishing shot, eye level
    Camera move: slow crane down
    Lens: 21 mm lens, deep focus
    Lighting: low sun
    Palette: pale rose, cool grey, soft gold
    Mood: calm
    Actions:
    - A pier.
    - Nobody is there yet.
    Background sound: Waves breaking, gulls.
    # a line in the rain
    Format & look: Cinematic live-action drama.
    Pier, exterior, at dusk, in the rain. A pier. Mara (woman, tan skin, dark hair in a bun, red coat, cream scarf, aged 30, tired eyes) in the centre, standing, facing the camera.
    Camera shot: medium close-up, eye level
    Camera move: slow dolly in
    Lens: 65 mm lens, shallow depth of field
    Lighting: low sun
    Palette: amber, deep blue, charcoal, red
    Mood: urgent
    Actions:
    - Mara, 30, a suitcase in each hand, stops at the edge.
    Dialogue (English):
    - Mara (out of breath): "Wait! Please, ’wait’!"
    Background sound: Steady rain.
    # two across the line
    Format & look: Cinematic live-action drama.
    Pier, exterior, at dawn. A pier. Old Pete (old man, tan skin, cropped light grey hair, light grey beard, blue sweater, peaked cap) on the right, looking up, facing right, rope in hand. Mara (woman, tan skin, dark hair in a bun, red coat, cream scarf, a sailor) in the foreground, standing, seen from behind.
    Camera shot: medium shot, over the shoulder, eye level
    Camera move: static camera
    Lens: 50 mm lens
    Lighting: low sun
    Palette: pale rose, cool grey, soft gold, blue, red
    Mood: calm
    Actions:
    - Old Pete looks at the sky.
    - He looks at Mara.
    - He shakes his head.
    Dialogue (English):
    - Old Pete: "Storm’s coming."
    - Mara (off screen): "Then what are you?"
    # a voice over a thing, painted
    Format & look: Loose watercolour, visible paper.
    Pier, interior, at dawn, storm outside. A pier.
    Camera shot: extreme close-up, insert of a detail, overhead view
    Camera move: static camera
    Lens: 50 mm lens
    Lighting: low sun
    Palette: pale rose, cool grey, soft gold
    Mood: calm
    Actions:
    - A letter, half burnt.
    Dialogue (English):
    - Mara (voice-over): "I never sent it."
    Background sound: Wind, rain and distant thunder, rustling paper, crackling fire.
    # a German chase
    Format & look: Cinematic live-action fantasy.
    Strand, exterior, at dawn, in a storm. Wellen laufen den leeren Strand hinauf und zurück. Fischerin (woman, tan skin, dark hair in a bun, red coat, cream scarf) on the left, running, facing right, net in hand. Drachen (dragon, red colouring, Ein verletzter Drache, der sprechen lernt).
    Camera shot: long shot, low angle
    Camera move: fast tracking shot moving right
    Lens: 28 mm lens, deep focus
    Lighting: low sun
    Palette: pale rose, cool grey, soft gold, red
    Mood: full of awe
    Actions:
    - Die Fischerin rennt über die Dünen, der Drache fliegt dicht über ihr.
    Dialogue (German):
    - Fischerin: "Schneller! Sie dürfen dich nicht sehen!"
    Background sound: Wind, rain and distant thunder, running footsteps, thunder.
    # a Japanese talk
    Format & look: Cinematic live-action science fiction.
    灯室, interior, at night. 塔の上、硝子の中で大きな灯が待っている。 灯台守 (old man, tan skin, cropped light grey hair, light grey beard, blue sweater, peaked cap) on the left, sitting, facing right. ロボット (slim robot, light grey metal body) on the right, sitting, facing left.
    Camera shot: medium shot, two-shot, eye level
    Camera move: slow orbit to the left around the subject
    Lens: 50 mm lens
    Lighting: low sun
    Palette: midnight blue, black, tungsten orange, blue, light grey
    Mood: tender
    Actions:
    - 灯台守はロボットの前に座る。
    - 二つの目が光る。
    Dialogue (Japanese):
    - 灯台守: "「海」と言ってごらん。"
    - ロボット: "う、み。"
    Background sound: Whirring servos.
    # from a first picture
    Camera shot: medium shot, eye level
    Camera move: handheld camera, slight natural sway
    Mood: calm
    Actions:
    - Mara turns round and smiles.
    Dialogue (English):
    - Mara: "You came."
    # with kept faces
    Format & look: Cinematic live-action drama.
    Pier, exterior, at dawn. A pier. Mara (woman, tan skin, dark hair in a bun, red coat, cream scarf, a sailor) in the centre, standing, facing the camera.
    Camera shot: medium shot, eye level
    Camera move: tilt up
    Lens: 50 mm lens
    Lighting: low sun
    Palette: pale rose, cool grey, soft gold, red
    Mood: calm
    Actions:
    - Mara lifts her head.
    - Now mara sees the lamp.
    Dialogue (English):
    - Mara: "It is lit again.""
  `)
})
