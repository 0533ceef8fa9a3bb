import { writeValue } from '@fogline/core/writers'
import { supersededArticles, type Track, type TrackPoint } from '@fogline/model'
import { cite } from '../../cite.ts'
import { printTable } from '../openTable.ts'
import { plural } from '../plural.ts'
import { type LookUp, printHeading } from './lookUp.ts'

/** A track as a table of its figures, what copies repeat counted, and what does not compare set apart. */
export function showTrack(track: Track, lookUp: LookUp): void {
  const { terminal, content, statement } = lookUp
  const { print, colors } = terminal
  print(colors.bold(track.label))
  const { indicator, unit, place, span } = track.basis
  const basis = [indicator?.replaceAll('_', ' '), unit && `unit: ${unit}`, place && `in ${place}`, spans[span]]
  print(colors.dim(`${basis.filter(Boolean).join(' · ')} · track ${track.id}`))
  const past = supersededArticles(content.picture.histories)
  const repeats = new Set(
    content.picture.copies.flatMap(({ original, members }) =>
      members.map(({ article }) => article).filter((article) => article !== original && !past.has(article)),
    ),
  )
  const isOwn = ({ figure }: TrackPoint) => !repeats.has(statement(figure)?.article ?? '')
  print('')
  printPoints(track.points.filter(isOwn), lookUp)
  const copied = [...track.points, ...track.apart].filter((point) => !isOwn(point)).length
  if (track.apart.length > 0) printHeading('Apart: they count something else', terminal)
  if (track.apart.length > 0) printPoints(track.apart.filter(isOwn), lookUp)
  if (copied > 0) print(colors.dim(`\nCopies of the articles repeat ${plural(copied, 'figure')} of these.`))
}

/** A table; its column of dates only where there are any. */
function printPoints(points: readonly TrackPoint[], lookUp: LookUp): void {
  const hasDates = points.some(({ figure }) => asOfOf(figure, lookUp) !== null)
  const columns = [
    { head: 'Value', share: 3 },
    { head: 'Holder', share: 4 },
    ...(hasDates ? [{ head: 'As of', width: 11 }] : []),
    { head: 'Relation', width: 12 },
    { head: 'Why', share: 6 },
    { head: 'Source', width: 15 },
  ]
  const rows = points.map((point) => toCells(point, hasDates, lookUp))
  printTable(columns, rows, lookUp.terminal)
}

function asOfOf(id: string, { statement }: LookUp): string | null {
  const figure = statement(id)
  return figure?.kind === 'figure' ? figure.asOf : null
}

const spans: Readonly<Record<string, string>> = {
  stock: 'at one time',
  cumulative: 'in all so far',
  daily: 'a day',
  event: 'of one event',
}

function toCells(
  { figure: id, relation, because }: TrackPoint,
  hasDates: boolean,
  { statement, terminal }: LookUp,
): readonly string[] {
  const figure = statement(id)
  if (figure?.kind !== 'figure') return [id]
  return [
    writeValue(figure) ?? figure.text,
    figure.attributedTo?.text ?? terminal.colors.dim('the article itself'),
    ...(hasDates ? [figure.asOf ?? ''] : []),
    (relation ?? '–').replaceAll('_', ' '),
    because,
    terminal.colors.dim(cite({ article: figure.article, ...figure.sentence })),
  ]
}
