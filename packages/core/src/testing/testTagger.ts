import { openTagger } from '@fogline/tagger'

/** The product's own tagger, on the thread of the test. */
export const testTagger = await openTagger({ workers: 0 })
