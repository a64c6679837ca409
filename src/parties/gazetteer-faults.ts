import { firstDay, type IsoDay, lastDay, partialDate } from '../text/partial-date.ts'
import { type OwnedWord, repeatedWords } from '../text/repeated-words.ts'
import type { Gazetteer, GazetteerPerson, WordsByLanguage } from './gazetteer.ts'

/** Something wrong with one entry; `entry` is its key: `state KP`, `person 3`, `organisation houthis`, `outlet reuters`. */
export type GazetteerFault = { readonly entry: string; readonly message: string }

type Entry = {
  readonly key: string
  /** What the words stand for; entries about one person share it. */
  readonly owner: string
  readonly words: readonly WordsByLanguage[]
}

const personOf = (person: GazetteerPerson): string =>
  `person ${person.name.en?.[0] ?? person.name.ja?.[0] ?? ''}`

/** The entries whose words name something by themselves; contextual and compound forms may be shared. */
const entriesOf = (gazetteer: Gazetteer): readonly Entry[] => [
  ...gazetteer.states.map((s) => ({
    key: `state ${s.code}`,
    owner: `state ${s.code}`,
    words: [s.names, s.adjectives, s.metonyms, s.government, s.places],
  })),
  ...gazetteer.people.map((p, i) => ({ key: `person ${i}`, owner: personOf(p), words: [p.name] })),
  ...gazetteer.organisations.map((o) => ({
    key: `organisation ${o.id}`,
    owner: `organisation ${o.id}`,
    words: [o.names],
  })),
  ...gazetteer.outlets.map((o) => ({ key: `outlet ${o.id}`, owner: `outlet ${o.id}`, words: [o.names] })),
]

const repeatedFaults = (entries: readonly Entry[]): readonly GazetteerFault[] => {
  const keys = new Map(entries.map(({ owner, key }) => [owner, key]))
  const byLanguage = new Map<string, OwnedWord[]>()
  for (const { owner, words } of entries)
    for (const [language, list] of words.flatMap((w) => Object.entries(w))) {
      const owned = byLanguage.get(language) ?? []
      byLanguage.set(language, owned)
      owned.push(...list.map((word) => ({ word, owner })))
    }
  return [...byLanguage].flatMap(([language, owned]) =>
    repeatedWords(owned).map(({ word, owner, others }) => ({
      entry: keys.get(owner) ?? owner,
      message: `"${word}" (${language}) also names ${others.join(' and ')}`,
    })),
  )
}

const codeFaults = (gazetteer: Gazetteer): readonly GazetteerFault[] => {
  const states = new Set(gazetteer.states.map((s) => s.code))
  const organisations = new Set(gazetteer.organisations.map((o) => o.id))
  const unknown = (entry: string, field: string, value: string | null, known: ReadonlySet<string>) =>
    value === null || known.has(value)
      ? []
      : [{ entry, message: `${field}: "${value}" is not in the gazetteer` }]
  return [
    ...gazetteer.states.flatMap((s) => unknown(`state ${s.code}`, 'of', s.of, states)),
    ...gazetteer.people.flatMap((p, i) => [
      ...unknown(`person ${i}`, 'state', p.state, states),
      ...unknown(`person ${i}`, 'organisation', p.organisation, organisations),
    ]),
    ...gazetteer.organisations.flatMap((o) => [
      ...unknown(`organisation ${o.id}`, 'country', o.country, states),
      ...unknown(`organisation ${o.id}`, 'origin', o.origin, organisations),
    ]),
    ...gazetteer.outlets.flatMap((o) => unknown(`outlet ${o.id}`, 'country', o.country, states)),
  ]
}

const repeatedIdFaults = (gazetteer: Gazetteer): readonly GazetteerFault[] => {
  const keys = [
    ...gazetteer.states.map((s) => `state ${s.code}`),
    ...gazetteer.organisations.map((o) => `organisation ${o.id}`),
    ...gazetteer.outlets.map((o) => `outlet ${o.id}`),
  ]
  return [...new Set(keys.filter((key, i) => keys.indexOf(key) !== i))].map((entry) => ({
    entry,
    message: `${entry} stands in the data twice`,
  }))
}

const dayOr = (value: string | null, read: typeof firstDay): IsoDay | null => {
  const date = value === null ? null : partialDate(value)
  return date === null ? null : read(date)
}

/** Offices begin before they end, and one person's offices do not lie in each other where both are dated. */
const dateFaults = (people: readonly GazetteerPerson[]): readonly GazetteerFault[] =>
  people.flatMap((person, i) => {
    const from = dayOr(person.from, firstDay)
    const to = dayOr(person.to, lastDay)
    if (from !== null && to !== null && to < from)
      return [{ entry: `person ${i}`, message: `ends ${person.to} before it begins ${person.from}` }]
    if (from === null) return []
    const inside = people.filter((other, j) => {
      const otherFrom = dayOr(other.from, lastDay)
      const otherTo = dayOr(other.to, firstDay)
      return (
        j !== i &&
        personOf(other) === personOf(person) &&
        otherFrom !== null &&
        otherFrom < from &&
        (otherTo === null || otherTo > from)
      )
    })
    return inside.map((other) => ({
      entry: `person ${i}`,
      message: `${personOf(person).slice(7)} took office on ${person.from} while still ${other.office.en}`,
    }))
  })

/** What is wrong with the gazetteer as a whole: shared words, unknown codes, repeated ids, impossible dates. */
export const gazetteerFaults = (gazetteer: Gazetteer): readonly GazetteerFault[] => [
  ...repeatedIdFaults(gazetteer),
  ...codeFaults(gazetteer),
  ...dateFaults(gazetteer.people),
  ...repeatedFaults(entriesOf(gazetteer)),
]
