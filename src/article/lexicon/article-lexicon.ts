import { type LineModel, type LineModelFile, lineModel } from '../roles/line-model.ts'
import { type Endings, endingsOf } from './endings.ts'
import { bareLabel, foldLine } from './fold-line.ts'
import type { Furniture } from './furniture.ts'
import { PhraseTrie } from './phrase-trie.ts'
import { type RowWords, rowWords } from './row-words.ts'

/** What reading an article takes from the data: the furniture of all languages and the trained model of line roles. */
export type ArticleLexicon = {
  readonly languages: readonly { readonly language: string; readonly functionWords: ReadonlySet<string> }[]
  readonly sections: ReadonlySet<string>
  readonly related: ReadonlySet<string>
  readonly keywords: ReadonlySet<string>
  /** The same, to be found at the start of a line that holds more. */
  readonly keywordOpenings: PhraseTrie
  readonly leadIns: PhraseTrie
  readonly rowWords: RowWords
  readonly footer: ReadonlySet<string>
  readonly notices: PhraseTrie
  readonly links: PhraseTrie
  readonly bylineBefore: PhraseTrie
  readonly bylineAfter: Endings
  readonly bylineWhole: ReadonlySet<string>
  readonly captions: PhraseTrie
  readonly published: PhraseTrie
  readonly updated: PhraseTrie
  readonly relativeTimes: PhraseTrie
  /** Folded month names to 1–12. */
  readonly months: ReadonlyMap<string, number>
  readonly model: LineModel
}

/** The compiled section `article` of the data. */
export type ArticleData = { readonly languages: readonly Furniture[]; readonly model: LineModelFile }

/** Makes the lexicon that `readArticle` takes from the compiled data. */
export const articleLexicon = ({ languages, model }: ArticleData): ArticleLexicon => {
  const all = (pick: (furniture: Furniture) => readonly string[]): readonly string[] =>
    languages.flatMap((furniture) => pick(furniture).map(foldLine))
  const bare = (pick: (furniture: Furniture) => readonly string[]): ReadonlySet<string> =>
    new Set(all(pick).map(bareLabel))
  return {
    languages: languages.map(({ language, functionWords }) => ({
      language,
      functionWords: new Set(functionWords.map(foldLine)),
    })),
    sections: bare((f) => f.sections),
    related: bare((f) => f.labels.related),
    keywords: bare((f) => f.labels.keywords),
    keywordOpenings: new PhraseTrie(bare((f) => f.labels.keywords)),
    leadIns: new PhraseTrie(all((f) => f.labels.leadIn)),
    rowWords: rowWords({
      navigation: all((f) => f.words.navigation),
      share: all((f) => f.words.share),
      footer: all((f) => f.words.footer),
    }),
    footer: bare((f) => f.words.footer),
    notices: new PhraseTrie(all((f) => f.notices)),
    links: new PhraseTrie(all((f) => f.links)),
    bylineBefore: new PhraseTrie(all((f) => f.bylines.before)),
    bylineAfter: endingsOf(all((f) => f.bylines.after)),
    bylineWhole: bare((f) => f.bylines.whole),
    captions: new PhraseTrie(all((f) => f.captions)),
    published: new PhraseTrie(all((f) => f.dates.published)),
    updated: new PhraseTrie(all((f) => f.dates.updated)),
    relativeTimes: new PhraseTrie(all((f) => f.dates.relative)),
    months: new Map(
      languages.flatMap((f) =>
        f.dates.months.flatMap((forms, i) => forms.map((form): [string, number] => [foldLine(form), i + 1])),
      ),
    ),
    model: lineModel(model),
  }
}
