import { type Parties, partiesOf } from '../../../src/statements/statement.ts'
import { useSpeech } from '../words/speech.tsx'

/** The parties of a role by their names; what was inferred is shaded and says how it was found. */
export const PartyList = ({ parties }: { readonly parties: Parties }) => {
  const { words, names } = useSpeech()
  const all = partiesOf(parties)
  if (all.length === 0) return <span class="nobody">{words.nobodyNamed}</span>
  return (
    <>
      {all.map((party, index) => (
        <span key={`${party.start} ${party.name}`}>
          {index > 0 && words.pair('', '')}
          {party.found === 'overt' ? (
            names.party(party)
          ) : (
            <span class="inferred" title={words.founds[party.found]}>
              {names.party(party)} <small>{words.inferred}</small>
            </span>
          )}
        </span>
      ))}
    </>
  )
}
