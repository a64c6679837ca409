import type { TargetedSubmitEvent } from 'preact'
import { useState } from 'preact/hooks'
import { asRefused, type Refused, send } from '../api/ask.ts'
import { useSpeech } from '../words/speech.tsx'
import { Field } from './field.tsx'
import { RefusedNote } from './refused-note.tsx'

/** Asks for the desk's token; nothing of the desk is shown before. */
export const SignIn = ({ onOpen }: { readonly onOpen: () => void }) => {
  const { words } = useSpeech()
  const [token, setToken] = useState('')
  const [problem, setProblem] = useState<Refused | null>(null)
  const submit = async (event: TargetedSubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    try {
      await send('/api/session', { token })
      onOpen()
    } catch (error) {
      setProblem(asRefused(error))
    }
  }
  return (
    <form class="sign-in" onSubmit={submit}>
      <h1>{words.signIn.title}</h1>
      <Field
        label={words.signIn.token}
        type="password"
        hint={words.signIn.hint}
        invalid={problem?.status === 401 ? words.signIn.wrong : null}
        value={token}
        onValue={setToken}
      />
      {problem !== null && problem.status !== 401 && <RefusedNote problem={problem} />}
      <button type="submit" class="primary">
        {words.signIn.enter}
      </button>
    </form>
  )
}
