import type { Format } from '../film/format.ts'
import { runInChild } from '../media/child.ts'

/** One picture of the board. */
export interface Panel {
  /** Clip to take the frame from. */
  file: string
  /** Frame to show. */
  frame: number
  /** `SC 1 · SHOT 3` */
  heading: string
  /** `MS · dolly in · 50 mm · 3.5 s` */
  technique: string
  caption: string
  /** What made the picture, and what was chosen for it. */
  made: string
  /** `#rrggbb` of the chosen model. */
  colour: string
}

export interface StoryboardOrder {
  title: string
  subtitle: string
  format: Format
  panels: Panel[]
  out: string
}

/** Draws the contact sheet as a PNG. */
export async function drawStoryboard(order: StoryboardOrder, signal?: AbortSignal): Promise<void> {
  await runInChild(new URL('./storyboard.job.ts', import.meta.url), order, { signal })
}
