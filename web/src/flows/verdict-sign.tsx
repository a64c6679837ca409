import { type Verdict, verdicts } from '../../../src/regimes/verdict.ts'
import { useSpeech } from '../words/speech.tsx'

/** A shape for each verdict, ten units wide around the origin, so that no colour has to be told from another. */
const shapes: Readonly<Record<Verdict, string>> = {
  prohibited: 'M-5 -5 H5 V5 H-5 Z',
  cap_exceeded: 'M0 -6 L6 5 H-6 Z',
  cannot_tell: 'M-5 0 A5 5 0 1 1 5 0 A5 5 0 1 1 -5 0 M-2.5 -2.5 L2.5 2.5 M2.5 -2.5 L-2.5 2.5',
  counts_against_cap: 'M0 -6 L6 0 L0 6 L-6 0 Z',
  notification_required: 'M0 6 L6 -5 H-6 Z',
  exempt: 'M-5 0 A5 5 0 1 1 5 0 A5 5 0 1 1 -5 0',
  outside: 'M-4 0 H4',
}

type Props = { readonly verdict: Verdict; readonly x: number; readonly y: number }

export const VerdictSign = ({ verdict, x, y }: Props) => (
  <path
    class={`sign sign-${verdict}`}
    d={shapes[verdict]}
    transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
  />
)

/** What the shapes and lines mean, of those verdicts that are drawn. */
export const VerdictLegend = ({ shown }: { readonly shown: ReadonlySet<Verdict> }) => {
  const { words } = useSpeech()
  return (
    <ul class="sign-legend">
      {verdicts
        .filter((verdict) => shown.has(verdict))
        .map((verdict) => (
          <li key={verdict}>
            <svg width="44" height="16" viewBox="-22 -8 44 16" aria-hidden="true">
              <path class={`route-line route-${verdict}`} d="M-22 0 H22" />
              <VerdictSign verdict={verdict} x={0} y={0} />
            </svg>{' '}
            {words.verdicts[verdict]}
          </li>
        ))}
    </ul>
  )
}
