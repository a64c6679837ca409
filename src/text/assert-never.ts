/** Ends a `switch` over a union: the compiler complains here when a member is not handled. */
export const assertNever = (value: never): never => {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`)
}
