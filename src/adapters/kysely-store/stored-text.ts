/** Text for a column that is searched by: databases take neither NUL nor half a surrogate pair. */
export const columnText = (text: string): string => text.replace(/[\0\p{Cs}]/gu, '\uFFFD')

/** A value as it was kept by this program, back as what it was. */
export const keptValue = <T>(json: string): T => JSON.parse(json) as T
