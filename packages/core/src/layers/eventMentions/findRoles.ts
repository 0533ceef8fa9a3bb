import type { Chunk } from './chunk.ts'
import type { Hit } from './findHits.ts'
import { findObjects, findPrepositional, type Prepositional } from './findObjects.ts'
import { climb, findSubject } from './findSubject.ts'
import type { ParsedSentence } from './scene.ts'
import { toVerbGroup, type VerbGroup } from './verbGroup.ts'

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

/** Works out who does what to whom around a trigger, from the order of phrases alone. */
export function findRoles(scene: ParsedSentence, hit: Hit): Roles | null {
  const at = scene.chunks.findIndex((chunk) => chunk.from <= hit.from && hit.from < chunk.to)
  const chunk = scene.chunks[at]
  if (chunk === undefined) return null
  return hit.upos === 'VERB' ? verbRoles(scene, hit, at) : nounRoles(scene, at)
}

function verbRoles(scene: ParsedSentence, hit: Hit, at: number): Roles | null {
  const chunk = scene.chunks[at]
  if (chunk === undefined) return null
  const group = toVerbGroup(scene.tokens, { ...chunk, head: hit.from })
  const after = scene.chunks.findIndex((one, index) => index > at && one.from >= hit.to)
  const next = after < 0 ? scene.chunks.length : after
  const inside = chunk.kind === 'np' && hit.to < chunk.to ? [{ ...chunk, from: hit.to }] : []
  const own = inside.length > 0 ? inside : findObjects(scene, next)
  const objects = own.length > 0 || group.passive ? own : relativeObject(scene, at)
  const prepositional = findPrepositional(scene, own.length === 0 ? next : indexAfter(scene, own, next))
  const subject = findSubject(scene, at)
  const by = prepositional.filter((one) => one.word === 'by').flatMap((one) => one.chunks)
  const passive = group.passive || isReducedPassive(scene, { at, group, objects, by })
  return {
    agent: passive ? by : subject,
    object: passive ? [...subject, ...objects] : objects,
    prepositional,
    phrase: null,
    verb: chunk,
    group: { ...group, passive },
    place: 'other',
  }
}

/** "the road, which Ruritania has blocked": what the relative word stands for is the object. */
function relativeObject(scene: ParsedSentence, at: number): readonly Chunk[] {
  const [relative, subject] = [scene.chunks[at - 2], scene.chunks[at - 1]]
  if (relative?.kind !== 'relative' || subject?.kind !== 'np') return []
  const left = scene.chunks[at - 3]?.kind === 'comma' ? at - 4 : at - 3
  const antecedent = scene.chunks[left]
  return antecedent?.kind === 'np' ? [antecedent] : []
}

const indexAfter = (scene: ParsedSentence, objects: readonly Chunk[], from: number): number => {
  const end = Math.max(...objects.map((one) => one.to))
  const index = scene.chunks.findIndex((chunk) => chunk.from >= end)
  return index < 0 ? scene.chunks.length : Math.max(index, from)
}

interface Reduced {
  readonly at: number
  readonly group: VerbGroup
  readonly objects: readonly Chunk[]
  readonly by: readonly Chunk[]
}

const stays = new Set(['remain', 'stay', 'feel', 'appear', 'leave', 'get'])

/** "drones launched overnight", "a prisoner tortured by soldiers", "troops, equipped with rifles". */
function isReducedPassive(scene: ParsedSentence, { at, group, objects, by }: Reduced): boolean {
  const before = scene.chunks[at - 1]
  if (!group.participle) return false
  if (before?.kind === 'vp') return stays.has(scene.tokens[before.head]?.lemma ?? '')
  if (objects.length > 0) return false
  if (before?.kind === 'and')
    return by.length > 0 || (scene.chunks[at - 2]?.kind === 'vp' && isPassiveAt(scene, at - 2))
  if (by.length > 0 || before?.kind === 'comma') return by.length > 0 || scene.chunks[at + 1]?.kind === 'prep'
  return before?.kind === 'np' && scene.chunks[climb(scene, at - 1) - 1]?.kind === 'vp'
}

function isPassiveAt(scene: ParsedSentence, at: number): boolean {
  const chunk = scene.chunks[at]
  return chunk !== undefined && toVerbGroup(scene.tokens, chunk).passive
}

function nounRoles(scene: ParsedSentence, at: number): Roles | null {
  const phrase = scene.chunks[at]
  if (phrase === undefined) return null
  const prepositional = findPrepositional(scene, at + 1).filter((one) => !isOfAnother(scene, one, phrase))
  const governor = governingVerb(scene, at)
  const verb = governor === null ? null : (scene.chunks[governor.at] ?? null)
  const group = verb === null ? null : toVerbGroup(scene.tokens, verb)
  const by = prepositional.filter((one) => one.word === 'by').flatMap((one) => one.chunks)
  const subject = governor?.place === 'object' ? findSubject(scene, governor.at) : []
  const after = governor?.place === 'subject' ? findPrepositional(scene, governor.at + 1) : []
  const passiveBy = group?.passive ? after.filter((one) => one.word === 'by').flatMap((one) => one.chunks) : []
  const agent = by.length > 0 ? by : passiveBy.length > 0 ? passiveBy : subject
  return { agent, object: [], prepositional, phrase, verb, group, place: governor?.place ?? 'other' }
}

/** "drills as a warning over a visit by X": "by" and "from" belong to the nearest event's word before. */
function isOfAnother(scene: ParsedSentence, { word, at }: Prepositional, phrase: Chunk): boolean {
  return (word === 'by' || word === 'from') && scene.hits.some((hit) => hit.from >= phrase.to && hit.to <= at)
}

/** The verb before (object) or after (subject) the noun phrase; coordination and prepositional phrases are stepped over. */
function governingVerb(
  scene: ParsedSentence,
  at: number,
): { readonly at: number; readonly place: 'subject' | 'object' } | null {
  for (let back = at - 1; back >= 0; back -= 1) {
    const kind = scene.chunks[back]?.kind
    if (kind === 'vp') return { at: back, place: 'object' }
    if (kind === 'prep' && isTimePhrase(scene, back)) continue
    if (kind === 'prep' || kind === 'clause' || kind === 'relative' || kind === 'stop') break
    if (kind === 'comma' && scene.chunks[back - 1]?.kind !== 'np') break
  }
  for (let next = at + 1; next < scene.chunks.length; next += 1) {
    const kind = scene.chunks[next]?.kind
    if (kind === 'vp') return { at: next, place: 'subject' }
    if (kind !== 'prep' && kind !== 'np' && kind !== 'and' && kind !== 'adverb') break
  }
  return null
}

const days =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|january|february|march|april|may|june|july|august|september|october|november|december|\d{4})$/u

/** "reported on Tuesday the downing": a phrase of time may stand between a verb and its object. */
function isTimePhrase(scene: ParsedSentence, at: number): boolean {
  const phrase = scene.chunks[at + 1]
  return phrase?.kind === 'np' && days.test(scene.tokens[phrase.head]?.lemma ?? '')
}
