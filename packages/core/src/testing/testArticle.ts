import type { Article } from '@fogline/model'

/** An article that states nothing but its text: each line that is not empty is a paragraph. For tests. */
export function testArticle(text: string): Article {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: words }) => ({
    kind: 'paragraph' as const,
    start: index,
    end: index + words.length,
  }))
  return {
    id: 'a',
    textId: 't',
    page: 'p',
    index: 0,
    title: null,
    dek: null,
    section: null,
    author: null,
    outlet: null,
    publishedAt: null,
    publishedBasis: null,
    publishedTime: null,
    modifiedAt: null,
    canonical: null,
    metadata: [],
    language: 'en',
    form: 'report',
    text,
    bodyStart: 0,
    blocks,
    credits: [],
  }
}
