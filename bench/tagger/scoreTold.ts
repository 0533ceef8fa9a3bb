import type { ToldAs } from '@fogline/model'
import { type Counts, toF1 } from './counts.ts'

/** How people judged a word's event, and what the tagger says of the word; null: it takes the word for no predicate. */
export interface JudgedWord {
  readonly gold: ToldAs
  readonly found: ToldAs | null
}

/** Share of events with the right class (none is wrong), share with a class at all, and counts by class. */
export interface ToldScores {
  readonly events: number
  readonly accuracy: number
  readonly judged: number
  readonly byClass: readonly (Counts & { readonly as: ToldAs; readonly F1: number })[]
}

const classes: readonly ToldAs[] = ['happened', 'not happened', 'possible', 'planned', 'asked for']

/** Scores classes of events over all texts together; a class that people never gave is left out. */
export function scoreTold(words: readonly JudgedWord[]): ToldScores {
  const share = (isCounted: (word: JudgedWord) => boolean): number =>
    words.filter(isCounted).length / Math.max(1, words.length)
  return {
    events: words.length,
    accuracy: share(({ gold, found }) => gold === found),
    judged: share(({ found }) => found !== null),
    byClass: classes
      .map((as) => {
        const count = (isCounted: (word: JudgedWord) => boolean): number => words.filter(isCounted).length
        const counts = {
          right: count(({ gold, found }) => gold === as && found === as),
          gold: count(({ gold }) => gold === as),
          found: count(({ found }) => found === as),
        }
        return { as, ...counts, F1: toF1(counts) }
      })
      .filter(({ gold }) => gold > 0),
  }
}
