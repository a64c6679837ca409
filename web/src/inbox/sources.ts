import type { WorkState } from '../../../src/desk/work-board.ts'
import { ask, send } from '../api/ask.ts'

/** What a person brings in to be read. */
export type Source =
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'text'; readonly text: string; readonly name: string }

/** What a person knows of a page that it does not say itself. */
export type Known = {
  readonly published?: string
  readonly outlet?: string
  readonly address?: string
  /** Whether the pages that a feed only names are fetched. */
  readonly follow?: boolean
}

/** A person's own table of claims, one row a claim. */
const isTable = (name: string): boolean => /\.csv$/iu.test(name)

const isAddress = (line: string): boolean => /^https?:\/\/\S+$/u.test(line)

/** What was pasted: addresses, where every line is one, else the text of one page. */
export const pastedSources = (text: string, name: string): readonly Source[] => {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (lines.length === 0) return []
  return lines.every(isAddress)
    ? lines.map((address) => ({ kind: 'address', address }))
    : [{ kind: 'text', text, name }]
}

export const nameOf = (source: Source): string =>
  source.kind === 'file' ? source.file.name : source.kind === 'address' ? source.address : source.name

/** Has the desk begin to read a source; what is wrong with the source is told as it goes, what is wrong with the request is thrown. */
export const startSource = (source: Source, known: Known): Promise<WorkState> => {
  const { follow, ...said } = known
  switch (source.kind) {
    case 'file': {
      const { name } = source.file
      const post = (path: string, query: Record<string, string>, type: string): Promise<WorkState> =>
        ask<WorkState>(`${path}?${new URLSearchParams(query)}`, {
          method: 'POST',
          headers: { 'content-type': type },
          body: source.file,
        })
      return isTable(name)
        ? post('/api/work/claims', { name }, 'text/csv')
        : post(
            '/api/work/file',
            { name, ...said, follow: String(follow === true) },
            'application/octet-stream',
          )
    }
    case 'address': {
      const { address: _, ...rest } = said
      return send<WorkState>('/api/work/address', {
        address: source.address,
        ...rest,
        follow: follow === true,
      })
    }
    case 'text':
      return send<WorkState>('/api/work/text', { text: source.text, name: source.name, ...said })
  }
}
