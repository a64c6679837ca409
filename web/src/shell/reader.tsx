import { type ComponentChildren, createContext, type TargetedSubmitEvent } from 'preact'
import { useCallback, useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { useSpeech } from '../words/speech.tsx'
import { Field } from './field.tsx'

const key = 'tidewaiter.reader'

type Reader = {
  readonly name: string | null
  /** The reader's name, asked for where it is not known; null where the reader would not say. */
  readonly asked: () => Promise<string | null>
  readonly rename: () => void
}

const Context = createContext<Reader>({ name: null, asked: async () => null, rename: () => {} })

export const useReader = (): Reader => useContext(Context)

/** Keeps the name under which a person judges, and asks for it once. */
export const ReaderProvider = ({ children }: { readonly children: ComponentChildren }) => {
  const { words } = useSpeech()
  const [name, setName] = useState(() => localStorage.getItem(key))
  // Somebody who waits for the name may ask again before this is drawn anew.
  const known = useRef(name)
  const [draft, setDraft] = useState(name ?? '')
  const [open, setOpen] = useState(false)
  const dialog = useRef<HTMLDialogElement>(null)
  const answer = useRef<(name: string | null) => void>(() => {})
  const asked = useCallback(
    () =>
      known.current !== null
        ? Promise.resolve(known.current)
        : new Promise<string | null>((resolve) => {
            answer.current = resolve
            setOpen(true)
          }),
    [],
  )
  const rename = useCallback(() => setOpen(true), [])
  useEffect(() => {
    if (open) dialog.current?.showModal()
  }, [open])
  const end = (given: string | null): void => {
    dialog.current?.close()
    setOpen(false)
    answer.current(given)
    answer.current = () => {}
  }
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const given = draft.trim()
    if (given === '') return
    localStorage.setItem(key, given)
    known.current = given
    setName(given)
    end(given)
  }
  const reader = useMemo(() => ({ name, asked, rename }), [name, asked, rename])
  return (
    <Context.Provider value={reader}>
      {children}
      {open && (
        <dialog ref={dialog} onCancel={() => end(null)} aria-labelledby="reader-title">
          <form onSubmit={submit}>
            <h2 id="reader-title">{words.reader.title}</h2>
            <Field label={words.reader.name} hint={words.reader.hint} value={draft} onValue={setDraft} />
            <p class="buttons">
              <button type="submit" class="primary">
                {words.save}
              </button>
              <button type="button" onClick={() => end(null)}>
                {words.cancel}
              </button>
            </p>
          </form>
        </dialog>
      )}
    </Context.Provider>
  )
}
