import { type Claim, type Evidence, type Figure, hashId } from '@fogline/model'
import type { StatementInput } from '../statementInput.ts'
import { carryOver } from './carryOver.ts'
import { type FigureContext, toContext } from './figureContext.ts'
import { toFigureSpan } from './toFigureSpan.ts'
import { type Holder, toHolder } from './toHolder.ts'
import { toIndicator } from './toIndicator.ts'
import { toParties } from './toParties.ts'
import { toAsOf, toPlace } from './toPlaceAndTime.ts'
import { toStatus } from './toStatus.ts'

function toEvidence({ input, sentence, text }: FigureContext, { carriedFrom }: Holder): readonly Evidence[] {
  const article = input.article.id
  const own = { article, start: sentence.start, end: sentence.end, text }
  return carriedFrom === null ? [own] : [{ article, ...carriedFrom.sentence }, own]
}

function toFigure(context: FigureContext): Figure {
  const { input, mention, sentence, text } = context
  const { article } = input
  const holder = toHolder(context)
  const indicator = toIndicator(context)
  return {
    kind: 'figure',
    id: hashId(['figure', article.id, mention.start, mention.end]),
    article: article.id,
    sentence: { start: sentence.start, end: sentence.end, text },
    start: mention.start,
    end: mention.end,
    text: mention.text,
    ...mention.value,
    indicator: indicator.name,
    what: mention.what,
    ...toParties(context, indicator),
    place: indicator.name === 'range' ? null : toPlace(context),
    asOf: toAsOf(context),
    span: toFigureSpan(context, indicator.name),
    claim: holder.claim?.id ?? null,
    attributedTo: holder.attributedTo,
    status: toStatus(context, holder),
    evidence: toEvidence(context, holder),
    by: mention.by,
    confidence: null,
  }
}

/** Each quantity of the article as a statement: what it measures, whose it is, where and when, and who says so. */
export function toFigures({
  claims,
  ...input
}: StatementInput & { readonly claims: readonly Claim[] }): readonly Figure[] {
  const figures: Figure[] = []
  for (const mention of input.layers.figures.filter(({ aside }) => (aside ?? null) === null)) {
    const context = toContext(input, claims, mention)
    if (context !== null) figures.push(carryOver(toFigure(context), figures))
  }
  return figures
}
