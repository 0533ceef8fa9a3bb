import type { MetadataValue } from '@fogline/model'
import type { Draft } from '../draft.ts'
import type { Candidate } from './candidate.ts'
import { of } from './choice.ts'
import { chooseAuthor } from './chooseAuthor.ts'
import { chooseDek } from './chooseDek.ts'
import { choosePublished, type Published } from './choosePublished.ts'
import type { Metadata } from './readMetadata.ts'

/** The part of a draft that is metadata. */
export type DraftMetadata = Pick<
  Draft,
  | 'title'
  | 'dek'
  | 'section'
  | 'author'
  | 'outlet'
  | 'publishedAt'
  | 'publishedTime'
  | 'modifiedAt'
  | 'canonical'
  | 'addressDay'
  | 'language'
  | 'metadata'
>

/** What the lines around and within a body told of it. */
export interface BodyWords {
  readonly dek: string | null
  readonly author: string | null
  /** EDTF */
  readonly publishedAt: string | null
}

/** The metadata of a page's one article: what the page states, and what the lines of its body add where it is silent. */
export function toDraftMetadata(metadata: Metadata, { dek, author, publishedAt }: BodyWords): DraftMetadata {
  const { outlet, section, modified, language, canonical, title, candidates, fetchedAt } = metadata
  const dekChoice = chooseDek(dek, of('dek', candidates))
  const authorChoice =
    author === null
      ? metadata.author
      : chooseAuthor([...of('author', candidates), line('author', author)], outlet.value)
  const published =
    publishedAt === null || metadata.published.basis === 'stated'
      ? metadata.published
      : choosePublished([...of('publishedAt', candidates), line('publishedAt', publishedAt)], fetchedAt)
  const choices = [title, dekChoice, section, authorChoice, outlet, published, modified, language, canonical]
  return {
    title: title.value,
    dek,
    section: section.value,
    author: authorChoice.value,
    outlet: outlet.value,
    ...toDays(published),
    modifiedAt: modified.value,
    language: language.value,
    canonical: canonical.value,
    metadata: choices.flatMap(({ values }) => values),
  }
}

/** What a part of a page states of itself: its own title, author and day. */
export interface PartWords extends BodyWords {
  readonly title: string | null
  readonly basis: 'stated' | 'implied'
  /** ISO 8601 */
  readonly time: string | null
}

/** The metadata of one of several articles of a page: title, author and day are its own, outlet, section and language the page's. */
export function toPartMetadata(metadata: Metadata, part: PartWords): DraftMetadata {
  const { outlet, section, language, canonical } = metadata
  const { title, dek, author, publishedAt, basis, time } = part
  const own = (field: MetadataValue['field'], value: string | null, because: string): readonly MetadataValue[] =>
    value === null ? [] : [{ field, place: 'visible', text: value, value, chosen: true, because }]
  const dayWords =
    basis === 'stated' ? 'The line at the head of this part says so.' : 'Counted from the day of the page.'
  return {
    title,
    dek,
    section: section.value,
    author,
    outlet: outlet.value,
    publishedAt: basis === 'stated' ? publishedAt : null,
    addressDay: basis === 'stated' ? null : publishedAt,
    publishedTime: time,
    modifiedAt: null,
    language: language.value,
    canonical: canonical.value,
    metadata: [
      ...own('title', title, 'The heading of this part of the page.'),
      ...own('dek', dek, 'Shown under the heading of this part.'),
      ...section.values,
      ...own('author', author, 'A line of this part shows it.'),
      ...outlet.values,
      ...own('publishedAt', publishedAt, dayWords),
      ...language.values,
      ...canonical.values,
    ],
  }
}

function toDays({ value, basis, time }: Published): Pick<Draft, 'publishedAt' | 'addressDay' | 'publishedTime'> {
  return {
    publishedAt: basis === 'stated' ? value : null,
    addressDay: basis === 'implied' ? value : null,
    publishedTime: time,
  }
}

function line(field: 'author' | 'publishedAt', text: string): Candidate {
  return { field, place: 'visible', source: field === 'author' ? 'head-line' : 'labelled-line', text, value: text }
}
