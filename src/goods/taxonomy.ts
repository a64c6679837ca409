import type { GoodsClass } from './class.ts'

export const goodsKinds = ['goods', 'service', 'money', 'person'] as const
export type GoodsKind = (typeof goodsKinds)[number]

export type Label = { readonly en: string; readonly ja: string }

/** One code as `data/goods/taxonomy.yaml` writes it; what is left out comes from the parent. */
export type GoodsEntry = {
  readonly parent?: string | undefined
  readonly also?: readonly string[] | undefined
  readonly mayBe?: readonly string[] | undefined
  readonly special?: boolean | undefined
  readonly outsideAllowance?: boolean | undefined
  readonly conveyance?: boolean | undefined
  readonly class?: GoodsClass | undefined
  readonly kind?: GoodsKind | undefined
  readonly units?: readonly string[] | undefined
  readonly hs?: readonly string[] | undefined
  readonly label: Label
}

/** A word that rules use for goods of any kind, such as `any`; no flow carries it. */
export type SweepingWord = { readonly label: Label; readonly except?: readonly string[] | undefined }

export type TaxonomyData = {
  readonly goods: Readonly<Record<string, GoodsEntry>>
  readonly sweeping: Readonly<Record<string, SweepingWord>>
}

export type Goods = {
  readonly code: string
  readonly label: Label
  readonly class: GoodsClass
  readonly kind: GoodsKind
  readonly units: readonly string[]
  readonly hs: readonly string[]
  readonly outsideAllowance: boolean
  /** Other goods are moved by it. */
  readonly conveyance: boolean
  /** This code and everything that it always is. */
  readonly wider: ReadonlySet<string>
  /** What the same word may turn out to be: narrower codes, and others that share its name. */
  readonly perhaps: ReadonlySet<string>
  /** Narrower codes that the word is not taken to mean unless it says so. */
  readonly unlessSaid: ReadonlySet<string>
}

export type Taxonomy = {
  readonly goods: ReadonlyMap<string, Goods>
  readonly sweeping: ReadonlyMap<string, SweepingWord>
}

/** The code as the taxonomy writes it: tables elsewhere have underscores where it has hyphens. */
export const canonicalCode = (code: string): string => code.trim().toLowerCase().replaceAll('_', '-')

export const findGoods = (taxonomy: Taxonomy, code: string): Goods | null =>
  taxonomy.goods.get(canonicalCode(code)) ?? null

/** Works out from the written entries what each code always is and what it may be; unknown parents were refused before. */
export const indexTaxonomy = (data: TaxonomyData): Taxonomy => {
  const entries = new Map(Object.entries(data.goods))
  const above = (code: string): readonly string[] => {
    const entry = entries.get(code)
    return entry === undefined ? [] : [...(entry.parent ? [entry.parent] : []), ...(entry.also ?? [])]
  }
  const widerOf = (code: string, seen: ReadonlySet<string> = new Set()): ReadonlySet<string> => {
    if (seen.has(code)) return seen
    let all: ReadonlySet<string> = new Set([...seen, code])
    for (const next of above(code)) all = widerOf(next, all)
    return all
  }
  const inherited = <K extends 'class' | 'kind' | 'units'>(code: string, field: K): GoodsEntry[K] => {
    const entry = entries.get(code)
    if (entry === undefined || entry[field] !== undefined || entry.parent === undefined) return entry?.[field]
    return inherited(entry.parent, field)
  }
  const wider = new Map([...entries.keys()].map((code) => [code, widerOf(code)]))
  const narrower = (code: string): readonly string[] =>
    [...entries]
      .filter(([, entry]) => entry.parent === code && entry.special !== true)
      .flatMap(([child]) => [child, ...narrower(child)])
  const special = (code: string): readonly string[] =>
    [...entries].flatMap(([child, entry]) =>
      wider.get(child)?.has(code) === true && child !== code && entry.special === true ? [child] : [],
    )
  const goods = new Map<string, Goods>()
  for (const [code, entry] of entries) {
    const always = wider.get(code) ?? new Set([code])
    const perhaps = [
      ...narrower(code),
      ...(entry.mayBe ?? []).flatMap((other) => [...(wider.get(other) ?? [other])]),
    ]
    goods.set(code, {
      code,
      label: entry.label,
      class: inherited(code, 'class') ?? 'other',
      kind: inherited(code, 'kind') ?? 'goods',
      units: inherited(code, 'units') ?? [],
      hs: entry.hs ?? [],
      outsideAllowance: [...always].some((c) => entries.get(c)?.outsideAllowance === true),
      conveyance: entry.conveyance === true,
      wider: always,
      perhaps: new Set(perhaps.filter((c) => !always.has(c))),
      unlessSaid: new Set(special(code)),
    })
  }
  return { goods, sweeping: new Map(Object.entries(data.sweeping)) }
}
