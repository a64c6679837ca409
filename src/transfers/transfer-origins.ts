import { isOutletKey, isPartOf, isRegister, stateOfKey } from '../parties/origin-key.ts'
import { originKey } from '../statements/attribution/speaker-of-phrase.ts'
import { partiesOf, type StatementPart } from '../statements/statement.ts'
import { originLink } from './origin-link.ts'
import type { Said } from './said.ts'

/** Who independently says that a transfer is so, or denies it, and in which statements. */
export type TransferOrigin = {
  readonly key: string
  readonly name: string
  readonly statements: readonly string[]
}

/** One statement's origin, and how good a witness it is. */
type Traced = {
  readonly said: Said
  readonly key: string
  readonly name: string
  /** Somebody is named who is no paper or agency. */
  readonly witness: boolean
  readonly named: boolean
}

/** Parts that sum the page up: whom they name so shortly, its text names in full. */
const summing: ReadonlySet<StatementPart> = new Set(['title', 'heading', 'caption'])

const traced = (said: Said): Traced => {
  const link = originLink(said.statement.attribution)
  if (link === null) {
    const name = said.outlet ?? 'the page itself'
    const key = said.outletOrigin ?? originKey({ name })
    return { said, key, name, witness: false, named: false }
  }
  const key = originKey(link)
  const medium = isOutletKey(key) || (link.origin === undefined && link.kind === 'outlet')
  return { said, key, name: link.name, witness: !medium, named: true }
}

const pageOf = ({ said }: Traced): string => said.printed?.document ?? ''
const voiceOf = ({ said }: Traced): string => said.printed?.voice ?? ''

const isKnown = ({ key, said }: Traced): boolean =>
  !key.endsWith('/unnamed') && originLink(said.statement.attribution)?.origin !== undefined

const valuesOf = <T>(all: readonly Traced[], of: (one: Traced) => T): ReadonlySet<T> => new Set(all.map(of))

/** What stands behind nothing but itself, page by page: headlines beside a text, media beside a witness. */
const withoutEchoes = (all: readonly Traced[]): readonly Traced[] => {
  const told = valuesOf(
    all.filter(({ named, said }) => named && !summing.has(said.statement.part)),
    pageOf,
  )
  const witnessed = valuesOf(
    all.filter(({ witness }) => witness),
    pageOf,
  )
  const known = valuesOf(all.filter(isKnown), voiceOf)
  return all.filter((one) => {
    if (summing.has(one.said.statement.part) && told.has(pageOf(one))) return false
    if (!one.witness && witnessed.has(pageOf(one))) return false
    const reprinted = pageOf(one) !== voiceOf(one)
    return !(reprinted && !isKnown(one) && known.has(voiceOf(one)))
  })
}

/** Whether an origin is another one under a larger name: the state of a ministry, the council of a committee, who declares to a register. */
const isContained = (one: Traced, all: readonly Traced[], parties: ReadonlySet<string>): boolean => {
  if (all.some(({ key }) => isPartOf(key, one.key))) return true
  const state = stateOfKey(one.key)
  const declares = state !== null && parties.has(state) && !one.key.endsWith('/unnamed')
  return declares && all.some(({ key }) => isRegister(key))
}

const distinct = (all: readonly Traced[]): readonly TransferOrigin[] => {
  const origins = new Map<string, { readonly name: string; readonly statements: string[] }>()
  for (const { key, name, said } of all) {
    const origin = origins.get(key) ?? { name, statements: [] }
    origin.statements.push(said.statement.id)
    origins.set(key, origin)
  }
  return [...origins].map(([key, origin]) => ({ key, ...origin }))
}

const independent = (said: readonly Said[]): readonly TransferOrigin[] => {
  const all = said.map(traced)
  const named = all.filter((one) => one.named)
  const kept = withoutEchoes(named.length > 0 ? named : all)
  const parties = new Set(
    said.flatMap(({ statement }) =>
      [statement.supplier, statement.recipient]
        .flatMap(partiesOf)
        .flatMap(({ code, country }) => code ?? country ?? []),
    ),
  )
  return distinct(kept.filter((one) => !isContained(one, kept, parties)))
}

/** The independent origins of a transfer, each once in the order of what is said, those who deny it apart. */
export const transferOrigins = (
  said: readonly Said[],
): { readonly told: readonly TransferOrigin[]; readonly denied: readonly TransferOrigin[] } => ({
  told: independent(said.filter(({ statement }) => statement.stance !== 'denied')),
  denied: independent(said.filter(({ statement }) => statement.stance === 'denied')),
})
