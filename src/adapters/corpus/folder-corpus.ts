import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { ZodType } from 'zod'
import type { GoldPage, PageFormat } from '../../evaluation/gold.ts'
import { goldSchema, metaSchema } from '../../evaluation/gold-schema.ts'
import type { Corpus, CorpusPage } from '../../ports/corpus.ts'
import { isoDay } from '../../text/partial-date.ts'
import { fileBytes } from '../sources/file-bytes.ts'
import { fileFailure } from '../sources/file-failure.ts'
import { SourceFailure } from '../sources/source-failure.ts'

const goldFile = 'gold.json'
const metaFile = 'meta.json'
const pageFiles: readonly (readonly [name: string, format: PageFormat])[] = [
  ['page.html', 'html'],
  ['page.txt', 'txt'],
]

/** What is wrong with one page of a corpus. */
class BrokenCorpusPage extends Error {
  override readonly name = 'BrokenCorpusPage'
}

const json = async <T>(path: string, schema: ZodType<T>): Promise<T> => {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(await fileBytes(path)))
  } catch (cause) {
    if (cause instanceof SourceFailure) throw cause
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new BrokenCorpusPage(`${basename(path)} is no JSON in UTF-8: ${reason}`, { cause })
  }
  const { data, error } = schema.safeParse(value)
  if (error === undefined) return data
  const [issue] = error.issues
  const where = issue?.path.map(String).join('.') ?? ''
  throw new BrokenCorpusPage(`${basename(path)}: ${where === '' ? '' : `${where}: `}${issue?.message}`)
}

const readPage = async (folder: string, files: ReadonlySet<string>): Promise<GoldPage> => {
  const found = pageFiles.find(([name]) => files.has(name))
  if (found === undefined) throw new BrokenCorpusPage('neither page.html nor page.txt is there')
  if (!files.has(goldFile)) throw new BrokenCorpusPage(`${found[0]} has no ${goldFile} beside it`)
  const gold = await json(join(folder, goldFile), goldSchema)
  const meta = files.has(metaFile) ? await json(join(folder, metaFile), metaSchema) : {}
  const bytes = await fileBytes(join(folder, found[0]))
  return {
    id: meta.id ?? basename(folder),
    language: meta.lang ?? gold.article?.language ?? null,
    type: meta.page_type ?? null,
    format: found[1],
    // A month or a year alone would be no help to the reader of the page, and is left to the page itself.
    published: isoDay(meta.published ?? gold.article?.date ?? ''),
    text: new TextDecoder(meta.encoding ?? 'utf-8').decode(bytes),
    bytes,
    article: gold.article,
    statements: gold.statements,
  }
}

const corpusPage = async (folder: string, files: ReadonlySet<string>): Promise<CorpusPage> => {
  try {
    return { kind: 'page', page: await readPage(folder, files) }
  } catch (error) {
    const failure = fileFailure(error)
    if (!(failure instanceof SourceFailure || failure instanceof BrokenCorpusPage)) throw failure
    return { kind: 'broken', id: basename(folder), reason: failure.message }
  }
}

/** Gold alone is of something else, such as a feed; a page, or a description of one, makes a folder a page's. */
const isPageFolder = (files: ReadonlySet<string>): boolean =>
  pageFiles.some(([name]) => files.has(name)) || (files.has(goldFile) && files.has(metaFile))

/** What stands in a folder, sorted by name; links are what they lead to. */
const entriesOf = async (folder: string) => {
  const entries = await readdir(folder, { withFileTypes: true })
  const known = await Promise.all(
    entries.map(async (entry) => {
      const { name } = entry
      const what = entry.isSymbolicLink() ? await stat(join(folder, name)) : entry
      return { name, isFolder: what.isDirectory() }
    }),
  )
  return known.toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

async function* pagesBelow(folder: string, seen: Set<string>): AsyncGenerator<CorpusPage> {
  const real = await realpath(folder)
  if (seen.has(real)) return
  seen.add(real)
  const entries = await entriesOf(folder)
  const files = new Set(entries.filter((e) => !e.isFolder).map(({ name }) => name))
  if (isPageFolder(files)) yield await corpusPage(folder, files)
  else for (const { name } of entries.filter((e) => e.isFolder)) yield* pagesBelow(join(folder, name), seen)
}

/** A folder of pages with gold, one folder a page at any depth: `page.html` or `page.txt`, `gold.json`, `meta.json`. */
export const folderCorpus = (path: string): Corpus => ({ pages: () => pagesBelow(path, new Set()) })
