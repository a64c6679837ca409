import type { OriginFinder } from '../parties/origin-finder.ts'
import type { Speaker, Statement } from '../statements/statement.ts'
import { type IsoDay, lastDay } from '../text/partial-date.ts'

const withOrigin = (speaker: Speaker, find: OriginFinder, published: IsoDay | null): Speaker => {
  const { name, text, kind, country, saidOn } = speaker
  const on = saidOn === null ? published : lastDay(saidOn)
  const named = { country, isOutlet: kind === 'outlet', on }
  const origin = find({ ...named, words: text }) ?? find({ ...named, words: name })
  const { origin: _, ...rest } = speaker
  return origin === null ? rest : { ...rest, origin }
}

/** The statement with the institution behind each of its speakers, by the gazetteer as it is now. */
export const withOrigins = (
  statement: Statement,
  find: OriginFinder,
  published: IsoDay | null,
): Statement => ({
  ...statement,
  attribution: statement.attribution.map((speaker) => withOrigin(speaker, find, published)),
})

/** The key of the outlet's origin; null where the gazetteer does not know it. */
export const outletOrigin = (outlet: string | null, find: OriginFinder): string | null => {
  const key = outlet === null ? null : find({ words: outlet, country: null, isOutlet: true, on: null })
  return key !== null && (key.startsWith('outlet:') || key.startsWith('org:')) ? key : null
}
