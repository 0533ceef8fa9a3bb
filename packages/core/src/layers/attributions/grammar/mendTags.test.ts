import { loadLexicon } from '@fogline/lexicon'
import { createTagger } from '@fogline/tagger'
import { expect, test } from 'vitest'
import { toSentenceView } from '../sentenceView.ts'
import { toCueWords } from '../toCueWords.ts'

const tagger = createTagger()
const words = toCueWords(loadLexicon())

function uposOf(text: string, word: string): string | undefined {
  const [sentence] = tagger.tag(text, 0).map((each) => ({ ...each, block: 0 }))
  if (sentence === undefined) throw new Error('the text has a sentence')
  const context = { text, blockKinds: ['paragraph' as const], quotations: [], words, typeAt: () => null }
  return toSentenceView(sentence, 0, context).tokens.find((token) => token.text === word)?.upos
}

test('verbs of speech that are tagged as other words are verbs', () => {
  expect(uposOf('The baker is alleged to have sold salt.', 'alleged')).toBe('VERB')
  expect(uposOf('Some 300 villagers remain in the old valley, the League estimates.', 'estimates')).toBe('VERB')
  expect(uposOf('Analysts at the bank estimate losses of nine boats.', 'estimate')).toBe('VERB')
  expect(uposOf('The bakers guild claims to have sold 40 loaves.', 'claims')).toBe('VERB')
  expect(uposOf('Pictures seen by this paper show three burned huts.', 'show')).toBe('VERB')
})

test('who speaks is a noun', () => {
  expect(uposOf('Prices doubled, a League-backed monitor reported on Friday.', 'monitor')).toBe('NOUN')
})

test('other words keep their tags', () => {
  expect(uposOf('They monitor the river.', 'monitor')).toBe('VERB')
  expect(uposOf('He read the yearly estimates.', 'estimates')).toBe('NOUN')
})
