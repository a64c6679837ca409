import type { LedgerEntry } from '../ledger/entry.ts'
import type { Segment } from '../regimes/assessment.ts'
import { plainStatement } from '../statements/plain-statement.ts'
import type { Item, PartyRole, Speaker, Statement } from '../statements/statement.ts'
import { type IsoDay, isoDay, type PartialDate, partialDate } from '../text/partial-date.ts'
import type { Quote } from '../text/span.ts'
import { documentId } from './document-id.ts'
import { at, fixtureArticle, fixtureBytes } from './page.fixture.ts'
import { noOptions, type ReadOptions } from './read-options.ts'
import type { Reading } from './reading.ts'
import { readingSchema } from './reading.ts'
import { readingId } from './reading-id.ts'
import { readingTransfer } from './reading-transfer.ts'

export { fixtureBytes } from './page.fixture.ts'

const day = (value: string): PartialDate => {
  const date = partialDate(value)
  if (date === null) throw new RangeError(value)
  return date
}

const whole = (value: string): IsoDay => {
  const found = isoDay(value)
  if (found === null) throw new RangeError(value)
  return found
}

const party = (code: string, name: string, words: Quote): PartyRole => ({
  ...words,
  code,
  country: null,
  name,
  found: 'overt',
  rule: 'ja.transfer.verb',
})
const item = (words: Quote, goods: string, of: Item['class']): Item => ({ ...words, goods, class: of })
const speaker = (
  words: Quote,
  name: string,
  kind: Speaker['kind'],
  cue: Quote,
  country: string | null = null,
): Speaker => ({ ...words, name, kind, country, cue, saidOn: null })

const plain = { ...plainStatement, engine: 'rules/1' } as const

const arms = '北朝鮮は砲弾とミサイルをロシアに船で送り'
const oil = '代わりにロシアが石油の供給を再開した'
const table = '2022年12月～2023年4月のロシアの出荷は6万7300バレルである'
const denial = 'ロシアに武器を輸出したことはない'
const paper = speaker(at('ハーバー・クロニクル'), 'Harbour Chronicle', 'outlet', at('報じた'))
const official = speaker(at('米政府高官'), 'US government official', 'unnamed', at('話として'), 'US')
const predicate = (words: string, within: string) => ({ ...at(words, within), rule: 'ja.transfer.verb' })

const statements: readonly Statement[] = [
  {
    ...plain,
    id: 's-arms',
    quote: at(arms),
    supplier: party('KP', 'North Korea', at('北朝鮮', arms)),
    recipient: party('RU', 'Russia', at('ロシア', arms)),
    items: [
      item(at('砲弾', arms), 'arms.shell', 'ammunition'),
      item(at('ミサイル'), 'arms.missile', 'missiles'),
    ],
    class: 'arms',
    attribution: [paper, official],
    predicate: predicate('船で送り', arms),
  },
  {
    ...plain,
    id: 's-oil',
    quote: at(oil),
    supplier: party('RU', 'Russia', at('ロシア', oil)),
    recipient: { ...party('KP', 'North Korea', at('北朝鮮', arms)), found: 'exchange', rule: 'ja.exchange' },
    items: [{ ...item(at('石油', oil), 'refined-petroleum', 'refined_petroleum'), inferred: true }],
    class: 'refined_petroleum',
    phase: 'resumed',
    attribution: [paper, official],
    predicate: predicate('供給を再開', oil),
  },
  {
    ...plain,
    id: 's-table',
    quote: at(table),
    supplier: party('RU', 'Russia', at('ロシア', table)),
    recipient: { ...party('KP', 'North Korea', at('北朝鮮', arms)), found: 'zero', rule: 'ja.zero.last' },
    items: [{ ...item(at('バレル', table), 'refined-petroleum', 'refined_petroleum'), inferred: true }],
    class: 'refined_petroleum',
    quantity: { ...at('6万7300バレル'), value: 67_300, unit: 'bbl', approx: 'exact' },
    period: { ...at('2022年12月～2023年4月'), from: day('2022-12'), to: day('2023-04') },
    attribution: [speaker(at('国連の制裁委員会の表'), 'UN 1718 Committee table', 'document', at('によると'))],
    predicate: predicate('出荷', table),
  },
  {
    ...plain,
    id: 's-denial',
    quote: at(denial),
    supplier: {
      ...party('KP', 'North Korea', at('北朝鮮', '北朝鮮国防省')),
      found: 'topic',
      rule: 'ja.topic',
    },
    recipient: party('RU', 'Russia', at('ロシア', denial)),
    items: [item(at('武器', denial), 'arms', 'arms')],
    class: 'arms',
    stance: 'denied',
    attribution: [
      speaker(at('北朝鮮国防省'), 'North Korean defence ministry', 'organisation', at('否定した'), 'KP'),
    ],
    predicate: predicate('輸出', denial),
  },
]

const unstated = {
  disputedBy: [],
  advisory: [],
  missingFacts: [],
  factsUsed: [],
  segments: [],
  decisions: [],
} as const
const segment = (window: string, from: IsoDay, to: IsoDay, value: number, before: number): Segment => {
  const amount = { low: value, high: value, unit: 'bbl' }
  const share = (before + value) / 500_000
  return {
    from,
    to,
    window,
    verdict: 'counts_against_cap',
    paragraphs: ['unsc:2397/5'],
    amount,
    account: [
      {
        measure: 'unsc:2397/5',
        window,
        limit: 500_000,
        unit: 'bbl',
        amount,
        before,
        share: { low: share, high: share },
        passes: [],
      },
    ],
  }
}
const officialEntry = {
  transfer: null,
  origin: null,
  observation: null,
  knownFrom: '2023-06-13',
  whole: null,
  division: 'one-window',
} as const

const restingClaim = (window: string, value: number, observation: string): LedgerEntry => ({
  ...officialEntry,
  measure: 'unsc:2397/5',
  window,
  basis: 'claimed',
  quantity: { value, unit: 'bbl', approx: 'exact' },
  statement: 's-table',
  source: null,
  restsOn: [observation],
  counted: false,
  transfer: 't-oil',
  origin: 'UN 1718 Committee table',
  whole: { value: 67_300, unit: 'bbl', approx: 'exact' },
  division: 'official-months',
})

/** The reading of the made-up page by an engine with options; the bytes are `fixtureBytes`. */
export const fixtureReading = (
  options: Partial<ReadOptions> = {},
  engine = 'rules/test',
  change: Partial<Reading> = {},
): Reading => {
  const all = { ...noOptions, ...options }
  const id = documentId(fixtureBytes)
  return {
    schema: readingSchema,
    id: readingId(id, engine, all),
    engine,
    options: all,
    document: { id, source: 'page.txt', mediaType: 'text/plain', bytes: fixtureBytes.length },
    article: fixtureArticle(all.published),
    statements,
    exchanges: [{ statements: ['s-arms', 's-oil'], cue: at('代わりに') }],
    transfers: [
      readingTransfer({
        id: 't-arms',
        supplier: statements[0]?.supplier ?? null,
        recipient: statements[0]?.recipient ?? null,
        class: 'arms',
        statements: ['s-arms', 's-denial'],
        origins: ['US government official', 'North Korean defence ministry'],
      }),
      readingTransfer({
        id: 't-oil',
        supplier: statements[1]?.supplier ?? null,
        recipient: statements[1]?.recipient ?? null,
        class: 'refined_petroleum',
        statements: ['s-oil', 's-table'],
        origins: ['US government official', 'UN 1718 Committee table'],
      }),
    ],
    assessments: [
      {
        transfer: 't-arms',
        verdict: 'prohibited',
        paragraphs: ['unsc:1874/9', 'unsc:1718/8(b)'],
        because: ['All arms supplied by North Korea are banned since 12 June 2009.'],
        missing: [],
        assumptions: [],
        disputed: false,
        factor: null,
        pack: 'un-1718@2026-11-22.2',
        ...unstated,
      },
      {
        transfer: 't-oil',
        verdict: 'counts_against_cap',
        paragraphs: ['unsc:2397/5'],
        because: ['Refined petroleum supplied to North Korea counts against 500,000 bbl a calendar year.'],
        missing: ['whether each delivery was notified to the Committee', 'which product it was'],
        assumptions: ['it is only for the livelihood of ordinary people'],
        disputed: false,
        factor: null,
        pack: 'un-1718@2026-11-22.2',
        ...unstated,
        missingFacts: [
          {
            fact: 'notified',
            question: 'was each delivery notified?',
            changes: 'if not, unsc:2397/5 prohibits it whatever the amount',
          },
          { fact: 'product', question: 'which product is it?', changes: 'jet fuel would be prohibited' },
        ],
        segments: [
          segment('2022', whole('2022-12-01'), whole('2022-12-31'), 3_227, 17_117),
          segment('2023', whole('2023-01-01'), whole('2023-04-30'), 64_073, 0),
        ],
      },
    ],
    ledger: [
      {
        measure: 'unsc:2397/5',
        window: '2022',
        basis: 'official',
        quantity: { value: 3_227, unit: 'bbl', approx: 'exact' },
        statement: null,
        source: 'https://committee.example/table',
        restsOn: [],
        counted: true,
        ...officialEntry,
      },
      {
        measure: 'unsc:2397/5',
        window: '2023',
        basis: 'official',
        quantity: { value: 64_073, unit: 'bbl', approx: 'exact' },
        statement: null,
        source: 'https://committee.example/table',
        restsOn: [],
        counted: true,
        ...officialEntry,
      },
      restingClaim('2022', 3_227, 'unsc:2397/5:RU:2022-12:3227bbl'),
      restingClaim('2023', 64_073, 'unsc:2397/5:RU:2023-01/2023-04:64073bbl'),
    ],
    problems: [],
    ...change,
  }
}
