import { openZones, zoneOffsets } from '../../zoneOffsets.ts'

/** A time of day with the zone that stands beside it; `rest` is what follows on the same line. */
export interface Clock {
  /** "14:05" */
  readonly time: string
  /** "+01:00", "Z"; null where the line names no zone, or one that several countries use for different hours. */
  readonly offset: string | null
  readonly rest: string
}

const pattern =
  /^(?:\+{2,}\s*)?(?:(?:updated|posted|published|at|um|à|a las)\s*(?:at)?:?\s+)?(?<hour>\d{1,2})(?:[:.h](?<minute>\d{2})(?::\d{2})?\s*(?<half>[ap]\.?m\.?)?|\s*(?<whole>[ap]\.?m\.?))(?!\d|\s*%)\s*(?:uhr|hrs|h)?\s*\(?(?<zone>[a-z]{1,4}(?![\p{L}]))?\)?(?<rest>.*)$/iu

/** Reads the time of day that a line begins with; null where it begins with none. */
export function readClock(line: string): Clock | null {
  const { hour, minute, half, whole, zone, rest } = pattern.exec(line)?.groups ?? {}
  if (hour === undefined) return null
  const offset = zoneOffsets[zone?.toLowerCase() ?? ''] ?? null
  const noon = half ?? whole
  const hours = noon === undefined ? Number(hour) : (Number(hour) % 12) + (/p/i.test(noon) ? 12 : 0)
  if (hours > 23 || Number(minute ?? 0) > 59 || (noon !== undefined && Number(hour) > 12)) return null
  const isZone = offset !== null || openZones.includes(zone?.toLowerCase() ?? '')
  const words = `${isZone ? '' : (zone ?? '')}${rest ?? ''}`
  return {
    time: `${String(hours).padStart(2, '0')}:${minute ?? '00'}`,
    offset,
    rest: words.replace(/^[\s|,·•:–—+»-]+|\s*\++\s*$/gu, ''),
  }
}

const ago =
  /^(?:updated\s+)?(?:\d{1,2}|an?|one)\s*(?:s|m|h|d|min|sec|second|minute|hour|day)s?\.?(?:\s+\d{1,2}\s*m(?:in)?)?\s+ago$|^vor (?:\d{1,2}|einer?) (?:minuten?|stunden?|tag(?:en)?)$|^il y a (?:\d{1,2}|une?) (?:minutes?|heures?|jours?)$|^hace (?:\d{1,2}|una?) (?:minutos?|horas?|d[ií]as?)$|^(?:\d{1,2}\s*)?(?:минут[уы]?|час(?:а|ов)?)\s+назад$/iu

/** Is this line an age and nothing else ("2 hours ago")? */
export function isAge(line: string): boolean {
  return ago.test(line)
}
