#!/usr/bin/env node
import { CommanderError } from 'commander'
import { endWithOutput } from './output.ts'
import { tidewaiter } from './program.ts'
import { sentenceOf } from './sentence-of.ts'

endWithOutput()
try {
  await tidewaiter().parseAsync()
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2
  } else {
    process.stderr.write(`${sentenceOf(error)}\n`)
    process.exitCode = 1
  }
}
