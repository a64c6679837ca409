import { useState } from 'preact/hooks'
import { languages } from '../../../src/wording/reader-languages.ts'
import { allMeasures, anyAccount, type Place, wholeQueue, wholeRegister } from '../router/place.ts'
import { Link, useRouter } from '../router/router.tsx'
import { ownNames } from '../words/languages.ts'
import { useSpeech } from '../words/speech.tsx'
import { useReader } from './reader.tsx'
import { applyTheme, keptTheme, themes } from './theme.ts'

type Section = 'inbox' | 'queue' | 'transfers' | 'ledger' | 'measures' | 'reference' | 'keys'

const sections: readonly (readonly [Section, Place])[] = [
  ['inbox', { kind: 'inbox' }],
  ['queue', wholeQueue],
  ['transfers', wholeRegister],
  ['ledger', anyAccount],
  ['measures', allMeasures],
]

/** The section of the desk that a page belongs to. */
const sectionOf = (place: Place): Section | null => {
  switch (place.kind) {
    case 'inbox':
    case 'document':
    case 'archived':
      return 'inbox'
    case 'review':
    case 'queue':
      return 'queue'
    case 'transfers':
    case 'transfer':
    case 'map':
    case 'timeline':
      return 'transfers'
    case 'ledger':
      return 'ledger'
    case 'measures':
    case 'measure':
      return 'measures'
    case 'reference':
      return 'reference'
    case 'keys':
      return 'keys'
    case 'nowhere':
      return null
  }
}

/** The desk's name, its sections, and what a reader sets for himself. */
export const Masthead = () => {
  const { words, language, choose } = useSpeech()
  const { place } = useRouter()
  const reader = useReader()
  const [theme, setTheme] = useState(keptTheme)
  const section = sectionOf(place)
  return (
    <header class="masthead">
      <a class="skip" href="#page">
        {words.skip}
      </a>
      <div class="masthead-row">
        <Link to={{ kind: 'inbox' }} class="wordmark">
          {words.name}
        </Link>
        <nav aria-label={words.nav.label}>
          {sections.map(([name, to]) => (
            <Link key={name} to={to} current={section === name}>
              {words.nav[name]}
            </Link>
          ))}
        </nav>
        <div class="settings">
          <button type="button" class="plain reader-name" onClick={reader.rename}>
            {reader.name === null ? words.reader.nobody : words.reader.as(reader.name)}
          </button>
          <select
            aria-label={words.nav.language}
            value={language}
            onChange={(event) => {
              const next = languages.find((one) => one === event.currentTarget.value)
              if (next !== undefined) choose(next)
            }}
          >
            {languages.map((one) => (
              <option key={one} value={one} lang={one} selected={one === language}>
                {ownNames[one]}
              </option>
            ))}
          </select>
          <select
            aria-label={words.nav.theme}
            value={theme}
            onChange={(event) => {
              const next = themes.find((one) => one === event.currentTarget.value)
              if (next === undefined) return
              applyTheme(next)
              setTheme(next)
            }}
          >
            {themes.map((one) => (
              <option key={one} value={one} selected={one === theme}>
                {words.nav.themes[one]}
              </option>
            ))}
          </select>
        </div>
      </div>
    </header>
  )
}

/** What is needed less often. */
export const Footing = () => {
  const { words } = useSpeech()
  return (
    <footer class="footing">
      <p>{words.transfer.ifRight}</p>
      <p>
        <Link to={{ kind: 'keys' }}>{words.nav.keys}</Link>
        {' · '}
        <Link to={{ kind: 'reference' }}>{words.nav.reference}</Link>
      </p>
    </footer>
  )
}
