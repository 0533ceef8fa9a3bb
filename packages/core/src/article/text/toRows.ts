import type { Removal } from '@fogline/model'
import type { Cut } from './furniture/cut.ts'
import { passTeasers } from './passTeasers.ts'
import { readLine } from './readLine.ts'
import { type LineKind, toLineKind } from './toLineKind.ts'
import type { Line } from './toLines.ts'

/** A line with what it is: `cut` where a furniture rule takes all of it. `trimmed` is what was taken from its end. */
export interface Row {
  readonly order: number
  readonly text: string
  readonly kind: LineKind | 'cut'
  readonly cut: (Cut & { readonly by: string }) | null
  readonly trimmed: readonly Removal[]
}

/** Longer lines are prose; no rule needs to look at them as a whole. */
const longest = 400

/** Sorts the lines of a page into furniture, headlines, items and paragraphs. */
export function toRows(lines: readonly Line[]): readonly Row[] {
  const rows = lines.map(({ order, text }): Row => {
    const tail = Math.max(0, text.length - longest)
    const finds = readLine(text.slice(tail))
    const whole = tail === 0 ? finds.find(({ span }) => span.start === 0 && span.end === text.length) : undefined
    if (whole) return { order, text, kind: 'cut', cut: { ...whole.value, by: whole.by }, trimmed: [] }
    const end = finds.find(({ span }) => span.start > 0 && tail + span.end === text.length)
    if (!end) return { order, text, kind: toLineKind(text), cut: null, trimmed: [] }
    const kept = text.slice(0, tail + end.span.start).trim()
    const removal = { order, text: text.slice(tail + end.span.start), reason: end.value.reason, by: end.by }
    return { order, text: kept, kind: toLineKind(kept), cut: null, trimmed: [removal] }
  })
  const named = rows.map((row, at) => {
    if (isNameBelow(row, rows.slice(Math.max(0, at - 5), at)) || isNameAbove(row, rows[at - 1], rows[at + 1]))
      return toByline(row)
    return isSaidAgain(row, rows.slice(at + 1, at + 8)) ? toPageTitle(row) : row
  })
  return passTeasers(named)
}

const nameShaped =
  /^(?:\p{Lu}[\p{L}.'’-]*|and|de|van|von|al|el|bin)(?:[ ,]+(?:\p{Lu}[\p{L}.'’-]*|and|de|van|von|al|el|bin)){0,7}$/u

/** A page may set "By" and the name on lines of their own, or the name below a title and its date. */
function isNameBelow(row: Row, above: readonly Row[]): boolean {
  const last = above.at(-1)
  if (last === undefined || row.kind !== 'headline' || !nameShaped.test(row.text)) return false
  if (/^by:?$/i.test(last.text)) return true
  const words = row.text.split(' ').length
  return last.cut?.role === 'date' && words > 1 && words < 7 && above.some(({ kind }) => kind === 'headline')
}

/** A name between a headline and the date. */
function isNameAbove(row: Row, above: Row | undefined, below: Row | undefined): boolean {
  if (row.kind !== 'headline' || !nameShaped.test(row.text) || below?.cut?.role !== 'date') return false
  const words = row.text.split(' ').length
  const headed = above?.kind === 'headline' && above.text.split(' ').length >= 4 && above.text.length > row.text.length
  return headed && words > 1 && words < 6
}

const by = /^(?:Von|Par|Por|Di|Door|Av|Af|Автор:?|Text:?)\s+(?=\S+\s+\S)/u

function toByline(row: Row): Row {
  const reason = 'A line that names the authors.'
  return {
    ...row,
    kind: 'cut',
    cut: { role: 'byline', reason, value: row.text.replace(by, ''), author: null, by: 'article/byline-below' },
  }
}

/** A headline that stands again a little below, here perhaps with the name of the site: the title of the page. */
function isSaidAgain(row: Row, below: readonly Row[]): boolean {
  if (row.kind !== 'headline' || row.text.split(' ').length < 3) return false
  return below.some(
    ({ kind, text }) =>
      kind === 'headline' &&
      row.text.startsWith(text) &&
      (text === row.text || (text.length > 15 && /^\s*[-|–—•·:»]\s*\S.{1,40}$/u.test(row.text.slice(text.length)))),
  )
}

function toPageTitle(row: Row): Row {
  const reason = 'The title of the page, which stands again below.'
  return { ...row, kind: 'cut', cut: { role: 'cut', reason, value: null, author: null, by: 'article/page-title' } }
}
