import {
  Clapperboard,
  Feather,
  Flame,
  Gem,
  Leaf,
  Orbit,
  PenTool,
  Sprout,
  Waves,
  Zap,
  type LucideIcon,
} from 'lucide-react'

/** How a model is told apart at a glance: a colour, and an icon for whoever does not see the colour. */
export interface ModelLook {
  name: string
  colour: string
  icon: LucideIcon
}

const looks: Readonly<Record<string, ModelLook>> = {
  'sora-2': { name: 'Sora 2', colour: '#4f9bd8', icon: Waves },
  'kling-3.0': { name: 'Kling 3.0', colour: '#d8743f', icon: Zap },
  'wan-2.1': { name: 'WAN 2.1', colour: '#6fb56b', icon: Leaf },
  'wan-2.2': { name: 'WAN 2.2', colour: '#4f9e7f', icon: Sprout },
  'veo-3.1': { name: 'Veo 3.1', colour: '#9a7fe0', icon: Gem },
  'seedance-2.0': { name: 'Seedance 2.0', colour: '#d0669f', icon: Feather },
  'seedance-2.5': { name: 'Seedance 2.5', colour: '#c9558b', icon: Feather },
  'flux-3-video': { name: 'FLUX.3 Video', colour: '#c9a23c', icon: Flame },
  'grok-imagine-video-1.5': { name: 'Grok Imagine Video 1.5', colour: '#8b93a3', icon: Orbit },
  animatic: { name: 'Animatic', colour: '#9a9186', icon: PenTool },
}

/** Models a person may ask for by name, the article's three first. */
export const askable: readonly string[] = Object.keys(looks).filter((id) => id !== 'animatic')

/** A model nobody gave a look goes by its own id. */
export const modelLook = (id: string): ModelLook =>
  looks[id] ?? { name: id, colour: '#9a9186', icon: Clapperboard }
