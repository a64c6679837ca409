import { type ComponentChildren, createContext } from 'preact'
import { useCallback, useContext, useEffect, useState } from 'preact/hooks'

const Context = createContext<(text: string) => void>(() => {})

/** Says something once, to eyes and to readers of the screen. */
export const useNotice = (): ((text: string) => void) => useContext(Context)

const shownFor = 6000

export const NoticeProvider = ({ children }: { readonly children: ComponentChildren }) => {
  const [text, setText] = useState('')
  const say = useCallback((next: string) => setText(next), [])
  useEffect(() => {
    if (text === '') return
    const timer = setTimeout(() => setText(''), shownFor)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <Context.Provider value={say}>
      {children}
      <p class="notice" role="status">
        {text}
      </p>
    </Context.Provider>
  )
}
