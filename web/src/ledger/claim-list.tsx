import type { Account } from '../../../src/ledger/account.ts'
import { Link } from '../router/router.tsx'
import { useSpeech } from '../words/speech.tsx'

/** What is claimed beside the official figures, transfer by transfer. */
export const ClaimList = ({ account }: { readonly account: Account }) => {
  const { words, formats } = useSpeech()
  const { claimed, unit, limit, disputes } = account
  const amount = (value: number): string =>
    formats.amount({ value: Math.round(value), unit, approx: 'exact' })
  return (
    <>
      <p class="quiet">{words.ledger.claimsHint}</p>
      {claimed.transfers.length === 0 && <p>{words.ledger.noClaims}</p>}
      <ul class="claims">
        {claimed.transfers.map((one) => (
          <li key={one.transfer}>
            <Link to={{ kind: 'transfer', id: one.statements[0] ?? one.transfer }}>
              <span class="tabular">
                {one.low === one.high
                  ? amount(one.high)
                  : words.dates.between(amount(one.low), amount(one.high))}
              </span>
            </Link>{' '}
            <span class="quiet">
              {formats.percent(one.high / limit)}
              {' · '}
              {words.transfer.origins(one.origins.length)}
              {!one.counted &&
                ` · ${one.restsOn.length > 0 ? words.ledger.restsOn : words.ledger.notCounted}`}
            </span>
          </li>
        ))}
      </ul>
      {claimed.uncounted.length > 0 && (
        <p class="quiet">{words.ledger.uncounted(claimed.uncounted.length)}</p>
      )}
      {disputes.length > 0 && (
        <>
          <h3>{words.ledger.disputes}</h3>
          <ul lang="en">
            {disputes.map(({ on, by, said }) => (
              <li key={`${on} ${said}`}>{`${by}, ${formats.date(on)}: ${said}`}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
