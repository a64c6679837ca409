import { htmlPage } from '../page/html-page.ts'

/** The text of a metadata value, which may hold entities and tags. */
export const plainText = (value: string): string =>
  /[&<]/u.test(value)
    ? htmlPage(value)
        .lines.map((line) => line.text)
        .join('\n')
    : value.replace(/[\s\u00a0]+/gu, ' ').trim()
