import type { BriefFigureRow, Figure, LedgerContent } from '@fogline/model'
import type { ContentIndex } from './contentIndex.ts'
import { writeValue } from './writeValue.ts'

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

/** The table of figures: those of tracks first, then the other weighty ones; copies are left out. */
export function figureRows(
  content: LedgerContent,
  index: ContentIndex,
  articles: ReadonlySet<string>,
): readonly BriefFigureRow[] {
  const trackOf = new Map(
    content.picture.tracks.flatMap((t) => [...t.points, ...t.apart].map((p) => [p.figure, t.id] as const)),
  )
  const inTracks = content.picture.tracks.flatMap((t) => [...t.points, ...t.apart].map((p) => p.figure))
  const tracked = [...new Set(inTracks)].map((id) => index.statement(id)).filter((s) => s?.kind === 'figure')
  const others = content.readings
    .flatMap((reading) => reading.statements)
    .filter((s) => s.kind === 'figure')
    .filter((figure) => !trackOf.has(figure.id) && weighty.includes(figure.indicator ?? ''))
    .sort((a, b) => weighty.indexOf(a.indicator ?? '') - weighty.indexOf(b.indicator ?? '') || (a.id < b.id ? -1 : 1))
  const labels = new Map(content.picture.tracks.flatMap((t) => t.points.map((p) => [p.figure, t.label] as const)))
  const seen = new Set<string>()
  return [...tracked, ...others]
    .filter((figure) => articles.has(figure.article) && !index.isCopy(figure.article))
    .filter((figure) => index.support(figure.id)?.status !== 'discounted')
    .filter((figure) => isNew(figure, seen))
    .map((figure) =>
      toRow(figure, { track: trackOf.get(figure.id) ?? null, label: labels.get(figure.id) ?? null, index }),
    )
}

function isNew(figure: Figure, seen: Set<string>): boolean {
  const key = JSON.stringify([figure.article, figure.low, figure.high, figure.unit, figure.indicator])
  if (seen.has(key)) return false
  seen.add(key)
  return true
}

interface RowInput {
  readonly track: string | null
  /** The track's name, where the figure is one of its points. */
  readonly label: string | null
  readonly index: ContentIndex
}

function toRow(figure: Figure, { track, label, index }: RowInput): BriefFigureRow {
  const evidence = index.sentenceAt(figure.article, figure.start)
  return {
    what: label ?? ownLabel(figure, index),
    value: unitValue(figure),
    holder: holderName(figure, index),
    asOf: figure.asOf,
    status: figure.status,
    figure: figure.id,
    track,
    evidence: evidence === undefined ? [] : [evidence],
  }
}

function ownLabel(figure: Figure, index: ContentIndex): string {
  const subject = index.entityOf(figure.subject)
  const what = figure.what ?? figure.unit ?? ''
  const isNamed = subject !== undefined && subject.type !== 'unnamed' && subject.type !== 'group'
  const named = isNamed && !/\p{Lu}/u.test(what) ? `${subject.name}: ${what}` : what
  const indicator = (figure.indicator ?? '').replaceAll('_', ' ')
  const words = indicator.split(' ').filter((word) => !named.toLowerCase().includes(word))
  return [named, /\breach\b/.test(named) ? '' : words.join(' ')].filter((part) => part !== '').join(', ')
}

const nearly = /^(?:nearly|almost|close to|just under)\b/i

/** The number with its unit, or the text's own words where it gives none. */
function unitValue(figure: Figure): string {
  const value = writeValue(figure)?.replace(/^fewer than/, nearly.test(figure.text) ? 'nearly' : 'fewer than') ?? null
  if (value === null) return figure.text
  const plain = figure.unit === null || figure.unit === 'person' || /^[a-z]{4,}$/.test(figure.unit)
  return [plain ? value : `${value} ${figure.unit}`, figure.per === null ? '' : `per ${figure.per}`]
    .filter((p) => p !== '')
    .join(' ')
}

/** The holder as worded; a pronoun by the name that it means. */
export function holderName(figure: Figure, index: ContentIndex): string | null {
  if (figure.attributedTo === null) return null
  const { text, entity } = figure.attributedTo
  return /^(?:he|she|they|it)$/i.test(text) ? (index.entityOf(entity)?.name ?? text) : text
}
