import type { ComponentChildren } from 'preact'
import type { Statement } from '../../../src/statements/statement.ts'
import { useSpeech } from '../words/speech.tsx'
import type { RoleName } from './marks.ts'
import { PartyList } from './party-list.tsx'

type Props = {
  readonly statement: Statement
  readonly onLook: (role: RoleName | null) => void
}

/** What a statement says, role by role; pointing at one, or moving the focus to it, shows its words in the text. */
export const RoleRows = ({ statement, onLook }: Props) => {
  const { words, formats, names } = useSpeech()
  const row = (role: RoleName, content: ComponentChildren) => (
    <button
      type="button"
      class={`role-row role-row-${role}`}
      onFocus={() => onLook(role)}
      onBlur={() => onLook(null)}
      onMouseEnter={() => onLook(role)}
      onMouseLeave={() => onLook(null)}
    >
      <span class="role-name">{words.roles[role]}</span>
      <span class="role-value">{content}</span>
    </button>
  )
  const goods = [...new Map(statement.items.map((item) => [item.goods, item])).values()]
  return (
    <div class="role-rows">
      {row('supplier', <PartyList parties={statement.supplier} />)}
      {row('recipient', <PartyList parties={statement.recipient} />)}
      {row(
        'item',
        goods.map((item, index) => (
          <span key={item.goods}>
            {index > 0 && words.pair('', '')}
            {item.inferred ? (
              <span class="inferred">
                {names.goods(item.goods)} <small>{words.bare(item.text)}</small>
              </span>
            ) : (
              names.goods(item.goods)
            )}
          </span>
        )),
      )}
      {statement.quantity !== null && row('amount', formats.amount(statement.quantity))}
      {statement.period !== null &&
        formats.period(statement.period) !== '' &&
        row('period', formats.period(statement.period))}
    </div>
  )
}
