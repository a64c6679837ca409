/** Names that Windows keeps for devices, with any ending. */
const device = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\.|$)/iu

const longest = 80

/**
 * A name for a file that is made of what a person wrote: letters, digits and hyphens of any script, no path, no hidden file, no
 * device, with an ending of our own.
 */
export const fileName = (title: string, ending: string): string => {
  const plain = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
  const cut = [...plain].slice(0, longest).join('').replace(/-+$/u, '')
  const name = cut === '' ? 'export' : device.test(cut) ? `case-${cut}` : cut
  return `${name}.${ending}`
}

/** Whether a name that came from elsewhere is that of a file in one folder: no path, no device, nothing hidden in it. */
export const isPlainName = (name: string): boolean =>
  /^[^\s./\\:*?"<>|\0-\x1f][^/\\:*?"<>|\0-\x1f]{0,254}$/u.test(name) &&
  !/[. ]$/u.test(name) &&
  !device.test(name)

/** The file's name as a header of an answer: in ASCII for old programs, and whole (RFC 6266, RFC 8187). */
export const attachment = (name: string): string => {
  const ascii = name.replace(/[^\x20-\x7e]+/gu, '_').replace(/["\\%]/gu, '_')
  const whole = encodeURIComponent(name).replace(
    /['()*]/gu,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${ascii}"; filename*=UTF-8''${whole}`
}
