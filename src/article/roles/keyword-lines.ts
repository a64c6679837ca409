import type { PageView } from './page-view.ts'
import type { Role } from './roles.ts'

const mostBehind = 20
const longest = 120

/** Lines that hold the article's keywords: with their label in one line, or behind a label of their own. */
export const keywordLines = (view: PageView, roles: readonly Role[]): readonly number[] => {
  const { page, facts } = view
  return facts.flatMap((fact, i) => {
    const label = page.lines[i]
    if (fact.keywordLabel === 0 || label === undefined || roles[i] !== 'furniture') return []
    if (fact.keywordLabel < fact.folded.length) return [i]
    const found: number[] = []
    for (let k = i + 1; k <= i + mostBehind; k += 1) {
      const [line, next] = [page.lines[k], facts[k]]
      if (line === undefined || next === undefined) break
      const beyond = page.kind === 'text' ? line.block !== label.block : next.linkDensity < 0.9
      if (beyond || next.relatedLabel || next.prose || next.length > longest || roles[k] !== 'furniture')
        break
      found.push(k)
    }
    return found
  })
}
