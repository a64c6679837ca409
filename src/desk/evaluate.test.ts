import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { folderCorpus } from '../adapters/corpus/folder-corpus.ts'
import { loadCompiled } from '../adapters/data-files/load.ts'
import { packageRoot } from '../adapters/data-files/package-root.ts'
import { loadPageReader } from '../adapters/pipeline/load-page-reader.ts'
import type { GoldPage } from '../evaluation/gold.ts'
import { errorsOf } from '../evaluation/list-errors.ts'
import { unitComparison } from '../evaluation/same-unit.ts'
import type { Answer } from '../evaluation/score-page.ts'
import type { UnitNames } from '../evaluation/unit-names.ts'
import type { Statement } from '../statements/statement.ts'
import { type Evaluation, evaluate } from './evaluate.ts'

// Skips without ../shared: the scorer that others measure the program with, one process a page, and their pages.
const shared = join(packageRoot, '..', 'shared')
const scorer = join(shared, 'score', 'score.mjs')
const corpora = [join(packageRoot, 'examples', 'corpus'), join(shared, 'corpus')]

const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-evaluate-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const printer = join(folder, 'print-reading.mjs')
writeFileSync(
  printer,
  `import { readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
process.stdout.write(readFileSync(process.argv[2] + '/' + basename(dirname(process.argv[3])) + '.json'))`,
)

const languages = ['ja', 'en'] as const
const read = loadPageReader(false)
const sameUnit = unitComparison(loadCompiled<UnitNames>('evaluation'))

/** Answers as a bad engine would give them: some lost, some twice, some with another party, class, amount, date or speaker. */
const spoiled = (answer: Answer): Answer => {
  const spoil = (s: Statement, i: number): readonly Statement[] => {
    switch (i % 11) {
      case 0:
        return []
      case 1:
        return [s, { ...s, id: `${s.id}+`, stance: 'denied' }]
      case 2:
        return [{ ...s, supplier: s.recipient, recipient: s.supplier }]
      case 3:
        return [{ ...s, recipient: null }]
      case 4:
        return [{ ...s, class: s.class === 'arms' ? 'ammunition' : 'arms' }]
      case 5:
        return [{ ...s, quantity: s.quantity && { ...s.quantity, value: 12, unit: 'barrels' }, period: null }]
      case 6:
        return [{ ...s, attribution: s.attribution.slice(1), phase: 'planned' }]
      case 7:
        return [{ ...s, quote: answer.statements[0]?.quote ?? s.quote }]
      default:
        return [s]
    }
  }
  return { ...answer, statements: answer.statements.flatMap(spoil) }
}

/** The scorer adds in another order, which shows in the last digit. */
const rounded = (share: number | null): number | null => (share === null ? null : Number(share.toFixed(9)))

const rates = (fields: Readonly<Record<string, { readonly same: number; readonly of: number }>>) =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([k, { same, of }]) => (of === 0 ? [] : [[k, [same, of]]])),
  )

type ScorerGroup = {
  readonly pages: number
  readonly gold: number
  readonly got: number
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
  readonly relaxedF1: number | null
  readonly spurious: number
  readonly fields: Readonly<Record<string, { readonly same: number; readonly of: number }>>
}
type ScorerReport = {
  readonly report: Readonly<Record<string, ScorerGroup>>
  readonly problems: readonly { readonly id: string; readonly kind: string }[]
}

const scorerNames: Readonly<Record<string, string>> = {
  'with statements': 'positive pages',
  'without statements': 'negative pages',
}
/** What the scorer does not count. */
const ours = new Set(['unit', 'every span verbatim', 'date, not told', 'outlet'])

const countsOfOurs = ({ groups, pages }: Evaluation) => ({
  groups: Object.fromEntries(
    groups
      .filter(({ by }) => ['all', 'language', 'kind'].includes(by))
      .map((g) => {
        const name = g.by === 'language' ? `lang ${g.name}` : (scorerNames[g.name] ?? g.name)
        const known = Object.fromEntries(Object.entries(g.fields).filter(([field]) => !ours.has(field)))
        const article = Object.fromEntries(
          Object.entries(g.article).flatMap(([k, v]) => (ours.has(k) ? [] : [[`article: ${k}`, v]])),
        )
        const { 'quote at its span': spans, ...rest } = known
        const fields = g.by === 'all' ? { ...known, ...article } : rest
        return [
          name,
          [
            g.pages,
            g.gold,
            g.got,
            g.spurious,
            ...[g.precision, g.recall, g.f1, g.relaxedF1].map(rounded),
            rates(fields),
          ],
        ]
      }),
  ),
  errors: pages
    .flatMap(errorsOf)
    .filter(({ kind }) => ['missed', 'wrong', 'extra'].includes(kind))
    .map(({ page, kind }) => `${page}: ${kind}`)
    .sort(),
})

const countsOfScorer = ({ report, problems }: ScorerReport) => ({
  groups: Object.fromEntries(
    Object.entries(report).map(([name, g]) => [
      name,
      [
        g.pages,
        g.gold,
        g.got,
        g.spurious,
        ...[g.precision, g.recall, g.f1, g.relaxedF1].map(rounded),
        rates(g.fields),
      ],
    ]),
  ),
  errors: problems
    .flatMap(({ id, kind }) =>
      ['missed', 'wrong', 'spurious'].includes(kind) ? `${id}: ${kind === 'spurious' ? 'extra' : kind}` : [],
    )
    .sort(),
})

test
  .skipIf(!existsSync(scorer))
  .each(
    corpora
      .filter(existsSync)
      .flatMap((corpus) => [
        [corpus, 'as read', (a: Answer) => a] as const,
        [corpus, 'spoiled', spoiled] as const,
      ]),
  )(
  'the counts on %s, %s, are those of the scorer that others use',
  async (corpus, how, change) => {
    const answers = mkdtempSync(join(folder, how.replace(' ', '-')))
    const pages = new Map<GoldPage, Answer>()
    const evaluation = await evaluate(
      folderCorpus(corpus),
      { only: undefined, languages: new Set(languages) },
      {
        read: (page) => {
          const answer = change(read(page))
          pages.set(page, answer)
          return answer
        },
        sameUnit,
        onProgress: () => undefined,
        clock: () => 0,
      },
    )
    for (const [page, { article, statements }] of pages)
      writeFileSync(join(answers, `${page.id}.json`), JSON.stringify({ article, statements }))
    const args = [scorer, corpus, '--lang', languages.join(','), '--json', '--']
    const report = execFileSync(process.execPath, [...args, process.execPath, printer, answers], {
      maxBuffer: 1 << 26,
    })
    expect(countsOfOurs(evaluation)).toEqual(
      countsOfScorer(JSON.parse(report.toString('utf8')) as ScorerReport),
    )
    expect(pages.size).toBeGreaterThan(5)
  },
  60_000,
)
