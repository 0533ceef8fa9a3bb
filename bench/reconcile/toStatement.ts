import {
  type Article,
  type ArticleEntity,
  type Claim,
  type EventStatement,
  type Figure,
  hashId,
  type PlaceReference,
  type SpanText,
  type Statement,
  type Transfer,
} from '@fogline/model'
import type { Cast, Told } from './inventStory.ts'

/** Where a sentence stands. */
export interface Scene {
  readonly article: Article
  readonly cast: readonly Cast[]
  readonly entities: readonly ArticleEntity[]
  readonly places: readonly PlaceReference[]
  readonly day: string
}

/** What a sentence states; nothing where it is there to fill the page. */
export function toStatement(told: Told, sentence: SpanText, scene: Scene): readonly Statement[] {
  switch (told.kind) {
    case 'claim':
      return [toClaim(told, sentence, scene)]
    case 'toll':
    case 'strength':
      return [toFigure(told, sentence, scene)]
    case 'event':
      return [toEvent(told, sentence, scene)]
    case 'transfer':
      return [toTransfer(told, sentence, scene)]
    case 'none':
      return []
  }
}

function entityOf({ entities }: Scene, name: string): string | null {
  return entities.find((entity) => entity.name === name)?.id ?? null
}

function placeIn({ places }: Scene, { start, end }: SpanText): string | null {
  return places.find((place) => place.start >= start && place.end <= end)?.id ?? null
}

function common(kind: string, sentence: SpanText, { article }: Scene) {
  return {
    id: hashId([kind, article.id, sentence.start]),
    article: article.id,
    evidence: [{ article: article.id, ...sentence }],
    by: 'invented',
    confidence: null,
  }
}

function toClaim({ who }: Told, sentence: SpanText, scene: Scene): Claim {
  const part = (start: number, end: number): SpanText => ({
    start: sentence.start + start,
    end: sentence.start + end,
    text: sentence.text.slice(start, end),
  })
  const cue = who.name.length + 1
  return {
    ...common('claim', sentence, scene),
    kind: 'claim',
    sentence,
    speaker: { ...part(0, who.name.length), entity: entityOf(scene, who.name), role: who.role, country: who.country },
    chain: [],
    cue: part(cue, cue + 4),
    form: 'indirect',
    act: 'assert',
    evidentiality: 'official_statement',
    content: [part(cue + 10, sentence.text.length - 1)],
    negated: false,
    addressee: null,
    when: null,
    denies: null,
  }
}

function toFigure({ kind, value, who }: Told, sentence: SpanText, scene: Scene): Figure {
  const at = sentence.text.indexOf(`${value}`)
  const start = sentence.start + at
  const isToll = kind === 'toll'
  return {
    ...common('figure', sentence, scene),
    kind: 'figure',
    sentence,
    start,
    end: start + `${value}`.length,
    text: `${value}`,
    low: value,
    high: value,
    best: value,
    modality: 'exact',
    unit: 'person',
    per: null,
    indicator: isToll ? 'killed' : 'deployed',
    what: isToll ? 'people' : 'troops',
    subject: isToll ? null : entityOf(scene, who.name),
    object: null,
    place: placeIn(scene, sentence),
    asOf: scene.day,
    span: isToll ? 'event' : 'stock',
    claim: null,
    attributedTo: null,
    status: 'reported',
  }
}

function toEvent(_told: Told, sentence: SpanText, scene: Scene): EventStatement {
  const actor = scene.entities.find(({ type }) => type === 'country')?.id
  const place = placeIn(scene, sentence)
  return {
    ...common('event', sentence, scene),
    kind: 'event',
    type: 'ASSAULT',
    mode: 'drone',
    acled: null,
    contexts: [],
    actors: actor === undefined ? [] : [actor],
    recipients: [],
    what: sentence.text.slice(0, 60),
    places: place === null ? [] : [place],
    time: scene.day,
    instrument: 'drones',
    status: 'reported',
    claim: null,
  }
}

function toTransfer({ who }: Told, sentence: SpanText, scene: Scene): Transfer {
  return {
    ...common('transfer', sentence, scene),
    kind: 'transfer',
    supplier: scene.entities.find(({ type }) => type === 'country')?.id ?? null,
    recipient: entityOf(scene, who.name),
    item: 'launchers',
    itemEntity: null,
    figures: [],
    stage: 'delivered',
    time: scene.day,
    claims: [],
  }
}
