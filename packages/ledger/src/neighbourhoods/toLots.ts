/** Things in their order, in lots of a size that are worked on together; one that is too large by itself is a lot of its own. */
export function toLots<Item>(
  items: readonly Item[],
  sizeOf: (item: Item) => number,
  most: number,
): readonly (readonly Item[])[] {
  const lots: Item[][] = []
  let size = most
  for (const item of items) {
    if (size + sizeOf(item) > most) {
      lots.push([])
      size = 0
    }
    lots.at(-1)?.push(item)
    size += sizeOf(item)
  }
  return lots
}
