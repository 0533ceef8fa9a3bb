import type { Span } from '@fogline/model'
import type { AttributedText, SpanAttribution } from './goldAttribution.ts'
import { headOf } from './headOf.ts'

export interface ReadText {
  readonly marked: AttributedText
  readonly found: readonly SpanAttribution[]
}

type Pair = readonly [SpanAttribution, SpanAttribution]

/**
 * An attribution is right where its cue overlaps the marked one and its source holds the marked source's head and the other way
 * round; one without a source is right where the marked one has none. Content is scored by tokens: over whole texts (in
 * somebody's words or not), and within the attributions whose cues meet.
 */
export function scoreAttributions(read: readonly ReadText[]): Readonly<Record<string, number>> {
  const texts = read.map((one) => ({ ...one, pairs: pairUp(one) }))
  const marked = read.reduce((sum, { marked: { attributions } }) => sum + attributions.length, 0)
  const found = read.reduce((sum, one) => sum + one.found.length, 0)
  const cues = texts.flatMap(({ pairs }) => pairs).length
  const right = texts.flatMap(({ marked: { text }, pairs }) => pairs.filter((pair) => isSameSource(text, pair))).length
  const tokens = texts.map(({ marked: { text, attributions }, found: ours }) =>
    countTokens(text, contentsOf(attributions), contentsOf(ours)),
  )
  const within = texts.flatMap(({ marked: { text }, pairs }) =>
    pairs.map(([a, b]) => countTokens(text, a.content, b.content)),
  )
  return {
    texts: read.length,
    attributions: marked,
    found,
    ...named('', right, found, marked),
    ...named('cue alone ', cues, found, marked),
    'source right where cues meet': share(right, cues),
    ...named('content tokens ', ...sum(tokens)),
    ...named('content tokens where cues meet ', ...sum(within)),
  }
}

/** Each marked attribution with one of ours whose cue overlaps its own; one with the same source goes first. */
export function pairUp({ marked: { text, attributions }, found }: ReadText): readonly Pair[] {
  const pairs: Pair[] = []
  const taken = new Set<SpanAttribution>()
  const take = (fits: (pair: Pair) => boolean): void => {
    for (const one of attributions) {
      const other = found.find((ours) => !taken.has(ours) && overlap(one.cue, ours.cue) && fits([one, ours]))
      if (taken.has(one) || other === undefined) continue
      taken.add(one).add(other)
      pairs.push([one, other])
    }
  }
  take((pair) => isSameSource(text, pair))
  take(() => true)
  return pairs
}

/** Whether both name the same head, or neither names a source. */
export function isSameSource(text: string, [a, b]: Pair): boolean {
  const [one, other] = [a.source[0], b.source[0]]
  if (one === undefined || other === undefined) return one === other
  if (standsFor(text, one, other)) return true
  return overlap([headOf(text, one)], b.source) && overlap([headOf(text, other)], a.source)
}

/** PolNeAR marks the relative pronoun as the source ("aides, who said"), we the words right before it that it stands for. */
function standsFor(text: string, { start, end }: Span, ours: Span): boolean {
  const isRelative = /^(?:who|which|that)$/i.test(text.slice(start, end))
  return isRelative && ours.end <= start && /^[\s,;()–—-]*$/.test(text.slice(ours.end, start))
}

function contentsOf(attributions: readonly SpanAttribution[]): readonly Span[] {
  return attributions.flatMap(({ content }) => content)
}

function overlap(a: readonly Span[], b: readonly Span[]): boolean {
  return a.some((one) => b.some((other) => one.start < other.end && other.start < one.end))
}

type Counts = readonly [right: number, found: number, marked: number]

function countTokens(text: string, marked: readonly Span[], found: readonly Span[]): Counts {
  const starts = (spans: readonly Span[]): ReadonlySet<number> =>
    new Set(
      spans.flatMap(({ start, end }) =>
        [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => start + index),
      ),
    )
  const [truth, ours] = [starts(marked), starts(found)]
  return [[...ours].filter((at) => truth.has(at)).length, ours.size, truth.size]
}

function sum(counts: readonly Counts[]): Counts {
  return counts.reduce<Counts>(([a, b, c], [right, found, marked]) => [a + right, b + found, c + marked], [0, 0, 0])
}

function named(name: string, right: number, found: number, marked: number): Readonly<Record<string, number>> {
  return {
    [`${name}F1`]: share(2 * right, found + marked),
    [`${name}P`]: share(right, found),
    [`${name}R`]: share(right, marked),
  }
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 1000) / 1000
}
