import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

const ajv = new Ajv2020({ allErrors: true, strict: false })
addFormats.default(ajv)
ajv.addSchema(JSON.parse(readFileSync('contract/reading.schema.json', 'utf8')))
const validate = ajv.compile(JSON.parse(readFileSync('contract/export.schema.json', 'utf8')))

/** What is wrong with a value that ought to be an export; empty where nothing is. */
export const exportFaults = (value: unknown): readonly string[] =>
  validate(value) ? [] : (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message}`)
