import type { Rulebook } from '../adapters/data-files/load-rules.ts'
import type { FetchPolicy } from '../adapters/http-fetch/polite-fetch.ts'
import type { WebFiles } from '../adapters/web-files/load-web-files.ts'
import type { ReadBytes } from '../desk/read-sources.ts'
import type { WorkBoard } from '../desk/work-board.ts'
import type { Store } from '../ports/store.ts'
import type { Knowledge } from '../reading/knowledge.ts'

/** Everything that the desk's routes need from outside. */
export type DeskDeps = {
  readonly store: Store
  readonly knowledge: Knowledge
  readonly read: ReadBytes
  readonly book: Rulebook
  readonly isCountry: (code: string) => boolean
  readonly fetching: FetchPolicy
  /** The pages that a browser shows; empty where they were not built. */
  readonly web: WebFiles
  /** The present instant, ISO. */
  readonly now: () => string
  readonly newId: () => string
  /** What takes its time. */
  readonly board: WorkBoard
  /** The values of `Host` under which the desk answers, such as `127.0.0.1:7403`. */
  readonly hosts: ReadonlySet<string>
  /** What a reader has to know; null where everybody may read and judge. */
  readonly token: string | null
}
