import { flightStream, flightValues } from './flight.ts'
import { isObject, type JsonValue, listOf, parseJson } from './json-value.ts'
import { plainText } from './plain-text.ts'

const shortest = 60
const shortestWide = 25
const leastText = 200
const mostValues = 200_000
const deepest = 60

const wide = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u
const closes = /[.!?。！？](?:["”’»」』)）]*\s|["”’»」』)）]*$|<)/u
const notText = /[{};=]\s*[{};]|^\s*(?:https?:|data:|\/)|function\s*\(|<svg/u

const isProse = (text: string): boolean =>
  text.length >= (wide.test(text) ? shortestWide : shortest) &&
  closes.test(text) &&
  !notText.test(text.slice(0, 300))

type Group = { readonly texts: Set<string>; characters: number }

/** Groups the running texts of JSON by where they stand: by their path, the numbers of lists left out. */
const groupsOf = (values: readonly JsonValue[]): ReadonlyMap<string, Group> => {
  const groups = new Map<string, Group>()
  const stack = values.map((value) => ({ value, path: '', depth: 0 })).reverse()
  for (let seen = 0; stack.length > 0 && seen < mostValues; seen += 1) {
    const entry = stack.pop()
    if (entry === undefined || entry.depth > deepest) continue
    const { value, path, depth } = entry
    if (typeof value === 'string') {
      if (!isProse(value)) continue
      const group = groups.get(path) ?? { texts: new Set(), characters: 0 }
      groups.set(path, group)
      if (group.texts.has(value)) continue
      group.texts.add(value)
      group.characters += value.length
    } else if (isObject(value))
      for (const key of Object.keys(value).reverse())
        stack.push({ value: value[key] ?? null, path: `${path}.${key}`, depth: depth + 1 })
    else for (const item of [...listOf(value)].reverse()) stack.push({ value: item, path, depth: depth + 1 })
  }
  return groups
}

/**
 * The running text that a page's scripts hold for its application to draw (`__NEXT_DATA__`, streamed Next.js rows):
 * of all places in that state the one with the most text, as paragraphs; none where there is too little.
 */
export const appStateText = (scripts: readonly string[]): readonly string[] => {
  const stated = scripts.filter((script) => /^\s*\{/u.test(script)).map(parseJson)
  const stream = flightStream(scripts)
  const values = [...stated, ...flightValues(stream)].filter((value) => value !== undefined)
  const [most] = [...groupsOf(values).values()].sort((a, b) => b.characters - a.characters)
  if (most === undefined || most.characters < leastText) return []
  return [...most.texts]
    .flatMap((text) => plainText(text).split('\n'))
    .map((text) => text.trim())
    .filter((text) => text !== '')
}
