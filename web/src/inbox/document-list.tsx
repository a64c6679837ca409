import { useCallback, useEffect, useState } from 'preact/hooks'
import type { ListedDocument } from '../../../src/ports/store.ts'
import type { DocumentPage } from '../api/answers.ts'
import { ask, asRefused, type Refused } from '../api/ask.ts'
import { Link } from '../router/router.tsx'
import { RefusedNote } from '../shell/refused-note.tsx'
import { useSpeech } from '../words/speech.tsx'

const pageSize = '50'

/** Everything that was read, last first; asked again with each round. */
export const DocumentList = ({ round }: { readonly round: number }) => {
  const { words, formats } = useSpeech()
  const [items, setItems] = useState<readonly ListedDocument[] | null>(null)
  const [next, setNext] = useState<string | null>(null)
  const [problem, setProblem] = useState<Refused | null>(null)
  const load = useCallback(async (cursor: string | null): Promise<void> => {
    const query = new URLSearchParams({ limit: pageSize, ...(cursor === null ? {} : { cursor }) })
    try {
      const page = await ask<DocumentPage>(`/api/documents?${query}`)
      setItems((before) => (cursor === null ? page.items : [...(before ?? []), ...page.items]))
      setNext(page.next)
      setProblem(null)
    } catch (error) {
      setProblem(asRefused(error))
    }
  }, [])
  useEffect(() => {
    if (round >= 0) void load(null)
  }, [load, round])
  return (
    <section aria-labelledby="documents-title">
      <h2 id="documents-title">{words.inbox.documents}</h2>
      {problem !== null && <RefusedNote problem={problem} onAgain={() => void load(null)} />}
      {items === null && problem === null && <p class="quiet">{words.waiting}</p>}
      {items?.length === 0 && <p class="quiet">{words.inbox.empty}</p>}
      <ul class="documents">
        {items?.map((entry) => (
          <li key={entry.document}>
            <p class="kicker">
              {entry.outlet ?? words.article.outletUnknown}
              {' · '}
              {entry.publishedOn === null ? words.inbox.undated : formats.date(entry.publishedOn)}
            </p>
            <p class="document-title">
              <Link to={{ kind: 'document', id: entry.document, statement: null }}>
                {words.article.title(entry.title)}
              </Link>
            </p>
            <p class="quiet">
              {words.inbox.statements(entry.statements)}
              {entry.statements > 0 && (
                <>
                  {' · '}
                  <Link to={{ kind: 'review', id: entry.document, statement: null }}>
                    {words.inbox.review}
                  </Link>
                </>
              )}
              {' · '}
              {words.inbox.readOn(formats.instant(entry.readAt))}
              {' · '}
              <span class="code">{entry.source}</span>
            </p>
          </li>
        ))}
      </ul>
      {next !== null && (
        <button type="button" onClick={() => void load(next)}>
          {words.inbox.more}
        </button>
      )}
    </section>
  )
}
