/** The page vocabulary of one language: `data/languages/<xx>/furniture.yaml`, where the fields are explained. */
export type Furniture = {
  readonly language: string
  readonly functionWords: readonly string[]
  readonly sections: readonly string[]
  readonly labels: {
    readonly related: readonly string[]
    readonly keywords: readonly string[]
    readonly leadIn: readonly string[]
  }
  readonly words: {
    readonly navigation: readonly string[]
    readonly share: readonly string[]
    readonly footer: readonly string[]
  }
  readonly notices: readonly string[]
  readonly links: readonly string[]
  readonly bylines: {
    readonly before: readonly string[]
    readonly after: readonly string[]
    readonly whole: readonly string[]
  }
  readonly captions: readonly string[]
  readonly dates: {
    readonly published: readonly string[]
    readonly updated: readonly string[]
    /** Twelve, each with its forms; none where the language writes months as numbers. */
    readonly months: readonly (readonly string[])[]
    readonly relative: readonly string[]
  }
}
