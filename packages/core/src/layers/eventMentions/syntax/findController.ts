import { isPassive } from './toVerbGroup.ts'
import { childrenOf, isRelation, lemmaAt, type Tree } from './tree.ts'

const blaming = new Set(
  'accuse suspect convict charge blame acquit condemn criticise criticize denounce accused prosecute punish indict'.split(
    ' ',
  ),
)
const bearing = new Set(['face', 'suffer', 'repel', 'endure', 'withstand', 'experience', 'see', 'report', 'condemn'])
const ownPromise = new Set('promise pledge vow threaten offer swear use launch hold make take have need get'.split(' '))

/** Whose deed an infinitive, a participle or a gerund is, where it is not that of the subject above: "urged Y to stop", "accused Y of shelling". */
export function controllerOf(tree: Tree, verb: number, head: number): readonly number[] {
  const lemma = lemmaAt(tree, head)
  if (isPassive(tree, head)) return []
  const objects = childrenOf(tree, head, ['obj', 'iobj']).filter((one) => one < verb)
  if (isGerund(tree, verb)) {
    const marks = childrenOf(tree, verb, ['mark', 'case']).map((one) => lemmaAt(tree, one))
    if (blaming.has(lemma) && marks.some((mark) => ['of', 'for', 'with'].includes(mark))) return objects
    if (marks.includes('from')) return objects
    return bearing.has(lemma) && marks.length === 0 ? objects : []
  }
  if (!isRelation(tree, verb, ['xcomp', 'advcl', 'ccomp']) || !isInfinitive(tree, verb) || ownPromise.has(lemma))
    return []
  return isRelation(tree, verb, ['advcl']) && !asking.has(lemma) ? [] : [...objects, ...calledOn(tree, head)]
}

const asking = new Set(
  'urge ask press force order tell call allow help want permit authorise authorize lead push pressure appeal'.split(
    ' ',
  ),
)

/** "called on Y to stop", "appealed to Y to stop" */
const calledOn = (tree: Tree, head: number): readonly number[] =>
  !asking.has(lemmaAt(tree, head))
    ? []
    : childrenOf(tree, head, ['obl']).filter((one) =>
        childrenOf(tree, one, ['case']).some((mark) => ['on', 'upon', 'to', 'for'].includes(lemmaAt(tree, mark))),
      )

const isGerund = (tree: Tree, verb: number): boolean => (tree.tokens[verb]?.text ?? '').endsWith('ing')

const isInfinitive = (tree: Tree, verb: number): boolean =>
  childrenOf(tree, verb, ['mark']).some((one) => lemmaAt(tree, one) === 'to') ||
  tree.tokens[verb]?.features.VerbForm === 'Inf'
