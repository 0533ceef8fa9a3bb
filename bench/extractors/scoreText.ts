/** What one page scores: precision and recall of its shingles of four words, and whether all its words are right. */
export interface TextScore {
  readonly precision: number
  readonly recall: number
  readonly exact: boolean
}

/** As scrapinghub/article-extraction-benchmark defines it: a token is a run of word characters, counts of shingles are clipped. */
export function scoreText(truth: string, found: string): TextScore {
  const [wanted, got] = [toTokens(truth), toTokens(found)]
  const [theirs, ours] = [toShingles(wanted), toShingles(got)]
  let right = 0
  for (const [shingle, count] of ours) right += Math.min(count, theirs.get(shingle) ?? 0)
  const [extra, missed] = [sizeOf(ours) - right, sizeOf(theirs) - right]
  return {
    precision: extra + right === 0 ? 0 : right / (extra + right),
    recall: missed + right === 0 ? 0 : right / (missed + right),
    exact: wanted.join(' ') === got.join(' '),
  }
}

function toTokens(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? []
}

function toShingles(tokens: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (let at = 0; at < Math.max(1, tokens.length - 3); at++) {
    const shingle = tokens.slice(at, at + 4).join(' ')
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}

function sizeOf(shingles: ReadonlyMap<string, number>): number {
  return [...shingles.values()].reduce((sum, count) => sum + count, 0)
}
