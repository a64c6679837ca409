import type { Phase, Stance } from '../../../src/statements/statement.ts'
import { useSpeech } from '../words/speech.tsx'

/** The speaker's stance with its sign, and the phase where it is not simply done. */
export const StanceWords = ({ stance, phase }: { readonly stance: Stance; readonly phase: Phase }) => {
  const { words } = useSpeech()
  return (
    <span class={`stance stance-${stance}`}>
      {words.stances[stance]}
      {phase !== 'done' && <span class="phase">{words.phases[phase]}</span>}
    </span>
  )
}
