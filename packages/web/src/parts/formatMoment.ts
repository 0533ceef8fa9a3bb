import { formatDate } from './formatDate.ts'

/** The hour of a moment with its zone, as the page gives it: "23:10 (UTC+02:00)"; with the day of that zone where it is not the day shown before it. */
export function formatMoment(iso: string, shownDay: string): string {
  const found = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2})?(Z|[+-]\d{2}:\d{2})?$/u.exec(iso)
  if (found === null) return iso
  const [, day = '', clock = '', offset] = found
  const other = day === shownDay ? '' : ` on ${formatDate(day)}`
  if (offset === undefined) return `${clock}${other}`
  return /^(?:Z|[+-]00:00)$/u.test(offset)
    ? `${clock} UTC${other}`
    : `${clock} (UTC${offset.replace('-', '−')})${other}`
}
