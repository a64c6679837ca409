import type { Gazetteer } from '../../parties/gazetteer.ts'
import { type OriginFinder, originFinder } from '../../parties/origin-finder.ts'
import type { OriginsData } from '../../parties/origins-data.ts'
import { loadCompiled } from '../data-files/load.ts'
import { once } from './once.ts'

/** The finder of origins, made when it is first asked. */
export const loadOrigins = (): OriginFinder => {
  const finder = once(() =>
    originFinder(loadCompiled<Gazetteer>('parties'), loadCompiled<OriginsData>('origins')),
  )
  return (named) => finder()(named)
}
