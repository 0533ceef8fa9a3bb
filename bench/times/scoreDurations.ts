import type { FigureValue } from '@fogline/model'
import type { Timex } from './readMeantime.ts'

const letters: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day' }
const clock: Readonly<Record<string, string>> = { H: 'hour', M: 'minute', S: 'second' }

/** A figure with its place. */
export interface ReadLength {
  readonly start: number
  readonly end: number
  readonly value: FigureValue
}

/** Is a duration ("P18M", "PT2H") among the figures of its text, with its number and unit? X is a number that nobody knows. */
export function isDurationRead({ start, end, value }: Timex, figures: readonly ReadLength[]): boolean {
  const [, days, hours] = /^P(?:([\dX.]+[YMWD])|T([\dX.]+[HMS]))$/.exec(value) ?? []
  const written = days ?? hours
  if (written === undefined) return false
  const unit = (days === undefined ? clock : letters)[written.slice(-1)]
  const number = written.slice(0, -1)
  return figures.some(({ start: from, end: till, value: read }) => {
    if (from >= end || start >= till || read.unit !== unit) return false
    return number === 'X' || [read.best, read.low, read.high].includes(Number(number))
  })
}
