import { annotate, findSentences } from '@fogline/core'
import { loadLexicon } from '@fogline/lexicon'
import type { Article, Edtf, Layers, Lexicon, Span, Tagger } from '@fogline/model'
import { openTagger } from '@fogline/tagger'

/** What the data says of a text: its day, and its paragraphs where they are not its lines. */
export interface TextFrame {
  readonly publishedAt: Edtf | null
  readonly blocks?: readonly Span[]
}

let reader: { readonly lexicon: Lexicon; readonly tagger: Tagger } | null = null

/** The layers of a text that is no page: the only place where outside measures meet the reader. */
export async function textLayers(
  text: string,
  frame: TextFrame,
): Promise<{ readonly article: Article; readonly layers: Layers }> {
  reader ??= { lexicon: loadLexicon(), tagger: await openTagger() }
  const article = toArticle(text, frame)
  const { lexicon, tagger } = reader
  const sentences = findSentences(article, await tagger.tag(article.text, article.blocks))
  return { article, layers: annotate(article, { lexicon, sentences }) }
}

function toArticle(text: string, { publishedAt, blocks }: TextFrame): Article {
  const lines = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({ start: index, end: index + line.length }))
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
    publishedAt,
    publishedBasis: publishedAt === null ? null : 'stated',
    publishedTime: null,
    modifiedAt: null,
    canonical: null,
    metadata: [],
    language: 'en',
    form: 'report',
    text,
    bodyStart: 0,
    blocks: (blocks ?? lines).map(({ start, end }) => ({ kind: 'paragraph', start, end })),
    credits: [],
  }
}
