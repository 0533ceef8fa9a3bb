/** Works on up to `limit` items at a time and gives the results in the order of the items; those begun are given even where no further item can be had. */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  limit: number,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = []
  try {
    for await (const item of items) {
      const result = work(item)
      // What fails is thrown when its turn comes, not while others are waited for.
      result.catch(() => undefined)
      running.push(result)
      if (running.length >= limit) yield* running.splice(0, 1)
    }
  } finally {
    yield* running
  }
}
