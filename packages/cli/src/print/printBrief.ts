import type { Brief, Evidence } from '@fogline/model'
import Table from 'cli-table3'
import type { Terminal } from '../terminal.ts'
import { wrap } from './wrap.ts'

/** The brief on a terminal: the same values as the Markdown and the workbench. `cite` names a sentence so that `show` finds it. */
export function printBrief(brief: Brief, terminal: Terminal, cite: (evidence: Evidence) => string): void {
  const { print, colors } = terminal
  const { counts } = brief
  print(colors.bold(brief.title))
  print(
    colors.dim(
      `${counts.articles} articles on ${counts.pages} pages by ${counts.publishers} publishers; ${counts.origins} named origins`,
    ),
  )
  if (counts.articles === 0) {
    print('\nThe ledger is empty. Read some pages first: fogline read PATH|URL…')
    return
  }
  printDevelopments(brief, terminal, cite)
  printFigures(brief, terminal, cite)
  printContested(brief, terminal, cite)
  printTimeline(brief, terminal, cite)
  if (brief.gaps.length > 0) print(`\n${colors.bold('Gaps')}`)
  for (const gap of brief.gaps) print(`  ${colors.yellow('?')} ${wrap(gap, terminal.width - 4, '    ')}`)
  if (brief.heldBack > 0)
    print(colors.dim(`\n${brief.heldBack} lines were held back: their sentences did not hold all that they said.`))
}

function printDevelopments(
  { developments }: Brief,
  { print, colors, width }: Terminal,
  cite: (e: Evidence) => string,
): void {
  if (developments.length === 0) return
  print(`\n${colors.bold('Key developments')}`)
  for (const line of developments) {
    const standing = line.standing === null ? '' : ` (${line.standing})`
    print(`  • ${wrap(`${line.text}${standing}`, width - 4, '    ')} ${colors.dim(citations(line.evidence, cite))}`)
  }
}

function printFigures({ figures }: Brief, { print, colors, width }: Terminal, cite: (e: Evidence) => string): void {
  if (figures.length === 0) return
  print(`\n${colors.bold('Figures')}`)
  const room = Math.max(20, Math.floor((width - 44) / 2))
  const table = new Table({
    head: ['What', 'Value', 'Who says so', 'As of', 'Source'].map((head) => colors.dim(head)),
    chars: {
      top: '',
      'top-mid': '',
      'top-left': '',
      'top-right': '',
      bottom: '',
      'bottom-mid': '',
      'bottom-left': '',
      'bottom-right': '',
      left: ' ',
      'left-mid': '',
      mid: '',
      'mid-mid': '',
      right: '',
      'right-mid': '',
      middle: ' ',
    },
    style: { head: [], border: [], 'padding-left': 1, 'padding-right': 0 },
    colWidths: [room, 20, room, null, null],
    wordWrap: true,
  })
  for (const row of figures) {
    table.push([
      row.what,
      row.value,
      row.holder ?? colors.dim('the article itself'),
      row.asOf ?? '',
      colors.dim(citations(row.evidence, cite)),
    ])
  }
  print(table.toString())
}

function printContested({ contested }: Brief, { print, colors, width }: Terminal, cite: (e: Evidence) => string): void {
  if (contested.length === 0) return
  print(`\n${colors.bold('Contested')}`)
  for (const point of contested) {
    print(`  ${colors.red('≠')} ${wrap(`${point.topic} [${point.type}]`, width - 4, '    ')}`)
    for (const side of point.positions)
      print(`      – ${wrap(side.text, width - 8, '        ')} ${colors.dim(citations(side.evidence, cite))}`)
    print(`      ${colors.dim(wrap(point.because, width - 6, '      '))}`)
  }
}

function printTimeline({ timeline }: Brief, { print, colors, width }: Terminal, cite: (e: Evidence) => string): void {
  if (timeline.length === 0) return
  print(`\n${colors.bold('Timeline')}`)
  for (const { date, line } of timeline) {
    print(
      `  ${date.padEnd(12)} ${wrap(line.text, width - 16, ' '.repeat(15))} ${colors.dim(citations(line.evidence, cite))}`,
    )
  }
}

function citations(evidence: readonly Evidence[], cite: (e: Evidence) => string): string {
  return [...new Set(evidence.map((e) => `[${cite(e)}]`))].join('')
}
