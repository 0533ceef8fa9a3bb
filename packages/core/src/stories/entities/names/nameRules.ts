import type { NameRule } from './nameRule.ts'
import { organisationRules } from './organisationRules.ts'
import { personRules } from './personRules.ts'
import { spellingRules } from './spellingRules.ts'

/** All kinds of difference between two names; each costs by itself. */
export const nameRules: readonly NameRule[] = [...spellingRules, ...personRules, ...organisationRules]
