import type { Job } from '../media/child.ts'
import { makeMix, type MixOrder, type MixResult } from './mix/make-mix.ts'

const job: Job<MixOrder, MixResult> = (order, context) => makeMix(order, context)
export default job
