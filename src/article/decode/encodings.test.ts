import { describe, expect, test } from 'vitest'
import { decodeBytes } from './decode-bytes.ts'
import { encoded } from './encoded.fixture.ts'

const sentences = {
  ja: '停電で止まっていた港の荷役が、四日ぶりに再開した。市の港湾課によると、クレーンの点検は終わっている。',
  ko: '정전으로 멈추었던 항구의 하역이 나흘 만에 다시 시작됐다. 시 항만과는 크레인의 점검이 끝났다고 밝혔다.',
  zhCn: '因停电而中断的港口装卸作业在四天后恢复。市港务局表示，起重机的检查已经结束，没有发现问题。',
  zhTw: '因停電而中斷的港口裝卸作業在四天後恢復。市港務局表示，起重機的檢查已經結束，沒有發現問題。',
  ru: 'Погрузка в порту, остановленная из-за отключения света, возобновилась через четыре дня. Краны проверены.',
} as const

const cases = [
  ['shift_jis', sentences.ja],
  ['euc-jp', sentences.ja],
  ['iso-2022-jp', sentences.ja],
  ['euc-kr', sentences.ko],
  ['gb18030', sentences.zhCn],
  ['gbk', sentences.zhCn],
  ['big5', sentences.zhTw],
  ['windows-1251', sentences.ru],
  ['koi8-r', sentences.ru],
  ['utf-8', sentences.ja],
] as const

const html = (head: string, body: string): string =>
  `<!DOCTYPE html><html><head>${head}<title>Harbour</title></head><body><p>${body}</p></body></html>`
/** Scripts and styles, as templates put them before everything else. */
const template = `<script>${'window.menu = window.menu || [];'.repeat(4000)}</script>`

/** What the web calls an encoding that has several names: https://encoding.spec.whatwg.org/#names-and-labels. */
const family = (charset: string): readonly string[] =>
  charset === 'gbk' || charset === 'gb18030' ? ['gbk', 'gb18030'] : [charset]

describe.each(cases)('%s', (charset, sentence) => {
  const decoded = (page: string, given: string | null = null) => decodeBytes(encoded(page, charset), given)

  test.each([
    ['by <meta charset>', html(`<meta charset="${charset}">`, sentence), null],
    [
      'by <meta http-equiv>',
      html(`<meta content='text/html; charset=${charset}' http-equiv=Content-Type>`, sentence),
      null,
    ],
    ['by XML', `<?xml version="1.0" encoding="${charset}"?>${html('', sentence)}`, null],
    ['by the header', html('', sentence), charset],
    ['by the header against a meta', html('<meta charset="iso-8859-2">', sentence), charset],
    ['by nothing', html('', sentence), null],
    ['by nothing, behind a long template', html(template, sentence), null],
    ['by nothing, as plain text', sentence, null],
  ])('declared %s', (_, page, header) => {
    const { text, encoding, problems } = decoded(page, header)
    expect([text, problems]).toEqual([page, []])
    expect(family(charset)).toContain(encoding)
  })
})

test.each([
  ['shift_jis', 0xff],
  ['euc-jp', 0xff],
  ['iso-2022-jp', 0xff],
  ['euc-kr', 0xff],
  ['gb18030', 0xff],
  ['gbk', 0xff],
  ['big5', 0xff],
  ['utf-8', 0xff],
])('a broken place in %s is named, and the rest is read', (charset, byte) => {
  const sentence = new Map<string, string>(cases).get(charset) ?? ''
  const good = encoded(html(`<meta charset="${charset}">`, sentence.repeat(10)), charset)
  const { text, problems } = decodeBytes(Buffer.concat([good, Uint8Array.of(byte)]), null)
  expect(text).toContain(sentence)
  expect(problems).toMatchObject([{ code: 'encoding', at: `byte ${good.length}` }])
})

describe('the names of encodings mean what they mean on the web', () => {
  test.each([
    ['iso-8859-1', [0x93, 0x80, 0x96, 0x92], '“€–’'],
    ['euc-kr', [0x81, 0x41, 0x8c, 0x63], '갂똠'],
    ['ks_c_5601-1987', [0x81, 0x41], '갂'],
    ['shift_jis', [0x87, 0x40, 0xfb, 0xfc, 0x81, 0x60], '①髙～'],
    ['euc-jp', [0xad, 0xa1, 0xf9, 0xa1], '①纊'],
    ['gb2312', [0x80, 0x81, 0x40], '€丂'],
    ['big5', [0x87, 0x40, 0xc6, 0xa1], '䏰①'],
    ['iso-8859-16', [0xaa, 0xba], 'Șș'],
  ])('%s', (label, bytes, characters) => {
    const page = Buffer.concat([new TextEncoder().encode('The ferry '), Uint8Array.from(bytes)])
    expect(decodeBytes(page, label)).toMatchObject({ text: `The ferry ${characters}`, problems: [] })
  })

  test('one that browsers refuse to read is no declaration', () => {
    expect(decodeBytes(encoded(sentences.ko, 'euc-kr'), 'iso-2022-kr')).toMatchObject({ encoding: 'euc-kr' })
  })
})

describe('what only looks like a declaration is none', () => {
  const page = (head: string): Uint8Array => encoded(html(head, sentences.ja), 'shift_jis')
  test.each([
    ['in a comment', '<!-- <meta charset="euc-jp"> -->'],
    ['in a description', '<meta name="description" content="pages in charset=euc-jp">'],
    ['of a form', '<meta name="x" accept-charset="euc-jp">'],
    ['of UTF-16, which a page cannot write in ASCII, is UTF-8 and spoils it', '<meta charset="utf-16">'],
  ])('%s', (_, head) => {
    expect(decodeBytes(page(head), null)).toMatchObject({ encoding: 'shift_jis' })
  })

  test('a real one behind it counts', () => {
    const head = '<!-- <meta charset="euc-jp"> --><meta data-a=">" charset=windows-31j>'
    expect(decodeBytes(page(head), null)).toMatchObject({ encoding: 'shift_jis', problems: [] })
  })
})
