/**
 * The sentences in which the rules explain themselves, by code: what an assessment keeps are sentences, so that those of years ago
 * can be told in a reader's language as well. Where the rules learn a new one, the test of this file names it.
 */
const templates = {
  // Why a paragraph says what it says.
  banned: /^banned$/u,
  bannedOtherGoods: /^banned: the cap is for other goods of the paragraph$/u,
  notified: /^notified as it asks$/u,
  toNotify: /^allowed once the Committee is told in time$/u,
  noFigures: /^the cap has no figures$/u,
  liftedByException: /^lifted by (?<by>.*the exception in .+)$/u,
  lifted: /^lifted by (?<by>.+)$/u,
  allowanceNotMet: /^the allowance asks for (?<what>.+), which is not met: the ban stands$/u,
  limitNoNumber: /^the limit is .+$/u,
  noAmount: /^no amount to hold against (?<limit>\S+) (?<unit>\S+) in (?<window>.+)$/u,
  gap: /^the ban is in force, its allowance is not open on (?<day>\S+): the text leaves a gap$/u,
  stopped:
    /^(?<before>\S+) (?<unit>\S+) were booked before: at (?<stop>\S+) % all deliveries stop for the rest of (?<window>.+)$/u,
  otherUnit: /^(?<amount>\S+) (?<unit>\S+) cannot be held against (?<limit>\S+) (?<other>\S+)$/u,
  overCap: /^(?<total>\S+ \S+ of \S+ in [^;]+): over the cap$/u,
  factorDecides: /^(?<total>\S+ \S+ of \S+ in [^;]+): the conversion factor decides$/u,
  total: /^(?<total>\S+ \S+ of \S+ in [^;]+)$/u,
  noValue: /^(?<measure>\S+) names no value$/u,
  priceUnknown: /^the price is not known; the cap is (?<cap>.+)$/u,
  priceBelow: /^(?<price>\S+) is at or below (?<cap>.+)$/u,
  priceAbove: /^(?<price>\S+) is above (?<cap>.+)$/u,
  byProduct: /^the value depends on the product$/u,
  noParagraph: /^no paragraph in force is about (?<items>.+)$/u,
  neitherSide: /^neither side of the flow is (?<code>\S+), which the pack is about$/u,
  // What is taken for granted.
  noExemption: /^no exemption was granted under (?<by>.+)$/u,
  goingOn: /^it is taken to be going on when it was published \((?<day>\S+)\), for no time is given$/u,
  rulesOfEnd: /^it is held against the rules of its end \((?<day>\S+)\), for no beginning is given$/u,
  goesOn: /^it is taken to go on until it was published \((?<day>\S+)\), for no end is given$/u,
  asIfDone: /^nothing is said to have been done; it is held against the rules as if it were$/u,
  official:
    /^the claimed figure is taken to be the official one: (?<amount>\S+) (?<unit>\S+), (?<from>\S+) to (?<to>\S+)$/u,
  bookedBefore: /^what was booked before is taken from the official figures known on (?<day>\S+)$/u,
  fromContext: /^it is taken to be (?<goods>.+) from the context, for the word alone is wider$/u,
  factTaken: /^(?<fact>\w+) is taken as (?<value>\w+)$/u,
  // What to find out.
  howMuch: /^how much is it\?$/u,
  howMuchExactly: /^how much is it exactly\?$/u,
  howMuchIn: /^how much is it in (?<unit>\S+)\?$/u,
  whatElse: /^what else was booked in (?<window>.+)\?$/u,
  whichFactor: /^which product is it, and which factor holds \((?<range>.+)\)\?$/u,
  whichProduct: /^which product is it\?$/u,
  whichGoods: /^which goods are they\?$/u,
  when: /^when was it\?$/u,
  whatPrice: /^what was the price of a barrel\?$/u,
  onList: /^is the recipient on the list, or acting for someone on it \((?<list>.+)\)\?$/u,
  whichFlags: /^which flags do the vessels fly\?$/u,
  renewed: /^was (?<measure>\S+) renewed after (?<day>\S+)\?$/u,
  whatBaseline: /^what was it: .+\?$/u,
  beforeOpening: /^does (?<measure>\S+) let anything through before its allowance opens\?$/u,
  isItThat: /^is it (?<goods>.+)\?$/u,
} as const satisfies Readonly<Record<string, RegExp>>

export type SentenceCode = keyof typeof templates
export type Told = { readonly code: SentenceCode; readonly values: Readonly<Record<string, string>> }

const codes = Object.keys(templates) as readonly SentenceCode[]

/** Which sentence of the rules this is, with its values; null for any other. */
export const toldSentence = (english: string): Told | null => {
  for (const code of codes) {
    const found = templates[code].exec(english)
    if (found !== null) return { code, values: { ...found.groups } }
  }
  return null
}

/** A reason of a verdict: the paragraph, the goods that it was held against, and why it says what it says. */
export type ToldReason = {
  readonly measure: string
  readonly items: readonly string[]
  /** Holds only if the goods turn out to be of that kind. */
  readonly perhaps: boolean
  readonly why: readonly Told[]
  readonly disputedBy: readonly string[]
}

const reason = /^(?<measure>[a-z\d-]+:\S+): (?<head>.*)$/u
const disputed = / \(its standing is disputed by (?<by>[^)]+)\)$/u
const items = / \[(?<items>[^\]]+)\]$/u

/** The ends of a text that follow a colon, the longest first: where the label of a paragraph ends, its own words decide. */
const endings = (text: string): readonly (readonly [before: string, end: string])[] =>
  [...text.matchAll(/: /gu)].map(({ index }) => [text.slice(0, index), text.slice(index + 2)])

/** The parts of a reason; null for any other sentence. */
export const toldReason = (english: string): ToldReason | null => {
  const found = reason.exec(english)
  if (found === null) return null
  const { measure = '', head = '' } = found.groups ?? {}
  const by = disputed.exec(head)?.groups?.['by']
  const rest = head.replace(disputed, '')
  for (const [label, end] of endings(rest)) {
    const perhaps = end.startsWith('only if it is that: ')
    const said = end.replace(/^only if it is that: /u, '')
    const whole = toldSentence(said)
    const why = whole === null ? said.split('; ').map(toldSentence) : [whole]
    if (why.every((one) => one !== null))
      return {
        measure,
        items: items.exec(label)?.groups?.['items']?.split(', ') ?? [],
        perhaps,
        why,
        disputedBy: by?.split(', ') ?? [],
      }
  }
  return null
}
