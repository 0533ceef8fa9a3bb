import type { Article, Evidence } from '@fogline/model'

interface Word {
  readonly start: number
  readonly end: number
  readonly word: string
}

/** Fewer words in a row than this show nothing. */
const fewest = 8

/** So many are enough to see it; a reprint shares all of its words. */
const most = 40

/** The longest run of words in a row that the bodies of two articles share, as it begins in each; empty where it is a short one. */
export function sharedPassage(a: Article, b: Article): readonly Evidence[] {
  const [left, right] = [toWordsInPlace(a), toWordsInPlace(b)]
  const places = new Map<string, number[]>()
  for (const [at, key] of keysOf(right)) places.set(key, [...(places.get(key) ?? []), at])
  let best = { from: 0, to: 0, length: 0 }
  for (const [from, key] of keysOf(left)) {
    for (const to of places.get(key) ?? []) {
      if (left[from - 1]?.word === right[to - 1]?.word && from > 0 && to > 0) continue
      const length = runOf(left, right, { from, to })
      if (length > best.length) best = { from, to, length }
    }
  }
  if (best.length < fewest) return []
  const length = Math.min(best.length, most)
  return [passage(a, left.slice(best.from, best.from + length)), passage(b, right.slice(best.to, best.to + length))]
}

/** Runs of four words with where they begin: what a shared passage is looked up by. */
function keysOf(words: readonly Word[]): readonly (readonly [number, string])[] {
  return words.slice(3).map(
    (_, at) =>
      [
        at,
        words
          .slice(at, at + 4)
          .map(({ word }) => word)
          .join(' '),
      ] as const,
  )
}

function runOf(
  left: readonly Word[],
  right: readonly Word[],
  { from, to }: { readonly from: number; readonly to: number },
): number {
  let length = 0
  while (left[from + length] !== undefined && left[from + length]?.word === right[to + length]?.word) length++
  return length
}

function toWordsInPlace({ text, bodyStart }: Article): readonly Word[] {
  return [...text.slice(bodyStart).matchAll(/[\p{L}\p{N}]+/gu)].map(({ index, 0: word }) => ({
    start: bodyStart + index,
    end: bodyStart + index + word.length,
    word: word.toLowerCase(),
  }))
}

function passage({ id, text }: Article, words: readonly Word[]): Evidence {
  const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0]
  return { article: id, start, end, text: text.slice(start, end) }
}
