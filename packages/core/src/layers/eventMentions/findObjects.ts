import type { Chunk } from './chunk.ts'
import type { ParsedSentence } from './scene.ts'

/** A preposition with the noun phrases after it. */
export interface Prepositional {
  readonly word: string
  readonly at: number
  readonly chunks: readonly Chunk[]
}

/** The noun phrases from chunk `at` on, as far as "A, B and C" goes; a phrase that begins a new clause is left out. */
export function findObjects(scene: ParsedSentence, at: number, joint: 'any' | 'and' = 'any'): readonly Chunk[] {
  const found: Chunk[] = []
  let next = at
  while (scene.chunks[next]?.kind === 'adverb' && found.length === 0) next += 1
  while (next < scene.chunks.length) {
    const chunk = scene.chunks[next]
    if (chunk?.kind !== 'np' || (found.length > 0 && breaksOff(scene, next, joint))) break
    found.push(chunk)
    next = afterJoint(scene, next + 1)
  }
  return found
}

/** Steps over one "," or "and" or ", and" when a noun phrase follows; a second noun phrase may also follow at once. */
function afterJoint(scene: ParsedSentence, at: number): number {
  let next = at
  if (scene.chunks[next]?.kind === 'comma') next += 1
  if (scene.chunks[next]?.kind === 'and') next += 1
  if (scene.chunks[next]?.kind === 'adverb' && next > at) next += 1
  return next
}

const isBareAdjective = (scene: ParsedSentence, chunk: Chunk): boolean =>
  chunk.to === chunk.from + 1 && ['ADJ', 'DET'].includes(scene.tokens[chunk.from]?.upos ?? '')

/** Is the noun phrase the subject of a verb that follows? */
function opensClause(scene: ParsedSentence, at: number): boolean {
  const next = scene.chunks[at + 1]
  const after = next?.kind === 'adverb' ? scene.chunks[at + 2] : next
  if (after?.kind !== 'vp') return false
  const verb = scene.tokens[after.head]
  return !(verb?.text ?? '').endsWith('ing') || after.to - after.from > 1
}

/** The prepositional phrases that follow, up to the next verb, clause or stop. */
export function findPrepositional(scene: ParsedSentence, from: number): readonly Prepositional[] {
  const found: Prepositional[] = []
  let at = from
  while (at < scene.chunks.length) {
    const chunk = scene.chunks[at]
    if (chunk === undefined || chunk.kind === 'vp' || chunk.kind === 'clause' || chunk.kind === 'stop') break
    if (chunk.kind === 'relative') break
    if (chunk.kind === 'comma' && scene.chunks[at + 1]?.kind !== 'prep') {
      const end = endOfInsertion(scene, at)
      if (end === null) break
      at = end
      continue
    }
    if (chunk.kind === 'comma' && isAbsolute(scene, at + 1)) break
    if (chunk.kind === 'and' && scene.chunks[at + 1]?.kind !== 'prep') break
    if (chunk.kind === 'prep') {
      const chunks = findObjects(scene, at + 1, 'and')
      const last = chunks.at(-1)
      if (last !== undefined) at = scene.chunks.indexOf(last)
      found.push({ word: scene.tokens[chunk.from]?.text.toLowerCase() ?? '', at: chunk.from, chunks })
    }
    at += 1
  }
  return found
}

/** Where a short insertion without a verb ends (", similar to the old ones,"), when a preposition follows it. */
function endOfInsertion(scene: ParsedSentence, at: number): number | null {
  const close = scene.chunks.findIndex((chunk, index) => index > at && chunk.kind === 'comma')
  const inside = scene.chunks.slice(at + 1, close)
  const isShort =
    close > at && close - at < 6 && inside.every((chunk) => ['np', 'prep', 'adverb', 'quote'].includes(chunk.kind))
  return isShort && scene.chunks[close + 1]?.kind === 'prep' ? close + 1 : null
}

/** ", with Y stepping up its raids": a clause of its own. */
function isAbsolute(scene: ParsedSentence, at: number): boolean {
  return scene.chunks[at + 1]?.kind === 'np' && scene.chunks[at + 2]?.kind === 'vp'
}

/** A phrase that no longer belongs to the list: the subject of the next clause, or an adjective set off by a comma. */
function breaksOff(scene: ParsedSentence, at: number, joint: 'any' | 'and'): boolean {
  const chunk = scene.chunks[at]
  const before = scene.chunks[at - 1]?.kind
  const isClose = joint === 'and' && before === 'and' && scene.chunks[at - 2]?.kind === 'np'
  if (before === 'comma' && leadsToVerb(scene, at)) return true
  const isSetOff = before !== 'np' && chunk !== undefined && isBareAdjective(scene, chunk)
  return isSetOff || (!isClose && opensClause(scene, at))
}

/** "…, two officials of a ministry told": after a comma, a phrase that a verb follows opens a clause. */
function leadsToVerb(scene: ParsedSentence, at: number): boolean {
  let next = at + 1
  while (scene.chunks[next]?.kind === 'prep' && scene.chunks[next + 1]?.kind === 'np') next += 2
  const verb = scene.chunks[next]
  return next > at + 1 && verb?.kind === 'vp' && !(scene.tokens[verb.head]?.text ?? '').endsWith('ing')
}
