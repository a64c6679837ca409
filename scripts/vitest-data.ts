import { compileData } from '../src/adapters/data-files/compile.ts'

/** Compiles the data once before the tests, so that they see the YAML as it stands. */
export default (): void => {
  const faults = compileData(true)
  if (faults.length > 0)
    throw new Error(faults.map((f) => `${f.file}:${f.line ?? '?'}: ${f.message}`).join('\n'))
}
