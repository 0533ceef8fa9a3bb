import type { Rejection } from '@fogline/model'
import { reject } from '../reject.ts'
import type { Break } from './splitEntries.ts'

/** A feed that ends too early, or nests so deep that reading it was given up; `read` entries stand before that place. */
export function toBreak(address: string, { at, inEntry, isTooDeep }: Break, read: number): Rejection {
  const place = inEntry ? `inside of entry ${read + 1}` : read === 0 ? 'before its first entry' : `after entry ${read}`
  const location = `${address}#${read + 1}`
  if (isTooDeep) return reject(location, 'unreadable', `its elements nest too deep ${place}; what came before was read`)
  return reject(
    location,
    'unreadable',
    `the feed breaks off ${place} (character ${at}); what came before was read; fetch it again`,
  )
}
