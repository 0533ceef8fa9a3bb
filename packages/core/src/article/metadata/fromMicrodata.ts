import type { MetadataField } from '@fogline/model'
import type { Candidate } from './candidate.ts'
import type { StatedPage } from './page.ts'
import { plainWords } from './plainWords.ts'
import { toDateCandidate } from './toDateCandidate.ts'

const fields: Readonly<Record<string, MetadataField>> = {
  headline: 'title',
  description: 'dek',
  alternativeheadline: 'dek',
  articlesection: 'section',
  inlanguage: 'language',
  datepublished: 'publishedAt',
  datecreated: 'publishedAt',
  datemodified: 'modifiedAt',
  dateupdated: 'modifiedAt',
}

/** Past these, properties are of lists of other pages. */
const most = 400

/** What elements marked with `itemprop` state; comments and what stands beside the article have properties of their own. */
export function fromMicrodata({ scan, order }: Pick<StatedPage, 'scan' | 'order'>): readonly Candidate[] {
  return scan.props
    .slice(0, most)
    .filter(({ zone }) => zone !== 'comments' && zone !== 'aside' && zone !== 'footer')
    .flatMap(({ name, content, of }): readonly Candidate[] => {
      const place = 'microdata'
      const field = fields[name] ?? named(name, of)
      if (field === null) return []
      const source = name === 'datecreated' ? 'other-data' : 'marked-element'
      if (field === 'publishedAt' || field === 'modifiedAt')
        return toDateCandidate({ field, place, source }, content, order)
      const text = plainWords(content)
      return text === null || /^https?:/.test(text)
        ? []
        : [{ field, place, source, text: text.slice(0, 500), value: text }]
    })
}

function named(name: string, of: string | null): MetadataField | null {
  if (name === 'author' || (name === 'name' && of === 'author')) return 'author'
  return name === 'name' && of === 'publisher' ? 'outlet' : null
}
