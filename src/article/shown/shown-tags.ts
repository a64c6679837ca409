const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** The elements of an archived page that are shown: such as give text its order and nothing else. All others are left out. */
export const shownTags = set(
  'address article aside b bdi bdo blockquote caption cite code col colgroup dd del dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header i ins kbd li main nav ol p pre q rp rt ruby s samp section small strong sub sup table tbody td tfoot th thead time tr u ul var',
)

/** Those of the shown elements that hold nothing. */
export const shownVoidTags = set('br hr wbr')

/** Elements that are left out with all that is in them: what runs, what is loaded, what is drawn, what is filled in. */
export const droppedTags = set(
  'applet audio base button canvas datalist embed frame frameset iframe input link map math meta noembed noframes noscript object optgroup option param portal script select slot source style svg template textarea title track video',
)

/** The one kind of value that each attribute may have; attributes that are not here are left out. */
export const shownAttributes: ReadonlyMap<string, RegExp> = new Map([
  ['lang', /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/iu],
  ['dir', /^(?:ltr|rtl|auto)$/iu],
  ['colspan', /^\d{1,3}$/u],
  ['rowspan', /^\d{1,3}$/u],
])
