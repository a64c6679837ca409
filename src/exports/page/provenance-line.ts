import type { Span } from '../../text/span.ts'
import type { DossierDocument } from '../dossier.ts'
import { html, type Markup, webLink } from './markup.ts'
import type { PageSpeech } from './page-speech.ts'

/** A date of publication, as exact as it is known. */
export const publishedWords = ({ publishedOn }: DossierDocument, { words, formats }: PageSpeech): string =>
  publishedOn === null ? words.undated : words.published(formats.date(publishedOn))

/** Where the words stand: outlet and date, address or file, when it was read, by which engine, and the hash of its bytes. */
export const provenanceLine = (
  page: DossierDocument,
  sourceNr: number,
  { start, end }: Span,
  speech: PageSpeech,
): Markup => {
  const { words, day } = speech
  const place = page.address === null ? html`${page.name}` : webLink(page.address)
  return html`<p class="provenance"><a href="#source-${sourceNr}">${words.sourceNr(sourceNr)}</a> · <span lang="${page.language ?? ''}">${page.outlet ?? words.noOutlet}</span> · ${publishedWords(page, speech)}${
    page.readAt === null ? null : html` · ${words.read(day(page.readAt))}`
  }<br><span class="place">${place}</span><br><span class="mono">${page.id} · ${start}–${end} · ${page.engine}</span></p>`
}
