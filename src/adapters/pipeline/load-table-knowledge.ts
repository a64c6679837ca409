import type { TableKnowledge } from '../../reading/read-claim-row.ts'
import { loadRulebook, type Rulebook } from '../data-files/load-rules.ts'
import { engineStamp, latestDay } from './load-knowledge.ts'
import { loadOrigins } from './load-origins.ts'

/** What reading a person's own table needs; no language is loaded for it. */
export const loadTableKnowledge = (): TableKnowledge & Rulebook => {
  const book = loadRulebook()
  return {
    ...book,
    engine: engineStamp().replace(/^rules\//u, 'table/'),
    origin: loadOrigins(),
    knownOn: latestDay(book.observations),
  }
}
