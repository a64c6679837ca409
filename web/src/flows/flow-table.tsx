import { Link } from '../router/router.tsx'
import { VerdictWords } from '../transfers/verdict-words.tsx'
import { useSpeech } from '../words/speech.tsx'
import type { FlowEntry } from './flow-entry.ts'

type Props = { readonly caption: string; readonly entries: readonly FlowEntry[]; readonly open?: boolean }

/** What a drawing shows, as a table. */
export const FlowTable = ({ caption, entries, open = false }: Props) => {
  const { words, formats, names } = useSpeech()
  const side = (parties: FlowEntry['suppliers']): string =>
    parties.length === 0 ? words.nobodyNamed : words.list(parties.map(names.party))
  return (
    <details class="flow-table" open={open}>
      <summary>
        {caption} <span class="quiet">({words.flows.count(entries.length)})</span>
      </summary>
      <div class="table-scroll">
        <table class="register">
          <thead>
            <tr>
              <th scope="col">{words.register.supplier}</th>
              <th scope="col">{words.register.recipient}</th>
              <th scope="col">{words.register.goods}</th>
              <th scope="col">{words.flows.when}</th>
              <th scope="col">{words.register.origins}</th>
              <th scope="col">{words.register.verdict}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <tr key={entry.id}>
                <th scope="row" data-label={words.register.supplier}>
                  <Link to={{ kind: 'transfer', id: entry.id }}>{side(entry.suppliers)}</Link>
                </th>
                <td data-label={words.register.recipient}>{side(entry.recipients)}</td>
                <td data-label={words.register.goods}>{words.classes[entry.goods]}</td>
                <td data-label={words.flows.when} class="tabular">
                  {formats.period({ from: entry.from, to: entry.to }) ||
                    (entry.published === null
                      ? words.inbox.undated
                      : words.flows.writtenOn(formats.shortDate(entry.published)))}
                </td>
                <td data-label={words.register.origins} class="tabular">
                  {entry.origins}
                  {entry.denied > 0 && ` · ${words.stances.denied}`}
                </td>
                <td data-label={words.register.verdict}>
                  <VerdictWords verdict={entry.verdict} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
