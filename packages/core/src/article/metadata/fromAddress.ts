import type { Candidate } from './candidate.ts'
import { toEdtf } from './dates/toEdtf.ts'

const day = /[/_=-](?<y>19[89]\d|20\d\d)[/_-](?<m>\d{1,2})[/_-](?<d>\d{1,2})(?![\d])/
const compact = /[/_=-](?<y>20\d\d)[/-]?(?<m>[01]\d)[/-]?(?<d>[0-3]\d)(?=[/_.-]|$)/
const late = /[/_-](?<d>[0-3]?\d)-(?<m>[01]?\d)-(?<y>20\d\d)(?!\d)/
const month = /\/(?<y>19[89]\d|20\d\d)[/_-](?<m>0?[1-9]|1[0-2])(?=\/)/

/** The day, or the month, that an address holds as folders or in a name: "/2031/03/05/", "-2031-03-05", "/20310305/", "/2031/03/". */
export function fromAddress(addresses: readonly (string | null)[]): readonly Candidate[] {
  for (const address of addresses) {
    if (address === null || !/^https?:/.test(address) || address.length > 2000) continue
    for (const pattern of [day, compact, late, month]) {
      const found = pattern.exec(address)
      const { y, m, d } = found?.groups ?? {}
      const value = found ? toEdtf(Number(y), Number(m), d === undefined ? null : Number(d)) : null
      if (value === null) continue
      const source = value.length === 10 ? 'address-day' : 'address-month'
      return [{ field: 'publishedAt', place: 'address', source, text: address, value, time: null, other: null }]
    }
  }
  return []
}
