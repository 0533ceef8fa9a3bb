import type { TaggedSentence, Token, Upos } from '@fogline/model'
import { expect, test } from 'vitest'
import { alignWords } from './alignWords.ts'
import type { TreeText } from './goldText.ts'
import { readConllu } from './readConllu.ts'
import { scoreTags } from './scoreTags.ts'

const gold = readConllu(
  [
    '# newdoc id = a',
    '1\tShe\tshe\tPRON\t_\tNumber=Sing|Gender=Fem\t4\tnsubj\t_\t_',
    "2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_",
    '2\tdid\tdo\tAUX\t_\t_\t4\taux\t_\t_',
    "3\tn't\tnot\tPART\t_\t_\t4\tadvmod\t_\t_",
    '4\tgo\tgo\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No',
    '5\t.\t.\tPUNCT\t_\t_\t4\tpunct\t_\t_',
    '',
    '1\tRain\tRain\tNOUN\t_\t_\t0\troot\t_\t_',
    '2\tfell\tfall\tVERB\t_\t_\t1\tnmod:tmod\t_\t_',
  ].join('\n'),
)[0] as TreeText

type Said = readonly [text: string, upos: Upos, lemma: string, head: number | null, relation: string]

const tag = (sentences: readonly (readonly Said[])[], multiwords: readonly string[]): readonly TaggedSentence[] => {
  let at = 0
  return sentences.map((words) => {
    const tokens = words.map(([text, upos, lemma, head, relation]): Token => {
      const start = gold.text.indexOf(text, at)
      at = start + text.length
      const attribution = { source: 0, cue: 0, content: 0, direct: 0 }
      const features = text === 'She' ? { Number: 'Sing' as const } : {}
      return { text, upos, lemma, head, relation, start, end: at, features, attribution, told: null }
    })
    const spans = multiwords
      .map((word) => ({ start: gold.text.indexOf(word), end: gold.text.indexOf(word) + word.length }))
      .filter(({ start }) => tokens.some((token) => token.start === start))
    return { start: tokens[0]?.start ?? 0, end: at, tokens, names: [], multiwords: spans }
  })
}

test('what is all right scores 1; subtypes, case of lemmas and features that the tagger does not give do not count', () => {
  const found = tag(
    [
      [
        ['She', 'PRON', 'she', 3, 'nsubj'],
        ['did', 'AUX', 'do', 3, 'aux'],
        ["n't", 'PART', 'not', 3, 'advmod'],
        ['go', 'VERB', 'go', null, 'root'],
        ['.', 'PUNCT', '.', 3, 'punct'],
      ],
      [
        ['Rain', 'NOUN', 'rain', null, 'root'],
        ['fell', 'VERB', 'fall', 0, 'nmod'],
      ],
    ],
    ["didn't"],
  )
  expect(new Set(Object.values(scoreTags([{ gold, found }])))).toEqual(new Set([1]))
})

test('hand-counted: one sentence for two, "didn\'t" in one, a wrong tag, a head that hangs elsewhere', () => {
  const found = tag(
    [
      [
        ['She', 'NOUN', 'she', 2, 'nsubj'],
        ["didn't", 'AUX', 'do', 2, 'aux'],
        ['go', 'VERB', 'go', null, 'root'],
        ['.', 'PUNCT', '.', 3, 'punct'],
        ['Rain', 'NOUN', 'rain', 2, 'dep'],
        ['fell', 'VERB', 'fell', 4, 'acl'],
      ],
    ],
    [],
  )
  const scores = scoreTags([{ gold, found }])
  const f1 = (right: number, of: number, said: number): number => (2 * right) / (of + said)
  expect(scores).toEqual({
    sentences: 0,
    tokens: f1(6, 6, 6), // as written: six on both sides
    words: f1(5, 7, 6), // all but the parts of "didn't"
    UPOS: f1(4, 7, 6),
    lemma: f1(4, 7, 6),
    features: f1(5, 7, 6),
    UAS: f1(3, 7, 6), // She, go, fell: the full stop hangs from itself here, Rain is no root
    LAS: f1(2, 7, 6), // fell's relation is another
  })
})

const words = (list: string): readonly { text: string; start: number; end: number; isPart: boolean }[] =>
  list.split(' ').map((item) => {
    const [text = '', start, end, part] = item.split('/')
    return { text, start: Number(start), end: Number(end), isPart: part === '+' }
  })

test.each<[string, string, string, readonly (readonly [number, number])[]]>([
  ['by characters', 'a/0/1 b/1/2 c/3/5', 'ab/0/2 c/3/5', [[2, 1]]],
  [
    'parts by their forms',
    'x/0/1 gon/2/7/+ na/2/7/+ y/8/9',
    'x/0/1 gonna/2/7 y/8/9',
    [
      [0, 0],
      [3, 2],
    ],
  ],
  [
    'parts on both sides',
    'do/0/6/+ not/0/6/+',
    'do/0/6/+ n/0/6/+ not/0/6/+',
    [
      [0, 0],
      [1, 2],
    ],
  ],
  [
    'a written word that crosses an edge',
    'a/0/1 b/1/3/+ c/1/3/+ d/4/5',
    'ab/0/2/+ c/0/2/+ x/2/3 d/4/5',
    [
      [2, 1],
      [3, 3],
    ],
  ],
])('words pair %s', (_, left, right, pairs) => {
  expect(alignWords(words(left), words(right))).toEqual(pairs)
})
