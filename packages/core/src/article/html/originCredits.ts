import type { Credit } from '@fogline/model'
import { canonicalCredit } from '../credits/canonicalCredit.ts'
import { findLinkCredits } from '../credits/findLinkCredits.ts'
import type { ScanBlock } from './scan.ts'

interface Places {
  readonly location: string
  readonly canonical: string | null
  readonly outlet: string | null
}

/** A link to the original stands in the article or this many blocks below it. */
const linksBelow = 6

/** Where a page's links and its own address say an article comes from. `orders`: the places of the article's blocks. */
export function originCredits(
  blocks: readonly ScanBlock[],
  orders: readonly number[],
  places: Places,
): readonly Credit[] {
  const [first, last] = [orders[0] ?? 0, orders.at(-1) ?? -1]
  const near = blocks.slice(Math.max(0, first), last + 1 + linksBelow).filter(({ zone }) => zone === null)
  return [...findLinkCredits(near, [places.location]), ...canonicalCredit(places)]
}
