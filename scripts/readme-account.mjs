// Puts the account of the sample page into the README, as the built program prints it today.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

const account = execFileSync(process.execPath, [
  'dist/cli/main.js',
  'read',
  'examples/tideline-post.html',
  '--no-store',
]).toString('utf8')
const [start, end] = ['<!-- account -->\n```\n', '```\n<!-- /account -->']
const readme = readFileSync('README.md', 'utf8')
const [before, rest] = readme.split(start)
const after = rest?.split(end)[1]
if (before === undefined || after === undefined) throw new Error('README.md has no place for the account')
writeFileSync('README.md', `${before}${start}${account}${end}${after}`)
