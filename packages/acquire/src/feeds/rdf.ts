import { parseRdfFeed } from 'feedsmith'
import type { Dialect, EntryDraft } from './entryDraft.ts'
import { toRhythm } from './toRhythm.ts'

type Item = NonNullable<ReturnType<typeof parseRdfFeed<string>>['items']>[number]

function toDraft({ title, link, rdf: about, description, dc, dcterms, content, xml }: Item): EntryDraft {
  const address = about?.about ?? null
  return {
    base: xml?.base ?? null,
    link: link ?? (/^https?:/i.test(address ?? '') ? address : null),
    id: address,
    title: title ?? dc?.titles?.[0] ?? null,
    authors: dc?.creators ?? [],
    published: dc?.dates?.[0] ?? dcterms?.issued?.[0] ?? dcterms?.created?.[0] ?? null,
    modified: dcterms?.modified?.[0] ?? null,
    language: dc?.languages?.[0] ?? xml?.lang ?? null,
    sections: dc?.subjects ?? [],
    outlet: dc?.publishers?.[0] ?? null,
    source: null,
    content: content?.encoded ?? description ?? null,
  }
}

/** RSS 0.90 and 1.0, which are RDF. */
export const rdf: Dialect = {
  kind: 'rdf',
  entryName: 'item',
  readPiece: (xml) => {
    const { title, link, dc, sy, items } = parseRdfFeed(xml)
    const language = dc?.languages?.[0] ?? null
    return {
      head: { title: title ?? null, siteUrl: link ?? null, language, authors: [], rhythm: toRhythm({ sy }) },
      entries: (items ?? []).map(toDraft),
    }
  },
}
