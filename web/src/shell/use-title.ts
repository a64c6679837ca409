import { useEffect } from 'preact/hooks'
import { useSpeech } from '../words/speech.tsx'

/** Names the page in the bar of the browser. */
export const useTitle = (title: string): void => {
  const { words } = useSpeech()
  useEffect(() => {
    document.title = `${title} · ${words.name}`
  }, [title, words])
}
