import type { Figure, FigureBasis, FigureCase } from '@fogline/model'

/** What a test says of a figure; the rest is usual. */
export interface Given {
  readonly id: string
  readonly low: number | null
  readonly high: number | null
  readonly holder?: string | null
  readonly day?: string | null
  readonly basis?: Partial<FigureBasis>
  readonly part?: string | null
  readonly sentence?: number
  readonly story?: FigureCase['story']
}

/** A figure of a topic for tests: people killed in a town, told by an article of its own. */
export function testCase({
  id,
  low,
  high,
  holder = null,
  day = null,
  basis = {},
  part = null,
  sentence = 0,
  story = { id: 'story', from: null, to: null },
}: Given): FigureCase {
  const full: FigureBasis = {
    indicator: 'killed',
    unit: 'person',
    population: 'people',
    place: 'Marrow',
    span: 'total',
    ...basis,
  }
  const article = `article-${holder ?? 'of its own'}-${sentence}`
  const text = `${low ?? ''}–${high ?? ''}`
  const figure: Figure = {
    kind: 'figure',
    id,
    article,
    sentence: { start: sentence, end: sentence + 50, text },
    start: 0,
    end: text.length,
    text,
    low,
    high,
    best: low === high ? low : null,
    modality: low === high ? 'exact' : 'at_least',
    unit: full.unit,
    per: null,
    indicator: full.indicator,
    what: null,
    subject: null,
    object: null,
    place: null,
    asOf: day,
    span: 'event',
    claim: null,
    attributedTo: holder === null ? null : { text: holder, entity: holder },
    status: 'claimed',
    evidence: [],
    by: 'test',
    confidence: null,
  }
  return {
    kind: 'figure',
    id,
    topic: 'topic',
    figure,
    basis: full,
    key: JSON.stringify([full.indicator, full.unit, full.population, full.place, full.span, null, null]),
    sideName: null,
    holder: holder === null ? null : { text: holder, entity: holder },
    holderKey: holder ?? `article:${article}`,
    told: {
      article,
      voice: article,
      present: article,
      version: 0,
      published: day,
      day: day ?? '9999',
      page: id,
      index: 0,
    },
    sentence: { article, start: sentence, end: sentence + 50, text },
    part,
    isRecalled: false,
    story,
  }
}
