import { useMemo } from 'preact/hooks'
import { goodsClasses } from '../../../src/goods/class.ts'
import { verdicts } from '../../../src/regimes/verdict.ts'
import type { Register } from '../api/answers.ts'
import { useAnswer } from '../api/ask.ts'
import { FlowTabs } from '../flows/flow-tabs.tsx'
import { type RegisterOrder, type RegisterView, wholeRegister } from '../router/place.ts'
import { Link, useRouter } from '../router/router.tsx'
import { Answered } from '../shell/answered.tsx'
import { Choice } from '../shell/choice.tsx'
import { Field } from '../shell/field.tsx'
import { useTitle } from '../shell/use-title.ts'
import { useSpeech } from '../words/speech.tsx'
import { amountsSaid } from './amounts-said.ts'
import { type RegisterRow, registerRows } from './register-rows.ts'
import { VerdictWords } from './verdict-words.tsx'

const columns = ['supplier', 'recipient', 'goods', 'amount', 'origins', 'verdict', 'published'] as const
type Column = (typeof columns)[number]
const isOrder = (column: Column): column is Column & RegisterOrder => column !== 'amount'

/** The values of a column, each once, with one that stands for all of them. */
const valuesOf = (
  rows: readonly RegisterRow[],
  of: (row: RegisterRow) => string,
  any: string,
): readonly (readonly [string, string])[] => [
  ['', any],
  ...[...new Set(rows.map(of))].toSorted().map((value) => [value, value] as const),
]

const Row = ({ row }: { readonly row: RegisterRow }) => {
  const { formats, words } = useSpeech()
  const { transfer, origins, denied, statements } = row.overall
  return (
    <tr>
      <th scope="row" data-label={words.register.supplier}>
        <Link to={{ kind: 'transfer', id: transfer.id }}>{row.suppliers}</Link>
      </th>
      <td data-label={words.register.recipient}>{row.recipients}</td>
      <td data-label={words.register.goods}>{row.goods}</td>
      <td data-label={words.register.amount} class="tabular">
        {amountsSaid(statements, formats).join(words.pair('', ''))}
      </td>
      <td data-label={words.register.origins} class="tabular">
        <span>
          {origins.length}{' '}
          {denied.length > 0 && <span class="stance stance-denied">{words.stances.denied}</span>}
        </span>
      </td>
      <td data-label={words.register.verdict}>
        <span>
          <VerdictWords verdict={row.verdict} />
        </span>
      </td>
      <td data-label={words.register.published} class="tabular">
        {row.published === '' ? words.inbox.undated : formats.shortDate(row.published)}
      </td>
    </tr>
  )
}

const Table = ({ items, view }: { readonly items: Register['items']; readonly view: RegisterView }) => {
  const { words, names } = useSpeech()
  const { adjust } = useRouter()
  const everything = useMemo(() => registerRows(items, wholeRegister, names, words), [items, names, words])
  const rows = registerRows(items, view, names, words)
  const show = (change: Partial<RegisterView>): void => adjust({ kind: 'transfers', ...view, ...change })
  const orNull = (value: string): string | null => (value === '' ? null : value)
  if (items.length === 0) return <p class="quiet">{words.register.empty}</p>
  return (
    <>
      <form class="filters" aria-label={words.register.filter} onSubmit={(event) => event.preventDefault()}>
        <Field
          label={words.register.search}
          hint={words.register.searchHint}
          value={view.words ?? ''}
          onValue={(value) => show({ words: orNull(value) })}
        />
        <Choice
          label={words.register.supplier}
          value={view.supplier ?? ''}
          options={valuesOf(everything, ({ suppliers }) => suppliers, words.register.any)}
          onValue={(value) => show({ supplier: orNull(value) })}
        />
        <Choice
          label={words.register.recipient}
          value={view.recipient ?? ''}
          options={valuesOf(everything, ({ recipients }) => recipients, words.register.any)}
          onValue={(value) => show({ recipient: orNull(value) })}
        />
        <Choice
          label={words.register.goods}
          value={view.goods ?? ''}
          options={[
            ['', words.register.any] as const,
            ...goodsClasses.map((one) => [one, words.classes[one]] as const),
          ]}
          onValue={(value) => show({ goods: orNull(value) })}
        />
        <Choice
          label={words.register.verdict}
          value={view.verdict ?? ''}
          options={[
            ['', words.register.any] as const,
            ...verdicts.map((one) => [one, words.verdicts[one]] as const),
          ]}
          onValue={(value) => show({ verdict: orNull(value) })}
        />
      </form>
      <p class="quiet tabular" role="status">
        {words.register.shown(rows.length, items.length)}{' '}
        {rows.length < items.length && (
          <button type="button" class="plain" onClick={() => adjust(wholeRegister)}>
            {words.register.clear}
          </button>
        )}
      </p>
      {rows.length === 0 ? (
        <p>{words.register.noneLeft}</p>
      ) : (
        <table class="register">
          <thead>
            <tr>
              {columns.map((column) => (
                <th
                  key={column}
                  scope="col"
                  aria-sort={
                    column !== view.order
                      ? undefined
                      : column === 'published' || column === 'origins'
                        ? 'descending'
                        : 'ascending'
                  }
                >
                  {isOrder(column) ? (
                    <button type="button" class="plain" onClick={() => show({ order: column })}>
                      {words.register[column]}
                    </button>
                  ) : (
                    words.register[column]
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.overall.transfer.id} row={row} />
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}

/** All transfers of all documents, to be sorted, filtered and opened. */
export const RegisterPage = ({ view }: { readonly view: RegisterView }) => {
  const { words } = useSpeech()
  const asked = useAnswer<Register>('/api/register?limit=500')
  useTitle(words.register.title)
  return (
    <>
      <h1>{words.register.title}</h1>
      <FlowTabs view={view} shown="transfers" />
      <p class="lead">{words.register.lead}</p>
      <Answered asked={asked}>{({ items }) => <Table items={items} view={view} />}</Answered>
    </>
  )
}
