import { openZones, zoneOffsets } from '../../zoneOffsets.ts'

const glue = String.raw`(?:T|[\s,|@•·–—:/(-]{1,6}(?:(?:at|um|à|alle|ore|ore:|a las|às|as|kl|om|v|o|klo|в|о|об|saat|στις|godz|o godz|lúc|ve|the time|time|الساعة)(?!\p{L})\.?[\s:]{0,2})?)`
const clock = String.raw`(?<hour>[01]?\d|2[0-3])\s?[:.hH時时點点시]\s?(?<minute>[0-5]\d)?分?분?(?::(?<second>[0-5]?\d)(?:[.,]\d{1,9})?)?(?!\d)`
const half = String.raw`(?:\s?(?<half>[apAP])\.?\s?[mM](?![\p{L}])\.?)?`
const zone = String.raw`(?:\s?(?:Uhr|Hrs|hrs|h)\b)?(?:\s?\(?(?:UTC|GMT)?(?<sign>[+-])(?<hours>\d{1,2}):?(?<minutes>\d{2})?(?!\d)|\s?\(?(?<zone>${[...Object.keys(zoneOffsets), ...openZones].join('|')})(?![\p{L}\d]))?`
const after = new RegExp(`^${glue}${clock}${half}${zone}`, 'iu')
const before = new RegExp(
  `(?<![\\d:.])${clock}${half}${zone}\\)?(?:[\\s,|•·–—-]{1,4}(?:on\\s|le\\s|am\\s)?(?:\\p{L}{2,12}\\.?,?\\s)?)$`,
  'iu',
)

/** The hour that stands right after a date or, failing that, right before it: "T14:05:00Z", ", 2:05 p.m. EST", "um 14.05 Uhr". */
export function readClock(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): { readonly clock: string; readonly from: number; readonly to: number } | null {
  const next = after.exec(text.slice(end, end + 48))
  const later = next ? toClock(next.groups ?? {}) : null
  if (next && later) return { clock: later, from: start, to: end + next[0].length }
  const from = Math.max(0, start - 32)
  const last = before.exec(text.slice(from, start))
  const earlier = last ? toClock(last.groups ?? {}) : null
  return last && earlier ? { clock: earlier, from: from + last.index, to: end } : null
}

function toClock(groups: Readonly<Record<string, string | undefined>>): string | null {
  const { minute, second, sign, hours, minutes, zone: name } = groups
  const noon = groups.half?.toLowerCase()
  let hour = Number(groups.hour)
  if (minute === undefined || (noon && hour > 12)) return null
  if (noon === 'p' && hour < 12) hour += 12
  if (noon === 'a' && hour === 12) hour = 0
  const two = (part: number | string): string => String(part).padStart(2, '0')
  const offset =
    hours === undefined ? (zoneOffsets[name?.toLowerCase() ?? ''] ?? '') : `${sign}${two(hours)}:${minutes ?? '00'}`
  return `T${two(hour)}:${minute}${second === undefined ? '' : `:${two(second)}`}${offset}`
}
