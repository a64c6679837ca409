import type { ReadAnswer } from '../api/answers.ts'
import { ask, send } from '../api/ask.ts'

/** What a person brings in to be read. */
export type Source =
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'text'; readonly text: string; readonly name: string }

/** What a person knows of a page that it does not say itself. */
export type Known = { readonly published?: string; readonly outlet?: string; readonly address?: string }

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

/** Has the desk read a source; what is wrong with the source is in the answer, what is wrong with the request is thrown. */
export const readSource = (source: Source, known: Known): Promise<ReadAnswer> => {
  switch (source.kind) {
    case 'file':
      return ask<ReadAnswer>(
        `/api/readings/file?${new URLSearchParams({ name: source.file.name, ...known })}`,
        {
          method: 'POST',
          headers: { 'content-type': 'application/octet-stream' },
          body: source.file,
        },
      )
    case 'address': {
      const { address: _, ...rest } = known
      return send<ReadAnswer>('/api/readings/address', { address: source.address, ...rest })
    }
    case 'text':
      return send<ReadAnswer>('/api/readings/text', { text: source.text, name: source.name, ...known })
  }
}
