import { useId, useState } from 'preact/hooks'
import { useSpeech } from '../words/speech.tsx'

/** Where files are dropped, or chosen with a button. */
export const DropPlace = ({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) => {
  const { words } = useSpeech()
  const [over, setOver] = useState(false)
  const id = useId()
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: files are dropped with a mouse; the button inside chooses them with keys
    <div
      class={over ? 'drop drop-over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        onFiles([...(event.dataTransfer?.files ?? [])])
      }}
    >
      <p class="drop-title">{words.inbox.drop}</p>
      <p class="quiet">{words.inbox.dropHint}</p>
      <p>
        <input
          id={id}
          class="file-input"
          type="file"
          multiple
          onChange={(event) => {
            onFiles([...(event.currentTarget.files ?? [])])
            event.currentTarget.value = ''
          }}
        />
        <label class="button" for={id}>
          {words.inbox.choose}
        </label>
      </p>
    </div>
  )
}
