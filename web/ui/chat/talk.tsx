import { useState } from 'react'
import type { FilmView } from '../../../agent/studio/view.ts'
import type { OperationReport } from '../../../tools/operations/report.ts'
import type { ChatHistory } from '../api/client.ts'
import { useOperation } from '../api/use-operation.ts'
import type { Script } from '../api/script-file.ts'
import { useScriptDrop } from '../api/use-script-drop.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { DropVeil } from '../parts/drop-veil.tsx'
import { Composer } from './composer.tsx'
import { DirectorLine } from './director-line.tsx'
import { EmptyChat } from './empty-chat.tsx'
import { Log } from './log.tsx'
import { SpokenAnswer } from './spoken-answer.tsx'
import { useConversation, wordsOf } from './use-conversation.ts'

/** Something done from the chat without the director: shown among the messages until the page is loaded again. */
export interface Deed {
  /** Messages that had been said by then. */
  after: number
  name: string
  report: OperationReport
}

/** A message of the person that is being written anew. */
export interface Draft {
  id: string
  text: string
}

interface TalkProps {
  film: FilmView
  history: ChatHistory
}

export function Talk({ film, history }: TalkProps) {
  const { t } = useI18n()
  const conversation = useConversation(film.id, history)
  const { messages, status, say } = conversation
  const { perform, busy } = useOperation(film.id)
  const [deeds, setDeeds] = useState<readonly Deed[]>([])
  const [draft, setDraft] = useState<Draft | null>(null)
  const [script, setScript] = useState<Script | null>(null)
  const { over, target, take } = useScriptDrop(setScript)
  const answering = status === 'submitted' || status === 'streaming'

  /** Returns whether it is on its way; what was refused stays in the composer. */
  const send = async (text: string): Promise<boolean> => {
    if (script) {
      const report = await perform({ kind: 'plan', source: script.source, wishes: {} })
      if (!report) return false
      setDeeds((known) => [...known, { after: messages.length, name: script.name, report }])
      setScript(null)
    }
    if (text) say(text, draft?.id)
    setDraft(null)
    return true
  }
  const editLast = (): void => {
    const last = messages.findLast(({ role }) => role === 'user')
    if (last) setDraft({ id: last.id, text: wordsOf(last) })
  }
  return (
    <section aria-label={t('app.chat')} className="relative flex h-full flex-col" {...target}>
      {messages.length === 0 && deeds.length === 0 ? (
        <EmptyChat film={film} onSay={(text) => say(text)} />
      ) : (
        <Log conversation={conversation} deeds={deeds} answering={answering} onEdit={setDraft} />
      )}
      <SpokenAnswer messages={messages} status={status} />
      <Composer
        empty={film.shots.length === 0}
        answering={answering}
        busy={busy}
        draft={draft}
        script={script}
        onSend={send}
        onStop={conversation.stop}
        onEditLast={editLast}
        onCancelEdit={() => setDraft(null)}
        onScript={setScript}
        onFile={take}
      />
      <DirectorLine />
      {over ? <DropVeil /> : null}
    </section>
  )
}
