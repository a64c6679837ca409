import type { RefObject } from 'preact'
import type { Article, PartKind } from '../../../src/article/article.ts'
import { useSpeech } from '../words/speech.tsx'
import type { Mark } from './marks.ts'
import { type Segment, segmentsOf } from './segments.ts'

type Props = {
  readonly article: Article
  readonly marks: readonly Mark[]
  readonly onChoose: (statement: string) => void
  readonly root: RefObject<HTMLDivElement | null>
}

const tags: Readonly<Record<PartKind, 'h2' | 'h3' | 'p'>> = {
  section: 'p',
  title: 'h2',
  byline: 'p',
  date: 'p',
  caption: 'p',
  lead: 'p',
  heading: 'h3',
  body: 'p',
}

const quotesOf = (segment: Segment<Mark>) => segment.marks.filter((mark) => mark.kind === 'quote')

const classOf = (segment: Segment<Mark>): string => {
  const quotes = quotesOf(segment)
  const roles = segment.marks.flatMap((mark) => (mark.kind === 'role' ? [mark] : []))
  return [
    'segment',
    ...(quotes.length > 0 ? ['quoted'] : []),
    ...(quotes.some(({ active }) => active) ? ['quoted-active'] : []),
    ...roles.slice(-1).map(({ role }) => `role-mark role-${role}`),
    ...(roles.some(({ inferred }) => inferred) ? ['role-inferred'] : []),
  ].join(' ')
}

/** The article's own words, character by character as they were read, with what is marked in them. */
export const ArticleText = ({ article, marks, onChoose, root }: Props) => {
  const { words } = useSpeech()
  const segmentOf = (segment: Segment<Mark>) => {
    const [statement] = quotesOf(segment).toSorted((a, b) => Number(b.active) - Number(a.active))
    const opened = segment.opens.flatMap((mark) => (mark.kind === 'quote' ? [mark.number] : []))
    const role = segment.opens.findLast((mark) => mark.kind === 'role')
    const shared = {
      key: segment.start,
      class: classOf(segment),
      'data-start': segment.start,
      'data-end': segment.end,
      'data-numbers': opened.length > 0 ? opened.join(' ') : undefined,
      'data-role':
        role?.kind === 'role'
          ? `${words.roles[role.role]}${role.inferred ? ` · ${words.inferred}` : ''}`
          : undefined,
    }
    const text = article.text.slice(segment.start, segment.end)
    return statement === undefined && segment.marks.length === 0 ? (
      <span {...shared}>{text}</span>
    ) : (
      // biome-ignore lint/a11y/useKeyWithClickEvents: the cards beside the text do the same with keys
      <mark
        {...shared}
        data-statement={statement?.statement}
        onClick={() => statement !== undefined && onChoose(statement.statement)}
      >
        {text}
      </mark>
    )
  }
  return (
    <div class="article-text" lang={article.language ?? undefined} ref={root}>
      {article.parts.map((part) => {
        const Tag = tags[part.kind]
        return (
          <Tag key={part.start} class={`part part-${part.kind}`}>
            {segmentsOf(part, marks).map(segmentOf)}
          </Tag>
        )
      })}
    </div>
  )
}
