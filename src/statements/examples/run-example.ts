import type { Taxonomy } from '../../goods/taxonomy.ts'
import { findStatements } from '../find-statements.ts'
import type { Language } from '../language.ts'
import { articleOfExample } from './article-of-example.ts'
import type { Example } from './example.ts'
import { type ExampleResult, matchStatements } from './match-statements.ts'

/** Reads one example and holds what was found against what was expected. */
export const runExample = (
  example: Example,
  code: string,
  language: Language,
  taxonomy: Taxonomy,
): ExampleResult => {
  const article = articleOfExample(example, code)
  const { statements } = findStatements(article, 'sha256:example', language, taxonomy)
  return matchStatements(example.statements, statements)
}
