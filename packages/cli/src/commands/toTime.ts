import { FoglineError } from '@fogline/model'

const units: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/** "90s", "10m", "2h", "1d" in milliseconds; a number alone counts seconds. */
export function toTime(words: string, { option, least }: { readonly option: string; readonly least: number }): number {
  const [, count = '', unit = ''] = /^(\d{1,6}(?:\.\d{1,3})?)([smhd]?)$/.exec(words.trim()) ?? []
  const time = (count === '' ? Number.NaN : Number(count)) * (units[unit === '' ? 's' : unit] ?? Number.NaN)
  if (time >= least) return time
  throw new FoglineError('usage/time', `${option} ${words} is no time that can be kept.`, {
    hint: `Give ${least / 1000} seconds or more: 90s, 10m, 2h, 1d.`,
  })
}
