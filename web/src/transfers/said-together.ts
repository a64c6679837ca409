import type { TransferStatement } from '../../../src/desk/stored-transfers.ts'

/** Statements that one speaker makes in the same words of a page: of several goods, say. */
export type SaidTogether = {
  readonly first: TransferStatement
  readonly all: readonly TransferStatement[]
}

/** Words of a page are shown once, however many statements they carry. */
export const saidTogether = (statements: readonly TransferStatement[]): readonly SaidTogether[] => {
  const groups = new Map<string, TransferStatement[]>()
  for (const one of statements) {
    const key = JSON.stringify([one.document, one.words, one.stance, one.phase, one.origin])
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()].flatMap((all) => {
    const [first] = all
    return first === undefined ? [] : [{ first, all }]
  })
}
