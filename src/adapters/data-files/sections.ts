import { articleSection } from './article-section.ts'
import { evaluationSection } from './evaluation-section.ts'
import { examplesSection } from './examples-section.ts'
import { goodsSection } from './goods-section.ts'
import { languageSections } from './language-section.ts'
import { lexiconSections } from './lexicon-section.ts'
import { officialSection } from './official-section.ts'
import { originsSection } from './origins-section.ts'
import { partiesSection } from './parties-section.ts'
import { regimesSection } from './regimes-section.ts'
import type { DataSection } from './section.ts'
import { weightsSection } from './weights-section.ts'

/** All data that the program runs on, in the order in which one section may need another. */
export const dataSections: readonly DataSection<unknown>[] = [
  goodsSection,
  articleSection,
  weightsSection,
  ...languageSections,
  partiesSection,
  originsSection,
  ...lexiconSections,
  regimesSection,
  officialSection,
  evaluationSection,
  examplesSection,
]
