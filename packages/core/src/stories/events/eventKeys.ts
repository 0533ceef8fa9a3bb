import type { EventStatement } from '@fogline/model'
import { foldName } from '../entities/foldName.ts'
import type { Scene } from '../scene/toScene.ts'
import { contentStems } from '../words/contentStems.ts'

/**
 * The keys by which an event statement can be found as another's: for an index.
 *
 * The contract: two statements are one event only if they share a key. Those with a day share its place or a word of what
 * happened, on that day, wherever they are told; all others are joined within a story, or within copies, alone: what is in
 * no neighbourhood with an article's story need not be looked at for them.
 */
export function eventKeys(
  event: EventStatement,
  scene: Pick<Scene, 'place' | 'voiceOf'>,
  storyOf: (article: string) => string,
): readonly string[] {
  const home = [`story ${storyOf(event.article)}`, `voice ${scene.voiceOf(event.article)}`, `article ${event.article}`]
  return [...dayKeys(event, scene), ...home.map((where) => `event ${event.type} ${where}`)]
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

function isOfDay({ time }: EventStatement): boolean {
  return time !== null && /^\d{4}-\d{2}-\d{2}$/.test(time)
}
