import type { MetadataPlace } from '@fogline/model'
import type { Candidate, Source } from './candidate.ts'

/** One way of stating a field, with the words that say why it is believed. `place` is null where any will do. */
export interface Preference {
  readonly place: MetadataPlace | null
  readonly source: Source
  readonly says: string
}

const prefer = (place: MetadataPlace | null, source: Source, says: string): Preference => ({ place, source, says })

/** Ways of stating when a page was published; list order is preference. */
export const publishedPreferences: readonly Preference[] = [
  prefer('json-ld', 'article-data', 'The page’s structured data says so'),
  prefer('open-graph', 'meta-name', 'The head of the page says so'),
  prefer('meta', 'meta-name', 'The head of the page says so'),
  prefer('microdata', 'marked-element', 'An element marked as the day of publication says so'),
  prefer('time-element', 'marked-time', 'A time marked as the article’s says so'),
  prefer('json-ld', 'other-data', 'The structured data of the page says so'),
  prefer('visible', 'labelled-line', 'A visible line says so'),
  prefer('context', 'feed', 'What came with the page says so'),
  prefer('time-element', 'head-time', 'A time at the head of the article says so'),
  prefer('visible', 'head-line', 'A visible line at the head of the article says so'),
  prefer('address', 'address-day', 'The address of the page holds this day'),
  prefer(null, 'loose-name', 'The head of the page gives this day'),
  prefer('visible', 'any-line', 'A visible line of the page gives this day'),
  prefer('time-element', 'any-time', 'A time on the page gives this day'),
  prefer('microdata', 'other-data', 'An element marked as the day of creation says so'),
  prefer('context', 'file-made', 'Only the file says when it was made'),
  prefer(null, 'change', 'The page states only when it was changed'),
  prefer('visible', 'beside-line', 'A line beside the article gives this day'),
  prefer('meta', 'picture-address', 'The address of the article’s picture holds this day'),
  prefer('address', 'address-month', 'The address of the page holds only this month'),
]

/** Sources that let a day of publication be inferred, and do not state it. */
export const implying: ReadonlySet<Source> = new Set([
  'address-day',
  'address-month',
  'any-line',
  'any-time',
  'beside-line',
  'change',
  'file-made',
  'picture-address',
])

/** Ways of stating the last change. */
export const modifiedPreferences: readonly Preference[] = [
  prefer('json-ld', 'article-data', 'The page’s structured data says so'),
  prefer('open-graph', 'meta-name', 'The head of the page says so'),
  prefer('meta', 'meta-name', 'The head of the page says so'),
  prefer('microdata', 'marked-element', 'An element marked as the day of the change says so'),
  prefer('time-element', 'marked-time', 'A time marked as the change says so'),
  prefer('time-element', 'head-time', 'A time marked as the change says so'),
  prefer('visible', 'labelled-line', 'A visible line says so'),
  prefer('visible', 'head-line', 'A visible line at the head of the article says so'),
  prefer('context', 'feed', 'What came with the page says so'),
  prefer('json-ld', 'other-data', 'The structured data of the page says so'),
  prefer('visible', 'any-line', 'A visible line of the page says so'),
  prefer('time-element', 'any-time', 'A time on the page says so'),
]

/** Ways of stating author, outlet and section. */
export const wordPreferences: readonly Preference[] = [
  prefer('json-ld', 'article-data', 'The page’s structured data says so'),
  prefer('open-graph', 'meta-name', 'The head of the page says so'),
  prefer('meta', 'meta-name', 'The head of the page says so'),
  prefer('microdata', 'marked-element', 'An element marked so says it'),
  prefer('visible', 'marked-element', 'An element marked so shows it'),
  prefer('visible', 'head-line', 'A line of the article shows it'),
  prefer('context', 'feed', 'What came with the page says so'),
  prefer('title-element', 'head-element', 'The end of the page’s title names it, and its address agrees'),
  prefer('meta', 'loose-name', 'The head of the page gives it'),
]

/** The place of a candidate in a list of preferences; past its end where the list does not name it. */
export function rankOf(
  { place, source }: Pick<Candidate, 'place' | 'source'>,
  preferences: readonly Preference[],
): number {
  const rank = preferences.findIndex((one) => one.source === source && (one.place === null || one.place === place))
  return rank < 0 ? preferences.length : rank
}
