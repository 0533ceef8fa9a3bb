import type { Credit } from '@fogline/model'
import type { DraftBlock } from './draft.ts'

/** Marks of origin in the words of the body: a wire's dateline at its head, credit lines anywhere. */
export function findCredits(_body: readonly DraftBlock[]): readonly Credit[] {
  return []
}
