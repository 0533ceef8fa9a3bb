import { childrenOf, headOf, isRelation, lemmaAt, type Tree } from '../eventMentions/syntax/tree.ts'
import { happening, lightVerbs } from './lightVerbs.ts'
import { tellingOf } from './tellingOf.ts'

/**
 * A predicate and the words whose time is its own too, each with how far it is: the verb of which it is a part, the first of a
 * list, the main verb of a participle; and of "an agreement reached in 1991" the participle.
 */
export function sharersOf(tree: Tree, predicate: number): ReadonlyMap<number, number> {
  const found = new Map([[predicate, 0]])
  for (const below of childrenOf(tree, predicate, ['acl'])) if (isLight(tree, below)) found.set(below, 1)
  for (const below of childrenOf(tree, predicate, ['advcl']))
    if (isTail(tree, below) || isWhen(tree, below)) found.set(below, 3)
  for (const subject of childrenOf(tree, predicate, ['nsubj']))
    for (const below of childrenOf(tree, subject, ['acl'])) if (isTrailing(tree, below)) found.set(below, 3)
  for (const setting of childrenOf(tree, predicate, ['obl']))
    if (hasMark(tree, setting, ['case'], ['in', 'at', 'during']))
      for (const below of childrenOf(tree, setting, ['acl'])) if (isLight(tree, below)) found.set(below, 4)
  let at = predicate
  for (let steps = 1; steps < 6 && sharesWithHead(tree, at); steps += 1) {
    const above = isTrailing(tree, at) ? verbAbove(tree, at) : headOf(tree, at)
    if (above === null || found.has(above)) break
    found.set(above, steps * 2)
    at = above
  }
  return found
}

const circumstances = ['in', 'during', 'at', 'by', 'with', 'on', 'under', 'through', 'via', 'of']
const parts = ['compound', 'appos', 'amod']
/** Verbs whose infinitive is done when they are: "began to shell", not "agreed to send". */
const implying = new Set(
  'begin start continue manage fail stop cease keep help come proceed go seem appear claim force cause refuse'.split(
    ' ',
  ),
)

/**
 * Does a word have the time of the one above it? So do coordinated words, what is part of a noun phrase, the object of a verb
 * that only says that it is done, subjects of happening, circumstances ("killed in an attack", not "after the attack"),
 * participles and clauses of "while", "as" and "when".
 */
export function sharesWithHead(tree: Tree, at: number): boolean {
  const head = headOf(tree, at)
  if (head === null) return false
  if (isTrailing(tree, at)) return true
  if (isRelation(tree, at, ['conj'])) return isToldAlike(tree, at, head)
  if (isRelation(tree, at, parts)) return true
  if (isRelation(tree, at, ['obl', 'nmod'])) return isCircumstance(tree, at)
  if (isRelation(tree, at, ['obj', 'nsubj:pass'])) return lightVerbs.has(lemmaAt(tree, head))
  if (isRelation(tree, at, ['nsubj'])) return happening.has(lemmaAt(tree, head)) || lightVerbs.has(lemmaAt(tree, head))
  if (isRelation(tree, at, ['xcomp'])) return implying.has(lemmaAt(tree, head)) || !hasMark(tree, at, ['mark'], ['to'])
  if (isRelation(tree, at, ['acl'])) return isLight(tree, at)
  if (!isRelation(tree, at, ['advcl'])) return false
  return hasMark(tree, at, ['mark', 'advmod'], ['while', 'as', 'when']) || isBareParticiple(tree, at)
}

/** A participle of a light verb right below its noun: "a meeting held in Karsk". */
const isLight = (tree: Tree, at: number): boolean =>
  tree.tokens[at]?.features.VerbForm === 'Part' &&
  tree.tokens[at]?.features.Tense === 'Past' &&
  lightVerbs.has(lemmaAt(tree, at))

const isCircumstance = (tree: Tree, at: number): boolean => {
  const marks = childrenOf(tree, at, ['case'])
  return marks.length === 0 || marks.some((one) => circumstances.includes(lemmaAt(tree, one)))
}

/** "leaving the town, they …", "by saying so": a participle without a conjunction that parts it from its verb. */
export const isBareParticiple = (tree: Tree, at: number): boolean =>
  isRelation(tree, at, ['advcl']) &&
  ['Part', 'Ger'].includes(tree.tokens[at]?.features.VerbForm ?? '') &&
  childrenOf(tree, at, ['aux', 'cop']).length === 0 &&
  childrenOf(tree, at, ['mark', 'advmod']).every((one) => ['by', 'in', 'as', 'while'].includes(lemmaAt(tree, one)))

/** "came and went", not "broke out and has continued" nor "A came and B went". */
function isToldAlike(tree: Tree, at: number, first: number): boolean {
  const [one, other] = [tellingOf(tree, at), tellingOf(tree, first)]
  return !hasSubject(tree, at) && (one === other || one === 'open' || other === 'open')
}

const hasSubject = (tree: Tree, at: number): boolean => childrenOf(tree, at, ['nsubj']).length > 0

const hasMark = (tree: Tree, at: number, relations: readonly string[], lemmas: readonly string[]): boolean =>
  childrenOf(tree, at, relations).some((one) => lemmas.includes(lemmaAt(tree, one)))

/** "two died when it fell on Friday": both at one time. */
const isWhen = (tree: Tree, at: number): boolean => hasMark(tree, at, ['mark', 'advmod'], ['when', 'while', 'as'])

/** "targeted a leader, killing two, on Friday", "speaking on Friday, he said": the participle beside a verb. */
const isTail = (tree: Tree, at: number): boolean =>
  (tree.tokens[at]?.text ?? '').endsWith('ing') && isBareParticiple(tree, at)

/** "…, citing flaws": behind a comma a participle belongs to the verb, although the tree may hang it on the noun before it. */
const isTrailing = (tree: Tree, at: number): boolean =>
  isRelation(tree, at, ['acl']) &&
  !isRelation(tree, at, ['acl:relcl']) &&
  (tree.tokens[at]?.text ?? '').endsWith('ing') &&
  tree.tokens[at - 1]?.text === ','

function verbAbove(tree: Tree, from: number): number | null {
  let at = headOf(tree, from)
  for (let steps = 0; at !== null && tree.tokens[at]?.upos !== 'VERB' && steps < 8; steps += 1) at = headOf(tree, at)
  return at
}

/** The words above a predicate whose time it shares, the nearest first: its verb, the first of a list, the main verb of a participle. */
export function carriersOf(tree: Tree, predicate: number): readonly number[] {
  return [...sharersOf(tree, predicate)].toSorted(([, a], [, b]) => a - b).map(([at]) => at)
}
