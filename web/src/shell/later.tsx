import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { useSpeech } from '../words/speech.tsx'

type Module<P> = { readonly default: ComponentType<P> }
type State<P> = { readonly page: ComponentType<P> } | 'waits' | 'missing'

/** A page whose script is asked for when somebody goes there, so that the first load stays small. */
export const later = <P extends object>(load: () => Promise<Module<P>>): ComponentType<P> => {
  let known: ComponentType<P> | null = null
  return (props: P) => {
    const { words } = useSpeech()
    const [state, setState] = useState<State<P>>(() => (known === null ? 'waits' : { page: known }))
    useEffect(() => {
      if (known !== null) return
      load().then(
        (module) => {
          known = module.default
          setState({ page: module.default })
        },
        () => setState('missing'),
      )
    }, [])
    if (state === 'waits') return <p class="quiet">{words.waiting}</p>
    if (state === 'missing') return <p>{words.refused.unreachable}</p>
    const { page: Page } = state
    return <Page {...props} />
  }
}
