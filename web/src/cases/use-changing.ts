import { useCallback, useState } from 'preact/hooks'
import { asRefused, type Refused, send } from '../api/ask.ts'
import { useNotice } from '../shell/notice.tsx'
import { useReader } from '../shell/reader.tsx'
import type { AskedDeed, CaseAnswer } from './answers.ts'

export type Changing = {
  readonly problem: Refused | null
  /** Does something to a case under the reader's name and says so; the case after it, null where it was not done. */
  readonly change: (id: string, deed: AskedDeed, said: string) => Promise<CaseAnswer | null>
  /** Opens a case; its answer, null where it was not opened. */
  readonly open: (title: string) => Promise<CaseAnswer | null>
}

/** Changes cases under the reader's name, which is asked for where it is not known. */
export const useChanging = (): Changing => {
  const notice = useNotice()
  const { asked } = useReader()
  const [problem, setProblem] = useState<Refused | null>(null)
  const sent = useCallback(
    async (path: string, body: object, said: string): Promise<CaseAnswer | null> => {
      const who = await asked()
      if (who === null) return null
      try {
        const answer = await send<CaseAnswer>(path, { ...body, who })
        setProblem(null)
        if (said !== '') notice(said)
        return answer
      } catch (error) {
        setProblem(asRefused(error))
        return null
      }
    },
    [asked, notice],
  )
  return {
    problem,
    change: (id, deed, said) => sent(`/api/cases/${encodeURIComponent(id)}/changes`, deed, said),
    open: (title) => sent('/api/cases', { title }, ''),
  }
}
