import type { DossierDocument } from '../dossier.ts'
import { judgementList } from './claim-block.ts'
import { html, type Markup, webLink } from './markup.ts'
import type { PageSpeech } from './page-speech.ts'
import { publishedWords } from './provenance-line.ts'

const sourceItem = (page: DossierDocument, nr: number, speech: PageSpeech): Markup => {
  const { words, instant, names, wording } = speech
  const rows: readonly (readonly [string, Markup])[] = [
    page.address === null
      ? [words.file, html`${page.name}`]
      : [words.address, html`<span class="place">${webLink(page.address)}</span>`],
    [words.hash, html`<span class="mono">${page.id.slice('sha256:'.length)}</span>`],
    [words.textHash, html`<span class="mono">${page.text}</span>`],
    [words.engine, html`<span class="mono">${page.engine}</span>`],
  ]
  const times = [
    publishedWords(page, speech),
    ...(page.fetchedAt === null ? [] : [words.fetched(instant(page.fetchedAt))]),
    ...(page.readAt === null ? [] : [words.read(instant(page.readAt))]),
    words.size(page.bytes),
  ]
  return html`<li id="source-${nr}" class="source"><p><cite lang="${page.language ?? ''}">${page.title ?? words.noTitle}</cite></p>
<p><span lang="${page.language ?? ''}">${page.outlet ?? words.noOutlet}</span> · ${times.join(' · ')}</p>
<dl class="facts">${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>${
    page.loose.length === 0
      ? null
      : html`<p class="quiet">${words.judgements}${wording.colon}</p>${judgementList(page.loose, { ...speech, names })}`
  }</li>`
}

/** The pages that everything rests on, by the numbers under which claims name them. */
export const sourceList = (documents: readonly DossierDocument[], speech: PageSpeech): Markup =>
  html`<section class="sources" id="sources"><h2>${speech.words.sources}</h2><ol>${documents.map((page, i) =>
    sourceItem(page, i + 1, speech),
  )}</ol></section>`
