import type { Chunk } from './chunk.ts'
import type { ParsedSentence } from './scene.ts'

/** Where a sentence sets its scene before the subject: the place itself, or an occasion for speeches and meetings. */
export interface Opening {
  readonly kind: 'place' | 'occasion'
  readonly chunks: readonly Chunk[]
}

const still = new Set('in at near over across around inside outside throughout within along off on between'.split(' '))
const areas = new Set(
  'region city province district town village area oblast state capital strip bank sea strait north south east west port front sector territory enclave governorate county island peninsula suburb centre center desert valley'.split(
    ' ',
  ),
)
const occasions = new Set(
  'summit meeting conference talk visit ceremony session speech forum gathering briefing interview trip stop rally parade address council assembly'.split(
    ' ',
  ),
)
const speaking = /^(?:speaking|meeting|gathering|talking|addressing|arriving|appearing)$/iu

/** "In the north of Graustark, …" is a place; "At a summit in Sandhaven, …", "Speaking in Sandhaven, …" an occasion. */
export function findOpening(scene: ParsedSentence): Opening {
  const first = scene.chunks.findIndex((chunk) => chunk.kind !== 'adverb' && chunk.kind !== 'comma')
  const word = scene.tokens[scene.chunks[first]?.from ?? 0]
  if (speaking.test(word?.text ?? '')) return { kind: 'occasion', chunks: placesAfter(scene, first + 1) }
  const next = scene.chunks[first + 1]
  if (scene.chunks[first]?.kind !== 'prep' || next?.kind !== 'np') return { kind: 'place', chunks: [] }
  const head = scene.tokens[next.head]
  if (occasions.has(head?.lemma ?? '')) return { kind: 'occasion', chunks: [next, ...placesAfter(scene, first + 2)] }
  const isPlace = head?.upos === 'PROPN' || areas.has(head?.lemma ?? '')
  return { kind: 'place', chunks: still.has(word?.lemma ?? '') && isPlace ? [next] : [] }
}

/** The phrases of place up to the first comma or verb. */
function placesAfter(scene: ParsedSentence, from: number): readonly Chunk[] {
  const end = scene.chunks.findIndex((chunk, index) => index >= from && ['comma', 'vp', 'stop'].includes(chunk.kind))
  return scene.chunks.slice(from, end < 0 ? scene.chunks.length : end).filter((chunk, index, all) => {
    const word = scene.tokens[all[index - 1]?.from ?? -1]?.lemma ?? ''
    return chunk.kind === 'np' && ['in', 'at', 'near', 'outside'].includes(word)
  })
}

const backgrounds = new Set('since after amid amidst following before despite given until as'.split(' '))

/** Does a word that leads to the background ("since", "amid", "following") stand between two places of a sentence? */
export function isBackground(scene: ParsedSentence, from: number, to: number): boolean {
  return scene.chunks.some((chunk) => {
    const lemma = scene.tokens[chunk.from]?.text.toLowerCase() ?? ''
    return chunk.from >= from && chunk.from < to && chunk.kind !== 'np' && backgrounds.has(lemma)
  })
}
