import { verdictOf } from '../../../src/regimes/verdict-of.ts'
import type { DocumentAnswer } from '../api/answers.ts'
import { Link } from '../router/router.tsx'
import { useSpeech } from '../words/speech.tsx'
import { FlowHeading } from './flow-heading.tsx'
import { VerdictWords } from './verdict-words.tsx'

/** The transfers that follow from what a page says, as people judged it, each with its verdict. */
export const FollowingTransfers = ({ document }: { readonly document: DocumentAnswer }) => {
  const { words } = useSpeech()
  const { transfers, assessments } = document
  if (transfers.length === 0) return null
  return (
    <section class="following" aria-labelledby="following-title">
      <h2 id="following-title">{words.article.transfers}</h2>
      <ul>
        {transfers.map((transfer) => (
          <li key={transfer.id}>
            <Link to={{ kind: 'transfer', id: transfer.statements[0] ?? transfer.id }}>
              <FlowHeading transfer={transfer} />
            </Link>{' '}
            <VerdictWords verdict={verdictOf(assessments.filter((one) => one.transfer === transfer.id))} />{' '}
            <span class="quiet">{words.transfer.origins(transfer.origins.length)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
