import { childrenOf, headOf, isRelation, lemmaAt, type Tree } from '../eventMentions/syntax/tree.ts'
import type { PredicateIn } from './dateInput.ts'
import { carriersOf } from './sharersOf.ts'
import { tellingOf } from './tellingOf.ts'

/**
 * Does a predicate carry its story on: a verb in the simple past, in a main clause or in what somebody says, that is no word of
 * saying? What stands behind "which", "after" or "when", or beside "earlier", is of another time.
 */
export function carriesStory({ sentence, at }: PredicateIn): boolean {
  const { tree, attributions } = sentence
  const verb = carriersOf(tree, at).find((one) => tellingOf(tree, one) !== 'open')
  if (verb === undefined || tellingOf(tree, verb) !== 'past' || tree.tokens[verb]?.upos !== 'VERB') return false
  const start = tree.tokens[verb]?.start ?? 0
  if (telling.has(lemmaAt(tree, verb))) return false
  if (attributions.some(({ cue }) => cue.start <= start && start < cue.end)) return false
  return isMain(tree, verb) && !childrenOf(tree, verb, ['advmod']).some((one) => elsewhere.has(lemmaAt(tree, one)))
}

/** Verbs of saying, whose day is not that of what they tell. */
const telling = new Set(
  'say tell report announce confirm state claim add write warn declare reveal note acknowledge believe think deny reply respond comment describe call'.split(
    ' ',
  ),
)

const elsewhere = new Set(
  'earlier previously originally formerly once already later ever never recently long'.split(' '),
)

/** The root, what is coordinated with it, and what somebody says in it. */
function isMain(tree: Tree, verb: number): boolean {
  let at: number | null = verb
  for (let steps = 0; at !== null && steps < 6; steps += 1) {
    if (isRelation(tree, at, ['root'])) return true
    if (!isRelation(tree, at, ['conj', 'ccomp', 'parataxis'])) return false
    at = headOf(tree, at)
  }
  return false
}
