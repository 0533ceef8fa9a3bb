import { childrenOf, headOf, isRelation, lemmaAt, type Tree } from './tree.ts'

/** The verb of which a noun is the object or the subject. */
export interface Governor {
  readonly verb: number
  readonly place: 'subject' | 'object'
}

const wrapping = new Set(
  'series wave barrage round spate string number campaign hundred dozen thousand couple pair lot kind type form act threat spree rash flurry volley set list range package plan operation'.split(
    ' ',
  ),
)

/** Climbs over coordination and "a series of" to the verb above a noun. */
export function governorOfNoun(tree: Tree, noun: number): Governor | null {
  const head = headOf(tree, noun)
  if (head === null) return null
  if (isRelation(tree, noun, ['nsubj:pass'])) return { verb: head, place: 'subject' }
  if (isRelation(tree, noun, ['obj', 'iobj'])) return { verb: head, place: 'object' }
  if (isRelation(tree, noun, ['nsubj'])) return isVerb(tree, head) ? { verb: head, place: 'subject' } : null
  if (isRelation(tree, noun, ['compound', 'appos'])) return governorOfNoun(tree, head)
  if (isRelation(tree, noun, ['conj']) && !isVerb(tree, head)) return governorOfNoun(tree, head)
  const mark = childrenOf(tree, noun, ['case']).map((one) => lemmaAt(tree, one))[0]
  if (isRelation(tree, noun, ['nmod']) && mark === 'of' && wrapping.has(lemmaAt(tree, head)))
    return governorOfNoun(tree, head)
  return null
}

const isVerb = ({ tokens }: Tree, at: number): boolean => tokens[at]?.upos === 'VERB'
