import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { assessFlow } from './assess-flow.ts'
import type { FlowAssessment } from './assessment.ts'
import type { FlowEntry } from './read-flows.ts'
import { readFlows } from './read-flows.ts'
import { facts, taxonomy } from './rules.fixture.ts'
import type { Rules } from './rules.ts'

/** A worked flow with what must come out of it, and what must not. */
export type Case = {
  readonly id: string
  readonly title: string
  readonly flow: unknown
  readonly expect: {
    readonly verdict: string
    readonly paragraphs?: readonly string[]
    /** Paragraphs that must not decide. */
    readonly absent?: readonly string[]
    /** Names of facts that must be asked for. */
    readonly missing?: readonly string[]
    /** Names of facts that must not be asked for. */
    readonly notMissing?: readonly string[]
    readonly disputed?: boolean
    readonly factor?: string | null
    readonly because?: readonly string[]
    readonly advisory?: readonly string[]
  }
  readonly why?: string
}

export const casesIn = (path: string): readonly Case[] =>
  existsSync(path) ? (parse(readFileSync(path, 'utf8')) as readonly Case[]) : []

export const entryOf = (one: Case): FlowEntry => {
  const [entry] = readFlows([one], taxonomy, facts)
  if (entry === undefined) throw new Error(`no flow in ${one.id}`)
  return entry
}

const without = (wanted: readonly string[], there: readonly string[]): readonly string[] =>
  wanted.filter((w) => !there.includes(w))

/** What is wrong with the answer to a case; nothing when it is as it must be. */
export const wrongs = (one: Case, answer: FlowAssessment): readonly string[] => {
  const { expect } = one
  const asked = answer.missingFacts.map((m) => m.fact)
  const because = answer.because.join('\n')
  return [
    ...(answer.verdict === expect.verdict ? [] : [`verdict ${answer.verdict}, not ${expect.verdict}`]),
    ...without(expect.paragraphs ?? [], answer.paragraphs).map((p) => `${p} does not decide`),
    ...(expect.absent ?? []).filter((p) => answer.paragraphs.includes(p)).map((p) => `${p} decides`),
    ...without(expect.missing ?? [], asked).map((f) => `${f} is not asked`),
    ...(expect.notMissing ?? []).filter((f) => asked.includes(f)).map((f) => `${f} is asked`),
    ...(expect.disputed === undefined || expect.disputed === answer.disputed ? [] : ['disputed is wrong']),
    ...(expect.factor === undefined || expect.factor === answer.factor ? [] : [`factor ${answer.factor}`]),
    ...(expect.because ?? []).filter((b) => !because.includes(b)).map((b) => `no reason names ${b}`),
    ...without(
      expect.advisory ?? [],
      answer.advisory.map((a) => a.split(': ')[0] ?? a),
    ).map((p) => `${p} does not advise`),
  ]
}

/** The answer to a case under the given rules, with what is wrong with it. */
export const tryCase = (one: Case, rules: ReadonlyMap<string, Rules>): readonly string[] => {
  const entry = entryOf(one)
  const pack = rules.get(entry.regime)
  if (entry.flow === null) return entry.problems
  if (pack === undefined) return [`no pack ${entry.regime}`]
  return wrongs(one, assessFlow(entry.flow, pack))
}
