import type { EventTrigger, Span } from '@fogline/model'
import type { Chunk } from './chunk.ts'
import { neededPhrase } from './meetsNeed.ts'
import type { ParsedSentence } from './scene.ts'

/** The whole noun phrase of an item: with "hundreds of" before it and what is coordinated after it. */
export function toItemSpan(scene: ParsedSentence, trigger: EventTrigger, item: Chunk): Span {
  const at = scene.chunks.findIndex((chunk) => chunk.from <= item.head && item.head < chunk.to)
  const first = startOfMeasure(scene, at) ?? item.from
  let last = at
  while (nextJoined(scene, trigger, last) !== null) last = nextJoined(scene, trigger, last) ?? last
  const from = skipReceiver(scene, item, first)
  const end = endOfKind(scene, last) ?? scene.chunks[last]?.to ?? item.to
  const open = scene.tokens.slice(from, end).findIndex((token) => token.text === '(')
  const isClosed = scene.tokens.slice(from, end).some((token) => token.text === ')')
  const to = open > 0 && !isClosed ? from + open : end
  return { start: scene.tokens[from]?.start ?? 0, end: scene.tokens[to - 1]?.end ?? 0 }
}

/** "two million crowns in aid", "a batch of rifles": what the money or the measure is of belongs to it. */
function endOfKind(scene: ParsedSentence, at: number): number | null {
  const [head, link, kind] = [scene.tokens[scene.chunks[at]?.head ?? -1], scene.chunks[at + 1], scene.chunks[at + 2]]
  const word = link?.kind === 'prep' ? (scene.tokens[link.from]?.lemma ?? '') : ''
  const lemma = scene.tokens[kind?.head ?? -1]?.lemma ?? ''
  const isMoney =
    word === 'in' && /^(?:aid|assistance|support|weapon|help|relief|loan|grant|funding|credit)s?$/u.test(lemma)
  const isMeasure = word === 'of' && measures.has(head?.lemma ?? '')
  return kind?.kind === 'np' && (isMoney || isMeasure) ? kind.to : null
}

/** "hundreds of", "large quantities of": the phrase before, when it counts or measures the item. */
function startOfMeasure(scene: ParsedSentence, at: number): number | null {
  const of = scene.chunks[at - 1]
  const measure = scene.chunks[at - 2]
  if (of?.kind !== 'prep' || measure?.kind !== 'np' || scene.tokens[of.from]?.lemma !== 'of') return null
  const word = scene.tokens[measure.head]
  const counts = word?.upos === 'NUM' || measures.has(word?.lemma ?? '')
  return counts ? measure.from : null
}

const measures = new Set(
  'hundred thousand dozen score million billion number quantity amount batch tonne ton load influx array range shipment couple lot supply package worth consignment'.split(
    ' ',
  ),
)

/** The chunk of a coordinated item ("missiles and drones"), or null. */
function nextJoined(scene: ParsedSentence, trigger: EventTrigger, at: number): number | null {
  let next = at + 1
  if (scene.chunks[next]?.kind === 'comma') next += 1
  if (scene.chunks[next]?.kind === 'and') next += 1
  const chunk = scene.chunks[next]
  if (next === at + 1 || chunk?.kind !== 'np' || scene.chunks[next + 1]?.kind === 'vp') return null
  const isOwned = scene.tokens.slice(chunk.from, chunk.to).some((token) => token.lemma === "'s")
  return isOwned || neededPhrase(scene, trigger, [chunk]) === null ? null : next
}

/** "gave Graustark tanks" was read as one phrase: the item begins after the receiver. */
function skipReceiver(scene: ParsedSentence, item: Chunk, first: number): number {
  const name = scene.named.find((one) => one.type !== 'equipment' && one.from === first && one.to <= item.head)
  const isName =
    name !== undefined && scene.tokens[name.to - 1]?.upos === 'PROPN' && scene.tokens[name.to]?.lemma !== "'s"
  return isName && name.form === 'name' ? name.to : first
}
