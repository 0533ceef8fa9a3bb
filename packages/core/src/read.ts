import { type ArticleReading, type Lexicon, type Page, type ReadResult, type Tagger, toHouses } from '@fogline/model'
import { nameOrigins } from './article/credits/nameOrigins.ts'
import { extractArticles } from './article/extractArticles.ts'
import { toFingerprint } from './duplicates/toFingerprint.ts'
import { annotate } from './layers/annotate.ts'
import { state } from './statements/state.ts'
import { versionOf } from './versionOf.ts'

/** What this page says: its articles with their layers and statements, or why it has none. */
export function read(
  page: Page,
  { lexicon, tagger }: { readonly lexicon: Lexicon; readonly tagger: Tagger },
): ReadResult {
  const extracted = extractArticles(page)
  if (extracted.kind === 'rejection') return extracted
  const extraction = nameOrigins(extracted, toHouses(lexicon.publishers))
  const articles = extraction.articles.map((article): ArticleReading => {
    const layers = annotate(article, { lexicon, tagger })
    const sentences = layers.sentences.map(({ start, end }) => ({ start, end }))
    return {
      article,
      fingerprint: toFingerprint(article),
      layers: { ...layers, sentences },
      statements: state({ article, layers, lexicon }),
    }
  })
  return {
    kind: 'reading',
    version: versionOf({ lexicon, tagger }),
    page: extraction.page,
    articles,
  }
}
