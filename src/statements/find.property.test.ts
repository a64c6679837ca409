import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Quote, Span } from '../text/span.ts'
import { articleOf, languageOf, type Told, taxonomy } from './find.fixture.ts'
import { findStatements, type Statements } from './find-statements.ts'
import { quotesOf } from './quotes-of-statement.ts'
import { partiesOf, type Statement } from './statement.ts'

/** `npm run fuzz:statements` reads more articles, and others each time; a failure names its seed. */
const more = process.env.FUZZ_ARTICLES
const articles = Number(more ?? 1000)
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

/** Changes one text; `where` and `to` are places in it, as shares of its length. */
type Change = (text: string, where: number, to: number, piece: string) => string

const inserted: Change = (text, where, _, piece) => {
  const i = Math.floor(where * (text.length + 1))
  return text.slice(0, i) + piece + text.slice(i)
}
/** Applies a change of letters to a stretch, or to all of the text. */
const onStretch =
  (change: (stretch: string) => string): Change =>
  (text, where, to) => {
    const [a = 0, b = 0] = [where, to].map((x) => Math.floor(x * (text.length + 1))).sort((x, y) => x - y)
    return b - a < 2 ? change(text) : text.slice(0, a) + change(text.slice(a, b)) + text.slice(b)
  }

/** Half-width katakana and marks by what they are in full width: ガ is two of them. */
const halfWidth = new Map(
  Array.from({ length: 0xff9f - 0xff61 + 1 }, (_, i) => String.fromCharCode(0xff61 + i)).map((half) => [
    half.normalize('NFKC'),
    half,
  ]),
)

type Mutation = { readonly pieces: readonly string[]; readonly change: Change }

/** Everything that shifts offsets, changes direction, joins, or ends nothing. */
const mutations: Readonly<Record<string, Mutation>> = {
  'full width': {
    pieces: [''],
    change: onStretch((t) => t.replace(/[!-~]/gu, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))),
  },
  'half width': {
    pieces: [''],
    change: onStretch((t) => [...t.normalize('NFD')].map((c) => halfWidth.get(c) ?? c).join('')),
  },
  'characters of two widths': { pieces: ['ｶﾞ', '㍑', '①', '　', 'ﬁ', 'İ', 'ß', '％'], change: inserted },
  'surrogate pairs': { pieces: ['𠮷', '🛢️', '👩‍👩‍👧', '𝟕'], change: inserted },
  'halves of surrogate pairs': { pieces: ['\ud83d', '\udee2'], change: inserted },
  'combining marks': { pieces: ['\u0301', 'か\u3099', '\u20e3', '\ufe0f'], change: inserted },
  'decomposed letters': { pieces: [''], change: onStretch((t) => t.normalize('NFD')) },
  'marks of direction': { pieces: ['\u200f', '\u202e', '\u2067', '\u061c'], change: inserted },
  'invisible characters': { pieces: ['\u200b', '\ufeff', '\u00ad', '\u2060', '\u0000'], change: inserted },
  'line ends': { pieces: ['\r\n', '\t', '\u2028', '\u00a0'], change: inserted },
  'no punctuation': { pieces: [''], change: (text) => text.replace(/[。、.,「」“”"()（）]/gu, '') },
  'some punctuation gone': { pieces: [''], change: onStretch((t) => t.replace(/[。、.,]/gu, '')) },
  'stray punctuation': {
    pieces: ['。', '、', '.', ',', '「', '」', '（', ')', '“', '"', '-', '—', '・', '%', '$'],
    change: inserted,
  },
  'stray words': { pieces: ['数', '対', '第', '同国', 'its', 'who '], change: inserted },
  'lost characters': {
    pieces: ['x', 'xx', 'xxxx'],
    change: (text, where, _, piece) => {
      const i = Math.floor(where * (text.length + 1))
      return text.slice(0, i) + text.slice(i + piece.length)
    },
  },
  'said again': {
    pieces: [''],
    change: (text, where, to) => {
      const [a, b] = [where, to].map((x) => Math.floor(x * (text.length + 1)))
      return text + text.slice(a, b)
    },
  },
}

type Applied = { readonly name: string; readonly where: number; readonly to: number; readonly piece: string }

const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })
const applied: fc.Arbitrary<Applied> = fc
  .constantFrom(...Object.entries(mutations))
  .chain(([name, { pieces }]) =>
    fc.record({ name: fc.constant(name), where: share, to: share, piece: fc.constantFrom(...pieces) }),
  )

type Mutated = { readonly told: Told; readonly by: ReadonlySet<string> }

/** An article of a few sentences, up to four times changed; `by` names the changes. */
const mutated = (code: 'ja' | 'en'): fc.Arbitrary<Mutated> => {
  const joined = (texts: readonly string[]): string => texts.join(code === 'ja' ? '' : ' ')
  const changed = (text: string, changes: readonly Applied[]): string =>
    changes.reduce(
      (now, { name, where, to, piece }) => mutations[name]?.change(now, where, to, piece) ?? now,
      text,
    )
  const texts = fc.record({
    said: fc.array(fc.constantFrom(...sentences[code]), { minLength: 1, maxLength: 3 }),
    changes: fc.array(applied, { maxLength: 4 }),
  })
  return fc
    .record({
      title: fc.option(texts),
      body: fc.array(texts, { minLength: 1, maxLength: 2 }),
      publishedOn: fc.constantFrom('2023-07-03', null),
    })
    .map(({ title, body, publishedOn }) => {
      const of = ({ said, changes }: (typeof body)[number]): string => changed(joined(said), changes)
      return {
        told: { ...(title && { title: of(title) }), body: body.map(of), publishedOn },
        by: new Set(
          [...body, ...(title ? [title] : [])].flatMap(({ changes }) => changes.map((c) => c.name)),
        ),
      }
    })
}

/** The spans of a statement, by what they are. */
const spansOf: Readonly<Record<string, (s: Statement) => readonly Quote[]>> = {
  statement: (s) => [s.quote],
  supplier: (s) => partiesOf(s.supplier),
  recipient: (s) => partiesOf(s.recipient),
  item: (s) => s.items,
  quantity: (s) => (s.quantity === null ? [] : [s.quantity]),
  period: (s) => (s.period === null ? [] : [s.period]),
  speaker: (s) => s.attribution,
  cue: (s) => s.attribution.map(({ cue }) => cue),
}

const isInside = ({ start, end }: Span, text: string): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length

/** Whether a place lies between the halves of a surrogate pair, where no span may begin or end. */
const isInPair = (text: string, at: number): boolean => at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff

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
    expect([quote.start, quote.end].filter((at) => isInPair(text, at))).toEqual([])
  }
  for (const statement of statements) {
    expect(isInside(statement.predicate, text)).toBe(true)
    for (const [kind, spans] of Object.entries(spansOf))
      if (kind !== 'cue') for (const { text: words } of spans(statement)) expect(words.trim()).not.toBe('')
    expect(statement.items.length).toBeGreaterThan(0)
    expect(sides(statement).length).toBeGreaterThan(0)
    expect(new Set(sides(statement)).size).toBe(sides(statement).length)
  }
  const ids = new Set(statements.map(({ id }) => id))
  expect(ids.size).toBe(statements.length)
  for (const { statements: given } of exchanges) for (const id of given) expect(ids).toContain(id)
  for (const { repeats } of statements) if (repeats !== null) expect(ids).toContain(repeats)
}

/** How often a span of each kind was checked on articles with each change. */
type Coverage = Map<string, Map<string, number>>

const count = (coverage: Coverage, by: ReadonlySet<string>, { statements }: Statements): void => {
  for (const name of by) {
    const counts = coverage.get(name) ?? new Map<string, number>()
    coverage.set(name, counts)
    for (const [kind, spans] of Object.entries(spansOf))
      counts.set(kind, (counts.get(kind) ?? 0) + statements.flatMap(spans).length)
  }
}

const coverageTable = (coverage: Coverage): string =>
  [...coverage]
    .map(
      ([name, counts]) => `${name.padEnd(26)} ${[...counts].map(([kind, n]) => `${kind} ${n}`).join(', ')}`,
    )
    .sort()
    .join('\n')

test.each(['ja', 'en'] as const)(
  'on mutated articles (%s) every span holds its text, roles differ, and nothing throws',
  (code) => {
    const coverage: Coverage = new Map()
    fc.assert(
      fc.property(mutated(code), ({ told, by }) => {
        const article = articleOf(told)
        const found = findStatements(article, 'sha256:mutated', languageOf(code), taxonomy)
        checkAll(article.text, found)
        count(coverage, by, found)
      }),
      { numRuns: articles / 2, ...seeded },
    )
    if (more !== undefined) console.info(`${code}: spans checked, by change\n${coverageTable(coverage)}`)
    // A change that leaves no span of a kind would prove nothing about it.
    const unseen = Object.keys(mutations).flatMap((name) =>
      Object.keys(spansOf)
        .filter((kind) => !coverage.get(name)?.get(kind))
        .map((kind) => `${name}: ${kind}`),
    )
    expect(unseen).toEqual([])
  },
  600_000,
)

test.each(['ja', 'en'] as const)(
  'an article read twice (%s) gives the same statements',
  (code) => {
    fc.assert(
      fc.property(mutated(code), ({ told }) => {
        const read = (): Statements =>
          findStatements(articleOf(told), 'sha256:mutated', languageOf(code), taxonomy)
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
