const pause = 20

const isLocked = (error: unknown): boolean =>
  error instanceof Error && /database is locked/u.test(error.message)

/**
 * Does what SQLite's own `busy_timeout` does not cover: the change to the write-ahead log answers "locked" at once where
 * another process makes it at the same moment, and is tried again for up to `milliseconds`.
 */
export const patiently = <T>(milliseconds: number, act: () => T): T => {
  const until = Date.now() + milliseconds
  for (;;) {
    try {
      return act()
    } catch (error) {
      if (!isLocked(error) || Date.now() > until) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause)
    }
  }
}
