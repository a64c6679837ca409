// Fails where an installed package says that it does not run on the oldest Node that this project supports: npm only
// warns, and many packages have left Node 20.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import semver from 'semver'

/** Packages of a node_modules folder and of those nested in it. */
const packagesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.name.startsWith('@')) return packagesIn(path)
      const names = readdirSync(path)
      return [
        ...(names.includes('package.json') ? [path] : []),
        ...(names.includes('node_modules') ? packagesIn(join(path, 'node_modules')) : []),
      ]
    })

const root = process.argv[2] ?? '.'
const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const floor = semver.minVersion(engines.node)
const wrong = packagesIn(join(root, 'node_modules')).flatMap((path) => {
  const { version, engines: needs } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'))
  const range = needs?.node
  return range === undefined || semver.satisfies(floor, range)
    ? []
    : [`${path}@${version} needs Node ${range}`]
})
for (const line of wrong) process.stderr.write(`${line}, and this project supports ${floor}\n`)
process.exitCode = wrong.length > 0 ? 1 : 0
