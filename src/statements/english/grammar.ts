import type { EnglishPredicateWords } from '../predicate-words.ts'
import type { Case } from '../syntax/clause.ts'
import { plural, type VerbForm, verbForms } from './inflections.ts'
import { type EnglishNames, type EnglishNameWords, englishNames } from './name-words.ts'
import type { EnglishSyntaxWords } from './syntax-words.ts'

/** The small words and the inflected predicates of English, turned round for looking up. All keys are lower-case. */
export type EnglishGrammar = {
  /** Verb forms, two-word verbs included: `handed over`. */
  readonly verbs: ReadonlyMap<string, readonly { readonly base: string; readonly form: VerbForm }[]>
  /** Nouns of action and of saying, singular and plural, to their singular. */
  readonly nouns: ReadonlyMap<string, string>
  /** The singulars of nouns of action and of saying. */
  readonly actions: ReadonlySet<string>
  /** Verbs by which a flow goes on, rises or falls: exports slide. */
  readonly changes: ReadonlySet<string>
  readonly says: ReadonlySet<string>
  /** Verbs that take no object, so that their past form is no participle: cargoes arrived in May. */
  readonly intransitive: ReadonlySet<string>
  readonly actors: ReadonlySet<string>
  readonly prepositions: ReadonlyMap<string, Case | 'of'>
  readonly subordinators: ReadonlySet<string>
  readonly relatives: ReadonlySet<string>
  readonly determiners: ReadonlySet<string>
  readonly pronouns: ReadonlySet<string>
  readonly conjunctions: ReadonlySet<string>
  /** Participles that look like the plain form: it has become, they were put. */
  readonly unchanged: ReadonlySet<string>
  /** Nouns and adjectives that the tagger takes for verbs. */
  readonly neverVerbs: ReadonlySet<string>
  readonly names: EnglishNames
  /** Adverbs and adjectives that make a claim less sure. */
  readonly hedges: ReadonlySet<string>
  readonly be: ReadonlySet<string>
  readonly have: ReadonlySet<string>
  readonly doing: ReadonlySet<string>
  readonly modal: ReadonlySet<string>
  readonly future: ReadonlySet<string>
  readonly negation: ReadonlySet<string>
}

export const englishGrammar = (
  syntax: EnglishSyntaxWords,
  predicates: EnglishPredicateWords,
  names: EnglishNameWords,
): EnglishGrammar => {
  const verbs = new Map<string, { base: string; form: VerbForm }[]>()
  const groups = [
    predicates.transfer,
    predicates.phase,
    predicates.say,
    predicates.planned,
    { makes: predicates.makes },
  ]
  for (const verb of new Set(groups.flatMap((g) => Object.values(g).flat())))
    for (const { word, form } of verbForms(verb, predicates.irregular[verb.split(' ')[0] ?? verb]))
      verbs.set(word, [...(verbs.get(word) ?? []), { base: verb, form }])
  const nouns = new Map<string, string>()
  for (const noun of [
    predicates.nouns,
    predicates.phaseNouns,
    predicates.sayNouns,
    predicates.roleNouns,
  ].flatMap((g) => Object.values(g).flat()))
    for (const word of [noun, plural(noun)]) nouns.set(word, noun)
  const prepositions = new Map<string, Case | 'of'>()
  for (const [name, words] of Object.entries(syntax.prepositions))
    for (const word of words) if (!prepositions.has(word)) prepositions.set(word, name as Case | 'of')
  const { auxiliaries } = syntax
  return {
    verbs,
    nouns,
    actions: new Set(nouns.values()),
    changes: new Set(predicates.phase.carry),
    says: new Set(Object.values(predicates.say).flat()),
    intransitive: new Set(
      [...(predicates.transfer.arrive ?? []), ...syntax.intransitive].filter(
        (v) => !/^(?:bind|destine)$/u.test(v),
      ),
    ),
    actors: new Set([...syntax.actors, ...syntax.roles]),
    prepositions,
    subordinators: new Set(syntax.subordinators),
    relatives: new Set(syntax.relatives),
    determiners: new Set(syntax.determiners),
    pronouns: new Set(syntax.pronouns),
    conjunctions: new Set(syntax.conjunctions),
    unchanged: new Set(syntax.unchanged),
    neverVerbs: new Set(syntax.neverVerbs),
    names: englishNames(names),
    hedges: new Set(predicates.hedges),
    be: new Set(auxiliaries.be),
    have: new Set(auxiliaries.have),
    doing: new Set(auxiliaries.do),
    modal: new Set(auxiliaries.modal),
    future: new Set(auxiliaries.future),
    negation: new Set(auxiliaries.negation),
  }
}
