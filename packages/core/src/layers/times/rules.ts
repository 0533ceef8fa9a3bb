import type { Rule } from '@fogline/model'
import { ago } from './rules/ago.ts'
import { ahead } from './rules/ahead.ts'
import { century } from './rules/century.ts'
import { dayAlone } from './rules/dayAlone.ts'
import { dayRange } from './rules/dayRange.ts'
import { feast } from './rules/feast.ts'
import { fullDay } from './rules/fullDay.ts'
import { monthAlone } from './rules/monthAlone.ts'
import { monthOfYear } from './rules/monthOfYear.ts'
import { nearDay } from './rules/nearDay.ts'
import { nearPeriod } from './rules/nearPeriod.ts'
import { numericDay } from './rules/numericDay.ts'
import { seasonOfYear } from './rules/season.ts'
import { spanBeside } from './rules/spanBeside.ts'
import { toldDay } from './rules/toldDay.ts'
import { vagueTime } from './rules/vagueTime.ts'
import { weekdayName } from './rules/weekdayName.ts'
import { weekdayOfMonth } from './rules/weekdayOfMonth.ts'
import { weekend } from './rules/weekend.ts'
import { yearAlone } from './rules/yearAlone.ts'
import type { TimeInput } from './timeInput.ts'
import type { TimeValue } from './timeValue.ts'

/** Time expressions, the most telling first: a day with its month before the weekday or the year alone. */
export const timeRules: readonly Rule<TimeInput, TimeValue>[] = [
  numericDay,
  dayRange,
  fullDay,
  monthOfYear,
  seasonOfYear,
  feast,
  spanBeside,
  ago,
  ahead,
  weekend,
  nearPeriod,
  nearDay,
  toldDay,
  weekdayOfMonth,
  weekdayName,
  dayAlone,
  monthAlone,
  yearAlone,
  century,
  vagueTime,
]
