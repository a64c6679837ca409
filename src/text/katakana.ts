const katakana = /[\u30a1-\u30fa\u30fc]/u

/** Whether a match begins inside a run of katakana: コメ is not in メコメ. */
export const beginsInsideKatakana = (text: string, start: number): boolean =>
  katakana.test(text.charAt(start)) && start > 0 && katakana.test(text.charAt(start - 1))

/** Whether a match ends inside a run of katakana: ガス is not in ガスコンロ. */
export const endsInsideKatakana = (text: string, end: number): boolean =>
  katakana.test(text.charAt(end - 1)) && end < text.length && katakana.test(text.charAt(end))
