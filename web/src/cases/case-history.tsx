import type { Case, CaseEvent } from '../../../src/cases/case.ts'
import { useSpeech } from '../words/speech.tsx'

type Props = { readonly found: Case; readonly onUndo: (change: string) => void }

/** What was done, in words; the title or the note where it has one. */
const useDeedWords = (): ((event: CaseEvent) => string) => {
  const { words } = useSpeech()
  const { deeds } = words.cases
  return ({ deed }) => {
    switch (deed.kind) {
      case 'opened':
      case 'titled':
        return `${deeds[deed.kind]} ${words.quote(deed.title)}`
      case 'added':
      case 'noted':
        return deed.note === '' ? deeds[deed.kind] : `${deeds[deed.kind]} ${words.quote(deed.note)}`
      default:
        return deeds[deed.kind]
    }
  }
}

/** Everything that was done to a case, by whom and when; each change but the opening can be taken back. */
export const CaseHistory = ({ found, onUndo }: Props) => {
  const { words, formats } = useSpeech()
  const said = useDeedWords()
  return (
    <details class="case-history">
      <summary>{words.review.history}</summary>
      <ol class="history">
        {found.history.map((event) => (
          <li key={event.id} class={event.undone ? 'taken-back' : ''}>
            <span class="history-what">
              {words.review.by(said(event), event.who, formats.instant(event.at))}
            </span>{' '}
            {!event.undone && event.deed.kind !== 'opened' && (
              <button type="button" class="plain" onClick={() => onUndo(event.id)}>
                {words.review.undo}
              </button>
            )}
          </li>
        ))}
      </ol>
    </details>
  )
}
