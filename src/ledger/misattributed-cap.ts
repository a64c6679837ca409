import type { Rules } from '../regimes/rules.ts'

/** The resolution that a text names beside a limit, and the paragraph whose limit the number is. */
export type MisattributedCap = { readonly named: string; readonly has: string }

/** A limit that a text gives to a resolution without such a limit, where another one has it: 4,000,000 bbl of crude in 2375. */
export const misattributedCap = (
  { pack }: Rules,
  text: string,
  value: number,
  unit: string,
): MisattributedCap | null => {
  if (!/\b(?:cap|limit|ceiling)\b/iu.test(text)) return null
  const owners = pack.measures.filter((m) =>
    m.cap?.windows.some((w) => w.limits.some((l) => l.value === value && l.unit === unit)),
  )
  const [owner] = owners
  const resolutionOf = (id: string): string => id.split('/')[0] ?? id
  const resolutions = new Set(pack.measures.map((m) => resolutionOf(m.id)))
  const named = [...text.matchAll(/\b\d{4}\b/gu)]
    .map(([number]) => `unsc:${number}`)
    .filter((id) => resolutions.has(id))
  const [first] = named
  if (owner === undefined || first === undefined) return null
  if (owners.some((m) => named.includes(resolutionOf(m.id)))) return null
  return { named: first, has: owner.id }
}
