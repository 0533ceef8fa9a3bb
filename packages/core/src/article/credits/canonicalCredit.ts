import { type Credit, foldOutlet, toHost } from '@fogline/model'
import { siteOf } from './siteOf.ts'

interface Places {
  readonly location: string
  readonly canonical: string | null
  readonly outlet: string | null
}

/** A page that calls an address on another site its own was taken from there. */
export function canonicalCredit({ location, canonical, outlet }: Places): readonly Credit[] {
  if (canonical === null || !/^https?:/i.test(location) || !/^https?:/i.test(canonical)) return []
  const [theirs, ours] = [toHost(canonical), toHost(location)]
  const own =
    theirs === '' ||
    siteOf(theirs) === siteOf(ours) ||
    isSister(theirs, ours) ||
    foldOutlet(theirs) === foldOutlet(outlet ?? '')
  return own ? [] : [{ kind: 'canonical', outlet: theirs, text: canonical, by: 'article/canonical' }]
}

/** "gazette.example" and "gazette.test" are one name in two countries. */
function isSister(a: string, b: string): boolean {
  const [x, y] = [a, b].map(
    (host) => host.slice(0, host.length - siteOf(host).length) + (siteOf(host).split('.')[0] ?? ''),
  )
  return x === y
}
