import { Download } from 'lucide-react'
import type { FilmView } from '../../../agent/studio/view.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import type { MessageKey } from '../i18n/dictionary.ts'
import { Button } from '../parts/button.tsx'
import { Menu } from '../parts/menu.tsx'

const papers: readonly [name: string, label: MessageKey][] = [
  ['cut.srt', 'player.downloadSubtitles'],
  ['storyboard.png', 'player.downloadStoryboard'],
  ['shotlist.csv', 'player.downloadCsv'],
  ['shotlist.json', 'player.downloadJson'],
  ['routing.md', 'player.downloadRouting'],
]

function fetchFile(address: string): void {
  const link = document.createElement('a')
  link.href = address
  link.download = ''
  link.click()
}

/** The cut and its papers, each as a file. */
export function DownloadMenu({ film }: { film: FilmView }) {
  const { t } = useI18n()
  const base = `/api/films/${encodeURIComponent(film.id)}`
  const { cut } = film
  const entry = (label: MessageKey, address: string) => ({
    label: t(label),
    onSelect: () => fetchFile(address),
  })
  const video = cut
    ? [entry('player.downloadCut', `${cut.url}${cut.url.includes('?') ? '&' : '?'}download=1`)]
    : []
  return (
    <Menu
      trigger={
        <Button
          size="small"
          icon={<Download aria-hidden className="size-3.5" />}
          className="ml-1 max-sm:px-2.5"
        >
          <span className="max-sm:sr-only">{t('player.download')}</span>
        </Button>
      }
      groups={[video, papers.map(([name, label]) => entry(label, `${base}/files/${name}?download=1`))]}
    />
  )
}
