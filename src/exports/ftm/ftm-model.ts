/**
 * The part of the FollowTheMoney model that is used here: the properties of each schema with their types. A test holds it against
 * the model itself, which does not check values when it loads them.
 */
export const ftmModel = {
  PublicBody: { name: 'name', country: 'country', topics: 'topic' },
  LegalEntity: { name: 'name', country: 'country' },
  Article: {
    title: 'string',
    fileName: 'string',
    fileSize: 'number',
    mimeType: 'mimetype',
    language: 'language',
    publisher: 'string',
    publishedAt: 'date',
    sourceUrl: 'url',
    retrievedAt: 'date',
    processingAgent: 'string',
    notes: 'text',
  },
  EconomicActivity: {
    sender: 'entity',
    receiver: 'entity',
    originCountry: 'country',
    destinationCountry: 'country',
    goodsDescription: 'text',
    startDate: 'date',
    endDate: 'date',
    proof: 'entity',
    publisher: 'string',
    sourceUrl: 'url',
    retrievedAt: 'date',
    recordId: 'string',
    summary: 'text',
    description: 'text',
  },
} as const

export type FtmSchema = keyof typeof ftmModel
export type FtmType =
  | 'name'
  | 'country'
  | 'topic'
  | 'string'
  | 'number'
  | 'mimetype'
  | 'language'
  | 'date'
  | 'url'
  | 'text'
  | 'entity'

/** An entity as a line of a FollowTheMoney file has it. */
export type FtmEntity<S extends FtmSchema = FtmSchema> = S extends FtmSchema
  ? {
      readonly id: string
      readonly schema: S
      readonly properties: { readonly [P in keyof (typeof ftmModel)[S]]?: readonly string[] }
    }
  : never
