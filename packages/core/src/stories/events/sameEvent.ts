import type { EventStatement } from '@fogline/model'
import type { Scene } from '../scene/toScene.ts'
import { contentStems } from '../words/contentStems.ts'
import { overlap } from '../words/overlap.ts'

/**
 * Why two statements of one type mean the same event, as a sentence; null where nothing shows it. Two look-alikes with
 * different days or places stay apart, and so do texts that are no copies where neither gives a day.
 */
export function sameEvent(a: EventStatement, b: EventStatement, scene: Scene): string | null {
  if ((a.status === 'planned') !== (b.status === 'planned') || differentDays(a, b)) return null
  const [voiceA, voiceB] = [scene.voiceOf(a.article), scene.voiceOf(b.article)]
  if (voiceA === voiceB && a.article !== b.article)
    return sameWords(a, b) ? 'The articles are copies and use the same words.' : null
  const places = sharedPlaces(a, b, scene)
  if (a.article === b.article) {
    if (!partiesMeet(a, b, scene) || !modesMeet(a, b)) return null
    return places.length > 0 ? `The article names the same parties and ${places.join(', ')} both times.` : null
  }
  const sameDay = a.time !== null && b.time !== null && a.time === b.time && /^\d{4}-\d{2}-\d{2}$/.test(a.time)
  if (!sameDay || places.length === 0 || !partiesMeet(a, b, scene) || !modesMeet(a, b)) return null
  return `Both tell it of ${places.join(', ')} on ${a.time}, with the same parties.`
}

function differentDays(a: EventStatement, b: EventStatement): boolean {
  return (
    a.time !== null && b.time !== null && a.time !== b.time && !a.time.startsWith(b.time) && !b.time.startsWith(a.time)
  )
}

function sameWords(a: EventStatement, b: EventStatement): boolean {
  const words = (event: EventStatement) => new Set(contentStems(event.evidence.map((e) => e.text).join(' ')))
  return a.what === b.what && overlap(words(a), words(b)) > 0.8
}

function modesMeet(a: EventStatement, b: EventStatement): boolean {
  return a.mode === null || b.mode === null || a.mode === b.mode
}

/** Towns, sites and regions that both name; a country alone says too little. */
function sharedPlaces(a: EventStatement, b: EventStatement, scene: Scene): readonly string[] {
  const names = (event: EventStatement) =>
    new Set(event.places.flatMap((id) => scene.place(id) ?? []).flatMap((p) => (p.kind === 'country' ? [] : [p.name])))
  const other = names(b)
  return [...names(a)].filter((name) => other.has(name)).sort()
}

function partiesMeet(a: EventStatement, b: EventStatement, scene: Scene): boolean {
  const side = (ids: readonly string[]) => new Set(ids.flatMap((id) => countryOrId(id, scene)))
  const meet = (x: ReadonlySet<string>, y: ReadonlySet<string>) =>
    x.size === 0 || y.size === 0 || [...x].some((id) => y.has(id))
  return meet(side(a.actors), side(b.actors)) && meet(side(a.recipients), side(b.recipients))
}

function countryOrId(id: string, scene: Scene): readonly string[] {
  const entity = scene.entityOf(id)
  return entity === null ? [] : [entity.country ?? entity.id]
}
