import { lazy, Suspense } from 'react'

const Rich = lazy(() => import('./rich-text.tsx'))

/** Words that mean the same with and without markdown need none of its code. */
const marks = /[*_`#|~[\]]|^\s*(?:[-+]|\d+\.)\s/m

const Plain = ({ text }: { text: string }) => <p className="break-words whitespace-pre-wrap">{text}</p>

interface MarkdownProps {
  text: string
  /** More of it is coming. */
  live: boolean
}

/** The director's words; formatted once the formatter is here, plain before. */
export function Markdown({ text, live }: MarkdownProps) {
  if (!text.trim()) return null
  return (
    <div className="text-base text-ink">
      {marks.test(text) ? (
        <Suspense fallback={<Plain text={text} />}>
          <Rich text={text} live={live} />
        </Suspense>
      ) : (
        <Plain text={text} />
      )}
    </div>
  )
}
