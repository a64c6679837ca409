import { z } from 'zod'
import { partialDate } from '../../text/partial-date.ts'
import { manifestSchema } from './manifest.ts'

const hash = z.string().regex(/^[0-9a-f]{64}$/u, 'a SHA-256 of 64 digits was expected')
const instant = z.iso.datetime({ offset: true })
const text = z.string().max(10_000)
const maybe = text.nullable()

const quote = z
  .object({ start: z.int().min(0), end: z.int().min(0), text: z.string() })
  .refine(
    ({ start, end, text: words }) => end - start === words.length,
    'a quote as long as its span was expected',
  )

const date = z.string().transform((value, c) => {
  const found = partialDate(value)
  if (found !== null) return found
  c.addIssue({ code: 'custom', message: 'a date was expected' })
  return z.NEVER
})

const item = z.object({ title: maybe, byline: maybe, outlet: maybe, published: maybe, language: maybe })

const options = z.object({
  mediaType: maybe,
  charset: maybe,
  address: maybe,
  outlet: maybe,
  language: maybe,
  published: date.nullable(),
  strict: z.boolean(),
  item: item.nullable(),
})

const document = z.object({
  id: z.string().regex(/^sha256:[0-9a-f]{64}$/u, 'sha256: and 64 digits were expected'),
  name: text,
  address: maybe,
  bytes: z.int().min(0),
  record: text,
  text: z.object({ record: text, sha256: hash }),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  publishedOn: maybe,
  readAt: instant.nullable(),
  reading: text,
  engine: text,
  options,
  statements: z.array(z.object({ id: text, quotes: z.array(quote) })),
})

const subject = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('everything') }),
  z.object({ kind: z.literal('document'), document: z.templateLiteral(['sha256:', z.string()]) }),
  z.object({ kind: z.literal('transfer'), transfer: text }),
  z.object({
    kind: z.literal('case'),
    case: text,
    title: text,
    openedBy: text,
    openedAt: instant,
    changedBy: text,
    changedAt: instant,
  }),
])

/** What a manifest has to be, whoever wrote it. */
export const manifestType = z.object({
  schema: z.literal(manifestSchema),
  program: text,
  madeAt: instant,
  subject,
  documents: z.array(document),
})

export const outerManifestType = manifestType.extend({
  archive: z.object({ name: text, bytes: z.int().min(0), sha256: hash }),
})
