import { useEffect, useId, useState } from 'preact/hooks'
import { useSpeech } from '../words/speech.tsx'

const day = 86_400_000
const patience = 150

type Props = {
  readonly from: string
  readonly to: string
  readonly value: string | null
  readonly onValue: (day: string | null) => void
}

const dayNumber = (date: string): number => Math.floor(Date.parse(`${date}T00:00:00Z`) / day)
const dayName = (number: number): string => new Date(number * day).toISOString().slice(0, 10)

/** A slider over days: the account as it was known on each. At its end it is as known today. */
export const KnownOn = ({ from, to, value, onValue }: Props) => {
  const { words, formats } = useSpeech()
  const id = useId()
  const [first, last] = [dayNumber(from), dayNumber(to)]
  const [at, setAt] = useState(value === null ? last : dayNumber(value))
  useEffect(() => setAt(value === null ? last : dayNumber(value)), [value, last])
  const wanted = at >= last ? null : dayName(at)
  useEffect(() => {
    if (wanted === value) return
    const timer = setTimeout(() => onValue(wanted), patience)
    return () => clearTimeout(timer)
  }, [wanted, value, onValue])
  const said = wanted === null ? words.ledger.today : formats.date(wanted)
  return (
    <p class="field known-on">
      <label for={id}>
        {words.ledger.knownOn} <output for={id}>{said}</output>
      </label>
      <input
        id={id}
        type="range"
        min={first}
        max={last}
        step={1}
        value={at}
        aria-valuetext={said}
        onInput={(event) => setAt(event.currentTarget.valueAsNumber)}
      />
    </p>
  )
}
