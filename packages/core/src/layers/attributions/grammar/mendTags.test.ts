import { loadLexicon } from '@fogline/lexicon'
import { expect, test } from 'vitest'
import { sentencesOf } from '../../../testing/sentencesOf.ts'
import { toSentenceView } from '../sentenceView.ts'
import { toCueWords } from '../toCueWords.ts'

const words = toCueWords(loadLexicon())

async function uposOf(text: string, word: string): Promise<string | undefined> {
  const [sentence] = await sentencesOf(text)
  if (sentence === undefined) throw new Error('the text has a sentence')
  const context = { text, blockKinds: ['paragraph' as const], quotations: [], words, typeAt: () => null }
  return toSentenceView(sentence, 0, context).tokens.find((token) => token.text === word)?.upos
}

test('verbs of speech that are tagged as other words are verbs', async () => {
  expect(await uposOf('The baker is alleged to have sold salt.', 'alleged')).toBe('VERB')
  expect(await uposOf('Some 300 villagers remain in the old valley, the League estimates.', 'estimates')).toBe('VERB')
  expect(await uposOf('Analysts at the bank estimate losses of nine boats.', 'estimate')).toBe('VERB')
  expect(await uposOf('The bakers guild claims to have sold 40 loaves.', 'claims')).toBe('VERB')
  expect(await uposOf('Pictures seen by this paper show three burned huts.', 'show')).toBe('VERB')
})

test('who speaks is a noun', async () => {
  expect(await uposOf('Prices doubled, a League-backed monitor reported on Friday.', 'monitor')).toBe('NOUN')
})

test('other words keep their tags', async () => {
  expect(await uposOf('They monitor the river.', 'monitor')).toBe('VERB')
  expect(await uposOf('He read the yearly estimates.', 'estimates')).toBe('NOUN')
})
