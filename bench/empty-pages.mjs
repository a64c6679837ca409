// Pages about nothing that the program looks for, made up for the bench: neither party nor goods; parties alone; goods alone.

const sentences = {
  ja: {
    nothing: [
      '商店街の夏祭りは今年も大勢の家族連れでにぎわい、夜店の列は駅前まで続いた。',
      '図書館は来月から開館時間を延ばし、仕事帰りの人にも使いやすくするという。',
      '「子どものころから親しんだ味を残したい」と店主は話し、朝早くから仕込みを続けている。',
      '合唱団は春の演奏会に向けて練習を重ねており、新しい団員も募っている。',
      '公園の桜は例年より早く咲き始め、週末には花見の客が訪れる見通しだ。',
      '学芸員によると、見つかった土器には珍しい模様があり、詳しい調べはこれからになる。',
      '市民講座では、古い写真を手がかりに町の移り変わりを学ぶ。',
      '選手たちは雨の中で最後まで走り抜き、沿道から大きな拍手が送られた。',
    ],
    parties: [
      'ロシアの首都で開かれた音楽祭には、中国や韓国からも若い演奏家が集まった。',
      '北朝鮮代表は初戦で敗れたが、監督は選手の頑張りをたたえた。',
      'イランの映画監督は、フランスとの合作となる新作について記者団に語った。',
      '米国の大学は日本の大学と、天体の観測に共同で取り組むと発表した。',
    ],
    goods: [
      '灯油の値段は先月より下がり、店頭では18リットルが1900円前後となっている。',
      '原油価格の動きは荒く、石油元売りの担当者は様子を見ているという。',
      '石炭を焚く暖炉の手入れについて、職人が30人の参加者に教えた。',
      '砲弾の形をした菓子は1日に200個を売り、土産として人気を集める。',
    ],
  },
  en: {
    nothing: [
      'The summer fair drew more families than ever, and the row of stalls reached as far as the station.',
      'The library will stay open longer from next month, so that people can come after work.',
      '“I want to keep the taste that I grew up with,” the owner said, and went back to her kneading.',
      'The choir has been practising for its spring concert and is looking for new voices.',
      'The cherry trees in the park began to bloom earlier than usual, and visitors are expected at the weekend.',
      'According to the curator, the pots that were found have an unusual pattern and will be studied further.',
      'An evening class looks at old photographs to learn how the town has changed.',
      'The runners kept going in the rain until the end, and the crowd along the road cheered.',
    ],
    parties: [
      'Young players from China and South Korea came to the music festival in the Russian capital.',
      'The North Korean team lost its first match, but the coach praised the players.',
      'The Iranian director told reporters about his new film, which was made together with France.',
      'An American university has invited Japanese astronomers to watch the sky together, it announced.',
    ],
    goods: [
      'Heating oil costs less than last month, and a can of 18 litres sells for about nine dollars.',
      'Crude oil prices have been rough, and the people in the trade say that they wait and see.',
      'A craftsman showed 30 people how to look after a stove that burns coal.',
      'The baker sells 200 cakes in the shape of artillery shells a day, mostly to tourists.',
    ],
  },
}

/** Numbers that are the same in every run. */
const numbers = () => {
  let state = 7
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648
    return Math.floor((state / 2147483648) * below)
  }
}

const page = (language, title, paragraphs) => {
  const teasers = sentences[language].nothing
    .slice(0, 4)
    .map((text) => `<li><a href="/x">${text.slice(0, 30)}</a></li>`)
  return new TextEncoder().encode(
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title></head><body><nav><ul><li><a href="/">1</a></li></ul></nav><article><h1>${title}</h1><time datetime="2024-05-02">2024-05-02</time>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article><aside><ul>${teasers.join('')}</ul></aside></body></html>`,
  )
}

/** Twenty pages of each kind, of a length that news has: about twenty sentences. */
export const emptyPages = (language) => {
  const random = numbers()
  const { nothing, parties, goods } = sentences[language]
  const join = language === 'ja' ? '' : ' '
  const make = (from) =>
    Array.from({ length: 20 }, (_, nr) => {
      const pick = () => from[random(from.length)]
      const paragraphs = Array.from({ length: 7 }, () => [pick(), pick(), pick()].join(join))
      return {
        id: `empty-${nr}`,
        published: '2024-05-02',
        bytes: page(language, nothing[nr % nothing.length], paragraphs),
      }
    })
  return {
    'neither party nor goods': make(nothing),
    'parties but no goods': make([...nothing, ...parties]),
    'goods but no parties': make([...nothing, ...goods]),
  }
}
