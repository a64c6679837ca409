import type { Assessment, CapShare } from '../../regimes/assessment.ts'
import type { Dossier, DossierParagraph } from '../dossier.ts'
import { html, type Markup, webLink } from './markup.ts'
import type { PageSpeech } from './page-speech.ts'

const paragraphItem = (id: string, known: DossierParagraph | undefined, speech: PageSpeech): Markup => {
  const { words, formats, language } = speech
  if (known === undefined) return html`<li><span class="code">${id}</span></li>`
  return html`<li>${webLink(known.url, html`<span class="code">${id}</span>`)} ${known.label[language]} <span class="quiet">${words.since(formats.date(known.from))}</span></li>`
}

const range = (low: number, high: number, write: (value: number) => string): string =>
  low === high ? write(low) : `${write(low)} – ${write(high)}`

const shareRow = (measure: string, share: CapShare, { words, formats }: PageSpeech): Markup => {
  const unit = formats.unit(share.unit)
  const number = (value: number): string => `${formats.number(value)} ${unit}`
  return html`<tr><th scope="row"><span class="code">${measure}</span></th><td>${share.window}</td><td>${number(share.limit)}</td><td>${
    share.before === null ? words.unknown : number(share.before)
  }</td><td>${
    share.amount === null ? words.unknown : range(share.amount.low, share.amount.high, number)
  }</td><td>${share.share === null ? words.unknown : range(share.share.low, share.share.high, formats.percent)}</td></tr>`
}

const ledgerTable = ({ segments }: Assessment, speech: PageSpeech): Markup | null => {
  const { words } = speech
  const shares = segments.flatMap(({ account }) => account)
  if (shares.length === 0) return null
  const heads = [words.paragraph, words.window, words.limit, words.before, words.thisFlow, words.share]
  return html`<table class="ledger"><caption>${words.ledger}</caption><thead><tr>${heads.map(
    (head) => html`<th scope="col">${head}</th>`,
  )}</tr></thead><tbody>${shares.map(({ measure, ...share }) => shareRow(measure, share, speech))}</tbody></table>`
}

const factList = (title: string, facts: readonly Markup[]): Markup | null =>
  facts.length === 0 ? null : html`<h5>${title}</h5><ul>${facts}</ul>`

/** What one body of rules says of a flow: its verdict, its paragraphs, what is missing, and the cap that it counts against. */
export const verdictBlock = (assessment: Assessment, dossier: Dossier, speech: PageSpeech): Markup => {
  const { words, wording, names, language } = speech
  const { verdict, paragraphs, missingFacts, assumptions, disputedBy, because, pack } = assessment
  const known = new Map(dossier.paragraphs.map((one) => [one.id, one]))
  const regime = dossier.regimes.find(({ id }) => pack.startsWith(`${id}@`))
  const sentence = (english: string): Markup =>
    names.sentence(english) === null
      ? html`<span lang="en">${english}</span>`
      : html`${names.sentence(english)}`
  return html`<section class="verdict-block">
<h4><span class="verdict verdict-${verdict}">${wording.verdicts[verdict]}</span> <span class="quiet">${regime?.label[language] ?? pack}</span></h4>
${paragraphs.length === 0 ? html`<p class="quiet">${words.outside}</p>` : html`<ul class="paragraphs">${paragraphs.map((id) => paragraphItem(id, known.get(id), speech))}</ul>`}
${ledgerTable(assessment, speech)}
${
  paragraphs.length > 0 && missingFacts.length === 0
    ? html`<p class="quiet">${words.noneMissing}</p>`
    : factList(
        words.missing,
        missingFacts.map(
          ({ fact, question, changes }) =>
            html`<li>${names.question(fact, question)} <span class="quiet" lang="en">${changes}</span></li>`,
        ),
      )
}
${factList(
  words.assumptions,
  [...new Set(assumptions)].map((one) => html`<li>${sentence(one)}</li>`),
)}
${disputedBy.length === 0 ? null : html`<p>${words.disputed}${wording.colon}${wording.list(disputedBy.map(names.country))}</p>`}
${factList(
  words.why,
  [...new Set(because)].map((one) => html`<li>${sentence(one)}</li>`),
)}
<p class="quiet code">${words.rulesVersion(pack)}</p>
</section>`
}
