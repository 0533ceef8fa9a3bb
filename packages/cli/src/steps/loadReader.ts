import { versionOf } from '@fogline/core/versions'
import { lexiconVersion } from '@fogline/lexicon/version'
import type { Page, ReadResult, Tagger } from '@fogline/model'
import { taggerVersion } from '@fogline/tagger/version'
import { openTerritories } from './openTerritories.ts'

/** `read` with its lexicon and tagger bound. */
export type Read = (page: Page) => Promise<ReadResult>

/** FOGLINE_TERRITORIES: a list of disputed territories in place of Fogline’s own. */
const ownTerritories = openTerritories(process.env['FOGLINE_TERRITORIES'])

/** Names the rules, the tagger and the word lists; known without loading any of them. */
export const readerVersion: string = versionOf({
  lexicon: { version: `${lexiconVersion}${ownTerritories.mark}` },
  tagger: { version: taggerVersion },
})

/** Reads pages; its threads end with `close`. */
export interface Reader {
  readonly read: Read
  readonly close: () => Promise<void>
}

/** Does the tagging of one text, and may time it. */
export type Timing = <Value>(tagging: () => Promise<Value>) => Promise<Value>

/** Loads itself at the first page: a start that has nothing new to read does not pay for it. `workers`: threads that tag. */
export function lazyReader(workers: number, timing: Timing = (tagging) => tagging()): Reader {
  let loaded: Promise<Reader> | null = null
  return {
    read: async (page) => {
      loaded ??= loadReader(workers, timing)
      return (await loaded).read(page)
    },
    close: async () => (await loaded)?.close(),
  }
}

/** Pages that are read at a time: one for each thread, one for this thread, and as many that wait, so that a long page keeps no thread idle. */
export function pagesAtOnce(workers: number): number {
  return 2 * (workers + 1)
}

/** The tagger's threads open their model while this one loads the rules and the word lists. */
async function loadReader(workers: number, timing: Timing): Promise<Reader> {
  const [tagger, lexicon, { read }] = await Promise.all([
    import('@fogline/tagger').then(({ openTagger }) => openTagger({ workers })),
    import('@fogline/lexicon').then(({ loadLexicon, toTerritories }) =>
      loadLexicon(ownTerritories.read(toTerritories)),
    ),
    import('@fogline/core'),
  ])
  const { version, tag } = tagger
  const timed: Tagger = { version, tag: (text, blocks) => timing(async () => tag(text, blocks)) }
  return { read: (page) => read(page, { lexicon, tagger: timed }), close: () => tagger.close() }
}
