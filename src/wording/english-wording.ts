import type { GoodsClass } from '../goods/class.ts'
import type { JudgedState } from '../reading/judged-statements.ts'
import type { JudgementVerdict } from '../reading/judgement.ts'
import type { Verdict } from '../regimes/verdict.ts'
import type { Approximation, Found, Phase, SpeakerKind, Stance } from '../statements/statement.ts'

const stances: Readonly<Record<Stance, string>> = {
  asserted: 'asserted',
  alleged: 'alleged',
  denied: 'denied',
}

const phases: Readonly<Record<Phase, string>> = {
  done: 'done',
  planned: 'planned',
  suspended: 'suspended',
  resumed: 'resumed',
}

const states: Readonly<Record<JudgedState, string>> = {
  found: 'not judged yet',
  accepted: 'accepted',
  corrected: 'corrected',
  rejected: 'rejected',
  added: 'added by a person',
}

const judgements: Readonly<Record<JudgementVerdict, string>> = {
  accept: 'accepted',
  reject: 'rejected',
  correct: 'corrected',
  add: 'added',
}

const verdicts: Readonly<Record<Verdict, string>> = {
  prohibited: 'prohibited, if this is right',
  cap_exceeded: 'over the cap, if this is right',
  cannot_tell: 'cannot tell',
  counts_against_cap: 'counts against a cap',
  notification_required: 'must be notified',
  exempt: 'exempt',
  outside: 'outside these rules',
}

const classes: Readonly<Record<GoodsClass, string>> = {
  arms: 'arms',
  ammunition: 'ammunition',
  missiles: 'missiles',
  drones: 'drones',
  refined_petroleum: 'refined petroleum',
  crude_oil: 'crude oil',
  coal: 'coal',
  money: 'money',
  labour: 'labour',
  other: 'other goods',
}

const founds: Readonly<Record<Found, string>> = {
  overt: 'said in plain words',
  topic: 'from the topic of the sentence',
  relative: 'from a relative clause',
  zero: 'left out, carried over from before',
  anaphora: 'from a word that stands for it',
  purpose: 'from a purpose',
  exchange: 'from the exchange',
  adjective: 'from an adjective',
  default: 'taken for granted',
  model: 'found by a model',
}

const kinds: Readonly<Record<SpeakerKind, string>> = {
  person: 'person',
  state: 'state',
  organisation: 'organisation',
  outlet: 'medium',
  document: 'document',
  unnamed: 'unnamed',
}

/** What codes, amounts and dates are called in English, wherever a person reads them; `japanese-wording.ts` has the same fields. */
export const englishWording = {
  quote: (text: string) => `“${text}”`,
  list: (items: readonly string[]) => new Intl.ListFormat('en').format(items),
  pair: (a: string, b: string) => `${a}, ${b}`,
  colon: ': ',
  none: 'none',
  nobodyNamed: 'nobody named',
  roles: {
    supplier: 'supplier',
    recipient: 'recipient',
    item: 'goods',
    amount: 'amount',
    period: 'period',
    speaker: 'speaker',
    stance: 'stance',
    phase: 'phase',
    words: 'words',
  },
  stances,
  phases,
  states,
  judgements,
  verdicts,
  classes,
  founds,
  kinds,
  inferred: 'inferred',
  chain: {
    label: 'Who says so',
    itself: (outlet: string) => `${outlet} itself`,
    page: 'the page itself',
    origin: 'origin',
    printedBy: 'printed by',
    cue: (cue: string) => `“${cue}”`,
  },
  amounts: {
    unstated: 'an unstated amount',
    unstatedNumber: (unit: string) => `an unstated number of ${unit}`,
    of: (approx: Approximation, figure: string, unit: string) => {
      const before: Readonly<Record<Approximation, string>> = {
        exact: '',
        approx: 'about ',
        more_than: 'more than ',
        at_least: 'at least ',
        less_than: 'less than ',
        up_to: 'up to ',
        range: '',
        vague: '',
        change: 'a change of ',
      }
      return `${before[approx]}${figure} ${unit}`
    },
    /** Units whose name is not their code; a number sign stands where the figure goes. */
    units: {} as Readonly<Record<string, string>>,
    plural: (unit: string) => `${unit}s`,
  },
  dates: {
    since: (date: string) => `since ${date}`,
    until: (date: string) => `until ${date}`,
    between: (from: string, to: string) => `${from} – ${to}`,
  },
}

export type Wording = typeof englishWording
