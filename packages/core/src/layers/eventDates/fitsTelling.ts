import type { Edtf, TimeExpression } from '@fogline/model'
import { lemmaAt } from '../eventMentions/syntax/tree.ts'
import { addDays, toDay } from '../times/calendar.ts'
import type { PredicateIn } from './dateInput.ts'
import { tellingOf } from './tellingOf.ts'

/**
 * Can what is told so have been at that time? What came or has come is not ahead ("announced cuts over the next four years");
 * what is so now is not of a time before the publication, unless the present is that of a headline ("dies Wednesday").
 */
export function fitsTelling({ input, sentence, at }: PredicateIn, { value }: TimeExpression): boolean {
  if (value?.startsWith('../') === true && committing.has(lemmaAt(sentence.tree, at))) return false
  const day = toDay(input.publishedAt)
  if (day === null || value === null || value.includes('X')) return true
  const telling = tellingOf(sentence.tree, at)
  const [from = '', till = from] = value.split('/')
  if (telling === 'past' || telling === 'perfect' || telling === 'earlier')
    return isOpen(from) || !isBehind(till, value.includes('/') ? addDays(day, 6) : day)
  return telling !== 'now' || sentence.isHeadline || isOpen(till) || reaches(till, day)
}

/** "promised 300 trucks by June": until when it is to be done. */
const committing = new Set(
  'promise pledge vow plan agree aim order schedule demand ask urge offer expect want call'.split(' '),
)

const isOpen = (end: Edtf): boolean => end === '..' || end === ''

/** Does a time end after the day, so much that it is not the current week? A month or year that holds the day does not. */
const isBehind = (end: Edtf, day: Edtf): boolean => end !== '..' && !day.startsWith(end) && end.localeCompare(day) > 0

const reaches = (end: Edtf, day: Edtf): boolean => day.startsWith(end) || end.localeCompare(day) >= 0
