/** Why an operation is refused, in the languages the studio speaks. `{name}` is filled from the problem's params. */
type Sentence = readonly [message: string, remedy: string]

const en = {
  'no-film': ['There is no film yet.', 'Describe one in a sentence or drop in a script.'],
  'unknown-shot': ['There is no shot {shot}.', 'The film has shots 1 to {count}.'],
  'unknown-scene': ['There is no scene {scene}.', 'The film has scenes 1 to {count}.'],
  'unknown-character': ['Nobody in this film is called {name}.', 'The bible knows: {known}.'],
  'unknown-location': ['No place in this film is called {name}.', 'The bible knows: {known}.'],
  'unknown-take': ['Shot {shot} has no such finished take.', 'Pick one from its takes.'],
  'unknown-model': ['{model} is not a model we know.', 'Choose one of: {known}.'],
  'model-limit': [
    'Shot {shot} cannot be made with {model}: {limit}.',
    'Make the shot fit first, or choose another model.',
  ],
  'last-shot': ['A film needs at least one shot.', 'Change the shot instead, or plan a new film.'],
  'not-neighbours': ['Only shots that follow each other can be merged.', 'Move them together first.'],
  'too-long': ['Together they would be {seconds} s long; a shot ends at {most} s.', 'Merge fewer shots.'],
  'split-outside': [
    'Shot {shot} is {seconds} s long and cannot be split at {at} s.',
    'Split it somewhere inside, at least {least} s from either end.',
  ],
  'trim-too-much': [
    'Shot {shot} is {seconds} s long: that trim leaves nothing to see.',
    'Leave at least {least} s.',
  ],
  'length-too-short': [
    'These shots cannot be told in {seconds} s.',
    'The shortest that works is {least} s; delete shots to go below.',
  ],
  'length-too-long': [
    'These shots cannot be stretched to {seconds} s.',
    'The longest that works is {most} s; add shots to go beyond.',
  ],
  'same-shot': ['A shot cannot change places with itself.', 'Name two shots.'],
  'still-needed': ['{name} is still in shots {shots}.', 'Take {name} out of them first.'],
  'name-taken': ['There already is a {name}.', 'Choose another name.'],
  'own-place': ['The shots cannot be moved behind themselves.', 'Name a shot that stays where it is.'],
  'nothing-to-change': ['That is how it already is.', 'Nothing was changed.'],
  'nothing-to-undo': ['There is nothing to undo.', 'The film is as it began.'],
  'nothing-to-redo': ['There is nothing to redo.', 'Redo works until the next change after an undo.'],
  conflict: [
    '{who} changed {what} while you were looking at an older version.',
    'Look at it as it is now, then do it again if you still want to.',
  ],
  'over-cap': [
    'That would cost up to ${price}, and only ${left} of the budget are left.',
    'Raise the cap, or redo fewer shots.',
  ],
  'not-approved': [
    'That costs {price} and was not approved.',
    'Approve it in the chat, or raise the automatic limit.',
  ],
  'not-understood': ['The request does not fit the film: {detail}.', 'Say it another way.'],
} as const satisfies Record<string, Sentence>

export type RefusalCode = keyof typeof en

const de: Record<RefusalCode, Sentence> = {
  'no-film': ['Es gibt noch keinen Film.', 'Beschreibe einen in einem Satz oder gib ein Drehbuch hinein.'],
  'unknown-shot': ['Es gibt keine Einstellung {shot}.', 'Der Film hat die Einstellungen 1 bis {count}.'],
  'unknown-scene': ['Es gibt keine Szene {scene}.', 'Der Film hat die Szenen 1 bis {count}.'],
  'unknown-character': ['Niemand in diesem Film heißt {name}.', 'Die Bibel kennt: {known}.'],
  'unknown-location': ['Kein Ort in diesem Film heißt {name}.', 'Die Bibel kennt: {known}.'],
  'unknown-take': ['Einstellung {shot} hat diese fertige Aufnahme nicht.', 'Wähle eine ihrer Aufnahmen.'],
  'unknown-model': ['{model} ist kein Modell, das wir kennen.', 'Wähle eines von: {known}.'],
  'model-limit': [
    'Einstellung {shot} geht nicht mit {model}: {limit}.',
    'Passe zuerst die Einstellung an oder wähle ein anderes Modell.',
  ],
  'last-shot': [
    'Ein Film braucht mindestens eine Einstellung.',
    'Ändere die Einstellung oder plane einen neuen Film.',
  ],
  'not-neighbours': [
    'Nur aufeinander folgende Einstellungen lassen sich verbinden.',
    'Rücke sie zuerst zusammen.',
  ],
  'too-long': [
    'Zusammen wären sie {seconds} s lang; eine Einstellung endet bei {most} s.',
    'Verbinde weniger Einstellungen.',
  ],
  'split-outside': [
    'Einstellung {shot} ist {seconds} s lang und lässt sich nicht bei {at} s teilen.',
    'Teile sie weiter innen, mindestens {least} s von beiden Enden.',
  ],
  'trim-too-much': [
    'Einstellung {shot} ist {seconds} s lang: so bliebe nichts zu sehen.',
    'Lass mindestens {least} s stehen.',
  ],
  'length-too-short': [
    'Diese Einstellungen lassen sich nicht in {seconds} s erzählen.',
    'Am kürzesten gehen {least} s; darunter nur mit weniger Einstellungen.',
  ],
  'length-too-long': [
    'Diese Einstellungen lassen sich nicht auf {seconds} s dehnen.',
    'Am längsten gehen {most} s; darüber nur mit mehr Einstellungen.',
  ],
  'same-shot': ['Eine Einstellung kann nicht mit sich selbst tauschen.', 'Nenne zwei Einstellungen.'],
  'still-needed': ['{name} kommt noch in den Einstellungen {shots} vor.', 'Nimm {name} zuerst dort heraus.'],
  'name-taken': ['{name} gibt es schon.', 'Wähle einen anderen Namen.'],
  'own-place': [
    'Die Einstellungen können nicht hinter sich selbst rücken.',
    'Nenne eine Einstellung, die stehen bleibt.',
  ],
  'nothing-to-change': ['So ist es schon.', 'Es wurde nichts geändert.'],
  'nothing-to-undo': ['Es gibt nichts rückgängig zu machen.', 'Der Film ist, wie er begann.'],
  'nothing-to-redo': [
    'Es gibt nichts zu wiederholen.',
    'Wiederholen geht nach einem Rückgängig bis zur nächsten Änderung.',
  ],
  conflict: [
    '{who} hat {what} geändert, während du eine ältere Fassung vor dir hattest.',
    'Sieh es dir an, wie es jetzt ist, und wiederhole es, wenn du es noch willst.',
  ],
  'over-cap': [
    'Das würde bis zu {price} $ kosten, und vom Budget sind nur noch {left} $ übrig.',
    'Erhöhe die Grenze oder wiederhole weniger Einstellungen.',
  ],
  'not-approved': [
    'Das kostet {price} und wurde nicht freigegeben.',
    'Gib es im Chat frei oder erhöhe die automatische Grenze.',
  ],
  'not-understood': ['Der Wunsch passt nicht zum Film: {detail}.', 'Sag es anders.'],
}

export const refusalWords: Readonly<Record<'en' | 'de', Record<RefusalCode, Sentence>>> = { en, de }

/** Fills `{name}`s; one that is missing stays visible, so that a slip is seen. */
export function fill(sentence: string, params: Readonly<Record<string, string | number>>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole))
}
