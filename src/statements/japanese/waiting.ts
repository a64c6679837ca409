import type { Link, Phrase } from '../syntax/clause.ts'

/** What a predicate may take from the words before it when it describes a noun. */
export type VerbKind = 'transfer' | 'phase' | 'other'

/** A finished phrase that waits for its predicate. */
export type Waiting = { readonly phrase: Phrase; readonly comma: boolean }

export const isDate = (phrase: Phrase): boolean => phrase.mentions[0]?.kind === 'date'

/** 「…は13日、AがBに…」: a date right behind the topic is when it was said, unless it begins or ends something. */
const isDayOfSaying = (phrase: Phrase): boolean =>
  phrase.mentions[0]?.kind === 'date' && phrase.mentions[0].role === 'at'

/** What a clause that describes a noun and changes its phase can use: 停止していた leaves 北朝鮮に to the main verb. */
const fitsPhase = (phrase: Phrase): boolean =>
  isDate(phrase) || /^(?:subject|object|by|source)$/u.test(phrase.case)

/** 今年に入り, 8月に入って: no clause, but the date before it. */
export const onlySaysWhen = (base: string, link: Link, waiting: readonly Waiting[]): boolean => {
  const last = waiting.at(-1)
  return base === '入る' && link === 'chain' && last !== undefined && isDate(last.phrase)
}

/** 輸出の約9割を割安な値段で: a quality before a noun takes nothing but its own subject, which is nobody. */
const ofQuality = (waiting: readonly Waiting[]) => {
  const last = waiting.at(-1)
  const own =
    last?.phrase.case === 'subject' && !last.comma && last.phrase.mentions.every((m) => m.kind !== 'party')
  const at = own ? waiting.length - 1 : waiting.length
  return { taken: waiting.slice(at), left: waiting.slice(0, at) }
}

/**
 * Which of the phrases before it a predicate takes: a main verb all of them; a clause that describes a noun, or is said by
 * somebody, leaves the topic and what it cannot use. `isQuality`: an adjective, 割安な or 高い.
 */
export const takesBefore = (
  link: Link,
  kind: VerbKind,
  waiting: readonly Waiting[],
  isQuality = false,
): { readonly taken: readonly Waiting[]; readonly left: readonly Waiting[] } => {
  if (link !== 'relative' && link !== 'complement') return { taken: waiting, left: [] }
  if (link === 'relative' && isQuality) return ofQuality(waiting)
  const topics = waiting.filter((w) => w.phrase.case === 'topic')
  const seen = new Set<string>()
  let from = waiting.length
  for (; from > 0; from -= 1) {
    const one = waiting[from - 1]
    if (one === undefined) break
    const { phrase } = one
    if (phrase.case === 'topic') {
      if (topics.length > 1 && link === 'complement' && topics.at(-1) === one) continue
      break
    }
    if (phrase.case === 'speaker') break
    if (isDayOfSaying(phrase) && one.comma && waiting[from - 2]?.phrase.case === 'topic') break
    if (link === 'relative') {
      if (one.comma && isDate(phrase) && waiting[from - 2]?.phrase.case === 'subject') break
      if (kind === 'phase' && !fitsPhase(phrase)) break
      if (phrase.case !== 'at' && phrase.case !== 'none' && seen.has(phrase.case)) break
    }
    seen.add(phrase.case)
  }
  return { taken: waiting.slice(from), left: waiting.slice(0, from) }
}
