export const transferKinds = [
  'give',
  'take',
  'arrive',
  'deal',
  'arm',
  'carry',
  'depart',
  'load',
  'land',
  'seek',
] as const
export type TransferKind = (typeof transferKinds)[number]

export const phaseKinds = [
  'carry',
  'resume',
  'stop',
  'plan',
  'request',
  'offer',
  'attempt',
  'ban',
  'receive',
] as const
export type PhaseKind = (typeof phaseKinds)[number]

export const sayKinds = ['state', 'hedge', 'accuse', 'deny', 'report', 'reveal'] as const
export type SayKind = (typeof sayKinds)[number]

type Words<K extends string> = Readonly<Partial<Record<K, readonly string[]>>>

/** What `predicates.yaml` of every language holds; Japanese, whose verbal noun and verb are one word, needs no more. */
export type PredicateWords = {
  readonly transfer: Words<TransferKind>
  readonly phase: Words<PhaseKind>
  readonly say: Words<SayKind>
  readonly hold: readonly string[]
  readonly help: readonly string[]
  readonly message: readonly string[]
  readonly evidence: readonly string[]
  readonly falsehood: readonly string[]
  readonly nothing: readonly string[]
  readonly renewal: readonly string[]
  readonly permit: readonly string[]
  readonly load: readonly string[]
  readonly punish: readonly string[]
  readonly acts: readonly string[]
  readonly move: readonly string[]
  readonly seize: readonly string[]
  readonly include: readonly string[]
  readonly carriers: readonly string[]
  readonly buyers: readonly string[]
  readonly sellers: readonly string[]
  readonly flows: readonly string[]
  readonly priced: readonly string[]
  readonly implies: Readonly<Record<string, string>>
}

/** `data/languages/en/predicates.yaml`. */
export type EnglishPredicateWords = PredicateWords & {
  readonly nouns: Words<TransferKind>
  readonly phaseNouns: Words<PhaseKind>
  readonly sayNouns: Words<SayKind>
  readonly hedges: readonly string[]
  readonly roleNouns: Readonly<Partial<Record<'give' | 'take', readonly string[]>>>
  readonly planned: Readonly<Partial<Record<'give' | 'take', readonly string[]>>>
  readonly claims: readonly string[]
  readonly makes: readonly string[]
  readonly irregular: Readonly<Record<string, readonly [past: string, participle: string]>>
}
