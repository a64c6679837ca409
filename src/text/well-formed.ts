const halves = /\p{Surrogate}/gu

/** A text without halves of characters, which escapes such as `\ud800` can write and UTF-8 cannot keep. */
export const wellFormed = (text: string): string => text.replace(halves, '\ufffd')
