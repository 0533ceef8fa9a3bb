import type { BriefGap, BriefLine, Edtf, LedgerContent, NewsEvent, Story, Support } from '@fogline/model'
import type { ContentIndex } from './contentIndex.ts'
import { trackLabel } from './figureLabel.ts'
import { holderName } from './figureRows.ts'
import { unheardSides } from './unheardSides.ts'

interface GapInput {
  readonly content: LedgerContent
  readonly index: ContentIndex
  readonly articles: ReadonlySet<string>
  readonly stories: readonly Story[]
  readonly developments: readonly BriefLine[]
  readonly since: Edtf | null
}

/** Named one by one up to this many; the rest is counted. */
const named = 4

/** What no page says: dates and places, sides that nobody speaks for, figures that one holder gives, lines that rest on one origin or none. */
export function gaps(input: GapInput): readonly BriefGap[] {
  return [
    ...unheardSides(input.stories, input.index, input.content),
    ...developmentGaps(input),
    ...holderGaps(input),
    ...eventGaps(input),
    ...dateGaps(input),
  ]
}

function dateGaps({ index, articles, since }: GapInput): readonly BriefGap[] {
  const undated = [...articles].filter((id) => (index.article(id)?.publishedAt ?? null) === null).length
  if (undated === 0) return []
  const share = `${undated} of ${articles.size} ${articles.size === 1 ? 'article states' : 'articles state'} no day of publication`
  return since === null
    ? [gap('dates', `${share}; their weekdays and “last week” stay unresolved.`)]
    : [gap('since', `${share}: what they tell may be new, and is not among the changes.`)]
}

/** What stands whoever told it, and what holds nothing to be so now: to neither a further origin is lacking. */
const settled = new Set<Support['status']>(['confirmed', 'unverifiable', 'discounted'])

/** Of the lines that the brief leads with: those that rest on one origin, and those that name none. */
function developmentGaps({ index, developments }: GapInput): readonly BriefGap[] {
  const known = developments.flatMap(({ about }) => index.support(about) ?? [])
  const open = developments.flatMap(({ about }) => {
    const support = index.support(about)
    return support === undefined || settled.has(support.status) ? [] : [{ about, support }]
  })
  const of = (amount: number) => open.filter(({ support }) => originsOf(support) === amount)
  const [none, one] = [of(0), of(1)]
  const ids = (lines: typeof open) => lines.map(({ about }) => about)
  const share = (lines: typeof open) => `${lines.length} of ${known.length} key developments`
  return [
    ...(one.length > 0
      ? [
          gap(
            'one_origin',
            `One origin alone: ${share(one)}; ${unconfirmed(one.map(({ support }) => support))}`,
            ids(one),
          ),
        ]
      : []),
    ...(none.length > 0 ? [gap('no_origin', `No origin named: ${share(none)}.`, ids(none))] : []),
  ]
}

function unconfirmed(supports: readonly Support[]): string {
  const contested = supports.filter(({ status }) => status === 'contested' || status === 'denied').length
  if (contested === 0) return 'nobody independent of it confirms them.'
  const some = contested === supports.length ? 'all of them' : `${contested} of them`
  return `nobody independent of it confirms them, and others contradict ${some}.`
}

function originsOf({ graph, origins }: Support): number {
  return graph.nodes.some((node) => node.isOrigin) ? origins : 0
}

/** Tracks whose figures all come from one holder. */
function holderGaps({ content, index, articles }: GapInput): readonly BriefGap[] {
  const single = content.picture.tracks.flatMap((track) => {
    const figures = track.points.flatMap(({ figure }) => {
      const found = index.statement(figure)
      return found?.kind === 'figure' && articles.has(found.article) && !index.isCopy(found.article) ? [found] : []
    })
    const holders = new Set(
      figures.map(
        (f) => (f.attributedTo?.entity ? index.entityOf(f.attributedTo.entity)?.id : null) ?? holderName(f, index),
      ),
    )
    const [only] = figures
    const holder = only === undefined ? null : holderName(only, index)
    return holders.size === 1 && holder !== null ? [{ id: track.id, label: trackLabel(track.label), holder }] : []
  })
  const listed = single
    .slice(0, named)
    .map(({ id, label, holder }) => gap('one_holder', `${label}: only ${holder} gives a figure.`, [id]))
  const rest = single.slice(named)
  const more = `${rest.length} more ${rest.length === 1 ? 'figure has' : 'figures have'} one holder.`
  return rest.length === 0
    ? listed
    : [
        ...listed,
        gap(
          'one_holder',
          more,
          rest.map(({ id }) => id),
        ),
      ]
}

function eventGaps({ index, stories }: GapInput): readonly BriefGap[] {
  const events = stories
    .flatMap((story) => index.eventsOf(story.id))
    .filter((event) => event.status !== 'hypothetical' && index.support(event.id)?.status !== 'discounted')
  const without = (is: (event: NewsEvent) => boolean) => events.filter(is).map(({ id }) => id)
  const [dates, places] = [without(({ time }) => time === null), without((event) => event.places.length === 0)]
  const share = (ids: readonly string[]) =>
    `${ids.length} of ${events.length} ${events.length === 1 ? 'event' : 'events'}`
  return [
    ...(dates.length > 0 ? [gap('dates', `${share(dates)} have no date of their own.`, dates)] : []),
    ...(places.length > 0 ? [gap('places', `${share(places)} have no place.`, places)] : []),
  ]
}

function gap(kind: BriefGap['kind'], text: string, about: readonly string[] = []): BriefGap {
  return { kind, text, about }
}
