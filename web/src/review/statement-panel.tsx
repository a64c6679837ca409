import type { JudgedStatement } from '../../../src/reading/judged-statements.ts'
import type { RoleName } from '../article/marks.ts'
import { RoleRows } from '../article/role-rows.tsx'
import { SpeakerChain } from '../article/speaker-chain.tsx'
import { StanceWords } from '../article/stance-words.tsx'
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
  const { statement, state, history } = judged
  return (
    <article class={`card card-${state} card-active`} aria-labelledby="panel-name">
      <header class="card-head">
        <h2 id="panel-name" class="card-number">
          {words.article.number(number)}
        </h2>
        <StanceWords stance={statement.stance} phase={statement.phase} />
        <span class={`state state-${state}`}>{words.states[state]}</span>
      </header>
      <blockquote class="card-quote" lang={lang ?? undefined}>
        {statement.quote.text}
      </blockquote>
      <RoleRows statement={statement} onLook={onLook} />
      <SpeakerChain attribution={statement.attribution} outlet={outlet} lang={lang} />
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
