import { goodsClasses } from '../goods/class.ts'
import type { OriginFinder } from '../parties/origin-finder.ts'
import type { FoundIn, Store, StoredStatement, TransferFilter } from '../ports/store.ts'
import { lastDay, partialDate } from '../text/partial-date.ts'
import { flowFamily } from '../transfers/flow-of-statement.ts'
import { groupSaid } from '../transfers/group-transfers.ts'
import type { Said } from '../transfers/said.ts'
import type { Transfer } from '../transfers/transfer.ts'
import { outletOrigin, withOrigins } from '../transfers/with-origins.ts'
import { voicesOf } from './same-text.ts'

/** Something that a stored page says, with the page and the one on which its text appeared first. */
export type StoredSaid = Said & { readonly foundIn: FoundIn; readonly voice: FoundIn }

/** A transfer over all documents, and everything that is said about it in the order in which it was kept. */
export type StoredGroup = { readonly transfer: Transfer; readonly said: readonly StoredSaid[] }

/** What restricts whole flows, so that a transfer is the same under every filter. */
export type FlowFilter = Pick<TransferFilter, 'supplier' | 'recipient' | 'class'>

/** All statements about the flows; those of one family of goods may belong together. */
const statementsAbout = async (
  store: Store,
  { class: goods, ...parties }: FlowFilter,
): Promise<readonly StoredStatement[]> => {
  if (goods === undefined) return store.statements(parties)
  const family = goodsClasses.filter((one) => flowFamily(one) === flowFamily(goods))
  const found: StoredStatement[] = []
  for (const one of family) found.push(...(await store.statements({ ...parties, class: one })))
  return found
}

const asKept = (a: StoredStatement, b: StoredStatement): number => {
  const [one, other] = [a, b].map(({ foundIn }) => `${foundIn.keptAt} ${foundIn.document}`)
  return one === other ? 0 : (one ?? '') < (other ?? '') ? -1 : 1
}

/**
 * Groups the stored statements of all documents into transfers, in the order in which the documents were kept. A page that
 * prints another one's text speaks with that page's voice.
 */
export const groupStored = async (
  store: Store,
  find: OriginFinder,
  filter: FlowFilter,
): Promise<readonly StoredGroup[]> => {
  const stored = (await statementsAbout(store, filter)).toSorted(asKept)
  const voices = await voicesOf(store)
  const told = new Map<Said, StoredSaid>()
  for (const { statement, foundIn } of stored) {
    const voice = voices.get(foundIn.document) ?? foundIn
    const outlet = voice.outlet ?? voice.document
    const date = foundIn.publishedOn === null ? null : partialDate(foundIn.publishedOn)
    const published = date === null ? null : lastDay(date)
    const said: StoredSaid = {
      statement: withOrigins(statement, find, published),
      outlet,
      outletOrigin: outletOrigin(outlet, find),
      printed: { document: foundIn.document, voice: voice.document, published },
      foundIn,
      voice,
    }
    told.set(said, said)
  }
  return groupSaid([...told.keys()]).map(({ transfer, said }) => ({
    transfer,
    said: said.flatMap((one) => told.get(one) ?? []),
  }))
}
