type Given<T> = { [K in keyof T]: Exclude<T[K], undefined> }

/** An object without the fields that nobody gave. */
export const given = <T extends object>(fields: T): Partial<Given<T>> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Given<T>>
