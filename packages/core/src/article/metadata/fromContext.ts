import type { MetadataField } from '@fogline/model'
import type { Candidate } from './candidate.ts'
import type { StatedPage } from './page.ts'
import { plainWords } from './plainWords.ts'
import { toDateCandidate } from './toDateCandidate.ts'

/** What came with a page: a feed's entry, a mail's head, an archive's record. */
export function fromContext({ origin, order }: Pick<StatedPage, 'origin' | 'order'>): readonly Candidate[] {
  const { context } = origin
  if (context === undefined) return []
  const of = { place: 'context', source: 'feed' } as const
  const words: readonly (readonly [MetadataField, string | null])[] = [
    ['title', context.title],
    ['author', context.author],
    ['outlet', context.outlet],
    ['section', context.section],
    ['language', context.language?.slice(0, 2).toLowerCase() ?? null],
  ]
  return [
    ...words.flatMap(([field, stated]): readonly Candidate[] => {
      const value = stated === null ? null : plainWords(stated)
      return value === null ? [] : [{ ...of, field, text: value, value }]
    }),
    // a PDF says when the file was made, which may be when somebody printed it
    ...toDateCandidate(
      { ...of, source: context.from === 'pdf' ? 'file-made' : 'feed', field: 'publishedAt' },
      context.publishedAt,
      order,
    ),
    ...toDateCandidate({ ...of, field: 'modifiedAt' }, context.modifiedAt, order),
  ]
}
