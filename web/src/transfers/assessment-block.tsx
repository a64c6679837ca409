import type { Assessment } from '../../../src/regimes/assessment.ts'
import type { ListedMeasure } from '../api/answers.ts'
import { useAnswer } from '../api/ask.ts'
import { anyAccount } from '../router/place.ts'
import { Link } from '../router/router.tsx'
import { useSpeech } from '../words/speech.tsx'
import { VerdictWords } from './verdict-words.tsx'

/** A paragraph by its id and what it is called. */
const Paragraph = ({ id }: { readonly id: string }) => {
  const { language, words, formats, vocabulary } = useSpeech()
  const { answer } = useAnswer<ListedMeasure>(`/api/measures/${encodeURIComponent(id)}`)
  const measure = answer.kind === 'there' ? answer.value : null
  return (
    <li class="paragraph">
      <Link to={{ kind: 'measure', id }} class="code">
        {id}
      </Link>{' '}
      {measure !== null && (
        <>
          {measure.label[language]}
          <span class="quiet"> {words.transfer.since(formats.date(measure.from))}</span>
        </>
      )}
      {vocabulary.caps.some((cap) => cap.measure === id) && (
        <>
          {' '}
          <Link to={{ ...anyAccount, measure: id }}>{words.measures.account}</Link>
        </>
      )}
    </li>
  )
}

/** What one body of rules says of a transfer: the verdict, its paragraphs, what is missing and what was taken for granted. */
export const AssessmentBlock = ({ assessment }: { readonly assessment: Assessment }) => {
  const { language, words, formats, names, vocabulary } = useSpeech()
  const { verdict, paragraphs, missingFacts, assumptions, disputedBy, segments, pack, because } = assessment
  const regime = vocabulary.regimes.find(({ id }) => pack.startsWith(`${id}@`))
  const shares = segments.flatMap(({ account }) => account).filter(({ share }) => share !== null)
  return (
    <section class="assessment">
      <h4>
        <VerdictWords verdict={verdict} /> <span class="quiet">{regime?.label[language] ?? pack}</span>
      </h4>
      {paragraphs.length === 0 && <p class="quiet">{words.transfer.outside}</p>}
      <ul class="paragraphs">
        {paragraphs.map((id) => (
          <Paragraph key={id} id={id} />
        ))}
      </ul>
      {shares.map(({ measure, window, limit, unit, share }) => (
        <p key={`${measure} ${window}`} class="tabular">
          {share !== null &&
            words.transfer.share(
              share.low === share.high
                ? formats.percent(share.low)
                : words.dates.between(formats.percent(share.low), formats.percent(share.high)),
              formats.amount({ value: limit, unit, approx: 'exact' }),
              window,
            )}
        </p>
      ))}
      {missingFacts.length > 0 && (
        <div class="note-block">
          <h5>{words.transfer.missing}</h5>
          <ul>
            {missingFacts.map(({ fact, question, changes }) => (
              <li key={`${fact} ${changes}`}>{names.question(fact, question)}</li>
            ))}
          </ul>
        </div>
      )}
      {assumptions.length > 0 && (
        <div class="note-block">
          <h5>{words.transfer.assumptions}</h5>
          <ul>
            {[...new Set(assumptions)].map((assumption) => (
              <li key={assumption}>{names.sentence(assumption) ?? <span lang="en">{assumption}</span>}</li>
            ))}
          </ul>
        </div>
      )}
      {disputedBy.length > 0 && (
        <p>
          {words.transfer.disputed}
          {words.colon}
          {words.list(disputedBy.map(names.country))}
        </p>
      )}
      <details>
        <summary>{words.transfer.because}</summary>
        <ul>
          {[...new Set(because)].map((reason) => (
            <li key={reason}>{names.sentence(reason) ?? <span lang="en">{reason}</span>}</li>
          ))}
        </ul>
        <p class="quiet code">{words.transfer.rules(pack)}</p>
      </details>
    </section>
  )
}
