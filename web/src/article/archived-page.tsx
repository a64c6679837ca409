import { useEffect, useRef } from 'preact/hooks'
import { type DocumentAnswer, judgedOf, type ShownStatements } from '../api/answers.ts'
import { useAnswer } from '../api/ask.ts'
import { Link, useRouter } from '../router/router.tsx'
import { Answered } from '../shell/answered.tsx'
import { useTitle } from '../shell/use-title.ts'
import { useSpeech } from '../words/speech.tsx'
import { DocumentHead } from './document-head.tsx'
import { StanceWords } from './stance-words.tsx'

type ShownProps = {
  readonly document: DocumentAnswer
  readonly shown: ShownStatements
  readonly first: string | null
}

const ShownArchive = ({ document, shown, first }: ShownProps) => {
  const { words } = useSpeech()
  const { adjust } = useRouter()
  const frame = useRef<HTMLIFrameElement>(null)
  const { id } = document.reading.document
  const { article } = document.reading
  const places = new Map(shown.statements.map((one) => [one.id, one]))
  const address = `/api/documents/${encodeURIComponent(id)}/shown`
  const title = words.archived.title(words.article.title(article?.title ?? null))
  useTitle(title)
  const anchor = first === null ? undefined : places.get(first)?.anchor
  useEffect(() => {
    // The frame is of another origin and cannot be looked into: its address alone says what it is to show.
    if (frame.current !== null) frame.current.src = anchor === undefined ? address : `${address}#${anchor}`
  }, [address, anchor])
  return (
    <>
      <DocumentHead document={document} />
      <p class="quiet">
        {words.archived.hint}{' '}
        <Link to={{ kind: 'document', id, statement: first }}>{words.archived.toText}</Link>
      </p>
      <div class="reading archived">
        <iframe class="archived-frame" ref={frame} title={title} sandbox="" referrerpolicy="no-referrer" />
        <section class="reading-statements" aria-labelledby="statements-title">
          <h2 id="statements-title">{words.article.statements}</h2>
          {shown.statements.length === 0 && <p class="quiet">{words.article.noStatements}</p>}
          <ol class="archived-statements">
            {judgedOf(document).map(({ statement }) => (
              <li key={statement.id} aria-current={statement.id === first ? 'true' : undefined}>
                <StanceWords stance={statement.stance} phase={statement.phase} />
                <blockquote lang={article?.language ?? undefined}>{statement.quote.text}</blockquote>
                {places.get(statement.id)?.found === true ? (
                  <button
                    type="button"
                    class="plain"
                    onClick={() => adjust({ kind: 'archived', id, statement: statement.id })}
                  >
                    {words.archived.show}
                  </button>
                ) : (
                  <p class="quiet">{words.archived.notFound}</p>
                )}
              </li>
            ))}
          </ol>
        </section>
      </div>
    </>
  )
}

/** The page as it was kept, in a frame in which nothing runs, with the words of its statements marked. */
export const ArchivedPage = ({
  id,
  statement,
}: {
  readonly id: string
  readonly statement: string | null
}) => {
  const { words } = useSpeech()
  const path = `/api/documents/${encodeURIComponent(id)}`
  const document = useAnswer<DocumentAnswer>(path)
  const shown = useAnswer<ShownStatements>(`${path}/shown-statements`)
  if (shown.answer.kind === 'refused' && shown.answer.problem.status === 404)
    return <p>{words.archived.nothing}</p>
  return (
    <Answered asked={document}>
      {(answer) => (
        <Answered asked={shown}>
          {(places) => <ShownArchive document={answer} shown={places} first={statement} />}
        </Answered>
      )}
    </Answered>
  )
}
