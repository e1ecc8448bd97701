import { createRequire } from 'node:module'
import { GlobalFonts } from '@napi-rs/canvas'

const require = createRequire(import.meta.url)

/** Family names as the pictures use them; the last two serve scripts the first has no letters for. */
export const fontFamilies = "'Firstcut Sans', 'Noto Sans JP', 'DejaVu Sans'"
export const titleFamilies = "'Firstcut Title', 'Firstcut Title JP', 'DejaVu Sans'"

const files: readonly (readonly [file: string, family: string])[] = [
  ['dejavu-fonts-ttf/ttf/DejaVuSans.ttf', 'DejaVu Sans'],
  ['dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf', 'DejaVu Sans'],
  ['dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf', 'Firstcut Sans'],
  ['dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf', 'Firstcut Sans'],
  ['dejavu-fonts-ttf/ttf/DejaVuSansMono.ttf', 'Firstcut Mono'],
  ['dejavu-fonts-ttf/ttf/DejaVuSerif.ttf', 'Firstcut Serif'],
  ['dejavu-fonts-ttf/ttf/DejaVuSans-ExtraLight.ttf', 'Firstcut Title'],
  ['@expo-google-fonts/noto-sans-jp/200ExtraLight/NotoSansJP_200ExtraLight.ttf', 'Firstcut Title JP'],
  ['@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf', 'Noto Sans JP'],
]

let registered = false

/** Makes our fonts known to the canvas: the machine's own are never relied on. */
export function registerFonts(): void {
  if (registered) return
  for (const [file, family] of files) GlobalFonts.registerFromPath(require.resolve(file), family)
  registered = true
}
