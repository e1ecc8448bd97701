/** What the director makes of one request. */
export interface Call {
  /** Name of a tool, such as `edit_shots`. */
  tool: string
  input: Record<string, unknown>
}

/** Asked when a request can mean several things, or none; a click sends the option as the next message. */
export interface Question {
  question: string
  options: string[]
  /** Asked about a wish that was left open; not needed once the same message says what is wished. */
  soft?: boolean
  /** The whole request, once an option (or a reply of the person's own) says what was missing. */
  finish?(reply: string): string
}

export type Outcome =
  | { kind: 'calls'; calls: Call[] }
  | { kind: 'ask'; ask: Question }
  /** Said instead of doing something. */
  | { kind: 'say'; text: string }

export const calls = (...list: Call[]): Outcome => ({ kind: 'calls', calls: list })
export const call = (tool: string, input: Record<string, unknown>): Outcome => calls({ tool, input })
export const ask = (question: string, options: string[] = [], finish?: Question['finish']): Outcome => ({
  kind: 'ask',
  ask: { question, options, ...(finish && { finish }) },
})
export const tell = (text: string): Outcome => ({ kind: 'say', text })
