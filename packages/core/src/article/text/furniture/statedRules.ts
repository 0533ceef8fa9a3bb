import type { FurnitureRule } from './cut.ts'
import { lineRule } from './lineRule.ts'

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const day = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\\s+'
const date = `(?:${day})?(?:${month}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{1,2}(?:st|nd|rd|th)?\\s+${month},?\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2})`
const clock =
  '(?:[\\s,|·•–-]*(?:at\\s+)?\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\s*(?:[ap]\\.?m\\.?)?\\s*(?:[A-Z]{2,4}(?:[+-]\\d{1,2})?)?)?'
const time = '\\d{1,2}[:.]\\d{2}\\s*(?:[ap]\\.?m\\.?)?\\s*(?:[a-z]{2,4})?'
const minutes = '(?:[\\s|·•–—-]+\\d{1,2}[\\s-]?min(?:ute)?s?(?: read)?)?'
const changed = '(?:[\\s|,·•–—-]+(?:last\\s+)?(?:updated|modified)\\b.{0,60})?'
const person =
  "(?!\\d)[\\p{Lu}][\\p{L}.'’-]+(?:\\s+(?:(?:and|&|de|van|von|der|al|bin|el|la|co-workers|staff|in)\\s+)?[\\p{L}.'’&,-]*[\\p{L}.'’&-]){0,8}"

const caps = "\\p{Lu}[\\p{L}.’'-]+(?:\\s+(?:de |van |von |al |bin |of |the )?\\p{Lu}[\\p{L}.’'-]*){0,3}"
const listed = `${caps}(?:,\\s+${caps}){0,4}(?:,?\\s+(?:and|&)\\s+${caps})?`

/** A pattern for months in any case, where the rest of the pattern minds the case. */
function cased(pattern: string): string {
  return pattern.replace(/(?<![\\p{])[a-z](?=[a-z(])/g, (letter) => `[${letter}${letter.toUpperCase()}]`)
}

/** Lines that state when, and by whom, something was published. */
export const statedRules: readonly FurnitureRule[] = [
  lineRule({
    id: 'article/published-on-date',
    says: 'A line that gives the day of publication.',
    role: 'date',
    pattern: new RegExp(
      `^[\\s,|·•–—-]*(?:(?:(?:first|originally)\\s+)?(?:published|posted|date|on)\\s*(?:on|at)?\\s*[:—–-]?\\s*)?(?:${time},?\\s+)?(?<value>${date})${clock}${minutes}${changed}$`,
      'i',
    ),
    examples: [
      { text: 'Published on 3 March 2031', finds: [['Published on 3 March 2031', { value: '3 March 2031' }]] },
      { text: 'March 3, 2031 | 10:15 am GMT', finds: [['March 3, 2031 | 10:15 am GMT', { value: 'March 3, 2031' }]] },
      { text: 'Published 11:05 AM EST, Mon March 3, 2031', finds: [['Published 11:05 AM EST, Mon March 3, 2031']] },
      {
        text: 'PUBLISHED: March 3, 2031 at 10:01 a.m. | UPDATED: March 4, 2031',
        finds: [['PUBLISHED: March 3, 2031 at 10:01 a.m. | UPDATED: March 4, 2031', { value: 'March 3, 2031' }]],
      },
      { text: 'March 3, 2031 · 4 min read', finds: [['March 3, 2031 · 4 min read']] },
      { text: 'Published her memoirs on 3 March 2031 in two volumes.', finds: [] },
      { text: 'On 3 March 2031 the bridge fell.', finds: [] },
    ],
  }),
  lineRule({
    id: 'article/updated-on-date',
    says: 'A line that gives the day of the last change, which is no day of publication.',
    role: 'stub',
    pattern: new RegExp(
      `^(?:last\\s+)?(?:updated|modified|edited)\\s*(?:on|at)?\\s*[:—–-]?\\s*(?:${time},?\\s+)?${date}${clock}$`,
      'i',
    ),
    examples: [
      {
        text: 'Updated: March 5, 2031 10:15 pm',
        finds: [['Updated: March 5, 2031 10:15 pm', { role: 'stub', value: null }]],
      },
      { text: 'Updated maps came on March 5, 2031', finds: [] },
    ],
  }),
  lineRule({
    id: 'article/byline-and-date',
    says: 'A line that names the authors and the day of publication.',
    role: 'date',
    pattern: new RegExp(
      `^(?:[Bb]y|BY)\\s+(?<author>${person}?),?\\s*(?:[|,·•–—-]|on|\\s)\\s*(?:(?:[Pp]ublished|[Uu]pdated|[Pp]osted)\\s*:?\\s*(?:on\\s+)?)?(?<value>${cased(date)})${clock}$`,
      'u',
    ),
    examples: [
      {
        text: 'By Ilse Varn | March 3, 2031',
        finds: [['By Ilse Varn | March 3, 2031', { value: 'March 3, 2031', author: 'Ilse Varn' }]],
      },
      { text: 'By Tom Okel, 3 March 2031', finds: [['By Tom Okel, 3 March 2031', { author: 'Tom Okel' }]] },
      { text: 'By March 3, 2031 the bridge must be rebuilt.', finds: [] },
    ],
  }),
  lineRule({
    id: 'article/published-stub',
    says: 'A word that the page sets beside the date of publication.',
    role: 'stub',
    pattern: /^(?:(?:first )?published|posted|updated|last updated|modified|on|by|posted on|published on|in|at)\s*:?$/i,
    examples: [
      { text: 'Published', finds: [['Published', { role: 'stub' }]] },
      { text: 'on', finds: [['on']] },
      { text: 'Published figures disagree', finds: [] },
    ],
  }),
  lineRule({
    id: 'article/byline',
    says: 'A line that names the authors.',
    role: 'byline',
    pattern: new RegExp(
      `^(?:(?:written |reported |edited |text |words )?[Bb]y:?|BY|Author:|From our correspondent,?)\\s+(?<value>${person}|admin|staff|editor)$`,
      'u',
    ),
    examples: [
      {
        text: 'By Ilse Varn and Tom Okel',
        finds: [['By Ilse Varn and Tom Okel', { value: 'Ilse Varn and Tom Okel' }]],
      },
      { text: 'By Mara Lint and co-workers', finds: [['By Mara Lint and co-workers']] },
      { text: 'By dawn the town had fallen silent.', finds: [] },
      { text: 'By the River, a City Waits for Word From the Front Line in the Dark', finds: [] },
    ],
  }),
  lineRule({
    id: 'article/byline-and-place',
    says: 'A line that names the authors and where they write from.',
    role: 'byline',
    pattern: new RegExp(`^(?:[Bb]y|BY)\\s+(?<value>${person}?)\\s*[|·•]\\s*\\p{Lu}[\\p{L}.’' -]{2,40}$`, 'u'),
    examples: [
      { text: 'By Harbour Wire | Ardel', finds: [['By Harbour Wire | Ardel', { value: 'Harbour Wire' }]] },
      { text: 'By Ilse Varn | 12 comments', finds: [] },
    ],
  }),
  lineRule({
    id: 'article/byline-and-role',
    says: 'A line that names the authors and what they are at their outlet.',
    role: 'byline',
    pattern: new RegExp(
      `^(?:[Bb]y|BY)\\s+(?<value>${listed})(?:,\\s+(?:(?:[\\p{L}’'&-]+\\s+){0,5}(?:[Cc]orrespondent|[Rr]eporter|[Ee]ditor|[Ww]riter|[Cc]olumnist|[Aa]nalyst|[Pp]roducer|[Bb]ureau [Cc]hief|[Jj]ournalist)s?(?:,?\\s+(?:in|for)\\s+.{2,40})?|${caps}))?$`,
      'u',
    ),
    examples: [
      {
        text: 'By Ilse Varn, port correspondent',
        finds: [['By Ilse Varn, port correspondent', { value: 'Ilse Varn' }]],
      },
      {
        text: 'By Ilse Varn, Tom Okel and Mara Lint',
        finds: [['By Ilse Varn, Tom Okel and Mara Lint', { value: 'Ilse Varn, Tom Okel and Mara Lint' }]],
      },
      {
        text: 'By Tom Okel, Harbour Wire',
        finds: [['By Tom Okel, Harbour Wire', { value: 'Tom Okel, Harbour Wire' }]],
      },
      { text: 'By Sunday, the town had fallen silent', finds: [] },
    ],
  }),
]
