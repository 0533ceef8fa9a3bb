import type {
  ArticleEntity,
  ArticleReading,
  Block,
  BlockKind,
  Claim,
  EntityType,
  EventStatement,
  Evidence,
  Figure,
  Mention,
  PlaceReference,
  Span,
  SpanText,
  Statement,
  TimeExpression,
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

/** A reading of invented words: every span is found in the text, so that what it quotes is what is there. */
export function makeReading(sketch: ReadingSketch, people: readonly Person[]): ArticleReading {
  const text = sketch.blocks.map(([, words]) => words).join('\n\n')
  const blocks = toBlocks(sketch.blocks)
  const entityId = (key: string): string => `${sketch.id}-${key}`
  const article: ArticleReading['article'] = {
    ...{ id: sketch.id, textId: `text-${sketch.id}`, page: sketch.page, index: 0, section: null, author: null },
    ...{ outlet: sketch.outlet, publishedAt: sketch.publishedAt, language: 'en', form: 'report', text, blocks },
    title: sketch.blocks.find(([kind]) => kind === 'title')?.[1] ?? null,
    dek: sketch.blocks.find(([kind]) => kind === 'dek')?.[1] ?? null,
    publishedBasis: sketch.publishedAt ? 'stated' : null,
    bodyStart: blocks.find((block) => block.kind !== 'title' && block.kind !== 'dek')?.start ?? 0,
    credits: [],
  }
  const mentions = people.flatMap((person) => toMentions(text, person, entityId(person.key)))
  const named = new Set(mentions.map((mention) => mention.entity))
  const build: Build = { sketch, text, entityId, people }
  return {
    article,
    fingerprint: {
      article: sketch.id,
      textId: article.textId,
      words: text.split(/\s+/u).length,
      shingles: [],
      bands: [],
    },
    layers: {
      sentences: splitSentences(text, blocks),
      entities: people.filter(({ key }) => named.has(entityId(key))).map((person) => toEntity(person, entityId)),
      mentions: mentions.sort((a, b) => a.start - b.start),
      places: (sketch.places ?? []).map((place) => toPlace(build, place)),
      times: (sketch.times ?? []).map((time, index) => toTime(build, time, index)),
      ...{ figures: [], quotations: [], attributions: [], eventMentions: [] },
    },
    statements: toStatements(build),
  }
}

interface Build {
  readonly sketch: ReadingSketch
  readonly text: string
  readonly entityId: (key: string) => string
  readonly people: readonly Person[]
}

function toStatements(build: Build): readonly Statement[] {
  const { claims = [], figures = [], events = [], transfers = [] } = build.sketch
  return [
    ...claims.map((claim, index) => toClaim(build, claim, index)),
    ...figures.map((figure, index) => toFigure(build, figure, index)),
    ...events.map((event, index) => toEvent(build, event, index)),
    ...transfers.map((transfer, index) => toTransfer(build, transfer, index)),
  ]
}

function toBlocks(blocks: ReadingSketch['blocks']): readonly Block[] {
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

function splitSentences(text: string, blocks: readonly Block[]): readonly Span[] {
  return blocks.flatMap((block) =>
    [...text.slice(block.start, block.end).matchAll(/.+?(?:[.?!]["”]?(?=\s)|$)\s*/gu)].map((match) => {
      const start = block.start + match.index
      return { start, end: start + match[0].trimEnd().length }
    }),
  )
}

function sentenceOf({ text, sketch }: Build, span: Span): SpanText {
  const found = splitSentences(text, toBlocks(sketch.blocks)).find(
    (one) => one.start <= span.start && span.start < one.end,
  )
  const sentence = found ?? span
  return { start: sentence.start, end: sentence.end, text: text.slice(sentence.start, sentence.end) }
}

function evidenceOf(build: Build, span: Span): readonly Evidence[] {
  return [{ article: build.sketch.id, ...sentenceOf(build, span) }]
}

function toMentions(text: string, { names, type }: Person, entity: string): Mention[] {
  const spans: Mention[] = []
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const span = { start: at, end: at + name.length }
      if (spans.some((one) => one.start < span.end && span.start < one.end)) continue
      spans.push({ ...span, text: name, type, form: 'name', entity, by: 'mentions/names' })
    }
  }
  return spans
}

function toEntity({ key, type, names, country, role }: Person, entityId: Build['entityId']): ArticleEntity {
  return {
    ...{ id: entityId(key), type, name: names[0] ?? key, aliases: names.slice(1), country: country ?? null },
    roles: role ? [{ text: role, article: entityId('').slice(0, -1) }] : [],
    identifiers: { geonames: null, wikidata: null, iso: null },
  }
}

function toPlace({ text, sketch }: Build, { name, kind, at, precision, use = 'event' }: PlaceSketch): PlaceReference {
  return {
    ...find(text, name, text.indexOf('\n')),
    ...{
      id: `${sketch.id}-place-${name}`,
      name,
      geonames: null,
      country: null,
      kind,
      precision,
      use,
      by: 'places/names',
    },
    latitude: at?.[0] ?? null,
    longitude: at?.[1] ?? null,
  }
}

function toTime(
  { text, sketch }: Build,
  [quote, value]: readonly [string, string | null],
  index: number,
): TimeExpression {
  const basis = { basis: 'implied' as const, anchor: sketch.publishedAt, by: 'times/relative' }
  return { ...find(text, quote), id: `${sketch.id}-time-${index}`, value, ...basis }
}

type Of<Key extends 'claims' | 'figures' | 'events' | 'transfers'> = NonNullable<ReadingSketch[Key]>[number]

function toClaim(build: Build, { said, cueWord, who, whoText, ...rest }: Of<'claims'>, index: number): Claim {
  const content = find(build.text, said)
  const sentence = sentenceOf(build, content)
  const person = build.people.find(({ key }) => key === who)
  const name = whoText ?? person?.names.find((one) => sentence.text.includes(one)) ?? null
  return {
    ...{ kind: 'claim', id: `${build.sketch.id}-claim-${index}`, article: build.sketch.id, sentence, chain: [] },
    speaker:
      name && who
        ? {
            ...find(build.text, name, sentence.start),
            ...{ entity: build.entityId(who), role: person?.role ?? null, country: person?.country ?? null },
          }
        : null,
    cue: find(build.text, cueWord, sentence.start),
    ...{ form: 'indirect', act: 'assert', evidentiality: 'official_statement', content: [content], negated: false },
    ...{ addressee: null, when: null, denies: null, evidence: evidenceOf(build, content) },
    ...{ by: 'claims/reporting-verb', confidence: 0.9 },
    ...rest,
  }
}

function toFigure(build: Build, { quote, who, ...rest }: Of<'figures'>, index: number): Figure {
  const span = find(build.text, quote, build.text.indexOf('\n'))
  const person = build.people.find(({ key }) => key === who)
  return {
    ...{ kind: 'figure', id: `${build.sketch.id}-figure-${index}`, article: build.sketch.id, ...span },
    sentence: sentenceOf(build, span),
    ...{ low: null, high: null, best: null, modality: 'exact', unit: 'person', per: null, indicator: null, what: null },
    ...{ subject: null, object: null, place: null, asOf: null, span: 'unknown', claim: null, status: 'claimed' },
    attributedTo: who ? { text: person?.names[0] ?? who, entity: person ? build.entityId(who) : null } : null,
    ...{ evidence: evidenceOf(build, span), by: 'figures/number', confidence: null },
    ...rest,
  }
}

function toEvent(build: Build, { quote, ...rest }: Of<'events'>, index: number): EventStatement {
  const span = find(build.text, quote)
  return {
    ...{
      kind: 'event',
      id: `${build.sketch.id}-event-${index}`,
      article: build.sketch.id,
      type: 'ASSAULT',
      mode: null,
    },
    ...{ acled: null, contexts: [], actors: [], recipients: [], what: quote, places: [], time: null, instrument: null },
    ...{ status: 'reported', claim: null, evidence: evidenceOf(build, span), by: 'events/trigger', confidence: null },
    ...rest,
  }
}

function toTransfer(build: Build, { quote, ...rest }: Of<'transfers'>, index: number): Transfer {
  const span = find(build.text, quote)
  return {
    ...{ kind: 'transfer', id: `${build.sketch.id}-transfer-${index}`, article: build.sketch.id, item: quote },
    ...{ supplier: null, recipient: null, itemEntity: null, figures: [], stage: 'alleged', time: null, claims: [] },
    ...{ evidence: evidenceOf(build, span), by: 'transfers/trigger', confidence: null },
    ...rest,
  }
}
