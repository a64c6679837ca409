import { loadRulebook } from '../../adapters/data-files/load-rules.ts'
import { latestDay } from '../../adapters/pipeline/load-knowledge.ts'
import { type AssessedAgain, assessStored } from '../../desk/assess-stored.ts'
import { addObservations } from '../../regimes/observation.ts'
import type { AssessFlags } from '../commands/assess.ts'
import { jsonText } from '../json-output.ts'
import { withStore } from '../open-store.ts'
import { print } from '../output.ts'
import { viewWidth, wantsColour } from '../terminal.ts'
import { changeList } from '../view/change-list.ts'
import { ink } from '../view/ink.ts'

/** Assesses what is stored with the rules as they are now, and lists every verdict that changed. */
export const assessAgain = async (flags: AssessFlags): Promise<void> => {
  const { rules, observations: shipped } = loadRulebook()
  const found = await withStore(flags.db, async (store) => {
    const observations = addObservations(shipped, await store.observations()).all
    const deps = {
      store,
      rules,
      observations,
      knownOn: latestDay(shipped),
      now: () => new Date().toISOString(),
    }
    const all: AssessedAgain[] = []
    for await (const one of assessStored(deps)) all.push(one)
    return all
  })
  const changes = found.flatMap(({ document, title, changes: own }) =>
    own.map((change) => ({ document: document.id, source: document.source, title, ...change })),
  )
  const counted = {
    documents: found.length,
    assessed: found.reduce((sum, { assessed }) => sum + assessed, 0),
    added: found.reduce((sum, { added }) => sum + added, 0),
    changes,
  }
  if (flags.json) await print(`${jsonText(counted, 2)}\n`)
  else await print(ink(changeList(counted, viewWidth(process.stdout.columns)), wantsColour()))
}
