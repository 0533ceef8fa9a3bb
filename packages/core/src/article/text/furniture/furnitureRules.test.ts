import { testRules } from '../../../testing/testRules.ts'
import { furnitureRules } from './furnitureRules.ts'

testRules('furniture of text pages', furnitureRules, (text) => ({ text }))
