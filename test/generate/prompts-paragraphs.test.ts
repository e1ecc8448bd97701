/** The exact words each dialect makes of the same eight shots. A change here is a change of what vendors are told. */
import { expect, test } from 'vitest'
import { allPrompts } from './prompt-shots.ts'

test('wan', () => {
  expect(allPrompts('wan')).toMatchInlineSnapshot(`
    "# an empty place
    Cinematic live-action drama. The place: Pier, exterior, at dawn. There: rowing boat. A pier. Nobody is there yet. Low sun. The mood is calm. Extreme long shot, establishing shot, eye level, the camera slowly descends. 21 mm lens, deep focus.
    NOT: bright tones, overexposed, static, blurred details, subtitles, style, works, paintings, images, overall gray, worst quality, low quality, JPEG compression residue, ugly, incomplete, extra fingers, poorly drawn hands, poorly drawn faces, deformed, disfigured, misshapen limbs, fused fingers, still picture, messy background, three legs, many people in the background, walking backwards
    # a line in the rain
    Cinematic live-action drama. Mara (woman, tan skin, dark hair in a bun, red coat, cream scarf, aged 30, tired eyes) in the centre, standing, facing the camera. The place: Pier, exterior, at dusk, in the rain. A pier. Mara, 30, a suitcase in each hand, stops at the edge. Mara speaks, lips moving naturally. Low sun. The mood is urgent. Medium close-up, eye level, the camera slowly pushes in. 65 mm lens, shallow depth of field.
    NOT: bright tones, overexposed, static, blurred details, subtitles, style, works, paintings, images, overall gray, worst quality, low quality, JPEG compression residue, ugly, incomplete, extra fingers, poorly drawn hands, poorly drawn faces, deformed, disfigured, misshapen limbs, fused fingers, still picture, messy background, three legs, many people in the background, walking backwards
    ! WAN makes no sound: the line is put in by the mix.
    # two across the line
    Cinematic live-action drama. Old Pete (old man, tan skin, cropped light grey hair, light grey beard, blue sweater, peaked cap) on the right, looking up, facing right, rope in hand. Mara (woman, tan skin, dark hair in a bun, red coat, cream scarf, a sailor) in the foreground, standing, seen from behind. The place: Pier, exterior, at dawn. A pier. Old Pete looks at the sky. He looks at Mara. He shakes his head. Old Pete speaks, lips moving naturally. Low sun. The mood is calm. Medium shot, over the shoulder, eye level, fixed camera. 50 mm lens.
    NOT: bright tones, overexposed, static, blurred details, subtitles, style, works, paintings, images, overall gray, worst quality, low quality, JPEG compression residue, ugly, incomplete, extra fingers, poorly drawn hands, poorly drawn faces, deformed, disfigured, misshapen limbs, fused fingers, still picture, messy background, three legs, many people in the background, walking backwards
    ! WAN makes no sound: 2 lines are put in by the mix.
    # a voice over a thing, painted
    Loose watercolour, visible paper. The place: Pier, interior, at dawn, storm outside. A pier. A letter, half burnt. Low sun. The mood is calm. Extreme close-up, insert of a detail, overhead view, fixed camera. 50 mm lens.
    NOT: bright tones, overexposed, static, blurred details, subtitles, overall gray, worst quality, low quality, JPEG compression residue, ugly, incomplete, extra fingers, poorly drawn hands, poorly drawn faces, deformed, disfigured, misshapen limbs, fused fingers, still picture, messy background, three legs, many people in the background, walking backwards
    ! WAN makes no sound: the line is put in by the mix.
    # a German chase
    Cinematic live-action fantasy. Fischerin (woman, tan skin, dark hair in a bun, red coat, cream scarf) on the left, running, facing right, net in hand. Drachen (dragon, red colouring, Ein verletzter Drache, der sprechen lernt). The place: Strand, exterior, at dawn, in a storm. Wellen laufen den leeren Strand hinauf und zurück. Die Fischerin rennt über die Dünen, der Drache fliegt dicht über ihr. Fischerin speaks, lips moving naturally. Low sun. The mood is full of awe. Long shot, low angle, the camera quickly moves right. 28 mm lens, deep focus.
    NOT: bright tones, overexposed, static, blurred details, subtitles, style, works, paintings, images, overall gray, worst quality, low quality, JPEG compression residue, ugly, incomplete, extra fingers, poorly drawn hands, poorly drawn faces, deformed, disfigured, misshapen limbs, fused fingers, still picture, messy background, three legs, many people in the background, walking backwards
    ! WAN makes no sound: the line is put in by the mix.
    # a Japanese talk
    Cinematic live-action science fiction. 灯台守 (old man, tan skin, cropped light grey hair, light grey beard, blue sweater, peaked cap) on the left, sitting, facing right. ロボット (slim robot, light grey metal body) on the right, sitting, facing left. The place: 灯室, interior, at night. 塔の上、硝子の中で大きな灯が待っている。 灯台守はロボットの前に座る。二つの目が光る。 灯台守 speaks, lips moving naturally. ロボット speaks, lips moving naturally. Low sun. The mood is tender. Medium shot, two-shot, eye level, the camera slowly orbits the subject to the left. 50 mm lens.
    NOT: bright tones, overexposed, static, blurred details, subtitles, style, works, paintings, images, overall gray, worst quality, low quality, JPEG compression residue, ugly, incomplete, extra fingers, poorly drawn hands, poorly drawn faces, deformed, disfigured, misshapen limbs, fused fingers, still picture, messy background, three legs, many people in the background, walking backwards
    ! WAN makes no sound: 2 lines are put in by the mix.
    # from a first picture
    Mara turns round and smiles. Mara speaks, lips moving naturally. Handheld camera with a slight natural sway.
    NOT: bright tones, overexposed, static, blurred details, subtitles, style, works, paintings, images, overall gray, worst quality, low quality, JPEG compression residue, ugly, incomplete, extra fingers, poorly drawn hands, poorly drawn faces, deformed, disfigured, misshapen limbs, fused fingers, still picture, messy background, three legs, many people in the background, walking backwards
    ! WAN makes no sound: the line is put in by the mix.
    # with kept faces
    Cinematic live-action drama. Mara (woman, tan skin, dark hair in a bun, red coat, cream scarf, a sailor) in the centre, standing, facing the camera. The place: Pier, exterior, at dawn. A pier. Mara lifts her head. Now mara sees the lamp. Mara speaks, lips moving naturally. Low sun. The mood is calm. Medium shot, eye level, the camera steadily tilts up. 50 mm lens.
    NOT: bright tones, overexposed, static, blurred details, subtitles, style, works, paintings, images, overall gray, worst quality, low quality, JPEG compression residue, ugly, incomplete, extra fingers, poorly drawn hands, poorly drawn faces, deformed, disfigured, misshapen limbs, fused fingers, still picture, messy background, three legs, many people in the background, walking backwards
    ! WAN makes no sound: the line is put in by the mix."
  `)
})

test('veo', () => {
  expect(allPrompts('veo')).toMatchInlineSnapshot(`
    "# an empty place
    Extreme long shot, establishing shot, eye level, slow crane down. 21 mm lens, deep focus. A pier. Nobody is there yet. The place: Pier, exterior, at dawn. There: rowing boat. Cinematic live-action drama. Low sun. The mood is calm. Audio: waves breaking, gulls.
    NOT: subtitles, captions, on-screen text, watermark, logo, background music, cuts, scene changes
    # a line in the rain
    Medium close-up, eye level, slow dolly in. 65 mm lens, shallow depth of field. Mara (woman, tan skin, dark hair in a bun, red coat, cream scarf, aged 30, tired eyes) in the centre, standing, facing the camera. Mara, 30, a suitcase in each hand, stops at the edge. The place: Pier, exterior, at dusk, in the rain. A pier. Cinematic live-action drama. Low sun. The mood is urgent. Mara, out of breath, says in English: "Wait! Please, ’wait’!" Audio: steady rain.
    NOT: subtitles, captions, on-screen text, watermark, logo, background music, cuts, scene changes
    # two across the line
    Medium shot, over the shoulder, eye level, static camera. 50 mm lens. Old Pete (old man, tan skin, cropped light grey hair, light grey beard, blue sweater, peaked cap) on the right, looking up, facing right, rope in hand. Mara (woman, tan skin, dark hair in a bun, red coat, cream scarf, a sailor) in the foreground, standing, seen from behind. Old Pete looks at the sky. He looks at Mara. He shakes his head. The place: Pier, exterior, at dawn. A pier. Cinematic live-action drama. Low sun. The mood is calm. Old Pete says in English: "Storm’s coming." Mara, off screen (female voice), says in English: "Then what are you?"
    NOT: subtitles, captions, on-screen text, watermark, logo, background music, cuts, scene changes
    # a voice over a thing, painted
    Extreme close-up, insert of a detail, overhead view, static camera. 50 mm lens. A letter, half burnt. The place: Pier, interior, at dawn, storm outside. A pier. Loose watercolour, visible paper. Low sun. The mood is calm. Mara, voice-over (female voice), says in English: "I never sent it." Audio: wind, rain and distant thunder, rustling paper, crackling fire.
    NOT: subtitles, captions, on-screen text, watermark, logo, background music, cuts, scene changes
    # a German chase
    Long shot, low angle, fast tracking shot moving right. 28 mm lens, deep focus. Fischerin (woman, tan skin, dark hair in a bun, red coat, cream scarf) on the left, running, facing right, net in hand. Drachen (dragon, red colouring, Ein verletzter Drache, der sprechen lernt). Die Fischerin rennt über die Dünen, der Drache fliegt dicht über ihr. The place: Strand, exterior, at dawn, in a storm. Wellen laufen den leeren Strand hinauf und zurück. Cinematic live-action fantasy. Low sun. The mood is full of awe. Fischerin says in German: "Schneller! Sie dürfen dich nicht sehen!" Audio: wind, rain and distant thunder, running footsteps, thunder.
    NOT: subtitles, captions, on-screen text, watermark, logo, background music, cuts, scene changes
    # a Japanese talk
    Medium shot, two-shot, eye level, slow orbit to the left around the subject. 50 mm lens. 灯台守 (old man, tan skin, cropped light grey hair, light grey beard, blue sweater, peaked cap) on the left, sitting, facing right. ロボット (slim robot, light grey metal body) on the right, sitting, facing left. 灯台守はロボットの前に座る。二つの目が光る。 The place: 灯室, interior, at night. 塔の上、硝子の中で大きな灯が待っている。 Cinematic live-action science fiction. Low sun. The mood is tender. 灯台守 says in Japanese: "「海」と言ってごらん。" ロボット says in Japanese: "う、み。" Audio: whirring servos.
    NOT: subtitles, captions, on-screen text, watermark, logo, background music, cuts, scene changes
    # from a first picture
    Medium shot, eye level, handheld camera, slight natural sway. Mara in the centre, standing, facing the camera. Mara turns round and smiles. The mood is calm. Mara says in English: "You came."
    NOT: subtitles, captions, on-screen text, watermark, logo, background music, cuts, scene changes
    # with kept faces
    Medium shot, eye level, tilt up. 50 mm lens. Reference picture 1 fixes face and wardrobe of Mara. Reference picture 2 fixes the place Pier. Mara (woman, tan skin, dark hair in a bun, red coat, cream scarf, a sailor) in the centre, standing, facing the camera. Mara lifts her head. Now mara sees the lamp. The place: Pier, exterior, at dawn. A pier. Cinematic live-action drama. Low sun. The mood is calm. Mara says in English: "It is lit again."
    NOT: subtitles, captions, on-screen text, watermark, logo, background music, cuts, scene changes"
  `)
})
