import type { RawBuilder } from 'kysely'

/** The points in which the databases name a column's type differently. */
export type ColumnTypes = {
  readonly bytes: 'blob' | 'bytea'
  /** Text that is compared by its bytes, so that a list has the same order in every database. */
  readonly text: 'text' | RawBuilder<unknown>
}
