import type { TargetedInputEvent } from 'preact'
import { useId } from 'preact/hooks'

type Props = {
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly onValue: (value: string) => void
  readonly type?: 'text' | 'password'
  readonly invalid?: string | null
}

/** One line to write in, with its label above and its hint below. */
export const Field = ({ label, hint, value, onValue, type = 'text', invalid }: Props) => {
  const id = useId()
  const told = invalid ?? hint
  const shared = {
    id,
    value,
    autocomplete: 'off',
    'aria-describedby': told === undefined ? undefined : `${id}-hint`,
    'aria-invalid': invalid == null ? undefined : true,
    onInput: (event: TargetedInputEvent<HTMLInputElement>) => onValue(event.currentTarget.value),
  } as const
  return (
    <p class="field">
      <label for={id}>{label}</label>
      {type === 'password' ? <input {...shared} type="password" /> : <input {...shared} type="text" />}
      {told !== undefined && (
        <span id={`${id}-hint`} class={invalid == null ? 'hint' : 'hint hint-wrong'}>
          {told}
        </span>
      )}
    </p>
  )
}
