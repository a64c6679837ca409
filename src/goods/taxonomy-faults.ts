import type { TaxonomyData } from './taxonomy.ts'

/** What a schema cannot see: where it stands in the file, and what is wrong there. */
export type Fault = { readonly path: readonly string[]; readonly message: string }

/** Unknown codes, circles and codes without a class. */
export const taxonomyFaults = (data: TaxonomyData): readonly Fault[] => {
  const faults: Fault[] = []
  const entries = new Map(Object.entries(data.goods))
  for (const [code, entry] of entries) {
    for (const field of ['parent', 'also', 'mayBe'] as const) {
      for (const other of [entry[field] ?? []].flat())
        if (!entries.has(other))
          faults.push({
            path: ['goods', code, field],
            message: `${code}: ${other} is no code of this file; write it as its own entry or correct the name`,
          })
    }
    let at = code
    const seen = new Set<string>()
    for (let next: string | undefined = code; next !== undefined; next = entries.get(next)?.parent) {
      if (seen.has(next)) {
        faults.push({ path: ['goods', code, 'parent'], message: `${code}: its parents lead back to it` })
        break
      }
      seen.add(next)
      at = next
    }
    if (![...seen].some((c) => entries.get(c)?.class !== undefined))
      faults.push({ path: ['goods', code], message: `${code}: no class here or on ${at}; add one` })
  }
  for (const [word, { except }] of Object.entries(data.sweeping))
    for (const code of except ?? [])
      if (!entries.has(code))
        faults.push({ path: ['sweeping', word], message: `${word}: ${code} is no code of this file` })
  return faults
}
