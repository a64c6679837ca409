// Puts the figures of docs/statements.md in their places, as the built program measures them today.
//
//   npm run figures              pages with gold, and the example texts
//   npm run figures -- --bench   the bench of statements too, which takes some minutes
//
// Pages that are not there (../shared/corpus) and a bench that is not asked for leave their figures as they are.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const file = 'docs/statements.md'
const languages = ['ja', 'en']
const names = { ja: 'Japanese', en: 'English' }

const node = (...args) =>
  execFileSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  })

const table = (rows) =>
  [['', ...languages.map((l) => names[l])], ['---', '---', '---'], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')

const three = (share) => (share === null ? '–' : share.toFixed(3))
const rate = (counted) =>
  counted === undefined || counted.of === 0
    ? '–'
    : `${(counted.same / counted.of).toFixed(2)} (${counted.same} of ${counted.of})`
const right = ({ hit, got }) => rate({ same: hit, of: got })

/** Pages of ../shared/corpus that no rule was made with. */
const heldOut = JSON.parse(readFileSync(new URL('held-out-pages.json', import.meta.url), 'utf8'))

/** The table of one corpus, or of some of its pages. */
const corpusFigures = (corpus, only = []) => {
  const { groups, errors, pages } = JSON.parse(
    node(
      'dist/cli/main.js',
      'evaluate',
      corpus,
      '--lang',
      languages.join(','),
      '--json',
      ...(only.length > 0 ? ['--only', only.join(',')] : []),
    ),
  )
  const of = (language) => groups.find(({ by, name }) => by === 'language' && name === language)
  const row = (name, cell) => [name, ...languages.map((language) => cell(of(language)))]
  const holdsNone = new Set(pages.filter(({ gold }) => gold === 0).map(({ id }) => id))
  const none = (language) => {
    const ids = pages
      .filter((page) => page.language === language && holdsNone.has(page.id))
      .map(({ id }) => id)
    return `${errors.filter(({ kind, page }) => kind === 'extra' && ids.includes(page)).length} on ${ids.length} pages`
  }
  return table([
    row('pages; core statements', ({ pages: count, gold }) => `${count}; ${gold}`),
    row(
      'F1 (95 % interval)',
      ({ f1, intervals }) => `${three(f1)} (${intervals.f1.low.toFixed(2)}–${intervals.f1.high.toFixed(2)})`,
    ),
    row('precision', ({ precision }) => three(precision)),
    row('recall', ({ recall }) => three(recall)),
    ...['stance', 'quantity', 'unit', 'period', 'nearest speaker', 'origin'].map((field) =>
      row(`${field} right`, ({ fields }) => rate(fields[field])),
    ),
    row('spans that are not what stands there', ({ fields }) => {
      const { same, of: all } = fields['every span verbatim']
      return `${all - same} of ${all}`
    }),
    row('answers right, parties in plain words', ({ ways }) => right(ways.overt)),
    row('answers right, a party inferred', ({ ways }) => right(ways.inferred)),
    ['statements on pages that hold none', ...languages.map(none)],
  ])
}

const exampleFigures = () => {
  const printed = node('dist/adapters/examples/examples-command.js')
  const shares = languages.map((language) =>
    new RegExp(`^${language} all +(\\d+)/(\\d+)`, 'mu').exec(printed),
  )
  return table([['example texts that come out wholly right', ...shares.map((m) => `${m[1]} of ${m[2]}`)]])
}

const benchFigures = () => {
  const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-figures-'))
  node('bench/statements.mjs', '--save', join(folder, 'bench.json'))
  const { node: version, figures, shares } = JSON.parse(readFileSync(join(folder, 'bench.json'), 'utf8'))
  rmSync(folder, { recursive: true })
  const row = (name, key, digits) => [name, ...languages.map((l) => figures[`${l}: ${key}`].toFixed(digits))]
  const stages = [...new Set(languages.flatMap((l) => shares[l].map(([stage]) => stage)))]
  const share = (language, stage) =>
    `${(100 * (shares[language].find(([name]) => name === stage)?.[1] ?? 0)).toFixed(0)} %`
  const memory = figures['resident memory with both languages, MB']
  return [
    table([
      row('articles a second on one core', 'articles a second', 0),
      ...['neither party nor goods', 'parties but no goods', 'goods but no parties'].map((kind) =>
        row(
          `a page with ${kind}, times the reading of its article`,
          `page with ${kind}, times its article alone`,
          2,
        ),
      ),
      ...stages.map((stage) => [`share of the time: ${stage}`, ...languages.map((l) => share(l, stage))]),
    ]),
    '',
    `Resident memory with both languages loaded: ${memory.toFixed(0)} MB. Node ${version}.`,
  ].join('\n')
}

let text = readFileSync(file, 'utf8')
const put = (name, figures) => {
  const [start, end] = [`<!-- ${name} -->\n`, `\n<!-- /${name} -->`]
  const [before, rest] = text.split(start)
  const after = rest?.split(end)[1]
  if (after === undefined) throw new Error(`${file} has no place for ${name}`)
  text = `${before}${start}${figures}${end}${after}`
}

for (const corpus of ['examples/corpus', '../shared/corpus'])
  if (existsSync(corpus)) put(corpus.replace('../', ''), corpusFigures(corpus))
if (existsSync('../shared/corpus')) put('held out', corpusFigures('../shared/corpus', heldOut))
put('examples', exampleFigures())
if (process.argv.includes('--bench')) put('bench', benchFigures())
writeFileSync(file, text)
