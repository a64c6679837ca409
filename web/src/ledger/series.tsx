/** Patterns of the suppliers, so that none is told from another by colour alone; the first is plain. Once a page. */
export const SeriesPatterns = () => (
  <defs>
    <pattern id="series-1" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="series-fill-1" width="6" height="6" />
      <rect class="series-line" width="2" height="6" />
    </pattern>
    <pattern id="series-2" width="6" height="6" patternUnits="userSpaceOnUse">
      <rect class="series-fill-2" width="6" height="6" />
      <circle class="series-line" cx="3" cy="3" r="1.4" />
    </pattern>
    <pattern id="claimed" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
      <rect class="claimed-fill" width="5" height="5" />
      <rect class="claimed-line" width="1.5" height="5" />
    </pattern>
  </defs>
)

/** How the bars of a supplier are filled, by its place among them. */
export const fillOf = (place: number): string | undefined =>
  place === 0 ? undefined : `url(#series-${Math.min(place, 2)})`
