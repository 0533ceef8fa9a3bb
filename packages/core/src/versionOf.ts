import type { Lexicon, Tagger } from '@fogline/model'
import { readerVersion } from './readerVersion.ts'

/** The version of a reading: of the rules, the tagger and the word lists that made it. */
export function versionOf({ lexicon, tagger }: { readonly lexicon: Lexicon; readonly tagger: Tagger }): string {
  return [readerVersion, tagger.version, lexicon.version].join(' · ')
}
