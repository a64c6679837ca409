import { utf16ByZeros } from './byte-kind.ts'
import { webDecoder } from './web-decoder.ts'

const sampled = 65_536

/** Whether the bytes are valid UTF-8; a character that a sample cuts at its end is forgiven. */
export const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: bytes.length >= sampled })
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

/** Broken places that UTF-8 may have among its foreign characters: another encoding read as UTF-8 has far more. */
const toleratedFaults = 0.05

/** Whether bytes are UTF-8 but for a few broken places, as where files were cut or joined. */
const isAlmostUtf8 = (bytes: Uint8Array): boolean => {
  let foreign = 0
  let broken = 0
  for (const c of new TextDecoder('utf-8').decode(bytes, { stream: bytes.length >= sampled })) {
    if (c === '\ufffd') broken += 1
    else if (c >= '\u0080') foreign += 1
  }
  return foreign > 0 && broken <= toleratedFaults * foreign
}

/** Where the bytes stop being ASCII, since templates and scripts may fill the beginning of a page. */
const firstForeign = (bytes: Uint8Array): number => {
  const at = bytes.findIndex((byte) => byte >= 0x80 || byte === 0x1b)
  return at < 0 ? 0 : at
}

const hasIso2022Escape = (bytes: Uint8Array): boolean => {
  for (let i = 0; i + 2 < bytes.length; i += 1)
    if (bytes[i] === 0x1b && (bytes[i + 1] === 0x24 || bytes[i + 1] === 0x28)) return true
  return false
}

/** The commonest characters of each script's running text: a wrong decoding yields rare ones instead. */
const commonChinese = new Set(
  '的一是不了在人有我他这中大来上个国到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长知民样现分将外但身些与高意进把法此实回二理美点月明其种声全工己话儿者向情部正名定女问力机给等几很业最间新什打便位因重被走电四第门相次东政海口使教西再平真听世气信北少关并内加化由却代军产入先山五太水万市制應這個國來說們為時會對過後發當經開長動兩樣現與進實點種聲話問給幾業間電門東關並產萬',
)
const commonCyrillic = new Set('оеаинтсрвлкмдпуяьыгзбчйхжю')
const commonHangul = new Set(
  '이다는에의을가를고은한로사하지도대서기인어자부나리시아과정해으있보전일니그들라국수',
)

type Candidate = { readonly encoding: string; readonly common: (character: string) => boolean }

const isKana = (c: string): boolean => c >= '\u3041' && c <= '\u30fc'

/** In the order in which they win a tie. */
const candidates: readonly Candidate[] = [
  { encoding: 'shift_jis', common: isKana },
  { encoding: 'euc-jp', common: isKana },
  { encoding: 'euc-kr', common: (c) => commonHangul.has(c) },
  { encoding: 'gb18030', common: (c) => commonChinese.has(c) },
  { encoding: 'big5', common: (c) => commonChinese.has(c) },
  { encoding: 'windows-1251', common: (c) => commonCyrillic.has(c) },
  { encoding: 'koi8-r', common: (c) => commonCyrillic.has(c) },
]

/** Halfwidth katakana, private use and box drawing: what a wrong decoding is full of. */
const isOdd = (c: string): boolean =>
  c === '\ufffd' ||
  (c >= '\uff61' && c <= '\uff9f') ||
  (c >= '\ue000' && c <= '\uf8ff') ||
  (c >= '\u2500' && c <= '\u257f') ||
  (c >= '\u0080' && c <= '\u009f')

/** The share of non-ASCII characters that are common in the script, less three times the share of odd ones. */
const scoreOf = ({ encoding, common }: Candidate, bytes: Uint8Array): number => {
  let foreign = 0
  let good = 0
  let odd = 0
  for (const c of webDecoder(encoding).decode(bytes)) {
    if (c < '\u0080') continue
    foreign += 1
    if (common(c)) good += 1
    if (isOdd(c)) odd += 1
  }
  return foreign === 0 ? 0 : (good - 3 * odd) / foreign
}

const enough = 0.1

/**
 * The encoding of bytes that nothing declares: UTF-8 where they are valid but for a few, else the one in which the text has the
 * commonest characters of its script, else windows-1252, as browsers do.
 */
export const guessEncoding = (bytes: Uint8Array): string => {
  const wide = utf16ByZeros(bytes)
  if (wide !== null) return wide
  const start = firstForeign(bytes)
  const sample = bytes.subarray(start, start + sampled)
  if (hasIso2022Escape(sample)) return 'iso-2022-jp'
  if (isUtf8(sample) || isAlmostUtf8(sample)) return 'utf-8'
  const [best] = candidates
    .map((candidate) => ({ encoding: candidate.encoding, score: scoreOf(candidate, sample) }))
    .sort((a, b) => b.score - a.score)
  return best !== undefined && best.score > enough ? best.encoding : 'windows-1252'
}
