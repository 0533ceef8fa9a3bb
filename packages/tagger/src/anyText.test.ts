import type { TaggedSentence } from '@fogline/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openTagger } from './openTagger.ts'

const tagger = await openTagger({ workers: 0 })
const parts = fc.constantFrom(
  'U.S.',
  ' ',
  '. ',
  '“',
  "'s",
  '\n\n',
  '1,200',
  '😀',
  'Ilva Torrin',
  'hit',
  '\ud800',
  '\u0000',
  'שלום',
  'é',
)
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(parts, { maxLength: 60 }).map((chosen) => chosen.join('')),
  fc.tuple(parts, fc.nat(300)).map(([part, times]) => part.repeat(times)),
)

/** The whole text, or its halves with a hole between them. */
function blocksOf(text: string, cut: number): readonly { readonly start: number; readonly end: number }[] {
  const middle = Math.floor(text.length / 2)
  if (cut === 0) return [{ start: 0, end: text.length }]
  return [
    { start: 0, end: middle },
    { start: Math.min(text.length, middle + cut), end: text.length },
  ]
}

function expectTree({ tokens }: TaggedSentence): void {
  expect(tokens.filter(({ head }) => head === null)).toHaveLength(1)
  for (const token of tokens) {
    let steps = 0
    for (let at = token.head; at !== null && steps < tokens.length; at = tokens[at]?.head ?? null) steps += 1
    expect(steps).toBeLessThan(tokens.length)
    expect(token.relation === 'root').toBe(token.head === null)
  }
}

test('any text gives sentences in order whose parts read back, each one tree with one root', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, fc.nat(3), async (text, cut) => {
      const blocks = blocksOf(text, cut)
      const found = await tagger.tag(text, blocks)
      let end = 0
      for (const sentence of found) {
        const { tokens, names, multiwords } = sentence
        expect([sentence.start, sentence.end]).toEqual([tokens[0]?.start, tokens.at(-1)?.end])
        expect(blocks.some((block) => block.start <= sentence.start && sentence.end <= block.end)).toBe(true)
        for (const token of tokens) {
          expect(token.start).toBeGreaterThanOrEqual(end)
          expect(text.slice(token.start, token.end)).toBe(token.text)
          end = token.end
        }
        expectTree(sentence)
        const starts = new Set(tokens.map((token) => token.start))
        const ends = new Set(tokens.map((token) => token.end))
        for (const span of [...names, ...multiwords])
          expect([starts.has(span.start), ends.has(span.end)]).toEqual([true, true])
        for (const [at, name] of names.entries()) expect(name.start).toBeGreaterThanOrEqual(names[at - 1]?.end ?? 0)
        expect(tokens.length).toBeLessThanOrEqual(250)
      }
      const kept = found.flatMap(({ tokens }) => tokens.map((token) => token.text)).join('')
      const given = blocks.map((block) => text.slice(block.start, block.end)).join('')
      expect(kept.replace(/\s/gu, '')).toBe(given.replace(/\s/gu, ''))
    }),
    { seed: 20, numRuns: 50 },
  )
})
