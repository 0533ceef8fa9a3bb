import { pointsAhead } from './pointsAhead.ts'
import type { TimeCase } from './timeCase.ts'

interface Reason {
  readonly says: string
  readonly applies: (timeCase: TimeCase) => boolean
}

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'
const dateWord = new RegExp(
  `\\b(?:this|last|next|yesterday|tomorrow) (?:morning|afternoon|evening|night)\\b|\\b(?:\\w*day|days|weeks?|fortnight|weekends?|months?|quarters?|years?|decades?|today|tonight|yesterday|tomorrow|${months})|\\b(?:spring|summer|autumn|winter|christmas|easter|eve|eid)\\b|\\b(?:mon|tues?|wed|thu|thurs|fri|sat|sun)\\b|\\d{4}|\\d+[/.-]\\d+[/.-]\\d+|\\d+/\\d+|\\d(?:st|nd|rd|th)\\b`,
  'i',
)
const lowerCase =
  /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec)\b|\b(?:christmas|easter|thanks ?giving|halloween|new year(?:['’]s)?|father['’]s day|mother['’]s day|saint patrick|presidents['’] day|earth day|labor day|independence day|eid al|tues)\b|^may$|\b(?:sat at)\b|\b(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|MON|TUE|WED|THU|FRI|SAT|SUN)\b/
const shorthand = new RegExp(
  `\\b\\d{1,3}\\s?(?:[dhmswy]|hrs?|mins?|secs?|mo|mon|qtr)\\b|\\bqtr\\b|^\\s*[+-]|\\s[+-]\\d|\\blastmonth\\b|\\b(?:${months})\\w*\\d|\\d(?:${months})\\b|\\d[-/.](?:${months})\\w*[-/.]\\d|(?:${months})\\w*(?:[-/]|\\.(?=\\d))\\s?\\d|\\btmrw\\b|^=|\\d{4}\\.\\d$|\\d/(?:${months})$|^\\d+-\\d{4}-|^\\d{4} s$|\\d{4} s$|day \\d\\.\\d$|\\bw/c\\b|\\b[cf]y\\s?\\d|\\b\\d{8}\\b|[~<>]|\\b\\d{1,2}\\s?-\\s\\d{4}|\\d{4}-\\s`,
  'i',
)
const present =
  /^(?:right now|now|my (?:day|week)|this day|the (?:day|week|month|year)|(?:at )?this time|same (?:day|week|month|year)|\d+ (?:days?|weeks?|months?|years?))$/i
const edges =
  /\b(?:early|earlier|late|later|mid|middle|beginning|begin|start|end|first half|second half|rest|earliest|remainder|remaining)\b|\bmid-/i
const spelled =
  /\b(?:nineteen|twenty)\s(?:\w+ty|ten|eleven|twelve|\w+teen|hundred)|\btwo thousand\b|\b(?:nineteen|twenty|seventeen|eighteen) (?:zero|oh|hundred)\b|\b(?:may|[a-z]+uary|march|april|june|july|august|[a-z]+ber) (?:twenty|thirty) (?:one|two|three|four|five|six|seven|eight|nine)\b|\bthe (?:fifteen|twenty|thirty)\b|\byear (?:one|two|three)\b/i

const told =
  /^(?:the |that )?(?:(?:next|last|past|following|previous) (?:day|morning|evening|night)|following (?:week|month|year|quarter)|day (?:before|after)|that (?:day|week|weekend))\b(?! (?:tomorrow|yesterday))/i
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

/** "Tuesday, 10 January" asked as a 10 January that is no Tuesday. */
function isOtherWeekday({ text, wanted }: TimeCase): boolean {
  return wanted.some(({ start, end, answers }) => {
    const [, name] = /^(sun|mon|tue|wed|thu|fri|sat)[a-z]*,? (?=\d|[A-Z])/i.exec(text.slice(start, end)) ?? []
    return (
      name !== undefined &&
      answers.length > 0 &&
      answers.every(({ kind, from }) => {
        if (kind === 'range' || from === null || from.includes('X')) return false
        return weekdays[new Date(`${from}T00:00:00Z`).getUTCDay()] !== name.toLowerCase()
      })
    )
  })
}

function words(test: (surface: string, timeCase: TimeCase) => boolean): Reason['applies'] {
  return (timeCase) => timeCase.wanted.some(({ start, end }) => test(timeCase.text.slice(start, end), timeCase))
}

/** "8/10/2012" and "8/10": month and day, or day and month? */
function isAmbiguous(surface: string): boolean {
  return [...surface.matchAll(/\b(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}\b/g)].some(
    ([, a = '', b = '']) => Number(a) <= 12 && Number(b) <= 12 && Number(a) !== Number(b),
  )
}

function isLater(day: string, reference: string): boolean {
  return !day.startsWith('X') && day.localeCompare(reference) > 0
}

function looksAhead({ text, wanted, reference }: TimeCase): boolean {
  if (reference === null || pointsAhead(text)) return false
  return wanted.some(({ start, end, answers }) => {
    const hasYear = /\d{4}|\d+[/.-]\d+[/.-]\d+/.test(text.slice(start, end))
    return !hasYear && answers.every(({ from, till }) => isLater(from ?? till ?? '', reference))
  })
}

const reasons: readonly Reason[] = [
  { says: 'no date asked for, or one that the test works out itself', applies: ({ unclear }) => unclear !== null },
  { says: 'years spelled in words, as spoken', applies: words((surface) => spelled.test(surface)) },
  {
    says: 'hours, minutes, or a time of day that is no time of the clock: we write days and times of the clock',
    applies: words(
      (surface) =>
        !dateWord.test(surface.replace(/\b\d{1,2}(?::\d\d)+\S*/g, ' ')) && !/\d:\d\d|\d\s?[ap]\.?m\b/i.test(surface),
    ),
  },
  {
    says: 'before or after an hour of a day',
    applies: words((surface) =>
      /\b(?:before|after|by|until|than|since)\b.*\b(?:\d+(?::\d\d|\s?[ap]\.?m\b)|noon|midnight)|\d\s?[ap]m or later/i.test(
        surface,
      ),
    ),
  },
  {
    says: 'counted from a day that the case does not give',
    applies: (one) => one.reference === null && words((surface) => !/\d{4}|[-/.]\d\d\b/.test(surface))(one),
  },
  {
    says: 'names of days and months not written as in prose (sunday, SUN)',
    applies: words((surface) => lowerCase.test(surface)),
  },
  {
    says: 'shorthand of calendars and chats (15SEP, +2d, 09/Jan/2017)',
    applies: words((surface) => shorthand.test(surface)),
  },
  { says: 'digits whose day and month cannot be told apart', applies: words(isAmbiguous) },
  {
    says: 'day and month, or a day alone, in digits',
    applies: words((surface) => /(?:^|[^\d/.-])\d{1,2}\/\d{1,2}(?!\d|[/.]\d|-\d{4})|^(?:on )?\d{1,2}$/.test(surface)),
  },
  {
    says: 'a year below 1000 or before Christ',
    applies: words(
      (surface, { wanted }) =>
        /\b(?:BC|BCE|AD|CE)\b/.test(surface) ||
        wanted.some(({ answers }) => answers.some(({ from }) => from?.startsWith('0') === true)),
    ),
  },
  {
    says: 'words for now, or a length of time read as a moment',
    applies: words((surface) => present.test(surface.trim())),
  },
  {
    says: 'early, late, end of: parts whose edges each library sets for itself',
    applies: words((surface) => edges.test(surface)),
  },
  {
    says: '“last Wednesday” as the one of last week: ours is the nearest past one',
    applies: (one) =>
      one.set === 'Recognizers' &&
      words((surface) => /\b(?:last|past|previous) (?:mon|tues|wednes|thurs|fri|satur|sun)day/i.test(surface))(one),
  },
  { says: 'looks ahead where the words do not say so: news looks back', applies: looksAhead },
  { says: 'a weekday that the day asked for is not', applies: isOtherWeekday },
  {
    says: '“a few days”, “several months” as three: the words say no number',
    applies: words((surface) => /\b(?:few|several)\b/i.test(surface)),
  },
  {
    says: 'the next day, the day before: counted from another moment of the story, which the case does not tell',
    applies: words((surface) => told.test(surface.trim())),
  },
  {
    says: 'the last and next decades by the calendar: ours are tens of years beside the publication',
    applies: words((surface) => /\b(?:last|past|next)\b.*\bdecades?$/i.test(surface)),
  },
  {
    says: 'a calendar week by its number alone',
    applies: words((surface) => /\bweek \d{1,2}\b(?! of)/i.test(surface)),
  },
  {
    says: 'dates that chrono passes over by choice (a year, a month or a length of time alone, a half of a year)',
    applies: ({ isSilent, set, text }) =>
      isSilent &&
      set.startsWith('chrono') &&
      /^\s*(?:19|20)\d\d(?:\s?(?:to|-)\s?\d+)?\s*$|\bsecond half of \d{4}|^(?:tuesday|jan|mar|5 days)$/i.test(text),
  },
]

/** Why a case is not counted, by the first rule that applies; null where it is. */
export function leftOutTime(timeCase: TimeCase): string | null {
  return reasons.find(({ applies }) => applies(timeCase))?.says ?? null
}
