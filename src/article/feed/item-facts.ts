import type { Embedded } from '../embedded/embedded.ts'

/** What a feed says about one of its items, as written there; it goes before what the item's own words say. */
export type ItemFacts = {
  readonly title: string | null
  readonly byline: string | null
  /** The paper that the item was taken from, else the feed's own title. */
  readonly outlet: string | null
  readonly published: string | null
  readonly language: string | null
}

/** The metadata of a page that came as an item of a feed: a quoted post in it may have a date and an author too. */
export const withItemFacts = (embedded: Embedded, item: ItemFacts | null): Embedded =>
  item === null
    ? embedded
    : {
        ...embedded,
        titles: item.title === null ? embedded.titles : [item.title, ...embedded.titles],
        outlet: item.outlet ?? embedded.outlet,
        byline: item.byline ?? embedded.byline,
        published: item.published === null ? embedded.published : [item.published, ...embedded.published],
        language: item.language ?? embedded.language,
      }
