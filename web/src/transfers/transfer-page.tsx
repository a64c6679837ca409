import type { TransferOverall } from '../../../src/desk/stored-transfers.ts'
import { useAnswer } from '../api/ask.ts'
import { StanceWords } from '../article/stance-words.tsx'
import { AddToCase } from '../cases/add-to-case.tsx'
import { wholeRegister } from '../router/place.ts'
import { Link } from '../router/router.tsx'
import { Answered } from '../shell/answered.tsx'
import { useTitle } from '../shell/use-title.ts'
import { useSpeech } from '../words/speech.tsx'
import { AssessmentBlock } from './assessment-block.tsx'
import { FlowHeading } from './flow-heading.tsx'
import { type SaidTogether, saidTogether } from './said-together.ts'

type SaidProps = { readonly together: SaidTogether; readonly overall: TransferOverall }

const SaidBlock = ({ together: { first: said, all }, overall }: SaidProps) => {
  const { words, formats } = useSpeech()
  const page = overall.pages.find(({ document }) => document === said.document)
  const origin = [...overall.origins, ...overall.denied].find(({ key }) => key === said.origin)
  const facts = [
    ...new Set(
      all.flatMap(({ quantity, period }) => [
        quantity === null ? '' : formats.amount(quantity),
        period === null ? '' : formats.period(period),
      ]),
    ),
  ].filter((text) => text !== '')
  return (
    <li class={`said said-${said.stance}`}>
      <p>
        <StanceWords stance={said.stance} phase={said.phase} />
        {origin !== undefined && <span class="said-origin"> {origin.name}</span>}
      </p>
      <blockquote>{words.quote(said.words)}</blockquote>
      {facts.length > 0 && <p class="tabular">{facts.join(' · ')}</p>}
      <p class="quiet">
        <Link to={{ kind: 'document', id: said.document, statement: said.id }}>
          {words.article.title(page?.title ?? null)}
        </Link>
        {' · '}
        {page?.outlet ?? words.article.outletUnknown}
        {' · '}
        {page?.publishedOn == null ? words.inbox.undated : formats.shortDate(page.publishedOn)}
      </p>
    </li>
  )
}

type ColumnProps = {
  readonly name: string
  /** What stands there where nothing was said. */
  readonly none: string
  readonly said: TransferOverall['statements']
  readonly overall: TransferOverall
}

/** Claims, or beside them the denials. */
const SaidColumn = ({ name, none, said, overall }: ColumnProps) => (
  <div>
    <h3>{name}</h3>
    {said.length === 0 && <p class="quiet">{none}</p>}
    <ul class="said-list">
      {saidTogether(said).map((together) => (
        <SaidBlock
          key={`${together.first.document} ${together.first.id}`}
          together={together}
          overall={overall}
        />
      ))}
    </ul>
  </div>
)

const ShownTransfer = ({ overall }: { readonly overall: TransferOverall }) => {
  const { words, names } = useSpeech()
  const { transfer, statements, origins, denied, assessments } = overall
  const claims = statements.filter(({ stance }) => stance !== 'denied')
  const denials = statements.filter(({ stance }) => stance === 'denied')
  const side = (parties: typeof transfer.suppliers): string =>
    parties.length === 0 ? words.nobodyNamed : words.list(parties.map(names.party))
  useTitle(words.transfer.flow(side(transfer.suppliers), side(transfer.recipients)))
  return (
    <>
      <h1>
        <FlowHeading transfer={transfer} />
      </h1>
      <p>
        {words.transfer.origins(origins.length)}
        {origins.length > 0 && words.colon}
        {words.list(origins.map(({ name }) => name))}
        {denied.length > 0 && (
          <>
            {' · '}
            {words.stances.denied}
            {words.colon}
            {words.list(denied.map(({ name }) => name))}
          </>
        )}
        <span class="quiet"> {words.transfer.originsHint}</span>
      </p>
      <p>
        <AddToCase
          offered={[
            {
              name: words.transfer.flow(side(transfer.suppliers), side(transfer.recipients)),
              item: { kind: 'transfer', transfer: transfer.id },
            },
          ]}
        />
      </p>
      <section aria-labelledby="said-title">
        <h2 id="said-title">{words.transfer.said}</h2>
        <div class="beside">
          <SaidColumn
            name={words.transfer.claims}
            none={words.transfer.noClaims}
            said={claims}
            overall={overall}
          />
          <SaidColumn
            name={words.transfer.denials}
            none={words.transfer.noDenials}
            said={denials}
            overall={overall}
          />
        </div>
      </section>
      <section aria-labelledby="rules-title">
        <h2 id="rules-title">{words.transfer.verdict}</h2>
        <p class="quiet">{words.transfer.ifRight}</p>
        {assessments.map((assessment) => (
          <AssessmentBlock key={assessment.pack} assessment={assessment} />
        ))}
      </section>
    </>
  )
}

/** Everything that is said of one transfer, denials beside claims, and what the rules say. */
export const TransferPage = ({ id }: { readonly id: string }) => {
  const { words } = useSpeech()
  const asked = useAnswer<TransferOverall>(`/api/register/${encodeURIComponent(id)}`)
  return (
    <>
      <p class="kicker">
        <Link to={wholeRegister}>{words.register.title}</Link>
      </p>
      {asked.answer.kind === 'refused' && asked.answer.problem.status === 404 ? (
        <p>{words.transfer.gone}</p>
      ) : (
        <Answered asked={asked}>{(overall) => <ShownTransfer overall={overall} />}</Answered>
      )}
    </>
  )
}
