import type { ReadBytes } from '../../desk/read-sources.ts'
import { readDocument } from '../../reading/read-document.ts'
import { loadKnowledge } from './load-knowledge.ts'

export const loadPipeline = async () => {
  const knowledge = loadKnowledge()
  const read: ReadBytes = (bytes, source, options) => readDocument(bytes, source, options, knowledge)
  const goods = (code: string) => knowledge.taxonomy.goods.get(code)?.label.en ?? null
  return { engine: knowledge.engine, read, facts: { measure: () => null, goods } }
}
