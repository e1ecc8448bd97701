/** The answer after the tools have run. */
import { fill, refusalWords, type RefusalCode } from '../../../tools/operations/refusal-words.ts'
import type { OperationReport } from '../../../tools/operations/report.ts'
import type { ProblemData } from '../../director/messages.ts'
import type { Tongue } from '../context.ts'
import type { Call } from '../outcome.ts'
import type { ToolResult } from '../conversation.ts'
import { sayAnswer } from './say-answer.ts'
import { sayReport, type Told } from './say-report.ts'
import { sayStale } from './say-stale.ts'
import { sentence } from './sentence.ts'

interface Output {
  ok?: boolean
  report?: OperationReport
  answer?: unknown
  problem?: ProblemData
}

export function compose(results: readonly ToolResult[], told: Told): string {
  const { language } = told
  const done: { call: Call; report: OperationReport }[] = []
  const lines = results.flatMap(({ call, outcome, value }): string[] => {
    if (call.tool === 'ask_choice') return []
    if (outcome === 'denied') return [sentence(language, 'denied')]
    const { report, answer, problem } = (outcome === 'done' ? value : {}) as Output
    if (problem) return [refused(problem, language)]
    if (report) {
      done.push({ call, report })
      return sayReport(call, report, told)
    }
    if (answer !== undefined) return sayAnswer(call, answer, language)
    return outcome === 'failed'
      ? [sentence(language, 'broken', { message: String(value).slice(0, 300) })]
      : [sentence(language, 'done')]
  })
  return [...new Set([...lines, ...sayStale(done, told)])].join('\n')
}

/** In the language spoken, where the sentence has a name. */
function refused({ code, params = {}, message, remedy }: ProblemData, language: Tongue): string {
  const words = code === undefined ? undefined : refusalWords[language][code as RefusalCode]
  const said = words
    ? { message: fill(words[0], params), remedy: fill(words[1], params) }
    : { message, remedy }
  return sentence(language, 'refused', said)
}
