import type { Found } from '@fogline/model'
import type { DateInput, EventDate, PredicateIn } from './dateInput.ts'
import { timeFor } from './nearestTime.ts'
import { sharersOf } from './sharersOf.ts'
import { toPredicate } from './toPredicate.ts'

/** The `find` of a rule that looks at one predicate at a time. */
export function datePredicates(
  read: (predicate: PredicateIn) => EventDate | null,
): (input: DateInput) => readonly Found<EventDate>[] {
  return (input) =>
    input.predicates.flatMap(({ sentence: index, token: asked }) => {
      const sentence = input.sentences[index]
      const token = sentence?.tree.tokens[asked]
      if (sentence === undefined || token === undefined) return []
      const value = read({ input, sentence, index, at: toPredicate(sentence.tree, asked) })
      return value === null ? [] : [{ span: { start: token.start, end: token.end }, value }]
    })
}

/** As `datePredicates`, for what has no time of its own; one that names no date ("the next day") is one. */
export function dateUntimed(
  read: (predicate: PredicateIn) => EventDate | null,
): (input: DateInput) => readonly Found<EventDate>[] {
  return datePredicates((predicate) => {
    const anchors = sharersOf(predicate.sentence.tree, predicate.at)
    return timeFor(predicate, anchors) === null ? read(predicate) : null
  })
}
