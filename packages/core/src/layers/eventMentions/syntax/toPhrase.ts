import type { Chunk } from '../chunk.ts'
import { isRelation, type Tree } from './tree.ts'

const before = ['det', 'amod', 'nummod', 'compound', 'nmod', 'advmod', 'flat', 'cc:preconj', 'obl', 'goeswith']
const after = ['flat', 'fixed', 'goeswith', 'nummod', 'compound']

/** The noun phrase around a head: what stands before it within the phrase, and the rest of its name. */
export function toPhrase(tree: Tree, head: number): Chunk {
  return { kind: 'np', from: startOf(tree, head), to: endOf(tree, head), head }
}

function startOf(tree: Tree, head: number): number {
  let from = head
  const left = (tree.below[head] ?? []).filter((one) => one < head && isRelation(tree, one, before))
  for (const child of left.toReversed()) {
    const gap = tree.tokens.slice((tree.last[child] ?? child) + 1, from)
    const isJoined = gap.every(({ upos, text }) => upos === 'PUNCT' && text !== ',')
    if (!isJoined || hasCase(tree, child)) break
    from = tree.first[child] ?? child
  }
  return from
}

/** "by at least two": a preposition, not the mark of an owner, parts the word from the phrase. */
const hasCase = (tree: Tree, at: number): boolean =>
  (tree.below[at] ?? []).some(
    (one) => one < at && isRelation(tree, one, ['case']) && isRelation(tree, at, ['nmod', 'obl']),
  )

function endOf(tree: Tree, head: number): number {
  let to = head + 1
  for (const child of tree.below[head] ?? []) {
    if (child < head || !isRelation(tree, child, after) || tree.first[child] !== to) continue
    to = (tree.last[child] ?? child) + 1
  }
  return to
}
