import type { Rules } from '../regimes/rules.ts'

/** The cap that a number belongs to, where a text gives it to another paragraph. */
export const misattributedCap = (
  rules: Rules,
  measure: string,
  value: number,
  unit: string,
): { readonly has: string } | null => {
  const states = (id: string): boolean =>
    rules.byId
      .get(id)
      ?.cap?.windows.some((w) => w.limits.some((l) => l.value === value && l.unit === unit)) === true
  if (states(measure)) return null
  const owner = rules.pack.measures.find((m) => m.id !== measure && states(m.id))
  return owner ? { has: owner.id } : null
}
