import type { Figure } from '@fogline/model'

const earlierCount =
  /\b(?:(?:increase|rise|jump|drop|decrease|fall|up|down|revised|compared)\s(?:from|to|with)|(?:initial|earlier|previous|prior|original|first)\s(?:estimate|figure|count|number|assessment|report|toll)s?)\b[^.;]{0,40}$/i
const pointsBack = /^\s(?:of\s)(?:it|that|this|them|which|whom)\b/i
const sameEvent =
  /\b(?:the|that|this)\s(?:\p{L}+\s)?(?:strike|attack|blast|explosion|shelling|raid|bombing|shooting|crash|collapse|fire|toll|dead|wounded|injured|victims|rubble)\b|\bdeath toll\b|\bput the number\b/iu
/** "of which nine were raised", "40 more drank well water": it acts in a clause of its own. */
const ownVerb =
  /^\s(?:more\b|(?:(?:were|was|are|is|have|had|has|will|would|been|be)\s)+(?:\p{L}+ly\s)?\p{L}+(?:ed|en|wn)\b)/u
const harm = new Set(['killed', 'wounded', 'casualties', 'missing'])
const furthest = 400

/** What the sentence says of a figure before it begins. */
function wordsBefore(figure: Figure): string {
  return figure.sentence.text.slice(0, figure.start - figure.sentence.start)
}

/** "put the number at 900", "up from an earlier estimate of 700": it measures what the figure before it measured. */
function inherit(figure: Figure, before: Figure): Figure {
  if (before.unit !== figure.unit || figure.start - before.end > furthest) return figure
  const after = figure.sentence.text.slice(figure.end - figure.sentence.start)
  const isBorrowed =
    figure.indicator === null && figure.what !== null && !figure.text.includes(figure.what) && !ownVerb.test(after)
  if (pointsBack.test(after) && figure.indicator === null) {
    return { ...figure, indicator: before.indicator, subject: before.subject, object: before.object }
  }
  const isEarlier = earlierCount.test(wordsBefore(figure)) && figure.per === before.per
  if (!(isBorrowed && before.what === figure.what) && !isEarlier) return figure
  const { indicator, subject, object, place, span } = before
  return {
    ...figure,
    indicator,
    subject,
    object,
    place: figure.place ?? place,
    span: figure.span === 'cumulative' ? figure.span : span,
  }
}

/** "will send 90 boats, 12 carts and a pump": what holds of the first of a list holds of all. */
function joinList(figure: Figure, before: Figure): Figure {
  if (before.sentence.start !== figure.sentence.start) return figure
  const between = figure.sentence.text.slice(before.end - figure.sentence.start, figure.start - figure.sentence.start)
  if (!/^(?:,|,? and|,? or|,? as well as)\s$/.test(between) || before.claim !== figure.claim) return figure
  const status = before.status === 'predicted' ? before.status : figure.status
  const isSameKind = figure.indicator === before.indicator && figure.subject === null
  return isSameKind ? { ...figure, status, subject: before.subject, object: before.object } : { ...figure, status }
}

/** "€118 billion ($126 billion)": the same sum in another currency is as firm, and of the same parties. */
function joinConverted(figure: Figure, before: Figure): Figure {
  const between = figure.sentence.text.slice(before.end - figure.sentence.start, figure.start - figure.sentence.start)
  const isConverted = before.sentence.start === figure.sentence.start && /^\s?[([/]\s?(?:or\s)?$/.test(between)
  if (!isConverted || before.indicator !== figure.indicator || before.unit === figure.unit) return figure
  const { status, subject, object, asOf } = before
  return { ...figure, status, subject, object, asOf }
}

/** "The strike killed 40": harm of an event told before was done where the harm told before was done. */
function carryPlace(figure: Figure, earlier: readonly Figure[]): Figure {
  const isHarm = ({ indicator }: Figure): boolean => indicator !== null && harm.has(indicator)
  if (figure.place !== null || !isHarm(figure) || !sameEvent.test(figure.sentence.text)) return figure
  const last = earlier.findLast(isHarm)
  return { ...figure, place: last?.place ?? null }
}

/** Gives a figure what it shares with those before it. */
export function carryOver(figure: Figure, earlier: readonly Figure[]): Figure {
  const before = earlier.at(-1)
  const alike = earlier.findLast(({ unit }) => unit === figure.unit) ?? before
  return before === undefined || alike === undefined
    ? figure
    : carryPlace(joinConverted(joinList(inherit(figure, alike), before), before), earlier)
}
