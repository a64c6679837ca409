// Sees to the Debian packages that the tests need beyond npm: as root it installs what is missing, otherwise it names
// the one line that does. The list is scripts/debian-packages.json; another may be given as an argument.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const list = process.argv[2] ?? fileURLToPath(new URL('debian-packages.json', import.meta.url))
const needed = JSON.parse(readFileSync(list, 'utf8'))

const isInstalled = (name) => {
  const { error, stdout } = spawnSync('dpkg-query', ['-s', name], { encoding: 'utf8' })
  if (error) throw error
  return /^Status: install ok installed$/mu.test(stdout)
}

const install = (names) => {
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  const steps = [['update'], ['install', '-y', '--no-install-recommends', ...names]]
  return steps.every((step) => spawnSync('apt-get', step, options).status === 0)
}

const see = () => {
  const missing = needed.filter((name) => !isInstalled(name))
  if (missing.length === 0) return 0
  if (process.getuid?.() === 0 && install(missing)) return 0
  process.stderr.write(`The tests need: apt-get install -y --no-install-recommends ${missing.join(' ')}\n`)
  return 1
}

try {
  process.exitCode = see()
} catch (error) {
  if (error.code !== 'ENOENT') throw error
  process.stderr.write(`This is no Debian system; the tests need what Debian calls ${needed.join(', ')}.\n`)
}
