/** Every route a vendor's adapter runs, by its id in `tools/route/routes.json`. */
import { openAiVideos, wanLocal } from '../providers/openai-videos/routes.ts'
import type { VendorFactory, VendorRoute, VendorSettings } from './adapter.ts'

export const vendorFactories: Readonly<Record<string, VendorFactory>> = {
  'openai-videos': openAiVideos,
  'wan-local': wanLocal,
}

/** A route ready to run, or undefined when no adapter runs it. @throws VendorError when its key is missing. */
export function vendorRoute(id: string, settings: VendorSettings): VendorRoute | undefined {
  return Object.hasOwn(vendorFactories, id) ? vendorFactories[id]!(settings) : undefined
}
