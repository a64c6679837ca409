import { describe, expect, test } from 'vitest'
import { parseFlowList } from './parse-flow-list.ts'

const brief = (text: string) =>
  parseFlowList(text).map(({ line, value, brokenId, problem }) => [line, value, brokenId, problem !== null])

describe('a list in a YAML file', () => {
  test('is given entry by entry with the line on which each begins', () => {
    expect(brief('# flows\n- id: a\n  x: 1\n- id: b\n')).toEqual([
      [2, { id: 'a', x: 1 }, null, false],
      [4, { id: 'b' }, null, false],
    ])
  })

  test('of which one entry is broken has the others, and the id of the broken one', () => {
    expect(brief('- id: a\n- id: b\n  x: [1\n- id: c\n')).toEqual([
      [1, { id: 'a' }, null, false],
      [3, null, 'b', true],
      [4, { id: 'c' }, null, false],
    ])
  })

  test.each([
    ['nothing', '', []],
    ['one mapping', 'id: a', [[1, { id: 'a' }, null, false]]],
    ['words', 'hello', [[1, 'hello', null, false]]],
  ])('may be %s', (_, text, entries) => {
    expect(brief(text)).toEqual(entries)
  })

  test('with aliases that multiply without end is a problem and no crash', () => {
    const bomb = `- &a [1,1,1,1,1,1,1,1,1]\n${[...'bcdefgh']
      .map((name, i) => `- &${name} [${Array.from({ length: 9 }, () => `*${'abcdefg'[i]}`).join(',')}]`)
      .join('\n')}\n`
    expect(parseFlowList(bomb).some(({ problem }) => problem !== null)).toBe(true)
  })
})
