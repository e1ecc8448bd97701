/** How the studio's pages are built: `npm start` uses it, and `npx vite web/ui` serves them while they are worked on. */
import { fileURLToPath } from 'node:url'
import tailwind from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { withoutValidators } from './without-validators.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** What every page needs at once: one file of it packs better than fifty. */
const frame = [
  /node_modules[\\/](?:react|react-dom|scheduler|zustand|wouter|regexparam|use-sync-external-store|lucide-react)[\\/]/,
  /node_modules[\\/](?:@tanstack[\\/](?:react-query|query-core)|@floating-ui)[\\/]/,
  /node_modules[\\/]@base-ui[\\/](?:utils|react[\\/](?:button|tooltip|menu|floating-ui-react|internals|utils))[\\/]/,
  /web[\\/]ui[\\/](?:api[\\/]|i18n[\\/]\w|parts[\\/](?:cx|button|icon-button|tooltip|menu|spinner|notice|toast|script-\w+|drop-veil)\.)/,
  /web[\\/]ui[\\/]app[\\/](?:studio-page|shortcuts|windows|use-theme|use-app-keys|mark|page-\w+|not-found)\./,
]
/** What the film page needs besides, without what opens later. */
const film =
  /web[\\/]ui[\\/](?:player|routing[\\/]model|storyboard[\\/](?!.*dialog)|chat[\\/](?!rich-text|answer-card))/

const inFrame = (id: string): boolean =>
  frame.some((part) => part.test(id)) && !/i18n[\\/](?:en|de)[\\/]/.test(id)

export default defineConfig({
  root: here('.'),
  plugins: [react(), tailwind(), withoutValidators()],
  build: {
    outDir: here('../dist'),
    emptyOutDir: true,
    target: 'baseline-widely-available',
    // Small files inlined as data: URLs would need a wider content security policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'frame', test: inFrame },
            { name: 'film', test: film },
          ],
        },
      },
    },
  },
  // A page served by vite talks to the studio that `npm start` runs beside it.
  server: { port: 5747, proxy: { '/api': 'http://127.0.0.1:4747' } },
})
