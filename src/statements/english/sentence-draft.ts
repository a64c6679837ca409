import { hull } from '../../text/span.ts'
import type { Phrase, Predicate } from '../syntax/clause.ts'
import type { ClauseDraft, Opening, PendingLink } from './clause-draft.ts'
import type { EnglishSource } from './english-source.ts'

/** An English sentence while it is read from left to right: its clauses so far, and the phrases that wait for a verb. */
export class SentenceDraft {
  readonly source: EnglishSource
  readonly clauses: ClauseDraft[] = []
  pendingLink: PendingLink | null = null
  lastWasNoun = false
  commaBefore = false
  private waiting: readonly Phrase[] = []

  constructor(source: EnglishSource) {
    this.source = source
  }

  /** Noun phrases that wait for their verb. */
  get open(): readonly Phrase[] {
    return this.waiting
  }

  /** Index of the clause whose verb was read last. */
  get current(): number | null {
    return this.clauses.length === 0 ? null : this.clauses.length - 1
  }

  /** The clause that what is read now belongs to, unless a word has opened the next one. */
  private get receiving(): ClauseDraft | undefined {
    return this.pendingLink === null ? this.clauses.at(-1) : undefined
  }

  lastPhrase(): Phrase | null {
    const candidates = [...(this.clauses.at(-1)?.phrases ?? []), ...this.waiting]
    return candidates.length === 0 ? null : candidates.reduce((a, b) => (b.end > a.end ? b : a))
  }

  /** The phrase that ends right before word `at`, however deep it hangs: news of [Iran] supplying drones. */
  phraseBefore(at: number): Phrase | null {
    const end = this.source.words[at - 1]?.end
    const last = this.lastPhrase()
    const search = (phrase: Phrase): Phrase | null => {
      for (const { phrase: inner } of phrase.modifiers) if (inner.end === end) return search(inner)
      return phrase
    }
    return last === null || last.end !== end ? null : search(last)
  }

  /** A phrase with a preposition belongs to the verb before it, or waits for the first verb of the sentence. */
  place(phrase: Phrase): void {
    const clause = this.receiving
    const last = this.waiting.at(-1)
    const behindWaiting = last !== undefined && clause !== undefined && last.end > clause.end
    if (clause === undefined || behindWaiting) this.wait(phrase)
    else this.extend(clause, phrase)
    this.commaBefore = false
  }

  /** A bare noun phrase is the object of the verb before it, unless a comma, a that or an object stands between. */
  placeBare(phrase: Phrase): void {
    const clause = this.commaBefore ? undefined : this.receiving
    const objects = clause?.phrases.filter((p) => p.case === 'object').length ?? 0
    if (phrase.case === 'at') this.place(phrase)
    else if (
      clause !== undefined &&
      objects < 2 &&
      this.waiting.every((p) => p.end <= clause.predicate.start && objects === 0)
    )
      this.extend(clause, { ...phrase, case: 'object' })
    else this.wait(phrase)
    this.commaBefore = false
  }

  /** Hands over those of the waiting phrases that `wanted` names; the others go on waiting. */
  take(wanted: (phrase: Phrase) => boolean): readonly Phrase[] {
    const taken = this.waiting.filter(wanted)
    this.waiting = this.waiting.filter((p) => !taken.includes(p))
    return taken
  }

  /** Adds the clause of a verb and returns its index. */
  add(opening: Opening, predicate: Predicate, quoted: boolean): number {
    const outer = this.clauses[opening.parent ?? -1]?.start ?? Number.NEGATIVE_INFINITY
    const own = opening.link === 'relative' ? opening.phrases.filter((p) => p.start > outer) : opening.phrases
    this.pendingLink = null
    return this.clauses.push({ ...opening, predicate, quoted, ...hull([predicate, ...own]) }) - 1
  }

  /** Clauses that nobody says yet and that describe no noun are said by clause `index` behind them. */
  reportEarlier(index: number): void {
    for (const earlier of this.clauses.slice(0, index))
      if (earlier.parent === null && earlier.link !== 'relative') earlier.parent = index
  }

  private wait(phrase: Phrase): void {
    this.waiting = [...this.waiting, phrase]
  }

  private extend(clause: ClauseDraft, phrase: Phrase): void {
    clause.phrases.push(phrase)
    clause.end = Math.max(clause.end, phrase.end)
  }
}
