import type { PageContext } from '@fogline/model'
import type { EntryDraft, HeadDraft } from './entryDraft.ts'
import type { Feed, FeedEntry } from './feed.ts'
import { resolveLink } from './resolveLink.ts'
import { toPlainText } from './toPlainText.ts'

/** What the entries of one feed have in common. */
export interface Around {
  readonly address: string
  readonly head: HeadDraft
  readonly bases: readonly string[]
  readonly from: PageContext['from']
}

function toText(words: string | null): string | null {
  const text = toPlainText(words ?? '')
  return text === '' ? null : text
}

function joined(words: readonly string[]): string | null {
  return toText([...new Set(words)].join(', '))
}

/** A feed's head, its words plain and its link resolved, with its entries. */
export function toFeed(kind: Feed['kind'], { head, address, bases }: Around, entries: Feed['entries']): Feed {
  const { language, rhythm } = head
  const siteUrl = head.siteUrl === null ? null : resolveLink(head.siteUrl, address, bases)
  return { kind, title: toText(head.title), siteUrl, language, rhythm, entries }
}

/** The entry with its link resolved and all that it says of its page; what it leaves open, the feed's head may say. */
export function toEntry(draft: EntryDraft, position: number, { address, head, bases, from }: Around): FeedEntry {
  const around = draft.base === null ? bases : [...bases, draft.base]
  const resolve = (link: string): string => resolveLink(link, address, around)
  const title = toText(draft.title)
  const outlet = draft.outlet ?? head.title
  const authors = (draft.authors.length > 0 ? draft.authors : head.authors).filter((name) => name !== outlet)
  const { source } = draft
  return {
    position,
    link: draft.link === null || draft.link.trim() === '' ? null : resolve(draft.link),
    id: draft.id,
    title,
    updated: draft.modified ?? draft.published,
    content: draft.content,
    context: {
      from,
      container: address,
      title,
      author: joined(authors),
      outlet: toText(outlet),
      section: joined(draft.sections),
      publishedAt: draft.published,
      modifiedAt: draft.modified,
      language: draft.language ?? head.language,
      source: source === null ? null : { name: toPlainText(source.name), url: source.url && resolve(source.url) },
    },
  }
}
