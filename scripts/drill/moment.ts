import { setTimeout } from 'node:timers/promises'
import type { Random } from '../fuzz-article/random.ts'

/** Waits for a random time below `most` milliseconds. */
export const moment = (chance: Random, most: number): Promise<void> => setTimeout(chance.below(most))
