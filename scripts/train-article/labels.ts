import type { Line } from '../../src/article/page/line.ts'
import { squashed } from '../../src/article/roles/similarity.ts'
import { shinglesOf, tokensOf } from './shingles.ts'
import type { Truth } from './tuning-pages.ts'

/** What the truth says of one line; `unsure` lines are not learned from. */
export type Label = 'content' | 'caption' | 'other' | 'unsure'

const longEnough = 24
const longTokens = 8
const covered = 0.6

/** Labels lines by finding them in the truth's body, the short ones only next to lines that were found. */
export const labelsOf = (lines: readonly Line[], truth: Truth): readonly Label[] => {
  const body = squashed(truth.body)
  const shingles = shinglesOf(truth.body)
  const lead = squashed(truth.lead ?? '')
  const title = squashed(truth.title ?? '')
  const captions = (truth.captions ?? []).map(squashed).filter((caption) => caption !== '')
  const keys = lines.map((line) => squashed(line.text))
  const labels: Label[] = lines.map(() => 'other')
  const starts = new Map<number, number>()
  const taken = new Set<number>()
  keys.forEach((key, i) => {
    if (key === '' || (key === title && title !== '')) {
      labels[i] = key === '' ? 'other' : 'unsure'
      return
    }
    const caption = captions.some(
      (c) =>
        (c.includes(key) || key.includes(c)) &&
        Math.max(c.length, key.length) <= 2.5 * Math.min(c.length, key.length) &&
        key.length >= 8,
    )
    if (caption) {
      labels[i] = 'caption'
      return
    }
    if (lead !== '' && key.length >= 12 && (lead.includes(key) || key.includes(lead))) {
      labels[i] = key.length > 2 * lead.length ? 'content' : 'unsure'
      if (body.includes(key)) labels[i] = 'content'
      return
    }
    const tokens = tokensOf(lines[i]?.text ?? '')
    if (key.length < longEnough || tokens.length < longTokens) return
    const at = body.indexOf(key)
    if (at >= 0 && !taken.has(at)) {
      labels[i] = 'content'
      starts.set(i, at)
      taken.add(at)
      return
    }
    if (at >= 0) {
      labels[i] = 'unsure'
      return
    }
    const own = shinglesOf(lines[i]?.text ?? '')
    let shared = 0
    for (const shingle of own.keys()) if (shingles.has(shingle)) shared += 1
    const share = shared / Math.max(own.size, 1)
    if (share >= covered) labels[i] = 'content'
    else if (share >= 0.3) labels[i] = 'unsure'
  })
  growFrom(keys, labels, starts, body, 1)
  growFrom(keys, labels, starts, body, -1)
  return labels
}

const widestStep = 4

/** Short lines that stand in the body right behind, or right before, a line that was found. */
const growFrom = (
  keys: readonly string[],
  labels: Label[],
  starts: Map<number, number>,
  body: string,
  direction: 1 | -1,
): void => {
  const order = keys.map((_, i) => (direction === 1 ? i : keys.length - 1 - i))
  for (const i of order) {
    const key = keys[i] ?? ''
    if (key === '' || labels[i] !== 'other') continue
    for (let step = 1; step <= widestStep; step += 1) {
      const beside = i - direction * step
      const start = starts.get(beside)
      if (start === undefined) continue
      const at = direction === 1 ? start + (keys[beside]?.length ?? 0) : start - key.length
      if (at >= 0 && body.startsWith(key, at)) {
        labels[i] = 'content'
        starts.set(i, at)
      }
      break
    }
  }
}
