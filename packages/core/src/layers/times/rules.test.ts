import { testRules } from '../../testing/testRules.ts'
import { timeRules } from './rules.ts'

testRules('times', timeRules, (text) => ({ text, publishedAt: '2024-10-31' }))
