import { createHash } from 'node:crypto'
import { classOfAll } from '../goods/class.ts'
import { partiesOf, type Statement } from '../statements/statement.ts'
import { flowKey } from './flow-of-statement.ts'
import type { Said } from './said.ts'
import { bothTimes, type FlowTime, timeOf, timesMeet } from './time-of-flow.ts'
import type { Transfer } from './transfer.ts'
import { transferOrigins } from './transfer-origins.ts'

type Group = { readonly said: Said[]; time: FlowTime }

const transferId = (first: Statement): string =>
  `tr:${createHash('sha256').update(first.id).digest('hex').slice(0, 16)}`

/** Takes a stretch of what is said into the first group of its flow whose time it meets, or makes one of it. */
const take = (groups: Map<string, Group[]>, said: readonly Said[], time: FlowTime): void => {
  const [first] = said
  if (first === undefined) return
  const key = flowKey(first.statement)
  const same = groups.get(key) ?? []
  groups.set(key, same)
  const group = same.find((one) => timesMeet(one.time, time))
  if (group === undefined) same.push({ said: [...said], time })
  else {
    group.said.push(...said)
    group.time = bothTimes(group.time, time)
  }
}

const inGroups = (said: readonly Said[]): readonly Group[] => {
  const groups = new Map<string, Group[]>()
  for (const one of said) {
    const bare = { statement: one.statement, outlet: one.outlet }
    take(groups, [one], timeOf([bare]))
  }
  return [...groups.values()].flat()
}

const byPage = (said: readonly Said[]): readonly (readonly Said[])[] => {
  const pages = new Map<string, Said[]>()
  for (const one of said) {
    const document = one.printed?.document ?? ''
    const page = pages.get(document) ?? []
    page.push(one)
    pages.set(document, page)
  }
  return [...pages.values()]
}

const mostTold = (group: readonly Said[], side: 'supplier' | 'recipient'): Statement['supplier'] => {
  const overt = group.find((o) => partiesOf(o.statement[side]).some((p) => p.found === 'overt'))
  return (overt ?? group[0])?.statement[side] ?? null
}

/** A transfer with everything that is said about it. */
export type GroupedTransfer = { readonly transfer: Transfer; readonly said: readonly Said[] }

/**
 * Groups what is said on pages, in the order in which the pages were kept, into transfers: first what each page says, then the
 * pages. A page joins the first transfer of the same sides and goods whose time it meets, so that a page that is added later
 * changes none of those before it, and a transfer keeps the id that its first statement gave it.
 */
export const groupSaid = (said: readonly Said[]): readonly GroupedTransfer[] => {
  const groups = new Map<string, Group[]>()
  for (const page of byPage(said)) for (const own of inGroups(page)) take(groups, own.said, timeOf(own.said))
  const place = new Map(said.map((one, i) => [one, i]))
  const all = [...groups.values()].flat().toSorted((a, b) => firstPlace(a, place) - firstPlace(b, place))
  return all.flatMap((group): readonly GroupedTransfer[] => {
    const [first] = group.said
    if (first === undefined) return []
    const { told, denied } = transferOrigins(group.said)
    const transfer: Transfer = {
      id: transferId(first.statement),
      supplier: mostTold(group.said, 'supplier'),
      recipient: mostTold(group.said, 'recipient'),
      class: classOfAll(group.said.map((o) => o.statement.class)) ?? first.statement.class,
      statements: group.said.map((o) => o.statement.id),
      origins: (told.length > 0 ? told : denied).map(({ name }) => name),
    }
    return [{ transfer, said: group.said }]
  })
}

const firstPlace = ({ said }: Group, place: ReadonlyMap<Said, number>): number => {
  const [first] = said
  return (first === undefined ? undefined : place.get(first)) ?? 0
}

/** The transfers that statements are about. */
export const groupTransfers = (said: readonly Said[]): readonly Transfer[] =>
  groupSaid(said).map(({ transfer }) => transfer)
