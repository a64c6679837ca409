import { once } from 'node:events'

const isClosedPipe = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED')

/** Whoever reads our output may stop at any line (`| head`): then there is nothing more to do, and nothing to say. */
export const quietOnClosedPipe = (): void => {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error) => {
      if (isClosedPipe(error)) process.exit()
      throw error
    })
}

/** Writes to standard output, no faster than it is read. */
export const print = async (text: string): Promise<void> => {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

export const warn = (text: string): void => {
  process.stderr.write(text)
}
