import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { copyTables } from '../../adapters/kysely-store/copy-tables.ts'
import { StoreFailure } from '../../ports/store.ts'
import type { CopyFlags } from '../commands/copy.ts'
import { jsonText } from '../json-output.ts'
import { isAddress, openDatabase } from '../open-database.ts'
import { print } from '../output.ts'
import { wantsColour } from '../terminal.ts'
import { copyList } from '../view/copy-list.ts'
import { ink } from '../view/ink.ts'

const placeOf = (store: string): string => (isAddress(store) ? store : resolve(store))

/** Copies a store; a source that is not there is an error, not a new empty store. */
export const copyStore = async ({ from, to, json }: CopyFlags): Promise<void> => {
  if (!isAddress(from) && !existsSync(from))
    throw new StoreFailure(`The store ${from} cannot be copied: there is no such file.`)
  if (placeOf(from) === placeOf(to)) throw new StoreFailure('A store cannot be copied onto itself.')
  const source = await openDatabase(from)
  try {
    const target = await openDatabase(to)
    try {
      const copied = await copyTables(source, target)
      await print(json ? `${jsonText(copied, 2)}\n` : ink(copyList(copied), wantsColour()))
    } finally {
      await target.destroy()
    }
  } finally {
    await source.destroy()
  }
}
