import { parseAtomFeed } from 'feedsmith'
import type { Dialect, EntryDraft } from './entryDraft.ts'
import { toParagraphs } from './toParagraphs.ts'
import { toRhythm } from './toRhythm.ts'

type Entry = NonNullable<ReturnType<typeof parseAtomFeed<string>>['entries']>[number]
type Links = readonly { readonly href?: string; readonly rel?: string }[] | undefined

/** The link to what an entry is about: the alternate, which is also a link that says nothing of itself. */
export function alternate(links: Links): string | undefined {
  return links?.find(({ rel, href }) => href !== undefined && (rel === undefined || rel === 'alternate'))?.href
}

function namesOf(people: readonly { readonly name?: string }[] | undefined): readonly string[] {
  return (people ?? []).flatMap(({ name }) => name ?? [])
}

function contentOf({ content }: Entry): string | null {
  if (content?.value === undefined) return null
  return content.type === undefined || content.type === 'text' ? toParagraphs(content.value) : content.value
}

function toDraft(entry: Entry): EntryDraft {
  const { source, dc } = entry
  const own = namesOf(entry.authors)
  const name = source?.title?.value
  return {
    base: entry.xml?.base ?? null,
    link: alternate(entry.links) ?? null,
    id: entry.id ?? null,
    title: entry.title?.value ?? null,
    authors: own.length > 0 ? own : namesOf(source?.authors ?? []),
    published: entry.published ?? dc?.dates?.[0] ?? null,
    modified: entry.updated ?? null,
    language: entry.xml?.lang ?? dc?.languages?.[0] ?? null,
    sections: (entry.categories ?? []).flatMap(({ label, term }) => label ?? term ?? []),
    outlet: null,
    source: name === undefined ? null : { name, url: alternate(source?.links) ?? null },
    content: contentOf(entry),
  }
}

/** Atom 1.0 and, as far as its names are the same, 0.3. */
export const atom: Dialect = {
  kind: 'atom',
  entryName: 'entry',
  readPiece: (xml) => {
    const { title, links, authors, sy, entries, xml: own } = parseAtomFeed(xml)
    return {
      head: {
        title: title?.value ?? null,
        siteUrl: alternate(links) ?? null,
        language: own?.lang ?? null,
        authors: namesOf(authors),
        rhythm: toRhythm({ sy }),
      },
      entries: (entries ?? []).map(toDraft),
    }
  },
}
