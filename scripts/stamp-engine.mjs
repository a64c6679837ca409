// Names the engine that was built: a digest of everything that decides what a reading says, so that a change of rules or
// data is a later engine even where nobody thought of the version.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The edges, which change nothing in what a reading says; whatever else is built is part of the engine. */
const edges = new Set(['problems', 'evaluation', 'ports', 'desk', 'adapters', 'http', 'cli', 'web'])
const adapters = ['lindera', 'wink', 'pipeline']
const rooms = readdirSync('dist', { withFileTypes: true }).filter(
  (e) => e.isDirectory() && !edges.has(e.name),
)
const folders = [...rooms.map((e) => e.name), ...adapters.map((name) => join('adapters', name))]

const files = folders
  .flatMap((folder) => readdirSync(join('dist', folder), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.(?:js|json)$/u.test(entry.name) && entry.name !== 'evaluation.json')
  .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
  .sort()
const digest = createHash('sha256')
for (const file of files) digest.update(`${file}\0`).update(readFileSync(file))
const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
writeFileSync(
  'dist/engine.json',
  JSON.stringify({ engine: `rules/${version}+${digest.digest('hex').slice(0, 8)}` }),
)
