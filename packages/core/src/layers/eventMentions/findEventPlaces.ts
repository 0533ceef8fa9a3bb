import type { PlaceReference } from '@fogline/model'
import type { Chunk } from './chunk.ts'
import type { Candidate } from './draft.ts'
import type { Scene } from './scene.ts'

const locative = new Set(
  'in at near on over across around inside outside throughout within along off toward towards into to against from between'.split(
    ' ',
  ),
)

/** Where it happened: places in the event's own phrases and in a phrase that opens the sentence; else those that the place layer ties to events. */
export function findEventPlaces(scene: Scene, { roles, trigger }: Candidate): readonly PlaceReference[] {
  const places = scene.places.filter((place) => place.use !== 'metonym' && place.use !== 'dateline')
  const after = roles.prepositional.filter((one) => locative.has(one.word)).flatMap((one) => one.chunks)
  const undergone = trigger.frame === 'undergo' ? roles.agent : []
  const own = [
    ...roles.object,
    ...undergone,
    ...after,
    ...(roles.phrase === null ? [] : [roles.phrase]),
    ...openingPhrase(scene),
  ]
  const near = places.filter((place) => own.some((chunk) => isIn(scene, place, chunk)) && !isAdjective(scene, place))
  return near.length > 0 ? near : places.filter((place) => place.use === 'event')
}

function isIn(scene: Scene, place: PlaceReference, chunk: Chunk): boolean {
  const start = scene.tokens[chunk.from]?.start ?? 0
  const end = scene.tokens[chunk.to - 1]?.end ?? 0
  return place.start < end && start < place.end
}

/** "Russian drones" names no place: only whole names and possessives of places do. */
function isAdjective(scene: Scene, place: PlaceReference): boolean {
  const token = scene.tokens.find((one) => one.start <= place.start && place.start < one.end)
  return place.kind === 'country' && token?.upos === 'ADJ'
}

/** "In the north of Graustark, …" */
function openingPhrase(scene: Scene): readonly Chunk[] {
  const first = scene.chunks.findIndex((chunk) => chunk.kind !== 'adverb' && chunk.kind !== 'comma')
  const opens =
    scene.chunks[first]?.kind === 'prep' && locative.has(scene.tokens[scene.chunks[first]?.from ?? 0]?.lemma ?? '')
  const next = scene.chunks[first + 1]
  return opens && next?.kind === 'np' ? [next] : []
}
