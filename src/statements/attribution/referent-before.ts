import { quoteAt } from '../../text/span.ts'
import type { Speaker } from '../statement.ts'
import type { Mention, OutletMention, PartyMention } from '../syntax/mention.ts'
import type { SpeakerContext } from './speaker-of-phrase.ts'

type Named = PartyMention | OutletMention

const isNamed = (m: Mention): m is Named => m.kind === 'party' || m.kind === 'outlet'

const isCompany = (m: Named): boolean =>
  m.kind === 'outlet' || m.way === 'organisation' || m.way === 'unlisted'

/** 同省, 同庁: the office named last whose name ends alike; 同紙: the paper; 同社: the firm. Null where none was named. */
export const referentBefore = (speaker: Speaker, context: SpeakerContext): Speaker | null => {
  const noun = /^同(.+)$/u.exec(speaker.text)?.[1]
  if (noun === undefined) return null
  const before = context.mentionsIn({ start: 0, end: speaker.start }).filter(isNamed).reverse()
  const fits = (m: Named): boolean => {
    const words = context.text.slice(m.start, m.end)
    if (words.endsWith(noun) && !words.startsWith('同')) return true
    if (context.isPress(noun)) return m.kind === 'outlet'
    return noun === '社' && isCompany(m)
  }
  const found = before.find(fits)
  if (found === undefined) return null
  return {
    ...speaker,
    name: found.kind === 'outlet' ? found.name : quoteAt(context.text, found).text,
    kind: found.kind === 'outlet' ? 'outlet' : found.speaker,
    country: found.kind === 'outlet' ? found.country : (found.party.code ?? found.party.country),
  }
}
