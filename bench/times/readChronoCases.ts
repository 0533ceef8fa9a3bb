import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { parseJsDate } from './parseJsDate.ts'
import type { Answer, TimeCase } from './timeCase.ts'

const row = z.object({
  file: z.string(),
  kind: z.enum(['parse', 'none']),
  text: z.string(),
  ref: z.string().nullable(),
  asserts: z.array(z.tuple([z.string(), z.string()])),
})

type Row = z.infer<typeof row>

/** The English cases of chrono, one a line: text, reference date and what its tests assert, as written there. */
export function readChronoCases(path: string): readonly TimeCase[] {
  if (!existsSync(path)) return []
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => toCase(row.parse(JSON.parse(line))))
}

function toCase({ kind, text: written, ref, asserts }: Row): TimeCase {
  const text = written.replaceAll('\\n', '\n')
  const reference = ref === null ? null : parseJsDate(ref)
  const base = { set: 'chrono', text, reference }
  if (kind === 'none') return { ...base, set: 'chrono (nothing to find)', wanted: [], isSilent: true, unclear: null }
  const answer = toAnswer(new Map(asserts))
  const surface = surfaceOf(text, new Map(asserts))
  const wanted = answer === null ? [] : [{ ...surface, answers: [answer] }]
  return { ...base, wanted, isSilent: false, unclear: whyUnclear(answer, ref, reference) }
}

function whyUnclear(answer: Answer | null, ref: string | null, reference: string | null): string | null {
  if (answer === null) return 'no date asked for (an hour, a zone, or what the test works out itself)'
  return ref !== null && reference === null ? 'a reference date that the test works out itself' : null
}

function surfaceOf(
  text: string,
  asserts: ReadonlyMap<string, string>,
): { readonly start: number; readonly end: number } {
  const [, words] = /^"(.*)"$/s.exec(asserts.get('result.text') ?? '') ?? []
  const at = words === undefined ? -1 : text.indexOf(words)
  return at < 0 || words === undefined ? { start: 0, end: text.length } : { start: at, end: at + words.length }
}

function toAnswer(asserts: ReadonlyMap<string, string>): Answer | null {
  const from = dayOf(asserts, 'start')
  const till = dayOf(asserts, 'end')
  if (from === null) return null
  return till === null || till === from ? { kind: 'point', from, till: null } : { kind: 'range', from, till }
}

/** The day that is asserted as a whole or by its parts; what is not asserted is X. */
function dayOf(asserts: ReadonlyMap<string, string>, end: 'start' | 'end'): string | null {
  const whole = asserts.get(`result.${end}`) ?? (end === 'start' ? asserts.get('result') : undefined)
  const date = whole === undefined ? null : parseJsDate(whole)
  if (date !== null) return date
  const part = (name: string, width: number): string => {
    const value = asserts.get(`result.${end}.get("${name}")`)
    return value !== undefined && /^\d+$/.test(value) ? value.padStart(width, '0') : 'X'.repeat(width)
  }
  const parts = `${part('year', 4)}-${part('month', 2)}-${part('day', 2)}`
  return /\d/.test(parts) ? parts : null
}
