import { parseRssFeed } from 'feedsmith'
import { alternate } from './atom.ts'
import type { Dialect, EntryDraft } from './entryDraft.ts'
import { toRhythm } from './toRhythm.ts'

type Item = NonNullable<ReturnType<typeof parseRssFeed<string>>['items']>[number]

function linkOf({ link, guid, atom }: Item): string | null {
  const permalink = guid?.isPermaLink !== false && /^https?:/i.test(guid?.value ?? '') ? guid?.value : undefined
  return link ?? alternate(atom?.links) ?? permalink ?? null
}

function toDraft(item: Item): EntryDraft {
  const { dc, dcterms, source, atom } = item
  const names = (item.authors ?? []).flatMap(({ name }) => name ?? [])
  return {
    base: item.xml?.base ?? null,
    link: linkOf(item),
    id: item.guid?.value ?? null,
    title: item.title ?? dc?.titles?.[0] ?? null,
    authors: names.length > 0 ? names : (dc?.creators ?? []),
    published:
      item.pubDate ?? dc?.dates?.[0] ?? dcterms?.issued?.[0] ?? dcterms?.created?.[0] ?? atom?.published ?? null,
    modified: atom?.updated ?? dcterms?.modified?.[0] ?? null,
    language: dc?.languages?.[0] ?? item.xml?.lang ?? null,
    sections: (item.categories ?? []).flatMap(({ name }) => name ?? []),
    outlet: null,
    source: source?.title === undefined ? null : { name: source.title, url: source.url ?? null },
    content: item.content?.encoded ?? item.description ?? null,
  }
}

/** RSS 0.91 to 2.0; the entry's full text is content:encoded, else its description. */
export const rss: Dialect = {
  kind: 'rss',
  entryName: 'item',
  readPiece: (xml) => {
    const feed = parseRssFeed(xml)
    const { title, link, language, dc, xml: own } = feed
    return {
      head: {
        title: title ?? null,
        siteUrl: link ?? null,
        language: language ?? dc?.languages?.[0] ?? own?.lang ?? null,
        authors: [],
        rhythm: toRhythm(feed),
      },
      entries: (feed.items ?? []).map(toDraft),
    }
  },
}
