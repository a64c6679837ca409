import { loadRulebook } from '../adapters/data-files/load-rules.ts'
import type { Rules } from './rules.ts'

export const { taxonomy, factors, facts, rules, observations } = loadRulebook()

/** The rules that ship with the program, by pack. */
export const shippedRules: ReadonlyMap<string, Rules> = new Map(rules.map((r) => [r.pack.id, r]))
