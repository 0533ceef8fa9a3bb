import { parseJsonFeed } from 'feedsmith'
import { bareHead, type EntryDraft, type HeadDraft } from './entryDraft.ts'
import { toParagraphs } from './toParagraphs.ts'

type Item = NonNullable<ReturnType<typeof parseJsonFeed<string>>['items']>[number]

function namesOf(authors: readonly { readonly name?: string }[] | undefined): readonly string[] {
  return (authors ?? []).flatMap(({ name }) => name ?? [])
}

function toDraft(item: Item): EntryDraft {
  return {
    base: null,
    link: item.url ?? item.external_url ?? null,
    id: item.id ?? null,
    title: item.title ?? null,
    authors: namesOf(item.authors),
    published: item.date_published ?? null,
    modified: item.date_modified ?? null,
    language: item.language ?? null,
    sections: item.tags ?? [],
    outlet: null,
    source: null,
    content: item.content_html ?? (item.content_text === undefined ? null : toParagraphs(item.content_text)),
  }
}

/** JSON Feed 1.0 and 1.1, which cannot be split: it is read whole. Throws what feedsmith throws where it is none. */
export function readJson(json: string): { readonly head: HeadDraft; readonly entries: readonly EntryDraft[] } {
  const { title, home_page_url, language, authors, items } = parseJsonFeed(json)
  return {
    head: {
      title: title ?? null,
      siteUrl: home_page_url ?? null,
      language: language ?? null,
      authors: namesOf(authors),
      rhythm: bareHead.rhythm,
    },
    entries: (items ?? []).map(toDraft),
  }
}
