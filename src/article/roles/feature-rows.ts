/** What was measured on the lines of a page: one row of `width` numbers a line. */
export type FeatureRows = { readonly width: number; readonly count: number; readonly values: Float32Array }

export const emptyRows = (width: number, count: number): FeatureRows => ({
  width,
  count,
  values: new Float32Array(width * count),
})
