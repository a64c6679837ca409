/**
 * How fast flows are assessed and a ledger window is added up, on one core: `npm run build && node bench/regimes.mjs`.
 * Assessments run over all packs together; the window is one year of 10,000 observations. Times are of the processor, so that
 * another program on the same machine does not change them.
 */
import { pathToFileURL } from 'node:url'
import { loadRulebook } from '../dist/adapters/data-files/load-rules.js'
import { accountOf } from '../dist/ledger/account.js'
import { assessFlow } from '../dist/regimes/assess-flow.js'
import { observationId } from '../dist/regimes/observation.js'
import { readFlows } from '../dist/regimes/read-flows.js'

const sides = ['KP', 'RU', 'CN', 'IR', 'LY', 'YE', 'SY']

/** Flows of every kind of goods, both ways, over eighteen years, some with amounts, prices and intervals. */
const flowsOf = (book) => {
  const goods = [...book.taxonomy.goods.keys()]
  const flows = []
  for (let n = 0; flows.length < 5_000; n += 1) {
    const year = 2007 + (n % 19)
    const from = sides[n % sides.length]
    const to = sides[(n + 1 + (n % 5)) % sides.length]
    if (from === to) continue
    const unit = n % 3 === 0 ? 't' : 'bbl'
    flows.push({
      id: `${n}`,
      flow: {
        date: n % 10 === 0 ? `${year}-03/${year + 1}-02` : `${year}-0${1 + (n % 9)}-1${n % 9}`,
        from,
        to,
        item: goods[n % goods.length],
        ...(n % 2 === 0 ? { qty: 1 + ((n * 7919) % 600_000), unit } : {}),
        ...(n % 4 === 0 ? { facts: { notified: n % 8 === 0 } } : {}),
        ...(n % 5 === 0 ? { price: 30 + (n % 60) } : {}),
      },
    })
  }
  return readFlows(flows, book.taxonomy, book.facts).map((entry) => entry.flow)
}

const figuresOf = (count) => {
  const suppliers = []
  for (const a of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') for (const b of 'ABCDEFGHIJ') suppliers.push(a + b)
  return Array.from({ length: count }, (_, n) => {
    const month = `2023-${String(1 + (n % 12)).padStart(2, '0')}`
    const year = n % 40 === 0
    const one = {
      measure: 'unsc:2397/5',
      goods: 'refined-petroleum',
      from: year ? '2023' : month,
      to: year ? '2023' : month,
      suppliers: [suppliers[Math.floor(n / 12) % suppliers.length]],
      t: n % 3 === 0 ? 1 + (n % 50) : null,
      bbl: n % 3 === 0 ? null : 10 + (n % 400),
      bblByPress: false,
      basis: 'reported',
      rounded: false,
      source: 'bench',
      note: null,
      seen: `2024-${String(1 + (n % 12)).padStart(2, '0')}-15`,
      seenFrom: 'stated',
    }
    return { id: `${observationId(one)}@${one.seen}`, ...one }
  })
}

/** Milliseconds of the processor that this program has used. */
const cpu = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]

/** One run: assessments a second, milliseconds for a window, and the memory that stands afterwards. */
export const benchRegimes = () => {
  const started = cpu()
  const book = loadRulebook()
  const loaded = cpu() - started
  const flows = flowsOf(book)
  for (const flow of flows) for (const pack of book.rules) assessFlow(flow, pack)
  const begin = cpu()
  let assessed = 0
  while (cpu() - begin < 3_000) {
    for (const flow of flows) for (const pack of book.rules) assessFlow(flow, pack)
    assessed += flows.length * book.rules.length
  }
  const perSecond = assessed / ((cpu() - begin) / 1000)
  const onlyOurs = flows.filter((f) => f.from.includes('KP') || f.to.includes('KP'))
  const [un1718] = book.rules
  const start = cpu()
  let hits = 0
  while (cpu() - start < 2_000) {
    for (const flow of onlyOurs) assessFlow(flow, un1718)
    hits += onlyOurs.length
  }
  const hitsPerSecond = hits / ((cpu() - start) / 1000)
  const figures = figuresOf(10_000)
  const times = Array.from({ length: 21 }, () => {
    const at = cpu()
    accountOf(un1718, 'unsc:2397/5', '2023', figures, [], { knownOn: null, factor: null, countClaims: false })
    return cpu() - at
  })
  return {
    loadRulesMs: Math.round(loaded),
    assessmentsPerSecond: Math.round(perSecond),
    assessmentsOfTargetPerSecond: Math.round(hitsPerSecond),
    ledgerWindowMs: Math.round(median(times) * 10) / 10,
    rssMb: Math.round(process.memoryUsage.rss() / 1_048_576),
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.stdout.write(`${JSON.stringify(benchRegimes(), null, 2)}\n`)
