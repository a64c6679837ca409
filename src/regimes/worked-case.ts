import type { Taxonomy } from '../goods/taxonomy.ts'
import { assessFlow } from './assess-flow.ts'
import type { FlowAssessment } from './assessment.ts'
import type { Facts } from './fact.ts'
import { readFlows } from './read-flows.ts'
import type { Rules } from './rules.ts'

/** A flow with what must come out of it and what must not, as `data/regimes/cases` writes it. */
export type WorkedCase = {
  readonly id: string
  readonly title: string
  readonly flow: unknown
  readonly expect: {
    readonly verdict: string
    /** Paragraphs that must decide; others may too. */
    readonly paragraphs?: readonly string[] | undefined
    /** Paragraphs that must not decide. */
    readonly absent?: readonly string[] | undefined
    /** Facts that must be asked for, and facts that must not. */
    readonly missing?: readonly string[] | undefined
    readonly notMissing?: readonly string[] | undefined
    readonly disputed?: boolean | undefined
    readonly factor?: string | null | undefined
    /** Paragraphs that the reasons must name. */
    readonly because?: readonly string[] | undefined
    readonly advisory?: readonly string[] | undefined
  }
  readonly why?: string | undefined
}

/** Every measure that an answer names, as deciding, as a reason or as advice. */
export const namedIn = (answer: FlowAssessment): ReadonlySet<string> =>
  new Set(
    [...answer.paragraphs, ...answer.because, ...answer.advisory].flatMap(
      (text) => text.match(/[a-z]+:[\w-]+\/[^\s,;:]*/gu) ?? [],
    ),
  )

const without = (wanted: readonly string[], there: ReadonlySet<string>): readonly string[] =>
  wanted.filter((w) => !there.has(w))

/** What of an answer is otherwise than expected. */
export const wrongsOf = (expect: WorkedCase['expect'], answer: FlowAssessment): readonly string[] => {
  const deciding = new Set(answer.paragraphs)
  const asked = new Set(answer.missingFacts.map((m) => m.fact))
  const named = namedIn(answer)
  const advice = new Set(answer.advisory.map((text) => text.split(': ')[0] ?? text))
  return [
    ...(answer.verdict === expect.verdict ? [] : [`the verdict is ${answer.verdict}, not ${expect.verdict}`]),
    ...without(expect.paragraphs ?? [], deciding).map((p) => `${p} does not decide`),
    ...(expect.absent ?? []).filter((p) => deciding.has(p)).map((p) => `${p} decides and must not`),
    ...without(expect.missing ?? [], asked).map((f) => `${f} is not asked`),
    ...(expect.notMissing ?? []).filter((f) => asked.has(f)).map((f) => `${f} is asked and must not be`),
    ...(expect.disputed === undefined || expect.disputed === answer.disputed
      ? []
      : [`disputed is ${answer.disputed}`]),
    ...(expect.factor === undefined || expect.factor === answer.factor
      ? []
      : [`the factor is ${answer.factor}`]),
    ...without(expect.because ?? [], named).map((p) => `no reason names ${p}`),
    ...without(expect.advisory ?? [], advice).map((p) => `${p} does not advise`),
  ]
}

/** What is wrong with the answer that the rules give to a case; nothing when it is as it must be. */
export const tryCase = (
  one: WorkedCase,
  rules: ReadonlyMap<string, Rules>,
  taxonomy: Taxonomy,
  facts: Facts,
): readonly string[] => {
  const [entry] = readFlows([one], taxonomy, facts)
  if (!entry?.flow) return entry?.problems ?? ['no flow']
  const pack = rules.get(entry.regime)
  if (pack === undefined) return [`there is no pack ${entry.regime}`]
  return [...entry.remarks, ...wrongsOf(one.expect, assessFlow(entry.flow, pack))]
}

const isTexts = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.every((v) => typeof v === 'string'))

/** What an entry of a list of flows expects; null where it expects nothing that can be compared. */
export const expectationOf = (entry: unknown): WorkedCase['expect'] | null => {
  if (typeof entry !== 'object' || entry === null || !('expect' in entry)) return null
  const { expect } = entry as { readonly expect: WorkedCase['expect'] }
  if (typeof expect !== 'object' || expect === null || typeof expect.verdict !== 'string') return null
  const { paragraphs, absent, missing, notMissing, because, advisory } = expect
  return [paragraphs, absent, missing, notMissing, because, advisory].every(isTexts) ? expect : null
}
