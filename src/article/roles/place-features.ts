import { bit, type Feature, log, type Source } from './feature.ts'
import { shareOfPairs } from './similarity.ts'

const shapeOf = ({ context }: Source, i: number) => context.shapes[context.shape[i] ?? -1]

const groupOf = ({ context }: Source, i: number) => context.groups[context.group[i] ?? -1]

const groupProse = ({ context }: Source, i: number, step: 1 | -1): number => {
  const beside = context.groups[(context.group[i] ?? -9) + step]
  return beside === undefined ? -1 : beside.prose / Math.max(1, beside.characters)
}

/** The share of the four lines one and two periods away that look like this one: lists of teasers come in cycles. */
const alikeEvery = ({ context }: Source, i: number, period: number): number => {
  const { looks } = context
  const own = looks[i]
  return [-2, -1, 1, 2].reduce((sum, k) => sum + (looks[i + k * period] === own ? 0.25 : 0), 0)
}

/** What a line's place on the page shows. */
export const placeFeatures: readonly Feature[] = [
  ['html', ({ view }) => bit(view.page.kind === 'html')],
  ['page lines', ({ view }) => log(view.page.lines.length)],
  ['page prose', ({ context }) => log(context.proseCharacters)],
  ['prose share', ({ context }) => context.proseCharacters / Math.max(1, context.characters)],
  ['line share', ({ view }, i) => i / view.page.lines.length],
  [
    'characters before',
    ({ context }, i) => (context.charactersBefore[i] ?? 0) / Math.max(1, context.characters),
  ],
  ['prose before', ({ context }, i) => (context.proseBefore[i] ?? 0) / Math.max(1, context.proseCharacters)],
  ['prose characters before', ({ context }, i) => log(context.proseBefore[i] ?? 0)],
  [
    'prose characters behind',
    ({ context }, i) => log(context.proseCharacters - (context.proseBefore[i] ?? 0)),
  ],
  ['has title', ({ view }) => bit(view.title >= 0)],
  ['from title', ({ view }, i) => (view.title < 0 ? -100 : Math.max(-50, Math.min(150, i - view.title)))],
  ['is title', ({ view }, i) => bit(i === view.title)],
  ['title words', (s, i) => shareOfPairs(s.view.facts[i]?.key ?? '', s.context.titlePairs)],
  ['since prose', ({ context }, i) => context.sinceProse[i] ?? 0],
  ['until prose', ({ context }, i) => context.untilProse[i] ?? 0],
  ['since label', ({ context }, i) => context.sinceLabel[i] ?? 0],
  ['prose since label', ({ context }, i) => Math.min(20, context.proseSinceLabel[i] ?? 0)],
  ['copies', ({ context }, i) => Math.min(6, context.copies[i] ?? 0)],
  ['copies before', ({ context }, i) => Math.min(6, context.copiesBefore[i] ?? 0)],
  ['since picture', ({ context }, i) => Math.min(20, context.sincePicture[i] ?? 0)],
  ['alt', ({ context }, i) => context.isAlt[i] ?? 0],
  ['linked caption', ({ context }, i) => context.isLinkedCaption[i] ?? 0],
  ['linked body', ({ context }, i) => context.inLinkedBody[i] ?? 0],
  ['linked news', ({ view }) => (view.embedded.linked === null ? -1 : bit(view.embedded.linked.news))],
  ['linked body length', ({ context }) => context.linkedBody],
  ['description', ({ context }, i) => context.isDescription[i] ?? 0],
  [
    'same block before',
    ({ view }, i) => bit(i > 0 && view.page.lines[i]?.block === view.page.lines[i - 1]?.block),
  ],
  ['same block behind', ({ view }, i) => bit(view.page.lines[i]?.block === view.page.lines[i + 1]?.block)],
  ['same shape before', ({ context }, i) => bit(i > 0 && context.shape[i] === context.shape[i - 1])],
  ['same shape behind', ({ context }, i) => bit(context.shape[i] === context.shape[i + 1])],
  ['shape lines', (s, i) => log(shapeOf(s, i)?.lines ?? 0)],
  ['shape characters', (s, i) => log(shapeOf(s, i)?.characters ?? 0)],
  [
    'shape links',
    (s, i) => (shapeOf(s, i)?.linkCharacters ?? 0) / Math.max(1, shapeOf(s, i)?.characters ?? 0),
  ],
  ['shape prose', (s, i) => (shapeOf(s, i)?.prose ?? 0) / Math.max(1, shapeOf(s, i)?.characters ?? 0)],
  ['shape of page prose', (s, i) => (shapeOf(s, i)?.prose ?? 0) / Math.max(1, s.context.proseCharacters)],
  ['group lines', (s, i) => log(groupOf(s, i)?.lines ?? 0)],
  ['group characters', (s, i) => log(groupOf(s, i)?.characters ?? 0)],
  ['group prose', (s, i) => (groupOf(s, i)?.prose ?? 0) / Math.max(1, groupOf(s, i)?.characters ?? 0)],
  ['in group', (s, i) => Math.min(30, i - (groupOf(s, i)?.first ?? i))],
  ['prose in group before', (s, i) => groupProse(s, i, -1)],
  ['prose in group behind', (s, i) => groupProse(s, i, 1)],
  ...[1, 2, 3, 4].map((period): Feature => [`alike every ${period}`, (s, i) => alikeEvery(s, i, period)]),
]
