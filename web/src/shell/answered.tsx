import type { ComponentChildren } from 'preact'
import type { Asked } from '../api/ask.ts'
import { useSpeech } from '../words/speech.tsx'
import { RefusedNote } from './refused-note.tsx'

type Props<T> = { readonly asked: Asked<T>; readonly children: (value: T) => ComponentChildren }

/** Shows an answer once it is there; the one before stays meanwhile, and what was refused is said in words. */
export const Answered = <T,>({ asked: { answer, again }, children }: Props<T>) => {
  const { words } = useSpeech()
  if (answer.kind === 'refused') return <RefusedNote problem={answer.problem} onAgain={again} />
  const value = answer.kind === 'there' ? answer.value : answer.before
  if (value === null)
    return (
      <p class="quiet" aria-busy="true">
        {words.waiting}
      </p>
    )
  return <>{children(value)}</>
}
