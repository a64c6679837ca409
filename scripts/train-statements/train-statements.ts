import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { loadCompiled } from '../../src/adapters/data-files/load.ts'
import { packageRoot } from '../../src/adapters/data-files/package-root.ts'
import { loadKnowledge } from '../../src/adapters/pipeline/load-knowledge.ts'
import { unitComparison } from '../../src/evaluation/same-unit.ts'
import type { UnitNames } from '../../src/evaluation/unit-names.ts'
import { crossValidation } from './cross-validation.ts'
import { type LabelledPage, labelledPages } from './labelled-pages.ts'
import { trainWeights } from './train-weights.ts'

/**
 * Trains the weights of statements on pages with gold and writes `data/statements/weights.json`; reports what
 * cross-validation gives (precision, recall and F1).
 *   npm run train:statements -- [--folds 5] [--only-folds] [FOLDER…]
 * Without folders: the project's own training pages, and those of the shared corpus but the worked example and the pages that
 * are held out.
 */
const args = process.argv.slice(2)
const folds = args.includes('--folds') ? Number(args[args.indexOf('--folds') + 1]) : 5
const given = args.filter((arg, i) => !arg.startsWith('--') && args[i - 1] !== '--folds')
const folders =
  given.length > 0
    ? given
    : [join(packageRoot, 'training', 'statements'), join(packageRoot, '..', 'shared', 'corpus')]
const heldOut = JSON.parse(
  readFileSync(join(packageRoot, 'scripts', 'held-out-pages.json'), 'utf8'),
) as readonly string[]
const kept = new Set([...heldOut, 'seed'])

const say = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

const { taxonomy } = loadKnowledge()
const groups = new Map<string, readonly LabelledPage[]>()
for (const folder of folders) {
  if (!existsSync(folder)) say(`${folder} is not there; the weights will be others than those that are kept`)
  else groups.set(basename(folder), await labelledPages(folder, (id) => !kept.has(id), taxonomy))
}
const pages = [...groups.values()].flat()
say(`${pages.length} pages, ${pages.flatMap(({ gold }) => gold.statements).length} statements`)

if (folds > 1) {
  const sameUnit = unitComparison(loadCompiled<UnitNames>('evaluation'))
  crossValidation(groups, folds, taxonomy, sameUnit).forEach(say)
}
if (!args.includes('--only-folds')) {
  const folder = join(packageRoot, 'data', 'statements')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'weights.json'), `${JSON.stringify(trainWeights(pages))}\n`)
}
