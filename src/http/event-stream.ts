/** One event of a stream: its number, by which a reader goes on later, its name and its data. */
export type StreamEvent = { readonly id: number; readonly name: string; readonly data: unknown }

/** So often something is sent where nothing happens, so that whatever lies between does not take the stream for dead. */
const heartbeatMs = 15_000

const encoder = new TextEncoder()

const written = ({ id, name, data }: StreamEvent): Uint8Array =>
  encoder.encode(`id: ${id}\nevent: ${name}\ndata: ${JSON.stringify(data)}\n\n`)

/**
 * Events as a browser's `EventSource` reads them, each taken when the reader is ready for it, so that a slow one costs no memory;
 * `gone` is aborted when the reader goes.
 */
export const eventStream = (
  events: AsyncGenerator<StreamEvent>,
  gone: AbortController,
): ReadableStream<Uint8Array> => {
  let waiting: Promise<IteratorResult<StreamEvent>> | null = null
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        waiting ??= events.next()
        let timer: NodeJS.Timeout | undefined
        const quiet = new Promise<null>((resolve) => {
          timer = setTimeout(() => resolve(null), heartbeatMs)
        })
        const next = await Promise.race([waiting, quiet])
        clearTimeout(timer)
        if (next === null) {
          controller.enqueue(encoder.encode(': still here\n\n'))
          return
        }
        waiting = null
        if (next.done === true) controller.close()
        else controller.enqueue(written(next.value))
      },
      async cancel() {
        gone.abort()
        await events.return(undefined)
      },
    },
    { highWaterMark: 0 },
  )
}
