import { useSpeech } from '../words/speech.tsx'

/** The forms in which a case is taken away, each a file to be saved. */
export const ExportLinks = ({ id }: { readonly id: string }) => {
  const { words, language } = useSpeech()
  const { forms } = words.cases
  const address = (format: string, more: Readonly<Record<string, string>> = {}): string =>
    `/api/exports/${format}?${new URLSearchParams({ case: id, ...more })}`
  const links: readonly (readonly [string, string])[] = [
    [forms.html, address('html', { language })],
    [forms.statements, address('csv')],
    [forms.register, address('csv', { table: 'register' })],
    [forms.json, address('json')],
    [forms.ftm, address('ftm')],
    [forms.warc, address('warc')],
  ]
  return (
    <nav class="case-exports" aria-label={words.cases.take}>
      <h2>{words.cases.take}</h2>
      <ul>
        {links.map(([name, href], index) => (
          <li key={name}>
            <a href={href} class={index === 0 ? 'button primary' : 'button'} download>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
