import { type Applied, applyRules } from '@fogline/model'
import { lineRules } from '../html/main/lineRules.ts'
import { findDates } from '../metadata/dates/findDates.ts'
import type { Cut } from './furniture/cut.ts'
import { furnitureRules } from './furniture/furnitureRules.ts'

/** Longer lines that hold a date are prose. */
const longestDate = 90

const changed =
  /\b(?:updated|modified|aktualisiert|geändert|mis à jour|actualizado|atualizado|aggiornato|zaktualizowano|güncelle\w*)\b|обновлен|оновлен/iu

/** What the rules for lines find in a line: those for text pages first, then those for the main languages of the press, then a line that is a date. */
export function readLine(text: string): readonly Applied<Cut>[] {
  const found = applyRules(furnitureRules, { text })
  if (found.some(({ span }) => span.start === 0 && span.end === text.length)) return found
  const whole = [...applyRules(lineRules, { text }), ...readDateLine(text)].find(
    ({ span }) => span.start === 0 && span.end === text.length,
  )
  if (whole === undefined) return found
  return [whole.by === 'article/stated-line' ? (readDateLine(text)[0] ?? withDate(whole, text)) : whole]
}

/** A line that is a date in any language, with nothing beside it but marks. */
function readDateLine(text: string): readonly Applied<Cut>[] {
  const date = text.length > longestDate ? undefined : findDates(text, 'day-first')[0]
  if (date === undefined || date.day.length < 10) return []
  const rest = text.slice(0, date.start) + text.slice(date.end)
  if (/\p{L}/u.test(rest)) return []
  const value: Cut = {
    role: 'date',
    reason: 'A line that gives the day of publication.',
    value: date.day,
    author: null,
  }
  return [{ span: { start: 0, end: text.length }, value, by: 'article/date-line' }]
}

/** A line that states when the page was published, with its day; the day of a change is no day of publication. */
function withDate(line: Applied<Cut>, text: string): Applied<Cut> {
  const day = findDates(text, 'day-first')[0]?.day ?? null
  const role = day === null || changed.test(text) ? 'stub' : 'date'
  return { ...line, value: { ...line.value, role, value: day } }
}
