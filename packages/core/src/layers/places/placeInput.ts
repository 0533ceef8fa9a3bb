import type { ArticleEntity, GazetteerPlace, Lexicon, Mention, Sentence } from '@fogline/model'

/** What the place rules read. `find` is the gazetteer with the answers of this article kept. */
export interface PlaceInput {
  readonly text: string
  readonly sentences: readonly Sentence[]
  /** Names and nominals by the position at which they begin. */
  readonly mentions: readonly Mention[]
  readonly entities: readonly ArticleEntity[]
  readonly lexicon: Lexicon
  readonly find: (name: string) => readonly GazetteerPlace[]
}

/** A gazetteer asked once for each name of the article. */
export function toFinder(lexicon: Lexicon): PlaceInput['find'] {
  const known = new Map<string, readonly GazetteerPlace[]>()
  return (name) => {
    const found = known.get(name) ?? lexicon.gazetteer.find(name)
    known.set(name, found)
    return found
  }
}
