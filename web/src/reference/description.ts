/** What the page needs of an OpenAPI document. */
export type Schema = {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly format?: string
  readonly pattern?: string
  readonly description?: string
}

export type Content = Readonly<Record<string, { readonly schema?: Schema }>>

export type Operation = {
  readonly summary?: string
  readonly parameters?: readonly {
    readonly name: string
    readonly in: string
    readonly required?: boolean
    readonly schema?: Schema
  }[]
  readonly requestBody?: { readonly content?: Content }
  readonly responses?: Readonly<Record<string, { readonly description?: string; readonly content?: Content }>>
}

export type Description = {
  readonly info: { readonly title: string; readonly version: string; readonly description?: string }
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> }
}

const nameOf = (ref: string): string => ref.replace(/^.*\//u, '')

/** A schema in one line: `Statement[]`, `"asserted" | "denied"`, `string (date-time)`. */
export const shapeOf = (schema: Schema | undefined): string => {
  if (schema === undefined) return ''
  if (schema.$ref !== undefined) return nameOf(schema.$ref)
  if (schema.enum !== undefined) return schema.enum.map((one) => JSON.stringify(one)).join(' | ')
  const several = schema.anyOf ?? schema.allOf
  if (several !== undefined)
    return [...new Set(several.map(shapeOf))].join(schema.anyOf === undefined ? ' & ' : ' | ')
  if (schema.items !== undefined) {
    const inner = shapeOf(schema.items)
    return inner.includes(' ') ? `(${inner})[]` : `${inner}[]`
  }
  if (schema.properties !== undefined) {
    const fields = Object.entries(schema.properties).map(
      ([name, field]) => `${name}${schema.required?.includes(name) === true ? '' : '?'}: ${shapeOf(field)}`,
    )
    return `{ ${fields.join('; ')} }`
  }
  const type = typeof schema.type === 'string' ? schema.type : (schema.type ?? []).join(' | ')
  return schema.format === undefined ? type : `${type} (${schema.format})`
}
