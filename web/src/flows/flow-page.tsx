import type { ComponentChildren } from 'preact'
import { type FlowView, wholeRegister } from '../router/place.ts'
import { Link, useRouter } from '../router/router.tsx'
import { Answered } from '../shell/answered.tsx'
import { useTitle } from '../shell/use-title.ts'
import { useSpeech } from '../words/speech.tsx'
import type { FlowEntry } from './flow-entry.ts'
import { FlowFilter } from './flow-filter.tsx'
import { FlowTabs } from './flow-tabs.tsx'
import { drawnAtMost, fitsView, useFlows } from './use-flows.ts'

type Props = {
  readonly kind: 'map' | 'timeline'
  readonly view: FlowView
  readonly children: (entries: readonly FlowEntry[]) => ComponentChildren
}

/** The frame of a drawing of transfers: its views, its filters, and what to say where there is nothing to draw. */
export const FlowPage = ({ kind, view, children }: Props) => {
  const { words } = useSpeech()
  const { adjust } = useRouter()
  const { asked, entries } = useFlows()
  const shown = entries.filter((entry) => fitsView(entry, view))
  const { title, lead } = words.flows[kind]
  useTitle(title)
  return (
    <>
      <h1>{title}</h1>
      <FlowTabs view={view} shown={kind} />
      <p class="lead">{lead}</p>
      <Answered asked={asked}>
        {() =>
          entries.length === 0 ? (
            <p class="quiet">{words.register.empty}</p>
          ) : (
            <>
              <FlowFilter view={view} entries={entries} onView={(next) => adjust({ kind, ...next })} />
              <p class="quiet tabular" role="status">
                {words.register.shown(shown.length, entries.length)}
                {entries.length === drawnAtMost && ` · ${words.flows.newestOnly(drawnAtMost)}`}
              </p>
              {shown.length === 0 ? (
                <p>
                  {words.register.noneLeft} <Link to={wholeRegister}>{words.register.title}</Link>
                </p>
              ) : (
                children(shown)
              )}
            </>
          )
        }
      </Answered>
    </>
  )
}
