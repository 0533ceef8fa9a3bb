import type { Evidence } from '@fogline/model'
import { countSlips } from '../../entities/names/countSlips.ts'
import { skeleton } from '../../entities/names/soundKeys.ts'
import type { Scene } from '../../scene/toScene.ts'
import { contentStems } from '../../words/contentStems.ts'
import { isUncommon } from '../../words/rarityOf.ts'

/** A word or number that two texts have wrong in the same way, and no other. */
export interface SharedSlip {
  /** The other article with it. */
  readonly article: string
  readonly word: string
  /** What all others write. */
  readonly usual: string
  /** In the article itself, then in the other. */
  readonly evidence: readonly Evidence[]
}

/** So many others write the usual word: of two against two, nobody knows who errs. */
const fewestOthers = 3

interface Found {
  readonly word: string
  readonly voices: Set<string>
  /** The first place in each article, and the word as written there. */
  readonly places: Map<string, Evidence>
}

/**
 * By article: words that it shares with one other voice alone, one letter from a word that several others write, and numbers
 * with two digits the other way round. Two who err alike did not each write it by themselves. What differs in spelling alone
 * (honor, honour; Rostow, Rastov) or in its ending is no slip.
 */
export function sharedSlips(scene: Scene): ReadonlyMap<string, readonly SharedSlip[]> {
  const words = wordsOf(scene)
  const usual = [...words.values()].filter(({ voices }) => voices.size >= fewestOthers)
  const shared = [...words.values()].filter(({ voices }) => voices.size === 2)
  const near = new Map<string, Found[]>()
  for (const found of usual) for (const key of withoutOne(found.word)) add(near, key, found)
  const slips = new Map<string, SharedSlip[]>()
  for (const found of shared) {
    if (!contentStems(found.word).every(isUncommon)) continue
    const candidates = new Set(withoutOne(found.word).flatMap((key) => near.get(key) ?? []))
    const right = [...candidates].sort((a, b) => (a.word < b.word ? -1 : 1)).find((other) => isSlipOf(found, other))
    if (right === undefined) continue
    for (const [article, place] of found.places) {
      for (const [other, there] of found.places) {
        const isOther = scene.voiceOf(article) !== scene.voiceOf(other)
        const slip = { article: other, word: place.text, usual: shown(right), evidence: [place, there] }
        if (isOther) add(slips, article, slip)
      }
    }
  }
  return slips
}

/** Does everybody else write the other word, and nobody who has this one? */
function isSlipOf(slip: Found, usual: Found): boolean {
  const [a, b] = [slip.word, usual.word]
  const isOtherVoice = [...usual.voices].every((voice) => !slip.voices.has(voice))
  if (!isOtherVoice || a === b || countSlips(a, b) !== 1) return false
  if (isNumber(a)) return isNumber(b) && sorted(a) === sorted(b)
  const isSpelling = isName(slip) || isName(usual) ? skeleton(a) === skeleton(b) : spelling(a) === spelling(b)
  return a[0] === b[0] && a.slice(-2) === b.slice(-2) && !isSpelling
}

function isNumber(text: string): boolean {
  return /^\p{N}/u.test(text)
}

function sorted(digits: string): string {
  return Array.from(digits).sort().join('')
}

function isName({ places }: Found): boolean {
  return [...places.values()].every(({ text }) => /^\p{Lu}/u.test(text))
}

/** What British and American spelling make of one word. */
function spelling(word: string): string {
  return word
    .replace(/ou?r/g, 'or')
    .replace(/[ao]e/g, 'e')
    .replace(/[sz]/g, 's')
    .replace(/ll/g, 'l')
    .replace(/re$/, 'er')
    .replace(/gue?$/, 'g')
}

function shown({ places }: Found): string {
  return [...places].sort(([a], [b]) => (a < b ? -1 : 1))[0]?.[1].text ?? ''
}

/** Shorter words are one letter from too many others, and numbers of fewer digits one turn; years and round numbers are left out. */
const word =
  /(?<![\p{L}\p{N}’'.,-])(?:\p{L}{6,}|(?!(?:19|20)\p{N}{2}(?!\p{N}))\p{N}{1,3}(?:,?\p{N}{3})+(?<=[1-9]))(?![\p{L}\p{N}-]|[.,]\p{N})/gu

function wordsOf(scene: Scene): ReadonlyMap<string, Found> {
  const words = new Map<string, Found>()
  for (const { article } of scene.readings) {
    if (scene.presentOf(article.id) !== article.id) continue
    for (const { 0: text, index } of article.text.slice(article.bodyStart).matchAll(word)) {
      const key = text.toLowerCase().replace(/,/g, '')
      if (isNumber(key) && key.length < 4) continue
      const found = words.get(key) ?? { word: key, voices: new Set(), places: new Map() }
      const start = article.bodyStart + index
      words.set(key, found)
      found.voices.add(scene.voiceOf(article.id))
      if (!found.places.has(article.id))
        found.places.set(article.id, { article: article.id, start, end: start + text.length, text })
    }
  }
  return words
}

/** The word, and each that it becomes without one letter: two words one letter apart share one of these. */
function withoutOne(text: string): readonly string[] {
  return [text, ...new Set(Array.from(text, (_, at) => text.slice(0, at) + text.slice(at + 1)))]
}

function add<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}
