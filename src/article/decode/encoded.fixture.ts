import { webDecoder } from './web-decoder.ts'

const bytesOf = (charset: string): ReadonlyMap<string, readonly number[]> => {
  const decoder = webDecoder(charset)
  const found = new Map<string, readonly number[]>()
  const add = (...bytes: readonly number[]): void => {
    const character = decoder.decode(Uint8Array.from(bytes))
    if ([...character].length === 1 && character !== '\ufffd' && !found.has(character))
      found.set(character, bytes)
  }
  for (let byte = 0; byte <= 0xff; byte += 1) add(byte)
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) add(lead, trail)
  return found
}

/** ISO-2022-JP holds the characters of EUC-JP in seven bits, between escapes. */
const inIso2022Jp = (text: string): readonly number[] => {
  const known = bytesOf('euc-jp')
  let wide = false
  const bytes = [...text].flatMap((character) => {
    const code = character.charCodeAt(0)
    const pair = known.get(character) ?? []
    const change = code >= 0x80 === wide ? [] : wide ? [0x1b, 0x28, 0x42] : [0x1b, 0x24, 0x42]
    wide = code >= 0x80
    return [...change, ...(wide ? pair.map((byte) => byte & 0x7f) : [code])]
  })
  return wide ? [...bytes, 0x1b, 0x28, 0x42] : bytes
}

/** Text in an encoding that Node can read and not write: the bytes are found by decoding every one and every pair of them. */
export const encoded = (text: string, charset: string): Uint8Array => {
  if (charset === 'utf-8') return new TextEncoder().encode(text)
  if (charset === 'iso-2022-jp') return Uint8Array.from(inIso2022Jp(text))
  const known = bytesOf(charset)
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const bytes = known.get(character)
      if (bytes === undefined) throw new Error(`${charset} has no ${character}`)
      return bytes
    }),
  )
}
