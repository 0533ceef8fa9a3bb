import type { Figure } from '@fogline/model'

const earlierCount =
  /\b(?:(?:increase|rise|jump|drop|decrease|fall|up|down|revised|compared)\s(?:from|to|with)|(?:initial|earlier|previous|prior|original|first)\s(?:estimate|figure|count|number|assessment|report|toll)s?)\b[^.;]{0,40}$/i
const furthest = 400

/** What the sentence says of a figure before it begins. */
function wordsBefore(figure: Figure): string {
  return figure.sentence.text.slice(0, figure.start - figure.sentence.start)
}

/** "put the number at 900", "up from an earlier estimate of 700": it measures what the figure before it measured. */
function inherit(figure: Figure, before: Figure): Figure {
  if (before.unit !== figure.unit || figure.start - before.end > furthest) return figure
  const isBorrowed = figure.indicator === null && figure.what !== null && !figure.text.includes(figure.what)
  const isEarlier = earlierCount.test(wordsBefore(figure)) && figure.per === before.per
  if (!(isBorrowed && before.what === figure.what) && !isEarlier) return figure
  const { indicator, subject, object, place, span } = before
  return { ...figure, indicator, subject, object, place: figure.place ?? place, span }
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

/** Gives a figure what it shares with the one before it. */
export function carryOver(figure: Figure, before: Figure | undefined): Figure {
  return before === undefined ? figure : joinList(inherit(figure, before), before)
}
