import { stat } from 'node:fs/promises'
import type { Source } from '../../ports/source.ts'
import { fileSource } from './file-source.ts'
import { folderSource } from './folder-source.ts'
import type { Follow } from './streamed-source.ts'

const isFolder = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    // What is wrong with the path is told when it is read.
    return false
  }
}

/** A file, or a folder with everything below it. */
export const pathSource = async (name: string, path: string, follow: Follow | null): Promise<Source> =>
  (await isFolder(path)) ? folderSource(name, path, follow) : fileSource(name, path, follow)
