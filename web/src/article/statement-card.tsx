import type { JudgedStatement } from '../../../src/reading/judged-statements.ts'
import { Link } from '../router/router.tsx'
import { useSpeech } from '../words/speech.tsx'
import type { RoleName } from './marks.ts'
import { StatementBody } from './statement-body.tsx'

type Props = {
  readonly judged: JudgedStatement
  readonly number: number
  /** The number of the statement that this one says again. */
  readonly repeats: number | null
  readonly document: string
  readonly outlet: string | null
  readonly lang: string | null
  readonly active: boolean
  /** The reader turns to this statement. */
  readonly onTurn: () => void
  readonly onLook: (role: RoleName | null) => void
  readonly onShow: () => void
}

/** A statement beside its text. */
export const StatementCard = (props: Props) => {
  const { judged, number, repeats, document, outlet, lang, active, onTurn, onLook, onShow } = props
  const { words } = useSpeech()
  const { statement, state } = judged
  return (
    <article
      id={`statement-${number}`}
      class={`card card-${state}${active ? ' card-active' : ''}`}
      aria-labelledby={`statement-${number}-name`}
      onMouseEnter={onTurn}
      onFocusIn={onTurn}
    >
      <StatementBody
        judged={judged}
        number={number}
        heading={{ id: `statement-${number}-name`, level: 3 }}
        outlet={outlet}
        lang={lang}
        onLook={onLook}
      />
      {statement.repeats !== null && (
        <p class="card-note">{repeats === null ? words.repeatsAnother : words.repeats(repeats)}</p>
      )}
      <p class="card-actions">
        <button type="button" class="plain" onClick={onShow}>
          {words.article.showInText}
        </button>
        <Link to={{ kind: 'review', id: document, statement: statement.id }}>{words.review.title}</Link>
      </p>
    </article>
  )
}
