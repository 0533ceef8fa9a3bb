import type { TaggedSentence, Token } from '@fogline/model'
import type { GivenSentence, WordTagger } from '@fogline/tagger/words'
import { expect, test } from 'vitest'
import { readConllu } from './readConllu.ts'
import { tagGold } from './tagGold.ts'

const row = (id: number, form: string, misc = '_'): string => `${id}\t${form}\t${form}\tX\t_\t_\t0\troot\t_\t${misc}`
const lines = [
  '# newdoc id = a',
  '# newpar',
  row(1, 'Kalm', 'SpaceAfter=No'),
  row(2, '!'),
  '',
  '# newpar',
  row(1, 'Ardel'),
  row(2, 'Quay'),
]
const [gold] = readConllu(lines.join('\n'))

/** Says of every sentence that it is one name; positions count in the words joined by their gaps. */
const fake = (asked: GivenSentence[]): WordTagger => ({
  version: 'fake',
  close: () => Promise.resolve(),
  tagWords: (sentences) => {
    asked.push(...sentences)
    let end = 0
    const tagged = sentences.map(({ words, gaps }): TaggedSentence => {
      const tokens = words.map((text, index): Token => {
        const start = end + (gaps[index] === 0 || end === 0 ? 0 : 1)
        end = start + text.length
        const attribution = { source: 0, cue: 0, content: 0, direct: 0 }
        return {
          text,
          start,
          end,
          lemma: text,
          upos: 'X',
          features: {},
          head: null,
          relation: 'root',
          attribution,
          told: null,
        }
      })
      const span = { start: tokens[0]?.start ?? 0, end }
      return { ...span, tokens, names: [{ ...span, type: 'place', probability: 1, isSeat: false }], multiwords: [] }
    })
    return Promise.resolve(tagged)
  },
})

test('words and white space go in as the corpus has them, positions come back as those of its text', async () => {
  if (gold === undefined) throw new Error('nothing was read')
  const asked: GivenSentence[] = []
  const found = await tagGold(gold, fake(asked))
  expect(gold.text).toBe('Kalm!\n\nArdel Quay')
  expect(asked).toEqual([
    { words: ['Kalm', '!'], gaps: [2, 0] },
    { words: ['Ardel', 'Quay'], gaps: [2, 1] },
  ])
  const words = found.flatMap(({ tokens }) => tokens.map(({ start, end }) => gold.text.slice(start, end)))
  expect(words).toEqual(['Kalm', '!', 'Ardel', 'Quay'])
  expect(found.map(({ names }) => names.map(({ start, end }) => gold.text.slice(start, end)))).toEqual([
    ['Kalm!'],
    ['Ardel Quay'],
  ])
})
