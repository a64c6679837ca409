import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Article } from '../../../src/article/article.ts'
import type { JudgementVerdict } from '../../../src/reading/judgement.ts'
import { quoteAt, type Span } from '../../../src/text/span.ts'
import { type DocumentAnswer, judgedOf } from '../api/answers.ts'
import { ArticleText } from '../article/article-text.tsx'
import { marksOf, type RoleName } from '../article/marks.ts'
import { scrollToWords } from '../article/scroll-to-words.ts'
import { selectedSpan } from '../article/selected-span.ts'
import { useNotice } from '../shell/notice.tsx'
import { RefusedNote } from '../shell/refused-note.tsx'
import { useKeys } from '../shell/use-keys.ts'
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

type Props = {
  readonly document: DocumentAnswer
  readonly article: Article
  /** The id of the statement that is judged; null where the page has none. */
  readonly active: string | null
  readonly onJudged: (after: DocumentAnswer) => void
  /** After a statement was judged or one was added. */
  readonly onDecided?: (verdict: JudgementVerdict) => void
  /** Null where there is none. */
  readonly onNext: (() => void) | null
  readonly onPrevious: (() => void) | null
  readonly onChoose: (statement: string) => void
  /** Takes something else back than the last judgement on this statement, where there is none. */
  readonly onUndo?: () => void
}

/** One statement with its page, to be accepted, corrected or rejected; selected words make an addition. */
export const JudgingDesk = (props: Props) => {
  const { document, article, active, onJudged, onDecided, onNext, onPrevious, onChoose, onUndo } = props
  const { words } = useSpeech()
  const notice = useNotice()
  const all = judgedOf(document)
  const place = all.findIndex(({ statement }) => statement.id === active)
  const now = all[place] ?? null
  const [role, setRole] = useState<RoleName | null>(null)
  const [doing, setDoing] = useState<Doing>({ kind: 'looking' })
  const text = useRef<HTMLDivElement>(null)
  const kept = useRef<Span | null>(null)
  const judging = useJudging(document.reading.document.id, onJudged)
  const marks = useMemo(() => marksOf(all, active, role), [all, active, role])
  const look = useCallback((): void => setDoing({ kind: 'looking' }), [])
  // Before the next statement is painted, so that a quick key on it opens a form that stays open.
  useLayoutEffect(() => {
    look()
    if (active !== null) scrollToWords(text.current, active)
  }, [active, look])
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
  const decide = async (...asked: Parameters<typeof judging.decide>): Promise<void> => {
    if (!(await judging.decide(...asked))) return
    look()
    onDecided?.(asked[0])
  }
  const add = (): void => {
    const span = selected()
    if (span === null) notice(words.review.selectFirst)
    else setDoing({ kind: 'adding', span })
  }
  const accept = (): void => {
    if (now !== null) void decide('accept', now.statement.id, null, '')
  }
  const undo = (): void => {
    const judged = now?.history.some(({ retracted }) => retracted === null) === true
    if (now !== null && (judged || onUndo === undefined)) void judging.undo(now)
    else onUndo?.()
  }
  useKeys({
    a: accept,
    e: () => now !== null && setDoing({ kind: 'correcting' }),
    r: () => now !== null && setDoing({ kind: 'rejecting' }),
    u: undo,
    n: add,
    Escape: look,
  })
  const form = { text: article.text, lang: article.language, selected, onCancel: look }
  return (
    <div class="reading">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the text may be longer than its place, and keys have to scroll it */}
      <section class="reading-text review-text" aria-label={words.article.text} tabIndex={0}>
        <ArticleText article={article} marks={marks} onChoose={onChoose} root={text} />
      </section>
      <section class="reading-statements review-panel" aria-label={words.review.title}>
        {doing.kind === 'adding' ? (
          <CorrectionForm
            {...form}
            title={words.review.addTitle}
            start={emptyDraft(quoteAt(article.text, doing.span))}
            before={null}
            onSave={(correction, why) => void decide('add', null, correction, why)}
          />
        ) : now === null ? (
          <p class="quiet">{words.article.noStatements}</p>
        ) : doing.kind === 'correcting' ? (
          <CorrectionForm
            {...form}
            key={now.statement.id}
            title={words.review.correctTitle}
            start={draftOf(now.statement)}
            before={draftOf(now.statement)}
            onSave={(correction, why) => void decide('correct', now.statement.id, correction, why)}
          />
        ) : (
          <>
            <StatementPanel
              judged={now}
              number={place + 1}
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
          <button type="button" disabled={onPrevious === null} onClick={() => onPrevious?.()}>
            {words.review.previous} <kbd>k</kbd>
          </button>
          <button type="button" disabled={onNext === null} onClick={() => onNext?.()}>
            {words.review.next} <kbd>j</kbd>
          </button>
          <button type="button" onMouseDown={(event) => event.preventDefault()} onClick={add}>
            {words.review.addFrom} <kbd>n</kbd>
          </button>
        </p>
        <FollowingTransfers document={document} />
      </section>
    </div>
  )
}
