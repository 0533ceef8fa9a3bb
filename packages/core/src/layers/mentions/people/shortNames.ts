import { toNameKey } from '../draft.ts'
import { isFamilyFirst } from './hasPersonEvidence.ts'

const suffix = /^(?:jr|sr|ii|iii|iv)$/u

/** What a person is called for short: the last name, without "al-"; of "Kim Yong-ho" the first as well. */
export function shortNames(full: string): readonly string[] {
  const parts = full.split(/\s+/u).filter((part) => !suffix.test(toNameKey(part)))
  const last = parts.at(-1)
  const first = parts[0]
  if (last === undefined || first === undefined) return []
  const family = toNameKey(last).replace(/^(?:al|el|as|ar|ash|ad) /u, '')
  const isEastern = parts.length > 1 && isFamilyFirst(first)
  return isEastern ? [toNameKey(first), family] : [family]
}
