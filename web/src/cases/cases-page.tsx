import type { TargetedSubmitEvent } from 'preact'
import { useState } from 'preact/hooks'
import { useAnswer } from '../api/ask.ts'
import { Link, useRouter } from '../router/router.tsx'
import { Answered } from '../shell/answered.tsx'
import { Field } from '../shell/field.tsx'
import { RefusedNote } from '../shell/refused-note.tsx'
import { useTitle } from '../shell/use-title.ts'
import { useSpeech } from '../words/speech.tsx'
import type { CaseList, ListedCase } from './answers.ts'
import { useChanging } from './use-changing.ts'

const CaseLine = ({ one }: { readonly one: ListedCase }) => {
  const { words, formats } = useSpeech()
  return (
    <li>
      <p class="document-title">
        <Link to={{ kind: 'case', id: one.id }}>{one.title}</Link>
      </p>
      <p class="quiet">
        {words.cases.entries(one.entries)}
        {' · '}
        {words.cases.changed(one.changedBy, formats.instant(one.changedAt))}
      </p>
    </li>
  )
}

/** The cases that people have opened, and a place to open another. */
export const CasesPage = () => {
  const { words } = useSpeech()
  const { go } = useRouter()
  const asked = useAnswer<CaseList>('/api/cases')
  const { problem, open } = useChanging()
  const [title, setTitle] = useState('')
  useTitle(words.cases.title)
  const submit = async (event: TargetedSubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    if (title.trim() === '') return
    const opened = await open(title.trim())
    if (opened !== null) go({ kind: 'case', id: opened.case.id })
  }
  const list = (items: readonly ListedCase[]) => (
    <ul class="documents">
      {items.map((one) => (
        <CaseLine key={one.id} one={one} />
      ))}
    </ul>
  )
  return (
    <>
      <h1>{words.cases.title}</h1>
      <p class="lead">{words.cases.lead}</p>
      <form class="case-open" onSubmit={submit} aria-label={words.cases.newCase}>
        <Field label={words.cases.newCase} value={title} onValue={setTitle} />
        <button type="submit" class="primary" disabled={title.trim() === ''}>
          {words.cases.open}
        </button>
      </form>
      {problem !== null && <RefusedNote problem={problem} />}
      <Answered asked={asked}>
        {({ items }) => {
          const closed = items.filter((one) => one.closed)
          return (
            <>
              {items.length === 0 && <p class="quiet">{words.cases.empty}</p>}
              {list(items.filter((one) => !one.closed))}
              {closed.length > 0 && (
                <details>
                  <summary>{words.cases.closedOnes(closed.length)}</summary>
                  {list(closed)}
                </details>
              )}
            </>
          )
        }}
      </Answered>
    </>
  )
}
