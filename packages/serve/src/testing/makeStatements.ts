import type { Claim, EventStatement, Evidence, Figure, Span, SpanText, Statement, Transfer } from '@fogline/model'
import { type Build, find, type ReadingSketch, splitSentences, toBlocks } from './sketch.ts'

/** Statements with spans that were found in the text. */
export function toStatements(build: Build): readonly Statement[] {
  const { claims = [], figures = [], events = [], transfers = [] } = build.sketch
  return [
    ...claims.map((claim, index) => toClaim(build, claim, index)),
    ...figures.map((figure, index) => toFigure(build, figure, index)),
    ...events.map((event, index) => toEvent(build, event, index)),
    ...transfers.map((transfer, index) => toTransfer(build, transfer, index)),
  ]
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

type Of<Key extends 'claims' | 'figures' | 'events' | 'transfers'> = NonNullable<ReadingSketch[Key]>[number]

function toClaim(build: Build, { said, cueWord, who, whoText, ...rest }: Of<'claims'>, index: number): Claim {
  const content = find(build.text, said)
  const sentence = sentenceOf(build, content)
  const person = build.people.find(({ key }) => key === who)
  const name = whoText ?? person?.names.find((one) => sentence.text.includes(one)) ?? null
  return {
    kind: 'claim',
    id: `${build.sketch.id}-claim-${index}`,
    article: build.sketch.id,
    sentence,
    chain: [],
    speaker:
      name && who
        ? {
            ...find(build.text, name, sentence.start),
            entity: build.entityId(who),
            role: person?.role ?? null,
            country: person?.country ?? null,
          }
        : null,
    cue: find(build.text, cueWord, sentence.start),
    form: 'indirect',
    act: 'assert',
    evidentiality: 'official_statement',
    content: [content],
    negated: false,
    addressee: null,
    when: null,
    denies: null,
    evidence: evidenceOf(build, content),
    by: 'claims/reporting-verb',
    confidence: 0.9,
    ...rest,
  }
}

function toFigure(build: Build, { quote, who, ...rest }: Of<'figures'>, index: number): Figure {
  const span = find(build.text, quote, build.text.indexOf('\n'))
  const person = build.people.find(({ key }) => key === who)
  return {
    kind: 'figure',
    id: `${build.sketch.id}-figure-${index}`,
    article: build.sketch.id,
    ...span,
    sentence: sentenceOf(build, span),
    low: null,
    high: null,
    best: null,
    modality: 'exact',
    unit: 'person',
    per: null,
    indicator: null,
    what: null,
    subject: null,
    object: null,
    place: null,
    asOf: null,
    span: 'unknown',
    claim: null,
    status: 'claimed',
    attributedTo: who
      ? {
          text: person?.names[0] ?? who,
          entity: person ? build.entityId(who) : null,
        }
      : null,
    evidence: evidenceOf(build, span),
    by: 'figures/number',
    confidence: null,
    ...rest,
  }
}

function toEvent(build: Build, { quote, ...rest }: Of<'events'>, index: number): EventStatement {
  const span = find(build.text, quote)
  return {
    kind: 'event',
    id: `${build.sketch.id}-event-${index}`,
    article: build.sketch.id,
    type: 'ASSAULT',
    mode: null,
    acled: null,
    contexts: [],
    actors: [],
    recipients: [],
    what: quote,
    places: [],
    time: null,
    instrument: null,
    status: 'reported',
    claim: null,
    evidence: evidenceOf(build, span),
    by: 'events/trigger',
    confidence: null,
    ...rest,
  }
}

function toTransfer(build: Build, { quote, ...rest }: Of<'transfers'>, index: number): Transfer {
  const span = find(build.text, quote)
  return {
    kind: 'transfer',
    id: `${build.sketch.id}-transfer-${index}`,
    article: build.sketch.id,
    item: quote,
    supplier: null,
    recipient: null,
    itemEntity: null,
    figures: [],
    stage: 'alleged',
    time: null,
    claims: [],
    evidence: evidenceOf(build, span),
    by: 'transfers/trigger',
    confidence: null,
    ...rest,
  }
}
