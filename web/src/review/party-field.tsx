import { useId, useState } from 'preact/hooks'
import type { Span } from '../../../src/text/span.ts'
import { useSpeech } from '../words/speech.tsx'
import type { DraftParty } from './draft.ts'

type Props = {
  readonly label: string
  readonly parties: readonly DraftParty[]
  readonly onParties: (parties: readonly DraftParty[]) => void
  /** The words that are selected in the article just now. */
  readonly selected: () => Span | null
}

/** Who stands in a role: taken out one by one, put in by a name or a country, with the selected words where there are any. */
export const PartyField = ({ label, parties, onParties, selected }: Props) => {
  const { words, names, vocabulary } = useSpeech()
  const id = useId()
  const [text, setText] = useState('')
  const byName = new Map(vocabulary.countries.map((code) => [names.country(code).toLowerCase(), code]))
  const add = (): void => {
    const name = text.trim()
    if (name === '') return
    const code = byName.get(name.toLowerCase()) ?? (vocabulary.countries.includes(name) ? name : null)
    onParties([...parties, { code, country: code, name, span: selected() }])
    setText('')
  }
  return (
    <fieldset class="party-field">
      <legend>{label}</legend>
      <ul class="chips">
        {parties.length === 0 && <li class="quiet">{words.review.noParty}</li>}
        {parties.map((party, index) => (
          <li key={`${party.name} ${party.code}`} class="chip">
            {names.party(party)}
            {party.span !== null && <small> {words.review.fromSelection}</small>}
            <button
              type="button"
              class="plain"
              aria-label={`${words.remove}: ${names.party(party)}`}
              onClick={() => onParties(parties.filter((_, other) => other !== index))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <p class="field-row">
        <input
          id={id}
          aria-label={`${label}: ${words.review.someone}`}
          placeholder={words.review.someone}
          list={`${id}-countries`}
          value={text}
          autocomplete="off"
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            add()
          }}
        />
        <datalist id={`${id}-countries`}>
          {vocabulary.countries.map((code) => (
            <option key={code} value={names.country(code)} />
          ))}
        </datalist>
        <button type="button" onClick={add}>
          {words.review.addParty}
        </button>
      </p>
    </fieldset>
  )
}
