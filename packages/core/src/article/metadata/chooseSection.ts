import type { Candidate } from './candidate.ts'
import { type Choice, chooseFirst } from './choice.ts'
import { wordPreferences } from './preferences.ts'

/** What systems call every page, whatever it is about. */
const nothing =
  /^(?:posts?|articles?|artikel|pages?|front ?page|home(?: ?page)?|uncategori[sz]ed|allgemein|sin categor[ií]a|non classé|без рубрики|blog|slider|stor(?:y|ies)|default|featured|latest|undefined|null|[\w-]+\.(?:com|org|net|[a-z]{2}))$/iu

/** The part of the outlet that an article stands in: the first that is named. */
export function chooseSection(candidates: readonly Candidate[]): Choice {
  const named = candidates.flatMap((one): readonly Candidate[] => {
    const value = one.value
      .split(/\s*[,;|>]\s*/)
      .find((name) => name !== '' && name.length <= 60 && !nothing.test(name))
    return value === undefined ? [] : [{ ...one, value }]
  })
  return chooseFirst(named, wordPreferences)
}
