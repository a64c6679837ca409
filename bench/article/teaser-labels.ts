import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { TuningPage } from '../../scripts/train-article/tuning-pages.ts'
import { packageRoot } from '../../src/adapters/data-files/package-root.ts'

const span = z.tuple([z.int(), z.int()]).readonly()
const labelledPage = z.strictObject({
  set: z.enum(['fundus', 'wcxb']),
  page: z.string(),
  sha256: z.string(),
  teasers: z.array(
    z.strictObject({
      headline: span,
      address: span.optional(),
      caption: span.optional(),
      outlet: span.optional(),
    }),
  ),
  either: z.array(span),
})

/** A page whose teasers a person marked; `teaser-labels/README.md` explains the fields. */
export type LabelledPage = z.infer<typeof labelledPage>
export type LabelSpan = z.infer<typeof span>

/** The labels of one file, each with its page; throws where a page is not the one that was labelled. */
export const teaserLabels = (
  name: 'tuning' | 'held-out',
  pages: readonly TuningPage[],
): readonly (readonly [LabelledPage, TuningPage])[] => {
  const file = join(packageRoot, 'bench', 'article', 'teaser-labels', `${name}.json`)
  const labels = z.array(labelledPage).parse(JSON.parse(readFileSync(file, 'utf8')))
  return labels.map((label) => {
    const page = pages.find(({ set, truth }) => set === label.set && truth.id === label.page)
    if (page === undefined) throw new Error(`${label.page} is not among the pages of ${label.set}`)
    if (createHash('sha256').update(page.bytes).digest('hex') !== label.sha256)
      throw new Error(`${label.page} of ${label.set} is not the page that was labelled`)
    return [label, page] as const
  })
}
