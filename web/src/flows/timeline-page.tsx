import type { FlowView } from '../router/place.ts'
import { useSpeech } from '../words/speech.tsx'
import type { FlowEntry } from './flow-entry.ts'
import { FlowPage } from './flow-page.tsx'
import { FlowTable } from './flow-table.tsx'
import { TimelineChart } from './timeline-chart.tsx'
import { timelineOf } from './timeline-rows.ts'
import { VerdictLegend } from './verdict-sign.tsx'

const keyOf = ({ suppliers, recipients, goods }: FlowEntry): string =>
  JSON.stringify(
    [suppliers, recipients].map((side) => side.map(({ code, name }) => code ?? name).toSorted()),
  ) + goods

const DrawnTimeline = ({ entries }: { readonly entries: readonly FlowEntry[] }) => {
  const { words } = useSpeech()
  const timeline = timelineOf(entries, keyOf)
  const drawn = timeline.rows.flatMap((row) => row.entries.map(({ entry }) => entry))
  return (
    <>
      {drawn.length > 0 && (
        <figure class="drawing">
          <TimelineChart timeline={timeline} label={words.flows.timelineLabel(timeline.rows.length)} />
          <figcaption>
            <VerdictLegend shown={new Set(drawn.map(({ verdict }) => verdict))} />
            <p class="quiet">{words.flows.timelineHint}</p>
          </figcaption>
        </figure>
      )}
      {drawn.length > 0 && <FlowTable caption={words.flows.inTime} entries={drawn} />}
      {timeline.undated.length > 0 && (
        <FlowTable caption={words.flows.withoutTime} entries={timeline.undated} open={drawn.length === 0} />
      )}
    </>
  )
}

/** When who is said to have supplied whom. */
const TimelinePage = ({ view }: { readonly view: FlowView }) => (
  <FlowPage kind="timeline" view={view}>
    {(entries) => <DrawnTimeline entries={entries} />}
  </FlowPage>
)

export default TimelinePage
