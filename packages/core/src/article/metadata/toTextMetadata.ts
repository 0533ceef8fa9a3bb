import type { MetadataField } from '@fogline/model'
import type { Draft } from '../draft.ts'
import type { Candidate } from './candidate.ts'
import { type Choice, chooseFirst, of } from './choice.ts'
import { chooseAuthor } from './chooseAuthor.ts'
import { choosePublished } from './choosePublished.ts'
import { fromAddress } from './fromAddress.ts'
import { fromContext } from './fromContext.ts'
import type { PageOrigin } from './page.ts'
import { type Preference, wordPreferences } from './preferences.ts'

/** A text says of itself what its own lines show; what came with it fills in. */
const textPreferences: readonly Preference[] = [
  { place: 'visible', source: 'head-line', says: 'A line of the text shows it' },
  ...wordPreferences,
]

/**
 * A draft of a text page with what came with the page. Of a page that holds several articles only outlet, section and language are
 * theirs; the day of the page lets theirs be inferred.
 */
export function toTextMetadata(draft: Draft, origin: PageOrigin, articles: number): Draft {
  const brought = fromContext({ origin, order: 'day-first' })
  const shown = ownLines(draft)
  const both = (field: MetadataField): readonly Candidate[] => [...of(field, shown), ...of(field, brought)]
  const alone = articles === 1
  const own = (field: MetadataField): readonly Candidate[] => (alone ? both(field) : of(field, shown))
  const choose = (candidates: readonly Candidate[]): Choice => chooseFirst(candidates, textPreferences)
  const outlet = choose(both('outlet'))
  const author = chooseAuthor(own('author'), outlet.value)
  const [title, section, language] = [choose(own('title')), choose(both('section')), choose(both('language'))]
  const dates = [...both('publishedAt'), ...fromAddress([origin.location])]
  const published = choosePublished(dates, origin.fetchedAt)
  const stated = published.basis === 'stated' && (alone || draft.publishedAt !== null)
  const modified = choose(alone ? of('modifiedAt', brought) : [])
  const choices = [title, choose(of('dek', shown)), section, author, outlet, published, modified, language]
  return {
    ...draft,
    title: title.value,
    section: section.value,
    author: author.value,
    outlet: outlet.value,
    language: language.value,
    publishedAt: stated ? published.value : null,
    addressDay: stated ? null : published.value,
    publishedTime: stated ? published.time : null,
    modifiedAt: modified.value,
    metadata: choices.flatMap(({ values }) => values),
  }
}

function ownLines(draft: Draft): readonly Candidate[] {
  const { title, dek, section, author, outlet, language, publishedAt } = draft
  const lines = { title, dek, section, author, outlet, language, publishedAt }
  return Object.entries(lines).flatMap(([field, value]): Candidate[] => {
    if (value === null) return []
    const source = field === 'publishedAt' ? 'labelled-line' : 'head-line'
    return [{ field: field as MetadataField, place: 'visible', source, text: value, value }]
  })
}
