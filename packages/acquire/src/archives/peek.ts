/** What a stream may still give after its first bytes: more of them, or the error that it broke with. */
type Rest = AsyncIterator<Uint8Array> | { readonly error: unknown }

/**
 * The first bytes of a stream, at least `count` where it holds so many, and the whole stream from its beginning. A stream that breaks
 * within its first bytes breaks for the reader of the whole, after those bytes.
 */
export async function peek(
  bytes: AsyncIterable<Uint8Array>,
  count: number,
): Promise<{ readonly head: Uint8Array; readonly whole: AsyncIterable<Uint8Array> }> {
  const source = bytes[Symbol.asyncIterator]()
  const first: Uint8Array[] = []
  let length = 0
  let rest: Rest = source
  while (length < count && rest === source) {
    try {
      const next = await source.next()
      if (next.done === true) break
      first.push(next.value)
      length += next.value.length
    } catch (error) {
      if (length === 0) throw error
      rest = { error }
    }
  }
  return { head: new Uint8Array(Buffer.concat(first)), whole: chain(first, rest) }
}

async function* chain(first: Uint8Array[], rest: Rest): AsyncGenerator<Uint8Array> {
  try {
    for (let chunk = first.shift(); chunk !== undefined; chunk = first.shift()) yield chunk
    if ('error' in rest) throw rest.error
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value
  } finally {
    if ('next' in rest) await rest.return?.()
  }
}
