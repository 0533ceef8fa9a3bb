import type { Name, NameType, Span, TaggedSentence, Token, ToldAs, WordFeatures } from '@fogline/model'
import type { Labels } from './graph/labels.ts'
import type { Part } from './tagText.ts'

/** A part of a text with the lists that its numbers point into. */
export interface Source extends Part {
  readonly labels: Labels
  readonly wordAt: (span: Span) => string
}

/** A part with the lists of features ready to be walked. */
interface Ready extends Source {
  readonly features: readonly (readonly [name: string, values: readonly string[]])[]
}

/** The numbers of one window as sentences; it holds up the calling thread for less than a millisecond. */
export function toSentences(source: Source): readonly TaggedSentence[] {
  const ready = { ...source, features: Object.entries(source.labels.features) }
  const { edges } = source.marked
  return [...edges.subarray(0, -1)].map((from, at) => toSentence(ready, from, edges[at + 1] ?? from))
}

function toSentence(source: Ready, from: number, to: number): TaggedSentence {
  const tokens: Token[] = []
  for (let word = from; word < to; word += 1) tokens.push(toToken(source, word))
  const [start, end] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0]
  return {
    start,
    end,
    tokens,
    names: namesOf(source, from, to),
    multiwords: source.multiwords.filter((word) => word.start >= start && word.end <= end),
  }
}

function toToken(source: Ready, word: number): Token {
  const { marked, labels, wordAt } = source
  const { start, end } = spanOf(marked.spans, word, word)
  const head = marked.heads[word] ?? -1
  return {
    start,
    end,
    text: wordAt({ start, end }),
    lemma: marked.lemmas[word] ?? '',
    upos: labels.upos[marked.upos[word] ?? 0] ?? 'X',
    features: featuresOf(source, word),
    head: head < 0 ? null : head,
    relation: relationOf(labels.relations[marked.relations[word] ?? 0], head),
    attribution: {
      source: round(marked.attribution[word * 4]),
      cue: round(marked.attribution[word * 4 + 1]),
      content: round(marked.attribution[word * 4 + 2]),
      direct: round(marked.attribution[word * 4 + 3]),
    },
    told: toldOf(source, word),
  }
}

/** "root" stands at the root and nowhere else, whatever the model says of a single arc. */
function relationOf(relation: string | undefined, head: number): string {
  if (head < 0) return 'root'
  return relation === undefined || relation === 'root' ? 'dep' : relation
}

function featuresOf({ marked, features }: Ready, word: number): WordFeatures {
  const found: Record<string, string> = {}
  for (let at = 0; at < features.length; at += 1) {
    const value = marked.features[word * features.length + at] ?? 0
    const feature = features[at]
    if (value > 0 && feature !== undefined) found[feature[0]] = feature[1][value] ?? ''
  }
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
