import { correctReadings } from '@fogline/core/judgements'
import type { LedgerContent, Picture } from '@fogline/model'
import { type Prepared, prepare } from './prepare.ts'
import type { ServeInput } from './source.ts'

/** Holds the prepared picture between questions; `renew` makes it again after the ledger has changed. */
export interface PreparedKeeper {
  readonly get: () => Promise<Prepared>
  readonly renew: () => Promise<Prepared>
}

const emptyPicture: Picture = {
  version: 'none',
  copies: [],
  entities: [],
  events: [],
  stories: [],
  tracks: [],
  contentions: [],
  support: [],
  histories: [],
}

/**
 * Loads at the first question; questions that come together wait for the same load, and a failed load is tried again. While it is
 * made anew, questions are answered from what was there; of two that are made at once the later counts.
 */
export function keepPrepared(input: Pick<ServeInput, 'ledger' | 'toBrief'>): PreparedKeeper {
  let kept: Promise<Prepared> | null = null
  let [begun, newest] = [0, 0]
  const renew = (): Promise<Prepared> => {
    const number = ++begun
    const load = loadContent(input.ledger).then((content) => prepare(content, input.toBrief(content)))
    const before = kept
    kept ??= load
    load.then(
      () => {
        if (number > newest) [kept, newest] = [load, number]
      },
      () => {
        if (kept === load) kept = before
      },
    )
    return load
  }
  return { get: () => kept ?? renew(), renew }
}

async function loadContent(ledger: ServeInput['ledger']): Promise<LedgerContent> {
  const [picture, readings, pages, rejections, judgements] = await Promise.all([
    ledger.picture(),
    ledger.articleReadings(),
    ledger.pages(),
    ledger.rejections(),
    ledger.judgements(),
  ])
  const corrected = correctReadings(readings, judgements)
  return { picture: picture ?? emptyPicture, readings: corrected, pages, rejections, judgements }
}
