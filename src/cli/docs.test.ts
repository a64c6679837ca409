import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Command } from 'commander'
import { describe, expect, test } from 'vitest'
import { problemCodes } from '../problems/problem.ts'
import { tidewaiter } from './program.ts'

const read = (path: string): string => readFileSync(path, 'utf8')
const commands = read('docs/commands.md')

/** Every command by its name, those below another by both names. */
const all = tidewaiter().commands.flatMap((command): readonly (readonly [string, Command])[] => [
  [command.name(), command],
  ...command.commands.map((below) => [`${command.name()} ${below.name()}`, below] as const),
])

/** The part of commands.md below the heading of one command. */
const sectionOf = (name: string): string =>
  commands
    .split(/^## /mu)
    .find((section) => new RegExp(`^tidewaiter ${name}(?: .*)?\n`, 'u').test(section)) ?? ''

/** The long form of an option with what it takes, without the placeholder of negated ones: `--published <date>`. */
const flagOf = (flags: string): string => flags.replace(/^-\w, /u, '')

describe('docs/commands.md', () => {
  test.each(all)('has the command %s with its flags', (commandName, command) => {
    const section = sectionOf(commandName)
    expect(section).not.toBe('')
    const flags = command.options.map((option) => flagOf(option.flags))
    const names = flags.map((flag) => flag.split(' ')[0] ?? flag)
    expect(names.filter((name) => !section.includes(`\`${name}`))).toEqual([])
    if (section.includes('| flag |') && command.name() !== 'article')
      expect(flags.filter((flag) => !section.includes(`\`${flag}\``))).toEqual([])
  })

  test('names no flag that is not there', () => {
    const known = new Set(all.flatMap(([, command]) => command.options.map((option) => option.long ?? '')))
    const named = [...commands.matchAll(/`(--[a-z-]+)/gu)].map((match) => match[1] ?? '')
    expect(named.filter((flag) => !known.has(flag) && !['--help', '--version'].includes(flag))).toEqual([])
  })

  test('explains every problem code', () => {
    expect(problemCodes.filter((code) => !commands.includes(`| \`${code}\` |`))).toEqual([])
  })
})

describe('each help', () => {
  test.each(all)('of %s teaches by example', (name, command) => {
    let help = ''
    command
      .configureOutput({
        writeOut: (text) => {
          help += text
        },
      })
      .outputHelp()
    expect(help).toMatch(new RegExp(`Examples:\\n(?: {2}.*tidewaiter ${name}.*\\n?)+`, 'u'))
  })
})

describe('README.md', () => {
  const readme = read('README.md')

  test('has the two commands, and continuous integration calls exactly the second', () => {
    expect(readme).toContain('\n    npm ci && npx tidewaiter read examples/tideline-post.html\n')
    expect(readme).toContain('\n    npm ci && npm test\n')
    expect(read('.ci/run').trimEnd().split('\n').at(-1)).toBe('npm ci && npm test')
  })

  test('shows the account of the sample as the first command prints it (npm run readme brings it up to date)', () => {
    const shown = /<!-- account -->\n```\n([\s\S]*?)```\n<!-- \/account -->/u.exec(readme)?.[1]
    const bin = JSON.parse(read('package.json')).bin.tidewaiter as string
    const printed = execFileSync(bin, ['read', 'examples/tideline-post.html', '--no-store'], {
      encoding: 'utf8',
    })
    expect(shown).toBe(printed)
  })

  test.each([
    'README.md',
    'CONTRIBUTING.md',
    'docs/architecture.md',
    'docs/commands.md',
    'docs/dependencies.md',
    'docs/evaluating.md',
    'docs/languages.md',
    'docs/security.md',
    'docs/statements.md',
    'examples/README.md',
  ])('%s links only to what is there', (path) => {
    const links = [...read(path).matchAll(/\]\((?!https?:)([^)#]+)/gu)].map((match) => match[1] ?? '')
    expect(links.filter((link) => !existsSync(join(dirname(path), link)))).toEqual([])
  })
})

test('docs/security.md names tests that are there, and one for every attack that has a file of its own', () => {
  const named = [...read('docs/security.md').matchAll(/`((?:src|web|scripts)\/[^`]+\.test\.ts)`/gu)].map(
    ([, path = '']) => path,
  )
  expect(named.filter((path) => !existsSync(path))).toEqual([])
  const attacks = ['src', 'web/browser'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /(?:^|\/)hostile-[^/]*\.test\.ts$/u.test(name))
      .map((name) => `${folder}/${name}`),
  )
  expect(attacks.length).toBeGreaterThan(5)
  expect(attacks.filter((path) => !named.includes(path))).toEqual([])
})

test('docs/architecture.md has every room, and docs/dependencies.md every dependency', () => {
  const rooms = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const architecture = read('docs/architecture.md')
  expect(rooms.filter((room) => !architecture.includes(`| \`${room.name}\` |`))).toEqual([])
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
    string,
    Record<string, string>
  >
  const listed = read('docs/dependencies.md')
  expect(
    Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !listed.includes(`\`${name}\``)),
  ).toEqual([])
})

test('examples/README.md has every example', () => {
  const listed = read('examples/README.md')
  expect(
    readdirSync('examples').filter((name) => name !== 'README.md' && !listed.includes(`\`${name}\``)),
  ).toEqual([])
})
