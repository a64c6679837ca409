import { isoDay, partialDate } from '../../text/partial-date.ts'
import type { ViewFacts } from './view-facts.ts'

const labels: Readonly<Record<string, readonly [label: string, from: string]>> = {
  'unsc:1874/9': ['All arms supplied by North Korea', '2009-06-12'],
  'unsc:1718/8(b)': ['Major arms and missiles supplied by North Korea', '2006-10-14'],
  'unsc:2397/5': ['Refined petroleum supplied to North Korea: 500,000 bbl a calendar year', '2018-01-01'],
}
const goods: Readonly<Record<string, string>> = {
  'arms.shell': 'shells',
  'arms.missile': 'missiles',
  'refined-petroleum': 'refined petroleum',
}

/** What a view is told about the made-up reading, without the packs. */
export const fixtureFacts: ViewFacts = {
  measure: (id) => {
    const [label, from] = labels[id] ?? []
    const day = from === undefined ? null : isoDay(from)
    if (label === undefined || day === null) return null
    return { label, from: day, notices: id === 'unsc:2397/5' ? [75, 90, 95] : [] }
  },
  goods: (code) => goods[code] ?? null,
  official: (id) => {
    const [from, to] = id.split(':')[3]?.split('/').map(partialDate) ?? []
    return from == null ? null : { from, to: to ?? from }
  },
}
