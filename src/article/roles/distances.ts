/** Lines from each line to the nearest marked one before it, or behind it where `backwards`; at most `far`. */
export const distances = (
  marked: (i: number) => boolean,
  count: number,
  far: number,
  backwards: boolean,
): Int32Array => {
  const found = new Int32Array(count)
  let since = far
  for (let k = 0; k < count; k += 1) {
    const i = backwards ? count - 1 - k : k
    found[i] = Math.min(since, far)
    since = marked(i) ? 1 : since + 1
  }
  return found
}
