import { type SentenceCode, type Told, toldReason, toldSentence } from './told-sentences.ts'

/** What codes inside of sentences are called in Japanese. */
export type SentenceNames = {
  readonly goods: (codeOrEnglish: string) => string
  readonly country: (code: string) => string
}

const units: Readonly<Record<string, string>> = { bbl: 'バレル', t: 'トン', USD: '米ドル' }
const unit = (code: string): string => units[code] ?? code
const list = (english: string): string => english.split(', ').join('、')

/** The paragraphs that a text names; what stands beside them are notes of the pack, which is written in English. */
const paragraphs = (text: string): string =>
  [...new Set([...text.matchAll(/[a-z]+:[\w-]+\/[^\s,;:]+/gu)].map(([id]) => id))].join('、')

/** `67,300 bbl of 500,000 in 2023, past the notice at 75 %`. */
const totalWords = (text: string): string => {
  const found =
    /^(?<least>\S+) (?<unit>\S+) of (?<limit>\S+) in (?<window>[^,]+)(?:, past the notice at (?<at>.+) %)?$/u.exec(
      text,
    )
  const { least = '', limit = '', window = '', at, unit: code = '' } = found?.groups ?? {}
  const passed = at === undefined ? '' : `（${list(at)}％の通知の線を越えます）`
  return `${window}の上限${limit}${unit(code)}に対して${least}${unit(code)}${passed}`
}

/** Names of goods in a row; a name may have commas of its own. */
const goodsIn = (text: string, goods: SentenceNames['goods']): string => {
  const names: string[] = []
  const words = text.split(', ')
  while (words.length > 0) {
    const taken = words
      .map((_, index) => words.length - index)
      .find((n) => n === 1 || goods(words.slice(0, n).join(', ')) !== words.slice(0, n).join(', '))
    names.push(goods(words.splice(0, taken ?? 1).join(', ')))
  }
  return names.join('、')
}

/** `7.23 to 8.33 barrels a tonne: …`: what follows the figures is a note in English. */
const factorRange = (text: string): string => {
  const { low, high } = /^(?<low>[\d.]+) to (?<high>[\d.]+)/u.exec(text)?.groups ?? {}
  return low === undefined ? '' : `（1トンあたり${low}～${high}バレル）`
}

type Words = (value: (name: string) => string, names: SentenceNames) => string

const words: Readonly<Record<SentenceCode, Words>> = {
  banned: () => '禁止されています',
  bannedOtherGoods: () => '禁止されています。上限があるのは同じ段落のほかの品目です',
  notified: () => '求められた通報が済んでいます',
  toNotify: () => '期限までに委員会へ通報すれば認められます',
  noFigures: () => '上限に数字がありません',
  liftedByException: (v) => `${paragraphs(v('by'))}の例外により解かれています`,
  lifted: (v) => `${list(v('by'))}により解かれています`,
  allowanceNotMet: () => '認められる条件を満たしていないので、禁止のままです',
  limitNoNumber: () => '上限は本文に数字のない量です',
  noAmount: (v) => `${v('window')}の上限${v('limit')}${unit(v('unit'))}と比べる量が分かりません`,
  gap: (v) => `禁止は効力を持ちますが、${v('day')}にはまだ許容枠が始まっておらず、本文に空白があります`,
  stopped: (v) =>
    `すでに${v('before')}${unit(v('unit'))}が計上され、${v('stop')}％に達したので、${v('window')}の残りはすべての引き渡しが止まります`,
  otherUnit: (v) =>
    `${v('amount')}${unit(v('unit'))}は、上限${v('limit')}${unit(v('other'))}と単位が違うので比べられません`,
  overCap: (v) => `${totalWords(v('total'))}。上限を超えます`,
  factorDecides: (v) => `${totalWords(v('total'))}。換算係数しだいです`,
  total: (v) => totalWords(v('total')),
  noValue: (v) => `${v('measure')}に値がありません`,
  priceUnknown: (v) => `価格が分かりません。上限は${v('cap')}です`,
  priceBelow: (v) => `${v('price')}は上限の${v('cap')}以下です`,
  priceAbove: (v) => `${v('price')}は上限の${v('cap')}を上回ります`,
  byProduct: () => '上限の値は製品によって違います',
  noParagraph: (v, { goods }) => `${goodsIn(v('items'), goods)}について効力を持つ段落はありません`,
  neitherSide: (v, { country }) => `どちらの側も、この規則の対象である${country(v('code'))}ではありません`,
  noExemption: (v) => `${list(v('by'))}による免除は与えられていない`,
  goingOn: (v) => `時期が示されていないので、公開された時点（${v('day')}）で行われているとみなす`,
  rulesOfEnd: (v) => `始まりが示されていないので、終わりの時点（${v('day')}）の規則に照らす`,
  goesOn: (v) => `終わりが示されていないので、公開された時点（${v('day')}）まで続いたとみなす`,
  asIfDone: () => '行われたとは言われていないが、行われたものとして規則に照らす',
  official: (v) =>
    `主張された数字は公式の数字とみなす（${v('from')}から${v('to')}まで${v('amount')}${unit(v('unit'))}）`,
  bookedBefore: (v) => `それまでの計上分は、${v('day')}に知られていた公式の数字による`,
  fromContext: (v, { goods }) => `語だけではより広い意味になるが、文脈から${goods(v('goods'))}とみなす`,
  factTaken: () => '示されていない事実を、通常のとおりとみなす',
  howMuch: () => '量はいくらか',
  howMuchExactly: () => '正確な量はいくらか',
  howMuchIn: (v) => `${unit(v('unit'))}ではいくらか`,
  whatElse: (v) => `${v('window')}にほかに計上されたものは何か`,
  whichFactor: (v) => `どの製品で、どの換算係数か${factorRange(v('range'))}`,
  whichProduct: () => 'どの製品か',
  whichGoods: () => 'どの品目か',
  when: () => 'いつのことか',
  whatPrice: () => '1バレルの価格はいくらか',
  onList: () => '受け手は一覧に載っているか、載っている者のために動いているか',
  whichFlags: () => '船はどこの旗を掲げているか',
  renewed: (v) => `${v('measure')}は${v('day')}のあと更新されたか`,
  whatBaseline: () => '上限のもとになる量はいくらか',
  beforeOpening: (v) => `${v('measure')}は、許容枠が始まる前に何かを認めているか`,
  isItThat: (v, { goods }) => `${goodsIn(v('goods'), goods)}か`,
}

const inWords = ({ code, values }: Told, names: SentenceNames): string =>
  words[code]((name) => values[name] ?? '', names)

/** A sentence in which the rules explain themselves, in Japanese; null where it is none that they say. */
export const japaneseSentence = (english: string, names: SentenceNames): string | null => {
  const reason = toldReason(english)
  if (reason !== null) {
    const { measure, items, perhaps, why, disputedBy } = reason
    const about = items.length === 0 ? '' : `（${items.map(names.goods).join('、')}）`
    const disputed =
      disputedBy.length === 0 ? '' : `（効力を争う国：${disputedBy.map(names.country).join('、')}）`
    return `${measure}${about}：${perhaps ? 'その品目である場合にだけ、' : ''}${why.map((one) => inWords(one, names)).join('。')}${disputed}`
  }
  const told = toldSentence(english)
  return told === null ? null : inWords(told, names)
}
