import type { z } from 'zod'
import type { Manifest, OuterManifest } from './manifest.ts'
import { manifestType, outerManifestType } from './manifest-schema.ts'

/** A manifest as it was written, or why it is none, as a sentence. */
export type Read<T> = { readonly manifest: T } | { readonly fault: string }

/** The first faults say enough. */
const mostFaults = 3

const parsed = (bytes: Uint8Array): { readonly value: unknown } | { readonly fault: string } => {
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) }
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError || error instanceof TypeError)
      return { fault: 'The manifest is no JSON in UTF-8.' }
    throw error
  }
}

const readAs = <T>(bytes: Uint8Array, type: z.ZodType<T>): Read<T> => {
  const json = parsed(bytes)
  if ('fault' in json) return json
  const result = type.safeParse(json.value)
  if (result.success) return { manifest: result.data }
  const faults = result.error.issues
    .slice(0, mostFaults)
    .map(({ path, message }) => `${path.join('.') || 'the whole'}: ${message}`)
  return { fault: `The manifest is not as it has to be: ${faults.join('; ')}.` }
}

/** Reads the manifest that stands in an archive. */
export const readManifest = (bytes: Uint8Array): Read<Manifest> => readAs(bytes, manifestType)

/** Reads the manifest that stands beside an archive. */
export const readOuterManifest = (bytes: Uint8Array): Read<OuterManifest> => readAs(bytes, outerManifestType)
