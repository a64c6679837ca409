import { useCallback, useState } from 'preact/hooks'
import type { JudgedStatement } from '../../../src/reading/judged-statements.ts'
import type { JudgementVerdict } from '../../../src/reading/judgement.ts'
import type { DocumentAnswer } from '../api/answers.ts'
import { asRefused, type Refused, send } from '../api/ask.ts'
import { useNotice } from '../shell/notice.tsx'
import { useReader } from '../shell/reader.tsx'
import { useSpeech } from '../words/speech.tsx'
import type { AskedCorrection } from './draft.ts'

export type Judging = {
  readonly problem: Refused | null
  /** Whether the judgement was kept. */
  readonly decide: (
    verdict: JudgementVerdict,
    statement: string | null,
    correction: AskedCorrection | null,
    why: string,
  ) => Promise<boolean>
  /** Takes the last judgement on a statement back. */
  readonly undo: (judged: JudgedStatement) => Promise<void>
}

/** Judges statements of a document under the reader's name; `onJudged` gets the document as it then stands. */
export const useJudging = (document: string, onJudged: (after: DocumentAnswer) => void): Judging => {
  const { words } = useSpeech()
  const notice = useNotice()
  const { asked } = useReader()
  const [problem, setProblem] = useState<Refused | null>(null)
  const sent = useCallback(
    async (path: string, body: (who: string) => unknown, said: string): Promise<boolean> => {
      const who = await asked()
      if (who === null) return false
      try {
        onJudged(await send<DocumentAnswer>(`/api/documents/${document}/judgements${path}`, body(who)))
        setProblem(null)
        notice(said)
        return true
      } catch (error) {
        setProblem(asRefused(error))
        return false
      }
    },
    [asked, document, notice, onJudged],
  )
  return {
    problem,
    decide: (verdict, statement, correction, why) =>
      sent(
        '',
        (who) => ({ verdict, statement, correction, who, why }),
        words.review.done(words.judgements[verdict]),
      ),
    undo: async ({ history }) => {
      const last = history.findLast(({ retracted }) => retracted === null)
      if (last === undefined) return notice(words.review.nothingToUndo)
      await sent(
        `/${encodeURIComponent(last.id)}/retraction`,
        (who) => ({ who, why: '' }),
        words.review.undone,
      )
    },
  }
}
