import fc from 'fast-check'

type Schema = {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
}
type Parameter = {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly schema: Schema
}
export type Operation = {
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> }
}
export type Description = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

/** Texts that mean something to a desk: some by the name of the field that takes them, others wherever they fit. */
export type Known = {
  readonly texts: readonly [string, ...string[]]
  readonly byName: Readonly<Record<string, readonly [string, ...string[]]>>
}

/** A request as it is sent, to be shown as it is where it breaks the desk. */
export type AnyRequest = { readonly path: string; readonly type: string | null; readonly body: string | null }

/** What JSON can say and a literal here cannot, or nobody would want to see in a message: in place of its mark as it is sent. */
const marks: readonly (readonly [mark: RegExp, json: string])[] = [
  [/"@deep"/gu, `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
  [/"@endless"/gu, '1e999'],
  [/"@proto":/gu, '"__proto__":'],
  [/@half/gu, '\\ud83d'],
]

/** A body as it goes over the wire. */
export const bodyAsSent = (body: string): string =>
  marks.reduce((text, [mark, json]) => text.replace(mark, () => json), body)

const oddTexts = [
  '',
  ' ',
  '\0',
  'a\0b',
  '@half',
  '__proto__',
  'constructor',
  'toString',
  '../../etc/passwd',
  'C:\\nul',
  '%',
  '%00',
  '%ff',
  "' or '1'='1",
  '"; drop table documents; --',
  '<script>alert(1)</script>',
  'javascript:alert(1)',
  'http://[::1]:1/',
  'http://paper.example/\0',
  'http://a:b@paper.example/',
  '-1',
  '0',
  '1e9',
  'NaN',
  '0x10',
  '9999-99-99',
  '2023-02-31',
  '+275760-09-13',
  '\u202e\u200b\ufeff',
  '😀'.repeat(700),
  'x'.repeat(1999),
  'x'.repeat(20_000),
  Buffer.from('["\\u0000","\\u0000"]').toString('base64url'),
  Buffer.from('["a","b","-1"]').toString('base64url'),
  Buffer.from('["","","","",""]').toString('base64url'),
  Buffer.from('{"length":2}').toString('base64url'),
]
const oddValues: readonly unknown[] = [
  ...oddTexts,
  null,
  true,
  false,
  0,
  -0,
  -1,
  0.5,
  2 ** 31,
  2 ** 53,
  -1e308,
  '@endless',
  '@deep',
  [],
  [[]],
  [null],
  {},
  { '@proto': { polluted: 1 } },
  { constructor: { prototype: { polluted: 1 } } },
  { toString: 1, valueOf: 2 },
  { from: '@deep', to: { toString: null } },
  { length: 3 },
]

const odd = fc.oneof(fc.constantFrom(...oddValues), fc.jsonValue({ maxDepth: 2 }))
const oddText = fc.oneof(fc.constantFrom(...oddTexts), fc.string({ unit: 'binary', maxLength: 40 }))

const textsFor = (name: string, { pattern }: Schema, known: Known): fc.Arbitrary<string> => {
  const fits = (text: string): boolean => pattern === undefined || new RegExp(pattern, 'u').test(text)
  const here = (Object.hasOwn(known.byName, name) ? known.byName[name] : undefined)?.filter(fits) ?? []
  const fitting = known.texts.filter(fits)
  const any = fc.constantFrom(...(fitting.length > 0 ? fitting : known.texts))
  return here.length === 0 ? any : fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...here) }, any)
}

/** How often a value is one that was not asked for: seldom enough that most requests come through the first door. */
const oddShare = 30

/** Values of a field by its schema, mostly as it asks and now and then as it does not. */
const valuesOf = (
  name: string,
  schema: Schema,
  description: Description,
  known: Known,
  depth = 0,
): fc.Arbitrary<unknown> => {
  const inner = (field: string, one: Schema): fc.Arbitrary<unknown> =>
    valuesOf(field, one, description, known, depth + 1)
  const ofType = (type: string): fc.Arbitrary<unknown> => {
    switch (type) {
      case 'object': {
        const fields = Object.entries(schema.properties ?? {}).map(
          ([field, one]) => [field, inner(field, one)] as const,
        )
        const record = (requiredKeys: string[]) => fc.record(Object.fromEntries(fields), { requiredKeys })
        const needed = (schema.required ?? []).filter((field) => fields.some(([one]) => one === field))
        return fc.oneof({ weight: 9, arbitrary: record(needed) }, { weight: 1, arbitrary: record([]) })
      }
      case 'array':
        return fc.array(inner(name, schema.items ?? {}), { maxLength: 3 })
      case 'integer':
        return fc.integer({ min: 0, max: 200 })
      case 'number':
        return fc.double({ noNaN: true })
      case 'boolean':
        return fc.boolean()
      case 'null':
        return fc.constant(null)
      default:
        return textsFor(name, schema, known)
    }
  }
  const asAsked = (): fc.Arbitrary<unknown> => {
    if (depth > 6) return fc.constant(null)
    if (schema.$ref !== undefined) {
      const found = description.components.schemas[schema.$ref.split('/').at(-1) ?? '']
      return found === undefined ? odd : inner(name, found)
    }
    const choices = schema.anyOf ?? schema.oneOf ?? schema.allOf
    if (choices !== undefined && choices.length > 0)
      return fc.oneof(...choices.map((one) => inner(name, one)))
    if (schema.enum !== undefined) return fc.constantFrom(...schema.enum)
    return fc.oneof(...[schema.type ?? 'string'].flat().map(ofType))
  }
  return fc.oneof({ weight: oddShare, arbitrary: asAsked() }, { weight: 1, arbitrary: odd })
}

/** As a parameter holds it: a text as it is, anything else as JSON. */
const asText = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''))

const textsOf = ({ name, schema }: Parameter, description: Description, known: Known): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 9, arbitrary: valuesOf(name, schema, description, known).map(asText) },
    { weight: 1, arbitrary: oddText },
  )

const encoded = (text: string): string =>
  encodeURIComponent(text.replaceAll('@half', '').replace(/\p{Cs}/gu, '�'))

/** Requests to one route, as its description asks for and otherwise. */
export const requestsTo = (
  route: string,
  operation: Operation,
  description: Description,
  known: Known,
  pages: readonly [string, ...string[]],
): fc.Arbitrary<AnyRequest> => {
  const parameters = operation.parameters ?? []
  const inPath = parameters.filter((one) => one.in === 'path')
  const inQuery = parameters.filter((one) => one.in === 'query')
  const fields = (some: readonly Parameter[]) =>
    fc.record(Object.fromEntries(some.map((one) => [one.name, textsOf(one, description, known)] as const)), {
      requiredKeys: some.filter((one) => one.in === 'path' || one.required === true).map(({ name }) => name),
    })
  const content = Object.entries(operation.requestBody?.content ?? {})
  const bodies = content.map(([type, { schema }]) =>
    type.endsWith('json')
      ? valuesOf('', schema, description, known).map((value) => ({
          type,
          body: JSON.stringify(value) ?? 'null',
        }))
      : fc.oneof(fc.constantFrom(...pages), fc.string({ unit: 'binary' })).map((body) => ({ type, body })),
  )
  const withoutBody = fc.constant({ type: null, body: null })
  const body =
    bodies.length === 0
      ? withoutBody
      : fc.oneof(
          { weight: 20, arbitrary: fc.oneof(...bodies) },
          { weight: 1, arbitrary: withoutBody },
          {
            weight: 2,
            arbitrary: fc.record({
              type: fc.constantFrom('application/json', 'text/plain', 'application/octet-stream', 'x'),
              body: fc.oneof(oddText, fc.constantFrom('{', '[]', 'null', '{"a":', '\ufeff{}', '"@deep"')),
            }),
          },
        )
  return fc.tuple(fields(inPath), fields(inQuery), body).map(([path, query, sent]) => {
    const place = Object.entries(path).reduce(
      (whole, [name, value]) => whole.replace(`{${name}}`, () => encoded(String(value))),
      route,
    )
    const asked = Object.entries(query).map(([name, value]) => `${name}=${encoded(String(value))}`)
    return { path: `${place}?${asked.join('&')}`, ...sent }
  })
}
