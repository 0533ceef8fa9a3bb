import type { Brief, BriefLine, Evidence } from '@fogline/model'
import { writeCounts, writeHeldBack } from './writeCounts.ts'

/** Numbers the sources of a brief in the order in which its lines cite them. */
interface Sources {
  readonly cite: (evidence: readonly Evidence[]) => string
  readonly list: () => readonly Evidence[]
}

/** The brief as Markdown (CommonMark with tables); each line cites its sentences by number, listed at the end as links. */
export function writeMarkdown(brief: Brief, linkTo: (evidence: Evidence) => string): string {
  const sources = createSources()
  const parts = [
    `# ${escape(brief.title)}`,
    writeCounts(brief.counts),
    section(
      'Key developments',
      brief.developments.map((line) => `- ${lineText(line, sources)}`),
    ),
    figureTable(brief, sources),
    section(
      'Contested',
      brief.contested.map((point) => contestedText(point, sources)),
    ),
    section(
      'Timeline',
      brief.timeline.map(({ date, line }) => `- **${date}** ${lineText(line, sources)}`),
    ),
    section(
      'Gaps',
      brief.gaps.map((gap) => `- ${escape(gap)}`),
    ),
    brief.heldBack > 0 ? `*${writeHeldBack(brief.heldBack)}*` : '',
  ]
  const body = parts.filter((part) => part !== '').join('\n\n')
  const listed = sources.list().map((e, index) => `${index + 1}. [${escape(e.text)}](${linkTo(e)})`)
  return `${[body, section('Sources', listed)].filter((part) => part !== '').join('\n\n')}\n`
}

function createSources(): Sources {
  const numbers = new Map<string, number>()
  const list: Evidence[] = []
  const cite = (evidence: readonly Evidence[]) => {
    const cited = evidence.map((e) => {
      const key = JSON.stringify([e.article, e.start, e.end])
      const known = numbers.get(key)
      if (known !== undefined) return known
      list.push(e)
      numbers.set(key, list.length)
      return list.length
    })
    return [...new Set(cited)].map((n) => `[${n}]`).join('')
  }
  return { cite, list: () => list }
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `## ${title}\n\n${lines.join('\n')}`
}

function lineText(line: BriefLine, sources: Sources): string {
  const counts = line.standing === null ? '' : ` (${line.standing})`
  return `${escape(line.text)}${counts} ${sources.cite(line.evidence)}`
}

function figureTable(brief: Brief, sources: Sources): string {
  if (brief.figures.length === 0) return ''
  const rows = brief.figures.map((row) => {
    const cells = [row.what, row.value, row.holder ?? 'the article itself', row.asOf ?? '', row.status].map((cell) =>
      escape(cell).replaceAll('|', '\\|'),
    )
    return `| ${[...cells, sources.cite(row.evidence)].join(' | ')} |`
  })
  return [
    '## Figures',
    '',
    '| What | Value | Who says so | As of | Status | Source |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
}

function contestedText(point: Brief['contested'][number], sources: Sources): string {
  const sides = point.positions.map((position) => `  - ${lineText(position, sources)}`)
  const apart = point.comparable ? '' : ' They are shown apart, since they do not count the same.'
  return [`- **${escape(point.topic)}** (${point.type}). ${escape(point.because)}${apart}`, ...sides].join('\n')
}

/** Page text is text: no character of it is markup. */
function escape(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#]/g, (mark) => `\\${mark}`)
}
