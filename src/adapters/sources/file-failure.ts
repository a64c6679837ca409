import { SourceFailure } from './source-failure.ts'

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'It may not be read by this user',
  EPERM: 'It may not be read by this user',
  ELOOP: 'It is a link that leads back to itself',
  ENAMETOOLONG: 'It is a longer name than this system takes',
  EMFILE: 'It could not be opened, since too many files are open',
  EISDIR: 'It is a folder, and a file was expected',
}

/** What the file system says about a path, as a failure with a sentence; other errors are passed through. */
export const fileFailure = (error: unknown): unknown => {
  if (error instanceof SourceFailure) return error
  const code = codeOf(error)
  if (code === '') return error
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new SourceFailure('not_found', 'There is no such file or folder.', { cause: error })
  const reason = reasons[code] ?? `It could not be read (${code})`
  return new SourceFailure('unreadable', `${reason}.`, { cause: error })
}
