import type { Article, Edtf } from '@fogline/model'
import { daysBetween, toDay } from './calendar.ts'
import { isInDateline } from './isInDateline.ts'
import { resolveYear } from './resolveYear.ts'
import { fullDay } from './rules/fullDay.ts'
import type { TimeValue } from './timeValue.ts'

/** Datelines and lines of a date stand in the first blocks. */
const blocksRead = 8
/** In days: a report that was sent longer before its publication is not counted from its dateline. */
const reach = 10

/**
 * The day from which an article's words are counted: that of its dateline ("KARSK, May 2 –") where it has one, since a report
 * may be printed later than it was sent; else the publication; else a line that is nothing but a full date.
 */
export function anchorOf({ text, blocks, publishedAt }: Pick<Article, 'text' | 'blocks' | 'publishedAt'>): Edtf | null {
  const published = toDay(publishedAt)
  const lines = blocks.slice(0, blocksRead).map(({ start, end }) => text.slice(start, end))
  const sent = lines.flatMap((line) => datelineOf(line) ?? [])[0]
  if (published !== null) {
    const day = sent === undefined ? null : toDay(resolveYear(sent, published, 'past').date)
    const late = day === null ? -1 : daysBetween(day, published)
    return late >= 0 && late <= reach ? day : publishedAt
  }
  return toDay(sent?.date ?? null) ?? lines.flatMap((line) => dayLineOf(line) ?? [])[0] ?? publishedAt
}

function datelineOf(line: string): TimeValue | null {
  const found = daysIn(line.slice(0, 240)).find(({ span }) =>
    isInDateline(line.slice(0, span.start), line.slice(span.end)),
  )
  return found?.value ?? null
}

/** "Friday, May 2, 2031" as a line of its own. */
function dayLineOf(line: string): Edtf | null {
  const [found] = daysIn(line.trim())
  const isAll = found !== undefined && found.span.start === 0 && found.span.end === line.trim().length
  return isAll ? toDay(found.value.date) : null
}

function daysIn(text: string): ReturnType<typeof fullDay.find> {
  return fullDay.find({ text, start: 0, tokens: [], publishedAt: null })
}
