/** Turns UTF-16 positions of `text` into Unicode code points, which is what the export counts in. */
export function codePoints(text: string): (position: number) => number {
  const pairs: number[] = []
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit >= 0xd800 && unit <= 0xdbff) pairs.push(index)
  }
  return (position) => position - countBelow(pairs, position)
}

/** How many of the sorted numbers are below `limit`. */
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < limit) low = middle + 1
    else high = middle
  }
  return low
}
