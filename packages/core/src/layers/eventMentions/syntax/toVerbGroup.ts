import { childrenOf, headOf, isRelation, lemmaAt, type Tree } from './tree.ts'

/** How a verb stands in its sentence: voice, mood and polarity. */
export interface VerbGroup {
  readonly passive: boolean
  readonly infinitive: boolean
  readonly gerund: boolean
  readonly participle: boolean
  readonly negated: boolean
  readonly modal: string | null
}

const modals = /^(?:will|would|can|could|may|might|shall|should|must|wo|ca|[’']ll)$/iu
const negations = /^(?:not|n[’']t|never)$/iu

/** Reads voice, mood and polarity from the words below a verb; a coordinated verb shares what stands before the first. */
export function toVerbGroup(tree: Tree, verb: number): VerbGroup {
  const token = tree.tokens[verb]
  const helpers = childrenOf(tree, verb, ['aux'])
  const { Tense, VerbForm } = token?.features ?? {}
  const shared = sharedGroup(tree, verb)
  const own = helpers.map((one) => tree.tokens[one]?.text ?? '').find((text) => modals.test(text))
  return {
    passive: isPassive(tree, verb),
    infinitive:
      childrenOf(tree, verb, ['mark']).some((one) => lemmaAt(tree, one) === 'to') || (shared?.infinitive ?? false),
    gerund: isIng(tree, helpers[0] ?? verb),
    participle: VerbForm === 'Part' && Tense === 'Past' && helpers.length === 0,
    negated: isNegated(tree, verb),
    modal: own?.toLowerCase() ?? shared?.modal ?? null,
  }
}

const isIng = ({ tokens }: Tree, at: number): boolean => (tokens[at]?.text ?? '').endsWith('ing')

const isNegated = (tree: Tree, verb: number): boolean =>
  childrenOf(tree, verb, ['advmod', 'aux']).some((one) => negations.test(tree.tokens[one]?.text ?? '') && one < verb)

/** "will bomb and shell", "to bomb and shell": the second verb, bare as the first, has its helpers. */
function sharedGroup(tree: Tree, verb: number): VerbGroup | null {
  const head = headOf(tree, verb)
  if (head === null || !isRelation(tree, verb, ['conj']) || tree.tokens[head]?.upos !== 'VERB') return null
  const isBare =
    tree.tokens[verb]?.features.VerbForm === 'Inf' && childrenOf(tree, verb, ['aux', 'mark', 'nsubj']).length === 0
  return isBare ? toVerbGroup(tree, head) : null
}

/** "was shelled", "drones launched by X", "is accused and hunted"; "has shelled" is none. */
export function isPassive(tree: Tree, verb: number): boolean {
  if (childrenOf(tree, verb, ['aux:pass', 'nsubj:pass', 'obl:agent']).length > 0) return true
  if (childrenOf(tree, verb, ['aux', 'nsubj']).length > 0 || childrenOf(tree, verb, ['obj']).length > 0) return false
  const { Tense, VerbForm, Voice } = tree.tokens[verb]?.features ?? {}
  if (VerbForm !== 'Part' || Tense === 'Pres') return false
  if (isRelation(tree, verb, ['conj'])) return Voice === 'Pass' && isPassive(tree, headOf(tree, verb) ?? verb)
  return Voice === 'Pass' || isRelation(tree, verb, ['acl', 'advcl', 'xcomp'])
}
