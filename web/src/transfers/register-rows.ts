import type { TransferOverall } from '../../../src/desk/stored-transfers.ts'
import { gravityOf, type Verdict } from '../../../src/regimes/verdict.ts'
import { verdictOf } from '../../../src/regimes/verdict-of.ts'
import type { Names } from '../../../src/wording/names.ts'
import type { RegisterView } from '../router/place.ts'
import type { Words } from '../words/en.ts'

/** A line of the register in the reader's language. */
export type RegisterRow = {
  readonly overall: TransferOverall
  readonly suppliers: string
  readonly recipients: string
  readonly goods: string
  readonly verdict: Verdict
  readonly published: string
}

/** Puts transfers into words, leaves those that fit the view, and sorts them. */
export const registerRows = (
  items: readonly TransferOverall[],
  view: RegisterView,
  names: Names,
  words: Words,
): readonly RegisterRow[] => {
  const sideOf = (parties: TransferOverall['transfer']['suppliers']): string =>
    parties.length === 0 ? words.nobodyNamed : words.list(parties.map(names.party))
  const rows = items.map((overall): RegisterRow => {
    const { transfer, pages, assessments } = overall
    return {
      overall,
      suppliers: sideOf(transfer.suppliers),
      recipients: sideOf(transfer.recipients),
      goods: words.classes[transfer.class],
      verdict: verdictOf(assessments),
      published:
        pages
          .flatMap(({ publishedOn }) => publishedOn ?? [])
          .toSorted()
          .at(-1) ?? '',
    }
  })
  return rows.filter((row) => fits(row, view)).toSorted(comparing(view.order))
}

const fits = (
  { overall, suppliers, recipients, goods, verdict }: RegisterRow,
  view: RegisterView,
): boolean => {
  const { transfer, pages, statements, origins } = overall
  const words = [
    suppliers,
    recipients,
    goods,
    ...pages.flatMap(({ title, outlet }) => [title ?? '', outlet ?? '']),
    ...statements.map((one) => one.words),
    ...origins.map(({ name }) => name),
  ]
  const wanted = view.words?.trim().toLowerCase() ?? ''
  return (
    (view.supplier === null || suppliers === view.supplier) &&
    (view.recipient === null || recipients === view.recipient) &&
    (view.goods === null || transfer.class === view.goods) &&
    (view.verdict === null || verdict === view.verdict) &&
    (wanted === '' || words.some((text) => text.toLowerCase().includes(wanted)))
  )
}

const comparing =
  (order: RegisterView['order']) =>
  (a: RegisterRow, b: RegisterRow): number => {
    switch (order) {
      case 'published':
        return b.published.localeCompare(a.published)
      case 'supplier':
        return a.suppliers.localeCompare(b.suppliers)
      case 'recipient':
        return a.recipients.localeCompare(b.recipients)
      case 'goods':
        return a.goods.localeCompare(b.goods)
      case 'origins':
        return b.overall.origins.length - a.overall.origins.length
      case 'verdict':
        return gravityOf(a.verdict) - gravityOf(b.verdict)
    }
  }
