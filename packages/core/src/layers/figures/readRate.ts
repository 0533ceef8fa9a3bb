import type { Lexicon } from '@fogline/model'
import { readUnit } from './readUnit.ts'
import { toSingular } from './toSingular.ts'

const adverbs: Readonly<Record<string, string>> = {
  daily: 'day',
  nightly: 'night',
  weekly: 'week',
  monthly: 'month',
  yearly: 'year',
  annual: 'year',
  annually: 'year',
  hourly: 'hour',
}

const time = 'second|minute|hour|day|night|week|month|year|quarter|season'
const adverb = /^\s(daily|nightly|weekly|monthly|yearly|annually|hourly)\b/i
const opening = /^(?:-|\s)(per|an?|each|every)[\s-]|^\s?(\/)\s?(?=\p{L})/iu
const piece =
  /^(?:head|share|game|match|piece|unit|person|night|bottle|box|ticket|tonne|vehicle|copy|pop|capita|employee|worker|student|child|household|inhabitant|round|shell|missile|drone)s?\b/i
const timeWord = new RegExp(`^(${time})s?\\b`, 'i')
const timeAgo = /^\p{L}+\s(?:earlier|later|ago|before)\b/u
const before = /\b(daily|nightly|weekly|monthly|yearly|annual|hourly)\s(?:\p{L}+\s){0,2}(?:of|at)\s$/iu
const within = /^(daily|weekly|monthly|yearly|annual)\s/i

interface Place {
  readonly before: string
  readonly after: string
  readonly what: string | null
}

/** What stands behind "per", "a" or a slash: a time, a measure, or a thing by which is counted. */
function divisor(after: string, units: Lexicon['units']): string | null {
  const [whole, word, slash] = opening.exec(after) ?? []
  if (whole === undefined) return null
  const rest = after.slice(whole.length)
  if (timeAgo.test(rest)) return null
  const [, ofTime] = timeWord.exec(rest) ?? []
  if (ofTime !== undefined) return ofTime.toLowerCase()
  const measure = readUnit(rest, 0, units)
  if (measure !== null && measure.dimension !== 'money' && measure.dimension !== 'share') return measure.unit
  if (slash !== undefined || /^e/i.test(word ?? '')) return null
  const [thing] = /^per$/i.test(word ?? '') ? (/^\p{Ll}+/u.exec(rest) ?? []) : (piece.exec(rest) ?? [])
  return thing === undefined ? null : toSingular(thing)
}

/** "per day", "a barrel", "/hour", "monthly" after a figure, or "a daily toll of" before it: what it is counted by. */
export function readRate(place: Place, units: Lexicon['units']): string | null {
  const direct = divisor(place.after.replace(/^\s\([^)]*\)/, ''), units)
  if (direct !== null) return direct
  const word = adverb.exec(place.after)?.[1] ?? before.exec(place.before)?.[1] ?? within.exec(place.what ?? '')?.[1]
  return word === undefined ? null : (adverbs[word.toLowerCase()] ?? null)
}
