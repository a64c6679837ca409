import { partKinds } from '../article.ts'

/** What a line of a page can be: a part of the article, a part of a teaser, keywords, or furniture. */
export const roles = [
  ...partKinds,
  'teaser-caption',
  'teaser-headline',
  'teaser-outlet',
  'keyword',
  'furniture',
] as const
export type Role = (typeof roles)[number]
