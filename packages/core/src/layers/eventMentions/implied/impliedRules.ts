import type { Rule } from '@fogline/model'
import { fromContext } from './fromContext.ts'
import { fromHome } from './fromHome.ts'
import { fromOwnState } from './fromOwnState.ts'
import { fromPlace } from './fromPlace.ts'
import type { Implied, ImpliedInput } from './impliedInput.ts'

/** What implies the country of a side whose own words name none; the first that finds one holds. */
export const impliedRules: readonly Rule<ImpliedInput, Implied>[] = [fromHome, fromPlace, fromContext, fromOwnState]
