import type { Article, CopyGroup, Fingerprint } from '@fogline/model'

/** Placeholder: filled by its owner. */
export function groupCopies(_input: {
  readonly articles: readonly Article[]
  readonly fingerprints: readonly Fingerprint[]
}): readonly CopyGroup[] {
  return []
}
