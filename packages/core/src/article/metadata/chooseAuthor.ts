import type { Candidate } from './candidate.ts'
import { byPreference, type Choice, chooseFirst, toChoice } from './choice.ts'
import { cleanAuthor } from './cleanAuthor.ts'
import { wordPreferences } from './preferences.ts'

/** Who wrote an article: the names of people, from the most preferred place that gives any. */
export function chooseAuthor(candidates: readonly Candidate[], outlet: string | null): Choice {
  const cleaned = candidates.map((one) => ({ one, name: cleanAuthor(one.value, outlet) }))
  const people = cleaned.flatMap(({ one, name }): Candidate[] => (name === null ? [] : [{ ...one, value: name }]))
  const nobody = cleaned.flatMap(({ one, name }) => (name === null ? [one] : []))
  const choice = chooseFirst(people, wordPreferences)
  const lost = toChoice(null, byPreference(nobody, wordPreferences), () => 'Names no person')
  return { value: choice.value, values: [...choice.values, ...lost.values].slice(0, 10) }
}
