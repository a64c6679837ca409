import type { Dossier, DossierAccount } from '../dossier.ts'
import { html, type Markup } from './markup.ts'
import type { PageSpeech } from './page-speech.ts'

const width = 600
const height = 14

/** The official total as a bar against the limit, with the notices as ticks; what passes the limit is drawn to its end. */
const gauge = ({ official, notices }: DossierAccount): Markup => {
  const at = (share: number): number => Math.round(Math.min(share, 1) * width)
  return html`<svg class="gauge" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" aria-hidden="true"><rect class="gauge-limit" width="${width}" height="${height}"/><rect class="gauge-total" width="${at(official.share)}" height="${height}"/>${notices.map(
    (percent) => html`<path class="gauge-notice" d="M${at(percent / 100)} 0v${height}"/>`,
  )}</svg>`
}

const accountRow = (account: DossierAccount, speech: PageSpeech): Markup => {
  const { words, formats, wording } = speech
  const { measure, window, limit, unit, official, claimed, notices, factor } = account
  const amount = (value: number): string => `${formats.number(value)} ${formats.unit(unit)}`
  const claims =
    claimed.high === 0
      ? wording.none
      : claimed.low === claimed.high
        ? amount(claimed.low)
        : `${amount(claimed.low)} – ${amount(claimed.high)}`
  return html`<section class="account"><h3><span class="code">${measure}</span> ${window}</h3>
<p class="big"><b>${formats.percent(official.share)}</b> <span class="quiet">${words.official}${wording.colon}${amount(official.total)} / ${amount(limit)}</span></p>
${gauge(account)}
<p class="quiet">${words.claimed}${wording.colon}${claims}${
    notices.length === 0
      ? null
      : html` · ${words.notices(notices.map((one) => formats.percent(one / 100)).join(', '))}`
  }${factor === null ? null : html` · ${words.factor(factor)}`}</p></section>`
}

/** The accounts of the caps against which flows of the dossier count. */
export const accountBlocks = ({ accounts, madeAt }: Dossier, speech: PageSpeech): Markup | null =>
  accounts.length === 0
    ? null
    : html`<section class="accounts" id="accounts"><h2>${speech.words.accounts} <span class="quiet">${speech.day(madeAt)}</span></h2>${accounts.map(
        (account) => accountRow(account, speech),
      )}</section>`
