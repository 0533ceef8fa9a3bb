import type { Article, Fingerprint } from '@fogline/model'
import { toKeys } from './toKeys.ts'
import { toShingles } from './toShingles.ts'
import { toWords } from './toWords.ts'

/** What copies of an article are found by; of its body alone, since a reprint has a title of its own. */
export function toFingerprint(article: Article): Fingerprint {
  const words = toWords(article.text.slice(article.bodyStart))
  const shingles = toShingles(words)
  return { article: article.id, textId: article.textId, words: words.length, shingles, bands: toKeys(words, shingles) }
}
