import type { Claim, Entity, Figure, Statement } from '@fogline/model'
import { cite } from '../../cite.ts'
import { plural } from '../plural.ts'
import { type LookUp, printFacts, printHeading, printPoint } from './lookUp.ts'

/** How many of its claims and figures are told before the rest is only counted. */
const most = 8

/** Someone or something: names, roles, where it is named, what it says and what is counted of it. */
export function showEntity(entity: Entity, lookUp: LookUp): void {
  const { terminal, content } = lookUp
  const members = new Set(entity.members)
  const layers = content.readings.map(({ layers }) => layers.mentions.filter((mention) => members.has(mention.entity)))
  const statements = content.readings.flatMap((reading) => reading.statements)
  const claims = statements.filter((s) => s.kind === 'claim').filter((c) => members.has(c.speaker?.entity ?? ''))
  const figures = statements.filter((s) => s.kind === 'figure').filter((f) => members.has(f.subject ?? ''))
  terminal.print(terminal.colors.bold(entity.name))
  terminal.print(terminal.colors.dim(`${entity.type} ${entity.id}`))
  printFacts(
    [
      ['also called', entity.aliases.filter((alias) => alias !== entity.name).join(', ')],
      ['roles', countRoles(entity).join(', ')],
      ['country', entity.country],
      ['GeoNames', entity.identifiers.geonames?.toString()],
      ['Wikidata', entity.identifiers.wikidata],
      ['one because', entity.because],
      [
        'named',
        `${plural(layers.flat().length, 'time')} in ${plural(layers.filter((list) => list.length > 0).length, 'article')}`,
      ],
      ['says', plural(claims.length, 'claim')],
      ['counted of it', figures.length === 0 ? null : plural(figures.length, 'figure')],
    ],
    terminal,
  )
  list('What it says', claims.map(claimLine), lookUp)
  list('Figures of it', figures.map(figureLine), lookUp)
}

/** Roles as worded, the most frequent first, with how many articles say so. */
function countRoles({ roles }: Entity): readonly string[] {
  const counts = new Map<string, Set<string>>()
  for (const { text, article } of roles) counts.set(text, new Set([...(counts.get(text) ?? []), article]))
  return [...counts]
    .toSorted(([a, inA], [b, inB]) => inB.size - inA.size || (a < b ? -1 : 1))
    .map(([text, articles]) => (articles.size === 1 ? text : `${text} (${articles.size} articles)`))
}

function list(heading: string, lines: readonly string[], { terminal }: LookUp): void {
  if (lines.length === 0) return
  printHeading(heading, terminal)
  for (const line of lines.slice(0, most)) printPoint(line, terminal)
  if (lines.length > most) terminal.print(terminal.colors.dim(`  … and ${lines.length - most} more`))
}

function claimLine(claim: Claim): string {
  const words = claim.content.map(({ text }) => text).join(' … ')
  return `${claim.act.replaceAll('_', ' ')}: ${words === '' ? claim.sentence.text : words} ${source(claim)}`
}

function figureLine(figure: Figure): string {
  const of = (figure.indicator ?? '').replaceAll('_', ' ')
  return `${figure.text}${of === '' ? '' : `, ${of}`}: ${figure.attributedTo?.text ?? 'the article itself'} ${source(figure)}`
}

function source(statement: Statement & (Claim | Figure)): string {
  return `[${statement.kind} ${statement.id.slice(0, 8)}, ${cite({ article: statement.article, ...statement.sentence })}]`
}
