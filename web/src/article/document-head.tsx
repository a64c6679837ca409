import type { DocumentAnswer } from '../api/answers.ts'
import { useSpeech } from '../words/speech.tsx'

/** What a page is: its title, outlet and date, with where each comes from. */
export const DocumentHead = ({ document: { reading } }: { readonly document: DocumentAnswer }) => {
  const { words, formats } = useSpeech()
  const { article, document } = reading
  const from = article?.publishedFrom ?? null
  // The title that stands in the text has its marks there, and is not set twice.
  const stands = article?.parts.some(({ kind }) => kind === 'title') === true
  return (
    <header class="document-head">
      <p class="kicker">
        <span lang={article?.language ?? undefined}>{article?.outlet ?? words.article.outletUnknown}</span>
        {' · '}
        {article?.publishedOn == null ? (
          words.article.undated
        ) : (
          <>
            {formats.date(article.publishedOn)}
            {from !== null && <span class="quiet"> ({words.article.dateFrom[from]})</span>}
          </>
        )}
      </p>
      <h1 class={stands ? 'hidden' : ''} lang={article?.language ?? undefined}>
        {words.article.title(article?.title ?? null)}
      </h1>
      <p class="quiet provenance">
        {words.article.source}
        {words.colon}
        {document.source} <span class="code">{document.id.slice(0, 19)}…</span>
      </p>
    </header>
  )
}
