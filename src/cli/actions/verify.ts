import type { VerifyDeps } from '../../adapters/evidence/verify-archive.ts'
import { verifyFile } from '../../adapters/evidence/verify-file.ts'
import { engineStamp, loadArticleLexicon } from '../../adapters/pipeline/load-knowledge.ts'
import { once } from '../../adapters/pipeline/once.ts'
import { readArticle } from '../../article/read-article.ts'
import type { VerifyFlags } from '../commands/verify.ts'
import { jsonText } from '../json-output.ts'
import { print } from '../output.ts'
import { wantsColour } from '../terminal.ts'
import { ink } from '../view/ink.ts'
import { verifiedLines } from '../view/verified-lines.ts'

/** Rows of a person's own table were read column by column; their text is the row itself. */
const isRow = (engine: string): boolean => engine.startsWith('table/')

const verifyDeps = (): VerifyDeps => {
  const lexicon = once(loadArticleLexicon)
  return {
    engine: engineStamp(),
    readAgain: ({ engine, options }, bytes) =>
      isRow(engine)
        ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
        : (readArticle(bytes, options, lexicon()).article?.text ?? ''),
  }
}

/** Checks evidence, says what differs, and ends with exit code 1 where anything does. */
export const verify = async (file: string, { json }: VerifyFlags): Promise<void> => {
  const { manifest, ...found } = await verifyFile(file, verifyDeps())
  const sound = found.faults.length === 0
  if (!sound) process.exitCode = 1
  if (json) {
    const { program, madeAt, subject } = manifest ?? { program: null, madeAt: null, subject: null }
    return print(`${jsonText({ file, sound, program, madeAt, subject, ...found }, 2)}\n`)
  }
  await print(ink(verifiedLines(file, { manifest, ...found }), wantsColour()))
}
