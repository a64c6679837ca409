const isAddress = (text: string): boolean => /^https?:\/\//iu.test(text)

/** An address without the name and the password that it may carry; null for anything that is none. */
export const webAddress = (text: string | null): string | null => {
  if (text === null || !isAddress(text) || !URL.canParse(text)) return null
  const address = new URL(text)
  // An address with line ends or blanks in it is read by browsers as one without; it is written as they read it.
  if (/[\s\0-\x1f]/u.test(text)) return webAddress(address.href)
  if (address.username === '' && address.password === '') return text
  address.username = ''
  address.password = ''
  return address.href
}

const lastPart = (path: string): string => path.replace(/[\\/]+$/u, '').replace(/^.*[\\/]/su, '') || 'file'

/**
 * What a source is called before strangers: a file by its name and never by its path, a page of an archive by the archive's name
 * and its own address.
 */
export const sourceName = (source: string): string => {
  const inArchive = /^(.*?)#(https?:\/\/.*)$/isu.exec(source)
  if (isAddress(source)) return webAddress(source) ?? 'address'
  if (inArchive === null) return lastPart(source)
  const [, archive = '', address = ''] = inArchive
  return `${lastPart(archive)}#${webAddress(address) ?? 'address'}`
}
