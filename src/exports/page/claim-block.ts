import type { Judgement } from '../../reading/judgement.ts'
import { type Parties, partiesOf, type Speaker, type Statement } from '../../statements/statement.ts'
import type { DossierDocument, DossierStatement } from '../dossier.ts'
import { html, type Markup } from './markup.ts'
import type { PageSpeech } from './page-speech.ts'
import { provenanceLine } from './provenance-line.ts'

const sideWords = (parties: Parties, { names, wording }: PageSpeech): string => {
  const all = partiesOf(parties)
  return all.length === 0 ? wording.nobodyNamed : wording.list(all.map(names.party))
}

const goodsWords = ({ items, class: goods }: Statement, { names, wording }: PageSpeech): string =>
  items.length === 0
    ? wording.classes[goods]
    : wording.list([
        ...new Set(
          items.map((item) =>
            item.inferred === true
              ? `${names.goods(item.goods)} (${wording.inferred})`
              : names.goods(item.goods),
          ),
        ),
      ])

/** The roles of a statement, each with its name. */
const roleList = (statement: Statement, speech: PageSpeech): Markup => {
  const { wording, formats } = speech
  const { roles } = wording
  const rows: readonly (readonly [string, string])[] = [
    [roles.supplier, sideWords(statement.supplier, speech)],
    [roles.recipient, sideWords(statement.recipient, speech)],
    [roles.item, goodsWords(statement, speech)],
    ...(statement.quantity === null ? [] : [[roles.amount, formats.amount(statement.quantity)] as const]),
    ...(statement.period === null ? [] : [[roles.period, formats.period(statement.period)] as const]),
  ]
  return html`<dl class="roles">${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`
}

const speakerNote = ({ kind, country, saidOn }: Speaker, origin: boolean, speech: PageSpeech): string =>
  [
    speech.wording.kinds[kind],
    ...(country === null ? [] : [speech.names.country(country)]),
    ...(saidOn === null ? [] : [speech.formats.shortDate(saidOn)]),
    ...(origin ? [speech.wording.chain.origin] : []),
  ].join(' · ')

/** Who says it, from the outlet that prints it back to the origin. */
const chainList = (statement: Statement, page: DossierDocument | undefined, speech: PageSpeech): Markup => {
  const { wording, words } = speech
  const outlet = page?.outlet ?? null
  const links = statement.attribution.map((speaker, i) => {
    const note = speakerNote(speaker, i === statement.attribution.length - 1, speech)
    return html`<li><b lang="${page?.language ?? ''}">${speaker.name}</b> <span class="quiet">${note}</span></li>`
  })
  const first =
    links.length === 0
      ? html`<li>${outlet === null ? wording.chain.page : wording.chain.itself(outlet)}</li>`
      : html`<li><span class="quiet">${wording.chain.printedBy}</span> <b lang="${page?.language ?? ''}">${outlet ?? words.noOutlet}</b></li>`
  return html`<ol class="chain" aria-label="${words.chain}">${first}${links}</ol>`
}

/** Everything that was decided, by whom, when and why; what was taken back stays and says so. */
export const judgementList = (history: readonly Judgement[], speech: PageSpeech): Markup => {
  const { words, wording, instant } = speech
  const why = (text: string): string => (text === '' ? '' : ` ${wording.quote(text)}`)
  return html`<ul class="judgements">${history.map(
    ({ verdict, who, at, why: reason, retracted }) =>
      html`<li>${words.judged(wording.judgements[verdict], who, instant(at))}${why(reason)}${
        retracted === null
          ? null
          : html`<span class="back"> · ${words.takenBack(retracted.who, instant(retracted.at))}${why(retracted.why)}</span>`
      }</li>`,
  )}</ul>`
}

/** A statement with its words, its roles, its speakers, its page and what people decided about it. */
export const claimBlock = (
  one: DossierStatement,
  page: DossierDocument | undefined,
  sourceNr: number,
  speech: PageSpeech,
): Markup => {
  const { statement, state, history, found } = one
  const { wording, words } = speech
  const phase =
    statement.phase === 'done' ? null : html` <span class="phase">${wording.phases[statement.phase]}</span>`
  return html`<article class="claim claim-${statement.stance} claim-${state}">
<p class="claim-head"><span class="stance stance-${statement.stance}">${wording.stances[statement.stance]}</span>${phase} <span class="state">${wording.states[state]}</span></p>
<blockquote lang="${page?.language ?? ''}">${wording.quote(statement.quote.text)}</blockquote>
${roleList(statement, speech)}
${chainList(statement, page, speech)}
${page === undefined ? null : provenanceLine(page, sourceNr, statement.quote, speech)}
${
  history.length === 0
    ? null
    : html`<div class="judged"><h4>${words.judgements}</h4>${judgementList(history, speech)}${
        found === null
          ? null
          : html`<p class="quiet">${words.asFound}${wording.colon}${[
              wording.stances[found.stance],
              sideWords(found.supplier, speech),
              sideWords(found.recipient, speech),
              goodsWords(found, speech),
            ].join(' · ')}</p>`
      }</div>`
}
</article>`
}
