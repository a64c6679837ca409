import { useSpeech } from '../words/speech.tsx'
import { roleNames } from './marks.ts'

/** What the marks in a text mean. */
export const TextLegend = () => {
  const { words } = useSpeech()
  return (
    <details class="legend">
      <summary>{words.article.legend}</summary>
      <ul>
        <li>
          <mark class="quoted" data-numbers="1">
            {words.roles.words}
          </mark>{' '}
          {words.article.legendQuote}
        </li>
        {roleNames.map((role) => (
          <li key={role}>
            <mark class={`role-mark role-${role}`}>{words.roles[role]}</mark>
          </li>
        ))}
        <li>
          <mark class="role-mark role-supplier role-inferred">{words.inferred}</mark>{' '}
          {words.article.legendInferred}
        </li>
      </ul>
    </details>
  )
}
