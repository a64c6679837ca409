import type { Measure } from './measure.ts'
import type { Pack } from './pack.ts'
import type { FactsFile, InstrumentFile, MeasureEntry, PackHead } from './pack-schema.ts'

const buildMeasure = (entry: MeasureEntry, file: InstrumentFile, kinds: FactsFile): Measure => ({
  id: entry.id,
  instrument: file.instrument,
  paragraph: entry.paragraph,
  url: file.url,
  label: entry.label,
  force: entry.force,
  type: entry.type,
  direction: entry.direction,
  addressees: entry.addressees,
  items: entry.items,
  itemsFrom: entry.itemsFrom ?? {},
  acts: entry.acts,
  hs: entry.hs ?? [],
  lists: entry.lists ?? [],
  nexus: entry.nexus ?? [],
  target: entry.target ?? 'state',
  conditions: (entry.conditions ?? []).map((c) => {
    const kind = kinds.conditions[c.kind]
    return { ...c, role: kind?.role ?? 'term', facts: kind?.facts ?? {} }
  }),
  cap: entry.cap ?? null,
  exceptions: (entry.exceptions ?? []).map((e) => {
    const kind = kinds.exceptions[e.kind]
    return { ...e, needs: e.needs ?? kind?.needs ?? [], asks: kind?.asks ?? [] }
  }),
  adopted: file.adopted,
  from: entry.from,
  fromInstant: entry.fromInstant ?? null,
  fromBasis: entry.fromBasis ?? null,
  to: entry.to ?? null,
  toBasis: entry.toBasis ?? null,
  renewalUnchecked: entry.renewalUnchecked ?? false,
  status: entry.status ?? [],
  relations: entry.relations ?? {},
  note: entry.note ?? null,
  source: entry.source,
})

/** A pack from its head and its files, in the order of adoption; kinds of conditions and exceptions become facts. */
export const buildPack = (head: PackHead, files: readonly InstrumentFile[], kinds: FactsFile): Pack => ({
  ...head,
  measures: files
    .toSorted((a, b) => (a.adopted < b.adopted ? -1 : a.adopted > b.adopted ? 1 : 0))
    .flatMap((file) => file.measures.map((entry) => buildMeasure(entry, file, kinds))),
})
