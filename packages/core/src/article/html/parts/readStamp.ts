import { toDay } from '../../toDay.ts'
import type { ScanBlock } from '../scan.ts'
import { type Clock, isAge, readClock } from './readClock.ts'

/** When an entry was set on its page, as a line or a `<time>` at its head says. */
export interface Stamp {
  /** As the markup gives it. */
  readonly datetime: string | null
  /** EDTF, where the line names a day. */
  readonly day: string | null
  readonly clock: Pick<Clock, 'time' | 'offset'> | null
  /** The line says when an entry was changed: it stands at its end, and begins none. */
  readonly changed: boolean
  /** Words that follow on the same line; empty where the line is the stamp alone. */
  readonly rest: string
}

/** Longer lines are prose, whatever time they begin with. */
const longest = 60

const changed =
  /^\W*(?:last )?(?:updated|modified|edited)\b|^\W*(?:aktualisiert|zuletzt geändert|mis à jour|modifié|actualizado|aggiornato|atualizado|zaktualizowano)\b|^\W*(?:обновлен|оновлен)/iu

/** The stamp that a block begins with: a line that is a time of day, an age or a day, or that begins with a time and goes on. */
export function readStamp(block: ScanBlock, datetimes: ReadonlyMap<number, string>): Stamp | null {
  const { text } = block
  const datetime = datetimes.get(block.order) ?? null
  const short = text.length <= longest
  const day = short ? toDay(text) : null
  const clock = readClock(text.slice(0, 200))
  const stamp = {
    datetime,
    day,
    clock: clock ?? (day === null ? null : clockWithin(text)),
    changed: changed.test(text),
    rest: '',
  }
  if (short && (isAge(text) || (day !== null && !/[.!?]$/.test(text)))) return stamp
  if (clock === null) return short && datetime !== null ? stamp : null
  if (clock.rest === '' || /^\p{Lu}{2,5}$/u.test(clock.rest)) return stamp
  return /^[\p{Lu}\p{N}“"'‘«]/u.test(clock.rest) ? { ...stamp, rest: clock.rest } : null
}

function clockWithin(text: string): Stamp['clock'] {
  const found = /\b\d{1,2}[:.]\d{2}(?![\d.]).*/.exec(text.replace(/\d{1,2}\.\d{1,2}\.\d{2,4}/, ''))
  return found === null ? null : readClock(found[0])
}
