import { compareNames } from '../../packages/core/src/stories/entities/names/compareNames.ts'
import type { NameType } from '../../packages/core/src/stories/entities/names/toNameParts.ts'
import type { NamePair } from './readPairs.ts'

const types: Readonly<Record<string, NameType>> = { Person: 'person', Vessel: 'equipment' }

/** The score from which on two names are alike enough to be looked at; the ledger joins only from 0.85 or 0.9 on. */
export const alike = 0.7

/** Whether Fogline takes two names for one's at a score. */
export function isJoined({ schema, names }: NamePair, from: number): boolean {
  return compareNames(...names, types[schema] ?? 'organisation').score >= from
}
