/** Every route a vendor's adapter runs, by its id in `tools/route/routes.json`. */
import { alibabaWan } from '../providers/alibaba/alibaba.ts'
import { comfyUi } from '../providers/comfyui/comfyui.ts'
import { falKling } from '../providers/fal/kling.ts'
import { falWan } from '../providers/fal/wan.ts'
import { klingNative } from '../providers/kling/kling.ts'
import { modelsLab } from '../providers/modelslab/modelslab.ts'
import { openAiVideos, wanLocal } from '../providers/openai-videos/routes.ts'
import { replicateWan } from '../providers/replicate/replicate.ts'
import type { VendorFactory, VendorRoute, VendorSettings } from './adapter.ts'

export const vendorFactories: Readonly<Record<string, VendorFactory>> = {
  'alibaba-wan-2.1': alibabaWan,
  'comfyui-wan-2.1': comfyUi,
  'fal-kling-3.0': falKling,
  'fal-wan-2.1': falWan,
  'kling-native': klingNative,
  'modelslab-wan-2.2': modelsLab,
  'openai-videos': openAiVideos,
  'replicate-wan-2.1': replicateWan,
  'wan-local': wanLocal,
}

/** A route ready to run, or undefined when no adapter runs it. @throws VendorError when its key is missing. */
export function vendorRoute(id: string, settings: VendorSettings): VendorRoute | undefined {
  return Object.hasOwn(vendorFactories, id) ? vendorFactories[id]!(settings) : undefined
}
