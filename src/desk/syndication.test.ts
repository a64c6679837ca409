import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { packageRoot } from '../adapters/data-files/package-root.ts'
import { loadOrigins } from '../adapters/pipeline/load-origins.ts'
import type { GoodsClass } from '../goods/class.ts'
import { during, item, speaker, statement } from '../regimes/statement.fixture.ts'
import type { Statement } from '../statements/statement.ts'
import { isoDay } from '../text/partial-date.ts'
import { groupSaid } from '../transfers/group-transfers.ts'
import type { Said } from '../transfers/said.ts'
import { transferOrigins } from '../transfers/transfer-origins.ts'
import { withOrigins } from '../transfers/with-origins.ts'
import { type TestPage, transfersOfPages } from './transfer-pages.fixture.ts'

/** Pages that repeat each other through several agencies, with the number of their origins; they lie beside the project. */
const corpus = join(packageRoot, '..', 'shared', 'corpus')
const isThere = existsSync(join(corpus, 'syndication.json'))

type SyndicatedPage = {
  readonly id: string
  readonly statement: string
  readonly origin: string
  readonly lang: string
}
type Syndicated = {
  readonly id: string
  readonly pages: readonly SyndicatedPage[]
  readonly expected: { readonly independent_origins: number }
}
type Gold = {
  readonly id: string
  readonly supplier: string
  readonly recipient: string
  readonly item_class: GoodsClass
  readonly period: { readonly from: string | null; readonly to: string | null } | null
  readonly attribution: readonly string[]
}

const json = <T>(...path: readonly string[]): T =>
  JSON.parse(readFileSync(join(corpus, ...path), 'utf8')) as T
const sets = (): readonly Syndicated[] =>
  json<{ readonly sets: readonly Syndicated[] }>('syndication.json').sets
const published = (page: string): string => json<{ readonly published: string }>(page, 'meta.json').published

/** The statement of a page that the set is about, as careful readers wrote it down. */
const written = ({ id, statement: wanted }: SyndicatedPage): Said => {
  const gold = json<{ readonly statements: readonly Gold[] }>(id, 'gold.json').statements.find(
    (one) => one.id === wanted,
  )
  if (gold === undefined) throw new Error(`${wanted} is not in the gold of ${id}`)
  const { supplier, recipient, item_class, period, attribution } = gold
  const said: Statement = statement(wanted, supplier, recipient, [item(item_class, item_class)], {
    attribution: attribution.map((name) => speaker(name)),
    period: period === null ? null : during(period.from, period.to),
  })
  const day = isoDay(published(id))
  return {
    statement: withOrigins(said, loadOrigins(), day),
    outlet: id,
    printed: { document: id, voice: id, published: day },
  }
}

const onDisk = ({ id }: Pick<SyndicatedPage, 'id'>): TestPage => {
  const file = readdirSync(join(corpus, id)).find((name) => name.startsWith('page.')) ?? 'page.txt'
  return { published: published(id), page: readFileSync(join(corpus, id, file)) }
}

describe.skipIf(!isThere)('pages that repeat each other (skipped without ../shared)', () => {
  test('count as many origins as stand behind them, in five languages, and are one transfer each', () => {
    for (const { id, pages, expected } of sets()) {
      const said = pages.map(written)
      const groups = groupSaid(said)
      expect([id, groups.length]).toEqual([id, 1])
      const { told } = transferOrigins(said)
      expect([id, told.length]).toEqual([id, expected.independent_origins])
      const byOrigin = new Map<string, Set<string>>()
      for (const { statement: own, origin } of pages) {
        const key = told.find(({ statements }) => statements.includes(own))?.key ?? 'none'
        byOrigin.set(origin, (byOrigin.get(origin) ?? new Set()).add(key))
      }
      expect([...byOrigin.values()].map((keys) => keys.size)).toEqual([...byOrigin].map(() => 1))
    }
  })

  test.each([
    ['S1', 'KP', 'RU', 'arms', 'US/foreign-ministry'],
    [
      'S2',
      'RU',
      'KP',
      'refined_petroleum',
      'org:united-nations/un-security-council/un-1718-committee#register',
    ],
  ] as const)(
    '%s: the Japanese and English pages as they are read are about one transfer, which has the origin',
    async (id, supplier, recipient, goods, origin) => {
      const set = sets().find((one) => one.id === id)
      const pages = set?.pages.filter(({ lang }) => lang === 'ja' || lang === 'en') ?? []
      expect(pages).toHaveLength(3)
      const found = await transfersOfPages(pages.map(onDisk), { supplier, recipient, class: goods })
      expect(found.map((one) => one.pages.length)).toEqual([3])
      expect(found[0]?.origins.map(({ key }) => key)).toContain(origin)
    },
  )
})
