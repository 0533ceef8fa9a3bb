import type { Edtf } from '@fogline/model'
import type { StatedTime } from '../html/scan.ts'
import { of } from './choice.ts'
import { choosePublished } from './choosePublished.ts'
import { fromTimeElements } from './fromTimeElements.ts'

/** The day of publication that the `<time>` elements of one part of a page state; null where they state none. */
export function toStatedDay(times: readonly StatedTime[]): Edtf | null {
  const found = of('publishedAt', fromTimeElements({ times, order: 'day-first' }))
  const { value, basis } = choosePublished(found, null)
  return basis === 'stated' ? value : null
}
