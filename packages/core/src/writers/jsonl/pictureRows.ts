import {
  type Contention,
  type Entity,
  hashId,
  type Judgement,
  type NewsEvent,
  type Picture,
  type Story,
  type Support,
  type Track,
} from '@fogline/model'
import { changeRows } from './changeRows.ts'
import type { Row, RowContext } from './rowContext.ts'

/** The rows of all that was derived: entities, events, stories, tracks, contentions, support and changes of pages. */
export function pictureRows(picture: Picture, context: RowContext): readonly Row[] {
  return [
    ...picture.entities.map(entityRow),
    ...picture.events.map((event) => eventRow(event, context)),
    ...picture.stories.map(storyRow),
    ...picture.tracks.map(trackRow),
    ...picture.contentions.map((contention) => contentionRow(contention, context)),
    ...picture.support.flatMap((support) => supportRows(support, context)),
    ...changeRows(picture.histories, context),
  ]
}

function entityRow({ kind, id, type, name, aliases, roles, country, identifiers, by, because }: Entity): Row {
  return { kind, id, type, name, aliases, roles, country, identifiers, because, by, confidence: null }
}

function eventRow(event: NewsEvent, context: RowContext): Row {
  const {
    kind,
    id,
    type,
    mode,
    acled,
    contexts,
    actors,
    recipients,
    what,
    places,
    time,
    status,
    because,
    by,
    confidence,
  } = event
  const evidence = event.evidence.map(context.evidence)
  const implied = context.implied(event.members).map((one) => ({ ...one, evidence: context.evidence(one.evidence) }))
  return {
    kind,
    id,
    type,
    mode,
    acled,
    contexts,
    actors,
    recipients,
    implied,
    what,
    places,
    time,
    status,
    evidence,
    because,
    by,
    confidence,
  }
}

function storyRow({ kind, id, title, articles, events, from, to, because, by }: Story): Row {
  return { kind, id, title, articles, events, from, to, because, by, confidence: null }
}

function trackRow({ kind, id, label, basis, points, apart, by }: Track): Row {
  return { kind, id, label, basis, points: [...points, ...apart], by, confidence: null }
}

function contentionRow(contention: Contention, context: RowContext): Row {
  const { kind, id, topic, type, comparable, because, by } = contention
  const positions = contention.positions.map((position) => ({
    ...position,
    evidence: position.evidence.map(context.evidence),
  }))
  return { kind, id, topic, type, positions, comparable, because, by, confidence: null }
}

/** A row for each thing, also where the picture keeps several together. */
function supportRows({ of, remarks, ...support }: Support, context: RowContext): readonly Row[] {
  const { nodes, edges } = support.graph
  const graph = { nodes, edges: edges.map((edge) => ({ ...edge, evidence: edge.evidence.map(context.evidence) })) }
  const said = remarks.map(({ says, evidence }) => ({ says, evidence: context.evidence(evidence) }))
  return of.map((id) => ({ ...support, id: hashId(['support', id]), of: id, graph, remarks: said, confidence: null }))
}

/** The row of a person's decision. */
export function judgementRow(judgement: Judgement): Row {
  const { kind, id, about, articles = [], verdict, by, at, because } = judgement
  return {
    kind,
    id,
    about,
    articles,
    verdict,
    correction: verdict === 'correct' ? judgement.correction : null,
    reliability: verdict === 'rate' ? judgement.reliability : null,
    by,
    at,
    because,
  }
}
