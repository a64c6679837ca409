// How well the same text on two pages is told from two texts about one event, and why the threshold is where it is:
//
//   npm run bench:duplicates
//
// 200 pairs are measured, half of them Japanese, half of them the same text: cut to between half and the whole, paragraphs
// reordered, a fifth of the sentences rewritten, another headline, lines of the site added. The others tell the same facts of
// the same people in other words, but for two sentences. The threshold was chosen on pairs of other seeds.
import { join } from 'node:path'
import { sameTextFrom } from '../../src/article/near-duplicates/shared-text.ts'
import { sketchOf } from '../../src/article/near-duplicates/sketch.ts'
import { benchLanguages, loadGrammar } from './grammar.ts'
import { type Compared, comparedPairs, scored } from './measure.ts'
import { cutsFrom, pairsFrom } from './pairs.ts'

const tuningSeeds = Array.from({ length: 10 }, (_, i) => 100 + i)
const measuredSeed = 2024

const folder = join('bench', 'duplicates')
const grammars = benchLanguages.map((language) => ({ language, grammar: loadGrammar(folder, language) }))
const comparedWith = (seed: number): readonly Compared[] =>
  grammars.flatMap(({ grammar }) => comparedPairs(pairsFrom(grammar, 50, seed)))

const row = (name: string, compared: readonly Compared[], from: number): string => {
  const { precision, recall, errors } = scored(compared, from)
  return `${name.padEnd(34)} precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  wrong ${errors} of ${compared.length}`
}

const tuning = tuningSeeds.flatMap(comparedWith)
console.log(`Threshold, on ${tuning.length} pairs of ten other seeds:`)
for (const from of [0.2, 0.25, 0.3, 0.32, 0.34, 0.36, 0.38, 0.4, 0.45, 0.5])
  console.log(
    row(`  contained from ${from.toFixed(2)}${from === sameTextFrom ? ' (chosen)' : ''}`, tuning, from),
  )

console.log(`\nMeasured at ${sameTextFrom}, seed ${measuredSeed}:`)
for (const { language, grammar } of grammars)
  console.log(row(`  ${language}`, comparedPairs(pairsFrom(grammar, 50, measuredSeed)), sameTextFrom))
console.log(row('  both', comparedWith(measuredSeed), sameTextFrom))

console.log('\nA page that prints only the beginning, otherwise unchanged:')
for (const share of [0.5, 0.33, 0.25, 0.15]) {
  const cuts = grammars.flatMap(({ grammar }) => comparedPairs(cutsFrom(grammar, 50, share, measuredSeed)))
  console.log(row(`  ${Math.round(share * 100)} % of the paragraphs`, cuts, sameTextFrom))
}

const pages = grammars.flatMap(({ grammar }) => pairsFrom(grammar, 50, measuredSeed).flatMap((p) => p.pages))
const began = process.hrtime.bigint()
for (const page of pages) sketchOf(page)
const milliseconds = Number(process.hrtime.bigint() - began) / 1e6 / pages.length
console.log(`\n${milliseconds.toFixed(2)} ms to sketch a page`)
