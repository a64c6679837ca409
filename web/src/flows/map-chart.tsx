import { geoNaturalEarth1, geoPath } from 'd3-geo'
import type { MultiPoint } from 'geojson'
import { useMemo } from 'preact/hooks'
import { useWidth } from '../ledger/use-width.ts'
import type { FlowView } from '../router/place.ts'
import { Link } from '../router/router.tsx'
import { useSpeech } from '../words/speech.tsx'
import { arcBetween, type Point } from './arc.ts'
import type { Atlas } from './atlas.ts'
import type { Route } from './routes-of.ts'
import { VerdictSign } from './verdict-sign.tsx'

type Props = {
  readonly atlas: Atlas
  readonly routes: readonly Route[]
  readonly view: FlowView
  readonly label: string
}

const closest = 3.6

/** The part of the world in which the routes lie, with room around them; the Pacific in the middle, since most of them are there. */
const projectionFor = (places: readonly (readonly [number, number])[], width: number, height: number) => {
  const projection = geoNaturalEarth1().rotate([-150, 0])
  const room = Math.min(90, width * 0.14)
  const whole = projection
    .fitExtent(
      [
        [0, 0],
        [width, height],
      ],
      { type: 'Sphere' },
    )
    .scale()
  const points: MultiPoint = { type: 'MultiPoint', coordinates: places.map(([x, y]) => [x, y]) }
  projection.fitExtent(
    [
      [room, room * 0.7],
      [width - room, height - room * 0.7],
    ],
    points,
  )
  if (projection.scale() > whole * closest || !Number.isFinite(projection.scale())) {
    projection.scale(whole * closest).translate([0, 0])
    const [x, y] = geoPath(projection).centroid(points)
    projection.translate([width / 2 - x, height / 2 - y])
  }
  return projection
}

const thickness = (transfers: number): number => Math.min(9, 1.5 + Math.sqrt(transfers) * 1.2)

/** The routes as arrows between states, on a map of the world. */
export const MapChart = ({ atlas, routes, view, label: title }: Props) => {
  const { words, names } = useSpeech()
  const [element, width] = useWidth(900)
  const height = Math.max(300, Math.min(640, width * 0.58))
  const codes = [...new Set(routes.flatMap(({ from, to }) => [from, to]))]
  const key = codes.join(' ')
  const drawn = useMemo(() => {
    const places = key.split(' ').flatMap((code) => {
      const place = atlas.places.get(code)
      return place === undefined ? [] : [[code, place] as const]
    })
    const projection = projectionFor(
      places.map(([, place]) => place),
      width,
      height,
    ).clipExtent([
      [0, 0],
      [width, height],
    ])
    const path = geoPath(projection)
    return {
      land: atlas.countries.map(({ code, shape }) => ({ code, d: path(shape) ?? '' })),
      points: new Map<string, Point>(
        places.flatMap(([code, [longitude, latitude]]) => {
          const point = projection([longitude, latitude])
          return point === null ? [] : [[code, point] as const]
        }),
      ),
    }
  }, [atlas, key, width, height])
  const involved = new Set(codes)
  return (
    <div class="map" ref={element}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <title>{title}</title>
        <g>
          {drawn.land.map(({ code, d }, index) => (
            <path
              key={index}
              class={code !== null && involved.has(code) ? 'land land-involved' : 'land'}
              d={d}
            />
          ))}
        </g>
        {routes.map(({ from, to, verdict, entries }) => {
          const [start, end] = [drawn.points.get(from), drawn.points.get(to)]
          if (start === undefined || end === undefined) return null
          const wide = thickness(entries.length)
          const { line, middle, head } = arcBetween(start, end, wide)
          const [only] = entries
          const label = words.flows.route(
            names.country(from),
            names.country(to),
            entries.length,
            words.verdicts[verdict],
          )
          return (
            <Link
              key={`${from} ${to}`}
              class={`route route-of-${verdict}`}
              label={label}
              to={
                entries.length === 1 && only !== undefined
                  ? { kind: 'transfer', id: only.id }
                  : {
                      kind: 'timeline',
                      ...view,
                      supplier: from,
                      recipient: to,
                    }
              }
            >
              <title>{label}</title>
              <path class="route-reach" d={line} />
              <path class={`route-line route-${verdict}`} d={line} stroke-width={wide} />
              <path class={`route-head sign-${verdict}`} d={head} />
              <VerdictSign verdict={verdict} x={middle[0]} y={middle[1]} />
            </Link>
          )
        })}
        <g class="map-names">
          {[...drawn.points].map(([code, [x, y]]) => (
            <g key={code}>
              <circle cx={x} cy={y} r={3} />
              <text
                x={x > width - 90 ? x - 7 : x + 7}
                y={y + 4}
                text-anchor={x > width - 90 ? 'end' : 'start'}
              >
                {names.country(code)}
              </text>
            </g>
          ))}
        </g>
      </svg>
    </div>
  )
}
