import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shownPage } from './shown-page.ts'

const noHints = { charset: 'utf-8', mediaType: 'text/html' }
const shown = (html: string, wanted: Parameters<typeof shownPage>[2] = []): string =>
  shownPage(new TextEncoder().encode(html), noHints, wanted)?.body ?? 'nothing'

/** Every tag that the allow-list can write, and nothing else; text has no bare angle bracket. */
const harmless =
  /^(?:[^<>]|<\/?(?:address|article|aside|b|bdi|bdo|blockquote|br|caption|cite|code|col|colgroup|dd|del|dfn|div|dl|dt|em|figcaption|figure|footer|h[1-6]|header|hr|i|ins|kbd|li|main|mark|nav|ol|p|pre|q|rp|rt|ruby|s|samp|section|small|strong|sub|sup|table|tbody|td|tfoot|th|thead|time|tr|u|ul|var|wbr)(?: (?:lang|dir|colspan|rowspan)="[\w-]+")*>|<span(?: (?:class|id)="[\w-]+")?>|<\/span>)*$/u

describe('nothing of an archived page runs, loads, leads elsewhere or asks for anything', () => {
  const attacks: readonly (readonly [name: string, html: string, left: string])[] = [
    ['script', '<p>before<script>alert(1)</script>after</p>', '<p>beforeafter</p>'],
    ['script that is not closed', '<p>a</p><script>alert(1)', '<p>a</p>'],
    ['script in a script', '<script><script>alert(1)</script>alert(2)</script><p>a</p>', 'alert(2)<p>a</p>'],
    ['handlers', '<p onclick="alert(1)" onmouseover=alert(1)>a</p>', '<p>a</p>'],
    ['javascript: links', '<a href="javascript:alert(1)">a</a>', '<span class="link">a</span>'],
    ['links', '<a href="https://elsewhere.example/" ping="/x">a</a>', '<span class="link">a</span>'],
    ['base', '<base href="https://elsewhere.example/"><p>a</p>', '<p>a</p>'],
    [
      'meta refresh',
      '<meta http-equiv="refresh" content="0;url=https://elsewhere.example/"><p>a</p>',
      '<p>a</p>',
    ],
    [
      'svg with a script',
      '<svg><script>alert(1)</script><a href="javascript:x">b</a></svg><p>a</p>',
      '<p>a</p>',
    ],
    ['svg that is not closed', '<p>a</p><svg onload=alert(1)><p>b', '<p>a</p>'],
    ['mathml', '<math><mtext><img src=x onerror=alert(1)></mtext></math><p>a</p>', '<p>a</p>'],
    ['styles', '<style>p{background:url(https://elsewhere.example/)}</style><p>a</p>', '<p>a</p>'],
    ['style attributes', '<p style="background:url(//elsewhere.example/)">a</p>', '<p>a</p>'],
    ['link elements', '<link rel=stylesheet href=//elsewhere.example/x.css><p>a</p>', '<p>a</p>'],
    [
      'forms',
      '<form action="//elsewhere.example/"><input name=a value=b><button>go</button><p>a</p></form>',
      '<p>a</p>',
    ],
    [
      'frames',
      '<iframe src="//elsewhere.example/">x</iframe><iframe srcdoc="<script>"></iframe><p>a</p>',
      '<p>a</p>',
    ],
    ['objects', '<object data="x"><p>fallback</p></object><embed src=x><p>a</p>', '<p>a</p>'],
    ['pictures', '<p><img src="//elsewhere.example/x" srcset="y 2x" onerror=alert(1)>a</p>', '<p>a</p>'],
    [
      'pictures with a description',
      '<img alt="A quay at <Najin>" src=x>',
      '<span class="picture">A quay at &lt;Najin&gt;</span>',
    ],
    ['media', '<video src=x><source src=y></video><audio src=z></audio><p>a</p>', '<p>a</p>'],
    ['names and classes', '<p id="desk" class="notice" name="x" slot="y">a</p>', '<p>a</p>'],
    ['a head that is not closed', '<head><title>t</title><meta charset=utf-8><p>a</p>', '<p>a</p>'],
    ['templates', '<template><script>alert(1)</script></template><p>a</p>', '<p>a</p>'],
    [
      'noscript',
      '<noscript><p title="</noscript><img src=x onerror=alert(1)>">b</noscript><p>a</p>',
      '<p>a</p>',
    ],
    ['elements of its own', '<x-card onclick=a><p>a</p></x-card>', '<p>a</p>'],
    [
      'words that look like tags',
      '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>',
      '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>',
    ],
    ['comments and instructions', '<!-- <script> --><?php x ?><![CDATA[<b>]]><p>a</p>', '<p>a</p>'],
    ['odd values of kept attributes', '<p lang=\'en" onclick="alert(1)\' dir=up>a</p>', '<p>a</p>'],
    ['a language', '<p lang="ja" dir="ltr">武器</p>', '<p lang="ja" dir="ltr">武器</p>'],
  ]
  test.each(attacks)('%s', (_, html, left) => {
    expect(shown(html)).toBe(left)
    expect(shown(html)).toMatch(harmless)
  })

  test('whatever the page is made of', () => {
    const shard = fc.constantFrom(
      ...['<', '>', '"', "'", '/', '=', ' ', '<!--', '-->', '<![CDATA[', ']]>', '\0', '&lt;', '&#x3c;', 'a'],
      ...['<script', '</script>', '<svg', '</svg>', '<math', '<style', '</style>', '<template>', '<title>'],
      ...[
        '<p',
        '<img src=x onerror=alert(1)',
        ' onclick=x',
        ' href=javascript:x',
        '<a',
        '</a>',
        '<table><td>',
      ],
      ...['<noscript>', '<plaintext>', '<xmp>', '<textarea>', '</textarea>', '<select>', '<form', '<iframe'],
    )
    fc.assert(
      fc.property(fc.array(shard, { maxLength: 40 }), (shards) => {
        expect(shown(`<p>${shards.join('')}`)).toMatch(harmless)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('the words of statements are marked where they can be found', () => {
  const words = (text: string, near: number | null = null) => [{ id: 's1', text, near }]

  test.each([
    ['plain', '<p>They sent shells.</p>', '<p>They <span id="s1"></span><mark>sent shells</mark>.</p>'],
    [
      'across tags and line ends',
      '<p>They <b>sent</b>\n shells.</p>',
      '<p>They <b><span id="s1"></span><mark>sent</mark></b>\n <mark>shells</mark>.</p>',
    ],
    ['with entities', '<p>sent&nbsp;shells</p>', '<p><span id="s1"></span><mark>sent\u00a0shells</mark></p>'],
    ['not there', '<p>They sent oil.</p>', '<p>They sent oil.</p>'],
  ])('%s', (_, html, marked) => {
    expect(shown(html, words('sent shells'))).toBe(marked)
  })

  test('where they stand more than once, the place nearest to the one that was read', () => {
    const html = '<p>oil</p><p>oil</p><p>oil</p>'
    expect(shown(html, words('oil', html.lastIndexOf('oil') - 1))).toBe(
      '<p>oil</p><p>oil</p><p><span id="s1"></span><mark>oil</mark></p>',
    )
  })

  test('marks that overlap', () => {
    const wanted = [...words('a b'), { id: 's2', text: 'b c', near: null }]
    expect(shown('<p>a b c</p>', wanted)).toBe(
      '<p><span id="s1"></span><mark>a </mark><span id="s2"></span><mark>b</mark><mark> c</mark></p>',
    )
  })
})

test('text stays text, and what is no text is not shown', () => {
  const bytes = new TextEncoder().encode('a <script> of words')
  expect(shownPage(bytes, { charset: null, mediaType: 'text/plain' }, [])?.body).toBe(
    '<pre class="text">a &lt;script&gt; of words</pre>',
  )
  expect(shownPage(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0), noHints, [])).toBeNull()
})
