import type { SentenceView } from '../sentenceView.ts'
import type { Range } from './finiteClause.ts'
import { remember } from './remember.ts'

/** The words that hang on each word of the sentence, in order. */
export const dependentsOf = remember((view: SentenceView): readonly (readonly number[])[] => {
  const dependents = view.tokens.map((): number[] => [])
  view.tokens.forEach(({ head }, index) => {
    if (head !== null) dependents[head]?.push(index)
  })
  return dependents
})

/** The first word that hangs on `index` by the relation. */
export function dependentBy(view: SentenceView, index: number, relation: RegExp): number | null {
  return dependentsOf(view)[index]?.find((each) => relation.test(view.tokens[each]?.relation ?? '')) ?? null
}

/** From the first to the last word of the tree below `index`, without what hangs on its top by a relation of `without`. */
export function subtreeOf(view: SentenceView, index: number, without: RegExp): Range {
  let { from, to } = { from: index, to: index + 1 }
  for (const each of dependentsOf(view)[index] ?? []) {
    if (without.test(view.tokens[each]?.relation ?? '')) continue
    const below = subtreeOf(view, each, /^$/)
    from = Math.min(from, below.from)
    to = Math.max(to, below.to)
  }
  return { from, to }
}
