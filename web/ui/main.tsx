import { QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import './app/theme.css'
import './app/use-theme.ts'
import { queryClient } from './api/query-client.ts'
import { App } from './app/app.tsx'
import { startI18n } from './i18n/use-i18n.ts'

const root = document.querySelector('#root')
if (!root) throw new Error('index.html has no #root.')

await startI18n()
createRoot(root).render(
  <QueryClientProvider client={queryClient}>
    <App />
  </QueryClientProvider>,
)
