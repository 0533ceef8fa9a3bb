import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openGraph } from './graph/openGraph.ts'
import { toInputs } from './graph/toFeeds.ts'
import { tagWindow } from './tagText.ts'
import { toSentences } from './toSentences.ts'
import { forced, type Window } from './windows/window.ts'

interface Case {
  readonly words: readonly string[]
  readonly gaps: readonly number[]
  readonly pieces: readonly number[]
  readonly shapes: readonly number[]
  readonly sentences: readonly CaseSentence[]
}

interface CaseSentence {
  readonly words: readonly string[]
  readonly upos: readonly string[]
  readonly lemmas: readonly string[]
  readonly features: readonly Readonly<Record<string, string>>[]
  readonly heads: readonly number[]
  readonly relations: readonly string[]
  readonly names: readonly (readonly [number, number, string])[]
  readonly attribution: readonly (readonly number[])[]
  readonly factuality: readonly number[]
}

const file = new URL('../training/parity.json', import.meta.url)
const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { readonly cases: readonly Case[] }
const graph = await openGraph()

describe.each(cases.map((one) => [one.words.slice(0, 6).join(' '), one] as const))('%s …', (_, one) => {
  const window: Window = one.words.map((text, at) => ({
    text,
    start: at,
    end: at + 1,
    gap: one.gaps[at] ?? 1,
    edge: at === 0 ? forced : 0,
  }))

  test('is read as the training side reads it', () => {
    const inputs = toInputs(window, graph)
    expect(inputs.pieces).toEqual(one.pieces)
    expect(inputs.shapes).toEqual(one.shapes)
    expect(inputs.gaps.filter((gap) => gap !== 3)).toEqual(one.gaps)
  })

  test('is decoded as the training side decodes it', async () => {
    const marked = await tagWindow(window, graph)
    const wordAt = ({ start }: { readonly start: number }): string => one.words[start] ?? ''
    const found = toSentences({ marked, multiwords: [], labels: graph.labels, wordAt })
    expect(found.map((sentence) => sentence.tokens.map(({ text }) => text))).toEqual(one.sentences.map((s) => s.words))
    found.forEach((sentence, at) => {
      const expected = one.sentences[at]
      const { tokens } = sentence
      expect(tokens.map(({ upos }) => upos)).toEqual(expected?.upos)
      expect(tokens.map(({ lemma }) => lemma)).toEqual(expected?.lemmas)
      expect(tokens.map(({ features }) => features)).toEqual(expected?.features)
      expect(tokens.map(({ head }) => (head === null ? 0 : head + 1))).toEqual(expected?.heads)
      expect(tokens.map(({ relation }) => relation)).toEqual(expected?.relations)
      const first = sentence.start
      expect(sentence.names.map((n) => [n.start - first, n.end - 1 - first, n.type.toUpperCase()])).toEqual(
        expected?.names,
      )
      tokens.forEach(({ attribution, told }, word) => {
        const marks = [attribution.source, attribution.cue, attribution.content, attribution.direct]
        marks.forEach((mark, kind) => {
          expect(Math.abs(mark - (expected?.attribution[word]?.[kind] ?? 0))).toBeLessThan(0.03)
        })
        if (told !== null) expect(graph.labels.factuality.indexOf(told.as)).toBe(expected?.factuality[word])
      })
    })
  })
})
