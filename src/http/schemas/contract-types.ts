import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type OpenAPIHono, z } from '@hono/zod-openapi'
import { packageRoot } from '../../adapters/data-files/package-root.ts'
import type { Article } from '../../article/article.ts'
import type { LedgerEntry } from '../../ledger/entry.ts'
import type { Reading } from '../../reading/reading.ts'
import type { ReadingTransfer } from '../../reading/reading-transfer.ts'
import type { Assessment } from '../../regimes/assessment.ts'
import type { Statement } from '../../statements/statement.ts'

type Schema = { readonly [key: string]: unknown }
type Contract = Schema & {
  readonly $defs: Readonly<Record<string, Schema>>
  readonly properties: Readonly<Record<string, Schema & { readonly items?: Schema }>>
}

const contract = JSON.parse(
  readFileSync(join(packageRoot, 'contract', 'reading.schema.json'), 'utf8'),
) as Contract

/** What the contract calls its definitions, as components of the OpenAPI document. */
const nameOf = (definition: string): string => definition.charAt(0).toUpperCase() + definition.slice(1)

const rewritten = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(rewritten)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) =>
      key === '$ref' && typeof inner === 'string'
        ? [key, `#/components/schemas/${nameOf(inner.replace('#/$defs/', ''))}`]
        : [key, rewritten(inner)],
    ),
  )
}

const itemsOf = (property: string): Schema => contract.properties[property]?.items ?? {}

const { $defs, $schema, $id, ...readingSchema } = contract
const schemas: Readonly<Record<string, Schema>> = {
  ...Object.fromEntries(Object.entries($defs).map(([name, schema]) => [nameOf(name), schema])),
  Transfer: itemsOf('transfers'),
  Assessment: itemsOf('assessments'),
  LedgerEntry: itemsOf('ledger'),
  Problem: itemsOf('problems'),
  Reading: readingSchema,
}

/** The contract's own definitions, so that a reading has one shape in files, on the command line and here. */
export const registerContract = (app: OpenAPIHono): void => {
  for (const [name, schema] of Object.entries(schemas))
    app.openAPIRegistry.registerComponent('schemas', name, rewritten(schema) as object)
}

/** A type of the contract, which is checked where readings are made and only described here. */
const described = <T>(name: keyof typeof schemas & string) =>
  z.custom<T>(() => true).openapi({ type: 'object', allOf: [{ $ref: `#/components/schemas/${name}` }] })

export const articleType = described<Article>('Article')
export const statementType = described<Statement>('Statement')
export const transferType = described<ReadingTransfer>('Transfer')
export const assessmentType = described<Assessment>('Assessment')
export const ledgerEntryType = described<LedgerEntry>('LedgerEntry')
export const readingType = described<Reading>('Reading')
