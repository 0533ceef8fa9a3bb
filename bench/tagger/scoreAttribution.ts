import type { Span, TaggedSentence, Token } from '@fogline/model'
import { type Counts, sumCounts } from './counts.ts'
import type { GoldAttribution } from './readPolnear.ts'

/** One text: the attributions that people marked, and the tagger's sentences. */
export interface ReadAttributions {
  readonly gold: readonly GoldAttribution[]
  readonly found: readonly TaggedSentence[]
}

/** Counts of words by mark, and of whole attributions: a cue with whoever says it. */
export type AttributionCounts = Readonly<Record<'source' | 'cue' | 'content' | 'attributions', Counts>>

const marks = ['source', 'cue', 'content'] as const

/**
 * Words are the tagger's own; one is marked over a half, and rightly so where it touches such a span of any attribution.
 * A found attribution is a run of cue words with the nearest run of source words in its sentence, or with none; it is right
 * where its cue touches that of an attribution not yet found, and the head of that one's source is in the found source
 * (or neither has one). The marks do not say which content belongs to which cue, so content counts by words alone.
 */
export function scoreAttribution(texts: readonly ReadAttributions[]): AttributionCounts {
  const counts = texts.map((text) => ({
    source: countMark(text, 'source'),
    cue: countMark(text, 'cue'),
    content: countMark(text, 'content'),
    attributions: countAttributions(text),
  }))
  const sum = (key: keyof AttributionCounts): Counts => sumCounts(counts.map((count) => count[key]))
  return { source: sum('source'), cue: sum('cue'), content: sum('content'), attributions: sum('attributions') }
}

function countMark({ gold, found }: ReadAttributions, mark: (typeof marks)[number]): Counts {
  const spans = gold.flatMap((attribution) => attribution[mark])
  const tokens = found.flatMap((sentence) => sentence.tokens)
  const right = tokens.filter((token) => meets(token, spans))
  return {
    right: right.filter((token) => token.attribution[mark] > 0.5).length,
    gold: right.length,
    found: tokens.filter((token) => token.attribution[mark] > 0.5).length,
  }
}

function countAttributions({ gold, found }: ReadAttributions): Counts {
  const tokens = found.flatMap((sentence) => sentence.tokens)
  const heads = gold.map(({ source }) => found.flatMap((sentence) => headsIn(sentence.tokens, source))[0])
  const free = new Set(gold.keys())
  const said = found.flatMap((sentence) => findAttributions(sentence.tokens))
  let right = 0
  for (const { cue, source } of said) {
    const match = [...free].find((index) => {
      const other = gold[index]
      if (other === undefined || !cue.some((token) => meets(token, other.cue))) return false
      const head = heads[index]
      return head === undefined ? source.length === 0 : source.includes(head)
    })
    if (match === undefined) continue
    free.delete(match)
    right++
  }
  return { right, gold: gold.filter(({ cue }) => tokens.some((token) => meets(token, cue))).length, found: said.length }
}

interface FoundAttribution {
  readonly cue: readonly Token[]
  readonly source: readonly Token[]
}

function findAttributions(tokens: readonly Token[]): readonly FoundAttribution[] {
  const [cues, sources] = [runsOf(tokens, 'cue'), runsOf(tokens, 'source')]
  return cues.map((cue) => {
    const distance = (source: Run): number => Math.max(source.first - cue.last, cue.first - source.last)
    const nearest = [...sources].sort((a, b) => distance(a) - distance(b))[0]
    const slice = (run: Run | undefined): readonly Token[] =>
      run === undefined ? [] : tokens.slice(run.first, run.last + 1)
    return { cue: slice(cue), source: slice(nearest) }
  })
}

interface Run {
  readonly first: number
  readonly last: number
}

function runsOf(tokens: readonly Token[], mark: 'source' | 'cue'): readonly Run[] {
  const runs: Run[] = []
  tokens.forEach((token, index) => {
    if (token.attribution[mark] <= 0.5) return
    const last = runs.at(-1)
    if (last?.last === index - 1) runs[runs.length - 1] = { first: last.first, last: index }
    else runs.push({ first: index, last: index })
  })
  return runs
}

/** Words of the spans whose head stands outside them, by the tagger's tree. */
function headsIn(tokens: readonly Token[], spans: readonly Span[]): readonly Token[] {
  const inside = (token: Token | undefined): boolean => token !== undefined && meets(token, spans)
  return tokens.filter((token) => inside(token) && (token.head === null || !inside(tokens[token.head])))
}

function meets({ start, end }: Span, spans: readonly Span[]): boolean {
  return spans.some((span) => span.start < end && start < span.end)
}
