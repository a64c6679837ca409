import { lineScores, macroRoles, transitions } from './line-scores.ts'
import { hasCue } from './name-cues.ts'
import type { PageView } from './page-view.ts'
import type { Role } from './roles.ts'
import { squashed } from './similarity.ts'
import { type TeaserLines, teaserGroups } from './teaser-groups.ts'
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
  const text = squashed(line.text)
  return (
    text.length >= 20 &&
    description !== '' &&
    (text === description || (text.length >= 40 && description.startsWith(text)))
  )
}

/** A line that says again what an earlier line of the article said is left out. */
const repeats = (seen: Set<string>, text: string, shortest: number): boolean => {
  const key = squashed(text)
  if (key.length < shortest) return false
  if (seen.has(key)) return true
  seen.add(key)
  return false
}

const nearTitle = 8

const sectionLine = (view: PageView, from: number, roles: readonly Role[]): number => {
  const { title, page, facts, elements } = view
  const anchor = title >= 0 ? title : from
  for (let i = anchor - 1; i >= Math.max(0, anchor - nearTitle); i -= 1) {
    const [line, fact] = [page.lines[i], facts[i]]
    if (line === undefined || fact === undefined || roles[i] !== 'furniture') continue
    const menu = page.kind === 'html' && hasCue(elements.near[line.element] ?? 0, 'navigation')
    if (fact.sectionName && !menu && line.block !== page.lines[i - 1]?.block) return i
    if (
      hasCue(elements.own[line.element] ?? 0, 'section') &&
      fact.length <= 40 &&
      fact.words <= 4 &&
      page.kind === 'html' &&
      !hasCue(elements.near[line.element] ?? 0, 'navigation')
    )
      return i
  }
  return -1
}

const headLines = (view: PageView, first: number, last: number): readonly number[] => {
  const { title } = view
  const from = Math.max(0, (title >= 0 ? title : first) - 5)
  const head = Array.from({ length: Math.max(0, first - from) }, (_, k) => from + k)
  return [...head.filter((i) => i > title), ...head.filter((i) => i < title).reverse(), last + 1, last + 2]
}

const dateLine = (view: PageView, first: number, last: number, roles: readonly Role[]): number =>
  headLines(view, first, last).find((i) => {
    const fact = view.facts[i]
    return (
      fact !== undefined &&
      roles[i] === 'furniture' &&
      fact.dates.length > 0 &&
      fact.length <= 120 &&
      !fact.notice &&
      fact.linkDensity < 0.6
    )
  }) ?? -1

const bylineLine = (view: PageView, first: number, last: number, roles: readonly Role[]): number => {
  const known = view.embedded.byline === null ? '' : squashed(view.embedded.byline)
  return (
    headLines(view, first, last).find((i) => {
      const [line, fact] = [view.page.lines[i], view.facts[i]]
      if (
        line === undefined ||
        fact === undefined ||
        roles[i] !== 'furniture' ||
        fact.length > 120 ||
        fact.notice ||
        fact.relatedLabel
      )
        return false
      if (known !== '' && squashed(line.text).includes(known) && fact.length < 60 + known.length) return true
      const own = view.elements.own[line.element] ?? 0
      if (
        view.page.kind === 'html' &&
        hasCue(own, 'byline') &&
        fact.length <= 60 &&
        fact.words <= 8 &&
        fact.dates.length === 0
      )
        return /\p{L}/u.test(line.text)
      return fact.byline && fact.dates.length === 0
    }) ?? -1
  )
}

/** Decides what every line is: first article against the rest as a sequence, then the parts of each. */
export const assignRoles = (view: PageView): PageRoles => {
  const { page, facts, title } = view
  const path = likeliestPath(lineScores(view), transitions).map((state) => macroRoles[state] ?? 'other')
  const roles: Role[] = page.lines.map(() => 'furniture')
  const description = view.embedded.description === null ? '' : squashed(view.embedded.description)
  const seen = new Set<string>()
  const seenCaptions = new Set<string>()
  let bodyBefore = false
  page.lines.forEach((line, i) => {
    if (i === title) roles[i] = 'title'
    else if (path[i] === 'content' && squashed(line.text) !== '' && !repeats(seen, line.text, 30)) {
      if (!bodyBefore && isLead(view, i, description)) roles[i] = 'lead'
      else roles[i] = isHeading(view, i) ? 'heading' : 'body'
      if (roles[i] === 'body') bodyBefore = true
    } else if (path[i] === 'caption' && !repeats(seenCaptions, line.text, 1)) roles[i] = 'caption'
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
  const teasers = teaserGroups(view, last).filter(({ headline }) => roles[headline] === 'furniture')
  for (const { headline, caption, outlet } of teasers) {
    if (caption !== null && roles[caption] === 'furniture') roles[caption] = 'teaser-caption'
    if (outlet !== null && roles[outlet] === 'furniture') roles[outlet] = 'teaser-outlet'
    roles[headline] = 'teaser-headline'
  }
  markKeywords(view, roles)
  return { roles, teasers }

  function markKeywords(seenView: PageView, marked: Role[]): void {
    facts.forEach((fact, i) => {
      if (fact.keywordLabel === 0 || marked[i] !== 'furniture') return
      if (fact.keywordLabel < fact.folded.length) {
        marked[i] = 'keyword'
        return
      }
      const label = seenView.page.lines[i]
      for (let k = i + 1; k < facts.length && k <= i + 20; k += 1) {
        const [line, next] = [seenView.page.lines[k], facts[k]]
        if (line === undefined || next === undefined || label === undefined) return
        const beyond = page.kind === 'text' ? line.block !== label.block : next.linkDensity < 0.9
        if (beyond || next.relatedLabel || next.prose || next.length > 120 || marked[k] !== 'furniture')
          return
        marked[k] = 'keyword'
      }
    })
  }
}

/** A heading announces body text: one with none behind it is furniture. */
const dropLooseHeadings = (roles: Role[], count: number): void => {
  let body = false
  for (let i = count - 1; i >= 0; i -= 1) {
    if (roles[i] === 'body' || roles[i] === 'lead') body = true
    else if (roles[i] === 'heading' && !body) roles[i] = 'furniture'
  }
}
