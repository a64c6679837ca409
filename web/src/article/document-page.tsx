import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { type DocumentAnswer, judgedOf } from '../api/answers.ts'
import { useAnswer } from '../api/ask.ts'
import { AddToCase, type Offered } from '../cases/add-to-case.tsx'
import { History } from '../review/history.tsx'
import { Link } from '../router/router.tsx'
import { Answered } from '../shell/answered.tsx'
import { useTitle } from '../shell/use-title.ts'
import { FollowingTransfers } from '../transfers/following-transfers.tsx'
import { useSpeech } from '../words/speech.tsx'
import { ArticleText } from './article-text.tsx'
import { ClutterFold } from './clutter.tsx'
import { DocumentHead } from './document-head.tsx'
import { marksOf, type RoleName } from './marks.ts'
import { PageFacts } from './page-facts.tsx'
import { ProblemList } from './problem-list.tsx'
import { scrollInto, scrollToWords } from './scroll-to-words.ts'
import { StatementCard } from './statement-card.tsx'
import { TextLegend } from './text-legend.tsx'

type ShownProps = {
  readonly document: DocumentAnswer
  readonly first: string | null
  readonly onRead: (after: DocumentAnswer) => void
}

const ShownDocument = ({ document, first, onRead }: ShownProps) => {
  const { words } = useSpeech()
  const { article, document: record, problems } = document.reading
  const [active, setActive] = useState(first)
  const [role, setRole] = useState<RoleName | null>(null)
  const text = useRef<HTMLDivElement>(null)
  const statements = judgedOf(document)
  const marks = useMemo(() => marksOf(statements, active, role), [statements, active, role])
  const numbers = new Map(statements.map(({ statement }, index) => [statement.id, index + 1]))
  useTitle(article?.title ?? words.article.title(null))
  useEffect(() => {
    if (first !== null) scrollToWords(text.current, first)
  }, [first])
  const choose = (id: string): void => {
    setActive(id)
    scrollInto(globalThis.document.getElementById(`statement-${numbers.get(id)}`), 'nearest')
  }
  const turned = statements.find(({ statement }) => statement.id === active)?.statement
  const offered: readonly Offered[] = [
    ...(turned === undefined
      ? []
      : [
          {
            name: words.quote(turned.quote.text),
            item: { kind: 'statement', document: record.id, statement: turned.id } as const,
          },
        ]),
    {
      name: words.article.title(article?.title ?? null),
      item: { kind: 'document', document: record.id } as const,
    },
  ]
  if (article === null) return <p>{words.article.noArticle}</p>
  return (
    <>
      <DocumentHead document={document} />
      <div class="reading">
        <section class="reading-text" aria-label={words.article.text}>
          <ArticleText article={article} marks={marks} onChoose={choose} root={text} />
          <TextLegend />
          <ClutterFold clutter={article.clutter} lang={article.language} />
          <PageFacts document={document} onRead={onRead} />
          <p>
            <Link to={{ kind: 'archived', id: record.id, statement: active }}>{words.archived.open}</Link>
            {' · '}
            <a href={`/api/documents/${record.id}/bytes`} download>
              {words.article.bytes}
            </a>
          </p>
          <ProblemList problems={problems} />
        </section>
        <section class="reading-statements" aria-labelledby="statements-title">
          <h2 id="statements-title">{words.article.statements}</h2>
          <p>
            <Link class="button primary" to={{ kind: 'review', id: record.id, statement: null }}>
              {words.article.review}
            </Link>{' '}
            <AddToCase offered={offered} />
          </p>
          {statements.length === 0 && <p class="quiet">{words.article.noStatements}</p>}
          {statements.map((judged, index) => (
            <StatementCard
              key={judged.statement.id}
              judged={judged}
              number={index + 1}
              repeats={numbers.get(judged.statement.repeats ?? '') ?? null}
              document={record.id}
              outlet={article.outlet}
              lang={article.language}
              active={judged.statement.id === active}
              onTurn={() => setActive(judged.statement.id)}
              onLook={setRole}
              onShow={() => scrollToWords(text.current, judged.statement.id)}
            />
          ))}
        </section>
      </div>
      <FollowingTransfers document={document} />
      {document.loose.length > 0 && (
        <section aria-labelledby="loose-title">
          <h2 id="loose-title">{words.article.loose}</h2>
          <History history={document.loose} />
        </section>
      )}
    </>
  )
}

/** A page that was read, with its statements beside the words that they rest on. */
export const DocumentPage = ({
  id,
  statement,
}: {
  readonly id: string
  readonly statement: string | null
}) => {
  const asked = useAnswer<DocumentAnswer>(`/api/documents/${encodeURIComponent(id)}`)
  return (
    <Answered asked={asked}>
      {(document) => <ShownDocument document={document} first={statement} onRead={asked.replace} />}
    </Answered>
  )
}
