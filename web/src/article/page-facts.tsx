import type { TargetedSubmitEvent } from 'preact'
import { useState } from 'preact/hooks'
import type { PageJudgement } from '../../../src/reading/page-judgement.ts'
import type { DocumentAnswer } from '../api/answers.ts'
import { asRefused, send } from '../api/ask.ts'
import { Field } from '../shell/field.tsx'
import { useNotice } from '../shell/notice.tsx'
import { useReader } from '../shell/reader.tsx'
import { RefusedNote } from '../shell/refused-note.tsx'
import { useSpeech } from '../words/speech.tsx'

type Props = {
  readonly document: DocumentAnswer
  readonly onRead: (after: DocumentAnswer) => void
}

/** What was said about a page, by whom and why; what was taken back stays and says so. */
const SaidOfPage = ({
  said,
  onTakeBack,
}: {
  readonly said: readonly PageJudgement[]
  readonly onTakeBack: (id: string) => void
}) => {
  const { words, formats, names } = useSpeech()
  const factOf = ({ facts: { published, outlet, address, language } }: PageJudgement): string =>
    [
      published == null ? '' : `${words.inbox.published}${words.colon}${formats.date(published)}`,
      outlet == null ? '' : `${words.inbox.outlet}${words.colon}${outlet}`,
      address == null ? '' : `${words.inbox.address}${words.colon}${address}`,
      language == null ? '' : `${words.article.language}${words.colon}${names.language(language)}`,
    ]
      .filter((text) => text !== '')
      .join(' · ')
  if (said.length === 0) return null
  return (
    <ol class="history">
      {said.map((one) => (
        <li key={one.id} class={one.retracted === null ? '' : 'taken-back'}>
          <span class="history-what">{words.review.by(factOf(one), one.who, formats.instant(one.at))}</span>
          {one.why !== '' && <span class="history-why"> {words.review.because(one.why)}</span>}
          {one.retracted === null ? (
            <>
              {' '}
              <button type="button" class="plain" onClick={() => onTakeBack(one.id)}>
                {words.review.undo}
              </button>
            </>
          ) : (
            <span class="history-back">
              {words.review.takenBack(one.retracted.who, formats.instant(one.retracted.at))}
            </span>
          )}
        </li>
      ))}
    </ol>
  )
}

/** What a person knows about a page and its bytes do not say; the page is read again with it, and it can be taken back. */
export const PageFacts = ({ document: { reading, page }, onRead }: Props) => {
  const { words } = useSpeech()
  const notice = useNotice()
  const { asked } = useReader()
  const { options, article } = reading
  const known = {
    published: options.published ?? article?.publishedOn ?? '',
    outlet: options.outlet ?? article?.outlet ?? '',
    address: options.address ?? '',
  }
  const [draft, setDraft] = useState(known)
  const [why, setWhy] = useState('')
  const [problem, setProblem] = useState<ReturnType<typeof asRefused> | null>(null)
  const sent = async (path: string, body: object, done: string): Promise<void> => {
    const who = await asked()
    if (who === null) return
    try {
      const after = await send<DocumentAnswer>(`/api/documents/${reading.document.id}/page${path}`, {
        ...body,
        who,
      })
      setProblem(null)
      setWhy('')
      notice(done)
      onRead(after)
    } catch (error) {
      setProblem(asRefused(error))
    }
  }
  const facts = Object.fromEntries(
    (['published', 'outlet', 'address'] as const)
      .map((name) => [name, draft[name].trim()] as const)
      .filter(([name, value]) => value !== '' && value !== known[name]),
  )
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    if (Object.keys(facts).length === 0) notice(words.article.nothingNew)
    else void sent('', { facts, why }, words.article.unchanged)
  }
  return (
    <details class="page-facts">
      <summary>{words.article.facts}</summary>
      <form onSubmit={submit}>
        <p class="quiet">{words.article.factsHint}</p>
        <Field
          label={words.inbox.published}
          hint={words.inbox.dateHint}
          value={draft.published}
          onValue={(published) => setDraft({ ...draft, published })}
        />
        <Field
          label={words.inbox.outlet}
          value={draft.outlet}
          onValue={(outlet) => setDraft({ ...draft, outlet })}
        />
        <Field
          label={words.inbox.address}
          value={draft.address}
          onValue={(address) => setDraft({ ...draft, address })}
        />
        <Field label={words.review.why} hint={words.review.whyHint} value={why} onValue={setWhy} />
        {problem !== null && <RefusedNote problem={problem} />}
        <button type="submit">{words.article.readAgain}</button>
      </form>
      <SaidOfPage
        said={page}
        onTakeBack={(id) =>
          void sent(`/${encodeURIComponent(id)}/retraction`, { why: '' }, words.review.undone)
        }
      />
    </details>
  )
}
