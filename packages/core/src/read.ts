import { type ArticleReading, type Page, type ReadResult, toHouses } from '@fogline/model'
import { nameOrigins } from './article/credits/nameOrigins.ts'
import { extractArticles } from './article/extractArticles.ts'
import { type Reader, readArticle } from './readArticle.ts'
import { versionOf } from './versionOf.ts'

/** What this page says: its articles with their layers and statements, or why it has none. */
export async function read(page: Page, reader: Reader): Promise<ReadResult> {
  const extracted = extractArticles(page)
  if (extracted.kind === 'rejection') return extracted
  const extraction = nameOrigins(extracted, toHouses(reader.lexicon.publishers))
  const articles: ArticleReading[] = []
  for (const article of extraction.articles) articles.push(await readArticle(article, reader))
  return { kind: 'reading', version: versionOf(reader), page: extraction.page, articles }
}
