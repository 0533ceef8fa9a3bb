import type { BriefDate, BriefFigureRow, Edtf } from '@fogline/model'
import { writeDate } from './writeDate.ts'

/** A figure of such a status is somebody's, whom the text does not name: "reportedly", "an estimated". */
const hearsay = new Set(['reported', 'estimated', 'claimed', 'predicted', 'unverified'])

/** Who says so, or who denies it; where nobody is quoted, the outlet itself, unless it hands on hearsay. */
export function writeHolder({ holder, outlet, status }: Pick<BriefFigureRow, 'holder' | 'outlet' | 'status'>): string {
  if (holder === null && hearsay.has(status)) return 'somebody not named'
  if (holder !== null && status === 'denied') return `denied by ${holder}`
  return holder ?? (outlet === null ? 'the article itself' : `${outlet} itself`)
}

/** The event's own date, or that of its telling, which is called so: it happened on that day or before it. */
export function writeWhen({ date, basis }: Pick<BriefDate, 'date' | 'basis'>): string {
  return basis === 'told' ? `told on ${writeDate(date)}` : writeDate(date)
}

/** A date, or that there is none. */
export function writeAsOf(date: Edtf | null): string {
  return date === null ? 'no date stated' : writeDate(date)
}

/** What a shortened list leaves in the ledger, in a sentence; nothing where it is whole. */
export function writeMore(amount: number, noun: string): string {
  return amount <= 0 ? '' : `${amount} more ${noun}${amount === 1 ? '' : 's'} in the ledger.`
}
