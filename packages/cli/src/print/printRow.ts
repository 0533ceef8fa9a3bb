import type { Row } from '@fogline/core/writers'
import type { Terminal } from '../terminal.ts'
import { wrap } from './wrap.ts'

interface PrintOptions {
  readonly terminal: Terminal
  /** Of an article: where to look, in code points; null for the whole of it. */
  readonly position: number | null
}

/** One row for a person: its fields by name, ids followed to the words that they stand for. */
export function printRow(row: Row, rows: readonly Row[], options: PrintOptions): void {
  if (row.kind === 'article') printArticle(row, rows, options)
  else printFields(row, rows, options.terminal)
}

function printArticle(row: Row, rows: readonly Row[], { terminal, position }: PrintOptions): void {
  const { print, colors, width } = terminal
  const field = (name: string) => (row[name] === null ? 'not stated' : String(row[name]))
  print(colors.bold(row.title === null ? '(no title)' : String(row.title)))
  print(
    colors.dim(
      `outlet: ${field('outlet')} · published: ${field('publishedAt')} · form: ${field('form')} · id ${row.id}`,
    ),
  )
  if (row.copyOf !== null) print(colors.yellow(`A copy (${field('lineage')}) of article ${String(row.copyOf)}`))
  const text = String(row.text)
  const shown = position === null ? text : around([...text], position)
  for (const block of shown.split('\n\n')) print(`\n${wrap(block, width)}`)
  const mine = rows.filter((other) => other.article === row.id)
  const count = (kind: string) => mine.filter((other) => other.kind === kind).length
  print(
    colors.dim(
      `\n${count('claim')} claims, ${count('figure')} figures, ${count('mention')} mentions, ${count('place')} places, ${count('time')} times`,
    ),
  )
}

/** The paragraph around a position, in code points. */
function around(points: readonly string[], position: number): string {
  const before = points.slice(0, position).join('').lastIndexOf('\n\n')
  const after = points.slice(position).join('').indexOf('\n\n')
  const text = points.join('')
  const start = before < 0 ? 0 : before + 2
  const offset = points.slice(0, position).join('').length
  return text.slice(start, after < 0 ? text.length : offset + after)
}

function printFields(row: Row, rows: readonly Row[], terminal: Terminal): void {
  const { print, colors, width } = terminal
  const byId = new Map(rows.map((other) => [other.id, other]))
  print(colors.bold(`${row.kind} ${row.id}`))
  for (const [name, value] of Object.entries(row)) {
    if (name === 'kind' || name === 'id' || value === null || (Array.isArray(value) && value.length === 0)) continue
    const lines = describe(value, byId)
    if (lines.length === 1)
      print(`  ${colors.dim(name.padEnd(14))} ${wrap(lines[0] ?? '', width - 18, ' '.repeat(17))}`)
    else
      for (const [index, line] of lines.entries())
        print(`  ${colors.dim((index === 0 ? name : '').padEnd(14))} ${wrap(`– ${line}`, width - 18, ' '.repeat(19))}`)
  }
}

/** A value in words: an id by what it stands for, a part of a text by its words. */
function describe(value: unknown, byId: ReadonlyMap<string, Row>): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => describe(item, byId).join(' · '))
  if (typeof value === 'string') return [nameOf(value, byId)]
  if (typeof value !== 'object' || value === null) return [String(value)]
  if ('text' in value && typeof value.text === 'string') {
    const article =
      'article' in value && typeof value.article === 'string'
        ? ` [${value.article.slice(0, 8)}${'start' in value ? `:${String(value.start)}` : ''}]`
        : ''
    return [`“${value.text}”${article}`]
  }
  return [
    Object.entries(value)
      .filter(([, part]) => part !== null && !(Array.isArray(part) && part.length === 0))
      .map(([name, part]) => `${name}: ${describe(part, byId).join('; ')}`)
      .join(' · '),
  ]
}

function nameOf(id: string, byId: ReadonlyMap<string, Row>): string {
  const row = byId.get(id)
  if (row === undefined) return id
  const words = row.name ?? row.title ?? row.label ?? row.what ?? row.text ?? row.topic
  return typeof words === 'string' ? `${words} (${row.kind} ${id.slice(0, 8)})` : `${row.kind} ${id.slice(0, 8)}`
}
