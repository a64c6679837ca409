import type { ReadOutcome } from '../api/answers.ts'
import { ProblemWords } from '../article/problem-list.tsx'
import { Link } from '../router/router.tsx'
import { RefusedNote } from '../shell/refused-note.tsx'
import { useSpeech } from '../words/speech.tsx'
import type { Queued } from './use-queue.ts'

const Outcome = ({ outcome }: { readonly outcome: ReadOutcome }) => {
  const { words } = useSpeech()
  const failed = outcome.problems.some(({ failure }) => failure)
  return (
    <li>
      {outcome.document === null ? (
        <span class="queue-failed">{words.inbox.failed}</span>
      ) : (
        <>
          <Link to={{ kind: 'document', id: outcome.document, statement: null }}>
            {words.article.title(outcome.title)}
          </Link>{' '}
          <span class="quiet">{words.inbox.readDone(outcome.statements)}</span>
        </>
      )}
      {outcome.problems.length > 0 && (
        <ul class={failed ? 'queue-problems queue-problems-grave' : 'queue-problems'}>
          {outcome.problems.map((problem) => (
            <li key={`${problem.code} ${problem.message}`}>
              <ProblemWords problem={problem} />
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

/** What is being read, source by source, with problems in words. */
export const QueueList = ({ queue }: { readonly queue: readonly Queued[] }) => {
  const { words } = useSpeech()
  return (
    <ol class="queue" aria-live="polite">
      {queue.map(({ nr, name, progress }) => (
        <li key={nr} class={`queue-item queue-${progress.kind}`}>
          <span class="queue-name">{name}</span>
          {progress.kind === 'waits' && <span class="quiet">{words.inbox.waits}</span>}
          {progress.kind === 'reading' && (
            <span class="queue-now">
              <progress aria-label={words.inbox.reading} /> {words.inbox.reading}
            </span>
          )}
          {progress.kind === 'refused' && <RefusedNote problem={progress.problem} />}
          {progress.kind === 'read' &&
            (progress.found.length === 0 ? (
              <span class="quiet">{words.inbox.nothing}</span>
            ) : (
              <ul class="queue-outcomes">
                {progress.found.map((outcome) => (
                  <Outcome key={outcome.document ?? outcome.source} outcome={outcome} />
                ))}
              </ul>
            ))}
        </li>
      ))}
    </ol>
  )
}
