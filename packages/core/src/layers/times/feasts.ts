import type { Edtf } from '@fogline/model'
import { addDays, pad, toWeekday } from './calendar.ts'

/** A feast by its names and the first day that it has in a year; null in a year without it. */
export interface Feast {
  readonly names: string
  readonly dayIn: (year: number) => Edtf | null
  /** Month and day of a feast that does not move. */
  readonly rest: string | null
}

function fixed(rest: string): Omit<Feast, 'names'> {
  return { dayIn: (year) => `${year}-${rest}`, rest }
}

/** The nth Monday, Thursday … of a month; -1 is the last. Sunday is 0. */
function nthWeekday(month: number, weekday: number, nth: number): Feast['dayIn'] {
  return (year) => {
    if (nth < 0) {
      const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
      return addDays(last, -((toWeekday(last) - weekday + 7) % 7))
    }
    const first = `${year}-${pad(month)}-01`
    return addDays(first, ((weekday - toWeekday(first) + 7) % 7) + 7 * (nth - 1))
  }
}

/** Sunday after the first full moon of spring by the tables of the western churches (Meeus, Jones, Butcher). */
function toEaster(year: number): Edtf {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  return `${year}-${pad(Math.floor(sum / 31))}-${pad((sum % 31) + 1)}`
}

/** Easter by the Julian calendar, written in ours: thirteen days behind until 2099 (Meeus). */
function toOrthodoxEaster(year: number): Edtf {
  const d = (19 * (year % 19) + 15) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
  const sum = d + e + 114
  return addDays(`${year}-${pad(Math.floor(sum / 31))}-${pad((sum % 31) + 1)}`, 13)
}

const afterEaster =
  (days: number): Feast['dayIn'] =>
  (year) =>
    addDays(toEaster(year), days)

const islamic = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', {
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
})
const chinese = new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' })

/** The first day of a year that bears a month and day of another calendar; a country that looks for the moon may be a day apart. */
function inCalendar(calendar: Intl.DateTimeFormat, month: string, day: string): Feast['dayIn'] {
  return (year) => {
    for (let at = `${year}-01-01`; at.startsWith(`${year}`); at = addDays(at, 1)) {
      const parts = calendar.formatToParts(Date.parse(`${at}T00:00:00Z`))
      const value = (type: string): string | undefined => parts.find((part) => part.type === type)?.value
      if (value('month') === month && value('day') === day) return at
    }
    return null
  }
}

const s = "['’]?s?['’]?"

/** Feasts of one day whose date can be worked out; those that differ from country to country (Independence Day) are not here. */
export const feasts: readonly Feast[] = [
  { names: 'Christmas Eve', ...fixed('12-24') },
  { names: 'Christmas(?: Day)?(?! Eve)', ...fixed('12-25') },
  { names: 'Boxing Day', ...fixed('12-26') },
  { names: `New Year${s} Eve`, ...fixed('12-31') },
  { names: `New Year${s} Day`, ...fixed('01-01') },
  { names: 'Epiphany', ...fixed('01-06') },
  { names: `(?:St\\.? |Saint )?Valentine${s} Day`, ...fixed('02-14') },
  { names: `International Women${s} Day`, ...fixed('03-08') },
  { names: `(?:St\\.?|Saint) Patrick${s} Day`, ...fixed('03-17') },
  { names: `April Fool${s} Day`, ...fixed('04-01') },
  { names: 'Earth Day', ...fixed('04-22') },
  { names: `May Day|(?:International |Int['’]l )Workers?${s} Day`, ...fixed('05-01') },
  { names: 'Juneteenth', ...fixed('06-19') },
  { names: 'Halloween', ...fixed('10-31') },
  { names: "All Saints['’] Day", ...fixed('11-01') },
  { names: 'Armistice Day|Veterans Day', ...fixed('11-11') },
  { names: '(?:Martin Luther King(?: Jr\\.?)?|MLK) Day', dayIn: nthWeekday(1, 1, 3), rest: null },
  { names: `President${s} Day`, dayIn: nthWeekday(2, 1, 3), rest: null },
  { names: 'Memorial Day', dayIn: nthWeekday(5, 1, -1), rest: null },
  { names: `Father${s} Day`, dayIn: nthWeekday(6, 0, 3), rest: null },
  { names: 'Labor Day', dayIn: nthWeekday(9, 1, 1), rest: null },
  { names: 'Thanksgiving(?: Day)?', dayIn: nthWeekday(11, 4, 4), rest: null },
  { names: 'Black Friday', dayIn: (year) => addDays(nthWeekday(11, 4, 4)(year) ?? '', 1), rest: null },
  { names: 'Ash Wednesday', dayIn: afterEaster(-46), rest: null },
  { names: 'Palm Sunday', dayIn: afterEaster(-7), rest: null },
  { names: 'Good Friday', dayIn: afterEaster(-2), rest: null },
  { names: '(?:Orthodox )Easter(?: Sunday)?', dayIn: toOrthodoxEaster, rest: null },
  { names: 'Easter Monday', dayIn: afterEaster(1), rest: null },
  { names: '(?<!Orthodox )Easter(?: Sunday)?(?! Monday| Rising| [Ii]sland| Offensive)', dayIn: toEaster, rest: null },
  { names: 'Pentecost', dayIn: afterEaster(49), rest: null },
  { names: '(?:Lunar|Chinese) New Year', dayIn: inCalendar(chinese, '1', '1'), rest: null },
  { names: '(?:Islamic|Hijri|Arabic) New Year', dayIn: inCalendar(islamic, '1', '1'), rest: null },
  { names: 'Ashura', dayIn: inCalendar(islamic, '1', '10'), rest: null },
  { names: "Eid (?:al|ul|el)[- ]?Fitr|Eid['’]?ul[- ]Fitr", dayIn: inCalendar(islamic, '10', '1'), rest: null },
  { names: '(?:Eid (?:al|ul|el)[- ]?|Eidul )A(?:dh|z)ha', dayIn: inCalendar(islamic, '12', '10'), rest: null },
]
