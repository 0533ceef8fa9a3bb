const monthStarts = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const weekdayStarts = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const numbers =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const ordinals =
  ' first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )

/** A blank within a line. */
export const gap = '[ \\u00a0]'

/** Names of months in full; "May" and "March" are words too, so a rule asks for more beside them. */
export const monthName = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'

/** Months in full or shortened, with or without the dot. */
export const month =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|Jun(?:e|\\.)?|Jul(?:y|\\.)?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)'

/** A day of a month that does not go on as a longer number. */
export const day = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?!\\d|[.,:]\\d)'

/** A year of four digits that does not go on as a longer number. */
export const year = '(?:(?:1[89]|20)\\d\\d|21[05]0(?! (?:hours|hrs|GMT|UTC|local)))(?!\\d|[.,]\\d)'

export const weekday = '(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)'

/** Weekdays in full or shortened; "Sun" and "Sat" are words too, so a rule asks for a date beside them. */
export const anyWeekday = `(?:${weekday}|(?:Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun)(?![a-z])\\.?)`

const units = '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)'

/** A day of a month as an ordinal in words, with a capital or without. */
export const dayInWords = `(?:(?:[Tt]wenty|[Tt]hirty)[- ]${units}|[Tt]hirtieth|${ordinals
  .slice(1)
  .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
  .join('|')})`

/** A dash or a word between the two ends of a range. */
export const to = '(?: ?[-–—] ?| to | through | until | till | and )'

/** "early", "mid-", "the end of": kept in the words, not in the date, since EDTF has no word for them. */
export const part =
  '(?:(?:the )?(?:very )?(?:beginning|start|middle|end|first half|second half|turn|course|month|spring|summer|autumn|fall|winter) of |(?:[Ee]arly|[Mm]id|[Ll]ate|[Ee]arlier in|[Ll]ater in|[Ll]ate in|[Ee]arly in)[ -]|[Mm]id-?(?:to-late|late)[ -])'

/** A whole number in digits or as a word below a hundred, "a" and "couple" among them; null for any other word. */
export function toCount(word: string): number | null {
  const lower = word.toLowerCase().replace(/^(?:(?:a|the) )?couple(?: of)?$/, 'two')
  if (/^\d{1,3}$/.test(lower)) return Number(lower)
  if (lower === 'a' || lower === 'an') return 1
  const [ten = '', one = 'zero'] = lower.split(/[- ]/)
  const at = tens.indexOf(ten)
  if (at > 1) return at * 10 + numbers.indexOf(one)
  return numbers.includes(lower) ? numbers.indexOf(lower) : null
}

const small = numbers.slice(1, 10).join('|')

/** A count as `toCount` reads it. */
export const count = `(?:\\d{1,3}|an?|(?:a )?couple(?: of)?|(?:${tens.slice(2).join('|')})(?:[- ](?:${small}))?|${numbers.slice(10).join('|')}|${small})`

/** "first", "2nd", "twenty-fourth", "24"; NaN for another word. */
export function toOrdinal(word: string): number {
  if (/^\d/.test(word)) return Number.parseInt(word, 10)
  const [ten = '', one = ''] = word.toLowerCase().split(/[- ]/)
  if (ten === 'thirtieth') return 30
  const at = tens.indexOf(ten)
  if (at > 1) return at * 10 + ordinals.indexOf(one)
  return ordinals.includes(ten) && ten !== '' ? ordinals.indexOf(ten) : Number.NaN
}

/** 1 to 12. */
export function toMonthNumber(word: string): number {
  return monthStarts.indexOf(word.slice(0, 3).toLowerCase()) + 1
}

/** Sunday is 0. */
export function toWeekdayNumber(word: string): number {
  return weekdayStarts.indexOf(word.slice(0, 3).toLowerCase())
}
