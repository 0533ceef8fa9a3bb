/** Works on up to `parallel` items at once and gives the results in the order of the items. */
export async function* inOrder<Item, Result>(
  items: Iterable<Item>,
  parallel: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = []
  for (const item of items) {
    const next = work(item)
    next.catch(() => undefined)
    running.push(next)
    const first = running.length >= parallel ? running.shift() : undefined
    if (first !== undefined) yield await first
  }
  for (const rest of running) yield await rest
}
