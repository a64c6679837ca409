import { isOutletKey, isRegister, stateOfKey } from '../parties/origin-key.ts'
import { originKey } from '../statements/attribution/speaker-of-phrase.ts'
import type { Speaker } from '../statements/statement.ts'

/** A paper or an agency, which tells what others say; a firm that measures ships itself has a key of another kind. */
const isMedium = ({ kind, origin }: Speaker): boolean =>
  origin === undefined ? kind === 'outlet' : isOutletKey(origin)

/** A table or a paper of which the text does not say whose it is. */
const isNamelessPaper = ({ kind, origin }: Speaker): boolean => kind === 'document' && origin === undefined

/**
 * The link of a chain of speakers, nearest first, that independence is counted by. It is the last one, but: a medium is none
 * where somebody else is in the chain; a paper whose author the text leaves out is that of the speaker who names it; and a
 * state that declares to a register is one origin with the register.
 */
export const originLink = (chain: readonly Speaker[]): Speaker | null => {
  const witnesses = chain.filter((link) => !isMedium(link))
  const named = witnesses.filter((link) => !isNamelessPaper(link))
  const links = named.length > 0 ? named : witnesses.length > 0 ? witnesses : chain
  const last = links.at(-1)
  const before = links.at(-2)
  if (last === undefined) return null
  const declares = stateOfKey(originKey(last)) !== null
  return before !== undefined && declares && isRegister(originKey(before)) ? before : last
}
