import { useCallback } from 'preact/hooks'
import type { Account } from '../../../src/ledger/account.ts'
import type { KeptCap } from '../api/answers.ts'
import { useAnswer } from '../api/ask.ts'
import type { LedgerView } from '../router/place.ts'
import { Link, useRouter } from '../router/router.tsx'
import { Answered } from '../shell/answered.tsx'
import { Choice } from '../shell/choice.tsx'
import { useTitle } from '../shell/use-title.ts'
import { useSpeech } from '../words/speech.tsx'
import { ClaimList } from './claim-list.tsx'
import { Gauge } from './gauge.tsx'
import { KnownOn } from './known-on.tsx'
import { MonthsChart } from './months-chart.tsx'
import { GapList, MonthsTable, OtherFigures } from './months-table.tsx'

const ShownAccount = ({ account }: { readonly account: Account }) => {
  const { words, formats } = useSpeech()
  const { official, notices, unit, factor } = account
  const amount = (value: number): string =>
    formats.amount({ value: Math.round(value), unit, approx: 'exact' })
  return (
    <>
      <p class="figure-line">
        <strong class="big-figure tabular">{formats.percent(official.share)}</strong>{' '}
        <span>
          {words.ledger.official}
          {words.colon}
          {amount(official.total)} / {amount(account.limit)}
        </span>
      </p>
      <Gauge account={account} />
      <p class="quiet tabular">
        {factor === null
          ? words.ledger.noFactor
          : words.ledger.factorUsed(
              String(factor.value),
              `${factor.id}, ${words.standings[factor.standing]}`,
            )}
        {official.between !== null &&
          ` · ${words.ledger.between(amount(official.between.low), amount(official.between.high))}`}
        {account.counted !== null &&
          ` · ${words.ledger.counted}: ${words.dates.between(amount(account.counted.low), amount(account.counted.high))}`}
      </p>
      {notices.length > 0 && (
        <section aria-labelledby="notices-title">
          <h2 id="notices-title">{words.ledger.notices}</h2>
          <ul class="notices">
            {notices.map(({ percent, reachedBy, knownFrom }) => (
              <li key={percent} class={reachedBy === null ? 'notice-open' : 'notice-done'}>
                {reachedBy === null
                  ? words.ledger.noticeOpen(formats.percent(percent / 100))
                  : words.ledger.noticeReached(
                      formats.percent(percent / 100),
                      formats.date(reachedBy.slice(0, 7)),
                    )}
                {knownFrom !== null && (
                  <span class="quiet"> ({words.ledger.knownFrom(formats.date(knownFrom))})</span>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="months-title">
        <h2 id="months-title">{words.ledger.months}</h2>
        <MonthsChart account={account} />
        <MonthsTable account={account} />
        <OtherFigures account={account} />
      </section>
      <section aria-labelledby="gaps-title">
        <h2 id="gaps-title">{words.ledger.gaps}</h2>
        <p class="quiet">{words.ledger.gapsBesides}</p>
        <GapList account={account} />
      </section>
      <section aria-labelledby="claims-title">
        <h2 id="claims-title">{words.ledger.claimsTitle}</h2>
        <ClaimList account={account} />
      </section>
      <p class="quiet code">{account.pack}</p>
    </>
  )
}

const today = (): string => new Date().toISOString().slice(0, 10)

const CapAccount = ({ cap, view }: { readonly cap: KeptCap; readonly view: LedgerView }) => {
  const { words, formats, vocabulary } = useSpeech()
  const { adjust } = useRouter()
  const query = new URLSearchParams(
    Object.entries({ window: view.window, knownOn: view.knownOn, factor: view.factor }).flatMap(
      ([name, value]) => (value === null ? [] : [[name, value]]),
    ),
  )
  query.set('countDisputed', String(view.countDisputed))
  const asked = useAnswer<Account>(`/api/ledger/${encodeURIComponent(cap.measure)}?${query}`)
  const show = useCallback(
    (change: Partial<LedgerView>) => adjust({ kind: 'ledger', ...view, measure: cap.measure, ...change }),
    [adjust, view, cap.measure],
  )
  const shown = asked.answer.kind === 'there' ? asked.answer.value.window.id : null
  const window = cap.windows.find(({ id }) => id === (view.window ?? shown)) ?? cap.windows.at(-1)
  const first = cap.windows[0]?.from ?? today()
  return (
    <>
      <form class="filters" onSubmit={(event) => event.preventDefault()}>
        <Choice
          label={words.ledger.window}
          value={window?.id ?? ''}
          options={cap.windows.map(
            ({ id, from, to }) =>
              [id, /^\d{4}$/u.test(id) ? formats.date(id) : formats.period({ from, to })] as const,
          )}
          onValue={(id) => show({ window: id })}
        />
        <Choice
          label={words.ledger.factor}
          value={view.factor ?? ''}
          options={[
            ['', words.ledger.factorAuto] as const,
            ...vocabulary.factors
              .filter(({ goods }) => goods === cap.goods)
              .map(
                ({ id, value, standing }) => [id, `${value} · ${words.standings[standing]} · ${id}`] as const,
              ),
          ]}
          onValue={(id) => show({ factor: id === '' ? null : id })}
        />
        <p class="field check">
          <label>
            <input
              type="checkbox"
              checked={view.countDisputed}
              onChange={(event) => show({ countDisputed: event.currentTarget.checked })}
            />{' '}
            {words.ledger.disputed}
          </label>
        </p>
        <KnownOn
          from={window?.from ?? first}
          to={today()}
          value={view.knownOn}
          onValue={(knownOn) => show({ knownOn })}
        />
      </form>
      <Answered asked={asked}>{(account) => <ShownAccount account={account} />}</Answered>
    </>
  )
}

/** The account of a cap in one window, as known on a day. */
export const LedgerPage = ({ view }: { readonly view: LedgerView }) => {
  const { words, language, vocabulary } = useSpeech()
  const { adjust } = useRouter()
  const cap =
    vocabulary.caps.find(({ measure }) => measure === (view.measure ?? 'unsc:2397/5')) ?? vocabulary.caps[0]
  useTitle(words.ledger.title)
  if (cap === undefined) return <p>{words.ledger.noCaps}</p>
  return (
    <>
      <h1>{words.ledger.title}</h1>
      <p class="lead">
        {cap.label[language]}{' '}
        <Link class="code" to={{ kind: 'measure', id: cap.measure }}>
          {cap.measure}
        </Link>
      </p>
      {vocabulary.caps.length > 1 && (
        <form class="filters" onSubmit={(event) => event.preventDefault()}>
          <Choice
            wide
            label={words.ledger.choose}
            value={cap.measure}
            options={vocabulary.caps.map(
              ({ measure, label }) => [measure, `${measure} · ${label[language]}`] as const,
            )}
            onValue={(measure) => adjust({ kind: 'ledger', ...view, measure, window: null, factor: null })}
          />
        </form>
      )}
      <CapAccount key={cap.measure} cap={cap} view={view} />
    </>
  )
}
