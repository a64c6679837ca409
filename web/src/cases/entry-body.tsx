import type { Dossier, DossierEntry, DossierTransfer } from '../../../src/exports/dossier.ts'
import { verdictOf } from '../../../src/regimes/verdict-of.ts'
import { StanceWords } from '../article/stance-words.tsx'
import { Link } from '../router/router.tsx'
import { FlowHeading } from '../transfers/flow-heading.tsx'
import { VerdictWords } from '../transfers/verdict-words.tsx'
import { useSpeech } from '../words/speech.tsx'

type Props = { readonly entry: DossierEntry; readonly dossier: Dossier }

const TransferBody = ({ found }: { readonly found: DossierTransfer }) => {
  const { words } = useSpeech()
  return (
    <>
      <h2>
        <Link to={{ kind: 'transfer', id: found.transfer.statements[0] ?? found.transfer.id }}>
          <FlowHeading transfer={found.transfer} />
        </Link>
      </h2>
      <p>
        <VerdictWords verdict={verdictOf(found.assessments)} />{' '}
        <span class="quiet">
          {words.transfer.origins(found.origins.length)}
          {found.denied.length > 0 && ` · ${words.stances.denied}`}
        </span>
      </p>
    </>
  )
}

/** What an entry of a case is now, in short, with the way to its page; what is gone, as it was put in. */
export const EntryBody = ({ entry, dossier }: Props) => {
  const { words, formats } = useSpeech()
  const { item, found } = entry
  const page = (id: string) => dossier.documents.find((one) => one.id === id)
  switch (item.kind) {
    case 'note':
      return <h2>{words.cases.note}</h2>
    case 'transfer': {
      const transfer = dossier.transfers.find((one) => one.transfer.id === found)
      return transfer === undefined ? <h2>{words.transfer.gone}</h2> : <TransferBody found={transfer} />
    }
    case 'document': {
      const document = page(item.document)
      return (
        <>
          <h2 lang={document?.language ?? undefined}>
            <Link to={{ kind: 'document', id: item.document, statement: null }}>
              {words.article.title(document?.title ?? null)}
            </Link>
          </h2>
          <p class="quiet">
            {document?.outlet ?? words.article.outletUnknown}
            {' · '}
            {document?.publishedOn == null ? words.inbox.undated : formats.date(document.publishedOn)}
          </p>
        </>
      )
    }
    case 'statement': {
      const document = page(item.document)
      const said = dossier.statements.find(
        (one) => one.document === item.document && one.statement.id === found,
      )
      const transfer = dossier.transfers.find((one) => one.transfer.id === said?.transfer)
      return (
        <>
          <h2 class="entry-quote" lang={document?.language ?? undefined}>
            {words.quote(said?.statement.quote.text ?? item.quote.text)}
          </h2>
          {said === undefined ? (
            <p>{words.cases.gone}</p>
          ) : (
            <p>
              <StanceWords stance={said.statement.stance} phase={said.statement.phase} />{' '}
              {transfer !== undefined && <VerdictWords verdict={verdictOf(transfer.assessments)} />}
            </p>
          )}
          <p class="quiet">
            <Link to={{ kind: 'document', id: item.document, statement: found }}>
              {words.article.title(document?.title ?? null)}
            </Link>
            {' · '}
            {document?.outlet ?? words.article.outletUnknown}
          </p>
        </>
      )
    }
  }
}
