import type { Edtf } from '@fogline/model'
import type { Candidate } from './candidate.ts'
import { agreement, byPreference, type Choice, placeName, toChoice } from './choice.ts'
import { isBelievable } from './isBelievable.ts'
import { implying, publishedPreferences, rankOf } from './preferences.ts'

/** When a page was published: the day, how sure it is, and the moment where one is stated. */
export interface Published extends Choice {
  readonly basis: 'stated' | 'implied' | null
  readonly time: string | null
}

interface Pick {
  readonly candidate: Candidate
  readonly value: Edtf
  readonly because: string
}

/** Takes the most preferred day that can be believed, read in the order of numbers and in the zone that the other places bear out. */
export function choosePublished(candidates: readonly Candidate[], fetchedAt: string | null): Published {
  const ranked = byPreference(candidates, publishedPreferences)
  const believed = ranked.filter((one) => isBelievable(one, fetchedAt) === null)
  const [first] = believed
  const pick = first === undefined ? null : toPick(first, believed)
  const choice = toChoice(pick, ranked, (one) => whyNot(one, { pick, ranked, fetchedAt }))
  if (pick === null) return { ...choice, basis: null, time: null }
  return { ...choice, basis: implying.has(pick.candidate.source) ? 'implied' : 'stated', time: timeOf(pick, believed) }
}

/** The moment that goes with the day: its own, or that of another place that dates the publication to the same day. */
function timeOf({ candidate, value }: Pick, believed: readonly Candidate[]): string | null {
  const { time, other } = candidate
  if (time) return value === other ? `${value}${time.slice(value.length)}` : time
  return believed.find((one) => one.value === value && one.time && telling.has(one.source))?.time ?? null
}

function toPick(first: Candidate, believed: readonly Candidate[]): Pick {
  const says = publishedPreferences[rankOf(first, publishedPreferences)]?.says ?? 'The page says so'
  const others = believed.filter((one) => one !== first && one.place !== first.place)
  const same = others.filter(({ value }) => value === first.value)
  const local = same.some((one) => isLocal(one) || one.source === 'any-line')
    ? undefined
    : others.find((one) => isLocalDay(first, one))
  if (local !== undefined) {
    const because = `${says}, in universal time; ${placeName(local.place).toLowerCase()} gives the day where it was published`
    return { candidate: first, value: local.value, because }
  }
  const swapped = same.length > 0 || first.other == null ? undefined : others.find(({ value }) => value === first.other)
  if (swapped !== undefined) {
    const because = `${says}; its numbers are read as ${placeName(swapped.place).toLowerCase()} has them`
    return { candidate: first, value: swapped.value, because }
  }
  return { candidate: first, value: first.value, because: `${says}${agreement(same, first.place)}` }
}

const universal = /T(\d\d):.*(?:Z|[+-]00:?00)$/
const telling: ReadonlySet<Candidate['source']> = new Set([
  'labelled-line',
  'head-line',
  'address-day',
  'marked-time',
  'head-time',
  'marked-element',
  'meta-name',
  'article-data',
])

/** Does it give a day as its readers count it, not a moment in universal time? */
function isLocal({ time, source }: Candidate): boolean {
  return telling.has(source) && !universal.test(time ?? '')
}

/** Is the second the day at some place on Earth at the moment that the first gives in universal time? */
function isLocalDay({ time, value }: Candidate, local: Candidate): boolean {
  const clock = universal.exec(time ?? '')
  if (!clock || local.value.length !== 10 || !isLocal(local)) return false
  const days = (Date.parse(local.value) - Date.parse(value)) / 86_400_000
  const hour = Number(clock[1])
  return (days === 1 && hour >= 10) || (days === -1 && hour < 12)
}

interface Choosing {
  readonly pick: Pick | null
  readonly ranked: readonly Candidate[]
  readonly fetchedAt: string | null
}

function whyNot(one: Candidate, { pick, ranked, fetchedAt }: Choosing): string {
  const doubt = isBelievable(one, fetchedAt)
  if (doubt !== null) return doubt
  if (pick === null || one.value === pick.value) return 'Says the same'
  if (pick.value.startsWith(one.value)) return 'Says the same, less precisely'
  if (one.other === pick.value) return 'Says the same, if its numbers are read in the other order'
  if (ranked.some(({ source, value }) => source === 'change' && value === one.value))
    return 'The day on which the page was changed'
  return `${placeName(pick.candidate.place)} goes first`
}
