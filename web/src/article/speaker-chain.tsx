import type { Speaker } from '../../../src/statements/statement.ts'
import { useSpeech } from '../words/speech.tsx'

type Props = {
  readonly attribution: readonly Speaker[]
  readonly outlet: string | null
  readonly lang: string | null
}

/** Who says it, drawn from the outlet that prints it down to the origin. */
export const SpeakerChain = ({ attribution, outlet, lang }: Props) => {
  const { words, formats, names } = useSpeech()
  const { chain } = words
  if (attribution.length === 0)
    return <p class="chain-itself">{outlet === null ? chain.page : chain.itself(outlet)}</p>
  return (
    <ol class="chain" aria-label={chain.label}>
      <li class="chain-link chain-outlet">
        <span class="chain-name">{outlet ?? words.article.outletUnknown}</span>
        <span class="chain-note">{chain.printedBy}</span>
      </li>
      {attribution.map((speaker, index) => (
        <li
          key={`${speaker.start} ${speaker.name}`}
          class={`chain-link${index === attribution.length - 1 ? ' chain-origin' : ''}`}
        >
          <span class="chain-name" lang={lang ?? undefined}>
            {speaker.name}
          </span>
          <span class="chain-note">
            {[
              words.kinds[speaker.kind],
              ...(speaker.country === null ? [] : [names.country(speaker.country)]),
              ...(speaker.saidOn === null ? [] : [formats.shortDate(speaker.saidOn)]),
              ...(index === attribution.length - 1 ? [chain.origin] : []),
            ].join(' · ')}
            {speaker.cue.text !== '' && (
              <>
                {' · '}
                <span lang={lang ?? undefined}>{chain.cue(speaker.cue.text)}</span>
              </>
            )}
          </span>
        </li>
      ))}
    </ol>
  )
}
