import type { JudgedStatement } from '../../../src/reading/judged-statements.ts'
import type { RoleName } from '../article/marks.ts'
import { StatementBody } from '../article/statement-body.tsx'
import { useSpeech } from '../words/speech.tsx'
import { History } from './history.tsx'

type Props = {
  readonly judged: JudgedStatement
  readonly number: number
  readonly outlet: string | null
  readonly lang: string | null
  readonly onLook: (role: RoleName | null) => void
}

/** The statement that is being judged, with what was decided about it before. */
export const StatementPanel = ({ judged, number, outlet, lang, onLook }: Props) => {
  const { words } = useSpeech()
  const { state, history } = judged
  return (
    <article class={`card card-${state} card-active`} aria-labelledby="panel-name">
      <StatementBody
        judged={judged}
        number={number}
        heading={{ id: 'panel-name', level: 2 }}
        outlet={outlet}
        lang={lang}
        onLook={onLook}
      />
      {state === 'rejected' && <p class="card-note">{words.review.rejectedCounts}</p>}
      <section aria-labelledby="history-title">
        <h3 id="history-title" class="small-head">
          {words.review.history}
        </h3>
        <History history={history} />
      </section>
    </article>
  )
}
