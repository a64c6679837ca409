import { useId } from 'preact/hooks'

type Props = { readonly label: string; readonly value: string; readonly onValue: (value: string) => void }

/** Several lines to write in, with their label above. */
export const WriteArea = ({ label, value, onValue }: Props) => {
  const id = useId()
  return (
    <p class="field field-wide">
      <label for={id}>{label}</label>
      <textarea id={id} rows={3} value={value} onInput={(event) => onValue(event.currentTarget.value)} />
    </p>
  )
}
