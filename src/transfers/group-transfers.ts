import { createHash } from 'node:crypto'
import { classOfAll } from '../goods/class.ts'
import { originKey } from '../statements/attribution/speaker-of-phrase.ts'
import { partiesOf, type Statement } from '../statements/statement.ts'
import { sameFlow } from './flow-of-statement.ts'
import type { Transfer } from './transfer.ts'

/** A statement and who speaks where the statement names nobody: the outlet that printed it. */
export type Said = { readonly statement: Statement; readonly outlet: string | null }

/** The origin of a statement: the last speaker of its chain, else the outlet, else the page itself. */
const originOf = ({ statement, outlet }: Said): string => {
  const last = statement.attribution.at(-1)
  return last === undefined ? (outlet ?? 'the page itself') : last.name
}

const transferId = (first: Statement): string =>
  `tr:${createHash('sha256').update(first.id).digest('hex').slice(0, 16)}`

/** The names in the order in which they come, each once, told apart by what `key` makes of it. */
const distinct = (names: readonly string[], key: (name: string) => string): readonly string[] => {
  const keys = names.map(key)
  return names.filter((_, i) => keys.indexOf(keys[i] ?? '') === i)
}

/**
 * Groups statements about one flow, in the order in which they come. A statement joins the first group that all it says
 * fits; one that names only one side stays with those that name only that side.
 */
export const groupTransfers = (said: readonly Said[]): readonly Transfer[] => {
  const groups: Said[][] = []
  for (const one of said) {
    const group = groups.find((g) => g.every((o) => sameFlow(o.statement, one.statement)))
    if (group === undefined) groups.push([one])
    else group.push(one)
  }
  return groups.flatMap((group): readonly Transfer[] => {
    const [first] = group
    if (first === undefined) return []
    const named = group.filter((o) => o.statement.attribution.length > 0)
    const origins = distinct((named.length > 0 ? named : group).map(originOf), (name) => originKey({ name }))
    return [
      {
        id: transferId(first.statement),
        supplier: mostTold(group, 'supplier'),
        recipient: mostTold(group, 'recipient'),
        class: classOfAll(group.map((o) => o.statement.class)) ?? first.statement.class,
        statements: group.map((o) => o.statement.id),
        origins,
      },
    ]
  })
}

const mostTold = (group: readonly Said[], side: 'supplier' | 'recipient'): Statement['supplier'] => {
  const overt = group.find((o) => partiesOf(o.statement[side]).some((p) => p.found === 'overt'))
  return (overt ?? group[0])?.statement[side] ?? null
}
