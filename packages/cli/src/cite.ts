import type { Evidence } from '@fogline/model'

/** Names a sentence so that it can be looked up: the first eight characters of the article's id, and where the sentence begins. */
export function cite(evidence: Evidence): string {
  return `${evidence.article.slice(0, 8)}:${evidence.start}`
}
