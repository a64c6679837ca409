import { partialDate } from '../../text/partial-date.ts'
import { ftmCountries, ftmLanguages } from './ftm-codes.ts'
import { type FtmEntity, type FtmType, ftmModel } from './ftm-model.ts'

/** A value that its property cannot have: a sentence that names the entity and the property. */
export type FtmFault = {
  readonly entity: string
  readonly property: string
  readonly value: string
  readonly message: string
}

/** The longest values by the model's `maxLength`. */
const longest: Readonly<Record<FtmType, number>> = {
  name: 384,
  country: 16,
  topic: 64,
  string: 1024,
  number: 250,
  mimetype: 250,
  language: 16,
  date: 32,
  url: 4096,
  text: 65_000,
  entity: 200,
}

const instant =
  /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,6})?)?(?:Z|[+-]\d\d:?\d\d)?$/u

const isDate = (value: string): boolean =>
  partialDate(value) !== null || partialDate(instant.exec(value)?.[1] ?? '') !== null

const isWebAddress = (value: string): boolean =>
  /^https?:\/\/[^\s/?#]+/iu.test(value) && URL.canParse(value) && !/[\s<>"\\^`{|}]/u.test(value)

/** What a value of each type has to be; null where it is. */
const expected: Readonly<Record<FtmType, (value: string, ids: ReadonlySet<string>) => string | null>> = {
  name: (value) => (value.trim() === '' ? 'a name' : null),
  string: (value) => (value.trim() === '' ? 'a text' : null),
  text: (value) => (value.trim() === '' ? 'a text' : null),
  country: (value) => (ftmCountries.has(value) ? null : 'the code of a country in small letters'),
  language: (value) => (ftmLanguages.has(value) ? null : 'the code of a language by ISO 639-3'),
  topic: (value) => (value === 'gov.national' ? null : 'gov.national'),
  date: (value) => (isDate(value) ? null : 'a date as YYYY, YYYY-MM, YYYY-MM-DD or with a time'),
  url: (value) => (isWebAddress(value) ? null : 'an address that begins with http:// or https://'),
  number: (value) => (/^-?\d+(?:\.\d+)?$/u.test(value) ? null : 'a number'),
  mimetype: (value) => (/^[\w.+-]+\/[\w.+-]+$/u.test(value) ? null : 'a media type'),
  entity: (value, ids) => (ids.has(value) ? null : 'the id of an entity in the same file'),
}

const isIdentifier = (id: string): boolean => /^[A-Za-z0-9][\w.:-]{0,199}$/u.test(id)

const typeOf = ({ schema }: FtmEntity, property: string): FtmType | null => {
  const properties: Readonly<Record<string, FtmType>> = ftmModel[schema]
  return properties[property] ?? null
}

const shown = (value: string): string => (value.length > 80 ? `${value.slice(0, 79)}…` : value)

const faultOf = (
  entity: FtmEntity,
  property: string,
  value: string,
  ids: ReadonlySet<string>,
): FtmFault | null => {
  const type = typeOf(entity, property)
  const wanted =
    type === null
      ? `no property of this name in ${entity.schema}`
      : value.length > longest[type]
        ? `at most ${longest[type]} characters`
        : /\p{Cs}|[\u0000-\u0008\u000b\u000c\u000e-\u001f]/u.test(value)
          ? 'a text without control characters'
          : expected[type](value, ids)
  if (wanted === null) return null
  const message = `${entity.schema} ${entity.id}, ${property}: ${wanted} was expected, “${shown(value)}” was found; it is left out.`
  return { entity: entity.id, property, value, message }
}

/** The entities with the values that the model allows, and what is wrong with the others. */
export const checkFtm = (
  entities: readonly FtmEntity[],
): { readonly entities: readonly FtmEntity[]; readonly faults: readonly FtmFault[] } => {
  const faults: FtmFault[] = []
  const wrongId = entities.filter(({ id }) => !isIdentifier(id))
  for (const { id, schema } of wrongId)
    faults.push({
      entity: id,
      property: 'id',
      value: id,
      message: `${schema} ${shown(id)}, id: an identifier of letters, digits, dots, colons and hyphens was expected; the entity is left out.`,
    })
  const sound = entities.filter(({ id }) => isIdentifier(id))
  const ids = new Set(sound.map(({ id }) => id))
  const checked = sound.map((entity) => {
    const properties = Object.entries(entity.properties).flatMap(([property, values]) => {
      const kept = (values ?? []).filter((value) => {
        const fault = faultOf(entity, property, value, ids)
        if (fault !== null) faults.push(fault)
        return fault === null
      })
      return kept.length === 0 ? [] : [[property, kept] as const]
    })
    return { ...entity, properties: Object.fromEntries(properties) }
  })
  return { entities: checked, faults }
}
