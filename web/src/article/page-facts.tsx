import type { TargetedSubmitEvent } from 'preact'
import { useState } from 'preact/hooks'
import type { DocumentAnswer, ReadAnswer } from '../api/answers.ts'
import { asRefused, send } from '../api/ask.ts'
import { Field } from '../shell/field.tsx'
import { useNotice } from '../shell/notice.tsx'
import { RefusedNote } from '../shell/refused-note.tsx'
import { useSpeech } from '../words/speech.tsx'

type Props = { readonly document: DocumentAnswer; readonly onRead: () => void }

/** What a person knows about a page and its bytes do not say; the page is read again with it. */
export const PageFacts = ({ document: { reading }, onRead }: Props) => {
  const { words } = useSpeech()
  const notice = useNotice()
  const { options, article } = reading
  const [published, setPublished] = useState(options.published ?? article?.publishedOn ?? '')
  const [outlet, setOutlet] = useState(options.outlet ?? article?.outlet ?? '')
  const [address, setAddress] = useState(options.address ?? '')
  const [problem, setProblem] = useState<ReturnType<typeof asRefused> | null>(null)
  const submit = async (event: TargetedSubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    const said = Object.fromEntries(
      Object.entries({ published, outlet, address }).filter(([, value]) => value.trim() !== ''),
    )
    try {
      await send<ReadAnswer>(`/api/documents/${reading.document.id}/reading`, said)
      setProblem(null)
      notice(words.article.unchanged)
      onRead()
    } catch (error) {
      setProblem(asRefused(error))
    }
  }
  return (
    <details class="page-facts">
      <summary>{words.article.facts}</summary>
      <form onSubmit={submit}>
        <p class="quiet">{words.article.factsHint}</p>
        <Field
          label={words.inbox.published}
          hint={words.inbox.dateHint}
          value={published}
          onValue={setPublished}
        />
        <Field label={words.inbox.outlet} value={outlet} onValue={setOutlet} />
        <Field label={words.inbox.address} value={address} onValue={setAddress} />
        {problem !== null && <RefusedNote problem={problem} />}
        <button type="submit">{words.article.readAgain}</button>
      </form>
    </details>
  )
}
