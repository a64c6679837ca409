import type { ReadBytes } from '../../desk/read-sources.ts'
import { readDocument } from '../../reading/read-document.ts'

export const loadPipeline = async () => {
  const engine = 'rules/0.1.0'
  const read: ReadBytes = (bytes, source, options) => readDocument(bytes, source, options, engine)
  return { engine, read, facts: { measure: () => null, goods: () => null } }
}
