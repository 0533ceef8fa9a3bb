import { isTitleCase } from './isTitleCase.ts'

export type LineKind = 'headline' | 'item' | 'paragraph'

const bullet = /^(?:[•▪◦‣●■►▶✓]\s*\S|(?:[-–—*·»]|\d{1,2}[.)]|\([a-z0-9]{1,2}\))\s+\S)/u
const closed = /[.…;,]["'”’)\]]*$/
const asks = /[?!]["'”’)\]]*$/
const shortForm = /(?:\b[A-Z]\.)+$|\b(?:Inc|Ltd|Co|Corp|Jr|Sr|St|No)\.$/
const saying = /["”’,]\s+(?:[\p{L}.]+\s+){0,3}(?:said|says|told|added|asked|wrote|stated)\b/u

/** Is this line a headline or heading, an item of a list, or a paragraph? By length, case and how it ends. */
export function toLineKind(text: string): LineKind {
  if (bullet.test(text)) return 'item'
  const words = text.split(' ').length
  if (words > 28 || text.length > 200 || !/\p{L}/u.test(text) || /^\p{Ll}/u.test(text)) return 'paragraph'
  if (saying.test(text) && !isTitleCase(text)) return 'paragraph'
  if (asks.test(text)) return isTitleCase(text) || (words <= 9 && !/[.?!].*[?!]/.test(text)) ? 'headline' : 'paragraph'
  if (closed.test(text)) return shortForm.test(text) && isTitleCase(text) && words <= 16 ? 'headline' : 'paragraph'
  if (text.endsWith(':')) return words <= 8 ? 'headline' : 'paragraph'
  return words <= 20 || isTitleCase(text) ? 'headline' : 'paragraph'
}
