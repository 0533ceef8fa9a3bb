import type { Page, ReadResult } from '@fogline/model'

/** `read` with its lexicon and tagger bound. `version` names all three. */
export interface Reader {
  readonly version: string
  readonly read: (page: Page) => ReadResult
}

/** Loads the reader at its first use: a start that has nothing to read does not pay for it. */
export function lazyReader(): () => Promise<Reader> {
  let reader: Promise<Reader> | null = null
  return () => {
    reader ??= loadReader()
    return reader
  }
}

async function loadReader(): Promise<Reader> {
  const [{ read, versionOf }, { loadLexicon }, { createTagger }] = await Promise.all([
    import('@fogline/core'),
    import('@fogline/lexicon'),
    import('@fogline/tagger'),
  ])
  const [lexicon, tagger] = [loadLexicon(), createTagger()]
  return { version: versionOf({ lexicon, tagger }), read: (page) => read(page, { lexicon, tagger }) }
}
