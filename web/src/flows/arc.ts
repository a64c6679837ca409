export type Point = readonly [x: number, y: number]

/** An arrow between two places: its line, the middle of it, and its head. */
export type Arc = { readonly line: string; readonly middle: Point; readonly head: string }

const bend = 0.22
const gap = 7

const text = (value: number): string => value.toFixed(1)

/**
 * A curve that leaves to its left, so that two arrows between the same places do not lie on each other; it stops short of the place
 * that it leads to, where its head is.
 */
export const arcBetween = (from: Point, to: Point, width: number): Arc => {
  const [x1, y1] = from
  const [x2, y2] = to
  const [dx, dy] = [x2 - x1, y2 - y1]
  const length = Math.hypot(dx, dy) || 1
  const [cx, cy] = [(x1 + x2) / 2 + dy * bend, (y1 + y2) / 2 - dx * bend]
  const [ex, ey] = [x2 - cx, y2 - cy]
  const end = Math.hypot(ex, ey) || 1
  const [ux, uy] = [ex / end, ey / end]
  const size = 5 + width
  const [tipX, tipY] = [x2 - ux * gap, y2 - uy * gap]
  const [baseX, baseY] = [tipX - ux * size, tipY - uy * size]
  const half = size * 0.55
  const middle: Point = length < 1 ? from : [x1 / 4 + cx / 2 + x2 / 4, y1 / 4 + cy / 2 + y2 / 4]
  return {
    line: `M${text(x1)} ${text(y1)} Q${text(cx)} ${text(cy)} ${text(baseX)} ${text(baseY)}`,
    middle,
    head: `M${text(tipX)} ${text(tipY)} L${text(baseX - uy * half)} ${text(baseY + ux * half)} L${text(baseX + uy * half)} ${text(baseY - ux * half)} Z`,
  }
}
