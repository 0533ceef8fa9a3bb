import type { Candidate } from './candidate.ts'
import { byPreference, type Choice, placeName, toChoice } from './choice.ts'
import type { Published } from './choosePublished.ts'
import { isBelievable } from './isBelievable.ts'
import { modifiedPreferences, rankOf } from './preferences.ts'

/** The last change that a page states; none that lies before the publication it states. */
export function chooseModified(
  candidates: readonly Candidate[],
  published: Published,
  fetchedAt: string | null,
): Choice {
  const ranked = byPreference(candidates, modifiedPreferences)
  const doubt = (one: Candidate): string | null => isBelievable(one, fetchedAt) ?? early(one, published)
  const first = ranked.find((one) => doubt(one) === null)
  const says = first && (modifiedPreferences[rankOf(first, modifiedPreferences)]?.says ?? 'The page says so')
  const chosen = first && says ? { candidate: first, value: first.value, because: says } : null
  return toChoice(chosen, ranked, (one) => {
    if (one.value === chosen?.value) return 'Says the same'
    return doubt(one) ?? `${placeName(chosen?.candidate.place ?? one.place)} goes first`
  })
}

function early({ value }: Candidate, { value: published, basis }: Published): string | null {
  if (basis !== 'stated' || published === null) return null
  const day = new Date(Date.parse(published) - 86_400_000)
  return !Number.isNaN(day.getTime()) && value < day.toISOString().slice(0, value.length)
    ? 'Before the publication, so not believed'
    : null
}
