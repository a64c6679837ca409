export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]
const isTheme = (text: string | null): text is Theme => themes.some((one) => one === text)

const key = 'tidewaiter.theme'

/** The colours that were chosen in this browser; those of the system where nobody chose. */
export const keptTheme = (): Theme => {
  const kept = localStorage.getItem(key)
  return isTheme(kept) ? kept : 'system'
}

/** Shows the page in these colours from now on. */
export const applyTheme = (theme: Theme): void => {
  localStorage.setItem(key, theme)
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}
