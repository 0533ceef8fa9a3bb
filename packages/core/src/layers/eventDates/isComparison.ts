import type { TimeExpression } from '@fogline/model'
import { childrenOf, headOf, type Tree } from '../eventMentions/syntax/tree.ts'

/** "the largest conference in the past decade", "the third strike since May": the time says among what something is counted, not when it was. */
export function isComparison(tree: Tree, time: TimeExpression, head: number): boolean {
  if (time.value?.includes('/') !== true) return false
  const noun = headOf(tree, head)
  return [noun, noun === null ? null : headOf(tree, noun)].some(
    (one) =>
      one !== null &&
      childrenOf(tree, one, ['amod', 'nummod']).some((word) => {
        const { Degree, NumType } = tree.tokens[word]?.features ?? {}
        return Degree === 'Sup' || NumType === 'Ord' || /^\d+(?:st|nd|rd|th)$/.test(tree.tokens[word]?.text ?? '')
      }),
  )
}
