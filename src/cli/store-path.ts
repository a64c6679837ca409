import { posix, win32 } from 'node:path'

export type StorePlace = {
  readonly platform: NodeJS.Platform
  readonly home: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Where the user's data lie on this system. Settings that are empty or not absolute count as not set. */
const dataFolder = ({ platform, home, env }: StorePlace): string => {
  if (platform === 'win32') return env.LOCALAPPDATA || win32.join(home, 'AppData', 'Local')
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support')
  const given = env.XDG_DATA_HOME ?? ''
  return posix.isAbsolute(given) ? given : posix.join(home, '.local', 'share')
}

/** The store's place: `--db`, else `TIDEWAITER_DB`, else one in the user's data folder. */
export const storePath = (option: string | undefined, place: StorePlace): string => {
  const { join } = place.platform === 'win32' ? win32 : posix
  return option || place.env.TIDEWAITER_DB || join(dataFolder(place), 'tidewaiter', 'tidewaiter.sqlite')
}
