import {
  type Approximation,
  type Parties,
  type Phase,
  partiesOf,
  type Speaker,
  type Stance,
  type Statement,
} from '../../../src/statements/statement.ts'
import { partialDate } from '../../../src/text/partial-date.ts'
import type { Quote, Span } from '../../../src/text/span.ts'

/** A party as a person writes it into a form. */
export type DraftParty = {
  readonly code: string | null
  readonly country: string | null
  readonly name: string
  readonly span: Span | null
}

/** A link of the chain of speakers as a person writes it into a form; nearest first. */
export type DraftSpeaker = Pick<Speaker, 'name' | 'kind' | 'country' | 'saidOn'> & {
  readonly span: Span | null
  /** The words that show that this speaker says it. */
  readonly cue: Span | null
}

/** A statement as a person corrects it: every field as it stands in the form. */
export type Draft = {
  readonly quote: Quote
  readonly suppliers: readonly DraftParty[]
  readonly recipients: readonly DraftParty[]
  readonly goods: string
  readonly hasAmount: boolean
  readonly value: string
  readonly high: string
  readonly unit: string
  readonly approx: Approximation
  readonly hasPeriod: boolean
  readonly from: string
  readonly to: string
  readonly stance: Stance
  readonly phase: Phase
  readonly speakers: readonly DraftSpeaker[]
}

const spanOf = ({ start, end }: Span): Span | null => (start === end ? null : { start, end })

const draftSpeaker = (speaker: Speaker): DraftSpeaker => {
  const { name, kind, country, saidOn, cue } = speaker
  return { name, kind, country, saidOn, span: spanOf(speaker), cue: spanOf(cue) }
}

const drafted = (parties: Parties): readonly DraftParty[] =>
  partiesOf(parties).map(({ code, country, name, start, end, found }) => ({
    code,
    country,
    name,
    span: found === 'default' ? null : { start, end },
  }))

export const draftOf = (statement: Statement): Draft => {
  const { quote, supplier, recipient, items, quantity, period, stance, phase, attribution } = statement
  return {
    quote,
    suppliers: drafted(supplier),
    recipients: drafted(recipient),
    goods: items[0]?.goods ?? '',
    hasAmount: quantity !== null,
    value: quantity?.value == null ? '' : String(quantity.value),
    high: quantity?.high == null ? '' : String(quantity.high),
    unit: quantity?.unit ?? 't',
    approx: quantity?.approx ?? 'exact',
    hasPeriod: period !== null,
    from: period?.from ?? '',
    to: period?.to ?? '',
    stance,
    phase,
    speakers: attribution.map(draftSpeaker),
  }
}

/** A form for words that nothing was found in. */
export const emptyDraft = (quote: Quote): Draft => ({
  quote,
  suppliers: [],
  recipients: [],
  goods: '',
  hasAmount: false,
  value: '',
  high: '',
  unit: 't',
  approx: 'exact',
  hasPeriod: false,
  from: '',
  to: '',
  stance: 'asserted',
  phase: 'done',
  speakers: [],
})

/** What the API takes as a correction: spans and codes, and only the fields that are to change. */
export type AskedCorrection = Readonly<Record<string, unknown>>

export type DraftFault = {
  readonly field: 'value' | 'high' | 'from' | 'to'
  readonly kind: 'number' | 'date'
}

const numberOf = (text: string): number | null | undefined => {
  const plain = text.trim()
  if (plain === '') return null
  return /^\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) : undefined
}

const dateOf = (text: string): string | null | undefined =>
  text.trim() === '' ? null : (partialDate(text.trim()) ?? undefined)

/** What is written into the form wrongly; nothing where all can be read. */
export const faultsOf = (draft: Draft): readonly DraftFault[] => [
  ...(draft.hasAmount ? (['value', 'high'] as const) : [])
    .filter((field) => numberOf(draft[field]) === undefined)
    .map((field): DraftFault => ({ field, kind: 'number' })),
  ...(draft.hasPeriod ? (['from', 'to'] as const) : [])
    .filter((field) => dateOf(draft[field]) === undefined)
    .map((field): DraftFault => ({ field, kind: 'date' })),
]

const fieldsOf = (draft: Draft): AskedCorrection => ({
  quote: { start: draft.quote.start, end: draft.quote.end },
  suppliers: draft.suppliers,
  recipients: draft.recipients,
  ...(draft.goods === '' ? {} : { goods: draft.goods }),
  quantity: draft.hasAmount
    ? {
        value: numberOf(draft.value) ?? null,
        high: numberOf(draft.high) ?? null,
        unit: draft.unit.trim(),
        approx: draft.approx,
      }
    : null,
  period: draft.hasPeriod ? { from: dateOf(draft.from) ?? null, to: dateOf(draft.to) ?? null } : null,
  stance: draft.stance,
  phase: draft.phase,
  attribution: draft.speakers,
})

/** The fields in which a draft differs from the one before, or all of them where there was none. */
export const correctionOf = (draft: Draft, before: Draft | null): AskedCorrection => {
  const fields = fieldsOf(draft)
  if (before === null) return fields
  const old = fieldsOf(before)
  return Object.fromEntries(
    Object.entries(fields).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(old[name])),
  )
}
