import type { Case } from '../cases/case.ts'
import { allCases } from '../desk/change-case.ts'
import type { AskedFindings } from '../desk/choose-findings.ts'
import type { Store } from '../ports/store.ts'

/** What a person named, or why there is no one thing of that name, as a sentence. */
export type NamedFindings = { readonly asked: AskedFindings } | { readonly problem: string }
export type NamedCase = { readonly found: Case } | { readonly problem: string }

const documentNamed = async (prefix: string, store: Store): Promise<NamedFindings> => {
  const fitting = (await store.documents()).filter((id) => id.startsWith(prefix))
  const [document] = fitting
  if (document === undefined) return { problem: `The store has no document ${prefix}.` }
  return fitting.length === 1
    ? { asked: { kind: 'document', document } }
    : { problem: `${fitting.length} documents begin with ${prefix}; name more of its digits.` }
}

/** A case by its id, by the beginning of it, or by its title. */
export const caseNamed = async (name: string, store: Store): Promise<NamedCase> => {
  const all = await allCases(store)
  const byId = all.filter(({ id }) => id === name || (name.length >= 4 && id.startsWith(name)))
  const fitting = byId.length > 0 ? byId : all.filter(({ title }) => title === name)
  const [found] = fitting
  if (found === undefined) return { problem: `The store has no case “${name}”.` }
  return fitting.length === 1
    ? { found }
    : { problem: `${fitting.length} cases have that name: ${fitting.map(({ id }) => id).join(', ')}.` }
}

/** What the flags of a command name; everything where they name nothing. */
export const askedFindings = async (
  flags: { readonly document?: string; readonly transfer?: string; readonly case?: string },
  store: Store,
): Promise<NamedFindings> => {
  if (flags.document !== undefined) return documentNamed(flags.document, store)
  if (flags.transfer !== undefined) return { asked: { kind: 'transfer', transfer: flags.transfer } }
  if (flags.case === undefined) return { asked: { kind: 'everything' } }
  const named = await caseNamed(flags.case, store)
  return 'problem' in named ? named : { asked: { kind: 'case', found: named.found } }
}
