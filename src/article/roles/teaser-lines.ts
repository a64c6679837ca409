/** One teaser: indices of its lines. */
export type TeaserLines = {
  readonly headline: number
  /** Which of the headline's links it is; null where the line is no link. */
  readonly link: number | null
  readonly caption: number | null
  readonly outlet: number | null
}
