import { withDeclared } from './declared-roles.ts'
import { bylineLine, dateLine, sectionLine } from './head-lines.ts'
import { keywordLines } from './keyword-lines.ts'
import { linePriors } from './line-prior.ts'
import {
  type LineScores,
  lineScorer,
  lineScoresOf,
  type MacroRole,
  macroRoles,
  transitions,
} from './line-scores.ts'
import { hasCue } from './name-cues.ts'
import type { PageView } from './page-view.ts'
import type { Role } from './roles.ts'
import { squashed } from './similarity.ts'
import { teaserGroups } from './teaser-groups.ts'
import type { TeaserLines } from './teaser-lines.ts'
import { isThin } from './thin-path.ts'
import { likeliestPath } from './viterbi.ts'

/** Every line's role, and the teasers that its lines make up. */
export type PageRoles = { readonly roles: readonly Role[]; readonly teasers: readonly TeaserLines[] }

const isHeading = (view: PageView, i: number): boolean => {
  const [line, fact] = [view.page.lines[i], view.facts[i]]
  if (line === undefined || fact === undefined) return false
  if (/^h[1-6]$/u.test(line.tag)) return true
  const bold = line.strongCharacters > line.text.length * 0.9
  if (view.page.kind === 'html') return bold && fact.length < 120 && !/[.。]$/u.test(line.text)
  return !fact.endsSentence && fact.length < 80 && (fact.wide > 0.3 ? fact.length < 40 : fact.words < 12)
}

const isLead = (view: PageView, i: number, description: string): boolean => {
  const line = view.page.lines[i]
  if (line === undefined || view.page.kind === 'text') return false
  const near = view.elements.own[line.element] ?? 0
  const blockCues = view.elements.own[line.block] ?? 0
  if (hasCue(near | blockCues, 'lead')) return true
  const text = view.facts[i]?.key ?? ''
  return (
    text.length >= 20 &&
    description !== '' &&
    (text === description || (text.length >= 40 && description.startsWith(text)))
  )
}

/** A line that says again what an earlier line of the article said is left out. */
const repeats = (seen: Set<string>, key: string, shortest: number): boolean => {
  if (key.length < shortest) return false
  if (seen.has(key)) return true
  seen.add(key)
  return false
}

const mostLeads = 3

const pathOf = (scores: readonly LineScores[]): readonly MacroRole[] =>
  likeliestPath(scores, transitions).map((state) => macroRoles[state] ?? 'other')

/** Log odds that are added where hardly anything of a page was taken for its article. */
const generosity = 2

/** Article, caption or neither for each line; where the model finds no article at all, by rules of thumb alone. */
const macroPath = (view: PageView): readonly MacroRole[] => {
  const priors = linePriors(view)
  const score = lineScorer(view, priors)
  const strict = pathOf(score(0))
  const path = isThin(view.facts, strict) ? pathOf(score(generosity)) : strict
  const found = path.some((role, i) => role === 'content' && view.facts[i]?.prose)
  return found ? path : pathOf(priors.map(([content, caption]) => lineScoresOf(content, caption)))
}

/** Decides what every line is: first article against the rest as a sequence, then the parts of each. */
export const assignRoles = (view: PageView): PageRoles => {
  const { page, facts, title } = view
  const path = withDeclared(view, macroPath(view))
  const roles: Role[] = page.lines.map(() => 'furniture')
  const description = view.embedded.description === null ? '' : squashed(view.embedded.description)
  const seen = new Set<string>()
  const seenCaptions = new Set<string>()
  let bodyBefore = false
  let leads = 0
  page.lines.forEach((_, i) => {
    const key = facts[i]?.key ?? ''
    if (i === title) roles[i] = 'title'
    else if (path[i] === 'content' && key !== '' && !repeats(seen, key, 30)) {
      if (!bodyBefore && leads < mostLeads && isLead(view, i, description)) {
        roles[i] = 'lead'
        leads += 1
      } else roles[i] = isHeading(view, i) ? 'heading' : 'body'
      if (roles[i] === 'body') bodyBefore = true
    } else if (path[i] === 'caption' && !repeats(seenCaptions, key, 1)) roles[i] = 'caption'
  })
  if (!roles.includes('body'))
    roles.forEach((role, i) => {
      if (role === 'lead') roles[i] = 'body'
    })
  dropLooseHeadings(roles, page.lines.length)
  const first = roles.findIndex((role) => role === 'body' || role === 'lead')
  const last = roles.findLastIndex((role) => role === 'body' || role === 'lead')
  if (first < 0) return { roles, teasers: [] }
  const set = (i: number, role: Role): void => {
    if (i >= 0 && i < roles.length) roles[i] = role
  }
  set(sectionLine(view, first, roles), 'section')
  set(dateLine(view, first, last, roles), 'date')
  set(bylineLine(view, first, last, roles), 'byline')
  const teasers = teaserGroups(view, roles, last).filter(
    ({ headline }) => view.page.kind === 'html' || roles[headline] === 'furniture',
  )
  for (const { headline, caption, outlet } of teasers) {
    if (caption !== null && roles[caption] === 'furniture') roles[caption] = 'teaser-caption'
    if (outlet !== null && roles[outlet] === 'furniture') roles[outlet] = 'teaser-outlet'
    roles[headline] = 'teaser-headline'
  }
  for (const i of keywordLines(view, roles)) roles[i] = 'keyword'
  return { roles, teasers }
}

/** A heading announces body text: one with none behind it is furniture. */
const dropLooseHeadings = (roles: Role[], count: number): void => {
  let body = false
  for (let i = count - 1; i >= 0; i -= 1) {
    if (roles[i] === 'body' || roles[i] === 'lead') body = true
    else if (roles[i] === 'heading' && !body) roles[i] = 'furniture'
  }
}
