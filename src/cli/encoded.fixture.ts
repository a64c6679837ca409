/** Text in an encoding that Node can read and not write: the bytes are found by decoding every pair of them. */
export const encoded = (text: string, charset: string): Uint8Array => {
  const decoder = new TextDecoder(charset)
  const bytesOf = new Map<string, readonly number[]>()
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail))
      if ([...character].length === 1 && !bytesOf.has(character)) bytesOf.set(character, [lead, trail])
    }
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const code = character.charCodeAt(0)
      const bytes = code < 0x80 ? [code] : bytesOf.get(character)
      if (bytes === undefined) throw new Error(`${charset} has no ${character}`)
      return bytes
    }),
  )
}
