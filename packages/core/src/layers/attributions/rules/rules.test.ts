import { loadLexicon } from '@fogline/lexicon'
import { sentencesOf } from '../../../testing/sentencesOf.ts'
import { testRules } from '../../../testing/testRules.ts'
import { findQuotations } from '../../quotations/findQuotations.ts'
import { toSentenceView } from '../sentenceView.ts'
import { toCueWords } from '../toCueWords.ts'
import { attributionRules } from './rules.ts'

const words = toCueWords(loadLexicon())

testRules('attributions', attributionRules, async (text) => {
  const sentences = await sentencesOf(text)
  const quotations = findQuotations({ article: { text, blocks: [{ start: 0, end: text.length }] }, sentences } as never)
  const sentence = sentences.at(-1)
  if (sentence === undefined) throw new Error('an example has a sentence')
  return toSentenceView(sentence, sentences.length - 1, {
    text,
    blockKinds: ['paragraph'],
    quotations,
    words,
    typeAt: () => null,
  })
})
