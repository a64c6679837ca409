import { loadRulebook } from '../adapters/data-files/load-rules.ts'
import type { Rules } from './rules.ts'

/** The rules that ship with the program. */
export const rulebook = loadRulebook()
export const { taxonomy, factors, facts, rules, observations } = rulebook

export const shippedRules: ReadonlyMap<string, Rules> = new Map(rules.map((r) => [r.pack.id, r]))
