import type { ReadOutcome } from '../../../src/desk/read-outcome.ts'
import type { WorkState } from '../../../src/desk/work-board.ts'
import { send } from '../api/ask.ts'
import { ProblemWords } from '../article/problem-list.tsx'
import { Link } from '../router/router.tsx'
import { RefusedNote } from '../shell/refused-note.tsx'
import { useSpeech } from '../words/speech.tsx'
import type { Progress, Queued } from './use-queue.ts'

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

/** How far a source is, and how it may be stopped. */
const Working = ({ state }: { readonly state: WorkState }) => {
  const { words } = useSpeech()
  const { id, done, of, current } = state
  return (
    <span class="queue-now">
      <progress
        aria-label={words.inbox.reading}
        value={of === null || of <= 1 ? undefined : done}
        max={of === null || of <= 1 ? undefined : of}
      />{' '}
      {words.inbox.progress(done, of !== null && of > 1 ? of : null)}
      {current !== null && current !== '' && <span class="quiet code queue-current"> {current}</span>}{' '}
      <button
        type="button"
        class="plain"
        onClick={() => void send(`/api/work/${encodeURIComponent(id)}/stop`, {})}
      >
        {words.inbox.stop}
      </button>
    </span>
  )
}

/** What a source came to, or has come to until now. */
const Results = ({ progress }: { readonly progress: Extract<Progress, { kind: 'working' | 'read' }> }) => {
  const { words } = useSpeech()
  const { kind, state, found, rows } = progress
  const ended = kind === 'read'
  const isPage = state.kind === 'read' && state.done <= 1
  return (
    <>
      {ended && state.status === 'stopped' && <span class="quiet">{words.inbox.stopped}</span>}
      {ended && state.status === 'broken' && <span class="queue-failed">{words.inbox.broken}</span>}
      {ended && !isPage && (
        <p class="quiet">{words.inbox.came(state.kind, state.done, state.statements, state.failures)}</p>
      )}
      {ended && state.status === 'done' && found.length === 0 && state.kind === 'read' && (
        <span class="quiet">{words.inbox.nothing}</span>
      )}
      <ul class="queue-outcomes">
        {found.map((outcome) => (
          <Outcome key={`${outcome.document ?? ''} ${outcome.source}`} outcome={outcome} />
        ))}
      </ul>
      {rows.length > 0 && (
        <ul class="queue-problems">
          {rows.map(({ line, problems }) => (
            <li key={line}>
              {words.inbox.line(line)}
              {words.colon}
              <span lang="en">{problems.join('; ')}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** What is being read, source by source, with problems in words. */
export const QueueList = ({ queue }: { readonly queue: readonly Queued[] }) => {
  const { words } = useSpeech()
  return (
    <ol class="queue">
      {queue.map(({ nr, name, progress }) => (
        <li key={nr} class={`queue-item queue-${progress.kind}`}>
          <span class="queue-name">{name}</span>
          {progress.kind === 'waits' && <span class="quiet">{words.inbox.waits}</span>}
          {progress.kind === 'sending' && (
            <span class="queue-now">
              <progress aria-label={words.inbox.sending} /> {words.inbox.sending}
            </span>
          )}
          {progress.kind === 'working' && <Working state={progress.state} />}
          {progress.kind === 'refused' && <RefusedNote problem={progress.problem} />}
          {(progress.kind === 'working' || progress.kind === 'read') && <Results progress={progress} />}
        </li>
      ))}
    </ol>
  )
}
