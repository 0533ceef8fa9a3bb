import type { Claim, Figure, Transfer } from '@fogline/model'
import type { Row, RowContext } from './rowContext.ts'

/** The row of a claim. */
export function claimRow(claim: Claim, context: RowContext): Row {
  const { speaker } = claim
  return {
    kind: 'claim',
    id: claim.id,
    article: claim.article,
    sentence: context.spanText(claim.article, claim.sentence),
    speaker:
      speaker === null
        ? null
        : { text: speaker.text, entity: context.entity(speaker.entity), role: speaker.role, country: speaker.country },
    chain: claim.chain,
    cue: context.spanText(claim.article, claim.cue),
    form: claim.form,
    act: claim.act,
    evidentiality: claim.evidentiality,
    content: claim.content.map((part) => context.spanText(claim.article, part)),
    negated: claim.negated,
    addressee: claim.addressee,
    when: claim.when,
    denies: claim.denies,
    by: claim.by,
    confidence: claim.confidence,
    ...(claim.corrected === undefined ? {} : { corrected: claim.corrected }),
  }
}

/** The row of a figure. */
export function figureRow(figure: Figure, context: RowContext): Row {
  const { attributedTo } = figure
  return {
    kind: 'figure',
    id: figure.id,
    article: figure.article,
    sentence: context.spanText(figure.article, figure.sentence),
    ...context.spanText(figure.article, figure),
    low: figure.low,
    high: figure.high,
    best: figure.best,
    modality: figure.modality,
    unit: figure.unit,
    per: figure.per,
    change: figure.change ?? null,
    indicator: figure.indicator,
    what: figure.what,
    subject: context.entity(figure.subject),
    object: context.entity(figure.object),
    place: figure.place,
    asOf: figure.asOf,
    span: figure.span,
    claim: figure.claim,
    attributedTo:
      attributedTo === null ? null : { text: attributedTo.text, entity: context.entity(attributedTo.entity) },
    status: figure.status,
    by: figure.by,
    confidence: figure.confidence,
    ...(figure.corrected === undefined ? {} : { corrected: figure.corrected }),
  }
}

/** The row of a transfer. */
export function transferRow(transfer: Transfer, context: RowContext): Row {
  return {
    kind: 'transfer',
    id: transfer.id,
    supplier: context.entity(transfer.supplier),
    recipient: context.entity(transfer.recipient),
    item: transfer.item,
    figures: transfer.figures,
    stage: transfer.stage,
    time: transfer.time,
    claims: transfer.claims,
    evidence: transfer.evidence.map(context.evidence),
    by: transfer.by,
    confidence: transfer.confidence,
  }
}
