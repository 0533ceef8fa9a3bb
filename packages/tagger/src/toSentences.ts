import type { Name, NameType, Span, TaggedSentence, Token, ToldAs, WordFeatures } from '@fogline/model'
import type { Labels } from './graph/labels.ts'
import type { Part } from './tagText.ts'

/** A part of a text with the lists that its numbers point into. */
export interface Source extends Part {
  readonly labels: Labels
  readonly wordAt: (span: Span) => string
}

/** The numbers of one window as sentences; a thousand words take about a millisecond. */
export function toSentences(source: Source): readonly TaggedSentence[] {
  const { edges } = source.marked
  return [...edges.subarray(0, -1)].map((from, at) => toSentence(source, from, edges[at + 1] ?? from))
}

function toSentence(source: Source, from: number, to: number): TaggedSentence {
  const tokens = Array.from({ length: to - from }, (_, word) => toToken(source, from + word))
  const [start, end] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0]
  return {
    start,
    end,
    tokens,
    names: namesOf(source, from, to),
    multiwords: source.multiwords.filter((word) => word.start >= start && word.end <= end),
  }
}

function toToken({ marked, labels, wordAt }: Source, word: number): Token {
  const span = spanOf(marked.spans, word, word)
  const head = marked.heads[word] ?? -1
  const [source, cue, content, direct] = marked.attribution.subarray(word * 4, word * 4 + 4)
  return {
    ...span,
    text: wordAt(span),
    lemma: marked.lemmas[word] ?? '',
    upos: labels.upos[marked.upos[word] ?? 0] ?? 'X',
    features: featuresOf(marked.features, labels, word),
    head: head < 0 ? null : head,
    relation: relationOf(labels.relations[marked.relations[word] ?? 0], head),
    attribution: { source: round(source), cue: round(cue), content: round(content), direct: round(direct) },
    told: toldOf({ marked, labels }, word),
  }
}

/** "root" stands at the root and nowhere else, whatever the model says of a single arc. */
function relationOf(relation: string | undefined, head: number): string {
  if (head < 0) return 'root'
  return relation === undefined || relation === 'root' ? 'dep' : relation
}

function featuresOf(values: Uint8Array, labels: Labels, word: number): WordFeatures {
  const entries = Object.entries(labels.features)
  const found: Record<string, string> = {}
  entries.forEach(([key, names], at) => {
    const value = names[values[word * entries.length + at] ?? 0] ?? ''
    if (value !== '') found[key] = value
  })
  return found
}

function toldOf({ marked, labels }: Pick<Source, 'marked' | 'labels'>, word: number): Token['told'] {
  const told = marked.told[word] ?? -1
  if (told < 0) return null
  return { as: labels.factuality[told] as ToldAs, probability: round(marked.toldProbability[word]) }
}

function namesOf({ marked, labels }: Source, from: number, to: number): readonly Name[] {
  return marked.names
    .filter(({ first }) => first >= from && first < to)
    .map(({ first, last, type, probability, isSeat }) => ({
      ...spanOf(marked.spans, first, last),
      type: (labels.names[2 * type + 1] ?? '').slice(2).toLowerCase() as NameType,
      probability: round(probability),
      isSeat,
    }))
}

function spanOf(spans: Int32Array, first: number, last: number): Span {
  return { start: spans[2 * first] ?? 0, end: spans[2 * last + 1] ?? 0 }
}

/** Three places: what is behind them differs from processor to processor. */
function round(value: number | undefined): number {
  return Math.round((value ?? 0) * 1000) / 1000
}
