import type { Rule } from '@fogline/model'
import type { StatusInput } from '../status/statusInput.ts'
import { bareGerund } from './bareGerund.ts'
import { faceless } from './faceless.ts'
import { idiom } from './idiom.ts'
import { negated } from './negated.ts'
import { noComment } from './noComment.ts'
import { promised } from './promised.ts'
import { purpose } from './purpose.ts'
import { question } from './question.ts'
import { readyForHarm } from './readyForHarm.ts'
import { standingStance } from './standingStance.ts'

/** Words that look like an event's trigger and are none. */
export const exclusionRules: readonly Rule<StatusInput, true>[] = [
  idiom,
  question,
  negated,
  bareGerund,
  purpose,
  standingStance,
  noComment,
  promised,
  faceless,
  readyForHarm,
]

/** Does any rule say that this is no event? */
export function isExcluded(input: StatusInput): boolean {
  return exclusionRules.some((rule) => rule.find(input).length > 0)
}
