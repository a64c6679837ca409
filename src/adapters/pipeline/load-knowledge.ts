import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type ArticleData,
  type ArticleLexicon,
  articleLexicon,
} from '../../article/lexicon/article-lexicon.ts'
import type { Knowledge } from '../../reading/knowledge.ts'
import type { Observation } from '../../regimes/observation.ts'
import { readyWeights, type WeightsFile } from '../../statements/weighing/weights.ts'
import { type IsoDay, isoDay } from '../../text/partial-date.ts'
import { loadCompiled } from '../data-files/load.ts'
import { loadRulebook } from '../data-files/load-rules.ts'
import { packageRoot } from '../data-files/package-root.ts'
import { languages } from './load-language.ts'
import { loadOrigins } from './load-origins.ts'
import { once } from './once.ts'

/** The engine's name as the build stamped it. */
export const engineStamp = (): string => {
  const { engine } = JSON.parse(readFileSync(join(packageRoot, 'dist', 'engine.json'), 'utf8')) as {
    readonly engine: string
  }
  return engine
}

/** The day on which the newest official figure was seen. */
export const latestDay = (observations: readonly Observation[]): IsoDay => {
  const day = isoDay(observations.reduce<string>((latest, { seen }) => (seen > latest ? seen : latest), ''))
  if (day === null) throw new Error('the data hold no official figures')
  return day
}

/** What telling the article from its clutter needs; the rest of the knowledge is not loaded for that. */
export const loadArticleLexicon = (): ArticleLexicon => articleLexicon(loadCompiled<ArticleData>('article'))

/** Loads everything that the pipeline knows from the compiled data; languages only when they are needed. */
export const loadKnowledge = (): Knowledge => {
  const { taxonomy, rules, observations } = loadRulebook()
  return {
    engine: engineStamp(),
    articleLexicon: loadArticleLexicon(),
    taxonomy,
    language: languages(taxonomy),
    weights: once(() => {
      const kept = loadCompiled<WeightsFile | null>('weights')
      return kept === null ? null : readyWeights(kept)
    }),
    origin: loadOrigins(),
    rules,
    observations,
    knownOn: latestDay(observations),
  }
}
