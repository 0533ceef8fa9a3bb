import type { Span } from '@fogline/model'

/** One attribution as people marked it: words of who says it (none where nobody is named), of saying, and of what is said. */
export interface GoldAttribution {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

/** A news text with its attributions; a paragraph is a line. */
export interface AttributedText {
  readonly id: string
  readonly text: string
  readonly blocks: readonly Span[]
  readonly attributions: readonly GoldAttribution[]
}

/** One text and its marks in brat's form. What was marked to be discussed or thrown away, and marks in no attribution, are left out. */
export function readPolnear(id: string, text: string, marks: string): AttributedText {
  const toUnits = unitsOf(text)
  const spans = new Map<string, readonly Span[]>()
  for (const [, key = '', places = ''] of marks.matchAll(/^(T\d+)\t\S+ ([\d ;]+)\t/gm)) {
    const pairs = places.split(';').map((place) => place.trim().split(' ').map(Number))
    spans.set(
      key,
      pairs.map(([start = 0, end = 0]) => ({ start: toUnits(start), end: toUnits(end) })),
    )
  }
  const attributions = [...marks.matchAll(/^E\d+\tAttribution\S*:(.*)$/gm)].map(([, parts = '']) => {
    const of = (part: string): readonly Span[] =>
      [...parts.matchAll(/ (\p{L}+)\d*:(T\d+)/gu)].flatMap(([, role, key = '']) =>
        role === part ? (spans.get(key) ?? []) : [],
      )
    return { source: of('Source'), cue: of('Cue'), content: of('Content') }
  })
  const blocks = [...text.matchAll(/[^\n]*\S[^\n]*/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }))
  return { id, text, blocks, attributions: attributions.filter(({ cue }) => cue.length > 0) }
}

/** Brat counts characters; an emoji is one there and two here. */
function unitsOf(text: string): (characters: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (characters) => characters
  const starts: number[] = []
  let at = 0
  for (const character of text) {
    starts.push(at)
    at += character.length
  }
  return (characters) => starts[characters] ?? text.length
}
