import { contains, type Edtf, type PlaceReference, type Span, spansIn } from '@fogline/model'
import type { FigureContext } from './figureContext.ts'

function gap(a: Span, b: Span): number {
  return a.end <= b.start ? b.start - a.end : a.start - b.end
}

const clause = /[;:]|,\s(?:while|but|whereas|although|though)\s/i

/** Does another clause begin between the two? */
function isApart(place: Span, { sentence, mention, text }: FigureContext): boolean {
  const [from, to] = place.end <= mention.start ? [place.end, mention.start] : [mention.end, place.start]
  return clause.test(text.slice(from - sentence.start, to - sentence.start))
}

function nearest<Place extends Span>(candidates: readonly Place[], mention: Span): Place | null {
  return [...candidates].sort((a, b) => gap(a, mention) - gap(b, mention) || a.start - b.start)[0] ?? null
}

function isPlace({ use }: PlaceReference): boolean {
  return use === 'event' || use === 'mentioned'
}

const locative =
  /\b(?:in|at|near|to|into|over|on|across|around|inside|within|outside|from|of|off)\s(?:the\s|a\s)?(?:\p{L}+[’']s\s)?(?:\p{L}+\s){0,4}$/iu

/** Id of the place nearest to the figure in its sentence that a preposition introduces; names inside the figure are not places of it. */
export function toPlace(context: FigureContext): string | null {
  const { input, sentence, mention, text, kind } = context
  if (kind === 'time' || kind === 'money' || kind === 'mass' || kind === 'share') return null
  const isOfSpeaker = (place: Span): boolean =>
    context.claims.some(({ speaker }) => speaker !== null && contains(speaker, place))
  const here = spansIn(input.layers.places, sentence).filter(
    (place) => !contains(mention, place) && isPlace(place) && !isApart(place, context) && !isOfSpeaker(place),
  )
  const isCare = (place: Span): boolean =>
    /\b(?:hospitals?|clinics?|morgues?)\s(?:in|at|of)\s(?:the\s)?$/i.test(text.slice(0, place.start - sentence.start))
  const led = here.filter((place) => !isCare(place) && locative.test(text.slice(0, place.start - sentence.start)))
  const next = led.find((place) =>
    /^\s(?:over|in|at|near|across)\s(?:the\s)?$/.test(
      text.slice(mention.end - sentence.start, place.start - sentence.start),
    ),
  )
  return (next ?? nearest(led, mention))?.id ?? null
}

/** In characters: how near a date must stand to say when a figure held, unless it opens the sentence. */
const reach = 70
const opening = 6

/** The date that the sentence gives for the figure; null where it gives none that can be written. */
export function toAsOf({ input, sentence, mention, kind }: FigureContext): Edtf | null {
  if (kind === 'time') return null
  const here = spansIn(input.layers.times, sentence).filter(
    (time) =>
      time.value !== null &&
      time.by !== 'times/clock' &&
      !time.value.endsWith('/..') &&
      !contains(time, mention) &&
      !contains(mention, time) &&
      (gap(time, mention) < reach || time.start - sentence.start < opening),
  )
  return nearest(here, mention)?.value ?? null
}
