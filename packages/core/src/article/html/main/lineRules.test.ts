import { testRules } from '../../../testing/testRules.ts'
import { lineRules } from './lineRules.ts'
import { nameRules } from './nameRules.ts'

testRules('lines of HTML pages that are no article', lineRules, (text) => ({ text }))
testRules('names of elements that are no article', nameRules, (text) => ({ text }))
