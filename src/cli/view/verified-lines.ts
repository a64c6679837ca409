import type { Verified } from '../../adapters/evidence/verify-archive.ts'
import { type Line, run } from './line.ts'

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`

/** Faults beyond so many are counted and not listed. */
const mostListed = 50

/** What checking evidence found: one line that says whether all is as it was, then what differs. */
export const verifiedLines = (
  file: string,
  { manifest, documents, quotes, faults, notes }: Verified,
): readonly Line[] => {
  const looked = `${count(documents, 'page', 'pages')} and ${count(quotes, 'quote', 'quotes')} looked at`
  const written = manifest === null ? '' : `  written by ${manifest.program}, ${manifest.madeAt.slice(0, 10)}`
  const verdict: Line =
    faults.length === 0
      ? [run('everything is as it was', 'good'), run(`; ${looked}`)]
      : [run(count(faults.length, 'thing differs', 'things differ'), 'bad'), run(`; ${looked}`)]
  const listed = faults
    .slice(0, mostListed)
    .map(({ at, message }): Line => [run('  ✗ ', 'bad'), run(`${at}: ${message}`)])
  const more = faults.length - listed.length
  return [
    [run(file, 'bold'), run(written, 'dim')],
    verdict,
    ...listed,
    ...(more > 0 ? [[run(`  … and ${more} more`, 'dim')]] : []),
    ...notes.map(({ at, message }): Line => [run('  · ', 'warn'), run(`${at}: ${message}`, 'dim')]),
  ]
}
