import { childrenOf, headOf, isRelation, lemmaAt, type Tree } from '../eventMentions/syntax/tree.ts'

/**
 * How a predicate is told in time: "past" (came, was shelled), "now" (says, is coming), "perfect" (has come), "earlier" than
 * what is told ("had come"), "ahead" (will come), "open" where its form alone does not say (to come, coming, the arrival).
 */
export type Telling = 'past' | 'now' | 'perfect' | 'earlier' | 'ahead' | 'open'

const modals = /^(?:will|would|shall|should|could|may|might|must|wo|ca|['’]ll)$/iu

/** Reads the tense of a verb, or of a copula's complement, from its form and its helpers; a coordinated participle has those of the first. */
export function tellingOf(tree: Tree, at: number): Telling {
  const helpers = childrenOf(tree, at, ['aux', 'cop'])
  const words = helpers.map((one) => tree.tokens[one])
  if (words.some((one) => modals.test(one?.text ?? ''))) return 'ahead'
  if (childrenOf(tree, at, ['mark']).some((one) => lemmaAt(tree, one) === 'to')) return 'open'
  const first = words[0]
  if (first === undefined) return withoutHelpers(tree, at)
  if (first.features.VerbForm === 'Ger' || (first.features.VerbForm === 'Part' && words.length === 1)) return 'open'
  const isPast = first.features.Tense === 'Past'
  if (first.lemma === 'have') return isPast ? 'earlier' : 'perfect'
  return isPast ? 'past' : 'now'
}

function withoutHelpers(tree: Tree, at: number): Telling {
  const { upos, features } = tree.tokens[at] ?? {}
  const head = headOf(tree, at)
  if (upos !== 'VERB') return 'open'
  if (features?.VerbForm === 'Fin' || features?.Mood === 'Ind') return features.Tense === 'Past' ? 'past' : 'now'
  if (isRelation(tree, at, ['conj']) && head !== null) return tellingOf(tree, head)
  if (!isRelation(tree, at, ['root']) || features?.VerbForm !== 'Part') return 'open'
  return features.Tense === 'Past' ? 'past' : 'now'
}
