import type { Article, Fingerprint } from '@fogline/model'

/** Placeholder: filled by its owner. */
export function toFingerprint(article: Article): Fingerprint {
  return { article: article.id, textId: article.textId, words: 0, shingles: [], bands: [] }
}
