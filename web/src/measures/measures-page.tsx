import type { MeasureList } from '../api/answers.ts'
import { useAnswer } from '../api/ask.ts'
import type { MeasuresView } from '../router/place.ts'
import { Link, useRouter } from '../router/router.tsx'
import { Answered } from '../shell/answered.tsx'
import { Choice } from '../shell/choice.tsx'
import { useTitle } from '../shell/use-title.ts'
import { useSpeech } from '../words/speech.tsx'

const byInstrument = (items: MeasureList['items']): readonly (readonly [string, MeasureList['items']])[] => {
  const groups = new Map<string, MeasureList['items'][number][]>()
  for (const item of items) groups.set(item.instrument, [...(groups.get(item.instrument) ?? []), item])
  return [...groups]
}

/** The paragraphs of the packs, on any day, about any goods. */
export const MeasuresPage = ({ view }: { readonly view: MeasuresView }) => {
  const { words, formats, language, vocabulary, names } = useSpeech()
  const { adjust } = useRouter()
  useTitle(words.measures.title)
  const regime = view.regime ?? vocabulary.regimes[0]?.id ?? ''
  const query = new URLSearchParams({
    ...(regime === 'all' ? {} : { regime }),
    ...(view.on === null ? {} : { on: view.on }),
    ...(view.item === null ? {} : { item: view.item }),
  })
  const asked = useAnswer<MeasureList>(`/api/measures?${query}`)
  const show = (change: Partial<MeasuresView>): void => adjust({ kind: 'measures', ...view, ...change })
  const chosen = vocabulary.regimes.find(({ id }) => id === regime)
  return (
    <>
      <h1>{words.measures.title}</h1>
      <p class="lead">{words.measures.lead}</p>
      <form class="filters" onSubmit={(event) => event.preventDefault()}>
        <Choice
          label={words.measures.regime}
          value={regime}
          options={[
            ...vocabulary.regimes.map(({ id, label }) => [id, label[language]] as const),
            ['all', words.measures.allRegimes] as const,
          ]}
          onValue={(next) => show({ regime: next })}
        />
        <p class="field">
          <label for="measures-on">{words.measures.on}</label>
          <input
            id="measures-on"
            type="date"
            value={view.on ?? ''}
            onChange={(event) =>
              show({ on: event.currentTarget.value === '' ? null : event.currentTarget.value })
            }
          />
        </p>
        <Choice
          label={words.measures.item}
          value={view.item ?? ''}
          options={[
            ['', words.measures.anyItem] as const,
            ...vocabulary.goods.map(({ code }) => [code, names.goods(code)] as const),
          ]}
          onValue={(item) => show({ item: item === '' ? null : item })}
        />
      </form>
      {chosen !== undefined && <p class="quiet">{chosen.disclaimer[language]}</p>}
      <Answered asked={asked}>
        {({ items }) => (
          <>
            <p class="quiet tabular" role="status">
              {items.length === 0 ? words.measures.none : words.measures.shown(items.length)}
            </p>
            {byInstrument(items).map(([instrument, measures]) => (
              <section key={instrument} class="instrument">
                <h2>{instrument}</h2>
                <ul>
                  {measures.map((measure) => (
                    <li key={`${measure.pack} ${measure.id}`} class={`measure measure-${measure.force}`}>
                      <Link class="code" to={{ kind: 'measure', id: measure.id }}>
                        {measure.id}
                      </Link>
                      <span class="measure-type">{words.measures.types[measure.type]}</span>
                      <span class="measure-label">{measure.label[language]}</span>
                      <span class="quiet measure-time">
                        {formats.period({ from: measure.from, to: measure.to })}
                      </span>
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </>
        )}
      </Answered>
    </>
  )
}
