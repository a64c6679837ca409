import type { TargetedSubmitEvent } from 'preact'
import { useCallback, useId, useState } from 'preact/hooks'
import { Field } from '../shell/field.tsx'
import { useTitle } from '../shell/use-title.ts'
import { useSpeech } from '../words/speech.tsx'
import { DocumentList } from './document-list.tsx'
import { DropPlace } from './drop-place.tsx'
import { QueueList } from './queue-list.tsx'
import { type Known, pastedSources } from './sources.ts'
import { useQueue } from './use-queue.ts'

/** Where pages are brought in, and the list of what was read. */
export const InboxPage = () => {
  const { words } = useSpeech()
  const [round, setRound] = useState(0)
  const { queue, add, clear } = useQueue(useCallback(() => setRound((n) => n + 1), []))
  const [text, setText] = useState('')
  const [said, setSaid] = useState({ published: '', outlet: '', address: '' })
  const [follow, setFollow] = useState(false)
  const id = useId()
  useTitle(words.inbox.title)
  const known = (): Known => ({
    ...Object.fromEntries(
      Object.entries(said)
        .map(([name, value]) => [name, value.trim()] as const)
        .filter(([, value]) => value !== ''),
    ),
    follow,
  })
  const paste = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    add(pastedSources(text, words.inbox.pastedText), known())
    setText('')
  }
  return (
    <>
      <h1>{words.inbox.title}</h1>
      <p class="lead">{words.inbox.lead}</p>
      <div class="inbox">
        <DropPlace
          onFiles={(files) =>
            add(
              files.map((file) => ({ kind: 'file', file })),
              known(),
            )
          }
        />
        <form class="paste" onSubmit={paste}>
          <p class="field">
            <label for={`${id}-text`}>{words.inbox.paste}</label>
            <textarea
              id={`${id}-text`}
              rows={5}
              value={text}
              aria-describedby={`${id}-hint`}
              onInput={(event) => setText(event.currentTarget.value)}
            />
            <span id={`${id}-hint`} class="hint">
              {words.inbox.pasteHint}
            </span>
          </p>
          <button type="submit" class="primary" disabled={text.trim() === ''}>
            {words.inbox.read}
          </button>
        </form>
        <details class="known">
          <summary>{words.inbox.known}</summary>
          <div class="field-grid">
            <Field
              label={words.inbox.published}
              hint={words.inbox.dateHint}
              value={said.published}
              onValue={(published) => setSaid({ ...said, published })}
            />
            <Field
              label={words.inbox.outlet}
              value={said.outlet}
              onValue={(outlet) => setSaid({ ...said, outlet })}
            />
            <Field
              label={words.inbox.address}
              value={said.address}
              onValue={(address) => setSaid({ ...said, address })}
            />
          </div>
          <p>
            <label>
              <input
                type="checkbox"
                checked={follow}
                onChange={(event) => setFollow(event.currentTarget.checked)}
              />{' '}
              {words.inbox.follow}
            </label>
          </p>
        </details>
      </div>
      {queue.length > 0 && (
        <section aria-labelledby="queue-title">
          <h2 id="queue-title">{words.inbox.queue}</h2>
          <QueueList queue={queue} />
          <p class="hidden" role="status">
            {words.inbox.ended(
              queue.filter(({ progress: { kind } }) => kind === 'read' || kind === 'refused').length,
              queue.length,
            )}
          </p>
          <button type="button" class="plain" onClick={clear}>
            {words.inbox.clear}
          </button>
        </section>
      )}
      <DocumentList round={round} />
    </>
  )
}
