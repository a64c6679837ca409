import { type ComponentChildren, createContext, type TargetedMouseEvent } from 'preact'
import { useCallback, useContext, useEffect, useMemo, useState } from 'preact/hooks'
import { addressOf, type Place, placeAt } from './place.ts'

type Router = {
  readonly place: Place
  readonly go: (place: Place) => void
  /** The same page with another address, without a step back: a filter, a slider. */
  readonly adjust: (place: Place) => void
}

const here = (): Place => placeAt(location.pathname, location.search)

const Context = createContext<Router>({ place: { kind: 'nowhere' }, go: () => {}, adjust: () => {} })

export const useRouter = (): Router => useContext(Context)

export const RouterProvider = ({ children }: { readonly children: ComponentChildren }) => {
  const [place, setPlace] = useState(here)
  useEffect(() => {
    const follow = (): void => setPlace(here())
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [])
  const go = useCallback((to: Place) => {
    history.pushState(null, '', addressOf(to))
    setPlace(to)
    scrollTo(0, 0)
  }, [])
  const adjust = useCallback((to: Place) => {
    history.replaceState(null, '', addressOf(to))
    setPlace(to)
  }, [])
  const router = useMemo(() => ({ place, go, adjust }), [place, go, adjust])
  return <Context.Provider value={router}>{children}</Context.Provider>
}

type LinkProps = {
  readonly to: Place
  readonly class?: string
  readonly current?: boolean
  /** What it is called where its content is a drawing. */
  readonly label?: string
  readonly children: ComponentChildren
}

/** A link to a page of the desk; what the browser does with a held key or another button stays its own. */
export const Link = ({ to, current = false, label, children, class: className }: LinkProps) => {
  const { go } = useRouter()
  const follow = (event: TargetedMouseEvent<HTMLAnchorElement>): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    go(to)
  }
  return (
    <a
      href={addressOf(to)}
      onClick={follow}
      class={className}
      aria-current={current ? 'page' : undefined}
      aria-label={label}
    >
      {children}
    </a>
  )
}
