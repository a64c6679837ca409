import type { Gazetteer, GazetteerLanguage } from '../../parties/gazetteer.ts'
import { foldWidth } from '../../text/fold.ts'
import { beginsInsideKatakana, endsInsideKatakana } from '../../text/katakana.ts'
import { type WordEntry, WordMatcher } from '../../text/word-matcher.ts'
import type { DecoyMention, OutletMention, PartyMention, PartyWay, PlaceMention } from '../syntax/mention.ts'

type Found = PartyMention | OutletMention | PlaceMention | DecoyMention
type Value = Found extends infer M ? (M extends Found ? Omit<M, 'start' | 'end'> : never) : never

/** One-character names in compounds count only before an actor (米政府), or after 対 (対北). */
const compoundEntries = (
  code: string,
  label: string,
  characters: readonly string[],
  actors: readonly string[],
): WordEntry<Value>[] =>
  characters.flatMap((c) =>
    actors
      .filter((actor) => actor.length > 1 || actor === '軍' || actor === '側')
      .map((actor) => ({ word: `${c}${actor}`, exact: true, value: stateValue(code, label, 'government') })),
  )

const stateValue = (code: string, name: string, way: PartyWay): Value => ({
  kind: 'party',
  party: { code, country: null, name },
  way,
  speaker: 'state',
  origin: code,
})

/** Armed groups of a state are no part of it: スーダン準軍事組織. */
const groupOf = (text: string, mention: PartyMention, end: number): PartyMention => {
  const name = text.slice(mention.start, end)
  return {
    ...mention,
    end,
    party: { code: null, country: mention.party.code ?? mention.party.country, name },
    way: 'organisation',
    speaker: 'organisation',
    origin: name,
  }
}

/** The short form in brackets behind a name: アラブ首長国連邦（UAE）産. */
const noteBehind = /^[（(][^（()）]{1,12}[）)]/u

export type PartyFinderOptions = {
  /** Nouns that, right after a name, mean an armed group of that state. */
  readonly groups: readonly string[]
  readonly gazetteer: Gazetteer
  readonly language: GazetteerLanguage
  /** Nouns that, right after a name, mean the state as an actor. */
  readonly actors: readonly string[]
  /** Those of them that are sent, and do not act, where the state owns them: Russia's troops. */
  readonly sentActors: readonly string[]
  readonly against: readonly string[]
  /** What, right after a name, makes it where goods come from: 産, -made. */
  readonly origins: readonly string[]
}

/** Makes the finder of parties, outlets and places; contextual names count once their state was named before. */
export const partyFinder = ({
  gazetteer,
  language,
  actors,
  sentActors,
  groups,
  against,
  origins,
}: PartyFinderOptions) => {
  const entries: WordEntry<Value>[] = []
  const spaced = language === 'en' || language === 'ru'
  const label = (labels: { readonly en: string; readonly ja: string }): string =>
    language === 'ja' ? labels.ja : labels.en
  const add = (words: readonly string[] | undefined, value: Value): void => {
    for (const word of words ?? []) entries.push({ word, exact: true, value })
  }
  for (const phrase of gazetteer.notParties[language] ?? [])
    entries.push({ word: phrase, exact: true, value: { kind: 'decoy' } })
  for (const state of gazetteer.states) {
    const name = label(state.labels)
    add(state.names[language], stateValue(state.code, name, 'name'))
    add(state.adjectives[language], stateValue(state.code, name, 'adjective'))
    add(state.metonyms[language], stateValue(state.code, name, 'metonym'))
    add(state.contextual[language], stateValue(state.code, name, 'contextual'))
    add(state.government[language], stateValue(state.code, name, 'government'))
    entries.push(...compoundEntries(state.code, name, state.compound[language] ?? [], actors))
    for (const c of state.compound[language] ?? [])
      for (const prefix of against)
        entries.push({
          word: `${prefix}${c}`,
          exact: true,
          value: { ...stateValue(state.code, name, 'contextual') },
        })
    for (const place of state.places[language] ?? [])
      entries.push({ word: place, exact: true, value: { kind: 'place', state: state.code, name: place } })
  }
  for (const organisation of gazetteer.organisations)
    add(organisation.names[language], {
      kind: 'party',
      party: { code: null, country: organisation.country, name: label(organisation.labels) },
      way: 'organisation',
      speaker: 'organisation',
      origin: organisation.origin,
    })
  for (const person of gazetteer.people)
    for (const name of person.name[language] ?? [])
      entries.push({
        word: name,
        exact: true,
        value: {
          kind: 'party',
          party: { code: null, country: person.state, name },
          way: 'person',
          speaker: 'person',
          origin: person.state ?? person.organisation ?? name,
        },
      })
  for (const outlet of gazetteer.outlets)
    add(outlet.names[language], {
      kind: 'outlet',
      name: label(outlet.labels),
      country: outlet.country,
      origin: outlet.id,
    })
  const neighbours = new Map(gazetteer.states.map((s) => [s.code, s.contextualWith]))
  const matcher = new WordMatcher(entries)
  const suffixes = [...actors].sort((a, b) => b.length - a.length)

  /** The name with the actor nouns right after it: 北朝鮮|国防省, Iranian|officials. */
  const extended = (text: string, mention: PartyMention): PartyMention => {
    const noted = mention.end + (noteBehind.exec(text.slice(mention.end, mention.end + 16))?.[0].length ?? 0)
    const origin = origins.find((word) => text.startsWith(word, noted))
    if (origin !== undefined && mention.way !== 'person')
      return { ...mention, end: noted + origin.length, way: 'adjective', provenance: true }
    if (mention.way === 'organisation' || mention.way === 'person' || mention.way === 'government')
      return mention
    const group = groups.find((word) => text.startsWith(word, mention.end))
    if (group !== undefined) return groupOf(text, mention, mention.end + group.length)
    const gaps = spaced ? [' ', "'s ", '’s '] : ['']
    for (const suffix of suffixes) {
      const gap = gaps.find((g) => text.startsWith(`${g}${suffix}`, mention.end))
      if (gap === undefined || (gap.length > 1 && sentActors.includes(suffix))) continue
      const end = mention.end + gap.length + suffix.length
      if (spaced && /\p{L}/u.test(text.charAt(end))) continue
      return { ...mention, end, way: 'government' }
    }
    return mention
  }

  const single = new Map(
    gazetteer.states.flatMap((state) =>
      (state.compound[language] ?? []).map(
        (c) => [c, stateValue(state.code, label(state.labels), 'name')] as const,
      ),
    ),
  )

  /** 「米、ウクライナに…」: in headlines one character stands for the state, before a comma. */
  const headlineNames = (text: string): readonly Found[] =>
    [...text.matchAll(/(?<=^|[\s「】])\p{Script=Han}(?=、)/gmu)].flatMap((m): readonly Found[] => {
      const value = single.get(m[0])
      return value === undefined ? [] : [{ start: m.index, end: m.index + 1, ...value } as Found]
    })

  return (text: string): readonly Found[] => {
    const plain = foldWidth(text)
    const named = new Set<string>()
    const found: Found[] = []
    for (const { start, end, value } of matcher.all(plain)) {
      if (beginsInsideKatakana(plain, start)) continue
      if (end - start < 3 && endsInsideKatakana(plain, end)) continue
      const mention: Found = { start, end, ...value }
      if (mention.kind !== 'party') {
        found.push(mention)
        continue
      }
      const prefixed = against.some((a) => plain.startsWith(a, start)) && mention.way === 'contextual'
      const clear =
        named.has(mention.origin) || (neighbours.get(mention.origin) ?? []).some((code) => named.has(code))
      if (mention.way === 'contextual' && !prefixed && !clear) continue
      named.add(mention.party.code ?? mention.party.country ?? mention.origin)
      if (prefixed) found.push({ ...mention, start: start + 1, way: 'name' })
      else {
        const whole = extended(plain, mention)
        // Where goods take the noun behind it, the name stays: Russian military equipment.
        found.push(whole, ...(spaced && whole.end > end ? [mention] : []))
      }
    }
    return single.size === 0 ? found : [...found, ...headlineNames(text)]
  }
}
