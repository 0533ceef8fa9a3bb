import { versionOf } from '@fogline/core/versions'
import { lexiconVersion } from '@fogline/lexicon/version'
import type { Page, ReadResult } from '@fogline/model'
import { taggerVersion } from '@fogline/tagger/version'

/** `read` with its lexicon and tagger bound. */
export type Read = (page: Page) => ReadResult

/** Names the rules, the tagger and the word lists; known without loading any of them. */
export const readerVersion: string = versionOf({
  lexicon: { version: lexiconVersion },
  tagger: { version: taggerVersion },
})

/** Loads the reader at its first use: a start that has nothing new to read does not pay for it. */
export function lazyReader(): () => Promise<Read> {
  let reader: Promise<Read> | null = null
  return () => {
    reader ??= loadReader()
    return reader
  }
}

async function loadReader(): Promise<Read> {
  const [{ read }, { loadLexicon }, { createTagger }] = await Promise.all([
    import('@fogline/core'),
    import('@fogline/lexicon'),
    import('@fogline/tagger'),
  ])
  const [lexicon, tagger] = [loadLexicon(), createTagger()]
  return (page) => read(page, { lexicon, tagger })
}
