import { stat } from 'node:fs/promises'
import type { Source } from '../../ports/source.ts'
import type { Follow } from './feed-documents.ts'
import { fileFailure } from './file-failure.ts'
import { fileSource } from './file-source.ts'
import { folderSource } from './folder-source.ts'
import { streamedSource } from './streamed-source.ts'

/** A file, or a folder with everything below it. What is wrong with the path is told when it is read. */
export const pathSource = async (name: string, path: string, follow: Follow | null): Promise<Source> => {
  try {
    if ((await stat(path)).isDirectory()) return await folderSource(name, path, follow)
  } catch (error) {
    const failure = fileFailure(error)
    return streamedSource(name, () => Promise.reject(failure), follow)
  }
  return fileSource(name, path, follow)
}
