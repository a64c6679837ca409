import type { JudgedDocument } from '../../../src/desk/judged-document.ts'
import type { TransferOverall } from '../../../src/desk/stored-transfers.ts'
import type { GoodsClass } from '../../../src/goods/class.ts'
import type { FactorStanding } from '../../../src/goods/factor.ts'
import type { Label } from '../../../src/goods/taxonomy.ts'
import type { ListedDocument, UnjudgedStatement } from '../../../src/ports/store.ts'
import type { JudgedStatement } from '../../../src/reading/judged-statements.ts'
import type { Measure, Status } from '../../../src/regimes/measure.ts'
import type { FactLabels } from '../../../src/wording/names.ts'

/** What the routes of the API answer; `/openapi.json` describes the same. */

export type DocumentPage = { readonly items: readonly ListedDocument[]; readonly next: string | null }

export type DocumentAnswer = JudgedDocument

/** Every statement of a document with what people decided about it. */
export const judgedOf = (document: DocumentAnswer): readonly JudgedStatement[] => document.judged

/** The statements of a page as it is shown, each with the anchor of its words there. */
export type ShownStatements = {
  readonly statements: readonly { readonly id: string; readonly anchor: string; readonly found: boolean }[]
}

export type UnjudgedEntry = UnjudgedStatement
export type ReviewQueue = {
  readonly items: readonly UnjudgedEntry[]
  readonly next: string | null
  readonly open: number
  readonly openOrMore: boolean
}

export type Register = { readonly items: readonly TransferOverall[] }

export type ListedMeasure = Measure & { readonly pack: string; readonly statusOnDay?: Status | null }
export type MeasureList = { readonly items: readonly ListedMeasure[] }

export type KeptCap = {
  readonly measure: string
  readonly label: Label
  readonly goods: string
  readonly unit: 'bbl' | 't'
  readonly windows: readonly {
    readonly id: string
    readonly from: string
    readonly to: string | null
    readonly limit: number
  }[]
}

export type GoodsName = {
  readonly code: string
  readonly class: GoodsClass
  readonly label: Label
  readonly units: readonly string[]
}

export type Vocabulary = {
  readonly goods: readonly GoodsName[]
  readonly countries: readonly string[]
  readonly facts: Readonly<Record<string, FactLabels>>
  readonly factors: readonly {
    readonly id: string
    readonly goods: string
    readonly value: number
    readonly standing: FactorStanding
  }[]
  readonly regimes: readonly {
    readonly id: string
    readonly version: string
    readonly label: Label
    readonly disclaimer: Label
  }[]
  readonly caps: readonly KeptCap[]
}
