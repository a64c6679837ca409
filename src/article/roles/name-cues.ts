import { NameMatcher } from './name-matcher.ts'

/** What class names, ids and roles of HTML elements hint at. */
export const cues = [
  'content',
  'title',
  'lead',
  'caption',
  'byline',
  'date',
  'section',
  'keywords',
  'related',
  'navigation',
  'footer',
  'share',
  'comment',
  'promotion',
  'notice',
  'list',
  'media',
  'embed',
  'widget',
  'outlet',
  'box',
  'wall',
] as const
export type Cue = (typeof cues)[number]

const products = (...parts: readonly (readonly string[])[]): string =>
  parts.reduce((before, next) => before.flatMap((one) => next.map((other) => `${one}-${other}`))).join(' ')

const picture = ['image', 'img', 'photo', 'picture', 'figure', 'media', 'slide']
const pictureText = ['desc', 'text', 'title', 'legend', 'label']

/** What hints at what, in the notation of `NameMatcher`. */
const entries: Readonly<Record<Cue, string>> = {
  content: `article content body prose rich-text paragraph copy !copyright honbun kiji
    |post| |story| |entry| |news| |text| |main| |page|`,
  title: 'title headline heading |hed| midashi ttl',
  lead: `lead !leader !leading lede summary standfirst |intro| |dek| |sub-title| |sub-headline| |excerpt|
    |teaser-text| |deck| |abstract| |chapo| |chapeau| |vorspann| |bajada| |sommario| |kicker-text| |perex|
    |description| |synopsis|`,
  caption: `caption credit |cap| |legend| |copyright| |photo-text| |photo-desc| |img-desc| |img-text| |info-text|
    |info-description| |bildunterschrift| |bildtext| |bu| |epigrafe| |pie| |didascalia| |legende| |leyenda|
    |zdjecie| ${products(picture, pictureText)} ${products(picture, ['info'], pictureText)}`,
  byline: `author byline writer |by| |autor| |auteur| |credit| |credits| |journalist| |reporter| |contributor|
    |signature| |firma| |redakt`,
  date: 'date time !timeline !timer publish |posted| |updated| |datum| |fecha| |stamp|',
  section: `categor section-name section-label section-title kicker eyebrow rubric ressort breadcrumb topline
    dachzeile overline |cat| |roofline| |topic-label|`,
  keywords: `|tag| |tags| |keyword| |keywords| |kw| |topics| |hashtag| |hashtags| |tag-list| |tag-cloud| |tag-links|
    |schlagw post-tag article-tag`,
  related: `relat recommend similar popular trending
    ${products(['most'], ['read', 'viewed', 'popular', 'shared', 'recent'])}
    ${products(['more'], ['from', 'news', 'stories', 'on', 'articles', 'in'])}
    ${products(['read'], ['more', 'also', 'next'])} also-read |next| |prev| |previous| |latest| |rel| |rank|
    |ranking| |topics| |linklist| |see-also| |up-next| |further| |osusume| |kanren| recirc taboola outbrain teaser`,
  navigation: `|nav| |navi| |gnav| |navbar| |toolbar| |topbar| |sitemap| |skip| |pagination| |pager| |breadcrumb|
    |breadcrumbs| |tab| |tabs| navigation menu`,
  footer: 'footer foot| copyright colophon imprint legal page-bottom site-bottom',
  share: `share sharing social |sns| |follow| |facebook| |twitter| |whatsapp| |bookmark| |print| |toolbox|
    |addthis|`,
  comment: 'comment disqus discussion respond reply kommentar forum',
  promotion: `|ad| |ads| |adv| |banner| |dfp| |gpt| |commercial| |affiliate| |shop| |product| |deal| |offer|
    |anzeige| |werbung| |pr| advert sponsor promo`,
  notice: `newsletter subscri signup sign-up cookie consent gdpr modal popup overlay register login donat
    membership disclaimer |alert| |notice| |cta| |abo|`,
  list: '|item| |items| |grid| |feed| |stream| |slider| |swiper| |tile| |box| list card carousel gallery',
  media: '|img| |picture| |media| |player| |thumb |lightbox| |audio| figure image photo video',
  embed: `embed tweet instagram iframe youtube |quote| |pullquote| |blockquote| |infobox| |factbox| |box-out|
    |callout| |fact|`,
  widget: `widget sidebar side-bar side-col side-content |aside| |side| |secondary| |rail| |complementary|
    |right| |left| |extra| |meta| |info| |tool`,
  outlet: '|source| |outlet| |publisher| |provider| |brand| |logo| |site-name| |media-name|',
  box: `|box| |kasten| |faktaboks| |faktaruta| |encadre| |despiece| |highlight| |highlights| |key-points|
    |takeaways| |toc| |glossary| expandable collaps accordion table-of-contents key-takeaways
    ${products(['fact', 'info', 'text', 'side', 'call-out', 'pull', 'summary'], ['box', 'frame', 'quote'])}`,
  wall: `paywall premium |piano| |regwall| |metered| |wall| |plus-only| |locked| |teaser-wall| |abo-wall|`,
}

const bits: ReadonlyMap<Cue, number> = new Map(cues.map((cue, bit) => [cue, 1 << bit]))
const matcher = new NameMatcher(cues.map((cue, bit) => [entries[cue], 1 << bit]))

const camel = /([a-z0-9])([A-Z])/gu

/** No honest name is longer. */
const longest = 400

/** The cues in an element's names, one bit each, in the order of `cues`. */
export const cueMask = (names: string): number =>
  names === '' ? 0 : matcher.find(names.slice(0, longest).replace(camel, '$1-$2').toLowerCase())

export const hasCue = (mask: number, cue: Cue): boolean => (mask & (bits.get(cue) ?? 0)) !== 0
