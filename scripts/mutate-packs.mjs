/**
 * Corrupts every measure of un-1718 that a worked case or the calendar can reach, one at a time, and counts how many
 * corruptions make a case fail: `npm run build && npm run mutate:packs [-- --all]`. Ends with 1 below a share of 0.9.
 */
import { join } from 'node:path'
import { loadRulebook } from '../dist/adapters/data-files/load-rules.js'
import { packageRoot } from '../dist/adapters/data-files/package-root.js'
import { checkCases } from '../dist/adapters/data-files/regime-cases.js'
import { missedAppointments, questionsOf } from '../dist/regimes/appointment.js'
import { indexRules } from '../dist/regimes/rules.js'
import { tryCase } from '../dist/regimes/worked-case.js'

const PACK = 'un-1718'
const book = loadRulebook()
const { cases, calendars } = checkCases(join(packageRoot, 'data'), book)
const original = book.rules.find((r) => r.pack.id === PACK)
const ours = cases.filter((c) => (c.flow.regime ?? PACK) === PACK)
const appointments = (calendars.get(PACK) ?? []).map((one) => ({
  measure: one.measure,
  questions: questionsOf(one, original.pack.target.code, book.taxonomy, book.facts).questions,
}))

const rulesOf = (measures) =>
  indexRules({ ...original.pack, measures }, book.facts, book.taxonomy, book.factors)

/** Whether any case or appointment comes out otherwise under these measures. */
const fails = (measures) => {
  const rules = rulesOf(measures)
  const packs = new Map([[PACK, rules]])
  return (
    appointments.some(({ measure, questions }) => missedAppointments(measure, questions, rules).length > 0) ||
    ours.some((one) => tryCase(one, packs, book.taxonomy, book.facts).length > 0)
  )
}

const years = (day, count) => `${Number(day.slice(0, 4)) + count}${day.slice(4)}`.replace('-02-29', '-02-28')
const turned = { to: 'from', from: 'to', both: 'to' }
const scaledCap = (cap, by) => ({
  ...cap,
  windows: cap.windows.map((w) => ({ ...w, limits: w.limits.map((l) => ({ ...l, value: l.value * by })) })),
})

/** Every corruption of one measure: a name, and what takes its place (null drops it). */
const corruptions = (m) => [
  { what: 'dropped', to: null },
  { what: 'begins a year early', to: { ...m, from: years(m.from, -1) } },
  { what: 'begins a year late', to: { ...m, from: years(m.from, 1) } },
  { what: 'other direction', to: { ...m, direction: turned[m.direction] } },
  ...(m.to === null
    ? []
    : [
        { what: 'ends a year early', to: { ...m, to: years(m.to, -1) } },
        { what: 'ends a year late', to: { ...m, to: years(m.to, 1) } },
        { what: 'replacement undone', to: { ...m, to: null } },
      ]),
  ...(m.cap === null || m.cap.windows.every((w) => w.limits.length === 0)
    ? []
    : [
        { what: 'cap a tenth higher', to: { ...m, cap: scaledCap(m.cap, 1.1) } },
        { what: 'cap a tenth lower', to: { ...m, cap: scaledCap(m.cap, 0.9) } },
      ]),
  ...m.exceptions.flatMap((e, index) => [
    { what: `without exception ${e.kind}`, to: { ...m, exceptions: m.exceptions.toSpliced(index, 1) } },
    ...(e.until === undefined
      ? []
      : [
          {
            what: `exception ${e.kind} that never ends`,
            to: { ...m, exceptions: m.exceptions.toSpliced(index, 1, { ...e, until: undefined }) },
          },
        ]),
  ]),
  ...m.conditions.map((c, index) => ({
    what: `without condition ${c.kind}`,
    to: { ...m, conditions: m.conditions.toSpliced(index, 1) },
  })),
]

const { measures } = original.pack
if (fails(measures)) throw new Error('the cases fail before anything is corrupted; run npm run data:check')
const named = new Set([
  ...appointments.map((a) => a.measure),
  ...ours.flatMap((c) => [
    ...(c.expect.paragraphs ?? []),
    ...(c.expect.because ?? []),
    ...(c.expect.advisory ?? []),
  ]),
])
let caught = 0
let tried = 0
let extraCaught = 0
let extraTried = 0
const missed = []
for (const [index, m] of measures.entries()) {
  if (!named.has(m.id)) continue
  for (const { what, to } of corruptions(m)) {
    const found = fails(to === null ? measures.toSpliced(index, 1) : measures.toSpliced(index, 1, to))
    if (what.startsWith('without condition')) {
      extraTried += 1
      if (found) extraCaught += 1
    } else {
      tried += 1
      if (found) caught += 1
    }
    if (!found) missed.push(`${m.id}: ${what}`)
  }
}
const out = measures.filter((m) => !named.has(m.id))
process.stdout.write(
  [
    `measures ${measures.length}, reached ${named.size}, not about flows ${out.length}`,
    `cases ${ours.length}, appointments ${appointments.length}`,
    `corruptions ${tried}, caught ${caught}, share ${(caught / tried).toFixed(3)}`,
    `conditions removed ${extraTried}, caught ${extraCaught}`,
    ...missed.map((line) => `  missed  ${line}`),
    ...(process.argv.includes('--all') ? out.map((m) => `  not about flows  ${m.id} (${m.type})`) : []),
    '',
  ].join('\n'),
)
process.exitCode = caught / tried >= 0.9 ? 0 : 1
