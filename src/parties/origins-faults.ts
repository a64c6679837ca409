import type { Gazetteer } from './gazetteer.ts'
import type { OriginsData } from './origins-data.ts'

/** Something wrong at a place in `origins.yaml`. */
export type OriginsFault = { readonly path: readonly (string | number)[]; readonly message: string }

/** What in the data about origins the gazetteer does not know, and what stands there twice. */
export const originsFaults = (
  { institutions, registers, within }: OriginsData,
  gazetteer: Gazetteer,
): readonly OriginsFault[] => {
  const states = new Set(gazetteer.states.map(({ code }) => code))
  const bodies = new Set(gazetteer.organisations.map(({ id }) => id))
  const offices = new Set(gazetteer.people.map(({ office }) => office.en))
  const unknown = (path: OriginsFault['path'], value: string, known: ReadonlySet<string>, where: string) =>
    known.has(value) ? [] : [{ path, message: `"${value}" is not in ${where}` }]
  const holders = institutions.flatMap((institution) => institution.offices)
  return [
    ...institutions.flatMap((institution, i) => [
      ...Object.keys(institution.own).flatMap((code) =>
        unknown(['institutions', i, 'own', code], code, states, 'data/parties/states'),
      ),
      ...institution.offices.flatMap((office, j) => [
        ...unknown(['institutions', i, 'offices', j], office, offices, 'people.yaml'),
        ...(holders.filter((other) => other === office).length > 1
          ? [{ path: ['institutions', i, 'offices', j], message: `"${office}" speaks for two institutions` }]
          : []),
      ]),
    ]),
    ...registers.flatMap((id, i) => unknown(['registers', i], id, bodies, 'organisations.yaml')),
    ...Object.entries(within).flatMap(([part, whole]) => [
      ...unknown(['within', part], part, bodies, 'organisations.yaml'),
      ...unknown(['within', part], whole, bodies, 'organisations.yaml'),
    ]),
  ]
}
