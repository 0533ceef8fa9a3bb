import type { Leader } from '@fogline/model'
import { readRows, toList } from './readRows.ts'

/** Who rules or ruled which country, and when. */
export const leaders: readonly Leader[] = readRows('leaders.txt').map(
  ([name = '', aliases, country = '', years = '']) => {
    const [from = '', to = ''] = years.split('-')
    return { name, aliases: toList(aliases), country, from: Number(from), to: to === '' ? null : Number(to) }
  },
)
