import type { TargetedSubmitEvent } from 'preact'
import { useState } from 'preact/hooks'
import { useAnswer } from '../api/ask.ts'
import { Link } from '../router/router.tsx'
import { Answered } from '../shell/answered.tsx'
import { Field } from '../shell/field.tsx'
import { RefusedNote } from '../shell/refused-note.tsx'
import { useKeys } from '../shell/use-keys.ts'
import { useTitle } from '../shell/use-title.ts'
import { useSpeech } from '../words/speech.tsx'
import type { AskedDeed, CaseAnswer } from './answers.ts'
import { CaseEntryCard } from './case-entry.tsx'
import { CaseHistory } from './case-history.tsx'
import { ExportLinks } from './export-links.tsx'
import { useChanging } from './use-changing.ts'
import { WriteArea } from './write-area.tsx'

type Change = (deed: AskedDeed, said: string) => Promise<boolean>

const NewNote = ({ onChange }: { readonly onChange: Change }) => {
  const { words } = useSpeech()
  const [note, setNote] = useState('')
  const submit = async (event: TargetedSubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    if (note.trim() === '') return
    if (await onChange({ kind: 'added', item: { kind: 'note' }, note }, words.cases.added)) setNote('')
  }
  return (
    <form class="case-new-note" onSubmit={submit} aria-label={words.cases.addNote}>
      <WriteArea label={words.cases.addNote} value={note} onValue={setNote} />
      <button type="submit" disabled={note.trim() === ''}>
        {words.cases.add}
      </button>
    </form>
  )
}

const TitleForm = ({
  title,
  onChange,
  onEnd,
}: {
  readonly title: string
  readonly onChange: Change
  readonly onEnd: () => void
}) => {
  const { words } = useSpeech()
  const [draft, setDraft] = useState(title)
  const submit = async (event: TargetedSubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    if (draft.trim() === '') return
    if (await onChange({ kind: 'titled', title: draft.trim() }, words.cases.titled)) onEnd()
  }
  return (
    <form onSubmit={submit} aria-label={words.cases.titleLabel}>
      <Field label={words.cases.titleLabel} value={draft} onValue={setDraft} />
      <p class="buttons">
        <button type="submit" class="primary">
          {words.save}
        </button>
        <button type="button" onClick={onEnd}>
          {words.cancel}
        </button>
      </p>
    </form>
  )
}

type ShownProps = {
  readonly answer: CaseAnswer
  readonly onAnswer: (after: CaseAnswer) => void
  readonly onRefused: () => void
}

const ShownCase = ({ answer: { case: found, dossier }, onAnswer, onRefused }: ShownProps) => {
  const { words, formats } = useSpeech()
  const { problem, change } = useChanging()
  const [naming, setNaming] = useState(false)
  useTitle(found.title)
  const onChange: Change = async (deed, said) => {
    const after = await change(found.id, deed, said)
    if (after !== null) onAnswer(after)
    else onRefused()
    return after !== null
  }
  const undo = (id: string): void => void onChange({ kind: 'undone', change: id }, words.cases.undone)
  const last = found.history.findLast(
    ({ undone, deed }) => !undone && deed.kind !== 'opened' && deed.kind !== 'undone',
  )
  useKeys({
    u: () => {
      if (last !== undefined) undo(last.id)
    },
  })
  return (
    <>
      <h1>{found.title}</h1>
      {naming && <TitleForm title={found.title} onChange={onChange} onEnd={() => setNaming(false)} />}
      <p class="quiet">
        {words.cases.openedBy(found.openedBy, formats.instant(found.openedAt))}
        {' · '}
        {words.cases.changed(found.changedBy, formats.instant(found.changedAt))}
      </p>
      <p class="buttons">
        {!naming && (
          <button type="button" onClick={() => setNaming(true)}>
            {words.cases.rename}
          </button>
        )}
        <button
          type="button"
          disabled={last === undefined}
          onClick={() => last !== undefined && undo(last.id)}
          aria-keyshortcuts="u"
        >
          {words.cases.undoLast}
        </button>
        {found.closed ? (
          <span class="quiet">{words.cases.closed}</span>
        ) : (
          <button type="button" onClick={() => void onChange({ kind: 'closed' }, words.cases.closed)}>
            {words.cases.close}
          </button>
        )}
      </p>
      {problem !== null && <RefusedNote problem={problem} />}
      {found.entries.length === 0 && <p class="quiet">{words.cases.nothingYet}</p>}
      <ol class="case-entries">
        {found.entries.map((entry, index) => {
          const shown = dossier.entries[index]
          return shown === undefined ? null : (
            <CaseEntryCard
              key={entry.id}
              entry={entry}
              shown={shown}
              dossier={dossier}
              entries={found.entries}
              onChange={onChange}
            />
          )
        })}
      </ol>
      <NewNote onChange={onChange} />
      <ExportLinks id={found.id} />
      <CaseHistory found={found} onUndo={undo} />
    </>
  )
}

/** One case: what was collected, in the order in which it is told, with notes and the ways to take it away. */
export const CasePage = ({ id }: { readonly id: string }) => {
  const { words } = useSpeech()
  const asked = useAnswer<CaseAnswer>(`/api/cases/${encodeURIComponent(id)}`)
  return (
    <>
      <p class="kicker">
        <Link to={{ kind: 'cases' }}>{words.cases.title}</Link>
      </p>
      <Answered asked={asked}>
        {(answer) => <ShownCase answer={answer} onAnswer={asked.replace} onRefused={asked.again} />}
      </Answered>
    </>
  )
}
