/** The languages in which the program speaks to its readers in the browser and in what they take away. */
export const languages = ['en', 'ja'] as const
export type Language = (typeof languages)[number]
export const isLanguage = (text: string | null): text is Language => languages.some((one) => one === text)
