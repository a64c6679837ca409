import type { TargetedSubmitEvent } from 'preact'
import { useState } from 'preact/hooks'
import type { CaseEntry } from '../../../src/cases/case.ts'
import type { Dossier, DossierEntry } from '../../../src/exports/dossier.ts'
import { useSpeech } from '../words/speech.tsx'
import type { AskedDeed } from './answers.ts'
import { EntryBody } from './entry-body.tsx'
import { placeAfterMove } from './order.ts'
import { WriteArea } from './write-area.tsx'

type Props = {
  readonly entry: CaseEntry
  readonly shown: DossierEntry
  readonly dossier: Dossier
  readonly entries: readonly CaseEntry[]
  readonly onChange: (deed: AskedDeed, said: string) => Promise<boolean>
}

/** The note beside an entry; what another person wrote meanwhile is not written over. */
const NoteForm = ({
  entry,
  onChange,
  onEnd,
}: Pick<Props, 'entry' | 'onChange'> & { readonly onEnd: () => void }) => {
  const { words } = useSpeech()
  const [note, setNote] = useState(entry.note)
  const [over] = useState(entry.noteChange)
  const submit = async (event: TargetedSubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    if (await onChange({ kind: 'noted', entry: entry.id, note, over }, words.cases.noted)) onEnd()
  }
  return (
    <form onSubmit={submit}>
      <WriteArea label={words.cases.note} value={note} onValue={setNote} />
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

/** One entry of a case with its note, and what can be done to it. */
export const CaseEntryCard = ({ entry, shown, dossier, entries, onChange }: Props) => {
  const { words, formats } = useSpeech()
  const [writing, setWriting] = useState(false)
  const nr = entries.indexOf(entry) + 1
  const mover = (by: -1 | 1, name: string, sign: string) => {
    const after = placeAfterMove(entries, entry.id, by)
    return (
      <button
        type="button"
        disabled={after === undefined}
        aria-label={`${name}${words.colon}${words.cases.entry(nr)}`}
        onClick={() => {
          if (after !== undefined) void onChange({ kind: 'moved', entry: entry.id, after }, words.cases.moved)
        }}
      >
        {sign}
      </button>
    )
  }
  return (
    <li class="case-entry" id={`entry-${nr}`}>
      <p class="case-number" aria-hidden="true">
        {nr}
      </p>
      <EntryBody entry={shown} dossier={dossier} />
      {writing ? (
        <NoteForm entry={entry} onChange={onChange} onEnd={() => setWriting(false)} />
      ) : (
        entry.note !== '' && (
          <div class="case-note">
            <p>{entry.note}</p>
            <p class="quiet">{words.pair(entry.noteBy, formats.instant(entry.noteAt))}</p>
          </div>
        )
      )}
      <p class="buttons case-actions">
        {mover(-1, words.cases.up, '↑')}
        {mover(1, words.cases.down, '↓')}
        {!writing && (
          <button type="button" class="plain" onClick={() => setWriting(true)}>
            {entry.note === '' ? words.cases.write : words.cases.rewrite}
          </button>
        )}
        <button
          type="button"
          class="plain"
          onClick={() => void onChange({ kind: 'removed', entry: entry.id }, words.cases.removed)}
        >
          {words.remove}
        </button>
        <span class="quiet">{words.cases.by(entry.addedBy, formats.instant(entry.addedAt))}</span>
      </p>
    </li>
  )
}
