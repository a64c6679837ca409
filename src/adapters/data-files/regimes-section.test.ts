import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { measureTypes } from '../../regimes/measure.ts'
import { flowFields } from '../../regimes/read-flows.ts'
import { verdicts } from '../../regimes/verdict.ts'
import { goodsSection } from './goods-section.ts'
import { officialSection } from './official-section.ts'
import { packageRoot } from './package-root.ts'
import { regimesSection } from './regimes-section.ts'
import type { DataSection } from './section.ts'

/** One pack with its calendar and a file of its cases. */
const needed = [
  'goods',
  'official',
  'regimes/facts.yaml',
  'regimes/un-1718',
  'regimes/calendar',
  'regimes/cases/petroleum.yaml',
]

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tidewaiter-data-'))
  for (const part of needed)
    cpSync(join(packageRoot, 'data', part), join(root, 'data', part), { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true }))

/** The faults after one change in one file. */
const after = (section: DataSection<unknown>, file: string, from: string, to: string): readonly string[] => {
  const path = join(root, file)
  const text = readFileSync(path, 'utf8')
  if (!text.includes(from)) throw new Error(`${file} does not say ${from}`)
  writeFileSync(path, text.replace(from, to))
  return section.compile(join(root, 'data'), root).faults.map((f) => `${f.file}:${f.line}: ${f.message}`)
}

test('the data as they ship have no fault', () => {
  for (const section of [goodsSection, regimesSection, officialSection])
    expect(section.compile(join(root, 'data'), root).faults).toEqual([])
})

const oil = 'data/regimes/un-1718/2397.yaml'

test.each([
  {
    what: 'a day that is none',
    file: oil,
    from: 'from: 2018-01-01\n',
    to: 'from: 2018-02-31\n',
    says: '2018-02-31 is no day',
  },
  {
    what: 'a measure before its adoption',
    file: oil,
    from: '    from: 2018-01-01\n',
    to: '    from: 2016-01-01\n',
    says: 'before its adoption on 2017-12-22',
  },
  {
    what: 'goods that nobody knows',
    file: oil,
    from: 'items: [crude-oil]',
    to: 'items: [crude-oils]',
    says: 'crude-oils is no code of data/goods/taxonomy.yaml',
  },
  {
    what: 'a relation to nothing',
    file: oil,
    from: "supersedes: ['unsc:2375/15']",
    to: "supersedes: ['unsc:2375/99']",
    says: 'unsc:2375/99, which is no measure of this pack',
  },
  {
    what: 'a relation of one side',
    file: oil,
    from: "      supersedes: ['unsc:2375/15']\n",
    to: '',
    says: 'supersededBy unsc:2397/4, which does not say supersedes',
  },
  {
    what: 'a limit without a unit',
    file: oil,
    from: '{ value: 500000, unit: bbl }',
    to: '{ value: 500000 }',
    says: 'limits',
  },
  {
    what: 'limits that nothing joins',
    file: oil,
    from: '      combine: alternative-units\n',
    to: '',
    says: 'several limits and no combine',
  },
  {
    what: 'a label in one language',
    file: oil,
    from: "      ja: '北朝鮮への石油精製品:暦年ごとに50万バレル'\n",
    to: '',
    says: 'label.ja',
  },
  {
    what: 'an entry without a source',
    file: oil,
    from: '    source: S_RES_2397_1723207E.xml#para_15\n',
    to: '',
    says: 'source',
  },
  {
    what: 'wording of the resolution',
    file: oil,
    from: '    source: S_RES_2397_1723207E.xml#para_15\n',
    to: '    source: x\n    quote: some words\n',
    says: 'quote',
  },
  {
    what: 'a kind of exception that nobody explains',
    file: oil,
    from: 'kind: grandfather',
    to: 'kind: grandmother',
    says: 'grandmother is no kind of exception',
  },
  {
    what: 'an exception that ends too early',
    file: oil,
    from: 'until: 2018-01-21',
    to: 'until: 2017-01-21',
    says: 'before the measure begins',
  },
  { what: 'a chapter that is a number', file: oil, from: "hs: ['07',", to: 'hs: [7,', says: 'hs.0' },
  {
    what: 'a paragraph that stands twice',
    file: oil,
    from: '  - id: unsc:2397/4\n',
    to: '  - id: unsc:2397/5\n',
    says: 'stands twice',
  },
  {
    what: 'a version without a change',
    file: 'data/regimes/un-1718/pack.yaml',
    from: 'version: 2026-11-22.3\nlabel',
    to: 'version: 2026-11-23.1\nlabel',
    says: 'newest change is not of version',
  },
  {
    what: 'an end without its basis',
    file: 'data/regimes/un-1718/2321.yaml',
    from: '    toBasis: express\n',
    to: '',
    says: 'no toBasis',
  },
  {
    what: 'a cap that no longer fits its cases',
    file: oil,
    from: 'value: 500000, unit: bbl',
    to: 'value: 900000, unit: bbl',
    says: 'the verdict is',
  },
  {
    what: 'a date that no longer fits the calendar',
    file: oil,
    from: '    from: 2018-01-01\n',
    to: '    from: 2019-01-01\n',
    says: 'unsc:2397/5 is not named',
  },
])('$what is told with file, line and what to do', ({ file, from, to, says }) => {
  const faults = after(regimesSection, file, from, to)
  expect(faults.join('\n')).toContain(says)
  expect(faults.every((f) => /^data\/[\w/.-]+:\d+: /u.test(f))).toBe(true)
})

test('a kind that asks for a fact that nobody explains is told', () => {
  const faults = after(
    regimesSection,
    'data/regimes/facts.yaml',
    'needs: [existingProject]',
    'needs: [oldProject]',
  )
  expect(faults.join('\n')).toContain('project: oldProject is no fact of this file')
})

test('docs/regimes.md names every pack, verdict, deciding type and field of a flow', () => {
  const docs = readFileSync(join(packageRoot, 'docs', 'regimes.md'), 'utf8')
  const packs = readdirSync(join(packageRoot, 'data', 'regimes'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['cases', 'calendar'].includes(entry.name))
    .map((entry) => entry.name)
  const types = measureTypes.slice(0, measureTypes.indexOf('definition'))
  const wanted = [...packs, ...verdicts, ...types, ...flowFields].map((name) => `\`${name}\``)
  expect(wanted.filter((name) => !docs.includes(name))).toEqual([])
})

test.each([
  { what: 'a figure without a basis', from: 'basis: zero, ', to: '', says: 'basis' },
  {
    what: 'a zero that is called reported',
    from: 'bbl: 0, basis: zero',
    to: 'bbl: 0, basis: reported',
    says: 'basis zero if that was reported',
  },
  {
    what: 'a month of the calendar that is none',
    from: 'period: 2023-04,',
    to: 'period: 2023-14,',
    says: '2023-14 is no period',
  },
  { what: 'a negative figure', from: 'bbl: 3612', to: 'bbl: -3612', says: 'bbl' },
])('official figures: $what is told', ({ from, to, says }) => {
  const faults = after(officialSection, 'data/official/unsc-2397-5.yaml', from, to)
  expect(faults.join('\n')).toContain(says)
})

test('a goods code with an unknown parent is told', () => {
  const faults = after(
    goodsSection,
    'data/goods/taxonomy.yaml',
    'parent: refined-petroleum, label',
    'parent: petrol, label',
  )
  expect(faults.join('\n')).toContain('petrol is no code of this file')
})
