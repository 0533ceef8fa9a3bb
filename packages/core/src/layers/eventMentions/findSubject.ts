import type { Chunk } from './chunk.ts'
import type { ParsedSentence } from './scene.ts'
import { toVerbGroup } from './verbGroup.ts'

/** The noun phrases that are the subject of the verb group at chunk `at`; empty where the sentence does not show one. */
export function findSubject(scene: ParsedSentence, at: number, depth = 0): readonly Chunk[] {
  if (depth > 4) return []
  const chunk = scene.chunks[at]
  if (chunk === undefined) return []
  const before = stepBack(scene, at - 1)
  const kind = scene.chunks[before]?.kind
  if (kind === undefined) return []
  if (kind === 'vp') return findSubject(scene, before, depth + 1)
  if (kind === 'np') return adjacent(scene, { at, before, depth })
  if (kind === 'and') return coordinated(scene, { at, before, depth })
  if (kind === 'relative') return antecedent(scene, before)
  if (kind === 'comma') return acrossComma(scene, { at, before, depth })
  if (kind === 'prep' && blamed(scene, before).length > 0) return blamed(scene, before)
  if (kind === 'prep' || kind === 'clause') return previousSubject(scene, before, depth)
  if (kind === 'stop') return beforeColon(scene, before)
  return []
}

interface Step {
  readonly at: number
  readonly before: number
  readonly depth: number
}

const stepBack = (scene: ParsedSentence, at: number): number => {
  let index = at
  while (['adverb', 'quote'].includes(scene.chunks[index]?.kind ?? '')) index -= 1
  return index
}

/** The subject of the verb before, for participles after a comma, infinitives and coordinated verbs. */
function previousSubject(scene: ParsedSentence, from: number, depth: number): readonly Chunk[] {
  for (let index = from - 1; index >= 0; index -= 1) {
    const kind = scene.chunks[index]?.kind
    if (kind === 'stop') return []
    if (kind === 'vp') return findSubject(scene, index, depth + 1)
  }
  return []
}

/** A noun phrase right before: the subject, unless it belongs to a preposition or is the object of an earlier verb. */
function adjacent(scene: ParsedSentence, { at, before, depth }: Step): readonly Chunk[] {
  const group = toVerbGroup(scene.tokens, chunkAt(scene, at))
  if (group.gerund) return withCoordinates(scene, before, true)
  const head = climb(scene, before)
  const governor = scene.chunks[head - 1]?.kind
  if (group.infinitive && governor === 'vp')
    return objectControls(scene, head - 1) ? [chunkAt(scene, head)] : findSubject(scene, head - 1, depth + 1)
  return withCoordinates(scene, head)
}

const controlling = new Set(
  'urge ask press force order tell call allow help want permit authorise authorize lead push pressure'.split(' '),
)

function objectControls(scene: ParsedSentence, verb: number): boolean {
  return controlling.has(scene.tokens[scene.chunks[verb]?.head ?? -1]?.lemma ?? '')
}

/** From the last noun phrase of "the attack on the base near the town" to its first. */
export function climb(scene: ParsedSentence, at: number): number {
  let index = at
  while (scene.chunks[index - 1]?.kind === 'prep' && !opensTime(scene, index - 1)) {
    const left = index - 2
    if (scene.chunks[left]?.kind !== 'np') break
    index = left
  }
  return index
}

/** "as Y advanced", "after Y left": a clause although its first word is tagged as a preposition. */
const opensTime = (scene: ParsedSentence, at: number): boolean =>
  ['as', 'after', 'before', 'since', 'until', 'than'].includes(scene.tokens[scene.chunks[at]?.from ?? -1]?.lemma ?? '')

const chunkAt = (scene: ParsedSentence, at: number): Chunk =>
  scene.chunks[at] ?? { kind: 'np', from: 0, to: 0, head: 0 }

/** "A, B and C" leftwards from its last phrase; one comma alone joins nothing. */
function withCoordinates(scene: ParsedSentence, at: number, isGerund = false): readonly Chunk[] {
  const found = [chunkAt(scene, at)]
  if (scene.chunks[at - 1]?.kind !== 'and') return found
  let index = at - 1
  while (index >= 0) {
    const kind = scene.chunks[index]?.kind
    if (kind === 'np') found.push(chunkAt(scene, index))
    else if (
      kind === 'comma' &&
      !isListOf(scene, index) &&
      ['prep', 'vp', undefined].includes(scene.chunks[index - 2]?.kind) &&
      index > 1
    )
      return inOrder(found)
    else if (kind !== 'and' && kind !== 'comma') break
    index -= 1
  }
  if (found.length > 1 && scene.tokens[scene.chunks[index]?.from ?? -1]?.lemma === 'of') return inOrder(found)
  const isObject = ['vp', 'prep'].includes(scene.chunks[index]?.kind ?? '')
  return isObject && !isGerund ? [chunkAt(scene, at)] : inOrder(found)
}

/** "leaders of A, B and C": the comma stands within a list that begins after "of". */
function isListOf(scene: ParsedSentence, comma: number): boolean {
  const word = scene.tokens[scene.chunks[comma - 2]?.from ?? -1]?.lemma ?? ''
  return scene.chunks[comma - 1]?.kind === 'np' && ['of', 'between', 'from'].includes(word) && comma > 4
}

/** "sank a ship and hit a base": the second verb has the subject of the first. */
function coordinated(scene: ParsedSentence, { at, before, depth }: Step): readonly Chunk[] {
  const isGerund = toVerbGroup(scene.tokens, chunkAt(scene, at)).gerund
  const of = scene.chunks.findLastIndex((chunk, index) => index < before && chunk.kind === 'vp')
  const isInside = !isGerund && of > 0 && scene.chunks[of - 1]?.kind === 'prep' && isGerundAt(scene, of)
  return previousSubject(scene, isInside ? of - 1 : before, depth)
}

const isGerundAt = (scene: ParsedSentence, at: number): boolean => toVerbGroup(scene.tokens, chunkAt(scene, at)).gerund

/** "the group, which …": the nearest noun phrase to the left that is not inside a prepositional phrase of it. */
function antecedent(scene: ParsedSentence, at: number): readonly Chunk[] {
  const left = stepBack(scene, scene.chunks[at - 1]?.kind === 'comma' ? at - 2 : at - 1)
  return scene.chunks[left]?.kind === 'np' ? [chunkAt(scene, left)] : []
}

/** After a comma: an insertion is skipped ("X, in a speech, said"); a participle takes the subject of the verb before. */
function acrossComma(scene: ParsedSentence, { at, before, depth }: Step): readonly Chunk[] {
  const group = toVerbGroup(scene.tokens, chunkAt(scene, at))
  if (group.gerund) return borne(scene, before) ?? previousSubject(scene, before, depth)
  if (group.infinitive) return previousSubject(scene, before, depth)
  for (let index = before - 1; index >= 0; index -= 1) {
    const kind = scene.chunks[index]?.kind
    if (kind === 'stop') break
    if (kind !== 'comma') continue
    const left = stepBack(scene, index - 1)
    return scene.chunks[left]?.kind === 'np' ? withCoordinates(scene, climb(scene, left)) : []
  }
  const first = stepBack(scene, before - 1)
  if (group.participle && scene.chunks[first]?.kind === 'np') return withCoordinates(scene, climb(scene, first))
  return previousSubject(scene, before, depth)
}

/** "Ruritania’s Gamble: Sinks Ship": a headline’s verb without a subject takes the phrase before the colon. */
function beforeColon(scene: ParsedSentence, at: number): readonly Chunk[] {
  const isColon = scene.tokens[scene.chunks[at]?.from ?? -1]?.text === ':'
  const isHeadline = scene.tokens.at(-1)?.text !== '.'
  return isColon && isHeadline && scene.chunks[at - 1]?.kind === 'np' ? [chunkAt(scene, at - 1)] : []
}

/** "X faced attacks, hitting …": after a verb that bears, the participle goes with what was borne. */
function borne(scene: ParsedSentence, from: number): readonly Chunk[] | null {
  const verb = scene.chunks.findLastIndex((chunk, index) => index < from && chunk.kind === 'vp')
  const lemma = scene.tokens[scene.chunks[verb]?.head ?? -1]?.lemma ?? ''
  const object = scene.chunks[verb + 1]
  return bearing.has(lemma) && object?.kind === 'np' ? [object] : null
}

const bearing = new Set(['face', 'suffer', 'repel', 'endure', 'withstand', 'experience', 'see', 'report', 'condemn'])

const inOrder = (chunks: readonly Chunk[]): readonly Chunk[] => [...chunks].sort((a, b) => a.from - b.from)

const blaming = new Set([
  'accuse',
  'suspect',
  'convict',
  'charge',
  'blame',
  'acquit',
  'condemn',
  'criticise',
  'criticize',
])

/** "accused the rebels of shelling": those who are accused did it. */
function blamed(scene: ParsedSentence, prep: number): readonly Chunk[] {
  const object = climb(scene, prep - 1)
  let index = object
  while (['np', 'and', 'comma', 'adverb'].includes(scene.chunks[index]?.kind ?? '')) index -= 1
  const verb = scene.chunks[index]
  const isBlame = verb?.kind === 'vp' && blaming.has(scene.tokens[verb.head]?.lemma ?? '')
  const word = scene.tokens[scene.chunks[prep]?.from ?? -1]?.lemma ?? ''
  if (!isBlame || !['of', 'for', 'with'].includes(word)) return []
  return scene.chunks.slice(index + 1, prep).filter((chunk) => chunk.kind === 'np')
}
