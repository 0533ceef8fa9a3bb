import type {
  Block,
  BlockKind,
  Claim,
  EntityType,
  EventStatement,
  Figure,
  PlaceReference,
  Span,
  SpanText,
  Transfer,
} from '@fogline/model'

/** Who is named in the fixture, under the names that its texts use. */
export interface Person {
  readonly key: string
  readonly type: EntityType
  readonly names: readonly string[]
  readonly country?: string
  readonly role?: string
}

export interface PlaceSketch {
  readonly name: string
  readonly kind: PlaceReference['kind']
  readonly at: readonly [number, number] | null
  readonly precision: number | null
  readonly use?: PlaceReference['use']
}

export interface ReadingSketch {
  readonly id: string
  readonly page: string
  readonly outlet: string | null
  readonly publishedAt: string | null
  readonly blocks: readonly (readonly [BlockKind, string])[]
  readonly places?: readonly PlaceSketch[]
  readonly times?: readonly (readonly [quote: string, value: string | null])[]
  readonly claims?: readonly (Partial<Claim> & {
    readonly said: string
    readonly cueWord: string
    readonly who: string | null
    readonly whoText?: string
  })[]
  readonly figures?: readonly (Partial<Figure> & { readonly quote: string; readonly who?: string })[]
  readonly events?: readonly (Partial<EventStatement> & { readonly quote: string })[]
  readonly transfers?: readonly (Partial<Transfer> & { readonly quote: string })[]
}

/** What the makers of the fixture share. */
export interface Build {
  readonly sketch: ReadingSketch
  readonly text: string
  readonly entityId: (key: string) => string
  readonly people: readonly Person[]
}

/** Spans of the fixture's own text. */
export function toBlocks(blocks: ReadingSketch['blocks']): readonly Block[] {
  let start = 0
  return blocks.map(([kind, words]) => {
    const block = { kind, start, end: start + words.length }
    start = block.end + 2
    return block
  })
}

/** The first place of those words; a quote that is not there is a mistake of the fixture. */
export function find(text: string, quote: string, from = 0): SpanText {
  const start = text.indexOf(quote, from)
  if (start < 0) throw new Error(`the fixture does not hold: ${quote}`)
  return { start, end: start + quote.length, text: quote }
}

/** Spans of the fixture's own text. */
export function splitSentences(text: string, blocks: readonly Block[]): readonly Span[] {
  return blocks.flatMap((block) =>
    [...text.slice(block.start, block.end).matchAll(/.+?(?:[.?!]["”]?(?=\s)|$)\s*/gu)].map((match) => {
      const start = block.start + match.index
      return { start, end: start + match[0].trimEnd().length }
    }),
  )
}
