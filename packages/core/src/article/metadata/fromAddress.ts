import type { Candidate } from './candidate.ts'
import { toMonth } from './dates/monthNames.ts'
import { toEdtf } from './dates/toEdtf.ts'

const day = /[/_=-](?<y>19[89]\d|20\d\d)[/_-](?<m>\d{1,2})[/_-](?<d>\d{1,2})(?![\d])/
const compact = /[/_=-](?<y>20\d\d)[/-]?(?<m>[01]\d)[/-]?(?<d>[0-3]\d)(?=[/_.-]|$)/
const late = /[/_-](?<d>[0-3]?\d)-(?<m>[01]?\d)-(?<y>20\d\d)(?!\d)/
const named = /\/(?<y>19[89]\d|20\d\d)[/_-](?<name>[a-z]{3,9})[/_-](?<d>\d{1,2})(?=[/_-])/i
const month = /\/(?<y>19[89]\d|20\d\d)[/_-](?<m>0?[1-9]|1[0-2])(?=\/)/

/** The day, or the month, that an address holds as folders or in a name: "/2031/03/05/", "-2031-03-05", "/20310305/", "/2031/03/". */
export function fromAddress(addresses: readonly (string | null)[]): readonly Candidate[] {
  for (const address of addresses) {
    if (address === null || !/^https?:/.test(address) || address.length > 2000) continue
    for (const pattern of [day, compact, late, named, month]) {
      const found = pattern.exec(address)
      const { y, m, d, name } = found?.groups ?? {}
      const number = name === undefined ? Number(m) : (toMonth(name) ?? 0)
      const value = found ? toEdtf(Number(y), number, d === undefined ? null : Number(d)) : null
      if (value === null) continue
      const source = value.length === 10 ? 'address-day' : 'address-month'
      return [{ field: 'publishedAt', place: 'address', source, text: address, value, time: null, other: null }]
    }
  }
  return []
}
