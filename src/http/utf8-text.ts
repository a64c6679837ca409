import { RequestProblem } from './problem-answer.ts'

/** The text of a table that was sent; throws `RequestProblem` for what is no UTF-8. */
export const utf8Text = (bytes: ArrayBuffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    if (cause instanceof TypeError) throw new RequestProblem(400, 'It is no text in UTF-8; save it as UTF-8.')
    throw cause
  }
}
