import { testRules } from '../../testing/testRules.ts'
import { creditRules } from './creditRules.ts'

testRules('credits in a body', creditRules, (text) => ({ text, first: true }))
