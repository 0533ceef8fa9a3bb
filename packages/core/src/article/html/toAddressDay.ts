import { toDay } from '../toDay.ts'

/** The day that an address holds as a folder ("/2031/03/05/" or "/2031-03-05-"); null where it holds none. */
export function toAddressDay(addresses: readonly (string | null)[]): string | null {
  for (const address of addresses) {
    if (address === null || !/^https?:/.test(address)) continue
    const found = /\/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?=[/_-])/.exec(address)
    const day = found ? toDay(`${found[1]}-${found[2]?.padStart(2, '0')}-${found[3]?.padStart(2, '0')}`) : null
    if (day !== null) return day
  }
  return null
}
