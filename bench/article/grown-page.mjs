// Pages of any size: an article of numbered paragraphs with what stands around and between them on a news page.

const words = [
  'The harbour office of Port Elverin counted the barges of the week before the morning bell.',
  'A clerk read the list aloud, and nobody in the hall asked for the second column.',
  'Two tugs waited beyond the mole, since the tide was late and the pilots were at breakfast.',
  'The ledger of the year before had been kept in pencil; this one was kept in ink.',
  'What was carried, the office said, would be known when the last crane had stopped.',
  '港の事務所は朝の鐘の前に今週のはしけを数えた。',
  '書記が一覧を読み上げ、二列目について尋ねる者はいなかった。',
]
const headlines = [
  'Lamp keepers of the northern mole ask for warmer coats',
  'Ferry to the outer islands runs twice on market days again',
  'How a chart drawn by hand settled a quarrel of forty years',
]

const paragraph = (nr) => {
  const sentences = Array.from({ length: 4 }, (_, k) => words[(nr * 3 + k) % words.length])
  return `${nr}. ${sentences.join(' ')}`
}

const related = (nr) =>
  `<ul class="related-stories">${headlines
    .map(
      (headline, k) =>
        `<li class="card"><a href="/stories/${nr}-${k}"><img src="/p/${nr}.jpg" alt="${headline}"><span class="headline">${headline}, part ${nr}</span></a><span class="source">Elverin Lamp</span></li>`,
    )
    .join('')}</ul>`

const block = (nr) =>
  `<p class="text">${paragraph(nr)}</p>\n` +
  (nr % 6 === 5 ? `<h2>Of the ${nr}th barge</h2>\n` : '') +
  (nr % 9 === 4
    ? `<figure><img src="/p/${nr}.jpg" alt="Barge ${nr}"><figcaption>Barge ${nr} at the mole. Photo: Elverin Lamp</figcaption></figure>\n`
    : '') +
  (nr % 7 === 6 ? related(nr) : '') +
  (nr % 11 === 3
    ? '<div class="share"><a href="#s">Share</a> <a href="#p">Print</a></div><div class="newsletter">Subscribe to our newsletter</div>\n'
    : '')

const head = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The barges of the week | Elverin Lamp</title>
<meta property="article:published_time" content="2031-04-05T07:30:00+02:00"></head><body>
<nav class="menu"><a href="/">Home</a> <a href="/world">World</a> <a href="/sea">Sea</a></nav>
<main><article><h1>The barges of the week</h1>\n`
const foot = '</article></main><footer>Imprint. All rights reserved.</footer></body></html>'

/** An HTML page of about `size` bytes. */
export const grownPage = (size) => {
  const pieces = [head]
  let length = head.length
  for (let nr = 1; length < size; nr += 1) {
    const piece = block(nr)
    pieces.push(piece)
    length += Buffer.byteLength(piece)
  }
  return [...pieces, foot].join('')
}

/** A text dump of about `size` bytes. */
export const grownDump = (size) => {
  const pieces = ['Home World Sea\n\nThe barges of the week\n\nApril 5, 2031\n']
  let length = 0
  for (let nr = 1; length < size; nr += 1) {
    const beside = nr % 7 === 6 ? `\nRead also\n${headlines.map((h) => `${h}, part ${nr}`).join('\n')}\n` : ''
    const piece = `\n${paragraph(nr)}\n${beside}`
    pieces.push(piece)
    length += Buffer.byteLength(piece)
  }
  return pieces.join('')
}
