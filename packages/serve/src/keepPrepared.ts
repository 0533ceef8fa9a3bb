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

/** Loads at the first question; questions that come together wait for the same load, and a failed load is tried again. */
export function keepPrepared(input: Pick<ServeInput, 'ledger' | 'toBrief'>): PreparedKeeper {
  let loading: Promise<Prepared> | null = null
  const renew = (): Promise<Prepared> => {
    const load = loadContent(input.ledger).then((content) => prepare(content, input.toBrief(content)))
    loading = load
    load.catch(() => {
      if (loading === load) loading = null
    })
    return load
  }
  return { get: () => loading ?? renew(), renew }
}

async function loadContent(ledger: ServeInput['ledger']): Promise<LedgerContent> {
  const [picture, readings, pages, rejections, judgements] = await Promise.all([
    ledger.picture(),
    ledger.articleReadings(),
    ledger.pages(),
    ledger.rejections(),
    ledger.judgements(),
  ])
  return { picture: picture ?? emptyPicture, readings, pages, rejections, judgements }
}
