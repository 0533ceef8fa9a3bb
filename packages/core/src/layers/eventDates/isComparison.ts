import type { TimeExpression } from '@fogline/model'
import { childrenOf, headOf, type Tree } from '../eventMentions/syntax/tree.ts'

/** "the largest conference in the past decade", "the third strike since May": the time says among what something is counted, not when it was. */
export function isComparison(tree: Tree, time: TimeExpression, head: number): boolean {
  if (time.value?.includes('/') !== true) return false
  if (time.value.endsWith('/..') && isRanked(tree, head)) return true
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

const ranks = /^(?:first|second|third|last|only|most|least|fewest|[a-z]{3,}est|\d+(?:st|nd|rd|th))$/i

/** "met for the first time since autumn", "the most since May": a rank in the words before. */
function isRanked({ tokens }: Tree, head: number): boolean {
  const before = tokens.slice(Math.max(0, head - 8), head)
  const from = before.findLastIndex(({ text }) => /^[,;:]$/.test(text)) + 1
  return before.slice(from).some(({ text }) => ranks.test(text))
}
