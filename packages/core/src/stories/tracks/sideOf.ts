import type { Entity, Figure, Mention } from '@fogline/model'
import type { Scene } from '../scene/toScene.ts'
import { sharesStem } from './isNameOfState.ts'

/** Whose people or things a figure counts, or which system it measures: an ISO country or an entity id, and a name to show. */
export interface Side {
  readonly key: string
  readonly name: string
  /** The words for its people that a bare count ("4,500 men") stands for; null where the side is a state. */
  readonly people: string | null
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
  const mentions = scene.reading(figure.article)?.layers.mentions ?? []
  if (ofEquipment.has(figure.indicator ?? '')) return equipmentOf(figure, mentions, scene)
  const entity = scene.entityOf(figure.subject)
  if (entity !== null && entity.country !== null) return { key: entity.country, name: entity.name, people: null }
  if (entity !== null && entity.type !== 'unnamed' && entity.type !== 'group')
    return { key: entity.id, name: entity.name, people: null }
  const owner = ownerInside(figure, mentions, scene)
  if (owner !== null) return owner
  if (figure.unit !== 'person') return null
  return countryBefore(figure, mentions, scene) ?? peopleBefore(figure, mentions, scene)
}

/** The state that the counted words themselves name, or the words after them: "600 Varnish fighters", "600 fighters from Varn". */
function ownerInside(figure: Figure, mentions: readonly Mention[], scene: Scene): Side | null {
  const { text } = scene.article(figure.article)
  const after = mentions.find((m) => /^\s+(?:from|of)\s+$/.test(text.slice(figure.end, m.start)) && isState(m, scene))
  if (after !== undefined) return sideOfMention(after, scene)
  const inside = mentions.filter((m) => figure.start <= m.start && m.end <= figure.end && /^\p{Lu}/u.test(m.text))
  for (const mention of inside) {
    const side = isState(mention, scene) ? sideOfMention(mention, scene) : stateOf(mention, scene)
    if (side !== null) return side
  }
  return null
}

/** The state whose adjective a group's name begins with, also where no list has it: "Tolvan soldiers" are Tolvania's. */
function stateOf(mention: Mention, scene: Scene): Side | null {
  const [adjective = ''] = mention.text.split(' ')
  const state = scene.states.find((entity) => sharesStem(entity.name, adjective))
  return state === undefined ? null : { key: state.country ?? state.id, name: state.name, people: mention.text }
}

function countryBefore(figure: Figure, mentions: readonly Mention[], scene: Scene): Side | null {
  const { text } = scene.article(figure.article)
  const found = mentions
    .filter((m) => m.form === 'name' && m.start >= figure.sentence.start && m.end <= figure.start)
    .filter((m) => isState(m, scene))
    .filter((m) => !towards.test(text.slice(Math.max(0, m.start - 14), m.start)) && text.charAt(m.end) !== ':')
    .at(-1)
  return sideOfMention(found, scene)
}

function peopleBefore(figure: Figure, mentions: readonly Mention[], scene: Scene): Side | null {
  const near = mentions.filter((m) => m.end <= figure.start && figure.start - m.end < 700 && military.test(m.text))
  for (const mention of [...near].reverse()) {
    const side =
      scene.entityOf(mention.entity)?.country == null ? stateOf(mention, scene) : sideOfMention(mention, scene)
    if (side !== null) return { ...side, people: mention.text }
  }
  return null
}

/** The system named in the sentence, else the last one before it: "It has a range of". */
function equipmentOf(figure: Figure, mentions: readonly Mention[], scene: Scene): Side | null {
  const equipment = mentions.filter((m) => m.type === 'equipment' && figure.start - m.end < 600)
  const inSentence = equipment.filter((m) => m.start >= figure.sentence.start && m.end <= figure.sentence.end)
  const before = equipment.filter((m) => m.end <= figure.end)
  const found = inSentence.filter((m) => m.end <= figure.end).at(-1) ?? inSentence[0] ?? before.at(-1)
  const entity = found === undefined ? systemInText(figure, scene) : scene.entityOf(found.entity)
  const known = entity === null ? null : fullName(entity, mentions, scene)
  return known === null ? null : { key: known.id, name: known.name, people: null }
}

/** A system that other articles know, by its name with a number, last before the figure: "the Kestrel-4 and what it can do". */
function systemInText(figure: Figure, scene: Scene): Entity | null {
  const before = scene.article(figure.article).text.slice(0, figure.start)
  const [name] = [...before.matchAll(/\b\p{Lu}\p{L}+-\d+\p{L}?\b/gu)].at(-1) ?? []
  const entity = name === undefined ? null : scene.entityNamed(name)
  return entity?.type === 'equipment' ? entity : null
}

/** The system under the longer name that an article gives it beside a shorter one: the "Kestrel" of a "Kestrel-4"; of several, none. */
function fullName(entity: Entity, mentions: readonly Mention[], scene: Scene): Entity {
  const longer = mentions.flatMap((m) => {
    const other = m.type === 'equipment' ? scene.entityOf(m.entity) : null
    return other?.name.startsWith(entity.name) && /^[-\s]\d/.test(other.name.slice(entity.name.length)) ? [other] : []
  })
  const [first] = longer
  return first !== undefined && longer.every(({ id }) => id === first.id) ? first : entity
}

/** Does the name mean a state, also where its own article tells only of a place and another one says what it is? */
function isState(mention: Mention, scene: Scene): boolean {
  return mention.type === 'country' || (mention.type === 'place' && stateNamed(mention, scene) !== undefined)
}

function stateNamed(mention: Mention, scene: Scene): Entity | undefined {
  return scene.states.find(({ name, aliases }) => name === mention.text || aliases.includes(mention.text))
}

function sideOfMention(mention: Mention | undefined, scene: Scene): Side | null {
  if (mention === undefined) return null
  const state = mention.type === 'place' ? stateNamed(mention, scene) : undefined
  const entity = state ?? scene.entityOf(mention.entity)
  return entity === null ? null : { key: entity.country ?? entity.id, name: entity.name, people: null }
}
