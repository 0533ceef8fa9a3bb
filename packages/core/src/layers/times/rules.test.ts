import { sentencesOf } from '../../testing/sentencesOf.ts'
import { testRules } from '../../testing/testRules.ts'
import { timeRules } from './rules.ts'

/** The tokens of all sentences of an example, as those of one text. */
async function tokensOf(text: string): Promise<Parameters<(typeof timeRules)[number]['find']>[0]['tokens']> {
  let before = 0
  return (await sentencesOf(text)).flatMap(({ tokens }) => {
    const from = before
    before += tokens.length
    return tokens.map((token) => ({ ...token, head: token.head === null ? null : token.head + from }))
  })
}

testRules('times', timeRules, async (text) => ({
  text,
  start: 0,
  tokens: await tokensOf(text),
  publishedAt: '2024-10-31',
}))
