/** The one point in which the databases name a column's type differently. */
export type ColumnTypes = { readonly bytes: 'blob' | 'bytea' }
