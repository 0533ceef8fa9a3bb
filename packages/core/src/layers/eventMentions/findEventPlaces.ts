import type { PlaceReference, PloverType } from '@fogline/model'
import { overlaps } from '@fogline/model'
import type { Chunk } from './chunk.ts'
import type { Candidate } from './draft.ts'
import { doneTo } from './frames/act.ts'
import { indexOfChunk } from './indexOfChunk.ts'
import { findOpening, isBackground } from './opening.ts'
import type { Scene } from './scene.ts'
import { findPrepositional } from './syntax/findPrepositional.ts'

const still = new Set(
  'in at near over across around inside outside throughout through within along off on between'.split(' '),
)
const moving = new Set([...still, ...'toward towards into to against from'.split(' ')])
const spoken = new Set('in at near outside'.split(' '))
const onTheGround = new Set<PloverType>(['ASSAULT', 'MOBILIZE', 'RETREAT', 'COERCE', 'PROTEST'])

/** Where it happened: places in the event's own phrases and in a phrase that opens the sentence; else those that the place layer ties to events. */
export function findEventPlaces(scene: Scene, candidate: Candidate): readonly PlaceReference[] {
  const { hit, roles, trigger } = candidate
  const places = scene.places.filter((place) => mayHold(scene, place) || isGoal(place, candidate))
  const isGround = onTheGround.has(trigger.type)
  const words = trigger.type === 'PROTEST' ? still : isGround || trigger.frame === 'visit' ? moving : spoken
  const after = roles.prepositional.filter((one) => words.has(one.word)).flatMap((one) => one.chunks)
  const borne = trigger.frame === 'undergo' || trigger.frame === 'march' ? roles.agent : []
  const object = isGround || trigger.frame === 'visit' ? roles.object : []
  const of = isGround && isDone(candidate) ? roles.prepositional.slice(0, 1).filter((one) => one.word === 'of') : []
  const parts = [...of.flatMap((one) => one.chunks), ...(isGround ? besideSubject(scene, candidate) : [])]
  const chunks = [
    ...object,
    ...borne,
    ...parts,
    ...after,
    ...openingOf(scene, hit.from, isGround),
    ...listed(scene, hit.to),
  ].flatMap((chunk) => withOwner(scene, chunk))
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
  const at = indexOfChunk(scene, chunk)
  const [of, owner] = [scene.chunks[at + 1], scene.chunks[at + 2]]
  const isSeat = /^(?:embassy|consulate|ministry|president|leader|government)$/u.test(
    scene.tokens[chunk.head]?.lemma ?? '',
  )
  const isOf =
    at >= 0 && !isSeat && of?.kind === 'prep' && scene.tokens[of.from]?.lemma === 'of' && owner?.kind === 'np'
  return isOf ? [chunk, owner] : [chunk]
}

/** What a sentence opens with holds for its main clause: not for the background, and an occasion only for what is said. */
function openingOf(scene: Scene, at: number, isGround: boolean): readonly Chunk[] {
  const { kind, chunks } = findOpening(scene)
  const end = chunks.at(-1)?.to ?? 0
  return isBackground(scene, end, at) || (kind === 'occasion' && isGround) ? [] : chunks
}

/** "the invasion of Y", "the capture of Y" */
const isDone = ({ roles, trigger }: Candidate): boolean =>
  roles.phrase !== null && doneTo.has(trigger.lemma.split(' ').at(-1) ?? '')

/** "protesters in Sandhaven attacked": a place between subject and verb. */
function besideSubject(scene: Scene, { roles }: Candidate): readonly Chunk[] {
  const last = indexOfChunk(scene, roles.agent.at(-1))
  const [prep, place] = [scene.chunks[last + 1], scene.chunks[last + 2]]
  const isPlace =
    last >= 0 && prep?.kind === 'prep' && /^(?:in|near|outside)$/u.test(scene.tokens[prep.from]?.lemma ?? '')
  return isPlace && roles.phrase === null && place?.kind === 'np' ? [place] : []
}

/** In the same part of the sentence, from comma to comma. */
function isBeside(scene: Scene, place: PlaceReference, at: number): boolean {
  const trigger = scene.tokens[at]?.start ?? 0
  const [from, to] = [Math.min(trigger, place.start), Math.max(trigger, place.start)]
  const tokenAt = (position: number): number => scene.tokens.findIndex((token) => token.end > position)
  return !scene.text.slice(from, to).includes(',') && !isBackground(scene, tokenAt(from), tokenAt(to))
}

/** "hit several towns, including A, B and C" */
function listed(scene: Scene, from: number): readonly Chunk[] {
  const list = findPrepositional(
    scene.tree,
    Array.from({ length: scene.tokens.length - from }, (_, index) => from + index),
  )
  return list
    .filter(({ word }) => word === 'including')
    .slice(0, 1)
    .flatMap(({ chunks }) => chunks)
}

/** "visited Kalm": whoever speaks from there otherwise, one travels to the town. */
const isGoal = (place: PlaceReference, { trigger, roles }: Candidate): boolean =>
  trigger.frame === 'visit' && roles.phrase === null && place.use === 'metonym' && place.kind !== 'country'
