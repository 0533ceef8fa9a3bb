import type { Rule } from '@fogline/model'
import { curlyDouble } from './curlyDouble.ts'
import { doubledSingle } from './doubledSingle.ts'
import { guillemets } from './guillemets.ts'
import type { QuotationInput, QuotationValue } from './quotationInput.ts'
import { single } from './single.ts'
import { straightDouble } from './straightDouble.ts'

/** Marks of quotation: a pair inside another pair belongs to the outer one. */
export const quotationRules: readonly Rule<QuotationInput, QuotationValue>[] = [
  guillemets,
  doubledSingle,
  curlyDouble,
  straightDouble,
  single,
]
