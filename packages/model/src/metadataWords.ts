import type { MetadataField, MetadataPlace } from './article.ts'

/** The fields of an article's metadata in a reader's words, in the order in which they are shown. */
export const metadataFieldWords: Readonly<Record<MetadataField, string>> = {
  title: 'Title',
  dek: 'Line under the title',
  section: 'Section',
  author: 'By',
  outlet: 'Outlet',
  publishedAt: 'Published',
  modifiedAt: 'Changed',
  language: 'Language',
  canonical: 'Its own address',
}

/** Where a value of the metadata stands, in a reader's words. */
export const metadataPlaceWords: Readonly<Record<MetadataPlace, string>> = {
  'json-ld': 'structured data',
  'open-graph': 'head of the page',
  meta: 'head of the page',
  microdata: 'marked element',
  'time-element': 'marked time',
  'title-element': 'title of the page',
  link: 'link to itself',
  visible: 'visible line',
  address: 'address',
  context: 'came with the page',
  words: 'words of the text',
}
