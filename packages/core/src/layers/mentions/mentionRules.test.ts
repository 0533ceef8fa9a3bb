import type { Lexicon } from '@fogline/model'
import { sentencesOf } from '../../testing/sentencesOf.ts'
import { testRules } from '../../testing/testRules.ts'
import { toMentionInput } from './mentionInput.ts'
import { mentionRules } from './mentionRules.ts'
import { smallLexicon } from './testing/smallLexicon.ts'

testRules('mention rules', mentionRules, async (text) => {
  const sentences = await sentencesOf(text)
  const lexicon: Lexicon = smallLexicon
  return toMentionInput({ article: { text }, sentences, lexicon })
})
