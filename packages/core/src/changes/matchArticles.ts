import type { ArticleReading } from '@fogline/model'
import { foldText } from './foldText.ts'
import { likeness, wordsOf } from './likeness.ts'
import { type Matching, matchPairs } from './matchPairs.ts'

/** Share of five-word runs of the shorter that the longer holds, from which two texts are one article that was changed. */
const sameRuns = 0.25

/** Share of words for texts that are too short for runs to say much. */
const sameWords = 0.5

/** Which article of the newer page is which of the older: the same text, else the same title, else much of the same text. */
export function matchArticles(
  before: readonly ArticleReading[],
  after: readonly ArticleReading[],
): Matching<ArticleReading> {
  const same = matchPairs(before, after, (a, b) => (a.article.textId === b.article.textId ? 1 : 0))
  const rest = matchPairs(same.removed, same.added, alike)
  const order = new Map(after.map(({ article }, at) => [article.id, at]))
  const place = ({ article }: ArticleReading) => order.get(article.id) ?? 0
  const pairs = [...same.pairs, ...rest.pairs].sort((x, y) => place(x[1]) - place(y[1]))
  return { pairs, removed: rest.removed, added: rest.added }
}

function alike(a: ArticleReading, b: ArticleReading): number {
  if (foldText(a.article.text) === foldText(b.article.text)) return 4
  const runs = sharedRuns(a.fingerprint.shingles, b.fingerprint.shingles)
  const [title, other] = [a.article.title, b.article.title]
  if (title !== null && other !== null && foldText(title) === foldText(other)) return 2 + runs
  if (runs >= sameRuns) return 1 + runs
  const words = likeness(wordsOf(a.article.text), wordsOf(b.article.text))
  return words >= sameWords ? words : 0
}

function sharedRuns(a: readonly number[], b: readonly number[]): number {
  if (Math.min(a.length, b.length) < 10) return 0
  const known = new Set(a)
  const shared = b.filter((run) => known.has(run)).length
  return shared / Math.min(a.length, b.length)
}
