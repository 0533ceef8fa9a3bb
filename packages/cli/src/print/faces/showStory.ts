import type { Story } from '@fogline/model'
import { plural } from '../plural.ts'
import { wrap } from '../wrap.ts'
import { type LookUp, printHeading, printPoint } from './lookUp.ts'

/** How many events and tracks are listed before the rest is only counted. */
const most = 15

/** A story: its articles with their copies, what happened, the tracks and the contested points in it. */
export function showStory(story: Story, lookUp: LookUp): void {
  const { terminal, content, articleLine } = lookUp
  const { print, colors, width } = terminal
  print(colors.bold(wrap(story.title, width)))
  const when = [...new Set([story.from, story.to])].filter((date) => date !== null).join(' to ')
  print(colors.dim([when, story.because, `story ${story.id}`].filter((part) => part !== '').join(' · ')))
  const copies = new Map(
    content.picture.copies.flatMap((group) =>
      group.members
        .filter(({ article }) => article !== group.original)
        .map(({ article }) => [article, group.original] as const),
    ),
  )
  printHeading(plural(story.articles.length, 'article'), terminal)
  for (const id of story.articles) {
    const of = copies.get(id)
    printPoint(`${articleLine(id)}${of === undefined ? '' : ` – a copy of ${of.slice(0, 8)}`}`, terminal)
  }
  showEvents(story, lookUp)
  showContested(story, lookUp)
  print(colors.dim(`\nfogline brief --story ${story.id.slice(0, 8)} tells it with its sentences.`))
}

function showEvents(story: Story, { content, terminal }: LookUp): void {
  const ids = new Set(story.events)
  const events = content.picture.events
    .filter(({ id }) => ids.has(id))
    .toSorted((a, b) => compare(a.time ?? '~', b.time ?? '~') || compare(a.id, b.id))
  if (events.length === 0) return
  printHeading(plural(events.length, 'event'), terminal)
  for (const { time, what, status, id } of events.slice(0, most)) {
    const standing = status === 'occurred' ? '' : ` (${status})`
    printPoint(`${time === null ? '' : `${time}: `}${what}${standing} [event ${id.slice(0, 8)}]`, terminal)
  }
  if (events.length > most) terminal.print(terminal.colors.dim(`  … and ${events.length - most} more`))
}

function showContested(story: Story, { content, terminal, statement }: LookUp): void {
  const articles = new Set(story.articles)
  const tracks = content.picture.tracks.filter(({ points }) =>
    points.some(({ figure }) => articles.has(statement(figure)?.article ?? '')),
  )
  const contentions = content.picture.contentions.filter(({ positions }) =>
    positions.some(({ evidence }) => evidence.some(({ article }) => articles.has(article))),
  )
  if (tracks.length + contentions.length > 0) printHeading('Figures and contested points', terminal)
  for (const { label, points, id } of tracks)
    printPoint(`${label}: ${plural(points.length, 'figure')} [track ${id.slice(0, 8)}]`, terminal)
  for (const { topic, type, id } of contentions)
    printPoint(`${topic}: ${type} [contention ${id.slice(0, 8)}]`, terminal)
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
