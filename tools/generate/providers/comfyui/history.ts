/** How ComfyUI's history tells what became of a job. Source: docs.comfy.org/development/comfyui-server/comms_routes. */
import { z } from 'zod'

const File = z.object({
  filename: z.string(),
  subfolder: z.string().default(''),
  type: z.string().default('output'),
})
export type File = z.infer<typeof File>
const Entry = z.object({
  outputs: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
  status: z
    .object({ status_str: z.string().optional(), messages: z.array(z.unknown()).default([]) })
    .nullish(),
})
/** By the id of the job; empty while it waits or runs. */
export const History = z.record(z.string(), Entry)

/** A job that is over: why it failed, or the video it made, if it made one. */
export function readEntry({ outputs, status }: z.infer<typeof Entry>): { failure?: string; video?: File } {
  if (status?.status_str === 'error') return { failure: reasonIn(status.messages) }
  const video = Object.values(outputs)
    .flatMap((lists) => Object.values(lists))
    .flatMap(filesIn)
    .find(({ filename }) => /\.(?:mp4|webm|mov|mkv)$/i.test(filename))
  return video ? { video } : {}
}

/** Nodes list their files as `images`, `videos` or `gifs`, beside lists of other things. */
function filesIn(list: unknown): File[] {
  if (!Array.isArray(list)) return []
  return list.map((item) => File.safeParse(item)).flatMap(({ data }) => (data ? [data] : []))
}

const ExecutionError = z.tuple([
  z.literal('execution_error'),
  z.object({ node_type: z.string().optional(), exception_message: z.string() }),
])

function reasonIn(messages: readonly unknown[]): string {
  for (const message of messages) {
    const { data } = ExecutionError.safeParse(message)
    if (data) return [data[1].node_type, data[1].exception_message].filter(Boolean).join(': ')
  }
  return 'it was interrupted'
}
