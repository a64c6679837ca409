import type { Taxonomy } from '../goods/taxonomy.ts'
import { addDays } from '../text/partial-date.ts'
import { type Measure, type Relation, relationPairs } from './measure.ts'
import type { Pack } from './pack.ts'
import type { FactsFile } from './pack-schema.ts'

/** Something wrong with a measure, said to the person who edits it, with the field that it stands in. */
export type MeasureFault = { readonly measure: string; readonly field: string; readonly message: string }

const otherSide = new Map<Relation, Relation>(
  relationPairs.flatMap(([a, b]) => [
    [a, b],
    [b, a],
  ]),
)

type Say = (field: string, message: string) => void

const itemFaults = (measure: Measure, taxonomy: Taxonomy, say: Say): void => {
  const known = (code: string): boolean => taxonomy.goods.has(code) || taxonomy.sweeping.has(code)
  const used = [
    ...measure.items.map((code) => ['items', code] as const),
    ...measure.exceptions.flatMap((e) => (e.items ?? []).map((code) => ['exceptions', code] as const)),
    ...(measure.cap?.items ?? []).map((code) => ['cap', code] as const),
    ...Object.keys(measure.itemsFrom).map((code) => ['itemsFrom', code] as const),
  ]
  for (const [field, code] of used)
    if (!known(code))
      say(field, `${code} is no code of data/goods/taxonomy.yaml; add it there or correct it here`)
}

const dateFaults = (measure: Measure, say: Say): void => {
  if (measure.from < measure.adopted)
    say(
      'from',
      `in force from ${measure.from}, before its adoption on ${measure.adopted}; correct one of them`,
    )
  if (measure.to !== null && measure.to < measure.from)
    say('to', `ends on ${measure.to}, before it begins on ${measure.from}; correct one of them`)
  if (measure.to !== null && measure.toBasis === null)
    say('to', 'has an end and no toBasis; say whether it is express, own-terms or reading')
  for (const e of measure.exceptions)
    if (e.until !== undefined && e.until < measure.from)
      say(
        'exceptions',
        `the exception ${e.kind} ends on ${e.until}, before the measure begins; correct its until`,
      )
  for (const s of measure.status)
    if (s.to !== undefined && s.to < s.from)
      say(
        'status',
        `the status ${s.state} ends on ${s.to}, before it begins on ${s.from}; correct one of them`,
      )
}

const capFaults = (measure: Measure, say: Say): void => {
  const { cap } = measure
  if ((measure.type === 'cap' || measure.type === 'price-cap-value') !== (cap !== null))
    say(
      'cap',
      cap === null
        ? `type ${measure.type} needs a cap with windows and limits`
        : 'has a cap, and its type is another',
    )
  if (cap === null) return
  for (const [index, window] of cap.windows.entries()) {
    if (window.limits.length === 0 && cap.baseline === undefined)
      say('cap', 'a window has no limits; give value and unit, or say under baseline what the limit is')
    if (window.to !== undefined && window.to < window.from)
      say('cap', `a window ends on ${window.to}, before it begins on ${window.from}`)
    const next = cap.windows[index + 1]
    if (next && window.to !== undefined && next.from !== addDays(window.to, 1))
      say('cap', `the window after ${window.to} begins on ${next.from}; it should begin the day after`)
    const units = new Set(window.limits.map((l) => l.unit))
    if (units.size < window.limits.length) say('cap', 'two limits of a window have the same unit')
    if (window.limits.length > 1 && cap.combine === undefined)
      say('cap', 'has several limits and no combine; say whichever-is-lower or alternative-units')
  }
}

const relationFaults = (measure: Measure, byId: ReadonlyMap<string, Measure>, say: Say): void => {
  for (const [relation, other] of otherSide) {
    for (const id of measure.relations[relation] ?? []) {
      if (id === '*' && relation === 'exempts') continue
      const target = byId.get(id)
      if (target === undefined)
        say('relations', `${relation} ${id}, which is no measure of this pack; add it or correct the id`)
      else if (!target.relations[other]?.includes(measure.id))
        say('relations', `${relation} ${id}, which does not say ${other} ${measure.id}; add it there`)
    }
  }
}

const kindFaults = (measure: Measure, kinds: FactsFile, say: Say): void => {
  for (const c of measure.conditions)
    if (!(c.kind in kinds.conditions))
      say(
        'conditions',
        `${c.kind} is no kind of condition of data/regimes/facts.yaml; add it there or correct it`,
      )
  for (const e of measure.exceptions) {
    if (!(e.kind in kinds.exceptions))
      say(
        'exceptions',
        `${e.kind} is no kind of exception of data/regimes/facts.yaml; add it there or correct it`,
      )
    for (const fact of e.needs)
      if (!(fact in kinds.facts))
        say('exceptions', `needs ${fact}, which is no fact of data/regimes/facts.yaml`)
  }
}

/** What a schema cannot see in a pack: codes, dates, caps, relations that must agree from both sides, double ids. */
export const packFaults = (pack: Pack, kinds: FactsFile, taxonomy: Taxonomy): readonly MeasureFault[] => {
  const faults: MeasureFault[] = []
  const byId = new Map(pack.measures.map((m) => [m.id, m]))
  const seen = new Set<string>()
  for (const measure of pack.measures) {
    const say: Say = (field, message) =>
      faults.push({ measure: measure.id, field, message: `${measure.id}: ${message}` })
    if (seen.has(measure.id)) say('id', 'stands twice in the pack; each paragraph has one entry')
    seen.add(measure.id)
    itemFaults(measure, taxonomy, say)
    dateFaults(measure, say)
    capFaults(measure, say)
    relationFaults(measure, byId, say)
    kindFaults(measure, kinds, say)
  }
  return faults
}
