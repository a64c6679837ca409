import type { ComponentChildren } from 'preact'
import { type Measure, relationPairs } from '../../../src/regimes/measure.ts'
import type { ListedMeasure } from '../api/answers.ts'
import { useAnswer } from '../api/ask.ts'
import { allMeasures, anyAccount } from '../router/place.ts'
import { Link } from '../router/router.tsx'
import { Answered } from '../shell/answered.tsx'
import { useTitle } from '../shell/use-title.ts'
import { useSpeech } from '../words/speech.tsx'
import { capWords, conditionWords, exceptionWords, goodsWords } from './measure-words.ts'

const Entry = ({ name, children }: { readonly name: string; readonly children: ComponentChildren }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

const Relations = ({ measure }: { readonly measure: Measure }) => {
  const ids = [...new Set(relationPairs.flat().flatMap((name) => measure.relations[name] ?? []))]
  return (
    <ul class="inline-list">
      {ids.map((id) => (
        <li key={id}>{id === '*' ? '*' : <Link to={{ kind: 'measure', id }}>{id}</Link>}</li>
      ))}
    </ul>
  )
}

const isPage = (url: string): boolean => /^https?:\/\//u.test(url)

const ShownMeasure = ({ measure }: { readonly measure: ListedMeasure }) => {
  const speech = useSpeech()
  const { words, formats, language, vocabulary, names } = speech
  const regime = vocabulary.regimes.find(({ id }) => measure.pack.startsWith(`${id}@`))
  const list = (items: readonly string[], lang?: string) => (
    <ul lang={lang}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
  useTitle(measure.id)
  return (
    <>
      <h1>
        <span class="code">{measure.id}</span>
      </h1>
      <p class="lead">{measure.label[language]}</p>
      {vocabulary.caps.some((cap) => cap.measure === measure.id) && (
        <p>
          <Link class="button" to={{ ...anyAccount, measure: measure.id }}>
            {words.measures.account}
          </Link>
        </p>
      )}
      <dl class="measure-facts">
        <Entry name={words.measures.kind}>
          {words.measures.types[measure.type]}
          {' · '}
          {words.measures.forces[measure.force]}
          {measure.target === 'list' && ` · ${words.measures.listOnly}`}
        </Entry>
        <Entry name={words.measures.from}>
          {formats.period({ from: measure.from, to: measure.to })}
          {measure.renewalUnchecked && ` (${words.measures.renewalUnchecked})`}
        </Entry>
        <Entry name={words.measures.adopted}>{formats.date(measure.adopted)}</Entry>
        <Entry name={words.measures.regime}>{regime?.label[language] ?? measure.pack}</Entry>
        {measure.items.length > 0 && <Entry name={words.measures.goods}>{goodsWords(measure, speech)}</Entry>}
        {measure.cap !== null && (
          <Entry name={words.measures.cap}>
            {list(capWords(measure.cap, speech))}
            {(measure.cap.notices ?? []).length > 0 &&
              words.measures.notices(
                words.list((measure.cap.notices ?? []).map((percent) => formats.percent(percent / 100))),
              )}
          </Entry>
        )}
        {measure.conditions.length > 0 && (
          <Entry name={words.measures.conditions}>
            {list(measure.conditions.map((one) => conditionWords(one, speech)))}
          </Entry>
        )}
        {measure.exceptions.length > 0 && (
          <Entry name={words.measures.exceptions}>
            {list(measure.exceptions.map((one) => exceptionWords(one, speech)))}
          </Entry>
        )}
        {measure.status.length > 0 && (
          <Entry name={words.measures.status}>
            <ul>
              {measure.status.map(({ from, to, state, disputedBy, basis }) => (
                <li key={`${from} ${state}`}>
                  {formats.period({ from, to: to ?? null })}
                  {words.colon}
                  {words.measures.states[state]} <span lang="en">({basis})</span>
                  {disputedBy !== undefined &&
                    ` (${words.transfer.disputed} ${words.list(disputedBy.map(names.country))})`}
                </li>
              ))}
            </ul>
          </Entry>
        )}
        {Object.keys(measure.relations).length > 0 && (
          <Entry name={words.measures.relations}>
            <Relations measure={measure} />
          </Entry>
        )}
        {measure.note !== null && (
          <Entry name={words.measures.note}>
            <span lang="en">{measure.note}</span>
          </Entry>
        )}
        <Entry name={words.measures.wording}>
          {isPage(measure.url) ? (
            <a href={measure.url} rel="noreferrer noopener">
              {measure.url}
            </a>
          ) : (
            measure.url
          )}
        </Entry>
        <Entry name={words.measures.source}>
          <span lang="en">{measure.source}</span>
        </Entry>
      </dl>
      <p class="quiet code">{measure.pack}</p>
    </>
  )
}

/** One paragraph, in our own words, with the way to its wording. */
export const MeasurePage = ({ id }: { readonly id: string }) => {
  const { words } = useSpeech()
  const asked = useAnswer<ListedMeasure>(`/api/measures/${encodeURIComponent(id)}`)
  return (
    <>
      <p class="kicker">
        <Link to={allMeasures}>{words.measures.title}</Link>
      </p>
      <Answered asked={asked}>{(measure) => <ShownMeasure measure={measure} />}</Answered>
    </>
  )
}
