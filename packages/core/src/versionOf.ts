import type { Lexicon, Tagger } from '@fogline/model'
import { readerVersion } from './readerVersion.ts'

interface Versioned {
  readonly lexicon: Pick<Lexicon, 'version'>
  readonly tagger: Pick<Tagger, 'version'>
}

/** The version of a reading: of the rules, the tagger and the word lists that made it. */
export function versionOf({ lexicon, tagger }: Versioned): string {
  return [readerVersion, tagger.version, lexicon.version].join(' · ')
}
