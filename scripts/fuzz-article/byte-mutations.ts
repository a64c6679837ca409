import type { Random } from './random.ts'

/** A way to spoil the bytes of a page; `other` is another page. */
export type ByteMutation = (bytes: Uint8Array, other: Uint8Array, random: Random) => Uint8Array

const changed = (bytes: Uint8Array, times: number, random: Random, value: (old: number) => number) => {
  const copy = new Uint8Array(bytes)
  for (let i = 0; i < times && copy.length > 0; i += 1) {
    const at = random.below(copy.length)
    copy[at] = value(copy[at] ?? 0)
  }
  return copy
}

export const byteMutations: Readonly<Record<string, ByteMutation>> = {
  'cut at a byte': (bytes, _, random) => bytes.subarray(0, random.below(bytes.length + 1)),
  'one bit flipped': (bytes, _, random) => changed(bytes, 1, random, (old) => old ^ (1 << random.below(8))),
  'bits flipped': (bytes, _, random) =>
    changed(bytes, 1 + random.below(200), random, (old) => old ^ (1 << random.below(8))),
  'high bytes': (bytes, _, random) =>
    changed(bytes, 1 + random.below(500), random, () => 128 + random.below(128)),
  'bytes left out': (bytes, _, random) => bytes.filter(() => !random.chance(0.001)),
  'two pages in one': (bytes, other, random) =>
    Buffer.concat([
      bytes.subarray(0, random.below(bytes.length + 1)),
      other.subarray(random.below(other.length + 1)),
    ]),
  'another byte-order mark': (bytes, _, random) =>
    Buffer.concat([
      Uint8Array.from(
        random.pick([
          [0xff, 0xfe],
          [0xfe, 0xff],
          [0xef, 0xbb, 0xbf],
        ]),
      ),
      bytes,
    ]),
  'escapes of ISO-2022-JP': (bytes, _, random) => {
    const at = random.below(bytes.length + 1)
    return Buffer.concat([bytes.subarray(0, at), Uint8Array.from([0x1b, 0x24, 0x42]), bytes.subarray(at)])
  },
}
