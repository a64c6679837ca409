import { statSync } from 'node:fs'
import { StoreFailure } from '../../ports/store.ts'

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

const reasonOf = (path: string, cause: unknown): string => {
  const message = cause instanceof Error ? cause.message : String(cause)
  if (/EACCES|EPERM|EROFS|readonly database/u.test(message)) return 'this user may not write there'
  if (/ENOTDIR|EEXIST/u.test(message)) return 'a part of its path is a file, and a folder was expected'
  if (/ENOENT/u.test(message)) return 'there can be no such folder'
  if (/not a database/u.test(message)) return 'it is a file, but not an SQLite database'
  if (/database is locked/u.test(message)) return 'another program keeps it locked'
  if (/disk image is malformed/u.test(message)) return 'the file is damaged; restore it from a copy'
  if (isFolder(path)) return 'it is a folder, and a file was expected'
  if (/Unable to open/u.test(message)) return 'this user may not open or write a file there'
  return message
}

/** Why a store cannot be opened, in words for the person who named it. */
export const openFailure = (path: string, cause: unknown): StoreFailure =>
  new StoreFailure(`The store ${path} cannot be opened: ${reasonOf(path, cause)}.`, { cause })
