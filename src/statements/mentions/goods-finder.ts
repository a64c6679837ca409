import { findGoods, type Taxonomy } from '../../goods/taxonomy.ts'
import { foldWidth } from '../../text/fold.ts'
import { beginsInsideKatakana, endsInsideKatakana } from '../../text/katakana.ts'
import { type WordEntry, WordMatcher } from '../../text/word-matcher.ts'
import type { Lexicon } from '../lexicon.ts'
import type { DecoyMention, GoodsMention } from '../syntax/mention.ts'

type GoodsValue = Omit<GoodsMention, 'start' | 'end'> | Omit<DecoyMention, 'start' | 'end'>

/** Makes the finder of goods words, and of phrases that only look like goods. */
export const goodsFinder = (lexicon: Lexicon, taxonomy: Taxonomy) => {
  const entries: WordEntry<GoodsValue>[] = []
  for (const phrase of Object.values(lexicon.notGoods).flat())
    entries.push({ word: phrase, exact: false, value: { kind: 'decoy' } })
  for (const { code, words, needsContext } of lexicon.goods) {
    const goods = findGoods(taxonomy, code)
    const goodsClass = goods?.class ?? 'other'
    const conveyance = goods?.conveyance === true
    for (const word of words)
      entries.push({
        word,
        exact: /\p{Lu}/u.test(word),
        value: { kind: 'goods', goods: code, class: goodsClass, bare: false, needsContext, conveyance },
      })
  }
  for (const word of lexicon.bareOil)
    entries.push({
      word,
      exact: false,
      value: { kind: 'goods', goods: 'crude-oil', class: 'crude_oil', bare: true, needsContext: false },
    })
  const matcher = new WordMatcher(entries)
  return (text: string): readonly (GoodsMention | DecoyMention)[] => {
    const plain = foldWidth(text)
    return matcher
      .all(plain)
      .filter(
        (m) =>
          !/^-\p{Script=Latin}/u.test(plain.slice(m.end, m.end + 2)) &&
          !beginsInsideKatakana(plain, m.start) &&
          !endsInsideKatakana(plain, m.end),
      )
      .map(({ start, end, value }) => ({ start, end, ...value }))
  }
}
