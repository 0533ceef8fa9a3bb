import type { MetadataField } from '@fogline/model'
import { findMatches } from '../findMatches.ts'
import type { ScanBlock } from '../html/scan.ts'
import type { Candidate, Source } from './candidate.ts'
import { changedWords, otherWords, publishedWords } from './dates/dateWords.ts'
import { findDates, mayHoldDate } from './dates/findDates.ts'
import type { DateOrder } from './dates/writtenDate.ts'
import type { StatedPage } from './page.ts'

const foreign: ReadonlySet<ScanBlock['zone']> = new Set(['menu', 'aside', 'footer', 'dialog', 'form'])

/** Lines longer than this are prose: of these only words for publication beside a date make it the page's. */
const longest = 160

/** How far above and below its title an article's date stands, in blocks. */
const near = { above: 6, below: 14 }

/** A line that names its author dates the article. */
const byline = /^(?:by|von|par|por|di|door|av|af|od|autor|автор|yazan)[\s:]+\p{Lu}/iu

/** Dates beyond these many say nothing of the page, a list of other pages does; nor do lines that may hold one. */
const most = { dates: 60, lines: 3000 }

/** The dates in visible lines: those with a word for publication or change beside them, those at the head of the article, the rest. */
export function fromVisible(
  { scan, order }: Pick<StatedPage, 'scan' | 'order'>,
  title: ScanBlock | null,
): readonly Candidate[] {
  let label = ''
  let lines = 0
  const found: Candidate[] = []
  for (const block of scan.blocks) {
    if (found.length > most.dates || lines > most.lines) break
    const { text } = block
    if (text.length < 1000 && block.zone !== 'comments' && mayHoldDate(text)) {
      found.push(...readLine({ block, label, order, title }))
      lines++
    }
    label = text.length < 40 ? text : ''
  }
  return found
}

interface Line {
  readonly block: ScanBlock
  /** The short block before it. */
  readonly label: string
  readonly order: DateOrder
  readonly title: ScanBlock | null
}

function readLine({ block, label, order, title }: Line): readonly Candidate[] {
  const { text } = block
  const dates = findDates(text, order).filter(({ day }) => day.length === 10)
  return dates.flatMap((date, at): readonly Candidate[] => {
    const from = dates[at - 1]?.end ?? 0
    const before = `${at === 0 ? `${label}\n` : ''}${text.slice(from, date.start)}`.slice(
      text.length > longest ? -30 : -60,
    )
    const after = text.slice(date.end, Math.min(dates[at + 1]?.start ?? text.length, date.end + 40))
    const meaning = toMeaning(before, after)
    if (meaning === null) return []
    const { field } = meaning
    const labelled = meaning.labelled || (text.length <= longest && byline.test(text))
    const source = toSource(block, { labelled, share: (date.end - date.start) / text.length }, title)
    if (source === null) return []
    const { day, time, other } = date
    const shown = text.slice(Math.max(0, date.start - 40), date.end).trim()
    return [{ field, place: 'visible', source, text: shown, value: day, time, other }]
  })
}

function toMeaning(
  before: string,
  after: string,
): { readonly field: MetadataField; readonly labelled: boolean } | null {
  const published = lastIndex(before, 'published')
  const changed = lastIndex(before, 'changed')
  if (lastIndex(before, 'other') > Math.max(published, changed)) return null
  if (changed > published) return { field: 'modifiedAt', labelled: true }
  if (published >= 0) return { field: 'publishedAt', labelled: true }
  if (publishedWords.test(after)) return { field: 'publishedAt', labelled: true }
  return changedWords.test(after) ? { field: 'modifiedAt', labelled: true } : { field: 'publishedAt', labelled: false }
}

const everywhere = (pattern: RegExp): RegExp => new RegExp(pattern, `${pattern.flags}g`)
const words = {
  published: everywhere(publishedWords),
  changed: everywhere(changedWords),
  other: everywhere(otherWords),
}

function lastIndex(text: string, kind: keyof typeof words): number {
  return findMatches(words[kind], text).at(-1)?.index ?? -1
}

interface Shape {
  readonly labelled: boolean
  /** How much of the line the date is, 0–1. */
  readonly share: number
}

function toSource(
  { order, zone, text }: ScanBlock,
  { labelled, share }: Shape,
  title: ScanBlock | null,
): Source | null {
  const beside = foreign.has(zone) && zone !== title?.zone
  if (labelled) return beside ? 'any-line' : 'labelled-line'
  if (text.length > longest || zone === 'menu') return null
  const isStamp = share > 0.2 || text.length < 60
  const isNear = title !== null && order >= title.order - near.above && order <= title.order + near.below
  if (isStamp && isNear && !beside) return 'head-line'
  const isBelow = title === null || order > title.order
  return isStamp && isBelow && !beside ? 'any-line' : 'beside-line'
}
