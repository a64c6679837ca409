import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Quote, Span } from '../text/span.ts'
import { articleOf, languageOf, type Told, taxonomy } from './find.fixture.ts'
import { findStatements, type Statements } from './find-statements.ts'
import { partiesOf, type Statement } from './statement.ts'

/** `npm run fuzz:statements` reads more articles, and others each time; a failure names its seed. */
const more = process.env.FUZZ_ARTICLES
const articles = Number(more ?? 2000)
const seeded = more === undefined ? { seed: 1718 } : {}

const sentences = {
  ja: [
    '北朝鮮がロシアに砲弾を送った。',
    '米国務省によると、北朝鮮はロシアに約8万4000バレルの石油を送った。',
    'シリアは2019年3月から止めていたイランへの小麦輸出を昨年9月に再開した。',
    '北朝鮮はロシアに砲弾を送り、ロシアは見返りに石油を供給した。',
    '中国は北朝鮮に精製油を輸出した。3月に1万5260バレル、4月に3万3931バレルだった。',
    'ロシア大統領府は、北朝鮮がロシアに砲弾を供給しているとの報道について「証拠がない」と述べた。',
    'ロイター通信は、イランがロシアに無人機（ドローン）を供与したと報じた。',
    'イランを助けるため、北朝鮮は機関銃や地雷などの武器を輸出している。',
    'ロシアは同国からコンテナ1000個を超える弾薬を購入したとみられる。',
    '北朝鮮、ロシアに武器を輸出',
  ],
  en: [
    'North Korea sent artillery shells to Russia.',
    'According to the State Department, Iran sold more than 100 drones to Russia in May 2023.',
    'Russia resumed oil exports to North Korea last year, a U.S. official told Reuters.',
    'North Korea sent shells to Russia. In return it received 67,300 barrels of oil.',
    'Russia shipped refined oil to North Korea: 44,655 barrels in January, 10,666 in February and 5,140 in March.',
    'Tehran denied that Iran had supplied drones to Russia, which bought its missiles.',
    '"The claim is false," the ministry said.',
    'China, the other supplier, said its exports of refined oil to North Korea fell.',
    'The shells supplied by North Korea to Russia were delivered by rail since September.',
    'Moscow asked Pyongyang to supply arms worth $3 million.',
  ],
} as const

/** Characters that shift offsets, change direction, join, or end nothing. */
const troublesome = [
  ...[
    '𠮷',
    '🛢️',
    '👩‍👩‍👧',
    '\ud83d',
    '\udee2',
    'é',
    'か\u3099',
    '\u0301',
    '\u200f',
    '\u202e',
    '\u200b',
    '\ufeff',
    '\u00ad',
  ],
  ...['İ', 'ß', 'ﬁ', 'ｶﾞ', '㍑', '①', '　', '\u00a0', '\r\n', '\t', '\u2028', '\u0000'],
  ...[
    '。',
    '、',
    '.',
    ',',
    '「',
    '」',
    '（',
    ')',
    '“',
    '"',
    '-',
    '—',
    '・',
    '%',
    '$',
    '数',
    '対',
    '第',
    '同国',
    'its',
  ],
]

type Change = (text: string) => string

const at = (where: number, text: string): number => Math.floor(where * (text.length + 1))
const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })
const widened = (text: string): string =>
  text.replace(/[!-~]/gu, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(place, fc.constantFrom(...troublesome)).map(
    ([where, piece]): Change =>
      (text) => {
        const i = at(where, text)
        return text.slice(0, i) + piece + text.slice(i)
      },
  ),
  fc.tuple(place, fc.integer({ min: 1, max: 6 })).map(
    ([where, count]): Change =>
      (text) => {
        const i = at(where, text)
        return text.slice(0, i) + text.slice(i + count)
      },
  ),
  fc.tuple(place, fc.string({ unit: 'binary', minLength: 1, maxLength: 3 })).map(
    ([where, piece]): Change =>
      (text) => {
        const i = at(where, text)
        return text.slice(0, i) + piece + text.slice(i + piece.length)
      },
  ),
  fc.tuple(place, place).map(
    ([from, to]): Change =>
      (text) => {
        const [a, b] = [Math.min(at(from, text), at(to, text)), Math.max(at(from, text), at(to, text))]
        return text.slice(0, a) + widened(text.slice(a, b)) + text.slice(b)
      },
  ),
  fc.tuple(place, place).map(
    ([from, to]): Change =>
      (text) =>
        text + text.slice(at(from, text), at(to, text)),
  ),
  fc.constant((text: string) => text.replace(/[。、.,]/gu, '')),
  fc.constant((text: string) => text.normalize('NFD')),
)

const changed = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(text, fc.array(change, { maxLength: 4 }))
    .map(([start, changes]) => changes.reduce((now, one) => one(now), start))

const told = (code: 'ja' | 'en'): fc.Arbitrary<Told> => {
  const text = changed(
    fc
      .array(fc.constantFrom(...sentences[code]), { minLength: 1, maxLength: 3 })
      .map((s) => s.join(code === 'ja' ? '' : ' ')),
  )
  return fc.record(
    {
      title: changed(fc.constantFrom(...sentences[code])),
      body: fc.array(text, { minLength: 1, maxLength: 2 }),
      publishedOn: fc.constantFrom('2023-07-03', null),
    },
    { requiredKeys: ['body'] },
  )
}

const quotesOf = (s: Statement): readonly Quote[] => [
  s.quote,
  ...partiesOf(s.supplier),
  ...partiesOf(s.recipient),
  ...s.items,
  ...(s.quantity === null ? [] : [s.quantity]),
  ...(s.period === null ? [] : [s.period]),
  ...s.attribution.flatMap((speaker) => [speaker, speaker.cue]),
]

const isInside = ({ start, end }: Span, text: string): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length

const sides = (s: Statement): readonly string[] => [
  ...partiesOf(s.supplier).map((p) => p.code ?? p.name),
  ...partiesOf(s.recipient).map((p) => p.code ?? p.name),
]

/** What must hold of every statement of every article. */
const checkAll = (text: string, { statements, exchanges }: Statements): void => {
  const cues = exchanges.flatMap(({ cue }) => (cue === null ? [] : [cue]))
  for (const quote of [...statements.flatMap(quotesOf), ...cues]) {
    expect(isInside(quote, text)).toBe(true)
    expect(text.slice(quote.start, quote.end)).toBe(quote.text)
  }
  for (const statement of statements) {
    expect(isInside(statement.predicate, text)).toBe(true)
    expect(statement.quote.text.trim()).not.toBe('')
    expect(statement.items.length).toBeGreaterThan(0)
    expect(sides(statement).length).toBeGreaterThan(0)
    expect(new Set(sides(statement)).size).toBe(sides(statement).length)
  }
  const ids = new Set(statements.map(({ id }) => id))
  expect(ids.size).toBe(statements.length)
  for (const { statements: given } of exchanges) for (const id of given) expect(ids).toContain(id)
  for (const { repeats } of statements) if (repeats !== null) expect(ids).toContain(repeats)
}

test.each(['ja', 'en'] as const)(
  'on mutated articles (%s) every span holds its text, roles differ, and nothing throws',
  (code) => {
    let claimed = 0
    fc.assert(
      fc.property(told(code), (given) => {
        const article = articleOf(given)
        const found = findStatements(article, 'sha256:mutated', languageOf(code), taxonomy)
        claimed += found.statements.length
        checkAll(article.text, found)
      }),
      { numRuns: articles / 2, ...seeded },
    )
    expect(claimed).toBeGreaterThan(articles / 4)
  },
  600_000,
)

test.each(['ja', 'en'] as const)(
  'an article read twice (%s) gives the same statements',
  (code) => {
    fc.assert(
      fc.property(told(code), (given) => {
        const read = (): Statements =>
          findStatements(articleOf(given), 'sha256:mutated', languageOf(code), taxonomy)
        expect(read()).toEqual(read())
      }),
      { numRuns: articles / 20, ...seeded },
    )
  },
  600_000,
)

test.each([
  ['ja', 'ロシアは北朝鮮に石油を送り、北朝鮮は砲弾を供給しており、'],
  ['ja', '北朝鮮'],
  ['ja', '「'],
  ['ja', '砲弾や'],
  ['en', 'Iran sent drones to Russia and '],
  ['en', 'Russia, '],
  ['en', '(shells of '],
  ['en', 'shells and '],
] as const)('10,000 characters without a full stop are read (%s, %s)', (code, piece) => {
  const article = articleOf({ body: piece.repeat(Math.ceil(10_000 / piece.length)) })
  checkAll(article.text, findStatements(article, 'sha256:long', languageOf(code), taxonomy))
})
