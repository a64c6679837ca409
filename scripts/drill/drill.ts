import { parseArgs } from 'node:util'
import { type DrilledStore, postgresDatabases, sqliteFiles } from './drilled-store.ts'
import { type Drilled, runDrill } from './run-drill.ts'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    /** On each of the two kinds of store. */
    kills: { type: 'string', default: '200' },
    only: { type: 'string' },
  },
})
const seed = Number(values.seed)
const kills = Number(values.kills)

const columns = (cells: readonly (string | number)[]): string => {
  const [store, during, ...numbers] = cells.map(String)
  return `${store?.padEnd(11)} ${during?.padEnd(24)} ${numbers.map((cell) => cell.padStart(9)).join(' ')}`
}
const show = ({ store, during, kills: times, answered, underWay, faults }: Drilled): void =>
  console.log(columns([store, during, times, answered, underWay, faults.length]))

console.log(`seed ${seed}: ${kills} kills on each store, at random moments`)
console.log(columns(['store', 'killed during', 'kills', 'answered', 'under way', 'faults']))
const kinds: readonly (readonly [name: string, open: () => Promise<DrilledStore>])[] = [
  ['sqlite', async () => sqliteFiles()],
  ['postgres', postgresDatabases],
]
const all: Drilled[] = []
for (const [name, open] of kinds) {
  if (values.only !== undefined && values.only !== name) continue
  const stores = await open()
  try {
    all.push(...(await runDrill(stores, kills, seed, show)))
  } finally {
    await stores.stop()
  }
}
for (const { store, during, faults } of all)
  for (const fault of faults) console.log(`${store}, ${during}, ${fault}`)
const faults = all.reduce((sum, one) => sum + one.faults.length, 0)
console.log(
  faults === 0
    ? 'Everything that was answered is there, and nothing is half-written.'
    : `${faults} faults; --seed ${seed} makes the same choices again.`,
)
if (faults > 0) process.exitCode = 1
