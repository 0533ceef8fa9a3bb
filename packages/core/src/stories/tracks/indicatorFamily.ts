import type { Figure } from '@fogline/model'
import type { Scene } from '../scene/toScene.ts'

/** Indicators that measure the same presence of people in different words. Whoever is trained need not have been sent; killed, wounded and casualties are never joined. */
const presence = new Set(['deployed', 'en_route', 'sent', 'present', 'stationed', 'supplied', 'delivered', 'mobilised'])

/** Indicators of one occurrence: comparable only where the place or the story is the same. */
const perOccurrence = new Set([
  'killed',
  'wounded',
  'casualties',
  'missing',
  'captured',
  'displaced',
  'launched',
  'intercepted',
  'reached',
  'destroyed',
  'damaged',
  'sunk',
  'arrested',
  'evacuated',
  'settlements_captured',
])

/** Indicators that are looked at together, so that each can be shown beside the others and compared with none of them. */
const families: ReadonlyMap<string, string> = new Map([
  ['deployed', 'presence'],
  ['trained', 'presence'],
  ['killed', 'losses'],
  ['casualties', 'losses'],
  ['launched', 'raid'],
  ['intercepted', 'raid'],
  ['reached', 'raid'],
])

/** The name under which an indicator is tracked: for people, being sent to a place and being in it are one presence. */
export function indicatorFamily(indicator: string | null, unit: string | null): string | null {
  if (indicator !== null && unit === 'person' && presence.has(indicator)) return 'deployed'
  return indicator
}

/** What an indicator is worked out together with. */
export function topicFamily(indicator: string): string {
  return families.get(indicator) ?? indicator
}

/** Does it count who or what is in a place? The same army in two states is two presences. */
export function isPresence(indicator: string | null): boolean {
  return indicator === 'deployed' || indicator === 'present' || indicator === 'stationed'
}

/** Is the indicator about one occurrence, so that only figures of the same occurrence compare? */
export function isPerOccurrence(indicator: string | null): boolean {
  return indicator !== null && perOccurrence.has(indicator)
}

const flying = /^(?:drone|missile|rocket|warhead|bomb|shell)$/
const arrives = /^\s+(?:\p{Ll}+ly\s+)?(?:reached|hit|struck|got through|broke through|made it|penetrated|evaded)\b/u

/** What a figure counts, also of weapons that reached what they were sent against, which is known by the verb. */
export function indicatorOf(figure: Figure, scene: Scene): string | null {
  if (figure.indicator !== null || !flying.test(figure.unit ?? ''))
    return indicatorFamily(figure.indicator, figure.unit)
  const after = scene.article(figure.article).text.slice(figure.end, figure.sentence.end)
  return arrives.test(after) ? 'reached' : null
}
