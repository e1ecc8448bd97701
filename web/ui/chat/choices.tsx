import type { Choice } from '../../../agent/director/messages.ts'
import { Button } from '../parts/button.tsx'

interface ChoicesProps {
  choice: Choice
  /** The question stands in the text above already. */
  asked: boolean
  /** It can still be answered. */
  open: boolean
  onSay: (text: string) => void
}

/** A question of the director with its possible answers; one may also just write. */
export const Choices = ({ choice, asked, open, onSay }: ChoicesProps) => (
  <div role="group" aria-label={choice.question}>
    {asked ? null : <p className="mb-2 text-base">{choice.question}</p>}
    <div className="flex flex-wrap gap-2">
      {choice.options.map((option) => (
        <Button
          key={option}
          disabled={!open}
          onClick={() => onSay(option)}
          className="h-auto! min-h-8 py-1 text-left whitespace-normal!"
        >
          {option}
        </Button>
      ))}
    </div>
  </div>
)
