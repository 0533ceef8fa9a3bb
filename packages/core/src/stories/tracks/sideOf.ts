import type { Figure, Mention } from '@fogline/model'
import type { Scene } from '../scene/toScene.ts'

/** Whose people or things a figure counts, or which system it measures: an ISO country or an entity id, and a name to show. */
export interface Side {
  readonly key: string
  readonly name: string
}

/** Indicators that measure a weapon or vehicle, not a party. */
const ofEquipment = new Set(['range', 'payload', 'speed', 'weight', 'price', 'altitude', 'calibre', 'yield'])
const towards = /\b(?:to|in|into|inside|against|at|near|for|from|of|supporting|within)\s(?:the\s)?$/i
const military =
  /\b(?:troops?|soldiers?|forces?|personnel|servicem[ae]n|servicemembers?|fighters?|conscripts?|recruits?|mercenaries)$/i

/**
 * The side of a figure: its subject where that is a party with a name; else the country that stands nearest before it in
 * the sentence and is not where something goes; else the people of a named country whom the article spoke of just before.
 */
export function sideOf(figure: Figure, scene: Scene): Side | null {
  const mentions = scene.readings.find((reading) => reading.article.id === figure.article)?.layers.mentions ?? []
  if (ofEquipment.has(figure.indicator ?? '')) return equipmentOf(figure, mentions, scene)
  const entity = scene.entityOf(figure.subject)
  if (entity !== null && entity.country !== null) return { key: entity.country, name: entity.name }
  if (entity !== null && entity.type !== 'unnamed' && entity.type !== 'group')
    return { key: entity.id, name: entity.name }
  if (figure.unit !== 'person') return null
  return countryBefore(figure, mentions, scene) ?? peopleBefore(figure, mentions, scene)
}

function countryBefore(figure: Figure, mentions: readonly Mention[], scene: Scene): Side | null {
  const { text } = scene.article(figure.article)
  const found = mentions
    .filter(
      (m) => m.type === 'country' && m.form === 'name' && m.start >= figure.sentence.start && m.end <= figure.start,
    )
    .filter((m) => !towards.test(text.slice(Math.max(0, m.start - 14), m.start)) && text.charAt(m.end) !== ':')
    .at(-1)
  return sideOfMention(found, scene)
}

function peopleBefore(figure: Figure, mentions: readonly Mention[], scene: Scene): Side | null {
  const found = mentions
    .filter((m) => m.end <= figure.start && figure.start - m.end < 700 && military.test(m.text))
    .filter((m) => scene.entityOf(m.entity)?.country !== null)
    .at(-1)
  return sideOfMention(found, scene)
}

function equipmentOf(figure: Figure, mentions: readonly Mention[], scene: Scene): Side | null {
  const inSentence = mentions.filter(
    (m) => m.type === 'equipment' && m.start >= figure.sentence.start && m.end <= figure.sentence.end,
  )
  const found = inSentence.filter((m) => m.end <= figure.end).at(-1) ?? inSentence[0]
  const entity = found === undefined ? null : scene.entityOf(found.entity)
  return entity === null ? null : { key: entity.id, name: entity.name }
}

function sideOfMention(mention: Mention | undefined, scene: Scene): Side | null {
  const entity = mention === undefined ? null : scene.entityOf(mention.entity)
  return entity === null ? null : { key: entity.country ?? entity.id, name: entity.name }
}
