// Names the engine that was built: a digest of everything that decides what a reading says, so that a change of rules or
// data is a later engine even where nobody thought of the version.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a reading goes through; the edges around it change nothing in it. */
const rooms = [
  'text',
  'article',
  'parties',
  'goods',
  'statements',
  'transfers',
  'regimes',
  'ledger',
  'reading',
]
const adapters = ['lindera', 'wink', 'pipeline']
const folders = [...rooms, ...adapters.map((name) => join('adapters', name)), 'data']

const files = folders
  .filter((folder) => existsSync(join('dist', folder)))
  .flatMap((folder) => readdirSync(join('dist', folder), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.(?:js|json)$/u.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
  .sort()
const digest = createHash('sha256')
for (const file of files) digest.update(`${file}\0`).update(readFileSync(file))
const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
writeFileSync(
  'dist/engine.json',
  JSON.stringify({ engine: `rules/${version}+${digest.digest('hex').slice(0, 8)}` }),
)
