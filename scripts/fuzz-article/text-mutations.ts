import type { Random } from './random.ts'

/** A way to spoil a page: text in, text out. */
export type TextMutation = (text: string, random: Random) => string

const at = (text: string, random: Random): number => random.below(text.length + 1)
const insert = (text: string, random: Random, what: string): string => {
  const place = at(text, random)
  return text.slice(0, place) + what + text.slice(place)
}

const entities = [
  ...['&#xD800;', '&#xDFFF;', '&#0;', '&#x110000;', '&#99999999999999999999;', '&#x;', '&#;', '&;'],
  ...['&amp', '&amp;amp;', '&lt', '&nosuch;', '&#128;', '&zwj;', '&shy;', '&nbsp', '&#xFEFF;', '&#8238;'],
] as const
const odd = [
  ...['\ud800', '\udfff', '\0', '\ufeff', '\u200b', '\u00ad', '\u2028', '\u202e', '\u3000', '\r', '\f'],
  ...['👩‍👩‍👧', '\u0301', 'ﷺ', '\ufffe', '\u0085', '\u{10ffff}', '\x1b$B', '\u180e'],
] as const
const openings = [
  ...['<!--', '<![CDATA[', '<script>', '<style>', '<textarea>', '<title>', '<svg>', '<math>', '<template>'],
  ...[
    '<noscript>',
    '<iframe>',
    '<plaintext>',
    '<select>',
    '<table>',
    '<a href="',
    "<p class='",
    '</',
    '<',
    '<?',
  ],
  ...['<script type="application/ld+json">{"@type":"NewsArticle","headline":"\\ud800"}</script>', '<base>'],
  ...[
    '<meta charset="utf-16">',
    '<meta charset="shift_jis">',
    '<meta property="article:published_time" content="',
  ],
  ...[
    '---\n',
    '<br>'.repeat(500),
    '</article>',
    '</body></html>',
    '<body>',
    '<h1>',
    '<time datetime="0000-99-99">',
  ],
] as const

const tags = /<\/?[a-z][^<>]*>/giu

/** A few places of a text, each changed by itself. */
const someTags = (text: string, random: Random, change: (tag: string) => string): string => {
  const share = [0.01, 0.1, 0.5][random.below(3)] ?? 0.1
  return text.replace(tags, (tag) => (random.chance(share) ? change(tag) : tag))
}

const words = [
  'The',
  'ferry',
  'ran',
  'again',
  '港',
  '停電',
  '。',
  '항구',
  'порт',
  ',',
  '2023年7月3日',
  '.',
] as const

/** Mutations that leave a page about as large as it was. */
export const textMutations: Readonly<Record<string, TextMutation>> = {
  truncated: (text, random) => text.slice(0, at(text, random)),
  beheaded: (text, random) => text.slice(at(text, random)),
  'tags dropped': (text, random) => someTags(text, random, () => ''),
  'tags swapped': (text, random) => {
    const all = text.match(tags) ?? []
    return someTags(text, random, () => all[random.below(all.length)] ?? '<p>')
  },
  'tags opened again': (text, random) => someTags(text, random, (tag) => tag.replace('</', '<')),
  'tags left open': (text, random) => someTags(text, random, (tag) => tag.slice(0, -1)),
  'a part twice': (text, random) => {
    const [start, length] = [at(text, random), random.below(2000)]
    return insert(text, random, text.slice(start, start + length))
  },
  'a part often': (text, random) => {
    const [start, length] = [at(text, random), 1 + random.below(60)]
    return insert(text, random, text.slice(start, start + length).repeat(1 + random.below(500)))
  },
  'parts swapped': (text, random) => {
    const cut = at(text, random)
    return text.slice(cut) + text.slice(0, cut)
  },
  entities: (text, random) => text.replace(/ /gu, (c) => (random.chance(0.05) ? random.pick(entities) : c)),
  'odd characters': (text, random) =>
    text.replace(/[ \p{L}]/gu, (c) => (random.chance(0.02) ? c + random.pick(odd) : c)),
  'something opened': (text, random) => insert(text, random, random.pick(openings)),
  'much opened': (text, random) =>
    Array.from({ length: 20 }).reduce<string>((all) => insert(all, random, random.pick(openings)), text),
  'no line ends': (text) => text.replace(/\s+/gu, ' '),
  'only line ends': (text) => text.replace(/[ >。]/gu, (c) => `${c}\n`),
  'no markup': (text) => text.replace(/<script[\s\S]*?<\/script>/giu, '').replace(tags, '\n'),
  'quotes lost': (text, random) => text.replace(/["']/gu, (c) => (random.chance(0.1) ? '' : c)),
  'words at random': (text, random) =>
    text.replace(/\p{L}+/gu, (word) => (random.chance(0.3) ? random.pick(words) : word)),
}

/** Mutations that make a page as large as only malice or a broken program does. */
export const hugeMutations: Readonly<Record<string, TextMutation>> = {
  'nested 100,000 deep': (text, random) =>
    insert(
      text,
      random,
      `<${random.pick(['div', 'p', 'b', 'a href=x', 'ul><li', 'table><tr><td', 'svg'])}>`.repeat(100_000),
    ),
  'an attribute of 10 MB': (text, random) =>
    insert(
      text,
      random,
      `<${random.pick(['p class', 'a href', 'img alt', 'meta content', 'div data-x', 'time datetime'])}="${random
        .pick(['x', 'a b ', '&amp;', '&#0;', '<p>', '港'])
        .repeat(10_000_000)
        .slice(0, 10_000_000)}">`,
    ),
  'a line of 5 MB': (text, random) =>
    insert(
      text,
      random,
      random.pick(['x', 'word ', '港。', '「', '2023年', '- ', '&amp; ', '(', '. ']).repeat(1_000_000),
    ),
  '200,000 small elements': (text, random) =>
    insert(
      text,
      random,
      random
        .pick([
          '<p>a</p>',
          '<li><a href="/x">Ferry runs again</a></li>',
          '<br>',
          '<td>1',
          '<p>',
          '<b>a</b> ',
          '<img alt=x>',
          '<h2>a</h2>',
        ])
        .repeat(200_000),
    ),
  '100,000 lines': (text, random) =>
    insert(
      text,
      random,
      `\n${random.pick(['a', 'The ferry runs again.', '港湾新報', '・港の猫', '12', '関連記事'])}`.repeat(
        100_000,
      ),
    ),
  'a large script': (text, random) =>
    insert(
      text,
      random,
      `<script type="${random.pick(['application/ld+json', 'text/javascript'])}">${random
        .pick(['{"a":', '[', '{"articleBody":"', 'self.__next_f.push([1,"', '"\\u003cp\\u003e', '<!--'])
        .repeat(200_000)}</script>`,
    ),
  'many comments': (text, random) =>
    insert(text, random, random.pick(['<!-- a -->', '<!--', '<!', '<![CDATA[']).repeat(200_000)),
}
