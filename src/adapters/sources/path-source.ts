import { stat } from 'node:fs/promises'
import type { Source } from '../../ports/source.ts'
import { fileBytes } from './file-bytes.ts'
import { fileFailure } from './file-failure.ts'
import { folderSource } from './folder-source.ts'
import { oneDocument } from './one-document.ts'

/** A file, or a folder with everything below it. What is wrong with the path is told when the source is read. */
export const pathSource = async (name: string, path: string): Promise<Source> => {
  try {
    if ((await stat(path)).isDirectory()) return await folderSource(name, path)
  } catch (error) {
    const failure = fileFailure(error)
    return oneDocument(name, async () => {
      throw failure
    })
  }
  return oneDocument(name, async () => ({
    bytes: await fileBytes(path),
    mediaType: null,
    charset: null,
    address: null,
  }))
}
