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

const patterns: Readonly<Record<Cue, RegExp>> = {
  content:
    /article|(?:^|[^a-z])(?:post|story|entry|news|text|main|page)(?:[^a-z]|$)|content|body|prose|rich-?text|paragraph|copy(?!right)|honbun|kiji/iu,
  title: /title|headline|heading|(?:^|[^a-z])hed(?:[^a-z]|$)|midashi|ttl/iu,
  lead: /lead(?!er|ing)|lede|summary|standfirst|(?:^|[^a-z])(?:intro|dek|sub-?title|sub-?headline|excerpt|teaser-?text|deck|abstract|chapo|chapeau|vorspann|bajada|sommario|kicker-?text|perex|description|synopsis)(?:[^a-z]|$)/iu,
  caption:
    /caption|credit|(?:^|[^a-z])(?:cap|legend|copyright|photo-?(?:text|desc)|img-?(?:desc|text)|info-?(?:text|description)|bildunterschrift|bildtext|bu|epigrafe|pie|didascalia|legende|leyenda|zdjecie)(?:[^a-z]|$)|(?:image|img|photo|picture|figure|media|slide)-?(?:info-?)?(?:desc|text|title|legend|label)/iu,
  byline:
    /author|byline|writer|(?:^|[^a-z])(?:by|autor|auteur|credits?|journalist|reporter|contributor|signature|firma|redakt\w+)(?:[^a-z]|$)/iu,
  date: /date|time(?!line|r)|publish|(?:^|[^a-z])(?:posted|updated|datum|fecha|stamp)(?:[^a-z]|$)/iu,
  section:
    /categor|section-?(?:name|label|title)|kicker|eyebrow|rubric|ressort|breadcrumb|topline|dachzeile|overline|(?:^|[^a-z])(?:cat|roofline|topic-?label)(?:[^a-z]|$)/iu,
  keywords:
    /(?:^|[^a-z])(?:tags?|keywords?|kw|topics|hashtags?|tag-?(?:list|cloud|links)|taglist|schlagw\w+)(?:[^a-z]|$)|post-?tag|article-?tag/iu,
  related:
    /relat|recommend|similar|popular|trending|most-?(?:read|viewed|popular|shared|recent)|more-?(?:from|news|stories|on|articles|in)|read-?(?:more|also|next)|also-?read|(?:^|[^a-z])(?:next|prev|previous|latest|recirc\w*|rel|rank(?:ing)?|topics|teaser\w*|linklist|see-?also|up-?next|further|osusume|kanren|outbrain|taboola)(?:[^a-z]|$)|recirc|taboola|outbrain|teaser/iu,
  navigation:
    /(?:^|[^a-z])(?:nav|navi|menu|g?nav|navbar|toolbar|topbar|sitemap|skip|pagination|pager|breadcrumbs?|tabs?)(?:[^a-z]|$)|navigation|menu/iu,
  footer: /footer|foot(?:[^a-z]|$)|copyright|colophon|imprint|legal|(?:page|site)-?bottom/iu,
  share:
    /shar(?:e|ing)|social|(?:^|[^a-z])(?:sns|follow|facebook|twitter|whatsapp|bookmark|print|toolbox|addthis)(?:[^a-z]|$)/iu,
  comment: /comment|disqus|discussion|respond|reply|kommentar|forum/iu,
  promotion:
    /(?:^|[^a-z])(?:ads?|adv|advert\w*|sponsor\w*|promo\w*|banner|dfp|gpt|commercial|affiliate|shop|product|deal|offer|anzeige|werbung|pr)(?:[^a-z]|$)|advert|sponsor|promo/iu,
  notice:
    /newsletter|subscri|signup|sign-?up|cookie|consent|gdpr|modal|popup|overlay|register|login|donat|membership|disclaimer|(?:^|[^a-z])(?:alert|notice|cta|abo)(?:[^a-z]|$)/iu,
  list: /(?:^|[^a-z])(?:list|items?|card|cards|grid|feed|stream|carousel|slider|gallery|swiper|tile|box)(?:[^a-z]|$)|list|card|carousel|gallery/iu,
  media:
    /(?:^|[^a-z])(?:image|img|photo|picture|figure|media|video|player|thumb\w*|lightbox|audio)(?:[^a-z]|$)|figure|image|photo|video/iu,
  embed:
    /embed|tweet|instagram|iframe|youtube|(?:^|[^a-z])(?:quote|pullquote|blockquote|infobox|factbox|box-?out|callout|fact)(?:[^a-z]|$)/iu,
  widget:
    /widget|sidebar|side-?(?:bar|col|content)|(?:^|[^a-z])(?:aside|side|secondary|rail|complementary|right|left|extra|meta|info|tool\w*)(?:[^a-z]|$)/iu,
  box: /(?:^|[^a-z])(?:box|kasten|faktaboks|faktaruta|encadre|despiece|highlights?|key-?points|takeaways|toc|glossary)(?:[^a-z]|$)|(?:fact|info|text|side|call-?out|pull|summary)-?(?:box|frame|quote)|expandable|collaps|accordion|table-?of-?contents|key-?takeaways/iu,
  wall: /paywall|premium|(?:^|[^a-z])(?:piano|regwall|metered|wall|plus-?only|locked|teaser-?wall|abo-?wall)(?:[^a-z]|$)/iu,
  outlet: /(?:^|[^a-z])(?:source|outlet|publisher|provider|brand|logo|site-?name|media-?name)(?:[^a-z]|$)/iu,
}

const camel = /([a-z0-9])([A-Z])/gu

/** The cues in an element's names, one bit each, in the order of `cues`. */
export const cueMask = (names: string): number => {
  if (names === '') return 0
  const separated = names.slice(0, 400).replace(camel, '$1-$2')
  return cues.reduce((mask, cue, bit) => (patterns[cue].test(separated) ? mask | (1 << bit) : mask), 0)
}

export const hasCue = (mask: number, cue: Cue): boolean => (mask & (1 << cues.indexOf(cue))) !== 0
