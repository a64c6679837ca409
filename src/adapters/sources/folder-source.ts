import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Found, Source } from '../../ports/source.ts'
import type { Follow } from './feed-documents.ts'
import { fileFailure } from './file-failure.ts'
import { fileSource } from './file-source.ts'
import type { Opened } from './opened.ts'
import { failedDocument, SourceFailure } from './source-failure.ts'

const pages = ['.html', '.htm', '.xhtml', '.txt']
const manyPages = ['.rss', '.atom', '.warc']
/** These may be feeds or anything else, which only their bytes tell. */
const perhapsFeeds = ['.xml', '.json']
/** Read by nobody yet; left out in silence, they would be missed by nobody either. */
const unsupported = ['.pdf', '.mht', '.mhtml']
const endings = [...pages, ...manyPages, ...perhapsFeeds, ...unsupported]

/** The ending of a file's name that says what it is, without the `.gz` of packed ones. */
const endingOf = (name: string): string | null =>
  endings.find((ending) => name.toLowerCase().replace(/\.gz$/u, '').endsWith(ending)) ?? null
const isPage = (name: string): boolean => endingOf(name) !== null
const isFeed = (opened: Opened): boolean => opened.kind === 'feed'
const isOneDocument = (name: string): boolean => [...pages, ...unsupported].includes(endingOf(name) ?? '')

/** A page file, or what is wrong with something on the way to it. */
type Entry = { readonly path: string; readonly failure: SourceFailure | null }

const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)

const kindOf = async (path: string, entry: Dirent): Promise<'file' | 'folder' | 'other'> => {
  const what = entry.isSymbolicLink() ? await stat(path) : entry
  return what.isDirectory() ? 'folder' : what.isFile() ? 'file' : 'other'
}

/** Pages below a folder, sorted by name at each level. A folder that a link leads back into is read once. */
const pagesBelow = async (folder: string, seen: Set<string>): Promise<readonly Entry[]> => {
  const failed = (path: string, error: unknown): Entry => {
    const failure = fileFailure(error)
    if (!(failure instanceof SourceFailure)) throw failure
    return { path, failure }
  }
  let entries: readonly Dirent[]
  try {
    const real = await realpath(folder)
    if (seen.has(real)) return []
    seen.add(real)
    entries = (await readdir(folder, { withFileTypes: true })).sort(byName)
  } catch (error) {
    return [failed(folder, error)]
  }
  const found: Entry[] = []
  for (const entry of entries) {
    const path = join(folder, entry.name)
    try {
      const kind = await kindOf(path, entry)
      if (kind === 'folder') found.push(...(await pagesBelow(path, seen)))
      else if (kind === 'file' && isPage(entry.name)) found.push({ path, failure: null })
    } catch (error) {
      if (isPage(entry.name)) found.push(failed(path, error))
    }
  }
  return found
}

async function* documentsIn({ path, failure }: Entry, follow: Follow | null): AsyncGenerator<Found> {
  if (failure !== null) yield failedDocument(path, failure)
  else {
    const perhaps = perhapsFeeds.includes(endingOf(path) ?? '')
    yield* fileSource(path, path, follow, perhaps ? isFeed : undefined).documents()
  }
}

/** A folder and everything below it: files that end like pages, feeds and archives, in the order of their names. */
export const folderSource = async (name: string, path: string, follow: Follow | null): Promise<Source> => {
  const entries = await pagesBelow(path, new Set())
  const none = new SourceFailure(
    'no_pages',
    `The folder has no pages: files that end in ${endings.join(', ')} were looked for.`,
  )
  return {
    name,
    count: entries.every((entry) => isOneDocument(entry.path)) ? Math.max(entries.length, 1) : null,
    single: async () => false,
    async *documents() {
      let empty = true
      for (const entry of entries)
        for await (const found of documentsIn(entry, follow)) {
          empty = false
          yield found
        }
      if (empty) yield failedDocument(name, none)
    },
  }
}
