import { decodeTree } from './decodeTree.ts'

/** Candidate heads of a window's words: root first, then the best, counted from 1 in the window. */
export interface Arcs {
  readonly heads: Int32Array
  readonly scores: Float32Array
  readonly relations: Int32Array
  readonly options: number
}

/** A sentence as words of its window. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** No relation's number: nothing was said of the arc, which stands only so that there is a tree. */
const unknown = 255

/** Heads (0 for the root, n for the sentence's n-th word) and relations of one sentence's best tree. */
export function readTree(arcs: Arcs, { from, to }: Range): readonly (readonly [head: number, relation: number])[] {
  const candidates = Array.from({ length: to - from }, (_, word) => candidatesOf(arcs, { from, to }, word))
  return decodeTree(candidates).map((head, word) => [
    head,
    candidates[word]?.find((option) => option.head === head)?.relation ?? unknown,
  ])
}

function candidatesOf({ heads, scores, relations, options }: Arcs, { from, to }: Range, word: number) {
  const found: { readonly head: number; readonly score: number; readonly relation: number }[] = []
  for (let option = 0; option < options; option += 1) {
    const at = (from + word) * options + option
    const inWindow = heads[at] ?? 0
    const head = inWindow === 0 ? 0 : inWindow - from
    const isInside = head >= 0 && head <= to - from && (head > 0 || inWindow === 0)
    if (isInside && head !== word + 1) found.push({ head, score: scores[at] ?? 0, relation: relations[at] ?? 0 })
  }
  return found
}
