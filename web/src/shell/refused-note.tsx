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
        {problem.status === 0 && problem.message === ''
          ? words.refused.unreachable
          : (words.refused.byStatus[problem.status] ?? <span lang="en">{problem.message}</span>)}
      </p>
      {words.refused.byStatus[problem.status] !== undefined && (
        <details>
          <summary>{words.refused.detail}</summary>
          <p lang="en">{problem.message}</p>
        </details>
      )}
      {onAgain !== undefined && (
        <button type="button" onClick={onAgain}>
          {words.refused.again}
        </button>
      )}
    </div>
  )
}
