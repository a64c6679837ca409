import { goodsClasses } from '../../../src/goods/class.ts'
import { verdicts } from '../../../src/regimes/verdict.ts'
import type { FlowView } from '../router/place.ts'
import { Choice } from '../shell/choice.tsx'
import { useSpeech } from '../words/speech.tsx'
import type { FlowEntry } from './flow-entry.ts'
import { sidesOf } from './use-flows.ts'

type Props = {
  readonly view: FlowView
  readonly entries: readonly FlowEntry[]
  readonly onView: (view: FlowView) => void
}

/** Which transfers are drawn: by side, goods and verdict. */
export const FlowFilter = ({ view, entries, onView }: Props) => {
  const { words, names } = useSpeech()
  const orNull = (value: string): string | null => (value === '' ? null : value)
  const any = ['', words.register.any] as const
  const sides = (side: 'suppliers' | 'recipients') => [
    any,
    ...sidesOf(entries, side).map(([key, party]) => [key, names.party(party)] as const),
  ]
  return (
    <form class="filters" aria-label={words.register.filter} onSubmit={(event) => event.preventDefault()}>
      <Choice
        label={words.register.supplier}
        value={view.supplier ?? ''}
        options={sides('suppliers')}
        onValue={(value) => onView({ ...view, supplier: orNull(value) })}
      />
      <Choice
        label={words.register.recipient}
        value={view.recipient ?? ''}
        options={sides('recipients')}
        onValue={(value) => onView({ ...view, recipient: orNull(value) })}
      />
      <Choice
        label={words.register.goods}
        value={view.goods ?? ''}
        options={[any, ...goodsClasses.map((one) => [one, words.classes[one]] as const)]}
        onValue={(value) => onView({ ...view, goods: orNull(value) })}
      />
      <Choice
        label={words.register.verdict}
        value={view.verdict ?? ''}
        options={[any, ...verdicts.map((one) => [one, words.verdicts[one]] as const)]}
        onValue={(value) => onView({ ...view, verdict: orNull(value) })}
      />
    </form>
  )
}
