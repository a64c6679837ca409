/** A state, organisation, person or group that supplies, receives or speaks. */
export type Party = {
  /** ISO 3166-1 alpha-2 for a state, its government, army and unnamed companies; `EU`, `SU`; null for anyone else. */
  readonly code: string | null
  /** The state that an organisation or person acts for, where the text says it. */
  readonly country: string | null
  /** Display name. */
  readonly name: string
}

/** What two mentions of one party share: its code, or else its folded name. */
export const partyKey = (party: Party): string =>
  party.code ?? `name:${party.name.normalize('NFKC').toLowerCase()}`
