import { wordsOfRow } from '../lexicon/fold-line.ts'
import type { PageView } from './page-view.ts'
import type { TeaserLines } from './teaser-lines.ts'

/** Teasers of a text dump: behind the article, lines in a cycle of headline and outlet, or caption, headline and outlet. */
export const dumpTeasers = (view: PageView, after: number): readonly TeaserLines[] => {
  const { page, facts } = view
  const found: TeaserLines[] = []
  let announced = false
  let run: number[] = []
  const close = (): void => {
    found.push(...teasersOfRun(view, run, announced))
    run = []
  }
  for (let i = after + 1; i < page.lines.length; i += 1) {
    const [line, fact, before] = [page.lines[i], facts[i], page.lines[i - 1]]
    if (line === undefined || fact === undefined) continue
    if (before !== undefined && line.block !== before.block) close()
    const menu =
      Math.max(fact.navigation, fact.share, fact.footer) >= 0.7 && wordsOfRow(fact.folded).length >= 3
    if (fact.relatedLabel) {
      close()
      announced = true
    } else if (fact.keywordLabel > 0 || fact.notice || menu) {
      close()
      announced = false
    } else run.push(i)
  }
  close()
  return found
}

const meanLength = (view: PageView, lines: readonly number[]): number =>
  lines.reduce((sum, i) => sum + (view.facts[i]?.length ?? 0), 0) / Math.max(lines.length, 1)

type Cycle = { readonly period: number; readonly score: number }

/** How well the last line of each group of `period` lines is an outlet's name: short, and the same ones again. */
const cycleOf = (view: PageView, run: readonly number[], period: number): Cycle => {
  if (run.length % period !== 0 || run.length < 2 * period) return { period, score: 0 }
  const textOf = (i: number): string => view.page.lines[i]?.text ?? ''
  const outlets = run.filter((_, k) => k % period === period - 1)
  const headlines = run.filter((_, k) => k % period === period - 2)
  const repeated = 1 - new Set(outlets.map(textOf)).size / outlets.length
  const shortness = 1 - meanLength(view, outlets) / Math.max(meanLength(view, headlines), 1)
  const steady = outlets.every((i) => textOf(i).length <= 40 && !(view.facts[i]?.endsSentence ?? true))
    ? 0
    : -1
  return { period, score: repeated + 1.2 * shortness + steady }
}

const teasersOfRun = (view: PageView, run: readonly number[], announced: boolean): readonly TeaserLines[] => {
  const cycle = [cycleOf(view, run, 3), cycleOf(view, run, 2)].sort((a, b) => b.score - a.score)[0]
  if (cycle !== undefined && cycle.score > 0.45)
    return run.flatMap((_, k) => {
      if (k % cycle.period !== 0) return []
      const at = (offset: number): number | null => run[k + offset] ?? null
      const headline = at(cycle.period - 2)
      return headline === null
        ? []
        : [{ headline, link: null, caption: cycle.period === 3 ? at(0) : null, outlet: at(cycle.period - 1) }]
    })
  if (!announced) return []
  return run
    .filter((i) => {
      const fact = view.facts[i]
      return fact !== undefined && !fact.prose && (fact.wide > 0.3 ? fact.length >= 6 : fact.words >= 3)
    })
    .map((headline) => ({ headline, link: null, caption: null, outlet: null }))
}
