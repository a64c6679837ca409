import { expect, test } from 'vitest'
import { type Schema, shapeOf } from './description.ts'

test.each<[Schema, string]>([
  [{ $ref: '#/components/schemas/Statement' }, 'Statement'],
  [{ type: 'array', items: { $ref: '#/components/schemas/Statement' } }, 'Statement[]'],
  [{ type: 'array', items: { enum: ['a', 'b'] } }, '("a" | "b")[]'],
  [{ type: ['string', 'null'] }, 'string | null'],
  [{ anyOf: [{ type: 'string', format: 'date-time' }, { type: 'null' }] }, 'string (date-time) | null'],
  [
    { type: 'object', properties: { id: { type: 'string' }, why: { type: 'string' } }, required: ['id'] },
    '{ id: string; why?: string }',
  ],
  [{ allOf: [{ $ref: '#/x/Party' }], type: 'object' }, 'Party'],
])('%j is told as %s', (schema, shape) => {
  expect(shapeOf(schema)).toBe(shape)
})
