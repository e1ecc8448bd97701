/** How the studio's pages are built: `npm start` uses it, and `npx vite web/ui` serves them while they are worked on. */
import { fileURLToPath } from 'node:url'
import tailwind from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: here('.'),
  plugins: [react(), tailwind()],
  build: {
    outDir: here('../dist'),
    emptyOutDir: true,
    target: 'baseline-widely-available',
    // Small files inlined as data: URLs would need a wider content security policy.
    assetsInlineLimit: 0,
  },
  // A page served by vite talks to the studio that `npm start` runs beside it.
  server: { port: 5747, proxy: { '/api': 'http://127.0.0.1:4747' } },
})
