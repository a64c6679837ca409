import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { packageRoot } from '../../src/adapters/data-files/package-root.ts'
import type { Figures } from './figures.ts'
import type { Measured } from './measured.ts'

const known = z.array(
  z.strictObject({ set: z.enum(['fundus', 'wcxb']), page: z.string(), reason: z.string() }),
)

/** One line for each date of a reader that is not the truth's, with the reason where the truth is known to be wrong. */
export const dateMisses = (figures: Figures, measured: Measured): readonly string[] => {
  const file = join(packageRoot, 'bench', 'article', 'known-dates.yaml')
  const reasons = known.parse(parse(readFileSync(file, 'utf8')))
  return figures.results.flatMap(({ page, date }, i) => {
    if (date === null || date === 'right') return []
    const { id } = page.truth
    const found = measured.pages[i]?.answer?.published ?? 'none'
    const reason = reasons.find((entry) => entry.set === page.set && entry.page === id)?.reason
    const why = reason === undefined ? '' : `; the truth is wrong: ${reason}`
    return [`  ${id}: ${found}, in truth ${page.truth.date?.slice(0, 10) ?? 'none'}${why}`]
  })
}
