import { foldName, sameName } from '../parties/same-name.ts'
import { type Parties, type PartyRole, partiesOf } from '../statements/statement.ts'

/** A gold party is a code, or a surface name with a country code in brackets: either may be answered. */
const isParty = (gold: string, got: PartyRole): boolean => {
  const [, name = gold, country] = /^(.*?)\s*[(（]([A-Z]{2})[)）]\s*$/u.exec(gold) ?? []
  const code = country ?? (/^[A-Z]{2}$/u.test(gold) ? gold : null)
  const answered = got.code ?? got.country
  const names = [got.name, got.text].map(foldName)
  if (code !== null && (answered === null ? names : [foldName(answered)]).includes(foldName(code)))
    return true
  return name !== code && names.some((n) => sameName(foldName(name), n, 4))
}

/** Whether the parties in a role are gold's: nobody where gold has nobody, and nobody whom gold has not. */
export const sameParties = (gold: readonly string[], got: Parties): boolean => {
  const answered = partiesOf(got)
  if (gold.length === 0 || answered.length === 0) return gold.length === answered.length
  return answered.every((party) => gold.some((one) => isParty(one, party)))
}
