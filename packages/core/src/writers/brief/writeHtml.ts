import type { Brief, BriefFigureRow, BriefLine, BriefSource, Evidence } from '@fogline/model'
import { briefStyle } from './briefStyle.ts'
import { changeWords } from './changeWords.ts'
import { numberSources, type SourceNumbers } from './numberSources.ts'
import { writeAsOf, writeHolder, writeMore, writeWhen } from './rowWords.ts'
import { writeCounts, writeHeldBack } from './writeCounts.ts'
import { writeDate } from './writeDate.ts'

/**
 * The brief as one page of HTML that needs nothing else: its style is within, there is no script, and nothing is fetched. Made for
 * paper: each line cites its sentences by number, and the sentences are listed at the end with their articles.
 */
export function writeHtml(brief: Brief): string {
  const sources = numberSources()
  const { totals } = brief
  const parts = [
    `<header><h1>${escape(brief.title)}</h1><p>${escape(writeCounts(brief.counts))}</p></header>`,
    changesPart(brief, sources),
    part('Key developments', list(brief.developments.map((line) => lineHtml(line, sources)))),
    part('Figures', figureTable(brief.figures, sources), writeMore(totals.figures - brief.figures.length, 'figure')),
    part(
      'Contested',
      brief.contested.map((point) => contestedHtml(point, sources)).join(''),
      writeMore(totals.contested - brief.contested.length, 'point'),
    ),
    part('Timeline', timelineTable(brief, sources), writeMore(totals.timeline - brief.timeline.length, 'event')),
    part('Gaps', list(brief.gaps.map(({ text }) => escape(text)))),
    brief.heldBack > 0 ? `<p class="note">${escape(writeHeldBack(brief.heldBack))}</p>` : '',
    part('Sources', sourceList(brief.sources, sources)),
  ]
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(brief.title)}</title><style>${briefStyle}</style>`
  const body = parts.filter((one) => one !== '').join('\n')
  return `<!doctype html>\n<html lang="en">\n<head>${head}</head>\n<body>\n${body}\n</body>\n</html>\n`
}

function part(title: string, body: string, note = ''): string {
  if (body === '') return ''
  return `<section><h2>${escape(title)}</h2>${body}${note === '' ? '' : `<p class="note">${note}</p>`}</section>`
}

function list(items: readonly string[]): string {
  return items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
}

function changesPart({ since, changes, totals }: Brief, sources: SourceNumbers): string {
  if (since === null) return ''
  const items = changes.map(
    ({ kind, date, line }) =>
      `<span class="when">${changeWords[kind]}, ${writeDate(date)}:</span> ${lineHtml(line, sources)}`,
  )
  const body = items.length === 0 ? '<p>Nothing that has a date.</p>' : list(items)
  return part(`What changed since ${writeDate(since)}`, body, writeMore(totals.changes - changes.length, 'change'))
}

function lineHtml(line: BriefLine, sources: SourceNumbers): string {
  const counts = line.standing === null ? '' : ` <small>${escape(line.standing)}</small>`
  return `${escape(line.text)}${counts} ${cited(line.evidence, sources)}`
}

function cited(evidence: readonly Evidence[], sources: SourceNumbers): string {
  return sources
    .cite(evidence)
    .map((number) => `<a class="ref" href="#s${number}">[${number}]</a>`)
    .join('')
}

function figureTable(figures: readonly BriefFigureRow[], sources: SourceNumbers): string {
  if (figures.length === 0) return ''
  const rows = figures.map((row, index) => {
    const what = row.what === figures[index - 1]?.what ? '' : escape(row.what)
    const asOf = row.asOf === null ? '' : writeDate(row.asOf)
    const value = `${escape(row.value)} ${cited(row.evidence, sources)}`
    return `<tr><td>${what}</td><td class="value">${value}</td><td>${escape(writeHolder(row))}</td><td>${escape(asOf)}</td><td>${escape(row.status)}</td></tr>`
  })
  const head = ['What', 'Value', 'Who says so', 'As of', 'Status']
    .map((name) => `<th scope="col">${name}</th>`)
    .join('')
  return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`
}

function contestedHtml(point: Brief['contested'][number], sources: SourceNumbers): string {
  const apart = point.comparable ? '' : ' They are shown apart, since they do not count the same.'
  const sides = list(point.positions.map((position) => lineHtml(position, sources)))
  return `<div class="point"><h3>${escape(point.topic)} <small>${escape(point.type)}</small></h3>${sides}<p class="note">${escape(point.because)}${apart}</p></div>`
}

function timelineTable({ timeline }: Brief, sources: SourceNumbers): string {
  if (timeline.length === 0) return ''
  const rows = timeline.map(
    (entry) => `<tr><td class="when">${escape(writeWhen(entry))}</td><td>${lineHtml(entry.line, sources)}</td></tr>`,
  )
  return `<table class="timeline"><tbody>${rows.join('')}</tbody></table>`
}

function sourceList(articles: readonly BriefSource[], sources: SourceNumbers): string {
  const named = new Map(articles.map((one) => [one.article, one]))
  const items = sources.list().map((e, index) => {
    const source = named.get(e.article)
    const from =
      source === undefined
        ? ''
        : ` <cite>${escape(source.title)}</cite>, ${escape(source.outlet ?? 'outlet not stated')}, ${escape(writeAsOf(source.publishedAt))}`
    return `<li id="s${index + 1}"><q>${escape(e.text)}</q>${from}</li>`
  })
  return items.length === 0 ? '' : `<ol class="sources">${items.join('')}</ol>`
}

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Page text is text: no character of it is markup. */
function escape(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[&<>"]/g, (mark) => marks[mark] ?? mark)
}
