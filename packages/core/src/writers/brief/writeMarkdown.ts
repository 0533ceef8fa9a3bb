import type { Brief, BriefLine, Evidence } from '@fogline/model'
import { changeWords } from './changeWords.ts'
import { numberSources, type SourceNumbers } from './numberSources.ts'
import { writeAsOf, writeHolder, writeMore, writeWhen } from './rowWords.ts'
import { writeCounts, writeHeldBack } from './writeCounts.ts'
import { writeDate } from './writeDate.ts'

/** The brief as Markdown (CommonMark with tables); each line cites its sentences by number, listed at the end as links. */
export function writeMarkdown(brief: Brief, linkTo: (evidence: Evidence) => string): string {
  const sources = numberSources()
  const { totals } = brief
  const parts = [
    `# ${escape(brief.title)}`,
    writeCounts(brief.counts),
    changesText(brief, sources),
    section(
      'Key developments',
      brief.developments.map((line) => `- ${lineText(line, sources)}`),
    ),
    figureTable(brief, sources),
    writeMore(totals.figures - brief.figures.length, 'figure'),
    section(
      'Contested',
      brief.contested.map((point) => contestedText(point, sources)),
    ),
    writeMore(totals.contested - brief.contested.length, 'point'),
    section(
      'Timeline',
      brief.timeline.map((entry) => `- **${escape(writeWhen(entry))}** ${lineText(entry.line, sources)}`),
    ),
    writeMore(totals.timeline - brief.timeline.length, 'event'),
    section(
      'Gaps',
      brief.gaps.map(({ text }) => `- ${escape(text)}`),
    ),
    brief.heldBack > 0 ? `*${writeHeldBack(brief.heldBack)}*` : '',
    section('Sources', sourceLines(brief, sources, linkTo)),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function changesText({ since, changes, totals }: Brief, sources: SourceNumbers): string {
  if (since === null) return ''
  const title = `What changed since ${writeDate(since)}`
  if (changes.length === 0) return `## ${title}\n\nNothing that has a date.`
  const lines = changes.map(
    ({ kind, date, line }) => `- *${changeWords[kind]}, ${writeDate(date)}:* ${lineText(line, sources)}`,
  )
  return [section(title, lines), writeMore(totals.changes - changes.length, 'change')]
    .filter((t) => t !== '')
    .join('\n\n')
}

function sourceLines(
  { sources: articles }: Brief,
  sources: SourceNumbers,
  linkTo: (e: Evidence) => string,
): readonly string[] {
  const named = new Map(articles.map((one) => [one.article, one]))
  return sources.list().map((e, index) => {
    const source = named.get(e.article)
    const from =
      source === undefined
        ? ''
        : ` ${escape([source.outlet ?? 'outlet not stated', writeAsOf(source.publishedAt)].join(', '))}`
    return `${index + 1}. [${escape(e.text)}](${linkTo(e)})${from}`
  })
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `## ${title}\n\n${lines.join('\n')}`
}

function lineText(line: BriefLine, sources: SourceNumbers): string {
  const counts = line.standing === null ? '' : ` (${line.standing})`
  return `${escape(line.text)}${counts} ${cited(line.evidence, sources)}`
}

function cited(evidence: readonly Evidence[], sources: SourceNumbers): string {
  return sources
    .cite(evidence)
    .map((number) => `[${number}]`)
    .join('')
}

function figureTable(brief: Brief, sources: SourceNumbers): string {
  if (brief.figures.length === 0) return ''
  const rows = brief.figures.map((row) => {
    const asOf = row.asOf === null ? '' : writeDate(row.asOf)
    const cells = [row.what, row.value, writeHolder(row), asOf, row.status].map((cell) =>
      escape(cell).replaceAll('|', '\\|'),
    )
    return `| ${[...cells, cited(row.evidence, sources)].join(' | ')} |`
  })
  return [
    '## Figures',
    '',
    '| What | Value | Who says so | As of | Status | Source |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
}

function contestedText(point: Brief['contested'][number], sources: SourceNumbers): string {
  const sides = point.positions.map((position) => `  - ${lineText(position, sources)}`)
  const apart = point.comparable ? '' : ' They are shown apart, since they do not count the same.'
  return [`- **${escape(point.topic)}** (${point.type}). ${escape(point.because)}${apart}`, ...sides].join('\n')
}

/** Page text is text: no character of it is markup. */
function escape(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#]/g, (mark) => `\\${mark}`)
}
