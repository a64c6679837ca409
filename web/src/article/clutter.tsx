import type { Clutter } from '../../../src/article/article.ts'
import { useSpeech } from '../words/speech.tsx'

/** What stood on the page beside the article, folded away; addresses are shown and lead nowhere. */
export const ClutterFold = ({
  clutter,
  lang,
}: {
  readonly clutter: Clutter
  readonly lang: string | null
}) => {
  const { words } = useSpeech()
  const { teasers, keywords } = clutter
  if (teasers.length + keywords.length === 0) return null
  return (
    <details class="clutter">
      <summary>{words.article.clutter(teasers.length, keywords.length)}</summary>
      <p class="quiet">{words.article.clutterHint}</p>
      {teasers.length > 0 && (
        <>
          <h3>{words.article.teasers}</h3>
          <ul lang={lang ?? undefined}>
            {teasers.map(({ headline, caption, outlet, address }, index) => (
              <li key={index}>
                {headline}
                {[caption, outlet, address].map((text) =>
                  text === null ? null : (
                    <span key={text} class="quiet clutter-detail">
                      {text}
                    </span>
                  ),
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {keywords.length > 0 && (
        <>
          <h3>{words.article.keywords}</h3>
          <p lang={lang ?? undefined}>{keywords.join(' · ')}</p>
        </>
      )}
    </details>
  )
}
