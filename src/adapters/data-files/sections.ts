import { articleSection } from './article-section.ts'
import type { DataSection } from './section.ts'

/** All data that the program runs on, in the order in which one section may need another. */
export const dataSections: readonly DataSection<unknown>[] = [articleSection]
