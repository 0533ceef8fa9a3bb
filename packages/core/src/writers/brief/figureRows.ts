import type { BriefFigureRow, Figure, LedgerContent, Track } from '@fogline/model'
import type { ContentIndex } from './contentIndex.ts'
import { figureLabel, trackLabel } from './figureLabel.ts'
import { figureValue } from './figureValue.ts'
import { groundNames } from './groundNames.ts'

/** What an analyst looks for first. */
const weighty = [
  'killed',
  'wounded',
  'casualties',
  'captured',
  'missing',
  'displaced',
  'deployed',
  'en_route',
  'supplied',
  'pledged',
  'delivered',
  'launched',
  'intercepted',
  'destroyed',
  'damaged',
  'sunk',
  'range',
  'payload',
  'aid',
]

interface OnTrack {
  readonly track: Track
  readonly isApart: boolean
}

interface Placed {
  readonly figure: Figure
  readonly track: Track | null
  readonly label: string
}

/** The table of figures by what they count, the weightiest first; copies are left out, and what an article says twice stands once. */
export function figureRows(
  content: LedgerContent,
  index: ContentIndex,
  articles: ReadonlySet<string>,
): readonly BriefFigureRow[] {
  const tracks = trackOfFigures(content.picture.tracks)
  const order = new Map([...tracks.keys()].map((id, at) => [id, at]))
  const placed = content.readings
    .filter(({ article }) => articles.has(article.id) && !index.isCopy(article.id))
    .flatMap(({ statements }) => statements.filter((s) => s.kind === 'figure'))
    .filter((figure) => tracks.has(figure.id) || weighty.includes(figure.indicator ?? ''))
    .filter((figure) => index.support(figure.id)?.status !== 'discounted')
    .map((figure) => toPlaced(figure, tracks.get(figure.id), index))
    .sort((a, b) => at(order, a) - at(order, b) || (a.figure.id < b.figure.id ? -1 : 1))
  return groupsOf(withoutRepeats(placed, index)).map((one) => toRow(one, index))
}

function trackOfFigures(tracks: readonly Track[]): ReadonlyMap<string, OnTrack> {
  return new Map<string, OnTrack>([
    ...tracks.flatMap((track) => track.apart.map((p) => [p.figure, { track, isApart: true }] as const)),
    ...tracks.flatMap((track) => track.points.map((p) => [p.figure, { track, isApart: false }] as const)),
  ])
}

function at(order: ReadonlyMap<string, number>, { figure }: Placed): number {
  return order.get(figure.id) ?? Number.MAX_SAFE_INTEGER
}

/** A figure that stands apart on its track is named by itself: it counts something else. */
function toPlaced(figure: Figure, found: OnTrack | undefined, index: ContentIndex): Placed {
  const label = found === undefined || found.isApart ? figureLabel(figure, index) : trackLabel(found.track.label)
  return { figure, track: found?.track ?? null, label }
}

/** A headline repeats its text, and a text itself: of one value in one article the one with a holder stays, then the one of the body. */
function withoutRepeats(placed: readonly Placed[], index: ContentIndex): readonly Placed[] {
  const best = new Map<string, Placed>()
  for (const one of placed) {
    const key = keyOf(one)
    const known = best.get(key)
    if (known === undefined || rank(one, index) > rank(known, index)) best.set(key, one)
  }
  const kept = placed.filter((one) => best.get(keyOf(one)) === one)
  return kept.filter((one) => !isHeadlineOf(one, kept, index))
}

/** "Nine dead" over "at least nine were killed, police said": a headline rounds what its text says with a holder. */
function isHeadlineOf({ figure, label }: Placed, placed: readonly Placed[], index: ContentIndex): boolean {
  if (isInBody(figure, index)) return false
  const { low } = figure
  return placed.some(
    ({ figure: other, label: name }) =>
      other.article === figure.article &&
      name === label &&
      isInBody(other, index) &&
      low !== null &&
      (other.low ?? low) <= low &&
      low <= (other.high ?? low),
  )
}

function isInBody(figure: Figure, index: ContentIndex): boolean {
  return figure.start >= (index.article(figure.article)?.bodyStart ?? 0)
}

function keyOf({ figure, label }: Placed): string {
  const { article, low, high, indicator, change = null } = figure
  return JSON.stringify([article, low, high, indicator ?? label, change])
}

function rank({ figure }: Placed, index: ContentIndex): number {
  return (figure.attributedTo === null ? 0 : 2) + (isInBody(figure, index) ? 1 : 0)
}

/** Rows of one thing stand together; the things in order of weight, then of how many figures there are. */
function groupsOf(placed: readonly Placed[]): readonly Placed[] {
  const groups = new Map<string, Placed[]>()
  for (const one of placed) groups.set(one.label, [...(groups.get(one.label) ?? []), one])
  return [...groups.values()].sort((a, b) => weight(a) - weight(b) || b.length - a.length).flat()
}

function weight(group: readonly Placed[]): number {
  const place = weighty.indexOf(group[0]?.figure.indicator ?? '')
  return place < 0 ? weighty.length : place
}

function toRow({ figure, track, label }: Placed, index: ContentIndex): BriefFigureRow {
  const sentence = index.sentenceAt(figure.article, figure.start)
  const holder = holderName(figure, index)
  const evidence = sentence === undefined ? [] : [sentence]
  return {
    what: label,
    value: figureValue(figure),
    holder,
    outlet: index.article(figure.article)?.outlet ?? null,
    asOf: figure.asOf,
    status: figure.status,
    figure: figure.id,
    track: track?.id ?? null,
    evidence: groundNames({ text: `${label}: ${holder ?? ''}`, evidence }, index).evidence,
  }
}

/** The holder as worded; a pronoun by the name that it means. */
export function holderName(figure: Figure, index: ContentIndex): string | null {
  if (figure.attributedTo === null) return null
  const { text, entity } = figure.attributedTo
  if (/^(?:he|she|they|it)$/i.test(text)) return index.entityOf(entity)?.name ?? text
  return text.replace(/^(?:The|Its|His|Her|Their|An?)\b/, (word) => word.toLowerCase())
}
