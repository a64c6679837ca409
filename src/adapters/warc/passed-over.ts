/** What an archive holds that is no page, by what it is called, with how often. */
export type PassedOverCount = {
  readonly add: (what: string) => void
  /** `2 pictures, 1 answer with status 404`; '' where nothing was passed over. */
  readonly words: () => string
}

const plural = (what: string): string =>
  /^answer /u.test(what) ? what.replace('answer', 'answers') : what.endsWith('y') ? what : `${what}s`

export const passedOverCount = (): PassedOverCount => {
  const counts = new Map<string, number>()
  return {
    add: (what) => counts.set(what, (counts.get(what) ?? 0) + 1),
    words: () =>
      [...counts].map(([what, count]) => `${count} ${count === 1 ? what : plural(what)}`).join(', '),
  }
}

const kinds: ReadonlyMap<string, string> = new Map([
  ['image', 'picture'],
  ['video', 'video'],
  ['audio', 'sound file'],
  ['font', 'font'],
])

/** What a person calls a media type that is no page. */
export const nameOfType = (mediaType: string): string => {
  if (/css/u.test(mediaType)) return 'style sheet'
  if (/javascript|ecmascript/u.test(mediaType)) return 'script'
  if (/(?:rss|atom|rdf|feed)\b/u.test(mediaType)) return 'feed'
  return kinds.get(mediaType.split('/')[0] ?? '') ?? 'other file'
}
