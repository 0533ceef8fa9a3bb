/** What is taken out of a record of a scraped article; a summary stands in for the text where there is an address and no text. */
export const recordFields = [
  'url',
  'html',
  'text',
  'summary',
  'title',
  'author',
  'date',
  'modified',
  'outlet',
  'section',
  'language',
  'fetched',
] as const

export type RecordField = (typeof recordFields)[number]

/** Where each thing stands in a record: names in order of preference, "meta.source" for one inside of another. */
export type FieldMap = Readonly<Record<RecordField, readonly string[]>>

/** The names that scrapers, news interfaces and open collections give. */
export const commonFields: FieldMap = {
  url: ['url', 'link', 'canonical_url', 'canonical', 'web_url', 'webUrl', 'source_url', 'original_url', 'permalink'],
  html: ['html', 'raw_html', 'rawHtml', 'content_html', 'html_content', 'page_html', 'source_html'],
  text: [
    'text',
    'body',
    'content',
    'maintext',
    'main_text',
    'article_text',
    'full_text',
    'fulltext',
    'content_text',
    'article',
    'raw_content',
  ],
  summary: ['summary', 'description', 'abstract', 'excerpt', 'snippet'],
  title: ['title', 'headline', 'title_page', 'webTitle'],
  author: ['author', 'authors', 'byline', 'creator'],
  date: [
    'date',
    'published',
    'publishedAt',
    'published_at',
    'date_publish',
    'date_published',
    'publication_date',
    'publish_date',
    'published_date',
    'pubDate',
    'pub_date',
    'datePublished',
    'webPublicationDate',
    'datetime',
    'timestamp',
  ],
  modified: ['modified', 'date_modify', 'date_modified', 'dateModified', 'updated', 'updated_at', 'lastmod'],
  outlet: [
    'source',
    'outlet',
    'publisher',
    'site_name',
    'sitename',
    'publication',
    'source_domain',
    'domain',
    'hostname',
  ],
  section: ['section', 'category', 'categories', 'sectionName', 'tags'],
  language: ['language', 'lang', 'inLanguage'],
  fetched: [
    'fetched_at',
    'fetchedAt',
    'crawl_date',
    'crawled_at',
    'date_download',
    'scraped_at',
    'retrieved_at',
    'warc_date',
  ],
}
