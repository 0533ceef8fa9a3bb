const replacement = '�'

/**
 * JSON that `jsonb` takes: it refuses the character zero and half surrogate pairs, which pages do contain. Each becomes one
 * replacement character, so that no position moves.
 */
export function toJsonb(value: unknown): string {
  return JSON.stringify(value).replace(/\\(?:u(0000|d[89a-f][0-9a-f]{2})|.)/g, (escape: string, bad?: string) =>
    bad === undefined ? escape : replacement,
  )
}

const chunkLength = 4_000_000

/** JSON arrays of a size that one statement carries well. */
export function toJsonbChunks(values: readonly unknown[]): readonly string[] {
  return joinChunks(values.map(toJsonb))
}

/** The same of values that are JSON already. */
export function joinChunks(jsons: readonly string[]): readonly string[] {
  const chunks: string[][] = []
  let length = chunkLength
  for (const json of jsons) {
    if (length + json.length > chunkLength) {
      chunks.push([])
      length = 0
    }
    chunks.at(-1)?.push(json)
    length += json.length
  }
  return chunks.map((chunk) => `[${chunk.join(',')}]`)
}
