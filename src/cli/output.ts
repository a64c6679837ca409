import { once } from 'node:events'
import { sentenceOf } from './sentence-of.ts'

const isClosedPipe = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED')

/**
 * Whoever reads our output may stop at any line (`| head`): then there is nothing more to do, and nothing to say. Output
 * that cannot be written for another reason, such as a full disk, ends with a sentence.
 */
export const endWithOutput = (): void => {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error) => {
      if (isClosedPipe(error)) process.exit()
      if (stream === process.stdout) process.stderr.write(`${sentenceOf(error)}\n`)
      process.exit(1)
    })
}

/** Writes to standard output, no faster than it is read. */
export const print = async (text: string): Promise<void> => {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

export const warn = (text: string): void => {
  process.stderr.write(text)
}
