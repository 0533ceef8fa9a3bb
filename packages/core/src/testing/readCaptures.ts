import { loadLexicon } from '@fogline/lexicon'
import { type Article, type ArticleReading, type Capture, hashId, sha256 } from '@fogline/model'
import { readArticle } from '../readArticle.ts'
import { testArticle } from './testArticle.ts'
import { testTagger } from './testTagger.ts'

const reader = { lexicon: loadLexicon(), tagger: testTagger }

/** What one capture of an invented page holds: its paragraphs, the first of which is its title. */
export interface CaptureWish {
  readonly at: string | null
  readonly paragraphs: readonly string[]
  readonly location?: string
  readonly outlet?: string
  readonly published?: string
  /** What stands around the article: another menu makes other bytes. */
  readonly menu?: string
}

/** Captures of invented pages, read with the product's own lexicon and tagger; where articles begin and end is given. */
export async function readCaptures(wishes: readonly CaptureWish[]): Promise<{
  readonly readings: readonly ArticleReading[]
  readonly captures: readonly Capture[]
}> {
  const captures = wishes.map(toCapture)
  const articles = wishes.map((wish, at) => toArticle(wish, captures[at]?.page ?? ''))
  const readings = await Promise.all(articles.map((article) => readArticle(article, reader)))
  return { captures, readings: [...new Map(readings.map((reading) => [reading.article.id, reading])).values()] }
}

function toCapture({
  at,
  paragraphs,
  location = 'https://gazette.example/bridge',
  menu = 'Home',
}: CaptureWish): Capture {
  const sha = sha256(JSON.stringify([paragraphs, menu]))
  return { page: hashId([location, sha]), location, sha256: sha, fetchedAt: at, arrival: 0 }
}

function toArticle({ paragraphs, outlet, published }: CaptureWish, page: string): Article {
  const text = paragraphs.join('\n\n')
  const article = testArticle(text)
  return {
    ...article,
    id: hashId([page, 0, text]),
    textId: hashId([text]),
    page,
    title: paragraphs[0] ?? null,
    outlet: outlet ?? 'Ardel Gazette',
    publishedAt: published ?? '2031-03-03',
    publishedBasis: 'stated',
    bodyStart: (paragraphs[0]?.length ?? 0) + 2,
    blocks: article.blocks.map((block, at) => (at === 0 ? { ...block, kind: 'title' } : block)),
  }
}
