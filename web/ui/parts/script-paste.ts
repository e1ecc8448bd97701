import type { ClipboardEvent } from 'react'
import { looksLikeScript, scriptFromText, type Script } from '../api/script-file.ts'
import { useI18n } from '../i18n/use-i18n.ts'

/** For a field's `onPaste`: a whole script becomes an attachment instead of a flood of text. */
export const scriptPaste =
  (onScript: (script: Script) => void) =>
  (event: ClipboardEvent): void => {
    const pasted = event.clipboardData.getData('text/plain')
    if (!looksLikeScript(pasted)) return
    event.preventDefault()
    onScript(scriptFromText(pasted, `${useI18n.getState().t('chat.scriptName')}.txt`))
  }
