import { useEffect, useState } from 'preact/hooks'
import type { FlowView } from '../router/place.ts'
import { useSpeech } from '../words/speech.tsx'
import { type Atlas, loadAtlas } from './atlas.ts'
import type { FlowEntry } from './flow-entry.ts'
import { FlowPage } from './flow-page.tsx'
import { FlowTable } from './flow-table.tsx'
import { MapChart } from './map-chart.tsx'
import { routesOf } from './routes-of.ts'
import { VerdictLegend } from './verdict-sign.tsx'

type DrawnProps = { readonly entries: readonly FlowEntry[]; readonly view: FlowView }

const DrawnMap = ({ entries, view }: DrawnProps) => {
  const { words } = useSpeech()
  const [atlas, setAtlas] = useState<Atlas | 'waits' | 'missing'>('waits')
  useEffect(() => {
    loadAtlas().then(setAtlas, () => setAtlas('missing'))
  }, [])
  if (atlas === 'waits') return <p class="quiet">{words.waiting}</p>
  const isPlace = (code: string): boolean => atlas !== 'missing' && atlas.places.has(code)
  const { routes, placeless } = routesOf(entries, isPlace)
  const placed = entries.filter((entry) => !placeless.includes(entry))
  return (
    <>
      {atlas === 'missing' && <p>{words.flows.noAtlas}</p>}
      {atlas !== 'missing' && routes.length > 0 && (
        <figure class="drawing">
          <MapChart atlas={atlas} routes={routes} view={view} label={words.flows.mapLabel(routes.length)} />
          <figcaption>
            <VerdictLegend shown={new Set(routes.map(({ verdict }) => verdict))} />
            <p class="quiet">{words.flows.mapHint}</p>
          </figcaption>
        </figure>
      )}
      {placed.length > 0 && <FlowTable caption={words.flows.onMap} entries={placed} />}
      {placeless.length > 0 && (
        <FlowTable caption={words.flows.offMap} entries={placeless} open={routes.length === 0} />
      )}
    </>
  )
}

/** Who is said to supply whom, on a map. */
const MapPage = ({ view }: { readonly view: FlowView }) => (
  <FlowPage kind="map" view={view}>
    {(entries) => <DrawnMap entries={entries} view={view} />}
  </FlowPage>
)

export default MapPage
