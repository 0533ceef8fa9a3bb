import { toDay } from '../calendar.ts'
import { implied } from '../timeValue.ts'
import type { Composer } from './composer.ts'

const opens = /\bbetween now and(?: the)? $|\bfrom (?:now|today) (?:to|until|till|through)(?: the)? $/i
const lead = /\b(?:between|from)(?: the)? $/i
const closes = /^,? (?:and|to|until|till|up to|through) (?:now|date|(?:the )?present(?: day)?|(?:the )?current date)\b/i

/** "between now and 15 November", "from March to date": one end is the publication. */
export const fromNow: Composer = ({ before, behind, anchor, publishedAt }) => {
  const day = toDay(publishedAt)
  const { date } = anchor
  if (date === null || day === null || date.includes('XXXX')) return null
  const opened = opens.exec(before)
  if (opened !== null)
    return { left: opened[0].length, right: 0, value: implied(`${day}/${date.split('/').at(-1) ?? ''}`, publishedAt) }
  const closed = closes.exec(behind)
  const led = lead.exec(before)
  if (closed === null || (/and/.test(closed[0].slice(0, 5)) && led === null)) return null
  return {
    left: led?.[0].length ?? 0,
    right: closed[0].length,
    value: implied(`${date.split('/')[0] ?? ''}/${day}`, publishedAt),
  }
}
