import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { fixtureDossier } from './dossier.fixture.ts'
import { registerCsv } from './register-csv.ts'
import { statementsCsv } from './statements-csv.ts'

const rows = (text: string): readonly Readonly<Record<string, string>>[] => parse(text, { columns: true })
const dossier = fixtureDossier()

describe('the table of statements', () => {
  const table = rows(statementsCsv(dossier))
  test('has a line for each, with its words at their offsets and numbers as numbers', () => {
    expect(table).toHaveLength(dossier.statements.length)
    expect(table.find(({ statement }) => statement === 's-table')).toMatchObject({
      state: 'found',
      outlet: '港湾新報',
      published_on: '2023-07-03',
      address: 'https://chronicle.example/1',
      source: 'page.txt',
      document: dossier.documents[0]?.id,
      quote: '2022年12月～2023年4月のロシアの出荷は6万7300バレルである',
      supplier_codes: 'RU',
      recipient_codes: 'KP',
      value: '67300',
      unit: 'bbl',
      from: '2022-12',
      to: '2023-04',
      origin: 'UN 1718 Committee table',
      verdict: 'counts_against_cap',
      paragraphs: 'unsc:2397/5',
    })
  })

  test('says who judged last, and takes no judgement that was taken back', () => {
    const [first, ...rest] = dossier.statements
    if (first === undefined) throw new Error('the fixture has statements')
    const judgement = {
      id: 'j',
      document: first.document,
      statement: first.statement.id,
      quote: first.statement.quote,
      roles: { suppliers: [], recipients: [], class: 'arms', stance: 'asserted', phase: 'done' },
      verdict: 'accept',
      correction: null,
      who: '=A. Reader',
      at: '2024-01-01T00:00:00.000Z',
      why: '',
      retracted: null,
    } as const
    const back = { who: 'B. Reader', at: '2024-01-02T00:00:00.000Z', why: '' }
    const line = (
      history: readonly (
        | typeof judgement
        | (Omit<typeof judgement, 'retracted'> & { retracted: typeof back })
      )[],
    ) =>
      rows(statementsCsv({ ...dossier, statements: [{ ...first, state: 'accepted', history }, ...rest] }))[0]
    expect(line([judgement])).toMatchObject({ state: 'accepted', judged_by: "'=A. Reader" })
    expect(line([{ ...judgement, retracted: back }])).toMatchObject({ judged_by: '' })
  })
})

describe('the register', () => {
  const table = rows(registerCsv(dossier))
  test('has a line for each transfer, with who claims and who denies it', () => {
    expect(table).toMatchObject([
      {
        transfer: 't-arms',
        claims: '1',
        denials: '1',
        origins: '1',
        denied_by: 'North Korean defence ministry',
        low: '',
        verdict: 'prohibited',
      },
      {
        transfer: 't-oil',
        claims: '2',
        denials: '0',
        low: '67300',
        high: '67300',
        unit: 'bbl',
        from: '2022-12',
        to: '2023-04',
      },
    ])
  })

  test('gives no amount where claims are in different units', () => {
    const statements = dossier.statements.map((one) =>
      one.statement.id === 's-oil'
        ? {
            ...one,
            statement: {
              ...one.statement,
              quantity: { ...one.statement.quote, value: 5, unit: 't', approx: 'exact' as const },
            },
          }
        : one,
    )
    expect(rows(registerCsv({ ...dossier, statements }))[1]).toMatchObject({ low: '', high: '', unit: '' })
  })
})

describe('no cell of a page is a formula', () => {
  const attacks = ['=cmd|"/c calc"!A0', '+1+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '＝1']
  test.each(attacks)('%j as title, outlet, file, address, party and speaker', (attack) => {
    const [page] = dossier.documents
    if (page === undefined) throw new Error('the fixture has a document')
    const evil = {
      ...dossier,
      documents: [{ ...page, title: attack, outlet: attack, name: attack, address: attack }],
      statements: dossier.statements.map((one) => ({
        ...one,
        statement: {
          ...one.statement,
          quote: { ...one.statement.quote, text: attack },
          attribution: one.statement.attribution.map((speaker) => ({ ...speaker, name: attack })),
        },
      })),
      transfers: dossier.transfers.map((one) => ({
        ...one,
        origins: [{ key: 'x', name: attack, statements: [] }],
        denied: [{ key: 'x', name: attack, statements: [] }],
      })),
    }
    const cells = [...rows(statementsCsv(evil)), ...rows(registerCsv(evil))].flatMap(Object.values)
    const harmful = cells.filter((cell) => /^(?:[\t\r\n]|\s*[=+\-@＝])/u.test(cell))
    expect(harmful).toEqual([])
    expect(cells.filter((cell) => cell === `'${attack}`).length).toBeGreaterThan(5)
  })
})
