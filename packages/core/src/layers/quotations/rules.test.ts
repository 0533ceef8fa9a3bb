import { testRules } from '../../testing/testRules.ts'
import { quotationRules } from './rules.ts'

testRules('quotations', quotationRules, (text) => ({ text, blocks: [{ start: 0, end: text.length }] }))
