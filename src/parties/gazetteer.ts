export const stateKinds = ['state', 'territory', 'union', 'former'] as const
export type StateKind = (typeof stateKinds)[number]

export const organisationKinds = [
  'committee',
  'panel',
  'un_body',
  'union',
  'agency',
  'armed_group',
  'company',
  'think_tank',
  'ngo',
  'alliance',
  'region',
] as const
export type OrganisationKind = (typeof organisationKinds)[number]

export const outletKinds = ['agency', 'newspaper', 'broadcaster', 'magazine', 'site', 'data_firm'] as const
export type OutletKind = (typeof outletKinds)[number]

export const gazetteerLanguages = ['en', 'ja', 'ko', 'zh', 'ru'] as const
export type GazetteerLanguage = (typeof gazetteerLanguages)[number]

/** Words as news writes them, by language. */
export type WordsByLanguage = Readonly<Partial<Record<GazetteerLanguage, readonly string[]>>>

/** Display names; English and Japanese are always there. */
export type Labels = Readonly<
  { en: string; ja: string } & { [language in 'ko' | 'zh' | 'ru']?: string | undefined }
>

/** The words by which news names one state, territory or union: `data/parties/states`. */
export type GazetteerState = {
  readonly code: string
  readonly kind: StateKind
  /** The state that a territory belongs to. */
  readonly of: string | null
  readonly labels: Labels
  readonly names: WordsByLanguage
  readonly adjectives: WordsByLanguage
  /** Capitals and seats that stand for the government, as actors. */
  readonly metonyms: WordsByLanguage
  /** Words that name the state only where the article has named it before. */
  readonly contextual: WordsByLanguage
  /** States whose mention makes the contextual words clear as well: the North, once South Korea was named. */
  readonly contextualWith: readonly string[]
  /** Single characters that name the state inside compounds such as 日米. */
  readonly compound: WordsByLanguage
  readonly government: WordsByLanguage
  /** Places in the state, which are no actors. */
  readonly places: WordsByLanguage
}

/** One office of one person; somebody who held several stands in the list several times. */
export type GazetteerPerson = {
  readonly name: WordsByLanguage
  /** ISO code of the state that the person acted for, or null. */
  readonly state: string | null
  /** Id of the organisation that the person acted for, or null. */
  readonly organisation: string | null
  readonly office: { readonly en: string; readonly ja: string }
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null where it is not known. */
  readonly from: string | null
  /** As `from`; null too for an office that is still held. */
  readonly to: string | null
}

export type GazetteerOrganisation = {
  readonly id: string
  readonly kind: OrganisationKind
  readonly country: string | null
  readonly labels: Labels
  readonly names: WordsByLanguage
  /** Id under which its statements are counted; two ids with one origin are one witness. */
  readonly origin: string
}

export type GazetteerOutlet = {
  readonly id: string
  readonly kind: OutletKind
  readonly country: string
  readonly labels: Labels
  readonly names: WordsByLanguage
  /** Words that name it only in a byline, dateline or credit. */
  readonly bylines: WordsByLanguage
}

/** Every party that the program knows by name. */
export type Gazetteer = {
  readonly states: readonly GazetteerState[]
  readonly people: readonly GazetteerPerson[]
  readonly organisations: readonly GazetteerOrganisation[]
  readonly outlets: readonly GazetteerOutlet[]
  /** Phrases that contain a party's name and are not the party: 日本海, New Mexico. */
  readonly notParties: WordsByLanguage
}
