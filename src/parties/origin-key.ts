/**
 * Keys of origins, as `originFinder` makes them: a state `KP`, its institution `KP/defence-ministry`, those of its people whom
 * nobody names `KP/unnamed`, a body `org:united-nations/un-security-council/un-1718-committee#register` below those that it is
 * part of, an outlet `outlet:reuters`, a person `person:…`.
 */

const register = '#register'

export const registerKey = (key: string): string => `${key}${register}`

/** Whether it is a body that publishes what states declare to it. */
export const isRegister = (key: string): boolean => key.endsWith(register)

export const isOutletKey = (key: string): boolean => key.startsWith('outlet:')

/** Whether an origin is a part of a larger one: a ministry of its state, a committee of its council. People whom nobody names are of no certain part. */
export const isPartOf = (key: string, whole: string): boolean =>
  key.startsWith(`${whole}/`) && !key.endsWith('/unnamed')

/** The state that an origin speaks for; null where it is none. */
export const stateOfKey = (key: string): string | null => /^([A-Z]{2})(?:\/|$)/u.exec(key)?.[1] ?? null
