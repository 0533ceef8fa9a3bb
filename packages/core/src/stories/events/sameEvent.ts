import type { EventStatement } from '@fogline/model'
import type { Scene } from '../scene/toScene.ts'
import { contentStems } from '../words/contentStems.ts'
import { overlap } from '../words/overlap.ts'
import { compareDays, compareParties, comparePlaces, modesMeet } from './compareEvents.ts'
import { isDemand, wantSame } from './isDemand.ts'

/** Why two statements are one event. `firm`: it holds by itself; else it holds only where nothing else fits as well. */
export interface SameEvent {
  readonly because: string
  readonly firm: boolean
}

/** What is looked at beside the two statements. */
export interface EventContext {
  readonly scene: Scene
  readonly storyOf: (article: string) => string
}

/** Articles of one story that were published further apart may tell of another day where they state none. */
const daysOfTelling = 4

/**
 * Why two statements of one type mean the same event; null where nothing shows it. Look-alikes stay apart: another day, another
 * town, another party, a plan and a deed, a deed and its denial are never one. A region is no place by itself: much happens in it.
 * A day that one of them does not state counts as open only within a story told in the same days, or where one party demands
 * one thing.
 */
export function sameEvent(a: EventStatement, b: EventStatement, { scene, storyOf }: EventContext): SameEvent | null {
  const days = compareDays(a, b)
  if (a.type !== b.type || isPlan(a) !== isPlan(b) || days === 'apart') return null
  if (a.article !== b.article && scene.voiceOf(a.article) === scene.voiceOf(b.article)) {
    return sameWords(a, b) ? { because: 'The articles are copies and use the same words.', firm: true } : null
  }
  if (isDenial(a) !== isDenial(b)) return null
  const [places, parties] = [comparePlaces(a, b, scene), compareParties(a, b, scene)]
  if (places.apart || parties.apart || !modesMeet(a, b)) return null
  const words = sharedWords(a, b)
  const where = (words.length > 0 ? places.shared : places.narrow).join(', ')
  if (a.article === b.article) {
    return where === ''
      ? null
      : { because: `The article names the same parties and ${where} both times.`, firm: days === 'same' }
  }
  if (days === 'same') return onOneDay({ a, where, who: parties.shared, words })
  if (!toldTogether(a, b, scene)) return null
  if (isDemand(a) && parties.actors.length > 0 && words.length > 0 && wantSame(a, b))
    return { because: `Both tell that ${parties.actors.join(', ')} wants it: ${words.join(', ')}.`, firm: false }
  return storyOf(a.article) === storyOf(b.article) ? inOneStory({ where, who: parties.shared, words }) : null
}

/** Can the two not be one event, whatever else there is? */
export function areApart(a: EventStatement, b: EventStatement, scene: Scene): boolean {
  if (isPlan(a) !== isPlan(b) || compareDays(a, b) === 'apart' || !modesMeet(a, b)) return true
  return comparePlaces(a, b, scene).apart || compareParties(a, b, scene).apart
}

/** A denial tells no event: contentions set it against those that do, and the event keeps the status that these give it. */
function isDenial({ status }: EventStatement): boolean {
  return status === 'denied'
}

function isPlan({ status }: EventStatement): boolean {
  return status === 'planned'
}

interface Shared {
  readonly where: string
  readonly who: readonly string[]
  readonly words: readonly string[]
}

function onOneDay({ a, where, who, words }: Shared & { readonly a: EventStatement }): SameEvent | null {
  if (where !== '') return { because: `Both tell it of ${where} on ${a.time}, with the same parties.`, firm: true }
  if (who.length === 0 || words.length < 2) return null
  return { because: `Both tell it of ${who.join(', ')} on ${a.time}: ${words.join(', ')}.`, firm: true }
}

function inOneStory({ where, who, words }: Shared): SameEvent | null {
  const told = words.join(', ')
  if (where !== '' && words.length >= 1)
    return { because: `Two texts of one story tell it of ${where}: ${told}.`, firm: false }
  if (who.length === 0 || words.length < 2) return null
  return { because: `Two texts of one story tell it of ${who.join(', ')}: ${told}.`, firm: false }
}

/** Published within a few days of each other; texts that state no day are held to be. */
function toldTogether(a: EventStatement, b: EventStatement, scene: Scene): boolean {
  const [x, y] = [a, b].map(({ article }) => Date.parse(scene.article(article).publishedAt ?? ''))
  if (x === undefined || y === undefined || Number.isNaN(x) || Number.isNaN(y)) return true
  return Math.abs(x - y) <= daysOfTelling * 86_400_000
}

/** The words of what happened that both have, numbers among them: half of the shorter one's at least, else none. */
function sharedWords(a: EventStatement, b: EventStatement): readonly string[] {
  const [x, y] = [new Set(contentStems(a.what)), new Set(contentStems(b.what))]
  if (overlap(x, y) < 0.5) return []
  const [first] = [a, b].sort((one, other) => (one.id < other.id ? -1 : 1))
  const words = (first?.what ?? '').match(/[\p{L}\p{N}]+(?:[.,’'-][\p{L}\p{N}]+)*/gu) ?? []
  return words.filter((word) => contentStems(word).some((stem) => x.has(stem) && y.has(stem)))
}

function sameWords(a: EventStatement, b: EventStatement): boolean {
  const words = (event: EventStatement) => new Set(contentStems(event.evidence.map((e) => e.text).join(' ')))
  return a.what === b.what && overlap(words(a), words(b)) > 0.8
}
