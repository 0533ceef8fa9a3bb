import type { Row } from './toRows.ts'

const usual = new Set(
  'world|world news|news|politics|africa|asia|europe|middle east|americas|latin america|north america|opinion|op-ed|editorial|commentary|analysis|business|economy|markets|finance|energy|sports?|health|science|technology|tech|culture|arts|lifestyle|entertainment|travel|crime|courts?|law|defen[cs]e|defence|security|military|war|conflict|international|national|local|regional|education|environment|climate|society|religion|investigations?|features?|interviews?|special reports?|top stories|breaking news|headlines|editor’s pick|exclusive|diplomacy|intelligence|terrorism|human rights|migration|trade'.split(
    '|',
  ),
)

/** Is this a name that sites commonly give to a section? */
export function isUsualLabel(text: string): boolean {
  return usual.has(text.toLowerCase().replace(/'/g, '’'))
}

/** May this line name a section: a few capitalised words without a mark at the end? */
export function isLabelShaped(row: Row): boolean {
  return row.kind === 'headline' && row.text.length <= 40 && row.text.split(' ').length <= 5 && !/[?!:]$/.test(row.text)
}

/** The section labels of a page: short lines that keep standing before headlines, and the categories of its teasers. */
export function findLabels(rows: readonly Row[]): ReadonlySet<string> {
  const seen = new Map<string, { count: number; before: number }>()
  const visible = rows.filter((row) => row.kind !== 'cut')
  visible.forEach((row, at) => {
    if (!isLabelShaped(row)) return
    const entry = seen.get(row.text) ?? { count: 0, before: 0 }
    entry.count++
    if (visible[at + 1]?.kind === 'headline' && visible[at + 1]?.text !== row.text) entry.before++
    seen.set(row.text, entry)
  })
  const repeated = [...seen].filter(([, { count, before }]) => count > 1 && before * 2 > count).map(([text]) => text)
  const teasers = rows.flatMap((row) => (row.cut?.role === 'teaser' && row.cut.value ? [row.cut.value.trim()] : []))
  return new Set([...repeated, ...teasers])
}
