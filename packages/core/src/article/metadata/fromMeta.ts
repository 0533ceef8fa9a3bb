import type { Candidate } from './candidate.ts'
import { toEdtf } from './dates/toEdtf.ts'
import type { DateOrder } from './dates/writtenDate.ts'
import { metaNames } from './metaNames.ts'
import type { StatedPage } from './page.ts'
import { plainWords } from './plainWords.ts'
import { toDateCandidate } from './toDateCandidate.ts'

/** What the meta elements state: OpenGraph, Dublin Core and the names of publishing systems. */
export function fromMeta({ scan, order }: Pick<StatedPage, 'scan' | 'order'>): readonly Candidate[] {
  const stated = new Map<string, string[]>()
  for (const { name, content } of scan.metas) stated.set(name, [...(stated.get(name) ?? []).slice(0, 8), content])
  return [...fromList(stated, order), ...fromOthers(stated, order), ...fromPicture(stated)]
}

const none: readonly Candidate[] = []

type Metas = ReadonlyMap<string, readonly string[]>

function fromList(stated: Metas, order: DateOrder): readonly Candidate[] {
  return metaNames.flatMap(({ field, source, names }) =>
    names.flatMap((name) => {
      const contents = stated.get(name)
      if (contents === undefined) return none
      const place = /^(?:og|article):/.test(name) ? 'open-graph' : 'meta'
      return contents.flatMap((content): readonly Candidate[] => {
        if (field === 'publishedAt' || field === 'modifiedAt')
          return toDateCandidate({ field, place, source }, content, order)
        const text = plainWords(content.slice(0, 2000))
        return text === null || /^https?:/.test(text)
          ? []
          : [{ field, place, source, text: text.slice(0, 500), value: text }]
      })
    }),
  )
}

const known = new Set(metaNames.flatMap(({ names }) => names))
const dated = /publi[sc]|creat|upload|issued|posted|pub-?_?date|date-?_?pub/
const undated = /modif|updat|chang|expir|event|start|end(?:$|[-_:])|birth|valid|access|publisher|public(?:$|[^a])/

/** Names of systems that no list holds and that say of themselves that they date a publication. */
function fromOthers(stated: Metas, order: DateOrder): readonly Candidate[] {
  return [...stated]
    .filter(([name]) => !known.has(name) && dated.test(name) && !undated.test(name))
    .flatMap(([, contents]) =>
      contents.flatMap((content) =>
        toDateCandidate({ field: 'publishedAt', place: 'meta', source: 'loose-name' }, content, order),
      ),
    )
}

function fromPicture(stated: Metas): readonly Candidate[] {
  const address = stated.get('og:image')?.[0] ?? ''
  const found = /\/(20\d\d)\/(\d\d)\/(\d\d)\//.exec(address)
  const value = found ? toEdtf(Number(found[1]), Number(found[2]), Number(found[3])) : null
  return value === null
    ? []
    : [{ field: 'publishedAt', place: 'meta', source: 'picture-address', text: address.slice(0, 500), value }]
}
