import type { TaggedSentence, Token, Upos } from '@fogline/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeHyphens } from './mergeHyphens.ts'

type Word = readonly [text: string, upos: Upos, head: number | null, relation: string]

const attribution = { source: 0, cue: 0, content: 0, direct: 0 }

/** Words with their tree; a word that opens with "_" is glued to the one before. */
function tagged(words: readonly Word[]): TaggedSentence {
  let end = 0
  const tokens = words.map(([written, upos, head, relation], at): Token => {
    const text = written.replace('_', '')
    const start = at === 0 || written.startsWith('_') ? end : end + 1
    end = start + text.length
    const lemma = text.toLowerCase()
    return { start, end, text, lemma, upos, head, relation, features: {}, attribution, told: null }
  })
  return {
    start: 0,
    end,
    tokens,
    names: [{ start: 0, end, type: 'event', probability: 1, isSeat: false }],
    multiwords: [],
  }
}

const show = ({ tokens }: TaggedSentence): string =>
  tokens.map((token) => `${token.text}/${token.upos}/${token.head}/${token.relation}`).join(' ')

test.each<[string, readonly Word[], string]>([
  [
    'a measure before what it measures',
    [
      ['120', 'NUM', 2, 'nummod'],
      ['_-', 'PUNCT', 2, 'punct'],
      ['_kilometer', 'NOUN', 3, 'compound'],
      ['range', 'NOUN', null, 'root'],
    ],
    '120-kilometer/NOUN/1/compound range/NOUN/null/root',
  ],
  [
    'a participle with its agent is an adjective, though its full stop belongs to the agent',
    [
      ['U.S.', 'PROPN', 2, 'compound'],
      ['_-', 'PUNCT', 2, 'punct'],
      ['_led', 'VERB', 3, 'amod'],
      ['pact', 'NOUN', 4, 'nsubj'],
      ['held', 'VERB', null, 'root'],
    ],
    'U.S.-led/ADJ/1/amod pact/NOUN/2/nsubj held/VERB/null/root',
  ],
  [
    'an age of several words',
    [
      ['14', 'NUM', 2, 'nummod'],
      ['_-', 'PUNCT', 2, 'punct'],
      ['_year', 'NOUN', 4, 'obl:npmod'],
      ['_-', 'PUNCT', 4, 'punct'],
      ['_old', 'ADJ', 5, 'amod'],
      ['girl', 'NOUN', null, 'root'],
    ],
    '14-year-old/ADJ/1/amod girl/NOUN/null/root',
  ],
  [
    'a name, to which other words belong',
    [
      ['Ali', 'PROPN', 4, 'nsubj'],
      ['Al', 'PROPN', 0, 'flat'],
      ['_-', 'PUNCT', 1, 'punct'],
      ['_Subahi', 'PROPN', 0, 'flat'],
      ['spoke', 'VERB', null, 'root'],
    ],
    'Ali/PROPN/2/nsubj Al-Subahi/PROPN/0/flat spoke/VERB/null/root',
  ],
  [
    'a designation is a name',
    [
      ['F', 'NOUN', 3, 'nsubj'],
      ['_-', 'PUNCT', 0, 'punct'],
      ['_16s', 'NUM', 0, 'nummod'],
      ['flew', 'VERB', null, 'root'],
    ],
    'F-16s/PROPN/1/nsubj flew/VERB/null/root',
  ],
  [
    'a verb stays a verb where it is told',
    [
      ['They', 'PRON', 3, 'nsubj'],
      ['re', 'X', 3, 'compound'],
      ['_-', 'PUNCT', 3, 'punct'],
      ['_took', 'VERB', null, 'root'],
      ['it', 'PRON', 3, 'obj'],
    ],
    'They/PRON/1/nsubj re-took/VERB/null/root it/PRON/1/obj',
  ],
  [
    'a range of numbers stays three words',
    [
      ['10', 'NUM', 3, 'nummod'],
      ['_-', 'SYM', 2, 'case'],
      ['_15', 'NUM', 0, 'nmod'],
      ['tanks', 'NOUN', null, 'root'],
    ],
    '10/NUM/3/nummod -/SYM/2/case 15/NUM/0/nmod tanks/NOUN/null/root',
  ],
  [
    'a dash with a space on one side joins nothing',
    [
      ['pre', 'ADJ', 2, 'amod'],
      ['_-', 'PUNCT', 0, 'punct'],
      ['war', 'NOUN', null, 'root'],
    ],
    'pre/ADJ/2/amod -/PUNCT/0/punct war/NOUN/null/root',
  ],
])('%s', (_, words, expected) => {
  const merged = mergeHyphens(tagged(words))
  expect(show(merged)).toBe(expected)
  expect(merged.names).toEqual(tagged(words).names)
})

test('any tree stays one tree with one root, and no letter is lost', () => {
  const word = fc.record({ glued: fc.boolean(), text: fc.constantFrom('-', '‑', 'a', 'B', '7', '.') })
  const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).chain((words) =>
    fc.record({
      words: fc.constant(words),
      order: fc.shuffledSubarray([...words.keys()], { minLength: words.length }),
      above: fc.array(fc.nat(), { minLength: words.length, maxLength: words.length }),
    }),
  )
  fc.assert(
    fc.property(sentence, ({ words, order, above }) => {
      const heads = new Map(
        order.map((at, turn) => [at, turn === 0 ? null : (order[(above[turn] ?? 0) % turn] ?? null)]),
      )
      const before = tagged(
        words.map(({ glued, text }, at) => [`${glued ? '_' : ''}${text}`, 'X', heads.get(at) ?? null, 'dep']),
      )
      const { tokens } = mergeHyphens(before)
      expect(tokens.map(({ text }) => text).join('')).toBe(before.tokens.map(({ text }) => text).join(''))
      expect(tokens.filter(({ head }) => head === null)).toHaveLength(1)
      for (const token of tokens) {
        const path = [token]
        for (let { head } = token; head !== null; head = tokens[head]?.head ?? null) {
          path.push(tokens[head] ?? token)
          expect(path.length).toBeLessThanOrEqual(tokens.length)
        }
      }
    }),
    { seed: 20, numRuns: 500 },
  )
})
