import type { Speaker } from '../statement.ts'

/** The report, 集計は: a document without an owner in its words. */
export const isBareDocument = (speaker: Speaker): boolean =>
  speaker.kind === 'document' && speaker.country === null && !/の|'s|’s|\b(?:of|by)\b/u.test(speaker.text)
