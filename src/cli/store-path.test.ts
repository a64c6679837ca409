import { expect, test } from 'vitest'
import { storePath } from './store-path.ts'

const file = 'tidewaiter/tidewaiter.sqlite'

test.each([
  ['the option goes first', 'mine.sqlite', 'linux', { TIDEWAITER_DB: '/other.sqlite' }, 'mine.sqlite'],
  ['then the environment', undefined, 'linux', { TIDEWAITER_DB: '/other.sqlite' }, '/other.sqlite'],
  ['then the data folder', undefined, 'linux', {}, `/home/ren/.local/share/${file}`],
  ['as XDG names it', undefined, 'linux', { XDG_DATA_HOME: '/data' }, `/data/${file}`],
  ['if that is absolute', undefined, 'linux', { XDG_DATA_HOME: 'data' }, `/home/ren/.local/share/${file}`],
  ['on a Mac', undefined, 'darwin', {}, `/home/ren/Library/Application Support/${file}`],
] as const)('%s', (_, option, platform, env, path) => {
  expect(storePath(option, { platform, home: '/home/ren', env })).toBe(path)
})

test('on Windows', () => {
  const home = 'C:\\Users\\ren'
  const path = 'AppData\\Local\\tidewaiter\\tidewaiter.sqlite'
  expect(storePath(undefined, { platform: 'win32', home, env: {} })).toBe(`${home}\\${path}`)
})
