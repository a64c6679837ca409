import { geoArea, geoCentroid } from 'd3-geo'
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import atlasAddress from 'world-atlas/countries-110m.json?url'
import { lettersOf } from './country-numbers.ts'

export type Country = Feature<Polygon | MultiPolygon>
export type Atlas = {
  readonly countries: readonly { readonly code: string | null; readonly shape: Country }[]
  /** Longitude and latitude at which a state's arrows begin and end. */
  readonly places: ReadonlyMap<string, readonly [number, number]>
}

/** Places that are too small for the atlas, and the European Union at its seat. */
const small: readonly (readonly [string, readonly [number, number]])[] = [
  ['SG', [103.8, 1.35]],
  ['HK', [114.2, 22.3]],
  ['MO', [113.5, 22.2]],
  ['BH', [50.6, 26.1]],
  ['MT', [14.4, 35.9]],
  ['MU', [57.6, -20.3]],
  ['SC', [55.5, -4.6]],
  ['MV', [73.5, 4.2]],
  ['KM', [43.3, -11.7]],
  ['CV', [-23.6, 15.1]],
  ['ST', [6.7, 0.3]],
  ['AG', [-61.8, 17.1]],
  ['BB', [-59.5, 13.2]],
  ['KN', [-62.7, 17.3]],
  ['VC', [-61.2, 13.3]],
  ['MH', [171.2, 7.1]],
  ['PW', [134.5, 7.5]],
  ['FM', [158.2, 6.9]],
  ['TV', [179.2, -8.5]],
  ['KI', [173, 1.4]],
  ['WS', [-172.1, -13.8]],
  ['TO', [-175.2, -21.2]],
  ['CK', [-159.8, -21.2]],
  ['EU', [4.4, 50.8]],
]

const parts = (shape: Country): readonly Polygon[] =>
  shape.geometry.type === 'Polygon'
    ? [shape.geometry]
    : shape.geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }))

/** The middle of the largest part: that of France is in Europe. */
const middleOf = (shape: Country): readonly [number, number] => {
  const [largest] = parts(shape).toSorted((a, b) => geoArea(b) - geoArea(a))
  return geoCentroid(largest ?? shape.geometry)
}

type World = Topology<{ readonly countries: GeometryCollection }>

/** The atlas of the world, from the desk itself; asked for when a map is looked at. */
export const loadAtlas = async (): Promise<Atlas> => {
  const answer = await fetch(atlasAddress)
  if (!answer.ok) throw new Error(`the atlas: ${answer.status}`)
  const world: World = await answer.json()
  const countries = feature(world, world.objects.countries).features.flatMap((one) => {
    const { geometry } = one
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return []
    const code = lettersOf.get(String(one.id ?? '')) ?? null
    // Nobody ships to Antarctica, and it would take a sixth of the map.
    return code === 'AQ' ? [] : [{ code, shape: { ...one, geometry } }]
  })
  return {
    countries,
    places: new Map([
      ...countries.flatMap(({ code, shape }) => (code === null ? [] : [[code, middleOf(shape)] as const])),
      ...small,
    ]),
  }
}
