import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { isNode, LineCounter, parseDocument } from 'yaml'
import type { ZodType } from 'zod'

/** Something wrong in a data file, said to the person who edits it. */
export type DataFault = { readonly file: string; readonly line: number | null; readonly message: string }

export type YamlFile<T> = {
  readonly value: T | null
  readonly faults: readonly DataFault[]
  /** The line on which the value at `path` stands, for checks that a schema cannot make. */
  readonly lineOf: (path: readonly PropertyKey[]) => number | null
}

/** Every `.yaml` file under `folder`, sorted by path, so that the compiled data do not depend on the file system. */
export const yamlFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(folder, name))
    .sort()

/** Reads one YAML file against its schema; faults name the file, the line and what is wrong. */
export const readYamlFile = <T>(path: string, schema: ZodType<T>, root: string): YamlFile<T> => {
  const file = relative(root, path)
  const lines = new LineCounter()
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines, merge: true })
  const lineOf = (where: readonly PropertyKey[]): number | null => {
    for (let depth = where.length; depth >= 0; depth -= 1) {
      const node = document.getIn(where.slice(0, depth), true)
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
    }
    return null
  }
  if (document.errors.length > 0)
    return {
      value: null,
      lineOf,
      faults: document.errors.map((e) => ({
        file,
        line: e.linePos?.[0].line ?? null,
        message: e.message.split('\n')[0] ?? e.message,
      })),
    }
  const parsed = schema.safeParse(document.toJS())
  if (parsed.success) return { value: parsed.data, faults: [], lineOf }
  return {
    value: null,
    lineOf,
    faults: parsed.error.issues.map((issue) => ({
      file,
      line: lineOf(issue.path),
      message: `${issue.path.map(String).join('.') || 'file'}: ${issue.message}`,
    })),
  }
}
