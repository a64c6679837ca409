import { createHash } from 'node:crypto'
import type { CaseItem } from '../../cases/case-change.ts'
import type { NamedCodes } from '../../wording/names.ts'
import type { Language } from '../../wording/reader-languages.ts'
import type { Dossier, DossierEntry } from '../dossier.ts'
import { accountBlocks } from './account-block.ts'
import { entryBlock, flowWords, type PageContext } from './entry-block.ts'
import { html, Markup } from './markup.ts'
import { type PageSpeech, pageSpeech } from './page-speech.ts'
import { pageStyle } from './page-style.ts'
import { sourceList } from './source-list.ts'

/** Nothing is loaded and nothing runs; the one style is known by its hash. */
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(pageStyle).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

const plainEntry = (id: string, item: CaseItem): DossierEntry => ({
  id,
  item,
  found: id,
  note: '',
  addedBy: '',
  addedAt: '',
  noteBy: '',
  noteAt: '',
})

/** The entries of a case; without one, what was asked for in the same form. */
const entriesOf = ({ subject, entries, transfers }: Dossier): readonly DossierEntry[] => {
  switch (subject.kind) {
    case 'case':
      return entries
    case 'document':
      return [plainEntry(subject.document, { kind: 'document', document: subject.document })]
    case 'transfer':
    case 'everything':
      return transfers.map(({ transfer: { id, statements } }) =>
        plainEntry(id, { kind: 'transfer', transfer: id, statements }),
      )
  }
}

/** The transfers that an entry explains. */
const transfersUnder = (entry: DossierEntry, { statements }: Dossier): readonly string[] => {
  const { item, found } = entry
  if (found === null || item.kind === 'note') return []
  if (item.kind === 'transfer') return [found]
  return statements
    .filter(({ document, statement }) =>
      item.kind === 'document' ? document === found : document === item.document && statement.id === found,
    )
    .flatMap(({ transfer }) => transfer ?? [])
}

const contextOf = (dossier: Dossier, entries: readonly DossierEntry[], speech: PageSpeech): PageContext => ({
  dossier,
  speech,
  transfers: new Map(dossier.transfers.map((one) => [one.transfer.id, one])),
  sources: new Map(dossier.documents.map((page, i) => [page.id, { page, nr: i + 1 }])),
  explained: new Map(
    entries
      .flatMap((entry, i) => transfersUnder(entry, dossier).map((id) => [id, i + 1] as const))
      .toReversed(),
  ),
})

const titleOf = (
  { subject, documents, transfers }: Dossier,
  { words, speech }: { words: PageSpeech['words']; speech: PageSpeech },
): string => {
  const [page] = documents
  const [transfer] = transfers
  if (subject.kind === 'case') return subject.title
  if (subject.kind === 'document') return page?.title ?? words.noTitle
  if (subject.kind === 'transfer' && transfer !== undefined) return flowWords(transfer, speech)
  return words.subjects.everything
}

const masthead = (dossier: Dossier, title: string, speech: PageSpeech): Markup => {
  const { words, instant } = speech
  const { subject, transfers, statements, documents } = dossier
  return html`<header class="masthead"><p class="kicker">${words.subjects[subject.kind]}<span class="house">Tidewaiter</span></p>
<h1>${title}</h1>
<p class="dek">${words.holds(transfers.length, statements.length, documents.length)}${
    subject.kind === 'case'
      ? html` ${words.opened(subject.openedBy, instant(subject.openedAt))} ${words.changed(subject.changedBy, instant(subject.changedAt))}`
      : null
  }</p>
<p class="caveat">${words.ifRight}</p></header>`
}

const colophon = ({ program, madeAt, regimes }: Dossier, { words, instant, language }: PageSpeech): Markup =>
  html`<footer class="colophon"><h2>${words.made}</h2><p>${words.madeBy(program, instant(madeAt))}</p>${regimes.map(
    ({ label, disclaimer }) => html`<p><b>${label[language]}</b> ${disclaimer[language]}</p>`,
  )}<p>${words.check}</p><p>${words.times}</p></footer>`

/** A dossier as one HTML file that needs nothing else, runs nothing and prints well. */
export const dossierPage = (dossier: Dossier, language: Language, codes: NamedCodes): string => {
  const speech = pageSpeech(language, codes)
  const entries = entriesOf(dossier)
  const context = contextOf(dossier, entries, speech)
  const title = titleOf(dossier, { words: speech.words, speech })
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="generator" content="${dossier.program}">
<title>${title}</title>
<style>${new Markup(pageStyle)}</style>
</head>
<body>
${masthead(dossier, title, speech)}
<main>
${entries.map((entry, i) => entryBlock(entry, i + 1, context))}
${accountBlocks(dossier, speech)}
${sourceList(dossier.documents, speech)}
</main>
${colophon(dossier, speech)}
</body>
</html>
`
  return page.text
}
