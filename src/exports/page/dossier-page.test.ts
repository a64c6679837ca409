import { createHash } from 'node:crypto'
import type { Element } from 'domhandler'
import { DomUtils, parseDocument } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import type { Judgement } from '../../reading/judgement.ts'
import { fixtureDossier } from '../dossier.fixture.ts'
import type { Dossier } from '../dossier.ts'
import { dossierPage } from './dossier-page.ts'

const label = (text: string) => ({ en: text, ja: text })
const codes = {
  goods: [{ code: 'arms.shell', label: { en: 'artillery shells', ja: '砲弾' } }],
  facts: {
    notified: {
      question: { en: 'was each delivery notified?', ja: '供給は通報されたか' },
      yes: label('yes'),
      no: label('no'),
    },
  },
}

const elements = (page: string): readonly Element[] =>
  DomUtils.filter(() => true, parseDocument(page).children, true).filter(
    (node): node is Element => node.type === 'tag' || node.type === 'script' || node.type === 'style',
  )
/** The words of a page, with a blank between the elements. */
const textOf = (page: string): string =>
  DomUtils.innerText(
    parseDocument(page.replace(/<style>[\s\S]*?<\/style>/u, '').replaceAll('<', ' <')).children,
  ).replace(/\s+/gu, ' ')

const judgement = (dossier: Dossier): Judgement => {
  const [first] = dossier.statements
  if (first === undefined) throw new Error('the fixture has statements')
  return {
    id: 'j-1',
    document: first.document,
    statement: first.statement.id,
    quote: first.statement.quote,
    roles: { suppliers: [], recipients: [], class: 'arms', stance: 'asserted', phase: 'done' },
    verdict: 'accept',
    correction: null,
    who: 'R. Reviewer',
    at: '2024-01-01T10:00:00.000Z',
    why: 'read twice',
    retracted: null,
  }
}

const judged = (): Dossier => {
  const dossier = fixtureDossier()
  const history = [judgement(dossier)]
  return {
    ...dossier,
    statements: dossier.statements.map((one) =>
      one.statement.id === 's-arms' ? { ...one, state: 'accepted', history } : one,
    ),
  }
}

describe('each claim can be defended from the page alone', () => {
  const dossier = judged()
  const text = textOf(dossierPage(dossier, 'en', codes))
  const page = dossier.documents[0]
  const holds: readonly (readonly [string, string])[] = [
    ['its words', '“北朝鮮は砲弾とミサイルをロシアに船で送り”'],
    [
      'its speakers back to the origin',
      '港湾新報 Harbour Chronicle medium US government official unnamed · United States · origin',
    ],
    ['the address of its page', 'https://chronicle.example/1'],
    ['when that was published', 'published 3 July 2023'],
    ['when it was read', 'read 4 July 2023'],
    ['the hash of its bytes', page?.id ?? ''],
    ['the hash of its text', page?.text ?? ''],
    ['the engine that found it', 'rules/test'],
    ['the verdict', 'prohibited, if this is right'],
    ['its paragraphs', 'unsc:1874/9 All arms since 12 June 2009'],
    ['what is missing', 'was each delivery notified?'],
    ['the cap', '500,000 bbl'],
    ['its share of the cap', '12.8%'],
    ['the account today', '29.7% Official figures: 148,500 bbl / 500,000 bbl'],
    ['who judged it, when and why', 'accepted by R. Reviewer, 1 Jan 2024, 10:00 “read twice”'],
    ['the denial', 'Denied by: North Korean defence ministry'],
    ['what a person wrote beside it', 'Look at the crane. B. Reader, 4 Jul 2023, 09:00'],
    ['how the file was made', 'Made by tidewaiter 0.0.0 on 2 Jan 2024, 03:04'],
    ['what is not said', 'Nobody is said to have violated anything.'],
  ]
  test.each(holds)('%s', (_, words) => {
    expect(text).toContain(words)
  })
})

test('in Japanese the page says so and speaks it; quotes keep the language of their page', () => {
  const page = dossierPage(judged(), 'ja', codes)
  const all = elements(page)
  expect(all.find(({ name }) => name === 'html')?.attribs.lang).toBe('ja')
  expect(new Set(all.filter(({ name }) => name === 'blockquote').map(({ attribs }) => attribs.lang))).toEqual(
    new Set(['ja']),
  )
  const text = textOf(page)
  for (const words of [
    '北朝鮮 → ロシア',
    '事実なら禁止の対象',
    '供給は通報されたか',
    '承認 R. Reviewer',
    '出どころ',
  ])
    expect(text).toContain(words)
  expect(text).not.toContain('independent origin')
})

test('the verdict on a transfer stands in full once, and later entries say where', () => {
  const dossier = judged()
  const [first] = dossier.entries
  if (first === undefined) throw new Error('the fixture has entries')
  const { statement, document } = dossier.statements[0] ?? {}
  if (statement === undefined || document === undefined) throw new Error('the fixture has statements')
  const roles = { suppliers: [], recipients: [], class: 'arms', stance: 'asserted', phase: 'done' }
  const item = {
    kind: 'statement',
    document,
    statement: statement.id,
    quote: statement.quote,
    roles,
  } as const
  const page = dossierPage(
    { ...dossier, entries: [first, { ...first, id: 'e-3', item, found: statement.id }] },
    'en',
    codes,
  )
  expect(page.match(/All arms supplied by North Korea/gu)).toHaveLength(1)
  expect(textOf(page)).toContain('The same verdict as under 1, where it is explained.')
})

test('what is not in the store any more is shown as it was put in', () => {
  const dossier = fixtureDossier()
  const gone = dossier.entries.map((entry) => ({ ...entry, found: null }))
  const quote = { start: 0, end: 4, text: 'gone' }
  const roles = { suppliers: [], recipients: [], class: 'arms', stance: 'asserted', phase: 'done' }
  const document = dossier.documents[0]?.id ?? 'sha256:0'
  const item = { kind: 'statement', document, statement: 'st:gone', quote, roles } as const
  const [entry] = gone
  if (entry === undefined) throw new Error('the fixture has entries')
  const text = textOf(dossierPage({ ...dossier, entries: [...gone, { ...entry, item }] }, 'en', codes))
  expect(text).toContain('No stored page speaks of this transfer any more.')
  expect(text).toContain(
    'This is not in the store any more as it was when it was put in. Its words were: “gone”',
  )
})

describe('the file needs nothing, runs nothing and reaches nobody', () => {
  const evil = `"><script>alert(1)</script><img src=x onerror=alert(2)>'</style></title>&#x3c;`
  const poisoned = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(poisoned)
    if (typeof value === 'string') return evil
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        // Codes of the program's own lists, ids by which things are found and instants stay.
        /^(?:kind|stance|phase|class|verdict|state|id|found|transfer|document|documents|statement|schema|madeAt|at|readAt|\w+At|publishedOn|from|to|approx)$/u.test(
          key,
        ) && typeof inner === 'string'
          ? inner
          : poisoned(inner),
      ]),
    )
  }
  const page = dossierPage(poisoned({ ...judged(), subject: { kind: 'everything' } }) as Dossier, 'en', codes)
  const titled = dossierPage(
    {
      ...judged(),
      subject: {
        kind: 'case',
        case: 'c',
        title: evil,
        openedBy: evil,
        openedAt: '2024-01-01T00:00:00.000Z',
        changedBy: evil,
        changedAt: '2024-01-01T00:00:00.000Z',
      },
    },
    'en',
    codes,
  )
  const links = judged()
  const linked = dossierPage(
    {
      ...links,
      documents: links.documents.map((one) => ({
        ...one,
        address: 'javascript:alert(1)',
        name: 'javascript:alert(1)',
      })),
    },
    'ja',
    codes,
  )

  test.each([
    ['with an attack in every text', page],
    ['with an attack as its title', titled],
    ['with a script as address', linked],
  ])('%s', (_, written) => {
    const all = elements(written)
    expect(
      all.filter(({ name }) => ['script', 'img', 'iframe', 'link', 'object', 'form', 'base'].includes(name)),
    ).toEqual([])
    const attributes = all.flatMap(({ attribs }) => Object.entries(attribs))
    expect(
      attributes.filter(([name]) => name.startsWith('on') || name === 'style' || name === 'src'),
    ).toEqual([])
    const addresses = attributes.filter(([name]) => name === 'href').map(([, value]) => value)
    expect(addresses.filter((address) => !/^(?:https?:\/\/|#)/u.test(address))).toEqual([])
    expect(all.filter(({ name }) => name === 'style')).toHaveLength(1)
    expect(all.filter(({ name }) => name === 'title')).toHaveLength(1)
  })

  test('shows the attack as the words that they are', () => {
    expect(textOf(titled)).toContain('<script>alert(1)</script>')
  })

  test('its policy allows its own style by its hash and nothing else', () => {
    const style = /<style>([\s\S]*?)<\/style>/u.exec(page)?.[1] ?? ''
    const policy = elements(page).find(({ attribs }) => attribs['http-equiv'] === 'Content-Security-Policy')
    const hash = createHash('sha256').update(style).digest('base64')
    expect(policy?.attribs.content).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    )
    expect(style).not.toMatch(/url\(|@import/u)
  })
})
