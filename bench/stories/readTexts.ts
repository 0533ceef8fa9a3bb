import { loadLexicon } from '@fogline/lexicon'
import { type Article, type ArticleReading, type Block, hashId } from '@fogline/model'
import { openTagger } from '@fogline/tagger'
import { readArticle } from '../../packages/core/src/readArticle.ts'
import type { StoryText } from './readStoryTexts.ts'

/** Texts that are no pages, read with the product's own lexicon and tagger, in the same order. */
export async function readTexts(
  texts: readonly Pick<StoryText, 'id' | 'title' | 'day' | 'text'>[],
): Promise<readonly ArticleReading[]> {
  const tagger = await openTagger({ workers: 0 })
  const reader = { lexicon: loadLexicon(), tagger }
  const readings: ArticleReading[] = []
  for (const text of texts) readings.push(await readArticle(toArticle(text), reader))
  await tagger.close()
  return readings
}

function toArticle({ id, title, day, text: body }: Pick<StoryText, 'id' | 'title' | 'day' | 'text'>): Article {
  const text = title === null ? body : `${title}\n\n${body}`
  const bodyStart = text.length - body.length
  const lines = [...body.matchAll(/[^\n]+/g)].map(
    ({ index, 0: line }): Block => ({
      kind: 'paragraph',
      start: bodyStart + index,
      end: bodyStart + index + line.length,
    }),
  )
  return {
    id: hashId([id, 0, text]),
    textId: hashId([text]),
    page: id,
    index: 0,
    title,
    dek: null,
    section: null,
    author: null,
    outlet: null,
    publishedAt: day,
    publishedBasis: day === null ? null : 'stated',
    publishedTime: null,
    modifiedAt: null,
    canonical: null,
    metadata: [],
    language: 'en',
    form: 'report',
    text,
    bodyStart,
    blocks: title === null ? lines : [{ kind: 'title', start: 0, end: title.length }, ...lines],
    credits: [],
  }
}
