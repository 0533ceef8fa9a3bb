import type { MetadataField } from '@fogline/model'
import type { Candidate, Source } from './candidate.ts'
import type { StatedPage } from './page.ts'
import type { ArticleData } from './readArticleData.ts'
import { toDateCandidate } from './toDateCandidate.ts'

/** What the structured data states: of the article, and the dates of what else on the page may bear them. */
export function fromJsonLd(
  { article, others }: { readonly article: ArticleData | null; readonly others: readonly ArticleData[] },
  { order }: Pick<StatedPage, 'order'>,
): readonly Candidate[] {
  const dates = (data: ArticleData, source: Source): readonly Candidate[] => [
    ...toDateCandidate({ field: 'publishedAt', place: 'json-ld', source }, data.published, order),
    ...toDateCandidate({ field: 'publishedAt', place: 'json-ld', source: 'other-data' }, data.created, order),
    ...toDateCandidate({ field: 'modifiedAt', place: 'json-ld', source }, data.modified, order),
  ]
  return [
    ...(article === null ? [] : [...words(article), ...dates(article, 'article-data')]),
    ...others.slice(0, 4).flatMap((data) => dates(data, 'other-data')),
  ]
}

function words(data: ArticleData): readonly Candidate[] {
  const stated: readonly (readonly [MetadataField, string | null])[] = [
    ['title', data.headline],
    ['dek', data.description],
    ['author', data.author],
    ['outlet', data.publisher],
    ['section', data.section],
    ['language', data.language],
    ['canonical', data.address],
  ]
  return stated.flatMap(([field, text]): readonly Candidate[] =>
    text === null ? [] : [{ field, place: 'json-ld', source: 'article-data', text: text.slice(0, 500), value: text }],
  )
}
