/** How HTML elements behave, as far as cutting a page into lines needs it. */

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

export const voidTags = set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr',
)

/** Elements that run on in their paragraph; everything else starts a line of its own. */
export const inlineTags = set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd mark nobr q rb ruby rt rp rtc s samp small span strike strong sub sup time tt u var wbr picture source amp-img',
)

/** Elements whose text is not the page's: code, fallbacks, reading aids above characters. */
export const silentTags = set(
  'script style noscript template svg math iframe object canvas select datalist textarea audio video rt rp head applet noembed noframes',
)

/** Names of the consent managers that are laid over pages: their dialogues speak of cookies at length. */
export const consentDialogue =
  /(?:^|\s)(?:onetrust-|ot-sdk-|didomi-|usercentrics-|uc-banner|CybotCookiebot|qc-cmp|cmpbox|sp_message|truste-|trustarc-|iubenda-cs|cky-consent|osano-cm|klaro|borlabs-cookie|cmplz-cookiebanner|cookie-law-info|moove_gdpr)/iu

export const strongTags = set('b strong')

const paragraphEnders = set(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre search section summary table ul',
)

export type Implied = { readonly closes: ReadonlySet<string>; readonly within: ReadonlySet<string> }

const openParagraph: Implied = {
  closes: set('p'),
  within: set('td th table li div section article main body'),
}
const openItem: Implied = { closes: set('li'), within: set('ul ol menu dir table td th') }
const openTerm: Implied = { closes: set('dt dd'), within: set('dl table td th') }
const openCell: Implied = { closes: set('td th'), within: set('tr table') }
const openRow: Implied = { closes: set('tr'), within: set('tbody thead tfoot table') }
const openRows: Implied = { closes: set('tbody thead tfoot'), within: set('table') }
const openOption: Implied = { closes: set('option'), within: set('select') }

const implied: ReadonlyMap<string, Implied> = new Map([
  ...[...paragraphEnders].map((tag): [string, Implied] => [tag, openParagraph]),
  ['li', openItem],
  ['dt', openTerm],
  ['dd', openTerm],
  ['td', openCell],
  ['th', openCell],
  ['tr', openRow],
  ['tbody', openRows],
  ['thead', openRows],
  ['tfoot', openRows],
  ['option', openOption],
])

/** The open element that a start tag closes without an end tag, and how far up it is looked for. */
export const impliedEnd = (tag: string): Implied | undefined => implied.get(tag)

/** An end tag of other elements does not close what lies outside of these. */
export const scopeTags = set('table td th caption html body template')
export const tableTags = set('table tbody thead tfoot tr td th caption body html template')
