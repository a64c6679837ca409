/** Pages for tests of the command line; outlets and words are made up, the facts are public figures. */

/** A copied page as text, about one transfer of arms. */
export const textPage = (nr = 1): string =>
  [
    '国際',
    '',
    `北朝鮮がロシアに砲弾を輸出、港湾新報の調べ第${nr}報`,
    '',
    ` 北朝鮮はロシアに砲弾を輸出したと、韓国国防省が2023年10月16日に発表した。これは第${nr}報である。北朝鮮国防省はこれまで、ロシアへの武器輸出を否定してきた。`,
    '',
    ' 韓国国防省は、羅津港とロシア極東の港の間を船が往復していると説明し、コンテナの数を調べていると述べた。',
    '',
    '関連記事',
    '',
    '港の猫、今年も駅長に',
    '港湾新報',
    '',
  ].join('\n')

/** The same in HTML, in the encoding that `charset` names. */
export const htmlPage = (charset: string, body: string): string =>
  `<!doctype html><html lang="ja"><head><meta charset="${charset}"><title>港湾新報</title></head><body><article><h1>北朝鮮がロシアに砲弾を輸出</h1>${body}</article></body></html>`
