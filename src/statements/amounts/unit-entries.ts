import type { WordEntry } from '../../text/word-matcher.ts'
import type { Lexicon } from '../lexicon.ts'
import type { UnitWord } from './quantity-reader.ts'

/** A word may be several units: バレル after 日量 is barrels a day. Those that need a word before come first. */
export const unitEntries = (lexicon: Lexicon): WordEntry<readonly UnitWord[]>[] => {
  const words = new Map<string, UnitWord[]>()
  const add = (word: string, unit: UnitWord): void => {
    words.set(
      word,
      [...(words.get(word) ?? []), unit].sort((a, b) => b.needsBefore.length - a.needsBefore.length),
    )
  }
  for (const u of lexicon.units) {
    const shared = { unit: u.unit, byGoods: u.byGoods, factor: u.factor }
    for (const word of u.words) add(word, { ...shared, needsBefore: u.needsBefore, side: 'after' })
    for (const word of u.before) add(word, { ...shared, needsBefore: [], side: 'before' })
  }
  return [...words].map(([word, value]) => ({ word, exact: false, value }))
}
