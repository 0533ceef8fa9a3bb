import type { TextScore } from './scoreText.ts'

/** The measures of a whole set: averages over pages, F1 of the two averages, share of exact pages. */
export function averageScores(scores: readonly TextScore[]): Readonly<Record<'f1' | 'p' | 'r' | 'exact', number>> {
  const average = (value: (score: TextScore) => number): number =>
    scores.reduce((sum, score) => sum + value(score), 0) / scores.length
  const [p, r] = [average(({ precision }) => precision), average(({ recall }) => recall)]
  return { f1: p + r === 0 ? 0 : (2 * p * r) / (p + r), p, r, exact: average(({ exact }) => (exact ? 1 : 0)) }
}
