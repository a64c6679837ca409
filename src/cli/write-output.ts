import { writeFile } from 'node:fs/promises'

const reasons: Readonly<Record<string, string>> = {
  EEXIST: 'there is such a file already; --force writes over it',
  ENOENT: 'there is no such folder',
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'this user may not write there',
  EISDIR: 'it is a folder, and a file was expected',
  ENOTDIR: 'a part of its path is a file, and a folder was expected',
  ENOSPC: 'the disk is full',
  ENAMETOOLONG: 'its name is too long',
}

/** Writes a file that is not there yet, or any with `force`; why it could not be written, as a sentence, or null. */
export const writeOutput = async (
  path: string,
  content: string | AsyncIterable<Uint8Array>,
  force: boolean,
): Promise<string | null> => {
  try {
    await writeFile(path, content, { flag: force ? 'w' : 'wx' })
    return null
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const reason = reasons[code]
    if (reason === undefined) throw error
    return `${path} was not written: ${reason}.`
  }
}
