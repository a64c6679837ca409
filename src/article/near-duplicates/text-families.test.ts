import { expect, test } from 'vitest'
import { type Sketch, sketchOfShingles } from './sketch.ts'
import { textFamilies } from './text-families.ts'

type Page = { readonly name: string; readonly sketch: Sketch }

/** A page of stretches of text, each of 500 shingles that no other stretch has. */
const page = (name: string, stretches: string): Page => ({
  name,
  sketch: sketchOfShingles(
    new Set(
      [...stretches].flatMap((s) =>
        Array.from({ length: 500 }, (_, i) => Math.imul(s.charCodeAt(0) * 1000 + i + 1, 0x9e3779b1) >>> 0),
      ),
    ),
  ),
})

/** Where the text of each page appeared first, by name. */
const firsts = (...pages: readonly Page[]): Readonly<Record<string, string>> =>
  Object.fromEntries([...textFamilies(pages)].map(([{ name }, { first }]) => [name, first.name]))

test('a text belongs to the page on which it appeared first', () => {
  expect(firsts(page('wire', 'abcd'), page('other', 'wxyz'), page('paper', 'abcde'))).toEqual({
    wire: 'wire',
    other: 'other',
    paper: 'wire',
  })
})

test('a cut belongs to the whole, and the whole to a cut that appeared before', () => {
  expect(firsts(page('wire', 'abcdef'), page('brief', 'ab'))).toEqual({ wire: 'wire', brief: 'wire' })
  expect(firsts(page('brief', 'ab'), page('wire', 'abcdef'))).toEqual({ wire: 'brief', brief: 'brief' })
})

test('two cuts of one text are one family through the whole', () => {
  expect(firsts(page('first half', 'abc'), page('wire', 'abcdef'), page('second half', 'def'))).toEqual({
    'first half': 'first half',
    wire: 'first half',
    'second half': 'first half',
  })
})

test('a digest of two texts does not make one family of them', () => {
  expect(firsts(page('wire', 'abc'), page('agency', 'xyz'), page('digest', 'abcxyz'))).toEqual({
    wire: 'wire',
    agency: 'agency',
    digest: 'wire',
  })
})

test('copies of copies are found by what the first one printed', () => {
  const copies = Array.from({ length: 30 }, (_, i) => page(`copy ${i}`, 'abcd'))
  const families = firsts(page('wire', 'abcd'), ...copies, page('cut', 'ab'))
  expect(new Set(Object.values(families))).toEqual(new Set(['wire']))
})

test('a later page changes nothing in the families of earlier ones', () => {
  const pages = [page('wire', 'abcd'), page('paper', 'abcde'), page('agency', 'wxyz'), page('site', 'wxy')]
  const before = firsts(...pages)
  expect(firsts(...pages, page('digest', 'abcdwxyz'))).toMatchObject(before)
})

test('each page says how much of the shorter text stands in both', () => {
  const [wire, paper] = [page('wire', 'abcd'), page('paper', 'ab')]
  const place = textFamilies([wire, paper]).get(paper)
  expect(place?.reprint?.of).toBe(wire)
  expect(place?.reprint?.shared.containment).toBeGreaterThan(0.8)
})
