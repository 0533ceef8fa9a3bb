import type { EventStatus, Rule } from '@fogline/model'
import { denied } from './denied.ts'
import { hypothetical } from './hypothetical.ts'
import { planned } from './planned.ts'
import { reported } from './reported.ts'
import type { StatusInput } from './statusInput.ts'
import { unverified } from './unverified.ts'

/** What became of an event, first match first; where none matches it occurred. */
export const statusRules: readonly Rule<StatusInput, EventStatus>[] = [
  denied,
  unverified,
  hypothetical,
  planned,
  reported,
]

/** The status of an event by the first rule that holds. */
export function statusOf(input: StatusInput): EventStatus {
  for (const rule of statusRules) {
    const found = rule.find(input)[0]
    if (found !== undefined) return found.value
  }
  return 'occurred'
}
