import type { CopiedTable } from '../../adapters/kysely-store/copy-tables.ts'
import { type Line, padded, run } from './line.ts'

/** Each table with its rows, how many of them are new, and the beginning of the hash that both stores have. */
export const copyList = (tables: readonly CopiedTable[]): readonly Line[] => [
  ...tables.map(
    ({ table, rows, fresh, hash }): Line => [
      ...padded(table.replaceAll('_', ' '), 20),
      run(`${rows} rows, ${fresh} new`.padEnd(28)),
      run(`sha256 ${hash.slice(0, 16)}…`, 'dim'),
    ],
  ),
  [run('Both stores hold the same.', 'good')],
]
