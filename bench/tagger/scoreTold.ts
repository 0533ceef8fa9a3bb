import type { ToldAs } from '@fogline/model'
import { type Counts, toF1 } from './counts.ts'

/** How people judged a word's event, and what the tagger says of the word; null: it takes the word for no predicate. */
export interface JudgedWord {
  readonly gold: ToldAs
  readonly found: ToldAs | null
}

/** Of all events the share that has a class; of these, how many have the right one, and counts by class. */
export interface ToldScores {
  readonly events: number
  readonly judged: number
  readonly accuracy: number
  readonly byClass: readonly (Counts & { readonly as: ToldAs; readonly F1: number })[]
}

const classes: readonly ToldAs[] = ['happened', 'not happened', 'possible', 'planned', 'asked for']

/** Scores classes of events over all texts together; a class that people never gave is left out. */
export function scoreTold(events: readonly JudgedWord[]): ToldScores {
  const judged = events.filter(({ found }) => found !== null)
  const count = (isCounted: (word: JudgedWord) => boolean): number => judged.filter(isCounted).length
  return {
    events: events.length,
    judged: judged.length / Math.max(1, events.length),
    accuracy: count(({ gold, found }) => gold === found) / Math.max(1, judged.length),
    byClass: classes
      .map((as) => {
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
