import type { JudgedStatement } from '../../../src/reading/judged-statements.ts'
import { useSpeech } from '../words/speech.tsx'
import type { RoleName } from './marks.ts'
import { RoleRows } from './role-rows.tsx'
import { SpeakerChain } from './speaker-chain.tsx'
import { StanceWords } from './stance-words.tsx'

type Props = {
  readonly judged: JudgedStatement
  readonly number: number
  /** Id and level of the heading that names the statement. */
  readonly heading: { readonly id: string; readonly level: 2 | 3 }
  readonly outlet: string | null
  readonly lang: string | null
  readonly onLook: (role: RoleName | null) => void
}

/** What a statement says: its number, stance and state, its words, its roles and its speakers. */
export const StatementBody = ({ judged, number, heading, outlet, lang, onLook }: Props) => {
  const { words } = useSpeech()
  const { statement, state } = judged
  const Heading = `h${heading.level}` as const
  return (
    <>
      <header class="card-head">
        <Heading id={heading.id} class="card-number">
          {words.article.number(number)}
        </Heading>
        <StanceWords stance={statement.stance} phase={statement.phase} />
        <span class={`state state-${state}`}>{words.states[state]}</span>
      </header>
      <blockquote class="card-quote" lang={lang ?? undefined}>
        {statement.quote.text}
      </blockquote>
      <RoleRows statement={statement} onLook={onLook} />
      <SpeakerChain attribution={statement.attribution} outlet={outlet} lang={lang} />
    </>
  )
}
