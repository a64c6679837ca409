import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Vocabulary } from '../api/answers.ts'
import { onTokenAsked, useAnswer } from '../api/ask.ts'
import { ArchivedPage } from '../article/archived-page.tsx'
import { DocumentPage } from '../article/document-page.tsx'
import { InboxPage } from '../inbox/inbox-page.tsx'
import { LedgerPage } from '../ledger/ledger-page.tsx'
import { MeasurePage } from '../measures/measure-page.tsx'
import { MeasuresPage } from '../measures/measures-page.tsx'
import { ReferencePage } from '../reference/reference-page.tsx'
import { QueuePage } from '../review/queue-page.tsx'
import { ReviewPage } from '../review/review-page.tsx'
import { allMeasures, anyAccount, type Place, wholeQueue, wholeRegister } from '../router/place.ts'
import { Link, RouterProvider, useRouter } from '../router/router.tsx'
import { RegisterPage } from '../transfers/register-page.tsx'
import { TransferPage } from '../transfers/transfer-page.tsx'
import { SpeechProvider, useSpeech } from '../words/speech.tsx'
import { Answered } from './answered.tsx'
import { KeysPage } from './keys-page.tsx'
import { later } from './later.tsx'
import { Footing, Masthead } from './masthead.tsx'
import { NoticeProvider } from './notice.tsx'
import { ReaderProvider } from './reader.tsx'
import { SignIn } from './sign-in.tsx'
import { useKeys } from './use-keys.ts'

const MapPage = later(() => import('../flows/map-page.tsx'))
const TimelinePage = later(() => import('../flows/timeline-page.tsx'))

const Nowhere = () => {
  const { words } = useSpeech()
  return (
    <p>
      {words.refused.nowhere} <Link to={{ kind: 'inbox' }}>{words.refused.toInbox}</Link>
    </p>
  )
}

const PageAt = ({ place }: { readonly place: Place }) => {
  switch (place.kind) {
    case 'inbox':
      return <InboxPage />
    case 'document':
      return <DocumentPage key={place.id} id={place.id} statement={place.statement} />
    case 'archived':
      return <ArchivedPage key={place.id} id={place.id} statement={place.statement} />
    case 'review':
      return <ReviewPage key={place.id} id={place.id} statement={place.statement} />
    case 'queue':
      return <QueuePage view={place} />
    case 'transfers':
      return <RegisterPage view={place} />
    case 'map':
      return <MapPage view={place} />
    case 'timeline':
      return <TimelinePage view={place} />
    case 'transfer':
      return <TransferPage key={place.id} id={place.id} />
    case 'ledger':
      return <LedgerPage view={place} />
    case 'measures':
      return <MeasuresPage view={place} />
    case 'measure':
      return <MeasurePage key={place.id} id={place.id} />
    case 'reference':
      return <ReferencePage />
    case 'keys':
      return <KeysPage />
    case 'nowhere':
      return <Nowhere />
  }
}

/** Goes to a section with `g` and a letter, and to the page of keys with a question mark. */
const useGoingKeys = (): void => {
  const { go } = useRouter()
  const going = useRef(false)
  const section = (place: Place) => () => {
    if (going.current) go(place)
    going.current = false
  }
  useKeys({
    '?': () => go({ kind: 'keys' }),
    g: () => {
      going.current = true
    },
    i: section({ kind: 'inbox' }),
    q: section(wholeQueue),
    t: section(wholeRegister),
    l: section(anyAccount),
    m: section(allMeasures),
  })
}

const Pages = () => {
  const { place } = useRouter()
  useGoingKeys()
  return (
    <>
      <Masthead />
      <main id="page" tabIndex={-1}>
        <PageAt place={place} />
      </main>
      <Footing />
    </>
  )
}

/** The desk: asks for the token where there is one, learns what codes are called, and shows the page of the address. */
export const Desk = () => {
  const [guarded, setGuarded] = useState(false)
  const asked = useAnswer<Vocabulary>('/api/vocabulary')
  useEffect(() => onTokenAsked(() => setGuarded(true)), [])
  const { again } = asked
  const opened = useCallback(() => {
    setGuarded(false)
    again()
  }, [again])
  const vocabulary = asked.answer.kind === 'there' ? asked.answer.value : null
  return (
    <RouterProvider>
      <SpeechProvider vocabulary={vocabulary}>
        <ReaderProvider>
          <NoticeProvider>
            {guarded ? (
              <main id="page">
                <SignIn onOpen={opened} />
              </main>
            ) : vocabulary === null ? (
              <main id="page">
                <Answered asked={asked}>{() => null}</Answered>
              </main>
            ) : (
              <Pages />
            )}
          </NoticeProvider>
        </ReaderProvider>
      </SpeechProvider>
    </RouterProvider>
  )
}
