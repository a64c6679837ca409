import type { Account } from '../../../src/ledger/account.ts'
import { useSpeech } from '../words/speech.tsx'

/** The official figures and the months without one, as a table. */
export const MonthsTable = ({ account }: { readonly account: Account }) => {
  const { words, formats, names } = useSpeech()
  const { official, unit } = account
  const amount = (value: number): string =>
    formats.amount({ value: Math.round(value), unit, approx: 'exact' })
  return (
    <details>
      <summary>{words.ledger.table}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.ledger.month}</th>
            <th scope="col">{words.ledger.supplier}</th>
            <th scope="col" class="number">
              {words.ledger.value}
            </th>
            <th scope="col">{words.ledger.basis}</th>
          </tr>
        </thead>
        <tbody>
          {official.bars.map((bar) => (
            <tr key={`${bar.from} ${bar.to} ${bar.suppliers.join('+')}`}>
              <th scope="row">{formats.period(bar)}</th>
              <td>{names.suppliers(bar.suppliers.join('+'))}</td>
              <td class="number">{amount(bar.value)}</td>
              <td>{words.ledger.bases[bar.basis]}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {words.ledger.total}
            </th>
            <td class="number">{amount(official.total)}</td>
            <td>{words.ledger.ofLimit(formats.percent(official.share))}</td>
          </tr>
        </tfoot>
      </table>
    </details>
  )
}

/** The months of each supplier for which there is no figure. */
export const GapList = ({ account }: { readonly account: Account }) => {
  const { words, formats, names } = useSpeech()
  const { gaps } = account.official
  if (gaps.length === 0) return <p>{words.ledger.noGaps}</p>
  const suppliers = [...new Set(gaps.map(({ supplier }) => supplier))]
  const listed = (supplier: string, notReported: boolean): string =>
    words.list(
      gaps
        .filter((gap) => gap.supplier === supplier && gap.notReported === notReported)
        .map(({ month }) => formats.shortDate(month)),
    )
  return (
    <dl class="gaps">
      {suppliers.map((supplier) => (
        <div key={supplier}>
          <dt>{names.suppliers(supplier)}</dt>
          {[true, false].map((silent) => {
            const months = listed(supplier, silent)
            return months === '' ? null : (
              <dd key={String(silent)}>
                <span class="quiet">
                  {silent ? words.ledger.notReported : words.ledger.noFigure}
                  {words.colon}
                </span>
                {months}
              </dd>
            )
          })}
        </div>
      ))}
    </dl>
  )
}

/** What is beside the bars: figures that reach over the end of the window, and the total as a newspaper worked it out. */
export const OtherFigures = ({ account }: { readonly account: Account }) => {
  const { words, formats, names } = useSpeech()
  const { official, unit } = account
  const amount = (value: number): string =>
    formats.amount({ value: Math.round(value), unit, approx: 'exact' })
  return (
    <>
      {official.crossing.length > 0 && (
        <>
          <h3>{words.ledger.crossing}</h3>
          <ul>
            {official.crossing.map((bar) => (
              <li key={`${bar.from} ${bar.to} ${bar.suppliers.join('+')}`} class="tabular">
                {names.suppliers(bar.suppliers.join('+'))}
                {words.colon}
                {formats.period(bar)} · {amount(bar.value)}
              </li>
            ))}
          </ul>
        </>
      )}
      {official.printed.length > 0 && (
        <>
          <h3>{words.ledger.printed}</h3>
          <ul>
            {official.printed.map(({ observation, value, share }) => (
              <li key={observation} class="tabular">
                {amount(value)} · {words.ledger.ofLimit(formats.percent(share))}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
