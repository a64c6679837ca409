import { expect, test } from 'vitest'
import { examplesSchema } from './example-schema.ts'

const read = (more: object) =>
  examplesSchema.safeParse([
    {
      text: 'x',
      published: '2024-01-02',
      statements: [
        { supplier: 'KP', recipient: 'RU', class: 'arms', stance: 'asserted', phase: 'done', ...more },
      ],
    },
  ])

test.each([
  ['1000000 round more_than', { value: 1000000, unit: 'round', approx: 'more_than' }],
  ['5 tanker', { value: 5, unit: 'tanker', approx: 'exact' }],
  ['1.5 t approx', { value: 1.5, unit: 't', approx: 'approx' }],
  ['20-30 missile range', { value: 20, high: 30, unit: 'missile', approx: 'range' }],
  ['- bbl/d vague', { value: null, unit: 'bbl/d', approx: 'vague' }],
])('the quantity %s', (quantity, value) => {
  expect(read({ quantity }).data?.[0]?.statements[0]?.quantity).toEqual(value)
})

test.each([
  ['2023-09..', { from: '2023-09', to: null }],
  ['..2024-10-01', { from: null, to: '2024-10-01' }],
  ['2023-09..2024', { from: '2023-09', to: '2024' }],
  [2023, { from: '2023', to: '2023' }],
])('the period %s', (period, value) => {
  expect(read({ period }).data?.[0]?.statements[0]?.period).toEqual(value)
})

test.each([
  ['KP', [{ code: 'KP', name: null }]],
  ['Wagner (RU)', [{ code: 'RU', name: 'Wagner' }]],
  ['フーシ派', [{ code: null, name: 'フーシ派' }]],
  [null, []],
  [
    ['CN', 'IN'],
    [
      { code: 'CN', name: null },
      { code: 'IN', name: null },
    ],
  ],
])('the recipient %j', (recipient, value) => {
  expect(read({ recipient }).data?.[0]?.statements[0]?.recipient).toEqual(value)
})

test.each([
  ['a range without its word', { quantity: '20-30 missile' }],
  ['an amount that is vague but has a value', { quantity: '5 round vague' }],
  ['a month that the calendar lacks', { period: '2023-13..' }],
  ['a period without ends', { period: '..' }],
  ['a field that nobody checks', { quantiy: '5 t' }],
])('%s is a fault', (_, wrong) => {
  expect(read(wrong).success).toBe(false)
})
