import { boundedBytes } from '../adapters/sources/bounded-bytes.ts'
import { fileBytes } from '../adapters/sources/file-bytes.ts'
import { SourceFailure } from '../adapters/sources/source-failure.ts'
import { warn } from './output.ts'
import { printable } from './view/printable.ts'

const decoded = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new SourceFailure('encoding', 'It is no text in UTF-8; save it as UTF-8.', { cause })
  }
}

/** The text of a file, or of standard input for `-`; null where there is none, which is said and makes exit code 1. */
export const inputText = async (name: string): Promise<string | null> => {
  try {
    return decoded(await (name === '-' ? boundedBytes(process.stdin) : fileBytes(name)))
  } catch (error) {
    if (!(error instanceof SourceFailure)) throw error
    warn(`${printable(name)}: ${printable(error.message)} (${error.code})\n`)
    process.exitCode = 1
    return null
  }
}
