import type { ArticleEntity, ArticleReading } from '@fogline/model'
import { contentStems } from '../words/contentStems.ts'
import { rarityOf, rarityOfParty } from '../words/rarityOf.ts'
import { toVector, type Vector } from '../words/toVector.ts'
import { type StoryKeys, toStoryKeys } from './toStoryKeys.ts'

/** The parts of a reading that tell its story. */
export type StoryReading = Pick<ArticleReading, 'article'> & {
  readonly layers: Pick<ArticleReading['layers'], 'mentions' | 'entities'>
}

/** What one article brings to the grouping of stories, from its own reading alone; plain data, so that a ledger can keep it. */
export interface StoryText {
  readonly article: string
  /** Days since 1970 of its publication; null where no whole day is stated. */
  readonly day: number | null
  /** All its words, those of the title counting three times. */
  readonly words: Vector
  /** The words of the names in it. */
  readonly names: Vector
  /** How many different words its names have, those of states aside. */
  readonly nameCount: number
  /** The stems of what it calls states, and of who it says rules them. */
  readonly states: readonly string[]
}

/** With what it is found by. */
export interface StoryProfile extends StoryText, StoryKeys {}

/** Roles of those who rule a state; their names stand in every report of a war, as the state's does. */
const rules =
  /\b(?:president|prime minister|premier|chancellor|king|queen|emperor|emir|supreme leader|head of state)\b/i
const rulesNot = /\b(?:vice|deputy|former|company|club|bank|university|association|federation)\b/i

/** Prepares an article: two of these are all that `toLink` and `likenessOf` look at. */
export function toStoryProfile({ article, layers }: StoryReading): StoryProfile {
  const day = toDay(article.publishedAt)
  const states = stateStems(layers)
  const rarity = (stem: string) => Math.min(rarityOf(stem), states.has(stem) ? rarityOfParty : Infinity)
  const title = contentStems([article.title, article.dek].filter((part) => part !== null).join(' '))
  const stems = [...title, ...title, ...contentStems(article.text)]
  const named = layers.mentions.filter(({ form }) => form === 'name')
  const names = named.flatMap(({ text }) => contentStems(text))
  const ofOthers = named.filter(({ type }) => type !== 'country').flatMap(({ text }) => contentStems(text))
  return {
    article: article.id,
    ...toStoryKeys({ stems, names: new Set(names), states }, day),
    day,
    words: toVector(stems, rarity),
    names: toVector(names, rarity),
    nameCount: new Set(ofOthers).size,
    states: [...states].sort(),
  }
}

/** Names of countries, of their people and of their rulers: they tell the war, not the story. */
function stateStems({ mentions, entities }: StoryReading['layers']): ReadonlySet<string> {
  const countries = entities.filter(({ type }) => type === 'country')
  const rulers = new Set(entities.filter(isRuler).map(({ id }) => id))
  return new Set(
    [
      ...countries.flatMap(({ name, aliases }) => [name, ...aliases]),
      ...mentions.filter(({ type }) => type === 'country').map(({ text }) => text),
      ...mentions.filter(({ entity, form }) => form === 'name' && rulers.has(entity)).map(({ text }) => text),
    ].flatMap(contentStems),
  )
}

function isRuler({ type, roles }: ArticleEntity): boolean {
  return type === 'person' && roles.some(({ text }) => rules.test(text) && !rulesNot.test(text))
}

/** Days since 1970 of a whole day; null of a month, a year, or nothing. */
function toDay(date: string | null): number | null {
  if (date === null || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return null
  const time = Date.parse(`${date}T00:00:00Z`)
  return Number.isNaN(time) ? null : Math.round(time / 86_400_000)
}
