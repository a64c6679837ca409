import type { Dossier, DossierDocument, DossierEntry, DossierStatement, DossierTransfer } from '../dossier.ts'
import { claimBlock } from './claim-block.ts'
import { html, type Markup } from './markup.ts'
import type { PageSpeech } from './page-speech.ts'
import { publishedWords } from './provenance-line.ts'
import { verdictBlock } from './verdict-block.ts'

/** What all entries of a page share: the dossier by its keys, and where each transfer was explained first. */
export type PageContext = {
  readonly dossier: Dossier
  readonly speech: PageSpeech
  readonly transfers: ReadonlyMap<string, DossierTransfer>
  readonly sources: ReadonlyMap<string, { readonly page: DossierDocument; readonly nr: number }>
  /** Number of the entry under which the verdict on a transfer stands in full. */
  readonly explained: ReadonlyMap<string, number>
}

export const flowWords = ({ transfer }: DossierTransfer, { names, wording }: PageSpeech): string => {
  const side = (parties: DossierTransfer['transfer']['suppliers']): string =>
    parties.length === 0 ? wording.nobodyNamed : wording.list(parties.map(names.party))
  return `${side(transfer.suppliers)} → ${side(transfer.recipients)}`
}

const claims = (
  statements: readonly DossierStatement[],
  { sources, speech }: PageContext,
): readonly Markup[] =>
  statements.map((one) => {
    const source = sources.get(one.document)
    return claimBlock(one, source?.page, source?.nr ?? 0, speech)
  })

/** The verdict on a transfer in full where it comes first, and afterwards in a line that says where that is. */
const verdicts = (
  id: string,
  entryNr: number,
  { dossier, speech, transfers, explained }: PageContext,
): Markup | null => {
  const found = transfers.get(id)
  const { words, wording } = speech
  if (found === undefined) return null
  const first = explained.get(id) ?? entryNr
  if (first !== entryNr)
    return html`<p class="verdict-line">${found.assessments.map(
      ({ verdict, paragraphs }) =>
        html`<span class="verdict verdict-${verdict}">${wording.verdicts[verdict]}</span> <span class="code">${paragraphs.join(', ')}</span> `,
    )}<a href="#entry-${first}">${words.sameVerdict(first)}</a></p>`
  return html`<div class="rules"><h3>${words.rules}</h3>${found.assessments.map((one) => verdictBlock(one, dossier, speech))}</div>`
}

const transferBody = (found: DossierTransfer, nr: number, context: PageContext): Markup => {
  const { dossier, speech } = context
  const { words, wording } = speech
  const said = dossier.statements.filter(({ transfer }) => transfer === found.transfer.id)
  const claimed = said.filter(({ statement }) => statement.stance !== 'denied')
  const denied = said.filter(({ statement }) => statement.stance === 'denied')
  const names = (all: DossierTransfer['origins']): string => wording.list(all.map(({ name }) => name))
  return html`<h2>${flowWords(found, speech)} <span class="goods">${wording.classes[found.transfer.class]}</span></h2>
<p class="standfirst">${words.origins(found.origins.length)}${found.origins.length === 0 ? null : html`${wording.colon}${names(found.origins)}`}${
    found.denied.length === 0 ? null : html` · ${words.denied}${wording.colon}${names(found.denied)}`
  }</p>
${claimed.length === 0 ? null : html`<h3>${words.claims}</h3>${claims(claimed, context)}`}
${denied.length === 0 ? null : html`<h3>${words.denials}</h3>${claims(denied, context)}`}
${verdicts(found.transfer.id, nr, context)}`
}

const documentBody = (page: DossierDocument, nr: number, context: PageContext): Markup => {
  const { words } = context.speech
  const said = context.dossier.statements.filter(({ document }) => document === page.id)
  const transfers = [...new Set(said.flatMap(({ transfer }) => transfer ?? []))]
  return html`<h2 lang="${page.language ?? ''}">${page.title ?? words.noTitle}</h2>
<p class="standfirst"><span lang="${page.language ?? ''}">${page.outlet ?? words.noOutlet}</span> · ${publishedWords(page, context.speech)}</p>
${said.length === 0 ? null : html`<h3>${words.statements}</h3>${claims(said, context)}`}
${transfers.map((id) => {
  const found = context.transfers.get(id)
  return html`${found === undefined ? null : html`<p class="flow-line">${flowWords(found, context.speech)} · ${context.speech.wording.classes[found.transfer.class]}</p>`}${verdicts(id, nr, context)}`
})}`
}

const statementBody = (one: DossierStatement, nr: number, context: PageContext): Markup => {
  const found = context.transfers.get(one.transfer ?? '')
  const { wording } = context.speech
  return html`${
    found === undefined
      ? null
      : html`<h2>${flowWords(found, context.speech)} <span class="goods">${wording.classes[found.transfer.class]}</span></h2>`
  }${claims([one], context)}${verdicts(one.transfer ?? '', nr, context)}`
}

const bodyOf = (entry: DossierEntry, nr: number, context: PageContext): Markup | null => {
  const { dossier, sources, transfers, speech } = context
  const { words, wording } = speech
  switch (entry.item.kind) {
    case 'note':
      return html`<h2>${words.note}</h2>`
    case 'transfer': {
      const found = transfers.get(entry.found ?? '')
      return found === undefined
        ? html`<p class="gone">${words.goneTransfer}</p>`
        : transferBody(found, nr, context)
    }
    case 'document': {
      const source = sources.get(entry.found ?? '')
      return source === undefined
        ? html`<p class="gone">${words.gone} <span class="mono">${entry.item.document}</span></p>`
        : documentBody(source.page, nr, context)
    }
    case 'statement': {
      const { document, quote } = entry.item
      const one = dossier.statements.find(
        (said) => said.document === document && said.statement.id === entry.found,
      )
      return one === undefined
        ? html`<p class="gone">${words.gone}</p><blockquote>${wording.quote(quote.text)}</blockquote><p class="provenance"><span class="mono">${document}</span></p>`
        : statementBody(one, nr, context)
    }
  }
}

/** One entry with its number and what was written beside it. */
export const entryBlock = (entry: DossierEntry, nr: number, context: PageContext): Markup => {
  const { speech } = context
  const note =
    entry.note === ''
      ? null
      : html`<aside class="note">${entry.note
          .split(/\n{2,}/u)
          .map(
            (paragraph) => html`<p>${paragraph}</p>`,
          )}<p class="by">${entry.noteBy}${entry.noteAt === '' ? null : html`, ${speech.instant(entry.noteAt)}`}</p></aside>`
  return html`<section class="entry entry-${entry.item.kind}" id="entry-${nr}"><p class="number" aria-hidden="true">${nr}</p><div class="entry-body">${bodyOf(entry, nr, context)}${note}</div></section>`
}
