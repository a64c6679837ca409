import type { Verdict } from '../../../src/regimes/verdict.ts'
import { useSpeech } from '../words/speech.tsx'

/** A verdict in words, with a sign of its own beside its colour. */
export const VerdictWords = ({ verdict }: { readonly verdict: Verdict }) => {
  const { words } = useSpeech()
  return <span class={`verdict verdict-${verdict}`}>{words.verdicts[verdict]}</span>
}
