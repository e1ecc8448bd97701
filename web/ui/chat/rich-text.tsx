import { Streamdown } from 'streamdown'

interface RichTextProps {
  text: string
  live: boolean
}

/** No pictures: an answer must not be able to fetch anything. Links say where they go. */
const allowed = [
  'p',
  'strong',
  'em',
  'del',
  'code',
  'pre',
  'ul',
  'ol',
  'li',
  'a',
  'blockquote',
  'br',
  'hr',
  'h1',
  'h2',
  'h3',
  'h4',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
]

/** Markdown that may be half-finished. Fetched when an answer first needs it. */
export default function RichText({ text, live }: RichTextProps) {
  return (
    <Streamdown
      mode={live ? 'streaming' : 'static'}
      allowedElements={allowed}
      unwrapDisallowed
      controls={false}
      className="rich-text"
    >
      {text}
    </Streamdown>
  )
}
