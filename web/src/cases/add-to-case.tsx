import type { TargetedSubmitEvent } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { useAnswer } from '../api/ask.ts'
import { Choice } from '../shell/choice.tsx'
import { Field } from '../shell/field.tsx'
import { RefusedNote } from '../shell/refused-note.tsx'
import { useKeys } from '../shell/use-keys.ts'
import { useSpeech } from '../words/speech.tsx'
import type { AskedItem, CaseList } from './answers.ts'
import { useChanging } from './use-changing.ts'
import { WriteArea } from './write-area.tsx'

const fresh = ''

/** Something that can be put in, with what it is in words. */
export type Offered = { readonly name: string; readonly item: AskedItem }

type DialogProps = {
  readonly offered: readonly Offered[]
  readonly onEnd: () => void
}

/** Asks into which case something goes, an open one or a new one, and what is to be written beside it. */
const CaseDialog = ({ offered, onEnd }: DialogProps) => {
  const { words } = useSpeech()
  const { answer } = useAnswer<CaseList>('/api/cases')
  const { problem, change, open } = useChanging()
  const dialog = useRef<HTMLDialogElement>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  const [which, setWhich] = useState('0')
  const [title, setTitle] = useState('')
  const [note, setNote] = useState('')
  useEffect(() => dialog.current?.showModal(), [])
  const cases = answer.kind === 'there' ? answer.value.items.filter(({ closed }) => !closed) : []
  const into = chosen ?? cases[0]?.id ?? fresh
  const submit = async (event: TargetedSubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    const item = offered[Number(which)]?.item
    if (item === undefined || (into === fresh && title.trim() === '')) return
    const id = into === fresh ? (await open(title.trim()))?.case.id : into
    if (id === undefined) return
    const added = await change(id, { kind: 'added', item, note }, words.cases.added)
    if (added !== null) onEnd()
  }
  return (
    <dialog ref={dialog} onCancel={onEnd} aria-labelledby="case-dialog-title">
      <form onSubmit={submit}>
        <h2 id="case-dialog-title">{words.cases.addTitle}</h2>
        {offered.length > 1 ? (
          <Choice
            label={words.cases.what}
            value={which}
            options={offered.map(({ name }, index) => [String(index), name] as const)}
            onValue={setWhich}
          />
        ) : (
          <p class="quiet">{offered[0]?.name}</p>
        )}
        {answer.kind === 'waiting' ? (
          <p aria-busy="true">{words.waiting}</p>
        ) : (
          <>
            <Choice
              label={words.cases.into}
              value={into}
              options={[
                ...cases.map((one) => [one.id, one.title] as const),
                [fresh, words.cases.newCase] as const,
              ]}
              onValue={setChosen}
            />
            {into === fresh && <Field label={words.cases.titleLabel} value={title} onValue={setTitle} />}
            <WriteArea label={words.cases.note} value={note} onValue={setNote} />
          </>
        )}
        {problem !== null && <RefusedNote problem={problem} />}
        <p class="buttons">
          <button type="submit" class="primary" disabled={answer.kind === 'waiting'}>
            {words.cases.add}
          </button>
          <button type="button" onClick={onEnd}>
            {words.cancel}
          </button>
        </p>
      </form>
    </dialog>
  )
}

/** Puts what the page shows into a case, with a button or the key `c`; of several things the first is chosen. */
export const AddToCase = ({ offered }: { readonly offered: readonly Offered[] }) => {
  const { words } = useSpeech()
  const [open, setOpen] = useState(false)
  useKeys({ c: () => setOpen(true) })
  return (
    <>
      <button type="button" onClick={() => setOpen(true)} aria-keyshortcuts="c">
        {words.cases.addTo}
      </button>
      {open && <CaseDialog offered={offered} onEnd={() => setOpen(false)} />}
    </>
  )
}
