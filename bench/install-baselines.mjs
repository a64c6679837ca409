// Installs the readers that npm run bench:article measures this one against, where they are missing.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

if (!existsSync('bench/node_modules/.package-lock.json'))
  execFileSync('npm', ['ci', '--prefix', 'bench'], { stdio: 'inherit' })
