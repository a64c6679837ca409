import { print } from './output.ts'

/** JSON in which no control character stands raw, so that it is safe on a terminal too. */
export const jsonText = (value: unknown, indent: number): string =>
  JSON.stringify(value, null, indent).replace(
    /[\u007f-\u009f]/gu,
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/** Values are printed as they come: as one object, as an array, or one a line. */
export type JsonShape = 'object' | 'array' | 'lines'

/** Prints JSON values as they come; `end` closes what has been opened. */
export const jsonPrinter = (shape: JsonShape) => {
  let count = 0
  return {
    print: async (value: unknown): Promise<void> => {
      count += 1
      if (shape === 'lines') await print(`${jsonText(value, 0)}\n`)
      else if (shape === 'object') await print(`${jsonText(value, 2)}\n`)
      else await print(`${count === 1 ? '[' : ','}\n${jsonText(value, 2)}`)
    },
    end: async (): Promise<void> => {
      if (shape === 'array') await print(count === 0 ? '[]\n' : '\n]\n')
    },
  }
}
