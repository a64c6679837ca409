import { expect, test } from 'vitest'
import { readCsv } from './read-csv.ts'

test('rows have their cells by name, their text as it came, and the line that they end on', () => {
  const { header, rows } = readCsv('\ufeffa,b\r\n1,"two\nlines"\r\n\r\n3,"4,5"\r\n')
  expect(header).toEqual(['a', 'b'])
  expect(rows.map(({ line, cells, raw }) => [line, cells.b, raw])).toEqual([
    [3, 'two\nlines', '1,"two\nlines"'],
    [5, '4,5', '3,"4,5"'],
  ])
})

test('a quote that is never closed spoils its own line, and the others are read', () => {
  const { rows, broken, problem } = readCsv('a,b\n1,2\n3,"4\n5,6\n')
  expect(rows.map(({ line, cells }) => [line, cells.a])).toEqual([
    [2, '1'],
    [4, '5'],
  ])
  expect(broken).toMatchObject([{ line: 3, message: expect.stringContaining('is no row of a table') }])
  expect(problem).toBeNull()
})

test('a text of which no line is a row is no table', () => {
  expect(readCsv('a,b\n"unclosed').problem).toContain('no table')
})
