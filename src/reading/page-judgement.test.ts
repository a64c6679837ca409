import { describe, expect, test } from 'vitest'
import { partialDate } from '../text/partial-date.ts'
import { documentId } from './document-id.ts'
import { factsInForce, optionsAfter, type PageJudgement, pageFactsOf } from './page-judgement.ts'
import { noOptions } from './read-options.ts'

const asFound = { ...noOptions, address: 'https://paper.example/1', mediaType: 'text/html' }
const [july, june] = [partialDate('2023-07-03'), partialDate('2023-06-30')]

const said = (
  facts: PageJudgement['facts'],
  takenBack = false,
  before = pageFactsOf(asFound),
): PageJudgement => ({
  id: JSON.stringify(facts),
  document: documentId(new Uint8Array()),
  facts,
  before,
  who: 'R. Reader',
  at: '2024-01-02T03:04:05Z',
  why: 'the imprint says so',
  retracted: takenBack ? { who: 'R. Reader', at: '2024-01-03T03:04:05Z', why: '' } : null,
})

describe('what people say about a page holds, the last of each fact, until it is taken back', () => {
  test.each([
    ['nobody said anything', [], asFound],
    ['a date', [said({ published: july })], { ...asFound, published: july }],
    [
      'a date, then an outlet',
      [said({ published: july }), said({ outlet: 'Harbour Chronicle' })],
      { ...asFound, published: july, outlet: 'Harbour Chronicle' },
    ],
    [
      'another date',
      [
        said({ published: july }),
        said({ published: june }, false, { ...pageFactsOf(asFound), published: july }),
      ],
      { ...asFound, published: june },
    ],
    [
      'another date, which was taken back',
      [
        said({ published: july }),
        said({ published: june }, true, { ...pageFactsOf(asFound), published: july }),
      ],
      { ...asFound, published: july },
    ],
    ['an address, which was taken back', [said({ address: 'https://other.example/' }, true)], asFound],
  ] as const)('%s', (_, judgements, options) => {
    const readWith = { ...asFound, ...factsInForce(judgements.map((one) => ({ ...one, retracted: null }))) }
    expect(optionsAfter(readWith, judgements)).toEqual(options)
  })
})
