import { testRules } from '../testing/testRules.ts'
import { noteRules } from './noteRules.ts'

testRules('notes of a correction or an update', noteRules, (text) => ({ text }))
