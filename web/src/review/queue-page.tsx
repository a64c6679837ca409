import { useEffect, useRef } from 'preact/hooks'
import { goodsClasses } from '../../../src/goods/class.ts'
import type { DocumentAnswer } from '../api/answers.ts'
import { useAnswer } from '../api/ask.ts'
import { type QueueView, wholeQueue } from '../router/place.ts'
import { Link, useRouter } from '../router/router.tsx'
import { Answered } from '../shell/answered.tsx'
import { Choice } from '../shell/choice.tsx'
import { useNotice } from '../shell/notice.tsx'
import { RefusedNote } from '../shell/refused-note.tsx'
import { useKeys } from '../shell/use-keys.ts'
import { useTitle } from '../shell/use-title.ts'
import { useSpeech } from '../words/speech.tsx'
import { JudgingDesk } from './judging-desk.tsx'
import { type Queue, useReviewQueue } from './use-review-queue.ts'

/** Which statements wait: of one document, with a party on either side, of a class of goods. */
const QueueFilter = ({ view }: { readonly view: QueueView }) => {
  const { words, names, vocabulary } = useSpeech()
  const { adjust } = useRouter()
  const show = (change: Partial<QueueView>): void => adjust({ kind: 'queue', ...view, ...change })
  const orNull = (value: string): string | null => (value === '' ? null : value)
  const countries = vocabulary.countries
    .map((code) => [code, names.country(code)] as const)
    .toSorted(([, a], [, b]) => a.localeCompare(b))
  return (
    <form class="filters" aria-label={words.register.filter} onSubmit={(event) => event.preventDefault()}>
      <Choice
        label={words.queue.party}
        value={view.party ?? ''}
        options={[['', words.register.any] as const, ...countries]}
        onValue={(value) => show({ party: orNull(value) })}
      />
      <Choice
        label={words.register.goods}
        value={view.goods ?? ''}
        options={[
          ['', words.register.any] as const,
          ...goodsClasses.map((one) => [one, words.classes[one]] as const),
        ]}
        onValue={(value) => show({ goods: orNull(value) })}
      />
      {view.document !== null && (
        <p class="field">
          <button type="button" onClick={() => show({ document: null })}>
            {words.queue.allDocuments}
          </button>
        </p>
      )}
    </form>
  )
}

type Decided = { readonly place: number; readonly document: string; readonly statement: string }

/** The statement at the place of the queue, with its page. */
const QueuedStatement = ({ queue, view }: { readonly queue: Queue; readonly view: QueueView }) => {
  const { words, formats } = useSpeech()
  const { adjust } = useRouter()
  const notice = useNotice()
  const decided = useRef<readonly Decided[]>([])
  const entry = queue.entries[queue.at] ?? null
  const document = entry?.document ?? null
  const asked = useAnswer<DocumentAnswer>(document === null ? null : `/api/documents/${document}`)
  if (entry === null || document === null) return null
  const { at, goTo } = queue
  const onDecided = (): void => {
    decided.current = [...decided.current, { place: at, document, statement: entry.statement }]
    goTo(at + 1)
  }
  const back = (): void => {
    const last = decided.current.at(-1)
    if (last === undefined) {
      notice(words.review.nothingToUndo)
      return
    }
    decided.current = decided.current.slice(0, -1)
    goTo(last.place)
  }
  return (
    <Answered asked={asked}>
      {(answer) => {
        const { article } = answer.reading
        // While the page of the next statement is on its way, the one before stays in sight.
        if (article === null || answer.reading.document.id !== document)
          return <p class="quiet">{words.waiting}</p>
        return (
          <>
            <p class="queue-page-title">
              <Link to={{ kind: 'document', id: document, statement: entry.statement }}>
                <span lang={article.language ?? undefined}>{words.article.title(article.title)}</span>
              </Link>{' '}
              <span class="quiet">
                {article.outlet ?? words.article.outletUnknown}
                {' · '}
                {article.publishedOn === null ? words.inbox.undated : formats.date(article.publishedOn)}
              </span>{' '}
              {view.document === null && (
                <button
                  type="button"
                  class="plain"
                  onClick={() => adjust({ kind: 'queue', ...view, document })}
                >
                  {words.queue.onlyThis}
                </button>
              )}
            </p>
            <JudgingDesk
              document={answer}
              article={article}
              active={entry.statement}
              onJudged={asked.replace}
              onDecided={(verdict) => (verdict === 'add' ? undefined : onDecided())}
              onNext={() => goTo(at + 1)}
              onPrevious={at > 0 ? () => goTo(at - 1) : null}
              onChoose={(statement) => {
                const place = queue.entries.findIndex(
                  (one) => one.document === document && one.statement === statement,
                )
                if (place >= 0) goTo(place)
              }}
              onUndo={back}
            />
          </>
        )
      }}
    </Answered>
  )
}

/** Every statement that nobody judged, over all documents, one at a time. */
export const QueuePage = ({ view }: { readonly view: QueueView }) => {
  const { words } = useSpeech()
  const queue = useReviewQueue(view)
  const { at, entries, waited, waitedOrMore, waiting, problem, again } = queue
  const heading = useRef<HTMLHeadingElement>(null)
  useTitle(words.queue.title)
  // Also while the page of a statement is on its way.
  useKeys({ j: () => queue.goTo(at + 1), k: () => queue.goTo(at - 1) })
  const ended = !waiting && at >= entries.length
  useEffect(() => {
    if (ended) heading.current?.focus()
  }, [ended])
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {words.queue.title}
      </h1>
      <div class="queue-head">
        <QueueFilter view={view} />
        {waited > 0 && (
          <p class="queue-progress tabular" role="status">
            <progress
              max={waited}
              value={Math.min(at, waited)}
              aria-label={words.queue.of(Math.min(at + 1, waited), waited, waitedOrMore)}
            />{' '}
            {words.queue.of(Math.min(at + 1, waited), waited, waitedOrMore)}
          </p>
        )}
      </div>
      {problem !== null && <RefusedNote problem={problem} onAgain={again} />}
      {waiting && entries.length === 0 && <p class="quiet">{words.waiting}</p>}
      {ended && problem === null ? (
        <div class="queue-end">
          <p>{waited === 0 ? words.queue.empty : words.queue.end}</p>
          <p class="buttons">
            {waited > 0 && (
              <button type="button" class="primary" onClick={again}>
                {words.queue.again}
              </button>
            )}
            {(view.document ?? view.party ?? view.goods) !== null && (
              <Link class="button" to={wholeQueue}>
                {words.queue.all}
              </Link>
            )}
          </p>
        </div>
      ) : (
        <QueuedStatement queue={queue} view={view} />
      )}
    </>
  )
}
