import type { Judgement } from '../../../src/reading/judgement.ts'
import { useSpeech } from '../words/speech.tsx'

/** Everything that was decided, by whom, when and why; what was taken back stays and says so. */
export const History = ({ history }: { readonly history: readonly Judgement[] }) => {
  const { words, formats } = useSpeech()
  if (history.length === 0) return <p class="quiet">{words.review.noHistory}</p>
  return (
    <ol class="history">
      {history.map(({ id, verdict, who, at, why, retracted }) => (
        <li key={id} class={retracted === null ? '' : 'taken-back'}>
          <span class="history-what">
            {words.review.by(words.judgements[verdict], who, formats.instant(at))}
          </span>
          {why !== '' && <span class="history-why"> {words.review.because(why)}</span>}
          {retracted !== null && (
            <span class="history-back">
              {words.review.takenBack(retracted.who, formats.instant(retracted.at))}
              {retracted.why !== '' && ` ${words.review.because(retracted.why)}`}
            </span>
          )}
        </li>
      ))}
    </ol>
  )
}
