import type { Rule } from '@fogline/model'
import type { DateInput, EventDate } from './dateInput.ts'
import { goesOn } from './rules/goesOn.ts'
import { ownWords } from './rules/ownWords.ts'
import { sameEvent } from './rules/sameEvent.ts'
import { sharedWords } from './rules/sharedWords.ts'
import { toldAsNews } from './rules/toldAsNews.ts'
import { toldNow } from './rules/toldNow.ts'
import { whatWasTold } from './rules/whatWasTold.ts'

/** When something happened, first match first: its own words, those that it shares, another mention, and at last the day of telling. */
export const dateRules: readonly Rule<DateInput, EventDate>[] = [
  ownWords,
  sharedWords,
  sameEvent,
  whatWasTold,
  goesOn,
  toldNow,
  toldAsNews,
]
