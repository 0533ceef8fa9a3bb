import { testRules } from '../../testing/testRules.ts'
import { holderRules } from './findNamedHolder.ts'
import { indicatorCues } from './indicatorCues.ts'

testRules('indicatorCues', indicatorCues, (text) => ({ text }))
testRules('holderRules', holderRules, (text) => ({ text }))
