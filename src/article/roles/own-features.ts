import { bit, type Feature, fact, log, type Source } from './feature.ts'

/** A line of megabytes is counted by its beginning; no paragraph is so long. */
const counted = 20_000
const textOf = ({ view }: Source, i: number): string => view.page.lines[i]?.text.slice(0, counted) ?? ''

/** What a line shows by itself. */
export const ownFeatures: readonly Feature[] = [
  ['size', fact((f) => log(f.size))],
  ['words', fact((f) => log(f.wide > 0.3 ? f.size / 6 : f.words))],
  ['sentences', fact((f) => Math.min(f.sentences, 12))],
  ['ends sentence', fact((f) => bit(f.endsSentence))],
  ['prose', fact((f) => bit(f.prose))],
  ['link density', fact((f) => f.linkDensity)],
  ['dates', fact((f) => f.dates.length)],
  ['related label', fact((f) => bit(f.relatedLabel))],
  ['keyword label', fact((f) => bit(f.keywordLabel > 0))],
  ['navigation', fact((f) => f.navigation)],
  ['share', fact((f) => f.share)],
  ['footer', fact((f) => f.footer)],
  ['notice', fact((f) => bit(f.notice))],
  ['section name', fact((f) => bit(f.sectionName))],
  ['pointer', fact((f) => bit(f.pointer))],
  ['caption mark', fact((f) => bit(f.captionMark))],
  ['byline', fact((f) => bit(f.byline))],
  ['relative time', fact((f) => bit(f.relativeTime))],
  ['links', ({ view }, i) => Math.min(view.page.lines[i]?.links.length ?? 0, 10)],
  [
    'strong',
    ({ view }, i) =>
      (view.page.lines[i]?.strongCharacters ?? 0) / Math.max(1, view.page.lines[i]?.text.length ?? 1),
  ],
  ['digits', ({ context }, i) => context.marks[i]?.digits ?? 0],
  ['capitals', ({ context }, i) => context.marks[i]?.capitals ?? 0],
  ['small words', ({ context }, i) => context.marks[i]?.smallWords ?? 0],
  ['short words', ({ context }, i) => context.marks[i]?.shortWords ?? 0],
  ['commas', ({ context }, i) => Math.min(12, context.marks[i]?.commas ?? 0)],
  ['quotes', ({ context }, i) => Math.min(6, context.marks[i]?.quotes ?? 0)],
  ['bars', ({ context }, i) => Math.min(6, context.marks[i]?.bars ?? 0)],
  ['asks', (s, i) => bit(/[?？][”"'」』)]*$/u.test(textOf(s, i)))],
  ['ends with colon', (s, i) => bit(/[:：]$/u.test(textOf(s, i)))],
  ['ends with dots', (s, i) => bit(/(?:…|\.\.\.|\[…\])$/u.test(textOf(s, i)))],
  ['opens with bracket', (s, i) => bit(/^[(（[［【《〈<＜■▶●◆*→»]/u.test(textOf(s, i)))],
  ['opens small', (s, i) => bit(/^\p{Ll}/u.test(textOf(s, i)))],
  ['letters', (s, i) => bit(/\p{L}/u.test(textOf(s, i)))],
  ['address', (s, i) => bit(/https?:|www\.|@\w/iu.test(textOf(s, i)))],
  [
    'clock',
    (s, i) => bit(/\d{1,2}[:.]\d{2}(?:\s?(?:h|uhr|am|pm|a\.m|p\.m))?/iu.test(textOf(s, i).slice(0, 80))),
  ],
  ['indented', ({ view }, i) => bit(view.page.lines[i]?.indented)],
]
