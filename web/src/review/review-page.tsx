import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Article } from '../../../src/article/article.ts'
import type { JudgedStatement } from '../../../src/reading/judged-statements.ts'
import { quoteAt, type Span } from '../../../src/text/span.ts'
import { type DocumentAnswer, judgedOf } from '../api/answers.ts'
import { useAnswer } from '../api/ask.ts'
import { ArticleText } from '../article/article-text.tsx'
import { marksOf, type RoleName } from '../article/marks.ts'
import { scrollToWords } from '../article/scroll-to-words.ts'
import { selectedSpan } from '../article/selected-span.ts'
import { Link, useRouter } from '../router/router.tsx'
import { Answered } from '../shell/answered.tsx'
import { useNotice } from '../shell/notice.tsx'
import { RefusedNote } from '../shell/refused-note.tsx'
import { useKeys } from '../shell/use-keys.ts'
import { useTitle } from '../shell/use-title.ts'
import { FollowingTransfers } from '../transfers/following-transfers.tsx'
import { useSpeech } from '../words/speech.tsx'
import { CorrectionForm } from './correction-form.tsx'
import { draftOf, emptyDraft } from './draft.ts'
import { RejectForm } from './reject-form.tsx'
import { StatementPanel } from './statement-panel.tsx'
import { useJudging } from './use-judging.ts'

type Doing =
  | { readonly kind: 'looking' | 'correcting' | 'rejecting' }
  | { readonly kind: 'adding'; readonly span: Span }

type ShownProps = {
  readonly document: DocumentAnswer
  readonly article: Article
  readonly first: string | null
  readonly onJudged: (after: DocumentAnswer) => void
}

/** The place at which a review begins: the statement that was asked for, else the first that nobody judged. */
const startAt = (all: readonly JudgedStatement[], first: string | null): number => {
  const asked = all.findIndex(({ statement }) => statement.id === first)
  return Math.max(asked >= 0 ? asked : all.findIndex(({ state }) => state === 'found'), 0)
}

const ShownReview = ({ document, article, first, onJudged }: ShownProps) => {
  const { words } = useSpeech()
  const notice = useNotice()
  const { adjust } = useRouter()
  const all = judgedOf(document)
  const [at, setAt] = useState(() => startAt(all, first))
  const [role, setRole] = useState<RoleName | null>(null)
  const [doing, setDoing] = useState<Doing>({ kind: 'looking' })
  const text = useRef<HTMLDivElement>(null)
  const kept = useRef<Span | null>(null)
  const { id } = document.reading.document
  const judging = useJudging(id, onJudged)
  const now = all[Math.min(at, all.length - 1)] ?? null
  const active = now?.statement.id ?? null
  const marks = useMemo(() => marksOf(all, active, role), [all, active, role])
  useTitle(`${words.review.title} · ${words.article.title(article.title)}`)
  useEffect(() => {
    if (active === null) return
    scrollToWords(text.current, active)
    adjust({ kind: 'review', id, statement: active })
  }, [active, adjust, id])
  useEffect(() => {
    // A press on a button may take the selection away before it is read.
    const keep = (): void => {
      const span = selectedSpan(article.text, text.current)
      if (span !== null) kept.current = span
    }
    globalThis.document.addEventListener('selectionchange', keep)
    return () => globalThis.document.removeEventListener('selectionchange', keep)
  }, [article])
  const selected = useCallback((): Span | null => {
    const span = selectedSpan(article.text, text.current) ?? kept.current
    kept.current = null
    getSelection()?.removeAllRanges()
    return span
  }, [article])
  const look = (): void => setDoing({ kind: 'looking' })
  const goTo = (place: number): void => {
    look()
    setAt(Math.max(0, Math.min(place, all.length - 1)))
  }
  const decide = async (...asked: Parameters<typeof judging.decide>): Promise<void> => {
    if (await judging.decide(...asked)) look()
  }
  const add = (): void => {
    const span = selected()
    if (span === null) notice(words.review.selectFirst)
    else setDoing({ kind: 'adding', span })
  }
  const accept = (): void => {
    if (active !== null) void decide('accept', active, null, '')
  }
  const undo = (): void => {
    if (now !== null) void judging.undo(now)
  }
  useKeys({
    j: () => goTo(at + 1),
    k: () => goTo(at - 1),
    a: accept,
    e: () => now !== null && setDoing({ kind: 'correcting' }),
    r: () => now !== null && setDoing({ kind: 'rejecting' }),
    u: undo,
    n: add,
    Escape: look,
  })
  const open = all.filter(({ state }) => state === 'found').length
  return (
    <>
      <header class="review-head">
        <p class="kicker">
          <Link to={{ kind: 'document', id, statement: active }}>{words.review.toArticle}</Link>
        </p>
        <h1>
          {words.review.title}
          {words.colon}
          <span lang={article.language ?? undefined}>{words.article.title(article.title)}</span>
        </h1>
        <p class="tabular quiet">
          {all.length > 0 && `${words.review.of(at + 1, all.length)} · `}
          {words.review.left(open)}
        </p>
      </header>
      <div class="reading">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the text may be longer than its place, and keys have to scroll it */}
        <section class="reading-text review-text" aria-label={words.article.text} tabIndex={0}>
          <ArticleText
            article={article}
            marks={marks}
            onChoose={(chosen) => goTo(all.findIndex(({ statement }) => statement.id === chosen))}
            root={text}
          />
        </section>
        <section class="reading-statements review-panel" aria-label={words.review.title}>
          {doing.kind === 'adding' ? (
            <CorrectionForm
              title={words.review.addTitle}
              text={article.text}
              lang={article.language}
              start={emptyDraft(quoteAt(article.text, doing.span))}
              before={null}
              selected={selected}
              onSave={(correction, why) => void decide('add', null, correction, why)}
              onCancel={look}
            />
          ) : now === null ? (
            <p class="quiet">{words.article.noStatements}</p>
          ) : doing.kind === 'correcting' ? (
            <CorrectionForm
              key={now.statement.id}
              title={words.review.correctTitle}
              text={article.text}
              lang={article.language}
              start={draftOf(now.statement)}
              before={draftOf(now.statement)}
              selected={selected}
              onSave={(correction, why) => void decide('correct', now.statement.id, correction, why)}
              onCancel={look}
            />
          ) : (
            <>
              <StatementPanel
                judged={now}
                number={at + 1}
                outlet={article.outlet}
                lang={article.language}
                onLook={setRole}
              />
              {doing.kind === 'rejecting' ? (
                <RejectForm
                  onReject={(why) => void decide('reject', now.statement.id, null, why)}
                  onCancel={look}
                />
              ) : (
                <div class="buttons review-buttons">
                  <button type="button" class="primary" onClick={accept}>
                    {words.review.accept} <kbd>a</kbd>
                  </button>
                  <button type="button" onClick={() => setDoing({ kind: 'correcting' })}>
                    {words.review.correct} <kbd>e</kbd>
                  </button>
                  <button type="button" onClick={() => setDoing({ kind: 'rejecting' })}>
                    {words.review.reject} <kbd>r</kbd>
                  </button>
                  <button type="button" onClick={undo}>
                    {words.review.undo} <kbd>u</kbd>
                  </button>
                </div>
              )}
            </>
          )}
          {judging.problem !== null && <RefusedNote problem={judging.problem} />}
          <p class="buttons">
            <button type="button" disabled={at <= 0} onClick={() => goTo(at - 1)}>
              {words.review.previous} <kbd>k</kbd>
            </button>
            <button type="button" disabled={at >= all.length - 1} onClick={() => goTo(at + 1)}>
              {words.review.next} <kbd>j</kbd>
            </button>
            <button type="button" onMouseDown={(event) => event.preventDefault()} onClick={add}>
              {words.review.addFrom} <kbd>n</kbd>
            </button>
          </p>
          <FollowingTransfers document={document} />
        </section>
      </div>
    </>
  )
}

/** One statement after another, to be accepted, corrected or rejected; words that carry one more make an addition. */
export const ReviewPage = ({ id, statement }: { readonly id: string; readonly statement: string | null }) => {
  const { words } = useSpeech()
  const asked = useAnswer<DocumentAnswer>(`/api/documents/${encodeURIComponent(id)}`)
  return (
    <Answered asked={asked}>
      {(document) =>
        document.reading.article === null ? (
          <p>{words.article.noArticle}</p>
        ) : (
          <ShownReview
            document={document}
            article={document.reading.article}
            first={statement}
            onJudged={asked.replace}
          />
        )
      }
    </Answered>
  )
}
