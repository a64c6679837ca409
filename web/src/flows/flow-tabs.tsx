import { type FlowView, type Place, wholeRegister } from '../router/place.ts'
import { Link } from '../router/router.tsx'
import { useSpeech } from '../words/speech.tsx'

type Shown = 'transfers' | 'map' | 'timeline'

/** The same transfers as a register, a map or a timeline; what was chosen is taken along. */
export const FlowTabs = ({ view, shown }: { readonly view: FlowView; readonly shown: Shown }) => {
  const { words } = useSpeech()
  const { supplier, recipient, goods, verdict } = view
  const chosen = { supplier, recipient, goods, verdict }
  const places: Readonly<Record<Shown, Place>> = {
    transfers: { ...wholeRegister, ...chosen },
    map: { kind: 'map', ...chosen },
    timeline: { kind: 'timeline', ...chosen },
  }
  return (
    <nav class="tabs" aria-label={words.flows.views}>
      {(['transfers', 'map', 'timeline'] as const).map((one) => (
        <Link key={one} to={places[one]} current={one === shown}>
          {words.flows.tabs[one]}
        </Link>
      ))}
    </nav>
  )
}
