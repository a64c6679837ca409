import { wordCount } from '../../text/white-space.ts'
import { datesIn, type WrittenDate } from '../dates/dates-in.ts'
import type { ArticleLexicon } from '../lexicon/article-lexicon.ts'
import { foldedLine, isPlain } from '../lexicon/fold-line.ts'
import {
  hasCaptionMark,
  isByline,
  isNotice,
  isRelatedLabel,
  isSectionName,
  keywordLabelLength,
  opensAsPointer,
} from '../lexicon/line-label.ts'
import { rowShares } from '../lexicon/row-words.ts'
import type { Line } from '../page/line.ts'
import { squashed } from './similarity.ts'

/** What one line shows by itself. */
export type LineFacts = {
  readonly folded: string
  /** Its letters and digits, by which lines are told to be the same. */
  readonly key: string
  readonly length: number
  /** Length as it would be in a script with spaces: a wide character counts for more than two. */
  readonly size: number
  /** Share of characters of scripts that write no spaces between words. */
  readonly wide: number
  readonly words: number
  readonly sentences: number
  readonly endsSentence: boolean
  readonly prose: boolean
  readonly linkDensity: number
  readonly dates: readonly WrittenDate[]
  readonly relatedLabel: boolean
  readonly keywordLabel: number
  readonly navigation: number
  readonly share: number
  readonly footer: number
  readonly notice: boolean
  readonly sectionName: boolean
  readonly pointer: boolean
  readonly captionMark: boolean
  readonly byline: boolean
  readonly relativeTime: boolean
}

const wideLetters = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー]/gu
/** Also the full stops of Hindi, Urdu, Armenian and Amharic. */
const sentenceMark = /[。．！？।۔։።]|[.!?…؟](?=["”’»')\]]*(?:\s|$))/gu
const endMark = /(?:[。．！？.!?…।۔։።؟]|다)["”’»」』')）\]]*(?:[（(][^（()）]{1,20}[)）])?$/u

/** A Japanese or Chinese headline may call out or ask; running text closes its sentences. */
const closedSentence = /[。．]|[.](?=["”’»')\]]*(?:\s|$))/u

const shortestWideProse = 10
const shortestProse = 45

/** Labels, notices and names are short; of a long line only the start is looked up. */
const foldedLength = 600
const keyLength = 400
/** A line of megabytes is measured by its beginning; no paragraph is so long. */
const measured = 20_000

/** Reads one line's own features. */
export const lineFacts = (line: Line, lexicon: ArticleLexicon, language: string | null): LineFacts => {
  const { text } = line
  const look = foldedLine(text.slice(0, foldedLength))
  const sample = text.slice(0, measured)
  const wide = isPlain(sample) ? 0 : (sample.match(wideLetters)?.length ?? 0) / sample.length
  const words = wordCount(sample)
  const sentences = sample.match(sentenceMark)?.length ?? 0
  const row = rowShares(look, lexicon.rowWords)
  const linkDensity = line.linkCharacters / text.length
  const long = wide > 0.3 ? text.length >= shortestWideProse : text.length >= shortestProse && words >= 7
  return {
    folded: look.folded,
    key: squashed(text.slice(0, keyLength)),
    length: text.length,
    size: text.length * (1 + 1.4 * wide),
    wide,
    words,
    sentences,
    endsSentence: endMark.test(text),
    prose: long && (wide > 0.3 ? closedSentence.test(text) : sentences > 0) && linkDensity < 0.5,
    linkDensity,
    dates: text.length <= 200 ? datesIn(text, lexicon, language) : [],
    relatedLabel: isRelatedLabel(look, lexicon),
    keywordLabel: keywordLabelLength(look, lexicon),
    navigation: row.navigation,
    share: row.share,
    footer: row.footer,
    notice: isNotice(look, lexicon),
    sectionName: isSectionName(look, lexicon),
    pointer: opensAsPointer(look, lexicon),
    captionMark: text.length <= 400 && hasCaptionMark(look, lexicon),
    byline: isByline(look, lexicon),
    relativeTime: text.length <= 80 && lexicon.relativeTimes.find(look.folded) >= 0,
  }
}
