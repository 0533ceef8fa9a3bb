import { type Applied, applyRules, type Span } from '@fogline/model'
import type { DateInput, EventDate } from './dateInput.ts'
import { dateRules } from './dateRules.ts'
import { predicateAt } from './predicateAt.ts'

/** When each of some predicates of a text happened, in the order of the text; none for those of which it does not tell. */
export function findEventDates(input: DateInput): readonly Applied<EventDate>[] {
  return applyRules(dateRules, input)
}

/** When something happened: of the words for it, a verb or a noun, the date, with the rule that found it; null where the text does not tell. */
export function dateOf(input: Omit<DateInput, 'predicates'>, words: Span): Applied<EventDate> | null {
  const predicate = predicateAt(input.sentences, words)
  return predicate === null ? null : (findEventDates({ ...input, predicates: [predicate] })[0] ?? null)
}
