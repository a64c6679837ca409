import type { Refused } from '../api/ask.ts'
import { useSpeech } from '../words/speech.tsx'

type Props = { readonly problem: Refused; readonly onAgain?: () => void }

/** Why something did not work, in words. */
export const RefusedNote = ({ problem, onAgain }: Props) => {
  const { words } = useSpeech()
  return (
    <div class="refused" role="alert">
      <p>
        <strong>{words.refused.title}</strong>
        {words.colon}
        {problem.status === 0 && problem.message === '' ? (
          words.refused.unreachable
        ) : (
          <span lang="en">{problem.message}</span>
        )}
      </p>
      {onAgain !== undefined && (
        <button type="button" onClick={onAgain}>
          {words.refused.again}
        </button>
      )}
    </div>
  )
}
