const htmlTypes = new Set(['text/html', 'application/xhtml+xml'])

const opening =
  /^\s*(?:<!--(?:(?!-->)[\s\S])*-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype\s+html|html|head|body|meta|title|script|div|p|h1|article|main|table)\b/iu
const tags = /<\/?(?:p|div|span|a|br|li|h[1-6]|td|html|body|article|section)\b[^<>]{0,500}>/giu

const sampled = 1_000_000

/** Whether a document is HTML: by its media type, its first tag, or by holding more than a few tags. */
export const isHtml = (text: string, mediaType: string | null): boolean => {
  if (mediaType !== null && htmlTypes.has(mediaType)) return true
  const head = text.slice(0, sampled)
  if (opening.test(head)) return true
  if (mediaType === 'text/plain') return false
  return (head.match(tags)?.length ?? 0) >= 6
}
