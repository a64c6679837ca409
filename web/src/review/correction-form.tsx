import type { TargetedSubmitEvent } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { goodsClasses } from '../../../src/goods/class.ts'
import { approximations, phases, stances } from '../../../src/statements/statement.ts'
import { quoteAt, type Span } from '../../../src/text/span.ts'
import { Choice } from '../shell/choice.tsx'
import { Field } from '../shell/field.tsx'
import { useSpeech } from '../words/speech.tsx'
import { type AskedCorrection, correctionOf, type Draft, faultsOf } from './draft.ts'
import { PartyField } from './party-field.tsx'
import { SpeakerField } from './speaker-field.tsx'

type Props = {
  readonly title: string
  readonly text: string
  readonly lang: string | null
  readonly start: Draft
  /** The draft that a correction is compared with; null where a statement is added. */
  readonly before: Draft | null
  readonly selected: () => Span | null
  readonly onSave: (correction: AskedCorrection, why: string) => void
  readonly onCancel: () => void
}

/** Currencies in which such amounts are mostly given. */
const currencies = ['USD', 'EUR', 'JPY', 'CNY', 'KRW', 'RUB']

/** Everything that a statement says, to be put right; only what was changed is sent. */
export const CorrectionForm = (props: Props) => {
  const { title, text, lang, start, before, selected, onSave, onCancel } = props
  const { words, formats, vocabulary, language } = useSpeech()
  const [draft, setDraft] = useState(start)
  const [why, setWhy] = useState('')
  const [tried, setTried] = useState(false)
  const change = (fields: Partial<Draft>): void => setDraft((old) => ({ ...old, ...fields }))
  const faults = new Map(faultsOf(draft).map(({ field, kind }) => [field, kind]))
  const form = useRef<HTMLFormElement>(null)
  const wrong = (field: 'value' | 'high' | 'from' | 'to'): string | null => {
    const kind = tried ? faults.get(field) : undefined
    if (kind === undefined) return null
    return kind === 'number' ? words.review.numberExpected : words.review.dateExpected
  }
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    setTried(true)
    if (faults.size === 0) onSave(correctionOf(draft, before), why)
  }
  const fitting = (vocabulary.goods.find(({ code }) => code === draft.goods)?.units ?? []).flatMap((unit) =>
    unit === 'money' ? currencies : [unit],
  )
  const units = [...new Set([...fitting, draft.unit])]
  return (
    <form class="correction" ref={form} onSubmit={submit} aria-label={title}>
      <h3>{title}</h3>
      <fieldset>
        <legend>{words.review.words}</legend>
        <blockquote lang={lang ?? undefined}>{draft.quote.text}</blockquote>
        <button
          type="button"
          onClick={() => {
            const span = selected()
            if (span !== null) change({ quote: quoteAt(text, span) })
          }}
        >
          {words.review.wordsSelected}
        </button>
      </fieldset>
      <PartyField
        label={words.register.supplier}
        parties={draft.suppliers}
        onParties={(suppliers) => change({ suppliers })}
        selected={selected}
      />
      <PartyField
        label={words.register.recipient}
        parties={draft.recipients}
        onParties={(recipients) => change({ recipients })}
        selected={selected}
      />
      <p class="field">
        <label for="correction-goods">{words.review.goods}</label>
        <select
          id="correction-goods"
          value={draft.goods}
          onChange={(event) => change({ goods: event.currentTarget.value })}
        >
          <option value="" selected={draft.goods === ''} />
          {goodsClasses.map((one) => (
            <optgroup key={one} label={words.classes[one]}>
              {vocabulary.goods
                .filter((goods) => goods.class === one)
                .map(({ code, label }) => (
                  <option key={code} value={code} selected={code === draft.goods}>
                    {label[language]}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </p>
      <div class="field-grid">
        <Choice
          label={words.roles.stance}
          value={draft.stance}
          options={stances.map((one) => [one, words.stances[one]] as const)}
          onValue={(stance) => change({ stance })}
        />
        <Choice
          label={words.roles.phase}
          value={draft.phase}
          options={phases.map((one) => [one, words.phases[one]] as const)}
          onValue={(phase) => change({ phase })}
        />
      </div>
      <fieldset>
        <legend>
          <label>
            <input
              type="checkbox"
              checked={draft.hasAmount}
              onChange={(event) =>
                change({
                  hasAmount: event.currentTarget.checked,
                })
              }
            />{' '}
            {words.review.amount}
          </label>
        </legend>
        {draft.hasAmount && (
          <div class="field-grid">
            <Choice
              label={words.review.approx}
              value={draft.approx}
              options={approximations.map((one) => [one, words.approximations[one]] as const)}
              onValue={(approx) => change({ approx })}
            />
            <Field
              label={words.review.value}
              value={draft.value}
              onValue={(value) => change({ value })}
              invalid={wrong('value')}
            />
            {draft.approx === 'range' && (
              <Field
                label={words.review.high}
                value={draft.high}
                onValue={(high) => change({ high })}
                invalid={wrong('high')}
              />
            )}
            <Choice
              label={words.review.unit}
              value={draft.unit}
              options={units.map((unit) => [unit, formats.unit(unit)] as const)}
              onValue={(unit) => change({ unit })}
            />
          </div>
        )}
      </fieldset>
      <fieldset>
        <legend>
          <label>
            <input
              type="checkbox"
              checked={draft.hasPeriod}
              onChange={(event) => change({ hasPeriod: event.currentTarget.checked })}
            />{' '}
            {words.roles.period}
          </label>
        </legend>
        {draft.hasPeriod && (
          <div class="field-grid">
            <Field
              label={words.review.from}
              hint={words.inbox.dateHint}
              value={draft.from}
              onValue={(from) => change({ from })}
              invalid={wrong('from')}
            />
            <Field
              label={words.review.to}
              value={draft.to}
              onValue={(to) => change({ to })}
              invalid={wrong('to')}
            />
          </div>
        )}
      </fieldset>
      <SpeakerField
        text={text}
        speakers={draft.speakers}
        onSpeakers={(speakers) => change({ speakers })}
        selected={selected}
      />
      <Field label={words.review.why} hint={words.review.whyHint} value={why} onValue={setWhy} />
      <p class="buttons">
        <button type="submit" class="primary">
          {words.save}
        </button>
        <button type="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
    </form>
  )
}
