import type { Candidate } from './candidate.ts'
import { type Choice, toChoice } from './choice.ts'

/** The address that a page calls its own: absolute, http or https, and not that of a front page it is not. */
export function chooseCanonical(candidates: readonly Candidate[], location: string): Choice {
  const read = candidates.map((one) => ({ one, address: toAddress(one.value, location) }))
  const found = read.find(({ address }) => address !== null && !isFront(address, location))
  const chosen =
    found?.address == null
      ? null
      : {
          candidate: found.one,
          value: found.address,
          because: 'The first of the addresses that the page calls its own',
        }
  return toChoice(chosen, candidates, (one) => {
    const address = toAddress(one.value, location)
    if (address === null) return 'No address of the web'
    if (address === chosen?.value) return 'Says the same'
    return isFront(address, location) ? 'Leads to the front page, so not believed' : 'Another statement goes first'
  })
}

function toAddress(stated: string, location: string): string | null {
  const base = /^https?:/.test(location) && URL.canParse(location) ? location : undefined
  if (stated.length > 2000 || !URL.canParse(stated, base)) return null
  const url = new URL(stated, base)
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null
}

function isFront(address: string, location: string): boolean {
  if (!/^https?:/.test(location) || !URL.canParse(location)) return false
  const { pathname, search } = new URL(location)
  return new URL(address).pathname === '/' && new URL(address).search === '' && (pathname !== '/' || search !== '')
}
