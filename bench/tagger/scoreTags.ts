import type { Span, TaggedSentence } from '@fogline/model'
import { alignWords } from './alignWords.ts'
import { type Counts, sumCounts, toF1 } from './counts.ts'
import type { TreeText, TreeWord } from './goldText.ts'

/** F1 by measure. `words` are syntactic words, `tokens` written ones; the rest counts words that are cut right and right in that. */
export type TagScores = Readonly<Record<(typeof measures)[number], number>>

export const measures = ['sentences', 'tokens', 'words', 'UPOS', 'lemma', 'features', 'UAS', 'LAS'] as const

/** The features that the tagger gives; a word is right when all of them are. */
const features = [
  'Number',
  'Tense',
  'Mood',
  'VerbForm',
  'Voice',
  'Person',
  'Definite',
  'Degree',
  'Polarity',
  'NumType',
] as const

/** One text, and what was read in it. */
export interface ReadTree {
  readonly gold: TreeText
  readonly found: readonly TaggedSentence[]
}

/** Scores as the CoNLL 2018 shared task does: relations without subtypes, punctuation counted; but lemmas in lower case, and only the tagger's own features. */
export function scoreTags(texts: readonly ReadTree[]): TagScores {
  const counts = texts.map(countText)
  const score = (measure: (typeof measures)[number]): number => toF1(sumCounts(counts.map((count) => count[measure])))
  return Object.fromEntries(measures.map((measure) => [measure, score(measure)])) as TagScores
}

function countText({ gold, found }: ReadTree): Readonly<Record<(typeof measures)[number], Counts>> {
  const foundSentences = found.map(({ tokens }) => tokens).filter((tokens) => tokens.length > 0)
  const left = flatten(gold.sentences, gold.multiwords)
  const right = flatten(
    foundSentences,
    found.flatMap(({ multiwords }) => multiwords),
  )
  const pairs = alignWords(left, right)
  const goldOf = new Map(pairs.map(([g, f]) => [f, g]))
  const count = (isRight: (gold: FlatWord, found: FlatWord) => boolean): Counts => ({
    right: pairs.filter(([g, f]) => isRightPair(left[g], right[f], isRight)).length,
    gold: left.length,
    found: right.length,
  })
  const sameHead = (g: FlatWord, f: FlatWord): boolean => g.parent === (f.parent === null ? null : goldOf.get(f.parent))
  const sameRelation = (g: FlatWord, f: FlatWord): boolean => stem(g.relation) === stem(f.relation)
  return {
    sentences: countSpans(gold.sentences.map(around), foundSentences.map(around)),
    tokens: countSpans(left, right),
    words: count(() => true),
    UPOS: count((g, f) => g.upos === f.upos),
    lemma: count((g, f) => g.lemma.toLowerCase() === f.lemma.toLowerCase()),
    features: count((g, f) => features.every((name) => g.features[name] === f.features[name])),
    UAS: count(sameHead),
    LAS: count((g, f) => sameHead(g, f) && sameRelation(g, f)),
  }
}

function isRightPair(
  gold: FlatWord | undefined,
  found: FlatWord | undefined,
  isRight: (gold: FlatWord, found: FlatWord) => boolean,
): boolean {
  return gold !== undefined && found !== undefined && isRight(gold, found)
}

/** The tagger's words and the treebank's, so far as they are compared. */
type AnyWord = Omit<TreeWord, 'features'> & {
  readonly features: Readonly<Partial<Record<(typeof features)[number], string>>>
}

/** `parent` is the head's index in the whole text. */
type FlatWord = AnyWord & { readonly isPart: boolean; readonly parent: number | null }

function flatten(sentences: readonly (readonly AnyWord[])[], multiwords: readonly Span[]): readonly FlatWord[] {
  const sorted = [...multiwords].sort((a, b) => a.start - b.start)
  const flat: FlatWord[] = []
  let at = 0
  for (const words of sentences) {
    const offset = flat.length
    for (const word of words) {
      while ((sorted[at]?.end ?? Number.POSITIVE_INFINITY) <= word.start) at++
      const whole = sorted[at]
      const isPart = whole !== undefined && whole.start <= word.start && word.end <= whole.end
      const { start, end } = isPart ? whole : word
      flat.push({ ...word, start, end, isPart, parent: word.head === null ? null : offset + word.head })
    }
  }
  return flat
}

function around(words: readonly Span[]): Span {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 }
}

function countSpans(gold: readonly Span[], found: readonly Span[]): Counts {
  const keys = (spans: readonly Span[]): ReadonlySet<string> =>
    new Set(spans.map(({ start, end }) => `${start}-${end}`))
  const [left, right] = [keys(gold), keys(found)]
  return { right: [...left].filter((key) => right.has(key)).length, gold: left.size, found: right.size }
}

function stem(relation: string): string {
  return relation.split(':')[0] ?? ''
}
