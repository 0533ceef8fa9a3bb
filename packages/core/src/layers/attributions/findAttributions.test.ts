import { loadLexicon } from '@fogline/lexicon'
import type { Attribution } from '@fogline/model'
import { expect, test } from 'vitest'
import { testArticle } from '../../testing/testArticle.ts'
import { testTagger } from '../../testing/testTagger.ts'
import { findQuotations } from '../quotations/findQuotations.ts'
import { findSentences } from '../sentences/findSentences.ts'
import { findAttributions } from './findAttributions.ts'

const lexicon = loadLexicon()

async function attribute(text: string): Promise<readonly Attribution[]> {
  const article = testArticle(text)
  const sentences = findSentences(article, await testTagger.tag(text, article.blocks))
  const quotations = findQuotations({ article, sentences })
  return findAttributions({ article, sentences, mentions: [], entities: [], quotations, lexicon })
}

const contents = async (text: string): Promise<readonly string[][]> =>
  (await attribute(text)).map(({ content }) => content.map(({ start, end }) => text.slice(start, end)))

test.each<[string, string, string[][]]>([
  [
    'a quotation alone belongs to the last speaker',
    '“We are late,” Mara Dell said on Monday. “The road was long.”',
    [['We are late', 'The road was long.']],
  ],
  [
    'also in the next paragraph',
    '“We are late,” Mara Dell said.\n\n“The road was long.”',
    [['We are late', 'The road was long.']],
  ],
  [
    'but not after the narrator has spoken',
    '“We are late,” Mara Dell said.\n\nIt rained.\n\n“The road was long.”',
    [['We are late']],
  ],
  [
    'what is quoted holds no other voice',
    '“They said we would lose the town,” Mara Dell told us.',
    [['They said we would lose the town']],
  ],
  [
    'a comment of the narrator is cut off',
    'Oru said the dam was lost, highlighting the danger.',
    [['the dam was lost']],
  ],
  [
    'and a participle of the speaker is another claim',
    'Oru said the dam was lost, adding that help was near.',
    [['the dam was lost'], ['help was near']],
  ],
  ['an event says nothing', 'The raid underscores the danger. This signals that winter is near.', []],
])('%s', async (_, text, expected) => {
  expect(await contents(text)).toEqual(expected)
})

test.each<[string, string, readonly string[]]>([
  [
    'who tells what another said',
    'The paper reports that Mara Dell said the dam was lost.',
    ['The paper', 'Mara Dell'],
  ],
  [
    'from whom a teller has it',
    'The agency said the dam was lost, citing two officials.',
    ['The agency', 'two officials'],
  ],
  ['whom a speaker told it', 'Mara Dell told the BBC that the dam was lost.', ['the BBC', 'Mara Dell']],
])('chain: %s', async (_, text, chain) => {
  expect((await attribute(text)).at(-1)?.chain).toEqual(chain)
})
