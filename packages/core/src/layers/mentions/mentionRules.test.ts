import type { Lexicon } from '@fogline/model'
import { createTagger } from '@fogline/tagger'
import { testRules } from '../../testing/testRules.ts'
import { toMentionInput } from './mentionInput.ts'
import { mentionRules } from './mentionRules.ts'
import { smallLexicon } from './testing/smallLexicon.ts'

const tagger = createTagger()

testRules('mention rules', mentionRules, (text) => {
  const sentences = tagger.tag(text, 0).map((sentence) => ({ ...sentence, block: 0 }))
  const lexicon: Lexicon = smallLexicon
  return toMentionInput({ article: { text }, sentences, lexicon })
})
