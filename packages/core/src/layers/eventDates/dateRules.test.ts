import type { Token } from '@fogline/model'
import { describe, expect, test } from 'vitest'
import { sentencesOf } from '../../testing/sentencesOf.ts'
import { testArticle } from '../../testing/testArticle.ts'
import { findTimes } from '../times/findTimes.ts'
import { dateRules } from './dateRules.ts'
import { toDateInput } from './toDateInput.ts'

/** A text with the words that the example names; with all its predicates where nothing may be found. */
async function inputOf(
  text: string,
  quotes: readonly string[],
): Promise<Parameters<(typeof dateRules)[number]['find']>[0]> {
  const article = { ...testArticle(text), publishedAt: '2024-10-31' }
  const sentences = await sentencesOf(text)
  const times = findTimes({ article, sentences })
  const isAsked = ({ start, told }: Token): boolean =>
    quotes.length === 0 ? told !== null : quotes.some((quote) => start === text.indexOf(quote))
  const predicates = sentences.flatMap(({ tokens }, sentence) =>
    tokens.flatMap((one, token) => (isAsked(one) ? [{ sentence, token }] : [])),
  )
  return { ...toDateInput(article, { sentences, times, attributions: [] }), predicates }
}

describe('dates of events', () => {
  for (const rule of dateRules) {
    test(`${rule.id} has an example that finds nothing`, () => {
      expect(rule.examples.some(({ finds }) => finds.length === 0)).toBe(true)
    })
    test.each(rule.examples.map(({ text, finds }) => [text, finds] as const))(`${rule.id}: %s`, async (text, finds) => {
      const found = rule.find(
        await inputOf(
          text,
          finds.map(([quote]) => quote),
        ),
      )
      if (finds.length === 0) expect(found).toEqual([])
      for (const [quote, value] of finds) {
        const at = text.indexOf(quote)
        const one = found.find(({ span }) => span.start <= at && at < span.end)
        expect(one?.value).toMatchObject(value as object)
      }
    })
  }
})
