import { type Article, type ArticleReading, type Claim, hashId, type Reading, sha256 } from '@fogline/model'
import { noLayers } from '../around/noLayers.ts'

/** What a made-up reading differs by; everything else is filled in. */
export interface ReadingWish {
  readonly location: string
  readonly texts: readonly string[]
  readonly version?: string
  readonly fetchedAt?: string
}

function makeArticle(page: string, index: number, text: string): Article {
  const title = text.split('\n\n')[0] ?? text
  return {
    id: hashId([page, index, text]),
    textId: hashId([text]),
    page,
    index,
    title,
    dek: null,
    section: null,
    author: null,
    outlet: 'The Harbour Post',
    publishedAt: '2031-05',
    publishedBasis: 'stated',
    publishedTime: null,
    modifiedAt: null,
    canonical: null,
    metadata: [],
    language: 'en',
    form: 'report',
    text,
    bodyStart: Math.min(title.length + 2, text.length),
    blocks: [{ kind: 'title', start: 0, end: title.length }],
    credits: [],
  }
}

function makeClaim(article: Article, version: string): Claim {
  const start = article.bodyStart
  const sentence = { start, end: article.text.length, text: article.text.slice(start) }
  return {
    kind: 'claim',
    id: hashId([article.id, 'claim', start]),
    article: article.id,
    sentence,
    speaker: null,
    chain: [],
    cue: { start, end: start, text: '' },
    form: 'indirect',
    act: 'assert',
    evidentiality: 'unattributed',
    content: [sentence],
    negated: false,
    addressee: null,
    when: null,
    denies: null,
    evidence: [{ article: article.id, ...sentence }],
    by: `test/${version}`,
    confidence: null,
  }
}

/** A reading of an invented page: each text is "Title, blank line, body" and gives one article with one claim. */
export function makeReading({ location, texts, version = 'reader 1', fetchedAt }: ReadingWish): Reading {
  const digest = sha256(texts.join('\n'))
  const page = hashId([location, digest])
  const articles = texts.map((text, index): ArticleReading => {
    const article = makeArticle(page, index, text)
    const fingerprint = {
      article: article.id,
      textId: article.textId,
      words: 3,
      shingles: [1, 4_294_967_295],
      bands: [],
    }
    return { article, fingerprint, layers: noLayers, statements: [makeClaim(article, version)] }
  })
  const removals = [{ order: 0, text: 'Share', reason: 'menu', by: version }]
  const record = {
    id: page,
    location,
    sha256: digest,
    contentType: 'text/plain',
    fetchedAt: fetchedAt ?? null,
    removals,
  }
  return { kind: 'reading', version, page: record, articles }
}
