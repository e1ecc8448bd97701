/** Cues of several who speak at once: nobody is called so. */
const chorus =
  /^(?:both|all|everyone|everybody|the two|together|in unison|beide|die beiden|alle|zusammen|les deux|tous(?: les deux)?|toutes(?: les deux)?|ensemble|二人|全員|みんな)$/iu

export const isChorus = (cue: string): boolean => chorus.test(cue.trim())
