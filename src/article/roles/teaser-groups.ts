import { dumpTeasers } from './dump-teasers.ts'
import { htmlTeasers } from './html-teasers.ts'
import type { PageView } from './page-view.ts'
import type { Role } from './roles.ts'
import type { TeaserLines } from './teaser-lines.ts'

/** The teasers of a page, in order; in a text dump those behind line `after`. */
export const teaserGroups = (
  view: PageView,
  roles: readonly Role[],
  after: number,
): readonly TeaserLines[] => (view.page.kind === 'html' ? htmlTeasers(view, roles) : dumpTeasers(view, after))
