import { useId } from 'preact/hooks'

type Props<T extends string> = {
  readonly label: string
  readonly value: T
  readonly options: readonly (readonly [value: T, name: string])[]
  readonly onValue: (value: T) => void
  /** Takes a row of its own. */
  readonly wide?: boolean
}

/** One of a few things, chosen from a list. */
export const Choice = <T extends string>({ label, value, options, onValue, wide = false }: Props<T>) => {
  const id = useId()
  return (
    <p class={wide ? 'field field-wide' : 'field'}>
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const chosen = options.find(([one]) => one === event.currentTarget.value)
          if (chosen !== undefined) onValue(chosen[0])
        }}
      >
        {options.map(([one, name]) => (
          <option key={one} value={one} selected={one === value}>
            {name}
          </option>
        ))}
      </select>
    </p>
  )
}
