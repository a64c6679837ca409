import { textFamilyList } from '../../desk/text-family-list.ts'
import type { FamiliesFlags } from '../commands/families.ts'
import { jsonText } from '../json-output.ts'
import { withStore } from '../open-store.ts'
import { print } from '../output.ts'
import { viewWidth, wantsColour } from '../terminal.ts'
import { familyList } from '../view/family-list.ts'
import { ink } from '../view/ink.ts'

/** Lists the texts that several stored pages print, as JSON or for people. */
export const listFamilies = async (flags: FamiliesFlags): Promise<void> => {
  const all = await withStore(flags.db, textFamilyList)
  const wanted = flags.document
  const found = all
    .filter(
      ({ first, reprints }) =>
        wanted === undefined || [first, ...reprints].some(({ document }) => document.startsWith(wanted)),
    )
    .slice(0, flags.limit)
  if (flags.json) await print(`${jsonText(found, 2)}\n`)
  else await print(ink(familyList(found, viewWidth(process.stdout.columns)), wantsColour()))
}
