import type { PlaceReference, PloverType } from '@fogline/model'
import { overlaps } from '@fogline/model'
import type { Chunk } from './chunk.ts'
import type { Candidate } from './draft.ts'
import { findObjects } from './findObjects.ts'
import type { Scene } from './scene.ts'

const still = new Set('in at near over across around inside outside throughout within along off on between'.split(' '))
const moving = new Set([...still, ...'toward towards into to against from'.split(' ')])
const spoken = new Set('in at near outside'.split(' '))
const areas = new Set(
  'region city province district town village area oblast state capital strip bank sea strait north south east west port front sector territory enclave governorate county island peninsula suburb centre center desert valley'.split(
    ' ',
  ),
)
const onTheGround = new Set<PloverType>(['ASSAULT', 'MOBILIZE', 'RETREAT', 'COERCE', 'PROTEST'])

/** Where it happened: places in the event's own phrases and in a phrase that opens the sentence; else those that the place layer ties to events. */
export function findEventPlaces(scene: Scene, { hit, roles, trigger }: Candidate): readonly PlaceReference[] {
  const places = scene.places.filter((place) => mayHold(scene, place))
  const isGround = onTheGround.has(trigger.type)
  const words = isGround || trigger.frame === 'visit' ? moving : spoken
  const after = roles.prepositional.filter((one) => words.has(one.word)).flatMap((one) => one.chunks)
  const borne = trigger.frame === 'undergo' || trigger.frame === 'march' ? roles.agent : []
  const object = isGround ? roles.object : []
  const chunks = [...object, ...borne, ...after, ...openingPhrase(scene), ...listed(scene, hit.to)].flatMap((chunk) =>
    withOwner(scene, chunk),
  )
  const own =
    roles.phrase === null
      ? []
      : places.filter(
          (place) => place.kind !== 'country' && isIn(scene, place, { ...roles.phrase, to: hit.from } as Chunk),
        )
  const near = places.filter((place) => chunks.some((chunk) => isIn(scene, place, chunk)) || own.includes(place))
  return near.length > 0 || !isGround
    ? near
    : places.filter((place) => place.use === 'event' && isBeside(scene, place, hit.from))
}

/** Not a speaker’s seat, not an adjective ("Russian drones"), not half of a compound ("Moscow-backed"), not a month. */
function mayHold(scene: Scene, place: PlaceReference): boolean {
  const token = scene.tokens.find((one) => one.start <= place.start && place.start < one.end)
  const isAdjective = place.kind === 'country' && token?.upos === 'ADJ'
  const isHalf = token !== undefined && token.end > place.end && token.text.includes('-')
  const isTime = scene.times.some((time) => overlaps(time, place))
  return place.use !== 'metonym' && place.use !== 'dateline' && !isAdjective && !isHalf && !isTime
}

function isIn(scene: Scene, place: PlaceReference, chunk: Chunk): boolean {
  const start = scene.tokens[chunk.from]?.start ?? 0
  const end = scene.tokens[chunk.to - 1]?.end ?? 0
  return place.start < end && start < place.end
}

/** "the city of Sandhaven": the phrase after "of" belongs to it. */
function withOwner(scene: Scene, chunk: Chunk): readonly Chunk[] {
  const at = scene.chunks.indexOf(chunk)
  const [of, owner] = [scene.chunks[at + 1], scene.chunks[at + 2]]
  const isOf = at >= 0 && of?.kind === 'prep' && scene.tokens[of.from]?.lemma === 'of' && owner?.kind === 'np'
  return isOf ? [chunk, owner] : [chunk]
}

/** "In the north of Graustark, …" */
function openingPhrase(scene: Scene): readonly Chunk[] {
  const first = scene.chunks.findIndex((chunk) => chunk.kind !== 'adverb' && chunk.kind !== 'comma')
  const word = scene.tokens[scene.chunks[first]?.from ?? 0]?.lemma ?? ''
  const next = scene.chunks[first + 1]
  const head = scene.tokens[next?.head ?? -1]
  const isPlace = head?.upos === 'PROPN' || areas.has(head?.lemma ?? '')
  return scene.chunks[first]?.kind === 'prep' && still.has(word) && next?.kind === 'np' && isPlace ? [next] : []
}

/** In the same part of the sentence, from comma to comma. */
function isBeside(scene: Scene, place: PlaceReference, at: number): boolean {
  const trigger = scene.tokens[at]?.start ?? 0
  const [from, to] = [Math.min(trigger, place.start), Math.max(trigger, place.start)]
  return !scene.text.slice(from, to).includes(',')
}

/** "hit several towns, including A, B and C" */
function listed(scene: Scene, from: number): readonly Chunk[] {
  const at = scene.chunks.findIndex((chunk) => chunk.kind === 'vp' && chunk.from >= from)
  const isList =
    scene.chunks[at - 1]?.kind === 'comma' && scene.tokens[scene.chunks[at]?.head ?? -1]?.lemma === 'include'
  return isList ? findObjects(scene, at + 1) : []
}
