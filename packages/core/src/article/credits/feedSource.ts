import { type Credit, foldOutlet, type Page, toHost } from '@fogline/model'

/** The outlet that a feed says an entry was taken from; none where it is the article's own. */
export function feedSource(
  { context, location }: Pick<Page, 'context' | 'location'>,
  outlet: string | null,
): readonly Credit[] {
  const source = context?.source ?? null
  if (source === null || source.name.trim() === '') return []
  const host = toHost(source.url ?? '')
  const own = foldOutlet(source.name) === foldOutlet(outlet ?? '') || (host !== '' && host === toHost(location))
  if (own) return []
  return [
    { kind: 'feed-source', outlet: source.name.trim(), text: source.url ?? source.name, by: 'article/feed-source' },
  ]
}
