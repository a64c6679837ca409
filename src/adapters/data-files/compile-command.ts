import { compileData } from './compile.ts'

const faults = compileData(!process.argv.includes('--check'))
for (const { file, line, message } of faults)
  process.stderr.write(`${file}${line === null ? '' : `:${line}`}: ${message}\n`)
if (faults.length > 0) process.stderr.write(`${faults.length} faults in the data\n`)
process.exitCode = faults.length > 0 ? 1 : 0
