import type { Token } from '@fogline/model'

/** A sentence's words with the words below each of them, and the first and last word of each one's part of the sentence. */
export interface Tree {
  readonly tokens: readonly Token[]
  readonly below: readonly (readonly number[])[]
  readonly first: readonly number[]
  readonly last: readonly number[]
}

/** Turns heads into lists of what stands below each word. */
export function toTree(tokens: readonly Token[]): Tree {
  const below = tokens.map((): number[] => [])
  const first = tokens.map((_, at) => at)
  const last = tokens.map((_, at) => at)
  tokens.forEach(({ head }, at) => {
    if (head !== null) below[head]?.push(at)
    for (const above of headsAbove(tokens, at)) {
      first[above] = Math.min(first[above] ?? at, at)
      last[above] = Math.max(last[above] ?? at, at)
    }
  })
  return { tokens, below, first, last }
}

function headsAbove(tokens: readonly Token[], at: number): readonly number[] {
  const found: number[] = []
  for (let head = tokens[at]?.head ?? null; head !== null; head = tokens[head]?.head ?? null) {
    if (found.includes(head)) break
    found.push(head)
  }
  return found
}

/** Does a word stand in that relation to its head? "nsubj" takes "nsubj:pass" too, "nsubj:pass" only itself. */
export function isRelation({ tokens }: Tree, at: number, names: readonly string[]): boolean {
  const relation = tokens[at]?.relation ?? ''
  return names.some((name) => relation === name || relation.startsWith(`${name}:`))
}

/** The words right below one that stand in one of those relations, in the order of the text. */
export function childrenOf(tree: Tree, at: number, names: readonly string[]): readonly number[] {
  return (tree.below[at] ?? []).filter((child) => isRelation(tree, child, names))
}

/** A word and all that is coordinated with it as a noun: "A, B and C". */
export function withConjuncts(tree: Tree, at: number): readonly number[] {
  return [
    at,
    ...childrenOf(tree, at, ['conj'])
      .filter((one) => isNominal(tree, one))
      .flatMap((one) => withConjuncts(tree, one)),
  ]
}

/** Is this word of a kind that heads a noun phrase? */
export function isNominal({ tokens }: Tree, at: number): boolean {
  return ['NOUN', 'PROPN', 'PRON', 'NUM', 'SYM', 'X', 'DET', 'ADJ'].includes(tokens[at]?.upos ?? '')
}

/** The head of a word, if it has one. */
export const headOf = ({ tokens }: Tree, at: number): number | null => tokens[at]?.head ?? null

/** The lemma of a word; empty past the sentence's ends. */
export const lemmaAt = ({ tokens }: Tree, at: number): string => tokens[at]?.lemma ?? ''
