import type { NameType, Span } from '@fogline/model'
import type { SentenceView } from '../mentionInput.ts'

/** Are these words only part of a longer name that the tagger reads as something of another type ("Vatra" of "Vatra County")? */
export function isInsideOther({ names }: Pick<SentenceView, 'names'>, { start, end }: Span, type: NameType): boolean {
  return names.some(
    (name) =>
      name.type !== type &&
      name.probability >= 0.7 &&
      name.start <= start &&
      name.end >= end &&
      name.end - name.start > end - start,
  )
}
