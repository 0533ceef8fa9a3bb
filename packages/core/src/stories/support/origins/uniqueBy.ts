/** One of each key: the last in the place of the first. */
export function uniqueBy<Item>(items: readonly Item[], toKey: (item: Item) => string): readonly Item[] {
  return [...new Map(items.map((item) => [toKey(item), item])).values()]
}

/** In the order of their keys. */
export function sortBy<Item>(items: readonly Item[], toKey: (item: Item) => string): readonly Item[] {
  return items
    .map((item) => [toKey(item), item] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, item]) => item)
}
