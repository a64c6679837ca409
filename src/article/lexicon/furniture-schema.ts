import { z } from 'zod'

/** A phrase as it is written; YAML reads bare numbers and `on` as something else, and the schema says so. */
const phrases = z.array(z.string().min(1)).readonly()

const months = z.union([z.array(phrases).length(12), z.array(phrases).length(0)])

/** What the lines under `examples` may be. */
export const exampleKinds = [
  'related',
  'keywords',
  'navigation',
  'share',
  'footer',
  'notice',
  'section',
] as const

export const furnitureSchema = z.strictObject({
  language: z.string().regex(/^[a-z]{2,3}$/u, 'a BCP 47 primary tag such as ja'),
  functionWords: phrases,
  sections: phrases,
  labels: z.strictObject({ related: phrases, keywords: phrases, leadIn: phrases }),
  words: z.strictObject({ navigation: phrases, share: phrases, footer: phrases }),
  notices: phrases,
  links: phrases,
  bylines: z.strictObject({ before: phrases, after: phrases, whole: phrases }),
  captions: phrases,
  dates: z.strictObject({ published: phrases, updated: phrases, months, relative: phrases }),
  examples: z.array(z.strictObject({ line: z.string(), is: z.enum(exampleKinds) })).min(1),
})
