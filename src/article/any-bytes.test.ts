import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from './article.ts'
import { articleIn, bytesOf, fixtures, read } from './read-article.fixture.ts'

describe('the encoding', () => {
  const expected = articleIn(bytesOf('ports-ja.txt'))
  test.each(['shift_jis', 'euc-jp', 'iso-2022-jp'])(
    'of a dump without a declaration is found: %s',
    (name) => {
      expect(articleIn(bytesOf(`ports-ja.${name}.txt`))).toEqual(expected)
    },
  )

  test.each([
    ['ports-ja.shift_jis.html', '湾岸三港で荷役が再開　停電から四日ぶり'],
    ['ports-ja.euc-jp.html', '湾岸三港で荷役が再開　停電から四日ぶり'],
    ['ports-ja.iso-2022-jp.html', '湾岸三港で荷役が再開　停電から四日ぶり'],
    ['ports-ja.utf-16le.html', '湾岸三港で荷役が再開　停電から四日ぶり'],
    ['ports-ko.euc-kr.txt', '세 항구 하역 재개…정전 나흘 만'],
    ['ports-zh.gb18030.txt', '停电四天后 三个港口恢复装卸'],
    ['ports-zh.big5.txt', '停電四天後 三個港口恢復裝卸'],
    ['ports-ru.windows-1251.txt', 'Три порта возобновили погрузку после отключения света'],
    ['ports-ru.koi8-r.txt', 'Три порта возобновили погрузку после отключения света'],
    ['ports-en.windows-1252.html', 'Three ports load again after power cut'],
  ])('%s is read', (name, title) => {
    const { article, problems } = read(bytesOf(name))
    expect(article?.title).toBe(title)
    expect(problems).toEqual([])
  })

  test('that the transport gives goes before the one that the page gives', () => {
    const page = '<meta charset="utf-8"><h1>Ein Titel mit Grüßen</h1>'
    const latin = Uint8Array.from([...page].map((c) => c.charCodeAt(0)))
    const body = new TextEncoder().encode(
      '<p>The harbour office said that the ferry would run again from next week.</p>',
    )
    const article = articleIn(new Uint8Array([...latin, ...body]), { charset: 'iso-8859-1' })
    expect(article.title).toBe('Ein Titel mit Grüßen')
  })

  test('with a few broken bytes is a problem that names them, and the page is read', () => {
    const text = new TextEncoder().encode(
      '<html><meta charset="utf-8"><h1>Ferry runs again</h1><p>The harbour office said that the ferry would run again from next week.</p>',
    )
    const broken = new Uint8Array([...text, 0xff, 0xfe])
    const { article, problems } = read(broken)
    expect(article?.title).toBe('Ferry runs again')
    expect(problems).toMatchObject([{ code: 'encoding', at: `byte ${text.length}` }])
  })
})

describe('what is no page', () => {
  test.each([
    ['empty', new TextEncoder().encode(' \n\t ')],
    ['empty', new Uint8Array(0)],
    ['binary', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ['binary', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14])],
    ['binary', new Uint8Array(64)],
    ['unsupported', new TextEncoder().encode('%PDF-1.7')],
    [
      'unsupported',
      new TextEncoder().encode('MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n'),
    ],
    ['no_article', new TextEncoder().encode('<html><title>Nothing</title><body>Nothing here')],
  ])('is the problem %s', (code, bytes) => {
    expect(read(bytes)).toMatchObject({ article: null, problems: [{ code }] })
  })

  test('is said for PDF in words', () => {
    expect(read('%PDF-1.7').problems[0]?.message).toBe('PDF is not supported yet.')
  })
})

describe('always', () => {
  const lawful = (article: Article): void => {
    let end = -1
    for (const part of article.parts) {
      expect(part.start).toBe(end + 1)
      expect(part.end).toBeGreaterThan(part.start)
      expect(article.text.slice(part.start, part.end)).not.toMatch(/^\s|\s$|\n/u)
      end = part.end
    }
    expect(end).toBe(article.text.length)
  }
  const markup = fc.constantFrom(
    '<p>',
    '</p>',
    '<div class="related">',
    '</div>',
    '<h1>',
    '</h1>',
    '<br>',
    '<a href="/x">',
    '</a>',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '&amp;',
    '&#x3000;',
    '\n',
    '\n\n',
    'The ferry will run again from next week, the harbour office said on Tuesday. ',
    '港湾局は五日、荷役が四日ぶりに再開したと発表した。',
    '関連記事',
    '<table><tr><td>',
    '<li>',
    '<svg>',
    '\ud800',
    '　',
    '2023年7月3日',
    '<title>',
    '</title>',
    '"',
    "='",
    '<',
  )

  test('parts lie one behind the other and cover the text', () => {
    fc.assert(
      fc.property(fc.array(markup, { maxLength: 80 }), (pieces) => {
        const source = pieces.join('')
        const { article } = read(source)
        if (article === null) return
        lawful(article)
        const length = new TextDecoder().decode(new TextEncoder().encode(source)).length
        for (const { source: place } of article.parts)
          if (place) expect(place.start >= 0 && place.start < place.end && place.end <= length).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  test('bytes of any kind are an article or a problem', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const { article, problems } = read(bytes)
        expect(article !== null || problems.length > 0).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  test('the same bytes give the same article, and every fixture obeys the law', () => {
    for (const name of readdirSync(fixtures)) {
      const article = articleIn(bytesOf(name))
      lawful(article)
      expect(articleIn(bytesOf(name))).toEqual(article)
    }
  })
})

describe('a page that no person has made', () => {
  const paragraph = '<p>The harbour office said that the ferry would run again from next week.</p>'

  test('is read as far as its 20,000th line, and that is said', () => {
    const { article, problems } = read(`<h1>Ferry runs again</h1>${paragraph}${'<p>a</p>'.repeat(50_000)}`)
    expect(article?.title).toBe('Ferry runs again')
    expect(problems).toMatchObject([{ code: 'too_long', message: expect.stringContaining('20000') }])
  })

  test.each([
    [
      'linked data',
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry \\ud800 again"}</script>${paragraph}`,
    ],
    [
      'front matter',
      '---\ntitle: "Ferry \\ud800 again"\n---\n\nThe harbour office said that the ferry would run again from next week.\n',
    ],
  ])('has no half of a character in what it says of itself: %s', (_, page) => {
    expect(articleIn(page).title).toBe('Ferry \ufffd again')
  })
})
