import type { AttributionRule } from '../attributionValue.ts'
import { accordingTo } from './accordingTo.ts'
import { saidAfter } from './saidAfter.ts'
import { saidThat } from './saidThat.ts'

/** Ways to say who said what, the surest first: one cue is read by one rule. */
export const attributionRules: readonly AttributionRule[] = [accordingTo, saidAfter, saidThat]
