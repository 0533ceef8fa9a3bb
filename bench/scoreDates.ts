/** Shares 0–1, and the pages behind them. */
export interface DateCounts {
  readonly pages: number
  readonly right: number
  readonly wrong: number
  readonly missed: number
  readonly P: number
  readonly R: number
  readonly f1: number
  readonly accuracy: number
}

/** Scores days that were found against days that are true, as `dateScores` explains; a value less precise than a day finds none. */
export function scoreDates(
  pages: readonly { readonly truth: string | null; readonly found: string | null }[],
): DateCounts {
  const days = pages.map(({ truth, found }) => ({ truth, found: found?.length === 10 ? found : null }))
  const right = days.filter(({ truth, found }) => found !== null && found === truth).length
  const wrong = days.filter(({ truth, found }) => found !== null && found !== truth).length
  const missed = days.filter(({ truth, found }) => found === null && truth !== null).length
  const silent = days.filter(({ truth, found }) => found === null && truth === null).length
  const round = (share: number): number => (Number.isNaN(share) ? 0 : Math.round(share * 10_000) / 10_000)
  return {
    pages: pages.length,
    right,
    wrong,
    missed,
    P: round(right / (right + wrong)),
    R: round(right / (right + missed)),
    f1: round((2 * right) / (2 * right + wrong + missed)),
    accuracy: round((right + silent) / pages.length),
  }
}
