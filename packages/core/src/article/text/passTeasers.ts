import type { Row } from './toRows.ts'

/** Headings that pages also set in the middle of an article, over one to three headlines. */
const inline =
  /^(?:(?:read|see) (?:also|next|more)|also (?:read|see)|(?:related|recommended)(?: (?:stories|story|articles?|news|reading|content))?|don[’']t miss|more on this(?: story| topic)?|lesen sie (?:auch|mehr)|mehr zum thema|(?:à )?lire aussi|à lire (?:aussi|également)|lea también|lee también|leia (?:também|mais)|leggi anche|lees ook|читайте (?:также|ещё|еще|також|ще)|czytaj (?:też|także)|zobacz (?:też|także)|läs också)\s*:?$/iu

/** A paragraph of so many words goes on with the article; the words under a teaser are fewer. */
const fewestWords = 18

const most = 3

/** Where such headlines stand between paragraphs, they alone are cut, and the article goes on below them. */
export function passTeasers(rows: readonly Row[]): readonly Row[] {
  const passed = [...rows]
  rows.forEach((row, at) => {
    if (row.cut?.role !== 'list' || !inline.test(row.text)) return
    const heads: number[] = []
    let next = at + 1
    while (rows[next]?.kind === 'headline' && heads.length <= most) heads.push(next++)
    const below = rows[next]
    const goesOn = below?.kind === 'paragraph' && below.text.split(' ').length >= fewestWords
    if (!goesOn || heads.length === 0 || heads.length > most) return
    passed[at] = { ...row, cut: { ...row.cut, role: 'cut' } }
    for (const head of heads) {
      const teaser = rows[head]
      if (teaser !== undefined) passed[head] = toTeaser(teaser)
    }
  })
  return passed
}

function toTeaser(row: Row): Row {
  const reason = 'A headline of another page.'
  return { ...row, kind: 'cut', cut: { role: 'cut', reason, value: null, author: null, by: 'article/teaser-headline' } }
}
