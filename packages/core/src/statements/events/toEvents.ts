import { type Claim, contains, type EventMention, type EventStatement, hashId } from '@fogline/model'
import type { StatementInput } from '../statementInput.ts'
import { findContexts } from './findContexts.ts'
import { mergeMentions } from './mergeMentions.ts'

/** Events of one article, each with its sentence as evidence; several words of one sentence for one event become one statement. */
export function toEvents(input: StatementInput & { readonly claims: readonly Claim[] }): readonly EventStatement[] {
  return mergeMentions(input.layers.eventMentions).flatMap((mention) => toEvent(input, mention))
}

function toEvent(
  { article, layers, claims }: StatementInput & { readonly claims: readonly Claim[] },
  mention: EventMention,
): readonly EventStatement[] {
  const sentence = layers.sentences[mention.sentence]
  if (sentence === undefined) return []
  const { start, end } = sentence
  const text = article.text.slice(start, end)
  return [
    {
      kind: 'event',
      id: hashId(['event', article.id, mention.type, start, mention.trigger.start]),
      article: article.id,
      type: mention.type,
      mode: mention.mode,
      acled: mention.acled,
      contexts: findContexts(text, mention),
      actors: mention.actors,
      recipients: mention.recipients,
      ...impliedOf({ article, layers }, mention),
      what: mention.what,
      places: mention.places,
      time: mention.time,
      timeBy: mention.timeBy ?? null,
      impliedTime: mention.time === null ? (mention.impliedTime ?? null) : null,
      instrument: mention.instrument,
      status: mention.status,
      claim: carrier(mention, claims)?.id ?? null,
      evidence: [{ article: article.id, start, end, text }],
      by: mention.by,
      confidence: null,
    },
  ]
}

/** What is implied of the sides, with the words that imply it; nothing of a side on which the words name a country. */
function impliedOf(
  { article: { id, text }, layers }: Pick<StatementInput, 'article' | 'layers'>,
  { implied = [], actors, recipients }: EventMention,
): Pick<EventStatement, 'implied'> {
  const stated = new Set(layers.entities.flatMap((one) => (one.country === null ? [] : [one.id])))
  const open = implied.filter(({ side }) => !(side === 'actor' ? actors : recipients).some((one) => stated.has(one)))
  if (open.length === 0) return {}
  return {
    implied: open.map(({ side, country, start, end, by }) => ({
      side,
      country,
      evidence: { article: id, start, end, text: text.slice(start, end) },
      by,
    })),
  }
}

/** The claim whose content holds the event's word; of several the one that says least else. */
function carrier(mention: EventMention, claims: readonly Claim[]): Claim | undefined {
  const holding = claims.filter((claim) => claim.content.some((span) => contains(span, mention.trigger)))
  const length = (claim: Claim): number => claim.content.reduce((sum, span) => sum + span.end - span.start, 0)
  return [...holding].sort((a, b) => length(a) - length(b) || a.cue.start - b.cue.start)[0]
}
