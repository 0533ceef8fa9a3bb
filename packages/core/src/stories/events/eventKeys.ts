import type { EventStatement } from '@fogline/model'
import { foldName } from '../entities/foldName.ts'
import type { Scene } from '../scene/toScene.ts'
import { contentStems } from '../words/contentStems.ts'
import { demandStems, isDemand } from './isDemand.ts'

/**
 * The keys by which an event statement can be found as another's: for an index.
 *
 * The contract: two statements are one event only if they share a key. Those with a day share its place or a word of what
 * happened, on that day, wherever they are told; demands share who makes them and a word of what for; all others are joined
 * within a story, or within copies, alone: what is in no neighbourhood with an article's story need not be looked at for them.
 */
export function eventKeys(
  event: EventStatement,
  scene: Pick<Scene, 'place' | 'voiceOf' | 'entityOf'>,
  storyOf: (article: string) => string,
): readonly string[] {
  const home = [`story ${storyOf(event.article)}`, `voice ${scene.voiceOf(event.article)}`, `article ${event.article}`]
  return [...dayKeys(event, scene), ...demandKeys(event, scene), ...home.map((where) => `event ${event.type} ${where}`)]
}

/** Who demands something, with each word of what it is. */
function demandKeys(event: EventStatement, { entityOf }: Pick<Scene, 'entityOf'>): readonly string[] {
  if (!isDemand(event)) return []
  const parties = event.actors.flatMap((id) => entityOf(id) ?? []).map(({ id, country }) => country ?? id)
  const words = [...new Set(demandStems(event))]
  return [...new Set(parties)].flatMap((party) => words.map((word) => `event ${event.type} by ${party} ${word}`))
}

/** The keys of a statement that states its day, from its own reading alone: these reach beyond a story. */
function dayKeys(event: EventStatement, scene: Pick<Scene, 'place'>): readonly string[] {
  const words = isOfDay(event)
    ? contentStems(event.what).map((word) => `event ${event.type} ${event.time} ${word}`)
    : []
  return [...new Set([...placeKeys(event, scene), ...words])].sort()
}

/** Those of them that name a place as well: articles that share one may tell one event in other words. */
export function placeKeys(event: EventStatement, { place }: Pick<Scene, 'place'>): readonly string[] {
  if (!isOfDay(event)) return []
  const places = event.places.flatMap((id) => place(id) ?? []).filter(({ kind }) => kind !== 'country')
  return places.map(({ name }) => `event ${event.type} ${event.time} at ${foldName(name)}`)
}

/** A demand is told within so many days, if it is to be one: each article has a key for its own days and for the next. */
const daysOfDemand = 4

/** Keys of a demand for a number of things, from its own reading alone: who makes it, by name, how many, and about when it was told. */
export function pleaKeys(
  event: EventStatement,
  { nameOf, publishedAt }: { readonly nameOf: (entity: string) => string | null; readonly publishedAt: string | null },
): readonly string[] {
  const day = Date.parse(publishedAt ?? '') / 86_400_000
  if (!isDemand(event) || Number.isNaN(day)) return []
  const numbers = demandStems(event).filter((stem) => /^\p{N}{2}/u.test(stem))
  const days = [Math.floor(day / daysOfDemand), Math.floor(day / daysOfDemand) + 1]
  return event.actors
    .flatMap((id) => nameOf(id) ?? [])
    .flatMap((name) =>
      numbers.flatMap((number) => days.map((at) => `event ${event.type} by ${foldName(name)} ${number} ${at}`)),
    )
}

function isOfDay({ time }: EventStatement): boolean {
  return time !== null && /^\d{4}-\d{2}-\d{2}$/.test(time)
}
