import { describe, expect, test } from 'vitest'
import { articleIn, bytesOf, kinds, read, textOf } from './read-article.fixture.ts'

describe('a text dump', () => {
  const article = articleIn(bytesOf('ports-ja.txt'))

  test('gives section, headline, caption and paragraphs, and nothing of the menus, labels and teasers', () => {
    expect(kinds(article)).toEqual(['section', 'title', 'caption', 'body', 'body', 'body'])
    expect(article.section).toBe('国際')
    expect(article.title).toBe('湾岸三港で荷役が再開　停電から四日ぶり')
    expect(article.text.endsWith('荷役会社の担当者は岸壁でそう話した。')).toBe(true)
  })

  test('keeps a caption that stands twice once', () => {
    expect(article.captions).toEqual(['復旧した岸壁のクレーン（灯台だより提供）'])
  })

  test('trims the indent from a paragraph, and the part still knows where the paragraph stood', () => {
    const source = new TextDecoder().decode(bytesOf('ports-ja.txt'))
    const [first] = article.parts.filter((part) => part.kind === 'body')
    expect(article.text.slice(first?.start, first?.end)).toMatch(/^停電で/u)
    expect(source.slice(first?.source?.start, first?.source?.end)).toBe(
      article.text.slice(first?.start, first?.end),
    )
  })

  test('gives its teasers as data, each with caption, headline and outlet', () => {
    expect(article.clutter.teasers).toEqual([
      {
        headline: '《朝焼けの灯台》一日だけの公開に三百人、最年長は九十二歳',
        caption: '灯台の公開日に親子連れ',
        outlet: '灯台だより',
        address: null,
      },
      {
        headline: '駅弁の新作は「波まかせ」　売り子の制服も一新、初日は完売',
        caption: '新しい制服の売り子',
        outlet: '週刊いそべ',
        address: null,
      },
      {
        headline: '商店街の雨どい、十年がかりで全長八百メートルに　記録認定へ',
        caption: '雨の商店街',
        outlet: '灯台だより',
        address: null,
      },
    ])
    expect(article.clutter.keywords).toEqual(['港湾', '停電', '物流'])
    expect(article.outlet).toBe('灯台だより')
  })

  test('joins paragraphs that were wrapped at a fixed width', () => {
    const wrapped = [
      'Ferry timetable returns to normal',
      '',
      'The harbour office of the invented town of Saltmarsh said on Tuesday',
      'that all of its ferries would keep to the printed timetable again from',
      'next Monday, after three weeks in which a broken ramp had kept two of',
      'the five boats tied up at the northern quay.',
      '',
      'Passengers who had bought tickets for the cancelled crossings can ask',
      'for their money back until the end of the month, the office added, and',
      'should bring the ticket to the counter.',
    ].join('\n')
    expect(textOf(articleIn(wrapped), 'body')).toHaveLength(2)
    expect(articleIn(wrapped).text).toContain('said on Tuesday that all of its ferries')
  })

  test('reads front matter as metadata', () => {
    const article = articleIn(
      '---\ndate: \'2024-07-11\'\npublished_time: 2024-07-11 11:36:05-04:00\ntitle: "Readout of\\_the Saltmarsh \\\n  meeting"\n---\n\nThe council of Saltmarsh met on Thursday and agreed to repair the northern ramp before the winter.\n',
    )
    expect(article.title).toBe('Readout of the Saltmarsh meeting')
    expect(article.publishedAt).toBe('2024-07-11T11:36:05-04:00')
    expect(article.text).not.toContain('published_time')
  })
})

describe('an HTML page', () => {
  const paragraph = (n: number): string =>
    `<p>Paragraph ${n} says that the <b>harbour</b> office &amp; the ferry company agreed on a new timetable.</p>`
  const page = `<!DOCTYPE html><html lang="en-GB"><head><title>Ferry runs again | The Lamp Post</title>
<meta property="og:site_name" content="The Lamp Post">
<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},{"@type":["NewsArticle"],"headline":"Ferry runs again","datePublished":"2023-07-04T00:30:00+09:00","author":[{"@type":"Person","name":"Wren Halloway"}],"articleSection":"Coast","keywords":["ferry","harbour"]}]}</script></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/coast">Coast</a></li></ul></nav>
<h1>Ferry   runs
again</h1><figure><img alt="The ramp"><figcaption>The repaired ramp</figcaption></figure>
<div class="article-body">${paragraph(1)}<div class="ad">ADVERTISEMENT</div>${paragraph(2)}<h2>What comes next</h2>${paragraph(3)}</div>
<div class="related"><h3>Related stories</h3><ul><li><a href="/1">Lighthouse opens its doors for one day</a> <span class="source">Weekly Shore</span></li>
<li><a href="/2">Bakery wins the prize for the longest loaf</a></li></ul></div><footer>&copy; The Lamp Post</footer></body></html>`
  const article = articleIn(page)

  test('is cut into parts, white space collapsed and entities decoded', () => {
    expect(kinds(article)).toEqual(['title', 'caption', 'body', 'body', 'heading', 'body'])
    expect(article.title).toBe('Ferry runs again')
    expect(article.text).toContain('harbour office & the ferry company')
    expect(article.text).not.toMatch(/ADVERTISEMENT|Lighthouse|Home/u)
  })

  test('gives each part its place in the source', () => {
    const body = article.parts.find((part) => part.kind === 'body')
    expect(page.slice(body?.source?.start, body?.source?.end)).toMatch(
      /^Paragraph 1 says .*<b>.*timetable\.$/u,
    )
  })

  test('gives what its linked data say, the date with its own offset and day', () => {
    expect(article).toMatchObject({
      outlet: 'The Lamp Post',
      byline: 'Wren Halloway',
      section: 'Coast',
      language: 'en',
      publishedOn: '2023-07-04',
      publishedAt: '2023-07-04T00:30:00+09:00',
      publishedFrom: 'metadata',
    })
    expect(article.clutter.keywords).toEqual(['ferry', 'harbour'])
  })

  test('gives teasers with their addresses', () => {
    expect(article.clutter.teasers).toEqual([
      {
        headline: 'Lighthouse opens its doors for one day',
        caption: null,
        outlet: 'Weekly Shore',
        address: '/1',
      },
      { headline: 'Bakery wins the prize for the longest loaf', caption: null, outlet: null, address: '/2' },
    ])
  })

  test('is read without the dialogue that a consent manager lays over it', () => {
    const dialogue = `<div id="onetrust-consent-sdk"><h2>Your privacy</h2><p>When you visit the harbour's pages, we keep
small files on your device so that the pages remember you. You may say no to any of them at any time.</p></div>`
    expect(articleIn(page.replace('<footer>', `${dialogue}<footer>`)).text).toBe(article.text)
  })

  test('with text only in its linked data is read from there', () => {
    const script = JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'Ferry runs again',
      articleBody:
        'The harbour office said that the ferry would run again.\nNobody had been hurt, it added on Tuesday.',
    })
    const hidden = articleIn(
      `<html><script type="application/ld+json">${script}</script><body><div id="app"></div>`,
    )
    expect(kinds(hidden)).toEqual(['title', 'body', 'body'])
  })

  const paragraphs = [
    'The harbour office said that the ferry would run again from next week, and that tickets stay valid.',
    'Nobody had been hurt when the northern ramp gave way, it added on Tuesday in a short statement.',
    'The company that built the ramp did not answer questions that were sent to it on Monday evening.',
  ]
  test('with text only in the state of its application is read from there', () => {
    const state = JSON.stringify({
      props: { story: { blocks: paragraphs.map((text) => ({ text })), tags: ['ferry'] } },
    })
    const page = `<html><title>Ferry runs again</title><div id="app"></div><script id="__NEXT_DATA__" type="application/json">${state}</script>`
    expect(textOf(articleIn(page), 'body')).toEqual(paragraphs)
  })

  test('with text only in streamed rows is read from there', () => {
    const html = paragraphs.map((text) => `<p>${text}</p>`).join('')
    const stream = `1:["$","div",null,{"children":"$2"}]\n2:T${html.length.toString(16)},${html}3:["$","p",null,{}]\n`
    const pushes = [stream.slice(0, 90), stream.slice(90)].map(
      (part) => `<script>self.__next_f.push(${JSON.stringify([1, part])})</script>`,
    )
    expect(
      textOf(articleIn(`<html><title>Ferry runs again</title><div></div>${pushes.join('')}`), 'body'),
    ).toEqual(paragraphs)
  })

  test.each(['div', 'span', 'a', 'p', 'table', 'blockquote', 'li', 'font'])(
    'with 100,000 nested <%s> is read, and the depth is named',
    (tag) => {
      const deep = `<h1>Ferry runs again</h1>${`<${tag}>`.repeat(100_000)}${paragraph(1)}${`</${tag}>`.repeat(100_000)}`
      const { article: found, problems } = read(deep)
      expect(found?.text).toContain('Paragraph 1')
      expect(problems.every((problem) => problem.code === 'too_deep')).toBe(true)
    },
  )
})

describe('the publication date', () => {
  const page = (head: string, visible: string): string =>
    `<html><head>${head}</head><h1>Ferry runs again</h1><p class="date">${visible}</p><p>The harbour office said that the ferry would run again from next week.</p>`
  const canonical = '<link rel="canonical" href="https://lamp.example/2023/07/05/ferry.html">'
  test.each([
    ['given', canonical, '2023.07.03', { published: '2023-07-01' as never }, '2023-07-01'],
    [
      'metadata',
      `${canonical}<meta property="article:published_time" content="2023-07-06T23:50:00Z">`,
      '',
      {},
      '2023-07-06',
    ],
    ['address', canonical, '2023.07.03', {}, '2023-07-05'],
    ['address', '', '2023.07.03', { address: 'https://lamp.example/a/20230708-ferry' }, '2023-07-08'],
    ['text', '', '2023年7月3日', {}, '2023-07-03'],
    ['text', '', '令和5年7月3日（月）', {}, '2023-07-03'],
    ['text', '', '2023.07.03 09:00', {}, '2023-07-03'],
    ['text', '', 'Published June 15, 2023', {}, '2023-06-15'],
    ['text', '', '15 June 2023', {}, '2023-06-15'],
    ['text', '', '3 июля 2023', {}, '2023-07-03'],
    ['text', '', '2023년 7월 3일', {}, '2023-07-03'],
    ['text', '', '03.07.2023, 09:40', {}, '2023-07-03'],
  ] as const)('comes from %s', (from, head, visible, hints, day) => {
    expect(articleIn(page(head, visible), hints)).toMatchObject({ publishedOn: day, publishedFrom: from })
  })

  test('is not taken from a line that says when the page was changed', () => {
    expect(articleIn(page('', 'Updated 15 June 2023')).publishedOn).toBeNull()
  })
})
