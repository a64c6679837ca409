import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'

/** The rooms in the order in which data flow; a room imports only from itself and from rooms above it. */
const rooms = [
  'text',
  'problems',
  'article',
  'parties',
  'goods',
  'statements',
  'transfers',
  'regimes',
  'ledger',
  'reading',
  'wording',
  'cases',
  'exports',
  'evaluation',
  'ports',
  'desk',
  'adapters',
  'http',
  'cli',
]
/** The core gets clock, files, network and database from the edge, and so may not import them. */
const core = new Set(rooms.slice(0, rooms.indexOf('ports')))
const allowedInCore = new Set([
  'node:crypto',
  'htmlparser2',
  'domhandler',
  '@exodus/bytes/encoding.js',
  'feedsmith',
  'zod',
])

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
  (f) => f.endsWith('.ts') && f.includes('/') && !/\.(?:test|fixture|contract)\.ts$/u.test(f),
)
const importsOf = (file: string): readonly string[] =>
  [
    ...readFileSync(join('src', file), 'utf8').matchAll(
      /^(?:import|export|\})[^'\n]*?\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gmu,
    ),
  ].map((m) => m[1] ?? m[2] ?? m[3] ?? '')
const roomOf = (path: string): string => path.split('/')[0] ?? ''

test('every folder of src is a room with a place in the order', () => {
  expect([...new Set(files.map(roomOf))].filter((room) => !rooms.includes(room))).toEqual([])
})

test('no room imports from a room below it', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => target.startsWith('.'))
      .map((target) => normalize(join(dirname(file), target)))
      .filter((target) => rooms.indexOf(roomOf(target)) > rooms.indexOf(roomOf(file)))
      .map((target) => `${file} imports ${target}`),
  )
  expect(wrong).toEqual([])
})

test('the core imports nothing that reaches outside', () => {
  const wrong = files
    .filter((file) => core.has(roomOf(file)))
    .flatMap((file) =>
      importsOf(file)
        .filter((target) => !target.startsWith('.') && !allowedInCore.has(target))
        .map((target) => `${file} imports ${target}`),
    )
  expect(wrong).toEqual([])
})

test('the pages of the desk take types from src, and values from the core alone', () => {
  const pages = readdirSync('web/src', { recursive: true, encoding: 'utf8' }).filter((f) =>
    /\.tsx?$/u.test(f),
  )
  const wrong = pages.flatMap((file) =>
    [
      ...readFileSync(join('web/src', file), 'utf8').matchAll(
        /^(?:import|\})(.*) from '[./]+\/src\/(\w+)\//gmu,
      ),
    ]
      .filter(([line, , room = '']) => !line.startsWith('import type ') && !core.has(room))
      .map(([line]) => `${file}: ${line}`),
  )
  expect(wrong).toEqual([])
})
