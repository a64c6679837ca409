import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { measured, type WeightsFile } from '../../statements/weighing/weights.ts'
import type { DataSection } from './section.ts'

const file = 'data/statements/weights.json'

/** Weights are worth nothing to a program that measures other things than they were trained on. */
const isOurs = ({ features }: WeightsFile): boolean => JSON.stringify(features) === JSON.stringify(measured)

/** The weights of statements as they were trained; a data folder without them (in a test) has none, and rules speak alone. */
export const weightsSection: DataSection<WeightsFile | null> = {
  name: 'weights',
  compile: (dataFolder) => {
    const path = join(dataFolder, 'statements', 'weights.json')
    if (!existsSync(path)) return { value: null, faults: [] }
    const kept = JSON.parse(readFileSync(path, 'utf8')) as WeightsFile
    const message = 'trained on other features than the program measures; run npm run train:statements'
    return isOurs(kept) ? { value: kept, faults: [] } : { value: null, faults: [{ file, line: 1, message }] }
  },
}
