import { type NameType, overlaps, type Span } from '@fogline/model'
import type { SentenceView } from '../mentionInput.ts'
import type { ReadName } from './readName.ts'

/** The surest of the tagger's names that share a letter with these words; null where it reads none. */
export function nameAt({ names }: Pick<SentenceView, 'names'>, span: Span): ReadName | null {
  return names
    .filter((name) => overlaps(name, span))
    .reduce<ReadName | null>((best, name) => (best === null || name.probability > best.probability ? name : best), null)
}

/** Does the tagger read these words, or a name that they are part of, as something of another type? */
export function isReadAsOther(view: Pick<SentenceView, 'names'>, span: Span, type: NameType): boolean {
  const name = nameAt(view, span)
  return name !== null && name.type !== type && name.probability >= 0.6
}

/** Does the tagger read a name of this type there, however unsurely? */
export function isReadAs(view: Pick<SentenceView, 'names'>, span: Span, type: NameType): boolean {
  return view.names.some((name) => name.type === type && overlaps(name, span))
}
