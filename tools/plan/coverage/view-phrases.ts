import type { StillView } from './beat.ts'

type Wordings = Readonly<Record<StillView | 'speaksTo', readonly string[]>>

/** What people do who are seen in speech or silence, by language: `{name}` is who, with an article if it is a noun. */
export const views: Readonly<Record<string, Wordings>> = {
  en: {
    listens: ['{name} listens.', '{name} takes it in.', '{name} says nothing.'],
    watches: ['{name} watches.', '{name} looks on.', '{name} has seen it.'],
    silent: ['{name} is silent.', '{name}, in thought.', '{name} does not move.'],
    speaks: ['{name} speaks.'],
    speaksTo: ['{name} speaks to {to}.'],
  },
  de: {
    listens: ['{name} hört zu.', '{name} nimmt es auf.', '{name} sagt nichts.'],
    watches: ['{name} sieht zu.', '{name} schaut hin.', '{name} hat es gesehen.'],
    silent: ['{name} schweigt.', '{name}, in Gedanken.', '{name} rührt sich nicht.'],
    speaks: ['{name} spricht.'],
    speaksTo: ['{name} spricht mit {to}.'],
  },
  fr: {
    listens: ['{name} écoute.', '{name} ne perd pas un mot.', '{name} ne dit rien.'],
    watches: ['{name} observe.', '{name} regarde.', '{name} a tout vu.'],
    silent: ['{name} se tait.', '{name} réfléchit.', '{name} ne bouge pas.'],
    speaks: ['{name} parle.'],
    speaksTo: ['{name} parle à {to}.'],
  },
  es: {
    listens: ['{name} escucha.', '{name} no dice nada.'],
    watches: ['{name} observa.', '{name} mira.'],
    silent: ['{name} calla.', '{name} no se mueve.'],
    speaks: ['{name} habla.'],
    speaksTo: ['{name} habla con {to}.'],
  },
  it: {
    listens: ['{name} ascolta.', '{name} non dice nulla.'],
    watches: ['{name} osserva.', '{name} guarda.'],
    silent: ['{name} tace.', '{name} non si muove.'],
    speaks: ['{name} parla.'],
    speaksTo: ['{name} parla con {to}.'],
  },
  ja: {
    listens: ['{name}は聞いている。', '{name}は黙って聞く。', '{name}は何も言わない。'],
    watches: ['{name}が見ている。', '{name}は見守る。', '{name}は目を離さない。'],
    silent: ['{name}は黙っている。', '{name}は考えている。', '{name}は動かない。'],
    speaks: ['{name}が話す。'],
    speaksTo: ['{name}が{to}に話す。'],
  },
}
