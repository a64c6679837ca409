import { describe, expect, test } from 'vitest'
import { type TestPage, transfersOfPages } from './transfer-pages.fixture.ts'

const seoul: TestPage = {
  outlet: 'Breakwater Times',
  published: '2023-11-02',
  page: [
    'North Korea sent shells to Russia, agency says',
    'North Korea has shipped artillery shells to Russia since August, South Korea’s National Intelligence Service said on Wednesday.',
    'The agency gave no route for the cargo, and the harbour authority of the region did not answer questions about it.',
  ],
}
const kyiv: TestPage = {
  outlet: '港の夕刊',
  published: '2023-11-05',
  page: [
    '北朝鮮、ロシアに砲弾を供与か',
    'ウクライナ国防省情報総局は4日、北朝鮮がロシアに砲弾を輸出したと発表した。',
    '同局は輸送の経路には触れておらず、港の関係者は取材に応じていない。荷を積んだとされる埠頭は静まり返っている。',
  ],
}
const retold: TestPage = {
  outlet: '沖の新聞',
  published: '2023-11-03',
  page: [
    '北朝鮮がロシアへ砲弾輸出',
    '韓国の国家情報院は、北朝鮮がロシアに砲弾を輸出したと明らかにした。',
    '時期や量については説明がなかった。記者団からは質問が相次いだが、担当者は予定の時間を過ぎる前に席を立った。',
  ],
}

test('two institutions that say one thing in two languages are one transfer with two origins', async () => {
  const [one, ...others] = await transfersOfPages([seoul, kyiv])
  expect(others).toEqual([])
  expect(one?.origins.map(({ key }) => key)).toEqual(['KR/intelligence-service', 'UA/military-intelligence'])
  expect([one?.pages.length, one?.voices]).toEqual([2, 2])
})

test('the same institution in another language is no further origin', async () => {
  const [one] = await transfersOfPages([seoul, retold])
  expect(one?.origins.map(({ key }) => key)).toEqual(['KR/intelligence-service'])
  expect(one?.pages.map(({ outlet }) => outlet)).toEqual(['Breakwater Times', '沖の新聞'])
})

test('an id stays when a page is added, and under a filter', async () => {
  const [before] = await transfersOfPages([seoul])
  const [after] = await transfersOfPages([seoul, kyiv, retold])
  const [filtered] = await transfersOfPages([seoul, kyiv, retold], { supplier: 'KP', class: 'ammunition' })
  expect(after?.transfer.id).toBe(before?.transfer.id)
  expect(filtered).toEqual(after)
  expect(await transfersOfPages([seoul], { supplier: 'IR' })).toEqual([])
})

describe('a claim and its denial', () => {
  const claim: TestPage = {
    outlet: 'Breakwater Times',
    published: '2023-11-02',
    page: [
      'Shells left for Russia, department says',
      'North Korea has shipped artillery shells to Russia, the U.S. State Department said on Wednesday. North Korea’s defence ministry denied that it had shipped artillery shells to Russia.',
      'Nobody at the harbour could be reached for comment, and the port’s website has been out of service since the weekend.',
    ],
  }
  const twin: TestPage = {
    outlet: '港の夕刊',
    published: '2023-11-04',
    page: [
      '北朝鮮、砲弾輸出を否定',
      '北朝鮮国防省は3日、ロシアに砲弾を輸出したことはないと主張した。',
      '談話は国営メディアを通じて伝えられた。港の周辺では船の出入りが続いており、住民は普段と変わらないと話す。',
    ],
  }

  test('are one transfer; who denies is no origin of the claim, and says it once on two pages', async () => {
    const [one, ...others] = await transfersOfPages([claim, twin])
    expect(others).toEqual([])
    expect(one?.origins.map(({ key }) => key)).toEqual(['US/foreign-ministry'])
    expect(one?.denied.map(({ key }) => key)).toEqual(['KP/defence-ministry'])
    expect(one?.denied[0]?.statements.length).toBeGreaterThan(1)
    expect(new Set(one?.statements.map(({ stance }) => stance))).toEqual(new Set(['asserted', 'denied']))
  })
})

test('one text on three pages is one voice, and its outlet is the one that printed it first', async () => {
  const text = [
    'Russia shipped diesel to North Korea in March, and the tanker returned empty within the week, port workers watched.',
    'Trains waited behind the quay for two nights, and the crews were told to stay aboard until the last wagon had left the yard.',
    'The office of the harbour master has kept no record of the call, which is unusual for a vessel of that size.',
  ]
  const print = (outlet: string, published: string, headline: string, body = text): TestPage => ({
    outlet,
    published,
    page: [headline, ...body],
  })
  const [one] = await transfersOfPages([
    print('Island Brief', '2024-04-03', 'Diesel for the North', text.slice(0, 2)),
    print('Lantern Wire', '2024-04-01', 'Tanker came and went'),
    print('The Sound', '2024-04-02', 'No record of a tanker'),
  ])
  expect([one?.pages.length, one?.voices]).toEqual([3, 1])
  expect(one?.origins.map(({ name }) => name)).toEqual(['Lantern Wire'])
})
