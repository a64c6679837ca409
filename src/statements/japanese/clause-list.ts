import { hull } from '../../text/span.ts'
import type { Clause, Phrase } from '../syntax/clause.ts'

type Draft = { -readonly [K in keyof Clause]: Clause[K] }

/** The clauses of a sentence as they are found; which of them governs which is known only later. */
export class ClauseList {
  private readonly drafts: Draft[] = []

  get clauses(): readonly Clause[] {
    return this.drafts
  }

  /** Adds a clause, gives it those that hang on its phrases, and returns its index. */
  add(clause: Omit<Clause, 'parent' | 'holder' | 'start' | 'end'>): number {
    const span = hull([clause.predicate, ...clause.phrases])
    const index = this.drafts.push({ ...clause, ...span, parent: null, holder: null }) - 1
    for (const phrase of clause.phrases) this.adopt(phrase, index)
    return index
  }

  setParent(child: number, parent: number): void {
    const clause = this.drafts[child]
    if (clause !== undefined && clause.parent === null && child !== parent) clause.parent = parent
  }

  /** A noun holds a clause that describes it: 供与する計画, 送ったとの見方; ため makes it a purpose. */
  hold(index: number, noun: string): void {
    const clause = this.drafts[index]
    if (clause === undefined || clause.holder !== null) return
    clause.holder = noun
    if (clause.link === 'relative') clause.link = noun === 'ため' ? 'purpose' : 'complement'
  }

  /** Clauses from `start` on that nobody governs yet and that describe no noun. */
  openSince(start: number): readonly number[] {
    return this.drafts
      .slice(start)
      .flatMap((c, k) => (c.parent === null && c.link !== 'relative' ? [start + k] : []))
  }

  private adopt(phrase: Phrase, parent: number): void {
    if (phrase.relative !== null) this.setParent(phrase.relative, parent)
    for (const part of [...phrase.coordinates, ...phrase.modifiers.map((m) => m.phrase)])
      this.adopt(part, parent)
  }
}
