import type { FactsFile } from './pack-schema.ts'

/** Something wrong in `facts.yaml`: where it stands, and what to do. */
export type FactsFault = { readonly path: readonly string[]; readonly message: string }

/** Kinds that ask for facts that nobody explains, and names that two facts share. */
export const factsFaults = (file: FactsFile): readonly FactsFault[] => {
  const faults: FactsFault[] = []
  const unknown = (group: 'conditions' | 'exceptions', kind: string, facts: readonly string[]): void => {
    for (const fact of facts)
      if (!(fact in file.facts))
        faults.push({
          path: [group, kind],
          message: `${kind}: ${fact} is no fact of this file; add it under facts with its question`,
        })
  }
  for (const [kind, { facts }] of Object.entries(file.conditions))
    unknown('conditions', kind, Object.keys(facts))
  for (const [kind, { needs, asks }] of Object.entries(file.exceptions))
    unknown('exceptions', kind, [...needs, ...asks])
  const owners = new Map<string, string>()
  for (const [fact, { aliases = [] }] of Object.entries(file.facts))
    for (const name of [fact, ...aliases]) {
      const key = name.replace(/^not /u, '').toLowerCase()
      const owner = owners.get(key)
      if (owner !== undefined && owner !== fact)
        faults.push({
          path: ['facts', fact],
          message: `${fact}: the name ${name} is already one of ${owner}; keep it in one place`,
        })
      owners.set(key, fact)
    }
  return faults
}
