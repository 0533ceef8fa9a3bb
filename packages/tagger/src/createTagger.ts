import type { Tagger } from '@fogline/model'

/** Placeholder: filled by its owner. */
export function createTagger(): Tagger {
  return { version: 'none', tag: () => [] }
}
