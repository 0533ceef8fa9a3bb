import { creditRules } from './creditRules.ts'
import type { FurnitureRule } from './cut.ts'
import { leftoverRules } from './leftoverRules.ts'
import { navigationRules } from './navigationRules.ts'
import { statedRules } from './statedRules.ts'

/** All that is cut from the lines of a text page; the earlier rule wins. */
export const furnitureRules: readonly FurnitureRule[] = [
  ...statedRules,
  ...creditRules,
  ...navigationRules,
  ...leftoverRules,
]
