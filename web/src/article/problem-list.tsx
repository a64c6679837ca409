import { useSpeech } from '../words/speech.tsx'

type Told = { readonly code: string; readonly message: string }

/** A problem as a sentence in the reader's language, else as the desk tells it. */
export const ProblemWords = ({ problem }: { readonly problem: Told }) => {
  const { words } = useSpeech()
  const own = words.problems[problem.code]
  return own === undefined ? <span lang="en">{problem.message}</span> : <span>{own}</span>
}

/** What to know about a reading. */
export const ProblemList = ({ problems }: { readonly problems: readonly Told[] }) => {
  const { words } = useSpeech()
  if (problems.length === 0) return null
  return (
    <section class="problems">
      <h3>{words.article.problems}</h3>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.code} ${problem.message}`}>
            <ProblemWords problem={problem} />
          </li>
        ))}
      </ul>
    </section>
  )
}
