import {
  changeWords,
  writeCounts,
  writeDate,
  writeHeldBack,
  writeHolder,
  writeMore,
  writeWhen,
} from '@fogline/core/writers'
import type { Brief, Evidence } from '@fogline/model'
import type { Terminal } from '../terminal.ts'
import { type Column, printTable } from './openTable.ts'
import { wrap } from './wrap.ts'

type Cite = (evidence: Evidence) => string

/** The brief on a terminal: the same values as the Markdown and the workbench. `cite` names a sentence so that `show` finds it. */
export function printBrief(
  brief: Brief,
  terminal: Terminal,
  { cite, nothing }: { readonly cite: Cite; readonly nothing: string },
): void {
  const { print, colors } = terminal
  const { counts } = brief
  print(colors.bold(brief.title))
  if (counts.articles > 0) print(colors.dim(writeCounts(counts)))
  if (counts.articles === 0) {
    print(nothing)
    return
  }
  printChanges(brief, terminal, cite)
  printDevelopments(brief, terminal, cite)
  printFigures(brief, terminal, cite)
  printContested(brief, terminal, cite)
  printTimeline(brief, terminal, cite)
  if (brief.gaps.length > 0) print(`\n${colors.bold('Gaps')}`)
  for (const gap of brief.gaps) print(`  ${colors.yellow('?')} ${wrap(gap.text, terminal.width - 4, '    ')}`)
  if (brief.heldBack > 0) print(colors.dim(`\n${writeHeldBack(brief.heldBack)}`))
}

function printChanges({ since, changes, totals }: Brief, terminal: Terminal, cite: Cite): void {
  if (since === null) return
  const { print, colors, width } = terminal
  print(`\n${colors.bold(`What changed since ${writeDate(since)}`)}`)
  if (changes.length === 0) print('  Nothing that has a date.')
  for (const { kind, date, line } of changes) {
    const standing = line.standing === null ? '' : ` (${line.standing})`
    const words = `${colors.cyan(`${changeWords[kind]}, ${writeDate(date)}:`)} ${line.text}${standing}`
    print(`  + ${wrap(`${words} ${colors.dim(citations(line.evidence, cite))}`, width - 4, '    ')}`)
  }
  printMore(totals.changes - changes.length, 'change', terminal)
}

function printMore(amount: number, noun: string, { print, colors }: Terminal): void {
  if (amount > 0) print(`  ${colors.dim(writeMore(amount, noun))}`)
}

function printDevelopments({ developments }: Brief, { print, colors, width }: Terminal, cite: Cite): void {
  if (developments.length === 0) return
  print(`\n${colors.bold('Key developments')}`)
  for (const line of developments) {
    const standing = line.standing === null ? '' : ` (${line.standing})`
    print(`  • ${wrap(`${line.text}${standing} ${colors.dim(citations(line.evidence, cite))}`, width - 4, '    ')}`)
  }
}

function printFigures({ figures, totals }: Brief, terminal: Terminal, cite: Cite): void {
  if (figures.length === 0) return
  const { print, colors } = terminal
  print(`\n${colors.bold('Figures')}`)
  const rows = figures.map((row, index) => [
    row.what === figures[index - 1]?.what ? '' : row.what,
    row.value,
    row.holder === null ? colors.dim(writeHolder(row)) : writeHolder(row),
    ...(figures.some(({ asOf }) => asOf !== null) ? [row.asOf === null ? '' : writeDate(row.asOf)] : []),
    colors.dim(citations(row.evidence, cite)),
  ])
  printTable(figureColumns(figures), rows, terminal)
  printMore(totals.figures - figures.length, 'figure', terminal)
}

/** The column of dates only where there are any: on a narrow terminal its room is needed. */
function figureColumns(figures: Brief['figures']): readonly Column[] {
  const dates = figures.some(({ asOf }) => asOf !== null) ? [{ head: 'As of', share: 1.4 }] : []
  return [
    { head: 'What', share: 3 },
    { head: 'Value', share: 2 },
    { head: 'Who says so', share: 3 },
    ...dates,
    { head: 'Source', width: 16 },
  ]
}

function printContested({ contested, totals }: Brief, terminal: Terminal, cite: Cite): void {
  if (contested.length === 0) return
  const { print, colors, width } = terminal
  print(`\n${colors.bold('Contested')}`)
  for (const point of contested) {
    const topic = `${point.topic} ${colors.dim(`[${point.type}, contention ${point.contention.slice(0, 8)}]`)}`
    print(`  ${colors.red('≠')} ${wrap(topic, width - 4, '    ')}`)
    for (const side of point.positions)
      print(`      – ${wrap(`${side.text} ${colors.dim(citations(side.evidence, cite))}`, width - 8, '        ')}`)
    print(`      ${colors.dim(wrap(point.because, width - 6, '      '))}`)
  }
  printMore(totals.contested - contested.length, 'point', terminal)
}

/** What happened, or was told, on one date stands under it. */
function printTimeline({ timeline, totals }: Brief, terminal: Terminal, cite: Cite): void {
  if (timeline.length === 0) return
  const { print, colors, width } = terminal
  print(`\n${colors.bold('Timeline')}`)
  let last = ''
  for (const entry of timeline) {
    const when = writeWhen(entry)
    if (when !== last) print(`  ${colors.cyan(when)}`)
    last = when
    print(
      `    • ${wrap(`${entry.line.text} ${colors.dim(citations(entry.line.evidence, cite))}`, width - 6, '      ')}`,
    )
  }
  printMore(totals.timeline - timeline.length, 'event', terminal)
}

function citations(evidence: readonly Evidence[], cite: Cite): string {
  return [...new Set(evidence.map((e) => `[${cite(e)}]`))].join('')
}
