import { expect, test } from 'vitest'
import { csvText } from './csv-text.ts'

test.each([
  ['plain', 'plain'],
  ['=1+1', "'=1+1"],
  ['+49 30', "'+49 30"],
  ['-5', "'-5"],
  ['@here', "'@here"],
  ['\t=1', "'\t=1"],
  ['\r=1', '"\'\r=1"'],
  ['\n=1', '"\'\n=1"'],
  ['  =1', "'  =1"],
  ['\ufeff@SUM(A1)', "'\ufeff@SUM(A1)"],
  ['＝1+1', "'＝1+1"],
  ['＋1', "'＋1"],
  ['－1', "'－1"],
  ['＠A1', "'＠A1"],
  ['a=1', 'a=1'],
  ['a,b', '"a,b"'],
  ['say "x"', '"say ""x"""'],
  ['two\nlines', '"two\nlines"'],
  ['=A1,B1', '"\'=A1,B1"'],
  [-5, '-5'],
  [null, ''],
])('the cell %j is written as %s', (cell, written) => {
  expect(csvText(['head'], [[cell]])).toBe(`head\r\n${written}\r\n`)
})
