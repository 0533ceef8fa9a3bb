import type { Sentence } from '@fogline/model'
import { findSentences } from '../layers/sentences/findSentences.ts'
import { testTagger } from './testTagger.ts'

/** The sentences of a text that is one paragraph. */
export async function sentencesOf(text: string): Promise<readonly Sentence[]> {
  const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }]
  return findSentences({ blocks }, await testTagger.tag(text, blocks))
}
