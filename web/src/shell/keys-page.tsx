import { useSpeech } from '../words/speech.tsx'
import { useTitle } from './use-title.ts'

/** The keys, by where they work. */
export const KeysPage = () => {
  const { words } = useSpeech()
  const { keys } = words
  useTitle(keys.title)
  const table = (name: string, rows: readonly (readonly [readonly string[], string])[]) => (
    <section>
      <h2>{name}</h2>
      <dl class="keys">
        {rows.map(([pressed, does]) => (
          <div key={does}>
            <dt>
              {pressed.map((key, index) => (
                <span key={key}>
                  {index > 0 && ` ${keys.afterwards} `}
                  <kbd>{key}</kbd>
                </span>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
  return (
    <>
      <h1>{keys.title}</h1>
      <p class="lead">{keys.lead}</p>
      {table(keys.everywhere, [
        [['?'], keys.help],
        [['g', 'i'], keys.goInbox],
        [['g', 'q'], keys.goQueue],
        [['g', 't'], keys.goTransfers],
        [['g', 'l'], keys.goLedger],
        [['g', 'm'], keys.goMeasures],
        [['g', 's'], keys.goCases],
        [['c'], keys.addToCase],
      ])}
      {table(keys.inReview, [
        [['j'], keys.next],
        [['k'], keys.previous],
        [['a'], keys.accept],
        [['e'], keys.correct],
        [['r'], keys.reject],
        [['u'], keys.undo],
        [['n'], keys.add],
        [['Esc'], keys.escape],
      ])}
    </>
  )
}
