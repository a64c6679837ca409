import { foldWidth } from '../text/fold.ts'
import { firstDay, type IsoDay, lastDay, partialDate } from '../text/partial-date.ts'
import { type WordEntry, WordMatcher } from '../text/word-matcher.ts'
import {
  type Gazetteer,
  type GazetteerPerson,
  gazetteerLanguages,
  type WordsByLanguage,
} from './gazetteer.ts'
import { registerKey } from './origin-key.ts'
import type { OriginsData } from './origins-data.ts'

/** The words that name a speaker, what is known of the speaker besides, and the day on which it was said. */
export type Named = {
  readonly words: string
  readonly country: string | null
  readonly isOutlet: boolean
  readonly on: IsoDay | null
}

/** Gives the key of the origin that words name, in whatever language (`origin-key.ts`); null where the gazetteer knows none. */
export type OriginFinder = (named: Named) => string | null

type Found =
  | { readonly kind: 'own'; readonly key: string }
  | { readonly kind: 'institution'; readonly id: string }
  | { readonly kind: 'organisation'; readonly key: string; readonly broad: boolean }
  | { readonly kind: 'person'; readonly offices: readonly GazetteerPerson[] }
  | { readonly kind: 'outlet'; readonly key: string }
  | { readonly kind: 'state'; readonly code: string }
  | { readonly kind: 'compound'; readonly code: string }
  | { readonly kind: 'unnamed' }

/** Bodies that others are part of: they are meant only where no part of them is named. */
const broadKinds: ReadonlySet<string> = new Set(['un_body', 'union', 'alliance'])

/** Whether the office may have been held on the day; any may where no day is known. */
const mayHold = (person: GazetteerPerson, on: IsoDay | null): boolean => {
  const from = person.from === null ? null : partialDate(person.from)
  const to = person.to === null ? null : partialDate(person.to)
  return on === null || ((from === null || firstDay(from) <= on) && (to === null || lastDay(to) >= on))
}

/** Makes the finder of origins; every language's words are known at once, since a chain of speakers crosses languages. */
export const originFinder = (gazetteer: Gazetteer, data: OriginsData): OriginFinder => {
  const entries: WordEntry<Found>[] = []
  const add = (words: WordsByLanguage, value: Found): void => {
    for (const language of gazetteerLanguages)
      for (const word of words[language] ?? []) entries.push({ word, exact: true, value })
  }
  for (const { id, own, names } of data.institutions) {
    for (const [code, words] of Object.entries(own)) add(words, { kind: 'own', key: `${code}/${id}` })
    add(names, { kind: 'institution', id })
  }
  const pathOf = (id: string): string => {
    const whole = data.within[id]
    return whole === undefined ? id : `${pathOf(whole)}/${id}`
  }
  const bodyKey = (id: string): string => {
    const key = `org:${pathOf(id)}`
    return data.registers.includes(id) ? registerKey(key) : key
  }
  for (const { origin, kind, names } of gazetteer.organisations)
    add(names, { kind: 'organisation', key: bodyKey(origin), broad: broadKinds.has(kind) })
  for (const person of gazetteer.people) {
    const offices = gazetteer.people.filter(({ name }) => name.en?.[0] === person.name.en?.[0])
    add(person.name, { kind: 'person', offices })
  }
  // A firm that tracks ships or takes pictures knows what it says by itself; a paper tells what others say.
  for (const { id, kind, names } of gazetteer.outlets)
    add(names, { kind: 'outlet', key: kind === 'data_firm' ? `org:${id}` : `outlet:${id}` })
  for (const { code, names, adjectives, metonyms, government, compound, labels } of gazetteer.states) {
    const all = Object.values(labels).filter((label) => label !== undefined)
    for (const word of all) entries.push({ word, exact: true, value: { kind: 'state', code } })
    for (const words of [names, adjectives, metonyms, government]) add(words, { kind: 'state', code })
    add(compound, { kind: 'compound', code })
  }
  add(data.unnamed, { kind: 'unnamed' })
  const matcher = new WordMatcher(entries)
  const speaksFor = new Map(
    data.institutions.flatMap(({ id, offices }) => offices.map((o) => [o, id] as const)),
  )

  const officeKey = ({ organisation, office, state }: GazetteerPerson): string | null => {
    if (organisation !== null) return bodyKey(organisation)
    const institution = speaksFor.get(office.en)
    return state === null || institution === undefined ? state : `${state}/${institution}`
  }

  /** Whom a person speaks for on a day; the person alone where that is open. */
  const personKey = (offices: readonly GazetteerPerson[], on: IsoDay | null): string => {
    const held = offices.filter((office) => mayHold(office, on))
    const keys = [...new Set((held.length > 0 ? held : offices).map(officeKey))]
    const name = offices[0]?.name.en?.[0] ?? offices[0]?.name.ja?.[0] ?? ''
    return (keys.length === 1 ? keys[0] : null) ?? `person:${name}`
  }

  return ({ words, country, isOutlet, on }) => {
    const found = matcher.all(foldWidth(words)).map(({ value, end }, i, all): Found => {
      // One character stands for a state only right before its institution or official: 露国防省, and not 23日.
      if (value.kind !== 'compound') return value
      const next = all[i + 1]
      const before =
        next?.start === end && (next.value.kind === 'institution' || next.value.kind === 'unnamed')
      return before ? { kind: 'state', code: value.code } : value
    })
    const last = <K extends Found['kind']>(kind: K) =>
      found.findLast((one): one is Extract<Found, { readonly kind: K }> => one.kind === kind)
    const outlet = last('outlet')
    if (isOutlet && outlet !== undefined) return outlet.key
    const state = last('state')?.code ?? country
    const own = last('own')
    const institution = last('institution')
    const body = found.findLast((one) => one.kind === 'organisation' && !one.broad)
    if (body?.kind === 'organisation') return body.key
    if (own !== undefined) return own.key
    if (institution !== undefined && state !== null) return `${state}/${institution.id}`
    const person = last('person')
    if (person !== undefined) return personKey(person.offices, on)
    const unnamed = last('unnamed') === undefined ? '' : '/unnamed'
    const broad = last('organisation')
    if (broad !== undefined) return `${broad.key}${unnamed}`
    if (outlet !== undefined) return outlet.key
    return state === null ? null : `${state}${unnamed}`
  }
}
