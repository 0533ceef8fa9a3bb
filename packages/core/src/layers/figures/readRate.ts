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

const after =
  /^\s(?:(?:per|an?|each|every)\s(second|minute|hour|day|night|week|month|year)\b|(daily|nightly|weekly|monthly|yearly|annually|hourly)\b)/i
const before = /\b(daily|nightly|weekly|monthly|yearly|annual|hourly)\s(?:\p{L}+\s){0,2}(?:of|at|to)\s$/iu

/** "per day", "a year", "monthly" after a figure, or "a daily toll of" before it: the time it is counted by. */
export function readRate(textBefore: string, textAfter: string, what: string | null): string | null {
  const [, unit, adverb] = after.exec(textAfter) ?? []
  if (unit !== undefined) return unit.toLowerCase()
  const word =
    adverb ?? before.exec(textBefore)?.[1] ?? /^(daily|weekly|monthly|yearly|annual)\s/i.exec(what ?? '')?.[1]
  return word === undefined ? null : (adverbs[word.toLowerCase()] ?? null)
}
