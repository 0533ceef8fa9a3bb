import { hashId, type NewsEvent, type Story } from '@fogline/model'
import type { Scene } from '../scene/toScene.ts'
import { titleOf } from './titleOf.ts'

const by = 'stories/linked-by-names'

/** So many names are given as the reason. */
const namesInReason = 3

/**
 * The stories with their titles and the events they hold. Sorted by id. The id is made of the article that told the story
 * first, so that it stays as the story grows; where a story splits, the part with that article keeps it.
 */
export function toStories(
  groups: readonly (readonly string[])[],
  events: readonly NewsEvent[],
  scene: Scene,
): readonly Story[] {
  const eventsOf = new Map<string, Set<string>>()
  for (const event of events) {
    for (const { article } of event.evidence) eventsOf.set(article, (eventsOf.get(article) ?? new Set()).add(event.id))
  }
  return groups
    .map((members): Story => {
      const voices = members.filter((article) => scene.voiceOf(article) === article)
      const dates = members.flatMap((article) => scene.article(article).publishedAt ?? []).sort()
      return {
        kind: 'story',
        id: hashId(['story', members[0] ?? '']),
        title: titleOf(voices, scene),
        articles: [...members].sort(),
        events: [...new Set(members.flatMap((article) => [...(eventsOf.get(article) ?? [])]))].sort(),
        from: dates[0] ?? null,
        to: dates.at(-1) ?? null,
        because: members.length === 1 ? 'Told by one article.' : becauseOf(voices, scene),
        by,
      }
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

function becauseOf(voices: readonly string[], scene: Scene): string {
  if (voices.length === 1) return 'Told by one article and its copies.'
  const names = sharedNames(voices, scene)
  const told = `${voices.length} separate texts share rare words`
  return names.length === 0 ? `${told}.` : `${told} and the names ${names.join(', ')}.`
}

/** The names that most of the texts have, countries aside. */
function sharedNames(voices: readonly string[], scene: Scene): readonly string[] {
  const inStory = new Set(voices)
  const texts = new Map<string, Set<string>>()
  for (const { article, layers } of scene.readings) {
    if (!inStory.has(article.id)) continue
    for (const { name, type } of layers.entities) {
      if (type === 'country' || type === 'unnamed' || type === 'group') continue
      texts.set(name, (texts.get(name) ?? new Set()).add(article.id))
    }
  }
  return [...texts]
    .filter(([, holders]) => holders.size > 1)
    .sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1))
    .slice(0, namesInReason)
    .map(([name]) => name)
}
