import type { ReadingTransfer } from '../../../src/reading/reading-transfer.ts'
import { useSpeech } from '../words/speech.tsx'

type Flow = Pick<ReadingTransfer, 'suppliers' | 'recipients' | 'class'>

/** `North Korea → Russia` in words that a reader of the screen hears, too. */
export const FlowHeading = ({ transfer }: { readonly transfer: Flow }) => {
  const { words, names } = useSpeech()
  const side = (parties: Flow['suppliers']): string =>
    parties.length === 0 ? words.nobodyNamed : words.list(parties.map(names.party))
  return (
    <span class="flow">
      <span class="flow-route">
        {words.transfer.flow(side(transfer.suppliers), side(transfer.recipients))}
      </span>{' '}
      <span class="flow-goods">{words.classes[transfer.class]}</span>
    </span>
  )
}
