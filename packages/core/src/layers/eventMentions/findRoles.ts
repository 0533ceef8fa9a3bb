import type { Chunk } from './chunk.ts'
import type { Hit } from './findHits.ts'
import type { ParsedSentence } from './scene.ts'
import { findObjects } from './syntax/findObjects.ts'
import { findPrepositional, type Prepositional } from './syntax/findPrepositional.ts'
import { agentHeads, antecedentOf, findSubject } from './syntax/findSubject.ts'
import { governorOfNoun } from './syntax/governorOfNoun.ts'
import { toPhrase } from './syntax/toPhrase.ts'
import { toVerbGroup, type VerbGroup } from './syntax/toVerbGroup.ts'
import { headOf, isRelation, type Tree } from './syntax/tree.ts'

/** The noun phrases around an event's word by the part they play. Each list holds coordinated phrases. */
export interface Roles {
  /** Who acts, where the grammar says so: subject, "by X". */
  readonly agent: readonly Chunk[]
  /** What it is done to: object, subject of a passive. */
  readonly object: readonly Chunk[]
  readonly prepositional: readonly Prepositional[]
  /** The noun phrase that holds a nominal trigger, null for a verb. */
  readonly phrase: Chunk | null
  /** The verb that governs: the trigger's own group, or that of which a nominal trigger is an argument. */
  readonly verb: Chunk | null
  readonly group: VerbGroup | null
  /** Is the nominal trigger the object of its verb, its subject, or neither? */
  readonly place: 'subject' | 'object' | 'other'
}

/** Works out who does what to whom around a trigger, from the tree of the sentence. */
export function findRoles(scene: ParsedSentence, hit: Hit): Roles {
  return hit.upos === 'VERB' ? verbRoles(scene, hit) : nounRoles(scene, hit)
}

function verbRoles(scene: ParsedSentence, hit: Hit): Roles {
  const { tree } = scene
  const verb = hit.head
  const group = toVerbGroup(tree, verb)
  const subject = findSubject(tree, verb)
  const objects = findObjects(tree, verb, hit)
  const phrases = toPhrases(agentHeads(tree, verb))
  return {
    agent: group.passive ? phrases : subject,
    object: group.passive ? [...subject, ...objects] : objects,
    prepositional: after(scene, hit, wordsOf(hit)),
    phrase: null,
    verb: verbAt(scene, verb),
    group,
    place: 'other',
  }

  function toPhrases(heads: readonly number[]): readonly Chunk[] {
    return heads.flatMap((one) => antecedentOf(tree, one, verb) ?? [one]).map((one) => toPhrase(tree, one))
  }
}

const wordsOf = ({ from, to }: Hit): readonly number[] => Array.from({ length: to - from }, (_, index) => from + index)

/** Prepositional phrases below those words that begin after the trigger and are not its own. */
function after({ tree }: ParsedSentence, { from, to }: Hit, roots: readonly number[]): readonly Prepositional[] {
  return findPrepositional(tree, roots).filter(
    ({ at }) => at >= to || (at > from && tree.tokens[at - 1]?.upos === 'PUNCT'),
  )
}

/** "a wave of attacks by X": the nouns that stand around the trigger's. */
function carriersOf(tree: Tree, noun: number): readonly number[] {
  const head = headOf(tree, noun)
  return head !== null && isRelation(tree, noun, ['nmod', 'compound', 'conj']) ? [head, ...carriersOf(tree, head)] : []
}

function verbAt({ chunks }: ParsedSentence, verb: number): Chunk {
  return (
    chunks.find(({ kind, from, to }) => kind === 'vp' && from <= verb && verb < to) ?? {
      kind: 'vp',
      from: verb,
      to: verb + 1,
      head: verb,
    }
  )
}

function nounRoles(scene: ParsedSentence, hit: Hit): Roles {
  const { tree } = scene
  const phrase =
    scene.chunks.find(({ kind, from, to }) => kind === 'np' && from <= hit.from && hit.from < to) ??
    toPhrase(tree, hit.head)
  const governor = governorOfNoun(tree, hit.head)
  const group = governor === null ? null : toVerbGroup(tree, governor.verb)
  const isSubject = governor?.place === 'subject'
  const own = after(scene, hit, [...wordsOf(hit), hit.head])
  const owners = [
    ...wordsOf(hit),
    hit.head,
    ...(governor === null ? [] : [governor.verb]),
    ...carriersOf(tree, hit.head),
  ]
  const ofVerb =
    governor !== null && (governor.place === 'object' || group?.passive === true)
      ? after(scene, hit, [governor.verb])
      : []
  // "the withdrawal of forces from Y": whatever "from" hangs on, it names where they leave.
  const isRetreat = hit.triggers.some(({ type }) => type === 'RETREAT')
  const prepositional = [...own, ...ofVerb.filter(({ at }) => !own.some((one) => one.at === at))].filter(
    (one) => (isRetreat && one.word === 'from') || !isOfAnother(one, owners, tree),
  )
  const by = prepositional.filter((one) => one.word === 'by' && own.includes(one)).flatMap((one) => one.chunks)
  const agents =
    governor === null || !isSubject || group?.passive !== true
      ? []
      : agentHeads(tree, governor.verb).map((one) => toPhrase(tree, one))
  const subject = governor !== null && governor.place === 'object' ? findSubject(tree, governor.verb) : []
  return {
    agent: by.length > 0 ? by : agents.length > 0 ? agents : subject,
    object: [],
    prepositional,
    phrase,
    verb: governor === null ? null : verbAt(scene, governor.verb),
    group,
    place: governor?.place ?? 'other',
  }
}

/** "drills as a warning over a visit by X": "by" and "from" belong to the noun that they hang on, or to its verb; on a name hang none. */
const isOfAnother = ({ word, of }: Prepositional, own: readonly number[], { tokens }: Tree): boolean =>
  (word === 'by' || word === 'from') && of !== null && !own.includes(of) && tokens[of]?.upos !== 'PROPN'
