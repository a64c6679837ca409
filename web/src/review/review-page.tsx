import { useEffect, useState } from 'preact/hooks'
import type { Article } from '../../../src/article/article.ts'
import type { JudgedStatement } from '../../../src/reading/judged-statements.ts'
import { type DocumentAnswer, judgedOf } from '../api/answers.ts'
import { useAnswer } from '../api/ask.ts'
import { Link, useRouter } from '../router/router.tsx'
import { Answered } from '../shell/answered.tsx'
import { useKeys } from '../shell/use-keys.ts'
import { useTitle } from '../shell/use-title.ts'
import { useSpeech } from '../words/speech.tsx'
import { JudgingDesk } from './judging-desk.tsx'

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
  const { adjust } = useRouter()
  const all = judgedOf(document)
  const [at, setAt] = useState(() => startAt(all, first))
  const { id } = document.reading.document
  const last = all.length - 1
  const active = all[Math.min(at, last)]?.statement.id ?? null
  useTitle(`${words.review.title} · ${words.article.title(article.title)}`)
  useEffect(() => {
    if (active !== null) adjust({ kind: 'review', id, statement: active })
  }, [active, adjust, id])
  const goTo = (place: number): void => setAt(Math.max(0, Math.min(place, last)))
  useKeys({ j: () => goTo(at + 1), k: () => goTo(at - 1) })
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
      <JudgingDesk
        document={document}
        article={article}
        active={active}
        onJudged={onJudged}
        onNext={at < last ? () => goTo(at + 1) : null}
        onPrevious={at > 0 ? () => goTo(at - 1) : null}
        onChoose={(chosen) => setAt(all.findIndex(({ statement }) => statement.id === chosen))}
      />
    </>
  )
}

/** The statements of one page, one after another. */
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
