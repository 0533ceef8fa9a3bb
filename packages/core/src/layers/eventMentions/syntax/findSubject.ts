import type { Chunk } from '../chunk.ts'
import { controllerOf } from './findController.ts'
import { toPhrase } from './toPhrase.ts'
import { isPassive } from './toVerbGroup.ts'
import { childrenOf, headOf, isNominal, isRelation, lemmaAt, type Tree, withConjuncts } from './tree.ts'

/** The noun phrases that are a verb's subject in the grammar, its own or one that it shares; empty where there is none. */
export function findSubject(tree: Tree, verb: number, depth = 0): readonly Chunk[] {
  return subjectHeads(tree, verb, depth).map((one) => toPhrase(tree, one))
}

/** Heads of a verb's subject. */
export function subjectHeads(tree: Tree, verb: number, depth = 0): readonly number[] {
  if (depth > 6) return []
  const own = childrenOf(tree, verb, ['nsubj'])
  if (own.length > 0) return own.flatMap((one) => antecedentOf(tree, one, verb) ?? withConjuncts(tree, one))
  const head = headOf(tree, verb)
  if (head === null) return []
  if (isRelation(tree, verb, ['conj']))
    return tree.tokens[head]?.upos === 'NOUN' ? [] : subjectHeads(tree, head, depth + 1)
  const astray = strayed(tree, verb, head)
  if (astray !== null) return withConjuncts(tree, astray)
  if (isRelation(tree, verb, ['acl'])) return ownerOfClause(tree, verb, depth)
  if (isRelation(tree, verb, ['amod'])) return [head]
  if (isRelation(tree, verb, ['xcomp', 'advcl', 'ccomp', 'parataxis'])) return shared(tree, { verb, head, depth })
  return []
}

/** "X has done it, Y said": of two subjects that a tree hangs on the word of saying, the one before what was said is its own. */
function strayed(tree: Tree, verb: number, head: number): number | null {
  if (!isRelation(tree, verb, ['ccomp', 'parataxis']) || head < verb || !isFinite(tree, verb)) return null
  const subjects = childrenOf(tree, head, ['nsubj'])
  const first = subjects.find((one) => one < verb)
  return first !== undefined && subjects.some((one) => one > verb) ? first : null
}

/** "the group, which …": what a relative word stands for. */
export function antecedentOf(tree: Tree, word: number, verb: number): readonly number[] | null {
  const isRelative = /^(?:who|whom|which|that)$/iu.test(tree.tokens[word]?.text ?? '')
  const clause = clauseOf(tree, verb)
  const noun = clause === null ? null : headOf(tree, clause)
  return isRelative && noun !== null ? [noun] : null
}

/** The relative clause that a verb is the head of, or is coordinated with. */
function clauseOf(tree: Tree, verb: number): number | null {
  for (let at: number | null = verb; at !== null; at = headOf(tree, at)) {
    if (isRelation(tree, at, ['acl:relcl'])) return at
    if (!isRelation(tree, at, ['conj', 'xcomp', 'ccomp'])) return null
  }
  return null
}

const texts = new Set(
  'statement declaration letter resolution petition note message communique communiqué manifesto bill law decree order ultimatum leaflet appeal speech report'.split(
    ' ',
  ),
)

/** "forces attacking Y", "drones launched by X": the noun; "a plan to send", "its refusal to leave", "a statement demanding": whose plan or statement it is. */
function ownerOfClause(tree: Tree, verb: number, depth: number): readonly number[] {
  const noun = headOf(tree, verb)
  if (noun === null) return []
  const marks = childrenOf(tree, verb, ['mark', 'case'])
  const isDeed = (marks.length > 0 || texts.has(lemmaAt(tree, noun))) && !isPassive(tree, verb)
  if (!isDeed || (childrenOf(tree, verb, ['obj']).length === 0 && isTool(tree, noun))) return [noun]
  const owners = childrenOf(tree, noun, ['nmod:poss'])
  if (owners.length > 0) return owners.flatMap((one) => withConjuncts(tree, one))
  const by = childrenOf(tree, noun, ['nmod']).filter((one) =>
    childrenOf(tree, one, ['case']).some((mark) => ['by', 'from'].includes(lemmaAt(tree, mark))),
  )
  if (by.length > 0) return by.flatMap((one) => withConjuncts(tree, one))
  const names = childrenOf(tree, noun, ['amod', 'compound'])
  const governor = headOf(tree, noun)
  if (isRelation(tree, noun, ['obj', 'obl']) && governor !== null) return subjectHeads(tree, governor, depth + 1)
  return names.length > 0 ? [noun] : []
}

const isTool = (tree: Tree, noun: number): boolean => tree.tokens[noun]?.upos === 'PROPN'

interface Linked {
  readonly verb: number
  readonly head: number
  readonly depth: number
}

/** Infinitives, participles and gerunds have the subject of the verb above them, or its object. */
function shared(tree: Tree, { verb, head, depth }: Linked): readonly number[] {
  if (isRelation(tree, verb, ['parataxis', 'ccomp']) && isFinite(tree, verb)) return []
  const controller = controllerOf(tree, verb, head)
  if (controller.length > 0)
    return controller.flatMap((one) => antecedentOf(tree, one, head) ?? withConjuncts(tree, one))
  if (isResult(tree, verb, head)) return agentHeads(tree, head)
  if (tree.tokens[head]?.upos === 'ADJ' && isRelation(tree, head, ['amod', 'acl'])) {
    const noun = headOf(tree, head)
    return noun === null ? [] : [noun]
  }
  const found = subjectHeads(tree, head, depth + 1)
  return found.length > 0 || !isNominal(tree, head) || tree.tokens[head]?.upos === 'ADJ' ? found : []
}

const isFinite = (tree: Tree, verb: number): boolean =>
  tree.tokens[verb]?.features.VerbForm === 'Fin' || childrenOf(tree, verb, ['aux']).length > 0

/** "Y was struck by X, killing four": what comes of a deed is its doer’s. */
const isResult = (tree: Tree, verb: number, head: number): boolean =>
  isRelation(tree, verb, ['advcl']) &&
  verb > head &&
  isPassive(tree, head) &&
  !isPassive(tree, verb) &&
  (tree.tokens[verb]?.text ?? '').endsWith('ing') &&
  childrenOf(tree, verb, ['mark']).length === 0

/** Who does what a passive verb tells. */
export function agentHeads(tree: Tree, verb: number): readonly number[] {
  const agents = childrenOf(tree, verb, ['obl']).filter(
    (one) =>
      isRelation(tree, one, ['obl:agent']) ||
      childrenOf(tree, one, ['case']).some((mark) => lemmaAt(tree, mark) === 'by'),
  )
  return agents.flatMap((one) => withConjuncts(tree, one))
}
