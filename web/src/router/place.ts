/** A page of the desk, as its address names it. What is left out of an address is null. */
export type Place =
  | { readonly kind: 'inbox' }
  | { readonly kind: 'document'; readonly id: string; readonly statement: string | null }
  | { readonly kind: 'archived'; readonly id: string; readonly statement: string | null }
  | { readonly kind: 'review'; readonly id: string; readonly statement: string | null }
  | ({ readonly kind: 'queue' } & QueueView)
  | ({ readonly kind: 'transfers' } & RegisterView)
  | ({ readonly kind: 'map' | 'timeline' } & FlowView)
  | { readonly kind: 'transfer'; readonly id: string }
  | ({ readonly kind: 'ledger' } & LedgerView)
  | ({ readonly kind: 'measures' } & MeasuresView)
  | { readonly kind: 'measure'; readonly id: string }
  | { readonly kind: 'reference' }
  | { readonly kind: 'keys' }
  | { readonly kind: 'nowhere' }

export const registerOrders = ['published', 'supplier', 'recipient', 'goods', 'origins', 'verdict'] as const
export type RegisterOrder = (typeof registerOrders)[number]
export const isRegisterOrder = (text: string | null): text is RegisterOrder =>
  registerOrders.some((order) => order === text)

/** Which transfers are shown, in the register, on the map and on the timeline alike. */
export type FlowView = {
  readonly supplier: string | null
  readonly recipient: string | null
  readonly goods: string | null
  readonly verdict: string | null
}

export type RegisterView = FlowView & {
  readonly words: string | null
  readonly order: RegisterOrder
}

/** Which statements wait to be reviewed. */
export type QueueView = {
  readonly document: string | null
  readonly party: string | null
  readonly goods: string | null
}

export type LedgerView = {
  readonly measure: string | null
  readonly window: string | null
  readonly knownOn: string | null
  readonly factor: string | null
  readonly countDisputed: boolean
}

export type MeasuresView = {
  readonly regime: string | null
  readonly on: string | null
  readonly item: string | null
}

/** The register with nothing chosen. */
export const wholeRegister: Extract<Place, { kind: 'transfers' }> = {
  kind: 'transfers',
  supplier: null,
  recipient: null,
  goods: null,
  verdict: null,
  words: null,
  order: 'published',
}

export const wholeQueue: Extract<Place, { kind: 'queue' }> = {
  kind: 'queue',
  document: null,
  party: null,
  goods: null,
}

export const anyAccount: Extract<Place, { kind: 'ledger' }> = {
  kind: 'ledger',
  measure: null,
  window: null,
  knownOn: null,
  factor: null,
  countDisputed: false,
}

export const allMeasures: Extract<Place, { kind: 'measures' }> = {
  kind: 'measures',
  regime: null,
  on: null,
  item: null,
}

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch (error) {
    if (error instanceof URIError) return part
    throw error
  }
}

const flowView = (asked: URLSearchParams): FlowView => ({
  supplier: asked.get('supplier'),
  recipient: asked.get('recipient'),
  goods: asked.get('goods'),
  verdict: asked.get('verdict'),
})

/** The page at an address of the desk. */
export const placeAt = (path: string, query: string): Place => {
  const [first = '', second, third, ...more] = path.split('/').slice(1).map(decoded)
  const asked = new URLSearchParams(query)
  if (more.length > 0) return { kind: 'nowhere' }
  if (first === '' && second === undefined) return { kind: 'inbox' }
  if (first === 'documents' && second !== undefined) {
    const statement = asked.get('statement')
    if (third === undefined) return { kind: 'document', id: second, statement }
    return third === 'review' || third === 'archived'
      ? { kind: third, id: second, statement }
      : { kind: 'nowhere' }
  }
  if (first === 'transfers') {
    if (second !== undefined)
      return third === undefined ? { kind: 'transfer', id: second } : { kind: 'nowhere' }
    const order = asked.get('order')
    return {
      kind: 'transfers',
      ...flowView(asked),
      words: asked.get('words'),
      order: isRegisterOrder(order) ? order : 'published',
    }
  }
  if (third !== undefined) return { kind: 'nowhere' }
  if ((first === 'map' || first === 'timeline') && second === undefined)
    return { kind: first, ...flowView(asked) }
  if (first === 'review' && second === undefined)
    return {
      kind: 'queue',
      document: asked.get('document'),
      party: asked.get('party'),
      goods: asked.get('goods'),
    }
  if (first === 'ledger')
    return {
      kind: 'ledger',
      measure: second ?? null,
      window: asked.get('window'),
      knownOn: asked.get('knownOn'),
      factor: asked.get('factor'),
      countDisputed: asked.get('countDisputed') === 'true',
    }
  if (first === 'measures')
    return second === undefined
      ? { kind: 'measures', regime: asked.get('regime'), on: asked.get('on'), item: asked.get('item') }
      : { kind: 'measure', id: second }
  if (first === 'reference' && second === undefined) return { kind: 'reference' }
  if (first === 'keys' && second === undefined) return { kind: 'keys' }
  return { kind: 'nowhere' }
}

const withQuery = (path: string, fields: Readonly<Record<string, string | null>>): string => {
  const query = new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) =>
      value === null || value === '' ? [] : [[name, value] as [string, string]],
    ),
  ).toString()
  return query === '' ? path : `${path}?${query}`
}

/** The address of a page; `placeAt` reads it back. */
export const addressOf = (place: Place): string => {
  const part = encodeURIComponent
  switch (place.kind) {
    case 'inbox':
    case 'nowhere':
      return '/'
    case 'document':
      return withQuery(`/documents/${part(place.id)}`, { statement: place.statement })
    case 'review':
    case 'archived':
      return withQuery(`/documents/${part(place.id)}/${place.kind}`, { statement: place.statement })
    case 'queue': {
      const { kind: _, ...asked } = place
      return withQuery('/review', asked)
    }
    case 'transfers': {
      const { kind: _, order, ...filter } = place
      return withQuery('/transfers', { ...filter, order: order === 'published' ? null : order })
    }
    case 'map':
    case 'timeline': {
      const { kind, ...filter } = place
      return withQuery(`/${kind}`, filter)
    }
    case 'transfer':
      return `/transfers/${part(place.id)}`
    case 'ledger': {
      const { kind: _, measure, countDisputed, ...rest } = place
      const path = measure === null ? '/ledger' : `/ledger/${part(measure)}`
      return withQuery(path, { ...rest, countDisputed: countDisputed ? 'true' : null })
    }
    case 'measures': {
      const { kind: _, ...asked } = place
      return withQuery('/measures', asked)
    }
    case 'measure':
      return `/measures/${part(place.id)}`
    case 'reference':
      return '/reference'
    case 'keys':
      return '/keys'
  }
}
