import { existsSync, readFileSync } from 'node:fs'
import type { PloverType } from '@fogline/model'
import { z } from 'zod'
import { codedCountry } from './countryCodes.ts'

/** A coded sentence. Countries are ISO alpha-3, "none" for a party that belongs to no one country. */
export interface CodedSentence {
  readonly id: string
  readonly text: string
  readonly type: PloverType
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
}

/** Types of earlier versions of PLOVER under their present names. */
const renamed: Readonly<Record<string, string>> = {
  DEMAND: 'REQUEST',
  DISAPPROVE: 'ACCUSE',
  INVESTIGATE: 'ACCUSE',
  FIGHT: 'ASSAULT',
}

const party = z.array(z.object({ code: z.string().optional() })).or(z.literal(''))
const row = z.object({
  id: z.string(),
  event: z.string(),
  text: z.string(),
  source: party.optional(),
  target: party.optional(),
})

/** The sentences of `plover-gsr.jsonl`; none where it is missing. */
export function readPlover(path: string): readonly CodedSentence[] {
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => toCoded(row.parse(JSON.parse(line))))
}

/** One row of the set. */
export function toCoded({ id, event, text, source, target }: z.infer<typeof row>): CodedSentence {
  const countries = (parties: z.infer<typeof party> | undefined): readonly string[] => [
    ...new Set((parties || []).flatMap(({ code }) => (code === undefined ? [] : [codedCountry(code)]))),
  ]
  return {
    id,
    text,
    type: (renamed[event] ?? event) as PloverType,
    actors: countries(source),
    recipients: countries(target),
  }
}
