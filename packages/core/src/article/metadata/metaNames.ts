import type { MetadataField } from '@fogline/model'
import type { Source } from './candidate.ts'

/** Names of meta elements that state a field, in order of preference. Lower case. */
export interface MetaNames {
  readonly field: MetadataField
  readonly source: Source
  readonly names: readonly string[]
}

const list = (names: string): readonly string[] => names.trim().split(/\s+/)

export const metaNames: readonly MetaNames[] = [
  {
    field: 'title',
    source: 'meta-name',
    names: list('og:title twitter:title dc.title dcterms.title citation_title parsely-title sailthru.title headline'),
  },
  {
    field: 'dek',
    source: 'meta-name',
    names: list(
      'og:description description twitter:description dc.description dcterms.description sailthru.description',
    ),
  },
  {
    field: 'author',
    source: 'meta-name',
    names: list(
      'author article:author dc.creator byl parsely-author sailthru.author dcterms.creator citation_author dc:creator article.author og:author article:author_name mediator_author authors byline dcsext.author',
    ),
  },
  {
    field: 'outlet',
    source: 'meta-name',
    names: list(
      'og:site_name application-name dc.publisher dcterms.publisher dc:publisher publisher citation_journal_title',
    ),
  },
  {
    field: 'section',
    source: 'meta-name',
    names: list(
      'article:section og:section parsely-section section article.section sailthru.section category og:article:section',
    ),
  },
  {
    field: 'language',
    source: 'meta-name',
    names: list('og:locale content-language dc.language dcterms.language language'),
  },
  {
    field: 'publishedAt',
    source: 'meta-name',
    names: list(
      `article:published_time og:article:published_time og:published_time article:published og:article:published article.published
      article:published_date article:publicationdate article:post_date datepublished date_published date.published og:datepublished
      og:publish_date rnews:datepublished dc.date.issued dcterms.issued dc.date.publication dc.issued citation_publication_date
      citation_date citation_online_date parsely-pub-date sailthru.date cxenseparse:recs:publishtime mediator_published_time
      shareaholic:article_published_time vr:published_time bt:pubdate publish-date publish_date publishdate publish_time
      publication_date publication-date publicationdate pubdate published_at published_date published-date published_time
      publisheddate published original-publish-date originalpublicationdate article_date_original og:pubdate ptime pdate rbpubdate
      twt-published-at dcsext.articlefirstpublished analyticsattributes.articledate article.created`,
    ),
  },
  {
    field: 'publishedAt',
    source: 'loose-name',
    names: list(
      `dc.date dc:date dcterms.date dc.date.created dcterms.created dc.created dc:created date displaydate datecreated date_created
      dateposted content_create_date created doc_date release_date og:release_date video:release_date og:regdate timestamp gentime
      og:question:published_time eprints.date issue_date live_date displaydate firstpublished first_published`,
    ),
  },
  {
    field: 'modifiedAt',
    source: 'meta-name',
    names: list(
      `article:modified_time og:article:modified_time og:modified_time og:updated_time article:modified article:modified_date article:updated_time
      article:post_modified article.updated bt:moddate datemodified date_modified dc.modified dcterms.modified dc.date.modified lastmodified last-modified lastmod lastdate
      modified modified_time modificationdate modified_date revision_date updated_time updated utime last_updated lastupdated`,
    ),
  },
]
