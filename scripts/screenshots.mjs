// Makes the pictures of the desk that the README shows, of the example pages, in a real Chromium. With --all FOLDER every page is
// pictured in both languages, both themes and three widths, to be looked at.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

const executablePath = process.env.TIDEWAITER_CHROMIUM ?? '/usr/bin/chromium'
const widths = { phone: 390, tablet: 820, laptop: 1360 }
const everything = process.argv[2] === '--all' ? (process.argv[3] ?? 'pictures') : null

const openDesk = async (db) => {
  const desk = spawn(process.execPath, ['dist/cli/main.js', 'desk', '--no-open', '--port', '0', '--db', db])
  desk.stderr.pipe(process.stderr)
  const [words] = await once(desk.stdout, 'data')
  const address = /http:\S+/u.exec(String(words))?.[0]
  return { address, stop: () => desk.kill('SIGTERM') }
}

const readExample = async (address, name) => {
  const response = await fetch(`${address}api/readings/file?name=${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: readFileSync(join('examples', name)),
  })
  const { read } = await response.json()
  return read[0].document
}

const open = async (browser, language, theme, width, height) => {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: language === 'ja' ? 'ja-JP' : 'en-GB',
    timezoneId: 'UTC',
    colorScheme: theme,
    reducedMotion: 'reduce',
  })
  return context.newPage()
}

const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-pictures-'))
const desk = await openDesk(join(folder, 'desk.sqlite'))
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
try {
  const japanese = await readExample(desk.address, 'minato-nippo.txt')
  await readExample(desk.address, 'minato-nippo.html')
  const english = await readExample(desk.address, 'tideline-post.html')
  const { items } = await (await fetch(`${desk.address}api/register`)).json()
  const oil = items.find(({ transfer }) => transfer.class === 'refined_petroleum')?.transfer.id ?? ''
  const arms = items.find(({ denied }) => denied.length > 0)?.transfer.id ?? items[0].transfer.id
  const pages = {
    inbox: '',
    article: `documents/${japanese}`,
    review: `documents/${english}/review`,
    queue: 'review',
    transfers: 'transfers',
    transfer: `transfers/${arms}`,
    oil: `transfers/${oil}`,
    map: 'map',
    timeline: 'timeline',
    archived: `documents/${japanese}/archived`,
    ledger: 'ledger/unsc%3A2397%2F5?window=2023',
    measures: 'measures?on=2023-07-03',
    measure: 'measures/unsc%3A2397%2F5',
    reference: 'reference',
    keys: 'keys',
  }
  const picture = async (name, { language, theme, width, file, fullPage }) => {
    const page = await open(browser, language, theme, width, name === 'ledger' ? 1330 : 900)
    await page.goto(`${desk.address}${pages[name]}`)
    await page.waitForLoadState('networkidle')
    if (name === 'article') {
      const card = page.locator('.card').first()
      await card.locator('.role-row').first().waitFor()
      await card.hover({ position: { x: 40, y: 8 } })
    }
    await page.screenshot({ path: file, fullPage })
    await page.context().close()
  }
  if (everything !== null) {
    mkdirSync(everything, { recursive: true })
    const only = process.argv.slice(4)
    for (const name of Object.keys(pages).filter((one) => only.length === 0 || only.includes(one)))
      for (const language of ['en', 'ja'])
        for (const theme of ['light', 'dark'])
          for (const [size, width] of Object.entries(widths))
            await picture(name, {
              language,
              theme,
              width,
              fullPage: true,
              file: join(everything, `${name}-${language}-${theme}-${size}.png`),
            })
  } else {
    mkdirSync('docs/pictures', { recursive: true })
    const shown = [
      ['article', 'en', 'light', 'laptop'],
      ['review', 'en', 'light', 'laptop'],
      ['ledger', 'en', 'light', 'laptop'],
      ['article', 'ja', 'dark', 'laptop'],
      ['transfers', 'ja', 'light', 'phone'],
    ]
    for (const [name, language, theme, size] of shown)
      await picture(name, {
        language,
        theme,
        width: widths[size],
        fullPage: false,
        file: `docs/pictures/${name}-${language}-${theme}.png`,
      })
  }
} finally {
  await browser.close()
  desk.stop()
  rmSync(folder, { recursive: true, force: true })
}
