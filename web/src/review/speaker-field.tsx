import { useId, useState } from 'preact/hooks'
import { type SpeakerKind, speakerKinds } from '../../../src/statements/statement.ts'
import type { Span } from '../../../src/text/span.ts'
import { useSpeech } from '../words/speech.tsx'
import type { DraftSpeaker } from './draft.ts'
import { moved } from './moved.ts'

type Props = {
  readonly text: string
  readonly speakers: readonly DraftSpeaker[]
  readonly onSpeakers: (speakers: readonly DraftSpeaker[]) => void
  /** The words that are selected in the article just now. */
  readonly selected: () => Span | null
}

type LinkProps = {
  readonly speaker: DraftSpeaker
  readonly place: number
  readonly last: number
  readonly onChange: (speaker: DraftSpeaker) => void
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
}

/** One link: who, of what kind, of which country, and where in the chain. */
const SpeakerLink = ({ speaker, place, last, onChange, onMove, onRemove }: LinkProps) => {
  const { words, names, vocabulary } = useSpeech()
  const id = useId()
  const { review } = words
  return (
    <li class="speaker-link">
      <p class="speaker-name">
        {speaker.name}
        <small>{place === last ? ` ${words.chain.origin}` : ''}</small>
        {speaker.span !== null && <small> {review.fromSelection}</small>}
      </p>
      <p class="field-row">
        <select
          id={`${id}-kind`}
          aria-label={`${review.speakerKind}: ${speaker.name}`}
          value={speaker.kind}
          onChange={(event) => {
            const kind = speakerKinds.find((one) => one === event.currentTarget.value)
            if (kind !== undefined) onChange({ ...speaker, kind })
          }}
        >
          {speakerKinds.map((kind) => (
            <option key={kind} value={kind} selected={kind === speaker.kind}>
              {words.kinds[kind]}
            </option>
          ))}
        </select>
        <select
          aria-label={`${review.speakerCountry}: ${speaker.name}`}
          value={speaker.country ?? ''}
          onChange={(event) => onChange({ ...speaker, country: event.currentTarget.value || null })}
        >
          <option value="" selected={speaker.country === null}>
            {review.noCountry}
          </option>
          {vocabulary.countries.map((code) => (
            <option key={code} value={code} selected={code === speaker.country}>
              {names.country(code)}
            </option>
          ))}
        </select>
        <button
          type="button"
          disabled={place === 0}
          aria-label={`${review.nearer}: ${speaker.name}`}
          onClick={() => onMove(-1)}
        >
          ↑
        </button>
        <button
          type="button"
          disabled={place === last}
          aria-label={`${review.farther}: ${speaker.name}`}
          onClick={() => onMove(1)}
        >
          ↓
        </button>
        <button type="button" aria-label={`${words.remove}: ${speaker.name}`} onClick={onRemove}>
          ×
        </button>
      </p>
    </li>
  )
}

/** Who says it, from the nearest to the origin: put in from the selected words or by name, moved, and taken out. */
export const SpeakerField = ({ text, speakers, onSpeakers, selected }: Props) => {
  const { words } = useSpeech()
  const [name, setName] = useState('')
  const [kind, setKind] = useState<SpeakerKind>('organisation')
  const { review } = words
  const add = (): void => {
    const span = selected()
    const said = name.trim() === '' && span !== null ? text.slice(span.start, span.end) : name.trim()
    if (said === '') return
    onSpeakers([...speakers, { name: said, kind, country: null, saidOn: null, span, cue: null }])
    setName('')
  }
  return (
    <fieldset class="speaker-field">
      <legend>{review.speakers}</legend>
      <p class="hint">{review.speakersHint}</p>
      {speakers.length === 0 && <p class="quiet">{words.chain.page}</p>}
      <ol>
        {speakers.map((speaker, place) => (
          <SpeakerLink
            key={`${speaker.name} ${speaker.span?.start}`}
            speaker={speaker}
            place={place}
            last={speakers.length - 1}
            onChange={(next) => onSpeakers(speakers.with(place, next))}
            onMove={(by) => onSpeakers(moved(speakers, place, by))}
            onRemove={() => onSpeakers(speakers.toSpliced(place, 1))}
          />
        ))}
      </ol>
      <p class="field-row">
        <input
          aria-label={`${review.speakers}: ${review.speakerName}`}
          placeholder={review.speakerName}
          value={name}
          autocomplete="off"
          onInput={(event) => setName(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            add()
          }}
        />
        <select
          aria-label={review.speakerKind}
          value={kind}
          onChange={(event) => {
            const next = speakerKinds.find((one) => one === event.currentTarget.value)
            if (next !== undefined) setKind(next)
          }}
        >
          {speakerKinds.map((one) => (
            <option key={one} value={one} selected={one === kind}>
              {words.kinds[one]}
            </option>
          ))}
        </select>
        <button type="button" onMouseDown={(event) => event.preventDefault()} onClick={add}>
          {review.addSpeaker}
        </button>
      </p>
    </fieldset>
  )
}
