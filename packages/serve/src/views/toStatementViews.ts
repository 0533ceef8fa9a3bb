import type {
  Claim,
  ClaimView,
  EventStatement,
  EventView,
  Figure,
  FigureView,
  NewsEvent,
  PlaceView,
  Transfer,
  TransferView,
} from '@fogline/model'
import type { Prepared } from '../prepare.ts'
import { toArticleLabel, toEntityLabel, toEntityLabels, toHolder, toSupport } from './labels.ts'

/** A figure with its holder, article and place named. */
export function toFigureView(prepared: Prepared, figure: Figure): FigureView {
  const { kind: _kind, evidence: _evidence, attributedTo, article, subject, object, place, ...rest } = figure
  return {
    ...rest,
    article: toArticleLabel(prepared, article),
    subject: toEntityLabel(prepared, subject),
    object: toEntityLabel(prepared, object),
    place: place ? (prepared.places.get(place)?.place.name ?? null) : null,
    holder: toHolder(prepared, attributedTo),
    track: prepared.trackOf.get(figure.id)?.id ?? null,
    contentions: (prepared.contentionsOf.get(figure.id) ?? []).map((contention) => contention.id),
    support: toSupport(prepared, figure.id),
  }
}

/** A claim with its speaker and article named. */
export function toClaimView(prepared: Prepared, claim: Claim): ClaimView {
  const { kind: _kind, evidence: _evidence, addressee: _addressee, article, speaker, when, ...rest } = claim
  const time = when ? prepared.times.get(when) : undefined
  return {
    ...rest,
    article: toArticleLabel(prepared, article),
    speaker: speaker
      ? {
          text: speaker.text,
          entity: toEntityLabel(prepared, speaker.entity),
          role: speaker.role,
          country: speaker.country,
        }
      : null,
    when: time ? { text: time.text, value: time.value } : null,
    contentions: (prepared.contentionsOf.get(claim.id) ?? []).map((contention) => contention.id),
    support: toSupport(prepared, claim.id),
  }
}

/** A news event, or one article's word of it, with everyone and every place named. */
export function toEventView(prepared: Prepared, event: NewsEvent | EventStatement): EventView {
  const { id, type, mode, what, time, status, evidence, by, confidence } = event
  return {
    id,
    type,
    mode,
    what,
    time,
    status,
    evidence,
    by,
    confidence,
    actors: toEntityLabels(prepared, event.actors),
    recipients: toEntityLabels(prepared, event.recipients),
    places: event.places.flatMap((place) => toPlaceView(prepared, place) ?? []),
    because: 'because' in event ? event.because : null,
    support: toSupport(prepared, id),
  }
}

/** A transfer with its parties named and its figures as written. */
export function toTransferView(prepared: Prepared, transfer: Transfer): TransferView {
  const { id, item, stage, time, evidence, by, confidence } = transfer
  return {
    id,
    item,
    stage,
    time,
    evidence,
    by,
    confidence,
    article: toArticleLabel(prepared, transfer.article),
    supplier: toEntityLabel(prepared, transfer.supplier),
    recipient: toEntityLabel(prepared, transfer.recipient),
    itemEntity: toEntityLabel(prepared, transfer.itemEntity),
    figures: transfer.figures.flatMap((figure) => {
      const found = prepared.figures.get(figure)
      return found
        ? [
            {
              id: figure,
              text: found.text,
            },
          ]
        : []
    }),
  }
}

/** A place reference with the words that name it. */
export function toPlaceView(prepared: Prepared, id: string): PlaceView | null {
  const found = prepared.places.get(id)
  if (!found) return null
  const { name, country, kind, latitude, longitude, precision, use, by, start, end, text } = found.place
  return {
    name,
    country,
    kind,
    latitude,
    longitude,
    precision,
    use,
    by,
    evidence: {
      article: found.article,
      start,
      end,
      text,
    },
  }
}
