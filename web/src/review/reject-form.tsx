import type { TargetedSubmitEvent } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Field } from '../shell/field.tsx'
import { useSpeech } from '../words/speech.tsx'

type Props = { readonly onReject: (why: string) => void; readonly onCancel: () => void }

/** Asks why a statement is rejected; the reason may stay empty. */
export const RejectForm = ({ onReject, onCancel }: Props) => {
  const { words } = useSpeech()
  const [why, setWhy] = useState('')
  const form = useRef<HTMLFormElement>(null)
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), [])
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    onReject(why)
  }
  return (
    <form ref={form} class="correction" onSubmit={submit} aria-label={words.review.rejectTitle}>
      <h3>{words.review.rejectTitle}</h3>
      <Field label={words.review.why} hint={words.review.whyHint} value={why} onValue={setWhy} />
      <p class="buttons">
        <button type="submit" class="primary">
          {words.review.reject}
        </button>
        <button type="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
    </form>
  )
}
